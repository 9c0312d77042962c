#pragma once

#include "tests/folder.h"

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

namespace moerate::test {

namespace fs = std::filesystem;

/// The text of a compressed file, by gzip; empty where gzip finds it damaged.
inline std::string unpacked(const fs::path& path) {
  const fs::path text = path.string() + ".text";
  const int status = std::system(("gzip -dc '" + path.string() + "' > '" + text.string() + "' 2> /dev/null").c_str());
  const std::string result = status == 0 ? contents(text) : "";
  fs::remove(text);
  return result;
}

inline bool has(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

/// What a run of the program gave.
struct Ran {
  int code;
  std::string out, err;
};

/// Runs the program in the folder, by a shell. Standard output may be sent elsewhere.
inline Ran moerate_in(const Folder& folder, const std::string& arguments, const std::string& before = "") {
  const std::string command = "cd " + folder.path.string() + " && " + before + ' ' + MOERATE_PROGRAM + ' ' + arguments +
                              (arguments.find(" > ") == std::string::npos ? " > .out" : "") + " 2> .err";
  const int status = std::system(command.c_str());
  return {WEXITSTATUS(status), contents(folder.path / ".out"), contents(folder.path / ".err")};
}

/// Starts the program in the folder without a shell, its output thrown away, to be killed and waited for.
inline pid_t started_in(const Folder& folder, const std::vector<std::string>& arguments) {
  const pid_t child = fork();
  if (child != 0) return child;
  const int null = open("/dev/null", O_WRONLY);
  dup2(null, STDOUT_FILENO);
  dup2(null, STDERR_FILENO);
  if (chdir(folder.path.c_str()) != 0) _exit(127);
  std::vector<std::string> words{MOERATE_PROGRAM};
  words.insert(words.end(), arguments.begin(), arguments.end());
  std::vector<char*> pointers;
  for (std::string& word : words) pointers.push_back(word.data());
  pointers.push_back(nullptr);
  execv(MOERATE_PROGRAM, pointers.data());
  _exit(127);
}

/// A study of two estimators at three sizes that takes a moment.
inline std::string small_study(const std::string& extra = "", int replications = 6) {
  return "seed: 3\ndataset:\n  d: 2\n  noise: 0.05\n  truth:\n    atoms:\n"
         "      - {beta0: 0.3, beta1: [0.2, 0.3], a: [0.8, -1.9], b: -0.6}\n"
         "      - {beta0: 0.0, beta1: [0.3, 0.0], a: [-2.0, 1.1], b: -0.5}\n"
         "matrix: {router: {cosine: cosine, perturbed: perturbed-cosine}}\n"
         "grid: {n: {list: [300, 1000, 3000]}, replications: " +
         std::to_string(replications) + "}\n" + extra;
}

}  // namespace moerate::test
