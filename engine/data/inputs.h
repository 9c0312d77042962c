#pragma once

#include "engine/base/registry.h"
#include "engine/data/stream.h"
#include "engine/model/block.h"

#include <functional>
#include <vector>

namespace moerate {

/// A distribution of X on R^d.
struct Inputs {
  /// Fills one point (length d) from the stream.
  std::function<void(Stream& stream, Eigen::Ref<Vector> x)> draw;
};

/// All input distributions the program knows.
const std::vector<Entry<Inputs>>& inputs();

}  // namespace moerate
