#include "dsl/formula/kernels.h"

#include "dsl/formula/arithmetic.h"
#include "engine/model/lanes.h"

namespace moerate {

namespace {

// Kernels take their Pass by value: a copy of their own stays in registers, whatever their stores might alias.

/// One entry of a source along the samples: different numbers, or one for all.
struct Varying {
  const double* data;
  Lanes operator()(Index row) const { return Lanes::load_unaligned(data + row); }
};
struct Constant {
  Lanes value;
  Lanes operator()(Index) const { return value; }
};

Varying varying(const Source& source, Index j) {
  return {source.data + j * source.component};
}

/// use(entry j of the source).
template <class Use>
void with_entry(const Source& source, Index j, Use use) {
  const Varying entry = varying(source, j);
  if (source.sample == 0) {
    use(Constant{entry(0)});
  } else {
    use(entry);
  }
}

/// use(entry j of a, entry j of b), of which at most one is the same for all samples.
template <class Use>
void with_entries(const Source& a, const Source& b, Index j, Use use) {
  if (a.sample == 0) {
    use(Constant{varying(a, j)(0)}, varying(b, j));
  } else {
    with_entry(b, j, [&](auto right) { use(varying(a, j), right); });
  }
}

/// compute(row) into entry j of the target.
template <class Compute>
void fill(const Target& target, Index j, Index rows, Compute compute) {
  double* const to = target.data + j * target.component;
  for (Index row = 0; row < rows; row += lanes) compute(row).store_unaligned(to + row);
}

template <class Arithmetic>
Arithmetic arithmetic_of(const Pass& pass) {
  if constexpr (std::is_same_v<Arithmetic, arithmetic::WholePower>) {
    return {pass.exponent};
  } else {
    return {};
  }
}

template <class Arithmetic>
void elementwise(Pass pass) {
  const auto compute = arithmetic_of<Arithmetic>(pass);
  for (Index j = 0; j < pass.components; ++j) {
    with_entries(pass.in[0], pass.in[1], j, [&](auto a, auto b) {
      double* const slope_a =
          pass.slope[0].data == nullptr ? nullptr : pass.slope[0].data + j * pass.slope[0].component;
      double* const slope_b =
          pass.slope[1].data == nullptr ? nullptr : pass.slope[1].data + j * pass.slope[1].component;
      if (slope_a == nullptr && slope_b == nullptr) {
        fill(pass.out, j, pass.rows, [&](Index row) { return compute(a(row), b(row)).value; });
      } else {
        fill(pass.out, j, pass.rows, [&](Index row) {
          const Slopes<Lanes> at = compute(a(row), b(row));
          if (slope_a != nullptr) at.a.store_unaligned(slope_a + row);
          if (slope_b != nullptr) at.b.store_unaligned(slope_b + row);
          return at.value;
        });
      }
    });
  }
}

void choose(Pass pass) {
  const auto read = [](const Source& source, Index j, Index row) {
    return Lanes::load_unaligned(source.data + j * source.component + row * source.sample);
  };
  for (Index j = 0; j < pass.components; ++j) {
    const auto each = [&](const Target& target, auto value) {
      if (target.data != nullptr) fill(target, j, pass.rows, value);
    };
    const auto condition = [&](Index row) { return read(pass.in[0], j, row) != Lanes(0.0); };
    each(pass.out,
         [&](Index row) { return xsimd::select(condition(row), read(pass.in[1], j, row), read(pass.in[2], j, row)); });
    each(pass.slope[0], [&](Index row) { return xsimd::select(condition(row), Lanes(1.0), Lanes(0.0)); });
    each(pass.slope[1], [&](Index row) { return xsimd::select(condition(row), Lanes(0.0), Lanes(1.0)); });
  }
}

void norm(Pass pass) {
  fill(pass.out, 0, pass.rows, [&](Index row) {
    Lanes squares(0.0);
    for (Index j = 0; j < pass.components; ++j) {
      const Lanes value = varying(pass.in[0], j)(row);
      squares = xsimd::fma(value, value, squares);
    }
    return xsimd::sqrt(squares);
  });
  if (pass.slope[0].data == nullptr) return;
  for (Index j = 0; j < pass.components; ++j) {
    const Varying value = varying(pass.in[0], j), length{pass.out.data};
    fill(pass.slope[0], j, pass.rows,
         [&](Index row) { return xsimd::select(length(row) > Lanes(0.0), value(row) / length(row), Lanes(0.0)); });
  }
}

Lanes chained(Lanes adjoint, Lanes slope) {
  return xsimd::select(adjoint == Lanes(0.0), Lanes(0.0), adjoint * slope);
}

}  // namespace

Kernel kernel_of(Operation operation) {
  if (operation == Operation::choose) return choose;
  if (operation == Operation::norm) return norm;
  return with_arithmetic(operation, 0, []<class Arithmetic>(Arithmetic) -> Kernel { return elementwise<Arithmetic>; });
}

void dot_pass(Pass pass) {
  with_entry(pass.in[2], 0, [&](auto start) {
    with_entries(pass.in[0], pass.in[1], 0, [&](auto first_a, auto first_b) {
      fill(pass.out, 0, pass.rows, [&](Index row) {
        Lanes sum = xsimd::fma(first_a(row), first_b(row), start(row));
        const double* a = pass.in[0].data + row * pass.in[0].sample;
        const double* b = pass.in[1].data + row * pass.in[1].sample;
        for (Index j = 1; j < pass.components; ++j) {
          a += pass.in[0].component;
          b += pass.in[1].component;
          sum = xsimd::fma(Lanes::load_unaligned(a), Lanes::load_unaligned(b), sum);
        }
        return sum;
      });
    });
  });
}

void copy_pass(Pass pass) {
  for (Index j = 0; j < pass.components; ++j) {
    with_entry(pass.in[0], j, [&](auto from) { fill(pass.out, j, pass.rows, from); });
  }
}

void chain_pass(Pass pass) {
  for (Index j = 0; j < pass.components; ++j) {
    const Varying adjoint = varying(pass.in[0], j), before{pass.out.data + j * pass.out.component};
    with_entry(pass.in[1], j, [&](auto slope) {
      const auto product = [&](Index row) { return chained(adjoint(row), slope(row)); };
      if (pass.add) {
        fill(pass.out, j, pass.rows, [&](Index row) { return before(row) + product(row); });
      } else {
        fill(pass.out, j, pass.rows, product);
      }
    });
  }
}

void chain_sum_pass(Pass pass) {
  for (Index j = 0; j < pass.components; ++j) {
    Pass entry = pass;
    for (Source& source : entry.in) source.data += j * source.component;
    entry.components = 1;
    entry.add = pass.add || j > 0;
    chain_pass(entry);
  }
}

void spread_pass(Pass pass) {
  for (Index l = 0; l < pass.count; ++l) {
    const Varying before{pass.out.data + l * pass.out.component};
    for (Index j = 0; j < pass.components; ++j) {
      const Varying adjoint = varying(pass.in[0], j);
      const Lanes slope(pass.in[1].data[j * pass.in[1].component + l]);
      const auto product = [&](Index row) { return chained(adjoint(row), slope); };
      if (pass.add || j > 0) {
        fill(pass.out, l, pass.rows, [&](Index row) { return before(row) + product(row); });
      } else {
        fill(pass.out, l, pass.rows, product);
      }
    }
  }
}

void zero_pass(Pass pass) {
  for (Index j = 0; j < pass.components; ++j) {
    fill(pass.out, j, pass.rows, [](Index) { return Lanes(0.0); });
  }
}

}  // namespace moerate
