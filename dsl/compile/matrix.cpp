#include "dsl/compile/matrix.h"

#include "dsl/study/compose.h"

#include <fmt/ranges.h>

#include <algorithm>
#include <map>

namespace moerate {

namespace {

constexpr std::size_t most_estimators = 10'000;

/// Reports a path that names nothing an estimator depends on.
bool is_settable(Reader& reader, const std::string& path, Place place) {
  const std::string full = full_path(path);
  bool of_the_study = false;
  for (const Key& key : keys()) {
    if (full != key.path && !full.starts_with(key.path + '.')) continue;
    // Below a leaf (fit.start.near-truth.spread) the reader of that leaf reports what is wrong.
    const bool below_section = full != key.path && !names_under(key.path).empty();
    if (below_section) continue;
    if (of_estimators(key)) return true;
    of_the_study = true;
  }
  if (of_the_study) {
    reader.diagnostics().error(Code::conflict, place, fmt::format("'{}' is one for the whole study", path),
                               "set it outside the matrix and the overrides");
    return false;
  }
  std::vector<std::string> known = names_under("estimator"), same_end;
  for (const Key& key : keys()) {
    if (!of_estimators(key)) continue;
    known.push_back(key.path);
    if (key.path.ends_with('.' + path)) same_end.push_back(key.path);
  }
  reader.unknown_name(place, "path", path, known, same_end);
  return false;
}

void apply(Reader& reader, Tree& tree, const std::string& path, const Tree& value, Place place) {
  if (!set_at(tree, full_path(path), value, value.place)) {
    reader.diagnostics().error(Code::conflict, place,
                               fmt::format("'{}' cannot be set: a value on the way to it is not a map", path),
                               "set the whole value instead");
  }
}

/// Whether a value of an axis is {set: {path: value}}.
bool is_settings(const Tree& value) {
  return value.kind == Tree::Kind::map && value.entries.size() == 1 && value.entries.front().key == "set";
}

/// Applies the paths of a map of settings to trees of estimators.
void apply_settings(Reader& reader, const std::vector<Tree*>& trees, const Tree& settings) {
  for (const TreeEntry& entry : settings.entries) {
    if (!is_settable(reader, entry.key, entry.place)) continue;
    for (Tree* tree : trees) apply(reader, *tree, entry.key, entry.value, entry.place);
  }
}

/// The keys of the matrix that are no axes.
constexpr std::string_view exclude_key = "exclude", also_key = "also";

bool is_axis(const TreeEntry& entry) {
  return entry.key != exclude_key && entry.key != also_key;
}

std::vector<Labels> all_labels(const std::vector<Element>& elements) {
  std::vector<Labels> all;
  for (const Element& element : elements) all.push_back(element.labels);
  return all;
}

/// A list of the matrix, or null.
const Tree* matrix_list(Reader& reader, const Tree& study, std::string_view key) {
  const Tree* matrix = study.find("matrix");
  const Tree* list = matrix == nullptr ? nullptr : matrix->find(key);
  if (list == nullptr || list->kind == Tree::Kind::null) return nullptr;
  return reader.is_list(*list, fmt::format("matrix.{}", key)) ? list : nullptr;
}

/// Adds the values that a row of `also` gives beside the labels of its axes.
void read_row(Reader& reader, const Tree& row, std::vector<MatrixAxis>& axes) {
  if (!reader.is_map(row, "a row of also")) return;
  std::vector<std::string> names;
  for (const MatrixAxis& axis : axes) names.push_back(axis.name);
  reader.only_keys(row, names, "a row of also");
  for (MatrixAxis& axis : axes) {
    const Tree* value = row.find(axis.name);
    if (value == nullptr) {
      reader.diagnostics().error(Code::missing_key, row.place, fmt::format("the row has no '{}'", axis.name),
                                 "give every axis a label, or a value");
      continue;
    }
    const std::string label = one_line(*value);
    const auto is_known = [&label](const auto& each) { return each.first == label; };
    if (std::any_of(axis.values.begin(), axis.values.end(), is_known)) continue;
    if (axis.of_settings) {
      std::vector<std::string> known;
      for (const auto& each : axis.values) known.push_back(each.first);
      reader.unknown_name(value->place, fmt::format("label of {}", axis.name), label, known);
    } else {
      axis.values.emplace_back(label, *value);
    }
  }
}

/// What is set on the command line under this path, or null.
const Tree* on_command_line(Reader& reader, const Tree& study, const std::string& path) {
  const Tree* at = find_at(study, full_path(path));
  return at != nullptr && is_set_on_command_line(*at, reader.diagnostics()) ? at : nullptr;
}

/// Reports what is set on the command line and set again by an axis: it would do nothing.
void check_command_line(Reader& reader, const Tree& study, const std::string& path, Place place) {
  const Tree* at = on_command_line(reader, study, path);
  if (at == nullptr) return;
  reader.diagnostics().error(Code::conflict, at->place,
                             fmt::format("the matrix sets '{}' for every estimator (line {})", path, place.line),
                             fmt::format("set the axis, as in --set matrix.{}=[...]", path));
}

/// Reports what is set on the command line and set again by labels of an axis of settings: it would not do what it
/// says.
void check_command_line(Reader& reader, const Tree& study, const TreeEntry& axis) {
  struct Setters {
    std::vector<std::string> labels;
    Place place;
  };
  std::map<std::string, Setters> by_path;
  for (const TreeEntry& labelled : axis.value.entries) {
    for (const TreeEntry& setting : labelled.value.entries.front().value.entries) {
      Setters& setters = by_path.try_emplace(setting.key, Setters{{}, setting.place}).first->second;
      setters.labels.push_back(labelled.key);
    }
  }
  for (const auto& [path, setters] : by_path) {
    const Tree* at = on_command_line(reader, study, path);
    if (at == nullptr) continue;
    const bool all = setters.labels.size() == axis.value.entries.size();
    const std::string who = all ? fmt::format("every label of the axis '{}' sets", axis.key)
                                : fmt::format("'{}' of the axis '{}' {}", fmt::join(setters.labels, "' and '"),
                                              axis.key, setters.labels.size() == 1 ? "sets" : "set");
    reader.diagnostics().error(
        Code::conflict, at->place,
        fmt::format("{} '{}' again (line {}), so that this would hold for {}", who, path, setters.place.line,
                    all ? "no estimator" : "the other labels alone"),
        fmt::format("set the whole axis, as in --set 'matrix.{}={{label: {{set: {{{}: ...}}}}}}'{}", axis.key, path,
                    all ? "" : ", or write the value for the other labels into the study"));
  }
}

/// The element with the value of one axis.
void set_axis(Reader& reader, Element& element, const MatrixAxis& axis, const std::pair<std::string, Tree>& labelled) {
  const auto& [label, value] = labelled;
  element.labels.emplace_back(axis.name, label);
  if (!axis.of_settings) return apply(reader, element.tree, axis.name, value, value.place);
  const Tree& settings = value.entries.front().value;
  if (settings.kind == Tree::Kind::null || reader.is_map(settings, "set")) {
    apply_settings(reader, {&element.tree}, settings);
  }
}

/// Takes the excluded combinations away.
void exclude(Reader& reader, const Tree& study, const std::vector<MatrixAxis>& axes, std::vector<Element>& elements) {
  const Tree* list = matrix_list(reader, study, exclude_key);
  if (list == nullptr) return;
  const std::vector<Labels> labels = all_labels(elements);
  std::vector<bool> out(elements.size(), false);
  for (const Tree& item : list->items) {
    for (const std::size_t e : select(reader, &item, item.place, axes, labels)) out[e] = true;
  }
  std::vector<Element> kept;
  for (std::size_t e = 0; e < elements.size(); ++e) {
    if (!out[e]) kept.push_back(std::move(elements[e]));
  }
  elements = std::move(kept);
  const Tree* also = study.find("matrix")->find(also_key);
  if (elements.empty() && (also == nullptr || also->items.empty())) {
    reader.diagnostics().error(Code::empty, list->place, "every combination is excluded", "keep one");
  }
}

/// Adds the estimators of `also`.
void add_rows(Reader& reader, const Tree& study, const Tree& base, const std::vector<MatrixAxis>& axes,
              std::vector<Element>& elements) {
  const Tree* list = matrix_list(reader, study, also_key);
  if (list == nullptr) return;
  for (const Tree& row : list->items) {
    Element element{{}, base};
    for (const MatrixAxis& axis : axes) {
      const Tree* value = row.find(axis.name);
      if (value == nullptr) continue;
      const std::string label = one_line(*value);
      for (const auto& each : axis.values) {
        if (each.first == label) set_axis(reader, element, axis, each);
      }
    }
    if (element.labels.size() != axes.size()) continue;  // reported when the axes were read
    const auto same = [&element](const Element& other) { return other.labels == element.labels; };
    if (std::any_of(elements.begin(), elements.end(), same)) {
      reader.diagnostics().error(Code::conflict, row.place, "this estimator is there already", "take the row away");
    } else {
      elements.push_back(std::move(element));
    }
  }
}

void apply_overrides(Reader& reader, const Tree& study, const std::vector<MatrixAxis>& axes,
                     std::vector<Element>& elements) {
  const Tree* overrides = study.find("override");
  if (overrides == nullptr || overrides->kind == Tree::Kind::null || !reader.is_list(*overrides, "override")) return;
  const std::vector<Labels> labels = all_labels(elements);
  for (const Tree& item : overrides->items) {
    if (!reader.is_map(item, "an override")) continue;
    reader.only_keys(item, names_under("override"), "an override");
    const Tree* set = item.find("set");
    if (set == nullptr) {
      reader.diagnostics().error(Code::missing_key, item.place, "an override without 'set' does nothing",
                                 "add `set: {path: value}`");
      continue;
    }
    if (!reader.is_map(*set, "set")) continue;
    const auto selected = select(reader, item.find("where"), item.place, axes, labels);
    for (const TreeEntry& setting : set->entries) {
      const Tree* at = on_command_line(reader, study, setting.key);
      if (at == nullptr || selected.empty()) continue;
      const std::string whom = selected.size() == elements.size()
                                   ? "every estimator"
                                   : fmt::format("{} of {} estimators", selected.size(), elements.size());
      reader.diagnostics().error(
          Code::conflict, at->place,
          fmt::format("an override sets '{}' for {} again (line {})", setting.key, whom, setting.place.line),
          "change it in the study, or take its overrides away with --set 'override=[]'");
    }
    std::vector<Tree*> trees;
    for (const std::size_t e : selected) {
      trees.push_back(&elements[e].tree);
    }
    apply_settings(reader, trees, *set);
  }
}

}  // namespace

std::vector<MatrixAxis> read_axes(Reader& reader, const Tree& study) {
  std::vector<MatrixAxis> axes;
  const Tree* matrix = study.find("matrix");
  if (matrix == nullptr || matrix->kind == Tree::Kind::null || !reader.is_map(*matrix, "matrix")) return axes;
  std::size_t count = 1;
  for (const TreeEntry& entry : matrix->entries) {
    if (!is_axis(entry)) continue;
    MatrixAxis axis{entry.key, {}};
    axis.of_settings = !entry.value.entries.empty() &&
                       std::all_of(entry.value.entries.begin(), entry.value.entries.end(),
                                   [](const TreeEntry& labelled) { return is_settings(labelled.value); });
    if (!axis.of_settings && !is_settable(reader, entry.key, entry.place)) continue;
    for (const TreeEntry& labelled : entry.value.entries) axis.values.emplace_back(labelled.key, labelled.value);
    for (const Tree& item : entry.value.items) axis.values.emplace_back(one_line(item), item);
    if (axis.values.empty()) {
      const bool single = entry.value.kind == Tree::Kind::scalar;
      reader.diagnostics().error(single ? Code::wrong_type : Code::empty, single ? entry.value.place : entry.place,
                                 single ? fmt::format("axis '{}' has one value where it needs a list", entry.key)
                                        : fmt::format("axis '{}' has no values", entry.key),
                                 "write {label: value, ...} or [value, ...]");
      continue;
    }
    if (!axis.of_settings) check_command_line(reader, study, entry.key, entry.place);
    if (axis.of_settings) check_command_line(reader, study, entry);
    axis.crossed = axis.values.size();
    count = std::min(count * axis.values.size(), most_estimators + 1);
    axes.push_back(std::move(axis));
  }
  if (count > most_estimators) {
    reader.diagnostics().error(Code::out_of_range, matrix->place,
                               fmt::format("the matrix has more than {} estimators", most_estimators),
                               "split the study");
    axes.clear();
  }
  if (const Tree* rows = matrix_list(reader, study, also_key)) {
    for (const Tree& row : rows->items) read_row(reader, row, axes);
  }
  return axes;
}

std::vector<Element> expand(Reader& reader, const Tree& study, const std::vector<MatrixAxis>& axes) {
  Tree base;
  base.kind = Tree::Kind::map;
  base.place = study.place;
  for (const TreeEntry& entry : study.entries) {
    if (entry.key != "matrix" && entry.key != "override" && entry.key != "expect") base.entries.push_back(entry);
  }
  std::vector<Element> elements{{{}, base}};
  for (const MatrixAxis& axis : axes) {
    std::vector<Element> next;
    for (const Element& element : elements) {
      for (std::size_t value = 0; value < axis.crossed; ++value) {
        next.push_back(element);
        set_axis(reader, next.back(), axis, axis.values[value]);
      }
    }
    elements = std::move(next);
  }
  exclude(reader, study, axes, elements);
  add_rows(reader, study, base, axes, elements);
  apply_overrides(reader, study, axes, elements);
  return elements;
}

std::vector<std::size_t> select(Reader& reader, const Tree* where, Place place, const std::vector<MatrixAxis>& axes,
                                const std::vector<Labels>& all) {
  std::vector<std::size_t> selected;
  std::vector<std::pair<std::string, std::vector<std::string>>> wanted;
  bool good = where == nullptr || reader.is_map(*where, "where");
  if (good && where != nullptr && axes.empty() && !where->entries.empty()) {
    reader.diagnostics().error(Code::unknown_name, where->entries.front().place,
                               "there is nothing to choose from: the study has no matrix, and so one estimator",
                               "take `where` out, or add a `matrix` with this axis");
    return selected;
  }
  if (where != nullptr && good) {
    for (const TreeEntry& entry : where->entries) {
      const auto axis =
          std::find_if(axes.begin(), axes.end(), [&](const MatrixAxis& a) { return a.name == entry.key; });
      if (axis == axes.end()) {
        std::vector<std::string> names;
        for (const MatrixAxis& each : axes) names.push_back(each.name);
        reader.unknown_name(entry.place, "axis", entry.key, names);
        good = false;
        continue;
      }
      std::vector<std::string> labels, known;
      for (const auto& [label, value] : axis->values) known.push_back(label);
      const SharedVector<Tree> one{entry.value};
      for (const Tree& item : entry.value.kind == Tree::Kind::list ? entry.value.items : one) {
        const std::string label = one_line(item);
        if (std::find(known.begin(), known.end(), label) == known.end()) {
          reader.unknown_name(item.place, fmt::format("label of {}", entry.key), label, known);
          good = false;
        }
        labels.push_back(label);
      }
      wanted.emplace_back(entry.key, std::move(labels));
    }
  }
  if (!good) return selected;
  for (std::size_t e = 0; e < all.size(); ++e) {
    const bool matches = std::all_of(wanted.begin(), wanted.end(), [&](const auto& want) {
      return std::any_of(all[e].begin(), all[e].end(), [&](const auto& label) {
        return label.first == want.first &&
               std::find(want.second.begin(), want.second.end(), label.second) != want.second.end();
      });
    });
    if (matches) selected.push_back(e);
  }
  if (selected.empty() && !all.empty()) {
    reader.diagnostics().error(Code::empty, place, "this selects no estimator", "widen its `where`");
  }
  return selected;
}

}  // namespace moerate
