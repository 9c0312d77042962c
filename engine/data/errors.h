#pragma once

#include "engine/base/registry.h"
#include "engine/data/stream.h"
#include "engine/model/block.h"

#include <functional>
#include <vector>

namespace moerate {

/// The law of epsilon / noise, where `noise` is the number that a study writes. Given x its mean is 0, and least
/// squares is consistent; its standard deviation is 1, so that `noise` is that of epsilon, unless the law says
/// otherwise.
struct Errors {
  /// One error at x (length d) from the stream.
  std::function<double(Stream& stream, ConstVectorRef x)> draw;
};

/// All laws of errors the program knows.
const std::vector<Entry<Errors>>& errors();

}  // namespace moerate
