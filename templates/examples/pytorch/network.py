"""The network, and the rows that it sees."""

import csv

import torch

SEASON = ["season_sin", "season_cos"]


def make(inputs: int, hidden: int) -> torch.nn.Module:
    return torch.nn.Sequential(torch.nn.Linear(inputs, hidden), torch.nn.Tanh(), torch.nn.Linear(hidden, 1))


def read(path: str) -> list:
    with open(path, newline="") as file:
        return list(csv.DictReader(file))


def columns_of(row: dict, season: bool) -> list:
    return [name for name in row if name not in ("id", "tomorrow") and (season or name not in SEASON)]


def features(rows: list, columns: list) -> torch.Tensor:
    return torch.tensor([[float(row[name]) for name in columns] for row in rows])
