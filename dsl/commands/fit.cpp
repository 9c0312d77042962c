#include "dsl/commands/fit_request.h"
#include "dsl/commands/fit_result.h"
#include "dsl/commands/output.h"
#include "dsl/commands/session.h"

#include "engine/base/file.h"
#include "engine/data/units.h"
#include "engine/fit/fit.h"
#include "engine/fit/start.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <exception>
#include <limits>

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

/// The start that the user gave, or random ones; in own units.
std::vector<Measure> starting_measures(const FitRequest& request, const std::optional<Measure>& given,
                                       const Mixture& mixture, const OwnUnits& units, const Samples& own) {
  if (given) return {in_own_units(units, mixture, *given)};
  Dataset nothing_known;
  nothing_known.d = mixture.d;
  Stream stream(request.seed, "fit", static_cast<std::uint64_t>(own.n()), 0, Purpose::start);
  const Start random = make(starts(), request.random);
  std::vector<Measure> measures = random.measures(nothing_known, mixture, request.k, request.bounds, stream);
  // Where the model does not allow own units, the start brings its own.
  for (Measure& measure : measures) measure = in_units_of(own, mixture, std::move(measure));
  return measures;
}

/// Widens the bounds to hold a start that the user gave. What was widened, in words.
std::vector<std::string> widen_around(const Measure& start, Bounds& bounds) {
  std::vector<std::string> widened;
  const auto widen = [&widened](const char* name, double& bound, double largest) {
    if (!(largest > bound)) return;
    widened.push_back(fmt::format("{} from {} to {:.6g}", name, bound, largest));
    bound = largest;
  };
  widen("beta0", bounds.beta0, start.beta0.cwiseAbs().maxCoeff());
  widen("beta1", bounds.beta1, start.beta1.cwiseAbs().maxCoeff());
  widen("eta", bounds.eta, start.eta.cwiseAbs().maxCoeff());
  return widened;
}

/// The fits from all starts, in own units; nothing when interrupted.
std::optional<std::vector<FitRecord>> fit_all(const Mixture& mixture, const Samples& own,
                                              const std::vector<Measure>& from, const FitSettings& settings,
                                              const std::atomic<bool>& interrupted) {
  std::vector<FitRecord> records(from.size());
  std::exception_ptr error;
#pragma omp parallel for schedule(dynamic, 1)
  for (std::size_t s = 0; s < from.size(); ++s) {
    try {
      if (auto record = fit(mixture, own, from[s], settings, &interrupted)) records[s] = std::move(*record);
    } catch (...) {
#pragma omp critical
      error = std::current_exception();
    }
  }
  if (error) std::rethrow_exception(error);
  return interrupted ? std::nullopt : std::optional(std::move(records));
}

/// The best of the fits, brought to the user's units. `given`: the start of the user, or null: the result is never
/// worse.
FitResult best_of(const std::vector<FitRecord>& records, const Mixture& mixture, const Samples& samples,
                  const OwnUnits& units, const Samples& own, const std::vector<Measure>& from, const Measure* given) {
  const auto objective = [](const FitRecord& record) {
    return record.termination == Termination::failed ? std::numeric_limits<double>::infinity()
                                                     : record.half_sum_of_squares;
  };
  const auto best = std::min_element(records.begin(), records.end(), [&](const FitRecord& a, const FitRecord& b) {
    return objective(a) < objective(b);
  });
  // Of an exact fit what is left is rounding, in which no two starts agree.
  constexpr double same = 1e-6, exact = 1e-20;
  const double limit = objective(*best) * (1 + same) + exact * own.squares();
  const auto reached = std::count_if(records.begin(), records.end(),
                                     [&](const FitRecord& record) { return objective(record) <= limit; });
  FitResult result{*best, from.size(), static_cast<std::size_t>(reached), units, best->estimate, true, true, 0};
  if (best->termination == Termination::failed) return result;
  const Measure& start = from[static_cast<std::size_t>(best - records.begin())];
  const Measure& end = best->estimate;
  const bool is_exact = best->half_sum_of_squares <= exact * own.squares();
  FitRecord& record = result.record;
  const bool experts_moved = (end.eta - start.eta).norm() > 1e-6 * end.eta.norm();
  result.gate_moved = end.beta0 != start.beta0 || end.beta1 != start.beta1 || !experts_moved;
  result.moved = is_exact || best->gradient > 0 || pack(end) != pack(start);
  if (!result.moved) record.reason = "the gradient is zero at the start: nothing moved";
  record.half_sum_of_squares *= units.y_scale * units.y_scale;
  if (!std::isfinite(record.half_sum_of_squares)) {
    record.termination = Termination::failed;
    record.reason = "the sum of squares overflows in the unit of the target";
    return result;
  }
  record.estimate = in_users_units(units, mixture, end);
  const double again = half_sum_of_squares(mixture, samples, record.estimate);
  if (!is_exact) result.reproduced = std::abs(again - record.half_sum_of_squares) / record.half_sum_of_squares;
  if (!std::isfinite(again)) result.reproduced = std::numeric_limits<double>::infinity();
  // Where digits are lost on the way to the user's units, what is said is of the measure that is given.
  if (std::isfinite(again) && result.loses_digits()) record.half_sum_of_squares = again;
  const double at_start = given == nullptr ? absent : half_sum_of_squares(mixture, samples, *given);
  if (!is_exact && at_start < record.half_sum_of_squares * (1 - FitResult::lost_digits)) {
    record.estimate = *given;
    record.half_sum_of_squares = at_start;
    record.reason = "no better measure than the start was found";
    result.moved = false;
  }
  return result;
}

ExitCode carry_out(const Arguments& arguments) {
  const std::string& path = arguments.words.front();
  ExitCode code = ExitCode::ok;
  auto request = read_request(arguments, code);
  Diagnostics diagnostics(path);
  const auto data = read_data(path, diagnostics);
  const auto columns =
      data ? columns_of(data->table, arguments.target.value_or(option_named("target").default_value), diagnostics)
           : std::nullopt;
  code = worse(code, print_messages(diagnostics));
  if (!request || !columns) return code;

  const Table& table = data->table;
  const Mixture mixture = make_mixture(request->model, static_cast<Index>(columns->inputs.size()));
  if (const Index p = mixture.parameters(request->k); p > most_fitted_parameters) {
    return wrong_usage("fit: " + too_many_parameters(p), "take a smaller --k, or a file with fewer columns");
  }
  if (!take_inputs_by_name(*request, names_of(table, columns->inputs))) return ExitCode::wrong;
  if (request->start && !start_fits(*request, mixture.d)) return ExitCode::wrong;
  auto settings = settings_for(*request, table.n());
  if (!settings) return ExitCode::wrong;
  const Samples samples = observations(table, columns->inputs, columns->target);
  const OwnUnits units = own_units(mixture, samples);
  const Samples own = in_own_units(units, samples);
  const std::optional<Measure> given = given_start(*request, mixture);
  const std::vector<Measure> from = starting_measures(*request, given, mixture, units, own);
  std::vector<std::string> widened;
  if (request->start) widened = widen_around(from.front(), request->bounds);
  settings->bounds = request->bounds;
  const auto records = fit_all(mixture, own, from, *settings, catch_interrupts());
  if (!records) {
    print_error("moerate: interrupted\n");
    return ExitCode::incomplete;
  }
  FitResult result = best_of(*records, mixture, samples, units, own, from, given ? &*given : nullptr);
  result.widened = std::move(widened);
  const auto warnings = warnings_of(table, *columns, *request, result);
  for (const std::string& warning : warnings) print_error("{}: warning: {}\n", path, warning);
  const bool failed = result.record.termination == Termination::failed || !result.moved;
  if (arguments.json) {
    const auto json = to_json(table, *columns, *request, result, warnings);
    print_out("{}\n", json.dump(2, ' ', false, nlohmann::json::error_handler_t::replace));
  } else if (!failed) {
    print_out("{}: {}", path, describe(table, *columns, *request, result));
  }
  if (failed) {
    const bool lost = result.loses_digits();
    const auto far = lost ? farthest_column(table, *columns) : std::nullopt;
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
  const MeasureFile fitted{request->model, result.record.estimate, names_of(table, columns->inputs)};
  return write_result(*arguments.out, to_text(fitted));
}

}  // namespace

Command fit_command() {
  return {.name = "fit",
          .about = "fit a mixture to a data file by least squares",
          .positional = "DATA",
          .options = {"router", "gate", "expert", "k", "target", "start", "starts", "seed", "tolerance",
                      "max-evaluations", "bounds", "out", "json"},
          .run = carry_out};
}

}  // namespace moerate
