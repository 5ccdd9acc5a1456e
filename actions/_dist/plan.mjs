import { runOnActions } from "./chunk-host-actions.mjs";
import { plan } from "./chunk-verb-plan.mjs";

// actions/plan/main.ts
await runOnActions(plan);

export {  };