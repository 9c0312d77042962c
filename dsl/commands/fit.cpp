#include "dsl/commands/fit_request.h"
#include "dsl/commands/fit_result.h"
#include "dsl/commands/output.h"
#include "dsl/commands/session.h"

#include "engine/base/file.h"
#include "engine/data/input_order.h"
#include "engine/data/units.h"
#include "engine/fit/best_fit.h"
#include "engine/fit/fit.h"
#include "engine/fit/start.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
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

/// Random starts for observations in own units and their own order.
std::vector<Measure> random_measures(const FitRequest& request, const Mixture& mixture, const Samples& own) {
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

/// The best fit in own units, inputs in the user's order, brought to the user's units. `start`: where it began,
/// likewise in own units. `given`: the start of the user, or null: the result is never worse.
FitResult result_of(const BestFit& best, std::size_t starts, const Mixture& mixture, const Samples& samples,
                    const OwnUnits& units, const Samples& own, const Measure& start, const Measure* given) {
  FitResult result{best.record, starts, best.reached, units, best.record.estimate, true, true, 0};
  if (best.record.termination == Termination::failed) return result;
  const Measure& end = best.record.estimate;
  const bool is_exact = best.record.half_sum_of_squares <= exact_fit * own.squares();
  FitRecord& record = result.record;
  const bool experts_moved = (end.eta - start.eta).norm() > 1e-6 * end.eta.norm();
  result.gate_moved = end.beta0 != start.beta0 || end.beta1 != start.beta1 || !experts_moved;
  result.moved = is_exact || best.record.gradient > 0 || pack(end) != pack(start);
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
  const std::vector<Index> order = own_order(mixture, own);
  const Samples ordered = with_inputs_in(order, own), rounded = in_single_precision(ordered);
  std::vector<Measure> from;
  std::vector<std::string> widened;
  if (given) {
    from.push_back(with_inputs_in(order, mixture, in_own_units(units, mixture, *given)));
    widened = widen_around(from.front(), request->bounds);
  } else {
    from = random_measures(*request, mixture, rounded);
  }
  settings->bounds = request->bounds;
  auto best = best_fit(mixture, ordered, rounded, from, *settings, going_on(*request, table.n()), catch_interrupts());
  if (!best) {
    print_error("moerate: interrupted\n");
    return ExitCode::incomplete;
  }
  const std::vector<Index> back = inverse_of(order);
  const Measure start = with_inputs_in(back, mixture, from[best->from]);
  if (best->record.termination != Termination::failed) {
    best->record.estimate = with_inputs_in(back, mixture, best->record.estimate);
  }
  FitResult result = result_of(*best, from.size(), mixture, samples, units, own, start, given ? &*given : nullptr);
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
