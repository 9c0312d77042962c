#include "dsl/formula/factor.h"

#include "dsl/formula/parser.h"

#include <fmt/format.h>

#include <string>

namespace moerate {

namespace {

/// The factors of a product that depend on parameters alone, or on samples alone.
struct Side {
  std::string vector = {};       ///< empty: there is none
  std::string numerator = {};    ///< " * (...)" for every scalar factor
  std::string denominator = {};  ///< " / (...)" likewise

  std::string scalar() const { return (numerator.empty() ? "1" : numerator.substr(3)) + denominator; }
  std::string text() const { return vector + numerator + denominator; }
};

/// A product whose every factor belongs to one side.
struct Product {
  Side parameters = {}, samples = {};
  bool summed = false;  ///< it is the inner product of its two vectors

  bool has_vector() const { return !parameters.vector.empty() || !samples.vector.empty(); }
};

/// At most one of them has a vector.
Side times(const Side& a, const Side& b) {
  return {a.vector + b.vector, a.numerator + b.numerator, a.denominator + b.denominator};
}

std::optional<Product> times(const std::optional<Product>& a, const std::optional<Product>& b) {
  if (!a || !b) return std::nullopt;
  if ((a->summed && b->has_vector()) || (b->summed && a->has_vector())) return std::nullopt;
  const auto clash = [](const Side& left, const Side& right) { return !left.vector.empty() && !right.vector.empty(); };
  if (clash(a->parameters, b->parameters) || clash(a->samples, b->samples)) return std::nullopt;
  return Product{times(a->parameters, b->parameters), times(a->samples, b->samples), a->summed || b->summed};
}

/// A side of a score as a vector of its own.
std::optional<Expression> parsed(const std::string& text, const Expression& score, bool of_sample) {
  Scope scope;
  for (const FormulaInput& input : score.inputs) {
    if (input.of_sample == of_sample) scope.inputs.push_back(input);
  }
  auto read = parse_formula(text, scope);
  const auto* expression = std::get_if<Expression>(&read);
  return expression != nullptr && expression->type() == Type::vector ? std::optional(*expression) : std::nullopt;
}

class Factoring {
 public:
  explicit Factoring(const Expression& expression)
      : expression_(expression),
        of_samples_(depends(expression, [&](std::size_t i) { return expression.inputs[i].of_sample; })),
        of_parameters_(depends(expression, [&](std::size_t i) { return !expression.inputs[i].of_sample; })) {}

  std::optional<Product> product(int i) const {
    const Node& node = expression_.node(i);
    if (!of_samples_[at(i)] || !of_parameters_[at(i)]) return single(i);
    const auto operand = [&](std::size_t which) { return product(node.operands[which]); };
    switch (node.operation) {
      case Operation::multiply:
        return times(operand(0), operand(1));
      case Operation::divide:
        return times(operand(0), inverse(operand(1)));
      case Operation::negate:
        return times(operand(0), Product{.parameters = {.numerator = " * (-1)"}});
      case Operation::dot:
        return summed(times(operand(0), operand(1)));
      case Operation::add:
        return added(operand(0), operand(1), "+");
      case Operation::subtract:
        return added(operand(0), operand(1), "-");
      default:
        return std::nullopt;
    }
  }

 private:
  static std::size_t at(int i) { return static_cast<std::size_t>(i); }

  /// A node that depends on one side alone; a constant counts among the parameters.
  Product single(int i) const {
    Expression part = expression_;
    part.root = i;
    const std::string text = fmt::format("({})", canonical_text(part));
    const bool is_vector = part.type() == Type::vector;
    const Side side{.vector = is_vector ? text : "", .numerator = is_vector ? "" : " * " + text};
    return of_samples_[at(i)] ? Product{.samples = side} : Product{.parameters = side};
  }

  static std::optional<Product> inverse(const std::optional<Product>& of) {
    if (!of || of->has_vector()) return std::nullopt;
    const auto inverted = [](const Side& side) {
      const bool is_one = side.numerator.empty() && side.denominator.empty();
      return is_one ? Side{} : Side{.denominator = fmt::format(" / ({})", side.scalar())};
    };
    return Product{.parameters = inverted(of->parameters), .samples = inverted(of->samples)};
  }

  static std::optional<Product> summed(std::optional<Product> of) {
    const bool of_both = of && !of->summed && !of->parameters.vector.empty() && !of->samples.vector.empty();
    if (!of_both) return std::nullopt;
    of->summed = true;
    return of;
  }

  /// The sum of two inner products with one side in common.
  std::optional<Product> added(const std::optional<Product>& a, const std::optional<Product>& b,
                               std::string_view sign) const {
    if (!a || !b || !a->summed || !b->summed) return std::nullopt;
    const auto both = [sign](const Side& left, const Side& right) {
      return Side{.vector = fmt::format("({} {} ({}))", left.text(), sign, right.text())};
    };
    if (spelled(a->parameters, false) == spelled(b->parameters, false)) {
      return Product{.parameters = a->parameters, .samples = both(a->samples, b->samples), .summed = true};
    }
    if (spelled(a->samples, true) == spelled(b->samples, true)) {
      return Product{.parameters = both(a->parameters, b->parameters), .samples = a->samples, .summed = true};
    }
    return std::nullopt;
  }

  /// A side in one fixed spelling.
  std::string spelled(const Side& side, bool of_sample) const {
    const auto vector = parsed(side.text(), expression_, of_sample);
    return vector ? canonical_text(*vector) : side.text();
  }

  const Expression& expression_;
  std::vector<bool> of_samples_, of_parameters_;
};

}  // namespace

std::optional<InnerProduct> as_inner_product(const Expression& score) {
  const auto product = Factoring(score).product(score.root);
  if (!product || !product->summed) return std::nullopt;
  auto feature = parsed(product->samples.text(), score, true);
  auto weight = parsed(product->parameters.text(), score, false);
  if (!feature || !weight) return std::nullopt;
  return InnerProduct{std::move(*feature), std::move(*weight)};
}

}  // namespace moerate
