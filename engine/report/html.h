#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <string_view>

namespace moerate {

/// Names the program that wrote a page.
inline constexpr std::string_view html_generator = "<meta name=\"generator\" content=\"moerate\">";

/// The pictures of a page by another statistic: the reader chooses between the two.
struct OtherPictures {
  std::string shown, other;                     ///< the statistics, in words
  std::map<std::string, std::string> pictures;  ///< by the address that the page gives a picture, the SVG by `other`
};

/// report.md as one file of HTML that needs neither network nor JavaScript: pictures of the folder are held in it, long
/// tables are folded, light and dark follow the reader's system. What is rendered is the Markdown that page.cpp,
/// index.cpp and markdown.cpp write and no more: headings, paragraphs, warnings (> ), lists (- ), tables, pictures,
/// links, `code`, *emphasis* and **strong** words, and escaped characters. A picture that the folder lacks becomes its
/// words. `style` is a class of texts/style.css for the whole page.
std::string html_page(std::string_view title, std::string_view markdown, const std::filesystem::path& folder,
                      std::string_view style = "study", const OtherPictures& others = {});

}  // namespace moerate
