#include "engine/rate/quantity.h"

namespace moerate {

std::string_view name(Quantity quantity) {
  constexpr std::array<std::string_view, quantities.size()> names{"total",       "gate-mass",     "router",    "expert",
                                                                  "direction",   "norm",          "single",    "shared",
                                                                  "excess-risk", "held-out-risk", "error-rate"};
  return names[static_cast<std::size_t>(quantity)];
}

std::optional<Quantity> quantity_named(std::string_view text) {
  for (const Quantity quantity : quantities) {
    if (name(quantity) == text) return quantity;
  }
  return std::nullopt;
}

std::string_view name(Alignment alignment) {
  return alignment == Alignment::raw ? "raw" : "aligned";
}

std::string_view name(Statistic statistic) {
  constexpr std::array<std::string_view, statistics.size()> names{"mean", "median", "trimmed"};
  return names[static_cast<std::size_t>(statistic)];
}

std::optional<Statistic> statistic_named(std::string_view text) {
  for (const Statistic statistic : statistics) {
    if (name(statistic) == text) return statistic;
  }
  return std::nullopt;
}

}  // namespace moerate
