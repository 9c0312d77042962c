#pragma once

#include "dsl/compile/matrix.h"
#include "dsl/study/reader.h"
#include "engine/fit/settings.h"
#include "engine/model/mixture.h"
#include "engine/run/plan.h"

#include <filesystem>
#include <optional>

namespace moerate {

/// fit.start with everything inside it: the atoms of a given measure, the parts of a best-of list. `expert` and `d` say
/// how atoms are written; null or nothing where the study does not say (which is reported elsewhere).
std::optional<Choice> read_start(Reader& reader, const Tree& tree, const Expert* expert, std::optional<Index> d,
                                 const Bounds& bounds);

/// Reports each measure given as a start whose number of atoms is not k.
bool starts_have_k_atoms(Reader& reader, const Tree& tree, const Choice& start, const Expert& expert, Index d, Index k);

/// The most fits that a study may ask for: what names each of them is held in memory at once.
constexpr Index most_fits = 1'000'000;
constexpr const char* too_many_fits_remedy =
    "a study makes at most 1000000: take fewer sizes, replications or estimators, or split it";

/// The fits that an estimator can ask for.
Index fits_of(const Estimator& estimator);

/// One element of the matrix with every value read and checked; nothing when there was an error. `losses`: of the
/// study. `folder`: where the files that it names are seen from.
std::optional<Estimator> read_estimator(Reader& reader, const Element& element, const LossSettings& losses,
                                        const std::filesystem::path& folder);

}  // namespace moerate
