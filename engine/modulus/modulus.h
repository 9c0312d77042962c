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

/// Called after every search, by one thread at a time: how many are done, of how many.
using SearchProgress = std::function<void(std::size_t done, std::size_t all)>;

/// Asked before every descent, by any thread at any time: true gives up, and moduli are then incomplete.
using GivesUp = std::function<bool()>;

/// The moduli of one task and quantity: pointwise and, with a radius, uniform; none where the truth has no such
/// quantity.
struct QuantityModuli {
  std::size_t task;  ///< its index
  Quantity quantity;
  std::vector<Modulus> moduli;
  double seconds;  ///< that its searches took, all threads together
};

/// Called when all searches for a task and quantity are done, by one thread at a time, in no given order.
using OnModuli = std::function<void(const QuantityModuli&)>;

/// Of every task and each of its quantities, in this order. Computed in parallel; the same to the last bit for any
/// number of threads, but for the seconds. Precondition: why_no_modulus is empty for each task. An exception of a
/// callback ends the searches and is thrown on.
std::vector<QuantityModuli> moduli(const std::vector<ModulusTask>& tasks, const ModulusSettings& settings,
                                   const SearchProgress& progress = {}, const OnModuli& on_moduli = {},
                                   const GivesUp& gives_up = {});

}  // namespace moerate
