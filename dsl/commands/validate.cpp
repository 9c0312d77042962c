#include "dsl/commands/session.h"

#include "engine/report/words.h"
#include "engine/stage/precision.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace moerate {

ExitCode validate_command(const Arguments& arguments) {
  return for_each_plan(arguments, [&](const Plan& plan, const std::string&) {
    Index fits = 0;
    bool at_most = false;
    for (const Estimator& estimator : largest(plan).estimators) {
      fits += static_cast<Index>(estimator.sizes.size()) * estimator.replications;
      at_most = at_most || estimator.until.has_value();
    }
    if (arguments.json) {
      fmt::print("{}\n", nlohmann::json{{"study", plan.study},
                                        {"estimators", plan.estimators.size()},
                                        {"fits", fits},
                                        {"expectations", plan.expectations.size()}}
                             .dump());
    } else if (!arguments.quiet) {
      const auto how_many = [](auto count, const char* noun) { return counted(static_cast<long long>(count), noun); };
      fmt::print("{}: {}, {}{}, {}: a valid study\n", plan.study, how_many(plan.estimators.size(), "estimator"),
                 at_most ? "at most " : "", how_many(fits, "fit"), how_many(plan.expectations.size(), "expectation"));
    }
    return ExitCode::ok;
  });
}

}  // namespace moerate
