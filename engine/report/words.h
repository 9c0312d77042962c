#pragma once

#include "engine/findings/summary.h"

#include <string>
#include <string_view>

namespace moerate {

/// "-0.502 [-0.523, -0.481]"; "-0.502" where there is no interval or it is a point, "none: reason" where there is no
/// exponent.
std::string exponent_text(const Rate& rate);

/// "0.012 lower [0.008, 0.016]": a risk beside another; "none: reason" where there is none.
std::string difference_text(const PairedDifference& difference);

/// What a verdict was judged on: exponent_text, for the claim of a law the weights of the laws, for `below` the
/// difference_text; "none" where nothing was measured.
std::string measured_text(const Expectation& expectation, const Verdict& verdict);

/// "aligned total", "raw total", "excess risk", "held-out risk", "error rate".
std::string quantity_text(Quantity quantity, Alignment alignment);

/// The quantity as an axis title: "aligned Voronoi loss", "excess risk".
std::string quantity_title(Quantity quantity);

/// "holds", "fails", "underpowered" or "undefined"; "fails (known)" and "holds (known to fail)" for an expectation that
/// the study says is known to fail.
std::string verdict_text(const Expectation& expectation, Outcome outcome);

/// What qualifies a verdict, behind it in the same line: "; 52% of fits on bounds; log preferred by AICc", or nothing.
std::string qualified_text(const Verdict& verdict);

/// "2 hold, 1 fails (known), 1 underpowered": only what occurs, in a fixed order; "none" without a verdict.
std::string tally_text(const Plan& plan, const std::vector<Verdict>& verdicts);

/// "exponent [95%]", "measured [95%]" where a study on a table compares risks as well: what is judged.
std::string measured_title(const Plan& plan);

/// "95%"; "95% simultaneous": what the intervals of judged exponents hold with.
std::string confidence_text(const Plan& plan);

/// A sentence on how many of the verdicts would fail by chance, were every claim true; empty where it is less than one
/// and intervals are not simultaneous.
std::string chance_text(const Plan& plan, const std::vector<Verdict>& verdicts);

}  // namespace moerate
