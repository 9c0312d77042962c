#pragma once

#include "dsl/formula/expression.h"

#include <optional>

namespace moerate {

/// A score dot(weight, feature): the feature depends on samples alone, the weight on parameters alone.
struct InnerProduct {
  Expression feature, weight;  ///< vectors; constant factors stand in the weight
};

/// The two vectors whose inner product a scalar expression is, found by its form: numbers and scalar factors on either
/// side of a dot(u, w) or sum(u * w), in any order, and sums of such products that have one side in common. Nothing
/// where the form does not show it, though it may be an inner product nevertheless.
std::optional<InnerProduct> as_inner_product(const Expression& score);

}  // namespace moerate
