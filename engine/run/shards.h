#pragma once

#include "engine/run/jobs.h"

#include <string>
#include <vector>

namespace moerate {

/// One of `count` parts of a plan's jobs, for runs on several machines; numbers are from 1.
struct Shard {
  Index number = 1, count = 1;
};
inline constexpr Index most_shards = 100'000;

/// For each job the number of its shard: the largest first, each to the shard with the least to do so far, so that all
/// take about as long. A function of the plan alone: whatever is done already, each job belongs to the same shard.
std::vector<Index> shards_of(const std::vector<Job>& jobs, Index count);

/// Numbers as schedulers take them: "3,7,12-15". Precondition: increasing.
std::string as_ranges(const std::vector<Index>& numbers);

}  // namespace moerate
