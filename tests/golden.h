#pragma once

#include <catch2/catch.hpp>

#include <string_view>

namespace moerate::test {

/// Whether committed digits cannot be expected, and why, in the test's output: they are of a program compiled for its
/// own machine. With other instructions a sum is taken in another order, and an exponential has another last bit.
inline bool skipped_for_arch() {
  constexpr std::string_view arch = MOERATE_ARCH;
  if (arch == "native") return false;
  WARN("skipped for its MOERATE_ARCH, " << arch << ": committed digits are of native");
  return true;
}

}  // namespace moerate::test
