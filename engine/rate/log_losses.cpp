#include "engine/rate/log_losses.h"

#include "engine/model/linalg.h"
#include "engine/rate/distributions.h"

#include <fmt/format.h>
#include <nlopt.h>

#include <algorithm>
#include <cmath>
#include <memory>
#include <numbers>
#include <optional>

namespace moerate {

namespace {

constexpr double least_degrees = 1, most_degrees = 100;
constexpr double scale_range = 12;  ///< of the logarithm of the scale, to both sides of its start
constexpr int most_rounds = 8;
constexpr double worth_a_round = 1e-9;  ///< gain in log likelihood
/// Log losses that differ by less are equal: some tens of roundings of a loss, or of its logarithm beside 1.
constexpr double rounding = 1e-13;
/// NLopt expects finite values; this is above any mean of minus the log likelihood that matters.
constexpr double undefined_value = 1e100;

/// The mean distance of log losses from the median of their size, a scale that outliers do not determine.
double spread(const LogLosses& losses) {
  const std::vector<double> middle = medians(losses);
  double sum = 0;
  for (std::size_t j = 0; j < losses.sizes(); ++j) {
    sum += (losses.y[j] - middle[j]).abs().sum();
  }
  return sum / static_cast<double>(losses.count());
}

/// Minus the mean log likelihood of losses around a curve.
class Likelihood {
 public:
  Likelihood(const LogLosses& losses, const Curve& curve, std::size_t parameters)
      : losses_(losses),
        curve_(curve),
        parameters_(parameters),
        mean_(losses.sizes()),
        jacobian_(losses.sizes() * parameters),
        count_(static_cast<double>(losses.count())) {}

  const std::vector<double>& mean() const { return mean_; }

  /// At theta; gradient unless null in (theta, log scale, log degrees).
  double operator()(std::span<const double> theta, double log_scale, double log_degrees, double* gradient) {
    if (!curve_(theta, mean_.data(), gradient == nullptr ? nullptr : jacobian_.data())) {
      if (gradient != nullptr) std::fill_n(gradient, parameters_ + 2, 0.0);
      return undefined_value;
    }
    const double degrees = std::exp(log_degrees), half = (degrees + 1) / 2;
    const double unit = degrees * std::exp(2 * log_scale);  // residuals squared are counted in it
    double logs = 0, shares = 0;
    if (gradient != nullptr) std::fill_n(gradient, parameters_ + 2, 0.0);
    for (std::size_t j = 0; j < mean_.size(); ++j) {
      const auto residual = losses_.y[j] - mean_[j];
      logs += (1 + residual.square() / unit).log().sum();
      if (gradient == nullptr) continue;
      shares += (residual.square() / (unit + residual.square())).sum();
      const double pull = (residual / (unit + residual.square())).sum();
      for (std::size_t l = 0; l < parameters_; ++l) {
        gradient[l] -= 2 * half * pull / count_ * jacobian_[j * parameters_ + l];
      }
    }
    if (gradient != nullptr) {
      gradient[parameters_] = 1 - 2 * half * shares / count_;
      const double by_degrees =
          0.5 * (digamma(half) - digamma(degrees / 2) - 1 / degrees - logs / count_) + half / degrees * shares / count_;
      gradient[parameters_ + 1] = -degrees * by_degrees;
    }
    return half * logs / count_ + log_scale -
           (log_gamma(half) - log_gamma(degrees / 2) - 0.5 * std::log(degrees * std::numbers::pi));
  }

  /// The information of the parameters for errors of variance 1: sum over losses of the outer square of dmean/dtheta.
  Matrix information(std::span<const double> theta) {
    const auto p = static_cast<Index>(parameters_);
    Matrix sum = Matrix::Zero(p, p);
    if (!curve_(theta, mean_.data(), jacobian_.data())) return sum;
    for (std::size_t j = 0; j < mean_.size(); ++j) {
      const Eigen::Map<const Vector> row(jacobian_.data() + j * parameters_, p);
      sum += static_cast<double>(losses_.y[j].size()) * row * row.transpose();
    }
    return sum;
  }

 private:
  const LogLosses& losses_;
  const Curve& curve_;
  std::size_t parameters_;
  std::vector<double> mean_, jacobian_;
  double count_;
};

/// The likelihood as SLSQP sees it: theta = origin + steps * x, so that the information is about the identity.
struct Rounded {
  Likelihood& likelihood;
  Vector origin;
  Matrix steps;

  Vector theta(const double* x) const { return origin + steps * Eigen::Map<const Vector>(x, origin.size()); }
};

double rounded_value(unsigned size, const double* x, double* gradient, void* data) {
  const auto& rounded = *static_cast<const Rounded*>(data);
  const Vector theta = rounded.theta(x);
  const auto p = static_cast<std::size_t>(theta.size());
  Vector along(size);
  const double value = rounded.likelihood({theta.data(), p}, x[p], x[p + 1], gradient ? along.data() : nullptr);
  if (gradient != nullptr) {
    Eigen::Map<Vector> to(gradient, static_cast<Index>(size));
    to.head(theta.size()) = rounded.steps.transpose() * along.head(theta.size());
    to.tail(2) = along.tail(2);
  }
  return std::isfinite(value) ? value : undefined_value;
}

struct Point {
  Vector theta;
  double log_scale, log_degrees, value;
};

/// One run of SLSQP, in coordinates made round where it starts.
Point descend(Likelihood& likelihood, const Point& from, double start_scale) {
  const Index p = from.theta.size();
  const std::span<const double> theta(from.theta.data(), static_cast<std::size_t>(p));
  Matrix information = likelihood.information(theta);
  information.diagonal().array() += 1e-9 * information.trace() + std::numeric_limits<double>::min();
  Rounded rounded{likelihood, from.theta, std::exp(from.log_scale) * Cholesky(information).inverse_upper()};
  const auto size = static_cast<unsigned>(p + 2);
  const std::unique_ptr<nlopt_opt_s, decltype(&nlopt_destroy)> solver(nlopt_create(NLOPT_LD_SLSQP, size),
                                                                      &nlopt_destroy);
  Vector low = Vector::Constant(p + 2, -HUGE_VAL), high = Vector::Constant(p + 2, HUGE_VAL);
  low.tail(2) << std::log(start_scale) - scale_range, std::log(least_degrees);
  high.tail(2) << std::log(start_scale) + scale_range, std::log(most_degrees);
  nlopt_set_lower_bounds(solver.get(), low.data());
  nlopt_set_upper_bounds(solver.get(), high.data());
  nlopt_set_min_objective(solver.get(), &rounded_value, &rounded);
  nlopt_set_ftol_abs(solver.get(), 1e-12);
  nlopt_set_maxeval(solver.get(), 300);
  Vector x = Vector::Zero(p + 2);
  x.tail(2) << from.log_scale, from.log_degrees;
  double value = 0;
  nlopt_optimize(solver.get(), x.data(), &value);
  const Point reached{rounded.theta(x.data()), x(p), x(p + 1), rounded_value(size, x.data(), nullptr, &rounded)};
  return reached.value < from.value ? reached : from;
}

/// The variance of a location of one loss: the inverse of the expected information under Student's t.
double location_variance(const CurveFit& fit) {
  return fit.scale * fit.scale * (fit.degrees + 3) / (fit.degrees + 1);
}

CurveFit described(Likelihood& likelihood, const Point& at, double count) {
  const auto p = static_cast<std::size_t>(at.theta.size());
  CurveFit fit;
  fit.theta.assign(at.theta.begin(), at.theta.end());
  fit.scale = std::exp(at.log_scale);
  fit.degrees = std::exp(at.log_degrees);
  fit.log_likelihood = -count * at.value;
  const Matrix information = likelihood.information({at.theta.data(), p});
  fit.mean = likelihood.mean();
  fit.covariance = location_variance(fit) * ldlt_inverse(information);
  for (Index l = 0; l < at.theta.size(); ++l) {
    const double square = fit.covariance(l, l);
    fit.standard_error.push_back(square > 0 && std::isfinite(square) ? std::sqrt(square) : absent);
  }
  return fit;
}

}  // namespace

Index LogLosses::count() const {
  Index all = 0;
  for (const auto& at : y) all += at.size();
  return all;
}

LogLosses LogLosses::between(std::size_t first, std::size_t end) const {
  const auto from = static_cast<std::ptrdiff_t>(first), to = static_cast<std::ptrdiff_t>(end);
  return {{log_n.begin() + from, log_n.begin() + to}, {y.begin() + from, y.begin() + to}};
}

std::string why_no_logarithms(const std::vector<Replications>& sizes) {
  if (sizes.empty()) return "there are no losses";
  for (const auto& [n, losses, failed] : sizes) {
    if (losses.empty()) return fmt::format("there is no loss at n = {}", n);
    for (const double loss : losses) {
      if (loss == 0) return fmt::format("a loss at n = {} is zero", n);
      if (!std::isfinite(loss)) return fmt::format("a loss at n = {} is not finite", n);
    }
  }
  return has_spread(log_losses(sizes)) ? "" : no_spread;
}

LogLosses log_losses(const std::vector<Replications>& sizes) {
  LogLosses logs;
  for (const auto& [n, losses, failed] : sizes) {
    logs.log_n.push_back(std::log(static_cast<double>(n)));
    Eigen::ArrayXd y = Eigen::Map<const Eigen::ArrayXd>(losses.data(), static_cast<Index>(losses.size()));
    // In increasing order before anything is computed, so that nothing depends on the order in which the losses come:
    // Eigen's logarithm of four numbers at once is not to the last bit that of one.
    std::sort(y.begin(), y.end());
    y = y.log().eval();
    logs.y.push_back(std::move(y));
  }
  return logs;
}

bool has_spread(const LogLosses& losses) {
  return std::any_of(losses.y.begin(), losses.y.end(), [](const Eigen::ArrayXd& y) {
    return y.size() > 0 && y.maxCoeff() - y.minCoeff() > rounding * std::max(1.0, std::abs(y.maxCoeff()));
  });
}

std::vector<double> medians(const LogLosses& losses) {
  std::vector<double> middle;
  for (const auto& y : losses.y) middle.push_back(0.5 * (y((y.size() - 1) / 2) + y(y.size() / 2)));
  return middle;
}

std::optional<CurveFit> fit_curve(const LogLosses& losses, const Curve& curve,
                                  const std::vector<std::vector<double>>& starts) {
  if (!has_spread(losses)) return std::nullopt;
  const double start_scale = spread(losses);
  std::optional<Point> best;
  Likelihood likelihood(losses, curve, starts.front().size());
  for (const std::vector<double>& start : starts) {
    Point at{Eigen::Map<const Vector>(start.data(), static_cast<Index>(start.size())), std::log(start_scale),
             std::log(5.0), 0};
    at.value = likelihood(start, at.log_scale, at.log_degrees, nullptr);
    if (!(at.value < undefined_value)) continue;
    const auto count = static_cast<double>(losses.count());
    for (int round = 0; round < most_rounds; ++round) {
      const double before = at.value;
      at = descend(likelihood, at, start_scale);
      if (count * (before - at.value) < worth_a_round) break;
    }
    if (!best || at.value < best->value) best = at;
  }
  if (!best) return std::nullopt;
  return described(likelihood, *best, static_cast<double>(losses.count()));
}

namespace {

/// Moves a location to the weighted mean of the losses until it stays (the EM algorithm; Lange, Little and Taylor, as
/// above). `unit` is the degrees of freedom times the square of the scale. Returns the sum over losses of
/// log(1 + residual^2 / unit), which is least where the location is most likely.
double settle(const Eigen::ArrayXd& y, double unit, double& location) {
  constexpr int most_steps = 500;
  for (int step = 0; step < most_steps; ++step) {
    const Eigen::ArrayXd weights = 1 / (unit + (y - location).square());
    const double moved = (weights * y).sum() / weights.sum();
    const bool stays = std::abs(moved - location) <= 1e-12 * std::sqrt(unit);
    location = moved;
    if (stays) break;
  }
  return (1 + (y - location).square() / unit).log().sum();
}

/// Settles the location of each size from where it is, and from the losses next to the median on both sides: between
/// two losses that are far apart the middle stays, and is the least likely.
void settle(const LogLosses& losses, double scale, double degrees, std::vector<double>& locations) {
  constexpr double rounding_of_sums = 1e-9;
  const double unit = degrees * scale * scale;
  for (std::size_t j = 0; j < losses.sizes(); ++j) {
    const Eigen::ArrayXd& y = losses.y[j];
    double least = settle(y, unit, locations[j]);
    const Index middle = (y.size() - 1) / 2, odd = y.size() % 2;
    for (const Index next : {std::max<Index>(middle - odd, 0), std::min<Index>(middle + 1, y.size() - 1)}) {
      double location = y(next);
      const double here = settle(y, unit, location);
      if (!(here < least - rounding_of_sums)) continue;  // the same place, or one as likely
      least = here;
      locations[j] = location;
    }
  }
}

}  // namespace

std::optional<CurveFit> fit_each_size(const LogLosses& losses) {
  if (!has_spread(losses)) return std::nullopt;
  // Locations, then scale and degrees of freedom, and again: a solver for all at once takes the cube of the sizes.
  constexpr int most_turns = 200;
  std::vector<double> locations = medians(losses);
  const Curve as_located = [&locations](std::span<const double>, double* mean, double*) {
    std::copy(locations.begin(), locations.end(), mean);
    return true;
  };
  Likelihood likelihood(losses, as_located, 0);
  const double start_scale = spread(losses);
  const auto count = static_cast<double>(losses.count());
  Point at{Vector(0), std::log(start_scale), std::log(5.0), 0};
  at.value = likelihood({}, at.log_scale, at.log_degrees, nullptr);
  for (int turn = 0; turn < most_turns; ++turn) {
    const double before = at.value;
    at = descend(likelihood, at, start_scale);
    settle(losses, std::exp(at.log_scale), std::exp(at.log_degrees), locations);
    at.value = likelihood({}, at.log_scale, at.log_degrees, nullptr);
    if (count * (before - at.value) < 1e-3 * worth_a_round) break;
  }
  CurveFit fit = described(likelihood, at, count);
  fit.theta = locations;
  const double variance = location_variance(fit);
  fit.covariance = Matrix::Zero(static_cast<Index>(losses.sizes()), static_cast<Index>(losses.sizes()));
  for (std::size_t j = 0; j < losses.sizes(); ++j) {
    const double square = variance / static_cast<double>(losses.y[j].size());
    fit.covariance(static_cast<Index>(j), static_cast<Index>(j)) = square;
    fit.standard_error.push_back(std::sqrt(square));
  }
  return fit;
}

}  // namespace moerate
