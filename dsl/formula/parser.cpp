#include "dsl/formula/parser.h"

#include "dsl/formula/builder.h"
#include "engine/base/nearest.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <numbers>

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
    fail(fmt::format("'{}' does not begin a number", text_.substr(at_, 1)),
         power ? "write ^ for a power" : "write a number or a name here");
  }

  int literal() {
    const std::size_t at = at_;
    double value = 0;
    const auto [end, error] = std::from_chars(text_.data() + at_, text_.data() + text_.size(), value);
    if (error != std::errc()) fail("not a number", "write it as 0.05 or 5e-2");
    at_ = static_cast<std::size_t>(end - text_.data());
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
