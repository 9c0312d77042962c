#include "dsl/compile/matrix.h"

#include <algorithm>

namespace moerate {

namespace {

constexpr std::size_t most_estimators = 10'000;

/// Short names mean estimator.*.
std::string full_path(const std::string& axis) {
  const std::vector<std::string> short_names = names_under("estimator");
  const bool is_short = std::find(short_names.begin(), short_names.end(), axis) != short_names.end();
  return is_short ? "estimator." + axis : axis;
}

/// Whether the estimators of a study may differ in a key.
bool of_estimators(const Key& key) {
  const std::string_view section = std::string_view(key.path).substr(0, key.path.find('.'));
  return section == "dataset" || section == "estimator" || section == "grid" || section == "fit" || section == "seed";
}

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
  std::vector<std::string> known = names_under("estimator");
  for (const Key& key : keys()) {
    if (of_estimators(key)) known.push_back(key.path);
  }
  reader.unknown_name(place, "path", path, known);
  return false;
}

void apply(Reader& reader, Tree& tree, const std::string& path, const Tree& value, Place place) {
  if (!set_at(tree, full_path(path), value)) {
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

std::vector<Labels> all_labels(const std::vector<Element>& elements) {
  std::vector<Labels> all;
  for (const Element& element : elements) all.push_back(element.labels);
  return all;
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
    std::vector<Tree*> trees;
    for (const std::size_t e : select(reader, item.find("where"), item.place, axes, labels)) {
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
    count = std::min(count * axis.values.size(), most_estimators + 1);
    axes.push_back(std::move(axis));
  }
  if (count > most_estimators) {
    reader.diagnostics().error(Code::out_of_range, matrix->place,
                               fmt::format("the matrix has more than {} estimators", most_estimators),
                               "split the study");
    axes.clear();
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
      for (const auto& [label, value] : axis.values) {
        Element crossed = element;
        crossed.labels.emplace_back(axis.name, label);
        if (axis.of_settings) {
          const Tree& settings = value.entries.front().value;
          if (settings.kind == Tree::Kind::null || reader.is_map(settings, "set")) {
            apply_settings(reader, {&crossed.tree}, settings);
          }
        } else {
          apply(reader, crossed.tree, axis.name, value, value.place);
        }
        next.push_back(std::move(crossed));
      }
    }
    elements = std::move(next);
  }
  apply_overrides(reader, study, axes, elements);
  return elements;
}

std::vector<std::size_t> select(Reader& reader, const Tree* where, Place place, const std::vector<MatrixAxis>& axes,
                                const std::vector<Labels>& all) {
  std::vector<std::size_t> selected;
  std::vector<std::pair<std::string, std::vector<std::string>>> wanted;
  bool good = where == nullptr || reader.is_map(*where, "where");
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
