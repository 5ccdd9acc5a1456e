"""Trains boosted trees on data/train.csv: model.json and classes.json in $TRAINYARD_OUTPUT, the course of the loss beside them."""

import json
import os
from pathlib import Path

import xgboost

from table import COLUMNS, matrix, read


def main() -> None:
    params = json.loads(Path(os.environ["TRAINYARD_PARAMS"]).read_text())
    output = Path(os.environ["TRAINYARD_OUTPUT"])
    rows = read("data/train.csv")
    classes = sorted({row["species"] for row in rows})
    columns = COLUMNS[params["columns"]]
    # Every fifth training row tells when the trees begin to learn by heart.
    parts = {"train": [r for r in rows if int(r["id"]) % 5], "validation": [r for r in rows if not int(r["id"]) % 5]}
    matrices = {
        name: matrix(part, columns, [classes.index(row["species"]) for row in part]) for name, part in parts.items()
    }
    course: dict = {}
    booster = xgboost.train(
        {
            "objective": "multi:softprob",
            "num_class": len(classes),
            "max_depth": params["depth"],
            "eta": 0.3,
            "seed": int(os.environ["TRAINYARD_SEED"]),
            "nthread": 1,
        },
        matrices["train"],
        num_boost_round=params["rounds"],
        evals=[(matrices[name], name) for name in parts],
        evals_result=course,
    )
    booster.save_model(output / "model.json")
    (output / "classes.json").write_text(json.dumps({"classes": classes, "columns": columns}))
    Path("evals_result.json").write_text(json.dumps(course))
    record(course)


def record(course: dict) -> None:
    """The learning curves of run.json: one JSON object a round."""
    losses = zip(course["train"]["mlogloss"], course["validation"]["mlogloss"])
    with open(os.environ["TRAINYARD_HISTORY"], "a") as file:
        for at, (loss, validation) in enumerate(losses, start=1):
            file.write(json.dumps({"round": at, "loss": loss, "validation_loss": validation}) + "\n")


if __name__ == "__main__":
    main()
