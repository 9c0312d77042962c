#pragma once

#include "engine/model/mixture.h"

#include <string>
#include <vector>

namespace moerate {

/// The rows of the p parameters that one part of a measure is made of.
enum class Part { beta0, beta1, eta, shared };

/// Null directions, sorted out. A direction counts in the first family that explains it.
struct NullDirections {
  struct Found {
    std::string words;
    Index count;
    bool canonical;
  };
  std::vector<Found> found;  ///< what is left over comes last, with the parts of a measure that it moves
  Matrix moved_along;        ///< p x canonical(), orthonormal: a fitted measure is moved along before a loss is taken
  Matrix unseen;             ///< p x others, orthonormal: what is left of null directions beside these

  Index canonical() const { return moved_along.cols(); }
  Index count() const { return moved_along.cols() + unseen.cols(); }

  /// Those that no alignment removes, in words: "lengths of beta1, atom by atom (2)"; empty where there are none.
  std::string unaligned_words() const;

  /// True where directions that f does not see, beyond the canonical ones, move these functions of the parameters, one
  /// a row (rows x p): first-order theory then gives them no rate.
  bool touch(const Matrix& rows) const;
  /// True where canonical directions alone move them as far as one likes in every way that they can be moved: after
  /// alignment nothing of them is left.
  bool absorb(const Matrix& rows) const;
};

/// Sorts the directions of `null` (p x count, orthonormal).
NullDirections classify(const Mixture& mixture, const Measure& truth, const Matrix& null);

/// Rows that read parts of a measure off a direction of its parameters, for NullDirections::touch: of all atoms the
/// parts of beta1 along it and across it, or what a Part names.
Matrix rows_of(const Measure& truth, Part part);
Matrix length_rows(const Measure& truth);
Matrix direction_rows(const Measure& truth);

}  // namespace moerate
