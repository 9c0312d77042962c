#include "engine/model/linalg.h"

#include <Eigen/QR>
#include <Eigen/SVD>

#include <algorithm>

namespace moerate {

Qr::Qr(const Matrix& a) {
  const Eigen::HouseholderQR<Matrix> qr(a);
  reflections_ = qr.matrixQR();
  coefficients_ = qr.hCoeffs();
}

Matrix Qr::r() const {
  return reflections_.topRows(std::min(reflections_.rows(), reflections_.cols())).triangularView<Eigen::Upper>();
}

Matrix Qr::q_times(const Matrix& b) const {
  return Eigen::householderSequence(reflections_, coefficients_) * b;
}

Matrix Qr::thin_q() const {
  return Eigen::householderSequence(reflections_, coefficients_) *
         Matrix::Identity(reflections_.rows(), reflections_.cols());
}

Svd large_svd(const Matrix& a) {
  const Eigen::BDCSVD<Matrix> svd(a, Eigen::ComputeThinU | Eigen::ComputeFullV);
  return {svd.singularValues(), svd.matrixU(), svd.matrixV()};
}

Svd small_svd(const Matrix& a) {
  const Eigen::JacobiSVD<Matrix> svd(a, Eigen::ComputeThinU);
  return {svd.singularValues(), svd.matrixU(), {}};
}

Vector singular_values(const Matrix& a) {
  return Eigen::JacobiSVD<Matrix>(a).singularValues();
}

}  // namespace moerate
