#pragma once

#include "dsl/commands/command.h"
#include "dsl/compile/compile.h"
#include "engine/run/plan.h"
#include "engine/run/shards.h"
#include "engine/run/store.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace moerate {

/// A part of a whole as an option names it: "2/12". Nothing, after a message, where it is none.
std::optional<Shard> read_shard(const std::string& text);

/// The folder of one shard's store, beside the results unless the options say where.
std::filesystem::path shard_folder(const Arguments& arguments, const Plan& plan, const Shard& shard);

/// Whether a study has no shards, since its replications depend on what was measured; a message then.
bool cannot_be_cut(const Plan& plan);

/// The folders of shards that have a store in the folder of the results, in the order of their names.
std::vector<std::filesystem::path> shards_in(const std::filesystem::path& folder);

/// Where a study's fits may be: the folder of its results, and those of its shards in it.
std::vector<std::filesystem::path> stores_of_study(const Arguments& arguments, const Plan& plan);

/// Whether there is a store in each of the folders; a message where there is none.
bool hold_stores(const Plan& plan, const std::vector<std::filesystem::path>& folders);

/// The stores of the folders, in their order and to be read. Nothing, after a message, where one holds results of
/// another text than `text`, the study's resolved one. Throws StoreError.
std::optional<std::vector<std::unique_ptr<Store>>> stores_in(const std::vector<std::filesystem::path>& folders,
                                                             const std::string& text);

/// for_each_study on a command line that names one study and, behind it, the folders of stores.
ExitCode for_study_and_stores(const Arguments& arguments,
                              const std::function<ExitCode(const CompiledStudy& study, const std::string& text,
                                                           const std::vector<std::filesystem::path>& stores)>& each);

}  // namespace moerate
