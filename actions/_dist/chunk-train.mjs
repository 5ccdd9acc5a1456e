import { Problem, durationSchema, runSchema, throwProblems } from "./chunk-contract.mjs";
import { object } from "./chunk-zod.mjs";
import { fetchData, openEngine, parameterVariables, readHistory, runGuest } from "./chunk-guest-task.mjs";
import { checkGpus, collectMetricFiles, gpusOf, loadTensorflow, metricFilesBefore, moduleCommand, readTable, trainRecipe, trainingColumns, unwritten, watchGpus } from "./chunk-tensorflow.mjs";
import { fileDigest, folderDigest } from "./chunk-digest.mjs";
import { loadModel } from "./chunk-configuration.mjs";
import { common, list, text } from "./chunk-inputs.mjs";
import { verb } from "./chunk-verb.mjs";
import { canonicalize } from "./chunk-canonicalize.mjs";
import { promisify } from "node:util";
import { createHash } from "node:crypto";
import { join, relative, resolve, sep } from "node:path";
import { cp, glob, mkdir, readdir, rename, rm, stat, statfs, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { setImmediate } from "node:timers/promises";
import { execFile } from "node:child_process";

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

// actions/_lib/training/declared.ts
/** The part of the fingerprint that stands in trainyard.yml: all that changes a trained model, nothing that only judges it. */
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

// actions/_lib/training/place.ts
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
		place.history
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
/** Moves what is released to `model`; nothing there, or something older than the training, is a Problem. */
async function collect(place, { wanted, folder, since }) {
	if (wanted === void 0) {
		if ((await readdir(place.output)).length === 0) throw nothing("nothing was written to $TRAINYARD_OUTPUT");
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
	if (await exists(inOutput)) return inOutput;
	const inFolder = within(folder, wanted);
	if (!await exists(inFolder)) throw nothing(`${wanted} is neither in $TRAINYARD_OUTPUT nor beside trainyard.yml`);
	const own = relative(place.out, inFolder);
	if (own === "" || !own.startsWith("..")) throw nothing(`${wanted} lies in the folder of --out`);
	if (await newest(inFolder) >= Math.floor(Date.parse(since) / 1e3) * 1e3) return inFolder;
	throw nothing(`${wanted} is older than this training`);
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
/** Whether anything lies in a folder. */
async function hasFiles(folder) {
	return (await readdir(folder)).length > 0;
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

// actions/_lib/training/run-record.ts
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
		["artifact", `${artifact.files.length} files, ${sizeText(artifact.bytes)}`]
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
/** Bytes for a person: `840 B`, `26.1 kB`, `1.5 GB`. */
function sizeText(bytes) {
	const units = [
		"B",
		"kB",
		"MB",
		"GB",
		"TB"
	];
	const step = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
	return `${(bytes / 1e3 ** step).toFixed(step === 0 ? 0 : 1)} ${units[step]}`;
}

// actions/_lib/training/train-model.ts
/** Trains by the command, the recipe or the module that the configuration names. */
async function trainModel(given) {
	return given.loaded.model.train.tensorflow ? await trainByRecipe(given) : await trainByCommand(given);
}
async function trainByCommand({ loaded, place, guest, timeLimitSeconds }) {
	const { train } = loaded.model;
	const where = `${loaded.file}: models.${loaded.name}.train.${train.run === void 0 ? "module" : "run"}`;
	const own = {
		TRAINYARD_OUTPUT: place.output,
		TRAINYARD_RESUME: place.resume,
		TRAINYARD_HISTORY: place.history,
		...await parameterVariables(place.params, train)
	};
	const command = train.run ?? moduleCommand("train", train.module);
	const ended = await runGuest(guest, {
		name: "train",
		where,
		command,
		timeLimitSeconds,
		own
	});
	const history = await readHistory(place.history, guest.host);
	return {
		status: await statusOf(ended, {
			place,
			where,
			timeLimitSeconds
		}),
		rows: null,
		history,
		backend: null
	};
}
/** A training that was stopped is incomplete if it left something to go on from. */
async function statusOf(ended, { place, where, timeLimitSeconds }) {
	if (ended === "complete") return "complete";
	if (ended === "stopped" && await hasFiles(place.resume)) return "incomplete";
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

// actions/_lib/git/git.ts
const run = promisify(execFile);
const MAX_OUTPUT_BYTES = 256 << 20;
/** Runs git in a folder and answers its standard output; a failure is a Problem with git's own words. */
async function git(folder, ...args) {
	try {
		const { stdout } = await run("git", args, {
			cwd: folder,
			maxBuffer: MAX_OUTPUT_BYTES,
			env: environment()
		});
		return stdout;
	} catch (cause) {
		throw failure(cause, args, folder);
	}
}
/** No prompts, no pager, English messages, no configuration of a hook's making. */
function environment() {
	return {
		...process.env,
		GIT_TERMINAL_PROMPT: "0",
		GIT_OPTIONAL_LOCKS: "0",
		LC_ALL: "C"
	};
}
function failure(cause, args, folder) {
	const { code, stderr = "" } = cause;
	if (code === "ENOENT") return new Problem({
		what: "git could not be started",
		where: folder,
		fix: "install git and make sure that it is on PATH, and that the folder exists",
		kind: "outside",
		cause
	});
	const said = stderr.trim().split("\n").at(-1) ?? "";
	return new Problem({
		what: `git ${args[0]} failed${said === "" ? "" : `: ${said}`}`,
		where: folder,
		fix: `run \`git ${args.join(" ")}\` there and mend what it says`,
		cause
	});
}

// actions/_lib/git/tree.ts
/**
* Object ids of all files that the paths and globs name at HEAD, without reading a byte of them. Outside a git repository
* there are none: `sha` is null. A path that names nothing at HEAD is a Problem.
*/
async function treeOf({ folder, paths }) {
	const sha = await headOf(folder);
	if (sha === null) return {
		inputs: [],
		sha: null,
		dirty: true,
		repository: null
	};
	return {
		inputs: await filesAtHead(folder, paths),
		sha,
		dirty: await git(folder, "status", "--porcelain", "--untracked-files=all", "--", ...pathspecs(paths)) !== "",
		repository: await repositoryOf(folder)
	};
}
async function headOf(folder) {
	return git(folder, "rev-parse", "--verify", "--quiet", "HEAD").then((text) => text.trim(), () => null);
}
async function filesAtHead(folder, paths) {
	const found = /* @__PURE__ */ new Map();
	for (const path of paths) {
		const entries = await entriesAtHead(folder, path);
		if (entries.length === 0) throw unknownInput(path);
		for (const entry of entries) found.set(entry.path, entry.id);
	}
	return [...found].map(([path, id]) => ({
		path,
		id
	})).sort((a, b) => a.path < b.path ? -1 : 1);
}
/** `ls-tree` takes no globs, `ls-files` reads the index instead of HEAD: so list HEAD and match with `ls-files`' own rules. */
async function entriesAtHead(folder, path) {
	if (!/[*?[]/.test(path)) return parseEntries(await git(folder, "ls-tree", "-r", "-z", "HEAD", "--", path));
	const all = parseEntries(await git(folder, "ls-tree", "-r", "-z", "HEAD"));
	const matching = await git(folder, "ls-files", "-z", "--", ...pathspecs([path]));
	const names = new Set(matching.split("\0"));
	return all.filter((entry) => names.has(entry.path));
}
function parseEntries(listing) {
	return listing.split("\0").filter((line) => line !== "").map((line) => {
		const [attributes = "", path = ""] = line.split("	");
		return {
			path,
			id: attributes.split(" ")[2] ?? ""
		};
	});
}
function pathspecs(paths) {
	return paths.map((path) => `:(glob)${path.replace(/^\.\//, "") || "."}`);
}
async function repositoryOf(folder) {
	return (await git(folder, "config", "--get", "remote.origin.url").catch(() => "")).trim().match(/([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/)?.[1] ?? null;
}
function unknownInput(path) {
	return new Problem({
		what: `the input ${path} names no file at HEAD`,
		where: "trainyard.yml: inputs",
		fix: `commit ${path}, or correct the path: inputs are git paths and globs relative to trainyard.yml`
	});
}

// actions/train/declared-inputs.ts
/** The declared inputs: from git, pinned data, and outside git the digests of the files that `inputs` names. */
async function inputsOf({ folder, model }, host) {
	const tree = await treeOf({
		folder,
		paths: gitPathsOf(model)
	});
	if (tree.sha === null) host.warning(`${folder} is no git repository: the fingerprint covers only the files under inputs`);
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
	const inputs = [];
	for await (const entry of glob(patterns, {
		cwd: folder,
		withFileTypes: true
	})) {
		const path = join(entry.parentPath, entry.name);
		if (entry.isFile()) inputs.push({
			path: path.slice(folder.length + 1).replaceAll("\\", "/"),
			id: await fileDigest(path)
		});
	}
	return inputs;
}
/** The digest of a container image, or null if there is none. */
function imageOf(image) {
	if (image === void 0) return null;
	const digest = image.match(/(?:^|@)(sha256:[0-9a-f]{64})$/)?.[1];
	if (digest !== void 0) return digest;
	throw new Problem({
		what: `${JSON.stringify(image)} does not say which image it is: a tag moves`,
		where: "--image",
		fix: "give the digest, as sha256:… or name@sha256:…"
	});
}

// actions/train/train.ts
const inputs = object({
	...common,
	resume: text,
	"time-limit": durationSchema.optional(),
	image: text,
	env: list
});
const LOW_DISK_BYTES = 1e9;
/** Trains the model that the configuration declares: run.json, model/, train.log. */
const train = verb({
	name: "train",
	inputs,
	async run(given, host) {
		const loaded = await loadModel({
			cwd: host.cwd,
			config: given.config,
			model: given.model
		});
		const { train: how } = loaded.model;
		const image = imageOf(given.image);
		const resume = given.resume === void 0 ? void 0 : resolve(host.cwd, given.resume);
		const tree = await inputsOf(loaded, host);
		const fingerprint = fingerprintOf({
			...declarationOf(loaded.model, image),
			inputs: tree.inputs
		});
		const gpus = await gpusOf(host.env);
		checkGpus(gpus, how.gpu ?? { required: false });
		const place = await openPlace(resolve(host.cwd, given.out ?? "trainyard-out"), resume);
		const guest = {
			host,
			cwd: loaded.folder,
			pass: given.env ?? [],
			log: place.log
		};
		await warnEarly(loaded, place, host);
		await fetchData(loaded, guest);
		const read = (file, columns) => readColumns(host, resolve(loaded.folder, file), columns);
		const train = {
			loaded,
			place,
			guest,
			fingerprint,
			timeLimitSeconds: smallest([how.timeout, given["time-limit"]]),
			gpu: gpus.length > 0,
			read
		};
		const { training, ...observed } = await watched(gpus, host, () => host.group(`Train ${loaded.name}`, () => trainWithMetrics(train)));
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
			price: priceOf(how.gpu, observed.seconds),
			artifact: await folderDigest(place.model)
		});
		await writeFile(place.run, `${JSON.stringify(run, null, 2)}\n`);
		announce(run, place, host);
		return {
			status: 0,
			outputs: outputsOf(run, place),
			result: run,
			summary: runSummary(run)
		};
	}
});
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
function outputsOf({ status, fingerprint, metrics, artifact: { digest } }, place) {
	const { run, model, resume } = place;
	return {
		status,
		run,
		model,
		fingerprint,
		digest,
		resume,
		metrics: metrics ? place.metrics : ""
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
function smallest(limits) {
	const given = limits.filter((limit) => limit !== void 0);
	return given.length === 0 ? null : Math.min(...given);
}
/** The recipe's output is its artifact, whatever `output:` says. */
function releasedOf({ model: { train } }) {
	return train.tensorflow ? void 0 : train.output;
}
/** What a person wants to hear before hours have passed. */
async function warnEarly({ model: { train: how } }, place, host) {
	if (how.sweep ?? how.seeds) host.warning("this is one run: `sweep` and `seeds` are left to whoever starts the runs");
	const { bavail, bsize } = await statfs(place.out);
	if (bavail * bsize < LOW_DISK_BYTES) host.warning(`only ${sizeText(bavail * bsize)} are free in ${place.out}`);
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
		host.notice(`${model} is not trained to its end: train again with the same resume folder (${place.resume})`);
		return;
	}
	const size = sizeText(artifact.bytes);
	host.notice(`${model} trained in ${seconds.toFixed(1)} s: ${place.model} (${size}), fingerprint ${fingerprint.slice(0, 12)}`);
}

export { git, train };