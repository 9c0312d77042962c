#include "tests/cli/generated_study.h"

#include "engine/data/errors.h"
#include "engine/data/inputs.h"
#include "engine/fit/start.h"
#include "engine/model/mixture.h"
#include "engine/model/outputs.h"
#include "engine/rate/law.h"
#include "engine/rate/quantity.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cmath>
#include <vector>

namespace moerate::test {

namespace {

class Generator {
 public:
  explicit Generator(std::mt19937& random) : random_(random) {}

  std::string study() {
    d_ = 1 + below(3);
    atoms_ = 1 + below(3);
    outputs_ = chance(0.25) ? 2 + below(2) : 1;
    std::string text = fmt::format("seed: {}\n{}", below(1000), definitions());
    const std::string router = written_router(), expert = written_expert();
    text += dataset(router, expert);
    text += estimator(router, expert);
    text += matrix();
    text += grid();
    text += fit();
    text += rates();
    if (chance(0.15)) text += "modulus: {loss: {from: 1e-2, to: 1, points: 2}, starts: 3, inputs: 50}\n";
    if (chance(0.2)) text += fmt::format("figures: {{statistic: {}}}\n", statistic_);
    text += expectations();
    return text;
  }

 private:
  int below(int count) { return std::uniform_int_distribution<int>(0, count - 1)(random_); }
  bool chance(double share) { return std::bernoulli_distribution(share)(random_); }
  double normal(double deviation) {
    return std::round(1000 * std::normal_distribution<double>(0, deviation)(random_)) / 1000;
  }
  template <class Items>
  const auto& one_of(const Items& items) {
    return items[static_cast<std::size_t>(below(static_cast<int>(items.size())))];
  }
  std::string vector(int size, double deviation) {
    std::vector<double> entries(static_cast<std::size_t>(size));
    for (double& entry : entries) entry = normal(deviation);
    return fmt::format("[{}]", fmt::join(entries, ", "));
  }

  std::string option_value(const Option& option) {
    const Range& range = option.range;
    const double low = std::isfinite(range.low) ? range.low : -2, high = std::min(range.high, low + 3);
    switch (option.kind) {
      case OptionKind::word:
        return one_of(option.words);
      case OptionKind::number: {
        double value = std::uniform_real_distribution<double>(low, high)(random_);
        value = range.whole ? std::round(value) : std::round(100 * value) / 100;
        return fmt::format("{}", range.holds(value) ? value : option.default_value);
      }
      default:
        return {};
    }
  }

  /// The piece alone, or with some of its options.
  template <class Piece>
  std::string piece(const Entry<Piece>& entry) {
    std::string options;
    for (const Option& option : entry.options) {
      const std::string value = chance(0.5) ? option_value(option) : "";
      if (!value.empty()) options += fmt::format("{}{}: {}", options.empty() ? "" : ", ", option.name, value);
    }
    return options.empty() ? entry.name : fmt::format("{{{}: {{{}}}}}", entry.name, options);
  }

  std::string definitions() {
    defined_ = chance(0.3);
    if (!defined_) return {};
    return "define:\n  routers:\n"
           "    own-pair: {feature: x / (norm(x) + 1), weight: beta1}\n"
           "    own-score: {score: \"-dot(beta1 - x, beta1 - x)\"}\n"
           "    own-product: {score: \"dot(x, beta1) / (2 + norm(beta1))\"}\n"
           "  experts:\n"
           "    own-wave: {parameters: {a: vector, b: scalar, c: scalar}, value: \"c * sin(dot(a, x) + b)\"}\n"
           "    own-level: {parameters: {b: scalar}, value: b, homogeneous: 1}\n";
  }

  std::string written_router() {
    if (defined_ && chance(0.6)) return one_of(std::vector<std::string>{"own-pair", "own-score", "own-product"});
    const Entry<Router>& entry = one_of(routers());
    const Router router = entry.make(default_choice(entry));
    shared_.clear();
    for (const SharedParameter& each : router.shared) {
      shared_ += fmt::format("    {}: {}\n", each.name, each.typical);
    }
    return piece(entry);
  }

  /// The name of an expert; its parameters, of all outputs, become parameters_.
  std::string written_expert() {
    const std::string name = expert_of_one_output();
    if (outputs_ > 1) {
      Expert expert;
      expert.parameters = parameters_;
      parameters_ = several(expert, outputs_).parameters;
    }
    return name;
  }

  std::string expert_of_one_output() {
    if (defined_ && chance(0.6)) {
      const bool wave = chance(0.5);
      parameters_ = wave ? std::vector<ExpertParameter>{{"a", true}, {"b", false}, {"c", false}}
                         : std::vector<ExpertParameter>{{"b", false}};
      return wave ? "own-wave" : "own-level";
    }
    const Entry<Expert>& entry = one_of(experts());
    parameters_ = entry.make(default_choice(entry)).parameters;
    // Options of the network change its parameters: those of a truth must fit.
    return entry.name == "network" ? entry.name : piece(entry);
  }

  std::string atom(int index) {
    std::string text = fmt::format("beta1: {}", vector(d_, 0.7));
    const bool moves = moving_ && index == 0;
    text += fmt::format(", beta0: {}", moves ? "0.3 * (n / 100)^-0.25" : fmt::format("{}", normal(0.3)));
    for (const ExpertParameter& each : parameters_) {
      text += fmt::format(", {}: {}", each.name, each.vector ? vector(d_, 1.5) : fmt::format("{}", normal(1)));
    }
    return fmt::format("      - {{{}}}\n", text);
  }

  std::string dataset(const std::string& router, const std::string& expert) {
    const double noise = one_of(std::vector<double>{0, 0.001, 0.05, 0.5});
    std::string text = fmt::format("dataset:\n  d: {}\n  noise: {}\n", d_, noise);
    if (outputs_ > 1) text += fmt::format("  outputs: {}\n", outputs_);
    if (chance(0.6)) {
      const Entry<Inputs>& entry = one_of(inputs());
      if (entry.name != "normal-mixture") text += fmt::format("  inputs: {}\n", piece(entry));
    }
    if (noise > 0 && chance(0.4)) text += fmt::format("  errors: {}\n", piece(one_of(errors())));
    text += "  truth:\n";
    const bool misspecified = chance(0.25);
    if (misspecified) {
      text += shared_.empty() ? "    router: linear\n" : fmt::format("    router: {}\n", router);
      text += fmt::format("    expert: {}\n", expert);
    }
    text += shared_;
    if (chance(0.2)) {
      text += fmt::format("    random: {{atoms: {}, seed: {}, separation: 0.1, each: {}}}\n", atoms_, below(100),
                          chance(0.5) ? "study" : "replication");
      return text;
    }
    moving_ = chance(0.15);
    text += "    atoms:\n";
    for (int i = 0; i < atoms_; ++i) text += atom(i);
    return text;
  }

  std::string estimator(const std::string& router, const std::string& expert) {
    const char* k = one_of(std::vector<const char*>{"k*", "k* + 1", "k*", "2 * k*"});
    return fmt::format("estimator: {{router: {}, expert: {}, gate: {}, k: {}}}\n", router, expert,
                       piece(one_of(gates())), k);
  }

  std::string matrix() {
    if (chance(0.4)) return {};
    std::string text = "matrix:\n";
    const std::string axis = one_of(std::vector<std::string>{"k", "noise", "tolerance", "gate"});
    if (axis == "k") text += "  k: {exact: k*, over: k* + 1}\n";
    if (axis == "noise") text += "  dataset.noise: [0.01, 0.1]\n";
    if (axis == "tolerance") text += "  tolerance: {usual: {set: {}}, loose: {set: {fit.tolerance: 1e-1}}}\n";
    if (axis == "gate") text += "  gate: [softmax, sigmoid]\n";
    return text;
  }

  std::string grid() {
    const int sizes = 1 + below(4);
    std::string n = "[";
    for (int i = 0; i < sizes; ++i) n += fmt::format("{}{}", i == 0 ? "" : ", ", 20 << i);
    const std::string replications =
        sizes > 1 && chance(0.1) ? "{until: {half-width: 0.2}, at-most: 22}" : fmt::format("{}", 1 + below(4));
    return fmt::format("grid: {{n: {}], replications: {}}}\n", n, replications);
  }

  std::string fit() {
    const auto usable = [&](const Entry<Start>& entry) { return entry.name != "given" && !entry.has_parts; };
    std::vector<std::string> written;
    for (const auto& entry : starts()) {
      if (usable(entry)) written.push_back(entry.name == "random" ? "{random: {starts: 2}}" : piece(entry));
    }
    const std::string start =
        chance(0.2) ? fmt::format("{{best-of: [{}, {}]}}", written[0], written[1]) : one_of(written);
    return fmt::format("fit: {{start: {}, max-evaluations: {}, bounds: {{beta1: {}}}}}\n", start, 5 + below(60),
                       one_of(std::vector<int>{4, 5, 50}));
  }

  std::string rates() {
    const char* losses = one_of(std::vector<const char*>{
        "[voronoi, excess-risk]", "[{voronoi: {shared-power: 3}}, excess-risk]", "[{voronoi: {every-power: 2}}]"});
    with_risk_ = std::string_view(losses).find("excess") != std::string_view::npos;
    const std::string statistics = one_of(std::vector<std::string>{"mean", "median", "mean, median, trimmed"});
    statistic_ = statistics.substr(0, statistics.find(','));
    return fmt::format("rates: {{losses: {}, statistics: [{}], confidence: {}}}\n", losses, statistics,
                       chance(0.3) ? "{level: 0.9, simultaneous: true}" : "0.95");
  }

  std::string expectations() {
    std::string text = "expect:\n";
    for (int i = 0, count = 1 + below(4); i < count; ++i) {
      const Quantity of = one_of(quantities);
      if (is_of_table(of) || (of == Quantity::excess_risk && !with_risk_)) continue;
      const std::vector<std::string> claims{"exponent: -0.5, within: 0.2", "flat: true", "slower-than: polynomial",
                                            "faster-than: -0.1", fmt::format("law: {}", one_of(laws()).name)};
      text += fmt::format("  - {{of: {}, {}}}\n", name(of), one_of(claims));
    }
    return text == "expect:\n" ? "" : text;
  }

  std::mt19937& random_;
  int d_ = 1, atoms_ = 1, outputs_ = 1;
  bool defined_ = false, moving_ = false, with_risk_ = true;
  std::string shared_, statistic_;
  std::vector<ExpertParameter> parameters_;
};

}  // namespace

std::string generated_study(std::mt19937& generator) {
  return Generator(generator).study();
}

}  // namespace moerate::test
