#include "dsl/compile/transforms.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <limits>

namespace moerate {

namespace {

using nlohmann::ordered_json;

constexpr Range any_number{.low = -std::numeric_limits<double>::max(), .high = std::numeric_limits<double>::max()};

std::optional<std::vector<double>> read_numbers(Reader& reader, const Tree& tree, const std::string& what) {
  const SharedVector<Tree> one{tree};
  std::vector<double> numbers;
  for (const Tree& item : tree.kind == Tree::Kind::list ? tree.items : one) {
    const auto number = reader.number_in(item, what, any_number);
    if (!number) return std::nullopt;
    numbers.push_back(*number);
  }
  return numbers;
}

std::optional<std::vector<std::string>> read_texts(Reader& reader, const Tree& tree, const std::string& what) {
  const SharedVector<Tree> one{tree};
  std::vector<std::string> texts;
  for (const Tree& item : tree.kind == Tree::Kind::list ? tree.items : one) {
    auto text = reader.text(item, what);
    if (!text) return std::nullopt;
    texts.push_back(std::move(*text));
  }
  return texts;
}

bool read_columns(Reader& reader, const Tree& tree, const Transform& transform, TransformStep& step) {
  if (tree.kind == Tree::Kind::map) {
    for (const TreeEntry& entry : tree.entries) {
      TransformStep::Column column{entry.key};
      const std::string what = fmt::format("{} of {}", transform.name, entry.key);
      if (transform.takes == TransformTakes::levels) {
        auto levels = read_texts(reader, entry.value, what);
        if (!levels) return false;
        column.levels = std::move(*levels);
      } else {
        auto numbers = read_numbers(reader, entry.value, what);
        if (!numbers) return false;
        column.numbers = std::move(*numbers);
      }
      step.columns.push_back(std::move(column));
    }
    return true;
  }
  const auto names = read_texts(reader, tree, fmt::format("a column of {}", transform.name));
  if (!names) return false;
  for (const std::string& name : *names) step.columns.push_back({name});
  return true;
}

bool read_components(Reader& reader, const Tree& tree, TransformStep& step) {
  constexpr Range count{.low = 1, .high = 1024, .whole = true};
  if (tree.kind != Tree::Kind::map) {
    const auto components = reader.number_in(tree, "pca", count);
    if (components) step.components = static_cast<Index>(*components);
    return components.has_value();
  }
  if (!reader.only_keys(tree, {"components", "columns", "axes"}, "pca")) return false;
  if (const Tree* components = tree.find("components")) {
    const auto number = reader.number_in(*components, "pca.components", count);
    if (!number) return false;
    step.components = static_cast<Index>(*number);
  }
  if (const Tree* columns = tree.find("columns")) {
    if (!read_columns(reader, *columns, *transform_named("pca"), step)) return false;
  }
  const Tree* axes = tree.find("axes");
  if (axes == nullptr) return true;
  if (!reader.is_list(*axes, "pca.axes")) return false;
  step.axes.resize(static_cast<Index>(axes->items.size()), static_cast<Index>(step.columns.size()));
  Index row = 0;
  for (const Tree& item : axes->items) {
    const auto numbers = read_numbers(reader, item, "pca.axes");
    if (!numbers) return false;
    const bool centred = std::all_of(step.columns.begin(), step.columns.end(),
                                     [](const TransformStep::Column& column) { return column.numbers.size() == 1; });
    if (numbers->size() != step.columns.size() || !centred) {
      reader.diagnostics().error(Code::wrong_length, item.place,
                                 "an axis has one number for each column, and each "
                                 "column its centre",
                                 "write {pca: {columns: {a: 1.5, b: 2}, axes: [[0.6, 0.8]]}}");
      return false;
    }
    step.axes.row(row++) = Eigen::Map<const Vector>(numbers->data(), static_cast<Index>(numbers->size())).transpose();
  }
  step.components = step.axes.rows();
  return true;
}

std::optional<TransformStep> read_step(Reader& reader, const Tree& tree) {
  const bool is_map = tree.kind == Tree::Kind::map && tree.entries.size() == 1;
  if (!is_map && tree.kind != Tree::Kind::scalar) {
    reader.diagnostics().error(Code::wrong_type, tree.place, "a transform is a name, or {name: what}",
                               "write standardise, {log: [x1]} or {pca: 2}; `moerate explain transform` shows all");
    return std::nullopt;
  }
  const std::string& name = is_map ? tree.entries.front().key : tree.text;
  const Place place = is_map ? tree.entries.front().place : tree.place;
  const Transform* transform = transform_named(name);
  if (transform == nullptr) {
    std::vector<std::string> names;
    for (const Transform& each : transforms()) names.push_back(each.name);
    reader.unknown_name(place, "transform", name, names);
    return std::nullopt;
  }
  TransformStep step{.transform = name};
  const Tree* what = is_map ? &tree.entries.front().value : nullptr;
  if (what == nullptr || what->kind == Tree::Kind::null) return step;
  const bool good = transform->takes == TransformTakes::components ? read_components(reader, *what, step)
                                                                   : read_columns(reader, *what, *transform, step);
  return good ? std::optional(std::move(step)) : std::nullopt;
}

}  // namespace

std::optional<std::vector<TransformStep>> read_transforms(Reader& reader, const Tree& tree) {
  std::vector<TransformStep> steps;
  if (tree.kind == Tree::Kind::null) return steps;
  // A single step needs no list.
  const SharedVector<Tree> one{tree};
  bool good = true;
  for (const Tree& item : tree.kind == Tree::Kind::list ? tree.items : one) {
    auto step = read_step(reader, item);
    good = good && step.has_value();
    if (step) steps.push_back(std::move(*step));
  }
  return good ? std::optional(std::move(steps)) : std::nullopt;
}

ordered_json to_json(const TransformStep& step) {
  const Transform& transform = *transform_named(step.transform);
  ordered_json columns = ordered_json::object(), names = ordered_json::array();
  for (const TransformStep::Column& column : step.columns) {
    names.push_back(column.name);
    if (transform.takes == TransformTakes::levels) {
      columns[column.name] = column.levels;
    } else {
      columns[column.name] = column.numbers;
    }
  }
  switch (transform.takes) {
    case TransformTakes::columns:
      return {{step.transform, names}};
    case TransformTakes::numbers:
    case TransformTakes::levels:
      return {{step.transform, columns}};
    case TransformTakes::components:
      break;
  }
  ordered_json axes = ordered_json::array();
  for (const auto axis : step.axes.rowwise()) axes.push_back(std::vector<double>(axis.begin(), axis.end()));
  return {{step.transform, {{"columns", columns}, {"axes", axes}}}};
}

}  // namespace moerate
