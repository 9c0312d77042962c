// Claims of a law.
#include "tests/cli/program.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

using namespace moerate::test;

namespace {

/// A study whose excess risk follows a power, with two claims of its law.
std::string study_of_laws(const std::string& sizes) {
  std::string text = small_study(
      "expect:\n  - {where: {router: perturbed}, of: excess-risk, law: power}\n"
      "  - {where: {router: perturbed}, of: excess-risk, law: constant, known: fails, because: it falls}\n",
      12);
  return text.replace(text.find("300, 1000, 3000"), 15, sizes);
}

}  // namespace

TEST_CASE("expect law: judged by the weights of all laws: a claim that is changed refits nothing") {
  const Folder folder;
  folder.write("laws.yaml", study_of_laws("100, 200, 400, 1000, 3000"));
  CHECK(moerate_in(folder, "validate laws.yaml").code == 0);
  const Ran ran = moerate_in(folder, "run laws.yaml");
  REQUIRE(ran.code == 0);
  CHECK(ran.out.find("law power: C n^-a") != std::string::npos);
  CHECK(ran.out.find("fails (known)") != std::string::npos);
  const auto verdicts = nlohmann::json::parse(moerate_in(folder, "check laws.yaml --json").out);
  CHECK(verdicts.dump().find("power ") != std::string::npos);
  CHECK(fs::exists(folder.path / "results/laws/laws.csv.gz"));
  CHECK(contents(folder.path / "results/laws/report.md").find("\n## Laws\n") != std::string::npos);
  std::string other = study_of_laws("100, 200, 400, 1000, 3000");
  other.replace(other.find("law: power"), 10, "law: floor");
  folder.write("laws.yaml", other);
  CHECK(moerate_in(folder, "check laws.yaml").out.find("law floor: c + C n^-a") != std::string::npos);
}

TEST_CASE("three sizes are too few for a law: it is said, and nothing is lost") {
  const Folder folder;
  folder.write("laws.yaml", study_of_laws("300, 1000, 3000"));
  REQUIRE(moerate_in(folder, "run laws.yaml --quiet").code == 0);
  const Ran checked = moerate_in(folder, "check laws.yaml --json");
  const auto verdicts = nlohmann::json::parse(checked.out);
  CHECK(verdicts.dump().find("laws need at least 4 sizes") != std::string::npos);
  CHECK(unpacked(folder.path / "results/laws/laws.csv.gz").find("laws need at least 4 sizes") != std::string::npos);
}

TEST_CASE("list shows the laws with their formulas") {
  const Folder folder;
  const Ran listed = moerate_in(folder, "list");
  CHECK(listed.code == 0);
  CHECK(listed.out.find("C (log n)^-tau") != std::string::npos);
  CHECK(moerate_in(folder, "list --verbose").out.find("becomes: power, constant") != std::string::npos);
}
