#pragma once

#include "engine/base/registry.h"

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace moerate {

/// One parameter of a law. A positive one is fitted as its logarithm and shown as itself.
struct LawParameter {
  std::string name;
  bool positive;
};

/// A law says how a loss falls with the sample size, up to its parameters theta.
///
/// | name      | law                | becomes               | where                                               |
/// |-----------|--------------------|-----------------------|-----------------------------------------------------|
/// | power     | C n^-a             | constant              | the theory's n^-1/2                                 |
/// | power-log | C n^-a (log n)^b   | power, log, constant  | rates up to logarithms                              |
/// | log       | C (log n)^-tau     | constant              | the minimax bounds of the cosine router             |
/// | floor     | c + C n^-a         | power, constant       | a measure that is not identifiable                  |
/// | constant  | C                  |                       | nothing is learned                                  |
struct Law {
  std::vector<LawParameter> parameters;
  /// The logarithm of the law at log n for theta and, unless null, its derivatives in theta. Not finite where the law
  /// is not defined (log log n at n = 1).
  std::function<double(double log_n, std::span<const double> theta, double* derivative)> log_value;
  /// The laws that it becomes for some theta, or as a parameter vanishes: data never exclude it against these.
  std::vector<std::string> contains;
  /// True: it falls like a power of n, up to powers of log n.
  bool power_of_n = false;
  /// Where a fit may begin, given log n (increasing) and a location of the log losses at each.
  std::function<std::vector<std::vector<double>>(std::span<const double> log_n, std::span<const double> y)> starts;
};

/// The law whose exponent a rate is.
inline constexpr std::string_view law_of_rates = "power";

/// The law of a risk that noise keeps above 0.
inline constexpr std::string_view law_of_risks = "floor";

/// Whether a law has nothing but a constant: what does not fall.
inline bool is_flat(const Law& law) {
  return law.parameters.size() == 1;
}

/// A law whose logarithm is log C plus a sum of parameters times functions of log n, given in the order of the
/// parameters after C.
Law log_linear_law(const std::vector<std::string>& names, const std::vector<double (*)(double log_n)>& functions);

/// All laws the program knows.
const std::vector<Entry<Law>>& laws();

/// The law of a name. Precondition: it is in the registry.
Law law_named(const std::string& name);

}  // namespace moerate
