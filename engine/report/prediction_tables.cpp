#include "engine/report/prediction_tables.h"

#include "engine/report/csv.h"
#include "engine/report/estimator_table.h"

#include <fmt/format.h>

#include <algorithm>

namespace moerate {

namespace {

using Fields = std::vector<std::string>;

/// The weakest atom of a prediction; null where there is no kappa.
const AtomKappa* weakest_atom(const Prediction& prediction) {
  if (!prediction.basis || prediction.basis->atoms.empty()) return nullptr;
  return &prediction.basis->atoms[static_cast<std::size_t>(prediction.basis->weakest())];
}

const PredictionCheck* find_check(const std::vector<PredictionCheck>& checks, std::size_t prediction,
                                  Quantity quantity) {
  const auto found = std::find_if(checks.begin(), checks.end(), [&](const PredictionCheck& check) {
    return check.prediction == prediction && check.predicted.quantity == quantity;
  });
  return found == checks.end() ? nullptr : &*found;
}

Fields basis_fields(const Prediction& prediction) {
  const AtomKappa* weakest = weakest_atom(prediction);
  Fields fields{std::string(name(prediction.kind)), prediction.reason, prediction.source,
                csv_field(weakest == nullptr ? absent : weakest->upper),
                csv_field(weakest == nullptr ? absent : weakest->lower)};
  if (!prediction.basis) {
    fields.insert(fields.end(), 2, "");
  } else {
    fields.push_back(fmt::format("{}", prediction.basis->directions.count));
    fields.push_back(fmt::format("{}", prediction.basis->directions.canonical));
  }
  return fields;
}

Fields exponent_fields(const PredictedExponent& predicted, const PredictionCheck* check) {
  const Rate none;
  const Rate& rate = check == nullptr ? none : *check->rate;
  return {std::string(name(predicted.quantity)),
          claim_text(predicted),
          csv_field(rate.exponent),
          csv_field(rate.low),
          csv_field(rate.high),
          check == nullptr ? "" : std::string(agreement_text(check->outcome))};
}

}  // namespace

std::string_view agreement_text(Outcome outcome) {
  switch (outcome) {
    case Outcome::holds:
      return "agrees";
    case Outcome::fails:
      return "disagrees";
    case Outcome::underpowered:
      return "open";
    case Outcome::undefined:
      break;
  }
  return "undefined";
}

std::string null_text(const NullDirections& directions) {
  const Index others = directions.count - directions.canonical;
  if (directions.count == 0) return "none";
  return others == 0 ? fmt::format("{}: all are moved along", directions.count)
                     : fmt::format("{}: {} are not moved along", directions.count, others);
}

std::string kappa_text(const Prediction& prediction) {
  const AtomKappa* weakest = weakest_atom(prediction);
  if (weakest == nullptr) return "-";
  return weakest->upper < kappa_unseen ? fmt::format("0 (below {:.0e})", kappa_unseen)
                                       : fmt::format("{:.1e}", weakest->upper);
}

std::string predictions_csv(const Plan& plan, const std::vector<Prediction>& predictions,
                            const std::vector<EstimatorRate>& rates) {
  const auto checks = check_predictions(plan, predictions, rates);
  const auto study_axes = axes(plan);
  Fields header = names(study_axes);
  for (const char* column : {"class", "reason", "source", "kappa", "kappa_low", "null_directions", "canonical",
                             "quantity", "predicted", "exponent", "low", "high", "outcome"}) {
    header.emplace_back(column);
  }
  std::string csv = csv_record(header);
  for (std::size_t i = 0; i < predictions.size(); ++i) {
    Fields fields = labels(plan.estimators[predictions[i].estimator], study_axes);
    for (std::string& field : basis_fields(predictions[i])) fields.push_back(std::move(field));
    if (predictions[i].exponents.empty()) {
      fields.resize(header.size());
      csv += csv_record(fields);
    }
    for (const PredictedExponent& predicted : predictions[i].exponents) {
      Fields record = fields;
      for (std::string& field : exponent_fields(predicted, find_check(checks, i, predicted.quantity))) {
        record.push_back(std::move(field));
      }
      csv += csv_record(record);
    }
  }
  return csv;
}

std::string prediction_table(const Plan& plan, const std::vector<Prediction>& predictions) {
  EstimatorTable table(plan, {"class", "null directions", "kappa", "why", "source"});
  for (const Prediction& prediction : predictions) {
    table.add(prediction.estimator,
              {markdown_text(name(prediction.kind)),
               prediction.basis && prediction.basis->trouble.empty() ? null_text(prediction.basis->directions) : "-",
               kappa_text(prediction), markdown_text(prediction.reason), markdown_text(prediction.source)});
  }
  return table.empty() ? "" : table.text(5);
}

std::string prediction_check_table(const Plan& plan, const std::vector<Prediction>& predictions,
                                   const std::vector<EstimatorRate>& rates) {
  EstimatorTable table(plan, {"quantity", "predicted", fmt::format("measured [{}]", confidence_text(plan)), "outcome"});
  for (const PredictionCheck& check : check_predictions(plan, predictions, rates)) {
    const Quantity quantity = check.predicted.quantity;
    const bool always = quantity == Quantity::total || quantity == Quantity::excess_risk;
    if (!always && check.outcome != Outcome::fails) continue;
    table.add(predictions[check.prediction].estimator,
              {quantity_text(quantity, Alignment::aligned), claim_text(check.predicted), measured_cell(check.rate),
               std::string(agreement_text(check.outcome))});
  }
  return table.empty() ? "" : table.text(4);
}

std::string prediction_tally(const std::vector<PredictionCheck>& checks) {
  if (checks.empty()) return "Nothing is predicted of what was measured.";
  const auto count = [&](Outcome outcome) {
    return std::count_if(checks.begin(), checks.end(), [&](const auto& check) { return check.outcome == outcome; });
  };
  std::string text =
      fmt::format("Of {} predicted from identifiability, {} with what was measured",
                  counted(static_cast<long long>(checks.size()), "exponent"),
                  count(Outcome::holds) == 1 ? "1 agrees" : fmt::format("{} agree", count(Outcome::holds)));
  if (const auto fails = count(Outcome::fails); fails > 0) {
    text += fails == 1 ? ", 1 disagrees" : fmt::format(", {} disagree", fails);
  }
  if (const auto open = count(Outcome::underpowered); open > 0) {
    text += open == 1 ? ", 1 is open" : fmt::format(", {} are open", open);
  }
  if (const auto undefined = count(Outcome::undefined); undefined > 0)
    text += undefined == 1 ? ", 1 is undefined" : fmt::format(", {} are undefined", undefined);
  return text + ".";
}

}  // namespace moerate
