#include "engine/rate/law.h"

#include <algorithm>
#include <cmath>

namespace moerate {

namespace {

/// log(C n^-a + c) for theta = (log C, a, log c), without overflow.
double log_value(double log_n, std::span<const double> theta, double* derivative) {
  const double power = theta[0] - theta[1] * log_n, floor = theta[2];
  const double larger = std::max(power, floor);
  const double sum = larger + std::log1p(std::exp(-std::abs(power - floor)));
  if (derivative != nullptr) {
    const double share = std::exp(power - sum);
    derivative[0] = share;
    derivative[1] = -share * log_n;
    derivative[2] = std::exp(floor - sum);
  }
  return sum;
}

/// A power n^-1/2 through the first size, with a floor far below, below and near the last one: the objective can have
/// an optimum where the floor is nowhere seen beside the one where it is.
std::vector<std::vector<double>> starts(std::span<const double> log_n, std::span<const double> y) {
  std::vector<std::vector<double>> all;
  const double fall = std::max((y.front() - y.back()) / std::max(log_n.back() - log_n.front(), 1e-3), 0.1);
  for (const auto& [a, below] : {std::pair{fall, 4.0}, std::pair{fall, 1.0}, std::pair{2 * fall + 0.3, 0.1}}) {
    all.push_back({y.front() + a * log_n.front(), a, y.back() - below});
  }
  return all;
}

}  // namespace

Entry<Law> floor_law() {
  return {.name = "floor",
          .formula = "c + C n^-a",
          .about = "a power that ends at a level above 0",
          .options = {},
          .make = [](const Choice&) {
            return Law{.parameters = {{"C", true}, {"a", false}, {"c", true}},
                       .log_value = log_value,
                       .contains = {"power", "constant"},
                       .starts = starts};
          }};
}

}  // namespace moerate
