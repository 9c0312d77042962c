#include "dsl/lint/lint.h"
#include "engine/fit/start.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace moerate {

namespace {

/// The least distance of two atoms in (beta1, eta).
double least_distance(const Measure& truth) {
  double least = std::numeric_limits<double>::infinity();
  for (Index i = 0; i < truth.atoms(); ++i) least = std::min(least, nearest_distance(truth, i));
  return least;
}

}  // namespace

Lint crowded_atoms() {
  return {"crowded-atoms",
          "a start displaces an atom by about its spread times sqrt(d + q); where atoms are nearer to each other than "
          "that, it begins in the wrong Voronoi cell, and the mean of the losses is that of the fits that stay there",
          "lower the spread of the start, or move the true atoms apart", [](const LintInput& input) {
            return by_estimator(input, "fit.start", [](const Estimator& estimator) -> std::string {
              if (!estimator.fit.start.parts.empty()) return "";
              const auto spread = make(starts(), estimator.fit.start).spread_around_truth;
              if (!spread) return "";
              const Dataset& dataset = estimator.dataset;
              double distance = least_distance(dataset.truth);
              for (const auto& [n, truth] : dataset.moving) distance = std::min(distance, least_distance(truth));
              const auto parameters = static_cast<double>(dataset.d + dataset.truth.q());
              const double displacement = *spread * std::sqrt(parameters);
              if (distance >= displacement) return "";
              return fmt::format("starts displace atoms by about {:.2g}, and two true atoms are {:.2g} apart",
                                 displacement, distance);
            });
          }};
}

}  // namespace moerate
