// The compressed objective that Ceres gets, against the n residuals it stands for.
#include "engine/fit/cost.h"
#include "engine/fit/least_squares.h"

#include "engine/data/inputs.h"
#include "engine/fit/fit.h"

#include <ceres/problem.h>
#include <ceres/solver.h>
#include <catch2/catch.hpp>

#include <Eigen/QR>

using namespace moerate;

namespace {

constexpr std::uint64_t seed = 7;

using RowMajor = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

/// Two true atoms with normal parameters, fitted by two or, over-specified, three from the truth moved by 0.1 normals.
struct Drawn {
  Mixture mixture;
  Samples samples;
  Measure start;

  Index p() const { return mixture.parameters(start.atoms()); }
};

Drawn draw_problem(const std::string& router, const std::string& expert, bool over, double noise, Index n) {
  const Index d = 2, k = over ? 3 : 2;
  const MixtureChoice model{default_choice(*find(routers(), router)), default_choice(*find(gates(), "softmax")),
                            default_choice(*find(experts(), expert))};
  Stream stream(seed, "cost test", static_cast<std::uint64_t>(d), 0, Purpose::truth);
  Vector truth(2 * (2 * d + 2)), moves(k * (2 * d + 2));
  stream.fill_normal(truth.data(), truth.size());
  stream.fill_normal(moves.data(), moves.size());
  const Dataset dataset{d, default_choice(*find(inputs(), "uniform")), noise, model, unpack(truth, 2, d, d + 1)};
  Vector start(moves.size());
  start << truth, truth.head(moves.size() - truth.size());
  start += 0.1 * moves;
  return {make_mixture(model, d), draw(dataset, seed, n, 0), unpack(start, k, d, d + 1)};
}

/// [J r] of all n samples at once: n x (p + 1).
Matrix all_columns(const Drawn& drawn, const Vector& at) {
  const Index p = drawn.p(), k = drawn.start.atoms();
  const Measure measure = unpack(at, k, drawn.mixture.d, drawn.mixture.q());
  const Matrix v = router_weights(drawn.mixture.router, measure);
  Workspace workspace(drawn.mixture, k);
  Block columns(block_rows, drawn.mixture.columns(k));
  Matrix all(drawn.samples.n(), p + 1);
  for (Index block = 0; block < drawn.samples.blocks(); ++block) {
    differentiate(drawn.mixture, measure, v, drawn.samples.x(block), workspace, columns);
    const Index rows = drawn.samples.rows(block);
    all.middleRows(block * block_rows, rows) << in_parameters(drawn.mixture, measure, columns.matrix()).topRows(rows),
        (workspace.f - drawn.samples.y(block)).head(rows).matrix();
  }
  return all;
}

/// What one would write without compression: n residuals with their n x p Jacobian.
class PlainCost final : public ceres::CostFunction {
 public:
  explicit PlainCost(const Drawn& drawn) : drawn_(drawn) {
    mutable_parameter_block_sizes()->push_back(static_cast<int>(drawn.p()));
    set_num_residuals(static_cast<int>(drawn.samples.n()));
  }

  bool Evaluate(double const* const* parameters, double* residuals, double** jacobians) const override {
    const Index p = drawn_.p(), n = drawn_.samples.n();
    const Matrix all = all_columns(drawn_, Eigen::Map<const Vector>(parameters[0], p));
    Eigen::Map<Vector>(residuals, n) = all.col(p);
    if (jacobians != nullptr && jacobians[0] != nullptr) Eigen::Map<RowMajor>(jacobians[0], n, p) = all.leftCols(p);
    return true;
  }

 private:
  const Drawn& drawn_;
};

/// Where Ceres ends on the plain problem by QR of the whole Jacobian: no squared condition number anywhere.
double plain_minimum(const Drawn& drawn, double tolerance) {
  Vector at = pack(drawn.start);
  ceres::Problem problem;
  problem.AddResidualBlock(new PlainCost(drawn), nullptr, at.data());
  for (int j = 0; j < static_cast<int>(at.size()); ++j) {
    problem.SetParameterLowerBound(at.data(), j, -10);
    problem.SetParameterUpperBound(at.data(), j, 10);
  }
  ceres::Solver::Options options;
  options.linear_solver_type = ceres::DENSE_QR;
  options.max_num_iterations = 300;
  options.function_tolerance = tolerance;
  options.gradient_tolerance = options.parameter_tolerance = 0;
  options.max_trust_region_radius = 1e12;
  options.logging_type = ceres::SILENT;
  ceres::Solver::Summary summary;
  ceres::Solve(options, &problem, &summary);
  return summary.final_cost;
}

}  // namespace

TEST_CASE("a triangular root of a singular matrix gives the matrix back and ends in the norm of r beyond J") {
  Matrix columns = Matrix::Random(50, 6);
  columns.col(3) = columns.col(0) - 2 * columns.col(1);
  columns.col(1) *= 1e8;  // units of a parameter do not matter
  columns.col(2).setZero();
  const Matrix gram = columns.transpose() * columns;
  const Matrix root = triangular_root(gram);
  const Vector size = gram.diagonal().cwiseSqrt().cwiseMax(1e-300);
  const Matrix unit_error =
      size.asDiagonal().inverse() * (root.transpose() * root - gram) * size.asDiagonal().inverse();
  CHECK(unit_error.cwiseAbs().maxCoeff() < 1e-12);
  CHECK(root.isUpperTriangular(0));
  const Vector beyond =
      columns.col(5) -
      columns.leftCols(5) * columns.leftCols(5).completeOrthogonalDecomposition().solve(columns.col(5));
  CHECK(root(5, 5) == Approx(beyond.norm()).epsilon(1e-9));
}

TEST_CASE("a column whose squares are denormal counts as zero, and what is left of the root is finite") {
  // Products of a column of 1e-161 with one of 1e160: what is kept of them is rounding.
  Matrix gram = Matrix::Identity(4, 4);
  gram(0, 0) = 4.9e-324;
  gram(0, 1) = gram(1, 0) = 1e-150;
  gram(2, 2) = 1e300;
  const Matrix root = triangular_root(gram);
  CHECK(root.allFinite());
  CHECK(root.col(0).isZero());
  CHECK((root.transpose() * root - gram).cwiseAbs().maxCoeff() <= 1e-12 * gram.cwiseAbs().maxCoeff());
}

TEST_CASE("Ceres gets the cost, the gradient and the normal equations of all residuals") {
  for (const std::string router : {"linear", "cosine", "perturbed-cosine", "laplace"}) {
    const Drawn drawn = draw_problem(router, "tanh", true, 0.1, 700);
    const Index p = drawn.p();
    const Vector at = pack(drawn.start);
    const Matrix all = all_columns(drawn, at), gram = all.transpose() * all;
    LeastSquares objective(drawn.mixture, drawn.samples, drawn.start.atoms());
    const Cost cost(objective_of(objective), at, 1e-6);
    REQUIRE(cost.num_residuals() == p + 1);
    Vector residuals(p + 1);
    RowMajor jacobian(p + 1, p);
    const Vector in_units = at.cwiseQuotient(cost.units());
    const double* parameters = in_units.data();
    double* jacobians = jacobian.data();
    REQUIRE(cost.Evaluate(&parameters, residuals.data(), &jacobians));
    INFO(router);
    // At the start every length is 1, so that what is left are cosines.
    const Vector inverse = gram.diagonal().cwiseSqrt().cwiseInverse();
    const Matrix cosines = inverse.asDiagonal() * gram * inverse.asDiagonal();
    CHECK(residuals.squaredNorm() == Approx(1).epsilon(1e-13));
    CHECK((jacobian.transpose() * residuals - cosines.col(p).head(p)).norm() < 1e-12);
    CHECK((jacobian.transpose() * jacobian - cosines.topLeftCorner(p, p)).norm() < 1e-12);
    CHECK(cost.value() == Approx(gram(p, p) / 2).epsilon(1e-13));
    REQUIRE(cost.Evaluate(&parameters, residuals.data(), nullptr));
    CHECK(residuals.squaredNorm() == Approx(1).epsilon(1e-13));
  }
}

TEST_CASE("a point that is asked for again counts once") {
  const Drawn drawn = draw_problem("linear", "tanh", false, 0.1, 300);
  LeastSquares objective(drawn.mixture, drawn.samples, drawn.start.atoms());
  const Vector start = pack(drawn.start);
  const Cost cost(objective_of(objective), start, 1e-6);
  Vector residuals(drawn.p() + 1);
  RowMajor jacobian(drawn.p() + 1, drawn.p());
  double* jacobians = jacobian.data();
  const Vector trial = start.array() + 0.01;
  const auto ask = [&](const Vector& at, bool with_jacobian) {
    const Vector in_units = at.cwiseQuotient(cost.units());
    const double* parameters = in_units.data();
    REQUIRE(cost.Evaluate(&parameters, residuals.data(), with_jacobian ? &jacobians : nullptr));
    return cost.points();
  };
  CHECK(ask(start, true) == 1);
  CHECK(ask(trial, false) == 2);
  CHECK(ask(trial, false) == 2);
  CHECK(ask(trial, true) == 2);
  CHECK(cost.value() == Approx(objective.sum_of_squares(trial) / 2).epsilon(1e-14));
  CHECK(ask(start, false) == 2);
}

TEST_CASE("a fit ends where Ceres ends on the plain problem of n residuals") {
  // Exactly and over-specified, as singular as this program's problems get: little noise, small tolerances.
  struct Tolerances {
    bool over;
    double tolerance, gap;
  };
  for (const Tolerances& at : {Tolerances{false, 1e-3, 1e-9}, {false, 1e-8, 1e-9}, {true, 1e-3, 1e-6}}) {
    for (const std::string router : {"linear", "cosine", "perturbed-cosine"}) {
      for (const std::string expert : {"tanh", "gelu", "relu"}) {
        // Over-specified, steps that differ by rounding may end in other pieces between the kinks.
        if (at.over && expert == "relu") continue;
        const Drawn drawn = draw_problem(router, expert, at.over, 0.003, 3000);
        FitSettings settings;
        settings.tolerance = at.tolerance;
        settings.bounds = {10, 10, 10};
        const auto own = fit(drawn.mixture, drawn.samples, drawn.start, settings);
        REQUIRE(own);
        const double gap = (own->half_sum_of_squares / plain_minimum(drawn, at.tolerance / 3000) - 1) * 3000;
        INFO(router << ' ' << expert << " tolerance " << at.tolerance << " seed " << seed << ": gap " << gap);
        CHECK(std::abs(gap) < at.gap);  // in residual variances
      }
    }
  }
}
