#pragma once

#include "engine/data/samples.h"
#include "engine/model/mixture.h"

#include <filesystem>
#include <string>
#include <vector>

namespace moerate {

/// What the pictures of a fit are drawn from. References are kept.
struct PicturedFit {
  const Mixture& mixture;
  const Measure& measure;
  const Samples& samples;           ///< at least one, transformed
  std::vector<std::string> inputs;  ///< d names
  std::string target;               ///< "price", or what transforms make of it
};

/// One picture: name.csv, and the script name.gp, which draws it to name.svg or to what a gnuplot variable `output`
/// names.
struct FitPicture {
  std::string name, csv, script;
};

/// Fitted against observed, residuals, the weights of the atoms along each input, and for one or two inputs f itself
/// with the atom of largest weight. Of many rows some 2,000 are drawn, spread among them. None where the target does
/// not vary.
std::vector<FitPicture> fit_pictures(const PicturedFit& fit);

/// A measure with the name of its part of a picture.
struct PicturedMeasure {
  std::string title;
  Mixture mixture;
  Measure measure;
};

/// f of each measure over one or two inputs between the `ranges` (2 x d, low over high), all in one scale, with the
/// atom of largest weight. Of several outputs the first. Precondition: d is 1 or 2.
FitPicture measures_picture(const std::string& name, const std::vector<PicturedMeasure>& measures, const Matrix& ranges,
                            const std::vector<std::string>& inputs, const std::string& target);

/// A file of the folder that a picture would replace and that is of none: NAME.csv or NAME.svg without NAME.gp; empty
/// where there is none.
std::filesystem::path foreign_file(const std::filesystem::path& folder, const std::vector<FitPicture>& pictures);

/// Writes and draws them into a folder, which is made. Why one was not drawn, by its name; empty where all were. Throws
/// FileError.
std::string draw_pictures(const std::filesystem::path& folder, const std::vector<FitPicture>& pictures);

}  // namespace moerate
