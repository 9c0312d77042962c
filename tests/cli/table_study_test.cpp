// A study on a table, as a user runs it: the same bytes whatever the threads and interruptions, risks that are those of
// predictions, claims that compare estimators, and nothing said of a truth.
#include "dsl/commands/glossary.h"
#include "dsl/compile/compile.h"
#include "dsl/compile/measure_file.h"
#include "engine/base/csv.h"
#include "engine/data/table_source.h"
#include "engine/findings/risks.h"
#include "engine/run/execute.h"
#include "tests/cli/program.h"

#include <fmt/ranges.h>
#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <cmath>
#include <map>
#include <set>

using namespace moerate;
using namespace moerate::test;

namespace {

/// 150 rows of y = x1 or 2 - x2, as x1 is below 0 or above, with a little noise.
std::string points() {
  Stream stream(5, "points", 0, 0, Purpose::inputs);
  std::string csv = "id,x1,x2,y\n";
  for (int i = 0; i < 150; ++i) {
    const double x1 = 2 * stream.normal(), x2 = 10 + stream.normal();
    csv += fmt::format("{},{},{},{}\n", i, x1, x2, (x1 < 0 ? x1 : 12 - x2) + 0.1 * stream.normal());
  }
  return csv;
}

std::string study(const std::string& table = "file: data/points.csv, ignore: [id]",
                  const std::string& rates = "statistics: [mean]", const std::string& claims = "") {
  return "seed: 3\n"
         "dataset: {table: {target: y, " +
         table +
         "}}\n"
         "estimator: {expert: {polynomial: {degree: 1}}}\n"
         "matrix: {router: {linear: linear, perturbed: perturbed-cosine}, k: [1, 2]}\n"
         "grid: {n: [40, 60, 90, all], replications: 5}\n"
         "fit: {start: {random: {starts: 3}}}\n"
         "rates: {" +
         rates +
         "}\n"
         "expect:\n"
         "  - {of: held-out-risk, where: {router: linear, k: 2}, below: {k: 1}}\n"
         "  - {where: {router: linear, k: 1}, below: {k: 2}, at: 90, known: fails, because: \"two lines\"}\n" +
         claims;
}

/// A folder with the table and a study.
struct StudyFolder : Folder {
  explicit StudyFolder(const std::string& text) {
    write("data/points.csv", points());
    write("small.yaml", text);
  }
};

CsvTable table_of(const fs::path& path) {
  return parse_csv(path.extension() == ".gz" ? unpacked(path) : contents(path), path);
}

double number_at(const CsvTable& table, std::size_t row, std::string_view column) {
  return std::stod(table.records[row][*table.column(column)]);
}

}  // namespace

TEST_CASE("a study on a table runs, is judged, and says nothing of a truth") {
  const StudyFolder folder(study());
  const Ran ran = moerate_in(folder, "run small.yaml");
  INFO(ran.out << ran.err);
  REQUIRE(ran.code == 0);
  CHECK(has(ran.out, "router=linear, k=2"));
  CHECK(has(ran.out, "below k=1"));
  CHECK(has(ran.out, " lower ["));
  CHECK(has(ran.out, "measured [95%]"));
  CHECK(has(ran.out, "fails (known)"));
  CHECK_FALSE(has(ran.out, "predicted"));
  const fs::path results = folder.path / "results/small";
  for (const char* file : {"cells.csv", "predictions.csv", "figures/total.svg"}) {
    INFO(file);
    CHECK_FALSE(fs::exists(results / file));
  }
  const std::string page = contents(results / "report.md");
  for (const char* word : {"truth", "Voronoi", "lign", "k\\*", "k*"}) {
    INFO(word);
    CHECK_FALSE(has(page, word));
  }
  for (const char* words :
       {"data/points.csv", "- rows: 150\n", "- transforms: none\n", "- target: y\n", "- inputs: x1, x2\n",
        "30 rows, 20% of all", "## Held-out risk", "## Use of experts", "**least**", "n = 120"}) {
    INFO(words);
    CHECK(has(page, words));
  }
  CHECK(fs::exists(results / "figures/held-out-risk.gp"));
  CHECK(has(contents(results / "figures/held-out-risk.gp"), "held-out risk (mean squared error)"));
  CHECK(moerate_in(folder, "check small.yaml").code == 0);
  CHECK(moerate_in(folder, "check small.yaml --against results --results results").code == 2);
  const auto verdicts = nlohmann::json::parse(moerate_in(folder, "check small.yaml --json").out);
  CHECK(verdicts[0]["claim"] == "below k=1");
  CHECK(verdicts[0]["verdict"] == "holds");
  CHECK(verdicts[0]["difference"] < 0);
  CHECK(verdicts[0]["high"] < 0);
  CHECK(verdicts[0]["pairs"] == 5);
  CHECK(verdicts[1]["verdict"] == "fails (known)");
}

TEST_CASE("a study on a table gives the same bytes by one thread, by two, and in parts") {
  const StudyFolder folder(study());
  REQUIRE(moerate_in(folder, "run small.yaml --quiet --jobs 1 --results one").code == 0);
  REQUIRE(moerate_in(folder, "run small.yaml --quiet --jobs 2 --results two").code == 0);
  for (const char* wait : {"0.15", "0.3", "0.5"}) {
    moerate_in(folder, "run small.yaml --quiet --jobs 2 --results parts", fmt::format("timeout -s KILL {}", wait));
  }
  REQUIRE(moerate_in(folder, "run small.yaml --quiet --results parts").code == 0);
  REQUIRE(moerate_in(folder, "report small.yaml --quiet --results parts").code == 0);
  for (const auto& entry : fs::recursive_directory_iterator(folder.path / "one/small")) {
    const std::string name = entry.path().lexically_relative(folder.path / "one/small").string();
    const bool differs =
        name.starts_with("store.") || name == "timings.csv" || name == "report.html" || name == "manifest.json";
    if (differs || !entry.is_regular_file()) continue;
    INFO(name);
    CHECK(contents(folder.path / "two/small" / name) == contents(entry.path()));
    CHECK(contents(folder.path / "parts/small" / name) == contents(entry.path()));
  }
}

TEST_CASE("a table that moves keeps its fits, and one that changes loses them") {
  const StudyFolder folder(study());
  REQUIRE(moerate_in(folder, "run small.yaml --quiet").code == 0);
  folder.write("elsewhere/points.csv", points());
  folder.write("small.yaml", study("file: elsewhere/points.csv, ignore: [id]"));
  REQUIRE(moerate_in(folder, "run small.yaml --quiet").code == 0);
  const auto fits = [&] {
    return nlohmann::json::parse(contents(folder.path / "results/small/manifest.json"))["fits"];
  };
  CHECK(fits()["computed"] == 0);
  folder.write("elsewhere/points.csv", points() + "150,0,10,0\n");
  CHECK(moerate_in(folder, "check small.yaml").code == 3);
  REQUIRE(moerate_in(folder, "run small.yaml --quiet").code == 0);
  CHECK(fits()["computed"] == 80);
}

TEST_CASE("the held-out risk is the mean squared error of what `predict` says of the rows held out") {
  const StudyFolder folder(study("file: data/points.csv, ignore: [id], transform: [standardise]"));
  REQUIRE(moerate_in(folder, "run small.yaml --quiet").code == 0);
  const std::string path = (folder.path / "small.yaml").string();
  Diagnostics diagnostics(path);
  const auto plan = compile_study(path, diagnostics);
  REQUIRE(plan);
  Store store(folder.path / "results/small", Store::Access::read);
  const std::vector<Row> rows = collect(*plan, store).rows;
  const CsvTable losses = table_of(folder.path / "results/small/losses.csv.gz");
  REQUIRE(rows.size() == losses.records.size());
  for (std::size_t r = 0; r < rows.size(); r += 7) {
    const Row& row = rows[r];
    const Estimator& estimator = plan->estimators[row.estimator];
    const TableSource& source = *estimator.dataset.table;
    const RowSplit split = split_rows(source, estimator.seed, row.n, row.replication);
    const Table held_out = rows_of(source.table, split.held_out);
    std::string csv = "x1,x2,y\n";
    for (const auto values : held_out.values.rowwise()) csv += fmt::format("{}\n", fmt::join(values, ","));
    folder.write("held.csv", csv);
    // The steps are those of the training rows.
    Table training = rows_of(source.table, split.training);
    FittedTransforms transforms;
    REQUIRE_FALSE(fit_transforms(source.steps, "y", training, transforms));
    folder.write("fit.yaml", to_text({estimator.model, row.fit.estimate, source.inputs, transforms}));
    REQUIRE(moerate_in(folder, "predict fit.yaml held.csv --out predicted.csv").code == 0);
    const CsvTable predicted = table_of(folder.path / "predicted.csv");
    double squares = 0;
    for (std::size_t i = 0; i < predicted.records.size(); ++i) {
      squares += std::pow(number_at(predicted, i, "y") - number_at(predicted, i, "f"), 2);
    }
    const double risk = squares / static_cast<double>(predicted.records.size());
    CHECK(row.loss.held_out_risk == Approx(risk).epsilon(1e-10));
    CHECK(number_at(losses, r, "held_out_risk") == Approx(risk).epsilon(1e-5));
    fs::remove(folder.path / "predicted.csv");
  }
}

TEST_CASE("a claim `below` and the comparisons are the paired differences of the losses") {
  const StudyFolder folder(study("file: data/points.csv, ignore: [id]", "statistics: [mean], confidence: 0.9"));
  const Ran ran = moerate_in(folder, "run small.yaml --quiet");
  INFO(ran.err);
  REQUIRE(ran.code == 0);
  const CsvTable losses = table_of(folder.path / "results/small/losses.csv.gz");
  std::map<std::string, std::vector<double>> at_largest;
  for (std::size_t r = 0; r < losses.records.size(); ++r) {
    if (number_at(losses, r, "n") != 120 || losses.records[r][0] != "linear") continue;
    at_largest[losses.records[r][1]].push_back(number_at(losses, r, "held_out_risk"));
  }
  REQUIRE(at_largest["1"].size() == 5);
  double mean = 0, squares = 0;
  for (std::size_t i = 0; i < 5; ++i) mean += (at_largest["2"][i] - at_largest["1"][i]) / 5;
  for (std::size_t i = 0; i < 5; ++i) squares += std::pow(at_largest["2"][i] - at_largest["1"][i] - mean, 2);
  // 30 of 150 rows are held out; scipy.stats.t.ppf(0.95, 4) = 2.131846786326649
  const double reach = 2.131846786326649 * std::sqrt((1.0 / 5 + 0.2 / 0.8) * squares / 4);
  const CsvTable verdicts = table_of(folder.path / "results/small/verdicts.csv");
  CHECK(number_at(verdicts, 0, "difference") == Approx(mean).epsilon(1e-4));
  CHECK(number_at(verdicts, 0, "low") == Approx(mean - reach).epsilon(1e-4));
  CHECK(number_at(verdicts, 0, "high") == Approx(mean + reach).epsilon(1e-4));
  const CsvTable comparisons = table_of(folder.path / "results/small/comparisons.csv");
  REQUIRE(comparisons.records.size() == 16);
  std::set<std::string> least;
  for (std::size_t r = 0; r < 16; ++r) {
    if (comparisons.records[r][*comparisons.column("pairs")].empty()) {
      least.insert(comparisons.records[r][*comparisons.column("n")]);
    }
  }
  CHECK(least.size() == 4);
}

TEST_CASE(
    "simple models stand beside the mixtures: the linear one has the risk of one linear expert, fitted otherwise") {
  const StudyFolder folder(study());
  REQUIRE(moerate_in(folder, "run small.yaml --quiet").code == 0);
  const CsvTable baselines = table_of(folder.path / "results/small/baselines.csv");
  const CsvTable comparisons = table_of(folder.path / "results/small/comparisons.csv");
  REQUIRE(baselines.records.size() == 12);
  REQUIRE(comparisons.records[0][0] == "linear");
  REQUIRE(comparisons.records[0][1] == "1");
  for (std::size_t size = 0; size < 4; ++size) {
    CHECK(baselines.records[4 + size][0] == "linear model");
    CHECK(number_at(baselines, 4 + size, "n") == number_at(comparisons, size, "n"));
    CHECK(number_at(baselines, 4 + size, "risk") ==
          Approx(number_at(comparisons, size, "risk")).epsilon(2e-4));  // as far as fits converge
    CHECK(number_at(baselines, 4 + size, "standard_error") ==
          Approx(number_at(comparisons, size, "standard_error")).epsilon(1e-2));
    CHECK(number_at(baselines, size, "risk") > number_at(baselines, 4 + size, "risk"));  // of the constant
    CHECK(number_at(baselines, 8 + size, "neighbours") >= 1);
  }
  CHECK(has(contents(folder.path / "results/small/report.md"), "## Simple models\n"));
  CHECK(has(moerate_in(folder, "plan small.yaml --results none").out, "simple models: 20 splits beside the fits"));
  CHECK(has(moerate_in(folder, "plan small.yaml").out, "nothing is left to do"));
  // They are kept, whatever is made anew, and belong to the study.
  const std::string bytes = contents(folder.path / "results/small/baselines.csv");
  CHECK(has(moerate_in(folder, "gc small.yaml").out, "0 results that the study does not ask for are dropped"));
  fs::remove(folder.path / "results/small/baselines.csv");
  REQUIRE(moerate_in(folder, "report small.yaml --quiet").code == 0);
  CHECK(contents(folder.path / "results/small/baselines.csv") == bytes);
  // Two threads give the bytes of one.
  REQUIRE(moerate_in(folder, "run small.yaml --quiet --jobs 2 --results again").code == 0);
  CHECK(contents(folder.path / "again/small/baselines.csv") == bytes);

  folder.write("small.yaml", study("file: data/points.csv, ignore: [id], baselines: false"));
  REQUIRE(moerate_in(folder, "run small.yaml --quiet --results without").code == 0);
  CHECK_FALSE(fs::exists(folder.path / "without/small/baselines.csv"));
  CHECK_FALSE(has(contents(folder.path / "without/small/report.md"), "Simple models"));
}

TEST_CASE("folds hold out each row once, and n may be all the rest") {
  const StudyFolder folder(
      study("file: data/points.csv, columns: [x2, x1], folds: 5", "statistics: [mean]", "  - {law: floor}\n"));
  const Ran ran = moerate_in(folder, "run small.yaml --quiet");
  INFO(ran.err);
  REQUIRE(ran.code == 0);
  CHECK(has(contents(folder.path / "results/small/report.md"), "- held out: each of 5 folds in turn\n"));
  CHECK(has(contents(folder.path / "results/small/report.md"), "- inputs: x1, x2\n"));
  CHECK(has(contents(folder.path / "results/small/verdicts.csv"), "law floor: c + C n^-a"));
  CHECK(has(moerate_in(folder, "resolve small.yaml").out, "folds: 5"));
}

TEST_CASE("every column of the tables of a study on a table is explained, and no other") {
  const StudyFolder folder(study());
  REQUIRE(moerate_in(folder, "run small.yaml --quiet").code == 0);
  std::set<std::string> known;
  for (const ResultTable& table : result_tables()) {
    if (table.of == OfData::truth) continue;
    known.insert(table.file);
    std::string header;
    for (const TableColumn& column : table.columns) {
      if (column.of == OfData::truth || column.name == "accuracy") continue;  // this study predicts no classes
      header += (header.empty() ? "" : ",") + column.name;
      CHECK(moerate_in(folder, "explain " + column.name).code == 0);
    }
    const fs::path path = folder.path / "results/small" / table.file;
    std::string first = fs::exists(path) ? contents(path) : unpacked(path.string() + ".gz");
    REQUIRE_FALSE(first.empty());
    first.resize(first.find('\n'));
    if (first.starts_with("router,k,")) first.erase(0, 9);  // the study's axes
    CHECK(first == header);
  }
  for (const auto& entry : fs::directory_iterator(folder.path / "results/small")) {
    const fs::path file = entry.path().filename();
    const fs::path plain = file.extension() == ".gz" ? file.stem() : file;
    if (plain.extension() == ".csv") CHECK(known.contains(plain.string()));
  }
  for (const char* word : {"held-out-risk", "below", "usage", "effective-experts", "comparisons.csv", "folds",
                           "dataset.table", "expect.below"}) {
    INFO(word);
    CHECK(moerate_in(folder, fmt::format("explain {}", word)).code == 0);
  }
}

TEST_CASE("commands that need a truth say so of a study on a table, and the others work") {
  const StudyFolder folder(study());
  for (const char* command : {"diagnose", "modulus"}) {
    const Ran ran = moerate_in(folder, fmt::format("{} small.yaml", command));
    CHECK(ran.code == 2);
    CHECK(has(ran.err,
              fmt::format("small: {} needs a truth, and the data of this study come from a table\nremedy: ", command)));
  }
  const Ran plan = moerate_in(folder, "plan small.yaml");
  CHECK(plan.code == 0);
  CHECK(has(plan.out, "4 estimators"));
  const Ran resolved = moerate_in(folder, "resolve small.yaml");
  REQUIRE(resolved.code == 0);
  folder.write("again.yaml", resolved.out);
  CHECK(moerate_in(folder, "validate again.yaml").code == 0);
  CHECK(moerate_in(folder, "resolve again.yaml").out == resolved.out);
}

TEST_CASE("what is wrong in a table is told at its line, and a study without claims tells the risks") {
  const StudyFolder folder("dataset: {table: {file: data/bad.csv, target: y}}\nestimator: {k: 1}\n");
  folder.write("data/bad.csv", "x,y\n1,2\n2,3o\n");
  const Ran bad = moerate_in(folder, "validate small.yaml");
  CHECK(bad.code == 2);
  CHECK(has(bad.err, "data/bad.csv:3:3: error E017"));
  folder.write("quiet.yaml",
               "extends: base/base.yaml\nestimator: {k: 1, expert: {polynomial: {degree: 1}}}\n"
               "grid: {n: all, replications: 3}\n");
  folder.write("base/base.yaml", "dataset: {table: {file: ../data/points.csv, target: y, ignore: id}}\n");
  const Ran ran = moerate_in(folder, "run quiet.yaml");
  INFO(ran.err);
  CHECK(ran.code == 0);
  CHECK(has(ran.out, "held-out risk"));
  CHECK(has(ran.out, "The study states no expectation."));
  const Ran resolved = moerate_in(folder, "resolve quiet.yaml");
  CHECK(has(resolved.out, "file: data/points.csv"));
  folder.write("alone.yaml", resolved.out);
  CHECK(moerate_in(folder, "validate alone.yaml").code == 0);
}
