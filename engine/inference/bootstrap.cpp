#include "engine/inference/bootstrap.h"

#include "engine/base/quantile.h"
#include "engine/data/stream.h"
#include "engine/fit/fit.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace moerate {

namespace {

Samples resampled(const Samples& samples, Stream stream) {
  Samples result(samples.n(), samples.d());
  for (Index i = 0; i < samples.n(); ++i) {
    const Index row = stream.below(samples.n());
    result.x(i / block_rows).row(i % block_rows) = samples.x(row / block_rows).row(row % block_rows);
    result.y(i / block_rows)(i % block_rows) = samples.y(row / block_rows)(row % block_rows);
  }
  return result;
}

}  // namespace

std::optional<PairsBootstrap> pairs_bootstrap(const Mixture& mixture, const OwnUnits& units, const Samples& samples,
                                              const Estimates& estimates, const FitSettings& settings, Index resamples,
                                              std::uint64_t seed, const Patience& patience) {
  const auto count = static_cast<std::size_t>(resamples);
  std::vector<Vector> found(count);  // empty where a fit gave no result
  std::vector<char> steps(count, 0);
#pragma omp parallel for schedule(dynamic, 1)
  for (std::size_t b = 0; b < count; ++b) {
    if (patience.is_over()) continue;
    const Stream stream(seed, "pairs", static_cast<std::uint64_t>(samples.n()), b, Purpose::bootstrap);
    const auto record = fit(mixture, resampled(samples, stream), estimates.own, settings, patience);
    if (!record || record->termination == Termination::failed) continue;
    const Measure in_users = in_users_units(units, mixture, record->estimate);
    const GateUse use = gate_use(mixture, record->estimate, samples);
    if (estimates.measure.atoms() > 1 && use.transitions < step_below(samples)) steps[b] = 1;
    found[b] = pack(canonical_form(mixture, in_users, estimates.order).measure);
  }
  if (patience.is_over()) return std::nullopt;
  std::erase_if(found, [](const Vector& each) { return each.size() == 0 || !each.allFinite(); });
  constexpr std::size_t fewest = 20;
  if (found.size() < fewest) return std::nullopt;
  const Index p = found.front().size();
  PairsBootstrap result{static_cast<Index>(found.size()), std::count(steps.begin(), steps.end(), 1), Vector(p),
                        Vector(p), Vector(p)};
  for (Index j = 0; j < p; ++j) {
    std::vector<double> values;
    for (const Vector& each : found) values.push_back(each(j));
    std::sort(values.begin(), values.end());
    // A few resamples in which a parameter runs off would rule their deviation.
    constexpr double one_deviation = 0.15865525393145705;
    result.standard_error(j) = (quantile(values, 1 - one_deviation) - quantile(values, one_deviation)) / 2;
    result.low(j) = quantile(values, 0.025);
    result.high(j) = quantile(values, 0.975);
  }
  return result;
}

}  // namespace moerate
