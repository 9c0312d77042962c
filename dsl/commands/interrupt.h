#pragma once

#include <atomic>

namespace moerate {

/// From now on Ctrl-C and SIGTERM raise the flag that is returned; a second one ends the program at once.
const std::atomic<bool>& catch_interrupts();

}  // namespace moerate
