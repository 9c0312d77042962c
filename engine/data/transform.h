#pragma once

#include "engine/data/table.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace moerate {

/// One step from the columns of a file to x and y: as a user writes it, or fitted, with every number that it needs. A
/// fitted step is one that a user could write.
struct TransformStep {
  struct Column {
    std::string name;
    std::vector<double> numbers = {};      ///< what the transform says they are, such as mean and deviation
    std::vector<std::string> levels = {};  ///< of a column of text
    friend bool operator==(const Column&, const Column&) = default;
  };
  std::string transform;             ///< a name in transforms()
  std::vector<Column> columns = {};  ///< those that it changes; none, before it is fitted: all it can
  Index components = 0;              ///< how many a principal component analysis keeps; 0: not said
  Matrix axes = {};                  ///< components x columns, of a fitted one

  friend bool operator==(const TransformStep& a, const TransformStep& b);
};

/// Why a step cannot be done with a table, and what to do about it; none in a plain case.
struct TransformProblem {
  std::string message, remedy;
};
using MaybeProblem = std::optional<TransformProblem>;

/// What a transform takes for each column.
enum class TransformTakes {
  columns,     ///< nothing: {log: [a, b]}
  numbers,     ///< numbers: {clip: {a: [0, 10]}}
  levels,      ///< levels: {levels: {a: [low, high]}}
  components,  ///< a number for all: {pca: 3}
};

/// A transform of the columns of a table.
struct Transform {
  std::string name;
  std::string about;    ///< one line
  std::string example;  ///< as a user writes it
  TransformTakes takes;
  std::size_t numbers;  ///< of each column of a fitted step
  bool on_target;       ///< whether the target may be transformed by it
  /// Fills in what the step does not say, from the rows of a table, `target` being what is predicted.
  MaybeProblem (*fit)(TransformStep& step, const Table& table, std::string_view target);
  /// Does a fitted step to a table, which has its columns.
  MaybeProblem (*apply)(const TransformStep& step, Table& table);
  /// The target's value before the step, from that after it; null where there is no way back.
  double (*undo)(const TransformStep::Column& column, double after);
  /// What the target's values are then, where they are no means of it: "the logarithm of {} was fitted: ..."; else
  /// empty.
  std::string_view way_back = {};
};

/// All transforms, in the order in which `moerate explain transform` shows them.
const std::vector<Transform>& transforms();

/// Null where there is none of that name.
const Transform* transform_named(std::string_view name);

/// How the columns of a file become x and y: steps fitted to the rows of one table.
struct FittedTransforms {
  std::vector<TransformStep> steps;  ///< columns of text are coded by the last one, where no other did
  /// The steps as they were before, but with the levels of text: to be fitted to a part of the rows, which may lack
  /// one.
  std::vector<TransformStep> written;
  std::vector<std::string> columns;  ///< of the file, that x is made of, in its order
  std::string target;                ///< of the file
  std::vector<std::string> inputs;   ///< the names of x's entries, in their order
};

/// Fits steps, one after the other, to a table; x is made of all its columns but the target. `table` becomes the
/// transformed one. Precondition: the target is one of its columns of numbers.
MaybeProblem fit_transforms(const std::vector<TransformStep>& steps, std::string_view target, Table& table,
                            FittedTransforms& fitted);

/// Applies fitted steps to another table with the same columns; the target may be missing, and steps leave it out then.
MaybeProblem apply_transforms(const FittedTransforms& fitted, Table& table);

/// The target in the units of the file, from a value in transformed ones.
double undo_target(const FittedTransforms& fitted, double value);

/// What f is after undo_target where it is no mean of the target, a sentence each.
std::vector<std::string> notes_on_way_back(const FittedTransforms& fitted);

/// The target, or what steps make of it: "price", "log(price)", "standardise(log(price))".
std::string target_in_words(const FittedTransforms& fitted);

/// Rows of a table, in the order given.
Table rows_of(const Table& table, const std::vector<Index>& rows);

// For transforms.

/// The columns of numbers that a step means: those it names, or all inputs of numbers. A problem where it names one
/// that the table lacks or that is text.
MaybeProblem name_columns(TransformStep& step, const Table& table, std::string_view target);

/// Replaces a column by others, of numbers, at its place. Precondition: the table has it.
void replace_column(Table& table, const std::string& name, const std::vector<std::string>& by, const Matrix& values);

/// The same for several columns at once, at the place of the last of them.
void replace_columns(Table& table, const std::vector<std::string>& names, const std::vector<std::string>& by,
                     const Matrix& values);

}  // namespace moerate
