#pragma once

#include "engine/data/samples.h"
#include "engine/fit/settings.h"
#include "engine/model/mixture.h"

#include <string>

namespace moerate::bench {

/// A least squares problem of the benchmark: softmax gate, perturbed cosine router with tau1 = tau2 = 0.5, k atoms of
/// random direction in R^d with |beta1| = 0.5 and |a| = 1.2, X uniform on (-3, 3), noise 0.05, started at the truth
/// plus 0.1 N(0, 1). A pure function of its arguments.
struct Problem {
  Mixture mixture;
  Samples samples;
  Measure start;
  FitSettings settings;

  Index n() const { return samples.n(); }
  Index d() const { return mixture.d; }
  Index k() const { return start.atoms(); }
  Index parameters() const { return parameter_count(k(), d(), mixture.q()); }
};

Problem make_problem(Index d, Index k, Index n, const std::string& expert = "tanh");

}  // namespace moerate::bench
