#include "dsl/commands/inputs_by_name.h"

#include <algorithm>

namespace moerate {

std::optional<Measure> for_inputs(const MeasureFile& file, const std::vector<std::string>& names) {
  if (file.inputs.empty() || file.inputs.size() != names.size() ||
      !std::is_permutation(names.begin(), names.end(), file.inputs.begin())) {
    return std::nullopt;
  }
  const Measure& from = file.measure;
  const Expert expert = make(experts(), file.model.expert);
  Measure measure = from;
  for (Index j = 0; j < from.d(); ++j) {
    const auto found = std::find(file.inputs.begin(), file.inputs.end(), names[static_cast<std::size_t>(j)]);
    const Index was = found - file.inputs.begin();
    measure.beta1.row(j) = from.beta1.row(was);
    Index row = 0;
    for (const ExpertParameter& parameter : expert.parameters) {
      if (parameter.vector) measure.eta.row(row + j) = from.eta.row(row + was);
      row += parameter.size(from.d());
    }
  }
  return measure;
}

}  // namespace moerate
