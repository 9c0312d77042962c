#pragma once

#include "engine/model/block.h"
#include "engine/model/lanes.h"
#include "engine/model/mixture.h"

#include <array>
#include <cstdint>
#include <vector>

namespace moerate {

/// Accumulates columns' columns over blocks. Columns of the grid (InputGrid: entry (u, j) is a number F_u of the sample
/// times x_j) save products: F_u x_j times F_v x_m is also F_u x_m times F_v x_j, so of every four only one is
/// computed.
class Gram {
 public:
  /// Of `count` columns, all of them in the order that add() gets them in.
  Gram(Index count, const InputGrid& grid);

  void clear();
  /// columns is block_rows x count.
  void add(ConstBlockRef columns);
  /// The sum so far, count x count, symmetric.
  Matrix matrix() const;

  /// Multiply-adds of one add(), per row.
  Index multiply_adds() const;

  /// A tile of inner products, held in registers while it runs along the samples: 25 accumulators fit into the 32
  /// registers of AVX-512, nine into the 16 of AVX.
  static constexpr int widest = lanes >= 8 ? 5 : 3;

 private:
  /// Products of the columns `left` with the columns `right`; of those on the diagonal only a >= b. Each product is
  /// also that of the columns `left_twin` and `right_twin`.
  struct Tile {
    std::int8_t rows, columns;
    bool on_diagonal;
    std::array<std::int32_t, widest> left, right, left_twin, right_twin;

    Index products() const { return on_diagonal ? rows * (rows + 1) / 2 : rows * columns; }
  };

  using Columns = std::vector<Index>;
  void add_tiles(const Columns& left, const Columns& right, const Columns& left_twin, const Columns& right_twin,
                 bool lower_only);

  Index count_;
  std::vector<Tile> tiles_;
  std::vector<double> sums_;  // tile after tile
};

}  // namespace moerate
