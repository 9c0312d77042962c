#pragma once

#include "engine/data/samples.h"
#include "engine/model/mixture.h"

namespace moerate {

/// The derivatives of f at G in all p parameters, in the order of pack(), at every x of `samples`: n x p. Every gate
/// and router has them.
Matrix first_derivatives(const Mixture& mixture, const Measure& measure, const Samples& samples);

/// What of a matrix of n functions (one a column) is used and what is not. Columns are scaled to length 1 first, so
/// that the units of a parameter do not matter.
struct FirstOrder {
  Matrix basis;  ///< n x rank, orthonormal: spans the columns
  Matrix null;   ///< p x nulls, orthonormal: spans the directions of the parameters along which no function changes
};

/// Singular values below 1e-7 of the largest are nulls, those above 1e-9 span the columns: what lies between is both,
/// so that neither depends on rounding.
FirstOrder first_order(const Matrix& derivatives);

}  // namespace moerate
