"""Laws fitted to losses: the reference for engine/rate/law_comparison.

By SciPy, written from the definitions and not from the C++. Writes laws_reference.json beside itself.

    /usr/bin/python3 tests/reference/laws_reference.py

Each case has sizes n, the losses at each, and for every law: theta (log C; a, b or tau; log c), the scale and degrees of
freedom of Student's t (degrees from 1 to 100), the log likelihood of all log losses, AICc (scale and degrees count as
parameters), the p-value of the likelihood ratio against a free location at every size, and the prediction of the largest
n from the others: predicted over observed location, and the logarithm of that over its standard error, by the delta
method with the expected information of a location under Student's t, (degrees + 1)/(degrees + 3)/scale^2 for a loss.
"""

import itertools
import json
import os

import numpy as np
import scipy
from scipy import optimize, stats

LAWS = {
    "power": lambda x, t: t[0] - t[1] * x,
    "power-log": lambda x, t: t[0] - t[1] * x + t[2] * np.log(x),
    "log": lambda x, t: t[0] - t[1] * np.log(x),
    "floor": lambda x, t: np.logaddexp(t[0] - t[1] * x, t[2]),
    "constant": lambda x, t: t[0] + 0 * x,
}
STARTS = {
    "power": [[0, 0.5]],
    "power-log": [[0, 0.5, 0], [0, 0.0, -1]],
    "log": [[0, 1]],
    "floor": [[0, 0.5, -5], [2, 1, -2], [0, 0.5, -12], [5, 1, -4]],
    "constant": [[-3]],
}


def minus_log_likelihood(parameters, x, y, curve):
    scale, degrees = np.exp(parameters[-2]), np.exp(np.clip(parameters[-1], 0, np.log(100)))
    where = curve(x, parameters[:-2])
    return -sum(stats.t.logpdf(at, degrees, loc=loc, scale=scale).sum() for at, loc in zip(y, where))


def fit(x, y, curve, starts):
    """The most likely of all starts: from one alone the search can leave the degrees stuck at their bound."""
    best = None
    for start, degrees in itertools.product(starts, (2, 6, 40)):
        at = np.array([*start, np.log(0.5), np.log(degrees)], dtype=float)
        bounds = [(None, None)] * (len(start) + 1) + [(0, np.log(100))]
        found = optimize.minimize(minus_log_likelihood, at, (x, y, curve), method="L-BFGS-B", bounds=bounds)
        if best is None or found.fun < best.fun:
            best = found
    for method, options in (
        ("Nelder-Mead", {"maxiter": 40000, "maxfev": 40000, "xatol": 1e-9, "fatol": 1e-11}),
        ("BFGS", {"gtol": 1e-9}),
    ):
        found = optimize.minimize(minus_log_likelihood, best.x, (x, y, curve), method=method, options=options)
        if found.fun < best.fun:
            best = found
    theta, log_scale = best.x[:-2], best.x[-2]
    return theta, np.exp(log_scale), np.exp(np.clip(best.x[-1], 0, np.log(100))), -best.fun


def covariance(x, y, curve, theta, scale, degrees):
    jacobian = np.array([optimize.approx_fprime(theta, lambda t, xj=xj: curve(np.array([xj]), t)[0], 1e-7) for xj in x])
    information = (jacobian.T * [len(at) for at in y]) @ jacobian * (degrees + 1) / (degrees + 3) / scale**2
    return np.linalg.inv(information)


def main():
    generator = np.random.default_rng(2405)
    truths = {
        "power": lambda n: 3 * n**-0.5,
        "log": lambda n: np.log(n) ** -1.5,
        "floor": lambda n: 0.05 + 3 * n**-0.5,
    }
    out = {"versions": {"scipy": scipy.__version__, "numpy": np.__version__}, "cases": []}
    for truth, value in truths.items():
        sizes = [200, 700, 2000, 7000, 20000, 70000, 200000]
        losses = []
        for j, n in enumerate(sizes):
            noise = np.exp(0.5 * generator.standard_normal(15 + j))
            noise[generator.uniform(size=noise.size) < 0.04] *= 12  # stray fits
            losses.append(value(n) * noise)
        x, y = np.log(sizes), [np.log(at) for at in losses]
        count = sum(len(at) for at in y)
        by_size = lambda _, t: t  # noqa: E731
        each = fit(x, y, by_size, [[np.median(at) for at in y]])
        information = np.array([len(at) for at in y]) * (each[2] + 1) / (each[2] + 3) / each[1] ** 2
        case = {"truth": truth, "n": sizes, "losses": [at.tolist() for at in losses], "each": each[3], "laws": {}}
        for name, curve in LAWS.items():
            theta, scale, degrees, likelihood = fit(x, y, curve, STARTS[name])
            k = len(theta) + 2
            aicc = 2 * k - 2 * likelihood + 2 * k * (k + 1) / (count - k - 1)
            free, left = len(sizes) - len(theta), count - len(sizes)
            f = np.expm1(max(0, 2 * (each[3] - likelihood)) / count) * left / free
            p = stats.f.sf(f, free, left)
            before = fit(x[:-1], y[:-1], curve, STARTS[name])
            inverse = covariance(x[:-1], y[:-1], curve, *before[:3])
            derivative = optimize.approx_fprime(before[0], lambda t: curve(x[-1:], t)[0], 1e-7)
            off = curve(x[-1:], before[0])[0] - each[0][-1]
            variance = derivative @ inverse @ derivative + 1 / information[-1]
            case["laws"][name] = {
                "theta": theta.tolist(),
                "standard_error": np.sqrt(np.diag(covariance(x, y, curve, theta, scale, degrees))).tolist(),
                "scale": scale,
                "degrees": degrees,
                "log_likelihood": likelihood,
                "aicc": aicc,
                "lack_of_fit": p,
                "predicted": np.exp(off),
                "prediction_z": off / np.sqrt(variance),
            }
        out["cases"].append(case)
    path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "laws_reference.json")
    with open(path, "w", encoding="ascii") as file:
        json.dump(out, file, separators=(",", ":"))
        file.write("\n")


main()
