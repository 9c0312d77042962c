#include "engine/fit/gram.h"

#include <algorithm>
#include <array>

namespace moerate {

namespace {

// A tile of inner products is held in registers while it runs along the samples: 25 accumulators fit into the 32
// registers of AVX-512, nine into the 16 of AVX.
constexpr Index tile = lanes >= 8 ? 5 : 3;

// Tiles are visited panel by panel, so that the columns of two panels stay in the second level cache (400 kB) however
// many there are.
constexpr Index panel = 20 * tile;

/// The sums over the lanes of each accumulator, `lanes` of them at a time where the machine can.
template <std::size_t Count>
auto sums_over_lanes(std::array<Lanes, Count>& accumulators) {
  constexpr std::size_t width = Lanes::size, whole = (Count + width - 1) / width * width;
  std::array<double, whole> sums;
  std::size_t i = 0;
  if constexpr (width >= 4) {
    for (; i + width <= Count; i += width) xsimd::haddp(&accumulators[i]).store_unaligned(&sums[i]);
  }
  for (; i < Count; ++i) sums[i] = xsimd::hadd(accumulators[i]);
  return sums;
}

/// Inner products of `Rows` columns beginning at i with `Columns` columns beginning at j; of a tile on the diagonal
/// only the lower triangle.
template <Index Rows, Index Columns, bool on_diagonal>
void add_tile(const ConstBlockRef& columns, Index i, Index j, Eigen::Ref<Matrix> gram) {
  constexpr Index count = on_diagonal ? Rows * (Rows + 1) / 2 : Rows * Columns;
  constexpr auto width = [](Index a) { return on_diagonal ? a + 1 : Columns; };
  constexpr auto place = [](Index a, Index b) { return on_diagonal ? a * (a + 1) / 2 + b : a * Columns + b; };
  for (Index b = 0; b < Columns; ++b) __builtin_prefetch(&gram(i, j + b), 1);

  const double* const left_columns = columns.data() + i * columns.outerStride();
  const double* const right_columns = columns.data() + j * columns.outerStride();
  std::array<Lanes, count> products;
  products.fill(Lanes(0.0));
  for (Index row = 0; row < block_rows; row += lanes) {
    std::array<Lanes, Columns> right;
    for (Index b = 0; b < Columns; ++b)
      right[b] = Lanes::load_unaligned(right_columns + b * columns.outerStride() + row);
    for (Index a = 0; a < Rows; ++a) {
      const Lanes left = on_diagonal ? right[a] : Lanes::load_unaligned(left_columns + a * columns.outerStride() + row);
      for (Index b = 0; b < width(a); ++b) products[place(a, b)] = xsimd::fma(left, right[b], products[place(a, b)]);
    }
  }
  const auto sums = sums_over_lanes(products);
  for (Index a = 0; a < Rows; ++a) {
    for (Index b = 0; b < width(a); ++b) gram(i + a, j + b) += sums[static_cast<std::size_t>(place(a, b))];
  }
}

/// The tiles of `Rows` rows beginning at i whose columns lie within [first, end).
template <Index Rows>
void add_row_of_tiles(const ConstBlockRef& columns, Index i, Index first, Index end, Eigen::Ref<Matrix> gram) {
  for (Index j = first; j < std::min(i, end); j += tile) add_tile<Rows, tile, false>(columns, i, j, gram);
  if (i < end) add_tile<Rows, Rows, true>(columns, i, i, gram);
}

template <Index Rows = tile - 1>
void add_last_row_of_tiles(const ConstBlockRef& columns, Index i, Index first, Index end, Eigen::Ref<Matrix> gram) {
  if (columns.cols() - i == Rows) return add_row_of_tiles<Rows>(columns, i, first, end, gram);
  if constexpr (Rows > 1) add_last_row_of_tiles<Rows - 1>(columns, i, first, end, gram);
}

}  // namespace

void accumulate_gram(ConstBlockRef columns, Eigen::Ref<Matrix> gram) {
  const Index count = columns.cols();
  for (Index top = 0; top < count; top += panel) {
    for (Index first = 0; first <= top; first += panel) {
      const Index bottom = std::min(top + panel, count), end = std::min(first + panel, count);
      Index i = top;
      for (; i + tile <= bottom; i += tile) add_row_of_tiles<tile>(columns, i, first, end, gram);
      if (i < bottom) add_last_row_of_tiles(columns, i, first, end, gram);
    }
  }
}

}  // namespace moerate
