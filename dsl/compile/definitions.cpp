#include "dsl/compile/definitions.h"

#include "dsl/formula/parser.h"
#include "dsl/formula/pieces.h"

#include <algorithm>
#include <memory>
#include <set>

namespace moerate {

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

bool is_piece_name(const std::string& name) {
  return !name.empty() && name.front() >= 'a' && name.front() <= 'z' &&
         std::all_of(name.begin(), name.end(),
                     [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; });
}

bool is_formula_name(const std::string& name) {
  const auto is_letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; };
  return !name.empty() && is_letter(name.front()) &&
         std::all_of(name.begin(), name.end(), [&](char c) { return is_letter(c) || (c >= '0' && c <= '9'); });
}

/// A formula as written, with what its names mean; its constants are options of the piece.
struct WrittenFormula {
  std::string text;
  std::vector<FormulaInput> inputs;
};

/// One definition: reads its parts, keeps what its names mean.
class Definer {
 public:
  Definer(Reader& reader, const std::string& kind, const TreeEntry& entry)
      : reader_(reader), title_(kind + ' ' + entry.key), name_(entry.key), place_(entry.place), map_(entry.value) {}

  const std::string& title() const { return title_; }
  const std::vector<Option>& constants() const { return constants_; }

  void error(Code code, Place place, const std::string& message, const std::string& remedy) {
    reader_.diagnostics().error(code, place, message, remedy);
    good_ = false;
  }
  void fail() { good_ = false; }
  bool good() const { return good_; }

  /// Whether the definition is a map of these keys.
  bool opens(const std::vector<std::string>& keys) {
    if (!reader_.is_map(map_, title_)) return good_ = false;
    for (const TreeEntry& each : map_.entries) {
      if (each.key.find_first_of("()") == std::string::npos) continue;
      error(Code::wrong_type, each.place, fmt::format("{}: a formula was cut at a comma", title_),
            "put a formula that stands within { } in quotes");
      return false;
    }
    only_keys(map_, keys, title_);
    return good_;
  }

  void only_keys(const Tree& map, const std::vector<std::string>& keys, const std::string& what) {
    reader_.only_keys(map, keys, what);
    for (const TreeEntry& each : map.entries) {
      good_ = good_ && std::find(keys.begin(), keys.end(), each.key) != keys.end();
    }
  }

  /// A new name for formulas; false when it cannot be one.
  bool take(const std::string& name, Place place) {
    if (!is_formula_name(name)) {
      error(Code::out_of_range, place, fmt::format("'{}' cannot name anything in a formula", name),
            "use letters, digits and _, beginning with a letter");
      return false;
    }
    static const std::set<std::string> taken{"x", "n", "k", "beta0", "beta1"};
    if (is_reserved(name) || taken.contains(name) || !names_.insert(name).second) {
      error(Code::conflict, place, fmt::format("'{}' already means something else in a formula", name),
            "choose another name");
      return false;
    }
    return true;
  }

  void read_constants() {
    const Tree* written = map_.find("constants");
    if (written == nullptr || !reader_.is_map(*written, title_ + ".constants")) return;
    for (const TreeEntry& each : written->entries) {
      const auto value = reader_.number(each.value, each.key);
      if (!value) good_ = false;
      if (!take(each.key, each.place) || !value) continue;
      constants_.push_back(
          {.name = each.key, .meaning = "a constant of its formula", .default_value = *value, .words = {}});
    }
  }

  std::vector<ExpertParameter> read_parameters() {
    std::vector<ExpertParameter> parameters;
    const Tree* written = map_.find("parameters");
    if (written == nullptr) {
      error(Code::missing_key, place_, fmt::format("{} has no 'parameters'", title_),
            "add `parameters: {a: vector, b: scalar}`");
      return parameters;
    }
    if (!reader_.is_map(*written, title_ + ".parameters")) return good_ = false, parameters;
    for (const TreeEntry& each : written->entries) {
      const std::string type = one_line(each.value);
      if (type != "vector" && type != "scalar") {
        reader_.unknown_name(each.value.place, fmt::format("{}.parameters.{}", title_, each.key), type,
                             {"vector", "scalar"});
        good_ = false;
      } else if (take(each.key, each.place)) {
        parameters.push_back({each.key, type == "vector"});
      }
    }
    if (written->entries.empty()) {
      error(Code::empty, written->place, fmt::format("{} has no parameters: there is nothing to estimate", title_),
            "write {a: vector, b: scalar}");
    }
    return parameters;
  }

  std::vector<SharedParameter> read_shared() {
    std::vector<SharedParameter> all;
    const Tree* written = map_.find("shared");
    if (written == nullptr || !reader_.is_map(*written, title_ + ".shared")) return all;
    for (const TreeEntry& each : written->entries) {
      const std::string what = fmt::format("{}.shared.{}", title_, each.key);
      if (!take(each.key, each.place) || !reader_.is_map(each.value, what)) continue;
      only_keys(each.value, {"low", "high", "typical"}, what);
      const auto number = [&](const char* key) -> std::optional<double> {
        const Tree* value = each.value.find(key);
        if (value != nullptr) return reader_.number(*value, what + '.' + key);
        error(Code::missing_key, each.place, fmt::format("{} has no '{}'", what, key),
              "write {low: 0.1, high: 10, typical: 1}: its compact set, and where a blind start begins");
        return std::nullopt;
      };
      const auto low = number("low"), high = number("high"), typical = number("typical");
      if (!low || !high || !typical) {
        good_ = false;
      } else if (!(*low < *high && *low <= *typical && *typical <= *high)) {
        error(Code::conflict, each.place, fmt::format("{}: low <= typical <= high does not hold", what), "change one");
      } else {
        all.push_back({each.key, *low, *high, *typical});
      }
    }
    return all;
  }

  /// A formula of the definition, checked with the default constants.
  std::optional<WrittenFormula> read_formula(const char* key, std::vector<FormulaInput> inputs, Type wanted) {
    const Tree* tree = map_.find(key);
    if (tree == nullptr) return std::nullopt;
    if (tree->kind != Tree::Kind::scalar) {
      error(Code::wrong_type, tree->place, fmt::format("{}.{} must be a formula", title_, key),
            "write one, such as tanh(dot(a, x) + b); within { } in quotes");
      return std::nullopt;
    }
    std::map<std::string, double> values;
    for (const Option& constant : constants_) values[constant.name] = constant.default_value;
    const auto parsed = parse_formula(tree->text, {values, inputs});
    if (const auto* problem = std::get_if<FormulaError>(&parsed)) {
      error(Code::bad_expression, reader_.diagnostics().within(tree->place, tree->text, problem->at),
            fmt::format("{}.{}: {}", title_, key, problem->message), problem->remedy);
      return std::nullopt;
    }
    const auto& expression = std::get<Expression>(parsed);
    if (expression.type() != wanted) {
      error(Code::bad_expression,
            reader_.diagnostics().within(tree->place, tree->text, expression.node(expression.root).at),
            fmt::format("{}.{} must be {}, not {}", title_, key, in_words(wanted), in_words(expression.type())),
            wanted == Type::vector ? "a vector is made of vectors, as in x / norm(x)" : "use dot, norm or sum");
      return std::nullopt;
    }
    used_.push_back(expression);
    return WrittenFormula{tree->text, std::move(inputs)};
  }

  /// Reports every name that no formula uses: it could not be estimated.
  void must_use(const std::string& name, Place place) {
    for (const Expression& expression : used_) {
      for (const Node& node : expression.nodes) {
        if (node.operation != Operation::input) continue;
        if (expression.inputs[static_cast<std::size_t>(node.index)].name == name) return;
      }
    }
    if (good_) {
      error(Code::conflict, place, fmt::format("{}: no formula uses '{}', so it cannot be estimated", title_, name),
            "use it, or take it away");
    }
  }

  void must_have(const std::vector<std::string>& keys) {
    for (const std::string& key : keys) {
      if (map_.find(key) != nullptr) continue;
      error(Code::missing_key, place_, fmt::format("{} has no '{}'", title_, key), fmt::format("add `{}: ...`", key));
    }
  }

  const std::string& name() const { return name_; }
  Reader& reader() { return reader_; }

 private:
  Reader& reader_;
  std::string title_, name_;
  Place place_;
  const Tree& map_;
  std::set<std::string> names_;
  std::vector<Option> constants_;
  std::vector<Expression> used_;
  bool good_ = true;
};

/// The formula with the constants of a choice. Throws FormulaError.
Expression with_constants(const WrittenFormula& written, const Choice& choice) {
  std::map<std::string, double> constants;
  for (const auto& [name, value] : choice.options) constants[name] = std::get<double>(value);
  auto parsed = parse_formula(written.text, {constants, written.inputs});
  if (const auto* problem = std::get_if<FormulaError>(&parsed)) throw *problem;
  return std::get<Expression>(std::move(parsed));
}

/// The entry of a defined piece from a function that gives its formula for a choice of constants. What was compiled
/// once is not compiled again.
template <class Piece, class WithConstants>
Entry<Piece> defined_entry(const Definer& definer, WithConstants formula_of,
                           Piece (*make_piece)(const decltype(formula_of(Choice{}))&)) {
  using Made = std::map<std::string, std::shared_ptr<const Definition>>;
  Entry<Piece> entry;
  entry.name = definer.name();
  entry.options = definer.constants();
  const Choice usual = default_choice(entry);
  entry.formula = shown_text(formula_of(usual));
  entry.about = "defined by the study";
  entry.conflict = [formula_of](const Choice& choice) -> std::optional<std::string> {
    try {
      formula_of(choice);
      return std::nullopt;
    } catch (const FormulaError& error) {
      return fmt::format("with these constants {}", error.message);
    }
  };
  entry.define = [formula_of, make_piece, made = std::make_shared<Made>()](const Choice& choice) {
    const auto formula = formula_of(choice);
    const std::string text = canonical_text(formula);
    auto& definition = (*made)[text];
    if (!definition) {
      definition = std::make_shared<const Definition>(
          Definition{text, shown_text(formula), least_length(formula), make_piece(formula)});
    }
    return definition;
  };
  return entry;
}

/// `homogeneous: none`, a degree, or {degree: 1, in: [a, b]}, checked against the values of the formula.
void read_homogeneous(Definer& definer, const Tree& written, ExpertFormula& formula) {
  Reader& reader = definer.reader();
  if (written.kind == Tree::Kind::scalar && written.text == "none") return;
  const std::string what = definer.title() + ".homogeneous";
  const Tree* degree = &written;
  for (const ExpertParameter& parameter : formula.parameters) formula.homogeneous_in.push_back(parameter.name);
  if (written.kind == Tree::Kind::map) {
    degree = written.find("degree");
    definer.only_keys(written, {"degree", "in"}, what);
    if (degree == nullptr) {
      return definer.error(Code::missing_key, written.place, fmt::format("{} has no 'degree'", what),
                           "write {degree: 1, in: [a, b]}");
    }
    if (const Tree* in = written.find("in")) {
      const std::vector<std::string> known = formula.homogeneous_in;
      formula.homogeneous_in.clear();
      if (!reader.is_list(*in, what + ".in")) return definer.fail();
      for (const Tree& item : in->items) {
        const std::string name = one_line(item);
        if (std::find(known.begin(), known.end(), name) == known.end()) {
          reader.unknown_name(item.place, what + ".in", name, known);
          return definer.fail();
        }
        formula.homogeneous_in.push_back(name);
      }
    }
  }
  const auto value = reader.number_in(*degree, what, {.low = 0, .high = infinity, .open_low = true, .open_high = true});
  if (!value) return definer.fail();
  formula.homogeneous_degree = *value;
  if (const auto problem = homogeneity_problem(formula)) {
    definer.error(Code::conflict, written.place, fmt::format("{}: {}", definer.title(), *problem),
                  "correct the degree or the parameters, or write none");
  }
}

void define_expert(Reader& reader, const TreeEntry& entry) {
  Definer definer(reader, "expert", entry);
  if (!definer.opens({"constants", "parameters", "value", "homogeneous"})) return;
  definer.read_constants();
  const std::vector<ExpertParameter> parameters = definer.read_parameters();
  std::vector<FormulaInput> inputs{{"x", Type::vector, true}};
  for (const ExpertParameter& parameter : parameters) {
    inputs.push_back({parameter.name, parameter.vector ? Type::vector : Type::scalar});
  }
  definer.must_have({"value"});
  if (!definer.good()) return;  // what its names mean is not known
  const auto value = definer.read_formula("value", inputs, Type::scalar);
  for (const ExpertParameter& parameter : parameters) definer.must_use(parameter.name, entry.place);
  if (!definer.good() || !value) return;
  ExpertFormula claims{parameters, {}, std::nullopt, {}};
  const auto formula_of = [written = *value](ExpertFormula formula, const Choice& choice) {
    formula.value = with_constants(written, choice);
    return formula;
  };
  if (const Tree* homogeneous = entry.value.find("homogeneous")) {
    Entry<Expert> constants;
    constants.options = definer.constants();
    claims = formula_of(claims, default_choice(constants));
    read_homogeneous(definer, *homogeneous, claims);
  }
  if (!definer.good()) return;
  reader.define(defined_entry<Expert>(
      definer, [formula_of, claims](const Choice& choice) { return formula_of(claims, choice); }, make_expert));
}

/// `invariance: none`, the only thing that it may say.
bool read_invariance(Definer& definer, const Tree& map) {
  const Tree* written = map.find("invariance");
  if (written == nullptr) return false;
  if (one_line(*written) != "none") {
    definer.error(Code::unknown_name, written->place,
                  fmt::format("{}.invariance is '{}'", definer.title(), one_line(*written)),
                  "write none, or take it out: invariances are found in the formulas");
  }
  return true;
}

void define_router(Reader& reader, const TreeEntry& entry) {
  Definer definer(reader, "router", entry);
  if (!definer.opens({"constants", "shared", "feature", "weight", "score", "invariance"})) return;
  definer.read_constants();
  const std::vector<SharedParameter> shared = definer.read_shared();
  const bool has_score = entry.value.find("score") != nullptr;
  if (has_score && (entry.value.find("feature") != nullptr || entry.value.find("weight") != nullptr)) {
    return definer.error(Code::conflict, entry.place,
                         fmt::format("{} has a score beside a feature or weight", definer.title()),
                         "write feature and weight (score = dot(weight, feature)), or score alone");
  }
  definer.must_have(has_score ? std::vector<std::string>{"score"} : std::vector<std::string>{"feature", "weight"});
  if (!definer.good()) return;  // what its names mean is not known
  const FormulaInput x{"x", Type::vector, true}, beta1{"beta1", Type::vector};
  const auto with_shared = [&shared](std::vector<FormulaInput> inputs) {
    for (const SharedParameter& parameter : shared) inputs.push_back({parameter.name, Type::scalar});
    return inputs;
  };
  const auto feature = definer.read_formula("feature", {x}, Type::vector);
  const auto weight = definer.read_formula("weight", with_shared({beta1}), Type::vector);
  const auto score = definer.read_formula("score", with_shared({x, beta1}), Type::scalar);
  const bool without_invariance = read_invariance(definer, entry.value);
  definer.must_use("beta1", entry.place);
  for (const SharedParameter& parameter : shared) definer.must_use(parameter.name, entry.place);
  if (!definer.good()) return;
  reader.define(defined_entry<Router>(
      definer,
      [feature, weight, score, shared, without_invariance](const Choice& choice) {
        RouterFormula formula;
        formula.shared = shared;
        formula.without_invariance = without_invariance;
        if (feature) formula.feature = with_constants(*feature, choice);
        if (weight) formula.weight = with_constants(*weight, choice);
        if (score) formula.score = with_constants(*score, choice);
        return with_factors(std::move(formula));
      },
      make_router));
}

/// The entries of define.experts or define.routers, each of which has a name of its own.
template <class Piece>
void read_section(Reader& reader, const Tree& section, const char* key, const std::vector<Entry<Piece>>& registry,
                  void (*define)(Reader&, const TreeEntry&)) {
  const Tree* entries = section.find(key);
  if (entries == nullptr || entries->kind == Tree::Kind::null) return;
  if (!reader.is_map(*entries, fmt::format("define.{}", key))) return;
  for (const TreeEntry& entry : entries->entries) {
    if (!is_piece_name(entry.key)) {
      reader.diagnostics().error(Code::out_of_range, entry.place, fmt::format("'{}' cannot name a piece", entry.key),
                                 "use small letters, digits and hyphens, beginning with a letter");
    } else if (find(registry, entry.key) != nullptr) {
      reader.diagnostics().error(Code::conflict, entry.place,
                                 fmt::format("'{}' is the name of one that the program has", entry.key),
                                 "choose another name");
    } else {
      define(reader, entry);
      if (reader.known(entry.key, registry) == nullptr) reader.define_wrongly(entry.key);
    }
  }
}

}  // namespace

void read_definitions(Reader& reader, const Tree& study) {
  const Tree* section = study.find("define");
  if (section == nullptr || section->kind == Tree::Kind::null || !reader.is_map(*section, "define")) return;
  reader.only_keys(*section, names_under("define"), "define");
  read_section(reader, *section, "routers", routers(), define_router);
  read_section(reader, *section, "experts", experts(), define_expert);
}

bool fits(Reader& reader, const Choice& choice, Index d, Place place) {
  if (!choice.definition || choice.definition->least_d <= d) return true;
  reader.diagnostics().error(
      Code::wrong_length, place,
      fmt::format("{} uses element {} of a vector, but d is {}", choice.name, choice.definition->least_d, d),
      "raise dataset.d, or use fewer elements");
  return false;
}

}  // namespace moerate
