#include "engine/data/units.h"

#include <cmath>
#include <random>

namespace moerate {

namespace {

double root_mean_square(double squares, Index n) {
  const double root = std::sqrt(squares / static_cast<double>(n));
  return root > 0 && std::isfinite(root) ? root : 1;
}

/// Of each input, d of them.
Vector scale_of_inputs(const Samples& samples) {
  Vector squares = Vector::Zero(samples.d());
  for (Index block = 0; block < samples.blocks(); ++block) {
    squares += samples.x(block).square().colwise().sum().matrix().transpose();
  }
  return squares.unaryExpr([&samples](double sum) { return root_mean_square(sum, samples.n()); });
}

/// Fixed points and parameters of order 1 on which pieces are tried.
class Trial {
 public:
  explicit Trial(Index d) : x(block_rows, d) {
    for (Index i = 0; i < x.size(); ++i) x.data()[i] = 3 * normal_(generator_);
  }

  Vector vector(Index size) {
    return Vector::NullaryExpr(size, [this] { return normal_(generator_); });
  }
  /// Numbers > 0.
  Vector scales(Index size) { return vector(size).array().exp().matrix(); }

  Block x;

 private:
  std::mt19937_64 generator_{1};
  std::normal_distribution<double> normal_;
};

Block moved(const Block& x, const Vector& centre, const Vector& scale) {
  Block z(block_rows, x.cols());
  for (Index j = 0; j < x.cols(); ++j) z.col(j) = (x.col(j) - centre(j)) / scale(j);
  return z;
}

bool same(const Column& a, const Column& b) {
  return a.allFinite() && b.allFinite() && ((a - b).abs() <= 1e-9 * (1e-3 + a.abs() + b.abs())).all();
}

Column scores(const Router& router, const Block& x, const Vector& beta1, const Vector& shared) {
  Column g = Column::Zero();
  if (router.score) {
    router.score->value(x, beta1, shared, g);
    return g;
  }
  Block z = x;
  if (router.feature) router.feature(x, z);
  const Vector v = router.weight(beta1, shared);
  for (Index j = 0; j < x.cols(); ++j) g += v(j) * z.col(j);
  return g;
}

bool has_linear_scores(const Router& router) {
  return !router.score && !router.feature && router.shift && std::isinf(router.shift->norm_limit);
}

RouterUnits router_units(const Router& router, Index d) {
  Trial trial(d);
  const Vector shared = typical_shared(router), one = Vector::Ones(d), zero = Vector::Zero(d);
  if (has_linear_scores(router)) {
    const Vector v = trial.vector(d);
    const bool inverted = (router.weight(router.shift->beta1(v, shared), shared) - v).norm() <= 1e-9 * v.norm();
    return inverted ? RouterUnits::weights : RouterUnits::none;
  }
  for (int attempt = 0; attempt < 3; ++attempt) {
    const Vector beta1 = trial.vector(d), centre = trial.vector(d);
    const Column g = scores(router, trial.x, beta1, shared);
    const double unit = std::exp(attempt - 1.5);
    if (!same(g, scores(router, moved(trial.x, zero, unit * one), beta1, shared))) {
      return same(g, scores(router, moved(trial.x, centre, one), beta1 - centre, shared)) ? RouterUnits::place
                                                                                          : RouterUnits::none;
    }
  }
  return RouterUnits::direction;
}

/// a becomes scale a, and the number right behind it takes a.centre (or gives it back, `sign` = -1).
Vector with_inputs(const Expert& expert, ConstVectorRef eta, const Vector& centre, const Vector& scale, double sign) {
  const Index d = scale.size();
  Vector result = eta;
  Index row = 0;
  for (std::size_t l = 0; l < expert.parameters.size(); ++l) {
    const Index size = expert.parameters[l].size(d);
    if (expert.parameters[l].vector) {
      const Vector a = eta.segment(row, d);
      result.segment(row, d) = a.cwiseProduct(scale);
      const bool has_offset = l + 1 < expert.parameters.size() && !expert.parameters[l + 1].vector;
      // The centre is in the user's units, and so is the a that it is multiplied by.
      const Vector in_users = sign > 0 ? a : Vector(a.cwiseProduct(scale));
      if (has_offset) result(row + d) += sign * in_users.dot(centre);
    }
    row += size;
  }
  return result;
}

bool absorbs_inputs(const Expert& expert, Index d) {
  Trial trial(d);
  for (int attempt = 0; attempt < 3; ++attempt) {
    const Vector eta = trial.vector(expert.size(d)), centre = trial.vector(d), scale = trial.scales(d);
    Column before, after;
    expert.value(trial.x, eta, before);
    expert.value(moved(trial.x, centre, scale), with_inputs(expert, eta, centre, scale, 1), after);
    if (!same(before, after)) return false;
  }
  return true;
}

/// The row of eta that is added to h, or -1.
Index added_row(const Expert& expert, Index d) {
  Trial trial(d);
  const Vector eta = trial.vector(expert.size(d));
  Column before, after;
  expert.value(trial.x, eta, before);
  Index row = 0;
  for (const ExpertParameter& parameter : expert.parameters) {
    if (!parameter.vector) {
      Vector more = eta;
      more(row) += 2.5;
      expert.value(trial.x, more, after);
      if (same(before + 2.5, after)) return row;
    }
    row += parameter.size(d);
  }
  return -1;
}

/// The mean of what get(block) gives, one number per sample.
template <class Get>
double mean_of(const Samples& samples, Get get) {
  double sum = 0;
  for (Index block = 0; block < samples.blocks(); ++block) sum += get(block).head(samples.rows(block)).sum();
  return sum / static_cast<double>(samples.n());
}

template <class Get>
double largest_of(const Samples& samples, Get get) {
  double largest = 0;
  for (Index block = 0; block < samples.blocks(); ++block) {
    largest = std::max(largest, get(block).head(samples.rows(block)).abs().maxCoeff());
  }
  return largest;
}

/// The mean, without overflow.
template <class Get>
double centre_of(const Samples& samples, Get get) {
  const double unit = largest_of(samples, get);
  if (!(unit > 0)) return 0;
  return unit * mean_of(samples, [&](Index block) -> Column { return get(block) / unit; });
}

/// The root mean square, without overflow and underflow; 0 where all are 0.
template <class Get>
double size_of(const Samples& samples, Get get) {
  const double unit = largest_of(samples, get);
  if (!(unit > 0)) return 0;
  return unit * std::sqrt(mean_of(samples, [&](Index block) -> Column { return (get(block) / unit).square(); }));
}

double unit_of(double size) {
  return size > 0 && std::isfinite(size) && std::isfinite(1 / size) ? size : 1;
}

void set_inputs(const Samples& samples, OwnUnits& units) {
  Vector size(samples.d());
  for (Index j = 0; j < samples.d(); ++j) {
    const auto column = [&](Index block) -> Column { return samples.x(block).col(j); };
    if (units.router != RouterUnits::direction) units.centre(j) = centre_of(samples, column);
    const auto centred = [&](Index block) -> Column { return column(block) - units.centre(j); };
    size(j) = size_of(samples, centred);
  }
  if (units.router == RouterUnits::weights) units.scale = size.unaryExpr(&unit_of);
  if (units.router == RouterUnits::direction) {
    const double largest = size.maxCoeff();
    const double all =
        largest > 0 ? largest * std::sqrt((size / largest).squaredNorm() / static_cast<double>(size.size())) : 0;
    units.scale.setConstant(unit_of(all));
  }
}

}  // namespace

Measure in_units_of(const Samples& samples, const Mixture& mixture, Measure measure) {
  const Vector inverse = scale_of_inputs(samples).cwiseInverse();
  measure.beta1 = inverse.asDiagonal() * measure.beta1;
  Index row = 0;
  for (const ExpertParameter& parameter : mixture.expert.parameters) {
    const Index size = parameter.size(mixture.d);
    if (parameter.vector) measure.eta.middleRows(row, size) = inverse.asDiagonal() * measure.eta.middleRows(row, size);
    row += size;
  }
  if (const auto degree = mixture.expert.homogeneous_degree; degree && *degree > 0) {
    const double scale = std::pow(root_mean_square(samples.squares(), samples.n()), 1 / *degree);
    for (auto eta : measure.eta.colwise()) eta = mixture.expert.scaled(eta, scale, mixture.d);
  }
  return measure;
}

OwnUnits own_units(const Mixture& mixture, const Samples& samples) {
  OwnUnits units;
  units.centre = Vector::Zero(samples.d());
  units.scale = Vector::Ones(samples.d());
  units.y_centre = Vector::Zero(samples.outputs());
  const Expert& expert = mixture.outputs == 1 ? mixture.expert : *mixture.of_output;
  if (absorbs_inputs(expert, mixture.d)) units.router = router_units(mixture.router, mixture.d);
  if (units.router != RouterUnits::none) set_inputs(samples, units);

  if (mixture.gate.normalised) units.added = added_row(expert, mixture.d);
  const auto degree = expert.homogeneous_degree;
  Vector sizes = Vector::Zero(samples.outputs());
  for (Index output = 0; output < samples.outputs(); ++output) {
    const auto y = [&](Index block) -> Column { return samples.y(block, output); };
    if (units.added >= 0) units.y_centre(output) = centre_of(samples, y);
    if (!degree || *degree <= 0) continue;
    sizes(output) = size_of(samples, [&](Index block) -> Column { return y(block) - units.y_centre(output); });
  }
  if (degree && *degree > 0) units.y_scale = unit_of(sizes.stableNorm() / std::sqrt(static_cast<double>(sizes.size())));
  return units;
}

namespace {

/// `sign` times the centre of each output to what is added to its h.
void add_to_outputs(const OwnUnits& units, double sign, Vector& eta) {
  if (units.added < 0) return;
  const Index q = eta.size() / units.y_centre.size();
  for (Index output = 0; output < units.y_centre.size(); ++output) {
    eta(output * q + units.added) += sign * units.y_centre(output);
  }
}

}  // namespace

Samples in_own_units(const OwnUnits& units, const Samples& samples) {
  Samples own(samples.n(), samples.d(), samples.outputs());
  for (Index block = 0; block < samples.blocks(); ++block) {
    const Index rows = samples.rows(block);
    own.x(block).topRows(rows) = moved(samples.x(block), units.centre, units.scale).topRows(rows);
    for (Index output = 0; output < samples.outputs(); ++output) {
      own.y(block, output).head(rows) = (samples.y(block, output).head(rows) - units.y_centre(output)) / units.y_scale;
    }
  }
  return own;
}

Measure in_own_units(const OwnUnits& units, const Mixture& mixture, const Measure& measure) {
  Measure own = measure;
  for (Index i = 0; i < measure.atoms(); ++i) {
    if (units.router == RouterUnits::weights) {
      const Vector v = mixture.router.weight(measure.beta1.col(i), measure.shared);
      own.beta1.col(i) = mixture.router.shift->beta1(v.cwiseProduct(units.scale), measure.shared);
      own.beta0(i) += v.dot(units.centre);
    }
    if (units.router == RouterUnits::place) own.beta1.col(i) -= units.centre;
    Vector eta = with_inputs(mixture.expert, measure.eta.col(i), units.centre, units.scale, 1);
    add_to_outputs(units, -1, eta);
    if (units.y_scale != 1) {
      eta = mixture.expert.scaled(eta, std::pow(units.y_scale, -1 / *mixture.expert.homogeneous_degree), mixture.d);
    }
    own.eta.col(i) = eta;
  }
  return own;
}

Measure in_users_units(const OwnUnits& units, const Mixture& mixture, const Measure& measure) {
  const Vector inverse = units.scale.cwiseInverse();
  Measure users = measure;
  for (Index i = 0; i < measure.atoms(); ++i) {
    if (units.router == RouterUnits::weights) {
      const Vector v = mixture.router.weight(measure.beta1.col(i), measure.shared).cwiseProduct(inverse);
      users.beta1.col(i) = mixture.router.shift->beta1(v, measure.shared);
      users.beta0(i) -= v.dot(units.centre);
    }
    if (units.router == RouterUnits::place) users.beta1.col(i) += units.centre;
    Vector eta = measure.eta.col(i);
    if (units.y_scale != 1) {
      eta = mixture.expert.scaled(eta, std::pow(units.y_scale, 1 / *mixture.expert.homogeneous_degree), mixture.d);
    }
    add_to_outputs(units, 1, eta);
    users.eta.col(i) = with_inputs(mixture.expert, eta, units.centre, inverse, -1);
  }
  return users;
}

std::string describe(const OwnUnits& units) {
  const auto inputs = [&units]() -> std::string {
    switch (units.router) {
      case RouterUnits::weights:
        return "inputs are centred and divided by their deviation";
      case RouterUnits::direction:
        return "inputs are divided by one number and not centred: the router sees angles from the origin as it is "
               "given";
      case RouterUnits::place:
        return "inputs are centred and not scaled: the router sees distances in the units as they are given";
      case RouterUnits::none:
        break;
    }
    return "inputs are taken as they are: the model depends on their units and origin";
  };
  std::string y = "y is taken as it is: the expert has its own scale";
  if (units.added >= 0) y = units.y_scale != 1 ? "y is centred and divided by its deviation" : "y is centred";
  if (units.added < 0 && units.y_scale != 1) y = "y is divided by its root mean square";
  return inputs() + "; " + y;
}

}  // namespace moerate
