import { runOnActions } from "./chunk-host-actions.mjs";
import { evaluate } from "./chunk-verb-evaluate.mjs";

// actions/evaluate/main.ts
await runOnActions(evaluate);

export {  };