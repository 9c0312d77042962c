#include "dsl/compile/truth.h"

#include "dsl/compile/definitions.h"
#include "engine/model/outputs.h"

#include <algorithm>

namespace moerate {

namespace {

constexpr const char* section = "dataset.truth.random";

std::optional<RandomTruth> read_settings(Reader& reader, const Tree& study) {
  const auto number = [&](const char* name) { return reader.keyed_number(study, fmt::format("{}.{}", section, name)); };
  const auto atoms = number("atoms"), seed = number("seed"), router_norm = number("router-norm"),
             expert_norm = number("expert-norm"), mass_spread = number("mass-spread"),
             offset_spread = number("offset-spread"), separation = number("separation");
  if (!atoms || !seed || !router_norm || !expert_norm || !mass_spread || !offset_spread || !separation) {
    return std::nullopt;
  }
  return RandomTruth{static_cast<Index>(*atoms),
                     static_cast<std::uint64_t>(*seed),
                     *router_norm,
                     *expert_norm,
                     *mass_spread,
                     *offset_spread,
                     *separation};
}

bool is_inside(const Measure& truth, const Bounds& bounds) {
  return truth.beta0.cwiseAbs().maxCoeff() <= bounds.beta0 && truth.beta1.cwiseAbs().maxCoeff() <= bounds.beta1 &&
         truth.eta.cwiseAbs().maxCoeff() <= bounds.eta;
}

/// The atoms as written; they move when a number of theirs is not the same at every n of the grid.
bool read_written_atoms(Reader& reader, const Tree& study, const Choice& choice, Index outputs, Index d,
                        const std::vector<Index>& sizes, const Bounds& bounds, Truth& truth) {
  const Tree* atoms = reader.at(study, "dataset.truth.atoms");
  if (atoms == nullptr || are_of_other_outputs(reader, *atoms, choice, outputs, "dataset.outputs")) return false;
  const Expert expert = make_expert(choice, outputs);
  const std::vector<Index> one{1};  // the grid has an error: the atoms are still checked
  for (const Index n : sizes.empty() ? one : sizes) {
    const Names names{{"n", static_cast<double>(n)}};
    auto measure = read_atoms(reader, *atoms, "dataset.truth.atoms", expert, d, bounds, names);
    if (!measure) return false;
    truth.moving.emplace(n, std::move(*measure));
  }
  truth.measure = truth.moving.begin()->second;
  const Vector first = pack(truth.measure);
  const bool stays = std::all_of(truth.moving.begin(), truth.moving.end(),
                                 [&first](const auto& at) { return pack(at.second) == first; });
  if (stays) truth.moving.clear();
  return true;
}

}  // namespace

std::optional<DrawnTruth> read_random_truth(Reader& reader, const Tree& study, const Expert& expert, Index d,
                                            Index replications, const Bounds& bounds, Place place) {
  // A section with nothing in it has its defaults.
  const Tree* written = reader.at(study, section);
  if (written != nullptr && !reader.is_map(*written, section)) return std::nullopt;
  if (written != nullptr) reader.only_keys(*written, names_under(section), section);
  const auto random = read_settings(reader, study);
  const Tree& chosen = *reader.at(study, fmt::format("{}.each", section));
  const auto each = reader.text(chosen, "each");
  if (!random || !each) return std::nullopt;
  if (*each != "study" && *each != "replication") {
    reader.unknown_name(chosen.place, "each", *each, {"study", "replication"});
    return std::nullopt;
  }
  const bool redrawn = *each == "replication";
  std::optional<Measure> first;
  for (Index index = 0; index < (redrawn ? replications : 1); ++index) {
    auto truth = draw_truth(*random, expert, d, index);
    if (!truth) {
      reader.diagnostics().error(
          Code::conflict, place,
          fmt::format("{} atoms at least {} apart were not found", random->atoms, random->separation),
          "lower separation, or raise router-norm, expert-norm or offset-spread");
      return std::nullopt;
    }
    if (!is_inside(*truth, bounds)) {
      reader.diagnostics().error(Code::out_of_range, place,
                                 fmt::format("random truth {} lies outside the compact set", index),
                                 "lower its norms and spreads, or widen fit.bounds");
      return std::nullopt;
    }
    if (index == 0) first = std::move(truth);
  }
  return DrawnTruth{std::move(*first), redrawn ? random : std::nullopt};
}

std::optional<Truth> read_truth(Reader& reader, const Tree& tree, Pieces pieces, Index outputs, std::optional<double> d,
                                Index replications, const std::vector<Index>& sizes, const Bounds& bounds) {
  const Tree* written = reader.at(tree, "dataset.truth");
  if (written == nullptr || !reader.is_map(*written, "dataset.truth")) return std::nullopt;
  read_pieces(reader, *written, "dataset.truth", pieces);
  const auto router = pieces.router ? std::optional(make(routers(), *pieces.router)) : std::nullopt;
  std::vector<std::string> known = names_under("dataset.truth");
  if (router) {
    for (std::string& name : shared_names(*router)) known.push_back(std::move(name));
  }
  reader.only_keys(*written, known, "dataset.truth");
  const auto shared = router ? read_shared(reader, *written, *router) : std::nullopt;
  if (!pieces.expert || !d) return std::nullopt;
  const auto length = static_cast<Index>(*d);
  if (!fits(reader, *pieces.expert, length, written->place) ||
      (pieces.router && !fits(reader, *pieces.router, length, written->place))) {
    return std::nullopt;
  }
  Truth truth;
  const TreeEntry* random = written->entry("random");
  const bool is_empty = random != nullptr && random->value.kind == Tree::Kind::null;
  const Place place = random == nullptr ? Place{} : is_empty ? random->place : random->value.place;
  if (random != nullptr && written->find("atoms") != nullptr) {
    reader.diagnostics().error(Code::conflict, place, "the truth has both atoms and random", "keep one of the two");
    return std::nullopt;
  }
  if (random != nullptr) {
    auto drawn =
        read_random_truth(reader, tree, make_expert(*pieces.expert, outputs), length, replications, bounds, place);
    if (!drawn) return std::nullopt;
    truth.measure = std::move(drawn->measure);
    truth.redrawn = drawn->redrawn;
  } else if (!read_written_atoms(reader, tree, *pieces.expert, outputs, length, sizes, bounds, truth)) {
    return std::nullopt;
  }
  if (!pieces.router || !pieces.gate || !shared) return std::nullopt;
  truth.model = {*pieces.router, *pieces.gate, *pieces.expert, outputs};
  truth.measure.shared = *shared;
  for (auto& [n, measure] : truth.moving) measure.shared = *shared;
  return truth;
}

}  // namespace moerate
