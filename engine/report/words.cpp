#include "engine/base/words.h"
#include "engine/report/words.h"

#include "engine/rate/rate.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace moerate {

std::string exponent_text(const Rate& rate) {
  if (std::isnan(rate.exponent)) {
    return rate.undefined.empty() ? std::string("none") : fmt::format("none: {}", rate.undefined);
  }
  if (std::isnan(rate.low) || std::isnan(rate.high)) {
    const std::string exponent = fixed(rate.exponent, 3);
    return rate.interval_undefined.empty() ? exponent
                                           : fmt::format("{} (no interval: {})", exponent, rate.interval_undefined);
  }
  if (rate.low == rate.high) return fixed(rate.exponent, 3);  // of a modulus: nothing of it is random
  return fmt::format("{} [{}, {}]", fixed(rate.exponent, 3), fixed(rate.low, 3), fixed(rate.high, 3));
}

std::string difference_text(const PairedDifference& difference) {
  if (std::isnan(difference.mean)) return fmt::format("none: {}", difference.undefined);
  if (difference.low == 0 && difference.high == 0) return "0: equal in every pair";
  const bool lower = difference.mean <= 0;
  const double sign = lower ? -1 : 1;
  const std::string by = fmt::format("{} {}", rounded(sign * difference.mean), lower ? "lower" : "higher");
  if (std::isnan(difference.low)) return fmt::format("{} (no interval: {})", by, difference.undefined);
  const double low = lower ? -difference.high : difference.low, high = lower ? -difference.low : difference.high;
  return fmt::format("{} [{}, {}]", by, rounded(low), rounded(high));
}

std::string measured_text(const Expectation& expectation, const Verdict& verdict) {
  if (verdict.difference) return difference_text(*verdict.difference);
  if (expectation.claim != Claim::law) return verdict.rate == nullptr ? "none" : exponent_text(verdict.rate->rate);
  if (verdict.laws == nullptr) return "none";
  const LawComparison& laws = verdict.laws->laws;
  return laws.sets.empty() ? fmt::format("none: {}", laws.undefined) : weights_text(laws.sets.front());
}

std::string quantity_text(Quantity quantity, Alignment alignment) {
  if (quantity == Quantity::excess_risk) return "excess risk";
  if (quantity == Quantity::held_out_risk) return "held-out risk";
  if (quantity == Quantity::error_rate) return "error rate";
  return fmt::format("{} {}", name(alignment), name(quantity));
}

std::string quantity_title(Quantity quantity) {
  switch (quantity) {
    case Quantity::total:
      return "aligned Voronoi loss";
    case Quantity::excess_risk:
      return "excess risk";
    case Quantity::held_out_risk:
      return "held-out risk (mean squared error)";
    case Quantity::error_rate:
      return "share of rows held out of which another class has the largest f";
    case Quantity::single:
      return "distance of atoms alone in their cell";
    case Quantity::shared:
      return "distance of atoms that share a cell";
    default:
      return fmt::format("aligned {}", name(quantity));
  }
}

std::string verdict_text(const Expectation& expectation, Outcome outcome) {
  if (expectation.known_fails && outcome == Outcome::fails) return "fails (known)";
  if (expectation.known_fails && outcome == Outcome::holds) return "holds (known to fail)";
  return std::string(name(outcome));
}

std::string qualified_text(const Verdict& verdict) {
  std::string text;
  for (const std::string& each : verdict.qualified_by) text += "; " + each;
  return text;
}

std::string tally_text(const Plan& plan, const std::vector<Verdict>& verdicts) {
  constexpr std::array<std::array<std::string_view, 2>, 6> words{{{"holds", "hold"},
                                                                  {"fails", "fail"},
                                                                  {"fails (known)", "fail (known)"},
                                                                  {"holds (known to fail)", "hold (known to fail)"},
                                                                  {"underpowered", "underpowered"},
                                                                  {"undefined", "undefined"}}};
  std::string tally;
  for (const auto& [one, many] : words) {
    const auto count = std::count_if(verdicts.begin(), verdicts.end(), [&, word = one](const Verdict& verdict) {
      return verdict_text(plan.expectations[verdict.expectation], verdict.outcome) == word;
    });
    if (count == 0) continue;
    if (!tally.empty()) tally += ", ";
    tally += fmt::format("{} {}", count, count == 1 ? one : many);
  }
  return tally.empty() ? "none" : tally;
}

std::string measured_title(const Plan& plan) {
  return fmt::format("{} [{}]", has_tables(plan) ? "measured" : "exponent", confidence_text(plan));
}

std::string confidence_text(const Plan& plan) {
  return fmt::format("{}%{}", rounded(100 * plan.rates.confidence), plan.rates.simultaneous ? " simultaneous" : "");
}

std::string chance_text(const Plan& plan, const std::vector<Verdict>& verdicts) {
  const double miss = 1 - plan.rates.confidence;
  if (plan.rates.simultaneous) {
    const Index family = judged_together(plan);
    return fmt::format(
        "The intervals of the {} are simultaneous, each at {:.4g}%: were every claim true, the chance that a verdict "
        "fails is at most {}%.",
        counted(family, has_tables(plan) ? "judged interval" : "judged exponent"),
        100 * sidak_adjusted(plan.rates, family).confidence, rounded(100 * miss));
  }
  // An interval misses the exponent, which lies in the claim, at least as often as it misses the whole claim.
  const auto decided = std::count_if(verdicts.begin(), verdicts.end(), [&plan](const Verdict& verdict) {
    return verdict.outcome != Outcome::undefined && !plan.expectations[verdict.expectation].known_fails;
  });
  const double by_chance = miss * static_cast<double>(decided);
  if (by_chance < 1 - 1e-9) return "";
  return fmt::format(
      "Were every claim true, at most {} of {} verdicts would be expected to fail by chance: {}% intervals miss {}% of "
      "the time (`rates.confidence: {{simultaneous: true}}` guards all at once).",
      rounded(by_chance), decided, rounded(100 * plan.rates.confidence), rounded(100 * miss));
}

}  // namespace moerate
