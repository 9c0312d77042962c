#include "dsl/commands/output.h"
#include "dsl/commands/provenance.h"

#include "engine/base/words.h"
#include "engine/report/manifest.h"
#include "engine/report/side_by_side.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>

namespace moerate {

namespace {

namespace fs = std::filesystem;
using Json = nlohmann::json;

/// What a folder of results says of itself: "moerate 0.1.0, seed 2405, 480 fits; verdicts: 4 hold".
std::string described(const Json& manifest) {
  const auto text = [&manifest](const char* pointer) {
    const Json::json_pointer at(pointer);
    if (!manifest.contains(at)) return std::string("?");
    return manifest[at].is_string() ? manifest[at].get<std::string>() : manifest[at].dump();
  };
  return fmt::format("{}: moerate {}, seed {}, {} fits planned, {} failed, {} on bounds; verdicts: {}", text("/study"),
                     text("/program/version"), text("/seed"), text("/fits/planned"), text("/fits/failed"),
                     text("/fits/at_bound"), text("/verdicts"));
}

/// The manifest of a folder of results; null, after a message, where there is none.
Json manifest_of(const std::string& folder) {
  Json manifest = read_manifest(folder);
  const fs::path path = fs::path(folder) / manifest_file;
  std::error_code ignored;
  if (manifest.is_null() && fs::exists(path, ignored)) {
    print_error("moerate: {} is damaged\nremedy: `moerate report` writes it again\n", path.string());
  } else if (manifest.is_null()) {
    print_error("moerate: {} holds no results\nremedy: name the folder of one study, such as results/quickstart\n",
                folder);
  }
  return manifest;
}

ExitCode carry_out(const Arguments& arguments) {
  if (arguments.words.size() != 2) {
    return wrong_usage("compare: two folders of results are set side by side",
                       "name both, as in `moerate compare results/quickstart results/quickstart@dataset.noise=0.1`");
  }
  const std::string &a = arguments.words[0], &b = arguments.words[1];
  const Json first = manifest_of(a), second = manifest_of(b);
  if (first.is_null() || second.is_null()) return ExitCode::files;
  const std::vector<NumberBeside> numbers = side_by_side(a, b);
  const std::vector<TextDifference> differences =
      text_differences(text_at(first, "/resolved_study"), text_at(second, "/resolved_study"));
  if (arguments.json) {
    auto lines = nlohmann::ordered_json::array();
    for (const TextDifference& each : differences) lines.push_back({{"key", each.key}, {"a", each.a}, {"b", each.b}});
    print_out(
        "{}\n",
        nlohmann::ordered_json{{"a", a}, {"b", b}, {"differences", lines}, {"numbers", side_by_side_json(numbers)}}
            .dump(2));
    return ExitCode::ok;
  }
  print_out("A  {}\n   {}\nB  {}\n   {}\n\n", a, described(first), b, described(second));
  constexpr std::size_t most_shown = 12;
  for (std::size_t i = 0; i < std::min(most_shown, differences.size()); ++i) {
    print_out("{}: {} in A, {} in B\n", differences[i].key, differences[i].a, differences[i].b);
  }
  if (differences.size() > most_shown) print_out("and {} more keys differ\n", differences.size() - most_shown);
  print_out("{}\n{}", differences.empty() ? "the studies say the same, but for claims and words\n" : "",
            side_by_side_table(numbers));
  const auto both =
      std::count_if(numbers.begin(), numbers.end(), [](const NumberBeside& each) { return each.both_sure; });
  const auto apart = std::count_if(numbers.begin(), numbers.end(), [](const NumberBeside& each) { return each.apart; });
  print_out("\n{} with intervals in both; those of {} are apart\n", counted(both, "number"), apart);
  return ExitCode::ok;
}

}  // namespace

Command compare_command() {
  return {.name = "compare",
          .about = "set the results of two studies side by side",
          .positional = "FOLDER FOLDER",
          .options = {"json"},
          .run = carry_out};
}

}  // namespace moerate
