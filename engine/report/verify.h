#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace moerate {

/// How the files of two results of one study compare byte by byte.
struct ByteComparison {
  /// Why bytes need not be equal: what differs between the toolchains or CPU families of the two manifests; empty when
  /// they are the same.
  std::string excuse;
  std::vector<std::string> same;       ///< names of files
  std::vector<std::string> differing;  ///< "losses.csv differs first in line 17"
};

/// Compares losses.csv and rates.csv of two folders when their manifests name one compiler with its flags, one set of
/// libraries, one CPU family and one version of the algorithms: then the bytes must be equal. Throws ReportError when a
/// file cannot be read.
ByteComparison compare_bytes(const std::filesystem::path& committed, const std::filesystem::path& now);

/// One line that says what was compared and what came of it.
std::string describe(const ByteComparison& comparison);

}  // namespace moerate
