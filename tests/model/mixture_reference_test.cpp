// Values of f_G against tests/reference/model_reference.json: 40 digits by mpmath, written from the formulas.
#include "engine/model/mixture.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <fstream>
#include <set>

using namespace moerate;

namespace {

/// The entry with the options that the case names; none if no such piece is registered.
template <class Piece>
std::optional<Choice> choice_of(const std::vector<Entry<Piece>>& registry, const std::string& piece,
                                const nlohmann::json& settings) {
  const Entry<Piece>* entry = find(registry, piece);
  if (entry == nullptr) return std::nullopt;
  Choice choice = default_choice(*entry);
  for (const Option& option : entry->options) {
    if (!settings.contains(option.name)) continue;
    const nlohmann::json& value = settings.at(option.name);
    if (option.kind == OptionKind::word) {
      choice.options[option.name] = value.get<std::string>();
    } else {
      choice.options[option.name] = value.get<double>();
    }
  }
  return choice;
}

Matrix columns_of(const nlohmann::json& rows) {
  Matrix columns(rows.at(0).size(), rows.size());
  for (Index i = 0; i < columns.cols(); ++i) {
    for (Index l = 0; l < columns.rows(); ++l) {
      columns(l, i) = rows.at(static_cast<std::size_t>(i)).at(static_cast<std::size_t>(l)).get<double>();
    }
  }
  return columns;
}

template <class Piece>
std::set<std::string> names_of(const std::vector<Entry<Piece>>& registry) {
  std::set<std::string> names;
  for (const auto& entry : registry) names.insert(entry.name);
  return names;
}

}  // namespace

TEST_CASE("every registered router, gate and expert has the values that 40 digits give") {
  std::ifstream file(MOERATE_SOURCE_DIR "/tests/reference/model_reference.json");
  const auto reference = nlohmann::json::parse(file);
  std::set<std::string> seen_routers, seen_gates, seen_experts;
  int compared = 0;
  for (const auto& entry : reference.at("cases")) {
    const auto router = choice_of(routers(), entry.at("router"), entry);
    const auto gate = choice_of(gates(), entry.at("gate"), entry);
    const auto expert = choice_of(experts(), entry.at("expert"), entry);
    if (!router || !gate || !expert) continue;  // the reference is ahead of the registries
    const Matrix atoms = columns_of(entry.at("atoms")), x = columns_of(entry.at("x"));
    const Index d = entry.at("d").get<Index>();
    const Mixture mixture = make_mixture({*router, *gate, *expert}, d);
    REQUIRE(atoms.rows() == 1 + d + mixture.q());
    Measure measure = unpack(atoms.reshaped(), atoms.cols(), d, mixture.q());
    const auto shared = entry.value("shared", std::vector<double>());
    measure.shared = Eigen::Map<const Vector>(shared.data(), static_cast<Index>(shared.size()));
    const Vector f = values(mixture, measure, x);
    for (Index i = 0; i < f.size(); ++i) {
      INFO(describe(*router) << ", " << describe(*gate) << ", " << describe(*expert) << ", atoms\n"
                             << atoms.transpose() << "\nat x = " << x.col(i).transpose());
      const double expected = entry.at("f").at(static_cast<std::size_t>(i)).get<double>();
      CHECK(std::abs(f(i) - expected) <= 1e-12 * std::max(1.0, std::abs(expected)));
      ++compared;
    }
    seen_routers.insert(router->name);
    seen_gates.insert(gate->name);
    seen_experts.insert(expert->name);
  }
  CHECK(compared >= 60);
  // A new piece needs its formula in model_reference.py.
  CHECK(seen_routers == names_of(routers()));
  CHECK(seen_gates == names_of(gates()));
  CHECK(seen_experts == names_of(experts()));
}
