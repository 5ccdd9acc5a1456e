import { evaluate } from "./chunk-evaluate.mjs";

export { evaluate };