#include "dsl/formula/pieces.h"

#include "dsl/formula/factor.h"
#include "dsl/formula/inverse.h"
#include "dsl/formula/program.h"
#include "engine/model/linalg.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <memory>
#include <random>

namespace moerate {

namespace {

/// Beta1 or beta1 and what is shared, as one vector.
Vector joined(ConstVectorRef beta1, ConstVectorRef shared) {
  Vector all(beta1.size() + shared.size());
  all << beta1, shared;
  return all;
}

Block random_block(Index d, std::mt19937_64& generator) {
  std::normal_distribution<double> normal;
  Block x(block_rows, d);
  for (Index i = 0; i < x.size(); ++i) x.data()[i] = normal(generator);
  return x;
}

/// compare(h at eta, h at moved(eta)) for random eta and a block of random x, as long as it holds. The samples are
/// always the same: what an expert is, is no matter of chance.
template <class Moved, class Compare>
bool holds_everywhere(const Expert& expert, Index least_d, Moved moved, Compare compare) {
  std::mt19937_64 generator(1);
  std::normal_distribution<double> normal;
  for (int sample = 0; sample < 20; ++sample) {
    const Index d = std::max<Index>(2 + sample % 2, least_d);
    const Block x = random_block(d, generator);
    Vector eta(expert.size(d));
    for (double& entry : eta) entry = normal(generator);
    Column before, after;
    expert.value(x, eta, before);
    expert.value(x, moved(eta, d), after);
    if (!compare(before, after)) return false;
  }
  return true;
}

bool nearly_equal(const Column& a, const Column& b) {
  return ((a - b).abs() <= 1e-10 * (1e-6 + a.abs() + b.abs())).all();
}

Expert plain_expert(const ExpertFormula& formula) {
  const auto program = std::make_shared<const BlockProgram>(formula.value);
  Expert expert;
  expert.parameters = formula.parameters;
  expert.value = [program](ConstBlockRef x, ConstVectorRef eta, ColumnRef h) { program->value(x, eta, h); };
  expert.derivative = [program](ConstBlockRef x, ConstVectorRef eta, ConstColumnRef scale, ColumnRef h,
                                BlockRef derivative) { program->derivative(x, eta, scale, h, derivative); };
  return expert;
}

Score make_score(const Expression& expression) {
  const auto program = std::make_shared<const BlockProgram>(expression);
  return {.value = [program](ConstBlockRef x, ConstVectorRef beta1, ConstVectorRef shared,
                             ColumnRef g) { program->value(x, joined(beta1, shared), g); },
          .derivative =
              [program](ConstBlockRef x, ConstVectorRef beta1, ConstVectorRef shared, ConstColumnRef scale,
                        BlockRef beta1_columns, BlockRef shared_columns) {
                Column g;
                if (shared.size() == 0) return program->derivative(x, beta1, scale, g, beta1_columns);
                Block both(block_rows, beta1.size() + shared.size());
                program->derivative(x, joined(beta1, shared), scale, g, both);
                beta1_columns = both.leftCols(beta1.size());
                shared_columns += both.rightCols(shared.size());
              }};
}

/// Whether scores stay when beta1 is made longer, by trial.
bool forgets_length(const Router& router, Index d) {
  constexpr double factor = 1.7;
  std::mt19937_64 generator(2);
  std::normal_distribution<double> normal;
  const Vector shared = typical_shared(router);
  for (int sample = 0; sample < 20; ++sample) {
    const Block x = random_block(d, generator);
    const Vector beta1 = Vector::NullaryExpr(d, [&] { return normal(generator); });
    Column before, after;
    if (router.score) {
      router.score->value(x, beta1, shared, before);
      router.score->value(x, factor * beta1, shared, after);
    } else {
      before = (x.matrix() * router.weight(beta1, shared)).array();
      after = (x.matrix() * router.weight(factor * beta1, shared)).array();
    }
    if (!nearly_equal(before, after)) return false;
  }
  return true;
}

/// The weight of a score that is an inner product of d functions of beta1 and d of x, but for what all beta1 have in
/// common: the scores of d inputs, less that of one more where they are the unit vectors and 0. The functions
/// themselves need not be known: scores of other inputs are linear in these.
class ScoresOfInputs {
 public:
  ScoresOfInputs(const Expression& score, ScoredInputs inputs) : program_(score), inputs_(inputs) {}

  /// Without its value at beta1 = 0, which all have in common.
  Vector weight(ConstVectorRef beta1, ConstVectorRef shared) const {
    return scores(beta1, shared) - scores(Vector::Zero(beta1.size()), shared);
  }

  /// Its derivative in (beta1, shared).
  Matrix derivative(ConstVectorRef beta1, ConstVectorRef shared) const {
    Matrix all = derivative_of_scores(beta1, shared);
    if (shared.size() == 0) return all;
    all.rightCols(shared.size()) -= derivative_of_scores(Vector::Zero(beta1.size()), shared).rightCols(shared.size());
    return all;
  }

 private:
  Vector scores(ConstVectorRef beta1, ConstVectorRef shared) const {
    const Index d = beta1.size();
    const Vector parameters = joined(beta1, shared);
    Vector v(d);
    Column g;
    for (Index first = 0; first < d; first += inputs_a_block) {
      const Index count = std::min(inputs_a_block, d - first);
      program_.value(inputs(d, first, count), parameters, g);
      v.segment(first, count) = g.segment(1, count).matrix();
      if (inputs_ == ScoredInputs::units) v.segment(first, count).array() -= g(0);
    }
    return v;
  }

  Matrix derivative_of_scores(ConstVectorRef beta1, ConstVectorRef shared) const {
    const Index d = beta1.size();
    const Vector parameters = joined(beta1, shared);
    Matrix all(d, parameters.size());
    Column g;
    Block slopes(block_rows, parameters.size());
    for (Index first = 0; first < d; first += inputs_a_block) {
      const Index count = std::min(inputs_a_block, d - first);
      program_.derivative(inputs(d, first, count), parameters, Column::Ones(), g, slopes);
      all.middleRows(first, count) = slopes.middleRows(1, count).matrix();
      if (inputs_ == ScoredInputs::units) all.middleRows(first, count).rowwise() -= slopes.row(0).matrix();
    }
    return all;
  }

  static constexpr Index inputs_a_block = block_rows - 1;

  /// 0 in the first row, inputs `first` and those after it beneath.
  Block inputs(Index d, Index first, Index count) const {
    Block x = Block::Zero(block_rows, d);
    for (Index j = 0; j < count; ++j) {
      if (inputs_ == ScoredInputs::units) {
        x(1 + j, first + j) = 1;
      } else {
        std::mt19937_64 generator(static_cast<std::uint64_t>(first + j));
        std::normal_distribution<double> normal;
        for (Index i = 0; i < d; ++i) x(1 + j, i) = normal(generator);
        if (inputs_ == ScoredInputs::positive) x.row(1 + j) = x.row(1 + j).abs().eval();
      }
    }
    return x;
  }

  BlockProgram program_;
  ScoredInputs inputs_;
};

/// Scores of a block of inputs at beta1, less those at another beta1, beside the difference of the weights.
struct ScoreDifference {
  Column scores;
  Vector weight;
  Column size;  ///< of what was subtracted to give the scores
};

/// Whether score(x, beta1) - score(x, other beta1) is linear in the difference of weights at every x at which it is
/// finite, by trial at inputs of many sizes: the score is then an inner product of the weight and d functions of x, and
/// something that is the same for all beta1.
bool is_inner_product_by_values(const RouterFormula& formula, const ScoredWeight& scored) {
  constexpr double rounding = 1e-9, least_rank = 1e-6;
  constexpr double largest = 1e100;  // beyond it products with weights overflow
  const ScoresOfInputs weights(*formula.score, scored.inputs);
  std::mt19937_64 generator(3);
  std::normal_distribution<double> normal;
  std::uniform_real_distribution<double> decade(-3, 3);
  const BlockProgram program(*formula.score);
  Router router;
  router.shared = formula.shared;
  const Vector shared = typical_shared(router);
  // A sample of a long x takes longer and says more.
  const Index samples = scored.only_d > 3 ? std::max<Index>(3, 120 / scored.only_d) : 40;
  for (Index sample = 0; sample < samples; ++sample) {
    const Index d = scored.only_d > 0 ? scored.only_d : 1 + sample % 3;
    Block x = random_block(d, generator);
    if (scored.inputs == ScoredInputs::positive) x = x.abs().eval();
    for (Index row = 0; row < block_rows; ++row) x.row(row) *= std::pow(10, decade(generator));
    const auto difference = [&] {
      const double size = std::pow(10, decade(generator) / 3);
      const Vector beta1 = Vector::NullaryExpr(d, [&] { return size * normal(generator); });
      const Vector other = Vector::NullaryExpr(d, [&] { return normal(generator); });
      Column g, of_other;
      program.value(x, joined(beta1, shared), g);
      program.value(x, joined(other, shared), of_other);
      return ScoreDifference{g - of_other, weights.weight(beta1, shared) - weights.weight(other, shared),
                             g.abs() + of_other.abs()};
    };
    // What the d functions of x are at this block, from as many differences as determine them well.
    const Index known = d + std::min<Index>(2 * d, 20);
    Matrix weight(known, d), scores(known, block_rows);
    for (Index row = 0; row < known; ++row) {
      const ScoreDifference at = difference();
      weight.row(row) = at.weight;
      scores.row(row) = at.scores.matrix();
    }
    if (!weight.allFinite()) return false;
    const auto is_finite = (scores.array().abs() < largest).colwise().all().eval();
    if (2 * is_finite.count() < block_rows) return false;
    const Svd svd = large_svd(weight);
    if (!(svd.values(d - 1) > least_rank * svd.values(0))) return false;
    const Matrix functions =
        product(svd.v, svd.values.cwiseInverse().asDiagonal() * product(svd.u.transpose(), scores));
    const Column lengths = x.matrix().rowwise().norm().array();
    for (int trial = 0; trial < 3; ++trial) {
      const ScoreDifference at = difference();
      const Column linear = (functions.transpose() * at.weight).array();
      const Column scale = 1 + at.size + lengths * (1 + lengths);
      const auto agrees = (at.scores - linear).abs() <= rounding * scale || !(at.size < largest);
      if (!(agrees || !is_finite.transpose()).all()) return false;
    }
  }
  return true;
}

/// A weight of which the score is an inner product, for any length of x or for the least that its elements allow;
/// nothing where there is none.
std::optional<ScoredWeight> weight_by_values(const RouterFormula& formula) {
  const Index least_d = least_length(formula);
  for (const Index only_d : least_d > 1 ? std::vector<Index>{least_d} : std::vector<Index>{0, 1}) {
    for (const ScoredInputs inputs : {ScoredInputs::units, ScoredInputs::random, ScoredInputs::positive}) {
      if (is_inner_product_by_values(formula, {inputs, only_d})) return ScoredWeight{inputs, only_d};
    }
  }
  return std::nullopt;
}

/// Gives a router by a score with `weight_by_values` that weight, and the shift by which its losses are aligned.
void align_by_values(const RouterFormula& formula, Router& router) {
  const auto scores = std::make_shared<const ScoresOfInputs>(*formula.score, formula.weight_by_values->inputs);
  const WeightFunctions weight{
      [scores](ConstVectorRef beta1, ConstVectorRef shared) { return scores->weight(beta1, shared); },
      [scores](ConstVectorRef beta1, ConstVectorRef shared) {
        return Matrix(scores->derivative(beta1, shared).leftCols(beta1.size()));
      }};
  router.shift = numerical_shift(weight, formula.weight_by_values->only_d, typical_shared(router));
  if (!router.shift) return;
  router.weight = weight.value;
  router.weight_derivative = [scores](ConstVectorRef beta1, ConstVectorRef shared) {
    return scores->derivative(beta1, shared);
  };
}

std::string in_words(const std::vector<ExpertParameter>& parameters) {
  std::string text;
  for (const ExpertParameter& parameter : parameters) {
    text += fmt::format("{}{} {}", text.empty() ? "" : ", ", parameter.vector ? "vector" : "scalar", parameter.name);
  }
  return text;
}

/// What marks a formula whose numbers changed while its text did not, so that fits of the two are never mixed.
std::string revision(const Expression& expression) {
  const bool has_gelu = std::any_of(expression.nodes.begin(), expression.nodes.end(),
                                    [](const Node& node) { return node.operation == Operation::gelu; });
  return has_gelu ? "; gelu by erfc" : "";
}

}  // namespace

Expert make_expert(const ExpertFormula& formula) {
  Expert expert = plain_expert(formula);
  expert.homogeneous_degree = formula.homogeneous_degree;
  expert.homogeneous_in = formula.homogeneous_in;
  const bool is_even = holds_everywhere(
      expert, least_length(formula), [](const Vector& eta, Index) { return Vector(-eta); }, nearly_equal);
  if (is_even) {
    expert.symmetries = [size = expert](Index d) { return std::vector{negation(size.size(d))}; };
  }
  return expert;
}

RouterFormula with_factors(RouterFormula formula) {
  if (!formula.score || formula.without_invariance) return formula;
  if (auto factors = as_inner_product(*formula.score)) {
    formula.feature = std::move(factors->feature);
    formula.weight = std::move(factors->weight);
    formula.score.reset();
  } else {
    formula.weight_by_values = weight_by_values(formula);
  }
  return formula;
}

Router make_router(const RouterFormula& formula) {
  Router router;
  router.shared = formula.shared;
  router.without_invariance = formula.without_invariance;
  const Index d = std::max(2, least_length(formula));
  if (formula.score) {
    router.score = make_score(*formula.score);
    router.forgets_length = forgets_length(router, d);
    if (formula.weight_by_values) align_by_values(formula, router);
    return router;
  }
  const auto feature = std::make_shared<const BlockProgram>(*formula.feature);
  const bool is_x = formula.feature->node(formula.feature->root).operation == Operation::input;
  if (!is_x) router.feature = [feature](ConstBlockRef x, BlockRef z) { feature->value(x, Vector(), z); };
  const auto weight = std::make_shared<const Preamble>(*formula.weight);
  router.weight = [weight](ConstVectorRef beta1, ConstVectorRef shared) {
    return weight->value(joined(beta1, shared), beta1.size());
  };
  router.weight_derivative = [weight](ConstVectorRef beta1, ConstVectorRef shared) {
    return weight->jacobian(joined(beta1, shared), beta1.size());
  };
  if (!formula.without_invariance) router.shift = numerical_shift(*formula.weight, typical_shared(router));
  router.forgets_length = forgets_length(router, d);
  return router;
}

std::string canonical_text(const ExpertFormula& formula) {
  std::string text = fmt::format("expert({}): {}", in_words(formula.parameters), canonical_text(formula.value));
  if (formula.homogeneous_degree) {
    text += fmt::format("; homogeneous of degree {} in", *formula.homogeneous_degree);
    for (const std::string& name : formula.homogeneous_in) text += ' ' + name;
  }
  return text + revision(formula.value);
}

std::string canonical_text(const RouterFormula& formula) {
  std::string text = "router: " + shown_text(formula);
  for (const SharedParameter& shared : formula.shared) {
    text += fmt::format("; shared {} in [{}, {}] from {}", shared.name, shared.low, shared.high, shared.typical);
  }
  for (const auto* part : {&formula.feature, &formula.weight, &formula.score}) {
    if (*part) text += revision(**part);
  }
  if (formula.without_invariance) text += "; invariance none";
  if (formula.weight_by_values) text += "; aligned by its values";
  return text;
}

int least_length(const ExpertFormula& formula) {
  return least_length(formula.value);
}

int least_length(const RouterFormula& formula) {
  int length = 1;
  for (const auto* part : {&formula.feature, &formula.weight, &formula.score}) {
    if (*part) length = std::max(length, least_length(**part));
  }
  return length;
}

std::string shown_text(const ExpertFormula& formula) {
  return canonical_text(formula.value);
}

std::string shown_text(const RouterFormula& formula) {
  if (formula.score) return canonical_text(*formula.score);
  return fmt::format("dot({}, {})", canonical_text(*formula.weight), canonical_text(*formula.feature));
}

std::optional<std::string> homogeneity_problem(const ExpertFormula& formula) {
  if (!formula.homogeneous_degree) return std::nullopt;
  constexpr double factor = 1.7;
  const double degree = *formula.homogeneous_degree;
  Expert expert = plain_expert(formula);
  expert.homogeneous_in = formula.homogeneous_in;
  const auto scaled = [&expert](const Vector& eta, Index d) { return expert.scaled(eta, factor, d); };
  const double power = std::pow(factor, degree);
  const bool holds = holds_everywhere(
      expert, least_length(formula), scaled,
      [power](const Column& before, const Column& after) { return nearly_equal(power * before, after); });
  if (holds) return std::nullopt;
  std::string names;
  for (const std::string& name : formula.homogeneous_in) names += (names.empty() ? "" : ", ") + name;
  return fmt::format("the value is not homogeneous of degree {} in {}", degree, names);
}

}  // namespace moerate
