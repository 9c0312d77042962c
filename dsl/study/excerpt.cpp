#include "dsl/study/excerpt.h"

#include <algorithm>
#include <array>
#include <vector>

namespace moerate {

namespace {

/// Characters of a long line that are shown before the place, and in all.
constexpr std::size_t shown_before = 80, shown = 160;

/// One character of UTF-8: its bytes and the columns a terminal gives it.
struct Glyph {
  std::string_view bytes;
  int width;
};

int width_of(char32_t code) {
  struct Range {
    char32_t first, last;
  };
  // Unicode's combining marks, joiners and variation selectors; then East Asian wide characters and emoji.
  constexpr std::array none{Range{0x300, 0x36F}, Range{0x200B, 0x200F}, Range{0x20D0, 0x20FF}, Range{0xFE00, 0xFE0F}};
  constexpr std::array wide{Range{0x1100, 0x115F}, Range{0x2E80, 0xA4CF},   Range{0xAC00, 0xD7A3},
                            Range{0xF900, 0xFAFF}, Range{0xFE30, 0xFE6F},   Range{0xFF00, 0xFF60},
                            Range{0xFFE0, 0xFFE6}, Range{0x1F300, 0x1FAFF}, Range{0x20000, 0x3FFFD}};
  const auto holds = [code](const Range& range) { return range.first <= code && code <= range.last; };
  if (std::any_of(none.begin(), none.end(), holds)) return 0;
  return std::any_of(wide.begin(), wide.end(), holds) ? 2 : 1;
}

/// The characters of a line; a byte that is not UTF-8 is one of its own.
std::vector<Glyph> glyphs(std::string_view line) {
  std::vector<Glyph> all;
  for (std::size_t at = 0; at < line.size();) {
    const auto first = static_cast<unsigned char>(line[at]);
    std::size_t length = first < 0xC0 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    char32_t code = first < 0xC0 ? first : first & (0x7FU >> length);
    for (std::size_t i = 1; i < length; ++i) {
      const auto next = at + i < line.size() ? static_cast<unsigned char>(line[at + i]) : 0U;
      if ((next & 0xC0U) != 0x80U) {
        length = 1;
        code = '?';
        break;
      }
      code = (code << 6U) | (next & 0x3FU);
    }
    all.push_back({line.substr(at, length), width_of(code)});
    at += length;
  }
  return all;
}

bool is_control(std::string_view bytes) {
  const auto byte = static_cast<unsigned char>(bytes.front());
  // A C1 control is C2 80 to C2 9F; a lone byte from 0x80 is not UTF-8.
  return byte < 0x20 || byte == 0x7F || (bytes.size() == 1 && byte >= 0x80) ||
         (bytes.size() == 2 && byte == 0xC2 && static_cast<unsigned char>(bytes[1]) < 0xA0);
}

}  // namespace

std::vector<std::size_t> line_starts(std::string_view text) {
  std::vector<std::size_t> starts{0};
  for (std::size_t at = text.find('\n'); at != std::string_view::npos; at = text.find('\n', at + 1)) {
    starts.push_back(at + 1);
  }
  return starts;
}

std::string printable(std::string_view text) {
  std::string clean;
  for (const Glyph& glyph : glyphs(text)) clean += is_control(glyph.bytes) ? std::string_view(" ") : glyph.bytes;
  return clean;
}

Excerpt excerpt(std::string_view line, int column) {
  const std::vector<Glyph> all = glyphs(line);
  std::size_t place = 0;
  for (std::size_t bytes = 0; place < all.size() && bytes + 1 < static_cast<std::size_t>(std::max(column, 1));
       ++place) {
    bytes += all[place].bytes.size();
  }
  std::size_t first = 0, last = all.size();
  if (all.size() > shown) {
    first = place > shown_before ? std::min(place - shown_before, all.size() - shown) : 0;
    last = std::min(first + shown, all.size());
  }
  Excerpt result{first > 0 ? "..." : "", std::string(first > 0 ? 3 : 0, ' '), static_cast<int>(place) + 1};
  for (std::size_t i = first; i < last; ++i) {
    const bool tab = all[i].bytes == "\t";
    result.line += tab || !is_control(all[i].bytes) ? all[i].bytes : std::string_view(" ");
    if (i < place) result.indent += tab ? std::string("\t") : std::string(static_cast<std::size_t>(all[i].width), ' ');
  }
  if (last < all.size()) result.line += "...";
  return result;
}

}  // namespace moerate
