#include "engine/report/settings.h"

#include "engine/base/words.h"
#include "engine/data/table_source.h"
#include "engine/model/expert.h"
#include "engine/model/outputs.h"
#include "engine/model/router.h"
#include "engine/report/axes.h"
#include "engine/report/markdown.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <utility>

namespace moerate {
namespace {

/// Vectors longer than this are not spelled out on a page; the resolved study holds them.
constexpr Index longest_vector = 16;

using Setting = std::pair<std::string, std::string>;

std::string vector_text(const Eigen::Ref<const Vector>& values) {
  if (values.size() == 1) return fmt::format("{}", values[0]);
  if (values.size() > longest_vector) return fmt::format("{} numbers", values.size());
  std::string text = "(";
  for (Index i = 0; i < values.size(); ++i) text += fmt::format("{}{}", i == 0 ? "" : ", ", values[i]);
  return text + ")";
}

/// "temperature = 0.5, shared by all atoms": a line below the atoms of a truth, where its router has such parameters.
std::string shared_text(const Dataset& dataset) {
  const Choice& router = dataset.model.router;
  if (dataset.truth.shared.size() == 0) return "";
  const bool is_known = router.definition || find(routers(), router.name) != nullptr;
  const auto parameters = is_known ? make(routers(), router).shared : std::vector<SharedParameter>{};
  std::string text = "\nShared by all atoms:";
  for (Index s = 0; s < dataset.truth.shared.size(); ++s) {
    const bool named = static_cast<std::size_t>(s) < parameters.size();
    text += fmt::format("{} {} = {}", s == 0 ? "" : ",",
                        named ? markdown_text(parameters[static_cast<std::size_t>(s)].name) : "shared",
                        dataset.truth.shared(s));
  }
  return text + ".\n";
}

/// The atoms of a truth as a table; an expert that is not registered shows its parameters as one vector.
std::string atoms_table(const Dataset& dataset) {
  const Choice& expert = dataset.model.expert;
  const bool is_known = expert.definition || find(experts(), expert.name) != nullptr;
  const auto parameters =
      is_known ? make_expert(expert, dataset.model.outputs).parameters : std::vector<ExpertParameter>{};
  std::vector<std::string> header{"atom", "beta0", "beta1"};
  for (const auto& parameter : parameters) header.push_back(markdown_text(parameter.name));
  if (parameters.empty()) header.emplace_back("eta");
  std::vector<std::vector<std::string>> rows;
  for (Index j = 0; j < dataset.truth.atoms(); ++j) {
    std::vector<std::string> row{fmt::format("{}", j + 1), fmt::format("{}", dataset.truth.beta0[j]),
                                 vector_text(dataset.truth.beta1.col(j))};
    Index at = 0;
    for (const auto& parameter : parameters) {
      row.push_back(vector_text(dataset.truth.eta.col(j).segment(at, parameter.size(dataset.d))));
      at += parameter.size(dataset.d);
    }
    if (parameters.empty()) row.push_back(vector_text(dataset.truth.eta.col(j)));
    rows.push_back(std::move(row));
  }
  return markdown_table(header, rows, 0) + shared_text(dataset);
}

std::string model_text(const MixtureChoice& model) {
  return fmt::format("{} router, {} gate, {} expert{}", describe(model.router), describe(model.gate),
                     describe(model.expert), model.outputs > 1 ? fmt::format(", {} outputs", model.outputs) : "");
}

/// Which of the truths shown below an estimator has, and how it was drawn where each replication has its own.
std::string truth_text(const Dataset& dataset, std::size_t truth) {
  if (!dataset.moving.empty()) return fmt::format("moves with n; {} is that of the least n", truth + 1);
  if (!dataset.redrawn) return fmt::format("{}", truth + 1);
  const RandomTruth& random = *dataset.redrawn;
  return fmt::format(
      "a new one for every replication, {} is that of replication 0; drawn with seed {}, router-norm {}, expert-norm "
      "{}, "
      "mass-spread {}, offset-spread {}, separation {}",
      truth + 1, random.seed, random.router_norm, random.expert_norm, random.mass_spread, random.offset_spread,
      random.separation);
}

std::vector<Setting> settings_of(const Estimator& estimator, std::size_t truth) {
  const auto& data = estimator.dataset;
  const auto& fit = estimator.fit;
  return {{"model", model_text(estimator.model)},
          {"k", fmt::format("{} (k* = {})", estimator.k, data.truth.atoms())},
          {"truth", truth_text(data, truth)},
          {"seed", fmt::format("{}", estimator.seed)},
          {"model of the truth", data.model == estimator.model ? "the estimator's" : model_text(data.model)},
          {"inputs", fmt::format("{} on R^{}", describe(data.inputs), data.d)},
          {"noise", data.errors.name == "normal" ? fmt::format("{}", data.noise)
                                                 : fmt::format("{}, {} errors", data.noise, describe(data.errors))},
          {"start", describe(fit.start)},
          {"tolerance", fmt::format("{}", fit.tolerance)},
          {"most evaluations", fmt::format("{}", fit.max_evaluations)},
          {"bounds", fmt::format("beta0 {}, beta1 {}, eta {}", fit.bounds.beta0, fit.bounds.beta1, fit.bounds.eta)},
          {"n", fmt::format("{}", fmt::join(estimator.sizes, ", "))},
          {"replications", fmt::format("{}", estimator.replications)}};
}

std::string names_text(const std::vector<std::string>& names) {
  constexpr std::size_t most = 24;
  if (names.size() <= most) return fmt::format("{}", fmt::join(names, ", "));
  return fmt::format("{}, ..., {} in all", fmt::join(names.begin(), names.begin() + 8, ", "), names.size());
}

std::string held_out_text(const TableSource& table) {
  if (table.folds > 0) return fmt::format("each of {} folds in turn", table.folds);
  return fmt::format("{} rows, {}% of all", held_out_rows(table, 0), rounded(100 * table.held_out));
}

/// "log(price, carat), standardise".
std::string steps_text(const std::vector<TransformStep>& steps) {
  std::string text;
  for (const TransformStep& step : steps) {
    text += fmt::format("{}{}", text.empty() ? "" : ", ", step.transform);
    if (step.components > 0) text += fmt::format(" to {}", step.components);
    std::vector<std::string> columns;
    for (const TransformStep::Column& column : step.columns) {
      const bool bare = column.numbers.empty();
      columns.push_back(bare ? column.name : fmt::format("{}: {}", column.name, fmt::join(column.numbers, " and ")));
    }
    if (!columns.empty()) text += fmt::format("({})", fmt::join(columns, ", "));
  }
  return text.empty() ? "none" : text;
}

std::vector<Setting> table_settings_of(const Estimator& estimator) {
  const TableSource& table = *estimator.dataset.table;
  const auto& fit = estimator.fit;
  return {{"table", table.file},
          {"rows", fmt::format("{}", table.n())},
          {"notes on the file", table.notes.empty() ? "none" : fmt::format("{}", fmt::join(table.notes, "; "))},
          {"transforms", steps_text(table.steps)},
          {"target",
           table.outputs.empty() ? table.predicted : fmt::format("{}: {}", table.predicted, names_text(table.outputs))},
          {"inputs", names_text(table.inputs)},
          {"held out", held_out_text(table)},
          {"model", model_text(estimator.model)},
          {"k", fmt::format("{}", estimator.k)},
          {"seed", fmt::format("{}", estimator.seed)},
          {"start", describe(fit.start)},
          {"tolerance", fmt::format("{}", fit.tolerance)},
          {"most evaluations", fmt::format("{}", fit.max_evaluations)},
          {"bounds, in units of the fit",
           fmt::format("beta0 {}, beta1 {}, eta {}", fit.bounds.beta0, fit.bounds.beta1, fit.bounds.eta)},
          {"n", fmt::format("{}", fmt::join(estimator.sizes, ", "))},
          {"replications", fmt::format("{}", estimator.replications)}};
}

/// The formulas of the pieces that the study defines, each once.
std::string formulas_text(const Plan& plan) {
  std::string text;
  const auto add = [&text](const Choice& choice) {
    if (!choice.definition) return;
    const auto line = fmt::format("- {}: `{}`\n", markdown_text(describe(choice)), choice.definition->shown);
    if (text.find(line) == std::string::npos) text += line;
  };
  for (const auto& estimator : plan.estimators) {
    for (const auto& model : {estimator.model, estimator.dataset.model}) {
      add(model.router);
      add(model.expert);
    }
  }
  return text;
}

std::string powers_text(const VoronoiPowers& powers) {
  return fmt::format("{} in single cells, {} in shared cells", powers.single, powers.shared);
}

std::string statistics_text(const std::vector<Statistic>& statistics) {
  std::string text;
  for (const auto statistic : statistics) text += fmt::format("{}{}", text.empty() ? "" : ", ", name(statistic));
  return text;
}

}  // namespace

std::string settings_section(const Plan& plan) {
  std::vector<std::string> truths;
  std::vector<std::vector<Setting>> settings;
  for (const auto& estimator : plan.estimators) {
    if (estimator.dataset.table) {
      settings.push_back(table_settings_of(estimator));
      continue;
    }
    const auto table = atoms_table(estimator.dataset);
    const auto known = std::find(truths.begin(), truths.end(), table) - truths.begin();
    if (static_cast<std::size_t>(known) == truths.size()) truths.push_back(table);
    settings.push_back(settings_of(estimator, static_cast<std::size_t>(known)));
  }

  std::string common, section;
  const auto study_axes = axes(plan);
  std::vector<std::string> header;
  for (const auto& axis : study_axes) header.push_back(markdown_text(axis.name));
  std::vector<std::vector<std::string>> rows(settings.size());
  for (std::size_t i = 0; i < settings.size(); ++i) {
    for (const auto& text : labels(plan.estimators[i], study_axes)) rows[i].push_back(markdown_text(text));
  }
  for (std::size_t s = 0; !settings.empty() && s < settings.front().size(); ++s) {
    const auto& [key, value] = settings.front()[s];
    const bool shared = std::all_of(settings.begin(), settings.end(),
                                    [&, &wanted = value](const auto& other) { return other[s].second == wanted; });
    if (shared) {
      common += fmt::format("- {}: {}\n", key, markdown_text(value));
      continue;
    }
    header.push_back(key);
    for (std::size_t i = 0; i < settings.size(); ++i) rows[i].push_back(markdown_text(settings[i][s].second));
  }

  section += "Shared by all estimators:\n\n" + common;
  if (!has_tables(plan)) section += fmt::format("- powers of the Voronoi loss: {}\n", powers_text(plan.losses.voronoi));
  if (plan.losses.excess_risk && !has_tables(plan)) {
    section += fmt::format("- excess risk: over {} fresh inputs a fit\n", plan.losses.fresh_inputs);
  }
  section +=
      fmt::format("- rates: {}; {}% intervals from {} bootstrap resamples\n", statistics_text(plan.rates.statistics),
                  rounded(100 * plan.rates.confidence), plan.rates.resamples);
  if (const auto formulas = formulas_text(plan); !formulas.empty()) {
    section += "\nDefined by the study:\n\n" + formulas;
  }
  if (header.size() > study_axes.size()) {
    section += "\nWhere they differ:\n\n" + markdown_table(header, rows, header.size());
  }
  for (std::size_t t = 0; t < truths.size(); ++t) section += fmt::format("\nTruth {}:\n\n{}", t + 1, truths[t]);
  return section;
}

}  // namespace moerate
