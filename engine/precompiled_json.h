#pragma once

// As precompiled_cold.h, for files that include JSON.

#include "engine/precompiled_cold.h"

#include <nlohmann/json.hpp>
