#include "engine/identify/derivatives.h"

#include "engine/identify/spread.h"
#include "engine/model/linalg.h"
#include "engine/model/outputs.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace moerate {

namespace {

constexpr double null_below = 1e-7, spans_above = 1e-9;
/// A column this short beside the longest is 0: a parameter that does nothing.
constexpr double zero_below = 1e-13;

Matrix orthonormal(const Matrix& columns) {
  if (columns.cols() == 0) return columns;
  return Qr(columns).thin_q();
}

/// The functions of the truth that stay as they are while an atom moves, at all points.
struct Frozen {
  Mixture of_one;               ///< the mixture of one output
  std::vector<Column> f;        ///< f*, block by block, the next output's behind
  std::vector<Block> weights;   ///< of every atom
  std::vector<Block> scores;    ///< g_j
  std::vector<Block> features;  ///< z; x where the router has no feature
};

/// g of a block, z its features.
Column score(const Router& router, const Block& x, const Block& z, const Vector& beta1, const Vector& shared) {
  if (!router.score) return (z.matrix() * router.weight(beta1, shared)).array();
  Column g;
  router.score->value(x, beta1, shared, g);
  return g;
}

Frozen freeze(const Mixture& mixture, const Measure& truth, const Samples& samples) {
  Frozen frozen{of_output(mixture), {}, {}, {}, {}};
  BlockValues values(mixture, truth);
  for (Index output = 0; output < mixture.outputs; ++output) {
    for (Index b = 0; b < samples.blocks(); ++b) {
      frozen.f.push_back(values.at(samples.x(b), output));
      if (output == 0) frozen.weights.push_back(values.weights());
    }
  }
  for (Index b = 0; b < samples.blocks(); ++b) {
    const Block& x = samples.x(b);
    Block z = x;
    if (mixture.router.feature) mixture.router.feature(x, z);
    Block scores(block_rows, truth.atoms());
    for (Index j = 0; j < truth.atoms(); ++j) {
      scores.col(j) = score(mixture.router, x, z, truth.beta1.col(j), truth.shared);
    }
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

  /// Of all outputs.
  Index points() const { return samples_.n() * mixture_.outputs; }

  Vector position() const {
    Vector theta(mixture_.d + mixture_.q());
    theta << truth_.beta1.col(atom_), truth_.eta.col(atom_);
    return theta;
  }

  /// dF/dtheta at all points, n x m for each output, the next one's below.
  Matrix gradient(const Vector& theta) const {
    const Index d = mixture_.d, q = mixture_.q(), own = q / mixture_.outputs;
    Matrix all = Matrix::Zero(points(), d + q);
    Block columns(block_rows, d + own);
    for (Index output = 0; output < mixture_.outputs; ++output) {
      const Index place = d + output * own;
      for (Index b = 0; b < samples_.blocks(); ++b) {
        const Index first = output * samples_.n() + b * block_rows, rows = samples_.rows(b);
        differentiate_block(output, b, theta.head(d), theta.segment(place, own), columns);
        all.block(first, 0, rows, d) = columns.topRows(rows).leftCols(d).matrix();
        all.block(first, place, rows, own) = columns.topRows(rows).rightCols(own).matrix();
      }
    }
    return all;
  }

 private:
  /// `eta`: of the output alone.
  void differentiate_block(Index output, Index b, const Vector& beta1, const Vector& eta, Block& columns) const {
    const auto at = static_cast<std::size_t>(b), of_f = static_cast<std::size_t>(output * samples_.blocks() + b);
    const Block& x = samples_.x(b);
    const Block& z = frozen_.features[at];
    const Router& router = mixture_.router;
    const Index d = mixture_.d, q = eta.size();
    const Column moved = score(router, x, z, beta1, truth_.shared) - frozen_.scores[at].col(atom_);
    const Column weight = frozen_.weights[at].col(atom_) * moved.exp();
    Column h;
    frozen_.of_one.expert.derivative(x, eta, weight, h, columns.rightCols(q));
    const Column value = weight * (h - frozen_.f[of_f]);
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
  Matrix columns(atom.points(), pairs(m));
  for (Index v = 0; v < m; ++v) {
    Matrix sum = Matrix::Zero(atom.points(), m);
    for (std::size_t s = 0; s < weights.size(); ++s) {
      const Vector along = static_cast<double>(s + 1) * steps(v) * Vector::Unit(m, v);
      sum += (weights[s] / steps(v)) * (atom.gradient(theta + along) - atom.gradient(theta - along));
    }
    for (Index u = 0; u <= v; ++u) columns.col(index_of(u, v)) = sum.col(u);
  }
  return columns;
}

/// The parts of theta that share a unit: beta1 and each of the expert's parameters.
std::vector<Index> sizes_of_parts(const Mixture& mixture) {
  std::vector<Index> sizes{mixture.d};
  for (const ExpertParameter& parameter : mixture.expert.parameters) sizes.push_back(parameter.size(mixture.d));
  return sizes;
}

/// Where F does not change at first order the length of the part itself is its unit, or 1.
Vector units_of(const Mixture& mixture, const MovingAtom& atom, double deviation) {
  const Vector theta = atom.position();
  const Matrix gradient = atom.gradient(theta);
  Vector units(theta.size());
  Index row = 0;
  for (const Index size : sizes_of_parts(mixture)) {
    const double change = std::sqrt(gradient.middleCols(row, size).squaredNorm() /
                                    static_cast<double>(gradient.rows() / mixture.outputs * size));
    const double length = theta.segment(row, size).norm();
    const bool seen = change * std::max(length, 1.0) > 1e-9 * deviation;
    units.segment(row, size).setConstant(seen ? deviation / change : length > 0 ? length : 1.0);
    row += size;
  }
  return units;
}

/// Steps small beside the units and beside the parameters: an expert of little effect has large units, and may bend as
/// soon as others; a norm is not smooth at 0.
Vector steps_of(const Mixture& mixture, const Vector& units, const Vector& theta) {
  constexpr double relative = 5e-3, least = 1e-4;
  Vector steps = relative * units;
  Index row = 0;
  for (const Index size : sizes_of_parts(mixture)) {
    const double length = theta.segment(row, size).norm(), unit = units(row);
    const double floor = row == 0 ? 0 : least * unit;
    if (length > 0) steps.segment(row, size).setConstant(std::clamp(relative * length, floor, relative * unit));
    row += size;
  }
  return steps;
}

}  // namespace

BlockDerivatives::BlockDerivatives(const Mixture& mixture, const Measure& measure)
    : mixture_(mixture),
      of_one_(of_output(mixture)),
      weights_(router_weights(mixture.router, measure)),
      workspace_(of_one_, measure.atoms()),
      columns_(block_rows, of_one_.columns(measure.atoms())) {
  for (Index output = 0; output < mixture.outputs; ++output) {
    own_.push_back(of_output(mixture, measure, output));
    places_.push_back(places_of_output(mixture, measure.atoms(), output));
  }
}

Matrix BlockDerivatives::at(const Block& x, Index output) {
  const Measure& own = own_[static_cast<std::size_t>(output)];
  differentiate(of_one_, own, weights_, x, workspace_, columns_);
  const Matrix derivatives = in_parameters(of_one_, own, columns_.matrix());
  if (mixture_.outputs == 1) return derivatives;
  Matrix all = Matrix::Zero(block_rows, mixture_.parameters(own.atoms()));
  all(Eigen::all, places_[static_cast<std::size_t>(output)]) = derivatives;
  return all;
}

Matrix first_derivatives(const Mixture& mixture, const Measure& measure, const Samples& samples) {
  BlockDerivatives derivatives(mixture, measure);
  Matrix all(samples.n() * mixture.outputs, mixture.parameters(measure.atoms()));
  for (Index output = 0; output < mixture.outputs; ++output) {
    for (Index b = 0; b < samples.blocks(); ++b) {
      const Index first = output * samples.n() + b * block_rows;
      all.middleRows(first, samples.rows(b)) = derivatives.at(samples.x(b), output).topRows(samples.rows(b));
    }
  }
  return all;
}

FirstOrder first_order(const Matrix& derivatives) {
  const Index n = derivatives.rows(), p = derivatives.cols();
  const Vector lengths = derivatives.colwise().norm();
  // A parameter that does nothing keeps its column of zeros, whose singular value is 0.
  const double zero = zero_below * lengths.maxCoeff();
  const Vector scale = (lengths.array() > zero).select(lengths.array().inverse(), 0.0);
  const Qr qr(derivatives * scale.asDiagonal());
  const Svd svd = large_svd(qr.r());
  const Vector& values = svd.values;
  const Index spanning = (values.array() > spans_above * values(0)).count();
  const Index kept = (values.array() >= null_below * values(0)).count();

  Matrix left = Matrix::Zero(n, spanning);
  left.topRows(svd.u.rows()) = svd.u.leftCols(spanning);
  const Matrix right = svd.v.rightCols(p - kept);
  const Vector back = (lengths.array() > zero).select(scale.array(), 1.0);
  return {qr.q_times(left), orthonormal(back.asDiagonal() * right)};
}

std::vector<SecondDerivatives> second_derivatives(const Mixture& mixture, const Measure& truth, const Samples& samples,
                                                  double deviation) {
  const Frozen frozen = freeze(mixture, truth, samples);
  std::vector<SecondDerivatives> all;
  for (Index j = 0; j < truth.atoms(); ++j) {
    const MovingAtom atom(mixture, truth, samples, frozen, j);
    const Vector units = units_of(mixture, atom, deviation);
    const Vector steps = steps_of(mixture, units, atom.position());
    Matrix columns = differences(atom, steps);
    Matrix change = differences(atom, steps / 2) - columns;
    for (Index v = 0; v < units.size(); ++v) {
      for (Index u = 0; u <= v; ++u) {
        columns.col(index_of(u, v)) *= units(u) * units(v);
        change.col(index_of(u, v)) *= units(u) * units(v);
      }
    }
    const double largest = columns.colwise().norm().maxCoeff();
    const double roughness = largest > 0 ? change.colwise().norm().maxCoeff() / largest : 0;
    all.push_back({std::move(columns), units, roughness});
  }
  return all;
}

}  // namespace moerate
