#include "dsl/formula/parser.h"

#include "dsl/formula/builder.h"
#include "engine/base/nearest.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <numbers>
#include <span>

namespace moerate {

namespace {

constexpr int deepest = 200;
constexpr std::string_view pi_name = "pi";

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
}
bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

const Function* function_named(std::string_view word) {
  const auto found =
      std::find_if(functions().begin(), functions().end(), [word](const Function& f) { return f.name == word; });
  return found == functions().end() ? nullptr : &*found;
}

/// What is written elsewhere, and what to write here.
struct Elsewhere {
  std::string_view typed, remedy;
};
using Remedies = std::span<const Elsewhere>;

constexpr std::string_view for_and = "write if(c, if(d, u, v), v) for u where both c and d hold",
                           for_or = "write if(c, u, if(d, u, v)) for u where c or d holds";
constexpr std::array joining_words{
    Elsewhere{"and", for_and}, Elsewhere{"AND", for_and}, Elsewhere{"&&", for_and},
    Elsewhere{"&", for_and},   Elsewhere{"or", for_or},   Elsewhere{"OR", for_or},
    Elsewhere{"||", for_or},   Elsewhere{"|", for_or},    Elsewhere{"=", "write == for a comparison"}};

constexpr std::array foreign_characters{
    Elsewhere{"\u03C3", "write sigmoid(u) for the logistic function"},
    Elsewhere{"\u03C0", "write pi"},
    Elsewhere{"\u03C4", "write tau"},
    Elsewhere{"\u03B2", "write beta1"},
    Elsewhere{"\u03A3", "write sum(u)"},
    Elsewhere{"\u2211", "write sum(u)"},
    Elsewhere{"\u221A", "write sqrt(u)"},
    Elsewhere{"|", "write abs(u) of a scalar, norm(u) of a vector"},
    Elsewhere{"\u2016", "write norm(u)"},
    Elsewhere{"\u00B7", "write * for a product, dot(u, v) for an inner product"},
    Elsewhere{"\u22C5", "write * for a product, dot(u, v) for an inner product"},
    Elsewhere{"\u00D7", "write *"},
    Elsewhere{"\u2212", "write -"},
    Elsewhere{"\u2013", "write -"},
    Elsewhere{"\u00B2", "write ^2"},
    Elsewhere{"\u00B3", "write ^3"},
    Elsewhere{"\u2264", "write <="},
    Elsewhere{"\u2265", "write >="},
    Elsewhere{"!", "write if(c, v, u) for u where c does not hold"},
};

constexpr std::array other_functions{
    Elsewhere{"ln", "write log(u): it is the natural logarithm"},
    Elsewhere{"log10", "write log(u) / log(10)"},
    Elsewhere{"log2", "write log(u) / log(2)"},
    Elsewhere{"log1p", "write log(1 + u)"},
    Elsewhere{"expm1", "write exp(u) - 1"},
    Elsewhere{"pow", "write u^v"},
    Elsewhere{"power", "write u^v"},
    Elsewhere{"tan", "write sin(u) / cos(u)"},
    Elsewhere{"sigma", "write sigmoid(u) for the logistic function"},
    Elsewhere{"logistic", "write sigmoid(u)"},
    Elsewhere{"expit", "write sigmoid(u)"},
    Elsewhere{"inner", "write dot(u, v)"},
    Elsewhere{"not", "write if(c, v, u) for u where c does not hold"},
    Elsewhere{"and", for_and},
    Elsewhere{"or", for_or},
    Elsewhere{"e", "write exp(1)"},
};

/// Empty where nothing is known.
std::string_view remedy_for(Remedies known, std::string_view typed) {
  const auto found =
      std::find_if(known.begin(), known.end(), [typed](const Elsewhere& each) { return each.typed == typed; });
  return found == known.end() ? std::string_view() : found->remedy;
}

/// The first character of a text of UTF-8.
std::string_view first_character(std::string_view text) {
  std::size_t size = 1;
  while (size < text.size() && (static_cast<unsigned char>(text[size]) & 0xC0U) == 0x80U) ++size;
  return text.substr(0, size);
}

/// Recursive descent by the ranks of the operators: comparison, sum, product, sign, power, then what is closed in
/// itself. Throws FormulaError.
class Parser {
 public:
  Parser(std::string_view text, const Scope& scope) : text_(text), scope_(scope), builder_(scope.inputs) {}

  Expression whole() {
    skip_blanks();
    const int root = operand_of(comparison_rank);
    if (at_ < text_.size()) refuse("expected an operator", "join numbers by + - * / ^");
    return std::move(builder_).finished(root);
  }

 private:
  [[noreturn]] void fail(std::string message, std::string remedy) const {
    throw FormulaError{at_, std::move(message), std::move(remedy)};
  }

  /// For what stands where an operator or the end of something should be: as often as not the dot of a.x.
  [[noreturn]] void refuse(std::string message, std::string remedy) const {
    if (text_.substr(at_, 1) == ".") fail("a dot joins nothing here", "write dot(a, x) for the inner product a.x");
    for (const Elsewhere& each : joining_words) {
      if (!text_.substr(at_).starts_with(each.typed)) continue;
      const std::size_t end = at_ + each.typed.size();
      const bool is_whole = !is_letter(each.typed.back()) || end == text_.size() || !is_letter(text_[end]);
      if (is_whole) fail(fmt::format("'{}' joins nothing here", each.typed), std::string(each.remedy));
    }
    const std::string_view character = first_character(text_.substr(at_));
    if (const auto meant = remedy_for(foreign_characters, character); !meant.empty()) {
      fail(fmt::format("'{}' is not known here", character), std::string(meant));
    }
    fail(std::move(message), std::move(remedy));
  }

  void skip_blanks() {
    while (at_ < text_.size() && std::string_view(" \t\r\n").find(text_[at_]) != std::string_view::npos) ++at_;
  }

  bool take(std::string_view symbol) {
    if (text_.substr(at_, symbol.size()) != symbol) return false;
    at_ += symbol.size();
    skip_blanks();
    return true;
  }

  void descend() {
    if (++depth_ > deepest) fail("the expression is nested too deeply", "write it with fewer parentheses");
  }

  /// The operator that stands here, if it has this rank.
  const Operator* operator_of(int rank) const {
    for (const Operator& each : operators()) {
      if (text_.substr(at_, each.symbol.size()) == each.symbol) return each.rank == rank ? &each : nullptr;
    }
    return nullptr;
  }

  /// What operators of this rank and above join.
  int operand_of(int rank) {
    if (rank == sign_rank) return signed_power();
    if (rank == comparison_rank) descend();
    int left = operand_of(rank + 1);
    while (const Operator* each = operator_of(rank)) {
      const std::size_t at = at_;
      take(each->symbol);
      const std::size_t right_at = at_;
      left = builder_.binary(*each, left, operand_of(rank + 1), at, right_at);
    }
    if (rank == comparison_rank) --depth_;
    return left;
  }

  int signed_power() {
    const std::size_t at = at_;
    bool negative = false;
    while (true) {
      if (take("-")) {
        negative = !negative;
      } else if (!take("+")) {
        break;
      }
    }
    const int value = power();
    return negative ? builder_.negate(value, at) : value;
  }

  int power() {
    const int base = with_elements();
    const Operator* each = operator_of(power_rank);
    if (each == nullptr) return base;
    const std::size_t at = at_;
    take(each->symbol);
    const std::size_t exponent_at = at_;
    descend();
    const int exponent = signed_power();
    --depth_;
    return builder_.binary(*each, base, exponent, at, exponent_at);
  }

  int with_elements() {
    int value = closed();
    while (at_ < text_.size() && text_[at_] == '[') {
      const std::size_t at = at_;
      take("[");
      const int number = operand_of(comparison_rank);
      if (!take("]")) fail("expected ]", "close the bracket");
      value = builder_.element(value, number, at);
    }
    return value;
  }

  int closed() {
    if (take("(")) {
      const int value = operand_of(comparison_rank);
      if (!take(")")) refuse("expected )", "close the parenthesis");
      return value;
    }
    if (at_ >= text_.size()) fail("the expression ends too early", "write a number or a name here");
    if (is_digit(text_[at_]) || text_[at_] == '.') return literal();
    if (is_letter(text_[at_])) return named();
    const bool power = at_ > 0 && text_[at_] == '*' && text_[at_ - 1] == '*';
    const std::string_view character = first_character(text_.substr(at_));
    const std::string_view meant = remedy_for(foreign_characters, character);
    fail(fmt::format("'{}' does not begin a number", character), power           ? "write ^ for a power"
                                                                 : meant.empty() ? "write a number or a name here"
                                                                                 : std::string(meant));
  }

  int literal() {
    const std::size_t at = at_;
    double value = 0;
    const auto [end, error] = std::from_chars(text_.data() + at_, text_.data() + text_.size(), value);
    if (error != std::errc()) fail("not a number", "write it as 0.05 or 5e-2");
    at_ = static_cast<std::size_t>(end - text_.data());
    const std::string_view rest = text_.substr(at_);
    if (rest.starts_with('.') && (rest.size() == 1 || is_digit(rest[1]))) {
      fail("this number has a point already", "write it as 0.05 or 5e-2");
    }
    skip_blanks();
    return builder_.constant(value, at);
  }

  std::string word() {
    const std::size_t start = at_;
    while (at_ < text_.size() && (is_letter(text_[at_]) || is_digit(text_[at_]))) ++at_;
    std::string read(text_.substr(start, at_ - start));
    if (at_ < text_.size() && text_[at_] == '*' && scope_.constants.contains(read + '*')) {
      read += '*';
      ++at_;
    }
    return read;
  }

  int named() {
    const std::size_t at = at_;
    const std::string read = word();
    skip_blanks();
    if (const auto constant = scope_.constants.find(read); constant != scope_.constants.end()) {
      return builder_.constant(constant->second, at);
    }
    for (std::size_t i = 0; i < scope_.inputs.size(); ++i) {
      if (scope_.inputs[i].name == read) return builder_.input(i, at);
    }
    if (read == pi_name) return builder_.constant(std::numbers::pi, at);
    if (const Function* function = function_named(read)) return call(*function, at);
    at_ = at;
    unknown(read);
  }

  int call(const Function& function, std::size_t at) {
    if (!take("("))
      fail(fmt::format("expected ( after {}", function.name), fmt::format("write {}(...)", function.name));
    std::vector<int> arguments;
    do {
      arguments.push_back(operand_of(comparison_rank));
    } while (take(","));
    if (!take(")")) refuse("expected )", "close the parenthesis");
    return builder_.call(function, arguments, at);
  }

  [[noreturn]] void unknown(const std::string& read) const {
    std::vector<std::string> known;
    std::string names;
    const auto add = [&](const std::string& name) {
      known.push_back(name);
      names += name + ", ";
    };
    for (const FormulaInput& input : scope_.inputs) add(input.name);
    for (const auto& [name, value] : scope_.constants) add(name);
    add(std::string(pi_name));
    for (const Function& function : functions()) known.emplace_back(function.name);
    const std::string_view meant = remedy_for(other_functions, read);
    if (!meant.empty()) fail(fmt::format("'{}' is not a number or a name known here", read), std::string(meant));
    const auto near = nearest(read, known);
    fail(fmt::format("'{}' is not a number or a name known here", read),
         near ? fmt::format("did you mean '{}'?", *near)
              : fmt::format("known here: {}and functions such as exp(...)", names));
  }

  std::string_view text_;
  const Scope& scope_;
  ExpressionBuilder builder_;
  std::size_t at_ = 0;
  int depth_ = 0;
};

}  // namespace

std::variant<Expression, FormulaError> parse_formula(std::string_view text, const Scope& scope) {
  try {
    return Parser(text, scope).whole();
  } catch (const FormulaError& error) {
    return error;
  }
}

bool is_reserved(std::string_view word) {
  return word == pi_name || function_named(word) != nullptr;
}

std::variant<double, FormulaError> evaluate_number(std::string_view text, const std::map<std::string, double>& names) {
  const auto parsed = parse_formula(text, {names, {}});
  if (const auto* error = std::get_if<FormulaError>(&parsed)) return *error;
  const auto& expression = std::get<Expression>(parsed);
  // Without inputs every sub-expression is a constant and was folded.
  const Node& root = expression.node(expression.root);
  if (root.type == Type::scalar) return root.constant;
  return FormulaError{root.at, fmt::format("a number must be a scalar, not {}", in_words(root.type)),
                      "write if(condition, a, b)"};
}

}  // namespace moerate
