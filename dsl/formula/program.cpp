#include "dsl/formula/program.h"

#include "dsl/formula/compiler.h"
#include "engine/model/lanes.h"

#include <algorithm>
#include <cassert>
#include <memory>

namespace moerate {

namespace {

/// Scratch space that fits into the first cache beside the block's own columns; a chunk of samples is as long as it
/// lets be. More is taken from the heap.
constexpr Index cached_doubles = 2048;
constexpr Index shortest_chunk = std::min<Index>(8 * lanes, block_rows);

}  // namespace

BlockProgram::BlockProgram(const Expression& expression) : preamble_(expression) {
  ProgramCompiler(expression, *this).compile();
}

void BlockProgram::run(const std::vector<Step>& steps, ConstVectorRef parameters, Index d, Bases bases, Extent columns,
                       bool derive) const {
  const Index q = parameters.size(), width = columns.at(d);
  const Index rows = preamble_.rows().at(d), repeated = repeated_size_.at(d) * lanes;
  const Index fixed = rows + repeated + (derive ? rows * q : 0);
  const Index memory = width > 0 ? (cached_doubles - fixed) / width / shortest_chunk * shortest_chunk : block_rows;
  const Index chunk = std::clamp(memory, shortest_chunk, block_rows);

  alignas(64) std::array<double, cached_doubles> cached;
  std::unique_ptr<double[]> large;
  double* scratch = cached.data();
  if (fixed + width * chunk > cached_doubles) {
    large.reset(new double[static_cast<std::size_t>(fixed + width * chunk)]);
    scratch = large.get();
  }
  double* const once = scratch + width * chunk;
  double* const values = once + repeated;
  double* const jacobian = values + rows;
  at(bases, Memory::column) = {scratch, scratch, chunk, 1};
  at(bases, Memory::once) = {once, nullptr, lanes, 0};
  at(bases, Memory::jacobian) = {jacobian, nullptr, q, 0};

  preamble_.run(parameters, d, values, derive ? jacobian : nullptr);
  const auto repeat = [once](double value, Index place) { Lanes(value).store_unaligned(once + place * lanes); };
  repeat(1, one);
  repeat(-1, minus_one);
  repeat(0, zero);
  for (const Repeated& each : repeated_) {
    const double* from = values + each.from.at(d);
    for (Index j = 0; j < (each.vector ? d : 1); ++j) repeat(from[j], each.to.at(d) + j);
  }

  for (Index first = 0; first < block_rows; first += chunk) {
    Pass pass;
    pass.rows = std::min(chunk, block_rows - first);
    for (const Step& step : steps) {
      for (std::size_t i = 0; i < step.in.size(); ++i) {
        const Slot& slot = step.in[i];
        const Base& of = at(bases, slot.memory);
        pass.in[i] = {of.data + slot.first.at(d) * of.entry + slot.parameter.at(d), slot.vector ? of.entry : 0,
                      of.sample};
      }
      const auto target = [&](const Slot& slot) {
        const Base& of = at(bases, slot.memory);
        return Target{of.writable + slot.first.at(d) * of.entry, slot.vector ? of.entry : 0};
      };
      pass.out = target(step.out);
      for (std::size_t i = 0; i < 2; ++i) pass.slope[i] = step.slope[i] ? target(*step.slope[i]) : Target{nullptr, 0};
      pass.components = step.components.at(d);
      pass.count = step.count.at(d);
      pass.exponent = step.exponent;
      pass.add = step.add;
      step.kernel(pass);
    }
    for (const Memory of : {Memory::sample, Memory::scale, Memory::value, Memory::derivative}) {
      Base& moved = at(bases, of);
      if (moved.data != nullptr) moved.data += chunk;  // of value() there is no scale and no derivative
      if (moved.writable != nullptr) moved.writable += chunk;
    }
  }
}

void BlockProgram::value(ConstBlockRef x, ConstVectorRef parameters, BlockRef out) const {
  Bases bases;
  at(bases, Memory::sample) = {x.data(), nullptr, x.outerStride(), 1};
  at(bases, Memory::value) = {out.data(), out.data(), out.outerStride(), 1};
  run(value_steps_, parameters, x.cols(), bases, value_columns_, false);
}

void BlockProgram::derivative(ConstBlockRef x, ConstVectorRef parameters, ConstColumnRef scale, ColumnRef value,
                              BlockRef derivative) const {
  Bases bases;
  at(bases, Memory::sample) = {x.data(), nullptr, x.outerStride(), 1};
  at(bases, Memory::value) = {value.data(), value.data(), value.outerStride(), 1};
  at(bases, Memory::scale) = {scale.data(), nullptr, 0, 1};
  at(bases, Memory::derivative) = {derivative.data(), derivative.data(), derivative.outerStride(), 1};
  run(derivative_steps_, parameters, x.cols(), bases, derivative_columns_, true);
}

}  // namespace moerate
