import { Problem, pathFault, pathKey } from "./chunk-contract.mjs";
import { require_tar_stream } from "./chunk-tar.mjs";
import { crc32, createDeflateRaw, createGunzip } from "node:zlib";
import { createHash, randomUUID } from "node:crypto";
import { mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { createReadStream, createWriteStream, existsSync } from "node:fs";
import { pipeline } from "node:stream/promises";

// actions/_lib/files/digest.ts
const READ_BYTES$2 = 1 << 20;
/** `sha256:…` of a file, read in pieces. */
async function fileDigest(path) {
	const hash = createHash("sha256");
	for await (const piece of createReadStream(path, { highWaterMark: READ_BYTES$2 })) hash.update(piece);
	return `sha256:${hash.digest("hex")}`;
}
/** `sha256:…` of bytes or text. */
function digestOf(content) {
	return `sha256:${createHash("sha256").update(content).digest("hex")}`;
}
/**
* Every file below a folder, sorted by path, and the folder's digest: sha-256 over `<hex digest>  <path>\n` lines, the
* format of SHA256SUMS. A symbolic link is a Problem: what it points to is not in the folder.
*/
async function folderDigest(folder) {
	const files = [];
	for (const path of await filesBelow(folder)) {
		const full = join(folder, path);
		files.push({
			path,
			bytes: (await stat(full)).size,
			digest: await fileDigest(full)
		});
	}
	return {
		digest: digestOf(files.map((file) => `${file.digest.slice(7)}  ${file.path}\n`).join("")),
		bytes: files.reduce((sum, file) => sum + file.bytes, 0),
		files
	};
}
async function filesBelow(folder) {
	const paths = [];
	for (const entry of await readdir(folder, {
		recursive: true,
		withFileTypes: true
	})) {
		const path = join(entry.parentPath, entry.name).slice(join(folder, "/").length).replaceAll("\\", "/");
		if (entry.isSymbolicLink()) throw new Problem({
			what: `${path} is a symbolic link`,
			where: folder,
			fix: "write the file itself into the folder: what is released must be in it"
		});
		if (entry.isFile()) paths.push(path);
	}
	return paths.sort();
}

// actions/_lib/files/entry-name.ts
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

// actions/_lib/files/tar.ts
var import_tar_stream = require_tar_stream();
/**
* Unpacks a tar.gz into a folder, and answers its files as they come. Links, devices, paths that lead out of the folder or do not fit every
* platform, names twice and more than the limits are Problems; what was written before is left.
*/
async function unpackTar(given) {
	const entries = (0, import_tar_stream.extract)();
	const wrote = writeEntries(entries, given).catch((error) => {
		entries.destroy(error);
		throw error;
	});
	const failures = (await Promise.allSettled([pipeline(given.source, createGunzip(), (source) => counted(source, given), entries), wrote])).flatMap((outcome) => outcome.status === "rejected" ? [outcome.reason] : []);
	if (failures.length > 0) throw failures.find((error) => error instanceof Problem) ?? failures[0];
	return await wrote;
}
/** Passes the unpacked bytes on as long as they are no more than the limits, headers and padding included. */
async function* counted(source, { archive, limits, onBytes = () => {} }) {
	let bytes = 0;
	for await (const piece of source) {
		bytes += piece.length;
		if (bytes > limits.bytes + limits.entries * 4096 + 10240) throw tooMuch(archive, limits);
		onBytes(piece.length);
		yield piece;
	}
}
async function writeEntries(entries, given) {
	const { archive, limits, pathOf = ({ name }) => name, folder } = given;
	const refuseName = nameRefusal(archive);
	const files = [];
	let count = 0;
	for await (const entry of entries) {
		if (++count > limits.entries) throw tooMuch(archive, limits);
		const path = pathOf(entry.header);
		if (path === null) {
			entry.resume();
			continue;
		}
		refuseName(path);
		files.push(await writeEntry(entry, {
			archive,
			folder,
			path
		}));
	}
	if (files.reduce((sum, file) => sum + file.bytes, 0) > limits.bytes) throw tooMuch(archive, limits);
	return files;
}
async function writeEntry(entry, { archive, folder, path }) {
	const { type } = entry.header;
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

// actions/_lib/files/parts.ts
/** GitHub takes less than 2 GiB an asset. */
const PART_BYTES = 19e8;
const READ_BYTES$1 = 1 << 20;
/**
* Size and digests of a file and of the parts that it is uploaded in: one read, no copy. A file that fits into one part has no parts.
* `nameOf` names them.
*/
async function measureParts(given) {
	const { file, nameOf, partBytes = PART_BYTES, onBytes = () => {} } = given;
	const { size } = await stat(file);
	const whole = createHash("sha256");
	const isSplit = size > partBytes;
	const parts = [];
	for (const { start, end } of rangesOf(size, partBytes)) {
		const own = createHash("sha256");
		await hashRange({
			file,
			start,
			end,
			hashes: isSplit ? [whole, own] : [whole],
			onBytes
		});
		if (isSplit) parts.push({
			name: nameOf(parts.length),
			start,
			end,
			size: end - start,
			sha256: own.digest("hex")
		});
	}
	return {
		size,
		sha256: whole.digest("hex"),
		parts
	};
}
function rangesOf(size, partBytes) {
	return Array.from({ length: Math.ceil(size / partBytes) }, (_, index) => ({
		start: index * partBytes,
		end: Math.min((index + 1) * partBytes, size)
	}));
}
async function hashRange({ file, start, end, hashes, onBytes }) {
	let bytes = 0;
	for await (const piece of createReadStream(file, {
		start,
		end: end - 1,
		highWaterMark: READ_BYTES$1
	})) {
		for (const hash of hashes) hash.update(piece);
		bytes += piece.length;
		onBytes(piece.length);
	}
	if (bytes !== end - start) throw shortened(file);
}
/** The parts that still have to be downloaded: those that are not in the folder with the right size and digest. */
async function missingParts(given) {
	const { folder, parts, onBytes = () => {} } = given;
	const missing = [];
	for (const part of parts) {
		const file = join(folder, part.asset);
		if (!(await stat(file).then((found) => found.isFile() ? found.size : -1, () => -1) === part.size && await hexDigest(file, onBytes) === part.sha256)) missing.push(part);
	}
	return missing;
}
/**
* Joins the parts in a folder into the file `to` and checks every byte. The file gets its name only when it is complete and correct;
* `removeParts` removes the parts then. A wrong part is a Problem that names it.
*/
async function joinParts(given) {
	const { folder, parts, to, whole, removeParts = false, onBytes = () => {} } = given;
	const aside = `${to}.joining`;
	try {
		if (await joinAside({
			folder,
			parts,
			aside,
			onBytes
		}) !== whole.sha256) throw wrong(to, "every part has the digest in the manifest, but the joined file does not");
		await rename(aside, to);
	} finally {
		await rm(aside, { force: true });
	}
	if (removeParts) for (const { asset } of parts) await rm(join(folder, asset), { force: true });
}
async function joinAside(given) {
	const { folder, parts, aside, onBytes } = given;
	const hash = createHash("sha256");
	const target = await open(aside, "w");
	try {
		for (const part of parts) await appendPart(target, {
			part,
			folder,
			hash,
			onBytes
		});
		await target.sync();
	} finally {
		await target.close();
	}
	return hash.digest("hex");
}
async function appendPart(target, { part, folder, hash, onBytes }) {
	const file = join(folder, part.asset);
	const own = createHash("sha256");
	let size = 0;
	try {
		for await (const piece of createReadStream(file, { highWaterMark: READ_BYTES$1 })) {
			own.update(piece);
			hash.update(piece);
			size += piece.length;
			await target.writeFile(piece);
			onBytes(piece.length);
		}
	} catch (cause) {
		throw wrong(file, "the part cannot be read", cause);
	}
	if (size !== part.size) throw wrong(file, `the part has ${size} bytes and not ${part.size}`);
	if (own.digest("hex") !== part.sha256) throw wrong(file, "the digest of the part is not the one in the manifest");
}
async function hexDigest(file, onBytes) {
	const hash = createHash("sha256");
	for await (const piece of createReadStream(file, { highWaterMark: READ_BYTES$1 })) {
		hash.update(piece);
		onBytes(piece.length);
	}
	return hash.digest("hex");
}
function shortened(file) {
	return new Problem({
		what: "the file became shorter while it was read",
		where: file,
		fix: "run it again when nothing writes to the file"
	});
}
function wrong(file, what, cause) {
	return new Problem({
		what,
		where: file,
		fix: "pull again: only missing and wrong parts are downloaded",
		cause
	});
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
		const files = await unpackTar({
			...given,
			source: createReadStream(archive),
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

// actions/_lib/files/archive.ts
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

export { checkFolder, digestOf, fileDigest, folderDigest, joinParts, measureParts, missingParts, packFolder, pathsBelow, unpackArchive, unpackTar, unsafe };