import { runOnActions } from "./chunk-run.mjs";
import { predict } from "./chunk-predict.mjs";

// actions/predict/main.ts
await runOnActions(predict);

export {  };