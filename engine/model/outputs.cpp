#include "engine/model/outputs.h"

#include <fmt/format.h>

#include <cmath>
#include <numeric>

namespace moerate {

namespace {

std::string of_number(const std::string& name, Index output) {
  return fmt::format("{}{}{}", name, name.find_last_of("0123456789") == name.size() - 1 ? "_" : "", output + 1);
}

SignedPermutation identity(Index q) {
  SignedPermutation result{std::vector<Index>(static_cast<std::size_t>(q)),
                           std::vector<double>(static_cast<std::size_t>(q), 1)};
  std::iota(result.from.begin(), result.from.end(), Index{0});
  return result;
}

/// A change of the parameters of outputs 0, 1, ... followed by one of the next output's.
SignedPermutation joined(SignedPermutation first, const SignedPermutation& next) {
  const auto offset = static_cast<Index>(first.from.size());
  for (const Index from : next.from) first.from.push_back(offset + from);
  first.sign.insert(first.sign.end(), next.sign.begin(), next.sign.end());
  return first;
}

/// All ways to change the outputs one by one, the one that changes none left out.
std::vector<SignedPermutation> products(const Expert& of_one, Index d, Index outputs) {
  std::vector<SignedPermutation> own{identity(of_one.size(d))};
  for (SignedPermutation& each : of_one.symmetries(d)) own.push_back(std::move(each));
  if (own.size() == 1) return {};
  std::vector<SignedPermutation> all{SignedPermutation{}};
  for (Index output = 0; output < outputs; ++output) {
    std::vector<SignedPermutation> longer;
    for (const SignedPermutation& first : all) {
      for (const SignedPermutation& next : own) longer.push_back(joined(first, next));
    }
    all = std::move(longer);
  }
  all.erase(all.begin());
  return all;
}

}  // namespace

Expert several(const Expert& expert, Index outputs) {
  Expert all = expert;
  all.value = nullptr;
  all.derivative = nullptr;
  all.ridge = false;
  all.parameters.clear();
  all.homogeneous_in.clear();
  for (Index output = 0; output < outputs; ++output) {
    for (const ExpertParameter& parameter : expert.parameters) {
      all.parameters.push_back({of_number(parameter.name, output), parameter.vector});
    }
    for (const std::string& name : expert.homogeneous_in) all.homogeneous_in.push_back(of_number(name, output));
  }
  all.symmetries = [expert, outputs](Index d) { return products(expert, d, outputs); };
  return all;
}

Expert make_expert(const Choice& choice, Index outputs) {
  Expert expert = make(experts(), choice);
  return outputs == 1 ? expert : several(expert, outputs);
}

std::string too_many_images(const Mixture& mixture) {
  constexpr double most = 1000;
  if (mixture.outputs == 1) return {};
  const double count = std::pow(static_cast<double>(mixture.of_output->symmetries(mixture.d).size() + 1),
                                static_cast<double>(mixture.outputs));
  if (count <= most) return {};
  return fmt::format(
      "the experts of {} outputs have {:.3g} images that are the same function, and at most {:.0f} are "
      "compared",
      mixture.outputs, count, most);
}

Mixture of_output(const Mixture& mixture) {
  if (mixture.outputs == 1) return mixture;
  return {mixture.router, mixture.gate, *mixture.of_output, mixture.d};
}

Measure of_output(const Mixture& mixture, const Measure& measure, Index output) {
  const Index q = mixture.q() / mixture.outputs;
  return {measure.beta0, measure.beta1, measure.eta.middleRows(output * q, q), measure.shared};
}

std::vector<Index> places_of_output(const Mixture& mixture, Index k, Index output) {
  const Index q = mixture.q() / mixture.outputs, gate = 1 + mixture.d, all = gate + mixture.q();
  std::vector<Index> places;
  for (Index i = 0; i < k; ++i) {
    for (Index l = 0; l < gate; ++l) places.push_back(i * all + l);
    for (Index l = 0; l < q; ++l) places.push_back(i * all + gate + output * q + l);
  }
  for (Index s = 0; s < mixture.shared(); ++s) places.push_back(k * all + s);
  return places;
}

BlockValues::BlockValues(const Mixture& mixture, const Measure& measure)
    : of_one_(of_output(mixture)), v_(router_weights(mixture.router, measure)), workspace_(of_one_, measure.atoms()) {
  for (Index output = 0; output < mixture.outputs; ++output) own_.push_back(of_output(mixture, measure, output));
}

const Column& BlockValues::at(ConstBlockRef x, Index output) {
  evaluate(of_one_, own_[static_cast<std::size_t>(output)], v_, x, workspace_);
  return workspace_.f;
}

double deviation_of(const Vector& f, Index outputs) {
  double squares = 0;
  const Index n = f.size() / outputs;
  for (Index output = 0; output < outputs; ++output) {
    const auto own = f.segment(output * n, n).array();
    squares += (own - own.mean()).square().mean();
  }
  return std::sqrt(squares);
}

}  // namespace moerate
