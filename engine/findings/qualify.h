#pragma once

#include "engine/findings/summary.h"

#include <string>
#include <vector>

namespace moerate {

/// The share of fits on bounds above which a verdict says so: such an estimate is the box's as much as the data's.
inline constexpr double many_on_bounds = 0.1;

/// What qualifies the verdict on one expectation for one estimator, a few words each, none in a plain case:
///   - "52% of fits on bounds", above many_on_bounds of those that did not fail;
///   - "log preferred by AICc", of a claim about an exponent, where a law that is no power (floor, log or constant) is
///     better than the power law by excluding_difference;
///   - "not aligned along others, which move beta1 (2)", of an aligned loss: unaligned.h;
///   - "-0.012 from n = 3600 on", where the onset lies above the smallest n: the slope of the statistic from there on.
std::vector<std::string> qualifiers(const Plan& plan, const std::vector<Row>& rows,
                                    const std::vector<EstimatorLaws>& laws, const Verdict& verdict);

}  // namespace moerate
