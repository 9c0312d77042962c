#include "engine/run/result.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace moerate {

namespace {

using nlohmann::json;

/// JSON has no NaN: an absent value is null.
json number(double value) {
  return std::isnan(value) ? json(nullptr) : json(value);
}
double number(const json& value) {
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

}  // namespace

std::string to_text(const FitRecord& record) {
  json text{{"termination", name(record.termination)},
            {"evaluations", record.evaluations},
            {"half_sum_of_squares", record.half_sum_of_squares},
            {"half_sum_of_squares_truth", record.half_sum_of_squares_truth},
            {"gradient", record.gradient},
            {"at_bound", record.at_bound}};
  json starts = json::array();
  for (const StartRecord& start : record.starts) {
    starts.push_back({start.start, name(start.termination), start.evaluations, start.half_sum_of_squares});
  }
  text["starts"] = starts;
  if (!record.reason.empty()) text["reason"] = record.reason;
  if (record.estimate.atoms() > 0) {
    const Vector parameters = pack(record.estimate);
    text["k"] = record.estimate.atoms();
    text["d"] = record.estimate.d();
    text["q"] = record.estimate.q();
    text["estimate"] = std::vector<double>(parameters.begin(), parameters.end());
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
    record.half_sum_of_squares = from.at("half_sum_of_squares");
    record.half_sum_of_squares_truth = number(from.at("half_sum_of_squares_truth"));
    record.gradient = from.at("gradient");
    record.at_bound = from.at("at_bound");
    for (const json& start : from.at("starts")) {
      const auto ended = termination_named(start.at(1).get<std::string>());
      if (!ended) return std::nullopt;
      record.starts.push_back({start.at(0).get<std::string>(), *ended, start.at(2).get<int>(), number(start.at(3))});
    }
    if (from.contains("estimate")) {
      const auto parameters = from.at("estimate").get<std::vector<double>>();
      const Index k = from.at("k"), d = from.at("d");
      const Index q = from.at("q"), size = static_cast<Index>(parameters.size());
      if (k < 1 || d < 1 || q < 1 || size < parameter_count(k, d, q)) return std::nullopt;
      record.estimate = unpack(Eigen::Map<const Vector>(parameters.data(), size), k, d, q);
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
        numbers(from.at("raw")), numbers(from.at("aligned")), number(from.at("excess_risk")), {}, absent, {}};
    for (const json& atom : from.at("atoms")) {
      record.atoms.push_back({atom.at(0).get<Index>(), number(atom.at(1)), number(atom.at(2)), number(atom.at(3))});
    }
    if (from.contains("held_out_risk")) {
      const json& usage = from.at("usage");
      record.held_out_risk = number(from.at("held_out_risk"));
      record.usage = {number(usage.at(0)), number(usage.at(1)), usage.at(2).get<Index>()};
    }
    return record;
  } catch (const json::exception&) {
    return std::nullopt;
  }
}

}  // namespace moerate
