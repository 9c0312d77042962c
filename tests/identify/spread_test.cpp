// The least spread against closed forms, and its certificate.
#include "engine/identify/spread.h"

#include <Eigen/Eigenvalues>

#include <catch2/catch.hpp>

#include <random>

using namespace moerate;

namespace {

/// Q of phi(S) = |S|^2 in the Frobenius norm.
Matrix frobenius(Index m) {
  Matrix q = Matrix::Zero(pairs(m), pairs(m));
  for (Index v = 0; v < m; ++v) {
    for (Index u = 0; u <= v; ++u) q(index_of(u, v), index_of(u, v)) = u == v ? 1 : 2;
  }
  return q;
}

}  // namespace

TEST_CASE("|S|^2 is least for S = I/m, where it is 1/m") {
  for (const Index m : {1, 2, 5, 17}) {
    const LeastSpread least = least_spread(frobenius(m), m);
    CHECK(least.upper == Approx(1.0 / static_cast<double>(m)));
    CHECK(least.lower == Approx(least.upper).epsilon(2e-3));
    CHECK((least.spread - Matrix::Identity(m, m) / static_cast<double>(m)).norm() < 1e-3);
  }
}

TEST_CASE("a function of one entry of the diagonal is 0 where that entry is") {
  Matrix q = Matrix::Zero(6, 6);
  q(index_of(0, 0), index_of(0, 0)) = 3;
  const LeastSpread least = least_spread(q, 3);
  CHECK(least.upper < 1e-12);
  CHECK(least.lower >= 0);
  CHECK(least.spread(0, 0) < 1e-6);
  CHECK(least.spread.trace() == Approx(1));
}

TEST_CASE("weights on the diagonal: with phi = sum c_u S_uu^2 the minimum is 1 / sum 1/c_u") {
  const Vector c{{1.0, 2.0, 5.0, 40.0}};
  Matrix q = 7 * frobenius(4);  // off the diagonal anything that keeps S diagonal
  for (Index u = 0; u < 4; ++u) q(index_of(u, u), index_of(u, u)) = c(u);
  const LeastSpread least = least_spread(q, 4);
  CHECK(least.upper == Approx(1 / c.cwiseInverse().sum()).epsilon(1e-3));
  for (Index u = 0; u < 4; ++u) {
    CHECK(least.spread(u, u) == Approx(1 / c(u) / c.cwiseInverse().sum()).epsilon(2e-2));
  }
}

TEST_CASE("random functions: the certificate closes, and no spread that one might try is below it") {
  const unsigned seed = 20261126;
  INFO("seed " << seed);
  std::mt19937 generator(seed);
  std::normal_distribution<double> normal;
  for (const Index m : {2, 4, 9}) {
    const Index pairs = m * (m + 1) / 2;
    const Matrix root = Matrix::NullaryExpr(pairs, pairs + 2, [&] { return normal(generator); });
    const Matrix q = root * root.transpose();
    const LeastSpread least = least_spread(q, m);
    CHECK(least.lower > 0.998 * least.upper);
    CHECK(Eigen::SelfAdjointEigenSolver<Matrix>(least.spread).eigenvalues()(0) > -1e-12);
    for (int trial = 0; trial < 200; ++trial) {
      const Matrix l = Matrix::NullaryExpr(m, m, [&] { return normal(generator); });
      const Matrix s = l * l.transpose() / l.squaredNorm();
      Vector entries(pairs);
      for (Index v = 0; v < m; ++v) {
        for (Index u = 0; u <= v; ++u) entries(index_of(u, v)) = s(u, v);
      }
      CHECK(entries.dot(q * entries) >= least.lower);
    }
  }
}

TEST_CASE("functions that are all 0 leave every spread unseen") {
  const LeastSpread least = least_spread(Matrix::Zero(3, 3), 2);
  CHECK(least.upper == 0);
  CHECK(least.lower == 0);
  CHECK(least.spread.trace() == Approx(1));
}
