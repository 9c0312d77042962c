#include "dsl/formula/inverse.h"

#include "engine/model/linalg.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>
#include <random>

namespace moerate {

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

/// Where a bounded |v| may go: the weight of |beta1| = farthest_beta1, unless |v| is there so near its supremum that
/// rounding decides what beta1 is.
double limit_of(double at_farthest, double supremum) {
  return std::min(at_farthest, (1 - 1e-6) * supremum);
}

/// v(beta1) and its derivative in beta1.
class Weight {
 public:
  explicit Weight(const Expression& expression) : preamble_(expression) {}

  Vector value(ConstVectorRef beta1, ConstVectorRef shared) const {
    return preamble_.value(joined(beta1, shared), beta1.size());
  }
  Matrix derivative(ConstVectorRef beta1, ConstVectorRef shared) const {
    return preamble_.jacobian(joined(beta1, shared), beta1.size()).leftCols(beta1.size());
  }

  /// On the line, d = 1: v(r) and its derivative. Called for every atom and every shift: takes nothing from the heap.
  std::pair<double, double> on_line(double r, ConstVectorRef shared) const {
    const Index q = 1 + shared.size(), rows = preamble_.rows().at(1), root = preamble_.root_row().at(1);
    constexpr Index most = 256;
    if (q > 8 || rows * q > most) {
      const Vector beta1 = Vector::Constant(1, r);
      return {value(beta1, shared)(0), derivative(beta1, shared)(0, 0)};
    }
    std::array<double, 8> parameters{r};
    std::copy(shared.begin(), shared.end(), parameters.begin() + 1);
    std::array<double, most> values, jacobian;
    preamble_.run(Eigen::Map<const Vector>(parameters.data(), q), 1, values.data(), jacobian.data());
    return {values[static_cast<std::size_t>(root)], jacobian[static_cast<std::size_t>(root * q)]};
  }

 private:
  static Vector joined(ConstVectorRef beta1, ConstVectorRef shared) {
    Vector all(beta1.size() + shared.size());
    all << beta1, shared;
    return all;
  }

  Preamble preamble_;
};

Vector not_a_number(Index d) {
  return Vector::Constant(d, std::nan(""));
}

bool solves(const Vector& residual, ConstVectorRef v) {
  return residual.norm() <= 1e-12 * v.norm();
}

/// beta1 with v(beta1) = v by Newton's method with step halving from beta1 = v; not a number when it finds none.
/// `rounding`: how exact values of v are beside 1 + |v|; nothing is gained below it.
template <class Weight>
Vector solve(const Weight& weight, ConstVectorRef v, ConstVectorRef shared, double rounding = 0) {
  constexpr int most_steps = 100, most_halvings = 30;
  Vector beta1 = v, residual = v - weight.value(beta1, shared);
  for (int step = 0; step < most_steps; ++step) {
    const double before = residual.norm();
    if (before <= rounding * (1 + v.norm())) break;
    const Vector direction = lu_solve(weight.derivative(beta1, shared), residual);
    if (!direction.allFinite()) return not_a_number(v.size());
    double length = 1;
    int halving = 0;
    Vector moved, left;
    for (; halving < most_halvings; ++halving, length /= 2) {
      moved = beta1 + length * direction;
      left = v - weight.value(moved, shared);
      if (left.norm() < before) break;
    }
    if (halving == most_halvings) break;  // as near as rounding lets it, or no solution
    beta1 = moved;
    residual = left;
  }
  const bool is_solved = solves(residual, v) || residual.norm() <= rounding * (1 + v.norm());
  return is_solved ? beta1 : not_a_number(v.size());
}

/// The radial weight rho(|beta1|) beta1/|beta1| with an increasing rho, rho(0) = 0, and the inverse of rho.
class Radial {
 public:
  Radial(std::shared_ptr<const Weight> weight, const Vector& shared)
      : weight_(std::move(weight)), is_exact_(shared.size() == 0) {
    for (int i = 0; i <= decades * a_decade; ++i) {
      const double r = std::pow(10.0, first_decade + static_cast<double>(i) / a_decade);
      const auto [rho, slope] = weight_->on_line(r, shared);
      if (!std::isfinite(rho) || !std::isfinite(slope)) break;
      points_.push_back({r, rho, slope});
    }
    if (points_.size() <= std::size_t{15} * a_decade) {  // not finite beyond 1e3: nothing is known of the range
      is_increasing_ = false;
      return;
    }
    const double late = points_[points_.size() - 1 - std::size_t{3} * a_decade].rho, last = points_.back().rho;
    limit_ = last > 1.001 * late ? infinity : limit_of(weight_->on_line(farthest_beta1, shared).first, last);
    // Beyond the limit rho may be flat to rounding.
    while (points_.size() > 2 && points_[points_.size() - 2].rho > limit_) points_.pop_back();
    for (std::size_t i = 1; i < points_.size(); ++i) {
      is_increasing_ = is_increasing_ && points_[i].rho > points_[i - 1].rho && points_[i].slope > 0;
    }
    // From 1e-12 to 1e-6 rho must grow, or it does not begin at 0.
    is_increasing_ =
        is_increasing_ && points_[0].rho > 0 && points_[0].rho < 0.5 * points_[std::size_t{6} * a_decade].rho;
  }

  bool has_inverse() const { return is_increasing_; }
  /// How large |v| may become; infinite when rho still grows where the table ends.
  double limit() const { return limit_; }

  /// The length at which rho is `value`, a positive number.
  double length(double value, ConstVectorRef shared) const {
    const auto above = static_cast<std::size_t>(
        std::upper_bound(points_.begin(), points_.end(), value,
                         [](double wanted, const Point& point) { return wanted < point.rho; }) -
        points_.begin());
    const bool before = above == 0, after = above == points_.size();
    double r = before  ? points_.front().r * value / points_.front().rho
               : after ? points_.back().r
                       : between(points_[above - 1], points_[above], value);
    // The bracket holds the solution; the table's is one only where nothing is shared.
    double low = is_exact_ && !before ? points_[above - 1].r : 0;
    double high = is_exact_ && !after ? points_[above].r : infinity;
    constexpr int most_steps = 200;
    for (int step = 0; step < most_steps; ++step) {
      const auto [rho, slope] = weight_->on_line(r, shared);
      (rho < value ? low : high) = r;
      double next = r + (value - rho) / slope;
      // Newton's error is squared by every step: the next would be below rounding.
      if (std::abs(next - r) <= 1e-9 * r) return next;
      if (!(next > low && next < high)) next = std::isfinite(high) ? 0.5 * (low + high) : 2 * r;
      r = next;
    }
    return std::nan("");
  }

 private:
  struct Point {
    double r, rho, slope;
  };
  static constexpr int first_decade = -12, decades = 24, a_decade = 16;

  /// The cubic through two points as r over rho, with their slopes.
  static double between(const Point& low, const Point& high, double value) {
    const double width = high.rho - low.rho, t = (value - low.rho) / width, u = 1 - t;
    return low.r * u * u * (1 + 2 * t) + high.r * t * t * (1 + 2 * u) +
           width * t * u * (u / low.slope - t / high.slope);
  }

  std::shared_ptr<const Weight> weight_;
  bool is_exact_, is_increasing_ = true;
  double limit_ = 0;
  std::vector<Point> points_;
};

/// A beta1 of length 10^uniform(low, high) in a random direction.
Vector random_vector(Index d, double low, double high, std::mt19937_64& generator) {
  std::normal_distribution<double> normal;
  Vector direction(d);
  for (double& entry : direction) entry = normal(generator);
  return direction.normalized() * std::pow(10, std::uniform_real_distribution<double>(low, high)(generator));
}

constexpr int samples = 60;

bool is_radial(const Weight& weight, const Vector& shared, std::mt19937_64& generator) {
  for (int sample = 0; sample < samples; ++sample) {
    const Vector beta1 = random_vector(2 + sample % 2, -3, 3, generator);
    const Vector v = weight.value(beta1, shared);
    const double r = beta1.norm();
    const Vector expected = weight.on_line(r, shared).first * beta1 / r;
    if (!((v - expected).norm() <= 1e-12 * expected.norm())) return false;
  }
  return true;
}

/// The radius of the largest ball around 0 in which every direction seen has weights; 0 when v has no inverse there.
template <class Weight>
double range_of(const Weight& weight, Index least_d, Index most_d, const Vector& shared, std::mt19937_64& generator,
                double rounding = 0) {
  double radius = infinity;
  for (int sample = 0; sample < samples; ++sample) {
    const Index d = std::clamp<Index>(1 + sample % 3, least_d, most_d);
    const Vector direction = random_vector(d, 0, 0, generator);
    const double late = weight.value(1e6 * direction, shared).norm();
    const double last = weight.value(1e9 * direction, shared).norm();
    if (!std::isfinite(last)) return 0;
    if (!(last > 1.001 * late)) {
      radius = std::min(radius, limit_of(weight.value(farthest_beta1 * direction, shared).norm(), last));
    }

    const Vector beta1 = random_vector(d, -2, 1, generator), v = weight.value(beta1, shared);
    if (v.norm() < radius && !((solve(weight, v, shared, rounding) - beta1).norm() <= 1e-6 * beta1.norm())) return 0;
  }
  return radius;
}

}  // namespace

std::optional<Shift> numerical_shift(const Expression& expression, const Vector& shared) {
  const auto weight = std::make_shared<const Weight>(expression);
  std::mt19937_64 generator(1);  // the same samples always: whether a weight has an inverse is no matter of chance
  const Index least_d = least_length(expression);
  if (least_d == 1 && is_radial(*weight, shared, generator)) {
    const auto radial = std::make_shared<const Radial>(weight, shared);
    if (!radial->has_inverse()) return std::nullopt;
    return Shift{[radial](ConstVectorRef v, ConstVectorRef at) {
                   const double norm = v.norm();
                   return norm > 0 ? Vector(v * (radial->length(norm, at) / norm)) : Vector(Vector::Zero(v.size()));
                 },
                 radial->limit()};
  }
  const double radius = range_of(*weight, least_d, std::max<Index>(3, least_d), shared, generator);
  if (!(radius > 0)) return std::nullopt;
  return Shift{[weight](ConstVectorRef v, ConstVectorRef at) { return solve(*weight, v, at); }, radius};
}

std::optional<Shift> numerical_shift(const WeightFunctions& weight, Index only_d, const Vector& shared) {
  constexpr double rounding = 1e-14;  // a weight is a difference of two scores
  std::mt19937_64 generator(1);
  const Index least_d = std::max<Index>(only_d, 1), most_d = only_d > 0 ? only_d : 3;
  const double radius = range_of(weight, least_d, most_d, shared, generator, rounding);
  if (!(radius > 0)) return std::nullopt;
  return Shift{[weight](ConstVectorRef v, ConstVectorRef at) { return solve(weight, v, at, rounding); }, radius,
               only_d};
}

}  // namespace moerate
