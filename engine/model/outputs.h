#pragma once

#include "engine/model/mixture.h"

#include <string>
#include <vector>

namespace moerate {

// A mixture with m outputs, f = (f_1, ..., f_m), gives each output experts of its own under one gate:
//
//     f_o(x) = sum_i w_i(x) h(x; eta_i^(o)),   eta_i = (eta_i^(1), ..., eta_i^(m)),
//
// so that f_o is the function of a mixture with one output, whose measure has the gate of G and the o-th part of every
// eta. What is known of one output is known of m: sums of squares, Gram matrices and derivatives are put together from
// the outputs' own, and no product of two outputs' parameters is ever formed.

/// h of m outputs: the parameters of each, named after the output where there are several ("a2"), and what follows for
/// their homogeneity and symmetries. It has no value() and no derivative().
Expert several(const Expert& expert, Index outputs);

/// The expert of a choice, of `outputs` outputs. Precondition: the choice was checked against the registry.
Expert make_expert(const Choice& choice, Index outputs);

/// Why a loss between measures of a mixture with several outputs would take too much: each atom is compared in every
/// image under the symmetries of its experts, those of one output's to the power m. Empty where they are few, or m = 1.
std::string too_many_images(const Mixture& mixture);

/// The mixture of one output; the mixture itself where it has one.
Mixture of_output(const Mixture& mixture);

/// The measure of one output, `output` from 0.
Measure of_output(const Mixture& mixture, const Measure& measure, Index output);

/// Where the parameters of one output's measure stand in those of a measure with k atoms, both as pack() orders them.
std::vector<Index> places_of_output(const Mixture& mixture, Index k, Index output);

/// f at G, block by block and output by output. Keeps its own scratch space: one object per thread.
class BlockValues {
 public:
  BlockValues(const Mixture& mixture, const Measure& measure);

  /// block_rows values of one output at a block of inputs, block_rows x d; until the next call.
  const Column& at(ConstBlockRef x, Index output = 0);
  /// The gate's weights at the block of the last call, block_rows x k.
  const Block& weights() const { return workspace_.weights; }

 private:
  Mixture of_one_;
  std::vector<Measure> own_;  ///< of each output
  Matrix v_;
  Workspace workspace_;
};

/// The standard deviation of f over n points, all outputs together, each from its own mean; `f` as values() gives it.
double deviation_of(const Vector& f, Index outputs);

}  // namespace moerate
