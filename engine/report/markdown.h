#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace moerate {

/// Text that Markdown shows literally, in a paragraph or a table's cell, on one line.
std::string markdown_text(std::string_view text);

/// A table; the first `text_columns` columns are set left, the others, of numbers, right. Cells are Markdown already.
/// Precondition: rows as long as the header.
std::string markdown_table(const std::vector<std::string>& header, const std::vector<std::vector<std::string>>& rows,
                           std::size_t text_columns);

}  // namespace moerate
