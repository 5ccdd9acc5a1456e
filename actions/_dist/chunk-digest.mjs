import { Problem } from "./chunk-contract.mjs";
import { createHash } from "node:crypto";
import { join } from "node:path";
import { readdir, stat } from "node:fs/promises";
import { createReadStream } from "node:fs";

// actions/_lib/files/digest.ts
const READ_BYTES = 1 << 20;
/** `sha256:…` of a file, read in pieces. */
async function fileDigest(path) {
	const hash = createHash("sha256");
	for await (const piece of createReadStream(path, { highWaterMark: READ_BYTES })) hash.update(piece);
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

export { digestOf, fileDigest, folderDigest };