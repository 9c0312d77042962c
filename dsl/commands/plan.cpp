#include "dsl/commands/session.h"

#include "engine/stage/store.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <filesystem>

namespace moerate {

ExitCode plan_command(const Arguments& arguments) {
  return for_each_plan(arguments, [&](const Plan& plan, const std::string&) {
    Store store(std::filesystem::path(arguments.results) / plan.study, Store::Access::read);
    const auto fits = store.finished(Stage::fit), losses = store.finished(Stage::loss);
    std::size_t total = 0, fits_done = 0, losses_done = 0;
    double seconds = 0, cost_done = 0, cost_left = 0;
    for (const Job& job : jobs(plan)) {
      ++total;
      const auto fit = fits.find(job.fit_id);
      if (losses.contains(job.loss_id)) ++losses_done;
      if (fit == fits.end()) {
        cost_left += job.cost;
        continue;
      }
      ++fits_done;
      seconds += fit->second.seconds;
      cost_done += job.cost;
    }
    if (arguments.json) {
      nlohmann::json text{{"study", plan.study},
                          {"estimators", plan.estimators.size()},
                          {"stages",
                           {{{"stage", "fit"}, {"jobs", total}, {"done", fits_done}},
                            {{"stage", "loss"}, {"jobs", total}, {"done", losses_done}}}}};
      if (cost_done > 0) text["seconds_left_on_one_core"] = cost_left * seconds / cost_done;
      fmt::print("{}\n", text.dump());
      return ExitCode::ok;
    }
    fmt::print("{}: {} estimators\n  stage  jobs    done    to do\n", plan.study, plan.estimators.size());
    fmt::print("  fit    {:<8}{:<8}{}\n  loss   {:<8}{:<8}{}\n", total, fits_done, total - fits_done, total,
               losses_done, total - losses_done);
    if (cost_done > 0 && cost_left > 0) {
      fmt::print("  about {:.0f} s of one core are left, by the fits done so far\n", cost_left * seconds / cost_done);
    }
    return ExitCode::ok;
  });
}

}  // namespace moerate
