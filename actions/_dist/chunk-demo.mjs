import { flag, text } from "./chunk-inputs.mjs";
import { object } from "./chunk-zod.mjs";
import { verb } from "./chunk-verb.mjs";
import { trainyardRoot } from "./chunk-root.mjs";
import { Problem, comparisonSchema, parseJson } from "./chunk-contract.mjs";
import { gateRows, percent, verdictWords, visible } from "./chunk-verdict.mjs";
import { formatDuration, report } from "./chunk-report.mjs";
import { evaluate } from "./chunk-evaluate.mjs";
import { predict } from "./chunk-predict.mjs";
import { git, train } from "./chunk-train.mjs";
import { createRequire } from "node:module";
import { promisify } from "node:util";
import { basename, delimiter, dirname, join, relative, resolve, sep } from "node:path";
import { existsSync } from "node:fs";
import { cp, mkdir, readFile, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { execFile } from "node:child_process";

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

// actions/_cli/demo/screen.ts
/** The end of the demo: verdict, gates, what a model had to beat, where everything lies and what to do next. */
function lastScreen({ comparison, baselines, folder, seconds }) {
	const at = (name) => join(folder, name);
	return [
		"",
		...gateLines(comparison),
		"",
		...baselines.trim().split("\n"),
		"",
		`Comment     ${at("report/report.md")}`,
		`Report      ${at("report/report.html")}  (the same with every curve; open it in a browser)`,
		`Repository  ${at("flight-delay")}  (champion on main, candidate on airports)`,
		"",
		`Played in ${formatDuration(seconds)}. Your turn: change trainyard.yml in the repository; its README.md says how to`,
		"train and judge a candidate of your own."
	].join("\n");
}
function gateLines(comparison) {
	const head = [
		"Gate",
		"Champion",
		"Candidate",
		"Δ",
		`${percent(comparison.confidence)} interval of Δ`,
		"Rule",
		"Result"
	];
	const rows = gateRows(comparison).map(({ gate, ...row }) => {
		const name = gate.slice === null ? gate.metric : `${gate.metric} in ${visible(gate.slice)}`;
		const [candidate = ""] = row.candidate.split(" ");
		return [
			name,
			row.champion,
			candidate,
			row.delta,
			row.interval,
			row.rule,
			row.result
		];
	});
	return [
		verdictWords(comparison),
		"",
		...aligned([head, ...rows], "lrrrrll")
	];
}
/** Columns padded to their widest cell; `align` has `l` or `r` for each. */
function aligned(rows, align) {
	const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
	return rows.map((row) => row.map((cell, column) => align[column] === "r" ? cell.padStart(widths[column]) : cell.padEnd(widths[column])).join("  ").trimEnd());
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
/** A branch with a patch file of the repository applied and committed. */
async function proposePatch(folder, { branch, patch, subject }) {
	await git(folder, "switch", "--quiet", "--create", branch);
	await git(folder, "apply", patch);
	await commitAll(folder, subject);
}
async function commitAll(folder, subject) {
	await git(folder, "add", "--all");
	await git(folder, "commit", "--quiet", "--message", subject);
}

// actions/_cli/demo/script.ts
/** Runs one of the repository's own scripts with this very Node and answers its standard output. */
async function runScript(repository, name, ...words) {
	try {
		const { stdout } = await promisify(execFile)(process.execPath, [name, ...words], { cwd: repository });
		return stdout;
	} catch (cause) {
		const { stderr = "" } = cause;
		throw new Problem({
			what: `${name} failed${stderr === "" ? "" : `:\n${stderr.trim()}`}`,
			where: join(repository, name),
			fix: `run \`node ${name}\` in ${repository} and mend what it says`,
			cause
		});
	}
}

// actions/_cli/demo/workspace.ts
const MARK = ".trainyard-demo";
const NOT_COPIED = [
	"node_modules",
	"data",
	"trainyard-out"
];
/** An empty state folder with a copy of the starter, its packages borrowed. A folder with anything else in it is refused. */
async function openWorkspace({ folder, starter, packages }) {
	await clear(folder);
	const repository = join(folder, "flight-delay");
	await cp(starter, repository, {
		recursive: true,
		filter: (path) => path === starter || !NOT_COPIED.includes(basename(path))
	});
	await borrow(packages, repository);
	return {
		repository,
		champion: join(folder, "champion"),
		candidate: join(folder, "candidate"),
		report: join(folder, "report")
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
/** Two models in, an honest verdict out: every step through the same verbs that a workflow uses. */
async function play(scene) {
	const space = await openWorkspace(scene);
	for (const { title, step } of stepsOf(space, hostIn(space.repository, scene.host))) await timed(scene.host, title, step);
	return {
		comparison: await comparisonIn(space.report),
		baselines: await runScript(space.repository, "baselines.ts", ...scored(space))
	};
}
function stepsOf(space, host) {
	const silent = {
		...host,
		notice: () => {}
	};
	return [
		{
			title: "A model repository: flight-delay, a copy of the starter",
			step: () => initRepository(space.repository, "Predict late arrivals from the clock and the distance")
		},
		{
			title: "Fetch the flights; train the champion on hour, weekday and distance",
			step: () => use(train, { out: space.champion }, host)
		},
		{
			title: "Train the candidate, which also knows the airports and how late they run",
			step: () => trainCandidate(space, host)
		},
		{
			title: "Both predict the same flights of April",
			step: () => predictBoth(space, host)
		},
		{
			title: "Judge them",
			step: () => judge(space, silent)
		},
		{
			title: "Write the report",
			step: () => write(space, silent)
		}
	];
}
async function trainCandidate(space, host) {
	await proposePatch(space.repository, {
		branch: "airports",
		patch: "candidate.patch",
		subject: "Tell the model the airports and how late they run"
	});
	await use(train, { out: space.candidate }, host);
}
async function predictBoth(space, host) {
	for (const out of [space.champion, space.candidate]) await use(predict, {
		artifact: join(out, "model"),
		out
	}, host);
}
function write(space, host) {
	const comparison = join(space.report, "comparison.json");
	return use(report, {
		comparison,
		...runsOf(space),
		out: space.report
	}, host);
}
function judge(space, host) {
	return use(evaluate, {
		predictions: join(space.candidate, "predictions.parquet"),
		"champion-predictions": join(space.champion, "predictions.parquet"),
		...runsOf(space),
		out: space.report
	}, host);
}
function runsOf(space) {
	return {
		run: join(space.candidate, "run.json"),
		"champion-run": join(space.champion, "run.json")
	};
}
/** A verb as a workflow would use it: inputs as text. */
function use(verb, inputs, host) {
	return verb.run(verb.inputs.parse(inputs), host);
}
/** Seconds stand behind each step, on whatever machine it is. */
async function timed(host, title, step) {
	const began = performance.now();
	await host.group(`\n${title}`, step);
	host.info(`  ${formatDuration((performance.now() - began) / 1e3)}`);
}
/**
* Where the verbs run: in the repository, with this very Node first on the path of its commands. Of their lines only headlines
* are shown, and progress only where one line can be rewritten.
*/
function hostIn(repository, host) {
	const name = Object.keys(host.env).find((key) => key.toUpperCase() === "PATH") ?? "PATH";
	const path = [dirname(process.execPath), host.env[name]].filter(Boolean).join(delimiter);
	return {
		...host,
		cwd: repository,
		env: {
			...host.env,
			[name]: path
		},
		info: () => {},
		notice: (line) => host.info(`  ${line}`),
		progress: process.stderr.isTTY ? host.progress : () => {},
		group: (_, step) => step()
	};
}
function scored({ champion, candidate }) {
	return Object.entries({
		champion,
		candidate
	}).map(([name, out]) => `${name}=${join(out, "predictions.parquet")}`);
}
async function comparisonIn(folder) {
	const file = join(folder, "comparison.json");
	return parseJson(comparisonSchema, await readFile(file, "utf8"), file);
}

// actions/_cli/demo/demo.ts
const DEFAULT_STATE = join(".trainyard", "demo");
/** Plays the loop on real flights: champion, candidate, verdict. Status 0 if the candidate passed, as it should. */
const demo = verb({
	name: "demo",
	inputs: object({
		state: text,
		once: flag
	}),
	async run({ state = DEFAULT_STATE }, host) {
		const began = performance.now();
		const root = trainyardRoot();
		const starter = join(root, "templates", "starter");
		const packages = await packagesFor({
			starter,
			root
		});
		const folder = resolve(host.cwd, state);
		const told = await play({
			starter,
			packages,
			folder,
			host
		});
		const seconds = (performance.now() - began) / 1e3;
		host.info(lastScreen({
			...told,
			folder: shortest(folder, host.cwd),
			seconds
		}));
		const { comparison } = told;
		return {
			status: comparison.verdict === "pass" ? 0 : 1,
			outputs: {},
			result: {
				verdict: comparison.verdict,
				folder,
				seconds,
				comparison
			}
		};
	}
});
/** A path to type where the demo was called. */
function shortest(folder, cwd) {
	const short = relative(cwd, folder);
	return short.startsWith("..") ? folder : short || ".";
}

export { demo };