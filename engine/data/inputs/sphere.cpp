#include "engine/data/inputs.h"

namespace moerate {

Entry<Inputs> sphere_inputs() {
  return {.name = "sphere",
          .formula = "uniform on the sphere |x| = radius",
          .about = "inputs of one length: the norms of x in a router's score say nothing",
          .options = {{.name = "radius",
                       .meaning = "the length of every x",
                       .default_value = 1,
                       .range = {.low = 0, .open_low = true},
                       .words = {}}},
          .make = [](const Choice& choice) {
            const double radius = choice.number("radius");
            return Inputs{[=](Stream& stream, Eigen::Ref<Vector> x) {
              double squares = 0;
              do {
                for (double& entry : x) entry = stream.normal();
                squares = x.squaredNorm();
              } while (!(squares > 0));
              x *= radius / std::sqrt(squares);
            }};
          }};
}

}  // namespace moerate
