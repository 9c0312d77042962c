#include "engine/data/inputs.h"

namespace moerate {

// An input distribution is one file of this folder and its name in the two lists below.
Entry<Inputs> uniform_inputs(), normal_inputs(), sphere_inputs(), normal_mixture_inputs();

const std::vector<Entry<Inputs>>& inputs() {
  static const std::vector<Entry<Inputs>> all{uniform_inputs(), normal_inputs(), sphere_inputs(),
                                              normal_mixture_inputs()};
  return all;
}

}  // namespace moerate
