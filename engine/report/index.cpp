#include "engine/report/index.h"

#include "engine/base/file.h"
#include "engine/base/words.h"
#include "engine/report/html.h"
#include "engine/report/manifest.h"
#include "engine/report/markdown.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <system_error>
#include <vector>

namespace moerate {
namespace {

namespace fs = std::filesystem;
using Json = nlohmann::json;

/// The picture that a report shows first: the first file of its figures.
std::string first_picture(const Json& manifest) {
  for (const fs::path& file : files_of(manifest)) {
    if (file.parent_path() == "figures" && file.extension() == ".svg") return file.string();
  }
  return "";
}

/// What the index says of one study, as Markdown; empty where the manifest is none.
std::string entry(const fs::path& folder) {
  const Json manifest = read_manifest(folder);
  if (text_at(manifest, "/study").empty()) return "";
  const std::string name = folder.filename().string();
  const std::string started = text_at(manifest, "/cost/started"), about = text_at(manifest, "/about"),
                    answer = text_at(manifest, "/answer"), picture = first_picture(manifest);
  std::string text = fmt::format("\n## {}\n\n", markdown_text(name));
  if (!about.empty()) text += fmt::format("{}\n\n", markdown_text(about));
  if (!answer.empty()) text += answer + '\n';
  const std::string count = counted(static_cast<long long>(number_at(manifest, "/fits/planned")), "fit");
  constexpr std::size_t day = std::string_view("2026-01-02").size();
  text += fmt::format("Verdicts: {}. {}, {} of computing{}. [The page]({}/report.html)\n",
                      markdown_text(text_at(manifest, "/verdicts")), count,
                      duration(number_at(manifest, "/cost/fit_seconds")),
                      started.empty() ? "" : fmt::format("; last run {}", started.substr(0, day)), name);
  if (!picture.empty()) text += fmt::format("\n![{0}: the first figure of its page]({0}/{1})\n", name, picture);
  return text;
}

}  // namespace

std::string index_page(const fs::path& results) {
  std::vector<fs::path> folders;
  std::error_code ignored;
  for (const fs::directory_entry& each : fs::directory_iterator(results, ignored)) {
    if (fs::is_regular_file(each.path() / manifest_file, ignored)) folders.push_back(each.path());
  }
  std::sort(folders.begin(), folders.end());
  std::string text = "# Studies\n";
  for (const fs::path& folder : folders) text += entry(folder);
  return html_page("Studies", text, results, "index");
}

bool write_index(const fs::path& results) {
  const fs::path path = results / "index.html";
  std::error_code ignored;
  if (fs::exists(path, ignored) && read_file(path).find(html_generator) == std::string::npos) return false;
  write_file(path, index_page(results));
  return true;
}

}  // namespace moerate
