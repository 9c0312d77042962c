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

/// What a study asks for: each task once, and for every estimator its place among them or the reason of none.
struct Asked {
  std::vector<ModulusTask> tasks;
  std::vector<EstimatorModuli> estimators;  ///< without moduli yet
  std::vector<std::size_t> place;           ///< among the tasks; meaningless where there is a reason of none
};

Asked asked_of(const Plan& plan) {
  Asked asked;
  if (!plan.modulus) return asked;
  asked.place.resize(plan.estimators.size());
  std::map<std::string, std::size_t> known_as;
  for (std::size_t e = 0; e < plan.estimators.size(); ++e) {
    const Estimator& estimator = plan.estimators[e];
    ModulusTask task = task_of(plan, estimator);
    asked.estimators.push_back({e,
                                estimator.dataset.moving.empty() ? why_no_modulus(task, plan.modulus->settings.inputs)
                                                                 : "the truth moves with n: a modulus is of one truth",
                                nullptr});
    if (!asked.estimators.back().none.empty()) continue;
    const auto [at, is_new] = known_as.emplace(key_of(task), asked.tasks.size());
    asked.place[e] = at->second;
    if (is_new) asked.tasks.push_back(std::move(task));
  }
  return asked;
}

}  // namespace

const Modulus* EstimatorModuli::find(Quantity quantity, bool uniform) const {
  if (!moduli) return nullptr;
  const auto found = std::find_if(moduli->begin(), moduli->end(), [&](const Modulus& each) {
    return each.quantity == quantity && each.uniform == uniform;
  });
  return found == moduli->end() ? nullptr : &*found;
}

bool judges_moduli(const Plan& plan) {
  return std::any_of(plan.expectations.begin(), plan.expectations.end(),
                     [](const Expectation& expectation) { return expectation.basis != Basis::fits; });
}

std::size_t modulus_searches(const Plan& plan) {
  std::size_t all = 0;
  for (const ModulusTask& task : asked_of(plan).tasks) {
    all += task.quantities.size() * cell_assignments(task.k, task.dataset.truth.atoms()).size();
  }
  return all;
}

std::vector<EstimatorModuli> moduli_of(const Plan& plan, const SearchProgress& progress) {
  Asked asked = asked_of(plan);
  if (!plan.modulus) return {};
  std::vector<std::shared_ptr<const std::vector<Modulus>>> computed;
  for (std::vector<Modulus>& each : moduli(asked.tasks, plan.modulus->settings, progress)) {
    computed.push_back(std::make_shared<const std::vector<Modulus>>(std::move(each)));
  }
  for (EstimatorModuli& each : asked.estimators) {
    if (each.none.empty()) each.moduli = computed[asked.place[each.estimator]];
  }
  return std::move(asked.estimators);
}

std::pair<double, double> resolved_distances(const Estimator& estimator, const Modulus& modulus) {
  const double noise = estimator.dataset.noise;
  return {resolved_distance(modulus, noise, estimator.sizes.back()),
          resolved_distance(modulus, noise, estimator.sizes.front())};
}

std::optional<double> exponent_over(const Estimator& estimator, const Modulus& modulus) {
  return exponent_between(modulus, estimator.dataset.noise, estimator.sizes.front(), estimator.sizes.back());
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
