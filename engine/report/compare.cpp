#include "engine/report/compare.h"

#include "engine/base/file.h"
#include "engine/report/tables.h"
#include "engine/report/terminal.h"
#include "engine/report/words.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>

namespace moerate {
namespace {

/// One record of a table of verdicts.
struct VerdictRecord {
  std::string quantity, theory, verdict;
  double exponent, low, high;
  double difference = absent;  ///< of risks, which low and high are then of
};

std::vector<VerdictRecord> entries(const CsvTable& table, const std::filesystem::path& origin) {
  const auto column = [&](std::string_view wanted) {
    const auto at = table.column(wanted);
    if (!at) throw FileError(origin, fmt::format("there is no column {}", wanted));
    return *at;
  };
  const auto quantity = column("quantity"), alignment = column("alignment"), statistic = column("statistic"),
             claim = column("claim"), exponent = column("exponent"), low = column("low"), high = column("high"),
             verdict = column("verdict");
  const auto difference = table.column("difference");
  std::vector<VerdictRecord> result;
  for (const auto& record : table.records) {
    std::string estimator;
    for (std::size_t axis = 0; axis < quantity; ++axis) {
      estimator += fmt::format("{}{}={}", axis == 0 ? "" : ", ", table.header[axis], record[axis]);
    }
    if (!estimator.empty()) estimator += ": ";
    const bool aligned = record[alignment] == name(Alignment::aligned);
    const auto measured = quantity_named(record[quantity]);
    const auto words = measured ? quantity_text(*measured, aligned ? Alignment::aligned : Alignment::raw)
                                : fmt::format("{} {}", record[alignment], record[quantity]);
    result.push_back({fmt::format("{}{}, {}", estimator, words, record[statistic]), record[claim], record[verdict],
                      number_of_field(record[exponent]), number_of_field(record[low]), number_of_field(record[high]),
                      difference ? number_of_field(record[*difference]) : absent});
  }
  return result;
}

std::string text(const VerdictRecord& entry) {
  if (!std::isnan(entry.difference)) {
    const PairedDifference by{.mean = entry.difference, .low = entry.low, .high = entry.high};
    return fmt::format("{} {}", difference_text(by), entry.verdict);
  }
  Rate rate;
  rate.exponent = entry.exponent;
  rate.low = entry.low;
  rate.high = entry.high;
  return fmt::format("{} {}", exponent_text(rate), entry.verdict);
}

bool agree(const VerdictRecord& a, const VerdictRecord& b) {
  if (a.verdict != b.verdict || std::isnan(a.exponent) != std::isnan(b.exponent) ||
      std::isnan(a.difference) != std::isnan(b.difference)) {
    return false;
  }
  const bool both = !std::isnan(a.low) && !std::isnan(a.high) && !std::isnan(b.low) && !std::isnan(b.high);
  // Moduli know no noise, and their intervals no width: another processor rounds otherwise, and a search may end in
  // another of two minima that are all but equal.
  constexpr double of_searches = 0.005;
  const double slack = a.low == a.high && b.low == b.high ? of_searches : 0;
  return !both || (a.low <= b.high + slack && b.low <= a.high + slack);
}

}  // namespace

std::string_view name(Comparison comparison) {
  switch (comparison) {
    case Comparison::same:
      return "same";
    case Comparison::differs:
      return "differs";
    case Comparison::added:
      return "new";
    case Comparison::missing:
      return "missing";
  }
  return {};
}

std::vector<ComparedVerdict> compare_verdicts(const CsvTable& committed, const CsvTable& now,
                                              const std::filesystem::path& committed_path) {
  auto before = entries(committed, committed_path);
  std::vector<ComparedVerdict> compared;
  for (const auto& entry : entries(now, "verdicts of this run")) {
    // Each committed one is used up by the first that it matches: a study may state a claim twice.
    const auto match = std::find_if(before.begin(), before.end(), [&](const VerdictRecord& other) {
      return other.quantity == entry.quantity && other.theory == entry.theory;
    });
    if (match == before.end()) {
      compared.push_back({entry.quantity, entry.theory, {}, text(entry), Comparison::added});
      continue;
    }
    compared.push_back({entry.quantity, entry.theory, text(*match), text(entry),
                        agree(*match, entry) ? Comparison::same : Comparison::differs});
    before.erase(match);
  }
  for (const auto& entry : before) {
    compared.push_back({entry.quantity, entry.theory, text(entry), {}, Comparison::missing});
  }
  return compared;
}

std::vector<ComparedVerdict> compare_verdicts(const std::filesystem::path& committed, const Plan& plan,
                                              const std::vector<Verdict>& verdicts) {
  return compare_verdicts(parse_csv(read_file(committed), committed), parse_csv(verdicts_csv(plan, verdicts), "now"),
                          committed);
}

bool any_differs(const std::vector<ComparedVerdict>& compared) {
  return std::any_of(compared.begin(), compared.end(),
                     [](const ComparedVerdict& one) { return one.comparison != Comparison::same; });
}

std::string comparison_table(const std::vector<ComparedVerdict>& compared) {
  std::vector<std::vector<std::string>> lines{{"quantity", "theory", "committed", "now", "verdict"}};
  for (const auto& one : compared) {
    lines.push_back({one.quantity, one.theory, one.committed.empty() ? "-" : one.committed,
                     one.now.empty() ? "-" : one.now, std::string(name(one.comparison))});
  }
  return aligned_columns(lines);
}

nlohmann::ordered_json comparison_json(const std::vector<ComparedVerdict>& compared) {
  auto list = nlohmann::ordered_json::array();
  for (const auto& one : compared) {
    list.push_back({{"quantity", one.quantity},
                    {"theory", one.theory},
                    {"committed", one.committed},
                    {"now", one.now},
                    {"verdict", name(one.comparison)}});
  }
  return list;
}

}  // namespace moerate
