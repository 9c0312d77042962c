// Mixtures with several outputs: what is put together from the outputs is what one would compute for all at once.
#include "engine/model/outputs.h"

#include "engine/data/characters.h"
#include "engine/data/table_source.h"
#include "engine/fit/data_fit.h"
#include "engine/fit/fit.h"
#include "engine/fit/least_squares.h"
#include "engine/fit/start.h"
#include "engine/identify/derivatives.h"
#include "engine/model/linalg.h"
#include "engine/rate/accuracy.h"
#include "engine/rate/align.h"

#include <catch2/catch.hpp>

#include <fstream>
#include <random>
#include <sstream>

using namespace moerate;

namespace {

constexpr unsigned seed = 20241127;

Matrix normal_matrix(Index rows, Index columns, double size, std::mt19937& generator) {
  std::normal_distribution<double> normal(0, size);
  return Matrix::NullaryExpr(rows, columns, [&] { return normal(generator); });
}

Measure random_measure(const Mixture& mixture, Index k, std::mt19937& generator) {
  Measure measure = unpack(normal_matrix(mixture.parameters(k), 1, 0.7, generator), k, mixture.d, mixture.q());
  measure.shared = typical_shared(mixture.router);
  return measure;
}

/// x is d x n, y is n x m.
Samples samples_of(const Matrix& x, const Matrix& y) {
  Samples samples(x.cols(), x.rows(), y.cols());
  for (Index i = 0; i < x.cols(); ++i) {
    samples.x(i / block_rows).row(i % block_rows) = x.col(i).transpose().array();
    for (Index output = 0; output < y.cols(); ++output)
      samples.y(i / block_rows, output)(i % block_rows) = y(i, output);
  }
  return samples;
}

MixtureChoice choice_of(const std::string& router, const std::string& expert, Index outputs) {
  return {default_choice(*find(routers(), router)), default_choice(*find(gates(), "softmax")),
          default_choice(*find(experts(), expert)), outputs};
}

}  // namespace

TEST_CASE("derivatives and Gram matrices with 1, 3 and 10 outputs, of every router, gate and expert") {
  INFO("seed " << seed);
  std::mt19937 generator(seed);
  const Index d = 2, k = 2, n = 20;
  const Matrix x = normal_matrix(d, n, 1.5, generator);
  for (const auto& router : routers()) {
    for (const auto& gate : gates()) {
      for (const auto& expert : experts()) {
        for (const Index m : {1, 3, 10}) {
          const Mixture mixture =
              make_mixture({default_choice(router), default_choice(gate), default_choice(expert), m}, d);
          const Measure measure = random_measure(mixture, k, generator);
          const Vector at = pack(measure);
          const Samples samples = samples_of(x, normal_matrix(n, m, 1, generator));
          const Matrix jacobian = first_derivatives(mixture, measure, samples);
          REQUIRE(jacobian.rows() == n * m);
          const auto f = [&](const Vector& parameters) {
            return values(mixture, unpack(parameters, k, d, mixture.q()), x);
          };
          INFO(router.name << ' ' << gate.name << ' ' << expert.name << ", " << m << " outputs");
          for (Index l = 0; l < at.size(); ++l) {
            constexpr double step = 1e-6;
            Vector up = at, down = at;
            up(l) += step;
            down(l) -= step;
            Vector off = (f(up) - f(down)) / (2 * step) - jacobian.col(l);
            // A sample may sit on the kink of a ReLU within the step.
            Index worst = 0;
            if (off.cwiseAbs().maxCoeff(&worst) > 1e-6 && expert.name == "relu") off(worst) = 0;
            INFO("parameter " << l);
            CHECK(off.cwiseAbs().maxCoeff() < 1e-6 * (1 + jacobian.col(l).cwiseAbs().maxCoeff()));
          }
          Matrix both(n * m, at.size() + 1);
          both.leftCols(at.size()) = jacobian;
          both.col(at.size()) = f(at);
          for (Index output = 0; output < m; ++output) {
            both.col(at.size()).segment(output * n, n) -= samples.y(0, output).head(n).matrix();
          }
          LeastSquares least_squares(mixture, samples, k);
          const Matrix gram = least_squares.gram(at), expected = inner_products(both);
          CHECK((gram - expected).cwiseAbs().maxCoeff() < 1e-12 * expected.cwiseAbs().maxCoeff());
          CHECK(least_squares.sum_of_squares(at) == Approx(both.col(at.size()).squaredNorm()).epsilon(1e-13));
        }
      }
    }
  }
}

TEST_CASE("each output is the function of a mixture with one output, with its part of the experts") {
  std::mt19937 generator(seed);
  const Mixture mixture = make_mixture(choice_of("perturbed-cosine", "gelu", 3), 2);
  const Measure measure = random_measure(mixture, 3, generator);
  CHECK(mixture.q() == 9);
  CHECK(mixture.expert.parameters[0].name == "a1");
  CHECK(mixture.expert.parameters[5].name == "b3");
  const Matrix x = normal_matrix(2, 30, 1, generator);
  const Vector all = values(mixture, measure, x);
  const Mixture one = make_mixture(choice_of("perturbed-cosine", "gelu", 1), 2);
  for (Index output = 0; output < 3; ++output) {
    Measure own = measure;
    own.eta = measure.eta.middleRows(3 * output, 3);
    CHECK(values(one, own, x) == all.segment(30 * output, 30));
    const std::vector<Index> places = places_of_output(mixture, 3, output);
    CHECK(pack(own) == pack(measure)(places));
  }
}

TEST_CASE("one atom with linear experts: multivariate linear regression") {
  std::mt19937 generator(seed);
  const Index d = 4, n = 700, m = 3;
  const Matrix x = normal_matrix(d, n, 2, generator);
  Matrix design(n, d + 1);
  design << x.transpose(), Vector::Ones(n);
  const Matrix y = design * normal_matrix(d + 1, m, 1, generator) + normal_matrix(n, m, 0.5, generator);
  const Mixture mixture = make_mixture(choice_of("linear", "linear", m), d);
  // Parameters feel by its root where the objective stands still: the solver goes on until it cannot.
  const auto record = fit(mixture, samples_of(x, y), random_measure(mixture, 1, generator),
                          {default_choice(starts().front()), 0, 200, {}});
  REQUIRE(record);
  // By normal equations: the columns are far from dependent.
  const Matrix expected = lu_solve_all(inner_products(design), product(design.transpose(), y));
  for (Index output = 0; output < m; ++output) {
    const Vector found = record->estimate.eta.col(0).segment(output * (d + 1), d + 1);
    CHECK((found - expected.col(output)).norm() < 1e-10 * expected.norm());
  }
  CHECK(2 * record->half_sum_of_squares == Approx((y - design * expected).squaredNorm()).epsilon(1e-12));
}

TEST_CASE("symmetries of several outputs change each on its own") {
  std::mt19937 generator(seed);
  MixtureChoice choice = choice_of("linear", "polynomial", 2);  // of degree 2: (a, b) and -(a, b) are one expert
  const Mixture mixture = make_mixture(choice, 2);
  const auto symmetries = mixture.expert.symmetries(2);
  CHECK(symmetries.size() == 3);
  CHECK(too_many_images(mixture).empty());
  CHECK(too_many_images(make_mixture(choice_of("linear", "polynomial", 9), 2)).empty());
  CHECK_FALSE(too_many_images(make_mixture(choice_of("linear", "polynomial", 10), 2)).empty());
  const Measure measure = random_measure(mixture, 2, generator);
  const Matrix x = normal_matrix(2, 20, 1, generator);
  const Vector f = values(mixture, measure, x);
  for (const SignedPermutation& symmetry : symmetries) {
    Measure image = measure;
    image.eta.col(1) = symmetry.of(measure.eta.col(1));
    CHECK(image.eta != measure.eta);
    CHECK((values(mixture, image, x) - f).norm() < 1e-12 * f.norm());
    // A loss is taken after each atom is the nearest of its images.
    const Measure aligned = canonical(mixture, image, measure, {}, Align::full);
    CHECK((aligned.eta - measure.eta).norm() < 1e-9);
  }
}

TEST_CASE("classes: one linear expert on the letter before is the table of pairs, counted") {
  std::ifstream file(MOERATE_SOURCE_DIR "/tests/data/samples/moby-dick.txt", std::ios::binary);
  std::ostringstream text;
  text << file.rdbuf();
  CharacterTable characters = table_of_characters(text.str(), 1);
  REQUIRE(characters.trouble.empty());
  TableSource source;
  REQUIRE_FALSE(make_table_source(characters.table, {{"next"}, true}, {}, source));
  REQUIRE(source.m() == 27);
  const Index n = 4000;
  const SplitSamples drawn = draw(source, 5, n, 0);

  // Each row's letters, from the inputs of 0 and 1 (none for the first letter) and from the outputs.
  const auto letters_of = [](const Samples& samples) {
    std::vector<std::pair<Index, Index>> letters;
    for (Index i = 0; i < samples.n(); ++i) {
      const auto row = samples.x(i / block_rows).row(i % block_rows);
      Index before = 0, next = 0;
      for (Index j = 0; j < samples.d(); ++j) before = row(j) == 1 ? j + 1 : before;
      for (Index o = 0; o < samples.outputs(); ++o) next = samples.y(i / block_rows, o)(i % block_rows) == 1 ? o : next;
      letters.emplace_back(before, next);
    }
    return letters;
  };
  Matrix pairs = Matrix::Zero(source.d() + 1, source.m());
  for (const auto& [before, next] : letters_of(drawn.training)) pairs(before, next) += 1;
  REQUIRE(pairs.rowwise().sum().minCoeff() > 0);
  double score = 0, right = 0;
  const auto held_out = letters_of(drawn.held_out);
  for (const auto& [before, next] : held_out) {
    Vector frequency = pairs.row(before).transpose() / pairs.row(before).sum();
    Index likeliest = 0;
    frequency.maxCoeff(&likeliest);
    right += likeliest == next ? 1 : 0;
    frequency(next) -= 1;
    score += frequency.squaredNorm();
  }
  const auto count = static_cast<double>(held_out.size());

  const Mixture mixture = make_mixture(choice_of("linear", "linear", source.m()), source.d());
  const FitSettings settings{default_choice(*find(starts(), "random")), 1e-6, 200, {10, 10, 1e3}};
  const auto result = fit_data(mixture, drawn.training, 1, settings, {1e-9, 1000},
                               Stream(1, "start", 1, 1, Purpose::start), std::nullopt, {}, 1);
  REQUIRE(result);
  const Measure& fitted = result->record.estimate;
  CHECK(2 * half_sum_of_squares(mixture, drawn.held_out, fitted) / count == Approx(score / count).epsilon(1e-6));
  CHECK(accuracy(mixture, fitted, drawn.held_out) == Approx(right / count).margin(2 / count));
}

TEST_CASE("the objective of a fit to several outputs is that of its estimate, be the fit cut short or on bounds") {
  std::mt19937 generator(seed);
  const Matrix x = normal_matrix(2, 60, 2, generator), y = normal_matrix(60, 3, 1, generator);
  const Samples samples = samples_of(x, y);
  for (const char* router : {"cosine", "perturbed-cosine", "linear"}) {
    const Mixture mixture = make_mixture(choice_of(router, "tanh", 3), 2);
    for (const double tolerance : {1.0, 1e-3}) {
      const auto record = fit(mixture, samples, random_measure(mixture, 3, generator),
                              {default_choice(starts().front()), tolerance, 12, {1, 1, 2}});
      REQUIRE(record);
      CHECK(record->half_sum_of_squares ==
            Approx(half_sum_of_squares(mixture, samples, record->estimate)).epsilon(1e-12));
    }
  }
}
