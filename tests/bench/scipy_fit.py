"""One least squares fit by SciPy, for tests/bench: analytic Jacobian, everything vectorised, one thread.

    scipy_fit.py PROBLEM EXPERT METHOD TOLERANCE

PROBLEM is the binary file that tests/bench/peer.cpp writes. Prints seconds of CPU and half the sum of squares as JSON.
"""

import json
import os
import sys
import time

for variable in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ[variable] = "1"

import numpy as np
from scipy.optimize import least_squares

from problem_file import TAU1, TAU2, read


class Residuals:
    """Residuals and Jacobian share what both need at one point."""

    def __init__(self, problem, expert):
        self.x, self.y = problem.x, problem.y
        self.d, self.k = problem.d, problem.k
        self.z = self.x / (np.linalg.norm(self.x, axis=1, keepdims=True) + TAU2)
        self.jacobian = np.empty((len(self.y), problem.start.size))
        self.expert = expert
        self.at = None

    def prepare(self, parameters):
        if self.at is not None and np.array_equal(self.at, parameters):
            return
        self.at = parameters.copy()
        rows = parameters.reshape(self.k, -1)
        self.beta1, a, b = rows[:, 1 : 1 + self.d], rows[:, 1 + self.d : -1], rows[:, -1]
        self.norm = np.linalg.norm(self.beta1, axis=1, keepdims=True)
        score = self.z @ (self.beta1 / (self.norm + TAU1)).T + rows[:, 0]
        score -= score.max(axis=1, keepdims=True)
        w = np.exp(score, out=score)
        w /= w.sum(axis=1, keepdims=True)
        u = self.x @ a.T + b
        if self.expert == "tanh":
            self.h = np.tanh(u, out=u)
            self.slope = w * (1 - self.h * self.h)
        else:
            self.slope = w * (u > 0)
            self.h = np.maximum(u, 0, out=u)
        self.w = w
        self.f = np.einsum("ij,ij->i", w, self.h)

    def residuals(self, parameters):
        self.prepare(parameters)
        return self.f - self.y

    def derivatives(self, parameters):
        self.prepare(parameters)
        score = self.w * (self.h - self.f[:, None])
        size = 2 * (self.d + 1)
        for i in range(self.k):
            total = self.norm[i, 0] + TAU1
            dv = np.eye(self.d) / total - np.outer(self.beta1[i], self.beta1[i]) / (self.norm[i, 0] * total**2)
            columns = self.jacobian[:, i * size : (i + 1) * size]
            columns[:, 0] = score[:, i]
            np.multiply(score[:, i : i + 1], self.z @ dv, out=columns[:, 1 : 1 + self.d])
            np.multiply(self.slope[:, i : i + 1], self.x, out=columns[:, 1 + self.d : -1])
            columns[:, -1] = self.slope[:, i]
        return self.jacobian


def main():
    path, expert, method, tolerance = sys.argv[1], sys.argv[2], sys.argv[3], float(sys.argv[4])
    problem = read(path)
    begin = time.process_time()
    model = Residuals(problem, expert)
    result = least_squares(model.residuals, problem.start, jac=model.derivatives, method=method,
                           ftol=tolerance / len(problem.y), xtol=1e-15, gtol=1e-15)
    seconds = time.process_time() - begin
    print(json.dumps({"seconds": seconds, "half_sum_of_squares": result.cost, "evaluations": result.nfev}))


if __name__ == "__main__":
    main()
