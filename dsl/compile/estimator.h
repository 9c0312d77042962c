#pragma once

#include "dsl/compile/matrix.h"
#include "engine/run/plan.h"

#include <optional>

namespace moerate {

/// The most fits that a study may ask for: what names each of them is held in memory at once.
constexpr Index most_fits = 1'000'000;
constexpr const char* too_many_fits_remedy =
    "a study makes at most 1000000: take fewer sizes, replications or estimators, or split it";

/// The fits that an estimator can ask for.
Index fits_of(const Estimator& estimator);

/// One element of the matrix with every value read and checked; nothing when there was an error. `losses`: of the
/// study.
std::optional<Estimator> read_estimator(Reader& reader, const Element& element, const LossSettings& losses);

}  // namespace moerate
