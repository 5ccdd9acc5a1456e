import { runOnActions } from "./chunk-run.mjs";
import { report } from "./chunk-report.mjs";

// actions/report/main.ts
await runOnActions(report);

export {  };