#pragma once

#include "engine/data/stream.h"
#include "engine/rate/rate.h"

#include <cmath>
#include <functional>
#include <string_view>
#include <vector>

namespace moerate {

/// The noise of one replication at one n: a positive factor of the loss.
using Noise = std::function<double(Stream&)>;

inline Noise log_normal(double deviation) {
  return [deviation](Stream& stream) { return std::exp(deviation * stream.normal()); };
}

/// Losses n^slope times noise at `count` sizes 1000, 2000, 4000, ...; the same for equal arguments.
inline std::vector<Replications> synthetic_losses(double slope, const Noise& noise, int replications,
                                                  std::uint64_t seed, int count = 6) {
  std::vector<Replications> sizes;
  for (int j = 0; j < count; ++j) {
    const Index n = Index{1000} << j;
    Stream stream(seed, "synthetic", static_cast<std::uint64_t>(n), 0, Purpose::noise);
    Replications at{n, {}, 0};
    for (int r = 0; r < replications; ++r) {
      at.losses.push_back(std::pow(static_cast<double>(n), slope) * noise(stream));
    }
    sizes.push_back(at);
  }
  return sizes;
}

}  // namespace moerate
