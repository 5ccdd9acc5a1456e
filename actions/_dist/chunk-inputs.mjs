import { Problem, throwProblems } from "./chunk-contract.mjs";
import { _enum, string } from "./chunk-zod.mjs";

// actions/_lib/host/inputs.ts
/** Inputs arrive as text, from `with:` or from the command line; an empty one counts as not given. */
const text = string().trim().min(1).optional();
/** A finite number given as text. */
const number = string().trim().regex(/^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i, "expected a number").transform(Number).refine(Number.isFinite, "expected a finite number").optional();
/** `true` or `false`; on the command line the bare option means true. */
const flag = _enum(["true", "false"]).transform((given) => given === "true").optional();
/** Several values: one a line on a runner, the option repeated on the command line. */
const list = string().transform((lines) => lines.split("\n").map((line) => line.trim()).filter((line) => line !== "")).optional();
/** Lines as they stand, empty ones too, so that a Problem can count them. */
const lines = string().transform((given) => given.split(/\r?\n/)).optional();
/** Inputs that every verb about one model takes. */
const common = {
	config: text,
	model: text,
	out: text
};
/** Parses what was given for a verb; `nameOf` says how its user writes an input (`--threshold`, `with: threshold`). */
function readInputs(verb, given, nameOf) {
	const filled = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== void 0 && value !== ""));
	const parsed = verb.inputs.safeParse(filled);
	if (!parsed.success) throwProblems(parsed.error.issues.map((issue) => inputProblem(issue, filled, nameOf)));
	return parsed.data;
}
function inputProblem(issue, given, nameOf) {
	const key = String(issue.path[0] ?? "");
	const value = given[key];
	if (value === void 0) return new Problem({
		what: `${nameOf(key)} is missing`,
		where: nameOf(key),
		fix: `give ${nameOf(key)}; its meaning stands in the action.yml and in --help`
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
	return issue.message.replace(/^Invalid option: /, "");
}

export { common, flag, lines, list, number, readInputs, text };