import { Problem, require_fastest_levenshtein } from "./chunk-contract.mjs";
import { describeError, exitStatusOf, sparseLines } from "./chunk-exit-status.mjs";
import { readInputs } from "./chunk-inputs.mjs";
import { require_dist } from "./chunk-yaml.mjs";
import { trainyardRoot } from "./chunk-root.mjs";
import { parseArgs } from "node:util";
import { join } from "node:path";
import { existsSync, readFileSync } from "node:fs";

// actions/_lib/host/terminal.ts
var import_fastest_levenshtein = require_fastest_levenshtein();
/** A terminal: everything for people goes to `stream` (standard error), so that standard output stays machine-readable. */
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
/** Printed lines, and one line that is rewritten for long work. */
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

// actions/_cli/arguments.ts
/** Options are the verb's inputs as `--kebab-case`; a list's option may be repeated, a flag's needs no value. A verb may take one word without. */
function readArguments(verb, words) {
	const given = {};
	const shared = {
		json: false,
		help: false
	};
	for (const token of tokensOf(verb, words)) {
		if (token.kind === "option-terminator") continue;
		if (token.kind === "positional" && verb.positional === void 0) throw stray(token.value);
		const { name, value } = token.kind === "positional" ? {
			name: verb.positional,
			value: token.value
		} : token;
		if (name === "json" || name === "help") shared[name] = true;
		else if (!(name in verb.inputs.shape)) throw unknownOption(name, verb);
		else given[name] = accept(verb, name, value, given[name]);
	}
	return {
		given,
		...shared
	};
}
function tokensOf(verb, words) {
	const options = Object.fromEntries(Object.entries(verb.inputs.shape).map(([key, schema]) => [key, { type: isFlag(schema) ? "boolean" : "string" }]));
	const shared = {
		json: { type: "boolean" },
		help: {
			type: "boolean",
			short: "h"
		}
	};
	return parseArgs({
		args: words,
		options: {
			...options,
			...shared
		},
		strict: false,
		tokens: true
	}).tokens;
}
function accept(verb, name, value, before) {
	const schema = verb.inputs.shape[name];
	if (isFlag(schema)) return value ?? "true";
	if (value === void 0) throw valueless(name);
	if (before === void 0) return value;
	if (isList(schema)) return `${before}\n${value}`;
	throw new Problem({
		what: `--${name} is given twice`,
		where: `--${name}`,
		fix: "give it once"
	});
}
function isFlag(schema) {
	return accepts(schema, "true") && !accepts(schema, "x");
}
function isList(schema) {
	const parsed = schema.safeParse("a\nb");
	return parsed.success && Array.isArray(parsed.data);
}
function accepts(schema, text) {
	return schema.safeParse(text).success;
}
function stray(word) {
	return new Problem({
		what: `${JSON.stringify(word)} belongs to no option`,
		where: "command line",
		fix: "write --option value; quote a value with spaces"
	});
}
function valueless(name) {
	return new Problem({
		what: `--${name} has no value`,
		where: `--${name}`,
		fix: `write --${name} VALUE, or --${name}=VALUE where the value begins with a dash`
	});
}
function unknownOption(name, verb) {
	const known = [
		...Object.keys(verb.inputs.shape),
		"json",
		"help"
	];
	const near = (0, import_fastest_levenshtein.closest)(name, known);
	const hint = (0, import_fastest_levenshtein.distance)(name, near) <= Math.max(2, name.length / 3) ? `did you mean --${near}? ` : "";
	return new Problem({
		what: `--${name} is no option of ${verb.name}`,
		where: "command line",
		fix: `${hint}\`trainyard ${verb.name} --help\` lists the options`
	});
}

// actions/_cli/commands.ts
/** Everything that `trainyard` can do in a terminal, in the order of its help. */
const COMMANDS = {
	plan: {
		about: "which models changed and why, which run stands for them, the champion to beat, the matrix",
		load: async () => (await import("./chunk-plan2.mjs")).plan
	},
	train: {
		about: "train the model: run.json, model/, logs and curves",
		load: async () => (await import("./chunk-train2.mjs")).train
	},
	predict: {
		about: "score an artifact on the evaluation set: predictions.parquet",
		load: async () => (await import("./chunk-predict2.mjs")).predict
	},
	evaluate: {
		about: "judge predictions: evaluation.json, and comparison.json with gates and verdict",
		load: async () => (await import("./chunk-evaluate2.mjs")).evaluate
	},
	report: {
		about: "render a comparison: report.md and report.html",
		load: async () => (await import("./chunk-report2.mjs")).report
	},
	release: {
		about: "publish a judged run as a release, or with --dry-run print the plan",
		load: async () => (await import("./chunk-release2.mjs")).release
	},
	pull: {
		about: "download a release by version or range, go on where it broke off, check every byte",
		load: async () => (await import("./chunk-pull2.mjs")).pull
	},
	verify: {
		about: "check a downloaded release against its manifest and SHA256SUMS, every byte",
		load: async () => (await import("./chunk-verify.mjs")).verify
	},
	yank: {
		about: "withdraw a release: no range names it any more, its bytes stay",
		load: async () => (await import("./chunk-yank.mjs")).yank
	},
	demo: {
		about: "play the loop on real flights: train a champion and a candidate, judge them, report",
		load: async () => (await import("./chunk-demo.mjs")).demo
	},
	sandbox: {
		about: "serve an empty GitHub on this machine: git, REST and GraphQL",
		load: async () => (await import("./chunk-sandbox.mjs")).sandbox
	}
};

// actions/_cli/help.ts
var import_dist = require_dist();
const COLUMN = 12;
/** The list of commands. */
function helpText() {
	return [
		"trainyard <command> [--option value …]",
		"",
		...Object.entries(COMMANDS).map(([name, { about }]) => `  ${name.padEnd(COLUMN)}${about}`),
		"",
		"  --json      machine-readable result on standard output",
		"  --help      the options of a command",
		"",
		"Exit status: 0 done, 1 a gate or check said no, 2 bad input or configuration, 3 the outside failed."
	].join("\n");
}
/** A command's options; the descriptions are those of its action.yml, the only place where they are written. */
function commandHelp(verb) {
	const described = inputsOf(verb.name);
	const lines = Object.keys(verb.inputs.shape).map((key) => {
		return `  --${key}\n      ${described[key]?.description?.trim().replace(/\s+/g, " ") ?? ""}`;
	});
	const word = verb.positional === void 0 ? "" : ` ${verb.positional.toUpperCase()}`;
	return [
		`trainyard ${verb.name}${word}: ${COMMANDS[verb.name]?.about ?? ""}`,
		"",
		...lines
	].join("\n");
}
function inputsOf(name) {
	const root = trainyardRoot();
	const file = [join(root, "actions", name, "action.yml"), join(root, "actions", "_cli", name, "options.yml")].find(existsSync);
	return file === void 0 ? {} : (0, import_dist.parse)(readFileSync(file, "utf8")).inputs ?? {};
}

// actions/_cli/command-line.ts
/** Plays one command line to its end: what it answers and prints, and the exit status of the process. */
async function playCommandLine(words) {
	try {
		process.exitCode = await play(words);
	} catch (error) {
		process.stderr.write(`${describeError(error)}\n`);
		process.exitCode = exitStatusOf(error);
	}
}
async function play([name, ...words]) {
	if (name === void 0 || name === "help" || name === "--help" || name === "-h") {
		process.stdout.write(`${helpText()}\n`);
		return 0;
	}
	const verb = await commandNamed(name).load();
	const { given, json, help } = readArguments(verb, words);
	if (help) {
		process.stdout.write(`${commandHelp(verb)}\n`);
		return 0;
	}
	const inputs = readInputs(verb, given, (key) => `--${key}`);
	const { status, result, serves } = await verb.run(inputs, createTerminalHost({ cwd: calledFrom() }));
	if (json) process.stdout.write(`${JSON.stringify(result, null, serves ? 0 : 2)}\n`);
	await serves;
	return status;
}
function commandNamed(name) {
	const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : void 0;
	if (command !== void 0) return command;
	throw new Problem({
		what: `${JSON.stringify(name)} is no command`,
		where: "command line",
		fix: `did you mean ${(0, import_fastest_levenshtein.closest)(name, Object.keys(COMMANDS))}? \`trainyard help\` lists the commands`
	});
}
/** `npm run trainyard` and `npm run demo` change into the checkout: paths count from where npm was called. */
function calledFrom() {
	const { npm_package_name, npm_lifecycle_event, INIT_CWD } = process.env;
	return npm_package_name === "trainyard" && /^(trainyard|demo)$/.test(npm_lifecycle_event ?? "") && INIT_CWD ? INIT_CWD : process.cwd();
}

export { playCommandLine };