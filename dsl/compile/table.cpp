#include "dsl/compile/table.h"

#include "dsl/compile/data_file.h"
#include "dsl/study/compose.h"
#include "dsl/study/source.h"
#include "engine/base/csv.h"

#include <fmt/ranges.h>

#include <algorithm>
#include <optional>
#include <set>

namespace moerate {

namespace {

namespace fs = std::filesystem;

constexpr const char* section = "dataset.table";

/// A word of the study and where it stands.
struct Word {
  std::string text;
  Place place;
};

/// `name`, or [name, name]; none where the key is not written. Nothing, and a message, when there is an error.
std::optional<std::vector<Word>> read_words(Reader& reader, const Tree& tree, const std::string& path) {
  std::vector<Word> words;
  const Tree* written = find_at(tree, path);
  if (written == nullptr) return words;
  if (written->kind == Tree::Kind::null) {
    reader.at(tree, path);  // says that it has no value
    return std::nullopt;
  }
  if (written->kind == Tree::Kind::list && written->items.empty()) {
    reader.diagnostics().error(Code::empty, written->place, fmt::format("{} is empty", path),
                               "name at least one column, or take the key out");
    return std::nullopt;
  }
  std::set<std::string> known;
  const SharedVector<Tree> one{*written};
  for (const Tree& item : written->kind == Tree::Kind::list ? written->items : one) {
    const auto text = reader.text(item, path);
    if (!text) return std::nullopt;
    if (!known.insert(*text).second) {
      reader.diagnostics().error(Code::conflict, item.place, fmt::format("{} names '{}' twice", path, *text),
                                 "keep one of the two");
      return std::nullopt;
    }
    words.push_back({*text, item.place});
  }
  return words;
}

/// What the section says, before the file is read.
struct TableRequest {
  Word file, target;
  std::vector<Word> columns, ignore;
  double held_out = 0.2;
  Index folds = 0;
};

bool read_held_out(Reader& reader, const Tree& tree, TableRequest& request) {
  const Tree* folds = find_at(tree, "dataset.table.folds");
  if (folds == nullptr) {
    const auto share = reader.keyed_number(tree, "dataset.table.held-out");
    request.held_out = share.value_or(request.held_out);
    return share.has_value();
  }
  if (find_at(tree, "dataset.table.held-out") != nullptr) {
    reader.diagnostics().error(Code::conflict, folds->place, "folds and held-out exclude each other",
                               "keep one of the two");
    return false;
  }
  const auto count = reader.keyed_number(tree, "dataset.table.folds");
  request.folds = static_cast<Index>(count.value_or(0));
  return count.has_value();
}

std::optional<TableRequest> read_section(Reader& reader, const Tree& tree) {
  const Tree* written = find_at(tree, section);
  if (written->kind != Tree::Kind::null && !reader.is_map(*written, section)) return std::nullopt;
  bool good = reader.only_keys(*written, names_under(section), section);
  TableRequest request;
  for (const auto& [name, word] : {std::pair("file", &request.file), std::pair("target", &request.target)}) {
    const std::string path = fmt::format("{}.{}", section, name);
    const Tree* value = reader.at(tree, path);
    const auto text = value == nullptr ? std::nullopt : reader.text(*value, path);
    if (text) *word = {*text, value->place};
    good = good && text;
  }
  auto columns = read_words(reader, tree, "dataset.table.columns");
  auto ignore = read_words(reader, tree, "dataset.table.ignore");
  good = read_held_out(reader, tree, request) && good && columns && ignore;
  if (!good) return std::nullopt;
  request.columns = std::move(*columns);
  request.ignore = std::move(*ignore);
  if (!request.columns.empty() && !request.ignore.empty()) {
    reader.diagnostics().error(Code::conflict, request.ignore.front().place,
                               "beside `columns`, which says what the inputs are, `ignore` leaves nothing out",
                               "keep one of the two");
    return std::nullopt;
  }
  return request;
}

/// Where a path that a study writes leads: from the folder of the file in which it stands.
fs::path resolved(const Word& file, const Diagnostics& diagnostics, const fs::path& folder) {
  const bool typed = is_set_on_command_line(Tree{.kind = Tree::Kind::scalar, .place = file.place}, diagnostics);
  const bool own = file.place.file == 0 || typed;
  return (own ? folder : fs::path(diagnostics.file_name(file.place.file)).parent_path()) / file.text;
}

/// The names of all columns of a text, in its order; none where it has no header.
std::vector<std::string> header_of(std::string_view text) {
  CsvReader csv(text);
  csv.take_preamble();
  std::vector<std::string> names;
  CsvRecord record;
  if (csv.at_end() || csv.next(record) != CsvFault::none) return names;
  for (const CsvField& field : record.fields) {
    const std::string name = field.text();
    const std::size_t first = name.find_first_not_of(" \t");
    names.push_back(first == std::string::npos ? "" : name.substr(first, name.find_last_not_of(" \t") - first + 1));
  }
  return names;
}

/// A file and the names of all its columns.
struct NamedTable {
  Table table;
  std::vector<std::string> header;
};

bool holds(const std::vector<Word>& words, std::string_view name) {
  return std::any_of(words.begin(), words.end(), [name](const Word& word) { return word.text == name; });
}

/// The columns that must be good ones: those that are asked for, or all but those that are not.
AskedColumns asked_of(const TableRequest& request, const std::vector<std::string>& header) {
  std::vector<std::string> names;
  for (const std::string& name : header) {
    const bool input = request.columns.empty() ? !holds(request.ignore, name) : holds(request.columns, name);
    if (input || name == request.target.text) names.push_back(name);
  }
  return {.names = std::move(names)};
}

std::shared_ptr<const NamedTable> read_file_of(Reader& reader, const TableRequest& request, const fs::path& path) {
  Diagnostics& diagnostics = reader.diagnostics();
  std::error_code problem;
  if (!fs::is_regular_file(path, problem)) {
    diagnostics.error(Code::unreadable, request.file.place, fmt::format("there is no file '{}'", request.file.text),
                      "write its path as seen from this file's folder");
    return nullptr;
  }
  const int file = diagnostics.add_file(path.string());
  const auto text = read_source(path.string(), diagnostics, file);
  if (!text) return nullptr;
  std::vector<std::string> header = header_of(*text);
  auto table = table_from_text(*text, diagnostics, asked_of(request, header), file);
  if (!table) return nullptr;
  return std::make_shared<const NamedTable>(NamedTable{std::move(*table), std::move(header)});
}

/// The position of a column that a study names; nothing, and a message, when it is none of numbers.
std::optional<Index> find_column(Reader& reader, const NamedTable& named, const Word& word, std::string_view what) {
  if (const auto column = named.table.column(word.text)) return column;
  const bool is_there = std::find(named.header.begin(), named.header.end(), word.text) != named.header.end();
  if (is_there) {
    reader.diagnostics().error(Code::wrong_type, word.place, fmt::format("column '{}' holds no numbers", word.text),
                               fmt::format("name a column of numbers: {}", fmt::join(named.table.names, ", ")));
  } else {
    reader.unknown_name(word.place, what, word.text, named.header);
  }
  return std::nullopt;
}

/// The inputs that a study names, or all but the target and what it ignores.
std::optional<std::vector<Index>> inputs_of(Reader& reader, const NamedTable& named, const TableRequest& request,
                                            Index target) {
  std::vector<Index> inputs;
  bool good = true;
  for (const Word& word : request.columns) {
    const auto column = find_column(reader, named, word, "columns");
    good = good && column;
    if (column == target) {
      reader.diagnostics().error(Code::conflict, word.place, fmt::format("'{}' is the target", word.text),
                                 "take it out of `columns`");
      good = false;
    }
    if (column) inputs.push_back(*column);
  }
  for (const Word& word : request.ignore) {
    if (word.text == request.target.text) {
      reader.diagnostics().error(Code::conflict, word.place, fmt::format("'{}' is the target", word.text),
                                 "take it out of `ignore`");
      good = false;
    } else if (std::find(named.header.begin(), named.header.end(), word.text) == named.header.end()) {
      reader.unknown_name(word.place, "ignore", word.text, named.header);
      good = false;
    }
  }
  if (!good) return std::nullopt;
  if (!request.columns.empty()) return inputs;
  std::vector<std::string> text;
  for (const std::string& name : named.table.text) {
    if (!holds(request.ignore, name)) text.push_back(name);
  }
  if (!text.empty()) {
    reader.diagnostics().error(Code::wrong_type, request.file.place,
                               fmt::format("no numbers are in {}", fmt::join(text, ", ")),
                               fmt::format("leave them out by `ignore: [{}]`", fmt::join(text, ", ")));
    return std::nullopt;
  }
  for (std::size_t c = 0; c < named.table.names.size(); ++c) {
    const bool is_input = static_cast<Index>(c) != target && !holds(request.ignore, named.table.names[c]);
    if (is_input) inputs.push_back(static_cast<Index>(c));
  }
  if (inputs.empty()) {
    reader.diagnostics().error(Code::empty, request.file.place,
                               fmt::format("beside the target '{}' no column is an input", request.target.text),
                               "ignore fewer columns, or add one for each coordinate of x");
    return std::nullopt;
  }
  return inputs;
}

/// Whether a replication leaves a row to train and one to hold out.
bool divides(Reader& reader, const TableRequest& request, const TableSource& source) {
  const bool enough = request.folds <= source.n() && most_training_rows(source) > 0;
  if (enough) return true;
  reader.diagnostics().error(Code::out_of_range, request.file.place,
                             request.folds > 0
                                 ? fmt::format("{} rows cannot be divided into {} folds", source.n(), request.folds)
                                 : fmt::format("of {} rows {} would be held out, and none is left to train", source.n(),
                                               held_out_rows(source, 0)),
                             "give more rows, or hold out fewer");
  return false;
}

std::shared_ptr<const TableSource> make_source(Reader& reader, const TableRequest& request, const fs::path& path) {
  std::string asked = path.string() + '\n' + request.target.text;
  for (const auto* words : {&request.columns, &request.ignore}) {
    asked += '\n';
    for (const Word& word : *words) asked += word.text + '\t';
  }
  const auto named = reader.once("table " + asked, [&] { return read_file_of(reader, request, path); });
  if (!named) return nullptr;
  const auto target = find_column(reader, *named, request.target, "target");
  if (!target) return nullptr;
  const auto inputs = inputs_of(reader, *named, request, *target);
  if (!inputs) return nullptr;
  auto source = std::make_shared<TableSource>(table_source(named->table, *inputs, *target, request.file.text));
  source->held_out = request.held_out;
  source->folds = request.folds;
  return divides(reader, request, *source) ? source : nullptr;
}

}  // namespace

bool has_table(const Tree& tree) {
  const TreePath followed = follow(tree, section);
  return followed.whole;
}

std::shared_ptr<const TableSource> read_table_dataset(Reader& reader, const Tree& tree, const fs::path& folder) {
  const Tree* dataset = find_at(tree, "dataset");
  bool good = true;
  for (const TreeEntry& entry : dataset->entries) {
    const std::vector<std::string> known = names_under("dataset");
    if (std::find(known.begin(), known.end(), entry.key) == known.end()) continue;
    if (!needs_truth(key_at("dataset." + entry.key))) continue;
    reader.diagnostics().error(
        Code::conflict, entry.place,
        fmt::format("dataset.{} is of observations that are drawn, and a table has its own", entry.key),
        "keep one of the two: it, or the table");
    good = false;
  }
  const auto request = read_section(reader, tree);
  if (!request || !good) return nullptr;
  const fs::path path = resolved(request->file, reader.diagnostics(), folder);
  // The estimators of a matrix share what they are read from.
  std::string key =
      fmt::format("source {}\n{}\n{}\n{}", path.string(), request->target.text, request->held_out, request->folds);
  for (const auto* words : {&request->columns, &request->ignore}) {
    key += '\n';
    for (const Word& word : *words) key += word.text + '\t';
  }
  return reader.once(key, [&] { return make_source(reader, *request, path); });
}

}  // namespace moerate
