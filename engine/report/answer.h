#pragma once

#include "engine/findings/prediction.h"
#include "engine/findings/summary.h"

#include <string>
#include <vector>

namespace moerate {

/// What a reader wants to know first, as Markdown.

/// What the aligned total does as n grows, in one sentence, router by router: "Under router=perturbed the loss falls
/// like n^-0.493 [-0.508, -0.477]; under router=cosine it does not fall." It *falls* where the whole interval of its
/// exponent lies below -no_power, and does *not fall* where it lies above. Of a study on a table, the estimator of
/// least held-out risk at the largest n. Empty where nothing was measured.
std::string answer_sentence(const Plan& plan, const std::vector<Row>& rows, const Findings& findings);
inline constexpr double no_power = 0.1;

/// The answer in a few lines: of each claim, for how many estimators it holds, what was measured, and which it fails
/// for. Empty where nothing is claimed.
std::string answer_list(const Plan& plan, const std::vector<Verdict>& verdicts);

/// One row per estimator: the measured exponents of the aligned total and the excess risk, that of the modulus, what
/// identifiability predicts for the total, and how its verdicts came out.
std::string summary_table(const Plan& plan, const Findings& findings, const Predictions& predictions);

}  // namespace moerate
