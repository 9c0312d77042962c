#include "engine/stage/one_fit.h"

#include "engine/data/inputs.h"
#include "engine/data/samples.h"
#include "engine/fit/fit.h"
#include "engine/fit/start.h"
#include "engine/rate/align.h"
#include "engine/rate/excess_risk.h"

namespace moerate {

namespace {

Stream stream_for(const Estimator& estimator, std::uint64_t seed, Index n, Index replication, Purpose purpose) {
  return {seed, stream_scope(estimator.dataset), static_cast<std::uint64_t>(n), static_cast<std::uint64_t>(replication),
          purpose};
}

}  // namespace

std::optional<FitRecord> fit_once(const Estimator& estimator, std::uint64_t seed, Index n, Index replication,
                                  const std::atomic<bool>* interrupt) {
  const Dataset& dataset = estimator.dataset;
  const Samples samples = draw(dataset, seed, n, replication);
  const Mixture mixture = make_mixture(estimator.model, dataset.d);
  Stream stream = stream_for(estimator, seed, n, replication, Purpose::start);
  const Start start = make(starts(), estimator.fit.start);

  std::optional<FitRecord> best;
  for (const Measure& from : start.measures(dataset, mixture, estimator.k, estimator.fit.bounds, stream)) {
    const std::optional<FitRecord> record = fit(mixture, samples, from, estimator.fit, interrupt);
    if (!record) return std::nullopt;
    const int evaluations = record->evaluations + (best ? best->evaluations : 0);
    const bool better =
        !best || best->termination == Termination::failed ||
        (record->termination != Termination::failed && record->half_sum_of_squares < best->half_sum_of_squares);
    if (better) best = record;
    best->evaluations = evaluations;
  }
  best->half_sum_of_squares_truth = half_sum_of_squares(make_mixture(dataset.model, dataset.d), samples, dataset.truth);
  return best;
}

LossRecord losses_of(const Estimator& estimator, const LossSettings& settings, std::uint64_t seed, Index n,
                     Index replication, const Measure& estimate) {
  const Dataset& dataset = estimator.dataset;
  const Mixture mixture = make_mixture(estimator.model, dataset.d);
  LossRecord losses;
  losses.raw = voronoi_loss(estimate, dataset.truth, settings.voronoi).values;
  const VoronoiLoss aligned = voronoi_loss(canonical(mixture, estimate, dataset.truth, settings.voronoi, Align::full),
                                           dataset.truth, settings.voronoi);
  losses.aligned = aligned.values;
  losses.cell = aligned.cell;
  if (settings.excess_risk) {
    Stream stream = stream_for(estimator, seed, n, replication, Purpose::fresh_inputs);
    losses.excess_risk = excess_risk(mixture, estimate, make_mixture(dataset.model, dataset.d), dataset.truth,
                                     make(inputs(), dataset.inputs), stream, settings.fresh_inputs);
  }
  return losses;
}

}  // namespace moerate
