#include "dsl/commands/output.h"
#include "dsl/commands/progress.h"
#include "dsl/commands/session.h"

#include "dsl/compile/measure_file.h"
#include "dsl/compile/moduli.h"
#include "engine/base/file.h"
#include "engine/data/samples.h"
#include "engine/findings/moduli.h"
#include "engine/report/fit_pictures.h"
#include "engine/report/modulus_tables.h"
#include "engine/report/terminal.h"
#include "engine/report/words.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <cmath>
#include <filesystem>

namespace moerate {

namespace {

using Json = nlohmann::ordered_json;

MeasureFile as_file(const Estimator& estimator, const Measure& measure) {
  return {estimator.model, measure, {}};
}

Json json_of(const Estimator& estimator, const Modulus& modulus) {
  Json points = Json::array();
  for (const ModulusPoint& point : modulus.points) {
    Json entry{{"loss", point.loss},
               {"distance", point.distance},
               {"distance_over_other_inputs", point.fresh},
               {"seen", point.distance > modulus.rounding},
               {"fitted", to_json(as_file(estimator, point.pair.fitted))}};
    if (modulus.uniform) entry["center"] = to_json(as_file(estimator, point.pair.center));
    points.push_back(std::move(entry));
  }
  const ModulusRate rate = rate_of(modulus);
  const auto [nearest, farthest] = resolved_distances(estimator, modulus);
  const auto number = [](const std::optional<double>& value) { return value ? Json(*value) : Json(nullptr); };
  return {{"quantity", name(modulus.quantity)},
          {"uniform", modulus.uniform},
          {"size_of_f", modulus.size},
          {"seen", rate.kind == ModulusRate::Kind::seen},
          {"slope", rate.kind == ModulusRate::Kind::seen ? Json(rate.slope) : Json(nullptr)},
          {"exponent", is_undefined(rate) ? Json(nullptr) : Json(rate.exponent)},
          {"exponent_over_study", number(exponent_over(estimator, modulus))},
          {"onset", number(onset(modulus, estimator.dataset.noise))},
          {"resolved_at_largest_n", nearest},
          {"resolved_at_smallest_n", farthest},
          {"witness", witness_words(modulus, estimator.model, estimator.dataset.d)},
          {"points", points}};
}

Json json_of(const Plan& plan, const std::vector<EstimatorModuli>& all) {
  Json estimators = Json::array();
  for (const EstimatorModuli& each : all) {
    const Estimator& estimator = plan.estimators[each.estimator];
    Json labels = Json::object(), moduli = Json::array();
    for (const auto& [axis, label] : estimator.labels) labels[axis] = label;
    if (each.moduli) {
      for (const Modulus& modulus : *each.moduli) moduli.push_back(json_of(estimator, modulus));
    }
    estimators.push_back({{"estimator", labels},
                          {"k", estimator.k},
                          {"true_atoms", estimator.dataset.truth.atoms()},
                          {"none", each.none},
                          {"moduli", moduli}});
  }
  return {{"study", plan.study}, {"estimators", estimators}};
}

/// The measures of the point of largest loss, where they differ most: f of both and the regions of their gates.
void draw_witness(const Estimator& estimator, const Modulus& modulus, const std::string& name,
                  const std::filesystem::path& folder) {
  const Dataset& dataset = estimator.dataset;
  const ModulusPoint& point = modulus.points.back();
  constexpr Index inputs_for_ranges = 1000;
  const FitPicture picture = measures_picture(
      name,
      {{modulus.uniform ? "center" : "truth", make_mixture(dataset.model, dataset.d), point.pair.center},
       {fmt::format("at loss {:.3g}", point.loss), make_mixture(estimator.model, dataset.d), point.pair.fitted}},
      ranges_of(draw(dataset, estimator.seed, inputs_for_ranges, 0)), input_names(dataset), "f");
  if (const std::string trouble = draw_pictures(folder, {picture}); !trouble.empty()) print_error("{}\n", trouble);
}

/// modulus.csv and the measures of every point, as measure files that `loss` and `predict` read.
void write_files(const Plan& plan, const std::vector<EstimatorModuli>& all, const std::filesystem::path& folder) {
  make_folder(folder);
  write_file(folder / "modulus.csv", modulus_csv(plan, all));
  for (const EstimatorModuli& each : all) {
    const Estimator& estimator = plan.estimators[each.estimator];
    if (!each.moduli) continue;
    for (const Modulus& modulus : *each.moduli) {
      for (const ModulusPoint& point : modulus.points) {
        const std::string name = witness_name(each.estimator, modulus, point.loss);
        write_file(folder / (name + ".yaml"), to_text(as_file(estimator, point.pair.fitted)));
        write_file(folder / (name + "-center.yaml"), to_text(as_file(estimator, point.pair.center)));
      }
      if (!modulus.points.empty() && estimator.dataset.d <= 2) {
        draw_witness(estimator, modulus, witness_name(each.estimator, modulus, modulus.points.back().loss), folder);
      }
    }
  }
}

ExitCode carry_out(const Arguments& arguments) {
  const std::atomic<bool>& interrupted = catch_interrupts();
  if (arguments.out && arguments.out->empty())
    return wrong_usage("modulus: --out names no folder", "write --out found");
  return for_each_plan(arguments, [&](const Plan& written, const std::string&) {
    if (lacks_truth(written, "modulus")) return ExitCode::wrong;
    Plan plan = written;
    if (!plan.modulus) plan.modulus = default_modulus();
    SearchPrinter printer(plan.study, "searches for moduli", arguments.quiet);
    const std::vector<EstimatorModuli> all =
        moduli_of(plan, nullptr, printer, [&interrupted] { return interrupted.load(); });
    if (interrupted) {
      print_error("{}: interrupted; nothing is kept of the moduli\n", plan.study);
      return ExitCode::incomplete;
    }
    if (arguments.out) {
      const std::filesystem::path folder = std::filesystem::path(*arguments.out) / plan.study;
      if (std::filesystem::exists(folder)) {
        print_error("{} exists already; nothing was written\nremedy: name another folder, or move it away\n",
                    folder.string());
        return ExitCode::wrong;
      }
      write_files(plan, all, folder);
      if (!arguments.quiet) print_error("{}: table and measures are in {}\n", plan.study, folder.string());
    }
    if (arguments.json) {
      print_out("{}\n", json_of(plan, all).dump());
    } else if (!arguments.quiet) {
      print_out("{}: the least change of f at a given loss, and the exponent that it means\n\n{}", plan.study,
                modulus_text(plan, all));
    }
    return ExitCode::ok;
  });
}

}  // namespace

Command modulus_command() {
  return {.name = "modulus",
          .about = "compute exponents without noise or fits: the least change of f at a given loss",
          .positional = "STUDY...",
          .options = {"set", "json", "out", "quiet"},
          .run = carry_out};
}

}  // namespace moerate
