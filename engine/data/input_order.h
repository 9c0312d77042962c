#pragma once

#include "engine/data/samples.h"
#include "engine/model/mixture.h"

#include <vector>

namespace moerate {

/// An order of the inputs that the data decide and not the columns of a file: by the correlation with y, the skewness
/// and the kurtosis, which neither units nor origins change; entry j says which input is the j-th. Numbers that differ
/// by rounding count as equal, and equal inputs keep their order, as all do where the mixture is not the same with its
/// inputs in another order: a formula may name them one by one.
std::vector<Index> own_order(const Mixture& mixture, const Samples& samples);

/// The order that undoes another.
std::vector<Index> inverse_of(const std::vector<Index>& order);

/// The j-th input of the result is the order[j]-th of what is given; a measure's beta1 and the vectors among its
/// experts' parameters likewise.
Samples with_inputs_in(const std::vector<Index>& order, const Samples& samples);
Measure with_inputs_in(const std::vector<Index>& order, const Mixture& mixture, const Measure& measure);

/// Every number to the 24 significant bits of single precision, whatever its size: observations whose numbers differ by
/// rounding, as those in other units do, become the same, bit by bit, but for a few in a million.
Samples in_single_precision(const Samples& samples);

}  // namespace moerate
