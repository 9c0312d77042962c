#pragma once

#include <xsimd/xsimd.hpp>

#include <Eigen/Core>

namespace moerate {

using Index = Eigen::Index;
using Vector = Eigen::VectorXd;
using Matrix = Eigen::MatrixXd;

/// Samples are handled in blocks of this many rows, stored as structure of arrays: a block is rows x columns, each
/// column contiguous, so that every inner loop runs along samples with a trip count the compiler knows. The last
/// block of a data set is padded with rows of zeros; whoever accumulates over rows leaves the padding out.
inline constexpr Index block_rows = 256;

using Block = Eigen::Array<double, block_rows, Eigen::Dynamic>;
using Column = Eigen::Array<double, block_rows, 1>;
using BlockRef = Eigen::Ref<Block>;
using ConstBlockRef = Eigen::Ref<const Block>;
using ColumnRef = Eigen::Ref<Column>;
using ConstColumnRef = Eigen::Ref<const Column>;
using ConstVectorRef = Eigen::Ref<const Vector>;
using ConstMatrixRef = Eigen::Ref<const Matrix>;

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
