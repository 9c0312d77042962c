#include "dsl/compile/resolve.h"

#include "dsl/compile/compile.h"
#include "dsl/compile/definitions.h"
#include "dsl/study/source.h"
#include "dsl/study/yaml.h"
#include "dsl/study/yaml_text.h"
#include "engine/data/errors.h"
#include "engine/data/inputs.h"
#include "engine/data/table_source.h"
#include "engine/fit/start.h"
#include "engine/model/mixture.h"

#include <algorithm>

namespace moerate {

namespace {

Tree scalar(std::string text) {
  Tree tree{.kind = Tree::Kind::scalar};
  tree.text = std::move(text);
  return tree;
}

Tree list_of(const std::vector<double>& numbers) {
  Tree list{.kind = Tree::Kind::list};
  for (const double number : numbers) list.items.push_back(scalar(fmt::format("{}", number)));
  return list;
}

Tree default_value(const Option& option) {
  if (option.kind == OptionKind::word) return scalar(option.words.front());
  if (option.kind == OptionKind::numbers) return list_of(option.numbers);
  if (option.kind != OptionKind::points) return scalar(fmt::format("{}", option.default_value));
  Tree points{.kind = Tree::Kind::list};
  for (const auto& point : option.points) points.items.push_back(list_of(point));
  return points;
}

/// A piece with all its options; its nested pieces likewise.
template <class Piece>
void write_options(Reader& reader, Tree& tree, const std::vector<Entry<Piece>>& registry) {
  const bool is_map = tree.kind == Tree::Kind::map && tree.entries.size() == 1;
  const std::string name = is_map ? tree.entries.front().key : tree.text;
  const Entry<Piece>* entry = reader.known(name, registry);
  if (entry == nullptr) return;
  if (entry->has_parts) {
    if (!is_map) return;
    for (Tree& part : tree.entries.own().front().value.items.own()) write_options(reader, part, registry);
    return;
  }
  Tree options = is_map ? tree.entries.front().value : Tree{};
  for (const Option& option : entry->options) {
    if (option.kind == OptionKind::atoms || options.find(option.name) != nullptr) continue;
    set_at(options, option.name, default_value(option), {});
  }
  if (options.entries.empty()) {
    tree = scalar(name);
  } else {
    tree = Tree{.kind = Tree::Kind::map};
    tree.entries.push_back({name, {}, std::move(options)});
  }
}

/// What the key at a path of the table takes; nothing when there is none.
std::optional<KeyKind> kind_at(std::string_view path) {
  const auto key = std::find_if(keys().begin(), keys().end(), [path](const Key& each) { return each.path == path; });
  return key == keys().end() ? std::nullopt : std::optional(key->kind);
}

/// Writes out the options of a piece that stands at a path of the table, if one does.
void write_piece(Reader& reader, Tree& tree, const std::string& path) {
  const std::optional<KeyKind> kind = kind_at(full_path(path));
  if (kind == KeyKind::router) write_options(reader, tree, routers());
  if (kind == KeyKind::gate) write_options(reader, tree, gates());
  if (kind == KeyKind::expert) write_options(reader, tree, experts());
  if (kind == KeyKind::inputs) write_options(reader, tree, inputs());
  if (kind == KeyKind::errors) write_options(reader, tree, errors());
  if (kind == KeyKind::start) write_options(reader, tree, starts());
}

void write_settings(Reader& reader, Tree& settings) {
  for (TreeEntry& entry : settings.entries.own()) write_piece(reader, entry.value, entry.key);
}

/// The values of the matrix and what overrides set.
void write_matrix(Reader& reader, Tree& study) {
  if (Tree* matrix = study.own("matrix")) {
    for (TreeEntry& axis : matrix->entries.own()) {
      for (TreeEntry& labelled : axis.value.entries.own()) {
        Tree* set = labelled.value.own("set");
        set != nullptr ? write_settings(reader, *set) : write_piece(reader, labelled.value, axis.key);
      }
    }
  }
  if (Tree* overrides = study.own("override")) {
    for (Tree& each : overrides->items.own()) {
      if (Tree* set = each.own("set")) write_settings(reader, *set);
    }
  }
}

/// Whether a key may be written into a study that does not have it: its default is a value, and it stands in sections.
bool has_default(const Tree& study, const Key& key) {
  if (key.required || key.default_value.empty() || key.default_value.starts_with("the ")) return false;
  const std::size_t dot = key.path.rfind('.');
  if (dot == std::string::npos) return true;
  if (kind_at(key.path.substr(0, dot)) != KeyKind::section) return false;
  // A section without a default, such as one of two alternatives, is there when it is written.
  for (std::size_t end = dot; end != std::string::npos; end = end == 0 ? end : key.path.rfind('.', end - 1)) {
    const std::string above = key.path.substr(0, end);
    const Key& section = key_at(above);
    if (!section.required && section.default_value.empty() && find_at(study, above) == nullptr) return false;
  }
  return true;
}

/// Whether a default would say something of a truth that a study on a table has not, or of rows that its folds decide.
bool is_out_of_place(const Plan& plan, const Key& key) {
  if (!has_tables(plan)) return false;
  const bool folded = std::any_of(plan.estimators.begin(), plan.estimators.end(),
                                  [](const Estimator& each) { return each.dataset.table->folds > 0; });
  return needs_truth(key) || default_with_table(key).empty() || (folded && key.path == "dataset.table.held-out");
}

void write_defaults(const Plan& plan, Tree& study) {
  for (const Key& key : keys()) {
    if (!has_default(study, key) || is_out_of_place(plan, key)) continue;
    const Tree* written = find_at(study, key.path);
    if (written != nullptr && written->kind != Tree::Kind::null) continue;
    Diagnostics silent("default");
    const std::string text = has_tables(plan) ? default_with_table(key) : key.default_value;
    if (auto value = parse_yaml(text, silent)) set_at(study, key.path, *value, {});
  }
}

/// Entries in the order of the table, those it does not know behind.
void sort_keys(Tree& tree, const std::string& path) {
  const std::vector<std::string> order = names_under(path);
  const auto rank = [&order](const TreeEntry& entry) { return std::find(order.begin(), order.end(), entry.key); };
  std::vector<TreeEntry>& entries = tree.entries.own();
  std::stable_sort(entries.begin(), entries.end(),
                   [&rank](const TreeEntry& a, const TreeEntry& b) { return rank(a) < rank(b); });
  for (TreeEntry& entry : entries) {
    const std::string below = path.empty() ? entry.key : path + '.' + entry.key;
    if (kind_at(below) == KeyKind::section) sort_keys(entry.value, below);
  }
}

}  // namespace

std::optional<std::string> resolve_text(std::string_view text, const std::string& name, Diagnostics& diagnostics,
                                        const Surroundings& with) {
  const auto compiled = compile_with_places(text, name, diagnostics, with);
  if (!compiled) return std::nullopt;
  Tree study = compiled->tree;
  Reader reader(diagnostics);
  read_definitions(reader, study);
  if (study.find("study") == nullptr) set_at(study, "study", scalar(name), {});
  write_defaults(compiled->plan, study);
  for (const Key& key : keys()) {
    const Tree* written = find_at(study, key.path);
    if (written == nullptr) continue;
    Tree tree = *written;
    write_piece(reader, tree, key.path);
    set_at(study, key.path, tree, {});
  }
  write_matrix(reader, study);
  sort_keys(study, "");
  return yaml_text(study);
}

std::optional<std::string> resolve_study(const std::string& path, Diagnostics& diagnostics,
                                         const std::vector<std::string>& settings) {
  const auto text = read_source(path, diagnostics);
  if (!text) return std::nullopt;
  const std::filesystem::path file = path;
  return resolve_text(*text, file.stem().string(), diagnostics, {file.parent_path(), settings});
}

}  // namespace moerate
