import { backward, forward, initialWeights, linked, lossSum, unitsOf } from "./chunk-tensorflow-network2.mjs";

export { unitsOf };