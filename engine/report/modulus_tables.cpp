#include "engine/report/modulus_tables.h"

#include "engine/base/csv.h"
#include "engine/base/words.h"
#include "engine/modulus/witness.h"
#include "engine/report/markdown.h"
#include "engine/report/tables.h"
#include "engine/report/terminal.h"

#include <fmt/format.h>

#include <cmath>

namespace moerate {

namespace {

std::string_view kind_of(const Modulus& modulus) {
  return modulus.uniform ? "uniform" : "pointwise";
}

std::string none_text(const EstimatorModuli& moduli) {
  return "none: " + (moduli.none.empty() ? std::string("no cell has such a quantity") : moduli.none);
}

std::string limit_text(const Modulus& modulus) {
  if (!modulus.trouble.empty()) return "none: " + modulus.trouble;
  const ModulusRate rate = rate_of(modulus);
  switch (rate.kind) {
    case ModulusRate::Kind::seen:
      return fixed(rate.exponent, 3);
    case ModulusRate::Kind::not_seen:
      return "0: f does not change";
    case ModulusRate::Kind::overfitted:
      return "none: too few inputs, or f jumps";
    case ModulusRate::Kind::nothing:
      break;
  }
  if (2 * modulus.points.size() >= modulus.asked) return "none: no slope";
  return fmt::format("none: found at {} of {} losses", modulus.points.size(), modulus.asked);
}

std::string study_text(const Estimator& estimator, const Modulus& modulus) {
  const auto exponent = exponent_over(estimator, modulus);
  return exponent ? fixed(*exponent, 3) : "-";
}

std::string onset_text(const Estimator& estimator, const Modulus& modulus) {
  const auto n = onset(modulus, estimator.dataset.noise);
  return !n ? "-" : *n < 1 ? "below 1" : fmt::format("{:.2g}", *n);
}

/// What stands in a table of every modulus, beside the axes.
std::vector<std::string> cells_of(const Estimator& estimator, const Modulus& modulus) {
  return {std::string(name(modulus.quantity)),
          std::string(kind_of(modulus)),
          limit_text(modulus),
          study_text(estimator, modulus),
          onset_text(estimator, modulus),
          witness_words(modulus, estimator.model, estimator.dataset.d)};
}

const std::vector<std::string> columns{"quantity",         "modulus", "exponent",
                                       "at the study's n", "onset n", "where f hardly changes"};

}  // namespace

std::string witness_name(std::size_t estimator, const Modulus& modulus, double loss) {
  return fmt::format("estimator-{}-{}-{}-{:.3g}", estimator + 1, name(modulus.quantity), kind_of(modulus), loss);
}

std::string witness_words(const Modulus& modulus, const MixtureChoice& model, Index d) {
  if (modulus.points.empty()) return "-";
  return describe(make_mixture(model, d), modulus.points.front().pair, modulus.powers);
}

std::string modulus_csv(const Plan& plan, const std::vector<EstimatorModuli>& all) {
  const auto study_axes = axes(plan);
  std::vector<std::string> header = names(study_axes);
  for (const char* column : {"quantity", "kind", "loss", "distance", "seen", "exponent", "n", "measure"}) {
    header.emplace_back(column);
  }
  std::string csv = csv_record(header);
  for (const EstimatorModuli& each : all) {
    if (!each.moduli) continue;
    const Estimator& estimator = plan.estimators[each.estimator];
    for (const Modulus& modulus : *each.moduli) {
      for (std::size_t i = 0; i < modulus.points.size(); ++i) {
        const ModulusPoint& point = modulus.points[i];
        const bool seen = point.distance > modulus.rounding;
        const double n = resolving_n(modulus, estimator.dataset.noise, point.distance);
        std::vector<std::string> record = labels(estimator, study_axes);
        record.insert(record.end(), {std::string(name(modulus.quantity)), std::string(kind_of(modulus)),
                                     table_field(point.loss), seen ? table_field(point.distance) : "0",
                                     seen ? "yes" : "no", table_field(local_exponent(modulus, i)),
                                     table_field(seen && estimator.dataset.noise > 0 ? n : absent),
                                     witness_name(each.estimator, modulus, point.loss)});
        csv += csv_record(record);
      }
    }
  }
  return csv;
}

std::string modulus_table(const Plan& plan, const std::vector<EstimatorModuli>& all) {
  EstimatorTable table(plan, columns);
  for (const EstimatorModuli& each : all) {
    if (!each.moduli || each.moduli->empty()) {
      table.add(each.estimator, {"-", "-", "-", "-", "-", markdown_text(none_text(each))});
      continue;
    }
    for (const Modulus& modulus : *each.moduli) {
      Cells cells;
      for (const std::string& cell : cells_of(plan.estimators[each.estimator], modulus))
        cells.push_back(markdown_text(cell));
      table.add(each.estimator, cells);
    }
  }
  return table.empty() ? "" : table.text(columns.size());
}

std::string modulus_text(const Plan& plan, const std::vector<EstimatorModuli>& all) {
  std::vector<std::vector<std::string>> lines;
  std::vector<std::string> header{"estimator"};
  header.insert(header.end(), columns.begin(), columns.end());
  lines.push_back(header);
  for (const EstimatorModuli& each : all) {
    const Estimator& estimator = plan.estimators[each.estimator];
    if (!each.moduli || each.moduli->empty()) {
      lines.push_back({describe(estimator), none_text(each)});
      continue;
    }
    for (const Modulus& modulus : *each.moduli) {
      std::vector<std::string> line{describe(estimator)};
      for (std::string& cell : cells_of(estimator, modulus)) line.push_back(std::move(cell));
      lines.push_back(line);
    }
  }
  return aligned_columns(lines);
}

}  // namespace moerate
