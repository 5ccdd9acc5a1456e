"""Scores the days of $TRAINYARD_DATA with the model.pt of $TRAINYARD_MODEL into $TRAINYARD_PREDICTIONS."""

import csv
import os
from pathlib import Path

import torch

import network


def main() -> None:
    state = torch.load(Path(os.environ["TRAINYARD_MODEL"]) / "model.pt")
    model = network.make(len(state["columns"]), state["hidden"])
    model.load_state_dict(state["weights"])
    rows = network.read(os.environ["TRAINYARD_DATA"])
    x = (network.features(rows, state["columns"]) - state["mean"]) / state["std"]
    with torch.no_grad():
        scores = (model(x) * state["spread"] + state["level"]).squeeze(1).tolist()
    with open(os.environ["TRAINYARD_PREDICTIONS"], "w", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(["id", "score"])
        writer.writerows((row["id"], score) for row, score in zip(rows, scores))


if __name__ == "__main__":
    main()
