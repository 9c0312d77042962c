#include "dsl/compile/figures.h"

#include "dsl/compile/expectations.h"
#include "dsl/study/source.h"

#include <algorithm>

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

}  // namespace

void read_figures(Reader& reader, const Tree& study, const std::filesystem::path& folder, Plan& plan) {
  const Tree* section = study.find("figures");
  if (section == nullptr || section->kind == Tree::Kind::null) return;
  if (!reader.is_map(*section, "figures") || !reader.only_keys(*section, names_under("figures"), "figures")) return;
  if (const Tree* style = section->find("style")) read_style(reader, *style, folder, plan);
  const Tree* statistic = section->find("statistic");
  if (statistic == nullptr) return;
  plan.figures.statistic = read_statistic(reader, *statistic);
  const auto& all = plan.rates.statistics;
  if (!plan.figures.statistic || std::find(all.begin(), all.end(), *plan.figures.statistic) != all.end()) return;
  reader.diagnostics().error(Code::conflict, statistic->place, "this statistic is not among rates.statistics",
                             "add it there, or draw another");
}

}  // namespace moerate
