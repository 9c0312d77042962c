#include "engine/data/transform.h"

// A transform is one file of this folder, which defines `Transform NAME_transform()`, and one line here. Those of text
// stand together in levels.cpp.
#define MOERATE_TRANSFORMS(ADD) \
  ADD(log)                      \
  ADD(standardise)              \
  ADD(clip)                     \
  ADD(pca)                      \
  ADD(levels)                   \
  ADD(ordered)

namespace moerate {

#define MOERATE_DECLARE(name) Transform name##_transform();
MOERATE_TRANSFORMS(MOERATE_DECLARE)

#define MOERATE_CALL(name) name##_transform(),
const std::vector<Transform>& transforms() {
  static const std::vector<Transform> all{MOERATE_TRANSFORMS(MOERATE_CALL)};
  return all;
}

}  // namespace moerate
