#include "engine/rate/cell_search.h"

#include "engine/rate/cell_loss.h"

namespace moerate {
namespace {

constexpr int most_opened = 20000;

}  // namespace

CellSearch::CellSearch(const ShiftProblem& problem)
    : problem_(problem),
      least_(problem.expert_single.cwiseMin(problem.expert_shared)),
      remain_(Vector::Zero(problem.atoms() + 1)) {
  for (Index i = problem.atoms() - 1; i >= 0; --i) remain_(i) = remain_(i + 1) + least_.row(i).minCoeff();
  open_.push({remain_(0), {}});
}

double CellSearch::bound(const std::vector<Index>& cell) const {
  const Index assigned = static_cast<Index>(cell.size());
  if (assigned == problem_.atoms()) return cost_of_cells(problem_, cell);
  double sum = remain_(assigned);
  for (Index i = 0; i < assigned; ++i) sum += least_(i, cell[static_cast<std::size_t>(i)]);
  return sum;
}

std::optional<std::vector<Index>> CellSearch::next(double limit) {
  while (!open_.empty() && open_.top().bound < limit && opened_ < most_opened) {
    const Node node = open_.top();
    open_.pop();
    if (static_cast<Index>(node.cell.size()) == problem_.atoms()) return node.cell;
    ++opened_;
    for (Index j = 0; j < problem_.true_atoms(); ++j) {
      std::vector<Index> cell = node.cell;
      cell.push_back(j);
      const double cost = bound(cell);
      if (cost < limit) open_.push({cost, std::move(cell)});
    }
  }
  return std::nullopt;
}

}  // namespace moerate
