#include "engine/base/csv.h"

#include "engine/base/file.h"

#include <catch2/catch.hpp>

using namespace moerate;

TEST_CASE("what is written is read back") {
  const std::vector<std::vector<std::string>> records{
      {"name", "note"}, {"a,b", ""}, {"\"quoted\"", "two\r\nlines"}, {"", ""}, {"plain", "ä"}};
  std::string text;
  for (const auto& record : records) text += csv_record(record);
  const auto table = parse_csv(text, "x.csv");
  CHECK(table.header == records[0]);
  CHECK(table.records == std::vector(records.begin() + 1, records.end()));
  CHECK(table.column("note") == 1U);
  CHECK_FALSE(table.column("nothing"));
}

TEST_CASE("lines may end in CR LF, and the last one in nothing") {
  const auto table = parse_csv("a,b\r\n1,2\r\n3,4", "x.csv");
  CHECK(table.records == std::vector<std::vector<std::string>>{{"1", "2"}, {"3", "4"}});
}

TEST_CASE("a damaged table is refused with its line") {
  CHECK_THROWS_WITH(parse_csv("", "x.csv"), "x.csv: line 1: the file is empty");
  CHECK_THROWS_WITH(parse_csv("a,b\n1,2\n1\n", "x.csv"), "x.csv: line 3: 1 fields where the header has 2");
  CHECK_THROWS_WITH(parse_csv("a,b\n\"1\n2\",3,4\n", "x.csv"), "x.csv: line 2: 3 fields where the header has 2");
  CHECK_THROWS_WITH(parse_csv("a\n\"open", "x.csv"), "x.csv: line 2: a quote is not closed");
  CHECK_THROWS_WITH(parse_csv("a\n\"1\"x\n", "x.csv"), "x.csv: line 2: text after a closing quote");
  CHECK_THROWS_AS(parse_csv("", "x.csv"), FileError);
}
