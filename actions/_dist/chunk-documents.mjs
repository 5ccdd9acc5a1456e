import { Problem, parseJson, pathFault, pathKey, problemsOf as problemsOf$1, throwProblems } from "./chunk-contract.mjs";
import { randomUUID } from "node:crypto";
import { lstat, mkdir, open, readdir, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { constants as constants$1 } from "node:fs";

// actions/_lib/documents/run-folder.ts
/** The folder that verbs write into where `out` names none. */
const DEFAULT_OUT = "trainyard-out";
/** Every name in a run's folder. Jobs hand these files to one another, so the names are a public format. */
const NAMES = {
	/** What was declared and what was observed of the training. */
	run: "run.json",
	/** The artifact: what is released. */
	model: "model",
	/** $TRAINYARD_OUTPUT, empty when a training begins. */
	output: "output",
	/** $TRAINYARD_RESUME: survives from attempt to attempt. */
	resume: "resume",
	/** Copies of the declared metric files. */
	metrics: "metrics",
	/** A run's folder for each further seed, named by the seed. */
	seeds: "seeds",
	predictions: "predictions.parquet",
	params: "params.json",
	history: "history.jsonl",
	trainLog: "train.log",
	predictLog: "predict.log",
	fetchLog: "fetch.log",
	plan: "plan.json",
	evaluation: "evaluation.json",
	championEvaluation: "champion-evaluation.json",
	/** How the champion was trained: its run.json or the manifest of its release. */
	championRun: "champion-run.json",
	comparison: "comparison.json",
	profile: "profile.json",
	failure: "failure.json",
	reportMarkdown: "report.md",
	reportHtml: "report.html"
};
/** The paths in a folder. `resume` may name another place for the checkpoints. */
function runFolder(folder, { resume } = {}) {
	const entries = Object.entries(NAMES).map(([key, name]) => [key, join(folder, name)]);
	return {
		folder,
		...Object.fromEntries(entries),
		...resume !== void 0 && { resume }
	};
}
/** The run's folder that the input `out` names, absolute. */
function outFolder(cwd, out) {
	return runFolder(resolve(cwd, out ?? DEFAULT_OUT));
}
/** The run's folder of one further seed, below a folder `seeds`. */
function seedFolder(seeds, seed) {
	return runFolder(join(seeds, String(seed)));
}
/** The seed whose folder has this name; null if `seedFolder` would write another name. */
function seedOfName(name) {
	const seed = /^\d{1,16}$/.test(name) ? Number(name) : NaN;
	return Number.isSafeInteger(seed) && String(seed) === name ? seed : null;
}
/** The seeds that have a folder below a folder `seeds`, in ascending order; other names are passed over. */
async function seedsIn(seeds) {
	return (await readdir(seeds).catch(() => [])).map(seedOfName).filter((seed) => seed !== null).sort((one, other) => one - other);
}
/**
* Makes the folder ready for a training: what an earlier one wrote is removed. A `model` or `output` folder that no training wrote is
* a Problem.
*/
async function openRunFolder(run) {
	const mark = join(run.folder, ".gitignore");
	const isOurs = await exists(mark) || await exists(run.run);
	for (const folder of [run.model, run.output]) if (!isOurs && await exists(folder)) throw notOurs(folder);
	const { model, output, metrics, trainLog, history, params } = run;
	for (const path of [
		model,
		output,
		metrics,
		run.run,
		trainLog,
		history,
		params
	]) await rm(path, {
		recursive: true,
		force: true
	});
	for (const folder of [
		run.folder,
		output,
		run.resume
	]) await mkdir(folder, { recursive: true });
	if (!await exists(mark)) await writeFile(mark, "*\n");
}
async function exists(path) {
	return await stat(path).then(() => true, () => false);
}
function notOurs(folder) {
	return new Problem({
		what: `${folder} exists and was not written by Trainyard`,
		where: "--out",
		fix: "give --out another folder: model/ and output/ in it are replaced"
	});
}

// actions/_lib/documents/write.ts
/** Writes a JSON document that its schema accepts, as `writeText` does; answers the document as it is in the file. */
async function writeDocument(schema, path, document) {
	const checked = schema.parse(document);
	await writeText(path, `${JSON.stringify(checked, null, 2)}\n`);
	return checked;
}
/**
* Writes a file whole or not at all: a process that is killed leaves the file as it was before. Untrusted commands may write to the
* same folder, so a link or a folder at the path is replaced and never written to. Makes the folder.
*/
async function writeText(path, text) {
	await mkdir(dirname(path), { recursive: true });
	const aside = `${path}.${randomUUID()}`;
	try {
		await writeFile(aside, text, { flag: "wx" });
		if ((await lstat(path).catch(() => null))?.isDirectory()) await rm(path, { recursive: true });
		await rename(aside, path);
	} finally {
		await rm(aside, { force: true });
	}
}

// actions/_lib/documents/plain-file.ts
/** Opening waits for no other end of a pipe. Windows has neither flag. */
const NO_WAIT = constants$1.O_RDONLY | (constants$1.O_NONBLOCK ?? 0);
const NO_LINK = constants$1.O_NOFOLLOW ?? 0;
/**
* Reads a file that an untrusted command may have written: only a plain file of at most `mostBytes`, and by default no symbolic link.
* It never waits and never reads more than the size that it checked.
*/
async function readPlainFile(path, rules) {
	const { mostBytes, within = dirname(path), followLinks = false } = rules;
	const file = await open(path, followLinks ? NO_WAIT : NO_WAIT | NO_LINK).catch(unopened);
	if ("kind" in file) return file;
	try {
		const found = await file.stat();
		if (!found.isFile()) return { kind: "not-plain" };
		if (!followLinks && await leadsElsewhere(path, within)) return { kind: "not-plain" };
		if (found.size > mostBytes) return {
			kind: "too-large",
			size: found.size
		};
		const { buffer, bytesRead } = await file.read(Buffer.alloc(found.size), 0, found.size, 0);
		return {
			kind: "file",
			bytes: buffer.subarray(0, bytesRead)
		};
	} finally {
		await file.close();
	}
}
/** ELOOP: the file is a link. ENXIO: a socket, or a pipe's other end. */
function unopened(cause) {
	if (cause.code === "ENOENT" || cause.code === "ENOTDIR") return { kind: "absent" };
	return cause.code === "ELOOP" || cause.code === "ENXIO" ? { kind: "not-plain" } : {
		kind: "unreadable",
		cause
	};
}
/** Whether a symbolic link stands between the folder and the file. */
async function leadsElsewhere(path, within) {
	return await realpath(path) !== join(await realpath(within), relative(within, path));
}

// actions/_lib/documents/read.ts
const MOST_BYTES = 32 * 2 ** 20;
/** Reads a JSON document by its schema. Throws everything that is wrong with it at once, as Problems with their lines. */
async function readDocument(schema, path, reading) {
	const { where = path, fix } = reading;
	const text = await readDocumentText(path, reading);
	if (text !== null) return parseJson(schema, text, where);
	throw new Problem({
		what: "the file cannot be read: it does not exist",
		where,
		fix
	});
}
/** As `readDocument`; null if there is no such file. */
async function readOptionalDocument(schema, path, reading) {
	const text = await readDocumentText(path, reading);
	return text === null ? null : parseJson(schema, text, reading.where ?? path);
}
/** The text of a document, not parsed; null if there is no such file. */
async function readDocumentText(path, reading) {
	const { where = path, fix, mostBytes = MOST_BYTES, followLinks = false } = reading;
	const found = await readPlainFile(path, {
		mostBytes,
		followLinks
	});
	switch (found.kind) {
		case "file": return found.bytes.toString("utf8");
		case "absent": return null;
		case "not-plain": throw notPlain(where);
		case "too-large": throw tooLarge(found.size, {
			mostBytes,
			where
		});
		case "unreadable": throw new Problem({
			what: "the file cannot be read",
			where,
			fix,
			cause: found.cause
		});
	}
}
/** Waits for several documents. If some are wrong, throws the Problems of all; any other error as it is. */
async function readTogether(reads) {
	const settled = await Promise.allSettled(reads);
	const errors = settled.flatMap((each) => each.status === "rejected" ? [each.reason] : []);
	for (const error of errors) if (problemsOf$1(error).length === 0) throw error;
	throwProblems(errors.flatMap(problemsOf$1));
	return settled.map((each) => each.status === "fulfilled" ? each.value : null);
}
function notPlain(where) {
	return new Problem({
		what: "this is a link, a folder, a pipe or a device, not a plain file",
		where,
		fix: "give the document itself, as Trainyard wrote it"
	});
}
function tooLarge(bytes, { mostBytes, where }) {
	return new Problem({
		what: `the document has ${bytes} bytes, more than ${mostBytes}`,
		where,
		fix: "give a document that Trainyard wrote: it keeps them small"
	});
}

// actions/_lib/documents/metric-files.ts
/** The size that a metric file may have. */
const MOST_METRIC_BYTES = 1e7;
/** Remembers the declared metric files, so that only files that the command changes count as its results. */
async function metricFilesBefore({ folder, files }) {
	const marks = await Promise.all(files.map(async (file) => [file, await markOf(join(folder, file))]));
	return {
		folder,
		files,
		marks: new Map(marks)
	};
}
/** Copies the declared metric files that the command wrote or changed. A link, or one too large, is a Problem. */
async function collectMetricFiles(before, { output, to }) {
	const collected = {
		written: [],
		unchanged: [],
		missing: []
	};
	for (const file of before.files) {
		const inOutput = output !== void 0 && await markOf(join(output, file)) !== ABSENT;
		const mark = await markOf(join(before.folder, file));
		if (inOutput || mark !== ABSENT && mark !== before.marks.get(file)) {
			await take({
				from: inOutput ? output : before.folder,
				file,
				to
			});
			collected.written.push(file);
		} else collected[mark === ABSENT ? "missing" : "unchanged"].push(file);
	}
	return collected;
}
/** A Problem for each declared metric file that the run did not write. An unchanged file is from another run. */
function unwritten({ unchanged, missing }, where) {
	const fix = "let the command write it into the folder of trainyard.yml or into $TRAINYARD_OUTPUT";
	return [...unchanged.map((file) => new Problem({
		what: `the metric file ${file} did not change in this run`,
		where,
		fix
	})), ...missing.map((file) => new Problem({
		what: `the metric file ${file} was not written`,
		where,
		fix
	}))];
}
const ABSENT = "absent";
async function markOf(path) {
	const found = await lstat(path, { bigint: true }).catch(() => null);
	return found === null ? ABSENT : identityOf(found);
}
function identityOf({ ino, size, mtimeNs, ctimeNs }) {
	return [
		ino,
		size,
		mtimeNs,
		ctimeNs
	].join(" ");
}
async function take({ from, file, to }) {
	const source = join(from, file);
	const found = await readPlainFile(source, {
		mostBytes: MOST_METRIC_BYTES,
		within: from
	});
	if (found.kind !== "file") throw notCollected(found, {
		file,
		source
	});
	const target = join(to, file);
	await mkdir(dirname(target), { recursive: true });
	await rm(target, {
		recursive: true,
		force: true
	});
	await writeFile(target, found.bytes);
}
function notCollected(found, { file, source }) {
	if (found.kind === "too-large") return new Problem({
		what: `the metric file ${file} has ${found.size} bytes, more than ${MOST_METRIC_BYTES}`,
		where: source,
		fix: "write only the metrics to it; rows and curves belong in other files"
	});
	return new Problem({
		what: `the metric file ${file} is not a plain file`,
		where: source,
		fix: "write the file itself, not a link to it"
	});
}

// actions/_lib/documents/artifact-files.ts
const MOST_REPORTED = 10;
/**
* Checks before an upload that an artifact can keep a file, or all files below a folder. Problems: names that actions/upload-artifact or
* some platform refuses, two names that are one file on some platform, links, and anything else that is not a plain file.
*/
async function checkArtifactFiles(path) {
	const found = await lstat(path);
	if (found.isDirectory()) throwProblems((await faultsIn(path)).slice(0, MOST_REPORTED));
	else throwProblems(problemsOf({
		path: basename(path),
		kind: kindOf(found)
	}, path));
}
/** Throws before the training if an artifact cannot keep the name in `train.output`. */
function checkOutputName(output, where) {
	const fault = output === void 0 ? null : faultOf(basename(output));
	if (fault === null) return;
	throw new Problem({
		what: `${JSON.stringify(output)} cannot be kept as an artifact: ${fault}`,
		where,
		fix: "write the model under another name"
	});
}
/** Checks that a checkpoint can be uploaded for the next attempt; links in it are followed. */
async function checkCheckpoint(folder) {
	const faults = await faultsIn(folder, { followsLinks: true });
	throwProblems(faults.slice(0, MOST_REPORTED));
}
/** A Problem for each path below a folder that an artifact cannot keep; `namesOnly` checks names, not kinds of files. */
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
	const quoted = JSON.stringify(path.slice(0, 300));
	if (kind !== null) return [new Problem({
		what: `${path} is ${kind}`,
		where,
		fix: "write the file itself into the folder, not a link: everything that is released must be in it"
	})];
	const fix = "write it under another name; the file is still where the training wrote it";
	const fault = faultOf(path);
	if (fault !== null) return [new Problem({
		what: `${quoted} cannot be kept as an artifact: ${fault}`,
		where,
		fix
	})];
	if (earlier === void 0) return [];
	const what = `${quoted} and ${JSON.stringify(earlier)} are one file on some platforms`;
	return [new Problem({
		what,
		where,
		fix
	})];
}
/** U+FFFD replaces bytes that are not UTF-8: the file cannot be opened by this name. */
function faultOf(path) {
	return path.includes("�") ? "its name is not UTF-8" : pathFault(path);
}
/** What an entry is, if it is not a plain file. */
function kindOf(found) {
	if (found.isFile()) return null;
	if (found.isSymbolicLink()) return "a symbolic link";
	return found.isFIFO() ? "a named pipe" : "not a plain file";
}

export { MOST_METRIC_BYTES, checkArtifactFiles, checkCheckpoint, checkOutputName, collectMetricFiles, faultsIn, metricFilesBefore, openRunFolder, outFolder, readDocument, readDocumentText, readOptionalDocument, readPlainFile, readTogether, runFolder, seedFolder, seedOfName, seedsIn, unwritten, writeDocument, writeText };