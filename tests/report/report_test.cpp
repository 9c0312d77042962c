#include "engine/report/report.h"

#include "engine/base/file.h"
#include "engine/base/gzip.h"
#include "engine/report/tables.h"
#include "tests/report/small.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <cstdlib>
#include <map>
#include <set>

using namespace moerate;

namespace {

struct Example {
  Plan plan = example::plan({{"router", {"cosine", "perturbed"}}});
  std::vector<Row> rows;
  Findings findings;
  Predictions predictions;
  RunFacts facts;

  Example() {
    plan.expectations = example::expectations(plan);
    rows = example::rows(plan);
    findings = example::findings(plan, rows);
    predictions = compare_predictions(plan, predict(plan), findings.rates);
    facts.version = "9.9";
    facts.threads = 2;
    facts.fits_computed = 40;
    facts.fits_reused = 200;
    facts.study_text = "study: example\n";
  }

  /// Other findings; the checks of predictions point into their rates.
  void set(Findings other) {
    predictions.checks.clear();
    findings = std::move(other);
    predictions = compare_predictions(plan, std::move(predictions.all), findings.rates);
  }

  std::vector<std::string> write(const std::filesystem::path& folder, const ForPapers& also = {}) const {
    return write_report(plan, rows, findings, predictions, facts, folder, also);
  }
};

/// All files below a folder with their bytes.
std::map<std::string, std::string> files(const std::filesystem::path& folder) {
  std::map<std::string, std::string> result;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
    if (entry.is_regular_file()) {
      result[std::filesystem::relative(entry.path(), folder).string()] = example::contents(entry.path());
    }
  }
  return result;
}

}  // namespace

TEST_CASE("a report is tables, figures, page and manifest, twice the same, wherever it is written") {
  const Example study;
  const example::Folder folder;
  CHECK(study.write(folder.path / "results" / "example").empty());
  CHECK(study.write(folder.path / "b").empty());
  const auto first = files(folder.path / "results" / "example");
  CHECK(first == files(folder.path / "b"));
  for (const auto* name :
       {"losses.csv.gz", "curves.csv.gz", "rates.csv", "laws.csv.gz", "verdicts.csv", "predictions.csv", "cells.csv",
        "starts.csv", "timings.csv", "report.html", "report.md", "manifest.json", "figures/total.svg",
        "figures/total.gp", "figures/excess-risk.svg", "figures/components.svg", "figures/local-slopes.svg"}) {
    CHECK(first.count(name) == 1);
  }
  CHECK(first.size() == 12 + 10);
  CHECK(gunzip(first.at("losses.csv.gz"), "losses") == losses_csv(study.plan, study.rows));
  for (const auto& [name, bytes] : first) {
    CHECK_FALSE(bytes.empty());
    CHECK(bytes.find(folder.path.string()) == std::string::npos);
  }
}

TEST_CASE("the manifest holds facts, counts, seed, files and the resolved study") {
  Example study;
  study.rows[0].fit.termination = Termination::failed;
  study.rows[1].fit.termination = Termination::damped;
  study.rows[2].fit.at_bound = 3;
  study.rows.pop_back();
  const example::Folder folder;
  const auto warnings = study.write(folder.path);
  REQUIRE(warnings.size() == 2);
  CHECK(warnings[1] == "1 fit failed and is left out of every statistic");
  CHECK(warnings[0] == "incomplete: 1 of 240 planned fits is missing; all numbers are of the rest");
  const auto json = nlohmann::json::parse(read_file(folder.path / "manifest.json"));
  CHECK(json["seed"] == 7);
  CHECK(json["program"]["version"] == "9.9");
  CHECK(json["machine"]["threads"] == 2);
  CHECK(json["fits"]["planned"] == 240);
  CHECK(json["fits"]["unfinished"] == 1);
  CHECK(json["fits"]["failed"] == 1);
  CHECK(json["fits"]["damped"] == 1);
  CHECK(json["fits"]["at_bound"] == 1);
  CHECK(json["fits"]["computed"] == 40);
  CHECK(json["fits"]["reused"] == 200);
  CHECK(json["cost"]["fit_seconds"] == 0.25 * 239);
  CHECK(json["estimators"][0]["labels"]["router"] == "cosine");
  CHECK(json["estimators"][0]["fits"]["failed"] == 1);
  CHECK(json["warnings"][0] == warnings[0]);
  CHECK(json["resolved_study"] == "study: example\n");
  CHECK(json["losses_digest"] == losses_digest(study.plan, study.rows));
  std::set<std::string> listed;
  for (const auto& file : json["files"]) listed.insert(file.get<std::string>());
  auto there = files(folder.path);
  there.erase("manifest.json");
  there.erase("timings.csv");  // differs from run to run
  there.erase("report.html");  // report.md and the figures again
  std::set<std::string> names;
  for (const auto& [name, bytes] : there) names.insert(name);
  CHECK(listed == names);
}

TEST_CASE("without gnuplot everything else is written, and page and manifest say so") {
  const Example study;
  const example::Folder folder;
  const std::string path = std::getenv("PATH");
  ::setenv("PATH", folder.path.c_str(), 1);
  const auto warnings = study.write(folder.path / "report");
  ::setenv("PATH", path.c_str(), 1);
  REQUIRE(warnings.size() == 5);
  CHECK(warnings[0] == "figure total was not drawn: the program gnuplot was not found");
  const auto written = files(folder.path / "report");
  CHECK(written.count("figures/total.gp") == 1);
  CHECK(written.count("figures/total.svg") == 0);
  CHECK(written.at("report.md").find("> **Warning:** " + warnings[0]) != std::string::npos);
  CHECK(written.at("report.md").find("figures/total.svg") == std::string::npos);
  CHECK(written.at("manifest.json").find(warnings[0]) != std::string::npos);
}

TEST_CASE("figures and tables of an earlier report go, files of others stay") {
  Example study;
  const example::Folder above;
  const auto folder = above.path / "results";
  study.write(folder);
  write_file(folder / "figures" / "notes.txt", "mine");
  for (auto& estimator : study.plan.estimators) estimator.sizes = {1000};
  study.rows = example::rows(study.plan);
  Findings fewer;
  fewer.rates = example::rates(study.plan, study.rows);
  fewer.laws = study.findings.laws;
  study.set(std::move(fewer));
  study.write(folder);
  CHECK_FALSE(std::filesystem::exists(folder / "figures" / "local-slopes.svg"));
  CHECK_FALSE(std::filesystem::exists(folder / "figures" / "local-slopes.gp"));
  CHECK(std::filesystem::exists(folder / "figures" / "total.svg"));
  CHECK(std::filesystem::exists(folder / "figures" / "notes.txt"));

  // What an older program wrote, by its names; and a manifest that names what is none of a report's.
  for (const auto* name : {"losses.csv", "mine.csv", "store.sqlite", "figures/total.csv", "../outside.csv"}) {
    write_file(folder / name, "x");
  }
  write_file(folder / "manifest.json",
             R"({"files": ["losses.csv", "figures/total.csv", "figures/..", 3, "figures/../rates.csv", "store.sqlite",
                           "../outside.csv", "losses.csv.gz", "timings.csv"]})");
  study.write(folder);
  CHECK_FALSE(std::filesystem::exists(folder / "losses.csv"));
  CHECK_FALSE(std::filesystem::exists(folder / "figures/total.csv"));
  for (const auto* name : {"losses.csv.gz", "rates.csv", "timings.csv", "mine.csv", "store.sqlite", "../outside.csv"}) {
    CAPTURE(name);
    CHECK(std::filesystem::exists(folder / name));
  }
}

TEST_CASE("for papers: figures as PDF and tables for LaTeX, which a later report writes anew, asked or not") {
  const Example study;
  const example::Folder folder;
  CHECK(study.write(folder.path, {.pdf = true, .latex = true}).empty());
  const auto all = files(folder.path);
  CHECK(all.at("figures/total.pdf").starts_with("%PDF-"));
  CHECK(all.at("latex/exponents.tex").find("\\toprule") != std::string::npos);
  for (const auto* name : {"latex/numbers.tex", "latex/verdicts.tex", "figures/components.pdf"}) {
    CHECK(all.at("manifest.json").find(name) != std::string::npos);
  }
  write_file(folder.path / "latex/exponents.tex", "old");
  CHECK(study.write(folder.path).empty());
  const auto again = files(folder.path);
  CHECK(again.at("latex/exponents.tex") == all.at("latex/exponents.tex"));
  CHECK(again.count("figures/total.pdf") == 1);
}

TEST_CASE("a study's own style stands behind every script's settings, and its statistic is drawn") {
  Example study;
  study.plan.figures.style = "set border 15";
  study.plan.figures.statistic = Statistic::median;
  const example::Folder folder;
  CHECK(study.write(folder.path).empty());
  const std::string script = read_file(folder.path / "figures/total.gp");
  CHECK(script.find("set border 15") > script.find("set border 3"));
  CHECK(script.find("set border 15") < script.find("set multiplot"));
  CHECK(read_file(folder.path / "figures/total.svg").find("Marks: median of 20 replications") != std::string::npos);
}

TEST_CASE("a folder that cannot be written is an error with its path") {
  const Example study;
  const example::Folder folder;
  write_file(folder.path / "file", "x");
  CHECK_THROWS_AS(study.write(folder.path / "file" / "report"), FileError);
  std::filesystem::create_directories(folder.path / "report" / "rates.csv" / "taken");
  try {
    study.write(folder.path / "report");
    FAIL("rates.csv was written over a folder");
  } catch (const FileError& error) {
    CHECK(error.path() == folder.path / "report" / "rates.csv");
  }
}

TEST_CASE("a study without rows still has a report") {
  Example study;
  study.rows.clear();
  study.set({});
  const example::Folder folder;
  const auto warnings = study.write(folder.path);
  REQUIRE(warnings.size() == 2);
  CHECK(warnings[1] == "there are no figures: no quantity has a positive value");
  CHECK(std::filesystem::exists(folder.path / "report.md"));
}
