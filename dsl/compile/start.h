#pragma once

#include "dsl/study/reader.h"
#include "engine/fit/settings.h"
#include "engine/model/mixture.h"

#include <optional>

namespace moerate {

/// fit.start with everything inside it: the atoms of a given measure, the parts of a best-of list. `expert` and `d` say
/// how atoms are written; null or nothing where the study does not say (which is reported elsewhere).
std::optional<Choice> read_start(Reader& reader, const Tree& tree, const Expert* expert, std::optional<Index> d,
                                 const Bounds& bounds);

/// Reports each measure given as a start whose number of atoms is not k.
bool starts_have_k_atoms(Reader& reader, const Tree& tree, const Choice& start, const Expert& expert, Index d, Index k);

}  // namespace moerate
