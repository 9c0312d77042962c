#include "dsl/formula/compiler.h"

#include <algorithm>
#include <cassert>

namespace moerate {

namespace {

std::size_t at(int i) {
  return static_cast<std::size_t>(i);
}

bool is_linear(Operation operation) {
  return operation == Operation::negate || operation == Operation::add || operation == Operation::subtract ||
         operation == Operation::multiply;
}

}  // namespace

ProgramCompiler::ProgramCompiler(const Expression& expression, BlockProgram& program)
    : expression_(expression), program_(program), repeated_(expression.nodes.size()) {}

void ProgramCompiler::compile() {
  find_fused_dots();
  const std::size_t count = expression_.nodes.size();
  const int root = expression_.root;
  for (const bool derive : {false, true}) {
    if (derive && is_vector(root)) break;
    derive_ = derive;
    steps_.clear();
    columns_ = {};
    values_.assign(count, std::nullopt);
    adjoints_.assign(count, std::nullopt);
    slopes_.assign(count, {});
    touched_.assign(count, false);
    parameter_touched_.assign(expression_.inputs.size(), false);
    for (int i = 0; i <= root; ++i) {
      if (computed(i) && !absorbed_[at(i)]) forward(i);
    }
    if (!computed(root)) {
      Step copy{.kernel = copy_pass, .components = extent(node(root).type)};
      copy.in = {read(root)};
      copy.out = {.memory = BlockProgram::Memory::value, .vector = is_vector(root)};
      steps_.push_back(copy);
    }
    if (derive) compile_derivatives();
    (derive ? program_.derivative_steps_ : program_.value_steps_) = steps_;
    (derive ? program_.derivative_columns_ : program_.value_columns_) = columns_;
  }
}

void ProgramCompiler::compile_derivatives() {
  const int root = expression_.root;
  const Slot scale{.memory = BlockProgram::Memory::scale};
  if (computed(root)) {
    adjoints_[at(root)] = scale;
    touched_[at(root)] = true;
  } else {
    contribute(root, scale, constant(BlockProgram::one), {1, 0});
  }
  for (int i = root; i >= 0; --i) {
    if (computed(i) && !absorbed_[at(i)] && touched_[at(i)]) backward(i);
  }
  for (int i = root; i >= 0; --i) {
    if (touched_[at(i)] && program_.preamble_.holds(i) && node(i).operation != Operation::input) spread(i);
  }
  // Parameters on which nothing depends.
  for (std::size_t input = 0; input < expression_.inputs.size(); ++input) {
    if (expression_.inputs[input].of_sample || parameter_touched_[input]) continue;
    zero(parameter_slot(input));
  }
}

bool ProgramCompiler::computed(int i) const {
  const Operation operation = node(i).operation;
  return reached_[at(i)] && !program_.preamble_.holds(i) && operation != Operation::input &&
         operation != Operation::element;
}

void ProgramCompiler::find_fused_dots() {
  const std::size_t count = expression_.nodes.size();
  std::vector<int> uses(count, 0);
  reached_.assign(count, false);
  reached_[at(expression_.root)] = true;
  for (int i = static_cast<int>(count); i-- > 0;) {
    if (!reached_[at(i)]) continue;
    for (const int operand : expression_.operands(i)) {
      reached_[at(operand)] = true;
      ++uses[at(operand)];
    }
  }
  fused_.assign(count, -1);
  absorbed_.assign(count, false);
  for (int i = 0; i < static_cast<int>(count); ++i) {
    if (!computed(i) || node(i).operation != Operation::add || is_vector(i)) continue;
    for (const int operand : expression_.operands(i)) {
      const bool is_dot = computed(operand) && node(operand).operation == Operation::dot && uses[at(operand)] == 1;
      if (!is_dot || fused_[at(i)] >= 0) continue;
      fused_[at(i)] = operand;
      absorbed_[at(operand)] = true;
    }
  }
  find_handed_on(uses);
}

void ProgramCompiler::find_handed_on(const std::vector<int>& uses) {
  handed_on_.assign(expression_.nodes.size(), -1);
  is_handed_to_.assign(expression_.nodes.size(), false);
  for (int i = 0; i < expression_.root; ++i) {
    if (!computed(i) || node(i).operation != Operation::add || is_vector(i)) continue;
    for (const int operand : expression_.operands(i)) {
      const bool is_parameter = node(operand).operation == Operation::input && program_.preamble_.holds(operand);
      if (!is_parameter || uses[at(operand)] != 1 || handed_on_[at(i)] >= 0) continue;
      handed_on_[at(i)] = operand;
      is_handed_to_[at(operand)] = true;
    }
  }
}

ProgramCompiler::Slot ProgramCompiler::column(bool vector) {
  const Slot slot{.memory = BlockProgram::Memory::column, .first = columns_, .vector = vector};
  columns_ = columns_ + extent(vector ? Type::vector : Type::scalar);
  return slot;
}

ProgramCompiler::Slot ProgramCompiler::constant(Index place) const {
  return {.memory = BlockProgram::Memory::once, .first = {place, 0}};
}

ProgramCompiler::Slot ProgramCompiler::parameter_slot(std::size_t input) const {
  return {.memory = BlockProgram::Memory::derivative,
          .first = program_.preamble_.parameter(static_cast<int>(input)),
          .vector = expression_.inputs[input].type == Type::vector};
}

ProgramCompiler::Slot ProgramCompiler::read(int i) {
  const Node& of = node(i);
  if (program_.preamble_.holds(i)) {
    if (!repeated_[at(i)]) {
      repeated_[at(i)] =
          Slot{.memory = BlockProgram::Memory::once, .first = program_.repeated_size_, .vector = is_vector(i)};
      program_.repeated_.push_back({program_.preamble_.row(i), program_.repeated_size_, is_vector(i)});
      program_.repeated_size_ = program_.repeated_size_ + extent(of.type);
    }
    return *repeated_[at(i)];
  }
  if (of.operation == Operation::input) return {.memory = BlockProgram::Memory::sample, .vector = true};
  if (of.operation == Operation::element) {
    Slot slot = read(of.operands[0]);
    slot.first = slot.first + Extent{of.index, 0};
    slot.vector = false;
    return slot;
  }
  return *values_[at(i)];
}

void ProgramCompiler::forward(int i) {
  const Node& of = node(i);
  const std::vector<int> operands = expression_.operands(i);
  Step step{.kernel = nullptr, .components = extent(of.type), .exponent = of.index};
  const auto want_slopes = [&](std::size_t first) {
    for (std::size_t which = first; which < operands.size(); ++which) {
      if (wanted(operands[which])) {
        const bool vector = is_vector(i) || of.operation == Operation::norm;
        step.slope[which - first] = slopes_[at(i)][which - first] = column(vector);
      }
    }
  };
  if (fused_[at(i)] >= 0 || of.operation == Operation::dot) {
    const Node& dot = fused_[at(i)] >= 0 ? node(fused_[at(i)]) : of;
    step.kernel = dot_pass;
    step.components = {0, 1};
    step.in = {read(dot.operands[0]), read(dot.operands[1]),
               fused_[at(i)] >= 0 ? read(other_than_dot(i)) : constant(BlockProgram::zero)};
  } else if (of.operation == Operation::sum) {
    step.kernel = dot_pass;
    step.components = {0, 1};
    step.in = {read(operands[0]), constant(BlockProgram::one), constant(BlockProgram::zero)};
  } else {
    step.kernel = kernel_of(of.operation);
    for (const int operand : operands) step.in.push_back(read(operand));
    if (operands.size() == 1) step.in.push_back(step.in.front());
    if (of.operation == Operation::norm) step.components = {0, 1};
    if (!is_linear(of.operation)) want_slopes(of.operation == Operation::choose ? 1 : 0);
  }
  const bool is_root = i == expression_.root;
  step.out = is_root ? Slot{.memory = BlockProgram::Memory::value, .vector = is_vector(i)} : column(is_vector(i));
  values_[at(i)] = step.out;
  steps_.push_back(step);
}

int ProgramCompiler::other_than_dot(int i) const {
  const auto& operands = node(i).operands;
  return operands[0] == fused_[at(i)] ? operands[1] : operands[0];
}

void ProgramCompiler::backward(int i) {
  const Node& of = node(i);
  const auto [a, b, c] = of.operands;
  const Slot adjoint = *adjoints_[at(i)];
  const Slot one = constant(BlockProgram::one);
  const Extent entries = extent(of.type), vector{0, 1};
  const auto through_dot = [&](const Node& dot) {
    contribute(dot.operands[0], adjoint, dot.operands[1], vector);
    contribute(dot.operands[1], adjoint, dot.operands[0], vector);
  };
  if (fused_[at(i)] >= 0) {
    through_dot(node(fused_[at(i)]));
    return contribute(other_than_dot(i), adjoint, one, entries);
  }
  switch (of.operation) {
    case Operation::negate:
      return contribute(a, adjoint, constant(BlockProgram::minus_one), entries);
    case Operation::add:
      contribute(a, adjoint, one, entries);
      return contribute(b, adjoint, one, entries);
    case Operation::subtract:
      contribute(a, adjoint, one, entries);
      return contribute(b, adjoint, constant(BlockProgram::minus_one), entries);
    case Operation::multiply:
      contribute(a, adjoint, b, entries);
      return contribute(b, adjoint, a, entries);
    case Operation::dot:
      return through_dot(of);
    case Operation::sum:
      return contribute(a, adjoint, one, vector);
    case Operation::norm:
      return contribute(a, adjoint, slopes_[at(i)][0], vector);
    case Operation::choose:
      contribute(b, adjoint, slopes_[at(i)][0], entries);
      return contribute(c, adjoint, slopes_[at(i)][1], entries);
    default:
      contribute(a, adjoint, slopes_[at(i)][0], entries);
      if (b >= 0) contribute(b, adjoint, slopes_[at(i)][1], entries);
  }
}

void ProgramCompiler::contribute(int to, Slot adjoint, int slope, Extent entries) {
  if (program_.preamble_.active(to)) contribute(to, adjoint, read(slope), entries);
}

void ProgramCompiler::contribute(int to, Slot adjoint, Slot slope, Extent entries) {
  if (!program_.preamble_.active(to) || is_handed_to_[at(to)]) return;
  int base = to;
  Extent shift;
  while (node(base).operation == Operation::element) {
    shift = shift + Extent{node(base).index, 0};
    base = node(base).operands[0];
  }
  Slot out = gathered(base);
  if (handed_on_[at(base)] >= 0) touch(handed_on_[at(base)]);
  if (base != to && !touched_[at(base)]) {
    zero(out);
    touch(base);
  }
  out.first = out.first + shift;
  out.vector = is_vector(to);
  const bool sums = entries.by_d > 0 && !out.vector;
  Step step{.kernel = sums ? chain_sum_pass : chain_pass, .components = entries};
  step.in = {adjoint, slope};
  step.out = out;
  step.add = touched_[at(base)];
  steps_.push_back(step);
  touch(base);
}

void ProgramCompiler::touch(int i) {
  touched_[at(i)] = true;
  if (node(i).operation == Operation::input) parameter_touched_[at(node(i).index)] = true;
}

ProgramCompiler::Slot ProgramCompiler::gathered(int i) {
  auto& slot = adjoints_[at(i)];
  if (!slot) {
    const int parameter = handed_on_[at(i)] >= 0 ? handed_on_[at(i)] : i;
    const bool is_parameter = node(parameter).operation == Operation::input;
    slot = is_parameter ? parameter_slot(at(node(parameter).index)) : column(is_vector(i));
  }
  return *slot;
}

void ProgramCompiler::spread(int i) {
  for (std::size_t input = 0; input < expression_.inputs.size(); ++input) {
    const auto on_this = depends(expression_, [input](std::size_t which) { return which == input; });
    if (!on_this[at(i)]) continue;
    const Slot out = parameter_slot(input);
    Step step{
        .kernel = spread_pass, .components = extent(node(i).type), .count = extent(expression_.inputs[input].type)};
    step.in = {*adjoints_[at(i)],
               {.memory = BlockProgram::Memory::jacobian,
                .first = program_.preamble_.row(i),
                .vector = is_vector(i),
                .parameter = out.first}};
    step.out = out;
    step.out.vector = true;
    step.add = parameter_touched_[input];
    steps_.push_back(step);
    parameter_touched_[input] = true;
  }
}

void ProgramCompiler::zero(Slot slot) {
  Step step{.kernel = zero_pass, .components = extent(slot.vector ? Type::vector : Type::scalar)};
  step.out = slot;
  steps_.push_back(step);
}

}  // namespace moerate
