"""Writes significance.json beside this file (or to standard output with --print): tests and standard errors by scipy and statsmodels.

Run with Debian's python3-sklearn, python3-scipy and python3-statsmodels. DeLong's variance is computed from all m × n pairs, after the 1988
paper; average precision's influences by differentiating scikit-learn's weighted value numerically.
"""

import json
import pathlib
import sys

import numpy as np
import scipy
import statsmodels
import statsmodels.api as sm
from scipy import optimize, stats
from sklearn import metrics
from statsmodels.stats.contingency_tables import mcnemar
from statsmodels.stats.multitest import multipletests
from statsmodels.stats.power import normal_power

random = np.random.default_rng(20)


# ---- distributions ------------------------------------------------------------------------------------------------

def student_quantile(p, df):
    """scipy's own ppf is only good to 1e-9; its cdf is better."""
    guess = stats.t.ppf(p, df)
    return guess if p == 0.5 else optimize.brentq(lambda t: stats.t.cdf(t, df) / p - 1, guess - 1e-6 * abs(guess), guess + 1e-6 * abs(guess), xtol=1e-15)


distributions = {
    "normal": [[z, stats.norm.cdf(z)] for z in (-40, -12, -8, -3.5, -3, -1.96, -0.3, 0, 1e-9, 0.7, 2.9, 3.1, 6)],
    "normalQuantile": [[p, stats.norm.ppf(p)] for p in (1e-300, 1e-12, 5e-4, 0.02425, 0.025, 0.3, 0.5, 0.8, 0.975, 0.9999)],
    "student": [[t, df, stats.t.cdf(t, df)] for df in (1, 4, 29, 1000, 2e5) for t in (-20, -3, -0.4, 0, 0.1, 2.045)],
    "studentQuantile": [[p, df, student_quantile(p, df)] for df in (1, 4, 29, 1000, 2e5) for p in (1e-6, 0.025, 0.5, 0.8, 0.995)],
    "logFactorial": [[n, float(scipy.special.gammaln(n + 1))] for n in (0, 1, 5, 20, 127, 128, 500, 1e6)],
}


# ---- McNemar ------------------------------------------------------------------------------------------------------


def mid_p(fixed, broken):
    n = fixed + broken
    if n == 0:
        return 1.0
    if fixed == broken:
        return float(1 - stats.binom.pmf(fixed, n, 0.5))
    return float(2 * stats.binom.cdf(min(fixed, broken), n, 0.5) - stats.binom.pmf(min(fixed, broken), n, 0.5))


mcnemar_cases = [
    {
        "fixed": fixed,
        "broken": broken,
        "exact": float(mcnemar([[0, fixed], [broken, 0]], exact=True).pvalue) if fixed + broken > 0 else 1.0,
        "mid": mid_p(fixed, broken),
    }
    for fixed, broken in ((0, 0), (1, 0), (0, 5), (3, 3), (9, 2), (120, 80), (50, 51), (1500, 1300), (51000, 50000))
]


# ---- correction and power -----------------------------------------------------------------------------------------

families = [[0.01, 0.04, 0.03, 0.005], [0.5], [0.2, 0.2, 0.2], [1, 0.001, 0.02, 0.02, 0.9, 1e-9], list(random.random(20) ** 3)]
corrections = [
    {
        "p": list(p),
        "holm": list(multipletests(p, method="holm")[1]),
        "benjaminiHochberg": list(multipletests(p, method="fdr_bh")[1]),
    }
    for p in families
]


def detectable(error, alpha):
    gap = lambda effect: normal_power(effect / error, 1, 2 * alpha, alternative="two-sided") - 0.8
    one_sided = lambda effect: normal_power(effect / error, 1, alpha, alternative="larger") - 0.8
    assert abs(gap(3 * error) - one_sided(3 * error)) < 1e-4
    return optimize.brentq(one_sided, 0, 20 * error, xtol=1e-14 * error, rtol=1e-14)


def needed(error, units, alpha, distance):
    power = lambda n: normal_power(distance / (error * np.sqrt(units)), n, alpha, alternative="larger") - 0.8
    return optimize.brentq(power, 1, 1e9, xtol=1e-9, rtol=1e-14)


power = [
    {
        "error": error,
        "units": units,
        "alpha": alpha,
        "distance": distance,
        "detectable": detectable(error, alpha),
        "needed": needed(error, units, alpha, distance),
    }
    for error, units, alpha, distance in ((0.004, 2000, 0.025, 0.003), (0.03, 500, 0.05, 0.01), (0.0007, 50000, 0.005, 0.0001))
]


# ---- two models on the same rows ----------------------------------------------------------------------------------


def components(y, p):
    """DeLong's V10 and V01 from the kernel of all pairs."""
    difference = p[y == 1][:, None] - p[y == 0][None, :]
    kernel = (difference > 0) + 0.5 * (difference == 0)
    return kernel.mean(axis=1), kernel.mean(axis=0)


def delong(y, a, b):
    positive, negative = zip(components(y, a), components(y, b))
    areas = [v.mean() for v in positive]
    covariance = np.cov(positive) / len(positive[0]) + np.cov(negative) / len(negative[0])
    contrast = np.array([1, -1])
    error = float(np.sqrt(contrast @ covariance @ contrast))
    delta = float(areas[0] - areas[1])
    return {
        "candidate": float(areas[0]),
        "candidateError": float(np.sqrt(covariance[0, 0])),
        "delta": delta,
        "error": error,
        "p": float(2 * stats.norm.sf(abs(delta) / error)),
    }


def robust(values, weight=None, cluster=None):
    """Mean with the heteroscedasticity-robust (HC1) or cluster-robust standard error of a regression on a constant."""
    weight = np.ones(len(values)) if weight is None else weight
    kind = {"cov_type": "HC1"} if cluster is None else {"cov_type": "cluster", "cov_kwds": {"groups": cluster}}
    fit = sm.WLS(values, np.ones(len(values)), weights=weight).fit(**kind)
    return {"delta": float(fit.params[0]), "error": float(fit.bse[0])}


def grouped(influence, cluster):
    sums = np.array([influence[cluster == group].sum() for group in np.unique(cluster)])
    return float(np.sqrt(len(sums) / (len(sums) - 1) * (sums**2).sum()))


def auc_influence(y, p):
    positive, negative = components(y, p)
    influence = np.empty(len(y))
    influence[y == 1] = (positive - positive.mean()) / len(positive)
    influence[y == 0] = (negative - negative.mean()) / len(negative)
    return influence


def precision_influence(y, p, weight):
    influence = np.empty(len(y))
    step = 1e-4
    for row in range(len(y)):
        up, down = weight.copy(), weight.copy()
        up[row] += step
        down[row] -= step
        value = lambda w: metrics.average_precision_score(y, p, sample_weight=w)
        influence[row] = weight[row] * (value(up) - value(down)) / (2 * step)
    return influence


def log_losses(y, p):
    p = np.clip(p, 1e-15, 1 - 1e-15)
    return -np.where(y == 1, np.log(p), np.log(1 - p))


def pair(name, rows, digits, groups):
    x = random.normal(size=rows)
    y = (random.random(rows) < 1 / (1 + np.exp(-x))).astype(int)
    logistic = lambda z: np.clip(np.round(1 / (1 + np.exp(-z)), digits), 0, 1)
    a, b = logistic(x + 0.8 * random.normal(size=rows)), logistic(x + random.normal(size=rows))
    weight = np.round(random.random(rows) * 3 + 0.1, 3)
    cluster = random.integers(0, groups, rows)
    right = lambda p: ((p >= 0.5).astype(int) == y).astype(float)
    losses = log_losses(y, a) - log_losses(y, b)
    precision = precision_influence(y, a, np.ones(rows)) - precision_influence(y, b, np.ones(rows))
    return {
        "name": name,
        "truth": y.tolist(),
        "candidate": a.tolist(),
        "champion": b.tolist(),
        "weight": weight.tolist(),
        "cluster": cluster.tolist(),
        "delong": delong(y, a, b),
        "aucClusterError": grouped(auc_influence(y, a) - auc_influence(y, b), cluster),
        "precisionClusterError": grouped(precision, cluster),
        "accuracy": {
            **robust(right(a) - right(b)),
            "p": float(mcnemar(np.array([[0, ((right(a) > right(b)).sum())], [(right(a) < right(b)).sum(), 0]]), exact=True).pvalue),
        },
        "logLoss": robust(losses),
        "logLossWeighted": robust(losses, weight),
        "logLossClustered": robust(losses, None, cluster),
        "logLossWeightedClustered": robust(losses, weight, cluster),
    }


pairs = [pair("120 rows", 120, 6, 12), pair("150 rows with ties", 150, 1, 20), pair("90 rows, heavy ties", 90, 0, 15)]


def plain(value):
    if isinstance(value, dict):
        return {key: plain(inner) for key, inner in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(inner) for inner in value]
    return value.item() if isinstance(value, np.generic) else value


source = f"scipy {scipy.__version__}, statsmodels {statsmodels.__version__}, by test/reference/significance.py"
sections = {
    "source": source,
    "distributions": distributions,
    "mcnemar": mcnemar_cases,
    "corrections": corrections,
    "power": power,
    "pairs": pairs,
}
lines = ",\n".join(f"{json.dumps(key)}:{json.dumps(plain(value), separators=(',', ':'), allow_nan=False)}" for key, value in sections.items())
document = f"{{\n{lines}\n}}\n"
if "--print" in sys.argv:
    sys.stdout.write(document)
else:
    pathlib.Path(__file__).with_suffix(".json").write_text(document, encoding="utf-8")
