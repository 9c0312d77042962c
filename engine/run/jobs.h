#pragma once

#include "engine/data/content_hash.h"
#include "engine/run/plan.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace moerate {

/// All of a settled data set, in the form described below.
std::string canonical_text(const Dataset& dataset);

/// Everything a fit of an estimator to a settled data set depends on beside n and replication: seed, data set, model,
/// k, fit settings; as one line of JSON with sorted keys and shortest round-trip numbers: equal text if and only if
/// equal content. Labels, sizes and the number of replications do not count.
std::string canonical_text(const Estimator& estimator, const Dataset& dataset);

/// The kinds of job, in the order in which one needs the other.
enum class Stage {
  fit,       ///< one least squares fit
  loss,      ///< the losses of one fit
  modulus,   ///< the moduli of one truth, estimator and quantity; they need no fit
  baseline,  ///< the errors of simple models at one split of a table; likewise
};
inline constexpr std::array all_stages{Stage::fit, Stage::loss, Stage::modulus, Stage::baseline};

std::string_view name(Stage stage);
/// What its jobs make: "fits", "losses", "moduli", "baselines".
std::string_view plural(Stage stage);

/// The version of each algorithm, part of every id: raised when its numbers would change, so that results of two
/// versions never mix in one store. tests/compile/compile_test.cpp holds the numbers that force it up.
inline constexpr int fit_algorithm = 5;
inline constexpr int loss_algorithm = 3;
inline constexpr int modulus_algorithm = 1;
inline constexpr int baseline_algorithm = 1;
int algorithm_of(Stage stage);

/// One fit of a plan and the losses taken of it, by the ids of their contents (32 hex digits each).
struct Job {
  std::size_t estimator;  ///< index into Plan::estimators
  Index n;
  Index replication;
  std::string fit_id, loss_id;
  double cost;  ///< relative, for "largest first"
};

/// All jobs of a plan, ordered by (estimator, n, replication). An id is a hash of everything the result depends on
/// and of nothing else: seed, data set, model, k, fit settings, n, replication, algorithm version; for losses also
/// their powers and the fresh inputs.
std::vector<Job> jobs(const Plan& plan);

}  // namespace moerate
