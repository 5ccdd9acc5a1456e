import { __commonJSMin } from "./chunk-rolldown-runtime.mjs";

// (ignored) node_modules/@tensorflow/tfjs-core/dist/platforms/node-fetch
var require_node_fetch = /* @__PURE__ */ __commonJSMin((() => {}));

// \0@oxc-project+runtime@0.156.0/helpers/esm/taggedTemplateLiteral.js
function _taggedTemplateLiteral(e, t) {
	return t || (t = e.slice(0)), Object.freeze(Object.defineProperties(e, { raw: { value: Object.freeze(t) } }));
}

export { _taggedTemplateLiteral, require_node_fetch };