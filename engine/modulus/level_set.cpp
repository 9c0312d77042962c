#include "engine/modulus/level_set.h"

#include "engine/rate/align.h"

#include <algorithm>
#include <cmath>

namespace moerate {

namespace {

std::size_t at(Index i) {
  return static_cast<std::size_t>(i);
}

/// Steps of central differences: beside 1 for coordinates, whose curvature and rounding they balance.
constexpr double difference_step = 1e-5;

/// The t > 0 at which an increasing function that vanishes at 0 takes a value: secants in logarithms, kept between
/// what is known to be below and above. Nothing where the value is not reached or the function is not finite.
template <typename Function>
std::optional<double> where_equal(const Function& function, double value) {
  constexpr int most_steps = 80;
  constexpr double tolerance = 2e-15, enough = 1e-10, widest = 1e8;
  double t = 1, low = 0, high = std::numeric_limits<double>::infinity(), exponent = 1;
  double last_log_t = 0, last_log = std::numeric_limits<double>::quiet_NaN();
  for (int step = 0; step < most_steps; ++step) {
    const double here = function(t);
    if (std::isnan(here) || here == 0) return std::nullopt;
    if (std::abs(here / value - 1) <= tolerance) return t;
    (here < value ? low : high) = t;
    const bool stuck = high - low <= 4e-16 * t;
    if (stuck) return std::abs(here / value - 1) <= enough ? std::optional(t) : std::nullopt;
    const double log_t = std::log(t), log_here = std::log(here);
    if (std::isfinite(log_here) && std::isfinite(last_log) && log_t != last_log_t) {
      const double secant = (log_here - last_log) / (log_t - last_log_t);
      if (secant > 0.05 && secant < 20) exponent = secant;
    }
    last_log_t = log_t, last_log = log_here;
    double next = std::isfinite(here) ? t * std::exp(std::log(value / here) / exponent) : t / 2;
    if (!(next > low && next < high)) next = std::isinf(high) ? 2 * t : 0.5 * (low + high);
    if (next > widest || next < 1 / widest) return std::nullopt;
    if (next == t) return std::abs(here / value - 1) <= enough ? std::optional(t) : std::nullopt;
    t = next;
  }
  return std::nullopt;
}

/// The shares of a cell with m atoms: at least `least` each, and what is left by the softmax of (0, l_2, ..., l_m).
struct Shares {
  double least;
  Vector softmax;

  explicit Shares(const Vector& logits)
      : least(std::min(least_share, 0.5 / static_cast<double>(logits.size()))),
        softmax((logits.array() - logits.maxCoeff()).exp()) {
    softmax /= softmax.sum();
  }
  double spread() const { return 1 - least * static_cast<double>(softmax.size()); }
  double share(Index i) const { return least + spread() * softmax(i); }
  /// d log share(i) / d l_j.
  double slope(Index i, Index j) const { return spread() * softmax(i) * ((i == j ? 1 : 0) - softmax(j)) / share(i); }
};

bool within(const Measure& measure, const Bounds& bounds) {
  return (measure.beta0.array().abs() <= bounds.beta0).all() && (measure.beta1.array().abs() <= bounds.beta1).all() &&
         (measure.eta.array().abs() <= bounds.eta).all() && measure.shared.allFinite();
}

/// The coordinates of the atoms of one cell that stand for beta0.
Vector logits_of(const std::vector<Index>& atoms, const Vector& coordinates, Index offset, Index per_atom) {
  Vector logits = Vector::Zero(static_cast<Index>(atoms.size()));
  for (std::size_t i = 1; i < atoms.size(); ++i)
    logits(static_cast<Index>(i)) = coordinates(offset + atoms[i] * per_atom);
  return logits;
}

}  // namespace

double logit_of_share(double share) {
  const double of_rest = (share - least_share) / (1 - 2 * least_share);
  return std::log(of_rest / (1 - of_rest));
}

LevelSet::LevelSet(const Mixture& mixture, const Measure& truth, std::vector<Index> cell, const Level& level,
                   const Bounds& bounds, std::optional<double> radius)
    : mixture_(mixture),
      truth_(truth),
      cell_(std::move(cell)),
      level_(level),
      bounds_(bounds),
      radius_(radius),
      atoms_(at(truth.atoms())),
      lengthens_(at(fitted_parameters()), true) {
  const Index per_atom = 1 + mixture.d + mixture.q();
  for (std::size_t i = 0; i < cell_.size(); ++i) {
    std::vector<Index>& atoms = atoms_[at(cell_[i])];
    atoms.push_back(static_cast<Index>(i));
    if (atoms.size() > 1) lengthens_[i * at(per_atom)] = false;
  }
}

Measure LevelSet::center_at(const Vector& coordinates) const {
  if (!radius_) return truth_;
  const Index d = mixture_.d, q = mixture_.q(), per_atom = 1 + d + q;
  const Vector y = coordinates.head(center_parameters());
  const double unit = *radius_ / y.squaredNorm(), power = level_.powers.single;
  // Of length (unit |y|^2 / mass)^(1/power).
  const auto part = [&](const Vector& along, double mass) {
    const double length = along.norm();
    return length > 0 ? Vector(std::pow(unit / mass * length * length, 1 / power) / length * along)
                      : Vector(Vector::Zero(along.size()));
  };
  Measure center = truth_;
  for (Index j = 0; j < truth_.atoms(); ++j) {
    const Index row = j * per_atom;
    const double mass = std::exp(truth_.beta0(j)) + unit * std::abs(y(row)) * y(row);
    center.beta0(j) = mass > 0 ? std::log(mass) : std::numeric_limits<double>::quiet_NaN();
    center.beta1.col(j) += part(y.segment(row + 1, d), mass);
    center.eta.col(j) += part(y.segment(row + 1 + d, q), mass);
  }
  if (mixture_.shared() > 0) center.shared += part(y.segment(truth_.atoms() * per_atom, mixture_.shared()), 1);
  return center;
}

Measure LevelSet::displaced(const Measure& center, const Vector& coordinates, double t) const {
  const Index offset = center_parameters(), d = mixture_.d, q = mixture_.q(), per_atom = 1 + d + q;
  const Index k = static_cast<Index>(cell_.size());
  Measure fitted{Vector(k), Matrix(d, k), Matrix(q, k), center.shared};
  for (Index i = 0; i < k; ++i) {
    const Index j = cell_[at(i)], row = offset + i * per_atom;
    fitted.beta1.col(i) = center.beta1.col(j) + t * coordinates.segment(row + 1, d);
    fitted.eta.col(i) = center.eta.col(j) + t * coordinates.segment(row + 1 + d, q);
  }
  if (mixture_.shared() > 0) fitted.shared += t * coordinates.tail(mixture_.shared());
  for (Index j = 0; j < center.atoms(); ++j) {
    const std::vector<Index>& atoms = atoms_[at(j)];
    const Shares shares(logits_of(atoms, coordinates, offset, per_atom));
    const double mass = center.beta0(j) + t * coordinates(offset + atoms_[at(j)].front() * per_atom);
    for (std::size_t i = 0; i < atoms.size(); ++i) {
      fitted.beta0(atoms[i]) = mass + (atoms.size() > 1 ? std::log(shares.share(static_cast<Index>(i))) : 0);
    }
  }
  return fitted;
}

double LevelSet::loss_between(const Measure& center, const Measure& fitted) const {
  const Measure aligned = canonical_within(mixture_, fitted, center, level_.powers, cell_);
  return voronoi_loss(aligned, center, level_.powers, cell_)[level_.quantity];
}

std::optional<double> LevelSet::length(const Measure& center, const Vector& coordinates) const {
  return where_equal([&](double t) { return loss_between(center, displaced(center, coordinates, t)); }, level_.loss);
}

std::optional<LevelPoint> LevelSet::point(const Vector& coordinates) const {
  if (!coordinates.allFinite()) return std::nullopt;
  const Measure center = center_at(coordinates);
  const std::optional<double> t = length(center, coordinates);
  if (!t) return std::nullopt;
  Measure fitted = displaced(center, coordinates, *t);
  if (!within(fitted, bounds_) || !within(center, bounds_)) return std::nullopt;
  return LevelPoint{{center, std::move(fitted)}, *t};
}

Vector LevelSet::units(const Vector& coordinates) const {
  const Index offset = center_parameters(), own = fitted_parameters();
  double largest = 0;
  for (Index l = 0; l < own; ++l) {
    if (lengthens(l)) largest = std::max(largest, std::abs(coordinates(offset + l)));
  }
  Vector units = Vector::Constant(parameters(), largest);
  units.head(offset).setConstant(coordinates.head(offset).norm());
  for (Index l = 0; l < own; ++l) {
    if (!lengthens(l)) units(offset + l) = 1;
  }
  return units;
}

std::optional<PairDerivatives> LevelSet::derivatives(const Vector& coordinates, double t) const {
  const Measure center = center_at(coordinates);
  const std::optional<CellShift> base =
      shift_within(mixture_, displaced(center, coordinates, t), center, level_.powers, cell_);
  const auto loss_nearby = [&](const Measure& near_center, const Measure& near_fitted) {
    // The total loss is least at its shift, so that this need not follow; its components are not.
    const bool follows = base && level_.quantity != Quantity::total;
    const std::optional<CellShift> shift =
        follows ? shift_near(*base, mixture_, near_fitted, near_center, level_.powers, cell_) : base;
    const Measure aligned = canonical_with(mixture_, near_fitted, near_center, cell_, shift);
    return voronoi_loss(aligned, near_center, level_.powers, cell_)[level_.quantity];
  };
  const Index offset = center_parameters(), count = parameters(), own = fitted_parameters();
  const Index d = mixture_.d, q = mixture_.q(), per_atom = 1 + d + q, shared = mixture_.shared();

  PairDerivatives result{Matrix::Zero(pack(center).size(), count), Matrix::Zero(own, count)};
  // Differences of both measures along every coordinate at fixed t, and of the loss with them.
  const Vector in_u = coordinates.tail(own), steps = difference_step * units(coordinates);
  Vector slope(count);
  for (Index l = 0; l < count; ++l) {
    const bool of_center = l < offset;
    const double h = steps(l);
    Vector up = coordinates, down = coordinates;
    up(l) += h, down(l) -= h;
    const Measure center_up = of_center ? center_at(up) : center, center_down = of_center ? center_at(down) : center;
    const Measure fitted_up = displaced(center_up, up, t), fitted_down = displaced(center_down, down, t);
    slope(l) = (loss_nearby(center_up, fitted_up) - loss_nearby(center_down, fitted_down)) / (2 * h);
    if (of_center) {
      result.center.col(l) = (pack(center_up) - pack(center_down)) / (2 * h);
      result.fitted.col(l) = (pack(fitted_up) - pack(fitted_down)) / (2 * h);
    }
  }
  // Those of the fitted measure in its own coordinates are known.
  Vector along = Vector::Zero(own);  // d pack(fitted) / dt
  for (Index j = 0; j < center.atoms(); ++j) {
    const std::vector<Index>& atoms = atoms_[at(j)];
    const Shares shares(logits_of(atoms, coordinates, offset, per_atom));
    const Index mass = atoms_[at(j)].front() * per_atom;
    for (std::size_t i = 0; i < atoms.size(); ++i) {
      const Index row = atoms[i] * per_atom;
      result.fitted(row, offset + mass) = t;
      along(row) = in_u(mass);
      for (std::size_t l = 1; l < atoms.size(); ++l) {
        result.fitted(row, offset + atoms[l] * per_atom) = shares.slope(static_cast<Index>(i), static_cast<Index>(l));
      }
      for (Index c = row + 1; c < row + per_atom; ++c) {
        result.fitted(c, offset + c) = t;
        along(c) = in_u(c);
      }
    }
  }
  for (Index c = own - shared; c < own; ++c) {
    result.fitted(c, offset + c) = t;
    along(c) = in_u(c);
  }
  const double h = difference_step * t;
  const double steepness = (loss_nearby(center, displaced(center, coordinates, t + h)) -
                            loss_nearby(center, displaced(center, coordinates, t - h))) /
                           (2 * h);
  result.fitted -= along * (slope / steepness).transpose();
  if (!result.fitted.allFinite()) return std::nullopt;
  return result;
}

std::optional<Vector> LevelSet::normalised(const Vector& coordinates) const {
  const Measure center = center_at(coordinates);
  const std::optional<double> t = length(center, coordinates);
  if (!t) return std::nullopt;
  const Measure fitted = canonical_within(mixture_, displaced(center, coordinates, *t), center, level_.powers, cell_);
  const Index offset = center_parameters(), d = mixture_.d, q = mixture_.q(), per_atom = 1 + d + q;
  Vector result = coordinates;
  for (Index j = 0; j < center.atoms(); ++j) {
    double mass = 0;
    for (const Index i : atoms_[at(j)]) {
      const Index row = offset + i * per_atom;
      mass += std::exp(fitted.beta0(i));
      result.segment(row + 1, d) = fitted.beta1.col(i) - center.beta1.col(j);
      result.segment(row + 1 + d, q) = fitted.eta.col(i) - center.eta.col(j);
    }
    result(offset + atoms_[at(j)].front() * per_atom) = std::log(mass) - center.beta0(j);
  }
  if (mixture_.shared() > 0) result.tail(mixture_.shared()) = fitted.shared - center.shared;
  return result;
}

Vector LevelSet::for_loss(const Vector& coordinates, double loss) const {
  const double ratio = loss / level_.loss;
  const Index offset = center_parameters(), per_atom = 1 + mixture_.d + mixture_.q();
  Vector result = coordinates;
  for (std::size_t i = 0; i < cell_.size(); ++i) {
    const Index row = offset + static_cast<Index>(i) * per_atom;
    if (lengthens(row - offset)) result(row) *= ratio;
    const double power = atoms_[at(cell_[i])].size() > 1 ? level_.powers.shared : level_.powers.single;
    result.segment(row + 1, per_atom - 1) *= std::pow(ratio, 1 / power);
  }
  result.tail(mixture_.shared()) *= ratio;
  return result;
}

}  // namespace moerate
