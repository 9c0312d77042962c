#pragma once

#include "dsl/study/reader.h"
#include "engine/fit/settings.h"
#include "engine/model/mixture.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace moerate {

/// The pieces of a mixture as far as they could be read.
struct Pieces {
  std::optional<Choice> router, gate, expert;
};

/// Reads `router`, `gate` and `expert` of a map (a truth, a measure file) over those that `pieces` holds; what is not
/// written stays, what is wrong becomes a message and nothing. `where` names the map in messages; may be empty.
void read_pieces(Reader& reader, const Tree& map, std::string_view where, Pieces& pieces);

/// A list of atoms: one map an atom, beta0 (0 when not written), beta1 and the expert's parameters, d from the study.
/// Nothing, and messages, when there is an error or a number lies outside the bounds. `what` names the list; `names`
/// are what the numbers of atoms may use.
std::optional<Measure> read_atoms(Reader& reader, const Tree& atoms, std::string_view what, const Expert& expert,
                                  Index d, const Bounds& bounds, const Names& names = {});

/// Whether atoms are written for another number of outputs than `outputs`, as the names of their experts' parameters
/// show ("a2"): one message then, in place of one for each name; `key` is the one that states the number.
bool are_of_other_outputs(Reader& reader, const Tree& atoms, const Choice& expert, Index outputs, std::string_view key);

/// The parameters of the router that all atoms share, each a key of `map` beside its atoms (temperature: 0.5); nothing,
/// and messages, when one is missing or outside its compact set.
std::optional<Vector> read_shared(Reader& reader, const Tree& map, const Router& router);

/// The names of those keys.
std::vector<std::string> shared_names(const Router& router);

}  // namespace moerate
