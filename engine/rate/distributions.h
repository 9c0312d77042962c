#pragma once

namespace moerate {

// What is used of Boost.Math, whose templates take seconds to compile: here once.

/// x that a standard normal variable is below with probability p, and above.
double normal_below(double p);
double normal_above(double p);

/// x that a variable of Student's t distribution is below with probability p.
double student_below(double p, double degrees);

/// The probability that a Beta(a, b) variable is below x, to 13 digits.
double beta_below(double x, double a, double b);

/// The logarithm of the gamma function for x > 0, and its derivative.
double log_gamma(double x);
double digamma(double x);

}  // namespace moerate
