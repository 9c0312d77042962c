#pragma once

#include "engine/rate/shifted_loss.h"

#include <optional>
#include <queue>
#include <vector>

namespace moerate {

/// All ways to put the fitted atoms into cells, in increasing order of cost_of_cells: best-first search over atoms.
class CellSearch {
 public:
  /// The problem must outlive the object.
  explicit CellSearch(const ShiftProblem& problem);

  /// The next cheapest cells, if they cost less than `limit` and were found in a bounded effort.
  std::optional<std::vector<Index>> next(double limit);

 private:
  /// The cells of the first atoms, and a lower bound of the cost of all ways to complete them.
  struct Node {
    double bound;
    std::vector<Index> cell;
    friend bool operator>(const Node& a, const Node& b) {
      return a.bound != b.bound ? a.bound > b.bound : a.cell > b.cell;
    }
  };

  double bound(const std::vector<Index>& cell) const;

  const ShiftProblem& problem_;
  Matrix least_;   ///< k x k*: the eta term of atom i in cell j by the kinder power
  Vector remain_;  ///< k + 1: the sum over atoms i, i + 1, ... of the least over all cells
  std::priority_queue<Node, std::vector<Node>, std::greater<>> open_;
  int opened_ = 0;
};

}  // namespace moerate
