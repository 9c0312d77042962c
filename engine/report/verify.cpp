#include "engine/report/verify.h"

#include "engine/base/file.h"
#include "engine/base/gzip.h"
#include "engine/base/words.h"
#include "engine/report/manifest.h"
#include "engine/report/tables.h"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>

namespace moerate {
namespace {

using Json = nlohmann::json;

Json manifest_of(const std::filesystem::path& folder) {
  Json manifest = read_manifest(folder);
  const std::filesystem::path path = folder / manifest_file;
  if (manifest.is_null()) throw FileError(path, exists(path) ? "this is not a manifest" : "there is no such file");
  return manifest;
}

/// What must be equal for equal bytes: its name, and where a manifest says it.
struct Condition {
  const char* name;
  const char* pointer;
};
constexpr Condition conditions[] = {{"the compilers", "/build/compiler"},
                                    {"the compilers' flags", "/build/flags"},
                                    {"the libraries", "/build/libraries"},
                                    {"the CPU families", "/machine/cpu_family"},
                                    {"the versions of the algorithms", "/algorithms"}};

std::string difference(const Json& committed, const Json& now) {
  for (const Condition& condition : conditions) {
    const Json::json_pointer at(condition.pointer);
    const Json none = "not said", a = committed.value(at, none), b = now.value(at, none);
    if (a == b && a != none) continue;
    const auto text = [](const Json& value) { return value.is_string() ? value.get<std::string>() : value.dump(); };
    return fmt::format("{} differ: {} then, {} now", condition.name, text(a), text(b));
  }
  return {};
}

/// The hash of the losses with all their digits; null where a manifest has none.
Json digest_of(const Json& manifest) {
  return manifest.value("losses_digest", Json());
}

/// The number of the first line in which two texts differ.
std::size_t first_difference(const std::string& a, const std::string& b) {
  const auto [at, other] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
  return static_cast<std::size_t>(std::count(a.begin(), at, '\n')) + 1;
}

/// The pictures of a folder of results, by their names in it.
std::set<std::string> figures_in(const std::filesystem::path& folder) {
  std::set<std::string> names;
  if (!std::filesystem::exists(folder / "figures")) return names;
  for (const auto& entry : std::filesystem::directory_iterator(folder / "figures")) {
    if (entry.path().extension() == ".svg") names.insert("figures/" + entry.path().filename().string());
  }
  return names;
}

/// "a, b and c".
std::string enumerated(const std::vector<std::string>& words) {
  std::string text;
  for (std::size_t i = 0; i < words.size(); ++i) {
    text += (i == 0 ? "" : i + 1 < words.size() ? ", " : " and ") + words[i];
  }
  return text;
}

}  // namespace

ByteComparison compare_bytes(const std::filesystem::path& committed, const std::filesystem::path& now) {
  const Json manifest_before = manifest_of(committed), manifest_now = manifest_of(now);
  ByteComparison comparison{difference(manifest_before, manifest_now), {}, {}};
  if (!comparison.excuse.empty()) return comparison;
  const auto equal = [&](const std::string& file) {
    const std::string before = read_text(committed / file), after = read_text(now / file);
    if (before == after) return true;
    comparison.differing.push_back(fmt::format("{} differs first in line {}", file, first_difference(before, after)));
    return false;
  };
  const std::string losses(losses_file), rates = "rates.csv";
  const bool same_losses = equal(losses);
  if (same_losses && digest_of(manifest_before) != digest_of(manifest_now)) {
    comparison.differing.push_back(fmt::format("the losses differ in digits that {} does not show", losses));
  } else if (same_losses) {
    comparison.same.push_back(losses);
  }
  if (equal(rates)) comparison.same.push_back(rates);
  const auto before = figures_in(committed), after = figures_in(now);
  auto either = before;
  either.insert(after.begin(), after.end());
  long long drawn_alike = 0;
  for (const std::string& file : either) {
    if (!after.contains(file)) {
      comparison.differing.push_back(fmt::format("{} is not drawn now", file));
    } else if (!before.contains(file)) {
      comparison.differing.push_back(fmt::format("{} is new", file));
    } else if (equal(file)) {
      ++drawn_alike;
    }
  }
  if (drawn_alike > 0) comparison.same.push_back(counted(drawn_alike, "figure"));
  return comparison;
}

std::string describe(const ByteComparison& comparison) {
  if (!comparison.excuse.empty()) {
    return fmt::format("verdicts and intervals were compared, not bytes, since {}", comparison.excuse);
  }
  std::string text = "same toolchain and CPU family, so bytes were compared";
  if (!comparison.same.empty()) text += fmt::format(": {} equal", enumerated(comparison.same));
  if (!comparison.differing.empty()) {
    text += fmt::format("{} {}", comparison.same.empty() ? ":" : ";", fmt::join(comparison.differing, "; "));
  }
  return text;
}

}  // namespace moerate
