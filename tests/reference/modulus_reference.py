"""The modulus of identifiability of softmax mixtures of experts (pointwise q, uniform u, components), with NumPy.

Written from the definitions alone, not from any C++. Writes modulus_reference.json beside itself, after each pair.

    OPENBLAS_NUM_THREADS=1 nice /usr/bin/python3 modulus_reference.py            # everything
    OPENBLAS_NUM_THREADS=1 nice /usr/bin/python3 modulus_reference.py q laplace  # jobs whose name holds all words

Debian 12: python3-numpy, python3-scipy. Method: the problem min |f_G - f_G'|^2 subject to L = delta (and, for u,
L_raw(G', G*) = rho) in scaled coordinates. Atoms alone in their cell move by delta y; the two atoms of a shared cell
stand at theta + delta mu + sqrt(delta) (1 - p) z and theta + delta mu - sqrt(delta) p z, p = 0.5 + 0.4 sin(psi)
their shares, so that the 10% rule holds by itself. G' of u is G* plus y |y| group by group, which makes
L_raw(G', G*) a smooth function of y. A feasible Newton method (saddle-free, damped, on the tangent space of the
constraints, retracted after each step) from many random starts at some delta, then continuation to the
neighbouring delta in both directions. The translation t of linear and perturbed is eliminated: G is stored with one
atom's weight on its true place, and L takes the minimising t (at a kink, which is verified by its subgradient
condition, or inside, by Newton). Each minimiser is then verified by plain code: f point by point, L with t
by a grid and Nelder-Mead.

An entry: kind (q, u or component), pair (router, expert), cells (cell j(i) of each atom of G), case (exact or over),
delta, q (the least norm found; "rounding": true where it is zero but for rounding), the minimiser beta0, beta1, eta (as computed: t not applied, L and f do not mind;
beta1_aligned has it applied), for u also prime (G'), starts (random ones), within (of these, that came within
0.1% of the best), carried (further starts carried over from a neighbouring delta), check_loss (L, or the component, by the plain code),
check_norm, share (of the lighter atom of the shared cell), share_at_bound, other (least q of the other composition).
"""

import json
import os
import sys
import time

import numpy as np
import scipy
from scipy import optimize, special

HERE = os.path.dirname(os.path.abspath(__file__))
TAU = 0.5
TRUTH = np.array([[0.3, 0.2, 0.3, 0.8, -1.9, -0.6], [0.0, 0.3, 0.0, -2.0, 1.1, -0.5]])
COUNT = 400
INDEX = np.arange(1, COUNT + 1)
X = np.stack([6 * np.modf(INDEX * 0.7548776662466927)[0] - 3, 6 * np.modf(INDEX * 0.5698402909980532)[0] - 3], 1)
XNORM = np.sqrt((X * X).sum(1))
DELTAS = [0.1, 0.05, 0.02, 0.01, 0.003, 0.001]
RHO = 0.3
BUDGET = 70.0                                               # seconds for the starts at one delta


# ---- the model, real, with its Jacobian -----------------------------------------------------------------------------

def score(router, b):
    """g (N) and dg/dbeta1 (N, 2)."""
    n = np.sqrt(b @ b)
    if router == "linear":
        return X @ b, X
    if router == "cosine":
        g = X @ b / (n * XNORM)
        return g, X / (n * XNORM)[:, None] - g[:, None] * b / n ** 2
    if router == "perturbed":
        g = X @ b / ((n + TAU) * (XNORM + TAU))
        slope = b / n if n > 0 else 0 * b
        return g, X / ((n + TAU) * (XNORM + TAU))[:, None] - g[:, None] * slope / (n + TAU)
    gap = b - X
    dist = np.sqrt((gap * gap).sum(1))
    return -dist, -gap / np.maximum(dist, 1e-300)[:, None]


def expert_value(expert, eta):
    """h (N) and dh/du (N)."""
    u = X @ eta[:2] + eta[2]
    if expert == "tanh":
        h = np.tanh(u)
        return h, 1 - h * h
    if expert == "gelu":
        cdf = special.ndtr(u)
        return u * cdf, cdf + u * np.exp(-u * u / 2) / np.sqrt(2 * np.pi)
    if expert == "linear":
        return u, np.ones_like(u)
    if expert == "polynomial":
        return u * u, 2 * u
    h = special.expit(u)
    return h, h * (1 - h)


X1 = np.concatenate([X, np.ones((COUNT, 1))], 1)


def model(pair, theta, jac=True):
    router, expert = pair
    k = len(theta)
    parts = [score(router, row[1:3]) for row in theta]
    values = [expert_value(expert, row[3:]) for row in theta]
    s = np.stack([parts[i][0] + theta[i, 0] for i in range(k)])
    w = np.exp(s - s.max(0))
    w /= w.sum(0)
    h = np.stack([v[0] for v in values])
    f = (w * h).sum(0)
    if not jac:
        return f
    J = np.empty((COUNT, 6 * k))
    for i in range(k):
        lift = w[i] * (h[i] - f)
        J[:, 6 * i] = lift
        J[:, 6 * i + 1:6 * i + 3] = lift[:, None] * parts[i][1]
        J[:, 6 * i + 3:6 * i + 6] = (w[i] * values[i][1])[:, None] * X1
    return f, J


def weighted_gradient(pair, theta, r):
    """sum over the inputs of r df/dtheta, for a batch of theta (B, k, 6)."""
    router, expert = pair
    b = theta[..., 1:3]
    n = np.sqrt((b * b).sum(-1))[..., None]
    if router == "laplace":
        gap0, gap1 = b[..., :1] - X[:, 0], b[..., 1:] - X[:, 1]
        dist = np.sqrt(gap0 * gap0 + gap1 * gap1)
        g = -dist
    else:
        g = b @ X.T
        if router == "cosine":
            g = g / (n * XNORM)
        if router == "perturbed":
            g = g / ((n + TAU) * (XNORM + TAU))
    s = g + theta[..., :1]
    w = np.exp(s - s.max(1, keepdims=True))
    w /= w.sum(1, keepdims=True)
    u = theta[..., 3:5] @ X.T + theta[..., 5:]
    if expert == "tanh":
        h = np.tanh(u)
        slope = 1 - h * h
    elif expert == "gelu":
        cdf = special.ndtr(u)
        h, slope = u * cdf, cdf + u * np.exp(-u * u / 2) / np.sqrt(2 * np.pi)
    elif expert == "linear":
        h, slope = u, np.ones_like(u)
    elif expert == "polynomial":
        h, slope = u * u, 2 * u
    else:
        h = special.expit(u)
        slope = h * (1 - h)
    c = w * (h - (w * h).sum(1, keepdims=True)) * r
    out = np.empty(theta.shape)
    out[..., 0] = c.sum(-1)
    if router == "linear":
        out[..., 1:3] = c @ X
    elif router == "cosine":
        out[..., 1:3] = (c / XNORM) @ X / n - (c * g).sum(-1)[..., None] * b / n ** 2
    elif router == "perturbed":
        out[..., 1:3] = (c / (XNORM + TAU)) @ X / (n + TAU) - (c * g).sum(-1)[..., None] * b / np.maximum(n, 1e-300) / (n + TAU)
    else:
        c = c / np.maximum(dist, 1e-300)
        out[..., 1], out[..., 2] = -(c * gap0).sum(-1), -(c * gap1).sum(-1)
    out[..., 3:] = (w * slope * r) @ X1
    return out


# ---- losses, over batches and complex arguments ---------------------------------------------------------------------

def norm(v):
    return np.sqrt((v * v).sum(-1))


def to_weight(router, b):
    return b if router == "linear" else b / (norm(b) + TAU)[..., None]


def to_beta(router, v):
    return v if router == "linear" else TAU * v / (1 - norm(v))[..., None]


def absolute(x):
    return np.sqrt(x * x)


def shifted(pair, th, base, cells, regime):
    """m, D, E of the aligned G: mass constant, then the t of the regime (None, ("kink", i) or ("t", t))."""
    m = np.exp(th[..., 0])
    m = m / m.sum(-1)[..., None] * np.exp(base[..., 0]).sum(-1)[..., None]
    own = base[..., cells, :]
    E = th[..., 3:] - own[..., 3:]
    beta = th[..., 1:3]
    if regime is not None:
        v = to_weight(pair[0], beta)
        if regime[0] == "kink":
            i = regime[1]
            t = to_weight(pair[0], own[..., i, 1:3]) - v[..., i, :]
        else:
            t = regime[1]
        beta = to_beta(pair[0], v + (t[..., None, :] if np.ndim(t) > 1 else t))
    return m, beta, beta - own[..., 1:3], E


def combine(m, D, E, base, cells, skip=None):
    single = [i for i in range(len(cells)) if cells.count(cells[i]) == 1]
    m0 = np.exp(base[..., 0])
    total = 0
    for j in range(2):
        total = total + absolute(sum(m[..., i] for i in range(len(cells)) if cells[i] == j) - m0[..., j])
    for i in range(len(cells)):
        if i in single:
            total = total + m[..., i] * norm(E[..., i, :])
            if i != skip:
                total = total + m[..., i] * norm(D[..., i, :])
        else:
            total = total + m[..., i] * ((D[..., i, :] ** 2).sum(-1) + (E[..., i, :] ** 2).sum(-1))
    return total


def loss_at(pair, th, base, cells, regime):
    m, _, D, E = shifted(pair, th, base, cells, regime)
    return combine(m, D, E, base, cells, regime[1] if regime is not None and regime[0] == "kink" else None)


def component_at(name, pair, th, base, cells, regime):
    m, beta, D, E = shifted(pair, th, base, cells, regime)
    single = [i for i in range(len(cells)) if cells.count(cells[i]) == 1]
    shared = [i for i in range(len(cells)) if i not in single]
    own = base[..., cells, 1:3]
    if name == "direction":
        gap = norm(beta / norm(beta)[..., None] - own / norm(own)[..., None])
        return sum(m[..., i] * gap[..., i] ** (1 if i in single else 2) for i in range(len(cells)))
    if name == "norm":
        gap = norm(beta) - norm(own)
        return sum(m[..., i] * (absolute(gap[..., i]) if i in single else gap[..., i] ** 2) for i in range(len(cells)))
    total = np.sqrt((D * D).sum(-1) + (E * E).sum(-1))
    if name == "single":
        return sum(total[..., i] for i in single) / len(single)
    return sum(m[..., i] * total[..., i] for i in shared) / sum(m[..., i] for i in shared)


def find_regime(pair, th, base, cells, hint=None):
    """The minimising t of the loss near the truth: at a kink, or inside."""
    if pair[0] not in ("linear", "perturbed"):
        return None
    single = [i for i in range(len(cells)) if cells.count(cells[i]) == 1]
    v = to_weight(pair[0], th[:, 1:3])
    own = to_weight(pair[0], base[cells, 1:3])
    h = 1e-30

    def slope(t, skip):
        batch = np.array([t + np.array([1j * h, 0]), t + np.array([0, 1j * h])])
        m = np.exp(th[:, 0])
        m = m / m.sum() * np.exp(base[:, 0]).sum()
        D = to_beta(pair[0], v + batch[:, None, :]) - base[cells, 1:3]
        E = (th[:, 3:] - base[cells, 3:])[None] + 0j
        return combine(np.stack([m, m]) + 0j, D, E, base[None], cells, skip).imag / h, m

    for i in single:
        t = own[i] - v[i]
        g, m = slope(t, i)
        if pair[0] == "perturbed":
            w = own[i]
            step = np.array([w + np.array([1j * h, 0]), w + np.array([0, 1j * h])])
            inverse = to_beta("perturbed", step).imag / h      # row c: d beta / d v_c
            g = np.linalg.solve(inverse, g)
        if norm(g) <= m[i]:
            return ("kink", i)
    starts = [own[i] - v[i] for i in single]
    start = np.mean(starts, 0) if len(starts) > 1 else starts[0] + 1e-6
    t = start if hint is None or hint[0] == "kink" else hint[1]
    scale = max(norm(v - own).max(), 1e-12)
    for _ in range(60):
        g = slope(t, None)[0]
        e = 1e-6 * scale
        H = np.array([slope(t + e * u, None)[0] - slope(t - e * u, None)[0] for u in np.eye(2)]) / (2 * e)
        lam, V = np.linalg.eigh((H + H.T) / 2)
        step = -V @ ((V.T @ g) / np.maximum(np.abs(lam), 1e-3 / scale))
        if norm(step) < 1e-5 * scale:                     # the last, quadratic, steps need no line search
            t = t + step
            if norm(step) < 1e-9 * scale:
                break
            continue
        value = loss_at(pair, th, base, cells, ("t", t))
        size = 1.0
        while size > 1e-9 and loss_at(pair, th, base, cells, ("t", t + size * step)) > value - 1e-4 * size * abs(g @ step):
            size /= 2
        if size <= 1e-9:
            break
        t = t + size * step
    return ("t", t)


# ---- problems -------------------------------------------------------------------------------------------------------

class Problem:
    """kind "q", "u" or a component's name; cells: exact [0, 1], over [0, 0, 1] or [0, 1, 1]."""

    def __init__(self, kind, pair, cells, delta):
        self.kind, self.pair, self.cells, self.delta = kind, pair, cells, delta
        self.over = len(cells) == 3
        self.gauge = pair[0] in ("linear", "perturbed")
        self.fixed = pair[0] == "cosine" and kind == "direction"       # |beta1| held at the truth
        self.single = [i for i in range(len(cells)) if cells.count(cells[i]) == 1]
        self.shared = [i for i in range(len(cells)) if i not in self.single]
        self.gauged = self.single[0] if self.gauge else None
        self.component = kind not in ("q", "u")
        self.small = delta if not (self.component and kind == "shared") else delta ** 2   # the scale of first order
        self.slots, n = {}, 0

        def slot(name, size):
            nonlocal n
            self.slots[name] = slice(n, n + size)
            n += size

        slot("mass", 1)
        for i in self.single:
            slot("E%d" % i, 3)
            if i != self.gauged:
                slot("D%d" % i, 1 if self.fixed else 2)
        if self.over:
            slot("psi", 1)
            slot("mu", 5)
            slot("z", 5)
        self.inner = n
        if kind == "u":
            slot("prime", 12)
        self.n = n
        self.regime = None
        self.base_real = TRUTH
        self.target = model(pair, TRUTH, False)
        linear = np.ones(n, bool)
        if self.over:
            linear[self.slots["psi"]] = linear[self.slots["z"]] = False
        linear[self.inner:] = False
        self.linear = linear

    def base(self, y):
        """G' (.., 2, 6)."""
        if self.kind != "u":
            return np.broadcast_to(TRUTH, y.shape[:-1] + (2, 6))
        p = y[..., self.slots["prime"]]
        out = np.zeros(y.shape[:-1] + (2, 6), y.dtype) + TRUTH
        for j in range(2):
            q = p[..., 6 * j:6 * j + 6]
            out[..., j, 0] = np.log(np.exp(TRUTH[j, 0]) + q[..., 0] * absolute(q[..., 0]))
            out[..., j, 1:3] += q[..., 1:3] * norm(q[..., 1:3] + 1e-200)[..., None]
            out[..., j, 3:] += q[..., 3:] * norm(q[..., 3:] + 1e-200)[..., None]
        return out

    def ball(self, y):
        p = y[..., self.slots["prime"]]
        total = 0
        for j in range(2):
            q = p[..., 6 * j:6 * j + 6]
            m = np.exp(TRUTH[j, 0]) + q[..., 0] * absolute(q[..., 0])
            total = total + q[..., 0] ** 2 + m * ((q[..., 1:3] ** 2).sum(-1) + (q[..., 3:] ** 2).sum(-1))
        return total

    def atoms(self, y, base):
        e = self.small
        out = np.zeros(y.shape[:-1] + (len(self.cells), 6), y.dtype)
        m0 = np.exp(base[..., 0])
        shift = e * y[..., 0]
        cell = [m0[..., 0] + shift, m0[..., 1] - shift]
        for i in self.single:
            j = self.cells[i]
            out[..., i, :] = base[..., j, :]
            out[..., i, 0] = np.log(cell[j])
            out[..., i, 3:] = out[..., i, 3:] + e * y[..., self.slots["E%d" % i]]
            if i != self.gauged:
                move = y[..., self.slots["D%d" % i]]
                if self.fixed:
                    c, s = np.cos(e * move[..., 0]), np.sin(e * move[..., 0])
                    b = out[..., i, 1:3].copy()
                    out[..., i, 1] = c * b[..., 0] - s * b[..., 1]
                    out[..., i, 2] = s * b[..., 0] + c * b[..., 1]
                else:
                    out[..., i, 1:3] = out[..., i, 1:3] + e * move
        if self.over:
            j = self.cells[self.shared[0]]
            p = 0.5 + 0.4 * np.sin(y[..., self.slots["psi"]])
            mu, z = y[..., self.slots["mu"]], y[..., self.slots["z"]]
            for i, part, sign in zip(self.shared, (p, 1 - p), (1 - p, -p)):
                out[..., i, 0] = np.log(cell[j] * part[..., 0])
                out[..., i, 1:] = base[..., j, 1:] + e * mu + np.sqrt(e) * sign * z
        return out

    def settle(self, y):
        """Choose the regime of t at y (real)."""
        if not self.gauge:
            return
        base = self.base(y)
        self.regime = find_regime(self.pair, self.atoms(y, base), base, self.cells, self.regime)

    def loss(self, y, base=None):
        base = self.base(y) if base is None else base
        th = self.atoms(y, base)
        if self.component:
            return component_at(self.kind, self.pair, th, base, self.cells, self.regime)
        return loss_at(self.pair, th, base, self.cells, self.regime)

    def constraints(self, y, jac=True, settle=True):
        if settle:
            self.settle(y)
        if not jac:
            c = [self.loss(y) / self.delta - 1]
            if self.kind == "u":
                c.append(self.ball(y) / RHO - 1)
            return np.array(c)
        h = 1e-30
        batch = y[None] + 1j * h * np.eye(self.n)
        if self.component and self.regime is not None and self.regime[0] == "t":
            value = self.loss(y)                              # no envelope theorem: t moves with y
            e = 1e-5
            slopes = np.zeros((2, self.n))
            for n in range(self.n):
                for row, sign in enumerate((1, -1)):
                    there = y + sign * e * np.eye(self.n)[n]
                    self.settle(there)
                    slopes[row, n] = self.loss(there)
            self.settle(y)
            return np.array([value / self.delta - 1]), (slopes[:1] - slopes[1:]) / (2 * e * self.delta)
        a = self.loss(batch) / self.delta - 1
        c, C = [a[0].real], [a.imag / h]
        if self.kind == "u":
            a = self.ball(batch) / RHO - 1
            c.append(a[0].real)
            C.append(a.imag / h)
        return np.array(c), np.array(C)

    def residual(self, y, jac=True):
        factor = 1 / (self.small * np.sqrt(COUNT))
        base = self.base(y)
        th = self.atoms(y, base)
        if not jac:
            f = model(self.pair, th, False)
            f0 = model(self.pair, base, False) if self.kind == "u" else self.target
            return (f - f0) * factor
        h = 1e-30
        batch = y[None] + 1j * h * np.eye(self.n)
        base_c = self.base(batch)
        th_c = self.atoms(batch, base_c)
        f, J = model(self.pair, th)
        out = J @ (th_c.imag.reshape(self.n, -1) / h).T
        f0 = self.target
        if self.kind == "u":
            f0, J0 = model(self.pair, base)
            out -= J0 @ (base_c.imag.reshape(self.n, -1) / h).T
        return (f - f0) * factor, out * factor

    def bends(self, y, r, lam):
        """J^T r - C^T lam at each of the points y (B, n), r, lam and the regime of t held."""
        h = 1e-30
        batch = y[:, None, :] + 1j * h * np.eye(self.n)
        base = self.base(batch)
        th = self.atoms(batch, base)
        factor = 1 / (self.small * np.sqrt(COUNT))
        g = weighted_gradient(self.pair, th[:, 0].real, r)
        out = np.einsum("bnki,bki->bn", th.imag, g) * (factor / h)
        if self.kind == "u":
            g = weighted_gradient(self.pair, base[:, 0].real, r)
            out -= np.einsum("bnki,bki->bn", base.imag, g) * (factor / h)
            out -= lam[1] * self.ball(batch).imag / (h * RHO)
        return out - lam[0] * self.loss(batch, base).imag / (h * self.delta)

    def random(self, rng):
        y = rng.standard_normal(self.n)
        if self.kind == "u":
            p = rng.standard_normal(12) * (rng.random(12) < 0.7)
            if rng.random() < 0.65:                       # the best G' move one group of G* by the whole radius
                keep = 6 * rng.integers(2) + [np.arange(0, 1), np.arange(1, 3), np.arange(3, 6)][rng.choice(3, p=[0.1, 0.45, 0.45])]
                mask = np.full(12, 0.05)
                mask[keep] = 1
                p = rng.standard_normal(12) * mask
            y[self.slots["prime"]] = p
            y[self.slots["prime"]] *= np.sqrt(RHO / max(self.ball(y), 1e-9))
        if self.over:
            psi = rng.uniform(-1.4, 1.4)
            y[self.slots["psi"]] = psi
            p = 0.5 + 0.4 * np.sin(psi)
            M = np.exp(TRUTH[self.cells[self.shared[0]], 0])
            z = rng.standard_normal(5)
            size = rng.uniform(0.3, 1)
            if self.kind == "shared":
                y[self.slots["z"]] = z / norm(z) / (2 * p * (1 - p))
            else:
                y[self.slots["z"]] = z / norm(z) * np.sqrt(size / (M * p * (1 - p)))
            y[self.linear] *= 0.1
            if rng.random() < 0.6:                        # least squares in the first-order coordinates
                y[self.linear] = 0
                r, J = self.residual(y)
                A = J[:, self.linear]
                step = -np.linalg.solve(A.T @ A + 1e-5 * np.eye(A.shape[1]), A.T @ r)
                y[self.linear] = step * min(1, 1 / norm(step))
        return self.ray(y)

    def ray(self, y):
        """Scale the inner coordinates towards L = delta."""
        y = y.copy()
        for _ in range(30):
            self.settle(y)
            value = self.loss(y) / self.delta
            if abs(value - 1) < 1e-3:
                break
            s = np.clip(1 / value, 0.2, 5)
            if self.kind == "shared":
                y[self.linear] *= s ** 2
                y[self.slots["z"]] *= s
            else:
                y[self.linear] *= s
                if self.over:
                    y[self.slots["z"]] *= np.sqrt(s)
        return y


def retract(problem, y):
    for count in range(12):
        c, C = problem.constraints(y, settle=count == 0 or problem.regime is None or problem.regime[0] == "t")
        if not np.all(np.isfinite(c)):
            return None
        if np.abs(c).max() < 1e-11:
            return y
        step = C.T @ np.linalg.lstsq(C @ C.T, c, rcond=None)[0]
        size = norm(step)
        y = y - step * min(1, 0.5 / max(size, 1e-300))
    c = problem.constraints(y, jac=False, settle=False)
    return y if np.all(np.isfinite(c)) and np.abs(c).max() < 1e-8 else None


def minimise(problem, y, steps=120, tight=1e-10, floor=1e-12, window=25, still=1e-5):
    """Feasible saddle-free Newton; returns (value in units of small, y, multipliers) or None."""
    y = retract(problem, y)
    if y is None:
        return None
    tau, lam, history = 1e-3, None, []
    r, J = problem.residual(y)
    phi = r @ r
    for step_number in range(steps):
        if np.sqrt(phi) * problem.small < floor:
            break
        c, C = problem.constraints(y)
        g = J.T @ r
        lam = np.linalg.lstsq(C.T, g, rcond=None)[0]
        Z = np.linalg.qr(C.T, mode="complete")[0][:, len(c):]
        gz = Z.T @ g
        A = J @ Z
        H = A.T @ A
        h = 1e-6
        if problem.regime is None or problem.regime[0] == "kink":
            all_points = problem.bends(np.concatenate([y[None], y + h * Z.T]), r, lam)
            second = Z.T @ (all_points[1:] - all_points[0]).T / h
        else:
            second = np.empty_like(H)
            base_lag = J.T @ r - C.T @ lam
            for col in range(Z.shape[1]):
                there = y + h * Z[:, col]
                second[:, col] = Z.T @ ((problem.residual(there)[1].T @ r - problem.constraints(there)[1].T @ lam) - base_lag) / h
        H = H + (second + second.T) / 2
        w, V = np.linalg.eigh(H)
        q = V.T @ gz
        top = np.abs(w).max()
        done = False
        for attempt in range(25):
            size = np.abs(w) + tau * top + 1e-17 * top
            step = Z @ (V @ (-q / size))
            length = norm(step)
            pred = (q * q / size).sum() * min(1, 1 / length if length else 1)
            if pred < tight * phi and (tau < 1e-9 or attempt > 8):
                done = True
                break
            step = step * min(1, 1 / length) if length else step
            there = retract(problem, y + step)
            if there is not None:
                trial = problem.residual(there, False)
                if trial @ trial < phi - 0.2 * pred:
                    tau = max(tau * 0.1, 1e-17)
                    break
            tau = max(tau * 6, 1e-14)
        else:
            done = True
        if done:
            break
        y = there
        r, J = problem.residual(y)
        phi = r @ r
        history.append(phi)
        if len(history) > window and history[-window] < phi * (1 + still):
            break
    problem.settle(y)
    return np.sqrt(phi), y, lam


# ---- the plain verification -----------------------------------------------------------------------------------------

def plain_value(pair, theta, x):
    scores, outs = [], []
    for row in theta:
        b, a, c = row[1:3], row[3:5], row[5]
        nb, nx, dot = np.hypot(*b), np.hypot(*x), b[0] * x[0] + b[1] * x[1]
        g = {"linear": lambda: dot, "cosine": lambda: dot / (nb * nx),
             "perturbed": lambda: dot / ((nb + TAU) * (nx + TAU)),
             "laplace": lambda: -np.hypot(b[0] - x[0], b[1] - x[1])}[pair[0]]()
        u = a[0] * x[0] + a[1] * x[1] + c
        outs.append({"tanh": lambda: np.tanh(u), "gelu": lambda: u * 0.5 * special.erfc(-u / np.sqrt(2)),
                     "linear": lambda: u, "polynomial": lambda: u * u, "sigmoid": lambda: 1 / (1 + np.exp(-u))}[pair[1]]())
        scores.append(g + row[0])
    w = np.exp(np.array(scores))
    return w @ np.array(outs) / w.sum()


def plain_loss(pair, theta, base, cells):
    """L and the aligned beta1, t by brute force."""
    m = np.exp(theta[:, 0])
    m0 = np.exp(base[:, 0])
    m = m * m0.sum() / m.sum()
    k = len(theta)

    def raw(betas):
        total = 0.0
        for j in range(2):
            total += abs(sum(m[i] for i in range(k) if cells[i] == j) - m0[j])
        for i in range(k):
            d = np.hypot(*(betas[i] - base[cells[i], 1:3]))
            e = np.linalg.norm(theta[i, 3:] - base[cells[i], 3:])
            total += m[i] * (d + e if cells.count(cells[i]) == 1 else d * d + e * e)
        return total

    betas = theta[:, 1:3]
    if pair[0] not in ("linear", "perturbed"):
        return raw(betas), betas, m
    bend = pair[0] == "perturbed"
    v = np.array([b / (np.hypot(*b) + TAU) if bend else b for b in betas])
    goal = np.array([b / (np.hypot(*b) + TAU) if bend else b for b in base[cells, 1:3]])

    def moved(t):
        w = v + t
        if not bend:
            return w
        n = np.sqrt((w * w).sum(1))
        return None if n.max() >= 0.999 else TAU * w / (1 - n)[:, None]

    def of_t(t):
        b = moved(np.asarray(t))
        return 1e9 if b is None else raw(b)

    candidates = [goal[i] - v[i] for i in range(k)] + [np.zeros(2), (goal - v).mean(0)]
    spread = max(np.abs(goal - v).max() * 2, 1e-6)
    grid = [np.array([a, b]) * spread for a in np.linspace(-1, 1, 17) for b in np.linspace(-1, 1, 17)]
    grid = sorted(grid, key=of_t)[:2]
    best = min(candidates, key=of_t)
    for start in [best] + grid:
        for size in (0.3 * spread, 1e-2 * spread):
            simplex = np.array([start, start + [size, 0], start + [0, size]])
            found = optimize.minimize(of_t, start, method="Nelder-Mead",
                                      options={"initial_simplex": simplex, "xatol": 1e-12, "fatol": 1e-15, "maxiter": 400})
            if found.fun < of_t(best) - 1e-15:
                best = found.x
    return of_t(best), moved(best), m


def plain_component(name, pair, theta, base, cells):
    _, beta, m = plain_loss(pair, theta, base, cells)
    k = len(theta)
    alone = [cells.count(c) == 1 for c in cells]
    total = 0.0
    if name in ("direction", "norm"):
        for i in range(k):
            b, b0 = beta[i], base[cells[i], 1:3]
            gap = np.hypot(*(b / np.hypot(*b) - b0 / np.hypot(*b0))) if name == "direction" else abs(np.hypot(*b) - np.hypot(*b0))
            total += m[i] * (gap if alone[i] else gap ** 2)
        return total
    pick = [i for i in range(k) if alone[i] == (name == "single")]
    weights = [1.0 if name == "single" else m[i] for i in pick]
    for i, w in zip(pick, weights):
        total += w * np.linalg.norm(np.concatenate([beta[i] - base[cells[i], 1:3], theta[i, 3:] - base[cells[i], 3:]]))
    return total / sum(weights)


# ---- the jobs -------------------------------------------------------------------------------------------------------

def search(kind, pair, cells, deltas, full, few, rng, log):
    """For each delta (value, y, starts, within, carried)."""
    found = {}
    middle = deltas[len(deltas) // 2]
    for delta in deltas:
        problem = Problem(kind, pair, cells, delta)
        ends = []
        count = full if delta == middle else few
        began = time.time()
        for number in range(count):
            if time.time() - began > (BUDGET if delta == middle else BUDGET / 3) and number:
                count = number                            # a busy machine: fewer starts, and the entry says how many
                break
            start = problem.random(rng)
            try:
                got = minimise(problem, start, steps=90, tight=1e-7, window=14, still=1e-4)
            except (np.linalg.LinAlgError, FloatingPointError):
                got = None
            if got is not None:
                ends.append((got[0] * problem.small, got[1]))
            if ends and ends[-1][0] < 1e-11:
                break
        ends.sort(key=lambda end: end[0])
        found[delta] = {"ends": ends, "values": [end[0] for end in ends], "starts": count, "carried": 0}
    for order in (deltas, deltas[::-1]):
        for before, delta in zip(order, order[1:]):
            if not found[before]["ends"]:
                continue
            seeds, seen = [], []
            for value, y in found[before]["ends"]:
                if all(abs(value - other) > 1e-3 * other for other in seen):
                    seeds.append(y)
                    seen.append(value)
                if len(seeds) == 3:
                    break
            problem = Problem(kind, pair, cells, delta)
            for y in seeds:
                try:
                    got = minimise(problem, problem.ray(y), steps=90, tight=1e-7, window=14, still=1e-4)
                except (np.linalg.LinAlgError, FloatingPointError):
                    got = None
                found[delta]["carried"] += 1
                if got is not None:
                    found[delta]["ends"].append((got[0] * problem.small, got[1]))
            found[delta]["ends"].sort(key=lambda end: end[0])
    for delta in deltas:                                  # polish the best two distinct ones
        ends, problem = found[delta]["ends"], Problem(kind, pair, cells, delta)
        for value, y in [end for n, end in enumerate(ends) if n == 0 or end[0] > 1.0005 * ends[0][0]][:2]:
            got = minimise(problem, y, steps=200, tight=1e-12, window=40, still=1e-8)
            if got is not None:
                ends.append((got[0] * problem.small, got[1]))
        ends.sort(key=lambda end: end[0])
    return found


def entries(kind, pair, case, deltas, full, few, log):
    rng = np.random.default_rng(20240 + sum(map(ord, kind + pair[0] + pair[1] + case)))
    options = [[0, 1]] if case == "exact" else [[0, 0, 1], [0, 1, 1]]
    results = [(cells, search(kind, pair, cells, deltas, full, few, rng, log)) for cells in options]
    out = []
    for delta in deltas:
        ranked = sorted(((found[delta]["ends"][0][0], cells, found[delta]) for cells, found in results
                         if found[delta]["ends"]), key=lambda item: item[0])
        if not ranked:
            log("nothing at", delta)
            continue
        value, cells, found = ranked[0]
        y = found["ends"][0][1]
        problem = Problem(kind, pair, cells, delta)
        base = problem.base(y)
        th = problem.atoms(y, base)
        problem.settle(y)
        c, C = problem.constraints(y)
        r, J = problem.residual(y)
        g = J.T @ r
        lam = np.linalg.lstsq(C.T, g, rcond=None)[0]
        stationarity = norm(g - C.T @ lam) / norm(g) if norm(g) else 0.0
        pv = np.array([plain_value(pair, th, x) - plain_value(pair, base, x) for x in X])
        loss, aligned, m = plain_loss(pair, th, base, cells)
        check = loss if not problem.component else plain_component(kind, pair, th, base, cells)
        entry = {"kind": kind if kind in ("q", "u") else "component", "quantity": kind, "pair": list(pair), "case": case,
                 "cells": cells, "delta": delta, "q": float(value), "starts": found["starts"],
                 "within": sum(bool(end <= value * 1.001) for end in found["values"]), "carried": found["carried"],
                 "beta0": [float(v) for v in th[:, 0]], "beta1": th[:, 1:3].tolist(), "eta": th[:, 3:].tolist(),
                 "beta1_aligned": np.asarray(aligned).tolist(), "check_loss": float(check), "aligned_total_loss": float(loss),
                 "check_norm": float(np.sqrt((pv * pv).mean())), "stationarity": float(stationarity),
                 "regime": "none" if problem.regime is None else problem.regime[0] + (
                     str(problem.regime[1]) if problem.regime[0] == "kink" else "")}
        if problem.over:
            part = [np.exp(th[i, 0]) for i in problem.shared]
            entry["share"] = float(min(part) / sum(part))
            entry["share_at_bound"] = bool(entry["share"] < 0.1001)
            if len(ranked) > 1:
                entry["other"] = {"cells": ranked[1][1], "q": float(ranked[1][0])}
        if kind == "u":
            entry["prime"] = {"beta0": base[:, 0].tolist(), "beta1": base[:, 1:3].tolist(), "eta": base[:, 3:].tolist()}
            # d(phi)/d(log rho) at fixed delta, negative where the ball is active
            entry["ball_multiplier"] = float(lam[1])
            entry["check_ball"] = float(sum(abs(np.exp(base[j, 0]) - np.exp(TRUTH[j, 0])) + np.exp(base[j, 0]) * (
                norm(base[j, 1:3] - TRUTH[j, 1:3]) + norm(base[j, 3:] - TRUTH[j, 3:])) for j in range(2)))
        if value < 1e-11:
            entry["rounding"] = True
        out.append(entry)
    for a, b in zip(out, out[1:]):
        if a["q"] > 1e-11 and b["q"] > 1e-11:
            b["slope"] = float(np.log(a["q"] / b["q"]) / np.log(a["delta"] / b["delta"]))
    return out


def jobs():
    two, three = [0.03, 0.003], [0.1, 0.01, 0.001]
    for router, case in (("linear", "exact"), ("laplace", "exact"), ("laplace", "over"), ("perturbed", "over"),
                         ("perturbed", "exact"), ("linear", "over")):
        yield "u", (router, "tanh"), case, three
    for pair in (("linear", "tanh"), ("perturbed", "tanh"), ("laplace", "tanh"), ("linear", "gelu"), ("perturbed", "gelu"),
                 ("laplace", "gelu"), ("linear", "sigmoid"), ("perturbed", "linear"), ("linear", "linear"),
                 ("cosine", "tanh")):
        yield "q", pair, "exact", DELTAS
    yield "direction", ("cosine", "tanh"), "exact", two
    for name in ("norm", "direction", "single"):
        yield name, ("laplace", "tanh"), "exact", two
    yield "single", ("perturbed", "tanh"), "exact", two
    yield "shared", ("laplace", "tanh"), "over", two
    yield "shared", ("perturbed", "tanh"), "over", two
    yield "q", ("perturbed", "linear"), "over", DELTAS
    yield "q", ("cosine", "tanh"), "over", DELTAS
    for pair in (("linear", "tanh"), ("perturbed", "tanh"), ("laplace", "tanh"), ("linear", "gelu"), ("perturbed", "gelu"),
                 ("laplace", "gelu"), ("linear", "sigmoid")):
        yield "q", pair, "over", DELTAS


def constructed(pair, delta):
    """A measure with L = delta and the same f, by hand."""
    if pair[0] == "cosine":                               # the length of beta1 of atom 1 is free
        cells, th = [0, 1], TRUTH.copy()
        th[0, 1:3] *= 1 + delta / np.exp(th[0, 0]) / norm(th[0, 1:3])
    else:                                                 # eta (1 + c) and eta (1 - c), half the mass each
        cells, th = [0, 0, 1], TRUTH[[0, 0, 1]]
        c = np.sqrt(delta / np.exp(th[0, 0])) / norm(th[0, 3:])
        th[:2, 0] -= np.log(2)
        th[0, 3:] *= 1 + c
        th[1, 3:] *= 1 - c
    gap = np.array([plain_value(pair, th, x) - plain_value(pair, TRUTH, x) for x in X])
    loss, aligned, _ = plain_loss(pair, th, TRUTH, cells)
    size = float(np.sqrt((gap * gap).mean()))
    return {"kind": "q", "quantity": "q", "pair": list(pair), "case": "exact" if len(cells) == 2 else "over", "cells": cells,
            "delta": delta, "q": size, "rounding": True, "constructed": True, "beta0": th[:, 0].tolist(),
            "beta1": th[:, 1:3].tolist(), "eta": th[:, 3:].tolist(), "beta1_aligned": np.asarray(aligned).tolist(),
            "check_loss": float(loss), "check_norm": size}


def main():
    np.seterr(all="ignore")
    begin = time.time()
    words = sys.argv[1:]
    path = os.path.join(HERE, "modulus_reference.json")
    if words:
        path = os.path.join(HERE, "part_" + "_".join(words) + ".json")
    versions = {"python": ".".join(map(str, sys.version_info[:3])), "numpy": np.__version__, "scipy": scipy.__version__}
    done, seconds = [], {}
    if os.path.exists(path):                              # take up where an earlier run stopped
        with open(path) as old:
            old = json.load(old)
        done, seconds = old["entries"], old["seconds"]

    def log(*what):
        print(*what, flush=True)

    for kind, pair, case, deltas in jobs():
        name = "%s %s x %s %s" % (kind, pair[0], pair[1], case)
        if any(word not in name.split() for word in words):
            continue
        if name in seconds:
            continue
        start = time.time()
        full, few = (40, 6) if case == "exact" else (36, 4)
        if kind == "u":
            full, few = (36, 3) if case == "exact" else (36, 2)
        for entry in entries(kind, pair, case, deltas, full, few, log):
            done.append(entry)
            log("%-32s %-7g q %.8g slope %s within %d/%d+%d loss-1 %.1e norm-1 %.1e stat %.0e %s share %s %s other %s %s" % (
                name, entry["delta"], entry["q"], "%.4f" % entry["slope"] if "slope" in entry else "-", entry["within"], entry["starts"],
                entry["carried"], entry["check_loss"] / entry["delta"] - 1, entry["check_norm"] / entry["q"] - 1 if entry["q"] else 0,
                entry["stationarity"], entry["regime"], "%.4f" % entry["share"] if "share" in entry else "-", entry["cells"],
                "%.6g" % entry["other"]["q"] if "other" in entry else "-",
                "ball %.6f mult %.1e" % (entry["check_ball"], entry["ball_multiplier"]) if kind == "u" else ""))
        if kind == "q" and (pair, case) in ((("perturbed", "linear"), "over"), (("cosine", "tanh"), "exact")):
            for delta in deltas:
                done.append(constructed(pair, delta))
                log(name, "by construction", delta, "q", done[-1]["check_norm"], "loss-1", done[-1]["check_loss"] / delta - 1)
        seconds[name] = round(time.time() - start, 1)
        log(name, seconds[name], "s")
        temporary = path + ".new"
        with open(temporary, "w") as out:
            out.write('{"versions": ' + json.dumps(versions) + ',\n"seconds": ' + json.dumps(seconds) + ',\n"entries": [\n')
            out.write(",\n".join(json.dumps(entry, separators=(",", ":")) for entry in done) + "\n]}\n")
        os.replace(temporary, path)
    log("total", round(time.time() - begin, 1), "s")


if __name__ == "__main__":
    main()
