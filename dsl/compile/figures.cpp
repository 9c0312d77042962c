#include "dsl/compile/figures.h"

#include "dsl/compile/expectations.h"
#include "dsl/study/source.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace moerate {

namespace {

void read_style(Reader& reader, const Tree& tree, const std::filesystem::path& folder, Plan& plan) {
  const auto name = reader.text(tree, "figures.style");
  Diagnostics& diagnostics = reader.diagnostics();
  if (!name || !is_there(diagnostics, tree.place, *name, folder)) return;
  const std::string path = (folder / *name).string();
  const int file = diagnostics.add_file(path);
  const auto text = read_source(path, diagnostics, file);
  if (!text || !is_utf8(*text, diagnostics, file)) return;
  // gnuplot takes neither the mark that some editors begin a file with nor the line ends of others.
  plan.figures.style = text->starts_with("\xEF\xBB\xBF") ? text->substr(3) : *text;
  std::erase(plan.figures.style, '\r');
}

/// A length such as 85mm in points; nothing after a message.
std::optional<double> read_length(Reader& reader, const Tree& tree, std::string_view what) {
  const auto text = reader.text(tree, what);
  if (!text) return std::nullopt;
  constexpr std::array units{std::pair("mm", 72 / 25.4), std::pair("cm", 72 / 2.54), std::pair("in", 72.0),
                             std::pair("pt", 1.0)};
  constexpr double least = 25, most = 500;  // mm
  double number = 0;
  const auto [end, error] = std::from_chars(text->data(), text->data() + text->size(), number);
  std::string_view unit(end, static_cast<std::size_t>(text->data() + text->size() - end));
  while (unit.starts_with(' ')) unit.remove_prefix(1);
  const auto found = std::find_if(units.begin(), units.end(), [unit](const auto& each) { return unit == each.first; });
  if (error != std::errc() || found == units.end()) {
    reader.diagnostics().error(Code::wrong_type, tree.place,
                               fmt::format("{} must be a number with a unit, not '{}'", what, *text),
                               "write a length such as 85mm, 8.5cm, 3.3in or 240pt");
    return std::nullopt;
  }
  const double points = number * found->second, in_mm = points / units[0].second;
  constexpr double rounding = 1e-9;
  if (in_mm >= least - rounding && in_mm <= most + rounding) return points;
  reader.diagnostics().error(Code::out_of_range, tree.place,
                             fmt::format("{} must be between {}mm and {}mm", what, least, most),
                             "a column of a journal "
                             "is some 85mm wide");
  return std::nullopt;
}

void read_size(Reader& reader, const Tree& tree, Plan& plan) {
  constexpr auto remedy = "write the width of a figure and the height of a row of its panels: [85mm, 60mm]";
  if (!reader.is_list(tree, "figures.size", remedy)) return;
  if (tree.items.size() != 2) {
    reader.diagnostics().error(Code::wrong_length, tree.place, "figures.size must have a width and a height", remedy);
    return;
  }
  const auto width = read_length(reader, tree.items[0], "the width of figures");
  const auto height = read_length(reader, tree.items[1], "the height of figures");
  if (width && height) plan.figures.size = {*width, *height};
}

}  // namespace

void read_figures(Reader& reader, const Tree& study, const std::filesystem::path& folder, Plan& plan) {
  const Tree* section = study.find("figures");
  if (section == nullptr || section->kind == Tree::Kind::null) return;
  if (!reader.is_map(*section, "figures") || !reader.only_keys(*section, names_under("figures"), "figures")) return;
  if (const Tree* style = section->find("style")) read_style(reader, *style, folder, plan);
  if (const Tree* size = section->find("size")) read_size(reader, *size, plan);
  if (const auto fits = reader.flag(*reader.at(study, "figures.fits"), "figures.fits")) plan.figures.fits = *fits;
  const Tree* statistic = section->find("statistic");
  if (statistic == nullptr) return;
  plan.figures.statistic = read_statistic(reader, *statistic);
  const auto& all = plan.rates.statistics;
  if (!plan.figures.statistic || std::find(all.begin(), all.end(), *plan.figures.statistic) != all.end()) return;
  reader.diagnostics().error(Code::conflict, statistic->place, "this statistic is not among rates.statistics",
                             "add it there, or draw another");
}

}  // namespace moerate
