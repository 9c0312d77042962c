#include "engine/findings/mirror_image.h"

#include "engine/data/samples.h"
#include "engine/rate/align.h"

#include <fmt/format.h>

#include <vector>

namespace moerate {

namespace {

constexpr Index inputs_compared = 500;

/// What may leave f as it is where the score of a router is even or odd in beta1, in words.
struct Image {
  std::string words;
  Measure measure;
};

std::vector<Image> images(const Measure& truth) {
  std::vector<Image> all;
  for (Index i = 0; i < truth.atoms(); ++i) {
    all.push_back({fmt::format("beta1 of atom {} has the other sign", i + 1), truth});
    all.back().measure.beta1.col(i) *= -1;
  }
  all.push_back({"every beta1 has the other sign", truth});
  all.back().measure.beta1 *= -1;
  if (truth.atoms() == 2) {
    all.push_back({"the two beta1 are exchanged and have the other sign", truth});
    all.back().measure.beta1.col(0) = -truth.beta1.col(1);
    all.back().measure.beta1.col(1) = -truth.beta1.col(0);
  }
  return all;
}

}  // namespace

std::string mirror_image(const Estimator& estimator) {
  const Dataset dataset = dataset_at(estimator.dataset, estimator.sizes.back(), 0);
  const Mixture mixture = make_mixture(estimator.model, dataset.d);
  const Matrix x = inputs_of(draw(dataset, estimator.seed, inputs_compared, 0)).transpose();
  const Vector f = values(mixture, dataset.truth, x);
  if (!f.allFinite()) return "";
  constexpr double rounding = 1e-9, elsewhere = 1e-6;
  for (const Image& image : images(dataset.truth)) {
    const Vector difference = values(mixture, image.measure, x) - f;
    if (!(difference.cwiseAbs().maxCoeff() <= rounding * f.cwiseAbs().maxCoeff())) continue;
    const Measure moved = canonical(mixture, image.measure, dataset.truth, {}, Align::full);
    const double loss = voronoi_loss(moved, dataset.truth, {}).values[static_cast<std::size_t>(Quantity::total)];
    if (loss > elsewhere) return fmt::format("f is the same where {}, at an aligned loss of {:.3g}", image.words, loss);
  }
  return "";
}

}  // namespace moerate
