#pragma once

#include "engine/fit/record.h"
#include "engine/inference/baselines.h"
#include "engine/run/plan.h"

#include <optional>
#include <string>
#include <vector>

namespace moerate {

/// Results as the store keeps them: JSON with shortest round-trip numbers; what is read back equals what was written,
/// bit for bit. Reading gives nothing when the text is not a result.
std::string to_text(const FitRecord& record);
std::string to_text(const LossRecord& record);
std::optional<FitRecord> fit_record(const std::string& text);
std::optional<LossRecord> loss_record(const std::string& text);
std::string to_text(const std::vector<Modulus>& moduli);
std::optional<std::vector<Modulus>> moduli_record(const std::string& text);
std::string to_text(const BaselineErrors& errors);
std::optional<BaselineErrors> baselines_record(const std::string& text);

}  // namespace moerate
