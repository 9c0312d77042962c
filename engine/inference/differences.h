#pragma once

#include "engine/model/block.h"

namespace moerate {

/// df/dt at t = 0 of a function that gives a Vector, by central differences with one step of Richardson's
/// extrapolation: its error is of the order of step^4.
template <class Function>
Vector derivative_at_zero(const Function& f, double step) {
  const Vector wide = (f(step) - f(-step)) / (2 * step);
  const Vector narrow = (f(step / 2) - f(-step / 2)) / step;
  return (4 * narrow - wide) / 3;
}

}  // namespace moerate
