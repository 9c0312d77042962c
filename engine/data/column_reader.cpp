#include "engine/data/column_reader.h"

#include "engine/base/notation.h"
#include "engine/base/words.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <utility>

namespace moerate {

namespace {

constexpr std::size_t most_problems_of_column = 1000;  // identical ones are listed by their lines

/// What a field is to a column of numbers.
enum class Kind { number, missing, infinite, text };

struct Value {
  Kind kind;
  double number;
};

/// The usual marks of a missing value: of programs for statistics, of databases, of spreadsheets.
bool is_missing(std::string_view text) {
  constexpr std::array<std::string_view, 25> missing{
      "",    "NA",   "N/A", "na",  "n/a",  "null", "NULL",   "?",       ".",     "nan",   "NaN",     "-",     "--",
      "NAN", "None", "nil", "\\N", "#N/A", "#NV",  "#NULL!", "#DIV/0!", "#REF!", "#NUM!", "#VALUE!", "#NAME?"};
  if (text.size() > 7) return false;
  const bool of_stata = text.size() == 2 && text[0] == '.' && text[1] >= 'a' && text[1] <= 'z';
  return of_stata || std::find(missing.begin(), missing.end(), text) != missing.end();
}

Value value_with_point(std::string_view text) {
  if (is_missing(text)) return {Kind::missing, 0};
  if (text.size() > 1 && text.front() == '+' && text[1] != '-') text.remove_prefix(1);
  double number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (end != text.data() + text.size()) return {Kind::text, 0};
  if (error == std::errc::result_out_of_range) {
    // Too small for a double is zero; too large is no number.
    const std::size_t exponent = text.find_first_of("eE");
    const bool tiny = exponent != std::string_view::npos && text.substr(exponent + 1, 1) == "-";
    return tiny ? Value{Kind::number, 0} : Value{Kind::infinite, 0};
  }
  if (error != std::errc()) return {Kind::text, 0};
  if (std::isnan(number)) return {Kind::missing, 0};
  return std::isinf(number) ? Value{Kind::infinite, 0} : Value{Kind::number, number};
}

Value value_of(std::string_view content, char decimal) {
  const std::string_view text = without_blanks(content);
  const std::size_t comma = decimal == ',' ? text.find(',') : std::string_view::npos;
  if (comma == std::string_view::npos || text.find('.') != std::string_view::npos) return value_with_point(text);
  std::string with_point(text);
  with_point[comma] = '.';
  return value_with_point(with_point);
}

/// The remedy for a text among numbers.
std::string text_remedy(std::string_view text) {
  return fmt::format(
      "write a number such as 0.05, leave the column out with --ignore, or count the text as missing: "
      "--missing '{{drop: [\"{}\"]}}'",
      shown(text));
}

bool is_truth_value(const Notation& notation) {
  return notation.what == "is a truth value";
}

}  // namespace

bool is_number(std::string_view field, char decimal) {
  return value_of(field, decimal).kind == Kind::number;
}

std::string shown(std::string_view text) {
  constexpr std::size_t longest = 40;
  return text.size() <= longest ? std::string(text) : fmt::format("{}...", text.substr(0, longest));
}

void ColumnReader::add_level(const std::string& text) {
  if (too_many_levels) return;
  codes.resize(numbers.size() - 1, -1);
  codes.push_back(levels.try_emplace(text, static_cast<int>(levels.size())).first->second);
  if (levels.size() <= Category::most_levels) return;
  too_many_levels = true;
  levels.clear();
  codes.clear();
}

bool ColumnReader::add_notation(const CsvField& field) {
  const std::string text(without_blanks(field.text()));
  const auto notation = other_notation(text);
  if (is_date(text)) ++dates;
  if (!notation) {
    const std::string_view behind = behind_number(text);
    if (texts++ == 0) {
      unit = behind;
      first_text = field;
    } else if (unit != behind) {
      units_differ = true;
      if (!is_unit(behind) || !is_unit(*unit)) unit = "";
    }
    add_level(text);
    return false;
  }
  if (is_truth_value(*notation)) {
    ++truth_values;
    add_level(text);
  }
  Others& others =
      notations.try_emplace(notation->what, Others{field.line, field.column, text, notation->number}).first->second;
  ++others.count;
  return true;
}

bool ColumnReader::is_numeric() const {
  const bool with_units = texts > 0 && !unit->empty();
  const bool other_notations = notations.size() > (truth_values > 0 ? 1U : 0U);
  return count > 0 || other_notations || (infinite > 0 && texts == 0) || with_units;
}

void ColumnReader::settle_missing() {
  if (!is_numeric()) return;
  missing.insert(missing.end(), quoted_missing.begin(), quoted_missing.end());
}

void ColumnReader::report_notations(bool ambiguous_comma) {
  const auto so_have = [](std::size_t others) {
    return others > 1 ? fmt::format("; {} more of this column {} so", others - 1, others == 2 ? "is" : "are") : "";
  };
  for (const auto& [what, others] : notations) {
    std::string remedy = others.number.empty() ? "write a number, or take the rows or the column out"
                                               : fmt::format("write {}, or take the column out", others.number);
    std::string said = what;
    if (ambiguous_comma && others.text.find(',') != std::string::npos) {
      std::string with_point = others.text, without = others.text;
      std::replace(with_point.begin(), with_point.end(), ',', '.');
      without.erase(std::remove(without.begin(), without.end(), ','), without.end());
      said = fmt::format("may be {} or {}", with_point, without);
      remedy = fmt::format("add --decimal comma if it is {}, else write {}", with_point, without);
    }
    problems.push_back({TableFault::not_a_number, others.line, others.column,
                        fmt::format("{} is '{}', which {}{}", name, shown(others.text), said, so_have(others.count)),
                        std::move(remedy)});
  }
  if (texts == 0 || unit->empty()) return;
  // Every text has this unit: one problem instead of those of its fields.
  text_problems.clear();
  further = 0;
  const std::string text = first_text->text();
  problems.push_back(
      {TableFault::not_a_number, first_text->line, first_text->column,
       fmt::format("{} is '{}', which has '{}' behind the number{}", name, shown(text), shown(*unit), so_have(texts)),
       units_differ ? "write every number in one unit, and without it"
                    : fmt::format("write {}, or take the column out", without_unit(text))});
}

void ColumnReader::add(const CsvField& field, char decimal, const std::vector<std::string>& missing_texts) {
  if (!asked) return;
  Value value = value_of(field.content, decimal);
  if (!missing_texts.empty() &&
      std::find(missing_texts.begin(), missing_texts.end(), without_blanks(field.content)) != missing_texts.end()) {
    value = {Kind::missing, 0};
  }
  numbers.push_back(value.number);
  switch (value.kind) {
    case Kind::number:
      ++count;
      return;
    case Kind::missing:
      if (missing_line == 0) missing_line = field.line;
      if (field.quoted && !without_blanks(field.content).empty()) {
        quoted_missing.push_back(static_cast<Index>(numbers.size()) - 1);
        add_level(field.text());
      } else {
        missing.push_back(static_cast<Index>(numbers.size()) - 1);
      }
      return;
    case Kind::infinite:
      ++infinite;
      add_level(std::string(without_blanks(field.text())));
      add_problem(problems, field, fmt::format("{} is {}, which is not finite", name, shown(field.text())),
                  "write a finite number, or take the row out");
      return;
    case Kind::text:
      if (add_notation(field)) return;
      add_problem(text_problems, field,
                  fmt::format("{} is '{}', not a number, but other rows have numbers there", name,
                              shown(without_blanks(field.text()))),
                  text_remedy(without_blanks(field.text())));
  }
}

void ColumnReader::add_problem(std::vector<TableProblem>& to, const CsvField& field, std::string message,
                               std::string remedy) {
  if (to.size() == most_problems_of_column) {
    ++further;
  } else {
    to.push_back({TableFault::not_a_number, field.line, field.column, std::move(message), std::move(remedy)});
  }
}

Category ColumnReader::category(const std::vector<Index>& kept) const {
  Category result{name, {}, {}};
  if (dates == texts && texts > 0) result.dates = first_text->text();
  if (too_many_levels) return result;
  std::vector<std::pair<std::string, int>> sorted(levels.begin(), levels.end());
  std::sort(sorted.begin(), sorted.end());
  std::vector<int> position(sorted.size());
  for (std::size_t i = 0; i < sorted.size(); ++i) {
    result.levels.push_back(sorted[i].first);
    position[static_cast<std::size_t>(sorted[i].second)] = static_cast<int>(i);
  }
  for (const Index row : kept) {
    result.codes.push_back(position[static_cast<std::size_t>(codes[static_cast<std::size_t>(row)])]);
  }
  return result;
}

}  // namespace moerate
