import { pull } from "./chunk-pull.mjs";

export { pull };