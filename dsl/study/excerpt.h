#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace moerate {

/// A line as a message quotes it: control characters shown as blanks, a long line cut around the place.
struct Excerpt {
  std::string line;
  std::string indent;  ///< the blanks under which the caret stands; tabs stay tabs
  int column;          ///< of the place in the whole line, in characters from 1
};

/// `column`: of the place, in bytes from 1; one beyond the end of the line points behind it.
Excerpt excerpt(std::string_view line, int column);

/// A text of UTF-8 for a terminal: control characters become blanks.
std::string printable(std::string_view text);

/// The byte at which each line of a text begins.
std::vector<std::size_t> line_starts(std::string_view text);

}  // namespace moerate
