#pragma once

#include "dsl/compile/matrix.h"
#include "engine/run/plan.h"

namespace moerate {

/// The `rates:` section into the plan's losses and rates.
void read_rates(Reader& reader, const Tree& study, Plan& plan);

/// A statistic by its name; nothing, and a message, where there is no such.
std::optional<Statistic> read_statistic(Reader& reader, const Tree& tree);

/// The name of a quantity that is measured; nothing, and a message, when there is no such, or it is not among the
/// losses.
std::optional<Quantity> read_quantity(Reader& reader, const Tree& tree, const LossSettings& losses);

/// The `expect:` list into the plan; the place of each. Precondition: the plan's estimators and rates are there.
/// `of_table`: the study's data come from tables.
std::vector<Place> read_expectations(Reader& reader, const Tree& study, const std::vector<MatrixAxis>& axes,
                                     bool of_table, Plan& plan);

/// A quantity that a modulus may be of: all but risks.
std::optional<Quantity> read_modulus_quantity(Reader& reader, const Tree& tree);

}  // namespace moerate
