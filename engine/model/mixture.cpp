#include "engine/model/mixture.h"

#include <algorithm>

namespace moerate {

Mixture make_mixture(const MixtureChoice& choice, Index d) {
  return {make(routers(), choice.router), make(gates(), choice.gate), make(experts(), choice.expert), d};
}

Matrix router_weights(const Router& router, const Matrix& beta1) {
  Matrix v(beta1.rows(), beta1.cols());
  for (Index i = 0; i < beta1.cols(); ++i) v.col(i) = router.weight(beta1.col(i));
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

void gate_weights(const Mixture& mixture, const Measure& measure, const Matrix& v, const ConstBlockRef& z,
                  Workspace& workspace) {
  for (Index i = 0; i < measure.atoms(); ++i) {
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
  const ConstBlockRef z = features(mixture, x, workspace);
  gate_weights(mixture, measure, v, z, workspace);
  for (Index i = 0; i < measure.atoms(); ++i) mixture.expert.value(x, measure.eta.col(i), workspace.h.col(i));
  mix(measure.atoms(), workspace);
}

void differentiate(const Mixture& mixture, const Measure& measure, const Matrix& v, ConstBlockRef x,
                   Workspace& workspace, BlockRef columns) {
  const Index k = measure.atoms(), d = mixture.d, q = measure.q(), size = 1 + d + q;
  const ConstBlockRef z = features(mixture, x, workspace);
  gate_weights(mixture, measure, v, z, workspace);
  for (Index i = 0; i < k; ++i) {
    mixture.expert.derivative(x, measure.eta.col(i), workspace.weights.col(i), workspace.h.col(i),
                              columns.middleCols(i * size + 1 + d, q));
  }
  mix(k, workspace);
  mixture.gate.sensitivity(workspace.weights, workspace.h, workspace.f, workspace.sensitivity);
  for (Index i = 0; i < k; ++i) {
    const auto score = workspace.sensitivity.col(i);
    columns.col(i * size) = score;
    for (Index j = 0; j < d; ++j) columns.col(i * size + 1 + j) = score * z.col(j);
  }
}

Vector values(const Mixture& mixture, const Measure& measure, const Matrix& x) {
  Workspace workspace(mixture, measure.atoms());
  const Matrix v = router_weights(mixture.router, measure.beta1);
  Vector f(x.cols());
  Block block(block_rows, x.rows());
  for (Index first = 0; first < x.cols(); first += block_rows) {
    const Index count = std::min(block_rows, x.cols() - first);
    block.setZero();
    block.topRows(count) = x.middleCols(first, count).transpose().array();
    evaluate(mixture, measure, v, block, workspace);
    f.segment(first, count) = workspace.f.head(count).matrix();
  }
  return f;
}

}  // namespace moerate
