#include "dsl/study/tree.h"

#include <algorithm>

namespace moerate {

const TreeEntry* Tree::entry(std::string_view key) const {
  for (const TreeEntry& each : entries) {
    if (each.key == key) return &each;
  }
  return nullptr;
}

const Tree* Tree::find(std::string_view key) const {
  const TreeEntry* found = entry(key);
  return found == nullptr ? nullptr : &found->value;
}

Tree* Tree::own(std::string_view key) {
  if (entry(key) == nullptr) return nullptr;
  auto& all = entries.own();
  return &std::find_if(all.begin(), all.end(), [key](const TreeEntry& each) { return each.key == key; })->value;
}

TreePath follow(const Tree& root, std::string_view path) {
  TreePath followed{{}, path.empty()};
  const Tree* at = &root;
  while (!path.empty()) {
    const std::size_t dot = std::min(path.find('.'), path.size());
    const TreeEntry* entry = at->entry(path.substr(0, dot));
    if (entry == nullptr) return followed;
    followed.entries.push_back(entry);
    at = &entry->value;
    path.remove_prefix(std::min(dot + 1, path.size()));
  }
  followed.whole = true;
  return followed;
}

const Tree* find_at(const Tree& root, std::string_view path) {
  const TreePath followed = follow(root, path);
  return followed.whole ? &followed.end(root) : nullptr;
}

bool set_at(Tree& root, std::string_view path, const Tree& value, Place place) {
  if (static_cast<std::size_t>(std::count(path.begin(), path.end(), '.')) >= longest_path) return false;
  Tree* at = &root;
  while (true) {
    if (at->kind == Tree::Kind::null) at->kind = Tree::Kind::map;
    if (at->kind != Tree::Kind::map) return false;
    const std::size_t dot = path.find('.');
    const std::string_view key = path.substr(0, dot);
    std::vector<TreeEntry>& entries = at->entries.own();
    auto next = std::find_if(entries.begin(), entries.end(), [key](const TreeEntry& each) { return each.key == key; });
    if (next == entries.end()) {
      next = entries.insert(next, TreeEntry{std::string(key), place, Tree{}});
      next->value.place = place;
    }
    at = &next->value;
    if (dot == std::string_view::npos) break;
    path.remove_prefix(dot + 1);
  }
  *at = value;
  return true;
}

std::string one_line(const Tree& tree) {
  std::string inside;
  const auto add = [&inside](const std::string& text) { inside += (inside.empty() ? "" : ", ") + text; };
  switch (tree.kind) {
    case Tree::Kind::null:
      return "~";
    case Tree::Kind::scalar:
      return tree.text;
    case Tree::Kind::list:
      for (const Tree& item : tree.items) add(one_line(item));
      return "[" + inside + "]";
    case Tree::Kind::map:
      break;
  }
  for (const TreeEntry& entry : tree.entries) add(entry.key + ": " + one_line(entry.value));
  return "{" + inside + "}";
}

}  // namespace moerate
