#include "engine/model/mixture.h"

#include "engine/model/lanes.h"
#include "engine/model/outputs.h"

#include <algorithm>
#include <cassert>
#include <vector>

namespace moerate {

Mixture make_mixture(const MixtureChoice& choice, Index d) {
  Mixture mixture{make(routers(), choice.router), make(gates(), choice.gate), make(experts(), choice.expert), d};
  if (choice.outputs > 1) {
    mixture.outputs = choice.outputs;
    mixture.of_output = std::make_shared<const Expert>(mixture.expert);
    mixture.expert = several(mixture.expert, choice.outputs);
  }
  const auto& shift = mixture.router.shift;
  if (shift && shift->only_d != 0 && shift->only_d != d) mixture.router.shift.reset();
  return mixture;
}

Matrix router_weights(const Router& router, const Measure& measure) {
  if (router.score) return {};
  Matrix v(measure.d(), measure.atoms());
  for (Index i = 0; i < measure.atoms(); ++i) v.col(i) = router.weight(measure.beta1.col(i), measure.shared);
  return v;
}

Workspace::Workspace(const Mixture& mixture, Index k)
    : z(block_rows, mixture.d), weights(block_rows, k), h(block_rows, k), sensitivity(block_rows, k) {}

namespace {

/// The features of x: x itself, or the workspace's z.
ConstBlockRef features(const Mixture& mixture, const ConstBlockRef& x, Workspace& workspace) {
  if (!mixture.router.feature) return x;
  mixture.router.feature(x, workspace.z);
  return workspace.z;
}

/// z is the features, or x itself for a router with any score.
void gate_weights(const Mixture& mixture, const Measure& measure, const Matrix& v, const ConstBlockRef& z,
                  Workspace& workspace) {
  for (Index i = 0; i < measure.atoms(); ++i) {
    if (mixture.router.score) {
      mixture.router.score->value(z, measure.beta1.col(i), measure.shared, workspace.weights.col(i));
      workspace.weights.col(i) += measure.beta0(i);
      continue;
    }
    for (Index row = 0; row < block_rows; row += lanes) {
      Lanes score(measure.beta0(i));
      for (Index j = 0; j < mixture.d; ++j) score = xsimd::fma(Lanes(v(j, i)), load(z, row, j), score);
      store(workspace.weights, row, i, score);
    }
  }
  mixture.gate.weights(workspace.weights);
}

void mix(Index k, Workspace& workspace) {
  workspace.f = workspace.weights.col(0) * workspace.h.col(0);
  for (Index i = 1; i < k; ++i) workspace.f += workspace.weights.col(i) * workspace.h.col(i);
}

}  // namespace

void evaluate(const Mixture& mixture, const Measure& measure, const Matrix& v, ConstBlockRef x, Workspace& workspace) {
  assert(mixture.outputs == 1);
  const ConstBlockRef z = features(mixture, x, workspace);
  gate_weights(mixture, measure, v, z, workspace);
  for (Index i = 0; i < measure.atoms(); ++i) mixture.expert.value(x, measure.eta.col(i), workspace.h.col(i));
  mix(measure.atoms(), workspace);
}

void differentiate(const Mixture& mixture, const Measure& measure, const Matrix& v, ConstBlockRef x,
                   Workspace& workspace, BlockRef columns) {
  assert(mixture.outputs == 1);
  const Index k = measure.atoms(), d = mixture.d, q = measure.q(), size = 1 + d + q;
  const ConstBlockRef z = features(mixture, x, workspace);
  gate_weights(mixture, measure, v, z, workspace);
  for (Index i = 0; i < k; ++i) {
    mixture.expert.derivative(x, measure.eta.col(i), workspace.weights.col(i), workspace.h.col(i),
                              columns.middleCols(i * size + 1 + d, q));
  }
  mix(k, workspace);
  mixture.gate.sensitivity(workspace.weights, workspace.h, workspace.f, workspace.sensitivity);
  const Index shared = mixture.columns(k) - k * size;
  columns.rightCols(shared).setZero();
  for (Index i = 0; i < k; ++i) {
    const auto score = workspace.sensitivity.col(i);
    columns.col(i * size) = score;
    if (mixture.router.score) {
      mixture.router.score->derivative(x, measure.beta1.col(i), measure.shared, score,
                                       columns.middleCols(i * size + 1, d), columns.rightCols(shared));
      continue;
    }
    for (Index j = 0; j < d; ++j) columns.col(i * size + 1 + j) = score * z.col(j);
  }
}

InputGrid input_grid(const Mixture& mixture, Index k) {
  const Index d = mixture.d, size = 1 + d + mixture.q();
  std::vector<Index> firsts;
  const bool of_router = !mixture.router.score && (!mixture.router.feature || mixture.router.feature_along_x);
  for (Index i = 0; i < k; ++i) {
    if (of_router) firsts.push_back(i * size + 1);
    if (mixture.expert.ridge) firsts.push_back(i * size + 1 + d);
  }
  InputGrid grid(static_cast<Index>(firsts.size()), firsts.empty() ? 0 : d);
  for (Index u = 0; u < grid.rows(); ++u) {
    for (Index j = 0; j < d; ++j) grid(u, j) = firsts[static_cast<std::size_t>(u)] + j;
  }
  return grid;
}

Matrix in_parameters(const Mixture& mixture, const Measure& measure, const Matrix& columns) {
  if (mixture.router.score) return columns;
  const Index k = measure.atoms(), d = mixture.d, size = 1 + d + measure.q(), shared = mixture.shared();
  Matrix result(columns.rows(), mixture.parameters(k));
  result.leftCols(k * size) = columns;
  result.rightCols(shared).setZero();
  for (Index i = 0; i < k; ++i) {
    const Matrix derivative = mixture.router.weight_derivative(measure.beta1.col(i), measure.shared);
    const auto in_v = columns.middleCols(i * size + 1, d);
    result.middleCols(i * size + 1, d).noalias() = in_v * derivative.leftCols(d);
    result.rightCols(shared).noalias() += in_v * derivative.rightCols(shared);
  }
  return result;
}

Vector values(const Mixture& mixture, const Measure& measure, const Matrix& x) {
  BlockValues at(mixture, measure);
  Vector f(x.cols() * mixture.outputs);
  Block block(block_rows, x.rows());
  for (Index first = 0; first < x.cols(); first += block_rows) {
    const Index count = std::min(block_rows, x.cols() - first);
    block.setZero();
    block.topRows(count) = x.middleCols(first, count).transpose().array();
    for (Index output = 0; output < mixture.outputs; ++output) {
      f.segment(output * x.cols() + first, count) = at.at(block, output).head(count).matrix();
    }
  }
  return f;
}

}  // namespace moerate
