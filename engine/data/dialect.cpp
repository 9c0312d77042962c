#include "engine/data/dialect.h"

#include "engine/base/utf8.h"
#include "engine/base/words.h"

#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <vector>

namespace moerate {

namespace {

constexpr std::size_t looked_at = 1000;

/// The line of names and the first records beneath it, each a list of its fields; nothing where quotes do not fit.
struct Sample {
  std::vector<std::string> names;
  std::vector<std::vector<CsvField>> records;
};

std::optional<Sample> sample_of(std::string_view text, const CsvDialect& dialect) {
  CsvReader reader(text, dialect);
  reader.take_preamble();
  Sample sample;
  CsvRecord record;
  while (!reader.at_end() && sample.records.size() < looked_at) {
    if (reader.next(record) != CsvFault::none) return std::nullopt;
    if (record.holds_nothing()) continue;
    if (sample.names.empty()) {
      for (const CsvField& field : record.fields) sample.names.push_back(field.text());
    } else {
      sample.records.push_back(record.fields);
    }
  }
  return sample;
}

/// How many of the records have `fields` fields.
std::size_t records_with(const Sample& sample, std::size_t fields) {
  return static_cast<std::size_t>(std::count_if(sample.records.begin(), sample.records.end(),
                                                [fields](const auto& record) { return record.size() == fields; }));
}

/// Whether records begin with labels: words or whole numbers, no two the same.
bool begins_with_labels(const Sample& sample) {
  std::set<std::string_view> seen;
  return std::all_of(sample.records.begin(), sample.records.end(), [&seen](const auto& record) {
    const std::string_view label = record.front().content;
    const bool has_mark = label.find_first_not_of("-+0123456789.,eE") == std::string_view::npos &&
                          label.find_first_not_of("0123456789") != std::string_view::npos;
    return !label.empty() && !has_mark && seen.insert(label).second;
  });
}

/// The number of fields that records have where the line of names has `names`: as many, or one more. 0: neither fits
/// nine of ten.
std::size_t usual_fields(const Sample& sample, std::size_t names) {
  for (const std::size_t fields : {names, names + 1}) {
    if (10 * records_with(sample, fields) >= 9 * sample.records.size()) return fields;
  }
  return 0;
}

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

/// "12,5" or "12.5", with a sign and an exponent or not: which mark it has, and whether its digits could be thousands.
struct Mark {
  char mark;
  bool like_thousands;
};

std::optional<Mark> decimal_mark(std::string_view text) {
  text = without_blanks(text);
  if (!text.empty() && (text.front() == '-' || text.front() == '+')) text.remove_prefix(1);
  const std::size_t at = text.find_first_of(",.");
  if (at == std::string_view::npos) return std::nullopt;
  const std::string_view before = text.substr(0, at);
  std::string_view behind = text.substr(at + 1);
  const std::size_t exponent = behind.find_first_of("eE");
  const bool has_exponent = exponent != std::string_view::npos;
  if (has_exponent) {
    std::string_view power = behind.substr(exponent + 1);
    if (!power.empty() && (power.front() == '-' || power.front() == '+')) power.remove_prefix(1);
    if (power.empty() || !std::all_of(power.begin(), power.end(), is_digit)) return std::nullopt;
    behind = behind.substr(0, exponent);
  }
  const bool digits =
      std::all_of(before.begin(), before.end(), is_digit) && std::all_of(behind.begin(), behind.end(), is_digit);
  if (!digits || before.size() + behind.size() == 0) return std::nullopt;
  const bool like_thousands =
      !has_exponent && behind.size() == 3 && !before.empty() && before.size() <= 3 && before.front() != '0';
  return Mark{text[at], like_thousands};
}

void find_decimal_mark(const Sample& sample, const std::function<bool(const std::string&)>& asked,
                       TableDialect& dialect) {
  std::size_t commas = 0, points = 0, like_thousands = 0;
  const std::size_t labels = dialect.row_labels ? 1 : 0;
  for (const auto& record : sample.records) {
    for (std::size_t c = 0; c < record.size(); ++c) {
      if (c < labels || c - labels >= sample.names.size() ||
          !asked(std::string(without_blanks(sample.names[c - labels]))))
        continue;
      const auto mark = decimal_mark(record[c].content);
      if (!mark) continue;
      ++(mark->mark == ',' ? commas : points);
      if (mark->mark == ',' && mark->like_thousands) ++like_thousands;
    }
  }
  if (commas == 0 || points > 0) return;
  dialect.ambiguous_comma = like_thousands == commas;
  if (!dialect.ambiguous_comma) dialect.decimal = ',';
}

}  // namespace

TableDialect find_dialect(std::string_view text, const std::function<bool(const std::string& name)>& asked) {
  TableDialect dialect;
  const std::size_t skipped = text.size() - without_byte_order_mark(text).size();
  std::optional<char> said;
  constexpr std::string_view sep = "sep=";
  if (const std::string_view first = text.substr(skipped); first.starts_with(sep) && first.size() > sep.size()) {
    const std::size_t end = std::min(first.find_first_of("\r\n", sep.size() + 1), first.size());
    if (end == sep.size() + 1) {
      said = first[sep.size()];
      dialect.start = skipped + std::min(first.find_first_not_of("\r\n", end), first.size());
    }
  }
  const std::string_view body = text.substr(dialect.start);
  constexpr std::array candidates{CsvDialect{'\t'}, CsvDialect{';'}, CsvDialect{'|'}, CsvDialect{','},
                                  CsvDialect{' ', true}};
  std::optional<Sample> sample;
  for (const CsvDialect& candidate : candidates) {
    if (said && candidate.separator != *said) continue;
    auto trial = sample_of(body, candidate);
    if (!trial || trial->names.size() < 2 || trial->records.empty()) continue;
    const std::size_t fields = usual_fields(*trial, trial->names.size());
    if (fields == 0) continue;
    if (fields > trial->names.size()) {
      dialect.open_end = std::all_of(trial->records.begin(), trial->records.end(), [fields](const auto& record) {
        return record.size() != fields || record.back().content.empty();
      });
      dialect.row_labels = !dialect.open_end;
      // Numbers with bare decimal commas between commas make records longer, too.
      if (dialect.row_labels && !begins_with_labels(*trial)) {
        dialect.row_labels = false;
        continue;
      }
    }
    dialect.csv = candidate;
    sample = std::move(trial);
    break;
  }
  // One column, or records of all lengths: the line of names decides what is then said of them.
  if (!sample) {
    for (const CsvDialect& candidate : candidates) {
      if (candidate.blanks || (said && candidate.separator != *said)) continue;
      const auto trial = sample_of(body, candidate);
      if (!trial || trial->names.size() < 2) continue;
      dialect.csv = candidate;
      break;
    }
    sample = sample_of(body, dialect.csv);
  }
  if (sample) find_decimal_mark(*sample, asked, dialect);
  return dialect;
}

std::string in_words(const TableDialect& dialect) {
  std::string words;
  if (dialect.csv != CsvDialect{}) {
    const char separator = dialect.csv.separator;
    words = std::string("columns are separated by ") + (dialect.csv.blanks ? "blanks"
                                                        : separator == ';' ? "semicolons"
                                                        : separator == '|' ? "pipes (|)"
                                                                           : "tabs");
  }
  if (dialect.decimal == ',') words += std::string(words.empty() ? "" : ", ") + "numbers have decimal commas";
  return words;
}

}  // namespace moerate
