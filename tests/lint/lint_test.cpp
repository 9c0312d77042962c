// Valid studies that are warned of, each with the whole text it must give.
#include "dsl/lint/lint.h"
#include "dsl/study/keys.h"
#include "tests/cases.h"
#include "tests/folder.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <filesystem>
#include <set>

using namespace moerate;
using namespace moerate::test;

namespace {

const std::filesystem::path source = MOERATE_SOURCE_DIR;

/// The warnings of a study without stored fits.
std::vector<Message> linted(const std::string& text, const std::string& file, std::string* printed = nullptr) {
  Diagnostics diagnostics(file);
  const auto study = compile_with_places(text, "warned", diagnostics, Surroundings{source / "pipelines"});
  INFO(diagnostics.text());
  REQUIRE(study);
  lint({*study, {}}, diagnostics);
  if (printed != nullptr) *printed = diagnostics.warnings_text();
  return diagnostics.messages();
}

}  // namespace

TEST_CASE("every warned study gives its warnings, word for word, and none that it allows", "[cases]") {
  std::set<std::string> warned;
  const int seen = check_cases("warned", [&](const Case& each) {
    std::string printed, allow = "allow:\n";
    std::set<std::string> allowed;
    for (const Message& message : linted(each.input, each.name, &printed)) {
      CHECK_FALSE(message.is_error);
      CHECK(message.line > 0);
      if (allowed.empty()) CHECK(message.code == each.group);
      if (allowed.insert(message.code).second) allow += "  " + message.code + ": it is meant\n";
    }
    CHECK(linted(each.input + allow, each.name).empty());
    warned.merge(allowed);
    return printed;
  });
  CHECK(seen >= 12);
  for (const Lint& each : lints()) {
    INFO(each.name);
    CHECK((each.name == "narrow-claim") != warned.contains(each.name));  // it needs a store: tests/cli
  }
}

TEST_CASE("what a study may allow are the checks") {
  std::vector<std::string> names;
  for (const Lint& each : lints()) names.push_back(each.name);
  CHECK(names == names_under("allow"));
}

TEST_CASE("shipped studies have no warning that they do not mean, and allow none that they do not have") {
  for (const auto& entry : std::filesystem::directory_iterator(source / "pipelines")) {
    if (entry.path().extension() != ".yaml") continue;
    std::string text = contents(entry.path()), printed;
    INFO(entry.path());
    linted(text, entry.path().filename().string(), &printed);
    CHECK(printed.empty());
    const std::size_t allow = text.find("\nallow:");
    if (allow == std::string::npos) continue;
    std::set<std::string> found;
    for (const Message& message : linted(text.substr(0, allow + 1), "study.yaml")) found.insert(message.code);
    for (const Lint& each : lints()) {
      INFO(each.name);
      CHECK((text.find("\n  " + each.name + ":", allow) != std::string::npos) == found.contains(each.name));
    }
  }
}
