#include "dsl/commands/output.h"
#include "dsl/commands/progress.h"
#include "dsl/commands/publish.h"
#include "dsl/commands/session.h"

#include "engine/base/words.h"
#include "engine/report/terminal.h"
#include "engine/run/baselines.h"
#include "engine/run/forecast.h"
#include "engine/run/moduli.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace moerate {

namespace {

/// What the pilots of a plan may take in all; those of precision, as much again.
constexpr double pilot_seconds = 2;

/// On what an estimate of time rests.
std::string basis(const Forecast& forecast) {
  std::string text;
  if (forecast.recorded > 0) {
    text = counted(static_cast<long long>(forecast.recorded), "finished fit");
  }
  if (forecast.piloted > 0) {
    text += (text.empty() ? "" : " and ") +
            fmt::format("a pilot of {}", counted(static_cast<long long>(forecast.piloted), "fit"));
  }
  return text;
}

nlohmann::json precision_json(const Plan& plan, const std::vector<PrecisionForecast>& precision) {
  nlohmann::json all = nlohmann::json::array();
  for (const PrecisionForecast& each : precision) {
    const Precision& until = *plan.estimators[each.estimator].until;
    all.push_back({{"estimator", describe(plan.estimators[each.estimator])},
                   {"of", name(until.of)},
                   {"half_width_asked", until.half_width},
                   {"at_most", until.at_most},
                   {"replications", each.replications},
                   {"half_width", json_number(each.half_width)},
                   {"reached", each.likely},
                   {"basis", each.basis}});
  }
  return all;
}

/// What is likely to be asked of the estimators whose replications grow.
std::string precision_table(const Plan& plan, const std::vector<PrecisionForecast>& precision) {
  if (precision.empty()) return {};
  std::vector<std::vector<std::string>> lines{{"estimator", "of", "asked", "replications", "half-width", "by"}};
  for (const PrecisionForecast& each : precision) {
    const Precision& until = *plan.estimators[each.estimator].until;
    lines.push_back({describe(plan.estimators[each.estimator]), std::string(name(until.of)),
                     fmt::format("{}", until.half_width),
                     fmt::format("{} of at most {}", each.replications, until.at_most),
                     fmt::format("{}{}", fixed(each.half_width, 3), each.likely ? "" : ": not reached"),
                     each.basis.empty() ? "nothing" : each.basis});
  }
  return aligned_columns(lines) + '\n';
}

void print_json(const Plan& plan, const Forecast& forecast, const std::vector<PrecisionForecast>& precision,
                std::size_t searches, std::size_t splits, double seconds) {
  nlohmann::json stages = nlohmann::json::array();
  for (const StageForecast& stage : forecast.stages) {
    stages.push_back({{"stage", name(stage.stage)},
                      {"jobs", stage.jobs},
                      {"done", stage.done},
                      {"seconds_left_on_one_core", stage.seconds_left}});
  }
  print_out("{}\n", nlohmann::json{{"study", plan.study},
                                   {"estimators", plan.estimators.size()},
                                   {"stages", stages},
                                   {"precision", precision_json(plan, precision)},
                                   {"seconds_left_on_one_core", seconds},
                                   {"recorded_fits", forecast.recorded},
                                   {"piloted_fits", forecast.piloted},
                                   {"modulus_searches", searches},
                                   {"baseline_splits", splits},
                                   {"at_least", forecast.at_least}}
                        .dump());
}

ExitCode carry_out(const Arguments& arguments) {
  const std::atomic<bool>& interrupted = catch_interrupts();
  return for_each_plan(arguments, [&](const Plan& plan, const std::string&) {
    Store store(folder_of(arguments, plan), Store::Access::read);
    const auto precision = forecast_precision(plan, store, pilot_seconds, &interrupted);
    const Forecast forecasted = forecast(with_replications(plan, precision), store, pilot_seconds, &interrupted);
    double seconds = 0;
    for (const StageForecast& stage : forecasted.stages) seconds += stage.seconds_left;
    const std::size_t searches = modulus_searches(plan, &store), splits = baseline_splits(plan, &store);
    if (arguments.json) {
      print_json(plan, forecasted, precision, searches, splits, seconds);
      return interrupted ? ExitCode::incomplete : ExitCode::ok;
    }
    name_other_versions(plan, store);
    std::vector<std::vector<std::string>> lines{{"stage", "jobs", "done", "to do", "one core"}};
    std::size_t left = 0;
    for (const StageForecast& stage : forecasted.stages) {
      left += stage.jobs - stage.done;
      lines.push_back({std::string(name(stage.stage)), std::to_string(stage.jobs), std::to_string(stage.done),
                       std::to_string(stage.jobs - stage.done), duration(stage.seconds_left)});
    }
    print_out("{}: {}\n{}{}", plan.study, counted(static_cast<long long>(plan.estimators.size()), "estimator"),
              precision_table(plan, precision), aligned_columns(lines));
    if (searches > 0) {
      print_out("moduli: {} beside the fits, at the end of a run; seconds to minutes each\n",
                counted(static_cast<long long>(searches), "search", "searches"));
    }
    if (splits > 0) {
      print_out("simple models: {} beside the fits, at the end of a run; up to ten seconds each where rows are many\n",
                counted(static_cast<long long>(splits), "split"));
    }
    if (left == 0 && searches == 0 && splits == 0) {
      print_out("nothing is left to do\n");
    } else if (left > 0) {
      const int threads = threads_of(arguments);
      print_out("{} {} on {}, by {}\n", forecasted.at_least ? "at least" : "about", duration(seconds / threads),
                counted(threads, "core"), basis(forecasted));
    }
    return interrupted ? ExitCode::incomplete : ExitCode::ok;
  });
}

}  // namespace

Command plan_command() {
  return {.name = "plan",
          .about = "say what a run would do: jobs by stage, done and to do, and about how long they take",
          .positional = "STUDY...",
          .options = {"results", "jobs", "set", "json"},
          .run = carry_out};
}

}  // namespace moerate
