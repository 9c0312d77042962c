#pragma once

#include "engine/run/plan.h"

#include <vector>

namespace moerate {

/// A fitted atom with less than this share of the total mass counts as vanished: the fit does without it.
inline constexpr double vanishing_share = 1e-3;

/// How many atoms of an aligned fit have vanished.
Index vanished_atoms(const LossRecord& loss);

/// The fitted atoms in the cell of each of `true_atoms` true atoms.
std::vector<Index> cell_sizes(const LossRecord& loss, Index true_atoms);

/// What became of one true atom's cell at one n, over the replications that did not fail. A mean over no fit is absent.
struct CellSummary {
  std::size_t estimator;
  Index n;
  Index cell;                              ///< the true atom, from 0
  Index empty = 0, alone = 0, shared = 0;  ///< fits in which the cell holds no, one, several atoms
  double mean_atoms = absent;              ///< fitted atoms in the cell
  double mean_mass_error = absent;         ///< mean of | mass in the cell - mass of the true atom |
  double router_alone = absent;            ///< mean |D| of the atom that is alone
  double expert_alone = absent;            ///< mean |E|
  double router_shared = absent;           ///< mean over fits of the mass-weighted mean |D| in a shared cell
  double expert_shared = absent;           ///< likewise |E|
};

/// Every cell of every estimator at every n, in this order.
std::vector<CellSummary> summarise_cells(const Plan& plan, const std::vector<Row>& rows);

/// What became of the surplus atoms of an over-specified estimator, counted in fits that did not fail.
struct SurplusSummary {
  std::size_t estimator;
  Index fits = 0;
  Index vanished = 0;  ///< at least one atom has vanished
  Index empty = 0;     ///< none has, but a cell is empty
  Index split = 0;     ///< neither: every surplus atom shares a cell with another
};

/// The over-specified estimators of a plan in its order; none for exact-specified ones.
std::vector<SurplusSummary> summarise_surplus(const Plan& plan, const std::vector<Row>& rows);

}  // namespace moerate
