#pragma once

#include "dsl/commands/command.h"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

namespace moerate {

/// The pieces that the options of `fit` name, each as it may be typed alone: --router all, --expert tanh,relu,
/// --k 1..6.
struct Candidates {
  std::vector<std::string> routers, gates, experts, ks;  ///< nothing typed: none

  bool several() const { return std::max({routers.size(), gates.size(), experts.size(), ks.size()}) > 1; }
};

/// Nothing after a message, whose exit code is then in `code`.
std::optional<Candidates> read_candidates(const Arguments& arguments, ExitCode& code);

/// What a comparison gave.
struct Choosing {
  Arguments chosen;      ///< the command line of the chosen model alone
  std::string compared;  ///< the table, as JSON
};

/// Compares all combinations by v-fold cross-validation, against a constant, a linear model and nearest neighbours, and
/// prints the table unless --json is asked for. The choice of the one-standard-error rule; nothing when there is none,
/// or after messages, whose exit code is then in `code`. Fits are kept in a store as those of a study are.
std::optional<Choosing> choose(const Arguments& arguments, const Candidates& candidates, ExitCode& code);

}  // namespace moerate
