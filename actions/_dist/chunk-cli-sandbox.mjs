import { addCommit, addRepository, openRunner, openSandbox } from "./chunk-sandbox.mjs";
import { Problem } from "./chunk-contract.mjs";
import { object } from "./chunk-zod.mjs";
import { count, flag, text, verb } from "./chunk-host.mjs";
import { installFolders } from "./chunk-packages.mjs";
import { trainyardRoot } from "./chunk-cli.mjs";
import { join, resolve } from "node:path";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";

// actions/_cli/signal.ts
/** Resolves at the first SIGINT, SIGTERM or SIGHUP. */
function signalled() {
	const { promise, resolve } = Promise.withResolvers();
	for (const name of [
		"SIGINT",
		"SIGTERM",
		"SIGHUP"
	]) process.once(name, () => resolve());
	return promise;
}

// actions/_cli/machine.ts
/**
* The environment variables that the sandbox's jobs get from this machine: PATH, a tool cache that outlives the job, and the folder of the
* DuckDB that is installed with Trainyard, so that no job downloads it. All others stay out: they may hold secrets.
*/
function machineOf({ env }, { root, tools }) {
	const path = Object.keys(env).find((key) => key.toUpperCase() === "PATH");
	const duckDb = installFolders(root).find(hasDuckDb);
	return {
		PATH: (path && env[path]) ?? "",
		RUNNER_TOOL_CACHE: tools,
		...duckDb !== void 0 && { TRAINYARD_DUCKDB: duckDb }
	};
}
function hasDuckDb(folder) {
	return existsSync(join(folder, "node_modules/@duckdb/node-api/package.json"));
}

// actions/_cli/publisher.ts
/** What actions and workflows of this repository can reach. */
const PUBLISHED = [
	"action.yml",
	"actions",
	".github/workflows"
];
/** Puts this Trainyard, its files as they are now, into a sandbox as `trainyard/trainyard`, tagged `v1`; replaces an earlier copy. */
async function publishTrainyard({ sandbox, root }) {
	const repository = {
		owner: "trainyard",
		name: "trainyard"
	};
	await addRepository(sandbox, repository);
	await addCommit(sandbox, {
		...repository,
		folder: root,
		paths: PUBLISHED,
		message: "Trainyard",
		tag: "v1",
		author: {
			name: "Trainyard",
			email: "trainyard@users.noreply.github.com"
		}
	});
}

// actions/_cli/sandbox.ts
const port = count({
	min: 0,
	max: 65535
});
const inputs = object({
	port,
	state: text,
	record: text,
	run: flag
});
/** `trainyard sandbox`: serves an empty GitHub on this machine, or the one in `--state`, until a signal. */
const sandbox = verb({
	name: "sandbox",
	inputs,
	run
});
async function run(inputs, host) {
	const kept = inputs.state === void 0 ? null : resolve(host.cwd, inputs.state);
	const state = kept ?? mkdtempSync(join(tmpdir(), "trainyard-github-"));
	const record = inputs.record === void 0 ? void 0 : resolve(host.cwd, inputs.record);
	const stopped = signalled();
	const server = await openSandbox({
		state,
		port: inputs.port,
		record
	}).catch((cause) => {
		discard(kept === null ? state : null);
		throw unavailable(cause);
	});
	const { url, api, graphql, token, login } = server;
	host.notice(`GitHub at ${url}, until Ctrl-C`);
	host.info(`  API      ${api}\n  GraphQL  ${graphql}\n  token    ${token}\n  pages    ${login} (shows private repositories and drafts, too)\n  state    ${state}`);
	const runner = inputs.run ? await openPlayer(server, state, host) : null;
	const serves = stopped.then(() => runner?.close()).then(() => server.close()).then(() => discard(kept === null ? state : null));
	return {
		status: 0,
		outputs: {},
		result: {
			url,
			api,
			graphql,
			token,
			login
		},
		serves
	};
}
/** Opens a runner for the workflows of pushed commits, and publishes this Trainyard for their `uses:`. */
async function openPlayer(server, state, host) {
	const root = trainyardRoot();
	await publishTrainyard({
		sandbox: server,
		root
	});
	const folder = join(state, "runner");
	const machine = machineOf(host, {
		root,
		tools: join(folder, "tools")
	});
	const runner = openRunner(server, {
		folder,
		machine
	});
	host.info("  Workflows run on this machine and can use trainyard/trainyard@v1.");
	return runner;
}
/** Deletes a state folder that was not asked for with --state. */
function discard(folder) {
	if (folder !== null) rmSync(folder, {
		recursive: true,
		force: true
	});
}
function unavailable(cause) {
	if (cause.code !== "EADDRINUSE") return cause;
	return new Problem({
		what: "another program listens on this port",
		where: "--port",
		fix: "choose another port, or omit --port for any free one",
		kind: "outside",
		cause
	});
}

export { machineOf, publishTrainyard, sandbox, signalled };