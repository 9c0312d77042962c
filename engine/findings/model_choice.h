#pragma once

#include "engine/data/table_source.h"
#include "engine/findings/risks.h"
#include "engine/run/plan.h"

#include <cstdint>
#include <string>
#include <vector>

namespace moerate {

/// The held-out risk of one model in cross-validation.
struct CrossValidated {
  std::vector<double> risks;  ///< by fold; absent where the fit failed
  Index free_parameters = 0;  ///< 0: it has none
  bool is_baseline = false;
  double effective = absent, rare = absent;  ///< UsageSummary

  /// Whether every fold has a risk. The numbers below are of such models alone.
  bool is_whole() const;
  double mean() const;
  /// Of the mean: the deviation over folds by the square root of their number (Breiman, Friedman, Olshen and Stone,
  /// Classification and Regression Trees, 1984).
  double standard_error() const;
};

/// The estimators of a plan whose data are one table in `folds` folds, in its order. Precondition: one replication per
/// fold at one n.
std::vector<CrossValidated> cross_validated(const Plan& plan, const std::vector<Row>& rows, Index folds);

/// The constant, the linear model and nearest neighbours on the same folds; `neighbours`: how many, fold by fold.
struct Baselines {
  CrossValidated constant, linear, nearest;
  std::vector<Index> neighbours;
};
Baselines cross_validated_baselines(const TableSource& source, std::uint64_t seed, Index n, Index folds);

/// The first fold in which a step cannot be done, with the reason; an empty reason where there is none.
struct FoldTrouble {
  Index fold = 0;
  std::string reason = {};
};
FoldTrouble trouble_in_folds(const TableSource& source, std::uint64_t seed, Index n, Index folds);

/// Of the models that are whole and no baseline: the one of least risk, and the one of fewest free parameters among
/// those whose risk is at most one standard error of the best above it. Null where there is none. They point into
/// `models`.
struct ModelChoice {
  const CrossValidated* best = nullptr;
  const CrossValidated* chosen = nullptr;
};
ModelChoice choose_model(const std::vector<CrossValidated>& models);

/// The risk of a model above that of another on the same folds. Precondition: both are whole.
PairedDifference above(const CrossValidated& model, const CrossValidated& other);

}  // namespace moerate
