import { Problem, suggestion } from "./chunk-contract.mjs";
import { openForge } from "./chunk-identity.mjs";
import { championOf, listReleases, publishedOf } from "./chunk-stored.mjs";
import { findModel } from "./chunk-configuration.mjs";
import { text } from "./chunk-inputs.mjs";
import { require_semver } from "./chunk-semver.mjs";

// actions/_lib/release/range.ts
var import_semver = require_semver();
const MODEL_FIRST = /^(?<model>[a-z][a-z0-9._-]*|[0-9][a-z0-9._-]*(?=@))(?:@(?<range>.*))?$/;
/** Splits a request; the model is null where only a version or range is given. */
function parseRequest(text) {
	const given = text.trim();
	if (!given.includes("@") && (given === "latest" || (0, import_semver.validRange)(given) !== null)) return {
		model: null,
		range: given
	};
	const { model, range } = given.match(MODEL_FIRST)?.groups ?? {};
	if (model === void 0) throw unreadable(text);
	return {
		model,
		range: range === void 0 || range === "" ? "latest" : range
	};
}
/**
* The release that a range names: the newest that is neither withdrawn nor held and no trial. A full version names that release,
* withdrawn or not: what runs somewhere must stay readable.
*/
function resolveRange({ range, published, model }) {
	const version = exactVersion(range);
	if (version !== null) {
		const found = published.find((release) => release.version === version);
		if (found) return found;
		throw unknownVersion(model, range, published);
	}
	if (range === "latest") {
		const newest = championOf(published);
		if (newest) return newest;
		throw unknownVersion(model, range, published);
	}
	if ((0, import_semver.validRange)(range) === null) throw unreadable(range);
	const fit = published.filter(({ yanked, held }) => !yanked && !held);
	const best = (0, import_semver.maxSatisfying)(fit.map(({ version }) => version), range);
	const found = fit.find((release) => release.version === best);
	if (found) return found;
	throw unknownVersion(model, range, published);
}
/** `1.4.2`, `v1.4.2` or `=1.4.2` as 1.4.2; null for a range. */
function exactVersion(range) {
	return (0, import_semver.parse)(range.replace(/^=\s*/, ""))?.version ?? null;
}
function unreadable(text) {
	return new Problem({
		what: `${JSON.stringify(text)} names no version`,
		where: "version",
		fix: "write model@version, such as flight-delay@1.4.2, flight-delay@1.4, flight-delay@^1.2 or flight-delay@latest"
	});
}
function unknownVersion(model, range, published) {
	const versions = published.toSorted((one, other) => (0, import_semver.rcompare)(one.version, other.version));
	const listed = versions.slice(0, 10).map((release) => `${release.version}${flagOf(release)}`);
	const more = versions.length > listed.length ? ` and ${versions.length - listed.length} older ones` : "";
	const near = suggestion(range.replace(/^[v=]/, ""), versions.map(({ version }) => version));
	const meant = near === void 0 ? "" : `did you mean ${near}? `;
	return new Problem({
		what: `${model} has no release for ${range}`,
		where: "version",
		fix: listed.length === 0 ? `release ${model} first` : `${meant}there are ${listed.join(", ")}${more}; a withdrawn or held one is pulled only by its full version`
	});
}
function flagOf({ yanked, held }) {
	if (yanked) return " (withdrawn)";
	return held ? " (held)" : "";
}

// actions/pull/registered.ts
/** Options of every command about one published version. */
const about = {
	version: text.unwrap(),
	model: text,
	config: text,
	repository: text,
	"github-token": text
};
/** The published release that a version or range names. */
async function findRegistered(given, host) {
	const { model: named, range } = parseRequest(given.version);
	const model = named ?? await modelOf(given, host);
	const { env } = host;
	const forge = openForge(given, {
		env,
		log: (line) => host.info(line),
		mask: (secret) => host.mask(secret)
	});
	const releases = await listReleases(forge);
	const all = publishedOf({
		model,
		releases,
		holds: []
	});
	const published = resolveRange({
		range,
		published: all,
		model
	});
	return {
		forge,
		model,
		published,
		release: releases.find(({ id }) => id === published.id)
	};
}
async function modelOf({ model, config }, host) {
	const found = model ?? (await findModel({
		host,
		config
	}))?.name;
	if (found !== void 0) return found;
	throw new Problem({
		what: "no model is named",
		where: "version",
		fix: "write model@version, such as flight-delay@1.4, or give --model"
	});
}

export { about, findRegistered, parseRequest };