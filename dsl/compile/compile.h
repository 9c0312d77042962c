#pragma once

#include "dsl/compile/matrix.h"
#include "dsl/study/compose.h"
#include "dsl/study/diagnostics.h"
#include "engine/run/plan.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace moerate {

/// A plan with the places of what it was made from.
struct CompiledStudy {
  Plan plan;
  Tree tree;                        ///< the study's, composed
  std::vector<Element> elements;    ///< of every estimator of the plan
  std::vector<Place> expectations;  ///< of every expectation of the plan
};

/// A study's file as a plan, or nothing and the reasons in `diagnostics`.
/// `settings`: of the command line, "path=value" each.
std::optional<Plan> compile_study(const std::string& path, Diagnostics& diagnostics,
                                  const std::vector<std::string>& settings = {});

/// The same with places.
std::optional<CompiledStudy> compile_with_places(const std::string& path, Diagnostics& diagnostics,
                                                 const std::vector<std::string>& settings = {});
std::optional<CompiledStudy> compile_with_places(std::string_view text, const std::string& name,
                                                 Diagnostics& diagnostics, const Surroundings& with);

/// The same from its text; `name` is the study's name when the text does not say one.
std::optional<Plan> compile_text(std::string_view text, const std::string& name, Diagnostics& diagnostics,
                                 const Surroundings& with = {});

}  // namespace moerate
