#include "engine/model/expert.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

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

std::string Expert::homogeneous_words() const {
  const std::vector<std::string> names = homogeneous_parameters();
  return names.size() == 1 ? names.front() : fmt::format("({})", fmt::join(names, ", "));
}

Vector Expert::scaling_direction(ConstVectorRef eta, Index d) const {
  return homogeneous_degree ? Vector(scaled(eta, 2, d) - eta) : Vector(Vector::Zero(eta.size()));
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
