#pragma once

#include "dsl/commands/command.h"
#include "dsl/study/diagnostics.h"

#include <string>

namespace moerate {

/// How messages are printed on standard error: colored on a terminal, unless NO_COLOR is set or the terminal is dumb.
Color color_of_errors();

/// Prints the messages of a file or argument on standard error. The exit code they mean: wrong, files where the only
/// error is a file that cannot be read, ok where there is none.
ExitCode print_messages(const Diagnostics& diagnostics);

/// Prints a message about the command line and its remedy; ExitCode::wrong.
ExitCode wrong_usage(const std::string& message, const std::string& remedy);

/// Writes a result into a file that the user named, whole or not at all; a message when that fails. What another file
/// of that name held is kept beside it, in NAME.old, and the user is told.
ExitCode write_result(const std::string& path, const std::string& bytes);

}  // namespace moerate
