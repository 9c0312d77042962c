#include "engine/findings/moduli.h"

#include "engine/modulus/starts.h"
#include "engine/run/jobs.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>

namespace moerate {

namespace {

ModulusTask task_of(const Plan& plan, const Estimator& estimator) {
  ModulusTask task{.model = estimator.model,
                   .dataset = dataset_at(estimator.dataset, estimator.sizes.back(), 0),
                   .seed = estimator.seed,
                   .k = estimator.k,
                   .bounds = estimator.fit.bounds,
                   .powers = plan.losses.voronoi,
                   .quantities = plan.modulus->quantities};
  task.dataset.noise = 0;  // a modulus knows none
  return task;
}

std::string key_of(const ModulusTask& task) {
  const Bounds& bounds = task.bounds;
  return fmt::format("{} {} {} {} {} {}", task.seed, task.k, bounds.beta0, bounds.beta1, bounds.eta,
                     canonical_text(task.dataset));
}

}  // namespace

const Modulus* EstimatorModuli::find(Quantity quantity, bool uniform) const {
  if (!moduli) return nullptr;
  const auto found = std::find_if(moduli->begin(), moduli->end(), [&](const Modulus& each) {
    return each.quantity == quantity && each.uniform == uniform;
  });
  return found == moduli->end() ? nullptr : &*found;
}

std::size_t modulus_searches(const Plan& plan) {
  if (!plan.modulus) return 0;
  std::map<std::string, std::size_t> searches;
  for (const Estimator& estimator : plan.estimators) {
    const ModulusTask task = task_of(plan, estimator);
    const bool none = !estimator.dataset.moving.empty() || !why_no_modulus(task, plan.modulus->settings.inputs).empty();
    if (none) continue;
    searches[key_of(task)] = task.quantities.size() * cell_assignments(task.k, task.dataset.truth.atoms()).size();
  }
  std::size_t all = 0;
  for (const auto& [key, count] : searches) all += count;
  return all;
}

bool judges_moduli(const Plan& plan) {
  return std::any_of(plan.expectations.begin(), plan.expectations.end(),
                     [](const Expectation& expectation) { return expectation.basis != Basis::fits; });
}

std::vector<EstimatorModuli> moduli_of(const Plan& plan, const SearchProgress& progress) {
  std::vector<EstimatorModuli> all;
  if (!plan.modulus) return all;
  std::map<std::string, std::size_t> known_as;
  std::vector<ModulusTask> tasks;
  std::vector<std::size_t> place(plan.estimators.size());
  for (std::size_t e = 0; e < plan.estimators.size(); ++e) {
    const Estimator& estimator = plan.estimators[e];
    ModulusTask task = task_of(plan, estimator);
    all.push_back({e,
                   estimator.dataset.moving.empty() ? why_no_modulus(task, plan.modulus->settings.inputs)
                                                    : "the truth moves with n: a modulus is of one truth",
                   nullptr});
    if (!all.back().none.empty()) continue;
    const auto [at, is_new] = known_as.emplace(key_of(task), tasks.size());
    place[e] = at->second;
    if (is_new) tasks.push_back(std::move(task));
  }
  std::vector<std::shared_ptr<const std::vector<Modulus>>> computed;
  for (std::vector<Modulus>& each : moduli(tasks, plan.modulus->settings, progress)) {
    computed.push_back(std::make_shared<const std::vector<Modulus>>(std::move(each)));
  }
  for (EstimatorModuli& each : all) {
    if (each.none.empty()) each.moduli = computed[place[each.estimator]];
  }
  return all;
}

std::pair<double, double> resolved_distances(const Estimator& estimator, const Modulus& modulus) {
  const auto distance = [&](Index n) {
    return estimator.dataset.noise * std::sqrt(static_cast<double>(modulus.parameters) / static_cast<double>(n));
  };
  return {distance(estimator.sizes.back()), distance(estimator.sizes.front())};
}

EstimatorRate as_rate(const EstimatorModuli& moduli, Quantity quantity, bool uniform) {
  EstimatorRate result{moduli.estimator, quantity, Alignment::aligned, Statistic::mean, {}};
  const Modulus* modulus = moduli.find(quantity, uniform);
  const ModulusRate rate = modulus == nullptr ? ModulusRate{} : rate_of(*modulus);
  if (is_undefined(rate)) {
    result.rate.undefined = !moduli.none.empty()        ? moduli.none
                            : modulus == nullptr        ? "no cell has the quantity"
                            : !modulus->trouble.empty() ? modulus->trouble
                            : rate.kind == ModulusRate::Kind::overfitted
                                ? "over other inputs f changes far more: too few inputs, or f jumps"
                                : "too few points of the modulus were found, or they do not rise with the loss";
    return result;
  }
  result.rate.exponent = result.rate.low = result.rate.high = rate.exponent;
  return result;
}

}  // namespace moerate
