#include "engine/rate/images.h"

namespace moerate {

std::vector<Matrix> images_of(const Expert& expert, const Measure& measure) {
  const std::vector<SignedPermutation> symmetries = expert.symmetries(measure.d());
  std::vector<Matrix> images;
  for (Index i = 0; i < measure.atoms(); ++i) {
    Matrix all(measure.q(), static_cast<Index>(symmetries.size()) + 1);
    all.col(0) = measure.eta.col(i);
    for (std::size_t s = 0; s < symmetries.size(); ++s) {
      all.col(static_cast<Index>(s) + 1) = symmetries[s].of(measure.eta.col(i));
    }
    images.push_back(std::move(all));
  }
  return images;
}

}  // namespace moerate
