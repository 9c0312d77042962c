#pragma once

#include "engine/base/index.h"

#include <Eigen/Core>

#include <type_traits>

namespace moerate {

static_assert(std::is_same_v<Index, Eigen::Index>);

using Vector = Eigen::VectorXd;
using Matrix = Eigen::MatrixXd;

/// A block of samples is stored as structure of arrays: block_rows x columns, each column contiguous, so that every
/// inner loop runs along samples with a trip count the compiler knows. The last block of a data set is padded with
/// rows of zeros; whoever accumulates over rows leaves the padding out.
using Block = Eigen::Array<double, block_rows, Eigen::Dynamic>;
using Column = Eigen::Array<double, block_rows, 1>;
using BlockRef = Eigen::Ref<Block>;
using ConstBlockRef = Eigen::Ref<const Block>;
using ColumnRef = Eigen::Ref<Column>;
using ConstColumnRef = Eigen::Ref<const Column>;
using ConstVectorRef = Eigen::Ref<const Vector>;
using ConstMatrixRef = Eigen::Ref<const Matrix>;

}  // namespace moerate
