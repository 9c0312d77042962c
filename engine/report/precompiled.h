#pragma once

// As engine/precompiled.h, for what reports and reads studies.

#include "engine/precompiled.h"
#include "engine/stage/plan.h"
