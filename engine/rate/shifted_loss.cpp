#include "engine/rate/shifted_loss.h"

#include "engine/rate/images.h"
#include "engine/rate/loss_term.h"

#include <algorithm>

namespace moerate {
namespace {

std::size_t at(Index i) {
  return static_cast<std::size_t>(i);
}

}  // namespace

ShiftProblem make_shift_problem(const Mixture& mixture, const Measure& fitted, const Measure& truth,
                                const VoronoiPowers& powers) {
  const Router& router = mixture.router;
  const std::vector<Matrix> images = images_of(mixture.expert, fitted);
  const Index k = fitted.atoms(), true_k = truth.atoms();
  const Vector shared = fitted.shared;
  // What decides is where a fitted beta1 meets a true one: both have their weights at the fitted shared parameters.
  Measure true_at_shared = truth;
  true_at_shared.shared = shared;
  ShiftProblem problem{
      .beta1_of = [inverse = router.shift->beta1, shared](ConstVectorRef v) { return inverse(v, shared); },
      .weight_derivative =
          [derivative = router.weight_derivative, shared](ConstVectorRef beta1) {
            return Matrix(derivative(beta1, shared).leftCols(beta1.size()));
          },
      .norm_limit = router.shift->norm_limit,
      .powers = powers,
      .v = router_weights(router, fitted),
      .true_v = router_weights(router, true_at_shared),
      .beta1 = fitted.beta1,
      .true_beta1 = truth.beta1,
      .mass = fitted.beta0.unaryExpr(&bounded_mass),
      .true_mass = truth.beta0.unaryExpr(&bounded_mass),
      .gap = Matrix(k, true_k),
      .expert_single = Matrix(k, true_k),
      .expert_shared = Matrix(k, true_k)};
  for (Index j = 0; j < true_k; ++j) {
    for (Index i = 0; i < k; ++i) {
      double gap = std::numeric_limits<double>::infinity();
      for (const auto image : images[at(i)].colwise()) {
        gap = std::min(gap, squared_distance(image.data(), truth.eta.col(j).data(), truth.q()));
      }
      problem.gap(i, j) = gap;
      problem.expert_single(i, j) = charge(problem.mass(i), raised(std::sqrt(gap), powers.single));
      problem.expert_shared(i, j) = charge(problem.mass(i), raised(std::sqrt(gap), powers.shared));
    }
  }
  return problem;
}

bool within_range(const ShiftProblem& problem, const double* t) {
  for (Index i = 0; i < problem.atoms(); ++i) {
    if (!(std::sqrt(squared_distance(problem.v.col(i).data(), t, problem.d(), -1)) < problem.norm_limit)) {
      return false;
    }
  }
  return true;
}

ShiftedLoss::ShiftedLoss(const ShiftProblem& problem)
    : problem_(problem),
      moved_(problem.d()),
      beta1_(problem.d(), problem.atoms()),
      cell_(at(problem.atoms())),
      occupants_(at(problem.true_atoms())),
      squared_router_distance_(at(problem.atoms())),
      cell_mass_(at(problem.true_atoms())) {}

double ShiftedLoss::operator()(const double* t) {
  if (!within_range(problem_, t)) return std::numeric_limits<double>::infinity();
  for (Index i = 0; i < problem_.atoms(); ++i) {
    for (Index c = 0; c < problem_.d(); ++c) moved_(c) = problem_.v(c, i) + t[c];
    beta1_.col(i) = problem_.beta1_of(moved_);
  }
  return loss_of_moved();
}

double ShiftedLoss::loss_of_moved() {
  std::fill(occupants_.begin(), occupants_.end(), 0);
  std::fill(cell_mass_.begin(), cell_mass_.end(), 0.0);
  for (Index i = 0; i < problem_.atoms(); ++i) {
    Index nearest = 0;
    double least = std::numeric_limits<double>::infinity(), least_router = least;
    for (Index j = 0; j < problem_.true_atoms(); ++j) {
      const double router = squared_distance(beta1_.col(i).data(), problem_.true_beta1.col(j).data(), problem_.d());
      if (router + problem_.gap(i, j) < least) {
        least = router + problem_.gap(i, j);
        least_router = router;
        nearest = j;
      }
    }
    cell_[at(i)] = nearest;
    squared_router_distance_[at(i)] = least_router;
    ++occupants_[at(nearest)];
    cell_mass_[at(nearest)] += problem_.mass(i);
  }
  double loss = 0;
  for (Index j = 0; j < problem_.true_atoms(); ++j) loss += std::abs(cell_mass_[at(j)] - problem_.true_mass(j));
  for (Index i = 0; i < problem_.atoms(); ++i) {
    const Index j = cell_[at(i)];
    const bool alone = occupants_[at(j)] == 1;
    const double r = alone ? problem_.powers.single : problem_.powers.shared;
    loss += charge(problem_.mass(i), raised(std::sqrt(squared_router_distance_[at(i)]), r)) +
            (alone ? problem_.expert_single : problem_.expert_shared)(i, j);
  }
  return loss;
}

}  // namespace moerate
