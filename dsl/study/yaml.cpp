#include "dsl/study/yaml.h"
#include "engine/base/utf8.h"

#include "dsl/study/diagnostics.h"
#include "dsl/study/source.h"

#include <fmt/format.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <sstream>
#include <unordered_map>
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

/// More nodes than any study needs: aliases that multiply would otherwise fill the memory.
constexpr int most_nodes = 2'000'000;
/// More lists and maps within each other than any study needs, aliases written out: what walks a tree calls itself.
constexpr int deepest = 100;

Place place_of(const YAML::Mark& mark, int file) {
  return mark.line < 0 ? Place{0, 0, file} : Place{mark.line + 1, mark.column + 1, file};
}

/// Whether the quoted scalar that begins at a byte is closed; yaml-cpp 0.7 takes the rest of the file for its text
/// when it is not.
bool is_closed(std::string_view text, std::size_t at) {
  if (at >= text.size()) return true;
  const char quote = text[at];
  if (quote != '"' && quote != '\'') return true;
  for (++at; at < text.size(); ++at) {
    if (text[at] == '\\' && quote == '"') {
      ++at;
    } else if (text[at] == quote) {
      if (quote == '"' || at + 1 == text.size() || text[at + 1] != quote) return true;
      ++at;
    }
  }
  return false;
}

/// yaml-cpp's reasons in the words of someone who never read its source.
struct SyntaxWords {
  std::string_view theirs, message, remedy;
};
constexpr SyntaxWords syntax_words[] = {
    {"end of sequence flow not found", "a [ is not closed here",
     "write the ] that is missing, or a comma between values"},
    {"end of map flow not found", "a { is not closed here", "write the } that is missing, or a comma between entries"},
    {"illegal flow end", "this bracket closes none that is open",
     "close brackets in the order in which they were opened"},
    {"end of map not found", "this line's indentation fits none of the keys above",
     "begin it in the column of the keys that it belongs to"},
    {"end of sequence not found", "this line's indentation fits none of the lists above",
     "begin every line of a list with `- ` in one column"},
    {"illegal map value", "a key cannot stand here",
     "check for a blank that is missing after a colon, or a text with a colon that needs quotes, here or on the line "
     "before"},
    {"illegal block entry", "a list cannot begin here", "begin it on a line of its own, under its key"},
    {"found unknown token", "this character cannot begin a value", "put the text in quotes"},
};

class Converter {
 public:
  Converter(std::string_view text, Diagnostics& diagnostics, int file)
      : text_(text), line_starts_(line_starts(text)), diagnostics_(diagnostics), file_(file) {}

  Tree convert(const YAML::Node& node) {
    Tree tree;
    tree.place = place_of(node.Mark(), file_);
    if (++nodes_ > most_nodes) {
      if (nodes_ == most_nodes + 1) {
        diagnostics_.error(Code::out_of_range, tree.place, "there are too many values (aliases that multiply?)",
                           "write the values out, or use fewer aliases");
      }
      return tree;
    }
    switch (node.Type()) {
      case YAML::NodeType::Scalar:
        tree.kind = Tree::Kind::scalar;
        tree.text = node.Scalar();
        tree.quoted = node.Tag() == "!";
        if (tree.quoted) check_quotes(tree.place);
        check_characters(tree.text, tree.place);
        break;
      case YAML::NodeType::Sequence:
        tree.kind = Tree::Kind::list;
        for (const YAML::Node& item : node) tree.items.push_back(convert(item));
        break;
      case YAML::NodeType::Map:
        tree.kind = Tree::Kind::map;
        convert_map(node, tree);
        break;
      default:
        break;
    }
    return tree;
  }

 private:
  void check_quotes(Place place) {
    const auto row = static_cast<std::size_t>(place.line - 1);
    if (row >= line_starts_.size()) return;
    if (is_closed(text_, line_starts_[row] + static_cast<std::size_t>(place.column - 1))) return;
    diagnostics_.error(Code::syntax, place, "this quote is never closed", "close it on the same line");
  }

  /// Labels and sources go to terminals, tables and figures: \0 and \e have no meaning there.
  void check_characters(const std::string& text, Place place) {
    for (const char c : text) {
      const auto code = static_cast<unsigned char>(c);
      if ((code >= 0x20 && code != 0x7F) || c == '\n' || c == '\t' || c == '\r') continue;
      diagnostics_.error(Code::syntax, place, fmt::format("this text holds the control character U+{:04X}", code),
                         "take it out");
      return;
    }
  }

  void convert_map(const YAML::Node& node, Tree& tree) {
    std::unordered_map<std::string, int> first_line;
    for (const auto& pair : node) {
      const YAML::Node& key = pair.first;
      const Place at = place_of(key.Mark(), file_);
      if (!key.IsScalar()) {
        diagnostics_.error(Code::wrong_type, at, "a key must be a word", "write `name: value`");
        continue;
      }
      if (key.Tag() == "!") check_quotes(at);
      const std::string& name = key.Scalar();
      check_characters(name, at);
      if (name == "<<") {
        diagnostics_.error(Code::unknown_key, at, "merge keys (<<) are not part of the language",
                           "write the merged keys out");
        continue;
      }
      const auto [before, added] = first_line.emplace(name, at.line);
      if (!added) {
        diagnostics_.error(Code::duplicate_key, at,
                           fmt::format("key '{}' stands here twice; the first is on line {}", name, before->second),
                           "keep one of the two");
        continue;
      }
      tree.entries.push_back({name, at, convert(pair.second)});
    }
  }

  std::string_view text_;
  std::vector<std::size_t> line_starts_;
  Diagnostics& diagnostics_;
  int file_;
  int nodes_ = 0;
};

}  // namespace

std::optional<Bracket> unclosed_bracket(std::string_view text) {
  return Scanner().scan(text);
}

namespace {

/// Where a reader should look: an error that is noticed at the end of the text lies behind its last words.
Place visible(std::string_view text, Place place) {
  const std::vector<std::size_t> starts = line_starts(text);
  const auto row = static_cast<std::size_t>(place.line - 1);
  const std::size_t at = row < starts.size() ? starts[row] + static_cast<std::size_t>(place.column - 1) : text.size();
  if (text.find_first_not_of(" \t\r\n", std::min(at, text.size())) != std::string_view::npos) return place;
  const std::size_t last = text.find_last_not_of(" \t\r\n");
  if (last == std::string_view::npos) return place;
  const auto next = std::upper_bound(starts.begin(), starts.end(), last);
  return {static_cast<int>(next - starts.begin()), static_cast<int>(last - *(next - 1)) + 2, place.file};
}

/// Whether a line is indented by tabs.
bool begins_with_tab(std::string_view text, int line) {
  const std::vector<std::size_t> starts = line_starts(text);
  if (line < 1 || static_cast<std::size_t>(line) > starts.size()) return false;
  const std::string_view rest = text.substr(starts[static_cast<std::size_t>(line - 1)]);
  return rest.substr(0, rest.find_first_not_of(" \t")).find('\t') != std::string_view::npos;
}

/// Notes where documents begin, aliases of what they stand in (a value that holds itself has no end), and where the
/// document is too deep with its aliases written out.
class Outline final : public YAML::EventHandler {
 public:
  std::vector<YAML::Mark> documents, endless, deep;

  void OnDocumentStart(const YAML::Mark& mark) override { documents.push_back(mark); }
  void OnDocumentEnd() override {}
  void OnNull(const YAML::Mark&, YAML::anchor_t) override {}
  void OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) override {
    const bool is_open =
        std::any_of(open_.begin(), open_.end(), [anchor](const Open& o) { return o.anchor == anchor; });
    if (is_open) endless.push_back(mark);
    const auto height = heights_.find(anchor);
    if (height != heights_.end()) holds(height->second, mark);
  }
  void OnScalar(const YAML::Mark&, const std::string&, YAML::anchor_t, const std::string&) override {}
  void OnSequenceStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t anchor,
                       YAML::EmitterStyle::value) override {
    open(mark, anchor);
  }
  void OnSequenceEnd() override { close(); }
  void OnMapStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t anchor,
                  YAML::EmitterStyle::value) override {
    open(mark, anchor);
  }
  void OnMapEnd() override { close(); }

 private:
  /// A list or map that has not ended.
  struct Open {
    YAML::anchor_t anchor;  ///< 0 where there is none
    int height = 1;         ///< lists and maps within each other so far, itself included
  };

  void open(const YAML::Mark& mark, YAML::anchor_t anchor) {
    open_.push_back({anchor});
    holds(0, mark);
  }

  /// The innermost open one holds another of this height.
  void holds(int height, const YAML::Mark& mark) {
    if (open_.empty()) return;
    open_.back().height = std::max(open_.back().height, height + 1);
    if (static_cast<int>(open_.size()) + height > deepest) deep.push_back(mark);
  }

  void close() {
    const Open closed = open_.back();
    open_.pop_back();
    if (closed.anchor != YAML::NullAnchor) heights_[closed.anchor] = closed.height;
    if (!open_.empty()) open_.back().height = std::max(open_.back().height, closed.height + 1);
  }

  std::vector<Open> open_;
  std::unordered_map<YAML::anchor_t, int> heights_;  ///< of the lists and maps that have ended and have an anchor
};

/// Fills the outline of the first two documents of a text; ends where it is too deep. YAML::LoadAll never ends on a
/// text such as ",": it makes documents of nothing. Throws YAML::Exception.
void draw_outline(std::string_view text, Outline& outline) {
  std::istringstream stream{std::string(text)};
  YAML::Parser parser(stream);
  while (outline.documents.size() < 2 && outline.deep.empty() && parser.HandleNextDocument(outline)) {
  }
}

void too_deep(const YAML::Mark& mark, Diagnostics& diagnostics, int file) {
  diagnostics.error(
      Code::out_of_range, place_of(mark, file),
      fmt::format("here more than {} lists and maps stand within each other, aliases written out", deepest),
      "take brackets or aliases away");
}

void several_documents(std::string_view text, const YAML::Mark& second, Diagnostics& diagnostics, int file) {
  if (text.find("\n---") != std::string_view::npos || text.find("\n...") != std::string_view::npos) {
    diagnostics.error(Code::syntax, {0, 0, file}, "the file holds several YAML documents (---)", "keep one in a file");
    return;
  }
  diagnostics.error(Code::syntax, place_of(second, file), "not YAML: the document has ended before this",
                    "check brackets, commas and indentation here and on the line before");
}

void syntax_error(std::string_view text, const YAML::Exception& error, Diagnostics& diagnostics, int file) {
  const Place place = place_of(error.mark, file);
  if (begins_with_tab(text, place.line)) {
    diagnostics.error(Code::syntax, place, "not YAML: a tab indents this line", "indent with blanks");
    return;
  }
  const auto* words = std::find_if(std::begin(syntax_words), std::end(syntax_words),
                                   [&error](const SyntaxWords& each) { return each.theirs == error.msg; });
  const bool known = words != std::end(syntax_words);
  const Place seen = place.line == 0 ? place : visible(text, place);
  // What is wrong may be noticed many lines below the bracket that was forgotten.
  const auto open = unclosed_bracket(text);
  if (open && (open->line < seen.line || error.msg == "illegal flow end")) {
    const Place at{open->line, open->column, file};
    if (open->symbol == '[' || open->symbol == '{') {
      diagnostics.error(Code::syntax, at, fmt::format("not YAML: this {} is never closed", open->symbol),
                        fmt::format("write the {} that is missing", open->symbol == '[' ? ']' : '}'));
    } else {
      diagnostics.error(Code::syntax, at, "this quote is never closed", "close it on the same line");
    }
    return;
  }
  diagnostics.error(Code::syntax, seen,
                    fmt::format("not YAML: {}", known ? words->message : std::string_view(error.msg)),
                    known ? std::string(words->remedy)
                          : "check indentation, colons, brackets and quotes here and on the line before");
}

}  // namespace

std::optional<Tree> parse_yaml(std::string_view text, Diagnostics& diagnostics, int file) {
  text = without_byte_order_mark(text);
  diagnostics.set_source(text, file);
  if (text.find('\0') != std::string_view::npos) {
    diagnostics.error(Code::syntax, {0, 0, file}, "this is not a text file", "write YAML in UTF-8");
    return std::nullopt;
  }
  if (!is_utf8(text, diagnostics, file)) return std::nullopt;
  Outline outline;
  try {
    draw_outline(text, outline);
    const std::vector<YAML::Mark>& documents = outline.documents;
    if (documents.empty()) return Tree{};
    if (!outline.deep.empty()) {
      too_deep(outline.deep.front(), diagnostics, file);
      return std::nullopt;
    }
    if (documents.size() > 1) {
      several_documents(text, documents[1], diagnostics, file);
      return std::nullopt;
    }
    if (!outline.endless.empty()) {
      diagnostics.error(Code::syntax, place_of(outline.endless.front(), file), "this value holds itself",
                        "write out what it is to hold");
      return std::nullopt;
    }
    Tree tree = Converter(text, diagnostics, file).convert(YAML::Load(std::string(text)));
    if (!diagnostics.ok()) return std::nullopt;
    return tree;
  } catch (const YAML::Exception& error) {
    // yaml-cpp gives up at a depth of its own.
    if (!outline.deep.empty()) return too_deep(outline.deep.front(), diagnostics, file), std::nullopt;
    syntax_error(text, error, diagnostics, file);
    return std::nullopt;
  }
}

std::optional<Tree> parse_map(std::string_view text, std::string_view what, std::string_view beginning,
                              Diagnostics& diagnostics, int file) {
  auto tree = parse_yaml(text, diagnostics, file);
  if (!tree || tree->kind == Tree::Kind::map) return tree;
  diagnostics.error(Code::wrong_type, {0, 0, file}, fmt::format("{} is a map of keys to values", what),
                    std::string(beginning));
  return std::nullopt;
}

}  // namespace moerate
