#pragma once

#include "engine/model/mixture.h"

#include "engine/data/random_truth.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace moerate {

struct TableSource;

/// Where the observations come from. Either a table, and then nothing else here but d has a meaning; or Y = f_{G*}(X) +
/// epsilon, X from `inputs` on R^d, epsilon / noise from `errors`.
struct Dataset {
  Index d = 1;
  Choice inputs;
  double noise = 0;     ///< standard deviation of epsilon, unless the law of errors says otherwise
  MixtureChoice model;  ///< of the truth
  Measure truth;        ///< G*; when it is not one and the same, the one at replication 0 and the least n
  /// Set when every replication has a truth of its own, drawn anew.
  std::optional<RandomTruth> redrawn = std::nullopt;
  /// The truth at each n where it moves with n; empty when it stays.
  std::map<Index, Measure> moving = {};
  Choice errors = {"normal", {}, {}};
  std::shared_ptr<const TableSource> table = nullptr;  ///< engine/data/table_source.h
};

/// The data set of one (n, replication), its truth settled.
Dataset dataset_at(const Dataset& dataset, Index n, Index replication);

/// The names of x's d entries: those of a table, else x1, x2, ...
std::vector<std::string> input_names(const Dataset& dataset);

}  // namespace moerate
