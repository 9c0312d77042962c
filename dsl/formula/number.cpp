#include "dsl/formula/number.h"

#include "dsl/study/nearest.h"

#include <fmt/format.h>

#include <charconv>
#include <cmath>
#include <numbers>

namespace moerate {

namespace {

using Function = double (*)(double);

const std::map<std::string, Function>& functions() {
  static const std::map<std::string, Function> all{
      {"sqrt", [](double x) { return std::sqrt(x); }},
      {"exp", [](double x) { return std::exp(x); }},
      {"log", [](double x) { return std::log(x); }},
      {"abs", [](double x) { return std::abs(x); }},
  };
  return all;
}

constexpr int deepest = 200;

/// Recursive descent: sum > product > unary minus > power (right associative) > atom. Throws FormulaError.
class Parser {
 public:
  Parser(std::string_view text, const std::map<std::string, double>& names) : text_(text), names_(names) {}

  double whole() {
    const double value = sum();
    if (at_ < text_.size()) fail("expected an operator", "join numbers by + - * / ^");
    return value;
  }

 private:
  [[noreturn]] void fail(std::string message, std::string remedy) const {
    throw FormulaError{at_, std::move(message), std::move(remedy)};
  }

  void skip_blanks() {
    while (at_ < text_.size() && (text_[at_] == ' ' || text_[at_] == '\t')) ++at_;
  }

  bool take(char symbol) {
    skip_blanks();
    if (at_ >= text_.size() || text_[at_] != symbol) return false;
    ++at_;
    skip_blanks();
    return true;
  }

  double sum() {
    if (++depth_ > deepest) fail("the expression is nested too deeply", "write it with fewer parentheses");
    double value = product();
    while (true) {
      if (take('+')) {
        value += product();
      } else if (take('-')) {
        value -= product();
      } else {
        break;
      }
    }
    --depth_;
    return value;
  }

  double product() {
    double value = negated();
    while (true) {
      if (take('*')) {
        value *= negated();
      } else if (take('/')) {
        const std::size_t at = at_;
        const double divisor = negated();
        if (divisor == 0) {
          at_ = at;
          fail("division by zero", "divide by something else");
        }
        value /= divisor;
      } else {
        return value;
      }
    }
  }

  double negated() {
    bool negative = false;
    while (true) {
      if (take('-')) {
        negative = !negative;
      } else if (!take('+')) {
        break;
      }
    }
    const double value = power();
    return negative ? -value : value;
  }

  double power() {
    const double base = atom();
    if (!take('^')) return base;
    if (++depth_ > deepest) fail("the expression is nested too deeply", "write it with fewer powers");
    const double value = std::pow(base, negated());
    --depth_;
    return value;
  }

  double atom() {
    skip_blanks();
    if (take('(')) {
      const double value = sum();
      if (!take(')')) fail("expected )", "close the parenthesis");
      return value;
    }
    if (at_ >= text_.size()) fail("the expression ends too early", "write a number or a name here");
    const char first = text_[at_];
    if ((first >= '0' && first <= '9') || first == '.') return literal();
    if ((first >= 'a' && first <= 'z') || (first >= 'A' && first <= 'Z')) return named();
    fail(fmt::format("'{}' does not begin a number", text_.substr(at_, 1)), "write a number or a name here");
  }

  double literal() {
    double value = 0;
    const auto [end, error] = std::from_chars(text_.data() + at_, text_.data() + text_.size(), value);
    if (error != std::errc()) fail("not a number", "write it as 0.05 or 5e-2");
    at_ = static_cast<std::size_t>(end - text_.data());
    skip_blanks();
    return value;
  }

  double named() {
    const std::size_t start = at_;
    while (at_ < text_.size() && (std::isalnum(static_cast<unsigned char>(text_[at_])) != 0 || text_[at_] == '_')) {
      ++at_;
    }
    std::string word(text_.substr(start, at_ - start));
    if (word == "k" && at_ < text_.size() && text_[at_] == '*') {
      word += '*';
      ++at_;
    }
    if (const auto name = names_.find(word); name != names_.end()) {
      skip_blanks();
      return name->second;
    }
    if (word == "pi") return std::numbers::pi;
    if (const auto function = functions().find(word); function != functions().end()) {
      if (!take('(')) fail(fmt::format("expected ( after {}", word), fmt::format("write {}(...)", word));
      const double argument = sum();
      if (!take(')')) fail("expected )", "close the parenthesis");
      return function->second(argument);
    }
    at_ = start;
    std::vector<std::string> known;
    for (const auto& [name, value] : names_) known.push_back(name);
    for (const auto& [name, value] : functions()) known.push_back(name);
    known.emplace_back("pi");
    const auto near = nearest(word, known);
    fail(fmt::format("'{}' is not a number or a name known here", word),
         near ? fmt::format("did you mean '{}'?", *near) : fmt::format("known here: {}", fmt::join(known, ", ")));
  }

  std::string_view text_;
  const std::map<std::string, double>& names_;
  std::size_t at_ = 0;
  int depth_ = 0;
};

}  // namespace

std::variant<double, FormulaError> evaluate_number(std::string_view expression,
                                                   const std::map<std::string, double>& names) {
  try {
    const double value = Parser(expression, names).whole();
    if (!std::isfinite(value)) return FormulaError{0, "the value is not finite", "write a finite number"};
    return value;
  } catch (const FormulaError& error) {
    return error;
  }
}

}  // namespace moerate
