import { runOnActions } from "./chunk-run.mjs";
import { train } from "./chunk-train.mjs";

// actions/train/main.ts
await runOnActions(train);

export {  };