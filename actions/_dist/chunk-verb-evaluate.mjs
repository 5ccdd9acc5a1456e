import { readSecrets, runModelCommand, withFailureRecord } from "./chunk-command.mjs";
import { METRIC_NAMES, Problem, comparisonSchema, evaluationSchema, hasVerdict, isUtf16, lfsPointerProblem, parseJson, runSchema, taskSchema, throwProblems, trainingRecordSchema, utf16Problem, waiversOf } from "./chunk-contract.mjs";
import { number, object } from "./chunk-zod.mjs";
import { MOST_METRIC_BYTES, outFolder, readDocumentText, readPlainFile, readTogether, runFolder, seedFolder, seedsIn, writeDocument, writeText } from "./chunk-documents.mjs";
import { common, count, findModel, lines, list, number as number$1, text, verb } from "./chunk-host.mjs";
import { refusalWords, verdictWords } from "./chunk-report.mjs";
import { count as count$1, digitsOf } from "./chunk-text.mjs";
import { compare, comparisonDocument, evaluationDocument, measureFiles, measureRows, noiseOf, readMetricFiles, seedValues, withoutAside } from "./chunk-evaluation.mjs";
import { digestOf } from "./chunk-files.mjs";
import { MANIFEST } from "./chunk-release.mjs";
import { folderOf, joinPredictions, openEngine, parseSlice } from "./chunk-data.mjs";
import { access, constants, lstat, mkdir, realpath, rm, stat } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";

// actions/evaluate/candidate-and-champion.ts
/** Of a reason that came as an input. */
const MOST_CHARACTERS = 2e3;
/** Reads the documents about candidate and champion; their Problems all at once. */
async function readCandidateAndChampion({ candidate, champion }, about) {
	const [run, championRun, evaluation] = await readTogether([
		readAbout(runSchema, candidate.run, about),
		readAbout(trainingRecordSchema, champion?.run, about),
		readAbout(evaluationSchema, champion?.evaluation, about)
	]);
	return {
		candidate: run ? identityOf(run.document) : {
			fingerprint: null,
			digest: null
		},
		seed: run?.document.seed ?? null,
		champion: champion && championOf(champion.version, championRun?.document ?? null),
		championMissing: champion?.missing?.slice(0, MOST_CHARACTERS) ?? null,
		championEvaluation: evaluation?.document ?? null,
		runs: {
			candidate: run?.text ?? null,
			champion: championRun?.text ?? null
		}
	};
}
function identityOf({ fingerprint, artifact }) {
	return {
		fingerprint,
		digest: artifact.digest
	};
}
/** A run has no version; the manifest of a release has one. */
function championOf(version, trained) {
	if (trained === null) return {
		version: version ?? null,
		digest: null
	};
	const released = trained.schema === "trainyard/run@1" ? null : trained.version;
	return {
		version: version ?? released,
		digest: trained.artifact.digest
	};
}
async function readAbout(schema, file, { cwd, model }) {
	if (file === void 0) return null;
	const reading = {
		where: file,
		fix: "check the path",
		followLinks: true
	};
	const text = await readDocumentText(resolve(cwd, file), reading);
	if (text === null) throw new Problem({
		what: "the file cannot be read: it does not exist",
		where: file,
		fix: reading.fix
	});
	const document = parseJson(schema, text, file);
	if (model !== "model" && document.model !== model) throw new Problem({
		what: `the document is about the model ${JSON.stringify(document.model)}, not ${JSON.stringify(model)}`,
		where: file,
		fix: "give the document of this model"
	});
	return {
		document,
		text
	};
}

// actions/evaluate/documents.ts
/** Finishes the documents: nothing is added to them afterwards. */
function documentsOf(result, noise) {
	const { candidate, champion, compared, ids } = result;
	return {
		evaluation: evaluationDocument(candidate, noise),
		championEvaluation: champion && evaluationDocument(champion, null),
		comparison: comparisonDocument(compared, {
			ids,
			noise
		})
	};
}
/** Makes the folder before any work is done for it. A folder with another trained run is a Problem: its run.json would be replaced. */
async function openOut(out, { candidate }) {
	try {
		await mkdir(out, { recursive: true });
		await access(out, constants.W_OK);
	} catch (cause) {
		const code = cause.code;
		throw new Problem({
			what: `the folder cannot be written (${code})`,
			where: out,
			fix: "give --out a folder that can be made and written",
			cause
		});
	}
	const paths = runFolder(out);
	const trained = await stat(paths.model).catch(() => null);
	if (candidate === null || trained === null) return;
	const there = await readDocumentText(paths.run, { fix: "give --out another folder" });
	if (there === null || there === candidate) return;
	throw new Problem({
		what: "the folder holds another trained run, whose run.json would be replaced by that of the candidate",
		where: out,
		fix: "give --out another folder"
	});
}
/**
* Writes evaluation.json, champion-evaluation.json and comparison.json, each whole or not at all and none that its schema refuses, and
* beside them the runs that they are about. What an earlier evaluation wrote and this one does not is removed first.
*/
async function writeDocuments(out, { evaluation, championEvaluation, comparison }, runs) {
	const paths = runFolder(out);
	evaluationSchema.parse(evaluation);
	if (championEvaluation) evaluationSchema.parse(championEvaluation);
	comparisonSchema.parse(comparison);
	for (const path of [
		paths.evaluation,
		paths.championEvaluation,
		paths.championRun,
		paths.comparison
	]) await rm(path, { force: true });
	if (runs.candidate !== null) await writeText(paths.run, runs.candidate);
	if (runs.champion !== null) await writeText(paths.championRun, runs.champion);
	await writeDocument(evaluationSchema, paths.evaluation, evaluation);
	if (championEvaluation) await writeDocument(evaluationSchema, paths.championEvaluation, championEvaluation);
	await writeDocument(comparisonSchema, paths.comparison, comparison);
	return {
		evaluation: paths.evaluation,
		"champion-evaluation": championEvaluation ? paths.championEvaluation : "",
		comparison: paths.comparison
	};
}

// actions/evaluate/metric-files.ts
/** Where declared metric files are; null if none is declared. Folders for none are a Problem. */
async function declaredMetrics(declaration) {
	const { inputs, files: given, loaded, host, out } = declaration;
	const { "metric-files": files = [], directions = {} } = loaded?.model.evaluate ?? {};
	if (files.length === 0) {
		const keys = ["metrics", "champion-metrics"].filter((key) => inputs[key] !== void 0);
		throwProblems(keys.map(undeclared));
		return null;
	}
	const { candidate, champion } = given;
	const ours = candidate.metrics ?? runFolder(candidateFolder(inputs, candidate) ?? out).metrics;
	const theirs = champion?.metrics ?? await besidePredictions(champion, host.cwd);
	return {
		files,
		directions,
		folder: resolve(host.cwd, ours),
		championFolder: theirs === null ? null : resolve(host.cwd, theirs),
		isNamed: champion?.metrics !== void 0
	};
}
/** Where the candidate's metric files should be if no input names them. */
function candidateFolder(inputs, { predictions }) {
	return inputs.candidate ?? (predictions === void 0 ? void 0 : dirname(predictions));
}
async function besidePredictions(champion, cwd) {
	if (champion?.predictions === void 0) return null;
	const { metrics } = runFolder(dirname(champion.predictions));
	return (await stat(resolve(cwd, metrics)).catch(() => null))?.isDirectory() ? metrics : null;
}
/** Reads exactly the declared files of both models; the candidate must have all of them, the champion may be older. */
async function readFileMetrics({ files, directions, folder, championFolder }, { measured, gates, cwd }) {
	const reader = {
		directions,
		measured,
		zeroable: zeroable(gates)
	};
	const ours = await contentsOf(folder, files, cwd);
	throwProblems(ours.missing.map(absent));
	const candidate = readMetricFiles(ours.found, reader);
	const wanted = /* @__PURE__ */ new Set([...gates.map(({ metric }) => metric), ...Object.keys(directions)]);
	if (championFolder === null) return {
		candidate: withoutAside(candidate, {
			wanted,
			other: null
		}),
		champion: null
	};
	const theirs = await contentsOf(championFolder, files, cwd);
	if (theirs.found.length === 0) throwProblems(theirs.missing.map(absent));
	const champion = readMetricFiles(theirs.found, {
		...reader,
		isChampion: true
	});
	return {
		candidate: withoutAside(candidate, {
			wanted,
			other: champion
		}),
		champion: withoutAside(champion, {
			wanted,
			other: candidate
		})
	};
}
/** What a gate with `max: 0` counts: jailbreaks, violations. */
function zeroable(gates) {
	return new Set(gates.flatMap((gate) => "max" in gate && gate.max === 0 ? [gate.metric] : []));
}
async function contentsOf(folder, files, cwd) {
	const contents = {
		found: [],
		missing: []
	};
	for (const file of files) {
		const path = join(folder, file);
		const shown = (relative(cwd, path) || path).replaceAll("\\", "/");
		const text = await textOf(path, {
			folder,
			shown
		});
		if (text === null) contents.missing.push(shown);
		else contents.found.push({
			file: shown,
			text
		});
	}
	return contents;
}
/** The text of a file that untrusted commands wrote; null if there is none. */
async function textOf(path, { folder, shown }) {
	const found = await readPlainFile(path, {
		mostBytes: MOST_METRIC_BYTES,
		within: folder
	});
	if (found.kind === "absent") return null;
	if (found.kind !== "file") throw notRead(found, shown);
	if (isUtf16(found.bytes)) throw utf16Problem(shown);
	const text = found.bytes.toString("utf8");
	const pointer = lfsPointerProblem(text, shown);
	if (pointer) throw pointer;
	return text;
}
function notRead(found, where) {
	if (found.kind === "too-large") {
		const what = `the metric file has ${found.size} bytes, more than ${MOST_METRIC_BYTES}`;
		return new Problem({
			what,
			where,
			fix: "write only the metrics to it"
		});
	}
	return new Problem({
		what: "the metric file is not a plain file",
		where,
		fix: "give the file itself, not a link to it"
	});
}
function absent(where) {
	return new Problem({
		what: "a declared metric file is missing",
		where,
		fix: "give the folder into which train or predict collected it with --metrics; what a run did not write is not collected"
	});
}
function undeclared(key) {
	return new Problem({
		what: "no metric file is declared, so nothing would be read",
		where: `--${key}`,
		fix: "declare the files as `metric-files` under `evaluate:`, or leave it out"
	});
}

// actions/evaluate/file-evaluation.ts
/** Evaluates by metric files alone. Without rows, the digest of the evaluation set is that of the declared file names. */
async function evaluateFiles({ request, models, host }) {
	const { model, metrics, gates, waivers, firstRelease } = request;
	const digest = digestOf(JSON.stringify([...metrics.files].sort()));
	const read = await readFileMetrics(metrics, {
		measured: [],
		gates,
		cwd: host.cwd
	});
	const files = {
		...read,
		champion: read.champion ?? storedMetrics(models, digest)
	};
	const common = {
		model,
		digest,
		settings: {
			...request.settings,
			positive: null
		}
	};
	const candidate = measureFiles({
		...common,
		files: files.candidate
	});
	const champion = files.champion && measureFiles({
		...common,
		files: files.champion
	});
	const missing = champion ? null : "there are no metric files of the champion";
	const compared = await host.group("Compare and apply the gates", async () => compare({
		kind: "files",
		...common,
		files,
		candidate: models.candidate,
		champion: models.champion,
		gates,
		waivers,
		firstRelease,
		notComparable: models.champion && (models.championMissing ?? missing),
		evaluations: champion ? [candidate, champion] : [candidate]
	}));
	return documentsOf({
		candidate,
		champion,
		compared,
		ids: {
			fixedIds: [],
			brokenIds: []
		}
	}, null);
}
/** The metrics of the champion's stored evaluation, if it read files of the same names. */
function storedMetrics({ championEvaluation }, digest) {
	if (championEvaluation?.data.digest !== digest) return null;
	return championEvaluation.metrics.map(({ name, value, reason, n, higherIsBetter, standardError }) => ({
		name,
		value,
		...value === null && reason !== void 0 && { reason },
		...standardError !== void 0 && { deviation: standardError },
		n,
		higherIsBetter
	}));
}

// actions/evaluate/inputs.ts
const given$1 = number$1.unwrap();
/** Inputs of evaluate; those that trainyard.yml declares, too, override it. */
const inputs = object({
	...common,
	candidate: text,
	champion: text,
	predictions: text,
	"champion-predictions": text,
	"seed-predictions": text,
	metrics: text,
	"champion-metrics": text,
	labels: text,
	task: taskSchema.optional(),
	"id-column": text,
	"label-column": text,
	"score-column": text,
	"weight-column": text,
	"cluster-column": text,
	"query-column": text,
	slice: list,
	"positive-label": text,
	threshold: given$1.pipe(number().min(-1e100).max(1e100)).optional(),
	confidence: given$1.pipe(number().gt(.5).lt(1)).optional(),
	seed: count({ min: 0 }),
	resamples: count({
		min: 100,
		max: 1e5
	}),
	run: text,
	"champion-run": text,
	"champion-version": text,
	"champion-evaluation": text,
	"champion-missing": text,
	waive: list,
	"waived-by": text,
	env: list,
	secrets: lines
});

// actions/evaluate/given-folder.ts
/** Opens a folder that an input names; one that does not exist is a Problem. Paths are as the user writes them. */
async function openFolder(folder, { cwd, input }) {
	const within = resolve(cwd, folder);
	if (!(await stat(within).catch(() => null))?.isDirectory()) throw new Problem({
		what: `${folder} is not a folder`,
		where: input,
		fix: "give the folder that train or predict wrote"
	});
	const find = async (path, kind) => await hasPlainEntry(resolve(cwd, path), {
		kind,
		within,
		where: path
	}) ? path : void 0;
	return {
		file: (path) => find(path, "file"),
		directory: (path) => find(path, "folder")
	};
}
/** Whether there is a plain file or folder at a path. Anything else that is there, or a link on the way to it, is a Problem. */
async function hasPlainEntry(path, { kind, within, where }) {
	const found = await lstat(path).catch(() => null);
	if (found === null) return false;
	if ((kind === "file" ? found.isFile() : found.isDirectory()) && await realpath(path) === join(await realpath(within), relative(within, path))) return true;
	throw new Problem({
		what: `this is a link or not a plain ${kind}`,
		where,
		fix: `give a folder with the ${kind} itself, not a link to it`
	});
}

// actions/evaluate/model-files.ts
/** Finds the files of both models: those that the inputs name, else those in the folders `candidate` and `champion`. */
async function findModelFiles(inputs, cwd) {
	const candidate = given({
		run: inputs.run,
		predictions: inputs.predictions,
		seedPredictions: inputs["seed-predictions"],
		metrics: inputs.metrics
	});
	const champion = given({
		run: inputs["champion-run"],
		predictions: inputs["champion-predictions"],
		metrics: inputs["champion-metrics"],
		evaluation: inputs["champion-evaluation"],
		version: inputs["champion-version"],
		missing: inputs["champion-missing"]
	});
	const hasChampion = inputs.champion !== void 0 || Object.keys(champion).length > 0;
	return {
		candidate: {
			...await inCandidateFolder(inputs.candidate, cwd),
			...candidate
		},
		champion: hasChampion ? {
			...await inChampionFolder(inputs.champion, cwd),
			...champion
		} : null
	};
}
async function inCandidateFolder(folder, cwd) {
	if (folder === void 0) return {};
	const { file, directory } = await openFolder(folder, {
		cwd,
		input: "--candidate"
	});
	const paths = runFolder(folder);
	return given({
		run: await file(paths.run),
		predictions: await file(paths.predictions),
		seedPredictions: await directory(paths.seeds),
		metrics: await directory(paths.metrics)
	});
}
/** A folder that predict wrote, a pulled release, or a run's folder. */
async function inChampionFolder(folder, cwd) {
	if (folder === void 0) return {};
	const { file, directory } = await openFolder(folder, {
		cwd,
		input: "--champion"
	});
	const paths = runFolder(folder);
	const run = await file(paths.run);
	return given({
		run: run ?? await file(join(folder, "manifest.json")) ?? await file(paths.championRun),
		predictions: await file(paths.predictions),
		metrics: await directory(paths.metrics),
		evaluation: run === void 0 ? await file(paths.evaluation) : void 0
	});
}
/** Without the keys that have no value. */
function given(values) {
	return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== void 0));
}

// actions/evaluate/seed-files.ts
const MOST_SEEDS = 20;
/** The predictions below `<folder>/<seed>/`, in the order of their seeds; by default below seeds/ beside the candidate's. */
async function seedFilesOf({ given, predictions }, cwd) {
	const folder = resolve(cwd, given ?? runFolder(dirname(predictions)).seeds);
	const found = [];
	for (const seed of await seedsIn(folder)) {
		const file = seedFolder(folder, seed).predictions;
		const where = relative(cwd, file);
		if (await hasPlainEntry(file, {
			kind: "file",
			within: folder,
			where
		})) found.push({
			seed,
			file
		});
	}
	if (given !== void 0 && found.length === 0) throw noSeeds(given);
	if (found.length > MOST_SEEDS) throw tooMany(folder, found.length);
	return found;
}
function noSeeds(where) {
	return new Problem({
		what: "there are no predictions of any seed",
		where,
		fix: "give the folder that `predict` names in its output seed-predictions, or leave it out"
	});
}
function tooMany(where, count) {
	return new Problem({
		what: `there are predictions of ${count} seeds, and at most ${MOST_SEEDS} are measured`,
		where,
		fix: `declare at most ${MOST_SEEDS} as \`seeds:\``
	});
}

// actions/evaluate/request.ts
const DEFAULTS = {
	id: "id",
	label: "label",
	score: "score",
	threshold: .5,
	confidence: .95,
	seed: 0,
	resamples: 2e3
};
/** Puts inputs over configuration; without a configuration a task is enough. */
async function evaluationRequest(inputs, files, host) {
	const loaded = await findModel({
		host,
		config: inputs.config,
		model: inputs.model
	});
	const task = inputs.task ?? loaded?.model.task;
	if (task === void 0) throw noTask();
	const source = {
		inputs,
		files,
		loaded,
		host,
		declared: loaded?.model.evaluate ?? DEFAULTS
	};
	return task === "custom" ? await fileRequest(source) : await rowRequest(task, source);
}
async function fileRequest(source) {
	if (source.inputs.predictions !== void 0) throw unusedPredictions();
	const common = commonRequest(source, null);
	const metrics = await declaredMetrics({
		...source,
		out: common.out
	});
	if (metrics === null) throw nothingToEvaluate();
	return {
		kind: "files",
		...common,
		metrics
	};
}
async function rowRequest(task, source) {
	const { inputs, files, loaded, host, declared } = source;
	const { predictions, seedPredictions } = files.candidate;
	if (predictions === void 0) throw noPredictions(task, inputs.candidate);
	const common = commonRequest(source, task === "binary" ? inputs.threshold ?? declared.threshold : null);
	return {
		kind: "rows",
		...common,
		task,
		predictions,
		championPredictions: files.champion?.predictions,
		seedFiles: await seedFilesOf({
			given: seedPredictions,
			predictions
		}, host.cwd),
		labels: labelsOf(source),
		columns: columnsOf(source),
		slices: inputs.slice?.map(parseSlice) ?? loaded?.model.evaluate.slices ?? [],
		positive: inputs["positive-label"] ?? declared.positive,
		fetch: inputs.labels === void 0 ? fetchOf(loaded, host) : null,
		metrics: await declaredMetrics({
			...source,
			out: common.out
		})
	};
}
function commonRequest(source, threshold) {
	const { inputs, loaded, host } = source;
	return {
		model: loaded?.name ?? inputs.model ?? "model",
		settings: {
			threshold,
			...settingsOf(source)
		},
		gates: loaded?.model.gates ?? [],
		waivers: waiversOf(inputs.waive ?? [], inputs["waived-by"] ?? waiverHere(host)),
		firstRelease: loaded?.model["first-release"] ?? "absolute-only",
		out: outFolder(host.cwd, inputs.out).folder
	};
}
/** In a terminal the user. Null on a runner, where the actor need not be the one who waived. */
function waiverHere({ kind, env }) {
	return kind === "terminal" ? env["USER"] ?? env["USERNAME"] ?? null : null;
}
/** The file with the labels: the input, else `labels:`, else the evaluation set itself. */
function labelsOf({ inputs, loaded, host }) {
	if (inputs.labels !== void 0) return inputs.labels;
	const file = loaded?.model.evaluate.labels ?? loaded?.model.evaluate.data;
	if (loaded && file) return relative(host.cwd, resolve(loaded.folder, file)) || file;
	if (host.kind === "terminal") return void 0;
	throw new Problem({
		what: "no labels given: they would be read from the predictions file, which the code under test wrote",
		where: "labels",
		fix: "name the evaluation set of the base branch with `labels:`; evaluate joins it with the predictions"
	});
}
function columnsOf({ inputs, declared }) {
	return {
		id: inputs["id-column"] ?? declared.id,
		label: inputs["label-column"] ?? declared.label,
		score: inputs["score-column"] ?? declared.score,
		weight: inputs["weight-column"] ?? declared.weight,
		cluster: inputs["cluster-column"] ?? declared.cluster,
		query: inputs["query-column"] ?? declared.query
	};
}
function settingsOf({ inputs, declared }) {
	return {
		confidence: inputs.confidence ?? declared.confidence,
		seed: inputs.seed ?? declared.seed,
		resamples: inputs.resamples ?? declared.resamples,
		cluster: inputs["cluster-column"] ?? declared.cluster ?? null,
		weight: inputs["weight-column"] ?? declared.weight ?? null
	};
}
function fetchOf(loaded, host) {
	if (!loaded?.model.fetch) return null;
	const where = `${relative(host.cwd, loaded.file)}: models.${loaded.name}.fetch`;
	return {
		command: loaded.model.fetch,
		where,
		folder: loaded.folder
	};
}
function noTask() {
	return new Problem({
		what: "there is neither a configuration nor a task",
		where: "--task",
		fix: "give --task binary, multiclass, regression or ranking, or --config with a trainyard.yml"
	});
}
function noPredictions(task, folder) {
	if (folder === void 0) {
		const what = `no predictions are given, and a ${task} model is evaluated by them`;
		return new Problem({
			what,
			where: "--predictions",
			fix: "give the file that `predict` wrote"
		});
	}
	return new Problem({
		what: `there is no predictions.parquet in ${folder}, and a ${task} model is evaluated by predictions`,
		where: "--candidate",
		fix: "run `predict` with this folder as --out, or give another file with --predictions"
	});
}
function unusedPredictions() {
	return new Problem({
		what: "a custom task is evaluated by metric files alone, so predictions would not be read",
		where: "--predictions",
		fix: "leave them out"
	});
}
function nothingToEvaluate() {
	return new Problem({
		what: "a custom task is evaluated by metric files, and none is declared",
		where: "--task",
		fix: "declare them as `metric-files` under `evaluate:` of a trainyard.yml, and name it with --config"
	});
}

// actions/evaluate/training-noise.ts
/** Joins and measures one seed after the other, so that never more than one of them is in memory; null without any. */
async function measureNoise(engine, { request, candidate, settings, host }) {
	const { seedFiles, task, columns, positive, predictions, labels = predictions } = request;
	if (seedFiles.length === 0) return null;
	return await host.group("Measure the noise of training", async () => {
		const joining = {
			task,
			columns,
			labels,
			slices: [],
			...positive === void 0 ? {} : { positive }
		};
		const measured = [candidate];
		for (const { seed, file } of seedFiles) {
			const joined = await joinPredictions(engine, {
				...joining,
				predictions: file
			});
			measured.push(seedValues(seed, joined.rows, settings));
			await joined.release();
		}
		return noiseOf(measured, settings.confidence);
	});
}

// actions/evaluate/row-evaluation.ts
/** What DuckDB may hold while the arrays of up to 10 million rows need the rest of 1.5 GiB. */
const MEMORY_BYTES = 320 * 2 ** 20;
/** Evaluates by predictions, joined row by row with the labels; metric files add their metrics. */
async function evaluateRows(evaluation) {
	const { request, models, host } = evaluation;
	const { task, gates, metrics } = request;
	const files = metrics && await readFileMetrics(metrics, {
		measured: METRIC_NAMES[task],
		gates,
		cwd: host.cwd
	});
	const engine = await openEngine({
		host,
		folders: foldersOf(evaluation),
		locked: true,
		memoryBytes: MEMORY_BYTES
	});
	try {
		const result = await compareJoined(engine, evaluation, files);
		const candidate = {
			seed: models.seed,
			metrics: result.candidate.metrics
		};
		const { settings } = result.candidate;
		return documentsOf(result, await measureNoise(engine, {
			request,
			candidate,
			settings,
			host
		}));
	} finally {
		await engine.close();
	}
}
function foldersOf({ request, host }) {
	const { predictions, championPredictions, labels, seedFiles } = request;
	return [
		predictions,
		championPredictions,
		labels,
		...seedFiles.map(({ file }) => file)
	].flatMap((file) => file ? [folderOf(resolve(host.cwd, file))] : []);
}
/** A function of its own: the joined rows must be gone before those of further seeds are joined. */
async function compareJoined(engine, evaluation, read) {
	const { request, models, host } = evaluation;
	const unusable = unusableChampion(evaluation);
	const joined = await host.group("Join predictions with labels", () => joinPredictions(engine, joiningOf(evaluation, unusable)));
	const { rows, championLeftOut } = joined;
	const leaveOut = models.championMissing !== null || championLeftOut && !request.metrics?.isNamed;
	const files = read && leaveOut ? {
		...read,
		champion: null
	} : read;
	const settings = {
		...request.settings,
		positive: joined.positive
	};
	const { candidate, champion } = await measureModels(evaluation, {
		rows,
		files,
		settings
	});
	const { gates, waivers, firstRelease } = request;
	const compared = await host.group("Compare and apply the gates", async () => compare({
		kind: "rows",
		model: request.model,
		rows,
		files,
		settings,
		gates,
		waivers,
		firstRelease,
		candidate: models.candidate,
		champion: models.champion,
		notComparable: unusable ?? (championLeftOut ? otherSet(models, rows.digest) : null),
		evaluations: champion ? [candidate, champion] : [candidate],
		progress: (step, share) => host.progress(step, share)
	}));
	const ids = await idsOf(joined, compared.flips);
	await joined.release();
	return {
		candidate,
		champion,
		compared,
		ids
	};
}
/** Why the champion's predictions are not joined at all, or null. */
function unusableChampion({ request, models }) {
	if (models.champion === null) return null;
	if (models.championMissing !== null) return models.championMissing;
	return request.championPredictions === void 0 ? "there are no predictions of the champion for these rows" : null;
}
function joiningOf({ request, models }, unusable) {
	const { task, predictions, championPredictions, labels, columns, slices, positive } = request;
	return {
		task,
		predictions,
		labels,
		columns,
		slices,
		positive,
		championPredictions: unusable === null ? championPredictions : void 0,
		championDigest: models.championEvaluation?.data.digest
	};
}
async function measureModels({ request, host }, { rows, files, settings }) {
	const progress = (step, share) => host.progress(step, share);
	const common = {
		model: request.model,
		rows,
		settings,
		progress
	};
	const measure = (title, scores, metrics) => host.group(title, async () => measureRows({
		...common,
		scores,
		files: metrics ?? []
	}));
	return {
		candidate: await measure("Measure the candidate", rows.candidate, files?.candidate),
		champion: rows.champion && await measure("Measure the champion", rows.champion, files?.champion)
	};
}
async function idsOf({ idsOf }, flips) {
	return {
		fixedIds: await idsOf(flips?.fixedRows ?? []),
		brokenIds: await idsOf(flips?.brokenRows ?? [])
	};
}
function otherSet({ championEvaluation }, digest) {
	const short = (text = "") => text.slice(0, 19);
	return `the champion's predictions are of another evaluation set (${short(championEvaluation?.data.digest)}) than this one (${short(digest)}): predict with the champion again`;
}

// actions/evaluate/evaluate.ts
/** Joins predictions with labels, measures, compares and applies the gates. The exit status is 1 only if a gate blocks. */
const evaluate = verb({
	name: "evaluate",
	inputs,
	run: withFailureRecord("evaluate", async (given, host) => {
		const secrets = readSecrets(given.secrets, host);
		const files = await findModelFiles(given, host.cwd);
		const request = await evaluationRequest(given, files, host);
		const models = await readCandidateAndChampion(files, {
			cwd: host.cwd,
			model: request.model
		});
		await openOut(request.out, models.runs);
		if (request.kind === "rows") await fetchEvaluationSet(request, {
			host,
			pass: given.env ?? [],
			secrets
		});
		const documents = request.kind === "rows" ? await evaluateRows({
			request,
			models,
			host
		}) : await evaluateFiles({
			request,
			models,
			host
		});
		const paths = await writeDocuments(request.out, documents, models.runs);
		return outcomeOf({
			kind: request.kind,
			...documents,
			paths
		}, host);
	})
});
/** Reports the verdict, or what was measured if there is none. */
function outcomeOf({ kind, comparison, evaluation, paths }, host) {
	const refusal = comparison.verdict === "fail" ? refusalWords(comparison) : void 0;
	const isDecided = hasVerdict(comparison);
	if (refusal === void 0 || host.kind === "terminal") host.notice(isDecided ? verdictWords(comparison) : measuredWords(kind, evaluation));
	for (const note of comparison.notes) host.info(note);
	return {
		status: refusal === void 0 ? 0 : 1,
		...refusal !== void 0 && { refusal },
		outputs: {
			verdict: isDecided ? comparison.verdict : "",
			...paths
		},
		result: isDecided ? comparison : evaluation
	};
}
async function fetchEvaluationSet({ fetch, out }, { host, pass, secrets }) {
	if (!fetch) return;
	const { command, where, folder } = fetch;
	await host.group("Fetch the evaluation set", () => runModelCommand({
		host,
		cwd: folder,
		pass,
		secrets,
		log: runFolder(out).fetchLog
	}, {
		name: "fetch",
		where,
		command,
		own: {},
		timeLimitSeconds: null
	}));
}
function measuredWords(kind, { model, metrics, data }) {
	const [first] = metrics.filter((metric) => metric.value !== null);
	return `${model}: ${first ? `${first.name} ${digitsOf(first).value(first.value)}` : "no metric is defined"} ${kind === "files" ? "by metric files" : `on ${count$1(data.rows, "row")}`}; no champion and no gate, so there is no verdict`;
}

export { evaluate };