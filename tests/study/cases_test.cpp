// What reads and writes tests/cases: a text that is escaped and read again is the same, to the byte.
#include "tests/cases.h"

#include "tests/folder.h"

#include <catch2/catch.hpp>

#include <fstream>
#include <stdexcept>
#include <string>
#include <utility>

using namespace moerate::test;

TEST_CASE("an escaped text is read as it was") {
  std::string bytes;
  for (int byte = 0; byte < 256; ++byte) bytes += static_cast<char>(byte);
  for (const std::string& text : {std::string(), std::string("\n"), std::string("a"), std::string("a\\"), bytes}) {
    CHECK(unescaped(escaped(text)) == text);
  }
  for (const char* folder : {"studies", "measures", "data", "warned"}) {
    for (const Case& each : read_cases(folder)) {
      INFO(each.place << ": " << each.name);
      CHECK(unescaped(escaped(each.input)) == each.input);
      CHECK(unescaped(escaped(each.expected)) == each.expected);
    }
  }
}

TEST_CASE("what is unseen in a line, or would be taken for a mark, is escaped, and nothing else") {
  CHECK(escaped("a: \"caf\xC3\xA9\"\n\n  ---- b\n") == "a: \"caf\xC3\xA9\"\n\n  ---- b\n");
  CHECK(escaped("a\t \n\r\n\xE9") == "a\\t\\x20\n\\r\n\\xE9\\\n");
  CHECK(escaped("==== a\n----\n") == "\\x3D=== a\n\\x2D---\n");
}

TEST_CASE("an escape that there is not is refused") {
  for (const char* part : {"\\n\n", "\\x4\n", "\\xgg\n", "\\"}) {
    INFO(part);
    CHECK_THROWS_AS(unescaped(part), std::invalid_argument);
  }
}

TEST_CASE("a file that has not the form is refused by the line: no case is lost") {
  const Folder folder;
  for (const auto& [text, refusal] :
       {std::pair("a: 1\n", ":1: a title was expected"), std::pair("==== a.yaml\na: 1\n", ":1: this case has no ----"),
        std::pair("==== a.yaml\n==== b.yaml\n----\n", ":2: ---- was expected"),
        std::pair("==== a.yaml\n----\n---- \n", ":3: a title was expected"),
        std::pair("==== a.yaml\n---- no\n", ":2: ---- was expected"),
        std::pair("==== a.yaml escape\n----\n", ":1: a name is one word"),
        std::pair("==== a.yaml escaped\n\\a\n----\n", ":1: there is no escape \\a"),
        std::pair("==== a.yaml\n----\nb", ":3: the last line has no end"),
        std::pair("==== a.yaml\n----\n==== a.yaml\n----\n", ":3: a second case")}) {
    folder.write("f.cases", text);
    CHECK_THROWS_WITH(read_cases(folder.path), Catch::Contains(std::string("f.cases") + refusal));
  }
}

TEST_CASE("an update writes what is printed now, and leaves the rest as it is") {
  const Folder folder;
  const std::string kept = "==== a.yaml escaped\n\\x61\\\n---- escaped\n\\x61\\\n";
  const auto path = folder.write("f.cases", kept + "==== b.yaml\n\tb\r\n----\n==== c.yaml\nc\n---- escaped\n\\t\n");
  const bool before = std::exchange(updating(), true);
  CHECK(check_cases(folder.path, [](const Case& each) { return each.input; }) == 3);
  updating() = before;
  CHECK(contents(path) == kept + "==== b.yaml\n\tb\r\n---- escaped\n\\tb\\r\n==== c.yaml\nc\n----\nc\n");
  CHECK(check_cases(folder.path, [](const Case& each) { return each.input; }) == 3);
}
