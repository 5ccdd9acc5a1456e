"""Trains the network: model.pt in $TRAINYARD_OUTPUT, a checkpoint in $TRAINYARD_RESUME when it is told to stop.

Begun from a checkpoint it ends with the same bytes as if it had never stopped: the optimizer's state and the random numbers'
are part of it.
"""

import json
import os
import signal
import sys
from pathlib import Path

import torch

import network

BATCH = 32
OUTPUT = Path(os.environ["TRAINYARD_OUTPUT"])
CHECKPOINT = Path(os.environ["TRAINYARD_RESUME"]) / "checkpoint.pt"

told_to_stop = False


def stop(*_: object) -> None:
    global told_to_stop
    told_to_stop = True


def main() -> None:
    signal.signal(signal.SIGTERM, stop)
    params = json.loads(Path(os.environ["TRAINYARD_PARAMS"]).read_text())
    torch.set_num_threads(1)
    torch.manual_seed(int(os.environ["TRAINYARD_SEED"]))
    rows = network.read("data/train.csv")
    columns = network.columns_of(rows[0], params["season"])
    x = network.features(rows, columns)
    y = torch.tensor([[float(row["tomorrow"])] for row in rows])
    scale = {"columns": columns, "mean": x.mean(0), "std": x.std(0), "level": y.mean(), "spread": y.std()}
    model = network.make(len(columns), params["hidden"])
    fit(model, (x - scale["mean"]) / scale["std"], (y - scale["level"]) / scale["spread"], params["epochs"])
    torch.save({"hidden": params["hidden"], "weights": model.state_dict(), **scale}, OUTPUT / "model.pt")


def fit(model: torch.nn.Module, x: torch.Tensor, y: torch.Tensor, epochs: int) -> None:
    optimizer = torch.optim.Adam(model.parameters(), lr=0.003)
    first = resume(model, optimizer)
    for epoch in range(first, epochs + 1):
        total = 0.0
        for batch in torch.randperm(len(x)).split(BATCH):
            loss = torch.nn.functional.l1_loss(model(x[batch]), y[batch])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            total += loss.item() * len(batch)
        record(epoch, total / len(x))
        print(f"Epoch {epoch}/{epochs} loss {total / len(x):.4f}", flush=True)
        if told_to_stop and epoch < epochs:
            save(model, optimizer, epoch)
            sys.exit(f"stopped after epoch {epoch}: the next attempt goes on from there")


def record(epoch: int, loss: float) -> None:
    with open(os.environ["TRAINYARD_HISTORY"], "a") as file:
        file.write(json.dumps({"epoch": epoch, "loss": loss}) + "\n")


def resume(model: torch.nn.Module, optimizer: torch.optim.Optimizer) -> int:
    """The epoch to begin with."""
    if not CHECKPOINT.exists():
        return 1
    state = torch.load(CHECKPOINT)
    model.load_state_dict(state["model"])
    optimizer.load_state_dict(state["optimizer"])
    torch.set_rng_state(state["random"])
    print(f"goes on after epoch {state['epoch']}")
    return state["epoch"] + 1


def save(model: torch.nn.Module, optimizer: torch.optim.Optimizer, epoch: int) -> None:
    """Written aside and renamed: a checkpoint is whole or not there."""
    aside = CHECKPOINT.with_suffix(".part")
    state = {"model": model.state_dict(), "optimizer": optimizer.state_dict(), "random": torch.get_rng_state()}
    torch.save({**state, "epoch": epoch}, aside)
    aside.replace(CHECKPOINT)


if __name__ == "__main__":
    main()
