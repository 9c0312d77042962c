#include "dsl/commands/argument.h"
#include "dsl/commands/output.h"

#include "dsl/formula/parser.h"
#include "dsl/study/schema.h"
#include "dsl/study/yaml_text.h"
#include "engine/model/mixture.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <filesystem>

namespace moerate {

namespace {

constexpr const char* schema_file = "study.schema.json";

bool is_name(const std::string& name) {
  return !name.empty() && name.front() >= 'a' && name.front() <= 'z' &&
         std::all_of(name.begin(), name.end(),
                     [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; });
}

/// A piece of the new study: one of a registry, or a name for which the study gets a definition to begin with.
struct NewPiece {
  std::string written;  ///< as YAML
  bool is_defined = false;
};

template <class Piece>
std::optional<NewPiece> read_piece(ArgumentReader& reader, const std::string& option,
                                   const std::optional<std::string>& text, const std::string& default_value,
                                   const std::vector<Entry<Piece>>& registry) {
  const std::string typed = text.value_or(default_value);
  if (is_name(typed) && find(registry, typed) == nullptr) return NewPiece{typed, true};
  if (!reader.choice(option, typed, registry)) return std::nullopt;
  return NewPiece{typed};
}

/// What all atoms of the truth share, a line each.
std::string shared_of(const std::vector<SharedParameter>& shared) {
  std::string lines;
  for (const SharedParameter& each : shared) {
    const std::string line = fmt::format("    {}: {}", each.name, each.typical);
    lines += fmt::format("{:<38}# shared by all atoms, estimated with them\n", line);
  }
  return lines;
}

/// Two atoms with the parameters of an expert, of the order of one and apart.
std::string atoms_of(const Expert& expert) {
  constexpr std::array<std::array<double, 2>, 2> beta1{{{0.2, 0.3}, {0.3, 0.0}}};
  constexpr std::array<std::array<double, 4>, 2> numbers{{{0.8, -1.9, -0.6, 1.2}, {-2.0, 1.1, -0.5, 0.7}}};
  constexpr std::array<double, 2> beta0{0.3, 0.0};
  std::string all;
  for (std::size_t i = 0; i < 2; ++i) {
    std::string line = fmt::format("beta0: {}, beta1: [{}, {}]", beta0[i], beta1[i][0], beta1[i][1]);
    std::size_t next = 0;
    // Each round begins one number later, so that an expert of several units has different ones.
    const auto number = [&] {
      const std::size_t round = next / numbers[i].size();
      return numbers[i][(next++ + round) % numbers[i].size()];
    };
    for (const ExpertParameter& parameter : expert.parameters) {
      const double first = number();
      line += parameter.vector ? fmt::format(", {}: [{}, {}]", parameter.name, first, number())
                               : fmt::format(", {}: {}", parameter.name, first);
    }
    all += fmt::format("      - {{{}}}\n", line);
  }
  return all;
}

constexpr const char* define_router =
    "  routers:\n"
    "    {}:\n"
    "      constants: {{tau: 0.1}}              # its options: router: {{{}: {{tau: 0.2}}}}\n"
    "      feature: x / (norm(x) + tau)       # the score is dot(weight, feature);\n"
    "      weight: beta1 / (norm(beta1) + tau)  # or write `score: -norm(beta1 - x)` instead of both\n";

constexpr const char* define_expert =
    "  experts:\n"
    "    {}:\n"
    "      parameters: {{a: vector, b: scalar}}  # a vector is as long as x; each has a value in every atom\n"
    "      value: tanh(dot(a, x) + b)          # + - * / ^, if(c, u, v), x[1], and the functions\n"
    "                                          # {}\n"
    "      homogeneous: none                   # or a degree and parameters: {{degree: 1, in: [a, b]}}\n";

std::string function_names() {
  std::string names;
  for (const Function& function : functions()) {
    if (function.name == "if") continue;  // shown with its arguments
    names += fmt::format("{}{}", names.empty() ? "" : " ", function.name);
  }
  return names;
}

std::string study_text(const std::string& name, const NewPiece& router, const NewPiece& gate, const NewPiece& expert,
                       const Expert& parameters, const std::vector<SharedParameter>& shared) {
  std::string text = fmt::format(
      "# yaml-language-server: $schema={}\n"
      "# `moerate run {}.yaml` takes seconds; `moerate explain KEY` tells more of every key.\n"
      "study: {}\n"
      "about: What the study asks, in one sentence.\n"
      "seed: 1\n\n"
      "dataset:\n"
      "  d: 2                                # the length of x\n"
      "  inputs: {{uniform: {{low: -3, high: 3}}}}\n"
      "  noise: 0.05                         # standard deviation of epsilon\n"
      "  truth:                              # G*; its router, gate and expert are the estimator's\n{}"
      "    atoms:                            # gate bias, router vector, parameters of the expert\n{}\n",
      schema_file, name, name, shared_of(shared), atoms_of(parameters));
  if (router.is_defined || expert.is_defined) text += "define:\n";
  if (router.is_defined) text += fmt::format(fmt::runtime(define_router), router.written, router.written);
  if (expert.is_defined) text += fmt::format(fmt::runtime(define_expert), expert.written, function_names());
  if (router.is_defined || expert.is_defined) text += '\n';
  text += fmt::format(
      "estimator:\n"
      "  router: {}\n"
      "  gate: {}\n"
      "  expert: {}\n\n"
      "matrix:                               # one estimator for every combination of labels\n"
      "  k: {{exact: k*, over: k* + 1}}\n\n"
      "grid:\n"
      "  n: {{log: {{from: 300, to: 1e4, points: 6}}}}\n"
      "  replications: 20\n\n"
      "fit:\n"
      "  start: {{near-truth: {{spread: 0.1}}}}  # or {{random: {{starts: 20}}}}: without knowledge of the truth\n\n"
      "expect:                               # what you claim, before you see it\n"
      "  - {{where: {{k: exact}}, exponent: -0.5, within: 0.15, source: \"yours\"}}\n"
      "  - {{of: excess-risk, exponent: -1, within: 0.15, source: \"positive control\"}}\n",
      router.written, gate.written, expert.written);
  return text;
}

ExitCode carry_out(const Arguments& arguments) {
  const std::string& name = arguments.words.front();
  if (!is_name(name)) {
    return wrong_usage(fmt::format("new: '{}' cannot name a study", name),
                       "use small letters, digits and hyphens, beginning with a letter");
  }
  ArgumentReader reader;
  const auto router = read_piece(reader, "router", arguments.router, "perturbed-cosine", routers());
  const auto gate = read_piece(reader, "gate", arguments.gate, "softmax", gates());
  const auto expert = read_piece(reader, "expert", arguments.expert, "tanh", experts());
  if (!router || !gate || !expert) return reader.code();
  if (gate->is_defined) return wrong_usage(fmt::format("new: no gate is named '{}'", gate->written), "`moerate list`");
  // A definition to begin with has the parameters of this one.
  const std::string known = expert->is_defined ? "tanh" : expert->written;
  const auto choice = reader.choice("expert", known, experts());
  const std::string path = name + ".yaml";
  std::error_code problem;
  if (std::filesystem::exists(path, problem)) {
    return wrong_usage(fmt::format("new: '{}' is there already", path), "choose another name, or move that file away");
  }
  const auto shared = router->is_defined ? std::vector<SharedParameter>()
                                         : make(routers(), *reader.choice("router", router->written, routers())).shared;
  const ExitCode written =
      write_result(path, study_text(name, *router, *gate, *expert, make(experts(), *choice), shared));
  if (written != ExitCode::ok) return written;
  const bool has_schema = std::filesystem::exists(schema_file, problem);
  if (!has_schema) {
    const ExitCode beside = write_result(schema_file, study_schema().dump(1) + '\n');
    if (beside != ExitCode::ok) return beside;
  }
  print_out("{} is there, and {} with which editors complete its keys.\n", path, schema_file);
  if (has_schema) print_out("{} was there already and is kept; `moerate schema` prints this program's\n", schema_file);
  for (const auto& [kind, piece] : {std::pair("router", *router), std::pair("expert", *expert)}) {
    if (!piece.is_defined) continue;
    print_out("{} '{}' is none of the program's: edit its formula under `define:`\n", kind, piece.written);
  }
  print_out("next: moerate run {}\n", path);
  return ExitCode::ok;
}

}  // namespace

Command new_command() {
  return {.name = "new",
          .about = "write a study to begin with",
          .positional = "NAME",
          .options = {"router", "gate", "expert"},
          .run = carry_out};
}

}  // namespace moerate
