#include "dsl/commands/output.h"

#include "dsl/compile/data_file.h"
#include "dsl/compile/measure_file.h"
#include "engine/base/csv.h"
#include "engine/base/words.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace moerate {

namespace {

constexpr const char* prediction = "f";

/// Whether a file has a column of this name, of whatever.
bool holds(const Table& table, std::string_view name) {
  const auto has = [name](const std::vector<std::string>& names) {
    return std::find(names.begin(), names.end(), name) != names.end();
  };
  return has(table.names) || has(table.text) || has(table.spared);
}

/// The columns that the measure names; a target may be given, but is none of them.
std::optional<std::vector<Index>> named_inputs(const Table& table, const std::optional<std::string>& target,
                                               const std::vector<std::string>& names, Diagnostics& diagnostics) {
  std::vector<Index> inputs;
  if (target && std::find(names.begin(), names.end(), *target) != names.end()) {
    diagnostics.error(Code::conflict, {}, fmt::format("the target '{}' is an input of the measure", *target),
                      "leave --target out: the measure names its inputs");
    return std::nullopt;
  }
  for (const std::string& name : names) {
    if (const auto column = table.column(name)) {
      inputs.push_back(*column);
      continue;
    }
    const bool is_text = std::find(table.text.begin(), table.text.end(), name) != table.text.end();
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
  std::vector<Index> inputs;
  const bool is_spared = std::find(table.spared.begin(), table.spared.end(), predicted) != table.spared.end();
  if ((target && !is_spared) || table.column(predicted)) {
    const auto columns = columns_of(table, predicted, diagnostics);
    if (!columns) return std::nullopt;
    inputs = columns->inputs;
  } else {
    for (Index c = 0; c < static_cast<Index>(table.names.size()); ++c) inputs.push_back(c);
  }
  if (static_cast<Index>(inputs.size()) == d) return inputs;
  diagnostics.error(Code::wrong_length, {},
                    fmt::format("the measure is for {}, but the file has {}", counted(d, "input"), inputs.size()),
                    fmt::format("inputs are all columns of numbers but the target {}: take columns out, or name"
                                " another target with --target",
                                predicted));
  return std::nullopt;
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

/// The records of the text, each with its value of f.
std::string with_predictions(std::string_view text, const Vector& f) {
  CsvReader reader(text);
  CsvRecord record;
  std::string all(reader.take_preamble());
  std::string_view line_end = "\n";  // of a last line without one: as of the others
  for (Index row = -1; row < f.size(); ++row) {
    reader.next(record);
    all.append(record.bytes);
    if (row < 0) {
      all += fmt::format(",{}", prediction);
    } else {
      all += fmt::format(",{:.17g}", f(row));
    }
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
  AskedColumns asked{.but = arguments.target.value_or(option_named("target").default_value)};
  if (fitted && !fitted->inputs.empty()) asked = {.names = fitted->inputs};
  const auto data = read_data(data_path, of_data, asked);
  std::optional<std::vector<Index>> inputs;
  if (data) {
    if (holds(data->table, prediction)) {
      of_data.error(Code::conflict, {}, "the file has a column f already", "give it another name, or take it out");
    } else if (fitted) {
      inputs = fitted->inputs.empty() ? inputs_in_order(data->table, arguments.target, fitted->measure.d(), of_data)
                                      : named_inputs(data->table, arguments.target, fitted->inputs, of_data);
    }
  }
  const ExitCode code = worse(print_messages(of_measure), print_messages(of_data));
  if (!inputs) return code;
  if (data->table.preamble > 0) print_error("{}: warning: {}\n", data_path, preamble_passed_over(data->table));

  const Mixture mixture = make_mixture(fitted->model, fitted->measure.d());
  Matrix x(mixture.d, data->table.n());
  for (Index j = 0; j < mixture.d; ++j) {
    x.row(j) = data->table.values.col((*inputs)[static_cast<std::size_t>(j)]).transpose();
  }
  const Vector f = values(mixture, fitted->measure, x);
  const std::string predicted = with_predictions(data->text, f);
  const ExitCode finite = name_non_finite(data_path, f, arguments.allow_non_finite);
  if (arguments.out) return worse(finite, write_result(*arguments.out, predicted));
  print_out("{}", predicted);
  return finite;
}

}  // namespace

Command predict_command() {
  return {.name = "predict",
          .about = "repeat the rows of a data file with the value f of a measure",
          .positional = "MEASURE DATA",
          .options = {"target", "out", "allow-non-finite"},
          .run = carry_out};
}

}  // namespace moerate
