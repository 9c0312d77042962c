#include "engine/data/dataset.h"

#include "engine/data/table_source.h"
#include "engine/model/outputs.h"

#include <fmt/format.h>

#include <cassert>

namespace moerate {

Dataset dataset_at(const Dataset& dataset, Index n, Index replication) {
  Dataset one = dataset;
  one.moving.clear();
  one.redrawn.reset();
  if (const auto at = dataset.moving.find(n); at != dataset.moving.end()) one.truth = at->second;
  if (dataset.redrawn) {
    auto truth =
        draw_truth(*dataset.redrawn, make_expert(dataset.model.expert, dataset.model.outputs), dataset.d, replication);
    assert(truth);  // every replication's was drawn once when the plan was made
    truth->shared = dataset.truth.shared;
    one.truth = std::move(*truth);
  }
  return one;
}

std::vector<std::string> input_names(const Dataset& dataset) {
  if (dataset.table) return dataset.table->inputs;
  std::vector<std::string> names;
  for (Index j = 1; j <= dataset.d; ++j) names.push_back(fmt::format("x{}", j));
  return names;
}

}  // namespace moerate
