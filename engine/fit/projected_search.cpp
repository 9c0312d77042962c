#include "engine/fit/projected_search.h"

#include <Eigen/Eigenvalues>
#include <Eigen/LU>

#include <algorithm>
#include <cmath>
#include <optional>
#include <vector>

namespace moerate {

namespace {

/// Coefficients are in order of rising powers.
double value_of(const Vector& coefficients, double x) {
  double value = 0;
  for (Index i = coefficients.size() - 1; i >= 0; --i) value = value * x + coefficients(i);
  return value;
}

Vector derivative_of(const Vector& coefficients) {
  const Index count = coefficients.size() - 1;
  return coefficients.tail(count).cwiseProduct(Vector::LinSpaced(count, 1, static_cast<double>(count)));
}

/// The polynomial of least degree through values and slopes.
Vector through(std::span<const Knot> knots) {
  const auto count = static_cast<Index>(2 * knots.size());
  Matrix powers = Matrix::Zero(count, count);
  Vector wanted(count);
  Index row = 0;
  for (const Knot& knot : knots) {
    for (Index power = 0; power < count; ++power) {
      powers(row, power) = std::pow(knot.x, power);
      if (power > 0) powers(row + 1, power) = static_cast<double>(power) * std::pow(knot.x, power - 1);
    }
    wanted(row) = knot.value;
    wanted(row + 1) = knot.slope;
    row += 2;
  }
  return Eigen::FullPivLU<Matrix>(powers).setThreshold(0.0).solve(wanted);
}

/// The real parts of the roots of a polynomial with c_0 != 0, by the eigenvalues of the companion matrix of its
/// reverse: a leading coefficient of almost zero then sends a root to infinity without spoiling the others.
std::vector<double> roots_of(const Vector& coefficients) {
  const Index degree = coefficients.size() - 1;
  Matrix companion = Matrix::Zero(degree, degree);
  companion.diagonal(-1).setOnes();
  companion.col(degree - 1) = -coefficients.reverse().head(degree) / coefficients(0);
  if (!companion.allFinite()) return {};
  const Eigen::EigenSolver<Matrix> solver(companion, false);
  if (solver.info() != Eigen::Success) return {};
  std::vector<double> roots;
  for (const auto& reciprocal : solver.eigenvalues()) roots.push_back((1.0 / reciprocal).real());
  return roots;
}

}  // namespace

double interpolated_minimum(std::span<const Knot> knots, double low, double high) {
  const Vector polynomial = through(knots);
  std::vector<double> candidates{0.5 * (low + high), low, high};
  for (const double root : roots_of(derivative_of(polynomial))) candidates.push_back(root);
  for (const Knot& knot : knots) candidates.push_back(knot.x);
  double best = candidates.front();
  for (const double x : candidates) {
    if (x >= low && x <= high && value_of(polynomial, x) < value_of(polynomial, best)) best = x;
  }
  return best;
}

Point projected_search(Evaluator& evaluator, const Box& box, const Point& from, ConstVectorRef step, bool cost_first) {
  constexpr double sufficient_decrease = 1e-4, most_shortened = 1e-3, least_shortened = 0.6, shortest = 1e-9;
  constexpr int most_lengths = 20;
  const Knot origin{0, from.cost, from.gradient().dot(step)};
  const auto at = [&](double length) { return box.nearest(from.at + length * step); };
  const auto serves = [&](const Point& point, double length) {
    return point.cost <= origin.value + sufficient_decrease * origin.slope * length;
  };

  Point whole = cost_first ? evaluator.cost_at(at(1)) : evaluator.all_at(at(1));
  if (serves(whole, 1)) return whole;
  evaluator.complete(whole);
  const double largest_entry = step.lpNorm<Eigen::Infinity>();
  Point point = whole;
  std::optional<Knot> before;
  double length = 1;
  for (int lengths = 1; lengths < most_lengths; ++lengths) {
    const double low = most_shortened * length, high = least_shortened * length;
    std::optional<Knot> latest;
    double shorter = 0.5 * length;
    if (std::isfinite(point.cost)) {
      latest = {length, point.cost, point.gradient().dot(step)};
      std::vector<Knot> knots{origin, *latest};
      if (before) knots.push_back(*before);
      shorter = interpolated_minimum(knots, low, high);
    }
    if (shorter * largest_entry < shortest) break;
    before = latest;
    length = shorter;
    point = evaluator.all_at(at(length));
    if (serves(point, length)) return point;
  }
  return whole;
}

}  // namespace moerate
