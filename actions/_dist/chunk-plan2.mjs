import { plan } from "./chunk-plan.mjs";

export { plan };