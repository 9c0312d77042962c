// moerate_bench: prints one table of ratios. All options of Google Benchmark serve, e.g. --benchmark_filter=gram.
#include "tests/bench/benchmarks.h"

#include <string>

using namespace moerate::bench;

int main(int count, char** arguments) {
  // Five repetitions at least, in random order over all benchmarks; what the caller says comes later and wins.
  std::vector<std::string> words{arguments[0], "--benchmark_repetitions=5",
                                 "--benchmark_enable_random_interleaving=true"};
  words.insert(words.end(), arguments + 1, arguments + count);
  std::vector<char*> pointers;
  for (std::string& word : words) pointers.push_back(word.data());
  pointers.push_back(nullptr);
  int given = static_cast<int>(words.size());
  benchmark::Initialize(&given, pointers.data());
  if (benchmark::ReportUnrecognizedArguments(given, pointers.data())) return 2;

  std::vector<Target> targets;
  for (const auto& subject : {fit_benchmarks, gram_benchmarks, peer_benchmarks, memory_benchmarks, thread_benchmarks,
                              growth_benchmarks, formula_benchmarks}) {
    const std::vector<Target> added = subject();
    targets.insert(targets.end(), added.begin(), added.end());
  }
  RatioTable table(std::move(targets));
  benchmark::RunSpecifiedBenchmarks(&table);
  return 0;
}
