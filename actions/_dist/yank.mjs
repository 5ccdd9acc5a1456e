import { runOnActions } from "./chunk-host-actions.mjs";
import { yank } from "./chunk-verb-yank.mjs";

// actions/yank/main.ts
await runOnActions(yank);

export {  };