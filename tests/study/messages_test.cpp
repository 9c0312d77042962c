// Wrong studies, measure files and data files, each with the whole text it must give.
#include "dsl/compile/compile.h"
#include "dsl/compile/data_file.h"
#include "dsl/compile/measure_file.h"
#include "tests/cases.h"

#include <catch2/catch.hpp>

#include <filesystem>

using namespace moerate;
using namespace moerate::test;

TEST_CASE("every wrong study gives its message, word for word", "[cases]") {
  const int seen = check_cases("studies", [](const Case& each) {
    Diagnostics diagnostics(each.name);
    CHECK_FALSE(compile_text(each.input, "wrong", diagnostics, {.folder = MOERATE_SOURCE_DIR "/tests/cases/tables"}));
    return diagnostics.text();
  });
  CHECK(seen >= 171);
}

TEST_CASE("every wrong measure file gives its message, word for word", "[cases]") {
  const int seen = check_cases("measures", [](const Case& each) {
    Diagnostics diagnostics(each.name);
    CHECK_FALSE(measure_from_text(each.input, diagnostics));
    return diagnostics.text();
  });
  CHECK(seen >= 23);
}

TEST_CASE("every wrong data file gives its message, word for word", "[cases]") {
  const int seen = check_cases("data", [](const Case& each) {
    Diagnostics diagnostics(each.name);
    if (auto table = table_from_text(each.input, diagnostics)) {
      CHECK_FALSE((has_target(*table, "y", diagnostics) && transformed(*table, "y", {}, diagnostics)));
    }
    return diagnostics.text();
  });
  CHECK(seen >= 41);
}

TEST_CASE("every shipped study is valid") {
  for (const auto& entry : std::filesystem::directory_iterator(MOERATE_SOURCE_DIR "/pipelines")) {
    if (entry.path().extension() != ".yaml") continue;
    Diagnostics diagnostics(entry.path().string());
    const auto plan = compile_study(entry.path().string(), diagnostics);
    INFO(diagnostics.text());
    REQUIRE(plan);
    CHECK(plan->study == entry.path().stem().string());
  }
}
