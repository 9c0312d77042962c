#include "engine/data/dataset.h"

#include "engine/model/outputs.h"

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

}  // namespace moerate
