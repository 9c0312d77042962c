#pragma once

#include "dsl/compile/atoms.h"
#include "dsl/study/reader.h"
#include "engine/data/dataset.h"
#include "engine/fit/settings.h"

#include <map>
#include <optional>
#include <vector>

namespace moerate {

/// A truth that is drawn: the one at replication 0 and, when every replication has its own, how it is drawn.
struct DrawnTruth {
  Measure measure;
  std::optional<RandomTruth> redrawn;
};

/// dataset.truth.random. Draws every truth that `replications` will need once, so that one that cannot keep its
/// separation or leaves the compact set is an error of the study, at `place`.
std::optional<DrawnTruth> read_random_truth(Reader& reader, const Tree& study, const Expert& expert, Index d,
                                            Index replications, const Bounds& bounds, Place place);

/// G* with its model: its own pieces, the estimator's where nothing is said.
struct Truth {
  MixtureChoice model;
  Measure measure;  ///< at the least n and replication 0
  std::optional<RandomTruth> redrawn;
  std::map<Index, Measure> moving;  ///< as in Dataset
};

/// The section dataset.truth of an element: atoms, whose numbers may be formulas in n, or a random truth; and what the
/// router shares among all atoms. `pieces` are the estimator's, `outputs` both have. Nothing, and messages, when there
/// is an error.
std::optional<Truth> read_truth(Reader& reader, const Tree& tree, Pieces pieces, Index outputs, std::optional<double> d,
                                Index replications, const std::vector<Index>& sizes, const Bounds& bounds);

}  // namespace moerate
