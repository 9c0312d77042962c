#include "engine/report/outlier_table.h"

#include "engine/base/shell.h"
#include "engine/base/words.h"
#include "engine/rate/statistic.h"
#include "engine/report/markdown.h"
#include "engine/report/words.h"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <cmath>
#include <limits>
#include <map>
#include <utility>

namespace moerate {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

/// A fit, and how many times the median a quantity of it is; infinite where it failed.
struct Outlier {
  const Row* row;
  Quantity quantity;
  double value, times;
};

double value_unless_failed(const Row& row, Quantity quantity) {
  if (row.fit.termination == Termination::failed) return absent;
  return value_of(row.loss, quantity, Alignment::aligned);
}

using Place = std::pair<std::size_t, Index>;  ///< estimator and n

std::map<Place, double> medians_of(const std::vector<Row>& rows, Quantity quantity) {
  std::map<Place, std::vector<double>> all;
  for (const Row& row : rows) {
    const double value = value_unless_failed(row, quantity);
    if (std::isfinite(value)) all[{row.estimator, row.n}].push_back(value);
  }
  std::map<Place, double> medians;
  for (const auto& [at, values] : all) medians[at] = estimate(Statistic::median, values).value;
  return medians;
}

/// The fits that are far out, each by the quantity in which it is the farthest.
std::vector<Outlier> outliers(const Plan& plan, const std::vector<Row>& rows) {
  const double far = has_tables(plan) ? far_risk : far_loss;
  std::map<const Row*, Outlier> found;
  for (const Quantity quantity : outlying_quantities(plan)) {
    const std::map<Place, double> medians = medians_of(rows, quantity);
    for (const Row& row : rows) {
      const bool failed = row.fit.termination == Termination::failed;
      const auto median = medians.find({row.estimator, row.n});
      const double value = value_unless_failed(row, quantity);
      double times = failed ? infinity : 0;
      if (!failed && median != medians.end() && median->second > 0) times = value / median->second;
      if (!(times >= far)) continue;
      const auto known = found.find(&row);
      if (known == found.end() || known->second.times < times) found[&row] = {&row, quantity, value, times};
    }
  }
  std::vector<Outlier> all;
  for (const Row& row : rows) {
    if (const auto outlier = found.find(&row); outlier != found.end()) all.push_back(outlier->second);
  }
  std::stable_sort(all.begin(), all.end(), [](const Outlier& a, const Outlier& b) { return a.times > b.times; });
  return all;
}

std::string replay_command(const Plan& plan, const Row& row) {
  const Estimator& estimator = plan.estimators[row.estimator];
  const std::string file = plan.file.empty() ? plan.study + ".yaml" : plan.file;
  const bool is_plain = std::all_of(file.begin(), file.end(), [](unsigned char c) {
    return std::isalnum(c) != 0 || c == '.' || c == '-' || c == '_';
  });
  std::string command = "moerate replay " + (is_plain ? file : shell_word(file));
  if (!estimator.labels.empty()) command += " --where " + shell_word(describe(estimator));
  command += fmt::format(" --n {} --replication {}", row.n, row.replication);
  for (const std::string& override : plan.overrides) command += " --set " + shell_word(override);
  return command;
}

/// A command as it is typed; where it holds what ends such a word of Markdown, as text.
std::string as_code(const std::string& command) {
  const bool is_code = command.find_first_of("`|\n\t") == std::string::npos;
  return is_code ? fmt::format("`{}`", command) : markdown_text(command);
}

}  // namespace

std::vector<Quantity> outlying_quantities(const Plan& plan) {
  if (has_tables(plan)) return {Quantity::held_out_risk};
  std::vector<Quantity> all{Quantity::total};
  if (plan.losses.excess_risk) all.push_back(Quantity::excess_risk);
  for (const Expectation& expectation : plan.expectations) {
    const bool is_known = std::find(all.begin(), all.end(), expectation.of) != all.end();
    if (!is_known && expectation.basis == Basis::fits) all.push_back(expectation.of);
  }
  return all;
}

std::string outlier_table(const Plan& plan, const std::vector<Row>& rows) {
  const std::vector<Outlier> found = outliers(plan, rows);
  EstimatorTable table(plan,
                       {"n", "replication", "quantity", "value", "times the median", "ended", "the same fit again"});
  for (std::size_t i = 0; i < std::min(found.size(), most_outliers); ++i) {
    const auto& [row, quantity, value, times] = found[i];
    const bool failed = std::isinf(times);
    table.add(row->estimator, {fmt::format("{}", row->n), fmt::format("{}", row->replication),
                               failed ? "-" : quantity_text(quantity, Alignment::aligned), rounded(value),
                               failed ? "-" : rounded(times), std::string(name(row->fit.termination)),
                               as_code(replay_command(plan, *row))});
  }
  if (table.empty()) return {};
  if (found.size() <= most_outliers) return table.text();
  return table.text() + fmt::format("\nThe {} farthest of {}.\n", most_outliers, found.size());
}

}  // namespace moerate
