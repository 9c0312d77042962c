#pragma once

#include "tests/bench/problem.h"

#include <filesystem>
#include <optional>
#include <string>

namespace moerate::bench {

/// What a program of another house says of its fit.
struct PeerFit {
  double seconds;  ///< of CPU
  double half_sum_of_squares;
};

/// Writes n, d, k as 64-bit integers, then x row by row, y and the packed start as doubles: see problem_file.py.
void write_problem(const Problem& problem, const std::filesystem::path& path);

/// Whether /usr/bin/python3 has a module.
bool python_has(const std::string& module);

/// Runs `script` of tests/bench with these arguments; nothing if it fails.
std::optional<PeerFit> run_peer(const std::string& script, const std::string& arguments);

}  // namespace moerate::bench
