#pragma once

#include "dsl/commands/command.h"

#include <string>

namespace moerate {

/// `moerate --help`.
std::string usage();

/// "usage: moerate fit DATA [options]".
std::string usage_of(const Command& command);

/// `moerate COMMAND --help`.
std::string help_of(const Command& command);

/// The manual page in the language of man(7), from the same tables.
std::string manual_page();

}  // namespace moerate
