#pragma once

#include "engine/model/mixture.h"

#include <initializer_list>
#include <random>
#include <vector>

namespace moerate::test {

/// A measure from rows beta0 | beta1 | eta, one an atom.
inline Measure measure_of(const std::vector<std::vector<double>>& rows, Index d) {
  const Index k = static_cast<Index>(rows.size()), p = static_cast<Index>(rows.front().size());
  Vector parameters(k * p);
  for (Index i = 0; i < k; ++i) {
    for (Index l = 0; l < p; ++l)
      parameters(i * p + l) = rows[static_cast<std::size_t>(i)][static_cast<std::size_t>(l)];
  }
  return unpack(parameters, k, d, p - 1 - d);
}

/// The truth with d = 2, k = 2 and experts of a.x + b with which the theory was tried.
inline Measure truth_b2() {
  return measure_of({{0.3, 0.2, 0.3, 0.8, -1.9, -0.6}, {0, 0.3, 0, -2, 1.1, -0.5}}, 2);
}

/// Likewise with d = 3, k = 3.
inline Measure truth_c3() {
  return measure_of({{0.3, 0.3, 0.2, -0.1, 1.2, -1.4, 0.8, -0.4},
                     {0, -0.2, 0.3, 0.2, -1.6, 0.9, 1, 0.5},
                     {-0.2, 0.1, -0.3, 0.3, 0.7, 1.6, -1.1, 0.3}},
                    3);
}

inline Matrix random_matrix(Index rows, Index columns, double spread, std::mt19937& generator) {
  std::normal_distribution<double> normal(0, spread);
  return Matrix::NullaryExpr(rows, columns, [&] { return normal(generator); });
}

inline Measure random_measure(Index k, Index d, Index q, std::mt19937& generator) {
  return {.beta0 = random_matrix(k, 1, 0.4, generator),
          .beta1 = random_matrix(d, k, 0.5, generator),
          .eta = random_matrix(q, k, 1.2, generator)};
}

/// `count` atoms around those of the truth, going round.
inline Measure near(const Measure& truth, Index count, double spread, std::mt19937& generator) {
  Measure measure{.beta0 = random_matrix(count, 1, spread, generator),
                  .beta1 = random_matrix(truth.d(), count, spread, generator),
                  .eta = random_matrix(truth.q(), count, spread, generator)};
  for (Index i = 0; i < count; ++i) {
    const Index j = i % truth.atoms();
    measure.beta0(i) += truth.beta0(j);
    measure.beta1.col(i) += truth.beta1.col(j);
    measure.eta.col(i) += truth.eta.col(j);
  }
  return measure;
}

/// The measure with `factor` times the typical value of every parameter that the router's atoms share.
inline Measure sharing(const Mixture& mixture, Measure measure, double factor = 1) {
  measure.shared = Vector(mixture.shared());
  for (Index s = 0; s < mixture.shared(); ++s) {
    measure.shared(s) = factor * mixture.router.shared[static_cast<std::size_t>(s)].typical;
  }
  return measure;
}

/// A mixture by the names of its pieces, every option at its default.
inline Mixture mixture_of(const char* router, const char* gate, const char* expert, Index d) {
  return make_mixture({default_choice(*find(routers(), router)), default_choice(*find(gates(), gate)),
                       default_choice(*find(experts(), expert))},
                      d);
}

}  // namespace moerate::test
