#pragma once

#include "dsl/study/keys.h"

#include <nlohmann/json_fwd.hpp>

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace moerate {

/// A registry as `list` and `explain` show it.
struct PieceKind {
  KeyKind kind;        ///< of the keys that take a piece of it
  std::string plural;  ///< "routers"
  std::function<std::vector<std::string>()> names;
  std::function<std::string(bool verbose)> all;                            ///< every piece, a few lines each
  std::function<std::optional<std::string>(const std::string& name)> one;  ///< the lines of one piece
  std::function<nlohmann::json()> json;                                    ///< every piece, for programs
};

/// Every registry, in the order of a study.
const std::vector<PieceKind>& piece_kinds();

/// The losses, a few lines each.
std::string losses_in_words();

}  // namespace moerate
