#include "engine/data/spread.h"

#include <cmath>

namespace moerate {

Spread spread_of(ConstVectorRef values) {
  const double unit = values.cwiseAbs().maxCoeff();
  if (unit == 0) return {};
  const Vector scaled = values / unit;
  const double mean = scaled.mean();
  return {mean * unit, std::sqrt((scaled.array() - mean).square().mean()) * unit};
}

}  // namespace moerate
