#pragma once

#include "engine/base/registry.h"
#include "engine/model/block.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace moerate {

/// One named parameter of an expert, e.g. a (a vector as long as x) or b (a scalar).
struct ExpertParameter {
  std::string name;
  bool vector;

  Index size(Index d) const { return vector ? d : 1; }
};

/// Whether the theory promises n^-1/2 for the expert's over-specified fits: of strongly identifiable ones it does. An
/// expert linear in some of its parameters has second derivatives of 0 there, so that surplus atoms spread freely.
enum class ExpertClass { strongly_identifiable, polynomial, piecewise_linear, linear_in_some };

/// eta with its entries exchanged and some of their signs: entry l becomes sign[l] * eta[from[l]].
struct SignedPermutation {
  std::vector<Index> from;
  std::vector<double> sign;

  Vector of(ConstVectorRef eta) const;
};

/// eta -> -eta, of q entries.
SignedPermutation negation(Index q);

/// An expert h(x; eta) with its derivatives in eta; eta stacks `parameters` in order, q numbers in all.
struct Expert {
  std::vector<ExpertParameter> parameters;
  /// h of a block, block_rows values. x is block_rows x d.
  std::function<void(ConstBlockRef x, ConstVectorRef eta, ColumnRef h)> value;
  /// h as above, and derivative.col(l) = scale * dh/deta_l, block_rows x q: the mixture needs its columns times the
  /// gate's weight, and one pass over the block does both.
  std::function<void(ConstBlockRef x, ConstVectorRef eta, ConstColumnRef scale, ColumnRef h, BlockRef derivative)>
      derivative;
  /// True: the first d columns of `derivative` are a number of the sample times x. The fits are faster for knowing.
  bool ridge = false;
  ExpertClass kind = ExpertClass::strongly_identifiable;
  /// p when h(x; s eta) = s^p h(x; eta) for s > 0: over-specified fits are then exactly non-identifiable.
  std::optional<double> homogeneous_degree;
  /// The parameters that s multiplies; empty: all of eta.
  std::vector<std::string> homogeneous_in = {};
  /// With x of length d, what turns eta into the same expert for every x, beside the identity: with it, a finite group.
  /// Each atom is moved to the nearest of its images before a distance. All are tried, so keep them to hundreds.
  std::function<std::vector<SignedPermutation>(Index d)> symmetries = [](Index) {
    return std::vector<SignedPermutation>();
  };

  Index size(Index d) const {
    Index q = 0;
    for (const auto& parameter : parameters) q += parameter.size(d);
    return q;
  }

  /// The names of the parameters that homogeneity concerns. Precondition: there is a degree.
  std::vector<std::string> homogeneous_parameters() const;

  /// The same in words: "(a, b)"; "c" where it is one.
  std::string homogeneous_words() const;

  /// The direction in eta that its homogeneity scales, q numbers; zero where there is no degree.
  Vector scaling_direction(ConstVectorRef eta, Index d) const;

  /// s eta, or eta with s times the parameters that its homogeneity concerns.
  Vector scaled(ConstVectorRef eta, double s, Index d) const;
};

/// All experts the program knows.
const std::vector<Entry<Expert>>& experts();

}  // namespace moerate
