import { Problem } from "./chunk-contract.mjs";
import { promisify } from "node:util";
import { dirname, join, relative, sep } from "node:path";
import { existsSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { execFile } from "node:child_process";
import { tmpdir } from "node:os";

// actions/_lib/git/ownership.ts
let settings;
/**
* Variables that make git read a repository of the job's workspace whoever owns it: in a container job the checkout belongs to the
* user of the host. None for any other folder, so that git's own refusal ("dubious ownership", CVE-2022-24765) holds there.
*/
function trustIn(folder, env) {
	const workspace = env["GITHUB_WORKSPACE"];
	if (!workspace || !liesIn(folder, workspace)) return {};
	settings ??= writeSettings(env);
	return { GIT_CONFIG_GLOBAL: settings };
}
/** The nearest repository upwards is at or below the workspace: one above it is not the job's. */
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
* A file of settings on top of the user's own: git before 2.38 takes `safe.directory` neither from `-c` nor from GIT_CONFIG_COUNT
* (Ubuntu 22.04 has 2.34). Every path, because `git status` asks each submodule in a process of its own.
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
/** The files that GIT_CONFIG_GLOBAL replaces; git passes over those that do not exist. */
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
/** Status 1 alone says it where git is asked quietly; warnings may stand beside it. */
const NOTHING = {
	status: 1,
	says: /^/
};
/** Not "not a repository: <path>": there something names a repository that is gone. */
const NO_REPOSITORY = {
	status: 128,
	says: /^fatal: not a git repository \(or any /m
};
/** Runs git in a folder and answers its standard output; a failure is a Problem with git's own words. */
async function git(folder, ...args) {
	return await gitWith({
		folder,
		config: []
	}, ...args);
}
/** As `git`, but null if git says that what was asked for is not there; every other failure is a Problem. */
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
/** As `git`, with settings for this one call that no other process sees in its arguments: keys may repeat, in order. */
async function gitWith({ folder, config }, ...args) {
	return (await gitBytes({
		folder,
		config,
		input: ""
	}, ...args)).toString();
}
/** As `gitWith`, for bytes, with something to read on its standard input. */
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
/** No prompts, no pager, English messages, and trust in the job's own workspace. */
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
/** `git -c`, but by the environment (git-config, GIT_CONFIG_COUNT), after what stands there already. */
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
		fix: "install git and put it on PATH, in a container job in its image; or correct the folder if it does not exist",
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
/** The line that says why; git may write advice below it. */
function wordsOf(stderr) {
	const lines = stderr.trim().split("\n");
	return lines.find((line) => line.startsWith("fatal: ")) ?? lines.at(-1) ?? "";
}
function cureOf(stderr, args) {
	const own = stderr.split("\n").find((line) => line.startsWith("	git config "));
	if (own === void 0) return `run \`git ${args.join(" ")}\` there and mend what it says`;
	return `if you trust what is in it, run \`${own.trim()}\`, in a container job in a step before this one`;
}

export { NOTHING, NO_REPOSITORY, git, gitBytes, gitUnless, gitWith };