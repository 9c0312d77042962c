#include "engine/findings/model_choice.h"

#include "engine/inference/baselines.h"
#include "engine/inference/canonical_form.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace moerate {

bool CrossValidated::is_whole() const {
  return std::none_of(risks.begin(), risks.end(), [](double risk) { return std::isnan(risk); });
}

double CrossValidated::mean() const {
  return std::accumulate(risks.begin(), risks.end(), 0.0) / static_cast<double>(risks.size());
}

double CrossValidated::standard_error() const {
  return resampled_error(risks, 0);
}

std::vector<CrossValidated> cross_validated(const Plan& plan, const std::vector<Row>& rows, Index folds) {
  std::vector<CrossValidated> models;
  for (const Estimator& estimator : plan.estimators) {
    const Mixture mixture = make_mixture(estimator.model, estimator.dataset.table->d());
    models.push_back({.risks = std::vector<double>(static_cast<std::size_t>(folds), absent),
                      .free_parameters = free_parameters(mixture, estimator.k)});
  }
  for (const Row& row : rows) {
    if (row.fit.termination == Termination::failed) continue;
    models[row.estimator].risks[static_cast<std::size_t>(row.replication)] = row.loss.held_out_risk;
  }
  for (const UsageSummary& usage : summarise_usage(plan, rows)) {
    models[usage.estimator].effective = usage.effective;
    models[usage.estimator].rare = usage.rare;
  }
  return models;
}

Baselines cross_validated_baselines(const TableSource& source, std::uint64_t seed, Index n, Index folds) {
  Baselines all{{.risks = {}, .free_parameters = 1, .is_baseline = true},
                {.risks = {}, .free_parameters = source.d() + 1, .is_baseline = true},
                {.risks = {}, .is_baseline = true},
                {}};
  for (Index fold = 0; fold < folds; ++fold) {
    const SplitSamples split = draw(source, seed, n, fold);
    const BaselineErrors errors = baseline_errors(split.training, split.held_out);
    all.neighbours.push_back(errors.neighbours);
    all.constant.risks.push_back(errors[Baseline::constant].risk);
    all.linear.risks.push_back(errors[Baseline::linear].risk);
    all.nearest.risks.push_back(errors[Baseline::nearest].risk);
  }
  return all;
}

FoldTrouble trouble_in_folds(const TableSource& source, std::uint64_t seed, Index n, Index folds) {
  for (Index fold = 0; fold < folds; ++fold) {
    std::string reason = draw(source, seed, n, fold).trouble;
    if (!reason.empty()) return {fold, std::move(reason)};
  }
  return {};
}

ModelChoice choose_model(const std::vector<CrossValidated>& models) {
  std::vector<const CrossValidated*> candidates;
  for (const CrossValidated& model : models) {
    if (!model.is_baseline && model.is_whole()) candidates.push_back(&model);
  }
  if (candidates.empty()) return {};
  const auto least = [](const auto& key) {
    return [key](const CrossValidated* a, const CrossValidated* b) { return key(*a) < key(*b); };
  };
  const CrossValidated* best = *std::min_element(candidates.begin(), candidates.end(),
                                                 least([](const CrossValidated& model) { return model.mean(); }));
  const double limit = best->mean() + best->standard_error();
  std::erase_if(candidates, [limit](const CrossValidated* model) { return model->mean() > limit; });
  return {best, *std::min_element(candidates.begin(), candidates.end(), least([](const CrossValidated& model) {
                                    return std::pair(model.free_parameters, model.mean());
                                  }))};
}

PairedDifference above(const CrossValidated& model, const CrossValidated& other) {
  std::vector<double> differences;
  for (std::size_t fold = 0; fold < model.risks.size(); ++fold) {
    differences.push_back(model.risks[fold] - other.risks[fold]);
  }
  return paired_difference(differences, 1 / static_cast<double>(model.risks.size()), 0.95);
}

}  // namespace moerate
