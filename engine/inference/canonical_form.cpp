#include "engine/inference/canonical_form.h"

#include "engine/fit/solver.h"
#include "engine/inference/differences.h"
#include "engine/model/linalg.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace moerate {

namespace {

bool has_shift(const Mixture& mixture) {
  return mixture.router.shift && mixture.router.weight && mixture.gate.normalised &&
         (mixture.router.shift->only_d == 0 || mixture.router.shift->only_d == mixture.d);
}

bool shares_what_beta1_says(const Mixture& mixture) {
  return mixture.router.shift && mixture.router.weight && !mixture.router.shared.empty();
}

Matrix weights_of(const Mixture& mixture, const Measure& measure) {
  Matrix v(measure.d(), measure.atoms());
  for (Index i = 0; i < measure.atoms(); ++i) {
    v.col(i) = mixture.router.weight(measure.beta1.col(i), measure.shared);
  }
  return v;
}

/// dbeta1/dv of an atom, d x d.
Matrix inverse_derivative(const Mixture& mixture, const Measure& measure, Index atom) {
  const Matrix derivative = mixture.router.weight_derivative(measure.beta1.col(atom), measure.shared);
  return lu_inverse(derivative.leftCols(measure.d()));
}

/// With weights v; false where one is beyond the router's range.
bool take_weights(const Mixture& mixture, const Matrix& v, Measure& measure) {
  for (Index i = 0; i < measure.atoms(); ++i) {
    if (!(v.col(i).norm() < mixture.router.shift->norm_limit)) return false;
    measure.beta1.col(i) = mixture.router.shift->beta1(v.col(i), measure.shared);
  }
  return true;
}

/// The shift of least sum of |beta1_i|^2. That sum is convex where beta1 grows with |v|; Ceres begins at no shift,
/// which is within range.
Vector least_shift(const Mixture& mixture, const Measure& measure) {
  const Index d = measure.d(), k = measure.atoms();
  const Matrix v = weights_of(mixture, measure);
  const auto at = [&](ConstVectorRef t) {
    Measure there = measure;
    Matrix shifted_weights = v;
    shifted_weights.colwise() += Vector(t);
    if (!take_weights(mixture, shifted_weights, there))
      there.beta1.setConstant(std::numeric_limits<double>::quiet_NaN());
    return there;
  };
  Objective objective;
  objective.sum_of_squares = [&](ConstVectorRef t) { return at(t).beta1.squaredNorm(); };
  objective.gram = [&](ConstVectorRef t) {
    const Measure there = at(t);
    Matrix both(k * d, d + 1);
    for (Index i = 0; i < k; ++i) {
      both.block(i * d, 0, d, d) = inverse_derivative(mixture, there, i);
      both.block(i * d, d, d, 1) = there.beta1.col(i);
    }
    return inner_products(both);
  };
  Vector t = Vector::Zero(d);
  if (!(measure.beta1.squaredNorm() > 0)) return t;
  constexpr double tolerance = 1e-16;
  Cost cost(objective, t, tolerance);
  Vector in_units = t.cwiseQuotient(cost.units());
  const Vector infinite = Vector::Constant(d, std::numeric_limits<double>::max());
  solve(cost, in_units, {-infinite, infinite}, solver_options(tolerance, 200));
  t = in_units.cwiseProduct(cost.units());
  return std::isfinite(objective.sum_of_squares(t)) ? t : Vector(Vector::Zero(d));
}

/// Which image of eta is largest at the first entry that differs.
SignedPermutation chosen_image(const std::vector<SignedPermutation>& images, const Vector& eta) {
  SignedPermutation best;
  for (Index l = 0; l < eta.size(); ++l) {
    best.from.push_back(l);
    best.sign.push_back(1);
  }
  Vector largest = eta;
  for (const SignedPermutation& image : images) {
    const Vector other = image.of(eta);
    if (!std::lexicographical_compare(largest.begin(), largest.end(), other.begin(), other.end())) continue;
    largest = other;
    best = image;
  }
  return best;
}

/// What the form holds fixed, zero at a canonical measure: one number for each direction of invariance.
Vector constraints(const Mixture& mixture, const Measure& measure) {
  const Index d = measure.d(), k = measure.atoms();
  std::vector<double> all;
  if (mixture.router.forgets_length) {
    for (Index i = 0; i < k; ++i) all.push_back((measure.beta1.col(i).squaredNorm() - 1) / 2);
  }
  if (shares_what_beta1_says(mixture)) {
    const Vector typical = typical_shared(mixture.router);
    for (Index s = 0; s < typical.size(); ++s) all.push_back(measure.shared(s) - typical(s));
  }
  if (has_shift(mixture)) {
    Vector gradient = Vector::Zero(d);
    for (Index i = 0; i < k; ++i) {
      gradient += inverse_derivative(mixture, measure, i).transpose() * measure.beta1.col(i);
    }
    all.insert(all.end(), gradient.begin(), gradient.end());
  }
  if (mixture.gate.normalised) all.push_back(log_total_mass(measure.beta0));
  return Eigen::Map<const Vector>(all.data(), static_cast<Index>(all.size()));
}

/// The directions of invariance at a measure, p x (as many as there are constraints), in their order.
Matrix invariances(const Mixture& mixture, const Measure& measure) {
  const Index d = measure.d(), k = measure.atoms(), size = 1 + d + measure.q();
  const Index p = parameter_count(k, d, measure.q(), measure.shared.size());
  std::vector<Vector> all;
  if (mixture.router.forgets_length) {
    for (Index i = 0; i < k; ++i) {
      Vector direction = Vector::Zero(p);
      direction.segment(i * size + 1, d) = measure.beta1.col(i);
      all.push_back(std::move(direction));
    }
  }
  if (shares_what_beta1_says(mixture)) {
    for (Index s = 0; s < measure.shared.size(); ++s) {
      Vector direction = Vector::Zero(p);
      direction(k * size + s) = 1;
      for (Index i = 0; i < k; ++i) {
        const Matrix derivative = mixture.router.weight_derivative(measure.beta1.col(i), measure.shared);
        direction.segment(i * size + 1, d) = -inverse_derivative(mixture, measure, i) * derivative.col(d + s);
      }
      all.push_back(std::move(direction));
    }
  }
  if (has_shift(mixture)) {
    for (Index j = 0; j < d; ++j) {
      Vector direction = Vector::Zero(p);
      for (Index i = 0; i < k; ++i) direction.segment(i * size + 1, d) = inverse_derivative(mixture, measure, i).col(j);
      all.push_back(std::move(direction));
    }
  }
  if (mixture.gate.normalised) {
    Vector direction = Vector::Zero(p);
    for (Index i = 0; i < k; ++i) direction(i * size) = 1;
    all.push_back(std::move(direction));
  }
  Matrix directions(p, static_cast<Index>(all.size()));
  for (std::size_t c = 0; c < all.size(); ++c) directions.col(static_cast<Index>(c)) = all[c];
  return directions;
}

}  // namespace

Index free_parameters(const Mixture& mixture, Index k) {
  if (k == 1 && mixture.gate.normalised) return mixture.q();
  Index fixed = mixture.gate.normalised ? 1 : 0;
  if (mixture.router.forgets_length) fixed += k;
  if (shares_what_beta1_says(mixture)) fixed += mixture.shared();
  if (has_shift(mixture)) fixed += mixture.d;
  return mixture.parameters(k) - fixed;
}

Measure moved(const Mixture& mixture, const CanonicalMove& move, const Measure& measure) {
  Measure there = measure;
  for (Index i = 0; i < measure.atoms(); ++i) there.beta1.col(i) *= move.lengths(i);
  if (move.shift.size() > 0 || move.shared.size() > 0) {
    Matrix v = weights_of(mixture, there);
    if (move.shift.size() > 0) v.colwise() += move.shift;
    if (move.shared.size() > 0) there.shared = move.shared;
    take_weights(mixture, v, there);
  }
  there.beta0.array() += move.mass;
  for (std::size_t i = 0; i < move.image.size(); ++i) {
    const auto atom = static_cast<Index>(i);
    there.eta.col(atom) = move.image[i].of(there.eta.col(atom));
  }
  Measure ordered = there;
  for (std::size_t i = 0; i < move.order.size(); ++i) {
    const auto to = static_cast<Index>(i), from = move.order[i];
    ordered.beta0(to) = there.beta0(from);
    ordered.beta1.col(to) = there.beta1.col(from);
    ordered.eta.col(to) = there.eta.col(from);
  }
  return ordered;
}

CanonicalForm canonical_form(const Mixture& mixture, const Measure& measure, const std::vector<Index>& order) {
  CanonicalMove move;
  for (Index i = 0; i < measure.atoms(); ++i) move.order.push_back(i);
  move.lengths = Vector::Ones(measure.atoms());
  if (mixture.router.forgets_length) {
    for (Index i = 0; i < measure.atoms(); ++i) {
      const double length = measure.beta1.col(i).norm();
      if (length > 0) move.lengths(i) = 1 / length;
    }
  }
  if (shares_what_beta1_says(mixture)) move.shared = typical_shared(mixture.router);
  if (has_shift(mixture)) move.shift = least_shift(mixture, moved(mixture, move, measure));
  if (mixture.gate.normalised) move.mass = -log_total_mass(measure.beta0);
  if (const auto images = mixture.expert.symmetries(measure.d()); !images.empty()) {
    for (Index i = 0; i < measure.atoms(); ++i) move.image.push_back(chosen_image(images, measure.eta.col(i)));
  }
  move.order = order;
  return {moved(mixture, move, measure), move};
}

Matrix canonical_derivative(const Mixture& mixture, const Measure& canonical) {
  const Vector at = pack(canonical);
  const Index p = at.size();
  const Matrix along = invariances(mixture, canonical);
  if (along.cols() == 0) return Matrix::Identity(p, p);
  Matrix of_constraints(along.cols(), p);
  for (Index j = 0; j < p; ++j) {
    const double step = 1e-5 * (1 + std::abs(at(j)));
    const auto constraint = [&](double by) {
      Vector there = at;
      there(j) += by;
      return constraints(mixture, unpack(there, canonical.atoms(), canonical.d(), canonical.q()));
    };
    of_constraints.col(j) = derivative_at_zero(constraint, step);
  }
  return Matrix::Identity(p, p) - product(along, lu_solve_all(product(of_constraints, along), of_constraints));
}

}  // namespace moerate
