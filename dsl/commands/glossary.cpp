#include "dsl/commands/glossary.h"

#include <fmt/format.h>

#include <algorithm>

namespace moerate {

namespace {

/// The columns that several tables begin with, and those of a rate.
const std::vector<TableColumn> quantity_columns{
    {"quantity", "what is measured: total, gate-mass, router, expert, direction, norm, single, shared, excess-risk"},
    {"alignment", "aligned: the fitted measure was moved along the invariances of the model first; raw: it was not"},
    {"statistic", "how replications become one number: mean, median, trimmed"}};

std::vector<TableColumn> with_quantity(std::vector<TableColumn> columns) {
  columns.insert(columns.begin(), quantity_columns.begin(), quantity_columns.end());
  return columns;
}

std::vector<TableColumn> loss_columns() {
  std::vector<TableColumn> all{
      {"n", "the sample size"},
      {"replication", "which data set of that size, from 0"},
      {"job", "the fit's identity: a hash of all that decides it"},
      {"termination",
       "why the solver stopped: converged; floor (rounding of data without noise); damped; evaluations (their limit); "
       "failed"},
      {"reason", "of a failure, and what the solver said"},
      {"evaluations", "points at which the objective was evaluated, over all starts"},
      {"half_sum_of_squares", "the objective at the estimate"},
      {"half_sum_of_squares_truth", "the objective at the truth, on the same data"},
      {"gradient", "largest cosine between the residuals and a column of the Jacobian: 0 at a minimum"},
      {"at_bound", "parameters that sit on the boundary of the compact set"},
      {"smallest_mass", "least share of an atom in the mass of the fitted measure"},
      {"atoms_per_cell", "fitted atoms in the Voronoi cell of each true atom: 1+2"},
      {"empty_cells", "cells without a fitted atom"},
      {"vanished_atoms", "fitted atoms whose mass vanishes"}};
  for (const auto& [name, meaning] :
       {std::pair("total", "gate-mass + router + expert"),
        std::pair("gate_mass", "sum over cells of | fitted mass - true mass |"),
        std::pair("router", "mass times distance of beta1, summed"),
        std::pair("expert", "mass times distance of the expert's parameters, summed"),
        std::pair("direction", "as router, of beta1 / |beta1|"), std::pair("norm", "as router, of |beta1|"),
        std::pair("single", "mean distance of atoms alone in their cell; empty without one"),
        std::pair("shared", "mean distance of atoms that share a cell; empty without one")}) {
    all.push_back({fmt::format("{}_raw", name), fmt::format("{}; of the fitted measure as it is", meaning)});
    all.push_back({fmt::format("{}_aligned", name), fmt::format("the same after alignment")});
  }
  all.push_back({"excess_risk", "mean of (f_fitted - f_true)^2 over fresh inputs"});
  return all;
}

std::vector<TableColumn> law_columns() {
  std::vector<TableColumn> all{
      {"quantity", quantity_columns[0].meaning},
      {"alignment", quantity_columns[1].meaning},
      {"from_n", "the smallest n that was used: the whole grid first, then with the smallest sizes dropped"},
      {"law", "power C n^-a; power-log C n^-a (log n)^b; log C (log n)^-tau; floor c + C n^-a; constant C"}};
  for (const auto& [name, meaning] :
       {std::pair("C", "the constant in front"), std::pair("a", "the power of n"), std::pair("b", "the power of log n"),
        std::pair("tau", "the power of log n of the law `log`"), std::pair("c", "the floor")}) {
    all.push_back({name, meaning});
    all.push_back({fmt::format("{}_error", name), "its standard error"});
  }
  for (const auto& [name, meaning] :
       {std::pair("scale", "of the errors of log losses"),
        std::pair("degrees", "degrees of freedom of their Student-t law"), std::pair("log_likelihood", "the largest"),
        std::pair("aicc", "Akaike's criterion, corrected for few data"),
        std::pair("difference", "to the least AICc among the laws"),
        std::pair("weight", "of this law among all, by AICc; they sum to 1"),
        std::pair("lack_of_fit", "p-value: small when the law does not fit at all"),
        std::pair("predicted", "the loss at the largest n by this law without that n, divided by the observed one"),
        std::pair("prediction_z", "its distance from 1 in standard errors"),
        std::pair("onset", "the first n from which on local slopes agree with the exponent; empty where they do not"),
        std::pair("undefined", "why there is no law; else empty")}) {
    all.push_back({name, meaning});
  }
  return all;
}

}  // namespace

const std::vector<ResultTable>& result_tables() {
  static const std::vector<ResultTable> all{
      {"losses.csv", "a fit", loss_columns()},
      {"curves.csv", "a statistic at one n",
       with_quantity({{"n", "the sample size"},
                      {"count", "fits that have the quantity"},
                      {"failed", "fits without a result"},
                      {"value", "the statistic"},
                      {"standard_error", "of the statistic"},
                      {"local_slope", "slope of log value on log n from the previous n"}})},
      {"rates.csv", "an exponent",
       with_quantity(
           {{"exponent", "least squares slope of log value on log n"},
            {"standard_error", "of the exponent, by the delta method; the interval is a bootstrap's multiple of it"},
            {"low", "lower end of the bootstrap interval"},
            {"high", "upper end"},
            {"half_width", "half the width of the interval"},
            {"confidence", "of the interval"},
            {"constant", "of constant * n^exponent"},
            {"replications", "fewest at any n"},
            {"replications_for_0.03", "about how many would narrow the half-width to 0.03"},
            {"failed", "fits without a result, over all n"},
            {"exponent_failed_worst", "the exponent if every failed fit had the largest loss at its n"},
            {"undefined", "why there is no interval; else empty"}})},
      {"laws.csv", "a law of a quantity", law_columns()},
      {"verdicts.csv", "an expectation and an estimator that it selects",
       with_quantity({{"claim", "what the expectation says"},
                      {"exponent", "as measured"},
                      {"low", "lower end of its interval"},
                      {"high", "upper end"},
                      {"verdict", "holds, fails, underpowered or undefined; `explain verdict` says when"},
                      {"source", "who claims it"},
                      {"because", "why it is known to fail"}})},
      {"predictions.csv",
       "an exponent that identifiability predicts",
       {{"class", "what `diagnose` finds of the truth, such as strongly identifiable"},
        {"reason", "why"},
        {"source", "who proves it"},
        {"kappa", "the least that a split of a true atom adds to f, of the weakest atom"},
        {"kappa_low", "its certificate: no split adds less"},
        {"null_directions", "directions of the parameters along which f does not change"},
        {"canonical", "those of them that a fitted measure is moved along"},
        {"quantity", quantity_columns[0].meaning},
        {"predicted", "the exponent, or slower"},
        {"exponent", "as measured"},
        {"low", "lower end of its interval"},
        {"high", "upper end"},
        {"outcome", "agrees, disagrees, open (the interval does both) or undefined"}}},
      {"cells.csv",
       "a Voronoi cell at one n",
       {{"n", "the sample size"},
        {"true_atom", "whose cell it is, from 1"},
        {"empty", "fits with no atom in it"},
        {"alone", "fits with one"},
        {"shared", "fits with several"},
        {"mean_atoms", "mean number of fitted atoms in it"},
        {"mean_mass_error", "mean of | fitted mass - true mass |"},
        {"router_alone", "mean distance of beta1 of atoms alone in it"},
        {"expert_alone", "mean distance of their expert parameters"},
        {"router_shared", "mean distance of beta1 of atoms that share it, weighted by mass"},
        {"expert_shared", "mean distance of their expert parameters, weighted by mass"}}},
      {"starts.csv",
       "a start of the solver",
       {{"start", "where it began"},
        {"runs", "of the solver"},
        {"failed", "runs without a result"},
        {"reached", "runs that came to the lowest objective of their data set"},
        {"median_miss", "by how much runs miss it, in residual variances: the median"},
        {"largest_miss", "the largest"}}},
      {"timings.csv", "a fit", {{"job", "as in losses.csv"}, {"seconds", "that it took"}}},
  };
  return all;
}

std::string explained(const ResultTable& table) {
  std::string text =
      fmt::format("{}: a row is {}; its first columns are the axes of the study\n", table.file, table.row);
  for (const TableColumn& column : table.columns) text += fmt::format("  {:<26}{}\n", column.name, column.meaning);
  return text;
}

const std::vector<Term>& glossary() {
  static const std::vector<Term> all{
      {{"voronoi", "voronoi-loss"},
       "The distance between a fitted and the true mixing measure. Each fitted atom belongs to the cell of the nearest "
       "true one;\n"
       "the loss adds, over cells, the difference of the masses and mass times the distances of beta1 and of the "
       "expert's\n"
       "parameters. In a cell with several fitted atoms distances are squared (shared-power).\n"},
      {{"total"}, "The Voronoi loss as a whole: gate-mass + router + expert.\n"},
      {{"gate-mass"}, "The part of the Voronoi loss in masses: sum over cells of | fitted mass - true mass |.\n"},
      {{"direction"}, "As the router part of the loss, of the directions beta1 / |beta1|. Not part of the total.\n"},
      {{"norm"}, "As the router part of the loss, of the lengths |beta1|. Not part of the total.\n"},
      {{"single", "alone"},
       "Mean distance, in beta1 and the expert's parameters, of fitted atoms alone in their Voronoi cell. The theory "
       "promises\n"
       "n^-1/2 for strongly identifiable experts.\n"},
      {{"shared"},
       "Mean distance of fitted atoms that share a Voronoi cell, weighted by mass. The theory promises n^-1/4 for "
       "strongly\n"
       "identifiable experts: several atoms stand for one true atom.\n"},
      {{"raw"},
       "A loss of the fitted measure as it is. A measure is known only up to the invariances of its model, so a raw "
       "loss "
       "need\n"
       "not fall; see aligned.\n"},
      {{"aligned", "alignment", "canonical"},
       "A loss after the fitted measure was moved along the invariances of the model (mass, shift, shared "
       "temperature): "
       "first\n"
       "the masses are made equal in sum, then the shift of all beta1 is the one with the least loss. f does not "
       "change.\n"},
      {{"excess-risk", "risk"},
       "Mean of (f_fitted - f_true)^2 over fresh inputs. The positive control: its exponent is -1 whenever least "
       "squares "
       "works,\n"
       "whatever the parameters do.\n"},
      {{"mean"}, "The statistic that averages the losses of all replications at one n. One stray fit may decide it.\n"},
      {{"median"}, "The statistic that takes the middle of the losses at one n: half of the fits are worse.\n"},
      {{"trimmed"},
       "The mean without the largest tenth of the losses at one n (with fewer than ten replications: the mean).\n"},
      {{"exponent", "slope", "rate"},
       "The least squares slope of the log of a statistic on log n: -0.5 says that a loss falls like n^-1/2. Its "
       "interval is\n"
       "a studentised bootstrap over replications.\n"},
      {{"kappa"},
       "The least that a split of a true atom adds to f at second order, relative to the deviation of f. Above 1e-4 "
       "the "
       "truth\n"
       "is strongly identifiable; below 1e-5 a split is not seen. README defines it by formula.\n"},
      {{"strongly-identifiable", "strong-identifiability", "identified"},
       "A truth is identified when every direction of the parameters that leaves f as it is at first order is one that "
       "fitted\n"
       "measures are moved along; strongly identifiable when every split of an atom is seen at second order, too. "
       "Then\n"
       "over-specified fits have single atoms at n^-1/2 and shared ones at n^-1/4.\n"},
      {{"floor"},
       "The law c + C n^-a: the loss falls to a level above 0 and stays there, as when a measure is not identifiable. "
       "As "
       "the\n"
       "end of a fit: the objective reached the rounding of data without noise.\n"},
      {{"damped"},
       "A fit whose tolerance was met by a step that the solver had shortened: no sign of convergence, and no "
       "failure.\n"},
      {{"converged"}, "A fit whose last step changed the objective by less than the tolerance.\n"},
      {{"onset"},
       "The first n from which on the local slopes agree with the exponent. Before it the rate has not set in.\n"},
      {{"local-slope", "local-slopes"}, "The slope of log loss on log n between one n and the next.\n"},
      {{"over-specified", "exact-specified", "surplus"},
       "A fit with more atoms than the truth (k > k*) is over-specified, its additional atoms are surplus; with as "
       "many, "
       "it\n"
       "is exact-specified.\n"},
      {{"near-truth"},
       "The start that displaces the true atoms by normal steps of size spread, as the papers do. It shows what least "
       "squares\n"
       "near the truth does, not what is found without knowing it: for that see random.\n"},
      {{"slower-than"},
       "A claim that a loss falls more slowly than n^value. slower-than: polynomial claims an exponent above -within; "
       "it "
       "is\n"
       "a pointwise probe of a minimax claim, and no proof of it.\n"},
      {{"faster-than"}, "A claim that a loss falls faster than n^value.\n"},
      {{"pointwise"},
       "Of a slope at one fixed truth. Minimax bounds are about the worst truth at each n: a pointwise slope neither "
       "shows nor\n"
       "refutes one.\n"},
      {{"minimax"}, "Of a bound: what no estimator beats at the worst truth, which may move with n. See pointwise.\n"},
      {{"holds", "fails", "underpowered", "undefined", "verdicts"},
       "A verdict: the whole interval of an exponent agrees with the claim (holds), contradicts it (fails), or does "
       "both\n"
       "(underpowered: more replications would decide); undefined: there is no interval. See `explain verdict`.\n"},
      {{"invariance", "invariances", "shift"},
       "A change of the measure that leaves f as it is: all masses times one number, all beta1 plus one vector (shift, "
       "where\n"
       "the router allows), beta1 and a shared temperature times one number.\n"},
      {{"homogeneous"},
       "An expert with h(x; s eta) = s^p h(x; eta), such as ReLU: an over-specified fit may scale one atom against "
       "another.\n"},
      {{"weights", "aicc"},
       "How the laws of a loss compare: Akaike's criterion, corrected for few data, turned into weights that sum to "
       "1.\n"},
      {{"half-width"}, "Half the width of the interval of an exponent.\n"},
      {{"simultaneous"},
       "Of intervals: all judged exponents lie in theirs together with the confidence (Sidak), instead of each by "
       "itself.\n"},
      {{"known"},
       "Of a failure: the study itself expects it (known: fails) and says why; `check` counts it as none.\n"},
      {{"misspecified"},
       "An estimator whose model does not hold the truth: another router, gate or expert, or fewer atoms.\n"},
  };
  return all;
}

std::optional<std::string> explained_word(const std::string& word) {
  for (const Term& term : glossary()) {
    if (std::find(term.names.begin(), term.names.end(), word) == term.names.end()) continue;
    return term.names.front() == word ? fmt::format("{}:\n{}", word, term.meaning)
                                      : fmt::format("{}: see {}\n{}", word, term.names.front(), term.meaning);
  }
  std::string text;
  for (const ResultTable& table : result_tables()) {
    if (table.file == word || table.file + ".gz" == word || table.file == word + ".csv") return explained(table);
    for (const TableColumn& column : table.columns) {
      if (column.name == word) text += fmt::format("{} in {}: {}\n", word, table.file, column.meaning);
    }
  }
  return text.empty() ? std::nullopt : std::optional(text);
}

std::vector<std::string> explained_words() {
  std::vector<std::string> all;
  for (const Term& term : glossary()) all.insert(all.end(), term.names.begin(), term.names.end());
  for (const ResultTable& table : result_tables()) {
    all.push_back(table.file);
    for (const TableColumn& column : table.columns) all.push_back(column.name);
  }
  return all;
}

}  // namespace moerate
