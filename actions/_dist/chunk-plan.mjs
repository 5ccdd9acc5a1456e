import { GATE_KINDS, Problem, waivedGate, waiverLine } from "./chunk-contract.mjs";
import { cutLines } from "./chunk-text.mjs";
import { canonicalize } from "./chunk-canonicalize.mjs";
import { createHash } from "node:crypto";

// actions/_lib/plan/image.ts
/** The digest of a container image, or null if there is none. */
function imageOf(image) {
	if (image === void 0) return null;
	const digest = image.match(/(?:^|@)(sha256:[0-9a-f]{64})$/)?.[1];
	if (digest !== void 0) return digest;
	throw new Problem({
		what: `${JSON.stringify(image)} has no digest: a tag can be moved to another image`,
		where: "--image",
		fix: "give the digest, as sha256:… or name@sha256:…"
	});
}

// actions/_lib/plan/label.ts
/** Labels with a meaning for Trainyard; all others are ignored. */
const OWN_LABEL = /^(no-train$|trainyard:)/;
/** Whether a label is there and was set by an account with write access. */
function setByWriter(label) {
	return label?.mayWrite === true;
}
const RELEASE_LABEL = /^release:(major|minor|patch)$/;
/** Labels that raise the version of the release. They cannot lower it, so any account may set them. */
function releaseLabels(names) {
	return names.filter((name) => RELEASE_LABEL.test(name));
}

// actions/_lib/plan/start.ts
const NO_TRAIN_LABEL = "no-train";
const TRAIN_LABEL = "trainyard:train";
const NO_FORK = "a comment or a dispatch cannot start the pull request of a fork: push to the pull request instead";
const BY_NUMBER = "the pull request was dispatched by its number: no release reuses this run, so the model is trained again after the merge";
/** Whether models are trained, and which were requested. */
function startOf(conditions) {
	const { pull, comment, named } = conditions;
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
	return startOfPull(conditions, pull);
}
function startOfPull(conditions, pull) {
	const notes = pull.labels.filter(isRefused).map(refusedLabel);
	if (hasLabel(pull, "trainyard:train")) return start({
		forced: true,
		notes
	});
	const settled = settledReason(conditions);
	if (settled !== null) return skip(settled);
	const hold = holdReason(pull);
	return hold === null ? start({ notes }) : held(hold);
}
/** Why an event changes nothing about a commit that was evaluated with success. */
function settledReason({ label, textOnly, settled }) {
	if (!settled) return null;
	if (label !== null && !OWN_LABEL.test(label)) return `the label ${label} has no meaning for Trainyard, and this commit was evaluated already`;
	return textOnly ? "only title or text were edited, and this commit was evaluated already" : null;
}
function holdReason(pull) {
	if (pull.draft) return `the pull request is a draft: mark it ready, comment \`/trainyard train\`, or set the label ${TRAIN_LABEL}`;
	if (hasLabel(pull, "no-train")) return `the label ${NO_TRAIN_LABEL} is on the pull request: remove it, or comment \`/trainyard train\``;
	return null;
}
/** A comment counts only by an account with write access, and never on a fork's pull request: it would give that fork this repository's token and data. */
function commentRefusal({ author, mayWrite, request }, pull) {
	if (request === null) return "the comment is no request: it does not begin with /trainyard";
	if (request.kind === "unknown") return `${request.text} is no request: comment \`/trainyard train\` or \`/trainyard waive METRIC: reason\``;
	if (pull === null) return "the comment is not on a pull request";
	if (!mayWrite) return `${author} has no write access to this repository, so the comment is ignored`;
	if (pull.fork) return NO_FORK;
	return pull.open ? null : "the pull request is closed";
}
function hasLabel({ labels }, name) {
	return setByWriter(labels.find((label) => label.name === name));
}
function isRefused(label) {
	return OWN_LABEL.test(label.name) && !label.mayWrite;
}
function refusedLabel({ name, by }) {
	return `the label ${name} is ignored: ${by ?? "an unknown account"}, who set it, has no write access`;
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
/** The family that a run calls; null if it does not use Trainyard's reusable workflows. */
function familyOf(called) {
	return called.flatMap(({ repository, path }) => {
		const file = PLANNING.find((name) => isNamed(path, name));
		return file === void 0 ? [] : [{
			repository,
			prefix: path.slice(0, -file.length)
		}];
	}).find((family) => trainsBy(called, family)) ?? null;
}
/** Whether a run plans and trains by that family, at any commit of it: the caller's file fixes the commit. */
function trainsBy(called, { repository, prefix }) {
	const own = called.filter((each) => each.repository.toLowerCase() === repository.toLowerCase());
	const has = (name) => own.some(({ path }) => path === `${prefix}${name}`);
	return has(TRAINING) && PLANNING.some(has);
}
/** `pull-request.yml` or `trainyard-pull-request.yml`, but not `my_pull-request.yml`. */
function isNamed(path, name) {
	return path.endsWith(`/${name}`) || path.endsWith(`-${name}`);
}

// actions/_lib/plan/changes.ts
const MOST_PATHS$1 = 6;
const MOST_VALUE = 120;
/** Sentences on what changed of all that determines a model; none if nothing did. */
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
/** Changes of the command, the module or the recipe that trains, setting by setting. */
function howChanges(base, head) {
	const [before, after] = [leavesOf(base), leavesOf(head)];
	return leafChanges("the training’s", before, after);
}
function leafChanges(before, base, head) {
	return [.../* @__PURE__ */ new Set([...Object.keys(base), ...Object.keys(head)])].sort().flatMap((key) => valueChange(`${before} ${key}`, base[key], head[key]));
}
/** `the seed is 2, was 1`; or that a value is new or gone. */
function valueChange(name, base, head) {
	if (canonicalize(base ?? null) === canonicalize(head ?? null)) return [];
	if (base === void 0 || base === null) return [`${name} is new: ${valueText(head)}`];
	if (head === void 0 || head === null) return [`${name} is gone, was ${valueText(base)}`];
	return [`${name} is ${valueText(head)}, was ${valueText(base)}`];
}
/** On one line, because lists of changes are passed on line by line. */
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

// actions/_lib/plan/declaration.ts
/** The part of trainyard.yml that enters the fingerprint: what changes a trained model, not what evaluates it. */
function declarationOf({ train, task, evaluate }, image) {
	const { params, seed } = train;
	const common = {
		params,
		seed,
		image
	};
	if (train.tensorflow) {
		const how = {
			tensorflow: train.tensorflow,
			task,
			positive: evaluate.positive ?? null
		};
		return {
			...common,
			how,
			backend: train.tensorflow.backend
		};
	}
	const output = train.output ?? null;
	return {
		...common,
		how: train.module ? {
			module: train.module,
			output
		} : {
			run: train.run,
			output
		},
		backend: null
	};
}
/** Git paths whose objects enter the fingerprint: the inputs (default: the model's folder) and data named by a file in git. */
function gitPathsOf({ inputs, data }) {
	return [...inputs ?? ["."], ...data.filter((source) => typeof source === "string")];
}
/** Data that is pinned by digest instead of by git. */
function pinnedDataOf({ data }) {
	return data.flatMap((source) => typeof source === "string" ? [] : [{
		path: source.uri,
		id: source.digest
	}]);
}

// actions/_lib/plan/definition.ts
/** Sentences on what differs in how a model is evaluated and gated: a pull request cannot choose its own gates. */
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

// actions/_lib/plan/fingerprint.ts
/** Content address of a run: hex sha-256 over canonical JSON (RFC 8785), inputs sorted by path. */
function fingerprintOf(declared) {
	const inputs = declared.inputs.toSorted((a, b) => a.path < b.path ? -1 : a.path > b.path ? 1 : 0);
	const canonical = canonicalize({
		...declared,
		inputs
	});
	if (canonical === void 0) throw new TypeError("a fingerprint needs plain data");
	return createHash("sha256").update(canonical).digest("hex");
}

// actions/_lib/plan/selection.ts
/**
* Which models are trained and why: those that changed; on the default branch also those without a release; all where there is nothing to
* compare with. `forced`, a request, trains the named models; without names those that changed, and all if none did.
*/
function selectionOf({ models, mode, forced, named }) {
	const own = new Map(models.map((model) => [model.name, ownReasons(model, mode)]));
	const isIdle = [...own.values()].every(({ train }) => !train);
	const asked = (name) => forced && (named.length > 0 ? named.includes(name) : isIdle);
	const left = (name) => forced && named.length > 0 && !named.includes(name);
	return new Map([...own].map(([name, { train, reasons }]) => {
		if (left(name)) return [name, {
			train: false,
			reasons: [...reasons, "another model was requested"]
		}];
		const more = asked(name) && !train ? ["it was requested"] : [];
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

// actions/_lib/plan/trained-commit.ts
const MARK = "candidate of ";
/** For these events the head of the run need not be the commit that was trained: the name of the training job has to say it. */
const PROVING = [
	"workflow_dispatch",
	"issue_comment",
	"merge_group"
];
/** Suffix of the training job's name, where a later plan has to know what was trained: `Model / toy / candidate of 1a2b…`. */
function provenAs(trained) {
	return ` of ${trained}`;
}
/** The commit, or `#12`, in the name of a training job; null for every other job. */
function trainedIn(job) {
	const name = job.split(" / ").at(-1);
	return name.startsWith(MARK) ? name.slice(13) : null;
}
/**
* Why a run did not train one of these commits, or null if it did. The head of a run is not always what it trained: a comment runs on the
* default branch, and a dispatch can name a pull request. A re-run may train another commit than the attempt before it, so the artifact
* must have been made while the job that names the commit ran.
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
	return `none of its jobs says that it trained ${listed(wanted)}`;
}
function isDuring({ startedAt, completedAt }, time) {
	if (time === null || startedAt === null) return false;
	const at = second(time);
	return at >= second(startedAt) && (completedAt === null || at <= second(completedAt));
}
/** GitHub's times are all UTC, so they can be compared as text: `2026-11-21T08:05:00`. */
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
	if (digest === null) return `GitHub has no digest of its artifact ${name}`;
	if (run.headRepositoryId !== repositoryId) return "it belongs to a fork";
	if (!EVENTS.includes(run.event)) return `it was started by ${run.event}; runs of that event are never reused`;
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
	return edited ? `its ${edited.path} differs from the default branch’s` : null;
}
/**
* A pull request runs the workflow file of its merge commit, which can differ from its head's: an account that may push a branch could
* have the head trained by another workflow.
*/
function baseRefusal({ bases: found }, bases) {
	if (found === null) return "the base of a pull request of its branch was changed";
	if (found.length === 0) return "its branch has no known pull request";
	const other = found.find((base) => !bases.includes(base));
	return other === void 0 ? null : `its branch also has a pull request into ${other}, whose workflow may have run`;
}

// actions/_lib/plan/reuse.ts
/** The name of a run's artifact without its attempt: `trainyard-flight-delay-run-0123456789abcdef`. */
function artifactName(model, fingerprint) {
	return `trainyard-${model}-run-${fingerprint.slice(0, 16)}`;
}
/**
* The newest run that may be reused, by the rules of `refusal`, and sentences on every run that may not. The artifact's name has the
* fingerprint; `train` checks it again, with every file's digest, when it reuses the run.
*/
function reuseOf({ name, artifacts, runs, trust }) {
	const reasons = [];
	for (const artifact of candidates(artifacts, name)) {
		const run = runs.get(artifact.runId);
		const refused = run ? refusal(run, artifact, trust) : "it was deleted";
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
/** Runs that would be reused if they had trained the same fingerprint. */
function otherFingerprints(artifacts, { name, runs, trust }) {
	const model = name.slice(0, -FINGERPRINT_DIGITS);
	const found = /* @__PURE__ */ new Map();
	for (const artifact of artifacts) {
		const run = runs.get(artifact.runId);
		const digits = artifact.name.slice(model.length, model.length + FINGERPRINT_DIGITS);
		if (!run || !/^[0-9a-f]{16}$/.test(digits) || !isAttemptOf(artifact.name, `${model}${digits}`)) continue;
		if (refusal(run, artifact, trust) === null) found.set(run.id, digits);
	}
	const lines = [...found].map(([id, digits]) => `run ${id} is not reused: it trained another fingerprint, ${digits}; what determines the model changed since then`);
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
	return `run ${id} (${event}) of ${headSha.slice(0, 8)} trained the same fingerprint by the default branch’s workflow`;
}

// actions/_lib/plan/matrix.ts
/** GitHub starts no more jobs of one matrix. */
const MOST_JOBS = 256;
/** An entry becomes one environment variable: Linux takes 128 KiB. */
const MOST_ENTRY_BYTES = 49152;
/** GitHub takes 1 MB as outputs of a job and counts UTF-16: 500,000 characters, of which UTF-8 never has fewer bytes. */
const MOST_BYTES = 48e4;
const MOST_WAIVE_BYTES = 16384;
/** As many as the comment shows. */
const MOST_REASONS = 20;
const MOST_CHANGES = 10;
/**
* The jobs of the matrix: one for each model that is trained or reused, with texts cut to GitHub's limits. More jobs than GitHub starts are
* a Problem.
*/
function matrixOf(plan) {
	const trained = plan.models.filter(({ train }) => train);
	const mostBytes = Math.min(MOST_ENTRY_BYTES, Math.floor(MOST_BYTES / trained.length));
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
		proof: proofOf(planned, proof),
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
/** What the comment says about earlier runs: that there is none is told only where the pull request's run was expected. */
function reuseWords({ reuseReasons }, mode) {
	return reuseReasons.filter((reason) => reason !== "no run of this fingerprint was found" || mode === "release");
}
/** A run that reuses another one states the commit that the other one trained. */
function proofOf({ reuse }, proof) {
	return proof !== "" && reuse ? provenAs(reuse.commit) : proof;
}
function fixedOf(planned) {
	const { model, fingerprint, reuse, champion, evaluate } = planned;
	return {
		model,
		fingerprint,
		"run-artifact": artifactName(model, fingerprint),
		...reuseFields(reuse),
		...championFields(champion),
		"evaluate-ref": evaluate.ref,
		"evaluate-why": evaluate.why,
		"evaluate-both": String(evaluate.both),
		"evaluation-secrets": String(evaluate.secrets),
		waive: waiveOf(planned)
	};
}
function reuseFields(reuse) {
	const { id, digest } = reuse?.artifact ?? {
		id: "",
		digest: ""
	};
	return {
		"reuse-run": String(reuse?.run ?? ""),
		"reuse-artifact-id": String(id),
		"reuse-digest": digest
	};
}
function championFields(champion) {
	const { version, tag, sha } = champion ?? {
		version: "",
		tag: "",
		sha: ""
	};
	return {
		champion: version,
		"champion-tag": tag,
		"champion-sha": sha
	};
}
/** Waivers are never cut: a shortened one could mean something else. */
function waiveOf({ model, waivers }) {
	const waive = waivers.map(waiverLine).join("\n");
	const bytes = Buffer.byteLength(waive);
	if (bytes <= MOST_WAIVE_BYTES) return waive;
	throw new Problem({
		what: `the waivers of ${model} have ${bytes} bytes, more than the ${MOST_WAIVE_BYTES} that fit into a job's input`,
		where: "the comments of the pull request",
		fix: "delete comments whose waiver is no longer needed, or shorten their reasons"
	});
}

// actions/_lib/plan/evaluation-source.ts
/**
* Whose evaluation and gates apply: the base's; the commit's own for a model that the base does not have, or where there is no base.
* `both`: the result by the commit's own is shown as well, where it differs. `secrets`: the definition is on the default branch, so that
* its `fetch` may see `evaluation-secrets`.
*/
function evaluationSource({ base, own, isKnown, changed, label }) {
	if (base === null || !isKnown) {
		const why = base ? "the base does not have this model, so its own definition applies" : "there is no base, so the definition of this commit applies";
		return {
			ref: own.commit,
			why,
			both: false,
			secrets: own.isDefault
		};
	}
	const { commit: ref, isDefault: secrets } = base;
	const by = `the definition of the base, ${ref.slice(0, 8)}, applies`;
	return {
		ref,
		why: changed ? `${by}: a change cannot choose its own gates` : `${by}; this change does not alter it`,
		both: changed && label,
		secrets
	};
}
/** States that `fetch` runs without `evaluation-secrets`: otherwise any account that can push could print them. */
function withoutEvaluationSecrets({ base, isKnown }) {
	return `\`fetch\` ran without \`evaluation-secrets\`: ${base === null ? "a dispatched branch is evaluated by its own definition" : base.isDefault && !isKnown ? "the default branch does not have this model yet" : "the base is not on the default branch"}`;
}

// actions/_lib/plan/unlisted-files.ts
const MOST_PATHS = 6;
/** Names changed files outside `inputs`: commits of one fingerprint can still differ in their code. */
function unlistedFiles(paths, where) {
	if (paths.length === 0) return [];
	const named = paths.slice(0, MOST_PATHS).map((path) => path.replace(/\s/g, " "));
	const more = paths.length - named.length;
	return [`\`inputs\` does not list ${more > 0 ? `${named.join(", ")} and ${more} more files` : named.join(", ")}, which ${where}`];
}

// actions/_lib/plan/request.ts
const MOST_REASON = 500;
/** Only so many characters of the first line are read: a comment may have 65,536. */
const MOST_LINE = 4e3;
/** The request in a comment, null if there is none. Only a first line that begins with `/trainyard` counts, no quoted one further down. */
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
* The waivers in force: in comments by accounts with write access, while an account with write access has set the label. An edited comment
* waives nothing: another account may have edited it. For each gate the newest waiver counts; `comments` come oldest first. The notes name
* each refused waiver.
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
	if (!mayWrite) return "its author has no write access";
	return edited ? "the comment was edited, and GitHub does not tell by whom: write a new one" : null;
}
function withoutLabel(label) {
	if (label === void 0) return `nothing is waived: a waiver needs the label ${WAIVE_LABEL} as well, which is not on the pull request`;
	return `nothing is waived: ${label.by ?? "an unknown account"}, who set ${WAIVE_LABEL}, has no write access`;
}

export { OWN_LABEL, artifactName, calledWorkflow, changesOf, declarationOf, definitionChanges, evaluationSource, familyOf, fingerprintOf, gitPathsOf, imageOf, inputChanges, matrixOf, pinnedDataOf, provenAs, releaseLabels, requestOf, reuseOf, selectionOf, setByWriter, startOf, trainedIn, trainsBy, unlistedFiles, waiversIn, withoutEvaluationSecrets };