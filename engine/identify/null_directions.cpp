#include "engine/identify/null_directions.h"

#include "engine/model/linalg.h"

#include <fmt/format.h>

#include <algorithm>

namespace moerate {

namespace {

/// Above this a direction of length 1 is not in the span of others, or does move something.
constexpr double tolerance = 1e-5;

Index rank(const Matrix& columns) {
  if (columns.size() == 0) return 0;
  return (singular_values(columns).array() > tolerance).count();
}

/// An orthonormal basis of columns that are of length 1 or nearly 0.
Matrix basis(const Matrix& columns) {
  if (columns.cols() == 0) return columns;
  const Svd svd = small_svd(columns);
  return svd.u.leftCols((svd.values.array() > tolerance).count());
}

Matrix beside(const Matrix& a, const Matrix& b) {
  Matrix both(a.rows(), a.cols() + b.cols());
  both << a, b;
  return both;
}

/// Where an atom's parameters begin.
Index first_of(const Measure& truth, Index atom) {
  return atom * (1 + truth.d() + truth.q());
}

Index count_parameters(const Measure& truth) {
  return parameter_count(truth.atoms(), truth.d(), truth.q(), truth.shared.size());
}

/// A family of directions of the parameters along which f does not change at first order.
struct NullFamily {
  std::string words;  ///< "one constant on all beta0"
  Matrix directions;  ///< p x count
  bool canonical;     ///< a loss is taken after the fitted measure was moved along it
};

/// What keeps every v_i + t when a row of beta1 or a shared parameter changes: needs dv/dbeta1 to have an inverse.
void add_shifts(const Mixture& mixture, const Measure& truth, std::vector<NullFamily>& families) {
  const Index d = truth.d(), shared = truth.shared.size(), p = count_parameters(truth);
  Matrix shift = Matrix::Zero(p, d), scale = Matrix::Zero(p, shared);
  for (Index i = 0; i < truth.atoms(); ++i) {
    const Matrix derivative = mixture.router.weight_derivative(truth.beta1.col(i), truth.shared);
    const Matrix in_beta1 = derivative.leftCols(d);
    const Index row = first_of(truth, i) + 1;
    shift.middleRows(row, d) = lu_solve_all(in_beta1, Matrix::Identity(d, d));
    scale.middleRows(row, d) = -lu_solve_all(in_beta1, derivative.rightCols(shared));
  }
  scale.bottomRows(shared).setIdentity();
  if (mixture.gate.normalised) families.push_back({"one shift of all router weights v", shift, true});
  if (shared > 0) families.push_back({"shared parameters, with beta1 making up for it", scale, true});
}

/// What is known to be null for every truth, of this mixture: mass, shift and shared parameters, as a fitted measure is
/// moved along them before a loss is taken, and the length of each beta1, which no step takes out.
std::vector<NullFamily> known_families(const Mixture& mixture, const Measure& truth) {
  const Index p = count_parameters(truth), k = truth.atoms();
  std::vector<NullFamily> families;
  if (mixture.gate.normalised) {
    Matrix mass = Matrix::Zero(p, 1);
    for (Index i = 0; i < k; ++i) mass(first_of(truth, i), 0) = 1;
    families.push_back({"one constant on all beta0", mass, true});
  }
  if (mixture.router.shift) add_shifts(mixture, truth, families);
  families.push_back({"lengths of beta1, atom by atom", length_rows(truth).transpose(), false});
  return families;
}

}  // namespace

Matrix rows_of(const Measure& truth, Part part) {
  const Index p = count_parameters(truth);
  if (part == Part::shared) return Matrix::Identity(p, p).bottomRows(truth.shared.size());
  const Index size = part == Part::beta0 ? 1 : part == Part::beta1 ? truth.d() : truth.q();
  const Index offset = part == Part::beta0 ? 0 : part == Part::beta1 ? 1 : 1 + truth.d();
  Matrix rows = Matrix::Zero(truth.atoms() * size, p);
  for (Index i = 0; i < truth.atoms(); ++i) {
    rows.block(i * size, first_of(truth, i) + offset, size, size).setIdentity();
  }
  return rows;
}

Matrix length_rows(const Measure& truth) {
  Matrix rows = Matrix::Zero(truth.atoms(), count_parameters(truth));
  for (Index i = 0; i < truth.atoms(); ++i) {
    rows.row(i).segment(first_of(truth, i) + 1, truth.d()) = truth.beta1.col(i).normalized().transpose();
  }
  return rows;
}

Matrix direction_rows(const Measure& truth) {
  const Matrix along = length_rows(truth);
  Matrix rows = rows_of(truth, Part::beta1);
  for (Index i = 0; i < truth.atoms(); ++i) {
    rows.middleRows(i * truth.d(), truth.d()) -= truth.beta1.col(i).normalized() * along.row(i);
  }
  return rows;
}

NullDirections classify(const Mixture& mixture, const Measure& truth, const Matrix& null) {
  NullDirections result;
  result.moved_along = Matrix(null.rows(), 0);
  Matrix explained(null.rows(), 0);
  for (const NullFamily& family : known_families(mixture, truth)) {
    Matrix inside(null.rows(), 0);
    for (Index l = 0; l < family.directions.cols(); ++l) {
      const Vector direction = family.directions.col(l).normalized();
      if ((direction - null * (null.transpose() * direction)).norm() < tolerance) inside = beside(inside, direction);
    }
    const Matrix with = basis(beside(explained, inside));
    const Index gained = with.cols() - explained.cols();
    if (gained > 0) result.found.push_back({family.words, gained, family.canonical});
    explained = with;
    if (family.canonical) result.moved_along = explained;
  }
  result.unseen = basis(beyond(null, result.moved_along));

  const Index others = result.count() - explained.cols();
  if (others <= 0) return result;
  const Matrix rest = beyond(null, explained);
  std::string parts;
  for (const auto& [part, word] : {std::pair{Part::beta0, "beta0"}, std::pair{Part::beta1, "beta1"},
                                   std::pair{Part::eta, "the expert"}, std::pair{Part::shared, "shared parameters"}}) {
    if (rank(product(rows_of(truth, part), rest)) == 0) continue;
    parts += fmt::format("{}{}", parts.empty() ? "" : ", ", word);
  }
  result.found.push_back({fmt::format("unnamed directions of {}", parts), others, false});
  return result;
}

std::string NullDirections::unaligned_words() const {
  std::string text;
  for (const Found& each : found) {
    if (!each.canonical) text += fmt::format("{}{} ({})", text.empty() ? "" : "; ", each.words, each.count);
  }
  return text;
}

bool NullDirections::touch(const Matrix& rows) const {
  return rank(product(rows, unseen)) > 0;
}

bool NullDirections::absorb(const Matrix& rows) const {
  return rank(beyond(rows.transpose(), moved_along)) == 0;
}

}  // namespace moerate
