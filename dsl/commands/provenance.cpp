#include "dsl/commands/provenance.h"

#include "dsl/commands/output.h"
#include "dsl/study/keys.h"
#include "engine/report/manifest.h"
#include "engine/run/jobs.h"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cctype>
#include <map>
#include <sstream>
#include <string_view>
#include <utility>

namespace moerate {

namespace {

/// A line of a resolved study, and the dotted path of its key; empty where it has none.
struct Line {
  std::string path, text;
};

/// The path of the key of a line that stands beneath others, whose names are kept by their indent.
std::string path_of(const std::string& line, std::map<std::size_t, std::string>& above) {
  const std::size_t indent = line.find_first_not_of(' '), colon = line.find(':');
  if (colon == std::string::npos || line[indent] == '-') return "";
  above.erase(above.lower_bound(indent), above.end());
  std::string path;
  for (const auto& [_, name] : above) path += name + '.';
  const std::string name = line.substr(indent, colon - indent);
  above[indent] = name;
  return path + name;
}

/// The lines of a resolved study that results depend on: its top-level keys with what is indented beneath, but for
/// claims, words and how figures are drawn.
std::vector<Line> lines_that_count(const std::string& text) {
  constexpr std::array others{"expect:", "about:", "cite:", "figures:"};
  std::vector<Line> lines;
  std::istringstream all(text);
  std::map<std::size_t, std::string> above;
  bool counts = true;
  for (std::string line; std::getline(all, line);) {
    if (line.find_first_not_of(' ') == std::string::npos) continue;
    if (line.front() != ' ' && line.front() != '-') {
      counts = std::none_of(others.begin(), others.end(), [&line](const char* key) { return line.starts_with(key); });
    }
    std::string path = path_of(line, above);
    if (counts) lines.push_back({std::move(path), line});
  }
  return lines;
}

/// Without keys that a text written by an older program could not have, where they have their defaults.
std::vector<Line> without_new_defaults(std::vector<Line> now, const std::vector<Line>& then) {
  std::erase_if(now, [&then](const Line& line) {
    const auto& all = keys();
    const auto key = std::find_if(all.begin(), all.end(), [&](const Key& each) { return each.path == line.path; });
    if (key == all.end() || key->default_value.empty()) return false;
    const bool is_default = line.text.ends_with(": " + key->default_value);
    return is_default && std::none_of(then.begin(), then.end(), [&](const Line& old) { return old.path == line.path; });
  });
  return now;
}

/// A line without its indent.
std::string shown(const std::vector<Line>& lines, std::size_t at) {
  if (at >= lines.size()) return "nothing";
  return '`' + lines[at].text.substr(lines[at].text.find_first_not_of(' ')) + '`';
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

std::vector<TextDifference> text_differences(const std::string& a, const std::string& b) {
  std::vector<TextDifference> all;
  const auto values = [](const std::string& text) {
    std::vector<std::pair<std::string, std::string>> by_key;
    for (const Line& line : lines_that_count(text)) {
      const std::string value = line.text.substr(line.text.find_first_not_of(' '));
      if (line.path.empty() && !by_key.empty()) {
        by_key.back().second += ' ' + value;
      } else {
        const std::size_t colon = value.find(':');
        by_key.emplace_back(line.path, colon == std::string::npos ? value : value.substr(colon + 1));
      }
    }
    return by_key;
  };
  const auto shown_value = [](const std::string& value) {
    const std::size_t begin = value.find_first_not_of(' ');
    return begin == std::string::npos ? std::string("its section") : '`' + value.substr(begin) + '`';
  };
  auto others = values(b);
  for (const auto& [key, value] : values(a)) {
    const auto other =
        std::find_if(others.begin(), others.end(), [&, at = key](const auto& each) { return each.first == at; });
    if (other == others.end()) {
      all.push_back({key, shown_value(value), "nothing"});
      continue;
    }
    if (other->second != value) all.push_back({key, shown_value(value), shown_value(other->second)});
    others.erase(other);
  }
  for (const auto& [key, value] : others) all.push_back({key, "nothing", shown_value(value)});
  return all;
}

std::optional<std::string> other_text(const std::filesystem::path& folder, Store& store, const std::string& text) {
  std::string before = store.study_text();
  if (before.empty()) before = text_at(read_manifest(folder), "/resolved_study");
  if (before.empty()) return std::nullopt;
  const std::vector<Line> then = lines_that_count(before), now = without_new_defaults(lines_that_count(text), then);
  std::size_t at = 0;
  while (at < then.size() && at < now.size() && then[at].text == now[at].text) ++at;
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
