import { Problem } from "./chunk-contract.mjs";
import { promisify } from "node:util";
import { execFile } from "node:child_process";

// actions/_lib/git/git.ts
const run = promisify(execFile);
const MAX_OUTPUT_BYTES = 256 << 20;
/** Runs git in a folder and answers its standard output; a failure is a Problem with git's own words. */
async function git(folder, ...args) {
	return await gitWith({
		folder,
		config: []
	}, ...args);
}
/** As `git`, with settings for this one call that no other process sees in its arguments: keys may repeat, in order. */
async function gitWith({ folder, config }, ...args) {
	try {
		const { stdout } = await run("git", args, {
			cwd: folder,
			maxBuffer: MAX_OUTPUT_BYTES,
			env: {
				...environment(),
				...variablesOf(config)
			}
		});
		return stdout;
	} catch (cause) {
		throw failure(cause, args, folder);
	}
}
/** No prompts, no pager, English messages, no configuration of a hook's making. */
function environment() {
	return {
		...process.env,
		GIT_TERMINAL_PROMPT: "0",
		GIT_OPTIONAL_LOCKS: "0",
		LC_ALL: "C"
	};
}
/** `git -c`, but by the environment (git-config, GIT_CONFIG_COUNT). */
function variablesOf(config) {
	if (config.length === 0) return {};
	const pairs = config.flatMap(([key, value], index) => [[`GIT_CONFIG_KEY_${index}`, key], [`GIT_CONFIG_VALUE_${index}`, value]]);
	return {
		GIT_CONFIG_COUNT: String(config.length),
		...Object.fromEntries(pairs)
	};
}
function failure(cause, args, folder) {
	const { code, stderr = "" } = cause;
	if (code === "ENOENT") return new Problem({
		what: "git could not be started",
		where: folder,
		fix: "install git and make sure that it is on PATH, and that the folder exists",
		kind: "outside",
		cause
	});
	const said = stderr.trim().split("\n").at(-1) ?? "";
	return new Problem({
		what: `git ${args[0]} failed${said === "" ? "" : `: ${said}`}`,
		where: folder,
		fix: `run \`git ${args.join(" ")}\` there and mend what it says`,
		cause
	});
}

export { git, gitWith };