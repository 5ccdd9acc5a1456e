import { Problem, manifestSchema, parseChecksums } from "./chunk-contract.mjs";
import { readDocument, readDocumentText, readOptionalDocument } from "./chunk-documents.mjs";
import { checkFolder, pathsBelow } from "./chunk-files.mjs";
import { MANIFEST, SUMS, championOf, contradictions, expectedFiles, parseRequest, parseTag, publishedReleases, publishedVersions, readMarker, resolveRange } from "./chunk-release.mjs";
import { downloadAsset, listAssets, listReleases, listTags, tagCommit } from "./chunk-forge.mjs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";

// actions/_lib/registry/holds.ts
/**
* Marks the versions that must not be used anew. The only source of holds so far are yanks: a yanked version is held. Environments
* will hold versions, too; their holds are to be added here, which all of Trainyard reads.
*/
function withHolds(releases) {
	const yanked = releases.flatMap(({ version, yanked }) => yanked === null ? [] : [version]);
	return publishedVersions(releases, yanked);
}

// actions/_lib/registry/releases.ts
function openRegistry(forge) {
	let listed = null;
	const releases = () => {
		listed ??= listReleases(forge);
		return listed;
	};
	return {
		forge,
		releases,
		versions: async (model) => versionsOf(model, await releases())
	};
}
/** The published versions of a model among releases, with their holds; the newest first. */
function versionsOf(model, releases) {
	return withHolds(publishedReleases({
		model,
		releases
	}));
}

// actions/_lib/registry/champion.ts
/** The champion of a model; null before its first release. A champion whose tag is gone is a Problem. */
async function readChampion(registry, model) {
	const best = championOf(await registry.versions(model));
	if (best === null) return null;
	const { version, tag } = best;
	const sha = await tagCommit(registry.forge, tag);
	if (sha === null) throw untagged(tag);
	return {
		version,
		tag,
		sha
	};
}
/** Refuses a `champion:` other than `latest`: what an environment runs is stored in the environment repository, which nothing reads yet. */
function checkChampion(model, champion, where) {
	if (champion === "latest") return;
	throw new Problem({
		what: `the version that the environment ${champion} runs cannot be read yet`,
		where: `${where}: models.${model}.champion`,
		fix: "write `champion: latest`, or remove it: the newest release is the champion"
	});
}
function untagged(tag) {
	return new Problem({
		what: `the release ${tag} is published, but its tag is gone`,
		where: `release ${tag}`,
		fix: `push the tag again, or withdraw the release with \`trainyard yank ${tag.replace("@v", "@")}\``
	});
}

// actions/_lib/registry/find.ts
/**
* The published release that a request such as `flight-delay@1.4` names; a Problem if there is none. `defaultModel` is asked where the
* request is a version or range alone.
*/
async function findRelease(registry, { request, defaultModel }) {
	const { model: named, range } = parseRequest(request);
	const model = named ?? await defaultModel();
	if (model === void 0) throw unnamed();
	const version = resolveRange({
		range,
		published: await registry.versions(model),
		model
	});
	return {
		model,
		version,
		release: (await registry.releases()).find(({ id }) => id === version.id)
	};
}
function unnamed() {
	return new Problem({
		what: "no model is named",
		where: "version",
		fix: "write model@version, such as flight-delay@1.4, or give --model"
	});
}

// actions/_lib/registry/release-folder.ts
/** Reads manifest.json and SHA256SUMS of a downloaded release; a folder without them is a Problem. */
async function readReleaseFolder(folder) {
	const manifestFile = join(folder, MANIFEST);
	const sumsFile = join(folder, SUMS);
	const reading = {
		fix: FIX,
		followLinks: true
	};
	const manifest = await readOptionalDocument(manifestSchema, manifestFile, reading);
	if (manifest === null) throw noRelease(manifestFile);
	const sums = await readDocumentText(sumsFile, reading);
	if (sums === null) throw noRelease(sumsFile);
	return {
		manifest,
		checksums: parseChecksums(sums, sumsFile)
	};
}
const FIX = `give the folder that \`trainyard pull\` wrote, with ${MANIFEST} and ${SUMS} in it`;
function noRelease(where) {
	return new Problem({
		what: "this folder holds no downloaded release",
		where,
		fix: FIX
	});
}

// actions/_lib/registry/verification.ts
/** Reads every byte of a downloaded release. Warns of each file that is missing, changed or extra, and ends with one notice. */
async function verifyFolder(folder, log) {
	const { manifest, checksums } = await readReleaseFolder(folder);
	const present = (await pathsBelow(folder)).map(({ path }) => path);
	const expected = expectedFiles({
		manifest,
		checksums,
		present
	});
	const total = expected.reduce((sum, { size }) => sum + (size ?? 0), 0);
	const checked = await checkFolder({
		folder,
		expected,
		onBytes: progress(log, total)
	});
	const faults = checked.faults.filter(({ path }) => path !== SUMS);
	const contradicting = contradictions(manifest, checksums);
	for (const { path, kind, what } of faults) log.warning(`${kind} ${path}: ${what}`);
	for (const what of contradicting) log.warning(what);
	const isIntact = faults.length === 0 && contradicting.length === 0;
	const { files, bytes } = checked;
	const verification = {
		manifest,
		isIntact,
		files,
		bytes,
		faults,
		contradictions: contradicting
	};
	log.notice(headline(verification));
	return verification;
}
/** The result that `--json` prints. */
function verificationResult({ manifest, isIntact, ...found }, folder) {
	const { model, version, tag, contentId } = manifest;
	return {
		model,
		version,
		tag,
		contentId,
		verdict: isIntact ? "pass" : "fail",
		folder,
		...found
	};
}
function progress(log, total) {
	let done = 0;
	return (bytes) => {
		done += bytes;
		if (total > 0) log.progress("verify", Math.min(1, done / total));
	};
}
function headline({ manifest: { tag }, isIntact, files, bytes, ...wrong }) {
	const faults = wrong.faults.length + wrong.contradictions.length;
	return isIntact ? `${tag} is intact: ${files} files, ${bytes.toLocaleString("en")} bytes, all as released` : `${tag} is not as released: ${faults} ${faults === 1 ? "fault" : "faults"}`;
}

// actions/_lib/registry/manifest.ts
const MOST_BYTES = 33554432;
/** Downloads manifests into a folder, each asset once: an asset never changes. */
function manifestReader(forge, folder) {
	const known = /* @__PURE__ */ new Map();
	return async ({ tag, assets }) => {
		const asset = assets.find(({ name, state }) => name === "manifest.json" && state === "uploaded");
		if (asset === void 0) return null;
		if (asset.size > MOST_BYTES) throw tooLarge(tag);
		const read = known.get(asset.id) ?? download(forge, {
			asset,
			folder,
			tag
		});
		known.set(asset.id, read);
		return await read;
	};
}
async function download(forge, { asset: { id, size, digest }, folder, tag }) {
	await mkdir(folder, { recursive: true });
	const file = join(folder, `manifest-${id}.json`);
	await downloadAsset(forge, {
		id,
		size,
		digest,
		to: file
	});
	return await readDocument(manifestSchema, file, {
		where: `release ${tag}: ${MANIFEST}`,
		fix: "run it again"
	});
}
function tooLarge(tag) {
	return new Problem({
		what: `manifest.json of ${tag} is larger than any that Trainyard writes`,
		where: `release ${tag}`,
		fix: "find out who made that release; delete it if Trainyard did not"
	});
}

// actions/_lib/registry/model-releases.ts
/** Reads what a new release of a model depends on. Lists anew each time it is called. */
async function readModelReleases(forge, { model, manifestOf }) {
	const [tags, listed] = await Promise.all([listTags(forge, `${model}@v`), openRegistry(forge).releases()]);
	const releases = await Promise.all(listed.map(async (row) => {
		const assets = row.draft && readMarker(row.body)?.model === model ? await listAssets(forge, row.id) : row.assets;
		return {
			...row,
			assets,
			contentId: await unmarkedContent(row, {
				model,
				manifestOf
			})
		};
	}));
	const versions = versionsOf(model, releases);
	const manifestAt = async (version) => {
		const row = releases.find(({ id }) => id === version?.id);
		return row ? await manifestOf(row) : null;
	};
	const best = championOf(versions);
	return {
		releases,
		tags,
		versions,
		champion: best && {
			version: best.version,
			tag: best.tag,
			sha: await commitOf(forge, best.tag, tags),
			digest: (await manifestAt(best))?.artifact.digest ?? null
		},
		previous: await manifestAt(versions[0])
	};
}
/** Null where the tag is gone: the release is being deleted. A tag that is newer than the list is asked for. */
async function commitOf(forge, tag, tags) {
	return tags.find(({ name }) => name === tag)?.sha ?? await tagCommit(forge, tag);
}
/** The content id where the marker was edited out of the notes: then the manifest says what was released. */
async function unmarkedContent(row, { model, manifestOf }) {
	if (row.draft || parseTag(row.tag)?.model !== model || readMarker(row.body) !== null) return null;
	return (await manifestOf(row))?.contentId ?? null;
}

export { checkChampion, findRelease, manifestReader, openRegistry, readChampion, readModelReleases, readReleaseFolder, verificationResult, verifyFolder };