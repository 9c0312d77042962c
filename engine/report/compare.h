#pragma once

#include "engine/base/csv.h"
#include "engine/findings/summary.h"

#include <nlohmann/json_fwd.hpp>

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace moerate {

/// How a verdict of now stands to the committed one.
enum class Comparison {
  same,  ///< the same verdict, and overlapping intervals where both have one; those of moduli, without width, to 0.005
  differs,  ///< another verdict, or intervals that do not overlap
  added,    ///< not among the committed ones
  missing,  ///< committed, but not there now
};

/// "same", "differs", "new", "missing".
std::string_view name(Comparison comparison);

/// One line of a comparison. `committed` and `now` read "-0.502 [-0.523, -0.481] holds"; empty where there is none.
struct ComparedVerdict {
  std::string quantity;  ///< "router=perturbed, expert=tanh: aligned total, mean"
  std::string theory;    ///< the claim
  std::string committed, now;
  Comparison comparison;
};

/// Compares two tables of verdicts_csv: a verdict is known by its labels, quantity, alignment, statistic and claim.
/// In the order of now, missing ones last. Throws FileError, naming `committed_path`, when the committed table lacks
/// a column.
std::vector<ComparedVerdict> compare_verdicts(const CsvTable& committed, const CsvTable& now,
                                              const std::filesystem::path& committed_path);

/// The committed verdicts.csv against the verdicts of this run. Throws FileError when it cannot be read.
std::vector<ComparedVerdict> compare_verdicts(const std::filesystem::path& committed, const Plan& plan,
                                              const std::vector<Verdict>& verdicts);

/// Whether any line is not `same`.
bool any_differs(const std::vector<ComparedVerdict>& compared);

/// Aligned columns: quantity, theory, committed, now, verdict.
std::string comparison_table(const std::vector<ComparedVerdict>& compared);

/// The same for a program: an array of objects with these keys.
nlohmann::ordered_json comparison_json(const std::vector<ComparedVerdict>& compared);

}  // namespace moerate
