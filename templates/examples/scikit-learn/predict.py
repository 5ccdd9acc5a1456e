"""Scores the rows of $TRAINYARD_DATA with the model.pkl of $TRAINYARD_MODEL into $TRAINYARD_PREDICTIONS."""

import csv
import os
import pickle
from pathlib import Path


def main() -> None:
    artifact = pickle.loads((Path(os.environ["TRAINYARD_MODEL"]) / "model.pkl").read_bytes())
    with open(os.environ["TRAINYARD_DATA"], newline="") as file:
        rows = list(csv.DictReader(file))
    features = [[float(row[name]) for name in artifact["columns"]] for row in rows]
    scores = artifact["model"].predict_proba(features)[:, 1]
    with open(os.environ["TRAINYARD_PREDICTIONS"], "w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["id", "score"])
        writer.writerows((row["id"], score) for row, score in zip(rows, scores))


if __name__ == "__main__":
    main()
