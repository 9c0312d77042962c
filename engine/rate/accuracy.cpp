#include "engine/rate/accuracy.h"

#include "engine/model/outputs.h"

namespace moerate {

namespace {

/// The index of the largest entry of each row, the first of equal ones.
std::vector<Index> largest_of(const Block& values, Index rows) {
  std::vector<Index> largest(static_cast<std::size_t>(rows));
  for (Index row = 0; row < rows; ++row) values.row(row).maxCoeff(&largest[static_cast<std::size_t>(row)]);
  return largest;
}

}  // namespace

double accuracy(const Mixture& mixture, const Measure& measure, const Samples& samples) {
  BlockValues values(mixture, measure);
  Block f(block_rows, mixture.outputs), y(block_rows, mixture.outputs);
  Index right = 0;
  for (Index block = 0; block < samples.blocks(); ++block) {
    for (Index output = 0; output < mixture.outputs; ++output) {
      f.col(output) = values.at(samples.x(block), output);
      y.col(output) = samples.y(block, output);
    }
    const Index rows = samples.rows(block);
    const std::vector<Index> told = largest_of(f, rows), true_class = largest_of(y, rows);
    for (std::size_t row = 0; row < told.size(); ++row) right += told[row] == true_class[row] ? 1 : 0;
  }
  return static_cast<double>(right) / static_cast<double>(samples.n());
}

}  // namespace moerate
