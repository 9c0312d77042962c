#include "engine/inference/estimates.h"

#include "engine/inference/differences.h"
#include "engine/model/linalg.h"
#include "engine/rate/distributions.h"
#include "engine/rate/quantity.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace moerate {

namespace {

/// The atoms by their use, the most used first.
std::vector<Index> by_use(const Vector& shares) {
  std::vector<Index> order(static_cast<std::size_t>(shares.size()));
  std::iota(order.begin(), order.end(), Index{0});
  std::stable_sort(order.begin(), order.end(), [&shares](Index a, Index b) { return shares(a) > shares(b); });
  return order;
}

/// The derivative, p x p, of the move from own units that brings the estimate to its canonical form.
Matrix derivative_of_way(const Mixture& mixture, const OwnUnits& units, const Measure& own, const CanonicalForm& form) {
  const Vector at = pack(own);
  const Index p = at.size();
  Matrix derivative(p, p);
  for (Index j = 0; j < p; ++j) {
    const double step = 1e-4 * (1 + std::abs(at(j)));
    const auto parameters = [&](double by) {
      Vector there = at;
      there(j) += by;
      const Measure near = unpack(there, own.atoms(), own.d(), own.q());
      return pack(moved(mixture, form.move, in_users_units(units, mixture, near)));
    };
    derivative.col(j) = derivative_at_zero(parameters, step);
  }
  return derivative;
}

}  // namespace

Estimates estimates(const Mixture& mixture, const OwnUnits& units, const Samples& samples, const Measure& given,
                    double half_sum_of_squares, bool on_bounds) {
  Estimates all;
  Uncertainty known = uncertainty(mixture, samples, given);
  all.identified = known.identified;
  all.use = gate_use(mixture, given, samples);
  all.separated = given.atoms() > 1 && mixture.gate.normalised && all.use.transitions < step_below(samples);
  if (all.separated) known = uncertainty(mixture, samples, given, true);
  Measure own = given;
  if (known.trouble.empty()) own = unpack(pack(given) + known.newton, given.atoms(), given.d(), given.q());
  all.use = gate_use(mixture, own, samples);
  all.own = own;
  all.order = by_use(all.use.shares);
  const CanonicalForm form = canonical_form(mixture, in_users_units(units, mixture, own), all.order);
  std::sort(all.use.shares.begin(), all.use.shares.end(), std::greater<>());
  all.measure = form.measure;
  all.least_curvature = known.least_curvature;
  all.largest_curvature = known.largest_curvature;
  all.trouble = on_bounds ? "parameters lie on their bounds" : known.trouble;
  const auto n = static_cast<double>(samples.n()), r = static_cast<double>(all.identified);
  const double rss = 2 * half_sum_of_squares;
  const double varied = samples.centred_squares() * units.y_scale * units.y_scale;
  all.r_squared = varied > 0 ? 1 - rss / varied : absent;
  all.adjusted_r_squared = varied > 0 && n > r ? 1 - (rss / (n - r)) / (varied / (n - 1)) : absent;
  all.residual_deviation = n > r ? std::sqrt(rss / (n - r)) : absent;
  // Of an exact fit what is left is rounding.
  const bool is_exact = rss <= 1e-20 * samples.squares() * units.y_scale * units.y_scale;
  all.log_likelihood = !is_exact ? -n / 2 * (std::log(2 * std::numbers::pi * rss / n) + 1) : absent;
  all.aic = -2 * all.log_likelihood + 2 * (r + 1);
  all.bic = -2 * all.log_likelihood + std::log(n) * (r + 1);

  const Matrix canonical = canonical_derivative(mixture, form.measure);
  const Matrix way = product(canonical, derivative_of_way(mixture, units, own, form));
  if (all.trouble.empty()) {
    all.covariance = product(product(way, known.covariance), way.transpose());
    // Of what the form fixes rounding is left, of either sign.
    all.covariance.diagonal() = all.covariance.diagonal().cwiseMax(0).eval();
  }
  const Matrix classical =
      known.classical.size() > 0 ? product(product(way, known.classical), way.transpose()) : Matrix();
  const double quantile = n > r ? -student_below(0.025, n - r) : absent;
  const Vector values = pack(form.measure);
  // How far a null direction moves each parameter, beside how far any direction does that changes f as much as a step
  // of one parameter does.
  const Matrix scaled_way = known.units.size() > 0 ? Matrix(way * known.units.asDiagonal()) : way;
  const Matrix unseen = product(scaled_way, known.null);
  for (Index j = 0; j < values.size(); ++j) {
    Estimate estimate{values(j), absent, absent, absent, absent, Estimate::Status::estimated};
    constexpr double rounding = 1e-6;
    // The diagonal of the projection onto canonical measures has no unit: 1 of a free parameter, 0 of one that is
    // fixed.
    if (std::abs(canonical(j, j)) < rounding) {
      estimate.status = Estimate::Status::fixed;
    } else if (unseen.cols() > 0 && unseen.row(j).norm() > 1e-3 * scaled_way.row(j).norm()) {
      estimate.status = Estimate::Status::not_identified;
    }
    if (estimate.status == Estimate::Status::estimated && all.trouble.empty()) {
      estimate.standard_error = std::sqrt(all.covariance(j, j));
      estimate.classical_error = std::sqrt(classical(j, j));
      estimate.low = estimate.value - quantile * estimate.standard_error;
      estimate.high = estimate.value + quantile * estimate.standard_error;
    }
    all.parameters.push_back(estimate);
  }
  return all;
}

}  // namespace moerate
