#include "engine/model/expert.h"

namespace moerate {

Entry<Expert> constant_expert() {
  return {.name = "constant",
          .formula = "b",
          .about = "independent of x; polynomial, homogeneous of degree 1",
          .options = {},
          .make = [](const Choice&) {
            Expert expert;
            expert.parameters = {{"b", false}};
            expert.value = [](ConstBlockRef, ConstVectorRef eta, ColumnRef h) { h.setConstant(eta(0)); };
            expert.derivative = [](ConstBlockRef, ConstVectorRef eta, ConstColumnRef scale, ColumnRef h,
                                   BlockRef derivative) {
              h.setConstant(eta(0));
              derivative.col(0) = scale;
            };
            expert.kind = ExpertClass::polynomial;
            expert.homogeneous_degree = 1;
            return expert;
          }};
}

}  // namespace moerate
