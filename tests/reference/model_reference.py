"""Values f_G(x) of every router, gate and expert, with 40 digits by mpmath: the reference for engine/model.

Written from section 1 of the theory, not from the C++. Writes model_reference.json beside itself.

    /usr/bin/python3 tests/reference/model_reference.py

A case: router (with tau1, tau2), what its atoms share, gate (with active), expert (with degree, or units and
activation: eta is then a, b, c unit after unit), d, atoms as [beta0, beta1..., eta...], points x, and the
values f there, each the double nearest to the 40-digit number. Conventions at the edges: the cosine score is beta0
where x = 0 or beta1 = 0; ReLU is 0 at 0.
"""

import json
import os
import sys

import mpmath
from mpmath import mp, mpf

mp.dps = 40


def norm(vector):
    return mpmath.sqrt(sum(entry * entry for entry in vector))


def dot(a, b):
    return sum(x * y for x, y in zip(a, b))


def linear(x, beta1, case):
    return dot(beta1, x)


def cosine(x, beta1, case):
    product = norm(beta1) * norm(x)
    return dot(beta1, x) / product if product else mpf(0)


def perturbed_cosine(x, beta1, case):
    return dot(beta1, x) / ((norm(beta1) + mpf(case["tau1"])) * (norm(x) + mpf(case["tau2"])))


def laplace(x, beta1, case):
    return -norm([b - entry for b, entry in zip(beta1, x)])


def temperature(x, beta1, case):
    return dot(beta1, x) / mpf(case["shared"][0])


def cosine_temperature(x, beta1, case):
    return cosine(x, beta1, case) / mpf(case["shared"][0])


ROUTERS = {"linear": linear, "cosine": cosine, "perturbed-cosine": perturbed_cosine, "laplace": laplace,
           "temperature": temperature, "cosine-temperature": cosine_temperature}


def softmax(scores, case):
    largest = max(scores)
    masses = [mpmath.exp(s - largest) for s in scores]
    return [m / sum(masses) for m in masses]


def sigmoid_gate(scores, case):
    return [1 / (1 + mpmath.exp(-s)) for s in scores]


def top_k(scores, case):
    ranked = sorted(range(len(scores)), key=lambda i: -scores[i])  # stable: of equals the lowest index comes first
    active = sorted(ranked[: case["active"]])
    weights = [mpf(0)] * len(scores)
    for i, weight in zip(active, softmax([scores[i] for i in active], case)):
        weights[i] = weight
    return weights


GATES = {"softmax": softmax, "sigmoid": sigmoid_gate, "top-k": top_k}

# Of u = a.x + b; `constant` has no a.
EXPERTS = {
    "tanh": lambda u, case: mpmath.tanh(u),
    "sigmoid": lambda u, case: 1 / (1 + mpmath.exp(-u)),
    "gelu": lambda u, case: u * (1 + mpmath.erf(u / mpmath.sqrt(2))) / 2,
    "softplus": lambda u, case: mpmath.log(1 + mpmath.exp(u)),
    "relu": lambda u, case: max(u, mpf(0)),
    "linear": lambda u, case: u,
    "polynomial": lambda u, case: u ** case["degree"],
    "constant": lambda u, case: u,
}


def value(case, point):
    d = case["d"]
    x = [mpf(entry) for entry in point]
    scores, experts = [], []
    for row in case["atoms"]:
        row = [mpf(entry) for entry in row]
        scores.append(ROUTERS[case["router"]](x, row[1 : 1 + d], case) + row[0])
        eta = row[1 + d :]
        if case["expert"] == "network":
            units = [eta[m : m + d + 2] for m in range(0, len(eta), d + 2)]
            act = EXPERTS[case["activation"]]
            experts.append(sum(unit[d + 1] * act(dot(unit[:d], x) + unit[d], case) for unit in units))
            continue
        u = eta[0] if case["expert"] == "constant" else dot(eta[:d], x) + eta[d]
        experts.append(EXPERTS[case["expert"]](u, case))
    return sum(w * h for w, h in zip(GATES[case["gate"]](scores, case), experts))


# Everything below is exact in binary, so that C++ and mpmath start from the same numbers.
ATOMS = {
    1: [[0.25, 0.5, 1.25, -0.5], [0, -0.75, -0.875, 0.25]],
    2: [[0.3125, 0.1875, 0.3125, 0.8125, -1.875, -0.625], [0, 0.3125, 0, -2, 1.125, -0.5]],
    3: [[0.3125, 0.3125, 0.1875, -0.125, 1.1875, -1.375, 0.8125, -0.375],
        [0, -0.1875, 0.3125, 0.1875, -1.625, 0.875, 1, 0.5],
        [-0.1875, 0.125, -0.3125, 0.3125, 0.6875, 1.625, -1.125, 0.3125]],
}
POINTS = {
    1: [[0], [1.5], [-2.75]],
    2: [[0, 0], [1.5, -2.25], [-0.125, 2.875]],
    3: [[0, 0, 0], [0.5, -1.25, 2.5], [-3, 3, -2.75]],
}
# beta1 = 0 in one atom and in all; scores of hundreds, where exp overflows; a vanishing mass; a tiny x.
EDGES = [
    (2, [[0.25, 0, 0, 1, -0.5, 0.25], [0, 0.5, -1, -1, 2, 0]], [[1, 2], [0, 0], [-2, 0.5]]),
    (2, [[0.25, 0, 0, 1, -0.5, 0.25], [-0.5, 0, 0, -1, 2, 0]], [[1, 2], [0, 0]]),
    (1, [[0, 400, 1, 0.5], [0.5, -400, -0.75, 0.25]], [[2], [-2], [0.0009765625], [0]]),
    (1, [[700, 1, 1, 0.5], [-700, 2, -0.75, 0.25]], [[2], [-2.5]]),
    (1, [[750, 1, 1, 0.5], [750.5, 2, -0.75, 0.25]], [[2], [0]]),
    (2, [[0, 0.5, 0.25, 1, 1, 0], [0, -0.25, 1, -1, 0.5, 0]], [[2.0**-40, -(2.0**-41)], [2.0**-200, 0]]),
    (1, [[0, 0.5, 30, 0.5], [0.25, 1, -25, 0]], [[2], [-2], [0.015625]]),
]


def networks(d, units):
    """The atoms above; each unit has the a and b of its atom, moved, and a c of its own."""
    rows = []
    for row in ATOMS[d]:
        eta = []
        for m in range(units):
            eta += [entry + (-1) ** j * m * 0.4375 for j, entry in enumerate(row[1 + d :])]
            eta.append((-1) ** m * (1.25 - 0.3125 * m))
        rows.append(row[: 1 + d] + eta)
    return rows


def cases():
    experts = [(name, degree) for name in EXPERTS for degree in ((1, 2, 3, 4) if name == "polynomial" else (None,))]
    for router in ROUTERS:
        for gate in GATES:
            for number, (expert, degree) in enumerate(experts):
                plain = [(d, ATOMS[d], POINTS[d]) for d in (1, 2, 3) if d == 2 or number % 2 == d // 2]
                for d, rows, points in plain + (EDGES if expert in ("tanh", "relu", "gelu", "softplus") else EDGES[:1]):
                    if expert == "constant":
                        rows = [row[: 1 + d] + row[-1:] for row in rows]
                    case = {"router": router, "gate": gate, "expert": expert, "d": d, "atoms": rows, "x": points}
                    if router == "perturbed-cosine":
                        case.update(tau1=0.5 if number % 2 else 0.125, tau2=0.5 if number % 3 else 2.0)
                    if "temperature" in router:
                        case["shared"] = [0.375 if number % 2 else 1.5]
                    if gate == "top-k":
                        case["active"] = 1 + number % 3
                    if degree:
                        case["degree"] = degree
                    yield case
            for number, activation in enumerate(("tanh", "gelu", "sigmoid", "softplus")):
                for d in (1, 2, 3):
                    units = 1 + (number + d) % 4
                    case = {"router": router, "gate": gate, "expert": "network", "units": units,
                            "activation": activation, "d": d, "atoms": networks(d, units), "x": POINTS[d]}
                    if router == "perturbed-cosine":
                        case.update(tau1=0.5, tau2=2.0)
                    if "temperature" in router:
                        case["shared"] = [0.625]
                    if gate == "top-k":
                        case["active"] = 2
                    yield case


def main():
    done = []
    for case in cases():
        case["f"] = [float(value(case, point)) for point in case["x"]]
        done.append(case)
    versions = {"python": ".".join(map(str, sys.version_info[:3])), "mpmath": mpmath.__version__, "digits": mp.dps}
    with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "model_reference.json"), "w") as out:
        out.write('{"versions": ' + json.dumps(versions) + ',\n"cases": [\n')
        out.write(",\n".join(json.dumps(case, separators=(",", ":")) for case in done) + "\n]}\n")
    print(len(done), "cases,", sum(len(case["f"]) for case in done), "values")


if __name__ == "__main__":
    main()
