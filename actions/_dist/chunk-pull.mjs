import { Problem, assetsOf, pathFault, pathKey } from "./chunk-contract.mjs";
import { object } from "./chunk-zod.mjs";
import { downloadAsset, joinParts, missingParts } from "./chunk-download.mjs";
import { flag, text } from "./chunk-inputs.mjs";
import { verb } from "./chunk-verb.mjs";
import { MANIFEST, SUMS, UNPACKED } from "./chunk-content-id.mjs";
import { about, findRegistered } from "./chunk-registered.mjs";
import { readRelease, verificationResult, verifyFolder } from "./chunk-verification.mjs";
import { require_tar_stream } from "./chunk-tar-stream.mjs";
import { createGunzip } from "node:zlib";
import { createHash, randomUUID } from "node:crypto";
import { dirname, join, resolve, sep } from "node:path";
import { copyFile, mkdir, open, rename, rm, stat } from "node:fs/promises";
import { createReadStream, existsSync } from "node:fs";
import { pipeline } from "node:stream/promises";

// actions/_lib/files/entry-name.ts
var import_tar_stream = require_tar_stream();
/**
* Refuses, entry by entry, a path that leads out of the folder or does not fit every platform, and one that some platform writes to the
* place of another: names of files or folders that differ only in case or in Unicode form. What is verified here would be another file there.
*/
function nameRefusal(archive) {
	const known = /* @__PURE__ */ new Map();
	return (path) => {
		const fault = pathFault(path);
		if (fault !== null) throw unsafe(archive, path, fault);
		for (const part of leadingPaths(path)) {
			const first = known.get(pathKey(part)) ?? part;
			if (first !== part) throw unsafe(archive, path, `it differs only in case or Unicode form from ${quoted(first)}`);
			known.set(pathKey(part), part);
		}
	};
}
/** The folders of a path from the top, then the path. */
function leadingPaths(path) {
	const pieces = path.split("/");
	return pieces.map((_, index) => pieces.slice(0, index + 1).join("/"));
}
const quoted = (path) => JSON.stringify(path.slice(0, 200));
function unsafe(archive, path, why, cause) {
	return new Problem({
		what: `the archive holds ${quoted(path)}, which is refused: ${why}`,
		where: archive,
		fix: "nothing was unpacked; do not trust this archive, and look at who made it",
		cause
	});
}

// actions/_lib/files/extraction.ts
/**
* Unpacks a tar.gz into a folder that does not exist yet, aside first, so that the folder is there whole or not at all. Links,
* devices, paths that lead out of it, names twice and more than the limits are Problems. Answers the files, sorted by path.
*/
async function unpackArchive(given) {
	const { archive, folder } = given;
	if (existsSync(folder)) throw occupied(folder);
	const aside = `${folder}.${randomUUID()}`;
	try {
		await mkdir(aside, { recursive: true });
		const files = await unpack({
			...given,
			folder: aside
		});
		await rename(aside, folder);
		return files.sort((one, other) => one.path < other.path ? -1 : 1);
	} catch (error) {
		throw error instanceof Problem ? error : unreadable(archive, error);
	} finally {
		await rm(aside, {
			recursive: true,
			force: true
		});
	}
}
async function unpack(given) {
	const { archive, folder, limits, onBytes = () => {} } = given;
	const entries = (0, import_tar_stream.extract)();
	const refuseName = nameRefusal(archive);
	const files = [];
	let bytes = 0;
	let count = 0;
	const counted = async function* (source) {
		for await (const piece of source) {
			bytes += piece.length;
			if (bytes > limits.bytes + limits.entries * 4096 + 10240) throw tooMuch(archive, limits);
			onBytes(piece.length);
			yield piece;
		}
	};
	const written = async () => {
		for await (const entry of entries) {
			if (++count > limits.entries) throw tooMuch(archive, limits);
			refuseName(entry.header.name);
			files.push(await writeEntry(entry, folder, archive));
		}
		if (files.reduce((sum, file) => sum + file.bytes, 0) > limits.bytes) throw tooMuch(archive, limits);
	};
	const wrote = written().catch((error) => {
		entries.destroy(error);
		throw error;
	});
	const failures = (await Promise.allSettled([pipeline(createReadStream(archive), createGunzip(), counted, entries), wrote])).flatMap((outcome) => outcome.status === "rejected" ? [outcome.reason] : []);
	if (failures.length > 0) throw failures.find((error) => error instanceof Problem) ?? failures[0];
	return files;
}
async function writeEntry(entry, folder, archive) {
	const { name: path, type } = entry.header;
	if (type !== "file" && type !== "contiguous-file") throw unsafe(archive, path, `it is a ${type ?? "strange thing"} and no file`);
	const target = join(folder, path);
	await mkdir(dirname(target), { recursive: true });
	const file = await open(target, "wx", 420).catch((cause) => {
		throw unsafe(archive, path, "its place is taken by another entry", cause);
	});
	const hash = createHash("sha256");
	let bytes = 0;
	try {
		for await (const piece of entry) {
			hash.update(piece);
			bytes += piece.length;
			await file.writeFile(piece);
		}
	} finally {
		await file.close();
	}
	return {
		path,
		bytes,
		digest: `sha256:${hash.digest("hex")}`
	};
}
function tooMuch(archive, { bytes, entries }) {
	return new Problem({
		what: `the archive holds more than the ${entries.toLocaleString("en")} files and ${bytes.toLocaleString("en")} bytes that it should`,
		where: archive,
		fix: "nothing was unpacked; do not trust this archive, and look at who made it"
	});
}
function unreadable(archive, cause) {
	const said = cause instanceof Error ? cause.message : String(cause);
	return new Problem({
		what: `the archive cannot be unpacked: ${said}`,
		where: archive,
		fix: "nothing was unpacked; download it again",
		cause
	});
}
function occupied(folder) {
	return new Problem({
		what: "the folder to unpack into is there already",
		where: folder,
		fix: "remove it or name another one: nothing is overwritten"
	});
}

// actions/pull/unpacking.ts
/** Makes `model/`, the artifact as it was trained: an archive unpacked, a single file by its own name. One that is there is left to be checked. */
async function unpackArtifact(manifest, folder, host) {
	const { files, artifact } = manifest;
	const packed = files.find(({ role }) => role === "artifact");
	const to = join(folder, UNPACKED);
	if (packed === void 0 || await stat(to).catch(() => null)) return;
	const archive = join(folder, packed.path);
	const [only, ...others] = artifact.files;
	if (only !== void 0 && others.length === 0) return await copyAs(archive, {
		to,
		path: only.path
	});
	const limits = {
		bytes: artifact.bytes,
		entries: artifact.files.length
	};
	let done = 0;
	const onBytes = (count) => {
		done += count;
		host.progress("unpack", Math.min(1, done / artifact.bytes));
	};
	await unpackArchive({
		archive,
		folder: to,
		limits,
		onBytes
	});
}
/** The folder is there whole or not at all; the manifest's path may not lead out of it. */
async function copyAs(file, { to, path }) {
	const aside = `${to}.${randomUUID()}`;
	const target = resolve(aside, path);
	if (!target.startsWith(aside + sep)) throw outside(path);
	try {
		await mkdir(dirname(target), { recursive: true });
		await copyFile(file, target);
		await rename(aside, to);
	} finally {
		await rm(aside, {
			recursive: true,
			force: true
		});
	}
}
function outside(path) {
	return new Problem({
		what: `the manifest puts the artifact at ${JSON.stringify(path)}, outside of its folder`,
		where: "manifest.json: artifact.files",
		fix: "do not use this release, and look at who changed it"
	});
}

// actions/pull/pull.ts
const AT_ONCE = 3;
/** Downloads a release into a folder, goes on where an earlier pull stopped, and checks every byte. Status 0 if it is whole. */
const pull = verb({
	name: "pull",
	positional: "version",
	inputs: object({
		...about,
		out: text,
		packed: flag
	}),
	async run({ packed = false, out, ...given }, host) {
		const registered = await findRegistered(given, host);
		const { published, model } = registered;
		if (published.yanked) host.warning(`${published.tag} is withdrawn by ${published.yanked.by}: ${published.yanked.why}`);
		const folder = resolve(host.cwd, out ?? `${model}-${published.version}`);
		await mkdir(folder, { recursive: true });
		const manifest = await host.group(`Pull ${published.tag}`, () => fetchAll(registered, folder, host));
		if (!packed) await unpackArtifact(manifest, folder, host);
		const verification = await verifyFolder(folder, host);
		return {
			status: verification.isWhole ? 0 : 1,
			outputs: outputsOf(verification, {
				folder,
				packed
			}),
			result: verificationResult(verification, folder)
		};
	}
});
async function fetchAll({ forge, release }, folder, host) {
	const stored = assetNamed(release);
	for (const name of [MANIFEST, SUMS]) {
		const { id, size, digest } = stored(name);
		await downloadAsset(forge, {
			id,
			size,
			digest,
			to: join(folder, name)
		});
	}
	const { manifest } = await readRelease(folder);
	if (manifest.tag !== release.tag) throw misplaced(release.tag, manifest.tag);
	const wanted = await missingOf(manifest, folder);
	const total = wanted.reduce((sum, { size }) => sum + size, 0);
	let done = 0;
	const onBytes = (count) => {
		done += count;
		host.progress("download", Math.min(1, done / total));
	};
	const waiting = wanted.values();
	await Promise.all(Array.from({ length: AT_ONCE }, async () => {
		for (const { asset, size, sha256 } of waiting) {
			const { id } = stored(asset);
			await downloadAsset(forge, {
				id,
				size,
				digest: `sha256:${sha256}`,
				to: join(folder, asset),
				onBytes
			});
		}
	}));
	for (const file of manifest.files) await joined(file, folder);
	return manifest;
}
/** What an earlier pull has not brought, or not right; of a file that is whole already no part. */
async function missingOf(manifest, folder) {
	const missing = [];
	for (const file of manifest.files) if (!("parts" in file && await isThere(file, folder))) missing.push(...await missingParts({
		folder,
		parts: assetsOf(file)
	}));
	return missing;
}
async function isThere({ path, size, sha256 }, folder) {
	return (await missingParts({
		folder,
		parts: [{
			asset: path,
			size,
			sha256
		}]
	})).length === 0;
}
async function joined(file, folder) {
	if (!("parts" in file) || await isThere(file, folder)) return;
	const { path, parts, sha256 } = file;
	await joinParts({
		folder,
		parts,
		to: join(folder, path),
		whole: { sha256 },
		removeParts: true
	});
}
/** What is not whole is not handed on: no paths, but the version and where it lies. */
function outputsOf({ manifest, isWhole }, { folder, packed }) {
	const { version, artifact, files } = manifest;
	const pathOf = (role) => {
		const found = files.find((file) => file.role === role);
		return isWhole && found ? join(folder, found.path) : "";
	};
	return {
		directory: folder,
		version,
		digest: artifact.digest,
		model: isWhole && !packed ? join(folder, UNPACKED) : "",
		manifest: isWhole ? join(folder, MANIFEST) : "",
		predictions: pathOf("predictions"),
		evaluation: pathOf("evaluation")
	};
}
function assetNamed({ tag, assets }) {
	return (name) => {
		const found = assets.find((asset) => asset.name === name && asset.state === "uploaded");
		if (found) return found;
		throw new Problem({
			what: `${tag} has no asset ${name}`,
			where: `release ${tag}`,
			fix: "pull another version; this release was made by hand or somebody removed the asset"
		});
	};
}
function misplaced(tag, found) {
	return new Problem({
		what: `the manifest in the release ${tag} is of ${found}`,
		where: `release ${tag}`,
		fix: "do not use this release, and look at who changed it"
	});
}

export { pull };