import { context } from "./chunk-actions-core.mjs";

export { context };