#pragma once

#include "dsl/commands/command.h"
#include "dsl/study/diagnostics.h"

#include <fmt/format.h>

#include <string>
#include <string_view>
#include <system_error>
#include <utility>

namespace moerate {

/// Everything that the program prints goes through here. What cannot be written (a full device, a closed descriptor)
/// neither throws nor ends the program: the work goes on, and its exit code says what became of it.
void write_out(std::string_view text);    ///< on standard output
void write_error(std::string_view text);  ///< on standard error

template <class... Values>
void print_out(fmt::format_string<Values...> format, Values&&... values) {
  write_out(fmt::format(format, std::forward<Values>(values)...));
}

template <class... Values>
void print_error(fmt::format_string<Values...> format, Values&&... values) {
  write_error(fmt::format(format, std::forward<Values>(values)...));
}

/// Gives the standard streams that are closed a descriptor, so that no file of results gets theirs and their messages.
void hold_descriptors();

/// Ends standard output: why some of it could not be written, or no error.
std::error_code end_output();

/// How messages are printed on standard error: colored on a terminal, unless NO_COLOR is set or the terminal is dumb.
Color color_of_errors();

/// Prints the messages of a file or argument on standard error. The exit code they mean: wrong, files where the only
/// error is a file that cannot be read, ok where there is none.
ExitCode print_messages(const Diagnostics& diagnostics);

/// Prints a message about the command line and its remedy; ExitCode::wrong.
ExitCode wrong_usage(const std::string& message, const std::string& remedy);

/// Writes a result into a file that the user named, whole or not at all; a message when that fails. What another file
/// of that name held is kept beside it, in NAME.old or NAME.old.2 and on, and the user is told.
ExitCode write_result(const std::string& path, const std::string& bytes);

}  // namespace moerate
