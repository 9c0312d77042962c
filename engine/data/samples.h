#pragma once

#include "engine/data/dataset.h"
#include "engine/data/stream.h"

#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

namespace moerate {

/// n observations (x, y) on R^d x R^m, held block by block: block_rows x d inputs, contiguous, then the next block; y
/// output by output. The rows of the last block beyond n are zero.
class Samples {
 public:
  Samples(Index n, Index d, Index outputs = 1);

  Index n() const { return n_; }
  Index d() const { return d_; }
  Index outputs() const { return y_.cols(); }
  Index blocks() const { return static_cast<Index>(x_.size()); }
  /// How many rows of a block are samples: block_rows, fewer in the last block.
  Index rows(Index block) const { return std::min(block_rows, n_ - block * block_rows); }

  const Block& x(Index block) const { return x_[static_cast<std::size_t>(block)]; }
  Block& x(Index block) { return x_[static_cast<std::size_t>(block)]; }
  /// One output's responses of a block, block_rows values.
  auto y(Index block, Index output = 0) const { return y_.col(output).segment<block_rows>(block * block_rows); }
  auto y(Index block, Index output = 0) { return y_.col(output).segment<block_rows>(block * block_rows); }

  /// The sum of squares of y over all outputs, and of its deviations from the mean of each.
  double squares() const;
  double centred_squares() const;

 private:
  Index n_, d_;
  std::vector<Block> x_;
  Eigen::ArrayXXd y_;  ///< a column for each output
};

/// The inputs of all observations in one piece, n x d.
Matrix inputs_of(const Samples& samples);

/// The least and the largest value of each input, 2 x d. Precondition: at least one observation.
Matrix ranges_of(const Samples& samples);

/// What the random streams of a data set depend on: d, the input distribution and the atoms of the truth. Not the
/// noise level, the law of errors and the model, so that estimators compared at one (n, replication) see the same
/// inputs and, under one law, the same errors up to the noise level. Of a table: its rows.
std::string stream_scope(const Dataset& dataset);

/// n observations of replication `replication`, a pure function of the arguments.
Samples draw(const Dataset& dataset, std::uint64_t seed, Index n, Index replication);

}  // namespace moerate
