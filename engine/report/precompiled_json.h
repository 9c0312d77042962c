#pragma once

// As precompiled.h, for files that include JSON.

#include "engine/report/precompiled.h"

#include <nlohmann/json.hpp>
