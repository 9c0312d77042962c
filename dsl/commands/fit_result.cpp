#include "dsl/commands/fit_result.h"

#include "engine/base/words.h"
#include "engine/data/column_checks.h"
#include "engine/fit/fit.h"
#include "engine/report/terminal.h"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <nlohmann/json.hpp>

#include <cmath>
#include <limits>

namespace moerate {

namespace {

using nlohmann::ordered_json;

Index parameters_of(const Columns& columns, const FitRequest& request) {
  return make_mixture(request.model, static_cast<Index>(columns.inputs.size())).parameters(request.k);
}

/// "atom 2: a[1]" for every parameter that sits on its bound.
std::vector<std::string> on_bounds(const Measure& measure, const MixtureChoice& model, const Bounds& bounds) {
  const Expert expert = make(experts(), model.expert);
  const Router router = make(routers(), model.router);
  std::vector<std::string> names;
  const auto look = [&names](double value, double bound, Index atom, const std::string& name) {
    if (std::abs(value) >= bound) names.push_back(fmt::format("{} of atom {}", name, atom + 1));
  };
  // A normalised gate does not see what all beta0 have in common: only their differences can press on a bound.
  const double apart = measure.beta0.maxCoeff() - measure.beta0.minCoeff();
  const bool pressed = !make(gates(), model.gate).normalised || apart >= bounds.beta0;
  for (Index i = 0; i < measure.atoms(); ++i) {
    if (pressed) look(measure.beta0(i), bounds.beta0, i, "beta0");
    for (Index j = 0; j < measure.d(); ++j) look(measure.beta1(j, i), bounds.beta1, i, fmt::format("beta1[{}]", j + 1));
    Index row = 0;
    for (const ExpertParameter& parameter : expert.parameters) {
      for (Index j = 0; j < parameter.size(measure.d()); ++j, ++row) {
        const std::string name = parameter.vector ? fmt::format("{}[{}]", parameter.name, j + 1) : parameter.name;
        look(measure.eta(row, i), bounds.eta, i, name);
      }
    }
  }
  for (std::size_t s = 0; s < router.shared.size(); ++s) {
    const double value = measure.shared(static_cast<Index>(s));
    if (value <= router.shared[s].low || value >= router.shared[s].high) names.push_back(router.shared[s].name);
  }
  return names;
}

/// The names of all parameters, in the order of pack(), with that of the input where they are vectors.
struct ParameterName {
  Index atom;  ///< -1: shared
  std::string parameter, input;

  std::string text() const { return input.empty() ? parameter : fmt::format("{}[{}]", parameter, input); }
};

std::vector<ParameterName> parameter_names(const MixtureChoice& model, Index k,
                                           const std::vector<std::string>& inputs) {
  const Expert expert = make(experts(), model.expert);
  const Router router = make(routers(), model.router);
  // The length of beta1 is not identified there: what is shown is its direction.
  const std::string beta1 = router.forgets_length ? "direction of beta1" : "beta1";
  std::vector<ParameterName> names;
  for (Index i = 0; i < k; ++i) {
    names.push_back({i, "beta0", ""});
    for (const std::string& input : inputs) names.push_back({i, beta1, input});
    for (const ExpertParameter& parameter : expert.parameters) {
      if (!parameter.vector) names.push_back({i, parameter.name, ""});
      if (parameter.vector) {
        for (const std::string& input : inputs) names.push_back({i, parameter.name, input});
      }
    }
  }
  for (const SharedParameter& shared : router.shared) names.push_back({-1, shared.name, ""});
  return names;
}

std::string parameter_table(const Estimates& estimates, const std::vector<ParameterName>& names) {
  std::vector<std::vector<std::string>> lines{{"atom", "parameter", "estimate", "standard error", "95% interval"}};
  const auto number = [](double value) { return fmt::format("{:.6g}", value); };
  for (std::size_t j = 0; j < names.size(); ++j) {
    const Estimate& estimate = estimates.parameters[j];
    std::vector<std::string> line{names[j].atom < 0 ? "all" : std::to_string(names[j].atom + 1), names[j].text()};
    switch (estimate.status) {
      case Estimate::Status::fixed:
        line.insert(line.end(), {number(std::abs(estimate.value) < 1e-9 ? 0 : estimate.value), "fixed", ""});
        break;
      case Estimate::Status::not_identified:
        line.insert(line.end(), {"not identified", "", ""});
        break;
      case Estimate::Status::estimated:
        if (std::isnan(estimate.standard_error)) {
          line.insert(line.end(), {number(estimate.value), "-", ""});
        } else {
          line.insert(line.end(), {number(estimate.value), fmt::format("{:.3g}", estimate.standard_error),
                                   fmt::format("[{:.5g}, {:.5g}]", estimate.low, estimate.high)});
        }
    }
    lines.push_back(std::move(line));
  }
  return aligned_columns(lines);
}

std::string_view word(Estimate::Status status) {
  switch (status) {
    case Estimate::Status::fixed:
      return "fixed";
    case Estimate::Status::not_identified:
      return "not identified";
    case Estimate::Status::estimated:
      break;
  }
  return "estimated";
}

ordered_json parameters_json(const Estimates& estimates, const std::vector<ParameterName>& names) {
  ordered_json all = ordered_json::array();
  for (std::size_t j = 0; j < names.size(); ++j) {
    const Estimate& estimate = estimates.parameters[j];
    ordered_json one{{"parameter", names[j].parameter}, {"status", word(estimate.status)}};
    if (names[j].atom >= 0) one["atom"] = names[j].atom;
    if (!names[j].input.empty()) one["input"] = names[j].input;
    const auto add = [&one](const char* key, double value) {
      if (std::isfinite(value)) one[key] = value;
    };
    if (estimate.status != Estimate::Status::not_identified) add("estimate", estimate.value);
    add("standard_error", estimate.standard_error);
    add("low", estimate.low);
    add("high", estimate.high);
    add("classical_error", estimate.classical_error);
    all.push_back(std::move(one));
  }
  return all;
}

}  // namespace

std::optional<std::string> farthest_column(const Table& table, const Columns& columns) {
  constexpr double far = 1e3;
  double farthest = far;
  std::optional<std::string> words;
  const auto look = [&](Index column, std::string_view kind) {
    const auto values = table.values.col(column).array();
    const double mean = values.mean(), spread = std::sqrt((values - mean).square().mean());
    if (!(std::abs(mean) > farthest * spread) || spread == 0) return;
    farthest = std::abs(mean) / spread;
    words = fmt::format("{} {}", kind, table.names[static_cast<std::size_t>(column)]);
  };
  for (const Index column : columns.inputs) look(column, "input");
  look(columns.target, "target");
  return words;
}

std::vector<std::string> warnings_of(const Table& table, const Columns& columns, const FitRequest& request,
                                     const FitResult& result, const Estimates* estimates) {
  std::vector<std::string> all;
  if (request.start) {
    for (const auto& [piece, typed] :
         {std::pair("router", &MixtureChoice::router), std::pair("gate", &MixtureChoice::gate),
          std::pair("expert", &MixtureChoice::expert)}) {
      const Choice &from = request.start->model.*typed, &to = request.model.*typed;
      if (from != to) {
        all.push_back(fmt::format("the start has the {} {}, --{} asks for {}: its parameters are taken as they are",
                                  piece, describe(from), piece, describe(to)));
      }
    }
  }
  const Index p = parameters_of(columns, request);
  // A measure with as many free functions as there are rows goes through all of them.
  const bool saturated = estimates == nullptr ? table.n() < p : estimates->identified >= table.n();
  if (saturated) {
    all.push_back(fmt::format("{} cannot determine {}: many measures fit as well", counted(table.n(), "observation"),
                              counted(p, "parameter")));
  }
  for (std::string& sentence : told_of_columns(table, columns.inputs, columns.target)) {
    all.push_back(std::move(sentence));
  }
  const auto warn_of_tiny = [&](Index column) {
    const double largest = table.values.col(column).cwiseAbs().maxCoeff();
    if (largest == 0 || largest >= std::numeric_limits<double>::min()) return;
    all.push_back(fmt::format(
        "{} has no value above {:.2g}, where numbers have few digits and no unit can be taken out: multiply "
        "that column by a constant such as 1e300",
        table.names[static_cast<std::size_t>(column)], largest));
  };
  for (const Index column : columns.inputs) warn_of_tiny(column);
  warn_of_tiny(columns.target);
  if (!result.widened.empty()) {
    all.push_back(fmt::format("the start lies outside the bounds, which are widened to hold it: {}",
                              fmt::join(result.widened, ", ")));
  }
  const FitRecord& record = result.record;
  if (record.termination == Termination::failed) return all;
  const auto names = on_bounds(result.own, request.model, result.bounds);
  const bool at_bound = !names.empty();
  if (at_bound) {
    all.push_back(
        fmt::format("on a bound: {}; widen it with --bounds, or the data do not determine it", fmt::join(names, ", ")));
  }
  if (result.moved && !result.gate_moved && request.k > 1) {
    const Gate gate = make(gates(), request.model.gate);
    all.push_back(fmt::format(
        "beta0 and beta1 are where the start put them: least squares has no derivative to move them by under "
        "the {} gate{}",
        describe(request.model.gate),
        gate.normalised && !gate.adds_up_over_splits ? "; fit with --gate softmax, and begin from that with --start"
                                                     : " there; try other starts (--seed, --starts)"));
  }
  if (std::isinf(result.reproduced)) {
    all.emplace_back("f of the measure is not finite at some rows in the units of the data: choose units nearer to 1");
  } else if (result.loses_digits()) {
    const auto far = farthest_column(table, columns);
    all.push_back(
        far ? fmt::format("{} is so far from 0 for its spread that the measure's numbers lose digits: they "
                          "give the objective to a relative {:.1g} only; subtract a constant from that column",
                          *far, result.reproduced)
            : fmt::format("the measure's numbers lose digits: they give the objective, which is small beside "
                          "the numbers in the data, to a relative {:.1g} only",
                          result.reproduced));
  }
  if (record.termination == Termination::evaluations) {
    all.push_back(fmt::format("the solver stopped after {} evaluations: raise --max-evaluations or --tolerance",
                              record.evaluations));
  }
  if (record.termination == Termination::damped) {
    all.emplace_back("the solver could take short steps only: try other starts (--seed) or a larger --tolerance");
  }
  if (estimates != nullptr) {
    if (estimates->r_squared <= 0 && result.moved) {
      all.emplace_back(
          "the fit explains no more of the target than its mean does: experts such as tanh cannot leave"
          " (-1, 1); divide the target by its range, or take another expert");
    }
    if (estimates->separated) {
      all.push_back(fmt::format(
          "the gate is a step: {} of {} rows lie between atoms, where none has 99% of the weight; beta0 and beta1 "
          "have no finite estimate and say only where the step is, errors are those of the experts beside it",
          estimates->use.transitions, table.n()));
    }
    if (!estimates->trouble.empty() && result.moved && !saturated && !at_bound) {
      all.push_back(fmt::format("no standard errors: {}", estimates->trouble));
    }
    if (estimates->trouble.empty() && (estimates->least_curvature < 0.5 || estimates->largest_curvature > 1.5)) {
      all.push_back(fmt::format(
          "f is curved beside the errors, or the model does not fit (curvatures {:.2g} to {:.2g} of the linear ones): "
          "intervals may hold less often than they say",
          estimates->least_curvature, estimates->largest_curvature));
    }
    if (const Index unused = (estimates->use.shares.array() < rare_share).count(); unused > 0) {
      all.push_back(fmt::format("{} of {} hardly used: less than 1% of the weight",
                                unused == 1 ? "1 atom" : fmt::format("{} atoms", unused),
                                fmt::format("{} {}", request.k, unused == 1 ? "is" : "are")));
    }
  }
  if (result.starts > 1 && result.reached == 1) {
    all.push_back(
        fmt::format("only one of {} starts came to this objective: a lower one may exist, and data that "
                    "differ a little may lead to another minimum; raise --starts",
                    result.starts));
  }
  return all;
}

Estimates estimates_of(const Table& table, const Columns& columns, const FitRequest& request, FitResult& result,
                       const Samples& samples) {
  const Mixture mixture = make_mixture(request.model, samples.d());
  const bool bounded = !on_bounds(result.own, request.model, result.bounds).empty();
  Estimates all = estimates(mixture, result.units, in_own_units(result.units, samples), result.own,
                            result.record.half_sum_of_squares, bounded);
  const double least = exact_fit * table.values.col(columns.target).squaredNorm();
  const double again = half_sum_of_squares(mixture, samples, all.measure);
  const double lost = std::max(FitResult::lost_digits * result.record.half_sum_of_squares, least);
  if (again <= result.record.half_sum_of_squares + lost) {
    if (again > least) result.record.half_sum_of_squares = again;
  } else {
    all.measure = result.record.estimate;
    all.parameters.assign(all.parameters.size(), {absent, absent, absent, absent, absent, Estimate::Status::estimated});
    const Vector values = pack(all.measure);
    for (Index j = 0; j < values.size(); ++j) all.parameters[static_cast<std::size_t>(j)].value = values(j);
    all.covariance.resize(0, 0);
    if (all.trouble.empty()) all.trouble = "numbers so far from 0 for their spread lose the digits that they need";
  }
  return all;
}

void take_errors(const PairsBootstrap& bootstrap, Estimates& estimates) {
  for (std::size_t j = 0; j < estimates.parameters.size(); ++j) {
    Estimate& estimate = estimates.parameters[j];
    if (estimate.status != Estimate::Status::estimated) continue;
    const auto at = static_cast<Index>(j);
    estimate.standard_error = bootstrap.standard_error(at);
    estimate.low = bootstrap.low(at);
    estimate.high = bootstrap.high(at);
  }
}

std::string describe(const Table& table, const Columns& columns, const std::string& target, const FitRequest& request,
                     const FitResult& result, const Estimates& estimates) {
  const FitRecord& record = result.record;
  const std::vector<std::string> inputs = names_of(table, columns.inputs);
  const std::string head =
      fmt::format("{}; {} from {}\n{} router, {} gate, {} expert, k = {}: {} parameters, {} identified\n",
                  counted(table.n(), "observation"), target, fmt::join(inputs, ", "), describe(request.model.router),
                  describe(request.model.gate), describe(request.model.expert), request.k,
                  parameters_of(columns, request), estimates.identified);
  std::vector<std::vector<std::string>> lines{
      {"half sum of squares", fmt::format("{:.10g}", record.half_sum_of_squares)}};
  const auto add = [&lines](const char* name, double value, std::string text) {
    if (!std::isnan(value)) lines.push_back({name, std::move(text)});
  };
  add("residual standard deviation", estimates.residual_deviation, fmt::format("{:.6g}", estimates.residual_deviation));
  add("variance explained, R^2", estimates.r_squared, fixed(100 * estimates.r_squared, 2) + '%');
  add("AIC, BIC", estimates.aic, fmt::format("{:.2f}, {:.2f}", estimates.aic, estimates.bic));
  lines.push_back({"the solver",
                   fmt::format("{} after {}{}",
                               record.termination == Termination::evaluations ? "stopped" : name(record.termination),
                               counted(record.evaluations, "evaluation"), result.starts > 1 ? " of all starts" : "")});
  if (!request.start) {
    lines.push_back({"starts", fmt::format("{} of {} came to this objective", result.reached, result.starts)});
  }
  std::vector<std::string> shares;
  for (const double share : estimates.use.shares) shares.push_back(fixed(100 * share, 1) + '%');
  if (request.k > 1) lines.push_back({"use of atoms", fmt::format("{} of the weight", fmt::join(shares, ", "))});
  return fmt::format("{}\n{}units of the fit: {}; parameters are in the units of the data, in canonical form\n\n{}",
                     head, aligned_columns(lines), describe(result.units),
                     parameter_table(estimates, parameter_names(request.model, request.k, inputs)));
}

ordered_json to_json(const Table& table, const Columns& columns, const FitRequest& request, const FitResult& result,
                     const Estimates* estimates, const MeasureFile* measure, const std::vector<std::string>& notes,
                     const std::vector<std::string>& warnings) {
  const FitRecord& record = result.record;
  const bool failed = estimates == nullptr;
  const std::vector<std::string> inputs = names_of(table, columns.inputs);
  ordered_json json{{"half_sum_of_squares", failed ? ordered_json(nullptr) : json_number(record.half_sum_of_squares)},
                    {"n", table.n()},
                    {"d", columns.inputs.size()},
                    {"k", request.k},
                    {"p", parameters_of(columns, request)}};
  if (estimates != nullptr) {
    json["identified"] = estimates->identified;
    // What does not exist, as the likelihood of an exact fit, is left out.
    for (const auto& [key, value] :
         {std::pair("residual_deviation", estimates->residual_deviation), std::pair("r_squared", estimates->r_squared),
          std::pair("adjusted_r_squared", estimates->adjusted_r_squared),
          std::pair("log_likelihood", estimates->log_likelihood), std::pair("aic", estimates->aic),
          std::pair("bic", estimates->bic)}) {
      if (std::isfinite(value)) json[key] = value;
    }
    json["separated"] = estimates->separated;
    json["shares"] = std::vector<double>(estimates->use.shares.begin(), estimates->use.shares.end());
    json["parameters"] = parameters_json(*estimates, parameter_names(request.model, request.k, inputs));
  }
  json.update(ordered_json{{"termination", name(record.termination)},
                           {"reason", record.reason},
                           {"moved", result.moved},
                           {"evaluations", record.evaluations},
                           {"gradient", json_number(record.gradient)},
                           {"at_bound", record.at_bound},
                           {"starts", result.starts},
                           {"starts_at_this_objective", result.reached},
                           {"units",
                            {{"meaning", describe(result.units)},
                             {"centre", std::vector<double>(result.units.centre.begin(), result.units.centre.end())},
                             {"scale", std::vector<double>(result.units.scale.begin(), result.units.scale.end())},
                             {"target_centre", result.units.y_centre(0)},
                             {"target_scale", result.units.y_scale}}},
                           {"inputs", inputs},
                           {"target", names_of(table, {columns.target}).front()},
                           {"notes", notes},
                           {"warnings", warnings},
                           {"measure", measure == nullptr ? ordered_json(nullptr) : to_json(*measure)}});
  return json;
}

}  // namespace moerate
