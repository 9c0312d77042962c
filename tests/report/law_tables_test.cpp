#include "engine/report/law_tables.h"

#include "engine/base/csv.h"
#include "tests/report/example.h"

#include <fmt/format.h>
#include <catch2/catch.hpp>

#include <algorithm>

using namespace moerate;

namespace {

struct Example {
  Plan plan = example::plan({{"router", {"cosine", "perturbed"}}});
  std::vector<Row> rows = example::rows(plan);
  Findings findings = example::findings(plan, rows);
};

}  // namespace

TEST_CASE("laws.csv has a record a law and set of sizes, aligned, and a column a parameter") {
  const Example study;
  const auto table = parse_csv(laws_csv(study.plan, study.findings.rates, study.findings.laws), "laws");
  std::size_t expected = 0;
  for (const EstimatorLaws& one : study.findings.laws) {
    CHECK((one.alignment == Alignment::aligned || one.quantity == Quantity::excess_risk));
    expected += std::max<std::size_t>(1, one.laws.sets.size()) * laws().size();
  }
  CHECK(table.records.size() == expected);
  for (const char* column : {"C", "C_error", "a", "b", "tau", "c", "c_error", "onset"}) CHECK(table.column(column));
  for (const auto& record : table.records) {
    const bool power = record[*table.column("law")] == "power";
    const bool fitted = record[*table.column("undefined")].empty();
    CHECK(record[*table.column("tau")].empty() == (record[*table.column("law")] != "log" || !fitted));
    if (power && fitted) CHECK_FALSE(record[*table.column("a")].empty());
  }
}

TEST_CASE("laws of a raw loss are compared where an expectation is of them") {
  Example study;
  const auto has_raw_total = [&] {
    const auto all = compare_laws(study.plan, study.rows);
    return std::any_of(all.begin(), all.end(), [](const EstimatorLaws& one) {
      return one.quantity == Quantity::total && one.alignment == Alignment::raw;
    });
  };
  CHECK_FALSE(has_raw_total());
  Expectation raw;
  raw.claim = Claim::law;
  raw.law = "power";
  raw.alignment = Alignment::raw;
  raw.estimators = {0};
  study.plan.expectations = {raw};
  CHECK(has_raw_total());
}

TEST_CASE("the page's tables of laws name the best and say why there is none") {
  Example study;
  const std::string text = law_table(study.plan, study.findings.rates, study.findings.laws);
  for (std::size_t i = 0; i < 2; ++i) {
    const auto total = std::find_if(study.findings.laws.begin(), study.findings.laws.end(), [&](const auto& one) {
      return one.estimator == i && one.quantity == Quantity::total;
    });
    REQUIRE(total != study.findings.laws.end());
    REQUIRE_FALSE(total->laws.sets.empty());
    const LawSet& set = total->laws.sets.front();
    CHECK(text.find(weights_text(set)) != std::string::npos);
    CHECK(text.find(fmt::format("{}: {}", set.best()->law, parameters_text(*set.best()))) != std::string::npos);
  }
  CHECK_FALSE(dropped_sizes_table(study.plan, study.findings.laws).empty());
  for (EstimatorLaws& one : study.findings.laws) one.laws = {.undefined = "laws need at least 4 sizes", .sets = {}};
  CHECK(law_table(study.plan, study.findings.rates, study.findings.laws).find("laws need at least 4 sizes") !=
        std::string::npos);
  CHECK(dropped_sizes_table(study.plan, study.findings.laws).empty());
}
