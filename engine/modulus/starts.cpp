#include "engine/modulus/starts.h"

#include "engine/model/linalg.h"

#include <algorithm>

namespace moerate {

namespace {

std::size_t at(Index i) {
  return static_cast<std::size_t>(i);
}

/// Where the coordinates of displaced atoms stand.
struct Layout {
  const Mixture& mixture;
  const std::vector<Index>& cell;

  Index per_atom() const { return 1 + mixture.d + mixture.q(); }
  Index size() const { return mixture.parameters(static_cast<Index>(cell.size())); }
};

/// All atoms of a cell move as the true atom does along a direction of the truth's parameters.
Vector common(const Layout& layout, const Vector& direction) {
  Vector coordinates = Vector::Zero(layout.size());
  for (std::size_t i = 0; i < layout.cell.size(); ++i) {
    const bool leads = i == 0 || layout.cell[i] != layout.cell[i - 1];
    auto own = coordinates.segment(static_cast<Index>(i) * layout.per_atom(), layout.per_atom());
    own = direction.segment(layout.cell[i] * layout.per_atom(), layout.per_atom());
    if (!leads) own(0) = 0;  // divided evenly
  }
  coordinates.tail(layout.mixture.shared()) = direction.tail(layout.mixture.shared());
  return coordinates;
}

/// The first two atoms of each cell that has several move apart along a direction in (beta1, eta) of their true atom.
Vector apart(const Layout& layout, const std::vector<Vector>& direction) {
  Vector coordinates = Vector::Zero(layout.size());
  for (std::size_t i = 1; i < layout.cell.size(); ++i) {
    const bool second = layout.cell[i] == layout.cell[i - 1] && (i < 2 || layout.cell[i] != layout.cell[i - 2]);
    if (!second) continue;
    const Vector& along = direction[at(layout.cell[i])];
    coordinates.segment(static_cast<Index>(i - 1) * layout.per_atom() + 1, along.size()) = along;
    coordinates.segment(static_cast<Index>(i) * layout.per_atom() + 1, along.size()) = -along;
  }
  return coordinates;
}

/// For each true atom a direction in (beta1, eta) along which the expert's homogeneity scales it.
std::vector<Vector> homogeneous(const Mixture& mixture, const Measure& truth) {
  std::vector<Vector> all;
  for (Index j = 0; j < truth.atoms(); ++j) {
    Vector direction(mixture.d + mixture.q());
    direction << Vector::Zero(mixture.d), mixture.expert.scaling_direction(truth.eta.col(j), mixture.d);
    all.push_back(direction);
  }
  return all;
}

/// For each true atom the `order`-th axis, from the longest, of the spread that changes f least.
std::vector<Vector> axes_of_spreads(const Identifiability& local, Index order) {
  std::vector<Vector> all;
  for (const AtomKappa& atom : local.atoms) {
    const SymmetricEigen axes = symmetric_eigen(atom.spread);
    const Index column = axes.values.size() - 1 - order;
    all.push_back(atom.units.cwiseProduct(axes.vectors.col(column)));
  }
  return all;
}

}  // namespace

std::vector<std::vector<Index>> cell_assignments(Index k, Index true_k) {
  std::vector<std::vector<Index>> all;
  std::vector<Index> cell;
  // Depth first: the next atom stays in the cell of the one before or opens the next cell.
  const auto extend = [&](const auto& self) -> void {
    const Index placed = static_cast<Index>(cell.size()), opened = cell.empty() ? 0 : cell.back() + 1;
    if (placed == k) {
      if (opened == true_k) all.push_back(cell);
      return;
    }
    if (k - placed < true_k - opened) return;
    for (const Index j : {opened - 1, opened}) {
      if (j < 0 || j >= true_k) continue;
      cell.push_back(j);
      self(self);
      cell.pop_back();
    }
  };
  extend(extend);
  return all;
}

std::vector<Vector> modulus_starts(const Mixture& mixture, const Measure& truth, const std::vector<Index>& cell,
                                   const Identifiability& local, Index count, Stream stream) {
  const Layout layout{mixture, cell};
  std::vector<Vector> all;
  const bool divided = static_cast<Index>(cell.size()) > truth.atoms();
  for (Index l = 0; l < local.directions.unseen.cols(); ++l) {
    all.push_back(common(layout, local.directions.unseen.col(l)));
  }
  if (divided) {
    if (mixture.expert.homogeneous_degree) all.push_back(apart(layout, homogeneous(mixture, truth)));
    const Index axes = std::min<Index>(3, mixture.d + mixture.q());
    for (Index order = 0; order < axes && !local.atoms.empty(); ++order) {
      all.push_back(apart(layout, axes_of_spreads(local, order)));
    }
    // The same for all cells: where every atom is divided, the softmax gate does not see v + s and v - s.
    Vector same = Vector::Zero(mixture.d + mixture.q());
    same.head(mixture.d).setOnes();
    all.push_back(apart(layout, std::vector<Vector>(at(truth.atoms()), same)));
  }
  while (static_cast<Index>(all.size()) < count) {
    Vector random(layout.size());
    stream.fill_normal(random.data(), random.size());
    all.push_back(random);
  }
  return all;
}

std::optional<Vector> homogeneous_split(const Mixture& mixture, const Measure& truth, const std::vector<Index>& cell,
                                        const VoronoiPowers& powers, double loss) {
  if (!mixture.expert.homogeneous_degree || !mixture.gate.adds_up_over_splits) return std::nullopt;
  const auto second = std::adjacent_find(cell.begin(), cell.end());
  if (second == cell.end()) return std::nullopt;
  const Layout layout{mixture, cell};
  const Index atom = static_cast<Index>(second - cell.begin());
  Vector along = homogeneous(mixture, truth)[at(*second)];
  const double mass = std::exp(truth.beta0(*second)), length = along.norm();
  const double c = std::pow(loss / mass, 1 / powers.shared) / length;
  if (!(c < 1)) return std::nullopt;
  along *= c;
  Vector coordinates = Vector::Zero(layout.size());
  coordinates.segment(atom * layout.per_atom() + 1, along.size()) = along;
  coordinates.segment((atom + 1) * layout.per_atom() + 1, along.size()) = -along;
  const double p = *mixture.expert.homogeneous_degree;
  const double of_first = (1 - std::pow(1 - c, p)) / (std::pow(1 + c, p) - std::pow(1 - c, p));
  coordinates((atom + 1) * layout.per_atom()) = logit_of_share(1 - of_first);
  return coordinates;
}

}  // namespace moerate
