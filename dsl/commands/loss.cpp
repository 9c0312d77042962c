#include "dsl/commands/argument.h"
#include "dsl/commands/output.h"

#include "dsl/compile/measure_file.h"
#include "engine/base/words.h"
#include "engine/model/outputs.h"
#include "engine/rate/align.h"
#include "engine/rate/excess_risk.h"
#include "engine/report/terminal.h"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <optional>
#include <utility>

namespace moerate {

namespace {

constexpr std::array alignments{std::pair("none", Align::none), std::pair("mass", Align::mass),
                                std::pair("full", Align::full)};

/// `name(quantity)` for programs: an underscore where the language has a hyphen.
std::string key_of(Quantity quantity) {
  std::string key(name(quantity));
  std::replace(key.begin(), key.end(), '-', '_');
  return key;
}

constexpr std::array components{Quantity::gate_mass, Quantity::router, Quantity::expert, Quantity::direction,
                                Quantity::norm};

/// For each true atom the fitted atoms in its cell, from 0.
std::vector<std::vector<Index>> cells_of(const VoronoiLoss& loss, Index true_atoms) {
  std::vector<std::vector<Index>> cells(static_cast<std::size_t>(true_atoms));
  for (std::size_t i = 0; i < loss.atoms.size(); ++i) {
    cells[static_cast<std::size_t>(loss.atoms[i].cell)].push_back(static_cast<Index>(i));
  }
  return cells;
}

/// A parameter that the atoms of both measures share, as it is in their files.
struct SharedPair {
  std::string name;
  double fitted, truth;
};

std::vector<SharedPair> shared_pairs(const MeasureFile& fitted, const MeasureFile& truth) {
  const Router router = make(routers(), fitted.model.router), other = make(routers(), truth.model.router);
  std::vector<SharedPair> pairs;
  for (std::size_t s = 0; s < std::min(router.shared.size(), other.shared.size()); ++s) {
    const auto at = static_cast<Index>(s);
    pairs.push_back({router.shared[s].name, fitted.measure.shared(at), truth.measure.shared(at)});
  }
  return pairs;
}

/// Of two measures of which one says the ranges of its inputs.
std::optional<FunctionDistance> distance_of(const MeasureFile& fitted, const MeasureFile& truth) {
  const Matrix& ranges = truth.ranges.size() > 0 ? truth.ranges : fitted.ranges;
  if (ranges.size() == 0) return std::nullopt;
  const auto mixture_of = [](const MeasureFile& file) { return make_mixture(file.model, file.measure.d()); };
  return distance_within(ranges, mixture_of(fitted), fitted.measure, mixture_of(truth), truth.measure);
}

void print_json(const VoronoiLoss& loss, const std::vector<std::vector<Index>>& cells,
                const std::vector<SharedPair>& shared, const std::string& align,
                const std::optional<FunctionDistance>& difference) {
  nlohmann::ordered_json parts;
  for (const Quantity component : components) parts[key_of(component)] = json_number(loss[component]);
  nlohmann::ordered_json result{{"total", json_number(loss[Quantity::total])},
                                {"components", parts},
                                {"single", json_number(loss[Quantity::single])},
                                {"shared", json_number(loss[Quantity::shared])},
                                {"cells", cells},
                                {"align", align}};
  for (const SharedPair& each : shared) {
    result["shared_parameters"][each.name] = {{"fitted", each.fitted}, {"truth", each.truth}};
  }
  if (difference) {
    result["f"] = {{"distance", json_number(difference->distance)}, {"deviation", json_number(difference->deviation)}};
  }
  print_out("{}\n", result.dump(2));
}

void print_table(const VoronoiLoss& loss, const std::vector<std::vector<Index>>& cells,
                 const std::vector<SharedPair>& shared) {
  std::vector<std::vector<std::string>> lines;
  for (const Quantity quantity : {Quantity::total, Quantity::gate_mass, Quantity::router, Quantity::expert,
                                  Quantity::direction, Quantity::norm, Quantity::single, Quantity::shared}) {
    const double value = loss[quantity];
    lines.push_back({std::string(name(quantity)), std::isnan(value) ? "-" : fmt::format("{:.10g}", value)});
  }
  print_out("{}\n", aligned_columns(lines));
  for (const SharedPair& each : shared) {
    print_out("{}, shared by all atoms: {:.10g} fitted, {:.10g} true\n", each.name, each.fitted, each.truth);
  }
  for (std::size_t j = 0; j < cells.size(); ++j) {
    std::vector<Index> atoms;
    for (const Index atom : cells[j]) atoms.push_back(atom + 1);
    print_out("cell of true atom {}: {}\n", j + 1,
              atoms.empty() ? "empty"
                            : fmt::format("fitted atom{} {}", atoms.size() == 1 ? "" : "s", fmt::join(atoms, ", ")));
  }
}

/// Whether the mass exp(beta0) is beyond the largest double.
bool overflows(double beta0) {
  return std::isinf(std::exp(beta0));
}

/// The loss with infinity for all that is a sum over masses of which one overflows: the engine holds those at the
/// largest double.
VoronoiLoss without_held_masses(VoronoiLoss loss, const Measure& fitted, const Measure& truth) {
  if (!fitted.beta0.unaryExpr(&overflows).any() && !truth.beta0.unaryExpr(&overflows).any()) return loss;
  for (const Quantity quantity : {Quantity::total, Quantity::gate_mass, Quantity::router, Quantity::expert,
                                  Quantity::direction, Quantity::norm}) {
    double& value = loss.values[static_cast<std::size_t>(quantity)];
    const bool of_masses = quantity == Quantity::total || quantity == Quantity::gate_mass;
    if (value != 0 || (of_masses && fitted.beta0 != truth.beta0)) value = std::numeric_limits<double>::infinity();
  }
  for (AtomPlace& atom : loss.atoms) {
    if (atom.mass == std::numeric_limits<double>::max()) atom.mass = std::numeric_limits<double>::infinity();
  }
  return loss;
}

/// Names the first atom of a file whose mass overflows.
void name_overflowing_mass(const std::string& path, const Measure& measure) {
  for (Index i = 0; i < measure.atoms(); ++i) {
    if (!overflows(measure.beta0(i))) continue;
    print_error("{}: warning: beta0 of atom {} is {}: its mass exp({}) is beyond the largest number\n", path, i + 1,
                measure.beta0(i), measure.beta0(i));
    return;
  }
}

/// Warns of a loss that is not finite; the exit code it means.
ExitCode name_non_finite(const VoronoiLoss& loss, bool allowed) {
  std::vector<std::string_view> names;
  for (const Quantity quantity : {Quantity::total, Quantity::gate_mass, Quantity::router, Quantity::expert,
                                  Quantity::direction, Quantity::norm}) {
    if (!std::isfinite(loss[quantity])) names.push_back(name(quantity));
  }
  if (names.empty()) return ExitCode::ok;
  print_error("moerate: warning: not finite: {}; a mass or a distance overflows\n{}", fmt::join(names, ", "),
              allowed ? ""
                      : "remedy: check the size of the measures' numbers (under a softmax gate, one number may be "
                        "subtracted from every beta0), or accept it with --allow-non-finite\n");
  return allowed ? ExitCode::ok : ExitCode::incomplete;
}

/// Reports what makes a distance between two measures meaningless.
bool comparable(const MeasureFile& fitted, const MeasureFile& truth) {
  if (fitted.measure.d() != truth.measure.d()) {
    wrong_usage(fmt::format("loss: beta1 has {} entries in the one measure, {} in the other", fitted.measure.d(),
                            truth.measure.d()),
                "compare measures on inputs of one length");
    return false;
  }
  if (compare_inputs(fitted.inputs, truth.inputs) == InputNames::different) {
    wrong_usage(
        fmt::format("loss: the inputs are {} in the one measure, {} in the other", fmt::join(fitted.inputs, ", "),
                    fmt::join(truth.inputs, ", ")),
        "give the same inputs the same names, or take `inputs` out of both: they are then taken in their order");
    return false;
  }
  const auto steps = [](const MeasureFile& file) {
    return file.transforms ? file.transforms->steps : std::vector<TransformStep>{};
  };
  if (steps(fitted) != steps(truth)) {
    wrong_usage(
        "loss: the transforms differ, so that x is not the same in the two measures",
        "fit the second with --start and the first measure, or give both fits one --transform with its numbers");
    return false;
  }
  if (fitted.model.outputs != truth.model.outputs) {
    wrong_usage(fmt::format("loss: the one measure has {}, the other {}", counted(fitted.model.outputs, "output"),
                            counted(truth.model.outputs, "output")),
                "compare measures whose functions give as many numbers");
    return false;
  }
  if (const std::string many = too_many_images(make_mixture(fitted.model, fitted.measure.d())); !many.empty()) {
    wrong_usage("loss: " + many, "compare measures of fewer outputs, or of an expert without symmetries");
    return false;
  }
  if (fitted.model.expert != truth.model.expert || fitted.measure.q() != truth.measure.q()) {
    wrong_usage(
        fmt::format("loss: the experts differ: {} and {}", describe(fitted.model.expert), describe(truth.model.expert)),
        "compare measures of one expert: distances between its parameters are taken");
    return false;
  }
  return true;
}

ExitCode carry_out(const Arguments& arguments) {
  std::array<std::optional<MeasureFile>, 2> measures;
  ExitCode code = ExitCode::ok;
  for (std::size_t i = 0; i < 2; ++i) {
    Diagnostics diagnostics(arguments.words[i]);
    measures[i] = read_measure(arguments.words[i], diagnostics);
    code = worse(code, print_messages(diagnostics));
  }
  ArgumentReader reader;
  VoronoiPowers powers;
  if (arguments.shared_power) {
    const auto power = reader.number("shared-power", *arguments.shared_power, "rates.losses.voronoi.shared-power");
    powers.shared = power.value_or(powers.shared);
  }
  const std::string word = arguments.align.value_or(option_named("align").default_value);
  const auto align = reader.read("align", word, [](Reader& values, const Tree& tree) -> std::optional<Align> {
    const auto typed = values.text(tree, "align");
    std::vector<std::string> known;
    for (const auto& [named, alignment] : alignments) {
      if (typed == named) return alignment;
      known.emplace_back(named);
    }
    if (typed) values.unknown_name(tree.place, "align", *typed, known);
    return std::nullopt;
  });
  code = worse(code, reader.code());
  if (code != ExitCode::ok) return code;
  auto& [fitted, truth] = measures;
  if (!comparable(*fitted, *truth)) return ExitCode::wrong;
  if (compare_inputs(fitted->inputs, truth->inputs) == InputNames::reordered) {
    fitted = with_inputs_in_order(std::move(*fitted), truth->inputs);
  }
  if (fitted->model != truth->model) {
    print_error("moerate: warning: the models differ; the invariances are those of {}\n", arguments.words[0]);
  }

  const Mixture mixture = make_mixture(fitted->model, fitted->measure.d());
  const Measure moved = canonical(mixture, fitted->measure, truth->measure, powers, *align);
  const VoronoiLoss loss = without_held_masses(voronoi_loss(moved, truth->measure, powers), moved, truth->measure);
  const auto cells = cells_of(loss, truth->measure.atoms());
  const auto shared = shared_pairs(*fitted, *truth);
  const auto difference = distance_of(*fitted, *truth);
  if (arguments.json) {
    print_json(loss, cells, shared, word, difference);
  } else {
    print_table(loss, cells, shared);
    if (difference) {
      const bool is_none = difference->distance <= 1e-4 * difference->deviation;
      print_out("f differs by {:.3g}, root mean square over the ranges of the data; its deviation there is {:.3g}{}\n",
                difference->distance, difference->deviation,
                is_none && loss[Quantity::total] > 1e-6
                    ? "\nthe two give the same f: what the loss sees is not identified"
                    : "");
    }
  }
  const ExitCode finite = name_non_finite(loss, arguments.allow_non_finite);
  if (!std::isfinite(loss[Quantity::total])) {
    if (*align == Align::none || !mixture.gate.normalised) name_overflowing_mass(arguments.words[0], fitted->measure);
    name_overflowing_mass(arguments.words[1], truth->measure);
  }
  return finite;
}

}  // namespace

Command loss_command() {
  return {.name = "loss",
          .about = "take the Voronoi loss between two measures",
          .positional = "FITTED TRUTH",
          .options = {"align", "shared-power", "allow-non-finite", "json"},
          .run = carry_out};
}

}  // namespace moerate
