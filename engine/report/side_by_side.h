#pragma once

#include <nlohmann/json_fwd.hpp>

#include <filesystem>
#include <string>
#include <vector>

namespace moerate {

/// One number of two results. Texts read "-0.502 [-0.523, -0.481]", or "0.0022 ± 2e-05" of a risk; empty where one of
/// the results does not have it.
struct NumberBeside {
  std::string estimator;  ///< "router=cosine, k=over"; "the estimator" where there is one
  std::string quantity;   ///< "aligned total, mean", "held-out risk at n = 30000"
  std::string a, b;
  bool both_sure = false;  ///< whether both have an interval; of a risk it is of two standard errors to both sides
  bool apart = false;      ///< whether these do not overlap
};

/// The exponents of the aligned total, of the excess risk and of what a verdict of either folder is about, by the first
/// statistic, or the held-out risks at the largest n, of two folders of results, estimator by estimator as their labels
/// name them; those that only `b` has last. Read from their tables alone. Throws FileError where a folder has none, or
/// they are damaged.
std::vector<NumberBeside> side_by_side(const std::filesystem::path& a, const std::filesystem::path& b);

/// Aligned columns: estimator, quantity, A, B, intervals.
std::string side_by_side_table(const std::vector<NumberBeside>& numbers);

/// The same for a program: an array of objects.
nlohmann::ordered_json side_by_side_json(const std::vector<NumberBeside>& numbers);

}  // namespace moerate
