#pragma once

#include "dsl/study/reader.h"
#include "engine/data/table_source.h"

#include <filesystem>
#include <memory>

namespace moerate {

/// Whether an element's observations come from a table: `dataset.table` is written, be it right or wrong.
bool has_table(const Tree& tree);

/// The section dataset.table of an element with its file, each file read once for the study. `folder`: of the study's
/// file. Null, and messages, when there is
/// an error.
std::shared_ptr<const TableSource> read_table_dataset(Reader& reader, const Tree& tree,
                                                      const std::filesystem::path& folder);

}  // namespace moerate
