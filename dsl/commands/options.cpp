#include "dsl/commands/command.h"
#include "dsl/study/keys.h"

#include <fmt/format.h>

#include <algorithm>
#include <cassert>

namespace moerate {

const std::vector<CommandOption>& command_options() {
  static const std::vector<CommandOption> all{
      {.name = "results",
       .to = &Arguments::results,
       .value = "DIR",
       .meaning = "folder of the results",
       .default_value = "results; there, with --set, a folder named after what is set"},
      {.name = "against",
       .to = &Arguments::against,
       .value = "DIR",
       .meaning = "compare with the verdicts committed there; exit 1 when one differs"},
      {.name = "bytes",
       .to = &Arguments::bytes,
       .meaning = "with --against: losses (uncompressed), rates and figures must be equal byte by byte where compiler, "
                  "libraries and CPU family are the same"},
      {.name = "jobs",
       .to = &Arguments::jobs,
       .value = "N",
       .meaning = "fits at a time",
       .default_value = "one a core"},
      {.name = "time-limit",
       .to = &Arguments::time_limit,
       .value = "SECONDS",
       .meaning = "give up a fit that takes longer; it stays missing, exit 3, until a run without the limit makes it",
       .default_value = "none"},
      {.name = "shard",
       .to = &Arguments::shard,
       .value = "I/N",
       .meaning =
           "make the fits of part I of N alone, which take about as long as those of any other part, into a store "
           "of their own, and no report; `moerate merge` puts the parts together"},
      {.name = "store",
       .to = &Arguments::store,
       .value = "DIR",
       .meaning = "with --shard: the folder of the part's store",
       .default_value = "shard-I-of-N in the folder of the results"},
      {.name = "shards",
       .to = &Arguments::shards,
       .value = "N",
       .meaning = "parts of the study, jobs of an array each"},
      {.name = "time",
       .to = &Arguments::time,
       .value = "TIME",
       .meaning = "that a part may take, as Slurm writes it: 2:00:00; what is not finished by then is queued again"},
      {.name = "cpus", .to = &Arguments::cpus, .value = "C", .meaning = "cores of each part"},
      {.name = "mem",
       .to = &Arguments::mem,
       .value = "M",
       .meaning = "memory of each part",
       .default_value = "the cluster's"},
      {.name = "partition",
       .to = &Arguments::partition,
       .value = "P",
       .meaning = "of the cluster",
       .default_value = "the cluster's"},
      {.name = "submit", .to = &Arguments::submit, .meaning = "submit the scripts by sbatch"},
      {.name = "pdf", .to = &Arguments::pdf, .meaning = "draw the figures as PDF as well"},
      {.name = "latex",
       .to = &Arguments::latex,
       .meaning = "write the folder latex as well: tables for booktabs, and every number by name"},
      {.name = "where",
       .to = &Arguments::where,
       .value = "LABELS",
       .meaning = "the estimator with these labels, as in router=perturbed,k=over",
       .default_value = "the only one"},
      {.name = "n", .to = &Arguments::n, .value = "N", .meaning = "a sample size of the grid"},
      {.name = "replication",
       .to = &Arguments::replication,
       .value = "R",
       .meaning = "which data set of that size, from 0"},
      {.name = "missing-shards",
       .to = &Arguments::missing_shards,
       .value = "N",
       .meaning = "print nothing but which of N shards have missing fits, as schedulers take it: 3,7,12-15"},
      {.name = "router", .to = &Arguments::router, .value = "ROUTER", .key = "estimator.router"},
      {.name = "gate", .to = &Arguments::gate, .value = "GATE", .key = "estimator.gate"},
      {.name = "expert", .to = &Arguments::expert, .value = "EXPERT", .key = "estimator.expert"},
      {.name = "k",
       .to = &Arguments::k,
       .value = "K",
       .key = "estimator.k",
       .meaning = "number of atoms; several, as in 1..6 or 1,2,4, are compared, and so are several routers, gates or "
                  "experts, as in tanh,relu or all",
       .default_value = "the start's"},
      {.name = "target",
       .to = &Arguments::target,
       .value = "COLUMN",
       .meaning = "the column that is predicted",
       .default_value = "y"},
      {.name = "columns",
       .to = &Arguments::columns,
       .value = "NAMES",
       .meaning = "the columns that are inputs, as in a,b,c; may be given several times",
       .default_value = "all but the target"},
      {.name = "ignore",
       .to = &Arguments::ignore,
       .value = "NAMES",
       .meaning = "columns that are left out, as in id,date; may be given several times"},
      {.name = "bootstrap",
       .to = &Arguments::bootstrap,
       .value = "B",
       .meaning = "standard errors and intervals from fits to so many resamples of the rows, instead of from curvature",
       .default_value = "none"},
      {.name = "plot",
       .to = &Arguments::plot,
       .value = "DIR",
       .meaning = "draw the fit into this folder: fitted against observed, residuals, weights along inputs, f"},
      {.name = "folds",
       .to = &Arguments::folds,
       .value = "V",
       .meaning = "of the cross-validation that compares several models",
       .default_value = "10"},
      {.name = "missing",
       .to = &Arguments::missing,
       .value = "WHAT",
       .meaning =
           "what becomes of rows that lack a value: refuse, drop, or '{drop: [-999, none]}', where these texts mean "
           "that it is missing",
       .default_value = "refuse"},
      {.name = "decimal",
       .to = &Arguments::decimal,
       .value = "MARK",
       .meaning = "the decimal mark of numbers: point or comma",
       .default_value = "as the file's numbers show"},
      {.name = "transform",
       .to = &Arguments::transform,
       .value = "STEPS",
       .meaning = "what is done to columns first, as in '[{log: [price]}, standardise]'; `moerate explain transform` "
                  "shows all",
       .default_value = "columns of text are coded; inputs are standardised where scales differ by more than 10 and "
                        "the model sees them"},
      {.name = "start",
       .to = &Arguments::start,
       .value = "MEASURE",
       .meaning = "a measure file to begin from, instead of random starts; its model is the default one"},
      {.name = "starts",
       .to = &Arguments::starts,
       .value = "M",
       .meaning = "random starts, the best of which is kept",
       .default_value = "20"},
      {.name = "seed", .to = &Arguments::seed, .value = "SEED", .key = "seed", .meaning = "of the random starts"},
      {.name = "tolerance",
       .to = &Arguments::tolerance,
       .value = "T",
       .key = "fit.tolerance",
       .default_value = "1e-8, or what rounding allows"},
      {.name = "max-evaluations",
       .to = &Arguments::max_evaluations,
       .value = "N",
       .key = "fit.max-evaluations",
       .default_value = "1000 from each start, 10000 more from the best"},
      {.name = "bounds",
       .to = &Arguments::bounds,
       .value = "BOUNDS",
       .key = "fit.bounds",
       .meaning = "the compact set, in the units of the fit: inputs and target of order 1 where the model allows it",
       .default_value = "{beta0: 100, beta1: 1e9, eta: 1e9}"},
      {.name = "align",
       .to = &Arguments::align,
       .value = "HOW",
       .meaning = "how far the fitted measure is moved along the model's invariances first: none, mass or full",
       .default_value = "full"},
      {.name = "shared-power",
       .to = &Arguments::shared_power,
       .value = "R",
       .key = "rates.losses.voronoi.shared-power"},
      {.name = "allow-non-finite",
       .to = &Arguments::allow_non_finite,
       .meaning = "exit 0 although some of the numbers are infinite or NaN, as in a computation that overflows"},
      {.name = "out",
       .to = &Arguments::out,
       .value = "PATH",
       .meaning = "write the result into this file; of modulus and replay, the files into this folder"},
      {.name = "set",
       .to = &Arguments::set,
       .value = "PATH=VALUE",
       .meaning = "set a key of the study, as in fit.tolerance=1e-4; may be given several times"},
      {.name = "json", .to = &Arguments::json, .meaning = "print JSON, for programs"},
      {.name = "verbose",
       .to = &Arguments::verbose,
       .meaning = "say of each what its parameters, class and invariances are"},
      {.name = "quiet", .to = &Arguments::quiet, .meaning = "print errors only"},
  };
  return all;
}

const CommandOption& option_named(const std::string& name) {
  const auto& all = command_options();
  const auto found = std::find_if(all.begin(), all.end(), [&](const CommandOption& each) { return each.name == name; });
  assert(found != all.end());
  return *found;
}

std::string help_of(const CommandOption& option) {
  std::string text = option.meaning, default_value = option.default_value, range;
  if (!option.key.empty()) {
    const Key& key = key_at(option.key);
    if (text.empty()) text = key.meaning;
    if (default_value.empty()) default_value = key.default_value;
    range = in_words(key.range);
  }
  if (!range.empty()) text += ", " + range;
  if (!default_value.empty()) text += fmt::format(" (default: {})", default_value);
  return text;
}

}  // namespace moerate
