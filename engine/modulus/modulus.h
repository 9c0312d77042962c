#pragma once

#include "engine/data/dataset.h"
#include "engine/fit/settings.h"
#include "engine/identify/identifiability.h"
#include "engine/modulus/curve.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace moerate {

/// At which losses, over how many inputs and from how many starts moduli are computed.
struct ModulusSettings {
  std::vector<double> losses;    ///< increasing, positive
  std::optional<double> radius;  ///< of the neighbourhood of the uniform modulus; none: the pointwise one alone
  Index starts = 40;             ///< of each cell assignment
  Index inputs = 3000;
};

/// What moduli are asked of one truth and estimator.
struct ModulusTask {
  MixtureChoice model;
  Dataset dataset;  ///< its truth; not redrawn, not moving
  std::uint64_t seed = 0;
  Index k = 1;
  Bounds bounds = {};
  VoronoiPowers powers = {};
  std::vector<Quantity> quantities = {};
  std::shared_ptr<const Samples> inputs = nullptr;  ///< their x in place of ModulusSettings::inputs drawn ones
};

/// Why a task has no moduli over so many inputs; empty where it has.
std::string why_no_modulus(const ModulusTask& task, Index inputs);

/// Called after every search, by one thread at a time: how many are done, of how many. False gives up: moduli are then
/// incomplete.
using SearchProgress = std::function<bool(std::size_t done, std::size_t all)>;

/// For each task those of its quantities that exist, pointwise and, with a radius, uniform. Computed in parallel; the
/// same to the last bit for any number of threads. Precondition: why_no_modulus is empty for each task.
std::vector<std::vector<Modulus>> moduli(const std::vector<ModulusTask>& tasks, const ModulusSettings& settings,
                                         const SearchProgress& progress = {});

}  // namespace moerate
