"""Scores the rows of $TRAINYARD_DATA, one column score_<species> each, into $TRAINYARD_PREDICTIONS."""

import csv
import json
import os
from pathlib import Path

import xgboost

from table import matrix, read


def main() -> None:
    folder = Path(os.environ["TRAINYARD_MODEL"])
    known = json.loads((folder / "classes.json").read_text())
    booster = xgboost.Booster(model_file=str(folder / "model.json"))
    rows = read(os.environ["TRAINYARD_DATA"])
    scores = booster.predict(matrix(rows, known["columns"])).astype(float)
    with open(os.environ["TRAINYARD_PREDICTIONS"], "w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["id", *(f"score_{name}" for name in known["classes"])])
        # Single precision adds up to one only nearly.
        writer.writerows([row["id"], *(score / score.sum())] for row, score in zip(rows, scores))


if __name__ == "__main__":
    main()
