#include "engine/fit/start.h"

#include <catch2/catch.hpp>

using namespace moerate;

namespace {

Dataset truth_of(const Choice& expert) {
  Dataset dataset{2,
                  {"uniform", {{"low", -3.0}, {"high", 3.0}}, {}},
                  0,
                  {{"linear", {}, {}}, {"softmax", {}, {}}, expert},
                  {Vector(2), Matrix(2, 2), Matrix(3, 2)}};
  dataset.truth.beta0 << 0.3, -0.2;
  dataset.truth.beta1 << 0.2, 0.3, 0.3, 0;
  dataset.truth.eta << 0.8, -2, -1.9, 1.1, -0.6, -0.5;
  return dataset;
}

std::vector<StartingMeasure> begin(const Choice& start, const Dataset& dataset, Index k) {
  Stream stream(5, "start", 0, 0, Purpose::start);
  const Mixture mixture = make_mixture(dataset.model, 2);
  const Bounds bounds;
  const Samples samples(10, 2);
  return starting_measures(start, {dataset, mixture, k, bounds, samples}, stream);
}

}  // namespace

TEST_CASE("a split without jitter leaves f of a homogeneous expert as it is, however many atoms are split") {
  const Matrix x = Matrix::Random(2, 50) * 3;
  for (const Choice& expert :
       {Choice{"relu", {}, {}}, Choice{"linear", {}, {}}, Choice{"polynomial", {{"degree", 2.0}}, {}},
        Choice{"polynomial", {{"degree", 3.0}}, {}}}) {
    const Dataset dataset = truth_of(expert);
    const Mixture mixture = make_mixture(dataset.model, 2);
    for (const Index k : {2, 3, 4, 7}) {
      const auto starts = begin({"split", {{"by", 0.4}, {"spread", 0.0}}, {}}, dataset, k);
      REQUIRE(starts.size() == 1);
      const Measure& measure = starts.front().measure;
      REQUIRE(measure.atoms() == k);
      INFO(describe(expert) << " k = " << k);
      CHECK(masses(measure).sum() == Approx(masses(dataset.truth).sum()).epsilon(1e-13));
      const Vector difference = values(mixture, measure, x) - values(mixture, dataset.truth, x);
      CHECK(difference.cwiseAbs().maxCoeff() < 1e-11);
      if (k == 3) CHECK((measure.eta.col(2) - dataset.truth.eta.col(0)).norm() > 0.1);
    }
  }
}

TEST_CASE("a split of an expert that is not homogeneous halves the mass") {
  const Dataset dataset = truth_of({"tanh", {}, {}});
  const Measure measure = begin({"split", {{"by", 0.4}, {"spread", 0.0}}, {}}, dataset, 3).front().measure;
  const Index origin = (measure.eta.col(2) - 0.6 * dataset.truth.eta.col(0)).norm() < 1e-12 ? 0 : 1;
  CHECK((measure.eta.col(origin) - 1.4 * dataset.truth.eta.col(origin)).norm() < 1e-12);
  CHECK(measure.beta0(2) == Approx(dataset.truth.beta0(origin) - std::log(2.0)));
  CHECK(measure.beta0(origin) == Approx(measure.beta0(2)));
}

TEST_CASE("a given measure is the start, and a best-of list holds all its parts' starts") {
  const Dataset dataset = truth_of({"tanh", {}, {}});
  const Vector packed = pack(dataset.truth);
  const Choice given{"given", {{"atoms", std::vector<double>(packed.begin(), packed.end())}, {"spread", 0.0}}, {}};
  const Choice near{"near-truth", {{"spread", 0.1}}, {}};
  const auto starts = begin({"best-of", {}, {near, given, near}}, dataset, 2);
  REQUIRE(starts.size() == 3);
  CHECK(starts[0].start == "near-truth(spread=0.1)");
  CHECK(pack(starts[1].measure) == packed);
  CHECK(pack(starts[0].measure) != pack(starts[2].measure));
}
