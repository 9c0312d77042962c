#pragma once

#include <string>

namespace moerate {

/// Pieces that the program has, written as formulas; each is called own- and the built-in's name.
inline const std::string rewritten_pieces = R"yaml(define:
  routers:
    own-linear: {feature: x, weight: beta1}
    own-cosine: {feature: x / norm(x), weight: beta1 / norm(beta1)}
    own-perturbed-cosine:
      constants: {tau1: 0.5, tau2: 0.5}
      feature: x / (norm(x) + tau2)
      weight: beta1 / (norm(beta1) + tau1)
    score-perturbed-cosine:
      score: dot(beta1, x) / ((norm(beta1) + 0.5) * (norm(x) + 0.5))
      invariance: none
  experts:
    own-tanh: {parameters: {a: vector, b: scalar}, value: "tanh(dot(a, x) + b)"}
    own-relu: {parameters: {a: vector, b: scalar}, value: "max(dot(a, x) + b, 0)", homogeneous: 1}
    own-gelu: {parameters: {a: vector, b: scalar}, value: "gelu(dot(a, x) + b)"}
    own-polynomial:
      parameters: {a: vector, b: scalar}
      value: (dot(a, x) + b)^2
      homogeneous: {degree: 2, in: [a, b]}
)yaml";

}  // namespace moerate
