#pragma once

#include "engine/rate/quantity.h"

#include <fstream>
#include <nlohmann/json.hpp>
#include <string>

namespace moerate {

/// What tests/reference/rates_reference.py computed with SciPy and NumPy.
inline nlohmann::json rates_reference() {
  std::ifstream file(std::string(MOERATE_SOURCE_DIR) + "/tests/reference/rates_reference.json");
  return nlohmann::json::parse(file);
}

}  // namespace moerate
