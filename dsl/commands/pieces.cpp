#include "dsl/commands/pieces.h"

#include "dsl/study/keys.h"
#include "engine/data/errors.h"
#include "engine/data/inputs.h"
#include "engine/fit/start.h"
#include "engine/model/mixture.h"
#include "engine/rate/law.h"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <nlohmann/json.hpp>

#include <cmath>

namespace moerate {

namespace {

using nlohmann::json;

/// "[1, 1]", "[[-2], [2]]".
std::string default_list(const Option& option) {
  const json list = option.kind == OptionKind::numbers ? json(option.numbers) : json(option.points);
  std::string text;
  for (const char c : list.dump()) text += c == ',' ? std::string(", ") : std::string(1, c);
  return text;
}

/// "number above 0; default 0.5", "one of a, b; default a", "list of atoms; required".
std::string takes(const Option& option) {
  if (option.kind == OptionKind::atoms) return "list of atoms; required";
  if (option.kind == OptionKind::word) {
    return fmt::format("one of {}; default {}", fmt::join(option.words, ", "), option.words.front());
  }
  const std::string range = in_words(option.range);
  if (option.kind == OptionKind::numbers || option.kind == OptionKind::points) {
    return fmt::format("list of {}{}{}; default {}", option.kind == OptionKind::numbers ? "numbers" : "points",
                       range.empty() ? "" : " ", range, default_list(option));
  }
  return fmt::format("{}{}{}; default {}", option.range.whole ? "whole number" : "number", range.empty() ? "" : " ",
                     range, option.default_value);
}

using Facts = std::vector<std::string>;

/// What the engine knows of a piece beside its formula.
Facts facts(const Router& router) {
  Facts all;
  if (router.score && !router.shift) all.emplace_back("score: any; nothing is aligned");
  if (router.shift && std::isinf(router.shift->norm_limit)) {
    all.emplace_back("aligned under normalised gates: one t added to the weights of all atoms");
  } else if (router.shift) {
    all.push_back(fmt::format("aligned under normalised gates: one t added to the weights of all atoms, |v| below {}",
                              router.shift->norm_limit));
  }
  for (const SharedParameter& each : router.shared) {
    all.push_back(fmt::format("shared by all atoms: {} in [{}, {}]; {}", each.name, each.low, each.high,
                              router.shift ? "aligned under every gate: the truth's, and beta1 makes up for it"
                                           : "its distance from the truth's is part of the loss"));
  }
  return all;
}

Facts facts(const Gate& gate) {
  return {gate.normalised ? "aligned: one constant added to the gate biases of all atoms" : "nothing is aligned"};
}

Facts facts(const Expert& expert) {
  Facts all{"parameters:"};
  for (const ExpertParameter& each : expert.parameters) {
    all.front() += fmt::format(" {} ({})", each.name, each.vector ? "vector" : "scalar");
  }
  all.push_back(fmt::format("class: {}", expert.kind == ExpertClass::polynomial         ? "polynomial"
                                         : expert.kind == ExpertClass::piecewise_linear ? "piecewise linear"
                                         : expert.kind == ExpertClass::linear_in_some   ? "linear in some parameters"
                                                                                        : "strongly identifiable"));
  if (expert.homogeneous_degree) {
    const std::string in = fmt::format("{}", fmt::join(expert.homogeneous_in, ", "));
    all.push_back(fmt::format("homogeneous of degree {}{}", *expert.homogeneous_degree, in.empty() ? "" : " in " + in));
  }
  if (const auto symmetries = expert.symmetries(1); symmetries.size() == 1) {
    all.emplace_back("aligned: the sign of its parameters, atom by atom");
  } else if (!symmetries.empty()) {
    all.push_back(fmt::format("aligned: {} orders and signs of its parameters, atom by atom", symmetries.size() + 1));
  }
  return all;
}

Facts facts(const Inputs&) {
  return {};
}

Facts facts(const Errors&) {
  return {};
}

Facts facts(const Start&) {
  return {};
}

Facts facts(const Law& law) {
  Facts all{"parameters:"};
  for (const LawParameter& each : law.parameters) {
    all.front() += fmt::format(" {}{}", each.name, each.positive ? " (positive)" : "");
  }
  if (!law.contains.empty()) all.push_back(fmt::format("becomes: {}", fmt::join(law.contains, ", ")));
  return all;
}

template <class Piece>
std::string lines_of(const Entry<Piece>& entry, bool verbose) {
  std::string text = fmt::format("  {:<20}{}\n  {:<20}{}\n", entry.name, entry.formula, "", entry.about);
  if (verbose && !entry.has_parts) {
    for (const std::string& fact : facts(entry.make(default_choice(entry)))) {
      text += fmt::format("  {:<20}{}\n", "", fact);
    }
  }
  for (const Option& option : entry.options) {
    text += fmt::format("  {:<20}  {}: {} ({})\n", "", option.name, option.meaning, takes(option));
  }
  return text;
}

json bound(double value) {
  return std::isfinite(value) ? json(value) : json(nullptr);
}

json to_json(const Option& option) {
  json value{{"name", option.name}, {"meaning", option.meaning}};
  if (option.kind == OptionKind::atoms) {
    value["atoms"] = true;
    return value;
  }
  if (option.kind == OptionKind::word) {
    value["words"] = option.words;
    value["default"] = option.words.front();
    return value;
  }
  if (option.kind == OptionKind::numbers) value["default"] = option.numbers;
  if (option.kind == OptionKind::points) value["default"] = option.points;
  if (!value.contains("default")) value["default"] = option.default_value;
  value["whole"] = option.range.whole;
  value["low"] = bound(option.range.low);
  value["low_excluded"] = option.range.open_low;
  value["high"] = bound(option.range.high);
  return value;
}

template <class Piece>
json to_json(const std::vector<Entry<Piece>>& registry) {
  json all = json::array();
  for (const Entry<Piece>& entry : registry) {
    json options = json::array();
    for (const Option& option : entry.options) options.push_back(to_json(option));
    all.push_back({{"name", entry.name}, {"formula", entry.formula}, {"about", entry.about}, {"options", options}});
  }
  return all;
}

template <class Piece>
PieceKind kind_of(KeyKind kind, const std::string& plural, const std::vector<Entry<Piece>>& registry) {
  return {.kind = kind,
          .plural = plural,
          .names =
              [&registry] {
                std::vector<std::string> names;
                for (const auto& entry : registry) names.push_back(entry.name);
                return names;
              },
          .all =
              [&registry](bool verbose) {
                std::string text;
                for (const auto& entry : registry) text += lines_of(entry, verbose);
                return text;
              },
          .one = [&registry](const std::string& name) -> std::optional<std::string> {
            const auto* entry = find(registry, name);
            return entry == nullptr ? std::nullopt : std::optional(lines_of(*entry, true));
          },
          .json = [&registry] { return to_json(registry); }};
}

}  // namespace

const std::vector<PieceKind>& piece_kinds() {
  static const std::vector<PieceKind> all{
      kind_of(KeyKind::router, "routers", routers()), kind_of(KeyKind::gate, "gates", gates()),
      kind_of(KeyKind::expert, "experts", experts()), kind_of(KeyKind::inputs, "inputs", inputs()),
      kind_of(KeyKind::errors, "errors", errors()),   kind_of(KeyKind::start, "starts", starts()),
      kind_of(KeyKind::law, "laws", laws())};
  return all;
}

std::string losses_in_words() {
  struct Loss {
    std::string name, formula;
  };
  std::string text;
  for (const Loss& loss :
       {Loss{"voronoi",
             "sum_j |sum_i m_i - m*_j| + sum_i m_i (|beta1_i - beta1*_j|^r + |eta_i - eta*_j|^r), i in cell j"},
        Loss{"excess-risk", "mean of (f_G - f_G*)^2 over fresh inputs"}}) {
    text += fmt::format("  {:<20}{}\n", loss.name, loss.formula);
    for (const Key& key : keys()) {
      const std::string above = fmt::format("rates.losses.{}.", loss.name);
      if (!key.path.starts_with(above)) continue;
      text += fmt::format("  {:<20}  {}: {}{}\n", "", key.path.substr(above.size()), key.meaning,
                          key.default_value.empty() ? "" : fmt::format(" (default {})", key.default_value));
    }
  }
  return text;
}

}  // namespace moerate
