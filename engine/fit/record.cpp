#include "engine/fit/record.h"

namespace moerate {

std::string_view name(Termination termination) {
  switch (termination) {
    case Termination::converged:
      return "converged";
    case Termination::floor:
      return "floor";
    case Termination::damped:
      return "damped";
    case Termination::evaluations:
      return "evaluations";
    case Termination::failed:
      break;
  }
  return "failed";
}

std::optional<Termination> termination_named(std::string_view text) {
  for (const Termination termination : terminations) {
    if (name(termination) == text) return termination;
  }
  return std::nullopt;
}

}  // namespace moerate
