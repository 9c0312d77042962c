// fit, predict and loss as a user runs them, against values computed outside (scripts and versions in
// tests/reference/).
#include "engine/base/csv.h"
#include "engine/model/mixture.h"
#include "engine/rate/quantity.h"
#include "tests/cli/program.h"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <random>
#include <vector>

using namespace moerate;
using namespace moerate::test;
using nlohmann::json;

namespace {

json reference(const std::string& name) {
  return json::parse(contents(fs::path(MOERATE_SOURCE_DIR) / "tests/reference" / name));
}

/// The rows [beta0, beta1..., a..., b] as a measure file; `shared`: the numbers that all atoms share.
std::string measure_file(const std::string& router, const std::string& gate, const std::string& expert,
                         const json& rows, std::size_t d, const json& shared = json::array()) {
  std::string text = fmt::format("router: {}\ngate: {}\nexpert: {}\n", router, gate, expert);
  for (const json& number : shared) text += fmt::format("temperature: {}\n", number.get<double>());
  text += "atoms:\n";
  for (const json& row : rows) {
    const auto numbers = row.get<std::vector<double>>();
    const auto beta1 = numbers.begin() + 1, a = beta1 + static_cast<std::ptrdiff_t>(d);
    text += fmt::format("- {{beta0: {}, beta1: [{}]", numbers[0], fmt::join(beta1, a, ", "));
    if (numbers.size() > 2 + d) text += fmt::format(", a: [{}]", fmt::join(a, numbers.end() - 1, ", "));
    text += fmt::format(", b: {}}}\n", numbers.back());
  }
  return text;
}

std::string data_file(const json& x, const json& y) {
  std::string text;
  for (std::size_t j = 0; j < x[0].size(); ++j) text += fmt::format("x{},", j + 1);
  text += "y\n";
  for (std::size_t i = 0; i < x.size(); ++i) {
    text += fmt::format("{},{}\n", fmt::join(x[i].get<std::vector<double>>(), ","), y[i].get<double>());
  }
  return text;
}

/// The piece with its options that the case names, as the language writes it; empty when it is not registered or has
/// parameters other than a and b.
template <class Piece>
std::string piece(const std::vector<Entry<Piece>>& registry, const json& from, const char* key) {
  const json& named = from.at(key);
  if (named.is_object()) return named.dump();
  const Entry<Piece>* entry = find(registry, named.get<std::string>());
  if (entry == nullptr) return "";
  json options = json::object();
  for (const Option& option : entry->options) {
    if (from.contains(option.name)) options[option.name] = from.at(option.name);
  }
  return json{{entry->name, options}}.dump();
}

void check_close(const json& value, const json& expected, double tolerance) {
  if (expected.is_null()) {
    CHECK(value.is_null());
  } else {
    CHECK(std::abs(value.get<double>() - expected.get<double>()) <=
          tolerance * std::max(1.0, std::abs(expected.get<double>())));
  }
}

const std::string two_atoms =
    "router: linear\nexpert: tanh\natoms:\n- {beta0: 0.3, beta1: [0.2, 0.3], a: [0.8, -1.9], b: -0.6}\n"
    "- {beta1: [0.3, 0.0], a: [-2.0, 1.1], b: -0.5}\n";

}  // namespace

TEST_CASE("predict repeats the rows with f to 1e-12 of 40 digits") {
  const Folder folder;
  int compared = 0;
  const json all = reference("model_reference.json");
  for (std::size_t c = 0; c < all["cases"].size(); c += 3) {
    const json& entry = all["cases"][c];
    const std::string router = piece(routers(), entry, "router"), gate = piece(gates(), entry, "gate"),
                      expert = piece(experts(), entry, "expert");
    const std::size_t d = entry["d"], size = entry["atoms"][0].size();
    if (router.empty() || gate.empty() || expert.empty() || (size != 2 + 2 * d && size != 2 + d)) continue;
    folder.write("m.yaml", measure_file(router, gate, expert, entry["atoms"], d, entry.value("shared", json::array())));
    const std::string data = data_file(entry["x"], json(std::vector<double>(entry["x"].size(), 0.5)));
    folder.write("d.csv", data);
    const Ran ran = moerate_in(folder, "predict m.yaml d.csv");
    INFO(router << gate << expert << ran.err);
    REQUIRE(ran.code == 0);
    std::istringstream rows(ran.out), given(data);
    std::string row, before;
    std::getline(given, before);
    std::getline(rows, row);
    CHECK(row == before + ",f");
    for (const json& expected : entry["f"]) {
      std::getline(given, before);
      std::getline(rows, row);
      REQUIRE(row.starts_with(before + ','));
      check_close(std::stod(row.substr(before.size() + 1)), expected, 1e-12);
      ++compared;
    }
    CHECK_FALSE(std::getline(rows, row));
  }
  CHECK(compared >= 60);
}

TEST_CASE("loss and its components agree with an independent implementation to 1e-10, under every alignment") {
  const Folder folder;
  int compared = 0;
  const json all = reference("loss_reference.json");
  for (const json& pair : all["pairs"]) {
    if (pair["powers"][0] != 1 || pair.contains("units")) continue;  // networks: tests/rate/align_test.cpp
    const std::size_t d = pair["d"];
    const std::string router = piece(routers(), pair, "router");
    const std::string expert = pair["even"].get<bool>() ? "{polynomial: {degree: 2}}" : "tanh";
    const auto shared = [&](std::size_t at) {
      return pair.contains("shared") ? json::array({pair["shared"][at]}) : json::array();
    };
    folder.write("fitted.yaml", measure_file(router, "softmax", expert, pair["fitted"], d, shared(0)));
    folder.write("truth.yaml", measure_file(router, "softmax", expert, pair["truth"], d, shared(1)));
    const auto loss = [&](const std::string& align) {
      const Ran ran = moerate_in(folder, fmt::format("loss fitted.yaml truth.yaml --align {} --shared-power {} --json",
                                                     align, pair["powers"][1].get<double>()));
      INFO(ran.err);
      REQUIRE(ran.code == 0);
      return json::parse(ran.out);
    };
    INFO(pair.dump());
    for (const auto& [align, key] : {std::pair("none", "raw"), std::pair("mass", "mass")}) {
      const json found = loss(align);
      const json& expected = pair[key];
      check_close(found["total"], expected[0], 1e-10);
      const char* names[] = {"gate_mass", "router", "expert", "direction", "norm"};
      for (std::size_t i = 0; i < 5; ++i) check_close(found["components"][names[i]], expected[i + 1], 1e-10);
      check_close(found["single"], expected[6], 1e-10);
      check_close(found["shared"], expected[7], 1e-10);
      std::size_t atoms = 0;
      for (const json& cell : found["cells"]) atoms += cell.size();
      CHECK(atoms == pair["fitted"].size());
      CHECK(found["cells"].size() == pair["truth"].size());
    }
    // An optimum found twice can be a little lower than the one that was found by the other.
    const json full = loss("full")["total"];
    const double expected = pair["full"].is_array() ? pair["full"][0].get<double>() : pair["full"].get<double>();
    CHECK(full.get<double>() <= expected + 1e-10 * std::max(1.0, expected));
    if (pair["full"].is_array()) check_close(full, expected, 1e-10);
    ++compared;
  }
  CHECK(compared >= 40);
}

TEST_CASE("fit reaches the minima of SciPy to 1e-8, and writes a measure that has them") {
  const Folder folder;
  const json all = reference("minima_reference.json");
  for (const json& instance : all["instances"]) {
    if (instance["expert"] == "relu") continue;  // its kinks make minima of their own: tests/fit/minima_test.cpp
    const std::size_t d = instance["d"];
    const std::string router = piece(routers(), instance, "router"), gate = piece(gates(), instance, "gate"),
                      expert = piece(experts(), instance, "expert");
    folder.write("d.csv", data_file(instance["x"], instance["y"]));
    folder.write("start.yaml", measure_file(router, gate, expert, instance["start"], d));
    Ran ran = moerate_in(folder, "fit d.csv --start start.yaml --json --out fitted.yaml");
    INFO(instance["router"] << instance["expert"] << ran.err);
    REQUIRE(ran.code == 0);
    const json found = json::parse(ran.out);
    check_close(found["half_sum_of_squares"], instance["half_sum_of_squares"],
                1e-8 * std::min(1.0, instance["half_sum_of_squares"].get<double>()));
    CHECK(found["n"] == instance["y"].size());
    CHECK(found["k"] == instance["k"]);
    CHECK((found["termination"] == "converged" || found["termination"] == "damped"));

    // What was written predicts with that sum of squares, and so does the JSON of the measure.
    folder.write("again.yaml", found["measure"].dump());
    ran = moerate_in(folder, "predict fitted.yaml d.csv");
    CHECK(ran.out == moerate_in(folder, "predict again.yaml d.csv").out);
    double squares = 0;
    std::istringstream rows(ran.out);
    std::string row;
    std::getline(rows, row);
    while (std::getline(rows, row)) {
      const std::size_t f = row.rfind(','), y = row.rfind(',', f - 1);
      squares += std::pow(std::stod(row.substr(f + 1)) - std::stod(row.substr(y + 1)), 2);
    }
    CHECK(squares / 2 == Approx(found["half_sum_of_squares"].get<double>()).epsilon(1e-12));
  }
}

TEST_CASE("random starts find without help the minimum that a start at the truth finds") {
  const Folder folder;
  const json instance = reference("minima_reference.json")["instances"][1];
  REQUIRE(instance["expert"] == "tanh");
  folder.write("d.csv", data_file(instance["x"], instance["y"]));
  const std::string command = "fit d.csv --router linear --expert tanh --k 2 --json";
  const Ran once = moerate_in(folder, command + " --starts 20 --seed 5");
  INFO(once.err);
  REQUIRE(once.code == 0);
  CHECK(json::parse(once.out)["half_sum_of_squares"].get<double>() <=
        instance["half_sum_of_squares"].get<double>() * (1 + 1e-8));
  CHECK(moerate_in(folder, command + " --starts 20 --seed 5", "OMP_NUM_THREADS=1").out == once.out);
  CHECK(moerate_in(folder, command + " --starts 20 --seed 6").out != once.out);

  // The same data in other units.
  json x = instance["x"], y = instance["y"];
  for (json& row : x) {
    row[0] = 1e6 * row[0].get<double>();
    row[1] = 1e-6 * row[1].get<double>();
  }
  folder.write("scaled.csv", data_file(x, y));
  const Ran scaled = moerate_in(folder, "fit scaled.csv --k 2 --json --seed 5");
  INFO(scaled.err);
  REQUIRE(scaled.code == 0);
  CHECK(json::parse(scaled.out)["half_sum_of_squares"].get<double>() ==
        Approx(instance["half_sum_of_squares"].get<double>()).epsilon(1e-6));
}

TEST_CASE("predict keeps every byte of the rows: quotes, blanks, text columns, line ends") {
  const Folder folder;
  folder.write("m.yaml", two_atoms);
  folder.write("d.csv", "name,x1,\"x, 2\"\r\n\"a \"\"b\"\"\",1.50, -2\r\nc,+0.5,1e0\r\n\r\n");
  const Ran ran = moerate_in(folder, "predict m.yaml d.csv");
  INFO(ran.err);
  REQUIRE(ran.code == 0);
  std::istringstream rows(ran.out);
  std::string row;
  std::getline(rows, row);
  CHECK(row == "name,x1,\"x, 2\",f\r");
  std::getline(rows, row);
  CHECK(row.starts_with("\"a \"\"b\"\"\",1.50, -2,-0."));
  CHECK(row.ends_with('\r'));
  std::getline(rows, row);
  CHECK(row.starts_with("c,+0.5,1e0,"));
  CHECK_FALSE(std::getline(rows, row));
}

TEST_CASE("a parameter on its bound, text columns, too few rows: the user is told") {
  const Folder folder;
  folder.write("d.csv", "who,x1,y\na,1,1\nb,2,2.5\nc,3,2\nd,4,4.5\n");
  const Ran ran =
      moerate_in(folder, "fit d.csv --ignore who --expert '{polynomial: {degree: 1}}' --k 1 --bounds '{eta: 0.5}'");
  INFO(ran.err);
  CHECK(ran.code == 0);
  CHECK(ran.err ==
        "d.csv: warning: on a bound: a[1] of atom 1; widen it with --bounds, or the data do not determine it\n");
  const Ran few = moerate_in(folder, "fit d.csv --columns x1 --expert '{polynomial: {degree: 1}}' --k 2");
  const Ran labels = moerate_in(folder, "fit d.csv --expert linear --k 1");
  CHECK(labels.code == 2);
  CHECK(labels.err ==
        "d.csv: error E006: column 'who' is text with 4 levels in 4 rows: labels, no category\n"
        "remedy: leave it out: --ignore who (in a study `ignore: [who]`)\n");
  CHECK(few.err.find("4 observations cannot determine 8 parameters") != std::string::npos);
}

TEST_CASE("predict takes the columns that a fitted measure names, and says which one is missing") {
  const Folder folder;
  folder.write("d.csv", "a,b,y\n1,2,0.5\n-1,0.5,0.2\n0.3,-2,-0.4\n2,1,0.1\n0,1,0.3\n1,1,-0.2\n-2,1,0.9\n");
  REQUIRE(moerate_in(folder, "fit d.csv --k 1 --out m.yaml").code == 0);
  CHECK(contents(folder.path / "m.yaml").find("inputs: [a, b]\n") != std::string::npos);
  folder.write("x.csv", "a,b\n1,2\n3,0.5\n");
  folder.write("exchanged.csv", "b,z,a\n2,7,1\n0.5,7,3\n");
  const Ran straight = moerate_in(folder, "predict m.yaml x.csv");
  const Ran exchanged = moerate_in(folder, "predict m.yaml exchanged.csv");
  REQUIRE(straight.code == 0);
  REQUIRE(exchanged.code == 0);
  std::istringstream rows(straight.out), others(exchanged.out);
  for (std::string row, other; std::getline(rows, row) && std::getline(others, other);) {
    CHECK(row.substr(row.rfind(',')) == other.substr(other.rfind(',')));
  }
  folder.write("less.csv", "a,y\n1,2\n");
  const Ran less = moerate_in(folder, "predict m.yaml less.csv");
  CHECK(less.code == 2);
  CHECK(less.out.empty());
  CHECK(
      less.err ==
      "less.csv: error E008: no column is named 'b', an input of the measure\n"
      "remedy: rename the column, or take `inputs` out of the measure: then all columns of numbers but the target are "
      "taken in their order\n");
  // Without names the default target is no input, however many columns there are.
  folder.write("unnamed.yaml", two_atoms);
  const Ran target = moerate_in(folder, "predict unnamed.yaml less.csv");
  CHECK(target.code == 2);
  CHECK(target.err ==
        "less.csv: error E009: the measure is for 2 inputs, but the file has 1\n"
        "remedy: inputs are all columns of numbers but the target y: take columns out, or name another target with "
        "--target\n");
  CHECK(moerate_in(folder, "predict m.yaml x.csv --target a").code == 2);
}

TEST_CASE("experts of other options are other experts: their parameters are not compared") {
  const Folder folder;
  const auto write = [&](const char* name, int degree) {
    folder.write(name, fmt::format("router: linear\nexpert: {{polynomial: {{degree: {}}}}}\n"
                                   "atoms: [{{beta1: [0.3], a: [1.2], b: -0.5}}]\n",
                                   degree));
  };
  write("two.yaml", 2);
  write("three.yaml", 3);
  const Ran ran = moerate_in(folder, "loss two.yaml three.yaml");
  CHECK(ran.code == 2);
  CHECK(ran.err.find("the experts differ: polynomial(degree=2) and polynomial(degree=3)") != std::string::npos);
}

TEST_CASE("what a fit would need more memory for than there is, is refused with the arithmetic") {
  const Folder folder;
  std::string data;
  for (int column = 0; column < 300; ++column) data += fmt::format("x{},", column);
  data += "y\n";
  for (int row = 0; row < 3; ++row) {
    for (int column = 0; column < 300; ++column) data += fmt::format("{},", (row * 7 + column * column) % 11);
    data += fmt::format("{}\n", row);
  }
  folder.write("wide.csv", data);
  const Ran ran = moerate_in(folder, "fit wide.csv --router linear --expert tanh --k 30");
  CHECK(ran.code == 2);
  CHECK(ran.err.find("a measure has 18060 parameters: their normal equations take 2.6 GB") != std::string::npos);
}

TEST_CASE("extends is not taken from --set: settings change what the study and those that it extends say") {
  const Folder folder;
  folder.write("s.yaml", small_study());
  const Ran ran = moerate_in(folder, "validate s.yaml --set extends=nothere.yaml");
  CHECK(ran.code == 2);
  CHECK(ran.err.find("'extends' cannot be set from the command line") != std::string::npos);
}

TEST_CASE("a fit never ends above its start, and its objective is that of the measure it writes, far from 0, too") {
  const Folder folder;
  std::mt19937 generator(20261128);
  std::normal_distribution<double> normal;
  // Inputs about 2^30: a measure in the user's units keeps few digits of what a fit in units of its own found.
  constexpr double far = 1073741824;
  std::string data = "x1,x2,y\n";
  std::vector<double> y;
  for (int row = 0; row < 60; ++row) {
    const double x1 = normal(generator), x2 = normal(generator);
    y.push_back(std::tanh(2 * x1 - x2) + 0.1 * normal(generator));
    data += fmt::format("{},{},{}\n", far + x1, x2 - far, y.back());
  }
  folder.write("far.csv", data);
  const auto objective_of = [&](const char* measure) {
    const Ran ran = moerate_in(folder, fmt::format("predict {} far.csv --out {}.csv", measure, measure));
    INFO(ran.err);
    REQUIRE(ran.code == 0);
    const CsvTable table = parse_csv(contents(folder.path / fmt::format("{}.csv", measure)), "predictions");
    double sum = 0;
    for (std::size_t row = 0; row < y.size(); ++row) {
      const double residual = y[row] - std::stod(table.records[row][*table.column("f")]);
      sum += residual * residual / 2;
    }
    return sum;
  };
  int ended = 0;
  for (const char* router : {"linear", "perturbed-cosine", "cosine-temperature"}) {
    for (const char* gate : {"softmax", "top-k"}) {
      for (const char* expert : {"tanh", "linear"}) {
        const std::string model = fmt::format("--router {} --gate {} --expert {} --k 3", router, gate, expert);
        INFO(model);
        if (moerate_in(folder, "fit far.csv --starts 3 --out start.yaml " + model).code != 0) continue;
        const double at_start = objective_of("start.yaml");
        const Ran again = moerate_in(folder, "fit far.csv --start start.yaml --json --out end.yaml");
        if (again.code != 0) continue;  // it says that nothing better was found
        ++ended;
        const double at_end = nlohmann::json::parse(again.out)["half_sum_of_squares"];
        CHECK(at_end <= at_start * (1 + 2e-6));
        CHECK(objective_of("end.yaml") == Approx(at_end).epsilon(2e-6));
        for (const char* file : {"start.yaml", "end.yaml"}) std::filesystem::remove(folder.path / file);
      }
    }
  }
  CHECK(ended >= 4);
}
