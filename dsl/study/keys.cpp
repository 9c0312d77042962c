#include "dsl/study/keys.h"

#include <fmt/format.h>

#include <algorithm>
#include <cassert>
#include <cmath>

namespace moerate {

const std::vector<Key>& keys() {
  constexpr double infinity = std::numeric_limits<double>::infinity();
  static const std::vector<Key> all{
      {.path = "study", .type = "name", .fallback = "the file's name", .meaning = "names the folder of the results"},
      {.path = "about", .type = "text", .fallback = "", .meaning = "one sentence: what the study asks"},
      {.path = "cite", .type = "text or list of texts", .fallback = "", .meaning = "the paper it tests"},
      {.path = "seed",
       .type = "whole number",
       .fallback = "1",
       .meaning = "of every random stream",
       .low = 0,
       .high = 9007199254740992.0},
      {.path = "dataset",
       .type = "section",
       .fallback = "",
       .meaning = "where the observations come from",
       .required = true},
      {.path = "dataset.d",
       .type = "whole number",
       .fallback = "",
       .meaning = "the length of x",
       .low = 1,
       .high = 1024,
       .required = true},
      {.path = "dataset.inputs", .type = "input distribution", .fallback = "uniform", .meaning = "of X"},
      {.path = "dataset.noise",
       .type = "number",
       .fallback = "0.1",
       .meaning = "standard deviation of epsilon",
       .low = 0},
      {.path = "dataset.truth",
       .type = "section",
       .fallback = "",
       .meaning = "the true mixing measure G*",
       .required = true},
      {.path = "dataset.truth.router", .type = "router", .fallback = "the estimator's", .meaning = "of the truth"},
      {.path = "dataset.truth.gate", .type = "gate", .fallback = "the estimator's", .meaning = "of the truth"},
      {.path = "dataset.truth.expert", .type = "expert", .fallback = "the estimator's", .meaning = "of the truth"},
      {.path = "dataset.truth.atoms",
       .type = "list of atoms",
       .fallback = "",
       .meaning = "one map an atom: beta0, beta1 and the expert's parameters",
       .required = true},
      {.path = "dataset.truth.random",
       .type = "section",
       .fallback = "",
       .meaning = "instead of atoms: a truth drawn at random, shown in the report"},
      {.path = "dataset.truth.random.atoms",
       .type = "whole number",
       .fallback = "2",
       .meaning = "k*",
       .low = 1,
       .high = 256},
      {.path = "dataset.truth.random.seed",
       .type = "whole number",
       .fallback = "1",
       .meaning = "of the truth alone",
       .low = 0,
       .high = 9007199254740992.0},
      {.path = "dataset.truth.random.router-norm",
       .type = "number",
       .fallback = "0.5",
       .meaning = "length of every beta1, in a random direction",
       .low = 0},
      {.path = "dataset.truth.random.expert-norm",
       .type = "number",
       .fallback = "1.2",
       .meaning = "length of every vector among the expert's parameters, in a random direction",
       .low = 0},
      {.path = "dataset.truth.random.mass-spread",
       .type = "number",
       .fallback = "0.3",
       .meaning = "standard deviation of beta0",
       .low = 0},
      {.path = "dataset.truth.random.offset-spread",
       .type = "number",
       .fallback = "0.5",
       .meaning = "standard deviation of the expert's scalar parameters",
       .low = 0},
      {.path = "dataset.truth.random.separation",
       .type = "number",
       .fallback = "0.5",
       .meaning = "least distance between two atoms in (beta1, eta)",
       .low = 0},
      {.path = "dataset.truth.random.each",
       .type = "study or replication",
       .fallback = "study",
       .meaning = "one truth for the study, or a new one for every replication"},
      {.path = "estimator", .type = "section", .fallback = "{}", .meaning = "what is fitted"},
      {.path = "estimator.router", .type = "router", .fallback = "linear", .meaning = "how x is scored"},
      {.path = "estimator.gate", .type = "gate", .fallback = "softmax", .meaning = "how scores become weights"},
      {.path = "estimator.expert", .type = "expert", .fallback = "tanh", .meaning = "what is mixed"},
      {.path = "estimator.k",
       .type = "whole number",
       .fallback = "k*",
       .meaning = "number of atoms; may use k*, the truth's",
       .low = 1,
       .high = 256},
      {.path = "matrix",
       .type = "map of axes",
       .fallback = "{}",
       .meaning = "every combination of the labels of its axes is one estimator"},
      {.path = "override",
       .type = "list of {where, set}",
       .fallback = "[]",
       .meaning = "settings for the estimators a `where` selects; later ones win"},
      {.path = "grid", .type = "section", .fallback = "{}", .meaning = "sample sizes and replications"},
      {.path = "grid.n",
       .type = "{log: ...}, {linear: ...} or {list: [...]}",
       .fallback = "{log: {from: 1e3, to: 1e5, points: 10}}",
       .meaning = "the sample sizes"},
      {.path = "grid.replications",
       .type = "whole number",
       .fallback = "100",
       .meaning = "data sets at each n",
       .low = 1,
       .high = 1e6},
      {.path = "fit", .type = "section", .fallback = "{}", .meaning = "how the least squares estimator is computed"},
      {.path = "fit.start", .type = "start", .fallback = "near-truth", .meaning = "where the solver begins"},
      {.path = "fit.tolerance",
       .type = "number",
       .fallback = "1e-3",
       .meaning = "bound on the optimisation error, in residual variances",
       .low = 0,
       .high = 1,
       .open_low = true},
      {.path = "fit.max-evaluations",
       .type = "whole number",
       .fallback = "300",
       .meaning = "a fit stops after so many evaluations of its objective",
       .low = 1,
       .high = 1e6},
      {.path = "fit.bounds", .type = "section", .fallback = "{}", .meaning = "the compact set: |parameter| <= bound"},
      {.path = "fit.bounds.beta0",
       .type = "number",
       .fallback = "10",
       .meaning = "of gate biases",
       .low = 0,
       .high = 700,
       .open_low = true},
      {.path = "fit.bounds.beta1",
       .type = "number",
       .fallback = "5",
       .meaning = "of router vectors, entry by entry",
       .low = 0,
       .high = infinity,
       .open_low = true,
       .open_high = true},
      {.path = "fit.bounds.eta",
       .type = "number",
       .fallback = "10",
       .meaning = "of expert parameters",
       .low = 0,
       .high = infinity,
       .open_low = true,
       .open_high = true},
      {.path = "rates", .type = "section", .fallback = "{}", .meaning = "how exponents are computed"},
      {.path = "rates.losses",
       .type = "list of losses",
       .fallback = "[voronoi, excess-risk]",
       .meaning = "`voronoi` with shared-power or every-power, `excess-risk` with inputs"},
      {.path = "rates.losses.voronoi.shared-power",
       .type = "number",
       .fallback = "2",
       .meaning = "the power of distances in cells with several fitted atoms",
       .low = 1,
       .high = infinity,
       .open_high = true},
      {.path = "rates.statistics",
       .type = "list of statistics",
       .fallback = "[mean, median, trimmed]",
       .meaning = "how replications become one number; verdicts use the first"},
      {.path = "rates.confidence",
       .type = "number",
       .fallback = "0.95",
       .meaning = "of every interval",
       .low = 0.5,
       .high = 1,
       .open_low = true,
       .open_high = true},
      {.path = "rates.resamples",
       .type = "whole number",
       .fallback = "1999",
       .meaning = "of the bootstrap",
       .low = 199,
       .high = 99999},
      {.path = "expect", .type = "list of expectations", .fallback = "[]", .meaning = "what the theory claims"},
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

std::string range_in_words(double low, bool open_low, double high, bool open_high) {
  const bool has_low = std::isfinite(low), has_high = std::isfinite(high);
  if (has_low && has_high) {
    return fmt::format("in {}{}, {}{}", open_low ? "(" : "[", low, high, open_high ? ")" : "]");
  }
  if (has_low) return fmt::format("{} {}", open_low ? "above" : "at least", low);
  if (has_high) return fmt::format("{} {}", open_high ? "below" : "at most", high);
  return "";
}

}  // namespace moerate
