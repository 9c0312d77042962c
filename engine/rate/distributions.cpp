#include "engine/rate/distributions.h"

#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/students_t.hpp>
#include <boost/math/special_functions/beta.hpp>
#include <boost/math/special_functions/digamma.hpp>
#include <boost/math/special_functions/gamma.hpp>

namespace moerate {

double normal_below(double p) {
  return boost::math::quantile(boost::math::normal(), p);
}

double normal_above(double p) {
  return boost::math::quantile(boost::math::complement(boost::math::normal(), p));
}

double student_below(double p, double degrees) {
  return boost::math::quantile(boost::math::students_t(degrees), p);
}

double beta_below(double x, double a, double b) {
  using boost::math::policies::promote_double;
  constexpr boost::math::policies::policy<promote_double<false>> in_double;  // a third of the time
  return boost::math::ibeta(a, b, x, in_double);
}

double log_gamma(double x) {
  return boost::math::lgamma(x);
}

double digamma(double x) {
  return boost::math::digamma(x);
}

}  // namespace moerate
