#include "engine/data/table_source.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <set>

using namespace moerate;

namespace {

Table numbered_table(Index rows) {
  Table table{{"a", "b", "y"}, Matrix(rows, 3), {}};
  for (Index i = 0; i < rows; ++i) {
    const auto number = static_cast<double>(i);
    table.values.row(i) << number, number * number, 0.5 * number;
  }
  return table;
}

TableSource source_of(Index rows) {
  return table_source(numbered_table(rows), {0, 1}, 2, "t.csv");
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
  const TableSource other = table_source(numbered_table(50), {1}, 2, "elsewhere.csv");
  CHECK(split_rows(other, 7, 20, 3).held_out == split.held_out);
  CHECK(split_rows(other, 7, 20, 3).training == split.training);
}

TEST_CASE("a source is its names and values, whatever file they come from") {
  const TableSource source = source_of(50);
  CHECK(table_source(numbered_table(50), {0, 1}, 2, "other.csv").content == source.content);
  CHECK(table_source(numbered_table(50), {1, 0}, 2, "t.csv").content != source.content);
  CHECK(table_source(numbered_table(50), {0}, 2, "t.csv").content != source.content);
  CHECK(table_source(numbered_table(49), {0, 1}, 2, "t.csv").content != source.content);
  Table renamed = numbered_table(50), changed = numbered_table(50);
  renamed.names[1] = "c";
  changed.values(49, 0) += 1e-12;
  CHECK(table_source(renamed, {0, 1}, 2, "t.csv").content != source.content);
  CHECK(table_source(changed, {0, 1}, 2, "t.csv").content != source.content);
  CHECK(table_source(changed, {0, 1}, 2, "t.csv").rows == source.rows);
}

TEST_CASE("observations are the rows that are asked for, in their order") {
  const TableSource source = source_of(300);
  const std::vector<Index> rows{299, 0, 150};
  const Samples samples = observations(source, rows);
  REQUIRE(samples.n() == 3);
  REQUIRE(samples.d() == 2);
  for (Index i = 0; i < 3; ++i) {
    const auto number = static_cast<double>(rows[static_cast<std::size_t>(i)]);
    CHECK(samples.x(0)(i, 0) == number);
    CHECK(samples.x(0)(i, 1) == number * number);
    CHECK(samples.y(0)(i) == 0.5 * number);
  }
}
