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

/// The t in R^d at which the loss is smallest, if it is smaller there than `unmoved`, the loss at t = 0. Deterministic.
///
/// The loss is made of one smooth piece for each way to put the fitted atoms into cells, with kinks where an atom meets
/// its true atom and jumps where cells change. So the search looks at
///   1. every kink, which is the shift that makes one fitted weight equal one true weight;
///   2. Nelder-Mead from t = 0 and from the mass-weighted least squares shifts, with cells taken once by eta alone and
///      once by (beta1, eta) (the theory's definition);
///   3. the pieces whose gate mass and expert terms alone do not reach the best loss so far, cheapest first, each by
///      SLSQP between the edges of its cells: near the truth there is one, far from it at most 50 are tried;
///   4. Nelder-Mead from the best of all, until it no longer improves.
/// For the linear router each piece is convex and the answer is the global minimum (unless step 3 met its limit, or
/// there are more than 45 atoms on both sides, for which it is left out).
std::optional<Vector> best_shift(const ShiftProblem& problem, double unmoved);

}  // namespace moerate
