#include "dsl/commands/output.h"
#include "dsl/commands/session.h"

#include "engine/findings/prediction.h"
#include "engine/report/terminal.h"
#include "engine/report/words.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <sstream>

namespace moerate {

namespace {

using Json = nlohmann::ordered_json;
using Lines = std::vector<std::vector<std::string>>;

std::string indented(const std::string& text) {
  std::istringstream lines(text);
  std::string result;
  for (std::string line; std::getline(lines, line);) result += fmt::format("  {}\n", line);
  return result;
}

std::string null_lines(const NullDirections& directions) {
  if (directions.count() == 0) return "no null direction at first order\n";
  Lines lines{{"dimensions", "null directions at first order", ""}};
  for (const auto& found : directions.found) {
    lines.push_back({fmt::format("{}", found.count), found.words,
                     found.canonical ? "fitted measures are moved along it" : "the loss sees it, the data do not"});
  }
  return aligned_columns(lines);
}

std::string kappa_lines(const Identifiability& basis) {
  Lines lines{{"split of", "kappa", "at least", "spread that is seen least"}};
  for (std::size_t j = 0; j < basis.atoms.size(); ++j) {
    const AtomKappa& atom = basis.atoms[j];
    lines.push_back({fmt::format("atom {}", j + 1), fmt::format("{:.2e}", atom.upper),
                     fmt::format("{:.2e}", atom.lower), atom.words});
  }
  return aligned_columns(lines);
}

std::string exponent_lines(const std::vector<PredictedExponent>& exponents) {
  Lines lines{{"quantity", "predicted exponent"}};
  for (const PredictedExponent& predicted : exponents) {
    lines.push_back({quantity_text(predicted.quantity, Alignment::aligned), claim_text(predicted)});
  }
  return aligned_columns(lines);
}

std::string text_of(const Plan& plan, const Prediction& prediction) {
  const Estimator& estimator = plan.estimators[prediction.estimator];
  std::string text = fmt::format("\n{}, k = {}, k* = {}: {}\n", describe(estimator), estimator.k,
                                 estimator.dataset.truth.atoms(), name(prediction.kind));
  text += fmt::format("  {}\n", prediction.reason);
  if (!prediction.basis) return text;
  text += fmt::format("\n{}", indented(null_lines(prediction.basis->directions)));
  text += fmt::format("\n{}", prediction.basis->no_kappa.empty()
                                  ? indented(kappa_lines(*prediction.basis))
                                  : fmt::format("  no kappa: {}\n", prediction.basis->no_kappa));
  text += fmt::format("\n{}", indented(exponent_lines(prediction.exponents)));
  if (!prediction.source.empty()) text += fmt::format("  source: {}\n", prediction.source);
  return text;
}

Json json_of(const Identifiability& basis) {
  Json directions = Json::array(), atoms = Json::array();
  for (const auto& found : basis.directions.found) {
    directions.push_back({{"words", found.words}, {"count", found.count}, {"canonical", found.canonical}});
  }
  for (const AtomKappa& atom : basis.atoms) {
    Json spread = Json::array();
    for (Index row = 0; row < atom.spread.rows(); ++row) {
      const Vector entries = atom.spread.row(row).transpose();
      spread.push_back(std::vector<double>(entries.begin(), entries.end()));
    }
    atoms.push_back({{"kappa", atom.upper}, {"kappa_low", atom.lower}, {"words", atom.words}, {"spread", spread}});
  }
  return {{"points", basis.points},
          {"standard_deviation_of_f", basis.deviation},
          {"null_directions", directions},
          {"no_kappa", basis.no_kappa},
          {"atoms", atoms}};
}

Json json_of(const Plan& plan, const std::vector<Prediction>& predictions) {
  Json all = Json::array();
  for (const Prediction& prediction : predictions) {
    const Estimator& estimator = plan.estimators[prediction.estimator];
    Json labels = Json::object(), exponents = Json::array();
    for (const auto& [axis, label] : estimator.labels) labels[axis] = label;
    for (const PredictedExponent& predicted : prediction.exponents) {
      exponents.push_back({{"quantity", name(predicted.quantity)},
                           {"slower_than_root_n", predicted.slower},
                           {"exponent", predicted.slower ? Json(nullptr) : Json(predicted.exponent)}});
    }
    all.push_back({{"estimator", labels},
                   {"k", estimator.k},
                   {"true_atoms", estimator.dataset.truth.atoms()},
                   {"class", name(prediction.kind)},
                   {"reason", prediction.reason},
                   {"source", prediction.source},
                   {"identifiability", prediction.basis ? json_of(*prediction.basis) : Json(nullptr)},
                   {"predicted", exponents}});
  }
  return {{"study", plan.study}, {"estimators", all}};
}

ExitCode carry_out(const Arguments& arguments) {
  return for_each_plan(arguments, [&](const Plan& plan, const std::string&) {
    if (lacks_truth(plan, "diagnose")) return ExitCode::wrong;
    const std::vector<Prediction> predictions = predict(plan);
    if (arguments.json) {
      print_out("{}\n", json_of(plan, predictions).dump());
      return ExitCode::ok;
    }
    print_out("{}: local identifiability of each truth, and what it lets one expect\n", plan.study);
    for (const Prediction& prediction : predictions) print_out("{}", text_of(plan, prediction));
    return ExitCode::ok;
  });
}

}  // namespace

Command diagnose_command() {
  return {.name = "diagnose",
          .about = "say what identifiability lets one expect of each estimator, before a fit",
          .positional = "STUDY...",
          .options = {"set", "json"},
          .run = carry_out};
}

}  // namespace moerate
