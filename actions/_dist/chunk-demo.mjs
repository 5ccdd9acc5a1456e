import { flag, text as text$1 } from "./chunk-inputs.mjs";
import { object } from "./chunk-zod.mjs";
import { verb } from "./chunk-verb.mjs";
import { trainyardRoot } from "./chunk-root.mjs";
import { machineOf, openRunner, openSandbox, publishTrainyard, signalled } from "./chunk-publisher.mjs";
import { Problem, manifestSchema } from "./chunk-contract.mjs";
import { createToken, ensureUser } from "./chunk-artifact.mjs";
import { createClient, failureOf } from "./chunk-client.mjs";
import { visible } from "./chunk-escape.mjs";
import { formatDuration } from "./chunk-quantities.mjs";
import { git } from "./chunk-git.mjs";
import { createRequire } from "node:module";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { cp, mkdir, readFile, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import { json } from "node:stream/consumers";

// actions/_cli/demo/packages.ts
/**
* Where the packages that the starter's package.json names are installed for Trainyard itself, so that a copy of it can
* borrow them and nothing is fetched. Outside a checkout of Trainyard some are missing: a Problem.
*/
async function packagesFor({ starter, root }) {
	const { dependencies } = JSON.parse(await readFile(join(starter, "package.json"), "utf8"));
	const found = /* @__PURE__ */ new Map();
	const missing = [];
	for (const name of Object.keys(dependencies)) {
		const folder = folderOf(name, root);
		if (folder === null) missing.push(name);
		else found.set(name, folder);
	}
	if (missing.length > 0) throw notInstalled(missing, root);
	return found;
}
/** Links the packages into a folder's node_modules. */
async function borrow(packages, folder) {
	for (const [name, from] of packages) {
		const link = join(folder, "node_modules", name);
		await mkdir(dirname(link), { recursive: true });
		await symlink(from, link, "junction");
	}
}
function folderOf(name, root) {
	const place = join(sep, "node_modules", name, sep);
	try {
		const entry = createRequire(join(root, "package.json")).resolve(name);
		const start = entry.lastIndexOf(place);
		return start < 0 ? null : entry.slice(0, start + place.length - 1);
	} catch {
		return null;
	}
}
function notInstalled(missing, root) {
	return new Problem({
		what: `the demo needs ${missing.join(" and ")}, which ${missing.length === 1 ? "is" : "are"} not installed`,
		where: root,
		fix: "run the demo in a checkout of Trainyard: clone it, `npm ci`, `npm run demo`"
	});
}

// actions/_cli/demo/account.ts
/** An account of the sandbox, made if it is not there. */
function personOf({ world, url, api, token }, login) {
	if (login !== null) ensureUser(world, login);
	const secret = login === null ? token : createToken(world, { login }).secret;
	return {
		login: login ?? "admin",
		client: createClient({
			token: secret,
			env: { GITHUB_API_URL: api },
			secondMs: 1
		}),
		remote(repository) {
			const address = new URL(`${url}/${repository}.git`);
			return Object.assign(address, {
				username: "x-access-token",
				password: secret
			}).href;
		}
	};
}

// actions/_cli/demo/github.ts
const OWNER = "acme";
const NAME = "flight-delay";
const REPOSITORY = `${OWNER}/${NAME}`;
/** What has to be green before a merge: the last job of the workflow. */
const REQUIRED = "Model / result";
/** Opens it on a folder; `record` gets every request. */
async function openPlace({ space, root, record, host }) {
	const sandbox = await openSandbox({
		state: space.github,
		...record !== void 0 && { record }
	});
	const machine = machineOf(host, {
		root,
		tools: join(space.runner, "tools")
	});
	const runner = openRunner({
		world: sandbox.world,
		folder: space.runner,
		machine
	});
	await publishTrainyard({
		world: sandbox.world,
		root
	});
	const [ada, lin] = [personOf(sandbox, "ada"), personOf(sandbox, "lin")];
	await createModelRepository(sandbox, ada);
	return {
		sandbox,
		runner,
		ada,
		lin,
		async close() {
			await runner.close();
			await sandbox.close();
		}
	};
}
async function createModelRepository(sandbox, ada) {
	const { client } = personOf(sandbox, null);
	await client.rest.repos.createInOrg({
		org: OWNER,
		name: NAME,
		description: "Will the flight arrive late?"
	});
	const place = {
		owner: OWNER,
		repo: NAME
	};
	await client.rest.repos.addCollaborator({
		...place,
		username: ada.login,
		permission: "maintain"
	});
}
/** From now on main takes only what is green. */
async function protectMain({ sandbox }) {
	const { client } = personOf(sandbox, null);
	await client.rest.repos.updateBranchProtection({
		owner: OWNER,
		repo: NAME,
		branch: "main",
		required_status_checks: {
			strict: false,
			contexts: [REQUIRED]
		},
		enforce_admins: true,
		required_pull_request_reviews: null,
		restrictions: null
	});
}

// actions/_cli/demo/result.ts
/** Reads from the sandbox what the story left behind, in the order in which it came. */
async function madeIn({ sandbox }) {
	const { world } = sandbox;
	const { store } = world;
	const { id } = store.repositories.find((row) => `${row.owner}/${row.name}` === REPOSITORY);
	const ours = (row) => row.repositoryId === id;
	const url = `${sandbox.url}/${REPOSITORY}`;
	const checks = store.checks.filter(ours);
	const pulls = store.pulls.filter(ours).map((pull) => {
		const { title } = store.issues.find((row) => ours(row) && row.number === pull.number);
		const { number, merged } = pull;
		const state = merged ? "merged" : "open";
		return {
			number,
			title,
			verdict: verdictOf(checks, pull),
			state,
			url: `${url}/pull/${number}`
		};
	});
	const released = store.releases.filter((row) => ours(row) && !row.draft);
	return {
		pulls,
		releases: await Promise.all(released.map(async (row) => {
			const { version, code } = await manifestOf(world, row.id);
			const trainedBy = {
				run: code.run ?? 0,
				pull: pullOf(world, code.run)
			};
			return {
				tag: row.tag,
				version,
				trainedBy,
				url: `${url}/releases/tag/${encodeURIComponent(row.tag)}`
			};
		})),
		runs: store.runs.filter(ours).length,
		jobs: store.jobs.filter((job) => ours(job) && job.conclusion !== "skipped").length,
		comments: store.comments.filter(ours).length,
		url
	};
}
/** The title of the model's check on the head: the verdict in one line. */
function verdictOf(checks, { head }) {
	return checks.filter((check) => check.head === head.sha && isReport(check.name)).at(-1)?.output.title ?? "no verdict";
}
/** A fork's check says in brackets that it is not verified. */
function isReport(name) {
	const own = `Trainyard: ${NAME}`;
	return name === own || name.startsWith(`${own} (`);
}
async function manifestOf({ store, assets }, releaseId) {
	const asset = store.assets.find((row) => row.releaseId === releaseId && row.name === "manifest.json");
	return manifestSchema.parse(await json(assets.read(asset.id)));
}
function pullOf({ store }, runId) {
	return store.runs.get(runId ?? 0)?.pulls[0] ?? null;
}

// actions/_cli/demo/screen.ts
/** The end of the demo: what was made, where it can be looked at, and what to do next. */
function lastScreen({ made, refusal, clone, seconds, serves, access }) {
	return [
		"",
		"Pull requests",
		...made.pulls.flatMap((pull) => pullLines(pull, refusal)),
		"",
		"Releases",
		...aligned(made.releases.map(releaseRow)),
		"",
		`${made.runs} workflow runs of ${made.jobs} jobs, ${made.comments} comments, all in ${formatDuration(seconds)}.`,
		"",
		...serves ? lookAround({
			made,
			refusal,
			clone,
			seconds,
			serves,
			access
		}) : [`The clone is in ${clone}, GitHub’s state beside it.`, "Without --once the pages stay open to be looked at."]
	].join("\n");
}
/** Three lines of at most 80 columns. */
function pullLines({ number, title, verdict, state }, refusal) {
	const ended = state === "merged" ? "merged" : number === 2 ? `merge refused: ${refusal}` : "open";
	return [
		`  #${number}  ${visible(title)}`,
		`      ${visible(verdict)}`,
		`      ${visible(ended)}`
	];
}
function releaseRow({ tag, trainedBy: { run, pull } }) {
	const by = pull === null ? `run ${run}, on main` : `run ${run}, of pull request #${pull}`;
	return [
		`  ${tag}`,
		by,
		pull === null ? "" : "not trained again"
	];
}
function lookAround({ made, clone, access }) {
	const { url, pulls, releases } = made;
	return [
		...aligned([
			["Look around", url],
			...pulls.map(({ number, url: page }) => [`  #${number}`, page]),
			...releases.map(({ version, url: page }) => [`  ${version}`, page])
		]),
		"",
		"Your turn: change trainyard.yml, push a branch, open a pull request:",
		"",
		...commands(clone, access),
		"",
		"Ctrl-C ends."
	];
}
function commands(clone, access) {
	const push = [`  cd ${clone}`, "  git switch -c mine && git commit -am \"Try it\" && git push origin mine"];
	if (access === void 0) return push;
	const { api, token } = access;
	return [
		...push,
		`  curl -H 'Authorization: token ${token}' \\`,
		`    -d '{"title":"Try it","head":"mine","base":"main"}' \\`,
		`    ${api}/repos/${REPOSITORY}/pulls`
	];
}
/** Columns padded to their widest cell. */
function aligned(rows) {
	const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
	return rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column])).join("  ").trimEnd());
}

// actions/_cli/demo/jobs.ts
const EVERY_MS = 200;
const MARKS = {
	success: "✓",
	skipped: "–",
	failure: "✗"
};
/** Tells a line for each job as it ends, until it is stopped. Skipped jobs are not worth one. */
function watchJobs({ sandbox }, tell) {
	const { store } = sandbox.world;
	const told = new Set(store.jobs.filter(isOver).map(({ id }) => id));
	const look = () => {
		for (const job of store.jobs.filter((each) => isOver(each) && !told.has(each.id))) {
			told.add(job.id);
			if (job.conclusion !== "skipped") tell(lineOf(job, store.runs.get(job.runId)));
		}
	};
	const timer = setInterval(look, EVERY_MS);
	return { stop() {
		clearInterval(timer);
		look();
	} };
}
function isOver({ status }) {
	return status === "completed";
}
/** Fits 80 columns for a model of the demo's. */
function lineOf({ name, conclusion, startedAt, completedAt }, run) {
	const seconds = completedAt === null ? 0 : (Date.parse(completedAt) - Date.parse(startedAt)) / 1e3;
	return `${MARKS[conclusion ?? ""] ?? "·"} ${name.padEnd(42)} ${durationOf(seconds).padStart(10)}  ${subjectOf(run)}`;
}
/** GitHub's times are whole seconds. */
function durationOf(seconds) {
	return seconds < 10 ? `${Math.round(seconds)} s` : formatDuration(seconds);
}
/** What the run is about: the pull request, the branch that was pushed, or its title. */
function subjectOf(run) {
	if (run === void 0) return "";
	const [pull] = run.pulls;
	if (pull !== void 0) return `#${pull}`;
	return run.event === "push" ? run.headBranch ?? run.title : run.title;
}

// actions/_cli/demo/pulls.ts
const PLACE = {
	owner: OWNER,
	repo: NAME
};
/** Opens a pull request into main, from a branch or a fork's `owner:branch`. */
async function openPull({ client }, { head, title }) {
	await client.rest.pulls.create({
		...PLACE,
		head,
		title,
		base: "main"
	});
}
/** A fork of the model repository. */
async function forkOf({ client }) {
	await client.rest.repos.createFork({ ...PLACE });
}
/** Merges by squash; GitHub's words if it refuses, else null. */
async function mergePull({ client }, number) {
	try {
		await client.rest.pulls.merge({
			...PLACE,
			pull_number: number,
			merge_method: "squash"
		});
		return null;
	} catch (error) {
		const failure = failureOf(error);
		if (failure?.status !== 405) throw error;
		return failure.message;
	}
}

// actions/_cli/demo/repository.ts
/** Independent of what the user's own configuration says; so that later commits by hand work too, kept in the repository. */
const SETTINGS = {
	"user.name": "Trainyard demo",
	"user.email": "demo@trainyard.invalid",
	"commit.gpgSign": "false",
	"core.autocrlf": "false",
	"core.hooksPath": ".git/hooks"
};
/** A git repository on `main` with everything in the folder as its first commit. */
async function initRepository(folder, subject) {
	await git(folder, "-c", "init.defaultBranch=main", "init", "--quiet");
	for (const [name, value] of Object.entries(SETTINGS)) await git(folder, "config", name, value);
	await commitAll(folder, subject);
}
/** The callers that Trainyard's README asks its users to copy. */
async function copyWorkflows(root, folder) {
	const to = join(folder, ".github", "workflows");
	await mkdir(to, { recursive: true });
	await cp(join(root, "workflows"), to, {
		recursive: true,
		filter: (path) => !path.endsWith(".md")
	});
}
/** The first push. */
async function pushMain(folder, remote) {
	await git(folder, "remote", "add", "origin", remote);
	await git(folder, "push", "--quiet", "--set-upstream", "origin", "main");
}
/** A commit on a branch, which begins at main if it is new, pushed to a remote address. */
async function pushChange(folder, { branch, change, subject, remote }) {
	const isNew = await git(folder, "branch", "--list", branch) === "";
	await git(folder, "switch", "--quiet", ...isNew ? [
		"--create",
		branch,
		"main"
	] : [branch]);
	await apply(folder, change);
	await commitAll(folder, subject);
	await git(folder, "push", "--quiet", remote, branch);
	await git(folder, "switch", "--quiet", "main");
}
async function apply(folder, change) {
	if ("patch" in change) return void await git(folder, "apply", change.patch);
	const file = join(folder, change.file);
	const text = await readFile(file, "utf8");
	if (!text.includes(change.from)) throw changed(file, change.from);
	await writeFile(file, text.replace(change.from, () => change.to));
}
async function commitAll(folder, subject) {
	await git(folder, "add", "--all");
	await git(folder, "commit", "--quiet", "--message", subject);
}
function changed(file, text) {
	return new Problem({
		what: `the starter no longer holds ${JSON.stringify(text)}, which the demo changes`,
		where: file,
		fix: "play the demo with an unchanged checkout of Trainyard"
	});
}

// actions/_cli/demo/workspace.ts
const MARK = ".trainyard-demo";
const NOT_COPIED = [
	"node_modules",
	"data",
	"trainyard-out"
];
/**
* An empty state folder with a copy of the starter. The starter's packages are borrowed for everything below the folder: jobs
* find them as on a runner that has them installed. A folder with anything else in it is refused.
*/
async function openWorkspace({ folder, starter, packages }) {
	await clear(folder);
	const repository = join(folder, "flight-delay");
	await cp(starter, repository, {
		recursive: true,
		filter: (path) => path === starter || !NOT_COPIED.includes(basename(path))
	});
	await borrow(packages, folder);
	return {
		repository,
		github: join(folder, "github"),
		runner: join(folder, "runner")
	};
}
async function clear(folder) {
	await mkdir(folder, { recursive: true });
	const found = await readdir(folder);
	if (found.length > 0 && !existsSync(join(folder, MARK))) throw occupied(folder);
	for (const name of found) await rm(join(folder, name), {
		recursive: true,
		force: true
	});
	await writeFile(join(folder, MARK), "The demo of Trainyard empties this folder before it plays again.\n");
}
function occupied(folder) {
	return new Problem({
		what: "the state folder holds files that are not the demo’s, and the demo would empty it",
		where: folder,
		fix: "give --state an empty folder, or one that does not exist yet"
	});
}

// actions/_cli/demo/story.ts
const AIRPORTS = { patch: "candidate.patch" };
const NO_CLOCK = instead("          - { column: hour, kind: one-hot }\n          - { column: weekday, kind: one-hot }\n", "");
const WEEKDAY = instead("          - { column: distance", "          - { column: weekday, kind: one-hot }\n          - { column: distance");
const OTHER_SEED = instead("seed: 1", "seed: 2");
/** Somebody wanted it to end; nothing of it runs any more. */
var Stopped = class extends Error {};
/**
* The loop as users live it: pushes, pull requests and merges, and workflow files that answer them. Stopped in the middle it cancels
* what runs, closes the place and throws `Stopped`.
*/
async function play(scene) {
	const { folder, starter, packages, root, host, record, stopped } = scene;
	const space = await openWorkspace({
		folder,
		starter,
		packages
	});
	const place = await openPlace({
		space,
		root,
		record,
		host
	});
	try {
		host.info(`GitHub on this machine, for about two minutes of two cores:\n  ${place.sandbox.url}/${REPOSITORY}`);
		return {
			place,
			space,
			refusal: await Promise.race([tell(place, {
				space,
				root,
				host,
				stop: stopSignal(stopped)
			}), interrupted(stopped)])
		};
	} catch (error) {
		await place.close();
		throw error;
	}
}
async function interrupted(stopped) {
	await (stopped ?? new Promise(() => {}));
	throw new Stopped("stopped before its end");
}
function stopSignal(stopped) {
	const ending = new AbortController();
	stopped?.then(() => ending.abort());
	return ending.signal;
}
/** Answers GitHub's words on the merge that it refused. */
async function tell(place, { space, root, host, stop }) {
	const { ada, lin } = place;
	const run = async (title, step) => {
		if (!stop.aborted) await scene(host, place, title, step);
	};
	const branch = (name, change, subject, person = ada, repository = REPOSITORY) => pushChange(space.repository, {
		branch: name,
		change,
		subject,
		remote: person.remote(repository)
	});
	await run(`${ada.login} pushes the starter and four workflow files: the first release`, async () => {
		await copyWorkflows(root, space.repository);
		await initRepository(space.repository, "Predict late arrivals from the clock and the distance");
		await pushMain(space.repository, ada.remote(REPOSITORY));
	});
	await protectMain(place);
	await run("Three pull requests: the airports, one without the clock, and one from a fork", async () => {
		await branch("airports", AIRPORTS, "Tell the model the airports and how late they run");
		await openPull(ada, {
			head: "airports",
			title: "Tell the model the airports and how late they run"
		});
		await branch("no-clock", NO_CLOCK, "Drop the clock");
		await openPull(ada, {
			head: "no-clock",
			title: "Do we need the clock at all?"
		});
		await forkOf(lin);
		await branch("seed", OTHER_SEED, "Try another seed", lin, `${lin.login}/${NAME}`);
		await openPull(lin, {
			head: `${lin.login}:seed`,
			title: "Try another seed"
		});
	});
	await run(`${ada.login} pushes again to the second one: its comment is updated`, () => branch("no-clock", WEEKDAY, "Keep the weekday"));
	let refusal = "";
	await run("The second cannot be merged; the first becomes a release, without training again", async () => {
		refusal = await mergePull(ada, 2) ?? "";
		await mergePull(ada, 1);
	});
	return refusal;
}
/** One step, what the workflows made of it, and how long both took. */
async function scene(host, place, title, step) {
	const began = performance.now();
	const jobs = watchJobs(place, (line) => host.info(`  ${line}`));
	await host.group(`\n${title}`, async () => {
		try {
			await step();
			await place.runner.idle();
		} finally {
			jobs.stop();
		}
	});
	host.info(`  ${formatDuration((performance.now() - began) / 1e3)}`);
}
function instead(from, to) {
	return {
		file: "trainyard.yml",
		from,
		to
	};
}

// actions/_cli/demo/demo.ts
const DEFAULT_STATE = join(".trainyard", "demo");
/** Plays the loop on real flights in the sandbox, then serves what it made until a signal. Status 0 if all went as it should. */
const demo = verb({
	name: "demo",
	inputs: object({
		state: text$1,
		once: flag,
		record: text$1
	}),
	async run({ state = DEFAULT_STATE, once = false, record }, host) {
		const began = performance.now();
		const stopped = signalled();
		const root = trainyardRoot();
		const starter = join(root, "templates", "starter");
		const packages = await packagesFor({
			starter,
			root
		});
		const folder = resolve(host.cwd, state);
		const file = record === void 0 ? void 0 : resolve(host.cwd, record);
		const played = await play({
			starter,
			root,
			packages,
			folder,
			host,
			stopped,
			record: file
		}).catch(unlessStopped);
		if (played === null) {
			host.info("\nStopped; nothing of it runs any more. Played again, it begins anew.");
			return {
				status: 1,
				outputs: {},
				result: {
					folder,
					stopped: true
				}
			};
		}
		const { place, space, refusal } = played;
		const made = await madeIn(place);
		const seconds = (performance.now() - began) / 1e3;
		const clone = shortest(space.repository, host.cwd);
		const { api, token } = place.sandbox;
		host.info(lastScreen({
			made,
			refusal,
			clone,
			seconds,
			serves: !once,
			access: {
				api,
				token
			}
		}));
		const serves = once ? void 0 : stopped.then(() => place.close());
		if (once) await place.close();
		return {
			status: isAsItShould(made, refusal) ? 0 : 1,
			outputs: {},
			result: {
				folder,
				seconds,
				refusal,
				...made
			},
			...serves && { serves }
		};
	}
});
/** Better is merged and released by the run that its pull request trained, worse is refused, and the fork's stays open. */
function isAsItShould({ pulls, releases }, refusal) {
	const [better, worse, forks] = pulls;
	return better?.state === "merged" && worse?.state === "open" && refusal !== "" && forks?.state === "open" && releases.map(({ version }) => version).join() === "1.0.0,2.0.0" && releases[1]?.trainedBy.pull === better.number;
}
function unlessStopped(error) {
	if (error instanceof Stopped) return null;
	throw error;
}
/** A path to type where the demo was called. */
function shortest(folder, cwd) {
	const short = relative(cwd, folder);
	return short.startsWith("..") ? folder : short || ".";
}

export { demo };