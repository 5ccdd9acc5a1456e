import { Problem, problemsOf, readConfig, suggestion, throwProblems, unbuiltKeys } from "./chunk-contract.mjs";
import { _enum, string } from "./chunk-zod.mjs";
import { readFile, stat } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";

// actions/_lib/host/progress.ts
const SOONEST_MS = 2e3;
const LATEST_MS = 3e5;
const WORTH_MS = 2e3;
/**
* Whether to print another line of progress where lines cannot be rewritten: after five percent more and at least two seconds, or after
* any progress and five minutes.
*/
function isDue({ further, sinceMs }) {
	if (further >= .049999999) return sinceMs >= SOONEST_MS;
	return further > 0 && sinceMs >= LATEST_MS;
}
/**
* Prints progress as sparse lines, `sorting 25 %, about 3 min left`, once a step has taken two seconds. A share below the last one starts
* the step again.
*/
function sparseLines(print, now = () => performance.now()) {
	const steps = /* @__PURE__ */ new Map();
	return (name, given) => {
		const share = Math.min(1, Math.max(0, given));
		const at = now();
		const step = steps.get(name);
		if (step === void 0 || share < step.shown) {
			steps.set(name, {
				began: at,
				from: share,
				shown: share,
				at
			});
			return;
		}
		if (at - step.began < WORTH_MS || !isDue({
			further: share - step.shown,
			sinceMs: at - step.at
		})) return;
		Object.assign(step, {
			shown: share,
			at
		});
		print(`${name} ${Math.floor(share * 100 + 1e-9)} %${leftOf(step)}`);
	};
}
function leftOf({ began, from, shown, at }) {
	const minutes = (at - began) * (1 - shown) / (shown - from) / 6e4;
	if (minutes < 1) return "";
	return minutes < 120 ? `, about ${Math.round(minutes)} min left` : `, about ${Math.round(minutes / 60)} h left`;
}

// actions/_lib/host/workflow-command.ts
/**
* Escapes workflow commands in untrusted text: no line of the result is a command, neither `::name::` at its beginning nor `##[name]`
* anywhere.
*/
function escapeCommands(text) {
	return text.split(/\r\n|\r|\n/).map((line) => line.replaceAll("##[", "## [").replace(/^([\s\p{C}]*):(?=:)/u, "$1: ")).join("\n");
}

// actions/_lib/host/exit-status.ts
/** Exit status of an error: 2 wrong input, 3 network, permission or machine failure, 70 (EX_SOFTWARE of sysexits.h) a defect of Trainyard. */
function exitStatusOf(error) {
	const problems = problemsOf(error);
	if (problems.length === 0) return 70;
	return problems.some((problem) => problem.kind === "input") ? 2 : 3;
}
/** An error as text: each Problem with its place and fix, or the stack of a defect. */
function describeError(error) {
	const problems = problemsOf(error);
	if (problems.length > 0) return problems.map(describeProblem).join("\n\n");
	return `This is a defect of Trainyard, please report it with what follows:\n${error instanceof Error ? error.stack ?? error.message : String(error)}`;
}
function describeProblem({ what, where, fix }) {
	return `Problem: ${indent(what)}\n  at   ${indent(where)}\n  fix  ${indent(fix)}`;
}
function indent(lines) {
	return lines.replaceAll("\n", "\n       ");
}

// actions/_lib/host/inputs.ts
/** Inputs are texts, from `with:` or from the command line; an empty one counts as not given. */
const text = string().trim().min(1).optional();
/** A finite number given as text. */
const number = string().trim().regex(/^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i, "write a number such as 0.25").transform(Number).refine(Number.isFinite, "write a finite number").optional();
/**
* The one integer parser: decimal digits without sign, point, exponent or leading zero, so that `1e1`, `0x10` and `1.0` are refused.
* `min` and `max` belong to the range.
*/
function count({ min = 1, max } = {}) {
	const message = `write a whole number ${max === void 0 ? `of at least ${min}` : `from ${min} to ${max}`}, digits only`;
	const most = max ?? Number.MAX_SAFE_INTEGER;
	return string().trim().regex(/^(0|[1-9]\d*)$/, message).transform(Number).refine((value) => value >= min && value <= most, message).optional();
}
/** `true` or `false`; on the command line the bare option means true. */
const flag = _enum(["true", "false"]).transform((given) => given === "true").optional();
/** Several values: one a line on a runner, the option repeated on the command line. */
const list = string().transform((lines) => lines.split("\n").map((line) => line.trim()).filter((line) => line !== "")).optional();
/** Unchanged lines, empty ones included, so that a Problem can give their numbers. */
const lines = string().transform((given) => given.split(/\r?\n/)).optional();
/** Inputs of every verb that works on one model. */
const common = {
	config: text,
	model: text,
	out: text
};
/** Parses the given inputs of a verb; `nameOf` is how its user writes an input, `--threshold` or `with: threshold`. */
function readInputs(verb, given, nameOf) {
	const filled = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== void 0 && value !== ""));
	const parsed = verb.inputs.safeParse(filled);
	if (!parsed.success) throwProblems(parsed.error.issues.map((issue) => inputProblem(issue, {
		verb,
		given: filled,
		nameOf
	})));
	return parsed.data;
}
function inputProblem(issue, { verb, given, nameOf }) {
	const key = String(issue.path[0] ?? "");
	const value = given[key];
	if (value === void 0) return new Problem({
		what: `${nameOf(key)} is missing`,
		where: nameOf(key),
		fix: `add ${nameOf(key)} (see \`trainyard ${verb.name} --help\`)`
	});
	return new Problem({
		what: `${nameOf(key)} is ${JSON.stringify(value)}`,
		where: nameOf(key),
		fix: expectation(issue)
	});
}
function expectation(issue) {
	if (issue.code === "too_small") return `give ${issue.inclusive ? "at least" : "more than"} ${issue.minimum}`;
	if (issue.code === "too_big") return `give ${issue.inclusive ? "at most" : "less than"} ${issue.maximum}`;
	if (issue.code === "invalid_value") return `write ${issue.values.join(" or ")}`;
	return issue.message;
}

// actions/_lib/host/verb.ts
/** Declares a verb and infers the types of its inputs. */
function verb(declaration) {
	return declaration;
}

// actions/_lib/host/configuration.ts
const NAME = "trainyard.yml";
const MAX_BYTES = 4e6;
/** Hosts that were warned of keys without effect: a verb may read several configurations, and warns once. */
const warned = /* @__PURE__ */ new WeakSet();
/** The given configuration, or the nearest trainyard.yml upwards; a Problem if there is none. */
async function loadConfiguration(wanted) {
	const loaded = await findConfiguration(wanted);
	if (loaded) return loaded;
	throw new Problem({
		what: `there is no ${NAME} here or in any folder above`,
		where: wanted.host.cwd,
		fix: "name a configuration with `--config`, or start from templates/trainyard.yml"
	});
}
/** The model in the given configuration, or in the nearest trainyard.yml upwards; a Problem if there is none. */
async function loadModel(wanted) {
	return modelIn(await loadConfiguration(wanted), wanted.model);
}
/** As `loadModel`, but null if no configuration is given and none is found. */
async function findModel(wanted) {
	const loaded = await findConfiguration(wanted);
	return loaded && modelIn(loaded, wanted.model);
}
/** The model with the given name, or the only one. */
function modelIn({ file, folder, shown, models }, wanted) {
	const name = chosen(models, wanted, shown);
	return {
		file,
		folder,
		name,
		model: models[name]
	};
}
async function findConfiguration({ host, config: given }) {
	const { cwd } = host;
	const file = given === void 0 ? await nearest(cwd) : resolve(cwd, given);
	if (file === null) return null;
	const shown = relative(cwd, file) || file;
	const { config, source } = readConfig(await contents(file, shown), shown);
	const unbuilt = unbuiltKeys(config, source);
	if (unbuilt !== null && !warned.has(host)) host.warning(unbuilt);
	warned.add(host);
	return {
		file,
		folder: dirname(file),
		shown,
		models: config.models
	};
}
async function nearest(folder) {
	const file = join(folder, NAME);
	if ((await stat(file).catch(() => null))?.isFile()) return file;
	const parent = dirname(folder);
	return parent === folder ? null : nearest(parent);
}
async function contents(file, shown) {
	try {
		const { size } = await stat(file);
		if (size <= MAX_BYTES) return await readFile(file, "utf8");
	} catch (cause) {
		throw unreadable(shown, cause);
	}
	throw new Problem({
		what: `the configuration is larger than ${MAX_BYTES.toLocaleString("en")} bytes`,
		where: shown,
		fix: "move data out of it into files, and name the files"
	});
}
function unreadable(where, cause) {
	const what = cause.code === "ENOENT" ? "there is no such file" : cause.code === "EISDIR" ? "this is a folder, not a file" : `the file cannot be read (${cause.code})`;
	return new Problem({
		what,
		where,
		fix: `name a ${NAME} with \`--config\``,
		cause
	});
}
function chosen(models, wanted, file) {
	const names = Object.keys(models);
	if (wanted === void 0 && names.length === 1) return names[0];
	const known = `one of ${names.join(", ")}`;
	if (wanted === void 0) throw new Problem({
		what: `the configuration has ${names.length} models`,
		where: file,
		fix: `name one with \`--model\`: ${known}`
	});
	if (Object.hasOwn(models, wanted)) return wanted;
	const meant = suggestion(wanted, names);
	throw new Problem({
		what: `the configuration has no model \`${wanted}\``,
		where: file,
		fix: meant ? `did you mean \`${meant}\`?` : `write ${known}`
	});
}

// actions/_lib/host/host.ts
/** `: FILE` for the end of a headline in a terminal; empty on a runner, whose temporary folders are gone when the log is read. */
function pathInTerminal({ kind }, file) {
	return kind === "terminal" ? `: ${file}` : "";
}

// actions/_lib/host/terminal.ts
/** A terminal. Everything is printed to `stream`, standard error, so that standard output stays machine-readable. */
function createTerminalHost({ cwd, env = process.env, stream = process.stderr, now }) {
	const secrets = /* @__PURE__ */ new Set();
	const lines = progressLine(stream, (text) => maskAll(text, secrets));
	const sparse = sparseLines((line) => lines.print(`  ${line}`), now);
	return {
		kind: "terminal",
		cwd,
		env,
		info: (line) => lines.print(line),
		warning: (text) => lines.print(`warning: ${text}`),
		notice: (text) => lines.print(text),
		async group(title, step) {
			lines.print(title);
			return await step();
		},
		progress: stream.isTTY ? lines.rewrite : sparse,
		mask: (secret) => {
			if (secret !== "") secrets.add(secret);
		}
	};
}
/** Prints lines, and rewrites the last one for progress. */
function progressLine(stream, clean) {
	let pending = false;
	let last = "";
	return {
		print(line) {
			if (pending) stream.write("\r\x1B[2K");
			pending = false;
			stream.write(`${clean(line)}\n`);
		},
		rewrite(step, share) {
			const percent = Math.floor(Math.min(1, Math.max(0, share)) * 100);
			const line = clean(`  ${step} ${percent} %`);
			if (line === last) return;
			last = line;
			pending = percent < 100;
			stream.write(`\r\x1b[2K${line}${pending ? "" : "\n"}`);
		}
	};
}
function maskAll(text, secrets) {
	let masked = text;
	for (const secret of secrets) masked = masked.replaceAll(secret, "***");
	return masked;
}

export { common, count, createTerminalHost, describeError, escapeCommands, exitStatusOf, findModel, flag, lines, list, loadConfiguration, loadModel, modelIn, number, pathInTerminal, readInputs, sparseLines, text, verb };