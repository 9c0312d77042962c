#include "dsl/study/diagnostics.h"

#include "engine/base/nearest.h"

#include <fmt/format.h>
#include <catch2/catch.hpp>

using namespace moerate;

TEST_CASE("the caret stands under the character, whatever bytes and columns it takes") {
  Excerpt found = excerpt("a: b", 4);
  CHECK(found.line == "a: b");
  CHECK(found.indent == "   ");
  CHECK(found.column == 4);
  found = excerpt("\xC3\xA4: b", 5);  // a letter of two bytes
  CHECK(found.indent == "   ");
  CHECK(found.column == 4);
  found = excerpt("\xE6\xBC\xA2\xE5\xAD\x97: b", 9);  // two letters of three bytes and two columns
  CHECK(found.indent == std::string(6, ' '));
  CHECK(found.column == 5);
  found = excerpt("e\xCC\x81: b", 6);  // a letter with a combining accent
  CHECK(found.indent == "   ");
  found = excerpt("\tx: b", 5);
  CHECK(found.indent == "\t   ");
  CHECK(found.column == 5);
  found = excerpt("ab", 3);  // behind the end
  CHECK(found.indent == "  ");
  CHECK(excerpt("", 1).indent.empty());
  CHECK(excerpt("", 7).column == 1);
}

TEST_CASE("control characters and broken UTF-8 become blanks of one column") {
  CHECK(printable("a\x1B[31mb\nc\x7F") == "a [31mb c ");
  CHECK(printable("\xC3\xA4\xFF\xC3") == "\xC3\xA4  ");
  CHECK(printable("\xC2\x9B") == " ");
  const Excerpt found = excerpt("\x01\xFF: x", 4);
  CHECK(found.line == "  : x");
  CHECK(found.indent == "   ");
}

TEST_CASE("a long line is cut around the place") {
  const std::string line = std::string(200, 'a') + 'X' + std::string(200, 'b');
  const Excerpt found = excerpt(line, 201);
  CHECK(found.column == 201);
  CHECK(found.line.size() == 166);
  CHECK(found.line.starts_with("...a"));
  CHECK(found.line.ends_with("b..."));
  CHECK(found.line[found.indent.size()] == 'X');
  CHECK(excerpt(line, 1).line.starts_with("aaa"));
  const Excerpt last = excerpt(line, 401);
  CHECK(last.line.ends_with("bbb"));
  CHECK(last.line.back() == last.line[last.indent.size()]);
}

TEST_CASE("the nearest word is at most max(2, length/3) edits away, and shares a letter") {
  const std::vector<std::string> words{"tolerance", "start", "bounds", "a", "b"};
  CHECK(nearest("tolerence", words) == "tolerance");
  CHECK(nearest("tlrnce", words) == std::nullopt);  // three edits, two are allowed
  CHECK(nearest("tolersnse", words) == "tolerance");
  CHECK(nearest("strat", words) == "start");
  CHECK(nearest("bnd", words) == "b");  // two edits
  CHECK(nearest("xyz", words) == std::nullopt);
  CHECK(nearest("c", words) == std::nullopt);
  CHECK(nearest("ab", words) == "a");
  CHECK(nearest("", words) == std::nullopt);
  CHECK(nearest("anything", {}) == std::nullopt);
}

TEST_CASE("messages come in the order of the file, each once, twenty and a count of the rest") {
  Diagnostics diagnostics("f");
  diagnostics.set_source("one\r\ntwo\n");
  diagnostics.error(Code::empty, {2, 1}, "second", "mend");
  diagnostics.error(Code::empty, {1, 2}, "first", "mend");
  diagnostics.error(Code::empty, {2, 1}, "second", "mend");
  CHECK(diagnostics.text() ==
        "f:1:2: error E011: first\n    one\n     ^\nremedy: mend\n"
        "f:2:1: error E011: second\n    two\n    ^\nremedy: mend\n");
  CHECK(diagnostics.text(Color::colored) ==
        "\033[1mf:1:2:\033[0m \033[1;31merror E011:\033[0m \033[1mfirst\033[0m\n    one\n     \033[1;32m^\033[0m\n"
        "remedy: mend\n\033[1mf:2:1:\033[0m \033[1;31merror E011:\033[0m \033[1msecond\033[0m\n    two\n"
        "    \033[1;32m^\033[0m\nremedy: mend\n");
  CHECK(diagnostics.codes() == std::set{Code::empty});
  for (int i = 0; i < 19; ++i) diagnostics.error(Code::empty, {3, i}, fmt::format("more {}", i), "mend");
  CHECK(diagnostics.text().ends_with("f: and 1 more error\n"));
  diagnostics.further(10);
  CHECK(diagnostics.text().ends_with("f: and 11 more errors\n"));
}

TEST_CASE("an error that stands in more than three places is shown once, with the lines of the others") {
  Diagnostics diagnostics("f");
  diagnostics.set_source("a\na\na\na\na\n");
  for (int line = 1; line <= 3; ++line) diagnostics.error(Code::empty, {line, 1}, "empty", "mend");
  CHECK(diagnostics.text().find("the same") == std::string::npos);
  diagnostics.error(Code::empty, {4, 1}, "empty", "mend");
  diagnostics.error(Code::empty, {2, 1}, "another", "mend");
  CHECK(diagnostics.text() ==
        "f:1:1: error E011: empty\n    a\n    ^\nremedy: mend\nthe same in 3 more places: lines 2, 3, 4\n"
        "f:2:1: error E011: another\n    a\n    ^\nremedy: mend\n");
  CHECK(diagnostics.messages().size() == 5);
}
