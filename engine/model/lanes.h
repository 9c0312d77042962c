#pragma once

#include "engine/base/index.h"

#include <xsimd/xsimd.hpp>

namespace moerate {

/// One machine vector of doubles; block_rows is a multiple of its length on every CPU.
using Lanes = xsimd::batch<double>;
inline constexpr Index lanes = static_cast<Index>(Lanes::size);
static_assert(block_rows % lanes == 0);

/// The lanes that begin at `row` of a column of a block, or of a single column.
template <class Columns>
Lanes load(const Columns& columns, Index row, Index column = 0) {
  return Lanes::load_unaligned(columns.data() + column * columns.outerStride() + row);
}

/// Writes the lanes that begin at `row` of a column.
template <class Columns>
void store(Columns&& columns, Index row, Index column, Lanes value) {
  value.store_unaligned(columns.data() + column * columns.outerStride() + row);
}

}  // namespace moerate
