#include "engine/report/verify.h"

#include "engine/report/file.h"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace moerate {
namespace {

using Json = nlohmann::json;

Json manifest_of(const std::filesystem::path& folder) {
  const std::filesystem::path path = folder / "manifest.json";
  Json manifest = Json::parse(read_file(path), nullptr, false);
  if (!manifest.is_object()) throw ReportError(path, "this is not a manifest");
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

/// The number of the first line in which two texts differ.
std::size_t first_difference(const std::string& a, const std::string& b) {
  const auto [at, other] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
  return static_cast<std::size_t>(std::count(a.begin(), at, '\n')) + 1;
}

}  // namespace

ByteComparison compare_bytes(const std::filesystem::path& committed, const std::filesystem::path& now) {
  ByteComparison comparison{difference(manifest_of(committed), manifest_of(now)), {}, {}};
  if (!comparison.excuse.empty()) return comparison;
  for (const std::string file : {"losses.csv", "rates.csv"}) {
    const std::string before = read_file(committed / file), after = read_file(now / file);
    if (before == after) {
      comparison.same.push_back(file);
    } else {
      comparison.differing.push_back(fmt::format("{} differs first in line {}", file, first_difference(before, after)));
    }
  }
  return comparison;
}

std::string describe(const ByteComparison& comparison) {
  if (!comparison.excuse.empty()) {
    return fmt::format("verdicts and intervals were compared, not bytes, since {}", comparison.excuse);
  }
  std::string text = "same toolchain and CPU family, so bytes were compared: ";
  if (!comparison.same.empty()) text += fmt::format("{} equal", fmt::join(comparison.same, " and "));
  if (!comparison.differing.empty()) {
    text += fmt::format("{}{}", comparison.same.empty() ? "" : "; ", fmt::join(comparison.differing, "; "));
  }
  return text;
}

}  // namespace moerate
