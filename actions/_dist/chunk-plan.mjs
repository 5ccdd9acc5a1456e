import { GATE_KINDS, Problem, parseConfig, planSchema, problemsOf, waivedGate, waiverLine } from "./chunk-contract.mjs";
import { number, object } from "./chunk-zod.mjs";
import { git, gitWith } from "./chunk-git.mjs";
import { loadConfiguration, modelIn } from "./chunk-configuration.mjs";
import { verb } from "./chunk-verb.mjs";
import { declarationOf, fingerprintOf, gitPathsOf, imageOf, inputsAt, inputsBetween, originOf, pinnedDataOf } from "./chunk-declared.mjs";
import { canonicalize } from "./chunk-canonicalize.mjs";
import { flag, list, text } from "./chunk-inputs.mjs";
import { basesOf, markdownTable, mergedPullRequest, readPullRequest } from "./chunk-pull-request.mjs";
import { codeSpan, plainText } from "./chunk-escape.mjs";
import { championOf, listReleases, publishedOf } from "./chunk-stored.mjs";
import { tagCommit } from "./chunk-tag.mjs";
import { failureOf } from "./chunk-client.mjs";
import { openForge } from "./chunk-place.mjs";
import { basename, join, resolve } from "node:path";
import { mkdir, writeFile } from "node:fs/promises";

// actions/_lib/git/commit.ts
/** A commit by branch, tag, id or expression; `main` also finds `origin/main`. Null if the clone has none. */
async function commitOf(folder, ref) {
	return await verified(folder, ref) ?? await verified(folder, `origin/${ref}`);
}
async function verified(folder, ref) {
	if (ref.startsWith("-")) return null;
	return await git(folder, "rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`).then((text) => text.trim(), () => null);
}
/** The parents of a commit, also of one at the edge of a shallow clone. */
async function parentsOf(folder, commit) {
	const [header = ""] = (await git(folder, "cat-file", "commit", commit)).split("\n\n", 1);
	return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, parent]) => parent);
}
/** Where two commits parted; null if they share nothing that the clone knows. */
async function mergeBaseOf(folder, one, other) {
	return await git(folder, "merge-base", one, other).then((text) => text.trim() || null, () => null);
}
/**
* Brings a commit and its files that a shallow clone left out, from where the clone came from. The token goes by the environment,
* in place of what a checkout may have kept. What the server does not give is a Problem.
*/
async function fetchCommit(folder, sha, token) {
	const url = (await git(folder, "config", "--get", "remote.origin.url").catch(() => "")).trim();
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
/** An empty value forgets the header of an earlier configuration: two of them are refused. */
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
		fix: "fetch it, or name a commit that is there with `--base`"
	});
}

// actions/_lib/plan/label.ts
/** Labels that mean something here; every other one is not our business. */
const OWN_LABEL = /^(no-train$|trainyard:)/;
/** Whether a label is there and was set by somebody with write access. */
function setByWriter(label) {
	return label?.mayWrite === true;
}
const RELEASE_LABEL = /^release:(major|minor|patch)$/;
/** Labels that speak of the release; they can only raise its version, so it does not matter who set them. */
function releaseLabels(names) {
	return names.filter((name) => RELEASE_LABEL.test(name));
}

// actions/_lib/plan/reuse.ts
const EVENTS = [
	"pull_request",
	"merge_group",
	"push",
	"workflow_dispatch",
	"issue_comment",
	"schedule"
];
/** Their commit is the default branch's, whatever they train: a job's name, which only the workflow file gives, tells which. */
const INDIRECT = ["issue_comment", "workflow_dispatch"];
/** `trainyard-flight-delay-run-0123456789abcdef`; with `-<attempt>` it is an artifact's name. */
function artifactName(model, fingerprint) {
	return `trainyard-${model}-run-${fingerprint.slice(0, 16)}`;
}
/**
* The newest run to take over instead of training, by the rules of Trust; with every run that was refused and why, in words. The
* fingerprint is in the artifact's name and is checked again, with every file's digest, where it is taken over.
*/
function reuseOf({ name, artifacts, runs, trust }) {
	const reasons = [];
	for (const artifact of candidates(artifacts, name)) {
		const run = runs.get(artifact.runId);
		const refused = run ? artifactRefusal(artifact) ?? runRefusal(run, trust) : "it is gone";
		if (refused === null) return {
			reuse: reused(artifact),
			reasons: [...reasons, taken(run)]
		};
		reasons.push(`run ${artifact.runId} is not taken over: ${refused}`);
	}
	return {
		reuse: null,
		reasons: reasons.length > 0 ? reasons : ["no run of this fingerprint was found"]
	};
}
function candidates(artifacts, name) {
	const attempt = (artifact) => Number(artifact.name.slice(name.length + 1));
	return artifacts.filter((each) => each.name.startsWith(`${name}-`) && /^\d{1,6}$/.test(each.name.slice(name.length + 1))).toSorted((one, other) => other.runId - one.runId || attempt(other) - attempt(one));
}
function artifactRefusal({ name, expired, digest }) {
	if (expired) return `its artifact ${name} has expired`;
	return digest === null ? `GitHub knows no digest of its artifact ${name}` : null;
}
function runRefusal(run, { repositoryId, heads, bases, blobs }) {
	if (run.headRepositoryId !== repositoryId) return "it is a fork’s";
	if (!EVENTS.includes(run.event)) return `it was started by ${run.event}, which trains nothing that is released`;
	if (!Object.hasOwn(blobs, run.path)) return `${run.path} is no workflow that trains here`;
	if (blobs[run.path] === null) return `the default branch has no ${run.path}`;
	if (run.workflowBlob !== blobs[run.path]) return `its ${run.path} is not the default branch’s`;
	const elsewhere = run.event === "pull_request" ? baseRefusal(run, bases) : null;
	if (elsewhere !== null) return elsewhere;
	if (heads.includes(run.headSha)) return null;
	const said = `it trained ${run.headSha.slice(0, 8)}, not ${heads.map((head) => head.slice(0, 8)).join(" or ")}`;
	if (!INDIRECT.includes(run.event)) return said;
	if (!heads.some((head) => run.jobs.some((job) => job.endsWith(`candidate of ${head}`)))) return `no job of it says that it trained ${heads.map((head) => head.slice(0, 8)).join(" or ")}`;
	return run.actorMayWrite ? null : `${run.actor}, who started it, has no write access`;
}
/**
* A pull request runs the workflow file of its merge commit, which is not its head's where the base has another: whoever may push a
* branch could have one head trained by a workflow of theirs.
*/
function baseRefusal({ bases: found }, bases) {
	if (found === null) return "a pull request of its branch went to another base before";
	if (found.length === 0) return "no pull request of its branch is known";
	const other = found.find((base) => !bases.includes(base));
	return other === void 0 ? null : `its branch has a pull request to ${other} too, whose workflow may have run`;
}
function reused({ id, name, digest, runId }) {
	return {
		run: runId,
		artifact: {
			id,
			name,
			digest
		}
	};
}
function taken({ id, event, headSha }) {
	return `run ${id} (${event}) of ${headSha.slice(0, 8)} trained this very fingerprint by the default branch’s workflow`;
}

// actions/_lib/plan/matrix.ts
/** GitHub starts no more jobs of one matrix. */
const MOST_JOBS = 256;
/** The jobs of the matrix: the models that are trained or taken over. More than GitHub starts is a Problem. */
function matrixOf({ models }) {
	const trained = models.filter(({ train }) => train);
	if (trained.length <= MOST_JOBS) return trained.map(entryOf);
	throw new Problem({
		what: `${trained.length} models are to be trained, and GitHub starts ${MOST_JOBS} jobs of a matrix`,
		where: "trainyard.yml: models",
		fix: "name some with `model`, or put the models into several repositories"
	});
}
function entryOf(planned) {
	const { model, fingerprint, reasons, reuse, champion, judge } = planned;
	return {
		model,
		fingerprint,
		artifact: artifactName(model, fingerprint),
		reasons,
		"reuse-run": reuse ? String(reuse.run) : "",
		"reuse-artifact": reuse?.artifact.name ?? "",
		"reuse-artifact-id": reuse ? String(reuse.artifact.id) : "",
		"reuse-digest": reuse?.artifact.digest ?? "",
		"reuse-why": planned.reuseReasons.join("; "),
		champion: champion?.version ?? "",
		"champion-tag": champion?.tag ?? "",
		"champion-sha": champion?.sha ?? "",
		"judge-ref": judge.ref,
		"judge-why": judge.why,
		"judge-both": String(judge.both),
		waive: planned.waivers.map(waiverLine).join("\n"),
		definition: planned.definition.join("\n")
	};
}

// actions/_lib/plan/selection.ts
/**
* Which models are trained and why: what changed; on the default branch also what has no release yet; all where nothing is compared.
* Somebody who asks gets the models they name, else what changed, else all.
*/
function selectionOf({ models, mode, forced, named }) {
	const own = new Map(models.map((model) => [model.name, ownReasons(model, mode)]));
	const isIdle = [...own.values()].every(({ train }) => !train);
	const asked = (name) => forced && (named.length > 0 ? named.includes(name) : isIdle);
	const left = (name) => forced && named.length > 0 && !named.includes(name);
	return new Map([...own].map(([name, { train, reasons }]) => {
		if (left(name)) return [name, {
			train: false,
			reasons: [...reasons, "another model was asked for"]
		}];
		const more = asked(name) && !train ? ["somebody asked for it"] : [];
		return [name, {
			train: train || asked(name),
			reasons: [...reasons, ...more]
		}];
	}));
}
function ownReasons({ name, changes, hasRelease }, mode) {
	if (changes === null) return {
		train: true,
		reasons: ["there is no commit to compare with"]
	};
	if (changes === "new") return {
		train: true,
		reasons: [`${name} is new: the base does not have it`]
	};
	if (changes.length > 0) return {
		train: true,
		reasons: [...changes]
	};
	const nothing = `nothing that determines ${name} changed`;
	if (mode === "release" && hasRelease === false) return {
		train: true,
		reasons: [nothing, "it has no release yet"]
	};
	return {
		train: false,
		reasons: [nothing]
	};
}

// actions/_lib/plan/start.ts
const NO_TRAIN_LABEL = "no-train";
const TRAIN_LABEL = "trainyard:train";
const NO_FORK = "a fork’s pull request is never started by a comment or a dispatch: push to it instead";
/** Whether anything is to be trained, and who asked for it. */
function startOf({ pull, comment, named, label, words, settled }) {
	const refused = comment && commentRefusal(comment, pull);
	if (refused) return skip(refused);
	if (comment?.request?.kind === "train") return start({
		forced: true,
		models: comment.request.models
	});
	if (pull === null) return start({});
	if (named) return pull.fork ? skip(NO_FORK) : start({ forced: true });
	const notes = pull.labels.filter(isRefused).map(refusedLabel);
	if (hasLabel(pull.labels, "trainyard:train")) return start({
		forced: true,
		notes
	});
	if (label !== null && !OWN_LABEL.test(label) && settled) return skip(`the label ${label} says nothing about training, and this commit was judged already`);
	if (words && settled) return skip("only title or text were edited, and this commit was judged already");
	if (pull.draft) return skip(`the pull request is a draft: mark it ready, write \`/trainyard train\`, or set the label ${TRAIN_LABEL}`);
	if (hasLabel(pull.labels, "no-train")) return skip(`the label ${NO_TRAIN_LABEL} is on the pull request: remove it, or write \`/trainyard train\``);
	return start({ notes });
}
/** A stranger's comment starts nothing; neither does one on a fork's pull request: it would lend that this repository's token and data. */
function commentRefusal({ author, mayWrite, request }, pull) {
	if (request === null) return "the comment asks for nothing: it does not begin with /trainyard";
	if (request.kind === "unknown") return `${request.text} is no request: write \`/trainyard train\` or \`/trainyard waive METRIC: reason\``;
	if (pull === null) return "the comment is not on a pull request";
	if (!mayWrite) return `${author} has no write access to this repository, and asked for it by a comment`;
	if (pull.fork) return NO_FORK;
	return pull.open ? null : "the pull request is closed";
}
function hasLabel(labels, name) {
	return setByWriter(labels.find((label) => label.name === name));
}
function isRefused(label) {
	return OWN_LABEL.test(label.name) && !label.mayWrite;
}
function refusedLabel({ name, by }) {
	return `the label ${name} counts for nothing: ${by ?? "nobody known"}, who set it, has no write access`;
}
function skip(why) {
	return {
		kind: "skip",
		why
	};
}
function start({ forced = false, models = [], notes = [] }) {
	return {
		kind: "start",
		forced,
		models,
		notes
	};
}

// actions/_lib/git/file.ts
/**
* The text of a file at a commit; `path` counts from the folder. Null if there is none. A link, a folder or more than so many
* bytes is a Problem: nothing is read then.
*/
async function textAt({ folder, commit, path, mostBytes }) {
	const [line] = (await git(folder, "ls-tree", "-z", "--long", commit, "--", path)).split("\0");
	if (!line) return null;
	const [mode = "", , id = "", size = ""] = (line.split("	")[0] ?? "").split(/ +/);
	if (!/^100/.test(mode)) throw refused(`${path} is no file`, commit);
	if (Number(size) > mostBytes) throw refused(`${path} is larger than ${mostBytes.toLocaleString("en")} bytes`, commit);
	return await git(folder, "cat-file", "blob", id);
}
function refused(what, commit) {
	return new Problem({
		what: `at ${commit.slice(0, 12)} ${what}`,
		where: "git",
		fix: "commit a plain file of text, or name another base"
	});
}

// actions/_lib/plan/changes.ts
const MOST_PATHS = 6;
const MOST_VALUE = 120;
/** What changed in all that determines a model, in words; nothing if nothing did. */
function changesOf(base, head, inputs) {
	return [
		...inputWords(inputs),
		...leafChanges("the parameter", base.params, head.params),
		...howChanges(base.how, head.how),
		...valueChange("the seed", base.seed, head.seed),
		...valueChange("the container image", base.image, head.image),
		...valueChange("the backend asked for", base.backend, head.backend)
	];
}
/** Where two lists of inputs differ, by path. */
function inputChanges(base, head) {
	const before = new Map(base.map(({ path, id }) => [path, id]));
	const after = new Map(head.map(({ path, id }) => [path, id]));
	return [.../* @__PURE__ */ new Set([...before.keys(), ...after.keys()])].map((path) => ({
		path,
		from: before.get(path) ?? null,
		to: after.get(path) ?? null
	})).filter(({ from, to }) => from !== to);
}
function inputWords(inputs) {
	const changed = inputs.filter(({ from, to }) => from !== null && to !== null);
	const isData = ({ to }) => to.startsWith("sha256:");
	return [
		...counted(changed.filter(isData), "the digest of", "changed"),
		...counted(changed.filter((each) => !isData(each)), "", "changed"),
		...counted(inputs.filter(({ from }) => from === null), "", "added"),
		...counted(inputs.filter(({ to }) => to === null), "", "removed")
	];
}
/** `train.py, predict.py and 12 more inputs changed`. */
function counted(inputs, before, after) {
	if (inputs.length === 0) return [];
	const named = inputs.slice(0, MOST_PATHS).map(({ path }) => path);
	const more = inputs.length - named.length;
	return [[
		before,
		more > 0 ? `${named.join(", ")} and ${more} more inputs` : named.join(", "),
		after
	].filter((part) => part !== "").join(" ")];
}
/** What trains: a command, a module or the recipe, each with its settings by their paths. */
function howChanges(base, head) {
	const [before, after] = [leavesOf(base), leavesOf(head)];
	return leafChanges("the training’s", before, after);
}
function leafChanges(before, base, head) {
	return [.../* @__PURE__ */ new Set([...Object.keys(base), ...Object.keys(head)])].sort().flatMap((key) => valueChange(`${before} ${key}`, base[key], head[key]));
}
/** `the seed is 2, was 1`; what is not there is said so. */
function valueChange(name, base, head) {
	if (canonicalize(base ?? null) === canonicalize(head ?? null)) return [];
	if (base === void 0 || base === null) return [`${name} is new: ${valueText(head)}`];
	if (head === void 0 || head === null) return [`${name} is gone, was ${valueText(base)}`];
	return [`${name} is ${valueText(head)}, was ${valueText(base)}`];
}
/** In one line: lists of changes are handed on as lines, and none may begin another. */
function valueText(value) {
	const text = (typeof value === "string" ? value : canonicalize(value) ?? String(value)).replace(/\s+/g, " ");
	return text.length > MOST_VALUE ? `${text.slice(0, 119)}…` : text;
}
/** Nested settings by dotted paths; of a list each column by its name, any other list is one value. */
function leavesOf(value, path = "") {
	if (typeof value !== "object" || value === null) return path === "" ? {} : { [path]: value };
	const below = (key) => path === "" ? key : `${path}.${key}`;
	if (!Array.isArray(value)) return Object.assign({}, ...Object.entries(value).map(([key, child]) => leavesOf(child, below(key))));
	if (!isOfColumns(value)) return path === "" ? {} : { [path]: value };
	return Object.fromEntries(value.map(({ column, ...how }) => [below(column), inWords(how)]));
}
function isOfColumns(list) {
	const names = list.map((item) => item?.column);
	const isNamed = names.every((name) => typeof name === "string");
	return list.length > 0 && isNamed && new Set(names).size === list.length;
}
/** `one-hot, min-rows 20`. */
function inWords({ kind, ...options }) {
	const rest = Object.entries(options).map(([name, value]) => `${name} ${canonicalize(value)}`);
	return [...typeof kind === "string" ? [kind] : [], ...rest].join(", ");
}

// actions/_lib/plan/definition.ts
/** What differs in how a model is measured and judged, in words: a pull request does not choose its own gates. */
function definitionChanges(base, head) {
	const [before, after] = [leavesOf(base.evaluate), leavesOf(head.evaluate)];
	const keys = [.../* @__PURE__ */ new Set([...Object.keys(before), ...Object.keys(after)])].sort();
	return [
		...valueChange("the task", base.task, head.task),
		...keys.flatMap((key) => valueChange(`\`evaluate.${key}\``, before[key], after[key])),
		...gateChanges(base.gates, head.gates),
		...valueChange("`first-release`", base["first-release"], head["first-release"]),
		...valueChange("`champion`", base.champion, head.champion),
		...valueChange("`fetch`", base.fetch, head.fetch)
	];
}
function gateChanges(base, head) {
	const [before, after] = [gatesByName(base), gatesByName(head)];
	return [.../* @__PURE__ */ new Set([...before.keys(), ...after.keys()])].flatMap((name) => valueChange(`the gate ${name}`, before.get(name), after.get(name)));
}
/** Gates by metric, slice and kind, a second one of the same kind by its number; the value is the rule in words. */
function gatesByName(gates) {
	const found = /* @__PURE__ */ new Map();
	for (const gate of gates) {
		const kind = GATE_KINDS.find((each) => Object.hasOwn(gate, each));
		const slice = gate.slice === void 0 ? "" : ` of ${gate.slice}`;
		const name = `\`${gate.metric}${slice} ${kind}\``;
		const times = [...found.keys()].filter((each) => each === name || each.startsWith(`${name} (`)).length;
		found.set(times === 0 ? name : `${name} (${times + 1})`, ruleText(gate, kind));
	}
	return found;
}
function ruleText(gate, kind) {
	const rule = gate;
	const more = [
		"on-inconclusive",
		"bound",
		"relative"
	].filter((key) => rule[key] !== void 0 && rule[key] !== DEFAULTS[key]).map((key) => `${key}: ${rule[key]}`);
	return [
		String(rule[kind]),
		...more,
		...gate.blocking ? [] : ["not blocking"]
	].join(", ");
}
const DEFAULTS = {
	"on-inconclusive": "warn",
	bound: "point",
	relative: false
};

// actions/plan/compared.ts
const MOST_BYTES = 4e6;
/** The models of a configuration as a commit has them; none where it has no configuration, or one that cannot be read, which a note says. */
async function modelsAt({ folder, file }, commit) {
	const path = basename(file);
	const text = await textAt({
		folder,
		commit,
		path,
		mostBytes: MOST_BYTES
	});
	if (text === null) return {
		models: {},
		notes: [`the base, ${commit.slice(0, 8)}, has no ${path}`]
	};
	try {
		return {
			models: parseConfig(text, `${commit.slice(0, 8)}:${path}`).models,
			notes: []
		};
	} catch (error) {
		const [first] = problemsOf(error);
		if (first === void 0) throw error;
		return {
			models: {},
			notes: [`the base’s ${path} cannot be read, so that nothing of it counts: ${`${first.what} (${first.where})`}`]
		};
	}
}
/** Fingerprints of all models as `train` computes them, and what changed since a commit, if there is one to compare with. */
async function compareModels(given) {
	const { configuration, ref, image, from, judges } = given;
	const read = inputReader(configuration.folder);
	return await Promise.all(Object.entries(configuration.models).map(async ([name, config]) => {
		const [before, judge] = [own(from?.models ?? {}, name), own(judges, name)];
		const inputs = [...await read.at(ref, config, false), ...pinnedDataOf(config)];
		const fingerprint = fingerprintOf({
			...declarationOf(config, image),
			inputs
		});
		const changes = async (base) => changesOf(declarationOf(base, image), declarationOf(config, image), [...await read.between({
			from: from.commit,
			to: ref,
			base,
			head: config
		}), ...inputChanges(pinnedDataOf(base), pinnedDataOf(config))]);
		const definition = judge ? definitionChanges(judge, config) : [];
		return {
			name,
			config,
			judge,
			fingerprint,
			changes: from === null ? null : before ? await changes(before) : "new",
			definition
		};
	}));
}
/** Models often share their inputs: each list is read once for a commit. Where both sides name the same paths git tells what differs. */
function inputReader(folder) {
	const known = /* @__PURE__ */ new Map();
	const at = (commit, model, lenient) => {
		const paths = gitPathsOf(model);
		const key = JSON.stringify([
			commit,
			paths,
			lenient
		]);
		const found = known.get(key) ?? inputsAt({
			folder,
			commit,
			paths,
			lenient
		});
		known.set(key, found);
		return found;
	};
	return {
		at,
		async between({ from, to, base, head }) {
			const paths = gitPathsOf(head);
			if (JSON.stringify(gitPathsOf(base)) === JSON.stringify(paths)) return await inputsBetween({
				folder,
				from,
				to,
				paths
			});
			return inputChanges(await at(from, base, true), await at(to, head, false));
		}
	};
}
function own(models, name) {
	return Object.hasOwn(models, name) ? models[name] : null;
}

// actions/plan/inputs.ts
const inputs = object({
	config: text,
	model: list,
	out: text,
	base: text,
	"pull-request": number("expected a number").int().positive().optional(),
	image: text,
	reuse: flag,
	workflow: list,
	repository: text,
	"github-token": text
});

// actions/plan/markdown.ts
const MOST_ROWS = 100;
/** The plan for people, and for the job's summary: what happens to each model and why. Nothing of it is believed to be plain text. */
function planMarkdown({ skip, models, notes, base, ref, pullRequest, mode }) {
	const about = pullRequest === null ? "" : ` of #${pullRequest}`;
	const against = base === null ? "nothing to compare with" : `against ${codeSpan(base.slice(0, 8))}`;
	return `${[
		`### Trainyard plan${about}`,
		skip === null ? `${codeSpan(ref.slice(0, 8))}, ${against}${mode === "release" ? ", for a release" : ""}.` : `Nothing is trained: ${plainText(skip)}.`,
		...models.length > 0 ? [table(models)] : [],
		...models.flatMap(definitionOf),
		...waiversOf(models),
		...notes.map((note) => `> ${plainText(note)}`)
	].join("\n\n")}\n`;
}
/** Models that are trained come first. */
function table(models) {
	const rows = models.toSorted((one, other) => Number(other.train) - Number(one.train)).slice(0, MOST_ROWS).map((planned) => [
		codeSpan(planned.model),
		whatHappens(planned),
		planned.reasons.map(plainText).join("<br>"),
		planned.train ? planned.champion ? codeSpan(planned.champion.version) : "no release" : "",
		codeSpan(planned.fingerprint.slice(0, 12))
	]);
	const more = models.length - rows.length;
	const shown = markdownTable([[
		"model",
		"what happens",
		"why",
		"must beat",
		"fingerprint"
	], ...rows]);
	return more > 0 ? `${shown}\n\nand ${more} more models` : shown;
}
function whatHappens({ train, reuse, reuseReasons }) {
	if (!train) return "left as it is";
	return [reuse ? `taken over from run ${reuse.run}` : "trained", ...reuseReasons.map(plainText)].join("<br>");
}
function definitionOf({ model, definition, judge }) {
	if (definition.length === 0) return [];
	const items = definition.map((change) => `- ${plainText(change)}`);
	const both = judge.both ? " By request it is judged by its own definition too, for show." : "";
	return [[
		`**This changes how ${codeSpan(model)} is judged:** ${plainText(judge.why)}.${both}`,
		"",
		...items
	].join("\n")];
}
function waiversOf(models) {
	const lines = new Set(models.flatMap(({ waivers }) => waivers.map(waiverLine)));
	return lines.size === 0 ? [] : [[
		"**Waived:**",
		"",
		...[...lines].map((line) => `- ${plainText(line)}`)
	].join("\n")];
}

// actions/_lib/plan/judge.ts
/**
* Whose definition judges: the base's; the head's own for a model that the base does not have, or where there is no base. `both`: a
* label by somebody with write access has the head's own shown beside it, where it differs.
*/
function judgeOf({ base, ref, isKnown, changed, label }) {
	if (base === null) return {
		ref,
		why: "there is no base: the definition of this very commit judges",
		both: false
	};
	if (!isKnown) return {
		ref,
		why: "the base does not have this model: its own definition judges",
		both: false
	};
	return {
		ref: base,
		why: changed ? `the definition of the base, ${base.slice(0, 8)}, judges: a change does not choose its own gates` : `the definition of the base, ${base.slice(0, 8)}, judges; the change leaves it as it is`,
		both: changed && label
	};
}

// actions/plan/registry.ts
function openRegistry(forge) {
	let listed = null;
	const published = async (model) => {
		listed ??= listReleases(forge);
		return publishedOf({
			model,
			releases: await listed,
			holds: []
		});
	};
	return {
		hasRelease: async (model) => (await published(model)).length > 0,
		async champion(model) {
			const best = championOf(await published(model));
			if (best === null) return null;
			const sha = await tagCommit(forge, best.tag);
			if (sha === null) throw untagged(best.tag);
			return {
				version: best.version,
				tag: best.tag,
				sha
			};
		}
	};
}
/** What an environment runs stands in the environment repository, which nothing reads yet. */
function checkChampion(model, champion, where) {
	if (champion === "latest") return;
	throw new Problem({
		what: `what the environment ${champion} runs cannot be read yet`,
		where: `${where}: models.${model}.champion`,
		fix: "write `champion: latest`, or leave it out: the newest release is what to beat"
	});
}
function untagged(tag) {
	return new Problem({
		what: `the release ${tag} is published, and its tag is gone`,
		where: `release ${tag}`,
		fix: `push the tag again, or withdraw the release with \`trainyard yank ${tag.replace("@v", "@")}\``
	});
}

// actions/_lib/forge/artifact.ts
const PAGE$3 = 100;
/** All artifacts of one run, of every attempt, over all pages. */
async function artifactsOfRun({ client, owner, repo }, run) {
	return (await client.paginate(client.rest.actions.listWorkflowRunArtifacts, {
		owner,
		repo,
		run_id: run,
		per_page: PAGE$3
	})).map(rowOf$1);
}
/** All artifacts of the repository with this very name, over all pages. */
async function artifactsNamed({ client, owner, repo }, name) {
	return (await client.paginate(client.rest.actions.listArtifactsForRepo, {
		owner,
		repo,
		name,
		per_page: PAGE$3
	})).map(rowOf$1);
}
function rowOf$1({ id, name, digest, size_in_bytes: bytes, expired, workflow_run }) {
	return {
		id,
		name,
		runId: workflow_run?.id ?? null,
		digest: digest ?? null,
		bytes,
		expired
	};
}

// actions/_lib/forge/repository.ts
/** What a repository is called and which branch is its own. */
async function readRepository({ client, owner, repo }) {
	const { data } = await client.rest.repos.get({
		owner,
		repo
	});
	return {
		id: data.id,
		defaultBranch: data.default_branch
	};
}
/** Git object id of a file at a branch or commit; null if there is no such file. */
async function fileId({ client, owner, repo }, { path, ref }) {
	try {
		const { data } = await client.rest.repos.getContent({
			owner,
			repo,
			path,
			ref
		});
		return !Array.isArray(data) && data.type === "file" ? data.sha : null;
	} catch (error) {
		if (failureOf(error)?.status === 404) return null;
		throw error;
	}
}

// actions/_lib/forge/workflow-run.ts
const PAGE$2 = 100;
/** All runs at a commit, the newest first, over all pages. */
async function runsAt({ client, owner, repo }, sha) {
	return (await client.paginate(client.rest.actions.listWorkflowRunsForRepo, {
		owner,
		repo,
		head_sha: sha,
		per_page: PAGE$2
	})).map(rowOf).sort((one, other) => other.id - one.id);
}
/** A run by its number; null if it is gone. */
async function readRun({ client, owner, repo }, id) {
	try {
		const { data } = await client.rest.actions.getWorkflowRun({
			owner,
			repo,
			run_id: id
		});
		return rowOf(data);
	} catch (error) {
		if (failureOf(error)?.status === 404) return null;
		throw error;
	}
}
/** The names of all jobs of a run, of every attempt. */
async function jobNames({ client, owner, repo }, run) {
	return (await client.paginate(client.rest.actions.listJobsForWorkflowRun, {
		owner,
		repo,
		run_id: run,
		filter: "all",
		per_page: PAGE$2
	})).map(({ name }) => name);
}
function rowOf(data) {
	const { id, event, head_sha: headSha, status, conclusion } = data;
	return {
		id,
		event,
		headSha,
		headBranch: data.head_branch,
		headRepositoryId: data.head_repository?.id ?? null,
		path: data.path.replace(/@.*$/, ""),
		status,
		conclusion,
		createdAt: data.created_at,
		actor: data.triggering_actor?.login ?? data.actor?.login ?? null
	};
}

// actions/plan/runs.ts
/** Finds the run to take over for each artifact's name (without its attempt), or says why there is none. */
async function runFinder(given) {
	const { forge, repositoryId, heads, bases, workflows, trusted } = given;
	const rows = await runsOf(given);
	const left = (await Promise.all(rows.map((run) => artifactsOfRun(forge, run.id)))).flat();
	const blobs = await blobsAt(forge, workflows, trusted);
	const facts = factsReader(given, rows);
	const trust = {
		repositoryId,
		heads,
		bases,
		blobs
	};
	return async (name) => {
		const elsewhere = await artifactsNamed(forge, `${name}-1`);
		const artifacts = distinct([...left, ...elsewhere]).filter((each) => each.name.startsWith(`${name}-`));
		const ids = [...new Set(artifacts.map(({ runId }) => runId))];
		const found = (await Promise.all(ids.map(facts))).flatMap((run) => run ? [run] : []);
		return reuseOf({
			name,
			artifacts,
			runs: new Map(found.map((run) => [run.id, run])),
			trust
		});
	};
}
/** Runs at the commits that stand for this change; a lint's run has nothing to look for. */
async function runsOf({ forge, heads, workflows }) {
	return (await Promise.all(heads.map((head) => runsAt(forge, head)))).flat().filter(({ path }) => workflows.includes(path));
}
async function blobsAt(forge, workflows, ref) {
	const pairs = await Promise.all(workflows.map(async (path) => [path, await fileId(forge, {
		path,
		ref
	})]));
	return Object.fromEntries(pairs);
}
/** What the rules ask of a run, looked up once for each. */
function factsReader({ forge, workflows, mayWrite }, rows) {
	const known = /* @__PURE__ */ new Map();
	const read = async (id) => {
		const row = rows.find((run) => run.id === id) ?? await readRun(forge, id);
		if (row === null) return null;
		const { path, headSha: ref, event } = row;
		const { headBranch: branch, createdAt: since } = row;
		const isIndirect = event === "issue_comment" || event === "workflow_dispatch";
		return {
			...row,
			actor: row.actor ?? "nobody known",
			workflowBlob: workflows.includes(path) ? await fileId(forge, {
				path,
				ref
			}) : null,
			bases: event === "pull_request" && branch !== null ? await basesOf(forge, {
				branch,
				since
			}) : null,
			jobs: isIndirect ? await jobNames(forge, id) : [],
			actorMayWrite: isIndirect && await mayWrite(row.actor)
		};
	};
	return (id) => {
		const found = known.get(id) ?? read(id);
		known.set(id, found);
		return found;
	};
}
function distinct(rows) {
	const own = rows.flatMap(({ runId, ...row }) => runId === null ? [] : [{
		...row,
		runId
	}]);
	return [...new Map(own.map((row) => [row.id, row])).values()];
}

// actions/_lib/forge/conversation.ts
const PAGE$1 = 100;
/** All comments of an issue or pull request, the oldest first, over all pages. */
async function readConversation({ client, owner, repo }, number) {
	return (await client.paginate(client.rest.issues.listComments, {
		owner,
		repo,
		issue_number: number,
		per_page: PAGE$1
	})).toSorted((one, other) => one.id - other.id).map(({ user, body, created_at, updated_at }) => ({
		author: user?.login ?? null,
		body: body ?? "",
		edited: updated_at !== created_at
	}));
}

// actions/_lib/forge/label.ts
const PAGE = 100;
/** Who set each label that was ever set on an issue or pull request last, by the label's name; null where the account is gone. */
async function labelSetters({ client, owner, repo }, number) {
	const events = await client.paginate(client.rest.issues.listEvents, {
		owner,
		repo,
		issue_number: number,
		per_page: PAGE
	});
	const setters = /* @__PURE__ */ new Map();
	for (const event of events) {
		const { label } = event;
		if (event.event === "labeled" && label?.name !== void 0) setters.set(label.name, event.actor?.login ?? null);
	}
	return setters;
}

// actions/_lib/plan/request.ts
const MOST_REASON = 500;
/** The first line counts, and only if it begins with `/trainyard`: what is quoted or mentioned further down asks for nothing. */
function requestOf(body) {
	const line = body.split(/\r?\n/, 1)[0].trim();
	const [, text] = line.match(/^\/trainyard(?:\s+(.*))?$/) ?? [];
	if (!/^\/trainyard(\s|$)/.test(line)) return null;
	const words = (text ?? "").trim().split(/\s+/).filter(Boolean);
	if (words[0] === "train") return {
		kind: "train",
		models: words.slice(1)
	};
	const gate = words[0] === "waive" ? waivedGate((text ?? "").trim().replace(/^waive\s+/, "")) : null;
	if (gate === null) return {
		kind: "unknown",
		text: line.slice(0, 100)
	};
	return {
		kind: "waive",
		waiver: {
			...gate,
			why: gate.why.slice(0, MOST_REASON).trim()
		}
	};
}

// actions/_lib/plan/waivers.ts
const WAIVE_LABEL = "trainyard:waive";
/**
* The waivers in force: of comments by people with write access, while somebody with write access has the label on the pull request. An
* edited comment waives nothing: its words may be another's than its author's.
* Of each gate the newest counts; comments come oldest first. What was refused stands in the notes.
*/
function waiversIn(comments, labels) {
	const asked = comments.flatMap(({ author, body, ...comment }) => {
		const request = requestOf(body);
		if (request?.kind !== "waive") return [];
		return [{
			waiver: {
				by: author,
				...request.waiver
			},
			refused: refusalOf(comment)
		}];
	});
	if (asked.length === 0) return {
		waivers: [],
		notes: []
	};
	const label = labels.find(({ name }) => name === WAIVE_LABEL);
	if (!setByWriter(label)) return {
		waivers: [],
		notes: [withoutLabel(label)]
	};
	const notes = asked.flatMap(({ waiver: { metric, by }, refused }) => refused === null ? [] : [`the waiver of ${metric} by ${by} is refused: ${refused}`]);
	const newest = /* @__PURE__ */ new Map();
	for (const { waiver, refused } of asked) if (refused === null) newest.set(JSON.stringify([waiver.metric, waiver.slice]), waiver);
	return {
		waivers: [...newest.values()],
		notes: [...new Set(notes)]
	};
}
function refusalOf({ mayWrite, edited }) {
	if (!mayWrite) return "waiving takes write access";
	return edited ? "the comment was edited, and nobody can tell by whom: write it anew" : null;
}
function withoutLabel(label) {
	if (label === void 0) return `nothing is waived: the label ${WAIVE_LABEL} is not on the pull request, and waivers need both`;
	return `nothing is waived: ${label.by ?? "nobody known"}, who set ${WAIVE_LABEL}, has no write access`;
}

// actions/plan/situation.ts
/** Those labels of a pull request that mean something here, with who set them. */
async function labelsOf({ forge, mayWrite }, pull) {
	const names = pull?.labels.filter((name) => OWN_LABEL.test(name)) ?? [];
	if (forge === null || pull === null || names.length === 0) return [];
	const setters = await labelSetters(forge, pull.number);
	return await Promise.all(names.map(async (name) => {
		const by = setters.get(name) ?? null;
		return {
			name,
			by,
			mayWrite: await mayWrite(by)
		};
	}));
}
/** What decides whether to train: the pull request's state now, and who asked. */
async function situationOf({ trigger, pull, labels, forge, mayWrite, own }) {
	const label = trigger?.kind === "pull-request" ? trigger.label : null;
	const words = trigger?.kind === "pull-request" && trigger.words;
	const isForeign = words || label !== null && !OWN_LABEL.test(label);
	const head = trigger?.kind === "pull-request" ? trigger.headSha : null;
	return {
		pull: pull && {
			draft: pull.draft,
			open: pull.open,
			fork: pull.fork,
			labels
		},
		comment: trigger?.kind === "comment" ? await commentOf(trigger, mayWrite) : null,
		named: trigger?.kind === "called",
		label,
		words,
		settled: isForeign && forge !== null && head !== null && await isSettled(forge, head, own)
	};
}
async function commentOf({ author, body }, mayWrite) {
	const request = requestOf(body);
	return {
		author: author ?? "nobody known",
		request,
		mayWrite: request !== null && await mayWrite(author)
	};
}
/** The newest earlier run of this workflow at this commit succeeded: what it judged has not changed since. */
async function isSettled(forge, head, { run, workflow }) {
	const earlier = (await runsAt(forge, head)).filter(({ id, path }) => path === workflow && id < run);
	return earlier[0]?.status === "completed" && earlier[0].conclusion === "success";
}
/** The waivers in force on a pull request; who asked for one without write access is refused by name. */
async function waiversOn(forge, { number }, { labels, mayWrite }) {
	const asked = (await readConversation(forge, number)).filter(({ body }) => requestOf(body)?.kind === "waive");
	const comments = await Promise.all(asked.map(async ({ author, ...said }) => ({
		...said,
		author: author ?? "ghost",
		mayWrite: await mayWrite(author)
	})));
	return waiversIn(comments, labels);
}

// actions/plan/planned.ts
const BOTH_LABEL = "trainyard:judge-both";
/** The callers that a user copies; other names are given by `workflow`. */
const CALLERS = [
	"model-pull-request.yml",
	"model-commands.yml",
	"model-release.yml"
];
const WORKFLOWS = ".github/workflows/";
/** Every model with what happens to it; only of those that are trained champion and earlier runs are looked up. */
async function plannedModels(given, around, { compared, selection, subject, configuration }) {
	const { forge, registry, labels } = around;
	const trained = compared.filter(({ name }) => selection.get(name).train);
	const isAny = trained.length > 0;
	const { pull, base, ref } = subject;
	for (const { name, judge, config } of trained) checkChampion(name, (judge ?? config).champion, basename(configuration.file));
	const find = isAny ? await finderOf(given, around, subject) : null;
	const { waivers, notes } = forge && pull && isAny ? await waiversOn(forge, pull, around) : {
		waivers: [],
		notes: []
	};
	const label = setByWriter(labels.find(({ name }) => name === BOTH_LABEL));
	return {
		models: await Promise.all(compared.map(async ({ name, fingerprint, judge, definition }) => {
			const { train, reasons } = selection.get(name);
			const found = train && find ? await find(artifactName(name, fingerprint)) : {
				reuse: null,
				reasons: []
			};
			return {
				model: name,
				fingerprint,
				train,
				reasons,
				reuse: found.reuse,
				reuseReasons: found.reasons,
				champion: train && registry ? await registry.champion(name) : null,
				judge: judgeOf({
					base,
					ref,
					isKnown: judge !== null,
					changed: definition.length > 0,
					label
				}),
				waivers: train ? waivers : [],
				definition
			};
		})),
		notes
	};
}
async function finderOf(given, around, subject) {
	const { forge, repositoryId, defaultBranch, own, trigger, mayWrite } = around;
	if (!forge || repositoryId === null || defaultBranch === null) return null;
	const refusal = withoutLooking(given, trigger);
	if (refusal !== null) return async () => ({
		reuse: null,
		reasons: [refusal]
	});
	const paths = (given.workflow ?? CALLERS).map((name) => `${WORKFLOWS}${basename(name)}`);
	const workflows = [...new Set(own.workflow === null ? paths : [...paths, own.workflow])];
	const trusted = subject.mode === "release" ? subject.base ?? subject.ref : defaultBranch;
	const { heads, pull } = subject;
	const bases = [defaultBranch, ...pull ? [pull.baseBranch] : []];
	return await runFinder({
		forge,
		repositoryId,
		heads,
		bases,
		workflows,
		trusted,
		mayWrite
	});
}
/** A schedule wants a training with the data of today, whatever an earlier run found. */
function withoutLooking({ reuse }, trigger) {
	if (reuse === false) return "no earlier run is wanted";
	return trigger?.kind === "called" && trigger.event !== "workflow_dispatch" ? `${trigger.event} trains anew` : null;
}

// actions/_lib/forge/branch.ts
/** The commit that a branch is at; null if there is no such branch. */
async function branchHead({ client, owner, repo }, branch) {
	try {
		const { data } = await client.rest.git.getRef({
			owner,
			repo,
			ref: `heads/${branch}`
		});
		return data.object.sha;
	} catch (error) {
		if (failureOf(error)?.status === 404) return null;
		throw error;
	}
}

// actions/_lib/forge/commit.ts
/**
* The commits by which a branch came from one commit to another, the newest first, by first parents and at most so many: each is a merge,
* or what was squashed or rebased onto it. Where GitHub knows no way between them, or
* tells only the oldest of more than 250, it is the last alone.
*/
async function mainlineOf({ client, owner, repo }, { from, to, most }) {
	const basehead = `${from}...${to}`;
	const commits = await client.rest.repos.compareCommitsWithBasehead({
		owner,
		repo,
		basehead
	}).then(({ data }) => data.commits, (error) => failureOf(error)?.status === 404 ? [] : Promise.reject(error));
	const parents = new Map(commits.map(({ sha, parents: [first] }) => [sha, first?.sha ?? null]));
	const line = [to];
	for (let next = parents.get(to); next && parents.has(next) && line.length < most; next = parents.get(next)) line.push(next);
	return line;
}

// actions/plan/subject.ts
/** Number of the pull request that the event is about. */
function pullNumberOf(trigger) {
	switch (trigger?.kind) {
		case "pull-request":
		case "merge-group": return trigger.number;
		case "comment": return trigger.isPull ? trigger.number : null;
		default: return null;
	}
}
/** From the event, or the pull request that is named; in a terminal the commit that is checked out. */
async function subjectOf(given) {
	const { folder, trigger, pull } = given;
	const ref = await headCommit(folder);
	if (trigger?.kind === "merge-group") return ofMergeGroup(trigger, {
		ref,
		pull
	});
	if (pull) return await ofPull(given, {
		ref,
		pull
	});
	const plain = {
		ref,
		head: ref,
		pull: null,
		heads: [ref]
	};
	if (trigger === null || trigger.kind === "comment" || trigger.kind === "pull-request") return {
		...plain,
		mode: "pull-request",
		base: null
	};
	const isRelease = trigger.branch !== null && trigger.branch === given.defaultBranch;
	const mode = isRelease ? "release" : "pull-request";
	if (trigger.kind === "called") return {
		...plain,
		mode,
		base: null
	};
	const base = trigger.before;
	return isRelease ? await ofMerge(given, {
		...plain,
		mode,
		base
	}) : {
		...plain,
		mode,
		base
	};
}
/** The commit that is checked out; a Problem where there is none. */
async function headCommit(folder) {
	const ref = await commitOf(folder, "HEAD");
	if (ref !== null) return ref;
	throw new Problem({
		what: "there is no commit here to plan for",
		where: folder,
		fix: "run it in a git repository with a commit; on a runner after actions/checkout"
	});
}
/**
* GitHub's merge commit has the base as it was then as its first parent, and the pull request's head as its second. Where the head alone
* is checked out the base's tip judges: an old base could have laxer gates.
*/
async function ofPull({ folder, trigger, forge }, { ref, pull }) {
	const { number } = pull;
	const head = (trigger?.kind === "pull-request" && trigger.number === number ? trigger : null)?.headSha ?? pull.sha;
	const [first, second] = await parentsOf(folder, ref);
	const isMerge = first !== void 0 && second === head;
	if (!isMerge && ref !== head) throw otherCommit({
		number,
		ref,
		head
	});
	return {
		mode: "pull-request",
		ref,
		head,
		base: isMerge ? first : forge && await branchHead(forge, pull.baseBranch),
		pull,
		heads: [head]
	};
}
/** A queue's commit is the pull request's on top of those before it: its run counts if the inputs are still the same. */
function ofMergeGroup({ sha, baseSha }, { ref, pull }) {
	return {
		mode: "pull-request",
		ref,
		head: sha,
		base: baseSha,
		pull,
		heads: pull ? [sha, pull.sha] : [sha]
	};
}
/** A merge queue puts several pull requests onto the branch at once; of more than these the older ones are trained anew. */
const MOST_MERGED = 20;
/**
* After a merge the pull request's own run stands for what was merged. One push may hold several: the run of each counts, if its
* fingerprint is still that of the last commit, to whose pull request labels and waivers belong.
*/
async function ofMerge({ forge, defaultBranch }, subject) {
	if (!forge || defaultBranch === null) return subject;
	const { head, base } = subject;
	const line = base === null ? [head] : await mainlineOf(forge, {
		from: base,
		to: head,
		most: MOST_MERGED
	});
	const numbers = await Promise.all(line.map((sha) => mergedPullRequest(forge, {
		sha,
		branch: defaultBranch
	})));
	const known = [...new Set(numbers)].filter((number) => number !== null);
	const pulls = await Promise.all(known.map((number) => readPullRequest(forge, number)));
	const pull = pulls.find(({ number }) => number === numbers[0]) ?? null;
	return {
		...subject,
		pull,
		heads: [.../* @__PURE__ */ new Set([...pulls.map(({ sha }) => sha), ...line])]
	};
}
function otherCommit({ number, ref, head }) {
	return new Problem({
		what: `${ref.slice(0, 8)}, which is checked out, is neither the head of #${number}, ${head.slice(0, 8)}, nor its merge into the base`,
		where: "actions/checkout",
		fix: `check out refs/pull/${number}/merge; if somebody pushed meanwhile, start it again`
	});
}

// actions/_lib/forge/collaborator.ts
/** Whether somebody may write to the repository; nobody known may not. Each login is asked for once. */
function writeAccess({ client, owner, repo }) {
	const known = /* @__PURE__ */ new Map();
	const ask = async (username) => {
		try {
			const { data } = await client.rest.repos.getCollaboratorPermissionLevel({
				owner,
				repo,
				username
			});
			return data.permission === "write" || data.permission === "admin";
		} catch (error) {
			if (failureOf(error)?.status === 404) return false;
			throw error;
		}
	};
	return async (login) => {
		if (login === null) return false;
		const answer = known.get(login) ?? ask(login);
		known.set(login, answer);
		return await answer;
	};
}

// actions/_lib/forge/trigger.ts
/** The event of this job, from the files and variables that only @actions/github reads. */
async function readTrigger() {
	const { context } = await import("./chunk-github.mjs");
	return triggerOf(context);
}
/** The trigger in an event. One that lends a stranger's code this repository's secrets is a Problem. */
function triggerOf({ eventName, payload, sha, ref }) {
	const { pull_request, issue, comment, merge_group, action, label, before, changes } = payload;
	if (eventName === "pull_request_target") throw lent();
	if (pull_request) {
		const isLabelled = action === "labeled" || action === "unlabeled";
		const { number, head } = pull_request;
		const words = action === "edited" && changes?.base === void 0;
		const named = isLabelled && label?.name || null;
		return {
			kind: "pull-request",
			number,
			headSha: head.sha,
			label: named,
			words
		};
	}
	if (eventName === "issue_comment" && issue && comment) {
		const author = comment.user?.login ?? null;
		const isPull = issue.pull_request !== void 0;
		return {
			kind: "comment",
			number: issue.number,
			isPull,
			author,
			body: comment.body ?? ""
		};
	}
	if (merge_group) {
		const number = merge_group.head_ref.match(/\/pr-(\d+)-[0-9a-f]+$/)?.[1];
		return {
			kind: "merge-group",
			sha: merge_group.head_sha,
			baseSha: merge_group.base_sha,
			number: number === void 0 ? null : Number(number)
		};
	}
	const branch = ref?.match(/^refs\/heads\/(.+)$/)?.[1] ?? null;
	if (eventName !== "push") return {
		kind: "called",
		event: eventName,
		sha,
		branch
	};
	return {
		kind: "push",
		sha,
		before: before === void 0 || /^0+$/.test(before) ? null : before,
		branch
	};
}
function lent() {
	return new Problem({
		what: "the workflow runs on pull_request_target, which lends what a fork proposes the secrets of this repository",
		where: "on",
		fix: "write `pull_request`: a fork’s run is reported by model-forks.yml"
	});
}

// actions/plan/surroundings.ts
/** Reads the event, and opens GitHub: always on a runner, in a terminal where there are a token and a repository's name. */
async function surroundingsOf(given, host, folder) {
	const { env } = host;
	const trigger = host.kind === "actions" ? await readTrigger() : null;
	const token = given["github-token"] ?? env["GITHUB_TOKEN"] ?? env["GH_TOKEN"];
	const forge = await forgeOf(given, host, {
		folder,
		token
	});
	const repository = forge && await readRepository(forge);
	const number = given["pull-request"] ?? pullNumberOf(trigger);
	return {
		trigger,
		forge,
		token,
		registry: forge && openRegistry(forge),
		repositoryId: repository?.id ?? null,
		defaultBranch: repository?.defaultBranch ?? null,
		pull: forge && number !== null ? await readPullRequest(forge, number) : null,
		labels: [],
		mayWrite: forge ? writeAccess(forge) : async () => false,
		own: {
			run: Number(env["GITHUB_RUN_ID"] ?? 0),
			workflow: env["GITHUB_WORKFLOW_REF"]?.match(/^[^/]+\/[^/]+\/([^@]+)@/)?.[1] ?? null
		}
	};
}
async function forgeOf(given, host, { folder, token }) {
	const { env } = host;
	const repository = given.repository ?? env["GITHUB_REPOSITORY"] ?? await originOf(folder) ?? void 0;
	if (!(host.kind === "actions" || given["pull-request"] !== void 0) && (!token || repository === void 0)) {
		host.info("without a token neither champion nor earlier runs are looked up: set GITHUB_TOKEN for them");
		return null;
	}
	const around = {
		env,
		log: (line) => host.info(line),
		mask: (secret) => host.mask(secret)
	};
	return openForge({
		...given,
		repository,
		"github-token": token
	}, around);
}

// actions/plan/plan.ts
/** Says which models changed and why, which run stands for them, which champion they must beat, and who judges: plan.json and the matrix. */
const plan = verb({
	name: "plan",
	inputs,
	async run(given, host) {
		const configuration = named(await loadConfiguration({
			cwd: host.cwd,
			config: given.config
		}), given.model ?? []);
		const around = await surroundingsOf(given, host, configuration.folder);
		const labels = await labelsOf(around, around.pull);
		const start = startOf(await situationOf({
			...around,
			labels
		}));
		const made = start.kind === "skip" ? await skipped(start.why, {
			around,
			configuration
		}) : await planned(given, {
			around: {
				...around,
				labels
			},
			configuration,
			start
		});
		return await written(planSchema.parse(made), given, host);
	}
});
/** Nothing is compared: what is checked out may be anything, and nobody is going to train it. */
async function skipped(skip, { around, configuration }) {
	const ref = await headCommit(configuration.folder);
	const { pull, trigger } = around;
	const about = {
		mode: "pull-request",
		ref,
		head: trigger?.kind === "pull-request" ? trigger.headSha : pull?.sha ?? ref,
		base: null
	};
	const from = {
		pullRequest: pull?.number ?? null,
		fork: pull?.fork ?? false,
		labels: []
	};
	return {
		schema: "trainyard/plan@1",
		...about,
		...from,
		skip,
		notes: [],
		models: []
	};
}
async function planned(given, { around, configuration, start }) {
	const { folder } = configuration;
	const subject = await subjectOf({
		folder,
		...around
	});
	const base = await baseOf(given.base, subject.base, {
		folder,
		token: around.token
	});
	const { from, judges, notes } = await earlier(configuration, {
		...subject,
		base
	});
	const image = imageOf(given.image);
	const compared = await compareModels({
		configuration,
		ref: subject.ref,
		image,
		from,
		judges
	});
	const selection = await selected(compared, {
		around,
		subject,
		start
	});
	const unknown = start.models.filter((name) => !selection.has(name)).map((name) => `there is no model ${name}`);
	const models = {
		compared,
		selection,
		subject: {
			...subject,
			base
		},
		configuration
	};
	const labels = around.pull ? around.labels : await labelsOf(around, subject.pull);
	const more = await plannedModels(given, {
		...around,
		labels
	}, models);
	return {
		schema: "trainyard/plan@1",
		mode: subject.mode,
		ref: subject.ref,
		head: subject.head,
		base,
		pullRequest: subject.pull?.number ?? null,
		fork: subject.pull?.fork ?? false,
		labels: releaseLabels(subject.pull?.labels ?? []),
		skip: null,
		notes: [
			...start.notes,
			...notes,
			...unknown,
			...more.notes
		],
		models: more.models
	};
}
/** Releases are looked up only where their lack is a reason to train. */
async function selected(compared, { around, subject, start }) {
	const { mode } = subject;
	const registry = mode === "release" ? around.registry : null;
	const models = compared.map(async ({ name, changes }) => {
		return {
			name,
			changes,
			hasRelease: await registry?.hasRelease(name) ?? null
		};
	});
	return selectionOf({
		models: await Promise.all(models),
		mode,
		forced: start.forced,
		named: start.models
	});
}
/** The base's commit, fetched where the clone is too shallow; what nothing knows is a Problem. */
async function baseOf(named, known, { folder, token }) {
	const ref = named ?? known;
	if (ref === null) return null;
	const there = await commitOf(folder, ref);
	if (there !== null) return there;
	if (/^[0-9a-f]{40,64}$/.test(ref)) {
		await fetchCommit(folder, ref, token);
		return await commitOf(folder, ref);
	}
	throw new Problem({
		what: `git knows no commit ${JSON.stringify(ref)}`,
		where: "base",
		fix: "name a branch, tag or commit that is in this clone, such as `--base main`"
	});
}
/**
* What the base declares, and what the commit declares where this change began: they differ once the base of a pull request has gone on.
* A push is compared with what was there before, also one that throws commits away.
*/
async function earlier(configuration, { base, ref, mode }) {
	if (base === null) return {
		from: null,
		judges: {},
		notes: []
	};
	const { models: judges, notes } = await modelsAt(configuration, base);
	const commit = (mode === "release" ? null : await mergeBaseOf(configuration.folder, base, ref)) ?? base;
	return {
		from: {
			commit,
			models: commit === base ? judges : (await modelsAt(configuration, commit)).models
		},
		judges,
		notes
	};
}
/** Only the models that are named; a name that nobody has is a Problem. */
function named(configuration, names) {
	if (names.length === 0) return configuration;
	const models = Object.fromEntries(names.map((name) => [name, modelIn(configuration, name).model]));
	return {
		...configuration,
		models
	};
}
async function written(plan, given, host) {
	const matrix = matrixOf(plan);
	const out = resolve(host.cwd, given.out ?? "trainyard-out");
	const file = join(out, "plan.json");
	await mkdir(out, { recursive: true });
	await writeFile(file, `${JSON.stringify(plan, null, 2)}\n`);
	const markdown = planMarkdown(plan);
	for (const note of plan.notes) host.warning(note);
	announce(plan, host);
	return {
		status: 0,
		outputs: {
			models: JSON.stringify(matrix),
			any: String(matrix.length > 0),
			skip: plan.skip ?? "",
			mode: plan.mode,
			markdown,
			plan: file,
			ref: plan.ref,
			head: plan.head,
			base: plan.base ?? "",
			"pull-request": plan.pullRequest === null ? "" : String(plan.pullRequest),
			fork: String(plan.fork),
			labels: plan.labels.join("\n")
		},
		result: {
			...plan,
			matrix
		},
		summary: markdown
	};
}
function announce({ skip, models }, host) {
	if (skip !== null) host.notice(`Nothing is trained: ${skip}`);
	for (const { model, train, reuse, reasons } of models) {
		const what = !train ? "is left as it is" : reuse ? `is taken over from run ${reuse.run}` : "is trained";
		host.info(`${model} ${what}: ${reasons.join("; ")}`);
	}
	if (models.filter(({ train }) => train).length === 0 && skip === null) host.notice("No model changed: nothing is trained");
}

export { plan };