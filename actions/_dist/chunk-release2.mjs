import { release } from "./chunk-release.mjs";

export { release };