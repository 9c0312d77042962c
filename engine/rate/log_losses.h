#pragma once

#include "engine/model/block.h"
#include "engine/rate/rate.h"

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace moerate {

/// The logarithms of all losses, size by size, sizes and the losses of a size increasing.
struct LogLosses {
  std::vector<double> log_n;
  std::vector<Eigen::ArrayXd> y;

  std::size_t sizes() const { return log_n.size(); }
  Index count() const;
  /// Those at the sizes from index `first` to before index `end`.
  LogLosses between(std::size_t first, std::size_t end) const;
};

/// Why losses have no logarithms that a curve can be fitted to (a loss of zero, no spread, no losses), or nothing.
std::string why_no_logarithms(const std::vector<Replications>& sizes);

/// Precondition: why_no_logarithms(sizes) is empty.
LogLosses log_losses(const std::vector<Replications>& sizes);

/// Whether the log losses of some size differ by more than rounding. Where none do the likelihood of a curve through
/// them has no maximum: the scale of the errors goes to 0.
bool has_spread(const LogLosses& losses);
inline constexpr const char* no_spread =
    "the losses at each n are equal up to rounding: there is no spread to judge a law by";

/// A curve through log losses: mean[j] at each size for the parameters theta and, unless null, its derivatives,
/// jacobian[j * theta.size() + l] = dmean[j]/dtheta_l. False where it is not defined.
using Curve = std::function<bool(std::span<const double> theta, double* mean, double* jacobian)>;

/// A curve fitted to log losses.
struct CurveFit {
  std::vector<double> theta;
  std::vector<double> standard_error;  ///< of theta, from the expected information; absent where there is none
  std::vector<double> mean;            ///< at each size
  Matrix covariance;                   ///< of theta
  double scale;                        ///< of the errors
  double degrees;                      ///< of freedom of the errors, from 1 (heaviest tails) to 100 (nearly normal)
  double log_likelihood;
};

/// The most likely curve, scale and degrees of freedom for errors that follow Student's t.
///
/// Why so: at one n the losses of replications are, in the limit, one distribution times the law (a scale family), so
/// that their logarithms are the logarithm of the law plus errors that have one distribution at every n, whatever it
/// is. What is minimised is minus the log likelihood of these errors. Normal errors would make it least squares; but
/// now and then the loss of a fit is an outlier, 10 or 100 times too large, and a loss of one component can come near
/// 0: degrees of freedom that are fitted too let such tails weigh as little as they should (Lange, Little and Taylor,
/// JASA 84 (1989) 881-896). The likelihood is that of all losses, so that laws can be compared by it.
///
/// From each start by SLSQP, in coordinates in which the least squares problem is round; the best of all. Nothing when
/// no start is defined, or the losses have no spread. Precondition: theta has at most as many parameters as there are
/// losses; at least one start.
std::optional<CurveFit> fit_curve(const LogLosses& losses, const Curve& curve,
                                  const std::vector<std::vector<double>>& starts);

/// The fit with a free location at every size: what no curve can better. Nothing when the losses have no spread.
/// Precondition: at least one loss at every size.
std::optional<CurveFit> fit_each_size(const LogLosses& losses);

/// The median at each size.
std::vector<double> medians(const LogLosses& losses);

}  // namespace moerate
