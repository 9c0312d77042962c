// How often the intervals of estimates hold the truth; minutes, so hidden: build/tests/inference_tests "[.coverage]".
#include "engine/data/stream.h"
#include "engine/fit/data_fit.h"
#include "engine/fit/start.h"
#include "engine/inference/estimates.h"

#include <fmt/format.h>
#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>

using namespace moerate;

namespace {

constexpr std::uint64_t seed = 20;

Measure truth() {
  Measure measure;
  measure.beta0 = (Vector(2) << 0.2, 0).finished();
  measure.beta1 = (Matrix(2, 2) << -0.75, 0.75, 0.5, -0.5).finished();
  measure.eta = (Matrix(3, 2) << 0.7, -0.9, 1.2, -0.6, 0.8, 0.3).finished();
  return measure;
}

/// X uniform on [-3, 3]^2; errors of deviation 0.1, or 0.05 + 0.1 |x1|.
Samples drawn(const Mixture& mixture, Index n, bool equal_errors, Index replication) {
  Stream stream(seed, equal_errors ? "equal" : "unequal", static_cast<std::uint64_t>(n),
                static_cast<std::uint64_t>(replication), Purpose::inputs);
  Matrix x(2, n);
  for (Index i = 0; i < n; ++i) x.col(i) << 6 * stream.uniform() - 3, 6 * stream.uniform() - 3;
  const Vector f = values(mixture, truth(), x);
  Samples samples(n, 2);
  for (Index i = 0; i < n; ++i) {
    samples.x(i / block_rows).row(i % block_rows) = x.col(i).transpose().array();
    const double deviation = equal_errors ? 0.1 : 0.05 + 0.1 * std::abs(x(0, i));
    samples.y(i / block_rows)(i % block_rows) = f(i) + deviation * stream.normal();
  }
  return samples;
}

}  // namespace

TEST_CASE("95% intervals hold the identified parameters in 93 to 97% of data sets", "[.coverage]") {
  const Mixture mixture =
      make_mixture({default_choice(*find(routers(), "linear")), default_choice(*find(gates(), "softmax")),
                    default_choice(*find(experts(), "tanh"))},
                   2);
  const FitSettings settings{default_choice(*find(starts(), "random")), 1e-8, 1000, {100, 1e9, 1e9}};
  const Vector straight = pack(canonical_form(mixture, truth(), {0, 1}).measure),
               exchanged = pack(canonical_form(mixture, truth(), {1, 0}).measure);
  constexpr Index replications = 2000;
  for (const Index n : {500, 5000}) {
    for (const bool equal_errors : {true, false}) {
      std::vector<std::vector<char>> held(
          replications);  // of the parameters of the first atom of the truth, then the other
      std::vector<char> without(replications, 0);
#pragma omp parallel for schedule(dynamic, 8)
      for (Index r = 0; r < replications; ++r) {
        const Samples samples = drawn(mixture, n, equal_errors, r);
        const auto at = static_cast<std::size_t>(r);
        const auto result = fit_data(mixture, samples, 2, settings, {1e-15 * static_cast<double>(n), 10000},
                                     Stream(seed, "fit", 1, 0, Purpose::start), truth(), {}, 1);
        const Estimates all = estimates(mixture, result->units, in_own_units(result->units, samples), result->own,
                                        result->record.half_sum_of_squares, false);
        without[at] = !all.trouble.empty();
        if (without[at] != 0) continue;
        const bool swapped = (pack(all.measure) - straight).norm() > (pack(all.measure) - exchanged).norm();
        for (Index j = 0; j < straight.size(); ++j) {
          const Index of = swapped ? (j + straight.size() / 2) % straight.size() : j;
          const Estimate& estimate = all.parameters[static_cast<std::size_t>(of)];
          held[at].push_back(estimate.low <= straight(j) && straight(j) <= estimate.high);
        }
      }
      std::string line = fmt::format("n {}, {} errors, {} without intervals; % held:", n,
                                     equal_errors ? "equal" : "unequal", std::count(without.begin(), without.end(), 1));
      for (Index j = 0; j < straight.size(); ++j) {
        double count = 0, all = 0;
        for (const auto& of_set : held) {
          if (of_set.empty()) continue;
          count += of_set[static_cast<std::size_t>(j)];
          ++all;
        }
        line += fmt::format(" {:.1f}", 100 * count / all);
        // The share over 2,000 data sets has a standard error of half a percent.
        CHECK(count / all > 0.93);
        CHECK(count / all < 0.97);
      }
      WARN(line);
    }
  }
}
