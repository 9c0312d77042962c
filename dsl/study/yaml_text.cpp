#include "dsl/study/yaml_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>

namespace moerate {

namespace {

constexpr std::size_t longest_line = 110;

/// Whether a text without quotes is read as itself; `in_line`: within [ ] or { }.
bool is_plain(const std::string& text, bool in_line) {
  constexpr std::array meaning_nothing{"~", "null", "Null", "NULL", "<<", "="};
  if (std::find(meaning_nothing.begin(), meaning_nothing.end(), text) != meaning_nothing.end()) return false;
  if (text.starts_with("---") || text.starts_with("...")) return false;
  if (text.empty() || text.front() == ' ' || text.back() == ' ' || text.back() == ':') return false;
  if (std::string_view("?:,[]{}#&*!|>'\"%@`").find(text.front()) != std::string_view::npos) return false;
  if (text.front() == '-' && (text.size() == 1 || text[1] == ' ')) return false;
  if (text.find(": ") != std::string::npos || text.find(" #") != std::string::npos) return false;
  if (std::any_of(text.begin(), text.end(), [](unsigned char c) { return c < 0x20 || c == 0x7F; })) return false;
  return !in_line || text.find_first_of(",[]{}") == std::string::npos;
}

/// The same of a key, which is a word here and must be no truth value or number for other programs.
bool is_plain_key(const std::string& text, bool in_line) {
  constexpr std::array truth_values{"true", "false", "yes", "no", "on", "off", "y", "n"};
  std::string small = text;
  for (char& c : small) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  const bool is_truth_value = std::find(truth_values.begin(), truth_values.end(), small) != truth_values.end();
  // Hexadecimal numbers, dates and times begin with a digit, too.
  const std::size_t first = std::min(text.find_first_not_of("+-."), text.size());
  const bool may_be_number = first < text.size() && text[first] >= '0' && text[first] <= '9';
  const bool has_meaning = may_be_number || (is_truth_value && text != "n");  // `n` is a key of grid
  return is_plain(text, in_line) && !has_meaning;
}

std::string quoted(const std::string& text) {
  std::string all = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') all += '\\';
    if (c == '\n') {
      all += "\\n";
    } else if (c == '\t') {
      all += "\\t";
    } else if (c == '\r') {
      all += "\\r";
    } else {
      all += c;
    }
  }
  return all + '"';
}

std::string key_text(const std::string& text) {
  return is_plain_key(text, false) ? text : quoted(text);
}

std::string word(const std::string& text, bool is_quoted) {
  return is_quoted || !is_plain(text, false) ? quoted(text) : text;
}

/// The tree in one line; nothing when it holds a text that only a line of its own leaves unquoted.
std::optional<std::string> in_one_line(const Tree& tree) {
  switch (tree.kind) {
    case Tree::Kind::null:
      return "~";
    case Tree::Kind::scalar:
      if (!tree.quoted && !is_plain(tree.text, true)) return std::nullopt;
      return word(tree.text, tree.quoted);
    default:
      break;
  }
  std::string inside;
  const auto add = [&inside](const std::string& text) { inside += (inside.empty() ? "" : ", ") + text; };
  for (const Tree& item : tree.items) {
    const auto text = in_one_line(item);
    if (!text) return std::nullopt;
    add(*text);
  }
  for (const TreeEntry& entry : tree.entries) {
    const auto text = in_one_line(entry.value);
    if (!text || !is_plain_key(entry.key, true)) return std::nullopt;
    add(entry.key + ": " + *text);
  }
  return tree.kind == Tree::Kind::list ? "[" + inside + "]" : "{" + inside + "}";
}

/// What stands behind a key or a hyphen in column `indent`: one line, or a block beneath.
std::string block(const Tree& tree, std::size_t indent, bool may_be_short) {
  const bool empty = tree.items.empty() && tree.entries.empty();
  const auto line = in_one_line(tree);
  if (tree.kind == Tree::Kind::scalar) return fmt::format(" {}\n", line.value_or(word(tree.text, tree.quoted)));
  if (line && (empty || (may_be_short && indent + line->size() <= longest_line))) return fmt::format(" {}\n", *line);
  const std::string blanks(indent, ' ');
  std::string all = "\n";
  for (const Tree& item : tree.items) all += fmt::format("{}-{}", blanks, block(item, indent + 2, true));
  for (const TreeEntry& entry : tree.entries) {
    all += fmt::format("{}{}:{}", blanks, key_text(entry.key), block(entry.value, indent + 2, true));
  }
  return all;
}

}  // namespace

std::string yaml_text(const Tree& tree) {
  std::string all;
  for (const TreeEntry& entry : tree.entries) {
    all += fmt::format("{}:{}", key_text(entry.key), block(entry.value, 2, entry.value.kind != Tree::Kind::map));
  }
  return all;
}

}  // namespace moerate
