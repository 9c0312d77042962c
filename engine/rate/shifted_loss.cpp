#include "engine/rate/shifted_loss.h"

#include "engine/model/linalg.h"
#include "engine/rate/voronoi.h"

#include <algorithm>

namespace moerate {

namespace {

// On the edge between two cells rounding would decide; a squared distance this far inside costs the loss about as much.
constexpr double margin = 1e-12;

std::size_t at(Index i) {
  return static_cast<std::size_t>(i);
}

std::vector<Index> count_occupants(const std::vector<Index>& cell, Index true_atoms) {
  std::vector<Index> occupants(at(true_atoms), 0);
  for (const Index j : cell) ++occupants[at(j)];
  return occupants;
}

}  // namespace

std::vector<Matrix> images_of(const Expert& expert, const Measure& measure) {
  const std::vector<SignedPermutation> symmetries = expert.symmetries(measure.d());
  std::vector<Matrix> images;
  for (Index i = 0; i < measure.atoms(); ++i) {
    Matrix all(measure.q(), static_cast<Index>(symmetries.size()) + 1);
    all.col(0) = measure.eta.col(i);
    for (std::size_t s = 0; s < symmetries.size(); ++s) {
      all.col(static_cast<Index>(s) + 1) = symmetries[s].of(measure.eta.col(i));
    }
    images.push_back(std::move(all));
  }
  return images;
}

namespace {

/// The weights of all atoms, a column each, of a router that has them beside a score, too.
Matrix weights_of(const Router& router, const Measure& measure) {
  Matrix v(measure.d(), measure.atoms());
  for (Index i = 0; i < measure.atoms(); ++i) v.col(i) = router.weight(measure.beta1.col(i), measure.shared);
  return v;
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
      .weight_of = [weight = router.weight, shared](ConstVectorRef beta1) { return Vector(weight(beta1, shared)); },
      .weight_derivative =
          [derivative = router.weight_derivative, shared](ConstVectorRef beta1) {
            return Matrix(derivative(beta1, shared).leftCols(beta1.size()));
          },
      .norm_limit = router.shift->norm_limit,
      .powers = powers,
      .v = weights_of(router, fitted),
      .true_v = weights_of(router, true_at_shared),
      .beta1 = fitted.beta1,
      .true_beta1 = truth.beta1,
      .mass = fitted.beta0.unaryExpr(&bounded_mass),
      .true_mass = truth.beta0.unaryExpr(&bounded_mass),
      .eta_distance_squared = Matrix(k, true_k),
      .expert_single = Matrix(k, true_k),
      .expert_shared = Matrix(k, true_k)};
  for (Index j = 0; j < true_k; ++j) {
    for (Index i = 0; i < k; ++i) {
      double squared = std::numeric_limits<double>::infinity();
      for (const auto image : images[at(i)].colwise()) {
        squared = std::min(squared, squared_distance(image.data(), truth.eta.col(j).data(), truth.q()));
      }
      problem.eta_distance_squared(i, j) = squared;
      problem.expert_single(i, j) = weighted_term(problem.mass(i), power(std::sqrt(squared), powers.single));
      problem.expert_shared(i, j) = weighted_term(problem.mass(i), power(std::sqrt(squared), powers.shared));
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
      if (router + problem_.eta_distance_squared(i, j) < least) {
        least = router + problem_.eta_distance_squared(i, j);
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
    loss += weighted_term(problem_.mass(i), power(std::sqrt(squared_router_distance_[at(i)]), r)) +
            (alone ? problem_.expert_single : problem_.expert_shared)(i, j);
  }
  return loss;
}

double cost_of_cells(const ShiftProblem& problem, const std::vector<Index>& cell) {
  const std::vector<Index> occupants = count_occupants(cell, problem.true_atoms());
  Vector mass = Vector::Zero(problem.true_atoms());
  double cost = 0;
  for (Index i = 0; i < problem.atoms(); ++i) {
    const Index j = cell[at(i)];
    mass(j) += problem.mass(i);
    cost += (occupants[at(j)] == 1 ? problem.expert_single : problem.expert_shared)(i, j);
  }
  for (Index j = 0; j < problem.true_atoms(); ++j) cost += std::abs(mass(j) - problem.true_mass(j));
  return cost;
}

Vector least_squares_shift(const ShiftProblem& problem, const std::vector<Index>& cell) {
  Vector shift = Vector::Zero(problem.d());
  const double largest = problem.mass.maxCoeff();
  double sum = 0;
  for (Index i = 0; i < problem.atoms(); ++i) {
    const double weight = largest > 0 ? problem.mass(i) / largest : 1;
    shift += weight * (problem.true_v.col(cell[at(i)]) - problem.v.col(i));
    sum += weight;
  }
  return shift / sum;
}

CellLoss::CellLoss(const ShiftProblem& problem, std::vector<Index> cell)
    : problem_(problem),
      cell_(std::move(cell)),
      occupants_(count_occupants(cell_, problem.true_atoms())),
      cost_(cost_of_cells(problem, cell_)) {
  for (Index i = 0; i < problem.atoms(); ++i) {
    const Index own = cell_[at(i)];
    for (Index j = 0; j < problem.true_atoms(); ++j) {
      if (j == own) continue;
      if (problem.true_beta1.col(j) != problem.true_beta1.col(own)) {
        rivals_.emplace_back(i, j);
      } else if (problem.eta_distance_squared(i, j) < problem.eta_distance_squared(i, own) ||
                 (problem.eta_distance_squared(i, j) == problem.eta_distance_squared(i, own) && j < own)) {
        possible_ = false;
      }
    }
  }
}

double CellLoss::power_of(Index i) const {
  return occupants_[at(cell_[at(i)])] == 1 ? problem_.powers.single : problem_.powers.shared;
}

double CellLoss::pull(Index i, double distance) const {
  const double r = power_of(i);
  return problem_.mass(i) * r * std::pow(distance, r - 2);
}

Vector CellLoss::beta1(Index i, const double* t) const {
  const Vector moved = problem_.v.col(i) + Eigen::Map<const Vector>(t, problem_.d());
  return problem_.beta1_of(moved);
}

Vector CellLoss::pull_back(const Vector& beta1, const Vector& gradient) const {
  return lu_solve(problem_.weight_derivative(beta1).transpose(), gradient);
}

void CellLoss::move(const double* t, Moved& moved) const {
  const std::size_t atoms = at(problem_.atoms());
  moved.beta1.resize(atoms);
  moved.apart.resize(atoms);
  moved.distance.resize(atoms);
  for (Index i = 0; i < problem_.atoms(); ++i) {
    moved.weight = problem_.v.col(i) + Eigen::Map<const Vector>(t, problem_.d());
    moved.beta1[at(i)] = problem_.beta1_of(moved.weight);
    moved.apart[at(i)] = moved.beta1[at(i)] - problem_.true_beta1.col(cell_[at(i)]);
    moved.distance[at(i)] = moved.apart[at(i)].norm();
  }
}

double CellLoss::value(const Moved& moved) const {
  double loss = cost_;
  for (Index i = 0; i < problem_.atoms(); ++i) {
    const double distance = moved.distance[at(i)];
    if (distance != 0) loss += weighted_term(problem_.mass(i), power(distance, power_of(i)));
  }
  return loss;
}

CellLoss::Derivatives CellLoss::derivatives(const Moved& moved, bool with_curvature) const {
  const Index d = problem_.d();
  Derivatives sums{Vector::Zero(d), {}};
  if (with_curvature) sums.curvature = Matrix::Zero(d, d);
  for (Index i = 0; i < problem_.atoms(); ++i) {
    const double distance = moved.distance[at(i)];
    if (distance == 0) continue;
    const Vector& apart = moved.apart[at(i)];
    const double scale = pull(i, distance);
    const Matrix derivative = problem_.weight_derivative(moved.beta1[at(i)]);
    // Solved, not multiplied by the inverse below: near their bound weights hardly move with beta1.
    sums.gradient += lu_solve(derivative.transpose(), scale * apart);
    if (!with_curvature) continue;
    const Vector direction = apart / distance;
    const Matrix slope = lu_inverse(derivative);
    const Matrix bent = Matrix::Identity(d, d) + (power_of(i) - 2) * direction * direction.transpose();
    sums.curvature += scale * slope.transpose() * bent * slope;
  }
  return sums;
}

double CellLoss::operator()(const double* t, double* gradient) const {
  Moved all;
  move(t, all);
  if (gradient) Eigen::Map<Vector>(gradient, problem_.d()) = derivatives(all, false).gradient;
  return value(all);
}

Vector CellLoss::descent_where_met(Index i) const {
  if (power_of(i) < 1) return Vector::Zero(problem_.d());
  const Vector t = meeting(i);
  Vector slope = Vector::Zero(problem_.d());
  for (Index other = 0; other < problem_.atoms(); ++other) {
    if (other == i) continue;  // rounding would give its term a slope of some direction
    const Vector moved = beta1(other, t.data());
    const Vector apart = moved - problem_.true_beta1.col(cell_[at(other)]);
    const double distance = apart.norm();
    if (distance > 0) slope += pull_back(moved, pull(other, distance) * apart);
  }
  const Vector met = problem_.true_beta1.col(cell_[at(i)]);
  const Matrix weight_derivative = problem_.weight_derivative(met);
  const Vector in_beta1 = weight_derivative.transpose() * slope;
  if (power_of(i) == 1 && in_beta1.norm() <= problem_.mass(i)) return Vector::Zero(problem_.d());
  return -(weight_derivative * in_beta1).normalized();
}

void CellLoss::constrain(const double* t, double* value, double* gradient) const {
  for (std::size_t c = 0; c < rivals_.size(); ++c) {
    const auto [i, rival] = rivals_[c];
    const Index own = cell_[at(i)];
    const auto own_beta1 = problem_.true_beta1.col(own), rival_beta1 = problem_.true_beta1.col(rival);
    const Vector moved = beta1(i, t);
    value[c] = (moved - own_beta1).squaredNorm() + problem_.eta_distance_squared(i, own) -
               (moved - rival_beta1).squaredNorm() - problem_.eta_distance_squared(i, rival) + margin;
    if (gradient) {
      Eigen::Map<Vector>(gradient + c * at(problem_.d()), problem_.d()) =
          pull_back(moved, 2 * (rival_beta1 - own_beta1));
    }
  }
}

bool CellLoss::settle(double* t) const {
  constexpr double nearby = 1e-6;
  constexpr int most_steps = 30;
  if (rivals_.empty()) return true;
  const Index d = problem_.d();
  Vector moved = Eigen::Map<Vector>(t, d), value(constraints());
  Matrix gradient(d, constraints());
  for (int step = 0; step < most_steps; ++step) {
    constrain(moved.data(), value.data(), gradient.data());
    Index worst = 0;
    if (!(value.maxCoeff(&worst) < nearby)) return false;
    if (value(worst) <= 0.5 * margin) break;
    moved -= gradient.col(worst) * (value(worst) / gradient.col(worst).squaredNorm());
    if (!within_range(problem_, moved.data())) return false;
  }
  Eigen::Map<Vector>(t, d) = moved;
  return true;
}

}  // namespace moerate
