#include "engine/identify/spread.h"

#include "engine/model/linalg.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <limits>
#include <vector>

namespace moerate {

namespace {

Matrix symmetric(const Vector& entries, Index m) {
  Matrix result(m, m);
  for (Index v = 0; v < m; ++v) {
    for (Index u = 0; u <= v; ++u) result(u, v) = result(v, u) = entries(index_of(u, v));
  }
  return result;
}

/// As a function of the entries u <= v, an inner product with X doubles what stands off the diagonal.
Vector inner(const Matrix& x) {
  const Index m = x.rows();
  Vector entries(pairs(m));
  for (Index v = 0; v < m; ++v) {
    for (Index u = 0; u <= v; ++u) entries(index_of(u, v)) = (u == v ? 1 : 2) * x(u, v);
  }
  return entries;
}

/// The second derivatives of -log det S in the entries S_uv and S_ab, u <= v and a <= b, from I = S^-1:
/// 2 (I_ua I_vb + I_ub I_va), half of it for each pair on the diagonal.
Matrix barrier_curvature(const Matrix& inverse) {
  const Index m = inverse.rows();
  Matrix result(pairs(m), pairs(m));
  for (Index b = 0; b < m; ++b) {
    for (Index a = 0; a <= b; ++a) {
      auto column = result.col(index_of(a, b));
      const double both = a == b ? 0.5 : 1;
      for (Index v = 0; v < m; ++v) {
        auto part = column.segment(index_of(0, v), v + 1);  // u = 0, ..., v
        part = (2 * both * inverse(v, b)) * inverse.col(a).head(v + 1) +
               (2 * both * inverse(v, a)) * inverse.col(b).head(v + 1);
        part(v) /= 2;
      }
    }
  }
  return result;
}

/// weight phi(S) - log det S; infinite where S is not positive definite.
double barrier(const Matrix& quadratic, double weight, const Vector& entries, Index m) {
  const Cholesky root(symmetric(entries, m));
  if (!root.succeeded()) return std::numeric_limits<double>::infinity();
  const double half_log = root.lower().diagonal().array().log().sum();
  return weight * entries.dot(quadratic * entries) - 2 * half_log;
}

/// One step towards the minimum of weight phi(S) - log det S within trace 1; false once it no longer helps.
bool newton_step(const Matrix& quadratic, double weight, const Vector& trace, Vector& entries, Index m) {
  const Matrix inverse = lu_inverse(symmetric(entries, m));
  const Vector gradient = 2 * weight * quadratic * entries - inner(inverse);
  const Cholesky curvature(2 * weight * quadratic + barrier_curvature(inverse));
  if (!curvature.succeeded()) return false;
  const Vector to_gradient = curvature.solve(gradient), to_trace = curvature.solve(trace);
  const double multiplier = trace.dot(to_gradient) / trace.dot(to_trace);
  const Vector step = multiplier * to_trace - to_gradient;
  const double decrement = -gradient.dot(step);
  if (!(decrement > 1e-3)) return false;  // near enough: the certificate does not rest on it
  const double here = barrier(quadratic, weight, entries, m);
  double length = 1;
  while (length > 1e-8 && !(barrier(quadratic, weight, entries + length * step, m) < here - 0.1 * length * decrement)) {
    length /= 2;
  }
  if (length <= 1e-8) return false;
  entries += length * step;
  entries /= trace.dot(entries);
  return true;
}

/// A share of the trace that is as good as all of it.
constexpr double nearly_all = 0.98;
/// A share too small to name.
constexpr double hardly_any = 0.02;

struct Share {
  std::string name;
  double share;
};

/// How the trace falls to beta1 and each of the expert's parameters, the greatest first.
std::vector<Share> shares(const Mixture& mixture, const Matrix& spread) {
  std::vector<Share> all{{"beta1", spread.diagonal().head(mixture.d).sum()}};
  Index row = mixture.d;
  for (const ExpertParameter& parameter : mixture.expert.parameters) {
    const Index size = parameter.size(mixture.d);
    all.push_back({parameter.name, spread.diagonal().segment(row, size).sum()});
    row += size;
  }
  std::stable_sort(all.begin(), all.end(), [](const Share& a, const Share& b) { return a.share > b.share; });
  return all;
}

/// The share of the spread that lies along `direction`.
double along(const Matrix& spread, const Vector& direction) {
  const double squares = direction.squaredNorm();
  return squares > 0 ? direction.dot(spread * direction) / squares : 0;
}

/// The direction in (beta1, eta) that an expert's homogeneity scales; of length 0 without one.
Vector homogeneous_direction(const Mixture& mixture, const Measure& truth, Index atom) {
  Vector direction(mixture.d + mixture.q());
  direction << Vector::Zero(mixture.d), mixture.expert.scaling_direction(truth.eta.col(atom), mixture.d);
  return direction;
}

/// Whether the weight of an atom does not change at all as its beta1 grows; a router with any score says nothing of it.
bool length_is_free(const Router& router, const Measure& truth, Index atom) {
  if (router.score) return false;
  const Vector beta1 = truth.beta1.col(atom);
  const Matrix derivative = router.weight_derivative(beta1, truth.shared).leftCols(beta1.size());
  return (derivative * beta1).norm() < 1e-12 * derivative.norm() * beta1.norm();
}

}  // namespace

LeastSpread least_spread(const Matrix& quadratic, Index m) {
  const double scale = quadratic.diagonal().maxCoeff();
  const Vector trace = inner(Matrix::Identity(m, m));
  Vector entries = inner(Matrix::Identity(m, m)) / static_cast<double>(m);
  LeastSpread best{symmetric(entries, m), entries.dot(quadratic * entries), 0};
  if (!(scale > 0)) return best;

  const Matrix scaled = quadratic / scale;
  // On the central path phi is within m/weight of the minimum.
  for (double weight = 1; weight < 1e18; weight *= 20) {
    for (int step = 0; step < 60 && newton_step(scaled, weight, trace, entries, m); ++step) {
    }
    const Vector half_gradient = scaled * entries;
    Matrix gradient = symmetric(half_gradient, m);
    gradient.diagonal() *= 2;
    const double phi = std::max(0.0, entries.dot(half_gradient));
    const double least = symmetric_eigenvalues(gradient)(0);
    best.lower = std::max(best.lower, scale * (least - phi));
    if (scale * phi <= best.upper) {
      best.upper = scale * phi;
      best.spread = symmetric(entries, m);
    }
    if (best.upper - best.lower <= 1e-3 * best.upper) break;
  }
  best.lower = std::min(best.lower, best.upper);
  return best;
}

std::string spread_words(const Mixture& mixture, const Measure& truth, Index atom, const Matrix& spread,
                         const Vector& units, bool seen) {
  Vector length = Vector::Zero(spread.rows());
  length.head(mixture.d) = truth.beta1.col(atom);
  if (along(spread, length.cwiseQuotient(units)) > nearly_all) {
    if (length_is_free(mixture.router, truth, atom)) return "beta1 along itself: the scores do not see its length";
    return seen ? "beta1 along itself" : "beta1 along itself: the scores hardly see its length";
  }
  if (along(spread, homogeneous_direction(mixture, truth, atom).cwiseQuotient(units)) > nearly_all) {
    return fmt::format("{} scaled{}", mixture.expert.homogeneous_words(), seen ? "" : ": the expert is homogeneous");
  }
  std::vector<std::string> parts;
  bool of_router = false, of_expert = false;
  for (const Share& share : shares(mixture, spread)) {
    if (share.share < hardly_any) continue;
    parts.push_back(fmt::format("{} ({:.0f}%)", share.name, 100 * share.share));
    (share.name == "beta1" ? of_router : of_expert) = true;
  }
  std::string text = fmt::format("in {}", fmt::join(parts, ", "));
  if (seen) return text;
  if (of_router && of_expert) return text + ": router and expert make up for each other";
  return text + (of_router ? ": what the router's second derivatives add, first derivatives give as well"
                           : ": what the expert's second derivatives add, first derivatives give as well");
}

}  // namespace moerate
