import { runOnActions } from "./chunk-host-actions.mjs";
import { predict } from "./chunk-verb-predict.mjs";

// actions/predict/main.ts
await runOnActions(predict);

export {  };