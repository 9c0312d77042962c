#pragma once

#include <limits>
#include <string>
#include <string_view>
#include <vector>

namespace moerate {

/// One key of the language: what it means, what it takes, its default. The parser reads ranges and defaults from here,
/// so what is explained is what is checked.
struct Key {
  std::string path;      ///< dotted, e.g. "dataset.noise"
  std::string type;      ///< in words
  std::string fallback;  ///< as one would write it; "" when the key is required
  std::string meaning;
  double low = -std::numeric_limits<double>::infinity();
  double high = std::numeric_limits<double>::infinity();
  bool open_low = false;   ///< `low` itself is not allowed
  bool open_high = false;  ///< `high` itself is not allowed
  bool required = false;
};

/// Every key, sections included, in the order of a study.
const std::vector<Key>& keys();

/// The key at a path. Precondition: it exists.
const Key& key_at(std::string_view path);

/// The names directly under a section ("" for the top level).
std::vector<std::string> names_under(std::string_view section);

/// Whether the estimators of a study may differ in a key.
bool of_estimators(const Key& key);

/// The path that an axis or a setting means: short names are those of estimator.*.
std::string full_path(const std::string& path);

/// "in (0, 1]", "at least 1": the range of a key or option in words; empty when there is none.
std::string range_in_words(double low, bool open_low, double high, bool open_high);

}  // namespace moerate
