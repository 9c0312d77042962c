#include "engine/modulus/witness.h"

#include "engine/rate/align.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cmath>

namespace moerate {

namespace {

/// Shares too small to name, and a share that is as good as all.
constexpr double hardly_any = 0.05, nearly_all = 0.98;

struct Share {
  double loss;
  std::string words;
};

double cosine_squared(const Vector& a, const Vector& b) {
  const double lengths = a.squaredNorm() * b.squaredNorm();
  return lengths > 0 ? std::pow(a.dot(b), 2) / lengths : 0;
}

/// The expert's parameters that hold most of a displacement: "a, b".
std::string moved_parameters(const Mixture& mixture, const Vector& displacement) {
  std::vector<std::string> moved;
  Index row = 0;
  for (const ExpertParameter& parameter : mixture.expert.parameters) {
    const Index size = parameter.size(mixture.d);
    if (displacement.segment(row, size).squaredNorm() > hardly_any * displacement.squaredNorm()) {
      moved.push_back(parameter.name);
    }
    row += size;
  }
  return fmt::format("{}", fmt::join(moved, ", "));
}

/// What the atoms of one cell do.
class Cell {
 public:
  Cell(const Mixture& mixture, const Measure& fitted, const Measure& center, Index atom, double power)
      : mixture_(mixture), fitted_(fitted), center_(center), atom_(atom), power_(power) {}

  void add(Index i) { atoms_.push_back(i); }

  std::vector<Share> shares() const {
    double mass = -std::exp(center_.beta0(atom_)), router = 0, expert = 0;
    for (const Index i : atoms_) {
      const double own = std::exp(fitted_.beta0(i));
      mass += own;
      router += own * power(router_of(i).norm(), power_);
      expert += own * power(expert_of(i).norm(), power_);
    }
    std::vector<Share> all{{std::abs(mass), fmt::format("mass of atom {}", atom_ + 1)}};
    if (atoms_.size() == 1) {
      all.push_back({router, fmt::format("beta1 of atom {}{}", atom_ + 1, router_along() ? " along itself" : "")});
      all.push_back({expert, expert_scales()
                                 ? fmt::format("{} of atom {} scaled", mixture_.expert.homogeneous_words(), atom_ + 1)
                                 : fmt::format("{} of atom {}", moved_names(), atom_ + 1)});
      return all;
    }
    if (expert_scales() && router < hardly_any * expert) {
      all.push_back({router + expert,
                     fmt::format("atom {} split into {} (1 +- c)", atom_ + 1, mixture_.expert.homogeneous_words())});
      return all;
    }
    all.push_back({router, fmt::format("atom {} split in beta1{}", atom_ + 1, router_along() ? " along itself" : "")});
    all.push_back({expert, fmt::format("atom {} split in {}", atom_ + 1, moved_names())});
    return all;
  }

 private:
  Vector router_of(Index i) const { return fitted_.beta1.col(i) - center_.beta1.col(atom_); }
  Vector expert_of(Index i) const { return fitted_.eta.col(i) - center_.eta.col(atom_); }

  bool router_along() const {
    return std::all_of(atoms_.begin(), atoms_.end(), [&](Index i) {
      return router_of(i).norm() == 0 || cosine_squared(router_of(i), center_.beta1.col(atom_)) > nearly_all;
    });
  }
  bool expert_scales() const {
    return std::all_of(atoms_.begin(), atoms_.end(), [&](Index i) {
      return cosine_squared(expert_of(i), mixture_.expert.scaling_direction(center_.eta.col(atom_), mixture_.d)) >
             nearly_all;
    });
  }
  std::string moved_names() const {
    Vector all = Vector::Zero(mixture_.q());
    for (const Index i : atoms_) all += expert_of(i).cwiseAbs();
    return moved_parameters(mixture_, all);
  }

  const Mixture& mixture_;
  const Measure &fitted_, &center_;
  Index atom_;
  double power_;
  std::vector<Index> atoms_;
};

}  // namespace

std::string describe(const Mixture& mixture, const MeasurePair& pair, const VoronoiPowers& powers) {
  const Measure aligned = canonical(mixture, pair.fitted, pair.center, powers, Align::full);
  const std::vector<Index> cell = voronoi_cells(aligned, pair.center);
  std::vector<Share> shares;
  double total = 0;
  for (Index j = 0; j < pair.center.atoms(); ++j) {
    const bool divided = std::count(cell.begin(), cell.end(), j) > 1;
    Cell own(mixture, aligned, pair.center, j, divided ? powers.shared : powers.single);
    for (std::size_t i = 0; i < cell.size(); ++i) {
      if (cell[i] == j) own.add(static_cast<Index>(i));
    }
    for (Share& share : own.shares()) {
      total += share.loss;
      shares.push_back(std::move(share));
    }
  }
  if (aligned.shared.size() > 0) {
    const double apart = power((aligned.shared - pair.center.shared).norm(), powers.single);
    total += apart;
    shares.push_back({apart, mixture.router.shared.front().name});
  }
  std::stable_sort(shares.begin(), shares.end(), [](const Share& a, const Share& b) { return a.loss > b.loss; });
  std::vector<std::string> words;
  for (const Share& share : shares) {
    if (share.loss > hardly_any * total)
      words.push_back(fmt::format("{} ({:.0f}%)", share.words, 100 * share.loss / total));
  }
  return fmt::format("{}", fmt::join(words, ", "));
}

}  // namespace moerate
