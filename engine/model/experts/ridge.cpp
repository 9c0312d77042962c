#include "engine/model/experts/ridge.h"

namespace moerate {

namespace {

struct Identity {
  Activated<Lanes> operator()(Lanes u) const { return {u, Lanes(1.0)}; }
};

struct Power {
  int degree;

  Activated<Lanes> operator()(Lanes u) const {
    Lanes lower(1.0);  // u^(degree - 1)
    for (int factor = 1; factor < degree; ++factor) lower *= u;
    return {lower * u, Lanes(static_cast<double>(degree)) * lower};
  }
};

}  // namespace

Entry<Expert> tanh_expert() {
  return {.name = "tanh",
          .formula = "tanh(a.x + b)",
          .about = "strongly identifiable",
          .options = {},
          .make = [](const Choice&) { return ridge_expert(Tanh{}); }};
}

Entry<Expert> sigmoid_expert() {
  return {.name = "sigmoid",
          .formula = "1 / (1 + exp(-(a.x + b)))",
          .about = "strongly identifiable",
          .options = {},
          .make = [](const Choice&) { return ridge_expert(Sigmoid{}); }};
}

Entry<Expert> gelu_expert() {
  return {.name = "gelu",
          .formula = "u (1 + erf(u / sqrt(2))) / 2, u = a.x + b",
          .about = "strongly identifiable; exact, not the approximation by tanh",
          .options = {},
          .make = [](const Choice&) { return ridge_expert(Gelu{}); }};
}

Entry<Expert> softplus_expert() {
  return {.name = "softplus",
          .formula = "log(1 + exp(a.x + b))",
          .about = "strongly identifiable",
          .options = {},
          .make = [](const Choice&) { return ridge_expert(Softplus{}); }};
}

Entry<Expert> relu_expert() {
  return {.name = "relu",
          .formula = "max(a.x + b, 0)",
          .about = "piecewise linear, homogeneous of degree 1 in (a, b)",
          .options = {},
          .make = [](const Choice&) {
            Expert expert = ridge_expert(Relu{});
            expert.kind = ExpertClass::piecewise_linear;
            expert.homogeneous_degree = 1;
            return expert;
          }};
}

Entry<Expert> linear_expert() {
  return {.name = "linear",
          .formula = "a.x + b",
          .about = "polynomial, homogeneous of degree 1 in (a, b)",
          .options = {},
          .make = [](const Choice&) {
            Expert expert = ridge_expert(Identity{});
            expert.kind = ExpertClass::polynomial;
            expert.homogeneous_degree = 1;
            return expert;
          }};
}

Entry<Expert> polynomial_expert() {
  return {.name = "polynomial",
          .formula = "(a.x + b)^degree",
          .about = "polynomial, homogeneous; for an even degree (a, b) and -(a, b) are the same expert",
          .options = {{.name = "degree",
                       .meaning = "the power",
                       .default_value = 2,
                       .range = {.low = 1, .high = 16, .whole = true},
                       .words = {}}},
          .make = [](const Choice& choice) {
            const int degree = static_cast<int>(choice.number("degree"));
            Expert expert = ridge_expert(Power{degree});
            expert.kind = ExpertClass::polynomial;
            expert.homogeneous_degree = degree;
            if (degree % 2 == 0) expert.symmetries = [](Index d) { return std::vector{negation(d + 1)}; };
            return expert;
          }};
}

}  // namespace moerate
