import { recordingFailure } from "./chunk-failure-record.mjs";
import { object, string } from "./chunk-zod.mjs";
import { checkContent, checkRows, emptyProblem, fetchData, openEngine, openSource, parameterVariables, readSecrets, reading, rowsText, runGuest, shownPath } from "./chunk-typed-columns.mjs";
import { Problem, SEEDS_FOLDER, seedFolderName, seedOfFolder, throwProblems } from "./chunk-contract.mjs";
import { findPredictions, predictionChecks } from "./chunk-score.mjs";
import { collectMetricFiles, columnsOf, copyWithout, featureColumns, gpusOf, loadTensorflow, metricFilesBefore, moduleCommand, predictRecipe, readRunFile, readTable, whereabouts, writeQuery, writeTable } from "./chunk-backend.mjs";
import { loadModel } from "./chunk-configuration.mjs";
import { common, lines, list, text } from "./chunk-inputs.mjs";
import { verb } from "./chunk-verb.mjs";
import { fileDigest } from "./chunk-digest.mjs";
import { isRecipeArtifact, readFitted } from "./chunk-fitted-file.mjs";
import { dirname, extname, join, resolve } from "node:path";
import { lstat, mkdir, mkdtemp, open, readdir, rename, rm, stat } from "node:fs/promises";

// actions/_lib/data/predictions.ts
/**
* What a predict command wrote, in any format, as a Parquet file with nothing but the named columns: ids as exact text,
* scores as doubles. Refuses repeated and missing ids and what is no score, with the first rows.
*/
async function normalisePredictions(engine, { file, to, task, columns }) {
	const source = await openSource(engine, file);
	const found = findPredictions(source, task, columns);
	if (Array.isArray(found)) {
		throwProblems(found);
		throw new Error("predictions without columns and without a Problem");
	}
	const checks = predictionChecks(found, task);
	throwProblems(await checkRows(engine, {
		source,
		columns: found.columns,
		id: found.key.id,
		checks
	}));
	const written = normalised(found);
	const count = `SELECT count(*) FROM ${written.from}`;
	const rows = Number((await reading(source.file, () => engine.rows(count)))[0]?.[0]);
	if (rows === 0) throw emptyProblem(source.file);
	throwProblems(await repeatedIds(engine, found));
	await reading(source.file, () => writeQuery(engine, written, to));
	return { rows };
}
function normalised({ source, columns, key, scores }) {
	const keys = [key.id, ...key.query ? [key.query] : []].map((sql, i) => ({
		sql,
		name: columns[i].name
	}));
	const numbers = scores.map(({ number, column }) => ({
		sql: number,
		name: column.name
	}));
	return {
		columns: [...keys, ...numbers],
		from: `(${source.select(columns)})`
	};
}
async function repeatedIds(engine, { source, columns, key }) {
	const repeated = `SELECT ${key.query ? `${key.query} || '/' || ${key.id}` : key.id} AS id, count(*) AS n FROM (${source.select(columns)}) GROUP BY id HAVING n > 1`;
	const rows = await engine.rows(`SELECT id, n, count(*) OVER () FROM (${repeated}) ORDER BY id LIMIT 5`);
	if (rows.length === 0) return [];
	const count = Number(rows[0]?.[2]);
	const examples = rows.map(([each, n]) => `${each} (${rowsText(Number(n))})`);
	return [new Problem({
		what: `${count.toLocaleString("en-US")} ids are repeated: ${examples.join(", ")}${count > rows.length ? ", …" : ""}`,
		where: `${source.file}, column ${columns[0]?.name}`,
		fix: "predict each row once"
	})];
}

// actions/_lib/command/predictions-format.ts
/** What the file begins with says what it is, whatever its name: a command may write any format to one path. */
const BEGINNINGS = [
	{
		extension: "parquet",
		pattern: /^PAR1/
	},
	{
		extension: "json",
		pattern: /^\uFEFF?\s*\[/
	},
	{
		extension: "jsonl",
		pattern: /^\uFEFF?\s*\{/
	},
	{
		extension: "csv",
		pattern: /^/
	}
];
/** Gives the predictions that a command wrote the extension of their format; none written is a Problem. */
async function namedByFormat(file, where) {
	const found = await lstat(file).catch(() => null);
	if (!found?.isFile() || found.size === 0) throw new Problem({
		what: whatIsWrong(found),
		where,
		fix: "write CSV, Parquet, JSON or JSON lines with the columns id and score to the file $TRAINYARD_PREDICTIONS"
	});
	const beginning = await beginningOf(file);
	const { extension } = BEGINNINGS.find(({ pattern }) => pattern.test(beginning));
	const named = file.replace(/(\.[a-z]+)?$/, `.${extension}`);
	if (named !== file) await rename(file, named);
	return named;
}
function whatIsWrong(found) {
	if (found === null) return "the predict command wrote no predictions";
	return found.isFile() ? "the predictions are empty" : "the predictions are no plain file, but a link, a pipe or a folder";
}
async function beginningOf(file) {
	const handle = await open(file);
	try {
		const { buffer, bytesRead } = await handle.read(Buffer.alloc(256), 0, 256, 0);
		return buffer.toString("utf8", 0, bytesRead);
	} finally {
		await handle.close();
	}
}

// actions/predict/step.ts
/** Opens a DuckDB for one use; locked where strangers wrote the file. */
async function withEngine({ locked = false, ...opening }, use) {
	const engine = await openEngine({
		...opening,
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
async function predictByCommand(step) {
	const { written, where } = await runPredictCommand(step);
	return await namedByFormat(written, where);
}
/** Runs the user's command; answers the file that it was told to write, and where the command stands. */
async function runPredictCommand(step) {
	const { loaded, guest, artifact, scratch } = step;
	const { train, evaluate } = loaded.model;
	const command = evaluate.predict ?? (train.module === void 0 ? void 0 : moduleCommand("predict", train.module));
	const where = `${loaded.file}: models.${loaded.name}.evaluate.predict`;
	if (command === void 0) throw new Problem({
		what: "nothing says how this model predicts, and the artifact is none of the built-in recipe",
		where,
		fix: "add `predict: <command>`: it reads $TRAINYARD_MODEL and $TRAINYARD_DATA and writes $TRAINYARD_PREDICTIONS"
	});
	const written = join(scratch, "predictions.csv");
	if (step.data !== null) await checkContent(step.data, shownPath(step, step.data));
	const data = step.data === null ? null : await withoutLabels(step, step.data);
	const own = {
		TRAINYARD_MODEL: artifact,
		...data === null ? {} : { TRAINYARD_DATA: data },
		TRAINYARD_PREDICTIONS: written,
		...await parameterVariables(join(scratch, "params.json"), train)
	};
	await runGuest(guest, {
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
/** Labels in a file of their own are the judge's: the command does not see that column. */
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
* Predicts, and keeps the declared metric files that the command wrote in `metrics` below `out`, beside those of the training
* that ran into the same folder. What an earlier prediction left there is removed first. Answers the folder, null if empty.
*/
async function withMetricFiles({ loaded, out, host }, predict) {
	const files = loaded.model.evaluate["metric-files"];
	const metrics = join(out, "metrics");
	const trained = await ofTraining(out, metrics);
	for (const file of files) if (!trained.has(file)) await rm(join(metrics, file), { force: true });
	const before = await metricFilesBefore({
		folder: loaded.folder,
		files
	});
	const predicted = await predict();
	const { written, unchanged, missing } = await collectMetricFiles(before, { to: metrics });
	for (const file of unchanged.filter((each) => !trained.has(each))) host.warning(`the metric file ${file} did not change in this run, so it is none of its results`);
	for (const file of missing.filter((each) => !trained.has(each))) host.warning(`the metric file ${file} was not written by this run`);
	return {
		predicted,
		metrics: written.length + trained.size > 0 ? metrics : null
	};
}
/** Metric files that the run.json beside them lists with just these contents. */
async function ofTraining(out, metrics) {
	const listed = (await readRunFile(join(out, "run.json")))?.metrics ?? [];
	const present = await Promise.all(listed.map(async ({ path: file, digest }) => {
		return await fileDigest(join(metrics, file)).catch(() => null) === digest ? [file] : [];
	}));
	return new Set(present.flat());
}

// actions/_lib/recipe/score-table.ts
/** The recipe's scores beside id (and query) as a table of predictions: `score`, or `score_<class>` for multiclass. */
function scoreTable({ keys, scores, fitted, score }) {
	const names = fitted.task === "multiclass" ? fitted.labels.map((label) => `${score}_${label}`) : [score];
	const columns = scores.map((values, index) => ({
		name: names[index],
		kind: "number",
		values,
		nulls: 0
	}));
	return {
		rows: scores[0].length,
		columns: [...keys, ...columns]
	};
}
/** An artifact that answers another question than the evaluation asks is a Problem. */
function checkAsked(fitted, { task, evaluate }, artifact) {
	if (fitted.task !== task) throw new Problem({
		what: `the artifact was trained for ${fitted.task}, and the model is declared ${task}`,
		where: artifact,
		fix: `give an artifact of this model, or set \`task: ${fitted.task}\``
	});
	const positive = task === "binary" ? fitted.labels?.[1] : void 0;
	if (positive === void 0 || evaluate.positive === void 0 || evaluate.positive === positive) return;
	throw new Problem({
		what: `the artifact predicts ${fitted.target} = ${positive}, and \`positive: ${evaluate.positive}\` is asked for`,
		where: artifact,
		fix: `set \`positive: ${positive}\`, or train again`
	});
}

// actions/predict/recipe-scores.ts
/** A champion may be the recipe's although the candidate brings a command, so the artifact decides first. */
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
	for (const { column, rows } of unknown) if (rows === table.rows) host.warning(`training saw no value of the column ${column} that is in ${data}`);
	const file = join(scratch, "predictions.parquet");
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
		what: "it is not said which rows to predict",
		where: `${file}: evaluate.data`,
		fix: "name the evaluation set with `data:` or --data"
	});
}

// actions/predict/seeds.ts
/**
* Scores the further seeds that `train` left in seeds/ beside the artifact, each into `seeds/<seed>/predictions.parquet` below `out`;
* those of an earlier prediction are removed first. What differs from the candidate's run in more than the seed is no seed of it, and a
* run that was stopped by its time limit has no model: both are left out. Answers the folder, or null if there is no seed.
*/
async function predictSeeds(step, { out, score }) {
	const folder = join(out, SEEDS_FOLDER);
	for (const seed of await seedsIn(folder)) await rm(join(folder, seed, "predictions.parquet"), { force: true });
	const runs = await trainedSeeds(dirname(step.artifact));
	for (const { seed, model } of runs) {
		const own = join(folder, seedFolderName(seed));
		await mkdir(own, { recursive: true });
		const scratch = await mkdtemp(join(own, ".predict-"));
		await step.host.group(`Predict with ${step.loaded.name}, seed ${seed}`, () => score({
			...step,
			artifact: model,
			scratch
		}, join(own, "predictions.parquet"))).finally(() => rm(scratch, {
			recursive: true,
			force: true
		}));
	}
	return runs.length === 0 ? null : folder;
}
async function trainedSeeds(trained) {
	const folder = join(trained, SEEDS_FOLDER);
	const names = await seedsIn(folder);
	const candidate = names.length === 0 ? null : await readRunFile(join(trained, "run.json"));
	if (candidate === null) return [];
	return (await Promise.all(names.map(async (name) => ({
		model: join(folder, name, "model"),
		run: await readRunFile(join(folder, name, "run.json"))
	})))).flatMap(({ run, model }) => run?.status === "complete" && declared(run) === declared(candidate) ? [{
		seed: run.seed,
		model
	}] : []).sort((one, other) => one.seed - other.seed);
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
async function seedsIn(folder) {
	return (await readdir(folder).catch(() => [])).filter((name) => seedOfFolder(name) !== null);
}

// actions/predict/predict.ts
const inputs = object({
	...common,
	artifact: string().trim().min(1),
	data: text,
	"rows-of": text,
	env: list,
	secrets: lines
});
/** Scores an artifact, the candidate's or the champion's, on the evaluation set: predictions.parquet, and metric files. */
const predict = verb({
	name: "predict",
	inputs,
	run: recordingFailure("predict", async (given, host) => {
		const secrets = readSecrets(given.secrets, host);
		const loaded = await loadModel({
			host,
			config: given.config,
			model: given.model
		});
		const artifact = await folderOf(resolve(host.cwd, given.artifact));
		const rows = await rowsOf(given, {
			loaded,
			host
		});
		const out = resolve(host.cwd, given.out ?? "trainyard-out");
		await mkdir(out, { recursive: true });
		const log = join(out, "predict.log");
		await rm(log, { force: true });
		const guest = {
			host,
			cwd: loaded.folder,
			pass: given.env ?? [],
			secrets,
			log
		};
		await fetchData(loaded, guest);
		if (rows.of !== loaded) await fetchData(rows.of, {
			...guest,
			cwd: rows.of.folder
		});
		const started = performance.now();
		const predictions = join(out, "predictions.parquet");
		const scratch = await mkdtemp(join(out, ".predict-"));
		const step = {
			loaded,
			host,
			guest,
			artifact,
			rowsOf: rows.of,
			data: rows.data,
			scratch
		};
		const { predicted, metrics } = await withMetricFiles({
			loaded,
			out,
			host
		}, () => host.group(`Predict with ${loaded.name}`, () => predictInto(step, predictions))).finally(() => rm(scratch, {
			recursive: true,
			force: true
		}));
		const seeds = loaded.model.task === "custom" ? null : await predictSeeds(step, {
			out,
			score: predictInto
		});
		const seconds = (performance.now() - started) / 1e3;
		const file = predicted && predictions;
		const what = predicted ? `${predicted.rows.toLocaleString("en")} rows predicted` : "the command ran";
		const written = file ?? metrics;
		const where = written === null ? ", and wrote no metric file" : whereabouts(host, written);
		if (isMeasuredInTraining(loaded)) host.notice("nothing is predicted: what the training measured is judged");
		else host.notice(`${what} in ${seconds.toFixed(1)} s${where}`);
		const count = predicted?.rows ?? 0;
		return {
			status: 0,
			outputs: {
				predictions: file ?? "",
				rows: String(count),
				metrics: metrics ?? "",
				seeds: seeds ?? ""
			},
			result: {
				predictions: file,
				rows: count,
				seconds,
				metrics,
				seeds
			}
		};
	})
});
/** A custom model without a command to predict with: the metric files of its training are all there is. */
function isMeasuredInTraining({ model: { task, evaluate, train } }) {
	return task === "custom" && evaluate.predict === void 0 && train.module === void 0;
}
/** A custom model's predictions are its own affair: null. */
async function predictInto(step, to) {
	if (step.loaded.model.task === "custom") {
		if (isMeasuredInTraining(step.loaded)) step.host.info("There is no predict command.");
		else await runPredictCommand(step);
		return null;
	}
	return await normalise(step, await recipePredicts(step) ? await predictByRecipe(step) : await predictByCommand(step), to);
}
async function folderOf(artifact) {
	const found = await stat(artifact).catch(() => null);
	if (found?.isDirectory()) return artifact;
	throw new Problem({
		what: found ? "the artifact is no folder" : "there is no such artifact",
		where: artifact,
		fix: "give --artifact the model/ folder that `train` wrote, or that of a release"
	});
}
/** Strangers wrote the file: DuckDB sees nothing but its folder. */
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

export { predict };