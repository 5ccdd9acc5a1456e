"""Writes candidate.csv, champion.csv (id,score) and labels.csv (id,label) with N rows into a folder: two calibrated models."""
import sys

import numpy as np
import pandas as pd

folder, rows = sys.argv[1], int(sys.argv[2])
generator = np.random.default_rng(0)
truth = generator.standard_normal(rows)
label = (generator.random(rows) < 1 / (1 + np.exp(1.4 - truth))).astype(int)
shared = truth + generator.standard_normal(rows)
for name, noise in (("candidate", 0.50), ("champion", 0.55)):
    score = 1 / (1 + np.exp(1.4 - 0.4 * (shared + noise * generator.standard_normal(rows))))
    order = generator.permutation(rows)
    pd.DataFrame({"id": order, "score": score[order].round(6)}).to_csv(f"{folder}/{name}.csv", index=False)
pd.DataFrame({"id": np.arange(rows), "label": label}).to_csv(f"{folder}/labels.csv", index=False)
print("{}")
