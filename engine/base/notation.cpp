#include "engine/base/notation.h"

#include "engine/base/words.h"

#include "engine/base/texts.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <cstdlib>
#include <utility>
#include <vector>

namespace moerate {

namespace {

/// Longer texts are none.
constexpr std::size_t longest = 64;

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

bool is_outside_ascii(char c) {
  return static_cast<unsigned char>(c) >= 0x80;
}

bool all_digits(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), is_digit);
}

std::optional<double> value_of(std::string_view text) {
  if (text.starts_with('+')) text.remove_prefix(1);
  if (!is_plain_number(text)) return std::nullopt;
  double value = 0;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

/// Characters of Unicode that stand for one of ASCII; what is said of them.
struct Foreign {
  std::string_view character, ascii, what;
};
constexpr std::string_view foreign_blank = "has a blank that is not ' '",
                           foreign_minus = "has a minus sign that is not '-'",
                           foreign_digit = "has digits that are not 0 to 9";
constexpr std::array foreign{
    Foreign{"\u00A0", " ", foreign_blank},
    Foreign{"\u2007", " ", foreign_blank},
    Foreign{"\u2009", " ", foreign_blank},
    Foreign{"\u200B", "", foreign_blank},
    Foreign{"\u202F", " ", foreign_blank},
    Foreign{"\u3000", " ", foreign_blank},
    Foreign{"\uFEFF", "", foreign_blank},
    Foreign{"\u2010", "-", foreign_minus},
    Foreign{"\u2011", "-", foreign_minus},
    Foreign{"\u2012", "-", foreign_minus},
    Foreign{"\u2013", "-", foreign_minus},
    Foreign{"\u2014", "-", foreign_minus},
    Foreign{"\u2212", "-", foreign_minus},
    Foreign{"\uFE63", "-", foreign_minus},
    Foreign{"\uFF0D", "-", foreign_minus},
    Foreign{"\uFF0B", "+", "has a plus sign that is not '+'"},
    Foreign{"\uFF0E", ".", foreign_digit},
    Foreign{"\u066B", ".", foreign_digit},
    Foreign{"\u066C", "'", foreign_digit},
    Foreign{"\u2019", "'", ""},
    Foreign{"\u00D7", "x", ""},
    Foreign{"\u00B7", "x", ""},
    Foreign{"\u22C5", "x", ""},
    Foreign{"\u207B", "-", ""},
    Foreign{"\u207A", "+", ""},
};

/// The first digits of Unicode's rows of ten.
constexpr std::array<char32_t, 4> digit_rows{0x660, 0x6F0, 0x966, 0xFF10};

std::string utf8_of(char32_t code) {
  std::string bytes;
  if (code < 0x800) {
    bytes += static_cast<char>(0xC0U | (code >> 6U));
  } else {
    bytes += static_cast<char>(0xE0U | (code >> 12U));
    bytes += static_cast<char>(0x80U | ((code >> 6U) & 0x3FU));
  }
  bytes += static_cast<char>(0x80U | (code & 0x3FU));
  return bytes;
}

/// Rewrites a text step by step into a number; each step that changes it says what was foreign.
class Rewriter {
 public:
  explicit Rewriter(std::string_view text) : text_(text) {}

  std::optional<Notation> read() {
    if (std::any_of(text_.begin(), text_.end(), is_outside_ascii)) use_ascii();
    text_ = std::string(without_blanks(text_));
    if (std::none_of(text_.begin(), text_.end(), is_digit)) return std::nullopt;
    for (const auto step :
         {&Rewriter::unquote, &Rewriter::open_parentheses, &Rewriter::drop_bound, &Rewriter::drop_currency,
          &Rewriter::drop_uncertainty, &Rewriter::take_percent, &Rewriter::move_sign, &Rewriter::join_sign,
          &Rewriter::take_radix, &Rewriter::take_power, &Rewriter::take_letter, &Rewriter::insert_letter,
          &Rewriter::take_separators, &Rewriter::take_fraction}) {
      (this->*step)();
      text_ = std::string(without_blanks(text_));
    }
    return finished();
  }

 private:
  void say(std::string_view what) {
    if (what.empty() || std::find(said_.begin(), said_.end(), what) != said_.end()) return;
    said_.emplace_back(what);
  }

  std::optional<Notation> finished() {
    const auto value = value_of(text_);
    if (!value || said_.empty()) return std::nullopt;
    Notation notation;
    for (const std::string& what : said_) notation.what += (notation.what.empty() ? "" : " and ") + what;
    if (is_bound_) return notation;
    // Only a percentage changes the digits.
    notation.number = scale_ == 1 ? text_ : fmt::format("{}", *value / scale_);
    if (notation.number.starts_with('+')) notation.number.erase(0, 1);
    if (ambiguous_) notation.number += fmt::format(", or {} where the comma begins the decimals", *ambiguous_);
    return notation;
  }

  void use_ascii() {
    for (const Foreign& each : foreign) {
      if (text_.find(each.character) == std::string::npos) continue;
      say(each.what);
      replace_all(text_, each.character, each.ascii);
    }
    for (const char32_t row : digit_rows) {
      for (char32_t digit = 0; digit < 10; ++digit) {
        const std::string character = utf8_of(row + digit);
        if (text_.find(character) == std::string::npos) continue;
        say(foreign_digit);
        replace_all(text_, character, std::string(1, static_cast<char>('0' + digit)));
      }
    }
    constexpr std::array<std::string_view, 10> superscripts{"\u2070", "\u00B9", "\u00B2", "\u00B3", "\u2074",
                                                            "\u2075", "\u2076", "\u2077", "\u2078", "\u2079"};
    for (std::size_t digit = 0; digit < 10; ++digit) {
      raised_ = raised_ || text_.find(superscripts[digit]) != std::string::npos;
      replace_all(text_, superscripts[digit], std::string(1, static_cast<char>('0' + digit)));
    }
  }

  /// '5 of a spreadsheet that is to take it as text, ="5", "5".
  void unquote() {
    const std::string before = text_;
    if (text_.starts_with("=\"") || text_.starts_with("='")) text_.erase(0, 1);
    replace_all(text_, "\"\"", "\"");
    const bool inside = text_.size() > 1 && text_.front() == text_.back();
    if (text_.starts_with('"') && inside) text_ = text_.substr(1, text_.size() - 2);
    if (text_.starts_with('\'')) text_ = inside ? text_.substr(1, text_.size() - 2) : text_.substr(1);
    if (text_ != before) say("has quotes around it");
  }

  void open_parentheses() {
    if (text_.size() < 3 || text_.front() != '(' || text_.back() != ')') return;
    text_ = '-' + text_.substr(1, text_.size() - 2);
    say("is a negative number in parentheses");
  }

  void drop_bound() {
    for (const std::string_view sign : {"<=", ">=", "<", ">", "\u2264", "\u2265", "~", "\u2248", "\u00B1"}) {
      if (!text_.starts_with(sign)) continue;
      text_.erase(0, sign.size());
      is_bound_ = true;
      return say("is a bound or a guess, not a value");
    }
  }

  void drop_currency() {
    for (const std::string_view sign : {"$", "\u20AC", "\u00A3", "\u00A5"}) {
      const std::size_t at = text_.find(sign);
      const bool outside =
          at == 0 || (at == 1 && (text_[0] == '-' || text_[0] == '+')) || at + sign.size() == text_.size();
      if (at == std::string::npos || !outside) continue;
      text_.erase(at, sign.size());
      return say("has a currency sign");
    }
  }

  /// 1.2(3), 1.2±0.1, 1.2 +/- 0.1.
  void drop_uncertainty() {
    const std::size_t open = text_.find('(');
    if (open != std::string::npos && open > 0 && is_digit(text_[open - 1])) {
      const std::size_t close = text_.find(')', open);
      if (close == std::string::npos || !all_digits(std::string_view(text_).substr(open + 1, close - open - 1))) return;
      text_.erase(open, close - open + 1);
      return say("has an uncertainty beside it");
    }
    for (const std::string_view sign : {"\u00B1", "+/-", "+-"}) {
      const std::size_t at = text_.find(sign);
      if (at == std::string::npos || at == 0) continue;
      if (!value_of(without_blanks(std::string_view(text_).substr(at + sign.size())))) return;
      text_.erase(at);
      return say("has an uncertainty beside it");
    }
  }

  void take_percent() {
    for (const auto& [sign, scale] : {std::pair("%", 100.0), std::pair("\u2030", 1000.0)}) {
      if (!text_.ends_with(sign)) continue;
      text_.erase(text_.size() - std::string_view(sign).size());
      scale_ = scale;
      return say("is a percentage");
    }
  }

  void move_sign() {
    if (text_.size() < 2 || (text_.back() != '-' && text_.back() != '+') || !is_digit(text_.front())) return;
    text_ = text_.back() + text_.substr(0, text_.size() - 1);
    say("has its sign behind it");
  }

  void join_sign() {
    if (text_.size() < 3 || (text_[0] != '-' && text_[0] != '+') || text_[1] != ' ') return;
    text_.erase(1, text_.find_first_not_of(' ', 1) - 1);
    say("has a blank behind its sign");
  }

  void take_radix() {
    const std::size_t at = !text_.empty() && (text_[0] == '-' || text_[0] == '+') ? 1 : 0;
    if (text_.size() < at + 3 || text_[at] != '0') return;
    const char letter = static_cast<char>(text_[at + 1] | 0x20);
    const int radix = letter == 'x' ? 16 : letter == 'o' ? 8 : letter == 'b' ? 2 : 0;
    if (radix == 0) return;
    const char* end = text_.data() + text_.size();
    if (radix == 16 && std::string_view(text_).find_first_of(".pP") != std::string_view::npos) {  // 0x1.8p+1 of C
      double fraction = 0;
      const auto [stop, error] = std::from_chars(text_.data() + at + 2, end, fraction, std::chars_format::hex);
      if (stop != end || error != std::errc()) return;
      text_ = fmt::format("{}{}", text_.substr(0, at), fraction);
      return say("is hexadecimal");
    }
    std::uint64_t value = 0;
    const auto [stop, error] = std::from_chars(text_.data() + at + 2, end, value, radix);
    if (stop != end || error != std::errc()) return;
    text_ = text_.substr(0, at) + std::to_string(value);
    say(radix == 16 ? "is hexadecimal" : radix == 8 ? "is octal" : "is binary");
  }

  /// 1.5x10^3, 1.5*10**3, 10^3, 1.5 e3.
  void take_power() {
    std::string joined = text_;
    for (const std::string_view alone : {"10^", "10**"}) {
      if (joined.starts_with(alone)) joined.insert(0, "1x");
    }
    if (joined.find("10") != std::string::npos) {
      for (const std::string_view times : {" x 10", "x 10", " x10", " * 10", "* 10", " *10", "*10"}) {
        replace_all(joined, times, "x10");
      }
    }
    const std::size_t at = joined.find("x10");
    if (at != std::string::npos && at > 0) {
      std::string_view exponent = std::string_view(joined).substr(at + 3);
      bool is_power = raised_;  // 640x1080 is none
      for (const std::string_view raised : {"^", "**"}) {
        if (!exponent.starts_with(raised)) continue;
        exponent.remove_prefix(raised.size());
        is_power = true;
      }
      if (exponent.starts_with('(') && exponent.ends_with(')')) exponent = exponent.substr(1, exponent.size() - 2);
      if (exponent.empty() || !is_power) return;
      text_ = joined.substr(0, at) + 'e' + std::string(exponent);
      return say("has its exponent as a power of ten");
    }
    for (const std::string_view letter : {" e", " E", "e ", "E "}) {
      const std::size_t blank = text_.find(letter);
      if (blank == std::string::npos || blank == 0) continue;
      std::string without = text_;
      without.erase(letter.front() == ' ' ? blank : blank + 1, 1);
      if (!value_of(without)) continue;
      text_ = std::move(without);
      return say("has a blank within");
    }
  }

  /// 1.25D+00 of Fortran, 1.25Q0, 1.25^3 of no one.
  void take_letter() {
    const std::size_t at = text_.find_first_of("DdQq");
    if (at == std::string::npos || at == 0) return;
    std::string with_e = text_;
    with_e[at] = 'E';
    replace_all(with_e, ",", ".");
    if (!value_of(with_e)) return;
    say(fmt::format("has its exponent behind {}", text_[at]));
    text_[at] = 'E';
  }

  /// 1.25+100 of Fortran, which has no room for the letter.
  void insert_letter() {
    const std::size_t at = text_.find_first_of("+-", 1);
    if (at == std::string::npos || !all_digits(std::string_view(text_).substr(at + 1)) || text_.size() - at != 4)
      return;
    const std::string_view mantissa = std::string_view(text_).substr(0, at);
    if (mantissa.find('.') == std::string_view::npos || !value_of(mantissa)) return;
    text_.insert(at, 1, 'E');
    say("has an exponent without E");
  }

  /// Whether the digits before `end` stand in groups of three (of two in the middle, as in India) between separators.
  static bool is_grouped(std::string_view digits, char separator) {
    std::vector<std::size_t> lengths{0};
    for (const char c : digits) {
      if (c == separator) {
        lengths.push_back(0);
      } else if (is_digit(c)) {
        ++lengths.back();
      } else {
        return false;
      }
    }
    if (lengths.size() < 2 || lengths.front() < 1 || lengths.front() > 3 || lengths.back() != 3) return false;
    return std::all_of(lengths.begin() + 1, lengths.end() - 1, [](std::size_t l) { return l == 3 || l == 2; });
  }

  void take_separators() {
    const std::size_t first = text_.find_first_of("0123456789");
    if (first == std::string::npos || first > 1) return;
    const std::size_t exponent = std::min(text_.find_first_of("eE"), text_.size());
    std::string digits = text_.substr(first, exponent - first);
    const std::string before = digits;
    const bool both = digits.find(',') != std::string::npos && digits.find('.') != std::string::npos;
    if (both) {  // the last one begins the decimals
      const char decimal = digits.rfind(',') > digits.rfind('.') ? ',' : '.', group = decimal == ',' ? '.' : ',';
      const std::size_t at = digits.rfind(decimal);
      if (!is_grouped(std::string_view(digits).substr(0, at), group)) return;
      std::string whole = digits.substr(0, at);
      std::erase(whole, group);
      digits = whole + '.' + digits.substr(at + 1);
      say("has separators between its digits");
      if (decimal == ',') say("has a decimal comma");
    } else {
      for (const char group : {'_', ' ', '\''}) {
        const std::size_t decimals = std::min(digits.find_first_of(".,"), digits.size());
        const std::string_view whole = std::string_view(digits).substr(0, decimals);
        const bool joined = group == '_' && whole.find(group) != std::string_view::npos && is_digit(whole.back()) &&
                            std::all_of(whole.begin(), whole.end(), [](char c) { return is_digit(c) || c == '_'; });
        if (!joined && !is_grouped(whole, group)) continue;
        std::erase(digits, group);
        say("has separators between its digits");
      }
      const auto commas = std::count(digits.begin(), digits.end(), ',');
      const auto points = std::count(digits.begin(), digits.end(), '.');
      const char separator = commas > 0 ? ',' : '.';
      if (commas == 1 && points == 0) {
        const bool grouped = digits == before && is_grouped(digits, ',') && digits.front() != '0';
        std::string decimal = digits;
        std::replace(decimal.begin(), decimal.end(), ',', '.');
        if (grouped) {
          std::erase(digits, ',');
          ambiguous_ = text_.substr(0, first) + decimal + text_.substr(exponent);
          say("has a comma");
        } else {
          digits = decimal;
          say("has a decimal comma");
        }
      } else if ((commas > 1 || points > 1) && is_grouped(digits, separator)) {
        std::erase(digits, separator);
        say("has separators between its digits");
      }
    }
    text_ = text_.substr(0, first) + digits + text_.substr(exponent);
  }

  /// 1/2, and 1½.
  void take_fraction() {
    constexpr std::array halves{std::pair("\u00BD", ".5"), std::pair("\u00BC", ".25"), std::pair("\u00BE", ".75")};
    for (const auto& [sign, decimals] : halves) {
      if (!text_.ends_with(sign)) continue;
      text_ = text_.substr(0, text_.size() - std::string_view(sign).size()) + decimals;
      return say("is a fraction");
    }
    const std::size_t slash = text_.find('/');
    if (slash == std::string::npos) return;
    const auto above = value_of(without_blanks(std::string_view(text_).substr(0, slash)));
    const auto below = value_of(without_blanks(std::string_view(text_).substr(slash + 1)));
    if (!above || !below || *below == 0) return;
    text_ = fmt::format("{}", *above / *below);
    say("is a fraction");
  }

  std::string text_;
  std::vector<std::string> said_;
  double scale_ = 1;
  bool is_bound_ = false;
  bool raised_ = false;  ///< whether a digit was a superscript
  std::optional<std::string> ambiguous_;
};

/// "1:30" and "01:30:00" as the number of minutes, or of seconds where there are seconds; nothing for another text.
std::optional<std::string> minutes_of(std::string_view text) {
  std::vector<int> parts;
  while (true) {
    const std::size_t end = std::min(text.find(':'), text.size());
    const std::string_view part = text.substr(0, end);
    const bool has_length = part.size() == 2 || (part.size() == 1 && parts.empty());
    const bool is_number = has_length && std::all_of(part.begin(), part.end(), is_digit);
    if (!is_number || parts.size() == 3) return std::nullopt;
    parts.push_back(std::stoi(std::string(part)));
    if (end == text.size()) break;
    text.remove_prefix(end + 1);
  }
  if (parts.size() < 2 || std::any_of(parts.begin() + 1, parts.end(), [](int part) { return part > 59; })) {
    return std::nullopt;
  }
  int all = 0;
  for (const int part : parts) all = 60 * all + part;
  return fmt::format("{}", all);
}

/// 0°30' and 12°15'30.5"S as degrees; nothing for another text.
std::optional<std::string> degrees_of(std::string_view text) {
  std::string written(text);
  for (const auto& [sign, plain] : {std::pair("\u00BA", "\u00B0"), std::pair("\u2032", "'"), std::pair("\u2019", "'"),
                                    std::pair("\u2033", "\""), std::pair("\u201D", "\""), std::pair("''", "\"")}) {
    replace_all(written, sign, plain);
  }
  bool negative = written.starts_with('-');
  if (negative) written.erase(0, 1);
  if (!written.empty() && std::string_view("NSEW").find(written.back()) != std::string_view::npos) {
    negative = negative != (written.back() == 'S' || written.back() == 'W');
    written.pop_back();
  }
  std::string_view rest = without_blanks(written);
  double all = 0, unit = 1;
  bool is_angle = false;
  for (const std::string_view mark : {"\u00B0", "'", "\""}) {
    const std::size_t at = rest.find(mark);
    if (at != std::string_view::npos) {
      const std::string_view digits = without_blanks(rest.substr(0, at));
      const auto value = value_of(digits);
      if (!value || digits.front() == '-' || digits.front() == '+' || (unit < 1 && *value >= 60)) return std::nullopt;
      all += *value * unit;
      is_angle = is_angle || unit == 1;
      rest = without_blanks(rest.substr(at + mark.size()));
    }
    if (!is_angle) return std::nullopt;
    unit /= 60;
  }
  return rest.empty() ? std::optional(fmt::format("{:.10g}", negative ? -all : all)) : std::nullopt;
}

/// What the letters for thousands and above stand for behind a number.
struct Multiple {
  std::string_view letter;
  int zeros;
};
constexpr std::array multiples{Multiple{"k", 3}, Multiple{"M", 6}, Multiple{"G", 9}, Multiple{"T", 12}};

}  // namespace

bool is_date(std::string_view text) {
  std::array<std::string_view, 3> parts;
  const std::size_t first = text.find_first_of("-/");
  if (first == std::string_view::npos) return false;
  const std::size_t second = text.find(text[first], first + 1);
  if (second == std::string_view::npos) return false;
  parts = {text.substr(0, first), text.substr(first + 1, second - first - 1), text.substr(second + 1)};
  if (!std::all_of(parts.begin(), parts.end(), all_digits)) return false;
  if (parts[0].size() != 4) std::swap(parts[0], parts[2]);
  if (parts[0].size() != 4 || parts[1].size() > 2 || parts[2].size() > 2) return false;
  // 1000/10/10 is a quotient; one with a zero in front is written by no one.
  const bool padded = parts[1].front() == '0' || parts[2].front() == '0';
  if (text[first] == '/' && !padded) return false;
  const int month = std::stoi(std::string(parts[1])), day = std::stoi(std::string(parts[2]));
  return month >= 1 && day >= 1 && std::min(month, day) <= 12 && std::max(month, day) <= 31;
}

std::string without_unit(std::string_view text) {
  const std::string_view unit = behind_number(text), trimmed = without_blanks(text);
  const std::string number(without_blanks(trimmed.substr(0, trimmed.size() - unit.size())));
  const auto value = value_of(number);
  for (const Multiple& multiple : multiples) {
    if (unit == multiple.letter && value)
      return fmt::format("{}", std::strtod((number + fmt::format("e{}", multiple.zeros)).c_str(), nullptr));
  }
  return number;
}

bool is_plain_number(std::string_view text) {
  if (text.starts_with('-')) text.remove_prefix(1);
  if (text.empty() || !(is_digit(text.front()) || text.front() == '.')) return false;
  double value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  return end == text.data() + text.size() && error != std::errc::invalid_argument;
}

std::optional<Notation> other_notation(std::string_view text) {
  const std::string_view inside = without_blanks(text);
  if (inside == "TRUE" || inside == "True" || inside == "true") return Notation{"is a truth value", "1"};
  if (inside == "FALSE" || inside == "False" || inside == "false") return Notation{"is a truth value", "0"};
  if (const auto minutes = minutes_of(inside)) return Notation{"is a time", *minutes};
  if (inside.size() <= longest) {
    if (auto degrees = degrees_of(inside)) return Notation{"is an angle in degrees", std::move(*degrees)};
  }
  const bool may_be =
      std::any_of(inside.begin(), inside.end(), [](char c) { return is_digit(c) || is_outside_ascii(c); });
  if (!may_be || inside.size() > longest) return std::nullopt;
  return Rewriter(inside).read();
}

bool is_unit(std::string_view text) {
  constexpr std::array units{
      "k",   "M",   "G",  "T",       "h",       "min",     "s",       "ms",      "us",     "ns", "d",  "days", "kg",
      "g",   "mg",  "t",  "m",       "cm",      "mm",      "km",      "um",      "nm",     "in", "ft", "Hz",   "kHz",
      "MHz", "GHz", "V",  "mV",      "kV",      "A",       "mA",      "W",       "mW",     "kW", "Pa", "kPa",  "bar",
      "K",   "C",   "F",  "J",       "kJ",      "mol",     "L",       "l",       "ml",     "mL", "B",  "kB",   "KB",
      "MB",  "GB",  "TB", "\u00B0C", "\u00B0F", "\u00B5s", "\u03BCs", "\u00B5m", "\u03BCm"};
  return std::find(units.begin(), units.end(), text) != units.end();
}

std::string_view behind_number(std::string_view text) {
  text = without_blanks(text);
  const std::size_t sign = text.starts_with('-') || text.starts_with('+') ? 1 : 0;
  std::size_t end = sign;
  while (end < text.size() && (is_digit(text[end]) || text[end] == '.')) ++end;
  const std::string_view behind = without_blanks(text.substr(end));
  constexpr std::size_t longest_unit = 12;
  const auto is_letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || is_outside_ascii(c); };
  const bool is_unit = !behind.empty() && is_letter(behind.front()) && behind.size() <= longest_unit &&
                       behind.find_first_of(" \t") == std::string_view::npos;
  return is_unit && is_plain_number(text.substr(sign, end - sign)) ? behind : std::string_view();
}

}  // namespace moerate
