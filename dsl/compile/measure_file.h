#pragma once

#include "dsl/study/diagnostics.h"
#include "engine/data/transform.h"
#include "engine/model/mixture.h"

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace moerate {

/// A mixing measure with its model, as a file holds it:
///
///     router: {perturbed-cosine: {tau1: 0.5, tau2: 0.5}}
///     gate: softmax
///     expert: tanh
///     inputs: [x1, x2]
///     atoms:
///       - {beta0: 0.3, beta1: [0.2, 0.3], a: [0.8, -1.9], b: -0.6}
///
/// The gate is softmax where none is written, and beta0 is 0; d is the length of beta1. `outputs: 3` gives every atom
/// the parameters of three experts (a1, b1, a2, b2, a3, b3). Parameters of the router that
/// all atoms share stand beside the atoms. A measure fitted to a data file names the entries of x. Where they are not
/// columns as they are, it says what is done to those of the file, and f is what the steps make of the target:
///
///     columns: [carat, cut]
///     target: price
///     transforms:
///       - {log: [price]}
///       - {levels: {cut: [Fair, Good, Ideal]}}
///
/// and `ranges`, the least and the largest value of each entry of x that it was fitted to, and `covariance`, the robust
/// one of its parameters: the lower half, row by row, in the order of pack().
struct MeasureFile {
  MixtureChoice model;
  Measure measure;
  std::vector<std::string> inputs{};                          ///< d names, or none
  std::optional<FittedTransforms> transforms = std::nullopt;  ///< set where there is a step
  Matrix ranges = {};      ///< 2 x d: least and largest; 2 x 0 or empty where they are not known
  Matrix covariance = {};  ///< p x p; empty where it is not known
};

/// A measure from its file or text, or nothing and the reasons in `diagnostics`.
std::optional<MeasureFile> read_measure(const std::string& path, Diagnostics& diagnostics);
std::optional<MeasureFile> measure_from_text(std::string_view text, Diagnostics& diagnostics);

/// How the inputs that two files name agree.
enum class InputNames { unknown, same, reordered, different };  ///< unknown: one of them names none

InputNames compare_inputs(const std::vector<std::string>& a, const std::vector<std::string>& b);

/// The same function of its inputs with these in another order: entries of beta1 and of the expert's vectors change
/// places. Precondition: `inputs` are the measure's own names in any order.
MeasureFile with_inputs_in_order(MeasureFile file, const std::vector<std::string>& inputs);

/// The same keys and values for programs; numbers read back as the same doubles.
nlohmann::ordered_json to_json(const MeasureFile& file);

/// The text of a measure file; what measure_from_text reads of it is the same measure bit by bit.
std::string to_text(const MeasureFile& file);

}  // namespace moerate
