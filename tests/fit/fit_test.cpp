#include "engine/fit/fit.h"

#include "engine/fit/normal_equations.h"

#include <catch2/catch.hpp>

#include <ceres/ceres.h>

using namespace moerate;

namespace {

Dataset truth_b2(const char* router, double noise) {
  Dataset dataset{2,
                  {"uniform", {{"low", -3.0}, {"high", 3.0}}, {}},
                  noise,
                  {default_choice(*find(routers(), router)), default_choice(*find(gates(), "softmax")),
                   default_choice(*find(experts(), "tanh"))},
                  {Vector(2), Matrix(2, 2), Matrix(3, 2)}};
  dataset.truth.beta0 << 0.3, 0;
  dataset.truth.beta1 << 0.2, 0.3, 0.3, 0;
  dataset.truth.eta << 0.8, -2, -1.9, 1.1, -0.6, -0.5;
  return dataset;
}

Measure moved(const Measure& truth, double by) {
  Vector parameters = pack(truth);
  for (Index i = 0; i < parameters.size(); ++i) parameters(i) += (i % 2 == 0 ? by : -by);
  return unpack(parameters, truth.atoms(), truth.d(), truth.q());
}

/// The n x p problem as a plain user would give it to Ceres: one residual block with its whole Jacobian.
class DenseCost final : public ceres::CostFunction {
 public:
  DenseCost(const Mixture& mixture, const Samples& samples, Index k) : mixture_(mixture), samples_(samples), k_(k) {
    mutable_parameter_block_sizes()->push_back(static_cast<int>(mixture.parameters(k)));
    set_num_residuals(static_cast<int>(samples.n()));
  }

  bool Evaluate(double const* const* parameters, double* residuals, double** jacobians) const override {
    const Index p = mixture_.parameters(k_);
    const Measure measure = unpack(Eigen::Map<const Vector>(parameters[0], p), k_, mixture_.d, mixture_.q());
    const Matrix v = router_weights(mixture_.router, measure);
    Workspace workspace(mixture_, k_);
    Block columns(block_rows, p);
    for (Index block = 0; block < samples_.blocks(); ++block) {
      differentiate(mixture_, measure, v, samples_.x(block), workspace, columns);
      columns = in_parameters(mixture_, measure, columns.matrix()).array();
      for (Index row = 0; row < samples_.rows(block); ++row) {
        const Index at = block * block_rows + row;
        residuals[at] = workspace.f(row) - samples_.y(block)(row);
        if (jacobians == nullptr || jacobians[0] == nullptr) continue;
        for (Index l = 0; l < p; ++l) jacobians[0][at * p + l] = columns(row, l);
      }
    }
    return true;
  }

 private:
  const Mixture& mixture_;
  const Samples& samples_;
  Index k_;
};

}  // namespace

TEST_CASE("the factor of a singular matrix gives the matrix back and ends in the norm of r") {
  Matrix columns = Matrix::Random(50, 6);
  columns.col(3) = columns.col(0) - 2 * columns.col(1);
  const Matrix gram = columns.transpose() * columns;
  const Matrix factor = pivoted_factor(gram);
  CHECK((factor.transpose() * factor - gram).cwiseAbs().maxCoeff() < 1e-12 * gram.norm());
  CHECK(factor.col(5).squaredNorm() == Approx(gram(5, 5)).epsilon(1e-14));
}

TEST_CASE("the compressed problem takes the steps of the full Jacobian") {
  for (const char* router : {"linear", "cosine", "perturbed-cosine"}) {
    const Dataset dataset = truth_b2(router, 0.05);
    const Samples samples = draw(dataset, 11, 700, 0);
    const Mixture mixture = make_mixture(dataset.model, 2);
    const Measure start = moved(dataset.truth, 0.1);
    FitSettings settings;
    settings.tolerance = 1e-6;
    const auto compressed = fit(mixture, samples, start, settings);
    REQUIRE(compressed);

    Vector at = pack(start);
    DenseCost cost(mixture, samples, 2);
    ceres::Problem::Options problem_options;
    problem_options.cost_function_ownership = ceres::DO_NOT_TAKE_OWNERSHIP;
    ceres::Problem problem(problem_options);
    problem.AddResidualBlock(&cost, nullptr, at.data());
    for (int j = 0; j < static_cast<int>(at.size()); ++j) {
      problem.SetParameterLowerBound(at.data(), j, -5);
      problem.SetParameterUpperBound(at.data(), j, 5);
    }
    ceres::Solver::Options options;
    options.linear_solver_type = ceres::DENSE_QR;
    options.function_tolerance = 1e-6 / 700;
    options.gradient_tolerance = options.parameter_tolerance = 0;
    options.max_num_iterations = 300;
    options.logging_type = ceres::SILENT;
    ceres::Solver::Summary summary;
    ceres::Solve(options, &problem, &summary);
    INFO(router);
    CHECK(compressed->half_sum_of_squares == Approx(summary.final_cost).epsilon(1e-12));
    CHECK((pack(compressed->estimate) - at).cwiseAbs().maxCoeff() < 1e-6);
    CHECK(compressed->termination == Termination::converged);
  }
}

TEST_CASE("noise-free data stop at the rounding floor, and the cap on evaluations is kept") {
  const Dataset dataset = truth_b2("perturbed-cosine", 0);
  const Samples samples = draw(dataset, 11, 500, 0);
  const Mixture mixture = make_mixture(dataset.model, 2);
  FitSettings settings;
  const auto exact = fit(mixture, samples, dataset.truth, settings);
  REQUIRE(exact);
  CHECK(exact->termination == Termination::floor);
  settings.max_evaluations = 2;
  settings.tolerance = 1e-9;
  const auto capped = fit(mixture, samples, moved(dataset.truth, 0.3), settings);
  REQUIRE(capped);
  CHECK(capped->termination == Termination::evaluations);
}

TEST_CASE("data that are not finite are a failure with a reason") {
  const Dataset dataset = truth_b2("linear", 0.1);
  Samples samples = draw(dataset, 11, 300, 0);
  samples.y(0)(7) = std::numeric_limits<double>::infinity();
  const auto record = fit(make_mixture(dataset.model, 2), samples, dataset.truth, {});
  REQUIRE(record);
  CHECK(record->termination == Termination::failed);
  CHECK(record->reason == "the objective or its derivatives are not finite at the start");
}
