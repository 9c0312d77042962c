#pragma once

// Parsed once for the whole program (CMakeLists.txt): what costs most to parse among that which many files include. No
// file includes this one, and none may rely on it.

#include "engine/model/mixture.h"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <Eigen/Core>
#include <xsimd/xsimd.hpp>

#include <algorithm>
#include <any>
#include <array>
#include <chrono>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <functional>
#include <limits>
#include <map>
#include <memory>
#include <numbers>
#include <optional>
#include <random>
#include <set>
#include <span>
#include <sstream>
#include <string>
#include <string_view>
#include <system_error>
#include <tuple>
#include <utility>
#include <variant>
#include <vector>
