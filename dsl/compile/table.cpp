#include "dsl/compile/table.h"

#include "dsl/compile/data_file.h"
#include "dsl/compile/missing.h"
#include "dsl/compile/transforms.h"

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
struct TableSection {
  Word file, target;
  std::vector<Word> columns, ignore;
  MissingValues missing = {};
  std::vector<TransformStep> steps = {};
  Place steps_place = {};
  double held_out = 0.2;
  Index folds = 0;
};

bool read_held_out(Reader& reader, const Tree& tree, TableSection& request) {
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

std::optional<TableSection> read_section(Reader& reader, const Tree& tree) {
  const Tree* written = find_at(tree, section);
  if (written->kind != Tree::Kind::null && !reader.is_map(*written, section)) return std::nullopt;
  bool good = reader.only_keys(*written, names_under(section), section);
  TableSection request;
  for (const auto& [name, word] : {std::pair("file", &request.file), std::pair("target", &request.target)}) {
    const std::string path = fmt::format("{}.{}", section, name);
    const Tree* value = reader.at(tree, path);
    const auto text = value == nullptr ? std::nullopt : reader.text(*value, path);
    if (text) *word = {*text, value->place};
    good = good && text;
  }
  auto columns = read_words(reader, tree, "dataset.table.columns");
  auto ignore = read_words(reader, tree, "dataset.table.ignore");
  const auto missing = read_missing(reader, *reader.at(tree, "dataset.table.missing"));
  const Tree* written_steps = find_at(tree, "dataset.table.transform");
  auto steps = read_transforms(reader, *reader.at(tree, "dataset.table.transform"));
  good = read_held_out(reader, tree, request) && good && columns && ignore && missing && steps;
  if (!good) return std::nullopt;
  request.missing = *missing;
  request.steps = std::move(*steps);
  request.steps_place = written_steps == nullptr ? request.file.place : written_steps->place;
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

/// What of the file is read: the columns that a study names, or all but those that it does not want.
TableRequest request_of(const TableSection& asked) {
  TableRequest request;
  if (!asked.columns.empty()) {
    request.columns.emplace();
    for (const Word& word : asked.columns) request.columns->push_back(word.text);
    request.columns->push_back(asked.target.text);
  }
  for (const Word& word : asked.ignore) request.but.push_back(word.text);
  request.drop_missing = asked.missing.drop;
  request.missing = asked.missing.texts;
  return request;
}

/// The table with the columns that are asked for; null, and messages, when there is an error.
std::shared_ptr<const Table> read_file_of(Reader& reader, const TableSection& asked, const fs::path& path) {
  Diagnostics& diagnostics = reader.diagnostics();
  std::error_code problem;
  if (!fs::is_regular_file(path, problem)) {
    diagnostics.error(Code::unreadable, asked.file.place, fmt::format("there is no file '{}'", asked.file.text),
                      "write its path as seen from this file's folder");
    return nullptr;
  }
  const int file = diagnostics.add_file(path.string());
  auto data = read_data(path.string(), diagnostics, request_of(asked), file);
  return data ? std::make_shared<const Table>(std::move(data->table)) : nullptr;
}

/// Whether the columns that a study names are there, and one is left to predict the target from.
bool has_columns(Reader& reader, const TableSection& asked, const Table& table) {
  Diagnostics& diagnostics = reader.diagnostics();
  std::vector<std::string> known = table.order;
  known.insert(known.end(), table.others.begin(), table.others.end());
  bool good = true;
  for (const auto& [key, words] : {std::pair("columns", &asked.columns), std::pair("ignore", &asked.ignore)}) {
    for (const Word& word : *words) {
      if (word.text == asked.target.text) {
        diagnostics.error(Code::conflict, word.place, fmt::format("'{}' is the target", word.text),
                          fmt::format("take it out of `{}`", key));
        good = false;
      } else if (!table.has(word.text)) {
        reader.unknown_name(word.place, key, word.text, known);
        good = false;
      }
    }
  }
  if (!good) return false;
  if (table.category(asked.target.text) != nullptr) {
    diagnostics.error(Code::wrong_type, asked.target.place,
                      fmt::format("column '{}' holds no numbers and cannot be the target", asked.target.text),
                      fmt::format("name a column of numbers: {}", fmt::join(table.names, ", ")));
    return false;
  }
  if (!table.column(asked.target.text)) {
    reader.unknown_name(asked.target.place, "target", asked.target.text, known);
    return false;
  }
  if (table.order.size() > 1) return true;
  diagnostics.error(Code::empty, asked.file.place,
                    fmt::format("beside the target '{}' no column is an input", asked.target.text),
                    "ignore fewer columns, or add one for each coordinate of x");
  return false;
}

/// Whether a replication leaves a row to train and one to hold out.
bool divides(Reader& reader, const TableSection& request, const TableSource& source) {
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

std::shared_ptr<const TableSource> make_source(Reader& reader, const TableSection& asked, const fs::path& path) {
  std::string file_key = "table " + path.string() + '\n' + asked.target.text + (asked.missing.drop ? "\ndrop" : "\n");
  for (const std::string& text : asked.missing.texts) file_key += '\t' + text;
  for (const auto* words : {&asked.columns, &asked.ignore}) {
    file_key += '\n';
    for (const Word& word : *words) file_key += word.text + '\t';
  }
  const auto table = reader.once(file_key, [&] { return read_file_of(reader, asked, path); });
  if (!table || !has_columns(reader, asked, *table)) return nullptr;
  auto source = std::make_shared<TableSource>();
  source->file = asked.file.text;
  source->held_out = asked.held_out;
  source->folds = asked.folds;
  source->notes = notes_on(*table);
  auto problem = make_table_source(*table, asked.target.text, asked.steps, *source);
  if (!problem && source->inputs.empty()) {
    problem = TransformProblem{fmt::format("beside the target '{}' no column varies", asked.target.text),
                               "add a column for each coordinate of x"};
  }
  if (problem) {
    reader.diagnostics().error(Code::wrong_type, asked.steps_place, problem->message, problem->remedy);
    return nullptr;
  }
  return divides(reader, asked, *source) ? source : nullptr;
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
  const fs::path path = folder / request->file.text;
  // The estimators of a matrix share what they are read from.
  const std::string key = fmt::format("source {}\n{}", path.string(), one_line(*find_at(tree, section)));
  return reader.once(key, [&] { return make_source(reader, *request, path); });
}

}  // namespace moerate
