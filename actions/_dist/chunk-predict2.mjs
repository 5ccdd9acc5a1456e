import { predict } from "./chunk-predict.mjs";

export { predict };