#pragma once

#include "engine/run/plan.h"
#include "engine/run/store.h"

#include <vector>

namespace moerate {

/// Precision on demand. An estimator with `until` gets replications 0, 1, 2, ... in this order. At fixed counts, and at
/// no other, the interval of its exponent is looked at: it has enough when the half-width is reached, or at `at_most`.
/// What is asked for is therefore a function of the losses alone, whatever the number of threads and wherever a run was
/// stopped; and what is reported is the interval that was looked at.
///
/// To stop when an interval is short favours samples that look less scattered than they are (Chow and Robbins, Ann.
/// Math. Stat. 36 (1965) 457-462: the coverage is right in the limit of small half-widths). Hence a first look at 20
/// replications, and steps of a quarter instead of one by one: 95% intervals at which a run stopped then hold the
/// exponent 93 to 95.5% of the time (tests/rate/coverage_test.cpp).

/// At how many replications the interval is first looked at.
inline constexpr Index first_look = 20;

/// Where an interval is not trusted: fewer losses than these at some n.
inline constexpr Index fewest_losses = 10;

/// The count after `replications` at which to look again: a quarter more, rounded up to tens; at most `at_most`.
Index next_look(Index replications, Index at_most);

/// Whether an exponent is known well enough. Never where it has no interval, where an n has fewer than fewest_losses
/// (its fits failed, or do not have the quantity), or where losses do not vary at all.
bool is_reached(const Rate& rate, const Precision& precision);

/// The rate whose half-width an estimator with `until` waits for.
Rate awaited_rate(const Plan& plan, const std::vector<Row>& rows, std::size_t estimator);

/// The plan with as many replications of each estimator as its `until` asks for after what the store holds; itself when
/// no estimator has one. Finished when no job of it is missing. Throws StoreError.
Plan with_needed_replications(const Plan& plan, Store& store);

/// The plan with as many as it could ever ask for.
Plan largest(Plan plan);

}  // namespace moerate
