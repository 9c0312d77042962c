#pragma once

#include "dsl/study/tree.h"

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

/// Parses YAML. The traps of yaml-cpp 0.7 end here: equal keys and merge keys are errors, several documents, aliases
/// that multiply, and syntax errors become messages. Nothing when there was an error.
/// `file`: the number of the text among the files of the diagnostics.
std::optional<Tree> parse_yaml(std::string_view text, Diagnostics& diagnostics, int file = 0);

/// The same for a document that must be a map: `what` names it ("a study"), `beginning` is a remedy for one that is
/// not.
std::optional<Tree> parse_map(std::string_view text, std::string_view what, std::string_view beginning,
                              Diagnostics& diagnostics, int file = 0);

}  // namespace moerate
