"""Quantiles and moments of Student's t scaled to standard deviation 1, and of a mixture of normals, by SciPy: the
reference for engine/data.

    /usr/bin/python3 tests/reference/errors_reference.py

Writes errors_reference.json beside itself.
"""

import json
import os
import sys

import numpy as np
import scipy
from scipy import optimize, stats

SHARES = [0.001, 0.01, 0.05, 0.25, 0.5, 0.75, 0.95, 0.99, 0.999]


def student_t(degrees):
    scale = np.sqrt((degrees - 2) / degrees)
    return {"degrees": degrees, "quantiles": [float(scale * stats.t.ppf(share, degrees)) for share in SHARES],
            "mean_absolute": float(stats.t.expect(abs, (degrees,)) * scale)}


def mixture(weights, means, deviations):
    weights = np.array(weights) / np.sum(weights)

    def below(x):
        return float(np.sum(weights * stats.norm.cdf(x, means, deviations)))

    quantiles = [float(optimize.brentq(lambda x: below(x) - share, -100, 100, xtol=1e-13)) for share in SHARES]
    return {"weights": list(map(float, weights)), "means": means, "deviations": deviations, "quantiles": quantiles}


def main():
    versions = {"python": ".".join(map(str, sys.version_info[:3])), "numpy": np.__version__,
                "scipy": scipy.__version__}
    result = {"versions": versions, "shares": SHARES,
              "student_t": [student_t(degrees) for degrees in (2.5, 3.0, 5.0, 30.0)],
              "mixtures": [mixture([1, 1], [-2.0, 2.0], [1.0, 1.0]),
                           mixture([1, 2, 5], [-3.0, 0.5, 4.0], [0.25, 1.5, 0.75])]}
    with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "errors_reference.json"), "w") as out:
        out.write(json.dumps(result, indent=1) + "\n")


if __name__ == "__main__":
    main()
