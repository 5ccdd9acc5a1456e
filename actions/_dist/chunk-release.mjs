import { Problem, assetsOf, blocks, checksumsText, comparisonSchema, evaluationSchema, fittedRecipeSchema, isJudged, manifestSchema, parseJson, problemsOf, ruleWords, runSchema, signatureSchema, throwProblems, yamlSource } from "./chunk-contract.mjs";
import { _enum, array, boolean, int, object, record, string, unknown } from "./chunk-zod.mjs";
import { openForge } from "./chunk-identity.mjs";
import { findModel } from "./chunk-configuration.mjs";
import { common, flag, list, text } from "./chunk-inputs.mjs";
import { verb } from "./chunk-verb.mjs";
import { require_semver } from "./chunk-semver.mjs";
import { championOf, codeSpan, createDraft, deleteAsset, deleteDraft, listAssets, listReleases, markedBody, normalised, number, publishDraft, publishedOf, readMarker, readRelease, releaseIdByTag, table, updateDraft } from "./chunk-stored.mjs";
import { require_tar_stream } from "./chunk-tar-stream.mjs";
import { folderDigest } from "./chunk-digest.mjs";
import { DOCUMENTS, MANIFEST, SUMS, artifactName, contentIdOf, partName } from "./chunk-content-id.mjs";
import { downloadAsset, measureParts, uploadAsset } from "./chunk-download.mjs";
import { parseTag, tagOf } from "./chunk-tag2.mjs";
import { require_dist } from "./chunk-yaml.mjs";
import { decimalsOf, documentText, formatDelta, formatInterval, formatNumber, same } from "./chunk-document-text.mjs";
import { failureOf } from "./chunk-client.mjs";
import { formatBytes } from "./chunk-quantities.mjs";
import { createTag, listTags, readRepository, tagCommit } from "./chunk-tag.mjs";
import { pauseAfter, pauseFor } from "./chunk-backoff.mjs";
import { crc32, createDeflateRaw } from "node:zlib";
import { createHash } from "node:crypto";
import { dirname, join, resolve } from "node:path";
import { mkdir, readFile, stat, writeFile } from "node:fs/promises";
import { createReadStream, createWriteStream, readFileSync, statSync } from "node:fs";
import { pipeline } from "node:stream/promises";

// actions/_lib/release/compatibility.ts
var import_semver = require_semver();
/** Compares two signatures by name; types and formats are words, compared as they stand. */
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
	return [`the file format is ${codeSpan(after.format)} and was ${codeSpan(before.format)}`];
}
function brokenInputs(before, after) {
	const known = byName(before.inputs);
	const kept = byName(after.inputs);
	const removed = before.inputs.filter(({ name }) => !kept.has(name));
	const changed = after.inputs.flatMap(({ name, type, required }) => {
		const old = known.get(name);
		const input = `the input ${codeSpan(name)}`;
		if (old === void 0) return required ? [`${input} is new and required`] : [];
		if (old.type !== type) return [`${input} is ${codeSpan(type)} and was ${codeSpan(old.type)}`];
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
		if (now.type !== type) return [`${output} is ${codeSpan(now.type)} and was ${codeSpan(type)}`];
		if (now.meaning === meaning) return [];
		return [`${output} means ${worded(now.meaning)} and meant ${worded(meaning)}`];
	});
}
/** Probabilities are read by position: another order is another meaning. */
function brokenClasses({ classes: before }, { classes: after }) {
	if (JSON.stringify(before) === JSON.stringify(after)) return [];
	if (before === null || after === null) return [`the classes are ${after === null ? "gone" : "new"}`];
	const lost = before.filter((name) => !after.includes(name)).map((name) => `without ${codeSpan(name)}`);
	const won = after.filter((name) => !before.includes(name)).map((name) => `with ${codeSpan(name)}`);
	const changes = [...lost, ...won];
	return [changes.length === 0 ? "the order of the classes is another" : `the classes are ${changes.join(", ")}`];
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
	return meaning === null ? "nothing that is said" : codeSpan(meaning);
}

// actions/_lib/release/version.ts
const LEVELS = [
	"patch",
	"minor",
	"major"
];
/** A release passed its gates and is served: from the first one on its signature is a promise, so it is not 0.x. */
const FIRST_VERSION = "1.0.0";
/**
* The version of a candidate: above every version that a tag or release has ever taken (yanked and held ones included), by what
* changed since `previous`, the manifest of the newest release. A label raises the level and never lowers it.
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
/** The level of what changed, with every reason for that level and those below it in words. */
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
		reasons: patch.length > 0 ? patch : ["the same inputs were trained to other weights"]
	};
}
/** The level that the labels of a pull request ask for: `release:major`, `release:minor` or `release:patch`; the highest counts. */
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
/** Without the last manifest nothing proves that callers are safe. */
function unknownChange(newest) {
	return {
		level: "major",
		reasons: [`the manifest of ${newest} is missing, so nothing shows that it still fits`]
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
	return [...changedInputs(before, after, "data"), ...was === seed ? [] : [`the seed is ${seed} and was ${was}`]];
}
function changedInputs(before, after, kind) {
	const of = ({ inputs }) => new Map(inputs.filter((input) => input.kind === kind).map(({ path, digest }) => [path, digest]));
	const [old, now] = [of(before), of(after)];
	return summary([.../* @__PURE__ */ new Set([...old.keys(), ...now.keys()])].sort().filter((path) => old.get(path) !== now.get(path)), kind === "code" ? "code" : "data");
}
function changedParams(before, after) {
	const names = [.../* @__PURE__ */ new Set([...Object.keys(before), ...Object.keys(after)])].sort();
	const said = (value) => value === void 0 ? "unset" : codeSpan(JSON.stringify(value));
	return names.filter((name) => before[name] !== after[name]).map((name) => `the parameter ${codeSpan(name)} is ${said(after[name])} and was ${said(before[name])}`);
}
function summary(paths, kind) {
	if (paths.length === 0) return [];
	const more = paths.length > 5 ? ` and ${paths.length - 5} more` : "";
	return [`changed ${kind}: ${paths.slice(0, 5).map(codeSpan).join(", ")}${more}`];
}
function equal(one, other) {
	return JSON.stringify(one) === JSON.stringify(other);
}

// actions/_lib/files/archive.ts
var import_tar_stream = require_tar_stream();
const READ_BYTES = 1 << 20;
const EPOCH = /* @__PURE__ */ new Date(0);
/** RFC 1952: deflate, no flags, no time, no operating system, which Node would write by itself. */
const GZIP_HEADER = Buffer.from([
	31,
	139,
	8,
	0,
	0,
	0,
	0,
	0,
	0,
	255
]);
const LEVEL = {
	level: 6,
	memLevel: 8,
	chunkSize: 65536
};
/**
* Writes files of a folder as a tar.gz whose bytes depend on paths and contents alone: sorted by path, mode 0644, no time, no
* owner, no folders. Memory stays constant. Answers size and digest (`sha256:…`) of the archive.
*/
async function packFolder(given) {
	const { folder, paths, to, onBytes = () => {} } = given;
	const entries = (0, import_tar_stream.pack)();
	const hash = createHash("sha256");
	let size = 0;
	const measured = async function* (source) {
		for await (const piece of source) {
			hash.update(piece);
			size += piece.length;
			yield piece;
		}
	};
	await Promise.all([addFiles(entries, {
		folder,
		paths: paths.toSorted(),
		onBytes
	}).catch((error) => entries.destroy(error)), pipeline(entries, gzip, measured, createWriteStream(to))]);
	return {
		size,
		digest: `sha256:${hash.digest("hex")}`
	};
}
async function addFiles(entries, { folder, paths, onBytes }) {
	for (const name of paths) {
		const file = join(folder, name);
		const { size } = await stat(file);
		const header = {
			name,
			size,
			mode: 420,
			mtime: EPOCH,
			uid: 0,
			gid: 0,
			uname: "",
			gname: ""
		};
		const entry = entries.entry(header);
		const read = createReadStream(file, { highWaterMark: READ_BYTES }).on("data", (piece) => onBytes(piece.length));
		await pipeline(read, entry).catch((cause) => {
			throw changedMeanwhile(file, cause);
		});
	}
	entries.finalize();
}
/** gzip as a stream of pieces, its frame written by hand. */
async function* gzip(source) {
	let checksum = 0;
	let bytes = 0;
	const deflate = createDeflateRaw(LEVEL);
	const plain = async function* () {
		for await (const piece of source) {
			checksum = crc32(piece, checksum);
			bytes += piece.length;
			yield piece;
		}
	};
	yield GZIP_HEADER;
	const fed = pipeline(plain, deflate);
	fed.catch(() => {});
	yield* deflate;
	await fed;
	const trailer = Buffer.alloc(8);
	trailer.writeUInt32LE(checksum, 0);
	trailer.writeUInt32LE(bytes % 2 ** 32, 4);
	yield trailer;
}
function changedMeanwhile(file, cause) {
	return new Problem({
		what: "the file changed or could not be read while it was packed",
		where: file,
		fix: "let nothing write to the artifact, and run again",
		cause
	});
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
/** The signature in an MLmodel file: named columns or tensors; what has no name is called by its position. */
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
/** `python_function` wraps whatever there is; the other flavor is the file format. */
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
/** `double`, `tensor float32[-1, 28, 28]`, or for nested types their JSON as it stands. */
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
* What a served model takes and gives: by its author's own signature.json, by the built-in recipe's recipe.json, or by MLflow's
* MLmodel; null where none of them says it.
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
/** A recipe.json of somebody else's is no recipe of ours; one of ours must be as it should. */
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
/** Empty values have a place in every feature, their column must be there; one that is used as a number, too, is a number. */
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
		outputs: outputsOf$1(task, target, labels),
		classes: labels
	};
}
function outputsOf$1(task, target, labels) {
	const output = (name, meaning) => ({
		name,
		type: "number",
		meaning
	});
	if (task === "regression" || labels === null) return [output("score", `${target} in its own unit`)];
	if (task === "binary") return [output("score", `probability of ${target} = ${labels[1]}`)];
	return labels.map((label) => output(`score_${label}`, `probability of ${target} = ${label}`));
}

// actions/release/artifact.ts
const MOST_SIGNATURE_BYTES = 4e6;
/** Hashes every file of the artifact's folder and reads what the model takes and gives. */
async function openArtifact(folder) {
	const found = await folderDigest(folder).catch((cause) => {
		throw cause instanceof Problem ? cause : absent(folder, cause);
	});
	if (found.bytes === 0) throw absent(folder, null);
	return {
		folder,
		...found,
		signature: signatureOf((path) => textOf(join(folder, path)))
	};
}
/** The file that is released: the artifact's only one as it is, else all of them as one archive, written into `out`. */
async function packArtifact({ folder, files, bytes }, { out, host }) {
	const paths = files.map(({ path }) => path);
	const name = artifactName(paths);
	const [only, ...others] = paths;
	if (only !== void 0 && others.length === 0) return {
		name,
		file: join(folder, only)
	};
	await mkdir(out, { recursive: true });
	const to = join(out, name);
	let done = 0;
	await packFolder({
		folder,
		paths,
		to,
		onBytes(count) {
			done += count;
			host.progress("pack", Math.min(1, done / bytes));
		}
	});
	return {
		name,
		file: to
	};
}
function textOf(file) {
	const size = statSync(file, { throwIfNoEntry: false })?.size;
	if (size === void 0) return null;
	if (size <= MOST_SIGNATURE_BYTES) return readFileSync(file, "utf8");
	throw new Problem({
		what: `the file has ${size} bytes, far more than a signature needs`,
		where: file,
		fix: "keep weights out of it"
	});
}
function absent(where, cause) {
	return new Problem({
		what: "there is no artifact",
		where,
		fix: "name the folder with the trained model as `artifact`; train writes it as `model` beside run.json",
		cause
	});
}

// actions/_lib/release/bom-model-card.ts
/** The `modelCard` of CycloneDX: what the model takes and gives, how it was measured, and what the judge could not show. */
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
		quantitativeAnalysis: { performanceMetrics: [...manifest.metrics.flatMap((metric) => performanceMetric(metric, null)), ...evaluation.slices.flatMap(({ column, value, metrics }) => metrics.flatMap((metric) => performanceMetric(metric, `${column}=${value}`)))] },
		considerations: { technicalLimitations: limitations(manifest) }
	};
}
/** An undefined metric has no value to state. */
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
/** What the judge could not show, so that nobody reads more into the numbers. */
function limitations({ dataset, metrics, gates, waived }) {
	return [
		`Measured on ${dataset.rows} rows; nothing is known of data unlike them.`,
		...metrics.filter(({ value }) => value === null).map(({ name, reason }) => `${name} is undefined: ${reason ?? "no reason is known"}`),
		...gates.filter(({ verdict }) => verdict === "inconclusive").map(({ metric, reason }) => `The gate on ${metric} is inconclusive: ${reason}`),
		...waived.map(({ metric, by, why }) => `The gate on ${metric} was waived by ${by}: ${why}`)
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
/** RFC 9562, version 8: our own bits, of the content id. */
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
/** The part of a manifest that its version is decided by, before there is a version. */
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
/** manifest.json of a decided version. The same documents give the same manifest. */
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
/** Data is what trainyard.yml lists under `data:`; what is in git is named by its object id. */
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
		what: "the run names no commit",
		where: "run.json",
		fix: "train in a git repository: a release is made of a commit"
	});
}

// actions/_lib/release/digits.ts
var import_dist = require_dist();
function digitsOf({ value, interval, before = null }) {
	const delta = value === null || before === null ? null : value - before;
	const decimals = decimalsOf({
		interval: interval ?? null,
		delta,
		value,
		apart: [[value, before]]
	});
	return {
		value: (some) => some === null || some === void 0 ? "undefined" : formatNumber(some, decimals),
		interval: (bounds) => bounds ? formatInterval(bounds, decimals) : "—",
		decimals
	};
}

// actions/_lib/release/metric-change.ts
/**
* All metrics of a release beside those of the release before it; differences only where both were measured on the same rows. Whether
* a difference is more than chance is the gates' to say: no word here calls it better.
*/
function metricTable(now, before) {
	const isSame = before?.dataset.digest === now.dataset.digest;
	if (before === null || !isSame) {
		const rows = now.metrics.map((metric) => {
			const digits = digitsOf(metric);
			const [value, interval] = [digits.value(metric.value), digits.interval(metric.interval)];
			return [
				nameOf$1(metric),
				value,
				interval,
				metric.n.toLocaleString("en-US")
			];
		});
		return table("lrrr", [
			"Metric",
			"Value",
			confidence(now),
			"Rows"
		], rows);
	}
	const rows = now.metrics.map((metric) => comparedCells(metric, before.metrics.find(({ name }) => name === metric.name)));
	const gone = before.metrics.filter(({ name }) => !now.metrics.some((metric) => metric.name === name)).map((metric) => [
		nameOf$1(metric),
		digitsOf(metric).value(metric.value),
		"—",
		"—",
		"no longer measured"
	]);
	return table("lrrrl", [
		"Metric",
		`${before.version}`,
		`${now.version}`,
		confidence(now),
		"Change"
	], [...rows, ...gone]);
}
/** Why there are no differences, in a sentence; null if there are. */
function withoutChange(now, before) {
	if (before === null || before.dataset.digest === now.dataset.digest) return null;
	return `Measured on another evaluation set than ${before.version}: the numbers of the two cannot be compared.`;
}
function comparedCells(metric, before) {
	const digits = digitsOf({
		...metric,
		before: before?.value ?? null
	});
	return [
		nameOf$1(metric),
		before === void 0 ? "—" : digits.value(before.value),
		digits.value(metric.value),
		digits.interval(metric.interval),
		changeOf(metric, before, digits)
	];
}
function changeOf({ value, reason }, before, { decimals }) {
	if (value === null) return reason === void 0 ? "undefined" : codeSpan(reason);
	if (before === void 0) return "new";
	if (before.value === null) return "was undefined";
	if (same(value, before.value)) return "unchanged";
	return formatDelta(value - before.value, decimals);
}
function nameOf$1({ name, higherIsBetter }) {
	if (higherIsBetter === null) return codeSpan(name);
	return `${codeSpan(name)} ${higherIsBetter ? "↑" : "↓"}`;
}
function confidence({ confidence: share }) {
	return `${Number((share * 100).toFixed(2))} % interval`;
}

// actions/_lib/release/model-card.ts
const PIPELINES = {
	binary: "tabular-classification",
	multiclass: "tabular-classification",
	regression: "tabular-regression",
	ranking: "other",
	custom: "other"
};
const LIBRARIES = {
	"tfjs-layers-model": "tfjs",
	"mlflow:sklearn": "sklearn",
	"mlflow:keras": "keras",
	"mlflow:pytorch": "pytorch",
	"mlflow:xgboost": "xgboost",
	"mlflow:lightgbm": "lightgbm",
	"mlflow:transformers": "transformers"
};
/** model-card.md: front matter as Hugging Face reads it, then the same for people. */
function modelCard({ manifest, evaluation, author = {} }) {
	return `---\n${(0, import_dist.stringify)(frontMatter(manifest, author), {
		lineWidth: 0,
		aliasDuplicateObjects: false
	})}---\n\n${[
		`# ${manifest.model} ${manifest.version}`,
		author.words?.trim(),
		"## How well it does",
		`On ${manifest.dataset.rows.toLocaleString("en-US")} rows${clusters(manifest)} of the evaluation set ${codeSpan(manifest.dataset.digest)}.`,
		metricTable(manifest, null),
		...undefinedMetrics(manifest),
		...slices(evaluation),
		...signature(manifest),
		"## How it was made",
		origin(manifest),
		...params(manifest),
		"## What it was made of",
		table("lll", [
			"Input",
			"Kind",
			"Digest"
		], manifest.inputs.map(({ path, kind, digest }) => [
			codeSpan(path),
			kind,
			codeSpan(digest)
		]))
	].filter((section) => section !== void 0 && section !== "").join("\n\n")}\n`;
}
function frontMatter(manifest, { license, language }) {
	const { model, task, signature, inputs } = manifest;
	const datasets = inputs.filter(({ kind }) => kind === "data").map(({ path }) => path);
	const library = signature === null ? void 0 : LIBRARIES[signature.format] ?? signature.format;
	return {
		...language === void 0 ? {} : { language },
		...license === void 0 ? {} : { license },
		...library === void 0 ? {} : { library_name: library },
		tags: ["trainyard", PIPELINES[task]],
		...datasets.length === 0 ? {} : { datasets },
		metrics: manifest.metrics.map(({ name }) => name),
		"model-index": [{
			name: model,
			results: [resultOf(manifest)]
		}]
	};
}
/** Hugging Face knows no undefined values: such metrics stand in the text alone. */
function resultOf({ model, task, dataset, metrics }) {
	const measured = metrics.filter(({ value }) => value !== null);
	return {
		task: { type: PIPELINES[task] },
		dataset: {
			type: `${model}-evaluation`,
			name: `Evaluation set ${dataset.digest.slice(0, 19)}`
		},
		metrics: measured.map(({ name, value }) => ({
			type: name,
			value,
			name
		}))
	};
}
function clusters({ dataset }) {
	return dataset.clusters === null ? "" : ` in ${dataset.clusters.toLocaleString("en-US")} clusters`;
}
function undefinedMetrics({ metrics }) {
	const lines = metrics.filter(({ value }) => value === null).map(({ name, reason }) => `- ${codeSpan(name)} is undefined: ${codeSpan(reason ?? "no reason is known")}`);
	return lines.length === 0 ? [] : [lines.join("\n")];
}
function slices({ slices }) {
	const rows = slices.flatMap(({ column, value, n, tooSmall, metrics }) => {
		const slice = `${codeSpan(column)} = ${codeSpan(value)}`;
		if (tooSmall !== null) return [[
			slice,
			n.toLocaleString("en-US"),
			"too small",
			"—",
			"—"
		]];
		return metrics.map((metric) => [
			slice,
			n.toLocaleString("en-US"),
			codeSpan(metric.name),
			digitsOf(metric).value(metric.value),
			digitsOf(metric).interval(metric.interval)
		]);
	});
	if (rows.length === 0) return [];
	return ["## Where it does better or worse", table("lrlrr", [
		"Slice",
		"Rows",
		"Metric",
		"Value",
		"Interval"
	], rows)];
}
function signature({ signature }) {
	if (signature === null) return ["## What it takes and gives", "No signature is known."];
	const { format, inputs, outputs, classes } = signature;
	const rows = [...inputs.map(({ name, type, required }) => [
		"input",
		codeSpan(name),
		codeSpan(type),
		required ? "required" : "optional"
	]), ...outputs.map(({ name, type, meaning }) => [
		"output",
		codeSpan(name),
		codeSpan(type),
		meaning === null ? "" : codeSpan(meaning)
	])];
	const list = classes === null ? "" : `, classes ${classes.map(codeSpan).join(", ")}`;
	return [
		"## What it takes and gives",
		`File format ${codeSpan(format)}${list}.`,
		table("llll", [
			"Side",
			"Name",
			"Type",
			"Notes"
		], rows)
	];
}
function origin({ code, command, recipe, environment, trainedAt, champion, verdict }) {
	const { runtime, gpu, image, seed } = environment;
	const how = command !== null ? `by ${codeSpan(command)}` : recipe ? "by the built-in TensorFlow.js recipe" : "by a module";
	const where = code.repository === null ? "" : ` of ${codeSpan(code.repository)}`;
	return [
		`Trained ${how} at ${codeSpan(code.sha)}${where}, begun ${trainedAt}, seed ${seed}.`,
		`On ${runtime.os} ${runtime.arch}, Node ${runtime.node}${gpu === null ? ", no GPU" : `, ${codeSpan(gpu.name)}`}${image === null ? "" : `, image ${codeSpan(image)}`}.`,
		`Judged ${champion?.version ? `against ${codeSpan(champion.version)}` : "without a champion"}: ${verdict}.`
	].join("\n");
}
function params({ params }) {
	const rows = Object.entries(params).map(([name, value]) => [codeSpan(name), codeSpan(String(value))]);
	return rows.length === 0 ? [] : [table("ll", ["Parameter", "Value"], rows)];
}

// actions/release/assets.ts
/** Measures a file, and cuts it where GitHub would not take it whole. */
async function stageFile({ role, name, file, partBytes }) {
	const { size, sha256, parts } = await measureParts({
		file,
		nameOf: (index) => partName(name, index),
		...partBytes && { partBytes }
	});
	const whole = {
		role,
		path: name,
		size,
		sha256
	};
	if (parts.length === 0) {
		const asset = {
			name,
			file,
			start: 0,
			size,
			digest: `sha256:${sha256}`
		};
		return {
			released: {
				...whole,
				asset: name
			},
			assets: [asset]
		};
	}
	return {
		released: {
			...whole,
			parts: parts.map((part) => ({
				asset: part.name,
				size: part.size,
				sha256: part.sha256
			}))
		},
		assets: parts.map((part) => ({
			name: part.name,
			file,
			start: part.start,
			size: part.size,
			digest: `sha256:${part.sha256}`
		}))
	};
}
/** The files that no version changes, measured once. */
async function stageFixed({ documents: { files }, artifact, partBytes }) {
	const wanted = [{
		role: "artifact",
		...artifact
	}, {
		role: "evaluation",
		name: DOCUMENTS.evaluation,
		file: files.evaluation
	}];
	if (files.predictions) wanted.push({
		role: "predictions",
		name: DOCUMENTS.predictions,
		file: files.predictions
	});
	if (files.profile) wanted.push({
		role: "profile",
		name: DOCUMENTS.profile,
		file: files.profile
	});
	const staged = [];
	for (const each of wanted) staged.push(await stageFile({
		...each,
		...partBytes && { partBytes }
	}));
	return staged;
}
/** Writes what names the version (card, bill of materials, manifest, sums) into `out`: the same inputs give the same bytes. */
async function stageVersion(given) {
	const { documents, fixed, out, server } = given;
	const { run, comparison, evaluation } = documents;
	await mkdir(out, { recursive: true });
	const filed = (files) => manifestOf({
		...given,
		run,
		comparison,
		evaluation,
		files: files.map(({ released }) => released)
	});
	const bare = filed(fixed);
	const card = modelCard({
		manifest: bare,
		evaluation
	});
	const bom = `${JSON.stringify(billOfMaterials({
		manifest: bare,
		evaluation,
		server
	}), null, 2)}\n`;
	const write = async (role, name, text) => {
		const file = join(out, name);
		await writeFile(file, text);
		return await stageFile({
			role,
			name,
			file
		});
	};
	const all = [
		...fixed,
		await write("model-card", DOCUMENTS["model-card"], card),
		await write("bom", DOCUMENTS.bom, bom)
	];
	const manifest = filed(all);
	return {
		manifest,
		assets: [...all.flatMap(({ assets }) => assets), ...await stageSums(manifest, out)]
	};
}
/** SHA256SUMS names every asset but itself, the manifest included. */
async function stageSums(manifest, out) {
	const plain = async (name, text) => {
		const file = join(out, name);
		await writeFile(file, text);
		const { size, sha256 } = await measureParts({
			file,
			nameOf: () => name
		});
		return {
			name,
			file,
			start: 0,
			size,
			digest: `sha256:${sha256}`
		};
	};
	const described = await plain(MANIFEST, `${JSON.stringify(manifest, null, 2)}\n`);
	const named = manifest.files.flatMap(assetsOf).map(({ asset, sha256 }) => ({
		name: asset,
		sha256
	}));
	const own = {
		name: MANIFEST,
		sha256: described.digest.slice(7)
	};
	return [await plain(SUMS, checksumsText([own, ...named])), described];
}

// actions/_lib/forge/attestation.ts
/**
* Those of the subjects (digests as `sha256:…`) for which the repository has no attestation of provenance. That one is there is
* what GitHub says: its signature is verified by whoever uses the file.
*/
async function unattested(forge, subjects) {
	const found = await Promise.all(subjects.map(({ digest }) => isAttested(forge, digest)));
	return subjects.filter((_, index) => !found[index]);
}
async function isAttested({ client, owner, repo }, digest) {
	try {
		const { data } = await client.rest.repos.listAttestations({
			owner,
			repo,
			subject_digest: digest,
			predicate_type: "provenance"
		});
		return (data.attestations ?? []).length > 0;
	} catch (error) {
		if (failureOf(error)?.status === 404) return false;
		throw error;
	}
}

// actions/_lib/release/notes.ts
const MOST_CHARACTERS = 12e4;
/**
* The notes of a release: why this version, what changed in the metrics since the one before it, gates, waivers, how to get it. At
* most 120,000 characters of the 125,000 that GitHub takes; the author's own words, if any, stand first and are cut first.
*/
function releaseNotes({ manifest, previous, own = "", repository = null }) {
	const made = [
		why(manifest),
		"### Metrics",
		withoutChange(manifest, previous),
		metricTable(manifest, previous),
		...gates(manifest),
		...waivers(manifest),
		"### Files",
		fileTable(manifest),
		source(manifest),
		repository && provenance(repository)
	].filter((section) => section !== null).join("\n\n").slice(0, MOST_CHARACTERS);
	const words = own.trim().slice(0, MOST_CHARACTERS - made.length);
	return `${words === "" ? "" : `${words}\n\n`}${made}\n`;
}
function why({ version, reasons, champion, verdict, waived }) {
	const against = champion?.version ? `against ${codeSpan(champion.version)}` : "without a champion";
	const list = reasons.map((reason) => `- ${reason}`).join("\n");
	return `Version ${version}, judged ${against}: ${verdict}${waived.length === 0 ? "" : ", and waived"}.\n\n${list}`;
}
function gates({ gates }) {
	if (gates.length === 0) return [];
	const rows = gates.map(({ metric, slice, rule, observed, verdict, blocking }) => [
		slice === null ? codeSpan(metric) : `${codeSpan(metric)} of ${codeSpan(slice)}`,
		ruleWords(rule, {
			number,
			share
		}),
		number(observed),
		blocking ? verdict : `${verdict} (does not block)`
	]);
	return ["### Gates", table("llrl", [
		"Gate",
		"Rule",
		"Observed",
		"Verdict"
	], rows)];
}
const share = (value) => `${number(value * 100)} %`;
function waivers({ waived }) {
	if (waived.length === 0) return [];
	return ["### Waived gates", waived.map(({ metric, slice, by, why }) => {
		return `- ${slice === null ? codeSpan(metric) : `${codeSpan(metric)} of ${codeSpan(slice)}`}, waived by ${codeSpan(by)}: ${codeSpan(why)}`;
	}).join("\n")];
}
function fileTable({ files }) {
	const rows = files.map((file) => {
		const parts = assetsOf(file).length;
		return [
			codeSpan(file.path),
			formatBytes(file.size),
			String(parts),
			`\`${file.sha256}\``
		];
	});
	return table("lrrl", [
		"File",
		"Size",
		"Parts",
		"SHA-256"
	], rows);
}
function provenance(repository) {
	return `Every asset is attested: \`gh attestation verify FILE --repo ${repository}\` says which workflow built it. If a reusable workflow of another repository signed, add \`--signer-repo OWNER/NAME\`, the repository of that workflow.`;
}
function source({ model, version, code, fingerprint, contentId }) {
	const run = code.run === null ? "" : `, run ${code.run} attempt ${code.attempt ?? 1}`;
	return [`Get it with \`trainyard pull ${model}@${version}\`; \`trainyard verify\` checks every byte.`, `Trained at ${codeSpan(code.sha)}${run}; fingerprint ${codeSpan(fingerprint)}, content ${codeSpan(contentId)}.`].join("\n");
}

// actions/_lib/release/refusal.ts
/** Everything that forbids to release this run, all at once; empty if nothing does. An `inconclusive` that does not block is allowed. */
function refusalsOf(judged) {
	const where = {
		run: "run.json",
		comparison: "comparison.json",
		evaluation: "evaluation.json"
	};
	const found = {
		run: ofRun(judged),
		comparison: ofComparison(judged),
		evaluation: ofEvaluation(judged)
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
		fix: "train on from where it stopped, and judge what comes out"
	});
	if (run.code.dirty) found.push({
		what: "the run trained files that differ from its commit",
		fix: "commit the changes and train again: a release names a commit that can be checked out"
	});
	if (run.code.sha === null) found.push({
		what: "the run names no commit",
		fix: "train in a git repository: a release is made of a commit"
	});
	if (run.artifact.digest !== artifactDigest) found.push({
		what: `the artifact here is ${artifactDigest}, the run made ${run.artifact.digest}`,
		fix: "take the artifact of that run as it is"
	});
	return found;
}
function ofComparison(judged) {
	const { run, comparison, artifactDigest } = judged;
	const { candidate } = comparison;
	const found = [...ofVerdict(judged), ...ofChampion(judged)];
	if (comparison.model !== run.model) found.push({
		what: `the comparison is of the model ${comparison.model}, the run of ${run.model}`,
		fix: "give the documents of one model"
	});
	if (candidate.fingerprint !== run.fingerprint) found.push({
		what: `the comparison judged ${named(candidate.fingerprint)}, the run has the fingerprint ${run.fingerprint}`,
		fix: "judge this run"
	});
	if (candidate.digest !== artifactDigest) found.push({
		what: `the comparison judged the artifact ${named(candidate.digest)}, this one is ${artifactDigest}`,
		fix: "judge this artifact"
	});
	return found;
}
/** The gates have the last word: a verdict that they contradict is none. */
function ofVerdict({ comparison }) {
	const { verdict, gates } = comparison;
	if (!isJudged(comparison)) return [{
		what: "nothing was judged: the comparison has neither a gate nor a champion",
		fix: "declare a gate in trainyard.yml: a release needs a verdict"
	}];
	const stopping = gates.filter(blocks);
	if (verdict !== "fail" && stopping.length === 0) return [];
	const named = stopping.map((gate) => `${nameOf(gate)} (${gate.reason})`);
	return [{
		what: `the comparison did not pass${named.length === 0 ? "" : `: ${named.join("; ")}`}`,
		fix: "improve the candidate, or have somebody with write access waive the gate by name and with a reason, and judge again"
	}];
}
function ofChampion({ comparison: { champion: judgedAgainst }, champion }) {
	if (judgedAgainst?.version === champion?.version && (judgedAgainst?.digest == null || champion?.digest == null || judgedAgainst.digest === champion.digest) && judgedAgainst === null === (champion === null)) return [];
	return [{
		what: `the comparison was made against ${judgedAgainst === null ? "no champion" : `the champion ${named(judgedAgainst.version)}`}, and today ${champion === null ? "there is none" : `the champion is ${champion.version}${champion.digest ? ` (${champion.digest})` : ""}`}`,
		fix: "judge again against the champion of today"
	}];
}
function ofEvaluation({ evaluation, comparison }) {
	const found = [];
	if (evaluation.model !== comparison.model) found.push({
		what: `the evaluation is of the model ${evaluation.model}`,
		fix: `give that of ${comparison.model}`
	});
	if (evaluation.data.digest !== comparison.digest) found.push({
		what: "evaluation and comparison were made on different rows",
		fix: "give the evaluation.json that lies beside the comparison"
	});
	return found;
}
function nameOf({ metric, slice }) {
	return slice === null ? metric : `${metric} of ${slice}`;
}
function named(value) {
	return value ?? "without a name";
}

// actions/release/composition.ts
/** What decides the version, without anything measured yet. */
function versionedOfRun({ documents: { run }, artifact: { signature } }, loaded) {
	const dataPaths = (loaded?.model.data ?? []).filter((source) => typeof source === "string");
	return versionedOf({
		run,
		signature,
		dataPaths
	});
}
/** The release as this world wants it. Everything that forbids it is thrown, unless the very same content is out already. */
async function composeRelease(subject, registry) {
	const { versioned, label } = subject;
	const decision = decide(versioned, registry, label);
	if (decision.kind === "none" || registry.order.kind === "superseded") return {
		wanted: {
			...baseOf(subject, decision),
			body: "",
			assets: [],
			isLatest: false,
			attestation: "none"
		},
		assets: [],
		decision,
		notes: ""
	};
	refuse(subject, registry);
	const key = JSON.stringify([
		decision,
		registry.champion,
		registry.previous?.contentId
	]);
	if (subject.last?.key !== key) subject.last = {
		key,
		composed: await composedNow(subject, registry, decision)
	};
	return await attested(subject.last.composed, subject);
}
/** Writes and measures every file of this version. */
async function composedNow(subject, registry, decision) {
	const { versioned, words, attestedBy, documents } = subject;
	const { model } = documents.run;
	const { version, reasons } = decision;
	const { manifest, assets } = await stageVersion({
		...subject,
		version,
		reasons
	});
	const repository = attestedBy && `${attestedBy.owner}/${attestedBy.repo}`;
	const notes = releaseNotes({
		manifest,
		previous: registry.previous,
		own: words,
		repository
	});
	return {
		wanted: {
			...baseOf(subject, decision),
			body: markedBody({
				model,
				contentId: versioned.contentId
			}, notes),
			assets: assets.map(({ name, size, digest }) => ({
				name,
				size,
				digest
			})),
			isLatest: registry.releases.every(({ tag, draft }) => draft || ofModel(tag, model)),
			attestation: "none"
		},
		assets,
		decision,
		notes
	};
}
function baseOf({ documents: { run }, versioned, target }, { version }) {
	const { model } = run;
	return {
		model,
		version,
		contentId: versioned.contentId,
		target,
		title: `${model} ${version}`
	};
}
/** Provenance may come while a draft waits for it, so GitHub is asked each time. */
async function attested(composed, { attestedBy }) {
	if (attestedBy === null) return composed;
	const missing = await unattested(attestedBy, composed.wanted.assets);
	return {
		...composed,
		wanted: {
			...composed.wanted,
			attestation: missing.length > 0 ? "missing" : "made"
		}
	};
}
/** A tag that this commit's own interrupted run made is used again; any other is taken. */
function decide(candidate, { published, previous, tags, free }, label) {
	const versionsOf = (some) => some.flatMap((tag) => parseTag(tag)?.version ?? []);
	const next = (taken) => nextVersion({
		candidate,
		previous,
		releases: published,
		taken,
		label
	});
	const decided = next(versionsOf(tags));
	return free.length === 0 || versionsOf(free).includes(decided.version) ? decided : next(versionsOf([...tags, ...free]));
}
function refuse({ documents, artifact }, { champion }) {
	const { run, comparison, evaluation } = documents;
	throwProblems(refusalsOf({
		run,
		comparison,
		evaluation,
		artifactDigest: artifact.digest,
		champion
	}));
}
function ofModel(tag, model) {
	const tagged = parseTag(tag);
	return tagged === null || tagged.model === model;
}
/** `release: { notes: FILE }` of the configuration. */
async function wordsOf(loaded) {
	const named = loaded?.model.release?.notes;
	if (loaded === null || named === void 0) return "";
	return await readFile(resolve(loaded.folder, named), "utf8").catch((cause) => {
		throw new Problem({
			what: `the notes cannot be read: ${cause.message}`,
			where: named,
			fix: "write the file, or take `notes:` out of `release:` in trainyard.yml",
			cause
		});
	});
}

// actions/release/documents.ts
const FIRST = "run train, predict and evaluate first, into one `out`: release takes run.json, evaluation.json and comparison.json from there";
/** Reads the documents of one run; those that are not named lie beside the comparison, the artifact is `model` beside run.json. */
async function readDocuments(given, cwd) {
	const at = (path) => resolve(cwd, path);
	const folder = dirname(at(given.comparison));
	const evaluation = given.evaluation ? at(given.evaluation) : join(folder, "evaluation.json");
	const run = given.run ? at(given.run) : join(folder, "run.json");
	const files = {
		evaluation,
		artifact: given.artifact ? at(given.artifact) : join(dirname(run), "model"),
		predictions: given["without-predictions"] ? null : await optional(given.predictions && at(given.predictions), join(folder, "predictions.parquet")),
		profile: await optional(given.profile && at(given.profile), join(folder, "profile.json"))
	};
	if (files.predictions !== null && !files.predictions.endsWith(".parquet")) throw noParquet(files.predictions);
	const [compared, measured, trained] = await Promise.allSettled([
		readDocument(comparisonSchema, at(given.comparison)),
		readDocument(evaluationSchema, evaluation),
		readDocument(runSchema, run)
	]);
	throwAll([
		compared,
		measured,
		trained
	]);
	return {
		comparison: settledValue(compared),
		evaluation: settledValue(measured),
		run: settledValue(trained),
		files
	};
}
/** A document that crosses from job to job: capped in size, strict in shape, every problem with its line. */
async function readDocument(schema, file) {
	return parseJson(schema, await documentText(file, {
		where: file,
		fix: FIRST
	}), file);
}
/** All problems of all documents at once; a defect of ours as it is. */
function throwAll(read) {
	const errors = read.flatMap((one) => one.status === "rejected" ? [one.reason] : []);
	for (const error of errors) if (problemsOf(error).length === 0) throw error;
	throwProblems(errors.flatMap(problemsOf));
}
function settledValue(settled) {
	if (settled.status === "rejected") throw settled.reason;
	return settled.value;
}
/** A file that is named has to be there; one that is not is taken if it is. */
async function optional(named, beside) {
	const file = named ?? beside;
	if ((await stat(file).catch(() => null))?.isFile()) return file;
	if (named === void 0) return null;
	throw missing(named, null);
}
function missing(where, cause) {
	return new Problem({
		what: "the file cannot be read",
		where,
		fix: FIRST,
		cause
	});
}
function noParquet(where) {
	return new Problem({
		what: "released predictions are Parquet, and this is another file",
		where,
		fix: "give the predictions.parquet that predict wrote, or `without-predictions: true`"
	});
}

// actions/_lib/forge/ancestry.ts
/** How `head` stands to `base`, in the words of GitHub's compare; commits without a common ancestor are `diverged`. */
async function standingOf({ client, owner, repo }, { base, head }) {
	if (base === head) return "identical";
	const basehead = `${base}...${head}`;
	try {
		const { data } = await client.rest.repos.compareCommitsWithBasehead({
			owner,
			repo,
			basehead,
			per_page: 1
		});
		return data.status;
	} catch (error) {
		if (failureOf(error)?.status === 404) return "diverged";
		throw error;
	}
}
/** Whether the default branch, as it is now, contains a commit. */
async function isOnDefaultBranch(forge, sha) {
	const { defaultBranch } = await readRepository(forge);
	const standing = await standingOf(forge, {
		base: defaultBranch,
		head: sha
	});
	return standing === "behind" || standing === "identical";
}

// actions/_lib/release/order.ts
/**
* Whether a commit may be released after the champion. GitHub promises no order among waiting runs, so the run of an older merge can come
* behind the release of a newer one: it is left out. Where neither commit contains the other, a branch was rewritten or the commit is of
* another branch: what the default branch contains is released, anything else is a Problem.
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
/** Why a commit is not released, and how it can be all the same; Markdown. */
function supersededWords({ target, by }) {
	return `${codeSpan(target)} is not released: a newer commit is already released as ${codeSpan(by)}. To release this one all the same, withdraw that release first: \`trainyard yank\`.`;
}
function rewritten({ tag, sha }) {
	return `The default branch no longer contains ${sha}, the commit of ${tag}: its history was rewritten since that release.`;
}
function unordered(target, { tag, sha }) {
	return new Problem({
		what: `neither ${target} nor ${sha}, the commit of the champion ${tag}, contains the other, and the default branch does not contain ${target}`,
		where: "sha",
		fix: "release a commit of the default branch: merge this one, or, if the branch was rewritten, run the release on its newest commit"
	});
}

// actions/release/order.ts
/** Asks GitHub how a commit stands to the champion's, once a champion: commits do not change. A note is told once, too. */
function orderReader(forge, target, tell) {
	const known = /* @__PURE__ */ new Map();
	return async (champion) => {
		if (champion === null) return releaseOrder({
			target,
			champion,
			standing: null,
			onDefaultBranch: false
		});
		const before = known.get(champion.sha);
		if (before !== void 0) return before;
		const found = await readOrder(forge, target, champion);
		if (found.kind === "next" && found.note !== null) tell(found.note);
		known.set(champion.sha, found);
		return found;
	};
}
async function readOrder(forge, target, champion) {
	const standing = await standingOf(forge, {
		base: champion.sha,
		head: target
	});
	const onDefaultBranch = standing === "diverged" && await isOnDefaultBranch(forge, target);
	return releaseOrder({
		target,
		champion,
		standing,
		onDefaultBranch
	});
}

// actions/_lib/release/asset-plan.ts
/** What brings a draft's assets to the exact set: broken and strange ones away, missing ones up, the manifest when all else is there. */
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
	if (file === void 0) return "it is no part of this release";
	if (asset.state !== "uploaded") return `its upload broke off: it is ${asset.state}`;
	if (asset.size !== file.size) return `it has ${asset.size} bytes and not ${file.size}`;
	const digest = asset.digest ?? hashed.get(asset.id);
	if (digest === void 0) return "unknown digest";
	return digest === file.digest ? null : `it is ${digest} and not ${file.digest}`;
}

// actions/_lib/release/plan-problem.ts
function alreadyWithdrawn(tag, { by, why }) {
	return new Problem({
		what: `these very weights were released as ${tag} and withdrawn by ${by}: ${why}`,
		where: `release ${tag}`,
		fix: "change what was wrong with them and train again, or take the withdrawal back with `trainyard yank --undo`"
	});
}
function incompleteRelease(tag, missing) {
	return new Problem({
		what: `${tag} was published by hand before it was complete: it lacks ${missing.join(" and ")}`,
		where: `release ${tag}`,
		fix: "delete that release and its tag, and run again"
	});
}
function foreignDraft(tag, id) {
	return new Problem({
		what: `there is a draft for ${tag} that Trainyard did not make (release ${id})`,
		where: `release ${tag}`,
		fix: "publish it, delete it or give it another tag, and run again; it was not touched"
	});
}

// actions/_lib/release/plan.ts
/**
* What is left to do until the release is out. It depends on nothing but what is there, so that whoever was killed, raced or
* answered by an error reads again, plans again and goes on. Throws a Problem for what no step can mend.
*/
function planRelease(world, wanted) {
	const released = planReleased(world, wanted);
	if (released) return released;
	const tag = tagOf(wanted);
	const own = ownDrafts(world, wanted);
	if (world.order.kind === "superseded") return planSuperseded(own, world.order.by);
	const published = publishedOf({
		model: wanted.model,
		releases: world.releases,
		holds: []
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
/** The end of a release whose content is out already, asked before there is a version: `done`, or our left-over drafts; null if it is not. */
function planReleased(world, content) {
	const same = publishedOf({
		model: content.model,
		releases: world.releases,
		holds: []
	}).find(({ contentId }) => contentId === content.contentId);
	if (same === void 0) return null;
	if (same.yanked) throw alreadyWithdrawn(same.tag, same.yanked);
	assertComplete(world.releases.find(({ id }) => id === same.id));
	const steps = ownDrafts(world, content).map(({ id }) => deletion(id, `${same.tag} is out with the same content`));
	return steps.length > 0 ? {
		kind: "steps",
		steps
	} : {
		kind: "done",
		release: same.id,
		tag: same.tag
	};
}
/** What an earlier attempt left is taken away. */
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
/** A draft is ours by model and content, whatever version it was once meant to become. */
function ownDrafts({ releases }, { model, contentId }) {
	return releases.filter(({ draft, body }) => {
		const marker = readMarker(body);
		return draft && marker?.model === model && marker.contentId === contentId;
	});
}
/** A draft of another candidate of this model is left to the run that made it. */
function isForeign({ body }, { model }) {
	return readMarker(body)?.model !== model;
}
/** The manifest goes up last: a release with it was complete when it was published, whoever published it. */
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

// actions/release/plan-text.ts
/** A plan for people: the version and why, the assets, what would be done first, and the notes. */
function planMarkdown(given) {
	const { plan, wanted, decision, notes } = given;
	if (plan.kind === "done") return `${codeSpan(plan.tag)} is out with the same content: there is nothing to release.\n`;
	const reasons = decision.kind === "release" ? decision.reasons.map((reason) => `- ${reason}`) : [];
	const assets = wanted.assets.map((asset) => [
		codeSpan(asset.name),
		formatBytes(asset.size),
		codeSpan(asset.digest)
	]);
	const steps = plan.kind === "steps" ? plan.steps.map((step) => `1. ${stepWords(step)}`) : [`1. ${plan.reason}`];
	return [
		`Would release ${codeSpan(tagOf(wanted))} at ${codeSpan(wanted.target)}; nothing was changed.`,
		reasons.join("\n"),
		"#### First steps",
		steps.join("\n"),
		"#### Assets",
		table("lrl", [
			"Asset",
			"Size",
			"Digest"
		], assets),
		"#### Notes",
		notes
	].filter((part) => part !== "").join("\n\n");
}
function stepWords(step) {
	switch (step.kind) {
		case "create-draft": return `create a draft for ${codeSpan(step.tag)}, then upload the assets, the manifest last, check them and publish`;
		case "update-draft": return `bring draft ${step.release} up to date as ${codeSpan(step.tag)}`;
		case "delete-draft": return `delete draft ${step.release}: ${step.why}`;
		case "delete-asset": return `delete ${codeSpan(step.name)}: ${step.why}`;
		case "hash-asset": return `download and hash ${codeSpan(step.name)}, which has no digest`;
		case "upload": return `upload ${codeSpan(step.name)}, ${formatBytes(step.size)}`;
		case "attest": return "attest the assets";
		case "publish": return `publish ${codeSpan(step.tag)}`;
	}
}

// actions/release/outcome.ts
/** What would be released, and what is to be attested for it. */
async function dryRun(registry, subject, host) {
	const { wanted, decision, notes } = await composeRelease(subject, registry);
	const plan = planRelease({
		...registry,
		hashed: /* @__PURE__ */ new Map()
	}, wanted);
	if (plan.kind === "superseded") return superseded(subject, plan.by, host);
	const markdown = planMarkdown({
		plan,
		wanted,
		decision,
		notes
	});
	const checksums = await writeChecksums(subject.out, wanted.assets);
	return {
		status: 0,
		outputs: {
			...outputsOf(wanted),
			released: "false",
			skipped: "",
			checksums,
			markdown
		},
		result: {
			...decision,
			...wanted,
			plan
		},
		summary: markdown
	};
}
/** Every asset's digest and name as `sha256sum` writes them: what provenance is asked for. Answers the path. */
async function writeChecksums(out, assets) {
	const path = join(out, "subjects.sha256");
	await mkdir(out, { recursive: true });
	const lines = assets.map(({ name, digest }) => `${digest.replace("sha256:", "")}  ${name}\n`);
	await writeFile(path, lines.join(""));
	return path;
}
/** The release as it is out now. */
function published({ release: id, tag, composed, registry, subject }, host) {
	const row = registry.releases.find((each) => each.id === id);
	const url = row?.url ?? "";
	const { model } = subject.documents.run;
	const { contentId } = subject.versioned;
	const version = tag.slice(`${model}@v`.length);
	host.notice(`${tag} is released: ${url}`);
	const { wanted } = composed;
	const outputs = {
		...outputsOf({
			...wanted,
			version
		}),
		released: "true",
		skipped: "",
		"release-url": url,
		checksums: ""
	};
	const assets = (row?.assets ?? []).map(({ name, size, digest }) => ({
		name,
		size,
		digest
	}));
	const summary = `### [\`${tag}\`](${url})\n\n${row?.body ?? ""}`;
	return {
		status: 0,
		outputs: {
			...outputs,
			markdown: summary
		},
		result: {
			model,
			version,
			tag,
			contentId,
			id,
			url,
			assets
		},
		summary
	};
}
/** Nothing was released, which is no failure: a newer commit's release is out. */
function superseded({ documents, versioned, target }, by, host) {
	const { model } = documents.run;
	const { contentId } = versioned;
	const markdown = supersededWords({
		target,
		by
	});
	host.notice(markdown.replaceAll("`", ""));
	return {
		status: 0,
		outputs: {
			version: "",
			tag: "",
			released: "false",
			"release-url": "",
			checksums: "",
			"content-id": contentId,
			skipped: markdown,
			markdown
		},
		result: {
			model,
			contentId,
			skipped: {
				target,
				by
			}
		},
		summary: markdown
	};
}
function outputsOf(wanted) {
	return {
		version: wanted.version,
		tag: tagOf(wanted),
		"content-id": wanted.contentId
	};
}

// actions/_lib/forge/workflow-files.ts
const FOLDER = ".github/workflows";
/** The default branch if a commit's workflow files differ from its, else null. */
async function workflowsAreNew(forge, sha) {
	const { defaultBranch } = await readRepository(forge);
	const [own, main] = await Promise.all([workflowsAt(forge, sha), workflowsAt(forge, defaultBranch)]);
	return own === main ? null : defaultBranch;
}
/** Name and blob of each file, one a line; empty where there is no such folder. */
async function workflowsAt({ client, owner, repo }, ref) {
	try {
		const { data } = await client.rest.repos.getContent({
			owner,
			repo,
			path: FOLDER,
			ref
		});
		return (Array.isArray(data) ? data : [data]).map(({ name, sha }) => `${name} ${sha}`).sort().join("\n");
	} catch (error) {
		if (failureOf(error)?.status === 404) return "";
		throw error;
	}
}

// actions/release/own-tag.ts
/**
* Sends a request that makes a draft or publishes it; where GitHub refuses that, makes the tag itself first and sends it again.
*
* GitHub refuses GITHUB_TOKEN a release, and its publication, at a commit whose workflow files differ from those of every branch and tag:
* that needs `workflows: write` (changelog of 2 November 2023, cli/cli#9514). It happens whenever the default branch moved on, and changed
* a workflow, while a release was judged. Where the tag exists, `target_commitish` is not looked at. Two projects report that
* `POST git/refs` passed where the release did not; by GitHub's documentation it needs the same permission, and it was never tried here.
*/
async function withOwnTag(forge, { tag, target }, request) {
	try {
		return await request();
	} catch (error) {
		if (!lacksPermission(error)) throw error;
		await createTag(forge, {
			tag,
			sha: target
		}).catch(async (second) => {
			throw lacksPermission(second) && await problemOf(forge, {
				tag,
				target
			}, error) || second;
		});
		return await request();
	}
}
function lacksPermission(error) {
	const { status, message } = failureOf(error) ?? {
		status: null,
		message: ""
	};
	return status === 403 && /not accessible by|`workflows`/i.test(message);
}
/** The cure where it is the workflow files: their header does not tell whether `contents` or `workflows` was missing. Else null. */
async function problemOf(forge, { tag, target }, cause) {
	const branch = await workflowsAreNew(forge, target);
	if (branch === null) return null;
	return new Problem({
		what: `GitHub refuses ${tag} at ${target}: the workflow files of that commit differ from those of ${branch}, and the token lacks \`workflows: write\`, which GITHUB_TOKEN cannot have`,
		where: `release ${tag}`,
		fix: `release the newest commit of ${branch}: run the release workflow on it by hand, or wait for its own run. To release this one all the same, give the secret \`release-token\` (\`github-token\` of actions/release) a token of a GitHub App with \`contents: write\` and \`workflows: write\`, and re-run the job`,
		kind: "outside",
		cause
	});
}

// actions/release/step.ts
/** A racing run may still be sending it. */
const LOOKS_AT_STARTER = 3;
const SECONDS_BETWEEN_LOOKS = 2;
/** Does one step, once. It may fail, or find the world moved on: then nothing is lost, and planning again tells what is left. */
async function applyStep(step, applying) {
	const { forge, host } = applying;
	switch (step.kind) {
		case "create-draft": {
			const { url } = await withOwnTag(forge, step, () => createDraft(forge, step));
			return host.info(`draft created: ${url}`);
		}
		case "update-draft":
			if ((await readRelease(forge, step.release))?.draft) await withOwnTag(forge, step, () => updateDraft(forge, {
				...step,
				id: step.release
			}));
			return;
		case "delete-draft":
			if (await deleteDraft(forge, step.release)) host.info(`draft ${step.release} deleted: ${step.why}`);
			return;
		case "delete-asset": return await removeAsset(step, applying);
		case "hash-asset": {
			const { asset: id, name, size } = step;
			host.info(`${name} has no digest: it is downloaded and hashed`);
			applying.hashed.set(id, await downloadAsset(forge, {
				id,
				size,
				digest: null,
				to: null
			}));
			return;
		}
		case "upload": return await upload(step, applying);
		case "attest": throw withoutProvenance(await unattested(forge, step.subjects));
		case "publish": {
			const { target } = applying.candidate.wanted;
			const publish = () => publishDraft(forge, {
				...step,
				id: step.release
			});
			return await withOwnTag(forge, {
				...step,
				target
			}, publish);
		}
	}
}
async function removeAsset(step, applying) {
	const { forge, host, seen } = applying;
	const { asset: id, name, state, why } = step;
	const looks = (seen.get(id) ?? 0) + 1;
	seen.set(id, looks);
	if (state !== "uploaded" && looks < LOOKS_AT_STARTER) return await pauseFor(SECONDS_BETWEEN_LOOKS);
	const release = await readRelease(forge, step.release);
	const there = release?.assets.find((asset) => asset.id === id);
	if (!release?.draft || there?.state !== state) return;
	if (await deleteAsset(forge, id)) host.info(`${name} deleted: ${why}`);
}
async function upload(step, applying) {
	const { forge, host, candidate, releases } = applying;
	const { name } = step;
	const staged = candidate.assets.find((asset) => asset.name === name);
	const draft = releases.find(({ id }) => id === step.release);
	if (staged === void 0 || draft === void 0) throw new TypeError(`${name} belongs to no draft`);
	let sent = 0;
	await uploadAsset(forge, {
		...staged,
		uploadUrl: draft.uploadUrl,
		onBytes(count) {
			sent += count;
			host.progress(`upload ${name}`, sent / staged.size);
		}
	});
	host.info(`${name} uploaded: ${formatBytes(staged.size)}`);
}
/** None of them is published: the draft stays and is published when they are there. */
function withoutProvenance(missing) {
	const named = missing.map(({ name, digest }) => `${name} (${digest})`).join(", ");
	return new Problem({
		what: `there is no attestation of provenance for ${named === "" ? "the assets" : named}`,
		where: "attestation",
		fix: "attest them first: a dry run writes the file of its output `checksums`, which `subject-checksums` of actions/attest-build-provenance takes; then run this again, and the draft is published"
	});
}

// actions/release/publication.ts
const AT_ONCE = 3;
const MOST_FAILURES = 6;
const MOST_ROUNDS = 60;
/**
* Reads, plans and applies until the release is out. A step that failed is not repeated but planned again from what is there then;
* what waiting cannot mend is thrown, the draft is kept, and the next run goes on with it.
*/
async function publishRelease(given) {
	const hashed = /* @__PURE__ */ new Map();
	const seen = /* @__PURE__ */ new Map();
	let failures = 0;
	for (let round = 1; round <= MOST_ROUNDS; round++) {
		const { plan, candidate, releases } = await look(given, hashed);
		if (plan.kind === "done" || plan.kind === "superseded") return plan;
		if (plan.kind === "outdated") given.host.info(`${plan.reason}: the version is decided again`);
		const failed = await applyAll(plan.kind === "steps" ? plan.steps : [], {
			...given,
			candidate,
			releases,
			hashed,
			seen
		}).catch((error) => ({ error }));
		if (failed === null) failures = 0;
		else await pause(failed.error, {
			...given,
			failures: ++failures,
			candidate
		});
	}
	throw endless();
}
/** Before a draft is made GraphQL is asked too: the list may not show one yet that was made a moment ago. */
async function look({ forge, read, compose }, hashed) {
	const registry = await read();
	const candidate = await compose(registry);
	const { wanted } = candidate;
	const look = (releases) => ({
		plan: planRelease({
			...registry,
			releases,
			hashed
		}, wanted),
		candidate,
		releases
	});
	const first = look(registry.releases);
	if (first.plan.kind !== "steps" || first.plan.steps[0]?.kind !== "create-draft") return first;
	const id = await releaseIdByTag(forge, tagOf(wanted));
	if (id === null || registry.releases.some((release) => release.id === id)) return first;
	const hidden = await readRelease(forge, id);
	return hidden === null ? first : look([...registry.releases, {
		...hidden,
		contentId: null
	}]);
}
/** In order; uploads that follow one another go three at a time. Null if all went well. */
async function applyAll(steps, applying) {
	for (let at = 0; at < steps.length;) {
		const end = steps[at].kind === "upload" ? endOfUploads(steps, at) : at + 1;
		const waiting = steps.slice(at, end).values();
		const errors = [];
		await Promise.all(Array.from({ length: AT_ONCE }, async () => {
			for (const step of waiting) await applyStep(step, applying).catch((error) => errors.push(error));
		}));
		if (errors.length > 0) return { error: errors.find((error) => secondsAfter(error, 1) === null) ?? errors[0] };
		at = end;
	}
	return null;
}
function endOfUploads(steps, from) {
	const end = steps.findIndex((step, index) => index > from && step.kind !== "upload");
	return end < 0 ? steps.length : end;
}
async function pause(error, { host, failures, candidate }) {
	const seconds = failures > MOST_FAILURES ? null : secondsAfter(error, failures);
	if (seconds === null) {
		const tag = tagOf(candidate.wanted);
		host.warning(`What was done for ${tag} is kept, as a draft if there is one yet: run it again, and it goes on there.`);
		throw error;
	}
	if (seconds > 0) host.info(`${error instanceof Problem ? error.what : String(error)}; looked at again in ${seconds} s`);
	await pauseFor(seconds);
}
/** What another run did meanwhile needs no waiting, only another look. */
function secondsAfter(error, attempt) {
	const { status, message } = failureOf(error) ?? {
		status: null,
		message: ""
	};
	if (status === 404 || status === 409 || status === 422 && /already_exists/.test(message)) return attempt;
	return pauseAfter(error, attempt);
}
function endless() {
	return new Problem({
		what: "the release did not settle: somebody else keeps changing it",
		where: "release",
		fix: "let one run at a time release a model, by a `concurrency:` group of its own, and run it again: the draft is kept",
		kind: "outside"
	});
}

// actions/release/registry.ts
const MOST_MANIFEST_BYTES = 33554432;
/** Reads manifest.json of releases into a folder; null where a release has none. */
function manifestReader(forge, folder) {
	const known = /* @__PURE__ */ new Map();
	return async ({ tag, assets }) => {
		const asset = assets.find(({ name, state }) => name === "manifest.json" && state === "uploaded");
		if (asset === void 0) return null;
		if (asset.size > MOST_MANIFEST_BYTES) throw strange(tag);
		const read = known.get(asset.id) ?? fetchManifest(forge, folder, asset);
		known.set(asset.id, read);
		return await read;
	};
}
/** Everything that a plan depends on; a draft's assets over all pages. */
async function readRegistry(forge, { model, target, manifestOf, orderOf }) {
	const [tags, listed] = await Promise.all([listTags(forge, `${model}@v`), listReleases(forge)]);
	const releases = await Promise.all(listed.map(async (row) => {
		return {
			...row.draft && readMarker(row.body)?.model === model ? {
				...row,
				assets: await listAssets(forge, row.id)
			} : row,
			contentId: await unmarkedContent(row, {
				model,
				manifestOf
			})
		};
	}));
	const published = publishedOf({
		model,
		releases,
		holds: []
	});
	const best = championOf(published);
	const manifests = async (found) => {
		const row = releases.find(({ id }) => id === found?.id);
		return row ? await manifestOf(row) : null;
	};
	return {
		releases,
		...tagsBy(tags, target, published),
		order: await orderOf(best && await leaderOf(forge, best, tags)),
		published,
		champion: best && {
			version: best.version,
			digest: (await manifests(best))?.artifact.digest ?? null
		},
		previous: await manifests(published[0])
	};
}
function tagsBy(rows, target, published) {
	const out = new Set(published.map(({ tag }) => tag));
	const isFree = ({ name, sha }) => sha === target && !out.has(name);
	const namesOf = (some) => some.map(({ name }) => name);
	return {
		tags: namesOf(rows.filter((row) => !isFree(row))),
		free: namesOf(rows.filter(isFree))
	};
}
/** Null where the tag is gone: it came after the list of tags, or somebody deletes the release. */
async function leaderOf(forge, { tag }, tags) {
	const sha = tags.find(({ name }) => name === tag)?.sha ?? await tagCommit(forge, tag);
	return sha === null ? null : {
		tag,
		sha
	};
}
/** Somebody may have edited the marker out of the notes: then the manifest says what was released. */
async function unmarkedContent(row, { model, manifestOf }) {
	if (row.draft || parseTag(row.tag)?.model !== model || readMarker(row.body) !== null) return null;
	return (await manifestOf(row))?.contentId ?? null;
}
async function fetchManifest(forge, folder, { id, size, digest }) {
	await mkdir(folder, { recursive: true });
	const to = join(folder, `manifest-${id}.json`);
	await downloadAsset(forge, {
		id,
		size,
		digest,
		to
	});
	return await readDocument(manifestSchema, to);
}
function strange(tag) {
	return new Problem({
		what: `manifest.json of ${tag} is larger than any that Trainyard writes`,
		where: `release ${tag}`,
		fix: "look at who made that release, and delete it if nobody knows"
	});
}

// actions/release/release.ts
const count = string().regex(/^[1-9]\d*$/, "expected a whole number").transform(Number).optional();
const inputs = object({
	...common,
	comparison: text.unwrap(),
	evaluation: text,
	run: text,
	artifact: text,
	predictions: text,
	"without-predictions": flag,
	profile: text,
	labels: list,
	sha: text,
	workflow: text,
	"run-id": count,
	"run-attempt": count,
	repository: text,
	"github-token": text,
	attestation: _enum(["none", "required"]).default("none"),
	"dry-run": flag
});
/** Publishes a judged run as a release of its model, or goes on where an earlier run stopped; the same content never twice. */
const release = verb({
	name: "release",
	inputs,
	async run(given, host) {
		const { env } = host;
		const forge = openForge(given, {
			env,
			log: (line) => host.info(line),
			mask: (secret) => host.mask(secret)
		});
		const subject = {
			...await host.group("Prepare", () => subjectOf(given, host)),
			attestedBy: given.attestation === "required" ? forge : null
		};
		const { model } = subject.documents.run;
		const manifestOf = manifestReader(forge, join(subject.out, ".known"));
		const orderOf = orderReader(forge, subject.target, (note) => host.warning(note));
		const read = () => readRegistry(forge, {
			model,
			target: subject.target,
			manifestOf,
			orderOf
		});
		if (given["dry-run"]) return dryRun(await read(), subject, host);
		const decided = {};
		const compose = async (registry) => {
			decided.composed = await composeRelease(subject, registry);
			decided.registry = registry;
			return decided.composed;
		};
		const done = await host.group("Publish", () => publishRelease({
			forge,
			host,
			read,
			compose
		}));
		if (done.kind === "superseded") return superseded(subject, done.by, host);
		return published({
			...done,
			...decided,
			subject
		}, host);
	}
});
/** Everything that needs no network, read and measured once. */
async function subjectOf(given, host) {
	const documents = await readDocuments(given, host.cwd);
	const { model } = documents.run;
	if (given.model !== void 0 && given.model !== model) throw otherModel(given.model, model);
	const loaded = await findModel({
		host,
		config: given.config,
		model
	});
	const out = resolve(host.cwd, given.out ?? "trainyard-out", "release");
	const artifact = await openArtifact(documents.files.artifact);
	const packed = await packArtifact(artifact, {
		out,
		host
	});
	return {
		documents,
		artifact,
		versioned: versionedOfRun({
			documents,
			artifact
		}, loaded),
		fixed: await stageFixed({
			documents,
			artifact: packed
		}),
		out,
		target: targetOf(given, host, documents.run.code.sha),
		provenance: {
			workflow: given.workflow ?? null,
			run: given["run-id"] ?? null,
			attempt: given["run-attempt"] ?? null
		},
		label: labelLevel(given.labels ?? []),
		words: await wordsOf(loaded),
		server: host.env["GITHUB_SERVER_URL"] ?? "https://github.com"
	};
}
/** The commit that gets the tag: on a runner the one that is built, in a terminal the one that was trained. */
function targetOf({ sha }, { kind, env }, trained) {
	const target = sha ?? (kind === "actions" ? env["GITHUB_SHA"] : void 0) ?? trained ?? "";
	if (/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(target)) return target;
	throw new Problem({
		what: target === "" ? "no commit is named" : `${JSON.stringify(target)} is no full commit id`,
		where: "sha",
		fix: "give all 40 digits, for example of `git rev-parse HEAD`"
	});
}
function otherModel(given, found) {
	return new Problem({
		what: `the run is of the model ${JSON.stringify(found)}, not ${JSON.stringify(given)}`,
		where: "model",
		fix: "give the documents of this model, or leave --model out"
	});
}

export { release };