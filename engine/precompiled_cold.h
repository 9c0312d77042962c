#pragma once

// As precompiled.h, for what reports and reads studies.

#include "engine/precompiled.h"
#include "engine/run/plan.h"
