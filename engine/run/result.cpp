#include "engine/run/result.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <limits>
#include <utility>

namespace moerate {

namespace {

using nlohmann::json;

/// JSON has neither NaN nor infinities: an absent value is null, and these are words.
json number(double value) {
  if (std::isinf(value)) return value > 0 ? "inf" : "-inf";
  return std::isnan(value) ? json(nullptr) : json(value);
}
double number(const json& value) {
  constexpr double infinity = std::numeric_limits<double>::infinity();
  if (value.is_string()) return value == "inf" ? infinity : -infinity;
  return value.is_null() ? absent : value.get<double>();
}

json numbers(const std::array<double, voronoi_quantities>& values) {
  json list = json::array();
  for (const double value : values) list.push_back(number(value));
  return list;
}

std::array<double, voronoi_quantities> numbers(const json& list) {
  std::array<double, voronoi_quantities> values{};
  for (std::size_t i = 0; i < values.size(); ++i) values[i] = number(list.at(i));
  return values;
}

/// A measure's parameters under a key of `to`, and its sizes as k, d and q.
void write(const Measure& measure, const char* key, json& to) {
  const Vector parameters = pack(measure);
  to["k"] = measure.atoms();
  to["d"] = measure.d();
  to["q"] = measure.q();
  to[key] = std::vector<double>(parameters.begin(), parameters.end());
}

/// Nothing where sizes do not fit the parameters. Throws json::exception.
std::optional<Measure> read_measure(const json& from, const char* key) {
  const auto parameters = from.at(key).get<std::vector<double>>();
  const Index k = from.at("k"), d = from.at("d"), q = from.at("q"), size = static_cast<Index>(parameters.size());
  if (k < 1 || d < 1 || q < 1 || size < parameter_count(k, d, q)) return std::nullopt;
  return unpack(Eigen::Map<const Vector>(parameters.data(), size), k, d, q);
}

json to_json(const Measure& measure) {
  json text;
  write(measure, "measure", text);
  return text;
}

}  // namespace

std::string to_text(const FitRecord& record) {
  json text{{"termination", name(record.termination)},
            {"evaluations", record.evaluations},
            {"half_sum_of_squares", number(record.half_sum_of_squares)},
            {"half_sum_of_squares_truth", record.half_sum_of_squares_truth},
            {"gradient", record.gradient},
            {"at_bound", record.at_bound}};
  json starts = json::array();
  for (const StartRecord& start : record.starts) {
    starts.push_back({start.start, name(start.termination), start.evaluations, number(start.half_sum_of_squares)});
  }
  text["starts"] = starts;
  if (!record.reason.empty()) text["reason"] = record.reason;
  if (record.estimate.atoms() > 0) {
    write(record.estimate, "estimate", text);
  }
  return text.dump();
}

std::string to_text(const LossRecord& record) {
  json atoms = json::array();
  for (const AtomPlace& atom : record.atoms) {
    atoms.push_back({atom.cell, number(atom.mass), number(atom.router), number(atom.expert)});
  }
  json text{{"raw", numbers(record.raw)},
            {"aligned", numbers(record.aligned)},
            {"excess_risk", number(record.excess_risk)},
            {"atoms", atoms}};
  // Left out where there is none, so that losses of truths are stored as they always were.
  if (const double risk = record.held_out_risk; !std::isnan(risk)) {
    const ExpertUsage& usage = record.usage;
    text["held_out_risk"] = number(risk);
    if (!std::isnan(record.accuracy)) text["accuracy"] = record.accuracy;
    text["usage"] = {number(usage.least_share), number(usage.effective), usage.rare};
  }
  return text.dump();
}

std::optional<FitRecord> fit_record(const std::string& text) {
  try {
    const json from = json::parse(text);
    FitRecord record;
    const auto termination = termination_named(from.at("termination").get<std::string>());
    if (!termination) return std::nullopt;
    record.termination = *termination;
    record.reason = from.value("reason", "");
    record.evaluations = from.at("evaluations");
    record.half_sum_of_squares = number(from.at("half_sum_of_squares"));
    record.half_sum_of_squares_truth = number(from.at("half_sum_of_squares_truth"));
    record.gradient = from.at("gradient");
    record.at_bound = from.at("at_bound");
    for (const json& start : from.at("starts")) {
      const auto ended = termination_named(start.at(1).get<std::string>());
      if (!ended) return std::nullopt;
      record.starts.push_back({start.at(0).get<std::string>(), *ended, start.at(2).get<int>(), number(start.at(3))});
    }
    if (from.contains("estimate")) {
      auto estimate = read_measure(from, "estimate");
      if (!estimate) return std::nullopt;
      record.estimate = std::move(*estimate);
    } else if (record.termination != Termination::failed) {
      return std::nullopt;
    }
    return record;
  } catch (const json::exception&) {
    return std::nullopt;
  }
}

std::optional<LossRecord> loss_record(const std::string& text) {
  try {
    const json from = json::parse(text);
    LossRecord record{
        numbers(from.at("raw")), numbers(from.at("aligned")), number(from.at("excess_risk")), {}, absent, absent, {}};
    for (const json& atom : from.at("atoms")) {
      record.atoms.push_back({atom.at(0).get<Index>(), number(atom.at(1)), number(atom.at(2)), number(atom.at(3))});
    }
    if (from.contains("held_out_risk")) {
      const json& usage = from.at("usage");
      record.held_out_risk = number(from.at("held_out_risk"));
      record.accuracy = from.value("accuracy", absent);
      record.usage = {number(usage.at(0)), number(usage.at(1)), usage.at(2).get<Index>()};
    }
    return record;
  } catch (const json::exception&) {
    return std::nullopt;
  }
}

std::string to_text(const std::vector<Modulus>& moduli) {
  json text = json::array();
  for (const Modulus& modulus : moduli) {
    const auto& [quantity, uniform, powers, parameters, size, rounding, trouble, asked, points] = modulus;
    json list = json::array();
    for (const auto& [loss, distance, fresh, pair] : points) {
      list.push_back({loss, distance, number(fresh), to_json(pair.center), to_json(pair.fitted)});
    }
    text.push_back({{"quantity", name(quantity)},
                    {"uniform", uniform},
                    {"powers", {powers.single, powers.shared}},
                    {"parameters", parameters},
                    {"size", size},
                    {"rounding", rounding},
                    {"trouble", trouble},
                    {"asked", asked},
                    {"points", list}});
  }
  return text.dump();
}

std::optional<std::vector<Modulus>> moduli_record(const std::string& text) {
  try {
    std::vector<Modulus> moduli;
    for (const json& from : json::parse(text)) {
      const auto quantity = quantity_named(from.at("quantity").get<std::string>());
      if (!quantity) return std::nullopt;
      Modulus modulus{.quantity = *quantity,
                      .uniform = from.at("uniform"),
                      .powers = {from.at("powers").at(0), from.at("powers").at(1)},
                      .parameters = from.at("parameters"),
                      .size = from.at("size"),
                      .rounding = from.at("rounding"),
                      .trouble = from.at("trouble"),
                      .asked = from.at("asked")};
      for (const json& point : from.at("points")) {
        auto center = read_measure(point.at(3), "measure"), fitted = read_measure(point.at(4), "measure");
        if (!center || !fitted) return std::nullopt;
        modulus.points.push_back(
            {point.at(0), point.at(1), number(point.at(2)), {std::move(*center), std::move(*fitted)}});
      }
      moduli.push_back(std::move(modulus));
    }
    return moduli;
  } catch (const json::exception&) {
    return std::nullopt;
  }
}

std::string to_text(const BaselineErrors& errors) {
  json text{{"neighbours", errors.neighbours}};
  for (const Baseline baseline : all_baselines) {
    const auto& [risk, error_rate] = errors[baseline];
    text[std::string(name(baseline))] = {number(risk), number(error_rate)};
  }
  return text.dump();
}

std::optional<BaselineErrors> baselines_record(const std::string& text) {
  try {
    const json from = json::parse(text);
    BaselineErrors errors{{}, from.at("neighbours").get<Index>()};
    for (const Baseline baseline : all_baselines) {
      const json& pair = from.at(std::string(name(baseline)));
      errors.errors[static_cast<std::size_t>(baseline)] = {number(pair.at(0)), number(pair.at(1))};
    }
    return errors;
  } catch (const json::exception&) {
    return std::nullopt;
  }
}

}  // namespace moerate
