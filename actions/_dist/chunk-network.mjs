import { backward, forward, initialWeights, linked, lossSum, unitsOf } from "./chunk-network2.mjs";

export { unitsOf };