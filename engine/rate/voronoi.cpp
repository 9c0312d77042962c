#include "engine/rate/voronoi.h"

namespace moerate {

namespace {

/// Five distances between two atoms.
struct AtomDistance {
  double router, expert, joint;  ///< |D|, |E| and |(D, E)|
  double direction;              ///< between the unit vectors of beta1; 1 if either beta1 is zero
  double norm;                   ///< between the norms of beta1
};

double squared_router_distance(const Measure& fitted, Index i, const Measure& truth, Index j) {
  return squared_distance(fitted.beta1.col(i).data(), truth.beta1.col(j).data(), fitted.d());
}

double squared_expert_distance(const Measure& fitted, Index i, const Measure& truth, Index j) {
  return squared_distance(fitted.eta.col(i).data(), truth.eta.col(j).data(), fitted.q());
}

AtomDistance distance(const Measure& fitted, Index i, const Measure& truth, Index j) {
  const auto beta1 = fitted.beta1.col(i), true_beta1 = truth.beta1.col(j);
  const double router = std::sqrt(squared_router_distance(fitted, i, truth, j));
  const double expert = std::sqrt(squared_expert_distance(fitted, i, truth, j));
  const double norm = beta1.norm(), true_norm = true_beta1.norm();
  const bool has_direction = norm > 0 && true_norm > 0;
  return {.router = router,
          .expert = expert,
          .joint = std::hypot(router, expert),
          .direction = has_direction ? (beta1 / norm - true_beta1 / true_norm).norm() : 1,
          .norm = std::abs(norm - true_norm)};
}

Index nearest_atom(const Measure& fitted, Index i, const Measure& truth) {
  Index nearest = 0;
  double least = std::numeric_limits<double>::infinity();
  for (Index j = 0; j < truth.atoms(); ++j) {
    const double squared = squared_router_distance(fitted, i, truth, j) + squared_expert_distance(fitted, i, truth, j);
    if (squared < least) {
      least = squared;
      nearest = j;
    }
  }
  return nearest;
}

double gate_mass(const Measure& fitted, const Measure& truth, const std::vector<Index>& cell) {
  std::vector<double> mass(static_cast<std::size_t>(truth.atoms()), 0);
  for (Index i = 0; i < fitted.atoms(); ++i) {
    mass[static_cast<std::size_t>(cell[static_cast<std::size_t>(i)])] += bounded_mass(fitted.beta0(i));
  }
  double sum = 0;
  for (Index j = 0; j < truth.atoms(); ++j) {
    sum += std::abs(mass[static_cast<std::size_t>(j)] - bounded_mass(truth.beta0(j)));
  }
  return sum;
}

}  // namespace

double squared_distance(const double* x, const double* y, Index size, double sign) {
  double sum = 0;
  for (Index c = 0; c < size; ++c) {
    const double difference = x[c] - sign * y[c];
    sum += difference * difference;
  }
  return sum;
}

std::vector<Index> voronoi_cells(const Measure& fitted, const Measure& truth) {
  std::vector<Index> cell(static_cast<std::size_t>(fitted.atoms()));
  for (Index i = 0; i < fitted.atoms(); ++i) cell[static_cast<std::size_t>(i)] = nearest_atom(fitted, i, truth);
  return cell;
}

VoronoiLoss voronoi_loss(const Measure& fitted, const Measure& truth, const VoronoiPowers& powers) {
  return voronoi_loss(fitted, truth, powers, voronoi_cells(fitted, truth));
}

VoronoiLoss voronoi_loss(const Measure& fitted, const Measure& truth, const VoronoiPowers& powers,
                         const std::vector<Index>& cell) {
  VoronoiLoss loss{.values = {}, .atoms = {}};
  std::vector<Index> occupants(static_cast<std::size_t>(truth.atoms()), 0);
  for (const Index j : cell) ++occupants[static_cast<std::size_t>(j)];

  double router = 0, expert = 0, direction = 0, norm = 0;
  double single = 0, shared = 0, singles = 0, shared_weight = 0;
  // Only ratios of masses enter the weighted mean over shared cells; scaled by the largest, their sum cannot overflow.
  const double largest = fitted.atoms() > 0 ? fitted.beta0.maxCoeff() : 0;
  for (Index i = 0; i < fitted.atoms(); ++i) {
    const Index j = cell[static_cast<std::size_t>(i)];
    const bool alone = occupants[static_cast<std::size_t>(j)] == 1;
    const double r = alone ? powers.single : powers.shared;
    const double mass = bounded_mass(fitted.beta0(i));
    const AtomDistance apart = distance(fitted, i, truth, j);
    loss.atoms.push_back({j, mass, apart.router, apart.expert});
    router += weighted_term(mass, power(apart.router, r));
    expert += weighted_term(mass, power(apart.expert, r));
    direction += weighted_term(mass, power(apart.direction, r));
    norm += weighted_term(mass, power(apart.norm, r));
    if (alone) {
      single += apart.joint;
      singles += 1;
    } else {
      const double weight = std::exp(fitted.beta0(i) - largest);
      shared += weighted_term(weight, apart.joint);
      shared_weight += weight;
    }
  }

  if (fitted.shared.size() == truth.shared.size() && fitted.shared.size() > 0) {
    router += power((fitted.shared - truth.shared).norm(), powers.single);
  }

  const auto set = [&](Quantity quantity, double value) { loss.values[static_cast<std::size_t>(quantity)] = value; };
  const double mass = gate_mass(fitted, truth, cell);
  set(Quantity::total, mass + router + expert);
  set(Quantity::gate_mass, mass);
  set(Quantity::router, router);
  set(Quantity::expert, expert);
  set(Quantity::direction, direction);
  set(Quantity::norm, norm);
  set(Quantity::single, singles > 0 ? single / singles : absent);
  set(Quantity::shared, shared_weight > 0 ? shared / shared_weight : absent);
  return loss;
}

}  // namespace moerate
