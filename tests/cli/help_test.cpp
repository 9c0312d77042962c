// Help, manual page and explanations, from outside and from the tables they are made of.
#include "dsl/commands/command.h"
#include "dsl/commands/pieces.h"
#include "dsl/study/codes.h"
#include "dsl/study/keys.h"
#include "tests/cli/program.h"

#include <fmt/format.h>
#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <sstream>

using namespace moerate;
using namespace moerate::test;

namespace {

std::string printed(const Folder& folder, const std::string& arguments) {
  const Ran ran = moerate_in(folder, arguments);
  INFO(arguments << ran.err);
  CHECK(ran.code == 0);
  CHECK(ran.err.empty());
  return ran.out;
}

void check_width(const std::string& text) {
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);) {
    INFO(line);
    CHECK(line.size() <= 82);
    CHECK_FALSE(line.ends_with(' '));
  }
}

}  // namespace

TEST_CASE("every command has a help text with every option, within the width of a terminal, and a part of the manual") {
  const Folder folder;
  const std::string usage = printed(folder, "--help"), manual = printed(folder, "--man");
  check_width(usage);
  CHECK(manual.starts_with(".TH MOERATE 1"));
  for (const Command& command : commands()) {
    INFO(command.name);
    CHECK(usage.find("\n  " + command.name + ' ') != std::string::npos);
    CHECK(manual.find("\n.SS " + command.name + '\n') != std::string::npos);
    const std::string help = printed(folder, command.name + " --help");
    check_width(help);
    CHECK(help.starts_with("usage: moerate " + command.name));
    for (const std::string& option : command.options) {
      CHECK(help.find("\n  --" + option + ' ') != std::string::npos);
      CHECK_FALSE(help_of(option_named(option)).empty());
    }
  }
}

TEST_CASE("an option with a key of the language has the key's words") {
  const std::string tolerance = help_of(option_named("tolerance"));
  CHECK(tolerance.find(key_at("fit.tolerance").meaning) == 0);
  CHECK(tolerance.find("in (0, 1]") != std::string::npos);
}

TEST_CASE("explain knows every key, every piece and every code") {
  const Folder folder;
  const std::string all = printed(folder, "explain");
  for (const Key& key : keys()) {
    INFO(key.path);
    CHECK(all.find(key.path + ' ') != std::string::npos);
    CHECK(all.find(key.meaning) != std::string::npos);
    CHECK(printed(folder, "explain " + key.path).starts_with(key.path + ": " + key.meaning + "\n  type: "));
  }
  for (const PieceKind& kind : piece_kinds()) {
    for (const std::string& piece : kind.names()) {
      INFO(piece);
      CHECK(printed(folder, "explain " + piece).find("  " + piece + ' ') != std::string::npos);
    }
  }
  for (const CodeEntry& entry : codes()) {
    const std::string text = printed(folder, "explain " + name(entry.code));
    INFO(text);
    CHECK(text.starts_with(name(entry.code) + ": " + entry.meaning + "\n\nwrong:\n"));
    CHECK(text.find(": error " + name(entry.code) + ": ") != std::string::npos);
    CHECK(text.find("\nright:\n") != std::string::npos);
  }
  CHECK(printed(folder, "explain measure").find("atoms:") != std::string::npos);
  CHECK(printed(folder, "explain dataset.inputs") ==
        "dataset.inputs: of X\n  type: input distribution\n  default: uniform\n\ninputs:\n" +
            piece_kinds()[3].all(false));
}

TEST_CASE("explain takes short names and several topics, and suggests what was meant") {
  const Folder folder;
  CHECK(printed(folder, "explain tolerance") == printed(folder, "explain fit.tolerance"));
  CHECK(printed(folder, "explain e007") == printed(folder, "explain E007"));
  CHECK(printed(folder, "explain E007 k") ==
        printed(folder, "explain E007") + '\n' + printed(folder, "explain estimator.k"));
  const Ran wrong = moerate_in(folder, "explain fit.tolerence");
  CHECK(wrong.code == 2);
  CHECK(wrong.err == "moerate: explain: nothing is named 'fit.tolerence'\nremedy: did you mean 'fit.tolerance'?\n");
  const auto json = nlohmann::json::parse(printed(folder, "explain --json"));
  REQUIRE(json.size() == keys().size());
  CHECK(json[0]["key"] == "study");
}

TEST_CASE("colour is for terminals") {
  const Folder folder;
  folder.write("wrong.yaml", "dataset: 3\n");
  CHECK(moerate_in(folder, "validate wrong.yaml").err.find('\033') == std::string::npos);
  // script(1) gives the program a terminal.
  if (std::system("command -v script > /dev/null") != 0) return;
  const auto on_terminal = [&](const std::string& environment) {
    const std::string inner = std::string(MOERATE_PROGRAM) + " validate wrong.yaml";
    const std::string command =
        "cd " + folder.path.string() + " && " + environment + " script -qec '" + inner + "' /dev/null > tty";
    REQUIRE(std::system(command.c_str()) != -1);
    return contents(folder.path / "tty");
  };
  CHECK(on_terminal("TERM=xterm").find("\033[1;31merror E006:\033[0m") != std::string::npos);
  CHECK(on_terminal("TERM=xterm NO_COLOR=1").find('\033') == std::string::npos);
  CHECK(on_terminal("TERM=dumb").find('\033') == std::string::npos);
}

TEST_CASE("explain tells of data, measures, verdicts, axes of settings and all codes") {
  const Folder folder;
  for (const auto& [topic, word] :
       {std::pair("data", "x1,x2,y"), std::pair("measure", "atoms:"), std::pair("verdict", "underpowered"),
        std::pair("set", "{set: {fit.tolerance: 1e-3}}"), std::pair("codes", "E007  "), std::pair("e007", "wrong:")}) {
    const Ran ran = moerate_in(folder, std::string("explain ") + topic);
    INFO(topic << ran.err);
    CHECK(ran.code == 0);
    CHECK(ran.out.find(word) != std::string::npos);
  }
  CHECK(moerate_in(folder, "explain verdit").err ==
        "moerate: explain: nothing is named 'verdit'\nremedy: did you mean 'verdict'?\n");
}

TEST_CASE("the README names every piece, as it is typed") {
  const std::string readme = contents(fs::path(MOERATE_SOURCE_DIR) / "README.md");
  for (const PieceKind& kind : piece_kinds()) {
    std::string row = fmt::format("| {} | ", kind.plural);
    for (const std::string& name : kind.names()) row += fmt::format("{}`{}`", row.ends_with(" | ") ? "" : ", ", name);
    INFO(row);
    CHECK(readme.find(row + " |\n") != std::string::npos);
  }
}

TEST_CASE("the study that the README explains is the shipped one") {
  const std::string readme = contents(fs::path(MOERATE_SOURCE_DIR) / "README.md");
  const std::size_t begin = readme.find("study: quickstart\n");
  REQUIRE(begin != std::string::npos);
  const std::string shown = readme.substr(begin, readme.find("```", begin) - begin);
  CHECK(contents(fs::path(MOERATE_SOURCE_DIR) / "pipelines/quickstart.yaml").ends_with(shown));
}
