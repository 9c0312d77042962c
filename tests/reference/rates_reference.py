"""Statistics of samples, slopes and bootstrap intervals: the reference for engine/rate.

By SciPy and NumPy, written from the definitions and not from the C++. Writes rates_reference.json beside itself.

    /usr/bin/python3 tests/reference/rates_reference.py

statistics: a sample; [value, standard error] of mean, median and trimmed mean. The standard error of the median is the
  bootstrap's own: for five or seven values every resample is enumerated, which owes nothing to the formula of Maritz and
  Jarrett; for other sizes it is that formula with SciPy's beta distribution. Nothing is trimmed below ten values.
lines: x, y; slope, intercept and the slope's standard error (null with two points) by scipy.stats.linregress.
intervals: n, the losses at each n; for each statistic the exponent and the half-width at the given confidence of the
  symmetric studentised bootstrap, with many more resamples than the program draws and NumPy's generator.
"""

import itertools
import json
import os

import numpy as np
import scipy
from scipy import stats
from scipy.stats import mstats

STATISTICS = ("mean", "median", "trimmed")


def mean(samples):
    return samples.mean(axis=-1), stats.sem(samples, axis=-1)


def trimmed(samples):
    count = samples.shape[-1]
    if count < 10:
        return mean(samples)
    share = (count // 10) / count
    kept = np.sort(samples, axis=-1)[..., : count - count // 10]
    winsorised = np.concatenate([kept, np.repeat(kept[..., -1:], count // 10, axis=-1)], axis=-1)
    return kept.mean(axis=-1), winsorised.std(axis=-1, ddof=1) / ((1 - share) * np.sqrt(count))


def median(samples):
    count = samples.shape[-1]
    ranks = np.arange(count + 1) / count
    weights = np.diff(stats.beta.cdf(ranks, (count + 1) / 2, (count + 1) / 2))
    ordered = np.sort(samples, axis=-1)
    off = ordered - ordered[..., count // 2, None]
    variance = (off**2 @ weights) - (off @ weights) ** 2
    return np.median(samples, axis=-1), np.sqrt(np.maximum(variance, 0))


OF = {"mean": mean, "median": median, "trimmed": trimmed}


def checked(name, sample):
    """The pair of value and standard error, after a second opinion where SciPy has one."""
    value, error = (float(v) for v in OF[name](sample))
    count = len(sample)
    if name == "trimmed" and count >= 10:
        assert np.isclose(value, stats.trim1(sample, 0.1, tail="right").mean(), rtol=1e-13, atol=0)
        limits = (1e-13, (count // 10 + 1e-9) / count)  # SciPy takes no limit of exactly 0
        assert np.isclose(error, mstats.trimmed_stde(sample, limits=limits), rtol=1e-8, atol=0)
    if name == "median" and count in (5, 7):
        medians = np.median(np.array(list(itertools.product(sample, repeat=count))), axis=-1)
        assert np.isclose(error, medians.std(), rtol=1e-9, atol=0)
        error = float(medians.std())
    return [value, error]


def log_slope(sizes, samples, name):
    """Slope and delta-method standard error; samples is a list over sizes of (..., count) arrays."""
    x = np.log(sizes)
    weights = (x - x.mean()) / ((x - x.mean()) ** 2).sum()
    slope, variance = 0, 0
    for weight, at in zip(weights, samples):
        value, error = OF[name](at)
        slope = slope + weight * np.log(value)
        variance = variance + (weight * error / value) ** 2
    return slope, np.sqrt(variance)


def interval(generator, sizes, losses, name, confidence, resamples):
    slope, error = log_slope(sizes, losses, name)
    distances = []
    for _ in range(resamples // 10000):
        again = [at[generator.integers(len(at), size=(10000, len(at)))] for at in losses]
        slopes, errors = log_slope(sizes, again, name)
        distances.append(np.abs(slopes - slope) / errors)
    exponent = stats.linregress(np.log(sizes), np.log([OF[name](at)[0] for at in losses])).slope
    assert np.isclose(exponent, slope, rtol=1e-11)
    return [float(exponent), float(np.quantile(np.concatenate(distances), confidence) * error)]


def main():
    generator = np.random.default_rng(2405)
    out = {"versions": {"scipy": scipy.__version__, "numpy": np.__version__}}

    out["statistics"] = []
    for count in (2, 3, 5, 7, 9, 10, 11, 19, 20, 37, 100):
        sample = np.exp(0.8 * generator.standard_normal(count))
        if count == 20:
            sample = np.round(sample, 1)  # ties
        if count == 37:
            sample[3] *= 100  # a stray fit
        if count == 100:
            sample *= 1e-12
        case = {"sample": sample.tolist()}
        case.update({name: checked(name, sample) for name in STATISTICS})
        out["statistics"].append(case)

    out["lines"] = []
    for count in (2, 3, 10):
        x = np.sort(generator.uniform(5, 12, count))
        y = 1 - 0.5 * x + 0.1 * generator.standard_normal(count)
        fit = stats.linregress(x, y)
        error = None if count == 2 else float(fit.stderr)
        out["lines"].append({"x": x.tolist(), "y": y.tolist(), "fit": [float(fit.slope), float(fit.intercept), error]})

    out["intervals"] = []
    for confidence, counts in ((0.95, [25] * 5), (0.9, [12, 15, 10, 21])):
        sizes = [1000 * 3**j for j in range(len(counts))]
        losses = [n**-0.5 * np.exp(0.7 * generator.standard_normal(count)) for n, count in zip(sizes, counts)]
        case = {"confidence": confidence, "n": sizes, "losses": [at.tolist() for at in losses]}
        for name in STATISTICS:
            case[name] = interval(generator, sizes, losses, name, confidence, 400000)
        out["intervals"].append(case)

    path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "rates_reference.json")
    with open(path, "w", encoding="ascii") as file:
        json.dump(out, file, separators=(",", ":"))
        file.write("\n")


main()
