import { runOnActions } from "./chunk-run.mjs";
import { plan } from "./chunk-plan.mjs";

// actions/plan/main.ts
await runOnActions(plan);

export {  };