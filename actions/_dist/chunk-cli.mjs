import { Problem, suggestion } from "./chunk-contract.mjs";
import { createTerminalHost, describeError, exitStatusOf, readInputs } from "./chunk-host.mjs";
import { require_dist } from "./chunk-yaml.mjs";
import { parseArgs } from "node:util";
import { fileURLToPath } from "node:url";
import { dirname, join } from "node:path";
import { existsSync, readFileSync } from "node:fs";

// actions/_cli/arguments.ts
/**
* Reads a verb's inputs from options in kebab-case. The option of a list may be repeated, that of a flag needs no value; the value of the
* verb's positional input needs no option.
*/
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
		what: `${JSON.stringify(word)} is not the value of an option`,
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
	const meant = suggestion(name, known);
	const hint = meant ? `did you mean --${meant}? ` : "";
	return new Problem({
		what: `${verb.name} has no option --${name}`,
		where: "command line",
		fix: `${hint}\`trainyard ${verb.name} --help\` lists the options`
	});
}

// actions/_cli/commands.ts
/** All commands of `trainyard`, in the order of its help. */
const COMMANDS = {
	plan: {
		about: "list changed models, which earlier run can be reused, which champion to compare with, and whose gates apply",
		load: async () => (await import("./chunk-verb-plan.mjs")).plan
	},
	train: {
		about: "train a model: writes run.json, the model, logs and learning curves",
		load: async () => (await import("./chunk-verb-train.mjs")).train
	},
	predict: {
		about: "score the evaluation set with a trained model: writes predictions.parquet",
		load: async () => (await import("./chunk-verb-predict.mjs")).predict
	},
	evaluate: {
		about: "compute metrics, compare with the champion, apply the gates: writes evaluation.json and comparison.json",
		load: async () => (await import("./chunk-verb-evaluate.mjs")).evaluate
	},
	report: {
		about: "render a comparison: writes report.md and report.html",
		load: async () => (await import("./chunk-verb-report.mjs")).report
	},
	release: {
		about: "publish an evaluated run as a release; --dry-run prints the plan",
		load: async () => (await import("./chunk-verb-release.mjs")).release
	},
	pull: {
		about: "download a release by version or range and check every byte; an interrupted download resumes",
		load: async () => (await import("./chunk-verb-pull.mjs")).pull
	},
	verify: {
		about: "check every byte of a downloaded release against its manifest and SHA256SUMS",
		load: async () => (await import("./chunk-verb-verify.mjs")).verify
	},
	yank: {
		about: "withdraw a release: version ranges skip it, its files stay",
		load: async () => (await import("./chunk-verb-yank.mjs")).yank
	},
	demo: {
		about: "run the whole loop on real flight data: train a champion and a candidate, compare them, report",
		load: async () => (await import("./chunk-demo.mjs")).demo
	},
	sandbox: {
		about: "serve an empty GitHub on this machine: git, REST and GraphQL",
		load: async () => (await import("./chunk-cli-sandbox.mjs")).sandbox
	}
};

// actions/_cli/root.ts
var import_dist = require_dist();
/** The folder of Trainyard itself, both from its sources and from its bundles: the nearest one upwards whose package is `trainyard`. */
function trainyardRoot(start = dirname(fileURLToPath(import.meta.url))) {
	for (let folder = start;; folder = dirname(folder)) {
		const file = join(folder, "package.json");
		if (existsSync(file) && JSON.parse(readFileSync(file, "utf8")).name === "trainyard") return folder;
		if (folder === dirname(folder)) throw lost(start);
	}
}
/** The version in Trainyard's package.json. */
function trainyardVersion() {
	return JSON.parse(readFileSync(join(trainyardRoot(), "package.json"), "utf8")).version;
}
function lost(start) {
	return new Problem({
		what: "the folder of Trainyard was not found",
		where: start,
		fix: "run the command from a checkout of Trainyard or from an installed package, and keep its folders together"
	});
}

// actions/_cli/help.ts
const COLUMN = 12;
const FIRST = [
	"config",
	"model",
	"out"
];
/** The list of commands. */
function helpText() {
	return [
		"trainyard <command> [--option value …]",
		"",
		...Object.entries(COMMANDS).map(([name, { about }]) => `  ${name.padEnd(COLUMN)}${about}`),
		"",
		"  --json      print the result as JSON on standard output",
		"  --help      list the options of a command",
		"  --version   print the version of Trainyard",
		"",
		"Exit status: 0 success, 1 a gate or check failed, 2 wrong input or configuration,",
		"3 network, permission or machine failure, 70 a defect of Trainyard."
	].join("\n");
}
/** A command's options, `config`, `model` and `out` first, with the descriptions of its action.yml or options.yml. */
function commandHelp(verb) {
	const described = inputsOf(verb.name);
	const keys = Object.keys(verb.inputs.shape);
	const lines = [...FIRST.filter((key) => keys.includes(key)), ...keys.filter((key) => !FIRST.includes(key))].map((key) => {
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
/** Runs one command line to its end; sets the exit status of the process. */
async function runCommandLine(words) {
	try {
		process.exitCode = await run(words);
	} catch (error) {
		process.stderr.write(`${describeError(error)}\n`);
		process.exitCode = exitStatusOf(error);
	}
}
async function run([name, ...words]) {
	switch (name) {
		case void 0:
		case "--help":
		case "-h": return print(helpText());
		case "--version": return print(trainyardVersion());
		case "help": return print(words[0] === void 0 ? helpText() : commandHelp(await commandNamed(words[0]).load()));
		default: return await runCommand(await commandNamed(name).load(), words);
	}
}
async function runCommand(verb, words) {
	const { given, json, help } = readArguments(verb, words);
	if (help) return print(commandHelp(verb));
	const inputs = readInputs(verb, given, (key) => `--${key}`);
	const { status, result, serves } = await verb.run(inputs, createTerminalHost({ cwd: calledFrom() }));
	if (json) print(JSON.stringify(result, null, serves ? 0 : 2));
	await serves;
	return status;
}
function print(text) {
	process.stdout.write(`${text}\n`);
	return 0;
}
function commandNamed(name) {
	const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : void 0;
	if (command !== void 0) return command;
	const meant = suggestion(name, Object.keys(COMMANDS));
	throw new Problem({
		what: `there is no command ${JSON.stringify(name)}`,
		where: "command line",
		fix: `${meant ? `did you mean ${meant}? ` : ""}\`trainyard --help\` lists the commands`
	});
}
/** The folder that relative paths refer to. npm scripts change into the checkout, but paths refer to where npm was called. */
function calledFrom() {
	const { npm_package_name, npm_lifecycle_event, INIT_CWD } = process.env;
	return npm_package_name === "trainyard" && /^(trainyard|demo)$/.test(npm_lifecycle_event ?? "") && INIT_CWD ? INIT_CWD : process.cwd();
}

export { runCommandLine, trainyardRoot };