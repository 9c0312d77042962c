#include "engine/report/latex.h"

#include "tests/report/small.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <regex>

using namespace moerate;

namespace {

bool contains(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("what LaTeX would read as a command is shown as it was written") {
  CHECK(latex_text("a_b & 50% {x} #1 $y$ ~ ^2 \\ <w> |") ==
        "a\\_b \\& 50\\% \\{x\\} \\#1 \\$y\\$ \\textasciitilde{} \\textasciicircum{}2 \\textbackslash{} "
        "\\textless{}w\\textgreater{} \\textbar{}");
}

TEST_CASE("every exponent has a name, with its interval or alone") {
  Plan plan = example::plan({{"router", {"cosine", "a \"b\", c"}}});
  plan.study = "a-study";
  Findings findings;
  Rate rate;
  rate.exponent = -0.4931;
  rate.low = -0.5082;
  rate.high = -0.4774;
  findings.rates = {{0, Quantity::total, Alignment::aligned, main_statistic(plan), rate},
                    {0, Quantity::total, Alignment::raw, main_statistic(plan), rate},
                    {1, Quantity::excess_risk, Alignment::raw, main_statistic(plan), rate},
                    {1, Quantity::total, Alignment::aligned, Statistic::median, rate}};
  const std::string text = latex_numbers(plan, {}, findings, "made by a test");
  CHECK(text.starts_with("% made by a test\n\\providecommand{\\moerate}[1]{"));
  CHECK(contains(text, "\\csname moerate/a-study/cosine/total\\endcsname{$-0.493$ $[-0.508, -0.477]$}\n"));
  CHECK(contains(text, "\\csname moerate/a-study/cosine/total/exponent\\endcsname{$-0.493$}\n"));
  CHECK(contains(text, "\\csname moerate/a-study/cosine/total/high\\endcsname{$-0.477$}\n"));
  CHECK(contains(text, "\\csname moerate/a-study/cosine/raw-total/low\\endcsname{$-0.508$}\n"));
  CHECK(contains(text, "\\csname moerate/a-study/a--b---c/excess-risk\\endcsname"));
  CHECK_FALSE(contains(text, "a--b---c/total"));  // by another statistic than the main one

  const std::string table = latex_table(plan, {}, findings, "made by a test");
  CHECK(contains(table, "\\begin{tabular}{lrr}\n\\toprule\nrouter & aligned total & excess risk \\\\\n\\midrule\n"));
  CHECK(contains(table, "\ncosine & $-0.493$ $[-0.508, -0.477]$ & -- \\\\\n"));
  CHECK(contains(table, "a \"b\", c & -- & $-0.493$"));
}

TEST_CASE("labels that would become one name have two, and the comments say which") {
  const Plan plan = example::plan({{"router", {"a b", "a_b", "größe"}}});
  const auto rows = example::rows(plan);
  const std::string text = latex_numbers(plan, rows, example::findings(plan, rows), "");
  CHECK(contains(text, "% example/a-b: router=a b\n% example/a-b-2: router=a_b\n% example/gr----e: router=größe\n"));
  CHECK(contains(text, "\\csname moerate/example/a-b/total\\endcsname{"));
  CHECK(contains(text, "\\csname moerate/example/a-b-2/total\\endcsname{"));
}

TEST_CASE("verdicts are a table with the words of the page") {
  Plan plan = example::plan({{"router", {"cosine", "perturbed"}}});
  plan.expectations = example::expectations(plan);
  const auto rows = example::rows(plan);
  const std::string table = latex_verdicts(plan, example::findings(plan, rows), "");
  CHECK(std::regex_search(
      table,
      std::regex("\nperturbed & aligned total & .* & \\$-\\$0\\.\\d+ \\[\\$-\\$0\\.\\d+, \\$-\\$0\\.\\d+\\] & holds")));
}
