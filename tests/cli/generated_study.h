#pragma once

#include <random>
#include <string>

namespace moerate::test {

/// A valid study of a few small fits that draws on all of the language: every router, gate, expert, input distribution,
/// law of errors and start with its options, formulas, matrices, moving and random truths, statistics and claims. The
/// same text for the same seed.
std::string generated_study(std::mt19937& generator);

}  // namespace moerate::test
