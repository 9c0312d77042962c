// Files as people have them: what separates columns, which mark numbers have, what is no row.
#include "engine/data/table.h"

#include <fmt/format.h>
#include <catch2/catch.hpp>

using namespace moerate;

namespace {

/// What a text must be read as: names of columns of numbers, and their values row by row.
struct Wanted {
  const char *title, *text;
  std::vector<std::string> names;
  std::vector<std::vector<double>> rows;
  std::string words;
};

Table good(std::string_view text, const TableRequest& request = {}) {
  TableReading reading = read_table(text, request);
  for (const TableProblem& problem : reading.problems) UNSCOPED_INFO(problem.line << ": " << problem.message);
  REQUIRE(reading.problems.empty());
  return std::move(reading.table);
}

TableProblem only_problem(std::string_view text, const TableRequest& request = {}) {
  const TableReading reading = read_table(text, request);
  REQUIRE(reading.problems.size() == 1);
  return reading.problems.front();
}

}  // namespace

TEST_CASE("the separator and the decimal mark are those that the file has") {
  const std::vector<Wanted> files{
      {"German spreadsheet",
       "\xEF\xBB\xBFx1;y\r\n1,5;2\r\n-0,25;3,125\r\n",
       {"x1", "y"},
       {{1.5, 2}, {-0.25, 3.125}},
       "columns are separated by semicolons, numbers have decimal commas"},
      {"a spreadsheet's own line",
       "sep=;\nx1;y\n1.5;2\n",
       {"x1", "y"},
       {{1.5, 2}},
       "columns are separated by semicolons"},
      {"tabs, commas within text",
       "place, town\ty\nBonn, D\t1\nRome, I\t2\n",
       {"y"},
       {{1}, {2}},
       "columns are separated by tabs"},
      {"pipes", "x1|y\n1|2\n", {"x1", "y"}, {{1, 2}}, "columns are separated by pipes (|)"},
      {"blanks of any number",
       "  x1   y\n  1.5    2\n -3   4 \n",
       {"x1", "y"},
       {{1.5, 2}, {-3, 4}},
       "columns are separated by blanks"},
      {"R's write.table",
       "\"x1\" \"y\"\n\"1\" 0.5 2\n\"2\" 1.5 3\n",
       {"x1", "y"},
       {{0.5, 2}, {1.5, 3}},
       "columns are separated by blanks"},
      {"R's write.csv2",
       "\"\";\"x1\";\"y\"\n\"1\";0,5;2\n\"2\";1,5;3\n",
       {"x1", "y"},
       {{0.5, 2}, {1.5, 3}},
       "columns are separated by semicolons, numbers have decimal commas"},
      {"decimal commas in quotes",
       "x1,y\n\"1,5\",2\n\"0,25\",\"3,5\"\n",
       {"x1", "y"},
       {{1.5, 2}, {0.25, 3.5}},
       "numbers have decimal commas"},
      {"one number settles 1,234",
       "a;y\n1,234;0,5\n",
       {"a", "y"},
       {{1.234, 0.5}},
       "columns are separated by semicolons, numbers have decimal commas"},
      {"a separator at every end",
       "x1;y;\n1;2;\n3;4;\n",
       {"x1", "y"},
       {{1, 2}, {3, 4}},
       "columns are separated by semicolons"},
      {"and not behind the names",
       "x1;y\n1;2;\n3;4;\n",
       {"x1", "y"},
       {{1, 2}, {3, 4}},
       "columns are separated by semicolons"},
      {"rows with nothing", "\n# made by hand\n\nx1,y\n1,2\n\n,\n3,4\n,\n", {"x1", "y"}, {{1, 2}, {3, 4}}, ""},
      {"one column of a name with a blank", "the answer\n42\n", {"the answer"}, {{42}}, ""},
  };
  for (const Wanted& wanted : files) {
    INFO(wanted.title);
    const Table table = good(wanted.text);
    CHECK(table.names == wanted.names);
    CHECK(in_words(table.dialect) == wanted.words);
    REQUIRE(table.n() == static_cast<Index>(wanted.rows.size()));
    for (std::size_t i = 0; i < wanted.rows.size(); ++i) {
      for (std::size_t j = 0; j < wanted.rows[i].size(); ++j) {
        CHECK(table.values(static_cast<Index>(i), static_cast<Index>(j)) == wanted.rows[i][j]);
      }
    }
  }
}

TEST_CASE("records that are longer by decimal commas between commas are not labels of rows") {
  // Three names, four fields: R's rule would take the digits before the first comma for a label.
  const TableReading reading = read_table("x1,x2,y\n1,5,2,3\n1,7,2,4\n0,2,1,1\n");
  REQUIRE(!reading.problems.empty());
  CHECK(reading.problems.front().fault == TableFault::ragged);
  CHECK(reading.problems.front().remedy.find("decimal commas need semicolons") != std::string::npos);
}

TEST_CASE("1,234 alone may be either: the user says which") {
  const char* text = "a;y\n1,234;2\n5,678;3\n";
  const TableProblem problem = only_problem(text);
  CHECK(problem.message == "a is '1,234', which may be 1.234 or 1234; 1 more of this column is so");
  CHECK(problem.remedy == "add --decimal comma if it is 1.234, else write 1234");
  CHECK(good(text, {.decimal = ','}).values(1, 0) == 5.678);
}

TEST_CASE("what nobody asked for says nothing of the decimal mark, and is not read") {
  const char* text = "when;x1;y\n09.45;1,5;2,5\n10.00;0,5;1,5\n";
  CHECK_FALSE(read_table(text).problems.empty());
  const Table table = good(text, {.but = {"when"}});
  CHECK(table.names == std::vector<std::string>{"x1", "y"});
  CHECK(table.others == std::vector<std::string>{"when"});
  CHECK(table.values(0, 0) == 1.5);
}

TEST_CASE("missing values are one fault with counts, or rows that are left out and counted") {
  const char* text = "x1,kind,y\n1,a,2\nNA,b,3\n4,\"NA\",.\n,a,5\n7,,8\n9,b,10\n";
  const TableProblem problem = only_problem(text);
  CHECK(problem.fault == TableFault::missing);
  CHECK(problem.line == 3);
  CHECK(problem.message == "4 of 6 rows lack a value, this one first: x1 (2), kind (1), y (1)");
  const Table table = good(text, {.drop_missing = true});
  CHECK(table.dropped == 4);
  CHECK(table.rows == std::vector<Index>{0, 5});
  CHECK(table.values == (Matrix(2, 2) << 1, 2, 9, 10).finished());
  // In a column of text "NA" in quotes is a level, and what is not asked for has no gaps.
  const Table quoted = good(text, {.but = {"y", "x1"}, .drop_missing = true});
  REQUIRE(quoted.category("kind") != nullptr);
  CHECK(quoted.category("kind")->levels == std::vector<std::string>{"NA", "a", "b"});
  const Table coded = good("x,y\n-999,1\n2,n.d.\n3,4\n", {.drop_missing = true, .missing = {"-999", "n.d."}});
  CHECK(coded.rows == std::vector<Index>{2});
}

TEST_CASE("levels of text are sorted, truth values are text, a column of nothing is named") {
  const Table table = good("ok,kind,gap,y\nTRUE,b ,,1\nFALSE,a,,2\nTRUE,b,,3\n");
  REQUIRE(table.categories.size() == 2);
  CHECK(table.categories[0].levels == std::vector<std::string>{"FALSE", "TRUE"});
  CHECK(table.categories[0].codes == std::vector<int>{1, 0, 1});
  CHECK(table.categories[1].levels == std::vector<std::string>{"a", "b"});
  CHECK(table.categories[1].codes == std::vector<int>{1, 0, 1});
  CHECK(table.empty == std::vector<std::string>{"gap"});
  CHECK(table.order == std::vector<std::string>{"ok", "kind", "y"});
  CHECK(good("day,y\n2024-01-31,1\n2024-02-01,2\n").categories[0].dates == "2024-01-31");
}

TEST_CASE("a row of units under the names is told as one") {
  const TableProblem problem = only_problem("# log\nt,U,y\ns,mV,1\n0.5,3,2\n1,4,3\n", {.but = {"y"}});
  CHECK(problem.line == 3);
  CHECK(problem.message == "this row holds text in every column where all others hold numbers");
  CHECK(good("batch,y\na,1\nb,2\nTotal,3\n").total_row == "Total");
}

TEST_CASE("of one kind of fault five different messages are kept, and the others counted") {
  std::string text = "x,y\n1,2\n";
  for (int i = 0; i < 20; ++i) text += fmt::format("word {},{}\n", i, i);
  const TableReading reading = read_table(text);
  CHECK(reading.problems.size() == 5);
  CHECK(reading.further_problems == 15);
}
