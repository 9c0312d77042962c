#include "engine/fit/start.h"

#include <algorithm>
#include <cmath>

namespace moerate {

namespace {

/// Replaces atom i by two, with eta (1 + c) and eta (1 - c) in its last column, and masses that leave f as it is for an
/// expert that is homogeneous of degree p: m (1 - B)/(A - B) and m (A - 1)/(A - B), A = (1 + c)^p, B = (1 - c)^p
/// (the floor of over-specified homogeneous experts).
void split_atom(const Expert& expert, Measure& measure, Index i, Index into, double c) {
  const double p = expert.homogeneous_degree.value_or(1);
  const double a = std::pow(1 + c, p), b = std::pow(1 - c, p);
  const Vector eta = measure.eta.col(i);
  const double beta0 = measure.beta0(i);
  measure.beta1.col(into) = measure.beta1.col(i);
  measure.eta.col(i) = expert.scaled(eta, 1 + c, measure.d());
  measure.eta.col(into) = expert.scaled(eta, 1 - c, measure.d());
  measure.beta0(i) = beta0 + std::log((1 - b) / (a - b));
  measure.beta0(into) = beta0 + std::log((a - 1) / (a - b));
}

/// Each surplus atom splits one that was split least often so far, at random among these.
Measure split(const Expert& expert, const Measure& truth, Index k, double c, Stream& stream) {
  Measure measure{Vector(k), Matrix(truth.d(), k), Matrix(truth.q(), k), truth.shared};
  const Index true_k = truth.atoms();
  measure.beta0.head(true_k) = truth.beta0;
  measure.beta1.leftCols(true_k) = truth.beta1;
  measure.eta.leftCols(true_k) = truth.eta;
  std::vector<int> splits(static_cast<std::size_t>(true_k), 0);
  for (Index into = true_k; into < k; ++into) {
    const int least = *std::min_element(splits.begin(), splits.end());
    std::vector<Index> candidates;
    for (Index i = 0; i < into; ++i) {
      if (splits[static_cast<std::size_t>(i)] == least) candidates.push_back(i);
    }
    const Index i = candidates[static_cast<std::size_t>(stream.below(static_cast<Index>(candidates.size())))];
    split_atom(expert, measure, i, into, c);
    splits.push_back(++splits[static_cast<std::size_t>(i)]);
  }
  return measure;
}

}  // namespace

Entry<Start> split_start() {
  return {.name = "split",
          .formula = "surplus atoms split true ones into eta (1 + by) and eta (1 - by), plus spread * N(0, 1)",
          .about = "uses the truth: for homogeneous experts f is the truth's; shows what near-truth starts hide",
          .options = {{.name = "by",
                       .meaning = "how far the two halves are apart, relative to eta",
                       .default_value = 0.4,
                       .range = {.low = 0, .high = 0.99, .open_low = true},
                       .words = {}},
                      {.name = "spread",
                       .meaning = "standard deviation of every parameter around that",
                       .default_value = 0.02,
                       .range = {.low = 0, .high = 100},
                       .words = {}}},
          .make = [](const Choice& choice) {
            const double by = choice.number("by"), spread = choice.number("spread");
            return Start{[=](const StartInput& from, Stream& stream) {
              return std::vector{
                  jittered(split(from.mixture.expert, from.dataset.truth, from.k, by, stream), spread, stream)};
            }};
          }};
}

}  // namespace moerate
