#include "engine/model/expert.h"

namespace moerate {

// An expert is one file of this folder and its name in the two lists below.
Entry<Expert> tanh_expert(), sigmoid_expert(), gelu_expert(), softplus_expert(), relu_expert(), linear_expert(),
    polynomial_expert(), constant_expert(), network_expert();

const std::vector<Entry<Expert>>& experts() {
  static const std::vector<Entry<Expert>> all{tanh_expert(),       sigmoid_expert(),  gelu_expert(),
                                              softplus_expert(),   relu_expert(),     linear_expert(),
                                              polynomial_expert(), constant_expert(), network_expert()};
  return all;
}

}  // namespace moerate
