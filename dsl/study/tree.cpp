#include "dsl/study/tree.h"

#include <fmt/format.h>
#include <yaml-cpp/yaml.h>

#include <unordered_map>

namespace moerate {

const Tree* Tree::find(std::string_view key) const {
  for (const TreeEntry& entry : entries) {
    if (entry.key == key) return &entry.value;
  }
  return nullptr;
}

Tree* Tree::find(std::string_view key) {
  return const_cast<Tree*>(std::as_const(*this).find(key));
}

bool set_at(Tree& root, std::string_view path, const Tree& value) {
  Tree* at = &root;
  while (true) {
    if (at->kind == Tree::Kind::null) at->kind = Tree::Kind::map;
    if (at->kind != Tree::Kind::map) return false;
    const std::size_t dot = path.find('.');
    const std::string_view key = path.substr(0, dot);
    Tree* next = at->find(key);
    if (next == nullptr) {
      at->entries.push_back({std::string(key), value.place, Tree{}});
      next = &at->entries.back().value;
      next->place = value.place;
    }
    at = next;
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

namespace {

/// More nodes than any study needs: aliases that multiply would otherwise fill the memory.
constexpr int most_nodes = 2'000'000;

Place place_of(const YAML::Mark& mark) {
  return mark.line < 0 ? Place{} : Place{mark.line + 1, mark.column + 1};
}

class Converter {
 public:
  explicit Converter(Diagnostics& diagnostics) : diagnostics_(diagnostics) {}

  Tree convert(const YAML::Node& node) {
    Tree tree;
    tree.place = place_of(node.Mark());
    if (++nodes_ > most_nodes) {
      if (nodes_ == most_nodes + 1) {
        diagnostics_.error(Code::out_of_range, tree.place, "there are too many values (aliases that multiply?)",
                           "write the values out, or use fewer aliases");
      }
      return tree;
    }
    switch (node.Type()) {
      case YAML::NodeType::Scalar:
        tree.kind = Tree::Kind::scalar;
        tree.text = node.Scalar();
        tree.quoted = node.Tag() == "!";
        break;
      case YAML::NodeType::Sequence:
        tree.kind = Tree::Kind::list;
        for (const YAML::Node& item : node) tree.items.push_back(convert(item));
        break;
      case YAML::NodeType::Map:
        tree.kind = Tree::Kind::map;
        convert_map(node, tree);
        break;
      default:
        break;
    }
    return tree;
  }

 private:
  void convert_map(const YAML::Node& node, Tree& tree) {
    std::unordered_map<std::string, int> first_line;
    for (const auto& pair : node) {
      const YAML::Node& key = pair.first;
      const Place at = place_of(key.Mark());
      if (!key.IsScalar()) {
        diagnostics_.error(Code::wrong_type, at, "a key must be a word", "write `name: value`");
        continue;
      }
      const std::string& name = key.Scalar();
      if (name == "<<") {
        diagnostics_.error(Code::unknown_key, at, "merge keys (<<) are not part of the language",
                           "write the merged keys out");
        continue;
      }
      const auto [before, added] = first_line.emplace(name, at.line);
      if (!added) {
        diagnostics_.error(Code::duplicate_key, at,
                           fmt::format("key '{}' stands here twice; the first is on line {}", name, before->second),
                           "keep one of the two");
        continue;
      }
      tree.entries.push_back({name, at, convert(pair.second)});
    }
  }

  Diagnostics& diagnostics_;
  int nodes_ = 0;
};

}  // namespace

std::optional<Tree> parse_yaml(std::string_view text, Diagnostics& diagnostics) {
  constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
  if (text.starts_with(byte_order_mark)) text.remove_prefix(byte_order_mark.size());
  diagnostics.set_source(text);
  if (text.find('\0') != std::string_view::npos) {
    diagnostics.error(Code::syntax, {}, "this is not a text file", "write YAML in UTF-8");
    return std::nullopt;
  }
  try {
    const std::vector<YAML::Node> documents = YAML::LoadAll(std::string(text));
    if (documents.size() > 1) {
      diagnostics.error(Code::syntax, {}, "the file holds several YAML documents (---)", "keep one in a file");
      return std::nullopt;
    }
    if (documents.empty()) return Tree{};
    Tree tree = Converter(diagnostics).convert(documents.front());
    if (!diagnostics.ok()) return std::nullopt;
    return tree;
  } catch (const YAML::Exception& error) {
    diagnostics.error(Code::syntax, place_of(error.mark), fmt::format("not YAML: {}", error.msg),
                      "check indentation, colons, brackets and quotes here and on the line before");
    return std::nullopt;
  }
}

std::optional<Tree> parse_map(std::string_view text, std::string_view what, std::string_view beginning,
                              Diagnostics& diagnostics) {
  auto tree = parse_yaml(text, diagnostics);
  if (!tree || tree->kind == Tree::Kind::map) return tree;
  diagnostics.error(Code::wrong_type, {}, fmt::format("{} is a map of keys to values", what), std::string(beginning));
  return std::nullopt;
}

}  // namespace moerate
