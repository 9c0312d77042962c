#include "engine/run/merge.h"

#include <fmt/format.h>

#include <unordered_map>
#include <utility>

namespace moerate {

namespace {

struct Known {
  const std::string* store;  ///< its name
  std::string result;
};

}  // namespace

Merged merge(Store& target, const std::string& target_name, const std::vector<NamedStore>& sources) {
  Merged merged;
  std::vector<std::pair<Stage, std::pair<std::string, Stored>>> added;
  for (const Stage stage : all_stages) {
    std::unordered_map<std::string, Known> known;
    for (auto& [id, stored] : target.finished(stage)) known.emplace(id, Known{&target_name, std::move(stored.result)});
    for (const auto& [name, store] : sources) {
      for (auto& [id, stored] : store->finished(stage)) {
        const auto [at, is_new] = known.try_emplace(id, Known{&name, stored.result});
        if (is_new) {
          added.push_back({stage, {id, std::move(stored)}});
          continue;
        }
        ++merged.known;
        if (at->second.result == stored.result) continue;
        merged.conflict = fmt::format(
            "{} and {} hold different results of the {} {}: they were made by different programs "
            "or machines",
            *at->second.store, name, moerate::name(stage), id);
        return merged;
      }
    }
  }
  merged.added = added.size();
  for (const auto& [stage, row] : added) target.keep(stage, row.first, row.second);
  target.commit();
  return merged;
}

}  // namespace moerate
