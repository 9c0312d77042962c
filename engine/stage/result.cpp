#include "engine/stage/result.h"

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
  return json{{"raw", numbers(record.raw)},
              {"aligned", numbers(record.aligned)},
              {"excess_risk", number(record.excess_risk)},
              {"cell", record.cell}}
      .dump();
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
    if (from.contains("estimate")) {
      const auto parameters = from.at("estimate").get<std::vector<double>>();
      const Index k = from.at("k"), d = from.at("d");
      const auto size = static_cast<Index>(parameters.size());
      record.estimate = unpack(Eigen::Map<const Vector>(parameters.data(), size), k, d, from.at("q"));
    }
    return record;
  } catch (const json::exception&) {
    return std::nullopt;
  }
}

std::optional<LossRecord> loss_record(const std::string& text) {
  try {
    const json from = json::parse(text);
    return LossRecord{numbers(from.at("raw")), numbers(from.at("aligned")), number(from.at("excess_risk")),
                      from.at("cell").get<std::vector<Index>>()};
  } catch (const json::exception&) {
    return std::nullopt;
  }
}

}  // namespace moerate
