import { Problem, assetsOf, blocks, digestSchema, fittedRecipeSchema, hasVerdict, modelNameSchema, parseJson, signatureSchema, suggestion, yamlSource } from "./chunk-contract.mjs";
import { array, boolean, int, object, record, strictObject, string, unknown } from "./chunk-zod.mjs";
import { codeSpan, gateName, gateReason, sliceName } from "./chunk-text.mjs";
import { require_semver } from "./chunk-semver.mjs";
import { canonicalize } from "./chunk-canonicalize.mjs";
import { createHash } from "node:crypto";

// actions/_lib/release/asset-name.ts
/** Describes all other assets; uploaded last. */
const MANIFEST = "manifest.json";
const SUMS = "SHA256SUMS";
/** The assets besides the artifact. */
const DOCUMENTS = {
	"model-card": "model-card.md",
	evaluation: "evaluation.json",
	predictions: "predictions.parquet",
	profile: "profile.json",
	bom: "bom.cdx.json"
};
/** The folder beside the assets into which the artifact is unpacked. */
const UNPACKED = "model";
const RESERVED = [
	MANIFEST,
	SUMS,
	UNPACKED,
	...Object.values(DOCUMENTS)
];
/**
* The name of the artifact's asset: a single file keeps its name as far as GitHub does, a folder becomes model.tar.gz. Never the
* name of another asset, nor that of the folder it is unpacked into.
*/
function artifactName(paths) {
	const [only, ...others] = paths;
	if (only === void 0 || others.length > 0) return "model.tar.gz";
	const short = (only.split("/").at(-1) ?? "").replaceAll(/[^A-Za-z0-9._-]/g, "_").replace(/^[.-]+/, "").slice(-200).replace(/^[.-]+/, "");
	const isTaken = RESERVED.some((taken) => taken.toLowerCase() === short.toLowerCase());
	if (short === "") return "model-file";
	return isTaken ? `model-${short}` : short;
}
/** `model.tar.gz.part000`: the parts sort in the order in which they are joined. */
function partName(name, index) {
	return `${name}.part${String(index).padStart(3, "0")}`;
}

// actions/_lib/release/marker.ts
var import_semver = require_semver();
const markerSchema = strictObject({
	model: modelNameSchema,
	contentId: digestSchema
});
const yankSchema = strictObject({
	by: string(),
	why: string()
});
const MARKER = /^<!-- trainyard:release (\{[^\n]*\}) -->(?:\n|$)/;
const YANK = /^<!-- trainyard:yanked (\{[^\n]*\}) -->\n(?:>[^\n]*\n)*\n?/;
/** The body of a release: the marker on its first line, then the notes. */
function markedBody(marker, notes) {
	return `${comment("release", {
		model: marker.model,
		contentId: marker.contentId
	})}\n${notes.trim()}\n`;
}
/** The marker in a release's body; null if it has none that Trainyard wrote. */
function readMarker(body) {
	return read(markerSchema, normalised(body).match(MARKER)?.[1]);
}
/** The body with the note that the version is withdrawn; it replaces an earlier such note. */
function yankedBody(body, yank) {
	const { first, rest } = split(unyankedBody(body));
	const said = `> [!CAUTION]\n> **This version is withdrawn** by ${codeSpan(yank.by)}: ${codeSpan(yank.why)}\n`;
	return `${first}${comment("yanked", {
		by: yank.by,
		why: yank.why
	})}\n${said}\n${rest}`;
}
/** The body as it was before the version was withdrawn. */
function unyankedBody(body) {
	const { first, rest } = split(normalised(body));
	return first + rest.replace(YANK, "");
}
/** Who withdrew a release and why; null if it is not withdrawn. */
function readYank(body) {
	return read(yankSchema, split(normalised(body)).rest.match(YANK)?.[1]);
}
/** Without the carriage returns that web forms send. */
function normalised(body) {
	return (body ?? "").replaceAll("\r\n", "\n");
}
function split(body) {
	const first = body.match(MARKER)?.[0] ?? "";
	return {
		first,
		rest: body.slice(first.length)
	};
}
function comment(name, value) {
	return `<!-- trainyard:${name} ${JSON.stringify(value).replaceAll("--", "-\\u002d").replaceAll(">", "\\u003e")} -->`;
}
function read(schema, text) {
	if (text === void 0) return null;
	try {
		return schema.safeParse(JSON.parse(text)).data ?? null;
	} catch {
		return null;
	}
}

// actions/_lib/release/tag.ts
const TAG = /^(?<model>[a-z0-9](?:[a-z0-9._-]{0,62}[a-z0-9])?)@v(?<version>.+)$/;
/** `flight-delay@v1.4.0`; a repository can have several models. */
function tagOf({ model, version }) {
	return `${model}@v${version}`;
}
/** Null for tags that are not of a release, and for versions with build metadata, which have no order. */
function parseTag(tag) {
	const { model, version } = tag.match(TAG)?.groups ?? {};
	if (model === void 0 || version === void 0) return null;
	const parsed = (0, import_semver.parse)(version);
	return parsed !== null && parsed.raw === version && parsed.version === version ? {
		model,
		version
	} : null;
}

// actions/_lib/release/published-version.ts
/** The published releases of a model, the newest version first. */
function publishedReleases({ model, releases }) {
	return releases.flatMap((release) => {
		const tagged = release.draft ? null : parseTag(release.tag);
		if (tagged?.model !== model) return [];
		const { id, tag, body } = release;
		const { version } = tagged;
		return [{
			id,
			version,
			tag,
			contentId: storedContentId(release),
			yanked: readYank(body)
		}];
	}).sort((one, other) => (0, import_semver.rcompare)(one.version, other.version));
}
/** Marks those versions that are held; `holds` names versions. */
function publishedVersions(releases, holds) {
	return releases.map((release) => ({
		...release,
		held: holds.includes(release.version)
	}));
}
/** The version that a candidate must beat: the newest that is no prerelease, not yanked and not held; null before the first release. */
function championOf(versions) {
	return versions.filter(({ version, yanked, held }) => !yanked && !held && (0, import_semver.prerelease)(version) === null).toSorted((one, other) => (0, import_semver.rcompare)(one.version, other.version))[0] ?? null;
}
/** The content id of a release or draft; null where neither its manifest nor its marker names it. */
function storedContentId(release) {
	return release.contentId ?? readMarker(release.body)?.contentId ?? null;
}

// actions/_lib/release/range.ts
const MODEL_FIRST = /^(?<model>[a-z][a-z0-9._-]*|[0-9][a-z0-9._-]*(?=@))(?:@(?<range>.*))?$/;
/** Splits a request; the model is null where only a version or range is given. */
function parseRequest(text) {
	const given = text.trim();
	if (!given.includes("@") && (given === "latest" || (0, import_semver.validRange)(given) !== null)) return {
		model: null,
		range: given
	};
	const { model, range } = given.match(MODEL_FIRST)?.groups ?? {};
	if (model === void 0) throw unreadable$1(text);
	return {
		model,
		range: range === void 0 || range === "" ? "latest" : range
	};
}
/**
* The version that a range matches: the newest that is no prerelease and not withdrawn or held. A full version names that release even if
* it is withdrawn or held: what is deployed must stay readable.
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
	if ((0, import_semver.validRange)(range) === null) throw unreadable$1(range);
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
function unreadable$1(text) {
	return new Problem({
		what: `${JSON.stringify(text)} is no version or range`,
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

// actions/_lib/release/content-id.ts
/**
* `sha256:…` over canonical JSON (RFC 8785) of fingerprint, sorted artifact digests and signature. A squash or a commit of documentation
* does not change it, and the same content is never released twice.
*/
function contentIdOf({ fingerprint, digests, signature }) {
	const canonical = canonicalize({
		fingerprint,
		digests: digests.toSorted(),
		signature
	});
	if (canonical === void 0) throw new TypeError("a content id needs plain data");
	return `sha256:${createHash("sha256").update(canonical).digest("hex")}`;
}
/** The content id computed from a manifest's fields. */
function contentIdOfManifest({ fingerprint, artifact, signature }) {
	return contentIdOf({
		fingerprint,
		digests: [artifact.digest],
		signature
	});
}

// actions/_lib/release/folder-contents.ts
/**
* The files that a downloaded release must have, given the ones that are present: all assets, or instead of parts the joined file, and the
* artifact's own files if it is unpacked into `model/`. SHA256SUMS is left out.
*/
function expectedFiles(given) {
	const { manifest, checksums, present } = given;
	const there = new Set(present);
	const documents = checksums.filter(({ name }) => name === MANIFEST).map(({ name, sha256 }) => ({
		path: name,
		size: null,
		sha256
	}));
	const files = manifest.files.flatMap((file) => {
		const whole = {
			path: file.path,
			size: file.size,
			sha256: file.sha256
		};
		const parts = assetsOf(file).map(({ asset, size, sha256 }) => ({
			path: asset,
			size,
			sha256
		}));
		if (!("parts" in file)) return parts;
		const kept = parts.filter(({ path }) => there.has(path));
		return there.has(file.path) ? [whole, ...kept] : parts;
	});
	const unpacked = present.some((path) => path.startsWith(`${"model"}/`)) ? manifest.artifact.files : [];
	return [
		...documents,
		...files,
		...unpacked.map(({ path, bytes, digest }) => ({
			path: `${UNPACKED}/${path}`,
			size: bytes,
			sha256: digest.slice(7)
		}))
	];
}
/** Sentences on contradictions within a manifest, and with its SHA256SUMS; none in a release that Trainyard made. */
function contradictions(manifest, checksums) {
	return [...ownContradictions(manifest), ...sumContradictions(manifest, checksums)];
}
function ownContradictions(manifest) {
	const found = [];
	const tag = tagOf(manifest);
	if (manifest.tag !== tag) found.push(`the tag is ${manifest.tag}, model and version make ${tag}`);
	const contentId = contentIdOfManifest(manifest);
	if (manifest.contentId !== contentId) found.push(`the content id is ${manifest.contentId}, fingerprint, artifact and signature make ${contentId}`);
	const bytes = manifest.artifact.files.reduce((sum, file) => sum + file.bytes, 0);
	if (bytes !== manifest.artifact.bytes) found.push(`the artifact has ${manifest.artifact.bytes} bytes, its files have ${bytes}`);
	const digest = digestOfFiles(manifest.artifact.files);
	if (manifest.artifact.digest !== digest) found.push(`the artifact is ${manifest.artifact.digest}, its files make ${digest}`);
	for (const file of manifest.files) {
		const size = assetsOf(file).reduce((sum, part) => sum + part.size, 0);
		if (size !== file.size) found.push(`${file.path} has ${file.size} bytes, its parts have ${size}`);
	}
	return found;
}
function sumContradictions(manifest, checksums) {
	const assets = manifest.files.flatMap(assetsOf);
	const named = new Map(checksums.map(({ name, sha256 }) => [name, sha256]));
	const known = /* @__PURE__ */ new Set([MANIFEST, ...assets.map(({ asset }) => asset)]);
	return [
		...[...known].filter((name) => !named.has(name)).map((name) => `${SUMS} lacks ${name}`),
		...[...named.keys()].filter((name) => !known.has(name)).map((name) => `${MANIFEST} lacks ${name}`),
		...assets.filter(({ asset, sha256 }) => named.has(asset) && named.get(asset) !== sha256).map(({ asset }) => `${MANIFEST} and ${SUMS} name different digests of ${asset}`),
		...repeated(assets.map(({ asset }) => asset)).map((name) => `${MANIFEST} names ${name} twice`)
	];
}
function repeated(names) {
	return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
}
/** The digest of a folder: sha-256 over its SHA256SUMS, sorted by path. */
function digestOfFiles(files) {
	const lines = files.toSorted((one, other) => one.path < other.path ? -1 : 1).map(({ path, digest }) => `${digest.slice(7)}  ${path}\n`);
	return `sha256:${createHash("sha256").update(lines.join("")).digest("hex")}`;
}

// actions/_lib/release/refusal.ts
/** Everything that forbids releasing this run; empty if nothing does. An `inconclusive` that does not block is allowed. */
function refusalsOf(candidate) {
	const where = {
		run: "run.json",
		comparison: "comparison.json",
		evaluation: "evaluation.json"
	};
	const found = {
		run: ofRun(candidate),
		comparison: ofComparison(candidate),
		evaluation: ofEvaluation(candidate)
	};
	return Object.keys(found).flatMap((key) => found[key].map(({ what, fix }) => new Problem({
		what,
		fix,
		where: where[key]
	})));
}
function ofRun({ run, artifactDigest }) {
	const found = [];
	if (run.status !== "complete") found.push({
		what: "the run is incomplete: it was stopped by its time limit",
		fix: "resume the training, then evaluate the result"
	});
	if (run.code.dirty) found.push({
		what: "the run trained files that differ from its commit",
		fix: "commit the changes and train again: a release names a commit that can be checked out"
	});
	if (run.code.sha === null) found.push({
		what: "the run has no commit",
		fix: "train in a git repository: a release names a commit"
	});
	if (run.artifact.digest !== artifactDigest) found.push({
		what: `the artifact has the digest ${artifactDigest}, the run wrote ${run.artifact.digest}`,
		fix: "give the unchanged artifact of that run"
	});
	return found;
}
function ofComparison(candidate) {
	const { run, comparison, artifactDigest } = candidate;
	const { candidate: evaluated } = comparison;
	const found = [...ofVerdict(candidate), ...ofChampion(candidate)];
	if (comparison.model !== run.model) found.push({
		what: `the comparison is of the model ${comparison.model}, the run of ${run.model}`,
		fix: "give the documents of one model"
	});
	if (evaluated.fingerprint !== run.fingerprint) found.push({
		what: `the comparison is of the fingerprint ${named(evaluated.fingerprint)}, the run has ${run.fingerprint}`,
		fix: "evaluate this run"
	});
	if (evaluated.digest !== artifactDigest) found.push({
		what: `the comparison is of the artifact ${named(evaluated.digest)}, this one is ${artifactDigest}`,
		fix: "evaluate this artifact"
	});
	return found;
}
/** The gates decide: a verdict that contradicts them does not count. */
function ofVerdict({ comparison }) {
	const { verdict, gates } = comparison;
	if (!hasVerdict(comparison)) return [{
		what: "there is no verdict: the comparison has neither a gate nor a champion",
		fix: "declare a gate in trainyard.yml: a release needs a verdict"
	}];
	const stopping = gates.filter(blocks);
	if (verdict !== "fail" && stopping.length === 0) return [];
	const named = stopping.map((gate) => `${gateName(gate)}: ${gateReason(gate).replace(/\.$/, "")}`);
	return [{
		what: `the comparison did not pass${named.length === 0 ? "" : `: ${named.join("; ")}`}`,
		fix: "improve the candidate, or let an account with write access waive the gate by name and with a reason; then evaluate again"
	}];
}
function ofChampion({ comparison: { champion: compared }, champion }) {
	if (isSameChampion(compared, champion)) return [];
	return [{
		what: `the comparison was made against ${compared === null ? "no champion" : `the champion ${named(compared.version)}`}, but now ${champion === null ? "there is none" : `the champion is ${championName(champion)}`}`,
		fix: "evaluate again, against the present champion"
	}];
}
/** Digests are compared only where both are known. */
function isSameChampion(one, other) {
	if (one === null || other === null) return one === other;
	if (one.version !== other.version) return false;
	return one.digest === null || other.digest === null || one.digest === other.digest;
}
function championName({ version, digest }) {
	return digest === null ? `${version}` : `${version} (${digest})`;
}
function ofEvaluation({ evaluation, comparison }) {
	const found = [];
	if (evaluation.model !== comparison.model) found.push({
		what: `the evaluation is of the model ${evaluation.model}`,
		fix: `give that of ${comparison.model}`
	});
	if (evaluation.data.digest !== comparison.digest) found.push({
		what: "evaluation and comparison were made on different rows",
		fix: "give the evaluation.json beside the comparison"
	});
	return found;
}
function named(value) {
	return value ?? "(unnamed)";
}

// actions/_lib/release/compatibility.ts
/** Compares two signatures by name; types and formats are compared as text. */
function signatureChange(before, after) {
	if (before === null) return {
		breaking: [],
		compatible: after === null ? [] : ["the signature became known"]
	};
	if (after === null) return {
		breaking: ["the signature is no longer known"],
		compatible: []
	};
	return {
		breaking: [
			...formatChange(before, after),
			...brokenInputs(before, after),
			...brokenOutputs(before, after),
			...brokenClasses(before, after)
		],
		compatible: [...eased(before, after), ...added(before, after)]
	};
}
function formatChange(before, after) {
	if (before.format === after.format) return [];
	return [`the file format is ${codeSpan(after.format)}, was ${codeSpan(before.format)}`];
}
function brokenInputs(before, after) {
	const known = byName(before.inputs);
	const kept = byName(after.inputs);
	const removed = before.inputs.filter(({ name }) => !kept.has(name));
	const changed = after.inputs.flatMap(({ name, type, required }) => {
		const old = known.get(name);
		const input = `the input ${codeSpan(name)}`;
		if (old === void 0) return required ? [`${input} is new and required`] : [];
		if (old.type !== type) return [`${input} is ${codeSpan(type)}, was ${codeSpan(old.type)}`];
		return required && !old.required ? [`${input} is now required`] : [];
	});
	return [...removed.map(({ name }) => `the input ${codeSpan(name)} is gone`), ...changed];
}
function brokenOutputs(before, after) {
	const kept = byName(after.outputs);
	return before.outputs.flatMap(({ name, type, meaning }) => {
		const now = kept.get(name);
		const output = `the output ${codeSpan(name)}`;
		if (now === void 0) return [`${output} is gone`];
		if (now.type !== type) return [`${output} is ${codeSpan(now.type)}, was ${codeSpan(type)}`];
		if (now.meaning === meaning) return [];
		return [`${output} means ${worded(now.meaning)}, meant ${worded(meaning)}`];
	});
}
/** Probabilities are read by position, so a changed order breaks callers, too. */
function brokenClasses({ classes: before }, { classes: after }) {
	if (JSON.stringify(before) === JSON.stringify(after)) return [];
	if (before === null || after === null) return [`the classes are ${after === null ? "gone" : "new"}`];
	const lost = before.filter((name) => !after.includes(name)).map((name) => `without ${codeSpan(name)}`);
	const won = after.filter((name) => !before.includes(name)).map((name) => `with ${codeSpan(name)}`);
	const changes = [...lost, ...won];
	return [changes.length === 0 ? "the order of the classes changed" : `the classes are ${changes.join(", ")}`];
}
function eased(before, after) {
	const kept = byName(after.inputs);
	return before.inputs.filter(({ name, required }) => required && kept.get(name)?.required === false).map(({ name }) => `the input ${codeSpan(name)} is no longer required`);
}
function added(before, after) {
	const inputs = byName(before.inputs);
	const outputs = byName(before.outputs);
	return [...after.inputs.filter(({ name, required }) => !required && !inputs.has(name)).map(({ name }) => `the optional input ${codeSpan(name)} is new`), ...after.outputs.filter(({ name }) => !outputs.has(name)).map(({ name }) => `the output ${codeSpan(name)} is new`)];
}
function byName(fields) {
	return new Map(fields.map((field) => [field.name, field]));
}
function worded(meaning) {
	return meaning === null ? "nothing declared" : codeSpan(meaning);
}

// actions/_lib/release/version.ts
const LEVELS = [
	"patch",
	"minor",
	"major"
];
/** Not 0.x: a release passed its gates, and from the first one on callers rely on its signature. */
const FIRST_VERSION = "1.0.0";
/**
* The version of a candidate: above every version of a tag or release (yanked and held ones included), raised by what changed since
* `previous`, the manifest of the newest release. A label raises the level and never lowers it.
*/
function nextVersion(given) {
	const { candidate, previous, releases, taken, label } = given;
	const same = releases.find(({ contentId }) => contentId === candidate.contentId);
	if (same) return {
		kind: "none",
		version: same.version
	};
	const newest = [...taken, ...releases.map(({ version }) => version)].sort(import_semver.rcompare)[0];
	if (newest === void 0) return {
		kind: "release",
		version: FIRST_VERSION,
		level: "first",
		reasons: ["the first release"]
	};
	const change = raised(previous ? changeBetween(previous, candidate) : unknownChange(newest), label);
	const version = (0, import_semver.inc)(newest, change.level);
	if (version === null) throw new TypeError(`${newest} is no version`);
	return {
		kind: "release",
		version,
		...change
	};
}
/** The highest level of change, and the reasons for that level. */
function changeBetween(before, after) {
	const { breaking, compatible } = signatureChange(before.signature, after.signature);
	if (breaking.length > 0) return {
		level: "major",
		reasons: breaking
	};
	const minor = [...compatible, ...codeChanges(before, after)];
	if (minor.length > 0) return {
		level: "minor",
		reasons: minor
	};
	const patch = dataChanges(before, after);
	return {
		level: "patch",
		reasons: patch.length > 0 ? patch : ["the same inputs gave other weights"]
	};
}
/** The highest level among the labels of a pull request: `release:major`, `release:minor` or `release:patch`. */
function labelLevel(labels) {
	return LEVELS.findLast((level) => labels.includes(`release:${level}`)) ?? null;
}
function raised(change, label) {
	if (label === null || LEVELS.indexOf(label) <= LEVELS.indexOf(change.level)) return change;
	return {
		level: label,
		reasons: [`raised from ${change.level} to ${label} by the label ${codeSpan(`release:${label}`)}`, ...change.reasons]
	};
}
/** Without the last manifest it is unknown whether the signature is still compatible. */
function unknownChange(newest) {
	return {
		level: "major",
		reasons: [`the manifest of ${newest} is missing, so compatibility cannot be checked`]
	};
}
function codeChanges(before, after) {
	return [
		...changedInputs(before, after, "code"),
		...changedParams(before.params, after.params),
		...before.command === after.command ? [] : ["the training command changed"],
		...equal(before.recipe, after.recipe) ? [] : ["the recipe (architecture or features) changed"],
		...before.environment.image === after.environment.image ? [] : ["the container image changed"]
	];
}
function dataChanges(before, after) {
	const { seed: was } = before.environment;
	const { seed } = after.environment;
	return [...changedInputs(before, after, "data"), ...was === seed ? [] : [`the seed is ${seed}, was ${was}`]];
}
function changedInputs(before, after, kind) {
	const of = ({ inputs }) => new Map(inputs.filter((input) => input.kind === kind).map(({ path, digest }) => [path, digest]));
	const [old, now] = [of(before), of(after)];
	return summary([.../* @__PURE__ */ new Set([...old.keys(), ...now.keys()])].sort().filter((path) => old.get(path) !== now.get(path)), kind === "code" ? "code" : "data");
}
function changedParams(before, after) {
	const names = [.../* @__PURE__ */ new Set([...Object.keys(before), ...Object.keys(after)])].sort();
	const said = (value) => value === void 0 ? "unset" : codeSpan(JSON.stringify(value));
	return names.filter((name) => before[name] !== after[name]).map((name) => `the parameter ${codeSpan(name)} is ${said(after[name])}, was ${said(before[name])}`);
}
function summary(paths, kind) {
	if (paths.length === 0) return [];
	const more = paths.length > 5 ? ` and ${paths.length - 5} more` : "";
	return [`changed ${kind}: ${paths.slice(0, 5).map(codeSpan).join(", ")}${more}`];
}
function equal(one, other) {
	return JSON.stringify(one) === JSON.stringify(other);
}

// actions/_lib/release/bom-model-card.ts
/** The `modelCard` of CycloneDX: the model's inputs and outputs, its metrics, and the limits of its evaluation. */
function bomModelCard({ manifest, evaluation, data }) {
	const { task, signature, recipe } = manifest;
	const formats = (fields) => fields.map(({ name, type }) => ({ format: `${name}: ${type}` }));
	return {
		modelParameters: {
			approach: { type: "supervised" },
			task,
			...recipe === null ? {} : {
				architectureFamily: "neural network",
				modelArchitecture: `dense layers ${recipe.layers.join(", ")}`
			},
			datasets: data.map((ref) => ({ ref })),
			...signature === null ? {} : {
				inputs: formats(signature.inputs),
				outputs: formats(signature.outputs)
			}
		},
		quantitativeAnalysis: { performanceMetrics: [...manifest.metrics.flatMap((metric) => performanceMetric(metric, null)), ...evaluation.slices.flatMap((slice) => slice.metrics.flatMap((metric) => performanceMetric(metric, sliceName(slice))))] },
		considerations: { technicalLimitations: limitations(manifest) }
	};
}
/** Undefined metrics are left out. */
function performanceMetric({ name, value, interval }, slice) {
	if (value === null) return [];
	const bounds = interval ? { confidenceInterval: {
		lowerBound: String(interval[0]),
		upperBound: String(interval[1])
	} } : {};
	return [{
		type: name,
		value: String(value),
		...slice === null ? {} : { slice },
		...bounds
	}];
}
/** The limits of the evaluation, beside the numbers. */
function limitations({ dataset, metrics, gates, waived }) {
	return [
		`Measured on ${dataset.rows} rows; nothing is known of data unlike them.`,
		...metrics.filter(({ value }) => value === null).map(({ name, reason }) => `${name} is undefined: ${reason ?? "no reason is known"}`),
		...gates.filter(({ verdict }) => verdict === "inconclusive").map((gate) => `The gate on ${gateName(gate)} is inconclusive: ${gateReason(gate)}`),
		...waived.map((waiver) => `The gate on ${gateName(waiver)} was waived by ${waiver.by}: ${waiver.why}`)
	];
}

// actions/_lib/release/bom.ts
/**
* bom.cdx.json: a CycloneDX 1.6 machine-learning bill of materials (ECMA-424). Its values are strings, as the standard wants;
* its serial number follows from the content id, so that the same release has the same bytes.
*/
function billOfMaterials(given) {
	const { manifest, evaluation, server = "https://github.com" } = given;
	const { model, version, contentId, artifact } = manifest;
	const ref = `pkg:generic/${model}@${version}`;
	const data = manifest.inputs.filter(({ kind }) => kind === "data").map(dataComponent);
	const parts = [...data, ...environmentComponents(manifest)];
	return {
		$schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
		bomFormat: "CycloneDX",
		specVersion: "1.6",
		serialNumber: serialNumber(contentId),
		version: 1,
		metadata: { component: {
			type: "machine-learning-model",
			"bom-ref": ref,
			name: model,
			version,
			hashes: [sha256(artifact.digest)],
			...vcs(manifest, server),
			modelCard: bomModelCard({
				manifest,
				evaluation,
				data: data.map((part) => part["bom-ref"])
			}),
			properties: properties(manifest)
		} },
		components: parts,
		dependencies: [{
			ref,
			dependsOn: parts.map((part) => part["bom-ref"])
		}, ...parts.map((part) => ({ ref: part["bom-ref"] }))]
	};
}
function dataComponent({ path, digest }) {
	const hashes = digest.startsWith("sha256:") ? { hashes: [sha256(digest)] } : {};
	return {
		type: "data",
		"bom-ref": `data:${encodeURIComponent(path)}`,
		name: path,
		...hashes,
		data: [{
			type: "dataset",
			name: path
		}],
		properties: [{
			name: "trainyard:digest",
			value: digest
		}]
	};
}
function environmentComponents({ environment: { image, runtime, backend } }) {
	const platform = {
		type: "platform",
		"bom-ref": "platform:node",
		name: "Node.js",
		version: runtime.node
	};
	const container = image === null ? [] : [{
		type: "container",
		"bom-ref": "container:image",
		name: "training image",
		version: image
	}];
	const framework = backend === null ? [] : [{
		type: "framework",
		"bom-ref": "framework:tensorflow.js",
		name: `TensorFlow.js (${backend})`
	}];
	return [
		platform,
		...container,
		...framework
	];
}
function properties({ fingerprint, contentId, environment, params }) {
	return [
		{
			name: "trainyard:fingerprint",
			value: fingerprint
		},
		{
			name: "trainyard:contentId",
			value: contentId
		},
		{
			name: "trainyard:seed",
			value: String(environment.seed)
		},
		...Object.entries(params).map(([name, value]) => ({
			name: `trainyard:param:${name}`,
			value: String(value)
		}))
	];
}
function vcs({ code: { repository, sha } }, server) {
	if (repository === null) return {};
	return { externalReferences: [{
		type: "vcs",
		url: `${server}/${repository}/tree/${sha}`
	}] };
}
function sha256(digest) {
	return {
		alg: "SHA-256",
		content: digest.slice(7)
	};
}
/** RFC 9562, version 8: bits of the content id. */
function serialNumber(contentId) {
	const hex = contentId.slice(7);
	const variant = (Number.parseInt(hex[16], 16) & 3 | 8).toString(16);
	return `urn:uuid:${[
		hex.slice(0, 8),
		hex.slice(8, 12),
		`8${hex.slice(13, 16)}`,
		`${variant}${hex.slice(17, 20)}`,
		hex.slice(20, 32)
	].join("-")}`;
}

// actions/_lib/release/manifest.ts
const LOCKFILES = /^(package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|bun\.lockb?|uv\.lock|poetry\.lock|pdm\.lock|Pipfile\.lock|requirements[\w.-]*\.txt|conda-lock\.yml|pixi\.lock|Cargo\.lock|go\.sum|renv\.lock|Manifest\.toml)$/;
/** The part of a manifest that decides its version. */
function versionedOf({ run, signature, dataPaths }) {
	const inputs = run.inputs.map(({ path, id }) => inputOf(path, id, dataPaths));
	const { image, os, arch, node } = run.environment;
	return {
		contentId: contentIdOf({
			fingerprint: run.fingerprint,
			digests: [run.artifact.digest],
			signature
		}),
		signature,
		inputs,
		params: run.params,
		command: run.command,
		recipe: run.recipe ?? null,
		environment: {
			image,
			lockfiles: inputs.filter(({ path }) => LOCKFILES.test(path.split("/").at(-1))).map(({ path, digest }) => ({
				path,
				digest
			})),
			runtime: {
				os,
				arch,
				node
			},
			backend: run.backend?.used ?? null,
			gpu: run.gpu && {
				name: run.gpu.name,
				driver: run.gpu.driver
			},
			seed: run.seed
		}
	};
}
/** The manifest of a version. The same documents give the same manifest. */
function manifestOf(given) {
	const { run, comparison, evaluation, versioned, version, reasons, provenance, files } = given;
	const { model } = run;
	const { repository, sha } = run.code;
	if (sha === null) throw withoutCommit();
	return {
		schema: "trainyard/manifest@1",
		model,
		task: evaluation.task,
		version,
		tag: tagOf({
			model,
			version
		}),
		fingerprint: run.fingerprint,
		reasons: [...reasons],
		trainedAt: run.startedAt,
		code: {
			repository,
			sha,
			...provenance
		},
		...versioned,
		dataset: evaluation.data,
		confidence: evaluation.settings.confidence,
		metrics: evaluation.metrics,
		champion: comparison.champion,
		verdict: comparison.verdict,
		gates: comparison.gates,
		waived: comparison.gates.flatMap(({ metric, slice, waived }) => waived ? {
			metric,
			slice,
			...waived
		} : []),
		artifact: run.artifact,
		files: files.toSorted((one, other) => one.path < other.path ? -1 : 1)
	};
}
/** Data is what trainyard.yml lists under `data:`. Files in git are identified by their object ids. */
function inputOf(path, id, dataPaths) {
	const isPinned = id.includes(":");
	return {
		path,
		kind: isPinned || dataPaths.some((data) => path === data || path.startsWith(`${data.replace(/\/$/, "")}/`)) ? "data" : "code",
		digest: isPinned ? id : `git:${id}`
	};
}
function withoutCommit() {
	return new Problem({
		what: "the run has no commit",
		where: "run.json",
		fix: "train in a git repository: a release names a commit"
	});
}

// actions/_lib/release/order.ts
/**
* Whether a commit may be released after the champion. GitHub does not keep waiting runs in order, so the run of an older merge can follow
* the release of a newer one; it is skipped. If neither commit contains the other, a branch was rewritten or the commit is on another branch:
* a commit on the default branch is released, any other is a Problem.
*/
function releaseOrder({ target, champion, standing, onDefaultBranch }) {
	if (champion === null || standing === null) return {
		kind: "next",
		note: null
	};
	switch (standing) {
		case "identical":
		case "ahead": return {
			kind: "next",
			note: null
		};
		case "behind": return {
			kind: "superseded",
			by: champion.tag
		};
		case "diverged":
			if (onDefaultBranch) return {
				kind: "next",
				note: rewritten(champion)
			};
			throw unordered(target, champion);
	}
}
/** Why a commit is not released, and how to release it anyway; Markdown. */
function supersededWords({ target, by }) {
	return `${codeSpan(target)} is not released: a newer commit is already released as ${codeSpan(by)}. To release this one anyway, withdraw that release first: \`trainyard yank\`.`;
}
function rewritten({ tag, sha }) {
	return `The default branch no longer contains ${sha}, the commit of ${tag}: its history was rewritten after that release.`;
}
function unordered(target, { tag, sha }) {
	return new Problem({
		what: `neither ${target} nor ${sha}, the commit of the champion ${tag}, contains the other, and the default branch does not contain ${target}`,
		where: "sha",
		fix: "release a commit of the default branch: merge this one or, if the branch was rewritten, run release on its newest commit"
	});
}

// actions/_lib/release/asset-plan.ts
/** The steps to the exact set of assets: deletes broken and foreign ones, uploads missing ones, the manifest after all others. */
function planAssets(given) {
	const { draft, wanted, hashed } = given;
	const kept = /* @__PURE__ */ new Set();
	const steps = draft.assets.flatMap((asset) => {
		const fault = faultOf(asset, wanted, hashed);
		if (fault === null) kept.add(asset.name);
		if (fault === null) return [];
		const { id, name, state, size } = asset;
		if (fault === "unknown digest") {
			kept.add(name);
			return [{
				kind: "hash-asset",
				release: draft.id,
				asset: id,
				name,
				size
			}];
		}
		return [{
			kind: "delete-asset",
			release: draft.id,
			asset: id,
			name,
			state,
			why: fault
		}];
	});
	const missing = wanted.filter(({ name }) => !kept.has(name));
	const first = missing.filter(({ name }) => name !== MANIFEST);
	const uploads = (steps.length === 0 && first.length === 0 ? missing : first).map((file) => ({
		kind: "upload",
		release: draft.id,
		...file
	}));
	return [...steps, ...uploads];
}
function faultOf(asset, wanted, hashed) {
	const file = wanted.find(({ name }) => name === asset.name);
	if (file === void 0) return "it does not belong to this release";
	if (asset.state !== "uploaded") return `its upload is incomplete: its state is ${asset.state}`;
	if (asset.size !== file.size) return `it has ${asset.size} bytes, not ${file.size}`;
	const digest = asset.digest ?? hashed.get(asset.id);
	if (digest === void 0) return "unknown digest";
	return digest === file.digest ? null : `its digest is ${digest}, not ${file.digest}`;
}

// actions/_lib/release/plan-problem.ts
function alreadyWithdrawn(tag, { by, why }) {
	return new Problem({
		what: `the same content was released as ${tag} and withdrawn by ${by}: ${why}`,
		where: `release ${tag}`,
		fix: "correct the model and train again, or take the withdrawal back with `trainyard yank --undo`"
	});
}
function incompleteRelease(tag, missing) {
	return new Problem({
		what: `${tag} was published by hand before it was complete: it lacks ${missing.join(" and ")}`,
		where: `release ${tag}`,
		fix: "delete that release and its tag, then run release again"
	});
}
function foreignDraft(tag, id) {
	return new Problem({
		what: `there is a draft for ${tag} that Trainyard did not make (release ${id})`,
		where: `release ${tag}`,
		fix: "publish it, delete it or give it another tag, then run release again; the draft is unchanged"
	});
}

// actions/_lib/release/plan.ts
/**
* What is left to do until the release is published. It depends only on the state that was read: a run that was killed, raced or got an
* error reads and plans again, and continues. Throws a Problem for what no step can repair.
*/
function planRelease(world, wanted) {
	const released = planReleased(world, wanted);
	if (released) return released;
	const tag = tagOf(wanted);
	const own = ownDrafts(world, wanted);
	if (world.order.kind === "superseded") return planSuperseded(own, world.order.by);
	const published = publishedReleases({
		model: wanted.model,
		releases: world.releases
	});
	if (world.tags.includes(tag) || published.some((release) => release.tag === tag)) return {
		kind: "outdated",
		reason: `${tag} is taken`
	};
	const foreign = world.releases.find((release) => release.draft && release.tag === tag && isForeign(release, wanted));
	if (foreign) throw foreignDraft(tag, foreign.id);
	return {
		kind: "steps",
		steps: draftSteps(own, wanted, world.hashed)
	};
}
/** For content that is already published, before a version is decided: `done`, or steps that delete left-over drafts; else null. */
function planReleased(world, content) {
	const same = publishedReleases({
		model: content.model,
		releases: world.releases
	}).find(({ contentId }) => contentId === content.contentId);
	if (same === void 0) return null;
	if (same.yanked) throw alreadyWithdrawn(same.tag, same.yanked);
	assertComplete(world.releases.find(({ id }) => id === same.id));
	const steps = ownDrafts(world, content).map(({ id }) => deletion(id, `${same.tag} is published with the same content`));
	return steps.length > 0 ? {
		kind: "steps",
		steps
	} : {
		kind: "done",
		release: same.id,
		tag: same.tag
	};
}
/** Deletes the drafts that earlier attempts left. */
function planSuperseded(own, by) {
	const steps = own.map(({ id }) => deletion(id, `a newer commit is released as ${by}`));
	return steps.length > 0 ? {
		kind: "steps",
		steps
	} : {
		kind: "superseded",
		by
	};
}
/** A draft of this candidate has its model and content, whatever version it was meant to become. */
function ownDrafts({ releases }, { model, contentId }) {
	return releases.filter(({ draft, body }) => {
		const marker = readMarker(body);
		return draft && marker?.model === model && marker.contentId === contentId;
	});
}
/** A draft that Trainyard did not make for this model. One of another candidate of this model is left to the run that made it. */
function isForeign({ body }, { model }) {
	return readMarker(body)?.model !== model;
}
/** The manifest is uploaded last: a release that has it was complete when it was published. */
function assertComplete(release) {
	const there = release.assets.filter(({ state }) => state === "uploaded").map(({ name }) => name);
	const missing = [MANIFEST, SUMS].filter((name) => !there.includes(name));
	if (missing.length > 0) throw incompleteRelease(release.tag, missing);
}
function draftSteps(own, wanted, hashed) {
	const [draft, ...duplicates] = own.toSorted((one, other) => one.id - other.id);
	const { target, title, body } = wanted;
	const as = {
		tag: tagOf(wanted),
		target,
		title,
		body
	};
	if (draft === void 0) return [{
		kind: "create-draft",
		...as
	}];
	const steps = duplicates.map(({ id }) => deletion(id, `draft ${draft.id} is the same and older`));
	if (!isAs(draft, as)) steps.push({
		kind: "update-draft",
		release: draft.id,
		...as
	});
	steps.push(...planAssets({
		draft,
		wanted: wanted.assets,
		hashed
	}));
	if (steps.length > 0) return steps;
	if (wanted.attestation === "missing") return [{
		kind: "attest",
		subjects: [...wanted.assets]
	}];
	return [{
		kind: "publish",
		release: draft.id,
		tag: as.tag,
		makeLatest: wanted.isLatest ? "true" : "false"
	}];
}
function isAs(draft, as) {
	const text = normalised(draft.body).trim();
	return draft.tag === as.tag && draft.target === as.target && draft.title === as.title && text === normalised(as.body).trim();
}
function deletion(release, why) {
	return {
		kind: "delete-draft",
		release,
		why
	};
}

// actions/_lib/release/mlflow.ts
const mlmodelSchema = object({
	flavors: record(string(), unknown()),
	signature: object({
		inputs: string().nullish(),
		outputs: string().nullish()
	}).nullish()
});
/** One column or tensor of MLflow's signature: JSON in a string of its YAML. */
const fieldSchema = object({
	type: string(),
	name: string().optional(),
	required: boolean().default(true),
	"tensor-spec": object({
		dtype: string(),
		shape: array(int())
	}).optional()
});
/** The signature in an MLmodel file: columns or tensors, by their names, else by their positions. */
function mlflowSignature(text, file) {
	const parsed = mlmodelSchema.safeParse(yamlSource(text, file).value);
	if (!parsed.success) throw unreadable(file, "it is no MLmodel file", parsed.error);
	const { flavors, signature } = parsed.data;
	if (!signature?.inputs) return null;
	const outputs = fieldsOf(signature.outputs ?? "[]", file);
	return {
		schema: "trainyard/signature@1",
		format: `mlflow:${flavorOf(Object.keys(flavors))}`,
		inputs: fieldsOf(signature.inputs, file),
		outputs: outputs.map(({ name, type }) => ({
			name,
			type,
			meaning: null
		})),
		classes: null
	};
}
/** `python_function` wraps every other flavor, and that one is the file format. */
function flavorOf(flavors) {
	return flavors.filter((name) => name !== "python_function").sort()[0] ?? "python_function";
}
function fieldsOf(text, file) {
	const fields = array(unknown()).safeParse(json$1(text, file));
	if (!fields.success) throw unreadable(file, "its signature is no list", fields.error);
	return fields.data.map((given, index) => {
		const field = fieldSchema.safeParse(given);
		if (!field.success) throw unreadable(file, `entry ${index} of its signature cannot be read`, field.error);
		const { name = `[${index}]`, required } = field.data;
		return {
			name,
			type: typeOf(field.data, given),
			required
		};
	});
}
/** `double`, `tensor float32[-1, 28, 28]`, or the JSON of a nested type. */
function typeOf({ type, "tensor-spec": tensor }, given) {
	if (type === "tensor" && tensor) return `tensor ${tensor.dtype}[${tensor.shape.join(", ")}]`;
	const { name: _, required: __, ...rest } = given;
	return Object.keys(rest).length === 1 ? type : JSON.stringify(rest);
}
function json$1(text, file) {
	try {
		return JSON.parse(text);
	} catch (cause) {
		throw unreadable(file, "its signature is no JSON", cause);
	}
}
function unreadable(file, what, cause) {
	return new Problem({
		what: `the signature cannot be read: ${what}`,
		where: file,
		fix: "save the model with MLflow again, or write a signature.json into the artifact",
		cause
	});
}

// actions/_lib/release/signature.ts
/**
* The inputs and outputs of a model: by its author's signature.json, by the built-in recipe's recipe.json, or by MLflow's MLmodel; null
* without any of these.
*/
function signatureOf(read) {
	const own = read("signature.json");
	if (own !== null) return parseJson(signatureSchema, own, "signature.json");
	const recipe = read("recipe.json");
	const fitted = recipe === null ? null : fittedRecipe(recipe);
	if (fitted) return recipeSignature(fitted);
	const mlflow = read("MLmodel");
	return mlflow === null ? null : mlflowSignature(mlflow, "MLmodel");
}
/** Null for a recipe.json that Trainyard did not write; one that it wrote must be valid. */
function fittedRecipe(text) {
	if (!object({ schema: string().startsWith("trainyard/recipe@") }).safeParse(json(text)).success) return null;
	return parseJson(fittedRecipeSchema, text, "recipe.json");
}
function json(text) {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}
/** Every column is required, though its values may be empty. A column that any feature uses as a number is a number. */
function recipeSignature({ task, target, labels, features }) {
	const columns = [...new Set(features.map(({ column }) => column))];
	const isNumber = (name) => features.some(({ column, kind }) => column === name && kind === "numeric");
	return {
		schema: "trainyard/signature@1",
		format: "tfjs-layers-model",
		inputs: columns.map((name) => ({
			name,
			type: isNumber(name) ? "number" : "text",
			required: true
		})),
		outputs: outputsOf(task, target, labels),
		classes: labels
	};
}
function outputsOf(task, target, labels) {
	const output = (name, meaning) => ({
		name,
		type: "number",
		meaning
	});
	if (task === "regression" || labels === null) return [output("score", `${target} in its own unit`)];
	if (task === "binary") return [output("score", `probability of ${target} = ${labels[1]}`)];
	return labels.map((label) => output(`score_${label}`, `probability of ${target} = ${label}`));
}

export { DOCUMENTS, MANIFEST, SUMS, UNPACKED, artifactName, billOfMaterials, championOf, contradictions, expectedFiles, labelLevel, manifestOf, markedBody, nextVersion, parseRequest, parseTag, partName, planRelease, publishedReleases, publishedVersions, readMarker, refusalsOf, releaseOrder, resolveRange, signatureOf, supersededWords, tagOf, unyankedBody, versionedOf, yankedBody };