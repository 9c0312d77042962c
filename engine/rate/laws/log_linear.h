#pragma once

#include "engine/rate/law.h"

#include <cmath>

namespace moerate {

/// A law whose logarithm is log C plus a sum of parameters times functions of log n, given in the order of the
/// parameters after C.
inline Law log_linear_law(std::vector<std::string> names, std::vector<double (*)(double log_n)> functions) {
  Law law;
  law.parameters.push_back({"C", true});
  for (const std::string& name : names) law.parameters.push_back({name, false});
  law.log_value = [functions](double log_n, std::span<const double> theta, double* derivative) {
    double value = theta[0];
    if (derivative != nullptr) derivative[0] = 1;
    for (std::size_t l = 0; l < functions.size(); ++l) {
      const double at = functions[l](log_n);
      value += theta[l + 1] * at;
      if (derivative != nullptr) derivative[l + 1] = at;
    }
    return value;
  };
  // Its fit is nearly a least squares problem: it is found from anywhere.
  law.starts = [functions](std::span<const double>, std::span<const double> y) {
    std::vector<double> theta(functions.size() + 1, 0.0);
    theta[0] = y.front();
    return std::vector<std::vector<double>>{theta};
  };
  return law;
}

inline double minus_log_n(double log_n) {
  return -log_n;
}
inline double log_log_n(double log_n) {
  return std::log(log_n);
}
inline double minus_log_log_n(double log_n) {
  return -std::log(log_n);
}

}  // namespace moerate
