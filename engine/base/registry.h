#pragma once

#include "engine/base/range.h"

#include <any>
#include <cstddef>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace moerate {

/// What kind of value an option of a piece takes in a study.
enum class OptionKind {
  number,   ///< a number in `range`
  word,     ///< one of `words`
  atoms,    ///< the atoms of a mixing measure, as in dataset.truth.atoms
  numbers,  ///< a list of numbers, each in `range`
  points,   ///< a list of points, each a list of numbers in `range`, or one number
};

/// One option of a router, gate, expert, input distribution or start: what a study may write and what it means.
struct Option {
  std::string name;     ///< as in a study, e.g. "tau1"
  std::string meaning;  ///< one line, shown by `moerate explain`
  OptionKind kind = OptionKind::number;
  double default_value = 0;  ///< of a number
  Range range = {};
  std::vector<std::string> words;                ///< for `word`: what is allowed; the first is the default
  std::vector<double> numbers = {};              ///< for `numbers`: the default
  std::vector<std::vector<double>> points = {};  ///< for `points`: the default
};

/// A number, a word, a list of numbers (of a measure: in the order of pack()), or a list of points.
using OptionValue = std::variant<double, std::string, std::vector<double>, std::vector<std::vector<double>>>;

/// A piece that no registry holds, because a study defines it.
struct Definition {
  std::string text;   ///< all that the piece computes, in one fixed spelling: equal text, equal piece
  std::string shown;  ///< its formula, as a report shows it
  int least_d;        ///< the least length of x that it can be used with
  std::any piece;     ///< the piece itself: what make() gives
};

/// The choice of one piece by name with the value of every one of its options; defaults are filled in, so two equal
/// choices are the same piece. `parts` holds nested choices for pieces made of others (a best-of start).
struct Choice {
  std::string name;
  std::map<std::string, OptionValue> options;
  std::vector<Choice> parts;
  std::shared_ptr<const Definition> definition = nullptr;  ///< of a piece that is in no registry

  double number(const std::string& option) const;
  const std::string& word(const std::string& option) const;
  const std::vector<double>& numbers(const std::string& option) const;
  const std::vector<std::vector<double>>& points(const std::string& option) const;
  friend bool operator==(const Choice& a, const Choice& b);
};

/// `name` alone where it has no options, else `name(option=value, ...)` with shortest round-trip numbers: the text of
/// a choice in tables, and part of the identity of a job.
std::string describe(const Choice& choice);

/// One line of a registry: everything the language, `moerate list` and the engine know of a piece.
template <class Piece>
struct Entry {
  std::string name;     ///< in YAML and in every report
  std::string formula;  ///< as a mathematician would write it
  std::string about;    ///< one line: class, invariances, the meaning of edge cases
  std::vector<Option> options;
  std::function<Piece(const Choice&)> make;  ///< the choice holds every option of this entry, in range
  /// What is wrong with a choice whose options are each in range but do not fit together (low >= high), or nothing.
  std::function<std::optional<std::string>(const Choice&)> conflict = {};
  /// What keeps a choice from x of length d, or nothing.
  std::function<std::optional<std::string>(const Choice&, std::ptrdiff_t d)> unfit = {};
  /// True: made of other pieces of its registry, written as a list; they are the choice's `parts`.
  bool has_parts = false;
  /// Set for a piece that a study defines, instead of `make`: what a choice of it carries.
  std::function<std::shared_ptr<const Definition>(const Choice&)> define = {};
};

template <class Piece>
const Entry<Piece>* find(const std::vector<Entry<Piece>>& registry, std::string_view name) {
  for (const auto& entry : registry) {
    if (entry.name == name) return &entry;
  }
  return nullptr;
}

/// The choice of `entry` with all its defaults.
template <class Piece>
Choice default_choice(const Entry<Piece>& entry) {
  Choice choice{entry.name, {}, {}};
  for (const Option& option : entry.options) {
    if (option.kind == OptionKind::word) {
      choice.options[option.name] = option.words.front();
    } else if (option.kind == OptionKind::atoms) {
      choice.options[option.name] = std::vector<double>{};
    } else if (option.kind == OptionKind::numbers) {
      choice.options[option.name] = option.numbers;
    } else if (option.kind == OptionKind::points) {
      choice.options[option.name] = option.points;
    } else {
      choice.options[option.name] = option.default_value;
    }
  }
  return choice;
}

/// The piece a choice names, or the one it carries. Precondition: the choice was checked against this registry.
template <class Piece>
Piece make(const std::vector<Entry<Piece>>& registry, const Choice& choice) {
  if (choice.definition) return std::any_cast<const Piece&>(choice.definition->piece);
  return find(registry, choice.name)->make(choice);
}

}  // namespace moerate
