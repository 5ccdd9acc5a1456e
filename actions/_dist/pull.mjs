import { runOnActions } from "./chunk-run.mjs";
import { pull } from "./chunk-pull.mjs";

// actions/pull/main.ts
await runOnActions(pull);

export {  };