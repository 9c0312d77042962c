#pragma once

#include "engine/data/table.h"

#include <string>
#include <string_view>

namespace moerate {

/// A text as a table of characters: one row for each character that has `context` others before it, with these as the
/// columns before1 (the nearest), before2, ... and the character itself as `next`, all text. Letters are the 26 of the
/// English alphabet, small; whatever stands between them is one blank, so that there are 27 characters.
struct CharacterTable {
  Table table;
  std::string trouble = {};  ///< why there is none
};
CharacterTable table_of_characters(std::string_view text, Index context);

}  // namespace moerate
