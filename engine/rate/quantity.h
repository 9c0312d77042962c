#pragma once

#include <array>
#include <cstddef>
#include <limits>
#include <optional>
#include <string_view>

namespace moerate {

/// What is measured of a fit. The first eight come from the Voronoi loss; the last two are all
/// that is judged where the observations come from a table.
enum class Quantity {
  total,          ///< gate-mass + router + expert
  gate_mass,      ///< sum_j | mass of the fitted atoms in cell j - mass of true atom j |
  router,         ///< the beta1 terms
  expert,         ///< the eta terms
  direction,      ///< as router, of beta1/|beta1| (not part of the total)
  norm,           ///< as router, of |beta1| (not part of the total)
  single,         ///< mean over single cells of |(D, E)|; absent without one
  shared,         ///< mass-weighted mean of |(D, E)| over atoms in shared cells; absent without one
  excess_risk,    ///< mean of (f_G - f_G*)^2 over fresh inputs
  held_out_risk,  ///< mean of (y - f_G)^2 over the rows of a table that were held out
  error_rate,     ///< the share of these rows of which another class has the largest f; absent without classes
};
inline constexpr std::size_t voronoi_quantities = 8;
inline constexpr std::array quantities{Quantity::total,         Quantity::gate_mass, Quantity::router,
                                       Quantity::expert,        Quantity::direction, Quantity::norm,
                                       Quantity::single,        Quantity::shared,    Quantity::excess_risk,
                                       Quantity::held_out_risk, Quantity::error_rate};

/// Whether it is measured at the rows of a table that were held out, and only there.
constexpr bool is_of_table(Quantity quantity) {
  return quantity == Quantity::held_out_risk || quantity == Quantity::error_rate;
}

/// Whether it is one of f, which no alignment changes.
constexpr bool is_risk(Quantity quantity) {
  return quantity == Quantity::excess_risk || is_of_table(quantity);
}

std::string_view name(Quantity quantity);
std::optional<Quantity> quantity_named(std::string_view name);

/// Raw: the fitted measure as it is. Aligned: moved along the invariances of the model first (theory's canonical form).
enum class Alignment { raw, aligned };

std::string_view name(Alignment alignment);

/// How the replications at one n become one number.
enum class Statistic {
  mean,
  median,
  trimmed,  ///< the mean without the largest floor(R/10) of R values; with R < 10 the mean
};
inline constexpr std::array statistics{Statistic::mean, Statistic::median, Statistic::trimmed};

std::string_view name(Statistic statistic);
std::optional<Statistic> statistic_named(std::string_view name);

/// The mark of a quantity that does not exist for a fit (no shared cell); written as an empty field.
inline constexpr double absent = std::numeric_limits<double>::quiet_NaN();

}  // namespace moerate
