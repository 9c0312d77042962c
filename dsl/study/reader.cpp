#include "dsl/study/reader.h"

#include "dsl/formula/parser.h"
#include "dsl/study/yaml.h"
#include "engine/base/nearest.h"
#include "engine/base/notation.h"

#include <fmt/ranges.h>

#include <algorithm>
#include <cctype>
#include <cmath>
#include <utility>

namespace moerate {

namespace {

std::string kind_in_words(const Tree& tree) {
  switch (tree.kind) {
    case Tree::Kind::null:
      return "nothing";
    case Tree::Kind::list:
      return "a list";
    case Tree::Kind::map:
      return "a map";
    case Tree::Kind::scalar:
      break;
  }
  return tree.quoted ? fmt::format("the text \"{}\"", tree.text) : fmt::format("'{}'", tree.text);
}

std::string did_you_mean(const std::vector<std::string>& words) {
  constexpr std::size_t most_meant = 4;
  return words.size() > most_meant ? fmt::format("did you mean '{}'?", words.front())
                                   : fmt::format("did you mean '{}'?", fmt::join(words, "' or '"));
}

std::string suggestion(std::string_view typed, const std::vector<std::string>& known) {
  constexpr std::size_t most_named = 16;
  if (const auto near = all_nearest(typed, known); !near.empty()) return did_you_mean(near);
  if (known.empty()) return "nothing may stand here";
  if (known.size() > most_named) return "`moerate explain` lists what is known";
  return fmt::format("known here: {}", fmt::join(known, ", "));
}

/// The other sections that have a key of this name; for a name that a section of the study does not know.
std::vector<std::string> sections_with(std::string_view name) {
  std::vector<std::string> sections;
  for (const Key& key : keys()) {
    const std::size_t dot = key.path.rfind('.');
    if (dot == std::string::npos) continue;
    if (key.path == name || std::string_view(key.path).substr(dot + 1) == name) {
      sections.push_back(key.path.substr(0, dot));
    }
  }
  return sections;
}

bool is_section(std::string_view path) {
  return path.empty() || std::any_of(keys().begin(), keys().end(), [path](const Key& key) {
           return key.path == path && key.kind == KeyKind::section;
         });
}

/// A list where one number is wanted, as an axis of the matrix; nothing where it cannot be one.
std::optional<std::string> as_axis(const Tree& list, std::string_view path) {
  const auto key = std::find_if(keys().begin(), keys().end(), [path](const Key& each) { return each.path == path; });
  const bool plain = !list.items.empty() && std::all_of(list.items.begin(), list.items.end(), [](const Tree& item) {
    return item.kind == Tree::Kind::scalar;
  });
  if (key == keys().end() || !of_estimators(*key) || !plain) return std::nullopt;
  const std::string short_name = key->path.substr(key->path.rfind('.') + 1);
  return fmt::format("matrix: {{{}: {}}}", full_path(short_name) == key->path ? short_name : key->path, one_line(list));
}

/// {name: {option: value}} with the defaults of the options that have one; nothing where there are no options.
std::optional<std::string> with_options(std::string_view name, const std::vector<Option>& options) {
  std::string inside;
  for (const Option& option : options) {
    const std::string value = option.kind == OptionKind::word ? option.words.front()
                              : option.kind == OptionKind::numbers
                                  ? fmt::format("[{}]", fmt::join(option.numbers, ", "))
                              : option.kind == OptionKind::number ? fmt::format("{}", option.default_value)
                                                                  : "[...]";
    inside += fmt::format("{}{}: {}", inside.empty() ? "" : ", ", option.name, value);
  }
  return options.empty() ? std::nullopt : std::optional(fmt::format("{{{}: {{{}}}}}", name, inside));
}

/// Whether a text in quotes may be a formula, which some must be to stand within [ ] or { }; a number needs no quotes,
/// and a word is a word.
bool is_formula(const std::string& text) {
  const bool is_word = std::all_of(text.begin(), text.end(),
                                   [](unsigned char c) { return std::isalpha(c) != 0 || c == '-' || c == '_'; });
  if (is_word || is_plain_number(text) || other_notation(text)) return false;
  const auto value = evaluate_number(text, {});
  const auto* error = std::get_if<FormulaError>(&value);
  return text.find_first_of("+-*/^([<>=") != std::string::npos || (error != nullptr && error->of_value);
}

/// Where the innermost map of a path stands.
Place innermost_map(const Tree& root, const TreePath& path) {
  const auto found = std::find_if(path.entries.rbegin(), path.entries.rend(),
                                  [](const TreeEntry* entry) { return entry->value.kind == Tree::Kind::map; });
  return found == path.entries.rend() ? root.place : (*found)->value.place;
}

}  // namespace

void Reader::unknown_name(Place place, std::string_view what, std::string_view typed,
                          const std::vector<std::string>& known, const std::vector<std::string>& meant) {
  diagnostics_.error(Code::unknown_name, place, fmt::format("{}: no such name as '{}'", what, typed),
                     meant.empty() ? suggestion(typed, known) : did_you_mean(meant));
}

bool Reader::only_keys(const Tree& map, const std::vector<std::string>& known, std::string_view where) {
  bool good = true;
  for (const TreeEntry& entry : map.entries) {
    if (std::find(known.begin(), known.end(), entry.key) != known.end()) continue;
    std::string remedy = suggestion(entry.key, known);
    const auto others = is_section(where) ? sections_with(entry.key) : std::vector<std::string>();
    if (!others.empty() && !remedy.starts_with("did you mean")) {
      remedy = fmt::format("'{}' stands in {}", entry.key.substr(entry.key.rfind('.') + 1), fmt::join(others, " or "));
    }
    const bool is_digits = !entry.key.empty() && entry.key.find_first_not_of("0123456789") == std::string::npos;
    if (is_digits) remedy = "if this is the end of a number, write it with a point: a comma ends the number before it";
    diagnostics_.error(Code::unknown_key, entry.place,
                       where.empty() ? fmt::format("no key '{}' in a study", entry.key)
                                     : fmt::format("no key '{}' in {}", entry.key, where),
                       remedy);
    good = false;
  }
  return good;
}

const Tree* Reader::at(const Tree& root, std::string_view path) {
  const Key& key = key_at(path);
  const TreePath followed = follow(root, path);
  const Tree& end = followed.end(root);
  if (followed.whole && end.kind != Tree::Kind::null) return &end;
  const bool may_be_empty = key.kind == KeyKind::section || key.default_value == "[]" || key.default_value == "{}";
  // Where a section on the way is not a map, that is reported when sections are checked.
  const bool reachable = end.kind == Tree::Kind::map || end.kind == Tree::Kind::null;
  if (followed.whole && !may_be_empty) {
    diagnostics_.error(Code::wrong_type, followed.entries.back()->place, fmt::format("'{}' has no value", path),
                       fmt::format("write one ({}), or take the key out", type_in_words(key)));
  } else if (key.required && reachable) {
    const std::string_view last = path.substr(path.rfind('.') + 1);
    diagnostics_.error(Code::missing_key, innermost_map(root, followed),
                       fmt::format("'{}' is missing: {}", path, key.meaning),
                       key.kind == KeyKind::section
                           ? fmt::format("add `{}:` with its keys; `moerate explain {}` lists them", last, path)
                           : fmt::format("add `{}:` ({})", last, type_in_words(key)));
  }
  const std::string value = follow(root, "dataset.table").whole ? default_with_table(key) : key.default_value;
  if (key.required || value.empty()) return nullptr;
  auto found = defaults_.find(value);
  if (found == defaults_.end()) {
    Diagnostics silent("default");
    found = defaults_.emplace(value, *parse_yaml(value, silent)).first;
  }
  return &found->second;
}

std::optional<double> Reader::number(const Tree& tree, std::string_view what, const Names& names, bool whole) {
  const std::string example = whole ? "write a whole number such as 3 or 1e3" : "write a number such as 0.05 or 1e3";
  if (tree.kind != Tree::Kind::scalar || (tree.quoted && !is_formula(tree.text))) {
    const auto axis = tree.kind == Tree::Kind::list ? as_axis(tree, what) : std::nullopt;
    diagnostics_.error(Code::wrong_type, tree.place,
                       fmt::format("{} must be a number, not {}", what, kind_in_words(tree)),
                       axis          ? fmt::format("write one here; to compare several, write `{}`", *axis)
                       : tree.quoted ? "write it without quotes"
                                     : example);
    return std::nullopt;
  }
  if (is_date(tree.text)) {
    diagnostics_.error(Code::bad_expression, tree.place,
                       fmt::format("{}: '{}' is a date, not a number", what, tree.text),
                       fmt::format("{}; a difference has blanks around its -", example));
    return std::nullopt;
  }
  const auto value = evaluate_number(tree.text, names);
  const auto* error = std::get_if<FormulaError>(&value);
  if (error == nullptr) return std::get<double>(value);
  if (error->of_value && !names.empty()) {
    const auto alone = evaluate_number(tree.text, {});
    const auto* without_names = std::get_if<FormulaError>(&alone);
    const bool by_names = without_names != nullptr && !without_names->of_value;
    std::string when;
    for (const auto& [name, at] : names) when += fmt::format("{} {} = {}", when.empty() ? " at" : " and", name, at);
    diagnostics_.error(Code::bad_expression, diagnostics_.within(tree.place, tree.text, error->at),
                       fmt::format("{}: {}{}", what, error->message, by_names ? when : ""),
                       !by_names             ? error->remedy
                       : names.contains("n") ? "write a formula that is finite there, or take that n out of the grid"
                                             : "write a formula that is finite there");
    return std::nullopt;
  }
  if (const auto notation = other_notation(tree.text)) {
    diagnostics_.error(Code::bad_expression, tree.place, fmt::format("{}: '{}' {}", what, tree.text, notation->what),
                       notation->number.empty() ? example : fmt::format("write {}", notation->number));
    return std::nullopt;
  }
  if (const std::string_view unit = behind_number(tree.text); !unit.empty() && is_unit(unit)) {
    diagnostics_.error(Code::bad_expression, tree.place,
                       fmt::format("{}: '{}' has '{}' behind the number", what, tree.text, unit),
                       fmt::format("write {}", without_unit(tree.text)));
    return std::nullopt;
  }
  // A single word is no formula: what is wanted is a number, unless one of the names known here was meant.
  const bool one_word = std::all_of(tree.text.begin(), tree.text.end(),
                                    [](unsigned char c) { return std::isalpha(c) != 0 || c == '-' || c == '_'; });
  std::vector<std::string> known;
  for (const auto& [name, each] : names) known.push_back(name);
  const auto near = nearest(tree.text, known);
  diagnostics_.error(Code::bad_expression, diagnostics_.within(tree.place, tree.text, error->at),
                     fmt::format("{}: {}", what, error->message),
                     !one_word ? error->remedy
                     : near    ? fmt::format("did you mean '{}'?", *near)
                               : example);
  return std::nullopt;
}

std::optional<double> Reader::number_in(const Tree& tree, std::string_view what, const Range& range,
                                        const Names& names) {
  const auto value = number(tree, what, names, range.whole);
  if (!value) return std::nullopt;
  if (!range.holds(*value)) {
    diagnostics_.error(Code::out_of_range, tree.place, fmt::format("{} is {}", what, *value),
                       fmt::format("it must be {}", in_words(range)));
    return std::nullopt;
  }
  if (range.whole && *value != std::floor(*value)) {
    diagnostics_.error(Code::out_of_range, tree.place, fmt::format("{} is {}", what, *value),
                       "it must be a whole number");
    return std::nullopt;
  }
  return value;
}

std::optional<double> Reader::keyed_number(const Tree& root, std::string_view path, const Names& names) {
  const Tree* tree = at(root, path);
  if (tree == nullptr) return std::nullopt;
  const Key& key = key_at(path);
  return number_in(*tree, path, key.range, names);
}

std::optional<double> Reader::number_of(const Tree& tree, std::string_view path, const Names& names) {
  const Key& key = key_at(path);
  return number_in(tree, path.substr(path.rfind('.') + 1), key.range, names);
}

std::optional<std::string> Reader::text(const Tree& tree, std::string_view what) {
  if (tree.kind == Tree::Kind::scalar) return tree.text;
  diagnostics_.error(Code::wrong_type, tree.place, fmt::format("{} must be a text, not {}", what, kind_in_words(tree)),
                     "write one text");
  return std::nullopt;
}

std::optional<bool> Reader::flag(const Tree& tree, std::string_view what) {
  const std::string word = one_line(tree);
  if (word == "true" || word == "false") return word == "true";
  diagnostics_.error(Code::wrong_type, tree.place, fmt::format("{} must be true or false, not '{}'", what, word),
                     fmt::format("write `{}: {}`", what, what == "aligned" ? "false" : "true"));
  return std::nullopt;
}

bool Reader::is_map(const Tree& tree, std::string_view what) {
  if (tree.kind == Tree::Kind::map) return true;
  diagnostics_.error(Code::wrong_type, tree.place,
                     fmt::format("{} must be a map of keys to values, not {}", what, kind_in_words(tree)),
                     "write `key: value` lines under it, or {key: value}");
  return false;
}

bool Reader::is_list(const Tree& tree, std::string_view what, std::string remedy) {
  if (tree.kind == Tree::Kind::list) return true;
  diagnostics_.error(Code::wrong_type, tree.place, fmt::format("{} must be a list, not {}", what, kind_in_words(tree)),
                     std::move(remedy));
  return false;
}

std::optional<Reader::Head> Reader::choice_head(const Tree& tree, std::string_view what) {
  if (tree.kind == Tree::Kind::scalar) return Head{tree.text, tree.place, nullptr};
  if (tree.kind == Tree::Kind::map && tree.entries.size() == 1) {
    const TreeEntry& entry = tree.entries.front();
    return Head{entry.key, entry.place, &entry.value};
  }
  diagnostics_.error(Code::wrong_type, tree.place,
                     fmt::format("{} must be one name, not {}", what, kind_in_words(tree)),
                     tree.kind == Tree::Kind::list ? "write one here; to compare several, make them an axis of `matrix`"
                                                   : "write `name` or {name: {option: value}}");
  return std::nullopt;
}

bool Reader::read_list(const Tree& tree, const std::string& title, const Option& option, Choice& chosen) {
  const bool of_points = option.kind == OptionKind::points;
  if (!is_list(tree, title)) return false;
  if (tree.items.empty()) {
    diagnostics_.error(Code::empty, tree.place, fmt::format("{} is empty", title), "write at least one number");
    return false;
  }
  std::vector<std::vector<double>> rows;
  for (const Tree& item : tree.items) {
    std::vector<double> row;
    const auto add = [&](const Tree& entry) {
      const auto value = number_in(entry, title, option.range);
      if (value) row.push_back(*value);
      return value.has_value();
    };
    bool good = true;
    if (of_points && item.kind == Tree::Kind::list && !item.items.empty()) {
      for (const Tree& entry : item.items) good = add(entry) && good;
    } else {
      good = add(item);
    }
    if (!good) return false;
    rows.push_back(std::move(row));
  }
  if (of_points) {
    chosen.options[option.name] = std::move(rows);
  } else {
    std::vector<double> numbers;
    for (const auto& row : rows) numbers.push_back(row.front());
    chosen.options[option.name] = std::move(numbers);
  }
  return true;
}

bool Reader::read_options(const Head& head, std::string_view what, const std::vector<Option>& options, Choice& chosen) {
  if (head.options == nullptr || head.options->kind == Tree::Kind::null) return true;
  const std::string title = fmt::format("{} {}", what, head.name);
  if (head.options->kind != Tree::Kind::map) {
    const auto example = with_options(head.name, options);
    diagnostics_.error(
        Code::wrong_type, head.options->place,
        fmt::format("{} must be a map of keys to values, not {}", title, kind_in_words(*head.options)),
        example ? fmt::format("write {}", *example) : fmt::format("write `{}` alone: it has no options", head.name));
    return false;
  }
  std::vector<std::string> known;
  for (const Option& option : options) known.push_back(option.name);
  only_keys(*head.options, known, title);
  bool good = true;
  for (const Option& option : options) {
    const Tree* value = head.options->find(option.name);
    if (value == nullptr || option.kind == OptionKind::atoms) continue;  // atoms need the model: see read_start
    const std::string option_title = fmt::format("{}.{}", head.name, option.name);
    if (option.kind == OptionKind::word) {
      const auto word = text(*value, option_title);
      if (word && std::find(option.words.begin(), option.words.end(), *word) == option.words.end()) {
        unknown_name(value->place, option_title, *word, option.words);
        good = false;
      } else if (word) {
        chosen.options[option.name] = *word;
      }
      continue;
    }
    if (option.kind == OptionKind::numbers || option.kind == OptionKind::points) {
      good = read_list(*value, option_title, option, chosen) && good;
      continue;
    }
    const auto number = number_in(*value, option_title, option.range);
    good = good && number.has_value();
    if (number) chosen.options[option.name] = *number;
  }
  return good;
}

}  // namespace moerate
