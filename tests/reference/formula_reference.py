"""Values and derivatives of formulas, with 40 digits by mpmath: the reference for dsl/formula.

Every formula stands here twice, as text for the program and written out for mpmath. Writes formula_reference.json
beside itself.

    /usr/bin/python3 tests/reference/formula_reference.py

A case: the formula's text, points x, one set of parameters a (a vector), b, c; the values at the points, and the
derivatives in (a, b, c) by mpmath's numerical differentiation at 60 digits. Each the double nearest to the number.
"""

import json
import os
import random
import sys

import mpmath
from mpmath import mp, mpf

mp.dps = 60


def dot(u, v):
    return sum(p * q for p, q in zip(u, v))


def norm(u):
    return mpmath.sqrt(dot(u, u))


def phi(u):
    return mpmath.erfc(-u / mpmath.sqrt(2)) / 2


FORMULAS = {
    "c * sin(dot(a, x) + b) * exp(-dot(a, a) / 10)":
        lambda x, a, b, c: c * mpmath.sin(dot(a, x) + b) * mpmath.exp(-dot(a, a) / 10),
    "-norm(a - x)": lambda x, a, b, c: -norm([p - q for p, q in zip(a, x)]),
    "dot(a, x) / ((norm(a) + 0.5) * (norm(x) + 0.1))":
        lambda x, a, b, c: dot(a, x) / ((norm(a) + mpf(1) / 2) * (norm(x) + mpf(0.1))),
    "gelu(dot(a, x) + b)": lambda x, a, b, c: (dot(a, x) + b) * phi(dot(a, x) + b),
    "softplus(5 * dot(a, x)) - sigmoid(b - 3 * x[2])":
        lambda x, a, b, c: mpmath.log(1 + mpmath.exp(5 * dot(a, x))) - 1 / (1 + mpmath.exp(3 * x[1] - b)),
    "erf(b + x[1]) * tanh(c * x[2])": lambda x, a, b, c: mpmath.erf(b + x[0]) * mpmath.tanh(c * x[1]),
    "log(1 + dot(a, a)) * sqrt(1 + b^2) / cos(x[1] / 4)":
        lambda x, a, b, c: mpmath.log(1 + dot(a, a)) * mpmath.sqrt(1 + b * b) / mpmath.cos(x[0] / 4),
    "(1 + x[1]^2)^c + (2 + b^2)^-1.5 - a[1]^3":
        lambda x, a, b, c: (1 + x[0] ** 2) ** c + (2 + b * b) ** mpf(-1.5) - a[0] ** 3,
    "sum(max(a * c, x)) + min(b, x[1] * c) + sum(abs(x - a))":
        lambda x, a, b, c: sum(max(p * c, q) for p, q in zip(a, x)) + min(b, x[0] * c)
        + sum(abs(q - p) for p, q in zip(a, x)),
    "if(dot(a, x) > b, exp(x[1] / 3) * c, relu(b - x[2]) * sum(a))":
        lambda x, a, b, c: mpmath.exp(x[0] / 3) * c if dot(a, x) > b else max(b - x[1], mpf(0)) * sum(a),
    "dot(a / norm(a), tanh(x * b)) * pi":
        lambda x, a, b, c: mpmath.pi * sum(p / norm(a) * mpmath.tanh(q * b) for p, q in zip(a, x)),
}


def main():
    generator = random.Random(2405)
    cases = []
    for text, formula in FORMULAS.items():
        d = generator.choice([2, 3])
        draw = lambda count: [round(generator.uniform(-2, 2), 6) for _ in range(count)]
        points, parameters = [draw(d) for _ in range(6)], draw(d + 2)
        values, derivatives = [], []
        for point in points:
            x = [mpf(entry) for entry in point]
            at = lambda *p: formula(x, p[:d], p[d], p[d + 1])
            exact = [mpf(entry) for entry in parameters]
            values.append(float(at(*exact)))
            orders = [tuple(int(i == l) for i in range(d + 2)) for l in range(d + 2)]
            derivatives.append([float(mpmath.diff(at, tuple(exact), order)) for order in orders])
        cases.append({"formula": text, "x": points, "parameters": parameters, "values": values,
                      "derivatives": derivatives})
    reference = {"python": sys.version.split()[0], "mpmath": mpmath.__version__, "cases": cases}
    path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "formula_reference.json")
    with open(path, "w") as file:
        json.dump(reference, file)
        file.write("\n")


main()
