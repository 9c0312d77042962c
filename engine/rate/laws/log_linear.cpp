#include "engine/rate/law.h"

#include <cmath>

namespace moerate {

namespace {

double minus_log_n(double log_n) {
  return -log_n;
}
double log_log_n(double log_n) {
  return std::log(log_n);
}
double minus_log_log_n(double log_n) {
  return -std::log(log_n);
}

}  // namespace

Law log_linear_law(const std::vector<std::string>& names, const std::vector<double (*)(double log_n)>& functions) {
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

Entry<Law> power_law() {
  return {.name = "power",
          .formula = "C n^-a",
          .about = "what the theory promises, a = 1/2",
          .options = {},
          .make = [](const Choice&) {
            Law law = log_linear_law({"a"}, {minus_log_n});
            law.contains = {"constant"};
            law.power_of_n = true;
            return law;
          }};
}

Entry<Law> power_log_law() {
  return {.name = "power-log",
          .formula = "C n^-a (log n)^b",
          .about = "a power up to logarithms",
          .options = {},
          .make = [](const Choice&) {
            Law law = log_linear_law({"a", "b"}, {minus_log_n, log_log_n});
            law.contains = {"power", "log", "constant"};
            law.power_of_n = true;
            return law;
          }};
}

Entry<Law> log_law() {
  return {.name = "log",
          .formula = "C (log n)^-tau",
          .about = "slower than every power",
          .options = {},
          .make = [](const Choice&) {
            Law law = log_linear_law({"tau"}, {minus_log_log_n});
            law.contains = {"constant"};
            return law;
          }};
}

Entry<Law> constant_law() {
  return {.name = "constant",
          .formula = "C",
          .about = "nothing is learned with more data",
          .options = {},
          .make = [](const Choice&) { return log_linear_law({}, {}); }};
}

}  // namespace moerate
