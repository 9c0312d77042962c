#pragma once

#include "engine/data/dataset.h"
#include "engine/fit/record.h"
#include "engine/fit/settings.h"
#include "engine/modulus/modulus.h"
#include "engine/rate/rate.h"
#include "engine/rate/usage.h"
#include "engine/rate/verdict.h"
#include "engine/rate/voronoi.h"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace moerate {

/// Replications until an exponent is known well enough: engine/run/precision.h says how they grow.
struct Precision {
  double half_width = 0.03;       ///< of the exponent's interval, to be reached
  Quantity of = Quantity::total;  ///< aligned, by main_statistic
  Index at_most = 0;              ///< replications, reached or not
};

/// One element of a study's matrix, everything resolved.
struct Estimator {
  std::vector<std::pair<std::string, std::string>> labels;  ///< axis and label, in the order of the matrix
  std::uint64_t seed = 0;                                   ///< of the streams of its data and starts
  Dataset dataset;
  MixtureChoice model;
  Index k = 1;
  FitSettings fit;
  std::vector<Index> sizes;  ///< the n of the grid, increasing
  Index replications = 1;    ///< where `until` is set: as many as are asked for so far
  std::optional<Precision> until = {};
};

/// "router=perturbed, expert=tanh" of an estimator; "the estimator" when the study has no matrix.
std::string describe(const Estimator& estimator);

/// Whether the estimator's model cannot hold the truth, where one is known: another router, gate or expert, or fewer
/// atoms. Its objective then stays above the truth's, and its losses are distances to a measure it need not reach.
bool misspecified(const Estimator& estimator);

/// Why the held-out risks of two estimators are not paired, replication by replication; nothing when they are.
std::optional<std::string> why_not_paired(const Estimator& a, const Estimator& b);

/// Which losses are taken of every fit.
struct LossSettings {
  VoronoiPowers voronoi;
  bool excess_risk = true;
  Index fresh_inputs = 10000;  ///< how many fresh inputs the excess risk averages over
};

/// Which moduli a study asks for.
struct ModulusPlan {
  ModulusSettings settings;
  std::vector<Quantity> quantities{Quantity::total};
};

/// In points, of which an inch has 72.
struct FigureSize {
  double width;   ///< of a figure
  double height;  ///< of each row of its panels, with their legends
};

/// How figures are drawn.
struct FigurePlan {
  std::optional<Statistic> statistic = {};  ///< nothing: main_statistic
  std::optional<FigureSize> size = {};      ///< nothing: as a page shows them
  bool fits = true;                         ///< each fit as a faint mark behind, where a figure has few
  std::string style = {};                   ///< commands of gnuplot that every script has behind its own settings
};

/// A study after compilation: what to run and what to say of it. Knows nothing of YAML.
struct Plan {
  std::string study, about, cite;
  std::string file = {};                    ///< that it was written in, without its folder; may be empty
  std::vector<std::string> overrides = {};  ///< that the command line set over it, as typed
  std::uint64_t seed = 0;                   ///< of the bootstrap; an estimator has its own, mostly the same
  std::vector<Estimator> estimators;
  LossSettings losses;
  RateSettings rates;
  std::vector<Expectation> expectations;
  std::optional<ModulusPlan> modulus = {};
  FigurePlan figures = {};
  /// Axes whose labels are nothing but settings: what each does to an exponent is a table of its own.
  std::vector<std::string> settings_axes = {};
};

/// Whether the observations of a study come from tables: those of all its estimators do, or none.
inline bool has_tables(const Plan& plan) {
  return !plan.estimators.empty() && plan.estimators.front().dataset.table != nullptr;
}

/// Whether an estimator of a study predicts classes.
bool has_classes(const Plan& plan);

/// The statistic of tables, of precision, and of verdicts that name none: the first that the study lists.
inline Statistic main_statistic(const Plan& plan) {
  return plan.rates.statistics.empty() ? Statistic::mean : plan.rates.statistics.front();
}

/// The statistic of figures.
inline Statistic figure_statistic(const Plan& plan) {
  return plan.figures.statistic.value_or(main_statistic(plan));
}

/// The losses of one fit; of one to a table, only those at the rows held out.
struct LossRecord {
  std::array<double, voronoi_quantities> raw, aligned;
  double excess_risk = absent;
  std::vector<AtomPlace> atoms;  ///< of the aligned loss: where each fitted atom lies
  double held_out_risk = absent;
  double accuracy = absent;  ///< of classes, at the rows held out: the share in which theirs has the largest f
  ExpertUsage usage = {};    ///< at the rows held out
};

/// A quantity of a fit; absent where it has none. A risk has no alignment.
double value_of(const LossRecord& losses, Quantity quantity, Alignment alignment);

/// One fit of a plan with its result: a row of losses.csv. Rows are ordered by (estimator, n, replication).
struct Row {
  std::size_t estimator;  ///< index into Plan::estimators
  Index n;
  Index replication;  ///< from 0
  std::string job;    ///< id of the fit, 32 hex digits
  FitRecord fit;
  LossRecord loss;  ///< meaningless when the fit failed
  double seconds;   ///< spent on fit and losses; never in losses.csv
};

}  // namespace moerate
