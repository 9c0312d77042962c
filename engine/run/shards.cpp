#include "engine/run/shards.h"

#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <numeric>
#include <queue>
#include <utility>

namespace moerate {

std::vector<Index> shards_of(const std::vector<Job>& jobs, Index count) {
  std::vector<std::size_t> order(jobs.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&jobs](std::size_t a, std::size_t b) { return jobs[a].cost > jobs[b].cost; });
  using Load = std::pair<double, Index>;
  std::priority_queue<Load, std::vector<Load>, std::greater<>> loads;
  for (Index shard = 1; shard <= count; ++shard) loads.emplace(0, shard);
  std::vector<Index> shards(jobs.size());
  for (const std::size_t job : order) {
    const auto [load, shard] = loads.top();
    loads.pop();
    shards[job] = shard;
    loads.emplace(load + jobs[job].cost, shard);
  }
  return shards;
}

std::string as_ranges(const std::vector<Index>& numbers) {
  std::string text;
  for (std::size_t first = 0; first < numbers.size();) {
    std::size_t last = first;
    while (last + 1 < numbers.size() && numbers[last + 1] == numbers[last] + 1) ++last;
    if (!text.empty()) text += ',';
    text += last == first ? fmt::format("{}", numbers[first]) : fmt::format("{}-{}", numbers[first], numbers[last]);
    first = last + 1;
  }
  return text;
}

}  // namespace moerate
