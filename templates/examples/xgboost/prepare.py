"""Writes data/: train.csv, holdout.csv and holdout-labels.csv from the penguins of the npm package vega-datasets."""

import csv
import json
from pathlib import Path

SOURCE = Path("node_modules/vega-datasets/data/penguins.json")
COLUMNS = {
    "mass": "Body Mass (g)",
    "flipper": "Flipper Length (mm)",
    "beak_length": "Beak Length (mm)",
    "beak_depth": "Beak Depth (mm)",
}


def main() -> None:
    if not SOURCE.exists():
        raise SystemExit(f"there is no {SOURCE}: run `npm install` first")
    penguins = [row | {"id": at} for at, row in enumerate(json.loads(SOURCE.read_text()))]
    # The file is sorted by species: every third row makes a fair holdout.
    train = [row for row in penguins if row["id"] % 3 != 0]
    holdout = [row for row in penguins if row["id"] % 3 == 0]
    measured = ["id", *COLUMNS]
    Path("data").mkdir(exist_ok=True)
    write("train.csv", [*measured, "species"], [[*values(row), row["Species"]] for row in train])
    write("holdout.csv", measured, [values(row) for row in holdout])
    labels = [[row["id"], row["Species"], row["Island"]] for row in holdout]
    write("holdout-labels.csv", ["id", "species", "island"], labels)


def values(row: dict) -> list:
    return [row["id"], *(row[name] for name in COLUMNS.values())]


def write(name: str, head: list, rows: list) -> None:
    with open(Path("data") / name, "w", newline="") as file:
        csv.writer(file).writerows([head, *rows])


if __name__ == "__main__":
    main()
