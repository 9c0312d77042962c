#include "engine/findings/cells.h"

#include "engine/rate/voronoi.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

namespace moerate {

namespace {

bool failed(const Row& row) {
  return row.fit.termination == Termination::failed;
}

/// A mean that is absent without a value.
struct Mean {
  double sum = 0;
  Index count = 0;

  void add(double value) {
    sum += value;
    ++count;
  }
  double value() const { return count == 0 ? absent : sum / static_cast<double>(count); }
};

struct CellMeans {
  Index empty = 0, alone = 0, shared = 0;
  Mean atoms, mass_error, router_alone, expert_alone, router_shared, expert_shared;
};

void add_cell(const std::vector<AtomPlace>& atoms, Index cell, double true_mass, CellMeans& means) {
  Index count = 0;
  double mass = 0, router = 0, expert = 0, first_router = 0, first_expert = 0;
  for (const AtomPlace& atom : atoms) {
    if (atom.cell != cell) continue;
    if (++count == 1) {
      first_router = atom.router;
      first_expert = atom.expert;
    }
    mass += atom.mass;
    router += weighted_term(atom.mass, atom.router);
    expert += weighted_term(atom.mass, atom.expert);
  }
  means.atoms.add(static_cast<double>(count));
  means.mass_error.add(std::abs(mass - true_mass));
  if (count == 0) {
    ++means.empty;
  } else if (count == 1) {
    ++means.alone;
    means.router_alone.add(first_router);
    means.expert_alone.add(first_expert);
  } else {
    ++means.shared;
    if (mass > 0) {
      means.router_shared.add(router / mass);
      means.expert_shared.add(expert / mass);
    }
  }
}

}  // namespace

Index vanished_atoms(const LossRecord& loss) {
  double total = 0;
  for (const AtomPlace& atom : loss.atoms) total += atom.mass;
  return std::count_if(loss.atoms.begin(), loss.atoms.end(),
                       [total](const AtomPlace& atom) { return atom.mass < vanishing_share * total; });
}

std::vector<Index> cell_sizes(const LossRecord& loss, Index true_atoms) {
  std::vector<Index> sizes(static_cast<std::size_t>(true_atoms), 0);
  for (const AtomPlace& atom : loss.atoms) ++sizes.at(static_cast<std::size_t>(atom.cell));
  return sizes;
}

std::vector<CellSummary> summarise_cells(const Plan& plan, const std::vector<Row>& rows) {
  std::map<std::tuple<std::size_t, Index, Index>, CellMeans> cells;
  for (const Row& row : rows) {
    if (failed(row)) continue;
    const Measure truth = dataset_at(plan.estimators[row.estimator].dataset, row.n, row.replication).truth;
    for (Index j = 0; j < truth.atoms(); ++j) {
      add_cell(row.loss.atoms, j, bounded_mass(truth.beta0(j)), cells[{row.estimator, row.n, j}]);
    }
  }
  std::vector<CellSummary> all;
  for (const auto& [key, means] : cells) {
    const auto& [estimator, n, cell] = key;
    all.push_back({estimator, n, cell, means.empty, means.alone, means.shared, means.atoms.value(),
                   means.mass_error.value(), means.router_alone.value(), means.expert_alone.value(),
                   means.router_shared.value(), means.expert_shared.value()});
  }
  return all;
}

std::vector<SurplusSummary> summarise_surplus(const Plan& plan, const std::vector<Row>& rows) {
  std::vector<SurplusSummary> all;
  std::map<std::size_t, std::size_t> place;
  for (std::size_t e = 0; e < plan.estimators.size(); ++e) {
    if (plan.estimators[e].k <= plan.estimators[e].dataset.truth.atoms()) continue;
    place[e] = all.size();
    all.push_back({e});
  }
  for (const Row& row : rows) {
    const auto at = place.find(row.estimator);
    if (at == place.end() || failed(row)) continue;
    SurplusSummary& summary = all[at->second];
    const std::vector<Index> sizes = cell_sizes(row.loss, plan.estimators[row.estimator].dataset.truth.atoms());
    ++summary.fits;
    if (vanished_atoms(row.loss) > 0) {
      ++summary.vanished;
    } else if (std::find(sizes.begin(), sizes.end(), 0) != sizes.end()) {
      ++summary.empty;
    } else {
      ++summary.split;
    }
  }
  return all;
}

}  // namespace moerate
