#pragma once

#include "engine/modulus/modulus.h"

#include <string>

namespace moerate {

/// In words where the fitted measure of a pair differs from its center, by the largest shares of the total loss:
/// "beta1 of atom 2 along itself (96%)", "atom 1 split into (a, b) (1 +- c) (100%)".
std::string describe(const Mixture& mixture, const MeasurePair& pair, const VoronoiPowers& powers);

}  // namespace moerate
