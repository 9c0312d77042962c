#pragma once

#include "dsl/compile/compile.h"
#include "engine/run/plan.h"

#include <string>
#include <vector>

namespace moerate {

/// What a check of a valid study looks at.
struct LintInput {
  const CompiledStudy& study;
  const std::vector<Row>& rows;  ///< fits of the study that a store holds; may be none
};

/// What a check found, and where.
struct Finding {
  Place place;
  std::string message;
};

/// A check of a valid study for what its author may not mean: a file of dsl/lint/checks, a line in lints(), and a key
/// `allow.NAME` with which a study says that it means it.
struct Lint {
  std::string name;
  std::string why;  ///< the reason and its source
  std::string remedy;
  std::vector<Finding> (*look)(const LintInput& input);
  bool needs_truth = true;  ///< false: studies on a table are checked, too
};

const std::vector<Lint>& lints();

/// A finding and the check that found it, one of lints().
struct CheckedFinding {
  const Lint* lint;
  Finding finding;
};

/// What the checks that the study does not allow find. Several findings of one check at one place are one, which says
/// how many estimators there are more.
std::vector<CheckedFinding> findings_of(const LintInput& input);

/// Each of them as a warning.
void lint(const LintInput& input, Diagnostics& diagnostics);

/// The place of the value at a dotted path, or of the innermost section above it that is written.
Place place_of(const Tree& tree, std::string_view path);

/// A finding for every estimator of which `message` says something, at the place of a key.
template <class Message>
std::vector<Finding> by_estimator(const LintInput& input, std::string_view path, Message message) {
  std::vector<Finding> all;
  for (std::size_t e = 0; e < input.study.plan.estimators.size(); ++e) {
    std::string text = message(input.study.plan.estimators[e]);
    if (!text.empty()) all.push_back({place_of(input.study.elements[e].tree, path), std::move(text)});
  }
  return all;
}

/// The same for every expectation and each estimator that it selects, at the place of the expectation.
template <class Message>
std::vector<Finding> by_expectation(const LintInput& input, Message message) {
  std::vector<Finding> all;
  const Plan& plan = input.study.plan;
  for (std::size_t i = 0; i < plan.expectations.size(); ++i) {
    for (const std::size_t e : plan.expectations[i].estimators) {
      std::string text = message(plan.expectations[i], e);
      if (!text.empty()) all.push_back({input.study.expectations[i], std::move(text)});
    }
  }
  return all;
}

}  // namespace moerate
