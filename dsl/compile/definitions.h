#pragma once

#include "dsl/study/reader.h"

namespace moerate {

/// Reads the section `define` of a study: the routers and experts that it defines by formulas, which from then on may
/// be chosen from the reader like those of the registries. Errors are reported at the column of the formula.
///
///     define:
///       experts:
///         damped-sine:
///           parameters: {a: vector, b: scalar, c: scalar}   # a vector is as long as x
///           value: c * sin(dot(a, x) + b) * exp(-dot(a, a) / 10)
///           homogeneous: {degree: 1, in: [c]}               # or none
///       routers:
///         softened:
///           constants: {tau: 0.1}                           # options of the router: {softened: {tau: 0.2}}
///           feature: x / (norm(x) + tau)                    # feature and weight, or
///           weight: beta1 / sqrt(dot(beta1, beta1) + tau)
///         distance:
///           score: -norm(beta1 - x)                         # score
void read_definitions(Reader& reader, const Tree& study);

/// Whether a choice can be used with x of length d; reports at `place` when its formula needs a longer one.
bool fits(Reader& reader, const Choice& choice, Index d, Place place);

}  // namespace moerate
