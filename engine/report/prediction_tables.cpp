#include "engine/report/prediction_tables.h"

#include "engine/base/csv.h"
#include "engine/base/words.h"
#include "engine/report/markdown.h"

#include <fmt/format.h>

#include <algorithm>

namespace moerate {

namespace {

using Fields = std::vector<std::string>;

/// The weakest atom of a prediction; null where there is no kappa.
const AtomKappa* weakest_atom(const Prediction& prediction) {
  if (!prediction.basis || prediction.basis->atoms.empty()) return nullptr;
  return &prediction.basis->atoms[prediction.basis->weakest()];
}

const PredictionCheck* find_check(const Predictions& predictions, std::size_t prediction, Quantity quantity) {
  const auto& checks = predictions.checks;
  const auto found = std::find_if(checks.begin(), checks.end(), [&](const PredictionCheck& check) {
    return check.prediction == prediction && check.predicted.quantity == quantity;
  });
  return found == checks.end() ? nullptr : &*found;
}

/// "agrees", "disagrees", "open" (the interval does both) or "undefined".
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

/// "3: all are moved along", "3: 2 are not moved along", "none".
std::string null_text(const NullDirections& directions) {
  if (directions.count() == 0) return "none";
  const Index others = directions.unseen.cols();
  return others == 0 ? fmt::format("{}: all are moved along", directions.count())
                     : fmt::format("{}: {} are not moved along", directions.count(), others);
}

/// Of the weakest atom: "1.2e-03", or "0 (below 1e-05)"; "-" where there is none.
std::string kappa_text(const Prediction& prediction) {
  const AtomKappa* weakest = weakest_atom(prediction);
  if (weakest == nullptr) return "-";
  return weakest->upper < kappa_unseen ? fmt::format("0 (below {:.0e})", kappa_unseen)
                                       : fmt::format("{:.1e}", weakest->upper);
}

Fields basis_fields(const Prediction& prediction) {
  const AtomKappa* weakest = weakest_atom(prediction);
  Fields fields{std::string(name(prediction.kind)), prediction.reason, prediction.source,
                table_field(weakest == nullptr ? absent : weakest->upper),
                table_field(weakest == nullptr ? absent : weakest->lower)};
  if (!prediction.basis) {
    fields.insert(fields.end(), 2, "");
  } else {
    fields.push_back(fmt::format("{}", prediction.basis->directions.count()));
    fields.push_back(fmt::format("{}", prediction.basis->directions.canonical()));
  }
  return fields;
}

Fields exponent_fields(const PredictedExponent& predicted, const PredictionCheck* check) {
  const Rate none;
  const Rate& rate = check == nullptr ? none : *check->rate;
  return {std::string(name(predicted.quantity)),
          claim_text(predicted),
          table_field(rate.exponent),
          table_field(rate.low),
          table_field(rate.high),
          check == nullptr ? "" : std::string(agreement_text(check->outcome))};
}

/// The exponents of the pointwise modulus of a quantity, at the smallest losses and at the study's n; absent where
/// there is none.
std::pair<double, double> modulus_exponents(const Plan& plan, const std::vector<EstimatorModuli>& moduli,
                                            std::size_t estimator, Quantity quantity) {
  const Modulus* modulus = moduli.empty() ? nullptr : moduli[estimator].find(quantity, false);
  if (modulus == nullptr || is_undefined(rate_of(*modulus))) return {absent, absent};
  const std::optional<double> at_n = exponent_over(plan.estimators[estimator], *modulus);
  return {rate_of(*modulus).exponent, at_n.value_or(absent)};
}

}  // namespace

std::string predictions_csv(const Plan& plan, const Predictions& predictions,
                            const std::vector<EstimatorModuli>& moduli) {
  const auto study_axes = axes(plan);
  Fields header = names(study_axes);
  for (const char* column :
       {"class", "reason", "source", "kappa", "kappa_low", "null_directions", "canonical", "quantity", "predicted",
        "exponent", "low", "high", "outcome", "modulus", "modulus_at_n"}) {
    header.emplace_back(column);
  }
  std::string csv = csv_record(header);
  for (std::size_t i = 0; i < predictions.all.size(); ++i) {
    const Prediction& prediction = predictions.all[i];
    Fields fields = labels(plan.estimators[prediction.estimator], study_axes);
    for (std::string& field : basis_fields(prediction)) fields.push_back(std::move(field));
    if (prediction.exponents.empty()) {
      fields.resize(header.size());
      csv += csv_record(fields);
    }
    for (const PredictedExponent& predicted : prediction.exponents) {
      Fields record = fields;
      for (std::string& field : exponent_fields(predicted, find_check(predictions, i, predicted.quantity))) {
        record.push_back(std::move(field));
      }
      const auto [limit, at_n] = modulus_exponents(plan, moduli, prediction.estimator, predicted.quantity);
      record.insert(record.end(), {table_field(limit), table_field(at_n)});
      csv += csv_record(record);
    }
  }
  return csv;
}

std::string prediction_table(const Plan& plan, const Predictions& predictions) {
  EstimatorTable table(plan, {"class", "null directions", "kappa", "why", "source"});
  for (const Prediction& prediction : predictions.all) {
    table.add(prediction.estimator,
              {markdown_text(name(prediction.kind)), prediction.basis ? null_text(prediction.basis->directions) : "-",
               kappa_text(prediction), markdown_text(prediction.reason), markdown_text(prediction.source)});
  }
  return table.empty() ? "" : table.text(5);
}

std::string prediction_check_table(const Plan& plan, const Predictions& predictions,
                                   const std::vector<EstimatorModuli>& moduli) {
  Cells columns{"quantity", "predicted", fmt::format("measured [{}]", confidence_text(plan)), "outcome"};
  if (plan.modulus) columns.insert(columns.begin() + 2, "modulus (at the study's n)");
  EstimatorTable table(plan, columns);
  for (const PredictionCheck& check : predictions.checks) {
    const Quantity quantity = check.predicted.quantity;
    const bool always = quantity == Quantity::total || quantity == Quantity::excess_risk;
    if (!always && check.outcome != Outcome::fails) continue;
    const std::size_t estimator = predictions.all[check.prediction].estimator;
    Cells cells{quantity_text(quantity, Alignment::aligned), claim_text(check.predicted), measured_cell(check.rate),
                std::string(agreement_text(check.outcome))};
    if (plan.modulus) {
      const auto [limit, at_n] = modulus_exponents(plan, moduli, estimator, quantity);
      cells.insert(cells.begin() + 2, fmt::format("{} ({})", fixed(limit, 3), fixed(at_n, 3)));
    }
    table.add(estimator, cells);
  }
  return table.empty() ? "" : table.text(columns.size());
}

std::string prediction_tally(const Predictions& predictions) {
  const auto& checks = predictions.checks;
  if (checks.empty()) return "Nothing is predicted of what was measured.";
  const auto count = [&](Outcome outcome) {
    return std::count_if(checks.begin(), checks.end(), [&](const auto& check) { return check.outcome == outcome; });
  };
  std::string text =
      fmt::format("Of {} predicted from identifiability, {} with what was measured",
                  counted(static_cast<long long>(checks.size()), "exponent"),
                  count(Outcome::holds) == 1 ? "1 agrees" : fmt::format("{} agree", count(Outcome::holds)));
  const auto add = [&](Outcome outcome, std::string_view one, std::string_view many) {
    if (const auto times = count(outcome); times > 0) text += fmt::format(", {} {}", times, times == 1 ? one : many);
  };
  add(Outcome::fails, "disagrees", "disagree");
  add(Outcome::underpowered, "is open", "are open");
  add(Outcome::undefined, "is undefined", "are undefined");
  return text + ".";
}

}  // namespace moerate
