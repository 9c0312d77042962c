#pragma once

#include "engine/data/samples.h"
#include "engine/data/table.h"

#include <cstdint>
#include <string>
#include <vector>

namespace moerate {

/// A table that a study draws its observations from: no truth is known, and what a fit is worth is its risk on rows
/// that it has not seen.
struct TableSource {
  std::string file;                 ///< as the study names it: no part of what the table is
  std::vector<std::string> inputs;  ///< the columns that x is made of, in this order
  std::string target;
  Matrix x;               ///< N x d
  Vector y;               ///< N
  double held_out = 0.2;  ///< the share of the rows that are held out; of no use with folds
  Index folds = 0;        ///< 0, or v of v-fold cross-validation
  /// Which rows there are: a hash of the target. Tables with the same rows are split alike, whatever their inputs, so
  /// that their risks are paired.
  std::string rows;
  std::string content;  ///< a hash of all names and values

  Index n() const { return x.rows(); }
  Index d() const { return x.cols(); }
};

/// A table's columns as a source. Precondition: at least one row and one input.
TableSource table_source(const Table& table, const std::vector<Index>& inputs, Index target, std::string file);

/// How many rows a replication holds out: ceil(held_out N), or those of fold (replication mod v).
Index held_out_rows(const TableSource& source, Index replication);

/// The largest n: N without the most rows that a replication holds out.
Index most_training_rows(const TableSource& source);

/// Which rows train and which are held out; none does both.
struct RowSplit {
  std::vector<Index> training;  ///< n
  std::vector<Index> held_out;
};

/// The split of one (n, replication), a pure function of the rows and of these numbers, whatever the inputs and the
/// model: estimators on the same rows are paired. A permutation of all rows, new for each, begins with those that are
/// held out, and n of the rest train. With folds the permutation is one for v replications in a row, at every n:
/// together they hold out each row once. Precondition: n is at most most_training_rows().
RowSplit split_rows(const TableSource& source, std::uint64_t seed, Index n, Index replication);

/// The observations of some rows, in their order.
Samples observations(const TableSource& source, const std::vector<Index>& rows);

}  // namespace moerate
