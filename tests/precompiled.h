#pragma once

// Parsed once for all tests, as engine/precompiled.h is for the program.

#include "engine/precompiled.h"

#include <catch2/catch.hpp>
