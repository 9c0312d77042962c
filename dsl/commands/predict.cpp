#include "dsl/commands/data_file.h"
#include "dsl/commands/messages.h"

#include "dsl/compile/measure_file.h"
#include "engine/data/csv.h"

#include <fmt/format.h>

#include <algorithm>

namespace moerate {

namespace {

constexpr const char* prediction = "f";

/// The inputs of a measure with the given d among the numeric columns: all but the target. A file may hold no target,
/// so the default one counts as such only when there is a column too many.
std::optional<std::vector<Index>> inputs_of(const Table& table, const std::optional<std::string>& target, Index d,
                                            Diagnostics& diagnostics) {
  std::vector<Index> inputs;
  for (Index c = 0; c < static_cast<Index>(table.names.size()); ++c) inputs.push_back(c);
  if (target) {
    const auto columns = columns_of(table, *target, diagnostics);
    if (!columns) return std::nullopt;
    inputs = columns->inputs;
  } else if (const auto y = table.column(option_named("target").fallback);
             y && static_cast<Index>(inputs.size()) == d + 1) {
    inputs.erase(inputs.begin() + *y);
  }
  if (static_cast<Index>(inputs.size()) == d) return inputs;
  diagnostics.error(
      Code::wrong_length, {},
      fmt::format("the measure is for {} input{}, but the file has {}", d, d == 1 ? "" : "s", inputs.size()),
      "inputs are all columns of numbers but the target: name it with --target, or take columns out");
  return std::nullopt;
}

/// The records of the text, each with its value of f.
std::string with_predictions(std::string_view text, const Vector& f) {
  CsvReader reader(text);
  CsvRecord record;
  std::string all;
  for (Index row = -1; row < f.size(); ++row) {
    reader.next(record);
    all.append(record.bytes);
    if (row < 0) {
      all += fmt::format(",{}", prediction);
    } else {
      all += fmt::format(",{:.17g}", f(row));
    }
    all += record.line_end.empty() ? std::string_view("\n") : record.line_end;
  }
  return all;
}

}  // namespace

ExitCode predict_command(const Arguments& arguments) {
  const std::string &measure_path = arguments.words[0], &data_path = arguments.words[1];
  Diagnostics of_measure(measure_path), of_data(data_path);
  const auto fitted = read_measure(measure_path, of_measure);
  const auto data = read_data(data_path, of_data);
  std::optional<std::vector<Index>> inputs;
  if (data) {
    const auto& text = data->table.text;
    if (data->table.column(prediction) || std::find(text.begin(), text.end(), prediction) != text.end()) {
      of_data.error(Code::conflict, {}, "the file has a column f already", "give it another name, or take it out");
    } else if (fitted) {
      inputs = inputs_of(data->table, arguments.target, fitted->measure.d(), of_data);
    }
  }
  const ExitCode code = worse(print_messages(of_measure), print_messages(of_data));
  if (!inputs) return code;

  const Mixture mixture = make_mixture(fitted->model, fitted->measure.d());
  Matrix x(mixture.d, data->table.n());
  for (Index j = 0; j < mixture.d; ++j) {
    x.row(j) = data->table.values.col((*inputs)[static_cast<std::size_t>(j)]).transpose();
  }
  const std::string predicted = with_predictions(data->text, values(mixture, fitted->measure, x));
  if (arguments.out) return write_result(*arguments.out, predicted);
  fmt::print("{}", predicted);
  return ExitCode::ok;
}

}  // namespace moerate
