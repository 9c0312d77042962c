#include "engine/report/outlier_table.h"

#include "tests/report/small.h"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace moerate;

namespace {

std::size_t total_of(const std::string& text, const std::string& part) {
  std::size_t count = 0;
  for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++count;
  return count;
}

}  // namespace

TEST_CASE("outliers: failed fits first, then the farthest, each with the command that makes it again") {
  Plan plan = example::plan({{"router", {"cosine", "it's"}}});
  plan.study = "a-study";
  std::vector<Row> rows = example::rows(plan);
  CHECK(outlier_table(plan, rows).empty());
  const auto total = static_cast<std::size_t>(Quantity::total);
  const auto at = [&](std::size_t estimator, Index n, Index replication) -> Row& {
    return *std::find_if(rows.begin(), rows.end(), [&](const Row& row) {
      return row.estimator == estimator && row.n == n && row.replication == replication;
    });
  };
  at(1, 2512, 4).loss.aligned[total] *= 30;
  at(0, 1000, 7).loss.aligned[total] *= 3000;
  at(0, 1000, 8).fit.termination = Termination::failed;
  at(0, 1000, 9).loss.aligned[total] *= 3;  // not so far
  const std::string table = outlier_table(plan, rows);
  CHECK(total_of(table, "\n") == 2 + 3);
  const std::size_t failed =
                        table.find("`moerate replay a-study.yaml --where 'router=cosine' --n 1000 --replication 8`"),
                    farthest =
                        table.find("`moerate replay a-study.yaml --where 'router=cosine' --n 1000 --replication 7`"),
                    other = table.find("--where 'router=it'\\''s' --n 2512 --replication 4`");
  CHECK(failed < farthest);
  CHECK(farthest < other);
  CHECK(other != std::string::npos);
  CHECK(table.find("| 1000 | 8 | - | - | - | failed |") != std::string::npos);

  for (Row& row : rows) {
    if (row.replication < 3) row.loss.aligned[total] *= 1000;
  }
  CHECK(outlier_table(plan, rows).find("The 10 farthest of 39.") != std::string::npos);
}
