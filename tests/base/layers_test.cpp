// The order of the layers: what a file includes stands below it.
#include <fmt/format.h>
#include <catch2/catch.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <regex>
#include <string>
#include <vector>

namespace {

namespace fs = std::filesystem;

const fs::path source = MOERATE_SOURCE_DIR;

/// From the lowest. Of two that stand beside each other in one row, neither may include the other.
const std::vector<std::vector<std::string>> layers{
    {"engine/base"},
    {"engine/model"},
    {"engine/data"},
    {"engine/fit", "engine/identify", "engine/rate"},
    {"engine/modulus", "engine/inference"},
    {"engine/run"},
    {"engine/findings"},
    {"engine/report"},
};
const std::vector<std::string> language{"dsl/formula", "dsl/study", "dsl/compile", "dsl/lint", "dsl/commands"};

/// What each layer of the language may include of the engine.
const std::vector<std::pair<std::string, std::vector<std::string>>> engine_below{
    {"dsl/formula", {"engine/base", "engine/model"}},
    {"dsl/study", {"engine/base", "engine/model", "engine/data", "engine/fit", "engine/rate"}},
    {"dsl/compile", {"engine/base", "engine/model", "engine/data", "engine/fit", "engine/rate", "engine/run"}}};

std::string layer_of(const std::string& path) {
  const std::size_t second = path.find('/', path.find('/') + 1);
  return path.substr(0, second);
}

std::size_t rank_of(const std::string& layer) {
  for (std::size_t rank = 0; rank < layers.size(); ++rank) {
    if (std::count(layers[rank].begin(), layers[rank].end(), layer) > 0) return rank;
  }
  const auto found = std::find(language.begin(), language.end(), layer);
  INFO("no layer: " << layer);
  REQUIRE(found != language.end());
  return layers.size() + static_cast<std::size_t>(found - language.begin());
}

bool may_include(const std::string& from, const std::string& to) {
  if (from == to) return true;
  for (const auto& [layer, below] : engine_below) {
    if (layer == from && to.starts_with("engine/")) return std::count(below.begin(), below.end(), to) > 0;
  }
  return rank_of(to) < rank_of(from);
}

}  // namespace

TEST_CASE("no file includes one of a layer above its own, or beside it") {
  const std::regex include(R"(^#include "((?:engine|dsl)/[a-z_]+/[a-z_/]+\.h)\")");
  std::size_t seen = 0;
  for (const char* top : {"engine", "dsl"}) {
    for (const auto& entry : fs::recursive_directory_iterator(source / top)) {
      const std::string path = fs::relative(entry.path(), source).generic_string();
      const bool in_layer = std::count(path.begin(), path.end(), '/') >= 2;  // precompiled headers are of no layer
      if (!in_layer || !(path.ends_with(".h") || path.ends_with(".cpp"))) continue;
      std::ifstream file(entry.path());
      for (std::string line; std::getline(file, line);) {
        std::smatch match;
        if (!std::regex_search(line, match, include)) continue;
        ++seen;
        INFO(path << " includes " << match[1]);
        CHECK(may_include(layer_of(path), layer_of(match[1])));
      }
    }
  }
  CHECK(seen > 400);
}
