#include "dsl/commands/fit_request.h"

#include "dsl/commands/argument.h"
#include "engine/base/words.h"
#include "engine/fit/start.h"

#include <fmt/ranges.h>

#include <algorithm>
#include <utility>

namespace moerate {

namespace {

std::optional<Bounds> read_bounds(Reader& reader, const Tree& tree) {
  if (!reader.is_map(tree, "bounds")) return std::nullopt;
  reader.only_keys(tree, names_under("fit.bounds"), "bounds");
  Bounds bounds = FitRequest{}.bounds;
  for (const auto& [name, bound] :
       {std::pair("beta0", &bounds.beta0), std::pair("beta1", &bounds.beta1), std::pair("eta", &bounds.eta)}) {
    const Tree* value = tree.find(name);
    if (value == nullptr) continue;
    const auto number = reader.number_of(*value, fmt::format("fit.bounds.{}", name));
    if (!number) return std::nullopt;
    *bound = *number;
  }
  return bounds;
}

}  // namespace

std::optional<FitRequest> read_request(const Arguments& arguments, ExitCode& code) {
  FitRequest request;
  ArgumentReader reader;
  if (arguments.start && arguments.starts) {
    code = wrong_usage("fit: --start and --starts exclude each other", "give a measure file, or a number of starts");
    return std::nullopt;
  }
  if (arguments.start) {
    Diagnostics diagnostics(*arguments.start);
    request.start = read_measure(*arguments.start, diagnostics);
    code = print_messages(diagnostics);
  }
  const auto piece = [&](const char* option, const std::optional<std::string>& text, const auto& registry,
                         Choice MixtureChoice::*which) {
    const std::string typed = text.value_or(key_at(fmt::format("estimator.{}", option)).default_value);
    if (!text && request.start) {
      request.model.*which = request.start->model.*which;
    } else if (const auto choice = reader.choice(option, typed, registry)) {
      request.model.*which = *choice;
    }
  };
  piece("router", arguments.router, routers(), &MixtureChoice::router);
  piece("gate", arguments.gate, gates(), &MixtureChoice::gate);
  piece("expert", arguments.expert, experts(), &MixtureChoice::expert);
  if (arguments.k) {
    if (const auto k = reader.number("k", *arguments.k, "estimator.k")) request.k = static_cast<Index>(*k);
  } else if (request.start) {
    request.k = request.start->measure.atoms();
  } else if (!arguments.start) {
    code = worse(code, wrong_usage("fit: how many atoms?", "add --k and a number, such as --k 2"));
  }
  request.random = default_choice(*find(starts(), "random"));
  if (arguments.starts) {
    const Option& option = find(starts(), "random")->options.front();
    const auto count = reader.read("starts", *arguments.starts, [&](Reader& values, const Tree& tree) {
      return values.number_in(tree, "starts", option.range);
    });
    if (count) request.random.options[option.name] = *count;
  }
  if (arguments.seed) {
    if (const auto seed = reader.number("seed", *arguments.seed, "seed")) {
      request.seed = static_cast<std::uint64_t>(*seed);
    }
  }
  if (arguments.tolerance) request.tolerance = reader.number("tolerance", *arguments.tolerance, "fit.tolerance");
  if (arguments.max_evaluations) {
    const auto count = reader.number("max-evaluations", *arguments.max_evaluations, "fit.max-evaluations");
    if (count) request.max_evaluations = static_cast<int>(*count);
  }
  if (arguments.bootstrap) {
    const auto count = reader.read("bootstrap", *arguments.bootstrap, [](Reader& values, const Tree& tree) {
      return values.number_in(tree, "bootstrap", {.low = 50, .high = 1e6, .whole = true});
    });
    if (count) request.bootstrap = static_cast<Index>(*count);
  }
  if (arguments.bounds) {
    if (const auto bounds = reader.read("bounds", *arguments.bounds, read_bounds)) request.bounds = *bounds;
  }
  code = worse(code, reader.code());
  return code == ExitCode::ok ? std::optional(request) : std::nullopt;
}

std::optional<FitSettings> settings_for(const FitRequest& request, Index n) {
  const double rounding = smallest_function_tolerance * static_cast<double>(n);
  if (request.tolerance && *request.tolerance < rounding) {
    wrong_usage(fmt::format("fit: --tolerance {} is below rounding at n = {}", *request.tolerance, n),
                fmt::format("use at least {}", rounding));
    return std::nullopt;
  }
  return FitSettings{request.random, request.tolerance.value_or(std::max(1e-8, rounding)),
                     request.max_evaluations.value_or(1000), request.bounds};
}

GoingOn going_on(const FitRequest& request, Index n) {
  return {request.tolerance.value_or(smallest_function_tolerance * static_cast<double>(n)),
          request.max_evaluations.value_or(10000)};
}

bool take_inputs_by_name(FitRequest& request, const std::vector<std::string>& names) {
  if (!request.start) return true;
  switch (compare_inputs(request.start->inputs, names)) {
    case InputNames::unknown:
    case InputNames::same:
      return true;
    case InputNames::reordered:
      request.start = with_inputs_in_order(std::move(*request.start), names);
      return true;
    case InputNames::different:
      break;
  }
  wrong_usage(fmt::format("fit: the start is for the inputs {}, the data have {}",
                          fmt::join(request.start->inputs, ", "), fmt::join(names, ", ")),
              "give the columns the names of the start, or take `inputs` out of it: its numbers are then taken in the "
              "order of the columns");
  return false;
}

bool start_fits(const FitRequest& request, Index d) {
  const Measure& start = request.start->measure;
  if (request.start->model.outputs > 1) {
    wrong_usage(
        fmt::format("fit: the start has {} outputs, and a fit to one target has 1", request.start->model.outputs),
        "start from a measure with one output");
    return false;
  }
  const Index q = make(experts(), request.model.expert).size(d);
  if (start.d() != d) {
    wrong_usage(
        fmt::format("fit: beta1 of the start has {} entries, but the data have {}", start.d(), counted(d, "input")),
        "inputs are all columns of numbers but the target");
    return false;
  }
  if (start.q() != q) {
    wrong_usage(fmt::format("fit: an atom of the start has {} expert parameters, {} needs {}", start.q(),
                            describe(request.model.expert), q),
                "start from a measure of this expert, or leave --expert out");
    return false;
  }
  if (start.atoms() != request.k) {
    wrong_usage(fmt::format("fit: the start has {}, but k is {}", counted(start.atoms(), "atom"), request.k),
                "leave --k out, or start from a measure with as many atoms");
    return false;
  }
  return true;
}

}  // namespace moerate
