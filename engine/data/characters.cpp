#include "engine/data/characters.h"

#include <fmt/format.h>

namespace moerate {

namespace {

constexpr int blank = 26;

/// The characters of a text, 0 to 25 for letters and 26 for what stands between them.
std::vector<int> letters_of(std::string_view text) {
  std::vector<int> letters;
  for (const char c : text) {
    const char small = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    if (small >= 'a' && small <= 'z') {
      letters.push_back(small - 'a');
    } else if (!letters.empty() && letters.back() != blank) {
      letters.push_back(blank);
    }
  }
  return letters;
}

/// The levels that occur in a column, sorted as text sorts them: "_" for a blank comes first.
Category category_of(std::string name, const std::vector<int>& letters, std::size_t first, std::size_t count) {
  std::vector<int> code(blank + 1, -1);
  for (std::size_t i = first; i < first + count; ++i) code[static_cast<std::size_t>(letters[i])] = 0;
  Category category{.name = std::move(name), .levels = {}, .codes = {}};
  const auto add = [&](int letter, std::string level) {
    int& own = code[static_cast<std::size_t>(letter)];
    if (own < 0) return;
    own = static_cast<int>(category.levels.size());
    category.levels.push_back(std::move(level));
  };
  add(blank, "_");
  for (int letter = 0; letter < blank; ++letter) add(letter, std::string(1, static_cast<char>('a' + letter)));
  category.codes.reserve(count);
  for (std::size_t i = first; i < first + count; ++i) {
    category.codes.push_back(code[static_cast<std::size_t>(letters[i])]);
  }
  return category;
}

}  // namespace

CharacterTable table_of_characters(std::string_view text, Index context) {
  const std::vector<int> letters = letters_of(text);
  const auto before = static_cast<std::size_t>(context);
  if (letters.size() <= before) {
    return {{}, fmt::format("the text has {} letters and blanks, and a row needs {}", letters.size(), before + 1)};
  }
  const std::size_t n = letters.size() - before;
  CharacterTable result;
  for (std::size_t back = 1; back <= before; ++back) {
    result.table.categories.push_back(category_of(fmt::format("before{}", back), letters, before - back, n));
  }
  result.table.categories.push_back(category_of("next", letters, before, n));
  for (const Category& category : result.table.categories) result.table.order.push_back(category.name);
  result.table.values.resize(static_cast<Index>(n), 0);
  return result;
}

}  // namespace moerate
