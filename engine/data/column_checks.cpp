#include "engine/data/column_checks.h"

#include "engine/base/words.h"
#include "engine/data/spread.h"
#include "engine/model/linalg.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <optional>
#include <set>

namespace moerate {

namespace {

const std::string& name_of(const Table& table, Index column) {
  return table.names[static_cast<std::size_t>(column)];
}

bool counts_rows(const Table& table, Index column) {
  const auto values = table.values.col(column);
  for (Index i = 1; i < values.size(); ++i) {
    if (values(i) - values(i - 1) != 1) return false;
  }
  return values.size() > 10 && values(0) == std::round(values(0));
}

/// How many values a column has if all are whole numbers and few enough to be codes of categories; else 0.
std::size_t codes(const Table& table, Index column) {
  constexpr std::size_t most_codes = 12;
  std::set<double> seen;
  for (const double value : table.values.col(column)) {
    if (value != std::round(value)) return 0;
    seen.insert(value);
    if (seen.size() > most_codes) return 0;
  }
  return seen.size() > 2 && static_cast<Index>(4 * seen.size()) < table.n() ? seen.size() : 0;
}

/// A value such as -999 that stands for a missing one, with how often it does: seen more than once, far from all
/// others.
std::optional<std::pair<double, Index>> missing_code(const Table& table, Index column) {
  constexpr std::array usual{-99.0, -999.0, -9999.0, -99999.0, 999.0, 9999.0, 99999.0, 999999.0};
  const auto values = table.values.col(column);
  for (const double code : usual) {
    const auto count = static_cast<Index>(std::count(values.begin(), values.end(), code));
    if (count < 2) continue;
    double largest = 0;
    for (const double value : values) {
      if (value != code) largest = std::max(largest, std::abs(value));
    }
    if (std::abs(code) > 3 * largest) return std::pair(code, count);
  }
  return std::nullopt;
}

/// The correlations of columns that vary.
Matrix correlations_of(const Table& table, const std::vector<Index>& columns) {
  Matrix standardised(table.n(), static_cast<Index>(columns.size()));
  for (std::size_t j = 0; j < columns.size(); ++j) {
    const auto values = table.values.col(columns[j]);
    const Spread spread = spread_of(values);
    standardised.col(static_cast<Index>(j)) = (values.array() - spread.mean) / spread.deviation;
  }
  return inner_products(standardised) / static_cast<double>(table.n());
}

/// Inputs that vary and are linear functions of those before them: the Cholesky factor of the correlations is made row
/// by row, and a column of which nothing is left gets no row.
std::vector<DependentColumn> dependent(const Table& table, const std::vector<Index>& inputs) {
  constexpr double share_left = 1e-4, rounding = 1e-11, counts = 1e-3;
  const Matrix correlations = correlations_of(table, inputs);
  const auto count = static_cast<Index>(inputs.size());
  std::vector<DependentColumn> found;
  std::vector<Index> kept;
  Matrix factor = Matrix::Zero(count, count);
  for (Index j = 0; j < count; ++j) {
    const auto rows = static_cast<Index>(kept.size());
    Vector row(rows);
    for (Index a = 0; a < rows; ++a) {
      const double rest = correlations(kept[static_cast<std::size_t>(a)], j) - factor.row(a).head(a).dot(row.head(a));
      row(a) = rest / factor(a, a);
    }
    const double left = 1 - row.squaredNorm();
    if (left > share_left) {
      factor.row(rows).head(rows) = row.transpose();
      factor(rows, rows) = std::sqrt(left);
      kept.push_back(j);
      continue;
    }
    // Its coefficients, by back substitution: those that count name what it is a function of.
    std::vector<std::string> names;
    for (Index a = rows - 1; a >= 0; --a) {
      row(a) /= factor(a, a);
      row.head(a) -= factor.row(a).head(a).transpose() * row(a);
      if (std::abs(row(a)) > counts)
        names.push_back(name_of(table, inputs[static_cast<std::size_t>(kept[static_cast<std::size_t>(a)])]));
    }
    std::reverse(names.begin(), names.end());
    if (names.empty()) names.push_back(name_of(table, inputs[static_cast<std::size_t>(kept.front())]));
    found.push_back({inputs[static_cast<std::size_t>(j)], std::move(names), left <= rounding});
  }
  return found;
}

bool is_constant(const Table& table, Index column) {
  const auto values = table.values.col(column);
  return (values.array() == values(0)).all();
}

}  // namespace

std::vector<DependentColumn> dependent_columns(const Table& table, const std::vector<Index>& inputs) {
  std::vector<DependentColumn> found;
  std::vector<Index> varying;
  for (const Index column : inputs) {
    if (is_constant(table, column)) {
      found.push_back({column, {}, true});
    } else {
      varying.push_back(column);
    }
  }
  constexpr std::size_t most_compared = 500;
  if (varying.size() > 1 && varying.size() <= most_compared && table.n() > static_cast<Index>(varying.size())) {
    for (DependentColumn& each : dependent(table, varying)) found.push_back(std::move(each));
  }
  return found;
}

std::vector<std::string> told_of_columns(const Table& table, const std::vector<Index>& inputs, Index target) {
  std::vector<std::string> told;
  std::vector<std::string> coded, coded_names;
  const auto look_for_codes = [&](Index column) {
    const auto code = missing_code(table, column);
    if (!code) return;
    told.push_back(
        fmt::format("{} is {} in {} and nowhere near it else: if that stands for a missing value, add --missing "
                    "'{{drop: [{}]}}'",
                    name_of(table, column), code->first, counted(code->second, "row"), code->first));
  };
  look_for_codes(target);
  if ((table.values.col(target).array() == table.values(0, target)).all()) {
    told.push_back(fmt::format("the target {} is constant: there is nothing to predict", name_of(table, target)));
  }
  for (const Index column : inputs) {
    const auto values = table.values.col(column);
    const std::string& name = name_of(table, column);
    if (is_constant(table, column)) continue;
    if (values == table.values.col(target)) {
      told.push_back(
          fmt::format("input {} is the target itself: every fit is exact, and says nothing; leave it out "
                      "with --ignore",
                      name));
    }
    look_for_codes(column);
    if (counts_rows(table, column)) {
      told.push_back(
          fmt::format("input {} counts the rows: leave it out with --ignore, unless their order is meant", name));
    }
    if (const std::size_t count = codes(table, column); count > 0) {
      coded.push_back(fmt::format("{} ({})", name, count));
      coded_names.push_back(name);
    }
  }
  if (!coded.empty()) {
    told.push_back(
        fmt::format("whole numbers of few values, taken as amounts: {}; if they are codes of categories, add "
                    "--transform '{{levels: [{}]}}'",
                    fmt::join(coded, ", "), fmt::join(coded_names, ", ")));
  }
  for (const DependentColumn& each : dependent_columns(table, inputs)) {
    const std::string& name = name_of(table, each.column);
    told.push_back(
        each.on.empty()
            ? fmt::format("input {} is constant: it says nothing", name)
            : fmt::format("input {} is{} a linear function of {}: their parameters cannot be told apart; leave "
                          "one out with --ignore",
                          name, each.exactly ? "" : " nearly", fmt::join(each.on, ", ")));
  }
  return told;
}

double scale_ratio(const Table& table, const std::vector<Index>& inputs) {
  double least = std::numeric_limits<double>::infinity(), largest = 0;
  for (const Index column : inputs) {
    const double scale = spread_of(table.values.col(column)).deviation;
    if (scale == 0) continue;
    least = std::min(least, scale);
    largest = std::max(largest, scale);
  }
  return largest > 0 ? largest / least : 1;
}

}  // namespace moerate
