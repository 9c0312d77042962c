#include "dsl/compile/atoms.h"

#include "dsl/formula/parser.h"
#include "engine/base/words.h"
#include "engine/model/outputs.h"

#include <algorithm>
#include <cmath>

namespace moerate {

namespace {

/// Names of parameters are looked for up to this many outputs.
constexpr Index most_named_outputs = 64;

/// Whether a number can be computed without names: it does not move.
bool is_plain_number(const Tree& tree) {
  return std::holds_alternative<double>(evaluate_number(tree.text, {}));
}

std::optional<double> entry(Reader& reader, const Tree& tree, const std::string& what, double bound,
                            const Names& names) {
  const auto value = reader.number(tree, what, names);
  if (value && std::abs(*value) > bound) {
    std::string when;
    for (const auto& [name, at] : names) when += fmt::format(" at {} = {}", name, at);
    reader.diagnostics().error(Code::out_of_range, tree.place,
                               fmt::format("{} is {}{}, outside the compact set |{}| <= {}", what, *value,
                                           is_plain_number(tree) ? "" : when, what, bound),
                               "move the truth inside, or widen fit.bounds");
    return std::nullopt;
  }
  return value;
}

/// A vector of d numbers.
bool read_vector(Reader& reader, const Tree& tree, const std::string& what, double bound, const Names& names,
                 Eigen::Ref<Vector> to) {
  if (!reader.is_list(tree, what, "write a list with one entry for each coordinate of x, as in [0.3, -0.5]"))
    return false;
  if (static_cast<Index>(tree.items.size()) != to.size()) {
    reader.diagnostics().error(Code::wrong_length, tree.place,
                               fmt::format("{} has {} entries, but d is {}", what, tree.items.size(), to.size()),
                               "write one entry for each coordinate of x");
    return false;
  }
  bool good = true;
  for (Index j = 0; j < to.size(); ++j) {
    const auto value = entry(reader, tree.items[static_cast<std::size_t>(j)], what, bound, names);
    good = good && value.has_value();
    to(j) = value.value_or(0);
  }
  return good;
}

bool read_atom(Reader& reader, const Tree& tree, const Expert& expert, const Bounds& bounds, const Names& names,
               Index i, Measure& measure) {
  if (!reader.is_map(tree, "an atom")) return false;
  std::vector<std::string> known{"beta0", "beta1"};
  for (const ExpertParameter& parameter : expert.parameters) known.push_back(parameter.name);
  reader.only_keys(tree, known, "an atom");
  bool good = true;
  const auto need = [&](const std::string& name) {
    const Tree* value = tree.find(name);
    if (value == nullptr) {
      reader.diagnostics().error(Code::missing_key, tree.place, fmt::format("the atom has no '{}'", name),
                                 fmt::format("add `{}: ...`", name));
      good = false;
    }
    return value;
  };
  measure.beta0(i) = 0;
  if (const Tree* beta0 = tree.find("beta0")) {
    const auto value = entry(reader, *beta0, "beta0", bounds.beta0, names);
    good = good && value.has_value();
    measure.beta0(i) = value.value_or(0);
  }
  if (const Tree* beta1 = need("beta1")) {
    good = read_vector(reader, *beta1, "beta1", bounds.beta1, names, measure.beta1.col(i)) && good;
  }
  Index row = 0;
  for (const ExpertParameter& parameter : expert.parameters) {
    const Index size = parameter.size(measure.d());
    if (const Tree* value = need(parameter.name)) {
      if (parameter.vector) {
        good = read_vector(reader, *value, parameter.name, bounds.eta, names, measure.eta.col(i).segment(row, size)) &&
               good;
      } else {
        const auto number = entry(reader, *value, parameter.name, bounds.eta, names);
        good = good && number.has_value();
        measure.eta(row, i) = number.value_or(0);
      }
    }
    row += size;
  }
  return good;
}

std::optional<Measure> read_list(Reader& reader, const Tree& atoms, const Expert& expert, Index d, const Bounds& bounds,
                                 const Names& names) {
  const auto k = static_cast<Index>(atoms.items.size());
  Measure measure{Vector::Zero(k), Matrix::Zero(d, k), Matrix::Zero(expert.size(d), k)};
  bool good = true;
  for (Index i = 0; i < k; ++i) {
    good = read_atom(reader, atoms.items[static_cast<std::size_t>(i)], expert, bounds, names, i, measure) && good;
  }
  return good ? std::optional(measure) : std::nullopt;
}

}  // namespace

void read_pieces(Reader& reader, const Tree& map, std::string_view where, Pieces& pieces) {
  const auto read = [&](const char* key, const auto& registry, std::optional<Choice>& piece) {
    const Tree* written = map.find(key);
    if (written == nullptr || written->kind == Tree::Kind::null) return;
    piece = reader.choice(*written, where.empty() ? key : fmt::format("{}.{}", where, key), registry);
  };
  read("router", routers(), pieces.router);
  read("gate", gates(), pieces.gate);
  read("expert", experts(), pieces.expert);
}

std::optional<Measure> read_atoms(Reader& reader, const Tree& atoms, std::string_view what, const Expert& expert,
                                  Index d, const Bounds& bounds, const Names& names) {
  if (!reader.is_list(atoms, what, "write one map an atom, each on a line that begins with `- `")) return std::nullopt;
  if (atoms.items.empty()) {
    reader.diagnostics().error(Code::empty, atoms.place, fmt::format("{}: there are no atoms", what),
                               "write at least one");
    return std::nullopt;
  }
  std::string key =
      fmt::format("atoms {} {} {} {} {}", atoms.items.identity(), d, bounds.beta0, bounds.beta1, bounds.eta);
  for (const ExpertParameter& parameter : expert.parameters) {
    key += fmt::format(" {}:{}", parameter.name, parameter.size(d));
  }
  for (const auto& [name, value] : names) key += fmt::format(" {}={}", name, value);
  return reader.once(key, [&] { return read_list(reader, atoms, expert, d, bounds, names); });
}

bool are_of_other_outputs(Reader& reader, const Tree& atoms, const Choice& expert, Index outputs,
                          std::string_view key) {
  if (atoms.kind != Tree::Kind::list || atoms.items.empty()) return false;
  const Tree& atom = atoms.items.front();
  // An atom is of m outputs where it has every parameter of the last one of them; with one output no name is numbered.
  const auto is_of = [&](Index count) {
    const std::vector<ExpertParameter> all = make_expert(expert, count).parameters;
    const auto of_one = static_cast<std::ptrdiff_t>(all.size()) / static_cast<std::ptrdiff_t>(count);
    return std::all_of(all.end() - of_one, all.end(),
                       [&atom](const ExpertParameter& each) { return atom.find(each.name) != nullptr; });
  };
  if (is_of(outputs)) return false;
  Index written = 0;
  for (Index count = 1; count <= most_named_outputs; ++count) {
    if (is_of(count)) written = count;
  }
  if (written == 0) return false;
  reader.diagnostics().error(
      Code::conflict, atom.place,
      fmt::format("the atoms have the parameters of {}, and {} is {}", counted(written, "output"), key, outputs),
      fmt::format("write `{}: {}`, or the parameters of {}", key, written, counted(outputs, "output")));
  return true;
}

std::optional<Vector> read_shared(Reader& reader, const Tree& map, const Router& router) {
  Vector shared(static_cast<Index>(router.shared.size()));
  bool good = true;
  for (Index s = 0; s < shared.size(); ++s) {
    const SharedParameter& parameter = router.shared[static_cast<std::size_t>(s)];
    const Tree* value = map.find(parameter.name);
    if (value == nullptr) {
      reader.diagnostics().error(Code::missing_key, map.place,
                                 fmt::format("'{}' is missing: all atoms share it", parameter.name),
                                 fmt::format("add `{}: {}`", parameter.name, parameter.typical));
      good = false;
      continue;
    }
    const auto number = reader.number_in(*value, parameter.name, {.low = parameter.low, .high = parameter.high});
    good = good && number.has_value();
    shared(s) = number.value_or(parameter.typical);
  }
  return good ? std::optional(shared) : std::nullopt;
}

std::vector<std::string> shared_names(const Router& router) {
  std::vector<std::string> names;
  for (const SharedParameter& parameter : router.shared) names.push_back(parameter.name);
  return names;
}

}  // namespace moerate
