#include "engine/model/experts/ridge.h"
#include "engine/model/lanes.h"

namespace moerate {

namespace {

struct Power {
  int degree;

  Lanes value(Lanes u) const { return both(u).value; }
  ActivationValue both(Lanes u) const {
    Lanes lower(1.0);  // u^(degree - 1)
    for (int factor = 1; factor < degree; ++factor) lower *= u;
    return {lower * u, Lanes(static_cast<double>(degree)) * lower};
  }
};

}  // namespace

Entry<Expert> polynomial_expert() {
  return {.name = "polynomial",
          .formula = "(a.x + b)^degree",
          .about = "polynomial, homogeneous; for an even degree (a, b) and -(a, b) are the same expert",
          .options = {{.name = "degree",
                       .meaning = "the power",
                       .kind = OptionKind::whole,
                       .fallback = 2,
                       .low = 1,
                       .high = 16,
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
