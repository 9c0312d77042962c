#include "dsl/study/nearest.h"

#include <algorithm>
#include <numeric>

namespace moerate {

namespace {

/// Letters to insert, drop or replace, and neighbours to exchange, until a is b.
std::size_t edit_distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> before(b.size() + 1), row(b.size() + 1), next(b.size() + 1);
  std::iota(row.begin(), row.end(), std::size_t{0});
  for (std::size_t i = 1; i <= a.size(); ++i) {
    next[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t replaced = row[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
      next[j] = std::min({replaced, row[j] + 1, next[j - 1] + 1});
      const bool exchanged = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
      if (exchanged) next[j] = std::min(next[j], before[j - 2] + 1);
    }
    before = row;
    row = next;
  }
  return row.back();
}

}  // namespace

std::optional<std::string> nearest(std::string_view typed, const std::vector<std::string>& words) {
  std::optional<std::string> best;
  // A word that shares no letter with what was typed is no suggestion: `c` is not a slip for `a`.
  std::size_t smallest = std::min(std::max<std::size_t>(2, typed.size() / 3) + 1, typed.size());
  for (const std::string& word : words) {
    if (word.size() > typed.size() + smallest || typed.size() > word.size() + smallest) continue;
    const std::size_t distance = edit_distance(typed, word);
    if (distance < smallest) {
      smallest = distance;
      best = word;
    }
  }
  return best;
}

}  // namespace moerate
