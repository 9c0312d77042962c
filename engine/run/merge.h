#pragma once

#include "engine/run/store.h"

#include <string>
#include <vector>

namespace moerate {

/// A store that is read for another, and what it is called in messages.
struct NamedStore {
  std::string name;
  Store* store;
};

/// What merging did.
struct Merged {
  std::size_t added = 0;      ///< results that the target lacked
  std::size_t known = 0;      ///< that it, or an earlier source, had
  std::string conflict = {};  ///< why nothing was merged: two different results under one id, both stores named
};

/// Adds the finished jobs of all sources to the target, in one transaction; the same whatever the order of the sources.
/// Nothing is changed where two stores, the target among them, hold different results under one id (but for the seconds
/// that they took, of which the target's or the first source's stay). Damaged rows are left out. Throws StoreError.
Merged merge(Store& target, const std::string& target_name, const std::vector<NamedStore>& sources);

}  // namespace moerate
