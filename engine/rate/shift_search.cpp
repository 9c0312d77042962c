#include "engine/rate/shift_search.h"

#include "engine/rate/shifted_loss.h"

#include <nlopt.h>
#include <algorithm>
#include <cmath>
#include <memory>

namespace moerate {

namespace {

/// Of nodes whose successors were looked at, and of the numbers that these may hold (160 MB): with many atoms the
/// second comes first.
constexpr int most_opened = 20000;
constexpr Index most_kept = 20'000'000;

constexpr double objective_tolerance = 1e-13;
constexpr double improvement = 1e-12;  // what is worth another start of a solver
constexpr int most_restarts = 10;
constexpr int most_pieces = 50;
/// SLSQP keeps a matrix of constraints by constraints; with more, as of 45 atoms on both sides, pieces are left out.
constexpr Index most_constraints = 2000;

/// NLopt expects finite values; this is above any loss of finite masses that matters.
constexpr double out_of_range = 1e100;

using Solver = std::unique_ptr<nlopt_opt_s, decltype(&nlopt_destroy)>;

Solver make_solver(nlopt_algorithm algorithm, Index d, int evaluations) {
  Solver solver(nlopt_create(algorithm, static_cast<unsigned>(d)), &nlopt_destroy);
  nlopt_set_ftol_abs(solver.get(), objective_tolerance);
  nlopt_set_ftol_rel(solver.get(), std::numeric_limits<double>::epsilon());
  nlopt_set_maxeval(solver.get(), evaluations);
  return solver;
}

double shifted_loss(unsigned, const double* t, double*, void* loss) {
  const double value = (*static_cast<ShiftedLoss*>(loss))(t);
  return value < out_of_range ? value : out_of_range;
}

/// A piece of the loss with the problem it belongs to, as NLopt's callbacks take it.
struct Piece {
  const ShiftProblem& problem;
  CellLoss loss;
};

double piece_value(unsigned d, const double* t, double* gradient, void* data) {
  const auto& piece = *static_cast<const Piece*>(data);
  if (within_range(piece.problem, t)) return piece.loss(t, gradient);
  if (gradient) std::fill(gradient, gradient + d, 0.0);
  return out_of_range;
}

void piece_constraints(unsigned count, double* value, unsigned d, const double* t, double* gradient, void* data) {
  const auto& piece = *static_cast<const Piece*>(data);
  if (within_range(piece.problem, t)) return piece.loss.constrain(t, value, gradient);
  std::fill(value, value + count, out_of_range);
  if (gradient) std::fill(gradient, gradient + std::size_t{count} * d, 0.0);
}

/// The search's state: the best shift so far, and the means to better it.
class Search {
 public:
  Search(const ShiftProblem& problem, double unmoved)
      : problem_(problem), loss_(problem), best_loss_(unmoved), anchor_(Vector::Zero(problem.d())) {
    if (!within_range(problem, anchor_.data())) anchor_ = -problem.v.rowwise().mean();
  }

  double best_loss() const { return best_loss_; }
  const std::optional<Vector>& best() const { return best_; }

  /// Takes t if its loss is the smallest so far. Returns its loss.
  double offer(const Vector& t) {
    const double loss = loss_(t.data());
    if (loss < best_loss_) {
      best_loss_ = loss;
      best_ = t;
    }
    return loss;
  }

  /// t, moved towards a shift in the router's range until it is there, too.
  std::optional<Vector> reachable(Vector t) const {
    for (int halving = 0; halving < 60; ++halving) {
      if (within_range(problem_, t.data())) return t;
      t = 0.5 * (t + anchor_);
    }
    return std::nullopt;
  }

  void nelder_mead(Vector t, double step) {
    const Solver solver = make_solver(NLOPT_LN_NELDERMEAD, problem_.d(), 4000);
    nlopt_set_xtol_abs1(solver.get(), 1e-15);
    nlopt_set_initial_step1(solver.get(), step);
    nlopt_set_min_objective(solver.get(), &shifted_loss, &loss_);
    double value = 0;
    nlopt_optimize(solver.get(), t.data(), &value);
    offer(t);
  }

  /// The smallest loss with these cells: from the least squares shift, and should that lead to no shift within the
  /// cells (a far start of the perturbed router), from the kink of its heaviest atom.
  void between_edges(const std::vector<Index>& cell) {
    Piece piece{problem_, CellLoss(problem_, cell)};
    if (piece.loss.constraints() > most_constraints) return;
    if (!piece.loss.possible() || descend(piece, least_squares_shift(problem_, cell))) return;
    if (std::isinf(problem_.norm_limit)) return;  // the piece is convex: it has no shift within its cells
    Index heaviest = 0;
    problem_.mass.maxCoeff(&heaviest);
    const Index own = cell[static_cast<std::size_t>(heaviest)];
    descend(piece, problem_.true_v.col(own) - problem_.v.col(heaviest));
  }

 private:
  /// SLSQP from a shift until it no longer improves: a fresh start forgets its picture of the curvature, which a kink
  /// spoils. Returns whether it ended within the cells.
  bool descend(Piece& piece, const Vector& from) {
    const std::optional<Vector> start = reachable(from);
    if (!start) return false;
    Vector t = *start;
    double before = std::numeric_limits<double>::infinity();
    bool within_cells = false;
    for (int restart = 0; restart < most_restarts; ++restart) {
      const Solver solver = make_solver(NLOPT_LD_SLSQP, problem_.d(), 200);
      nlopt_set_min_objective(solver.get(), &piece_value, &piece);
      if (piece.loss.constraints() > 0) {
        nlopt_add_inequality_mconstraint(solver.get(), static_cast<unsigned>(piece.loss.constraints()),
                                         &piece_constraints, &piece, nullptr);
      }
      double value = 0;
      nlopt_optimize(solver.get(), t.data(), &value);
      if (!within_range(problem_, t.data())) return within_cells;
      within_cells = piece.loss.settle(t.data());
      offer(t);
      const double now = piece.loss(t.data(), nullptr);
      if (!(now < before - improvement)) break;
      before = now;
    }
    return within_cells;
  }

  const ShiftProblem& problem_;
  ShiftedLoss loss_;
  double best_loss_;
  std::optional<Vector> best_;
  Vector anchor_;  ///< where shifts out of range are pulled to
};

/// For each fitted atom the nearest true atom, by eta and, if `with_beta1`, beta1.
std::vector<Index> cells_for_start(const ShiftProblem& problem, bool with_beta1) {
  std::vector<Index> cell(static_cast<std::size_t>(problem.atoms()));
  for (Index i = 0; i < problem.atoms(); ++i) {
    Vector distance = problem.eta_distance_squared.row(i);
    if (with_beta1) {
      distance += (problem.true_beta1.colwise() - problem.beta1.col(i)).colwise().squaredNorm().transpose();
    }
    distance.minCoeff(&cell[static_cast<std::size_t>(i)]);
  }
  return cell;
}

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
  const Index kept_by_one = problem_.atoms() * problem_.true_atoms();
  while (!open_.empty() && open_.top().bound < limit && opened_ < most_opened && opened_ * kept_by_one < most_kept) {
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

std::optional<Vector> best_shift(const ShiftProblem& problem, double unmoved) {
  Search search(problem, unmoved);

  double scale = 0;
  for (Index i = 0; i < problem.atoms(); ++i) {
    for (Index j = 0; j < problem.true_atoms(); ++j) {
      const Vector meeting = problem.true_v.col(j) - problem.v.col(i);
      search.offer(meeting);
      scale = std::max(scale, meeting.norm());
    }
  }
  if (scale == 0) return std::nullopt;

  std::vector<Vector> starts{Vector::Zero(problem.d())};
  const std::vector<Index> by_eta = cells_for_start(problem, false), by_both = cells_for_start(problem, true);
  starts.push_back(least_squares_shift(problem, by_eta));
  if (by_both != by_eta) starts.push_back(least_squares_shift(problem, by_both));
  for (const Vector& start : starts) {
    const std::optional<Vector> t = search.reachable(start);
    if (t && std::isfinite(search.offer(*t))) search.nelder_mead(*t, 0.1 * scale);
  }

  CellSearch pieces(problem);
  for (int piece = 0; piece < most_pieces; ++piece) {
    const auto cell = pieces.next(search.best_loss());
    if (!cell) break;
    search.between_edges(*cell);
  }

  for (int restart = 0; restart < most_restarts && search.best(); ++restart) {
    const double before = search.best_loss();
    search.nelder_mead(*search.best(), 1e-3 * scale);
    if (!(search.best_loss() < before - improvement)) break;
  }
  return search.best();
}

}  // namespace moerate
