#include "dsl/compile/missing.h"

namespace moerate {

std::optional<MissingValues> read_missing(Reader& reader, const Tree& tree) {
  const bool is_map = tree.kind == Tree::Kind::map && tree.entries.size() == 1;
  const Tree* texts = is_map ? &tree.entries.front().value : nullptr;
  const std::string& word = is_map ? tree.entries.front().key : tree.text;
  if (!is_map && tree.kind != Tree::Kind::scalar) {
    reader.diagnostics().error(Code::wrong_type, tree.place, "missing takes a word",
                               "write refuse, drop or {drop: [-999]}");
    return std::nullopt;
  }
  if (word != "drop" && (word != "refuse" || is_map)) {
    reader.unknown_name(tree.place, "missing", word, {"refuse", "drop"});
    return std::nullopt;
  }
  MissingValues missing{word == "drop", {}};
  if (texts == nullptr) return missing;
  const SharedVector<Tree> one{*texts};
  for (const Tree& item : texts->kind == Tree::Kind::list ? texts->items : one) {
    const auto text = reader.text(item, "a missing value");
    if (!text) return std::nullopt;
    missing.texts.push_back(*text);
  }
  return missing;
}

}  // namespace moerate
