import { Problem, assetsOf } from "./chunk-contract.mjs";
import { joinParts, missingParts, unpackArchive } from "./chunk-files.mjs";
import { object } from "./chunk-zod.mjs";
import { downloadAsset, openForge } from "./chunk-forge.mjs";
import { findModel, flag, text, verb } from "./chunk-host.mjs";
import { findRelease, openRegistry, readReleaseFolder, verificationResult, verifyFolder } from "./chunk-registry.mjs";
import { MANIFEST, SUMS, UNPACKED } from "./chunk-release.mjs";
import { randomUUID } from "node:crypto";
import { copyFile, mkdir, rename, rm, stat } from "node:fs/promises";
import { dirname, join, resolve, sep } from "node:path";

// actions/pull/unpacking.ts
/** Makes `model/`, the artifact as it was trained: unpacks an archive, or copies a single file by its original name. An existing one is kept and verified. */
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
/** Makes the whole folder or none; the manifest's path must not lead out of it. */
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
		fix: "do not use this release, and find out who changed it"
	});
}

// actions/pull/pull.ts
const AT_ONCE = 3;
/** Downloads a release into a folder, resumes an interrupted pull, and checks every byte. Status 0 if the folder is intact. */
const pull = verb({
	name: "pull",
	positional: "version",
	inputs: object({
		config: text,
		model: text,
		out: text,
		version: text.unwrap(),
		packed: flag,
		repository: text,
		"github-token": text
	}),
	async run({ version: request, config, model: named, out, packed = false, ...given }, host) {
		const forge = openForge(given, host);
		const defaultModel = async () => named ?? (await findModel({
			host,
			config
		}))?.name;
		const { model, version, release } = await findRelease(openRegistry(forge), {
			request,
			defaultModel
		});
		const { tag, yanked } = version;
		if (yanked) host.warning(`${tag} is withdrawn by ${yanked.by}: ${yanked.why}`);
		const folder = resolve(host.cwd, out ?? `${model}-${version.version}`);
		await mkdir(folder, { recursive: true });
		const manifest = await host.group(`Pull ${tag}`, () => downloadRelease({
			forge,
			release,
			folder,
			host
		}));
		if (!packed) await unpackArtifact(manifest, folder, host);
		const verification = await verifyFolder(folder, host);
		return {
			status: verification.isIntact ? 0 : 1,
			outputs: outputsOf(verification, {
				folder,
				packed
			}),
			result: verificationResult(verification, folder)
		};
	}
});
async function downloadRelease({ forge, release, folder, host }) {
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
	const { manifest } = await readReleaseFolder(folder);
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
/** The parts that are missing or corrupt. A file that is joined already needs none of its parts. */
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
/** Paths are empty if the release is not intact; version, digest and folder are always set. */
function outputsOf({ manifest, isIntact }, { folder, packed }) {
	const { version, artifact, files } = manifest;
	const pathOf = (role) => {
		const found = files.find((file) => file.role === role);
		return isIntact && found ? join(folder, found.path) : "";
	};
	return {
		folder,
		version,
		digest: artifact.digest,
		artifact: isIntact && !packed ? join(folder, UNPACKED) : "",
		manifest: isIntact ? join(folder, MANIFEST) : "",
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
			fix: "pull another version: this release was made by hand, or the asset was deleted"
		});
	};
}
function misplaced(tag, found) {
	return new Problem({
		what: `the manifest of the release ${tag} names ${found}`,
		where: `release ${tag}`,
		fix: "do not use this release, and find out who changed it"
	});
}

export { pull };