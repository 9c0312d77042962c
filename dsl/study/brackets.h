#pragma once

#include <optional>
#include <string_view>

namespace moerate {

/// A bracket, and where it stands: line and column from 1, in bytes.
struct Bracket {
  char symbol;  ///< [ or {
  int line, column;
};

/// The bracket of a text that is no YAML which someone forgot to close: it is still open at the end, or where a line
/// begins that cannot stand within it (one that is not indented deeper than the bracket's own line and begins a key or
/// an entry of a list). Nothing when brackets are not what is wrong.
std::optional<Bracket> unclosed_bracket(std::string_view text);

}  // namespace moerate
