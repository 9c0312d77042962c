#include "dsl/study/yaml_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

namespace moerate {

namespace {

constexpr std::size_t longest_line = 110;

/// Whether a text without quotes is read as itself; `in_line`: within [ ] or { }.
bool is_plain(const std::string& text, bool in_line) {
  if (text.empty() || text.front() == ' ' || text.back() == ' ' || text.back() == ':') return false;
  if (std::string_view("?:,[]{}#&*!|>'\"%@`").find(text.front()) != std::string_view::npos) return false;
  if (text.front() == '-' && (text.size() == 1 || text[1] == ' ')) return false;
  if (text.find(": ") != std::string::npos || text.find(" #") != std::string::npos) return false;
  if (std::any_of(text.begin(), text.end(), [](unsigned char c) { return c < 0x20; })) return false;
  return !in_line || text.find_first_of(",[]{}") == std::string::npos;
}

std::string quoted(const std::string& text) {
  std::string all = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') all += '\\';
    if (c == '\n') {
      all += "\\n";
    } else if (c == '\t') {
      all += "\\t";
    } else {
      all += c;
    }
  }
  return all + '"';
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
    if (!text || !is_plain(entry.key, true)) return std::nullopt;
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
    all += fmt::format("{}{}:{}", blanks, word(entry.key, false), block(entry.value, indent + 2, true));
  }
  return all;
}

}  // namespace

std::string yaml_text(const Tree& tree) {
  std::string all;
  for (const TreeEntry& entry : tree.entries) {
    all += fmt::format("{}:{}", word(entry.key, false), block(entry.value, 2, entry.value.kind != Tree::Kind::map));
  }
  return all;
}

}  // namespace moerate
