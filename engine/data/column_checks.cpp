#include "engine/data/column_checks.h"

#include "engine/base/words.h"
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

/// Deviations from the mean, of root mean square 1, and what they were divided by: in two steps, since squares of small
/// and large numbers do not exist.
struct Standardised {
  Vector values;
  double scale;
};

Standardised standardised(const Table& table, Index column) {
  const auto values = table.values.col(column).array();
  const double largest = values.abs().maxCoeff();
  Vector centred = largest > 0 ? Vector(values / largest) : Vector::Zero(values.size());
  centred.array() -= centred.mean();
  const double deviation = std::sqrt(centred.squaredNorm() / static_cast<double>(values.size()));
  if (deviation > 0) centred /= deviation;
  return {std::move(centred), deviation * largest};
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

/// Inputs that vary and are linear functions of those before them, by elimination in their correlations.
std::vector<DependentColumn> dependent(const Table& table, const std::vector<Index>& inputs) {
  constexpr double share_left = 1e-4, rounding = 1e-11;
  std::vector<DependentColumn> found;
  const auto count = static_cast<Index>(inputs.size());
  Matrix standard(table.n(), count);
  for (Index j = 0; j < count; ++j) {
    standard.col(j) = standardised(table, inputs[static_cast<std::size_t>(j)]).values;
  }
  const Matrix correlations = inner_products(standard) / static_cast<double>(table.n());
  std::vector<Index> kept;
  for (Index j = 0; j < count; ++j) {
    const auto size = static_cast<Index>(kept.size());
    Matrix among(size, size);
    Vector with(size);
    for (Index a = 0; a < size; ++a) {
      with(a) = correlations(kept[static_cast<std::size_t>(a)], j);
      for (Index b = 0; b < size; ++b) {
        among(a, b) = correlations(kept[static_cast<std::size_t>(a)], kept[static_cast<std::size_t>(b)]);
      }
    }
    const Vector coefficients = size > 0 ? Vector(Cholesky(among).solve(with)) : Vector();
    const double left = size > 0 ? 1 - with.dot(coefficients) : 1;
    if (left > share_left) {
      kept.push_back(j);
      continue;
    }
    std::vector<std::string> names;
    for (Index a = 0; a < size; ++a) {
      if (std::abs(coefficients(a)) > 1e-3) {
        names.push_back(name_of(table, inputs[static_cast<std::size_t>(kept[static_cast<std::size_t>(a)])]));
      }
    }
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
    const double scale = standardised(table, column).scale;
    if (scale == 0) continue;
    least = std::min(least, scale);
    largest = std::max(largest, scale);
  }
  return largest > 0 ? largest / least : 1;
}

}  // namespace moerate
