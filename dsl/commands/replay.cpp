#include "dsl/commands/argument.h"
#include "dsl/commands/output.h"
#include "dsl/commands/publish.h"
#include "dsl/commands/session.h"

#include "dsl/compile/measure_file.h"
#include "engine/base/csv.h"
#include "engine/base/file.h"
#include "engine/base/words.h"
#include "engine/data/samples.h"
#include "engine/data/table_source.h"
#include "engine/report/axes.h"
#include "engine/report/fit_pictures.h"
#include "engine/report/terminal.h"
#include "engine/run/one_fit.h"
#include "engine/run/result.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <numeric>
#include <vector>

namespace moerate {

namespace {

namespace fs = std::filesystem;

using Labels = std::vector<std::pair<std::string, std::string>>;

/// Where labels begin: at "axis=" of an axis of the study, at the beginning or behind a comma. A label itself may hold
/// commas.
std::vector<std::size_t> beginnings(const Plan& plan, const std::string& text) {
  std::vector<std::size_t> found;
  const std::vector<std::string> known = names(axes(plan));
  for (std::size_t at = 0; at < text.size(); at = std::min(text.find(',', at), text.size() - 1) + 1) {
    const std::size_t word = std::min(text.find_first_not_of(' ', at), text.size());
    const std::size_t equals = std::min(text.find('=', word), text.size());
    const std::string_view axis = without_blanks(std::string_view(text).substr(word, equals - word));
    const bool is_axis = std::find(known.begin(), known.end(), axis) != known.end();
    if (is_axis && equals < text.size()) found.push_back(word);
  }
  return found;
}

/// "router=perturbed,k=over"; nothing after a message.
std::optional<Labels> read_labels(const Plan& plan, const std::string& text) {
  const std::vector<std::size_t> begins = beginnings(plan, text);
  const std::string_view all = text;
  Labels labels;
  for (std::size_t i = 0; i < begins.size(); ++i) {
    const std::size_t end = i + 1 < begins.size() ? text.rfind(',', begins[i + 1]) : text.size();
    const std::size_t equals = text.find('=', begins[i]);
    labels.emplace_back(without_blanks(all.substr(begins[i], equals - begins[i])),
                        without_blanks(all.substr(equals + 1, end - equals - 1)));
  }
  const bool is_whole = without_blanks(all.substr(0, begins.empty() ? text.size() : begins.front())).empty();
  if (is_whole) return labels;
  wrong_usage(fmt::format("replay: --where '{}' is no list of labels", text), "write --where router=perturbed,k=over");
  return std::nullopt;
}

/// The one estimator that has these labels; nothing after a message.
std::optional<std::size_t> estimator_with(const Plan& plan, const Labels& labels) {
  std::vector<std::size_t> found;
  for (std::size_t e = 0; e < plan.estimators.size(); ++e) {
    const Labels& own = plan.estimators[e].labels;
    const bool has_all = std::all_of(labels.begin(), labels.end(), [&own](const auto& label) {
      return std::any_of(own.begin(), own.end(), [&label](const auto& each) {
        return each.first == label.first && without_blanks(each.second) == label.second;
      });
    });
    if (has_all) found.push_back(e);
  }
  if (found.size() == 1) return found.front();
  constexpr std::size_t most = 4;
  std::vector<std::string> names;
  const bool none = found.empty();
  for (std::size_t e = 0; e < plan.estimators.size(); ++e) {
    if (none || std::find(found.begin(), found.end(), e) != found.end()) names.push_back(describe(plan.estimators[e]));
  }
  const bool further = names.size() > most;
  names.resize(std::min(names.size(), most));
  wrong_usage(
      fmt::format("replay: {} of {} estimators have these labels", found.size(), plan.estimators.size()),
      fmt::format("write --where with the labels of one: {}{}", fmt::join(names, "; "), further ? "; ..." : ""));
  return std::nullopt;
}

struct Place {
  std::size_t estimator;
  Index n, replication;
};

std::optional<Place> place_of(const Arguments& arguments, const Plan& plan) {
  const auto labels = read_labels(plan, arguments.where.value_or(""));
  const auto estimator = labels ? estimator_with(plan, *labels) : std::nullopt;
  if (!estimator) return std::nullopt;
  if (!arguments.n || !arguments.replication) {
    wrong_usage("replay: it is not known which data set is meant",
                "write --n 1000 --replication 0, as losses.csv has them");
    return std::nullopt;
  }
  ArgumentReader reader;
  const auto number = [&](const char* option, const std::string& text, double low) {
    return reader.read(option, text, [&](Reader& values, const Tree& tree) {
      return values.number_in(tree, option, {.low = low, .high = 1e9, .whole = true});
    });
  };
  const auto n = number("n", *arguments.n, 1), replication = number("replication", *arguments.replication, 0);
  if (!n || !replication) return std::nullopt;
  const Estimator& one = plan.estimators[*estimator];
  const Place place{*estimator, static_cast<Index>(*n), static_cast<Index>(*replication)};
  if (std::find(one.sizes.begin(), one.sizes.end(), place.n) == one.sizes.end()) {
    wrong_usage(fmt::format("replay: n = {} is not in the grid", place.n),
                fmt::format("write one of {}", fmt::join(one.sizes, ", ")));
    return std::nullopt;
  }
  const Index most = one.until ? one.until->at_most : one.replications;
  if (place.replication >= most) {
    wrong_usage(fmt::format("replay: replications are 0 to {}", most - 1), "write one of them");
    return std::nullopt;
  }
  return place;
}

/// The observations that a fit gets, after the transforms of a table, with all digits: x, then y (or y1, y2, ...; of a
/// table the names of its targets and classes).
std::string observations_csv(const Estimator& estimator, const Samples& samples) {
  std::vector<std::string> names = input_names(estimator.dataset);
  const bool has_names = estimator.dataset.table && samples.outputs() > 1;
  for (Index o = 0; o < samples.outputs(); ++o) {
    names.push_back(has_names                ? estimator.dataset.table->outputs[static_cast<std::size_t>(o)]
                    : samples.outputs() == 1 ? "y"
                                             : fmt::format("y{}", o + 1));
  }
  for (std::string& name : names) name = csv_field(name);
  std::string csv = fmt::format("{}\n", fmt::join(names, ","));
  for (Index i = 0; i < samples.n(); ++i) {
    const Index block = i / block_rows, row = i % block_rows;
    for (Index j = 0; j < samples.d(); ++j) csv += fmt::format("{:.17g},", samples.x(block)(row, j));
    for (Index o = 0; o < samples.outputs(); ++o) {
      csv += fmt::format("{:.17g}{}", samples.y(block, o)(row), o + 1 < samples.outputs() ? ',' : '\n');
    }
  }
  return csv;
}

Samples samples_of(const Estimator& estimator, const Place& place) {
  if (estimator.dataset.table) {
    return draw(*estimator.dataset.table, estimator.seed, place.n, place.replication).training;
  }
  return draw(dataset_at(estimator.dataset, place.n, place.replication), estimator.seed, place.n, place.replication);
}

std::string losses_text(const Estimator& estimator, const LossRecord& losses) {
  if (estimator.dataset.table) {
    std::string text = fmt::format("held-out risk {:.12g}\n", losses.held_out_risk);
    if (!std::isnan(losses.accuracy)) text += fmt::format("error rate {:.12g}\n", 1 - losses.accuracy);
    return text;
  }
  std::vector<std::vector<std::string>> lines{{"loss", "raw", "aligned"}};
  for (std::size_t q = 0; q < voronoi_quantities; ++q) {
    if (std::isnan(losses.aligned[q])) continue;
    lines.push_back({std::string(name(quantities[q])), fmt::format("{:.6g}", losses.raw[q]),
                     fmt::format("{:.6g}", losses.aligned[q])});
  }
  std::string text = aligned_columns(lines) + '\n';
  if (!std::isnan(losses.excess_risk)) text += fmt::format("excess risk {:.6g}\n", losses.excess_risk);
  return text;
}

std::string fit_text(const FitRecord& record) {
  std::vector<std::vector<std::string>> lines{{"start", "ended", "evaluations", "half sum of squares"}};
  for (const StartRecord& start : record.starts) {
    lines.push_back({start.start, std::string(name(start.termination)), std::to_string(start.evaluations),
                     fmt::format("{:.12g}", start.half_sum_of_squares)});
  }
  std::string text = aligned_columns(lines) + '\n';
  text += fmt::format("{} after {} evaluations, half sum of squares {:.12g}", name(record.termination),
                      record.evaluations, record.half_sum_of_squares);
  if (!std::isnan(record.half_sum_of_squares_truth)) {
    text += fmt::format(", at the truth {:.12g}", record.half_sum_of_squares_truth);
  }
  text += fmt::format("; {} of the parameters on a bound\n", record.at_bound);
  if (!record.reason.empty()) text += record.reason + '\n';
  return text;
}

/// Whether a store's result is this one, digit by digit.
std::string comparison(Store& store, Stage stage, const std::string& id, const std::string& result) {
  const auto finished = store.finished(stage);
  const auto found = finished.find(id);
  if (found == finished.end()) return fmt::format("the store has no {} of it", name(stage));
  return fmt::format("the store's {} {}", name(stage),
                     found->second.result == result ? "is the same to the last digit" : "DIFFERS");
}

/// The fitted atoms in the order of the true atoms in whose cells they are, so that a picture shows what belongs
/// together in one color.
Measure by_cells(const Measure& estimate, const std::vector<AtomPlace>& places) {
  std::vector<Index> order(places.size());
  std::iota(order.begin(), order.end(), Index{0});
  std::stable_sort(order.begin(), order.end(), [&places](Index a, Index b) {
    return places[static_cast<std::size_t>(a)].cell < places[static_cast<std::size_t>(b)].cell;
  });
  Measure sorted = estimate;
  for (std::size_t i = 0; i < order.size(); ++i) {
    const auto to = static_cast<Index>(i);
    sorted.beta0(to) = estimate.beta0(order[i]);
    sorted.beta1.col(to) = estimate.beta1.col(order[i]);
    sorted.eta.col(to) = estimate.eta.col(order[i]);
  }
  return sorted;
}

/// f of the truth and of the fit, and the regions of their gates, as measures.svg.
void draw_measures(const Estimator& estimator, const Dataset& dataset, const Measure& estimate, const Samples& samples,
                   const fs::path& folder) {
  const FitPicture picture = measures_picture("measures",
                                              {{"truth", make_mixture(dataset.model, dataset.d), dataset.truth},
                                               {"fitted", make_mixture(estimator.model, dataset.d), estimate}},
                                              ranges_of(samples), input_names(dataset), "f");
  if (const std::string trouble = draw_pictures(folder, {picture}); !trouble.empty()) print_error("{}\n", trouble);
}

ExitCode replay(const Arguments& arguments, const Plan& plan) {
  const auto place = place_of(arguments, plan);
  if (!place) return ExitCode::wrong;
  const Estimator& estimator = plan.estimators[place->estimator];
  Plan one = plan;
  one.estimators = {estimator};
  one.estimators.front().sizes = {place->n};
  one.estimators.front().replications = place->replication + 1;
  const Job job = jobs(one).back();
  print_out("{}: {}, n = {}, replication {}; job {}, seed {}\n\n", plan.study, describe(estimator), place->n,
            place->replication, job.fit_id, estimator.seed);
  const auto record = fit_once(estimator, place->n, place->replication, {});
  if (!record) return ExitCode::incomplete;
  print_out("{}\n", fit_text(*record));
  if (!has_store(folder_of(arguments, plan))) {
    print_error("{}: there is no store in {}; --results names another folder\n", plan.study,
                folder_of(arguments, plan).string());
  }
  Store store(folder_of(arguments, plan), Store::Access::read);
  const bool failed = record->termination == Termination::failed;
  std::string kept = comparison(store, Stage::fit, job.fit_id, to_text(*record));
  LossRecord losses;
  if (!failed) {
    losses = losses_of(estimator, plan.losses, place->n, place->replication, record->estimate);
    print_out("{}\n{}\n", losses_text(estimator, losses), to_text(MeasureFile{estimator.model, record->estimate}));
    kept += "; " + comparison(store, Stage::loss, job.loss_id, to_text(losses));
  }
  print_out("{}\n", kept);
  if (arguments.out) {
    const fs::path folder = *arguments.out;
    if (fs::exists(folder)) {
      print_error("{} exists already; nothing was written\nremedy: name another folder, or move it away\n",
                  folder.string());
      return ExitCode::wrong;
    }
    make_folder(folder);
    const Samples samples = samples_of(estimator, *place);
    write_file(folder / "data.csv", observations_csv(estimator, samples));
    // Of a table with transforms x is what they make of the training rows: raw rows would be read as if they were it.
    const bool is_of_rows = estimator.dataset.table && !estimator.dataset.table->steps.empty();
    if (!failed && !is_of_rows) {
      write_file(folder / "fitted.yaml",
                 to_text(MeasureFile{estimator.model, record->estimate, input_names(estimator.dataset)}));
    }
    if (!estimator.dataset.table) {
      const Dataset dataset = dataset_at(estimator.dataset, place->n, place->replication);
      write_file(folder / "truth.yaml",
                 to_text(MeasureFile{dataset.model, dataset.truth, input_names(estimator.dataset)}));
      if (!failed && dataset.d <= 2) {
        draw_measures(estimator, dataset, by_cells(record->estimate, losses.atoms), samples, folder);
      }
    }
    print_out("{} in {}\n", is_of_rows ? "the data, after the transforms, are" : "data and measures are",
              folder.string());
  }
  return kept.find("DIFFERS") == std::string::npos ? ExitCode::ok : ExitCode::fails;
}

ExitCode carry_out(const Arguments& arguments) {
  return for_each_plan(arguments, [&](const Plan& plan, const std::string&) { return replay(arguments, plan); });
}

}  // namespace

Command replay_command() {
  return {.name = "replay",
          .about = "make one fit of a study again and show it: data, starts, fit, losses",
          .positional = "STUDY",
          .options = {"where", "n", "replication", "results", "set", "out"},
          .run = carry_out};
}

}  // namespace moerate
