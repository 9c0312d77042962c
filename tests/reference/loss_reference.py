"""Voronoi losses of pairs of measures, raw, with equal masses, and aligned: the reference for engine/rate.

Written from section 2 of the theory (arXiv:2405.14131), not from the C++: plain loops over atoms, and a canonical form
found by Nelder-Mead from a great many starts. Writes loss_reference.json beside itself.

    /usr/bin/python3 tests/reference/loss_reference.py

A pair: router, tau1, even (eta and -eta are the same expert), units (of tanh network experts, whose eta is a, b, c unit
after unit), shared (the temperature of the fitted measure, and of the truth), powers [single, shared], the atoms of
truth and fitted measure as [beta0, beta1..., eta...]; then `raw`, `mass` and, for the cosine routers and Laplace,
`full`: the eight quantities total, gate-mass, router, expert, direction, norm, single, shared (null: no such cell). For
the other routers `full` is the least total that was found, and `agree` says how many runs found it to 1e-11: where it is
1 the minimum lies on the edge of a cell, where Nelder-Mead gets no further, and the true minimum may be lower.
"""

import itertools
import json
import math
import os
import sys

import numpy as np
import scipy
from scipy.optimize import minimize

NORM_LIMIT = 0.999
STARTS = {1: 60, 2: 120, 3: 160, 8: 60}


class Atom:
    def __init__(self, row, d):
        self.beta0, self.beta1, self.eta = row[0], np.array(row[1 : 1 + d]), np.array(row[1 + d :])


def atoms(rows, d):
    return [Atom(row, d) for row in rows]


def nearest(atom, truth):
    distances = [np.sum((atom.beta1 - t.beta1) ** 2) + np.sum((atom.eta - t.eta) ** 2) for t in truth]
    return int(np.argmin(distances))  # the first of equals


def direction_distance(a, b):
    if not a.any() or not b.any():
        return 1.0
    return np.linalg.norm(a / np.linalg.norm(a) - b / np.linalg.norm(b))


def loss(fitted, truth, powers):
    cells = [[] for _ in truth]
    for atom in fitted:
        cells[nearest(atom, truth)].append(atom)
    gate = router = expert = direction = norm = 0.0
    singles, shared, shared_mass = [], 0.0, 0.0
    for t, cell in zip(truth, cells):
        gate += abs(sum(math.exp(a.beta0) for a in cell) - math.exp(t.beta0))
        r = powers[0] if len(cell) == 1 else powers[1]
        for a in cell:
            m = math.exp(a.beta0)
            D, E = np.linalg.norm(a.beta1 - t.beta1), np.linalg.norm(a.eta - t.eta)
            router += m * D**r
            expert += m * E**r
            direction += m * direction_distance(a.beta1, t.beta1) ** r
            norm += m * abs(np.linalg.norm(a.beta1) - np.linalg.norm(t.beta1)) ** r
            if len(cell) == 1:
                singles.append(math.sqrt(D * D + E * E))
            else:
                shared += m * math.sqrt(D * D + E * E)
                shared_mass += m
    return [gate + router + expert, gate, router, expert, direction, norm,
            sum(singles) / len(singles) if singles else None, shared / shared_mass if shared_mass else None]


def moved(atom, beta0, beta1, eta):
    copy = Atom([0.0], 0)
    copy.beta0, copy.beta1, copy.eta = beta0, beta1, eta
    return copy


def with_mass_of(fitted, truth):
    c = math.log(sum(math.exp(t.beta0) for t in truth)) - math.log(sum(math.exp(a.beta0) for a in fitted))
    return [moved(a, a.beta0 + c, a.beta1, a.eta) for a in fitted]


def images(pair, eta):
    """All eta of the same expert: both signs of an even one; every order and every sign of the units of a network."""
    if pair["even"]:
        return [eta, -eta]
    if "units" not in pair:
        return [eta]
    units = eta.reshape(pair["units"], -1)
    return [np.concatenate([sign * units[m] for sign, m in zip(signs, order)])
            for order in itertools.permutations(range(pair["units"]))
            for signs in itertools.product((1, -1), repeat=pair["units"])]


def with_nearest_images(pair, fitted, truth):
    def distance(a, eta):
        return min(np.sum((a.beta1 - t.beta1) ** 2) + np.sum((eta - t.eta) ** 2) for t in truth)

    return [moved(a, a.beta0, a.beta1, min(images(pair, a.eta), key=lambda eta: distance(a, eta))) for a in fitted]


class Alignment:
    """The total loss as a function of the common shift t of the weights v."""

    def __init__(self, pair, fitted, truth):
        self.pair, self.fitted, self.truth = pair, fitted, truth
        self.perturbed = pair["router"] == "perturbed-cosine"
        self.v = [self.weight(a.beta1) for a in fitted]
        self.true_v = [self.weight(t.beta1) for t in truth]
        # The same loss by arrays, for speed; `value` and `slow` are compared at every minimum.
        self.m = np.array([math.exp(a.beta0) for a in fitted])
        self.true_m = np.array([math.exp(t.beta0) for t in truth])
        self.V = np.array(self.v)
        self.B = np.array([t.beta1 for t in truth])
        eta, true_eta = np.array([images(pair, a.eta) for a in fitted]), np.array([t.eta for t in truth])
        self.E2 = ((eta[:, None] - true_eta[None, :, None]) ** 2).sum(-1).min(-1)

    def weight(self, beta1):
        return beta1 / (np.linalg.norm(beta1) + self.pair["tau1"]) if self.perturbed else beta1

    def beta1(self, v):
        return self.pair["tau1"] * v / (1 - np.linalg.norm(v)) if self.perturbed else v

    def allowed(self, t):
        return not self.perturbed or max(np.linalg.norm(v + t) for v in self.v) < NORM_LIMIT

    def slow(self, t):
        fitted = [moved(a, a.beta0, self.beta1(v + t), a.eta) for a, v in zip(self.fitted, self.v)]
        fitted = with_nearest_images(self.pair, fitted, self.truth)
        return loss(fitted, self.truth, self.pair["powers"])[0]

    def value(self, t):
        W = self.V + t
        if self.perturbed:
            length = np.sqrt((W * W).sum(-1, keepdims=True))
            if not length.max() < NORM_LIMIT:
                return 1e100
            W = self.pair["tau1"] * W / (1 - length)
        D2 = ((W[:, None] - self.B[None]) ** 2).sum(-1)
        cell = (D2 + self.E2).argmin(1)
        row = np.arange(len(cell))
        count = np.bincount(cell, minlength=len(self.true_m))
        gate = np.abs(np.bincount(cell, self.m, minlength=len(self.true_m)) - self.true_m).sum()
        half = np.where(count[cell] == 1, *self.pair["powers"]) / 2
        return gate + (self.m * (D2[row, cell] ** half + self.E2[row, cell] ** half)).sum()

    def starts(self, generator):
        d = len(self.v[0])
        yield np.zeros(d)
        for with_beta1 in (False, True):
            t, total = np.zeros(d), 0.0
            for i, a in enumerate(self.fitted):
                extra = ((a.beta1 - self.B) ** 2).sum(-1) if with_beta1 else 0
                j = int(np.argmin(self.E2[i] + extra))
                t, total = t + self.m[i] * (self.true_v[j] - self.v[i]), total + self.m[i]
            yield t / total
        meetings = [w - v for v in self.v for w in self.true_v]
        yield from meetings
        for _ in range(STARTS[d]):
            width = 10 ** generator.uniform(-2.5, 0.3)
            yield meetings[generator.integers(len(meetings))] + width * generator.standard_normal(d)

    def descend(self, t, step, tolerance):
        simplex = np.vstack([t, t + step * np.eye(len(t))])
        options = dict(xatol=tolerance, fatol=tolerance, maxiter=4000, maxfev=8000, initial_simplex=simplex,
                       adaptive=len(t) > 3)
        found = minimize(self.value, t, method="Nelder-Mead", options=options)
        return found.fun, found.x

    def minimum(self, generator):
        """The least value, and how many runs reached it to 1e-11."""
        runs = []
        for t in self.starts(generator):
            for _ in range(60):
                if self.allowed(t):
                    break
                t = 0.7 * t
            runs.append((self.value(t), t))
            runs.append(self.descend(t, 0.1, 1e-8))
        runs.sort(key=lambda run: run[0])
        polished = []
        for value, t in runs[:12]:
            for step in (1e-2, 1e-4, 1e-1, 1e-6, 1e-3):
                better, at = self.descend(t, step, 1e-15)
                if better < value:
                    value, t = better, at
            polished.append((value, t))
        value, t = min(polished, key=lambda run: run[0])
        assert abs(value - self.slow(t)) < 1e-12 * (1 + value)
        return value, sum(run[0] < value + 1e-11 for run in polished)


def rounded(array):
    return [[float(f"{entry:.3f}") for entry in row] for row in array]


B2 = [[0.3, 0.2, 0.3, 0.8, -1.9, -0.6], [0, 0.3, 0, -2, 1.1, -0.5]]
C3 = [[0.3, 0.3, 0.2, -0.1, 1.2, -1.4, 0.8, -0.4], [0, -0.2, 0.3, 0.2, -1.6, 0.9, 1, 0.5],
      [-0.2, 0.1, -0.3, 0.3, 0.7, 1.6, -1.1, 0.3]]


def near(truth, d, extra, spread, shift, even, generator):
    """Atoms around those of the truth, `extra` of them beside the first ones, all weights shifted alike."""
    rows = []
    for i in range(len(truth) + extra):
        row = np.array(truth[i % len(truth)], float) + spread * generator.standard_normal(len(truth[0]))
        row[0] -= 0.7 * (i % len(truth) < extra)
        row[1 : 1 + d] += shift
        if even and generator.random() < 0.5:
            row[1 + d :] *= -1
        rows.append(row)
    return rounded(rows)


def wild(k, d, generator, beta1=0.5):
    return rounded(np.hstack([0.4 * generator.standard_normal((k, 1)), beta1 * generator.standard_normal((k, d)),
                              1.2 * generator.standard_normal((k, d + 1))]))


def networks(k, d, units, generator):
    """Atoms of units (a, b, c) apart from each other."""
    return rounded(np.hstack([0.4 * generator.standard_normal((k, 1)), 0.5 * generator.standard_normal((k, d)),
                              1.2 * generator.standard_normal((k, units * (d + 2)))]))


def pairs():
    generator = np.random.default_rng(2405)
    powers = [[1, 2], [1, 2], [2, 2], [1, 1], [1, 4], [1.5, 1.5]]
    number = 0

    def pair(router, even, truth, fitted, d):
        nonlocal number
        number += 1
        return {"router": router, "tau1": 0.5, "even": even, "d": d, "powers": powers[number % len(powers)],
                "truth": truth, "fitted": fitted}

    for router in ("linear", "perturbed-cosine", "cosine"):
        for even in (False, True):
            for truth, d in ((B2, 2), (C3, 3)):
                for extra, spread in ((0, 0.1), (1, 0.1), (1, 0.5)):
                    shift = (0.5 if router == "linear" else 0.1) * generator.standard_normal(d)
                    yield pair(router, even, truth, near(truth, d, extra, spread, shift, even, generator), d)
            for k_true, k, d in ((1, 1, 2), (1, 3, 1), (3, 2, 2), (3, 4, 1), (2, 3, 2)):
                yield pair(router, even, wild(k_true, d, generator), wild(k, d, generator), d)
    for router in ("linear", "perturbed-cosine"):
        truth = wild(4, 8, generator, 0.2)
        yield pair(router, False, truth, near(truth, 8, 1, 0.03, 0.02, False, generator), 8)
        # A true atom at beta1 = 0, and a fitted one; then an exact copy of the truth but for a shift.
        yield pair(router, False, [[0.1, 0, 0, 1, -1, 0.2], [0, 0.3, 0.1, -1, 0.5, 0]],
                   [[0.2, 0.1, 0.2, 1.1, -0.9, 0.1], [0, 0, 0, -1.1, 0.4, 0.1]], 2)
        yield pair(router, True, [[0, 1, -1, 2], [0.5, 1, -1, -1]], [[0.4, -1, 1, -2.1], [1, 1, -1, -1], [0, 2, 3, 1]], 1)
    for even in (False, True):
        for truth, d in ((B2, 2), (C3, 3)):
            for extra, spread in ((0, 0.1), (1, 0.3)):
                yield pair("laplace", even, truth, near(truth, d, extra, spread, 0, even, generator), d)
    for router in ("temperature", "cosine-temperature"):
        for truth, d in ((B2, 2), (C3, 3)):
            for extra, spread in ((0, 0.1), (1, 0.3)):
                shift = 0.3 * generator.standard_normal(d) if router == "temperature" else 0
                one = pair(router, False, truth, near(truth, d, extra, spread, shift, False, generator), d)
                one["shared"] = [0.875, 0.5] if extra else [1.75, 0.625]
                yield one
    for units in (1, 2, 3):
        for router in ("linear", "laplace"):
            for extra, spread in ((0, 0.1), (1, 0.3)):
                truth = networks(2, 1, units, generator)
                one = pair(router, False, truth, near(truth, 1, extra, spread, 0.2, False, generator), 1)
                for row in one["fitted"]:
                    unit_list = [row[2 + 3 * m : 5 + 3 * m] for m in generator.permutation(units)]
                    signs = generator.choice([-1, 1], units)
                    row[2:] = [float(sign * entry) for sign, unit in zip(signs, unit_list) for entry in unit]
                one["units"] = units
                yield one


def with_temperature(pair, values):
    """What the atoms share counts once, in the total and in the router's part."""
    T, true_T = pair.get("shared", (0, 0))
    apart = abs(T - true_T) ** pair["powers"][0]
    return [value + apart if i in (0, 2) and apart else value for i, value in enumerate(values)]


def evaluate(pair, generator):
    truth, fitted = atoms(pair["truth"], pair["d"]), atoms(pair["fitted"], pair["d"])
    pair["raw"] = with_temperature(pair, loss(fitted, truth, pair["powers"]))
    fitted = with_mass_of(fitted, truth)
    pair["mass"] = with_temperature(pair, loss(fitted, truth, pair["powers"]))
    if pair["router"] == "temperature":
        T, true_T = pair["shared"]
        fitted = [moved(a, a.beta0, a.beta1 * true_T / T, a.eta) for a in fitted]
    if pair["router"] in ("cosine", "laplace", "cosine-temperature"):
        full = loss(with_nearest_images(pair, fitted, truth), truth, pair["powers"])
        pair["full"] = with_temperature(pair, full)
    else:
        value, agree = Alignment(pair, fitted, truth).minimum(generator)
        pair["full"], pair["agree"] = float(value), int(agree)
    return pair


def main():
    generator = np.random.default_rng(13514)
    done = [evaluate(pair, generator) for pair in pairs()]
    versions = {"python": ".".join(map(str, sys.version_info[:3])), "numpy": np.__version__,
                "scipy": scipy.__version__}
    with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "loss_reference.json"), "w") as out:
        out.write('{"versions": ' + json.dumps(versions) + ',\n"pairs": [\n')
        out.write(",\n".join(json.dumps(pair, separators=(",", ":")) for pair in done) + "\n]}\n")
    print(len(done), "pairs;", sum(p.get("agree") == 1 for p in done), "minima found by one run only")


if __name__ == "__main__":
    main()
