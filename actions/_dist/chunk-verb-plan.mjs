import { withFailureRecord } from "./chunk-command.mjs";
import { count, flag, list, loadConfiguration, modelIn, text, verb } from "./chunk-host.mjs";
import { object } from "./chunk-zod.mjs";
import { OWN_LABEL, artifactName, calledWorkflow, changesOf, declarationOf, definitionChanges, evaluationSource, familyOf, fingerprintOf, gitPathsOf, imageOf, inputChanges, matrixOf, pinnedDataOf, provenAs, releaseLabels, requestOf, reuseOf, selectionOf, setByWriter, startOf, trainedIn, trainsBy, unlistedFiles, waiversIn, withoutEvaluationSecrets } from "./chunk-plan.mjs";
import { changesElsewhere, commitOf, fetchCommit, headOf, inputsAt, inputsBetween, mergeBaseOf, originOf, originUrl, parentsOf, refsOf, textAt } from "./chunk-git.mjs";
import { Problem, parseConfig, planSchema, problemsOf, suggestion } from "./chunk-contract.mjs";
import { artifactsNamed, artifactsOfRun, basesOf, branchHead, fileId, isOnBranch, jobsOfRun, labelSetters, mainlineOf, mergedPullRequest, openForge, queuedPullRequests, readComments, readPullRequest, readRepository, readRun, readTrigger, runsAt, writeAccess } from "./chunk-forge.mjs";
import { checkChampion, openRegistry, readChampion } from "./chunk-registry.mjs";
import { outFolder, writeDocument } from "./chunk-documents.mjs";
import { planMarkdown } from "./chunk-report.mjs";
import { basename } from "node:path";

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

// actions/plan/base-commit.ts
/** The commit of a base, fetched where the clone is too shallow; null without a base. A base that git cannot resolve is a Problem. */
async function baseCommit(base, { folder, token }) {
	if (base === null) return null;
	const found = await commitOf(folder, base);
	if (found !== null) return found;
	if (!/^[0-9a-f]{40,64}$/.test(base)) throw await unknownBase(base, folder);
	await fetchCommit(folder, base, token);
	return await commitOf(folder, base);
}

// actions/plan/gates-commit.ts
/**
* The base, or in a merge queue the tip of the default branch where the base is only queued itself. Null without a base. A pull request
* into the default branch whose merge commit is not built on that branch is a Problem: its base was changed after the checkout. `isNamed`:
* the input `base` named the base.
*/
async function gatesCommitOf({ trigger, forge, defaultBranch }, { base, mode }, isNamed) {
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
	const tip = await queueTip(trigger, forge, defaultBranch);
	if (tip !== null) return {
		commit: tip,
		isDefault: true
	};
	if (trigger?.kind === "pull-request" && trigger.base === defaultBranch && !isNamed) throw baseChanged(trigger, base);
	return {
		commit: base,
		isDefault: false
	};
}
/** The tip of the default branch, for a merge queue into it. */
async function queueTip(trigger, forge, defaultBranch) {
	return trigger?.kind === "merge-group" && trigger.base === defaultBranch ? await branchHead(forge, defaultBranch) : null;
}
function baseChanged({ number, base: branch }, base) {
	return new Problem({
		what: `#${number} targets ${branch}, but the commit that was checked out is built on ${base.slice(0, 8)}, which ${branch} does not contain`,
		where: "actions/checkout",
		fix: "push to the pull request again, so that GitHub merges it anew"
	});
}

// actions/plan/pull-labels.ts
/** Asks GitHub once for each pull request. Without GitHub, or without a pull request, there are no labels. */
function labelReader(forge, mayWrite) {
	const known = /* @__PURE__ */ new Map();
	return async (pull) => {
		if (forge === null || pull === null) return [];
		const labels = known.get(pull.number) ?? readLabels(forge, pull, mayWrite);
		known.set(pull.number, labels);
		return await labels;
	};
}
async function readLabels(forge, pull, mayWrite) {
	const names = pull.labels.filter((name) => OWN_LABEL.test(name));
	if (names.length === 0) return [];
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

// actions/plan/pull-number.ts
/** Number of the pull request that the event is about. */
function pullNumberOf(trigger) {
	switch (trigger?.kind) {
		case "pull-request":
		case "merge-group": return trigger.number;
		case "comment": return trigger.isPull ? trigger.number : null;
		default: return null;
	}
}

// actions/plan/github-context.ts
/** Reads the event and opens GitHub: always on a runner, in a terminal if there are a token and the name of a repository. */
async function readGithubContext(given, host, folder) {
	const { env } = host;
	const trigger = host.kind === "actions" ? await readTrigger() : null;
	const token = given["github-token"] ?? env["GITHUB_TOKEN"] ?? env["GH_TOKEN"];
	const own = ownRun(env);
	const forge = await forgeOf(given, host, {
		folder,
		token
	});
	if (forge === null) return {
		...WITHOUT_GITHUB,
		trigger,
		token,
		own: {
			...own,
			family: null
		}
	};
	const { id: repositoryId, defaultBranch } = await readRepository(forge);
	const number = given["pull-request"] ?? pullNumberOf(trigger);
	const mayWrite = writeAccess(forge);
	return {
		trigger,
		forge,
		token,
		registry: openRegistry(forge),
		repositoryId,
		defaultBranch,
		pull: number === null ? null : await readPullRequest(forge, number),
		labelsOf: labelReader(forge, mayWrite),
		mayWrite,
		own: {
			...own,
			family: await calledFamily(forge, own.run)
		}
	};
}
const withoutAccess = async () => false;
const WITHOUT_GITHUB = {
	forge: null,
	registry: null,
	repositoryId: null,
	defaultBranch: null,
	pull: null,
	labelsOf: labelReader(null, withoutAccess),
	mayWrite: withoutAccess
};
function ownRun(env) {
	return {
		run: Number(env["GITHUB_RUN_ID"] ?? 0),
		workflow: env["GITHUB_WORKFLOW_REF"]?.match(/^[^/]+\/[^/]+\/([^@]+)@/)?.[1] ?? null
	};
}
async function calledFamily(forge, run) {
	const row = run > 0 ? await readRun(forge, run) : null;
	return familyOf((row?.called ?? []).flatMap((each) => calledWorkflow(each) ?? []));
}
async function forgeOf(given, host, { folder, token }) {
	const { env } = host;
	const repository = given.repository ?? env["GITHUB_REPOSITORY"] ?? await originOf(folder) ?? void 0;
	if (!(host.kind === "actions" || given["pull-request"] !== void 0) && (!token || repository === void 0)) {
		host.info("No token: the champion and earlier runs are not looked up. Set GITHUB_TOKEN for that.");
		return null;
	}
	return openForge({
		...given,
		repository,
		"github-token": token
	}, host);
}

// actions/plan/inputs.ts
const inputs = object({
	config: text,
	model: list,
	out: text,
	base: text,
	"pull-request": count(),
	image: text,
	reuse: flag,
	"reuse-workflows": list,
	repository: text,
	"github-token": text
});

// actions/plan/model-changes.ts
/** The fingerprints of all models, as `train` computes them, and what changed. */
async function modelChanges(given) {
	const { configuration, ref, image, before: { from, gated: gatedModels } } = given;
	const read = inputReader(configuration.folder);
	return await Promise.all(Object.entries(configuration.models).map(async ([name, config]) => {
		const [before, gated] = [own(from?.models ?? {}, name), own(gatedModels, name)];
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
		const definition = gated ? definitionChanges(gated, config) : [];
		return {
			name,
			config,
			gated,
			fingerprint,
			changes: from === null ? null : before ? await changes(before) : "new",
			definition
		};
	}));
}
/** Reads each list of inputs once for each commit: models often share them. Where both sides list the same paths, git diff tells what differs. */
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

// actions/plan/model-selection.ts
/** Looks up releases only where a missing one is a reason to train. A plan that skips trains nothing and names what it holds back. */
async function selectModels(changes, { context, revision, start }) {
	const { mode } = revision;
	const registry = mode === "release" ? context.registry : null;
	const models = await Promise.all(changes.map(async ({ name, changes: changed }) => {
		return {
			name,
			changes: changed,
			hasRelease: registry && (await registry.versions(name)).length > 0
		};
	}));
	if (start.kind === "skip") {
		const selection = selectionOf({
			models,
			mode,
			forced: false,
			named: []
		});
		const heldBack = [...selection].filter(([, { train }]) => train).map(([name]) => name);
		const idle = [...selection].map(([name, { reasons }]) => [name, {
			train: false,
			reasons
		}]);
		return {
			selection: new Map(idle),
			heldBack,
			notes: []
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
		heldBack: [],
		notes: [...start.notes, ...unknown]
	};
}

// actions/plan/models-before.ts
const MOST_BYTES = 4e6;
/**
* What the gates commit declares, and what was declared where this change began: the two differ once the base of a pull request has
* moved on. A push is compared with the commit before it, also a push that discards commits.
*/
async function modelsBefore(configuration, { base, ref, mode }, gates) {
	if (base === null) return {
		from: null,
		gated: {},
		notes: []
	};
	const gatesAt = gates?.commit ?? base;
	const { models: gated, notes } = await modelsAt(configuration, gatesAt);
	const commit = (mode === "release" ? null : await mergeBaseOf(configuration.folder, base, ref)) ?? base;
	return {
		from: {
			commit,
			models: commit === gatesAt ? gated : (await modelsAt(configuration, commit)).models
		},
		gated,
		notes
	};
}
/** The models that a commit declares. None, and a note, where it has no configuration or one that cannot be read. */
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
			notes: [`the base’s ${path} cannot be read and is ignored: ${`${first.what} (${first.where})`}`]
		};
	}
}

// actions/plan/outcome.ts
/** Writes plan.json, reports what happens to each model, and fills the outputs. */
async function outcomeOf(document, given, host) {
	const { plan: file } = outFolder(host.cwd, given.out);
	const plan = await writeDocument(planSchema, file, document);
	const matrix = matrixOf(plan);
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
			"held-back": plan.heldBack.join(", "),
			mode: plan.mode,
			markdown,
			plan: file,
			ref: plan.ref,
			head: plan.head,
			base: plan.base ?? "",
			"pull-request": plan.pullRequest === null ? "" : String(plan.pullRequest),
			fork: String(plan.fork),
			"release-labels": plan.releaseLabels.join("\n")
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
		const what = !train ? "is not trained" : reuse ? `reuses run ${reuse.run}` : "is trained";
		host.info(`${model} ${what}: ${reasons.join("; ")}`);
	}
	if (models.filter(({ train }) => train).length === 0 && skip === null) host.notice("No model changed: nothing is trained");
}

// actions/plan/changed-files.ts
/** Files beside a model's inputs that this change touches: they can affect the model, and the fingerprint does not cover them. */
async function changedInChange(model, { configuration, revision, from }) {
	if (from === null) return [];
	const what = revision.mode === "release" ? "this push changes" : "this pull request changes";
	return unlistedFiles(await beside(model, {
		configuration,
		from,
		to: revision.ref
	}), what);
}
/** Files beside a model's inputs that differ between the commit whose run is reused and this one. */
async function changedSinceRun(model, { configuration, revision, commit, token }) {
	const { folder } = configuration;
	const named = `${commit.slice(0, 8)}, whose run is reused`;
	if (await commitOf(folder, commit) === null) await fetchCommit(folder, commit, token).catch(() => {});
	if (await commitOf(folder, commit) === null) return [`files outside \`inputs\` could not be compared: git cannot fetch ${named}`];
	const paths = await beside(model, {
		configuration,
		from: commit,
		to: revision.ref
	});
	return unlistedFiles(paths, `${paths.length === 1 ? "differs" : "differ"} between ${named}, and this commit`);
}
/** The configuration file is left out: it is compared key by key. */
async function beside({ config }, { configuration: { folder, file }, from, to }) {
	const paths = [...gitPathsOf(config), basename(file)];
	return await changesElsewhere({
		folder,
		from,
		to,
		paths
	});
}

// actions/plan/run-facts.ts
/** The facts that decide whether a run may be reused, looked up once for each run. A run that does not train needs no further requests. */
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
			actor: row.actor ?? "an unknown account"
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
/** The run's workflow file and the called ones of this repository. Called files of other repositories are fixed by the run's file. */
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
const WORKFLOWS = ".github/workflows/";
/** Looks for the runs that a revision may reuse; null without GitHub. */
async function runFinder(given, { forge, repositoryId, defaultBranch, own, trigger, mayWrite }, { mode, base, ref, heads, pull }) {
	if (!forge || repositoryId === null || defaultBranch === null) return null;
	const reason = reasonToTrain(given, trigger);
	if (reason !== null) return async () => ({
		reuse: null,
		reasons: [reason]
	});
	const paths = (given["reuse-workflows"] ?? []).map((name) => `${WORKFLOWS}${basename(name)}`);
	const workflows = own.workflow === null ? paths : [...paths, own.workflow];
	const trusted = mode === "release" ? base ?? ref : defaultBranch;
	const bases = [defaultBranch, ...pull ? [pull.baseBranch] : []];
	return await finderAmong({
		forge,
		family: own.family,
		workflows,
		trusted,
		mayWrite
	}, {
		repositoryId,
		heads,
		bases
	});
}
/** Why no run is reused, whichever there are. A schedule trains on the data of its day. */
function reasonToTrain({ reuse }, trigger) {
	if (reuse === false) return "the input `reuse` is false";
	return trigger?.kind === "called" && trigger.event !== "workflow_dispatch" ? `the event ${trigger.event} always trains` : null;
}
async function finderAmong(search, trust) {
	const { forge } = search;
	const facts = factsReader(search);
	const training = await filtered((await Promise.all(trust.heads.map((head) => runsAt(forge, head)))).flat(), async (row) => (await facts(row.id, row))?.trains ?? false);
	const ofHeads = (await Promise.all(training.map((run) => artifactsOfRun(forge, run.id)))).flat();
	return async (name) => {
		const elsewhere = await artifactsNamed(forge, `${name}-1`);
		const artifacts = distinct([...ofHeads, ...elsewhere]);
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
async function filtered(items, test) {
	const passes = await Promise.all(items.map(test));
	return items.filter((_, index) => passes[index]);
}
/** Artifacts of a run, each once. */
function distinct(rows) {
	const ofRuns = rows.flatMap(({ runId, ...row }) => runId === null ? [] : [{
		...row,
		runId
	}]);
	return [...new Map(ofRuns.map((row) => [row.id, row])).values()];
}

// actions/plan/waivers.ts
/** The waivers in force on a pull request, and notes on those that are refused. */
async function waiversOn({ forge, mayWrite, labelsOf }, pull) {
	if (forge === null || pull === null) return {
		waivers: [],
		notes: []
	};
	const asked = (await readComments(forge, pull.number)).filter(({ body }) => requestOf(body)?.kind === "waive");
	const comments = await Promise.all(asked.map(async ({ author, ...comment }) => ({
		...comment,
		author: author ?? "ghost",
		mayWrite: await mayWrite(author)
	})));
	return waiversIn(comments, await labelsOf(pull));
}

// actions/plan/plan-entries.ts
const BOTH_LABEL = "trainyard:judge-both";
/** Every model with what happens to it. The champion and earlier runs are looked up only for models that are trained. */
async function planEntries(given, context, change) {
	const { changes, selection, revision, configuration } = change;
	const trained = changes.filter(({ name }) => selection.get(name).train);
	for (const { name, gated, config } of trained) checkChampion(name, (gated ?? config).champion, basename(configuration.file));
	const isAny = trained.length > 0;
	const find = isAny ? await runFinder(given, context, revision) : null;
	const { waivers, notes } = isAny ? await waiversOn(context, revision.pull) : {
		waivers: [],
		notes: []
	};
	const labels = await context.labelsOf(revision.pull);
	const lookups = {
		context,
		find,
		waivers,
		showsBoth: setByWriter(labels.find(({ name }) => name === BOTH_LABEL))
	};
	const models = changes.map((model) => planEntry(model, change, lookups));
	return {
		models: await Promise.all(models),
		notes
	};
}
async function planEntry(model, change, { context, find, waivers, showsBoth }) {
	const { name, fingerprint, definition } = model;
	const { train, reasons } = change.selection.get(name);
	const beside = await changedInChange(model, change);
	const evaluate = sourceOf(model, change, showsBoth);
	const common = {
		model: name,
		fingerprint,
		train,
		definition,
		evaluate
	};
	if (!train) return {
		...common,
		reasons: [...reasons, ...beside],
		...NOTHING_PLANNED
	};
	return {
		...common,
		reasons: [
			...reasons,
			...beside,
			...secretsNote(model, change, evaluate)
		],
		...await reusedRun(find, model, {
			...change,
			token: context.token
		}),
		champion: context.registry && await readChampion(context.registry, name),
		waivers
	};
}
const NOTHING_PLANNED = {
	reuse: null,
	reuseReasons: [],
	champion: null,
	waivers: []
};
function sourceOf(model, { gates, revision }, showsBoth) {
	return evaluationSource({
		base: gates,
		own: {
			commit: revision.ref,
			isDefault: revision.mode === "release"
		},
		isKnown: model.gated !== null,
		changed: model.definition.length > 0,
		label: showsBoth
	});
}
function secretsNote({ gated, config }, { gates }, { secrets }) {
	return (gated ?? config).fetch !== void 0 && !secrets ? [withoutEvaluationSecrets({
		base: gates,
		isKnown: gated !== null
	})] : [];
}
async function reusedRun(find, model, change) {
	if (find === null) return {
		reuse: null,
		reuseReasons: []
	};
	const { reuse, reasons } = await find(artifactName(model.name, model.fingerprint));
	const since = reuse ? await changedSinceRun(model, {
		...change,
		commit: reuse.commit
	}) : [];
	return {
		reuse,
		reuseReasons: [...reasons, ...since]
	};
}

// actions/plan/proof.ts
/**
* Suffix of the training job's name, from which a later plan reads what this run trained. Empty where the run's own commit tells, and
* where the run must not be reused: a fork's code in a merge queue, a comment on a pull request into another branch.
*/
function proofOf({ trigger, pull }, revision, gates) {
	if (trigger === null) return "";
	if (pull && pull.number !== pullNumberOf(trigger)) return provenAs(`#${pull.number}`);
	const trained = trainedCommit(trigger, revision, gates);
	return trained === null ? "" : provenAs(trained);
}
function trainedCommit(trigger, revision, gates) {
	switch (trigger.kind) {
		case "comment": return gates?.isDefault ? revision.head : null;
		case "called": return trigger.event === "workflow_dispatch" ? revision.ref : null;
		case "merge-group": return revision.fork ? null : revision.ref;
		case "pull-request":
		case "push": return null;
	}
}

// actions/plan/revision.ts
/** What the event or the named pull request says; in a terminal the commit that is checked out. `base` names another base. */
async function readRevision(context, { folder, base: named }) {
	const ref = await headCommit(folder);
	const revision = context.pull ? await ofPull(context, {
		ref,
		pull: context.pull,
		folder
	}) : await ofCommit(context, ref);
	const base = await baseCommit(named ?? revision.base, {
		folder,
		token: context.token
	});
	return {
		...revision,
		base
	};
}
/** A commit without a named pull request. */
async function ofCommit(context, ref) {
	const { trigger, defaultBranch } = context;
	const plain = {
		ref,
		head: ref,
		base: null,
		pull: null,
		fork: false,
		heads: [ref]
	};
	switch (trigger?.kind) {
		case "merge-group": return await ofMergeGroup(trigger, {
			ref,
			pull: null,
			forge: context.forge
		});
		case "push": {
			const pushed = {
				...plain,
				mode: modeOf(trigger, defaultBranch),
				base: trigger.before
			};
			return pushed.mode === "release" ? await ofMerge(context, pushed) : pushed;
		}
		case "called": return {
			...plain,
			mode: modeOf(trigger, defaultBranch)
		};
		default: return {
			...plain,
			mode: "pull-request"
		};
	}
}
function modeOf({ branch }, defaultBranch) {
	return branch !== null && branch === defaultBranch ? "release" : "pull-request";
}
/** The commit that is checked out; a Problem where there is none. */
async function headCommit(folder) {
	const ref = await headOf(folder);
	if (ref !== null) return ref;
	throw new Problem({
		what: "there is no commit to plan for",
		where: folder,
		fix: "run plan in a git repository with a commit; on a runner after actions/checkout"
	});
}
/**
* The first parent of GitHub's merge commit is the base at that time, the second the head of the pull request. Where only the head is
* checked out, it is compared with the tip of the base branch: an older base could have laxer gates.
*/
async function ofPull({ trigger, forge }, { ref, pull, folder }) {
	if (trigger?.kind === "merge-group") return await ofMergeGroup(trigger, {
		ref,
		pull,
		forge
	});
	const { number } = pull;
	const head = headAt(trigger, pull);
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
/** The head that the event names; the pull request may have a newer one by now. */
function headAt(trigger, { number, sha }) {
	return trigger?.kind === "pull-request" && trigger.number === number ? trigger.headSha : sha;
}
/** The commit of a merge queue is the pull request on top of those ahead of it. The pull request's own run counts if the inputs are the same. */
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
/** Whether the queue's commit contains a fork's code, that of pull requests ahead included; true where GitHub does not tell. */
async function holdsFork(forge, { sha, base }) {
	const queued = await queuedPullRequests(forge, {
		sha,
		branch: base
	});
	if (queued === null) return true;
	return (await Promise.all([...queued.keys()].map((number) => readPullRequest(forge, number)))).some(({ number, fork, commits }) => fork || queued.get(number) > Math.max(1, commits));
}
/** A merge queue may merge several pull requests at once. Runs of more than these are not looked for. */
const MOST_MERGED = 20;
/**
* A push with merged pull requests. The run of each counts if its fingerprint is that of the last commit. Labels and waivers are those
* of the pull request that the last commit merged.
*/
async function ofMerge({ forge, defaultBranch }, pushed) {
	if (!forge || defaultBranch === null) return pushed;
	const { head, base } = pushed;
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
		...pushed,
		pull,
		fork: pull?.fork ?? false,
		heads: [.../* @__PURE__ */ new Set([...pulls.map(({ sha }) => sha), ...line])]
	};
}
function otherCommit({ number, ref, head }) {
	return new Problem({
		what: `the commit that is checked out, ${ref.slice(0, 8)}, is neither the head of #${number}, ${head.slice(0, 8)}, nor its merge into the base`,
		where: "actions/checkout",
		fix: `check out refs/pull/${number}/merge; if the pull request changed meanwhile, run plan again`
	});
}

// actions/plan/start-conditions.ts
/** Reads what decides whether to train: the pull request's present state, and who asked. */
async function startConditions(context) {
	const { trigger, pull, labelsOf, mayWrite } = context;
	const { label, textOnly } = trigger?.kind === "pull-request" ? trigger : {
		label: null,
		textOnly: false
	};
	return {
		pull: pull && {
			draft: pull.draft,
			open: pull.open,
			fork: pull.fork,
			labels: await labelsOf(pull)
		},
		comment: trigger?.kind === "comment" ? await commentOf(trigger, mayWrite) : null,
		named: trigger?.kind === "called",
		label,
		textOnly,
		settled: (textOnly || isForeign(label)) && await isSettled(context)
	};
}
function isForeign(label) {
	return label !== null && !OWN_LABEL.test(label);
}
async function commentOf({ author, body }, mayWrite) {
	const request = requestOf(body);
	const isAllowed = request !== null && await mayWrite(author);
	return {
		author: author ?? "an unknown account",
		request,
		mayWrite: isAllowed
	};
}
/**
* Whether the newest earlier run of this workflow at the head succeeded in the check to require: nothing that it evaluated has changed
* since. A run for another base has no job of that name, and a fork's run is not of the same repository.
*/
async function isSettled({ trigger, pull, forge, own: { run, workflow } }) {
	if (trigger?.kind !== "pull-request" || pull === null || forge === null) return false;
	const earlier = (await runsAt(forge, trigger.headSha)).filter((row) => row.path === workflow && row.headRepositoryId === pull.repositoryId).find(({ id }) => id < run);
	if (earlier?.status !== "completed" || earlier.conclusion !== "success") return false;
	return (await jobsOfRun(forge, earlier.id)).some(({ name, conclusion }) => isResult(name) && conclusion === "success");
}
/** `Model / result`, but not `Model / result (into mine)`. */
function isResult(job) {
	return job.split(" / ").at(-1) === "result";
}

// actions/plan/plan.ts
/**
* Finds the models that changed and why, the earlier runs that can be reused, the champions to compare with, and whose gates apply.
* Writes plan.json and the job matrix.
*/
const plan = verb({
	name: "plan",
	inputs,
	run: withFailureRecord("plan", async (given, host, known) => {
		const loaded = await loadConfiguration({
			host,
			config: given.config
		});
		const configuration = restrictedTo(given.model ?? [], loaded);
		const context = await readGithubContext(given, host, configuration.folder);
		const start = startOf(await startConditions(context));
		const document = start.kind === "skip" && !start.held ? await skippedPlan(start.why, context, configuration) : await fullPlan(given, {
			context,
			configuration,
			start,
			known
		});
		return await outcomeOf(document, given, host);
	})
});
/** Only the named models; a name that the configuration lacks is a Problem. */
function restrictedTo(names, configuration) {
	if (names.length === 0) return configuration;
	const models = Object.fromEntries(names.map((name) => [name, modelIn(configuration, name).model]));
	return {
		...configuration,
		models
	};
}
/** Compares nothing: nothing is going to be trained, and any commit may be checked out. */
async function skippedPlan(skip, { pull, trigger }, { folder }) {
	const ref = await headCommit(folder);
	return {
		schema: "trainyard/plan@1",
		mode: "pull-request",
		ref,
		head: trigger?.kind === "pull-request" ? trigger.headSha : pull?.sha ?? ref,
		base: null,
		pullRequest: pull?.number ?? null,
		fork: pull?.fork ?? false,
		releaseLabels: [],
		skip,
		heldBack: [],
		proof: "",
		notes: [],
		models: []
	};
}
/** Also where a draft or a label holds everything back: then nothing is trained, and the plan names what changed. */
async function fullPlan(given, { context, configuration, start, known }) {
	const { folder } = configuration;
	const revision = await readRevision(context, {
		folder,
		base: given.base
	});
	const gates = await gatesCommitOf(context, revision, given.base !== void 0);
	if (gates) await baseCommit(gates.commit, {
		folder,
		token: context.token
	});
	const before = await modelsBefore(configuration, revision, gates);
	const image = imageOf(given.image);
	const changes = await modelChanges({
		configuration,
		ref: revision.ref,
		image,
		before
	});
	const { selection, heldBack, notes } = await selectModels(changes, {
		context,
		revision,
		start
	});
	known.models = [...selection].filter(([, { train }]) => train).map(([name]) => name);
	const change = {
		changes,
		selection,
		revision,
		gates,
		from: before.from?.commit ?? null,
		configuration
	};
	const entries = await planEntries(given, context, change);
	return {
		schema: "trainyard/plan@1",
		mode: revision.mode,
		ref: revision.ref,
		head: revision.head,
		base: revision.base,
		pullRequest: revision.pull?.number ?? null,
		fork: revision.fork,
		releaseLabels: releaseLabels(revision.pull?.labels ?? []),
		skip: start.kind === "skip" ? start.why : null,
		heldBack,
		proof: proofOf(context, revision, gates),
		notes: [
			...notes,
			...before.notes,
			...entries.notes
		],
		models: entries.models
	};
}

export { plan };