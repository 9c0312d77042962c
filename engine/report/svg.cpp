#include "engine/report/svg.h"

#include <fmt/format.h>

#include <cmath>

namespace moerate {

std::string svg_text(std::string_view text) {
  std::string result;
  for (const char c : text) {
    switch (c) {
      case '&':
        result += "&amp;";
        break;
      case '<':
        result += "&lt;";
        break;
      case '>':
        result += "&gt;";
        break;
      case '"':
        result += "&quot;";
        break;
      default:
        result += static_cast<unsigned char>(c) < 0x20 ? ' ' : c;
    }
  }
  return result;
}

std::string svg_text(const Label& label) {
  if (label.raised.empty()) return svg_text(label.text);
  return fmt::format(R"({}<tspan dy="-4" font-size="8.5">{}</tspan>)", svg_text(label.text), svg_text(label.raised));
}

std::string svg_number(double pixel) {
  constexpr double per_pixel = 10;
  const double rounded = std::round(pixel * per_pixel) / per_pixel;
  return rounded == 0 ? "0" : fmt::format("{}", rounded);
}

std::string svg_point(double x, double y) {
  return svg_number(x) + ' ' + svg_number(y);
}

}  // namespace moerate
