#pragma once

#include "dsl/formula/expression.h"
#include "engine/model/expert.h"
#include "engine/model/router.h"

#include <optional>
#include <string>
#include <vector>

namespace moerate {

/// An expert by its formula, in x and the parameters in their order.
struct ExpertFormula {
  std::vector<ExpertParameter> parameters;
  Expression value;  ///< a scalar
  std::optional<double> homogeneous_degree;
  std::vector<std::string> homogeneous_in;  ///< the parameters it concerns
};

/// The inputs whose scores give the weight of a router that is written as a score.
enum class ScoredInputs {
  units,     ///< the unit vectors and 0: where the score is linear in x, it is dot(weight, x)
  random,    ///< where a score is not finite at 0, or says nothing of beta1 at a unit vector
  positive,  ///< random ones without a negative entry: where a score is not finite at others
};

/// The weight of a router that is written as a score.
struct ScoredWeight {
  ScoredInputs inputs;
  Index only_d = 0;  ///< the length of x for which alone it is one; 0: any
};

/// A router by its formulas: feature and weight, or score. What all atoms share stands behind x and beta1 among the
/// inputs of weight and score.
struct RouterFormula {
  std::optional<Expression> feature, weight;  ///< vectors, in x and in beta1
  std::optional<Expression> score;            ///< a scalar, in x and beta1
  std::vector<SharedParameter> shared;
  bool without_invariance = false;  ///< fitted measures are not moved along shifts of the weights, and it is meant
  /// Set where the score is, by its values, an inner product of d functions of beta1 and d of x, and something that is
  /// the same for all beta1: it is fitted as it is written, and losses are aligned by the scores of these inputs.
  std::optional<ScoredWeight> weight_by_values;
};

/// The same router with a feature and a weight in place of a score that is seen to be their inner product, so that its
/// weights can be aligned; with `weight_by_values` where only its values show it. As it is where the score is none, or
/// where no invariance is wanted.
RouterFormula with_factors(RouterFormula formula);

/// The pieces, compiled. That an expert is even (eta and -eta the same) and that a router's weights may be shifted is
/// found numerically.
Expert make_expert(const ExpertFormula& formula);
Router make_router(const RouterFormula& formula);

/// All that a piece computes, in one fixed spelling with its constants as numbers: equal text, equal piece.
std::string canonical_text(const ExpertFormula& formula);
std::string canonical_text(const RouterFormula& formula);

/// The least length of x with which a piece can be used: the largest i of its elements v[i].
int least_length(const ExpertFormula& formula);
int least_length(const RouterFormula& formula);

/// The formula as a report shows it.
std::string shown_text(const ExpertFormula& formula);
std::string shown_text(const RouterFormula& formula);

/// Where h(x; eta) fails to be homogeneous of the degree claimed, in words; nothing when it is.
std::optional<std::string> homogeneity_problem(const ExpertFormula& formula);

}  // namespace moerate
