#include "engine/rate/expectation.h"

#include "engine/rate/law.h"

#include <fmt/format.h>

namespace moerate {

std::string describe(const Expectation& expectation) {
  switch (expectation.claim) {
    case Claim::exponent:
      return fmt::format("exponent {} +- {}", expectation.value, expectation.within);
    case Claim::slower_than:
      return expectation.polynomial ? fmt::format("slower than polynomial (exponent above {})", expectation.value)
                                    : fmt::format("slower than n^{}", expectation.value);
    case Claim::faster_than:
      return fmt::format("faster than n^{}", expectation.value);
    case Claim::law:
      return fmt::format("law {}: {}", expectation.law, find(laws(), expectation.law)->formula);
    case Claim::flat:
      break;
  }
  return fmt::format("flat to {}", expectation.within);
}

}  // namespace moerate
