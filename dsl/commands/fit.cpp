#include "dsl/commands/fit_input.h"
#include "dsl/commands/fit_request.h"
#include "dsl/commands/fit_result.h"
#include "dsl/commands/output.h"
#include "dsl/commands/session.h"

#include "engine/base/file.h"
#include "engine/fit/data_fit.h"
#include "engine/fit/fit.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <cstdint>
#include <optional>
#include <string>

namespace moerate {

namespace {

/// The start that the user gave, if any, as a measure of the mixture.
std::optional<Measure> given_start(const FitRequest& request, const Mixture& mixture) {
  if (!request.start) return std::nullopt;
  Measure start = request.start->measure;
  // A start under another router says nothing of the parameters that this one's atoms share.
  if (request.start->model.router != request.model.router) start.shared = typical_shared(mixture.router);
  return start;
}

ExitCode carry_out(const Arguments& arguments) {
  const std::string& path = arguments.words.front();
  ExitCode code = ExitCode::ok;
  auto request = read_request(arguments, code);
  if (!request) {
    // The file's mistakes are shown with those of the command line.
    read_fit_input(arguments, FitRequest{}, code);
    return code;
  }
  const auto input = read_fit_input(arguments, *request, code);
  if (!input) return code;
  const Table& table = input->table;
  const Columns& columns = input->columns;
  const Mixture mixture = make_mixture(request->model, static_cast<Index>(columns.inputs.size()));
  if (const Index p = mixture.parameters(request->k); p > most_fitted_parameters) {
    return wrong_usage("fit: " + too_many_parameters(p), "take a smaller --k, or a file with fewer columns");
  }
  if (!take_inputs_by_name(*request, names_of(table, columns.inputs))) return ExitCode::wrong;
  if (request->start && !start_fits(*request, mixture.d)) return ExitCode::wrong;
  const auto settings = settings_for(*request, table.n());
  if (!settings) return ExitCode::wrong;
  const Samples samples = observations(table, columns.inputs, columns.target);
  const Stream stream(request->seed, "fit", static_cast<std::uint64_t>(table.n()), 0, Purpose::start);
  const auto fitted_data = fit_data(mixture, samples, request->k, *settings, going_on(*request, table.n()), stream,
                                    given_start(*request, mixture), &catch_interrupts());
  if (!fitted_data) {
    print_error("moerate: interrupted\n");
    return ExitCode::incomplete;
  }
  const FitResult& result = *fitted_data;
  const auto warnings = warnings_of(table, columns, *request, result);
  for (const std::string& note : input->notes) print_error("{}: note: {}\n", path, note);
  for (const std::string& warning : warnings) print_error("{}: warning: {}\n", path, warning);
  const bool failed = result.record.termination == Termination::failed || !result.moved;
  if (arguments.json) {
    const auto json = to_json(table, columns, *request, result, warnings);
    print_out("{}\n", json.dump(2, ' ', false, nlohmann::json::error_handler_t::replace));
  } else if (!failed) {
    print_out("{}: {}", path, describe(table, columns, *request, result));
  }
  if (failed) {
    const bool lost = result.loses_digits();
    const auto far = lost ? farthest_column(table, columns) : std::nullopt;
    const std::string remedy =
        far ? fmt::format("subtract a constant from {}, which is far from 0 for its spread, or begin elsewhere", *far)
        : lost           ? "begin elsewhere"
        : result.moved   ? "check the size of the numbers in the data and in the start"
        : request->start ? "begin with another measure: at this one no expert has a slope at any row"
                         : "begin elsewhere, with --seed or more --starts";
    print_error("{}: no fit: {}\nremedy: {}\n", path, result.record.reason, remedy);
    return ExitCode::incomplete;
  }
  if (!arguments.out) return ExitCode::ok;
  const MeasureFile fitted{request->model, result.record.estimate, input->transforms.inputs,
                           steps_to_write(input->transforms)};
  return write_result(*arguments.out, to_text(fitted));
}

}  // namespace

Command fit_command() {
  return {.name = "fit",
          .about = "fit a mixture to a data file by least squares",
          .positional = "DATA",
          .options = {"router", "gate", "expert", "k", "target", "columns", "ignore", "missing", "decimal", "transform",
                      "start", "starts", "seed", "tolerance", "max-evaluations", "bounds", "out", "json"},
          .run = carry_out};
}

}  // namespace moerate
