#include "engine/stage/jobs.h"

#include "engine/stage/identity.h"

#define XXH_INLINE_ALL
#include <fmt/format.h>
#include <xxhash.h>

namespace moerate {

namespace {

std::string loss_content(const LossSettings& losses) {
  return fmt::format("loss {} single={} shared={} fresh={}", loss_algorithm, losses.voronoi.single,
                     losses.voronoi.shared, losses.excess_risk ? losses.fresh_inputs : 0);
}

}  // namespace

std::string_view name(Stage stage) {
  return stage == Stage::fit ? "fit" : "loss";
}

std::string content_hash(std::string_view content) {
  const XXH128_hash_t value = XXH3_128bits(content.data(), content.size());
  return fmt::format("{:016x}{:016x}", value.high64, value.low64);
}

std::vector<Job> jobs(const Plan& plan) {
  std::vector<Job> all;
  const std::string losses = loss_content(plan.losses);
  for (std::size_t e = 0; e < plan.estimators.size(); ++e) {
    const Estimator& estimator = plan.estimators[e];
    const auto content = [&estimator](const Dataset& dataset) {
      return content_hash(fmt::format("fit {} {}", fit_algorithm, canonical_text(estimator, dataset)));
    };
    const Dataset& dataset = estimator.dataset;
    const bool one_truth = !dataset.redrawn && dataset.moving.empty();
    const std::string with_one_truth = one_truth ? content(dataset) : "";
    const double p = static_cast<double>(make_mixture(estimator.model, dataset.d).parameters(estimator.k));
    for (const Index n : estimator.sizes) {
      for (Index replication = 0; replication < estimator.replications; ++replication) {
        const std::string of = one_truth ? with_one_truth : content(settled(dataset, n, replication));
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
