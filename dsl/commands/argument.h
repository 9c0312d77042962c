#pragma once

#include "dsl/commands/output.h"
#include "dsl/study/reader.h"
#include "dsl/study/yaml.h"

#include <optional>
#include <string>

namespace moerate {

/// Reads values of the language from options of the command line; messages point into the argument, and all arguments
/// are read before one of them ends the command.
class ArgumentReader {
 public:
  /// `read(reader, tree)` of the option's text, parsed as YAML; nothing after a message.
  template <class Read>
  auto read(const std::string& option, const std::string& text, Read read_value)
      -> decltype(read_value(std::declval<Reader&>(), std::declval<const Tree&>())) {
    Diagnostics diagnostics("--" + option);
    const auto tree = parse_yaml(text, diagnostics);
    decltype(read_value(std::declval<Reader&>(), *tree)) value;
    if (tree) {
      Reader reader(diagnostics);
      value = read_value(reader, *tree);
    }
    code_ = worse(code_, print_messages(diagnostics));
    return value;
  }

  /// A piece of a registry.
  template <class Piece>
  std::optional<Choice> choice(const std::string& option, const std::string& text,
                               const std::vector<Entry<Piece>>& registry) {
    return read(option, text, [&](Reader& reader, const Tree& tree) { return reader.choice(tree, option, registry); });
  }

  /// A number in the range of a key of the language.
  std::optional<double> number(const std::string& option, const std::string& text, std::string_view key) {
    return read(option, text, [&](Reader& reader, const Tree& tree) { return reader.number_of(tree, key); });
  }

  /// ok, or what the messages so far mean.
  ExitCode code() const { return code_; }

 private:
  ExitCode code_ = ExitCode::ok;
};

}  // namespace moerate
