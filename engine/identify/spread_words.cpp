#include "engine/identify/spread_words.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <vector>

namespace moerate {

namespace {

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
  Vector direction = Vector::Zero(mixture.d + mixture.q());
  if (!mixture.expert.homogeneous_degree) return direction;
  const Vector eta = truth.eta.col(atom);
  direction.tail(mixture.q()) = mixture.expert.scaled(eta, 2, mixture.d) - eta;
  return direction;
}

/// "(a, b)"; "c" where it is one.
std::string homogeneous_names(const Expert& expert) {
  const std::vector<std::string> names = expert.homogeneous_parameters();
  return names.size() == 1 ? names.front() : fmt::format("({})", fmt::join(names, ", "));
}

/// Whether the weight of an atom does not change at all as its beta1 grows; a router with any score says nothing of it.
bool length_is_free(const Router& router, const Measure& truth, Index atom) {
  if (router.score) return false;
  const Vector beta1 = truth.beta1.col(atom);
  const Matrix derivative = router.weight_derivative(beta1, truth.shared).leftCols(beta1.size());
  return (derivative * beta1).norm() < 1e-12 * derivative.norm() * beta1.norm();
}

}  // namespace

std::string spread_words(const Mixture& mixture, const Measure& truth, Index atom, const Matrix& spread,
                         const Vector& units, bool seen) {
  Vector length = Vector::Zero(spread.rows());
  length.head(mixture.d) = truth.beta1.col(atom);
  if (along(spread, length.cwiseQuotient(units)) > nearly_all) {
    if (length_is_free(mixture.router, truth, atom)) return "beta1 along itself: the scores do not see its length";
    return seen ? "beta1 along itself" : "beta1 along itself: the scores hardly see its length";
  }
  if (along(spread, homogeneous_direction(mixture, truth, atom).cwiseQuotient(units)) > nearly_all) {
    return fmt::format("{} scaled{}", homogeneous_names(mixture.expert), seen ? "" : ": the expert is homogeneous");
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
