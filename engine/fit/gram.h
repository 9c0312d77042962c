#pragma once

#include "engine/model/block.h"

namespace moerate {

/// gram += columns' columns on the lower triangle; the rest is left alone. columns is block_rows x c, gram c x c.
void accumulate_gram(ConstBlockRef columns, Eigen::Ref<Matrix> gram);

}  // namespace moerate
