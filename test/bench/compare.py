"""The paired comparison of two binary models that `trainyard evaluate` makes, in pandas, scikit-learn, scipy and numpy.

usage: compare.py PREDICTIONS CHAMPION_PREDICTIONS LABELS   (CSV files with id,score and id,label)

Every metric of both models; DeLong for ROC AUC, exact McNemar and paired standard errors for accuracy, log loss and Brier
score, 2,000 resamples of the paired confusion counts for the thresholded metrics. Average precision and ECE get no
interval here, which is less than Trainyard does.
"""
import sys

import numpy as np
import pandas as pd
from scipy import stats
from sklearn import metrics

RESAMPLES = 2000


def joined(predictions, champion, labels):
    rows = pd.read_csv(predictions).merge(pd.read_csv(champion), on="id", suffixes=("", "_champion"), validate="1:1")
    rows = rows.merge(pd.read_csv(labels), on="id", validate="1:1").sort_values("id")
    return rows["label"].to_numpy(), rows["score"].to_numpy(), rows["score_champion"].to_numpy()


def placements(truth, score):
    """Sun & Xu 2014: the structural components of an AUC from midranks."""
    positive, negative = score[truth == 1], score[truth == 0]
    ranks = stats.rankdata(np.concatenate([positive, negative]))
    own_positive, own_negative = stats.rankdata(positive), stats.rankdata(negative)
    m, n = len(positive), len(negative)
    return (ranks[:m] - own_positive) / n, 1 - (ranks[m:] - own_negative) / m


def delong(truth, first, second):
    (p1, n1), (p2, n2) = placements(truth, first), placements(truth, second)
    delta = p1.mean() - p2.mean()
    error = np.sqrt(np.var(p1 - p2, ddof=1) / len(p1) + np.var(n1 - n2, ddof=1) / len(n1))
    return delta, error, 2 * stats.norm.sf(abs(delta / error))


def paired(first, second):
    difference = first - second
    return difference.mean(), difference.std(ddof=1) / np.sqrt(len(difference))


def ece(truth, score):
    bins = np.minimum((score * 10).astype(int), 9)
    total = np.bincount(bins, minlength=10)
    gap = np.abs(np.bincount(bins, weights=truth, minlength=10) - np.bincount(bins, weights=score, minlength=10))
    return gap[total > 0].sum() / len(truth)


def thresholded(tn, fp, fn, tp):
    """precision, recall, f1, balanced accuracy, MCC and kappa of arrays of confusion counts."""
    n = tn + fp + fn + tp
    precision, recall, specificity = tp / (tp + fp), tp / (tp + fn), tn / (tn + fp)
    mcc = (tp * tn - fp * fn) / np.sqrt((tp + fp) * (tp + fn) * (tn + fp) * (tn + fn))
    chance = ((tp + fp) * (tp + fn) + (tn + fn) * (tn + fp)) / n**2
    kappa = ((tp + tn) / n - chance) / (1 - chance)
    return np.array([precision, recall, 2 * tp / (2 * tp + fp + fn), (recall + specificity) / 2, mcc, kappa])


def count_bootstrap(truth, first, second):
    kinds = np.bincount(truth * 4 + first * 2 + second, minlength=8)
    drawn = np.random.default_rng(0).multinomial(kinds.sum(), kinds / kinds.sum(), RESAMPLES).T.astype(float)
    ones = thresholded(drawn[0] + drawn[1], drawn[2] + drawn[3], drawn[4] + drawn[5], drawn[6] + drawn[7])
    others = thresholded(drawn[0] + drawn[2], drawn[1] + drawn[3], drawn[4] + drawn[6], drawn[5] + drawn[7])
    return np.percentile(ones - others, [2.5, 97.5], axis=1)


truth, candidate, champion = joined(*sys.argv[1:4])
classes = [(score >= 0.5).astype(int) for score in (candidate, champion)]
losses = [-np.log(np.clip(np.where(truth == 1, score, 1 - score), 1e-15, 1)) for score in (candidate, champion)]
right = [(predicted == truth).astype(float) for predicted in classes]
print("roc_auc", delong(truth, candidate, champion))
print("average_precision", [metrics.average_precision_score(truth, score) for score in (candidate, champion)])
print("log_loss", paired(*losses))
print("brier", paired((candidate - truth) ** 2, (champion - truth) ** 2))
print("accuracy", paired(*right))
fixed, broken = int(((right[0] == 1) & (right[1] == 0)).sum()), int(((right[0] == 0) & (right[1] == 1)).sum())
print("mcnemar", stats.binomtest(fixed, fixed + broken).pvalue)
print("ece", [ece(truth, score) for score in (candidate, champion)])
for predicted in classes:
    print("thresholded", thresholded(*metrics.confusion_matrix(truth, predicted).ravel().astype(float)))
print("intervals", count_bootstrap(truth, *classes).T.tolist())
