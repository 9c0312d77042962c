// `moerate diagnose`, and what `run` and the report say of its predictions.
#include "tests/cli/program.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

using namespace moerate::test;

TEST_CASE("diagnose says what f does not see, kappa, and the exponents to expect, without a fit") {
  const Folder folder;
  folder.write("small.yaml", small_study());
  const Ran ran = moerate_in(folder, "diagnose small.yaml");
  CHECK(ran.code == 0);
  CHECK(ran.err.empty());
  INFO(ran.out);
  CHECK(has(ran.out, "small: local identifiability of each truth, and what it lets one expect\n"));
  CHECK(has(ran.out,
            "\nrouter=cosine, k = 2, k* = 2: not identified at first order\n"
            "  f does not change along: lengths of beta1, atom by atom (2)\n"));
  CHECK(has(ran.out,
            "\n  dimensions  null directions at first order\n"
            "  1           one constant on all beta0       fitted measures are moved along it\n"
            "  2           lengths of beta1, atom by atom  the loss sees it, the data do not\n"));
  CHECK(has(ran.out, "beta1 along itself: the scores do not see its length\n"));
  CHECK(has(ran.out, "  aligned total      slower than n^-0.4\n"));
  CHECK(has(ran.out, "\nrouter=perturbed, k = 2, k* = 2: identified\n"));
  CHECK(has(ran.out, "  aligned total      -0.5\n"));
  CHECK(has(ran.out, "  source: arXiv:2405.14131\n"));
  CHECK_FALSE(fs::exists(folder.path / "results"));
}

TEST_CASE("diagnose --json is for programs: --set is a change like any other") {
  const Folder folder;
  folder.write("small.yaml", small_study());
  const auto json = nlohmann::json::parse(moerate_in(folder, "diagnose small.yaml --json --set estimator.k=k*+1").out);
  CHECK(json["study"] == "small");
  REQUIRE(json["estimators"].size() == 2);
  const auto& perturbed = json["estimators"][1];
  CHECK(perturbed["class"] == "strongly identifiable");
  CHECK(perturbed["identifiability"]["atoms"].size() == 2);
  CHECK(perturbed["identifiability"]["atoms"][0]["kappa"].get<double>() > 1e-4);
  CHECK(perturbed["identifiability"]["atoms"][0]["spread"].size() == 5);
  CHECK(perturbed["predicted"][3]["quantity"] == "shared");
  CHECK(perturbed["predicted"][3]["exponent"] == -0.25);
}

TEST_CASE("formula routers and experts are diagnosed like built-ins") {
  const Folder folder;
  folder.write("own.yaml",
               "define:\n"
               "  routers: {plain: {feature: x, weight: beta1}}\n"
               "  experts: {bump: {parameters: {a: vector, b: scalar}, value: 'tanh(dot(a, x) + b)'}}\n"
               "estimator: {router: plain, expert: bump, k: k* + 1}\n"
               "dataset:\n  d: 2\n  noise: 0.05\n  truth:\n    atoms:\n"
               "      - {beta0: 0.3, beta1: [0.2, 0.3], a: [0.8, -1.9], b: -0.6}\n"
               "      - {beta0: 0.0, beta1: [0.3, 0.0], a: [-2.0, 1.1], b: -0.5}\n");
  const auto own = nlohmann::json::parse(moerate_in(folder, "diagnose own.yaml --json").out);
  const auto built_in = nlohmann::json::parse(
      moerate_in(folder, "diagnose own.yaml --json --set estimator.router=linear --set estimator.expert=tanh").out);
  const auto& a = own["estimators"][0]["identifiability"];
  const auto& b = built_in["estimators"][0]["identifiability"];
  CHECK(own["estimators"][0]["class"] == "strongly identifiable");
  CHECK(a["null_directions"] == b["null_directions"]);
  CHECK(a["atoms"][0]["kappa"].get<double>() == Approx(b["atoms"][0]["kappa"].get<double>()).epsilon(1e-6));
}

TEST_CASE("run counts predictions that agree: the report sets them beside what was measured") {
  const Folder folder;
  folder.write("small.yaml", small_study("", 12));
  const Ran ran = moerate_in(folder, "run small.yaml");
  REQUIRE(ran.code == 0);
  CHECK(has(ran.out, "predicted from identifiability, "));
  const std::string report = contents(folder.path / "results/small/report.md");
  CHECK(has(report, "\n## Predicted and measured\n"));
  CHECK(has(report, "lengths of beta1, atom by atom"));
  const std::string csv = contents(folder.path / "results/small/predictions.csv");
  CHECK(has(csv,
            "router,class,reason,source,kappa,kappa_low,null_directions,canonical,quantity,predicted,exponent,low,"
            "high,outcome,modulus,modulus_at_n\n"));
  CHECK(has(csv, "\ncosine,not identified at first order,"));
}

TEST_CASE("diagnose of a wrong study is the study's error") {
  const Folder folder;
  folder.write("wrong.yaml", "dataset: {d: two}\n");
  const Ran ran = moerate_in(folder, "diagnose wrong.yaml");
  CHECK(ran.code == 2);
  CHECK(ran.out.empty());
  CHECK(has(ran.err, "wrong.yaml:1:"));
  CHECK(moerate_in(folder, "diagnose").code == 2);
}
