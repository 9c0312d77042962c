#pragma once

#include "engine/model/expert.h"
#include "engine/model/gate.h"
#include "engine/model/measure.h"
#include "engine/model/router.h"

namespace moerate {

/// Which router, gate and expert, by name: what is written in a study, a table and the identity of a job.
struct MixtureChoice {
  Choice router, gate, expert;
  friend bool operator==(const MixtureChoice&, const MixtureChoice&) = default;
};

/// A family of functions f_G on R^d: router, gate and expert, everything but the measure G.
struct Mixture {
  Router router;
  Gate gate;
  Expert expert;
  Index d;

  Index q() const { return expert.size(d); }
};

/// Precondition: the three choices were checked against the registries.
Mixture make_mixture(const MixtureChoice& choice, Index d);

/// The weights v_i = v(beta1_i) of all atoms, d x k.
Matrix router_weights(const Router& router, const Matrix& beta1);

/// Scratch space of one thread for blocks of a mixture with k atoms.
struct Workspace {
  Workspace(const Mixture& mixture, Index k);

  Block z;            ///< block_rows x d features
  Block weights;      ///< block_rows x k
  Block h;            ///< block_rows x k expert values
  Block sensitivity;  ///< block_rows x k, df/dscore
  Column f;           ///< the mixture's value
};

/// f_G of one block into workspace.f. x is block_rows x d, v the router_weights of the measure.
void evaluate(const Mixture& mixture, const Measure& measure, const Matrix& v, ConstBlockRef x, Workspace& workspace);

/// f_G of one block into workspace.f and its derivatives in (beta0_i, v_i, eta_i), atom after atom, into columns
/// (block_rows x p). Derivatives are in the weights v, not in beta1: dv/dbeta1 is one d x d matrix per atom, applied
/// once to what was accumulated over all blocks.
void differentiate(const Mixture& mixture, const Measure& measure, const Matrix& v, ConstBlockRef x,
                   Workspace& workspace, BlockRef columns);

/// The values f_G(x_i) for n points, x is d x n (column = point); for tests, tables and predictions.
Vector values(const Mixture& mixture, const Measure& measure, const Matrix& x);

}  // namespace moerate
