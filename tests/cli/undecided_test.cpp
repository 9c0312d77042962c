// Studies that measured nothing: what the exit codes say of them.
#include "tests/cli/program.h"

#include <catch2/catch.hpp>

using namespace moerate::test;

namespace {

/// Of its two estimators that with this noise fails in every fit, where the squares of y overflow.
std::string study(const std::string& noises, const std::string& claims = "") {
  return "seed: 1\ndataset:\n  d: 1\n  truth:\n    atoms:\n      - {beta1: [0.3], a: [1.2], b: -0.5}\n"
         "      - {beta1: [0.1], a: [-1], b: 0}\n"
         "matrix: {dataset.noise: " +
         noises + "}\ngrid: {n: {list: [100, 200, 400]}, replications: 3}\n" + claims;
}

}  // namespace

TEST_CASE("an estimator of which no fit gave a result makes run, report and check incomplete, and is named") {
  const Folder folder;
  const std::string remedy = "remedy: check the size of noise, truth and inputs, and where fits start (fit.start)\n";
  folder.write("all.yaml", study("[1e300, 2e300]", "expect: [{exponent: -0.5, within: 0.1}]\n"));
  for (const char* command : {"run all.yaml --quiet", "report all.yaml --quiet", "check all.yaml"}) {
    const Ran ran = moerate_in(folder, command);
    INFO(command << ran.err);
    CHECK(ran.code == 3);
    CHECK(ran.err.find("all: no fit of dataset.noise=1e300 or dataset.noise=2e300 gave a result: all 18 failed, the "
                       "first one since ") != std::string::npos);
    CHECK(ran.err.find(remedy) != std::string::npos);
  }
  folder.write("one.yaml", study("[0.1, 1e300]"));
  const Ran one = moerate_in(folder, "run one.yaml --quiet");
  CHECK(one.code == 3);
  CHECK(one.err.find("one: no fit of dataset.noise=1e300 gave a result: all 9 failed") != std::string::npos);
  CHECK(fs::exists(folder.path / "results/one/report.md"));
  folder.write("none.yaml", study("[0.1]"));
  CHECK(moerate_in(folder, "run none.yaml --quiet").code == 0);
}

TEST_CASE("check: an undefined verdict decides nothing, as an underpowered one: 4, and 1 where another fails") {
  const Folder folder;
  const std::string undefined = "{exponent: -0.5, within: 0.1}";
  std::string one_size = small_study("expect: [" + undefined + "]\n");
  one_size.replace(one_size.find("[300, 1000, 3000]"), 17, "[300]");
  folder.write("one.yaml", one_size);
  REQUIRE(moerate_in(folder, "run one.yaml --quiet").code == 0);
  const Ran check = moerate_in(folder, "check one.yaml");
  CHECK(check.code == 4);
  CHECK(check.out.find("2 verdicts: 2 undefined") != std::string::npos);

  folder.write("fails.yaml", small_study("expect: [{of: excess-risk, exponent: 1, within: 0.1}]\n"));
  REQUIRE(moerate_in(folder, "run fails.yaml --quiet").code == 0);
  CHECK(moerate_in(folder, "check one.yaml fails.yaml --quiet").code == 1);
}
