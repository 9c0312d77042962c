#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace moerate::test {

/// An input and the whole text that the program must print of it; tests/cases/README.md describes their files.
struct Case {
  std::string place;  ///< the file and the line of the title
  std::string group;  ///< the file's name without ".cases"
  std::string name;   ///< the file that the program is told it reads
  std::string input, expected;
};

/// The cases in a folder of tests/cases, by file and line. Throws where a file has not the form, with its line.
std::vector<Case> read_cases(const std::string& folder);

/// Compares what `print` gives of each case in a folder with what is expected, or, while updating(), writes that into
/// the files. How many cases there are.
int check_cases(const std::string& folder, const std::function<std::string(const Case&)>& print);

/// Whether the program was started with --update.
bool& updating();

/// A text as an escaped part: complete lines, in which no byte is unseen or taken for a mark.
std::string escaped(std::string_view text);

/// The text of an escaped part; throws std::invalid_argument where there is no such escape.
std::string unescaped(std::string_view part);

}  // namespace moerate::test
