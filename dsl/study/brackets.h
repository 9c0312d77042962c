#pragma once

#include <optional>
#include <string_view>

namespace moerate {

/// A bracket or quote, and where it stands: line and column from 1, in bytes.
struct Bracket {
  char symbol;  ///< [ { " or '
  int line, column;
};

/// The bracket or quote of a text that is no YAML which someone forgot to close: it is still open at the end, at a
/// bracket of the other kind, or where a line begins that cannot stand within it (one that is not indented deeper than
/// the bracket's own line and begins a key or an entry of a list). Nothing when that is not what is wrong.
std::optional<Bracket> unclosed_bracket(std::string_view text);

}  // namespace moerate
