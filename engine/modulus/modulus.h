#pragma once

#include "engine/data/dataset.h"
#include "engine/fit/settings.h"
#include "engine/identify/identifiability.h"
#include "engine/modulus/level_set.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace moerate {

/// At which losses, over how many inputs and from how many starts moduli are computed.
struct ModulusSettings {
  std::vector<double> losses;    ///< increasing, positive
  std::optional<double> radius;  ///< of the neighbourhood of the uniform modulus; none: the pointwise one alone
  Index starts = 40;             ///< of each cell assignment
  Index inputs = 3000;
};

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

/// Whether there is no exponent.
inline bool is_undefined(const ModulusRate& rate) {
  return rate.kind == ModulusRate::Kind::nothing || rate.kind == ModulusRate::Kind::overfitted;
}

/// The loss at which the modulus equals a distance, by interpolation in logarithms; nothing outside the curve.
std::optional<double> loss_at(const Modulus& modulus, double distance);

/// The exponent of the loss between two sample sizes: of loss_at(noise sqrt(p / n)). Nothing where it leaves the curve.
std::optional<double> exponent_between(const Modulus& modulus, double noise, Index n_low, Index n_high);

/// The n from which local slopes are within a tenth of the last one; nothing where there is no rate or no bend.
std::optional<double> onset(const Modulus& modulus, double noise);

/// What moduli are asked of one truth and estimator.
struct ModulusTask {
  MixtureChoice model;
  Dataset dataset;  ///< its truth; not redrawn, not moving
  std::uint64_t seed = 0;
  Index k = 1;
  Bounds bounds = {};
  VoronoiPowers powers = {};
  std::vector<Quantity> quantities = {};
  std::shared_ptr<const Samples> inputs = nullptr;  ///< their x in place of ModulusSettings::inputs drawn ones
};

/// Why a task has no moduli over so many inputs; empty where it has.
std::string why_no_modulus(const ModulusTask& task, Index inputs);

/// Called after every search, by one thread at a time: how many are done, of how many. False gives up: moduli are then
/// incomplete.
using SearchProgress = std::function<bool(std::size_t done, std::size_t all)>;

/// For each task those of its quantities that exist, pointwise and, with a radius, uniform. Computed in parallel; the
/// same to the last bit for any number of threads. Precondition: why_no_modulus is empty for each task.
std::vector<std::vector<Modulus>> moduli(const std::vector<ModulusTask>& tasks, const ModulusSettings& settings,
                                         const SearchProgress& progress = {});

}  // namespace moerate
