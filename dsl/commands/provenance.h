#pragma once

#include "engine/run/store.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace moerate {

/// The name of the folder of a study's results: its own, or with overrides of the command line "study@path=value,...",
/// so that they do not take the place of the study's. Overrides in another order have the same folder; characters that
/// a shell or a file system may not like, and what is beyond 80 of them, become a hash of all.
std::string folder_name(const std::string& study, std::vector<std::string> overrides);

/// A key that has another value in two resolved studies; "nothing" where one lacks it.
struct TextDifference {
  std::string key, a, b;
};

/// All of them, in the order of the first text, but for what the second alone has, last; claims, words and figures do
/// not count. Items of lists are compared as one value of their key.
std::vector<TextDifference> text_differences(const std::string& a, const std::string& b);

/// In what the results of a folder differ from the resolved text of a study, as in "`noise: 0.05` there, `noise: 0.5`
/// here": the first line. Nothing when they are of this text, or of one that claims something else only (expect, about,
/// cite), or when there are none. The text is that of the last run, in the store, or else that of the manifest.
std::optional<std::string> other_text(const std::filesystem::path& folder, Store& store, const std::string& text);

/// Whether the results of a folder are of the study's text; an error and its remedy on standard error when they are
/// not.
bool is_of_this_text(const std::filesystem::path& folder, Store& store, const std::string& text);

}  // namespace moerate
