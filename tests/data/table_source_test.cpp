#include "engine/data/table_source.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <cmath>
#include <set>

using namespace moerate;

namespace {

Table numbered_table(Index rows) {
  Table table;
  table.names = {"a", "b", "y"};
  table.order = table.names;
  table.values.resize(rows, 3);
  for (Index i = 0; i < rows; ++i) {
    const auto number = static_cast<double>(i);
    table.values.row(i) << number, number * number, 0.5 * number + 1;
  }
  return table;
}

TableSource source_of(const Table& table, const std::vector<TransformStep>& steps = {}) {
  TableSource source;
  const auto problem = make_table_source(table, {{"y"}}, steps, source);
  INFO((problem ? problem->message : ""));
  REQUIRE_FALSE(problem);
  return source;
}

TableSource source_of(Index rows) {
  return source_of(numbered_table(rows));
}

/// A table without one of its columns.
Table without(Table table, const std::string& name) {
  replace_column(table, name, {}, Matrix());
  return table;
}

std::set<Index> as_set(const std::vector<Index>& rows) {
  return {rows.begin(), rows.end()};
}

}  // namespace

TEST_CASE("a split holds rows out and trains on others, each once") {
  TableSource source = source_of(103);
  for (const Index folds : {0, 5, 103}) {
    source.folds = folds;
    const Index most = most_training_rows(source);
    for (const Index n : {Index{1}, most / 2 + 1, most}) {
      for (Index replication = 0; replication < 12; ++replication) {
        const RowSplit split = split_rows(source, 7, n, replication);
        CHECK(static_cast<Index>(split.training.size()) == n);
        CHECK(static_cast<Index>(split.held_out.size()) == held_out_rows(source, replication));
        std::set<Index> all = as_set(split.training);
        for (const Index row : split.held_out) all.insert(row);
        CHECK(all.size() == split.training.size() + split.held_out.size());
        CHECK(*all.begin() >= 0);
        CHECK(*all.rbegin() < 103);
      }
    }
  }
}

TEST_CASE("the share held out is rounded up, but not by rounding errors") {
  TableSource source = source_of(30);
  for (const auto& [share, rows] : {std::pair{0.1, 3}, std::pair{0.2, 6}, std::pair{0.11, 4}, std::pair{0.999, 30}}) {
    source.held_out = share;
    CHECK(held_out_rows(source, 0) == rows);
    CHECK(most_training_rows(source) == 30 - rows);
  }
}

TEST_CASE("the folds of one pass hold out each row once, at every n alike, and the next pass divides anew") {
  TableSource source = source_of(53);
  source.folds = 5;
  std::vector<RowSplit> first, second;
  std::multiset<Index> held_out;
  for (Index replication = 0; replication < 5; ++replication) {
    first.push_back(split_rows(source, 7, 40, replication));
    second.push_back(split_rows(source, 7, 40, replication + 5));
    held_out.insert(first.back().held_out.begin(), first.back().held_out.end());
    CHECK(split_rows(source, 7, 10, replication).held_out == first.back().held_out);
    CHECK(first.back().held_out != second.back().held_out);
  }
  CHECK(held_out.size() == 53);
  CHECK(std::set<Index>(held_out.begin(), held_out.end()).size() == 53);
}

TEST_CASE("splits differ by seed, n and replication, and agree for all inputs beside one target") {
  const TableSource source = source_of(50);
  const RowSplit split = split_rows(source, 7, 20, 3);
  CHECK(split_rows(source, 8, 20, 3).held_out != split.held_out);
  CHECK(split_rows(source, 7, 21, 3).held_out != split.held_out);
  CHECK(split_rows(source, 7, 20, 4).held_out != split.held_out);
  const TableSource other = source_of(without(numbered_table(50), "a"));
  CHECK(split_rows(other, 7, 20, 3).held_out == split.held_out);
  CHECK(split_rows(other, 7, 20, 3).training == split.training);
}

TEST_CASE("a source is known by its names, values and steps") {
  const TableSource source = source_of(50);
  CHECK(source_of(50).content == source.content);
  CHECK(source_of(49).content != source.content);
  CHECK(source_of(without(numbered_table(50), "a")).content != source.content);
  CHECK(source_of(numbered_table(50), {{.transform = "standardise"}}).content != source.content);
  CHECK(source_of(numbered_table(50), {{"log", {{"y"}}}}).rows == source.rows);
  Table renamed = numbered_table(50), changed = numbered_table(50);
  renamed.names[1] = renamed.order[1] = "c";
  changed.values(49, 0) += 1e-12;
  CHECK(source_of(renamed).content != source.content);
  CHECK(source_of(changed).content != source.content);
  CHECK(source_of(changed).rows == source.rows);
}

TEST_CASE("what is drawn are the rows of the split") {
  const TableSource source = source_of(300);
  const RowSplit split = split_rows(source, 7, 150, 2);
  const SplitSamples drawn = draw(source, 7, 150, 2);
  CHECK(drawn.trouble.empty());
  for (const auto& [rows, samples] :
       {std::pair(&split.training, &drawn.training), std::pair(&split.held_out, &drawn.held_out)}) {
    REQUIRE(samples->n() == static_cast<Index>(rows->size()));
    REQUIRE(samples->d() == 2);
    for (std::size_t i = 0; i < rows->size(); ++i) {
      const auto at = static_cast<Index>(i);
      const auto number = static_cast<double>((*rows)[i]);
      CHECK(samples->x(at / block_rows)(at % block_rows, 0) == number);
      CHECK(samples->x(at / block_rows)(at % block_rows, 1) == number * number);
      CHECK(samples->y(at / block_rows)(at % block_rows) == 0.5 * number + 1);
    }
  }
}

TEST_CASE("steps take means and deviations from the training rows alone, and logs from none") {
  const TableSource source = source_of(numbered_table(80), {{"log", {{"y"}}}, {.transform = "standardise"}});
  CHECK(source.predicted == "log(y)");
  CHECK(source.steps.size() == 2);
  CHECK(source.done == 1);
  const RowSplit split = split_rows(source, 7, 20, 1);
  const SplitSamples drawn = draw(source, 7, 20, 1);
  double mean = 0, squares = 0;
  for (const Index row : split.training) mean += static_cast<double>(row) / 20;
  for (const Index row : split.training) squares += std::pow(static_cast<double>(row) - mean, 2);
  const double deviation = std::sqrt(squares / 19);
  for (std::size_t i = 0; i < split.held_out.size(); ++i) {
    const auto number = static_cast<double>(split.held_out[i]);
    CHECK(drawn.held_out.x(0)(static_cast<Index>(i), 0) == Approx((number - mean) / deviation).epsilon(1e-12));
    CHECK(drawn.held_out.y(0)(static_cast<Index>(i)) == Approx(std::log(0.5 * number + 1)).epsilon(1e-14));
  }
}

TEST_CASE("text has the inputs of all its levels, though few rows train") {
  Table table = numbered_table(40);
  Category kind{.name = "kind", .levels = {"blue", "green", "red"}, .codes = {}};
  for (int i = 0; i < 40; ++i) kind.codes.push_back(i == 0 ? 1 : i % 2 == 0 ? 0 : 2);
  table.categories.push_back(kind);
  table.order.insert(table.order.begin(), "kind");
  const TableSource source = source_of(table);
  CHECK(source.inputs == std::vector<std::string>{"kind=green", "kind=red", "a", "b"});
  for (Index replication = 0; replication < 5; ++replication) {
    const SplitSamples drawn = draw(source, 7, 3, replication);
    CHECK(drawn.trouble.empty());
    CHECK(drawn.training.d() == 4);
  }
}

TEST_CASE("a step that cannot be done is a problem of the table") {
  TableSource source;
  const auto problem = make_table_source(numbered_table(50), {{"y"}}, {{"log", {{"a"}}}}, source);
  REQUIRE(problem);
  CHECK(problem->message.starts_with("log: a is not above 0 in 1 of 50 rows"));
}

TEST_CASE("several targets are outputs, and none of them is an input") {
  TableSource source;
  REQUIRE_FALSE(make_table_source(numbered_table(50), {{"y", "b"}}, {}, source));
  CHECK(source.outputs == std::vector<std::string>{"y", "b"});
  CHECK(source.inputs == std::vector<std::string>{"a"});
  CHECK(source.predicted == "y, b");
  const RowSplit split = split_rows(source, 7, 30, 0);
  const SplitSamples drawn = draw(source, 7, 30, 0);
  REQUIRE(drawn.training.outputs() == 2);
  for (Index i = 0; i < 30; ++i) {
    const auto row = static_cast<double>(split.training[static_cast<std::size_t>(i)]);
    CHECK(drawn.training.x(0)(i, 0) == row);
    CHECK(drawn.training.y(0, 0)(i) == 0.5 * row + 1);
    CHECK(drawn.training.y(0, 1)(i) == row * row);
  }
  const auto problem = make_table_source(numbered_table(50), {{"y", "b"}}, {{"log", {{"b"}}}}, source);
  REQUIRE(problem);
  CHECK(problem->message == "log cannot be done to 'b': several targets, and classes, are taken as they are");
}

TEST_CASE("classes of text and of numbers become outputs of 0 and 1") {
  Table table = numbered_table(40);
  for (Index i = 0; i < 40; ++i) table.values(i, 1) = static_cast<double>(10 * (i % 3));
  table.categories.push_back({.name = "kind", .levels = {"hare", "owl"}, .codes = {}});
  table.order.emplace_back("kind");
  for (int i = 0; i < 40; ++i) table.categories[0].codes.push_back(i % 2);
  for (const bool of_text : {true, false}) {
    TableSource source;
    REQUIRE_FALSE(make_table_source(table, {{of_text ? "kind" : "b"}, true}, {}, source));
    CHECK(source.outputs ==
          (of_text ? std::vector<std::string>{"hare", "owl"} : std::vector<std::string>{"0", "10", "20"}));
    CHECK(source.inputs.size() == 3);  // a, y, and the other one
    const RowSplit split = split_rows(source, 7, 20, 0);
    const Samples drawn = draw(source, 7, 20, 0).training;
    for (Index i = 0; i < 20; ++i) {
      const Index row = split.training[static_cast<std::size_t>(i)];
      for (Index output = 0; output < source.m(); ++output) {
        CHECK(drawn.y(0, output)(i) == (row % source.m() == output ? 1 : 0));
      }
    }
  }
}
