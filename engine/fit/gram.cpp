#include "engine/fit/gram.h"

#include "engine/model/lanes.h"

#include <algorithm>
#include <utility>

namespace moerate {

namespace {

// Rows of tiles are visited panel by panel, so that their columns stay in the second level cache (400 kB) however many
// there are.
constexpr Index panel = 20;

/// The sums over the lanes of each accumulator added to sums, `lanes` of them at a time where the machine can.
template <std::size_t Count>
void add_over_lanes(std::array<Lanes, Count>& accumulators, double* sums) {
  constexpr std::size_t width = Lanes::size;
  std::size_t i = 0;
  if constexpr (width >= 4) {
    for (; i + width <= Count; i += width) {
      (Lanes::load_unaligned(sums + i) + xsimd::haddp(&accumulators[i])).store_unaligned(sums + i);
    }
  }
  for (; i < Count; ++i) sums[i] += xsimd::hadd(accumulators[i]);
}

using Pointers = std::array<const double*, Gram::widest>;

/// Keeps a value in its register: GCC 12 would rather read it from memory at each use, and loads would then bind.
inline Lanes in_register(Lanes value) {
#if defined(__x86_64__)
  asm("" : "+v"(value.data));
#endif
  return value;
}

/// f(0), f(1), ..., with constants for arguments: accumulators in a loop that stays one would go to the stack.
template <std::size_t Count, class F>
constexpr void each(F&& f) {
  [&]<std::size_t... I>(std::index_sequence<I...>) {
    (f(std::integral_constant<std::size_t, I>{}), ...);
  }
  (std::make_index_sequence<Count>());
}

template <std::size_t Rows, std::size_t Columns, bool on_diagonal>
void add_tile(const Pointers& left, const Pointers& right, double* sums) {
  constexpr std::size_t count = on_diagonal ? Rows * (Rows + 1) / 2 : Rows * Columns;
  std::array<Lanes, count> products;
  each<count>([&](auto i) { products[i] = Lanes(0.0); });
  for (Index row = 0; row < block_rows; row += lanes) {
    std::array<Lanes, Columns> rights;
    each<Columns>([&](auto b) { rights[b] = in_register(Lanes::load_unaligned(right[b] + row)); });
    each<Rows>([&](auto a) {
      const Lanes of_left = in_register(Lanes::load_unaligned(left[a] + row));
      constexpr std::size_t width = on_diagonal ? a() + 1 : Columns,
                            first = on_diagonal ? a() * (a() + 1) / 2 : a() * Columns;
      each<width>([&](auto b) { products[first + b()] = xsimd::fma(of_left, rights[b()], products[first + b()]); });
    });
  }
  add_over_lanes(products, sums);
}

using Kernel = void (*)(const Pointers&, const Pointers&, double*);
constexpr auto widest = static_cast<std::size_t>(Gram::widest);

/// The kernels by rows - 1 and columns - 1, and those of the diagonal by rows - 1.
template <std::size_t... I>
constexpr std::array<Kernel, widest * widest> rectangular(std::index_sequence<I...>) {
  return {add_tile<I / widest + 1, I % widest + 1, false>...};
}
template <std::size_t... I>
constexpr std::array<Kernel, widest> triangular(std::index_sequence<I...>) {
  return {add_tile<I + 1, I + 1, true>...};
}
constexpr auto rectangles = rectangular(std::make_index_sequence<widest * widest>());
constexpr auto triangles = triangular(std::make_index_sequence<widest>());

/// Where strips of at most `widest` columns begin, as even as can be; the last is the end.
std::vector<std::size_t> strips(std::size_t count) {
  const std::size_t number = (count + widest - 1) / widest;
  std::vector<std::size_t> begins;
  for (std::size_t i = 0; i <= number; ++i) begins.push_back(number == 0 ? 0 : i * count / number);
  return begins;
}

std::array<std::int32_t, widest> some_of(const std::vector<Index>& columns, std::size_t first, std::size_t end) {
  std::array<std::int32_t, widest> result{};
  for (std::size_t i = first; i < end; ++i) result[i - first] = static_cast<std::int32_t>(columns[i]);
  return result;
}

std::vector<Index> row_of(const InputGrid& grid, Index row) {
  return {grid.row(row).begin(), grid.row(row).end()};
}

}  // namespace

Gram::Gram(Index count, const InputGrid& grid) : count_(count) {
  std::vector<bool> is_in_grid(static_cast<std::size_t>(count), false);
  for (const Index column : grid.reshaped()) is_in_grid[static_cast<std::size_t>(column)] = true;
  Columns others;
  for (Index column = 0; column < count; ++column) {
    if (!is_in_grid[static_cast<std::size_t>(column)]) others.push_back(column);
  }
  for (Index s = 0; s < grid.rows(); ++s) {
    for (Index t = 0; t <= s; ++t) add_tiles(row_of(grid, s), row_of(grid, t), row_of(grid, t), row_of(grid, s), true);
    add_tiles(row_of(grid, s), others, row_of(grid, s), others, false);
  }
  add_tiles(others, others, others, others, true);
  Index products = 0;
  for (const Tile& tile : tiles_) products += tile.products();
  sums_.assign(static_cast<std::size_t>(products), 0.0);
}

void Gram::add_tiles(const Columns& left, const Columns& right, const Columns& left_twin, const Columns& right_twin,
                     bool lower_only) {
  const std::vector<std::size_t> rows = strips(left.size()), columns = strips(right.size());
  const std::size_t row_strips = rows.size() - 1, column_strips = columns.size() - 1;
  for (std::size_t top = 0; top < row_strips; top += panel) {
    for (std::size_t first = 0; first < column_strips; first += panel) {
      for (std::size_t i = top; i < std::min(top + panel, row_strips); ++i) {
        for (std::size_t j = first; j < std::min(first + panel, column_strips); ++j) {
          if (lower_only && j > i) break;
          tiles_.push_back({static_cast<std::int8_t>(rows[i + 1] - rows[i]),
                            static_cast<std::int8_t>(columns[j + 1] - columns[j]), lower_only && i == j,
                            some_of(left, rows[i], rows[i + 1]), some_of(right, columns[j], columns[j + 1]),
                            some_of(left_twin, rows[i], rows[i + 1]), some_of(right_twin, columns[j], columns[j + 1])});
        }
      }
    }
  }
}

void Gram::clear() {
  std::fill(sums_.begin(), sums_.end(), 0.0);
}

void Gram::add(ConstBlockRef columns) {
  double* sums = sums_.data();
  for (const Tile& tile : tiles_) {
    Pointers left, right;
    for (std::size_t i = 0; i < widest; ++i) {
      left[i] = columns.data() + tile.left[i] * columns.outerStride();
      right[i] = columns.data() + tile.right[i] * columns.outerStride();
    }
    const auto row = static_cast<std::size_t>(tile.rows - 1), column = static_cast<std::size_t>(tile.columns - 1);
    (tile.on_diagonal ? triangles[row] : rectangles[row * widest + column])(left, right, sums);
    sums += tile.products();
  }
}

Matrix Gram::matrix() const {
  Matrix result(count_, count_);
  const double* sum = sums_.data();
  for (const Tile& tile : tiles_) {
    for (std::size_t a = 0; a < static_cast<std::size_t>(tile.rows); ++a) {
      for (std::size_t b = 0; b < (tile.on_diagonal ? a + 1 : static_cast<std::size_t>(tile.columns)); ++b, ++sum) {
        result(tile.left[a], tile.right[b]) = result(tile.right[b], tile.left[a]) = *sum;
        result(tile.left_twin[a], tile.right_twin[b]) = result(tile.right_twin[b], tile.left_twin[a]) = *sum;
      }
    }
  }
  return result;
}

Index Gram::multiply_adds() const {
  return static_cast<Index>(sums_.size());
}

}  // namespace moerate
