"""Writes data/: train.csv, holdout.csv and holdout-labels.csv from Seattle's weather in the npm package vega-datasets."""

import csv
import math
from datetime import date
from pathlib import Path

SOURCE = Path("node_modules/vega-datasets/data/seattle-weather.csv")
FEATURES = ["warmest", "coldest", "rain", "wind", "season_sin", "season_cos"]
HOLDOUT_YEAR = 2015


def main() -> None:
    if not SOURCE.exists():
        raise SystemExit(f"there is no {SOURCE}: run `npm install` first")
    with open(SOURCE, newline="") as file:
        days = list(csv.DictReader(file))
    rows = [known(today) | {"tomorrow": float(next_day["temp_max"])} for today, next_day in zip(days, days[1:])]
    train = [row for row in rows if row["year"] < HOLDOUT_YEAR]
    # A day between, so that no tomorrow of the training is a today of the holdout.
    holdout = [row for row in rows if row["year"] == HOLDOUT_YEAR][1:]
    Path("data").mkdir(exist_ok=True)
    write("train.csv", ["id", *FEATURES, "tomorrow"], train[:-1])
    write("holdout.csv", ["id", *FEATURES], holdout)
    write("holdout-labels.csv", ["id", "tomorrow", "week"], holdout)


def known(day: dict) -> dict:
    """What is known of a day in its evening."""
    at = date.fromisoformat(day["date"])
    turn = 2 * math.pi * at.timetuple().tm_yday / 365.25
    return {
        "id": day["date"],
        "year": at.year,
        "week": at.isocalendar().week,
        "warmest": float(day["temp_max"]),
        "coldest": float(day["temp_min"]),
        "rain": math.log1p(float(day["precipitation"])),
        "wind": float(day["wind"]),
        "season_sin": round(math.sin(turn), 6),
        "season_cos": round(math.cos(turn), 6),
    }


def write(name: str, columns: list, rows: list) -> None:
    with open(Path("data") / name, "w", newline="") as file:
        csv.writer(file).writerows([columns, *([row[column] for column in columns] for row in rows)])


if __name__ == "__main__":
    main()
