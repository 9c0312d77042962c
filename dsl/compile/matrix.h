#pragma once

#include "dsl/study/reader.h"

#include <string>
#include <utility>
#include <vector>

namespace moerate {

/// The labels of one estimator: axis and label, in the order of the matrix.
using Labels = std::vector<std::pair<std::string, std::string>>;

/// One estimator of a study before its values are read: the study's tree with axes and overrides applied. Nodes keep
/// the places where they were written.
struct Element {
  Labels labels;
  Tree tree;
};

/// An axis of the matrix with its labels. Its name is the path that its values are set at; an axis of settings has any
/// other name, and each of its values is {set: {path: value}}.
struct MatrixAxis {
  std::string name;
  std::vector<std::pair<std::string, Tree>> values;
  bool of_settings = false;
  std::size_t crossed = 0;  ///< how many of the values are crossed with the other axes: the rest stand in `also` alone
};

/// The axes of a study in the order of the file, with the values that stand in `also` alone; errors are reported.
std::vector<MatrixAxis> read_axes(Reader& reader, const Tree& study);

/// Every combination of the axes that is not excluded, the first axis slowest, then those of `also`; each with the
/// overrides that select it applied in order.
std::vector<Element> expand(Reader& reader, const Tree& study, const std::vector<MatrixAxis>& axes);

/// Which of `all` a `where` selects (null: all); a `where` with errors, or that selects nothing, is reported and
/// selects nothing.
std::vector<std::size_t> select(Reader& reader, const Tree* where, Place place, const std::vector<MatrixAxis>& axes,
                                const std::vector<Labels>& all);

}  // namespace moerate
