#pragma once

#include <string>
#include <string_view>

namespace moerate {

/// A piece of text in a figure: `raised` follows `text` as a superscript.
struct Label {
  std::string text;
  std::string raised = {};

  bool empty() const { return text.empty() && raised.empty(); }
  friend bool operator==(const Label&, const Label&) = default;
};

/// Text as XML shows it literally, in an element or an attribute; control characters become spaces.
std::string svg_text(std::string_view text);

/// A label as the content of a <text> element.
std::string svg_text(const Label& label);

/// A coordinate in pixels to a tenth: "12.3", "12", never "-0". Precondition: finite.
std::string svg_number(double pixel);

/// "x y": a point of a path.
std::string svg_point(double x, double y);

}  // namespace moerate
