#include "dsl/commands/fit_input.h"
#include "dsl/commands/output.h"

#include "dsl/compile/data_file.h"
#include "dsl/compile/measure_file.h"
#include "engine/base/words.h"
#include "engine/inference/point_predictions.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cmath>
#include <functional>
#include <string>

namespace moerate {

namespace {

/// Says how many rows lie outside the ranges that the measure was fitted to, where nothing holds f.
void warn_of_ranges(const std::string& path, const MeasureFile& fitted, const Matrix& x) {
  if (fitted.ranges.size() == 0) return;
  const OutsidePoints found = outside(fitted.ranges, x);
  if (found.points == 0) return;
  std::vector<std::string> inputs;
  for (std::size_t j = 0; j < found.by_entry.size(); ++j) {
    if (found.by_entry[j] == 0) continue;
    inputs.push_back(fmt::format("{} ({})", fitted.inputs.empty() ? fmt::format("x{}", j + 1) : fitted.inputs[j],
                                 found.by_entry[j]));
  }
  print_error("{}: warning: {} of {} outside the data that the measure was fitted to, by {}: f there is a guess\n",
              path, found.points, counted(x.cols(), "row"), fmt::join(inputs, ", "));
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
ExitCode name_non_finite(const std::string& path, const Vector& all, Index rows, bool allowed) {
  const Eigen::Map<const Matrix> by_output(all.data(), rows, all.size() / rows);
  Vector f = by_output.col(0);
  for (Index output = 1; output < by_output.cols(); ++output) {
    for (Index row = 0; row < rows; ++row) {
      if (!std::isfinite(by_output(row, output))) f(row) = by_output(row, output);
    }
  }
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

/// A column that is added to the rows: its name, and the field of each row, written as the file writes its own.
struct AddedColumn {
  std::string name;
  std::function<std::string(Index row)> field;
};

/// f comes last, as it does where it stands alone: of a measure that was not fitted, which has no ranges.
std::vector<AddedColumn> added_columns(const MeasureFile& fitted, const PointPredictions& prediction,
                                       const TableDialect& dialect) {
  std::vector<AddedColumn> columns;
  if (fitted.ranges.size() > 0 && fitted.measure.atoms() > 1) {
    columns.push_back({"atom", [&prediction](Index row) {
                         return std::to_string(prediction.atom[static_cast<std::size_t>(row)] + 1);
                       }});
  }
  const Index m = fitted.model.outputs, n = prediction.f.size() / m;
  for (Index output = 0; output < m; ++output) {
    const std::string number = m > 1 ? std::to_string(output + 1) : "";
    const Index first = output * n;
    if (prediction.standard_error.size() > 0) {
      columns.push_back({"standard_error" + number, [&prediction, &dialect, first](Index row) {
                           const double error = prediction.standard_error(first + row);
                           return std::isfinite(error) ? field_of(error, dialect) : std::string();
                         }});
    }
    columns.push_back({"f" + number, [&prediction, &dialect, first](Index row) {
                         return field_of(prediction.f(first + row), dialect);
                       }});
  }
  return columns;
}

/// The records of the text with what is added to them; with nothing in rows that lack a value.
std::string with_columns(std::string_view text, const Table& table, const std::vector<AddedColumn>& added) {
  const TableDialect& dialect = table.dialect;
  const char separator = dialect.csv.separator;
  CsvReader reader(text.substr(dialect.start), dialect.csv);
  CsvRecord record;
  std::string all(text.substr(0, dialect.start));
  all += reader.take_preamble();
  std::string_view line_end = "\n";  // of a last line without one: as of the others
  Index next = 0;
  std::size_t columns = 0;
  for (Index row = -1; row < table.n() + table.dropped; ++row) {
    // In a file of one column a line with nothing is a row without a value.
    const auto is_no_row = [&] { return record.holds_nothing() && (row < 0 || columns > 1); };
    do {
      reader.next(record);
      if (is_no_row()) all.append(record.bytes).append(record.line_end);
    } while (is_no_row() && !reader.at_end());
    if (row < 0) columns = record.fields.size();
    all.append(record.bytes);
    const bool is_kept = table.dropped == 0 || (next < table.n() && table.rows[static_cast<std::size_t>(next)] == row);
    for (const AddedColumn& column : added) {
      if (!dialect.open_end || row < 0 || &column != &added.front()) all += separator;
      all += row < 0 ? column.name : is_kept ? column.field(next) : std::string();
    }
    if (row >= 0 && is_kept) ++next;
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
    std::vector<std::string> names{"f", "standard_error", "atom"};
    for (Index output = 1; fitted && fitted->model.outputs > 1 && output <= fitted->model.outputs; ++output) {
      names.push_back(fmt::format("f{}", output));
      names.push_back(fmt::format("standard_error{}", output));
    }
    for (const std::string& name : names) {
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
  const Mixture mixture = make_mixture(fitted->model, fitted->measure.d());
  PointPredictions prediction = predict_at(mixture, fitted->measure, fitted->covariance, x);
  if (fitted->transforms) {
    undo_transforms(*fitted->transforms, prediction);
    for (const std::string& note : notes_on_way_back(*fitted->transforms)) {
      print_error("{}: note: {}\n", data_path, note);
    }
  }
  const std::string predicted = with_columns(data->text, table, added_columns(*fitted, prediction, table.dialect));
  const ExitCode finite = name_non_finite(data_path, prediction.f, table.n(), arguments.allow_non_finite);
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
