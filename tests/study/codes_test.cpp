// The table of codes: each wrong example has exactly its error, each right one has none.
#include "dsl/study/codes.h"

#include "dsl/compile/compile.h"
#include "dsl/compile/data_file.h"
#include "dsl/study/source.h"
#include "tests/cases.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <filesystem>
#include <regex>
#include <set>
#include <string>
#include <vector>

using namespace moerate;
using namespace moerate::test;

namespace {

const std::filesystem::path source = MOERATE_SOURCE_DIR;

std::set<Code> codes_of(ExampleKind kind, const std::string& text) {
  Diagnostics diagnostics("example");
  switch (kind) {
    case ExampleKind::path:
      read_source((source / text).string(), diagnostics);
      break;
    case ExampleKind::study:
      compile_text(text, "example", diagnostics);
      break;
    case ExampleKind::data:
      if (auto table = table_from_text(text, diagnostics)) {
        if (has_target(*table, "y", diagnostics)) transformed(*table, "y", {}, diagnostics);
      }
      break;
  }
  INFO(diagnostics.text());
  return diagnostics.codes();
}

/// The codes that a printed text names, in its order.
std::vector<std::string> codes_in(const std::string& text) {
  static const std::regex code("error (E[0-9]{3}):");
  std::vector<std::string> found;
  for (std::sregex_iterator match(text.begin(), text.end(), code), end; match != end; ++match) {
    found.push_back((*match)[1]);
  }
  return found;
}

}  // namespace

TEST_CASE("each code's wrong example gives that code alone, its right one none") {
  for (std::size_t i = 0; i < codes().size(); ++i) {
    const CodeEntry& entry = codes()[i];
    INFO(name(entry.code));
    CHECK(static_cast<std::size_t>(entry.code) == i + 1);
    CHECK(codes_of(entry.kind, entry.wrong) == std::set{entry.code});
    CHECK(codes_of(entry.kind, entry.right).empty());
    CHECK(std::count(entry.wrong.begin(), entry.wrong.end(), '\n') <= 4);
  }
}

TEST_CASE("every code of the wrong files is in the table, and every code of the table in a wrong file") {
  std::set<std::string> seen, known;
  for (const char* folder : {"studies", "measures", "data"}) {
    for (const Case& each : read_cases(folder)) {
      INFO(each.place << ": " << each.name);
      const auto found = codes_in(each.expected);
      REQUIRE_FALSE(found.empty());
      CHECK(each.group.starts_with(found.front() + "-"));
      seen.insert(found.begin(), found.end());
    }
  }
  for (const CodeEntry& entry : codes()) known.insert(name(entry.code));
  CHECK(seen == known);
}
