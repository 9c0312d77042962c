#pragma once

#include "engine/rate/voronoi.h"
#include "tests/rate/measures.h"

#include <nlohmann/json.hpp>

#include <fstream>
#include <string>
#include <vector>

namespace moerate::test {

/// One pair of measures of tests/reference/loss_reference.json with what the Python implementation says of it.
struct ReferencePair {
  std::string router;
  double tau1;
  bool even;
  int units;  ///< of network experts; 0 for others
  VoronoiPowers powers;
  Measure truth, fitted;          ///< with what their atoms share
  std::vector<double> raw, mass;  ///< voronoi_quantities each, NaN where absent
  std::vector<double> full;       ///< likewise, or the total alone for routers with a shift
};

inline std::vector<double> numbers_or_absent(const nlohmann::json& list) {
  std::vector<double> numbers;
  for (const auto& entry : list) numbers.push_back(entry.is_null() ? absent : entry.get<double>());
  return numbers;
}

inline std::vector<ReferencePair> loss_reference() {
  std::ifstream file(MOERATE_SOURCE_DIR "/tests/reference/loss_reference.json");
  const auto reference = nlohmann::json::parse(file);
  std::vector<ReferencePair> pairs;
  for (const auto& entry : reference.at("pairs")) {
    const auto measure_at = [&](const char* key) {
      return measure_of(entry.at(key).get<std::vector<std::vector<double>>>(), entry.at("d").get<Index>());
    };
    const auto& full = entry.at("full");
    const auto with_shared = [&](const char* key, std::size_t at) {
      Measure measure = measure_at(key);
      if (entry.contains("shared")) measure.shared = Vector::Constant(1, entry.at("shared").at(at).get<double>());
      return measure;
    };
    pairs.push_back({.router = entry.at("router"),
                     .tau1 = entry.at("tau1"),
                     .even = entry.at("even"),
                     .units = entry.value("units", 0),
                     .powers = {entry.at("powers").at(0), entry.at("powers").at(1)},
                     .truth = with_shared("truth", 1),
                     .fitted = with_shared("fitted", 0),
                     .raw = numbers_or_absent(entry.at("raw")),
                     .mass = numbers_or_absent(entry.at("mass")),
                     .full = full.is_array() ? numbers_or_absent(full) : std::vector<double>{full.get<double>()}});
  }
  return pairs;
}

}  // namespace moerate::test
