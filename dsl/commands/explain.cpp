#include "dsl/commands/data_file.h"
#include "dsl/commands/glossary.h"
#include "dsl/commands/messages.h"
#include "dsl/commands/output.h"
#include "dsl/commands/pieces.h"

#include "dsl/compile/compile.h"
#include "dsl/study/keys.h"
#include "dsl/study/source.h"
#include "engine/base/nearest.h"
#include "engine/base/utf8.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cctype>
#include <cmath>

namespace moerate {

namespace {

constexpr const char* measure_example =
    "A measure file holds a mixing measure with its model; fit --out writes one, predict, loss and fit --start read "
    "it:\n"
    "\n"
    "    router: {perturbed-cosine: {tau1: 0.5, tau2: 0.5}}\n"
    "    gate: softmax                  # when it is not written\n"
    "    expert: tanh\n"
    "    inputs: [x1, x2]               # columns of the data that it was fitted to, or left out\n"
    "    atoms:                         # one map an atom; d is the length of beta1\n"
    "      - {beta0: 0.3, beta1: [0.2, 0.3], a: [0.8, -1.9], b: -0.6}\n"
    "      - {beta0: 0.0, beta1: [0.3, 0.0], a: [-2.0, 1.1], b: -0.5}\n";

constexpr const char* data_example =
    "A data file is CSV with a header; every column of numbers but the target is an input, in the order of the file:\n"
    "\n"
    "    x1,x2,y\n"
    "    0.5,-1,0.31\n"
    "    2,0.25,-0.74\n"
    "\n"
    "Columns of text are left out, and named. fit --target names another target than y.\n";

constexpr const char* verdict_meaning =
    "Only the interval decides a verdict, never the point estimate:\n"
    "\n"
    "  holds          the whole interval agrees with the claim\n"
    "  fails          the whole interval contradicts it\n"
    "  underpowered   the interval does both: more replications would decide\n"
    "  undefined      there is no interval: one size, one replication, or losses of zero\n"
    "\n"
    "A claim that is marked `known: fails, because: ...` and fails is `fails (known)`; `check` counts it as no "
    "failure.\n";

constexpr const char* settings_axis_example =
    "An axis of settings varies any keys of the study, each label with its own `set`:\n"
    "\n"
    "    matrix:\n"
    "      tolerance:\n"
    "        usual: {set: {}}\n"
    "        loose: {set: {fit.tolerance: 1e-3}}\n"
    "        tight: {set: {fit.tolerance: 1e-9, fit.max-evaluations: 2000}}\n"
    "\n"
    "The report has a table of what each setting does to the exponents.\n";

/// What is no key, piece or code.
const std::vector<std::pair<std::string, const char*>>& other_topics() {
  static const std::vector<std::pair<std::string, const char*>> all{{"measure", measure_example},
                                                                    {"data", data_example},
                                                                    {"verdict", verdict_meaning},
                                                                    {"set", settings_axis_example}};
  return all;
}

std::string all_codes() {
  std::string text;
  for (const CodeEntry& entry : codes()) text += fmt::format("{}  {}\n", name(entry.code), entry.meaning);
  return text;
}

/// "whole number in [1, 1024], required".
std::string type_of(const Key& key) {
  const std::string range = in_words(key.range);
  return fmt::format("{}{}{}", type_in_words(key), range.empty() ? "" : " " + range, key.required ? ", required" : "");
}

std::string default_of(const Key& key) {
  return key.required || key.default_value.empty() ? "" : key.default_value;
}

/// Two lines a key: path, type and default; meaning.
std::string key_table(const std::vector<Key>& all) {
  std::string text;
  for (const Key& key : all) {
    // Of a section the keys beneath it say more than its default.
    const std::string default_value = key.kind == KeyKind::section ? "" : default_of(key);
    text += fmt::format("{:<36}{}{}{}\n{:<36}{}\n", key.path, type_of(key), default_value.empty() ? "" : "; default ",
                        default_value, "", key.meaning);
  }
  return text;
}

std::string explained(const Key& key) {
  std::string text = fmt::format("{}: {}\n  type: {}\n", key.path, key.meaning, type_of(key));
  if (const std::string default_value = default_of(key); !default_value.empty())
    text += fmt::format("  default: {}\n", default_value);
  std::vector<Key> beneath;
  for (const Key& other : keys()) {
    if (other.path.starts_with(key.path + '.')) beneath.push_back(other);
  }
  if (!beneath.empty()) text += '\n' + key_table(beneath);
  for (const PieceKind& kind : piece_kinds()) {
    if (kind.kind == key.kind) text += fmt::format("\n{}:\n{}", kind.plural, kind.all(false));
  }
  return text;
}

/// The message that a wrong example gives.
std::string message_of(const CodeEntry& entry) {
  Diagnostics diagnostics(entry.kind == ExampleKind::path   ? entry.wrong
                          : entry.kind == ExampleKind::data ? "data.csv"
                                                            : "study.yaml");
  switch (entry.kind) {
    case ExampleKind::path:
      read_source(entry.wrong, diagnostics);
      break;
    case ExampleKind::study:
      compile_text(entry.wrong, "study", diagnostics);
      break;
    case ExampleKind::data:
      table_from_text(entry.wrong, diagnostics);
      break;
  }
  return diagnostics.text();
}

std::string indented(std::string_view text) {
  std::string all;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size() - 1);
    all += "    ";
    all += text.substr(0, end);
    if (text[end] != '\n') all += text[end];
    all += '\n';
    text.remove_prefix(end + 1);
  }
  return all;
}

std::string explained(const CodeEntry& entry) {
  return fmt::format("{}: {}\n\nwrong:\n{}\nwhich gives:\n{}\nright:\n{}", name(entry.code), entry.meaning,
                     indented(made_utf8(entry.wrong)), indented(message_of(entry)), indented(entry.right));
}

/// The keys that a topic names: by their whole path, else by their last words.
std::vector<Key> keys_named(const std::string& topic) {
  std::vector<Key> found;
  for (const Key& key : keys()) {
    if (key.path == topic) return {key};
    if (key.path.ends_with('.' + topic)) found.push_back(key);
  }
  return found;
}

/// Everything that is known of a topic; nothing when it names nothing.
std::optional<std::string> explanation(const std::string& topic) {
  if (topic == "codes") return all_codes();
  for (const auto& [name, text] : other_topics()) {
    if (name == topic) return text;
  }
  std::string upper = topic;
  std::transform(upper.begin(), upper.end(), upper.begin(),
                 [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
  for (const CodeEntry& entry : codes()) {
    if (name(entry.code) == upper) return explained(entry);
  }
  std::string text;
  const auto add = [&text](const std::string& part) { text += (text.empty() ? "" : "\n") + part; };
  for (const Key& key : keys_named(topic)) add(explained(key));
  for (const PieceKind& kind : piece_kinds()) {
    if (const auto piece = kind.one(topic)) add(fmt::format("{}:\n{}", in_words(kind.kind), *piece));
  }
  std::string word = topic;
  std::replace(word.begin(), word.end(), ' ', '-');
  if (const auto meaning = explained_word(word)) add(*meaning);
  return text.empty() ? std::nullopt : std::optional(text);
}

std::string topic_remedy(const std::string& topic) {
  std::vector<std::string> known{"codes"};
  for (const auto& [name, text] : other_topics()) known.push_back(name);
  for (const Key& key : keys()) {
    known.push_back(key.path);
    known.push_back(key.path.substr(key.path.rfind('.') + 1));
  }
  for (const PieceKind& kind : piece_kinds()) {
    for (const std::string& piece : kind.names()) known.push_back(piece);
  }
  for (const CodeEntry& entry : codes()) known.push_back(name(entry.code));
  for (std::string& word : explained_words()) known.push_back(std::move(word));
  const auto near = nearest(topic, known);
  return near ? fmt::format("did you mean '{}'?", *near) : "`moerate explain` alone lists the keys of a study";
}

nlohmann::ordered_json to_json(const Key& key) {
  const auto bound = [](double value) {
    return std::isfinite(value) ? nlohmann::ordered_json(value) : nlohmann::ordered_json(nullptr);
  };
  return {{"key", key.path},
          {"type", type_in_words(key)},
          {"default", key.required || key.default_value.empty() ? nlohmann::ordered_json(nullptr)
                                                                : nlohmann::ordered_json(key.default_value)},
          {"required", key.required},
          {"low", bound(key.range.low)},
          {"low_excluded", key.range.open_low},
          {"high", bound(key.range.high)},
          {"high_excluded", key.range.open_high},
          {"meaning", key.meaning}};
}

ExitCode carry_out(const Arguments& arguments) {
  if (arguments.json) {
    auto all = nlohmann::ordered_json::array();
    for (const Key& key : keys()) all.push_back(to_json(key));
    print_out("{}\n", all.dump(2));
    return ExitCode::ok;
  }
  if (arguments.words.empty()) {
    print_out(
        "{}\n`moerate explain TOPIC` says more of a key (dataset.inputs), a router, expert or start "
        "(perturbed-cosine), a code of an error (E007; codes lists them), files of data and measures (data, measure), "
        "verdicts (verdict), axes of settings (set), a table of results (losses.csv) or one of its columns, or a word "
        "of "
        "a report (aligned).\n",
        key_table(keys()));
    return ExitCode::ok;
  }
  ExitCode code = ExitCode::ok;
  bool first = true;
  for (const std::string& topic : arguments.words) {
    const auto text = explanation(topic);
    if (!text) {
      code = wrong_usage(fmt::format("explain: nothing is named '{}'", topic), topic_remedy(topic));
      continue;
    }
    print_out("{}{}", first ? "" : "\n", *text);
    first = false;
  }
  return code;
}

}  // namespace

Command explain_command() {
  return {.name = "explain",
          .about = "explain keys, routers, experts, inputs, starts and codes of errors",
          .positional = "[TOPIC...]",
          .options = {"json"},
          .run = carry_out};
}

}  // namespace moerate
