#include "dsl/commands/shards.h"

#include "dsl/commands/output.h"
#include "dsl/commands/provenance.h"
#include "dsl/commands/publish.h"
#include "dsl/commands/session.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <system_error>

namespace moerate {

std::optional<Shard> read_shard(const std::string& text) {
  const auto number = [](std::string_view digits) {
    Index value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return error == std::errc() && end == digits.data() + digits.size() ? value : 0;
  };
  const std::size_t slash = std::min(text.find('/'), text.size());
  const Shard shard{number(std::string_view(text).substr(0, slash)),
                    slash < text.size() ? number(std::string_view(text).substr(slash + 1)) : 0};
  if (shard.number >= 1 && shard.number <= shard.count && shard.count <= most_shards) return shard;
  wrong_usage(fmt::format("run: --shard '{}' is no part of a whole", text),
              fmt::format("write --shard 2/12: the second of 12 parts, at most {}", most_shards));
  return std::nullopt;
}

std::filesystem::path shard_folder(const Arguments& arguments, const Plan& plan, const Shard& shard) {
  if (arguments.store) return *arguments.store;
  return folder_of(arguments, plan) / fmt::format("shard-{}-of-{}", shard.number, shard.count);
}

bool cannot_be_cut(const Plan& plan) {
  const bool grows = std::any_of(plan.estimators.begin(), plan.estimators.end(),
                                 [](const Estimator& estimator) { return estimator.until.has_value(); });
  if (!grows) return false;
  print_error(
      "{}: replications go on until an exponent is known, and a part of the fits does not know it\n"
      "remedy: give their number, as in --set grid.replications=100\n",
      plan.study);
  return true;
}

std::vector<std::filesystem::path> shards_in(const std::filesystem::path& folder) {
  std::vector<std::filesystem::path> found;
  std::error_code ignored;
  for (const std::filesystem::directory_entry& entry : std::filesystem::directory_iterator(folder, ignored)) {
    const bool is_shard = entry.path().filename().string().starts_with("shard-");
    if (is_shard && has_store(entry.path())) found.push_back(entry.path());
  }
  std::sort(found.begin(), found.end());
  return found;
}

std::vector<std::filesystem::path> stores_of_study(const Arguments& arguments, const Plan& plan) {
  const std::filesystem::path folder = folder_of(arguments, plan);
  std::vector<std::filesystem::path> folders = shards_in(folder);
  folders.insert(folders.begin(), folder);
  return folders;
}

bool hold_stores(const Plan& plan, const std::vector<std::filesystem::path>& folders) {
  const auto without = std::find_if_not(folders.begin(), folders.end(), has_store);
  if (without == folders.end()) return true;
  print_error("{}: there is no store in {}\nremedy: name the folder that `moerate run --shard` wrote\n", plan.study,
              without->string());
  return false;
}

std::optional<std::vector<std::unique_ptr<Store>>> stores_in(const std::vector<std::filesystem::path>& folders,
                                                             const std::string& text) {
  std::vector<std::unique_ptr<Store>> stores;
  for (const std::filesystem::path& folder : folders) {
    stores.push_back(std::make_unique<Store>(folder, Store::Access::read));
    if (!is_of_this_text(folder, *stores.back(), text)) return std::nullopt;
  }
  return stores;
}

ExitCode for_study_and_stores(const Arguments& arguments,
                              const std::function<ExitCode(const CompiledStudy& study, const std::string& text,
                                                           const std::vector<std::filesystem::path>& stores)>& each) {
  const std::vector<std::filesystem::path> stores(arguments.words.begin() + 1, arguments.words.end());
  Arguments of_study = arguments;
  of_study.words.resize(1);
  return for_each_study(of_study,
                        [&](const CompiledStudy& study, const std::string& text) { return each(study, text, stores); });
}

}  // namespace moerate
