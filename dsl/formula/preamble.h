#pragma once

#include "dsl/formula/expression.h"
#include "engine/model/block.h"

#include <vector>

namespace moerate {

/// A number of entries that depends on d, the length of x: fixed + by_d * d.
struct Extent {
  Index fixed = 0, by_d = 0;
  Index at(Index d) const { return fixed + by_d * d; }
  friend Extent operator+(Extent a, Extent b) { return {a.fixed + b.fixed, a.by_d + b.by_d}; }
};

/// 1, or d for a vector.
inline Extent extent(Type type) {
  return type == Type::vector ? Extent{0, 1} : Extent{1, 0};
}

/// The part of an expression that depends on parameters alone: computed once for a block of samples, not once for each.
/// Parameters are the inputs that are not of the sample, stacked in their order into one vector of length q.
class Preamble {
 public:
  explicit Preamble(const Expression& expression);

  /// Whether a node belongs here: it is reachable from the root and depends on no sample.
  bool holds(int node) const { return places_[static_cast<std::size_t>(node)].held; }
  /// Whether a node depends on a parameter.
  bool active(int node) const { return places_[static_cast<std::size_t>(node)].active; }
  /// The rows of a node's values in `values`, and of its derivatives in `jacobian`.
  Extent row(int node) const { return places_[static_cast<std::size_t>(node)].row; }
  /// Where a parameter (an input's index) begins among the parameters.
  Extent parameter(int input) const { return parameters_[static_cast<std::size_t>(input)]; }
  /// Where the values of the whole expression begin.
  Extent root_row() const { return row(expression_.root); }
  /// The number of rows, and of parameters.
  Extent rows() const { return rows_; }
  Extent parameters() const { return parameters_.back(); }

  /// Fills values (rows) and, unless it is null, jacobian: rows x q, row after row; rows of nodes that depend on no
  /// parameter are left alone.
  void run(ConstVectorRef parameters, Index d, double* values, double* jacobian) const;

  /// Of an expression that depends on no sample: its value, and its derivatives in the parameters, row = entry.
  Vector value(ConstVectorRef parameters, Index d) const;
  Matrix jacobian(ConstVectorRef parameters, Index d) const;

 private:
  struct Slot {
    bool held = false, active = false;
    Extent row;
  };

  Expression expression_;
  std::vector<int> order_;          ///< the nodes that are computed
  std::vector<Slot> places_;        ///< of every node
  std::vector<Extent> parameters_;  ///< of every input the first of its parameters; the last entry: their number
  Extent rows_;
};

}  // namespace moerate
