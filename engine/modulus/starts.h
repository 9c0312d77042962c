#pragma once

#include "engine/data/stream.h"
#include "engine/identify/identifiability.h"
#include "engine/modulus/level_set.h"

#include <optional>
#include <vector>

namespace moerate {

/// All ways in which k atoms belong to the cells of k* true ones, none empty: for each atom its cell, not decreasing.
std::vector<std::vector<Index>> cell_assignments(Index k, Index true_k);

/// Displacements from which a modulus is sought, as coordinates of a level set without radius: those that first- and
/// second-order analysis finds to change f least, then random ones, `count` at least in all. Deterministic.
std::vector<Vector> modulus_starts(const Mixture& mixture, const Measure& truth, const std::vector<Index>& cell,
                                   const Identifiability& local, Index count, Stream stream);

/// The displacement, as above, of the first cell with several atoms that leaves f as it is, if the expert is
/// homogeneous of degree p and the gate adds up over splits: two atoms of eta (1 + c) and eta (1 - c), of masses in the
/// ratio of 1 - (1 - c)^p to (1 + c)^p - 1, with the total loss given; the other atoms stay. Nothing for other models,
/// and where c would not be below 1.
std::optional<Vector> homogeneous_split(const Mixture& mixture, const Measure& truth, const std::vector<Index>& cell,
                                        const VoronoiPowers& powers, double loss);

}  // namespace moerate
