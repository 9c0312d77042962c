// What results/README.md states is what the committed reports hold: every `exponent [low, high]` of a paragraph occurs
// in a report that the paragraph links to.
#include "engine/base/csv.h"

#include <fmt/format.h>
#include <catch2/catch.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <regex>
#include <sstream>
#include <string>
#include <vector>

namespace {

namespace fs = std::filesystem;

const fs::path results = fs::path(MOERATE_SOURCE_DIR) / "results";

std::string text_of(const fs::path& path) {
  std::ifstream file(path);
  CAPTURE(path.string());
  REQUIRE(file);
  return {std::istreambuf_iterator<char>(file), {}};
}

/// Paragraphs and list items, one line each.
std::vector<std::string> paragraphs(const std::string& text) {
  std::vector<std::string> all{""};
  std::string line;
  for (std::istringstream lines(text); std::getline(lines, line);) {
    if (line.empty() || line.starts_with("- ")) all.emplace_back();
    all.back() += line + ' ';
  }
  return all;
}

std::vector<std::smatch> matches(const std::string& text, const std::regex& pattern) {
  return {std::sregex_iterator(text.begin(), text.end(), pattern), {}};
}

/// Reports write an exponent and its interval in one cell of a table or in two.
bool holds(const std::string& report, const std::string& exponent, const std::string& interval) {
  const bool together = report.find("| " + exponent + " " + interval) != std::string::npos;
  return together || report.find("| " + exponent + " | " + interval) != std::string::npos;
}

}  // namespace

TEST_CASE("every statement's exponent and interval are in the report that it names") {
  const std::regex number(R"((-?[0-9]+\.[0-9]{3}) (\[-?[0-9]+\.[0-9]{3}, -?[0-9]+\.[0-9]{3}\]))");
  const std::regex link(R"(\]\(([a-z0-9-]+)/report\.md\))");
  std::size_t statements = 0;
  for (const std::string& paragraph : paragraphs(text_of(results / "README.md"))) {
    std::vector<std::string> reports;
    for (const auto& found : matches(paragraph, link)) reports.push_back(text_of(results / found.str(1) / "report.md"));
    for (const auto& found : matches(paragraph, number)) {
      CAPTURE(paragraph, found.str());
      CHECK(std::any_of(reports.begin(), reports.end(),
                        [&](const std::string& report) { return holds(report, found.str(1), found.str(2)); }));
      ++statements;
    }
  }
  CHECK(statements >= 20);
}

TEST_CASE("the counts of predicted exponents and the range of kappa are those of the tables") {
  std::map<std::string, int> counts;
  double least = 1, most = 0;  // kappa of strongly identifiable estimators
  for (const auto& study : fs::directory_iterator(results)) {
    // Nothing is predicted of a study on a table, which has no truth.
    if (!fs::exists(study.path() / "predictions.csv")) continue;
    const auto table = moerate::parse_csv(text_of(study.path() / "predictions.csv"), study.path());
    for (const auto& record : table.records) {
      ++counts[record[table.column("outcome").value()]];
      if (record[table.column("class").value()] != "strongly identifiable") continue;
      const double kappa = std::stod(record[table.column("kappa").value()]);
      least = std::min(least, kappa);
      most = std::max(most, kappa);
    }
  }
  const int all = counts["agrees"] + counts["open"] + counts["disagrees"] + counts["undefined"];
  const std::string sentence =
      "Of " + std::to_string(all) + " exponents that `moerate diagnose` predicts in these studies, " +
      std::to_string(counts["agrees"]) + " agree with what was measured as a whole interval, " +
      std::to_string(counts["open"]) + " are open";
  CAPTURE(sentence);
  const std::string disagree = "and " + std::to_string(counts["disagrees"]) + " disagree.";
  const std::string kappas = fmt::format("a kappa of {:.1e} to {:.1e};", least, most);
  CAPTURE(kappas);
  const auto all_paragraphs = paragraphs(text_of(results / "README.md"));
  CHECK(std::any_of(all_paragraphs.begin(), all_paragraphs.end(), [&](const std::string& paragraph) {
    const std::string text = std::regex_replace(paragraph, std::regex(" +"), " ");
    const auto says = [&](const std::string& words) { return text.find(words) != std::string::npos; };
    return says(sentence) && says(disagree) && says(kappas);
  }));
}

TEST_CASE("the counts of exponents that lie where moduli say are those of the tables") {
  int measured = 0, within = 0;
  for (const auto& study : fs::directory_iterator(results)) {
    // Nothing is predicted of a study on a table, which has no truth.
    if (!fs::exists(study.path() / "predictions.csv")) continue;
    const auto table = moerate::parse_csv(text_of(study.path() / "predictions.csv"), study.path());
    for (const auto& record : table.records) {
      const auto at = [&](const char* column) { return record[table.column(column).value()]; };
      if (at("modulus_at_n").empty() || at("low").empty()) continue;
      const double exponent = std::stod(at("modulus_at_n"));
      ++measured;
      within += std::stod(at("low")) <= exponent && exponent <= std::stod(at("high")) ? 1 : 0;
    }
  }
  const std::string sentence = fmt::format(
      "Of {} exponents whose modulus the study's n reach, {} have it within their interval", measured, within);
  CAPTURE(sentence);
  const std::string text = std::regex_replace(text_of(results / "README.md"), std::regex("[ \\n]+"), " ");
  CHECK(text.find(sentence) != std::string::npos);
}

TEST_CASE("every modulus and onset of a statement is in the report that it names") {
  const std::regex number(R"((?:modulus|onset) (-[0-9]\.[0-9]{3}|[0-9.]+e\+[0-9]+))");
  const std::regex link(R"(\]\(([a-z0-9-]+)/report\.md\))");
  std::size_t statements = 0;
  for (const std::string& paragraph : paragraphs(text_of(results / "README.md"))) {
    for (const auto& found : matches(paragraph, number)) {
      CAPTURE(paragraph, found.str());
      const auto reports = matches(paragraph, link);
      CHECK(std::any_of(reports.begin(), reports.end(), [&](const std::smatch& report) {
        return text_of(results / report.str(1) / "report.md").find("| " + found.str(1) + " |") != std::string::npos;
      }));
      ++statements;
    }
  }
  CHECK(statements >= 3);
}

TEST_CASE("every link of the statements leads somewhere") {
  const std::string text = text_of(results / "README.md");
  for (const auto& found : matches(text, std::regex(R"(\]\(([^)#:]+)\))"))) {
    CAPTURE(found.str());
    CHECK(fs::exists(results / found.str(1)));
  }
}

namespace {

/// Exponent and interval of every record of a table that has these three columns.
std::vector<std::array<double, 3>> intervals_of(const fs::path& path) {
  std::vector<std::array<double, 3>> all;
  if (!fs::exists(path)) return all;
  const moerate::CsvTable table = moerate::parse_csv(text_of(path), path);
  const auto exponent = table.column("exponent"), low = table.column("low"), high = table.column("high");
  if (!exponent || !low || !high) return all;
  for (const auto& record : table.records) {
    all.push_back({moerate::number_of_field(record[*exponent]), moerate::number_of_field(record[*low]),
                   moerate::number_of_field(record[*high])});
  }
  return all;
}

}  // namespace

TEST_CASE("every exponent with its interval on a page is a record of a table beside it") {
  const std::regex number(R"((-?[0-9]+\.[0-9]{3}) \[(-?[0-9]+\.[0-9]{3}), (-?[0-9]+\.[0-9]{3})\])");
  std::size_t checked = 0;
  for (const auto& folder : fs::directory_iterator(results)) {
    if (!fs::exists(folder.path() / "report.md")) continue;
    auto known = intervals_of(folder.path() / "rates.csv");
    const auto judged = intervals_of(folder.path() / "verdicts.csv");
    known.insert(known.end(), judged.begin(), judged.end());
    const std::string page = text_of(folder.path() / "report.md");
    for (const auto& found : matches(page, number)) {
      CAPTURE(folder.path().string(), found.str());
      // Half of the last digit, and what the table's own rounding may add.
      const auto is_it = [&found](const std::array<double, 3>& record) {
        return std::abs(record[0] - std::stod(found.str(1))) < 5.01e-4 &&
               std::abs(record[1] - std::stod(found.str(2))) < 5.01e-4 &&
               std::abs(record[2] - std::stod(found.str(3))) < 5.01e-4;
      };
      CHECK(std::any_of(known.begin(), known.end(), is_it));
      ++checked;
    }
  }
  CHECK(checked >= 500);
}
