// The distributions that tests of significance need. Accurate to about 1e-12 for the arguments that occur.
#pragma once

namespace parlance {

double normalDensity(double x);
double normalCdf(double x);
double normalUpperTail(double x);
// x with normalCdf(x) = p, 0 < p < 1.
double normalQuantile(double p);

// P(X ≥ x) of the χ² distribution.
double chiSquareUpperTail(double x, double degrees);
// P(|T| ≥ t) of Student's t; degrees need not be whole.
double studentTwoSided(double t, double degrees);
// t with studentTwoSided(t) = p, 0 < p < 1.
double studentQuantile(double p, double degrees);

} // namespace parlance
