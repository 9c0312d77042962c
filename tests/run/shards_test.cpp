#include "engine/run/shards.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <random>

using namespace moerate;

TEST_CASE("shards are balanced by cost, and a job's does not depend on the order of equal ones") {
  std::mt19937 generator(5);
  std::lognormal_distribution<double> cost(0, 2);
  std::vector<Job> jobs(5000);
  for (Job& job : jobs) job.cost = cost(generator);
  for (const Index count : {1, 2, 7, 100}) {
    const std::vector<Index> shards = shards_of(jobs, count);
    std::vector<double> loads(static_cast<std::size_t>(count), 0.0);
    double all = 0, largest = 0;
    for (std::size_t i = 0; i < jobs.size(); ++i) {
      loads.at(static_cast<std::size_t>(shards[i] - 1)) += jobs[i].cost;
      all += jobs[i].cost;
      largest = std::max(largest, jobs[i].cost);
    }
    // Largest first, to the least loaded: at most 4/3 of the best (Graham 1969), which is no less than these.
    const double best = std::max(all / static_cast<double>(count), largest);
    CHECK(*std::max_element(loads.begin(), loads.end()) <= 4.0 / 3 * best);
    CHECK(shards == shards_of(jobs, count));
  }
}

TEST_CASE("more shards than jobs leave some empty") {
  std::vector<Job> jobs(3);
  for (Job& job : jobs) job.cost = 1;
  const std::vector<Index> shards = shards_of(jobs, 10);
  CHECK(shards == std::vector<Index>{1, 2, 3});
}

TEST_CASE("numbers as schedulers take them") {
  CHECK(as_ranges({}).empty());
  CHECK(as_ranges({4}) == "4");
  CHECK(as_ranges({3, 7, 12, 13, 14, 15}) == "3,7,12-15");
  CHECK(as_ranges({1, 2}) == "1-2");
}
