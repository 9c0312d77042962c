#pragma once

#include "engine/base/range.h"

#include <string>
#include <string_view>
#include <vector>

namespace moerate {

/// What a key takes.
enum class KeyKind {
  name,
  file,
  text,
  texts,
  section,
  inputs,
  number,
  errors,
  router,
  gate,
  expert,
  atoms,
  vector,
  truth_redrawn,
  routers,
  experts,
  axes,
  maps,
  overrides,
  labels_by_axis,
  values_by_path,
  sizes,
  size_grid,
  whole_numbers,
  replications,
  quantity,
  quantity_or_modulus,
  quantity_list,
  start,
  losses,
  statistic_list,
  confidence,
  flag,
  expectations,
  statistic,
  slower_than,
  true_or_number,
  law,
  known_outcome,
  lengths,
  missing,
  transforms,
};

/// Whether it is a map whose keys a study chooses.
bool is_map(KeyKind kind);

/// The kind in the words of `moerate explain`: "list of atoms".
std::string_view in_words(KeyKind kind);

/// One key of the language: what it means, what it takes, its default. The parser reads ranges and defaults from here,
/// so what is explained is what is checked.
struct Key {
  std::string path;  ///< dotted, e.g. "dataset.noise"
  KeyKind kind;
  std::string default_value;  ///< as one would write it; "" when the key is required
  std::string meaning;
  Range range = {};  ///< of the number that it takes, if it takes one
  bool required = false;
};

/// The kind of a key in words; "whole number" of a number that must be one.
std::string_view type_in_words(const Key& key);

/// Every key, sections included, in the order of a study.
const std::vector<Key>& keys();

/// The key at a path. Precondition: it exists.
const Key& key_at(std::string_view path);

/// The names directly under a section ("" for the top level).
std::vector<std::string> names_under(std::string_view section);

/// The default of a key of an estimator whose data come from a table; empty when it has none.
std::string default_with_table(const Key& key);

/// Whether a key says something of a truth, or of what is measured beside one: a study on a table has none of them.
bool needs_truth(const Key& key);

/// Whether the estimators of a study may differ in a key.
bool of_estimators(const Key& key);

/// The path that an axis or a setting means: short names are those of estimator.*.
std::string full_path(const std::string& path);

}  // namespace moerate
