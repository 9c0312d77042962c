// Laws of errors and mixtures of normals as inputs: moments against closed forms, shares below the quantiles that
// tests/reference/errors_reference.py has from SciPy.
#include "engine/data/errors.h"
#include "engine/data/inputs.h"
#include "engine/data/samples.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>

using namespace moerate;

namespace {

constexpr std::uint64_t seed = 1908;
constexpr int count = 200'000;

nlohmann::json reference() {
  std::ifstream file(MOERATE_SOURCE_DIR "/tests/reference/errors_reference.json");
  return nlohmann::json::parse(file);
}

std::vector<double> drawn(const Choice& law, const Vector& x) {
  const Errors made = make(errors(), law);
  Stream stream(seed, describe(law), 0, 0, Purpose::noise);
  std::vector<double> values(count);
  for (double& value : values) value = made.draw(stream, x);
  return values;
}

/// The share of values below each quantile, against the share it is the quantile of: five standard errors.
void check_quantiles(const std::vector<double>& values, const nlohmann::json& shares, const nlohmann::json& quantiles) {
  for (std::size_t i = 0; i < shares.size(); ++i) {
    const double share = shares[i], quantile = quantiles[i];
    const auto below = std::count_if(values.begin(), values.end(), [&](double value) { return value < quantile; });
    INFO("seed " << seed << ", share " << share);
    CHECK(std::abs(static_cast<double>(below) / count - share) < 5 * std::sqrt(share * (1 - share) / count));
  }
}

double mean_of(const std::vector<double>& values, double power) {
  double sum = 0;
  for (const double value : values) sum += std::pow(value, power);
  return sum / static_cast<double>(values.size());
}

Choice student_t(double degrees) {
  return {"student-t", {{"degrees", degrees}}, {}};
}

}  // namespace

TEST_CASE("Student's t has the quantiles of SciPy at standard deviation 1") {
  const auto all = reference();
  for (const auto& law : all["student_t"]) {
    INFO("degrees " << law["degrees"]);
    const std::vector<double> values = drawn(student_t(law["degrees"]), Vector::Zero(2));
    check_quantiles(values, all["shares"], law["quantiles"]);
    double sum = 0;
    for (const double value : values) sum += std::abs(value);
    // The variance of |T| is 1 - (E|T|)^2.
    const double expected = law["mean_absolute"];
    CHECK(std::abs(sum / count - expected) < 5 * std::sqrt((1 - expected * expected) / count));
  }
}

TEST_CASE("Student's t of ten degrees has the moments 0, 1 and 4, up to five standard errors") {
  INFO("seed " << seed);
  const std::vector<double> values = drawn(student_t(10), Vector::Zero(1));
  // E T^4 = 3 (degrees - 2)/(degrees - 4) = 4; E T^8 = 105 (degrees - 2)^3/((degrees - 4)(degrees - 6)(degrees - 8)) =
  // 1120.
  CHECK(std::abs(mean_of(values, 1)) < 5 / std::sqrt(count));
  CHECK(std::abs(mean_of(values, 2) - 1) < 5 * std::sqrt((4.0 - 1) / count));
  CHECK(std::abs(mean_of(values, 4) - 4) < 5 * std::sqrt((1120.0 - 16) / count));
}

TEST_CASE("heteroscedastic errors have standard deviation 1 + slope |x|^power") {
  INFO("seed " << seed);
  for (const double power : {1.0, 2.0, 0.5}) {
    const Choice law{"heteroscedastic", {{"slope", 0.75}, {"power", power}}, {}};
    for (const double length : {0.0, 0.5, 4.0}) {
      const std::vector<double> values = drawn(law, Vector::Constant(4, length / 2));
      const double deviation = 1 + 0.75 * std::pow(length, power);
      CHECK(std::abs(mean_of(values, 1)) < 5 * deviation / std::sqrt(count));
      CHECK(std::abs(mean_of(values, 2) / (deviation * deviation) - 1) < 5 * std::sqrt(2.0 / count));
      CHECK(std::abs(mean_of(values, 4) / std::pow(deviation, 4) - 3) < 5 * std::sqrt(96.0 / count));
    }
  }
}

TEST_CASE("normal errors are noise times the standard normals of the stream, and no law changes the inputs") {
  Dataset dataset{2,
                  {"normal", {{"mean", 0.0}, {"deviation", 1.0}}, {}},
                  0.5,
                  {{"linear", {}, {}}, {"softmax", {}, {}}, {"tanh", {}, {}}},
                  {Vector::Zero(1), Matrix::Ones(2, 1), Matrix::Ones(3, 1)}};
  const Samples normal = draw(dataset, seed, 400, 1);
  Stream stream(seed, stream_scope(dataset), 400, 1, Purpose::noise);
  const Vector f = values(make_mixture(dataset.model, 2), dataset.truth, normal.x(0).matrix().transpose());
  for (Index row = 0; row < block_rows; ++row) CHECK(normal.y(0)(row) == f(row) + 0.5 * stream.normal());
  for (const Choice& law : {student_t(3), Choice{"heteroscedastic", {{"slope", 1.0}, {"power", 1.0}}, {}}}) {
    dataset.errors = law;
    const Samples other = draw(dataset, seed, 400, 1);
    CHECK((other.x(1) == normal.x(1)).all());
    CHECK((other.y(0) - normal.y(0)).abs().maxCoeff() > 0.05);
    CHECK((other.y(0) == draw(dataset_at(dataset, 400, 1), seed, 400, 1).y(0)).all());
  }
}

TEST_CASE("mixtures of normals have the quantiles of SciPy") {
  const auto all = reference();
  for (const auto& mixture : all["mixtures"]) {
    std::vector<std::vector<double>> means;
    for (const double mean : mixture["means"].get<std::vector<double>>()) means.push_back({mean});
    const Choice choice{"normal-mixture",
                        {{"weights", mixture["weights"].get<std::vector<double>>()},
                         {"means", means},
                         {"deviations", mixture["deviations"].get<std::vector<double>>()}},
                        {}};
    const Inputs made = make(inputs(), choice);
    Stream stream(seed, describe(choice), 0, 0, Purpose::inputs);
    std::vector<double> values(count);
    Vector x(1);
    for (double& value : values) {
      made.draw(stream, x);
      value = x(0);
    }
    check_quantiles(values, all["shares"], mixture["quantiles"]);
  }
}

TEST_CASE("a mixture of normals in the plane has the mean and covariance of its components") {
  INFO("seed " << seed);
  const std::vector<double> weights{1, 3}, deviations{0.5, 1.5};
  const std::vector<std::vector<double>> means{{-2, 1}, {4}};
  const Inputs made =
      make(inputs(), {"normal-mixture", {{"weights", weights}, {"means", means}, {"deviations", deviations}}, {}});
  const Eigen::Vector2d first(-2, 1), second(4, 4), mean = 0.25 * first + 0.75 * second;
  const Eigen::Matrix2d covariance = 0.25 * (0.25 * Eigen::Matrix2d::Identity() + first * first.transpose()) +
                                     0.75 * (2.25 * Eigen::Matrix2d::Identity() + second * second.transpose()) -
                                     mean * mean.transpose();
  Stream stream(seed, "plane", 0, 0, Purpose::inputs);
  Vector x(2);
  Eigen::Vector2d sum = Eigen::Vector2d::Zero();
  Eigen::Matrix2d products = Eigen::Matrix2d::Zero();
  for (int i = 0; i < count; ++i) {
    made.draw(stream, x);
    sum += x;
    products += (x - mean) * (x - mean).transpose();
  }
  CHECK((sum / count - mean).cwiseAbs().maxCoeff() < 5 * std::sqrt(covariance.maxCoeff() / count));
  // The fourth moments of these entries are below 3 times the squared variance: bimodal, light tails.
  CHECK((products / count - covariance).cwiseAbs().maxCoeff() < 5 * std::sqrt(3.0 / count) * covariance.maxCoeff());
}

TEST_CASE("a mixture whose lists differ in length, or whose means have another length than x, says so") {
  const auto& entry = *find(inputs(), "normal-mixture");
  Choice choice = default_choice(entry);
  CHECK_FALSE(entry.conflict(choice));
  CHECK_FALSE(entry.unfit(choice, 3));
  choice.options["weights"] = std::vector<double>{1};
  CHECK(entry.conflict(choice) == "1 weights, 2 means and 2 deviations");
  choice.options["means"] = std::vector<std::vector<double>>{{1, 2}};
  CHECK_FALSE(entry.unfit(choice, 2));
  CHECK(entry.unfit(choice, 3) == "a mean has 2 entries, but d is 3");
}
