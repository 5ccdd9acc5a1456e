import { Problem, comparisonSchema, evaluationSchema, failureSchema, problemsOf, runSchema, throwProblems, trainingRecordOf, trainingRecordSchema } from "./chunk-contract.mjs";
import { common, count, findModel, flag, list, text, verb } from "./chunk-host.mjs";
import { object, string } from "./chunk-zod.mjs";
import { afterMerge, commentOf, failureBlocks, failureHtml, failureMarkdown, failureWords, isVerdict, markedModel, marker, partsOf, readHistory, readOlderVerdict, reportHtml, reportMarkdown, resultWords, verdictBlocks, verdictWords } from "./chunk-report.mjs";
import { outFolder, readDocument, readDocumentText, readOptionalDocument, readTogether, runFolder, writeText } from "./chunk-documents.mjs";
import { shortCommit } from "./chunk-text.mjs";
import { abandonCheck, commentsBy, completeCheck, errorsOf, failureOf, findComments, findPullRequest, jobsOfAttempt, loginOf, openCheck, openForge, pullRequestHead, readEvent, runLink, runsAt, upsertComment } from "./chunk-forge.mjs";
import { dirname, resolve } from "node:path";

// actions/report/documents.ts
const FIRST = "run `trainyard evaluate` first: it writes comparison.json and evaluation.json into its --out";
const MOST_FAILURE_BYTES = 262144;
const READING = {
	fix: FIRST,
	followLinks: true
};
/** Documents that lie beside the comparison unless an input names them. */
const BESIDE = {
	evaluation: "evaluation",
	"champion-evaluation": "championEvaluation",
	run: "run",
	"champion-run": "championRun"
};
/** Reads the documents that a report is made of; those not named are taken from beside the comparison if they are there. */
async function readDocuments(given, cwd) {
	const folder = runFolder(dirname(resolve(cwd, given.comparison)));
	const named = (schema, file) => readDocument(schema, resolve(cwd, file), {
		where: file,
		...READING
	});
	const beside = (schema, input) => {
		const file = given[input];
		return file === void 0 ? readOptionalDocument(schema, folder[BESIDE[input]], READING) : named(schema, file);
	};
	const [comparison, evaluation, championEvaluation, run, championRun, proposed] = await readTogether([
		named(comparisonSchema, given.comparison),
		beside(evaluationSchema, "evaluation"),
		beside(evaluationSchema, "champion-evaluation"),
		beside(runSchema, "run"),
		beside(trainingRecordSchema, "champion-run"),
		given.proposed === void 0 ? null : named(comparisonSchema, given.proposed)
	]);
	if (proposed) checkProposed(proposed, comparison, given.proposed);
	return {
		comparison,
		evaluation,
		championEvaluation,
		run,
		championRun: championRun && trainingRecordOf(championRun),
		proposed
	};
}
/** The document of a job that may be hostile: an invalid one is left out with a warning, and hides no failure. */
async function readFailure(file, host) {
	try {
		return await readDocument(failureSchema, file, {
			fix: "leave it out",
			mostBytes: MOST_FAILURE_BYTES
		});
	} catch (error) {
		const why = problemsOf(error)[0]?.what;
		if (why === void 0) throw error;
		host.warning(`The failed job’s own document is not shown: ${why}`);
		return null;
	}
}
/** Both comparisons must be of one candidate. */
function checkProposed(proposed, { model, candidate }, where) {
	const { fingerprint, digest } = proposed.candidate;
	if (proposed.model === model && fingerprint === candidate.fingerprint && digest === candidate.digest) return;
	throw new Problem({
		what: "the proposed definition was applied to a different candidate than the comparison",
		where,
		fix: "evaluate one run with both definitions"
	});
}

// actions/report/job-ending.ts
/** The stages of each job of the reusable workflows, in order; jobs of other workflows may have these names, too. */
const STAGES = {
	candidate: ["train", "predict"],
	judge: ["evaluate"],
	plan: ["plan"],
	train: ["train"],
	predict: ["predict"],
	evaluate: ["evaluate"]
};
const ENDED = /^(?<name>[a-z-]{1,30}): (?<result>failure|cancelled)$/;
const LIMIT = /exceeded the maximum execution time of (?<limit>\w{1,12}( \w{1,12})?)/;
const LOST = /lost communication|shutdown signal/;
/** From the document that the job wrote, its result in `needs`, and what GitHub says about it, if the token may read it. */
async function endingOf({ jobs, model, document, target }) {
	const { name = "", result } = jobs.map((line) => line.match(ENDED)?.groups).find(Boolean) ?? {};
	const row = target && name !== "" ? await allowed(() => jobNamed(name, {
		model,
		target
	})) : null;
	const said = row && target ? await allowed(() => errorsOf(target.forge, row.id)) ?? [] : [];
	const limit = said.map((text) => text.match(LIMIT)?.groups?.["limit"]).find(Boolean) ?? null;
	const job = row && {
		step: row.failedStep,
		limit,
		said,
		url: row.url
	};
	return {
		stage: stageOf({
			name,
			step: row?.failedStep ?? null,
			document
		}),
		kind: kindOf({
			result,
			limit,
			said,
			document
		}),
		job
	};
}
/** The document's stage counts only if the failed job has that stage. */
function stageOf({ name, step, document }) {
	const stages = STAGES[name];
	if (document && (stages === void 0 || stages.includes(document.stage))) return document.stage;
	return step === "Predict" ? "predict" : stages?.[0] ?? "train";
}
function kindOf({ result, limit, said, document }) {
	if (limit !== null && (result === "cancelled" || document === null)) return "timed-out";
	if (result === "cancelled") return said.some((text) => LOST.test(text)) ? "failed" : "cancelled";
	return document?.kind ?? "failed";
}
/** The unsuccessful job of this attempt with this name, of this model if one is given; null unless there is exactly one. */
async function jobNamed(name, { model, target: { forge, run } }) {
	if (run === null) return null;
	const found = (await jobsOfAttempt(forge, run)).filter((job) => {
		const parts = job.name.split(" / ");
		return (model === null || parts.includes(`model (${model})`) || parts.includes(model)) && parts.at(-1).split(" ")[0] === name && isUnsuccessful(job);
	});
	return found.length === 1 ? found[0] : null;
}
function isUnsuccessful({ conclusion }) {
	return conclusion !== "success" && conclusion !== "skipped";
}
/** Whether a newer commit, or a newer run of the same commit, has replaced this one: then nothing is reported. */
async function isReplaced({ forge, pullRequest, sha, run, afterMerge }) {
	if (pullRequest === null || afterMerge) return false;
	if ((await pullRequestHead(forge, pullRequest)).sha !== sha) return true;
	const runs = await allowed(() => runsAt(forge, sha)) ?? [];
	const own = runs.find(({ id }) => id === run?.id);
	return own !== void 0 && runs.some(({ id, path }) => path === own.path && id > own.id);
}
/** Null if the token may not read it. */
async function allowed(ask) {
	try {
		return await ask();
	} catch (error) {
		const status = failureOf(error)?.status;
		if (status === 403 || status === 404) return null;
		throw error;
	}
}

// actions/report/model.ts
/**
* Which model a report is about, even if its comparison is missing or broken, so that the right check says so: the input, else the
* comparison's model, else the only model of the configuration, else null.
*/
async function modelOf({ comparison, model, config }, host) {
	if (model !== void 0) return model;
	const compared = comparison === void 0 ? null : await comparedModel(resolve(host.cwd, comparison)).catch(() => null);
	if (compared !== null) return compared;
	return (await findModel({
		host,
		config
	}).catch(() => null))?.name ?? null;
}
async function comparedModel(file) {
	const text = await readDocumentText(file, {
		fix: "leave it out",
		followLinks: true
	});
	const { model } = JSON.parse(text ?? "{}");
	return typeof model === "string" && model !== "" && model.length <= 100 ? model : null;
}

// actions/report/outcome.ts
/** Every output is set, to the empty text where there is nothing. */
const NO_OUTPUTS = {
	"comment-url": "",
	markdown: "",
	"markdown-file": "",
	"html-file": "",
	verdict: "",
	"proposed-verdict": ""
};
/** Writes report.md and report.html into the folder `out`, relative to `cwd`. */
async function writeReport({ markdown, html, verdict, proposedVerdict }, { cwd, out }) {
	const { reportMarkdown: markdownFile, reportHtml: htmlFile } = outFolder(cwd, out);
	await writeText(markdownFile, markdown);
	await writeText(htmlFile, html);
	return {
		status: 0,
		outputs: {
			...NO_OUTPUTS,
			markdown,
			"markdown-file": markdownFile,
			"html-file": htmlFile,
			verdict: verdict ?? "",
			"proposed-verdict": proposedVerdict ?? ""
		},
		result: {
			verdict,
			markdownFile,
			htmlFile,
			commentUrl: null
		},
		summary: markdown
	};
}
/** The same, after its comment was published. */
function withComment(outcome, commentUrl) {
	return {
		...outcome,
		outputs: {
			...outcome.outputs,
			"comment-url": commentUrl ?? ""
		},
		result: {
			...outcome.result,
			commentUrl
		}
	};
}
/** There was nothing to write and nothing to publish. */
function nothingReported() {
	return {
		status: 0,
		outputs: NO_OUTPUTS,
		result: null
	};
}

// actions/report/refusals.ts
const ONLY_APPS = "No check is created: GitHub accepts checks only from Apps, such as a job’s own token, and this is a personal token.";
const FORK = "Neither comment nor check is published: this pull request comes from a fork, whose token is read-only. The report is in the job summary. To publish it, upload the output folder as an artifact and run report with `publish: true` in a second workflow, `on: workflow_run`: see the README of actions/report.";
/** Collects what the token may not do, to report all of it at once; with a fork's token one warning says what to do instead. */
function collectRefusals({ target, host }) {
	const problems = [];
	let warned = false;
	const warn = (text) => {
		if (!warned) host.warning(text);
		warned = true;
	};
	return {
		async collect(step) {
			try {
				return await step();
			} catch (error) {
				const { status, message } = failureOf(error) ?? {
					status: null,
					message: ""
				};
				if (status !== 403 || !(error instanceof Problem)) throw error;
				if (/via a GitHub App/i.test(message)) host.warning(ONLY_APPS);
				else if (target.fork && /not accessible/i.test(message)) warn(FORK);
				else problems.push(error);
				return null;
			}
		},
		end: () => throwProblems(problems)
	};
}

// actions/report/publication.ts
/** Opens the check and finds the comment, in parallel; if finding fails, the check says so. */
async function openPublication(about) {
	const { target } = about;
	const refusals = collectRefusals(about);
	const [opened, looked] = await Promise.allSettled([refusals.collect(() => openCheck(target.forge, checkKey(about))), lookForComment(about)]);
	if (opened.status === "rejected") throw opened.reason;
	if (looked.status === "rejected") {
		if (opened.value !== null) await failCheck(about, looked.reason);
		throw looked.reason;
	}
	const [check, found] = [opened.value, looked.value];
	return {
		pullRequest: pullRequestOf(about, found?.known[0]?.body ?? ""),
		async publish(told) {
			const url = found && await refusals.collect(() => comment(about, found, told));
			const result = {
				...resultOf(told.result, target),
				summary: told.markdown
			};
			if (check !== null) await refusals.collect(() => completeCheck(target.forge, checkKey(about), result));
			refusals.end();
			return { commentUrl: url };
		},
		async fail(error) {
			if (check !== null) await failCheck(about, error);
		}
	};
}
async function failCheck(about, error) {
	const result = failedResult(about, error instanceof Error ? error.message : String(error));
	await completeCheck(about.target.forge, checkKey(about), result).catch((second) => about.host.warning(`The check stays in progress until the job is re-run: ${second.message}`));
}
/** After a process that was killed: its check, if it left one in progress, is completed as failed. */
async function closeAbandoned({ target, model }) {
	const result = failedResult({ target }, "its process was killed");
	return await abandonCheck(target.forge, checkKey({
		target,
		model
	}), result);
}
/** A fork's check never passes: its run is not verified. */
function resultOf({ conclusion, title }, { fork }) {
	if (!fork) return {
		conclusion,
		title
	};
	return {
		conclusion: conclusion === "success" ? "neutral" : conclusion,
		title: `Not verified · ${title}`
	};
}
async function lookForComment({ target, model }) {
	const { forge, pullRequest, workflow } = target;
	if (pullRequest === null) return null;
	const key = {
		number: pullRequest,
		author: await loginOf(forge.client),
		marker: marker(model, workflow)
	};
	return {
		key,
		known: await findComments(forge, key)
	};
}
/** The models that have a comment of this workflow on the pull request. */
async function modelsCommentedOn({ forge, pullRequest, workflow }) {
	if (pullRequest === null) return [];
	return (await commentsBy(forge, {
		number: pullRequest,
		author: await loginOf(forge.client)
	})).map(({ body }) => markedModel(body, workflow)).filter((model) => model !== null);
}
async function comment({ target, host }, found, { markdown, after }) {
	const there = partsOf(found.known[0]?.body ?? found.key.marker);
	const body = commentOf(target.afterMerge ? {
		...there,
		after
	} : {
		...there,
		own: markdown
	});
	const isNewer = (there) => !target.afterMerge && isOfLaterRun(readHistory(there), target);
	const { how, url } = await upsertComment(target.forge, {
		...found,
		body,
		isNewer
	});
	host.info(how === "left" ? `comment not changed, a later run wrote it: ${url}` : `comment ${how}: ${url}`);
	return url;
}
/** A run that started earlier and ended later does not overwrite a newer commit's result. */
function isOfLaterRun({ runId, results }, { run, sha }) {
	return runId !== null && run !== null && runId > run.id && results[0]?.sha !== sha;
}
/** A verdict replaces the earlier result of the same commit; a failure does not replace its verdict. */
function pullRequestOf({ target, hasVerdict }, body) {
	const { sha, run, workflow, fork } = target;
	const { results } = readHistory(body);
	return {
		sha,
		runUrl: run?.url ?? null,
		onMerge: fork ? "trains and evaluates again: this run comes from a fork and is not verified." : null,
		earlier: results.filter((result) => result.sha !== sha || !hasVerdict && isVerdict(result)),
		workflow,
		runId: run?.id ?? null,
		attempt: fork ? null : run?.attempt ?? null,
		older: readOlderVerdict(body)
	};
}
/**
* Checks belong to commits, and several pull requests can have the same head. A fork's pull request, and one into another base branch with
* its own gates, get their own checks, so that they never overwrite the one by the default branch's gates.
*/
function checkKey({ target, model }) {
	const { sha, run, workflow, fork, otherBase, pullRequest } = target;
	const own = {
		name: `Trainyard: ${model}`,
		key: `trainyard ${workflow ?? ""}/${model}`,
		sha,
		run
	};
	if (!fork && otherBase === null) return own;
	if (!fork) return {
		...own,
		name: `${own.name} (into ${otherBase})`,
		key: `${own.key} into ${otherBase}`
	};
	const number = pullRequest === null ? "" : ` #${pullRequest}`;
	return {
		...own,
		name: `${own.name} (fork${number}, not verified)`,
		key: `${own.key} fork${number}`
	};
}
function failedResult({ target: { run } }, reason) {
	return {
		conclusion: "failure",
		title: "No result",
		summary: `The report could not be made${run === null ? "" : ` by ${runLink(run)}`}: ${reason}\n\nRe-run the job: it resumes where it stopped.`
	};
}

// actions/report/target.ts
/** From the inputs, else the event; null, after a warning, if there is not exactly one pull request. */
async function targetOf(inputs, host) {
	const event = host.kind === "actions" ? await readEvent(host.env["GITHUB_WORKFLOW_REF"]) : null;
	const forge = forgeOf(inputs, event, host);
	const from = {
		forge,
		run: event?.run ?? null,
		workflow: inputs.key ?? event?.workflow ?? null,
		afterMerge: inputs["after-merge"] ?? false
	};
	const here = event?.repository === `${forge.owner}/${forge.repo}` ? event : null;
	const number = inputs["pull-request"] ?? here?.pullRequest ?? null;
	if (number !== null) return {
		...from,
		...await evaluatedCommit(inputs, {
			forge,
			number,
			event: here
		})
	};
	if (here === null) throw unnamed();
	const found = await searched(here, from, host);
	return found && {
		...found,
		sha: inputs.sha ?? found.sha
	};
}
/** The commit that the workflow names, else the head. A merged commit belongs to this repository, even if a fork proposed it. */
async function evaluatedCommit({ sha, "after-merge": afterMerge }, { forge, number, event }) {
	if (afterMerge && sha !== void 0) return {
		pullRequest: number,
		sha,
		fork: false,
		otherBase: null
	};
	const head = await headOf(forge, number, event);
	return {
		...head,
		sha: sha ?? head.sha
	};
}
/** The event has the pull request's head as it was when the run started: the commit that was evaluated. */
async function headOf(forge, number, event) {
	const { sha, fork, otherBase } = event?.pullRequest === number && event.headSha !== null ? {
		...event,
		sha: event.headSha
	} : await pullRequestHead(forge, number);
	return {
		pullRequest: number,
		sha,
		fork,
		otherBase
	};
}
/** The pull request behind a `workflow_run`; any other event is about a commit alone. */
async function searched({ name, head, headSha: sha, fork }, from, host) {
	if (sha === null) throw unnamed();
	if (name !== "workflow_run") return {
		...from,
		pullRequest: null,
		sha,
		fork,
		otherBase: null
	};
	const found = head && await findPullRequest(from.forge, {
		...head,
		sha
	});
	if (found) return {
		...from,
		pullRequest: found.number,
		sha,
		fork,
		otherBase: found.otherBase
	};
	host.warning(`Nothing is published: there is not exactly one open pull request with the head ${shortCommit(sha)}. It was closed or pushed to in the meantime.`);
	return null;
}
function forgeOf(inputs, event, host) {
	const repository = inputs.repository ?? event?.repository ?? void 0;
	return openForge({
		...inputs,
		repository
	}, host);
}
function unnamed() {
	return new Problem({
		what: "no pull request is given",
		where: "pull-request",
		fix: "add its number, `--pull-request 12`; on a runner the default is the event’s"
	});
}

// actions/report/failure.ts
/** If the plan failed: so many comments are updated. */
const MOST_MODELS = 20;
/** Reports why there is no comparison, from the document that the failed job wrote and from what GitHub knows about the job. */
async function reportFailure(given, host) {
	if (given.failure === void 0 && given.jobs === void 0) throw nothingGiven();
	const document = given.failure === void 0 ? null : await readFailure(resolve(host.cwd, given.failure), host);
	const target = given.publish ? await targetOf(given, host) : null;
	const ending = await endingOf({
		jobs: given.jobs ?? [],
		model: given.model ?? null,
		document,
		target
	});
	if (target && ending.kind === "cancelled" && await isReplaced(target)) return replaced(target, host);
	const models = ending.stage === "plan" ? await plannedModels(given, {
		document,
		target
	}) : [await namedModel(given, host)];
	const outcomes = [];
	for (const model of models) outcomes.push(await reported({
		given,
		host,
		target,
		input: inputOf({
			model,
			document,
			ending
		})
	}));
	return outcomes.at(-1) ?? noModel(host);
}
function inputOf({ model, document, ending }) {
	const isItsOwn = ending.kind === document?.kind;
	return {
		...ending,
		model,
		problems: isItsOwn ? document.problems : [],
		lines: isItsOwn ? document.lines : []
	};
}
/** What the plan had chosen, and every model that has a comment: it would otherwise keep the result of an earlier commit. */
async function plannedModels({ model }, { document, target }) {
	if (model !== void 0) return [model];
	const commented = target ? await modelsCommentedOn(target) : [];
	return [.../* @__PURE__ */ new Set([...commented, ...document?.models ?? []])].slice(0, MOST_MODELS);
}
async function reported({ given, host, target, input }) {
	if (target === null) return await written$1(given, host, input);
	const publication = await openPublication({
		target,
		model: input.model,
		host,
		hasVerdict: false
	});
	try {
		const about = {
			...input,
			pullRequest: publication.pullRequest
		};
		const outcome = await written$1(given, host, about);
		const { commentUrl } = await publication.publish(toldOf$1(about));
		return withComment(outcome, commentUrl);
	} catch (error) {
		await publication.fail(error);
		throw error;
	}
}
function toldOf$1(input) {
	const words = failureWords(input);
	return {
		markdown: failureMarkdown(input),
		after: afterMerge(() => failureBlocks(input)),
		result: {
			conclusion: input.kind === "cancelled" ? "cancelled" : "failure",
			title: words.charAt(0).toUpperCase() + words.slice(1)
		}
	};
}
async function written$1(given, host, input) {
	const texts = {
		markdown: failureMarkdown(input),
		html: await failureHtml(input)
	};
	const { out } = given;
	const outcome = await writeReport({
		...texts,
		verdict: null,
		proposedVerdict: null
	}, {
		cwd: host.cwd,
		out
	});
	host.notice(`${input.model}: ${failureWords(input)}`);
	return outcome;
}
async function namedModel(given, host) {
	const model = await modelOf(given, host);
	if (model !== null) return model;
	throw new Problem({
		what: "the model that failed is not known",
		where: "model",
		fix: "add `model`: there is no comparison, and the configuration does not have exactly one model"
	});
}
function replaced({ pullRequest, sha }, host) {
	host.info(`Nothing is published: a newer run of #${pullRequest} has replaced this one of ${shortCommit(sha)}.`);
	return nothingReported();
}
function noModel(host) {
	host.info("Nothing is published: the plan had chosen no model, and there is no comment to update.");
	return nothingReported();
}
function nothingGiven() {
	return new Problem({
		what: "there is nothing to report",
		where: "comparison",
		fix: "add `comparison`, the comparison.json that evaluate wrote; for a failed job, add `failure`, its failure.json, or `jobs`, its result"
	});
}

// actions/report/inputs.ts
const inputs = object({
	...common,
	comparison: text,
	evaluation: text,
	"champion-evaluation": text,
	run: text,
	"champion-run": text,
	proposed: text,
	definition: list,
	reasons: list,
	failure: text,
	jobs: list,
	publish: flag,
	"after-merge": flag,
	key: text,
	repository: text,
	"pull-request": count(),
	sha: string().trim().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/, "write the full id of a commit, 40 hex digits").optional(),
	"github-token": text
});

// actions/report/report.ts
/**
* Renders a comparison, or why there is none, as report.md and report.html, and with `publish` as comment and check. Exits with 0 even if
* the verdict is fail: `evaluate` is the step that fails.
*/
const report = verb({
	name: "report",
	inputs,
	async run({ comparison, ...given }, host) {
		if (comparison === void 0) return await reportFailure(given, host);
		const judged = {
			...given,
			comparison
		};
		if (given.publish) return await published(judged, host);
		return await written(judged, host, { documents: await documentsOf(judged, host) });
	},
	async finish(given, host) {
		const model = given.publish ? await modelOf(given, host) : null;
		const target = model === null ? null : await targetOf(given, host);
		if (target && model !== null && await closeAbandoned({
			target,
			model
		})) host.info("The check that the killed report left in progress is now failed; a re-run replaces it.");
	}
});
/** The check is in progress first, so that it can report whatever goes wrong. */
async function published(given, host) {
	const [target, model] = [await targetOf(given, host), await modelOf(given, host)];
	if (target === null || model === null) return await written(given, host, { documents: await documentsOf(given, host) });
	const publication = await openPublication({
		target,
		model,
		host,
		hasVerdict: true
	});
	try {
		const documents = await documentsOf(given, host);
		const { pullRequest } = publication;
		const outcome = await written(given, host, {
			documents,
			pullRequest
		});
		const { commentUrl } = await publication.publish(toldOf({
			...documents,
			pullRequest
		}));
		return withComment(outcome, commentUrl);
	} catch (error) {
		await publication.fail(error);
		throw error;
	}
}
const CONCLUSIONS = {
	pass: "success",
	fail: "failure",
	inconclusive: "neutral"
};
function toldOf(input) {
	const { comparison } = input;
	return {
		markdown: reportMarkdown(input),
		after: afterMerge((mostGates) => verdictBlocks(input, mostGates)),
		result: {
			conclusion: CONCLUSIONS[comparison.verdict],
			title: resultWords(comparison)
		}
	};
}
async function documentsOf(given, host) {
	const documents = await readDocuments(given, host.cwd);
	const { model } = documents.comparison;
	if (given.model !== void 0 && given.model !== model) throw otherModel(given, model);
	return {
		...documents,
		reasons: given.reasons ?? [],
		definition: given.definition ?? []
	};
}
async function written(given, host, { documents, pullRequest }) {
	const input = {
		...documents,
		pullRequest
	};
	const { comparison, proposed } = documents;
	const { verdict } = comparison;
	const texts = {
		markdown: reportMarkdown(input),
		html: await reportHtml(input)
	};
	const { out } = given;
	const outcome = await writeReport({
		...texts,
		verdict,
		proposedVerdict: proposed?.verdict ?? null
	}, {
		cwd: host.cwd,
		out
	});
	host.notice(verdictWords(comparison));
	return outcome;
}
function otherModel({ comparison, model }, found) {
	return new Problem({
		what: `the comparison is of model ${JSON.stringify(found)}, not ${JSON.stringify(model)}`,
		where: comparison,
		fix: "give the comparison of this model, or leave --model out"
	});
}

export { report };