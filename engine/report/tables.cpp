#include "engine/report/tables.h"

#include "engine/base/csv.h"
#include "engine/findings/cells.h"
#include "engine/findings/start_scores.h"
#include "engine/report/axes.h"
#include "engine/report/words.h"
#include "engine/run/jobs.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cmath>

namespace moerate {
namespace {

using Fields = std::vector<std::string>;

void append(Fields& to, const Fields& more) {
  to.insert(to.end(), more.begin(), more.end());
}

std::string text(Index number) {
  return fmt::format("{}", number);
}

/// "gate_mass" of gate-mass: a column's name is a word wherever the table is read.
std::string column_name(Quantity quantity) {
  std::string result(name(quantity));
  std::replace(result.begin(), result.end(), '-', '_');
  return result;
}

double smallest_share(const Measure& estimate) {
  if (estimate.atoms() == 0) return absent;
  const auto [least, most] = std::minmax_element(estimate.beta0.begin(), estimate.beta0.end());
  // Relative to the largest mass, so that no exponential overflows.
  double sum = 0;
  for (const double beta0 : estimate.beta0) sum += std::exp(beta0 - *most);
  return std::exp(*least - *most) / sum;
}

/// Of a fit to a table, whose losses have columns of their own.
Fields table_loss_header(const Plan& plan, const std::vector<Axis>& study_axes) {
  Fields header = names(study_axes);
  append(header, {"n", "replication", "job", "termination", "reason", "evaluations", "half_sum_of_squares", "gradient",
                  "at_bound", "smallest_mass", "held_out_risk", "least_share", "effective_experts", "rare_experts"});
  if (has_classes(plan)) header.emplace_back("accuracy");
  return header;
}

Fields loss_header(const std::vector<Axis>& study_axes) {
  Fields header = names(study_axes);
  append(header, {"n", "replication", "job", "termination", "reason", "evaluations", "half_sum_of_squares",
                  "half_sum_of_squares_truth", "gradient", "at_bound", "smallest_mass", "atoms_per_cell", "empty_cells",
                  "vanished_atoms"});
  for (std::size_t q = 0; q < voronoi_quantities; ++q) {
    header.push_back(column_name(quantities[q]) + "_raw");
    header.push_back(column_name(quantities[q]) + "_aligned");
  }
  header.push_back(column_name(Quantity::excess_risk));
  return header;
}

/// How many digits the numbers of a record have.
struct LossDigits {
  int losses;
  int sums;  ///< of squares: their difference counts, which may be the millionth part
  int diagnostics;
};
constexpr LossDigits written{table_digits, 12, error_digits};
constexpr LossDigits exact{17, 17, 17};

/// The digits of a job's id that a table shows: enough to find it in a store of a billion.
constexpr std::size_t id_digits = 16;

/// What every fit has, failed ones as well.
Fields fit_fields(const Row& row) {
  const auto& fit = row.fit;
  return {text(row.n), text(row.replication), row.job.substr(0, id_digits), std::string(name(fit.termination)),
          fit.reason,  text(fit.evaluations)};
}

Fields table_loss_fields(const Plan& plan, const Row& row, const LossDigits& digits) {
  const auto& fit = row.fit;
  Fields fields = fit_fields(row);
  if (fit.termination == Termination::failed) {
    fields.resize(fields.size() + (has_classes(plan) ? 9 : 8));
    return fields;
  }
  const ExpertUsage& usage = row.loss.usage;
  append(fields,
         {table_field(fit.half_sum_of_squares, digits.sums), table_field(fit.gradient, digits.diagnostics),
          text(fit.at_bound), table_field(smallest_share(fit.estimate), digits.diagnostics),
          table_field(row.loss.held_out_risk, digits.losses), table_field(usage.least_share, digits.diagnostics),
          table_field(usage.effective, digits.diagnostics), text(usage.rare)});
  if (has_classes(plan)) fields.push_back(table_field(row.loss.accuracy, digits.losses));
  return fields;
}

Fields loss_fields(const Plan& plan, const Row& row, const LossDigits& digits) {
  const auto& fit = row.fit;
  Fields fields = fit_fields(row);
  if (fit.termination == Termination::failed) {
    fields.resize(fields.size() + 8 + 2 * voronoi_quantities + 1);
    return fields;
  }
  const auto sizes = cell_sizes(row.loss, plan.estimators[row.estimator].dataset.truth.atoms());
  append(fields,
         {table_field(fit.half_sum_of_squares, digits.sums), table_field(fit.half_sum_of_squares_truth, digits.sums),
          table_field(fit.gradient, digits.diagnostics), text(fit.at_bound),
          table_field(smallest_share(fit.estimate), digits.diagnostics), fmt::format("{}", fmt::join(sizes, "+")),
          text(std::count(sizes.begin(), sizes.end(), 0)), text(vanished_atoms(row.loss))});
  for (std::size_t q = 0; q < voronoi_quantities; ++q) {
    fields.push_back(table_field(row.loss.raw[q], digits.losses));
    fields.push_back(table_field(row.loss.aligned[q], digits.losses));
  }
  fields.push_back(table_field(row.loss.excess_risk, digits.losses));
  return fields;
}

std::string loss_table(const Plan& plan, const std::vector<Row>& rows, const LossDigits& digits) {
  const auto study_axes = axes(plan);
  const bool of_table = has_tables(plan);
  std::string csv = csv_record(of_table ? table_loss_header(plan, study_axes) : loss_header(study_axes));
  for (const auto& row : rows) {
    Fields fields = labels(plan.estimators[row.estimator], study_axes);
    append(fields, of_table ? table_loss_fields(plan, row, digits) : loss_fields(plan, row, digits));
    csv += csv_record(fields);
  }
  return csv;
}

Fields rate_key(const Plan& plan, const std::vector<Axis>& study_axes, const EstimatorRate& rate) {
  Fields fields = labels(plan.estimators[rate.estimator], study_axes);
  append(fields,
         {std::string(name(rate.quantity)), std::string(name(rate.alignment)), std::string(name(rate.statistic))});
  return fields;
}

Fields rate_header(const std::vector<Axis>& study_axes, const Fields& more) {
  Fields header = names(study_axes);
  append(header, {"quantity", "alignment", "statistic"});
  append(header, more);
  return header;
}

}  // namespace

std::string losses_csv(const Plan& plan, const std::vector<Row>& rows) {
  return loss_table(plan, rows, written);
}

std::string losses_digest(const Plan& plan, const std::vector<Row>& rows) {
  return content_hash(loss_table(plan, rows, exact));
}

std::string curves_csv(const Plan& plan, const std::vector<EstimatorRate>& rates) {
  const auto study_axes = axes(plan);
  std::string csv =
      csv_record(rate_header(study_axes, {"n", "count", "failed", "value", "standard_error", "local_slope"}));
  for (const auto& rate : rates) {
    for (const auto& point : rate.rate.points) {
      Fields fields = rate_key(plan, study_axes, rate);
      append(fields, {text(point.n), text(point.count), text(point.failed), table_field(point.value),
                      table_field(point.standard_error), table_field(point.local_slope)});
      csv += csv_record(fields);
    }
  }
  return csv;
}

std::string rates_csv(const Plan& plan, const std::vector<EstimatorRate>& rates) {
  const auto study_axes = axes(plan);
  std::string csv = csv_record(rate_header(
      study_axes, {"exponent", "standard_error", "low", "high", "half_width", "confidence", "constant", "replications",
                   "replications_for_0.03", "failed", "exponent_failed_worst", "undefined"}));
  for (const auto& entry : rates) {
    const Rate& rate = entry.rate;
    Fields fields = rate_key(plan, study_axes, entry);
    append(fields, {table_field(rate.exponent), table_field(rate.standard_error, error_digits), table_field(rate.low),
                    table_field(rate.high), table_field(rate.half_width), table_field(rate.confidence),
                    table_field(std::exp(rate.intercept)), text(fewest_replications(rate)),
                    rate.replications_for_003 > 0 ? text(rate.replications_for_003) : std::string(),
                    text(failed_fits(rate)), table_field(rate.exponent_failed_worst), rate.interval_undefined});
    csv += csv_record(fields);
  }
  return csv;
}

std::string verdicts_csv(const Plan& plan, const std::vector<Verdict>& verdicts) {
  const auto study_axes = axes(plan);
  Fields columns{"claim", "exponent"};
  if (has_tables(plan)) columns.emplace_back("difference");
  append(columns, {"low", "high", "verdict", "qualified_by", "source", "because"});
  std::string csv = csv_record(rate_header(study_axes, columns));
  for (const auto& verdict : verdicts) {
    const auto& expectation = plan.expectations[verdict.expectation];
    const Rate* rate = verdict.rate == nullptr ? nullptr : &verdict.rate->rate;
    const auto alignment = is_risk(expectation.of) ? Alignment::raw : expectation.alignment;
    Fields fields = labels(plan.estimators[verdict.estimator], study_axes);
    append(fields,
           {std::string(name(expectation.of)), std::string(name(alignment)), std::string(judged_by(expectation)),
            describe(expectation), table_field(rate == nullptr ? absent : rate->exponent)});
    const auto& difference = verdict.difference;
    if (has_tables(plan)) fields.push_back(table_field(difference ? difference->mean : absent));
    const double low = difference ? difference->low : rate == nullptr ? absent : rate->low;
    const double high = difference ? difference->high : rate == nullptr ? absent : rate->high;
    append(fields, {table_field(low), table_field(high), verdict_text(expectation, verdict.outcome),
                    fmt::format("{}", fmt::join(verdict.qualified_by, "; ")), expectation.source, expectation.because});
    csv += csv_record(fields);
  }
  return csv;
}

std::string cells_csv(const Plan& plan, const std::vector<Row>& rows) {
  const auto study_axes = axes(plan);
  Fields header = names(study_axes);
  append(header, {"n", "true_atom", "empty", "alone", "shared", "mean_atoms", "mean_mass_error", "router_alone",
                  "expert_alone", "router_shared", "expert_shared"});
  std::string csv = csv_record(header);
  for (const CellSummary& cell : summarise_cells(plan, rows)) {
    Fields fields = labels(plan.estimators[cell.estimator], study_axes);
    append(fields, {text(cell.n), text(cell.cell + 1), text(cell.empty), text(cell.alone), text(cell.shared),
                    table_field(cell.mean_atoms), table_field(cell.mean_mass_error), table_field(cell.router_alone),
                    table_field(cell.expert_alone), table_field(cell.router_shared), table_field(cell.expert_shared)});
    csv += csv_record(fields);
  }
  return csv;
}

std::string starts_csv(const Plan& plan, const std::vector<Row>& rows) {
  const auto study_axes = axes(plan);
  Fields header = names(study_axes);
  append(header, {"start", "runs", "failed", "reached", "median_miss", "largest_miss"});
  std::string csv = csv_record(header);
  for (const StartScore& score : score_starts(plan, rows)) {
    Fields fields = labels(plan.estimators[score.estimator], study_axes);
    append(fields, {score.start, text(score.runs), text(score.failed), text(score.reached),
                    table_field(score.median_miss), table_field(score.largest_miss)});
    csv += csv_record(fields);
  }
  return csv;
}

std::string timings_csv(const std::vector<Row>& rows) {
  std::string csv = csv_record(Fields{"job", "seconds"});
  for (const auto& row : rows) csv += csv_record(Fields{row.job.substr(0, id_digits), table_field(row.seconds)});
  return csv;
}

Index fewest_replications(const Rate& rate) {
  const auto fewest = std::min_element(rate.points.begin(), rate.points.end(),
                                       [](const auto& a, const auto& b) { return a.count < b.count; });
  return fewest == rate.points.end() ? 0 : fewest->count;
}

Index failed_fits(const Rate& rate) {
  Index failed = 0;
  for (const auto& point : rate.points) failed += point.failed;
  return failed;
}

}  // namespace moerate
