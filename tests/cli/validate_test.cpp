// validate: warnings, and what it prints for programs.
#include "tests/cli/program.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

using namespace moerate::test;

TEST_CASE("validate --json prints errors of wrong studies and warnings of valid ones, one object per study") {
  const Folder folder;
  folder.write("wrong.yaml", "dataset: 3\nnoise: 1\n");
  const Ran wrong = moerate_in(folder, "validate wrong.yaml --json");
  CHECK(wrong.code == 2);
  const auto answer = nlohmann::json::parse(wrong.out);
  CHECK(answer["valid"] == false);
  CHECK(answer["warnings"].empty());
  REQUIRE(answer["errors"].size() >= 2);
  const auto& second = answer["errors"][1];
  CHECK(second["code"] == "E004");
  CHECK(second["file"] == "wrong.yaml");
  CHECK(second["line"] == 2);
  CHECK(second["column"] == 1);
  CHECK(second["message"] == "no key 'noise' in a study");
  CHECK(second.contains("remedy"));
  CHECK(moerate_in(folder, "validate wrong.yaml").err == wrong.err);

  const Ran nowhere = moerate_in(folder, "validate nowhere.yaml --json");
  CHECK(nowhere.code == 5);
  CHECK(nlohmann::json::parse(nowhere.out)["errors"][0]["code"] == "E001");

  folder.write("warned.yaml", small_study("", 2));
  const Ran warned = moerate_in(folder, "validate warned.yaml --json");
  CHECK(warned.code == 0);
  CHECK(warned.err.empty());
  const auto valid = nlohmann::json::parse(warned.out);
  CHECK(valid["valid"] == true);
  CHECK(valid["fits"] == 12);
  CHECK(valid["errors"].empty());
  REQUIRE(valid["warnings"].size() == 2);
  CHECK(valid["warnings"][0]["code"] == "short-grid");
  CHECK(valid["warnings"][0]["line"] == 10);
  CHECK(valid["warnings"][0]["column"] == 11);
  CHECK(valid["warnings"][1]["code"] == "few-replications");
  for (const char* key : {"message", "why", "remedy"})
    CHECK_FALSE(valid["warnings"][1][key].get<std::string>().empty());

  // A study with an error beside one without: each has its object, and the exit code is the error's.
  const Ran both = moerate_in(folder, "validate wrong.yaml warned.yaml --json");
  CHECK(both.code == 2);
  CHECK(both.out == wrong.out + warned.out);
}

TEST_CASE("validate warns on standard error, and the exit code stays 0: --quiet prints nothing") {
  const Folder folder;
  folder.write("warned.yaml", small_study("", 2));
  const Ran warned = moerate_in(folder, "validate warned.yaml");
  CHECK(warned.code == 0);
  CHECK(warned.out == "warned: 2 estimators, 12 fits, 0 expectations: a valid study\n");
  CHECK(warned.err.find("warned.yaml:10:11: warning short-grid: the grid has 3 sizes over 1.0 decades\n") == 0);
  CHECK(warned.err.find("\nwhy: ") != std::string::npos);
  const Ran quiet = moerate_in(folder, "validate warned.yaml --quiet");
  CHECK(quiet.code == 0);
  CHECK(quiet.out + quiet.err == "");
  CHECK(moerate_in(folder, "run warned.yaml --quiet").code == 0);
}

TEST_CASE("a claim narrower than the interval that is planned is warned of by the fits that a store holds") {
  const Folder folder;
  const std::string claim = "expect: [{of: excess-risk, exponent: -1, within: 0.01}]\nallow: {short-grid: a test}\n";
  folder.write("small.yaml", small_study(claim, 20));
  CHECK(moerate_in(folder, "validate small.yaml").err.empty());
  REQUIRE(moerate_in(folder, "run small.yaml --quiet").code == 0);
  const Ran warned = moerate_in(folder, "validate small.yaml");
  CHECK(warned.code == 0);
  CHECK(
      warned.err.find("small.yaml:11:10: warning narrow-claim: excess-risk (router=cosine) is claimed to 0.01, but 20 "
                      "replications give a half-width of about 0.") == 0);
  folder.write("small.yaml", small_study(claim, 160000));
  CHECK(moerate_in(folder, "validate small.yaml").err.empty());
  CHECK(moerate_in(folder, "validate small.yaml --results elsewhere").err.empty());
}
