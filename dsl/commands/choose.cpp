#include "dsl/commands/choose.h"

#include "dsl/commands/argument.h"
#include "dsl/commands/fit_input.h"
#include "dsl/commands/output.h"
#include "dsl/commands/progress.h"
#include "dsl/commands/publish.h"
#include "dsl/commands/session.h"
#include "engine/base/words.h"
#include "engine/data/table_source.h"
#include "engine/findings/model_choice.h"
#include "engine/fit/fit.h"
#include "engine/report/terminal.h"
#include "engine/run/execute.h"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <limits>
#include <memory>
#include <numeric>

namespace moerate {

namespace {

/// The parts of a text between commas that stand outside brackets, braces and quotes.
std::vector<std::string> split_list(const std::string& text) {
  std::vector<std::string> parts(1);
  int depth = 0;
  char quote = 0;
  for (const char c : text) {
    if (quote != 0) {
      if (c == quote) quote = 0;
    } else if (c == '"' || c == '\'') {
      quote = c;
    } else if (c == '{' || c == '[') {
      ++depth;
    } else if (c == '}' || c == ']') {
      --depth;
    }
    if (c == ',' && depth == 0 && quote == 0) {
      parts.emplace_back();
    } else {
      parts.back() += c;
    }
  }
  for (std::string& part : parts) {
    part.erase(0, part.find_first_not_of(' '));
    part.erase(part.find_last_not_of(' ') + 1);
  }
  return parts;
}

/// The names of all pieces that need no option; of routers not those whose shared parameters say nothing that beta1
/// could not: they give the same f as another.
template <class Piece>
std::vector<std::string> all_names(const std::vector<Entry<Piece>>& registry) {
  std::vector<std::string> names;
  for (const Entry<Piece>& entry : registry) {
    if constexpr (std::is_same_v<Piece, Router>) {
      const Router router = entry.make(default_choice(entry));
      if (router.shift && !router.shared.empty()) continue;
    }
    names.push_back(entry.name);
  }
  return names;
}

template <class Piece>
std::vector<std::string> pieces(const std::optional<std::string>& text, const std::vector<Entry<Piece>>& registry) {
  if (!text) return {};
  return *text == "all" ? all_names(registry) : split_list(*text);
}

/// "1..6", "1,2,4", "1..3,8"; nothing after a message.
std::optional<std::vector<std::string>> counts(const std::string& text) {
  std::vector<std::string> all;
  for (const std::string& part : split_list(text)) {
    const std::size_t dots = part.find("..");
    if (dots == std::string::npos) {
      all.push_back(part);
      continue;
    }
    const auto whole = [](const std::string& digits) {
      const bool good = !digits.empty() && digits.size() < 4 &&
                        std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
      return good ? std::stoi(digits) : -1;
    };
    const int from = whole(part.substr(0, dots)), to = whole(part.substr(dots + 2));
    if (from < 1 || to < from) {
      wrong_usage(fmt::format("fit: --k {} is no range of counts from 1 on, the smaller first", part),
                  "write --k 1..6, or --k 1,2,4");
      return std::nullopt;
    }
    for (int k = from; k <= to; ++k) all.push_back(std::to_string(k));
  }
  return all;
}

/// One combination: the command line of a single fit, and what it asks for.
struct Candidate {
  Arguments arguments;
  FitRequest request;
};

/// Every combination; with one atom the router says nothing, and only the first is tried.
std::optional<std::vector<Candidate>> combinations(const Arguments& arguments, const Candidates& candidates,
                                                   ExitCode& code) {
  std::vector<Candidate> all;
  const auto or_none = [](const std::vector<std::string>& texts) {
    std::vector<std::optional<std::string>> result(texts.begin(), texts.end());
    if (result.empty()) result.emplace_back(std::nullopt);
    return result;
  };
  for (const auto& gate : or_none(candidates.gates)) {
    for (const auto& expert : or_none(candidates.experts)) {
      for (const auto& router : or_none(candidates.routers)) {
        for (const auto& k : or_none(candidates.ks)) {
          Arguments single = arguments;
          single.router = router;
          single.gate = gate;
          single.expert = expert;
          single.k = k;
          auto request = read_request(single, code);
          if (!request) return std::nullopt;
          const bool repeats = request->k == 1 && make(gates(), request->model.gate).normalised &&
                               std::any_of(all.begin(), all.end(), [&](const Candidate& other) {
                                 return other.request.k == 1 && other.request.model.gate == request->model.gate &&
                                        other.request.model.expert == request->model.expert;
                               });
          if (!repeats) all.push_back({std::move(single), std::move(*request)});
        }
      }
    }
  }
  return all;
}

std::string describe(const FitRequest& request) {
  const std::string expert = describe(request.model.expert);
  if (request.k == 1 && make(gates(), request.model.gate).normalised) return fmt::format("{}, k = 1", expert);
  const bool is_usual = request.model.gate.name == key_at("estimator.gate").default_value;
  const std::string gate = is_usual ? "" : fmt::format(", {} gate", describe(request.model.gate));
  return fmt::format("{}, {}, k = {}{}", describe(request.model.router), expert, request.k, gate);
}

/// The models that are compared, with their names: the candidates first, then the baselines.
struct Comparison {
  std::vector<CrossValidated> models;
  std::vector<std::string> names;

  void add(CrossValidated model, std::string name) {
    models.push_back(std::move(model));
    names.push_back(std::move(name));
  }
  std::size_t place_of(const CrossValidated* model) const { return static_cast<std::size_t>(model - models.data()); }
};

Comparison compared(const std::vector<Candidate>& candidates, std::vector<CrossValidated> risks, Baselines baselines) {
  Comparison all;
  for (std::size_t c = 0; c < candidates.size(); ++c) all.add(std::move(risks[c]), describe(candidates[c].request));
  all.add(std::move(baselines.constant), "constant");
  all.add(std::move(baselines.linear), "linear model");
  const auto [least, most] = std::minmax_element(baselines.neighbours.begin(), baselines.neighbours.end());
  all.add(std::move(baselines.nearest), *least == *most ? fmt::format("{} nearest neighbours", *least)
                                                        : fmt::format("{} to {} nearest neighbours", *least, *most));
  return all;
}

/// The fields of a model behind its name and its free parameters.
std::vector<std::string> fields_of(const CrossValidated& model, const ModelChoice& choice) {
  if (!model.is_whole()) {
    const auto failed =
        std::count_if(model.risks.begin(), model.risks.end(), [](double risk) { return std::isnan(risk); });
    return {fmt::format("no fit in {}", counted(failed, "fold")), "", "", "", ""};
  }
  const bool is_best = &model == choice.best, is_chosen = &model == choice.chosen;
  const PairedDifference difference = above(model, *choice.best);
  return {fmt::format("{:.5g}", model.mean()), fmt::format("{:.2g}", model.standard_error()),
          is_best ? "-" : fmt::format("{:.2g} [{:.2g}, {:.2g}]", difference.mean, difference.low, difference.high),
          std::isnan(model.effective) ? ""
          : model.rare > 0            ? fmt::format("{:.2f}, {:.1f} below 1%", model.effective, model.rare)
                                      : fmt::format("{:.2f}", model.effective),
          is_best && is_chosen ? "best and chosen"
          : is_best            ? "best"
          : is_chosen          ? "chosen"
                               : ""};
}

/// One line per model, the least risk first; those that have none in every fold last.
void print_table(const Comparison& all, const ModelChoice& choice) {
  std::vector<std::size_t> order(all.models.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  const auto key = [&all](std::size_t m) {
    return all.models[m].is_whole() ? all.models[m].mean() : std::numeric_limits<double>::infinity();
  };
  std::stable_sort(order.begin(), order.end(), [&key](std::size_t a, std::size_t b) { return key(a) < key(b); });
  std::vector<std::vector<std::string>> rows{
      {"model", "free parameters", "held-out risk", "standard error", "above the best", "experts in use", ""}};
  for (const std::size_t m : order) {
    const CrossValidated& model = all.models[m];
    rows.push_back({all.names[m], model.free_parameters > 0 ? std::to_string(model.free_parameters) : "-"});
    for (std::string& field : fields_of(model, choice)) rows.back().push_back(std::move(field));
  }
  print_out("{}", aligned_columns(rows));
}

nlohmann::ordered_json to_json(const Comparison& all, const ModelChoice& choice, Index folds) {
  auto models = nlohmann::ordered_json::array();
  for (std::size_t m = 0; m < all.models.size(); ++m) {
    const CrossValidated& model = all.models[m];
    nlohmann::ordered_json one{{"model", all.names[m]}, {"baseline", model.is_baseline}};
    if (model.free_parameters > 0) one["parameters"] = model.free_parameters;
    if (model.is_whole()) {
      one["risk"] = model.mean();
      one["standard_error"] = model.standard_error();
    }
    auto risks = nlohmann::ordered_json::array();
    for (const double risk : model.risks) risks.push_back(json_number(risk));
    one["risk_by_fold"] = risks;
    if (!std::isnan(model.effective)) one["experts_in_use"] = model.effective;
    models.push_back(std::move(one));
  }
  return {{"folds", folds},
          {"best", all.names[all.place_of(choice.best)]},
          {"chosen", all.names[all.place_of(choice.chosen)]},
          {"models", models}};
}

/// Where the fits of a choice are kept.
std::filesystem::path store_folder(const Arguments& arguments) {
  std::string stem = std::filesystem::path(arguments.words.front()).filename().string();
  stem = stem.substr(0, stem.find('.'));
  return std::filesystem::path(arguments.results.value_or("results")) / ("fit-" + stem);
}

std::optional<Index> read_folds(const Arguments& arguments, Index n, ExitCode& code) {
  Index folds = std::min<Index>(10, n);
  if (arguments.folds) {
    ArgumentReader reader;
    const auto count = reader.read("folds", *arguments.folds, [](Reader& values, const Tree& tree) {
      return values.number_in(tree, "folds", {.low = 2, .high = 1000, .whole = true});
    });
    code = worse(code, reader.code());
    if (!count) return std::nullopt;
    folds = static_cast<Index>(*count);
  }
  if (folds >= 2 && folds <= n) return folds;
  code = worse(code, wrong_usage(fmt::format("fit: {} cannot be divided into {} folds", counted(n, "row"), folds),
                                 "write a smaller --folds"));
  return std::nullopt;
}

/// A study of the candidates on one table in folds; nothing after messages.
std::optional<Plan> plan_of(const std::string& name, const std::vector<Candidate>& candidates,
                            const std::shared_ptr<const TableSource>& source) {
  Plan plan;
  plan.study = name;
  plan.seed = candidates.front().request.seed;
  const Index n = most_training_rows(*source);
  for (const Candidate& candidate : candidates) {
    const FitRequest& request = candidate.request;
    const Index p = make_mixture(request.model, source->d()).parameters(request.k);
    if (p > most_fitted_parameters) {
      wrong_usage("fit: " + too_many_parameters(p), "take a smaller --k, or a file with fewer columns");
      return std::nullopt;
    }
    const auto settings = settings_for(request, n);
    if (!settings) return std::nullopt;
    Estimator& estimator = plan.estimators.emplace_back();
    estimator.seed = request.seed;
    estimator.dataset.d = source->d();
    estimator.dataset.table = source;
    estimator.model = request.model;
    estimator.k = request.k;
    estimator.fit = *settings;
    estimator.sizes = {n};
    estimator.replications = source->folds;
  }
  return plan;
}

/// All fits of the plan, those in the store and those that are made now; nothing, and a message, when some are missing.
std::optional<std::vector<Row>> rows_of(const Arguments& arguments, const Plan& plan) {
  Store store(store_folder(arguments), Store::Access::write);
  store.drop_damaged();
  ProgressPrinter printer(plan.study, arguments.json);
  execute(plan, store, {threads_of(arguments), [&printer](const Progress& now) { printer(now); }, &catch_interrupts()});
  printer.finish();
  Collected collected = collect(plan, store);
  if (collected.missing == 0) return std::move(collected.rows);
  print_error("{}: {} fits are missing; the same command goes on from there\n", plan.study, collected.missing);
  return std::nullopt;
}

}  // namespace

std::optional<Candidates> read_candidates(const Arguments& arguments, ExitCode& code) {
  Candidates candidates{
      pieces(arguments.router, routers()), pieces(arguments.gate, gates()), pieces(arguments.expert, experts()), {}};
  if (arguments.k) {
    auto ks = counts(*arguments.k);
    if (!ks) {
      code = worse(code, ExitCode::wrong);
      return std::nullopt;
    }
    candidates.ks = std::move(*ks);
  }
  if (candidates.several() && arguments.start) {
    code = worse(code, wrong_usage("fit: --start is for one model, but several are compared",
                                   "name one router, gate, expert and k"));
    return std::nullopt;
  }
  return candidates;
}

std::optional<Choosing> choose(const Arguments& arguments, const Candidates& named, ExitCode& code) {
  const std::string& path = arguments.words.front();
  const auto candidates = combinations(arguments, named, code);
  if (!candidates) return std::nullopt;
  std::vector<FitRequest> requests;
  for (const Candidate& candidate : *candidates) requests.push_back(candidate.request);
  auto input = read_fit_input(arguments, requests, code);
  if (!input) return std::nullopt;
  const auto folds = read_folds(arguments, input->table.n(), code);
  if (!folds) return std::nullopt;
  const auto stop = [&code](ExitCode with) {
    code = with;
    return std::nullopt;
  };

  auto source = std::make_shared<TableSource>();
  if (const auto problem =
          make_table_source(std::move(input->raw), {{input->transforms.target}}, input->steps, *source)) {
    print_error("{}: {}\nremedy: {}\n", path, problem->message, problem->remedy);
    return stop(ExitCode::wrong);
  }
  source->folds = *folds;
  const auto plan = plan_of(path, *candidates, source);
  if (!plan) return stop(ExitCode::wrong);
  const Index n = most_training_rows(*source);
  if (const FoldTrouble trouble = trouble_in_folds(*source, plan->seed, n, *folds); !trouble.reason.empty()) {
    print_error("{}: in fold {} a step cannot be done: {}\nremedy: leave the step out, or take other --folds\n", path,
                trouble.fold + 1, trouble.reason);
    return stop(ExitCode::wrong);
  }
  const auto rows = rows_of(arguments, *plan);
  if (!rows) return stop(ExitCode::incomplete);

  const Comparison all = compared(*candidates, cross_validated(*plan, *rows, *folds),
                                  cross_validated_baselines(*source, plan->seed, n, *folds));
  const ModelChoice choice = choose_model(all.models);
  if (choice.chosen == nullptr) {
    print_error("{}: no model was fitted in every fold\nremedy: try more --starts, or other models\n", path);
    return stop(ExitCode::incomplete);
  }
  const std::size_t chosen = all.place_of(choice.chosen);
  if (!arguments.json) {
    print_out(
        "{}: {} in {} folds; mean squared error of {} at rows that a fit has not seen, its standard error over folds, "
        "95% intervals of paired differences\n\n",
        path, counted(source->n(), "observation"), *folds, source->predicted);
    print_table(all, choice);
    print_out("\nchosen: {}, the fewest parameters within one standard error of the best; its fit to all rows:\n\n",
              all.names[chosen]);
  }
  return Choosing{(*candidates)[chosen].arguments, to_json(all, choice, *folds).dump()};
}

}  // namespace moerate
