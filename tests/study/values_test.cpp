// Every section and leaf of the language with what people write there by accident: nothing, an empty list, map or text,
// a value of another kind. Never a crash: a plan, or an error with its place.
#include "dsl/compile/compile.h"
#include "dsl/compile/measure_file.h"
#include "dsl/compile/resolve.h"
#include "dsl/lint/lint.h"
#include "dsl/study/keys.h"
#include "dsl/study/yaml.h"
#include "dsl/study/yaml_text.h"

#include <fmt/format.h>
#include <catch2/catch.hpp>

#include <set>

using namespace moerate;

namespace {

const std::vector<std::string> mistakes{"~",     "[]",   "{}",     "\"\"",      "[1]",     "[[]]",  "[~]",    "{a: 1}",
                                        "{a: }", "word", "\"1\"",  "-1",        "0",       "1e999", "true",   "[a, b]",
                                        "[{}]",  "0.5",  "[1, 2]", "{set: {}}", "{set: }", ".nan",  "{log: }"};

/// Studies that between them have a value, or a place for one, at every key of the table.
const std::vector<std::string> studies{
    "study: s\nabout: words\ncite: [a, b]\nseed: 2\n"
    "dataset: {d: 1, inputs: {uniform: {low: -1, high: 1}}, noise: 0.1, errors: normal,\n"
    "  truth: {router: linear, gate: softmax, expert: tanh, atoms: [{beta0: 0, beta1: [0.3], a: [1.2], b: -0.5}]}}\n"
    "define: {routers: {r: {feature: x, weight: 'beta1 / 2', constants: {c: 1}}},\n"
    "  experts: {e: {parameters: {a: vector}, value: 'tanh(dot(a, x))', homogeneous: none}}}\n"
    "estimator: {router: linear, gate: softmax, expert: tanh, k: k*}\n"
    "matrix: {router: [linear, cosine], exclude: [{router: cosine}], also: [{router: laplace}]}\n"
    "override: [{where: {router: linear}, set: {fit.tolerance: 1e-2}}]\n"
    "grid: {n: {list: [100, 200]}, replications: 3}\n"
    "fit: {start: near-truth, tolerance: 1e-3, max-evaluations: 100, bounds: {beta0: 10, beta1: 5, eta: 10}}\n"
    "rates: {losses: [{voronoi: {shared-power: 2}}, {excess-risk: {inputs: 100}}], statistics: [mean],\n"
    "  confidence: {level: 0.9, simultaneous: true}, resamples: 199}\n"
    "expect: [{where: {router: linear}, of: total, aligned: true, statistic: mean, exponent: -0.5, within: 0.1,\n"
    "  source: s, known: fails, because: b}]\n"
    "figures: {statistic: mean, style: style.gp}\n"
    "allow: {short-grid: meant}\n",
    "dataset: {d: 1, truth: {random: {atoms: 2, seed: 1, router-norm: 0.5, each: study}}}\n"
    "grid: {n: {log: {from: 100, to: 300, points: 3}}, replications: {until: {half-width: 0.1, of: total},\n"
    "  at-most: 40}}\n"
    "rates: {losses: [{voronoi: {every-power: 2}}], confidence: 0.9}\n"
    "expect: [{slower-than: polynomial}]\n",
    "dataset: {d: 1, truth: {random: {}}}\ngrid: {n: {linear: {from: 100, to: 300, points: 3}}}\n"
    "modulus: {loss: {from: 1e-3, to: 0.1, points: 3}, of: [total, norm], uniform: {radius: 0.2}, starts: 4,\n"
    "  inputs: 100}\n"
    "expect: [{of: modulus, component: norm, uniform: true, exponent: -0.5}]\n",
    "dataset: {d: 1, truth: {random: {}}}\ngrid: {n: {linear: {from: 100, to: 300, points: 3}}}\n"
    "expect: [{flat: true}]\n",
    "dataset: {d: 1, truth: {random: }}\nexpect: [{law: power}]\n",
    "dataset: {d: 1, truth: {random: }}\nrates: {losses: [{excess-risk: {inputs: 100}}]}\n"
    "expect: [{of: excess-risk, faster-than: -1}]\n",
    "dataset: {table: {file: small.csv, target: y, ignore: [id], held-out: 0.2, missing: drop,\n"
    "  transform: [standardise]}}\n"
    "matrix: {router: [linear, cosine], k: [1, 2]}\ngrid: {n: {list: [20, all]}, replications: 3}\n"
    "fit: {start: {random: {starts: 2}}}\n"
    "expect: [{of: held-out-risk, where: {k: 2}, below: {k: 1}, at: 20}]\n",
    "dataset: {table: {file: numbers.csv, target: y, columns: [x1, x2], folds: 4}}\nestimator: {k: 2}\n"
    "grid: {n: all}\nexpect: [{flat: true}]\n",
};

/// Where tables stand.
const Surroundings tables{.folder = MOERATE_SOURCE_DIR "/tests/cases/tables"};

/// The tree with `value` at a dotted path, into the first item where a list is on the way; nothing when the path leads
/// nowhere.
std::optional<Tree> changed(Tree tree, std::string_view path, const Tree& value) {
  const std::size_t dot = path.find('.');
  const std::string key(path.substr(0, dot));
  if (tree.kind == Tree::Kind::list) {
    if (tree.items.empty()) return std::nullopt;
    auto item = changed(tree.items.front(), path, value);
    if (item) tree.items.own().front() = *item;
    return item ? std::optional(tree) : std::nullopt;
  }
  if (tree.kind != Tree::Kind::map) return std::nullopt;
  if (dot == std::string_view::npos) {
    if (Tree* there = tree.own(key)) {
      *there = value;
    } else {
      tree.entries.push_back({key, {}, value});
    }
    return tree;
  }
  const Tree* below = tree.find(key);
  auto child = below == nullptr ? std::nullopt : changed(*below, path.substr(dot + 1), value);
  if (!child) return std::nullopt;
  *tree.own(key) = *child;
  return tree;
}

Tree parsed(const std::string& text) {
  Diagnostics diagnostics("text");
  const auto tree = parse_yaml(text, diagnostics);
  INFO(text << diagnostics.text());
  REQUIRE(tree);
  return *tree;
}

/// Compiles, and resolves and lints what is valid; every error has a place.
void reads_or_says_where(const std::string& text) {
  INFO(text);
  Diagnostics diagnostics("study.yaml");
  const auto study = compile_with_places(text, "study", diagnostics, tables);
  REQUIRE(study.has_value() == diagnostics.ok());
  for (const Message& message : diagnostics.messages()) {
    INFO(message.message);
    CHECK(message.line > 0);
    CHECK(message.column > 0);
    CHECK_FALSE(message.remedy.empty());
  }
  if (!study) return;
  lint({*study, {}}, diagnostics);
  Diagnostics again("again");
  const auto resolved = resolve_text(text, "study", again, tables);
  REQUIRE(resolved);
  INFO(*resolved);
  CHECK(compile_text(*resolved, "study", again, tables));
}

}  // namespace

TEST_CASE("every key of the language with every kind of value: a plan, or an error with its place") {
  std::set<std::string> reached;
  for (const std::string& study : studies) {
    const Tree base = parsed(study);
    reads_or_says_where(study);
    for (const Key& key : keys()) {
      for (const std::string& value : mistakes) {
        const auto tree = changed(base, key.path, parsed(value));
        if (!tree) continue;
        reached.insert(key.path);
        INFO(key.path << ": " << value);
        reads_or_says_where(yaml_text(*tree));
      }
    }
  }
  for (const Key& key : keys()) {
    INFO(key.path);
    CHECK(reached.contains(key.path));
  }
}

TEST_CASE("every key that estimators may differ in, set by an axis, an override and on the command line") {
  const std::string base =
      "dataset: {d: 1, truth: {atoms: [{beta1: [0.3], a: [1.2], b: -0.5}]}}\ngrid: {n: {list: [100]}, replications: "
      "2}\n";
  for (const Key& key : keys()) {
    if (!of_estimators(key)) continue;
    for (const std::string& value : mistakes) {
      INFO(key.path << ": " << value);
      reads_or_says_where(base + fmt::format("matrix: {{{}: [{}]}}\n", key.path, value));
      reads_or_says_where(base + fmt::format("override: [{{set: {{{}: {}}}}}]\n", key.path, value));
      Diagnostics diagnostics("study.yaml");
      const auto plan = compile_text(base, "study", diagnostics, {.settings = {key.path + '=' + value}});
      CHECK(plan.has_value() == diagnostics.ok());
    }
  }
}

TEST_CASE("a random truth without a word more has every default") {
  Diagnostics diagnostics("study.yaml");
  const auto bare = compile_text("dataset:\n  d: 2\n  truth:\n    random:\n", "study", diagnostics);
  const auto empty = compile_text("dataset: {d: 2, truth: {random: {}}}\n", "study", diagnostics);
  INFO(diagnostics.text());
  REQUIRE(bare);
  REQUIRE(empty);
  CHECK(pack(bare->estimators[0].dataset.truth) == pack(empty->estimators[0].dataset.truth));
}

TEST_CASE("every key of a measure with every kind of value: a measure, or an error") {
  const Tree base = parsed(
      "router: temperature\ngate: softmax\nexpert: tanh\ntemperature: 0.5\ninputs: [x]\n"
      "atoms: [{beta0: 0.3, beta1: [0.2], a: [0.8], b: -0.6}]\n");
  for (const char* key : {"router", "gate", "expert", "temperature", "inputs", "atoms", "atoms.beta0", "atoms.beta1",
                          "atoms.a", "atoms.b"}) {
    for (const std::string& value : mistakes) {
      const std::string text = yaml_text(*changed(base, key, parsed(value)));
      INFO(text);
      Diagnostics diagnostics("measure.yaml");
      const auto measure = measure_from_text(text, diagnostics);
      CHECK(measure.has_value() == diagnostics.ok());
      for (const Message& message : diagnostics.messages()) CHECK(message.line > 0);
    }
  }
}

TEST_CASE("a matrix with nothing in it takes an axis from the command line") {
  Diagnostics diagnostics("study.yaml");
  const auto plan = compile_text("dataset: {d: 1, truth: {random: }}\nmatrix:\n", "study", diagnostics,
                                 {.settings = {"matrix.router=[linear, cosine]"}});
  INFO(diagnostics.text());
  REQUIRE(plan);
  CHECK(plan->estimators.size() == 2);
}
