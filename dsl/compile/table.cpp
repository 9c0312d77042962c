#include "dsl/compile/table.h"

#include "dsl/compile/data_file.h"
#include "dsl/compile/missing.h"
#include "dsl/compile/transforms.h"
#include "dsl/study/source.h"
#include "engine/data/characters.h"
#include "engine/data/idx.h"

#include <fmt/ranges.h>

#include <algorithm>
#include <array>
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
  Word file;
  std::vector<Word> targets;
  bool classes = false;
  bool baselines = true;
  std::optional<Word> labels = {};    ///< of images
  std::optional<Index> context = {};  ///< of a text
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

/// What the file holds, and whether the target names classes.
bool read_kind_of_file(Reader& reader, const Tree& tree, TableSection& request) {
  const auto classes = reader.flag(*reader.at(tree, "dataset.table.classes"), "classes");
  if (!classes) return false;
  request.classes = *classes;
  const auto baselines = reader.flag(*reader.at(tree, "dataset.table.baselines"), "baselines");
  if (!baselines) return false;
  request.baselines = *baselines;
  if (const Tree* labels = find_at(tree, "dataset.table.labels")) {
    const auto name = reader.text(*labels, "dataset.table.labels");
    if (!name) return false;
    request.labels = {*name, labels->place};
  }
  if (const Tree* context = find_at(tree, "dataset.table.context")) {
    const auto count = reader.keyed_number(tree, "dataset.table.context");
    if (!count) return false;
    request.context = static_cast<Index>(*count);
    if (request.labels) {
      reader.diagnostics().error(Code::conflict, context->place, "images have `labels`, and a text has `context`",
                                 "keep one of the two");
      return false;
    }
  }
  return true;
}

std::optional<TableSection> read_section(Reader& reader, const Tree& tree) {
  const Tree* written = find_at(tree, section);
  if (written->kind != Tree::Kind::null && !reader.is_map(*written, section)) return std::nullopt;
  bool good = reader.only_keys(*written, names_under(section), section);
  TableSection request;
  const Tree* file = reader.at(tree, "dataset.table.file");
  const auto file_name = file == nullptr ? std::nullopt : reader.text(*file, "dataset.table.file");
  if (file_name) request.file = {*file_name, file->place};
  auto targets = reader.at(tree, "dataset.table.target") == nullptr ? std::nullopt
                                                                    : read_words(reader, tree, "dataset.table.target");
  good = good && file_name && targets && read_kind_of_file(reader, tree, request);
  auto columns = read_words(reader, tree, "dataset.table.columns");
  auto ignore = read_words(reader, tree, "dataset.table.ignore");
  const auto missing = read_missing(reader, *reader.at(tree, "dataset.table.missing"));
  const Tree* written_steps = find_at(tree, "dataset.table.transform");
  auto steps = read_transforms(reader, *reader.at(tree, "dataset.table.transform"));
  good = read_held_out(reader, tree, request) && good && columns && ignore && missing && steps;
  if (!good) return std::nullopt;
  request.targets = std::move(*targets);
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
    for (const Word& word : asked.targets) request.columns->push_back(word.text);
  }
  for (const Word& word : asked.ignore) request.but.push_back(word.text);
  request.drop_missing = asked.missing.drop;
  request.missing = asked.missing.texts;
  return request;
}

/// The columns that are asked for of a table that was read as a whole.
Table asked_of(const TableSection& asked, Table table) {
  const TableRequest request = request_of(asked);
  std::vector<std::string> left_out;
  for (const std::string& name : table.order) {
    if (!is_asked(request, name)) left_out.push_back(name);
  }
  if (left_out.empty()) return table;
  replace_columns(table, left_out, {}, Matrix());
  table.others = std::move(left_out);
  return table;
}

std::optional<Table> read_images(Reader& reader, const TableSection& asked, const fs::path& folder) {
  Diagnostics& diagnostics = reader.diagnostics();
  if (!is_there(diagnostics, asked.labels->place, asked.labels->text, folder)) return std::nullopt;
  std::array<IdxArray, 2> arrays;
  bool good = true;
  for (std::size_t i = 0; i < 2; ++i) {
    const std::string path = (folder / (i == 0 ? asked.file : *asked.labels).text).string();
    const int file = diagnostics.add_file(path);
    const auto bytes = read_unpacked(path, diagnostics, file);
    IdxReading reading = bytes ? read_idx(*bytes) : IdxReading{};
    if (!reading.trouble.empty()) {
      diagnostics.error(Code::unreadable, {0, 0, file}, reading.trouble,
                        "give a file in MNIST's format (IDX), or copy or download it again");
    }
    good = good && bytes && reading.trouble.empty();
    arrays[i] = std::move(reading.array);
  }
  if (!good) return std::nullopt;
  ImageTable made = table_of_images(arrays[0], arrays[1]);
  if (made.trouble.empty()) return std::move(made.table);
  diagnostics.error(Code::conflict, asked.labels->place, made.trouble, "name the labels of these images");
  return std::nullopt;
}

std::optional<Table> read_characters(Reader& reader, const TableSection& asked, const fs::path& path) {
  Diagnostics& diagnostics = reader.diagnostics();
  const int file = diagnostics.add_file(path.string());
  const auto text = read_unpacked(path.string(), diagnostics, file);
  if (!text) return std::nullopt;
  if (text->find('\0') != std::string::npos) {
    diagnostics.error(Code::unreadable, {0, 0, file}, "this is not a text file",
                      begins_like_idx(*text) ? "images have `labels` in place of `context`" : "give a plain text");
    return std::nullopt;
  }
  CharacterTable made = table_of_characters(*text, *asked.context);
  if (made.trouble.empty()) return std::move(made.table);
  diagnostics.error(Code::empty, {0, 0, file}, made.trouble, "give a text in English letters, or a smaller context");
  return std::nullopt;
}

/// The table with the columns that are asked for; null, and messages, when there is an error.
std::shared_ptr<const Table> read_file_of(Reader& reader, const TableSection& asked, const fs::path& folder) {
  Diagnostics& diagnostics = reader.diagnostics();
  const fs::path path = folder / asked.file.text;
  if (!is_there(diagnostics, asked.file.place, asked.file.text, folder)) return nullptr;
  if (asked.labels || asked.context) {
    auto table = asked.labels ? read_images(reader, asked, folder) : read_characters(reader, asked, path);
    return table ? std::make_shared<const Table>(asked_of(asked, std::move(*table))) : nullptr;
  }
  const int file = diagnostics.add_file(path.string());
  auto data = read_data(path.string(), diagnostics, request_of(asked), file);
  return data ? std::make_shared<const Table>(std::move(data->table)) : nullptr;
}

/// Whether a target of the study can be one.
bool is_target(Reader& reader, const TableSection& asked, const Word& target, const Table& table) {
  Diagnostics& diagnostics = reader.diagnostics();
  const Category* category = table.category(target.text);
  if (category == nullptr && !table.column(target.text)) {
    std::vector<std::string> known = table.order;
    known.insert(known.end(), table.others.begin(), table.others.end());
    reader.unknown_name(target.place, "target", target.text, known);
    return false;
  }
  if (!asked.classes) {
    if (category == nullptr) return true;
    diagnostics.error(
        Code::wrong_type, target.place,
        fmt::format("column '{}' holds no numbers and cannot be the target", target.text),
        fmt::format(
            "name a column of numbers{}, or write `classes: true` if it names classes",
            table.names.empty() || table.names.size() > 12 ? "" : fmt::format(": {}", fmt::join(table.names, ", "))));
    return false;
  }
  if (asked.targets.size() > 1) {
    diagnostics.error(Code::conflict, asked.targets[1].place, "classes are those of one column", "name one target");
    return false;
  }
  const std::size_t count = classes_of(table, target.text).size();
  if (count > 1) return true;
  diagnostics.error(
      Code::out_of_range, target.place,
      count == 1 ? fmt::format("'{}' is the same in every row: there are no classes", target.text)
                 : fmt::format("'{}' has more than {} different values: too many classes", target.text, most_classes),
      "name the column of the classes");
  return false;
}

/// Whether the columns that a study names are there, and one is left to predict the target from.
bool has_columns(Reader& reader, const TableSection& asked, const Table& table) {
  Diagnostics& diagnostics = reader.diagnostics();
  std::vector<std::string> known = table.order;
  known.insert(known.end(), table.others.begin(), table.others.end());
  bool good = true;
  for (const auto& [key, words] : {std::pair("columns", &asked.columns), std::pair("ignore", &asked.ignore)}) {
    for (const Word& word : *words) {
      const bool names_target = std::any_of(asked.targets.begin(), asked.targets.end(),
                                            [&](const Word& target) { return target.text == word.text; });
      if (names_target) {
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
  for (const Word& target : asked.targets) {
    if (!is_target(reader, asked, target, table)) return false;
  }
  if (table.order.size() > asked.targets.size()) return true;
  diagnostics.error(Code::empty, asked.file.place,
                    asked.targets.size() == 1
                        ? fmt::format("beside the target '{}' no column is an input", asked.targets.front().text)
                        : "beside the targets no column is an input",
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

std::shared_ptr<const TableSource> make_source(Reader& reader, const TableSection& asked, const fs::path& folder) {
  std::string file_key = fmt::format("table {}\n{}\n{}", (folder / asked.file.text).string(),
                                     asked.labels ? asked.labels->text : "", asked.context.value_or(0));
  for (const Word& target : asked.targets) file_key += '\n' + target.text;
  file_key += asked.missing.drop ? "\ndrop" : "\n";
  for (const std::string& text : asked.missing.texts) file_key += '\t' + text;
  for (const auto* words : {&asked.columns, &asked.ignore}) {
    file_key += '\n';
    for (const Word& word : *words) file_key += word.text + '\t';
  }
  const auto table = reader.once(file_key, [&] { return read_file_of(reader, asked, folder); });
  if (!table || !has_columns(reader, asked, *table)) return nullptr;
  auto source = std::make_shared<TableSource>();
  source->file = asked.file.text;
  source->held_out = asked.held_out;
  source->folds = asked.folds;
  source->baselines = asked.baselines;
  source->notes = notes_on(*table);
  Targets targets{{}, asked.classes};
  for (const Word& target : asked.targets) targets.columns.push_back(target.text);
  auto problem = make_table_source(*table, targets, asked.steps, *source);
  if (!problem && source->inputs.empty()) {
    problem = TransformProblem{fmt::format("beside the target '{}' no column varies", asked.targets.front().text),
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
  // The estimators of a matrix share what they are read from.
  const std::string key = fmt::format("source {}\n{}", folder.string(), one_line(*find_at(tree, section)));
  return reader.once(key, [&] { return make_source(reader, *request, folder); });
}

}  // namespace moerate
