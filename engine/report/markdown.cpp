#include "engine/report/markdown.h"

namespace moerate {

namespace {

std::string line(const std::vector<std::string>& cells) {
  std::string text = "|";
  for (const auto& cell : cells) text += " " + cell + " |";
  return text + "\n";
}

}  // namespace

std::string markdown_text(std::string_view text) {
  std::string result;
  const bool list_item = text.starts_with("- ") || text.starts_with("+ ");
  for (const char c : text) {
    if (static_cast<unsigned char>(c) < 0x20) {
      if (!result.empty() && result.back() != ' ') result += ' ';
      continue;
    }
    if ((list_item && result.empty()) || std::string_view("\\`*_{}[]<>|#$~&").find(c) != std::string_view::npos)
      result += '\\';
    result += c;
  }
  while (!result.empty() && result.back() == ' ') result.pop_back();
  return result;
}

std::string markdown_table(const std::vector<std::string>& header, const std::vector<std::vector<std::string>>& rows,
                           std::size_t text_columns) {
  std::string table = line(header) + "|";
  for (std::size_t column = 0; column < header.size(); ++column) table += column < text_columns ? "---|" : "---:|";
  table += "\n";
  for (const auto& row : rows) table += line(row);
  return table;
}

std::string verdict_cell(const Expectation& expectation, const Verdict& verdict) {
  if (expectation.claim == Claim::law || expectation.claim == Claim::below)
    return markdown_text(measured_text(expectation, verdict));
  return measured_cell(verdict.rate == nullptr ? nullptr : &verdict.rate->rate);
}

std::string capitalised(std::string text) {
  if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 'a' + 'A');
  return text;
}

}  // namespace moerate
