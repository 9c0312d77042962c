#include "engine/fit/gram.h"

#include <array>

namespace moerate {

namespace {

// A tile of inner products is held in registers while it runs along the samples: 25 accumulators fit into the 32
// registers of AVX-512, nine into the 16 of AVX.
constexpr Index tile = lanes >= 8 ? 5 : 3;

/// Inner products of `Rows` columns beginning at i with `Columns` columns beginning at j.
template <Index Rows, Index Columns>
void add_tile(const ConstBlockRef& columns, Index i, Index j, Eigen::Ref<Matrix> gram) {
  std::array<Lanes, Rows * Columns> sums;
  sums.fill(Lanes(0.0));
  for (Index row = 0; row < block_rows; row += lanes) {
    std::array<Lanes, Columns> right;
    for (Index b = 0; b < Columns; ++b) right[b] = load(columns, row, j + b);
    for (Index a = 0; a < Rows; ++a) {
      const Lanes left = load(columns, row, i + a);
      for (Index b = 0; b < Columns; ++b) sums[a * Columns + b] = xsimd::fma(left, right[b], sums[a * Columns + b]);
    }
  }
  for (Index a = 0; a < Rows; ++a) {
    for (Index b = 0; b < Columns; ++b) {
      if (i + a >= j + b) gram(i + a, j + b) += xsimd::hadd(sums[a * Columns + b]);
    }
  }
}

template <Index Rows>
void add_row_of_tiles(const ConstBlockRef& columns, Index i, Eigen::Ref<Matrix> gram) {
  const Index end = i + Rows;
  Index j = 0;
  for (; j + tile <= end; j += tile) add_tile<Rows, tile>(columns, i, j, gram);
  for (; j < end; ++j) add_tile<Rows, 1>(columns, i, j, gram);
}

}  // namespace

void accumulate_gram(ConstBlockRef columns, Eigen::Ref<Matrix> gram) {
  const Index count = columns.cols();
  Index i = 0;
  for (; i + tile <= count; i += tile) add_row_of_tiles<tile>(columns, i, gram);
  for (; i < count; ++i) add_row_of_tiles<1>(columns, i, gram);
}

}  // namespace moerate
