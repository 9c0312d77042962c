#include "dsl/commands/fit_result.h"

#include "engine/base/words.h"
#include "engine/data/column_checks.h"
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

/// The share of the variance of y that a fit explains; absent when y does not vary.
double explained(const Table& table, const Columns& columns, double half_sum_of_squares) {
  const auto y = table.values.col(columns.target);
  const double varied = (y.array() - y.mean()).square().sum();
  return varied > 0 ? 1 - 2 * half_sum_of_squares / varied : absent;
}

std::string atoms_table(const MeasureFile& fitted) {
  const nlohmann::ordered_json atoms = to_json(fitted).at("atoms");
  std::vector<std::vector<std::string>> lines{{"atom"}};
  for (const auto& [key, value] : atoms.front().items()) lines.front().push_back(key);
  for (const auto& atom : atoms) {
    std::vector<std::string> line{std::to_string(lines.size())};
    for (const auto& [key, value] : atom.items()) {
      if (value.is_array()) {
        line.push_back(fmt::format("({:.6g})", fmt::join(value.get<std::vector<double>>(), ", ")));
      } else {
        line.push_back(fmt::format("{:.6g}", value.get<double>()));
      }
    }
    lines.push_back(std::move(line));
  }
  return aligned_columns(lines);
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
                                     const FitResult& result) {
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
  if (table.n() < p) {
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
  if (const auto names = on_bounds(result.own, request.model, result.bounds); !names.empty()) {
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
  if (const double share = explained(table, columns, record.half_sum_of_squares); share <= 0 && result.moved) {
    all.emplace_back(
        "the fit explains no more of the target than its mean does: experts such as tanh cannot leave"
        " (-1, 1); divide the target by its range, or take another expert");
  }
  if (result.starts > 1 && result.reached == 1) {
    all.push_back(
        fmt::format("only one of {} starts came to this objective: a lower one may exist, and data that "
                    "differ a little may lead to another minimum; raise --starts",
                    result.starts));
  }
  return all;
}

std::string describe(const Table& table, const Columns& columns, const FitRequest& request, const FitResult& result) {
  const FitRecord& record = result.record;
  const std::string head = fmt::format("{}; {} from {}\n{} router, {} gate, {} expert, k = {}: {} parameters\n",
                                       counted(table.n(), "observation"), names_of(table, {columns.target}).front(),
                                       fmt::join(names_of(table, columns.inputs), ", "), describe(request.model.router),
                                       describe(request.model.gate), describe(request.model.expert), request.k,
                                       parameters_of(columns, request));
  std::vector<std::vector<std::string>> lines{
      {"half sum of squares", fmt::format("{:.10g}", record.half_sum_of_squares)},
      {"deviation of the residuals",
       fmt::format("{:.6g}", std::sqrt(2 * record.half_sum_of_squares / static_cast<double>(table.n())))},
      {"the solver",
       fmt::format("{} after {}{}",
                   record.termination == Termination::evaluations ? "stopped" : name(record.termination),
                   counted(record.evaluations, "evaluation"), result.starts > 1 ? " of all starts" : "")}};
  if (const double share = explained(table, columns, record.half_sum_of_squares); !std::isnan(share)) {
    lines.insert(lines.begin() + 2, {"variance explained", fixed(100 * share, 2) + '%'});
  }
  const Router router = make(routers(), request.model.router);
  for (std::size_t s = 0; s < router.shared.size(); ++s) {
    lines.push_back(
        {router.shared[s].name + ", shared", fmt::format("{:.6g}", record.estimate.shared(static_cast<Index>(s)))});
  }
  if (!request.start) {
    lines.push_back({"starts", fmt::format("{} of {} came to this objective", result.reached, result.starts)});
  }
  return fmt::format("{}\n{}units of the fit: {}; parameters are in the units of the data\n\n{}", head,
                     aligned_columns(lines), describe(result.units), atoms_table({request.model, record.estimate}));
}

ordered_json to_json(const Table& table, const Columns& columns, const FitRequest& request, const FitResult& result,
                     const std::vector<std::string>& warnings) {
  const FitRecord& record = result.record;
  const bool failed = record.termination == Termination::failed;
  return {{"half_sum_of_squares", failed ? ordered_json(nullptr) : json_number(record.half_sum_of_squares)},
          {"n", table.n()},
          {"d", columns.inputs.size()},
          {"k", request.k},
          {"p", parameters_of(columns, request)},
          {"termination", name(record.termination)},
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
            {"target_centre", result.units.y_centre},
            {"target_scale", result.units.y_scale}}},
          {"inputs", names_of(table, columns.inputs)},
          {"target", names_of(table, {columns.target}).front()},
          {"warnings", warnings},
          {"measure", failed ? ordered_json(nullptr)
                             : to_json({request.model, record.estimate, names_of(table, columns.inputs)})}};
}

}  // namespace moerate
