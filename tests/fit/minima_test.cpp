// Minima of small data sets against SciPy's least_squares; script and versions are in tests/reference/.
#include "engine/fit/fit.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <fstream>

using namespace moerate;

namespace {

Choice named(const nlohmann::json& piece, const auto& registry) {
  if (piece.is_string()) return default_choice(*find(registry, piece.get<std::string>()));
  Choice choice = default_choice(*find(registry, piece.begin().key()));
  for (const auto& [option, value] : piece.begin().value().items())
    choice.options[option] = value.template get<double>();
  return choice;
}

Measure measure(const nlohmann::json& atoms, Index d) {
  const auto k = static_cast<Index>(atoms.size()), size = static_cast<Index>(atoms[0].size());
  Vector parameters(k * size);
  for (Index i = 0; i < k * size; ++i) {
    parameters(i) = atoms[static_cast<std::size_t>(i / size)][static_cast<std::size_t>(i % size)].get<double>();
  }
  return unpack(parameters, k, d, size - 1 - d);
}

}  // namespace

TEST_CASE("minima agree with SciPy's to 1e-9") {
  std::ifstream file(std::string(MOERATE_SOURCE_DIR) + "/tests/reference/minima_reference.json");
  const auto instances = nlohmann::json::parse(file)["instances"];
  REQUIRE(instances.size() == 10);
  for (const auto& instance : instances) {
    const Index d = instance["d"].get<Index>(), n = static_cast<Index>(instance["y"].size());
    const Mixture mixture = make_mixture(
        {named(instance["router"], routers()), named(instance["gate"], gates()), named(instance["expert"], experts())},
        d);
    Samples samples(n, d);
    for (Index i = 0; i < n; ++i) {
      const auto at = static_cast<std::size_t>(i);
      for (Index j = 0; j < d; ++j) {
        samples.x(i / block_rows)(i % block_rows, j) = instance["x"][at][static_cast<std::size_t>(j)].get<double>();
      }
      samples.y(i / block_rows)(i % block_rows) = instance["y"][at].get<double>();
    }
    FitSettings settings;
    settings.tolerance = 1e-10;
    settings.max_evaluations = 5000;
    settings.bounds = {100, 100, 100};
    const Measure start = measure(instance["start"], d);
    INFO(instance["router"] << ' ' << instance["gate"] << ' ' << instance["expert"] << " d=" << d << " n=" << n);
    CHECK(half_sum_of_squares(mixture, samples, start) ==
          Approx(instance["start_half_sum_of_squares"].get<double>()).epsilon(1e-12));
    // A ReLU's kinks cut the objective into pieces with minima of their own, and a fit may end in the one beside
    // SciPy's: there the solver begins at SciPy's minimum and has to stay, elsewhere both begin at the same start.
    const bool smooth = instance["expert"] != "relu";
    const auto record = fit(mixture, samples, smooth ? start : measure(instance["minimum"], d), settings);
    REQUIRE(record);
    CAPTURE(name(record->termination), record->evaluations, record->gradient);
    CHECK(record->half_sum_of_squares == Approx(instance["half_sum_of_squares"].get<double>()).epsilon(1e-9));
    if (!smooth) {
      const auto own = fit(mixture, samples, start, settings);
      REQUIRE(own);
      CHECK(own->gradient < 1e-6);
      CHECK(own->half_sum_of_squares == Approx(instance["half_sum_of_squares"].get<double>()).epsilon(1e-4));
    }
  }
}
