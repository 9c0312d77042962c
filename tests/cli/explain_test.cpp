// Whatever a report, a table or a warning says can be looked up.
#include "dsl/commands/glossary.h"
#include "tests/cli/program.h"

#include <fmt/format.h>
#include <catch2/catch.hpp>

#include <algorithm>
#include <set>

using namespace moerate;
using namespace moerate::test;

TEST_CASE("explain answers for the words of reports, tables and warnings") {
  const Folder folder;
  std::string words;
  for (const char* word : {"voronoi",
                           "total",
                           "single",
                           "shared",
                           "raw",
                           "aligned",
                           "excess-risk",
                           "mean",
                           "median",
                           "trimmed",
                           "kappa",
                           "'strongly identifiable'",
                           "strongly-identifiable",
                           "floor",
                           "damped",
                           "onset",
                           "over-specified",
                           "near-truth",
                           "slower-than",
                           "faster-than",
                           "underpowered",
                           "holds",
                           "fails",
                           "undefined",
                           "gate-mass",
                           "direction",
                           "norm",
                           "minimax",
                           "pointwise",
                           "homogeneous",
                           "invariance",
                           "local-slopes",
                           "converged",
                           "exponent",
                           "weights"}) {
    const Ran ran = moerate_in(folder, fmt::format("explain {}", word));
    INFO(word << ran.err);
    CHECK(ran.code == 0);
    CHECK(ran.out.size() > 60);
  }
  const Ran typo = moerate_in(folder, "explain underpowerd");
  CHECK(typo.err == "moerate: explain: nothing is named 'underpowerd'\nremedy: did you mean 'underpowered'?\n");
}

TEST_CASE("explain: a name as it is spelled goes before one that differs in capitals, hyphens or blanks") {
  const Folder folder;
  CHECK(moerate_in(folder, "explain half_width").out.starts_with("half_width in rates.csv: "));
  const std::string term = moerate_in(folder, "explain 'half width'").out;
  CHECK(term.starts_with("half-width:\n"));
  CHECK(moerate_in(folder, "explain Half-Width").out == term);
  CHECK(moerate_in(folder, "explain half-width").out.ends_with("\n" + term));  // behind the key of this name
}

TEST_CASE("every column of every table that a run writes is explained, and no other") {
  const Folder folder;
  folder.write("small.yaml", small_study("modulus: {starts: 2, loss: {points: 3}, inputs: 300}\n", 3));
  REQUIRE(moerate_in(folder, "run small.yaml --quiet").code == 0);
  std::set<std::string> written;
  for (const auto& entry : fs::directory_iterator(folder.path / "results/small")) {
    const fs::path file = entry.path().filename();
    const fs::path unpacked_file = file.extension() == ".gz" ? file.stem() : file;
    if (unpacked_file.extension() == ".csv") written.insert(unpacked_file.string());
  }
  std::set<std::string> known;
  for (const ResultTable& table : result_tables()) {
    if (table.of == OfData::table) continue;
    known.insert(table.file);
    std::string header;
    for (const TableColumn& column : table.columns) {
      if (column.of == OfData::table) continue;
      header += (header.empty() ? "" : ",") + column.name;
      CHECK(moerate_in(folder, "explain " + column.name).code == 0);
    }
    const fs::path path = folder.path / "results/small" / table.file;
    std::string first = fs::exists(path) ? contents(path) : unpacked(path.string() + ".gz");
    REQUIRE_FALSE(first.empty());
    first.resize(first.find('\n'));
    if (first.starts_with("router,")) first.erase(0, 7);  // the study's axis
    CHECK(first == header);
    const Ran ran = moerate_in(folder, "explain " + table.file);
    CHECK(ran.code == 0);
    CHECK(ran.out.starts_with(table.file + ": one row per "));
  }
  CHECK(written == known);
}
