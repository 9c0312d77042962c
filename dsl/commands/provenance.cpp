#include "dsl/commands/provenance.h"

#include "dsl/commands/output.h"
#include "engine/run/jobs.h"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cctype>
#include <fstream>
#include <sstream>
#include <string_view>

namespace moerate {

namespace {

/// The lines of a resolved study that results depend on: its top-level keys with what is indented beneath, but for
/// claims and words.
std::vector<std::string> lines_that_count(const std::string& text) {
  constexpr std::array claims{"expect:", "about:", "cite:"};
  std::vector<std::string> lines;
  std::istringstream all(text);
  bool counts = true;
  for (std::string line; std::getline(all, line);) {
    if (!line.empty() && line.front() != ' ' && line.front() != '-') {
      counts = std::none_of(claims.begin(), claims.end(), [&line](const char* key) { return line.starts_with(key); });
    }
    if (counts && !line.empty()) lines.push_back(line);
  }
  return lines;
}

std::string text_of_manifest(const std::filesystem::path& folder) {
  std::ifstream file(folder / "manifest.json");
  const auto manifest = nlohmann::json::parse(file, nullptr, false);
  const bool has_text = manifest.is_object() && manifest.contains("resolved_study");
  return has_text && manifest["resolved_study"].is_string() ? manifest["resolved_study"].get<std::string>() : "";
}

/// A line without its indent.
std::string shown(const std::vector<std::string>& lines, std::size_t at) {
  if (at >= lines.size()) return "nothing";
  return '`' + lines[at].substr(lines[at].find_first_not_of(' ')) + '`';
}

}  // namespace

std::string folder_name(const std::string& study, std::vector<std::string> overrides) {
  if (overrides.empty()) return study;
  constexpr std::size_t longest = 80;
  std::sort(overrides.begin(), overrides.end());
  const std::string all = fmt::format("{}", fmt::join(overrides, ","));
  std::string plain = all;
  for (char& c : plain) {
    const bool kept = std::isalnum(static_cast<unsigned char>(c)) != 0 ||
                      std::string_view("._=,+-").find(c) != std::string_view::npos;
    if (!kept) c = '_';
  }
  if (plain == all && plain.size() <= longest) return study + '@' + plain;
  return fmt::format("{}@{}-{}", study, plain.substr(0, longest), content_hash(all).substr(0, 8));
}

std::optional<std::string> other_text(const std::filesystem::path& folder, Store& store, const std::string& text) {
  std::string before = store.study_text();
  if (before.empty()) before = text_of_manifest(folder);
  if (before.empty()) return std::nullopt;
  const std::vector<std::string> then = lines_that_count(before), now = lines_that_count(text);
  std::size_t at = 0;
  while (at < then.size() && at < now.size() && then[at] == now[at]) ++at;
  if (at == then.size() && at == now.size()) return std::nullopt;
  return fmt::format("{} there, {} here", shown(then, at), shown(now, at));
}

bool is_of_this_text(const std::filesystem::path& folder, Store& store, const std::string& text) {
  const auto difference = other_text(folder, store, text);
  if (!difference) return true;
  print_error(
      "moerate: the results in {} are of another text of this study: {}\n"
      "remedy: give the --set they were made with, `moerate run` to make them of this text, which fits what is "
      "missing only, or --results with another folder\n",
      folder.string(), *difference);
  return false;
}

}  // namespace moerate
