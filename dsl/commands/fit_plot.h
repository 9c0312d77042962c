#pragma once

#include "dsl/commands/command.h"
#include "dsl/compile/measure_file.h"
#include "engine/data/samples.h"

#include <string>
#include <vector>

namespace moerate {

/// What the pictures of a fit are drawn from.
struct PlottedFit {
  const MeasureFile& measure;
  const Samples& samples;           ///< transformed
  std::vector<std::string> inputs;  ///< their names
  std::string target;               ///< "price", or what transforms make of it
};

/// Pictures of a fit in a folder, each as NAME.svg beside its script NAME.gp and its table NAME.csv: fitted against
/// observed, residuals, the weights of the atoms along each input, and for one or two inputs f itself with the atom of
/// largest weight. Of many rows some 2,000 are drawn, spread among them. A message where gnuplot cannot draw; the exit
/// code that it means. Throws FileError.
ExitCode plot_fit(const std::string& folder, const PlottedFit& fit);

}  // namespace moerate
