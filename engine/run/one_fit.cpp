#include "engine/run/one_fit.h"

#include "engine/data/inputs.h"
#include "engine/data/samples.h"
#include "engine/data/table_source.h"
#include "engine/fit/data_fit.h"
#include "engine/fit/fit.h"
#include "engine/fit/start.h"
#include "engine/rate/accuracy.h"
#include "engine/rate/align.h"
#include "engine/rate/excess_risk.h"

namespace moerate {

namespace {

Stream stream_for(const Dataset& dataset, std::uint64_t seed, Index n, Index replication, Purpose purpose) {
  return {seed, stream_scope(dataset), static_cast<std::uint64_t>(n), static_cast<std::uint64_t>(replication), purpose};
}

/// Whether a fit replaces the best of the starts before it.
bool is_better(const FitRecord& record, const FitRecord& best) {
  if (best.termination == Termination::failed) return true;
  return record.termination != Termination::failed && record.half_sum_of_squares < best.half_sum_of_squares;
}

/// The fit to n rows of a table, as `moerate fit` makes it, but by one thread: many are made at a time.
std::optional<FitRecord> fit_to_table(const Estimator& estimator, Index n, Index replication,
                                      const Patience& patience) {
  const TableSource& table = *estimator.dataset.table;
  const SplitSamples drawn = draw(table, estimator.seed, n, replication);
  if (!drawn.trouble.empty()) {
    FitRecord failed;
    failed.reason = drawn.trouble;
    failed.half_sum_of_squares_truth = absent;
    return failed;
  }
  const Mixture mixture = make_mixture(estimator.model, table.d());
  const FitSettings& settings = estimator.fit;
  const Stream stream = stream_for(estimator.dataset, estimator.seed, n, replication, Purpose::start);
  auto result = fit_data(mixture, drawn.training, estimator.k, settings, {settings.tolerance, settings.max_evaluations},
                         stream, std::nullopt, patience, 1);
  if (!result) return std::nullopt;
  FitRecord record = std::move(result->record);
  if (!result->moved) record.termination = Termination::failed;
  if (record.termination != Termination::failed && !pack(record.estimate).allFinite()) {
    record = {};
    record.reason = "its parameters are not finite in the units of the data";
  }
  record.evaluations = result->evaluations;
  record.half_sum_of_squares_truth = absent;
  return record;
}

LossRecord losses_on_held_out(const Estimator& estimator, Index n, Index replication, const Measure& estimate) {
  const TableSource& table = *estimator.dataset.table;
  const Samples samples = draw(table, estimator.seed, n, replication).held_out;
  const Mixture mixture = make_mixture(estimator.model, table.d());
  LossRecord losses;
  losses.raw.fill(absent);
  losses.aligned.fill(absent);
  losses.held_out_risk = 2 * half_sum_of_squares(mixture, samples, estimate) / static_cast<double>(samples.n());
  if (table.classes) losses.accuracy = accuracy(mixture, estimate, samples);
  losses.usage = expert_usage(mixture, estimate, samples);
  return losses;
}

}  // namespace

std::optional<FitRecord> fit_once(const Estimator& estimator, Index n, Index replication, const Patience& patience) {
  if (estimator.dataset.table) return fit_to_table(estimator, n, replication, patience);
  const Dataset dataset = dataset_at(estimator.dataset, n, replication);
  const Samples samples = draw(dataset, estimator.seed, n, replication);
  const Mixture mixture = make_mixture(estimator.model, dataset.d);
  Stream stream = stream_for(dataset, estimator.seed, n, replication, Purpose::start);

  std::optional<FitRecord> best;
  std::vector<StartRecord> starts;
  int evaluations = 0;
  for (const StartingMeasure& from :
       starting_measures(estimator.fit.start, {dataset, mixture, estimator.k, estimator.fit.bounds, samples}, stream)) {
    std::optional<FitRecord> record = fit(mixture, samples, from.measure, estimator.fit, patience);
    if (!record) return std::nullopt;
    starts.push_back({from.start, record->termination, record->evaluations, record->half_sum_of_squares});
    evaluations += record->evaluations;
    if (!best || is_better(*record, *best)) best = std::move(record);
  }
  if (!best) {
    best.emplace();
    best->reason = "the start gives no measure to begin from";
  }
  best->evaluations = evaluations;
  best->starts = std::move(starts);
  best->half_sum_of_squares_truth = half_sum_of_squares(make_mixture(dataset.model, dataset.d), samples, dataset.truth);
  return best;
}

LossRecord losses_of(const Estimator& estimator, const LossSettings& settings, Index n, Index replication,
                     const Measure& estimate) {
  if (estimator.dataset.table) return losses_on_held_out(estimator, n, replication, estimate);
  const Dataset dataset = dataset_at(estimator.dataset, n, replication);
  const Mixture mixture = make_mixture(estimator.model, dataset.d);
  LossRecord losses;
  losses.raw = voronoi_loss(estimate, dataset.truth, settings.voronoi).values;
  VoronoiLoss aligned = voronoi_loss(canonical(mixture, estimate, dataset.truth, settings.voronoi, Align::full),
                                     dataset.truth, settings.voronoi);
  losses.aligned = aligned.values;
  losses.atoms = std::move(aligned.atoms);
  if (settings.excess_risk) {
    Stream stream = stream_for(dataset, estimator.seed, n, replication, Purpose::fresh_inputs);
    losses.excess_risk = excess_risk(mixture, estimate, make_mixture(dataset.model, dataset.d), dataset.truth,
                                     make(inputs(), dataset.inputs), stream, settings.fresh_inputs);
  }
  return losses;
}

}  // namespace moerate
