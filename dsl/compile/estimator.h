#pragma once

#include "dsl/compile/matrix.h"
#include "engine/stage/plan.h"

#include <optional>

namespace moerate {

/// One element of the matrix with every value read and checked; nothing when there was an error. `losses`: of the
/// study.
std::optional<Estimator> read_estimator(Reader& reader, const Element& element, const LossSettings& losses);

}  // namespace moerate
