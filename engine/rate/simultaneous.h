#pragma once

#include "engine/rate/rate.h"

namespace moerate {

/// The settings of one of `family` intervals that are to hold all together with the confidence of `settings`: each is
/// taken at confidence^(1/family) (Sidak, JASA 62 (1967) 626-633). His inequality says that of centred normal vectors,
/// whatever their correlations, independence is the worst case: intervals of one fit's quantities, and of estimators
/// that are fitted to the same data, need no joint resampling, and each stays a function of its own losses. What it
/// costs is width where exponents are nearly one and the same, as a mean and its trimmed mean; the maximum statistic
/// would save that, but needs every replication to have every quantity, and one critical value for heavy and light
/// tails alike.
///
/// Resamples are added until ten of them lie beyond the critical value, at most 99,999 in all.
RateSettings one_of(RateSettings settings, Index family);

}  // namespace moerate
