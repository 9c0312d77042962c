"""kappa and null counts of identifiability by NumPy and SciPy: the reference for engine/identify.

Written from section 6 of the theory, not from the C++: derivatives by hand (mpmath is not needed, all are closed
forms), the projection by an SVD, the minimum over spreads by L-BFGS over S = L L'/tr(L L') from the identity and from
every coordinate. Writes identify_reference.json beside itself.

    /usr/bin/python3 tests/reference/identify_reference.py

F of an atom is its weight times (h - f*). Parameters are measured in units: that of beta1, and of each of a and b, is
sd(f) divided by the root mean square of dF over points and entries.

The points are those of the Weyl sequence x_ij = -3 + 6 frac(i sqrt(p_j)), i = 1, ..., n, p_j the j-th prime.
"""

import json
import os
import sys

import numpy
import scipy
from scipy.optimize import minimize
from scipy.special import erf

N = 768
PRIMES = [2, 3, 5, 7, 11, 13, 17, 19]


def points(d):
    i = numpy.arange(1, N + 1)[:, None]
    product = i * numpy.sqrt(numpy.array(PRIMES[:d], dtype=float))[None, :]
    return -3 + 6 * (product - numpy.floor(product))


def activation(name, u):
    """Value, first and second derivative."""
    if name == "tanh":
        t = numpy.tanh(u)
        return t, 1 - t * t, -2 * t * (1 - t * t)
    if name == "sigmoid":
        s = 1 / (1 + numpy.exp(-u))
        return s, s * (1 - s), s * (1 - s) * (1 - 2 * s)
    if name == "gelu":
        density = numpy.exp(-u * u / 2) / numpy.sqrt(2 * numpy.pi)
        below = (1 + erf(u / numpy.sqrt(2))) / 2
        return u * below, below + u * density, density * (2 - u * u)
    if name == "linear":
        return u, numpy.ones_like(u), numpy.zeros_like(u)
    if name == "polynomial":
        return u * u, 2 * u, 2 * numpy.ones_like(u)
    raise ValueError(name)


def weight_derivatives(router, beta1, tau1):
    """v and dv/dbeta1 (row: component of v), d2v/dbeta1 dbeta1 (v component first)."""
    d = len(beta1)
    if router == "linear":
        return beta1, numpy.eye(d), numpy.zeros((d, d, d))
    tau = tau1 if router == "perturbed-cosine" else 0.0
    r = numpy.linalg.norm(beta1)
    s = 1 / (r + tau)
    ds = -beta1 / (r * (r + tau) ** 2)
    dds = (
        -numpy.eye(d) / (r * (r + tau) ** 2)
        + numpy.outer(beta1, beta1) / (r**3 * (r + tau) ** 2)
        + 2 * numpy.outer(beta1, beta1) / (r**2 * (r + tau) ** 3)
    )
    first = s * numpy.eye(d) + numpy.outer(beta1, ds)
    second = numpy.zeros((d, d, d))
    for c in range(d):
        for i in range(d):
            for j in range(d):
                second[c, i, j] = beta1[c] * dds[i, j] + (c == i) * ds[j] + (c == j) * ds[i]
    return beta1 * s, first, second


def feature(router, x, tau2):
    if router == "linear":
        return x
    tau = tau2 if router == "perturbed-cosine" else 0.0
    return x / (numpy.linalg.norm(x, axis=1)[:, None] + tau)


def minimum(quadratic, m):
    """min over S >= 0, tr S = 1 of sum Q_(uv)(ab) S_uv S_ab; Q is m x m x m x m."""
    flat = quadratic.reshape(m * m, m * m)

    def value(entries):
        root = entries.reshape(m, m)
        trace = (root * root).sum()
        spread = (root @ root.T / trace).reshape(-1)
        half = flat @ spread
        phi = spread @ half
        gradient = (half + half.reshape(m, m).T.reshape(-1)).reshape(m, m)
        return phi * 1e6, 1e6 * (2 * gradient @ root / trace - 4 * phi * root / trace).reshape(-1)

    begins = [numpy.eye(m)]
    for u in range(m):
        begin = 0.01 * numpy.eye(m)
        begin[u, u] = 1
        begins.append(begin)
    options = {"maxiter": 100000, "maxfun": 100000, "ftol": 1e-16, "gtol": 1e-13, "maxcor": 30}
    best = min(minimize(value, b.reshape(-1), jac=True, method="L-BFGS-B", options=options).fun for b in begins)
    return max(best, 0) / 1e6


def case(router, expert, atoms, d, tau1=0.5, tau2=0.5):
    x = points(d)
    z = feature(router, x, tau2)
    count = len(atoms)
    beta0 = [a[0] for a in atoms]
    beta1 = [numpy.array(a[1 : 1 + d]) for a in atoms]
    slope = [numpy.array(a[1 + d : 1 + 2 * d]) for a in atoms]
    offset = [a[-1] for a in atoms]
    v = [weight_derivatives(router, b, tau1) for b in beta1]
    scores = numpy.stack([z @ v[j][0] for j in range(count)])
    denominator = sum(numpy.exp(scores[j] + beta0[j]) for j in range(count))
    unit = [numpy.exp(scores[j]) / denominator for j in range(count)]
    h = [activation(expert, x @ slope[j] + offset[j]) for j in range(count)]
    f = sum(numpy.exp(beta0[j]) * unit[j] * h[j][0] for j in range(count))
    x1 = numpy.hstack([x, numpy.ones((N, 1))])

    first = []
    for j in range(count):
        residual = unit[j] * (h[j][0] - f)
        grad_g = z @ v[j][1]
        first += [residual[:, None], residual[:, None] * grad_g, (unit[j] * h[j][1])[:, None] * x1]
    a = numpy.hstack(first)
    lengths = numpy.linalg.norm(a, axis=0)
    kept = lengths >= 1e-13 * lengths.max()
    left, values, _ = numpy.linalg.svd(a[:, kept] / lengths[kept], full_matrices=False)
    nulls = int((values < 1e-7 * values[0]).sum() + (~kept).sum())
    basis = left[:, values > 1e-9 * values[0]]

    kappas = []
    m = 2 * d + 1
    for j in range(count):
        weight = numpy.exp(beta0[j]) * unit[j]
        residual = weight * (h[j][0] - f)
        grad_g = z @ v[j][1]
        gradient = numpy.hstack([residual[:, None] * grad_g, (weight * h[j][1])[:, None] * x1])
        units = numpy.zeros(m)
        for part in (slice(0, d), slice(d, 2 * d), slice(2 * d, m)):
            units[part] = f.std() / numpy.sqrt((gradient[:, part] ** 2).mean())
        c = numpy.zeros((N, m, m))
        hess_g = numpy.einsum("nc,cij->nij", z, v[j][2])
        c[:, :d, :d] = residual[:, None, None] * (hess_g + grad_g[:, :, None] * grad_g[:, None, :])
        mixed = (weight * h[j][1])[:, None, None] * grad_g[:, :, None] * x1[:, None, :]
        c[:, :d, d:] = mixed
        c[:, d:, :d] = mixed.transpose(0, 2, 1)
        c[:, d:, d:] = (weight * h[j][2])[:, None, None] * x1[:, :, None] * x1[:, None, :]
        flat = (c * units[:, None] * units[None, :]).reshape(N, m * m)
        beyond = flat - basis @ (basis.T @ flat)
        phi = minimum((beyond.T @ beyond / N).reshape(m, m, m, m), m)
        kappas.append(float(numpy.sqrt(phi) / f.std()))
    return {"router": router, "expert": expert, "d": d, "atoms": atoms, "nulls": nulls, "deviation": float(f.std()),
            "kappa": kappas}


B2 = [[0.3, 0.2, 0.3, 0.8, -1.9, -0.6], [0, 0.3, 0, -2, 1.1, -0.5]]
C3 = [
    [0.3, 0.3, 0.2, -0.1, 1.2, -1.4, 0.8, -0.4],
    [0, -0.2, 0.3, 0.2, -1.6, 0.9, 1, 0.5],
    [-0.2, 0.1, -0.3, 0.3, 0.7, 1.6, -1.1, 0.3],
]

cases = []
for atoms, d in ((B2, 2), (C3, 3)):
    for router in ("linear", "cosine", "perturbed-cosine"):
        for expert in ("tanh", "sigmoid", "gelu", "linear", "polynomial"):
            cases.append(case(router, expert, atoms, d))
            print(router, expert, d, cases[-1]["nulls"], cases[-1]["kappa"], file=sys.stderr)

with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "identify_reference.json"), "w") as file:
    json.dump({"python": sys.version.split()[0], "numpy": numpy.__version__, "scipy": scipy.__version__, "n": N,
               "cases": cases}, file, indent=1)
    file.write("\n")
