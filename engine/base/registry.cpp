#include "engine/base/registry.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace moerate {

double Choice::number(const std::string& option) const {
  return std::get<double>(options.at(option));
}

const std::string& Choice::word(const std::string& option) const {
  return std::get<std::string>(options.at(option));
}

const std::vector<double>& Choice::numbers(const std::string& option) const {
  return std::get<std::vector<double>>(options.at(option));
}

const std::vector<std::vector<double>>& Choice::points(const std::string& option) const {
  return std::get<std::vector<std::vector<double>>>(options.at(option));
}

bool operator==(const Choice& a, const Choice& b) {
  const bool same_definition =
      a.definition && b.definition ? a.definition->text == b.definition->text : a.definition == b.definition;
  return same_definition && a.name == b.name && a.options == b.options && a.parts == b.parts;
}

std::string describe(const Choice& choice) {
  std::string inside;
  const auto add = [&inside](const std::string& text) {
    if (!inside.empty()) inside += ", ";
    inside += text;
  };
  for (const auto& [option, value] : choice.options) {
    if (const double* number = std::get_if<double>(&value)) {
      add(fmt::format("{}={}", option, *number));
    } else if (const auto* numbers = std::get_if<std::vector<double>>(&value)) {
      add(fmt::format("{}=[{}]", option, fmt::join(*numbers, " ")));
    } else if (const auto* points = std::get_if<std::vector<std::vector<double>>>(&value)) {
      std::string text;
      for (const auto& point : *points) text += fmt::format("{}({})", text.empty() ? "" : " ", fmt::join(point, " "));
      add(fmt::format("{}=[{}]", option, text));
    } else {
      add(fmt::format("{}={}", option, std::get<std::string>(value)));
    }
  }
  for (const Choice& part : choice.parts) add(describe(part));
  return inside.empty() ? choice.name : fmt::format("{}({})", choice.name, inside);
}

}  // namespace moerate
