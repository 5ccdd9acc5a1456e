import { readGuestFile, recordingFailure, writeBesideGuests } from "./chunk-failure-record.mjs";
import { _enum, int, number$1 as number, object, record, string } from "./chunk-zod.mjs";
import { fetchData, openEngine, parameterVariables, readSecrets, runGuest } from "./chunk-typed-columns.mjs";
import { Problem, SEEDS_FOLDER, durationSchema, parseJson, pathFault, pathKey, problemsOf as problemsOf$1, runSchema, seedFolderName, seedOfFolder, shownNumber, throwProblems } from "./chunk-contract.mjs";
import { MOST_RUN_BYTES, cellsOf, collectMetricFiles, loadTensorflow, lookForGpus, metricFilesBefore, moduleCommand, numberOf, readTable, startNvidiaSmi, trainRecipe, trainingColumns, unwritten, whereabouts } from "./chunk-backend.mjs";
import { loadModel } from "./chunk-configuration.mjs";
import { common, lines, list, text } from "./chunk-inputs.mjs";
import { verb } from "./chunk-verb.mjs";
import { declarationOf, fingerprintOf, gitPathsOf, imageOf, pinnedDataOf, treeOf } from "./chunk-tree.mjs";
import { formatBytes } from "./chunk-quantities.mjs";
import { fileDigest, folderDigest } from "./chunk-digest.mjs";
import { createHash } from "node:crypto";
import { basename, join, relative, resolve, sep } from "node:path";
import { cp, glob, lstat, mkdir, readFile, readdir, realpath, rename, rm, stat, statfs, writeFile } from "node:fs/promises";
import { createReadStream } from "node:fs";
import { setImmediate } from "node:timers/promises";
import { availableParallelism } from "node:os";
import { pipeline } from "node:stream/promises";

// actions/_lib/documents/artifact-files.ts
const MOST_TOLD = 10;
/**
* Throws what cannot be kept of a file, or of all below a folder: names that actions/upload-artifact or another platform refuses, names
* that some platform takes for one, links, and what is no file. Said before anything is uploaded; nothing is moved or removed.
*/
async function checkArtifactFiles(path) {
	const found = await lstat(path);
	if (found.isDirectory()) throwProblems((await faultsIn(path)).slice(0, MOST_TOLD));
	else throwProblems(problemsOf({
		path: basename(path),
		kind: kindOf(found)
	}, path));
}
/** Throws if `train.output` names what cannot be kept: it is known before anything is trained. */
function checkOutputName(output, where) {
	const fault = output === void 0 ? null : faultOf(basename(output));
	if (fault === null) return;
	throw new Problem({
		what: `${JSON.stringify(output)} cannot be kept as an artifact: ${fault}`,
		where,
		fix: "let the training write its model under another name"
	});
}
/** What cannot be kept of a checkpoint, which is uploaded for the next attempt; there links are followed. */
async function checkCheckpoint(folder) {
	const faults = await faultsIn(folder, { followsLinks: true });
	throwProblems(faults.slice(0, MOST_TOLD));
}
/** A Problem for each path below a folder that cannot be kept; `namesOnly`: whatever it is that has the name. */
async function faultsIn(folder, { followsLinks = false, namesOnly = false } = {}) {
	const named = (await readdir(folder, {
		recursive: true,
		withFileTypes: true
	})).filter((entry) => !entry.isDirectory()).map((entry) => ({
		path: pathOf(entry, folder),
		kind: namesOnly ? null : kindOf(entry)
	})).filter(({ kind }) => !(followsLinks && kind === "a symbolic link"));
	const seen = /* @__PURE__ */ new Map();
	return named.flatMap((file) => {
		const earlier = seen.get(pathKey(file.path));
		seen.set(pathKey(file.path), file.path);
		return problemsOf({
			...file,
			earlier
		}, join(folder, file.path));
	});
}
function pathOf({ parentPath, name }, folder) {
	return join(parentPath, name).slice(join(folder, sep).length).replaceAll(sep, "/");
}
function problemsOf({ path, kind, earlier }, where) {
	const told = JSON.stringify(path.slice(0, 300));
	if (kind !== null) return [new Problem({
		what: `${path} is ${kind}`,
		where,
		fix: "write the file itself into the folder: what is released must be in it"
	})];
	const fix = "let the training write it under another name; what it wrote lies where it was";
	const fault = faultOf(path);
	if (fault !== null) return [new Problem({
		what: `${told} cannot be kept as an artifact: ${fault}`,
		where,
		fix
	})];
	if (earlier === void 0) return [];
	const what = `${told} and ${JSON.stringify(earlier)} are one file on some platforms`;
	return [new Problem({
		what,
		where,
		fix
	})];
}
/** U+FFFD stands for bytes that are no UTF-8: the file cannot even be opened by this name. */
function faultOf(path) {
	return path.includes("�") ? "its name is no UTF-8" : pathFault(path);
}
/** What something is, if it is no plain file. */
function kindOf(found) {
	if (found.isFile()) return null;
	if (found.isSymbolicLink()) return "a symbolic link";
	return found.isFIFO() ? "a named pipe" : "no plain file";
}

// actions/_lib/documents/run-folder.ts
/** Makes the folders, and clears away what an earlier training of ours left; a stranger's `model` folder is a Problem. */
async function openPlace(out, resume) {
	const place = {
		out,
		output: join(out, "output"),
		model: join(out, "model"),
		resume: resume ?? join(out, "resume"),
		run: join(out, "run.json"),
		log: join(out, "train.log"),
		history: join(out, "history.jsonl"),
		params: join(out, "params.json"),
		metrics: join(out, "metrics")
	};
	const mark = join(out, ".gitignore");
	const isOurs = await exists(mark) || await exists(place.run);
	for (const folder of [place.model, place.output]) if (!isOurs && await exists(folder)) throw strange(folder);
	for (const path of [
		place.model,
		place.output,
		place.metrics,
		place.run,
		place.log,
		place.history,
		place.params
	]) await rm(path, {
		recursive: true,
		force: true
	});
	for (const folder of [
		out,
		place.output,
		place.resume
	]) await mkdir(folder, { recursive: true });
	if (!await exists(mark)) await writeFile(mark, "*\n");
	return place;
}
/** Moves what is released to `model`; nothing there, something older than the training, or what cannot be kept is a Problem. */
async function collect(place, { wanted, folder, since }) {
	if (wanted === void 0) {
		if ((await readdir(place.output)).length === 0) throw nothing("nothing was written to $TRAINYARD_OUTPUT");
		await checkArtifactFiles(place.output);
		await rename(place.output, place.model);
		return;
	}
	const source = await sourceOf(place, {
		wanted,
		folder,
		since
	});
	const found = await stat(source);
	if (found.isDirectory() && (await readdir(source)).length === 0) throw nothing(`${wanted} is empty`);
	const target = found.isDirectory() ? place.model : join(place.model, wanted.split(/[\\/]/).at(-1));
	await cp(source, target, {
		recursive: true,
		verbatimSymlinks: true
	});
}
async function sourceOf(place, { wanted, folder, since }) {
	const inOutput = within(place.output, wanted);
	if (await checked(inOutput, place.output)) return inOutput;
	const inFolder = within(folder, wanted);
	if (!await checked(inFolder, folder)) throw nothing(`${wanted} is neither in $TRAINYARD_OUTPUT nor beside trainyard.yml`);
	const own = relative(place.out, inFolder);
	if (own === "" || !own.startsWith("..")) throw nothing(`${wanted} lies in the folder of --out`);
	if (await newest(inFolder) >= Math.floor(Date.parse(since) / 1e3) * 1e3) return inFolder;
	throw nothing(`${wanted} is older than this training`);
}
/** Whether something is there; what cannot be kept, or stands behind a link, is a Problem. */
async function checked(path, folder) {
	if (await lstat(path).catch(() => null) === null) return false;
	await checkArtifactFiles(path);
	const real = join(await realpath(folder), relative(folder, path));
	if (await realpath(path) === real) return true;
	throw new Problem({
		what: `train.output is ${relative(folder, path)}, which leads through a symbolic link`,
		where: path,
		fix: "write the files themselves into the folder: what is released must be in it"
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
async function exists(path) {
	return await stat(path).then(() => true, () => false);
}
function nothing(what) {
	return new Problem({
		what: `the training left no model: ${what}`,
		where: "trainyard.yml: train.output",
		fix: "let the training write its model into the folder $TRAINYARD_OUTPUT, or name what it writes with `output:`"
	});
}
function strange(folder) {
	return new Problem({
		what: `${folder} exists and was not written by Trainyard`,
		where: "--out",
		fix: "give --out another folder: what is in model/ and output/ there is replaced"
	});
}

// actions/_lib/gpu/check.ts
/** What training asks of the GPU, checked before anything costs time; `memory` in bytes, of one GPU. */
function checkGpus({ gpus, trouble }, { required, memory }) {
	if (!required) return;
	if (gpus.length === 0) {
		const { why, fix } = trouble ?? {
			why: "nvidia-smi finds none",
			fix: "run on a runner with a GPU"
		};
		throw refused$1(`a GPU is required, and ${why}`, fix);
	}
	if (memory === void 0) return;
	const known = gpus.flatMap((gpu) => gpu.memoryBytes ?? []);
	const wanted = `a GPU with ${gigabytes(memory)} is required, and ${namesOf(gpus)}`;
	if (known.length === 0) throw refused$1(`${wanted} does not tell its memory`, "drop `memory`: it cannot be checked on this GPU");
	if (Math.max(...known) >= memory) return;
	const each = gpus.length > 1 ? " at most, each by itself" : "";
	throw refused$1(`${wanted} has ${gigabytes(Math.max(...known))}${each}`, "run on a larger GPU, or lower `memory`");
}
/** `Tesla T4`, `2 × Tesla T4`, `2 × Tesla T4, NVIDIA A10G`. */
function namesOf(gpus) {
	const counts = /* @__PURE__ */ new Map();
	for (const { name } of gpus) counts.set(name, (counts.get(name) ?? 0) + 1);
	return [...counts].map(([name, count]) => count === 1 ? name : `${count} × ${name}`).join(", ");
}
function refused$1(what, fix) {
	return new Problem({
		what,
		where: "trainyard.yml: train.gpu",
		fix,
		kind: "outside"
	});
}
function gigabytes(bytes) {
	return `${(bytes / 1e9).toFixed(1)} GB`;
}

// actions/train/declared-inputs.ts
/** The declared inputs: from git, pinned data, and outside git the digests of the files that `inputs` names. */
async function inputsOf({ folder, model }, host) {
	const tree = await treeOf({
		folder,
		paths: gitPathsOf(model)
	});
	if (tree.sha === null) host.warning(`${folder} is no git repository with a commit: the fingerprint covers only the files under inputs`);
	else if (tree.dirty) host.warning("the inputs differ from HEAD: this run stands for no commit and cannot be reused");
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
/** The file, or all files below the folder, through symbolic links; each folder once, so that no link goes round. */
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
		what: `an input cannot be read (${cause.code}): it is gone, or a symbolic link that leads nowhere`,
		where: path,
		fix: "correct it, or name `inputs` that leave it out",
		cause
	});
}

// actions/train/reused-run.ts
/** What a run's folder holds, apart from the checkpoints of its training. */
const PARTS = [
	"run.json",
	"model",
	"metrics",
	"train.log",
	SEEDS_FOLDER
];
/**
* Takes an earlier run over instead of training: copied to `out` if it is complete, has the fingerprint computed now, and every file
* has its digest; else null, and the host is told why.
*/
async function takeOver(from, { out, resume, host, ...wanted }) {
	if (resolve(from) === resolve(out)) throw sameFolder(out);
	try {
		const run = await checkedRun(from, wanted);
		const seeds = await checkSeeds(from, wanted);
		const place = await openPlace(out, resume);
		for (const part of PARTS) await copied(join(from, part), join(out, part));
		const missing = (wanted.loaded.model.train.seeds ?? 1) - 1 - seeds;
		if (missing > 0) host.warning(`the run has ${seeds} further seeds, \`seeds:\` says ${missing} more`);
		return {
			run,
			place
		};
	} catch (error) {
		const [first] = problemsOf$1(error);
		if (first === void 0) throw error;
		host.warning(`${wanted.loaded.name} is trained: the run in ${from} is not taken over: ${first.what}`);
		return null;
	}
}
/** The run of a folder, all of it looked at; whatever is wrong with it is a Problem. */
async function checkedRun(from, { loaded, tree, image }) {
	const file = join(from, "run.json");
	const run = await readRun(file);
	const fingerprint = fingerprintOf({
		...declarationOf(loaded.model, image),
		inputs: tree.inputs
	});
	const wrong = [
		tree.sha === null && "here is no git repository, so that its fingerprint cannot be trusted",
		tree.sha !== null && tree.dirty && "the inputs here differ from HEAD",
		run.model !== loaded.name && `it is of ${run.model}`,
		run.status !== "complete" && "it was not trained to its end",
		run.code.dirty && "its inputs differed from its commit",
		run.fingerprint !== fingerprint && `its fingerprint is ${run.fingerprint.slice(0, 12)}, and here it is ${fingerprint.slice(0, 12)}`
	].find((each) => each !== false);
	if (wrong !== void 0) throw refused(wrong, file);
	await checkFiles(join(from, "model"), run.artifact.files);
	await checkFiles(join(from, "metrics"), run.metrics ?? []);
	const { digest } = await folderDigest(join(from, "model"));
	if (digest !== run.artifact.digest) throw refused("model/ has not the digest of its files", file);
	return run;
}
/** How many further seeds there are, each a right run of its own. */
async function checkSeeds(from, { loaded, ...wanted }) {
	const names = await namesIn(join(from, SEEDS_FOLDER));
	for (const name of names) {
		const seed = seedOfFolder(name);
		if (seed === null) throw refused(`${SEEDS_FOLDER}/${name} is no seed`, from);
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
		await checkedRun(join(from, SEEDS_FOLDER, name), {
			...wanted,
			loaded: seeded
		});
	}
	return names.length;
}
async function readRun(file) {
	const found = await stat(file).catch(() => null);
	if (!found?.isFile()) throw refused("there is no run.json", file);
	if (found.size > 33554432) throw refused("its run.json is larger than any that Trainyard writes", file);
	return parseJson(runSchema, await readFile(file, "utf8"), file);
}
/** Exactly these files, byte for byte; of no files the folder may be missing. */
async function checkFiles(folder, files) {
	const there = await stat(folder).catch(() => null) ? (await folderDigest(folder)).files : [];
	const known = new Map(there.map(({ path, digest }) => [path, digest]));
	const wrong = files.find(({ path, digest }) => known.get(path) !== digest);
	if (wrong) {
		const how = known.has(wrong.path) ? "is not what the run wrote" : "is missing";
		throw refused(`${wrong.path} ${how}`, folder);
	}
	const named = new Set(files.map(({ path }) => path));
	const more = there.find(({ path }) => !named.has(path));
	if (more) throw refused(`${more.path} is none of the run’s files`, folder);
}
async function copied(from, to) {
	if (await stat(from).catch(() => null)) await cp(from, to, {
		recursive: true,
		verbatimSymlinks: true
	});
}
async function namesIn(folder) {
	return await readdir(folder).catch(() => []);
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
		what: `${out} is to be taken over and written at once`,
		where: "--from",
		fix: "give --out another folder"
	});
}

// actions/_lib/gpu/use.ts
const MIB = 1 << 20;
const QUERY = "--query-gpu=utilization.gpu,memory.used,power.draw";
/** Samples utilisation, memory and power once a second until `stop`, which answers mean and peak over all these GPUs. */
function watchGpus(gpus, env) {
	if (gpus.length === 0) return { stop: async () => null };
	const ids = [...new Set(gpus.map(({ index }) => index))].join(",");
	const began = performance.now();
	const running = startNvidiaSmi([
		QUERY,
		"--format=csv,noheader,nounits",
		`--id=${ids}`,
		"--loop=1"
	], env);
	return { async stop() {
		await running.stop();
		const seconds = (performance.now() - began) / 1e3;
		return gpuUse(gpus, {
			samples: samplesOf(running.text()),
			seconds
		});
	} };
}
/** Mean and peak of what was sampled, and the energy that the mean power makes in the time; null where the driver says `[N/A]`. */
function gpuUse(gpus, { samples, seconds }) {
	const [first] = gpus;
	if (first === void 0) return null;
	const known = gpus.flatMap((gpu) => gpu.memoryBytes ?? []);
	const powerWatts = meanAndPeak(samples.map((sample) => sample.powerWatts));
	const boards = new Set(gpus.map(({ index }) => index)).size;
	return {
		name: namesOf(gpus),
		driver: first.driver,
		memoryBytes: known.length === 0 ? null : known.reduce((sum, bytes) => sum + bytes, 0),
		utilisation: meanAndPeak(samples.map((sample) => sample.utilisation)),
		memoryUsedBytes: meanAndPeak(samples.map((sample) => sample.memoryUsedBytes)),
		powerWatts,
		energyWattHours: powerWatts && powerWatts.mean * boards * seconds / 3600
	};
}
/** One sample per GPU and second. A share above 1 is no share. */
function samplesOf(text) {
	return cellsOf(text).map(([utilisation = "", memory = "", power = ""]) => {
		const share = scaled(utilisation, 1 / 100);
		return {
			utilisation: share !== void 0 && share > 1 ? void 0 : share,
			memoryUsedBytes: scaled(memory, MIB),
			powerWatts: scaled(power, 1)
		};
	});
}
function meanAndPeak(values) {
	const known = values.filter((value) => value !== void 0);
	if (known.length === 0) return null;
	return {
		mean: known.reduce((sum, value) => sum + value, 0) / known.length,
		peak: known.reduce((a, b) => Math.max(a, b))
	};
}
function scaled(cell, factor) {
	const value = numberOf(cell);
	return value === void 0 ? void 0 : value * factor;
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
/** What the training cost at the declared price of the GPU per hour, to a hundredth of a cent. */
function priceOf(gpu, seconds) {
	const price = gpu?.["price-per-hour"];
	if (price === void 0) return null;
	return {
		amount: Math.round(price.amount * seconds / 3600 * 1e4) / 1e4,
		currency: price.currency
	};
}
/** A few lines for the job's summary. */
function runSummary({ model, status, fingerprint, seconds, rows, backend, artifact }) {
	const lines = [
		["status", status],
		["fingerprint", `\`${fingerprint.slice(0, 12)}\``],
		["took", `${seconds.toFixed(0)} s`],
		...rows ? [["rows", `${rows.train.toLocaleString("en")} + ${rows.validation.toLocaleString("en")} validation`]] : [],
		...backend ? [["backend", backend.used]] : [],
		["artifact", `${artifact.files.length} files, ${formatBytes(artifact.bytes)}`]
	].map(([name, value]) => `| ${name} | ${value} |`);
	return [
		`### Training of ${model}`,
		"",
		"| | |",
		"| --- | --- |",
		...lines,
		""
	].join("\n");
}

// actions/train/history.ts
const MAX_BYTES = 16 << 20;
const LEFT_OUT = {
	absent: null,
	strange: "no plain file",
	large: "larger than 16 MB"
};
const STEPS = [
	"step",
	"global_step",
	"iteration",
	"round",
	"epoch"
];
const point = record(string(), shownNumber.nullable());
/** The learning curves that a command appended to a file as JSON lines of numbers; bad lines are told and left out. */
async function readHistory(file, host) {
	const found = await readGuestFile(file, MAX_BYTES);
	if (found.kind !== "text") {
		const told = LEFT_OUT[found.kind];
		if (told !== null) host.warning(`$TRAINYARD_HISTORY is ${told} and is left out of run.json`);
		return [];
	}
	const lines = found.text.split("\n").filter((line) => line.trim() !== "");
	const points = lines.map(pointOf).filter((point) => point !== null);
	const bad = lines.length - points.length;
	if (bad > 0) host.warning(`${bad} lines of $TRAINYARD_HISTORY are no JSON objects of numbers and are left out`);
	return points;
}
/** The curves of several attempts: a step that was taken twice, because a checkpoint was older than the last line, counts once. */
function joinHistories(earlier, later) {
	const first = later.map(stepIn).find((step) => step !== null);
	if (first === void 0) return [...earlier, ...later];
	return [...earlier.filter((each) => (stepIn(each) ?? first - 1) < first), ...later];
}
/** How far the curves tell that it came, by step, round or epoch; null where they tell none, or begin again as folds do. */
function stepOf(points) {
	const steps = points.map(stepIn).filter((step) => step !== null);
	return steps.some((step, at) => at > 0 && step < steps[at - 1]) ? null : steps.at(-1) ?? null;
}
function stepIn(each) {
	const name = STEPS.find((key) => typeof each[key] === "number");
	return name === void 0 ? null : each[name] ?? null;
}
function pointOf(line) {
	try {
		return point.parse(JSON.parse(line));
	} catch {
		return null;
	}
}

// actions/train/attempt.ts
/** Ours in the resume folder between attempts, not hidden: uploads of artifacts leave hidden files out. */
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
* Begins an attempt. What another fingerprint or a training that came to its end left in the resume folder is removed: going on from it
* would make a model that its fingerprint does not tell. Our own files are taken out, so that the training finds only what is its own.
*/
async function beginAttempt({ resume, fingerprint, host }) {
	const found = await readMark(resume);
	const history = await readHistory(join(resume, HISTORY), host);
	const goesOn = found?.fingerprint === fingerprint && found.status !== "complete";
	if (found !== null && !goesOn) await clear(resume);
	for (const name of [MARK, HISTORY]) await rm(join(resume, name), {
		recursive: true,
		force: true
	});
	if (found === null && await hasCheckpoint(resume)) host.warning(`${resume} holds files that no attempt of ours left: the fingerprint does not cover them`);
	const { attempts, seconds, step } = goesOn ? found : {
		attempts: 0,
		seconds: 0,
		step: null
	};
	if (attempts > 0) host.info(`attempt ${attempts + 1}, after ${seconds.toFixed(0)} s in earlier ones`);
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
		history: goesOn ? history : []
	};
}
/** Notes beside the checkpoint how an attempt ended, and keeps all learning curves for the next; without a checkpoint there is none. */
async function endAttempt({ mark }, { resume, status, seconds, history }) {
	if (!await hasCheckpoint(resume)) return;
	const lines = history.map((point) => `${JSON.stringify(point)}\n`);
	await writeBesideGuests(join(resume, HISTORY), lines.join(""));
	const ended = {
		...mark,
		status,
		step: stepOf(history),
		seconds: mark.seconds + seconds
	};
	await writeBesideGuests(join(resume, MARK), `${JSON.stringify(ended, null, 2)}\n`);
}
/**
* An attempt that was stopped at its time limit must have come further than the one before, or it would go on so for ever: `history` is
* its own. A Problem if its last step is no later, or if the checkpoint is the one that it began with.
*/
async function checkAdvance({ mark, content }, { resume, history, where }) {
	const step = stepOf(history);
	const stays = mark.step !== null && step !== null && step <= mark.step;
	if (!stays && await contentOf(resume) !== content) return;
	throw new Problem({
		what: `attempt ${mark.attempts} of the training came no further than the one before${stays ? `: step ${step} after step ${mark.step}` : ""}`,
		where,
		fix: "begin from the checkpoint in $TRAINYARD_RESUME and save one on SIGTERM and more often, or raise `timeout:` and --time-limit"
	});
}
/** Whether anything lies in the resume folder that a training could go on from. */
async function hasCheckpoint(resume) {
	return (await readdir(resume)).length > 0;
}
async function readMark(resume) {
	const found = await readGuestFile(join(resume, MARK), MOST_MARK_BYTES);
	if (found.kind !== "text") return null;
	try {
		return markSchema.parse(JSON.parse(found.text));
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
/** A hash over names and contents of what the training left. */
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
* Warns, while a training goes on, of names in these folders that could not be kept at its end: hours may be left, and a name can still
* change. Each is told once. Answers what ends it.
*/
function watchNames(folders, { host, everyMs = EVERY_MS }) {
	const told = /* @__PURE__ */ new Set();
	const look = async () => {
		for (const folder of folders) {
			const faults = await faultsIn(folder, { namesOnly: true }).catch(() => []);
			for (const { what, where } of faults.filter((fault) => !told.has(fault.where))) {
				told.add(where);
				host.warning(`${what}. The training goes on; if ${where} is there at its end, the step fails`);
			}
		}
	};
	const timer = setInterval(() => void look(), everyMs);
	timer.unref();
	return () => clearInterval(timer);
}

// actions/train/training.ts
/** Trains by the command, the recipe or the module that the configuration names. */
async function trainModel(given) {
	return given.loaded.model.train.tensorflow ? await trainByRecipe(given) : await trainByCommand(given);
}
async function trainByCommand({ loaded, place, guest, fingerprint, timeLimitSeconds }) {
	const { train } = loaded.model;
	const { resume } = place;
	const where = `${loaded.file}: models.${loaded.name}.train.${train.run === void 0 ? "module" : "run"}`;
	const own = {
		TRAINYARD_OUTPUT: place.output,
		TRAINYARD_RESUME: resume,
		TRAINYARD_HISTORY: place.history,
		...await parameterVariables(place.params, train)
	};
	const command = train.run ?? moduleCommand("train", train.module);
	const attempt = await beginAttempt({
		resume,
		fingerprint,
		host: guest.host
	});
	const isUploaded = guest.host.kind === "actions";
	const stopWatching = watchNames([place.output, ...isUploaded ? [resume] : []], guest);
	const began = performance.now();
	let status = "broken-off";
	let history = attempt.history;
	try {
		const ended = await runGuest(guest, {
			name: "train",
			where,
			command,
			timeLimitSeconds,
			own
		});
		const told = await readHistory(place.history, guest.host);
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
		history = joinHistories(history, await readHistory(place.history, { warning: () => void 0 }));
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
/** A training that was stopped is incomplete if it left something to go on from. */
async function statusOf(ended, { resume, where, timeLimitSeconds }) {
	if (ended === "complete") return "complete";
	if (ended === "stopped" && await hasCheckpoint(resume)) return "incomplete";
	throw new Problem({
		what: ended === "killed" ? `the training did not end after SIGTERM at its time limit of ${timeLimitSeconds} s and was killed` : `the training reached its time limit of ${timeLimitSeconds} s and left nothing in $TRAINYARD_RESUME`,
		where,
		fix: "save a checkpoint to $TRAINYARD_RESUME on SIGTERM and begin from it, or raise `timeout:` and --time-limit"
	});
}
async function trainByRecipe(given) {
	const { loaded, place, guest, fingerprint, timeLimitSeconds, gpu, read } = given;
	const { train, task, evaluate } = loaded.model;
	const recipe = train.tensorflow;
	const { host } = guest;
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
	host.info(`${table.rows.toLocaleString("en")} rows, TensorFlow.js on ${tensorflow.used}`);
	const { status, rows, history } = await trainRecipe({
		tensorflow,
		recipe,
		task,
		positive: evaluate.positive,
		table,
		seed: train.seed,
		output: place.output,
		resume: {
			folder: place.resume,
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
/** Trains once, by the seed that the configuration says: model/ and run.json of the place. Answers the run. */
async function makeRun(making) {
	const { loaded, place, guest, tree, image, gpus } = making;
	const { host } = guest;
	const { train: how } = loaded.model;
	const fingerprint = fingerprintOf({
		...declarationOf(loaded.model, image),
		inputs: tree.inputs
	});
	const { training, ...observed } = await watched(gpus, host, () => host.group(`Train ${loaded.name}, seed ${how.seed}`, () => trainWithMetrics({
		...making,
		fingerprint,
		gpu: gpus.length > 0
	})));
	if (training.status === "incomplete") await mkdir(place.model);
	else await collect(place, {
		wanted: releasedOf(loaded),
		folder: loaded.folder,
		since: observed.startedAt
	});
	const run = runSchema.parse({
		...declaredIn(loaded, tree),
		...training,
		...observed,
		fingerprint,
		environment: environmentOf(image),
		price: priceOf(how.gpu, observed.seconds + (training.earlier?.seconds ?? 0)),
		artifact: await folderDigest(place.model)
	});
	await writeBesideGuests(place.run, `${JSON.stringify(run, null, 2)}\n`);
	return run;
}
/** Trains, and keeps the declared metric files that the training wrote; those that only it can write must be there. */
async function trainWithMetrics(given) {
	const { place, loaded, guest } = given;
	const { train: how, evaluate } = loaded.model;
	const before = await metricFilesBefore({
		folder: loaded.folder,
		files: evaluate["metric-files"]
	});
	const training = await trainModel(given);
	if (training.status === "incomplete" || before.files.length === 0) return training;
	const collected = await collectMetricFiles(before, {
		output: place.output,
		to: place.metrics
	});
	const left = unwritten(collected, `${loaded.file}: models.${loaded.name}.evaluate.metric-files`);
	if (evaluate.predict === void 0 && how.run !== void 0) throwProblems(left);
	for (const { what } of left) guest.host.info(`${what}: \`predict\` must write it`);
	if (collected.written.length === 0) return training;
	return {
		...training,
		metrics: (await folderDigest(place.metrics)).files
	};
}
/** The part of run.json that was known before. */
function declaredIn({ name, model: { train: how } }, { repository, sha, dirty, inputs: found }) {
	return {
		schema: "trainyard/run@1",
		model: name,
		code: {
			repository,
			sha,
			dirty
		},
		inputs: found,
		command: how.run ?? null,
		params: how.params,
		recipe: how.tensorflow ?? null,
		seed: how.seed
	};
}
/** Runs a training with the GPU sampled and the clock on it. */
async function watched(gpus, host, train) {
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
* Trains the further seeds of `train.seeds`, seed + 1 to seed + N − 1, each into `seeds/<seed>/` of the place with a run.json and a
* fingerprint of its own: what they differ in is the noise of training. All seeds share the time limit. The candidate is the first
* seed's run and stands without them, so a seed that has no time left is left out with a warning; one that fails is a Problem.
*/
async function trainSeeds(making, candidate) {
	const { loaded, place, timeLimitSeconds } = making;
	const { host } = making.guest;
	const folder = join(place.out, SEEDS_FOLDER);
	await clearSeeds(folder);
	if (candidate.status === "incomplete") return;
	let left = timeLimitSeconds === null ? Number.POSITIVE_INFINITY : timeLimitSeconds - candidate.seconds;
	for (const seed of furtherSeeds(loaded)) {
		const run = left < candidate.seconds ? null : await trainSeed(making, {
			folder,
			seed,
			left
		});
		if (run?.status !== "complete") return host.warning(`there is no time for seed ${seed}: the noise of training is measured by fewer seeds than \`seeds:\` says`);
		left -= run.seconds;
	}
}
async function trainSeed(making, { folder, seed, left }) {
	const { model } = making.loaded;
	const out = join(folder, seedFolderName(seed));
	await mkdir(out, { recursive: true });
	const place = await openPlace(out, void 0);
	const run = await makeRun({
		...making,
		loaded: {
			...making.loaded,
			model: {
				...model,
				train: {
					...model.train,
					seed
				}
			}
		},
		place,
		guest: {
			...making.guest,
			log: place.log
		},
		timeLimitSeconds: Number.isFinite(left) ? left : null
	});
	await rm(place.resume, {
		recursive: true,
		force: true
	});
	return run;
}
/** The seeds after the declared one; none without `seeds:`. */
function furtherSeeds({ model: { train } }) {
	return Array.from({ length: (train.seeds ?? 1) - 1 }, (_, i) => train.seed + i + 1);
}
/** What an earlier training of ours left: folders named by a number, with a run.json. */
async function clearSeeds(folder) {
	for (const name of await readdir(folder).catch(() => [])) {
		const run = seedOfFolder(name) === null ? null : join(folder, name, "run.json");
		if (run && await stat(run).catch(() => null)) await rm(join(folder, name), { recursive: true });
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
	from: text
});
const LOW_DISK_BYTES = 1e9;
/** Trains the model that the configuration declares: run.json, model/, train.log. */
const train = verb({
	name: "train",
	inputs,
	run: recordingFailure("train", async (given, host) => {
		const secrets = readSecrets(given.secrets, host);
		const loaded = await loadModel({
			host,
			config: given.config,
			model: given.model
		});
		const { train: how } = loaded.model;
		checkOutputName(how.output, `${loaded.file}: models.${loaded.name}.train.output`);
		const image = imageOf(given.image);
		const resume = given.resume === void 0 ? void 0 : resolve(host.cwd, given.resume);
		const tree = await inputsOf(loaded, host);
		const out = resolve(host.cwd, given.out ?? "trainyard-out");
		const taken = given.from && await takeOver(resolve(host.cwd, given.from), {
			loaded,
			tree,
			image,
			out,
			resume,
			host
		});
		if (taken) return outcomeOf(taken.run, taken.place, {
			reused: true,
			host
		});
		const look = await lookForGpus(host.env);
		checkGpus(look, how.gpu ?? { required: false });
		if (look.trouble && !look.trouble.isAbsent) host.warning(`no GPU is used: ${look.trouble.why}`);
		const place = await openPlace(out, resume);
		const guest = {
			host,
			cwd: loaded.folder,
			pass: given.env ?? [],
			secrets,
			log: place.log
		};
		await warnEarly(place, host);
		await fetchData(loaded, guest);
		const read = (file, columns) => readColumns(host, resolve(loaded.folder, file), columns);
		const timeLimitSeconds = smallest([how.timeout, given["time-limit"]]);
		const making = {
			loaded,
			place,
			guest,
			tree,
			image,
			gpus: look.gpus,
			timeLimitSeconds,
			read
		};
		const run = await makeRun(making);
		const outcome = outcomeOf(run, place, {
			reused: false,
			host
		});
		await trainSeeds(making, run);
		return outcome;
	})
});
function outcomeOf(run, place, { reused, host }) {
	if (reused) host.notice(`${run.model} is not trained again: a run of fingerprint ${run.fingerprint.slice(0, 12)} is there${whereabouts(host, place.model)}`);
	else announce(run, place, host);
	const { status, fingerprint, metrics, artifact } = run;
	return {
		status: 0,
		outputs: {
			run: place.run,
			model: place.model,
			resume: place.resume,
			metrics: metrics ? place.metrics : "",
			status,
			fingerprint,
			digest: artifact.digest,
			reused: String(reused)
		},
		result: run,
		summary: runSummary(run)
	};
}
function smallest(limits) {
	const given = limits.filter((limit) => limit !== void 0);
	return given.length === 0 ? null : Math.min(...given);
}
/** What a person wants to hear before hours have passed. */
async function warnEarly(place, host) {
	const { bavail, bsize } = await statfs(place.out);
	if (bavail * bsize < LOW_DISK_BYTES) host.warning(`only ${formatBytes(bavail * bsize)} are free in ${place.out}`);
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
function announce({ model, status, fingerprint, seconds, artifact }, place, host) {
	if (status === "incomplete") {
		host.notice(`${model} is not trained to its end: train again with the same resume folder${whereabouts(host, place.resume)}`);
		return;
	}
	const size = formatBytes(artifact.bytes);
	host.notice(`${model} trained in ${seconds.toFixed(1)} s, ${size}, fingerprint ${fingerprint.slice(0, 12)}${whereabouts(host, place.model)}`);
}

export { train };