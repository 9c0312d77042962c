#include "tests/cases.h"

#include "engine/base/utf8.h"

#include <fmt/format.h>
#include <catch2/catch.hpp>

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <set>
#include <sstream>
#include <stdexcept>

namespace moerate::test {

namespace {

const std::filesystem::path source = MOERATE_SOURCE_DIR;
constexpr std::string_view title = "====", separator = "----", flag = " escaped";

/// A mark and the lines up to the next one, as they stand in the file.
struct Part {
  std::size_t line;
  std::string mark, body;
};

/// A file of cases; parts are in turn a title with the input, and a separator with the expected text.
struct File {
  std::string path;  ///< from the source tree
  std::vector<Part> parts;
  std::vector<Case> cases;
};

[[noreturn]] void refuse(const std::string& path, std::size_t line, const std::string& why) {
  throw std::runtime_error(fmt::format("{}:{}: {}", path, line, why));
}

bool is_mark(std::string_view line) {
  return line.starts_with(title) || line.starts_with(separator);
}

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  std::istringstream stream(text);
  for (std::string line; std::getline(stream, line);) lines.push_back(line);
  return lines;
}

/// Neither half of a case may be without the other, or a case would be lost to a mark mistyped.
void check_order(const File& file) {
  for (std::size_t i = 0; i < file.parts.size(); ++i) {
    const auto& [line, mark, body] = file.parts[i];
    const bool wants_title = i % 2 == 0;
    const bool fits = wants_title ? mark.starts_with("==== ") : mark == separator || mark == "---- escaped";
    if (!fits) refuse(file.path, line, wants_title ? "a title was expected, ==== NAME" : "---- was expected");
  }
  if (file.parts.size() % 2 != 0) refuse(file.path, file.parts.back().line, "this case has no ----");
}

std::vector<Part> parts_of(const std::string& text, const std::string& path) {
  std::vector<Part> parts;
  std::size_t number = 0;
  for (const std::string& line : lines_of(text)) {
    ++number;
    if (is_mark(line)) {
      parts.push_back({number, line, ""});
    } else if (parts.empty()) {
      refuse(path, number, "a title was expected, ==== NAME");
    } else {
      parts.back().body += line + '\n';
    }
  }
  if (!text.ends_with('\n')) refuse(path, number, "the last line has no end");
  return parts;
}

std::string text_of(const Part& part, const std::string& path) {
  if (!part.mark.ends_with(flag)) return part.body;
  try {
    return unescaped(part.body);
  } catch (const std::invalid_argument& error) {
    refuse(path, part.line, error.what());
  }
}

std::string name_of(const Part& part, const std::string& path) {
  std::string name = part.mark.substr(title.size() + 1);
  if (name.ends_with(flag)) name.resize(name.size() - flag.size());
  if (name.empty() || name.find(' ') != std::string::npos) refuse(path, part.line, "a name is one word");
  return name;
}

File read_file(const std::filesystem::path& path) {
  std::ifstream stream(path, std::ios::binary);
  File file{path.lexically_relative(source).string(), {}, {}};
  file.parts = parts_of(std::string(std::istreambuf_iterator<char>(stream), {}), file.path);
  check_order(file);
  for (std::size_t i = 0; i < file.parts.size(); i += 2) {
    const Part &input = file.parts[i], &expected = file.parts[i + 1];
    file.cases.push_back({fmt::format("{}:{}", file.path, input.line), path.stem().string(), name_of(input, file.path),
                          text_of(input, file.path), text_of(expected, file.path)});
  }
  return file;
}

void check_names(const std::vector<File>& files) {
  std::set<std::string> names;
  for (const File& file : files) {
    for (const Case& each : file.cases) {
      if (!names.insert(each.name).second) throw std::runtime_error(each.place + ": a second case named " + each.name);
    }
  }
}

std::vector<File> read_files(const std::string& folder) {
  std::vector<std::filesystem::path> paths;
  for (const auto& entry : std::filesystem::directory_iterator(source / "tests/cases" / folder)) {
    if (entry.path().extension() == ".cases") paths.push_back(entry.path());
  }
  std::sort(paths.begin(), paths.end());
  std::vector<File> files;
  for (const auto& path : paths) files.push_back(read_file(path));
  check_names(files);
  return files;
}

/// The lines between those that two texts have in common at their beginnings and ends.
std::string difference(const std::string& expected, const std::string& printed) {
  const auto wanted = lines_of(escaped(expected)), given = lines_of(escaped(printed));
  const auto [w, g] = std::mismatch(wanted.begin(), wanted.end(), given.begin(), given.end());
  auto wanted_end = wanted.end(), given_end = given.end();
  while (wanted_end != w && given_end != g && wanted_end[-1] == given_end[-1]) --wanted_end, --given_end;
  std::string text = fmt::format("from line {} of the text on (- expected, + printed)\n", w - wanted.begin() + 1);
  for (auto line = w; line != wanted_end; ++line) text += "- " + *line + '\n';
  for (auto line = g; line != given_end; ++line) text += "+ " + *line + '\n';
  return text;
}

/// Escaped only where it must be.
Part expected_part(const std::string& text) {
  const std::string body = escaped(text);
  return {0, std::string(separator) + (body == text ? "" : std::string(flag)), body};
}

void write_file(const File& file) {
  std::ofstream stream(source / file.path, std::ios::binary);
  for (const Part& part : file.parts) stream << part.mark << '\n' << part.body;
  if (!stream.flush()) throw std::runtime_error("cannot write " + file.path);
  std::cout << "rewritten: " << file.path << '\n';
}

/// Whether the line that begins at a character is one that would be taken for a mark.
bool begins_mark(std::string_view text, std::size_t at) {
  return (at == 0 || text[at - 1] == '\n') && is_mark(text.substr(at));
}

bool is_unseen(std::string_view text, std::size_t at) {
  const auto byte = static_cast<unsigned char>(text[at]);
  const bool ends_line = at + 1 == text.size() || text[at + 1] == '\n';
  return (byte < 0x20 && byte != '\n') || byte == 0x7F || (byte == ' ' && ends_line);
}

/// How an escaped part has a byte of a text that is UTF-8.
std::string escaped_at(std::string_view text, std::size_t at) {
  const char c = text[at];
  if (c == '\\') return "\\\\";
  if (c == '\t') return "\\t";
  if (c == '\r') return "\\r";
  if (is_unseen(text, at) || begins_mark(text, at)) return fmt::format("\\x{:02X}", static_cast<unsigned char>(c));
  return std::string(1, c);
}

char byte_of(std::string_view digits) {
  const auto is_digit = [](unsigned char c) { return std::isxdigit(c) != 0; };
  if (digits.size() != 2 || !std::all_of(digits.begin(), digits.end(), is_digit)) {
    throw std::invalid_argument("\\x takes two hexadecimal digits");
  }
  return static_cast<char>(std::stoi(std::string(digits), nullptr, 16));
}

}  // namespace

std::vector<Case> read_cases(const std::string& folder) {
  std::vector<Case> all;
  for (const File& file : read_files(folder)) all.insert(all.end(), file.cases.begin(), file.cases.end());
  return all;
}

int check_cases(const std::string& folder, const std::function<std::string(const Case&)>& print) {
  int seen = 0;
  for (File& file : read_files(folder)) {
    bool changed = false;
    for (std::size_t i = 0; i < file.cases.size(); ++i, ++seen) {
      const Case& each = file.cases[i];
      INFO(each.place << ": " << each.name);
      const std::string printed = print(each);
      if (printed == each.expected) {
        SUCCEED();
      } else if (updating()) {
        file.parts[2 * i + 1] = expected_part(printed);
        changed = true;
      } else {
        FAIL_CHECK(difference(each.expected, printed));
      }
    }
    if (changed) write_file(file);
  }
  return seen;
}

bool& updating() {
  static bool update = false;
  return update;
}

std::string escaped(std::string_view text) {
  std::string part;
  std::size_t outside = first_outside_utf8(text).value_or(text.size());
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (at == outside) {
      part += fmt::format("\\x{:02X}", static_cast<unsigned char>(text[at]));
      outside = at + 1 + first_outside_utf8(text.substr(at + 1)).value_or(text.size());
    } else {
      part += escaped_at(text, at);
    }
  }
  if (!text.empty() && text.back() != '\n') part += "\\\n";
  return part;
}

std::string unescaped(std::string_view part) {
  std::string text;
  for (std::size_t i = 0; i < part.size(); ++i) {
    if (part[i] != '\\') {
      text += part[i];
      continue;
    }
    const std::string_view rest = part.substr(++i);
    if (rest.starts_with('\n')) continue;
    if (rest.starts_with('x')) {
      text += byte_of(rest.substr(1, 2));
      i += 2;
    } else if (rest.starts_with('\\') || rest.starts_with('t') || rest.starts_with('r')) {
      text += rest[0] == 't' ? '\t' : rest[0] == 'r' ? '\r' : '\\';
    } else {
      throw std::invalid_argument(fmt::format("there is no escape \\{}", rest.substr(0, 1)));
    }
  }
  return text;
}

}  // namespace moerate::test
