import { runOnActions } from "./chunk-host-actions.mjs";
import { pull } from "./chunk-verb-pull.mjs";

// actions/pull/main.ts
await runOnActions(pull);

export {  };