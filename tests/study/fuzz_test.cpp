// Mutated studies, measure files and data files: no crash, an error exactly where there is no result, and messages that
// keep their form. A study of thousands of lines and hundreds of errors.
#include "dsl/compile/compile.h"
#include "dsl/compile/data_file.h"
#include "dsl/compile/measure_file.h"

#include "tests/folder.h"

#include <fmt/format.h>
#include <catch2/catch.hpp>

#include <filesystem>
#include <random>
#include <sstream>

using namespace moerate;
using moerate::test::contents;

namespace {

const std::filesystem::path source = MOERATE_SOURCE_DIR;

std::string mutated(std::string text, std::mt19937& generator) {
  static const std::vector<std::string> pieces{
      "{", "}",  "[",  "]",    ":",     ",",   "-",  "#",    "'", "\"",     "&",       "*",        "!",
      "|", ">",  "%",  "@",    " ",     "\n",  "\t", "\r\n", "1", "9",      "x",       "\xC3\xA9", "\xFF",
      "~", ": ", "- ", "\"\"", "1e999", "nan", "k*", "^",    "(", "<<: *a", "\x1B[31m"};
  const auto changes = 1 + generator() % 4;
  for (unsigned change = 0; change < changes && !text.empty(); ++change) {
    const std::size_t at = generator() % text.size();
    switch (generator() % 4) {
      case 0:
        text.erase(at, 1 + generator() % 8);
        break;
      case 1:
        text.insert(at, pieces[generator() % pieces.size()]);
        break;
      case 2: {  // a line twice, or a part of one elsewhere
        const std::string part = text.substr(at, 1 + generator() % 60);
        text.insert(generator() % text.size(), part);
        break;
      }
      default:
        text[at] = pieces[generator() % pieces.size()].front();
        break;
    }
  }
  return text;
}

/// Every message is "place: error E0..: text", perhaps a line and a caret, and a remedy; no control character but tabs
/// reaches the terminal.
void check_form(const Diagnostics& diagnostics) {
  const std::string text = diagnostics.text();
  if (diagnostics.ok()) {
    CHECK(text.empty());
    return;
  }
  for (const char c : text) {
    if (static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t') FAIL("a control character in\n" << text);
  }
  std::size_t remedies = 0, errors = 0;
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);) {
    if (line.starts_with("remedy: ") && line.size() > 8) ++remedies;
    if (line.starts_with("file") && line.find(": error E") != std::string::npos) ++errors;
  }
  CHECK(errors == remedies);
  CHECK(errors >= 1);
  CHECK(errors <= 20);
}

constexpr unsigned seed = 20240517;

template <class Read>
void fuzz(const std::string& good, int trials, Read read) {
  INFO("seed " << seed);
  std::mt19937 generator(seed);
  int wrong = 0;
  for (int trial = 0; trial < trials; ++trial) {
    const std::string text = mutated(good, generator);
    INFO(text);
    Diagnostics diagnostics("file");
    const bool read_whole = read(text, diagnostics);
    CHECK(read_whole == diagnostics.ok());
    check_form(diagnostics);
    wrong += diagnostics.ok() ? 0 : 1;
  }
  CHECK(wrong > trials / 4);
}

}  // namespace

TEST_CASE("mutated studies never crash") {
  for (const char* study : {"quickstart", "cosine-vs-perturbed", "cells", "experts", "blind-starts"}) {
    INFO(study);
    fuzz(contents(source / "pipelines" / (std::string(study) + ".yaml")), 200,
         [](const std::string& text, Diagnostics& diagnostics) {
           return compile_text(text, "mutated", diagnostics).has_value();
         });
  }
}

TEST_CASE("mutated measure files never crash") {
  const std::string good =
      "router: {perturbed-cosine: {tau1: 0.5, tau2: 0.5}}\ngate: softmax\nexpert: tanh\natoms:\n"
      "  - {beta0: 0.3, beta1: [0.2, 0.3], a: [0.8, -1.9], b: -0.6}\n"
      "  - {beta0: 0.0, beta1: [0.3, 0.0], a: [-2.0, 1.1], b: -0.5}\n";
  fuzz(good, 1000, [](const std::string& text, Diagnostics& diagnostics) {
    return measure_from_text(text, diagnostics).has_value();
  });
}

TEST_CASE("mutated data files never crash") {
  const std::string good =
      "name,x1,\"x, 2\",y\r\n\"a, \"\"b\"\"\",0.5,1e-3,-2.25\r\nb,1.5,2,3\r\n\"two\nlines\",-1,0,4\r\nd,1,2,3\r\n";
  fuzz(good, 2000, [](const std::string& text, Diagnostics& diagnostics) {
    auto table = table_from_text(text, diagnostics);
    if (!table) return false;
    CHECK(table->values.allFinite());
    CHECK(table->n() > 0);
    return has_target(*table, "y", diagnostics) && transformed(*table, "y", {}, diagnostics).has_value();
  });
}

TEST_CASE("three thousand lines and two hundred errors: equal ones are one, of others twenty are shown") {
  const std::string atom = "      - {beta1: [0.2, 0.3], a: [0.8, -1.9], b: -0.6}\n";
  const std::string wrong_atom = "      - {beta1: [0.2, 0.3], a: [0.8, nothing], b: -0.6}\n";
  const std::string head = "dataset:\n  d: 2\n  truth:\n    atoms:\n";
  std::string atoms = head, expectations = head + atom + "matrix: {router: [linear, cosine]}\nexpect:\n",
              overrides = head + atom + "matrix: {router: [linear, cosine]}\noverride:\n",
              axis = head + atom + "matrix:\n  router:\n";
  for (int i = 0; i < 3000; ++i) {
    const bool wrong = i % 15 == 0;
    atoms += wrong ? wrong_atom : atom;
    expectations +=
        wrong ? "  - {where: {router: linaer}, flat: true}\n" : "  - {where: {router: linear}, flat: true}\n";
    overrides += wrong ? "  - {set: {fit.tolerence: 1e-2}}\n" : "  - {set: {fit.tolerance: 1e-2}}\n";
    axis += fmt::format("    label{}: {}\n", i, wrong ? "linaer" : "linear");
  }
  axis += "grid: {replications: 5}\n";
  // Nine hundred estimators that share the atoms.
  atoms += "matrix:\n";
  for (const char* path : {"dataset.noise", "fit.tolerance"}) {
    atoms += fmt::format("  {}: [", path);
    for (int i = 1; i <= 30; ++i) atoms += fmt::format("0.0{:02}, ", i);
    atoms += "]\n";
  }
  for (const std::string& text : {atoms, expectations, overrides, axis}) {
    Diagnostics diagnostics("file");
    CHECK_FALSE(compile_text(text, "long", diagnostics));
    CHECK(diagnostics.text().find("\nthe same in 199 more places: lines ") != std::string::npos);
    CHECK(diagnostics.messages().size() == 200);
    check_form(diagnostics);
  }
  std::string keys = head + atom;
  for (int i = 0; i < 200; ++i) keys += fmt::format("unknown{}: 1\n", i);
  Diagnostics diagnostics("file");
  CHECK_FALSE(compile_text(keys, "long", diagnostics));
  CHECK(diagnostics.text().ends_with("file: and 180 more errors\n"));
  check_form(diagnostics);
}
