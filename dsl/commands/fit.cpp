#include "dsl/commands/fit_request.h"
#include "dsl/commands/fit_result.h"
#include "dsl/commands/interrupt.h"
#include "dsl/commands/messages.h"
#include "dsl/commands/output.h"

#include "engine/data/units.h"
#include "engine/fit/fit.h"
#include "engine/fit/start.h"
#include "engine/report/file.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <limits>

namespace moerate {

namespace {

/// The start of the request, or random ones in the units of the samples.
std::vector<Measure> starting_measures(const FitRequest& request, const Mixture& mixture, const Samples& samples) {
  if (request.start) {
    Measure start = request.start->measure;
    // A start under another router says nothing of the parameters that this one's atoms share.
    if (request.start->model.router.name != request.model.router.name) start.shared = typical_shared(mixture.router);
    return {start};
  }
  Dataset nothing_known;
  nothing_known.d = mixture.d;
  Stream stream(request.seed, "fit", static_cast<std::uint64_t>(samples.n()), 0, Purpose::start);
  const Start random = make(starts(), request.random);
  std::vector<Measure> measures = random.measures(nothing_known, mixture, request.k, request.bounds, stream);
  for (Measure& measure : measures) measure = in_units_of(samples, mixture, std::move(measure));
  return measures;
}

/// The best fit from all starts; nothing when interrupted.
std::optional<FitResult> best_fit(const Mixture& mixture, const Samples& samples, const std::vector<Measure>& from,
                                  const FitSettings& settings, const std::atomic<bool>& interrupted) {
  std::vector<FitRecord> records(from.size());
#pragma omp parallel for schedule(dynamic, 1)
  for (std::size_t s = 0; s < from.size(); ++s) {
    if (auto record = fit(mixture, samples, from[s], settings, &interrupted)) records[s] = std::move(*record);
  }
  if (interrupted) return std::nullopt;
  const auto objective = [](const FitRecord& record) {
    return record.termination == Termination::failed ? std::numeric_limits<double>::infinity()
                                                     : record.half_sum_of_squares;
  };
  const auto best = std::min_element(records.begin(), records.end(), [&](const FitRecord& a, const FitRecord& b) {
    return objective(a) < objective(b);
  });
  constexpr double same = 1e-6;
  const double limit = objective(*best) * (1 + same);
  const auto reached = std::count_if(records.begin(), records.end(),
                                     [&](const FitRecord& record) { return objective(record) <= limit; });
  return FitResult{*best, from.size(), static_cast<std::size_t>(reached)};
}

}  // namespace

ExitCode fit_command(const Arguments& arguments) {
  const std::string& path = arguments.words.front();
  ExitCode code = ExitCode::ok;
  auto request = read_request(arguments, code);
  Diagnostics diagnostics(path);
  const auto data = read_data(path, diagnostics);
  const auto columns =
      data ? columns_of(data->table, arguments.target.value_or(option_named("target").fallback), diagnostics)
           : std::nullopt;
  code = worse(code, print_messages(diagnostics));
  if (!request || !columns) return code;

  const Table& table = data->table;
  const Mixture mixture = make_mixture(request->model, static_cast<Index>(columns->inputs.size()));
  if (!take_inputs_by_name(*request, names_of(table, columns->inputs))) return ExitCode::wrong;
  if (request->start && !start_fits(*request, mixture.d)) return ExitCode::wrong;
  const auto settings = settings_for(*request, table.n());
  if (!settings) return ExitCode::wrong;
  const Samples samples = observations(table, columns->inputs, columns->target);
  const auto result =
      best_fit(mixture, samples, starting_measures(*request, mixture, samples), *settings, catch_interrupts());
  if (!result) {
    print_error("moerate: interrupted\n");
    return ExitCode::incomplete;
  }
  const auto warnings = warnings_of(table, *columns, *request, *result);
  for (const std::string& warning : warnings) print_error("{}: warning: {}\n", path, warning);
  const bool failed = result->record.termination == Termination::failed;
  if (arguments.json) {
    const auto json = to_json(table, *columns, *request, *result, warnings);
    print_out("{}\n", json.dump(2, ' ', false, nlohmann::json::error_handler_t::replace));
  } else if (!failed) {
    print_out("{}: {}", path, describe(table, *columns, *request, *result));
  }
  if (failed) {
    print_error("{}: no fit: {}\nremedy: check the size of the numbers in the data and in the start\n", path,
                result->record.reason);
    return ExitCode::incomplete;
  }
  if (!arguments.out) return ExitCode::ok;
  return write_result(*arguments.out,
                      to_text(MeasureFile{request->model, result->record.estimate, names_of(table, columns->inputs)}));
}

}  // namespace moerate
