#include "engine/rate/loss_term.h"

namespace moerate {

double squared_distance(const double* x, const double* y, Index size, double sign) {
  double sum = 0;
  for (Index c = 0; c < size; ++c) {
    const double difference = x[c] - sign * y[c];
    sum += difference * difference;
  }
  return sum;
}

}  // namespace moerate
