#include "engine/rate/simultaneous.h"

#include <algorithm>
#include <cmath>

namespace moerate {

RateSettings one_of(RateSettings settings, Index family) {
  constexpr double beyond = 10, most_resamples = 99'999;
  if (family < 2) return settings;
  // 1 - confidence^(1/m) without the cancellation.
  const double miss = -std::expm1(std::log(settings.confidence) / static_cast<double>(family));
  settings.confidence = 1 - miss;
  settings.resamples =
      std::max(settings.resamples, static_cast<int>(std::min(std::ceil(beyond / miss) - 1, most_resamples)));
  return settings;
}

}  // namespace moerate
