#pragma once

#include <filesystem>
#include <string>

namespace moerate {

/// The studies whose results stand in the folders of `results`, as one file of HTML: of each its question, its answer,
/// its first figure, how its verdicts came out, when it ran and how long its fits took, with a link to its page. It is
/// made from their manifests alone; folders without one, and damaged ones, are left out. Throws FileError.
std::string index_page(const std::filesystem::path& results);

/// Writes index_page into `results`/index.html. A file of that name that no moerate wrote is left as it is; false then.
/// Throws FileError.
bool write_index(const std::filesystem::path& results);

}  // namespace moerate
