import { report } from "./chunk-report.mjs";

export { report };