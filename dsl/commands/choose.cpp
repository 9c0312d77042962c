#include "dsl/commands/choose.h"

#include "dsl/commands/argument.h"
#include "dsl/commands/fit_input.h"
#include "dsl/commands/output.h"
#include "dsl/commands/progress.h"
#include "dsl/commands/publish.h"
#include "dsl/commands/session.h"
#include "engine/base/words.h"
#include "engine/data/table_source.h"
#include "engine/findings/risks.h"
#include "engine/fit/fit.h"
#include "engine/inference/baselines.h"
#include "engine/inference/canonical_form.h"
#include "engine/report/terminal.h"
#include "engine/run/execute.h"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <filesystem>
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
  const std::string gate =
      request.model.gate.name == "softmax" ? "" : fmt::format(", {} gate", describe(request.model.gate));
  return fmt::format("{}, {}, k = {}{}", describe(request.model.router), expert, request.k, gate);
}

/// One line of the table: a candidate, or a baseline.
struct Line {
  std::string name;
  std::vector<double> risks;  ///< by fold; absent where the fit failed
  Index parameters = 0;
  double effective = absent, rare = absent;
  const Candidate* candidate = nullptr;

  bool whole() const {
    return std::none_of(risks.begin(), risks.end(), [](double risk) { return std::isnan(risk); });
  }
  double mean() const { return std::accumulate(risks.begin(), risks.end(), 0.0) / static_cast<double>(risks.size()); }
  /// Of the mean over folds (Breiman, Friedman, Olshen and Stone, Classification and Regression Trees, 1984).
  double standard_error() const {
    const double average = mean(), count = static_cast<double>(risks.size());
    double squares = 0;
    for (const double risk : risks) squares += (risk - average) * (risk - average);
    return std::sqrt(squares / (count - 1) / count);
  }
};

std::vector<Line> baselines(const TableSource& source, std::uint64_t seed, Index n, Index folds) {
  std::vector<Line> lines{{"constant", {}, 1}, {"linear model", {}, source.d() + 1}, {"nearest neighbours", {}, 0}};
  std::vector<Index> neighbours;
  for (Index fold = 0; fold < folds; ++fold) {
    const SplitSamples split = draw(source, seed, n, fold);
    lines[0].risks.push_back(constant_risk(split.training, split.held_out));
    lines[1].risks.push_back(linear_risk(split.training, split.held_out));
    neighbours.push_back(best_neighbours(split.training));
    lines[2].risks.push_back(nearest_risk(split.training, split.held_out, neighbours.back()));
  }
  const auto [least, most] = std::minmax_element(neighbours.begin(), neighbours.end());
  lines[2].name = *least == *most ? fmt::format("{} nearest neighbours", *least)
                                  : fmt::format("{} to {} nearest neighbours", *least, *most);
  return lines;
}

/// The simplest candidate whose risk is within one standard error of the best one's; null where none has all its fits.
const Line* one_standard_error_choice(const std::vector<Line>& lines, const Line*& best) {
  best = nullptr;
  for (const Line& line : lines) {
    if (line.candidate == nullptr || !line.whole()) continue;
    if (best == nullptr || line.mean() < best->mean()) best = &line;
  }
  if (best == nullptr) return nullptr;
  const double limit = best->mean() + best->standard_error();
  const Line* chosen = best;
  for (const Line& line : lines) {
    if (line.candidate == nullptr || !line.whole() || line.mean() > limit) continue;
    if (std::pair(line.parameters, line.mean()) < std::pair(chosen->parameters, chosen->mean())) chosen = &line;
  }
  return chosen;
}

void print_table(std::vector<const Line*> lines, const Line& best, const Line& chosen, double share) {
  std::stable_sort(lines.begin(), lines.end(), [](const Line* a, const Line* b) {
    return (a->whole() ? a->mean() : INFINITY) < (b->whole() ? b->mean() : INFINITY);
  });
  std::vector<std::vector<std::string>> rows{
      {"model", "free parameters", "held-out risk", "standard error", "above the best", "experts in use", ""}};
  for (const Line* line : lines) {
    std::vector<std::string> row{line->name, line->parameters > 0 ? std::to_string(line->parameters) : "-"};
    if (!line->whole()) {
      const auto failed =
          std::count_if(line->risks.begin(), line->risks.end(), [](double risk) { return std::isnan(risk); });
      row.insert(row.end(), {fmt::format("no fit in {}", counted(failed, "fold")), "", "", "", ""});
      rows.push_back(std::move(row));
      continue;
    }
    row.push_back(fmt::format("{:.5g}", line->mean()));
    row.push_back(fmt::format("{:.2g}", line->standard_error()));
    if (line == &best) {
      row.emplace_back("-");
    } else {
      std::vector<double> differences;
      for (std::size_t i = 0; i < line->risks.size(); ++i) differences.push_back(line->risks[i] - best.risks[i]);
      const PairedDifference difference = paired_difference(differences, share, 0.95);
      row.push_back(fmt::format("{:.2g} [{:.2g}, {:.2g}]", difference.mean, difference.low, difference.high));
    }
    row.push_back(std::isnan(line->effective) ? ""
                  : line->rare > 0            ? fmt::format("{:.2f}, {:.1f} below 1%", line->effective, line->rare)
                                              : fmt::format("{:.2f}", line->effective));
    row.emplace_back(line == &best && line == &chosen ? "best and chosen"
                     : line == &best                  ? "best"
                     : line == &chosen                ? "chosen"
                                                      : "");
    rows.push_back(std::move(row));
  }
  print_out("{}", aligned_columns(rows));
}

nlohmann::ordered_json to_json(const std::vector<Line>& lines, const Line& best, const Line& chosen, Index folds) {
  auto models = nlohmann::ordered_json::array();
  for (const Line& line : lines) {
    nlohmann::ordered_json one{{"model", line.name}, {"baseline", line.candidate == nullptr}};
    if (line.parameters > 0) one["parameters"] = line.parameters;
    if (line.whole()) {
      one["risk"] = line.mean();
      one["standard_error"] = line.standard_error();
    }
    auto risks = nlohmann::ordered_json::array();
    for (const double risk : line.risks) risks.push_back(json_number(risk));
    one["risk_by_fold"] = risks;
    if (!std::isnan(line.effective)) one["experts_in_use"] = line.effective;
    models.push_back(std::move(one));
  }
  return {{"folds", folds}, {"best", best.name}, {"chosen", chosen.name}, {"models", models}};
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

std::optional<Choosing> choose(const Arguments& arguments, const Candidates& candidates, ExitCode& code) {
  const std::string& path = arguments.words.front();
  const auto models = combinations(arguments, candidates, code);
  if (!models) return std::nullopt;
  std::vector<FitRequest> requests;
  for (const Candidate& candidate : *models) requests.push_back(candidate.request);
  auto input = read_fit_input(arguments, requests, code);
  if (!input) return std::nullopt;
  const auto folds = read_folds(arguments, input->table.n(), code);
  if (!folds) return std::nullopt;

  auto source = std::make_shared<TableSource>();
  if (const auto problem = make_table_source(std::move(input->raw), input->transforms.target, input->steps, *source)) {
    print_error("{}: {}\nremedy: {}\n", path, problem->message, problem->remedy);
    code = ExitCode::wrong;
    return std::nullopt;
  }
  source->folds = *folds;
  const Index n = most_training_rows(*source);
  Plan plan;
  plan.study = path;
  plan.seed = requests.front().seed;
  for (const Candidate& candidate : *models) {
    const Mixture mixture = make_mixture(candidate.request.model, source->d());
    const Index p = mixture.parameters(candidate.request.k);
    const auto settings = settings_for(candidate.request, n);
    if (!settings || p > most_fitted_parameters) {
      if (settings) wrong_usage("fit: " + too_many_parameters(p), "take a smaller --k, or a file with fewer columns");
      code = ExitCode::wrong;
      return std::nullopt;
    }
    Estimator& estimator = plan.estimators.emplace_back();
    estimator.seed = candidate.request.seed;
    estimator.dataset.d = source->d();
    estimator.dataset.table = source;
    estimator.model = candidate.request.model;
    estimator.k = candidate.request.k;
    estimator.fit = *settings;
    estimator.sizes = {n};
    estimator.replications = *folds;
  }
  for (Index fold = 0; fold < *folds; ++fold) {
    const std::string trouble = draw(*source, plan.seed, n, fold).trouble;
    if (trouble.empty()) continue;
    print_error("{}: in fold {} a step cannot be done: {}\nremedy: leave the step out, or take other --folds\n", path,
                fold + 1, trouble);
    code = ExitCode::wrong;
    return std::nullopt;
  }

  const std::filesystem::path folder = store_folder(arguments);
  Store store(folder, Store::Access::write);
  store.drop_damaged();
  ProgressPrinter printer(path, arguments.json);
  execute(plan, store, {threads_of(arguments), [&printer](const Progress& now) { printer(now); }, &catch_interrupts()});
  printer.finish();
  const Collected collected = collect(plan, store);
  if (collected.missing > 0) {
    print_error("{}: {} fits are missing; the same command goes on from there\n", path, collected.missing);
    code = ExitCode::incomplete;
    return std::nullopt;
  }

  std::vector<Line> lines = baselines(*source, plan.seed, n, *folds);
  const std::size_t first = lines.size();
  for (const Candidate& candidate : *models) {
    Line line{.name = describe(candidate.request),
              .risks = std::vector<double>(static_cast<std::size_t>(*folds), absent)};
    line.parameters = free_parameters(make_mixture(candidate.request.model, source->d()), candidate.request.k);
    line.candidate = &candidate;
    lines.push_back(std::move(line));
  }
  for (const Row& row : collected.rows) {
    if (row.fit.termination == Termination::failed) continue;
    lines[first + row.estimator].risks[static_cast<std::size_t>(row.replication)] = row.loss.held_out_risk;
  }
  for (const UsageSummary& usage : summarise_usage(plan, collected.rows)) {
    lines[first + usage.estimator].effective = usage.effective;
    lines[first + usage.estimator].rare = usage.rare;
  }
  const Line* best = nullptr;
  const Line* chosen = one_standard_error_choice(lines, best);
  if (chosen == nullptr) {
    print_error("{}: no model was fitted in every fold\nremedy: try more --starts, or other models\n", path);
    code = ExitCode::incomplete;
    return std::nullopt;
  }
  std::vector<const Line*> all;
  for (const Line& line : lines) all.push_back(&line);
  if (!arguments.json) {
    print_out(
        "{}: {} in {} folds; mean squared error of {} at rows that a fit has not seen, its standard error over folds, "
        "95% intervals of paired differences\n\n",
        path, counted(source->n(), "observation"), *folds, source->predicted);
    print_table(all, *best, *chosen, 1.0 / static_cast<double>(*folds));
    print_out("\nchosen: {}, the fewest parameters within one standard error of the best; its fit to all rows:\n\n",
              chosen->name);
  }
  return Choosing{chosen->candidate->arguments, to_json(lines, *best, *chosen, *folds).dump()};
}

}  // namespace moerate
