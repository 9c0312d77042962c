#include "dsl/study/compose.h"

#include "dsl/study/keys.h"
#include "dsl/study/source.h"
#include "dsl/study/yaml.h"

#include <fmt/format.h>

#include <algorithm>

namespace moerate {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view setting_name = "--set";
constexpr std::size_t longest_chain = 16;
constexpr std::string_view example =
    "begin with `study: a-name` and `dataset:`; pipelines/quickstart.yaml is an example";

/// Whether two studies' values under a key are one map with the keys of both.
bool is_merged(std::string_view path) {
  const auto key = std::find_if(keys().begin(), keys().end(), [path](const Key& each) { return each.path == path; });
  return key != keys().end() && (key->kind == KeyKind::section || is_map(key->kind));
}

Tree merged(Tree below, const Tree& above, const std::string& path) {
  for (const TreeEntry& entry : above.entries) {
    const std::string full = path.empty() ? entry.key : path + '.' + entry.key;
    const auto same = [&entry](const TreeEntry& each) { return each.key == entry.key; };
    std::vector<TreeEntry>& entries = below.entries.own();
    const auto under = std::find_if(entries.begin(), entries.end(), same);
    if (under == entries.end()) {
      entries.push_back(entry);
    } else if (entry.value.kind == Tree::Kind::null) {
      entries.erase(under);
    } else if (entry.value.kind == Tree::Kind::map && under->value.kind == Tree::Kind::map && is_merged(full)) {
      *under = {entry.key, entry.place, merged(std::move(under->value), entry.value, full)};
    } else {
      *under = entry;
    }
  }
  below.place = above.place;
  return below;
}

void remove(Tree& tree, std::string_view key) {
  std::erase_if(tree.entries.own(), [key](const TreeEntry& entry) { return entry.key == key; });
}

/// The files that a value at a path of the language names, as seen from another folder, from which `folder` leads to
/// where they were written.
void move_files(Tree& value, const std::string& path, const fs::path& folder) {
  const bool is_file = std::any_of(keys().begin(), keys().end(), [&path](const Key& key) {
    return key.kind == KeyKind::file && key.path == path && path != "extends";
  });
  if (is_file && value.kind == Tree::Kind::scalar) value.text = (folder / value.text).lexically_normal().string();
  if (value.kind != Tree::Kind::map) return;
  for (TreeEntry& entry : value.entries.own()) {
    move_files(entry.value, path.empty() ? entry.key : path + '.' + entry.key, folder);
  }
}

/// The same of all that a study sets: itself, by its axes, by overrides.
void move_files(Tree& study, const fs::path& folder) {
  const auto move_settings = [&folder](Tree& value) {
    Tree* set = value.kind == Tree::Kind::map ? value.own("set") : nullptr;
    if (set == nullptr || set->kind != Tree::Kind::map) return;
    for (TreeEntry& entry : set->entries.own()) move_files(entry.value, full_path(entry.key), folder);
  };
  move_files(study, "", folder);
  if (Tree* matrix = study.own("matrix"); matrix != nullptr && matrix->kind == Tree::Kind::map) {
    for (TreeEntry& axis : matrix->entries.own()) {
      const std::string path = full_path(axis.key);
      for (Tree& value : axis.value.items.own()) move_files(value, path, folder);
      for (TreeEntry& labelled : axis.value.entries.own()) {
        move_files(labelled.value, path, folder);
        move_settings(labelled.value);
      }
    }
  }
  if (Tree* overrides = study.own("override"); overrides != nullptr) {
    for (Tree& each : overrides->items.own()) move_settings(each);
  }
}

/// The study over the one that it extends, and that one over the next. `chain` holds the files on the way here.
std::optional<Tree> extended(Tree study, const fs::path& folder, std::vector<fs::path> chain,
                             Diagnostics& diagnostics) {
  const Tree* extends = study.find("extends");
  if (extends == nullptr) return study;
  if (extends->kind != Tree::Kind::scalar) {
    diagnostics.error(Code::wrong_type, extends->place, "extends names one file", "write `extends: base.yaml`");
    return std::nullopt;
  }
  const fs::path path = folder / extends->text;
  std::error_code problem;
  const fs::path same = fs::weakly_canonical(path, problem);
  if (std::find(chain.begin(), chain.end(), same) != chain.end() || chain.size() > longest_chain) {
    diagnostics.error(Code::conflict, extends->place,
                      fmt::format("'{}' extends a study that extends it", extends->text), "take one `extends` away");
    return std::nullopt;
  }
  if (!fs::is_regular_file(path, problem)) {
    diagnostics.error(Code::unreadable, extends->place, fmt::format("there is no file '{}'", path.string()),
                      "write its path as seen from this file's folder");
    return std::nullopt;
  }
  const int file = diagnostics.add_file(path.string());
  const auto text = read_source(path.string(), diagnostics, file);
  if (!text) return std::nullopt;
  auto base = parse_map(*text, "a study", example, diagnostics, file);
  if (!base) return std::nullopt;
  chain.push_back(same);
  base = extended(std::move(*base), path.parent_path(), std::move(chain), diagnostics);
  if (!base) return std::nullopt;
  move_files(*base, fs::path(extends->text).parent_path());
  remove(study, "extends");
  remove(*base, "study");  // results of two studies do not go into one folder
  return merged(std::move(*base), study, "");
}

/// Applies `path=value`; its places are those in the argument.
void apply_setting(Tree& study, const std::string& setting, Diagnostics& diagnostics) {
  const int file = diagnostics.add_file(std::string(setting_name));
  const Place beginning{1, 1, file};
  const std::size_t equals = setting.find('=');
  diagnostics.set_source(setting, file);
  if (equals == std::string::npos || equals == 0) {
    diagnostics.error(Code::syntax, beginning, "a setting is a path, =, and a value", "write --set fit.tolerance=1e-3");
    return;
  }
  const std::size_t last = setting.find_last_not_of(' ', equals - 1);
  const std::string path = full_path(setting.substr(0, last == std::string::npos ? 0 : last + 1));
  if (path == "extends") {
    diagnostics.error(Code::conflict, beginning, "'extends' cannot be set from the command line",
                      "write it into the study: settings change what the study and those that it extends say");
    return;
  }
  // Blanks where the path stands: the value's places are then those in the argument.
  auto value = parse_yaml(std::string(equals + 1, ' ') + setting.substr(equals + 1) + '\n', diagnostics, file);
  diagnostics.set_source(setting, file);
  if (!value) return;
  if (value->kind == Tree::Kind::null) {
    diagnostics.error(Code::wrong_type, {1, static_cast<int>(equals) + 2, file}, fmt::format("'{}' has no value", path),
                      "write it behind the =");
    return;
  }
  // An axis of the matrix is one key, dots and all.
  constexpr std::string_view matrix = "matrix.";
  if (path.starts_with(matrix)) {
    const Tree* there = study.find("matrix");
    if (there == nullptr || there->kind == Tree::Kind::null) {
      set_at(study, "matrix", Tree{.kind = Tree::Kind::map, .place = beginning}, beginning);
    }
    Tree& axes = *study.own("matrix");
    remove(axes, path.substr(matrix.size()));
    axes.entries.push_back({path.substr(matrix.size()), beginning, std::move(*value)});
  } else if (!set_at(study, path, *value, beginning)) {
    diagnostics.error(Code::conflict, beginning,
                      fmt::format("'{}' cannot be set: a value on the way to it is not a map", path),
                      "set the whole value instead");
  }
}

}  // namespace

std::optional<Tree> compose(std::string_view text, const Surroundings& with, Diagnostics& diagnostics) {
  auto study = parse_map(text, "a study", example, diagnostics);
  if (!study) return std::nullopt;
  std::error_code problem;
  const fs::path own = fs::weakly_canonical(with.folder / fs::path(diagnostics.file_name(0)).filename(), problem);
  study = extended(std::move(*study), with.folder, {own}, diagnostics);
  if (!study) return std::nullopt;
  for (const std::string& setting : with.settings) apply_setting(*study, setting, diagnostics);
  if (!diagnostics.ok()) return std::nullopt;
  return study;
}

bool is_set_on_command_line(const Tree& tree, const Diagnostics& diagnostics) {
  if (diagnostics.file_name(tree.place.file) == setting_name) return true;
  const auto below = [&diagnostics](const Tree& each) { return is_set_on_command_line(each, diagnostics); };
  return std::any_of(tree.items.begin(), tree.items.end(), below) ||
         std::any_of(tree.entries.begin(), tree.entries.end(),
                     [&below](const TreeEntry& entry) { return below(entry.value); });
}

}  // namespace moerate
