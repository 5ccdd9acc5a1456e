import { runOnActions } from "./chunk-run.mjs";
import { release } from "./chunk-release.mjs";

// actions/release/main.ts
await runOnActions(release);

export {  };