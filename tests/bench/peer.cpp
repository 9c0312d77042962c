#include "tests/bench/peer.h"

#include "engine/base/shell.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <array>
#include <cstdlib>
#include <fstream>

namespace moerate::bench {

void write_problem(const Problem& problem, const std::filesystem::path& path) {
  std::ofstream file(path, std::ios::binary);
  const auto write = [&file](const auto* from, Index count) {
    file.write(reinterpret_cast<const char*>(from), static_cast<std::streamsize>(sizeof(*from)) * count);
  };
  const Index n = problem.n(), d = problem.d();
  const std::array<std::int64_t, 3> header{n, d, problem.k()};
  write(header.data(), 3);
  for (Index i = 0; i < n; ++i) {
    const Vector x = problem.samples.x(i / block_rows).row(i % block_rows);
    write(x.data(), d);
  }
  for (Index block = 0; block < problem.samples.blocks(); ++block) {
    const Column y = problem.samples.y(block);
    write(y.data(), problem.samples.rows(block));
  }
  const Vector start = pack(problem.start);
  write(start.data(), start.size());
}

bool python_has(const std::string& module) {
  return std::system(fmt::format("/usr/bin/python3 -c 'import {}' 2>/dev/null", module).c_str()) == 0;
}

std::optional<PeerFit> run_peer(const std::string& script, const std::string& arguments) {
  const std::string command =
      fmt::format("/usr/bin/python3 {}/tests/bench/{} {}", MOERATE_SOURCE_DIR, script, arguments);
  const ShellRun run = run_in_shell(command);
  const auto said = nlohmann::json::parse(run.output, nullptr, false);
  if (!said.is_object()) return std::nullopt;
  return PeerFit{said.at("seconds").get<double>(), said.at("half_sum_of_squares").get<double>()};
}

}  // namespace moerate::bench
