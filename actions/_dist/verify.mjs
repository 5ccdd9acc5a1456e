import { runOnActions } from "./chunk-host-actions.mjs";
import { verify } from "./chunk-verb-verify.mjs";

// actions/verify/main.ts
await runOnActions(verify);

export {  };