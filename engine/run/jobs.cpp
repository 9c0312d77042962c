#include "engine/run/jobs.h"

#include "engine/data/table_source.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <cassert>

namespace moerate {

namespace {

using nlohmann::json;

/// A piece that the study defines is what its definition computes, whatever it is called.
json to_json(const Choice& choice) {
  if (choice.definition) return {{"definition", choice.definition->text}};
  json options = json::object();
  for (const auto& [name, value] : choice.options) {
    std::visit([&options, &key = name](const auto& held) { options[key] = held; }, value);
  }
  json parts = json::array();
  for (const Choice& part : choice.parts) parts.push_back(to_json(part));
  return {{"name", choice.name}, {"options", options}, {"parts", parts}};
}

json to_json(const MixtureChoice& model) {
  const auto& [router, gate, expert, outputs] = model;
  json content{{"router", to_json(router)}, {"gate", to_json(gate)}, {"expert", to_json(expert)}};
  if (outputs > 1) content["outputs"] = outputs;  // left out for one, so that older studies keep their jobs
  return content;
}

// Members are named one by one: a new one does not compile here before it is said whether a fit depends on it.

/// Of a table its content decides, not its file; the hash holds names, values and steps.
json to_json(const TableSource& table) {
  [[maybe_unused]] const auto& [file, target, outputs, responses, classes, predicted, inputs, columns, steps, done,
                                notes, held_out, folds, baselines, rows, hash] = table;
  json content{{"table", hash}};
  if (folds > 0) {
    content["folds"] = folds;
  } else {
    content["held_out"] = held_out;
  }
  return content;
}

json to_json(const Dataset& dataset) {
  [[maybe_unused]] const auto& [d, inputs, noise, model, truth, redrawn, moving, errors, table] = dataset;
  if (table) return to_json(*table);
  assert(!redrawn && moving.empty());
  const Vector parameters = pack(truth);
  json content{{"d", d},
               {"inputs", to_json(inputs)},
               {"noise", noise},
               {"model", to_json(model)},
               {"atoms", truth.atoms()},
               {"truth", std::vector<double>(parameters.begin(), parameters.end())}};
  // Left out for normal errors, so that studies older than the choice keep their jobs.
  if (const json law = to_json(errors); law != to_json(Choice{"normal", {}, {}})) content["errors"] = law;
  return content;
}

std::string loss_content(const LossSettings& losses, const Dataset& dataset) {
  if (dataset.table) return fmt::format("loss {} held-out", loss_algorithm);
  const auto& [voronoi, excess_risk, fresh_inputs] = losses;
  const auto& [single, shared] = voronoi;
  return fmt::format("loss {} single={} shared={} fresh={}", loss_algorithm, single, shared,
                     excess_risk ? fresh_inputs : 0);
}

}  // namespace

std::string canonical_text(const Dataset& dataset) {
  return to_json(dataset).dump();
}

std::string canonical_text(const Estimator& estimator, const Dataset& dataset) {
  [[maybe_unused]] const auto& [labels, seed, of_all_sizes, model, k, fit, sizes, replications, until] = estimator;
  const auto& [start, tolerance, max_evaluations, bounds] = fit;
  const auto& [beta0, beta1, eta] = bounds;
  return json{{"seed", seed},
              {"dataset", to_json(dataset)},
              {"model", to_json(model)},
              {"k", k},
              {"start", to_json(start)},
              {"tolerance", tolerance},
              {"max_evaluations", max_evaluations},
              {"bounds", {beta0, beta1, eta}}}
      .dump();
}

std::string_view name(Stage stage) {
  constexpr std::array names{"fit", "loss", "modulus", "baseline"};
  return names[static_cast<std::size_t>(stage)];
}

std::string_view plural(Stage stage) {
  constexpr std::array names{"fits", "losses", "moduli", "baselines"};
  return names[static_cast<std::size_t>(stage)];
}

int algorithm_of(Stage stage) {
  constexpr std::array versions{fit_algorithm, loss_algorithm, modulus_algorithm, baseline_algorithm};
  return versions[static_cast<std::size_t>(stage)];
}

std::vector<Job> jobs(const Plan& plan) {
  std::vector<Job> all;
  for (std::size_t e = 0; e < plan.estimators.size(); ++e) {
    const Estimator& estimator = plan.estimators[e];
    const auto content = [&estimator](const Dataset& dataset) {
      return content_hash(fmt::format("fit {} {}", fit_algorithm, canonical_text(estimator, dataset)));
    };
    const Dataset& dataset = estimator.dataset;
    const std::string losses = loss_content(plan.losses, dataset);
    const bool one_truth = !dataset.redrawn && dataset.moving.empty();
    const std::string with_one_truth = one_truth ? content(dataset) : "";
    const double p = static_cast<double>(make_mixture(estimator.model, dataset.d).parameters(estimator.k));
    for (const Index n : estimator.sizes) {
      for (Index replication = 0; replication < estimator.replications; ++replication) {
        const std::string of = one_truth ? with_one_truth : content(dataset_at(dataset, n, replication));
        Job job{e, n, replication, content_hash(fmt::format("{} n={} replication={}", of, n, replication)), {}, 0};
        job.loss_id = content_hash(job.fit_id + ' ' + losses);
        job.cost = static_cast<double>(n) * p * (p + 20);
        all.push_back(std::move(job));
      }
    }
  }
  return all;
}

}  // namespace moerate
