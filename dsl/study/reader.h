#pragma once

#include "dsl/study/diagnostics.h"
#include "dsl/study/keys.h"
#include "dsl/study/tree.h"
#include "engine/model/expert.h"
#include "engine/model/router.h"

#include <fmt/format.h>

#include <any>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <tuple>
#include <type_traits>
#include <vector>

namespace moerate {

/// The numbers that expressions may name where they stand.
using Names = std::map<std::string, double>;

/// Reads typed values from a tree; every mismatch becomes a message and the reading goes on, so that all errors of a
/// study are found at once.
class Reader {
 public:
  explicit Reader(Diagnostics& diagnostics) : diagnostics_(diagnostics) {}

  Diagnostics& diagnostics() { return diagnostics_; }

  /// Reports every key of a map that is not among `known`; false when there is one.
  bool only_keys(const Tree& map, const std::vector<std::string>& known, std::string_view where);

  /// The value at a path of the key table: the one in the tree, or the table's default parsed as YAML; null when the
  /// value is missing and required (reported) or has no default. A key that is written without a value is reported
  /// unless it is a section or a list.
  const Tree* at(const Tree& root, std::string_view path);

  std::optional<double> number(const Tree& tree, std::string_view what, const Names& names = {}, bool whole = false);
  std::optional<double> number_in(const Tree& tree, std::string_view what, const Range& range, const Names& names = {});
  /// A number within the range of a key of the table; messages name the key by its last word.
  std::optional<double> number_of(const Tree& tree, std::string_view path, const Names& names = {});
  /// The number at a key of the table, within its range.
  std::optional<double> keyed_number(const Tree& root, std::string_view path, const Names& names = {});

  std::optional<std::string> text(const Tree& tree, std::string_view what);

  /// true or false.
  std::optional<bool> flag(const Tree& tree, std::string_view what);

  bool is_map(const Tree& tree, std::string_view what);
  bool is_list(const Tree& tree, std::string_view what,
               std::string remedy = "write [one, two], or lines that begin with `- `");

  /// Makes a piece known that the study defines: from now on it may be chosen like one of the registry.
  template <class Piece>
  void define(Entry<Piece> entry) {
    std::get<std::vector<Entry<Piece>>>(defined_).push_back(std::move(entry));
  }

  /// Makes the name of a piece known whose definition has an error: where it is chosen, no second message says so.
  void define_wrongly(const std::string& name) { defined_wrongly_.insert(name); }

  /// The entry of that name: of the registry, or of a piece that the study defines; or null.
  template <class Piece>
  const Entry<Piece>* known(std::string_view name, const std::vector<Entry<Piece>>& registry) const {
    const Entry<Piece>* entry = find(registry, name);
    if constexpr (may_be_defined<Piece>) {
      if (entry == nullptr) entry = find(std::get<std::vector<Entry<Piece>>>(defined_), name);
    }
    return entry;
  }

  /// A piece of a registry, or one that the study defines: `name` or `{name: {option: value}}`, every option filled in.
  template <class Piece>
  std::optional<Choice> choice(const Tree& tree, std::string_view what, const std::vector<Entry<Piece>>& registry) {
    const auto head = choice_head(tree, what);
    if (!head) return std::nullopt;
    const Entry<Piece>* entry = known(head->name, registry);
    if (entry == nullptr && defined_wrongly_.contains(head->name)) return std::nullopt;
    if (entry == nullptr) {
      std::vector<std::string> names;
      for (const auto& each : registry) names.push_back(each.name);
      if constexpr (may_be_defined<Piece>) {
        for (const auto& each : std::get<std::vector<Entry<Piece>>>(defined_)) names.push_back(each.name);
      }
      unknown_name(head->place, what, head->name, names);
      return std::nullopt;
    }
    Choice chosen = default_choice(*entry);
    if (!read_options(*head, what, entry->options, chosen)) return std::nullopt;
    if (entry->conflict) {
      if (const auto problem = entry->conflict(chosen)) {
        diagnostics_.error(Code::conflict, head->place, fmt::format("{}: {}", head->name, *problem), "change one");
        return std::nullopt;
      }
    }
    if (entry->define) chosen.definition = entry->define(chosen);
    return chosen;
  }

  /// What `read()` gives, called once for a key: the estimators of a matrix share most of what they are read from.
  template <class Read>
  auto once(const std::string& key, Read read) -> decltype(read()) {
    auto found = known_.find(key);
    if (found == known_.end()) found = known_.emplace(key, read()).first;
    return std::any_cast<decltype(read())>(found->second);
  }

  /// Reports a name that stands for nothing; `meant`: what it must have been meant for, where that is known.
  void unknown_name(Place place, std::string_view what, std::string_view typed, const std::vector<std::string>& known,
                    const std::vector<std::string>& meant = {});

 private:
  template <class Piece>
  static constexpr bool may_be_defined = std::is_same_v<Piece, Router> || std::is_same_v<Piece, Expert>;

  struct Head {
    std::string name;
    Place place;
    const Tree* options;  ///< null when none are written
  };
  std::optional<Head> choice_head(const Tree& tree, std::string_view what);
  bool read_list(const Tree& tree, const std::string& title, const Option& option, Choice& chosen);
  bool read_options(const Head& head, std::string_view what, const std::vector<Option>& options, Choice& chosen);

  Diagnostics& diagnostics_;
  std::map<std::string, Tree, std::less<>> defaults_;  ///< by their text
  std::map<std::string, std::any> known_;
  std::tuple<std::vector<Entry<Router>>, std::vector<Entry<Expert>>> defined_;
  std::set<std::string> defined_wrongly_;
};

}  // namespace moerate
