import { fetchData, moduleCommand, parameterVariables, readSecrets, renameByFormat, runModelCommand, withFailureRecord } from "./chunk-command.mjs";
import { Problem, manifestSchema, problemsOf, runSchema } from "./chunk-contract.mjs";
import { object } from "./chunk-zod.mjs";
import { collectMetricFiles, metricFilesBefore, outFolder, readDocument, readOptionalDocument, runFolder, seedFolder, seedsIn, writeDocument } from "./chunk-documents.mjs";
import { common, flag, lines, list, loadModel, pathInTerminal, text, verb } from "./chunk-host.mjs";
import { formatDuration } from "./chunk-text.mjs";
import { DOCUMENTS, MANIFEST, UNPACKED } from "./chunk-release.mjs";
import { checkContent, columnsOf, copyWithout, normalisePredictions, openEngine, readTable, shownPath, writeTable } from "./chunk-data.mjs";
import { fileDigest } from "./chunk-files.mjs";
import { gpusOf } from "./chunk-gpu.mjs";
import { checkAsked, featureColumns, isRecipeArtifact, predictRecipe, readFitted, scoreTable } from "./chunk-recipe.mjs";
import { loadTensorflow } from "./chunk-recipe-tensorflow.mjs";
import { copyFile, lstat, mkdir, mkdtemp, rm, stat } from "node:fs/promises";
import { dirname, extname, join, resolve } from "node:path";

// actions/predict/champion.ts
/** Reads the release before any code of the champion runs. */
async function openChampion({ folder, model, out }) {
	const file = join(folder, MANIFEST);
	const manifest = await readDocument(manifestSchema, file, {
		fix: "give --champion the folder that `pull` wrote",
		followLinks: true
	});
	if (model !== void 0 && model !== manifest.model) throw otherModel(model, manifest.model);
	if (await isFile(out.run)) throw isRunFolder(out.folder);
	await clear(out);
	return {
		folder,
		manifest,
		artifact: join(folder, UNPACKED),
		out
	};
}
/**
* Predicts with the champion; `predict` is null where it must not run. If it cannot predict, its stored predictions and their evaluation
* are used; if its release has none, `missing` says so. A custom champion that only its training measured brings its stored evaluation.
*/
async function championResult(champion, { predict, host }) {
	const { out, manifest } = champion;
	const prediction = predict === null ? null : await predict().catch((error) => told(error, host));
	if (prediction === null) await clear(out);
	await rm(out.evaluation, {
		recursive: true,
		force: true
	});
	await writeDocument(manifestSchema, out.championRun, manifest);
	if (prediction === null) return await storedResult(champion, host);
	const { predictions, metrics } = prediction;
	return {
		prediction,
		predictions,
		evaluation: !(predictions !== null || metrics !== null) && await copyStored(champion, ["evaluation"]) ? out.evaluation : null,
		missing: null
	};
}
/** The candidate is evaluated even if the champion fails, so every error is only reported, a defect of Trainyard included. */
function told(error, host) {
	const problems = problemsOf(error);
	for (const { what, where, fix } of problems) host.warning(`${what} (${where}): ${fix}`);
	if (problems.length === 0) host.warning(error instanceof Error ? error.stack ?? error.message : String(error));
	return null;
}
async function storedResult(champion, host) {
	const { manifest, out } = champion;
	const { version } = manifest;
	if (await copyStored(champion, ["predictions", "evaluation"])) {
		host.warning(`The champion could not predict: the predictions stored with version ${version} are used instead.`);
		return {
			prediction: null,
			predictions: out.predictions,
			evaluation: out.evaluation,
			missing: null
		};
	}
	const missing = `version ${version} could not predict at its own commit, and its release has no stored predictions`;
	host.warning(`The champion could not predict: ${missing}.`);
	return {
		prediction: null,
		predictions: null,
		evaluation: null,
		missing
	};
}
async function clear({ predictions, metrics, evaluation, championRun }) {
	for (const path of [
		predictions,
		metrics,
		evaluation,
		championRun
	]) await rm(path, {
		recursive: true,
		force: true
	});
}
/** Copies files of the release if all of them are there. */
async function copyStored({ folder, out }, names) {
	const files = names.map((name) => ({
		from: join(folder, DOCUMENTS[name]),
		to: out[name]
	}));
	if ((await Promise.all(files.map(({ from }) => isFile(from)))).includes(false)) return false;
	await mkdir(out.folder, { recursive: true });
	for (const { from, to } of files) await copyFile(from, to);
	return true;
}
async function isFile(path) {
	return (await lstat(path).catch(() => null))?.isFile() ?? false;
}
function otherModel(given, found) {
	return new Problem({
		what: `the release is of the model ${JSON.stringify(found)}, not ${JSON.stringify(given)}`,
		where: "--champion",
		fix: "pull a release of this model"
	});
}
function isRunFolder(where) {
	return new Problem({
		what: "the folder holds a trained run, whose predictions would be replaced by those of the champion",
		where,
		fix: "give --out another folder"
	});
}

// actions/predict/inputs.ts
const inputs = object({
	...common,
	artifact: text,
	champion: text,
	"use-stored": flag,
	data: text,
	"rows-of": text,
	env: list,
	secrets: lines
});

// actions/predict/prediction-inputs.ts
/** Opens a DuckDB for one use; `locked` for a file that an untrusted command wrote. */
async function withEngine({ locked = false, ...options }, use) {
	const engine = await openEngine({
		...options,
		locked
	});
	try {
		return await use(engine);
	} finally {
		await engine.close();
	}
}

// actions/predict/command-scores.ts
/** Scores every row with the user's command or module; answers the file that it wrote. */
async function predictByCommand(inputs) {
	const { written, where } = await runPredictCommand(inputs);
	return await renameByFormat(written, where);
}
/** Runs the user's command; answers the file that it should write, and where the command is declared. */
async function runPredictCommand(inputs) {
	const { loaded, context, artifact, scratch } = inputs;
	const { train, evaluate } = loaded.model;
	const command = evaluate.predict ?? (train.module === void 0 ? void 0 : moduleCommand("predict", train.module));
	const where = `${loaded.file}: models.${loaded.name}.evaluate.predict`;
	if (command === void 0) throw new Problem({
		what: "there is no predict command, and the artifact is not from the built-in recipe",
		where,
		fix: "add `predict: <command>`: it reads $TRAINYARD_MODEL and $TRAINYARD_DATA and writes $TRAINYARD_PREDICTIONS"
	});
	const written = join(scratch, "predictions.csv");
	if (inputs.data !== null) await checkContent(inputs.data, shownPath(inputs, inputs.data));
	const data = inputs.data === null ? null : await withoutLabels(inputs, inputs.data);
	const own = {
		TRAINYARD_MODEL: artifact,
		...data === null ? {} : { TRAINYARD_DATA: data },
		TRAINYARD_PREDICTIONS: written,
		...await parameterVariables(join(scratch, "parameters.json"), train)
	};
	await runModelCommand(context, {
		name: "predict",
		where,
		command,
		timeLimitSeconds: null,
		own
	});
	return {
		written,
		where
	};
}
/** If `labels:` names a file of its own, the command does not see the label column. */
async function withoutLabels({ rowsOf, host, scratch }, data) {
	const { labels, label } = rowsOf.model.evaluate;
	if (labels === void 0 || resolve(rowsOf.folder, labels) === data) return data;
	return await withEngine({
		host,
		folders: []
	}, async (engine) => {
		if (!(await columnsOf(engine, data)).some(({ name }) => name === label)) return data;
		const to = join(scratch, `data${extname(data)}`);
		await copyWithout(engine, {
			file: data,
			to,
			columns: [label]
		});
		return to;
	});
}

// actions/predict/metrics.ts
/**
* Predicts, and copies the declared metric files that the command wrote to `metrics` below `out`, beside those of a training into the same
* folder. Those of an earlier prediction are removed first. Answers the folder, null if it is empty.
*/
async function withMetricFiles({ loaded, out, host }, predict) {
	const files = loaded.model.evaluate["metric-files"];
	const { metrics } = out;
	const trained = await ofTraining(out);
	for (const file of files) if (!trained.has(file)) await rm(join(metrics, file), { force: true });
	const before = await metricFilesBefore({
		folder: loaded.folder,
		files
	});
	const predicted = await predict();
	const { written, unchanged, missing } = await collectMetricFiles(before, { to: metrics });
	for (const file of unchanged.filter((each) => !trained.has(each))) host.warning(`the metric file ${file} did not change in this run, so it is not a result of it`);
	for (const file of missing.filter((each) => !trained.has(each))) host.warning(`the metric file ${file} was not written by this run`);
	return {
		predicted,
		metrics: written.length + trained.size > 0 ? metrics : null
	};
}
/** Metric files whose contents have the digests in run.json. */
async function ofTraining({ run: file, metrics }) {
	const listed = (await readOptionalDocument(runSchema, file, { fix: "train again" }))?.metrics ?? [];
	const present = await Promise.all(listed.map(async ({ path, digest }) => {
		return await fileDigest(join(metrics, path)).catch(() => null) === digest ? [path] : [];
	}));
	return new Set(present.flat());
}

// actions/predict/recipe-scores.ts
/** The artifact decides: a champion may be from the recipe although the candidate has a command. */
async function recipePredicts({ artifact, loaded: { model } }) {
	return await isRecipeArtifact(artifact) && !(model.train.tensorflow && model.evaluate.predict);
}
/** Scores every row with the recipe's artifact; answers the file. */
async function predictByRecipe({ loaded, host, artifact, data: rows, scratch }) {
	const data = rows;
	const { evaluate } = loaded.model;
	const fitted = await readFitted(artifact);
	checkAsked(fitted, loaded.model, artifact);
	const keys = [evaluate.id];
	const columns = [...keys.map((name) => ({
		name,
		kind: "text"
	})), ...featureColumns(fitted.features)];
	const table = await withEngine({
		host,
		folders: []
	}, (engine) => readTable(engine, {
		file: data,
		columns
	}));
	const gpu = (await gpusOf(host.env)).length > 0;
	const tensorflow = await loadTensorflow({
		host,
		backend: "auto",
		gpu,
		gpuRequired: false,
		folder: loaded.folder
	});
	const { scores, unknown } = await predictRecipe({
		tensorflow,
		artifact,
		table,
		where: data
	});
	for (const { column, rows } of unknown) if (rows === table.rows) host.warning(`no value of the column ${column} in ${data} was in the training data`);
	const file = join(scratch, "scores.parquet");
	const scored = scoreTable({
		keys: table.columns.slice(0, keys.length),
		scores,
		fitted,
		score: evaluate.score
	});
	await withEngine({
		host,
		folders: []
	}, (engine) => writeTable(engine, {
		table: scored,
		file
	}));
	return file;
}

// actions/predict/rows.ts
/** The evaluation set of `rows-of`, else of the model itself; `data` overrides the file. */
async function rowsOf(given, { loaded, host }) {
	const config = given["rows-of"];
	const of = config === void 0 ? loaded : await loadModel({
		host,
		config,
		model: loaded.name
	});
	return {
		of,
		data: dataOf(of, given.data === void 0 ? void 0 : resolve(host.cwd, given.data))
	};
}
function dataOf({ file, folder, model }, given) {
	if (given !== void 0) return given;
	if (model.evaluate.data !== void 0) return resolve(folder, model.evaluate.data);
	if (model.task === "custom") return null;
	throw new Problem({
		what: "no evaluation set is named, so there are no rows to predict",
		where: `${file}: evaluate.data`,
		fix: "name the evaluation set with `data:` or --data"
	});
}

// actions/predict/seeds.ts
/**
* Scores the further seeds that `train` wrote to seeds/ beside the artifact, each into `seeds/<seed>/predictions.parquet` below `out`;
* predictions of an earlier run are removed first. Skipped are runs that differ from the candidate's in more than the seed, and incomplete
* ones. Answers the folder, or null if there is no seed.
*/
async function predictSeeds(step, { out, score }) {
	for (const seed of await seedsIn(out.seeds)) await rm(seedFolder(out.seeds, seed).predictions, { force: true });
	const runs = await trainedSeeds(runFolder(dirname(step.artifact)));
	for (const { seed, model } of runs) {
		const own = seedFolder(out.seeds, seed);
		await mkdir(own.folder, { recursive: true });
		const scratch = await mkdtemp(join(own.folder, ".predict-"));
		await step.host.group(`Predict with ${step.loaded.name}, seed ${seed}`, () => score({
			...step,
			artifact: model,
			scratch
		}, own.predictions)).finally(() => rm(scratch, {
			recursive: true,
			force: true
		}));
	}
	return runs.length === 0 ? null : out.seeds;
}
async function trainedSeeds({ run, seeds }) {
	const known = await seedsIn(seeds);
	const candidate = known.length === 0 ? null : await readRun(run);
	if (candidate === null) return [];
	return (await Promise.all(known.map(async (seed) => {
		const { model, run } = seedFolder(seeds, seed);
		return {
			model,
			run: await readRun(run)
		};
	}))).flatMap(({ run, model }) => run?.status === "complete" && declared(run) === declared(candidate) ? [{
		seed: run.seed,
		model
	}] : []).sort((one, other) => one.seed - other.seed);
}
async function readRun(file) {
	return await readOptionalDocument(runSchema, file, { fix: "train again" });
}
/** All that a run declares but the seed. */
function declared({ model, code, inputs, command, params, recipe, environment }) {
	return JSON.stringify([
		model,
		code.sha,
		inputs,
		command,
		params,
		recipe ?? null,
		environment.image
	]);
}

// actions/predict/prediction.ts
/** Scores the evaluation set with an artifact and with the further seeds beside it; writes predictions and metric files into `out`. */
async function predictArtifact({ artifact, given, out, secrets, host }) {
	const loaded = await loadModel({
		host,
		config: given.config,
		model: given.model
	});
	await checkArtifact(artifact);
	const rows = await rowsOf(given, {
		loaded,
		host
	});
	await mkdir(out.folder, { recursive: true });
	await rm(out.predictLog, { force: true });
	const context = {
		host,
		cwd: loaded.folder,
		pass: given.env ?? [],
		secrets,
		log: out.predictLog
	};
	await fetchData(loaded, context);
	if (rows.of !== loaded) await fetchData(rows.of, {
		...context,
		cwd: rows.of.folder
	});
	const started = performance.now();
	const scratch = await mkdtemp(join(out.folder, ".predict-"));
	const inputs = {
		loaded,
		host,
		context,
		artifact,
		rowsOf: rows.of,
		data: rows.data,
		scratch
	};
	const { predicted, metrics } = await withMetricFiles({
		loaded,
		out,
		host
	}, () => host.group(`Predict with ${loaded.name}`, () => predictInto(inputs, out.predictions))).finally(() => rm(scratch, {
		recursive: true,
		force: true
	}));
	const seedPredictions = loaded.model.task === "custom" ? null : await predictSeeds(inputs, {
		out,
		score: predictInto
	});
	return {
		predictions: predicted && out.predictions,
		rows: predicted?.rows ?? 0,
		metrics,
		seedPredictions,
		seconds: (performance.now() - started) / 1e3,
		isMeasuredInTraining: isMeasuredInTraining(loaded)
	};
}
/** A custom model without a command to predict with. */
function isMeasuredInTraining({ model: { task, evaluate, train } }) {
	return task === "custom" && evaluate.predict === void 0 && train.module === void 0;
}
/** Scores one artifact into a file. A custom model writes what it wants, so its result is null. */
async function predictInto(inputs, to) {
	if (inputs.loaded.model.task === "custom") {
		if (isMeasuredInTraining(inputs.loaded)) inputs.host.info("There is no predict command.");
		else await runPredictCommand(inputs);
		return null;
	}
	return await normalise(inputs, await recipePredicts(inputs) ? await predictByRecipe(inputs) : await predictByCommand(inputs), to);
}
async function checkArtifact(artifact) {
	const found = await stat(artifact).catch(() => null);
	if (found?.isDirectory()) return;
	throw new Problem({
		what: found ? "the artifact is not a folder" : "there is no such artifact",
		where: artifact,
		fix: "give --artifact the folder that `train` or `pull` names in its output artifact"
	});
}
/** An untrusted command wrote the file, so DuckDB is locked to the folders that it needs. */
async function normalise({ loaded, host, scratch }, file, to) {
	const { task, evaluate } = loaded.model;
	const columns = {
		id: evaluate.id,
		score: evaluate.score,
		...evaluate.query ? { query: evaluate.query } : {}
	};
	return await withEngine({
		host,
		folders: [scratch, dirname(to)],
		locked: true
	}, (engine) => normalisePredictions(engine, {
		file,
		to,
		task,
		columns
	}));
}

// actions/predict/predict.ts
/** Scores the evaluation set with an artifact or with the champion's release: predictions.parquet and metric files. */
const predict = verb({
	name: "predict",
	inputs,
	run: withFailureRecord("predict", async (given, host) => {
		const secrets = readSecrets(given.secrets, host);
		const out = outFolder(host.cwd, given.out);
		const source = sourceOf(given);
		const predictWith = (artifact) => predictArtifact({
			artifact,
			given,
			out,
			secrets,
			host
		});
		if ("artifact" in source) {
			const prediction = await predictWith(resolve(host.cwd, source.artifact));
			announce(prediction, host);
			return outcomeOf({
				prediction,
				predictions: prediction.predictions,
				evaluation: null,
				missing: null
			});
		}
		const folder = resolve(host.cwd, source.champion);
		const champion = await openChampion({
			folder,
			model: given.model,
			out
		});
		const predict = given["use-stored"] ? null : () => predictWith(champion.artifact);
		const result = await championResult(champion, {
			predict,
			host
		});
		if (result.prediction !== null) announce(result.prediction, host);
		return outcomeOf(result);
	})
});
/** Exactly one of the inputs `artifact` and `champion`. */
function sourceOf({ artifact, champion, "use-stored": useStored }) {
	if (champion !== void 0 && artifact === void 0) return { champion };
	if (artifact !== void 0 && champion === void 0 && !useStored) return { artifact };
	if (artifact !== void 0 && champion === void 0) throw storedOfNoChampion();
	throw new Problem({
		what: artifact === void 0 ? "no artifact is given" : "both an artifact and a champion are given",
		where: "--artifact",
		fix: "give --artifact the folder of a trained model, or --champion the folder of a pulled release"
	});
}
function announce({ predictions, rows, metrics, seconds, isMeasuredInTraining }, host) {
	if (isMeasuredInTraining) {
		host.notice("no predict command: using the metrics that training wrote");
		return;
	}
	const what = predictions ? `${rows.toLocaleString("en")} rows predicted` : "the predict command ran";
	const written = predictions ?? metrics;
	const where = written === null ? ", and wrote no metric file" : pathInTerminal(host, written);
	host.notice(`${what} in ${formatDuration(seconds)}${where}`);
}
function outcomeOf({ prediction, predictions, evaluation, missing }) {
	const { rows = 0, metrics = null, seedPredictions = null, seconds = 0 } = prediction ?? {};
	return {
		status: 0,
		outputs: {
			predictions: predictions ?? "",
			rows: String(rows),
			metrics: metrics ?? "",
			"seed-predictions": seedPredictions ?? "",
			evaluation: evaluation ?? "",
			stored: String(evaluation !== null),
			missing: missing ?? ""
		},
		result: {
			predictions,
			rows,
			seconds,
			metrics,
			seedPredictions,
			evaluation,
			missing
		}
	};
}
function storedOfNoChampion() {
	return new Problem({
		what: "only a champion has stored predictions",
		where: "--use-stored",
		fix: "give --champion the folder of a pulled release, or remove --use-stored"
	});
}

export { predict };