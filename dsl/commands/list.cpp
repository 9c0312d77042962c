#include "dsl/commands/command.h"

#include "engine/data/inputs.h"
#include "engine/fit/start.h"
#include "engine/model/mixture.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace moerate {

namespace {

template <class Piece>
void print(const char* title, const std::vector<Entry<Piece>>& registry) {
  fmt::print("{}\n", title);
  for (const Entry<Piece>& entry : registry) {
    fmt::print("  {:<18}{}\n  {:<18}{}\n", entry.name, entry.formula, "", entry.about);
    for (const Option& option : entry.options) {
      fmt::print("  {:<18}  {}: {} (default {})\n", "", option.name, option.meaning,
                 option.kind == OptionKind::word ? option.words.front() : fmt::format("{}", option.fallback));
    }
  }
}

template <class Piece>
nlohmann::json to_json(const std::vector<Entry<Piece>>& registry) {
  nlohmann::json all = nlohmann::json::array();
  for (const Entry<Piece>& entry : registry) {
    nlohmann::json options = nlohmann::json::array();
    for (const Option& option : entry.options) {
      options.push_back({{"name", option.name}, {"meaning", option.meaning}, {"default", option.fallback}});
    }
    all.push_back({{"name", entry.name}, {"formula", entry.formula}, {"about", entry.about}, {"options", options}});
  }
  return all;
}

}  // namespace

ExitCode list_command(const Arguments& arguments) {
  if (arguments.json) {
    const nlohmann::json all{{"routers", to_json(routers())},
                             {"gates", to_json(gates())},
                             {"experts", to_json(experts())},
                             {"inputs", to_json(inputs())},
                             {"starts", to_json(starts())}};
    fmt::print("{}\n", all.dump(2));
    return ExitCode::ok;
  }
  print("routers", routers());
  print("gates", gates());
  print("experts", experts());
  print("inputs", inputs());
  print("starts", starts());
  return ExitCode::ok;
}

}  // namespace moerate
