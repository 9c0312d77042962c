#include "engine/fit/gram.h"

#include <catch2/catch.hpp>

using namespace moerate;

TEST_CASE("the kernel gives the lower triangle of columns' columns, whatever their number, and adds it") {
  const unsigned seed = 11;
  std::srand(seed);
  INFO("seed " << seed);
  for (const Index count : {1, 2, 3, 4, 5, 6, 7, 13, 59, 60, 61, 99, 100, 101, 104, 203, 260}) {
    const Block columns = Block::Random(block_rows, count);
    const Matrix before = Matrix::Random(count, count);
    Matrix gram = before;
    accumulate_gram(columns, gram);
    const Matrix wanted = before + columns.matrix().transpose() * columns.matrix();
    const Matrix difference = (gram - wanted).triangularView<Eigen::Lower>();
    INFO(count << " columns");
    CHECK(difference.cwiseAbs().maxCoeff() < 1e-12);
    CHECK(Matrix((gram - before).triangularView<Eigen::StrictlyUpper>()).isZero(0));
  }
}
