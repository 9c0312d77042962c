#include "dsl/compile/random_truth.h"

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

}  // namespace moerate
