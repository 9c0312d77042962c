#pragma once

#include "engine/data/samples.h"
#include "engine/data/table.h"
#include "engine/data/transform.h"

#include <cstdint>
#include <string>
#include <vector>

namespace moerate {

/// What is predicted: columns of numbers, an output each, or the classes of one column, an output each that is 1 in the
/// rows of its class and 0 elsewhere.
struct Targets {
  std::vector<std::string> columns;  ///< at least one; of classes one
  bool classes = false;
};

/// A table that a study draws its observations from: no truth is known, and what a fit is worth is its risk on rows
/// that it has not seen.
struct TableSource {
  std::string file;                       ///< as the study names it: no part of what the table is
  std::string target;                     ///< a column of the table; of several, the first
  std::vector<std::string> outputs = {};  ///< the names of several outputs; empty: y is the target, after the steps
  Matrix responses = {};                  ///< n x m, of several outputs
  bool classes = false;                   ///< whether they are classes
  std::string predicted;                  ///< what steps make of the target: "log(price)", or the target itself
  std::vector<std::string> inputs;        ///< the names of x's entries
  Table table;                            ///< the columns that are used, after the steps that are done
  std::vector<TransformStep> steps = {};  ///< as they are written, with the levels of text
  std::size_t done = 0;  ///< the first of them, in which rows have no say; each fit fits the others to its own rows
  std::vector<std::string> notes = {};  ///< how the file was read, where that is not plain
  double held_out = 0.2;                ///< the share of the rows that are held out; of no use with folds
  Index folds = 0;                      ///< 0, or v of v-fold cross-validation
  bool baselines = true;                ///< whether a report has the errors of simple models beside those of mixtures
  /// Which rows there are: a hash of the target. Tables with the same rows are split alike, whatever their inputs, so
  /// that their risks are paired.
  std::string rows;
  std::string content;  ///< a hash of all names, values and steps

  Index n() const { return table.n(); }
  Index d() const { return static_cast<Index>(inputs.size()); }
  Index m() const { return outputs.empty() ? 1 : static_cast<Index>(outputs.size()); }
};

/// A table as a source: x is made of all its columns but the target, by steps that are tried on all rows at once. A
/// problem where a step cannot be done; several outputs are taken as they are. Precondition: at least one row, the
/// targets are columns of numbers (of classes: of any kind), and there is another column.
MaybeProblem make_table_source(Table table, const Targets& targets, const std::vector<TransformStep>& steps,
                               TableSource& source);

/// The classes of a column, one for each of its texts or numbers. Empty where there are more than `most_classes`.
std::vector<std::string> classes_of(const Table& table, const std::string& column);
inline constexpr std::size_t most_classes = 200;

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

/// The observations of a split.
struct SplitSamples {
  Samples training, held_out;
  std::string trouble = {};  ///< why there are none: a step cannot be done with these rows
};

/// The observations of split_rows, after all steps. What steps take from rows, means and deviations, they take from the
/// training rows alone.
SplitSamples draw(const TableSource& source, std::uint64_t seed, Index n, Index replication);

}  // namespace moerate
