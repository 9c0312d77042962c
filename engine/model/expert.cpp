#include "engine/model/expert.h"

#include <algorithm>

namespace moerate {

Vector SignedPermutation::of(ConstVectorRef eta) const {
  Vector result(eta.size());
  for (Index l = 0; l < eta.size(); ++l) {
    result(l) = sign[static_cast<std::size_t>(l)] * eta(from[static_cast<std::size_t>(l)]);
  }
  return result;
}

SignedPermutation negation(Index q) {
  SignedPermutation result{{}, std::vector<double>(static_cast<std::size_t>(q), -1)};
  for (Index l = 0; l < q; ++l) result.from.push_back(l);
  return result;
}

std::vector<std::string> Expert::homogeneous_parameters() const {
  if (!homogeneous_in.empty()) return homogeneous_in;
  std::vector<std::string> names;
  for (const auto& parameter : parameters) names.push_back(parameter.name);
  return names;
}

Vector Expert::scaled(ConstVectorRef eta, double s, Index d) const {
  Vector result = eta;
  Index row = 0;
  for (const auto& parameter : parameters) {
    const bool concerned = homogeneous_in.empty() || std::find(homogeneous_in.begin(), homogeneous_in.end(),
                                                               parameter.name) != homogeneous_in.end();
    if (concerned) result.segment(row, parameter.size(d)) *= s;
    row += parameter.size(d);
  }
  return result;
}

}  // namespace moerate
