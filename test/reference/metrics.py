"""Writes metrics.json beside this file (or to standard output with --print): inputs and scikit-learn's values of every metric.

Run with Debian's python3-sklearn. A row of weight 0 is dropped before scikit-learn sees it. `null` stands where scikit-learn warns that a
value is ill-defined, raises, or silently puts a convention in its place; the rules are in `undefined` and in the functions that raise it.
"""

import itertools
import json
import pathlib
import sys
import warnings

import numpy as np
import sklearn
from sklearn import metrics
from sklearn.calibration import calibration_curve
from sklearn.utils.stats import _weighted_percentile


class Undefined(Exception):
    """The metric has no value, whatever scikit-learn returns."""


def demand(holds):
    if not holds:
        raise Undefined


def demand_two_classes(y):
    demand(len(np.unique(y)) > 1)


# ---- binary -------------------------------------------------------------------------------------------------------


def binary(y, p, w, threshold):
    p = p[:, 0]
    hard = (p >= threshold).astype(int)
    probable = ((p >= 0) & (p <= 1)).all()

    def probability(metric):
        def measure():
            demand(probable)
            return metric()
        return measure

    def average_precision():
        demand(y.any())
        return metrics.average_precision_score(y, p, sample_weight=w)

    return {
        "roc_auc": lambda: metrics.roc_auc_score(y, p, sample_weight=w),
        "average_precision": average_precision,
        "log_loss": probability(lambda: log_loss(y, p, np.column_stack([1 - clipped(p), clipped(p)]), w)),
        "brier": probability(lambda: metrics.brier_score_loss(y, p, pos_label=1, sample_weight=w)),
        "ece": probability(lambda: calibration_error(y, p, w)),
        "precision": lambda: metrics.precision_score(y, hard, sample_weight=w),
        "recall": lambda: metrics.recall_score(y, hard, sample_weight=w),
        "f1": lambda: metrics.f1_score(y, hard, sample_weight=w),
        **both(y, hard, w),
    }


def both(y, hard, w):
    def mcc():
        demand_two_classes(y)
        demand_two_classes(hard)
        return metrics.matthews_corrcoef(y, hard, sample_weight=w)

    def balanced():
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", UserWarning)  # y_pred contains classes not in y_true
            return metrics.balanced_accuracy_score(y, hard, sample_weight=w)

    return {
        "accuracy": lambda: metrics.accuracy_score(y, hard, sample_weight=w),
        "balanced_accuracy": balanced,
        "mcc": mcc,
        "kappa": lambda: metrics.cohen_kappa_score(y, hard, sample_weight=w),
    }


def clipped(p):
    return np.clip(p, 1e-15, 1 - 1e-15)


def log_loss(y, given, rows, w):
    """Of clipped and normalised rows: what scikit-learn 1.2 does itself with eps=1e-15, and later versions leave to the caller."""
    labels = range(rows.shape[1])
    value = metrics.log_loss(y, rows, labels=labels, sample_weight=w)
    if sklearn.__version__.startswith("1.2."):
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", UserWarning)  # the y_pred values do not sum to one
            own = metrics.log_loss(y, given, labels=labels, sample_weight=w, eps=1e-15)
        assert np.isclose(value, own, rtol=1e-12, atol=1e-14)
    return value


def calibration_error(came_true, p, w):
    weight = np.ones(len(p)) if w is None else w
    bins = np.searchsorted(np.linspace(0, 1, 11)[1:-1], p)
    total = np.bincount(bins, weight, 10)
    used = total > 0
    observed = np.bincount(bins, weight * came_true, 10)[used] / total[used]
    predicted = np.bincount(bins, weight * p, 10)[used] / total[used]
    if w is None and len(np.unique(came_true)) == 2:
        assert np.allclose(calibration_curve(came_true, p, n_bins=10), (observed, predicted))
    return np.average(np.abs(observed - predicted), weights=total[used])


# ---- multiclass ---------------------------------------------------------------------------------------------------


def multiclass(y, p, w, classes):
    hard = p.argmax(axis=1)
    probable = ((p >= 0) & (p <= 1)).all()

    def normalised():
        demand(probable)
        return log_loss(y, p, clipped(p) / clipped(p).sum(axis=1, keepdims=True), w)

    def top_label():
        demand(probable)
        return calibration_error((hard == y).astype(int), p.max(axis=1), w)

    def one_vs_rest():
        return np.mean([metrics.roc_auc_score(y == k, p[:, k], sample_weight=w) for k in range(classes)])

    expected = {"roc_auc_ovr_macro": one_vs_rest, "log_loss": normalised, "ece": top_label, **both(y, hard, w)}
    for name in ("precision", "recall", "f1"):
        for kind in ("macro", "micro", "weighted"):
            score = getattr(metrics, f"{name}_score")
            expected[f"{name}_{kind}"] = lambda score=score, kind=kind: score(
                y, hard, average=kind, sample_weight=w, zero_division=0
            )
    return expected


# ---- regression ---------------------------------------------------------------------------------------------------


def regression(y, p, w):
    p = p[:, 0]

    def varying(metric):
        def measure():
            demand(np.ptp(y) > 0)
            return metric(y, p, sample_weight=w)
        return measure

    return {
        "mae": lambda: metrics.mean_absolute_error(y, p, sample_weight=w),
        "mse": lambda: metrics.mean_squared_error(y, p, sample_weight=w),
        "rmse": lambda: np.sqrt(metrics.mean_squared_error(y, p, sample_weight=w)),
        "r2": varying(metrics.r2_score),
        "explained_variance": varying(metrics.explained_variance_score),
        "mape": lambda: metrics.mean_absolute_percentage_error(y, p, sample_weight=w),
        "median_ae": lambda: median_error(y, p, w),
    }


def median_error(y, p, w):
    """With weights as scikit-learn 1.7 and later: the mean of the lower and the upper weighted median."""
    if w is None:
        return metrics.median_absolute_error(y, p)
    errors = np.abs(y - p)
    return (_weighted_percentile(errors, w) - _weighted_percentile(-errors, w)) / 2


# ---- ranking ------------------------------------------------------------------------------------------------------


def ranking(y, p, w, query):
    p = p[:, 0]
    lists = [query == q for q in np.unique(query)]
    weights = None if w is None else [w[rows].mean() for rows in lists]

    def mean(value):
        def measure():
            demand(y.any())
            return np.average([value(y[rows], p[rows]) for rows in lists], weights=weights)
        return measure

    return {
        "ndcg_5": mean(lambda y, p: ndcg(y, p, 5)),
        "ndcg_10": mean(lambda y, p: ndcg(y, p, 10)),
        "mrr": mean(lambda y, p: over_orders(y, p, reciprocal_rank)),
        "map": mean(lambda y, p: over_orders(y, p, list_precision)),
    }


def ndcg(y, p, k):
    # scikit-learn 1.2 takes one row of one label for another kind of target: a label that nobody clicked, ranked last, changes nothing
    if len(y) == 1:
        y, p = np.append(y, 0), np.append(p, p.min() - 1)
    return metrics.ndcg_score([y], [p], k=k)


def over_orders(y, p, value):
    """The mean over every order that the scores allow: the expectation under random ties, by enumeration."""
    groups = [np.flatnonzero(p == score) for score in sorted(set(p), reverse=True)]
    orders = itertools.product(*(itertools.permutations(group) for group in groups))
    return np.mean([value((y > 0)[list(itertools.chain(*order))]) for order in orders])


def reciprocal_rank(relevant):
    return 1 / (np.argmax(relevant) + 1) if relevant.any() else 0.0


def list_precision(relevant):
    return metrics.average_precision_score(relevant, -np.arange(len(relevant))) if relevant.any() else 0.0


# ---- cases --------------------------------------------------------------------------------------------------------

random = np.random.Generator(np.random.PCG64(20240501))
cases = []


def add(name, task, truth, scores, *, weight=None, classes=0, threshold=0.5, query=None):
    y = np.asarray(truth, dtype=float if task == "regression" else int)
    p = np.asarray(scores, dtype=float).reshape(len(y), -1)
    case = {"name": f"{task}: {name}", "task": task, "classes": classes, "threshold": threshold, "truth": y.tolist()}
    case["scores"] = p.T.tolist()
    case["query"] = None if query is None else np.asarray(query).tolist()
    case["weight"] = None if weight is None else np.asarray(weight, dtype=float).tolist()
    kept = np.ones(len(y), bool) if weight is None else np.asarray(weight) > 0
    w = None if weight is None else np.asarray(weight, dtype=float)[kept]
    y, p = y[kept], p[kept]
    if task == "binary":
        expected = binary(y, p, w, threshold)
    elif task == "multiclass":
        expected = multiclass(y, p, w, classes)
    elif task == "regression":
        expected = regression(y, p, w)
    else:
        expected = ranking(y, p, w, np.asarray(query)[kept])
    case["expected"] = {metric: value_of(measure) for metric, measure in expected.items()}
    cases.append(case)


def value_of(measure):
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        try:
            value = float(measure())
        except (Undefined, ValueError, Warning):
            return None
    return value if np.isfinite(value) else None


def weights(n):
    return np.round(random.random(n) * 3, 3)


def counts(n):
    return random.integers(0, 4, n)


def binary_sample(n, digits=4, rate=0.4):
    y = (random.random(n) < rate).astype(int)
    p = np.clip(np.round(random.random(n) * 0.7 + 0.3 * y, digits), 0, 1)
    return y, p


def binary_cases():
    for n, digits in ((60, 4), (60, 1), (300, 2), (7, 2)):
        y, p = binary_sample(n, digits)
        y[:2] = 0, 1
        add(f"{n} rows, {digits} digits", "binary", y, p, classes=2)
        add(f"{n} rows, {digits} digits, weights", "binary", y, p, classes=2, weight=weights(n))
        add(f"{n} rows, {digits} digits, whole weights with zeros", "binary", y, p, classes=2, weight=counts(n))
        add(f"{n} rows, {digits} digits, threshold 0.3", "binary", y, p, classes=2, threshold=0.3)
    y, p = binary_sample(40, 2)
    w = weights(40)
    add("constant scores", "binary", y, np.full(40, 0.4), classes=2)
    add("constant scores at the threshold, weights", "binary", y, np.full(40, 0.5), classes=2, weight=w)
    add("only positive rows", "binary", np.ones(40), p, classes=2)
    add("only negative rows", "binary", np.zeros(40), p, classes=2, weight=w)
    add("only negative rows, all predicted negative", "binary", np.zeros(40), p / 4, classes=2)
    add("only positive rows, all predicted positive", "binary", np.ones(40), 0.6 + p / 4, classes=2)
    add("only positive rows, all predicted negative", "binary", np.ones(40), p / 4, classes=2)
    add("nothing predicted positive", "binary", y, p / 4, classes=2)
    add("everything predicted positive", "binary", y, 0.6 + p / 4, classes=2, weight=w)
    add("perfect and sure", "binary", y, y, classes=2)
    add("wrong and sure", "binary", y, 1 - y, classes=2, weight=w)
    add("no hit among the positive", "binary", [0, 0, 1, 1], [0.9, 0.1, 0.2, 0.3], classes=2)
    add("probabilities on bin edges", "binary", y, np.round(random.integers(0, 11, 40) / 10, 1), classes=2)
    add("scores that are no probabilities", "binary", y, np.round(p * 8 - 4, 2), classes=2, threshold=0)
    add("one positive row", "binary", [1], [0.7], classes=2)
    add("one negative row", "binary", [0], [0.7], classes=2)
    add("the only positive rows weigh nothing", "binary", y, p, classes=2, weight=1 - y)
    add("weights over 30 orders of magnitude", "binary", y, p, classes=2, weight=10.0 ** random.integers(-15, 15, 40))
    add("scores that differ in the last bit", "binary", [1, 0, 1, 0], [0.5, np.nextafter(0.5, 1), 0.5, 0.5], classes=2)
    add("zero and minus zero", "binary", [1, 0, 1, 0], [0.0, -0.0, 0.0, -0.0], classes=2, threshold=0)


def shares(n, classes, digits=3):
    p = np.round(random.random((n, classes)), digits)
    return p / p.sum(axis=1, keepdims=True)


def multiclass_cases():
    for n, classes in ((60, 3), (150, 8), (50, 2)):
        y = random.integers(0, classes, n)
        y[:classes] = range(classes)
        p = np.round(shares(n, classes) * 0.6 + 0.4 * np.eye(classes)[y] * (random.random((n, 1)) < 0.6), 3)
        add(f"{n} rows of {classes} classes", "multiclass", y, p, classes=classes)
        add(f"{n} rows of {classes} classes, weights", "multiclass", y, p, classes=classes, weight=weights(n))
        add(f"{n} rows of {classes} classes, whole weights", "multiclass", y, p, classes=classes, weight=counts(n))
    y = random.integers(0, 3, 40)
    p = shares(40, 4)
    w = weights(40)
    add("a class absent from the labels", "multiclass", y, p, classes=4)
    add("a class never predicted", "multiclass", random.integers(0, 4, 40), p * [1, 1, 1, 0], classes=4, weight=w)
    add("a class in neither", "multiclass", y, p * [1, 1, 1, 0], classes=4)
    add("two classes in neither", "multiclass", y % 2, p * [1, 1, 0, 0], classes=4, weight=w)
    add("one class in the labels", "multiclass", y * 0, p, classes=4)
    add("one class predicted", "multiclass", y, np.tile([0.1, 0.2, 0.3, 0.4], (40, 1)), classes=4)
    add("one class in labels and predictions", "multiclass", y * 0 + 2, np.tile([0.1, 0.2, 0.6, 0.1], (40, 1)), classes=4)
    add("one class in the labels, another predicted", "multiclass", y * 0, np.tile([0, 0, 1, 0], (40, 1)), classes=4)
    add("equal greatest scores", "multiclass", y, np.round(shares(40, 3), 1), classes=3)
    add("perfect and sure", "multiclass", y, np.eye(3)[y], classes=3)
    add("wrong and sure", "multiclass", y, np.eye(3)[(y + 1) % 3], classes=3, weight=w)
    add("probabilities that do not sum to 1", "multiclass", y, np.round(random.random((40, 3)), 2), classes=3)
    add("scores that are no probabilities", "multiclass", y, np.round(random.random((40, 3)) * 9 - 4, 2), classes=3)
    add("a class that weighs nothing", "multiclass", y, p[:, :3], classes=3, weight=(y != 1) * 1.5)
    add("one row", "multiclass", [1], [[0.2, 0.5, 0.3]], classes=3)


def regression_cases():
    for n in (40, 41, 2):
        y = np.round(random.random(n) * 20 - 5, 3)
        p = np.round(y + random.random(n) * 4 - 1, 3)
        add(f"{n} rows", "regression", y, p)
        add(f"{n} rows, weights", "regression", y, p, weight=weights(n) + 0.001)
        add(f"{n} rows, whole weights", "regression", y, p, weight=counts(n) + (np.arange(n) < 2))
    y = np.round(random.random(30) * 10 + 1, 3)
    p = np.round(y + random.random(30) - 0.3, 3)
    w = weights(30)
    for offset in (1e6, 1e9, -1e12):
        add(f"values around {offset:.0e}", "regression", y + offset, p + offset)
        add(f"values around {offset:.0e}, weights", "regression", y + offset, p + offset, weight=w)
    add("values around 1e-12", "regression", y * 1e-12, p * 1e-12)
    add("constant truth", "regression", np.full(30, 0.1), p, weight=w)
    add("constant truth, perfect", "regression", np.full(30, 0.1), np.full(30, 0.1))
    add("constant prediction", "regression", y, np.full(30, 5.0))
    add("perfect", "regression", y, y)
    add("off by a constant", "regression", np.arange(8), np.arange(8) + 2.0, weight=np.arange(8) + 1)
    add("one row", "regression", [3], [2.5])
    add("only one row weighs", "regression", [3, 4, 5], [2.5, 4.5, 6.5], weight=[0, 2, 0])
    add("zeros in the truth", "regression", np.where(y > 8, 0, y), p)
    add("truth near zero", "regression", np.where(y > 8, 1e-9, y), p, weight=w)
    add("an error of 1e150", "regression", y, np.append(p[1:], 1e150))
    add("half the weight exactly", "regression", [0, 0, 0, 0], [4, 1, 3, 2], weight=[1, 2, 1, 0])
    add("less than half the weight below", "regression", [0, 0, 0, 0], [4, 1, 3, 2], weight=[1, 1, 1, 2])


def ranking_sample(sizes, levels, digits):
    query = random.permutation(np.repeat(np.arange(len(sizes)), sizes))
    y = random.integers(0, levels, len(query))
    return query, y, np.round(random.random(len(query)) + 0.1 * y, digits)


def ranking_cases():
    for name, sizes, levels, digits in (
        ("lists of 12, graded", [12] * 4, 4, 6),
        ("lists of 6, ties", [6] * 8, 3, 1),
        ("lists of all sizes", [1, 2, 3, 5, 7, 11], 2, 6),
        ("sparse relevance", [7] * 8, 2, 1),
    ):
        query, y, p = ranking_sample(sizes, levels, digits)
        if name == "sparse relevance":
            y = y * (random.random(len(y)) < 0.3)
        add(name, "ranking", y, p, query=query)
        add(f"{name}, weights by list", "ranking", y, p, query=query, weight=weights(len(sizes))[query])
        add(f"{name}, whole weights", "ranking", y, p, query=query, weight=counts(len(sizes))[query] + (query == 0))
    query, y, p = ranking_sample([6] * 3, 3, 2)
    add("constant scores", "ranking", y, p * 0 + 0.5, query=query)
    add("a list without a relevant row", "ranking", y * (query > 0), p, query=query)
    add("no relevant row at all", "ranking", y * 0, p, query=query)
    add("every row relevant", "ranking", y * 0 + 1, p, query=query)
    add("scores below zero", "ranking", y, p - 5, query=query)
    add("one list of one row", "ranking", [1], [0.3], query=[0])


binary_cases()
multiclass_cases()
regression_cases()
ranking_cases()

lines = ",\n".join(json.dumps(case, separators=(",", ":"), allow_nan=False) for case in cases)
source = f"scikit-learn {sklearn.__version__}, numpy {np.__version__}, by test/reference/metrics.py"
document = f'{{"source":{json.dumps(source)},"cases":[\n{lines}\n]}}\n'
if "--print" in sys.argv:
    sys.stdout.write(document)
else:
    pathlib.Path(__file__).with_suffix(".json").write_text(document, encoding="utf-8")
