#include "dsl/commands/fit_input.h"

#include "dsl/commands/argument.h"
#include "dsl/commands/output.h"
#include "dsl/compile/missing.h"
#include "dsl/compile/transforms.h"
#include "engine/data/column_checks.h"
#include "engine/data/units.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace moerate {

namespace {

/// The names in options such as `--ignore a,b --ignore 'c, d'`: each text as a whole, for names with a comma, and
/// split.
std::vector<std::string> names_in(const std::vector<std::string>& texts) {
  std::vector<std::string> names;
  for (const std::string& text : texts) {
    names.push_back(text);
    std::size_t at = 0;
    while (text.find(',') != std::string::npos && at <= text.size()) {
      const std::size_t end = std::min(text.find(',', at), text.size());
      std::string name = text.substr(at, end - at);
      name.erase(0, name.find_first_not_of(' '));
      name.erase(name.find_last_not_of(' ') + 1);
      names.push_back(std::move(name));
      at = end + 1;
    }
  }
  return names;
}

/// Reports names of an option that no column has.
void check_names(const std::vector<std::string>& texts, const char* option, const Table& table,
                 Diagnostics& diagnostics) {
  std::vector<std::string> known = table.order;
  known.insert(known.end(), table.others.begin(), table.others.end());
  for (const std::string& text : texts) {
    if (table.has(text)) continue;
    const bool is_list = text.find(',') != std::string::npos;
    for (const std::string& name : names_in({text})) {
      if ((is_list && name == text) || table.has(name)) continue;
      diagnostics.error(Code::unknown_name, {}, fmt::format("--{}: no column is named '{}'", option, name),
                        fmt::format("the columns are {}", fmt::join(known, ", ")));
    }
  }
}

/// Takes an input out of a table and of the steps that were asked for or fitted.
void take_out(const std::string& name, std::vector<TransformStep>& steps) {
  for (TransformStep& step : steps) {
    const bool named = std::erase_if(step.columns, [&name](const auto& column) { return column.name == name; }) > 0;
    if (named && step.columns.empty()) step.transform.clear();
  }
  std::erase_if(steps, [](const TransformStep& step) { return step.transform.empty(); });
}

/// Leaves out columns of numbers that say what others do, as R's lm does, where the model is the same without them.
/// What was left out, in words.
std::vector<std::string> leave_dependent_out(FitInput& input, FittedTransforms& fitted,
                                             std::vector<TransformStep>& steps,
                                             const std::vector<std::string>& numbers) {
  std::vector<std::string> said;
  for (const DependentColumn& each : dependent_columns(input.table, input.columns.inputs)) {
    const std::string name = input.table.names[static_cast<std::size_t>(each.column)];
    const bool is_number = std::find(numbers.begin(), numbers.end(), name) != numbers.end();
    if (!each.exactly || !is_number || fitted.inputs.size() == said.size() + 1) continue;
    said.push_back(each.on.empty()
                       ? fmt::format("left out input {}, which is constant", name)
                       : fmt::format("left out input {}, a linear function of {}: their parameters cannot be "
                                     "told apart",
                                     name, fmt::join(each.on, ", ")));
    std::erase(fitted.inputs, name);
    std::erase(fitted.columns, name);
    for (auto* list : {&fitted.steps, &fitted.written, &steps}) take_out(name, *list);
    if (input.raw.has(name)) replace_column(input.raw, name, {}, {});
  }
  // The columns keep their places until all are known.
  for (const std::string& name : numbers) {
    const bool is_input = std::find(fitted.inputs.begin(), fitted.inputs.end(), name) != fitted.inputs.end();
    if (!is_input && input.table.column(name)) replace_column(input.table, name, {}, {});
  }
  return said;
}

/// Whether the model is the same in any unit and origin of each input alone, which a fit then takes by itself.
bool takes_any_units(const FitRequest& request, const Table& table, const Columns& columns) {
  const Mixture mixture = make_mixture(request.model, static_cast<Index>(columns.inputs.size()));
  const OwnUnits units = own_units(mixture, observations(table, columns.inputs, columns.target));
  return units.router == RouterUnits::weights &&
         ((units.scale.array() != 1).any() || (units.centre.array() != 0).any());
}

std::vector<Index> columns_named(const Table& table, const std::vector<std::string>& names) {
  std::vector<Index> columns;
  for (const std::string& name : names) columns.push_back(*table.column(name));
  return columns;
}

}  // namespace

bool read_file_options(const Arguments& arguments, TableRequest& request, ExitCode& code) {
  const auto one_of = [&code](const char* option, const std::string& typed, std::initializer_list<const char*> words) {
    if (std::find(words.begin(), words.end(), typed) != words.end()) return true;
    code = worse(code, wrong_usage(fmt::format("--{}: '{}' is none of {}", option, typed, fmt::join(words, ", ")),
                                   fmt::format("write --{} {}", option, *words.begin())));
    return false;
  };
  bool good = true;
  if (arguments.missing) {
    ArgumentReader reader;
    const auto missing = reader.read("missing", *arguments.missing, read_missing);
    code = worse(code, reader.code());
    good = missing.has_value();
    if (missing) {
      request.drop_missing = missing->drop;
      request.missing = missing->texts;
    }
  }
  if (arguments.decimal) {
    good = one_of("decimal", *arguments.decimal, {"comma", "point"}) && good;
    request.decimal = *arguments.decimal == "comma" ? ',' : '.';
  }
  return good;
}

std::optional<FitInput> read_fit_input(const Arguments& arguments, const std::vector<FitRequest>& requests,
                                       ExitCode& code) {
  const FitRequest& request = requests.front();
  const std::string& path = arguments.words.front();
  const bool from_start = request.start && request.start->transforms && !arguments.transform;
  const std::string target = arguments.target ? *arguments.target
                             : from_start     ? request.start->transforms->target
                                              : option_named("target").default_value;
  TableRequest reading;
  bool good = read_file_options(arguments, reading, code);
  if (!arguments.columns.empty()) {
    reading.columns = names_in(arguments.columns);
  } else if (from_start) {
    reading.columns = request.start->transforms->columns;
  }
  if (reading.columns) reading.columns->push_back(target);
  reading.but = names_in(arguments.ignore);
  std::optional<std::vector<TransformStep>> steps = std::vector<TransformStep>{};
  if (arguments.transform) {
    ArgumentReader reader;
    steps = reader.read("transform", *arguments.transform,
                        [](Reader& values, const Tree& tree) { return read_transforms(values, tree); });
    code = worse(code, reader.code());
  } else if (from_start) {
    steps = request.start->transforms->steps;
  }
  Diagnostics diagnostics(path);
  auto data = read_data(path, diagnostics, reading);
  if (data) {
    check_names(arguments.columns, "columns", data->table, diagnostics);
    check_names(arguments.ignore, "ignore", data->table, diagnostics);
    if (diagnostics.ok() && !has_target(data->table, target, diagnostics)) data.reset();
  }
  if (!diagnostics.ok() || !data || !steps || !good) {
    code = worse(code, print_messages(diagnostics));
    return std::nullopt;
  }
  FitInput input{std::move(data->table), {}, {}, {}};
  input.notes = notes_on(input.table);
  data.reset();
  // Inputs that are numbers in the file: those of 0 and 1 that text becomes are left as they are.
  std::vector<std::string> numbers = input.table.names;
  std::erase(numbers, target);
  if (requests.size() > 1) input.raw = input.table;
  auto fitted = transformed(input.table, target, *steps, diagnostics);
  code = worse(code, print_messages(diagnostics));
  if (!fitted) return std::nullopt;
  for (std::string& note : notes_on(*fitted, *steps)) input.notes.push_back(std::move(note));
  input.columns = columns_of(input.table, *fitted);
  const auto sees_units = [&](const FitRequest& each) { return !takes_any_units(each, input.table, input.columns); };
  const bool any_units = std::none_of(requests.begin(), requests.end(), sees_units);
  if (any_units && !from_start) {
    for (std::string& sentence : leave_dependent_out(input, *fitted, *steps, numbers)) {
      input.notes.push_back(std::move(sentence));
    }
    input.columns = columns_of(input.table, *fitted);
  }
  constexpr double most_apart = 10;
  const bool may_standardise = !arguments.transform && !from_start;
  // Nothing was left out of the columns where the model sees units.
  if (may_standardise && !any_units && scale_ratio(input.table, columns_named(input.table, numbers)) > most_apart) {
    TransformStep step{.transform = "standardise"};
    for (const std::string& name : numbers) step.columns.push_back({name});
    steps->push_back(step);
    const Transform& standardise = *transform_named(step.transform);
    standardise.fit(step, input.table, target);
    standardise.apply(step, input.table);
    fitted->steps.push_back(std::move(step));
    input.notes.emplace_back(
        "inputs are standardised, since their scales differ by more than 10 and the model sees them; parameters are "
        "those of standardised inputs (--transform '[]' leaves inputs as they are)");
  }
  input.transforms = std::move(*fitted);
  input.steps = std::move(*steps);
  return input;
}

std::optional<FittedTransforms> steps_to_write(const FittedTransforms& transforms) {
  return transforms.steps.empty() ? std::nullopt : std::optional(transforms);
}

}  // namespace moerate
