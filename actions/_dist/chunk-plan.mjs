import { recordingFailure } from "./chunk-failure-record.mjs";
import { number, object } from "./chunk-zod.mjs";
import { GATE_KINDS, Problem, parseConfig, planSchema, problemsOf, suggestion, waivedGate, waiverLine } from "./chunk-contract.mjs";
import { loadConfiguration, modelIn } from "./chunk-configuration.mjs";
import { verb } from "./chunk-verb.mjs";
import { commitOf, declarationOf, fetchCommit, fingerprintOf, gitPathsOf, headOf, imageOf, inputsAt, inputsBetween, mergeBaseOf, originOf, originUrl, parentsOf, pinnedDataOf, refsOf } from "./chunk-tree.mjs";
import { git } from "./chunk-git.mjs";
import { canonicalize } from "./chunk-canonicalize.mjs";
import { failureOf } from "./chunk-client.mjs";
import { openForge } from "./chunk-identity.mjs";
import { basesOf, jobsOfRun, markdownTable, mergedPullRequest, readPullRequest, readRun, runsAt } from "./chunk-markdown-table.mjs";
import { fileId, readRepository, tagCommit } from "./chunk-tag.mjs";
import { championOf, listReleases, publishedOf } from "./chunk-stored.mjs";
import { flag, list, text } from "./chunk-inputs.mjs";
import { codeSpan, plainText } from "./chunk-escape.mjs";
import { basename, join, resolve } from "node:path";
import { mkdir, writeFile } from "node:fs/promises";

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

// actions/_lib/plan/cut-lines.ts
const MOST_CHARACTERS = 300;
/** The first lines, as many as fit, long ones shortened; a last line says how many were left out: `and 12 more reasons, which plan.json lists`. */
function cutLines(lines, { mostLines, mostBytes, one }) {
	const kept = [];
	let bytes = 0;
	for (const line of lines.slice(0, mostLines)) {
		const text = shortened(line);
		bytes += Buffer.byteLength(JSON.stringify(text)) + 1;
		if (bytes > mostBytes) break;
		kept.push(text);
	}
	const more = lines.length - kept.length;
	return more === 0 ? kept : [...kept, leftOut$1(more, one)];
}
function shortened(line) {
	return line.length > MOST_CHARACTERS ? `${line.slice(0, 299).toWellFormed()}…` : line;
}
function leftOut$1(more, one) {
	return `and ${more.toLocaleString("en-US")} more ${more === 1 ? one : `${one}s`}, which plan.json lists`;
}

// actions/_lib/plan/trained-commit.ts
const MARK = "candidate of ";
/** Started by a person, or with a commit of its own: the name of the job that trained has to say which commit that was. */
const PROVING = [
	"workflow_dispatch",
	"issue_comment",
	"merge_group"
];
/** What the name of the job that trains ends with, where a later plan has to know it; `Model / toy / candidate of 1a2b…`. */
function provenAs(trained) {
	return ` of ${trained}`;
}
/** The commit, or `#12`, in the name of a job that trained; null for every other job. */
function trainedIn(job) {
	const name = job.split(" / ").at(-1);
	return name.startsWith(MARK) ? name.slice(13) : null;
}
/**
* Why a run did not train one of these commits, or null if it did. What a run is of is not always what it trained: a comment's run is of the
* default branch, a dispatch can name a pull request. A re-run may train another commit than the attempt before it, so the job that
* proves has to be the one during which the artifact was made.
*/
function commitRefusal({ event, headSha, jobs, actor, actorMayWrite }, { heads, createdAt }) {
	const numbered = jobs.find(({ trained }) => trained.startsWith("#"));
	if (numbered) return `it was dispatched for ${numbered.trained}, not for a commit`;
	const isComment = event === "issue_comment";
	if (!isComment && !heads.includes(headSha)) return `it trained ${short(headSha)}, not ${listed(heads)}`;
	if (!PROVING.includes(event)) {
		const other = jobs.find(({ trained }) => trained !== headSha);
		return other ? `it trained ${short(other.trained)}, not ${short(headSha)}` : null;
	}
	const wanted = isComment ? heads : [headSha];
	if (!jobs.some((job) => wanted.includes(job.trained) && isDuring(job, createdAt))) return unproven(jobs, wanted);
	if (event === "merge_group" || actorMayWrite) return null;
	return `${actor}, who started it, has no write access`;
}
function unproven(jobs, wanted) {
	const other = jobs.find(({ trained }) => !wanted.includes(trained));
	if (other) return `it trained ${short(other.trained)}, not ${listed(wanted)}`;
	return `no job of it says that it trained ${listed(wanted)}`;
}
function isDuring({ startedAt, completedAt }, time) {
	if (time === null || startedAt === null) return false;
	const at = second(time);
	return at >= second(startedAt) && (completedAt === null || at <= second(completedAt));
}
/** GitHub's times are all UTC, so that they compare as texts: `2026-11-21T08:05:00`. */
function second(time) {
	return time.slice(0, 19);
}
function listed(commits) {
	return commits.map(short).join(" or ");
}
function short(commit) {
	return commit.slice(0, 8);
}

// actions/_lib/plan/trust.ts
const EVENTS = [
	"pull_request",
	"merge_group",
	"push",
	"workflow_dispatch",
	"issue_comment",
	"schedule"
];
/** Why the model of an artifact is not reused, or null if it may be. */
function refusal(run, artifact, { repositoryId, heads, bases }) {
	const { name, expired, digest } = artifact;
	if (expired) return `its artifact ${name} has expired`;
	if (digest === null) return `GitHub knows no digest of its artifact ${name}`;
	if (run.headRepositoryId !== repositoryId) return "it is a fork’s";
	if (!EVENTS.includes(run.event)) return `it was started by ${run.event}, which trains nothing that is released`;
	return workflowRefusal(run) ?? (run.event === "pull_request" ? baseRefusal(run, bases) : null) ?? commitRefusal(run, {
		heads,
		createdAt: artifact.createdAt
	});
}
function workflowRefusal({ path, trains, files }) {
	if (!trains) return `${path} does not call the reusable workflows that this run calls`;
	const missing = files.find(({ trusted }) => trusted === null);
	if (missing) return `the default branch has no ${missing.path}`;
	const edited = files.find(({ ran, trusted }) => ran !== trusted);
	return edited ? `its ${edited.path} is not the default branch’s` : null;
}
/**
* A pull request runs the workflow file of its merge commit, which is not its head's where the base has another: with the right to push
* a branch, one head could be trained by another workflow.
*/
function baseRefusal({ bases: found }, bases) {
	if (found === null) return "a pull request of its branch went to another base before";
	if (found.length === 0) return "no pull request of its branch is known";
	const other = found.find((base) => !bases.includes(base));
	return other === void 0 ? null : `its branch has a pull request to ${other} too, whose workflow may have run`;
}

// actions/_lib/plan/reuse.ts
/** `trainyard-flight-delay-run-0123456789abcdef`; with `-<attempt>` it is an artifact's name. */
function artifactName(model, fingerprint) {
	return `trainyard-${model}-run-${fingerprint.slice(0, 16)}`;
}
/**
* The newest run to reuse instead of training, by the rules of Trust, and every run that was refused and
* why, in words. The fingerprint is in the artifact's name and is checked again, with every file's digest, where the run is reused.
*/
function reuseOf({ name, artifacts, runs, trust }) {
	const reasons = [];
	for (const artifact of candidates(artifacts, name)) {
		const run = runs.get(artifact.runId);
		const refused = run ? refusal(run, artifact, trust) : "it is gone";
		if (refused === null) return {
			reuse: taken(run, artifact, trust),
			reasons: [...reasons, words(run)]
		};
		reasons.push(`run ${artifact.runId} is not reused: ${refused}`);
	}
	const none = otherFingerprints(artifacts, {
		name,
		runs,
		trust
	});
	return {
		reuse: null,
		reasons: reasons.length > 0 ? reasons : none
	};
}
function candidates(artifacts, name) {
	const attempt = (artifact) => Number(artifact.name.slice(name.length + 1));
	return artifacts.filter((each) => isAttemptOf(each.name, name)).toSorted((one, other) => other.runId - one.runId || attempt(other) - attempt(one));
}
function isAttemptOf(artifact, name) {
	return artifact.startsWith(`${name}-`) && /^\d{1,6}$/.test(artifact.slice(name.length + 1));
}
/** Runs that would be reused, had they not trained the model from other inputs. */
function otherFingerprints(artifacts, { name, runs, trust }) {
	const model = name.slice(0, -FINGERPRINT_DIGITS);
	const found = /* @__PURE__ */ new Map();
	for (const artifact of artifacts) {
		const run = runs.get(artifact.runId);
		const digits = artifact.name.slice(model.length, model.length + FINGERPRINT_DIGITS);
		if (!run || !/^[0-9a-f]{16}$/.test(digits) || !isAttemptOf(artifact.name, `${model}${digits}`)) continue;
		if (refusal(run, artifact, trust) === null) found.set(run.id, digits);
	}
	const lines = [...found].map(([id, digits]) => `run ${id} is not reused: it trained another fingerprint, ${digits}, so what determines the model changed since`);
	return lines.length > 0 ? lines : [NO_RUN];
}
const FINGERPRINT_DIGITS = 16;
const NO_RUN = "no run of this fingerprint was found";
function taken({ event, headSha, jobs }, { id, name, digest, runId }, { heads }) {
	return {
		run: runId,
		commit: (event === "issue_comment" ? jobs.find(({ trained }) => heads.includes(trained)) : void 0)?.trained ?? headSha,
		artifact: {
			id,
			name,
			digest
		}
	};
}
function words({ id, event, headSha }) {
	return `run ${id} (${event}) of ${headSha.slice(0, 8)} trained this very fingerprint by the default branch’s workflow`;
}

// actions/_lib/plan/matrix.ts
/** GitHub starts no more jobs of one matrix. */
const MOST_JOBS = 256;
/** An entry is one input, and so one variable of a process: Linux takes 128 KiB. */
const MOST_ENTRY_BYTES = 49152;
/** GitHub takes 1 MB as outputs of a job and counts UTF-16: 500,000 characters, of which UTF-8 never has fewer bytes. */
const MOST_BYTES$1 = 48e4;
const MOST_WAIVE_BYTES = 16384;
/** The comment shows as many and one more line. */
const MOST_REASONS = 20;
const MOST_CHANGES = 10;
/**
* The jobs of the matrix: the models that are trained or reused, their texts cut to what GitHub takes. More than GitHub starts is a
* Problem.
*/
function matrixOf(plan) {
	const trained = plan.models.filter(({ train }) => train);
	const mostBytes = Math.min(MOST_ENTRY_BYTES, Math.floor(MOST_BYTES$1 / trained.length));
	if (trained.length <= MOST_JOBS) return trained.map((planned) => entryOf(planned, plan, mostBytes));
	throw new Problem({
		what: `${trained.length} models are to be trained, and GitHub starts ${MOST_JOBS} jobs of a matrix`,
		where: "trainyard.yml: models",
		fix: "name some with `model`, or put the models into several repositories"
	});
}
function entryOf(planned, { mode, proof }, mostBytes) {
	const entry = {
		...fixedOf(planned),
		proof: proofOf$1(planned, proof),
		reasons: [],
		"reuse-why": "",
		definition: ""
	};
	const each = (mostBytes - Buffer.byteLength(JSON.stringify(entry))) / 3;
	const reasons = {
		mostLines: MOST_REASONS,
		mostBytes: each,
		one: "reason"
	};
	const changes = {
		mostLines: MOST_CHANGES,
		mostBytes: each,
		one: "change"
	};
	return {
		...entry,
		reasons: cutLines([...planned.reasons, ...reuseWords(planned, mode)], reasons),
		"reuse-why": cutLines(planned.reuseReasons, reasons).join("; "),
		definition: cutLines(planned.definition, changes).join("\n")
	};
}
/** What the comment says of earlier runs: that there is none is worth a line only where the pull request's was expected. */
function reuseWords({ reuseReasons }, mode) {
	return reuseReasons.filter((reason) => reason !== "no run of this fingerprint was found" || mode === "release");
}
/** Where a run has to say what it trained, and reuses another, it says what that one trained. */
function proofOf$1({ reuse }, proof) {
	return proof !== "" && reuse ? provenAs(reuse.commit) : proof;
}
function fixedOf(planned) {
	const { model, fingerprint, reuse, champion, judge } = planned;
	return {
		model,
		fingerprint,
		artifact: artifactName(model, fingerprint),
		"reuse-run": reuse ? String(reuse.run) : "",
		"reuse-artifact": reuse?.artifact.name ?? "",
		"reuse-artifact-id": reuse ? String(reuse.artifact.id) : "",
		"reuse-digest": reuse?.artifact.digest ?? "",
		champion: champion?.version ?? "",
		"champion-tag": champion?.tag ?? "",
		"champion-sha": champion?.sha ?? "",
		"judge-ref": judge.ref,
		"judge-why": judge.why,
		"judge-both": String(judge.both),
		labels: String(judge.labels),
		waive: waiveOf(planned)
	};
}
/** A waiver that is cut would be another one, or none. */
function waiveOf({ model, waivers }) {
	const waive = waivers.map(waiverLine).join("\n");
	const bytes = Buffer.byteLength(waive);
	if (bytes <= MOST_WAIVE_BYTES) return waive;
	throw new Problem({
		what: `the waivers of ${model} have ${bytes} bytes, more than the ${MOST_WAIVE_BYTES} that travel to the judge`,
		where: "the comments of the pull request",
		fix: "delete comments whose waiver is no longer needed, or shorten their reasons"
	});
}

// actions/_lib/plan/start.ts
const NO_TRAIN_LABEL = "no-train";
const TRAIN_LABEL = "trainyard:train";
const NO_FORK = "a fork’s pull request is never started by a comment or a dispatch: push to it instead";
const BY_NUMBER = "the pull request was dispatched by its number: no release reuses this run, so that the model is trained again after the merge";
/** Whether anything is to be trained, and who asked for it. */
function startOf({ pull, comment, named, label, words, settled }) {
	const refused = comment && commentRefusal(comment, pull);
	if (refused) return skip(refused);
	if (comment?.request?.kind === "train") return start({
		forced: true,
		models: comment.request.models
	});
	if (pull === null) return start({});
	if (named) return pull.fork ? skip(NO_FORK) : start({
		forced: true,
		notes: [BY_NUMBER]
	});
	const notes = pull.labels.filter(isRefused).map(refusedLabel);
	if (hasLabel(pull.labels, "trainyard:train")) return start({
		forced: true,
		notes
	});
	if (label !== null && !OWN_LABEL.test(label) && settled) return skip(`the label ${label} says nothing about training, and this commit was judged already`);
	if (words && settled) return skip("only title or text were edited, and this commit was judged already");
	if (pull.draft) return held(`the pull request is a draft: mark it ready, write \`/trainyard train\`, or set the label ${TRAIN_LABEL}`);
	if (hasLabel(pull.labels, "no-train")) return held(`the label ${NO_TRAIN_LABEL} is on the pull request: remove it, or write \`/trainyard train\``);
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
		why,
		held: false
	};
}
function held(why) {
	return {
		kind: "skip",
		why,
		held: true
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
const MOST_PATHS$1 = 6;
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
	const named = inputs.slice(0, MOST_PATHS$1).map(({ path }) => path);
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
	const times = /* @__PURE__ */ new Map();
	for (const gate of gates) {
		const kind = GATE_KINDS.find((each) => Object.hasOwn(gate, each));
		const slice = gate.slice === void 0 ? "" : ` of ${gate.slice}`;
		const name = `\`${gate.metric}${slice} ${kind}\``;
		const count = (times.get(name) ?? 0) + 1;
		times.set(name, count);
		found.set(count === 1 ? name : `${name} (${count})`, ruleText(gate, kind));
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

// actions/plan/model-changes.ts
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
		const inputs = [...(await read.at(ref, config, false)).inputs, ...pinnedDataOf(config)];
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
			const { inputs, reached } = await at(to, head, false);
			if (JSON.stringify(gitPathsOf(base)) === JSON.stringify(paths)) return await inputsBetween({
				folder,
				from,
				to,
				paths,
				reached
			});
			return inputChanges((await at(from, base, true)).inputs, inputs);
		}
	};
}
function own(models, name) {
	return Object.hasOwn(models, name) ? models[name] : null;
}

// actions/plan/unknown-base.ts
const MOST_SHOWN = 10;
/** A base that git does not know, nor as a branch of the origin: says what the clone has, and how to fetch it. */
async function unknownBase(ref, folder) {
	const [refs, url] = [await refsOf(folder), await originUrl(folder)];
	const meant = suggestion(ref, refs);
	const shown = refs.length > MOST_SHOWN ? [...refs.slice(0, MOST_SHOWN), "…"] : refs;
	const own = meant ? `did you mean \`--base ${meant}\`?` : shown.length > 0 ? `name what is in this clone: ${shown.join(", ")}` : "name a commit that is in this clone";
	const isPlain = /^[\w][\w./-]*$/.test(ref);
	const fetched = `, or fetch it first: \`git fetch origin ${ref}:refs/remotes/origin/${ref}\``;
	return new Problem({
		what: `git knows no commit ${JSON.stringify(ref)}, here or at \`origin/\``,
		where: "base",
		fix: `${own}${url !== "" && isPlain ? fetched : ""}`
	});
}

// actions/plan/base.ts
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
	throw await unknownBase(ref, folder);
}
/**
* What the base declares, and what the commit declares where this change began: they differ once the base of a pull request has gone on.
* A push is compared with what was there before, also one that throws commits away.
*/
async function declaredBefore(configuration, { base, ref, mode, judging }) {
	if (base === null) return {
		from: null,
		judges: {},
		notes: []
	};
	const judge = judging?.commit ?? base;
	const { models: judges, notes } = await modelsAt(configuration, judge);
	const commit = (mode === "release" ? null : await mergeBaseOf(configuration.folder, base, ref)) ?? base;
	return {
		from: {
			commit,
			models: commit === judge ? judges : (await modelsAt(configuration, commit)).models
		},
		judges,
		notes
	};
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
/** Whether a branch has a commit, as its tip or below it; not one that GitHub does not know. */
async function isOnBranch({ client, owner, repo }, { sha, branch }) {
	const basehead = `${branch}...${sha}`;
	try {
		const { data } = await client.rest.repos.compareCommitsWithBasehead({
			owner,
			repo,
			basehead,
			per_page: 1
		});
		return data.status === "identical" || data.status === "behind";
	} catch (error) {
		if (failureOf(error)?.status === 404) return false;
		throw error;
	}
}

// actions/plan/gates-commit.ts
/**
* The base, if it judges: a merge queue's base may hold what is only queued, so that the default branch's tip judges there. A pull request into
* the default branch whose merge commit is not built on it is a Problem: it was moved to another base meanwhile, which must not judge.
*/
async function judgingOf(given) {
	const { base, mode, trigger, forge, defaultBranch, isNamed } = given;
	if (base === null) return null;
	if (mode === "release") return {
		commit: base,
		isDefault: true
	};
	if (forge === null || defaultBranch === null) return {
		commit: base,
		isDefault: false
	};
	if (await isOnBranch(forge, {
		sha: base,
		branch: defaultBranch
	})) return {
		commit: base,
		isDefault: true
	};
	if (trigger?.kind === "merge-group" && trigger.base === defaultBranch) {
		const tip = await branchHead(forge, defaultBranch);
		if (tip !== null) return {
			commit: tip,
			isDefault: true
		};
	}
	if (trigger?.kind === "pull-request" && trigger.base === defaultBranch && !isNamed) throw moved(trigger, base);
	return {
		commit: base,
		isDefault: false
	};
}
function moved({ number, base: branch }, base) {
	return new Problem({
		what: `#${number} goes to ${branch}, and the commit that was checked out is built on ${base.slice(0, 8)}, which ${branch} does not have`,
		where: "actions/checkout",
		fix: "push to the pull request again, so that GitHub merges it anew"
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
		const { number, head, base } = pull_request;
		const words = action === "edited" && changes?.base === void 0;
		const named = isLabelled && label?.name || null;
		return {
			kind: "pull-request",
			number,
			headSha: head.sha,
			base: base.ref,
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
		const { head_sha: sha, base_sha: baseSha, base_ref } = merge_group;
		return {
			kind: "merge-group",
			sha,
			baseSha,
			base: base_ref.replace(/^refs\/heads\//, ""),
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

// actions/_lib/plan/called-workflow.ts
const PLANNING = ["pull-request.yml", "release.yml"];
const TRAINING = "model.yml";
/** A called workflow as GitHub's API writes it, `owner/name/.github/workflows/x.yml@v1`; null for anything else. */
function calledWorkflow({ path, sha }) {
	const [owner = "", name = "", ...rest] = path.split("@", 1)[0].split("/");
	return rest.length === 0 ? null : {
		repository: `${owner}/${name}`,
		path: rest.join("/"),
		sha
	};
}
/** The family that a run calls; null where it plans and trains without Trainyard's reusable workflows. */
function familyOf(called) {
	return called.flatMap(({ repository, path }) => {
		const file = PLANNING.find((name) => isNamed(path, name));
		return file === void 0 ? [] : [{
			repository,
			prefix: path.slice(0, -file.length)
		}];
	}).find((family) => trainsBy(called, family)) ?? null;
}
/** Whether a run plans and trains by that family, at whatever commit of it: the caller's file says which. */
function trainsBy(called, { repository, prefix }) {
	const own = called.filter((each) => each.repository.toLowerCase() === repository.toLowerCase());
	const has = (name) => own.some(({ path }) => path === `${prefix}${name}`);
	return has(TRAINING) && PLANNING.some(has);
}
/** `pull-request.yml` or `trainyard-pull-request.yml`, but not `my_pull-request.yml`. */
function isNamed(path, name) {
	return path.endsWith(`/${name}`) || path.endsWith(`-${name}`);
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

// actions/_lib/forge/merge-queue.ts
const PAGE$3 = 100;
/**
* Numbers of the pull requests that a merge queue's commit brings to a branch, those queued ahead of it included, each with how many
* commits; null where one of its commits is of none that is queued. The queue keeps a branch for each, which names it.
*/
async function queuedPullRequests(forge, { sha, branch }) {
	const line = await lineFrom(forge, {
		sha,
		branch
	});
	const numbers = line === null ? null : await numbersByTip(forge, branch);
	if (line === null || numbers === null) return null;
	const found = /* @__PURE__ */ new Map();
	let number = null;
	for (const commit of line) {
		number = numbers.get(commit) ?? number;
		if (number === null) return null;
		found.set(number, (found.get(number) ?? 0) + 1);
	}
	return found;
}
/** The commits that the branch does not have, by first parents, the newest first; null where GitHub lists only some. */
async function lineFrom({ client, owner, repo }, { sha, branch }) {
	const basehead = `${branch}...${sha}`;
	const { data } = await client.rest.repos.compareCommitsWithBasehead({
		owner,
		repo,
		basehead
	});
	if (data.total_commits > data.commits.length) return null;
	const parents = new Map(data.commits.map(({ sha, parents: [first] }) => [sha, first?.sha]));
	const line = [];
	for (let next = sha; next && parents.has(next); next = parents.get(next)) line.push(next);
	return line;
}
/** `gh-readonly-queue/main/pr-12-<commit before it>`. */
async function numbersByTip({ client, owner, repo }, branch) {
	const ref = `heads/gh-readonly-queue/${branch}/`;
	const refs = await client.paginate(client.rest.git.listMatchingRefs, {
		owner,
		repo,
		ref,
		per_page: PAGE$3
	});
	return new Map(refs.flatMap(({ ref: name, object }) => {
		const number = name.match(/\/pr-(\d+)-[0-9a-f]+$/)?.[1];
		return number === void 0 ? [] : [[object.sha, Number(number)]];
	}));
}

// actions/plan/revision.ts
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
	if (trigger?.kind === "merge-group") return await ofMergeGroup(trigger, {
		ref,
		pull,
		forge: given.forge
	});
	if (pull) return await ofPull(given, {
		ref,
		pull
	});
	const plain = {
		ref,
		head: ref,
		pull: null,
		fork: false,
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
	const ref = await headOf(folder);
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
		fork: pull.fork,
		heads: [head]
	};
}
/** A queue's commit is the pull request's on top of those before it: its run counts if the inputs are still the same. */
async function ofMergeGroup(trigger, { ref, pull, forge }) {
	const { sha, baseSha: base } = trigger;
	return {
		mode: "pull-request",
		ref,
		head: sha,
		base,
		pull,
		fork: pull?.fork !== false || forge === null || await holdsFork(forge, trigger),
		heads: pull ? [sha, pull.sha] : [sha]
	};
}
/** Whether a fork's code is in the queue's commit, that of pull requests ahead in it included; also where GitHub does not tell. */
async function holdsFork(forge, { sha, base }) {
	const queued = await queuedPullRequests(forge, {
		sha,
		branch: base
	});
	if (queued === null) return true;
	return (await Promise.all([...queued.keys()].map((number) => readPullRequest(forge, number)))).some(({ number, fork, commits }) => fork || queued.get(number) > Math.max(1, commits));
}
/** A merge queue puts several pull requests onto the branch at once; of more than these the older ones are trained anew. */
const MOST_MERGED = 20;
/**
* After a merge the pull request's own run is that of what was merged. One push may hold several: the run of each counts, if its
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
		fork: pull?.fork ?? false,
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

// actions/plan/github-context.ts
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
		own: await ownRun(env, forge)
	};
}
async function ownRun(env, forge) {
	const run = Number(env["GITHUB_RUN_ID"] ?? 0);
	const workflow = env["GITHUB_WORKFLOW_REF"]?.match(/^[^/]+\/[^/]+\/([^@]+)@/)?.[1] ?? null;
	const called = ((forge && run > 0 ? await readRun(forge, run) : null)?.called ?? []).flatMap((each) => calledWorkflow(each) ?? []);
	return {
		run,
		workflow,
		family: familyOf(called)
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
/** A summary has 1 MiB: of 100 models each list its share. */
const REASONS = {
	mostLines: 20,
	mostBytes: 1500,
	one: "reason"
};
const CHANGES = {
	mostLines: 40,
	mostBytes: 6e3,
	one: "change"
};
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
		cutLines(planned.reasons, REASONS).map(plainText).join("<br>"),
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
	return [reuse ? `reused from run ${reuse.run}` : "trained", ...cutLines(reuseReasons, REASONS).map(plainText)].join("<br>");
}
function definitionOf({ model, definition, judge }) {
	if (definition.length === 0) return [];
	const items = cutLines(definition, CHANGES).map((change) => `- ${plainText(change)}`);
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

// actions/plan/model-selection.ts
/** Releases are looked up only where their lack is a reason to train; what is held back is left as it is. */
async function selected(compared, asked) {
	const { around, subject, start } = asked;
	const { mode } = subject;
	const registry = mode === "release" ? around.registry : null;
	const models = await Promise.all(compared.map(async ({ name, changes }) => {
		return {
			name,
			changes,
			hasRelease: await registry?.hasRelease(name) ?? null
		};
	}));
	if (start.kind === "skip") {
		const selection = selectionOf({
			models,
			mode,
			forced: false,
			named: []
		});
		const unjudged = [...selection].filter(([, { train }]) => train).map(([name]) => name);
		return {
			selection: new Map([...selection].map(heldBack)),
			unjudged,
			said: []
		};
	}
	const selection = selectionOf({
		models,
		mode,
		forced: start.forced,
		named: start.models
	});
	const unknown = start.models.filter((name) => !selection.has(name)).map((name) => `there is no model ${name}`);
	return {
		selection,
		unjudged: [],
		said: [...start.notes, ...unknown]
	};
}
function heldBack([name, { reasons }]) {
	return [name, {
		train: false,
		reasons
	}];
}

// actions/_lib/plan/judge.ts
/**
* Whose definition judges: the base's; the head's own for a model that the base does not have, or where there is no base. `both`: the
* head's own is shown beside it, where it differs. `labels`: the definition is the default branch's, so that its `fetch` may see the secret.
*/
function judgeOf({ base, own, isKnown, changed, label }) {
	if (base === null || !isKnown) {
		const why = base ? "the base does not have this model: its own definition judges" : "there is no base: the definition of this very commit judges";
		return {
			ref: own.commit,
			why,
			both: false,
			labels: own.isDefault
		};
	}
	const { commit: ref, isDefault: labels } = base;
	const by = `the definition of the base, ${ref.slice(0, 8)}, judges`;
	return {
		ref,
		why: changed ? `${by}: a change does not choose its own gates` : `${by}; the change leaves it as it is`,
		both: changed && label,
		labels
	};
}
/** Says that the judge's `fetch` runs without the secret `labels`; who can push could have it printed otherwise. */
function withoutLabels({ base, isKnown }) {
	return `the judge’s \`fetch\` ran without the secret \`labels\`: ${base === null ? "a dispatched branch is judged by its own definition" : base.isDefault && !isKnown ? "the default branch does not have this model yet" : "the base is no commit of the default branch"}`;
}

// actions/_lib/git/beside.ts
/** Files of the whole repository that differ between two commits and that none of the paths and globs, which count from the folder, names. */
async function changedBeside({ folder, from, to, paths }) {
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

// actions/_lib/plan/left-out.ts
const MOST_PATHS = 6;
/** Files that `inputs` does not name and that differ all the same: two commits of one fingerprint are not the same code. */
function leftOut(paths, where) {
	if (paths.length === 0) return [];
	const named = paths.slice(0, MOST_PATHS).map((path) => path.replace(/\s/g, " "));
	const more = paths.length - named.length;
	return [`\`inputs\` leaves out ${more > 0 ? `${named.join(", ")} and ${more} more files` : named.join(", ")}, which ${where}`];
}

// actions/plan/changed-files.ts
/** Files beside a model's inputs that this change touches: whatever they do to it, no fingerprint tells. */
async function changedInChange(model, { configuration, subject, from }) {
	if (from === null) return [];
	const what = subject.mode === "release" ? "this push changes" : "this pull request changes";
	return leftOut(await beside(model, {
		configuration,
		from,
		to: subject.ref
	}), what);
}
/** Files beside a model's inputs that differ between the commit whose run is reused and this one. */
async function changedSinceRun(model, { configuration, subject, commit, token }) {
	const { folder } = configuration;
	const named = `${commit.slice(0, 8)}, whose run is reused`;
	if (await commitOf(folder, commit) === null) await fetchCommit(folder, commit, token).catch(() => {});
	if (await commitOf(folder, commit) === null) return [`what \`inputs\` leaves out is not known: git does not give ${named}`];
	const paths = await beside(model, {
		configuration,
		from: commit,
		to: subject.ref
	});
	return leftOut(paths, `${paths.length === 1 ? "differs" : "differ"} between ${named}, and this commit`);
}
/** The configuration itself is read key by key, and says of each what changed. */
async function beside({ config }, { configuration: { folder, file }, from, to }) {
	const paths = [...gitPathsOf(config), basename(file)];
	return await changedBeside({
		folder,
		from,
		to,
		paths
	});
}

// actions/_lib/forge/artifact.ts
const PAGE$2 = 100;
/** All artifacts of one run, of every attempt, over all pages. */
async function artifactsOfRun({ client, owner, repo }, run) {
	return (await client.paginate(client.rest.actions.listWorkflowRunArtifacts, {
		owner,
		repo,
		run_id: run,
		per_page: PAGE$2
	})).map(rowOf);
}
/** All artifacts of the repository with this very name, over all pages. */
async function artifactsNamed({ client, owner, repo }, name) {
	return (await client.paginate(client.rest.actions.listArtifactsForRepo, {
		owner,
		repo,
		name,
		per_page: PAGE$2
	})).map(rowOf);
}
function rowOf(artifact) {
	const { id, name, digest, size_in_bytes: bytes, expired, created_at: createdAt, workflow_run } = artifact;
	return {
		id,
		name,
		runId: workflow_run?.id ?? null,
		digest: digest ?? null,
		bytes,
		expired,
		createdAt
	};
}

// actions/plan/run-facts.ts
/** What the rules ask of a run, looked up once for each; of a run that does not train nothing more is asked. */
function factsReader(given) {
	const known = /* @__PURE__ */ new Map();
	const trustedId = trustedIds(given);
	const read = async (id, listed) => {
		const row = listed?.called ? listed : await readRun(given.forge, id);
		if (row === null) return null;
		const trains = isTraining(row, given);
		const common = {
			...row,
			trains,
			actor: row.actor ?? "nobody known"
		};
		if (!trains) return {
			...common,
			files: [],
			bases: null,
			jobs: [],
			actorMayWrite: false
		};
		return {
			...common,
			files: await filesOf(row, given.forge, trustedId),
			bases: await basesOfRun(given.forge, row),
			jobs: await trainedJobs(given.forge, id),
			actorMayWrite: await given.mayWrite(row.actor)
		};
	};
	return (id, row) => {
		const found = known.get(id) ?? read(id, row);
		known.set(id, found);
		return found;
	};
}
function isTraining(row, { family, workflows }) {
	return workflows.includes(row.path) || family !== null && trainsBy(calledBy(row), family);
}
function calledBy({ called }) {
	return (called ?? []).flatMap((each) => calledWorkflow(each) ?? []);
}
/** Its own file, and the called ones of this repository; those of another are what the own file says. */
async function filesOf(row, forge, trustedId) {
	const here = `${forge.owner}/${forge.repo}`.toLowerCase();
	const called = calledBy(row).filter(({ repository }) => repository.toLowerCase() === here);
	const ran = [{
		path: row.path,
		sha: row.headSha
	}, ...called];
	return await Promise.all(ran.map(async ({ path, sha: ref }) => ({
		path,
		ran: await fileId(forge, {
			path,
			ref
		}) ?? await fileId(forge, {
			path,
			ref: row.headSha
		}),
		trusted: await trustedId(path)
	})));
}
function trustedIds({ forge, trusted: ref }) {
	const known = /* @__PURE__ */ new Map();
	return (path) => {
		const found = known.get(path) ?? fileId(forge, {
			path,
			ref
		});
		known.set(path, found);
		return found;
	};
}
async function basesOfRun(forge, { event, headBranch: branch, createdAt: since }) {
	return event === "pull_request" && branch !== null ? await basesOf(forge, {
		branch,
		since
	}) : null;
}
async function trainedJobs(forge, run) {
	return (await jobsOfRun(forge, run)).flatMap(({ name, startedAt, completedAt }) => {
		const trained = trainedIn(name);
		return trained === null ? [] : [{
			trained,
			startedAt,
			completedAt
		}];
	});
}

// actions/plan/reusable-runs.ts
const NOTHING_FOUND = {
	reuse: null,
	reasons: []
};
const WORKFLOWS = ".github/workflows/";
/** How to find the runs that a subject may reuse; null where there is no GitHub to ask. */
async function finderOf(given, around, { mode, base, ref, heads, pull }) {
	const { forge, repositoryId, defaultBranch, own, trigger, mayWrite } = around;
	if (!forge || repositoryId === null || defaultBranch === null) return null;
	const refusal = withoutLooking(given, trigger);
	if (refusal !== null) return async () => ({
		...NOTHING_FOUND,
		reasons: [refusal]
	});
	const paths = (given.workflow ?? []).map((name) => `${WORKFLOWS}${basename(name)}`);
	const workflows = own.workflow === null ? paths : [...paths, own.workflow];
	const trusted = mode === "release" ? base ?? ref : defaultBranch;
	const bases = [defaultBranch, ...pull ? [pull.baseBranch] : []];
	const { family } = own;
	return await runFinder({
		forge,
		repositoryId,
		heads,
		bases,
		family,
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
async function runFinder(given) {
	const { forge, repositoryId, heads, bases } = given;
	const facts = factsReader(given);
	const ours = await kept((await Promise.all(heads.map((head) => runsAt(forge, head)))).flat(), async (row) => (await facts(row.id, row))?.trains ?? false);
	const left = (await Promise.all(ours.map((run) => artifactsOfRun(forge, run.id)))).flat();
	const trust = {
		repositoryId,
		heads,
		bases
	};
	return async (name) => {
		const elsewhere = await artifactsNamed(forge, `${name}-1`);
		const artifacts = distinct([...left, ...elsewhere]);
		const ids = [...new Set(artifacts.map(({ runId }) => runId))];
		const found = (await Promise.all(ids.map((id) => facts(id)))).flatMap((run) => run ? [run] : []);
		return reuseOf({
			name,
			artifacts,
			runs: new Map(found.map((run) => [run.id, run])),
			trust
		});
	};
}
async function kept(items, isKept) {
	const wanted = await Promise.all(items.map(isKept));
	return items.filter((_, index) => wanted[index]);
}
function distinct(rows) {
	const own = rows.flatMap(({ runId, ...row }) => runId === null ? [] : [{
		...row,
		runId
	}]);
	return [...new Map(own.map((row) => [row.id, row])).values()];
}

// actions/_lib/forge/comments.ts
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
/** What stands further right is not read: anybody may write a comment, of 65,536 characters. */
const MOST_LINE = 4e3;
/** The first line counts, and only if it begins with `/trainyard`: what is quoted or mentioned further down asks for nothing. */
function requestOf(body) {
	const line = body.slice(0, MOST_LINE).split(/\r?\n/, 1)[0].trim();
	if (!/^\/trainyard(\s|$)/.test(line)) return null;
	const text = line.slice(10).trim();
	const words = text.split(/\s+/).filter(Boolean);
	if (words[0] === "train") return {
		kind: "train",
		models: words.slice(1)
	};
	const gate = words[0] === "waive" ? waivedGate(text.replace(/^waive\s+/, "")) : null;
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

// actions/plan/start-conditions.ts
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
	const head = trigger?.kind === "pull-request" && pull !== null ? {
		...pull,
		sha: trigger.headSha
	} : null;
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
/**
* The check to require of the newest earlier run of this workflow at this commit succeeded: what it judged has not changed since. A run
* for another base, or a fork's, has no job of that name, or is not of this repository.
*/
async function isSettled(forge, head, { run, workflow }) {
	const earlier = (await runsAt(forge, head.sha)).filter((row) => row.path === workflow && row.headRepositoryId === head.repositoryId).find(({ id }) => id < run);
	if (earlier?.status !== "completed" || earlier.conclusion !== "success") return false;
	return (await jobsOfRun(forge, earlier.id)).some(({ name, conclusion }) => isResult(name) && conclusion === "success");
}
/** `Model / result`, but not `Model / result (into mine)`. */
function isResult(job) {
	return job.split(" / ").at(-1) === "result";
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

// actions/plan/plan-entries.ts
const BOTH_LABEL = "trainyard:judge-both";
/** Every model with what happens to it; only of those that are trained champion and earlier runs are looked up. */
async function plannedModels(given, around, work) {
	const { compared, selection, subject, configuration } = work;
	const { forge, labels } = around;
	const trained = compared.filter(({ name }) => selection.get(name).train);
	const isAny = trained.length > 0;
	for (const { name, judge, config } of trained) checkChampion(name, (judge ?? config).champion, basename(configuration.file));
	const find = isAny ? await finderOf(given, around, subject) : null;
	const { waivers, notes } = forge && subject.pull && isAny ? await waiversOn(forge, subject.pull, around) : {
		waivers: [],
		notes: []
	};
	const label = setByWriter(labels.find(({ name }) => name === BOTH_LABEL));
	const models = compared.map(async (model) => {
		const { name } = model;
		const { train, reasons } = selection.get(name);
		const beside = await changedInChange(model, work);
		const common = {
			model: name,
			fingerprint: model.fingerprint,
			train,
			definition: model.definition
		};
		const judge = judgedBy(model, work, label);
		if (!train) return {
			...common,
			reasons: [...reasons, ...beside],
			judge,
			...NOTHING_PLANNED
		};
		return {
			...common,
			reasons: [
				...reasons,
				...beside,
				...labelWords(model, work, judge)
			],
			judge,
			...await reusedRun(find, model, {
				...work,
				token: around.token
			}),
			champion: await around.registry?.champion(name) ?? null,
			waivers
		};
	});
	return {
		models: await Promise.all(models),
		notes
	};
}
const NOTHING_PLANNED = {
	reuse: null,
	reuseReasons: [],
	champion: null,
	waivers: []
};
function judgedBy(model, { judging, subject }, label) {
	return judgeOf({
		base: judging,
		own: {
			commit: subject.ref,
			isDefault: subject.mode === "release"
		},
		isKnown: model.judge !== null,
		changed: model.definition.length > 0,
		label
	});
}
function labelWords({ judge, config }, { judging }, by) {
	return (judge ?? config).fetch !== void 0 && !by.labels ? [withoutLabels({
		base: judging,
		isKnown: judge !== null
	})] : [];
}
async function reusedRun(find, model, work) {
	const found = find ? await find(artifactName(model.name, model.fingerprint)) : NOTHING_FOUND;
	const since = found.reuse ? await changedSinceRun(model, {
		...work,
		commit: found.reuse.commit
	}) : [];
	return {
		reuse: found.reuse,
		reuseReasons: [...found.reasons, ...since]
	};
}

// actions/plan/proof.ts
/**
* What the name of the job that trains ends with, so that a later plan knows what this run trained; empty where the run's own commit says
* it, and where nothing may reuse it: a fork's code in a merge queue, a comment on a pull request that goes elsewhere.
*/
function proofOf({ trigger, pull }, { subject, judging }) {
	if (trigger === null) return "";
	if (pull && pull.number !== pullNumberOf(trigger)) return provenAs(`#${pull.number}`);
	switch (trigger.kind) {
		case "comment": return judging?.isDefault ? provenAs(subject.head) : "";
		case "called": return trigger.event === "workflow_dispatch" ? provenAs(subject.ref) : "";
		case "merge-group": return subject.fork ? "" : provenAs(subject.ref);
		case "pull-request":
		case "push": return "";
	}
}

// actions/plan/plan.ts
/** Says which models changed and why, which run is reused for them, which champion they must beat, and who judges: plan.json and the matrix. */
const plan = verb({
	name: "plan",
	inputs,
	run: recordingFailure("plan", async (given, host, known) => {
		const configuration = named(await loadConfiguration({
			host,
			config: given.config
		}), given.model ?? []);
		const around = await surroundingsOf(given, host, configuration.folder);
		const labels = await labelsOf(around, around.pull);
		const start = startOf(await situationOf({
			...around,
			labels
		}));
		const made = start.kind === "skip" && !start.held ? await skipped(start.why, {
			around,
			configuration
		}) : await planned(given, {
			around: {
				...around,
				labels
			},
			configuration,
			start,
			known
		});
		return await written(planSchema.parse(made), given, host);
	})
});
/** Nothing is compared: what is checked out may be anything, and nobody is going to train it. */
async function skipped(skip, { around, configuration }) {
	const ref = await headCommit(configuration.folder);
	const { pull, trigger } = around;
	const about = {
		mode: "pull-request",
		ref,
		head: trigger?.kind === "pull-request" ? trigger.headSha : pull?.sha ?? ref,
		base: null,
		unjudged: [],
		proof: ""
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
/** Also what a draft or a label holds back: nothing of it is trained, and the plan says what would be. */
async function planned(given, { around, configuration, start, known }) {
	const { folder } = configuration;
	const subject = await subjectOf({
		folder,
		...around
	});
	const base = await baseOf(given.base, subject.base, {
		folder,
		token: around.token
	});
	const judging = await judgingOf({
		...around,
		base,
		mode: subject.mode,
		isNamed: given.base !== void 0
	});
	if (judging) await baseOf(void 0, judging.commit, {
		folder,
		token: around.token
	});
	const { from, judges, notes } = await declaredBefore(configuration, {
		...subject,
		base,
		judging
	});
	const image = imageOf(given.image);
	const compared = await compareModels({
		configuration,
		ref: subject.ref,
		image,
		from,
		judges
	});
	const { selection, unjudged, said } = await selected(compared, {
		around,
		subject,
		start
	});
	known.models = [...selection].filter(([, { train }]) => train).map(([name]) => name);
	const labels = around.pull ? around.labels : await labelsOf(around, subject.pull);
	const work = {
		compared,
		selection,
		subject: {
			...subject,
			base
		},
		judging,
		configuration
	};
	const more = await plannedModels(given, {
		...around,
		labels
	}, {
		...work,
		from: from?.commit ?? null
	});
	return {
		schema: "trainyard/plan@1",
		mode: subject.mode,
		ref: subject.ref,
		head: subject.head,
		base,
		pullRequest: subject.pull?.number ?? null,
		fork: subject.fork,
		labels: releaseLabels(subject.pull?.labels ?? []),
		skip: start.kind === "skip" ? start.why : null,
		unjudged,
		proof: proofOf(around, {
			subject,
			judging
		}),
		notes: [
			...said,
			...notes,
			...more.notes
		],
		models: more.models
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
			names: JSON.stringify(matrix.map(({ model }) => model)),
			entries: JSON.stringify(Object.fromEntries(matrix.map((entry) => [entry.model, entry]))),
			any: String(matrix.length > 0),
			skip: plan.skip ?? "",
			unjudged: plan.unjudged.join(", "),
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
		const what = !train ? "is left as it is" : reuse ? `reuses run ${reuse.run}` : "is trained";
		host.info(`${model} ${what}: ${reasons.join("; ")}`);
	}
	if (models.filter(({ train }) => train).length === 0 && skip === null) host.notice("No model changed: nothing is trained");
}

export { plan };