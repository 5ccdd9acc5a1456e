"""Writes data/: train.csv, holdout.csv and holdout-labels.csv from the breast cancer table that scikit-learn brings."""

import csv
from pathlib import Path

from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split

HOLDOUT = 0.4


def main() -> None:
    table = load_breast_cancer()
    names = [name.replace(" ", "_") for name in table.feature_names]
    malignant = 1 - table.target
    rows = range(len(malignant))
    train, holdout = train_test_split(rows, test_size=HOLDOUT, stratify=malignant, random_state=0)
    Path("data").mkdir(exist_ok=True)
    write("train.csv", ["id", *names, "malignant"], [[row, *table.data[row], malignant[row]] for row in train])
    write("holdout.csv", ["id", *names], [[row, *table.data[row]] for row in holdout])
    write("holdout-labels.csv", ["id", "malignant"], [[row, malignant[row]] for row in holdout])


def write(name: str, head: list, rows: list) -> None:
    with open(Path("data") / name, "w", newline="") as file:
        csv.writer(file).writerows([head, *rows])


if __name__ == "__main__":
    main()
