#include "dsl/study/brackets.h"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace moerate {

namespace {

bool is_blank(char c) {
  return c == ' ' || c == '\t' || c == '\r';
}

/// Whether a line without its indentation begins a key or an entry of a list in block style.
bool begins_entry(std::string_view line) {
  if (line.starts_with("- ")) return true;
  const std::size_t colon = line.find(':');
  if (colon == 0 || colon == std::string_view::npos) return false;
  const bool is_key = colon + 1 == line.size() || is_blank(line[colon + 1]);
  return is_key && line.substr(0, colon).find_first_of(",[]{}\"'# ") == std::string_view::npos;
}

class Scanner {
 public:
  std::optional<Bracket> scan(std::string_view text) {
    while (!text.empty() && !found_) {
      const std::size_t end = std::min(text.find('\n'), text.size());
      ++line_;
      read(text.substr(0, end));
      text.remove_prefix(std::min(end + 1, text.size()));
    }
    if (!found_ && quote_ != '\0') found_ = quote_at_;
    if (!found_ && !open_.empty()) found_ = open_.back();
    return found_;
  }

 private:
  void read(std::string_view line) {
    const std::size_t indentation = std::min(line.find_first_not_of(' '), line.size());
    const std::string_view rest = line.substr(indentation);
    if (quote_ == '\0') {
      if (rest.find_first_not_of(" \t\r") == std::string_view::npos) return;
      if (in_block_scalar_ && indentation > block_indentation_) return;
      in_block_scalar_ = false;
      const bool separated = before_ == ',' || before_ == '[' || before_ == '{';
      const bool outside = !open_.empty() && indentation <= open_indentation_ && begins_entry(rest);
      if (outside && (!separated || rest.starts_with("- "))) {
        found_ = open_.back();
        return;
      }
      at_token_ = true;
    } else if (indentation <= quote_indentation_ && begins_entry(rest)) {
      found_ = quote_at_;
      return;
    }
    for (std::size_t at = indentation; at < line.size() && !found_;) at = step(line, at, indentation);
  }

  /// Reads what stands at `at`, and gives the place of what comes next.
  std::size_t step(std::string_view line, std::size_t at, std::size_t indentation) {
    const char c = line[at];
    const char next = at + 1 < line.size() ? line[at + 1] : ' ';
    if (quote_ != '\0') return in_quotes(line, at);
    if (is_blank(c)) return at + 1;
    if (c == '#' && (at == 0 || is_blank(line[at - 1]))) return line.size();
    before_ = c;
    if (at_token_ && (c == '"' || c == '\'')) {
      quote_ = c;
      quote_at_ = {c, line_, static_cast<int>(at) + 1};
      quote_indentation_ = indentation;
      return at + 1;
    }
    if (at_token_ && open_.empty() && (c == '|' || c == '>')) {
      in_block_scalar_ = true;
      block_indentation_ = indentation;
      return line.size();
    }
    if (at_token_ && (c == '&' || c == '!')) {  // what it belongs to follows
      return std::min(line.find_first_of(" \t", at), line.size());
    }
    if ((c == '[' || c == '{') && (at_token_ || !open_.empty())) {
      if (open_.empty()) open_indentation_ = indentation;
      open_.push_back({c, line_, static_cast<int>(at) + 1});
      at_token_ = true;
      return at + 1;
    }
    if ((c == ']' || c == '}') && !open_.empty()) {
      const bool fits = (open_.back().symbol == '[') == (c == ']');
      if (!fits) found_ = open_.back();
      open_.pop_back();
      at_token_ = false;
      return at + 1;
    }
    const bool between = (c == ',' && !open_.empty()) || ((c == ':' || c == '-' || c == '?') && is_blank(next));
    at_token_ = between && (c != '-' || at_token_);
    return at + 1;
  }

  std::size_t in_quotes(std::string_view line, std::size_t at) {
    const char c = line[at];
    if (c == '\\' && quote_ == '"') return at + 2;
    if (c != quote_) return at + 1;
    if (c == '\'' && at + 1 < line.size() && line[at + 1] == '\'') return at + 2;
    quote_ = before_ = '\0';
    at_token_ = false;
    return at + 1;
  }

  int line_ = 0;
  std::vector<Bracket> open_;
  std::size_t open_indentation_ = 0;  ///< of the line of the outermost open bracket
  std::size_t block_indentation_ = 0;
  bool in_block_scalar_ = false;
  bool at_token_ = true;  ///< whether a value may begin here
  char quote_ = '\0';     ///< that is open
  Bracket quote_at_{};
  std::size_t quote_indentation_ = 0;  ///< of its line
  char before_ = '\0';                 ///< the last character that is no blank
  std::optional<Bracket> found_;
};

}  // namespace

std::optional<Bracket> unclosed_bracket(std::string_view text) {
  return Scanner().scan(text);
}

}  // namespace moerate
