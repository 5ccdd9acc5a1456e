import { machineOf, openRunner, openSandbox, publishTrainyard, signalled } from "./chunk-publisher.mjs";
import { object, string } from "./chunk-zod.mjs";
import { Problem } from "./chunk-contract.mjs";
import { flag, text } from "./chunk-inputs.mjs";
import { verb } from "./chunk-verb.mjs";
import { trainyardRoot } from "./chunk-root.mjs";
import { join, resolve } from "node:path";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";

// actions/_cli/sandbox.ts
const HIGHEST_PORT = 65535;
const port = string().regex(/^\d+$/, "expected a port number").transform(Number).refine((value) => value <= HIGHEST_PORT, `expected a port number of at most ${HIGHEST_PORT}`).optional();
const inputs = object({
	port,
	state: text,
	record: text,
	run: flag
});
/** `trainyard sandbox`: an empty GitHub on this machine, or the one that `--state` kept, until a signal stops it. */
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
	host.info(`  API      ${api}\n  GraphQL  ${graphql}\n  token    ${token}\n  pages    ${login} shows private repositories and drafts, too\n  state    ${state}`);
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
/** Plays the workflows of pushed commits, and has this very Trainyard for their `uses:`. */
async function openPlayer({ world }, state, host) {
	const root = trainyardRoot();
	await publishTrainyard({
		world,
		root
	});
	const folder = join(state, "runner");
	const machine = machineOf(host, {
		root,
		tools: join(folder, "tools")
	});
	const runner = openRunner({
		world,
		folder,
		machine
	});
	host.info("  workflows run on this machine; trainyard/trainyard@v1 is there for them");
	return runner;
}
/** A state that nobody asked to keep goes with the server. */
function discard(folder) {
	if (folder !== null) rmSync(folder, {
		recursive: true,
		force: true
	});
}
function unavailable(cause) {
	if (cause.code !== "EADDRINUSE") return cause;
	return new Problem({
		what: "something else listens on this port",
		where: "--port",
		fix: "choose another, or leave --port out for any free one",
		kind: "outside",
		cause
	});
}

export { sandbox };