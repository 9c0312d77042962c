"""Standardised columns, principal components, nearest neighbours and a linear regression of a small table, by scikit-learn and
again by plain NumPy.

    /usr/bin/python3 tests/reference/table_reference.py

Needs python3-sklearn. Writes the table, table_reference.csv, with 17 digits, and table_reference.json beside itself. The script
stops when the two disagree by a relative 1e-12.

table: five inputs of mixed scale and the target y, 60 rows; current is of order 1e-9, pressure 1e5, count a whole number.
standardise: mean of every input, and its standard deviation with the divisors n (ddof_0) and n - 1 (ddof_1).
pca: for either divisor, of the standardised inputs: components (a row each, of norm 1, the entry of largest modulus positive),
  explained_variance (divisor n - 1, whatever the inputs were divided by), its share of the total, and the first five rows
  transformed. Components do not depend on the divisor. With two components or three it is the same: the first of them.
prediction: trained on the first 40 rows, inputs standardised by mean and deviation of these (either divisor gives the same
  predictions), tested on the last 20. nearest: the mean of y over the 5 nearest by Euclidean distance, and which rows of the 40
  they are, from 0, nearest first. linear: least squares with an intercept; coefficients are of the inputs as they stand in the
  table. risk is the mean of squared differences from y over the 20, training_risk the same over the 40, constant_risk that of
  the mean of y over the 40.
"""

import json
import os

import numpy as np
import sklearn
from sklearn.decomposition import PCA
from sklearn.linear_model import LinearRegression
from sklearn.neighbors import KNeighborsRegressor

INPUTS = ("current", "pressure", "count", "slope", "size")
ROWS, TRAINED, NEIGHBOURS = 60, 40, 5


def table():
    random = np.random.default_rng(20240531)
    latent = random.normal(size=(ROWS, 3))
    noise = random.normal(size=(ROWS, 6))
    current = 1e-9 * (3 + latent[:, 0] + 0.3 * noise[:, 0])
    pressure = 101325 + 800 * latent[:, 1] + 400 * latent[:, 0] + 200 * noise[:, 1]
    count = np.round(40 + 12 * latent[:, 2] + 4 * noise[:, 2])
    slope = 0.02 * (latent[:, 0] - latent[:, 1] + 0.8 * noise[:, 3])
    size = np.exp(0.7 * latent[:, 2] + 0.4 * noise[:, 4])
    y = 2 * np.tanh(latent[:, 0]) + 0.5 * latent[:, 1] * latent[:, 2] + 0.2 * noise[:, 5]
    return np.column_stack([current, pressure, count, slope, size]), y


def same(a, b, scale=None):
    scale = np.abs(b).max() if scale is None else scale
    assert np.abs(np.asarray(a) - np.asarray(b)).max() <= 1e-12 * scale, (a, b)


def signs(components):
    largest = np.abs(components).argmax(axis=1)
    return np.sign(components[np.arange(len(components)), largest])[:, None]


def pca(standardised, count):
    theirs = PCA(n_components=count, svd_solver="full").fit(standardised)
    _, singular, rows = np.linalg.svd(standardised - standardised.mean(axis=0), full_matrices=False)
    variance = singular**2 / (len(standardised) - 1)
    components = signs(rows[:count]) * rows[:count]
    transformed = standardised @ components.T
    turned = signs(theirs.components_)
    same(components, turned * theirs.components_)
    same(variance[:count], theirs.explained_variance_)
    same(variance[:count] / variance.sum(), theirs.explained_variance_ratio_)
    same(transformed, theirs.transform(standardised) * turned.T)
    correlation, vectors = np.linalg.eigh(np.corrcoef(standardised.T))
    same(np.abs(vectors[:, ::-1][:, :count].T), np.abs(components))
    assert np.min(-np.diff(correlation[::-1])) > 0.05 and np.ptp(np.sort(np.abs(components))[:, -2:], axis=1).min() > 0.01
    return {"components": components.tolist(), "explained_variance": variance[:count].tolist(),
            "explained_variance_ratio": (variance[:count] / variance.sum()).tolist(),
            "first_rows": transformed[:5].tolist()}


def risk(predicted, y):
    return float(np.mean((predicted - y) ** 2))


def prediction(inputs, y):
    train, test = slice(0, TRAINED), slice(TRAINED, None)
    mean, deviation = inputs[train].mean(axis=0), inputs[train].std(axis=0)
    z = (inputs - mean) / deviation
    distances = np.linalg.norm(z[test, None] - z[None, train], axis=2)
    order = np.argsort(distances, axis=1)
    ordered = np.take_along_axis(distances, order, axis=1)
    assert np.diff(ordered[:, : NEIGHBOURS + 1], axis=1).min() > 1e-6
    nearest = y[train][order[:, :NEIGHBOURS]].mean(axis=1)
    neighbours = KNeighborsRegressor(n_neighbors=NEIGHBOURS).fit(z[train], y[train])
    same(nearest, neighbours.predict(z[test]))
    assert (neighbours.kneighbors(z[test])[1] == order[:, :NEIGHBOURS]).all()

    solved, *_ = np.linalg.lstsq(np.column_stack([np.ones(TRAINED), z[train]]), y[train], rcond=None)
    linear = solved[0] + z @ solved[1:]
    regression = LinearRegression().fit(z[train], y[train])
    same(linear, regression.predict(z))
    slopes = solved[1:] / deviation
    return {"trained": TRAINED, "tested": ROWS - TRAINED, "mean": mean.tolist(), "deviation_ddof_0": deviation.tolist(),
            "deviation_ddof_1": inputs[train].std(axis=0, ddof=1).tolist(),
            "constant_risk": risk(y[train].mean(), y[test]),
            "nearest": {"neighbours": NEIGHBOURS, "rows": order[:, :NEIGHBOURS].tolist(), "predictions": nearest.tolist(),
                        "risk": risk(nearest, y[test])},
            "linear": {"intercept": float(solved[0] - mean @ slopes), "coefficients": slopes.tolist(),
                       "predictions": linear[test].tolist(), "risk": risk(linear[test], y[test]),
                       "training_risk": risk(linear[train], y[train])}}


def main():
    folder = os.path.dirname(os.path.abspath(__file__))
    inputs, y = table()
    with open(os.path.join(folder, "table_reference.csv"), "w") as out:
        out.write(",".join(INPUTS) + ",y\n")
        for row in np.column_stack([inputs, y]):
            out.write(",".join(f"{value:.17g}" for value in row) + "\n")
    deviations = {f"ddof_{ddof}": inputs.std(axis=0, ddof=ddof) for ddof in (0, 1)}
    standardised = {name: (inputs - inputs.mean(axis=0)) / deviation for name, deviation in deviations.items()}
    result = {"versions": {"sklearn": sklearn.__version__, "numpy": np.__version__}, "inputs": INPUTS, "target": "y",
              "standardise": {"mean": inputs.mean(axis=0).tolist(), "deviation": {n: d.tolist() for n, d in deviations.items()},
                              "first_rows": {name: z[:5].tolist() for name, z in standardised.items()}},
              "pca": {str(count): {name: pca(z, count) for name, z in standardised.items()} for count in (2, 3)},
              "prediction": prediction(inputs, y)}
    with open(os.path.join(folder, "table_reference.json"), "w") as out:
        out.write(json.dumps(result, indent=1) + "\n")


if __name__ == "__main__":
    main()
