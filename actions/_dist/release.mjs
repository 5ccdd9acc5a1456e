import { runOnActions } from "./chunk-host-actions.mjs";
import { release } from "./chunk-verb-release.mjs";

// actions/release/main.ts
await runOnActions(release);

export {  };