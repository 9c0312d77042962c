#include "engine/rate/shift_search.h"

#include "engine/rate/shifted_loss.h"
#include "tests/rate/measures.h"

#include <catch2/catch.hpp>

#include <algorithm>
#include <limits>
#include <set>

using namespace moerate;
using namespace moerate::test;

namespace {

ShiftProblem random_problem(Index k, Index true_k, const VoronoiPowers& powers, std::mt19937& generator) {
  const Mixture mixture = mixture_of("linear", "softmax", "tanh", 2);
  return make_shift_problem(mixture, random_measure(k, 2, 3, generator), random_measure(true_k, 2, 3, generator),
                            powers);
}

}  // namespace

TEST_CASE("the search gives all cells, cheapest first") {
  std::mt19937 generator(2);
  for (const VoronoiPowers& powers : {VoronoiPowers{1, 2}, VoronoiPowers{2, 1}, VoronoiPowers{1, 4}}) {
    const ShiftProblem problem = random_problem(4, 3, powers, generator);
    CellSearch search(problem);
    std::set<std::vector<Index>> seen;
    double before = 0;
    while (const auto cell = search.next(std::numeric_limits<double>::infinity())) {
      const double cost = cost_of_cells(problem, *cell);
      CHECK(cost >= before);
      before = cost;
      seen.insert(*cell);
    }
    CHECK(seen.size() == 81);
  }
}

TEST_CASE("the search leaves out what costs the limit or more") {
  std::mt19937 generator(3);
  const ShiftProblem problem = random_problem(3, 3, {}, generator);
  std::vector<double> costs;
  for (Index code = 0; code < 27; ++code) costs.push_back(cost_of_cells(problem, {code % 3, code / 3 % 3, code / 9}));
  std::sort(costs.begin(), costs.end());
  const auto count = [&](double limit) {
    CellSearch search(problem);
    int cells = 0;
    while (search.next(limit)) ++cells;
    return cells;
  };
  CHECK(count(costs.front()) == 0);
  CHECK(count(costs[4]) == 4);
  CHECK(count(costs.back() * 1.001) == 27);
}
