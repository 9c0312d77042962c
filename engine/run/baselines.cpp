#include "engine/run/baselines.h"

#include "engine/data/table_source.h"
#include "engine/run/jobs.h"
#include "engine/run/result.h"

#include <fmt/format.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <exception>
#include <map>
#include <optional>
#include <set>
#include <unordered_map>
#include <utility>

namespace moerate {

namespace {

struct Split {
  std::size_t estimator;
  Index n, replication;
  std::string id;
};

/// The splits of all tables that ask for baselines, each once.
std::vector<Split> splits_of(const Plan& plan) {
  struct Asked {
    std::size_t estimator;
    std::string content;
    std::set<std::pair<Index, Index>> splits;
  };
  std::vector<Asked> tables;
  std::map<std::string, std::size_t> known;
  for (std::size_t e = 0; e < plan.estimators.size(); ++e) {
    const Estimator& estimator = plan.estimators[e];
    if (!estimator.dataset.table || !estimator.dataset.table->baselines) continue;
    const std::string content =
        fmt::format("baselines {} seed={} {}", baseline_algorithm, estimator.seed, canonical_text(estimator.dataset));
    const auto [at, is_new] = known.emplace(content, tables.size());
    if (is_new) tables.push_back({e, content, {}});
    for (const Index n : estimator.sizes) {
      for (Index replication = 0; replication < estimator.replications; ++replication) {
        tables[at->second].splits.emplace(n, replication);
      }
    }
  }
  std::vector<Split> all;
  for (const Asked& table : tables) {
    for (const auto& [n, replication] : table.splits) {
      all.push_back({table.estimator, n, replication,
                     content_hash(fmt::format("{} n={} replication={}", table.content, n, replication))});
    }
  }
  return all;
}

/// What a store holds of baselines, by id; nothing is read where none are asked for.
std::unordered_map<std::string, Stored> kept_in(Store* store, const std::vector<Split>& splits) {
  return store != nullptr && !splits.empty() ? store->finished(Stage::baseline)
                                             : std::unordered_map<std::string, Stored>{};
}

BaselineErrors errors_of(const Plan& plan, const Split& split) {
  const Estimator& estimator = plan.estimators[split.estimator];
  const SplitSamples samples = draw(*estimator.dataset.table, estimator.seed, split.n, split.replication);
  return samples.trouble.empty() ? baseline_errors(samples.training, samples.held_out) : BaselineErrors{};
}

}  // namespace

std::vector<std::string> baseline_ids(const Plan& plan) {
  std::vector<std::string> ids;
  for (Split& split : splits_of(plan)) ids.push_back(std::move(split.id));
  return ids;
}

std::size_t baseline_splits(const Plan& plan, Store* store) {
  const std::vector<Split> splits = splits_of(plan);
  const auto kept = kept_in(store, splits);
  return static_cast<std::size_t>(
      std::count_if(splits.begin(), splits.end(), [&kept](const Split& split) { return !kept.contains(split.id); }));
}

std::vector<SplitBaselines> baselines_of(const Plan& plan, Store* store, const SearchProgress& progress,
                                         const GivesUp& gives_up) {
  const std::vector<Split> splits = splits_of(plan);
  if (splits.empty()) return {};
  std::vector<std::optional<BaselineErrors>> errors(splits.size());
  std::vector<std::size_t> missing;
  const auto kept = kept_in(store, splits);
  for (std::size_t s = 0; s < splits.size(); ++s) {
    if (const auto known = kept.find(splits[s].id); known != kept.end()) {
      errors[s] = baselines_record(known->second.result);
    }
    if (!errors[s]) missing.push_back(s);
  }
  // The largest, which take the longest, begin.
  std::stable_sort(missing.begin(), missing.end(),
                   [&splits](std::size_t a, std::size_t b) { return splits[a].n > splits[b].n; });
  std::size_t done = 0;
  std::exception_ptr failure;
  std::atomic<bool> over = false;
#pragma omp parallel for schedule(dynamic, 1)
  for (std::size_t i = 0; i < missing.size(); ++i) {
    if (over || (gives_up && gives_up())) continue;
    const std::size_t s = missing[i];
    const auto start = std::chrono::steady_clock::now();
    errors[s] = errors_of(plan, splits[s]);
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
#pragma omp critical
    try {
      if (store != nullptr && store->may_write() && !failure) {
        store->keep(Stage::baseline, splits[s].id, {to_text(*errors[s]), seconds});
        store->commit();
      }
      if (progress) progress(++done, missing.size());
    } catch (...) {
      failure = std::current_exception();
      over = true;
    }
  }
  if (failure) std::rethrow_exception(failure);
  std::vector<SplitBaselines> all;
  for (std::size_t s = 0; s < splits.size(); ++s) {
    if (errors[s]) all.push_back({splits[s].estimator, splits[s].n, splits[s].replication, *errors[s]});
  }
  return all;
}

}  // namespace moerate
