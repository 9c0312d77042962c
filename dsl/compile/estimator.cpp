#include "dsl/compile/estimator.h"

#include "dsl/compile/atoms.h"
#include "dsl/compile/definitions.h"
#include "dsl/compile/expectations.h"
#include "dsl/compile/table.h"
#include "dsl/compile/truth.h"
#include "engine/base/words.h"
#include "engine/data/errors.h"
#include "engine/data/inputs.h"
#include "engine/fit/fit.h"
#include "engine/fit/start.h"
#include "engine/model/outputs.h"
#include "engine/run/precision.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace moerate {

namespace {

/// The one entry of {name: value}, or null.
const TreeEntry* only_entry(const Tree& tree) {
  return tree.kind == Tree::Kind::map && tree.entries.size() == 1 ? &tree.entries.front() : nullptr;
}

std::optional<Choice> read_parts(Reader& reader, const TreeEntry& written, const Expert* expert, std::optional<Index> d,
                                 const Bounds& bounds) {
  if (!reader.is_list(written.value, "fit.start best-of")) return std::nullopt;
  if (written.value.items.empty()) {
    reader.diagnostics().error(Code::empty, written.place, "best-of has no starts", "list at least one start");
    return std::nullopt;
  }
  Choice choice{written.key, {}, {}};
  for (const Tree& item : written.value.items) {
    if (auto part = read_start(reader, item, expert, d, bounds)) choice.parts.push_back(std::move(*part));
  }
  if (choice.parts.size() != written.value.items.size()) return std::nullopt;
  return choice;
}

/// Fills the options that are atoms of a measure.
bool read_measures(Reader& reader, const TreeEntry& written, const Entry<Start>& entry, const Expert* expert,
                   std::optional<Index> d, const Bounds& bounds, Choice& choice) {
  for (const Option& option : entry.options) {
    if (option.kind != OptionKind::atoms) continue;
    const Tree* atoms = written.value.find(option.name);
    if (atoms == nullptr) {
      reader.diagnostics().error(
          Code::missing_key, written.place, fmt::format("start {} has no '{}'", written.key, option.name),
          fmt::format("write {}: {{{}: [{{beta0: ..., beta1: ...}}, ...]}}", written.key, option.name));
      return false;
    }
    if (expert == nullptr || !d) return false;
    const auto measure =
        read_atoms(reader, *atoms, fmt::format("fit.start.{}.{}", written.key, option.name), *expert, *d, bounds);
    if (!measure) return false;
    const Vector packed = pack(*measure);
    choice.options[option.name] = std::vector<double>(packed.begin(), packed.end());
  }
  return true;
}

constexpr double largest_n = 1e9;
constexpr double most_points = 10'000;

/// Reports unknown keys in the sections of an element.
void check_sections(Reader& reader, const Tree& tree) {
  for (const char* section : {"dataset", "estimator", "grid", "fit", "fit.bounds"}) {
    const Tree* at = find_at(tree, section);
    if (at == nullptr || at->kind == Tree::Kind::null) continue;
    if (reader.is_map(*at, section)) reader.only_keys(*at, names_under(section), section);
  }
}

constexpr const char* all_rows = "all";

/// The n that `all` stands for: as many rows as a table leaves to train. Nothing, and a message, without a table.
std::optional<Index> read_all(Reader& reader, Place place, const TableSource* table) {
  if (table != nullptr) return most_training_rows(*table);
  reader.diagnostics().error(Code::conflict, place, "`all` means all rows of a table, and these data are drawn",
                             "write a number");
  return std::nullopt;
}

/// Sizes that are written out, increasing, each once.
std::vector<Index> listed_sizes(Reader& reader, const Tree& list, Place place, const TableSource* table) {
  if (list.items.empty())
    reader.diagnostics().error(Code::empty, place, "the grid has no sizes", "write at least one n");
  std::set<Index> sizes;
  for (const Tree& item : list.items) {
    if (item.kind == Tree::Kind::scalar && item.text == all_rows) {
      if (const auto n = read_all(reader, item.place, table)) sizes.insert(*n);
      continue;
    }
    const auto n = reader.number_in(item, "grid.n", {.low = 1, .high = largest_n, .whole = true});
    if (n) sizes.insert(static_cast<Index>(std::llround(*n)));
  }
  return {sizes.begin(), sizes.end()};
}

/// The sizes of [...], {log: ...}, {linear: ...}, {list: [...]} or all, increasing, each once. `table`: or null.
std::vector<Index> read_sizes(Reader& reader, const Tree& tree, const TableSource* table) {
  const Tree* grid = reader.at(tree, "grid.n");
  if (grid->kind == Tree::Kind::scalar && grid->text == all_rows) {
    const auto n = read_all(reader, grid->place, table);
    return n ? std::vector<Index>{*n} : std::vector<Index>();
  }
  if (grid->kind == Tree::Kind::scalar) {
    reader.diagnostics().error(Code::wrong_type, grid->place,
                               fmt::format("grid.n says how its sizes are given, not {}", one_line(*grid)),
                               "write [1000, 3000] or {log: {from: 1e3, to: 1e5, points: 10}}");
    return {};
  }
  if (grid->kind == Tree::Kind::list) return listed_sizes(reader, *grid, grid->place, table);
  if (!reader.is_map(*grid, "grid.n")) return {};
  if (grid->find("from") != nullptr || grid->find("to") != nullptr || grid->find("points") != nullptr) {
    reader.diagnostics().error(Code::missing_key, grid->place,
                               "grid.n does not say how its sizes grow: by a factor (log) or by a step (linear)",
                               fmt::format("write {{log: {}}}", one_line(*grid)));
    return {};
  }
  if (!reader.only_keys(*grid, {"log", "linear", "list"}, "grid.n")) return {};
  if (grid->entries.size() != 1) {
    reader.diagnostics().error(Code::conflict, grid->place, "grid.n takes one of log, linear and list",
                               "write {log: {from: 1e3, to: 1e5, points: 10}}");
    return {};
  }
  const TreeEntry& kind = grid->entries.front();
  std::set<Index> sizes;
  const auto add = [&sizes](double n) { sizes.insert(static_cast<Index>(std::llround(n))); };
  if (kind.key == "list") {
    if (!reader.is_list(kind.value, "grid.n.list")) return {};
    return listed_sizes(reader, kind.value, grid->place, table);
  }
  if (kind.key == "log" || kind.key == "linear") {
    if (!reader.is_map(kind.value, "grid.n." + kind.key)) return {};
    reader.only_keys(kind.value, {"from", "to", "points"}, "grid.n." + kind.key);
    std::vector<double> numbers;
    for (const char* name : {"from", "to", "points"}) {
      const Tree* value = kind.value.find(name);
      if (value == nullptr) {
        reader.diagnostics().error(Code::missing_key, kind.place, fmt::format("grid.n.{} has no '{}'", kind.key, name),
                                   "write {from: 1e3, to: 1e5, points: 10}");
        continue;
      }
      const bool is_count = std::string_view(name) == "points";
      const auto number = reader.number_in(*value, fmt::format("grid.n.{}.{}", kind.key, name),
                                           {.low = 1, .high = is_count ? most_points : largest_n, .whole = is_count});
      if (number) numbers.push_back(*number);
    }
    if (numbers.size() != 3) return {};
    const auto [from, to, points] = std::tuple(numbers[0], numbers[1], numbers[2]);
    if (from > to) {
      reader.diagnostics().error(Code::conflict, kind.place, fmt::format("from ({}) is above to ({})", from, to),
                                 "exchange them");
      return {};
    }
    if (points == 1 && from != to) {
      reader.diagnostics().error(Code::conflict, kind.place,
                                 fmt::format("one point cannot reach from {} to {}", from, to),
                                 "raise points, or write {list: [1000]}");
      return {};
    }
    for (Index i = 0; i < static_cast<Index>(points); ++i) {
      const double share = points > 1 ? static_cast<double>(i) / (points - 1) : 0;
      add(kind.key == "log" ? from * std::pow(to / from, share) : from + (to - from) * share);
    }
  }
  return {sizes.begin(), sizes.end()};
}

/// grid.replications: so many, or until an exponent is known.
struct ReplicationsAsked {
  Index count;  ///< now: all, or those before the first look
  std::optional<Precision> until = {};
  Index largest() const { return until ? until->at_most : count; }
};

std::optional<Precision> read_until(Reader& reader, const Tree& tree, const Tree& written, std::size_t sizes,
                                    const LossSettings& losses) {
  if (!reader.only_keys(written, names_under("grid.replications"), "grid.replications")) return std::nullopt;
  const Tree* until = reader.at(tree, "grid.replications.until");
  const auto at_most = reader.keyed_number(tree, "grid.replications.at-most");
  if (until == nullptr || !reader.is_map(*until, "grid.replications.until")) return std::nullopt;
  if (!reader.only_keys(*until, names_under("grid.replications.until"), "grid.replications.until")) return std::nullopt;
  const auto half_width = reader.keyed_number(tree, "grid.replications.until.half-width");
  const Tree& of = *reader.at(tree, "grid.replications.until.of");
  const auto quantity = read_quantity(reader, of, losses);
  if (sizes == 1) {
    reader.diagnostics().error(Code::conflict, written.place, "one size has no exponent that could become known",
                               "give grid.n more sizes, or write a number of replications");
    return std::nullopt;
  }
  if (!at_most || !half_width || !quantity) return std::nullopt;
  return Precision{*half_width, *quantity, static_cast<Index>(*at_most)};
}

std::optional<ReplicationsAsked> read_replications(Reader& reader, const Tree& tree, std::size_t sizes,
                                                   const LossSettings& losses) {
  const Tree& written = *reader.at(tree, "grid.replications");
  if (written.kind == Tree::Kind::map && has_table(tree)) {
    reader.diagnostics().error(Code::conflict, written.place,
                               "replications until an exponent is known: errors on rows of a table end at a floor, and "
                               "have none",
                               "write a number, such as 20");
    return std::nullopt;
  }
  if (written.kind == Tree::Kind::map) {
    const auto until = read_until(reader, tree, written, sizes, losses);
    if (!until) return std::nullopt;
    return ReplicationsAsked{next_look(0, until->at_most), until};
  }
  const Key& key = key_at("grid.replications");
  const auto count = reader.number_in(written, key.path, key.range);
  if (!count) return std::nullopt;
  return ReplicationsAsked{static_cast<Index>(*count)};
}

std::optional<FitSettings> read_fit(Reader& reader, const Tree& tree, Index largest, const Expert* expert,
                                    std::optional<Index> d) {
  const auto tolerance = reader.keyed_number(tree, "fit.tolerance");
  const auto evaluations = reader.keyed_number(tree, "fit.max-evaluations");
  const auto beta0 = reader.keyed_number(tree, "fit.bounds.beta0");
  const auto beta1 = reader.keyed_number(tree, "fit.bounds.beta1");
  const auto eta = reader.keyed_number(tree, "fit.bounds.eta");
  const Bounds bounds = beta0 && beta1 && eta ? Bounds{.beta0 = *beta0, .beta1 = *beta1, .eta = *eta} : Bounds{};
  const auto start = read_start(reader, *reader.at(tree, "fit.start"), expert, d, bounds);
  if (!start || !tolerance || !evaluations || !beta0 || !beta1 || !eta) return std::nullopt;
  const double floor = smallest_function_tolerance * static_cast<double>(largest);
  if (*tolerance < floor) {
    reader.diagnostics().error(Code::out_of_range, reader.at(tree, "fit.tolerance")->place,
                               fmt::format("fit.tolerance {} at n = {} is below rounding", *tolerance, largest),
                               fmt::format("use at least {}", floor));
    return std::nullopt;
  }
  return FitSettings{*start, *tolerance, static_cast<int>(*evaluations), bounds};
}

}  // namespace

std::optional<Choice> read_start(Reader& reader, const Tree& tree, const Expert* expert, std::optional<Index> d,
                                 const Bounds& bounds) {
  const TreeEntry* written = only_entry(tree);
  const std::string name = written != nullptr ? written->key : tree.text;
  const Entry<Start>* entry = find(starts(), name);
  if (entry != nullptr && entry->has_parts) {
    if (written != nullptr) return read_parts(reader, *written, expert, d, bounds);
    reader.diagnostics().error(Code::wrong_type, tree.place, fmt::format("start {} is a list of starts", name),
                               fmt::format("write {}: [near-truth, split]", name));
    return std::nullopt;
  }
  auto choice = reader.choice(tree, "fit.start", starts());
  if (!choice) return std::nullopt;
  const TreeEntry bare{name, tree.place, Tree{}};
  const bool good = read_measures(reader, written != nullptr ? *written : bare, *entry, expert, d, bounds, *choice);
  return good ? choice : std::nullopt;
}

bool starts_have_k_atoms(Reader& reader, const Tree& tree, const Choice& start, const Expert& expert, Index d,
                         Index k) {
  bool good = true;
  for (const Choice& part : start.parts) good = starts_have_k_atoms(reader, tree, part, expert, d, k) && good;
  for (const auto& [name, value] : start.options) {
    const auto* numbers = std::get_if<std::vector<double>>(&value);
    if (numbers == nullptr) continue;
    const Index atoms = static_cast<Index>(numbers->size()) / parameter_count(1, d, expert.size(d));
    if (atoms == k) continue;
    reader.diagnostics().error(Code::conflict, tree.place,
                               fmt::format("start {} has {} atoms, but k is {}", start.name, atoms, k),
                               "give as many atoms as are fitted");
    good = false;
  }
  return good;
}

Index fits_of(const Estimator& estimator) {
  const Index replications = estimator.until ? estimator.until->at_most : estimator.replications;
  return static_cast<Index>(estimator.sizes.size()) * replications;
}

namespace {

/// Whether a start knows nothing beforehand, as with a table it must; a message where it does.
bool is_blind(Reader& reader, const Tree& tree, const Choice& start) {
  bool good = true;
  for (const Choice& part : start.parts) good = is_blind(reader, tree, part) && good;
  if (!start.parts.empty() || make(starts(), start).blind) return good;
  reader.diagnostics().error(Code::conflict, tree.place,
                             fmt::format("start {}: a table has no truth to begin at", start.name),
                             "write `start: {random: {starts: 20}}`, or take the key out");
  return false;
}

/// The number of atoms, which with a table has no default.
std::optional<Index> read_k_alone(Reader& reader, const Tree& tree) {
  const Tree* written = find_at(tree, "estimator.k");
  const bool is_missing = written == nullptr;
  if (is_missing || one_line(*written).find("k*") != std::string::npos) {
    reader.diagnostics().error(is_missing ? Code::missing_key : Code::conflict,
                               is_missing ? find_at(tree, "dataset")->place : written->place,
                               "a table has no truth whose atoms could be counted: k* is not known",
                               "write `estimator: {k: 2}`, or an axis of the matrix, `k: [1, 2, 4]`");
    return std::nullopt;
  }
  const auto k = reader.keyed_number(tree, "estimator.k");
  return k ? std::optional(static_cast<Index>(*k)) : std::nullopt;
}

/// Whether a table leaves so many rows to train.
bool has_rows(Reader& reader, const Tree& tree, const TableSource& table, Index n) {
  const Index most = most_training_rows(table);
  if (n <= most) return true;
  const Place written = reader.at(tree, "grid.n")->place;
  reader.diagnostics().error(
      Code::out_of_range, written.line > 0 ? written : find_at(tree, "dataset.table.file")->place,
      fmt::format("n = {}, but of {} rows {} are held out, which leaves {}", n, table.n(), table.n() - most, most),
      fmt::format("write `grid: {{n: {{log: {{from: {}, to: {}, points: 5}}}}}}`, or `n: all`",
                  std::max<Index>(1, most / 100), most));
  return false;
}

bool has_moderate_size(Reader& reader, const Tree& tree, const Estimator& estimator, const char* remedy) {
  const Index p = make_mixture(estimator.model, estimator.dataset.d).parameters(estimator.k);
  if (p <= most_fitted_parameters) return true;
  reader.diagnostics().error(Code::out_of_range, reader.at(tree, "estimator.k")->place, too_many_parameters(p), remedy);
  return false;
}

/// Whether several outputs go with the expert: the names of their parameters, and the images of an atom.
bool outputs_fit(Reader& reader, const Tree& tree, const MixtureChoice& model, Index d) {
  if (model.outputs == 1) return true;
  const Place place = reader.at(tree, "dataset.outputs")->place;
  const Mixture mixture = make_mixture(model, d);
  std::set<std::string> names{"beta0", "beta1"};
  for (const ExpertParameter& parameter : mixture.expert.parameters) {
    if (names.insert(parameter.name).second) continue;
    reader.diagnostics().error(
        Code::conflict, place,
        fmt::format("of {} outputs two parameters would be named '{}'", model.outputs, parameter.name),
        "name the expert's parameters otherwise: the number of the output is put behind them");
    return false;
  }
  const std::string many = too_many_images(mixture);
  if (many.empty()) return true;
  reader.diagnostics().error(Code::out_of_range, place, many,
                             "take fewer outputs, or an expert without symmetries such as tanh");
  return false;
}

/// What an estimator has, whatever its data come from; what could not be read is missing.
struct Common {
  std::optional<Choice> router, gate, expert;
  std::vector<Index> sizes;
  std::optional<ReplicationsAsked> replications;
  bool too_many = false;

  bool complete() const { return router && gate && expert && replications && !too_many; }
};

Common read_common(Reader& reader, const Tree& tree, const LossSettings& losses, const TableSource* table) {
  Common common;
  common.router = reader.choice(*reader.at(tree, "estimator.router"), "router", routers());
  common.gate = reader.choice(*reader.at(tree, "estimator.gate"), "gate", gates());
  common.expert = reader.choice(*reader.at(tree, "estimator.expert"), "expert", experts());
  common.sizes = read_sizes(reader, tree, table);
  common.replications = read_replications(reader, tree, common.sizes.size(), losses);
  const auto sizes = static_cast<Index>(common.sizes.size());
  const Index largest = common.replications ? common.replications->largest() : 0, asked = sizes * largest;
  if (asked <= most_fits) return common;
  const Place written = reader.at(tree, "grid.replications")->place;
  reader.diagnostics().error(Code::out_of_range, written.line > 0 ? written : reader.at(tree, "grid.n")->place,
                             fmt::format("{} times {} are {} fits of one estimator", counted(sizes, "size"),
                                         counted(largest, "replication"), asked),
                             too_many_fits_remedy);
  common.too_many = true;
  return common;
}

/// An estimator whose observations come from a table.
std::optional<Estimator> read_table_estimator(Reader& reader, const Element& element, const LossSettings& losses,
                                              const std::filesystem::path& folder) {
  const Tree& tree = element.tree;
  const auto table = read_table_dataset(reader, tree, folder);
  if (!table) return std::nullopt;  // sizes and starts are read beside its rows
  const Common common = read_common(reader, tree, losses, table.get());
  const auto seed = reader.keyed_number(tree, "seed");
  const auto k = read_k_alone(reader, tree);
  const auto own_expert = common.expert ? std::optional(make(experts(), *common.expert)) : std::nullopt;
  const auto fit = read_fit(reader, tree, common.sizes.empty() ? 1 : common.sizes.back(),
                            own_expert ? &*own_expert : nullptr, table->d());
  if (!common.complete() || common.sizes.empty() || !seed || !k || !fit) return std::nullopt;
  const Place place = find_at(tree, "dataset.table.file")->place;
  if (!fits(reader, *common.router, table->d(), place) || !fits(reader, *common.expert, table->d(), place) ||
      !is_blind(reader, *reader.at(tree, "fit.start"), fit->start) ||
      !has_rows(reader, tree, *table, common.sizes.back())) {
    return std::nullopt;
  }
  Estimator estimator;
  estimator.labels = element.labels;
  estimator.seed = static_cast<std::uint64_t>(*seed);
  estimator.dataset.d = table->d();
  estimator.dataset.table = table;
  estimator.model = {*common.router, *common.gate, *common.expert, table->m()};
  estimator.k = *k;
  estimator.fit = *fit;
  estimator.sizes = common.sizes;
  estimator.replications = common.replications->count;
  if (!has_moderate_size(reader, tree, estimator, "take fewer atoms or fewer inputs")) return std::nullopt;
  return estimator;
}

}  // namespace

std::optional<Estimator> read_estimator(Reader& reader, const Element& element, const LossSettings& losses,
                                        const std::filesystem::path& folder) {
  const Tree& tree = element.tree;
  check_sections(reader, tree);
  if (has_table(tree)) return read_table_estimator(reader, element, losses, folder);
  Estimator estimator;
  estimator.labels = element.labels;

  const Common common = read_common(reader, tree, losses, nullptr);
  if (common.too_many) return std::nullopt;
  const auto& [router, gate, expert, grid, replications, too_many] = common;
  estimator.sizes = grid;
  const auto d = reader.keyed_number(tree, "dataset.d");
  const auto outputs = reader.keyed_number(tree, "dataset.outputs");
  const auto m = static_cast<Index>(outputs.value_or(1));
  const auto own_expert = expert ? std::optional(make_expert(*expert, m)) : std::nullopt;
  const auto fit =
      read_fit(reader, tree, estimator.sizes.empty() ? 1 : estimator.sizes.back(), own_expert ? &*own_expert : nullptr,
               d ? std::optional(static_cast<Index>(*d)) : std::nullopt);
  const auto inputs_choice = reader.choice(*reader.at(tree, "dataset.inputs"), "dataset.inputs", inputs());
  const auto noise = reader.keyed_number(tree, "dataset.noise");
  const auto errors_choice = reader.choice(*reader.at(tree, "dataset.errors"), "dataset.errors", errors());
  const auto seed = reader.keyed_number(tree, "seed");

  // The truth is read whatever else is wrong, so that its errors are shown with the others.
  const auto truth = read_truth(reader, tree, {router, gate, expert}, m, d, replications ? replications->largest() : 1,
                                estimator.sizes, fit ? fit->bounds : Bounds{});
  if (!seed || !router || !gate || !expert || !replications || !fit || !d || !outputs || !inputs_choice || !noise ||
      !errors_choice || !truth) {
    return std::nullopt;
  }
  const auto length = static_cast<Index>(*d);
  const Place place = reader.at(tree, "dataset.d")->place;
  if (!fits(reader, *router, length, place) || !fits(reader, *expert, length, place) ||
      !outputs_fit(reader, tree, {*router, *gate, *expert, m}, length)) {
    return std::nullopt;
  }
  const auto& unfit = find(inputs(), inputs_choice->name)->unfit;
  if (const auto problem = unfit ? unfit(*inputs_choice, length) : std::nullopt) {
    reader.diagnostics().error(Code::wrong_length, reader.at(tree, "dataset.inputs")->place,
                               fmt::format("{}: {}", inputs_choice->name, *problem),
                               "write one entry for each coordinate of x");
    return std::nullopt;
  }
  estimator.seed = static_cast<std::uint64_t>(*seed);
  estimator.model = {*router, *gate, *expert, m};
  estimator.fit = *fit;
  estimator.replications = replications->count;
  estimator.until = replications->until;
  estimator.dataset = {static_cast<Index>(*d), *inputs_choice, *noise,         truth->model, truth->measure,
                       truth->redrawn,         truth->moving,  *errors_choice, nullptr};

  const auto k_star = static_cast<double>(estimator.dataset.truth.atoms());
  const auto k = reader.keyed_number(tree, "estimator.k", {{"k*", k_star}});
  if (!k) return std::nullopt;
  estimator.k = static_cast<Index>(*k);
  if (*k < k_star) {
    reader.diagnostics().error(Code::conflict, reader.at(tree, "estimator.k")->place,
                               fmt::format("k = {} is below k* = {}", *k, k_star),
                               "least squares with fewer atoms than the truth does not converge to it: use k* or more");
    return std::nullopt;
  }
  const Index truth_q = estimator.dataset.truth.q(), own_q = own_expert->size(estimator.dataset.d);
  if (truth_q != own_q) {
    reader.diagnostics().error(Code::conflict, reader.at(tree, "dataset.truth")->place,
                               fmt::format("the truth's expert has {} parameters, the estimator's {}", truth_q, own_q),
                               "use experts of equal shape: distances between their parameters are taken");
    return std::nullopt;
  }
  if (!has_moderate_size(reader, tree, estimator, "take fewer atoms or a smaller d")) return std::nullopt;
  const Tree& start = *reader.at(tree, "fit.start");
  if (!starts_have_k_atoms(reader, start, fit->start, *own_expert, estimator.dataset.d, estimator.k)) {
    return std::nullopt;
  }
  return estimator;
}

}  // namespace moerate
