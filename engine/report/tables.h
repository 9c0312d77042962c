#pragma once

#include "engine/findings/summary.h"

#include <string>
#include <string_view>
#include <vector>

namespace moerate {

/// The files of the tables with a record a fit, a sample size or a law: compressed, since they are read by programs
/// (pandas and R's read.csv take them as they are) and would be most of a repository. The other tables are plain.
inline constexpr std::string_view losses_file = "losses.csv.gz";
inline constexpr std::string_view curves_file = "curves.csv.gz";
inline constexpr std::string_view laws_file = "laws.csv.gz";

/// The tables of a report as CSV text (RFC 4180, lines end in '\n'). One column per axis distinguishes estimators;
/// an absent number is an empty field, others have table_digits significant digits. Equal arguments give equal bytes,
/// and none but timings_csv holds a time.

/// A record a fit: axes, n, replication, job, termination, reason, evaluations, half_sum_of_squares,
/// half_sum_of_squares_truth, gradient, at_bound, smallest_mass (the smallest share of an atom in the total mass of the
/// estimate), atoms_per_cell ("1+2": fitted atoms in the cell of each true atom), empty_cells, vanished_atoms, then raw
/// and aligned value of every quantity, then excess_risk. What a failed fit does not have is empty. Sums of squares
/// have twelve digits, since it is their difference that counts. Of fits to a table: axes, n, ..., half_sum_of_squares,
/// gradient, at_bound, smallest_mass, held_out_risk, least_share, effective_experts, rare_experts (rate/usage.h), of
/// classes accuracy.
std::string losses_csv(const Plan& plan, const std::vector<Row>& rows);

/// 32 hexadecimal digits: a hash of the same table with all digits of its numbers. It differs where a last bit does.
std::string losses_digest(const Plan& plan, const std::vector<Row>& rows);

/// A record an (estimator, quantity, alignment, statistic, n): count, failed, value, standard_error, local_slope.
std::string curves_csv(const Plan& plan, const std::vector<EstimatorRate>& rates);

/// A record an (estimator, quantity, alignment, statistic): exponent, standard_error, low, high, half_width,
/// confidence, constant (value = constant n^exponent), replications (the fewest that entered at one n),
/// replications_for_0.03 (about how many would give that half-width), failed, exponent_failed_worst, undefined (why
/// there is no exponent).
std::string rates_csv(const Plan& plan, const std::vector<EstimatorRate>& rates);

/// A record a verdict: axes, quantity, alignment, statistic, claim, exponent, low, high, verdict, source, because. Of a
/// study on a table, `difference` stands before low and high, which are its interval where the claim is of one.
std::string verdicts_csv(const Plan& plan, const std::vector<Verdict>& verdicts);

/// A record an (estimator, n, true atom): how many fits left its cell empty, with one atom, with several, and the means
/// of CellSummary.
std::string cells_csv(const Plan& plan, const std::vector<Row>& rows);

/// A record an (estimator, start) as StartScore; only the header when no run has a rival on the same data.
std::string starts_csv(const Plan& plan, const std::vector<Row>& rows);

/// A record a fit: job, seconds.
std::string timings_csv(const std::vector<Row>& rows);

/// The fewest replications that entered a rate at one n; 0 without a point.
Index fewest_replications(const Rate& rate);

/// The fits that gave no loss, over all n.
Index failed_fits(const Rate& rate);

}  // namespace moerate
