#pragma once

#include "engine/base/registry.h"
#include "engine/model/block.h"

#include <functional>
#include <vector>

namespace moerate {

/// A gate turns scores into weights, sample by sample.
struct Gate {
  /// In: scores, block_rows x k. Out, in place: weights w_i(x) >= 0. Scores are finite; no weight is NaN.
  std::function<void(BlockRef scores)> weights;
  /// df/ds_i, block_rows x k, from the weights, the experts' values h and the mixture's value f = sum_i w_i h_i.
  std::function<void(ConstBlockRef weights, ConstBlockRef h, ConstColumnRef f, BlockRef sensitivity)> sensitivity;
  /// True: one constant added to all beta0 leaves every weight unchanged (and Router::shift is an invariance).
  bool normalised;
  /// True: an atom may be split into several of the same beta1 and eta whose masses add up to its own, and f stays.
  bool adds_up_over_splits;
};

/// All gates the program knows.
const std::vector<Entry<Gate>>& gates();

}  // namespace moerate
