#pragma once

// As precompiled.h, for files that include JSON.

#include "tests/precompiled.h"

#include <nlohmann/json.hpp>
