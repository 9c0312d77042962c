#include "engine/data/inputs.h"

#include <fmt/format.h>

#include <numeric>

namespace moerate {

namespace {

/// The component whose share of the unit interval holds u.
std::size_t component_at(const std::vector<double>& cumulative, double u) {
  std::size_t component = 0;
  while (component + 1 < cumulative.size() && u >= cumulative[component] / cumulative.back()) ++component;
  return component;
}

std::optional<std::string> lengths_differ(const Choice& choice) {
  const std::size_t weights = choice.numbers("weights").size(), deviations = choice.numbers("deviations").size(),
                    means = choice.points("means").size();
  if (weights == deviations && weights == means) return std::nullopt;
  return fmt::format("{} weights, {} means and {} deviations", weights, means, deviations);
}

std::optional<std::string> unfit_for(const Choice& choice, Index d) {
  for (const std::vector<double>& mean : choice.points("means")) {
    const auto length = static_cast<Index>(mean.size());
    if (length != 1 && length != d) return fmt::format("a mean has {} entries, but d is {}", length, d);
  }
  return std::nullopt;
}

}  // namespace

Entry<Inputs> normal_mixture_inputs() {
  const auto list = [](const char* name, const char* meaning, std::vector<double> default_value) {
    return Option{.name = name,
                  .meaning = meaning,
                  .kind = OptionKind::numbers,
                  .range = {.low = 0, .open_low = true},
                  .words = {},
                  .numbers = std::move(default_value)};
  };
  return {.name = "normal-mixture",
          .formula = "N(mean_j, deviation_j^2 I) with probability weight_j / sum of weights",
          .about = "inputs in clusters",
          .options = {list("weights", "of the components; they need not sum to 1", {1, 1}),
                      {.name = "means",
                       .meaning = "of the components: for each a list of d numbers, or one number for all coordinates",
                       .kind = OptionKind::points,
                       .words = {},
                       .points = {{-2}, {2}}},
                      list("deviations", "standard deviation of each coordinate within each component", {1, 1})},
          .make =
              [](const Choice& choice) {
                const std::vector<double>& weights = choice.numbers("weights");
                const std::vector<double> deviations = choice.numbers("deviations");
                std::vector<double> cumulative(weights.size());
                std::partial_sum(weights.begin(), weights.end(), cumulative.begin());
                return Inputs{[=, means = choice.points("means")](Stream& stream, Eigen::Ref<Vector> x) {
                  const std::size_t j = component_at(cumulative, stream.uniform());
                  for (Index c = 0; c < x.size(); ++c) {
                    const double mean = means[j].size() == 1 ? means[j][0] : means[j][static_cast<std::size_t>(c)];
                    x(c) = mean + deviations[j] * stream.normal();
                  }
                }};
              },
          .conflict = lengths_differ,
          .unfit = unfit_for};
}

}  // namespace moerate
