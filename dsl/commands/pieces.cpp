#include "dsl/commands/pieces.h"

#include "dsl/study/keys.h"
#include "engine/data/inputs.h"
#include "engine/fit/start.h"
#include "engine/model/mixture.h"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <nlohmann/json.hpp>

#include <cmath>

namespace moerate {

namespace {

using nlohmann::json;

/// "number above 0; default 0.5", "one of a, b; default a", "list of atoms; required".
std::string takes(const Option& option) {
  if (option.kind == OptionKind::atoms) return "list of atoms; required";
  if (option.kind == OptionKind::word) {
    return fmt::format("one of {}; default {}", fmt::join(option.words, ", "), option.words.front());
  }
  const std::string range = range_in_words(option.low, option.open_low, option.high, false);
  return fmt::format("{}{}{}; default {}", option.kind == OptionKind::whole ? "whole number" : "number",
                     range.empty() ? "" : " ", range, option.fallback);
}

template <class Piece>
std::string lines_of(const Entry<Piece>& entry) {
  std::string text = fmt::format("  {:<18}{}\n  {:<18}{}\n", entry.name, entry.formula, "", entry.about);
  for (const Option& option : entry.options) {
    text += fmt::format("  {:<18}  {}: {} ({})\n", "", option.name, option.meaning, takes(option));
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
  value["default"] = option.fallback;
  value["whole"] = option.kind == OptionKind::whole;
  value["low"] = bound(option.low);
  value["low_excluded"] = option.open_low;
  value["high"] = bound(option.high);
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
PieceKind kind_of(std::string type, std::string plural, const std::vector<Entry<Piece>>& registry) {
  return {.type = std::move(type),
          .plural = std::move(plural),
          .names =
              [&registry] {
                std::vector<std::string> names;
                for (const auto& entry : registry) names.push_back(entry.name);
                return names;
              },
          .all =
              [&registry] {
                std::string text;
                for (const auto& entry : registry) text += lines_of(entry);
                return text;
              },
          .one = [&registry](const std::string& name) -> std::optional<std::string> {
            const auto* entry = find(registry, name);
            return entry == nullptr ? std::nullopt : std::optional(lines_of(*entry));
          },
          .json = [&registry] { return to_json(registry); }};
}

}  // namespace

const std::vector<PieceKind>& piece_kinds() {
  static const std::vector<PieceKind> all{kind_of("router", "routers", routers()), kind_of("gate", "gates", gates()),
                                          kind_of("expert", "experts", experts()),
                                          kind_of("input distribution", "inputs", inputs()),
                                          kind_of("start", "starts", starts())};
  return all;
}

}  // namespace moerate
