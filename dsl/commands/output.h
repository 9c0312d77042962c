#pragma once

#include <fmt/format.h>

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

}  // namespace moerate
