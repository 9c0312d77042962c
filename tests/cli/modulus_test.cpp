// `moerate modulus`, and what `run`, `check` and the report make of a study that asks for moduli.
#include "tests/cli/program.h"
#include "tests/sql.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <cmath>

using namespace moerate::test;

namespace {

const std::string asked =
    "modulus: {of: [total, direction], uniform: {radius: 0.2}, loss: {to: 0.1, points: 4}, starts: 6, inputs: 400}\n"
    "expect:\n"
    "  - {of: modulus, where: {router: perturbed}, exponent: -0.5, within: 0.02}\n"
    "  - {of: modulus, component: direction, where: {router: cosine}, exponent: -0.5, within: 0.02}\n"
    "  - {of: modulus, uniform: true, where: {router: cosine}, slower-than: polynomial}\n"
    "  - {of: modulus, where: {router: cosine}, exponent: -0.5, within: 0.02, known: fails, because: the length}\n";

}  // namespace

TEST_CASE("modulus says exponents and what f hardly distinguishes, without a section, a fit or a store") {
  const Folder folder;
  folder.write("small.yaml", small_study());
  const Ran ran = moerate_in(folder, "modulus small.yaml");
  CHECK(ran.code == 0);
  CHECK(ran.err.empty());
  INFO(ran.out);
  CHECK(ran.out.starts_with("small: the least change of f at a given loss, and the exponent that it means\n"));
  CHECK(has(ran.out, "router=cosine     total     pointwise  0: f does not change  "));
  CHECK(has(ran.out, " along itself (100%)\n"));
  CHECK(has(ran.out, "router=perturbed  total     pointwise  -0.500 "));
  CHECK_FALSE(has(ran.out, "uniform"));
  CHECK_FALSE(fs::exists(folder.path / "results"));
}

TEST_CASE("a neighbourhood with beta1 = 0 has no uniform modulus of the direction") {
  const Folder folder;
  // The second beta1 has length 0.3 and mass 1.
  const std::string section =
      "modulus: {of: [direction], loss: {to: 0.1, points: 2}, starts: 2, inputs: 200, uniform: ";
  folder.write("wide.yaml", small_study(section + "{radius: 0.31}}\n"));
  const Ran wide = moerate_in(folder, "modulus wide.yaml");
  CHECK(wide.code == 0);
  CHECK(has(wide.out, "none: the neighbourhood holds beta1 = 0, which has no direction: take a smaller radius"));
  folder.write("narrow.yaml", small_study(section + "{radius: 0.29}}\n"));
  CHECK_FALSE(has(moerate_in(folder, "modulus narrow.yaml").out, "beta1 = 0"));
}

TEST_CASE("modulus --out writes pairs that loss finds at their loss, and leaves a folder that is there as it is") {
  const Folder folder;
  folder.write("small.yaml", small_study(asked));
  REQUIRE(moerate_in(folder, "modulus small.yaml --out found --quiet").code == 0);
  CHECK(has(contents(folder.path / "found/small/estimator-1-total-pointwise-0.1.svg"), "at loss 0.1: f<"));
  const std::string csv = contents(folder.path / "found/small/modulus.csv");
  CHECK(csv.starts_with("router,quantity,kind,loss,distance,seen,exponent,n,measure\n"));
  for (const char* loss : {"0.0001", "0.1"}) {
    for (const char* kind : {"pointwise", "uniform"}) {
      const std::string name = std::string("found/small/estimator-2-total-") + kind + "-" + loss;
      const auto json =
          nlohmann::json::parse(moerate_in(folder, "loss " + name + ".yaml " + name + "-center.yaml --json").out);
      CHECK(json["total"].get<double>() == Approx(std::stod(loss)).epsilon(1e-6));
    }
  }
  const Ran again = moerate_in(folder, "modulus small.yaml --out found");
  CHECK(again.code == 2);
  CHECK(again.err == "found/small exists already; nothing was written\nremedy: name another folder, or move it away\n");
}

TEST_CASE("modulus --json has every point with its measures, and the same bytes for one and two threads") {
  const Folder folder;
  folder.write("small.yaml", small_study(asked));
  const Ran ran = moerate_in(folder, "modulus small.yaml --json");
  REQUIRE(ran.code == 0);
  const auto json = nlohmann::json::parse(ran.out);
  REQUIRE(json["estimators"].size() == 2);
  const auto& perturbed = json["estimators"][1]["moduli"];
  REQUIRE(perturbed.size() == 4);
  CHECK(perturbed[0]["quantity"] == "total");
  CHECK(perturbed[0]["exponent"].get<double>() == Approx(-0.5).margin(1e-3));
  CHECK(perturbed[0]["points"].size() == 4);
  CHECK(perturbed[0]["points"][0]["fitted"]["atoms"].size() == 2);
  CHECK(perturbed[1]["uniform"] == true);
  CHECK(perturbed[1]["points"][0]["center"]["atoms"].size() == 2);
  CHECK(moerate_in(folder, "modulus small.yaml --json", "OMP_NUM_THREADS=1").out == ran.out);
}

TEST_CASE("run and check judge claims about moduli, and the report shows them beside what was measured") {
  const Folder folder;
  folder.write("small.yaml", small_study(asked));
  CHECK(has(moerate_in(folder, "plan small.yaml").out, "\nmoduli: 4 searches beside the fits"));
  const Ran ran = moerate_in(folder, "run small.yaml");
  INFO(ran.out << ran.err);
  REQUIRE(ran.code == 0);
  CHECK(moerate_in(folder, "check small.yaml").code == 0);
  const std::string verdicts = contents(folder.path / "results/small/verdicts.csv");
  CHECK(has(verdicts, "perturbed,total,aligned,modulus,exponent -0.5 +- 0.02,-0.5"));
  CHECK(has(verdicts, "cosine,total,aligned,uniform modulus,slower than polynomial (exponent above -0.1),0,0,0,holds"));
  CHECK(has(verdicts, ",f does not change"));
  const std::string report = contents(folder.path / "results/small/report.md");
  CHECK(has(report, "\n## Moduli: exponents without noise\n"));
  CHECK(has(report, "modulus (at the study's n)"));
  CHECK(fs::exists(folder.path / "results/small/modulus.csv"));
  CHECK(fs::exists(folder.path / "results/small/figures/modulus.svg"));
  CHECK(fs::exists(folder.path / "results/small/figures/modulus-uniform.svg"));
  const Ran again = moerate_in(folder, "report small.yaml");
  CHECK(again.code == 0);
  CHECK_FALSE(has(again.err, "replaced"));
}

TEST_CASE("moduli are kept: plan counts those that are missing, and only they are computed again") {
  const Folder folder;
  folder.write("small.yaml", small_study(asked));
  REQUIRE(moerate_in(folder, "run small.yaml --quiet").code == 0);
  const fs::path results = folder.path / "results/small", store = results / "store.sqlite";
  const std::string table = contents(results / "modulus.csv"), verdicts = contents(results / "verdicts.csv");
  const auto plan = [&](const std::string& more) { return moerate_in(folder, "plan small.yaml " + more).out; };
  CHECK_FALSE(has(plan(""), "moduli:"));
  CHECK(has(plan(""), "nothing is left to do\n"));
  // Another setting of the search is another modulus; noise is no part of it.
  CHECK(has(plan("--results results --set modulus.starts=7"), "\nmoduli: 4 searches"));
  CHECK_FALSE(has(plan("--results results --set dataset.noise=0.1"), "moduli:"));

  // As after a kill between two searches; the third is kept under another id, which no task has.
  sql(store,
      "UPDATE job SET id = 'x' || substr(id, 2) WHERE stage = 'modulus' AND id IN"
      " (SELECT id FROM job WHERE stage = 'modulus' ORDER BY id LIMIT 3)");
  CHECK(has(plan(""), "\nmoduli: 3 searches"));
  CHECK(moerate_in(folder, "check small.yaml --quiet").code == 0);
  CHECK(has(plan(""), "\nmoduli: 3 searches"));  // who only reads keeps nothing
  CHECK(moerate_in(folder, "run small.yaml --quiet --jobs 1").code == 0);
  CHECK_FALSE(has(plan(""), "moduli:"));
  CHECK(contents(results / "modulus.csv") == table);
  CHECK(contents(results / "verdicts.csv") == verdicts);

  // What is read back is used, not computed again: a changed one shows, with a hash that is its own.
  sql(store,
      "UPDATE job SET result = replace(result, '\"asked\":4', '\"asked\":40'), hash = NULL"
      " WHERE stage = 'modulus'; PRAGMA user_version = 1");
  CHECK(moerate_in(folder, "run small.yaml --quiet").code == 0);
  CHECK(contents(results / "verdicts.csv") != verdicts);
}

TEST_CASE("a truth that moves and an estimator that cannot hold the truth have no modulus, and say why") {
  const Folder folder;
  folder.write("small.yaml", small_study());
  const Ran under = moerate_in(folder, "modulus small.yaml --set dataset.truth.router=linear");
  CHECK(under.code == 0);
  CHECK(has(under.out, "none: misspecified: the truth has another router, gate or expert, or more atoms\n"));
  const Ran moving =
      moerate_in(folder, "modulus small.yaml --set 'dataset.truth.atoms=[{beta1: [1/n, 0], a: [1, 0], b: 0}]'");
  CHECK(moving.code == 0);
  CHECK(has(moving.out, "none: the truth moves with n: a modulus is of one truth\n"));
}
