// Replications until an exponent is known well enough.
#include "tests/cli/program.h"

#include <signal.h>
#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <chrono>
#include <thread>

using namespace moerate::test;

namespace {

std::string study_until(const std::string& replications, const std::string& extra = "") {
  std::string text = small_study(extra);
  return text.replace(text.find("replications: 6"), 15, "replications: " + replications);
}

/// Starts a run and kills it after so many milliseconds.
void run_and_kill(const Folder& folder, const std::string& jobs, const std::string& results, int signal, int after) {
  const pid_t child = started_in(folder, {"run", "until.yaml", "--jobs", jobs, "--results", results});
  REQUIRE(child > 0);
  std::this_thread::sleep_for(std::chrono::milliseconds(after));
  kill(child, signal);
  waitpid(child, nullptr, 0);
}

}  // namespace

TEST_CASE("until: replications go on until the half-width is reached, or the limit, and the report says which") {
  const Folder folder;
  folder.write("until.yaml", study_until("{until: {half-width: 0.06}, at-most: 100}"));
  const Ran validated = moerate_in(folder, "validate until.yaml");
  CHECK(validated.out == "until: 2 estimators, at most 600 fits, 0 expectations: a valid study\n");
  const auto predicted = nlohmann::json::parse(moerate_in(folder, "plan until.yaml --json").out);
  for (const auto& each : predicted["precision"]) CHECK(each["basis"] == "a pilot of 20 fits at n = 300");

  const Ran ran = moerate_in(folder, "run until.yaml --quiet");
  CHECK(ran.code == 0);
  // The loss under the plain cosine router scatters too much, that under the perturbed one does not.
  CHECK(ran.err.find("router=perturbed") == std::string::npos);
  CHECK(ran.err.find("until: warning: router=cosine: the half-width of aligned total, mean, was to be 0.06; after 100 "
                     "replications it is 0.1") != std::string::npos);
  const auto plan = nlohmann::json::parse(moerate_in(folder, "plan until.yaml --json").out);
  const auto &cosine = plan["precision"][0], &perturbed = plan["precision"][1];
  CHECK(cosine["replications"] == 100);
  CHECK(cosine["reached"] == false);
  const int used = perturbed["replications"];
  CHECK(used < 100);
  CHECK(perturbed["half_width"] <= 0.06);
  CHECK(perturbed["reached"] == true);
  CHECK(plan["stages"][0]["jobs"] == 3 * (100 + used));
  CHECK(plan["stages"][0]["done"] == plan["stages"][0]["jobs"]);
  const std::string report = contents(folder.path / "results/until/report.md");
  CHECK(report.find("| cosine | aligned total, mean | 0.06 | 0.1") != std::string::npos);
  CHECK(report.find("| " + std::to_string(used) + " | 100 | yes |\n") != std::string::npos);
  CHECK(moerate_in(folder, "check until.yaml").code == 0);

  // Replications are those of a study that asks for a number, and what is known already is not made again.
  folder.write("until.yaml", study_until("{until: {half-width: 5}, at-most: 100}"));
  CHECK(moerate_in(folder, "run until.yaml --quiet").code == 0);
  const std::string few = contents(folder.path / "results/until/losses.csv.gz");
  folder.write("until.yaml", study_until("20"));
  CHECK(moerate_in(folder, "run until.yaml --quiet").code == 0);
  CHECK(contents(folder.path / "results/until/losses.csv.gz") == few);
  CHECK(nlohmann::json::parse(contents(folder.path / "results/until/manifest.json"))["fits"]["computed"] == 0);
}

TEST_CASE("until: a run that is killed, stopped and gone on with, by any number of threads, gives the same bytes") {
  const Folder folder;
  folder.write("until.yaml", study_until("{until: {half-width: 0.05, of: excess-risk}, at-most: 120}"));
  REQUIRE(moerate_in(folder, "run until.yaml --quiet --jobs 1 --results whole").code == 0);
  REQUIRE(moerate_in(folder, "run until.yaml --quiet --jobs 3 --results threads").code == 0);
  int after = 20;
  for (const char* jobs : {"1", "2", "3", "1", "2"}) {
    run_and_kill(folder, jobs, "killed", after % 3 == 0 ? SIGINT : SIGKILL, after);
    after += 130;
  }
  REQUIRE(moerate_in(folder, "run until.yaml --quiet --results killed").code == 0);
  for (const char* file : {"losses.csv.gz", "rates.csv", "curves.csv.gz", "report.md"}) {
    const std::string reference = contents(folder.path / "whole/until" / file);
    CHECK(reference.size() > 500);
    CHECK(contents(folder.path / "threads/until" / file) == reference);
    CHECK(contents(folder.path / "killed/until" / file) == reference);
  }
}

TEST_CASE("until: a quantity that no fit has ends at the limit, with a warning") {
  const Folder folder;
  folder.write("until.yaml", study_until("{until: {half-width: 0.5, of: shared}, at-most: 30}"));
  const Ran ran = moerate_in(folder, "run until.yaml --quiet");
  CHECK(ran.code == 0);
  for (const char* router : {"cosine", "perturbed"}) {
    CHECK(ran.err.find(std::string("router=") + router +
                       ": the half-width of aligned shared, mean, was to be 0.5; after 30 replications ") !=
          std::string::npos);
  }
  CHECK(moerate_in(folder, "check until.yaml").code == 0);
}
