#pragma once

#include "dsl/study/reader.h"
#include "engine/run/plan.h"

namespace moerate {

/// The section `modulus` of a study into its plan; nothing where it is not written.
void read_modulus(Reader& reader, const Tree& study, Plan& plan);

/// What it holds where nothing is written in it.
ModulusPlan default_modulus();

}  // namespace moerate
