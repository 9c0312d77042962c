#include "engine/model/expert.h"
#include "engine/model/experts/activations.h"
#include "engine/model/lanes.h"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>

namespace moerate {

namespace {

/// eta is, unit after unit, a_m (d numbers), b_m and c_m.
template <class Activation>
void set_functions(Expert& expert, Index units, Activation activation) {
  const auto argument = [](const ConstBlockRef& x, const ConstVectorRef& eta, Index first, Index row) {
    const Index d = x.cols();
    Lanes u(eta(first + d));
    for (Index j = 0; j < d; ++j) u = xsimd::fma(Lanes(eta(first + j)), load(x, row, j), u);
    return u;
  };
  expert.value = [=](ConstBlockRef x, ConstVectorRef eta, ColumnRef h) {
    const Index size = x.cols() + 2;
    for (Index row = 0; row < block_rows; row += lanes) {
      Lanes sum(0.0);
      for (Index m = 0; m < units; ++m) {
        const Lanes of_unit = activation(argument(x, eta, m * size, row)).value;
        sum = xsimd::fma(Lanes(eta(m * size + size - 1)), of_unit, sum);
      }
      store(h, row, 0, sum);
    }
  };
  expert.derivative = [=](ConstBlockRef x, ConstVectorRef eta, ConstColumnRef scale, ColumnRef h, BlockRef derivative) {
    const Index d = x.cols(), size = d + 2;
    for (Index row = 0; row < block_rows; row += lanes) {
      Lanes sum(0.0);
      const Lanes factor = load(scale, row);
      for (Index m = 0; m < units; ++m) {
        const Index first = m * size;
        const Lanes c(eta(first + d + 1));
        const Activated<Lanes> at = activation(argument(x, eta, first, row));
        sum = xsimd::fma(c, at.value, sum);
        const Lanes slope = factor * c * at.derivative;
        for (Index j = 0; j < d; ++j) store(derivative, row, first + j, slope * load(x, row, j));
        store(derivative, row, first + d, slope);
        store(derivative, row, first + d + 1, factor * at.value);
      }
      store(h, row, 0, sum);
    }
  };
}

/// Every order of the units and, for an odd activation, every choice of their signs; the identity is left out.
std::vector<SignedPermutation> symmetries_of_units(Index units, bool odd, Index d) {
  const Index size = d + 2;
  std::vector<Index> order(static_cast<std::size_t>(units));
  std::iota(order.begin(), order.end(), Index{0});
  std::vector<SignedPermutation> all;
  do {
    for (unsigned flips = 0; flips < (odd ? 1U << static_cast<unsigned>(units) : 1U); ++flips) {
      SignedPermutation symmetry;
      for (Index m = 0; m < units; ++m) {
        const double sign = (flips >> static_cast<unsigned>(m)) % 2 == 1 ? -1 : 1;
        for (Index l = 0; l < size; ++l) {
          symmetry.from.push_back(order[static_cast<std::size_t>(m)] * size + l);
          symmetry.sign.push_back(sign);
        }
      }
      all.push_back(std::move(symmetry));
    }
  } while (std::next_permutation(order.begin(), order.end()));
  all.erase(all.begin());
  return all;
}

/// The activations that a unit may have. ReLU is none of them: (c, a, b) -> (c/s, s a, s b), s > 0, leaves a unit as it
/// is, a continuum that no finite group aligns.
template <class... Activations>
struct ListOf {
  /// use(activation) for the one of that name.
  template <class Use>
  static void with(std::string_view name, Use use) {
    ((Activations::name == name ? use(Activations{}) : void()), ...);
  }
  static std::vector<std::string> names() { return {std::string(Activations::name)...}; }
};
using UnitActivations = ListOf<Tanh, Gelu, Sigmoid, Softplus>;

Expert make_network(const Choice& choice) {
  const auto units = static_cast<Index>(choice.number("units"));
  Expert expert;
  for (Index m = 1; m <= units; ++m) {
    expert.parameters.push_back({fmt::format("a{}", m), true});
    expert.parameters.push_back({fmt::format("b{}", m), false});
    expert.parameters.push_back({fmt::format("c{}", m), false});
    expert.homogeneous_in.push_back(fmt::format("c{}", m));
  }
  expert.ridge = true;  // by a1, which comes first
  expert.kind = ExpertClass::linear_in_some;
  expert.homogeneous_degree = 1;
  UnitActivations::with(choice.word("activation"), [&](auto activation) {
    expert.symmetries = [units, odd = activation.odd](Index d) { return symmetries_of_units(units, odd, d); };
    set_functions(expert, units, activation);
  });
  return expert;
}

}  // namespace

Entry<Expert> network_expert() {
  return {.name = "network",
          .formula = "sum_m cm act(am.x + bm), m = 1, ..., units",
          .about =
              "two layers; known up to the order of its units and, for tanh, their signs, m! or m! 2^m images that "
              "are all tried; linear in the c, so that over-specified fits are not identifiable",
          .options =
              {{.name = "units",
                .meaning = "the number of hidden units",
                .default_value = 2,
                .range = {.low = 1, .high = 4, .whole = true},
                .words = {}},
               {.name = "activation", .meaning = "act", .kind = OptionKind::word, .words = UnitActivations::names()}},
          .make = make_network};
}

}  // namespace moerate
