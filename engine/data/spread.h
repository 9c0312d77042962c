#pragma once

#include "engine/model/block.h"

namespace moerate {

/// Where numbers lie and how far apart: their mean, and the root mean square of what they differ from it. The squares
/// of very large and very small numbers do not exist as doubles, and are not taken.
struct Spread {
  double mean = 0, deviation = 0;
};
/// Precondition: at least one number, all finite.
Spread spread_of(ConstVectorRef values);

}  // namespace moerate
