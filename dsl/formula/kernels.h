#pragma once

#include "dsl/formula/expression.h"
#include "engine/base/index.h"

#include <array>

namespace moerate {

/// Numbers that a pass reads: entry j of sample `row` stands at data[j * component + row * sample]. A scalar has
/// component 0; what is the same for all samples has sample 0 and holds every entry `lanes` times over.
struct Source {
  const double* data;
  Index component, sample;
};

/// Numbers that a pass writes, samples side by side.
struct Target {
  double* data;
  Index component;
};

/// The arguments of one pass over the samples of a chunk; a target that is not wanted is null.
struct Pass {
  std::array<Source, 3> in;
  Target out;
  std::array<Target, 2> slope;  ///< the derivatives of out in two of the operands
  Index components;             ///< how many entries an operand that is a vector has
  Index rows;                   ///< of the chunk; a multiple of lanes
  Index count;                  ///< spread: how many parameters
  int exponent;                 ///< of a whole power
  bool add;                     ///< add to out instead of writing it
};

using Kernel = void (*)(Pass pass);

/// out = operation(in...), entry by entry, and the slopes that are wanted: with respect to both operands, of
/// if(c, a, b) to a and b. norm: the length of in[0], slope[0] = in[0]/|in[0]|, 0 where in[0] is 0.
Kernel kernel_of(Operation operation);

/// out = in[2] + sum over j of in[0]_j * in[1]_j.
void dot_pass(Pass pass);

/// out_j = in[0]_j.
void copy_pass(Pass pass);

/// One step of the chain rule, out (+)= in[0] * in[1], entry by entry; where the adjoint in[0] is 0 the product is 0
/// whatever the slope in[1]: what if() did not choose has no say. A scalar out takes the sum over entries.
void chain_pass(Pass pass);
void chain_sum_pass(Pass pass);

/// out_l (+)= sum over j of in[0]_j * in[1][j * in[1].component + l] for l < count: from the derivatives in what was
/// computed once to those in `count` parameters. in[1] holds plain numbers, not repeated.
void spread_pass(Pass pass);

/// out_j = 0.
void zero_pass(Pass pass);

}  // namespace moerate
