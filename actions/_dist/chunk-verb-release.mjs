import { backoffSeconds, compareStatus, createDraft, createTag, deleteAsset, deleteDraft, downloadAsset, failureOf, isOnDefaultBranch, openForge, publishDraft, readRelease, releaseIdByTag, unattested, updateDraft, uploadAsset, waitSeconds, workflowsAreNew } from "./chunk-forge.mjs";
import { common, count, findModel, flag, list, text, verb } from "./chunk-host.mjs";
import { _enum, object } from "./chunk-zod.mjs";
import { manifestReader, readModelReleases } from "./chunk-registry.mjs";
import { Problem, assetsOf, checksumsText, comparisonSchema, evaluationSchema, manifestSchema, runSchema, throwProblems } from "./chunk-contract.mjs";
import { DOCUMENTS, MANIFEST, SUMS, artifactName, billOfMaterials, labelLevel, manifestOf, markedBody, nextVersion, parseTag, partName, planRelease, refusalsOf, releaseOrder, signatureOf, supersededWords, tagOf, versionedOf } from "./chunk-release.mjs";
import { modelCard, releaseNotes, releasePlanMarkdown } from "./chunk-report.mjs";
import { outFolder, readDocument, readTogether, runFolder, writeDocument, writeText } from "./chunk-documents.mjs";
import { folderDigest, measureParts, packFolder } from "./chunk-files.mjs";
import { formatBytes } from "./chunk-text.mjs";
import { mkdir, readFile, stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { readFileSync, statSync } from "node:fs";

// actions/release/assets.ts
/** Measures a file, and cuts it into parts if it is larger than GitHub takes. */
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
/** The files that are the same for every version, measured once. */
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
/** Writes the files that name the version (card, bill of materials, manifest, sums) into `out`. The same inputs give the same bytes. */
async function stageVersion(given) {
	const { documents, fixed, out, server } = given;
	const { run, comparison, evaluation } = documents;
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
		await writeText(file, text);
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
	const measured = async (name) => {
		const file = join(out, name);
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
	await writeDocument(manifestSchema, join(out, MANIFEST), manifest);
	const described = await measured(MANIFEST);
	const named = manifest.files.flatMap(assetsOf).map(({ asset, sha256 }) => ({
		name: asset,
		sha256
	}));
	const own = {
		name: MANIFEST,
		sha256: described.digest.slice(7)
	};
	await writeText(join(out, SUMS), checksumsText([own, ...named]));
	return [await measured(SUMS), described];
}

// actions/release/composition.ts
/**
* Composes a release for one state after another, and writes its files again only when its version or champion changed. Throws everything
* that forbids the release, unless the same content is published already.
*/
function releaseComposer(inputs) {
	const remembered = rememberLast();
	return async (state) => {
		const decision = decide(inputs.versioned, state, inputs.label);
		if (decision.kind === "none" || state.order.kind === "superseded") return withoutAssets(inputs, decision);
		refuse(inputs, state);
		const key = JSON.stringify([
			decision,
			state.champion,
			state.previous?.contentId
		]);
		return await attested(await remembered(key, () => writeVersion(inputs, state, decision)), inputs);
	};
}
/** Remembers the last value alone: the files of the next one replace its own. */
function rememberLast() {
	let last = null;
	return async (key, make) => {
		if (last?.key !== key) last = {
			key,
			value: await make()
		};
		return last.value;
	};
}
function withoutAssets(inputs, decision) {
	const none = {
		body: "",
		assets: [],
		isLatest: false,
		attestation: "none"
	};
	return {
		wanted: {
			...identityOf(inputs, decision),
			...none
		},
		assets: [],
		decision,
		notes: ""
	};
}
/** Writes and measures every file of this version. */
async function writeVersion(inputs, state, decision) {
	const { versioned, words, attestedBy, documents } = inputs;
	const { model } = documents.run;
	const { version, reasons } = decision;
	const { manifest, assets } = await stageVersion({
		...inputs,
		version,
		reasons
	});
	const repository = attestedBy && `${attestedBy.owner}/${attestedBy.repo}`;
	const notes = releaseNotes({
		manifest,
		previous: state.previous,
		own: words,
		repository
	});
	return {
		wanted: {
			...identityOf(inputs, decision),
			body: markedBody({
				model,
				contentId: versioned.contentId
			}, notes),
			assets: assets.map(({ name, size, digest }) => ({
				name,
				size,
				digest
			})),
			isLatest: state.releases.every(({ tag, draft }) => draft || ofModel(tag, model)),
			attestation: "none"
		},
		assets,
		decision,
		notes
	};
}
function identityOf({ documents: { run }, versioned, target }, { version }) {
	const { model } = run;
	return {
		model,
		version,
		contentId: versioned.contentId,
		target,
		title: `${model} ${version}`
	};
}
/** Asks GitHub each time: provenance may arrive while the draft waits for it. */
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
/** Uses the tag of an interrupted run of the same commit again; every other tag is taken. */
function decide(candidate, { versions, previous, tags, free }, label) {
	const versionsOf = (some) => some.flatMap((tag) => parseTag(tag)?.version ?? []);
	const next = (taken) => nextVersion({
		candidate,
		previous,
		releases: versions,
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

// actions/release/inputs.ts
const inputs = object({
	...common,
	comparison: text.unwrap(),
	evaluation: text,
	run: text,
	artifact: text,
	predictions: text,
	"without-predictions": flag,
	profile: text,
	"release-labels": list,
	sha: text,
	"trained-by-workflow": text,
	"trained-by-run": count(),
	"trained-by-attempt": count(),
	attestation: _enum(["none", "required"]).default("none"),
	"dry-run": flag,
	repository: text,
	"github-token": text
});

// actions/release/order.ts
/** Asks GitHub how a commit stands to the champion's commit, once for each champion. A note is passed on once, too. */
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
	const standing = await compareStatus(forge, {
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

// actions/release/outcome.ts
/** What would be released, and the digests to attest for it. */
async function dryRun({ composed, state, inputs }, host) {
	const { wanted, decision, notes } = composed;
	const plan = planRelease({
		...state,
		hashed: /* @__PURE__ */ new Map()
	}, wanted);
	if (plan.kind === "superseded") return supersededOutcome(inputs, plan.by, host);
	const markdown = releasePlanMarkdown({
		plan,
		wanted,
		tag: tagOf(wanted),
		decision,
		notes
	});
	const checksums = await writeChecksums(inputs.out, wanted.assets);
	return {
		status: 0,
		outputs: {
			...NOT_RELEASED,
			...outputsOf(wanted),
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
const NOT_RELEASED = {
	version: "",
	tag: "",
	released: "false",
	skipped: "",
	"release-url": "",
	checksums: ""
};
/** Writes every asset's digest and name as `sha256sum` does, for actions/attest-build-provenance. Returns the path. */
async function writeChecksums(out, assets) {
	const path = join(out, "subjects.sha256");
	const lines = assets.map(({ name, digest }) => `${digest.replace("sha256:", "")}  ${name}\n`);
	await writeText(path, lines.join(""));
	return path;
}
/** The release as it is published now. */
function publishedOutcome({ ending: { release: id, tag }, composed: { wanted }, state, inputs }, host) {
	const row = state.releases.find((each) => each.id === id);
	const url = row?.url ?? "";
	const { model } = inputs.documents.run;
	const { contentId } = inputs.versioned;
	const version = tag.slice(`${model}@v`.length);
	host.notice(`${tag} is released: ${url}`);
	const assets = (row?.assets ?? []).map(({ name, size, digest }) => ({
		name,
		size,
		digest
	}));
	const summary = `### [\`${tag}\`](${url})\n\n${row?.body ?? ""}`;
	return {
		status: 0,
		outputs: {
			...outputsOf({
				...wanted,
				version
			}),
			released: "true",
			skipped: "",
			"release-url": url,
			checksums: "",
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
/** Nothing is released, and the step succeeds: a newer commit is released already. */
function supersededOutcome({ documents, versioned, target }, by, host) {
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
			...NOT_RELEASED,
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

// actions/release/own-tag.ts
/**
* Sends a request that makes a draft or publishes it. If GitHub refuses it, makes the tag first and sends the request again.
*
* GitHub refuses GITHUB_TOKEN a release, and its publication, at a commit whose workflow files differ from those of every branch and tag:
* that needs `workflows: write` (changelog of 2 November 2023, cli/cli#9514). It happens if the default branch changed a workflow while
* the candidate was evaluated. Where the tag exists, GitHub ignores `target_commitish`. Two projects report that `POST git/refs` succeeded
* where the release did not; by GitHub's documentation it needs the same permission, and it was never tried on github.com.
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
/** A Problem with the cure if the workflow files are the reason, else null: GitHub's answer does not tell which permission was missing. */
async function problemOf(forge, { tag, target }, cause) {
	const branch = await workflowsAreNew(forge, target);
	if (branch === null) return null;
	return new Problem({
		what: `GitHub refuses ${tag} at ${target}: the workflow files of that commit differ from those of ${branch}, and the token lacks \`workflows: write\`, which GITHUB_TOKEN cannot have`,
		where: `release ${tag}`,
		fix: `release the newest commit of ${branch}: run the release workflow on it by hand, or wait for its own run. To release this commit anyway, give the secret \`release-token\` (\`github-token\` of actions/release) a token of a GitHub App with \`contents: write\` and \`workflows: write\`, and re-run the job`,
		kind: "outside",
		cause
	});
}

// actions/release/step.ts
/** Another run may still be uploading it. */
const LOOKS_AT_STARTER = 3;
const SECONDS_BETWEEN_LOOKS = 2;
/** Applies one step, once. If it fails, or another run was faster, nothing is lost: the next plan has what is left. */
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
			host.info(`${name} has no digest on GitHub: downloading and hashing it`);
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
			const { target } = applying.composed.wanted;
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
	if (state !== "uploaded" && looks < LOOKS_AT_STARTER) return await waitSeconds(SECONDS_BETWEEN_LOOKS);
	const release = await readRelease(forge, step.release);
	const there = release?.assets.find((asset) => asset.id === id);
	if (!release?.draft || there?.state !== state) return;
	if (await deleteAsset(forge, id)) host.info(`${name} deleted: ${why}`);
}
async function upload(step, applying) {
	const { forge, host, composed, releases } = applying;
	const { name } = step;
	const staged = composed.assets.find((asset) => asset.name === name);
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
/** Nothing is published: the draft is kept until the attestations exist. */
function withoutProvenance(missing) {
	const named = missing.map(({ name, digest }) => `${name} (${digest})`).join(", ");
	return new Problem({
		what: `there is no attestation of provenance for ${named === "" ? "the assets" : named}`,
		where: "attestation",
		fix: "attest them first: give the output `checksums` of a dry run to `subject-checksums` of actions/attest-build-provenance; then run release again, which publishes the draft"
	});
}

// actions/release/publication.ts
const AT_ONCE = 3;
const MOST_FAILURES = 6;
const MOST_ROUNDS = 60;
/**
* Reads, plans and applies until the release is published. A step that failed is not repeated: the next plan starts from what is there
* then. Throws what waiting cannot repair and keeps the draft, with which the next run continues.
*/
async function publishRelease(publishing) {
	const hashed = /* @__PURE__ */ new Map();
	const seen = /* @__PURE__ */ new Map();
	let failures = 0;
	for (let round = 1; round <= MOST_ROUNDS; round++) {
		const { plan, composed, state, releases } = await planRound(publishing, hashed);
		if (plan.kind === "done" || plan.kind === "superseded") return {
			ending: plan,
			composed,
			state
		};
		if (plan.kind === "outdated") publishing.host.info(`${plan.reason}: the version is decided again`);
		const failed = await applyAll(plan.kind === "steps" ? plan.steps : [], {
			...publishing,
			composed,
			releases,
			hashed,
			seen
		}).catch((error) => ({ error }));
		if (failed === null) failures = 0;
		else await pause(failed.error, {
			...publishing,
			failures: ++failures,
			composed
		});
	}
	throw unsettled();
}
/** Before it makes a draft it asks GraphQL, too: the list may not show a draft yet that was made a moment ago. */
async function planRound({ forge, read, compose }, hashed) {
	const state = await read();
	const composed = await compose(state);
	const { wanted } = composed;
	const planFor = (releases) => ({
		plan: planRelease({
			...state,
			releases,
			hashed
		}, wanted),
		composed,
		state,
		releases
	});
	const first = planFor(state.releases);
	if (first.plan.kind !== "steps" || first.plan.steps[0]?.kind !== "create-draft") return first;
	const id = await releaseIdByTag(forge, tagOf(wanted));
	if (id === null || state.releases.some((release) => release.id === id)) return first;
	const hidden = await readRelease(forge, id);
	return hidden === null ? first : planFor([...state.releases, {
		...hidden,
		contentId: null
	}]);
}
/** Applies the steps in order, consecutive uploads three at a time. Null if all succeeded. */
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
async function pause(error, { host, failures, composed }) {
	const seconds = failures > MOST_FAILURES ? null : secondsAfter(error, failures);
	if (seconds === null) {
		const tag = tagOf(composed.wanted);
		host.warning(`What was done for ${tag} is kept in its draft: run release again to continue.`);
		throw error;
	}
	if (seconds > 0) host.info(`${error instanceof Problem ? error.what : String(error)}; trying again in ${seconds} s`);
	await waitSeconds(seconds);
}
/** A conflict with another run needs only another look. */
function secondsAfter(error, attempt) {
	const { status, message } = failureOf(error) ?? {
		status: null,
		message: ""
	};
	if (status === 404 || status === 409 || status === 422 && /already_exists/.test(message)) return attempt;
	return backoffSeconds(error, attempt);
}
function unsettled() {
	return new Problem({
		what: "the release did not settle: another run keeps changing it",
		where: "release",
		fix: "release a model in one run at a time, with a `concurrency:` group, and run it again: the draft is kept",
		kind: "outside"
	});
}

// actions/release/artifact.ts
const MOST_SIGNATURE_BYTES = 4e6;
/** Hashes every file of the artifact's folder and reads the model's signature: its inputs and outputs. */
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
/** The file that is released: a single file as it is, several as one archive, written into `out`. */
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
		fix: "name the folder of the trained model as `artifact`; train writes it as `model` beside run.json",
		cause
	});
}

// actions/release/documents.ts
const FIRST = "run train, predict and evaluate first, with the same `out`: release reads run.json, evaluation.json and comparison.json from there";
/** Reads the documents of one run. Those that are not named are beside the comparison; the artifact is `model` beside run.json. */
async function readDocuments(given, cwd) {
	const at = (path) => resolve(cwd, path);
	const beside = runFolder(dirname(at(given.comparison)));
	const evaluation = given.evaluation ? at(given.evaluation) : beside.evaluation;
	const run = given.run ? at(given.run) : beside.run;
	const files = {
		evaluation,
		artifact: given.artifact ? at(given.artifact) : runFolder(dirname(run)).model,
		predictions: given["without-predictions"] ? null : await optional(given.predictions && at(given.predictions), beside.predictions),
		profile: await optional(given.profile && at(given.profile), beside.profile)
	};
	if (files.predictions !== null && !files.predictions.endsWith(".parquet")) throw noParquet(files.predictions);
	const reading = {
		fix: FIRST,
		followLinks: true
	};
	const [comparison, measured, trained] = await readTogether([
		readDocument(comparisonSchema, at(given.comparison), reading),
		readDocument(evaluationSchema, evaluation, reading),
		readDocument(runSchema, run, reading)
	]);
	return {
		comparison,
		evaluation: measured,
		run: trained,
		files
	};
}
/** A file that is named must exist; one that is not named is used if it does. */
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
		what: "predictions are released as Parquet, and this is not a .parquet file",
		where,
		fix: "give the predictions.parquet that predict wrote, or `without-predictions: true`"
	});
}

// actions/release/release-inputs.ts
async function readReleaseInputs(given, host, forge) {
	const documents = await readDocuments(given, host.cwd);
	const { model, code } = documents.run;
	if (given.model !== void 0 && given.model !== model) throw otherModel(given.model, model);
	const loaded = await findModel({
		host,
		config: given.config,
		model
	});
	const out = join(outFolder(host.cwd, given.out).folder, "release");
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
		target: targetOf(given, host, code.sha),
		attestedBy: given.attestation === "required" ? forge : null,
		provenance: provenanceOf(given, documents.run),
		label: labelLevel(given["release-labels"] ?? []),
		words: await authorsNotes(loaded),
		server: host.env["GITHUB_SERVER_URL"] ?? "https://github.com"
	};
}
/** What decides the version, before anything is measured. */
function versionedOfRun({ documents: { run }, artifact: { signature } }, loaded) {
	const dataPaths = (loaded?.model.data ?? []).filter((source) => typeof source === "string");
	return versionedOf({
		run,
		signature,
		dataPaths
	});
}
/** Which workflow run trained: as the inputs say; if none is given, as run.json says. */
function provenanceOf(given, { trainedBy }) {
	const workflow = given["trained-by-workflow"] ?? null;
	const run = given["trained-by-run"] ?? null;
	const attempt = given["trained-by-attempt"] ?? null;
	return workflow !== null || run !== null || attempt !== null ? {
		workflow,
		run,
		attempt
	} : trainedBy ?? {
		workflow,
		run,
		attempt
	};
}
/** On a runner the commit of the event, in a terminal the one that was trained. */
function targetOf({ sha }, { kind, env }, trained) {
	const target = sha ?? (kind === "actions" ? env["GITHUB_SHA"] : void 0) ?? trained ?? "";
	if (/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(target)) return target;
	throw new Problem({
		what: target === "" ? "no commit is named" : `${JSON.stringify(target)} is not a full commit id`,
		where: "sha",
		fix: "give all 40 digits, for example of `git rev-parse HEAD`"
	});
}
/** The file that `release: { notes: FILE }` of the configuration names. */
async function authorsNotes(loaded) {
	const named = loaded?.model.release?.notes;
	if (loaded === null || named === void 0) return "";
	return await readFile(resolve(loaded.folder, named), "utf8").catch((cause) => {
		throw new Problem({
			what: `the notes cannot be read: ${cause.message}`,
			where: named,
			fix: "write the file, or remove `notes:` from `release:` in trainyard.yml",
			cause
		});
	});
}
function otherModel(given, found) {
	return new Problem({
		what: `the run is of the model ${JSON.stringify(found)}, not ${JSON.stringify(given)}`,
		where: "model",
		fix: "give the documents of this model, or remove --model"
	});
}

// actions/release/repository-state.ts
/** Reads everything that the plan of a release depends on. */
async function readRepositoryState(forge, { model, target, manifestOf, orderOf }) {
	const found = await readModelReleases(forge, {
		model,
		manifestOf
	});
	const { champion } = found;
	const sha = champion?.sha ?? null;
	const order = await orderOf(champion && sha !== null ? {
		tag: champion.tag,
		sha
	} : null);
	return {
		...found,
		...tagsBy(found, target),
		order
	};
}
function tagsBy({ tags, versions }, target) {
	const released = new Set(versions.map(({ tag }) => tag));
	const isFree = ({ name, sha }) => sha === target && !released.has(name);
	const namesOf = (rows) => rows.map(({ name }) => name);
	return {
		tags: namesOf(tags.filter((row) => !isFree(row))),
		free: namesOf(tags.filter(isFree))
	};
}

// actions/release/release.ts
/** Publishes a run that passed its gates as a release of its model, and continues an interrupted release. The same content is published once. */
const release = verb({
	name: "release",
	inputs,
	async run(given, host) {
		const forge = openForge(given, host);
		const prepared = await host.group("Prepare", () => readReleaseInputs(given, host, forge));
		const { target, out } = prepared;
		const { model } = prepared.documents.run;
		const manifestOf = manifestReader(forge, join(out, ".known"));
		const orderOf = orderReader(forge, target, (note) => host.warning(note));
		const read = () => readRepositoryState(forge, {
			model,
			target,
			manifestOf,
			orderOf
		});
		const compose = releaseComposer(prepared);
		if (given["dry-run"]) {
			const state = await read();
			return dryRun({
				state,
				composed: await compose(state),
				inputs: prepared
			}, host);
		}
		const { ending, composed, state } = await host.group("Publish", () => publishRelease({
			forge,
			host,
			read,
			compose
		}));
		return ending.kind === "superseded" ? supersededOutcome(prepared, ending.by, host) : publishedOutcome({
			ending,
			composed,
			state,
			inputs: prepared
		}, host);
	}
});

export { release };