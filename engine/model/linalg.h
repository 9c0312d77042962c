#pragma once

#include "engine/model/block.h"

namespace moerate {

// Products and decompositions of dense matrices. Eigen's are templates that take seconds to compile wherever they are
// used; here each is compiled once. Matrices may be of size 0.

/// A B.
Matrix product(const Matrix& a, const Matrix& b);
/// A'A: the inner products of the columns.
Matrix inner_products(const Matrix& a);
/// A - B B'A: what of each column of A is not in the span of the orthonormal columns of B.
Matrix beyond(const Matrix& a, const Matrix& basis);

/// x of A x = b, A square, by LU with partial pivoting.
Vector lu_solve(const Matrix& a, const Vector& b);
/// X of A X = B, likewise.
Matrix lu_solve_all(const Matrix& a, const Matrix& b);
/// A^-1, likewise.
Matrix lu_inverse(const Matrix& a);

/// A = L L' of a symmetric A, of which the lower half is read.
class Cholesky {
 public:
  explicit Cholesky(const Matrix& a);

  /// False where A is not positive definite: L is then not to be used.
  bool succeeded() const { return succeeded_; }
  const Matrix& lower() const { return lower_; }
  /// x of A x = b.
  Vector solve(const Vector& b) const;
  /// L'^-1.
  Matrix inverse_upper() const;

 private:
  Matrix lower_;
  bool succeeded_;
};

/// A^-1 of a symmetric positive semidefinite A, by L D L' with pivoting; finite for a singular A as well.
Matrix ldlt_inverse(const Matrix& a);

/// Of a symmetric A, of which the lower half is read; values increasing, vectors in the columns.
struct SymmetricEigen {
  Vector values;
  Matrix vectors;
};
SymmetricEigen symmetric_eigen(const Matrix& a);
Vector symmetric_eigenvalues(const Matrix& a);

/// A = Q R of an n x p matrix by Householder reflections.
class Qr {
 public:
  explicit Qr(const Matrix& a);

  /// min(n, p) x p, upper triangular.
  Matrix r() const;
  /// Q B for B with n rows.
  Matrix q_times(const Matrix& b) const;
  /// The first p columns of Q. Precondition: p <= n.
  Matrix thin_q() const;

 private:
  Matrix reflections_;
  Vector coefficients_;
};

/// A = U diag(values) V', values decreasing.
struct Svd {
  Vector values;
  Matrix u, v;
};
/// By divide and conquer, for many columns: U is n x min(n, p), V is p x p.
Svd large_svd(const Matrix& a);
/// By Jacobi rotations, for few columns: U is n x min(n, p); V is not computed.
Svd small_svd(const Matrix& a);
Vector singular_values(const Matrix& a);

}  // namespace moerate
