import { fetchData, moduleCommand, parameterVariables, readSecrets, runModelCommand, withFailureRecord } from "./chunk-command.mjs";
import { Problem, durationSchema, problemsOf, runSchema, shownNumber, throwProblems } from "./chunk-contract.mjs";
import { _enum, int, number, object, record, string } from "./chunk-zod.mjs";
import { openEngine, readTable } from "./chunk-data.mjs";
import { checkArtifactFiles, checkCheckpoint, checkOutputName, collectMetricFiles, faultsIn, metricFilesBefore, openRunFolder, outFolder, readOptionalDocument, readPlainFile, runFolder, seedFolder, seedOfName, seedsIn, unwritten, writeDocument, writeText } from "./chunk-documents.mjs";
import { checkGpus, findGpus, watchGpus } from "./chunk-gpu.mjs";
import { common, lines, list, loadModel, pathInTerminal, text, verb } from "./chunk-host.mjs";
import { declarationOf, fingerprintOf, gitPathsOf, imageOf, pinnedDataOf } from "./chunk-plan.mjs";
import { trainingMarkdown } from "./chunk-report.mjs";
import { count, formatBytes, formatDuration, shortDigest } from "./chunk-text.mjs";
import { fileDigest, folderDigest } from "./chunk-files.mjs";
import { treeOf } from "./chunk-git.mjs";
import { trainRecipe, trainingColumns } from "./chunk-recipe.mjs";
import { loadTensorflow } from "./chunk-recipe-tensorflow.mjs";
import { createHash } from "node:crypto";
import { cp, glob, lstat, mkdir, readdir, realpath, rename, rm, stat, statfs } from "node:fs/promises";
import { join, relative, resolve, sep } from "node:path";
import { createReadStream } from "node:fs";
import { setImmediate } from "node:timers/promises";
import { availableParallelism } from "node:os";
import { pipeline } from "node:stream/promises";

// actions/train/declared-inputs.ts
/** The declared inputs: object ids from git, or digests of the files that `inputs` names outside git, and pinned data. */
async function inputsOf({ folder, model }, host) {
	const tree = await treeOf({
		folder,
		paths: gitPathsOf(model)
	});
	if (tree.sha === null) host.warning(`${folder} is not a git repository with a commit: the fingerprint covers only the files under inputs`);
	else if (tree.dirty) host.warning("the inputs differ from HEAD: this run belongs to no commit and cannot be reused");
	const files = tree.sha === null && model.inputs ? await digestsOf(folder, gitPathsOf(model)) : [];
	return {
		...tree,
		inputs: [
			...tree.inputs,
			...files,
			...pinnedDataOf(model)
		]
	};
}
async function digestsOf(folder, patterns) {
	const found = /* @__PURE__ */ new Map();
	for await (const path of glob(patterns, { cwd: folder })) for (const file of await filesAt(join(folder, path), /* @__PURE__ */ new Set())) found.set(file, await fileDigest(file));
	return [...found].map(([path, id]) => ({
		path: relative(folder, path).replaceAll("\\", "/"),
		id
	}));
}
/** The file, or all files below the folder, through symbolic links; each folder once, so that a loop of links ends. */
async function filesAt(path, seen) {
	const found = await stat(path).catch((cause) => {
		throw unreadable(path, cause);
	});
	if (found.isFile()) return [path];
	const real = await realpath(path);
	if (!found.isDirectory() || seen.has(real)) return [];
	seen.add(real);
	const files = [];
	for (const name of (await readdir(path)).sort()) files.push(...await filesAt(join(path, name), seen));
	return files;
}
function unreadable(path, cause) {
	return new Problem({
		what: `an input cannot be read (${cause.code}): it is missing, or a broken symbolic link`,
		where: path,
		fix: "restore it, or name `inputs` without it",
		cause
	});
}

// actions/train/reused-run.ts
/** What is copied of a run's folder: all but checkpoints. */
const PARTS = [
	"run",
	"model",
	"metrics",
	"trainLog",
	"seeds"
];
/**
* Reuses an earlier run instead of training: copies it to `out` if it is complete, has the current fingerprint, and every file has its
* digest. Otherwise answers null and warns why.
*/
async function reuseRun(from, { out, host, ...declared }) {
	if (resolve(from) === resolve(out.folder)) throw sameFolder(out.folder);
	const earlier = runFolder(from);
	try {
		const run = await checkedRun(earlier, declared);
		const seeds = await checkSeeds(earlier, declared);
		await openRunFolder(out);
		for (const part of PARTS) await copyIfThere(earlier[part], out[part]);
		const missing = (declared.loaded.model.train.seeds ?? 1) - 1 - seeds;
		if (missing > 0) host.warning(`the run has ${seeds} further seeds, ${missing} fewer than \`seeds:\` declares`);
		return run;
	} catch (error) {
		const [first] = problemsOf(error);
		if (first === void 0) throw error;
		host.warning(`${declared.loaded.name} is trained: the run in ${from} cannot be reused: ${first.what}`);
		return null;
	}
}
/** The run of a folder, with every file checked; anything wrong is a Problem. */
async function checkedRun(from, { loaded, tree, image }) {
	const file = from.run;
	const run = await readRun(file);
	const fingerprint = fingerprintOf({
		...declarationOf(loaded.model, image),
		inputs: tree.inputs
	});
	const fault = [
		tree.sha === null && "the model is not in a git repository, so its fingerprint cannot be trusted",
		tree.sha !== null && tree.dirty && "the inputs differ from HEAD",
		run.model !== loaded.name && `it is a run of ${run.model}`,
		run.status !== "complete" && "its training is incomplete",
		run.code.dirty && "its inputs differed from its commit",
		run.fingerprint !== fingerprint && `its fingerprint is ${run.fingerprint.slice(0, 12)}, and the current one is ${fingerprint.slice(0, 12)}`
	].find((each) => each !== false);
	if (fault !== void 0) throw refused(fault, file);
	await checkFiles(from.model, run.artifact.files);
	await checkFiles(from.metrics, run.metrics ?? []);
	const { digest } = await folderDigest(from.model);
	if (digest !== run.artifact.digest) throw refused("the digest of model/ is not the one in run.json", file);
	return run;
}
/** How many further seeds there are; each must be a complete run with its own fingerprint. */
async function checkSeeds({ folder, seeds }, { loaded, ...declared }) {
	const names = await readdir(seeds).catch(() => []);
	for (const name of names) {
		const seed = seedOfName(name);
		if (seed === null) throw refused(`seeds/${name} is not named by a seed`, folder);
		const train = {
			...loaded.model.train,
			seed
		};
		const seeded = {
			...loaded,
			model: {
				...loaded.model,
				train
			}
		};
		await checkedRun(seedFolder(seeds, seed), {
			...declared,
			loaded: seeded
		});
	}
	return names.length;
}
async function readRun(file) {
	const run = await readOptionalDocument(runSchema, file, { fix: "train again" });
	if (run === null) throw refused("there is no run.json", file);
	return run;
}
/** The folder must hold exactly these files, byte for byte; it may be missing if there are none. */
async function checkFiles(folder, files) {
	const there = await stat(folder).catch(() => null) ? (await folderDigest(folder)).files : [];
	const known = new Map(there.map(({ path, digest }) => [path, digest]));
	const wrong = files.find(({ path, digest }) => known.get(path) !== digest);
	if (wrong) {
		const how = known.has(wrong.path) ? "differs from the digest in run.json" : "is missing";
		throw refused(`${wrong.path} ${how}`, folder);
	}
	const named = new Set(files.map(({ path }) => path));
	const more = there.find(({ path }) => !named.has(path));
	if (more) throw refused(`${more.path} is not listed in run.json`, folder);
}
async function copyIfThere(from, to) {
	if (await stat(from).catch(() => null)) await cp(from, to, {
		recursive: true,
		verbatimSymlinks: true
	});
}
function refused(what, where) {
	return new Problem({
		what,
		where,
		fix: "train again"
	});
}
function sameFolder(out) {
	return new Problem({
		what: `${out} is both the run to reuse and the folder to write to`,
		where: "--reuse-run",
		fix: "give --out another folder"
	});
}

// actions/train/model-folder.ts
/** Moves or copies what is released to `model`. Problems: nothing was written, it is older than the training, or an artifact cannot keep it. */
async function collectModel(out, { wanted, folder, since }) {
	if (wanted === void 0) {
		if ((await readdir(out.output)).length === 0) throw nothing("nothing was written to $TRAINYARD_OUTPUT");
		await checkArtifactFiles(out.output);
		await rename(out.output, out.model);
		return;
	}
	const source = await sourceOf(out, {
		wanted,
		folder,
		since
	});
	const found = await stat(source);
	if (found.isDirectory() && (await readdir(source)).length === 0) throw nothing(`${wanted} is empty`);
	const target = found.isDirectory() ? out.model : join(out.model, wanted.split(/[\\/]/).at(-1));
	await cp(source, target, {
		recursive: true,
		verbatimSymlinks: true
	});
}
async function sourceOf(out, { wanted, folder, since }) {
	const inOutput = within(out.output, wanted);
	if (await checked(inOutput, out.output)) return inOutput;
	const inFolder = within(folder, wanted);
	if (!await checked(inFolder, folder)) throw nothing(`${wanted} is neither in $TRAINYARD_OUTPUT nor beside trainyard.yml`);
	const own = relative(out.folder, inFolder);
	if (own === "" || !own.startsWith("..")) throw nothing(`${wanted} is in the folder of --out`);
	if (await newest(inFolder) >= Math.floor(Date.parse(since) / 1e3) * 1e3) return inFolder;
	throw nothing(`${wanted} is older than this training`);
}
/** Whether something is there; a link on the way to it, or a file that an artifact cannot keep, is a Problem. */
async function checked(path, folder) {
	if (await lstat(path).catch(() => null) === null) return false;
	await checkArtifactFiles(path);
	const real = join(await realpath(folder), relative(folder, path));
	if (await realpath(path) === real) return true;
	throw new Problem({
		what: `train.output is ${relative(folder, path)}, which leads through a symbolic link`,
		where: path,
		fix: "write the files themselves into the folder, not a link: everything that is released must be in it"
	});
}
function within(folder, wanted) {
	const path = resolve(folder, wanted);
	if (path !== folder && path.startsWith(folder + sep)) return path;
	throw new Problem({
		what: `train.output is ${wanted}, which is not inside the folder`,
		where: "trainyard.yml: train.output",
		fix: "name a folder or file below $TRAINYARD_OUTPUT or below the folder of trainyard.yml"
	});
}
async function newest(path) {
	const found = await stat(path);
	if (!found.isDirectory()) return found.mtimeMs;
	const entries = await readdir(path);
	const times = await Promise.all(entries.map((entry) => newest(join(path, entry))));
	return Math.max(found.mtimeMs, ...times);
}
function nothing(what) {
	return new Problem({
		what: `the training left no model: ${what}`,
		where: "trainyard.yml: train.output",
		fix: "write the model into the folder $TRAINYARD_OUTPUT, or name its path with `output:`"
	});
}

// actions/train/run-record.ts
/** The machine that a training ran on; `image` is the container's digest, if the workflow told it. */
function environmentOf(image) {
	return {
		os: process.platform,
		arch: process.arch,
		cpus: availableParallelism(),
		node: process.versions.node,
		image
	};
}
/** The workflow run that trains, as the runner names it; null in a terminal. */
function workflowRunOf({ kind, env }) {
	const { GITHUB_REPOSITORY: repository, GITHUB_WORKFLOW_REF: ref } = env;
	const { GITHUB_RUN_ID: run, GITHUB_RUN_ATTEMPT: attempt } = env;
	if (kind === "terminal" || !repository || !ref || !run || !attempt) return null;
	const [path = ""] = ref.split("@refs/", 1);
	return {
		workflow: path.replace(`${repository}/`, ""),
		run: Number(run),
		attempt: Number(attempt)
	};
}
/** What the training cost at the declared price of the GPU per hour, to a hundredth of a cent. */
function priceOf(gpu, seconds) {
	const price = gpu?.["price-per-hour"];
	if (price === void 0) return null;
	return {
		amount: Math.round(price.amount * seconds / 3600 * 1e4) / 1e4,
		currency: price.currency
	};
}

// actions/train/history.ts
const MOST_BYTES = 16 << 20;
const STEPS = [
	"step",
	"global_step",
	"iteration",
	"round",
	"epoch"
];
const point = record(string(), shownNumber.nullable());
/** The learning curves that a command appended to a file as JSON lines of numbers; bad lines are skipped with a warning. */
async function readHistory(file, host) {
	const found = await readPlainFile(file, { mostBytes: MOST_BYTES });
	if (found.kind === "absent") return [];
	if (found.kind !== "file") {
		host.warning(`$TRAINYARD_HISTORY is ${faultOf(found)} and is left out of run.json`);
		return [];
	}
	const lines = found.bytes.toString("utf8").split("\n").filter((line) => line.trim() !== "");
	const points = lines.map(pointOf).filter((point) => point !== null);
	const bad = lines.length - points.length;
	if (bad > 0) host.warning(`${bad} lines of $TRAINYARD_HISTORY are not JSON objects of numbers and are skipped`);
	return points;
}
/** Joins the curves of several attempts. A step that was repeated, because the checkpoint was older than the last line, counts once. */
function joinHistories(earlier, later) {
	const first = later.map(stepIn).find((step) => step !== null);
	if (first === void 0) return [...earlier, ...later];
	return [...earlier.filter((each) => (stepIn(each) ?? first - 1) < first), ...later];
}
/** The last step, round or epoch of the curves; null if they have none, or if steps go back as in cross-validation. */
function stepOf(points) {
	const steps = points.map(stepIn).filter((step) => step !== null);
	return steps.some((step, at) => at > 0 && step < steps[at - 1]) ? null : steps.at(-1) ?? null;
}
function stepIn(each) {
	const name = STEPS.find((key) => typeof each[key] === "number");
	return name === void 0 ? null : each[name] ?? null;
}
function faultOf({ kind }) {
	return kind === "too-large" ? "larger than 16 MB" : "not a plain file";
}
function pointOf(line) {
	try {
		return point.parse(JSON.parse(line));
	} catch {
		return null;
	}
}

// actions/train/attempt.ts
/** Trainyard's own files in the resume folder between attempts. Not hidden, because uploads skip hidden files. */
const MARK = "trainyard-attempts.json";
const HISTORY = "trainyard-history.jsonl";
const MOST_MARK_BYTES = 1e4;
const markSchema = object({
	fingerprint: string(),
	status: _enum([
		"broken-off",
		"incomplete",
		"complete"
	]),
	attempts: int(),
	seconds: number(),
	step: number().nullable()
});
/**
* Begins an attempt. A checkpoint of another fingerprint, or of a training that completed, is removed: a model that resumed from it would
* not match its fingerprint. Trainyard's own files are removed, so that the training finds only its own.
*/
async function beginAttempt({ resume, fingerprint, host }) {
	const found = await readMark(resume);
	const history = await readHistory(join(resume, HISTORY), host);
	const resumes = found?.fingerprint === fingerprint && found.status !== "complete";
	if (found !== null && !resumes) await clear(resume);
	for (const name of [MARK, HISTORY]) await rm(join(resume, name), {
		recursive: true,
		force: true
	});
	if (found === null && await hasCheckpoint(resume)) host.warning(`${resume} holds files that no earlier attempt wrote: the fingerprint does not cover them`);
	const { attempts, seconds, step } = resumes ? found : {
		attempts: 0,
		seconds: 0,
		step: null
	};
	if (attempts > 0) host.info(`attempt ${attempts + 1}, after ${formatDuration(seconds)} in earlier ones`);
	return {
		mark: {
			fingerprint,
			status: "broken-off",
			attempts: attempts + 1,
			seconds,
			step
		},
		content: await contentOf(resume),
		earlier: attempts > 0 ? {
			attempts,
			seconds
		} : null,
		history: resumes ? history : []
	};
}
/** Writes beside the checkpoint how the attempt ended, and all learning curves so far; nothing if there is no checkpoint. */
async function endAttempt({ mark }, { resume, status, seconds, history }) {
	if (!await hasCheckpoint(resume)) return;
	const lines = history.map((point) => `${JSON.stringify(point)}\n`);
	await writeText(join(resume, HISTORY), lines.join(""));
	const ended = {
		...mark,
		status,
		step: stepOf(history),
		seconds: mark.seconds + seconds
	};
	await writeDocument(markSchema, join(resume, MARK), ended);
}
/**
* Checks that an attempt which hit the time limit made progress, or attempts would repeat without end. A Problem if its last step (in
* `history`, of this attempt alone) is no later than the one before, or if the checkpoint did not change.
*/
async function checkAdvance({ mark, content }, { resume, history, where }) {
	const step = stepOf(history);
	const stays = mark.step !== null && step !== null && step <= mark.step;
	if (!stays && await contentOf(resume) !== content) return;
	throw new Problem({
		what: `attempt ${mark.attempts} of the training made no progress${stays ? `: step ${step} after step ${mark.step}` : ""}`,
		where,
		fix: "resume from the checkpoint in $TRAINYARD_RESUME, save one on SIGTERM and more often, or raise `timeout:` and --time-limit"
	});
}
/** Whether the resume folder holds anything to resume from. */
async function hasCheckpoint(resume) {
	return (await readdir(resume)).length > 0;
}
async function readMark(resume) {
	const found = await readPlainFile(join(resume, MARK), { mostBytes: MOST_MARK_BYTES });
	if (found.kind !== "file") return null;
	try {
		return markSchema.parse(JSON.parse(found.bytes.toString("utf8")));
	} catch {
		return null;
	}
}
async function clear(folder) {
	for (const name of await readdir(folder)) await rm(join(folder, name), {
		recursive: true,
		force: true
	});
}
/** A hash over the names and contents of the files in the resume folder. */
async function contentOf(resume) {
	const hash = createHash("sha256");
	const files = (await readdir(resume, {
		recursive: true,
		withFileTypes: true
	})).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
	for (const file of files.sort()) {
		const name = relative(resume, file);
		hash.update(`${name}\0`);
		await pipeline(createReadStream(file), async (pieces) => {
			for await (const piece of pieces) hash.update(piece);
		});
	}
	return hash.digest("hex");
}

// actions/train/name-watch.ts
const EVERY_MS = 6e4;
/**
* Warns during a training of names in these folders that an artifact could not keep, while they can still be changed; each once. Call the
* answer to stop.
*/
function watchNames(folders, { host, everyMs = EVERY_MS }) {
	const reported = /* @__PURE__ */ new Set();
	const look = async () => {
		for (const folder of folders) {
			const faults = await faultsIn(folder, { namesOnly: true }).catch(() => []);
			for (const { what, where } of faults.filter((fault) => !reported.has(fault.where))) {
				reported.add(where);
				host.warning(`${what}. The training continues; if ${where} still exists when it ends, the step fails`);
			}
		}
	};
	const timer = setInterval(() => void look(), everyMs);
	timer.unref();
	return () => clearInterval(timer);
}

// actions/train/training.ts
/** Trains by the command, the recipe or the module that the configuration names. */
async function trainModel(inputs) {
	return inputs.loaded.model.train.tensorflow ? await trainByRecipe(inputs) : await trainByCommand(inputs);
}
async function trainByCommand({ loaded, out, context, fingerprint, timeLimitSeconds }) {
	const { train } = loaded.model;
	const { resume } = out;
	const where = `${loaded.file}: models.${loaded.name}.train.${train.run === void 0 ? "module" : "run"}`;
	const own = {
		TRAINYARD_OUTPUT: out.output,
		TRAINYARD_RESUME: resume,
		TRAINYARD_HISTORY: out.history,
		...await parameterVariables(out.params, train)
	};
	const command = train.run ?? moduleCommand("train", train.module);
	const attempt = await beginAttempt({
		resume,
		fingerprint,
		host: context.host
	});
	const isUploaded = context.host.kind === "actions";
	const stopWatching = watchNames([out.output, ...isUploaded ? [resume] : []], context);
	const began = performance.now();
	let status = "broken-off";
	let history = attempt.history;
	try {
		const ended = await runModelCommand(context, {
			name: "train",
			where,
			command,
			timeLimitSeconds,
			own
		});
		const told = await readHistory(out.history, context.host);
		status = await statusOf(ended, {
			resume,
			where,
			timeLimitSeconds
		});
		if (status === "incomplete") await checkAdvance(attempt, {
			resume,
			history: told,
			where
		});
		if (status === "incomplete" && isUploaded) await checkCheckpoint(resume);
	} finally {
		stopWatching();
		history = joinHistories(history, await readHistory(out.history, { warning: () => void 0 }));
		await endAttempt(attempt, {
			resume,
			status,
			seconds: (performance.now() - began) / 1e3,
			history
		});
	}
	return {
		status,
		rows: null,
		history,
		backend: null,
		...attempt.earlier && { earlier: attempt.earlier }
	};
}
/** A training that was stopped is incomplete if it left a checkpoint; without one it failed. */
async function statusOf(ended, { resume, where, timeLimitSeconds }) {
	if (ended === "complete") return "complete";
	if (ended === "stopped" && await hasCheckpoint(resume)) return "incomplete";
	throw new Problem({
		what: ended === "killed" ? `the training did not end after SIGTERM at its time limit of ${timeLimitSeconds} s and was killed` : `the training reached its time limit of ${timeLimitSeconds} s and left nothing in $TRAINYARD_RESUME`,
		where,
		fix: "save a checkpoint to $TRAINYARD_RESUME on SIGTERM and resume from it, or raise `timeout:` and --time-limit"
	});
}
async function trainByRecipe(inputs) {
	const { loaded, out, context, fingerprint, timeLimitSeconds, gpu, read } = inputs;
	const { train, task, evaluate } = loaded.model;
	const recipe = train.tensorflow;
	const { host } = context;
	const now = () => performance.now() / 1e3;
	const until = timeLimitSeconds === null ? Number.POSITIVE_INFINITY : now() + timeLimitSeconds;
	const table = await read(recipe.data, trainingColumns(recipe, task));
	const tensorflow = await loadTensorflow({
		host,
		backend: recipe.backend,
		gpu,
		gpuRequired: train.gpu?.required ?? false,
		folder: loaded.folder
	});
	host.info(`${count(table.rows, "row")}, TensorFlow.js on ${tensorflow.used}`);
	const { status, rows, history } = await trainRecipe({
		tensorflow,
		recipe,
		task,
		positive: evaluate.positive,
		table,
		seed: train.seed,
		output: out.output,
		resume: {
			folder: out.resume,
			key: fingerprint
		},
		now,
		pause: setImmediate,
		isTimeUp: () => now() >= until,
		progress: (epoch, of) => showEpoch(host, epoch, of)
	});
	return {
		status,
		rows,
		history,
		backend: {
			requested: recipe.backend,
			used: tensorflow.used
		}
	};
}
function showEpoch(host, { epoch, loss, validation_loss, rows_per_second }, of) {
	const digits = (value) => value?.toPrecision(4) ?? "–";
	const speed = rows_per_second?.toLocaleString("en");
	host.info(`epoch ${epoch}/${of}  loss ${digits(loss)}  validation ${digits(validation_loss)}  ${speed} rows/s`);
	host.progress("train", (epoch ?? 0) / of);
}

// actions/train/run.ts
/** Trains once, with the seed of the configuration; writes model/ and run.json of `out`, and answers the run. */
async function trainRun(inputs) {
	const { loaded, out, context, tree, image, gpus } = inputs;
	const { host } = context;
	const { train: declared } = loaded.model;
	const fingerprint = fingerprintOf({
		...declarationOf(loaded.model, image),
		inputs: tree.inputs
	});
	const { training, ...observations } = await observed(gpus, host, () => host.group(`Train ${loaded.name}, seed ${declared.seed}`, () => trainWithMetrics({
		...inputs,
		fingerprint,
		gpu: gpus.length > 0
	})));
	if (training.status === "incomplete") await mkdir(out.model);
	else await collectModel(out, {
		wanted: releasedOf(loaded),
		folder: loaded.folder,
		since: observations.startedAt
	});
	return await writeDocument(runSchema, out.run, {
		...declaredIn(loaded, tree),
		...training,
		...observations,
		fingerprint,
		environment: environmentOf(image),
		trainedBy: workflowRunOf(host),
		price: priceOf(declared.gpu, observations.seconds + (training.earlier?.seconds ?? 0)),
		artifact: await folderDigest(out.model)
	});
}
/** Trains, and copies the declared metric files that the training wrote. Without a predict command all of them must be there. */
async function trainWithMetrics(inputs) {
	const { out, loaded, context } = inputs;
	const { train: declared, evaluate } = loaded.model;
	const before = await metricFilesBefore({
		folder: loaded.folder,
		files: evaluate["metric-files"]
	});
	const training = await trainModel(inputs);
	if (training.status === "incomplete" || before.files.length === 0) return training;
	const collected = await collectMetricFiles(before, {
		output: out.output,
		to: out.metrics
	});
	const left = unwritten(collected, `${loaded.file}: models.${loaded.name}.evaluate.metric-files`);
	if (evaluate.predict === void 0 && declared.run !== void 0) throwProblems(left);
	for (const { what } of left) context.host.info(`${what}: \`predict\` must write it`);
	if (collected.written.length === 0) return training;
	return {
		...training,
		metrics: (await folderDigest(out.metrics)).files
	};
}
/** The part of run.json that is known before the training. */
function declaredIn({ name, model: { train: declared } }, { repository, sha, dirty, inputs: found }) {
	return {
		schema: "trainyard/run@1",
		model: name,
		code: {
			repository,
			sha,
			dirty
		},
		inputs: found,
		command: declared.run ?? null,
		params: declared.params,
		recipe: declared.tensorflow ?? null,
		seed: declared.seed
	};
}
/** Measures the time and the GPU use of a training. */
async function observed(gpus, host, train) {
	const started = /* @__PURE__ */ new Date();
	const watch = watchGpus(gpus, host.env);
	try {
		const training = await train();
		const seconds = (Date.now() - started.getTime()) / 1e3;
		return {
			training,
			startedAt: started.toISOString(),
			seconds,
			gpu: await watch.stop()
		};
	} catch (error) {
		await watch.stop();
		throw error;
	}
}
/** The recipe's output is its artifact, whatever `output:` says. */
function releasedOf({ model: { train } }) {
	return train.tensorflow ? void 0 : train.output;
}

// actions/train/seeds.ts
/**
* Trains the further seeds of `train.seeds`, seed + 1 to seed + N − 1, each into `seeds/<seed>/` with its own run.json and fingerprint:
* their differences are the noise of training. All seeds share the time limit. The candidate is the run of the first seed and needs none
* of the others, so a seed without enough time left is skipped with a warning; one that fails is a Problem.
*/
async function trainSeeds(inputs, candidate) {
	const { loaded, timeLimitSeconds } = inputs;
	const { seeds } = inputs.out;
	const { host } = inputs.context;
	await clearSeeds(seeds);
	if (candidate.status === "incomplete") return;
	let left = timeLimitSeconds === null ? Number.POSITIVE_INFINITY : timeLimitSeconds - candidate.seconds;
	for (const seed of furtherSeeds(loaded)) {
		const run = left < candidate.seconds ? null : await trainSeed(inputs, {
			seeds,
			seed,
			left
		});
		if (run?.status !== "complete") return host.warning(`no time is left for seed ${seed}: the noise of training is measured with fewer seeds than \`seeds:\` declares`);
		left -= run.seconds;
	}
}
async function trainSeed(inputs, { seeds, seed, left }) {
	const { model } = inputs.loaded;
	const out = seedFolder(seeds, seed);
	await mkdir(out.folder, { recursive: true });
	await openRunFolder(out);
	const run = await trainRun({
		...inputs,
		loaded: {
			...inputs.loaded,
			model: {
				...model,
				train: {
					...model.train,
					seed
				}
			}
		},
		out,
		context: {
			...inputs.context,
			log: out.trainLog
		},
		timeLimitSeconds: Number.isFinite(left) ? left : null
	});
	await rm(out.resume, {
		recursive: true,
		force: true
	});
	return run;
}
/** The seeds after the declared one; none without `seeds:`. */
function furtherSeeds({ model: { train } }) {
	return Array.from({ length: (train.seeds ?? 1) - 1 }, (_, i) => train.seed + i + 1);
}
/** Removes what an earlier training wrote: folders that are named by a seed and hold a run.json. */
async function clearSeeds(seeds) {
	for (const seed of await seedsIn(seeds)) {
		const { folder, run } = seedFolder(seeds, seed);
		if (await stat(run).catch(() => null)) await rm(folder, { recursive: true });
	}
}

// actions/train/train.ts
const inputs = object({
	...common,
	resume: text,
	"time-limit": durationSchema.optional(),
	image: text,
	env: list,
	secrets: lines,
	"reuse-run": text
});
const LOW_DISK_BYTES = 1e9;
/** Trains the model that the configuration declares: run.json, model/, train.log. */
const train = verb({
	name: "train",
	inputs,
	run: withFailureRecord("train", async (given, host) => {
		const secrets = readSecrets(given.secrets, host);
		const loaded = await loadModel({
			host,
			config: given.config,
			model: given.model
		});
		const { train: declared } = loaded.model;
		checkOutputName(declared.output, `${loaded.file}: models.${loaded.name}.train.output`);
		const image = imageOf(given.image);
		const tree = await inputsOf(loaded, host);
		const out = openOut(given, host);
		const earlier = given["reuse-run"] && resolve(host.cwd, given["reuse-run"]);
		const reused = earlier && await reuseRun(earlier, {
			loaded,
			tree,
			image,
			out,
			host
		});
		if (reused) return outcomeOf(reused, out, {
			reused: true,
			host
		});
		const gpus = await availableGpus(declared, host);
		await openRunFolder(out);
		await warnOfLowDisk(out, host);
		const pass = given.env ?? [];
		const context = {
			host,
			cwd: loaded.folder,
			pass,
			secrets,
			log: out.trainLog
		};
		await fetchData(loaded, context);
		const timeLimitSeconds = smallest([declared.timeout, given["time-limit"]]);
		const read = (file, columns) => readColumns(host, resolve(loaded.folder, file), columns);
		const run = {
			loaded,
			out,
			context,
			tree,
			image,
			gpus,
			timeLimitSeconds,
			read
		};
		const trained = await trainRun(run);
		const outcome = outcomeOf(trained, out, {
			reused: false,
			host
		});
		await trainSeeds(run, trained);
		return outcome;
	})
});
function openOut({ out, resume }, { cwd }) {
	const { folder } = outFolder(cwd, out);
	return runFolder(folder, { resume: resume === void 0 ? void 0 : resolve(cwd, resume) });
}
/** The GPUs that the training may use; a required one that is missing is a Problem. */
async function availableGpus({ gpu = { required: false } }, host) {
	const found = await findGpus(host.env);
	checkGpus(found, gpu);
	if (found.trouble && !found.trouble.isAbsent) host.warning(`no GPU is used: ${found.trouble.why}`);
	return found.gpus;
}
function outcomeOf(run, out, { reused, host }) {
	announce(run, out, {
		reused,
		host
	});
	const { status, fingerprint, metrics, artifact, trainedBy } = run;
	return {
		status: 0,
		outputs: {
			status,
			run: out.run,
			artifact: out.model,
			fingerprint,
			digest: artifact.digest,
			resume: out.resume,
			metrics: metrics ? out.metrics : "",
			reused: String(reused),
			"trained-by-workflow": trainedBy?.workflow ?? "",
			"trained-by-run": String(trainedBy?.run ?? ""),
			"trained-by-attempt": String(trainedBy?.attempt ?? "")
		},
		result: run,
		summary: trainingMarkdown(run)
	};
}
function smallest(limits) {
	const given = limits.filter((limit) => limit !== void 0);
	return given.length === 0 ? null : Math.min(...given);
}
/** Before the training, which may take hours. */
async function warnOfLowDisk(out, host) {
	const { bavail, bsize } = await statfs(out.folder);
	if (bavail * bsize < LOW_DISK_BYTES) host.warning(`only ${formatBytes(bavail * bsize)} are free in ${out.folder}`);
}
async function readColumns(host, file, columns) {
	const engine = await openEngine({
		host,
		folders: [],
		locked: false
	});
	try {
		return await readTable(engine, {
			file,
			columns
		});
	} finally {
		await engine.close();
	}
}
function announce(run, out, { reused, host }) {
	const { model, status, seconds, artifact } = run;
	const fingerprint = `fingerprint ${shortDigest(run.fingerprint)}`;
	const folder = pathInTerminal(host, out.model);
	if (reused) host.notice(`${model} is not trained again: an earlier run of ${fingerprint} is reused${folder}`);
	else if (status === "incomplete") {
		const resume = pathInTerminal(host, out.resume);
		host.notice(`training of ${model} is incomplete: train again with the same resume folder${resume}`);
	} else {
		const size = formatBytes(artifact.bytes);
		host.notice(`${model} trained in ${formatDuration(seconds)}, ${size}, ${fingerprint}${folder}`);
	}
}

export { train };