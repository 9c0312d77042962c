#include "dsl/compile/moduli.h"

#include "dsl/compile/expectations.h"

#include <algorithm>
#include <cmath>

namespace moerate {

namespace {

/// Evenly spaced in the logarithm, increasing.
std::vector<double> read_losses(Reader& reader, const Tree& study) {
  const auto from = reader.keyed_number(study, "modulus.loss.from"), to = reader.keyed_number(study, "modulus.loss.to"),
             points = reader.keyed_number(study, "modulus.loss.points");
  if (!from || !to || !points) return {};
  if (!(*from < *to)) {
    const Tree* written = reader.at(study, "modulus.loss.to");
    const Tree* section = find_at(study, "modulus.loss");
    reader.diagnostics().error(Code::conflict, written->place.line > 0 ? written->place : section->place,
                               fmt::format("the losses of the modulus go from {} to {}", *from, *to),
                               "`from` is the smaller one, such as 1e-4, and `to` the larger one");
    return {};
  }
  std::vector<double> losses;
  const int last = static_cast<int>(*points) - 1;
  for (int i = 0; i <= last; ++i) losses.push_back(*from * std::pow(*to / *from, static_cast<double>(i) / last));
  return losses;
}

std::vector<Quantity> read_quantities(Reader& reader, const Tree& study) {
  const Tree* list = reader.at(study, "modulus.of");
  std::vector<Quantity> quantities;
  if (!reader.is_list(*list, "modulus.of")) return quantities;
  for (const Tree& item : list->items) {
    const auto quantity = read_modulus_quantity(reader, item);
    const bool is_new = std::find(quantities.begin(), quantities.end(), quantity) == quantities.end();
    if (quantity && is_new) quantities.push_back(*quantity);
  }
  if (list->items.empty()) {
    reader.diagnostics().error(Code::empty, list->place, "modulus.of is empty", "write [total]");
  }
  return quantities;
}

}  // namespace

void read_modulus(Reader& reader, const Tree& study, Plan& plan) {
  const Tree* section = study.find("modulus");
  if (section == nullptr) return;
  for (const char* path : {"modulus", "modulus.loss", "modulus.uniform"}) {
    const Tree* at = find_at(study, path);
    if (at == nullptr || at->kind == Tree::Kind::null) continue;
    if (!reader.is_map(*at, path) || !reader.only_keys(*at, names_under(path), path)) return;
  }
  ModulusPlan& modulus = plan.modulus.emplace();
  modulus.settings.losses = read_losses(reader, study);
  modulus.quantities = read_quantities(reader, study);
  if (const Tree* uniform = find_at(study, "modulus.uniform"); uniform != nullptr) {
    modulus.settings.radius = reader.keyed_number(study, "modulus.uniform.radius");
  }
  if (const auto starts = reader.keyed_number(study, "modulus.starts")) {
    modulus.settings.starts = static_cast<Index>(*starts);
  }
  if (const auto inputs = reader.keyed_number(study, "modulus.inputs")) {
    modulus.settings.inputs = static_cast<Index>(*inputs);
  }
}

ModulusPlan default_modulus() {
  Diagnostics none("");
  Reader reader(none);
  Tree study{.kind = Tree::Kind::map};
  set_at(study, "modulus", Tree{.kind = Tree::Kind::map}, {});
  Plan plan;
  read_modulus(reader, study, plan);
  return *plan.modulus;
}

}  // namespace moerate
