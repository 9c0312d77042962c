#include "dsl/compile/start.h"

#include "dsl/compile/atoms.h"
#include "engine/fit/start.h"

namespace moerate {

namespace {

/// The one entry of {name: value}, or null.
const TreeEntry* only_entry(const Tree& tree) {
  return tree.kind == Tree::Kind::map && tree.entries.size() == 1 ? &tree.entries.front() : nullptr;
}

std::optional<Choice> read_parts(Reader& reader, const TreeEntry& written, const Expert* expert, std::optional<Index> d,
                                 const Bounds& bounds) {
  if (!reader.is_list(written.value, "fit.start best-of")) return std::nullopt;
  if (written.value.items.empty()) {
    reader.diagnostics().error(Code::empty, written.place, "best-of has no starts", "list at least one start");
    return std::nullopt;
  }
  Choice choice{written.key, {}, {}};
  for (const Tree& item : written.value.items) {
    if (auto part = read_start(reader, item, expert, d, bounds)) choice.parts.push_back(std::move(*part));
  }
  if (choice.parts.size() != written.value.items.size()) return std::nullopt;
  return choice;
}

/// Fills the options that are atoms of a measure.
bool read_measures(Reader& reader, const TreeEntry& written, const Entry<Start>& entry, const Expert* expert,
                   std::optional<Index> d, const Bounds& bounds, Choice& choice) {
  for (const Option& option : entry.options) {
    if (option.kind != OptionKind::atoms) continue;
    const Tree* atoms = written.value.find(option.name);
    if (atoms == nullptr) {
      reader.diagnostics().error(
          Code::missing_key, written.place, fmt::format("start {} has no '{}'", written.key, option.name),
          fmt::format("write {}: {{{}: [{{beta0: ..., beta1: ...}}, ...]}}", written.key, option.name));
      return false;
    }
    if (expert == nullptr || !d) return false;
    const auto measure =
        read_atoms(reader, *atoms, fmt::format("fit.start.{}.{}", written.key, option.name), *expert, *d, bounds);
    if (!measure) return false;
    const Vector packed = pack(*measure);
    choice.options[option.name] = std::vector<double>(packed.begin(), packed.end());
  }
  return true;
}

}  // namespace

std::optional<Choice> read_start(Reader& reader, const Tree& tree, const Expert* expert, std::optional<Index> d,
                                 const Bounds& bounds) {
  const TreeEntry* written = only_entry(tree);
  const std::string name = written != nullptr ? written->key : tree.text;
  const Entry<Start>* entry = find(starts(), name);
  if (entry != nullptr && entry->has_parts) {
    if (written != nullptr) return read_parts(reader, *written, expert, d, bounds);
    reader.diagnostics().error(Code::wrong_type, tree.place, fmt::format("start {} is a list of starts", name),
                               fmt::format("write {}: [near-truth, split]", name));
    return std::nullopt;
  }
  auto choice = reader.choice(tree, "fit.start", starts());
  if (!choice) return std::nullopt;
  const TreeEntry bare{name, tree.place, Tree{}};
  const bool good = read_measures(reader, written != nullptr ? *written : bare, *entry, expert, d, bounds, *choice);
  return good ? choice : std::nullopt;
}

bool starts_have_k_atoms(Reader& reader, const Tree& tree, const Choice& start, const Expert& expert, Index d,
                         Index k) {
  bool good = true;
  for (const Choice& part : start.parts) good = starts_have_k_atoms(reader, tree, part, expert, d, k) && good;
  for (const auto& [name, value] : start.options) {
    const auto* numbers = std::get_if<std::vector<double>>(&value);
    if (numbers == nullptr) continue;
    const Index atoms = static_cast<Index>(numbers->size()) / parameter_count(1, d, expert.size(d));
    if (atoms == k) continue;
    reader.diagnostics().error(Code::conflict, tree.place,
                               fmt::format("start {} has {} atoms, but k is {}", start.name, atoms, k),
                               "give as many atoms as are fitted");
    good = false;
  }
  return good;
}

}  // namespace moerate
