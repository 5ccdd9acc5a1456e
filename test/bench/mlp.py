"""scikit-learn's MLP on the same rows, network, batch and number of epochs as the recipe; prints {"seconds"} of the fit alone."""
import json
import sys
import time

import numpy as np
from sklearn.neural_network import MLPClassifier

rows, epochs, batch = (int(word) for word in sys.argv[1:4])
generator = np.random.default_rng(0)
features = generator.standard_normal((rows, 20)).astype(np.float32)
target = (features[:, :5].sum(axis=1) + generator.standard_normal(rows) > 0).astype(int)
model = MLPClassifier((64, 32), batch_size=batch, max_iter=epochs, tol=0, n_iter_no_change=epochs + 1, random_state=0)
started = time.perf_counter()
model.fit(features, target)
print(json.dumps({"seconds": time.perf_counter() - started, "epochs": model.n_iter_}))
