#pragma once

#include "dsl/study/diagnostics.h"
#include "dsl/study/shared_vector.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace moerate {

struct TreeEntry;

/// A YAML document as a value: every key and every value keeps its place.
struct Tree {
  enum class Kind { null, scalar, list, map };

  Kind kind = Kind::null;
  std::string text = {};  ///< of a scalar
  bool quoted = false;    ///< a scalar in quotes is a text, never a number
  Place place = {};
  SharedVector<Tree> items = {};         ///< of a list
  SharedVector<TreeEntry> entries = {};  ///< of a map, in the order of the file, keys unique

  /// The entry or the value under a key, or null.
  const TreeEntry* entry(std::string_view key) const;
  const Tree* find(std::string_view key) const;
  /// The value under a key, to be changed; or null.
  Tree* own(std::string_view key);
};

struct TreeEntry {
  std::string key;
  Place place;  ///< of the key
  Tree value;
};

/// The entries at a dotted path, from the outermost on, as far as it is written.
struct TreePath {
  std::vector<const TreeEntry*> entries;
  bool whole;  ///< the last entry is the one that the path names

  /// The value of the last entry; of an empty path, the root.
  const Tree& end(const Tree& root) const { return entries.empty() ? root : entries.back()->value; }
};
TreePath follow(const Tree& root, std::string_view path);

/// The value at a dotted path, or null.
const Tree* find_at(const Tree& root, std::string_view path);

/// More names in a dotted path than the language has: deeper trees are not made.
constexpr std::size_t longest_path = 16;

/// Sets the value at a dotted path, making maps on the way: keys that are new stand at `place`. False when a value on
/// the way is not a map, or the path is longer than that.
bool set_at(Tree& root, std::string_view path, const Tree& value, Place place);

/// The text of a value in one line, as a label or in a message.
std::string one_line(const Tree& tree);

}  // namespace moerate
