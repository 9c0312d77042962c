#pragma once

#include "dsl/study/diagnostics.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace moerate {

struct TreeEntry;

/// A YAML document as a value: every key and every value keeps its place.
struct Tree {
  enum class Kind { null, scalar, list, map };

  Kind kind = Kind::null;
  std::string text;     ///< of a scalar
  bool quoted = false;  ///< a scalar in quotes is a text, never a number
  Place place;
  std::vector<Tree> items;         ///< of a list
  std::vector<TreeEntry> entries;  ///< of a map, in the order of the file, keys unique

  /// The entry or the value under a key, or null.
  const TreeEntry* entry(std::string_view key) const;
  const Tree* find(std::string_view key) const;
  Tree* find(std::string_view key);
};

struct TreeEntry {
  std::string key;
  Place place;  ///< of the key
  Tree value;
};

/// Sets the value at a dotted path, making maps on the way. False when a value on the way is not a map.
bool set_at(Tree& root, std::string_view path, const Tree& value);

/// The text of a value in one line, as a label or in a message.
std::string one_line(const Tree& tree);

/// Parses YAML. The traps of yaml-cpp 0.7 end here: equal keys and merge keys are errors, several documents, aliases
/// that multiply, and syntax errors become messages. Nothing when there was an error.
std::optional<Tree> parse_yaml(std::string_view text, Diagnostics& diagnostics);

/// The same for a document that must be a map: `what` names it ("a study"), `beginning` is a remedy for one that is
/// not.
std::optional<Tree> parse_map(std::string_view text, std::string_view what, std::string_view beginning,
                              Diagnostics& diagnostics);

}  // namespace moerate
