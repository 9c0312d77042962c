#include "dsl/formula/preamble.h"

#include "dsl/formula/arithmetic.h"

#include <algorithm>

namespace moerate {

Preamble::Preamble(const Expression& expression) : expression_(expression), places_(expression.nodes.size()) {
  Extent parameters;
  for (const FormulaInput& input : expression_.inputs) {
    parameters_.push_back(parameters);
    if (!input.of_sample) parameters = parameters + extent(input.type);
  }
  parameters_.push_back(parameters);

  const auto of_sample = depends(expression_, [&](std::size_t i) { return expression_.inputs[i].of_sample; });
  const auto active = depends(expression_, [&](std::size_t i) { return !expression_.inputs[i].of_sample; });
  std::vector<bool> reached(places_.size(), false);
  reached[static_cast<std::size_t>(expression_.root)] = true;
  for (std::size_t i = places_.size(); i-- > 0;) {
    if (!reached[i]) continue;
    for (const int operand : expression_.operands(static_cast<int>(i)))
      reached[static_cast<std::size_t>(operand)] = true;
  }
  for (std::size_t i = 0; i < places_.size(); ++i) {
    places_[i].active = active[i];
    places_[i].held = reached[i] && !of_sample[i];
    if (!places_[i].held) continue;
    const Node& node = expression_.nodes[i];
    if (node.operation == Operation::element) {
      places_[i].row = row(node.operands[0]) + Extent{node.index, 0};
      continue;
    }
    places_[i].row = rows_;
    rows_ = rows_ + extent(node.type);
    order_.push_back(static_cast<int>(i));
  }
}

void Preamble::run(ConstVectorRef parameters, Index d, double* values, double* jacobian) const {
  const Index q = parameters.size();
  for (const int i : order_) {
    const Node& node = expression_.node(i);
    const Index first = row(i).at(d), count = extent(node.type).at(d);
    double* value = values + first;
    // Row j of the derivatives of this node, += factor * row k of those of an operand.
    const bool derive = jacobian != nullptr && active(i);
    if (derive) std::fill_n(jacobian + first * q, count * q, 0.0);
    const auto add = [&](Index j, double factor, int operand, Index k) {
      if (!derive || factor == 0 || !active(operand)) return;
      const double* from = jacobian + (row(operand).at(d) + k) * q;
      double* to = jacobian + (first + j) * q;
      for (Index l = 0; l < q; ++l) to[l] += factor * from[l];
    };
    const auto operand = [&](std::size_t which) { return values + row(node.operands[which]).at(d); };
    const int a = node.operands[0], b = node.operands[1], c = node.operands[2];

    switch (node.operation) {
      case Operation::constant:
        *value = node.constant;
        break;
      case Operation::input: {
        const Index at = parameter(node.index).at(d);
        for (Index j = 0; j < count; ++j) {
          value[j] = parameters(at + j);
          if (derive) jacobian[(first + j) * q + at + j] = 1;
        }
        break;
      }
      case Operation::choose: {
        const int chosen = *operand(0) != 0 ? b : c;
        for (Index j = 0; j < count; ++j) {
          value[j] = values[row(chosen).at(d) + j];
          add(j, 1, chosen, j);
        }
        break;
      }
      case Operation::dot: {
        *value = 0;
        for (Index j = 0; j < d; ++j) {
          *value += operand(0)[j] * operand(1)[j];
          add(0, operand(1)[j], a, j);
          add(0, operand(0)[j], b, j);
        }
        break;
      }
      case Operation::sum:
      case Operation::norm: {
        const bool is_norm = node.operation == Operation::norm;
        *value = 0;
        for (Index j = 0; j < d; ++j) *value += is_norm ? operand(0)[j] * operand(0)[j] : operand(0)[j];
        if (is_norm) *value = std::sqrt(*value);
        for (Index j = 0; j < d; ++j) add(0, !is_norm ? 1 : *value > 0 ? operand(0)[j] / *value : 0, a, j);
        break;
      }
      default:
        with_arithmetic(node.operation, node.index, [&](auto compute) {
          const Index step_a = expression_.node(a).type == Type::vector ? 1 : 0;
          const Index step_b = b >= 0 && expression_.node(b).type == Type::vector ? 1 : 0;
          const double* left = operand(0);
          const double* right = b >= 0 ? operand(1) : left;
          for (Index j = 0; j < count; ++j) {
            const Slopes<double> at = compute(left[j * step_a], right[j * step_b]);
            value[j] = at.value;
            add(j, at.a, a, j * step_a);
            if (b >= 0) add(j, at.b, b, j * step_b);
          }
        });
    }
  }
}

Vector Preamble::value(ConstVectorRef parameters, Index d) const {
  Vector values(rows_.at(d));
  run(parameters, d, values.data(), nullptr);
  return values.segment(root_row().at(d), extent(expression_.type()).at(d));
}

Matrix Preamble::jacobian(ConstVectorRef parameters, Index d) const {
  const Index rows = rows_.at(d), q = parameters.size(), count = extent(expression_.type()).at(d);
  if (!active(expression_.root)) return Matrix::Zero(count, q);
  Vector values(rows);
  Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor> jacobian(rows, q);
  run(parameters, d, values.data(), jacobian.data());
  return jacobian.middleRows(root_row().at(d), count);
}

}  // namespace moerate
