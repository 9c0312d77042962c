// A limit on the time of a fit: it may leave fits unfinished, it never makes a result.
#include "tests/cli/program.h"

#include <catch2/catch.hpp>

using namespace moerate::test;

TEST_CASE("fits over the time limit are missing, counted and named, and a later run finishes them") {
  const Folder limited, free;
  for (const Folder* folder : {&limited, &free}) folder->write("small.yaml", small_study());
  const Ran none = moerate_in(limited, "run small.yaml --quiet --time-limit 1e-9");
  CHECK(none.code == 3);
  CHECK(none.err ==
        "small: 0 of 36 fits are kept; 36 took longer than --time-limit 1e-9 and are unfinished\n"
        "remedy: run it without the limit or with a larger one, which fits what is missing only\n");
  CHECK_FALSE(fs::exists(limited.path / "results/small/losses.csv.gz"));
  CHECK(moerate_in(limited, "check small.yaml").code == 3);

  CHECK(moerate_in(limited, "run small.yaml --quiet").code == 0);
  CHECK(moerate_in(free, "run small.yaml --quiet --time-limit 1e6").code == 0);
  for (const char* table : {"results/small/losses.csv.gz", "results/small/rates.csv"}) {
    CHECK(contents(limited.path / table) == contents(free.path / table));
    CHECK_FALSE(contents(limited.path / table).empty());
  }
  // What is kept needs no time.
  CHECK(moerate_in(limited, "run small.yaml --quiet --time-limit 1e-9").code == 0);
}

TEST_CASE("replications that go on until an exponent is known end at a time limit, too") {
  const Folder folder;
  std::string study = small_study();
  const std::string fixed = "replications: 6";
  study.replace(study.find(fixed), fixed.size(), "replications: {until: {half-width: 0.03, of: total}, at-most: 40}");
  folder.write("until.yaml", study);
  const Ran run = moerate_in(folder, "run until.yaml --quiet --time-limit 1e-9");
  CHECK(run.code == 3);
  CHECK(run.err.find("0 of 120 fits are kept; 120 took longer than --time-limit 1e-9") != std::string::npos);
}

TEST_CASE("a time limit is a number of seconds above zero") {
  const Folder folder;
  folder.write("small.yaml", small_study());
  for (const char* wrong : {"0", "-1", "soon", ".nan", ".inf"}) {
    const Ran run = moerate_in(folder, std::string("run small.yaml --quiet --time-limit=") + wrong);
    INFO(wrong << '\n' << run.err);
    CHECK(run.code == 2);
    CHECK(run.err.find("--time-limit:1:1") != std::string::npos);
    CHECK_FALSE(fs::exists(folder.path / "results"));
  }
}
