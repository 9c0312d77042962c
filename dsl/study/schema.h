#pragma once

#include <nlohmann/json_fwd.hpp>

namespace moerate {

/// The JSON Schema (draft 7) of a study, made from the table of keys and the registries: editors complete keys and
/// show their meaning by it. It knows nothing that relates one value to another (an unknown label, a vector that is not
/// as long as d); names of pieces that a study defines or inherits are let pass.
nlohmann::ordered_json study_schema();

}  // namespace moerate
