#include "engine/report/side_by_side.h"

#include "engine/base/csv.h"
#include "engine/base/file.h"
#include "engine/base/words.h"
#include "engine/rate/quantity.h"
#include "engine/report/terminal.h"
#include "engine/report/words.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <set>
#include <utility>

namespace moerate {
namespace {

namespace fs = std::filesystem;

/// A number of one result.
struct Number {
  std::string estimator, quantity, text;
  double low = absent, high = absent;
};

std::size_t column(const CsvTable& table, const fs::path& path, std::string_view name) {
  const auto at = table.column(name);
  if (!at) throw FileError(path, fmt::format("there is no column {}", name));
  return *at;
}

/// The labels of a record, which stand before the column `end`.
std::string labels_of(const CsvTable& table, const std::vector<std::string>& record, std::size_t end) {
  std::string text;
  for (std::size_t axis = 0; axis < end; ++axis) {
    text += fmt::format("{}{}={}", axis == 0 ? "" : ", ", table.header[axis], record[axis]);
  }
  return text.empty() ? "the estimator" : text;
}

/// The total, the excess risk, and the quantities of which the verdicts of the folders speak.
std::set<std::string> wanted_quantities(const std::vector<fs::path>& folders) {
  std::set<std::string> names{std::string(name(Quantity::total)), std::string(name(Quantity::excess_risk))};
  for (const fs::path& folder : folders) {
    const fs::path path = folder / "verdicts.csv";
    std::error_code ignored;
    if (!fs::exists(path, ignored)) continue;
    const CsvTable table = parse_csv(read_file(path), path);
    const std::size_t quantity = column(table, path, "quantity");
    for (const auto& record : table.records) names.insert(record[quantity]);
  }
  return names;
}

std::vector<Number> exponents(const fs::path& path, const std::set<std::string>& wanted) {
  const CsvTable table = parse_csv(read_file(path), path);
  const std::size_t quantity = column(table, path, "quantity"), alignment = column(table, path, "alignment"),
                    statistic = column(table, path, "statistic"), exponent = column(table, path, "exponent"),
                    low = column(table, path, "low"), high = column(table, path, "high");
  std::vector<Number> numbers;
  for (const auto& record : table.records) {
    const bool is_main = record[statistic] == table.records.front()[statistic];
    const auto measured = quantity_named(record[quantity]);
    const bool is_raw_loss = measured && !is_risk(*measured) && record[alignment] == name(Alignment::raw);
    if (!is_main || !measured || is_raw_loss || !wanted.contains(record[quantity])) continue;
    Rate rate;
    rate.exponent = number_of_field(record[exponent]);
    rate.low = number_of_field(record[low]);
    rate.high = number_of_field(record[high]);
    numbers.push_back({labels_of(table, record, quantity),
                       fmt::format("{}, {}", quantity_text(*measured, Alignment::aligned), record[statistic]),
                       exponent_text(rate), rate.low, rate.high});
  }
  return numbers;
}

/// The risk of each estimator at its largest n, which is its last, and of classes the error rate.
std::vector<Number> risks(const fs::path& path) {
  const CsvTable table = parse_csv(read_file(path), path);
  const std::size_t n = column(table, path, "n"), risk = column(table, path, "risk"),
                    error = column(table, path, "standard_error");
  const auto error_rate = table.column("error_rate");  // tables of older versions have none
  std::vector<Number> numbers;
  for (const auto& record : table.records) {
    const double value = number_of_field(record[risk]), deviation = number_of_field(record[error]);
    Number number{labels_of(table, record, n), fmt::format("held-out risk at n = {}", record[n]),
                  std::isnan(deviation) ? rounded(value) : fmt::format("{} ± {}", rounded(value), rounded(deviation)),
                  value - 2 * deviation, value + 2 * deviation};
    std::erase_if(numbers, [&number](const Number& smaller) { return smaller.estimator == number.estimator; });
    Number wrong{number.estimator, fmt::format("error rate at n = {}", record[n]), "", absent, absent};
    numbers.push_back(std::move(number));
    if (!error_rate || record[*error_rate].empty()) continue;
    wrong.text = rounded(number_of_field(record[*error_rate]));
    numbers.push_back(std::move(wrong));
  }
  return numbers;
}

std::vector<Number> numbers_of(const fs::path& folder, const std::set<std::string>& wanted) {
  std::error_code ignored;
  const fs::path of_table = folder / "comparisons.csv";
  std::vector<Number> numbers =
      fs::exists(of_table, ignored) ? risks(of_table) : exponents(folder / "rates.csv", wanted);
  if (numbers.empty())
    throw FileError(folder, "its tables hold no exponent and no risk; `moerate report` writes them again");
  return numbers;
}

}  // namespace

std::vector<NumberBeside> side_by_side(const fs::path& a, const fs::path& b) {
  const std::set<std::string> wanted = wanted_quantities({a, b});
  std::vector<Number> others = numbers_of(b, wanted);
  std::vector<NumberBeside> all;
  for (const Number& number : numbers_of(a, wanted)) {
    const auto other = std::find_if(others.begin(), others.end(), [&](const Number& each) {
      return each.estimator == number.estimator && each.quantity == number.quantity;
    });
    NumberBeside& beside =
        all.emplace_back(NumberBeside{number.estimator, number.quantity, number.text, "", false, false});
    if (other == others.end()) continue;
    beside.b = other->text;
    beside.both_sure = !std::isnan(number.low + number.high + other->low + other->high);
    beside.apart = number.high < other->low || other->high < number.low;
    others.erase(other);
  }
  for (const Number& number : others) {
    all.push_back({number.estimator, number.quantity, "", number.text, false, false});
  }
  return all;
}

std::string side_by_side_table(const std::vector<NumberBeside>& numbers) {
  std::vector<std::vector<std::string>> lines{{"estimator", "quantity", "A", "B", "intervals"}};
  for (const NumberBeside& each : numbers) {
    const char* intervals = each.a == each.b ? "same" : !each.both_sure ? "-" : each.apart ? "apart" : "overlap";
    lines.push_back(
        {each.estimator, each.quantity, each.a.empty() ? "-" : each.a, each.b.empty() ? "-" : each.b, intervals});
  }
  return aligned_columns(lines);
}

nlohmann::ordered_json side_by_side_json(const std::vector<NumberBeside>& numbers) {
  auto list = nlohmann::ordered_json::array();
  for (const NumberBeside& each : numbers) {
    list.push_back({{"estimator", each.estimator},
                    {"quantity", each.quantity},
                    {"a", each.a},
                    {"b", each.b},
                    {"both_have_intervals", each.both_sure},
                    {"apart", each.apart}});
  }
  return list;
}

}  // namespace moerate
