#include "engine/report/latex.h"

#include "engine/base/texts.h"
#include "engine/base/words.h"
#include "engine/findings/risks.h"
#include "engine/report/axes.h"
#include "engine/report/words.h"
#include "engine/run/plan_rates.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>
#include <set>
#include <utility>

namespace moerate {
namespace {

constexpr std::string_view lookup = R"(\providecommand{\moerate}[1]{\ifcsname moerate/#1\endcsname
  \csname moerate/#1\endcsname\else\errmessage{moerate: no number is named '#1'}\fi}
)";

std::string math(double value, int decimals = 3) {
  return std::isfinite(value) ? fmt::format("${}$", fixed(value, decimals)) : std::string("--");
}

std::string interval(double low, double high) {
  return std::isfinite(low) && std::isfinite(high) ? fmt::format(" $[{}, {}]$", fixed(low, 3), fixed(high, 3)) : "";
}

std::string exponent(const Rate* rate) {
  return rate == nullptr ? "--" : math(rate->exponent) + interval(rate->low, rate->high);
}

/// A number in math as `rounded` gives it, its power of ten set as one.
std::string rounded_math(double value) {
  std::string text = rounded(value, "--");
  const std::size_t exponent_at = text.find('e');
  if (exponent_at != std::string::npos) {
    text = fmt::format("{} \\times 10^{{{}}}", text.substr(0, exponent_at), std::stoi(text.substr(exponent_at + 1)));
  }
  return text == "--" ? text : fmt::format("${}$", text);
}

/// A part of a name: letters, digits and a few marks; anything else is a hyphen.
std::string plain(std::string_view text) {
  std::string result(text);
  for (char& c : result) {
    const bool kept =
        std::isalnum(static_cast<unsigned char>(c)) != 0 || std::string_view("-+*=.").find(c) != std::string_view::npos;
    if (!kept) c = '-';
  }
  return result;
}

/// The name of each estimator: study and labels. Where labels differ only in letters that a name cannot hold, a number
/// behind it tells them apart.
std::vector<std::string> names_of(const Plan& plan) {
  std::vector<std::string> names;
  std::set<std::string> taken;
  for (const Estimator& estimator : plan.estimators) {
    std::string name = plain(plan.study);
    for (const auto& [axis, label] : estimator.labels) name += '/' + plain(label);
    const std::string first = name;
    for (int number = 2; !taken.insert(name).second; ++number) name = fmt::format("{}-{}", first, number);
    names.push_back(std::move(name));
  }
  return names;
}

std::string definition(const std::string& name, const std::string& value) {
  return fmt::format("\\expandafter\\def\\csname moerate/{}\\endcsname{{{}}}\n", name, value);
}

struct MeasuredColumn {
  Quantity quantity;
  Alignment alignment;
  std::string_view title;
};

/// The columns of the table that some estimator has.
std::vector<MeasuredColumn> columns_of(const Plan& plan, const RateLookup& rates) {
  constexpr std::array all{MeasuredColumn{Quantity::total, Alignment::aligned, "aligned total"},
                           MeasuredColumn{Quantity::single, Alignment::aligned, "single"},
                           MeasuredColumn{Quantity::shared, Alignment::aligned, "shared"},
                           MeasuredColumn{Quantity::excess_risk, Alignment::raw, "excess risk"}};
  const bool surplus = std::any_of(plan.estimators.begin(), plan.estimators.end(), [](const Estimator& estimator) {
    return estimator.k > estimator.dataset.truth.atoms();
  });
  std::vector<MeasuredColumn> columns;
  for (const MeasuredColumn& column : all) {
    const bool of_cells = column.quantity == Quantity::single || column.quantity == Quantity::shared;
    bool measured = false;
    for (std::size_t i = 0; i < plan.estimators.size(); ++i) {
      measured = measured || rates.find(i, column.quantity, column.alignment, main_statistic(plan)) != nullptr;
    }
    if (measured && (surplus || !of_cells)) columns.push_back(column);
  }
  return columns;
}

using Line = std::vector<std::string>;

std::string tabular(std::string_view origin, const std::string& alignment, const Line& header,
                    const std::vector<Line>& lines) {
  std::string text =
      fmt::format("% {}\n% \\usepackage{{booktabs}}\n\\begin{{tabular}}{{{}}}\n\\toprule\n", origin, alignment);
  text += fmt::format("{} \\\\\n\\midrule\n", fmt::join(header, " & "));
  for (const Line& line : lines) text += fmt::format("{} \\\\\n", fmt::join(line, " & "));
  return text + "\\bottomrule\n\\end{tabular}\n";
}

Line label_cells(const Plan& plan, std::size_t estimator, const std::vector<Axis>& all) {
  Line cells;
  for (const std::string& label : labels(plan.estimators[estimator], all)) cells.push_back(latex_text(label));
  return cells;
}

Line axis_titles(const std::vector<Axis>& all) {
  Line titles;
  for (const Axis& axis : all) titles.push_back(latex_text(axis.name));
  return titles;
}

std::string risk_text(const HeldOutRisk& risk) {
  const std::string value = rounded_math(risk.mean);
  return std::isfinite(risk.standard_error) ? fmt::format("{} $\\pm$ {}", value, rounded_math(risk.standard_error))
                                            : value;
}

/// Minus signs in front of numbers, and +-, as mathematics sets them.
std::string with_signs(std::string text) {
  replace_all(text, "+-", "$\\pm$");
  std::string result;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const bool in_word = at > 0 && std::isalnum(static_cast<unsigned char>(text[at - 1])) != 0;
    const bool before_digit = at + 1 < text.size() && std::isdigit(static_cast<unsigned char>(text[at + 1])) != 0;
    result += text[at] == '-' && before_digit && !in_word ? std::string("$-$") : std::string(1, text[at]);
  }
  return result;
}

}  // namespace

std::string latex_text(std::string_view text) {
  std::string result;
  for (const char c : text) {
    switch (c) {
      case '\\':
        result += "\\textbackslash{}";
        break;
      case '^':
        result += "\\textasciicircum{}";
        break;
      case '~':
        result += "\\textasciitilde{}";
        break;
      case '<':
        result += "\\textless{}";
        break;
      case '>':
        result += "\\textgreater{}";
        break;
      case '|':
        result += "\\textbar{}";
        break;
      case '&':
      case '%':
      case '$':
      case '#':
      case '_':
      case '{':
      case '}':
        result += {'\\', c};
        break;
      default:
        result += static_cast<unsigned char>(c) < 0x20 ? ' ' : c;
    }
  }
  return result;
}

std::string latex_numbers(const Plan& plan, const std::vector<Row>& rows, const Findings& findings,
                          std::string_view origin) {
  const std::vector<std::string> names = names_of(plan);
  std::string text = fmt::format("% {}\n{}", origin, lookup);
  for (std::size_t i = 0; i < names.size(); ++i) {
    std::string words = describe(plan.estimators[i]);
    std::replace_if(
        words.begin(), words.end(), [](unsigned char c) { return c < 0x20; }, ' ');
    text += fmt::format("% {}: {}\n", names[i], words);
  }
  for (const EstimatorRate& each : findings.rates) {
    if (each.statistic != main_statistic(plan) || is_of_table(each.quantity)) continue;
    const bool raw = each.alignment == Alignment::raw && !is_risk(each.quantity);
    const std::string name =
        fmt::format("{}/{}{}", names[each.estimator], raw ? "raw-" : "", moerate::name(each.quantity));
    text += definition(name, exponent(&each.rate)) + definition(name + "/exponent", math(each.rate.exponent)) +
            definition(name + "/low", math(each.rate.low)) + definition(name + "/high", math(each.rate.high));
  }
  if (has_tables(plan)) {
    for (const HeldOutRisk& risk : held_out_risks(plan, rows)) {
      const std::string name = fmt::format("{}/risk/{}", names[risk.estimator], risk.n);
      text += definition(name, rounded_math(risk.mean)) +
              definition(name + "/standard-error", rounded_math(risk.standard_error));
      if (!std::isfinite(risk.accuracy)) continue;
      text +=
          definition(fmt::format("{}/error-rate/{}", names[risk.estimator], risk.n), rounded_math(1 - risk.accuracy));
    }
  }
  return text;
}

std::string latex_table(const Plan& plan, const std::vector<Row>& rows, const Findings& findings,
                        std::string_view origin) {
  const std::vector<Axis> all = axes(plan);
  Line header = axis_titles(all);
  std::vector<Line> lines;
  if (has_tables(plan)) {
    const std::vector<HeldOutRisk> risks = held_out_risks(plan, rows);
    std::set<Index> sizes;
    for (const HeldOutRisk& risk : risks) sizes.insert(risk.n);
    for (const Index n : sizes) header.push_back(fmt::format("$n = {}$", n));
    for (std::size_t i = 0; i < plan.estimators.size(); ++i) {
      Line line = label_cells(plan, i, all);
      for (const Index n : sizes) {
        const auto at = std::find_if(risks.begin(), risks.end(),
                                     [&](const HeldOutRisk& risk) { return risk.estimator == i && risk.n == n; });
        line.push_back(at == risks.end() ? "--" : risk_text(*at));
      }
      lines.push_back(std::move(line));
    }
  } else {
    const RateLookup rates(findings.rates);
    const std::vector<MeasuredColumn> columns = columns_of(plan, rates);
    for (const MeasuredColumn& column : columns) header.emplace_back(column.title);
    for (std::size_t i = 0; i < plan.estimators.size(); ++i) {
      Line line = label_cells(plan, i, all);
      for (const MeasuredColumn& column : columns) {
        line.push_back(exponent(rates.find(i, column.quantity, column.alignment, main_statistic(plan))));
      }
      lines.push_back(std::move(line));
    }
  }
  return tabular(origin, std::string(all.size(), 'l') + std::string(header.size() - all.size(), 'r'), header, lines);
}

std::string latex_verdicts(const Plan& plan, const Findings& findings, std::string_view origin) {
  const std::vector<Axis> all = axes(plan);
  Line header = axis_titles(all);
  for (const char* title : {"quantity", "claim", "measured", "verdict"}) header.emplace_back(title);
  std::vector<Line> lines;
  for (const Verdict& verdict : findings.verdicts) {
    const Expectation& expectation = plan.expectations[verdict.expectation];
    Line line = label_cells(plan, verdict.estimator, all);
    line.push_back(latex_text(quantity_text(expectation.of, expectation.alignment)));
    line.push_back(with_signs(latex_text(describe(expectation))));
    line.push_back(with_signs(latex_text(measured_text(expectation, verdict))));
    line.push_back(with_signs(latex_text(verdict_text(expectation, verdict.outcome) + qualified_text(verdict))));
    lines.push_back(std::move(line));
  }
  return tabular(origin, std::string(header.size(), 'l'), header, lines);
}

}  // namespace moerate
