#include "dsl/study/schema.h"

#include "dsl/study/keys.h"
#include "engine/data/errors.h"
#include "engine/data/inputs.h"
#include "engine/data/transform.h"
#include "engine/fit/start.h"
#include "engine/model/mixture.h"
#include "engine/rate/law.h"
#include "engine/rate/quantity.h"
#include "engine/rate/statistic.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <cassert>
#include <cmath>
#include <functional>
#include <map>

namespace moerate {

namespace {

using Json = nlohmann::ordered_json;

/// YAML in editors reads 5e-2 as a number or as a text; a formula is a text with a digit or a name of a number in it.
constexpr const char* formula_pattern =
    R"(^(?=.*([0-9]|\bpi\b|\bn\b|k\*))[-+(.0-9a-zA-Z][-+*/^()., 0-9a-zA-Z_*<>=!]*$)";
constexpr const char* registered_router = "router of the program";
constexpr const char* registered_expert = "expert of the program";
constexpr const char* piece_pattern = "^[a-z][a-z0-9-]*$";

Json any_of(std::initializer_list<Json> choices) {
  return {{"anyOf", Json(choices)}};
}

/// What a definition of the schema holds, beside keys of its own: draft 7 reads nothing beside a bare $ref.
Json defined_as(const std::string& name) {
  return {{"allOf", {{{"$ref", "#/definitions/" + name}}}}};
}

Json array_of(Json items) {
  return {{"type", "array"}, {"items", std::move(items)}};
}

Json one_of_words(const std::vector<std::string>& words) {
  return {{"enum", words}};
}

/// A number in a range, or a formula, of which only the letters are checked.
Json number_in(const Range& range) {
  Json number{{"type", range.whole ? "integer" : "number"}};
  if (std::isfinite(range.low)) number[range.open_low ? "exclusiveMinimum" : "minimum"] = range.low;
  if (std::isfinite(range.high)) number[range.open_high ? "exclusiveMaximum" : "maximum"] = range.high;
  return any_of({number, defined_as("formula")});
}

Json number() {
  return number_in({});
}

Json list_of_atoms() {
  Json atom{{"type", "object"}, {"required", {"beta1"}}};
  atom["properties"] = {{"beta0", number()}, {"beta1", array_of(number())}};
  atom["additionalProperties"] = any_of({number(), array_of(number())});
  Json list = array_of(std::move(atom));
  list["minItems"] = 1;
  return list;
}

Json text() {
  return {{"type", {"string", "number", "boolean"}}};
}

Json object(Json properties, const std::vector<std::string>& required = {}) {
  Json made{{"type", "object"}, {"properties", std::move(properties)}, {"additionalProperties", false}};
  if (!required.empty()) made["required"] = required;
  return made;
}

Json schema_of(const Key& key);

std::string path_under(const std::string& path, const std::string& name) {
  return path.empty() ? name : path + '.' + name;
}

/// An object of the keys right below a path. Which of them it must have is said elsewhere, where they may come from
/// another place.
Json section(const std::string& path) {
  Json properties = Json::object();
  for (const std::string& name : names_under(path)) {
    const Key& key = key_at(path_under(path, name));
    Json value = schema_of(key);
    value["description"] =
        key.default_value.empty() ? key.meaning : fmt::format("{}; default {}", key.meaning, key.default_value);
    properties[name] = std::move(value);
  }
  return object(std::move(properties));
}

Json option_schema(const Option& option) {
  const Json one = number_in(option.range);
  Json value = option.kind == OptionKind::word      ? one_of_words(option.words)
               : option.kind == OptionKind::atoms   ? list_of_atoms()
               : option.kind == OptionKind::numbers ? array_of(one)
               : option.kind == OptionKind::points  ? array_of(any_of({one, array_of(one)}))
                                                    : one;
  if (option.kind == OptionKind::numbers || option.kind == OptionKind::points) value["minItems"] = 1;
  value["description"] = option.meaning;
  return value;
}

/// `name`, or {name: {option: value}}.
template <class Piece>
Json registered_piece(const std::vector<Entry<Piece>>& registry) {
  std::vector<std::string> words;
  Json with_options = Json::object();
  for (const Entry<Piece>& entry : registry) {
    words.push_back(entry.name);
    Json options = Json::object();
    for (const Option& option : entry.options) options[option.name] = option_schema(option);
    Json value = entry.has_parts ? array_of(defined_as("start")) : object(std::move(options));
    if (!entry.has_parts) value["type"] = {"object", "null"};
    value["description"] = entry.formula + "; " + entry.about;
    with_options[entry.name] = std::move(value);
  }
  Json map = object(std::move(with_options));
  map["minProperties"] = map["maxProperties"] = 1;
  return any_of({one_of_words(words), map});
}

/// A piece of the registry, or any name: of one that the study defines or inherits.
Json piece_or_any(const std::string& registered) {
  Json defined{{"type", "object"}, {"minProperties", 1}, {"maxProperties", 1}};
  defined["patternProperties"] = {{piece_pattern, {{"type", {"object", "null"}}}}};
  return any_of({defined_as(registered), {{"type", "string"}, {"pattern", piece_pattern}}, std::move(defined)});
}

/// The values of an axis: {label: value} or [value, ...].
Json axis_of(Json value) {
  Json settings = object({{"set", {{"type", {"object", "null"}}}}}, {"set"});
  Json labelled{{"type", "object"}, {"minProperties", 1}, {"additionalProperties", any_of({value, settings})}};
  Json list = array_of(std::move(value));
  list["minItems"] = 1;
  return any_of({std::move(labelled), std::move(list)});
}

/// Axes over any path of an estimator, with short names for those of estimator.*; other names are axes of settings.
Json matrix() {
  Json properties = section("matrix").at("properties");
  for (const Key& key : keys()) {
    if (!of_estimators(key)) continue;
    Json axis = axis_of(schema_of(key));
    axis["description"] = key.meaning;
    const std::string short_name = key.path.substr(key.path.find('.') + 1);
    if (full_path(short_name) == key.path) properties[short_name] = axis;
    properties[key.path] = std::move(axis);
  }
  Json made = object(std::move(properties));
  // Below a piece (fit.start.near-truth.spread) its options; any other name is an axis of settings.
  made["patternProperties"] = {{R"(^(dataset|estimator|grid|fit)\.)", {{"type", {"object", "array"}}}}};
  Json settings = object({{"set", {{"type", {"object", "null"}}}}}, {"set"});
  made["additionalProperties"] = {{"type", "object"}, {"minProperties", 1}, {"additionalProperties", settings}};
  made["type"] = {"object", "null"};
  return made;
}

/// {name: definition} with keys of formulas, parameters and constants.
Json definitions_of(Json properties, const std::vector<std::string>& required) {
  Json definition = object(std::move(properties), required);
  Json made{{"type", {"object", "null"}}, {"patternProperties", {{piece_pattern, std::move(definition)}}}};
  made["additionalProperties"] = false;
  return made;
}

Json defined_experts() {
  const Json constants{{"type", "object"}, {"additionalProperties", number()}};
  const Json homogeneous =
      any_of({one_of_words({"none"}), number(), object({{"degree", number()}, {"in", array_of(text())}}, {"degree"})});
  Json parameters{
      {"type", "object"}, {"minProperties", 1}, {"additionalProperties", one_of_words({"vector", "scalar"})}};
  return definitions_of({{"constants", constants},
                         {"parameters", std::move(parameters)},
                         {"value", {{"type", {"string", "number"}}}},
                         {"homogeneous", homogeneous}},
                        {"parameters", "value"});
}

Json defined_routers() {
  const Json formula{{"type", {"string", "number"}}};
  const Json shared =
      object({{"low", number()}, {"high", number()}, {"typical", number()}}, {"low", "high", "typical"});
  Json made = definitions_of({{"constants", {{"type", "object"}, {"additionalProperties", number()}}},
                              {"shared", {{"type", "object"}, {"additionalProperties", shared}}},
                              {"feature", formula},
                              {"weight", formula},
                              {"score", formula},
                              {"invariance", one_of_words({"none"})}},
                             {});
  Json& definition = made["patternProperties"][piece_pattern];
  definition["oneOf"] = {{{"required", {"score"}}}, {{"required", {"feature", "weight"}}}};
  return made;
}

Json losses() {
  Json words = Json::array(), with_options = Json::object();
  for (const std::string loss : {"voronoi", "excess-risk"}) {
    words.push_back(loss);
    with_options[loss] = section("rates.losses." + loss);
    with_options[loss]["type"] = {"object", "null"};
    with_options[loss]["not"] = {{"required", {"shared-power", "every-power"}}};
  }
  Json map = object(std::move(with_options));
  map["minProperties"] = map["maxProperties"] = 1;
  return array_of(any_of({{{"enum", words}}, std::move(map)}));
}

Json expectations() {
  Json expectation = section("expect");
  Json claims = Json::array();
  for (const char* claim : {"exponent", "slower-than", "faster-than", "flat", "law", "below"}) {
    claims.push_back({{"required", {claim}}});
  }
  expectation["oneOf"] = std::move(claims);
  expectation["dependencies"] = {{"known", {"because"}}, {"because", {"known"}}};
  return {{"type", {"array", "null"}}, {"items", std::move(expectation)}};
}

template <class Words>
std::vector<std::string> names_of(const Words& words) {
  std::vector<std::string> names;
  for (const auto& each : words) names.emplace_back(name(each));
  return names;
}

/// The name of a transform, or {name: columns, numbers, levels or a count}.
Json transform_step() {
  std::vector<std::string> words;
  Json with = Json::object();
  for (const Transform& transform : transforms()) {
    words.push_back(transform.name);
    with[transform.name] = {{"description", transform.about + "; " + transform.example}};
  }
  Json map = object(std::move(with));
  map["minProperties"] = map["maxProperties"] = 1;
  return any_of({one_of_words(words), std::move(map)});
}

/// What a key takes.
Json schema_of(const Key& key) {
  switch (key.kind) {
    case KeyKind::section: {
      Json made = section(key.path);
      if (!key.required) made["type"] = {"object", "null"};
      // What the router shares among all atoms stands beside them.
      if (key.path == "dataset.truth") made["additionalProperties"] = number();
      return made;
    }
    case KeyKind::number:
      return number_in(key.range);
    case KeyKind::text:
      return text();
    case KeyKind::file:
      return Json{{"type", "string"}};
    case KeyKind::name:
      return Json{{"type", {"string", "integer"}}, {"pattern", "^[a-z0-9][a-z0-9-]*$"}, {"maxLength", 100}};
    case KeyKind::texts:
      return any_of({text(), array_of(text())});
    case KeyKind::router:
      return defined_as("router");
    case KeyKind::gate:
      return defined_as("gate");
    case KeyKind::expert:
      return defined_as("expert");
    case KeyKind::inputs:
      return defined_as("inputs");
    case KeyKind::errors:
      return defined_as("errors");
    case KeyKind::start:
      return Json{{"$ref", "#/definitions/start"}};
    case KeyKind::truth_redrawn:
      return one_of_words({"study", "replication"});
    case KeyKind::vector:
      return array_of(number());
    case KeyKind::whole_numbers: {
      Json list = array_of(any_of({number_in({.low = 1, .whole = true}), one_of_words({"all"})}));
      list["minItems"] = 1;
      return list;
    }
    case KeyKind::atoms:
      return list_of_atoms();
    case KeyKind::size_grid: {
      const Json size = number_in({.low = 1});
      return object({{"from", size}, {"to", size}, {"points", number_in({.low = 1, .whole = true})}},
                    {"from", "to", "points"});
    }
    case KeyKind::sizes: {
      Json made = section("grid.n");
      made["minProperties"] = made["maxProperties"] = 1;
      return any_of({schema_of(key_at("grid.n.list")), std::move(made), one_of_words({"all"})});
    }
    case KeyKind::replications: {
      Json growing = section(key.path);
      growing["required"] = {"until", "at-most"};
      growing["properties"]["until"]["required"] = {"half-width"};
      return any_of({number_in(key.range), std::move(growing)});
    }
    case KeyKind::confidence:
      return any_of({number_in(key.range), section(key.path)});
    case KeyKind::axes:
      return matrix();
    case KeyKind::labels_by_axis:
      return Json{{"type", "object"}, {"additionalProperties", any_of({text(), array_of(text())})}};
    case KeyKind::values_by_path:
      return Json{{"type", "object"}};
    case KeyKind::maps:
      return array_of({{"type", "object"}});
    case KeyKind::routers:
      return defined_routers();
    case KeyKind::experts:
      return defined_experts();
    case KeyKind::overrides:
      return Json{{"type", {"array", "null"}}, {"items", section("override")}};
    case KeyKind::losses:
      return losses();
    case KeyKind::statistic_list: {
      Json list = array_of(one_of_words(names_of(statistics)));
      list["minItems"] = 1;
      return list;
    }
    case KeyKind::expectations:
      return expectations();
    case KeyKind::statistic:
      return one_of_words(names_of(statistics));
    case KeyKind::law: {
      std::vector<std::string> words;
      for (const auto& entry : laws()) words.push_back(entry.name);
      return one_of_words(words);
    }
    case KeyKind::quantity:
      return one_of_words(names_of(quantities));
    case KeyKind::quantity_or_modulus: {
      std::vector<std::string> words = names_of(quantities);
      words.emplace_back("modulus");
      return one_of_words(words);
    }
    case KeyKind::quantity_list: {
      std::vector<std::string> words = names_of(quantities);
      std::erase_if(words, [](const std::string& word) { return is_risk(*quantity_named(word)); });
      Json list = array_of(one_of_words(words));
      list["minItems"] = 1;
      return list;
    }
    case KeyKind::flag:
      return Json{{"type", "boolean"}};
    case KeyKind::slower_than:
      return any_of({number(), one_of_words({"polynomial"})});
    case KeyKind::true_or_number:
      return any_of({{{"enum", {true}}}, number_in({.low = 0, .open_low = true})});
    case KeyKind::known_outcome:
      return one_of_words({"fails"});
    case KeyKind::lengths: {
      Json list = array_of(Json{{"type", "string"}, {"pattern", "^[0-9]*\\.?[0-9]+ *(mm|cm|in|pt)$"}});
      list["minItems"] = list["maxItems"] = 2;
      return list;
    }
    case KeyKind::missing:
      return any_of(
          {one_of_words({"refuse", "drop"}), object({{"drop", any_of({text(), array_of(text())})}}, {"drop"})});
    case KeyKind::transforms:
      return any_of({transform_step(), array_of(transform_step())});
  }
  assert(false);
  return {};
}

/// The required keys below a path that no other place gives.
Json required_below(const std::string& path) {
  Json made = Json::object(), properties = Json::object();
  std::vector<std::string> required;
  for (const std::string& name : names_under(path)) {
    const Key& key = key_at(path_under(path, name));
    if (!key.required) continue;
    required.push_back(name);
    if (key.kind == KeyKind::section) properties[name] = required_below(key.path);
  }
  if (path == "dataset.truth") return any_of({{{"required", {"atoms"}}}, {{"required", {"random"}}}});
  made["required"] = required;
  if (!properties.empty()) made["properties"] = std::move(properties);
  if (path != "dataset") return made;
  // Or a table, beside which nothing of a truth may stand.
  Json none = Json::array();
  for (const std::string& name : names_under(path)) {
    if (needs_truth(key_at(path_under(path, name)))) none.push_back({{"required", {name}}});
  }
  Json of_table{{"required", {"table"}}, {"not", {{"anyOf", std::move(none)}}}};
  of_table["properties"] = {{"table", required_below("dataset.table")}};
  return any_of({std::move(made), std::move(of_table)});
}

/// Routers and experts below a path by the names of the registries alone.
Json registered_below(const std::string& path) {
  const std::map<KeyKind, std::string> pieces{{KeyKind::router, registered_router},
                                              {KeyKind::expert, registered_expert}};
  Json properties = Json::object();
  for (const Key& key : keys()) {
    const auto kind = pieces.find(key.kind);
    if (kind == pieces.end()) continue;
    const std::size_t dot = key.path.rfind('.');
    const std::string above = key.path.substr(0, dot), name = key.path.substr(dot + 1);
    if (path == "matrix") {
      properties[key.path] = axis_of(defined_as(kind->second));
      if (full_path(name) == key.path) properties[name] = properties[key.path];
    } else if (above == path) {
      properties[name] = defined_as(kind->second);
    }
  }
  return {{"properties", std::move(properties)}};
}

}  // namespace

nlohmann::ordered_json study_schema() {
  Json schema{{"$schema", "http://json-schema.org/draft-07/schema#"}, {"title", "a study of moerate"}};
  schema.update(section(""));
  schema["definitions"] = {{"formula", {{"type", "string"}, {"pattern", formula_pattern}}},
                           {registered_router, registered_piece(routers())},
                           {registered_expert, registered_piece(experts())},
                           {"router", piece_or_any(registered_router)},
                           {"expert", piece_or_any(registered_expert)},
                           {"gate", registered_piece(gates())},
                           {"inputs", registered_piece(inputs())},
                           {"errors", registered_piece(errors())},
                           {"start", registered_piece(starts())}};

  const Json extends{{"required", {"extends"}}}, define{{"required", {"define"}}};
  // Axes that set nothing of the data set, as far as their names tell.
  Json other_axes{{"additionalProperties", false}};
  other_axes["patternProperties"] = {
      {R"(^(router|gate|expert|k|exclude|also|seed|(estimator|grid|fit)\..*)$)", Json::object()}};
  const Json complete{{"not", extends}, {"properties", {{"matrix", other_axes}}}};
  const Json inherits_names{{"anyOf", {extends, define}}};
  Json truth = registered_below("dataset.truth"), registered{{"properties", Json::object()}};
  registered["properties"]["dataset"]["properties"]["truth"] = std::move(truth);
  registered["properties"]["estimator"] = registered_below("estimator");
  registered["properties"]["matrix"] = registered_below("matrix");
  schema["allOf"] = {{{"if", complete}, {"then", required_below("")}},
                     {{"if", {{"not", inherits_names}}}, {"then", std::move(registered)}}};
  return schema;
}

}  // namespace moerate
