#include "dsl/compile/compile.h"

#include "dsl/compile/definitions.h"
#include "dsl/compile/estimator.h"
#include "dsl/compile/expectations.h"
#include "dsl/compile/figures.h"
#include "dsl/compile/moduli.h"
#include "dsl/compile/table.h"
#include "dsl/study/source.h"
#include "dsl/study/yaml.h"
#include "engine/base/words.h"

#include <algorithm>
#include <filesystem>

namespace moerate {

namespace {

bool is_study_name(const std::string& name) {
  return !name.empty() && name.front() != '-' && name.size() <= 100 &&
         std::all_of(name.begin(), name.end(),
                     [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; });
}

void read_head(Reader& reader, const Tree& study, const std::string& fallback_name, Plan& plan) {
  plan.study = fallback_name;
  Place place;
  bool is_text = true;
  if (const Tree* name = study.find("study")) {
    place = name->place;
    const auto written = reader.text(*name, "study");
    is_text = written.has_value();
    plan.study = written.value_or("");
  }
  if (is_text && !is_study_name(plan.study)) {
    reader.diagnostics().error(Code::out_of_range, place, fmt::format("'{}' cannot name a study", plan.study),
                               "use small letters, digits and hyphens, as in `study: my-router`");
  }
  if (const Tree* about = study.find("about")) plan.about = reader.text(*about, "about").value_or("");
  if (const Tree* cite = study.find("cite")) {
    const SharedVector<Tree> one{*cite};
    for (const Tree& item : cite->kind == Tree::Kind::list ? cite->items : one) {
      if (!plan.cite.empty()) plan.cite += "; ";
      plan.cite += reader.text(item, "cite").value_or("");
    }
  }
  if (const auto seed = reader.keyed_number(study, "seed")) plan.seed = static_cast<std::uint64_t>(*seed);
}

/// `allow:` names warnings and gives reasons.
void check_allowed(Reader& reader, const Tree& study) {
  const Tree* allowed = study.find("allow");
  if (allowed == nullptr || allowed->kind == Tree::Kind::null || !reader.is_map(*allowed, "allow")) return;
  reader.only_keys(*allowed, names_under("allow"), "allow");
  for (const TreeEntry& entry : allowed->entries) {
    const bool is_blank =
        entry.value.kind == Tree::Kind::scalar && entry.value.text.find_first_not_of(" \t\r\n") == std::string::npos;
    if (entry.value.kind == Tree::Kind::null || is_blank) {
      reader.diagnostics().error(Code::wrong_type, entry.place,
                                 fmt::format("'{}' is allowed without a reason", entry.key),
                                 fmt::format("write `{}: \"why the study means it\"`", entry.key));
    } else {
      reader.text(entry.value, fmt::format("allow.{}", entry.key));
    }
  }
}

/// What a study says of a truth although its data come from tables, and studies whose data come from both.
void check_tables(Reader& reader, const Tree& study, const std::vector<Element>& elements) {
  const auto of_table = [](const Element& element) { return has_table(element.tree); };
  if (std::none_of(elements.begin(), elements.end(), of_table)) return;
  if (!std::all_of(elements.begin(), elements.end(), of_table)) {
    const auto drawn = std::find_if_not(elements.begin(), elements.end(), of_table);
    const Tree* dataset = find_at(drawn->tree, "dataset");
    reader.diagnostics().error(Code::conflict, dataset == nullptr ? study.place : dataset->place,
                               "some estimators have a table, and others none: nothing measured is of both",
                               "make two studies of it");
  }
  for (const char* path : {"modulus", "rates.losses"}) {
    const TreePath written = follow(study, path);
    if (!written.whole) continue;
    reader.diagnostics().error(Code::conflict, written.entries.back()->place,
                               fmt::format("{} is of a truth, and a table has none", path), "take the key out");
  }
}

}  // namespace

std::optional<CompiledStudy> compile_with_places(std::string_view text, const std::string& name,
                                                 Diagnostics& diagnostics, const Surroundings& with) {
  const auto study = compose(text, with, diagnostics);
  if (!study) return std::nullopt;
  Reader reader(diagnostics);
  reader.only_keys(*study, names_under(""), "");
  Plan plan;
  read_head(reader, *study, name, plan);
  check_allowed(reader, *study);
  read_rates(reader, *study, plan);
  read_modulus(reader, *study, plan);
  read_figures(reader, *study, with.folder, plan);
  read_definitions(reader, *study);
  const std::vector<MatrixAxis> axes = read_axes(reader, *study);
  for (const MatrixAxis& axis : axes) {
    if (axis.of_settings) plan.settings_axes.push_back(axis.name);
  }
  bool complete = true;
  Index fits = 0;
  std::vector<Element> elements = expand(reader, *study, axes);
  check_tables(reader, *study, elements);
  for (const Element& element : elements) {
    std::optional<Estimator> estimator = read_estimator(reader, element, plan.losses, with.folder);
    complete = complete && estimator.has_value();
    if (estimator) fits += fits_of(*estimator);
    // A stand-in keeps the labels, so that expectations are checked even when an estimator has an error.
    if (!estimator) estimator.emplace().labels = element.labels;
    plan.estimators.push_back(std::move(*estimator));
  }
  if (fits > most_fits) {
    const Tree* grid = reader.at(*study, "grid.replications");
    diagnostics.error(Code::out_of_range, grid->place.line > 0 ? grid->place : study->place,
                      fmt::format("{} times their sizes and replications are more than {} fits",
                                  counted(static_cast<long long>(elements.size()), "estimator"), most_fits),
                      too_many_fits_remedy);
  }
  const bool of_table = !elements.empty() && has_table(elements.front().tree);
  std::vector<Place> expectations = read_expectations(reader, *study, axes, of_table, plan);
  if (!complete || !diagnostics.ok()) return std::nullopt;
  return CompiledStudy{std::move(plan), *study, std::move(elements), std::move(expectations)};
}

std::optional<Plan> compile_text(std::string_view text, const std::string& name, Diagnostics& diagnostics,
                                 const Surroundings& with) {
  auto study = compile_with_places(text, name, diagnostics, with);
  return study ? std::optional(std::move(study->plan)) : std::nullopt;
}

std::optional<CompiledStudy> compile_with_places(const std::string& path, Diagnostics& diagnostics,
                                                 const std::vector<std::string>& settings) {
  const auto text = read_source(path, diagnostics);
  if (!text) return std::nullopt;
  const std::filesystem::path file = path;
  auto study =
      compile_with_places(*text, file.stem().string(), diagnostics, Surroundings{file.parent_path(), settings});
  if (study) {
    study->plan.file = file.filename().string();
    study->plan.overrides = settings;
  }
  return study;
}

std::optional<Plan> compile_study(const std::string& path, Diagnostics& diagnostics,
                                  const std::vector<std::string>& settings) {
  auto study = compile_with_places(path, diagnostics, settings);
  return study ? std::optional(std::move(study->plan)) : std::nullopt;
}

}  // namespace moerate
