#include "dsl/commands/glossary.h"
#include "dsl/commands/output.h"
#include "dsl/commands/pieces.h"
#include "dsl/commands/texts/topics.h"

#include "dsl/compile/compile.h"
#include "dsl/compile/data_file.h"
#include "dsl/study/keys.h"
#include "dsl/study/source.h"
#include "engine/base/nearest.h"
#include "engine/base/utf8.h"
#include "engine/data/transform.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cctype>
#include <cmath>

namespace moerate {

namespace {

/// What is no key, piece, code or word of reports.
const std::vector<TextSection>& other_topics() {
  static const std::vector<TextSection> all = text_sections(topics_text);
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
  if (key.kind == KeyKind::transforms) {
    text += '\n';
    for (const Transform& each : transforms())
      text += fmt::format("  {:<12} {}\n{:15}{}\n", each.name, each.about, "", each.example);
  }
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
  for (const auto& [names, text] : other_topics()) {
    if (names.front() == topic) return text;
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
  if (const auto meaning = explained_word(topic)) add(*meaning);
  return text.empty() ? std::nullopt : std::optional(text);
}

std::string topic_remedy(const std::string& topic) {
  std::vector<std::string> known{"codes"};
  for (const auto& [names, text] : other_topics()) known.push_back(names.front());
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
        "of a report (aligned).\n",
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
          .about = "explain keys, pieces, columns of tables, words of reports and codes of errors",
          .positional = "[TOPIC...]",
          .options = {"json"},
          .run = carry_out};
}

}  // namespace moerate
