#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace moerate {

/// One section of a text that is compiled into the program: a line `[name, other name]`, and all up to the next one.
struct TextSection {
  std::vector<std::string> names;
  std::string text;  ///< without blank lines around it; ends in a line feed
};

/// The sections of a text, in its order. What stands before the first is left out.
std::vector<TextSection> text_sections(std::string_view text);

/// The section of that name. Precondition: there is one.
const TextSection& section_named(const std::vector<TextSection>& sections, std::string_view name);

/// Every `from`, from the left, by `to`; what `to` brings in is not looked at again. Precondition: `from` is not empty.
void replace_all(std::string& text, std::string_view from, std::string_view to);

/// A text whose lines were broken to be read in an editor, with each paragraph and each item of a list (`- `) in one
/// line, as Markdown takes it.
std::string unwrapped(std::string_view text);

}  // namespace moerate
