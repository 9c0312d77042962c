#include "dsl/commands/session.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace moerate {

ExitCode validate_command(const Arguments& arguments) {
  return for_each_plan(arguments, [&](const Plan& plan, const std::string&) {
    Index fits = 0;
    for (const Estimator& estimator : plan.estimators) {
      fits += static_cast<Index>(estimator.sizes.size()) * estimator.replications;
    }
    if (arguments.json) {
      fmt::print("{}\n", nlohmann::json{{"study", plan.study},
                                        {"estimators", plan.estimators.size()},
                                        {"fits", fits},
                                        {"expectations", plan.expectations.size()}}
                             .dump());
    } else if (!arguments.quiet) {
      fmt::print("{}: {} estimators, {} fits, {} expectations: a valid study\n", plan.study, plan.estimators.size(),
                 fits, plan.expectations.size());
    }
    return ExitCode::ok;
  });
}

}  // namespace moerate
