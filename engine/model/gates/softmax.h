#pragma once

#include "engine/model/block.h"

namespace moerate {

/// From scores s_i, block_rows x k, to exp(s_i) / sum_j exp(s_j), in place, without overflow. A score may be minus
/// infinity, with weight 0, where another one of its row is finite.
void softmax(BlockRef scores);

/// df/ds_i = w_i (h_i - f), of weights that are a softmax over all atoms, or over some of them while the others' are 0.
void softmax_sensitivity(ConstBlockRef weights, ConstBlockRef h, ConstColumnRef f, BlockRef sensitivity);

}  // namespace moerate
