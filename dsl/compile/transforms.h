#pragma once

#include "dsl/study/reader.h"
#include "engine/data/transform.h"

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <vector>

namespace moerate {

/// Steps as a study, a command line or a measure file writes them, a list of
///
///     standardise                          # a name
///     {log: [carat, price]}                # columns
///     {clip: {carat: [0, 3], depth: 0.01}} # columns with numbers
///     {levels: {cut: [Fair, Good]}}        # columns with levels
///     {pca: 3}                             # components; {pca: {components: 3, columns: [a, b, c]}}
///
/// Nothing, and messages, when there is an error.
std::optional<std::vector<TransformStep>> read_transforms(Reader& reader, const Tree& tree);

/// The same of a fitted step; read_transforms reads it back bit by bit.
nlohmann::ordered_json to_json(const TransformStep& step);

}  // namespace moerate
