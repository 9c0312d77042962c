#pragma once

#include "engine/findings/summary.h"

#include <string>
#include <string_view>
#include <vector>

namespace moerate {

/// Text as LaTeX shows it, in a paragraph or a table's cell.
std::string latex_text(std::string_view text);

/// The numbers of a study as names, so that no paper types one: \moerate{study/label/.../quantity/part} is the exponent
/// of that estimator's quantity, by the main statistic, with its interval; `part` is `exponent`, `low` or `high` for
/// one number, or left out for all three: "$-0.493$ $[-0.508, -0.477]$". Of raw losses the quantity is `raw-total`. Of
/// a study on a table the numbers are held-out risks: study/label/.../risk/n, with part `error`. Letters that a name
/// cannot hold are hyphens, and comments at the top say which estimator has which name. A name that is not there is an
/// error of LaTeX. `origin`: who made it, in one line.
std::string latex_numbers(const Plan& plan, const std::vector<Row>& rows, const Findings& findings,
                          std::string_view origin);

/// A tabular of the package booktabs with one row per estimator: the exponents of the aligned total, of single and
/// shared where an estimator has surplus atoms, and of the excess risk, with intervals; of a study on a table the risks
/// at each n.
std::string latex_table(const Plan& plan, const std::vector<Row>& rows, const Findings& findings,
                        std::string_view origin);

/// A tabular of the verdicts: estimator, quantity, claim, what was measured, verdict.
std::string latex_verdicts(const Plan& plan, const Findings& findings, std::string_view origin);

}  // namespace moerate
