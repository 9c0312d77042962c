#include "engine/model/linalg.h"

#include <Eigen/Cholesky>
#include <Eigen/Eigenvalues>
#include <Eigen/LU>

namespace moerate {

Matrix product(const Matrix& a, const Matrix& b) {
  return a * b;
}

Matrix inner_products(const Matrix& a) {
  return a.transpose() * a;
}

Matrix beyond(const Matrix& a, const Matrix& basis) {
  return a - basis * (basis.transpose() * a);
}

Vector lu_solve(const Matrix& a, const Vector& b) {
  return a.partialPivLu().solve(b);
}

Matrix lu_solve_all(const Matrix& a, const Matrix& b) {
  if (b.size() == 0) return Matrix(a.cols(), b.cols());  // Eigen would take a reference to nothing
  return a.partialPivLu().solve(b);
}

Matrix lu_inverse(const Matrix& a) {
  return a.inverse();
}

Cholesky::Cholesky(const Matrix& a) {
  const Eigen::LLT<Matrix> llt(a);
  lower_ = llt.matrixL();
  succeeded_ = llt.info() == Eigen::Success;
}

Vector Cholesky::solve(const Vector& b) const {
  Vector x = b;
  lower_.triangularView<Eigen::Lower>().solveInPlace(x);
  lower_.transpose().triangularView<Eigen::Upper>().solveInPlace(x);
  return x;
}

Matrix Cholesky::inverse_upper() const {
  const Index size = lower_.rows();
  return lower_.transpose().triangularView<Eigen::Upper>().solve(Matrix::Identity(size, size));
}

Matrix ldlt_inverse(const Matrix& a) {
  return Eigen::LDLT<Matrix>(a).solve(Matrix::Identity(a.rows(), a.rows()));
}

SymmetricEigen symmetric_eigen(const Matrix& a) {
  const Eigen::SelfAdjointEigenSolver<Matrix> solver(a);
  return {solver.eigenvalues(), solver.eigenvectors()};
}

Vector symmetric_eigenvalues(const Matrix& a) {
  return Eigen::SelfAdjointEigenSolver<Matrix>(a, Eigen::EigenvaluesOnly).eigenvalues();
}

}  // namespace moerate
