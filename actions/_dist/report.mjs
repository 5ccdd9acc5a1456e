import { runOnActions } from "./chunk-host-actions.mjs";
import { report } from "./chunk-verb-report.mjs";

// actions/report/main.ts
await runOnActions(report);

export {  };