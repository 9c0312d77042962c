#pragma once

#include "dsl/study/codes.h"

#include <cstddef>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace moerate {

/// A line as a message quotes it: control characters shown as blanks, a long line cut around the place.
struct Excerpt {
  std::string line;
  std::string indent;  ///< the blanks under which the caret stands; tabs stay tabs
  int column;          ///< of the place in the whole line, in characters from 1
};

/// `column`: of the place, in bytes from 1; one beyond the end of the line points behind it.
Excerpt excerpt(std::string_view line, int column);

/// A text of UTF-8 for a terminal: control characters become blanks.
std::string printable(std::string_view text);

/// The byte at which each line of a text begins.
std::vector<std::size_t> line_starts(std::string_view text);

/// Where something stands in a file: line and column from 1, columns in bytes; line 0: the file as a whole.
struct Place {
  int line = 0;
  int column = 0;
  int file = 0;  ///< 0: the one that the user named; others by Diagnostics::add_file
  friend auto operator<=>(const Place&, const Place&) = default;
};

/// How messages are printed.
enum class Color {
  plain,    ///< text alone, for files and pipes
  colored,  ///< with the escape sequences of a terminal
};

/// A message about a study as a program reads it.
struct Message {
  bool is_error;
  std::string code;  ///< "E007", or the name of a warning
  std::string file;
  int line, column;                  ///< from 1, in characters; 0: the file as a whole
  std::string message, why, remedy;  ///< `why`: of a warning
};

/// All errors and warnings of one file and of what it is made of (a study that it extends, settings on the command
/// line), each printed by one function.
class Diagnostics {
 public:
  /// `file` is the name in the messages.
  explicit Diagnostics(std::string file) : files_{{std::move(file), ""}} {}

  /// The text that messages quote.
  void set_source(std::string_view text, int file = 0) { files_[static_cast<std::size_t>(file)].text = text; }

  /// Another file, whose number goes into the places in it.
  int add_file(std::string name) {
    files_.push_back({std::move(name), ""});
    return static_cast<int>(files_.size()) - 1;
  }
  const std::string& file_name(int file) const { return files_[static_cast<std::size_t>(file)].name; }

  /// The place of byte `at` of a scalar's text that begins at `start`: behind a quote, or a few lines on where YAML
  /// folded lines into one.
  Place within(Place start, std::string_view text, std::size_t at) const;

  /// Adds an error; one that is already there (same code, place, message) is not added twice.
  void error(Code code, Place place, std::string message, std::string remedy);

  /// Adds a warning: what is allowed, and yet may not be meant. `name` is what the study may allow; `why` gives the
  /// reason and its source. The same warning at the same place is not added twice.
  void warning(std::string name, Place place, std::string message, std::string why, std::string remedy);

  /// Counts errors that are not shown one by one.
  void further(std::size_t count) { further_ += count; }

  bool ok() const { return errors_.empty(); }
  /// The codes of the errors, each once.
  std::set<Code> codes() const;

  /// Every message in the order of files and places, at most 20 and a count of the rest. One that is there more than
  /// three times is shown once:
  ///
  ///     study.yaml:3:5: error E004: no key 'nosie' here
  ///         nosie: 0.1
  ///         ^
  ///     remedy: did you mean 'noise'?
  ///     the same in 5 more places: lines 8, 11, 14, 17, 20
  std::string text(Color color = Color::plain) const;

  /// Every warning, likewise, with the reason between the line and the remedy.
  std::string warnings_text(Color color = Color::plain) const;

  /// All errors, then all warnings, each in the order of files and places.
  std::vector<Message> messages() const;

 private:
  struct Error {
    Code code;
    Place place;
    std::string message, remedy;
    friend auto operator<=>(const Error&, const Error&) = default;
  };

  struct Warning {
    std::string name;
    Place place;
    std::string message, why, remedy;
    friend auto operator<=>(const Warning&, const Warning&) = default;
  };

  struct File {
    std::string name, text;
  };

  Message message_of(const Error& error) const;
  Message message_of(const Warning& warning) const;
  /// The line and the caret of a place, quoted; nothing for a file as a whole.
  Excerpt excerpt_at(Place place) const;
  /// A message with the line it is about.
  std::string printed(const Message& message, Place place, Color color) const;
  std::vector<Error> sorted_errors() const;
  /// Where else in its file the same error stands, for each error that is shown; errors that are not, left out.
  std::vector<std::pair<Error, std::vector<Place>>> grouped_errors() const;
  std::vector<Warning> sorted_warnings() const;

  std::vector<File> files_;
  std::vector<Error> errors_;
  std::set<Error> known_;
  std::set<Warning> warnings_;
  std::size_t further_ = 0;
};

}  // namespace moerate
