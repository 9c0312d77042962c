#pragma once

#include "engine/model/measure.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace moerate {

/// Why a fit stopped.
enum class Termination {
  converged,    ///< the last step changed the objective by less than the tolerance
  floor,        ///< the objective reached the rounding floor of noise-free data
  damped,       ///< the tolerance was met by a step at a shrunken trust region: not a sign of convergence
  evaluations,  ///< the study's max-evaluations was reached
  failed,       ///< no result; `reason` says why
};
inline constexpr std::array terminations{Termination::converged, Termination::floor, Termination::damped,
                                         Termination::evaluations, Termination::failed};

/// As in tables and in the store.
constexpr std::string_view name(Termination termination) {
  constexpr std::array<std::string_view, terminations.size()> names{"converged", "floor", "damped", "evaluations",
                                                                    "failed"};
  return names[static_cast<std::size_t>(termination)];
}
inline std::optional<Termination> termination_named(std::string_view text) {
  const auto found = std::find_if(terminations.begin(), terminations.end(),
                                  [text](Termination termination) { return name(termination) == text; });
  return found == terminations.end() ? std::nullopt : std::optional(*found);
}

/// Where one of a fit's starts ended.
struct StartRecord {
  std::string start;  ///< describe() of its choice
  Termination termination = Termination::failed;
  int evaluations = 0;
  double half_sum_of_squares = 0;  ///< meaningless when failed
};

/// All that is kept of one fit.
struct FitRecord {
  Termination termination = Termination::failed;
  std::string reason;                    ///< of a failure, and what the solver said; may be empty
  int evaluations = 0;                   ///< points at which the objective was evaluated, over all starts
  double half_sum_of_squares = 0;        ///< at the estimate
  double half_sum_of_squares_truth = 0;  ///< at G* on the same data
  double gradient = 0;                   ///< max over free parameters j of |J_j . r| / (|J_j| |r|): 0 at a minimum
  int at_bound = 0;                      ///< parameters on the boundary of the compact set
  Measure estimate;                      ///< empty when failed
  std::vector<StartRecord> starts;       ///< every start; the estimate is the one with the least objective
};

}  // namespace moerate
