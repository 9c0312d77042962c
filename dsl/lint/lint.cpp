#include "dsl/lint/lint.h"

#include <algorithm>
#include <map>

namespace moerate {

Lint twice_the_atoms();
Lint homogeneous_over();
Lint cosine_norm();
Lint cosine_reflections();
Lint free_temperature();
Lint short_grid();
Lint crowded_atoms();
Lint narrow_claim();
Lint fixed_truth();
Lint few_replications();
Lint loud_noise();
Lint not_finite();

const std::vector<Lint>& lints() {
  static const std::vector<Lint> all{twice_the_atoms(),  homogeneous_over(), cosine_norm(),   cosine_reflections(),
                                     free_temperature(), short_grid(),       crowded_atoms(), narrow_claim(),
                                     fixed_truth(),      few_replications(), loud_noise(),    not_finite()};
  return all;
}

void lint(const LintInput& input, Diagnostics& diagnostics) {
  const Tree* allowed = input.study.tree.find("allow");
  for (const Lint& each : lints()) {
    if (allowed != nullptr && allowed->find(each.name) != nullptr) continue;
    std::map<Place, std::vector<std::string>> by_place;
    for (Finding& finding : each.look(input)) by_place[finding.place].push_back(std::move(finding.message));
    for (auto& [place, found] : by_place) {
      std::string message = found.front();
      const auto others =
          std::count_if(found.begin(), found.end(), [&](const auto& other) { return other != message; });
      if (others > 0) message += fmt::format("; and {} more like it", others);
      diagnostics.warning(each.name, place, std::move(message), each.why, each.remedy);
    }
  }
}

Place place_of(const Tree& tree, std::string_view path) {
  const Tree* at = &tree;
  Place place = tree.place;
  while (at != nullptr && !path.empty()) {
    const std::size_t dot = std::min(path.find('.'), path.size());
    const TreeEntry* entry = at->entry(path.substr(0, dot));
    at = entry == nullptr ? nullptr : &entry->value;
    if (entry != nullptr) place = at->place.line > 0 ? at->place : entry->place;
    path.remove_prefix(std::min(dot + 1, path.size()));
  }
  return place;
}

}  // namespace moerate
