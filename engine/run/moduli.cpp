#include "engine/run/moduli.h"

#include "engine/modulus/starts.h"
#include "engine/run/jobs.h"
#include "engine/run/result.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <map>
#include <unordered_map>

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

/// Everything that the moduli of a task depend on but the quantity.
std::string content_of(const ModulusTask& task, const ModulusSettings& settings) {
  const auto& [beta0, beta1, eta] = task.bounds;
  const auto& [losses, radius, starts, inputs] = settings;
  const auto& [single, shared] = task.powers;
  return fmt::format(
      "modulus {} seed={} k={} bounds={},{},{} single={} shared={} losses={} radius={} starts={} inputs={} {}",
      modulus_algorithm, task.seed, task.k, beta0, beta1, eta, single, shared, fmt::join(losses, ","),
      radius ? fmt::format("{}", *radius) : "none", starts, inputs, canonical_text(task.dataset));
}

/// What a study asks for: each task once, and for every estimator its place among them or the reason of none.
struct Asked {
  std::vector<ModulusTask> tasks;
  std::vector<std::string> contents;        ///< of the tasks
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
    const auto [at, is_new] = known_as.emplace(content_of(task, plan.modulus->settings), asked.tasks.size());
    asked.place[e] = at->second;
    if (!is_new) continue;
    asked.tasks.push_back(std::move(task));
    asked.contents.push_back(at->first);
  }
  return asked;
}

std::string id_of(const std::string& content, Quantity quantity) {
  return content_hash(fmt::format("{} {}", content, name(quantity)));
}

/// The moduli that a store holds, by id.
std::unordered_map<std::string, std::vector<Modulus>> kept_in(Store* store) {
  std::unordered_map<std::string, std::vector<Modulus>> kept;
  if (store == nullptr) return kept;
  for (const auto& [id, stored] : store->finished(Stage::modulus)) {
    if (auto read = moduli_record(stored.result)) kept.emplace(id, std::move(*read));
  }
  return kept;
}

/// What of the tasks is not kept: each with the quantities that are missing, and its index among all.
struct Missing {
  std::vector<ModulusTask> tasks;
  std::vector<std::size_t> of;
};

Missing missing_of(const Asked& asked, const std::unordered_map<std::string, std::vector<Modulus>>& kept) {
  Missing missing;
  for (std::size_t t = 0; t < asked.tasks.size(); ++t) {
    ModulusTask task = asked.tasks[t];
    std::erase_if(task.quantities,
                  [&](Quantity quantity) { return kept.contains(id_of(asked.contents[t], quantity)); });
    if (task.quantities.empty()) continue;
    missing.tasks.push_back(std::move(task));
    missing.of.push_back(t);
  }
  return missing;
}

}  // namespace

const Modulus* EstimatorModuli::find(Quantity quantity, bool uniform) const {
  if (!moduli) return nullptr;
  const auto found = std::find_if(moduli->begin(), moduli->end(), [&](const Modulus& each) {
    return each.quantity == quantity && each.uniform == uniform;
  });
  return found == moduli->end() ? nullptr : &*found;
}

std::vector<std::string> modulus_ids(const Plan& plan) {
  const Asked asked = asked_of(plan);
  std::vector<std::string> ids;
  for (std::size_t t = 0; t < asked.tasks.size(); ++t) {
    for (const Quantity quantity : asked.tasks[t].quantities) ids.push_back(id_of(asked.contents[t], quantity));
  }
  return ids;
}

std::size_t modulus_searches(const Plan& plan, Store* store) {
  std::size_t all = 0;
  for (const ModulusTask& task : missing_of(asked_of(plan), kept_in(store)).tasks) {
    all += task.quantities.size() * cell_assignments(task.k, task.dataset.truth.atoms()).size();
  }
  return all;
}

std::vector<EstimatorModuli> moduli_of(const Plan& plan, Store* store, const SearchProgress& progress,
                                       const GivesUp& gives_up) {
  if (!plan.modulus) return {};
  Asked asked = asked_of(plan);
  auto known = kept_in(store);
  const Missing missing = missing_of(asked, known);
  moduli(
      missing.tasks, plan.modulus->settings, progress,
      [&](const QuantityModuli& found) {
        const std::string id = id_of(asked.contents[missing.of[found.task]], found.quantity);
        known[id] = found.moduli;
        if (store == nullptr || !store->may_write()) return;
        store->keep(Stage::modulus, id, {to_text(found.moduli), found.seconds});
        store->commit();
      },
      gives_up);
  std::vector<std::shared_ptr<const std::vector<Modulus>>> of_tasks;
  for (std::size_t t = 0; t < asked.tasks.size(); ++t) {
    std::vector<Modulus> all;
    for (const Quantity quantity : asked.tasks[t].quantities) {
      for (const Modulus& modulus : known[id_of(asked.contents[t], quantity)]) all.push_back(modulus);
    }
    of_tasks.push_back(std::make_shared<const std::vector<Modulus>>(std::move(all)));
  }
  for (EstimatorModuli& each : asked.estimators) {
    if (each.none.empty()) each.moduli = of_tasks[asked.place[each.estimator]];
  }
  return std::move(asked.estimators);
}

}  // namespace moerate
