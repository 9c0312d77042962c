// plan, report, check --against and what a store of other versions does, from outside.
#include "engine/run/jobs.h"
#include "tests/cli/program.h"
#include "tests/sql.h"

#include <sqlite3.h>
#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <map>

using namespace moerate;
using namespace moerate::test;
using nlohmann::json;

namespace {

Ran good(const Folder& folder, const std::string& arguments) {
  Ran ran = moerate_in(folder, arguments);
  INFO(arguments << "\n" << ran.err);
  REQUIRE(ran.code == 0);
  return ran;
}

/// Every file of a folder but the store, by its relative path.
std::map<std::string, std::string> files(const fs::path& folder) {
  std::map<std::string, std::string> all;
  for (const auto& entry : fs::recursive_directory_iterator(folder)) {
    const std::string name = fs::relative(entry.path(), folder).string();
    if (entry.is_regular_file() && !name.starts_with("store.sqlite")) all[name] = contents(entry.path());
  }
  return all;
}

std::size_t done(const Folder& folder) {
  return json::parse(good(folder, "plan small.yaml --json").out)["stages"][0]["done"];
}

}  // namespace

TEST_CASE("what validate warns of stands in the results, too, unless the study allows it") {
  const Folder folder;
  folder.write("small.yaml", small_study());
  const std::string warned =
      "short-grid: the grid has 3 sizes over 1.0 decades; remedy: take at least 5 sizes over 1.5 decades";
  CHECK(has(good(folder, "run small.yaml --quiet").err, "small: warning: " + warned));
  CHECK(has(contents(folder.path / "results/small/report.md"), "\n> **Warning:** " + warned));
  const json manifest = json::parse(contents(folder.path / "results/small/manifest.json"));
  CHECK(has(manifest["warnings"].dump(), warned));
  CHECK(has(good(folder, "report small.yaml --quiet").err, warned));
  // Findings in a line that was typed have no place in the study's file.
  CHECK(has(good(folder, "run small.yaml --quiet --set grid.n=[300,1000]").err, "short-grid: the grid has 2 sizes"));

  folder.write("small.yaml", small_study("allow: {short-grid: it is a test}\n"));
  CHECK_FALSE(has(good(folder, "run small.yaml --quiet").err, "short-grid"));
  CHECK_FALSE(has(contents(folder.path / "results/small/report.md"), "short-grid"));
}

TEST_CASE("report makes every file again from the store, byte for byte but for the manifest's times") {
  const Folder folder;
  folder.write("small.yaml", small_study("expect: [{of: excess-risk, exponent: -1, within: 5}]\n"));
  const Ran run = good(folder, "run small.yaml");
  auto before = files(folder.path / "results/small");
  for (const auto& [name, bytes] : before) fs::remove(folder.path / "results/small" / name);
  const std::string store = contents(folder.path / "results/small/store.sqlite");
  const Ran report = good(folder, "report small.yaml");
  CHECK(report.out == run.out);
  CHECK(contents(folder.path / "results/small/store.sqlite") == store);
  auto after = files(folder.path / "results/small");
  json first = json::parse(before["manifest.json"]), second = json::parse(after["manifest.json"]);
  before.erase("manifest.json");
  after.erase("manifest.json");
  CHECK(after == before);
  CHECK(second["fits"]["computed"] == 0);
  CHECK(second["fits"]["reused"] == 36);
  for (json* manifest : {&first, &second}) {
    manifest->erase("cost");
    manifest->erase("machine");
    (*manifest)["fits"].erase("computed");
    (*manifest)["fits"].erase("reused");
  }
  CHECK(first == second);
}

TEST_CASE("plan counts jobs by stage, estimates their time from a pilot or from what is recorded, and writes nothing") {
  const Folder folder;
  folder.write("small.yaml", small_study());
  json plan = json::parse(good(folder, "plan small.yaml --json").out);
  CHECK_FALSE(fs::exists(folder.path / "results"));
  CHECK(plan["study"] == "small");
  CHECK(plan["estimators"] == 2);
  REQUIRE(plan["stages"].size() == 2);
  for (const json& stage : plan["stages"]) {
    CHECK(stage["jobs"] == 36);
    CHECK(stage["done"] == 0);
    CHECK(stage["seconds_left_on_one_core"].get<double>() > 0);
  }
  CHECK(plan["recorded_fits"] == 0);
  CHECK(plan["piloted_fits"] == 2);

  good(folder, "run small.yaml --quiet");
  folder.write("small.yaml", small_study("", 7));
  const std::string store = contents(folder.path / "results/small/store.sqlite");
  plan = json::parse(good(folder, "plan small.yaml --json").out);
  CHECK(plan["stages"][0]["jobs"] == 42);
  CHECK(plan["stages"][0]["done"] == 36);
  CHECK(plan["stages"][1]["done"] == 36);
  CHECK(plan["recorded_fits"] == 36);
  CHECK(plan["piloted_fits"] == 0);
  CHECK(plan["seconds_left_on_one_core"].get<double>() > 0);
  CHECK(contents(folder.path / "results/small/store.sqlite") == store);

  good(folder, "run small.yaml --quiet");
  const Ran text = good(folder, "plan small.yaml");
  CHECK(text.out ==
        "small: 2 estimators\nstage  jobs  done  to do  one core\nfit    42    42    0      0 s\n"
        "loss   42    42    0      0 s\nnothing is left to do\n");
}

TEST_CASE("another seed, truth, noise or estimator reuses nothing: a comment, a claim or a label everything") {
  const Folder folder;
  const std::string study = small_study();
  folder.write("small.yaml", study);
  good(folder, "run small.yaml --quiet");
  const auto with = [&](const std::string& from, const std::string& to) {
    std::string changed = study;
    changed.replace(changed.find(from), from.size(), to);
    folder.write("small.yaml", changed);
    return done(folder);
  };
  CHECK(with("seed: 3", "seed: 4") == 0);
  CHECK(with("b: -0.6", "b: -0.601") == 0);
  CHECK(with("noise: 0.05", "noise: 0.051") == 0);
  CHECK(with("seed: 3", "seed: 3\nestimator: {k: 3}") == 0);
  CHECK(with("seed: 3", "seed: 3\nfit: {tolerance: 2e-3}") == 0);
  CHECK(with("cosine: cosine", "cosine: linear") == 18);
  CHECK(with("cosine: cosine", "plain: cosine") == 36);
  CHECK(with("seed: 3", "# words\nseed: 3") == 36);
}

TEST_CASE("fits of another version of the algorithm are kept, named and not used") {
  const Folder folder;
  folder.write("small.yaml", small_study());
  good(folder, "run small.yaml --quiet");
  const fs::path store = folder.path / "results/small/store.sqlite";
  const auto before = files(folder.path / "results/small");
  // An id holds the version of its algorithm: other versions have other ids.
  sql(store,
      "UPDATE job SET id = 'x' || substr(id, 2), version = version + 1 WHERE stage = 'fit';"
      "UPDATE job SET id = 'y' || substr(id, 2), version = version + 1 WHERE stage = 'loss'");
  CHECK(done(folder) == 0);
  const std::string next_fit = std::to_string(fit_algorithm + 1), own_fit = std::to_string(fit_algorithm),
                    next_loss = std::to_string(loss_algorithm + 1), own_loss = std::to_string(loss_algorithm);
  const std::string note = "small: the store holds 36 fits of version " + next_fit +
                           " of the algorithm (this program has " + own_fit + "); they are kept and not used\n" +
                           "small: the store holds 36 losses of version " + next_loss +
                           " of the algorithm (this program has " + own_loss + "); they are kept and not used\n";
  CHECK(good(folder, "plan small.yaml").err == note);
  const Ran again = good(folder, "run small.yaml");
  CHECK(again.err.starts_with(note));
  auto after = files(folder.path / "results/small");
  CHECK(after["losses.csv.gz"] == before.at("losses.csv.gz"));
  sqlite3* database = nullptr;
  REQUIRE(sqlite3_open(store.c_str(), &database) == SQLITE_OK);
  std::string rows;
  const auto add = [](void* text, int, char** values, char**) {
    *static_cast<std::string*>(text) += std::string(values[0]) + ' ';
    return 0;
  };
  sqlite3_exec(database, "SELECT count(*) FROM job GROUP BY stage, version ORDER BY stage, version", add, &rows,
               nullptr);
  sqlite3_close(database);
  CHECK(rows == "36 36 36 36 ");
}

TEST_CASE("a store from before versions were written down is read, named, and grows") {
  const Folder folder;
  folder.write("small.yaml", small_study());
  good(folder, "run small.yaml --quiet");
  const fs::path store = folder.path / "results/small/store.sqlite";
  sql(store, "ALTER TABLE job DROP COLUMN version; PRAGMA user_version = 0");
  CHECK(good(folder, "plan small.yaml").err ==
        "small: the store holds 36 fits of an older moerate; they are kept and not used\n"
        "small: the store holds 36 losses of an older moerate; they are kept and not used\n");
  folder.write("small.yaml", small_study("", 7));
  good(folder, "run small.yaml --quiet");
  CHECK(done(folder) == 42);
}

TEST_CASE("a damaged row is made again") {
  const Folder folder;
  folder.write("small.yaml", small_study());
  good(folder, "run small.yaml --quiet");
  const auto before = files(folder.path / "results/small");
  const fs::path store = folder.path / "results/small/store.sqlite";
  sql(store, "UPDATE job SET result = '{\"half\":' WHERE id IN (SELECT id FROM job ORDER BY id LIMIT 5)");
  CHECK(moerate_in(folder, "check small.yaml").code == 3);
  good(folder, "run small.yaml --quiet");
  auto after = files(folder.path / "results/small");
  CHECK(after["losses.csv.gz"] == before.at("losses.csv.gz"));
}

TEST_CASE("a damaged text of the study is named, and no reason to refuse the results") {
  const Folder folder;
  folder.write("small.yaml", small_study());
  good(folder, "run small.yaml --quiet");
  sql(folder.path / "results/small/store.sqlite", "UPDATE study SET text = replace(text, 'seed: ', 'seed: 1')");
  fs::remove(folder.path / "results/small/manifest.json");  // which holds the text as well
  const std::string warning =
      "small: warning: the text of the study in the store does not match its hash: the file was changed since, by a "
      "disk "
      "or by hand; whether its results are of another text is not known, and `moerate run` writes it again\n";
  CHECK(good(folder, "report small.yaml --quiet").err.starts_with(warning));
  CHECK(good(folder, "run small.yaml --quiet").err.starts_with(warning));
  CHECK_FALSE(good(folder, "report small.yaml --quiet").err.starts_with(warning));
}

TEST_CASE("check --against compares bytes on the same toolchain, else verdicts, and says which") {
  const Folder folder;
  folder.write("small.yaml", small_study("expect: [{of: excess-risk, exponent: -1, within: 5}]\n"));
  good(folder, "run small.yaml --quiet");
  fs::copy(folder.path / "results", folder.path / "committed", fs::copy_options::recursive);
  fs::remove(folder.path / "committed/small/timings.csv");  // as in a repository
  const std::string command = "check small.yaml --against committed --bytes",
                    lead = "\nsame toolchain and CPU family, so bytes were compared: ";
  Ran ran = moerate_in(folder, command);
  CHECK(ran.code == 0);
  CHECK(ran.out.find("quantity") != std::string::npos);
  CHECK(ran.out.ends_with(lead + "losses.csv.gz, rates.csv and 5 figures equal\n"));

  // The same text, packed otherwise.
  const fs::path packed = folder.path / "committed/small/losses.csv.gz";
  std::string losses = unpacked(packed);
  const auto pack = [&](const std::string& text) {
    folder.write("committed/small/losses.csv", text);
    fs::remove(packed);
    REQUIRE(std::system(("gzip -1 " + (folder.path / "committed/small/losses.csv").string()).c_str()) == 0);
  };
  const std::string ours = contents(packed);
  pack(losses);
  REQUIRE(contents(packed) != ours);
  ran = moerate_in(folder, command);
  CHECK(ran.code == 0);
  CHECK(ran.out.ends_with(lead + "losses.csv.gz, rates.csv and 5 figures equal\n"));

  losses[losses.find('1', losses.find('\n', losses.find('\n') + 1))] = '2';
  pack(losses);
  ran = moerate_in(folder, command);
  CHECK(ran.code == 1);
  CHECK(ran.out.ends_with(lead + "rates.csv and 5 figures equal; losses.csv.gz differs first in line 3\n"));
  CHECK(moerate_in(folder, "check small.yaml --against committed").code == 0);
  folder.write("committed/small/losses.csv.gz", ours);

  std::string figure = contents(folder.path / "committed/small/figures/total.svg");
  folder.write("committed/small/figures/total.svg", figure.replace(figure.find("<title>"), 7, "<title>\n"));
  folder.write("committed/small/figures/old.svg", "<svg/>\n");
  fs::remove(folder.path / "committed/small/figures/components.svg");
  ran = moerate_in(folder, command);
  CHECK(ran.code == 1);
  CHECK(ran.out.ends_with(lead + "losses.csv.gz, rates.csv and 3 figures equal; figures/components.svg is new; "
                                 "figures/old.svg is not drawn now; figures/total.svg differs first in line 8\n"));
  fs::remove_all(folder.path / "committed/small/figures");
  fs::copy(folder.path / "results/small/figures", folder.path / "committed/small/figures");

  const std::string as_made = contents(folder.path / "committed/small/manifest.json");
  json other_digits = json::parse(as_made);
  other_digits["losses_digest"] = std::string(32, '0');
  folder.write("committed/small/manifest.json", other_digits.dump());
  ran = moerate_in(folder, command);
  CHECK(ran.code == 1);
  CHECK(ran.out.ends_with(lead + "rates.csv and 5 figures equal; the losses differ in digits that losses.csv.gz does "
                                 "not show\n"));
  folder.write("committed/small/manifest.json", as_made);

  json manifest = json::parse(contents(folder.path / "committed/small/manifest.json"));
  manifest["machine"]["cpu_family"] = "a slide rule";
  folder.write("committed/small/manifest.json", manifest.dump());
  ran = moerate_in(folder, command);
  CHECK(ran.code == 0);
  CHECK(ran.out.find(
            "\nverdicts and intervals were compared, not bytes, since the CPU families differ: a slide rule then, ") !=
        std::string::npos);
  manifest["machine"].erase("cpu_family");
  folder.write("committed/small/manifest.json", manifest.dump());
  CHECK(moerate_in(folder, command).out.find("the CPU families differ: not said then, ") != std::string::npos);
  const json compared = json::parse(moerate_in(folder, command + " --json").out);
  CHECK(compared["differs"] == false);
  CHECK(compared["verdicts"][0]["verdict"] == "same");
  fs::remove(folder.path / "committed/small/manifest.json");
  CHECK(moerate_in(folder, command).code == 5);
}

TEST_CASE("a damaged table among the committed results is an error with its name and a remedy, exit 5") {
  const Folder folder;
  folder.write("small.yaml", small_study("expect: [{of: excess-risk, exponent: -1, within: 5}]\n"));
  good(folder, "run small.yaml --quiet");
  fs::copy(folder.path / "results", folder.path / "committed", fs::copy_options::recursive);
  const std::string command = "check small.yaml --against committed --bytes", name = "committed/small/losses.csv.gz",
                    whole = contents(folder.path / name);
  const auto said = [&](const std::string& bytes) {
    folder.write(name, bytes);
    const Ran ran = moerate_in(folder, command);
    CHECK(ran.code == 5);
    CHECK(ran.out.empty());
    return ran.err;
  };
  const auto message = [&](const std::string& reason) {
    return "moerate: " + name + ": " + reason +
           "\nremedy: `git checkout` brings a committed file back, `moerate report` makes one again from the store\n";
  };
  CHECK(said(whole.substr(0, whole.size() / 2)) == message("the gzip data end early"));
  CHECK(said("") == message("the file is empty"));
  CHECK(said(unpacked(folder.path / "results/small/losses.csv.gz")) ==
        message("the gzip data are damaged: incorrect header check"));
  std::string bytes = whole;
  bytes[bytes.size() - 6] = static_cast<char>(bytes[bytes.size() - 6] ^ 1);
  CHECK(said(bytes) == message("the gzip data are damaged: incorrect data check"));
  fs::remove(folder.path / name);
  const Ran gone = moerate_in(folder, command);
  CHECK(gone.code == 5);
  CHECK(gone.err == "moerate: " + name + ": No such file or directory\n");
  // One's own damaged table is made again.
  folder.write(name, whole);
  folder.write("results/small/losses.csv.gz", "x");
  CHECK(moerate_in(folder, command).code == 5);
  good(folder, "report small.yaml --quiet");
  CHECK(moerate_in(folder, command).code == 0);
}

TEST_CASE("the manifest says what made the results, and counts what went wrong") {
  const Folder folder;
  const std::string study = small_study("fit: {max-evaluations: 2, bounds: {beta0: 0.35}}\n");
  folder.write("small.yaml", study);
  good(folder, "run small.yaml --quiet");
  const json manifest = json::parse(contents(folder.path / "results/small/manifest.json"));
  for (const char* at :
       {"/program/version", "/program/commit", "/build/compiler", "/build/flags", "/build/libraries/xsimd",
        "/build/libraries/Eigen", "/machine/cpu", "/machine/cpu_family", "/cost/started"}) {
    INFO(at);
    CHECK_FALSE(manifest.at(json::json_pointer(at)).get<std::string>().empty());
  }
  CHECK(manifest["seed"] == 3);
  CHECK(manifest["resolved_study"] == moerate_in(folder, "resolve small.yaml").out);
  CHECK(manifest["cost"]["wall_seconds"].get<double>() > 0);
  CHECK(manifest["cost"]["fit_seconds"].get<double>() > 0);
  CHECK(manifest["fits"]["planned"] == 36);
  for (const char* count : {"failed", "unfinished", "at_bound", "converged", "damped", "evaluations"}) {
    INFO(count);
    CHECK(manifest["fits"][count].is_number());
  }
  CHECK(manifest["fits"]["unfinished"] == 0);
  CHECK(manifest["fits"]["at_bound"].get<int>() + manifest["fits"]["evaluations"].get<int>() > 0);
}
