// `moerate watch` and `moerate compare`, and the index of studies.
#include "tests/cli/program.h"

#include <catch2/catch.hpp>

#include <chrono>
#include <fstream>
#include <thread>

using namespace moerate::test;

TEST_CASE("watch: what is complete is shown and the command ends, and where no run goes on it says what is missing") {
  const Folder folder;
  folder.write("small.yaml", small_study());
  const Ran none = moerate_in(folder, "watch small.yaml");
  CHECK(none.code == 3);
  CHECK(has(none.out, " small: 0 of 36 fits\n"));
  CHECK(none.err ==
        "small: no run of this study is going on there (name the stores of shards elsewhere behind the study); "
        "`moerate run` makes the 36 fits that are missing\n");
  REQUIRE(moerate_in(folder, "run small.yaml --quiet").code == 0);
  const Ran all = moerate_in(folder, "watch small.yaml");
  CHECK(all.code == 0);
  CHECK(all.err.empty());
  CHECK(has(all.out, "Z small: 36 of 36 fits\n"));
  CHECK(has(all.out, "exponent of the aligned total\n"));
}

TEST_CASE("watch: a run that goes on is followed to its end") {
  if (!std::ifstream("/proc/locks")) {
    WARN("this system has no list of locks, and watch cannot know of runs");
    return;
  }
  const Folder folder;
  folder.write("long.yaml", small_study("", 800));
  std::thread run([&folder] {
    const std::string command =
        "cd '" + folder.path.string() + "' && '" MOERATE_PROGRAM "' run long.yaml --quiet 2> run.log";
    CHECK(std::system(command.c_str()) == 0);
  });
  for (int i = 0; i < 1000 && !fs::exists(folder.path / "results/long/store.sqlite"); ++i) {
    std::this_thread::sleep_for(std::chrono::milliseconds(10));
  }
  const Ran watched = moerate_in(folder, "watch long.yaml");
  run.join();
  INFO(watched.out << watched.err);
  CHECK(watched.code == 0);
  CHECK(has(watched.out, " of 4800 fits"));
  CHECK(has(watched.out, " 4800 of 4800 fits\n"));
}

TEST_CASE("compare: what the studies differ in, and their numbers beside each other") {
  const Folder folder;
  folder.write("small.yaml", small_study());
  REQUIRE(moerate_in(folder, "run small.yaml --quiet").code == 0);
  REQUIRE(moerate_in(folder, "run small.yaml --quiet --set dataset.noise=0.5").code == 0);
  const Ran ran = moerate_in(folder, "compare results/small results/small@dataset.noise=0.5");
  CHECK(ran.code == 0);
  CHECK(ran.err.empty());
  CHECK(has(ran.out, "\ndataset.noise: `0.05` in A, `0.5` in B\n\n"));
  CHECK(has(ran.out, "excess risk, mean"));
  CHECK(has(moerate_in(folder, "compare results/small results/small").out,
            "the studies say the same, but for claims and words\n"));
  const Ran json = moerate_in(folder, "compare results/small results/small@dataset.noise=0.5 --json");
  CHECK(has(json.out, "\"key\": \"dataset.noise\""));

  // A side without intervals decides nothing, and equal numbers are said to be equal.
  REQUIRE(moerate_in(folder, "run small.yaml --quiet --set grid.replications=1").code == 0);
  const Ran one = moerate_in(folder, "compare results/small results/small@grid.replications=1");
  CHECK_FALSE(has(one.out, "overlap"));
  CHECK(has(one.out, "0 numbers with intervals in both"));
  CHECK(has(moerate_in(folder, "compare results/small results/small").out, "  same\n"));

  CHECK(moerate_in(folder, "compare results/small").code == 2);
  fs::remove(folder.path / "results/small@dataset.noise=0.5/rates.csv");
  const Ran lacks = moerate_in(folder, "compare results/small results/small@dataset.noise=0.5");
  CHECK(lacks.code == 5);
  CHECK(has(lacks.err, "rates.csv"));
  const Ran nowhere = moerate_in(folder, "compare results/small nowhere");
  CHECK(nowhere.code == 5);
  CHECK(nowhere.err ==
        "moerate: nowhere holds no results\nremedy: name the folder of one study, such as results/quickstart\n");
  folder.write("results/small/manifest.json", "{");
  CHECK(has(moerate_in(folder, "compare results/small results/small").err, "is damaged"));
}

TEST_CASE("watch: stores of shards elsewhere are named behind the study") {
  const Folder folder;
  folder.write("small.yaml", small_study());
  REQUIRE(moerate_in(folder, "run small.yaml --shard 1/2 --store a --quiet").code == 0);
  REQUIRE(moerate_in(folder, "run small.yaml --shard 2/2 --store b --quiet").code == 0);
  const Ran both = moerate_in(folder, "watch small.yaml a b");
  CHECK(both.code == 0);
  CHECK(has(both.out, " small: 36 of 36 fits\n"));
  CHECK(moerate_in(folder, "watch small.yaml nowhere").code == 5);
}

TEST_CASE("an index that cannot be written is a warning, and the rest is there") {
  const Folder folder;
  folder.write("small.yaml", small_study());
  fs::create_directories(folder.path / "results/index.html");
  const Ran ran = moerate_in(folder, "run small.yaml");
  CHECK(ran.code == 0);
  CHECK(has(ran.err, "small: warning: no index of the studies in results/index.html: "));
  CHECK(has(ran.out, "results are in results/small\n"));
  const Folder own;
  own.write("small.yaml", small_study());
  own.write("results/index.html", "<p>mine</p>");
  CHECK(has(moerate_in(own, "run small.yaml").err, "it is not moerate's, and was left as it is"));
  CHECK(contents(own.path / "results/index.html") == "<p>mine</p>");
}
