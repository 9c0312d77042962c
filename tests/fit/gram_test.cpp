#include "engine/fit/gram.h"

#include <catch2/catch.hpp>

using namespace moerate;

namespace {

constexpr unsigned seed = 11;

Matrix product(const Block& columns) {
  return columns.matrix().transpose() * columns.matrix();
}

}  // namespace

TEST_CASE("the kernel adds up columns' columns over blocks, whatever the number of columns") {
  std::srand(seed);
  INFO("seed " << seed);
  for (const Index count : {1, 2, 3, 4, 5, 6, 7, 13, 59, 60, 61, 99, 100, 101, 104, 203, 260}) {
    const Block first = Block::Random(block_rows, count), second = Block::Random(block_rows, count);
    Gram gram(count, {});
    INFO(count << " columns");
    CHECK(gram.multiply_adds() == count * (count + 1) / 2);
    gram.add(first);
    CHECK((gram.matrix() - product(first)).cwiseAbs().maxCoeff() < 1e-12);
    gram.add(second);
    CHECK((gram.matrix() - product(first) - product(second)).cwiseAbs().maxCoeff() < 1e-12);
    gram.clear();
    gram.add(second);
    CHECK((gram.matrix() - product(second)).cwiseAbs().maxCoeff() < 1e-12);
  }
}

TEST_CASE("columns that are multiples of x save products and give the same") {
  std::srand(seed);
  INFO("seed " << seed);
  for (const auto& [multiples, d, others] : {std::tuple<Index, Index, Index>{1, 1, 0},
                                             {1, 4, 1},
                                             {4, 1, 2},
                                             {4, 2, 5},
                                             {6, 3, 7},
                                             {16, 8, 17},
                                             {3, 11, 1},
                                             {16, 32, 17}}) {
    const Block x = Block::Random(block_rows, d), factors = Block::Random(block_rows, multiples);
    const Index count = multiples * d + others;
    Block columns = Block::Random(block_rows, count);
    // Scattered among the others: column 3 of five is the grid's, say.
    InputGrid grid(multiples, d);
    for (Index u = 0; u < multiples; ++u) {
      for (Index j = 0; j < d; ++j) {
        grid(u, j) = count - 1 - (u * d + j);
        columns.col(grid(u, j)) = factors.col(u) * x.col(j);
      }
    }
    Gram gram(count, grid);
    gram.add(columns);
    INFO(multiples << " multiples of x in R^" << d << " and " << others << " other columns");
    CHECK((gram.matrix() - product(columns)).cwiseAbs().maxCoeff() < 1e-12);
    const Index in_grid = multiples * d;
    CHECK(gram.multiply_adds() ==
          multiples * (multiples + 1) / 2 * d * (d + 1) / 2 + in_grid * others + others * (others + 1) / 2);
  }
}
