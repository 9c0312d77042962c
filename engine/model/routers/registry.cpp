#include "engine/model/router.h"

// A router is one file of this folder, which defines `Entry<Router> NAME_router()`, and one line here.
#define MOERATE_ROUTERS(ADD) \
  ADD(linear)                \
  ADD(cosine)                \
  ADD(perturbed_cosine)      \
  ADD(laplace)               \
  ADD(temperature)           \
  ADD(cosine_temperature)

namespace moerate {

#define MOERATE_DECLARE(name) Entry<Router> name##_router();
MOERATE_ROUTERS(MOERATE_DECLARE)

#define MOERATE_CALL(name) name##_router(),
const std::vector<Entry<Router>>& routers() {
  static const std::vector<Entry<Router>> all{MOERATE_ROUTERS(MOERATE_CALL)};
  return all;
}

}  // namespace moerate
