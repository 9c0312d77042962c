"""Reads the problem that tests/bench/peer.cpp wrote."""

from collections import namedtuple

import numpy as np

TAU1 = TAU2 = 0.5

Problem = namedtuple("Problem", "d k x y start")


def read(path):
    """x is n x d, y has n entries, start is all parameters, atom after atom: beta0, beta1, a, b."""
    with open(path, "rb") as file:
        n, d, k = np.fromfile(file, np.int64, 3)
        x = np.fromfile(file, np.float64, n * d).reshape(n, d)
        y = np.fromfile(file, np.float64, n)
        start = np.fromfile(file, np.float64, 2 * k * (d + 1))
    return Problem(int(d), int(k), x, y, start)
