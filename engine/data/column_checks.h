#pragma once

#include "engine/data/table.h"

#include <string>
#include <vector>

namespace moerate {

/// What is odd about inputs, a sentence each: constant ones, copies of another or of the target, linear functions of
/// those before them (a share of variance below 1e-4 is left), row numbers, whole numbers that may be codes of
/// categories or of missing values; and a constant target.
std::vector<std::string> told_of_columns(const Table& table, const std::vector<Index>& inputs, Index target);

/// An input that is constant, or a linear function of those before it.
struct DependentColumn {
  Index column;
  std::vector<std::string> on;  ///< of which; empty: it is constant
  bool exactly;                 ///< but for rounding; else a share of variance below 1e-4 is left
};
std::vector<DependentColumn> dependent_columns(const Table& table, const std::vector<Index>& inputs);

/// The largest deviation of an input divided by the smallest; 1 where fewer than two vary.
double scale_ratio(const Table& table, const std::vector<Index>& inputs);

}  // namespace moerate
