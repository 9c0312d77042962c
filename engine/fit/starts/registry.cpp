#include "engine/fit/start.h"

namespace moerate {

// A start is one file of this folder and its name in the two lists below.
Entry<Start> near_truth_start(), random_start(), split_start(), given_start(), best_of_start();

const std::vector<Entry<Start>>& starts() {
  static const std::vector<Entry<Start>> all{near_truth_start(), random_start(), split_start(), given_start(),
                                             best_of_start()};
  return all;
}

}  // namespace moerate
