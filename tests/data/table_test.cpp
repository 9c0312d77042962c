#include "engine/data/table.h"

#include <fmt/format.h>
#include <catch2/catch.hpp>

using namespace moerate;

namespace {

Table good(std::string_view text) {
  TableReading reading = read_table(text);
  for (const TableProblem& problem : reading.problems) UNSCOPED_INFO(problem.line << ": " << problem.message);
  REQUIRE(reading.problems.empty());
  CHECK(reading.further_problems == 0);
  return std::move(reading.table);
}

}  // namespace

TEST_CASE("the numeric columns of a table in the order of the file, whatever the line ends, quotes and blanks") {
  const std::string text =
      "\xEF\xBB\xBF"
      "name, x1 ,\"x, two\",y,empty\r\n"
      "A,1,\"-2.5\", +3e-1,\r\n"
      "\"B\nC\",2, 7 ,4,\r\n"
      "\r\n";
  const Table table = good(text);
  CHECK(table.names == std::vector<std::string>{"x1", "x, two", "y"});
  REQUIRE(table.categories.size() == 1);
  CHECK(table.categories[0].name == "name");
  CHECK(table.empty == std::vector<std::string>{"empty"});
  REQUIRE(table.n() == 2);
  CHECK(table.values == (Matrix(2, 3) << 1, -2.5, 0.3, 2, 7, 4).finished());
}

TEST_CASE("a number is read to the last bit, small ones to zero") {
  const Table table = good("a,b\n0.1,1e-400\n123456789.123456789,-0\n5e-324,1.7976931348623157e308\n");
  CHECK(table.values(0, 0) == 0.1);
  CHECK(table.values(1, 0) == 123456789.123456789);
  CHECK(table.values(2, 0) == 5e-324);
  CHECK(table.values(0, 1) == 0);
  CHECK(table.values(2, 1) == 1.7976931348623157e308);
}

TEST_CASE("observations are the chosen columns, block by block, with zeros beyond the last row") {
  std::string text = "y,x1,word,x2\n";
  constexpr Index n = 2 * block_rows + 3;
  for (Index i = 0; i < n; ++i) text += fmt::format("{},{},w,{}\n", i, 10 * i, -i);
  const Table table = good(text);
  CHECK(table.category("word") != nullptr);
  REQUIRE(table.column("x2") == 2);
  CHECK_FALSE(table.column("word"));
  const Samples samples = observations(table, {2, 1}, 0);
  REQUIRE(samples.n() == n);
  REQUIRE(samples.d() == 2);
  for (Index i = 0; i < samples.blocks() * block_rows; ++i) {
    const Index block = i / block_rows, row = i % block_rows;
    const auto value = static_cast<double>(i < n ? i : 0);
    REQUIRE(samples.x(block)(row, 0) == -value);
    REQUIRE(samples.x(block)(row, 1) == 10 * value);
    REQUIRE(samples.y(block)(row) == value);
  }
}

TEST_CASE("faults come in the order of the file, and what repeats a message is kept to be listed by its line") {
  std::string text = "a,b\n1,2\n";
  for (int i = 0; i < 600; ++i) text += i % 3 == 0 ? "1\n" : "x,3\n";
  const TableReading reading = read_table(text);
  REQUIRE(reading.problems.size() == 600);
  CHECK(reading.further_problems == 0);
  CHECK(reading.problems[0].fault == TableFault::ragged);
  CHECK(reading.problems[0].line == 3);
  CHECK(reading.problems[1].fault == TableFault::not_a_number);
  CHECK(reading.problems[1].line == 4);
}
