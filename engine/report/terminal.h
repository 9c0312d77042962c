#pragma once

#include "engine/findings/summary.h"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <vector>

namespace moerate {

/// Lines of columns set left, two spaces apart, without trailing spaces; the first line is the header.
std::string aligned_columns(const std::vector<std::vector<std::string>>& lines);

/// The verdicts for a terminal: estimator, quantity, claim, exponent [low, high], verdict, and a line that counts them.
/// For a study without expectations the exponents of aligned total and excess risk, of a table the held-out risks.
std::string terminal_summary(const Plan& plan, const std::vector<EstimatorRate>& rates,
                             const std::vector<Verdict>& verdicts);

/// The same for a program: an array of objects with estimator (axis: label), quantity, alignment, statistic, claim,
/// exponent, low, high (null when absent), measured (what was judged, in words), verdict, known_fails, undefined,
/// source, because; of a claim `below` also difference and pairs, whose low and high they are.
nlohmann::ordered_json verdicts_json(const Plan& plan, const std::vector<Verdict>& verdicts);

/// A number for JSON, which has no NaN: null when absent.
nlohmann::ordered_json json_number(double value);

}  // namespace moerate
