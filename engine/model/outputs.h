#pragma once

#include "engine/model/mixture.h"

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

/// The images of one output's expert under its symmetries, to the power m: how many symmetries(d) of m outputs lists.
double count_of_images(const Expert& of_one, Index d, Index outputs);

/// More images than this are not compared with a true atom.
inline constexpr double most_images = 1000;

/// The mixture of one output; the mixture itself where it has one.
Mixture of_output(const Mixture& mixture);

/// The measure of one output, `output` from 0.
Measure of_output(const Mixture& mixture, const Measure& measure, Index output);

/// Where the parameters of one output's measure stand in those of a measure with k atoms, both as pack() orders them.
std::vector<Index> places_of_output(const Mixture& mixture, Index k, Index output);

}  // namespace moerate
