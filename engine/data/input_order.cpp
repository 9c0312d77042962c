#include "engine/data/input_order.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <random>

namespace moerate {

namespace {

/// What is used of input j to put it in order.
using Key = std::array<double, 3>;

/// The values less their mean, divided by their deviation, without overflow; zeros where there is no spread.
Vector standardised(Vector values) {
  const double largest = values.cwiseAbs().maxCoeff();
  if (!(largest > 0) || !std::isfinite(1 / largest)) return Vector::Zero(values.size());
  values /= largest;
  values.array() -= values.mean();
  const double deviation = std::sqrt(values.squaredNorm() / static_cast<double>(values.size()));
  // A constant that is no binary number has a mean beside itself.
  return deviation > 1e-14 ? Vector(values / deviation) : Vector::Zero(values.size());
}

template <class Get>
Vector collected(const Samples& samples, Get get) {
  Vector values(samples.n());
  for (Index block = 0; block < samples.blocks(); ++block) {
    values.segment(block * block_rows, samples.rows(block)) = get(block).head(samples.rows(block)).matrix();
  }
  return values;
}

Key key_of(const Vector& input, const Vector& target) {
  const auto rounded = [](double value) { return std::round(value * 0x1p24); };
  return {rounded((input.array() * target.array()).mean()), rounded(input.array().cube().mean()),
          rounded(input.array().square().square().mean())};
}

/// Whether f is the same with inputs in another order, at fixed points and parameters of order 1.
bool is_indifferent(const Mixture& mixture, const std::vector<Index>& order) {
  std::mt19937_64 generator(1);
  std::normal_distribution<double> normal;
  const auto drawn = [&](Index rows, Index columns) {
    return Matrix(Matrix::NullaryExpr(rows, columns, [&] { return normal(generator); }));
  };
  for (int attempt = 0; attempt < 3; ++attempt) {
    const Matrix x = drawn(mixture.d, block_rows);
    const Measure measure{drawn(2, 1), drawn(mixture.d, 2), drawn(mixture.q(), 2), typical_shared(mixture.router)};
    const Vector f = values(mixture, measure, x);
    const Vector again = values(mixture, with_inputs_in(order, mixture, measure), x(order, Eigen::all));
    if (!f.allFinite() || !((again - f).array().abs() <= 1e-9 * (1e-3 + f.array().abs())).all()) return false;
  }
  return true;
}

/// To 24 significant bits.
double in_single_precision(double value) {
  int exponent = 0;
  const double mantissa = std::frexp(value, &exponent);
  return std::ldexp(std::nearbyint(mantissa * 0x1p24), exponent - 24);
}

}  // namespace

std::vector<Index> own_order(const Mixture& mixture, const Samples& samples) {
  // Any function of y that does not depend on the order of inputs serves: of several outputs, the sum.
  const Vector target = standardised(collected(samples, [&](Index block) -> Column {
    Column sum = samples.y(block);
    for (Index output = 1; output < samples.outputs(); ++output) sum += samples.y(block, output);
    return sum;
  }));
  std::vector<Key> keys;
  for (Index j = 0; j < samples.d(); ++j) {
    const Vector input = collected(samples, [&](Index block) -> Column { return samples.x(block).col(j); });
    keys.push_back(key_of(standardised(input), target));
  }
  std::vector<Index> as_given(static_cast<std::size_t>(samples.d()));
  std::iota(as_given.begin(), as_given.end(), Index{0});
  std::vector<Index> order = as_given;
  std::stable_sort(order.begin(), order.end(), [&keys](Index a, Index b) {
    return keys[static_cast<std::size_t>(a)] > keys[static_cast<std::size_t>(b)];
  });
  return is_indifferent(mixture, order) ? order : as_given;
}

std::vector<Index> inverse_of(const std::vector<Index>& order) {
  std::vector<Index> inverse(order.size());
  for (std::size_t j = 0; j < order.size(); ++j) inverse[static_cast<std::size_t>(order[j])] = static_cast<Index>(j);
  return inverse;
}

Samples with_inputs_in(const std::vector<Index>& order, const Samples& samples) {
  Samples result = samples;
  for (Index block = 0; block < samples.blocks(); ++block) {
    for (Index j = 0; j < samples.d(); ++j) {
      result.x(block).col(j) = samples.x(block).col(order[static_cast<std::size_t>(j)]);
    }
  }
  return result;
}

Measure with_inputs_in(const std::vector<Index>& order, const Mixture& mixture, const Measure& measure) {
  Measure result = measure;
  for (Index j = 0; j < mixture.d; ++j) {
    const Index from = order[static_cast<std::size_t>(j)];
    result.beta1.row(j) = measure.beta1.row(from);
    Index row = 0;
    for (const ExpertParameter& parameter : mixture.expert.parameters) {
      if (parameter.vector) result.eta.row(row + j) = measure.eta.row(row + from);
      row += parameter.size(mixture.d);
    }
  }
  return result;
}

Samples in_single_precision(const Samples& samples) {
  Samples result = samples;
  const auto round = [](double value) { return in_single_precision(value); };
  for (Index block = 0; block < samples.blocks(); ++block) {
    result.x(block) = samples.x(block).unaryExpr(round);
    for (Index output = 0; output < samples.outputs(); ++output) {
      result.y(block, output) = samples.y(block, output).unaryExpr(round);
    }
  }
  return result;
}

}  // namespace moerate
