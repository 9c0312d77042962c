#include "dsl/commands/output.h"
#include "dsl/commands/publish.h"

#include "dsl/lint/lint.h"
#include "engine/base/words.h"
#include "engine/run/precision.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <filesystem>

namespace moerate {

namespace {

using Json = nlohmann::ordered_json;

Json to_json(const Message& message) {
  Json json{{"code", message.code},
            {"file", message.file},
            {"line", message.line},
            {"column", message.column},
            {"message", message.message}};
  if (!message.is_error) json["why"] = message.why;
  json["remedy"] = message.remedy;
  return json;
}

/// The fits that a study can ask for, and whether that is a limit.
struct FitCount {
  Index fits = 0;
  bool at_most = false;
};

FitCount count_of(const Plan& plan) {
  FitCount count;
  for (const Estimator& estimator : largest(plan).estimators) {
    count.fits += static_cast<Index>(estimator.sizes.size()) * estimator.replications;
    count.at_most = count.at_most || estimator.until.has_value();
  }
  return count;
}

/// The fits that the store holds; none where it cannot be read, which is another command's to say.
std::vector<Row> stored_rows(const Arguments& arguments, const Plan& plan) {
  std::error_code ignored;
  if (!std::filesystem::exists(folder_of(arguments, plan), ignored)) return {};
  try {
    Store store(folder_of(arguments, plan), Store::Access::read);
    return collect(largest(plan), store).rows;
  } catch (const StoreError&) {
    return {};
  }
}

void print_json(const Diagnostics& diagnostics, const std::optional<CompiledStudy>& study, const std::string& path) {
  Json errors = Json::array(), warnings = Json::array();
  for (const Message& message : diagnostics.messages()) {
    (message.is_error ? errors : warnings).push_back(to_json(message));
  }
  Json json{{"file", path}, {"valid", study.has_value()}};
  if (study) {
    json["study"] = study->plan.study;
    json["estimators"] = study->plan.estimators.size();
    json["fits"] = count_of(study->plan).fits;
    json["expectations"] = study->plan.expectations.size();
  }
  json["errors"] = std::move(errors);
  json["warnings"] = std::move(warnings);
  print_out("{}\n", json.dump(-1, ' ', false, Json::error_handler_t::replace));
}

void print_line(const Plan& plan) {
  const auto how_many = [](auto count, const char* noun) { return counted(static_cast<long long>(count), noun); };
  const auto [fits, at_most] = count_of(plan);
  print_out("{}: {}, {}{}, {}: a valid study\n", plan.study, how_many(plan.estimators.size(), "estimator"),
            at_most ? "at most " : "", how_many(fits, "fit"), how_many(plan.expectations.size(), "expectation"));
}

ExitCode carry_out(const Arguments& arguments) {
  ExitCode code = ExitCode::ok;
  for (const std::string& path : arguments.words) {
    Diagnostics diagnostics(path);
    const auto study = compile_with_places(path, diagnostics, arguments.set);
    code = worse(code, print_messages(diagnostics));
    if (study) lint({*study, stored_rows(arguments, study->plan)}, diagnostics);
    if (arguments.json) {
      print_json(diagnostics, study, path);
    } else if (!arguments.quiet) {
      print_error("{}", diagnostics.warnings_text(color_of_errors()));
      if (study) print_line(study->plan);
    }
  }
  return code;
}

}  // namespace

Command validate_command() {
  return {.name = "validate",
          .about = "check the text of a study, and warn of what may not be meant",
          .positional = "STUDY...",
          .options = {"results", "set", "json", "quiet"},
          .run = carry_out};
}

}  // namespace moerate
