import { verify } from "./chunk-verify.mjs";

export { verify };