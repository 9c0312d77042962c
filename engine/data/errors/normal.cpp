#include "engine/data/errors.h"

namespace moerate {

Entry<Errors> normal_errors() {
  return {.name = "normal",
          .formula = "noise * N(0, 1)",
          .about = "of every x the same: the law of the theory",
          .options = {},
          .make = [](const Choice&) { return Errors{[](Stream& stream, ConstVectorRef) { return stream.normal(); }}; }};
}

}  // namespace moerate
