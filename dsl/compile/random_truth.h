#pragma once

#include "dsl/study/reader.h"
#include "engine/data/dataset.h"
#include "engine/fit/settings.h"

#include <optional>

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

}  // namespace moerate
