#include "tests/bench/fma_peak.h"

#include "engine/model/lanes.h"

#include <benchmark/benchmark.h>

#include <array>
#include <cstdint>

namespace moerate::bench {

void multiply_add(double billions) {
  // Enough independent chains to hide the latency of four or five cycles of two units, few enough for the registers.
  constexpr std::size_t chains = 12;
  std::array<Lanes, chains> sums;
  for (std::size_t c = 0; c < chains; ++c) sums[c] = Lanes(static_cast<double>(c));
  Lanes factor(0.999999), term(1e-6);
  benchmark::DoNotOptimize(factor);
  benchmark::DoNotOptimize(term);
  const auto rounds = static_cast<std::int64_t>(billions * 1e9 / static_cast<double>(chains * Lanes::size));
  for (std::int64_t round = 0; round < rounds; ++round) {
    for (Lanes& sum : sums) sum = xsimd::fma(sum, factor, term);
  }
  benchmark::DoNotOptimize(sums);
}

}  // namespace moerate::bench
