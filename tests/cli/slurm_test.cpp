// `moerate slurm`: scripts, and what they do under a stand-in for Slurm's commands.
#include "tests/cli/program.h"

#include <fmt/format.h>
#include <catch2/catch.hpp>

#include <filesystem>

using namespace moerate::test;

namespace {

/// Commands that do what Slurm's would, one element after the other: sbatch runs a script at once, for every number of
/// its array; scontrol requeue says so.
void write_stand_in(const Folder& folder) {
  fs::create_directories(folder.path / "bin");
  folder.write(
      "bin/sbatch",
      "#!/bin/bash\n"
      "echo \"$@\" >> sbatch.log\n"
      "array=; script=\n"
      "for word in \"$@\"; do\n"
      "  case $word in --array=1-*) array=${word#--array=1-};; --export=ALL,*) export ${word#--export=ALL,};;\n"
      "    --*) ;; *) script=$word;; esac\n"
      "done\n"
      "export SLURM_ARRAY_JOB_ID=7\n"
      "if [ -n \"$array\" ]; then\n"
      "  for i in $(seq 1 $array); do SLURM_ARRAY_TASK_ID=$i bash \"$script\" >> job.log 2>&1; done\n"
      "else\n  bash \"$script\" >> job.log 2>&1\nfi\n"
      "echo $((RANDOM + 1))\n");
  folder.write("bin/scontrol", "#!/bin/bash\necho \"$@\" >> requeued.log\n");
  for (const char* name : {"bin/sbatch", "bin/scontrol"}) {
    fs::permissions(folder.path / name, fs::perms::owner_all);
  }
}

}  // namespace

TEST_CASE("the scripts run every shard and merge them: the bytes of one run") {
  const Folder folder;
  folder.write("small.yaml", small_study());
  write_stand_in(folder);
  REQUIRE(moerate_in(folder, "run small.yaml --quiet --results whole").code == 0);
  const Ran ran =
      moerate_in(folder, "slurm small.yaml --shards 3 --time 1:00 --cpus 2 --mem 1G --partition short --submit",
                 "PATH=$PWD/bin:$PATH");
  INFO(ran.err << contents(folder.path / "job.log"));
  REQUIRE(ran.code == 0);
  CHECK(contents(folder.path / "results/small/losses.csv.gz") == contents(folder.path / "whole/small/losses.csv.gz"));
  const std::string script = contents(folder.path / "results/small/slurm/array.sh");
  for (const char* line : {"#SBATCH --time=1:00\n", "#SBATCH --cpus-per-task=2\n", "#SBATCH --mem=1G\n",
                           "#SBATCH --partition=short\n", "#SBATCH --requeue\n", "#SBATCH --open-mode=append\n",
                           "#SBATCH --signal=B:USR1@30\n", "OPENBLAS_NUM_THREADS=1\n"}) {
    INFO(line);
    CHECK(has(script, line));
  }
  CHECK(has(contents(folder.path / "sbatch.log"), "--dependency=afterany:"));
  CHECK_FALSE(fs::exists(folder.path / "requeued.log"));
}

TEST_CASE("an element that gets the signal keeps what it has, ends with 3, and goes to the queue again") {
  const Folder folder;
  folder.write("long.yaml", small_study("", 4000));
  write_stand_in(folder);
  const Ran written = moerate_in(folder, "slurm long.yaml --shards 2 --time 1:00 --cpus 1");
  REQUIRE(written.code == 0);
  CHECK(has(written.out, "  a1=$(sbatch --parsable --array=1-2 --export=ALL,OFFSET=0 "));
  CHECK(has(written.out, "  sbatch --dependency=afterany:$a1 "));
  const std::string command = "cd " + folder.path.string() +
                              " && export PATH=$PWD/bin:$PATH SLURM_ARRAY_TASK_ID=1 SLURM_ARRAY_JOB_ID=7;"
                              " bash results/long/slurm/array.sh > job.log 2>&1 & job=$!; sleep 1; kill -USR1 $job;"
                              " wait $job";
  const int status = std::system(("bash -c '" + command + "'").c_str());
  INFO(contents(folder.path / "job.log"));
  CHECK(WEXITSTATUS(status) == 3);
  CHECK(contents(folder.path / "requeued.log") == "requeue 7_1\n");
  const std::string now = moerate_in(folder, "status long.yaml").out;
  CHECK_FALSE(has(now, " 0 done"));
  CHECK_FALSE(has(now, " 0 missing"));
}

TEST_CASE("arrays are cut where Slurm would refuse them, and words that end a directive are refused") {
  const Folder folder;
  folder.write("small.yaml", small_study());
  const Ran many = moerate_in(folder, "slurm small.yaml --shards 2500 --time 1:00 --cpus 1");
  CHECK(many.code == 0);
  CHECK(has(many.out, "--array=1-1000 --export=ALL,OFFSET=1000 "));
  CHECK(has(many.out, "--array=1-500 --export=ALL,OFFSET=2000 "));
  CHECK(moerate_in(folder, "slurm small.yaml --shards 3").code == 2);
  CHECK(moerate_in(folder, "slurm small.yaml --shards 0 --time 1:00 --cpus 1").code == 2);
  for (const char* time : {"'1:00\n#SBATCH --wrap=x'", "foo", "1:2:3:4", "1-", "-5", "2h", "1.5", "1-1:2:3:4"}) {
    INFO(time);
    const Ran bad = moerate_in(folder, fmt::format("slurm small.yaml --shards 2 --time={} --cpus 1", time));
    CHECK(bad.code == 2);
    CHECK(has(bad.err, "is no time as Slurm writes it"));
  }
  for (const char* time : {"90", "90:30", "2:00:00", "1-12", "1-12:30", "1-12:30:00"}) {
    INFO(time);
    CHECK(moerate_in(folder, fmt::format("slurm small.yaml --shards 2 --time {} --cpus 1", time)).code == 0);
  }
  for (const char* time : {"0", "0:00:00", "UNLIMITED", "infinite"}) {
    INFO(time);
    const Ran ran = moerate_in(folder, fmt::format("slurm small.yaml --shards 2 --time {} --cpus 1", time));
    CHECK(has(ran.out, "small: 2 shards of any time each; "));
    CHECK(has(contents(folder.path / "results/small/slurm/array.sh"), "--signal=B:USR1@120\n"));
  }
  const std::string command = "slurm small.yaml --shards 2 --time 1:00:00 --cpus 1 ";
  CHECK(has(moerate_in(folder, command + "--mem 8GB").err, "is no size as Slurm writes it"));
  CHECK(has(moerate_in(folder, command + "--partition 'a b'").err, "is no word that Slurm takes"));
  CHECK(has(moerate_in(folder, command + "--partition=-p").err, "is no word that Slurm takes"));
  CHECK(has(moerate_in(folder, command + "--mem 99999999999999999999G").err, "is no size as Slurm writes it"));
}

TEST_CASE("a study in a folder with quotes and blanks in its name is run all the same") {
  const Folder folder;
  fs::create_directories(folder.path / "it's here");
  folder.write("it's here/small.yaml", small_study());
  write_stand_in(folder);
  const Ran ran = moerate_in(folder,
                             "slurm \"it's here/small.yaml\" --shards 2 --time 1:00 --cpus 1 --submit"
                             " --results plain --set grid.replications=2",
                             "PATH=$PWD/bin:$PATH");
  INFO(ran.err << contents(folder.path / "job.log"));
  CHECK(ran.code == 0);
  CHECK(fs::exists(folder.path / "plain/small/report.md"));
  for (const char* results : {"'a b'", "'100%u'", "'p\nq'"}) {
    const Ran bad = moerate_in(
        folder, std::string("slurm \"it's here/small.yaml\" --shards 2 --time 1:00 --cpus 1 --results ") + results);
    CHECK(bad.code == 2);
    CHECK(has(bad.err, "has characters that Slurm's directives do not take"));
  }
}
