#include "engine/report/csv.h"

#include "engine/report/file.h"

#include <catch2/catch.hpp>

#include <limits>
#include <locale>

using namespace moerate;

TEST_CASE("a field is quoted exactly when RFC 4180 asks for it") {
  CHECK(csv_field("plain text") == "plain text");
  CHECK(csv_field("") == "");
  CHECK(csv_field("a,b") == "\"a,b\"");
  CHECK(csv_field("say \"yes\"") == "\"say \"\"yes\"\"\"");
  CHECK(csv_field("two\nlines") == "\"two\nlines\"");
  CHECK(csv_field("two\rlines") == "\"two\rlines\"");
}

TEST_CASE("a number is its shortest text that reads back, and empty when absent") {
  CHECK(csv_field(0.1 + 0.2) == "0.30000000000000004");
  CHECK(csv_field(-0.5) == "-0.5");
  CHECK(csv_field(5e-324) == "5e-324");
  CHECK(csv_field(std::numeric_limits<double>::infinity()) == "inf");
  CHECK(csv_field(std::numeric_limits<double>::quiet_NaN()) == "");
}

TEST_CASE("numbers do not follow the locale") {
  struct CommaAndDots : std::numpunct<char> {
    char do_decimal_point() const override { return ','; }
    char do_thousands_sep() const override { return '.'; }
    std::string do_grouping() const override { return "\3"; }
  };
  const std::locale before = std::locale::global(std::locale(std::locale(), new CommaAndDots));
  const auto text = csv_field(1234567.5);
  std::locale::global(before);
  CHECK(text == "1234567.5");
}

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
  CHECK_THROWS_AS(parse_csv("", "x.csv"), ReportError);
}
