#pragma once

#include "engine/model/expert.h"
#include "engine/model/gate.h"
#include "engine/model/measure.h"
#include "engine/model/router.h"

#include <memory>

namespace moerate {

/// Which router, gate and expert, by name, and how many outputs: what is written in a study, a table and the identity
/// of a job.
struct MixtureChoice {
  Choice router, gate, expert;
  Index outputs = 1;
  friend bool operator==(const MixtureChoice&, const MixtureChoice&) = default;
};

/// A family of functions f_G from R^d to R^m: router, gate and expert, everything but the measure G. With m outputs it
/// is m mixtures with one output that share their gate (outputs.h).
struct Mixture {
  Router router;
  Gate gate;
  Expert expert;  ///< with several outputs the parameters of each, output after output, and no functions
  Index d;
  Index outputs = 1;
  std::shared_ptr<const Expert> of_output = nullptr;  ///< the expert of one output, where there are several

  Index q() const { return expert.size(d); }
  /// The number r of parameters that all atoms share.
  Index shared() const { return static_cast<Index>(router.shared.size()); }
  /// The number p of parameters of a measure with k atoms.
  Index parameters(Index k) const { return parameter_count(k, d, q(), shared()); }
  /// The number of columns that differentiate() gives.
  Index columns(Index k) const { return parameter_count(k, d, q(), router.score ? shared() : 0); }
};

/// Precondition: the three choices were checked against the registries.
Mixture make_mixture(const MixtureChoice& choice, Index d);

/// The weights v_i = v(beta1_i) of all atoms, d x k; empty for a router with any score, which has none.
Matrix router_weights(const Router& router, const Measure& measure);

// What follows is of mixtures with one output: of_output() takes one from several.

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
/// (block_rows x mixture.columns(k)). Derivatives are in the weights v, not in beta1: dv/dbeta1 is one d x d matrix per
/// atom, applied once to what was accumulated over all blocks. For a router with any score they are in (beta0_i,
/// beta1_i, eta_i), and in the shared parameters at the end.
void differentiate(const Mixture& mixture, const Measure& measure, const Matrix& v, ConstBlockRef x,
                   Workspace& workspace, BlockRef columns);

/// Columns of differentiate() that are a number of the sample times an entry of x: row = which number, column = which
/// entry; 0 x 0 when there are none.
using InputGrid = Eigen::Matrix<Index, Eigen::Dynamic, Eigen::Dynamic>;
InputGrid input_grid(const Mixture& mixture, Index k);

/// From derivatives as differentiate() gives them to derivatives in the parameters, in the order of pack():
/// rows x mixture.columns(k) becomes rows x p.
Matrix in_parameters(const Mixture& mixture, const Measure& measure, const Matrix& columns);

/// The values f_G(x_i) for n points, x is d x n (column = point), of any number of outputs: output after output, n
/// values each; for tests, tables and predictions.
Vector values(const Mixture& mixture, const Measure& measure, const Matrix& x);

}  // namespace moerate
