import { release } from "./chunk-release2.mjs";

export { release };