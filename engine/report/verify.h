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
  std::vector<std::string> same;       ///< "losses.csv.gz", "rates.csv", "4 figures"
  std::vector<std::string> differing;  ///< "rates.csv differs first in line 17", "figures/total.svg is not drawn now"
};

/// Compares losses, rates and figures of two folders when their manifests name one compiler with its flags, one set of
/// libraries, one CPU family and one version of the algorithms: then they must be equal. What is compared is the text:
/// of losses.csv.gz what was compressed, since another zlib may pack the same text otherwise; and the manifests' digest
/// of the losses with all their digits. Throws FileError when a file cannot be read or is damaged.
ByteComparison compare_bytes(const std::filesystem::path& committed, const std::filesystem::path& now);

/// One line that says what was compared and what came of it.
std::string describe(const ByteComparison& comparison);

}  // namespace moerate
