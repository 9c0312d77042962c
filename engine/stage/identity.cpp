#include "engine/stage/identity.h"

#include <nlohmann/json.hpp>

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
  return {{"router", to_json(model.router)}, {"gate", to_json(model.gate)}, {"expert", to_json(model.expert)}};
}

json to_json(const Dataset& dataset) {
  const Vector truth = pack(dataset.truth);
  json content{{"d", dataset.d},
               {"inputs", to_json(dataset.inputs)},
               {"noise", dataset.noise},
               {"model", to_json(dataset.model)},
               {"atoms", dataset.truth.atoms()},
               {"truth", std::vector<double>(truth.begin(), truth.end())}};
  // Left out for normal errors, so that studies older than the choice keep their jobs.
  if (const json law = to_json(dataset.errors); law != to_json(Choice{"normal", {}, {}})) content["errors"] = law;
  return content;
}

}  // namespace

std::string canonical_text(const Dataset& dataset) {
  return to_json(dataset).dump();
}

std::string canonical_text(const Estimator& estimator, const Dataset& dataset) {
  const Bounds& bounds = estimator.fit.bounds;
  return json{{"seed", estimator.seed},
              {"dataset", to_json(dataset)},
              {"model", to_json(estimator.model)},
              {"k", estimator.k},
              {"start", to_json(estimator.fit.start)},
              {"tolerance", estimator.fit.tolerance},
              {"max_evaluations", estimator.fit.max_evaluations},
              {"bounds", {bounds.beta0, bounds.beta1, bounds.eta}}}
      .dump();
}

}  // namespace moerate
