#include "dsl/compile/expectations.h"

#include "engine/data/table_source.h"
#include "engine/rate/law.h"

#include <algorithm>

namespace moerate {

namespace {

/// What `of` says of a claim about a modulus.
constexpr std::string_view modulus_word = "modulus";

std::vector<std::string> quantity_names() {
  std::vector<std::string> names;
  for (const Quantity quantity : quantities) names.emplace_back(name(quantity));
  return names;
}

std::vector<std::string> statistic_names() {
  std::vector<std::string> names;
  for (const Statistic statistic : statistics) names.emplace_back(name(statistic));
  return names;
}

void read_loss(Reader& reader, const Tree& item, LossSettings& losses) {
  std::string loss;
  Place place = item.place;
  const Tree* options = nullptr;
  if (item.kind == Tree::Kind::map && item.entries.size() == 1) {
    loss = item.entries.front().key;
    place = item.entries.front().place;
    options = &item.entries.front().value;
  } else if (const auto word = reader.text(item, "a loss")) {
    loss = *word;
  } else {
    return;
  }
  if (loss != "voronoi" && loss != "excess-risk") {
    reader.unknown_name(place, "loss", loss, {"voronoi", "excess-risk"});
    return;
  }
  if (loss == "excess-risk") losses.excess_risk = true;
  if (options == nullptr || options->kind == Tree::Kind::null || !reader.is_map(*options, loss)) return;
  if (loss == "excess-risk") {
    reader.only_keys(*options, names_under("rates.losses.excess-risk"), loss);
    if (const Tree* count = options->find("inputs")) {
      const auto value = reader.number_of(*count, "rates.losses.excess-risk.inputs");
      if (value) losses.fresh_inputs = static_cast<Index>(*value);
    }
    return;
  }
  reader.only_keys(*options, names_under("rates.losses.voronoi"), loss);
  const Tree* shared = options->find("shared-power");
  const Tree* every = options->find("every-power");
  if (shared != nullptr && every != nullptr) {
    reader.diagnostics().error(Code::conflict, place, "shared-power and every-power exclude each other",
                               "keep one of the two");
    return;
  }
  if (shared != nullptr) {
    const auto power = reader.number_of(*shared, "rates.losses.voronoi.shared-power");
    if (power) losses.voronoi = {1, *power};
  }
  if (every != nullptr) {
    const auto power = reader.number_of(*every, "rates.losses.voronoi.every-power");
    if (power) losses.voronoi = {*power, *power};
  }
}

bool read_law(Reader& reader, const Tree& tree, Expectation& expectation) {
  expectation.claim = Claim::law;
  const auto word = reader.text(tree, "law");
  if (!word) return false;
  if (find(laws(), *word) == nullptr) {
    std::vector<std::string> known;
    for (const auto& entry : laws()) known.push_back(entry.name);
    reader.unknown_name(tree.place, "law", *word, known);
    return false;
  }
  expectation.law = *word;
  return true;
}

/// The claim of an expectation: exactly one of six keys.
bool read_claim(Reader& reader, const Tree& item, Expectation& expectation) {
  const Tree* claims[] = {item.find("exponent"), item.find("slower-than"), item.find("faster-than"),
                          item.find("flat"),     item.find("law"),         item.find("below")};
  if (std::count(std::begin(claims), std::end(claims), nullptr) != 5) {
    reader.diagnostics().error(
        Code::conflict, item.place,
        "an expectation makes exactly one of the claims exponent, slower-than, faster-than, flat, law, below",
        "write one, such as `exponent: -0.5`");
    return false;
  }
  const auto [exponent, slower, faster, flat, law, below] =
      std::tuple(claims[0], claims[1], claims[2], claims[3], claims[4], claims[5]);
  if (below != nullptr) {
    expectation.claim = Claim::below;
    return true;  // the rest needs the estimators: read_below
  }
  expectation.within = flat != nullptr ? 0.05 : 0.1;
  if (const Tree* within = item.find("within")) {
    const auto value = reader.number_of(*within, "expect.within");
    if (!value) return false;
    expectation.within = *value;
  }
  if (law != nullptr) return read_law(reader, *law, expectation);
  if (flat != nullptr) {
    expectation.claim = Claim::flat;
    if (flat->kind == Tree::Kind::scalar && flat->text == "true") return true;
    const auto value = reader.number_of(*flat, "expect.flat");
    if (value) expectation.within = *value;
    return value.has_value();
  }
  expectation.claim = exponent != nullptr ? Claim::exponent
                      : slower != nullptr ? Claim::slower_than
                                          : Claim::faster_than;
  if (slower != nullptr && slower->kind == Tree::Kind::scalar && slower->text == "polynomial") {
    expectation.polynomial = true;
    expectation.value = -expectation.within;
    return true;
  }
  const Tree& number = exponent != nullptr ? *exponent : slower != nullptr ? *slower : *faster;
  const auto value = reader.number(number, slower != nullptr ? "slower-than" : "the claimed exponent");
  if (value) expectation.value = *value;
  return value.has_value();
}

/// A text that says something.
std::optional<std::string> read_words(Reader& reader, const TreeEntry& entry, const std::string& remedy) {
  const bool is_null = entry.value.kind == Tree::Kind::null;
  const auto words = is_null ? std::optional(std::string()) : reader.text(entry.value, entry.key);
  if (!words || words->find_first_not_of(" \t\r\n") != std::string::npos) return words;
  reader.diagnostics().error(Code::empty, is_null ? entry.place : entry.value.place,
                             fmt::format("'{}' says nothing", entry.key), remedy);
  return std::nullopt;
}

bool read_known(Reader& reader, const Tree& item, Expectation& expectation) {
  const Tree* known = item.find("known");
  const Tree* because = item.find("because");
  if (known == nullptr && because == nullptr) return true;
  if (known == nullptr || because == nullptr || one_line(*known) != "fails") {
    reader.diagnostics().error(Code::conflict, item.place, "an expectation that is known to fail says so and why",
                               "write `known: fails, because: \"...\"`");
    return false;
  }
  expectation.known_fails = true;
  const auto reason = read_words(reader, *item.entry("because"), "write why it is known to fail");
  expectation.because = reason.value_or("");
  return reason.has_value();
}

void read_confidence(Reader& reader, const Tree& study, RateSettings& rates) {
  const Tree& written = *reader.at(study, "rates.confidence");
  const bool is_map = written.kind == Tree::Kind::map;
  if (is_map) {
    reader.only_keys(written, names_under("rates.confidence"), "rates.confidence");
    const Tree& together = *reader.at(study, "rates.confidence.simultaneous");
    rates.simultaneous = reader.flag(together, "simultaneous").value_or(false);
  }
  const Tree& level = is_map ? *reader.at(study, "rates.confidence.level") : written;
  const Key& key = key_at("rates.confidence");
  const auto confidence = reader.number_in(level, is_map ? "rates.confidence.level" : "rates.confidence", key.range);
  if (confidence) rates.confidence = *confidence;
}

}  // namespace

std::optional<Statistic> read_statistic(Reader& reader, const Tree& tree) {
  const auto word = reader.text(tree, "statistic");
  if (!word) return std::nullopt;
  const auto statistic = statistic_named(*word);
  if (!statistic) reader.unknown_name(tree.place, "statistic", *word, statistic_names());
  return statistic;
}

void read_rates(Reader& reader, const Tree& study, Plan& plan) {
  if (const Tree* rates = study.find("rates"); rates != nullptr && rates->kind != Tree::Kind::null) {
    if (!reader.is_map(*rates, "rates")) return;
    reader.only_keys(*rates, names_under("rates"), "rates");
  }
  const Tree* losses = reader.at(study, "rates.losses");
  if (reader.is_list(*losses, "rates.losses")) {
    plan.losses.excess_risk = false;
    for (const Tree& item : losses->items) read_loss(reader, item, plan.losses);
  }
  const Tree* chosen = reader.at(study, "rates.statistics");
  if (reader.is_list(*chosen, "rates.statistics")) {
    plan.rates.statistics.clear();
    for (const Tree& item : chosen->items) {
      if (const auto statistic = read_statistic(reader, item)) plan.rates.statistics.push_back(*statistic);
    }
    if (chosen->items.empty()) {
      reader.diagnostics().error(Code::empty, chosen->place, "rates.statistics is empty", "write [mean]");
    }
  }
  read_confidence(reader, study, plan.rates);
  if (const auto resamples = reader.keyed_number(study, "rates.resamples")) {
    plan.rates.resamples = static_cast<int>(*resamples);
  }
}

std::optional<Quantity> read_quantity(Reader& reader, const Tree& tree, const LossSettings& losses) {
  const auto quantity = quantity_named(one_line(tree));
  if (!quantity) {
    std::vector<std::string> names = quantity_names();
    names.emplace_back(modulus_word);
    reader.unknown_name(tree.place, "of", one_line(tree), names);
  }
  if (quantity == Quantity::excess_risk && !losses.excess_risk) {
    reader.diagnostics().error(Code::conflict, tree.place, "the excess risk is not among rates.losses",
                               "add excess-risk there");
    return std::nullopt;
  }
  if (quantity && is_of_table(*quantity)) {
    reader.diagnostics().error(Code::conflict, tree.place, "only rows of a table can be held out",
                               *quantity == Quantity::error_rate
                                   ? "a truth has no classes: write excess-risk"
                                   : "write excess-risk: where a truth is known, it is the risk less the noise");
    return std::nullopt;
  }
  return quantity;
}

std::optional<Quantity> read_modulus_quantity(Reader& reader, const Tree& tree) {
  const auto quantity = quantity_named(one_line(tree));
  if (quantity && !is_risk(*quantity)) return quantity;
  std::vector<std::string> names = quantity_names();
  std::erase_if(names, [](const std::string& each) { return is_risk(*quantity_named(each)); });
  reader.unknown_name(tree.place, "quantity of a modulus", one_line(tree), names);
  return std::nullopt;
}

namespace {

/// What of a claim about a modulus is said beside `of: modulus`; the reader's messages where it does not fit.
bool read_basis(Reader& reader, const Tree& item, const Plan& plan, Expectation& expectation) {
  const Tree* of = item.find("of");
  const bool of_modulus = of != nullptr && one_line(*of) == modulus_word;
  for (const char* key : {"uniform", "component"}) {
    const Tree* written = item.find(key);
    if (written == nullptr || of_modulus) continue;
    reader.diagnostics().error(Code::conflict, written->place, fmt::format("`{}` belongs to `of: modulus`", key),
                               "write `of: modulus`, or remove it");
    return false;
  }
  if (!of_modulus) return true;
  for (const char* key : {"aligned", "statistic", "law", "faster-than", "flat"}) {
    const Tree* written = item.find(key);
    if (written == nullptr) continue;
    reader.diagnostics().error(Code::conflict, written->place,
                               fmt::format("`{}` is of fits, and a modulus knows none", key),
                               "a claim about a modulus is `exponent` with `within`, or `slower-than`");
    return false;
  }
  if (!plan.modulus) {
    reader.diagnostics().error(Code::conflict, of->place, "the study asks for no modulus",
                               "add `modulus: {}` beside `expect`");
    return false;
  }
  expectation.basis = Basis::modulus;
  if (const Tree* uniform = item.find("uniform")) {
    const auto value = reader.flag(*uniform, "uniform");
    if (!value) return false;
    if (*value && !plan.modulus->settings.radius) {
      reader.diagnostics().error(Code::conflict, uniform->place, "the study asks for no uniform modulus",
                                 "add `uniform: {radius: 0.3}` to the section `modulus`");
      return false;
    }
    if (*value) expectation.basis = Basis::uniform_modulus;
  }
  const Tree* component = item.find("component");
  const auto quantity = component == nullptr ? Quantity::total : read_modulus_quantity(reader, *component);
  if (!quantity) return false;
  const auto& asked = plan.modulus->quantities;
  if (std::find(asked.begin(), asked.end(), *quantity) == asked.end()) {
    reader.diagnostics().error(Code::conflict, component == nullptr ? of->place : component->place,
                               fmt::format("the modulus of {} is not among modulus.of", name(*quantity)),
                               "add it there");
    return false;
  }
  expectation.of = *quantity;
  return true;
}

}  // namespace

namespace {

/// What a table has: the held-out risk, or the error rate of classes; false, and a message, where `of` says another.
bool read_risk(Reader& reader, const Tree& item, Expectation& expectation) {
  expectation.of = Quantity::held_out_risk;
  bool good = true;
  if (const Tree* of = item.find("of")) {
    const auto quantity = quantity_named(one_line(*of));
    if (!quantity || !is_of_table(*quantity)) {
      reader.diagnostics().error(Code::conflict, of->place,
                                 fmt::format("'{}' is measured beside a truth, and a table has none", one_line(*of)),
                                 "write `of: held-out-risk`, or take the key out");
      good = false;
    }
    expectation.of = quantity.value_or(Quantity::held_out_risk);
  }
  for (const TreeEntry& entry : item.entries) {
    if (!needs_truth(key_at("expect." + entry.key))) continue;
    reader.diagnostics().error(Code::conflict, entry.place,
                               fmt::format("`{}` speaks of a truth, and a table has none", entry.key),
                               "take the key out");
    good = false;
  }
  return good;
}

/// The labels of `below`, each an axis and one label of it; nothing, and messages, when there is an error.
std::optional<Labels> read_below_labels(Reader& reader, const TreeEntry& below, const std::vector<MatrixAxis>& axes) {
  Labels labels;
  if (!reader.is_map(below.value, "below")) return std::nullopt;
  if (below.value.entries.empty()) {
    reader.diagnostics().error(Code::empty, below.place, "'below' names no other estimator",
                               "write `below: {router: linear}`, an axis of the matrix and a label of it");
    return std::nullopt;
  }
  for (const TreeEntry& entry : below.value.entries) {
    const auto axis = std::find_if(axes.begin(), axes.end(), [&](const MatrixAxis& a) { return a.name == entry.key; });
    if (axis == axes.end()) {
      std::vector<std::string> names;
      for (const MatrixAxis& each : axes) names.push_back(each.name);
      reader.unknown_name(entry.place, "axis", entry.key, names);
      return std::nullopt;
    }
    std::vector<std::string> known;
    for (const auto& [label, value] : axis->values) known.push_back(label);
    const std::string label = one_line(entry.value);
    if (std::find(known.begin(), known.end(), label) == known.end()) {
      reader.unknown_name(entry.value.place, fmt::format("label of {}", entry.key), label, known);
      return std::nullopt;
    }
    labels.emplace_back(entry.key, label);
  }
  return labels;
}

std::string in_words(const Labels& labels) {
  std::string text;
  for (const auto& [axis, label] : labels) text += fmt::format("{}{}={}", text.empty() ? "" : ", ", axis, label);
  return text;
}

/// Why an estimator cannot be compared with another at the n of an expectation; nothing when it can.
std::optional<std::string> why_not_compared(const Estimator& estimator, const Estimator& other,
                                            const std::optional<Index>& at) {
  if (const auto reason = why_not_paired(estimator, other)) return reason;
  const Index n = at.value_or(estimator.sizes.back());
  for (const Estimator* each : {&estimator, &other}) {
    if (std::find(each->sizes.begin(), each->sizes.end(), n) == each->sizes.end()) {
      return fmt::format("n = {} is not in the grid of {}", n, describe(*each));
    }
  }
  return std::nullopt;
}

/// What each estimator of an expectation is compared with; those that are the other themselves drop out.
bool read_below(Reader& reader, const Tree& item, const std::vector<MatrixAxis>& axes, const Plan& plan,
                Expectation& expectation) {
  for (const char* key : {"within", "statistic"}) {
    const Tree* written = item.find(key);
    if (written == nullptr || one_line(*written) == name(Statistic::mean)) continue;
    reader.diagnostics().error(Code::conflict, written->place, fmt::format("`below` knows no `{}`", key),
                               "take it out: means are compared, and the interval of their difference decides");
    return false;
  }
  expectation.statistic = Statistic::mean;
  if (const Tree* at = item.find("at")) {
    const auto n = reader.number_of(*at, "expect.at");
    if (!n) return false;
    expectation.at = static_cast<Index>(*n);
  }
  const TreeEntry& below = *item.entry("below");
  const auto labels = read_below_labels(reader, below, axes);
  if (!labels) return false;
  expectation.other_labels = in_words(*labels);
  std::vector<std::size_t> compared;
  for (const std::size_t e : expectation.estimators) {
    Labels wanted = plan.estimators[e].labels;
    for (auto& [axis, label] : wanted) {
      for (const auto& [other_axis, other_label] : *labels) {
        if (axis == other_axis) label = other_label;
      }
    }
    if (wanted == plan.estimators[e].labels) continue;
    const auto other = std::find_if(plan.estimators.begin(), plan.estimators.end(),
                                    [&wanted](const Estimator& each) { return each.labels == wanted; });
    if (other == plan.estimators.end()) {
      reader.diagnostics().error(Code::empty, below.place, fmt::format("there is no estimator {}", in_words(wanted)),
                                 "narrow `where` to estimators that have this counterpart");
      return false;
    }
    // An estimator with an error has no table, and its own message.
    if (plan.estimators[e].dataset.table && other->dataset.table) {
      if (const auto reason = why_not_compared(plan.estimators[e], *other, expectation.at)) {
        reader.diagnostics().error(
            Code::conflict, below.place,
            fmt::format("{} cannot be compared with {}: {}", describe(plan.estimators[e]), describe(*other), *reason),
            "compare estimators on the same rows at an n that both have");
        return false;
      }
    }
    compared.push_back(e);
    expectation.others.push_back(static_cast<std::size_t>(other - plan.estimators.begin()));
  }
  if (compared.empty()) {
    reader.diagnostics().error(Code::empty, below.place, "every estimator selected is the one it is compared with",
                               "name another label, or widen `where`");
    return false;
  }
  expectation.estimators = std::move(compared);
  return true;
}

/// The first estimator selected whose table has no classes, where the claim is of their error rate.
const Estimator* without_classes(const Plan& plan, const Expectation& expectation) {
  if (expectation.of != Quantity::error_rate) return nullptr;
  for (const std::size_t e : expectation.estimators) {
    const auto& table = plan.estimators[e].dataset.table;
    if (table && !table->classes) return &plan.estimators[e];
  }
  return nullptr;
}

}  // namespace

std::vector<Place> read_expectations(Reader& reader, const Tree& study, const std::vector<MatrixAxis>& axes,
                                     bool of_table, Plan& plan) {
  std::vector<Place> places;
  const Tree* list = study.find("expect");
  if (list == nullptr || list->kind == Tree::Kind::null || !reader.is_list(*list, "expect")) return places;
  std::vector<Labels> labels;
  for (const Estimator& estimator : plan.estimators) labels.push_back(estimator.labels);
  for (const Tree& item : list->items) {
    if (!reader.is_map(item, "an expectation")) continue;
    if (!reader.only_keys(item, names_under("expect"), "an expectation")) continue;  // the claim may be misspelt
    Expectation expectation;
    expectation.line = item.place.line;
    bool good = read_claim(reader, item, expectation) & read_known(reader, item, expectation);
    if (!plan.rates.statistics.empty()) expectation.statistic = plan.rates.statistics.front();
    if (of_table) {
      good = read_risk(reader, item, expectation) && good;
    } else {
      good = read_basis(reader, item, plan, expectation) && good;
    }
    if (const Tree* of = item.find("of"); !of_table && of != nullptr && one_line(*of) != modulus_word) {
      const auto quantity = read_quantity(reader, *of, plan.losses);
      good = good && quantity;
      expectation.of = quantity.value_or(Quantity::total);
    }
    if (const Tree* aligned = item.find("aligned")) {
      const auto value = reader.flag(*aligned, "aligned");
      good = good && value;
      if (value == false) expectation.alignment = Alignment::raw;
    }
    if (is_risk(expectation.of)) expectation.alignment = Alignment::raw;
    if (const Tree* statistic = item.find("statistic")) {
      const auto chosen = read_statistic(reader, *statistic);
      good = good && chosen;
      expectation.statistic = chosen.value_or(Statistic::mean);
      const auto& all = plan.rates.statistics;
      if (chosen && std::find(all.begin(), all.end(), *chosen) == all.end()) {
        reader.diagnostics().error(Code::conflict, statistic->place, "this statistic is not among rates.statistics",
                                   "add it there");
        good = false;
      }
    }
    if (const TreeEntry* source = item.entry("source")) {
      const auto words = read_words(reader, *source, "write where the claim comes from, or take the key out");
      good = good && words;
      expectation.source = words.value_or("");
    }
    expectation.estimators = select(reader, item.find("where"), item.place, axes, labels);
    if (!good || expectation.estimators.empty()) continue;
    if (expectation.claim == Claim::below && !of_table) {
      reader.diagnostics().error(Code::conflict, item.entry("below")->place,
                                 "`below` compares risks on rows held out, and these data come from no table",
                                 "claim an exponent or a law");
      continue;
    }
    if (const TreeEntry* at = item.entry("at"); at != nullptr && expectation.claim != Claim::below) {
      reader.diagnostics().error(Code::conflict, at->place, "`at` belongs to `below`", "take it out");
      continue;
    }
    if (const auto without = without_classes(plan, expectation)) {
      reader.diagnostics().error(
          Code::conflict, item.find("of")->place,
          fmt::format("an error rate is that of classes, and the table of {} has none", describe(*without)),
          "write `classes: true` beside the target of the table, or `of: held-out-risk`");
      continue;
    }
    if (expectation.claim == Claim::below && !read_below(reader, item, axes, plan, expectation)) continue;
    plan.expectations.push_back(std::move(expectation));
    places.push_back(item.place);
  }
  return places;
}

}  // namespace moerate
