#pragma once

#include "engine/findings/summary.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numbers>
#include <random>
#include <string>
#include <utility>
#include <vector>

/// Studies with losses that follow a known law, made without a fit: what the tests of the report draw and print.
namespace moerate::example {

inline Measure truth() {
  Measure measure;
  measure.beta0 = Vector{{0.3, 0}};
  measure.beta1 = Matrix{{0.2, 0.3}, {0.3, 0}};
  measure.eta = Matrix{{0.8, -2}, {-1.9, 1.1}, {-0.6, -0.5}};
  return measure;
}

inline Estimator estimator(std::vector<std::pair<std::string, std::string>> labels, std::string router = "linear",
                           std::string expert = "tanh") {
  Estimator result;
  result.labels = std::move(labels);
  result.model = {{std::move(router), {}, {}}, {"softmax", {}, {}}, {std::move(expert), {}, {}}};
  result.dataset = {2, {"uniform", {{"low", -3.0}, {"high", 3.0}}, {}}, 0.05, result.model, truth()};
  result.k = 2;
  result.fit.start = {"near-truth", {{"spread", 0.1}}, {}};
  result.sizes = {1000, 2512, 6310, 15849, 39811, 100000};
  result.replications = 20;
  return result;
}

/// An axis and its labels.
using Axis = std::pair<std::string, std::vector<std::string>>;

/// Every combination of the labels, the first axis slowest.
inline Plan plan(const std::vector<Axis>& axes) {
  Plan result;
  result.study = "example";
  result.about = "Losses that follow a known law.";
  result.cite = "arXiv:2405.14131";
  result.seed = 7;
  std::vector<std::vector<std::pair<std::string, std::string>>> combinations{{}};
  for (const auto& [axis, labels] : axes) {
    std::vector<std::vector<std::pair<std::string, std::string>>> longer;
    for (const auto& combination : combinations) {
      for (const auto& label : labels) {
        longer.push_back(combination);
        longer.back().emplace_back(axis, label);
      }
    }
    combinations = std::move(longer);
  }
  for (auto& labels : combinations) result.estimators.push_back(estimator(std::move(labels)));
  return result;
}

/// Standard normals, the same on every machine.
class Normals {
 public:
  explicit Normals(std::uint64_t seed) : bits_(seed) {}
  double operator()() {
    const double radius = std::sqrt(-2 * std::log(uniform()));
    return radius * std::cos(2 * std::numbers::pi * uniform());
  }

 private:
  double uniform() { return (static_cast<double>(bits_() >> 11) + 0.5) * 0x1p-53; }
  std::mt19937_64 bits_;
};

/// The exponent of the aligned total that an estimator was given: 0 for a label "cosine", else -1/2.
inline double exponent(const Estimator& estimator) {
  for (const auto& [axis, label] : estimator.labels) {
    if (label == "cosine") return 0.05;
  }
  return -0.5;
}

/// A row a fit: losses are power laws times lognormal noise of sigma 0.6.
inline std::vector<Row> rows(const Plan& plan) {
  std::vector<Row> result;
  Normals normal(1);
  for (std::size_t i = 0; i < plan.estimators.size(); ++i) {
    const auto& estimator = plan.estimators[i];
    for (const Index n : estimator.sizes) {
      for (Index replication = 0; replication < estimator.replications; ++replication) {
        Row row{i, n, replication, std::string(32, static_cast<char>('a' + i % 6)), {}, {}, 0.25};
        row.fit.termination = Termination::converged;
        row.fit.evaluations = 12;
        row.fit.half_sum_of_squares = 0.9;
        row.fit.half_sum_of_squares_truth = 1;
        row.fit.estimate = estimator.dataset.truth;
        row.loss.atoms = {{0, 1.4, 0.1, 0.2}, {1, 0.9, 0.1, 0.2}};
        const double level = 1 + static_cast<double>(i) / 3;
        for (std::size_t q = 0; q < voronoi_quantities; ++q) {
          const double slope =
              quantities[q] == Quantity::total || quantities[q] == Quantity::norm ? exponent(estimator) : -0.5;
          row.loss.aligned[q] =
              level / static_cast<double>(q + 1) * std::pow(static_cast<double>(n), slope) * std::exp(0.6 * normal());
          row.loss.raw[q] = 1.5 * row.loss.aligned[q];
        }
        row.loss.aligned[static_cast<std::size_t>(Quantity::shared)] = absent;
        row.loss.raw[static_cast<std::size_t>(Quantity::shared)] = absent;
        row.loss.excess_risk = level / static_cast<double>(n) * std::exp(0.6 * normal());
        result.push_back(std::move(row));
      }
    }
  }
  return result;
}

/// A rate by ordinary least squares on given values, with an interval of two standard errors.
inline Rate rate(const std::vector<Index>& sizes, const std::vector<double>& values, double relative_error = 0.1,
                 Index count = 20) {
  Rate result;
  double x = 0, y = 0, xx = 0, xy = 0, yy = 0;
  const auto points = static_cast<double>(sizes.size());
  for (std::size_t i = 0; i < sizes.size(); ++i) {
    const double log_n = std::log(static_cast<double>(sizes[i]));
    const double log_value = std::log(values[i]);
    const double before = i == 0 ? absent : std::log(values[i - 1]);
    const double step = i == 0 ? absent : std::log(static_cast<double>(sizes[i]) / static_cast<double>(sizes[i - 1]));
    result.points.push_back({sizes[i], count, 0, values[i], relative_error * values[i], (log_value - before) / step});
    x += log_n;
    y += log_value;
    xx += log_n * log_n;
    xy += log_n * log_value;
    yy += log_value * log_value;
  }
  if (sizes.size() < 2) {
    result.undefined = "one sample size";
    return result;
  }
  const double spread = xx - x * x / points;
  result.exponent = (xy - x * y / points) / spread;
  result.intercept = (y - result.exponent * x) / points;
  const double residual = std::max(0.0, yy - y * y / points - result.exponent * result.exponent * spread);
  result.standard_error = sizes.size() > 2 ? std::sqrt(residual / (points - 2) / spread) : absent;
  result.half_width = 2 * relative_error / std::sqrt(spread);
  result.low = result.exponent - result.half_width;
  result.high = result.exponent + result.half_width;
  result.replications_for_003 =
      static_cast<Index>(std::ceil(static_cast<double>(count) * std::pow(result.half_width / 0.03, 2)));
  result.exponent_failed_worst = result.exponent;
  return result;
}

/// The rates of rows; the three statistics differ by constants only.
inline std::vector<EstimatorRate> rates(const Plan& plan, const std::vector<Row>& rows) {
  std::vector<EstimatorRate> result;
  const auto add = [&](std::size_t i, Quantity quantity, Alignment alignment, auto value) {
    const auto& estimator = plan.estimators[i];
    for (const auto statistic : plan.rates.statistics) {
      std::vector<double> values(estimator.sizes.size(), 0);
      for (const auto& row : rows) {
        if (row.estimator != i) continue;
        const auto at = std::find(estimator.sizes.begin(), estimator.sizes.end(), row.n) - estimator.sizes.begin();
        values[static_cast<std::size_t>(at)] += value(row) / static_cast<double>(estimator.replications);
      }
      if (statistic != Statistic::mean) std::for_each(values.begin(), values.end(), [](double& v) { v *= 0.8; });
      const double error = 0.65 / std::sqrt(static_cast<double>(estimator.replications));
      result.push_back(
          {i, quantity, alignment, statistic, rate(estimator.sizes, values, error, estimator.replications)});
    }
  };
  for (std::size_t i = 0; i < plan.estimators.size(); ++i) {
    for (std::size_t q = 0; q < voronoi_quantities; ++q) {
      if (quantities[q] == Quantity::shared) continue;
      add(i, quantities[q], Alignment::raw, [q](const Row& row) { return row.loss.raw[q]; });
      add(i, quantities[q], Alignment::aligned, [q](const Row& row) { return row.loss.aligned[q]; });
    }
    add(i, Quantity::excess_risk, Alignment::raw, [](const Row& row) { return row.loss.excess_risk; });
  }
  return result;
}

/// The rate of an estimator among `rates`; null when it is not there.
inline const EstimatorRate* find(const std::vector<EstimatorRate>& rates, std::size_t estimator, Quantity quantity,
                                 Alignment alignment) {
  const auto found = std::find_if(rates.begin(), rates.end(), [&](const EstimatorRate& rate) {
    return rate.estimator == estimator && rate.quantity == quantity && rate.alignment == alignment;
  });
  return found == rates.end() ? nullptr : &*found;
}

/// The claims of a study: -1/2 for every estimator's aligned total, -1 for its excess risk; verdicts as given.
inline std::vector<Expectation> expectations(const Plan& plan) {
  std::vector<std::size_t> all;
  for (std::size_t i = 0; i < plan.estimators.size(); ++i) all.push_back(i);
  Expectation total;
  total.estimators = all;
  total.value = -0.5;
  total.source = "arXiv:2405.14131";
  Expectation risk = total;
  risk.of = Quantity::excess_risk;
  risk.value = -1;
  return {total, risk};
}

inline std::vector<Verdict> verdicts(const Plan& plan, const std::vector<EstimatorRate>& rates) {
  std::vector<Verdict> result;
  for (std::size_t e = 0; e < plan.expectations.size(); ++e) {
    const auto& expectation = plan.expectations[e];
    for (const auto i : expectation.estimators) {
      const bool risk = expectation.of == Quantity::excess_risk;
      const auto* rate = find(rates, i, expectation.of, risk ? Alignment::raw : expectation.alignment);
      const bool holds = rate != nullptr && std::abs(rate->rate.exponent - expectation.value) < expectation.within;
      result.push_back({e, i, holds ? Outcome::holds : Outcome::fails, rate});
    }
  }
  return result;
}

inline Findings findings(const Plan& plan, const std::vector<Row>& rows) {
  Findings result;
  result.rates = rates(plan, rows);
  result.laws = compare_laws(plan, rows);
  result.verdicts = verdicts(plan, result.rates);
  return result;
}

}  // namespace moerate::example
