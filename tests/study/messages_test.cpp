// Wrong studies, measure files and data files, each beside the whole text it must give.
#include "dsl/commands/data_file.h"
#include "dsl/compile/compile.h"
#include "dsl/compile/measure_file.h"

#include <catch2/catch.hpp>

#include <filesystem>
#include <fstream>
#include <sstream>

using namespace moerate;

namespace {

std::string contents(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

const std::filesystem::path source = MOERATE_SOURCE_DIR;

}  // namespace

TEST_CASE("every wrong study gives its message, word for word") {
  int seen = 0;
  for (const auto& entry : std::filesystem::directory_iterator(source / "tests/study/wrong")) {
    if (entry.path().extension() != ".yaml") continue;
    ++seen;
    Diagnostics diagnostics(entry.path().filename().string());
    CHECK_FALSE(compile_text(contents(entry.path()), "wrong", diagnostics));
    CHECK(diagnostics.text() == contents(std::filesystem::path(entry.path()).replace_extension(".txt")));
  }
  CHECK(seen >= 15);
}

TEST_CASE("every wrong measure file gives its message, word for word") {
  int seen = 0;
  for (const auto& entry : std::filesystem::directory_iterator(source / "tests/study/wrong_measures")) {
    if (entry.path().extension() != ".yaml") continue;
    ++seen;
    Diagnostics diagnostics(entry.path().filename().string());
    CHECK_FALSE(measure_from_text(contents(entry.path()), diagnostics));
    CHECK(diagnostics.text() == contents(std::filesystem::path(entry.path()).replace_extension(".txt")));
  }
  CHECK(seen >= 20);
}

TEST_CASE("every wrong data file gives its message, word for word") {
  int seen = 0;
  for (const auto& entry : std::filesystem::directory_iterator(source / "tests/study/wrong_data")) {
    if (entry.path().extension() != ".csv") continue;
    ++seen;
    Diagnostics diagnostics(entry.path().filename().string());
    if (const auto table = table_from_text(contents(entry.path()), diagnostics)) {
      CHECK_FALSE(columns_of(*table, "y", diagnostics));
    }
    CHECK(diagnostics.text() == contents(std::filesystem::path(entry.path()).replace_extension(".txt")));
  }
  CHECK(seen >= 20);
}

TEST_CASE("every shipped study is valid") {
  for (const auto& entry : std::filesystem::directory_iterator(source / "pipelines")) {
    if (entry.path().extension() != ".yaml") continue;
    Diagnostics diagnostics(entry.path().string());
    const auto plan = compile_study(entry.path().string(), diagnostics);
    INFO(diagnostics.text());
    REQUIRE(plan);
    CHECK(plan->study == entry.path().stem().string());
  }
}
