#include "engine/report/page.h"

#include "engine/base/words.h"
#include "engine/report/markdown.h"
#include "engine/report/settings.h"
#include "engine/report/words.h"
#include "tests/report/small.h"

#include <catch2/catch.hpp>

using namespace moerate;

namespace {

bool contains(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

RunFacts facts() {
  RunFacts result;
  result.version = "9.9";
  result.commit = "abc123";
  result.compiler = "GCC 12.2";
  result.flags = "-O3";
  result.cpu = "a CPU";
  result.libraries = {{"Eigen", "3.4.0"}};
  result.wall_seconds = 123.456;
  result.threads = 17;
  return result;
}

struct Example {
  Plan plan;
  std::vector<Row> rows;
  Findings findings;
  Predictions predictions;
};

Example example_study() {
  Example result;
  result.plan = example::plan({{"router", {"cosine", "perturbed|x"}}});
  result.plan.expectations = example::expectations(result.plan);
  result.plan.expectations[0].known_fails = true;
  result.plan.expectations[0].because = "the norm of beta1 is *free*";
  result.rows = example::rows(result.plan);
  result.findings = example::findings(result.plan, result.rows);
  result.predictions = compare_predictions(result.plan, predict(result.plan), result.findings.rates);
  return result;
}

std::string page_of(const Example& study, const std::vector<std::string>& warnings = {}) {
  return page(study.plan, study.rows, study.findings, study.predictions, facts(), {"total", "components"}, warnings);
}

}  // namespace

TEST_CASE("Markdown shows text as it was written") {
  CHECK(markdown_text("a|b") == "a\\|b");
  CHECK(markdown_text("*x* _y_ `z` <w> [u] $v$ #h \\ ~s~ &amp;") ==
        "\\*x\\* \\_y\\_ \\`z\\` \\<w\\> \\[u\\] \\$v\\$ \\#h \\\\ \\~s\\~ \\&amp;");
  CHECK(markdown_text("two\n\nlines\n") == "two lines");
  CHECK(markdown_text("- item") == "\\- item");
  CHECK(markdown_text("-0.5 to -0.4") == "-0.5 to -0.4");
}

TEST_CASE("a table sets text left and numbers right") {
  CHECK(markdown_table({"name", "n"}, {{"a", "1"}, {"b", "2"}}, 1) ==
        "| name | n |\n|---|---:|\n| a | 1 |\n| b | 2 |\n");
}

TEST_CASE("numbers in words") {
  CHECK(fixed(-0.0004, 3) == "0.000");
  CHECK(fixed(-0.5, 2) == "-0.50");
  CHECK(fixed(absent, 2) == "-");
  CHECK(rounded(1234567.0) == "1.23e+06");
  CHECK(counted(1, "fit") == "1 fit");
  CHECK(counted(2, "fit") == "2 fits");
  CHECK(width("n−½") == 3);
  Rate rate;
  rate.undefined = "a value of zero";
  CHECK(exponent_text(rate) == "none: a value of zero");
  rate.exponent = -0.5;
  CHECK(exponent_text(rate) == "-0.500");
  rate.interval_undefined = "one replication";
  CHECK(exponent_text(rate) == "-0.500 (no interval: one replication)");
  rate.low = -0.52;
  rate.high = 0.0001;
  CHECK(exponent_text(rate) == "-0.500 [-0.520, 0.000]");
}

TEST_CASE("a known failure that fails, and one that does not, read differently") {
  Expectation expectation;
  CHECK(verdict_text(expectation, Outcome::fails) == "fails");
  expectation.known_fails = true;
  CHECK(verdict_text(expectation, Outcome::fails) == "fails (known)");
  CHECK(verdict_text(expectation, Outcome::holds) == "holds (known to fail)");
  CHECK(verdict_text(expectation, Outcome::underpowered) == "underpowered");
}

TEST_CASE("the page opens with the answer, then the figure, the verdicts and the exponents") {
  const auto study = example_study();
  const auto text = page_of(study);
  const auto answer = text.find("## Answer"), verdicts = text.find("## Verdicts");
  const auto figure = text.find("(figures/total.svg)");
  const auto exponents = text.find("## Exponents");
  REQUIRE(exponents != std::string::npos);
  CHECK(answer < figure);
  CHECK(figure < verdicts);
  CHECK(verdicts < exponents);
  CHECK(contains(text, "- aligned total, "));
  const auto& rate = study.findings.verdicts[0].rate->rate;
  CHECK(contains(text, "| cosine | aligned total, mean | " + markdown_text(describe(study.plan.expectations[0])) +
                           " | " + exponent_text(rate) + " | **fails (known)** | arXiv:2405.14131 |\n"));
  CHECK(contains(text, "| perturbed\\|x | aligned total, mean |"));
  CHECK(contains(text, "**holds (known to fail)**"));
  CHECK(contains(text, "known to fail, because the norm of beta1 is \\*free\\*"));
  CHECK(contains(text, "4 verdicts: 2 hold, 1 fails (known), 1 holds (known to fail)."));
}

TEST_CASE("the page shows every quantity, statistic and count, and how minimax claims stand") {
  auto study = example_study();
  study.rows[0].fit.termination = Termination::damped;
  study.rows[1].fit.termination = Termination::evaluations;
  study.rows[2].fit.at_bound = 1;
  const auto text = page_of(study);
  for (const auto* heading : {"### Aligned total", "### Raw total", "### Excess risk", "### Aligned direction",
                              "### Aligned gate-mass", "### Aligned single"}) {
    CHECK(contains(text, heading));
  }
  CHECK_FALSE(contains(text, "### Aligned shared"));
  CHECK(contains(text, "| router | mean | median | trimmed |"));
  CHECK(contains(text,
                 "Of 240 planned fits, 0 missing, 0 failed, 2 ended without a sign of convergence (1 by the limit of "
                 "evaluations, 1 damped), 1 on a bound."));
  CHECK(contains(text, "| cosine | 120 | 0 | 118 | 0 | 1 | 1 | 0 | 1 | 0 | 12 |"));
  CHECK(contains(text, "minimax"));
  CHECK(contains(text, "to n = 100000"));
  CHECK(contains(text, "moerate 9.9 (commit abc123); GCC 12.2, -O3; a CPU; Eigen 3.4.0; seed 7."));
}

TEST_CASE("the page does not depend on time, threads or place") {
  const auto study = example_study();
  const auto text = page_of(study);
  CHECK_FALSE(contains(text, "123.4"));
  CHECK_FALSE(contains(text, "17 threads"));
  CHECK_FALSE(contains(text, "](/"));
  CHECK(page_of(study) == text);
}

TEST_CASE("the page links the tables by the names they have, and no link leads to times") {
  const auto text = page_of(example_study());
  for (const char* name : {"losses.csv.gz", "curves.csv.gz", "laws.csv.gz", "rates.csv", "manifest.json"}) {
    CAPTURE(name);
    CHECK(contains(text, "[" + std::string(name) + "](" + name + ")"));
  }
  CHECK(contains(text, "timings.csv, which differ from run to run"));
  CHECK_FALSE(contains(text, "](timings.csv)"));
}

TEST_CASE("warnings stand at the top") {
  const auto text = page_of(example_study(), {"1 fit failed | left out"});
  const auto at = text.find("> **Warning:** 1 fit failed \\| left out\n");
  CHECK(at < text.find("## Verdicts"));
}

TEST_CASE("settings: what is shared is said once, what differs is a table, each truth is spelled out once") {
  auto plan = example::plan({{"noise", {"low", "high"}}});
  plan.estimators[1].dataset.noise = 0.25;
  auto text = settings_section(plan);
  CHECK(contains(text, "- start: near-truth(spread=0.1)\n"));
  CHECK(contains(text, "- tolerance: 0.001\n"));
  CHECK(contains(text, "- k: 2 (k\\* = 2)\n"));
  CHECK(contains(text, "| noise | noise |\n|---|---|\n| low | 0.05 |\n| high | 0.25 |\n"));
  CHECK(contains(text, "| atom | beta0 | beta1 | a | b |"));
  CHECK(contains(text, "| 2 | 0 | (0.3, 0) | (-2, 1.1) | -0.5 |\n"));
  CHECK_FALSE(contains(text, "Truth 2"));
  plan.estimators[1].dataset.truth.beta0[0] = 0;
  text = settings_section(plan);
  CHECK(contains(text, "Truth 2"));
  CHECK(contains(text, "| high | 2 | 0.25 |"));
}
