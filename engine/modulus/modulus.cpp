#include "engine/modulus/modulus.h"

#include "engine/data/samples.h"
#include "engine/modulus/search.h"
#include "engine/modulus/starts.h"
#include "engine/rate/align.h"

#include <fmt/format.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cmath>
#include <exception>

namespace moerate {

namespace {

/// From each start, from the best of them and from each minimum of a loss nearby, and of the least in the end.
constexpr Effort effort_of_start{60, 0}, effort_of_step{60, 150}, effort_of_least{200, 1000};
/// Minima that are carried from one loss to the next.
constexpr std::size_t carried = 3;
/// A pair of measures has twice as many parameters as one.
constexpr Index inputs_per_parameter = 3;
/// A search with ten outputs takes minutes already.
constexpr Index most_outputs = 20;
/// More ways to divide the atoms than this are not looked at.
constexpr std::size_t most_assignments = 60;

/// The least minima found at each loss of one level set's family, the least first; none twice.
using Ladder = std::vector<std::vector<LeastPair>>;

void insert(std::vector<LeastPair>& minima, LeastPair minimum, double rounding) {
  constexpr double same = 1e-6;
  for (const LeastPair& known : minima) {
    if (std::abs(known.distance - minimum.distance) <= same * known.distance + rounding) return;
  }
  const auto place = std::upper_bound(minima.begin(), minima.end(), minimum,
                                      [](const auto& a, const auto& b) { return a.distance < b.distance; });
  minima.insert(place, std::move(minimum));
  if (minima.size() > 2 * carried) minima.pop_back();
}

/// One truth with its inputs and what is known of it locally.
struct Site {
  Mixture mixture;
  Samples samples;
  Identifiability local;
  Samples other_samples;  ///< as many other inputs
  double size, rounding;
};

/// The search for one quantity with one cell assignment.
struct Climb {
  const ModulusTask& task;
  const ModulusSettings& settings;
  const Site& site;
  std::vector<Index> cell;
  Quantity quantity;
  const GivesUp& gives_up;

  bool is_over() const { return gives_up && gives_up(); }

  LevelSet level_set(double loss, bool uniform) const {
    return {site.mixture, task.dataset.truth,
            cell,         Level{quantity, task.powers, loss},
            task.bounds,  uniform ? settings.radius : std::nullopt};
  }

  void search(Ladder& ladder, std::size_t step, bool uniform, const Vector& from, const Effort& effort) const {
    if (is_over()) return;
    const LevelSet set = level_set(settings.losses[step], uniform);
    const std::optional<Vector> start = set.normalised(from);
    if (!start) return;
    auto found = descend(set, site.mixture, site.samples, *start, 0.1 * site.rounding, effort);
    if (found) insert(ladder[step], std::move(*found), site.rounding);
  }

  /// Whether f does not change at all: there is nothing less to find.
  bool is_floor(const std::vector<LeastPair>& minima) const {
    return !minima.empty() && minima.front().distance < 0.1 * site.rounding;
  }

  /// The minima at one loss, carried to the next.
  void carry(Ladder& ladder, std::size_t from, std::size_t to, bool uniform) const {
    if (is_floor(ladder[to])) return;
    const LevelSet set = level_set(settings.losses[from], uniform);
    const std::size_t count = std::min(carried, ladder[from].size());
    for (std::size_t i = 0; i < count; ++i) {
      search(ladder, to, uniform, set.for_loss(ladder[from][i].at, settings.losses[to]), effort_of_step);
    }
  }

  /// From all starts at both ends, and from there along the ladder, both ways.
  Ladder climb(bool uniform, const std::vector<std::vector<Vector>>& starts) const {
    Ladder ladder(settings.losses.size());
    for (std::size_t step = 0; step < ladder.size(); ++step) {
      for (const Vector& start : starts[step]) {
        if (is_floor(ladder[step])) break;
        search(ladder, step, uniform, start, effort_of_start);
      }
      const std::vector<LeastPair> found = ladder[step];
      for (std::size_t i = 0; i < std::min(carried, found.size()) && !is_floor(found); ++i) {
        search(ladder, step, uniform, found[i].at, effort_of_step);
      }
    }
    for (std::size_t step = ladder.size() - 1; step > 0; --step) carry(ladder, step, step - 1, uniform);
    for (std::size_t step = 1; step < ladder.size(); ++step) carry(ladder, step - 1, step, uniform);
    for (std::size_t step = 0; step < ladder.size(); ++step) {
      if (ladder[step].empty() || is_floor(ladder[step])) continue;
      const Vector least = ladder[step].front().at;
      search(ladder, step, uniform, least, effort_of_least);
    }
    return ladder;
  }

  Stream stream(std::uint64_t salt) const {
    return {task.seed, "modulus", static_cast<std::uint64_t>(cell.size()), salt, Purpose::start};
  }

  Ladder pointwise() const {
    const std::vector<Vector> all =
        modulus_starts(site.mixture, task.dataset.truth, cell, site.local, settings.starts, stream(0));
    std::vector<std::vector<Vector>> starts(settings.losses.size());
    for (std::size_t i = 0; i < all.size(); ++i) (i % 2 == 0 ? starts.front() : starts.back()).push_back(all[i]);
    for (std::size_t step = 0; step < starts.size(); ++step) {
      const auto split = homogeneous_split(site.mixture, task.dataset.truth, cell, task.powers, settings.losses[step]);
      if (split) starts[step].push_back(*split);
    }
    return climb(false, starts);
  }

  /// From the pointwise minima, with the center at the truth and at random places of the neighbourhood: some where all
  /// of its parts move, and some where one atom's do.
  Ladder uniform(const Ladder& pointwise) const {
    Stream random = stream(1);
    std::vector<std::vector<Vector>> starts(settings.losses.size());
    const Measure& truth = task.dataset.truth;
    const Index center = pack(truth).size(), per_atom = 1 + truth.d() + truth.q();
    for (Index i = 0; i < settings.starts; ++i) {
      const std::size_t step = i % 2 == 0 ? 0 : starts.size() - 1;
      if (pointwise[step].empty()) continue;
      const std::size_t of = static_cast<std::size_t>(i / 2) % std::min(carried, pointwise[step].size());
      const Vector& fitted = pointwise[step][of].at;
      Vector start = Vector::Zero(center + 1 + fitted.size());
      start.tail(fitted.size()) = fitted;
      start(center) = i < 2 ? 1 : 0.1;  // the share of the radius that is not used
      Vector moved(center);
      random.fill_normal(moved.data(), center);
      if (i % 6 > 3) random.fill_normal(start.data() + center + 1, fitted.size());
      const Index alone = (i / 4) % truth.atoms();
      if (i % 4 < 2) {
        start.head(center) = moved;
      } else {
        start.segment(alone * per_atom, per_atom) = moved.segment(alone * per_atom, per_atom);
      }
      if (i < 2) start.head(center) *= 1e-3;
      starts[step].push_back(start);
    }
    Ladder ladder = climb(true, starts);
    // The truth itself is in its neighbourhood.
    for (std::size_t step = 0; step < ladder.size(); ++step) {
      for (const LeastPair& known : pointwise[step]) {
        Vector at = Vector::Zero(center + 1 + known.at.size());
        at(center) = 1;
        at.tail(known.at.size()) = known.at;
        insert(ladder[step], {known.distance, std::move(at)}, site.rounding);
      }
    }
    return ladder;
  }
};

/// The loss of a pair as every fit's is taken, cells and images chosen afresh.
double loss_of(const Mixture& mixture, const MeasurePair& pair, const Level& level) {
  const Measure aligned = canonical(mixture, pair.fitted, pair.center, level.powers, Align::full);
  return voronoi_loss(aligned, pair.center, level.powers)[level.quantity];
}

/// Whether a measure of the neighbourhood has a beta1 of length 0, which has no direction: the raw loss moves atom j by
/// radius / mass.
bool holds_no_direction(const ModulusTask& task, double radius) {
  const Measure& truth = task.dataset.truth;
  const Vector mass = masses(truth);
  for (Index j = 0; j < truth.atoms(); ++j) {
    if (mass(j) * truth.beta1.col(j).norm() <= radius) return true;
  }
  return false;
}

/// The least of what was found with all cell assignments, as far as no other alignment has a smaller loss.
Modulus best_of(const std::vector<Climb>& climbs, const std::vector<Ladder>& ladders, bool uniform) {
  constexpr double agreement = 1e-6;
  const Climb& any = climbs.front();
  Modulus modulus{.quantity = any.quantity,
                  .uniform = uniform,
                  .powers = any.task.powers,
                  .parameters = any.site.mixture.parameters(any.task.k),
                  .size = any.site.size,
                  .rounding = any.site.rounding,
                  .trouble = any.site.local.trouble,
                  .asked = any.settings.losses.size()};
  if (uniform && any.quantity == Quantity::direction && holds_no_direction(any.task, *any.settings.radius)) {
    modulus.trouble = "the neighbourhood holds beta1 = 0, which has no direction: take a smaller radius";
    return modulus;
  }
  for (std::size_t step = 0; step < any.settings.losses.size(); ++step) {
    struct Candidate {
      const Climb* climb;
      const LeastPair* minimum;
    };
    std::vector<Candidate> candidates;
    for (std::size_t c = 0; c < climbs.size(); ++c) {
      for (const LeastPair& minimum : ladders[c][step]) candidates.push_back({&climbs[c], &minimum});
    }
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate& a, const Candidate& b) { return a.minimum->distance < b.minimum->distance; });
    for (const Candidate& candidate : candidates) {
      const LevelSet set = candidate.climb->level_set(any.settings.losses[step], uniform);
      const std::optional<LevelPoint> point = set.point(candidate.minimum->at);
      if (!point) continue;
      const MeasurePair& pair = point->pair;
      const double loss = loss_of(any.site.mixture, pair, set.level());
      if (!(loss >= set.level().loss * (1 - agreement))) continue;  // other cells or another shift are nearer
      modulus.points.push_back({set.level().loss, candidate.minimum->distance,
                                distance_of(any.site.mixture, pair, any.site.other_samples), pair});
      break;
    }
  }
  return modulus;
}

bool exists(Quantity quantity, const std::vector<Index>& cell, Index true_k) {
  const Index k = static_cast<Index>(cell.size());
  std::vector<Index> occupants(static_cast<std::size_t>(true_k), 0);
  for (const Index j : cell) ++occupants[static_cast<std::size_t>(j)];
  if (quantity == Quantity::shared) return k > true_k;
  if (quantity == Quantity::single) return std::count(occupants.begin(), occupants.end(), 1) > 0;
  return true;
}

}  // namespace

std::string why_no_modulus(const ModulusTask& task, Index inputs) {
  const Index true_k = task.dataset.truth.atoms();
  if (!(task.model == task.dataset.model) || task.k < true_k) {
    return "misspecified: the truth has another router, gate or expert, or more atoms";
  }
  const Index p = make_mixture(task.model, task.dataset.d).parameters(task.k);
  if (p > most_parameters)
    return fmt::format("a measure has {} parameters, and at most {} are looked at", p, most_parameters);
  if (task.model.outputs > most_outputs) {
    return fmt::format("there are {} outputs, and at most {} are looked at", task.model.outputs, most_outputs);
  }
  const Index needed = inputs_per_parameter * 2 * p;
  if (inputs < needed) {
    return fmt::format("{} inputs do not distinguish functions of {} parameters: modulus.inputs of {} would", inputs, p,
                       needed);
  }
  double ways = 1;  // (k - 1 choose k* - 1)
  for (Index i = 1; i < true_k; ++i) ways *= static_cast<double>(task.k - i) / static_cast<double>(i);
  if (ways > static_cast<double>(most_assignments)) {
    return fmt::format("there are {:.0f} ways to divide {} true atoms into {}, and at most {} are looked at", ways,
                       true_k, task.k, most_assignments);
  }
  return {};
}

std::vector<QuantityModuli> moduli(const std::vector<ModulusTask>& tasks, const ModulusSettings& settings,
                                   const SearchProgress& progress, const OnModuli& on_moduli, const GivesUp& gives_up) {
  std::vector<std::optional<Site>> sites(tasks.size());
#pragma omp parallel for schedule(dynamic)
  for (std::size_t t = 0; t < tasks.size(); ++t) {
    const ModulusTask& task = tasks[t];
    Mixture mixture = make_mixture(task.model, task.dataset.d);
    Samples samples = task.inputs ? *task.inputs : draw(task.dataset, task.seed, settings.inputs, 0);
    Identifiability local = identifiability(task.dataset, task.seed);
    Samples other_samples = draw(task.dataset, task.seed, samples.n(), 1);
    const double size = size_of(mixture, task.dataset.truth, samples);
    sites[t].emplace(Site{std::move(mixture), std::move(samples), std::move(local), std::move(other_samples), size,
                          rounding_of_difference * size});
  }

  // Every quantity with every cell assignment is a search of its own.
  struct Group {
    std::size_t task;
    Quantity quantity;
    std::vector<Climb> climbs;
    std::vector<Ladder> pointwise, uniform;
    std::size_t left;  ///< searches
    double seconds = 0;
  };
  std::vector<Group> groups;
  std::vector<std::pair<std::size_t, std::size_t>> searches;
  std::vector<QuantityModuli> all;
  for (std::size_t t = 0; t < tasks.size(); ++t) {
    const Index true_k = tasks[t].dataset.truth.atoms();
    for (const Quantity quantity : tasks[t].quantities) {
      Group group{t, quantity, {}, {}, {}, 0};
      for (const std::vector<Index>& cell : cell_assignments(tasks[t].k, true_k)) {
        if (exists(quantity, cell, true_k))
          group.climbs.push_back({tasks[t], settings, *sites[t], cell, quantity, gives_up});
      }
      group.left = group.climbs.size();
      group.pointwise.resize(group.climbs.size());
      group.uniform.resize(group.climbs.size());
      for (std::size_t c = 0; c < group.climbs.size(); ++c) searches.emplace_back(groups.size(), c);
      groups.push_back(std::move(group));
      all.push_back({t, quantity, {}, 0});
    }
  }
  std::size_t done = 0;
  std::exception_ptr failure;
  std::atomic<bool> over = false;
#pragma omp parallel for schedule(dynamic)
  for (std::size_t s = 0; s < searches.size(); ++s) {
    if (over) continue;
    const auto start = std::chrono::steady_clock::now();
    const auto& [g, c] = searches[s];
    Group& group = groups[g];
    group.pointwise[c] = group.climbs[c].pointwise();
    if (settings.radius) group.uniform[c] = group.climbs[c].uniform(group.pointwise[c]);
    if (group.climbs[c].is_over()) {
      over = true;
      continue;  // what was found is not the least
    }
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    bool last = false;
#pragma omp critical
    {
      group.seconds += seconds;
      last = --group.left == 0;
    }
    if (last) {
      all[g].moduli.push_back(best_of(group.climbs, group.pointwise, false));
      if (settings.radius) all[g].moduli.push_back(best_of(group.climbs, group.uniform, true));
      all[g].seconds = group.seconds;
    }
#pragma omp critical
    try {
      if (last && on_moduli && !failure) on_moduli(all[g]);
      if (progress) progress(++done, searches.size());
    } catch (...) {
      failure = std::current_exception();
      over = true;
    }
  }
  if (failure) std::rethrow_exception(failure);
  return all;
}

}  // namespace moerate
