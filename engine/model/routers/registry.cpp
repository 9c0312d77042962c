#include "engine/model/router.h"

namespace moerate {

// A router is one file of this folder and its name in the two lists below.
Entry<Router> linear_router(), cosine_router(), perturbed_cosine_router(), laplace_router(), temperature_router(),
    cosine_temperature_router();

const std::vector<Entry<Router>>& routers() {
  static const std::vector<Entry<Router>> all{linear_router(),  cosine_router(),      perturbed_cosine_router(),
                                              laplace_router(), temperature_router(), cosine_temperature_router()};
  return all;
}

}  // namespace moerate
