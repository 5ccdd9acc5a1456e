import { flag, text, verb } from "./chunk-host.mjs";
import { trainyardRoot } from "./chunk-cli.mjs";
import { object } from "./chunk-zod.mjs";
import { machineOf, publishTrainyard, signalled } from "./chunk-cli-sandbox.mjs";
import { Problem, manifestSchema } from "./chunk-contract.mjs";
import { addAccount, addToken, inspect, openRunner, openSandbox } from "./chunk-sandbox.mjs";
import { createClient, failureOf } from "./chunk-forge.mjs";
import { formatDuration, visible } from "./chunk-text.mjs";
import { git } from "./chunk-git.mjs";
import { createRequire } from "node:module";
import { cp, mkdir, readFile, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { existsSync } from "node:fs";

// actions/_cli/demo/packages.ts
/**
* Finds the packages of the starter's package.json among those installed for Trainyard itself, so that a copy of the starter can
* link them and nothing is downloaded. Outside a checkout of Trainyard some are missing: a Problem.
*/
async function findPackages({ starter, root }) {
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
async function linkPackages(packages, folder) {
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
		fix: "run the demo in a checkout of Trainyard: clone it, then `npm ci` and `npm run demo`"
	});
}

// actions/_cli/demo/account.ts
/** The account of that login, added if it does not exist; null: the administrator's. */
function openAccount(sandbox, login) {
	const { url, api, token } = sandbox;
	if (login !== null) addAccount(sandbox, login);
	const secret = login === null ? token : addToken(sandbox, { login });
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
/** Opens a pull request into main, from a branch or a fork's `owner:branch`. */
async function openPull({ client }, pull) {
	await client.rest.pulls.create({
		...pull,
		base: "main"
	});
}
/** Merges by squash; returns GitHub's message if it refuses, else null. */
async function mergePull({ client }, pull) {
	try {
		await client.rest.pulls.merge({
			...pull,
			merge_method: "squash"
		});
		return null;
	} catch (error) {
		const failure = failureOf(error);
		if (failure?.status !== 405) throw error;
		return failure.message;
	}
}

// actions/_cli/demo/github.ts
const OWNER = "acme";
const NAME = "flight-delay";
const REPOSITORY = `${OWNER}/${NAME}`;
/** The model repository, as the API's parameters name it. */
const MODEL_REPOSITORY = {
	owner: OWNER,
	repo: NAME
};
/** The check that must pass before a merge: the last job of the workflow. */
const REQUIRED = "Model / result";
/** Opens it on the demo's folders; every request is recorded to `record`. */
async function openGitHub({ folders, root, record, host }) {
	const sandbox = await openSandbox({
		state: folders.github,
		...record !== void 0 && { record }
	});
	const machine = machineOf(host, {
		root,
		tools: join(folders.runner, "tools")
	});
	const runner = openRunner(sandbox, {
		folder: folders.runner,
		machine
	});
	await publishTrainyard({
		sandbox,
		root
	});
	const [ada, lin] = [openAccount(sandbox, "ada"), openAccount(sandbox, "lin")];
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
	const { client } = openAccount(sandbox, null);
	await client.rest.repos.createInOrg({
		org: OWNER,
		name: NAME,
		description: "Will the flight arrive late?"
	});
	await client.rest.repos.addCollaborator({
		...MODEL_REPOSITORY,
		username: ada.login,
		permission: "maintain"
	});
}
/** Protects main: merges need the required check. */
async function protectMain({ sandbox }) {
	const { client } = openAccount(sandbox, null);
	await client.rest.repos.updateBranchProtection({
		...MODEL_REPOSITORY,
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
/** Reads the story's pull requests, releases and runs from the sandbox, oldest first. */
async function readResult({ sandbox }) {
	const model = inspect(sandbox, REPOSITORY);
	const url = `${sandbox.url}/${REPOSITORY}`;
	const pulls = model.pulls().map(({ number, title, head, merged }) => {
		const state = merged ? "merged" : "open";
		return {
			number,
			title,
			verdict: verdictOf(model.checks(head.sha)),
			state,
			url: `${url}/pull/${number}`
		};
	});
	const released = model.releases().filter(({ draft }) => !draft);
	const pullOf = (runId) => model.runs().find(({ id }) => id === runId)?.pulls[0] ?? null;
	return {
		pulls,
		releases: await Promise.all(released.map(async (release) => {
			const asset = model.assets(release).find(({ name }) => name === "manifest.json");
			const { version, code } = manifestSchema.parse(JSON.parse(String(await model.bytes(asset))));
			const trainedBy = {
				run: code.run ?? 0,
				pull: pullOf(code.run)
			};
			const page = `${url}/releases/tag/${encodeURIComponent(release.tag)}`;
			return {
				tag: release.tag,
				version,
				trainedBy,
				url: page
			};
		})),
		runs: model.runs().length,
		jobs: model.jobs().filter(({ conclusion }) => conclusion !== "skipped").length,
		comments: model.comments().length,
		url
	};
}
/** The title of the model's newest check on the head: the verdict in one line. */
function verdictOf(checks) {
	return checks.findLast(({ name }) => isReport(name))?.output.title ?? "no verdict";
}
/** The check of a fork's pull request has a name with a remark in brackets. */
function isReport(name) {
	const own = `Trainyard: ${NAME}`;
	return name === own || name.startsWith(`${own} (`);
}

// actions/_cli/demo/screen.ts
/** The end of the demo: its pull requests and releases, their addresses, and what to try next. */
function lastScreen({ result, refusal, clone, seconds, serves, access }) {
	return [
		"",
		"Pull requests",
		...result.pulls.flatMap((pull) => pullLines(pull, refusal)),
		"",
		"Releases",
		...aligned(result.releases.map(releaseRow)),
		"",
		`${result.runs} workflow runs with ${result.jobs} jobs and ${result.comments} comments in ${formatDuration(seconds)}.`,
		"",
		...serves ? nextSteps({
			result,
			clone,
			access
		}) : [`Your clone is in ${clone}, GitHub’s state is beside it.`, "Run the demo without --once to browse the pages."]
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
function nextSteps({ result, clone, access }) {
	const { url, pulls, releases } = result;
	return [
		...aligned([
			["Browse", url],
			...pulls.map(({ number, url: page }) => [`  #${number}`, page]),
			...releases.map(({ version, url: page }) => [`  ${version}`, page])
		]),
		"",
		"Your turn: edit trainyard.yml, push a branch, open a pull request:",
		"",
		...commands(clone, access),
		"",
		"Press Ctrl-C to stop."
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

// actions/_cli/demo/folders.ts
const MARK = ".trainyard-demo";
const NOT_COPIED = [
	"node_modules",
	"data",
	"trainyard-out"
];
/**
* Empties the state folder and copies the starter into it. The starter's packages are linked for everything below the folder, so that
* jobs find them as on a runner that has them installed. A folder with files that are not the demo's is refused.
*/
async function openFolders({ folder, starter, packages }) {
	await clear(folder);
	const repository = join(folder, "flight-delay");
	await cp(starter, repository, {
		recursive: true,
		filter: (path) => path === starter || !NOT_COPIED.includes(basename(path))
	});
	await linkPackages(packages, folder);
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
	await writeFile(join(folder, MARK), "The demo empties this folder each time it starts.\n");
}
function occupied(folder) {
	return new Problem({
		what: "the state folder contains files that are not the demo’s; the demo would delete them",
		where: folder,
		fix: "set --state to an empty folder, or one that does not exist yet"
	});
}

// actions/_cli/demo/jobs.ts
const EVERY_MS = 200;
const MARKS = {
	success: "✓",
	skipped: "–",
	failure: "✗"
};
/** Calls `tell` with a line for each job that ends, until it is stopped; skipped jobs get none. */
function watchJobs({ sandbox }, tell) {
	const { jobs, runs } = inspect(sandbox);
	const told = new Set(jobs().filter(isOver).map(({ id }) => id));
	const look = () => {
		for (const job of jobs().filter((each) => isOver(each) && !told.has(each.id))) {
			told.add(job.id);
			const run = runs().find(({ id }) => id === job.runId);
			if (job.conclusion !== "skipped") tell(lineOf(job, run));
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
/** At most 80 columns for the demo's model. */
function lineOf({ name, conclusion, startedAt, completedAt }, run) {
	const seconds = completedAt === null ? 0 : (Date.parse(completedAt) - Date.parse(startedAt)) / 1e3;
	return `${MARKS[conclusion ?? ""] ?? "·"} ${name.padEnd(42)} ${durationOf(seconds).padStart(10)}  ${targetOf(run)}`;
}
/** GitHub's times have whole seconds. */
function durationOf(seconds) {
	return seconds < 10 ? `${Math.round(seconds)} s` : formatDuration(seconds);
}
/** The run's pull request, the branch that was pushed, or the run's title. */
function targetOf(run) {
	if (run === void 0) return "";
	const [pull] = run.pulls;
	if (pull !== void 0) return `#${pull}`;
	return run.event === "push" ? run.headBranch ?? run.title : run.title;
}

// actions/_cli/demo/repository.ts
/** Override the user's own git configuration; stored in the repository, so that later commits by hand work too. */
const SETTINGS = {
	"user.name": "Trainyard demo",
	"user.email": "demo@trainyard.invalid",
	"commit.gpgSign": "false",
	"core.autocrlf": "false",
	"core.hooksPath": ".git/hooks"
};
/** Makes the folder a git repository and commits everything in it to `main`. */
async function initRepository(folder, subject) {
	await git(folder, "-c", "init.defaultBranch=main", "init", "--quiet");
	for (const [name, value] of Object.entries(SETTINGS)) await git(folder, "config", name, value);
	await commitAll(folder, subject);
}
/** Copies the workflows that Trainyard's README tells its users to copy. */
async function copyWorkflows(root, folder) {
	const to = join(folder, ".github", "workflows");
	await mkdir(to, { recursive: true });
	await cp(join(root, "workflows"), to, {
		recursive: true,
		filter: (path) => !path.endsWith(".md")
	});
}
/** Sets the remote and pushes `main` for the first time. */
async function pushMain(folder, remote) {
	await git(folder, "remote", "add", "origin", remote);
	await git(folder, "push", "--quiet", "--set-upstream", "origin", "main");
}
/** Commits a change on a branch, a new one starting at main, and pushes it to a remote address. */
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
	if (!text.includes(change.from)) throw missingText(file, change.from);
	await writeFile(file, text.replace(change.from, () => change.to));
}
async function commitAll(folder, subject) {
	await git(folder, "add", "--all");
	await git(folder, "commit", "--quiet", "--message", subject);
}
function missingText(file, text) {
	return new Problem({
		what: `the starter does not contain ${JSON.stringify(text)}, which the demo replaces`,
		where: file,
		fix: "run the demo from an unchanged checkout of Trainyard"
	});
}

// actions/_cli/demo/story.ts
const AIRPORTS = { patch: "candidate.patch" };
const NO_CLOCK = replacement("          - { column: hour, kind: one-hot }\n          - { column: weekday, kind: one-hot }\n", "");
const WEEKDAY = replacement("          - { column: distance", "          - { column: weekday, kind: one-hot }\n          - { column: distance");
const OTHER_SEED = replacement("seed: 1", "seed: 2");
/** The demo was stopped; everything it started has ended. */
var Stopped = class extends Error {};
/**
* Plays the loop as users see it: pushes, pull requests and merges, and the workflows that they start. When stopped early it cancels
* running jobs, closes GitHub and throws `Stopped`.
*/
async function playStory(request) {
	const { folder, starter, packages, root, host, record, stopped } = request;
	const folders = await openFolders({
		folder,
		starter,
		packages
	});
	const github = await openGitHub({
		folders,
		root,
		record,
		host
	});
	try {
		host.info(`GitHub on this machine (the demo takes about two minutes on two cores):\n  ${github.sandbox.url}/${REPOSITORY}`);
		return {
			github,
			folders,
			refusal: await Promise.race([playScenes(github, {
				folders,
				root,
				host,
				stop: stopSignal(stopped)
			}), interrupted(stopped)])
		};
	} catch (error) {
		await github.close();
		throw error;
	}
}
async function interrupted(stopped) {
	await (stopped ?? new Promise(() => {}));
	throw new Stopped("the demo was stopped");
}
function stopSignal(stopped) {
	const ending = new AbortController();
	stopped?.then(() => ending.abort());
	return ending.signal;
}
/** Returns GitHub's message on the merge that it refused. */
async function playScenes(github, { folders, root, host, stop }) {
	const { ada } = github;
	const { repository } = folders;
	const play = async (title, step) => {
		if (!stop.aborted) await playScene(host, github, title, step);
	};
	await play(`${ada.login} pushes the starter and four workflow files; the first release follows`, () => pushStarter(ada, {
		repository,
		root
	}));
	await protectMain(github);
	await play("Three pull requests: add the airports, drop the clock, and one from a fork", () => openPulls(github, repository));
	await play(`${ada.login} pushes to the second one again; its comment is updated`, () => pushChange(repository, {
		branch: "no-clock",
		change: WEEKDAY,
		subject: "Keep the weekday",
		remote: ada.remote(REPOSITORY)
	}));
	let refusal = "";
	await play("The second cannot be merged; the first is merged and released without retraining", async () => {
		refusal = await mergePull(ada, {
			...MODEL_REPOSITORY,
			pull_number: 2
		}) ?? "";
		await mergePull(ada, {
			...MODEL_REPOSITORY,
			pull_number: 1
		});
	});
	return refusal;
}
async function pushStarter(ada, { repository, root }) {
	await copyWorkflows(root, repository);
	await initRepository(repository, "Predict late arrivals from the clock and the distance");
	await pushMain(repository, ada.remote(REPOSITORY));
}
async function openPulls({ ada, lin }, repository) {
	const push = (branch, change, subject) => pushChange(repository, {
		branch,
		change,
		subject,
		remote: ada.remote(REPOSITORY)
	});
	const airports = "Tell the model the airports and how late they run";
	await push("airports", AIRPORTS, airports);
	await openPull(ada, {
		...MODEL_REPOSITORY,
		head: "airports",
		title: airports
	});
	await push("no-clock", NO_CLOCK, "Drop the clock");
	await openPull(ada, {
		...MODEL_REPOSITORY,
		head: "no-clock",
		title: "Do we need the clock at all?"
	});
	await lin.client.rest.repos.createFork({ ...MODEL_REPOSITORY });
	const subject = "Try another seed";
	const remote = lin.remote(`${lin.login}/${NAME}`);
	await pushChange(repository, {
		branch: "seed",
		change: OTHER_SEED,
		subject,
		remote
	});
	await openPull(lin, {
		...MODEL_REPOSITORY,
		head: `${lin.login}:seed`,
		title: subject
	});
}
/** Plays one step and waits for the workflows that it starts; prints their jobs and the time. */
async function playScene(host, github, title, step) {
	const began = performance.now();
	const jobs = watchJobs(github, (line) => host.info(`  ${line}`));
	await host.group(`\n${title}`, async () => {
		try {
			await step();
			await github.runner.idle();
		} finally {
			jobs.stop();
		}
	});
	host.info(`  ${formatDuration((performance.now() - began) / 1e3)}`);
}
function replacement(from, to) {
	return {
		file: "trainyard.yml",
		from,
		to
	};
}

// actions/_cli/demo/demo.ts
const DEFAULT_STATE = join(".trainyard", "demo");
/** Plays the loop on real flights in the sandbox, then serves its pages until a signal. Status 0 if every step had the expected result. */
const demo = verb({
	name: "demo",
	inputs: object({
		state: text,
		once: flag,
		record: text
	}),
	async run({ state = DEFAULT_STATE, once = false, record }, host) {
		const began = performance.now();
		const stopped = signalled();
		const root = trainyardRoot();
		const starter = join(root, "templates", "starter");
		const packages = await findPackages({
			starter,
			root
		});
		const folder = resolve(host.cwd, state);
		const file = record === void 0 ? void 0 : resolve(host.cwd, record);
		const played = await playStory({
			starter,
			root,
			packages,
			folder,
			host,
			stopped,
			record: file
		}).catch(unlessStopped);
		if (played === null) {
			host.info("\nStopped: everything that the demo started has ended. Run it again to start over.");
			return {
				status: 1,
				outputs: {},
				result: {
					folder,
					stopped: true
				}
			};
		}
		const { github, folders, refusal } = played;
		const result = await readResult(github);
		const seconds = (performance.now() - began) / 1e3;
		const clone = shortest(folders.repository, host.cwd);
		const { api, token } = github.sandbox;
		host.info(lastScreen({
			result,
			refusal,
			clone,
			seconds,
			serves: !once,
			access: {
				api,
				token
			}
		}));
		const serves = once ? void 0 : stopped.then(() => github.close());
		if (once) await github.close();
		return {
			status: isExpected(result, refusal) ? 0 : 1,
			outputs: {},
			result: {
				folder,
				seconds,
				refusal,
				...result
			},
			...serves && { serves }
		};
	}
});
/** The better one is merged and released from its pull request's own training, the worse one is refused, and the fork's stays open. */
function isExpected({ pulls, releases }, refusal) {
	const [better, worse, forks] = pulls;
	return better?.state === "merged" && worse?.state === "open" && refusal !== "" && forks?.state === "open" && releases.map(({ version }) => version).join() === "1.0.0,2.0.0" && releases[1]?.trainedBy.pull === better.number;
}
function unlessStopped(error) {
	if (error instanceof Stopped) return null;
	throw error;
}
/** The path relative to where the demo was called, if it is below. */
function shortest(folder, cwd) {
	const short = relative(cwd, folder);
	return short.startsWith("..") ? folder : short || ".";
}

export { demo };