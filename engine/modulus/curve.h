#pragma once

#include "engine/modulus/level_set.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace moerate {

/// The modulus at one loss, and the pair of measures that shows it.
struct ModulusPoint {
  double loss;
  double distance;  ///< |f_G - f_G'|, root mean square over the inputs; below `rounding` it is 0
  double fresh;     ///< the same over as many other inputs
  MeasurePair pair;
};

/// The modulus of identifiability of one quantity of the aligned loss L,
///
///     pointwise   q(delta) = min { |f_G - f_G*| : L(G, G*) = delta }
///     uniform     u(delta) = min { |f_G - f_G'| : L(G, G') = delta, raw L(G', G*) <= radius },
///
/// G with k atoms near G' (each in the cell of a true atom, least_share), G' with k*. Least squares with n samples sees
/// |f_G - f_G*| down to about noise sqrt(p/n), so that L falls like the inverse of q there, and by Le Cam's two-point
/// bound no estimator does better uniformly near G* than the inverse of u at the order of noise / sqrt(n). What is
/// found is a minimum over starts: no less than a local minimum, no proof that there is no lower one.
struct Modulus {
  Quantity quantity = Quantity::total;
  bool uniform = false;
  VoronoiPowers powers = {};
  Index parameters = 0;                   ///< p of G
  double size = 0;                        ///< |f_G*|, root mean square
  double rounding = 0;                    ///< what is below is not seen
  std::string trouble = {};               ///< why its slopes say nothing, as where f jumps; mostly empty
  std::size_t asked = 0;                  ///< how many losses there were
  std::vector<ModulusPoint> points = {};  ///< by increasing loss; a loss at which nothing was found is left out
};

/// What the curve says of rates: q falls like delta^slope, and the loss like n^(-1/(2 slope)).
struct ModulusRate {
  enum class Kind {
    seen,        ///< there is a slope
    not_seen,    ///< at the smallest losses f does not change, where the slope beyond would let it be seen: a floor
    overfitted,  ///< over other inputs f changes far more: too few inputs, or f jumps
    nothing,     ///< fewer than two points, or than half of the losses asked, or no slope above 1/20
  };
  Kind kind = Kind::nothing;
  double slope = 0;       ///< of log q in log delta over the smallest decade of losses at which q is above rounding
  double from = 0;        ///< the smallest of these losses
  double exponent = 0;    ///< -1 / (2 slope); 0 where f does not change
  double steepening = 0;  ///< by how much the slope grew from the decade before: grows without end below every power
};
ModulusRate rate_of(const Modulus& modulus);

/// -1/2 over the slope of log q in log delta from point i - 1 to point i; absent where f does not change at one of
/// them.
double local_exponent(const Modulus& modulus, std::size_t i);

/// The distance that least squares resolves with n observations, about noise sqrt(p / n); and the n from which on it
/// resolves a distance.
double resolved_distance(const Modulus& modulus, double noise, Index n);
double resolving_n(const Modulus& modulus, double noise, double distance);

/// Whether there is no exponent.
inline bool is_undefined(const ModulusRate& rate) {
  return rate.kind == ModulusRate::Kind::nothing || rate.kind == ModulusRate::Kind::overfitted;
}

/// The loss at which the modulus equals a distance, by interpolation in logarithms; nothing outside the curve.
std::optional<double> loss_at(const Modulus& modulus, double distance);

/// The exponent of the loss between two sample sizes: of loss_at(resolved_distance). Nothing where that leaves the
/// curve, and without noise.
std::optional<double> exponent_between(const Modulus& modulus, double noise, Index n_low, Index n_high);

/// The n from which local slopes are within a tenth of the last one; nothing where there is no rate or no noise.
std::optional<double> onset(const Modulus& modulus, double noise);

}  // namespace moerate
