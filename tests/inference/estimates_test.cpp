// Estimates and their errors against R: lm, nls, sandwich (tests/reference/estimates_reference.R).
#include "engine/inference/estimates.h"
#include "engine/base/file.h"
#include "engine/data/table.h"
#include "engine/fit/data_fit.h"
#include "engine/fit/start.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

using namespace moerate;
using nlohmann::json;

namespace {

const std::string folder = std::string(MOERATE_SOURCE_DIR) + "/tests/reference/";

json reference() {
  return json::parse(read_file(folder + "estimates_reference.json"));
}

Samples samples_of(const std::string& file, Index d) {
  TableReading reading = read_table(read_file(folder + file));
  REQUIRE(reading.problems.empty());
  std::vector<Index> inputs;
  for (Index j = 0; j < d; ++j) inputs.push_back(j);
  return observations(reading.table, inputs, d);
}

Mixture mixture_of(const std::string& router, const std::string& expert, Index d) {
  return make_mixture({default_choice(*find(routers(), router)), default_choice(*find(gates(), "softmax")),
                       default_choice(*find(experts(), expert))},
                      d);
}

/// The fit of a data file as the command makes it.
Estimates fitted(const Mixture& mixture, const Samples& samples, Index k, std::uint64_t seed = 1) {
  const FitSettings settings{default_choice(*find(starts(), "random")), 1e-8, 1000, {100, 1e9, 1e9}};
  const auto result = fit_data(mixture, samples, k, settings, {1e-15 * static_cast<double>(samples.n()), 10000},
                               Stream(seed, "fit", 1, 0, Purpose::start), std::nullopt, {});
  REQUIRE(result);
  REQUIRE(result->record.termination != Termination::failed);
  return estimates(mixture, result->units, in_own_units(result->units, samples), result->own,
                   result->record.half_sum_of_squares, false);
}

}  // namespace

TEST_CASE("one linear expert is R's lm: sums of squares, errors, likelihood") {
  const json expected = reference()["linear"];
  const Estimates all = fitted(mixture_of("linear", "linear", 3), samples_of("estimates_linear.csv", 3), 1);
  CHECK(all.trouble.empty());
  CHECK(all.identified == 4);
  const auto approx = [](const json& value) { return Approx(value.get<double>()).epsilon(1e-10); };
  CHECK(all.residual_deviation == approx(expected["sigma"]));
  CHECK(all.r_squared == approx(expected["r_squared"]));
  CHECK(all.adjusted_r_squared == approx(expected["adjusted_r_squared"]));
  CHECK(all.log_likelihood == approx(expected["log_likelihood"]));
  CHECK(all.aic == approx(expected["aic"]));
  CHECK(all.bic == approx(expected["bic"]));
  // beta0, beta1, then a and b: R has the intercept first.
  for (Index j = 0; j < 4; ++j) CHECK(all.parameters[static_cast<std::size_t>(j)].status == Estimate::Status::fixed);
  const auto close = [](const json& value) { return Approx(value.get<double>()).epsilon(1e-8); };
  for (std::size_t j = 0; j < 4; ++j) {
    const Estimate& estimate = all.parameters[j == 0 ? 7 : 3 + j];
    CHECK(estimate.status == Estimate::Status::estimated);
    CHECK(estimate.value == close(expected["estimates"][j]));
    CHECK(estimate.classical_error == close(expected["standard_errors"]["classical"][j]));
    CHECK(estimate.standard_error == close(expected["standard_errors"]["hc3"][j]));
    CHECK(estimate.low == close(expected["intervals"]["hc3"][j][0]));
    CHECK(estimate.high == close(expected["intervals"]["hc3"][j][1]));
  }
}

TEST_CASE("two tanh experts: estimates of nls, robust covariance with the full Hessian") {
  for (const char* name : {"homoscedastic_1", "heteroscedastic_1", "homoscedastic_2", "heteroscedastic_2"}) {
    INFO(name);
    const json expected = reference()["mixtures"][name];
    const Index d = expected["d"].get<Index>(), size = 2 + 2 * d;
    const Samples samples = samples_of(expected["data"].get<std::string>(), d);
    const Estimates all = fitted(mixture_of("linear", "tanh", d), samples, 2);
    CHECK(all.trouble.empty());
    CHECK(all.identified == expected["parameters"].get<Index>());
    CHECK(all.aic == Approx(expected["aic"].get<double>()).epsilon(1e-9));
    CHECK(all.bic == Approx(expected["bic"].get<double>()).epsilon(1e-9));
    // The mean of beta1 is zero and the masses sum to 1.
    CHECK(all.measure.beta1.rowwise().sum().norm() < 1e-8);
    CHECK(masses(all.measure).sum() == Approx(1).epsilon(1e-12));
    // R's parameters are differences: rows that read them off ours.
    const auto first_a = expected["estimates"][static_cast<std::size_t>(d + 1)].get<double>();
    const bool exchanged = std::abs(all.measure.eta(0, 0) - first_a) > 1e-3;
    const Index one = exchanged ? size : 0, other = exchanged ? 0 : size;
    Matrix rows = Matrix::Zero(3 * d + 3, 2 * size);
    for (Index j = 0; j < d; ++j) {
      rows(j, one + 1 + j) = 1;
      rows(j, other + 1 + j) = -1;
      rows(d + 1 + j, one + 1 + d + j) = 1;
      rows(2 * d + 2 + j, other + 1 + d + j) = 1;
    }
    rows(d, one) = 1;
    rows(d, other) = -1;
    rows(2 * d + 1, one + 1 + 2 * d) = 1;
    rows(3 * d + 2, other + 1 + 2 * d) = 1;
    const Vector values = rows * pack(all.measure);
    const Matrix covariance = rows * all.covariance * rows.transpose();
    for (Index j = 0; j < values.size(); ++j) {
      const auto at = static_cast<std::size_t>(j);
      CHECK(values(j) == Approx(expected["estimates"][at].get<double>()).epsilon(1e-6));
      CHECK(std::sqrt(covariance(j, j)) ==
            Approx(expected["hessian"]["standard_errors"]["hc3"][at].get<double>()).epsilon(1e-6));
      for (Index l = 0; l < values.size(); ++l) {
        const double both = std::sqrt(covariance(j, j) * covariance(l, l));
        CHECK(covariance(j, l) ==
              Approx(expected["hessian"]["covariance"]["hc3"][at][static_cast<std::size_t>(l)].get<double>())
                  .margin(1e-6 * both));
      }
    }
    const Index a = one + 1 + d;
    CHECK(
        all.parameters[static_cast<std::size_t>(a)].classical_error ==
        Approx(expected["gauss_newton"]["standard_errors"]["classical"][static_cast<std::size_t>(d + 1)].get<double>())
            .epsilon(1e-6));
  }
}
