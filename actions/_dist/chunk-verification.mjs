import { MANIFEST, SUMS, UNPACKED, contentIdOfManifest } from "./chunk-content-id.mjs";
import { Problem, assetsOf, manifestSchema, parseChecksums, parseJson } from "./chunk-contract.mjs";
import { tagOf } from "./chunk-tag2.mjs";
import { createHash } from "node:crypto";
import { join } from "node:path";
import { readFile, readdir, stat } from "node:fs/promises";
import { createReadStream } from "node:fs";

// actions/pull/release-folder.ts
/** Reads what a downloaded release says of itself; a folder without manifest.json and SHA256SUMS is a Problem. */
async function readRelease(folder) {
	const manifestFile = join(folder, MANIFEST);
	const sumsFile = join(folder, SUMS);
	return {
		manifest: parseJson(manifestSchema, await textOf(manifestFile, folder), manifestFile),
		checksums: parseChecksums(await textOf(sumsFile, folder), sumsFile)
	};
}
async function textOf(file, folder) {
	try {
		return await readFile(file, "utf8");
	} catch (cause) {
		throw new Problem({
			what: "this folder holds no downloaded release",
			where: file,
			fix: `give the folder that \`trainyard pull\` wrote, with ${MANIFEST} and ${SUMS} in it; ${folder} lacks this one`,
			cause
		});
	}
}

// actions/_lib/files/check.ts
/** Every path below a folder but the folders themselves, sorted, links and other strange things included. */
async function pathsBelow(folder) {
	const entries = await readdir(folder, {
		recursive: true,
		withFileTypes: true
	});
	const start = join(folder, "/").length;
	return entries.filter((entry) => !entry.isDirectory()).map((entry) => ({
		path: join(entry.parentPath, entry.name).slice(start).replaceAll("\\", "/"),
		isFile: entry.isFile()
	})).sort((one, other) => one.path < other.path ? -1 : 1);
}
/** Reads every byte of the expected files of a folder and names what is missing, changed or not expected, sorted by path. */
async function checkFolder(given) {
	const { folder, expected, onBytes = () => {} } = given;
	const there = new Map((await pathsBelow(folder)).map(({ path, isFile }) => [path, isFile]));
	const faults = [];
	let bytes = 0;
	for (const file of expected) {
		const isFile = there.get(file.path);
		there.delete(file.path);
		const found = isFile === void 0 ? missing(file.path) : await compared(folder, file, isFile, onBytes);
		if ("kind" in found) faults.push(found);
		else bytes += found.bytes;
	}
	const extra = [...there.keys()].map((path) => ({
		path,
		kind: "extra",
		what: "it is no part of the release"
	}));
	return {
		faults: [...faults, ...extra].sort((one, other) => one.path < other.path ? -1 : 1),
		files: expected.length,
		bytes
	};
}
async function compared(folder, { path, size, sha256 }, isFile, onBytes) {
	if (!isFile) return {
		path,
		kind: "changed",
		what: "it is a link or no file at all"
	};
	try {
		const file = join(folder, path);
		const found = (await stat(file)).size;
		if (size !== null && found !== size) return {
			path,
			kind: "changed",
			what: `it has ${found} bytes and not ${size}`
		};
		const hash = createHash("sha256");
		for await (const piece of createReadStream(file, { highWaterMark: 1 << 20 })) {
			hash.update(piece);
			onBytes(piece.length);
		}
		const digest = hash.digest("hex");
		return digest === sha256 ? { bytes: found } : {
			path,
			kind: "changed",
			what: `its sha256 is ${digest} and not ${sha256}`
		};
	} catch (error) {
		return {
			path,
			kind: "unreadable",
			what: error instanceof Error ? error.message : String(error)
		};
	}
}
function missing(path) {
	return {
		path,
		kind: "missing",
		what: "it is not there"
	};
}

// actions/_lib/release/expected.ts
/**
* What a folder with a downloaded release should hold, given what it does hold: all assets, or in place of parts the file that they
* were joined to, and the artifact's own files if it is unpacked into `model/`. SHA256SUMS itself is left out.
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
/** Where a manifest and its SHA256SUMS contradict themselves or each other, each in words; empty in every release of ours. */
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

// actions/pull/verification.ts
/** Reads every byte of a downloaded release, warns of what is missing, changed or no part of it, and says how it stands. */
async function verifyFolder(folder, host) {
	const { manifest, checksums } = await readRelease(folder);
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
		onBytes: progress(host, total)
	});
	const faults = checked.faults.filter(({ path }) => path !== SUMS);
	const contradicting = contradictions(manifest, checksums);
	for (const { path, kind, what } of faults) host.warning(`${kind} ${path}: ${what}`);
	for (const what of contradicting) host.warning(what);
	const isWhole = faults.length === 0 && contradicting.length === 0;
	const { files, bytes } = checked;
	const verification = {
		manifest,
		isWhole,
		files,
		bytes,
		faults,
		contradictions: contradicting
	};
	host.notice(headline(verification));
	return verification;
}
/** What `--json` prints of it. */
function verificationResult({ manifest, isWhole, ...found }, folder) {
	const { model, version, tag, contentId } = manifest;
	return {
		model,
		version,
		tag,
		contentId,
		verdict: isWhole ? "pass" : "fail",
		folder,
		...found
	};
}
function progress(host, total) {
	let done = 0;
	return (bytes) => {
		done += bytes;
		if (total > 0) host.progress("verify", Math.min(1, done / total));
	};
}
function headline({ manifest: { tag }, isWhole, files, bytes, ...wrong }) {
	const faults = wrong.faults.length + wrong.contradictions.length;
	return isWhole ? `${tag} is whole: ${files} files, ${bytes.toLocaleString("en")} bytes, every byte as released` : `${tag} is not as it was released: ${faults} ${faults === 1 ? "fault" : "faults"}`;
}

export { readRelease, verificationResult, verifyFolder };