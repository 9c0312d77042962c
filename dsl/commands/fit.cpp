#include "dsl/commands/choose.h"
#include "dsl/commands/fit_input.h"
#include "dsl/commands/fit_request.h"
#include "dsl/commands/fit_result.h"
#include "dsl/commands/output.h"
#include "dsl/commands/session.h"

#include "engine/base/file.h"
#include "engine/fit/data_fit.h"
#include "engine/fit/fit.h"
#include "engine/inference/bootstrap.h"
#include "engine/report/fit_pictures.h"
#include "engine/run/store.h"

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

/// Resamples are fitted from the estimate, within the bounds that it was found in.
FitSettings resampling_settings(const FitRequest& request, FitSettings settings, const FitResult& result) {
  settings.bounds = result.bounds;
  if (!request.max_evaluations) settings.max_evaluations = 300;
  return settings;
}

ExitCode draw_into(const std::string& folder, const PicturedFit& fit) {
  const std::vector<FitPicture> pictures = fit_pictures(fit);
  if (pictures.empty()) {
    print_error("moerate: no pictures are drawn, since {} does not vary\n", fit.target);
    return ExitCode::ok;
  }
  if (const auto foreign = foreign_file(folder, pictures); !foreign.empty()) {
    return wrong_usage(fmt::format("fit: --plot would replace {}, which is of no picture", foreign.string()),
                       "name another folder");
  }
  if (const std::string reason = draw_pictures(folder, pictures); !reason.empty()) {
    print_error("{}\nremedy: install gnuplot, then draw NAME.gp of {} with it\n", reason, folder);
    return ExitCode::files;
  }
  print_error("moerate: pictures are in {}\n", folder);
  return ExitCode::ok;
}

ExitCode fit_one(const Arguments& arguments, const std::string& compared = "") {
  const std::string& path = arguments.words.front();
  ExitCode code = ExitCode::ok;
  auto request = read_request(arguments, code);
  if (!request) {
    // The file's mistakes are shown with those of the command line.
    FitRequest any;
    any.model = {default_choice(routers().front()), default_choice(gates().front()), default_choice(experts().front())};
    read_fit_input(arguments, {any}, code);
    return code;
  }
  const auto input = read_fit_input(arguments, {*request}, code);
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
  auto fitted_data = fit_data(mixture, samples, request->k, *settings, going_on(*request, table.n()), stream,
                              given_start(*request, mixture), &catch_interrupts());
  if (!fitted_data) {
    print_error("moerate: interrupted\n");
    return ExitCode::incomplete;
  }
  FitResult& result = *fitted_data;
  const bool gave_none = result.record.termination == Termination::failed;
  auto known = gave_none ? std::nullopt : std::optional(estimates_of(table, columns, *request, result, samples));
  if (known && !pack(known->measure).allFinite()) {
    print_error(
        "{}: no fit: its parameters are not finite in the units of the data\nremedy: choose units nearer to 1\n", path);
    return ExitCode::incomplete;
  }
  if (known && !known->covariance.allFinite()) known->covariance.resize(0, 0);
  std::string errors_by;
  if (known && request->bootstrap > 0 && (known->identified == 0 || known->identified >= table.n())) {
    return wrong_usage("fit: --bootstrap: the rows determine no parameter, or a measure through all of them",
                       "take fewer atoms, or leave --bootstrap out");
  }
  if (known && request->bootstrap > 0) {
    const auto found = pairs_bootstrap(mixture, result.units, in_own_units(result.units, samples), *known,
                                       resampling_settings(*request, *settings, result), request->bootstrap,
                                       request->seed, &catch_interrupts());
    if (!found) {
      print_error("{}: the bootstrap gave no errors: it was interrupted, or fewer than 20 resamples had a fit\n", path);
      return ExitCode::incomplete;
    }
    take_errors(*found, *known);
    errors_by = fmt::format("errors and intervals from {} resamples of the rows", found->resamples);
    if (found->steps > 0) {
      errors_by += fmt::format("; in {} of them the gate is a step, and its parameters run off", found->steps);
    }
  }
  const auto warnings = warnings_of(table, columns, *request, result, known ? &*known : nullptr);
  for (const std::string& note : input->notes) print_error("{}: note: {}\n", path, note);
  for (const std::string& warning : warnings) print_error("{}: warning: {}\n", path, warning);
  const bool failed = gave_none || !result.moved;
  std::optional<MeasureFile> measure;
  if (known) {
    measure = MeasureFile{request->model, known->measure, input->transforms.inputs, steps_to_write(input->transforms)};
    measure->ranges = ranges_of(samples);
    constexpr Index most_with_covariance = 100;
    if (known->covariance.rows() <= most_with_covariance) measure->covariance = known->covariance;
  }
  if (arguments.json) {
    auto json = to_json(table, columns, *request, result, known ? &*known : nullptr, measure ? &*measure : nullptr,
                        input->notes, warnings);
    if (!compared.empty()) json["compared"] = nlohmann::ordered_json::parse(compared);
    print_out("{}\n", json.dump(2, ' ', false, nlohmann::json::error_handler_t::replace));
  } else if (!failed) {
    print_out("{}: {}", path, describe(table, columns, target_in_words(input->transforms), *request, result, *known));
    if (!errors_by.empty()) print_out("\n{}\n", errors_by);
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
  const ExitCode drawn = arguments.plot
                             ? draw_into(*arguments.plot, {mixture, known->measure, samples, input->transforms.inputs,
                                                           target_in_words(input->transforms)})
                             : ExitCode::ok;
  if (!arguments.out) return drawn;
  return worse(drawn, write_result(*arguments.out, to_text(*measure)));
}

/// One model, or the choice among several and then the chosen one.
ExitCode carry_out(const Arguments& arguments) {
  ExitCode code = ExitCode::ok;
  const auto candidates = read_candidates(arguments, code);
  if (!candidates) return code;
  try {
    if (!candidates->several() && arguments.folds) {
      return wrong_usage("fit: --folds is of a comparison, but one model is named",
                         "name several routers, experts or k, as in --k 1..3, or leave --folds out");
    }
    if (!candidates->several()) return fit_one(arguments);
    const auto chosen = choose(arguments, *candidates, code);
    return chosen ? fit_one(chosen->chosen, chosen->compared) : code;
  } catch (const StoreError& error) {
    print_error("moerate: {}\n", error.what());
  } catch (const FileError& error) {
    print_error("moerate: {}\n", error.what());
  }
  return ExitCode::files;
}

}  // namespace

Command fit_command() {
  return {.name = "fit",
          .about = "fit a mixture to a data file by least squares, or choose among several",
          .positional = "DATA",
          .options = {"router",  "gate",   "expert",    "k",         "target",
                      "columns", "ignore", "missing",   "decimal",   "transform",
                      "start",   "starts", "seed",      "tolerance", "max-evaluations",
                      "bounds",  "folds",  "bootstrap", "plot",      "results",
                      "jobs",    "out",    "json"},
          .run = carry_out};
}

}  // namespace moerate
