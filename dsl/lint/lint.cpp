#include "dsl/lint/lint.h"

#include <algorithm>
#include <map>

namespace moerate {

std::vector<CheckedFinding> findings_of(const LintInput& input) {
  std::vector<CheckedFinding> all;
  const Tree* allowed = input.study.tree.find("allow");
  for (const Lint& each : lints()) {
    if (allowed != nullptr && allowed->find(each.name) != nullptr) continue;
    if (each.needs_truth && has_tables(input.study.plan)) continue;
    std::map<Place, std::vector<std::string>> by_place;
    for (Finding& finding : each.look(input)) by_place[finding.place].push_back(std::move(finding.message));
    for (auto& [place, found] : by_place) {
      std::string message = found.front();
      const auto others =
          std::count_if(found.begin(), found.end(), [&](const auto& other) { return other != message; });
      if (others > 0) message += fmt::format("; and {} more like it", others);
      all.push_back({&each, {place, std::move(message)}});
    }
  }
  return all;
}

void lint(const LintInput& input, Diagnostics& diagnostics) {
  for (const auto& [check, finding] : findings_of(input)) {
    diagnostics.warning(check->name, finding.place, finding.message, check->why, check->remedy);
  }
}

Place place_of(const Tree& tree, std::string_view path) {
  const TreePath followed = follow(tree, path);
  if (followed.entries.empty()) return tree.place;
  const TreeEntry& last = *followed.entries.back();
  return last.value.place.line > 0 ? last.value.place : last.place;
}

}  // namespace moerate
