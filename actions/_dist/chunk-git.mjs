import { Problem, throwProblems } from "./chunk-contract.mjs";
import { promisify } from "node:util";
import { dirname, join, relative, sep } from "node:path";
import { existsSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { execFile } from "node:child_process";
import { tmpdir } from "node:os";
import { dirname as dirname$1, join as join$1, relative as relative$1 } from "node:path/posix";

// actions/_lib/git/ownership.ts
let settings;
/**
* Environment variables that make git accept a repository in the job's workspace that another user owns: in a container job the checkout
* belongs to the user of the host. None for any other folder, where git keeps refusing "dubious ownership" (CVE-2022-24765).
*/
function trustIn(folder, env) {
	const workspace = env["GITHUB_WORKSPACE"];
	if (!workspace || !liesIn(folder, workspace)) return {};
	settings ??= writeSettings(env);
	return { GIT_CONFIG_GLOBAL: settings };
}
/** Whether the nearest repository upwards is at or below the workspace: one above it is not the job's. */
function liesIn(folder, workspace) {
	const [start, top] = [real(folder), real(workspace)];
	if (start === null || top === null || isOutside(relative(top, start))) return false;
	for (let at = start;; at = dirname(at)) {
		if (existsSync(join(at, ".git"))) return true;
		if (at === top) return false;
	}
}
function isOutside(path) {
	return path === ".." || path.startsWith(`..${sep}`) || dirname(path) === path;
}
function real(path) {
	try {
		return realpathSync(path);
	} catch {
		return null;
	}
}
/**
* Writes a settings file that includes the user's own: git before 2.38 (Ubuntu 22.04 has 2.34) takes `safe.directory` neither from `-c` nor
* from GIT_CONFIG_COUNT. It allows every path, because `git status` starts a process for each submodule.
*/
function writeSettings(env) {
	const folder = mkdtempSync(join(env["RUNNER_TEMP"] || tmpdir(), "trainyard-git-"));
	process.once("exit", () => rmSync(folder, {
		recursive: true,
		force: true
	}));
	const file = join(folder, "config");
	const own = userSettings(env).map((path) => `[include]\n\tpath = ${quoted(path)}\n`);
	writeFileSync(file, `${own.join("")}[safe]\n\tdirectory = *\n`, { mode: 384 });
	return file;
}
/** The files that GIT_CONFIG_GLOBAL replaces; git ignores those that do not exist. */
function userSettings(env) {
	const given = env["GIT_CONFIG_GLOBAL"];
	if (given) return [given];
	return [`${env["XDG_CONFIG_HOME"] || "~/.config"}/git/config`, "~/.gitconfig"];
}
function quoted(path) {
	return `"${path.replaceAll("\\", "\\\\").replaceAll("\"", "\\\"")}"`;
}

// actions/_lib/git/git.ts
const run = promisify(execFile);
const MAX_OUTPUT_BYTES = 256 << 20;
/** For quiet commands, where status 1 is enough; warnings may be printed besides. */
const NOTHING = {
	status: 1,
	says: /^/
};
/** Does not match "not a repository: <path>", where a setting names a repository that does not exist. */
const NO_REPOSITORY = {
	status: 128,
	says: /^fatal: not a git repository \(or any /m
};
/** Runs git in a folder and answers its standard output; a failure is a Problem with git's own message. */
async function git(folder, ...args) {
	return await gitWith({
		folder,
		config: []
	}, ...args);
}
/** As `git`, but null if git reports that something does not exist; every other failure is a Problem. */
async function gitUnless(absences, folder, ...args) {
	try {
		return await git(folder, ...args);
	} catch (error) {
		const { code, stderr } = error.cause;
		const said = String(stderr ?? "");
		if (absences.some(({ status, says }) => code === status && says.test(said))) return null;
		throw error;
	}
}
/** As `git`, with settings for this call, which other processes do not see in its arguments; keys may repeat, in order. */
async function gitWith({ folder, config }, ...args) {
	return (await gitBytes({
		folder,
		config,
		input: ""
	}, ...args)).toString();
}
/** As `gitWith`, for bytes, with standard input. */
async function gitBytes({ folder, config = [], input }, ...args) {
	const env = {
		...environment(folder),
		...variablesOf(config)
	};
	const options = {
		cwd: folder,
		maxBuffer: MAX_OUTPUT_BYTES,
		encoding: "buffer",
		env
	};
	try {
		const running = run("git", args, options);
		running.child.stdin?.on("error", () => {}).end(input);
		return (await running).stdout;
	} catch (cause) {
		throw failure(cause, args, folder);
	}
}
/** No prompts, no optional locks, English messages, and trust in the job's own workspace. */
function environment(folder) {
	const { env } = process;
	return {
		...env,
		...trustIn(folder, env),
		GIT_TERMINAL_PROMPT: "0",
		GIT_OPTIONAL_LOCKS: "0",
		LC_ALL: "C"
	};
}
/** `git -c`, but through the environment (git-config, GIT_CONFIG_COUNT), after the settings that are there already. */
function variablesOf(config) {
	if (config.length === 0) return {};
	const first = Number(process.env["GIT_CONFIG_COUNT"] ?? 0);
	const pairs = config.flatMap(([key, value], index) => [[`GIT_CONFIG_KEY_${first + index}`, key], [`GIT_CONFIG_VALUE_${first + index}`, value]]);
	return {
		GIT_CONFIG_COUNT: String(first + config.length),
		...Object.fromEntries(pairs)
	};
}
function failure(cause, args, folder) {
	const { code } = cause;
	if (code === "ENOENT") return new Problem({
		what: "git could not be started",
		where: folder,
		fix: "install git and put it on PATH (for a container job, in its image), or correct the folder if it does not exist",
		kind: "outside",
		cause
	});
	const stderr = String(cause.stderr ?? "");
	const said = wordsOf(stderr);
	const what = `git ${args[0]} failed${said === "" ? "" : `: ${said}`}`;
	return new Problem({
		what,
		where: folder,
		fix: cureOf(stderr, args),
		cause
	});
}
/** The line with the reason; git may print advice below it. */
function wordsOf(stderr) {
	const lines = stderr.trim().split("\n");
	return lines.find((line) => line.startsWith("fatal: ")) ?? lines.at(-1) ?? "";
}
function cureOf(stderr, args) {
	const own = stderr.split("\n").find((line) => line.startsWith("	git config "));
	if (own === void 0) return `run \`git ${args.join(" ")}\` there and fix what it reports`;
	return `if you trust the repository, run \`${own.trim()}\` (in a container job, in an earlier step)`;
}

// actions/_lib/git/commit.ts
const UNBORN = {
	status: 128,
	says: /^fatal: your current branch '.*' does not have any commits yet/m
};
/** The commit that is checked out; null outside a repository or if it has no commit. A broken repository is a Problem. */
async function headOf(folder) {
	return (await gitUnless([NO_REPOSITORY, UNBORN], folder, ...[
		"log",
		"--max-count=1",
		"--no-show-signature",
		"--format=%H"
	]))?.trim() ?? null;
}
/** Names of branches, remote branches and tags, as `commitOf` takes them. */
async function refsOf(folder) {
	return (await git(folder, "for-each-ref", ...[
		"--format=%(refname:short)",
		"refs/heads",
		"refs/remotes",
		"refs/tags"
	])).split("\n").filter((name) => name !== "" && name !== "origin" && name !== "origin/HEAD");
}
/** A commit by branch, tag, id or expression; `main` also finds `origin/main`. Null if the clone does not have it. */
async function commitOf(folder, ref) {
	return await verified(folder, ref) ?? await verified(folder, `origin/${ref}`);
}
async function verified(folder, ref) {
	if (ref.startsWith("-")) return null;
	const words = [
		"rev-parse",
		"--verify",
		"--quiet",
		"--end-of-options",
		`${ref}^{commit}`
	];
	return (await gitUnless([NO_REPOSITORY, NOTHING], folder, ...words))?.trim() ?? null;
}
/** The parents of a commit, also at the edge of a shallow clone. */
async function parentsOf(folder, commit) {
	const [header = ""] = (await git(folder, "cat-file", "commit", commit)).split("\n\n", 1);
	return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, parent]) => parent);
}
/** The merge base of two commits; null if the clone knows none. */
async function mergeBaseOf(folder, one, other) {
	return (await gitUnless([NOTHING], folder, "merge-base", one, other))?.trim() ?? null;
}
/**
* Fetches a commit and its files that a shallow clone lacks from the origin. The token is passed through the environment and replaces the
* one that a checkout may have stored. A Problem if the server does not have the commit.
*/
async function fetchCommit(folder, sha, token) {
	const url = await originUrl(folder);
	if (url === "") throw missing(sha, folder);
	const words = [
		"fetch",
		"--quiet",
		"--no-tags",
		"--no-write-fetch-head",
		...(await git(folder, "rev-parse", "--is-shallow-repository")).trim() === "true" ? ["--depth=1"] : [],
		"origin",
		sha
	];
	await gitWith({
		folder,
		config: authorisation(url, token)
	}, ...words);
}
/** Address of the origin; empty if there is none. */
async function originUrl(folder) {
	return (await gitUnless([NOTHING], folder, "config", "--get", "remote.origin.url"))?.trim() ?? "";
}
/** The empty value drops the header of an earlier configuration: git servers refuse two of them. */
function authorisation(url, token) {
	if (token === void 0 || !/^https?:/.test(url)) return [];
	const key = `http.${new URL(url).origin}/.extraheader`;
	const basic = Buffer.from(`x-access-token:${token}`).toString("base64");
	return [[key, ""], [key, `AUTHORIZATION: basic ${basic}`]];
}
function missing(sha, folder) {
	return new Problem({
		what: `the clone lacks the commit ${sha.slice(0, 12)}, and has no origin to fetch it from`,
		where: folder,
		fix: "fetch it, or name another commit with `--base`"
	});
}

// actions/_lib/git/entry.ts
const LINK = "120000";
const SUBMODULE = "160000";
const FOLDER = "040000";
/** The entries that `git ls-tree -z` lists. A name may contain a tab: only the first one ends the attributes. */
async function treeEntries(folder, ...words) {
	return (await git(folder, "ls-tree", "-z", ...words)).split("\0").flatMap((line) => {
		if (line === "") return [];
		const end = line.indexOf("	");
		const [mode = "", , id = ""] = line.slice(0, end).split(" ");
		return [{
			mode,
			id,
			path: line.slice(end + 1)
		}];
	});
}
/** Path of a folder from the root of its repository, with a `/` at its end; empty at the root. */
async function prefixOf(folder) {
	return (await git(folder, "rev-parse", "--show-prefix")).replace(/\n$/, "");
}

// actions/_lib/git/input-problem.ts
const WHERE = "trainyard.yml: inputs";
/** How many steps of a chain of links are shown. */
const MOST_SHOWN = 4;
const WORDS = {
	outside: "points outside the repository",
	missing: "points to something that is not committed",
	loop: "points back to itself"
};
const CURES = {
	outside: "commit its target and link to that, or declare data outside git under `data` by uri and digest",
	missing: "commit its target, or correct the link",
	loop: "correct the link"
};
/** An input is a symbolic link without a target in git: the fingerprint would not cover what is trained on. */
function deadLink({ chain, lost }, commit) {
	const steps = chain.length > MOST_SHOWN ? [...chain.slice(0, MOST_SHOWN), "…"] : chain;
	return new Problem({
		what: `the symbolic link ${steps.join(" → ")} ${WORDS[lost]} at ${commit}`,
		where: WHERE,
		fix: `${CURES[lost]}; if the model does not need it, choose \`inputs\` without it`
	});
}
/** A path or glob matches nothing. */
function unknownInput(path, commit) {
	return new Problem({
		what: `the input ${path} matches no file at ${commit}`,
		where: WHERE,
		fix: `commit ${path}, or correct the path: inputs are git paths and globs relative to trainyard.yml`
	});
}
/** The name of a file cannot be decoded, so that two files could appear to have the same name. */
function unreadableName(path) {
	return new Problem({
		what: `the name of the input ${JSON.stringify(path)} is not UTF-8`,
		where: WHERE,
		fix: "rename the file (`git mv`), or choose `inputs` without it"
	});
}

// actions/_lib/git/link.ts
/** As many as Linux follows (path_resolution(7)). */
const MOST_LINKS = 40;
/** PATH_MAX: no file system opens a link with a longer target. */
const MOST_BYTES = 4096;
/** Reads all entries of a commit: links may point anywhere in it. */
async function contentsAt(folder, commit) {
	const all = await treeEntries(folder, "-r", "-t", "--full-tree", commit);
	const children = /* @__PURE__ */ new Map();
	for (const { path } of all) {
		const parent = dirname$1(path) === "." ? "" : dirname$1(path);
		const siblings = children.get(parent);
		if (siblings) siblings.push(path);
		else children.set(parent, [path]);
	}
	const links = all.filter(({ mode }) => mode === LINK);
	const texts = await textsOf(folder, [...new Set(links.map(({ id }) => id))]);
	const targets = links.flatMap(({ path, id }) => texts.has(id) ? [[path, texts.get(id)]] : []);
	return {
		entries: new Map(all.map((entry) => [entry.path, entry])),
		children,
		targets: new Map(targets)
	};
}
/**
* Resolves paths: `found` has each link on the way and, at the end, the file, the submodule, or all files of the folder, whose links are
* resolved in turn. `reached` has the links and ends.
*/
function follow(contents, paths) {
	const { entries, children } = contents;
	const [found, reached, deadEnds] = [
		/* @__PURE__ */ new Map(),
		/* @__PURE__ */ new Set(),
		[]
	];
	const seen = /* @__PURE__ */ new Set();
	const queue = [...paths];
	for (let path = queue.pop(); path !== void 0; path = queue.pop()) {
		if (seen.has(path)) continue;
		seen.add(path);
		const way = wayOf(contents, path);
		for (const link of way.links) {
			found.set(link, entries.get(link));
			seen.add(link);
			reached.add(link);
		}
		if ("lost" in way) {
			deadEnds.push({
				path,
				chain: chainOf(contents, way.links),
				lost: way.lost
			});
			continue;
		}
		if (way.links.length > 0) reached.add(way.end);
		const entry = entries.get(way.end);
		if (entry !== void 0 && entry.mode !== "040000") found.set(way.end, entry);
		else for (const child of children.get(way.end) ?? []) queue.push(child);
	}
	return {
		found: [...found.values()],
		reached: [...reached],
		deadEnds
	};
}
/** Resolves a path as a file system does, part by part: each link is replaced by its target. */
function wayOf({ entries, targets }, start) {
	const links = [];
	const at = [];
	const left = start.split("/").reverse();
	for (let part = left.pop(); part !== void 0; part = left.pop()) {
		if (part === "" || part === ".") continue;
		if (part === "..") {
			if (at.pop() === void 0) return {
				links,
				lost: "outside"
			};
			continue;
		}
		at.push(part);
		const path = at.join("/");
		const entry = entries.get(path);
		if (entry === void 0) return {
			links,
			lost: "missing"
		};
		if (entry.mode === "160000") return {
			links,
			end: path
		};
		if (entry.mode !== "120000") continue;
		const text = targets.get(path);
		if (links.push(path) > MOST_LINKS) return {
			links: [...new Set(links)],
			lost: "loop"
		};
		if (text === void 0) return {
			links,
			lost: "missing"
		};
		if (text.startsWith("/")) return {
			links,
			lost: "outside"
		};
		at.pop();
		left.push(...text.split("/").reverse());
	}
	return {
		links,
		end: at.join("/")
	};
}
function chainOf({ targets }, links) {
	return links.length === 0 ? [] : [links[0], ...links.map((link) => targets.get(link) ?? "…")];
}
/** Texts of blobs by id, if they are short enough for a link's target, with two git processes for all of them. */
async function textsOf(folder, ids) {
	const lengths = (await gitBytes({
		folder,
		input: linesOf(ids)
	}, "cat-file", "--batch-check=%(objectsize)")).toString().split("\n").map(Number);
	const short = ids.filter((_, index) => lengths[index] <= MOST_BYTES);
	const bytes = await gitBytes({
		folder,
		input: linesOf(short)
	}, "cat-file", "--batch=%(objectsize)");
	const texts = /* @__PURE__ */ new Map();
	let at = 0;
	for (const id of short) {
		const start = bytes.indexOf("\n", at) + 1;
		const end = start + Number(bytes.subarray(at, start).toString());
		texts.set(id, bytes.subarray(start, end).toString());
		at = end + 1;
	}
	return texts;
}
function linesOf(ids) {
	return ids.map((id) => `${id}\n`).join("");
}

// actions/_lib/git/inputs.ts
/** By the length of an object id in hex: SHA-1 and SHA-256. */
const EMPTY_TREES = {
	40: "4b825dc642cb6eb9a060e54bf8d69288fbee4904",
	64: "6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321"
};
/**
* Object ids of all files that the paths and globs match at a commit, without reading their contents. A symbolic link is an input itself,
* and so is its target. A path that matches nothing and a link without a target are Problems, unless `lenient`.
*/
async function inputsAt({ folder, commit, paths, lenient = false }) {
	const found = /* @__PURE__ */ new Map();
	const unknown = [];
	for (const path of paths) {
		const entries = isGlob(path) ? await matching(folder, commit, path) : await treeEntries(folder, "-r", commit, "--", path);
		if (entries.length === 0) unknown.push(path);
		for (const entry of entries) found.set(entry.path, entry);
	}
	const behind = await behindLinks({
		folder,
		commit,
		found: [...found.values()],
		unknown
	});
	for (const entry of behind.found) found.set(entry.path, entry);
	if (!lenient) throwProblems([...behind.problems, ...[...found.keys()].filter(isUnreadable).map(unreadableName)]);
	return {
		inputs: [...found.values()].map(({ path, id }) => ({
			path,
			id
		})).sort((a, b) => a.path < b.path ? -1 : 1),
		reached: behind.reached
	};
}
/** The matching files and link targets that differ between two commits; null for the side that lacks the file. */
async function inputsBetween({ folder, from, to, paths, reached }) {
	const found = await differences(folder, {
		from,
		to,
		pathspecs: pathspecsOf(paths, reached)
	});
	const known = (id) => /^0+$/.test(id) ? null : id;
	return found.map(({ path, ids: [before, after] }) => ({
		path,
		from: known(before),
		to: known(after)
	}));
}
/** Pathspecs for git: the paths and globs relative to the folder, and the targets of links literally. */
function pathspecsOf(paths, reached) {
	return [...paths.map((path) => `:(glob)${path.replace(/^\.\//, "") || "."}`), ...reached.map((path) => `:(top,literal)${path}`)];
}
/** Bytes that are not UTF-8 were decoded as U+FFFD. */
function isUnreadable(path) {
	return path.includes("�");
}
function isGlob(path) {
	return /[*?[]/.test(path);
}
/** `ls-tree` takes no globs and `ls-files` knows only the index, so git matches what a commit adds to the empty tree. */
async function matching(folder, commit, path) {
	const id = (await git(folder, "rev-parse", "--verify", `${commit}^{commit}`)).trim();
	return (await differences(folder, {
		from: EMPTY_TREES[id.length] ?? EMPTY_TREES[40],
		to: commit,
		pathspecs: pathspecsOf([path], [])
	})).map((each) => ({
		path: each.path,
		id: each.ids[1],
		mode: each.mode
	}));
}
/** Paths are relative to the folder, as `ls-tree` prints them; an id of zeros means no file. `mode` is that of `to`. */
async function differences(folder, { from, to, pathspecs }) {
	const prefix = await prefixOf(folder);
	const words = [
		"diff-tree",
		"-r",
		"-z",
		"--no-renames",
		from,
		to,
		"--",
		...pathspecs
	];
	const parts = (await git(folder, ...words)).split("\0");
	return Array.from({ length: Math.floor(parts.length / 2) }, (_, pair) => {
		const [, mode = "", before = "", after = ""] = parts[2 * pair].split(" ");
		return {
			path: fromFolder(prefix, parts[2 * pair + 1]),
			mode,
			ids: [before, after]
		};
	});
}
/** The targets of links among the entries, and of links within paths that match nothing themselves. */
async function behindLinks({ folder, commit, found, unknown }) {
	const links = found.filter(({ mode }) => mode === LINK).map(({ path }) => path);
	if (links.length === 0 && unknown.length === 0) return {
		found: [],
		reached: [],
		problems: []
	};
	const prefix = await prefixOf(folder);
	const contents = await contentsAt(folder, commit);
	const fromRoot = (path) => join$1(prefix, path);
	const ways = [{
		...follow(contents, links.map(fromRoot)),
		path: null
	}, ...unknown.map((path) => ({
		...follow(contents, isGlob(path) ? [] : [fromRoot(path)]),
		path
	}))];
	return {
		found: ways.flatMap((way) => way.found).map((entry) => ({
			...entry,
			path: fromFolder(prefix, entry.path)
		})),
		reached: [...new Set(ways.flatMap((way) => way.reached))],
		problems: ways.flatMap((way) => problemsOf(way, commit))
	};
}
function problemsOf({ path, found, deadEnds }, commit) {
	const dead = deadEnds.filter(({ chain }) => chain.length > 0);
	if (dead.length > 0) return dead.map((end) => deadLink(end, commit));
	return path !== null && found.length === 0 ? [unknownInput(path, commit)] : [];
}
function fromFolder(prefix, path) {
	return prefix === "" ? path : relative$1(prefix, path);
}

// actions/_lib/git/tree.ts
/**
* Object ids of all files that the paths and globs match at HEAD, without reading their contents. Outside a git repository there are none,
* and `sha` is null. A path that matches nothing at HEAD is a Problem.
*/
async function treeOf({ folder, paths }) {
	const sha = await headOf(folder);
	if (sha === null) return {
		inputs: [],
		sha: null,
		dirty: true,
		repository: null
	};
	const { inputs, reached } = await inputsAt({
		folder,
		commit: "HEAD",
		paths
	});
	const words = [
		"status",
		"--porcelain",
		"--untracked-files=all",
		"--",
		...pathspecsOf(paths, reached)
	];
	return {
		inputs,
		sha,
		dirty: await git(folder, ...words) !== "",
		repository: await originOf(folder)
	};
}
/** `owner/name` of the origin; null if there is none. */
async function originOf(folder) {
	const parts = (await originUrl(folder)).replace(/\/$/, "").split("/");
	const [owner = "", name = ""] = [parts.at(-2)?.split(":").at(-1), parts.at(-1)?.replace(/\.git$/, "")];
	return [owner, name].every((part) => /^[\w.-]+$/.test(part)) ? `${owner}/${name}` : null;
}

// actions/_lib/git/file.ts
/**
* The text of a file at a commit, `path` relative to the folder; null if it does not exist. A link, a folder or a file of more than
* `mostBytes` is a Problem and is not read.
*/
async function textAt({ folder, commit, path, mostBytes }) {
	const [line] = (await git(folder, "ls-tree", "-z", "--long", commit, "--", path)).split("\0");
	if (!line) return null;
	const [mode = "", , id = "", size = ""] = (line.split("	")[0] ?? "").split(/ +/);
	if (!/^100/.test(mode)) throw refused(`${path} is not a plain file`, commit);
	if (Number(size) > mostBytes) throw refused(`${path} is larger than ${mostBytes.toLocaleString("en")} bytes`, commit);
	return await git(folder, "cat-file", "blob", id);
}
function refused(what, commit) {
	return new Problem({
		what: `at ${commit.slice(0, 12)} ${what}`,
		where: "git",
		fix: "commit a plain text file, or name another base"
	});
}

// actions/_lib/git/other-changes.ts
/** Changed files of the whole repository between two commits, except those that the paths and globs, relative to the folder, match. */
async function changesElsewhere({ folder, from, to, paths }) {
	const words = [
		"diff-tree",
		"-r",
		"-z",
		"--no-renames",
		"--name-only",
		from,
		to,
		"--",
		":(top)",
		...paths.map((path) => `:(exclude,glob)${path.replace(/^\.\//, "") || "."}`)
	];
	return (await git(folder, ...words)).split("\0").filter((path) => path !== "");
}

export { changesElsewhere, commitOf, fetchCommit, git, headOf, inputsAt, inputsBetween, mergeBaseOf, originOf, originUrl, parentsOf, refsOf, textAt, treeOf };