#pragma once

#include "dsl/formula/kernels.h"
#include "dsl/formula/preamble.h"

#include <optional>
#include <vector>

namespace moerate {

/// A formula as a flat list of passes over blocks of samples: nothing is interpreted sample by sample. Values and
/// derivatives come together, by reverse mode. Thread-safe; copying is cheap enough to keep one in a router or expert.
///
/// Inputs of the expression: at most one of the samples, x, a vector; the others are parameters, stacked in their
/// order into one vector of length q.
class BlockProgram {
 public:
  explicit BlockProgram(const Expression& expression);

  /// The number of parameters, q.
  Index parameters(Index d) const { return preamble_.parameters().at(d); }

  /// The value for every sample of a block: out is block_rows x 1, or block_rows x d for a vector. x is block_rows x d.
  void value(ConstBlockRef x, ConstVectorRef parameters, BlockRef out) const;

  /// The value of a scalar formula, block_rows, and derivative.col(l) = scale * its derivative in parameter l,
  /// block_rows x q.
  void derivative(ConstBlockRef x, ConstVectorRef parameters, ConstColumnRef scale, ColumnRef value,
                  BlockRef derivative) const;

 private:
  friend class ProgramCompiler;

  /// Where numbers are: the block and the results of the caller, and scratch space.
  enum class Memory {
    sample,      ///< x
    once,        ///< computed once, each number `lanes` times over
    jacobian,    ///< rows of the preamble's derivatives, one number after the other
    column,      ///< scratch columns, samples side by side
    value,       ///< the result
    scale,       ///< what the derivatives are multiplied by
    derivative,  ///< the result's derivatives
  };
  static constexpr std::size_t rooms = 7;

  /// Numbers that a pass reads or writes, before it is known where their memory is.
  struct Slot {
    Memory memory = Memory::once;
    Extent first = {};      ///< entry
    bool vector = false;    ///< d entries, or one
    Extent parameter = {};  ///< jacobian: within the entry's row the first number wanted
  };

  struct Step {
    Kernel kernel = nullptr;
    std::vector<Slot> in = {};
    Slot out = {};
    std::array<std::optional<Slot>, 2> slope = {};
    Extent components = {}, count = {};
    int exponent = 0;
    bool add = false;
  };

  /// The places of constants among the repeated numbers.
  static constexpr Index one = 0, minus_one = 1, zero = 2, repeated_constants = 3;

  /// A value of the preamble that passes read.
  struct Repeated {
    Extent from, to;  ///< row of the preamble, place among the repeated
    bool vector;
  };

  /// A memory of one call: entry e of sample `row` stands at data[e * entry + row * sample].
  struct Base {
    const double* data = nullptr;
    double* writable = nullptr;  ///< the same, or null
    Index entry = 0, sample = 1;
  };
  using Bases = std::array<Base, rooms>;
  static Base& at(Bases& bases, Memory memory) { return bases[static_cast<std::size_t>(memory)]; }

  void run(const std::vector<Step>& steps, ConstVectorRef parameters, Index d, Bases bases, Extent columns,
           bool derive) const;

  Preamble preamble_;
  std::vector<Repeated> repeated_;
  Extent repeated_size_{repeated_constants, 0};
  std::vector<Step> value_steps_, derivative_steps_;
  Extent value_columns_, derivative_columns_;
};

}  // namespace moerate
