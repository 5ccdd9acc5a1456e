import { Problem } from "./chunk-contract.mjs";
import { git } from "./chunk-git.mjs";
import { canonicalize } from "./chunk-canonicalize.mjs";
import { createHash } from "node:crypto";
import { relative } from "node:path/posix";

// actions/_lib/plan/image.ts
/** The digest of a container image, or null if there is none. */
function imageOf(image) {
	if (image === void 0) return null;
	const digest = image.match(/(?:^|@)(sha256:[0-9a-f]{64})$/)?.[1];
	if (digest !== void 0) return digest;
	throw new Problem({
		what: `${JSON.stringify(image)} does not say which image it is: a tag moves`,
		where: "--image",
		fix: "give the digest, as sha256:… or name@sha256:…"
	});
}

// actions/_lib/git/tree.ts
/** By the length of an object id in hex: SHA-1 and SHA-256. */
const EMPTY_TREES = {
	40: "4b825dc642cb6eb9a060e54bf8d69288fbee4904",
	64: "6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321"
};
/**
* Object ids of all files that the paths and globs name at HEAD, without reading a byte of them. Outside a git repository
* there are none: `sha` is null. A path that names nothing at HEAD is a Problem.
*/
async function treeOf({ folder, paths }) {
	const sha = await headOf(folder);
	if (sha === null) return {
		inputs: [],
		sha: null,
		dirty: true,
		repository: null
	};
	return {
		inputs: await inputsAt({
			folder,
			commit: "HEAD",
			paths
		}),
		sha,
		dirty: await git(folder, "status", "--porcelain", "--untracked-files=all", "--", ...pathspecs(paths)) !== "",
		repository: await originOf(folder)
	};
}
async function headOf(folder) {
	return git(folder, "rev-parse", "--verify", "--quiet", "HEAD").then((text) => text.trim(), () => null);
}
/**
* Object ids of all files that the paths and globs name at a commit, sorted by path, without reading a byte of them. A path that
* names nothing there is a Problem, unless `lenient`.
*/
async function inputsAt({ folder, commit, paths, lenient = false }) {
	const found = /* @__PURE__ */ new Map();
	for (const path of paths) {
		const entries = isGlob(path) ? await matching(folder, commit, path) : parseEntries(await git(folder, "ls-tree", "-r", "-z", commit, "--", path));
		if (entries.length === 0 && !lenient) throw unknownInput(path, commit);
		for (const entry of entries) found.set(entry.path, entry.id);
	}
	return [...found].map(([path, id]) => ({
		path,
		id
	})).sort((a, b) => a.path < b.path ? -1 : 1);
}
/** Which of the files that the paths and globs name differ between two commits; null for the side that lacks the file. */
async function inputsBetween({ folder, from, to, paths }) {
	const found = await differences(folder, {
		from,
		to,
		paths
	});
	const known = (id) => /^0+$/.test(id) ? null : id;
	return found.map(({ path, ids: [before, after] }) => ({
		path,
		from: known(before),
		to: known(after)
	}));
}
function isGlob(path) {
	return /[*?[]/.test(path);
}
/** `ls-tree` takes no globs, `ls-files` knows only the index: what a commit adds to the empty tree is matched by git's own rules. */
async function matching(folder, commit, path) {
	return (await differences(folder, {
		from: EMPTY_TREES[(await commitId(folder, commit)).length] ?? EMPTY_TREES[40],
		to: commit,
		paths: [path]
	})).map((each) => ({
		path: each.path,
		id: each.ids[1]
	}));
}
/** Paths count from the folder, as `ls-tree` writes them; ids of zeros stand for no file. */
async function differences(folder, { from, to, paths }) {
	const prefix = (await git(folder, "rev-parse", "--show-prefix")).replace(/\n$/, "");
	const words = [
		"diff-tree",
		"-r",
		"-z",
		"--no-renames",
		from,
		to,
		"--",
		...pathspecs(paths)
	];
	const parts = (await git(folder, ...words)).split("\0");
	return Array.from({ length: Math.floor(parts.length / 2) }, (_, pair) => {
		const [, , before = "", after = ""] = parts[2 * pair].split(" ");
		const path = parts[2 * pair + 1];
		return {
			path: prefix === "" ? path : relative(prefix, path),
			ids: [before, after]
		};
	});
}
async function commitId(folder, commit) {
	return (await git(folder, "rev-parse", "--verify", `${commit}^{commit}`)).trim();
}
function parseEntries(listing) {
	return listing.split("\0").filter((line) => line !== "").map((line) => {
		const [attributes = "", path = ""] = line.split("	");
		return {
			path,
			id: attributes.split(" ")[2] ?? ""
		};
	});
}
function pathspecs(paths) {
	return paths.map((path) => `:(glob)${path.replace(/^\.\//, "") || "."}`);
}
/** `owner/name` of the origin; null if there is none. */
async function originOf(folder) {
	return (await git(folder, "config", "--get", "remote.origin.url").catch(() => "")).trim().match(/([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/)?.[1] ?? null;
}
function unknownInput(path, commit) {
	return new Problem({
		what: `the input ${path} names no file at ${commit}`,
		where: "trainyard.yml: inputs",
		fix: `commit ${path}, or correct the path: inputs are git paths and globs relative to trainyard.yml`
	});
}

// actions/_lib/plan/fingerprint.ts
/** Content address of a run: hex sha-256 over canonical JSON (RFC 8785), inputs sorted by path. */
function fingerprintOf(declared) {
	const inputs = declared.inputs.toSorted((a, b) => a.path < b.path ? -1 : a.path > b.path ? 1 : 0);
	const canonical = canonicalize({
		...declared,
		inputs
	});
	if (canonical === void 0) throw new TypeError("a fingerprint needs plain data");
	return createHash("sha256").update(canonical).digest("hex");
}

// actions/_lib/training/declared.ts
/** The part of the fingerprint that stands in trainyard.yml: all that changes a trained model, nothing that only judges it. */
function declarationOf({ train, task, evaluate }, image) {
	const { params, seed } = train;
	const common = {
		params,
		seed,
		image
	};
	if (train.tensorflow) {
		const how = {
			tensorflow: train.tensorflow,
			task,
			positive: evaluate.positive ?? null
		};
		return {
			...common,
			how,
			backend: train.tensorflow.backend
		};
	}
	const output = train.output ?? null;
	return {
		...common,
		how: train.module ? {
			module: train.module,
			output
		} : {
			run: train.run,
			output
		},
		backend: null
	};
}
/** Git paths whose objects enter the fingerprint: the inputs (default: the model's folder) and data named by a file in git. */
function gitPathsOf({ inputs, data }) {
	return [...inputs ?? ["."], ...data.filter((source) => typeof source === "string")];
}
/** Data that is pinned by digest instead of by git. */
function pinnedDataOf({ data }) {
	return data.flatMap((source) => typeof source === "string" ? [] : [{
		path: source.uri,
		id: source.digest
	}]);
}

export { declarationOf, fingerprintOf, gitPathsOf, imageOf, inputsAt, inputsBetween, originOf, pinnedDataOf, treeOf };