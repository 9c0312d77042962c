#include "dsl/commands/fit_input.h"
#include "dsl/commands/output.h"

#include "dsl/compile/data_file.h"
#include "dsl/compile/measure_file.h"
#include "engine/base/words.h"
#include "engine/identify/derivatives.h"
#include "engine/model/linalg.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cmath>

namespace moerate {

namespace {

/// What is added to a row.
struct Prediction {
  Vector f;
  Vector standard_error;    ///< of f; empty where the measure has no covariance
  std::vector<Index> atom;  ///< of the largest weight, from 1; empty where there is one atom, or no fit

  /// f comes last, as it does where it stands alone.
  std::vector<std::string> names() const {
    std::vector<std::string> all;
    if (!atom.empty()) all.emplace_back("atom");
    if (standard_error.size() > 0) all.emplace_back("standard_error");
    all.emplace_back("f");
    return all;
  }
};

/// f with its error, sqrt(J V J'), and the atom that has the most to say, at every x (d x n).
Prediction predicted_at(const MeasureFile& fitted, const Matrix& x) {
  const Mixture mixture = make_mixture(fitted.model, fitted.measure.d());
  const Index n = x.cols(), k = fitted.measure.atoms();
  Prediction all;
  all.f.resize(n);
  if (fitted.covariance.size() > 0) all.standard_error.resize(n);
  BlockDerivatives derivatives(mixture, fitted.measure);
  Workspace workspace(mixture, k);
  const Matrix weights = router_weights(mixture.router, fitted.measure);
  Block block = Block::Zero(block_rows, mixture.d);
  for (Index first = 0; first < n; first += block_rows) {
    const Index rows = std::min(block_rows, n - first);
    block.topRows(rows) = x.middleCols(first, rows).transpose().array();
    evaluate(mixture, fitted.measure, weights, block, workspace);
    all.f.segment(first, rows) = workspace.f.head(rows).matrix();
    for (Index row = 0; k > 1 && fitted.ranges.size() > 0 && row < rows; ++row) {
      Index largest = 0;
      workspace.weights.row(row).maxCoeff(&largest);
      all.atom.push_back(largest + 1);
    }
    if (all.standard_error.size() == 0) continue;
    const Matrix j = derivatives.at(block).topRows(rows);
    all.standard_error.segment(first, rows) =
        product(j, fitted.covariance).cwiseProduct(j).rowwise().sum().cwiseMax(0).cwiseSqrt();
  }
  return all;
}

/// Says how many rows lie outside the ranges that the measure was fitted to, where nothing holds f.
void warn_of_ranges(const std::string& path, const MeasureFile& fitted, const Matrix& x) {
  if (fitted.ranges.size() == 0) return;
  Index rows = 0;
  std::vector<std::string> inputs;
  for (Index j = 0; j < x.rows(); ++j) {
    const double slack = 1e-9 * (fitted.ranges(1, j) - fitted.ranges(0, j));
    const Index count =
        (x.row(j).array() < fitted.ranges(0, j) - slack || x.row(j).array() > fitted.ranges(1, j) + slack).count();
    if (count == 0) continue;
    inputs.push_back(fmt::format(
        "{} ({})", fitted.inputs.empty() ? fmt::format("x{}", j + 1) : fitted.inputs[static_cast<std::size_t>(j)],
        count));
  }
  for (Index i = 0; i < x.cols(); ++i) {
    const auto column = x.col(i).transpose().array();
    if ((column < fitted.ranges.row(0).array() || column > fitted.ranges.row(1).array()).any()) ++rows;
  }
  if (inputs.empty()) return;
  print_error("{}: warning: {} of {} outside the data that the measure was fitted to, by {}: f there is a guess\n",
              path, rows, counted(x.cols(), "row"), fmt::join(inputs, ", "));
}

/// In the units of the file's target; an error by the derivative of the way back.
void undo(const FittedTransforms& transforms, Prediction& prediction) {
  for (Index i = 0; i < prediction.f.size(); ++i) {
    const double f = prediction.f(i);
    if (prediction.standard_error.size() > 0) {
      const double step = 1e-6 * (1 + std::abs(f));
      const double slope = (undo_target(transforms, f + step) - undo_target(transforms, f - step)) / (2 * step);
      prediction.standard_error(i) *= std::abs(slope);
    }
    prediction.f(i) = undo_target(transforms, f);
  }
}

/// The columns that the measure names, in its order.
std::optional<std::vector<Index>> named_inputs(const Table& table, const std::vector<std::string>& names,
                                               Diagnostics& diagnostics) {
  std::vector<Index> inputs;
  for (const std::string& name : names) {
    if (const auto column = table.column(name)) {
      inputs.push_back(*column);
      continue;
    }
    const bool is_text = table.category(name) != nullptr;
    diagnostics.error(is_text ? Code::wrong_type : Code::unknown_name, {},
                      is_text ? fmt::format("column '{}', an input of the measure, holds no number", name)
                              : fmt::format("no column is named '{}', an input of the measure", name),
                      "rename the column, or take `inputs` out of the measure: then all columns of numbers but the"
                      " target are taken in their order");
  }
  return inputs.size() == names.size() ? std::optional(inputs) : std::nullopt;
}

/// The d inputs of a measure that names none: all numeric columns but the target, which the file need not hold unless
/// it is asked for.
std::optional<std::vector<Index>> inputs_in_order(const Table& table, const std::optional<std::string>& target, Index d,
                                                  Diagnostics& diagnostics) {
  const std::string predicted = target.value_or(option_named("target").default_value);
  if (target && !table.has(*target)) {
    diagnostics.error(Code::unknown_name, {}, fmt::format("no column is named '{}'", *target),
                      "leave --target out, where the file has none");
    return std::nullopt;
  }
  std::vector<Index> inputs;
  for (Index c = 0; c < static_cast<Index>(table.names.size()); ++c) inputs.push_back(c);
  if (static_cast<Index>(inputs.size()) == d) return inputs;
  diagnostics.error(Code::wrong_length, {},
                    fmt::format("the measure is for {}, but the file has {}", counted(d, "input"), inputs.size()),
                    fmt::format("inputs are all columns of numbers but the target {}: take columns out, or name"
                                " another target with --target",
                                predicted));
  return std::nullopt;
}

/// The inputs of a measure, after its transforms.
std::optional<std::vector<Index>> inputs_of(const MeasureFile& fitted, const std::optional<std::string>& target,
                                            Table& table, Diagnostics& diagnostics) {
  if (fitted.inputs.empty()) return inputs_in_order(table, target, fitted.measure.d(), diagnostics);
  if (target && std::find(fitted.inputs.begin(), fitted.inputs.end(), *target) != fitted.inputs.end()) {
    diagnostics.error(Code::conflict, {}, fmt::format("the target '{}' is an input of the measure", *target),
                      "leave --target out: the measure names its inputs");
    return std::nullopt;
  }
  if (!fitted.transforms) return named_inputs(table, fitted.inputs, diagnostics);
  for (const std::string& name : fitted.transforms->columns) {
    if (table.column(name) || table.category(name) != nullptr) continue;
    diagnostics.error(Code::unknown_name, {}, fmt::format("no column is named '{}', an input of the measure", name),
                      fmt::format("the measure needs {}", fmt::join(fitted.transforms->columns, ", ")));
  }
  if (!diagnostics.ok()) return std::nullopt;
  if (auto problem = apply_transforms(*fitted.transforms, table)) {
    diagnostics.error(Code::wrong_type, {}, std::move(problem->message), std::move(problem->remedy));
    return std::nullopt;
  }
  return named_inputs(table, fitted.inputs, diagnostics);
}

/// Warns of values that are not finite; the exit code they mean.
ExitCode name_non_finite(const std::string& path, const Vector& f, bool allowed) {
  const auto is_finite = [](double value) { return std::isfinite(value); };
  const Index count = f.size() - std::count_if(f.begin(), f.end(), is_finite);
  if (count == 0) return ExitCode::ok;
  const auto first = std::find_if_not(f.begin(), f.end(), is_finite) - f.begin();
  print_error(
      "{}: warning: f is not finite in {} of {} (the first is row {} beneath the names): a score or an expert "
      "overflows there\n{}",
      path, count, counted(f.size(), "row"), first + 1,
      allowed ? "" : "remedy: check the size of these inputs, or accept it with --allow-non-finite\n");
  return allowed ? ExitCode::ok : ExitCode::incomplete;
}

/// A number as the file writes its own.
std::string field_of(double value, const TableDialect& dialect) {
  std::string field = fmt::format("{:.17g}", value);
  if (dialect.decimal == ',') {
    std::replace(field.begin(), field.end(), '.', ',');
    if (dialect.csv.separator == ',') field = '"' + field + '"';
  }
  return field;
}

/// The records of the text, each with its value of f; with none in rows that lack a value.
std::string with_predictions(std::string_view text, const Table& table, const Prediction& prediction) {
  const Vector& f = prediction.f;
  const std::vector<std::string> names = prediction.names();
  const TableDialect& dialect = table.dialect;
  const char separator = dialect.csv.separator;
  CsvReader reader(text.substr(dialect.start), dialect.csv);
  CsvRecord record;
  std::string all(text.substr(0, dialect.start));
  all += reader.take_preamble();
  std::string_view line_end = "\n";  // of a last line without one: as of the others
  const Index rows = f.size() + table.dropped;
  Index next = 0;
  std::size_t columns = 0;
  for (Index row = -1; row < rows; ++row) {
    // In a file of one column a line with nothing is a row without a value.
    const auto is_no_row = [&] { return record.holds_nothing() && (row < 0 || columns > 1); };
    do {
      reader.next(record);
      if (is_no_row()) all.append(record.bytes).append(record.line_end);
    } while (is_no_row() && !reader.at_end());
    if (row < 0) columns = record.fields.size();
    all.append(record.bytes);
    const bool has_value =
        row >= 0 && (table.dropped == 0 || table.rows[static_cast<std::size_t>(std::min(next, f.size() - 1))] == row);
    for (std::size_t c = 0; c < names.size(); ++c) {
      if (!dialect.open_end || row < 0 || c > 0) all += separator;
      if (row < 0) all += names[c];
      if (!has_value) continue;
      all += names[c] == "f"      ? field_of(f(next), dialect)
             : names[c] == "atom" ? std::to_string(prediction.atom[static_cast<std::size_t>(next)])
             : std::isfinite(prediction.standard_error(next)) ? field_of(prediction.standard_error(next), dialect)
                                                              : std::string();
    }
    if (has_value) ++next;
    if (dialect.open_end && row >= 0) all += separator;
    if (!record.line_end.empty()) line_end = record.line_end;
    all += line_end;
  }
  return all;
}

ExitCode carry_out(const Arguments& arguments) {
  const std::string &measure_path = arguments.words[0], &data_path = arguments.words[1];
  Diagnostics of_measure(measure_path), of_data(data_path);
  const auto fitted = read_measure(measure_path, of_measure);
  // The target is not read: rows whose y is not known yet are what one predicts.
  TableRequest asked{.but = {arguments.target.value_or(option_named("target").default_value)}};
  if (fitted && !fitted->inputs.empty()) {
    asked = {.columns = fitted->transforms ? fitted->transforms->columns : fitted->inputs};
  }
  ExitCode code = ExitCode::ok;
  const bool good = read_file_options(arguments, asked, code);
  auto data = read_data(data_path, of_data, asked);
  std::optional<std::vector<Index>> inputs;
  if (data) {
    for (const char* name : {"f", "standard_error", "atom"}) {
      if (!data->table.has(name)) continue;
      of_data.error(Code::conflict, {}, fmt::format("the file has a column {} already", name),
                    "give it another name, or take it out");
    }
    if (fitted && of_data.ok()) {
      inputs = inputs_of(*fitted, arguments.target, data->table, of_data);
    }
  }
  code = worse(code, worse(print_messages(of_measure), print_messages(of_data)));
  if (!inputs || !good) return code;
  const Table& table = data->table;
  for (const std::string& note : notes_on(table)) print_error("{}: note: {}\n", data_path, note);

  Matrix x(fitted->measure.d(), table.n());
  for (Index j = 0; j < x.rows(); ++j) {
    x.row(j) = table.values.col((*inputs)[static_cast<std::size_t>(j)]).transpose();
  }
  warn_of_ranges(data_path, *fitted, x);
  Prediction prediction = predicted_at(*fitted, x);
  if (fitted->transforms) undo(*fitted->transforms, prediction);
  if (fitted->transforms && target_in_words(*fitted->transforms).find("log(") != std::string::npos) {
    print_error(
        "{}: note: the logarithm of {} was fitted: f is its exponential, the median where errors are symmetric\n",
        data_path, fitted->transforms->target);
  }
  const std::string predicted = with_predictions(data->text, table, prediction);
  const ExitCode finite = name_non_finite(data_path, prediction.f, arguments.allow_non_finite);
  if (arguments.out) return worse(finite, write_result(*arguments.out, predicted));
  print_out("{}", predicted);
  return finite;
}

}  // namespace

Command predict_command() {
  return {.name = "predict",
          .about =
              "repeat the rows of a data file with f of a measure; of a fitted one with the atom of largest weight and "
              "the error of f, too",
          .positional = "MEASURE DATA",
          .options = {"target", "missing", "decimal", "out", "allow-non-finite"},
          .run = carry_out};
}

}  // namespace moerate
