#include "dsl/compile/measure_file.h"

#include "dsl/compile/atoms.h"
#include "dsl/compile/transforms.h"
#include "dsl/study/keys.h"
#include "dsl/study/source.h"
#include "dsl/study/yaml.h"
#include "engine/base/words.h"
#include "engine/model/outputs.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cctype>
#include <limits>

namespace moerate {

namespace {

using nlohmann::ordered_json;

/// The length of the first beta1, or else of the first vector among the expert's parameters; 1, for the sake of the
/// messages, when there is none.
Index length_of_x(const Tree& atoms, const Expert& expert) {
  std::vector<std::string> vectors{"beta1"};
  for (const ExpertParameter& parameter : expert.parameters) {
    if (parameter.vector) vectors.push_back(parameter.name);
  }
  for (const std::string& vector : vectors) {
    for (const Tree& atom : atoms.items) {
      const Tree* written = atom.find(vector);
      if (written != nullptr && !written->items.empty()) return static_cast<Index>(written->items.size());
    }
  }
  return 1;
}

/// A choice as the language writes it: name, or {name: {option: value}}.
ordered_json choice_json(const Choice& choice) {
  if (choice.options.empty()) return choice.name;
  ordered_json options = ordered_json::object();
  for (const auto& [name, value] : choice.options) {
    std::visit([&options, &key = name](const auto& held) { options[key] = held; }, value);
  }
  return {{choice.name, options}};
}

ordered_json vector_json(ConstVectorRef vector) {
  return std::vector<double>(vector.begin(), vector.end());
}

/// The names of the inputs, d of them and each once; nothing after a message.
std::optional<std::vector<std::string>> read_inputs(Reader& reader, const Tree& measure, Index d) {
  std::vector<std::string> names;
  const Tree* list = measure.find("inputs");
  if (list == nullptr) return names;
  if (!reader.is_list(*list, "inputs", "write the names of the columns, such as [x1, x2]")) return std::nullopt;
  for (const Tree& item : list->items) {
    const auto name = reader.text(item, "an input");
    if (!name) return std::nullopt;
    if (std::find(names.begin(), names.end(), *name) != names.end()) {
      reader.diagnostics().error(Code::conflict, item.place, fmt::format("input '{}' is named twice", *name),
                                 "name each column once");
      return std::nullopt;
    }
    names.push_back(*name);
  }
  if (static_cast<Index>(names.size()) == d) return names;
  reader.diagnostics().error(
      Code::wrong_length, list->place,
      fmt::format("inputs names {}, but beta1 has {}", counted(static_cast<Index>(names.size()), "column"),
                  counted(d, "entry", "entries")),
      "name one column for each entry of x, or leave `inputs` out");
  return std::nullopt;
}

/// The steps from the columns of a file to x; nothing where none are written, or after a message.
std::optional<FittedTransforms> read_fitted_transforms(Reader& reader, const Tree& measure,
                                                       const std::vector<std::string>& inputs) {
  const Tree* written = measure.find("transforms");
  if (written == nullptr) return std::nullopt;
  FittedTransforms fitted;
  fitted.inputs = inputs;
  auto steps = read_transforms(reader, *written);
  const Tree *columns = measure.find("columns"), *target = measure.find("target");
  if (columns == nullptr || target == nullptr || inputs.empty()) {
    reader.diagnostics().error(Code::missing_key, written->place,
                               "transforms need `columns`, `target` and `inputs` beside them",
                               "write the measure with `moerate fit --out`");
    return std::nullopt;
  }
  if (!steps || !reader.is_list(*columns, "columns", "write the names of the columns, such as [x1, x2]")) {
    return std::nullopt;
  }
  for (const Tree& item : columns->items) {
    const auto name = reader.text(item, "a column");
    if (!name) return std::nullopt;
    fitted.columns.push_back(*name);
  }
  const auto name = reader.text(*target, "target");
  if (!name) return std::nullopt;
  fitted.target = *name;
  fitted.steps = std::move(*steps);
  return fitted;
}

/// A list of lists of numbers, the i-th as long as `length(i)`; nothing where none is written, or after a message.
template <class Length>
std::optional<std::vector<std::vector<double>>> read_rows(Reader& reader, const Tree& measure, const char* key,
                                                          Index count, Length length) {
  const Tree* written = measure.find(key);
  if (written == nullptr) return std::nullopt;
  std::vector<std::vector<double>> rows;
  if (!reader.is_list(*written, key)) return std::nullopt;
  for (const Tree& row : written->items) {
    if (!reader.is_list(row, key)) return std::nullopt;
    std::vector<double> numbers;
    for (const Tree& item : row.items) {
      const auto number = reader.number(item, key);
      if (!number) return std::nullopt;
      numbers.push_back(*number);
    }
    const bool fits = static_cast<Index>(numbers.size()) == length(static_cast<Index>(rows.size()));
    rows.push_back(std::move(numbers));
    if (fits && static_cast<Index>(rows.size()) <= count) continue;
    reader.diagnostics().error(Code::wrong_length, row.place, fmt::format("{} does not fit the atoms", key),
                               fmt::format("leave `{}` out, or write the measure with `moerate fit --out`", key));
    return std::nullopt;
  }
  if (static_cast<Index>(rows.size()) == count) return rows;
  reader.diagnostics().error(Code::wrong_length, written->place, fmt::format("{} does not fit the atoms", key),
                             fmt::format("leave `{}` out, or write the measure with `moerate fit --out`", key));
  return std::nullopt;
}

/// YAML's flow form of a value; texts that are no plain word are quoted.
std::string flow(const ordered_json& value) {
  if (value.is_string()) {
    const auto text = value.get<std::string>();
    const bool plain = !text.empty() && std::all_of(text.begin(), text.end(), [](unsigned char c) {
      return std::isalnum(c) != 0 || c == '-' || c == '_';
    });
    const bool word = plain && std::isalpha(static_cast<unsigned char>(text[0])) != 0;
    return word && text != "null" && text != "Null" && text != "NULL" ? text : value.dump();
  }
  if (value.is_number_float()) return fmt::format("{}", value.get<double>());
  if (!value.is_structured()) return value.dump();
  std::string inside;
  for (const auto& [key, item] : value.items()) {
    if (!inside.empty()) inside += ", ";
    if (value.is_object()) inside += flow(ordered_json(key)) + ": ";
    inside += flow(item);
  }
  return value.is_object() ? '{' + inside + '}' : '[' + inside + ']';
}

}  // namespace

std::optional<MeasureFile> measure_from_text(std::string_view text, Diagnostics& diagnostics) {
  const auto tree = parse_map(text, "a measure",
                              "begin with `router: linear`, `expert: tanh` and `atoms:`; `moerate explain measure`"
                              " shows one",
                              diagnostics);
  if (!tree) return std::nullopt;
  Reader reader(diagnostics);
  Pieces pieces;
  pieces.gate = reader.choice(*reader.at(Tree{}, "estimator.gate"), "gate", gates());
  read_pieces(reader, *tree, "", pieces);
  std::vector<std::string> known{"router", "gate",       "expert", "outputs",    "inputs", "columns",
                                 "target", "transforms", "ranges", "covariance", "atoms"};
  const Router router = pieces.router ? make(routers(), *pieces.router) : Router{};
  for (std::string& name : shared_names(router)) known.push_back(std::move(name));
  // Without its router it is not known which parameters are shared.
  if (pieces.router) reader.only_keys(*tree, known, "a measure");
  const auto need = [&](const char* key, std::string_view remedy) {
    const Tree* value = tree->find(key);
    if (value == nullptr || value->kind == Tree::Kind::null) {
      diagnostics.error(Code::missing_key, tree->place, fmt::format("the measure has no '{}'", key),
                        std::string(remedy));
      return static_cast<const Tree*>(nullptr);
    }
    return value;
  };
  need("router", "add `router: linear` or another of `moerate list`");
  need("expert", "add `expert: tanh` or another of `moerate list`");
  const Tree* atoms = need("atoms", "add `atoms:` with one {beta0, beta1, ...} an atom");
  if (atoms == nullptr || !pieces.expert) return std::nullopt;
  constexpr double infinity = std::numeric_limits<double>::infinity();
  const auto shared = read_shared(reader, *tree, router);
  const Tree* several_outputs = tree->find("outputs");
  const auto outputs = several_outputs == nullptr
                           ? std::optional(1.0)
                           : reader.number_in(*several_outputs, "outputs", key_at("dataset.outputs").range);
  if (!outputs || are_of_other_outputs(reader, *atoms, *pieces.expert, static_cast<Index>(*outputs), "outputs")) {
    return std::nullopt;
  }
  const Expert expert = make_expert(*pieces.expert, static_cast<Index>(*outputs));
  const Index d = length_of_x(*atoms, expert);
  const auto inputs = read_inputs(reader, *tree, d);
  auto transforms = inputs ? read_fitted_transforms(reader, *tree, *inputs) : std::nullopt;
  auto measure = read_atoms(reader, *atoms, "atoms", expert, d, {infinity, infinity, infinity});
  if (!measure || !shared || !inputs || !pieces.router || !pieces.gate || !diagnostics.ok()) return std::nullopt;
  measure->shared = *shared;
  MeasureFile file{{*pieces.router, *pieces.gate, *pieces.expert, static_cast<Index>(*outputs)},
                   *measure,
                   *inputs,
                   std::move(transforms)};
  if (const auto ranges = read_rows(reader, *tree, "ranges", d, [](Index) { return Index{2}; })) {
    file.ranges.resize(2, d);
    for (Index j = 0; j < d; ++j) {
      for (Index end = 0; end < 2; ++end) {
        file.ranges(end, j) = (*ranges)[static_cast<std::size_t>(j)][static_cast<std::size_t>(end)];
      }
    }
  }
  const Index p = pack(*measure).size();
  if (const auto rows = read_rows(reader, *tree, "covariance", p, [](Index row) { return row + 1; })) {
    file.covariance.resize(p, p);
    for (Index i = 0; i < p; ++i) {
      for (Index j = 0; j <= i; ++j) {
        file.covariance(i, j) = file.covariance(j, i) =
            (*rows)[static_cast<std::size_t>(i)][static_cast<std::size_t>(j)];
      }
    }
  }
  const bool reversed = file.ranges.size() > 0 && (file.ranges.row(0).array() > file.ranges.row(1).array()).any();
  const bool negative = file.covariance.size() > 0 && !(file.covariance.diagonal().minCoeff() >= 0);
  if (reversed || negative) {
    diagnostics.error(Code::out_of_range, {},
                      reversed ? "a range ends below where it begins" : "a variance is negative",
                      "write the measure with `moerate fit --out`");
  }
  return diagnostics.ok() ? std::optional(std::move(file)) : std::nullopt;
}

std::optional<MeasureFile> read_measure(const std::string& path, Diagnostics& diagnostics) {
  const auto text = read_source(path, diagnostics);
  return text ? measure_from_text(*text, diagnostics) : std::nullopt;
}

InputNames compare_inputs(const std::vector<std::string>& a, const std::vector<std::string>& b) {
  if (a.empty() || b.empty()) return InputNames::unknown;
  if (a == b) return InputNames::same;
  return std::is_permutation(a.begin(), a.end(), b.begin(), b.end()) ? InputNames::reordered : InputNames::different;
}

MeasureFile with_inputs_in_order(MeasureFile file, const std::vector<std::string>& inputs) {
  const Measure before = file.measure;
  const Matrix ranges = file.ranges;
  file.covariance.resize(0, 0);
  const Expert expert = make_expert(file.model.expert, file.model.outputs);
  for (Index j = 0; j < before.d(); ++j) {
    const auto found = std::find(file.inputs.begin(), file.inputs.end(), inputs[static_cast<std::size_t>(j)]);
    const Index from = found - file.inputs.begin();
    file.measure.beta1.row(j) = before.beta1.row(from);
    if (ranges.size() > 0) file.ranges.col(j) = ranges.col(from);
    Index first = 0;
    for (const ExpertParameter& parameter : expert.parameters) {
      if (parameter.vector) file.measure.eta.row(first + j) = before.eta.row(first + from);
      first += parameter.size(before.d());
    }
  }
  file.inputs = inputs;
  return file;
}

ordered_json to_json(const MeasureFile& file) {
  const Measure& measure = file.measure;
  const Expert expert = make_expert(file.model.expert, file.model.outputs);
  ordered_json atoms = ordered_json::array();
  for (Index i = 0; i < measure.atoms(); ++i) {
    ordered_json atom{{"beta0", measure.beta0(i)}, {"beta1", vector_json(measure.beta1.col(i))}};
    Index row = 0;
    for (const ExpertParameter& parameter : expert.parameters) {
      const Index size = parameter.size(measure.d());
      const auto values = measure.eta.col(i).segment(row, size);
      atom[parameter.name] = parameter.vector ? vector_json(values) : ordered_json(values(0));
      row += size;
    }
    atoms.push_back(std::move(atom));
  }
  ordered_json json{{"router", choice_json(file.model.router)},
                    {"gate", choice_json(file.model.gate)},
                    {"expert", choice_json(file.model.expert)}};
  if (file.model.outputs > 1) json["outputs"] = file.model.outputs;
  const std::vector<std::string> shared = shared_names(make(routers(), file.model.router));
  for (std::size_t s = 0; s < shared.size(); ++s) json[shared[s]] = measure.shared(static_cast<Index>(s));
  if (!file.inputs.empty()) json["inputs"] = file.inputs;
  if (file.transforms) {
    json["columns"] = file.transforms->columns;
    json["target"] = file.transforms->target;
    json["transforms"] = ordered_json::array();
    for (const TransformStep& step : file.transforms->steps) json["transforms"].push_back(to_json(step));
  }
  json["atoms"] = atoms;
  if (file.ranges.size() > 0) {
    json["ranges"] = ordered_json::array();
    for (const auto range : file.ranges.colwise()) json["ranges"].push_back(vector_json(range));
  }
  if (file.covariance.size() > 0) {
    json["covariance"] = ordered_json::array();
    for (Index i = 0; i < file.covariance.rows(); ++i) {
      json["covariance"].push_back(vector_json(file.covariance.row(i).head(i + 1).transpose()));
    }
  }
  return json;
}

std::string to_text(const MeasureFile& file) {
  const ordered_json json = to_json(file);
  std::string text;
  for (const auto& [key, value] : json.items()) {
    text += key + ':';
    if (key != "atoms" && key != "transforms" && key != "covariance") {
      text += ' ' + flow(value) + '\n';
      continue;
    }
    text += '\n';
    for (const auto& item : value) text += "  - " + flow(item) + '\n';
  }
  return text;
}

}  // namespace moerate
