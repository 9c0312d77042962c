#include "engine/report/csv.h"

#include "engine/report/file.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace moerate {
namespace {

/// Takes fields off the front of a CSV text.
class Reader {
 public:
  Reader(std::string_view text, const std::filesystem::path& origin) : text_(text), origin_(origin) {}

  bool at_end() const { return at_ == text_.size(); }
  std::size_t line() const { return line_; }

  std::vector<std::string> record() {
    std::vector<std::string> fields;
    do {
      fields.push_back(at_ < text_.size() && text_[at_] == '"' ? quoted() : plain());
    } while (take(','));
    take('\r');
    if (!at_end() && !take('\n')) fail("text after a closing quote");
    ++line_;
    return fields;
  }

  [[noreturn]] void fail(std::string_view reason) const {
    throw ReportError(origin_, fmt::format("line {}: {}", line_, reason));
  }

 private:
  bool take(char wanted) {
    if (at_end() || text_[at_] != wanted) return false;
    ++at_;
    return true;
  }

  std::string plain() {
    const auto end = std::min(text_.find_first_of(",\r\n", at_), text_.size());
    std::string field(text_.substr(at_, end - at_));
    at_ = end;
    return field;
  }

  std::string quoted() {
    std::string field;
    ++at_;
    while (true) {
      const auto end = text_.find('"', at_);
      if (end == std::string_view::npos) fail("a quote is not closed");
      field += text_.substr(at_, end - at_);
      at_ = end + 1;
      if (!take('"')) break;
      field += '"';
    }
    line_ += static_cast<std::size_t>(std::count(field.begin(), field.end(), '\n'));
    return field;
  }

  std::string_view text_;
  const std::filesystem::path& origin_;
  std::size_t at_ = 0;
  std::size_t line_ = 1;
};

}  // namespace

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

std::optional<std::size_t> CsvTable::column(std::string_view name) const {
  const auto found = std::find(header.begin(), header.end(), name);
  if (found == header.end()) return std::nullopt;
  return static_cast<std::size_t>(found - header.begin());
}

CsvTable parse_csv(std::string_view text, const std::filesystem::path& origin) {
  Reader reader(text, origin);
  if (reader.at_end()) reader.fail("the file is empty");
  CsvTable table{reader.record(), {}};
  while (!reader.at_end()) {
    const auto line = reader.line();
    table.records.push_back(reader.record());
    if (table.records.back().size() != table.header.size()) {
      throw ReportError(origin, fmt::format("line {}: {} fields where the header has {}", line,
                                            table.records.back().size(), table.header.size()));
    }
  }
  return table;
}

}  // namespace moerate
