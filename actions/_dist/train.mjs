import { runOnActions } from "./chunk-host-actions.mjs";
import { train } from "./chunk-verb-train.mjs";

// actions/train/main.ts
await runOnActions(train);

export {  };