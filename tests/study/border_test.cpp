// What no reader of a text lets in: bytes that are not UTF-8, and values that nest without end by aliases.
#include "dsl/compile/compile.h"
#include "dsl/compile/data_file.h"
#include "dsl/compile/measure_file.h"
#include "dsl/study/yaml.h"
#include "engine/base/utf8.h"

#include <fmt/format.h>
#include <catch2/catch.hpp>

using namespace moerate;

namespace {

/// A list whose i-th item holds the one before under `levels` brackets more.
std::string nesting_aliases(int items, int levels) {
  std::string text = "deep: [&a0 [1]";
  for (int i = 1; i < items; ++i) {
    text += fmt::format(", &a{} {}*a{}{}", i, std::string(static_cast<std::size_t>(levels), '['), i - 1,
                        std::string(static_cast<std::size_t>(levels), ']'));
  }
  return text + "]\n";
}

const std::string study =
    "dataset: {d: 1, truth: {atoms: [{beta1: [0.3], a: [1.2], b: -0.5}]}}\ngrid: {n: [100], replications: 2}\n";
const std::string measure = "router: linear\nexpert: tanh\natoms: [{beta1: [0.3], a: [1.2], b: -0.5}]\n";

}  // namespace

TEST_CASE("aliases that nest are refused at the alias that is too deep, by every reader of YAML") {
  const std::string deep = nesting_aliases(150, 100);
  Diagnostics of_study("study.yaml");
  CHECK_FALSE(compile_text(study + deep, "study", of_study));
  REQUIRE(of_study.messages().size() == 1);
  CHECK(of_study.messages()[0].line == 3);
  CHECK(of_study.messages()[0].column > 1);
  Diagnostics of_measure("measure.yaml");
  CHECK_FALSE(measure_from_text(measure + deep, of_measure));
  CHECK(of_measure.codes() == std::set{Code::out_of_range});
  Diagnostics of_setting("study.yaml");
  CHECK_FALSE(compile_text(study, "study", of_setting, {.settings = {"fit.start=" + deep.substr(6, deep.size() - 7)}}));
  CHECK(of_setting.codes() == std::set{Code::out_of_range});
  // A hundred levels are read, written out or by aliases; one more is not.
  for (const int extra : {0, 1}) {
    Diagnostics diagnostics("text");
    const auto levels = static_cast<std::size_t>(100 + extra);
    CHECK(parse_yaml(std::string(levels, '[') + std::string(levels, ']') + '\n', diagnostics).has_value() ==
          (extra == 0));
    Diagnostics with_aliases("text");
    CHECK(parse_yaml(nesting_aliases(98 + extra, 1), with_aliases).has_value() == (extra == 0));
  }
  // Far deeper than yaml-cpp itself goes.
  Diagnostics brackets("text");
  CHECK_FALSE(parse_yaml(std::string(100'000, '[') + '\n', brackets));
  CHECK(brackets.codes() == std::set{Code::out_of_range});
}

TEST_CASE("a path of thousands of names is no path") {
  std::string path = "fit.start";
  for (int i = 0; i < 50'000; ++i) path += ".a";
  Diagnostics setting("study.yaml"), axis("study.yaml");
  CHECK_FALSE(compile_text(study, "study", setting, {.settings = {path + "=1"}}));
  CHECK_FALSE(compile_text(study + "override: [{set: {? " + path + "\n : 1}}]\n", "study", axis));
}

TEST_CASE("a byte that is not UTF-8 is refused with its line and column, wherever it stands") {
  const std::string bad = "\xE9";
  for (const std::string& text :
       {study + "about: caf" + bad + "\n", study + "matrix: {router: {\"" + bad + "\": cosine}}\n",
        study + "# a comment " + bad + "\n", study + "expect: [{flat: true, source: " + bad + "}]\n"}) {
    INFO(text);
    Diagnostics diagnostics("study.yaml");
    CHECK_FALSE(compile_text(text, "study", diagnostics));
    REQUIRE(diagnostics.codes() == std::set{Code::encoding});
    CHECK(diagnostics.messages()[0].line == 3);
    CHECK(diagnostics.messages()[0].column > 1);
  }
  Diagnostics of_measure("measure.yaml");
  CHECK_FALSE(measure_from_text(measure + "inputs: [" + bad + "]\n", of_measure));
  CHECK(of_measure.codes() == std::set{Code::encoding});
  for (const std::string& text : {"gr" + bad + "e,y\n1,2\n", "name,x,y\n" + bad + ",1,2\n", "x,y\r\"" + bad + "\",2\r",
                                  "# " + bad + "\nx,y\n1,2\n"}) {
    INFO(text);
    Diagnostics diagnostics("data.csv");
    CHECK_FALSE(table_from_text(text, diagnostics));
    REQUIRE(diagnostics.codes() == std::set{Code::encoding});
    CHECK(diagnostics.messages()[0].line > 0);
  }
}

TEST_CASE("control characters are no part of a label or text, however they are written") {
  for (const char* text :
       {"matrix: {router: {\"a\\0b\": cosine}}\n", "about: \"\\e[31mred\"\n", "about: \"\\x07\"\n"}) {
    INFO(text);
    Diagnostics diagnostics("study.yaml");
    CHECK_FALSE(compile_text(study + text, "study", diagnostics));
    REQUIRE(diagnostics.codes() == std::set{Code::syntax});
    CHECK(diagnostics.messages()[0].line == 3);
  }
  Diagnostics diagnostics("study.yaml");
  CHECK(compile_text(study + "about: \"two\\nlines\\tand a tab\"\n", "study", diagnostics));
}

TEST_CASE("UTF-8 is told from what only looks like it") {
  for (const char* good :
       {"", "a", "\xC3\xA9", "\xE2\x88\x92", "\xF0\x9F\x8C\x8D", "\xED\x9F\xBF", "\xF4\x8F\xBF\xBF"}) {
    CHECK_FALSE(first_outside_utf8(good));
  }
  const std::pair<const char*, std::size_t> bad[] = {
      {"\x80", 0},         {"a\xC3", 1},    {"\xC0\xAF", 0},         {"\xE0\x9F\xBF", 0},
      {"\xED\xA0\x80", 0}, {"ab\xFF", 2},   {"\xF4\x90\x80\x80", 0}, {"\xF0\x8F\xBF\xBF", 0},
      {"\xC3(", 0},        {"\xE2\x88", 0},
  };
  for (const auto& [text, at] : bad) CHECK(first_outside_utf8(text) == at);
  CHECK(made_utf8("a\xE9z") == "a\xEF\xBF\xBDz");
}
