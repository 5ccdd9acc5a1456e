"""Reads the tables of data/ as XGBoost wants them: what was not measured is a gap, not a zero."""

import csv
import math

import numpy
import xgboost

COLUMNS = {
    "mass": ["mass", "flipper"],
    "beak": ["beak_length", "beak_depth"],
    "all": ["mass", "flipper", "beak_length", "beak_depth"],
}


def read(path: str) -> list:
    with open(path, newline="") as file:
        return list(csv.DictReader(file))


def matrix(rows: list, columns: list, labels: list | None = None) -> xgboost.DMatrix:
    values = [[float(row[name]) if row[name] else math.nan for name in columns] for row in rows]
    return xgboost.DMatrix(numpy.array(values), label=labels, feature_names=columns)
