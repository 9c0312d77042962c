#include "dsl/lint/lint.h"

// A check is one file of this folder, which defines `Lint NAME()`, and one line here.
#define MOERATE_LINTS(ADD) \
  ADD(twice_the_atoms)     \
  ADD(homogeneous_over)    \
  ADD(cosine_norm)         \
  ADD(mirror_images)       \
  ADD(cosine_reflections)  \
  ADD(free_temperature)    \
  ADD(short_grid)          \
  ADD(crowded_atoms)       \
  ADD(narrow_claim)        \
  ADD(fixed_truth)         \
  ADD(few_replications)    \
  ADD(loud_noise)          \
  ADD(not_finite)          \
  ADD(empty_claim)         \
  ADD(no_spread)           \
  ADD(unaligned)

namespace moerate {

#define MOERATE_DECLARE(name) Lint name();
MOERATE_LINTS(MOERATE_DECLARE)

#define MOERATE_CALL(name) name(),
const std::vector<Lint>& lints() {
  static const std::vector<Lint> all{MOERATE_LINTS(MOERATE_CALL)};
  return all;
}

}  // namespace moerate
