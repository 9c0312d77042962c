#include "engine/rate/cell_loss.h"

#include "engine/model/linalg.h"
#include "engine/rate/loss_term.h"

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
      } else if (problem.gap(i, j) < problem.gap(i, own) || (problem.gap(i, j) == problem.gap(i, own) && j < own)) {
        possible_ = false;
      }
    }
  }
}

double CellLoss::power(Index i) const {
  return occupants_[at(cell_[at(i)])] == 1 ? problem_.powers.single : problem_.powers.shared;
}

Vector CellLoss::beta1(Index i, const double* t) const {
  const Vector moved = problem_.v.col(i) + Eigen::Map<const Vector>(t, problem_.d());
  return problem_.beta1_of(moved);
}

Vector CellLoss::pull_back(const Vector& beta1, const Vector& gradient) const {
  return lu_solve(problem_.weight_derivative(beta1).transpose(), gradient);
}

double CellLoss::operator()(const double* t, double* gradient) const {
  double loss = cost_;
  Vector slope = Vector::Zero(problem_.d());
  for (Index i = 0; i < problem_.atoms(); ++i) {
    const Vector moved = beta1(i, t);
    const Vector apart = moved - problem_.true_beta1.col(cell_[at(i)]);
    const double distance = apart.norm(), r = power(i);
    if (distance == 0) continue;
    loss += charge(problem_.mass(i), raised(distance, r));
    if (gradient) slope += pull_back(moved, problem_.mass(i) * r * std::pow(distance, r - 2) * apart);
  }
  if (gradient) Eigen::Map<Vector>(gradient, problem_.d()) = slope;
  return loss;
}

void CellLoss::constrain(const double* t, double* value, double* gradient) const {
  for (std::size_t c = 0; c < rivals_.size(); ++c) {
    const auto [i, rival] = rivals_[c];
    const Index own = cell_[at(i)];
    const auto own_beta1 = problem_.true_beta1.col(own), rival_beta1 = problem_.true_beta1.col(rival);
    const Vector moved = beta1(i, t);
    value[c] = (moved - own_beta1).squaredNorm() + problem_.gap(i, own) - (moved - rival_beta1).squaredNorm() -
               problem_.gap(i, rival) + margin;
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
