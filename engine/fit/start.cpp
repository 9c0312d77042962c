#include "engine/fit/start.h"

#include <algorithm>

namespace moerate {

std::vector<StartingMeasure> starting_measures(const Choice& choice, const StartInput& from, Stream& stream) {
  std::vector<StartingMeasure> all;
  for (const Choice& part : choice.parts) {
    for (StartingMeasure& each : starting_measures(part, from, stream)) {
      all.push_back(std::move(each));
    }
  }
  if (!choice.parts.empty()) return all;
  const Start start = make(starts(), choice);
  for (Measure& measure : start.measures(from, stream)) {
    // A truth of another router, or a given measure, says nothing of what this one shares.
    if (measure.shared.size() != from.mixture.shared()) measure.shared = typical_shared(from.mixture.router);
    all.push_back({describe(choice), std::move(measure), start.in_units});
  }
  return all;
}

bool is_blind(const Choice& start) {
  return start.parts.empty() ? make(starts(), start).blind
                             : std::any_of(start.parts.begin(), start.parts.end(), is_blind);
}

std::vector<Index> dealt_atoms(const Measure& truth, Index k, Stream& stream) {
  std::vector<Index> origin;
  for (Index j = 0; j < truth.atoms(); ++j) origin.push_back(j);
  while (static_cast<Index>(origin.size()) < k) origin.push_back(stream.below(truth.atoms()));
  return origin;
}

Measure jittered(const Measure& measure, double spread, Stream& stream) {
  Vector parameters = pack(measure);
  for (double& parameter : parameters) parameter += spread * stream.normal();
  return unpack(parameters, measure.atoms(), measure.d(), measure.q());
}

}  // namespace moerate
