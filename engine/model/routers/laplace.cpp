#include "engine/model/lanes.h"
#include "engine/model/router.h"

namespace moerate {

namespace {

/// |beta1 - x| of the lanes that begin at `row`.
Lanes distance(const ConstBlockRef& x, const ConstVectorRef& beta1, Index row) {
  Lanes squares(0.0);
  for (Index j = 0; j < x.cols(); ++j) {
    const Lanes apart = Lanes(beta1(j)) - load(x, row, j);
    squares = xsimd::fma(apart, apart, squares);
  }
  return xsimd::sqrt(squares);
}

void value(ConstBlockRef x, ConstVectorRef beta1, ConstVectorRef, ColumnRef g) {
  for (Index row = 0; row < block_rows; row += lanes) store(g, row, 0, -distance(x, beta1, row));
}

/// dg/dbeta1 = (x - beta1) / |beta1 - x|, and 0 where x = beta1, the score's peak.
void derivative(ConstBlockRef x, ConstVectorRef beta1, ConstVectorRef, ConstColumnRef scale, BlockRef beta1_columns,
                BlockRef) {
  for (Index row = 0; row < block_rows; row += lanes) {
    const Lanes apart = distance(x, beta1, row);
    const Lanes slope = xsimd::select(apart > Lanes(0.0), load(scale, row) / apart, Lanes(0.0));
    for (Index j = 0; j < x.cols(); ++j) {
      store(beta1_columns, row, j, slope * (load(x, row, j) - Lanes(beta1(j))));
    }
  }
}

}  // namespace

Entry<Router> laplace_router() {
  return {.name = "laplace",
          .formula = "-|beta1 - x|",
          .about = "nothing but the gate's invariances leaves f unchanged; beta1 lives where the inputs do",
          .options = {},
          .make = [](const Choice&) {
            return Router{.score = Score{value, derivative}};
          }};
}

}  // namespace moerate
