#pragma once

#include <cstddef>

namespace moerate {

/// Counts and indices of atoms, samples and parameters: Eigen's type, here without Eigen's headers.
using Index = std::ptrdiff_t;

/// Samples are handled in blocks of this many rows: see engine/model/block.h.
inline constexpr Index block_rows = 256;

}  // namespace moerate
