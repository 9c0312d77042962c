#include "dsl/study/keys.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>

namespace moerate {

const std::vector<Key>& keys() {
  constexpr double infinity = std::numeric_limits<double>::infinity();
  // 2^53 - 1: above it two whole numbers may be the same double.
  constexpr double largest_seed = 9007199254740991.0;
  static const std::vector<Key> all{
      {.path = "study",
       .kind = KeyKind::name,
       .default_value = "the file's name",
       .meaning = "names the folder of the results"},
      {.path = "extends",
       .kind = KeyKind::file,
       .default_value = "",
       .meaning = "a study, from this one's folder, whose keys hold where this one has none; `key: ~` takes one away"},
      {.path = "about", .kind = KeyKind::text, .default_value = "", .meaning = "one sentence: what the study asks"},
      {.path = "cite", .kind = KeyKind::texts, .default_value = "", .meaning = "the paper it tests"},
      {.path = "seed",
       .kind = KeyKind::number,
       .default_value = "1",
       .meaning = "of every random stream",
       .range = {.low = 0, .high = largest_seed, .whole = true}},
      {.path = "dataset",
       .kind = KeyKind::section,
       .default_value = "",
       .meaning = "where the observations come from",
       .required = true},
      {.path = "dataset.d",
       .kind = KeyKind::number,
       .default_value = "",
       .meaning = "the length of x",
       .range = {.low = 1, .high = 1024, .whole = true},
       .required = true},
      {.path = "dataset.outputs",
       .kind = KeyKind::number,
       .default_value = "1",
       .meaning = "the length of y; with more than one, every atom has an expert for each: a1, b1, a2, b2, ...",
       .range = {.low = 1, .high = 1024, .whole = true}},
      {.path = "dataset.inputs", .kind = KeyKind::inputs, .default_value = "uniform", .meaning = "of X"},
      {.path = "dataset.noise",
       .kind = KeyKind::number,
       .default_value = "0.1",
       .meaning = "standard deviation of epsilon",
       .range = {.low = 0}},
      {.path = "dataset.errors",
       .kind = KeyKind::errors,
       .default_value = "normal",
       .meaning = "of epsilon / noise; heteroscedastic: noise is the standard deviation at x = 0"},
      {.path = "dataset.truth",
       .kind = KeyKind::section,
       .default_value = "",
       .meaning = "the true mixing measure G*",
       .required = true},
      {.path = "dataset.truth.router",
       .kind = KeyKind::router,
       .default_value = "the estimator's",
       .meaning = "of the truth"},
      {.path = "dataset.truth.gate",
       .kind = KeyKind::gate,
       .default_value = "the estimator's",
       .meaning = "of the truth"},
      {.path = "dataset.truth.expert",
       .kind = KeyKind::expert,
       .default_value = "the estimator's",
       .meaning = "of the truth"},
      {.path = "dataset.truth.atoms",
       .kind = KeyKind::atoms,
       .default_value = "",
       .meaning = "one map per atom: beta0, beta1 and the expert's parameters",
       .required = true},
      {.path = "dataset.truth.atoms.beta0",
       .kind = KeyKind::number,
       .default_value = "0",
       .meaning = "gate bias; exp(beta0) is the mass"},
      {.path = "dataset.truth.atoms.beta1",
       .kind = KeyKind::vector,
       .default_value = "",
       .meaning = "router vector; beside it stand the expert's parameters",
       .required = true},
      {.path = "dataset.truth.random",
       .kind = KeyKind::section,
       .default_value = "",
       .meaning = "instead of atoms: a truth drawn at random, shown in the report"},
      {.path = "dataset.truth.random.atoms",
       .kind = KeyKind::number,
       .default_value = "2",
       .meaning = "k*",
       .range = {.low = 1, .high = 256, .whole = true}},
      {.path = "dataset.truth.random.seed",
       .kind = KeyKind::number,
       .default_value = "1",
       .meaning = "of the truth alone",
       .range = {.low = 0, .high = largest_seed, .whole = true}},
      {.path = "dataset.truth.random.router-norm",
       .kind = KeyKind::number,
       .default_value = "0.5",
       .meaning = "length of every beta1, in a random direction",
       .range = {.low = 0}},
      {.path = "dataset.truth.random.expert-norm",
       .kind = KeyKind::number,
       .default_value = "1.2",
       .meaning = "length of every vector among the expert's parameters, in a random direction",
       .range = {.low = 0}},
      {.path = "dataset.truth.random.mass-spread",
       .kind = KeyKind::number,
       .default_value = "0.3",
       .meaning = "standard deviation of beta0",
       .range = {.low = 0}},
      {.path = "dataset.truth.random.offset-spread",
       .kind = KeyKind::number,
       .default_value = "0.5",
       .meaning = "standard deviation of the expert's scalar parameters",
       .range = {.low = 0}},
      {.path = "dataset.truth.random.separation",
       .kind = KeyKind::number,
       .default_value = "0.5",
       .meaning = "least distance between two atoms in (beta1, eta)",
       .range = {.low = 0}},
      {.path = "dataset.truth.random.each",
       .kind = KeyKind::truth_redrawn,
       .default_value = "study",
       .meaning = "one truth for the study, or a new one for every replication"},
      {.path = "dataset.table",
       .kind = KeyKind::section,
       .default_value = "",
       .meaning = "instead of a truth: a file of observations, of which each replication holds rows out"},
      {.path = "dataset.table.file",
       .kind = KeyKind::file,
       .default_value = "",
       .meaning = "CSV, images (with `labels`) or a text (with `context`), packed by gzip or not, as seen from the "
                  "folder of the study",
       .required = true},
      {.path = "dataset.table.labels",
       .kind = KeyKind::file,
       .default_value = "",
       .meaning = "the labels of images, both files in MNIST's format (IDX): columns pixel1, pixel2, ... and label"},
      {.path = "dataset.table.context",
       .kind = KeyKind::number,
       .default_value = "",
       .meaning = "of a text: how many characters before the next one it is predicted from; columns before1 (the "
                  "nearest), before2, ... and next, each a small letter or _ for what is none",
       .range = {.low = 1, .high = 64, .whole = true}},
      {.path = "dataset.table.target",
       .kind = KeyKind::texts,
       .default_value = "",
       .meaning = "the column that is predicted; of several, each is an output",
       .required = true},
      {.path = "dataset.table.classes",
       .kind = KeyKind::flag,
       .default_value = "false",
       .meaning =
           "whether the target names classes: an output for each, 1 in the rows of its class and 0 elsewhere, so "
           "that the risk is the Brier score"},
      {.path = "dataset.table.columns",
       .kind = KeyKind::texts,
       .default_value = "the others",
       .meaning = "the inputs; not written: all but the target and `ignore`; text becomes inputs of 0 and 1"},
      {.path = "dataset.table.ignore",
       .kind = KeyKind::texts,
       .default_value = "",
       .meaning = "columns that are no inputs"},
      {.path = "dataset.table.missing",
       .kind = KeyKind::missing,
       .default_value = "refuse",
       .meaning = "what becomes of rows that lack a value; {drop: [0, none]}: these texts stand for one, too"},
      {.path = "dataset.table.transform",
       .kind = KeyKind::transforms,
       .default_value = "[]",
       .meaning =
           "steps from the columns to x and y, one after the other, such as {log: [price]} and standardise; means "
           "and deviations are those of the rows that train"},
      {.path = "dataset.table.held-out",
       .kind = KeyKind::number,
       .default_value = "0.2",
       .meaning = "the share of the rows that each replication holds out for the risk",
       .range = {.low = 0, .high = 1, .open_low = true, .open_high = true}},
      {.path = "dataset.table.folds",
       .kind = KeyKind::number,
       .default_value = "",
       .meaning = "instead of held-out: replication r holds out fold r of so many (cross-validation)",
       .range = {.low = 2, .high = 1e6, .whole = true}},
      {.path = "dataset.table.baselines",
       .kind = KeyKind::flag,
       .default_value = "true",
       .meaning =
           "whether the report has, at the same splits, the risk of the constant, the linear model and the nearest "
           "neighbours, as many as the training rows choose"},
      {.path = "estimator", .kind = KeyKind::section, .default_value = "{}", .meaning = "what is fitted"},
      {.path = "estimator.router", .kind = KeyKind::router, .default_value = "linear", .meaning = "how x is scored"},
      {.path = "estimator.gate",
       .kind = KeyKind::gate,
       .default_value = "softmax",
       .meaning = "how scores become weights"},
      {.path = "estimator.expert", .kind = KeyKind::expert, .default_value = "tanh", .meaning = "what is mixed"},
      {.path = "estimator.k",
       .kind = KeyKind::number,
       .default_value = "k*",
       .meaning = "number of atoms; may use k*, the truth's; with a table it must be written",
       .range = {.low = 1, .high = 256, .whole = true}},
      {.path = "define",
       .kind = KeyKind::section,
       .default_value = "{}",
       .meaning = "routers and experts written as formulas"},
      {.path = "define.routers",
       .kind = KeyKind::routers,
       .default_value = "{}",
       .meaning =
           "by name: feature (a vector in x) and weight (a vector in beta1), or score (in both), which is aligned "
           "where it is seen to be their inner product, unless invariance: none; constants and shared parameters"},
      {.path = "define.experts",
       .kind = KeyKind::experts,
       .default_value = "{}",
       .meaning = "by name: parameters (each scalar, or vector: as long as x) and value; constants; homogeneous: none, "
                  "or a degree and the parameters it concerns"},
      {.path = "matrix",
       .kind = KeyKind::axes,
       .default_value = "{}",
       .meaning = "every combination of the labels of its axes is one estimator"},
      {.path = "matrix.exclude",
       .kind = KeyKind::maps,
       .default_value = "[]",
       .meaning = "combinations that are left out, by labels as in a `where`"},
      {.path = "matrix.also",
       .kind = KeyKind::maps,
       .default_value = "[]",
       .meaning = "single estimators beside the combinations: for every axis a label, or a value of its own"},
      {.path = "override",
       .kind = KeyKind::overrides,
       .default_value = "[]",
       .meaning = "settings for the estimators a `where` selects; later ones win"},
      {.path = "override.where",
       .kind = KeyKind::labels_by_axis,
       .default_value = "{}",
       .meaning = "selects the estimators with this label, or one of a list of labels, on each axis named"},
      {.path = "override.set",
       .kind = KeyKind::values_by_path,
       .default_value = "",
       .meaning = "what they have instead, as in {fit.tolerance: 1e-2}",
       .required = true},
      {.path = "grid", .kind = KeyKind::section, .default_value = "{}", .meaning = "sample sizes and replications"},
      {.path = "grid.n",
       .kind = KeyKind::sizes,
       .default_value = "{log: {from: 1e3, to: 1e5, points: 10}}",
       .meaning = "the sample sizes; with a table also `all`: as many rows as are not held out"},
      {.path = "grid.n.log",
       .kind = KeyKind::size_grid,
       .default_value = "",
       .meaning = "sizes that grow by a factor, rounded to whole numbers"},
      {.path = "grid.n.linear",
       .kind = KeyKind::size_grid,
       .default_value = "",
       .meaning = "sizes that grow by a step"},
      {.path = "grid.n.list", .kind = KeyKind::whole_numbers, .default_value = "", .meaning = "sizes written out"},
      {.path = "grid.replications",
       .kind = KeyKind::replications,
       .default_value = "100",
       .meaning = "data sets at each n: so many, or until an exponent is known well enough",
       .range = {.low = 1, .high = 1e6, .whole = true}},
      {.path = "grid.replications.until",
       .kind = KeyKind::section,
       .default_value = "",
       .meaning = "each estimator gets more until this holds; it is looked at after 20, 30, 40, 50, 70, ...",
       .required = true},
      {.path = "grid.replications.until.half-width",
       .kind = KeyKind::number,
       .default_value = "",
       .meaning = "half the width of the interval of the exponent, by the first of rates.statistics",
       .range = {.low = 0, .high = infinity, .open_low = true, .open_high = true},
       .required = true},
      {.path = "grid.replications.until.of",
       .kind = KeyKind::quantity,
       .default_value = "total",
       .meaning = "whose exponent: the aligned total, ..., or the excess risk"},
      {.path = "grid.replications.at-most",
       .kind = KeyKind::number,
       .default_value = "",
       .meaning = "where it ends, reached or not",
       .range = {.low = 20, .high = 1e6, .whole = true},
       .required = true},
      {.path = "fit",
       .kind = KeyKind::section,
       .default_value = "{}",
       .meaning = "how the least squares estimator is computed (by Ceres Solver)"},
      {.path = "fit.start",
       .kind = KeyKind::start,
       .default_value = "near-truth",
       .meaning = "where the solver begins; with a table, which has no truth to begin at, random"},
      {.path = "fit.tolerance",
       .kind = KeyKind::number,
       .default_value = "1e-3",
       .meaning = "bound on the optimisation error, in residual variances: n times the function_tolerance of Ceres",
       .range = {.low = 0, .high = 1, .open_low = true}},
      {.path = "fit.max-evaluations",
       .kind = KeyKind::number,
       .default_value = "300",
       .meaning = "a fit stops after so many evaluations of its objective",
       .range = {.low = 1, .high = 1e6, .whole = true}},
      {.path = "fit.bounds",
       .kind = KeyKind::section,
       .default_value = "{}",
       .meaning = "the compact set: |parameter| <= bound"},
      {.path = "fit.bounds.beta0",
       .kind = KeyKind::number,
       .default_value = "10",
       .meaning = "of gate biases; with a table 100",
       .range = {.low = 0, .high = 700, .open_low = true}},
      {.path = "fit.bounds.beta1",
       .kind = KeyKind::number,
       .default_value = "5",
       .meaning = "of router vectors, entry by entry; with a table 1e9",
       .range = {.low = 0, .high = infinity, .open_low = true, .open_high = true}},
      {.path = "fit.bounds.eta",
       .kind = KeyKind::number,
       .default_value = "10",
       .meaning = "of expert parameters; with a table 1e9",
       .range = {.low = 0, .high = infinity, .open_low = true, .open_high = true}},
      {.path = "rates", .kind = KeyKind::section, .default_value = "{}", .meaning = "how exponents are computed"},
      {.path = "rates.losses",
       .kind = KeyKind::losses,
       .default_value = "[voronoi, excess-risk]",
       .meaning = "`voronoi` with shared-power or every-power, `excess-risk` with inputs"},
      {.path = "rates.losses.voronoi.shared-power",
       .kind = KeyKind::number,
       .default_value = "2",
       .meaning = "the power of distances in cells with several fitted atoms",
       .range = {.low = 1, .high = infinity, .open_high = true}},
      {.path = "rates.losses.voronoi.every-power",
       .kind = KeyKind::number,
       .default_value = "",
       .meaning = "instead: the power of distances in every cell",
       .range = {.low = 1, .high = infinity, .open_high = true}},
      {.path = "rates.losses.excess-risk.inputs",
       .kind = KeyKind::number,
       .default_value = "10000",
       .meaning = "how many fresh inputs it averages over",
       .range = {.low = 1, .high = 1e9, .whole = true}},
      {.path = "rates.statistics",
       .kind = KeyKind::statistic_list,
       .default_value = "[mean, median, trimmed]",
       .meaning = "how replications become one number; verdicts use the first"},
      {.path = "rates.confidence",
       .kind = KeyKind::confidence,
       .default_value = "0.95",
       .meaning = "of every interval, or of those together that decide the verdicts",
       .range = {.low = 0.5, .high = 1, .open_low = true, .open_high = true}},
      {.path = "rates.confidence.level",
       .kind = KeyKind::number,
       .default_value = "0.95",
       .meaning = "of every interval",
       .range = {.low = 0.5, .high = 1, .open_low = true, .open_high = true}},
      {.path = "rates.confidence.simultaneous",
       .kind = KeyKind::flag,
       .default_value = "false",
       .meaning = "true: all judged exponents lie in their intervals with this confidence (Sidak)"},
      {.path = "rates.resamples",
       .kind = KeyKind::number,
       .default_value = "1999",
       .meaning = "of the bootstrap",
       .range = {.low = 199, .high = 99999, .whole = true}},
      {.path = "figures",
       .kind = KeyKind::section,
       .default_value = "",
       .meaning = "how a report draws; nothing of it changes a result"},
      {.path = "figures.fits",
       .kind = KeyKind::flag,
       .default_value = "true",
       .meaning = "each fit as a faint mark behind the means, in figures of at most 600 fits"},
      {.path = "figures.size",
       .kind = KeyKind::lengths,
       .default_value = "",
       .meaning = "the width of a figure and the height of each row of its panels with their legends, for print: "
                  "[85mm, 60mm]; letters are then of 8 points, and title and note are left to the caption. Units are "
                  "mm, cm, in and pt; a row is higher where its legend would leave no room; not written: as a page "
                  "shows them"},
      {.path = "figures.statistic",
       .kind = KeyKind::statistic,
       .default_value = "",
       .meaning = "what the marks and lines are of, one of rates.statistics; not written: the first of them"},
      {.path = "figures.style",
       .kind = KeyKind::file,
       .default_value = "",
       .meaning = "commands of gnuplot that every figure begins with, behind its own, as seen from the folder of the "
                  "study: `set border 15`, `set linetype 1 linecolor rgb \"black\"`"},
      {.path = "modulus",
       .kind = KeyKind::section,
       .default_value = "",
       .meaning = "the least change of f at a given loss, computed at the truth without noise; not written: it is not "
                  "computed"},
      {.path = "modulus.loss", .kind = KeyKind::section, .default_value = "{}", .meaning = "at which losses"},
      {.path = "modulus.loss.from",
       .kind = KeyKind::number,
       .default_value = "1e-4",
       .meaning = "the smallest loss",
       .range = {.low = 1e-9, .high = 1e3}},
      {.path = "modulus.loss.to",
       .kind = KeyKind::number,
       .default_value = "1",
       .meaning = "the largest loss",
       .range = {.low = 1e-9, .high = 1e3}},
      {.path = "modulus.loss.points",
       .kind = KeyKind::number,
       .default_value = "13",
       .meaning = "how many losses, evenly in the logarithm",
       .range = {.low = 2, .high = 100, .whole = true}},
      {.path = "modulus.of",
       .kind = KeyKind::quantity_list,
       .default_value = "[total]",
       .meaning = "of which quantities of the aligned loss"},
      {.path = "modulus.uniform",
       .kind = KeyKind::section,
       .default_value = "",
       .meaning = "also the uniform modulus: the worst truth of a neighbourhood, as minimax bounds have it"},
      {.path = "modulus.uniform.radius",
       .kind = KeyKind::number,
       .default_value = "0.3",
       .meaning = "of the neighbourhood of the truth, in the raw total loss",
       .range = {.low = 0, .high = 1e3, .open_low = true}},
      {.path = "modulus.starts",
       .kind = KeyKind::number,
       .default_value = "40",
       .meaning = "of the search, for each way to divide the atoms among the cells",
       .range = {.low = 1, .high = 10000, .whole = true}},
      {.path = "modulus.inputs",
       .kind = KeyKind::number,
       .default_value = "3000",
       .meaning = "inputs that functions are compared at",
       .range = {.low = 10, .high = 1e6, .whole = true}},
      {.path = "expect", .kind = KeyKind::expectations, .default_value = "[]", .meaning = "what the theory claims"},
      {.path = "expect.where",
       .kind = KeyKind::labels_by_axis,
       .default_value = "{}",
       .meaning = "selects the estimators with this label, or one of a list of labels, on each axis named"},
      {.path = "expect.of",
       .kind = KeyKind::quantity_or_modulus,
       .default_value = "total",
       .meaning = "total, gate-mass, router, expert, direction, norm, single, shared or excess-risk of the fits; "
                  "modulus: the claim is judged on the modulus of the truth, without a fit; with a table "
                  "held-out-risk, which is then the default, or the error-rate of classes"},
      {.path = "expect.component",
       .kind = KeyKind::quantity,
       .default_value = "total",
       .meaning = "with `of: modulus`: the quantity that the modulus is of"},
      {.path = "expect.uniform",
       .kind = KeyKind::flag,
       .default_value = "false",
       .meaning = "with `of: modulus`, true: of the uniform modulus, over all truths of the neighbourhood"},
      {.path = "expect.aligned",
       .kind = KeyKind::flag,
       .default_value = "true",
       .meaning = "false: of the fitted measure as it is, not moved along the model's invariances"},
      {.path = "expect.statistic",
       .kind = KeyKind::statistic,
       .default_value = "the first of rates.statistics",
       .meaning = "mean, median or trimmed"},
      {.path = "expect.exponent",
       .kind = KeyKind::number,
       .default_value = "",
       .meaning = "claims this exponent, to `within`"},
      {.path = "expect.slower-than",
       .kind = KeyKind::slower_than,
       .default_value = "",
       .meaning = "claims an exponent above this; polynomial: above -`within`"},
      {.path = "expect.faster-than",
       .kind = KeyKind::number,
       .default_value = "",
       .meaning = "claims an exponent below this"},
      {.path = "expect.flat",
       .kind = KeyKind::true_or_number,
       .default_value = "",
       .meaning = "claims |exponent| <= this; true: <= 0.05",
       .range = {.low = 0, .high = infinity, .open_low = true, .open_high = true}},
      {.path = "expect.law",
       .kind = KeyKind::law,
       .default_value = "",
       .meaning = "claims that the loss follows this law and not one that does not contain it"},
      {.path = "expect.below",
       .kind = KeyKind::labels_by_axis,
       .default_value = "",
       .meaning =
           "claims a held-out risk or error rate below that of the estimator with these labels and otherwise the "
           "same, on the same splits"},
      {.path = "expect.at",
       .kind = KeyKind::number,
       .default_value = "the largest n",
       .meaning = "with `below`: the n at which risks are compared",
       .range = {.low = 1, .whole = true}},
      {.path = "expect.within",
       .kind = KeyKind::number,
       .default_value = "0.1",
       .meaning = "half the width of the claim: chosen before the result is seen",
       .range = {.low = 0, .high = infinity, .open_low = true, .open_high = true}},
      {.path = "expect.source", .kind = KeyKind::text, .default_value = "", .meaning = "who claims it"},
      {.path = "expect.known",
       .kind = KeyKind::known_outcome,
       .default_value = "",
       .meaning = "the claim is known to fail; needs because"},
      {.path = "expect.because", .kind = KeyKind::text, .default_value = "", .meaning = "why it is known to fail"},
      {.path = "allow",
       .kind = KeyKind::section,
       .default_value = "",
       .meaning = "warnings of `validate` that the study means: by name, with the reason"},
      {.path = "allow.twice-the-atoms",
       .kind = KeyKind::text,
       .default_value = "",
       .meaning = "k >= 2 k* under a router whose weights shift"},
      {.path = "allow.homogeneous-over",
       .kind = KeyKind::text,
       .default_value = "",
       .meaning = "a homogeneous expert with k above k*"},
      {.path = "allow.cosine-norm",
       .kind = KeyKind::text,
       .default_value = "",
       .meaning = "a claim that something converges which holds the norm of beta1, under the plain cosine router"},
      {.path = "allow.mirror-images",
       .kind = KeyKind::text,
       .default_value = "",
       .meaning = "blind starts where another measure gives the same f"},
      {.path = "allow.cosine-reflections",
       .kind = KeyKind::text,
       .default_value = "",
       .meaning = "blind starts under the plain cosine router with d >= k"},
      {.path = "allow.free-temperature",
       .kind = KeyKind::text,
       .default_value = "",
       .meaning = "the cosine-temperature router with d >= k*"},
      {.path = "allow.short-grid",
       .kind = KeyKind::text,
       .default_value = "",
       .meaning = "fewer than 5 sizes, or less than 1.5 decades of n"},
      {.path = "allow.crowded-atoms",
       .kind = KeyKind::text,
       .default_value = "",
       .meaning = "true atoms nearer to each other than a start displaces them"},
      {.path = "allow.narrow-claim",
       .kind = KeyKind::text,
       .default_value = "",
       .meaning = "a claim narrower than the interval that is planned, by fits that the store holds"},
      {.path = "allow.fixed-truth",
       .kind = KeyKind::text,
       .default_value = "",
       .meaning = "a minimax claim tested at one fixed truth"},
      {.path = "allow.few-replications",
       .kind = KeyKind::text,
       .default_value = "",
       .meaning = "one or two replications"},
      {.path = "allow.loud-noise",
       .kind = KeyKind::text,
       .default_value = "",
       .meaning = "noise too large for the largest n to be asymptotic, by the curvature at the truth"},
      {.path = "allow.not-finite",
       .kind = KeyKind::text,
       .default_value = "",
       .meaning = "responses that are no numbers"},
      {.path = "allow.empty-claim",
       .kind = KeyKind::text,
       .default_value = "",
       .meaning = "an expectation that nothing measured could contradict, or that nothing could agree with"},
      {.path = "allow.no-spread", .kind = KeyKind::text, .default_value = "", .meaning = "starts at the truth itself"},
      {.path = "allow.unaligned",
       .kind = KeyKind::text,
       .default_value = "",
       .meaning = "a defined router or expert that leaves f as it is along directions that no alignment removes"},
  };
  return all;
}

const Key& key_at(std::string_view path) {
  const auto found = std::find_if(keys().begin(), keys().end(), [path](const Key& key) { return key.path == path; });
  assert(found != keys().end());
  return *found;
}

std::vector<std::string> names_under(std::string_view section) {
  std::vector<std::string> names;
  for (const Key& key : keys()) {
    std::string_view path = key.path;
    if (!section.empty()) {
      if (path.size() <= section.size() || !path.starts_with(section) || path[section.size()] != '.') continue;
      path.remove_prefix(section.size() + 1);
    }
    if (path.find('.') == std::string_view::npos) names.emplace_back(path);
  }
  return names;
}

bool is_map(KeyKind kind) {
  return kind == KeyKind::routers || kind == KeyKind::experts || kind == KeyKind::axes ||
         kind == KeyKind::labels_by_axis || kind == KeyKind::values_by_path;
}

std::string_view in_words(KeyKind kind) {
  switch (kind) {
    case KeyKind::name:
      return "name";
    case KeyKind::file:
      return "file";
    case KeyKind::text:
      return "text";
    case KeyKind::texts:
      return "text or list of texts";
    case KeyKind::section:
      return "section";
    case KeyKind::inputs:
      return "input distribution";
    case KeyKind::number:
      return "number";
    case KeyKind::errors:
      return "error law";
    case KeyKind::router:
      return "router";
    case KeyKind::gate:
      return "gate";
    case KeyKind::expert:
      return "expert";
    case KeyKind::atoms:
      return "list of atoms";
    case KeyKind::vector:
      return "list of d numbers";
    case KeyKind::truth_redrawn:
      return "study or replication";
    case KeyKind::routers:
      return "map of routers";
    case KeyKind::experts:
      return "map of experts";
    case KeyKind::axes:
      return "map of axes";
    case KeyKind::maps:
      return "list of maps";
    case KeyKind::overrides:
      return "list of {where, set}";
    case KeyKind::labels_by_axis:
      return "map of axes to labels";
    case KeyKind::values_by_path:
      return "map of paths to values";
    case KeyKind::sizes:
      return "list, {log: ...}, {linear: ...}, {list: [...]} or all";
    case KeyKind::size_grid:
      return "{from, to, points}";
    case KeyKind::whole_numbers:
      return "list of whole numbers";
    case KeyKind::replications:
      return "whole number or {until, at-most}";
    case KeyKind::quantity:
      return "quantity";
    case KeyKind::quantity_or_modulus:
      return "quantity or modulus";
    case KeyKind::quantity_list:
      return "list of quantities";
    case KeyKind::start:
      return "start";
    case KeyKind::losses:
      return "list of losses";
    case KeyKind::statistic_list:
      return "list of statistics";
    case KeyKind::confidence:
      return "number or {level, simultaneous}";
    case KeyKind::flag:
      return "true or false";
    case KeyKind::expectations:
      return "list of expectations";
    case KeyKind::statistic:
      return "statistic";
    case KeyKind::slower_than:
      return "number or polynomial";
    case KeyKind::true_or_number:
      return "true or number";
    case KeyKind::law:
      return "law";
    case KeyKind::known_outcome:
      return "fails";
    case KeyKind::lengths:
      return "[width, height]";
    case KeyKind::missing:
      return "refuse, drop or {drop: texts}";
    case KeyKind::transforms:
      return "list of transforms";
  }
  assert(false);
  return {};
}

std::string_view type_in_words(const Key& key) {
  return key.kind == KeyKind::number && key.range.whole ? "whole number" : in_words(key.kind);
}

std::string default_with_table(const Key& key) {
  // Nothing is known of where the estimate lies: as wide as the command `fit` has them.
  if (key.path == "fit.bounds.beta0") return "100";
  if (key.path == "fit.bounds.beta1" || key.path == "fit.bounds.eta") return "1e9";
  if (key.path == "fit.start") return "random";
  if (key.path == "estimator.k") return "";
  return key.default_value;
}

bool needs_truth(const Key& key) {
  constexpr std::array of_truth{"dataset.d",      "dataset.outputs", "dataset.inputs",          "dataset.noise",
                                "dataset.errors", "dataset.truth",   "grid.replications.until", "rates.losses",
                                "modulus",        "expect.aligned",  "expect.component",        "expect.uniform"};
  return std::any_of(of_truth.begin(), of_truth.end(),
                     [&key](const std::string& path) { return key.path == path || key.path.starts_with(path + '.'); });
}

bool of_estimators(const Key& key) {
  const std::string_view section = std::string_view(key.path).substr(0, key.path.find('.'));
  return section == "dataset" || section == "estimator" || section == "grid" || section == "fit" || section == "seed";
}

std::string full_path(const std::string& path) {
  const std::vector<std::string> short_names = names_under("estimator");
  const bool is_short = std::find(short_names.begin(), short_names.end(), path) != short_names.end();
  return is_short ? "estimator." + path : path;
}

}  // namespace moerate
