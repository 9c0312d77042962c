#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace moerate {

/// Where something stands in a study: line and column from 1, columns in bytes; line 0: the file as a whole.
struct Place {
  int line = 0;
  int column = 0;
  friend auto operator<=>(const Place&, const Place&) = default;
};

/// The kinds of error of a study. The number of a code never changes its meaning.
enum class Code {
  unreadable = 1,       ///< the file cannot be read
  syntax = 2,           ///< not YAML
  duplicate_key = 3,    ///< a key stands twice in one map
  unknown_key = 4,      ///< a key that does not exist here
  missing_key = 5,      ///< a key that has no default is not there
  wrong_type = 6,       ///< another kind of value is wanted
  out_of_range = 7,     ///< the value is not allowed
  unknown_name = 8,     ///< no such router, expert, axis, label, ...
  wrong_length = 9,     ///< a list of another length is wanted
  bad_expression = 10,  ///< an expression that cannot be computed
  empty = 11,           ///< an empty axis, list or selection
  conflict = 12,        ///< values that do not fit together
};

/// All errors of one file, each printed by one function.
class Diagnostics {
 public:
  /// `file` is the name in the messages.
  explicit Diagnostics(std::string file) : file_(std::move(file)) {}

  /// The text that messages quote, line by line.
  void set_source(std::string_view text);

  /// Adds an error; one that is already there (same code, place, message) is not added twice.
  void error(Code code, Place place, std::string message, std::string remedy);

  bool ok() const { return errors_.empty(); }

  /// Every message in the order of the places, at most 20 and a count of the rest:
  ///
  ///     study.yaml:3:5: error E004: no key 'nosie' here
  ///         nosie: 0.1
  ///         ^
  ///     remedy: did you mean 'noise'?
  std::string text() const;

 private:
  struct Error {
    Code code;
    Place place;
    std::string message, remedy;
    friend auto operator<=>(const Error&, const Error&) = default;
  };

  std::string rendered(const Error& error) const;

  std::string file_;
  std::vector<std::string> lines_;
  std::vector<Error> errors_;
};

}  // namespace moerate
