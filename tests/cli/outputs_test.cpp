// Studies whose y is longer than one: truths with several outputs, images, text, and measures of them.
#include "engine/base/csv.h"
#include "tests/cli/program.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cctype>
#include <cmath>

using namespace moerate::test;

namespace {

const std::string samples = MOERATE_SOURCE_DIR "/tests/data/samples/";

const std::string two_outputs =
    "seed: 3\ndataset:\n  d: 2\n  outputs: 2\n  noise: 0.05\n  truth:\n    atoms:\n"
    "      - {beta0: 0.3, beta1: [0.2, 0.3], a1: [0.8, -1.9], b1: -0.6, a2: [1, 0.4], b2: 0.2}\n"
    "      - {beta0: 0.0, beta1: [0.3, 0.0], a1: [-2.0, 1.1], b1: -0.5, a2: [0.3, -1.2], b2: 0.4}\n"
    "matrix: {router: {cosine: cosine, perturbed: perturbed-cosine}}\n"
    "grid: {n: {list: [300, 1000, 3000]}, replications: 6}\n"
    "modulus: {starts: 4, inputs: 400, loss: {to: 0.1, points: 3}}\n"
    "expect: [{of: modulus, where: {router: perturbed}, exponent: -0.5, within: 0.02}]\n";

const std::string images = samples + "mnist-200-images.idx3.gz", labels = samples + "mnist-200-labels.idx1.gz";

std::string images_study(const std::string& file, const std::string& label_file, const std::string& more = "") {
  return "seed: 2\ndataset:\n  table: {file: " + file + ", labels: " + label_file +
         ", target: label, classes: true,\n"
         "          transform: [{pca: 4}, standardise]}\n"
         "estimator: {expert: linear}\n"
         "matrix: {k: [1, 2]}\ngrid: {n: [80, 150], replications: 3}\nfit: {start: {random: {starts: 2}}}\n" +
         more;
}

std::string text_study(const std::string& table) {
  return "seed: 2\ndataset: {table: {file: " + samples + "moby-dick.txt, " + table +
         "}}\nestimator: {expert: linear, k: 1}\ngrid: {n: [500, 5000], replications: 2}\n";
}

}  // namespace

TEST_CASE("a truth with two outputs: fits, losses, diagnose, modulus and measures, the same for one and two threads") {
  const Folder folder;
  folder.write("two.yaml", two_outputs);
  const Ran ran = moerate_in(folder, "run two.yaml --jobs 2");
  INFO(ran.out << ran.err);
  REQUIRE(ran.code == 0);
  CHECK(has(contents(folder.path / "results/two/verdicts.csv"), "holds"));
  REQUIRE(moerate_in(folder, "run two.yaml --jobs 1 --results one", "OMP_NUM_THREADS=1").code == 0);
  for (const char* table : {"losses.csv.gz", "rates.csv", "modulus.csv", "verdicts.csv"}) {
    CHECK(contents(folder.path / "results/two" / table) == contents(folder.path / "one/two" / table));
  }
  CHECK(has(contents(folder.path / "results/two/report.md"), "| atom | beta0 | beta1 | a1 | b1 | a2 | b2 |"));
  CHECK(has(moerate_in(folder, "diagnose two.yaml").out, "aligned total      -0.5"));

  REQUIRE(moerate_in(folder, "modulus two.yaml --out found --quiet").code == 0);
  const std::string name = "found/two/estimator-2-total-pointwise-0.1";
  CHECK(has(contents(folder.path / (name + ".yaml")), "\noutputs: 2\n"));
  const auto loss =
      nlohmann::json::parse(moerate_in(folder, "loss " + name + ".yaml " + name + "-center.yaml --json").out);
  CHECK(loss["total"].get<double>() == Approx(0.1).epsilon(1e-6));
  folder.write("x.csv", "x1,x2\n0.5,-0.2\n");
  const Ran predicted = moerate_in(folder, "predict " + name + ".yaml x.csv");
  CHECK(predicted.code == 0);
  CHECK(predicted.out.starts_with("x1,x2,f1,f2\n0.5,-0.2,"));
}

TEST_CASE("parameters of several outputs that are missing or too many are told in one message") {
  const Folder folder;
  folder.write("two.yaml", two_outputs);
  const Ran three = moerate_in(folder, "validate two.yaml --set dataset.outputs=3");
  CHECK(three.code == 2);
  CHECK(has(three.err, "the atoms have the parameters of 2 outputs, and dataset.outputs is 3"));
  const Ran one = moerate_in(folder, "validate two.yaml --set dataset.outputs=1");
  CHECK(one.code == 2);
  CHECK(has(one.err, "the atoms have the parameters of 2 outputs, and dataset.outputs is 1"));
  folder.write("lacks.yaml", std::string(two_outputs).replace(two_outputs.find("b2: "), 2, "b3"));
  CHECK(has(moerate_in(folder, "validate lacks.yaml").err, "the atom has no 'b2'"));
  folder.write(
      "network.yaml",
      "dataset: {d: 2, outputs: 12, truth: {random: {atoms: 2}}}\nestimator: {expert: {network: {units: 3}}}\n");
  const Ran symmetric = moerate_in(folder, "validate network.yaml");
  CHECK(symmetric.code == 2);
  CHECK(has(symmetric.err, "images that are the same function, and at most 1000 are compared"));
}

TEST_CASE("images: the Brier score of each class held out, with accuracy, and one linear expert as linear regression") {
  const Folder folder;
  folder.write("images.yaml", images_study(images, labels,
                                           "expect: [{where: {k: 2}, below: {k: 1}},\n"
                                           "  {of: error-rate, where: {k: 2}, below: {k: 1}},\n"
                                           "  {of: error-rate, where: {k: 1}, exponent: -1}]\n"));
  const Ran ran = moerate_in(folder, "run images.yaml");
  INFO(ran.out << ran.err);
  REQUIRE(ran.code == 0);
  const std::string losses = unpacked(folder.path / "results/images/losses.csv.gz");
  CHECK(
      losses.starts_with("k,n,replication,job,termination,reason,evaluations,half_sum_of_squares,gradient,at_bound,"
                         "smallest_mass,held_out_risk,least_share,effective_experts,rare_experts,accuracy\n"));
  const std::string report = contents(folder.path / "results/images/report.md");
  CHECK(has(report, "| accuracy |"));
  CHECK(has(report, "classes of label"));
  // The error rate is what the accuracy leaves of 1, in every table.
  const auto mean_of = [&](const std::string& file, const std::string& column, const std::string& quantity) {
    const fs::path path = folder.path / "results/images" / file;
    const moerate::CsvTable table = moerate::parse_csv(file.ends_with(".gz") ? unpacked(path) : contents(path), file);
    double sum = 0, count = 0;
    for (const std::vector<std::string>& record : table.records) {
      const auto field = [&](const std::string& name) { return record[*table.column(name)]; };
      if (!quantity.empty() && (field("quantity") != quantity || field("statistic") != "mean")) continue;
      if (field("k") != "2" || field("n") != "150") continue;
      sum += std::stod(field(column));
      ++count;
    }
    REQUIRE(count > 0);
    return sum / count;
  };
  CHECK(mean_of("curves.csv.gz", "value", "error-rate") ==
        Approx(1 - mean_of("losses.csv.gz", "accuracy", "")).epsilon(1e-4));
  CHECK(has(contents(folder.path / "results/images/figures/error-rate.svg"), "Error rate against"));
  CHECK(mean_of("comparisons.csv", "error_rate", "") ==
        Approx(1 - mean_of("losses.csv.gz", "accuracy", "")).epsilon(1e-4));
  CHECK(has(moerate_in(folder, "compare results/images results/images").out, "error rate at n = 150"));
  REQUIRE(moerate_in(folder, "report images.yaml --latex --quiet").code == 0);
  CHECK(has(contents(folder.path / "results/images/latex/numbers.tex"), "moerate/images/2/error-rate/150"));
  // Simple models tell classes apart, too: of ten the mean of all is right in about one of ten.
  const moerate::CsvTable simple =
      moerate::parse_csv(contents(folder.path / "results/images/baselines.csv"), "baselines.csv");
  CHECK(std::stod(simple.records.front()[*simple.column("error_rate")]) > 0.7);
  CHECK(std::stod(simple.records.back()[*simple.column("error_rate")]) < 0.5);
  CHECK(has(ran.out, "error rate, mean"));
  // A mixture is resumed where it stopped, by any number of threads.
  REQUIRE(moerate_in(folder, "run images.yaml --jobs 1 --results one", "OMP_NUM_THREADS=1").code == 0);
  CHECK(contents(folder.path / "one/images/losses.csv.gz") == contents(folder.path / "results/images/losses.csv.gz"));
}

TEST_CASE("what is wrong with images is told at the file, before any work") {
  const Folder folder;
  const auto error_of = [&](const std::string& file, const std::string& label_file) {
    folder.write("images.yaml", images_study(file, label_file));
    const Ran ran = moerate_in(folder, "validate images.yaml");
    CHECK(ran.code != 0);
    return ran.err;
  };
  CHECK(has(error_of(labels, images), "the images have one dimension, as labels have: are the files exchanged?"));
  CHECK(has(error_of(images, "none.idx1"), "there is no file 'none.idx1'"));
  std::string bytes = contents(labels);
  folder.write("short.gz", bytes.substr(0, bytes.size() - 9));
  CHECK(has(error_of(images, "short.gz"), "short.gz"));
  folder.write("text.csv", "x1,y\n1,2\n");
  CHECK(has(error_of("text.csv", labels), "it does not begin with two bytes of zeros, as the format IDX does"));
  folder.write("plain.yaml", "dataset: {table: {file: " + labels + ", target: y}}\nestimator: {k: 1}\n");
  const Ran plain = moerate_in(folder, "validate plain.yaml");
  CHECK(plain.code == 2);
  CHECK(has(plain.err, "this is a file in MNIST's format (IDX)"));
}

TEST_CASE("text: one linear expert on the letter before is the table of pairs") {
  const Folder folder;
  folder.write("pairs.yaml", text_study("context: 2, target: next, classes: true, columns: before1"));
  const Ran ran = moerate_in(folder, "run pairs.yaml --quiet");
  INFO(ran.err);
  REQUIRE(ran.code == 0);
  // tests/modulus/outputs_test.cpp counts pairs. Here: the letter before says something of the next one, so that the
  // score is below 1 - sum p^2, that of the frequencies p of letters alone.
  std::string letters;
  for (const char c : contents(samples + "moby-dick.txt")) {
    const bool is_letter = std::isalpha(static_cast<unsigned char>(c)) != 0;
    if (is_letter || (!letters.empty() && letters.back() != '_'))
      letters += is_letter ? static_cast<char>(std::tolower(c)) : '_';
  }
  double of_frequencies = 1;
  for (const char c : std::string("_abcdefghijklmnopqrstuvwxyz")) {
    const auto count = static_cast<double>(std::count(letters.begin(), letters.end(), c));
    of_frequencies -= std::pow(count / static_cast<double>(letters.size()), 2);
  }
  const std::string losses = unpacked(folder.path / "results/pairs/losses.csv.gz");
  std::istringstream lines(losses);
  std::string line;
  std::getline(lines, line);
  int rows = 0;
  while (std::getline(lines, line)) {
    std::vector<std::string> fields;
    std::istringstream one(line);
    for (std::string field; std::getline(one, field, ',');) fields.push_back(field);
    REQUIRE(fields.size() == 15);
    CHECK(std::stod(fields[10]) < of_frequencies);
    ++rows;
  }
  CHECK(rows == 4);
  folder.write("both.yaml", text_study("context: 2, labels: x, target: next"));
  CHECK(has(moerate_in(folder, "validate both.yaml").err, "images have `labels`, and a text has `context`"));
  folder.write("text.yaml", text_study("context: 2, target: next"));
  CHECK(has(moerate_in(folder, "validate text.yaml").err, "or write `classes: true` if it names classes"));
  folder.write("two.yaml", text_study("context: 2, target: [next, before1], classes: true"));
  CHECK(has(moerate_in(folder, "validate two.yaml").err, "classes are those of one column"));
}

TEST_CASE("what several outputs cannot do is told before memory is gone") {
  const Folder folder;
  folder.write("many.yaml",
               "dataset: {d: 1, outputs: 300, truth: {random: {atoms: 2}}}\nestimator: {expert: tanh}\n"
               "grid: {n: [50], replications: 1}\n");
  const Ran many = moerate_in(folder, "diagnose many.yaml", "ulimit -v 4000000;");
  CHECK(many.code == 0);
  CHECK(has(many.out, "take too much memory"));
  CHECK(has(moerate_in(folder, "modulus many.yaml").out, "there are 300 outputs, and at most 20 are looked at"));
  std::string atom = "{beta1: [0.1]";
  for (int o = 1; o <= 5; ++o) {
    for (int unit = 1; unit <= 3; ++unit) {
      for (const char* name : {"a", "b", "c"}) {
        const bool vector = name[0] == 'a';
        atom +=
            std::string(", ") + name + std::to_string(unit) + "_" + std::to_string(o) + (vector ? ": [0.5]" : ": 0.5");
      }
    }
  }
  folder.write("network.yaml",
               "router: linear\nexpert: {network: {units: 3}}\noutputs: 5\natoms:\n  - " + atom + "}\n");
  const Ran loss = moerate_in(folder, "loss network.yaml network.yaml", "ulimit -v 4000000;");
  INFO(loss.err);
  CHECK(loss.code == 2);
  CHECK(has(loss.err, "images that are the same function, and at most 1000 are compared"));
  folder.write(
      "names.yaml",
      "dataset: {d: 1, outputs: 2, truth: {random: {atoms: 2}}}\nestimator: {expert: own}\n"
      "define: {experts: {own: {parameters: {beta: vector, c: scalar}, value: \"tanh(dot(beta, x)) + c\"}}}\n");
  const Ran names = moerate_in(folder, "validate names.yaml");
  CHECK(names.code == 2);
  CHECK(has(names.err, "of 2 outputs two parameters would be named 'beta1'"));
}

TEST_CASE("images taken for a text, and components beyond the rank of the rows, are refused") {
  const Folder folder;
  folder.write("binary.yaml", "dataset: {table: {file: " + images +
                                  ", context: 2, target: next, classes: true}}\n"
                                  "estimator: {expert: linear, k: 1}\n");
  const Ran binary = moerate_in(folder, "validate binary.yaml");
  CHECK(binary.code != 0);
  CHECK(has(binary.err, "images have `labels` in place of `context`"));
  folder.write("pca.csv", "a,b,c,y\n1,2,3,1\n2,1,3,2\n4,1,5,1\n0,7,7,3\n2,2,4,1\n");
  const Ran pca = moerate_in(folder, "fit pca.csv --expert linear --k 1 --transform '[{pca: 3}]'");
  CHECK(pca.code == 2);
  CHECK(has(pca.err, "pca: these rows vary along 2 directions alone, and 3 are asked for"));
}

TEST_CASE("f is not said to be the same where one output differs beside a larger one") {
  const Folder folder;
  const auto measure = [](const std::string& small, const std::string& large) {
    return "router: linear\nexpert: constant\noutputs: 2\ninputs: [x]\natoms:\n"
           "  - {beta1: [0], b1: 0, b2: 1000}\n  - {beta1: [1], b1: " +
           small + ", b2: " + large + "}\nranges: [[-1, 1]]\n";
  };
  folder.write("a.yaml", measure("0.001", "1000.001"));
  folder.write("b.yaml", measure("0.001", "1000.003"));
  const Ran ran = moerate_in(folder, "loss a.yaml b.yaml");
  INFO(ran.out);
  CHECK(ran.code == 0);
  CHECK_FALSE(has(ran.out, "the two give the same f"));
}
