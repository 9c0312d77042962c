#include "engine/fit/start.h"
#include "engine/model/outputs.h"

#include <catch2/catch.hpp>

#include <array>

using namespace moerate;

namespace {

constexpr Index per_cluster = 200, k = 3;
constexpr std::array<std::array<double, 2>, 3> centers{{{4, 1}, {-3, 5}, {-2, -4}}};

/// Three clusters of inputs, row by row in turn, in units of `scale`.
Samples clustered(double scale) {
  Stream stream(3, "three clusters", 0, 0, Purpose::inputs);
  Samples samples(k * per_cluster, 2);
  for (Index row = 0; row < samples.n(); ++row) {
    const auto& center = centers[static_cast<std::size_t>(row % k)];
    for (Index j = 0; j < 2; ++j) {
      samples.x(row / block_rows)(row % block_rows, j) =
          scale * (center[static_cast<std::size_t>(j)] + 0.5 * stream.normal());
    }
  }
  return samples;
}

Mixture mixture(const char* router, const char* gate = "softmax") {
  return make_mixture({default_choice(*find(routers(), router)), default_choice(*find(gates(), gate)),
                       default_choice(*find(experts(), "tanh"))},
                      2);
}

std::vector<Measure> drawn(const Mixture& of, const Samples& samples, Index atoms, const Bounds& bounds) {
  Choice choice = default_choice(*find(starts(), "k-means"));
  choice.options["starts"] = 8.0;
  Stream stream(5, "a data set", 10, 0, Purpose::start);
  const Dataset nothing;
  return make(starts(), choice).measures({nothing, of, atoms, bounds, samples}, stream);
}

/// The share of the rows whose cluster has one atom of weight above 0.9, another one for each cluster.
double divided(const Mixture& of, const Measure& measure, const Samples& samples) {
  BlockValues values(of, measure);
  Eigen::MatrixXi found = Eigen::MatrixXi::Zero(k, k);
  for (Index block = 0; block < samples.blocks(); ++block) {
    values.at(samples.x(block));
    for (Index row = 0; row < samples.rows(block); ++row) {
      Index atom = 0;
      if (values.weights().row(row).maxCoeff(&atom) > 0.9) ++found((block * block_rows + row) % k, atom);
    }
  }
  int rows = 0;
  for (Index cluster = 0; cluster < k; ++cluster) {
    Index atom = 0;
    rows += found.row(cluster).maxCoeff(&atom);
    if (found.col(atom).sum() != found(cluster, atom)) return 0;
  }
  return static_cast<double>(rows) / static_cast<double>(samples.n());
}

}  // namespace

TEST_CASE("k-means: a gate that divides clusters of inputs, in any units") {
  const Bounds wide{100, 1e9, 1e9};
  for (const double scale : {1.0, 1e-6, 1e6}) {
    const Samples samples = clustered(scale);
    const Mixture linear = mixture("linear");
    double best = 0;
    for (const Measure& measure : drawn(linear, samples, k, wide))
      best = std::max(best, divided(linear, measure, samples));
    CHECK(best > 0.99);
  }
}

TEST_CASE("k-means: every router and gate has finite measures within the bounds, be clusters fewer than atoms") {
  const Bounds box{10, 5, 10};
  Samples one_place(30, 2);  // all rows alike, at the origin
  for (const Samples& samples : {clustered(1), one_place}) {
    for (const auto& router : routers()) {
      for (const auto& gate : gates()) {
        INFO(router.name << " " << gate.name);
        const Mixture of = mixture(router.name.c_str(), gate.name.c_str());
        for (const Measure& measure : drawn(of, samples, 5, box)) {
          CHECK(pack(measure).allFinite());
          CHECK(measure.atoms() == 5);
          CHECK(measure.beta0.cwiseAbs().maxCoeff() <= box.beta0);
          CHECK(measure.beta1.cwiseAbs().maxCoeff() <= box.beta1);
          CHECK(measure.beta1.colwise().norm().minCoeff() > 0);
          CHECK(measure.eta.cwiseAbs().maxCoeff() <= box.eta);
        }
      }
    }
  }
}
