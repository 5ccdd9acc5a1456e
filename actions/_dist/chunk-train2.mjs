import { train } from "./chunk-train.mjs";

export { train };