#pragma once

#include "dsl/formula/program.h"

#include <optional>
#include <vector>

namespace moerate {

/// Writes the steps of a BlockProgram: forward passes in the order of the nodes, then the chain rule backwards. An
/// addition to an inner product of samples is one pass with it.
class ProgramCompiler {
 public:
  ProgramCompiler(const Expression& expression, BlockProgram& program);

  void compile();

 private:
  using Slot = BlockProgram::Slot;
  using Step = BlockProgram::Step;

  const Node& node(int i) const { return expression_.node(i); }
  bool is_vector(int i) const { return node(i).type == Type::vector; }
  /// Whether a node is computed sample by sample.
  bool computed(int i) const;
  /// Whether the derivatives want the slope of a node in an operand.
  bool wanted(int operand) const { return derive_ && program_.preamble_.active(operand); }
  /// The summand beside the inner product of an addition that computes both.
  int other_than_dot(int i) const;

  void find_fused_dots();
  void find_handed_on(const std::vector<int>& uses);
  void compile_derivatives();
  void forward(int i);
  void backward(int i);
  /// adjoint * slope, a product of `entries` numbers, into the adjoint of `to`; the slope may be a node's value.
  void contribute(int to, Slot adjoint, Slot slope, Extent entries);
  void contribute(int to, Slot adjoint, int slope, Extent entries);
  /// From the adjoint of a node of the preamble to the derivatives in parameters.
  void spread(int i);
  void zero(Slot slot);
  void touch(int i);

  Slot column(bool vector);
  Slot constant(Index place) const;
  Slot parameter_slot(std::size_t input) const;
  /// Where the value of a node is, and where its adjoint is gathered: scratch space or the derivatives in a parameter.
  Slot read(int i);
  Slot gathered(int i);

  const Expression& expression_;
  BlockProgram& program_;
  bool derive_ = false;
  std::vector<Step> steps_;
  Extent columns_;
  std::vector<bool> reached_, absorbed_;  ///< from the root; dots that an addition computes
  std::vector<int> fused_;                ///< of such an addition its dot, else -1
  /// Of a sum with a parameter that is used nowhere else that parameter, else -1: their adjoints are one, gathered in
  /// the parameter's derivatives.
  std::vector<int> handed_on_;
  std::vector<bool> is_handed_to_;
  std::vector<std::optional<Slot>> repeated_, values_, adjoints_;
  std::vector<std::array<Slot, 2>> slopes_;
  std::vector<bool> touched_;            ///< nodes whose adjoint holds something
  std::vector<bool> parameter_touched_;  ///< inputs whose derivatives hold something
};

}  // namespace moerate
