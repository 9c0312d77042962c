#include "engine/rate/align.h"

#include "engine/model/linalg.h"
#include "engine/rate/shift_search.h"
#include "engine/rate/shifted_loss.h"
#include "engine/rate/voronoi.h"

namespace moerate {
namespace {

/// Each atom with the image of its eta that is nearest to its nearest true atom; as it is where none is nearer.
Measure with_nearest_images(Measure measure, const std::vector<Matrix>& images, const Measure& truth) {
  for (Index i = 0; i < measure.atoms(); ++i) {
    const Matrix& of_atom = images[static_cast<std::size_t>(i)];
    double least = std::numeric_limits<double>::infinity();
    for (Index j = 0; j < truth.atoms(); ++j) {
      const double router = squared_distance(measure.beta1.col(i).data(), truth.beta1.col(j).data(), truth.d());
      for (const auto image : of_atom.colwise()) {
        const double squared = router + squared_distance(image.data(), truth.eta.col(j).data(), truth.q());
        if (squared < least) {
          least = squared;
          measure.eta.col(i) = image;
        }
      }
    }
  }
  return measure;
}

/// The shared parameters at which a measure is compared with the truth: the truth's; where it shares not as many, since
/// its model is another, their typical values (T = 1, at which beta1/T is the beta1 of a linear router).
Vector shared_to_compare(const Router& router, const Measure& truth) {
  return truth.shared.size() == static_cast<Index>(router.shared.size()) ? truth.shared : typical_shared(router);
}

/// The measure with these shared parameters and the same weights, so that f stays; as it is where they have no beta1.
Measure with_shared(const Router& router, const Measure& measure, const Vector& shared) {
  if (!router.shift || measure.shared == shared) return measure;
  Measure moved = measure;
  moved.shared = shared;
  for (Index i = 0; i < measure.atoms(); ++i) {
    const Vector v = router.weight(measure.beta1.col(i), measure.shared);
    if (!(v.norm() < router.shift->norm_limit)) return measure;
    const Vector beta1 = router.shift->beta1(v, shared);
    constexpr double rounding = 1e-9;
    const bool is_inverse = (router.weight(beta1, shared) - v).norm() <= rounding * (1 + v.norm());
    if (!is_inverse) return measure;
    moved.beta1.col(i) = beta1;
  }
  return moved;
}

Measure shifted(const ShiftProblem& problem, Measure measure, const Vector& t) {
  for (Index i = 0; i < measure.atoms(); ++i) {
    const Vector moved = problem.v.col(i) + t;
    measure.beta1.col(i) = problem.beta1_of(moved);
  }
  return measure;
}

/// With one constant on all beta0, where the gate does not see it, so that the masses sum to the truth's.
Measure with_mass_of(const Mixture& mixture, Measure measure, const Measure& truth) {
  if (mixture.gate.normalised) measure.beta0.array() += log_total_mass(truth.beta0) - log_total_mass(measure.beta0);
  return measure;
}

/// Newton's method on the loss with cells held, from a shift where it is smooth. Steps are straight in the beta1 of the
/// heaviest atom: in its weight they would leave the router's range, or hardly move, where that is all but reached.
Vector descend(const ShiftProblem& problem, const CellLoss& loss, Vector t) {
  constexpr int most_steps = 60;
  constexpr double rounding = 1e-15, shortest = 1e-6;
  Index heaviest = 0;
  problem.mass.maxCoeff(&heaviest);
  const Vector weight = problem.v.col(heaviest);
  CellLoss::Moved at_t;
  loss.move(t.data(), at_t);
  double here = loss.value(at_t);
  for (int step = 0; step < most_steps; ++step) {
    const Vector beta1 = problem.beta1_of(Vector(weight + t));
    const Matrix to_t = problem.weight_derivative(beta1);
    const CellLoss::Derivatives derivatives = loss.derivatives(at_t, true);
    Matrix curvature = to_t.transpose() * derivatives.curvature * to_t;
    curvature.diagonal().array() += 1e-14 * curvature.trace();
    const Vector slopes = to_t.transpose() * derivatives.gradient;
    const Vector along = -lu_solve(curvature, slopes);
    const double slope = slopes.dot(along);
    if (!(-slope > rounding * here)) break;
    double length = 1, there = here;
    Vector moved = t;
    for (; length > shortest; length /= 2) {
      moved = problem.weight_of(Vector(beta1 + length * along)) - weight;
      if (!within_range(problem, moved.data())) continue;
      loss.move(moved.data(), at_t);
      there = loss.value(at_t);
      if (there <= here + 1e-4 * length * slope) break;
    }
    if (length <= shortest) break;
    t = moved;
    here = there;
  }
  return t;
}

/// Where weights are so near their bound the loss is far from convex in the shift.
constexpr double nearly_reached = 0.9;

/// The shift of least loss with cells held. Where the loss is about convex in the shift, as it is where weights are not
/// bounded, it is least where an atom meets its true atom (a weighted geometric median is mostly one of its points) or
/// smooth; else several descents are compared.
std::optional<CellShift> least_shift(const ShiftProblem& problem, const std::vector<Index>& cell) {
  const CellLoss loss(problem, cell);
  const Vector middle = least_squares_shift(problem, cell);
  std::optional<CellShift> best;
  double least = std::numeric_limits<double>::infinity();
  const auto value = [&](const Vector& t) {
    return within_range(problem, t.data()) ? loss(t.data(), nullptr) : std::numeric_limits<double>::infinity();
  };
  const auto offer = [&](const Vector& t, std::optional<Index> meets = {}) {
    const double here = value(t);
    if (!(here < least)) return;
    least = here;
    best = {t, meets};
  };
  for (Index i = 0; i < problem.atoms(); ++i) offer(loss.meeting(i), i);
  const std::optional<Index> meets = best ? best->meets : std::nullopt;
  const bool nearly_convex = !(problem.v.colwise().norm().maxCoeff() > nearly_reached * problem.norm_limit);
  if (meets) {
    const Vector met = best->t, along = loss.descent_where_met(*meets);
    if (along.isZero() && nearly_convex) return best;
    if (!along.isZero()) {
      // There the loss has no derivative: Newton's method begins where it is least along the way down.
      double length = std::max((middle - met).norm(), 1e-3 * problem.v.norm());
      while (length > 0 && value(met + length / 2 * along) < value(met + length * along)) length /= 2;
      offer(met + length * along);
      offer(descend(problem, loss, best->t));
    }
  }
  const Vector unmoved = Vector::Zero(problem.d());
  for (const Vector& from : {middle, unmoved}) {
    if (meets && nearly_convex) break;
    if (std::isfinite(value(from))) offer(descend(problem, loss, from));
  }
  return best;
}

/// The fitted measure with the truth's mass and shared parameters: what is left is to shift it.
Measure before_shift(const Mixture& mixture, const Measure& fitted, const Measure& truth) {
  return with_shared(mixture.router, with_mass_of(mixture, fitted, truth), shared_to_compare(mixture.router, truth));
}

bool may_shift(const Mixture& mixture) {
  return mixture.gate.normalised && mixture.router.shift;
}

}  // namespace

std::optional<CellShift> shift_within(const Mixture& mixture, const Measure& fitted, const Measure& truth,
                                      const VoronoiPowers& powers, const std::vector<Index>& cell) {
  if (!may_shift(mixture)) return std::nullopt;
  return least_shift(make_shift_problem(mixture, before_shift(mixture, fitted, truth), truth, powers), cell);
}

CellShift shift_near(const CellShift& known, const Mixture& mixture, const Measure& fitted, const Measure& truth,
                     const VoronoiPowers& powers, const std::vector<Index>& cell) {
  if (known.meets) return known;
  const ShiftProblem problem = make_shift_problem(mixture, before_shift(mixture, fitted, truth), truth, powers);
  if (!within_range(problem, known.t.data())) return known;
  return {descend(problem, CellLoss(problem, cell), known.t), std::nullopt};
}

Measure canonical_with(const Mixture& mixture, const Measure& fitted, const Measure& truth,
                       const std::vector<Index>& cell, const std::optional<CellShift>& shift) {
  Measure measure = before_shift(mixture, fitted, truth);
  if (!shift) return measure;
  const Router& router = mixture.router;
  const Vector shared = measure.shared;  // also for the truth, as in ShiftProblem
  const auto weight = [&](const Measure& of, Index i) { return router.weight(of.beta1.col(i), shared); };
  Vector t = shift->t;
  if (shift->meets) t = weight(truth, cell[static_cast<std::size_t>(*shift->meets)]) - weight(measure, *shift->meets);
  for (Index i = 0; i < measure.atoms(); ++i) {
    const Vector moved = weight(measure, i) + t;
    measure.beta1.col(i) = router.shift->beta1(moved, shared);
  }
  return measure;
}

Measure canonical_within(const Mixture& mixture, const Measure& fitted, const Measure& truth,
                         const VoronoiPowers& powers, const std::vector<Index>& cell) {
  return canonical_with(mixture, fitted, truth, cell, shift_within(mixture, fitted, truth, powers, cell));
}

Measure canonical(const Mixture& mixture, const Measure& fitted, const Measure& truth, const VoronoiPowers& powers,
                  Align align) {
  if (align == Align::none || fitted.atoms() == 0 || truth.atoms() == 0) return fitted;
  Measure measure = with_mass_of(mixture, fitted, truth);
  if (align == Align::mass) return measure;
  measure = before_shift(mixture, fitted, truth);

  const std::vector<Matrix> images = images_of(mixture.expert, measure);
  const auto finish = [&](const Measure& moved) { return with_nearest_images(moved, images, truth); };
  const Measure unmoved = finish(measure);
  if (!may_shift(mixture)) return unmoved;

  const double loss = voronoi_loss(unmoved, truth, powers)[Quantity::total];
  const ShiftProblem problem = make_shift_problem(mixture, measure, truth, powers);
  const std::optional<Vector> t = best_shift(problem, loss);
  if (!t) return unmoved;
  const Measure moved = finish(shifted(problem, measure, *t));
  return voronoi_loss(moved, truth, powers)[Quantity::total] < loss ? moved : unmoved;
}

}  // namespace moerate
