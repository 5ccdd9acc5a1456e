import { require_semver } from "./chunk-semver.mjs";

// actions/_lib/release/tag.ts
var import_semver = require_semver();
const TAG = /^(?<model>[a-z0-9](?:[a-z0-9._-]{0,62}[a-z0-9])?)@v(?<version>.+)$/;
/** `flight-delay@v1.4.0`: several models live in one repository. */
function tagOf({ model, version }) {
	return `${model}@v${version}`;
}
/** The model and version of a tag; null for every other tag, and for build metadata, which has no order. */
function parseTag(tag) {
	const { model, version } = tag.match(TAG)?.groups ?? {};
	if (model === void 0 || version === void 0) return null;
	const parsed = (0, import_semver.parse)(version);
	return parsed !== null && parsed.raw === version && parsed.version === version ? {
		model,
		version
	} : null;
}

export { parseTag, tagOf };