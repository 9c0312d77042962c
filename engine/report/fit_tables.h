#pragma once

#include "engine/findings/summary.h"

#include <string>
#include <vector>

namespace moerate {

/// Tables of report.md that say how the fits behaved, as Markdown; each is empty when the study has nothing for it.

/// Over-specified estimators: fits whose surplus atoms vanished, left a cell empty, or split true atoms.
std::string surplus_table(const Plan& plan, const std::vector<Row>& rows);

/// The cells of over-specified estimators at their largest n: atoms, mass error, distances of atoms alone and shared.
std::string cell_table(const Plan& plan, const std::vector<Row>& rows);

/// How often each start reached the lowest objective found on the same data, and by how much it missed.
std::string start_table(const Plan& plan, const std::vector<Row>& rows);

/// Whether estimates from other starts on the same data are the same measure.
std::string agreement_table(const Plan& plan, const std::vector<Row>& rows);

/// What all atoms share (a temperature), estimated at the largest n, as fitted: nothing is aligned.
std::string shared_parameter_table(const Plan& plan, const std::vector<Row>& rows);

/// Exponents truth by truth where every replication has a truth of its own.
std::string truth_table(const Plan& plan, const std::vector<Row>& rows);

/// What the labels of each settings axis do to the exponents of the aligned total: every exponent beside that of the
/// axis' first label, with the difference in units of their joint half-width.
std::string settings_table(const Plan& plan, const std::vector<EstimatorRate>& rates);

}  // namespace moerate
