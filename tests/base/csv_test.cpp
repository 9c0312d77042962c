#include "engine/base/csv.h"

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

TEST_CASE("every field knows its line and column, through quotes, tabs and line ends of both kinds") {
  const std::string text =
      "\xEF\xBB\xBF"
      "a,\"b\"\r\n\"two\nlines, \"\"quoted\"\"\",2\n3,\t4";
  CsvReader reader(text);
  CsvRecord record;
  REQUIRE(reader.next(record) == CsvFault::none);
  CHECK(record.bytes == "a,\"b\"");
  CHECK(record.line_end == "\r\n");
  REQUIRE(record.fields.size() == 2);
  CHECK(record.fields[1].text() == "b");
  CHECK(record.fields[1].column == 3);
  REQUIRE(reader.next(record) == CsvFault::none);
  CHECK(record.fields[0].text() == "two\nlines, \"quoted\"");
  CHECK(record.fields[0].line == 2);
  CHECK(record.fields[1].line == 3);
  CHECK(record.fields[1].column == 20);
  CHECK(record.line_end == "\n");
  REQUIRE(reader.next(record) == CsvFault::none);
  CHECK(record.fields[1].content == "\t4");
  CHECK(record.line_end.empty());
  CHECK(reader.at_end());
}

TEST_CASE("faults of quotes have a place: the open quote, the text after the closed one") {
  CsvRecord record;
  CsvReader open("a,b\n1,\"2\n3,4\n");
  REQUIRE(open.next(record) == CsvFault::none);
  CHECK(open.next(record) == CsvFault::open_quote);
  CHECK(open.line() == 2);
  CHECK(open.column() == 3);
  CsvReader after("a,b\n\"1\"x,2\n");
  REQUIRE(after.next(record) == CsvFault::none);
  CHECK(after.next(record) == CsvFault::text_after_quote);
  CHECK(after.line() == 2);
  CHECK(after.column() == 4);
}

TEST_CASE("a blank line is a record of one empty field") {
  CsvReader reader("a\n\n");
  CsvRecord record;
  REQUIRE(reader.next(record) == CsvFault::none);
  CHECK_FALSE(record.blank());
  REQUIRE(reader.next(record) == CsvFault::none);
  CHECK(record.blank());
  CHECK(record.fields.size() == 1);
  CHECK(reader.at_end());
}
