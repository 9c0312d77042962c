#include "engine/base/csv.h"

#include "engine/base/file.h"
#include "engine/base/utf8.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>

namespace moerate {

std::string csv_field(std::string_view text) {
  if (text.find_first_of(",\"\r\n") == std::string_view::npos) return std::string(text);
  std::string field = "\"";
  for (const char c : text) {
    if (c == '"') field += '"';
    field += c;
  }
  return field + '"';
}

std::string csv_field(double value) {
  return std::isnan(value) ? std::string() : fmt::format("{}", value);
}

std::string csv_record(std::span<const std::string> fields) {
  std::string record;
  for (const auto& field : fields) {
    if (&field != &fields.front()) record += ',';
    record += csv_field(field);
  }
  return record + '\n';
}

bool CsvRecord::holds_nothing() const {
  return std::all_of(fields.begin(), fields.end(), [](const CsvField& field) {
    return field.content.find_first_not_of(" \t") == std::string_view::npos;
  });
}

std::string CsvField::text() const {
  std::string value(content);
  if (!quoted) return value;
  std::size_t kept = 0;
  for (std::size_t at = 0; at < value.size(); ++at) {
    value[kept++] = value[at];
    if (value[at] == '"') ++at;  // the second of two
  }
  value.resize(kept);
  return value;
}

namespace {

bool is_blank(char c) {
  return c == ' ' || c == '\t';
}

bool ends_line(char c) {
  return c == '\n' || c == '\r';
}

}  // namespace

CsvReader::CsvReader(std::string_view text, CsvDialect dialect)
    : text_(without_byte_order_mark(text)), dialect_(dialect) {}

bool CsvReader::take(char wanted) {
  if (at_end() || text_[at_] != wanted) return false;
  ++at_;
  return true;
}

bool CsvReader::take_line_end() {
  const bool returned = take('\r');
  return take('\n') || returned;
}

std::string_view CsvReader::take_preamble() {
  const std::size_t start = at_;
  while (!at_end() && (text_[at_] == '#' || text_[at_] == '%' || ends_line(text_[at_]))) {
    at_ = std::min(text_.find_first_of("\r\n", at_), text_.size());
    take_line_end();
    ++line_;
    line_start_ = at_;
  }
  return text_.substr(start, at_ - start);
}

/// Passes over what separates two fields. Blanks at the end of a record separate nothing.
bool CsvReader::take_separator() {
  if (!dialect_.blanks) return take(dialect_.separator);
  const std::size_t start = at_;
  while (!at_end() && is_blank(text_[at_])) ++at_;
  return at_ > start && !at_end() && !ends_line(text_[at_]);
}

void CsvReader::plain(CsvField& field) {
  const auto ends_field = [this](char c) {
    return ends_line(c) || (dialect_.blanks ? is_blank(c) : c == dialect_.separator);
  };
  const auto rest = text_.substr(at_);
  const auto size = static_cast<std::size_t>(std::find_if(rest.begin(), rest.end(), ends_field) - rest.begin());
  field.content = rest.substr(0, size);
  at_ += size;
}

CsvFault CsvReader::quoted(CsvField& field) {
  const std::size_t start = ++at_;
  while (true) {
    const auto end = text_.find_first_of("\"\r\n", at_);
    if (end == std::string_view::npos) {
      at_ = start - 1;
      line_ = field.line;
      line_start_ = at_ - static_cast<std::size_t>(field.column - 1);
      return CsvFault::open_quote;
    }
    at_ = end + 1;
    if (text_[end] != '"') {
      if (text_[end] == '\r') take('\n');
      ++line_;
      line_start_ = at_;
    } else if (!take('"')) {
      field.content = text_.substr(start, end - start);
      return CsvFault::none;
    }
  }
}

CsvFault CsvReader::next(CsvRecord& record) {
  const std::size_t start = at_;
  record.fields.clear();
  while (dialect_.blanks && !at_end() && is_blank(text_[at_])) ++at_;
  do {
    CsvField& field = record.fields.emplace_back(CsvField{{}, false, line_, column()});
    field.quoted = !at_end() && text_[at_] == '"';
    if (field.quoted) {
      if (const CsvFault fault = quoted(field); fault != CsvFault::none) return fault;
    } else {
      plain(field);
    }
  } while (take_separator());
  record.bytes = text_.substr(start, at_ - start);
  const std::size_t end = at_;
  if (!at_end() && !take_line_end()) return CsvFault::text_after_quote;
  record.line_end = text_.substr(end, at_ - end);
  ++line_;
  line_start_ = at_;
  return CsvFault::none;
}

std::optional<std::size_t> CsvTable::column(std::string_view name) const {
  const auto found = std::find(header.begin(), header.end(), name);
  if (found == header.end()) return std::nullopt;
  return static_cast<std::size_t>(found - header.begin());
}

std::string table_field(double value, int digits) {
  return std::isnan(value) ? std::string() : fmt::format("{:.{}g}", value, digits);
}

double number_of_field(const std::string& field) {
  double value = std::numeric_limits<double>::quiet_NaN();
  const auto [end, error] = std::from_chars(field.data(), field.data() + field.size(), value);
  return error == std::errc{} && end == field.data() + field.size() ? value : std::numeric_limits<double>::quiet_NaN();
}

CsvTable parse_csv(std::string_view text, const std::filesystem::path& origin) {
  const auto fail = [&origin](int line, std::string_view reason) {
    throw FileError(origin, fmt::format("line {}: {}", line, reason));
  };
  CsvReader reader(text);
  if (reader.at_end()) fail(1, "the file is empty");
  CsvTable table;
  CsvRecord record;
  while (!reader.at_end()) {
    const int line = reader.line();
    switch (reader.next(record)) {
      case CsvFault::open_quote:
        fail(reader.line(), "a quote is not closed");
        break;
      case CsvFault::text_after_quote:
        fail(reader.line(), "text after a closing quote");
        break;
      case CsvFault::none:
        break;
    }
    std::vector<std::string> fields;
    for (const CsvField& field : record.fields) fields.push_back(field.text());
    if (table.header.empty()) {
      table.header = std::move(fields);
    } else if (fields.size() == table.header.size()) {
      table.records.push_back(std::move(fields));
    } else {
      fail(line, fmt::format("{} fields where the header has {}", fields.size(), table.header.size()));
    }
  }
  return table;
}

}  // namespace moerate
