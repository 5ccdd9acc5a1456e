import { runOnActions } from "./chunk-run.mjs";
import { evaluate } from "./chunk-evaluate.mjs";

// actions/evaluate/main.ts
await runOnActions(evaluate);

export {  };