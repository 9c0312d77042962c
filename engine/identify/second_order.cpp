#include "engine/identify/second_order.h"

#include <array>

namespace moerate {

namespace {

/// The functions of the truth that stay as they are while an atom moves, at all points.
struct Frozen {
  std::vector<Column> f;        ///< f*, block by block
  std::vector<Block> unit;      ///< exp(g_j) / D of every atom j
  std::vector<Block> scores;    ///< g_j
  std::vector<Block> features;  ///< z; empty for a router with any score
};

/// g of a block. z: its features, unused for a router with any score.
Column score(const Router& router, const Block& x, const Block& z, const Vector& beta1, const Vector& shared) {
  if (!router.score) return (z.matrix() * router.weight(beta1, shared)).array();
  Column g;
  router.score->value(x, beta1, shared, g);
  return g;
}

Frozen freeze(const Mixture& mixture, const Measure& truth, const Samples& samples) {
  Frozen frozen;
  const Matrix weights = router_weights(mixture.router, truth);
  Workspace workspace(mixture, truth.atoms());
  for (Index b = 0; b < samples.blocks(); ++b) {
    const Block& x = samples.x(b);
    evaluate(mixture, truth, weights, x, workspace);
    frozen.f.push_back(workspace.f);
    Block z = x;
    if (mixture.router.feature) mixture.router.feature(x, z);
    Block unit = workspace.weights, scores(block_rows, truth.atoms());
    for (Index j = 0; j < truth.atoms(); ++j) {
      unit.col(j) *= std::exp(-truth.beta0(j));
      scores.col(j) = score(mixture.router, x, z, truth.beta1.col(j), truth.shared);
    }
    frozen.unit.push_back(std::move(unit));
    frozen.scores.push_back(std::move(scores));
    frozen.features.push_back(std::move(z));
  }
  return frozen;
}

/// An atom of the truth that moves while all else is frozen.
class MovingAtom {
 public:
  MovingAtom(const Mixture& mixture, const Measure& truth, const Samples& samples, const Frozen& frozen, Index atom)
      : mixture_(mixture), truth_(truth), samples_(samples), frozen_(frozen), atom_(atom) {}

  Vector position() const {
    Vector theta(mixture_.d + mixture_.q());
    theta << truth_.beta1.col(atom_), truth_.eta.col(atom_);
    return theta;
  }

  /// dF/dtheta at all points, n x m.
  Matrix gradient(const Vector& theta) const {
    const Index d = mixture_.d, q = mixture_.q();
    Matrix all(samples_.n(), d + q);
    Block columns(block_rows, d + q);
    for (Index b = 0; b < samples_.blocks(); ++b) {
      differentiate_block(b, theta.head(d), theta.tail(q), columns);
      all.middleRows(b * block_rows, samples_.rows(b)) = columns.topRows(samples_.rows(b)).matrix();
    }
    return all;
  }

 private:
  void differentiate_block(Index b, const Vector& beta1, const Vector& eta, Block& columns) const {
    const auto at = static_cast<std::size_t>(b);
    const Block& x = samples_.x(b);
    const Block& z = frozen_.features[at];
    const Router& router = mixture_.router;
    const Index d = mixture_.d, q = mixture_.q();
    const Column moved = score(router, x, z, beta1, truth_.shared) - frozen_.scores[at].col(atom_);
    const Column unit = frozen_.unit[at].col(atom_) * moved.exp();
    Column h;
    mixture_.expert.derivative(x, eta, unit, h, columns.rightCols(q));
    const Column value = unit * (h - frozen_.f[at]);
    if (router.score) {
      Block shared_columns = Block::Zero(block_rows, mixture_.shared());
      router.score->derivative(x, beta1, truth_.shared, value, columns.leftCols(d), shared_columns);
      return;
    }
    const Matrix in_beta1 = router.weight_derivative(beta1, truth_.shared).leftCols(d);
    columns.leftCols(d) = (z.matrix() * in_beta1).array().colwise() * value;
  }

  const Mixture& mixture_;
  const Measure& truth_;
  const Samples& samples_;
  const Frozen& frozen_;
  Index atom_;
};

/// dF/dtheta differentiated once more, by steps `steps` of the entries of theta; symmetric up to rounding.
Matrix differences(const MovingAtom& atom, const Vector& steps) {
  constexpr std::array weights{3.0 / 4, -3.0 / 20, 1.0 / 60};
  const Vector theta = atom.position();
  const Index m = theta.size();
  Matrix columns;
  for (Index v = 0; v < m; ++v) {
    Matrix sum;
    for (std::size_t s = 0; s < weights.size(); ++s) {
      const double step = static_cast<double>(s + 1) * steps(v);
      const Vector along = step * Vector::Unit(m, v);
      const Matrix difference = (weights[s] / steps(v)) * (atom.gradient(theta + along) - atom.gradient(theta - along));
      if (s == 0) {
        sum = difference;
      } else {
        sum += difference;
      }
    }
    if (columns.size() == 0) columns.resize(sum.rows(), pairs(m));
    for (Index u = 0; u <= v; ++u) columns.col(index_of(u, v)) = sum.col(u);
  }
  return columns;
}

/// Steps small beside the length of beta1 (where a norm is not smooth at 0) and of eta.
Vector steps_of(const Measure& truth, Index atom) {
  constexpr double relative = 5e-3;
  const auto step = [](double length) { return relative * (length > 0 ? std::min(length, 1.0) : 1.0); };
  Vector steps(truth.d() + truth.q());
  steps.head(truth.d()).setConstant(step(truth.beta1.col(atom).norm()));
  steps.tail(truth.q()).setConstant(step(truth.eta.col(atom).norm()));
  return steps;
}

}  // namespace

std::vector<SecondDerivatives> second_derivatives(const Mixture& mixture, const Measure& truth,
                                                  const Samples& samples) {
  const Frozen frozen = freeze(mixture, truth, samples);
  std::vector<SecondDerivatives> all;
  for (Index j = 0; j < truth.atoms(); ++j) {
    const MovingAtom atom(mixture, truth, samples, frozen, j);
    const Vector steps = steps_of(truth, j);
    Matrix columns = differences(atom, steps);
    const Matrix change = differences(atom, steps / 2) - columns;
    const double largest = columns.colwise().norm().maxCoeff();
    const double roughness = largest > 0 ? change.colwise().norm().maxCoeff() / largest : 0;
    all.push_back({std::move(columns), roughness});
  }
  return all;
}

}  // namespace moerate
