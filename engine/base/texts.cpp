#include "engine/base/texts.h"

#include <algorithm>
#include <cassert>

namespace moerate {

namespace {

std::string_view take_line(std::string_view& text) {
  const std::size_t end = std::min(text.find('\n'), text.size());
  const std::string_view line = text.substr(0, end);
  text.remove_prefix(std::min(end + 1, text.size()));
  return line;
}

std::vector<std::string> names_in(std::string_view heading) {
  heading = heading.substr(1, heading.size() - 2);
  std::vector<std::string> names;
  while (!heading.empty()) {
    const std::size_t comma = std::min(heading.find(", "), heading.size());
    names.emplace_back(heading.substr(0, comma));
    heading.remove_prefix(std::min(comma + 2, heading.size()));
  }
  return names;
}

void trim_blank_lines(std::string& text) {
  text.erase(0, std::min(text.find_first_not_of('\n'), text.size()));
  text.erase(text.find_last_not_of('\n') + 1);
  text += '\n';
}

}  // namespace

std::vector<TextSection> text_sections(std::string_view text) {
  std::vector<TextSection> sections;
  while (!text.empty()) {
    const std::string_view line = take_line(text);
    if (line.starts_with('[') && line.ends_with(']')) {
      sections.push_back({names_in(line), {}});
    } else if (!sections.empty()) {
      (sections.back().text += line) += '\n';
    }
  }
  for (TextSection& section : sections) trim_blank_lines(section.text);
  return sections;
}

const TextSection& section_named(const std::vector<TextSection>& sections, std::string_view name) {
  const auto found = std::find_if(sections.begin(), sections.end(), [name](const TextSection& section) {
    return std::find(section.names.begin(), section.names.end(), name) != section.names.end();
  });
  assert(found != sections.end());
  return *found;
}

void replace_all(std::string& text, std::string_view from, std::string_view to) {
  std::string result;
  std::size_t at = 0;
  for (std::size_t found = text.find(from); found != std::string::npos; found = text.find(from, at)) {
    result.append(text, at, found - at) += to;
    at = found + from.size();
  }
  if (at > 0) text = result.append(text, at);
}

std::string unwrapped(std::string_view text) {
  std::string result;
  while (!text.empty()) {
    std::string_view line = take_line(text);
    line.remove_prefix(std::min(line.find_first_not_of(' '), line.size()));
    const bool follows_text = !result.empty() && result.back() != '\n';
    if (line.empty()) {
      result += follows_text ? "\n\n" : "\n";
      continue;
    }
    if (follows_text) result += line.starts_with("- ") ? '\n' : ' ';
    result += line;
  }
  return result;
}

}  // namespace moerate
