// `moerate replay` and `moerate selftest`.
#include "tests/cli/program.h"
#include "tests/sql.h"

#include <catch2/catch.hpp>

using namespace moerate::test;

TEST_CASE("a fit that is made again is the store's to the last digit, with its data and measures") {
  const Folder folder;
  folder.write("small.yaml", small_study());
  REQUIRE(moerate_in(folder, "run small.yaml --quiet").code == 0);
  const Ran ran = moerate_in(folder, "replay small.yaml --where router=perturbed --n 1000 --replication 4 --out again");
  INFO(ran.out << ran.err);
  CHECK(ran.code == 0);
  CHECK(has(ran.out, "small: router=perturbed, n = 1000, replication 4; job "));
  CHECK(
      has(ran.out, "the store's fit is the same to the last digit; the store's loss is the same to the last digit\n"));
  const std::string job = ran.out.substr(ran.out.find("job ") + 4, 16);
  CHECK(has(unpacked(folder.path / "results/small/losses.csv.gz"), "perturbed,1000,4," + job + ","));
  const std::string data = contents(folder.path / "again/data.csv");
  CHECK(data.starts_with("x1,x2,y\n"));
  CHECK(std::count(data.begin(), data.end(), '\n') == 1001);
  // Of two inputs there is a picture: f and the regions of the gate, of the truth and of the fit.
  const std::string picture = contents(folder.path / "again/measures.svg");
  for (const char* title : {"truth: f<", "truth: regions of the gate<", "fitted: f<", "fitted: regions of the gate<"}) {
    INFO(title);
    CHECK(has(picture, title));
  }
  CHECK(contents(folder.path / "again/measures.csv").starts_with("x1,x2,f of truth,atom of truth,f of fitted,"));
  // The measures are those of the losses, and the data those of the fit.
  const Ran loss = moerate_in(folder, "loss again/fitted.yaml again/truth.yaml");
  CHECK(loss.code == 0);
  const Ran fit = moerate_in(folder, "fit again/data.csv --start again/fitted.yaml");
  CHECK(fit.code == 0);

  sql(folder.path / "results/small/store.sqlite",
      "UPDATE job SET result = replace(result, '\"evaluations\":', '\"evaluations\":1'), hash = NULL WHERE stage = "
      "'fit';"
      "PRAGMA user_version = 1");
  { CHECK(moerate_in(folder, "run small.yaml --quiet --set grid.replications=6 --results results").code == 0); }
  const Ran other = moerate_in(folder, "replay small.yaml --where router=perturbed --n 1000 --replication 4");
  CHECK(other.code == 1);
  CHECK(has(other.out, "the store's fit DIFFERS"));
}

TEST_CASE("a fit that a study does not have is told, with those that it has") {
  const Folder folder;
  folder.write("small.yaml", small_study());
  const auto error = [&](const std::string& arguments) {
    const Ran ran = moerate_in(folder, "replay small.yaml " + arguments);
    CHECK(ran.code == 2);
    return ran.err;
  };
  CHECK(has(error("--n 1000 --replication 0"), "2 of 2 estimators have these labels"));
  CHECK(has(error("--where router=lineal --n 1000 --replication 0"), "router=cosine; router=perturbed"));
  CHECK(has(error("--where router --n 1000 --replication 0"), "write --where router=perturbed,k=over"));
  CHECK(has(error("--where router=cosine"), "write --n 1000 --replication 0"));
  CHECK(moerate_in(folder, "replay small.yaml --where ' router = cosine ' --n 300 --replication 0").code == 0);
  CHECK(has(error("--where router=cosine --n 999 --replication 0"), "write one of 300, 1000, 3000"));
  CHECK(has(error("--where router=cosine --n 1000 --replication 6"), "replications are 0 to 5"));
  const Ran none = moerate_in(folder, "replay small.yaml --where router=cosine --n 300 --replication 0");
  CHECK(none.code == 0);
  CHECK(has(none.out, "the store has no fit of it; the store has no loss of it\n"));
}

TEST_CASE("selftest: one thread, all, shards, killed and gone on with give one digest") {
  const Folder folder;
  folder.write("small.yaml", small_study());
  const Ran ran = moerate_in(folder, "selftest small.yaml --set 'grid.n=[20000, 30000]'");
  INFO(ran.out << ran.err);
  CHECK(ran.code == 0);
  CHECK(has(ran.out, "in 7 shards, merged backwards"));
  CHECK(has(ran.out, "killed (SIGKILL) and gone on with"));
  CHECK(has(ran.out, "All runs gave the same bytes.\n"));
  CHECK(ran.err.empty());
}

TEST_CASE("selftest where no temporary folder can be made says which variable to set") {
  const Folder folder;
  folder.write("small.yaml", small_study());
  const Ran ran = moerate_in(folder, "selftest small.yaml", "TMPDIR=/nonexistent");
  CHECK(ran.code == 5);
  CHECK(
      ran.err ==
      "moerate: /nonexistent: no folder can be made in it (No such file or directory); set TMPDIR to one where you may "
      "write\n");
}

TEST_CASE("replay: labels with commas, and one atom beside two, which has a picture all the same") {
  const Folder folder;
  folder.write("one atom.yaml",
               "study: one\nseed: 2\ndataset: {d: 1, noise: 0.1, truth: {atoms: [{beta1: [0.2], a: [1], b: 0.5}]}}\n"
               "estimator: {k: 2}\nmatrix: {router: {\"a,b=c\": linear, \"d, e\": cosine}}\n"
               "grid: {n: [100, 200], replications: 2}\n");
  const Ran ran = moerate_in(folder, "replay 'one atom.yaml' --where 'router=a,b=c' --n 100 --replication 1 --out out");
  CHECK(ran.code == 0);
  CHECK(has(ran.out, "router=a,b=c, n = 100, replication 1"));
  CHECK(has(contents(folder.path / "out/measures.svg"), "truth: f, coloured by the atom of largest weight"));
  CHECK(moerate_in(folder, "replay 'one atom.yaml' --where 'router=d, e' --n 100 --replication 1").code == 0);
}

TEST_CASE("the commands of a report's outliers make the fits that it lists") {
  const Folder folder;
  // Blind fits under the cosine router end at a reflection or at the truth.
  folder.write("my study.yaml", "study: far\n" + small_study("fit: {start: {random: {starts: 2}}}\n"
                                                             "expect: [{of: direction, exponent: -0.5, within: 5}]\n",
                                                             20));
  REQUIRE(moerate_in(folder, "run 'my study.yaml' --quiet --set dataset.noise=0.4").code == 0);
  const std::string page = contents(folder.path / "results/far@dataset.noise=0.4/report.md");
  const std::size_t begin = page.find("`moerate replay 'my study.yaml' --where ");
  REQUIRE(begin != std::string::npos);
  const std::string command = page.substr(begin + 9, page.find('`', begin + 1) - begin - 9);
  CHECK(has(command, " --set 'dataset.noise=0.4'"));
  const Ran ran = moerate_in(folder, command);
  CHECK(ran.code == 0);
  CHECK(
      has(ran.out, "the store's fit is the same to the last digit; the store's loss is the same to the last digit\n"));
}
