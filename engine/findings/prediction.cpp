#include "engine/findings/prediction.h"

#include "engine/run/jobs.h"
#include "engine/run/plan_rates.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cassert>
#include <map>

namespace moerate {

namespace {

constexpr double root_n = -0.5;

/// Why nothing is said of the exponents of an estimator; empty where something may be.
std::string why_outside(const Estimator& estimator) {
  if (misspecified(estimator)) return "misspecified: the truth has another router, gate or expert, or more atoms";
  if (estimator.dataset.noise == 0) return "the data have no noise: losses are rounding errors";
  if (!estimator.dataset.moving.empty()) return "the truth moves with n: an exponent at fixed truths is no prediction";
  return {};
}

/// The data set whose truth an estimator is judged by; of redrawn ones, the first.
Dataset judged_dataset(const Estimator& estimator) {
  return dataset_at(estimator.dataset, estimator.sizes.back(), 0);
}

bool converges_by(const Identified kind) {
  return kind == Identified::exactly || kind == Identified::strongly;
}

/// The class of an estimator that theory covers.
Identified classify(const Estimator& estimator, const Mixture& mixture, const Identifiability& basis) {
  const Index k_star = estimator.dataset.truth.atoms();
  const bool first_order = basis.directions.unseen.cols() == 0;
  if (estimator.k <= k_star) return first_order ? Identified::exactly : Identified::not_at_first_order;
  const bool splits = mixture.gate.adds_up_over_splits;
  if (splits && mixture.router.shift && estimator.k >= 2 * k_star) return Identified::twice_the_atoms;
  if (splits && mixture.expert.homogeneous_degree) return Identified::homogeneous_expert;
  if (!first_order) return Identified::not_at_first_order;
  if (!basis.no_kappa.empty()) return Identified::beyond_second_order;
  const AtomKappa& weakest = basis.atoms[basis.weakest()];
  return weakest.upper < kappa_unseen ? Identified::not_at_second_order
         : weakest.lower > kappa_seen ? Identified::strongly
                                      : Identified::undecided;
}

std::string weakest_words(const Identifiability& basis) {
  const std::size_t atom = basis.weakest();
  const AtomKappa& weakest = basis.atoms[atom];
  return fmt::format("kappa = {:.1e}, atom {}, spread {}", weakest.upper, atom + 1, weakest.words);
}

std::string reason_of(Identified kind, const Estimator& estimator, const Mixture& mixture,
                      const Identifiability& basis) {
  switch (kind) {
    case Identified::exactly:
      return "every null direction at first order is one that fitted measures are moved along";
    case Identified::strongly:
      return "every split of an atom is seen at second order: " + weakest_words(basis);
    case Identified::homogeneous_expert:
      return fmt::format(
          "the expert is homogeneous of degree {} in {}: an atom splits into two with these scaled by 1 + s and 1 - s "
          "and "
          "leaves f as it is; starts near the truth hide it until the loss is about the square of their spread, split "
          "starts show it",
          *mixture.expert.homogeneous_degree, fmt::join(mixture.expert.homogeneous_parameters(), ", "));
    case Identified::twice_the_atoms:
      return fmt::format("k = {} is at least 2 k* = {}: every atom splits into weights v + s and v - s", estimator.k,
                         2 * estimator.dataset.truth.atoms());
    case Identified::not_at_first_order:
      return "f does not change along: " + basis.directions.unaligned_words();
    case Identified::not_at_second_order:
      return "a split of an atom is not seen at second order: " + weakest_words(basis);
    case Identified::undecided:
      return "too small to be told from 0, or its lower bound is: " + weakest_words(basis);
    case Identified::beyond_second_order:
      return "no kappa: " + basis.no_kappa;
    case Identified::outside:
      break;
  }
  assert(false);
  return {};
}

/// A paper, where it is about this router and experts of this class.
std::string source_of(Identified kind, const Estimator& estimator, const Mixture& mixture) {
  const bool of_papers = mixture.gate.adds_up_over_splits && !estimator.model.expert.definition &&
                         mixture.expert.kind == ExpertClass::strongly_identifiable &&
                         estimator.dataset.truth.atoms() > 1;
  return of_papers && converges_by(kind) ? mixture.router.source : std::string();
}

/// Exponents when k = k*: n^-1/2 but for what null directions move.
std::vector<PredictedExponent> exact_exponents(const Measure& truth, const Identifiability& basis,
                                               const VoronoiPowers& powers) {
  const Index p = parameter_count(truth.atoms(), truth.d(), truth.q(), truth.shared.size());
  const Matrix beta1 = rows_of(truth, Part::beta1), shared = rows_of(truth, Part::shared);
  Matrix router(beta1.rows() + shared.rows(), p);
  router << beta1, shared;
  std::vector<PredictedExponent> all;
  // A distance enters the loss to the power of a cell with one atom; the gate's part enters as it is.
  const auto say = [&](Quantity quantity, const Matrix& rows, double power) {
    if (basis.directions.absorb(rows)) return;  // 0 after alignment, up to rounding
    all.push_back({quantity, basis.directions.touch(rows), power * root_n});
  };
  say(Quantity::total, Matrix::Identity(p, p), std::min(1.0, powers.single));
  say(Quantity::gate_mass, rows_of(truth, Part::beta0), 1);
  say(Quantity::router, router, powers.single);
  say(Quantity::expert, rows_of(truth, Part::eta), powers.single);
  Matrix atoms(router.rows() + truth.atoms() * truth.q(), p);
  atoms << router, rows_of(truth, Part::eta);
  say(Quantity::single, atoms, 1);  // a mean distance, whatever the powers of the loss
  if ((truth.beta1.colwise().norm().array() == 0).any()) return all;  // 0 has no direction, and |beta1| a kink there
  if (truth.d() > 1) say(Quantity::direction, direction_rows(truth), powers.single);
  say(Quantity::norm, length_rows(truth), powers.single);
  return all;
}

/// Exponents of strongly identifiable over-specified fits: distances at n^-1/2 alone in a cell, at n^-1/4 in a shared
/// one, each to its power.
std::vector<PredictedExponent> over_exponents(const VoronoiPowers& powers) {
  const double slowest = std::min({1.0, powers.single, powers.shared / 2});
  return {{Quantity::total, false, slowest * root_n},
          {Quantity::gate_mass, false, root_n},
          {Quantity::single, false, root_n},
          {Quantity::shared, false, root_n / 2}};
}

std::vector<PredictedExponent> exponents_of(Identified kind, const Estimator& estimator, const Measure& truth,
                                            const Identifiability& basis, const VoronoiPowers& powers) {
  std::vector<PredictedExponent> all;
  if (estimator.k == truth.atoms()) {
    all = exact_exponents(truth, basis, powers);
  } else if (kind == Identified::strongly) {
    all = over_exponents(powers);
  } else if (kind != Identified::undecided && kind != Identified::beyond_second_order) {
    all = {{Quantity::total, true, 0}};
  }
  all.push_back({Quantity::excess_risk, false, -1});
  return all;
}

Expectation as_expectation(const PredictedExponent& predicted) {
  Expectation expectation;
  expectation.of = predicted.quantity;
  expectation.claim = predicted.slower ? Claim::slower_than : Claim::exponent;
  expectation.value = predicted.slower ? root_n + prediction_margin : predicted.exponent;
  expectation.within = prediction_margin;
  return expectation;
}

}  // namespace

std::string_view name(Identified kind) {
  switch (kind) {
    case Identified::exactly:
      return "identified";
    case Identified::strongly:
      return "strongly identifiable";
    case Identified::homogeneous_expert:
      return "not identifiable: homogeneous expert";
    case Identified::twice_the_atoms:
      return "not identifiable: k >= 2 k*";
    case Identified::not_at_first_order:
      return "not identified at first order";
    case Identified::not_at_second_order:
      return "not identified at second order";
    case Identified::undecided:
      return "undecided";
    case Identified::beyond_second_order:
      return "beyond this analysis";
    case Identified::outside:
      break;
  }
  return "no prediction";
}

std::vector<Prediction> predict(const Plan& plan) {
  // Estimators that differ only in k, starts or settings share a data set, and what is known of it.
  std::map<std::string, std::size_t> known_as;
  std::vector<const Estimator*> distinct;
  std::vector<std::size_t> place(plan.estimators.size());
  for (std::size_t e = 0; e < plan.estimators.size(); ++e) {
    const Estimator& estimator = plan.estimators[e];
    if (!why_outside(estimator).empty()) continue;
    const std::string key = fmt::format("{} {}", estimator.seed, canonical_text(judged_dataset(estimator)));
    const auto [at, is_new] = known_as.emplace(key, distinct.size());
    place[e] = at->second;
    if (is_new) distinct.push_back(&estimator);
  }
  std::vector<std::shared_ptr<const Identifiability>> known(distinct.size());
#pragma omp parallel for schedule(dynamic)
  for (std::size_t i = 0; i < distinct.size(); ++i) {
    known[i] =
        std::make_shared<const Identifiability>(identifiability(judged_dataset(*distinct[i]), distinct[i]->seed));
  }

  std::vector<Prediction> all;
  for (std::size_t e = 0; e < plan.estimators.size(); ++e) {
    const Estimator& estimator = plan.estimators[e];
    std::string trouble = why_outside(estimator);
    if (trouble.empty()) trouble = known[place[e]]->trouble;
    if (!trouble.empty()) {
      all.push_back({e, Identified::outside, std::move(trouble), {}, nullptr, {}});
      continue;
    }
    const auto basis = known[place[e]];
    const Mixture mixture = make_mixture(estimator.model, estimator.dataset.d);
    const Identified kind = classify(estimator, mixture, *basis);
    std::string reason = reason_of(kind, estimator, mixture, *basis);
    if (estimator.dataset.redrawn) reason += " (of the truth of replication 0, which stands for all)";
    all.push_back({e, kind, std::move(reason), source_of(kind, estimator, mixture), basis,
                   exponents_of(kind, estimator, judged_dataset(estimator).truth, *basis, plan.losses.voronoi)});
  }
  return all;
}

std::string claim_text(const PredictedExponent& predicted) {
  if (predicted.slower) return fmt::format("slower than n^{}", root_n + prediction_margin);
  return fmt::format("{}", predicted.exponent);
}

Predictions compare_predictions(const Plan& plan, std::vector<Prediction> predictions,
                                const std::vector<EstimatorRate>& rates) {
  const RateLookup lookup(rates);
  Predictions result{std::move(predictions), {}};
  for (std::size_t i = 0; i < result.all.size(); ++i) {
    for (const PredictedExponent& predicted : result.all[i].exponents) {
      const Rate* rate =
          lookup.find(result.all[i].estimator, predicted.quantity, Alignment::aligned, main_statistic(plan));
      if (rate != nullptr) result.checks.push_back({i, predicted, rate, judge(as_expectation(predicted), *rate)});
    }
  }
  return result;
}

}  // namespace moerate
