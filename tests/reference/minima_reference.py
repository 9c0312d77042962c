"""Least squares minima of ten small data sets, by SciPy: the reference for engine/fit.

Written from section 1 of the theory, not from the C++. Writes minima_reference.json beside itself.

    /usr/bin/python3 tests/reference/minima_reference.py

An instance: router (with tau1, tau2), gate, expert (with degree), d, k; x (a row a point) and y; a start and the truth
as [beta0, beta1..., eta...] an atom; half the sum of squares at the start and at the minimum that both trf and lm reach
from there (to 1e-11), and the parameters of that minimum, which are one of a family with the same f: compare the sums
of squares. Here one member is picked by holding as many parameters at the start as the model has invariances. Passed
over: data where the two solvers disagree, where the Jacobian with columns of norm 1 has a condition above 1000, or
where a parameter comes near the program's default bounds.
"""

import json
import os
import sys

import numpy as np
import scipy
from scipy.optimize import least_squares

INSTANCES = [  # router, gate, expert, degree, d, k, n, noise
    ("linear", "softmax", "tanh", None, 1, 2, 60, 0.1),
    ("linear", "softmax", "tanh", None, 2, 2, 200, 0.05),
    ("linear", "sigmoid", "relu", None, 2, 2, 200, 0.1),
    ("linear", "softmax", "polynomial", 2, 3, 2, 400, 0.2),
    ("cosine", "softmax", "tanh", None, 2, 2, 200, 0.05),
    ("cosine", "softmax", "relu", None, 3, 3, 300, 0.05),
    ("perturbed-cosine", "softmax", "tanh", None, 2, 2, 300, 0.02),
    ("perturbed-cosine", "softmax", "tanh", None, 3, 3, 400, 0.02),
    ("perturbed-cosine", "sigmoid", "polynomial", 2, 2, 2, 150, 0.05),
    ("perturbed-cosine", "softmax", "relu", None, 2, 1, 80, 0.3),
]


def length(a, axis):
    return np.sqrt((a * a).sum(axis, keepdims=True))  # analytic, so that a complex step passes through


def mixture(instance, parameters, x):
    d = instance["d"]
    rows = parameters.reshape(instance["k"], -1)
    beta0, beta1, a, b = rows[:, 0], rows[:, 1 : 1 + d], rows[:, 1 + d : -1], rows[:, -1]
    if instance["router"] == "linear":
        score = x @ beta1.T
    elif instance["router"] == "cosine":
        score = (x / length(x, 1)) @ (beta1 / length(beta1, 1)).T
    else:
        score = (x / (length(x, 1) + instance["tau2"])) @ (beta1 / (length(beta1, 1) + instance["tau1"])).T
    score = score + beta0
    u = x @ a.T + b
    if instance["expert"] == "tanh":
        h = np.tanh(u)
    elif instance["expert"] == "relu":
        h = np.where(u.real > 0, u, 0)
    else:
        h = u ** instance["degree"]
    if instance["gate"] == "softmax":
        w = np.exp(score - score.real.max(1, keepdims=True))
        w = w / w.sum(1, keepdims=True)
    else:
        w = 1 / (1 + np.exp(-score))  # may overflow to the right weight, 0, on the solvers' way
    return (w * h).sum(1)


def jacobian(instance, parameters, x):
    columns = []
    for l in range(len(parameters)):
        step = parameters.astype(complex)
        step[l] += 1e-30j
        columns.append(mixture(instance, step, x).imag / 1e-30)
    return np.array(columns).T


def free(instance, start):
    """Which parameters may move: all but those that an invariance of f lets one choose."""
    d, rows = instance["d"], start.reshape(instance["k"], -1)
    moves = np.ones(rows.shape, bool)
    if instance["gate"] == "softmax":
        moves[-1, 0] = False
        if instance["router"] != "cosine" or instance["k"] == 1:
            moves[-1, 1 : 1 + d] = False
    if instance["router"] == "cosine":
        for i in range(instance["k"]):
            moves[i, 1 + np.argmax(np.abs(rows[i, 1 : 1 + d]))] = False
    return moves.ravel()


def solve(instance, start, x, y):
    """Both solvers' minimum, restarted until it no longer falls."""
    moves = free(instance, start)

    def whole(part):
        parameters = start.copy()
        parameters[moves] = part
        return parameters

    found = []
    for method in ("trf", "lm"):
        part, cost = start[moves], np.inf
        for _ in range(20):
            result = least_squares(lambda p: mixture(instance, whole(p), x) - y, part,
                                   jac=lambda p: jacobian(instance, whole(p), x)[:, moves], method=method,
                                   x_scale="jac", ftol=1e-15, xtol=1e-15, gtol=1e-15, max_nfev=500)
            fell = result.cost < cost * (1 - 1e-14)
            part, cost = result.x, min(cost, result.cost)
            if not fell:
                break
        found.append((cost, whole(part)))
    return found


def condition(instance, parameters, moves, x):
    J = jacobian(instance, parameters, x)[:, moves]
    values = np.linalg.svd(J / np.linalg.norm(J, axis=0), compute_uv=False)
    return values[0] / values[-1]


def candidate(specification, generator):
    router, gate, expert, degree, d, k, n, noise = specification
    instance = {"router": router, "gate": gate, "expert": expert, "d": d, "k": k}
    if degree:
        instance["degree"] = degree
    if router == "perturbed-cosine":
        instance["tau1"], instance["tau2"] = 0.5, 0.5
    x = np.round(generator.uniform(-3, 3, (n, d)), 3)
    truth = np.hstack([0.3 * generator.standard_normal((k, 1)), 0.6 * generator.standard_normal((k, d)),
                       1.2 * generator.standard_normal((k, d)), 0.5 * generator.standard_normal((k, 1))])
    truth = np.round(truth, 3)
    y = np.round(mixture(instance, truth.ravel(), x) + noise * generator.standard_normal(n), 4)
    start = np.round(truth + 0.1 * generator.standard_normal(truth.shape), 3)
    return instance, truth, start, x, y


def reference(specification, generator):
    while True:
        instance, truth, start, x, y = candidate(specification, generator)
        (trf, at), (lm, other) = solve(instance, start.ravel(), x, y)
        rows = at.reshape(instance["k"], -1)
        inside = np.abs(rows[:, 1 : 1 + instance["d"]]).max() < 4 and np.abs(rows).max() < 8
        agree = abs(trf - lm) <= 1e-11 * trf and np.abs(other - at).max() < 1e-6
        if not agree or not inside or condition(instance, at, free(instance, start.ravel()), x) > 1000:
            continue
        half = 0.5 * np.sum((mixture(instance, start.ravel(), x) - y) ** 2)
        instance.update(truth=truth.tolist(), start=start.tolist(), start_half_sum_of_squares=float(half),
                        half_sum_of_squares=float(min(trf, lm)), minimum=rows.tolist(), x=x.tolist(), y=y.tolist())
        return instance


def main():
    np.seterr(over="ignore")
    generator = np.random.default_rng(2402)
    done = [reference(specification, generator) for specification in INSTANCES]
    versions = {"python": ".".join(map(str, sys.version_info[:3])), "numpy": np.__version__, "scipy": scipy.__version__}
    with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "minima_reference.json"), "w") as out:
        out.write('{"versions": ' + json.dumps(versions) + ',\n"instances": [\n')
        out.write(",\n".join(json.dumps(instance, separators=(",", ":")) for instance in done) + "\n]}\n")
    for instance in done:
        print(instance["router"], instance["gate"], instance["expert"], instance["start_half_sum_of_squares"],
              instance["half_sum_of_squares"])


if __name__ == "__main__":
    main()
