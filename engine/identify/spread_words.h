#pragma once

#include "engine/model/mixture.h"

#include <string>

namespace moerate {

/// What a spread of one true atom is in a theorist's words: where its trace lies and, when f does not see it (`seen` is
/// false), why. `spread`: (d + q) x (d + q), in (beta1, eta) measured in `units`, trace 1.
std::string spread_words(const Mixture& mixture, const Measure& truth, Index atom, const Matrix& spread,
                         const Vector& units, bool seen);

}  // namespace moerate
