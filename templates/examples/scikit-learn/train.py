"""Trains a logistic regression on data/train.csv and writes model.pkl to $TRAINYARD_OUTPUT."""

import csv
import json
import os
import pickle
from pathlib import Path

from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler


def main() -> None:
    params = json.loads(Path(os.environ["TRAINYARD_PARAMS"]).read_text())
    with open("data/train.csv", newline="") as file:
        rows = list(csv.DictReader(file))
    columns = [name for name in rows[0] if name not in ("id", "malignant") and is_used(name, params["cells"])]
    features = [[float(row[name]) for name in columns] for row in rows]
    labels = [int(row["malignant"]) for row in rows]
    seed = int(os.environ["TRAINYARD_SEED"])
    classifier = LogisticRegression(C=params["strength"], max_iter=1000, random_state=seed)
    model = make_pipeline(StandardScaler(), classifier).fit(features, labels)
    print(f"{len(rows)} rows, {len(columns)} columns, accuracy in training {model.score(features, labels):.3f}")
    artifact = pickle.dumps({"columns": columns, "model": model})
    (Path(os.environ["TRAINYARD_OUTPUT"]) / "model.pkl").write_bytes(artifact)


def is_used(column: str, cells: str) -> bool:
    return cells == "all" or column.startswith(f"{cells}_")


if __name__ == "__main__":
    main()
