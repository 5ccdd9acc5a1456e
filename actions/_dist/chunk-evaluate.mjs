import { recordingFailure } from "./chunk-failure-record.mjs";
import { int, number$1 as number, object } from "./chunk-zod.mjs";
import { canonicalText, checkRows, emptyProblem, folderOf, isInexact, isNotNumber, lookUp, numberOf, openEngine, openSource, readColumns, readSecrets, reading, rowsText, runGuest, textOf as textOf$1 } from "./chunk-typed-columns.mjs";
import { METRIC_NAMES, MOST as MOST$1, Problem, SEEDS_FOLDER, blocks, comparisonSchema, evaluationSchema, isJudged, isMapping, isUtf16, lfsPointerProblem, parseJson, parsePlainJson, parsePlainYaml, positiveChoice, problemsOf, require_fastest_levenshtein, runSchema, saidOrder, saysNo, seedOfFolder, suggestion as suggestion$1, taskSchema, throwProblems, trainedSchema, unshowable, utf16Problem, waiversOf } from "./chunk-contract.mjs";
import { verb } from "./chunk-verb.mjs";
import { refusalWords, verdictWords } from "./chunk-verdict.mjs";
import { documentText } from "./chunk-document-text.mjs";
import { findPredictions, idCheck, predictionChecks } from "./chunk-score.mjs";
import { digestOf as digestOf$1 } from "./chunk-digest.mjs";
import { common, lines, list, number as number$1, text } from "./chunk-inputs.mjs";
import { findModel } from "./chunk-configuration.mjs";
import { createGunzip } from "node:zlib";
import { createHash, randomUUID } from "node:crypto";
import { dirname, join, relative, resolve } from "node:path";
import { access, constants, lstat, mkdir, readFile, readdir, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { createReadStream } from "node:fs";
import { endianness } from "node:os";
import { pipeline } from "node:stream/promises";

// actions/evaluate/candidate-and-champion.ts
/** Of a reason that came as an input. */
const MOST_CHARACTERS$2 = 2e3;
/** Reads the documents about candidate and champion; their Problems all at once. */
async function readRivals(inputs, { cwd, model }) {
	const read = (schema, key) => {
		const file = inputs[key];
		return file === void 0 ? null : document$1(schema, {
			file,
			cwd,
			model
		});
	};
	const settled = await Promise.allSettled([
		read(runSchema, "run"),
		read(trainedSchema, "champion-run"),
		read(evaluationSchema, "champion-evaluation")
	]);
	throwAll(settled);
	const [run, championRun, championEvaluation] = settled.map((each) => each.status === "fulfilled" ? each.value : null);
	return {
		candidate: {
			fingerprint: run?.fingerprint ?? null,
			digest: run?.artifact.digest ?? null
		},
		seed: run?.seed ?? null,
		champion: hasChampion(inputs) ? {
			version: inputs["champion-version"] ?? null,
			digest: championRun?.artifact.digest ?? null
		} : null,
		notComparable: notComparable(inputs),
		championMissing: inputs["champion-missing"]?.slice(0, MOST_CHARACTERS$2) ?? null,
		championEvaluation
	};
}
const OF_CHAMPION = [
	"champion-predictions",
	"champion-metrics",
	"champion-version",
	"champion-run",
	"champion-evaluation",
	"champion-missing"
];
function hasChampion(inputs) {
	return OF_CHAMPION.some((key) => inputs[key] !== void 0);
}
function notComparable(inputs) {
	if (!hasChampion(inputs)) return null;
	if (inputs["champion-missing"] !== void 0) return inputs["champion-missing"].slice(0, MOST_CHARACTERS$2);
	return inputs["champion-predictions"] === void 0 ? "there are no predictions of the champion for these rows" : null;
}
async function document$1(schema, { file, cwd, model }) {
	const text = await documentText(resolve(cwd, file), {
		where: file,
		fix: "check the path"
	});
	const parsed = parseJson(schema, text, file);
	const found = parsed.model;
	if (model !== "model" && found !== model) throw new Problem({
		what: `the document is about the model ${JSON.stringify(found)}, not ${JSON.stringify(model)}`,
		where: file,
		fix: "give the document of this model"
	});
	return parsed;
}
function throwAll(settled) {
	const errors = settled.flatMap((each) => each.status === "rejected" ? [each.reason] : []);
	for (const error of errors) if (problemsOf(error).length === 0) throw error;
	throwProblems(errors.flatMap(problemsOf));
}

// actions/evaluate/documents.ts
/** Makes the folder before any work is done for it. */
async function openOut(out) {
	try {
		await mkdir(out, { recursive: true });
		await access(out, constants.W_OK);
	} catch (cause) {
		const code = cause.code;
		throw new Problem({
			what: `the folder cannot be written (${code})`,
			where: out,
			fix: "give --out a folder that can be made and written",
			cause
		});
	}
}
/**
* Writes evaluation.json, champion-evaluation.json and comparison.json, each whole or not at all and none that its schema
* refuses; those of an earlier judgement that this one does not have are removed first. Answers the paths by output.
*/
async function writeFindings(out, findings) {
	const documents = {
		evaluation: evaluationSchema.parse(findings.evaluation),
		"champion-evaluation": findings.championEvaluation && evaluationSchema.parse(findings.championEvaluation),
		comparison: comparisonSchema.parse(findings.comparison)
	};
	const paths = {};
	for (const name of Object.keys(documents)) await rm(join(out, `${name}.json`), { force: true });
	for (const [name, document] of Object.entries(documents)) {
		if (document === null) continue;
		paths[name] = join(out, `${name}.json`);
		await writeWhole(paths[name], `${JSON.stringify(document, null, 1)}\n`);
	}
	return paths;
}
async function writeWhole(path, text) {
	const aside = `${path}.${randomUUID()}`;
	try {
		await writeFile(aside, text);
		await rename(aside, path);
	} finally {
		await rm(aside, { force: true });
	}
}

// actions/_lib/data/class.ts
/** More classes than these are taken for a mistake. */
const MOST_CLASSES$1 = 1e3;
const SHOWN$1 = 6;
const COUNTERPARTS = {
	1: "0",
	0: "1",
	true: "false",
	false: "true"
};
/**
* [negative, positive] of a binary task: the positive class is the one that is asked for, else the one that the two labels say
* themselves (0/1, no/yes). Any other pair, and one class only among the rows, is a Problem that asks which is positive.
*/
function binaryClasses(found, positive, where) {
	const labels = sortedClasses(found.map(({ label }) => label));
	const asked = positive === void 0 ? void 0 : canonicalText(positive);
	const [first, second] = labels;
	if (first === void 0 || labels.length > 2) throw tooMany$1(found, where);
	if (second === void 0) return withOneClass(first, asked, where);
	if (asked === void 0) return saidOrder(first, second) ?? unsaid(first, second, where);
	if (asked === second) return [first, second];
	if (asked === first) return [second, first];
	throw notAmong(asked, labels);
}
function unsaid(first, second, where) {
	throw new Problem({
		what: `the labels are ${first} and ${second}, and nothing says which of them is the positive class`,
		where,
		fix: positiveChoice(first, second)
	});
}
function withOneClass(only, asked, where) {
	if (asked !== void 0 && asked !== only) return [only, asked];
	if (asked === only) return [COUNTERPARTS[only] ?? `not ${only}`, only];
	throw new Problem({
		what: `every row has the label ${only}: it cannot be told whether that is the positive class`,
		where,
		fix: `say which class is positive: --positive-label (or \`positive:\` in the configuration), and take rows of both`
	});
}
function tooMany$1(found, where) {
	const shown = found.slice(0, SHOWN$1).map(({ label, rows }) => `${JSON.stringify(label)} (${rowsText(rows)})`);
	const more = found.length > SHOWN$1 ? ", …" : "";
	return new Problem({
		what: `a binary task has two labels, these are ${found.length > 1e3 ? `more than ${MOST_CLASSES$1}` : found.length}: ${shown.join(", ")}${more}`,
		where,
		fix: "mend the labels, or declare the task as multiclass or regression"
	});
}
function notAmong(asked, labels) {
	const meant = suggestion$1(asked, labels);
	return new Problem({
		what: `no row has the positive label ${asked}; the labels are ${labels.join(" and ")}`,
		where: "--positive-label (or `positive:` in the configuration)",
		fix: meant ? `did you mean ${meant}?` : `write ${labels.join(" or ")}`
	});
}
/** Classes in numeric order if all are numbers, else by code units. */
function sortedClasses(labels) {
	const unique = [...new Set(labels)].sort();
	return unique.every((label) => label.trim() !== "" && Number.isFinite(Number(label))) ? unique.sort((one, other) => Number(one) - Number(other)) : unique;
}

// actions/_lib/data/evaluation-digest.ts
/**
* The digest of an evaluation set: sha-256 over the ids of all rows in the UTF-8 byte order of the ids, then over their
* labels in the same order. A text is written as a netstring, `<bytes in UTF-8>:<text>,`; an id as its exact text (see
* textOf), in ranking as the netstrings of query and id, sorted by both; a class as the netstring of its exact text; a
* number (regression, relevance) as the eight bytes of an IEEE 754 double, little-endian, −0 as 0. So it depends on
* neither the file's format, nor the order of its rows, nor on DuckDB's version.
*
* Reads ids from `table`, sorted; `onRepeated` is told rows whose id is the previous row's.
*/
async function evaluationDigest(engine, { table, keys, truth, onRepeated }) {
	const hash = createHash("sha256");
	const rows = truth.kind === "classes" ? truth.codes.length : truth.values.length;
	const key = keys.map((column) => `strlen(${column}) || ':' || ${column} || ','`).join(" || ");
	let previous;
	await engine.stream(`SELECT ${key} FROM ${table}`, (chunk, start) => {
		const vector = chunk.getColumnVector(0);
		let text = "";
		for (let i = 0; i < chunk.rowCount; i++) {
			const id = vector.getItem(i);
			if (id === previous) onRepeated(start + i);
			previous = id;
			text += id;
		}
		hash.update(text);
		engine.host.progress("sort ids", start / rows);
	});
	engine.host.progress("sort ids", 1);
	hashLabels(truth, (piece) => hash.update(piece));
	return `sha256:${hash.digest("hex")}`;
}
const PIECE_ROWS = 8192;
function hashLabels(truth, update) {
	if (truth.kind === "values") {
		update(littleEndian(truth.values));
		return;
	}
	const netstrings = truth.labels.map((label) => `${Buffer.byteLength(label)}:${label},`);
	for (let start = 0; start < truth.codes.length; start += PIECE_ROWS) {
		let text = "";
		for (const code of truth.codes.subarray(start, start + PIECE_ROWS)) text += netstrings[code];
		update(text);
	}
}
function littleEndian(values) {
	const bytes = Buffer.from(values.map((value) => value + 0).buffer);
	return endianness() === "LE" ? bytes : bytes.swap64();
}

// actions/_lib/data/slice.ts
/** More values than these are taken for a mistake. */
const MOST_SLICE_VALUES = 5e3;
const MOST_SLICES = 50;
/**
* A slice as text: `origin` (every value), `distance:500,1500` (bins by their inner edges), `origin*weekday` (every pair).
* Anything else is taken for a column's name.
*/
function parseSlice(text) {
	const [, column, edges] = text.match(/^(.+):\s*(-?[\d.][^:]*)$/) ?? [];
	const bins = edges?.split(",").map((edge) => Number(edge.trim()));
	if (column !== void 0 && bins?.every(Number.isFinite)) return {
		column: column.trim(),
		bins
	};
	const [first, second, ...others] = text.split("*").map((part) => part.trim());
	return first && second && others.length === 0 ? { pair: [first, second] } : text;
}
/** How a slice is called in reports and gates: `origin`, `distance`, `origin × weekday`. */
function sliceName$1(slice) {
	if (typeof slice === "string") return slice;
	return "pair" in slice ? slice.pair.join(" × ") : slice.column;
}
/** What is wrong with declared slices before any file is read. */
function sliceProblems(slices) {
	const names = slices.map(sliceName$1);
	if (slices.length > MOST_SLICES) return [problem$1(names[MOST_SLICES], `${slices.length} slices are declared`, `declare at most ${MOST_SLICES}`)];
	return [...names.filter((name, i) => names.indexOf(name) !== i).map((name) => problem$1(name, "the slice is declared twice", "declare it once")), ...slices.flatMap((slice) => typeof slice === "object" && "bins" in slice ? binProblems(slice) : [])];
}
function binProblems({ column, bins }) {
	return bins.every((edge, i) => i === 0 || edge > bins[i - 1]) ? [] : [problem$1(column, `its bin edges ${bins.join(", ")} do not ascend`, "sort them; each once")];
}
function problem$1(name, what, fix) {
	return new Problem({
		what,
		where: `slice ${name}`,
		fix
	});
}
/** The columns behind slices, each once per kind. */
function sliceColumns(slices) {
	const columns = slices.flatMap((slice) => {
		if (typeof slice === "string") return [{
			name: slice,
			kind: "text"
		}];
		if ("bins" in slice) return [{
			name: slice.column,
			kind: "number"
		}];
		return slice.pair.map((name) => ({
			name,
			kind: "text"
		}));
	});
	return columns.filter((column, i) => columns.findIndex((each) => sameColumn(each, column)) === i);
}
function sameColumn(one, other) {
	return one.name === other.name && one.kind === other.kind;
}
/** Codes of one slice from those of its columns; labels that no row has are left out. */
function sliceCodes(slice, textColumn, numberColumn) {
	const column = sliceName$1(slice);
	if (typeof slice === "string") return {
		column,
		...textColumn(slice)
	};
	if ("bins" in slice) return {
		column,
		...compact(binned(numberColumn(slice.column), slice.bins))
	};
	const [first, second] = slice.pair;
	return {
		column,
		...compact(paired$1(textColumn(first), textColumn(second)))
	};
}
/** `< 500`, `500 – 1500`, `≥ 1500`: a bin has its lower edge and not its upper. */
function binned(values, edges) {
	const labels = [
		`< ${edges[0]}`,
		...edges.slice(1).map((edge, i) => `${edges[i]} – ${edge}`),
		`≥ ${edges.at(-1)}`
	];
	const codes = new Int32Array(values.length);
	for (const [i, value] of values.entries()) codes[i] = Number.isNaN(value) ? -1 : edges.filter((edge) => value >= edge).length;
	return {
		codes,
		labels
	};
}
function paired$1(first, second) {
	const width = second.labels.length;
	const codes = new Int32Array(first.codes.length);
	for (const [i, code] of first.codes.entries()) {
		const other = second.codes[i];
		codes[i] = code < 0 || other < 0 ? -1 : code * width + other;
	}
	return {
		codes,
		labels: first.labels.flatMap((one) => second.labels.map((two) => `${one} × ${two}`))
	};
}
function compact({ codes, labels }) {
	const used = new Uint8Array(labels.length);
	for (const code of codes) if (code >= 0) used[code] = 1;
	const kept = labels.flatMap((_, code) => used[code] ? [code] : []);
	const renumbered = new Int32Array(labels.length).fill(-1);
	for (const [code, old] of kept.entries()) renumbered[old] = code;
	return {
		codes: codes.map((code) => code < 0 ? -1 : renumbered[code]),
		labels: kept.map((code) => labels[code])
	};
}

// actions/_lib/data/truth-file.ts
/** Finds the columns of an evaluation set; all that is missing is a Problem. */
function findTruth(source, task, names, slices) {
	const wanted = [
		["id", names.id],
		["query", task === "ranking" ? names.query ?? "query" : void 0],
		["label", names.label],
		["weight", names.weight],
		["cluster", names.cluster]
	].flatMap(([role, name]) => name === void 0 ? [] : [{
		role,
		name
	}]);
	const extra = sliceColumns(slices);
	const found = [...wanted, ...extra].map(({ name }) => lookUp(source, name));
	const problems = found.flatMap((each) => each instanceof Problem ? [each] : []);
	if (problems.length > 0) return problems;
	const columns = found;
	const parts = columns.map((column, i) => {
		const role = wanted[i]?.role;
		const kind = role === void 0 ? extra[i - wanted.length].kind : kindOf$1(role, task);
		const sql = kind === "number" ? numberOf(`v${i}`, column.type) : textOf$1(`v${i}`, column.type);
		return {
			name: role ?? `s${i - wanted.length}`,
			sql,
			kind
		};
	});
	const checks = columns.flatMap((column, i) => checksOf(column, `v${i}`, wanted[i]?.role ?? extra[i - wanted.length], task));
	return {
		source,
		columns,
		parts,
		keys: wanted.flatMap(({ role }) => role === "query" ? ["query"] : []).concat("id"),
		checks,
		slices: {
			declared: slices,
			columns: extra
		}
	};
}
function kindOf$1(role, task) {
	if (role === "label") return task === "regression" || task === "ranking" ? "number" : "text";
	return role === "weight" ? "number" : "text";
}
function checksOf(column, v, role, task) {
	const { name, type } = column;
	const isMissing = {
		column: name,
		wrong: `${textOf$1(v, type)} IS NULL`
	};
	if (typeof role === "object") return role.kind === "number" ? [notNumber(column, v)] : [];
	switch (role) {
		case "id": return [idCheck(column, textOf$1(v, type))];
		case "query": return [{
			...isMissing,
			what: "the query is missing",
			fix: "give every row its query"
		}];
		case "cluster": return [{
			...isMissing,
			what: "the cluster is missing",
			fix: "give every row its cluster, such as its day"
		}];
		case "weight": return [{
			...isMissing,
			what: "the weight is missing",
			fix: "write 1 where nothing is known"
		}, ...weightChecks(column, v)];
		case "label": return [{
			...isMissing,
			what: "the label is missing",
			fix: "leave rows without a label out of the evaluation set"
		}, ...kindOf$1(role, task) === "number" ? valueChecks(column, v, task) : []];
	}
}
function notNumber({ name, type }, v) {
	return {
		column: name,
		wrong: isNotNumber(v, type),
		shown: v,
		what: "there is no number",
		fix: "write a number in every row"
	};
}
function weightChecks(column, v) {
	const number = numberOf(v, column.type);
	const wrong = `NOT isfinite(${number}) OR ${number} < 0`;
	const extreme = `isfinite(${number}) AND (${number} > 1e100 OR (${number} > 0 AND ${number} < 1e-100))`;
	return [
		{
			column: column.name,
			wrong: extreme,
			shown: v,
			what: "the weight is so large or so small that sums of it would overflow",
			fix: "scale the weights: only their ratios count"
		},
		notNumber(column, v),
		{
			column: column.name,
			wrong,
			shown: v,
			what: "the weight is negative, NaN or infinite",
			fix: "a weight is 0 or more"
		}
	];
}
function valueChecks(column, v, task) {
	const { name, type } = column;
	const number = numberOf(v, type);
	const checks = [
		notNumber(column, v),
		{
			column: name,
			wrong: `NOT isfinite(${number})`,
			shown: v,
			what: "the label is NaN or infinite",
			fix: "leave the row out of the evaluation set or mend its label"
		},
		{
			column: name,
			wrong: isInexact(v, type),
			shown: v,
			what: "the label is beyond 2^53 and would be rounded",
			fix: "scale it"
		}
	];
	const negative = {
		column: name,
		wrong: `${number} < 0`,
		shown: v,
		what: "the relevance is negative",
		fix: "use 0 for irrelevant"
	};
	return task === "ranking" ? [...checks, negative] : checks;
}

// actions/_lib/data/join-files.ts
/** Opens every file and finds its columns; what is missing anywhere, and labels that predictions bring along, all at once. */
async function findFiles(engine, joining) {
	const { task, columns, labels, slices } = joining;
	const open = (file) => file === void 0 ? null : openSource(engine, file);
	const [predictions, champion, evaluationSet] = await allOf([
		open(joining.predictions),
		open(joining.championPredictions),
		open(labels)
	]);
	const found = {
		truth: findTruth(evaluationSet ?? predictions, task, columns, slices),
		candidate: findPredictions(predictions, task, columns),
		champion: champion && findPredictions(champion, task, columns)
	};
	const models = [predictions, champion].filter((source) => source !== null);
	const smuggled = evaluationSet ? models.flatMap((source) => smuggledLabels(source, columns.label, evaluationSet)) : [];
	throwProblems([...Object.values(found).flatMap((each) => Array.isArray(each) ? each : []), ...smuggled]);
	return found;
}
/** Waits for all and throws all their Problems. */
async function allOf(steps) {
	const settled = await Promise.allSettled(steps);
	const errors = settled.flatMap((each) => each.status === "rejected" ? [each.reason] : []);
	const defect = errors.find((error) => !(error instanceof Problem));
	if (defect) throw defect;
	throwProblems(errors);
	return settled.map((each) => each.status === "fulfilled" ? each.value : null);
}
function smuggledLabels(source, label, evaluationSet) {
	if (!source.columns.some(({ name }) => name === label)) return [];
	return [new Problem({
		what: `predictions bring their own labels, although ${evaluationSet.file} has them`,
		where: `${source.file}, column ${label}`,
		fix: "leave the column out of the predictions: what a model knows of the labels is not a prediction"
	})];
}
/** Refuses values that are no labels, scores, weights or clusters in any of the files. */
async function checkFiles(engine, task, { truth, candidate, champion }) {
	const problems = [await checkRows(engine, {
		...truth,
		id: truth.parts[0]?.sql
	})];
	for (const predictions of [candidate, champion]) {
		if (!predictions) continue;
		const { source, columns, key } = predictions;
		problems.push(await checkRows(engine, {
			source,
			columns,
			id: key.id,
			checks: predictionChecks(predictions, task)
		}));
	}
	throwProblems(problems.flat());
}

// actions/_lib/data/score-join.ts
const EXAMPLES = 5;
const PROGRESS_ROWS = 5e5;
/**
* Scores of one model in the order of the evaluation set: each row of the file finds its place by its key, in any order,
* so that nothing but the evaluation set is ever sorted. Problems: rows that are repeated, missing, extra or disagree.
*/
async function joinScores(engine, joining) {
	const { predictions, truth } = joining;
	const wanted = truth.classes && joining.task === "multiclass" ? truth.classes.map(scoreOf(predictions)) : predictions.scores;
	const scores = wanted.map(() => new Float64Array(truth.rows));
	const seen = new Uint8Array(truth.rows);
	const [repeated, differing, extra] = [
		tally(),
		tally(),
		tally()
	];
	const { file } = predictions.source;
	const query = joinSql(joining, wanted);
	await reading(file, () => engine.stream(`SELECT place, differs, ${wanted.map((_, i) => `x${i}`).join(", ")} FROM (${query})`, (chunk, start) => {
		const [places, differs] = [chunk.getColumnVector(0), chunk.getColumnVector(1)];
		const values = wanted.map((_, i) => chunk.getColumnVector(2 + i));
		for (let i = 0; i < chunk.rowCount; i++) {
			const place = places.getItem(i);
			if (typeof place !== "number") extra.add(-1);
			else if (seen[place]) repeated.add(place);
			else {
				seen[place] = 1;
				if (differs.getItem(i)) differing.add(place);
				for (const [k, vector] of values.entries()) scores[k][place] = vector.getItem(i);
			}
		}
		if (start % PROGRESS_ROWS < chunk.rowCount) engine.host.progress(`join ${file}`, Math.min(1, start / truth.rows));
	}));
	engine.host.progress(`join ${file}`, 1);
	return {
		scores,
		problems: await mismatches(engine, joining, {
			query,
			seen,
			repeated,
			differing,
			extra
		})
	};
}
/** Counts rows and keeps the first few. */
function tally() {
	const kept = {
		count: 0,
		rows: [],
		add(row) {
			if (kept.count++ < EXAMPLES) kept.rows.push(row);
		}
	};
	return kept;
}
function scoreOf({ scores }) {
	return (label) => scores.find((score) => score.class === label);
}
/** Every row of the file: `place` in the evaluation set or null, `differs` if it brings another label, x0, … its scores. */
function joinSql({ predictions, truth, label }, wanted) {
	const { source, columns, key } = predictions;
	const labels = source.columns.find(({ name }) => name === label);
	const v = `v${columns.length}`;
	const read = [
		`${key.id} AS id`,
		...key.query ? [`${key.query} AS query`] : [],
		...wanted.map(({ number }, i) => `${number} AS x${i}`),
		...labels ? [`${truth.classes ? textOf$1(v, labels.type) : numberOf(v, labels.type)} AS label`] : []
	];
	const same = truth.keys.map((name) => `s.${name} = t.${name}`).join(" AND ");
	return `SELECT CAST(t.rowid AS INTEGER) AS place, ${labels ? "s.label IS DISTINCT FROM t.label" : "false"} AS differs, s.* FROM (SELECT ${read.join(", ")} FROM (${source.select(labels ? [...columns, labels] : columns)})) s LEFT JOIN ${truth.table} t ON ${same}`;
}
async function mismatches(engine, joining, found) {
	const { truth, label } = joining;
	const key = truth.keys.join(" || '/' || ");
	const missing = tally();
	for (const [row, each] of found.seen.entries()) if (!each) missing.add(row);
	const idsAt = ({ rows }) => `SELECT ${key} FROM ${truth.table} WHERE rowid IN (${rows.join(", ")})`;
	const extraIds = `SELECT ${key} FROM (${found.query}) WHERE place IS NULL LIMIT ${EXAMPLES}`;
	const problems = [
		{
			...REPEATED,
			tally: found.repeated,
			ids: idsAt(found.repeated)
		},
		{
			...MISSING,
			tally: missing,
			ids: idsAt(missing)
		},
		{
			...EXTRA,
			tally: found.extra,
			ids: extraIds
		},
		{
			...differentLabels(label),
			tally: found.differing,
			ids: idsAt(found.differing)
		}
	].filter((kind) => kind.tally.count > 0).map((kind) => mismatch(engine, joining, kind));
	return Promise.all(problems);
}
const REPEATED = {
	what: "with the id of another",
	fix: "predict each row once"
};
const MISSING = {
	what: "of the evaluation set without a prediction",
	fix: "predict every row of the evaluation set; ids are compared as exact text"
};
const EXTRA = {
	what: "whose id is not in the evaluation set",
	fix: "predict the rows of the evaluation set and no others; ids are compared as exact text"
};
const differentLabels = (label) => ({
	what: `with another label (${label}) than the candidate's file`,
	fix: "score both models on the same evaluation set"
});
async function mismatch(engine, { predictions }, { what, fix, tally, ids }) {
	const examples = (await engine.rows(ids)).map(([id]) => String(id));
	return new Problem({
		what: `${rowsText(tally.count)} ${what}: ${examples.join(", ")}${tally.count > EXAMPLES ? ", …" : ""}`,
		where: `${predictions.source.file}, column ${predictions.columns[0]?.name}`,
		fix
	});
}

// actions/_lib/data/size-check.ts
/** Twice the rows of the evaluation set, and some: enough to name those that are repeated or extra, and no more. */
const SPARE_ROWS = 1e3;
/** Of a row as text: a thousand classes with all their digits fit. */
const ROW_BYTES = 32768;
const SPARE_BYTES = 64 * 2 ** 20;
const SPARE_CHARACTERS = 1e3;
/**
* Refuses predictions that are larger than any of this evaluation set can be, before they are read in full: a megabyte of Parquet or
* gzip can hold hundreds of millions of rows, or one endless line.
*/
async function sizeProblems(engine, truth, models) {
	const [rows = 0, longest = 0] = await extentOf(engine, {
		source: truth.source,
		column: truth.columns[0]
	});
	const limits = {
		rows,
		most: 2 * rows + SPARE_ROWS,
		longest: Math.max(longest, SPARE_CHARACTERS)
	};
	const problems = [];
	for (const model of models) {
		const found = await tooManyBytes(engine, model, limits) ?? await tooManyRows(engine, model, limits);
		if (found) problems.push(found);
	}
	return problems;
}
async function tooManyBytes(engine, { source }, { most }) {
	if (!source.file.endsWith(".gz")) return null;
	const mostBytes = SPARE_BYTES + most * ROW_BYTES;
	if (await unpackedBytes(resolve(engine.host.cwd, source.file), mostBytes) <= mostBytes) return null;
	return problem(source, `it unpacks to more than ${mostBytes.toLocaleString("en-US")} bytes`);
}
async function tooManyRows(engine, model, limits) {
	const { source, columns } = model;
	const [rows = 0, longest = 0] = await extentOf(engine, {
		source,
		column: columns[0],
		most: limits.most
	});
	const shown = (count) => count.toLocaleString("en-US");
	if (rows > limits.most) return problem(source, `more than ${shown(limits.most)} rows, where the evaluation set has ${shown(limits.rows)}`);
	if (longest <= limits.longest) return null;
	return problem(source, `an id of ${shown(longest)} bytes, where the evaluation set has none longer than ${shown(limits.longest)}`);
}
function problem({ file }, what) {
	return new Problem({
		what,
		where: file,
		fix: "predict the rows of the evaluation set, each once"
	});
}
/** Rows and bytes of the longest id; reading ends one row after `most`. */
async function extentOf(engine, { source, column, most }) {
	const limited = most === void 0 ? "" : ` LIMIT ${most + 1}`;
	const query = `SELECT count(*), coalesce(max(strlen(CAST(v0 AS VARCHAR))), 0) FROM (${source.select([column])}${limited})`;
	const [row = []] = await reading(source.file, () => engine.rows(query));
	return row.map(Number);
}
/** How many bytes a gzip file unpacks to; unpacking ends once they are more than `most`. What is broken is the reader's to say. */
async function unpackedBytes(path, most) {
	let bytes = 0;
	await pipeline(createReadStream(path), createGunzip(), async (unpacked) => {
		for await (const chunk of unpacked) {
			bytes += chunk.length;
			if (bytes > most) return;
		}
	}).catch(() => {});
	return bytes;
}

// actions/_lib/data/truth.ts
/**
* Sorts the evaluation set into a table and its columns into arrays. `classesOf` puts the classes in order by what the
* rows hold; null if labels are numbers.
*/
async function loadTruth(engine, { file, classesOf }) {
	const { source, columns, parts, keys, slices } = file;
	const table = engine.freshName();
	const step = `read ${source.file}`;
	const select = parts.map(({ name, sql }) => `${sql} AS ${name}`).join(", ");
	engine.host.progress(step, 0);
	await reading(source.file, () => engine.run(`CREATE TABLE ${table} AS SELECT ${select} FROM (${source.select(columns)}) ORDER BY ${keys.join(", ")}`));
	const rows = Number((await engine.rows(`SELECT count(*) FROM ${table}`))[0]?.[0]);
	if (rows === 0) throw emptyProblem(source.file);
	const classes = classesOf ? classesOf(await foundClasses(engine, table)) : null;
	const stored = parts.filter(({ name }) => name !== "id").map((part) => ({
		...part,
		sql: part.name
	}));
	const read = await readColumns(engine, {
		table,
		rows,
		columns: stored,
		step
	});
	engine.host.progress(step, 1);
	return {
		table,
		rows,
		truth: truthOf(read, classes),
		...detailsOf(read, slices)
	};
}
async function foundClasses(engine, table) {
	return (await engine.rows(`SELECT label, count(*) FROM ${table} GROUP BY label ORDER BY count(*) DESC, label LIMIT ${MOST_CLASSES$1 + 1}`)).map(([label, count]) => ({
		label: String(label),
		rows: Number(count)
	}));
}
function truthOf(columns, classes) {
	const label = columns.find(({ name }) => name === "label");
	if (label.kind === "number") return {
		kind: "values",
		values: label.values
	};
	const ordered = (classes ?? []).indexOf.bind(classes ?? []);
	const codeOf = Int32Array.from(label.labels, (each) => ordered(each));
	return {
		kind: "classes",
		labels: classes ?? [],
		codes: label.codes.map((code) => codeOf[code])
	};
}
function detailsOf(columns, { declared, columns: sliced }) {
	const column = (name) => columns.find((each) => each.name === name) ?? null;
	const codes = (name) => {
		const found = column(name);
		return found?.kind === "text" ? {
			codes: found.codes,
			labels: found.labels
		} : null;
	};
	const stored = (wanted) => `s${sliced.findIndex((each) => sameColumn(each, wanted))}`;
	const weight = column("weight");
	return {
		weight: weight?.kind === "number" ? weight.values : null,
		cluster: codes("cluster"),
		query: codes("query"),
		slices: declared.map((slice) => sliceCodes(slice, (name) => codes(stored({
			name,
			kind: "text"
		})), (name) => column(stored({
			name,
			kind: "number"
		})).values))
	};
}

// actions/_lib/data/join.ts
/**
* Joins the evaluation set with the predictions of one or two models, row by row, by the exact text of the id (in
* ranking of query and id). Refuses, all at once and with the first rows: missing columns, values that are no labels,
* scores, weights or clusters, ids that are missing, extra or repeated in any file, and labels that differ.
*/
async function joinPredictions(engine, joining) {
	throwProblems(sliceProblems(joining.slices));
	const files = await findFiles(engine, joining);
	const models = [files.candidate, files.champion].filter((model) => model !== null);
	if (joining.labels !== void 0) throwProblems(await sizeProblems(engine, files.truth, models));
	await checkFiles(engine, joining.task, files);
	const truth = await loadTruth(engine, {
		file: files.truth,
		classesOf: classesFor(joining, files)
	});
	throwProblems(truthProblems(truth, files.truth, joining.columns));
	const { keys } = files.truth;
	const digest = await digestOf(engine, {
		truth,
		file: files.truth,
		names: joining.columns
	});
	const classes = truth.truth.kind === "classes" ? truth.truth.labels : null;
	const join = (predictions, labelled) => joinScores(engine, {
		predictions,
		task: joining.task,
		truth: {
			table: truth.table,
			rows: truth.rows,
			keys,
			classes
		},
		label: labelled ? joining.columns.label : null
	});
	const candidate = await join(files.candidate, false);
	const championLeftOut = files.champion !== null && (joining.championDigest ?? digest) !== digest;
	const champion = files.champion && !championLeftOut ? await join(files.champion, joining.labels === void 0) : null;
	throwProblems([...candidate.problems, ...champion?.problems ?? []]);
	const { table, ...columns } = truth;
	return {
		rows: {
			task: joining.task,
			digest,
			candidate: candidate.scores,
			champion: champion?.scores ?? null,
			...columns
		},
		positive: joining.task === "binary" ? classes?.[1] ?? null : null,
		championLeftOut,
		idsOf: (rowIndices) => idsOf(engine, table, keys, rowIndices),
		release: () => engine.run(`DROP TABLE ${table}`)
	};
}
function classesFor(joining, { truth, candidate, champion }) {
	const { task, positive, columns } = joining;
	const where = `${truth.source.file}, column ${columns.label}`;
	if (task === "binary") return (found) => binaryClasses(found, positive, where);
	if (task !== "multiclass") return null;
	return (found) => {
		const models = [candidate, champion].filter((model) => model !== null);
		const known = models.flatMap(({ scores }) => scores.flatMap((score) => score.class ?? []));
		const classes = sortedClasses([...found.map(({ label }) => label), ...known]);
		throwProblems(models.flatMap((model) => missingClasses(model, classes, columns.score)));
		return classes;
	};
}
function missingClasses({ source, scores }, classes, score) {
	const missing = classes.filter((label) => !scores.some((each) => each.class === label));
	if (missing.length === 0) return [];
	return [new Problem({
		what: `there is no probability for ${missing.length === 1 ? "the class" : "the classes"} ${missing.join(", ")}`,
		where: source.file,
		fix: `add ${missing.map((label) => `${score}_${label}`).join(", ")}; zeros if the model does not know the class`
	})];
}
/** Longer values are no names of anything. */
const MOST_CHARACTERS$1 = 1e3;
function truthProblems({ truth, weight, slices }, { source }, names) {
	const problems = [];
	const add = (what, column, fix) => problems.push(new Problem({
		what,
		where: `${source.file}, column ${column}`,
		fix
	}));
	if (truth.kind === "classes" && truth.labels.some((label) => label.length > MOST_CHARACTERS$1)) add(`a label has more than ${MOST_CHARACTERS$1} characters`, names.label, "write the name of a class");
	if (weight?.every((each) => each === 0)) add("every weight is 0", names.weight ?? "", "give some row a weight");
	for (const { column, codes, labels } of slices) {
		if (labels.some((label) => label.length > MOST_CHARACTERS$1)) add(`a value of the slice has more than ${MOST_CHARACTERS$1} characters`, column, "name another column");
		if (codes.every((code) => code < 0)) add("the slice matches no row: every value is missing", column, "name another column");
		if (labels.length > 5e3) add(`the slice has ${labels.length.toLocaleString("en-US")} values`, column, "group them, or give a number bins");
	}
	return problems;
}
async function digestOf(engine, { truth, file, names }) {
	const { table } = truth;
	const repeated = [];
	const digest = await evaluationDigest(engine, {
		table,
		keys: file.keys,
		truth: truth.truth,
		onRepeated: (row) => repeated.push(row)
	});
	if (repeated.length === 0) return digest;
	const examples = [...new Set(await idsOf(engine, table, file.keys, repeated.slice(0, 5)))];
	throw new Problem({
		what: `${repeated.length.toLocaleString("en-US")} rows repeat the id of another: ${examples.join(", ")}`,
		where: `${file.source.file}, column ${names.id}`,
		fix: "give every row an id of its own"
	});
}
async function idsOf(engine, table, keys, rowIndices) {
	if (rowIndices.length === 0) return [];
	const key = keys.join(" || '/' || ");
	const rows = await engine.rows(`SELECT rowid, ${key} FROM ${table} WHERE rowid IN (${rowIndices.join(", ")})`);
	const byRow = new Map(rows.map(([row, id]) => [Number(row), String(id).slice(0, MOST_CHARACTERS$1)]));
	return rowIndices.map((row) => byRow.get(row) ?? "");
}

// actions/_lib/evaluation/metric-files/disagreement.ts
/** Why two values of one name cannot be compared: a benchmark that went from ms to s got no faster by that. */
function disagreement(ours, theirs) {
	if (ours.unit !== void 0 && theirs.unit !== void 0 && ours.unit !== theirs.unit) return `its unit is ${JSON.stringify(ours.unit)} and the champion's ${JSON.stringify(theirs.unit)}`;
	return ours.isDirectionOfFile && theirs.isDirectionOfFile && ours.higherIsBetter !== theirs.higherIsBetter ? "the two models' files disagree on which direction is better" : null;
}

// actions/_lib/evaluation/significance/gamma.ts
const LANCZOS = [
	.9999999999998099,
	676.5203681218851,
	-1259.1392167224028,
	771.3234287776531,
	-176.6150291621406,
	12.507343278686905,
	-.13857109526572012,
	9984369578019572e-21,
	1.5056327351493116e-7
];
const SMALL = Float64Array.from({ length: 128 }, (_, n) => logGamma(n + 1));
/** ln Γ(x) for x > 0: Lanczos with g = 7 and nine terms, relative error near 1e-15. */
function logGamma(x) {
	const shifted = x - 1;
	let sum = LANCZOS[0];
	for (let i = 1; i < LANCZOS.length; i++) sum += LANCZOS[i] / (shifted + i);
	const t = shifted + 7.5;
	return .5 * Math.log(2 * Math.PI) + (shifted + .5) * Math.log(t) - t + Math.log(sum);
}
/** ln n! of a whole n: a table, then Stirling's series. */
function logFactorial(n) {
	if (n < SMALL.length) return SMALL[n];
	const inverse = 1 / n;
	const series = inverse * (1 / 12 - inverse * inverse * (1 / 360 - inverse * inverse / 1260));
	return (n + .5) * Math.log(n) - n + .5 * Math.log(2 * Math.PI) + series;
}
/** Regularised incomplete beta function I_x(a, b), by Lentz's continued fraction (Numerical Recipes §6.4). */
function incompleteBeta(x, a, b) {
	if (x <= 0) return 0;
	if (x >= 1) return 1;
	if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a);
	return Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x)) * betaFraction(x, a, b) / a;
}
function betaFraction(x, a, b) {
	const keep = (value) => Math.abs(value) < 1e-300 ? 1e-300 : value;
	let c = 1;
	let d = 1 / keep(1 - (a + b) * x / (a + 1));
	let fraction = d;
	for (let m = 1; m <= 1e5; m++) {
		const even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
		d = 1 / keep(1 + even * d);
		c = keep(1 + even / c);
		fraction *= d * c;
		const odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
		d = 1 / keep(1 + odd * d);
		c = keep(1 + odd / c);
		fraction *= d * c;
		if (Math.abs(d * c - 1) < 1e-16) break;
	}
	return fraction;
}

// actions/_lib/evaluation/significance/distribution.ts
/** P(Z ≤ z) of the standard normal; the tail by a continued fraction, so that it keeps its relative precision. */
function normalCdf(z) {
	const upper = upperTail(Math.abs(z));
	return z > 0 ? 1 - upper : upper;
}
/** P(Z > z) for z ≥ 0: series below 3, Laplace's continued fraction above (Abramowitz & Stegun 26.2.11 and 26.2.14). */
function upperTail(z) {
	const density = Math.exp(-.5 * z * z) / Math.sqrt(2 * Math.PI);
	if (z < 3) return .5 - density * seriesFrom(z);
	let fraction = 0;
	for (let k = 80; k > 0; k--) fraction = k / (z + fraction);
	return density / (z + fraction);
}
function seriesFrom(z) {
	let term = z;
	let sum = z;
	for (let k = 3; Math.abs(term) > 1e-17 * Math.abs(sum); k += 2) {
		term *= z * z / k;
		sum += term;
	}
	return sum;
}
/** P(T ≤ t) of Student's t with `freedom` degrees of freedom; Infinity means the normal. */
function studentCdf(t, freedom) {
	if (!(freedom < 1e7)) return normalCdf(t);
	const tail = incompleteBeta(freedom / (freedom + t * t), freedom / 2, .5) / 2;
	return t > 0 ? 1 - tail : tail;
}
/** The z with P(Z ≤ z) = p: Acklam's rational approximation, made exact by one step of Halley. */
function normalQuantile(p) {
	if (p <= 0) return -Infinity;
	if (p >= 1) return Infinity;
	if (p > .5) return -normalQuantile(1 - p);
	const z = acklam(p);
	const error = (normalCdf(z) - p) * Math.sqrt(2 * Math.PI) * Math.exp(z * z / 2);
	return z - error / (1 + z * error / 2);
}
/** The t with P(T ≤ t) = p, by bisection (at 60 steps exact to the last bits). */
function studentQuantile(p, freedom) {
	if (!(freedom < 1e7)) return normalQuantile(p);
	if (p < .5) return -studentQuantile(1 - p, freedom);
	let [low, high] = [0, 2];
	while (studentCdf(high, freedom) < p && high < 0xe8d4a51000) high *= 2;
	for (let step = 0; step < 80; step++) {
		const middle = (low + high) / 2;
		if (studentCdf(middle, freedom) < p) low = middle;
		else high = middle;
	}
	return (low + high) / 2;
}
function acklam(p) {
	if (p < .02425) {
		const q = Math.sqrt(-2 * Math.log(p));
		return (((((-.007784894002430293 * q - .3223964580411365) * q - 2.400758277161838) * q - 2.549732539343734) * q + 4.374664141464968) * q + 2.938163982698783) / ((((.007784695709041462 * q + .3224671290700398) * q + 2.445134137142996) * q + 3.754408661907416) * q + 1);
	}
	const q = p - .5;
	const r = q * q;
	return (((((-39.69683028665376 * r + 220.9460984245205) * r - 275.9285104469687) * r + 138.357751867269) * r - 30.66479806614716) * r + 2.506628277459239) * q / (((((-54.47609879822406 * r + 161.5858368580409) * r - 155.6989798598866) * r + 66.80131188771972) * r - 13.28068155288572) * r + 1);
}

// actions/_lib/evaluation/significance/estimate.ts
const ROUNDING$2 = 1e-12;
/**
* value ± quantile · standard error. Without any spread the interval is the value itself: of rows that were sampled, `no-spread.ts`
* says what that tells.
*/
function estimateFromError(given) {
	const { value, units, confidence, test, freedom = Number.POSITIVE_INFINITY } = given;
	const tolerance = ROUNDING$2 * given.scale;
	const error = given.error <= tolerance ? 0 : given.error;
	const half = error === 0 ? 0 : studentQuantile((1 + confidence) / 2, freedom) * error;
	const tail = (excess) => {
		if (Math.abs(excess) <= tolerance) return error === 0 ? 1 : .5;
		return studentCdf(-excess / error, freedom);
	};
	const pAbove = (bound) => tail(value - bound);
	const pBelow = (bound) => tail(bound - value);
	const pValue = given.pValue ?? Math.min(1, 2 * Math.min(pAbove(0), pBelow(0)));
	return {
		value,
		interval: [value - half, value + half],
		error,
		units,
		test,
		pValue,
		pAbove,
		pBelow
	};
}
/**
* Percentile bootstrap, its percentiles expanded to Φ(−√(n/(n−1)) · t) so that few units do not make it too narrow
* (Hesterberg, What Teachers Should Know about the Bootstrap, 2014, §5.3). The two-sided p is twice the smaller
* (k + 1) / (B + 1), read through the same expansion; the one-sided ones go on with the normal's tail beyond the last resample.
*/
function estimateFromReplicates(given) {
	const { value, replicates, units, confidence, test } = given;
	const sorted = replicates.sort();
	const tolerance = ROUNDING$2 * Math.max(given.scale, -sorted[0], sorted.at(-1));
	const spread = standardDeviation(sorted);
	const error = spread <= tolerance ? 0 : spread;
	const narrowing = Math.sqrt((units - 1) / units);
	const share = normalCdf(studentQuantile((1 - confidence) / 2, units - 1) / narrowing);
	const correct = (p) => studentCdf(normalQuantile(p) * narrowing, units - 1);
	const counted = (k) => correct((k + 1) / (sorted.length + 1));
	const beyond = (k, excess) => k > 0 || error === 0 ? counted(k) : Math.min(counted(0), studentCdf(-excess / error, units - 1));
	const atMost = (bound) => countBelow(sorted, bound + tolerance);
	const atLeast = (bound) => sorted.length - countBelow(sorted, bound - tolerance);
	return {
		value,
		interval: [quantile(sorted, share), quantile(sorted, 1 - share)],
		error,
		units,
		test,
		pValue: Math.min(1, 2 * counted(Math.min(atMost(0), atLeast(0)))),
		pAbove: (bound) => beyond(atMost(bound), value - bound),
		pBelow: (bound) => beyond(atLeast(bound), bound - value)
	};
}
/** Linear between order statistics, as numpy's default. */
function quantile(sorted, share) {
	const position = Math.min(Math.max(share, 0), 1) * (sorted.length - 1);
	const below = Math.floor(position);
	const low = sorted[below];
	const high = sorted[Math.min(below + 1, sorted.length - 1)];
	return low + (position - below) * (high - low);
}
/** How many of the sorted numbers are below the bound. */
function countBelow(sorted, bound) {
	let [low, high] = [0, sorted.length];
	while (low < high) {
		const middle = low + high >> 1;
		if (sorted[middle] < bound) low = middle + 1;
		else high = middle;
	}
	return low;
}
function standardDeviation(values) {
	const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
	const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
	return Math.sqrt(squares / (values.length - 1));
}

// actions/_lib/evaluation/significance/standard-error.ts
/** The value ± its standard error; null without one. */
function estimateFromFile({ value, deviation, n }, confidence) {
	if (value === null || deviation === void 0) return null;
	return finite(estimateFromError({
		value,
		scale: Math.abs(value),
		error: deviation,
		units: n,
		freedom: freedomOf(n),
		confidence,
		test: "none"
	}));
}
/**
* One value − another with the error √(a² + b²) of independent ones, and Welch's degrees of freedom where both files say how many rows
* they are of (Welch, Biometrika 34, 1947). Both models mostly answered the same questions, which makes the true error smaller:
* the interval is too wide rather than too narrow. Null unless both files give a standard error.
*/
function differenceFromErrors(ours, theirs, confidence) {
	if (ours.value === null || theirs.value === null) return null;
	if (ours.deviation === void 0 || theirs.deviation === void 0) return null;
	const error = Math.hypot(ours.deviation, theirs.deviation);
	const share = (deviation, n) => (deviation / error) ** 4 / freedomOf(n);
	return finite(estimateFromError({
		value: ours.value - theirs.value,
		scale: Math.max(Math.abs(ours.value), Math.abs(theirs.value)),
		error,
		units: 0,
		freedom: 1 / (share(ours.deviation, ours.n) + share(theirs.deviation, theirs.n)),
		confidence,
		test: "unpaired-se"
	}));
}
function freedomOf(n) {
	return n > 1 ? n - 1 : Number.POSITIVE_INFINITY;
}
function finite(estimate) {
	return Number.isFinite(estimate.value) && estimate.interval.every(Number.isFinite) ? estimate : null;
}

// actions/_lib/evaluation/compared-file-metric.ts
/**
* The files' metrics as comparison.json carries them, those that the candidate no longer has last: differences of two numbers, with an
* interval only where both files give a standard error.
*/
function comparedFileMetrics(files, confidence) {
	if (files === null) return [];
	const { candidate, champion } = files;
	const gone = champion?.filter(({ name }) => !candidate.some((metric) => metric.name === name)) ?? [];
	return [...candidate.map((metric) => compared(metric, {
		champion,
		confidence
	})), ...gone.map(({ name, value, n, higherIsBetter }) => ({
		...UNCOMPARED,
		name,
		champion: value,
		n,
		higherIsBetter,
		reason: `the candidate has no ${name}`
	}))];
}
const UNCOMPARED = {
	champion: null,
	candidate: null,
	delta: null,
	interval: null,
	pValue: null,
	test: "none"
};
function compared(metric, { champion, confidence }) {
	const { name, value, n, higherIsBetter } = metric;
	const theirs = champion?.find((other) => other.name === name);
	const apart = theirs ? disagreement(metric, theirs) : null;
	const difference = value === null || !theirs || theirs.value === null || apart ? null : value - theirs.value;
	const delta = difference !== null && Number.isFinite(difference) ? difference : null;
	const estimate = theirs && !apart ? differenceFromErrors(metric, theirs, confidence) : null;
	return {
		...UNCOMPARED,
		name,
		champion: theirs?.value ?? null,
		candidate: value,
		delta,
		...estimate && {
			interval: [...estimate.interval],
			pValue: estimate.pValue,
			test: estimate.test
		},
		n,
		higherIsBetter,
		reason: metric.reason ?? (theirs ? theirs.reason ?? apart : `the champion has no ${name}`) ?? null
	};
}
/** What of the files' values has to be said with the verdict, the candidate's first. */
function fileNotes(files) {
	return ["candidate", "champion"].flatMap((owner) => {
		const noted = files?.[owner]?.flatMap(({ name, note }) => note === void 0 ? [] : [{
			name,
			note
		}]) ?? [];
		return [...Map.groupBy(noted, ({ note }) => note)].map(([note, metrics]) => {
			const verb = metrics.length === 1 ? "is the value" : "are the values";
			return `The ${owner}'s ${listed$1(metrics.map(({ name }) => name))} ${verb} ${note}.`;
		});
	});
}
const MOST_NAMED = 5;
function listed$1(names) {
	const more = names.length - MOST_NAMED;
	const shown = more > 0 ? [...names.slice(0, MOST_NAMED), `${more} more`] : names;
	return new Intl.ListFormat("en-GB").format(shown);
}

// actions/_lib/evaluation/compared-metric.ts
/** The metrics as comparison.json carries them; without a champion the candidate's values, and why there is no difference. */
function comparedMetrics(answers, n, withoutChampion) {
	if (answers.difference !== null) return [...answers.difference.values()].map((one) => paired(one, n));
	return [...answers.alone.values()].map((one) => unpaired(one, n, withoutChampion));
}
function paired({ metric, values, estimate, reason }, n) {
	const candidate = values[0].value;
	const champion = values[1].value;
	return {
		name: metric.name,
		champion,
		candidate,
		delta: candidate === null || champion === null ? null : candidate - champion,
		interval: estimate && [...estimate.interval],
		n,
		higherIsBetter: metric.higherIsBetter,
		pValue: estimate?.pValue ?? null,
		test: estimate?.test ?? "none",
		reason: estimate ? null : reason
	};
}
function unpaired({ metric, values }, n, withoutChampion) {
	const measured = values[0];
	return {
		name: metric.name,
		champion: null,
		candidate: measured.value,
		delta: null,
		interval: null,
		n,
		higherIsBetter: metric.higherIsBetter,
		pValue: null,
		test: "none",
		reason: measured.value === null ? measured.reason : withoutChampion
	};
}

// actions/_lib/evaluation/resampling/bootstrap.ts
/** Every statistic on the same resamples: one array of `resamples` numbers each, NaN where undefined. */
function bootstrap({ units, resamples, random, draw, statistics, progress }) {
	const replicates = statistics.map(() => new Float64Array(resamples));
	const times = new Float64Array(units);
	const step = Math.max(1, Math.floor(resamples / 50));
	for (let b = 0; b < resamples; b++) {
		if (b % step === 0) progress?.(b / resamples);
		draw(random, times);
		for (let s = 0; s < statistics.length; s++) replicates[s][b] = statistics[s](times);
	}
	return replicates;
}
/** As many draws with replacement as there are units, all equally likely. */
const drawUnits = (random, times) => {
	times.fill(0);
	const units = times.length;
	for (let draw = 0; draw < units; draw++) times[Math.floor(random() * units)]++;
};
/** The replicates that are defined, or null where more than one in ten is not. */
function definedOf(replicates) {
	const defined = replicates.filter((value) => !Number.isNaN(value));
	return defined.length >= .9 * replicates.length && defined.length > 1 ? defined : null;
}

// actions/_lib/evaluation/confusion.ts
/** Binary: 1 from the threshold on; multiclass: the class of the greatest score, the first of equal ones. */
function predictedClass(sample) {
	return sample.scores.length === 1 ? thresholded(sample) : greatest(sample);
}
/** Total weight per cell, row-major: rows are the truth, columns what was predicted. Without weights each row counts 1. */
function confusionOf(sample, weight) {
	return countCells(confusionCells(sample), {
		classes: sample.classes,
		weight
	});
}
/** Each row's cell in the confusion matrix: truth × classes + predicted. */
function confusionCells(sample) {
	const cells = predictedClass(sample);
	for (let row = 0; row < sample.rows; row++) cells[row] += sample.truth[row] * sample.classes;
	return cells;
}
/** Total weight per cell. */
function countCells(cells, { classes, weight }) {
	const matrix = new Float64Array(classes * classes);
	if (weight === null) for (let row = 0; row < cells.length; row++) matrix[cells[row]] += 1;
	else for (let row = 0; row < cells.length; row++) matrix[cells[row]] += weight[row];
	return matrix;
}
function thresholded({ rows, scores, threshold }) {
	const predicted = new Int32Array(rows);
	const positive = scores[0];
	for (let row = 0; row < rows; row++) predicted[row] = positive[row] >= threshold ? 1 : 0;
	return predicted;
}
function greatest({ rows, scores }) {
	const predicted = new Int32Array(rows);
	for (let k = 1; k < scores.length; k++) {
		const ofClass = scores[k];
		for (let row = 0; row < rows; row++) if (ofClass[row] > scores[predicted[row]][row]) predicted[row] = k;
	}
	return predicted;
}

// actions/_lib/evaluation/resampling/binomial.ts
/** Below this expectation the distribution function is walked, above it a transformed rejection is cheaper. */
const WALKED = 10;
/** A draw from Binomial(n, p): inversion for small n·p, else Hörmann's BTRS (J. Statist. Comput. Simul. 46, 1993). */
function binomialOf(random, n, p) {
	if (n <= 0 || p <= 0) return 0;
	if (p >= 1) return n;
	if (p > .5) return n - binomialOf(random, n, 1 - p);
	return n * p < WALKED ? walked(random, n, p) : rejected(random, n, p);
}
function walked(random, n, p) {
	const odds = p / (1 - p);
	let mass = Math.exp(n * Math.log1p(-p));
	let u = random();
	let k = 0;
	while (u > mass && k < n) {
		u -= mass;
		k++;
		mass *= odds * (n - k + 1) / k;
	}
	return k;
}
function rejected(random, n, p) {
	const spread = Math.sqrt(n * p * (1 - p));
	const b = 1.15 + 2.53 * spread;
	const a = -.0873 + .0248 * b + .01 * p;
	const c = n * p + .5;
	const vr = .92 - 4.2 / b;
	const alpha = (2.83 + 5.1 / b) * spread;
	const logOdds = Math.log(p / (1 - p));
	const mode = Math.floor((n + 1) * p);
	const atMode = logFactorial(mode) + logFactorial(n - mode);
	for (;;) {
		const u = random() - .5;
		const v = random();
		const us = .5 - Math.abs(u);
		const k = Math.floor((2 * a / us + b) * u + c);
		if (us >= .07 && v <= vr) return k;
		if (k < 0 || k > n) continue;
		if (Math.log(v * alpha / (a / (us * us) + b)) <= atMode - logFactorial(k) - logFactorial(n - k) + (k - mode) * logOdds) return k;
	}
}

// actions/_lib/evaluation/resampling/counts.ts
/** Numbers the combinations of truth and predictions that occur. */
function jointCounts(models) {
	const { rows, classes, truth } = models[0];
	const joint = Int32Array.from(truth);
	for (const model of models) {
		const predicted = predictedClass(model);
		for (let row = 0; row < rows; row++) joint[row] = joint[row] * classes + predicted[row];
	}
	return compacted(joint, {
		classes,
		models: models.length
	});
}
function compacted(joint, { classes, models }) {
	const kindOf = new Int32Array(classes ** (models + 1)).fill(-1);
	const codes = [];
	const counts = [];
	for (let row = 0; row < joint.length; row++) {
		const code = joint[row];
		let kind = kindOf[code];
		if (kind < 0) {
			kind = codes.push(code) - 1;
			kindOf[code] = kind;
			counts.push(0);
		}
		counts[kind]++;
		joint[row] = kind;
	}
	const cells = Array.from({ length: models }, (_, model) => Int32Array.from(codes, (code) => cellOf(code, {
		classes,
		models,
		model
	})));
	return {
		counts: Float64Array.from(counts),
		cells,
		kinds: joint
	};
}
/** A joint code has the truth as its first digit to base `classes`, then each model's prediction. */
function cellOf(code, { classes, models, model }) {
	const truth = Math.floor(code / classes ** models);
	const predicted = Math.floor(code / classes ** (models - 1 - model)) % classes;
	return truth * classes + predicted;
}
/** Resamples the counts of the kinds instead of rows: one multinomial draw as a chain of binomials. */
function drawCounts(counts) {
	const rows = counts.reduce((sum, count) => sum + count, 0);
	return (random, times) => {
		let [left, mass] = [rows, rows];
		for (let kind = 0; kind < counts.length; kind++) {
			const drawn = binomialOf(random, left, Math.min(1, counts[kind] / mass));
			times[kind] = drawn;
			left -= drawn;
			mass -= counts[kind];
		}
	};
}
/** A thresholded metric of one model, or the difference of two (first − second), from resampled confusion matrices. */
function confusionStatistic({ metric, sample, cells, totals }) {
	const { classes } = sample;
	const matrix = new Float64Array(classes * classes);
	const measure = (cell, kinds) => {
		matrix.fill(0);
		for (let kind = 0; kind < kinds.length; kind++) matrix[cell[kind]] += kinds[kind];
		return metric.fromConfusion(matrix, classes).value ?? NaN;
	};
	const sums = new Float64Array(cells[0].length);
	return (times) => {
		const kinds = totals === null ? times : addUp({
			times,
			totals,
			sums
		});
		const first = measure(cells[0], kinds);
		return cells.length === 1 ? first : first - measure(cells[1], kinds);
	};
}
function addUp({ times, totals, sums }) {
	sums.fill(0);
	for (let unit = 0; unit < times.length; unit++) {
		const n = times[unit];
		const total = totals[unit];
		if (n > 0) for (let kind = 0; kind < sums.length; kind++) sums[kind] += n * total[kind];
	}
	return sums;
}
/** Weight per kind of every cluster. */
function countsByCluster({ kinds, size, clusters, weight }) {
	const totals = Array.from({ length: clusters.size }, () => new Float64Array(size));
	for (let row = 0; row < kinds.length; row++) totals[clusters.codes[row]][kinds[row]] += weight === null ? 1 : weight[row];
	return totals;
}

// actions/_lib/evaluation/resampling/random.ts
const TWO_TO_32 = 2 ** 32;
/** Small fast counter generator sfc32 (Doty-Humphrey, PractRand), seeded by text: the same seed gives the same numbers everywhere. */
function randomOf(seed) {
	let [a, b, c] = seedWords(seed);
	let counter = 1;
	const next = () => {
		const sum = a + b + counter | 0;
		counter = counter + 1 | 0;
		a = b ^ b >>> 9;
		b = c + (c << 3) | 0;
		c = c << 21 | c >>> 11;
		c = c + sum | 0;
		return (sum >>> 0) / TWO_TO_32;
	};
	for (let warmUp = 0; warmUp < 16; warmUp++) next();
	return next;
}
/** FNV-1a of the text from three starting points. */
function seedWords(seed) {
	const word = (start) => {
		let hash = start;
		for (let i = 0; i < seed.length; i++) hash = Math.imul(hash ^ seed.charCodeAt(i), 16777619);
		return hash;
	};
	return [
		word(2166136261),
		word(19088743),
		word(2654435769)
	];
}
/** `take` of `rows` row numbers without replacement, ascending (Knuth's selection sampling, algorithm S). */
function pickRows(random, { rows, take }) {
	const picked = new Int32Array(Math.min(take, rows));
	let taken = 0;
	for (let row = 0; taken < picked.length; row++) if ((rows - row) * random() < picked.length - taken) picked[taken++] = row;
	return picked;
}

// actions/_lib/evaluation/significance/no-spread.ts
/**
* What units without any spread tell. Their standard error is 0, which is no certainty: up to a share q of all units may differ from
* them and still, with probability α/2 = (1 − q)ⁿ, not one of n is seen (the rule of three: q ≈ 3/n one-sided at 95 %; Hanley &
* Lippman-Hand, JAMA 249, 1983). At worst that share lies at an end of the range, so the interval reaches q of the way to either end.
* For n equal differences on the same side it is the sign test: six of six speak for better at 95 %, five of five do not.
*/
function estimateWithoutSpread({ value, range, units, confidence, test }) {
	const [low, high] = range;
	const hidden = 1 - ((1 - confidence) / 2) ** (1 / units);
	/** The chance to see none of the share that would bring the value to a bound so far away. */
	const tail = (distance, room) => distance <= 0 ? 1 : Math.max(0, 1 - distance / room) ** units;
	const pAbove = (bound) => tail(value - bound, value - low);
	const pBelow = (bound) => tail(bound - value, high - value);
	return {
		value,
		interval: [value - hidden * (value - low), value + hidden * (high - value)],
		error: 0,
		units,
		hidden,
		test,
		pValue: Math.min(1, 2 * Math.min(pAbove(0), pBelow(0))),
		pAbove,
		pBelow
	};
}

// actions/_lib/evaluation/resampling/jackknife.ts
/** More groups cost more passes over the rows, and sharpen the standard error little. */
const GROUPS = 40;
/**
* Standard error by leaving out one group of units after the other (Shao & Tu, The Jackknife and Bootstrap, 1995, §5.1):
* what remains where thousands of resamples of millions of rows would take hours. NaN if undefined for some group.
*/
function jackknife({ units, statistic, random, progress }) {
	const groups = Math.min(units, GROUPS);
	const group = randomGroups({
		units,
		groups,
		random
	});
	const times = new Float64Array(units);
	const values = Array.from({ length: groups }, (_, left) => {
		progress?.(left / groups);
		for (let unit = 0; unit < units; unit++) times[unit] = group[unit] === left ? 0 : 1;
		return statistic(times);
	});
	const mean = values.reduce((sum, value) => sum + value, 0) / groups;
	const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
	return {
		error: Math.sqrt((groups - 1) / groups * squares),
		groups
	};
}
/** Groups of equal size, units shuffled (Fisher and Yates). */
function randomGroups({ units, groups, random }) {
	const group = Int32Array.from({ length: units }, (_, unit) => unit % groups);
	for (let unit = units - 1; unit > 0; unit--) {
		const other = Math.floor(random() * (unit + 1));
		const kept = group[unit];
		group[unit] = group[other];
		group[other] = kept;
	}
	return group;
}

// actions/_lib/evaluation/resampling/rows.ts
/** Any metric of one model, or the difference of two, weighed anew for each resample: one pass over the rows a model. */
function rowStatistic({ metric, models, weight, units }) {
	const weighs = models.map((model) => metric.prepare(model));
	const rows = models[0].rows;
	const weights = weight === null && units === null ? null : new Float64Array(rows);
	return (times) => {
		if (weights !== null) weighRows({
			times,
			weight,
			units,
			weights
		});
		const values = weighs.map((weigh) => weigh(weights ?? times).value ?? NaN);
		return values.length === 1 ? values[0] : values[0] - values[1];
	};
}
function weighRows({ times, weight, units, weights }) {
	for (let row = 0; row < weights.length; row++) {
		const n = units === null ? times[row] : times[units[row]];
		weights[row] = weight === null ? n : n * weight[row];
	}
}

// actions/_lib/evaluation/resampling/selection.ts
/** The entries of `codes` at `indices`; a plain loop: at ten million rows TypedArray.from with a function takes 3 s and 300 MB. */
function codesAt(codes, indices) {
	const picked = new Int32Array(indices.length);
	for (let i = 0; i < indices.length; i++) picked[i] = codes[indices[i]];
	return picked;
}
/** The entries of `weight` at `indices`; null stays null. */
function weightAt(weight, indices) {
	if (weight === null) return null;
	const picked = new Float64Array(indices.length);
	for (let i = 0; i < indices.length; i++) picked[i] = weight[indices[i]];
	return picked;
}

// actions/_lib/evaluation/sample.ts
/** What the metrics see of one model: its scores beside the joined rows' truth; the arrays are shared, not copied. */
function sampleOf(rows, scores, threshold) {
	const { truth } = rows;
	return {
		rows: rows.rows,
		truth: truth.kind === "classes" ? truth.codes : truth.values,
		classes: truth.kind === "classes" ? truth.labels.length : 0,
		labels: truth.kind === "classes" ? truth.labels : [],
		scores,
		query: rows.query?.codes ?? null,
		threshold
	};
}
/** The rows at `indices`, in that order; classes and lists keep their codes, so results of subsamples can be put together. */
function subsample(sample, indices) {
	const { truth, query } = sample;
	return {
		...sample,
		rows: indices.length,
		truth: truth instanceof Int32Array ? integersAt(truth, indices) : numbersAt(truth, indices),
		scores: sample.scores.map((scores) => numbersAt(scores, indices)),
		query: query && integersAt(query, indices)
	};
}
function integersAt(values, indices) {
	const picked = new Int32Array(indices.length);
	for (let i = 0; i < indices.length; i++) picked[i] = values[indices[i]];
	return picked;
}
function numbersAt(values, indices) {
	const picked = new Float64Array(indices.length);
	for (let i = 0; i < indices.length; i++) picked[i] = values[indices[i]];
	return picked;
}

// actions/_lib/evaluation/estimation/question.ts
/** 2,000 resamples of 200,000 rows: a few seconds for a metric. */
const VISITS = 4e8;
/** Shares what is computed once for all metrics of a question. */
function workbenchOf(asked) {
	const { models, weight } = asked;
	return {
		...asked,
		confusions: once(() => models.map((model) => confusionOf(model, weight))),
		counts: once(() => jointCounts(models))
	};
}
function once(compute) {
	let result = null;
	return () => {
		result ??= { value: compute() };
		return result.value;
	};
}
/** How a resampled estimate is called: by what was resampled. */
function testOf({ groups }) {
	return groups?.kind === "clusters" ? "cluster-bootstrap" : "bootstrap";
}

// actions/_lib/evaluation/estimation/approximation.ts
/** Resamples of some of the rows, their spread shrunk to that of all: √(m/n) (Politis, Romano & Wolf, Subsampling, 1999, §2). */
function subsetReplicates({ metric, point, plan: { indices } }, bench) {
	const models = bench.models.map((model) => subsample(model, indices));
	const weight = weightAt(bench.weight, indices);
	const statistic = rowStatistic({
		metric,
		models,
		weight,
		units: null
	});
	const centre = statistic(new Float64Array(indices.length).fill(1));
	const rows = bench.models[0].rows;
	const shrink = Math.sqrt(indices.length / rows);
	const [replicates] = bootstrap({
		units: indices.length,
		resamples: bench.settings.resamples,
		random: randomOf(`${bench.seed}/subset`),
		draw: drawUnits,
		statistics: [statistic],
		progress: (share) => bench.progress(`resampling for ${metric.name}`, share)
	});
	return {
		replicates: replicates.map((replicate) => point.value + (replicate - centre) * shrink),
		units: rows,
		note: `resampled ${indices.length} of ${rows} rows, their spread scaled to all`
	};
}
/** The standard error by leaving out groups of clusters or lists, with Student's t. */
function leaveGroupsOut({ metric, point }, bench) {
	const { models, weight } = bench;
	const { size, kind, codes } = bench.groups;
	const { error, groups } = jackknife({
		units: size,
		statistic: rowStatistic({
			metric,
			models,
			weight,
			units: codes
		}),
		random: randomOf(`${bench.seed}/jackknife`),
		progress: (share) => bench.progress(`leaving out ${kind} for ${metric.name}`, share)
	});
	if (!Number.isFinite(error)) return { reason: `undefined where some ${kind} are left out` };
	return {
		estimate: estimateFromError({
			...point,
			error,
			units: size,
			freedom: groups - 1,
			confidence: bench.settings.confidence,
			test: testOf(bench)
		}),
		note: `standard error by leaving out ${groups} groups of ${kind}: too many rows to resample`
	};
}

// actions/_lib/evaluation/estimation/units.ts
const UNBOUNDED = /* @__PURE__ */ new Set([
	"log_loss",
	"mae",
	"mse",
	"rmse",
	"median_ae",
	"mape",
	"r2",
	"explained_variance"
]);
const CORRELATIONS = /* @__PURE__ */ new Set(["mcc", "kappa"]);
/**
* How many independent units a metric has behind it: groups; else rows, with weights their effective number (Σw)²/Σw² (Kish, Survey
* Sampling, 1965, §11.7), and of a metric that weighs two classes against each other no more than the rarer one has.
*/
function unitsBehind(metric, { models, weight, groups }) {
	if (groups !== null) return groups.size;
	const { truth, classes, rows, scores } = models[0];
	const effective = effectiveRows(weight, rows);
	if (metric.losses || classes !== 2 || scores.length !== 1) return effective;
	let positive = 0;
	let negative = 0;
	for (let row = 0; row < rows; row++) {
		if (weight !== null && !(weight[row] > 0)) continue;
		if (truth[row] === 1) positive++;
		else negative++;
	}
	return Math.min(effective, positive || effective, negative || effective);
}
function effectiveRows(weight, rows) {
	if (weight === null) return rows;
	let [sum, squares] = [0, 0];
	for (let row = 0; row < rows; row++) {
		sum += weight[row];
		squares += weight[row] ** 2;
	}
	return squares > 0 ? Math.floor(sum * sum / squares + 1e-9) : 0;
}
/** Between what the metric of units that were not seen can lie: its own bounds, else as far as what it was computed from is large. */
function rangeOf({ name }, point, models) {
	if (!UNBOUNDED.has(name)) {
		const low = CORRELATIONS.has(name) ? -1 : 0;
		return models === 1 ? [low, 1] : [low - 1, 1 - low];
	}
	const reach = Math.max(Math.abs(point.value), point.scale);
	return models === 1 ? [point.value - reach, point.value + reach] : [-reach, reach];
}

// actions/_lib/evaluation/estimation/execution.ts
/** Carries out all plans; those that resample the same units see the same resamples. */
function concludePlans(planned, bench) {
	const replayed = replay(planned.flatMap(({ plan }) => plan.kind === "replay" ? [plan] : []), bench);
	return planned.map(({ metric, point, plan }) => spreadless({
		metric,
		point
	}, conclude(point, plan.kind === "replay" ? replayed.get(plan) : settle({
		metric,
		point,
		plan
	}, bench), bench), bench));
}
/** An estimate of which every unit said the same is judged by how many units there were. */
function spreadless({ metric, point }, conclusion, bench) {
	const { estimate } = conclusion;
	if (estimate === null) return conclusion;
	if (![estimate.error, ...estimate.interval].every((each) => unshowable(each / 1e3) === null)) return {
		estimate: null,
		reason: "the sums of its sampling error overflow",
		note: null
	};
	if (estimate.error > 0) return conclusion;
	const floor = estimateWithoutSpread({
		value: point.value,
		range: rangeOf(metric, point, bench.models.length),
		units: unitsBehind(metric, bench),
		confidence: bench.settings.confidence,
		test: estimate.test
	});
	const pValue = estimate.test === "mcnemar" ? estimate.pValue : floor.pValue;
	return {
		...conclusion,
		estimate: {
			...floor,
			pValue
		}
	};
}
function replay(plans, bench) {
	const outcomes = /* @__PURE__ */ new Map();
	for (const over of [
		"rows",
		"groups",
		"kinds"
	]) {
		const mine = plans.filter((plan) => plan.over === over);
		if (mine.length === 0) continue;
		const replicates = bootstrap({
			units: unitsOf(over, bench),
			resamples: bench.settings.resamples,
			random: randomOf(`${bench.seed}/${over}`),
			draw: over === "kinds" ? drawCounts(bench.counts().counts) : drawUnits,
			statistics: mine.map((plan) => plan.statistic),
			progress: (share) => bench.progress(`resampling ${over}`, share)
		});
		const independent = unitsOf(over === "groups" ? over : "rows", bench);
		for (const [index, plan] of mine.entries()) outcomes.set(plan, {
			replicates: replicates[index],
			units: independent
		});
	}
	return outcomes;
}
function unitsOf(over, bench) {
	switch (over) {
		case "rows": return bench.models[0].rows;
		case "groups": return bench.groups.size;
		case "kinds": return bench.counts().counts.length;
	}
}
function settle({ metric, point, plan }, bench) {
	switch (plan.kind) {
		case "none": return { reason: plan.reason };
		case "estimate": return {
			estimate: bench.models.length === 1 ? clamped(plan.estimate, metric) : plan.estimate,
			note: plan.note
		};
		case "subset": return subsetReplicates({
			metric,
			point,
			plan
		}, bench);
		case "jackknife": return leaveGroupsOut({
			metric,
			point,
			plan
		}, bench);
	}
}
/** Closed forms know no borders: losses are never below 0, accuracy, AUC and average precision lie between 0 and 1. */
function clamped(estimate, { higherIsBetter }) {
	const [low, high] = estimate.interval;
	const interval = [Math.max(0, low), higherIsBetter ? Math.min(1, high) : high];
	return {
		...estimate,
		interval
	};
}
function conclude(point, outcome, bench) {
	if ("reason" in outcome) return {
		estimate: null,
		reason: outcome.reason,
		note: null
	};
	const note = outcome.note ?? null;
	if ("estimate" in outcome) return {
		estimate: outcome.estimate,
		reason: null,
		note
	};
	const replicates = definedOf(outcome.replicates);
	if (replicates === null) return {
		estimate: null,
		reason: "undefined in more than a tenth of the resamples",
		note
	};
	const { units } = outcome;
	const { confidence } = bench.settings;
	return {
		estimate: estimateFromReplicates({
			...point,
			replicates,
			units,
			confidence,
			test: testOf(bench)
		}),
		reason: null,
		note
	};
}

// actions/_lib/evaluation/ranks.ts
const BUCKETS = 2048;
/** Word (0 low, 1 high) and shift of each digit, least significant first; little-endian, as all of Node's platforms are. */
const DIGITS = [
	{
		word: 0,
		shift: 0
	},
	{
		word: 0,
		shift: 11
	},
	{
		word: 0,
		shift: 22
	},
	{
		word: 1,
		shift: 0
	},
	{
		word: 1,
		shift: 11
	},
	{
		word: 1,
		shift: 22
	}
];
const orders = /* @__PURE__ */ new WeakMap();
/**
* Row numbers by ascending value, equal values (−0 and 0 among them) in row order, NaN last: a radix sort of the float64 bits,
* linear in time, with 16 bytes a row at work. Remembered per array, so arrays must not change; neither may the result.
*/
function sortedOrder(values) {
	const known = orders.get(values);
	if (known) return known;
	const order = radixOrder(values);
	orders.set(values, order);
	return order;
}
function radixOrder(values) {
	const rows = values.length;
	const words = sortableWords(values);
	const counts = digitCounts(words);
	let order = new Uint32Array(rows);
	let spare = new Uint32Array(rows);
	for (let row = 0; row < rows; row++) order[row] = row;
	for (const [digit, { word, shift }] of DIGITS.entries()) {
		const offsets = counts.subarray(digit * BUCKETS, (digit + 1) * BUCKETS);
		if (offsets.includes(rows)) continue;
		startsOf(offsets);
		for (let i = 0; i < rows; i++) {
			const row = order[i];
			const bucket = words[2 * row + word] >>> shift & 2047;
			spare[offsets[bucket]++] = row;
		}
		[order, spare] = [spare, order];
	}
	return order;
}
/** Pairs of unsigned words (low, high) that order as the numbers do: negative numbers complemented, others' sign bit set. */
function sortableWords(values) {
	const numbers = new Float64Array(values.length);
	for (let i = 0; i < values.length; i++) numbers[i] = values[i] + 0;
	const words = new Uint32Array(numbers.buffer);
	for (let i = 0; i < words.length; i += 2) {
		const negative = words[i + 1] >>> 31 === 1 && !Number.isNaN(numbers[i / 2]);
		if (negative) words[i] = ~words[i];
		words[i + 1] = negative ? ~words[i + 1] : words[i + 1] | 2147483648;
	}
	return words;
}
function digitCounts(words) {
	const counts = new Uint32Array(DIGITS.length * BUCKETS);
	for (let i = 0; i < words.length; i += 2) {
		const low = words[i];
		const high = words[i + 1];
		counts[low & 2047]++;
		counts[2048 + (low >>> 11 & 2047)]++;
		counts[4096 + (low >>> 22)]++;
		counts[6144 + (high & 2047)]++;
		counts[8192 + (high >>> 11 & 2047)]++;
		counts[10240 + (high >>> 22)]++;
	}
	return counts;
}
/** Turns counts into the first position of each bucket, in place. */
function startsOf(counts) {
	let start = 0;
	for (let bucket = 0; bucket < counts.length; bucket++) {
		const count = counts[bucket];
		counts[bucket] = start;
		start += count;
	}
}

// actions/_lib/evaluation/sweep.ts
/** Flags of a row in a sweep: its truth, and where a group of equal scores begins and ends in ascending order. */
const POSITIVE = 1;
const FIRST = 2;
const LAST = 4;
/** Sorts rows by score; `positive` is the code of the class that counts as positive. */
function sweepOf({ scores, truth, positive }) {
	const order = sortedOrder(scores);
	const flags = new Uint8Array(order.length);
	let previous = NaN;
	for (let i = 0; i < order.length; i++) {
		const row = order[i];
		const score = scores[row];
		flags[i] = truth[row] === positive ? 1 : 0;
		if (score !== previous) {
			flags[i] |= 2;
			if (i > 0) flags[i - 1] |= 4;
		}
		previous = score;
	}
	if (order.length > 0) flags[order.length - 1] |= 4;
	return {
		order,
		flags
	};
}

// actions/_lib/evaluation/resampling/auc.ts
/**
* ROC AUC over resampled clusters without touching a row again: entry (g, h) holds the weight of pairs of a positive of
* cluster g and a negative of cluster h that the scores put in order (ties half), so a resample costs clusters² instead of rows.
*/
function aucStatistic(input) {
	const { size } = input.clusters;
	const pairs = orderedPairs(input);
	const { positives, negatives } = weightsByClass(input);
	return (times) => {
		let [ordered, positive, negative] = [
			0,
			0,
			0
		];
		for (let g = 0; g < size; g++) {
			const n = times[g];
			if (n === 0) continue;
			let row = 0;
			for (let h = 0, at = g * size; h < size; h++, at++) row += times[h] * pairs[at];
			ordered += n * row;
			positive += n * positives[g];
			negative += n * negatives[g];
		}
		return ordered / (positive * negative);
	};
}
function weightsByClass({ sample: { truth }, weight, clusters: { codes, size } }) {
	const positives = new Float64Array(size);
	const negatives = new Float64Array(size);
	for (let row = 0; row < codes.length; row++) {
		const ofClass = truth[row] === 1 ? positives : negatives;
		ofClass[codes[row]] += weight === null ? 1 : weight[row];
	}
	return {
		positives,
		negatives
	};
}
function orderedPairs({ sample, weight, clusters: { codes, size } }) {
	const { order, flags } = sweepOf({
		scores: sample.scores[0],
		truth: sample.truth,
		positive: 1
	});
	const pairs = new Float64Array(size * size);
	const below = new Float64Array(size);
	const addNegatives = (start, end, share) => {
		for (let i = start; i <= end; i++) {
			if (flags[i] & 1) continue;
			below[codes[order[i]]] += share * (weight === null ? 1 : weight[order[i]]);
		}
	};
	const addPairs = (start, end) => {
		for (let i = start; i <= end; i++) {
			if (!(flags[i] & 1)) continue;
			const w = weight === null ? 1 : weight[order[i]];
			for (let h = 0, at = codes[order[i]] * size; h < size; h++, at++) pairs[at] += w * below[h];
		}
	};
	let start = 0;
	for (let i = 0; i < order.length; i++) {
		if (flags[i] & 2) start = i;
		if (!(flags[i] & 4)) continue;
		addNegatives(start, i, .5);
		addPairs(start, i);
		addNegatives(start, i, .5);
	}
	return pairs;
}

// actions/_lib/evaluation/resampling/clusters.ts
/** Renumbers the groups that occur among the rows; rows of no known group (−1) form one of their own. */
function clustersOf(codes) {
	const greatest = codes.reduce((most, code) => Math.max(most, code), -1);
	const numbers = new Int32Array(greatest + 2).fill(-1);
	const compact = new Int32Array(codes.length);
	let size = 0;
	for (let row = 0; row < codes.length; row++) {
		const code = codes[row] + 1;
		if (numbers[code] < 0) numbers[code] = size++;
		compact[row] = numbers[code];
	}
	return {
		codes: compact,
		size
	};
}
/** Σ of the values of each cluster. */
function sumsByCluster(values, { codes, size }) {
	const sums = new Float64Array(size);
	for (let row = 0; row < values.length; row++) sums[codes[row]] += values[row];
	return sums;
}
/** Rows, or weight, of each cluster. */
function weightByCluster(weight, { codes, size }) {
	const sums = new Float64Array(size);
	for (let row = 0; row < codes.length; row++) sums[codes[row]] += weight === null ? 1 : weight[row];
	return sums;
}
/** A weighted mean over resampled clusters: Σ times · sum / Σ times · weight. */
function ratioStatistic(sums, weights) {
	return (times) => {
		let [sum, weight] = [0, 0];
		for (let unit = 0; unit < times.length; unit++) {
			sum += times[unit] * sums[unit];
			weight += times[unit] * weights[unit];
		}
		return sum / weight;
	};
}

// actions/_lib/evaluation/significance/mean.ts
/**
* How much each row moves a weighted mean: w (x − mean) / W. The sum of squares times n/(n−1) is the squared standard error
* (the paired one where x are differences; with weights the ratio estimator's, Cochran, Sampling Techniques, §6.4).
*/
function meanInfluence(values, weight) {
	let [sum, total] = [0, 0];
	for (let row = 0; row < values.length; row++) {
		const w = weight === null ? 1 : weight[row];
		sum += w * values[row];
		total += w;
	}
	const influence = new Float64Array(values.length);
	for (let row = 0; row < values.length; row++) influence[row] = (weight === null ? 1 : weight[row]) * (values[row] - sum / total) / total;
	return influence;
}
/** √(n/(n−1) · Σ influence²), over rows, or over the sums of clusters (Liang & Zeger's cluster-robust variance). */
function influenceError(influence) {
	let squares = 0;
	for (let unit = 0; unit < influence.length; unit++) squares += influence[unit] ** 2;
	return Math.sqrt(squares * influence.length / Math.max(1, influence.length - 1));
}

// actions/_lib/evaluation/significance/auc.ts
/**
* How much each row moves the ROC AUC: (V10 − A) / m for the m positives, (V01 − A) / n for the n negatives, with DeLong's
* structural components V from one sweep over the sorted scores (DeLong 1988; Sun & Xu, IEEE Signal Processing Letters 21,
* 2014), weights for counts. The sums of squares, each times m/(m−1) and n/(n−1), are DeLong's variance.
*/
function aucInfluence(sample, weight) {
	const { order, flags } = sweepOf({
		scores: sample.scores[0],
		truth: sample.truth,
		positive: 1
	});
	const total = {
		positive: 0,
		negative: 0
	};
	for (let i = 0; i < order.length; i++) {
		const w = weight === null ? 1 : weight[order[i]];
		if (flags[i] & 1) total.positive += w;
		else total.negative += w;
	}
	const influence = components({
		order,
		flags,
		weight,
		total
	});
	centre(influence, {
		sample,
		weight,
		total
	});
	return influence;
}
/** Share of the other class that each row is ranked right against, ties half. */
function components({ order, flags, weight, total }) {
	const shares = new Float64Array(order.length);
	let [positives, negatives, tiedPositives, tiedNegatives, start] = [
		0,
		0,
		0,
		0,
		0
	];
	for (let i = 0; i < order.length; i++) {
		if (flags[i] & 2) start = i;
		const w = weight === null ? 1 : weight[order[i]];
		if (flags[i] & 1) tiedPositives += w;
		else tiedNegatives += w;
		if (!(flags[i] & 4)) continue;
		const negativesBelow = (negatives + tiedNegatives / 2) / total.negative;
		const positivesAbove = (total.positive - positives - tiedPositives / 2) / total.positive;
		for (let j = start; j <= i; j++) shares[order[j]] = flags[j] & 1 ? negativesBelow : positivesAbove;
		positives += tiedPositives;
		negatives += tiedNegatives;
		tiedPositives = 0;
		tiedNegatives = 0;
	}
	return shares;
}
/** Turns shares into influences in place. */
function centre(shares, { sample, weight, total }) {
	let area = 0;
	for (let row = 0; row < shares.length; row++) if (sample.truth[row] === 1) area += (weight === null ? 1 : weight[row]) * shares[row];
	area /= total.positive;
	for (let row = 0; row < shares.length; row++) {
		const w = weight === null ? 1 : weight[row];
		const classTotal = sample.truth[row] === 1 ? total.positive : total.negative;
		shares[row] = w * (shares[row] - area) / classTotal;
	}
}
/** DeLong's standard error from the influences of one model, or from the difference of two models' influences. */
function delongError(influence, sample) {
	const squares = [0, 0];
	const counts = [0, 0];
	for (let row = 0; row < influence.length; row++) {
		const code = sample.truth[row];
		squares[code] += influence[row] ** 2;
		counts[code]++;
	}
	const [negative, positive] = [counts[0], counts[1]];
	return Math.sqrt(squares[0] * negative / Math.max(1, negative - 1) + squares[1] * positive / Math.max(1, positive - 1));
}

// actions/_lib/evaluation/significance/precision.ts
/**
* How much each row moves the average precision AP = Σ₊ wᵢ P(sᵢ) / W₊, P(s) = TP / N at threshold s: its derivative by the
* row's weight, times that weight. For a row of label y at score s that is
* w/W₊ · [ y · (P(s) − AP) + Σ₊, sᵢ ≤ s wᵢ (y − P(sᵢ)) / N(sᵢ) ]. One sweep down for TP and N, one up for the sums.
*/
function precisionInfluence(sample, weight) {
	const { order, flags } = sweepOf({
		scores: sample.scores[0],
		truth: sample.truth,
		positive: 1
	});
	const precision = new Float64Array(order.length);
	const share = new Float64Array(order.length);
	let [start, hits, selected, found] = [
		order.length - 1,
		0,
		0,
		0
	];
	for (let i = order.length - 1; i >= 0; i--) {
		if (flags[i] & 4) {
			start = i;
			found = 0;
		}
		const w = weight === null ? 1 : weight[order[i]];
		selected += w;
		if (flags[i] & 1) found += w;
		if (!(flags[i] & 2)) continue;
		hits += found;
		precision[i] = selected > 0 ? hits / selected : 0;
		share[i] = selected > 0 ? found / selected : 0;
		for (let j = i + 1; j <= start; j++) precision[j] = precision[i];
	}
	return influences({
		order,
		flags,
		weight,
		precision,
		share,
		positives: hits
	});
}
function influences({ order, flags, weight, precision, share, positives }) {
	const average = averagePrecision$1({
		order,
		flags,
		weight,
		precision,
		share,
		positives
	});
	const influence = new Float64Array(order.length);
	let [reached, diluted] = [0, 0];
	for (let i = 0; i < order.length; i++) {
		if (flags[i] & 2) {
			reached += share[i];
			diluted += share[i] * precision[i];
		}
		const w = (weight === null ? 1 : weight[order[i]]) / positives;
		const positive = (flags[i] & 1) !== 0;
		influence[order[i]] = w * (positive ? precision[i] - average + reached - diluted : -diluted);
	}
	return influence;
}
function averagePrecision$1({ order, flags, weight, precision, positives }) {
	let sum = 0;
	for (let i = 0; i < order.length; i++) if (flags[i] & 1) sum += (weight === null ? 1 : weight[order[i]]) * precision[i];
	return sum / positives;
}

// actions/_lib/evaluation/estimation/difference.ts
/** Each row's loss by one model, or the first model's minus the second's. */
function lossDifference(metric, models) {
	return differenceOf(models.map((model) => metric.losses(model)));
}
/** Each row's influence on one model's ROC AUC, or on the difference of two. */
function aucDifference(models, weight) {
	return differenceOf(models.map((model) => aucInfluence(model, weight)));
}
/** The same for the average precision. */
function precisionDifference(models, weight) {
	return differenceOf(models.map((model) => precisionInfluence(model, weight)));
}
/** first − second, in the first's place: at ten million rows another array would cost 80 MB. */
function differenceOf(parts) {
	const [first, second] = parts;
	if (second) for (let row = 0; row < first.length; row++) first[row] -= second[row];
	return first;
}

// actions/_lib/evaluation/significance/mcnemar.ts
/**
* Two-sided p that fixed and broken rows are equally likely: exact (binomial) and mid-p (Fagerland, Lydersen & Laake,
* BMC Medical Research Methodology 13:91, 2013). Without discordant rows both are 1.
*/
function mcnemar({ fixed, broken }) {
	const n = fixed + broken;
	if (n === 0) return {
		exact: 1,
		mid: 1
	};
	const fewer = Math.min(fixed, broken);
	const tail = incompleteBeta(.5, n - fewer, fewer + 1);
	const mass = Math.exp(logFactorial(n) - logFactorial(fewer) - logFactorial(n - fewer) - n * Math.LN2);
	return {
		exact: Math.min(1, 2 * tail),
		mid: fixed === broken ? 1 - mass : Math.max(0, 2 * tail - mass)
	};
}

// actions/_lib/evaluation/estimation/independent.ts
/** More classes than this have too many kinds of rows to count. */
const COUNTED_CLASSES = 100;
/** The plan for a metric where every row is independent: a closed form where there is one, else resamples. */
function planForRows(metric, point, bench) {
	const { models, weight, settings, visits } = bench;
	const rows = models[0].rows;
	if (metric.losses) return {
		kind: "estimate",
		estimate: ofMean(metric, point, bench)
	};
	if (metric.name === "roc_auc") return {
		kind: "estimate",
		estimate: ofAuc(point, bench)
	};
	if (metric.fromConfusion && weight === null && models[0].classes <= 100) {
		const { cells } = bench.counts();
		return {
			kind: "replay",
			over: "kinds",
			statistic: confusionStatistic({
				metric,
				sample: models[0],
				cells,
				totals: null
			})
		};
	}
	if (rows * settings.resamples <= visits) return {
		kind: "replay",
		over: "rows",
		statistic: rowStatistic({
			metric,
			models,
			weight,
			units: null
		})
	};
	const take = Math.max(1e3, Math.floor(visits / 2 / settings.resamples));
	return {
		kind: "subset",
		indices: pickRows(randomOf(`${bench.seed}/subset`), {
			rows,
			take
		})
	};
}
/** Standard error of the paired losses, with Student's t; the p of unweighted accuracy is McNemar's. */
function ofMean(metric, point, { models, weight, settings }) {
	const differences = lossDifference(metric, models);
	const error = influenceError(meanInfluence(differences, weight));
	const units = differences.length;
	const common = {
		...point,
		error,
		units,
		freedom: units - 1,
		confidence: settings.confidence
	};
	if (metric.name !== "accuracy" || models.length === 1 || weight !== null) return estimateFromError({
		...common,
		test: "paired-se"
	});
	const pValue = mcnemar(discordance(differences)).exact;
	return estimateFromError({
		...common,
		test: "mcnemar",
		pValue
	});
}
function ofAuc(point, { models, weight, settings }) {
	const error = delongError(aucDifference(models, weight), models[0]);
	return estimateFromError({
		...point,
		error,
		units: models[0].rows,
		confidence: settings.confidence,
		test: "delong"
	});
}
/** Rows that only the candidate (fixed) or only the champion (broken) has right. */
function discordance(differences) {
	let [fixed, broken] = [0, 0];
	for (let row = 0; row < differences.length; row++) if (differences[row] > 0) fixed++;
	else if (differences[row] < 0) broken++;
	return {
		fixed,
		broken
	};
}

// actions/_lib/evaluation/estimation/grouped.ts
/** Arithmetic on sums per group is this much cheaper than a visit to a row. */
const CHEAPER = 10;
/**
* The plan for a metric where groups of rows are resampled: on sums per group where they suffice, on rows where that is
* affordable, else the group-robust standard error (by influence, or by leaving groups out).
*/
function planForGroups(metric, point, bench) {
	const { models, weight, groups, settings, visits } = bench;
	const summed = fromSums(metric, bench);
	if (summed) return {
		kind: "replay",
		over: "groups",
		statistic: summed
	};
	const influence = influenceOf(metric, bench);
	const replayed = models[0].rows * settings.resamples <= visits;
	if (influence && (!replayed || metric.losses)) return linearised(point, influence(), bench);
	if (!replayed) return { kind: "jackknife" };
	return {
		kind: "replay",
		over: "groups",
		statistic: rowStatistic({
			metric,
			models,
			weight,
			units: groups.codes
		})
	};
}
function fromSums(metric, bench) {
	const { models, weight, groups, settings, visits } = bench;
	const affordable = (cost) => cost <= CHEAPER * visits;
	const { rows, classes } = models[0];
	if (metric.losses && affordable(groups.size * settings.resamples)) {
		const differences = lossDifference(metric, models);
		if (weight) for (let row = 0; row < rows; row++) differences[row] *= weight[row];
		return ratioStatistic(sumsByCluster(differences, groups), weightByCluster(weight, groups));
	}
	const pairs = groups.size ** 2 * settings.resamples + rows * groups.size;
	if (metric.name === "roc_auc" && affordable(pairs)) return differenceOfStatistics(models.map((sample) => aucStatistic({
		sample,
		weight,
		clusters: groups
	})));
	if (!metric.fromConfusion || classes > 100) return null;
	const { cells, kinds, counts } = bench.counts();
	if (!affordable(groups.size * counts.length * settings.resamples)) return null;
	const totals = countsByCluster({
		kinds,
		size: counts.length,
		clusters: groups,
		weight
	});
	return confusionStatistic({
		metric,
		sample: models[0],
		cells,
		totals
	});
}
function differenceOfStatistics([first, second]) {
	return second ? (times) => first(times) - second(times) : first;
}
function influenceOf(metric, { models, weight }) {
	if (metric.losses) return () => meanInfluence(lossDifference(metric, models), weight);
	if (metric.name === "roc_auc") return () => aucDifference(models, weight);
	if (metric.name === "average_precision") return () => precisionDifference(models, weight);
	return null;
}
/** The group-robust standard error with Student's t. */
function linearised(point, influence, { groups, settings }) {
	const error = influenceError(sumsByCluster(influence, groups));
	return {
		kind: "estimate",
		estimate: estimateFromError({
			...point,
			error,
			units: groups.size,
			freedom: groups.size - 1,
			confidence: settings.confidence,
			test: groups.kind === "clusters" ? "cluster-bootstrap" : "bootstrap"
		}),
		note: `standard error robust to ${groups.kind}, from each row's influence: too many rows to resample`
	};
}

// actions/_lib/evaluation/estimation/estimation.ts
/** Answers a question for every metric; metrics that need resamples share them. */
function estimateMetrics(metrics, question) {
	const bench = workbenchOf(question);
	const answers = metrics.map((metric, index) => {
		question.progress("measuring", index / metrics.length);
		const values = bench.models.map((_, model) => measure(metric, model, bench));
		return {
			metric,
			values,
			point: pointOf(values),
			plan: planOf(metric, values, bench)
		};
	});
	const conclusions = concludePlans(answers, bench);
	return answers.map(({ metric, values }, index) => ({
		metric,
		values,
		...conclusions[index]
	}));
}
/** The values alone, without their sampling errors. */
function measureMetrics(metrics, question) {
	const bench = workbenchOf(question);
	return metrics.map((metric) => {
		return {
			metric,
			values: bench.models.map((_, model) => measure(metric, model, bench)),
			estimate: null,
			reason: null,
			note: null
		};
	});
}
function measure(metric, model, bench) {
	const sample = bench.models[model];
	if (metric.fromConfusion) return metric.fromConfusion(bench.confusions()[model], sample.classes, sample.labels);
	return showable(metric.prepare(sample)(bench.weight));
}
/** What is too large for documents and pictures is undefined, with the reason. */
function showable(measured) {
	const reason = measured.value === null ? null : unshowable(measured.value);
	return reason === null ? measured : {
		value: null,
		reason
	};
}
function planOf(metric, values, bench) {
	const undefinedValue = values.find((measured) => measured.value === null);
	if (undefinedValue?.value === null) return {
		kind: "none",
		reason: undefinedValue.reason
	};
	if (metric.name === "ece") return {
		kind: "none",
		reason: "a bootstrap of ECE is biased: shown without interval"
	};
	const units = unitsBehind(metric, bench);
	if (units < 5) return {
		kind: "none",
		reason: tooFew(units, bench)
	};
	const { groups } = bench;
	const point = pointOf(values);
	return groups === null ? planForRows(metric, point, bench) : planForGroups(metric, point, {
		...bench,
		groups
	});
}
function tooFew(units, { groups, models }) {
	const rarest = models[0].rows > units ? " of the rarer class, or by their weights" : "";
	return `only ${groups ? `${units} ${groups.kind}` : `${units} ${units === 1 ? "row" : "rows"}${rarest}`}: an interval needs at least ${5}`;
}
/** The one model's value, or first − second; NaN if undefined. */
function pointOf(values) {
	const [first, second] = values.map((measured) => measured.value ?? NaN);
	if (second === void 0) return {
		value: first,
		scale: Math.abs(first)
	};
	return {
		value: first - second,
		scale: Math.max(Math.abs(first), Math.abs(second))
	};
}

// actions/_lib/evaluation/estimation/subject.ts
/** All rows, as the models see them. */
function subjectOf(rows, models, settings) {
	return {
		models: models.map((scores) => sampleOf(rows, scores, settings.threshold ?? .5)),
		weight: rows.weight,
		groups: groupsOf$1(rows)
	};
}
/** Some of the rows. */
function subjectAt({ models, weight, groups }, indices) {
	return {
		models: sharedTruth(models.map((model) => subsample(model, indices))),
		weight: weightAt(weight, indices),
		groups: groups && {
			kind: groups.kind,
			...clustersOf(codesAt(groups.codes, indices))
		}
	};
}
/** The first of several models alone. */
function candidateOf(subject) {
	return {
		...subject,
		models: subject.models.slice(0, 1)
	};
}
function sharedTruth(models) {
	return models.map((model) => ({
		...model,
		truth: models[0].truth,
		query: models[0].query
	}));
}
/** Rows of the named cluster belong together; without one the result lists of a ranking do. */
function groupsOf$1({ cluster, query }) {
	if (cluster) return {
		kind: "clusters",
		...clustersOf(cluster.codes)
	};
	if (query) return {
		kind: "lists",
		...clustersOf(query.codes)
	};
	return null;
}

// actions/_lib/evaluation/estimation/answers.ts
/** Answers all that a comparison asks about some rows. */
function answersOf({ metrics, absolute, question, identical }) {
	const candidate = {
		...question,
		...candidateOf(question),
		seed: `${question.seed}/candidate`
	};
	const tested = metrics.filter(({ name }) => absolute.includes(name));
	const alone = byName(estimateMetrics(tested, candidate));
	if (question.models.length === 1) {
		const rest = metrics.filter(({ name }) => !alone.has(name));
		return {
			alone: byName([...alone.values(), ...measureMetrics(rest, candidate)]),
			difference: null
		};
	}
	return {
		alone,
		difference: byName(identical ? measureMetrics(metrics, candidate).map(withoutDifference) : estimateMetrics(metrics, question))
	};
}
function byName(estimated) {
	return new Map(estimated.map((one) => [one.metric.name, one]));
}
/** Both models have the candidate's value, and no resample could tell them apart. */
function withoutDifference(measured) {
	const value = measured.values[0];
	const none = {
		value: 0,
		interval: [0, 0],
		error: 0,
		units: 0,
		test: "none",
		pValue: 1,
		pAbove: (bound) => bound < 0 ? 0 : 1,
		pBelow: (bound) => bound > 0 ? 0 : 1
	};
	return {
		...measured,
		values: [value, value],
		estimate: value.value === null ? null : none,
		reason: value.value === null ? value.reason : null
	};
}

// actions/_lib/evaluation/flips.ts
/** So many rows of each kind are shown as examples. */
const MOST_EXAMPLES = 20;
/** Per row: 1 where only the candidate is right (fixed), −1 where only the champion is (broken), else 0. */
function flipsOf(candidate, champion) {
	const ours = predictedClass(candidate);
	const theirs = predictedClass(champion);
	const { truth } = candidate;
	const flips = new Int8Array(candidate.rows);
	for (let row = 0; row < flips.length; row++) flips[row] = Number(ours[row] === truth[row]) - Number(theirs[row] === truth[row]);
	return flips;
}
/** How many rows were fixed and broken, of all or of those at `indices`. */
function countFlips(flips, indices = null) {
	let [fixed, broken] = [0, 0];
	const rows = indices?.length ?? flips.length;
	for (let i = 0; i < rows; i++) {
		const flip = flips[indices === null ? i : indices[i]];
		if (flip > 0) fixed++;
		else if (flip < 0) broken++;
	}
	return {
		fixed,
		broken
	};
}
/** Up to 20 rows with that flip, spread evenly over all of them. */
function exampleRows(flips, flip) {
	const { fixed, broken } = countFlips(flips);
	const count = flip === 1 ? fixed : broken;
	const take = Math.min(count, 20);
	const examples = [];
	let seen = 0;
	for (let row = 0; row < flips.length && examples.length < take; row++) {
		if (flips[row] !== flip) continue;
		if (seen === Math.floor((examples.length + .5) * count / take)) examples.push(row);
		seen++;
	}
	return examples;
}

// actions/_lib/evaluation/gates/rule.ts
/** The rule of a gate as comparison.json carries it. */
function ruleOf(gate) {
	if ("non-inferior" in gate) return {
		kind: "non-inferior",
		margin: gate["non-inferior"]
	};
	if ("superior" in gate) return { kind: "superior" };
	if ("min" in gate) return {
		kind: "min",
		value: gate.min,
		bound: gate.bound
	};
	if ("max" in gate) return {
		kind: "max",
		value: gate.max,
		bound: gate.bound
	};
	return {
		kind: "max-drop",
		value: gate["max-drop"],
		relative: gate.relative
	};
}
/** An absolute rule looks at the candidate alone; the others need a champion. */
function isAbsolute$1(rule) {
	return rule.kind === "min" || rule.kind === "max";
}

// actions/_lib/evaluation/gates/slice-name.ts
/** The declared slicing that a gate's `slice` names, `origin` or `origin=ATL`; null if none. */
function columnOfSlice(slice, columns) {
	return columns.filter((column) => slice === column || slice.startsWith(`${column}=`)).sort((a, b) => b.length - a.length)[0] ?? null;
}

// actions/_lib/evaluation/metrics/measured.ts
/** A value as a metric reports it: what is not finite (an overflow, say) is undefined. */
function measured(value, warning) {
	if (!Number.isFinite(value)) return undefinedBecause("the result is not a finite number");
	return warning ? {
		value,
		warning
	} : { value };
}
/** No value, and why in words. */
function undefinedBecause(reason) {
	return {
		value: null,
		reason
	};
}
/** Nothing to measure: a row of weight 0 is not there. */
const noRows = undefinedBecause("no row with a weight above 0");

// actions/_lib/evaluation/metrics/mean.ts
/** A metric that is the weighted mean of a value per row. */
function meanMetric({ refuses, warns, ...metric }) {
	return {
		...metric,
		prepare(sample) {
			const refused = refuses?.(sample);
			if (refused) return () => undefinedBecause(refused);
			return weighMean(metric.losses(sample), warns?.(sample));
		}
	};
}
/** Weighs precomputed values, one per row. */
function weighMean(values, warning) {
	return (weight) => {
		const { sum, total } = weightedSum(values, weight);
		return total > 0 ? measured(sum / total, warning) : noRows;
	};
}
/** Σ weight × value and Σ weight. */
function weightedSum(values, weight) {
	let sum = 0;
	if (weight === null) {
		for (let row = 0; row < values.length; row++) sum += values[row];
		return {
			sum,
			total: values.length
		};
	}
	let total = 0;
	for (let row = 0; row < values.length; row++) {
		const w = weight[row];
		sum += w * values[row];
		total += w;
	}
	return {
		sum,
		total
	};
}

// actions/_lib/evaluation/metrics/absolute-error.ts
/** Mean absolute error in the truth's unit. */
const mae = meanMetric({
	name: "mae",
	tasks: ["regression"],
	higherIsBetter: false,
	losses: absoluteErrors
});
/** Median absolute error; of an even number of rows the mean of the middle two, weighted or not (scikit-learn ≥ 1.7). */
const medianAbsoluteError = {
	name: "median_ae",
	tasks: ["regression"],
	higherIsBetter: false,
	prepare(sample) {
		const errors = absoluteErrors(sample);
		const order = sortedOrder(errors);
		return (weight) => {
			const total = weight === null ? order.length : weight.reduce((sum, w) => sum + w, 0);
			return total > 0 ? measured(middle({
				errors,
				order,
				weight,
				half: total / 2
			})) : noRows;
		};
	}
};
/** |prediction − truth| of each row. */
function absoluteErrors({ rows, truth, scores }) {
	const errors = new Float64Array(rows);
	for (let row = 0; row < rows; row++) errors[row] = Math.abs(scores[0][row] - truth[row]);
	return errors;
}
/** The error at which the summed weight passes half; where it meets half exactly, the mean with the next. */
function middle({ errors, order, weight, half }) {
	const rounding = half * 1e-12;
	let below = 0;
	let lower = NaN;
	for (const row of order) {
		const w = weight === null ? 1 : weight[row];
		if (w === 0) continue;
		const error = errors[row];
		if (!Number.isNaN(lower)) return lower + (error - lower) / 2;
		below += w;
		if (below > half + rounding) return error;
		if (below >= half - rounding) lower = error;
	}
	return lower;
}

// actions/_lib/evaluation/metrics/thresholded.ts
/** A metric of predicted classes: everything it needs of the rows is the confusion matrix. Higher is better. */
function thresholdedMetric(metric) {
	return {
		...metric,
		higherIsBetter: true,
		prepare(sample) {
			const cells = confusionCells(sample);
			const { classes, labels } = sample;
			return (weight) => metric.fromConfusion(countCells(cells, {
				classes,
				weight
			}), classes, labels);
		}
	};
}
/** Adds up a row-major confusion matrix. */
function marginsOf(matrix, classes) {
	const margins = {
		truth: new Float64Array(classes),
		predicted: new Float64Array(classes),
		hits: new Float64Array(classes),
		total: 0
	};
	for (let cell = 0; cell < matrix.length; cell++) {
		const row = Math.floor(cell / classes);
		const column = cell % classes;
		const weight = matrix[cell];
		margins.truth[row] += weight;
		margins.predicted[column] += weight;
		if (row === column) margins.hits[row] = weight;
		margins.total += weight;
	}
	return margins;
}

// actions/_lib/evaluation/metrics/accuracy.ts
/** Share of rows whose predicted class is the true one, as sklearn.metrics.accuracy_score. */
const accuracy = thresholdedMetric({
	name: "accuracy",
	tasks: ["binary", "multiclass"],
	fromConfusion(matrix, classes) {
		const { hits, total } = marginsOf(matrix, classes);
		if (total === 0) return noRows;
		return measured(hits.reduce((sum, hit) => sum + hit, 0) / total);
	},
	losses(sample) {
		const predicted = predictedClass(sample);
		const hits = new Float64Array(sample.rows);
		for (let row = 0; row < sample.rows; row++) hits[row] = predicted[row] === sample.truth[row] ? 1 : 0;
		return hits;
	}
});

// actions/_lib/evaluation/metrics/average-precision.ts
/** Σ (recallₙ − recallₙ₋₁) · precisionₙ over the distinct scores, as sklearn.metrics.average_precision_score. */
const averagePrecision = {
	name: "average_precision",
	tasks: ["binary"],
	higherIsBetter: true,
	prepare(sample) {
		const sweep = sweepOf({
			scores: sample.scores[0],
			truth: sample.truth,
			positive: 1
		});
		return (weight) => {
			const { precision, positives, total } = precisionOver(sweep, weight);
			if (total === 0) return noRows;
			return positives === 0 ? undefinedBecause("no positive row") : measured(precision);
		};
	}
};
/** Walks from the greatest score down; rows of equal score pass the threshold together. */
function precisionOver({ order, flags }, weight) {
	let [sum, positives, total, tied] = [
		0,
		0,
		0,
		0
	];
	for (let i = order.length - 1; i >= 0; i--) {
		const flag = flags[i];
		const w = weight === null ? 1 : weight[order[i]];
		total += w;
		if (flag & 1) tied += w;
		if (!(flag & 2)) continue;
		positives += tied;
		if (tied > 0) sum += tied * positives / total;
		tied = 0;
	}
	return {
		precision: sum / positives,
		positives,
		total
	};
}

// actions/_lib/evaluation/metrics/class-names.ts
const SHOWN = 5;
/** The names of those classes for which `holds`, quoted; a few of many. Null if there is none. */
function classesWhere(classes, labels, holds) {
	const names = [];
	for (let code = 0; code < classes; code++) if (holds(code)) names.push(JSON.stringify(labels?.[code] ?? String(code)));
	if (names.length === 0) return null;
	const more = names.length - SHOWN;
	return more > 0 ? `${names.slice(0, SHOWN).join(", ")} and ${more} more` : names.join(", ");
}

// actions/_lib/evaluation/metrics/balanced-accuracy.ts
/** Mean recall of the classes that occur in the labels, as sklearn.metrics.balanced_accuracy_score. */
const balancedAccuracy = thresholdedMetric({
	name: "balanced_accuracy",
	tasks: ["binary", "multiclass"],
	fromConfusion(matrix, classes, labels) {
		const { truth, hits, total } = marginsOf(matrix, classes);
		if (total === 0) return noRows;
		let [sum, present] = [0, 0];
		for (let code = 0; code < classes; code++) {
			if (truth[code] === 0) continue;
			sum += hits[code] / truth[code];
			present++;
		}
		const absent = classesWhere(classes, labels, (code) => truth[code] === 0);
		return measured(sum / present, absent && `left out, with no row in the labels: class ${absent}`);
	}
});

// actions/_lib/evaluation/metrics/probability.ts
/** Why these scores are no probabilities, or null if all lie in [0, 1]. */
function notProbabilities(sample) {
	return sample.scores.some((scores) => scores.some((score) => !(score >= 0 && score <= 1))) ? "some scores are no probabilities: they lie outside 0 to 1" : null;
}

// actions/_lib/evaluation/metrics/brier.ts
/** Mean squared difference of P(positive) and 0 or 1, as sklearn.metrics.brier_score_loss. */
const brier = meanMetric({
	name: "brier",
	tasks: ["binary"],
	higherIsBetter: false,
	refuses: notProbabilities,
	losses({ rows, truth, scores }) {
		const losses = new Float64Array(rows);
		for (let row = 0; row < rows; row++) losses[row] = (scores[0][row] - truth[row]) ** 2;
		return losses;
	}
});

// actions/_lib/evaluation/metrics/calibration-error.ts
/** Equal-width bins of [0, 1], closed on the right like sklearn.calibration.calibration_curve's; 0 belongs to the first. */
const CALIBRATION_BINS = 10;
/** Expected calibration error: mean over bins, by weight, of |mean probability − share that came true| (Naeini et al. 2015). */
const ece = {
	name: "ece",
	tasks: ["binary", "multiclass"],
	higherIsBetter: false,
	prepare(sample) {
		const refused = notProbabilities(sample);
		if (refused) return () => undefinedBecause(refused);
		const promises = promisesOf(sample);
		return (weight) => {
			const { gaps, total } = binGaps(promises, weight);
			return total > 0 ? measured(gaps.reduce((sum, gap) => sum + Math.abs(gap), 0) / total) : noRows;
		};
	}
};
/** Binary: P(positive) and whether the row is positive; multiclass: the greatest probability and whether its class is true. */
function promisesOf(sample) {
	const { rows, scores, truth } = sample;
	const binary = scores.length === 1;
	const predicted = binary ? null : predictedClass(sample);
	const promises = {
		probability: new Float64Array(rows),
		kept: new Uint8Array(rows),
		bin: new Uint8Array(rows)
	};
	for (let row = 0; row < rows; row++) {
		const code = predicted === null ? 1 : predicted[row];
		const probability = scores[binary ? 0 : code][row];
		promises.probability[row] = probability;
		promises.kept[row] = truth[row] === code ? 1 : 0;
		promises.bin[row] = binOf$1(probability);
	}
	return promises;
}
function binOf$1(probability) {
	let bin = 0;
	while (bin < 9 && probability > (bin + 1) * (1 / 10)) bin++;
	return bin;
}
/** Σ weight × (probability − came true) per bin. */
function binGaps({ probability, kept, bin }, weight) {
	const gaps = new Float64Array(10);
	let total = 0;
	for (let row = 0; row < bin.length; row++) {
		const w = weight === null ? 1 : weight[row];
		gaps[bin[row]] += w * (probability[row] - kept[row]);
		total += w;
	}
	return {
		gaps,
		total
	};
}

// actions/_lib/evaluation/metrics/explained-variance.ts
/** 1 − Σ(truth − prediction)² ÷ Σ(truth − mean)², as sklearn.metrics.r2_score where the truth varies. */
const r2 = {
	name: "r2",
	tasks: ["regression"],
	higherIsBetter: true,
	prepare(sample) {
		const residuals = residualsOf(sample);
		return (weight) => share({
			truth: sample.truth,
			weight
		}, () => momentsOf(residuals, weight).aroundZero);
	}
};
/** 1 − variance of (truth − prediction) ÷ variance of the truth, as sklearn.metrics.explained_variance_score. */
const explainedVariance = {
	name: "explained_variance",
	tasks: ["regression"],
	higherIsBetter: true,
	prepare(sample) {
		const residuals = residualsOf(sample);
		return (weight) => share({
			truth: sample.truth,
			weight
		}, () => momentsOf(residuals, weight).aroundMean);
	}
};
function share({ truth, weight }, unexplained) {
	const { total, constant, aroundMean } = momentsOf(truth, weight);
	if (total === 0) return noRows;
	if (constant) return undefinedBecause("the truth is the same in every row");
	return measured(1 - unexplained() / aroundMean);
}
function residualsOf({ rows, truth, scores }) {
	const residuals = new Float64Array(rows);
	for (let row = 0; row < rows; row++) residuals[row] = truth[row] - scores[0][row];
	return residuals;
}
/** Sums of squared deviations in two passes, corrected (Chan, Golub & LeVeque 1983): right for values far from 0. */
function momentsOf(values, weight) {
	let [total, shifted, aroundZero] = [
		0,
		0,
		0
	];
	let first = NaN;
	let constant = true;
	for (let row = 0; row < values.length; row++) {
		const w = weight === null ? 1 : weight[row];
		if (w === 0) continue;
		const value = values[row];
		if (total === 0) first = value;
		else if (value !== first) constant = false;
		total += w;
		shifted += w * (value - first);
		aroundZero += w * value * value;
	}
	const mean = first + shifted / total;
	let [squares, drift] = [0, 0];
	for (let row = 0; row < values.length; row++) {
		const deviation = values[row] - mean;
		const w = weight === null ? 1 : weight[row];
		squares += w * deviation * deviation;
		drift += w * deviation;
	}
	return {
		total,
		constant,
		aroundZero,
		aroundMean: squares - drift * drift / total
	};
}

// actions/_lib/evaluation/metrics/kappa.ts
/** Cohen's kappa: 1 − observed disagreement ÷ disagreement by chance, as sklearn.metrics.cohen_kappa_score. */
const kappa = thresholdedMetric({
	name: "kappa",
	tasks: ["binary", "multiclass"],
	fromConfusion(matrix, classes) {
		const { truth, predicted, total } = marginsOf(matrix, classes);
		if (total === 0) return noRows;
		let [observed, expected] = [0, 0];
		for (let cell = 0; cell < matrix.length; cell++) {
			const row = Math.floor(cell / classes);
			const column = cell % classes;
			if (row === column) continue;
			observed += matrix[cell];
			expected += truth[row] * (predicted[column] / total);
		}
		if (expected === 0) return undefinedBecause("labels and predictions hold only one class, the same");
		return measured(1 - observed / expected);
	}
});

// actions/_lib/evaluation/metrics/log-loss.ts
const SMALLEST = 1e-15;
/** Sums of rounded probabilities stray this far without anybody's fault. */
const SUM_TOLERANCE = 1e-4;
/** Mean negative natural logarithm of the true class's probability, as sklearn.metrics.log_loss(eps=1e-15, labels=all). */
const logLoss = meanMetric({
	name: "log_loss",
	tasks: ["binary", "multiclass"],
	higherIsBetter: false,
	losses: (sample) => sample.scores.length === 1 ? binaryLosses(sample) : multiclassLosses(sample),
	refuses: notProbabilities,
	warns: (sample) => sample.scores.length === 1 ? null : unnormalised(sample)
});
function clip(probability) {
	return Math.min(Math.max(probability, SMALLEST), .999999999999999);
}
function binaryLosses({ rows, truth, scores }) {
	const losses = new Float64Array(rows);
	const positive = scores[0];
	for (let row = 0; row < rows; row++) {
		const p = clip(positive[row]);
		losses[row] = -Math.log(truth[row] === 1 ? p : 1 - p);
	}
	return losses;
}
/** Clipped first, then each row divided by its sum. */
function multiclassLosses({ rows, truth, scores }) {
	const losses = new Float64Array(rows);
	for (const ofClass of scores) for (let row = 0; row < rows; row++) losses[row] += clip(ofClass[row]);
	for (let row = 0; row < rows; row++) losses[row] = -Math.log(clip(scores[truth[row]][row]) / losses[row]);
	return losses;
}
function unnormalised({ rows, scores }) {
	const sums = new Float64Array(rows);
	for (const ofClass of scores) for (let row = 0; row < rows; row++) sums[row] += ofClass[row];
	const strays = sums.reduce((count, sum) => count + (Math.abs(sum - 1) > SUM_TOLERANCE ? 1 : 0), 0);
	return strays === 0 ? null : `the probabilities of ${strays} rows do not sum to 1; they were divided by their sum`;
}

// actions/_lib/evaluation/metrics/mcc.ts
/** Matthews' correlation of labels and predictions, Gorodkin's form for several classes, as sklearn.metrics.matthews_corrcoef. */
const mcc = thresholdedMetric({
	name: "mcc",
	tasks: ["binary", "multiclass"],
	fromConfusion(matrix, classes) {
		const { truth, predicted, hits, total } = marginsOf(matrix, classes);
		if (total === 0) return noRows;
		if (occurring(truth) === 1) return undefinedBecause("the labels hold only one class");
		if (occurring(predicted) === 1) return undefinedBecause("only one class is predicted");
		const agreement = sum(hits) * total - dot(truth, predicted);
		const spread = Math.sqrt(total ** 2 - dot(truth, truth)) * Math.sqrt(total ** 2 - dot(predicted, predicted));
		return measured(agreement / spread);
	}
});
function occurring(weights) {
	return weights.reduce((count, weight) => count + (weight > 0 ? 1 : 0), 0);
}
function sum(values) {
	return values.reduce((total, value) => total + value, 0);
}
function dot(a, b) {
	return a.reduce((total, value, i) => total + value * b[i], 0);
}

// actions/_lib/evaluation/metrics/percentage-error.ts
/** A truth under this share of the mean |truth| makes a percentage of it meaningless. */
const NEAR_ZERO = .001;
/** Mean of |prediction − truth| ÷ max(|truth|, 2⁻⁵²), as sklearn.metrics.mean_absolute_percentage_error: a share, 0.1 is 10 %. */
const mape = meanMetric({
	name: "mape",
	tasks: ["regression"],
	higherIsBetter: false,
	losses({ rows, truth, scores }) {
		const losses = new Float64Array(rows);
		for (let row = 0; row < rows; row++) {
			const actual = truth[row];
			losses[row] = Math.abs(scores[0][row] - actual) / Math.max(Math.abs(actual), Number.EPSILON);
		}
		return losses;
	},
	warns: nearZero
});
function nearZero({ rows, truth }) {
	let sum = 0;
	for (let row = 0; row < rows; row++) sum += Math.abs(truth[row]) / rows;
	let count = 0;
	for (let row = 0; row < rows; row++) if (Math.abs(truth[row]) <= NEAR_ZERO * sum) count++;
	return count === 0 ? null : `divided by a truth near 0 in ${count} of ${rows} rows, which may rule the mean`;
}

// actions/_lib/evaluation/metrics/precision-recall.ts
const SCORES = [
	{
		name: "precision",
		whole: ({ predicted }, code) => predicted[code],
		missing: "no row is predicted positive"
	},
	{
		name: "recall",
		whole: ({ truth }, code) => truth[code],
		missing: "no positive row"
	},
	{
		name: "f1",
		whole: ({ truth, predicted }, code) => (truth[code] + predicted[code]) / 2,
		missing: "no positive row, and none predicted positive"
	}
];
/**
* precision, recall and f1 (hits ÷ mean of truth and predicted) of the positive class, and their macro, micro and weighted averages
* over classes, as sklearn.metrics.precision_recall_fscore_support. Averages run over the classes that occur in labels or predictions;
* one without a value of its own counts 0 there, as in scikit-learn, and is named in the warning.
*/
const precisionRecall = [...SCORES.map(binary), ...SCORES.flatMap(averages)];
function binary(score) {
	return thresholdedMetric({
		name: score.name,
		tasks: ["binary"],
		fromConfusion(matrix, classes) {
			const margins = marginsOf(matrix, classes);
			if (margins.total === 0) return noRows;
			const whole = score.whole(margins, 1);
			return whole === 0 ? undefinedBecause(score.missing) : measured(margins.hits[1] / whole);
		}
	});
}
function averages(score) {
	const average = (kind, of) => thresholdedMetric({
		name: `${score.name}_${kind}`,
		tasks: ["multiclass"],
		fromConfusion(matrix, classes, labels) {
			const margins = marginsOf(matrix, classes);
			return margins.total === 0 ? noRows : of(margins, labels);
		}
	});
	return [
		average("macro", (margins, labels) => averaged$1(score, {
			margins,
			labels,
			weightOf: (code) => occurs(margins, code)
		})),
		average("micro", ({ hits, total }) => measured(hits.reduce((sum, hit) => sum + hit, 0) / total)),
		average("weighted", (margins, labels) => averaged$1(score, {
			margins,
			labels,
			weightOf: (code) => margins.truth[code]
		}))
	];
}
function occurs({ truth, predicted }, code) {
	return truth[code] + predicted[code] > 0 ? 1 : 0;
}
function averaged$1(score, { margins, labels, weightOf }) {
	const classes = margins.truth.length;
	let [sum, total] = [0, 0];
	for (let code = 0; code < classes; code++) {
		const weight = weightOf(code);
		const whole = score.whole(margins, code);
		if (whole > 0) sum += weight * margins.hits[code] / whole;
		total += weight;
	}
	const zero = classesWhere(classes, labels, (code) => weightOf(code) > 0 && score.whole(margins, code) === 0);
	const absent = classesWhere(classes, labels, (code) => occurs(margins, code) === 0);
	const warnings = [zero && `undefined, counted as 0: ${score.name} of class ${zero}`, absent && `left out, in neither labels nor predictions: class ${absent}`];
	return measured(sum / total, warnings.filter((warning) => warning !== null).join("; "));
}

// actions/_lib/evaluation/metrics/result-lists.ts
/** Groups rows by query, ordered within by `key` (score or relevance). */
function resultLists(query, key) {
	const starts = new Uint32Array(query.reduce((most, code) => Math.max(most, code + 1), 0) + 1);
	for (const code of query) starts[code + 1]++;
	for (let list = 1; list < starts.length; list++) starts[list] += starts[list - 1];
	const next = starts.slice();
	const order = new Uint32Array(query.length);
	for (const row of sortedOrder(key)) order[next[query[row]]++] = row;
	return {
		order,
		starts
	};
}
/** A list's groups of equal scores from the best down; a row is relevant if its relevance is above 0. */
function* tiesOf(sample, { order, starts }, list) {
	const scores = sample.scores[0];
	const end = starts[list + 1];
	let tie = {
		before: 0,
		size: 0,
		relevance: 0,
		relevant: 0
	};
	for (let i = end - 1; i >= starts[list]; i--) {
		const relevance = sample.truth[order[i]];
		tie.size++;
		tie.relevance += relevance;
		if (relevance > 0) tie.relevant++;
		if (!(i === starts[list] || scores[order[i - 1]] !== scores[order[i]])) continue;
		yield tie;
		tie = {
			before: tie.before + tie.size,
			size: 0,
			relevance: 0,
			relevant: 0
		};
	}
}

// actions/_lib/evaluation/metrics/ranking.ts
/**
* Ranking metrics: the mean over result lists, in expectation over the orders of tied scores (McSherry & Najork, ECIR 2008).
* NDCG has linear gain and is sklearn.metrics.ndcg_score; a list without a relevant row counts 0, as there. A list's weight is
* the mean of its rows'.
*/
const ranking = [
	listMetric("ndcg_5", ndcg(5)),
	listMetric("ndcg_10", ndcg(10)),
	listMetric("mrr", reciprocalRank),
	listMetric("map", listPrecision)
];
function listMetric(name, valueIn) {
	return {
		name,
		tasks: ["ranking"],
		higherIsBetter: true,
		prepare(sample) {
			if (sample.query === null) return () => undefinedBecause("no query column says which rows are one list");
			if (sample.truth.some((relevance) => relevance < 0)) return () => undefinedBecause("a relevance is below 0");
			return weighLists(sample, sample.query, valueIn);
		}
	};
}
function weighLists(sample, query, valueIn) {
	const byScore = resultLists(query, sample.scores[0]);
	const byRelevance = resultLists(query, Float64Array.from(sample.truth));
	const lists = byScore.starts.length - 1;
	const values = new Float64Array(lists);
	for (let list = 0; list < lists; list++) {
		const ideal = relevancesDown(sample, byRelevance, list);
		values[list] = hasRelevant(sample, byRelevance, list) ? valueIn(tiesOf(sample, byScore, list), ideal) : NaN;
	}
	return (weight) => meanOverLists({
		values,
		query,
		starts: byScore.starts,
		weight
	});
}
/** NaN among the values marks a list without a relevant row. */
function meanOverLists({ values, query, starts, weight }) {
	const weights = new Float64Array(values.length);
	for (let row = 0; row < query.length; row++) weights[query[row]] += weight === null ? 1 : weight[row];
	let [sum, total, empty] = [
		0,
		0,
		0
	];
	let relevant = false;
	for (let list = 0; list < values.length; list++) {
		if (weights[list] === 0) continue;
		const w = weights[list] / (starts[list + 1] - starts[list]);
		total += w;
		if (Number.isNaN(values[list])) empty++;
		else {
			sum += w * values[list];
			relevant = true;
		}
	}
	if (total === 0) return noRows;
	if (!relevant) return undefinedBecause("no list has a row with a relevance above 0");
	return measured(sum / total, empty > 0 ? `${empty} lists without a relevant row count as 0` : null);
}
function hasRelevant({ truth }, { order, starts }, list) {
	const end = starts[list + 1];
	return end > starts[list] && truth[order[end - 1]] > 0;
}
function* relevancesDown({ truth }, { order, starts }, list) {
	for (let i = starts[list + 1] - 1; i >= starts[list]; i--) yield truth[order[i]];
}
/** Discounted gain of the first k places ÷ that of the best order; tied rows share their places' discounts evenly. */
function ndcg(k) {
	const discounts = Float64Array.from({ length: k }, (_, place) => 1 / Math.log2(place + 2));
	return (ties, ideal) => {
		let [gain, best, place] = [
			0,
			0,
			0
		];
		for (const { before, size, relevance } of ties) {
			if (before >= k) break;
			for (let i = before; i < Math.min(before + size, k); i++) gain += relevance / size * discounts[i];
		}
		for (const relevance of ideal) {
			if (place >= k) break;
			best += relevance * discounts[place++];
		}
		return gain / best;
	};
}
/** 1 ÷ rank of the first relevant row: within a tie it is at place j with the chance that j−1 irrelevant ones come before. */
function reciprocalRank(ties) {
	for (const { before, size, relevant } of ties) {
		if (relevant === 0) continue;
		let [expected, noneYet] = [0, 1];
		for (let place = 1; place <= size - relevant + 1; place++) {
			const here = relevant / (size - place + 1);
			expected += noneYet * here / (before + place);
			noneYet *= 1 - here;
		}
		return expected;
	}
	return 0;
}
/** Mean over relevant rows of the share of relevant rows down to them. */
function listPrecision(ties) {
	let [sum, found] = [0, 0];
	for (const { before, size, relevant } of ties) {
		const others = size > 1 ? (relevant - 1) / (size - 1) : 0;
		for (let place = 1; place <= size && relevant > 0; place++) sum += relevant / size * (found + 1 + (place - 1) * others) / (before + place);
		found += relevant;
	}
	return sum / found;
}

// actions/_lib/evaluation/metrics/roc-auc.ts
/** Area under the ROC curve: the chance that a positive row scores above a negative one, ties counting half. */
const rocAuc = {
	name: "roc_auc",
	tasks: ["binary"],
	higherIsBetter: true,
	prepare(sample) {
		const sweep = sweepOf({
			scores: sample.scores[0],
			truth: sample.truth,
			positive: 1
		});
		return (weight) => {
			const { area, positives, negatives } = areaUnder(sweep, weight);
			if (positives + negatives === 0) return noRows;
			if (positives === 0) return undefinedBecause("no positive row");
			if (negatives === 0) return undefinedBecause("no negative row");
			return measured(area);
		};
	}
};
/** Unweighted mean of each class's AUC against the rest, as sklearn.metrics.roc_auc_score(multi_class="ovr"). */
const rocAucOvrMacro = {
	name: "roc_auc_ovr_macro",
	tasks: ["multiclass"],
	higherIsBetter: true,
	prepare(sample) {
		const sweeps = sample.scores.map((scores, k) => sweepOf({
			scores,
			truth: sample.truth,
			positive: k
		}));
		return (weight) => {
			const areas = sweeps.map((sweep) => areaUnder(sweep, weight));
			if (areas.length === 0 || areas[0].positives + areas[0].negatives === 0) return noRows;
			const { classes, labels } = sample;
			const absent = classesWhere(classes, labels, (k) => areas[k].positives === 0);
			if (absent) return undefinedBecause(`no row of class ${absent}`);
			const only = classesWhere(classes, labels, (k) => areas[k].negatives === 0);
			if (only) return undefinedBecause(`every row is of class ${only}`);
			return measured(areas.reduce((sum, { area }) => sum + area, 0) / areas.length);
		};
	}
};
/** Area and total weights; the area is NaN if one of the totals is 0. */
function areaUnder({ order, flags }, weight) {
	let [pairs, positives, negatives, tiedPositives, tiedNegatives] = [
		0,
		0,
		0,
		0,
		0
	];
	for (let i = 0; i < order.length; i++) {
		const flag = flags[i];
		const w = weight === null ? 1 : weight[order[i]];
		if (flag & 1) tiedPositives += w;
		else tiedNegatives += w;
		if (!(flag & 4)) continue;
		pairs += tiedPositives * (negatives + tiedNegatives / 2);
		positives += tiedPositives;
		negatives += tiedNegatives;
		tiedPositives = 0;
		tiedNegatives = 0;
	}
	return {
		area: pairs / (positives * negatives),
		positives,
		negatives
	};
}

// actions/_lib/evaluation/metrics/squared-error.ts
/** Mean squared error in the truth's unit squared. */
const mse = meanMetric({
	name: "mse",
	tasks: ["regression"],
	higherIsBetter: false,
	losses: squaredErrors
});
/** Root of the mean squared error, in the truth's unit. */
const rmse = {
	name: "rmse",
	tasks: ["regression"],
	higherIsBetter: false,
	prepare(sample) {
		const weigh = mse.prepare(sample);
		return (weight) => {
			const mean = weigh(weight);
			return mean.value === null ? mean : measured(Math.sqrt(mean.value));
		};
	}
};
function squaredErrors({ rows, truth, scores }) {
	const errors = new Float64Array(rows);
	for (let row = 0; row < rows; row++) errors[row] = (scores[0][row] - truth[row]) ** 2;
	return errors;
}

// actions/_lib/evaluation/metrics/registry.ts
/** Every built-in metric, in the order in which reports show them. */
const METRICS = [
	rocAuc,
	rocAucOvrMacro,
	averagePrecision,
	logLoss,
	brier,
	ece,
	accuracy,
	balancedAccuracy,
	...precisionRecall,
	mcc,
	kappa,
	mae,
	mse,
	rmse,
	r2,
	medianAbsoluteError,
	mape,
	explainedVariance,
	...ranking
];
/** The metrics of a task; none for `custom`, whose metrics come from files. */
function metricsFor(task) {
	return METRICS.filter((metric) => metric.tasks.includes(task));
}

// actions/_lib/evaluation/significance/correction.ts
/** Holm's adjusted p-values: any of them at most α keeps the chance of one false alarm at α (Holm 1979). */
function holm(pValues) {
	const order = ascending(pValues);
	const adjusted = new Array(pValues.length);
	let greatest = 0;
	for (const [rank, index] of order.entries()) {
		greatest = Math.max(greatest, Math.min(1, pValues[index] * (order.length - rank)));
		adjusted[index] = greatest;
	}
	return adjusted;
}
/** Benjamini and Hochberg's adjusted p-values: rejecting those at most q keeps the expected share of false ones at q (1995). */
function benjaminiHochberg(pValues) {
	const order = ascending(pValues);
	const adjusted = new Array(pValues.length);
	let least = 1;
	for (let rank = order.length; rank > 0; rank--) {
		const index = order[rank - 1];
		least = Math.min(least, pValues[index] * order.length / rank);
		adjusted[index] = least;
	}
	return adjusted;
}
function ascending(pValues) {
	return pValues.map((_, index) => index).sort((a, b) => pValues[a] - pValues[b]);
}

// actions/_lib/evaluation/slices.ts
/** A slice is judged from this many rows … */
const FEWEST_ROWS = 50;
/** … this many of each class … */
const FEWEST_OF_CLASS = 10;
/** … and this many clusters on; with fewer no honest interval can be made. */
const FEWEST_CLUSTERS = 5;
/** So many values of a column are shown, the largest first. */
const MOST_VALUES = 50;
/** How gates and documents name one value of a slicing. */
function sliceName(column, value) {
	return `${column}=${value}`;
}
/** The largest values of a slicing, and those that a gate names, each with its rows in row order. */
function slicesOf(rows, slicing, { named = [] } = {}) {
	const sizes = sizesOf(slicing);
	const shown = [...sizes.keys()].filter((code) => sizes[code] > 0).sort((a, b) => sizes[b] - sizes[a] || a - b).filter((code, place) => place < 50 || named.includes(sliceName(slicing.column, slicing.labels[code])));
	const indices = indicesOf(slicing, shown, sizes);
	return shown.map((code, place) => describe({
		rows,
		slicing,
		code,
		indices: indices[place]
	}));
}
/** How many values of the slicing occur. */
function occurringValues(slicing) {
	return sizesOf(slicing).filter((size) => size > 0).length;
}
function sizesOf({ codes, labels }) {
	const sizes = new Uint32Array(labels.length);
	for (let row = 0; row < codes.length; row++) if (codes[row] >= 0) sizes[codes[row]]++;
	return sizes;
}
/** One pass over the rows fills the lists of all shown values. */
function indicesOf({ codes }, shown, sizes) {
	const placeOf = new Int32Array(sizes.length).fill(-1);
	for (const [place, code] of shown.entries()) placeOf[code] = place;
	const lists = shown.map((code) => new Int32Array(sizes[code]));
	const filled = new Uint32Array(shown.length);
	for (let row = 0; row < codes.length; row++) {
		const place = codes[row] < 0 ? -1 : placeOf[codes[row]];
		if (place >= 0) lists[place][filled[place]++] = row;
	}
	return lists;
}
function describe({ rows, slicing, code, indices }) {
	const clusters = rows.cluster && clustersOf(codesAt(rows.cluster.codes, indices)).size;
	return {
		column: slicing.column,
		value: slicing.labels[code],
		indices,
		clusters,
		tooSmall: tooSmall({
			rows,
			indices,
			clusters
		})
	};
}
function tooSmall({ rows, indices, clusters }) {
	if (indices.length < 50) return `${counted$1(indices.length, "row")}, fewer than ${50}`;
	if (clusters !== null && clusters < 5) return `${counted$1(clusters, "cluster")}, fewer than ${5}`;
	if (rows.truth.kind !== "classes") return null;
	const { codes, labels } = rows.truth;
	const ofClass = new Uint32Array(labels.length);
	for (let i = 0; i < indices.length; i++) ofClass[codes[indices[i]]]++;
	const rarest = ofClass.indexOf(Math.min(...ofClass));
	if (ofClass[rarest] >= 10) return null;
	return `${counted$1(ofClass[rarest], "row")} of class ${JSON.stringify(labels[rarest])}, fewer than ${10}`;
}
function counted$1(n, noun) {
	return `${n} ${noun}${n === 1 ? "" : "s"}`;
}

// actions/_lib/evaluation/compared-slices.ts
/** What slices show besides the gated metrics. */
const HEADLINE = {
	binary: "roc_auc",
	multiclass: "accuracy",
	regression: "mae",
	ranking: "ndcg_10",
	custom: null
};
/** Every shown value of every declared slicing, worst first; one slicing's rows are in memory at a time. */
function compareSlices(asked) {
	const named = asked.gates.flatMap(({ slice }) => slice ?? []);
	const slices = asked.rows.slices.flatMap((slicing, index) => {
		asked.progress("slices", index / asked.rows.slices.length);
		const shown = slicesOf(asked.rows, slicing, { named });
		return shown.map((slice) => compareSlice({
			slice,
			visits: VISITS / shown.length,
			slicing,
			...asked
		}));
	});
	const leading = sliceMetrics(asked.rows.task, asked.gates)[0];
	return slices.sort((a, b) => badness$1(b, leading) - badness$1(a, leading) || b.rows - a.rows);
}
function compareSlice({ slice, visits, rows, subject, gates, identical, flips, settings }) {
	const { column, value, indices, clusters, tooSmall } = slice;
	const names = sliceMetrics(rows.task, gates);
	const columns = rows.slices.map((slicing) => slicing.column);
	const absolute = gates.filter((gate) => isAbsolute$1(ruleOf(gate)) && gate.slice && columnOfSlice(gate.slice, columns) === column);
	const answers = () => answersOf({
		metrics: metricsFor(rows.task).filter(({ name }) => names.includes(name)),
		absolute: absolute.map(({ metric }) => metric),
		question: {
			...subjectAt(subject, indices),
			settings,
			seed: `${settings.seed}/${column}=${value}`,
			visits,
			progress: () => {}
		},
		identical
	});
	return {
		column,
		value,
		rows: indices.length,
		clusters,
		tooSmall,
		answers: tooSmall === null ? answers() : null,
		flips: flips && {
			column,
			value,
			...countFlips(flips, indices)
		}
	};
}
/** Gated metrics, those of slice gates first, then the task's headline. */
function sliceMetrics(task, gates) {
	const onSlices = gates.filter(({ slice }) => slice !== void 0);
	return [...new Set([...onSlices, ...gates].map(({ metric }) => metric).concat(HEADLINE[task] ?? []))];
}
/** The slices as comparison.json carries them, with p-values corrected over all of them. */
function comparedSlices(slices, withoutChampion) {
	const adjusted = adjustedPValues(slices);
	return slices.map((slice) => ({
		column: slice.column,
		value: slice.value,
		n: slice.rows,
		clusters: slice.clusters,
		tooSmall: slice.tooSmall,
		metrics: (slice.answers ? comparedMetrics(slice.answers, slice.rows, withoutChampion) : []).map((metric) => ({
			...metric,
			adjustedPValue: adjusted.get(slice)?.get(metric.name) ?? null
		}))
	}));
}
/** How much worse the candidate is than the champion, or without one how bad it is; the too small come last. */
function badness$1({ answers }, leading) {
	const estimated = leading === void 0 ? void 0 : (answers?.difference ?? answers?.alone)?.get(leading);
	if (!estimated || estimated.values.some(({ value }) => value === null)) return -Number.MAX_VALUE;
	const [candidate, champion] = estimated.values;
	const change = candidate.value - (champion?.value ?? 0);
	return estimated.metric.higherIsBetter ? -change : change;
}
/** Benjamini–Hochberg over all slices that a metric is shown for. */
function adjustedPValues(slices) {
	const adjusted = new Map(slices.map((slice) => [slice, /* @__PURE__ */ new Map()]));
	const names = new Set(slices.flatMap((slice) => [...slice.answers?.difference?.keys() ?? []]));
	for (const name of names) {
		const tested = slices.flatMap((slice) => {
			const estimated = slice.answers?.difference?.get(name);
			return estimated?.estimate ? [{
				slice,
				pValue: pBeyondResamples(estimated)
			}] : [];
		});
		const corrected = benjaminiHochberg(tested.map(({ pValue }) => pValue));
		for (const [place, { slice }] of tested.entries()) adjusted.get(slice).set(name, corrected[place]);
	}
	return adjusted;
}
/** B resamples give no p under 1/(B+1), too coarse to correct over many slices: beyond them the normal's tail counts. */
function pBeyondResamples({ estimate }) {
	const { test, pValue, pAbove, pBelow } = estimate;
	return test === "bootstrap" || test === "cluster-bootstrap" ? Math.min(pValue, 2 * pAbove(0), 2 * pBelow(0)) : pValue;
}

// actions/_lib/evaluation/metric-files/meant.ts
const MOST = 3;
/** The names that a name in no file most likely means: nested ones (`test.roc_auc` for `roc_auc`) before misspelt ones. */
function meantNames(name, known) {
	const nested = known.filter((other) => contains(other, name) || contains(name, other));
	if (nested.length > 0) return nested.slice(0, MOST);
	const near = suggestion$1(name, known);
	return near === void 0 ? [] : [near];
}
/** `; did you mean roc_auc.test or test.roc_auc?`, or nothing. */
function didYouMean(name, known) {
	const meant = meantNames(name, known);
	return meant.length === 0 ? "" : `; did you mean ${new Intl.ListFormat("en-GB", { type: "disjunction" }).format(meant)}?`;
}
/** Whether the words of a name stand together in another. */
function contains(name, part) {
	const words = (text) => ` ${text.toLowerCase().split(/[\s._/:@-]+/).join(" ")} `;
	return words(name).includes(words(part)) && part !== "";
}

// actions/_lib/evaluation/file-evidence.ts
const CURE = "a metric file has no rows to compare by, and not both give a standard error: use max-drop, min or max, or judge the metric from predictions";
/** A file's metric as evaluation.json carries it: an interval only where the file gives a standard error. */
function measuredFileMetric(metric, confidence) {
	const { name, value, reason, note, deviation, n, higherIsBetter } = metric;
	const estimate = estimateFromFile(metric, confidence);
	const said = [
		reason,
		estimate && "interval from the metric file's standard error",
		note && `the value ${note}`
	].filter(Boolean);
	return {
		name,
		value,
		interval: estimate && [...estimate.interval],
		method: "none",
		...said.length > 0 && { reason: said.join("; ") },
		...estimate && { standardError: deviation },
		n,
		higherIsBetter
	};
}
/** What a gate on a file's metric looks at; a metric that is in no file fails, one that the champion lacks is not judged. */
function fileTarget(gate, files, standing) {
	const { hasChampion, confidence, measured } = standing;
	const ours = files.candidate.find(({ name }) => name === gate.metric);
	const theirs = files.champion?.find(({ name }) => name === gate.metric);
	const target = {
		slice: null,
		rows: 0,
		obstacle: null,
		alone: null,
		difference: null,
		fromFile: true
	};
	if (!ours) {
		const known = [...files.candidate.map(({ name }) => name), ...measured];
		const reason = `missing metric: ${gate.metric} is in no metric file${didYouMean(gate.metric, known)}`;
		return {
			...target,
			obstacle: {
				verdict: "fail",
				reason
			}
		};
	}
	const values = [measuredOf(ours)];
	const alone = {
		metric: ours,
		values,
		note: null,
		...estimatedAlone(ours, confidence)
	};
	const known = {
		...target,
		rows: ours.n,
		alone
	};
	const isAbsolute = "min" in gate || "max" in gate;
	const apart = theirs && !isAbsolute ? disagreement(ours, theirs) : null;
	if (apart) return {
		...known,
		obstacle: {
			verdict: "inconclusive",
			reason: `not comparable: ${apart}`
		}
	};
	if (theirs) {
		const estimate = differenceFromErrors(ours, theirs, confidence);
		const difference = {
			metric: ours,
			values: [...values, measuredOf(theirs)],
			note: null,
			estimate
		};
		return {
			...known,
			difference: {
				...difference,
				reason: estimate ? null : CURE
			}
		};
	}
	if (!hasChampion || isAbsolute) return known;
	const lack = files.champion ? `the champion has no ${gate.metric}` : "there are no metric files of the champion to compare with";
	return {
		...known,
		obstacle: {
			verdict: "inconclusive",
			reason: `${lack}; min and max need none`
		}
	};
}
function estimatedAlone(metric, confidence) {
	const estimate = estimateFromFile(metric, confidence);
	return {
		estimate,
		reason: estimate ? null : "the metric file gives no standard error: judge the point"
	};
}
function measuredOf({ value, reason = "it is not a finite number" }) {
	return value === null ? {
		value,
		reason
	} : { value };
}

// actions/_lib/evaluation/gates/champion.ts
/**
* What rules that need a champion say without one. Not comparable: inconclusive. First release: as configured; with
* `absolute-only` the absolute gates decide alone, but where there are none nothing was judged, which is inconclusive.
*/
function verdictWithoutChampion({ gates, firstRelease, notComparable }) {
	if (notComparable !== null) return {
		verdict: "inconclusive",
		reason: `not comparable with the champion: ${notComparable}`
	};
	const reason = `no champion to compare with (first-release: ${firstRelease})`;
	if (firstRelease !== "absolute-only") return {
		verdict: firstRelease,
		reason
	};
	if (gates.some((gate) => isAbsolute$1(ruleOf(gate)))) return {
		verdict: "pass",
		reason: `${reason}: not judged, the absolute gates decide`
	};
	return {
		verdict: "inconclusive",
		reason: `${reason}: not judged, and no absolute gate is declared`
	};
}

// actions/_lib/evaluation/gates/number.ts
/** A number as reasons show it: four significant digits, a true minus. */
function shown(value) {
	return String(Number(value.toPrecision(4))).replace("-", "−");
}
/** `[low, high]`. */
function shownInterval(low, high) {
	return `[${shown(low)}, ${shown(high)}]`;
}

// actions/_lib/evaluation/gates/point.ts
/** Rounding of sums must not decide: 0.9 − 0.89 is a drop of 0.01. */
const ROUNDING$1 = 1e-12;
/** `min` and `max` on the value itself. */
function judgePoint(rule, value) {
	const kept = (rule.kind === "min" ? value - rule.value : rule.value - value) >= -1e-12 * Math.max(1, Math.abs(rule.value));
	const [verb, side] = rule.kind === "min" ? ["below", "minimum"] : ["above", "maximum"];
	return [kept ? "pass" : "fail", `${shown(value)} is ${kept ? "not " : ""}${verb} the ${side} ${shown(rule.value)}`];
}
/** `max-drop` on the value itself; a share of |champion| if relative, which no drop from 0 is. */
function judgeDrop({ value, relative }, result) {
	const champion = Math.abs(result.champion);
	const drop = result.higherIsBetter ? -result.observed : result.observed;
	if (drop <= 0) return ["pass", `no drop, within ${shown(value)}${relative ? " of the champion" : ""}`];
	if (relative && champion === 0) return ["inconclusive", `${`a drop of ${shown(drop)} from a champion of 0 is no share of it`}: use a max-drop that is not relative, or min or max`];
	const share = relative ? drop / champion : drop;
	const kept = share <= value + ROUNDING$1 * Math.max(1, value);
	const unit = relative ? " of the champion" : "";
	const side = kept ? "within" : "more than";
	return [kept ? "pass" : "fail", `a drop of ${shown(share)}${unit}, ${side} ${shown(value)}${unit}`];
}

// actions/_lib/evaluation/significance/power.ts
/** The chance that a true difference of the detectable size settles a gate. */
const POWER = .8;
/**
* How far beyond a gate's bound the true difference must lie to be settled with 80 % power: (z₁₋α + z₀.₈) · se, the
* usual formula of a one-sided test (Julious, Statistics in Medicine 23, 2004, eq. for non-inferiority).
*/
function detectableDifference({ error, units, alpha, clustered }) {
	return (criticalValue(units, alpha, clustered) + normalQuantile(POWER)) * error;
}
/** How many units like these settle a true `distance` from the bound with 80 % power; null if no number does. */
function unitsNeeded({ distance, ...spread }) {
	const { error, units, alpha, clustered } = spread;
	if (!(Math.abs(distance) > 0) || !(error > 0)) return null;
	const perUnit = error * Math.sqrt(units);
	let needed = Number.POSITIVE_INFINITY;
	for (let step = 0; step < 50; step++) {
		const factor = criticalValue(needed, alpha, clustered) + normalQuantile(POWER);
		const next = Math.ceil((factor * perUnit / distance) ** 2);
		if (next === needed) break;
		needed = Math.max(next, 2);
	}
	return Number.isSafeInteger(needed) ? Math.max(needed, units + 1) : null;
}
function criticalValue(units, alpha, clustered) {
	return studentQuantile(1 - alpha, clustered ? units - 1 : Number.POSITIVE_INFINITY);
}

// actions/_lib/evaluation/gates/evidence.ts
/** Non-inferior claims more than −margin, superior more than 0, `min` and `max` that the metric lies on the good side. */
function boundOf(rule) {
	switch (rule.kind) {
		case "non-inferior": return -rule.margin;
		case "superior": return 0;
		case "min": return rule.value;
		case "max": return -rule.value;
	}
}
/** Turns an estimate so that more is better, and tests both sides of the bound. */
function evidenceOf({ estimate, bound, higherIsBetter }) {
	const [from, to] = estimate.interval;
	if (higherIsBetter) {
		const [pPass, pFail] = [estimate.pAbove(bound), estimate.pBelow(bound)];
		return {
			improvement: estimate.value,
			low: from,
			high: to,
			bound,
			pPass,
			pFail
		};
	}
	const [pPass, pFail] = [estimate.pBelow(-bound), estimate.pAbove(-bound)];
	return {
		improvement: -estimate.value,
		low: -to,
		high: -from,
		bound,
		pPass,
		pFail
	};
}

// actions/_lib/evaluation/gates/tested.ts
const UNPAIRED = " (unpaired: from the standard errors in the metric file)";
/** Pass if the interval lies above the bound, fail if below, else inconclusive with what would settle it. */
function judgeInterval({ rule, result, estimate, rows, confidence }) {
	const higherIsBetter = rule.kind === "min" || rule.kind !== "max" && result.higherIsBetter === true;
	const evidence = evidenceOf({
		estimate,
		bound: boundOf(rule),
		higherIsBetter
	});
	const { low, high, bound, pPass, pFail } = evidence;
	const tested = {
		...result,
		pValue: pPass
	};
	const absolute = rule.kind === "min" || rule.kind === "max";
	const position = `${positionOf(rule, evidence)}${estimate.test === "unpaired-se" ? UNPAIRED : ""}`;
	if (low > bound || absolute && low === bound) return {
		result: {
			...tested,
			verdict: "pass",
			reason: position
		},
		pFail,
		overturned: null
	};
	const undecided = (reason, gates) => ({
		...tested,
		verdict: "inconclusive",
		...settlement({
			evidence,
			estimate,
			rows,
			alpha: (1 - confidence) / 2 / gates,
			reason
		})
	});
	if (high >= bound) return {
		result: undecided(position, 1),
		pFail,
		overturned: null
	};
	const overturned = (gates) => undecided(`${position}, but among ${gates} gates that is no rare accident (Holm's correction)`, gates);
	return {
		result: {
			...tested,
			verdict: "fail",
			reason: position
		},
		pFail,
		overturned
	};
}
/** Where the interval lies: of an absolute rule the value's, of a relative one the improvement's, in words. */
function positionOf(rule, { low, high, bound }) {
	const side = low > bound ? "above" : high < bound ? "below" : "on both sides of";
	switch (rule.kind) {
		case "min": return `the interval ${shownInterval(low, high)} lies ${side} the minimum ${shown(rule.value)}`;
		case "max": {
			const turned = low > bound ? "below" : high < bound ? "above" : side;
			return `the interval ${shownInterval(-high, -low)} lies ${turned} the maximum ${shown(rule.value)}`;
		}
		case "superior": return `${improvementOf(low, high)}, where better is asked for`;
		case "non-inferior": return `${improvementOf(low, high)}, where at most ${shown(rule.margin)} worse is allowed`;
	}
}
function improvementOf(low, high) {
	if (low >= 0) return `between ${shown(low)} and ${shown(high)} better`;
	if (high <= 0) return `between ${shown(-high)} and ${shown(-low)} worse`;
	return `between ${shown(-low)} worse and ${shown(high)} better`;
}
/** What these rows could settle, and how many would settle what was observed, both with 80 % power. */
function settlement({ evidence, estimate, rows, alpha, reason }) {
	const { error, units, test } = estimate;
	const clustered = test === "cluster-bootstrap";
	const spread = {
		error,
		units,
		alpha,
		clustered
	};
	const detectable = error > 0 ? detectableDifference(spread) : null;
	if (units === 0) return {
		detectable,
		needed: null,
		reason
	};
	const n = unitsNeeded({
		...spread,
		distance: evidence.improvement - evidence.bound
	});
	const unit = clustered ? "clusters" : "rows";
	const needed = n === null ? null : {
		unit,
		n: clustered ? n : Math.ceil(n / units * rows)
	};
	const rowsSay = detectable === null ? "" : `; these ${clustered ? `${units} clusters` : `${rows} rows`} settle what is ${shown(detectable)} or more from that`;
	return {
		detectable,
		needed,
		reason: `${reason}${estimate.hidden === void 0 ? "" : `; ${alikeIn(estimate)}`}${rowsSay}${needed === null ? "" : `, about ${needed.n} ${unit} would settle this`}`
	};
}
/** Why an interval is wide although nothing varies. */
function alikeIn({ units, hidden, test }) {
	return `all ${units} ${test === "cluster-bootstrap" ? "clusters" : "rows"} say the same, but up to ${shown(hidden * 100)} % could differ without one being among them`;
}

// actions/_lib/evaluation/gates/judgement.ts
/** Judges one gate on one target; undefined never passes. */
function judge$1(gate, target, court) {
	const rule = ruleOf(gate);
	const estimated = isAbsolute$1(rule) ? target.alone : target.difference;
	const result = blankResult(gate, rule, target);
	if (target.obstacle) return settled(result, target.obstacle.verdict, target.obstacle.reason);
	if (estimated === null) return settled(result, court.withoutChampion.verdict, court.withoutChampion.reason);
	const undefinedSide = undefinedReason(estimated);
	if (undefinedSide) return settled(result, "fail", undefinedSide);
	if (!isAbsolute$1(rule) && court.identical && !target.fromFile) return judgeIdentical(rule, result, target.rows);
	if (rule.kind === "max-drop") return settled(result, ...judgeDrop(rule, result));
	if (rule.kind !== "non-inferior" && rule.kind !== "superior" && rule.bound === "point") return settled(result, ...judgePoint(rule, result.candidate));
	const { estimate, reason } = estimated;
	if (estimate === null) return settled(result, "inconclusive", `no interval: ${reason}`);
	return judgeInterval({
		rule,
		result,
		estimate,
		rows: target.rows,
		confidence: court.confidence
	});
}
function settled(result, verdict, reason) {
	return {
		result: {
			...result,
			verdict,
			reason
		},
		pFail: null,
		overturned: null
	};
}
/** What can be said before the rule is applied. */
function blankResult(gate, rule, { slice, alone, difference }) {
	const known = difference ?? alone;
	const candidate = known?.values[0]?.value ?? null;
	const champion = difference?.values[1]?.value ?? null;
	const delta = candidate === null || champion === null ? null : candidate - champion;
	const interval = (isAbsolute$1(rule) ? alone : difference)?.estimate?.interval;
	return {
		metric: gate.metric,
		slice,
		rule,
		champion,
		candidate,
		higherIsBetter: known?.metric.higherIsBetter ?? null,
		observed: isAbsolute$1(rule) ? candidate : delta,
		interval: interval ? [...interval] : null,
		pValue: null,
		blocking: gate.blocking,
		onInconclusive: gate["on-inconclusive"],
		verdict: "inconclusive",
		reason: "",
		detectable: null,
		needed: null
	};
}
function undefinedReason({ metric, values }) {
	const owners = ["the candidate", "the champion"];
	const missing = values.flatMap((measured, model) => measured.value === null ? [`${metric.name} of ${owners[model]} is undefined: ${measured.reason}`] : []);
	return missing.length === 0 ? null : missing.join("; ");
}
/** As many rows as a slice must have: on a handful, different models agree by accident. */
const FEWEST_IDENTICAL = 50;
/**
* Equal predictions show no difference that a test could weigh. Scores that agree to the last digit on many rows are those of one
* function, so nothing is worse by any margin; no rule of three is put upon them, as it would call an unchanged model inconclusive on
* every small hold-out. On fewer rows than a slice must have they prove nothing.
*/
function judgeIdentical(rule, result, rows) {
	if (rule.kind === "superior") return settled({
		...result,
		pValue: 1
	}, "fail", "identical to the champion: every prediction is equal, so nothing is better");
	if (rule.kind === "non-inferior" && rows < FEWEST_IDENTICAL) return settled(result, "inconclusive", `identical to the champion on ${rows} rows, too few to tell two models apart: at least ${FEWEST_IDENTICAL} are needed`);
	return settled(result, "pass", "identical to the champion: every prediction is equal");
}

// actions/_lib/evaluation/gates/problems.ts
var import_fastest_levenshtein = require_fastest_levenshtein();
/** Everything that is wrong with the gates before any row is read: unknown metrics and slices, rules that cannot be judged. */
function gateProblems(gates, declared) {
	return gates.flatMap((gate, index) => {
		return [
			metricProblem(gate, declared),
			sliceProblem(gate, declared),
			directionProblem(gate, declared),
			calibrationProblem(gate)
		].flatMap((found) => found === null ? [] : [new Problem({
			...found,
			where: `gates[${index}].${found.key}`
		})]);
	});
}
/** With metric files a name that is nowhere is a missing metric, which the judge fails. */
function metricProblem({ metric }, { task, files = null }) {
	const names = metricsFor(task).map(({ name }) => name);
	if (names.includes(metric) || files !== null) return null;
	return {
		key: "metric",
		what: `a ${task} model has no metric ${JSON.stringify(metric)}`,
		fix: names.length === 0 ? "gates need a task with metrics" : `${suggestion(metric, names)}; there are ${names.join(", ")}`
	};
}
function sliceProblem({ metric, slice }, { task, columns, files = null }) {
	if (slice !== void 0 && files !== null && !metricsFor(task).some(({ name }) => name === metric)) return {
		key: "slice",
		what: `${JSON.stringify(metric)} comes from a metric file, which knows no slices`,
		fix: "remove `slice`, or let the run write a metric for the slice"
	};
	if (slice === void 0 || columnOfSlice(slice, columns) !== null) return null;
	const what = `the slice ${JSON.stringify(slice)} matches no declared slice`;
	if (columns.length === 0) return {
		key: "slice",
		what,
		fix: "declare it under `evaluate: slices:`"
	};
	const column = slice.split("=")[0];
	return {
		key: "slice",
		what,
		fix: `${suggestion(column, columns)}; declared are ${columns.join(", ")}`
	};
}
/** Better and worse need a direction; limits do not. */
function directionProblem(gate, { task, files }) {
	if (isAbsolute$1(ruleOf(gate)) || metricsFor(task).some(({ name }) => name === gate.metric)) return null;
	if ((files?.find(({ name }) => name === gate.metric))?.higherIsBetter !== null) return null;
	return {
		key: "metric",
		what: `nothing says whether more or less of ${JSON.stringify(gate.metric)} is better`,
		fix: `add \`directions: { ${JSON.stringify(gate.metric)}: higher }\`, or lower, under \`evaluate:\``
	};
}
/** A bootstrap of ECE is biased and its closed form unknown: only its value can be held against a limit. */
function calibrationProblem(gate) {
	const rule = ruleOf(gate);
	const onPoint = (rule.kind === "min" || rule.kind === "max") && rule.bound === "point";
	if (gate.metric !== "ece" || onPoint) return null;
	return {
		key: rule.kind === "min" || rule.kind === "max" ? "bound" : rule.kind,
		what: "the sampling error of ece cannot be estimated without bias, so it cannot be compared",
		fix: "gate on log_loss or brier, which see calibration too, or set a plain `max` for ece"
	};
}
function suggestion(name, names) {
	const nearest = (0, import_fastest_levenshtein.closest)(name, names);
	return (0, import_fastest_levenshtein.distance)(name, nearest) <= Math.max(2, name.length / 3) ? `did you mean ${nearest}?` : "use one that exists";
}

// actions/_lib/evaluation/gates/targets.ts
/** What a gate looks at: all rows, one slice, or every value of a slicing that has enough rows. */
function targetsOf(gate, { rows, answers, slices, columns }) {
	if (gate.slice === void 0) return [targetOn({
		gate,
		slice: null,
		rows,
		answers
	})];
	const column = columnOfSlice(gate.slice, columns);
	const ofColumn = slices.filter((slice) => slice.column === column);
	if (gate.slice !== column) {
		const named = ofColumn.find((slice) => sliceName(slice.column, slice.value) === gate.slice);
		return [named ? targetOnSlice(gate, named) : absent$1(gate.slice)];
	}
	const judged = ofColumn.filter((slice) => slice.answers !== null);
	if (judged.length > 0) return judged.map((slice) => targetOnSlice(gate, slice));
	return [ofColumn.length === 0 ? absent$1(gate.slice) : noneLargeEnough(gate.slice)];
}
function targetOn({ gate, slice, rows, answers }) {
	return {
		slice,
		rows,
		obstacle: null,
		alone: answers.alone.get(gate.metric) ?? null,
		difference: answers.difference?.get(gate.metric) ?? null
	};
}
function targetOnSlice(gate, { column, value, rows, tooSmall, answers }) {
	const slice = sliceName(column, value);
	if (answers !== null) return targetOn({
		gate,
		slice,
		rows,
		answers
	});
	return blocked(slice, {
		verdict: "inconclusive",
		reason: `too small to be judged: ${tooSmall}`
	});
}
function absent$1(slice) {
	return blocked(slice, {
		verdict: "fail",
		reason: `no row belongs to the slice ${slice}`
	});
}
function noneLargeEnough(slice) {
	return blocked(slice, {
		verdict: "inconclusive",
		reason: `no value of ${slice} has enough rows to be judged`
	});
}
function blocked(slice, obstacle) {
	return {
		slice,
		rows: 0,
		obstacle,
		alone: null,
		difference: null
	};
}

// actions/_lib/evaluation/gates/verdict.ts
/**
* Passing needs every gate and so no correction; "some gate failed" does: a tested failure stands if it outlives Holm's
* correction over the gates that a test decides, those that block and those that do not each for themselves.
*/
function correctFailures(findings, confidence) {
	const results = findings.map(({ result }) => result);
	for (const blocking of [true, false]) {
		const tested = findings.flatMap((finding, index) => finding.result.blocking === blocking && finding.pFail !== null ? [{
			finding,
			index
		}] : []);
		const adjusted = holm(tested.map(({ finding }) => finding.pFail));
		for (const [place, { finding, index }] of tested.entries()) {
			const stands = adjusted[place] <= Math.max((1 - confidence) / 2, finding.pFail);
			if (finding.overturned && !stands) results[index] = finding.overturned(tested.length);
		}
	}
	return results;
}
/**
* `fail` if a blocking gate fails, or is inconclusive and blocks then; else `inconclusive` if any gate is; else `pass`. Waived gates
* do not count.
*/
function overallVerdict(gates) {
	if (gates.some(blocks)) return "fail";
	return gates.filter(({ waived }) => !waived).some(({ verdict }) => verdict === "inconclusive") ? "inconclusive" : "pass";
}

// actions/_lib/evaluation/gates/waiver.ts
/**
* The gates with their waivers: only a gate that says no can be waived, and the first waiver of a gate counts. `notes` name those that
* overrule nothing, for a gate may have come to pass since somebody waived it.
*/
function waive(gates, waivers) {
	return {
		gates: gates.map((gate) => {
			const found = saysNo(gate) ? waivers.find((waiver) => isOf(waiver, gate)) : void 0;
			return found ? {
				...gate,
				waived: {
					by: found.by,
					why: found.why
				}
			} : gate;
		}),
		notes: waivers.flatMap((waiver) => idle(waiver, gates) ?? [])
	};
}
function idle(waiver, gates) {
	const meant = gates.filter((gate) => isOf(waiver, gate));
	if (meant.some(saysNo)) return null;
	const { metric, slice, by } = waiver;
	return `The waiver of ${slice === null ? metric : `${metric} of ${slice}`} by @${by} is not needed: ${meant.length === 0 ? "there is no such gate" : "it blocks nothing"}.`;
}
function isOf(waiver, { metric, slice }) {
	return waiver.metric === metric && waiver.slice === slice;
}

// actions/_lib/evaluation/notes.ts
/** Intervals from fewer clusters are rough, whatever is done. */
const FEW_CLUSTERS = 10;
/** What the judge wants said with the verdict. */
function notesOf(told) {
	const { rows, gates, identical, champion, notComparable } = told;
	return [
		gates.length === 0 ? "No gate is declared, so nothing can fail." : null,
		orientationNote(told),
		identical ? `Identical: the candidate's predictions equal the champion's on all ${rows.rows} rows, so nothing was compared.` : null,
		notComparable ? `Not comparable with the champion: ${notComparable}.` : null,
		champion === null && !notComparable ? "There is no champion: this would be the first release." : null,
		identical ? null : independenceNote(told),
		identical ? null : midNote(told),
		...methodNotes(told.answers),
		spreadNote(told.answers),
		...capNotes(rows)
	].filter((note) => note !== null);
}
/** No model ranks worse than chance on purpose: where all do, the scores are most likely of the other class. */
function orientationNote({ evaluations, positive }) {
	const areas = evaluations.map(({ metrics }) => metrics.find(({ name }) => name === "roc_auc")?.interval);
	if (!(areas.length > 0 && areas.every((interval) => interval && interval[1] < .5))) return null;
	return `roc_auc ${areas.length > 1 ? "of both models" : "of the candidate"} lies significantly below 0.5: is the positive class${positive === null ? "" : ` (${positive})`} the wrong way round?`;
}
function independenceNote({ rows, subject }) {
	if (rows.task === "custom") return null;
	if (subject.groups === null) return "No cluster is named, so rows count as independent. Where rows share a day, a user or a site, name that column under evaluate as cluster: without it the intervals are too narrow.";
	const { size, kind } = subject.groups;
	if (size >= FEW_CLUSTERS || rows.rows === 0) return null;
	return `Only ${size} ${kind}: intervals from so few are rough.`;
}
/** McNemar's exact p is conservative; its mid-p is told where the two disagree about the confidence level. */
function midNote({ answers, flips, confidence }) {
	if (!(answers.difference?.get("accuracy")?.estimate?.test === "mcnemar") || flips === null) return null;
	const { exact, mid } = mcnemar(flips);
	const alpha = 1 - confidence;
	if (exact <= alpha === mid <= alpha) return null;
	return `accuracy: McNemar's exact p is ${exact.toPrecision(2)}, its less conservative mid-p ${mid.toPrecision(2)}.`;
}
/** Warnings of metrics, and methods that are not the usual ones. */
function methodNotes({ alone, difference }) {
	const notes = [...difference?.values() ?? [], ...alone.values()].flatMap(({ metric, values, note }) => {
		return [...values.flatMap((measured) => measured.value === null ? [] : measured.warning ?? []), ...note ? [note] : []].map((text) => `${metric.name}: ${text}.`);
	});
	return [...new Set(notes)];
}
/** One note for all metrics: where no row changes its class, every one of the confusion matrix is without spread. */
function spreadNote({ difference }) {
	const still = [...difference?.values() ?? []].filter(({ estimate }) => estimate?.hidden !== void 0);
	if (still.length === 0) return null;
	return `Every row (or cluster) says the same of ${still.map(({ metric }) => metric.name).join(", ")}; the interval is how far what was not seen could move it (rule of three).`;
}
function capNotes(rows) {
	return rows.slices.flatMap((slicing) => {
		const values = occurringValues(slicing);
		return values <= 50 ? [] : [`${slicing.column} has ${values} values; the ${50} largest are shown and judged, and those that a gate names.`];
	});
}

// actions/_lib/evaluation/comparison.ts
/**
* Candidate against champion, always paired on the same rows: metrics, slices, flips (with row numbers of examples), gates
* and verdict. Throws Problems where a gate names what does not exist.
*/
function compare(input) {
	const { rows, gates } = input;
	const columns = rows.slices.map(({ column }) => column);
	const files = input.files?.candidate ?? null;
	throwProblems(gateProblems(gates, {
		task: rows.task,
		columns,
		files
	}));
	const evidence = gather(input);
	return {
		comparison: document(input, evidence, judgeGates(input, evidence)),
		...examples(evidence.flips)
	};
}
/** Everything that is measured, before anybody judges it. */
function gather({ rows, settings, gates, champion, notComparable, progress }) {
	const theirs = notComparable === null ? rows.champion : null;
	const subject = subjectOf(rows, theirs ? [rows.candidate, theirs] : [rows.candidate], settings);
	const [ours, other] = subject.models;
	const identical = theirs !== null && equalScores(rows.candidate, theirs);
	const flips = other && other.classes > 0 ? flipsOf(ours, other) : null;
	const absolute = gates.filter((gate) => isAbsolute$1(ruleOf(gate)) && gate.slice === void 0);
	const answers = answersOf({
		metrics: metricsFor(rows.task),
		absolute: absolute.map(({ metric }) => metric),
		question: {
			...subject,
			settings,
			seed: `${settings.seed}/all`,
			visits: VISITS,
			progress
		},
		identical
	});
	const slices = compareSlices({
		rows,
		subject,
		gates,
		identical,
		flips,
		settings,
		progress
	});
	const unscored = champion !== null && theirs === null && rows.task !== "custom" ? "it has no predictions on these rows" : null;
	return {
		paired: theirs !== null,
		subject,
		identical,
		flips,
		answers,
		slices,
		notComparable: notComparable ?? unscored
	};
}
function judgeGates({ rows, settings, gates, firstRelease, files, champion }, evidence) {
	const { identical, notComparable } = evidence;
	const columns = rows.slices.map(({ column }) => column);
	const court = {
		confidence: settings.confidence,
		identical,
		withoutChampion: verdictWithoutChampion({
			gates,
			firstRelease,
			notComparable
		})
	};
	const measured = new Set(metricsFor(rows.task).map(({ name }) => name));
	const { confidence } = settings;
	const findings = gates.flatMap((gate) => {
		return (files && !measured.has(gate.metric) ? [fileTarget(gate, files, {
			hasChampion: champion !== null,
			confidence,
			measured: [...measured]
		})] : targetsOf(gate, {
			rows: rows.rows,
			columns,
			...evidence
		})).map((target) => judge$1(gate, target, court));
	});
	if (findings.length > MOST$1.gates) throw tooManyGates(findings.length);
	return correctFailures(findings, settings.confidence);
}
function tooManyGates(count) {
	return new Problem({
		what: `the gates are ${count} on all values of their slices, more than ${MOST$1.gates}`,
		where: "gates",
		fix: "declare fewer gates on slices"
	});
}
function document(input, evidence, judged) {
	const { rows, settings, champion, waivers = [] } = input;
	const { gates, notes } = waive(judged, waivers);
	const { paired, subject, identical, notComparable, answers, slices } = evidence;
	const withoutChampion = notComparable ?? "no champion";
	const flips = evidence.flips && flipsDocument(evidence.flips, slices);
	return {
		schema: "trainyard/comparison@1",
		model: input.model,
		task: rows.task,
		champion,
		candidate: input.candidate,
		paired,
		notComparable,
		identical,
		rows: rows.rows,
		clusters: subject.groups?.kind === "clusters" ? subject.groups.size : null,
		digest: rows.digest,
		confidence: settings.confidence,
		settings,
		firstRelease: champion !== null || notComparable !== null ? null : input.firstRelease,
		metrics: [...comparedMetrics(answers, rows.rows, withoutChampion), ...comparedFileMetrics(input.files ?? null, settings.confidence)],
		flips,
		slices: comparedSlices(slices, withoutChampion),
		gates,
		verdict: overallVerdict(gates),
		notes: [
			...notes,
			...spoken(input, evidence, flips),
			...fileNotes(input.files ?? null)
		].slice(0, MOST$1.notes)
	};
}
function spoken({ rows, champion, gates, evaluations = [], settings: { confidence, positive } }, evidence, flips) {
	return notesOf({
		...evidence,
		rows,
		champion,
		gates,
		flips,
		confidence,
		evaluations,
		positive
	});
}
function flipsDocument(flips, slices) {
	return {
		...countFlips(flips),
		fixedIds: [],
		brokenIds: [],
		bySlice: slices.flatMap((slice) => slice.flips ?? [])
	};
}
function examples(flips) {
	if (flips === null) return {
		fixedRows: [],
		brokenRows: []
	};
	return {
		fixedRows: exampleRows(flips, 1),
		brokenRows: exampleRows(flips, -1)
	};
}
/** The order of a sum moves the last digits of a score: that is the same function, not another model. */
const ROUNDING = 1e-12;
function equalScores(ours, theirs) {
	return ours.every((scores, k) => scores.every((score, row) => isSame$1(score, theirs[k][row])));
}
function isSame$1(one, other) {
	return one === other || Math.abs(one - other) <= ROUNDING * Math.max(Math.abs(one), Math.abs(other));
}

// actions/_lib/evaluation/calibration.ts
/** Mean (top-label) probability against the share that came true, in the ten bins of the calibration error; n counts rows. */
function probabilityBins(sample, weight) {
	const { probability, kept, bin } = promisesOf(sample);
	const bins = Array.from({ length: 10 }, (_, i) => emptyBin(i / 10, (i + 1) / 10));
	for (let row = 0; row < sample.rows; row++) add(bins[bin[row]], {
		predicted: probability[row],
		observed: kept[row],
		weight: weight?.[row] ?? 1
	});
	return bins.map(meansOf);
}
/** Mean prediction against mean truth in ten bins of about as many rows by prediction; equal predictions share a bin. */
function quantileBins({ rows, scores, truth }, weight) {
	const predictions = scores[0];
	const order = sortedOrder(predictions);
	const bins = [];
	for (let i = 0; i < rows; i++) {
		const predicted = predictions[order[i]];
		const tied = i > 0 && predictions[order[i - 1]] === predicted;
		const full = bins.length * rows / 10;
		if (i >= full && !tied) bins.push(emptyBin(predicted, predicted));
		const bin = bins.at(-1);
		bin.to = predicted;
		add(bin, {
			predicted,
			observed: truth[order[i]],
			weight: weight?.[order[i]] ?? 1
		});
	}
	return bins.map(meansOf);
}
function emptyBin(from, to) {
	return {
		from,
		to,
		n: 0,
		weight: 0,
		predicted: 0,
		observed: 0
	};
}
function add(bin, row) {
	bin.n++;
	bin.weight += row.weight;
	bin.predicted += row.weight * row.predicted;
	bin.observed += row.weight * row.observed;
}
function meansOf({ from, to, n, weight, predicted, observed }) {
	if (weight === 0) return {
		from,
		to,
		n,
		predicted: null,
		observed: null
	};
	return {
		from,
		to,
		n,
		predicted: predicted / weight,
		observed: observed / weight
	};
}

// actions/_lib/evaluation/histogram.ts
const BINS = 40;
/** The share of rows at either end of the residuals that may not stretch the histogram. */
const TAIL = .005;
/** Rows per score bin of negative and of positive rows; over 0 to 1 if the scores are probabilities, else over their range. */
function scoreHistogram({ rows, scores, truth }, probable) {
	const values = scores[0];
	const order = sortedOrder(values);
	const edges = edgesOf(probable ? {
		low: 0,
		high: 1
	} : {
		low: values[order[0]],
		high: values[order[rows - 1]]
	});
	const negative = edges.slice(1).fill(0);
	const positive = edges.slice(1).fill(0);
	for (let row = 0; row < rows; row++) {
		const counts = truth[row] === 1 ? positive : negative;
		counts[binOf(values[row], edges)]++;
	}
	return {
		edges,
		negative,
		positive
	};
}
/** Rows per bin of truth − prediction between the 0.5 % and 99.5 % quantiles; the outer bins also hold what lies beyond. */
function residualHistogram({ rows, scores, truth }) {
	const residuals = new Float64Array(rows);
	for (let row = 0; row < rows; row++) residuals[row] = truth[row] - scores[0][row];
	const order = sortedOrder(residuals);
	const beyond = Math.floor(rows * TAIL);
	const edges = edgesOf({
		low: residuals[order[beyond]],
		high: residuals[order[rows - 1 - beyond]]
	});
	const counts = edges.slice(1).fill(0);
	for (const residual of residuals) counts[binOf(residual, edges)]++;
	return {
		edges,
		counts
	};
}
/** Edges of equal bins; a single value gets one bin around it. */
function edgesOf({ low, high }) {
	const half = Math.max(.5, Math.abs(low) * 1e-9);
	if (low === high) return [low - half, high + half];
	return Array.from({ length: 41 }, (_, i) => i === BINS ? high : low + (high - low) * i / BINS);
}
/** The bin that a value falls into; values beyond the edges fall into the outer bins. */
function binOf(value, edges) {
	const bins = edges.length - 1;
	const share = (value - edges[0]) / (edges[bins] - edges[0]);
	return Math.min(Math.max(Math.floor(share * bins), 0), bins - 1);
}

// actions/_lib/evaluation/curves.ts
/** What the HTML report draws of one model; null for ranking, for metric files and without rows. Histograms count rows, unweighted. */
function curvesOf(sample, weight, task) {
	if (sample.rows === 0) return null;
	const none = {
		roc: null,
		precisionRecall: null,
		calibration: null,
		scores: null,
		residuals: null
	};
	const probable = sample.classes > 0 && notProbabilities(sample) === null;
	switch (task) {
		case "binary": {
			const sweep = sweepOf({
				scores: sample.scores[0],
				truth: sample.truth,
				positive: 1
			});
			return {
				...none,
				roc: rocCurve(sweep, weight),
				precisionRecall: precisionRecallCurve(sweep, weight),
				calibration: probable ? probabilityBins(sample, weight) : null,
				scores: scoreHistogram(sample, probable)
			};
		}
		case "multiclass": return {
			...none,
			calibration: probable ? probabilityBins(sample, weight) : null
		};
		case "regression": {
			const [calibration, residuals] = [quantileBins(sample, weight), residualHistogram(sample)];
			return {
				...none,
				calibration: calibration.every((bin) => areShowable(Object.values(bin))) ? calibration : null,
				residuals: areShowable(residuals.edges) ? residuals : null
			};
		}
		case "ranking":
		case "custom": return null;
	}
}
/** Numbers so large that their sums overflow have no picture. */
function areShowable(values) {
	return values.every((value) => value === null || unshowable(value) === null);
}
/** [false positive rate, true positive rate] from (0, 0) to (1, 1), evenly spaced along the sum of both; null if a class is absent. */
function rocCurve(sweep, weight) {
	const { positives, negatives } = totalsOf(sweep, weight);
	if (positives === 0 || negatives === 0) return null;
	const path = createPath([0, 0]);
	for (const { hits, alarms } of thresholds(sweep, weight)) {
		const point = [Math.min(alarms / negatives, 1), Math.min(hits / positives, 1)];
		path.add(point, (point[0] + point[1]) / 2);
	}
	return path.end([1, 1]);
}
/** [recall, precision] from (0, 1) to (1, base rate), evenly spaced in recall; null without a positive row. */
function precisionRecallCurve(sweep, weight) {
	const { positives, negatives } = totalsOf(sweep, weight);
	if (positives === 0) return null;
	const path = createPath([0, 1]);
	for (const { hits, alarms } of thresholds(sweep, weight)) {
		if (hits + alarms === 0) continue;
		const recall = Math.min(hits / positives, 1);
		path.add([recall, hits / (hits + alarms)], recall);
	}
	return path.end([1, positives / (positives + negatives)]);
}
/** Keeps a point each time that the way (0 to 1) passes another mark, so that no curve has more than 201. */
function createPath(start) {
	const points = [start];
	const marks = 199;
	let passed = 0;
	return {
		add(point, way) {
			const mark = Math.floor(way * marks);
			if (mark <= passed) return;
			passed = mark;
			points.push(point);
		},
		end(point) {
			const last = points.at(-1);
			if (last[0] !== point[0] || last[1] !== point[1]) points.push(point);
			return points;
		}
	};
}
/** Weight of positive (hits) and negative rows (alarms) at or above each distinct score, greatest first. */
function* thresholds({ order, flags }, weight) {
	let [hits, alarms] = [0, 0];
	for (let i = order.length - 1; i >= 0; i--) {
		const w = weight === null ? 1 : weight[order[i]];
		if (flags[i] & 1) hits += w;
		else alarms += w;
		if (flags[i] & 2) yield {
			hits,
			alarms
		};
	}
}
function totalsOf({ order, flags }, weight) {
	let [positives, negatives] = [0, 0];
	for (let i = 0; i < order.length; i++) {
		const w = weight === null ? 1 : weight[order[i]];
		if (flags[i] & 1) positives += w;
		else negatives += w;
	}
	return {
		positives,
		negatives
	};
}

// actions/_lib/evaluation/evaluation.ts
/** More classes than this make a confusion matrix that nobody reads. */
const MOST_CLASSES = 100;
/** What a slice shows, the one that orders them first. */
const SLICE_METRICS = {
	binary: [
		"roc_auc",
		"log_loss",
		"accuracy"
	],
	multiclass: [
		"accuracy",
		"log_loss",
		"f1_macro"
	],
	regression: ["mae", "rmse"],
	ranking: ["ndcg_10", "mrr"],
	custom: []
};
/** One model on one evaluation set: every metric of the task with its interval, slices worst first, confusion and curves. */
function evaluate$1({ model, rows, scores, settings, files = [], progress }) {
	const subject = subjectOf(rows, [scores], settings);
	const sample = subject.models[0];
	const estimated = estimateMetrics(metricsFor(rows.task), {
		...subject,
		settings,
		seed: `${settings.seed}/all`,
		visits: VISITS,
		progress
	});
	return {
		schema: "trainyard/evaluation@1",
		model,
		task: rows.task,
		data: {
			rows: rows.rows,
			clusters: subject.groups?.kind === "clusters" ? subject.groups.size : null,
			digest: rows.digest
		},
		settings,
		metrics: [...estimated.map((one) => measuredMetric(one, rows.rows)), ...files.map((metric) => measuredFileMetric(metric, settings.confidence))],
		slices: measuredSlices({
			rows,
			subject,
			settings,
			progress
		}),
		confusion: confusion(sample, rows.weight),
		curves: curvesOf(sample, rows.weight, rows.task)
	};
}
/** A metric as evaluation.json carries it. */
function measuredMetric({ metric, values, estimate, reason, note }, n) {
	const measured = values[0];
	const said = [
		measured.value === null ? measured.reason : measured.warning,
		estimate ? null : reason,
		estimate?.hidden === void 0 ? null : "no spread: the interval is that of the rule of three",
		note
	];
	const reasons = [...new Set(said.filter((text) => text !== null && text !== void 0))];
	return {
		name: metric.name,
		value: measured.value,
		interval: estimate && [...estimate.interval],
		method: methodOf(estimate?.test ?? "none"),
		...reasons.length > 0 && { reason: reasons.join("; ") },
		n,
		higherIsBetter: metric.higherIsBetter
	};
}
/** One model's metric is never tested against another's. */
function methodOf(test) {
	return test === "mcnemar" || test === "unpaired-se" ? "none" : test;
}
function measuredSlices({ rows, subject, settings, progress }) {
	const names = SLICE_METRICS[rows.task];
	const metrics = metricsFor(rows.task).filter((metric) => names.includes(metric.name));
	return rows.slices.flatMap((slicing, index) => {
		progress("slices", index / rows.slices.length);
		const shown = slicesOf(rows, slicing);
		return shown.map(({ column, value, indices, tooSmall }) => {
			const question = {
				...subjectAt(subject, indices),
				settings,
				seed: `${settings.seed}/${column}=${value}`,
				visits: VISITS / shown.length,
				progress: () => {}
			};
			const estimated = tooSmall ? [] : estimateMetrics(metrics, question);
			return {
				column,
				value,
				n: indices.length,
				tooSmall,
				metrics: estimated.map((one) => measuredMetric(one, indices.length))
			};
		});
	}).sort((a, b) => badness(b, names[0]) - badness(a, names[0]) || b.n - a.n);
}
/** Greater is worse; slices without the leading metric come last. */
function badness({ metrics }, leading) {
	const metric = metrics.find(({ name }) => name === leading);
	if (metric === void 0 || metric.value === null) return -Number.MAX_VALUE;
	return metric.higherIsBetter ? -metric.value : metric.value;
}
function confusion(sample, weight) {
	const { classes, labels } = sample;
	if (classes === 0 || classes > MOST_CLASSES) return null;
	const matrix = [...confusionOf(sample, weight)];
	return {
		labels,
		matrix: labels.map((_, row) => matrix.slice(row * classes, (row + 1) * classes))
	};
}

// actions/_lib/evaluation/metric-direction/qualifiers.ts
/** Splits, averages, classes and aggregates: they say of what and how a metric was taken, and leave its direction alone. */
const QUALIFIERS = setOf(`train training val valid validation eval evaluation dev test testing holdout heldout oof fold macro micro weighted
binary avg average averaged mean median overall total all ovr ovo each min max minimum maximum best last latest final epoch step batch ema
smoothed cumulative running value values pct percent class classes cls top small medium large metrics results summary mid agg global
strict flexible lsum seed run score scores k th`);
/** Behind a metric they say when it was taken; with a superlative they are the answer: `best_accuracy_epoch` is an epoch. */
const MOMENTS = setOf("epoch step batch fold seed run");
const SUPERLATIVES = setOf("best max min maximum minimum last latest final top");
/** Qualifiers in front of a word; behind it they would be another noun: `accuracy_n` is a number of something. */
const ONLY_IN_FRONT = setOf("n num number nr");
/** What programs do and have: the only words that may stand before a duration, a size or an amount of work. */
const PROCESS = setOf(`inference infer predict prediction predictions predicting training fit fitting scoring forward backward pass request requests response query
token tokens first next decode decoding encode encoding prefill generation generate generated prompt input output wall clock wallclock cpu gpu tpu cuda
model load loading startup cold warm compile compilation build import export elapsed execution exec processing process processed preprocess
preprocessing postprocess postprocessing tokenization peak resident artifact binary file package onnx weights disk http req client server api
search index indexing render rendering sample samples image images row sentence item op used usage allocated size successful e2e system sys perf performance bench benchmark timing timings
resource resources`);
const REWARDED = setOf("episode episodic ep discounted undiscounted rollout");
const TIME = setOf(`ns us ms s sec secs second seconds min mins minute minutes h hr hrs hour hours day days
nanoseconds microseconds milliseconds millisecond microsecond nanosecond`);
const SIZE = setOf("b kb mb gb tb kib mib gib byte bytes kilobytes megabytes gigabytes");
const MONEY = setOf("usd eur gbp dollars cents kwh wh kg g joules");
const LENGTH = setOf("m cm mm km px pixel pixels deg degrees");
/** Units that say by themselves that less is better; `hr`, `m` or `day` may be something else. */
const PLAIN_UNIT = /^(?:ns|us|ms|secs?|seconds?|(?:nano|micro|milli)seconds?|[kmgt]i?b|bytes|(?:kilo|mega|giga)bytes)$/;
/** What a unit is a unit of; null for any other word. */
function unitOf(word) {
	if (TIME.has(word)) return "time";
	if (SIZE.has(word)) return "size";
	if (MONEY.has(word)) return "money";
	return LENGTH.has(word) ? "length" : null;
}
/** `p95`, `90th`, `1k`, `v1`, `class0`, `macro`: says nothing of what is measured. */
function isQualifier(word) {
	return QUALIFIERS.has(word) || /^(?:[pqv]?\d+|\d+(?:st|nd|rd|th|k))$/.test(word) || QUALIFIERS.has(word.replace(/\d{1,9}$/, ""));
}
/** Whether a name ends in the moment at which its metric was best, which is no metric. */
function isMomentOfBest(ending, words) {
	return ending.some((word) => MOMENTS.has(word)) && words.some((word) => SUPERLATIVES.has(word));
}
/** Whether a word makes a number of what follows: `num_fps` are false positives, no frames per second. */
function isNumbering(word) {
	return ONLY_IN_FRONT.has(word) || word === "total";
}
/** A word that may stand in front of a metric whose name alone says too little. */
function isModest(word, of) {
	if (isQualifier(word) || ONLY_IN_FRONT.has(word)) return true;
	if (of === "nothing") return false;
	return (of === "process" ? PROCESS : REWARDED).has(word);
}
function setOf(text) {
	return new Set(text.split(/\s+/));
}

// actions/_lib/evaluation/metric-direction/lexicon.ts
const QUALITY = `acc, accuracy, accuracies, acc norm, bacc, auc, auroc, auprc, aucpr, prauc, gauc, roc auc, auc roc, pr auc, auc pr, auc mu, ap,
map, average precision, precision, recall, specificity, tpr, tnr, ppv, npv, negative predictive value, f0, f05, f1, f2, fbeta, fscore, fmeasure,
f measure, f1 samples, precision samples, recall samples, jaccard samples, jaccard, jaccard index, mcc, matthews corrcoef, matthews corr coef,
matthews correlation, matthews correlation coefficient, kappa, iou, io u, miou, giou, dice, dsc, panoptic quality, critical success index, dcg, ndcg, mrr, reciprocal rank,
hit rate, hits @, hits at, pass @, pass at, pass rate, win rate, success rate, solve rate, exact match, em, bleu, sacrebleu, codebleu, gleu,
rouge, rouge l, rouge lsum, rouge 1 f, rouge 2 f, rouge l f, rougel, rougelsum, meteor, chrf, chrfpp, bertscore, bleurt, comet, moverscore,
mauve, cider, spice, r2, r squared, explained variance, d2 absolute error score, d2 pinball score, d2 tweedie score, d2 log loss score,
d2 brier score, pearson, pearsonr, pearson correlation, pearson corr coef, spearman, spearmanr, spearman correlation, spearman corr coef,
kendall, kendall rank corr coef, concordance corr coef, concordance index, c index, cindex, psnr, ssim, peak signal noise ratio,
structural similarity, structural similarity index measure, sdr, sdri, stoi, estoi, pesq, mos, mean opinion score, speech quality,
signal distortion ratio, inception score, log likelihood, log likelihood ofprediction, true positive, true positives, true positive rate,
true positive count, true negative, true negatives, true negative rate, true negative count, positive likelihood ratio, silhouette,
calinski harabasz, rand score, rand index, adjusted rand, mutual info, nmi, v measure, homogeneity score, completeness score,
fowlkes mallows, word info preserved, faithfulness, groundedness, area under curve, area under the curve, area under roc curve,
area under the roc curve, area under the receiver operating characteristic curve, area under the precision recall curve`;
const LOSS = `loss, losses, logloss, log loss, mlogloss, crossentropy, cross entropy, nll, nloglik, negative log likelihood, neg log likelihood, hinge, hinge loss,
huber, logcosh, log cosh, pinball, pinball loss, quantile loss, brier, brier score, brier score loss, crps, interval score, winkler score, perplexity,
ppl, bpb, bpc, bpd, deviance, deviance score, poisson deviance, gamma deviance, tweedie deviance,
tweedie deviance score, kl divergence, kullback leibler divergence,
js divergence, jensen shannon divergence, fid, fid score, kid, frechet inception distance, kernel inception distance, lpips,
learned perceptual image patch similarity, regret, aic, bic, l1, l2, eer, dcf, zero one loss, davies bouldin, davies bouldin score,
hamming distance, edit distance, levenshtein distance, hausdorff distance, hausdorff, hd95, word info lost, fpr, fnr, owa, msis,
negative likelihood ratio, fallout, fall out, wil, jer, der, mer, wer, cer, ter, edit rate, calibration error, expected calibration error, ece, mce`;
const ERROR = `error, merror, max error, mae, mse, rmse, nrmse, msle, rmsle, mape, smape, wape, wmape, mdape, mase, medae, medape, ae, mphe, rmspe,
rmsse, wrmsse, absolute error, squared error, root mean squared error, relative squared error, relative absolute error, squared log error, root mean squared log error, squared logarithmic error, absolute percentage error, percentage error`;
const FAILURES = `failure, crash, timeout, violation, hallucination, mistake, misclassification, exception, fault, miss, jailbreak,
collision, bug, defect, outage, false positive, false negative, false alarm, false accept, false acceptance, false reject,
false rejection, false discovery, false omission, missed detection, failed request, failed test, failed query`;
/** Alone it says nothing of how much of it there is, or is a setting. */
const NOT_ALONE = [
	"timeout",
	"miss",
	"false discovery",
	"false omission",
	"fault",
	"exception",
	"crash",
	"defect",
	"hallucination"
];
const OTHERS = {
	"plain-quality": "correlation, corrcoef, corr coef, correct, exact, sensitivity",
	"plain-loss": "toxicity",
	reward: "reward, rewards, rew, return, returns",
	throughput: "throughput, goodput",
	rate: "qps, rps, tps, fps, sps",
	work: `op, ops, operation, operations, sample, samples, token, tokens, tok, image, images, img, imgs, request, requests, req, reqs, row, rows,
record, records, iteration, iterations, iter, iters, it, its, step, steps, batch, batches, example, examples, item, items, query, queries, frame, frames,
sentence, sentences, document, documents, prediction, predictions, inference, inferences`,
	cost: "cost, costs, emissions, energy consumption, power consumption, allocs, allocations",
	latency: "latency, latencies, delay, ttft, tpot, itl, e2el, inter token latency",
	duration: `time, times, duration, runtime, elapsed, cold start, time to first token, time to first byte, time to train,
time to convergence`,
	size: `memory, memory usage, memory used, rss, vram, ram, heap, model size, binary size, artifact size, file size, package size,
footprint, memory footprint`
};
/** They derive another number from a metric, turn or compare it, name whose it is, or say that more of it is no fault. */
const DOUBT = `drop, drops, dropped, decline, decrease, decreased, increase, increased, degradation, degraded, deterioration, gap, gaps, std,
stddev, stdev, sd, stderr, se, sem, deviation, var, variance, variability, spread, range, iqr, dispersion, skew, skewness, kurtosis, slope, trend,
disparity, disparities, parity, discrepancy, inequality, imbalance, odds, diff, diffs, difference, differences, delta, deltas, ratio, ratios,
change, changes, changed, improvement, improvements, improved, improve, savings, saving, saved, save, reduction, reductions, reduced, reduce,
gain, gains, lift, uplift, speedup, benefit, advantage, minus, plus, inverse, inverted, inv, reciprocal, complement, negated, negative, negatives,
not, no, non, un, anti, false, d2, rank, ranks, and, or, vs, versus, over, under, above, below, against, relative, than, between, to, of, from, with,
without, after, before, until, baseline, dummy, chance, majority, champion, oracle, previous, prior, old, reference, ref, target, threshold, goal,
limit, budget, tolerance, penalty, margin, margins, entropy, attack, attacks, attacker, adversary, adversarial, membership, mia, leakage, leak,
privacy, backdoor, trojan, poison, poisoned, forget, unlearn, unlearning, probe, probing, discriminator, generator, critic, actor, d loss, g loss,
gan loss, domain accuracy, policy loss, policy gradient loss, profit, revenue, win, wins, lack, absence, wrong, failed, lost, missing, missed,
wasted, rejected, skipped, duplicate, duplicated, invalid, idle, avoided, prevented, fixed, caught, blocked, detected, corrected, recovered,
resolved, handled, mitigated, overfit, overfitting, free, available, remaining, headroom, uptime, survival, alive, loss of, reverse, reversed,
opposite, worse, bad, poor, incorrect, human, expert, teacher, opponent, competitor, rival, naive, bound, ideal, desired, required, acceptable,
allowed, permitted, tolerated, expected, injected, ignored, suppressed, removed, flagged, found, memorization, memorisation, pg loss, pi loss`;
const LEXICON = new Map([
	...Object.entries(OTHERS).flatMap(([kind, text]) => entries(text, kind)),
	...entries(QUALITY, "quality"),
	...entries(LOSS, "loss"),
	...entries(ERROR, "error"),
	...entries(DOUBT, "doubt"),
	...listed(`${FAILURES}, error`).flatMap(counted),
	...listed(FAILURES).flatMap((name) => NOT_ALONE.includes(name) ? [] : [[name, "failure"]])
]);
/** The most words that one phrase of the lexicon has. */
const LONGEST_PHRASE = Math.max(...[...LEXICON.keys()].map((phrase) => phrase.split(" ").length));
/** What a word or phrase is about, `map50` as `map`; undefined if it is not known. */
function kindOf(phrase) {
	return LEXICON.get(phrase) ?? LEXICON.get(phrase.replace(/\d{1,9}$/, ""));
}
/** `error rate`, `error count`, `errors`: how often it happens, or how many there were. */
function counted(name) {
	return [
		name.endsWith("y") ? `${name.slice(0, -1)}ies` : `${name}${/(?:s|sh|ch)$/.test(name) ? "es" : "s"}`,
		`${name} rate`,
		`${name} count`
	].map((phrase) => [phrase, "failure"]);
}
function entries(text, kind) {
	return listed(text).map((phrase) => [phrase, kind]);
}
function listed(text) {
	return text.split(/,\s/).map((phrase) => phrase.trim());
}

// actions/_lib/evaluation/metric-direction/terms.ts
const PLACES = /* @__PURE__ */ new Set([
	"on",
	"in",
	"for",
	"by",
	"across",
	"among",
	"within"
]);
/** Words as terms, the longest phrases of the lexicon first. */
function termsOf(words) {
	const terms = [];
	for (let at = 0; at < words.length;) {
		let length = Math.min(LONGEST_PHRASE, words.length - at);
		while (length > 1 && kindOf(words.slice(at, at + length).join(" ")) === void 0) length--;
		const text = words.slice(at, at + length).join(" ");
		terms.push({
			text,
			kind: kindOf(text)
		});
		at += length;
	}
	return terms;
}
/** Without `@5`, `at_recall_90` and `on_mnist`; null where what follows `at` is no other metric and no number. */
function withoutPlace(terms) {
	const at = terms.findIndex(({ text }) => text === "at" || text === "@");
	if (at >= 0) return terms.slice(at + 1).filter(({ text }) => text !== "at" && text !== "/").every(({ text, kind }) => kind !== void 0 || isQualifier(text)) ? terms.slice(0, at) : null;
	const place = terms.findIndex(({ text }) => PLACES.has(text));
	return place < 0 ? [...terms] : terms.slice(0, place);
}
/** Takes qualifiers and units from the end, and `neg` from before the head; null where these make another thing of it. */
function strip(given, isPerTime) {
	const terms = [...given];
	while (terms.length > 0 && isTrailing(terms.at(-1), isPerTime)) terms.pop();
	const ending = given.slice(terms.length).map(({ text }) => text);
	const names = given.map(({ text }) => text);
	if (isMomentOfBest(ending, names)) return null;
	const units = ending.filter((text) => unitOf(text) !== null && !isQualifier(text));
	const isScored = ending.some((text) => text === "score" || text === "scores");
	const neg = terms.findIndex(({ text }) => text === "neg");
	if (neg >= 0 && !terms.slice(neg + 1, -1).every(({ text }) => isQualifier(text))) return null;
	return {
		terms: neg < 0 ? terms : terms.toSpliced(neg, 1),
		units,
		isScored,
		isNeg: neg >= 0
	};
}
/** In `steps_per_second` the steps are what is counted. */
function isTrailing({ text, kind }, isPerTime) {
	if (text === "/") return true;
	return !(kind !== void 0 && (kind !== "work" || isPerTime)) && (isQualifier(text) || unitOf(text) !== null);
}

// actions/_lib/evaluation/metric-direction/words.ts
/** What `x/unit` at the end of a name divides by; elsewhere a slash parts a path. */
const DENOMINATORS = /\/ ?(ns|us|ms|s|secs?|seconds?|min|minutes?|h|hr|hours?|days?|ops?|calls?|it|iters?|iterations?|steps?|epochs?|batch|tok|tokens?|req|requests?|quer(?:y|ies)|samples?|rows?|images?|img|frames?) ?[)\]]?$/i;
/** Letters, digits and what names are joined with; any other sign makes a formula of it. */
const FOREIGN = /[^\p{L}\p{M}\p{N}\s_.,:/|@()[\]{}%'-]/u;
/** `-loss`, `a - b`, `1-auc`, `100-accuracy`. */
const SUBTRACTION = /(?:^|[\s_./|([])(?:1|100|1\.0)?-\s?[\p{L}\p{N}(]/u;
/** Splits a name at separators, in camel case and before `@`; null where it is a formula, which no word can answer for. */
function wordsOf(name) {
	const text = name.normalize("NFKC").replace(/chrf\+\+/i, "chrfpp");
	if (FOREIGN.test(text) || SUBTRACTION.test(text)) return null;
	const words = parted(text.replace(DENOMINATORS, " per $1").replace(/\([BMPO]\)$/, "").replace(/\bp\((\d+)\)/g, "p$1").replace(/@\[?[\d.:%kn]*(?:-\d*)?/gi, " @ ").replace(/(\d)[.,:](?=\d)/g, "$1"));
	const at = words.indexOf("per");
	if (at < 0) return {
		counted: words,
		per: null
	};
	return {
		counted: words.slice(0, at),
		per: words.slice(at + 1)
	};
}
function parted(text) {
	return text.replace(/(\p{Ll}{2})(?=\p{Lu}{2}|\p{Lu}\p{Ll}|\p{Lu}\p{N})/gu, "$1 ").replace(/(\p{Lu})(?=\p{Lu}\p{Ll}{2})/gu, "$1 ").replace(/(\p{N})(?=\p{Lu}\p{Ll})/gu, "$1 ").replace(/(?<![\p{L}\p{N}])FPs(?![\p{L}\p{N}])/gu, "fp").toLowerCase().replace(/(?<![a-z0-9])bits?[\s_-]per[\s_-](?:byte|character|char|dim)(?![a-z0-9])/g, "bpb").replace(/(?<![a-z0-9])(strict|flexible)[_-](?:match|extract)(?![a-z0-9])/g, "$1").replace(/(?<![a-z0-9])(?:number|count)[\s_-]of[\s_-]/g, "num ").replace(/[./|:]/g, " / ").split(/[^\p{L}\p{M}\p{N}@/]+/u).map((word) => word === "μs" ? "us" : word).filter((word) => word !== "");
}

// actions/_lib/evaluation/metric-direction/direction.ts
/** Whether more of a kind is better; null where that depends. */
const HIGHER = {
	quality: true,
	"plain-quality": true,
	reward: true,
	throughput: true,
	rate: true,
	work: null,
	loss: false,
	"plain-loss": false,
	error: false,
	failure: false,
	cost: false,
	latency: false,
	duration: false,
	size: false,
	doubt: null
};
/** Which words may stand before these kinds: `watch_time` is no cost as `inference_time` is. The others take any. */
const MODEST = {
	duration: "process",
	size: "process",
	work: "process",
	rate: "process",
	reward: "reward",
	"plain-quality": "nothing",
	"plain-loss": "nothing"
};
/** What also the path before the name may not leave in doubt, as in `watch/time`. */
const WHOLE = /* @__PURE__ */ new Set([
	"duration",
	"size",
	"work"
]);
/**
* Whether more of a metric is better, by its name alone; null wherever the name leaves a doubt, so that it is asked for.
*
* A name is read as an English compound: its head is the last word once qualifiers (`val`, `macro`, `p95`, `@5`, units) are taken
* away, and only a head that the lexicon knows gives a direction. A word that derives, compares or denies, anywhere in the name,
* makes it unknown. `x_per_y` goes by what is counted.
*/
function directionOf(name) {
	const words = wordsOf(name);
	if (words === null || hasDoubt(words)) return null;
	const { per } = words;
	if (per !== null && !isDenominator(per)) return null;
	const isPerTime = per !== null && unitOf(per[0]) === "time";
	const all = termsOf(words.counted);
	const terms = withoutPlace(all);
	const stripped = terms && strip(terms, isPerTime);
	if (!stripped) return null;
	const head = stripped.terms.at(-1)?.kind;
	if (head === void 0 || head === "work" && !isPerTime) return isPerTime ? null : directionOfUnit(stripped, per);
	const isPlaced = terms.length < all.length;
	if (WHOLE.has(head) && (isPlaced || isPerTime && head !== "work")) return null;
	if (head === "rate" && (per !== null || all.some(({ text }) => isNumbering(text)))) return null;
	if (!unitsFit(head, stripped.units) || !isPlainBefore(head, stripped.terms.slice(0, -1))) return null;
	if (mayNameClass(stripped.terms)) return null;
	return turned(stripped, head === "work" ? true : HIGHER[head]);
}
/** Whether a word of the name derives, compares or denies, so that not even a unit can say which direction is better. */
function isDoubtful(name) {
	const words = wordsOf(name);
	return words === null || hasDoubt(words);
}
function hasDoubt({ counted, per }) {
	return [...termsOf(counted), ...termsOf(per ?? [])].some(({ kind }) => kind === "doubt");
}
/** `token`, `1k_tokens`, `step_ms`: one thing, and units or qualifiers. */
function isDenominator(per) {
	const [, ...rest] = per.filter((word) => !/^\d+k?$/.test(word));
	return per.length > 0 && rest.every((word) => isQualifier(word) || unitOf(word) !== null);
}
/** `p95_ms`, `predict_ms`, `s/it`: nothing but a program's doings and their unit. */
function directionOfUnit({ terms, units }, per) {
	const unit = units.find((word) => unitOf(word) === "time" || unitOf(word) === "size");
	const isDoing = ({ text, kind }) => text === "/" || kind === "latency" || kind === "duration" || kind === "size" || isModest(text, "process");
	if (unit === void 0 || !terms.every(isDoing)) return null;
	return terms.length > 0 || per !== null || PLAIN_UNIT.test(unit) ? false : null;
}
function unitsFit(head, units) {
	if (head === "error" || head === "throughput" || head === "rate") return true;
	const wanted = {
		latency: "time",
		duration: "time",
		size: "size",
		cost: "money"
	}[head];
	return units.every((unit) => unitOf(unit) === wanted);
}
/** No word before the head says the opposite, and before some heads none is unknown. */
function isPlainBefore(head, before) {
	const own = before.slice(before.findLastIndex(({ text }) => text === "/") + 1);
	const modest = MODEST[head];
	const isKnown = ({ text, kind }) => text === "/" || kind === head || (head === "work" || head === "rate") && kind === "throughput" || modest !== void 0 && isModest(text, modest);
	if (modest && !(WHOLE.has(head) ? before : own).every(isKnown)) return false;
	if (head === "loss" || head === "error") return true;
	const opposite = head === "work" ? false : !HIGHER[head];
	return !before.some((term) => term.kind && HIGHER[term.kind] === opposite && (!MODEST[term.kind] || own.includes(term)));
}
/** `f1_error` and `recall_errors` may be the quality of a class of that name; `dice_loss` and `precision_loss` are losses. */
function mayNameClass(terms) {
	const head = terms.at(-1);
	const isQuality = ({ kind }) => kind === "quality" || kind === "plain-quality";
	return ["error", "errors"].includes(head.text) && terms.slice(0, -1).some(isQuality);
}
/** `neg_mean_squared_error` is turned, `neg_loss` may be the loss of negatives; the score of a latency may be better higher. */
function turned({ terms, isScored, isNeg }, direction) {
	if (direction === false && isScored) return null;
	if (!isNeg) return direction;
	const { text, kind } = terms.at(-1);
	return (kind === "loss" || kind === "error") && ![
		"loss",
		"losses",
		"error",
		"hinge"
	].includes(text) ? true : null;
}

// actions/_lib/evaluation/metric-direction/unit.ts
/** Units that leave the direction to the name. */
const SILENT = /^(?:|%|percent|points?|score|-|none)$/i;
/** Units that a benchmark's name can only contradict by being about something else than the time taken. */
const TIME_OR_SIZE = /^(?:ns|us|μs|ms|s|secs?|seconds?|(?:nano|micro|milli)seconds?|min|minutes?|h|hours?|[kmg]i?b|b|bytes?)$/i;
/** Times that are wanted long. */
const LASTING = /\b(?:watch|dwell|session|engagement|retention|lifetime|life|battery|listening|gameplay)\b/i;
/**
* The direction of a benchmark's number by its unit and name together: `ops/ms` is better higher and `ns/iter` lower, whatever the
* benchmark is called. Null where the unit is not known, or where the name doubts or contradicts it (`dropped frames` in `frames/s`).
*/
function directionOfBenchmark(name, unit) {
	if (SILENT.test(unit)) return directionOf(name);
	const byUnit = TIME_OR_SIZE.test(unit) ? false : directionOf(unit);
	const own = name.endsWith(` - ${unit}`) ? name.slice(0, -unit.length - 3) : name;
	if (byUnit === null || isDoubtful(own) || LASTING.test(own)) return null;
	const byName = directionOf(own);
	return byName === null || byName === byUnit ? byUnit : null;
}

// actions/_lib/evaluation/metric-files/value.ts
/** What tools write where they have no value. */
const ABSENT = /^(?:-|--|—|–|\?|#?n\/?a|null|none|nil|undefined|missing|[+-]?(?:nan|inf|infinity))$/i;
/** `0.93`, `41%`, `1,234.5`, `12.5 ms`, `.5`: a number that is not written as one. */
const NUMBER_AS_TEXT = /^[+-]?(?:\d[\d.,]{0,30}|\.\d{1,30})(?:e[+-]?\d{1,4})?[ ]?(?:%|percent|ns|us|ms|s|sec|kb|mb|gb)?$/i;
/** `3.10.2` and `2024.01.31` are a version and a date. */
const POINTS = /\.[^.]*\./;
const LONGEST = 40;
/** What a value of a JSON or YAML file is: a number, something undefined that stands for one, or no metric. */
function leafValue(value) {
	if (typeof value === "number") return Number.isFinite(value) ? { value } : {
		value,
		said: String(value)
	};
	if (value === null || value === void 0) return {
		value: NaN,
		said: "null"
	};
	if (typeof value === "string") return textValue(value);
	if (Array.isArray(value)) return {
		value: NaN,
		said: "a list",
		isAside: true
	};
	return {
		value: NaN,
		said: isMapping(value) ? "a mapping" : String(value),
		isAside: true
	};
}
/** What a cell of a table is, where every number is text: `NA` is undefined, `cnn` no metric. */
function cellValue(text) {
	if (/^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i.test(text)) {
		const value = Number(text);
		return Number.isFinite(value) ? { value } : {
			value,
			said: quoted(text)
		};
	}
	return textValue(text);
}
/** Whether a value of a series is a number or stands for one. */
function isPoint(value) {
	return !leafValue(value).isAside;
}
function textValue(text) {
	const trimmed = text.trim();
	const isMetric = ABSENT.test(trimmed) || NUMBER_AS_TEXT.test(trimmed) && !POINTS.test(trimmed);
	return {
		value: NaN,
		said: quoted(text),
		...isMetric ? {} : { isAside: true }
	};
}
function quoted(text) {
	return JSON.stringify(text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
}

// actions/_lib/evaluation/metric-files/benchmark.ts
/** github-action-benchmark's `[{"name","unit","value"}]`; unit and name together say which direction is better. */
const benchmark = {
	name: "github-action-benchmark's list",
	read: (contents) => {
		if (contents.table !== null || !Array.isArray(contents.tree) || contents.tree.length === 0) return null;
		const entries = contents.tree.map(readingOf);
		return entries.every((entry) => entry !== null) ? entries : null;
	}
};
function readingOf(entry) {
	if (!isMapping(entry)) return null;
	const { name } = entry;
	if (typeof name !== "string" || !("value" in entry) || !isPoint(entry["value"])) return null;
	const unit = typeof entry["unit"] === "string" ? entry["unit"].trim() : "";
	return {
		name,
		...leafValue(entry["value"]),
		unit,
		higherIsBetter: directionOfBenchmark(name, unit)
	};
}

// actions/_lib/evaluation/metric-files/tree.ts
/** The document of a JSON or YAML file if it is a mapping, else null. */
function mappingOf(contents) {
	return contents.table === null && isMapping(contents.tree) ? contents.tree : null;
}
/** Everything below a mapping by its dotted name; lists and texts are no metrics unless a gate names them. */
function leavesOf(mapping, prefix = "") {
	return Object.entries(mapping).flatMap(([key, value]) => {
		const name = `${prefix}${key}`;
		return isMapping(value) ? leavesOf(value, `${name}.`) : [{
			name,
			...leafValue(value)
		}];
	});
}
/** A list with a number for each epoch or round, some of them undefined. */
function isSeries(value) {
	return Array.isArray(value) && value.some((item) => typeof item === "number") && value.every(isPoint);
}
/** The values of a mapping, if there are any and all are mappings; else null. */
function groupsOf(value) {
	if (!isMapping(value)) return null;
	const groups = Object.entries(value).filter((entry) => isMapping(entry[1]));
	return groups.length > 0 && groups.length === Object.keys(value).length ? groups : null;
}

// actions/_lib/evaluation/metric-files/classification-report.ts
const AVERAGES = [
	"macro",
	"micro",
	"weighted",
	"samples"
];
const COLUMNS = {
	precision: "precision",
	recall: "recall",
	"f1-score": "f1"
};
/**
* scikit-learn's `classification_report(output_dict=True)`: accuracy and averages under Trainyard's names, `f1_macro`.
* Single classes are no headline, so they are set aside: `cat.precision`.
*/
const classificationReport = {
	name: "scikit-learn's classification_report",
	read: (contents) => {
		const report = mappingOf(contents);
		const macro = report?.["macro avg"];
		if (!report || !isMapping(macro) || !("f1-score" in macro)) return null;
		const n = typeof macro["support"] === "number" ? { n: macro["support"] } : {};
		const headline = "accuracy" in report ? [{
			name: "accuracy",
			...leafValue(report["accuracy"]),
			...n
		}] : [];
		const classes = Object.fromEntries(Object.entries(report).filter(([, row]) => isMapping(row)));
		return [
			...headline,
			...AVERAGES.flatMap((average) => averaged(report, average)),
			...leavesOf(classes).map((reading) => ({
				...reading,
				isAside: true
			}))
		];
	}
};
function averaged(report, average) {
	const row = report[`${average} avg`];
	if (!isMapping(row)) return [];
	const n = typeof row["support"] === "number" ? { n: row["support"] } : {};
	return Object.entries(COLUMNS).flatMap(([column, name]) => column in row ? [{
		name: `${name}_${average}`,
		...leafValue(row[column]),
		...n
	}] : []);
}

// node_modules/csv-parse/lib/api/CsvError.js
var CsvError = class CsvError extends Error {
	constructor(code, message, options, ...contexts) {
		if (Array.isArray(message)) message = message.join(" ").trim();
		super(message);
		if (Error.captureStackTrace !== void 0) Error.captureStackTrace(this, CsvError);
		this.code = code;
		for (const context of contexts) for (const key in context) {
			const value = context[key];
			this[key] = Buffer.isBuffer(value) ? value.toString(options.encoding) : value == null ? value : JSON.parse(JSON.stringify(value));
		}
	}
};

// node_modules/csv-parse/lib/utils/is_object.js
const is_object = function(obj) {
	return typeof obj === "object" && obj !== null && !Array.isArray(obj);
};

// node_modules/csv-parse/lib/api/normalize_columns_array.js
const normalize_columns_array = function(columns) {
	const normalizedColumns = [];
	for (let i = 0, l = columns.length; i < l; i++) {
		const column = columns[i];
		if (column === void 0 || column === null || column === false) normalizedColumns[i] = { disabled: true };
		else if (typeof column === "string" || typeof column === "number") normalizedColumns[i] = { name: `${column}` };
		else if (is_object(column)) {
			if (typeof column.name !== "string") throw new CsvError("CSV_OPTION_COLUMNS_MISSING_NAME", [
				"Option columns missing name:",
				`property "name" is required at position ${i}`,
				"when column is an object literal"
			]);
			normalizedColumns[i] = column;
		} else throw new CsvError("CSV_INVALID_COLUMN_DEFINITION", [
			"Invalid column definition:",
			"expect a string or a literal object,",
			`got ${JSON.stringify(column)} at position ${i}`
		]);
	}
	return normalizedColumns;
};

// node_modules/csv-parse/lib/utils/ResizeableBuffer.js
var ResizeableBuffer = class {
	constructor(size = 100) {
		this.size = size;
		this.length = 0;
		this.buf = Buffer.allocUnsafe(size);
	}
	prepend(val) {
		if (Buffer.isBuffer(val)) {
			const length = this.length + val.length;
			if (length >= this.size) {
				this.resize();
				if (length >= this.size) throw Error("INVALID_BUFFER_STATE");
			}
			const buf = this.buf;
			this.buf = Buffer.allocUnsafe(this.size);
			val.copy(this.buf, 0);
			buf.copy(this.buf, val.length);
			this.length += val.length;
		} else {
			const length = this.length++;
			if (length === this.size) this.resize();
			const buf = this.clone();
			this.buf[0] = val;
			buf.copy(this.buf, 1, 0, length);
		}
	}
	append(val) {
		const length = this.length++;
		if (length === this.size) this.resize();
		this.buf[length] = val;
	}
	clone() {
		return Buffer.from(this.buf.slice(0, this.length));
	}
	resize() {
		const length = this.length;
		this.size = this.size * 2;
		const buf = Buffer.allocUnsafe(this.size);
		this.buf.copy(buf, 0, 0, length);
		this.buf = buf;
	}
	toString(encoding) {
		if (encoding) return this.buf.toString(encoding, 0, this.length);
		else return Uint8Array.prototype.slice.call(this.buf.slice(0, this.length));
	}
	toJSON() {
		return this.toString("utf8");
	}
	reset() {
		this.length = 0;
	}
};

// node_modules/csv-parse/lib/api/init_state.js
const init_state = function(options) {
	const timchars = [
		32,
		9,
		10,
		13,
		12,
		11,
		160,
		5760,
		8192,
		8193,
		8194,
		8195,
		8196,
		8197,
		8198,
		8199,
		8200,
		8201,
		8202,
		8232,
		8233,
		8239,
		8287,
		12288,
		65279
	].reduce((acc, codepoint) => {
		const encoded = Buffer.from(String.fromCharCode(codepoint), options.encoding);
		if (codepoint !== 63 && encoded.length === 1 && encoded[0] === 63) return acc;
		acc.push(encoded);
		return acc;
	}, []);
	const timcharFirstBytes = /* @__PURE__ */ new Uint8Array(256);
	for (const t of timchars) timcharFirstBytes[t[0]] = 1;
	return {
		bomSkipped: false,
		bufBytesStart: 0,
		castField: options.cast_function,
		commenting: false,
		delimiterBufPrevious: void 0,
		delimiterDiscovered: false,
		error: void 0,
		enabled: options.from_line === 1,
		escaping: false,
		escapeIsQuote: Buffer.isBuffer(options.escape) && Buffer.isBuffer(options.quote) && Buffer.compare(options.escape, options.quote) === 0,
		expectedRecordLength: Array.isArray(options.columns) ? options.columns.length : void 0,
		field: new ResizeableBuffer(20),
		firstLineToHeaders: options.cast_first_line_to_header,
		needMoreDataSize: Math.max(options.comment !== null ? options.comment.length : 0, ...options.delimiter ? options.delimiter.map((delimiter) => delimiter.length) : [], options.delimiter_auto ? 1 : 0, options.quote !== null ? options.quote.length : 0, ...timchars.map((t) => t.length)),
		previousBuf: void 0,
		quoting: false,
		stop: false,
		rawBuffer: new ResizeableBuffer(100),
		record: [],
		recordHasError: false,
		record_length: 0,
		recordDelimiterMaxLength: options.record_delimiter.length === 0 ? 0 : Math.max(...options.record_delimiter.map((v) => v.length)),
		trimChars: [Buffer.from(" ", options.encoding)[0], Buffer.from("	", options.encoding)[0]],
		wasQuoting: false,
		wasRowDelimiter: false,
		timchars,
		timcharFirstBytes
	};
};

// node_modules/csv-parse/lib/utils/underscore.js
const underscore = function(str) {
	return str.replace(/([A-Z])/g, function(_, match) {
		return "_" + match.toLowerCase();
	});
};

// node_modules/csv-parse/lib/api/normalize_options.js
const normalize_options = function(opts) {
	const options = {};
	for (const opt in opts) options[underscore(opt)] = opts[opt];
	if (options.encoding === void 0 || options.encoding === true) options.encoding = "utf8";
	else if (options.encoding === null || options.encoding === false) options.encoding = null;
	else if (typeof options.encoding !== "string" && options.encoding !== null) throw new CsvError("CSV_INVALID_OPTION_ENCODING", [
		"Invalid option encoding:",
		"encoding must be a string or null to return a buffer,",
		`got ${JSON.stringify(options.encoding)}`
	], options);
	if (options.bom === void 0 || options.bom === null || options.bom === false) options.bom = false;
	else if (options.bom !== true) throw new CsvError("CSV_INVALID_OPTION_BOM", [
		"Invalid option bom:",
		"bom must be true,",
		`got ${JSON.stringify(options.bom)}`
	], options);
	options.cast_function = null;
	if (options.cast === void 0 || options.cast === null || options.cast === false || options.cast === "") options.cast = void 0;
	else if (typeof options.cast === "function") {
		options.cast_function = options.cast;
		options.cast = true;
	} else if (options.cast !== true) throw new CsvError("CSV_INVALID_OPTION_CAST", [
		"Invalid option cast:",
		"cast must be true or a function,",
		`got ${JSON.stringify(options.cast)}`
	], options);
	if (options.cast_date === void 0 || options.cast_date === null || options.cast_date === false || options.cast_date === "") options.cast_date = false;
	else if (options.cast_date === true) options.cast_date = function(value) {
		const date = Date.parse(value);
		return !isNaN(date) ? new Date(date) : value;
	};
	else if (typeof options.cast_date !== "function") throw new CsvError("CSV_INVALID_OPTION_CAST_DATE", [
		"Invalid option cast_date:",
		"cast_date must be true or a function,",
		`got ${JSON.stringify(options.cast_date)}`
	], options);
	options.cast_first_line_to_header = void 0;
	if (options.columns === true) options.cast_first_line_to_header = void 0;
	else if (typeof options.columns === "function") {
		options.cast_first_line_to_header = options.columns;
		options.columns = true;
	} else if (Array.isArray(options.columns)) options.columns = normalize_columns_array(options.columns);
	else if (options.columns === void 0 || options.columns === null || options.columns === false) options.columns = false;
	else throw new CsvError("CSV_INVALID_OPTION_COLUMNS", [
		"Invalid option columns:",
		"expect an array, a function or true,",
		`got ${JSON.stringify(options.columns)}`
	], options);
	if (options.group_columns_by_name === void 0 || options.group_columns_by_name === null || options.group_columns_by_name === false) options.group_columns_by_name = false;
	else if (options.group_columns_by_name !== true) throw new CsvError("CSV_INVALID_OPTION_GROUP_COLUMNS_BY_NAME", [
		"Invalid option group_columns_by_name:",
		"expect an boolean,",
		`got ${JSON.stringify(options.group_columns_by_name)}`
	], options);
	else if (options.columns === false) throw new CsvError("CSV_INVALID_OPTION_GROUP_COLUMNS_BY_NAME", ["Invalid option group_columns_by_name:", "the `columns` mode must be activated."], options);
	if (options.comment === void 0 || options.comment === null || options.comment === false || options.comment === "") options.comment = null;
	else {
		if (typeof options.comment === "string") options.comment = Buffer.from(options.comment, options.encoding);
		if (!Buffer.isBuffer(options.comment)) throw new CsvError("CSV_INVALID_OPTION_COMMENT", [
			"Invalid option comment:",
			"comment must be a buffer or a string,",
			`got ${JSON.stringify(options.comment)}`
		], options);
	}
	if (options.comment_no_infix === void 0 || options.comment_no_infix === null || options.comment_no_infix === false) options.comment_no_infix = false;
	else if (options.comment_no_infix !== true) throw new CsvError("CSV_INVALID_OPTION_COMMENT", [
		"Invalid option comment_no_infix:",
		"value must be a boolean,",
		`got ${JSON.stringify(options.comment_no_infix)}`
	], options);
	if (options.delimiter_auto === void 0 || options.delimiter_auto === null || options.delimiter_auto === false) options.delimiter_auto = false;
	else if (options.delimiter_auto === true) options.delimiter_auto = {};
	else if (!is_object(options.delimiter_auto)) throw new CsvError("CSV_INVALID_OPTION_DELIMITER_AUTO", [
		"Invalid option delimiter_auto:",
		"delimiter_auto must be a boolean or a configuration object,",
		`got ${JSON.stringify(options.delimiter_auto)}`
	], options);
	if (options.delimiter_auto) {
		if (options.delimiter_auto.preferred === void 0) options.delimiter_auto.preferred = {
			[",".charCodeAt(0)]: 1.8,
			["	".charCodeAt(0)]: 1.8,
			[";".charCodeAt(0)]: 1.6,
			[" ".charCodeAt(0)]: 1.6,
			[":".charCodeAt(0)]: 1.5,
			[".".charCodeAt(0)]: 1.4,
			["/".charCodeAt(0)]: 1.4
		};
		else if (!is_object(options.delimiter_auto.preferred)) throw new CsvError("CSV_INVALID_OPTION_DELIMITER_AUTO", [
			"Invalid option delimiter_auto:",
			"preferred must be an object,",
			`got ${JSON.stringify(options.delimiter_auto.preferred)}`
		], options);
		if (options.delimiter_auto.score === void 0) options.delimiter_auto.score = (info, options) => {
			return (info.total - info.std) * (options.preferred[info.char_code] || 1);
		};
		else if (typeof options.delimiter_auto.score !== "function") throw new CsvError("CSV_INVALID_OPTION_DELIMITER_AUTO", [
			"Invalid option delimiter_auto:",
			"score must be a function,",
			`got ${JSON.stringify(options.delimiter_auto.score)}`
		], options);
		if (options.delimiter_auto.size === void 0) options.delimiter_auto.size = 2048;
		else if (typeof options.delimiter_auto.size !== "number") throw new CsvError("CSV_INVALID_OPTION_DELIMITER_AUTO", [
			"Invalid option delimiter_auto:",
			"size must be a number,",
			`got ${JSON.stringify(options.delimiter_auto.size)}`
		], options);
	}
	const delimiter_json = JSON.stringify(options.delimiter);
	if (options.delimiter_auto !== false) options.delimiter = [];
	if (!Array.isArray(options.delimiter)) {
		if (options.delimiter === void 0 || options.delimiter === null || options.delimiter === false) options.delimiter = Buffer.from(",", options.encoding);
		options.delimiter = [options.delimiter];
	}
	options.delimiter = options.delimiter.map(function(delimiter) {
		if (typeof delimiter === "string") delimiter = Buffer.from(delimiter, options.encoding);
		if (!Buffer.isBuffer(delimiter) || delimiter.length === 0) throw new CsvError("CSV_INVALID_OPTION_DELIMITER", [
			"Invalid option delimiter:",
			"delimiter must be a non empty string or buffer or array of string|buffer,",
			`got ${delimiter_json}`
		], options);
		return delimiter;
	});
	if (options.escape === void 0 || options.escape === true) options.escape = Buffer.from("\"", options.encoding);
	else if (typeof options.escape === "string") options.escape = Buffer.from(options.escape, options.encoding);
	else if (options.escape === null || options.escape === false) options.escape = null;
	if (options.escape !== null) {
		if (!Buffer.isBuffer(options.escape)) throw new Error(`Invalid Option: escape must be a buffer, a string or a boolean, got ${JSON.stringify(options.escape)}`);
	}
	if (options.from === void 0 || options.from === null) options.from = 1;
	else {
		if (typeof options.from === "string" && /\d+/.test(options.from)) options.from = parseInt(options.from);
		if (Number.isInteger(options.from)) {
			if (options.from < 0) throw new Error(`Invalid Option: from must be a positive integer, got ${JSON.stringify(opts.from)}`);
		} else throw new Error(`Invalid Option: from must be an integer, got ${JSON.stringify(options.from)}`);
	}
	if (options.from_line === void 0 || options.from_line === null) options.from_line = 1;
	else {
		if (typeof options.from_line === "string" && /\d+/.test(options.from_line)) options.from_line = parseInt(options.from_line);
		if (Number.isInteger(options.from_line)) {
			if (options.from_line <= 0) throw new Error(`Invalid Option: from_line must be a positive integer greater than 0, got ${JSON.stringify(opts.from_line)}`);
		} else throw new Error(`Invalid Option: from_line must be an integer, got ${JSON.stringify(opts.from_line)}`);
	}
	if (options.ignore_last_delimiters === void 0 || options.ignore_last_delimiters === null) options.ignore_last_delimiters = false;
	else if (typeof options.ignore_last_delimiters === "number") {
		options.ignore_last_delimiters = Math.floor(options.ignore_last_delimiters);
		if (options.ignore_last_delimiters === 0) options.ignore_last_delimiters = false;
	} else if (typeof options.ignore_last_delimiters !== "boolean") throw new CsvError("CSV_INVALID_OPTION_IGNORE_LAST_DELIMITERS", [
		"Invalid option `ignore_last_delimiters`:",
		"the value must be a boolean value or an integer,",
		`got ${JSON.stringify(options.ignore_last_delimiters)}`
	], options);
	if (options.ignore_last_delimiters === true && options.columns === false) throw new CsvError("CSV_IGNORE_LAST_DELIMITERS_REQUIRES_COLUMNS", ["The option `ignore_last_delimiters`", "requires the activation of the `columns` option"], options);
	if (options.info === void 0 || options.info === null || options.info === false) options.info = false;
	else if (options.info !== true) throw new Error(`Invalid Option: info must be true, got ${JSON.stringify(options.info)}`);
	if (options.max_record_size === void 0 || options.max_record_size === null || options.max_record_size === false) options.max_record_size = 0;
	else if (Number.isInteger(options.max_record_size) && options.max_record_size >= 0) {} else if (typeof options.max_record_size === "string" && /\d+/.test(options.max_record_size)) options.max_record_size = parseInt(options.max_record_size);
	else throw new Error(`Invalid Option: max_record_size must be a positive integer, got ${JSON.stringify(options.max_record_size)}`);
	if (options.objname === void 0 || options.objname === null || options.objname === false) options.objname = void 0;
	else if (Buffer.isBuffer(options.objname)) {
		if (options.objname.length === 0) throw new Error(`Invalid Option: objname must be a non empty buffer`);
		if (options.encoding === null) {} else options.objname = options.objname.toString(options.encoding);
	} else if (typeof options.objname === "string") {
		if (options.objname.length === 0) throw new Error(`Invalid Option: objname must be a non empty string`);
	} else if (typeof options.objname === "number") {} else throw new Error(`Invalid Option: objname must be a string or a buffer, got ${options.objname}`);
	if (options.objname !== void 0) {
		if (typeof options.objname === "number") {
			if (options.columns !== false) throw Error("Invalid Option: objname index cannot be combined with columns or be defined as a field");
		} else if (options.columns === false) throw Error("Invalid Option: objname field must be combined with columns or be defined as an index");
	}
	if (options.on_record === void 0 || options.on_record === null) options.on_record = void 0;
	else if (typeof options.on_record !== "function") throw new CsvError("CSV_INVALID_OPTION_ON_RECORD", [
		"Invalid option `on_record`:",
		"expect a function,",
		`got ${JSON.stringify(options.on_record)}`
	], options);
	if (options.on_skip !== void 0 && options.on_skip !== null && typeof options.on_skip !== "function") throw new Error(`Invalid Option: on_skip must be a function, got ${JSON.stringify(options.on_skip)}`);
	if (options.quote === null || options.quote === false || options.quote === "") options.quote = null;
	else {
		if (options.quote === void 0 || options.quote === true) options.quote = Buffer.from("\"", options.encoding);
		else if (typeof options.quote === "string") options.quote = Buffer.from(options.quote, options.encoding);
		if (!Buffer.isBuffer(options.quote)) throw new Error(`Invalid Option: quote must be a buffer or a string, got ${JSON.stringify(options.quote)}`);
	}
	if (options.raw === void 0 || options.raw === null || options.raw === false) options.raw = false;
	else if (options.raw !== true) throw new Error(`Invalid Option: raw must be true, got ${JSON.stringify(options.raw)}`);
	if (options.record_delimiter === void 0) options.record_delimiter = [];
	else if (typeof options.record_delimiter === "string" || Buffer.isBuffer(options.record_delimiter)) {
		if (options.record_delimiter.length === 0) throw new CsvError("CSV_INVALID_OPTION_RECORD_DELIMITER", [
			"Invalid option `record_delimiter`:",
			"value must be a non empty string or buffer,",
			`got ${JSON.stringify(options.record_delimiter)}`
		], options);
		options.record_delimiter = [options.record_delimiter];
	} else if (!Array.isArray(options.record_delimiter)) throw new CsvError("CSV_INVALID_OPTION_RECORD_DELIMITER", [
		"Invalid option `record_delimiter`:",
		"value must be a string, a buffer or array of string|buffer,",
		`got ${JSON.stringify(options.record_delimiter)}`
	], options);
	options.record_delimiter = options.record_delimiter.map(function(rd, i) {
		if (typeof rd !== "string" && !Buffer.isBuffer(rd)) throw new CsvError("CSV_INVALID_OPTION_RECORD_DELIMITER", [
			"Invalid option `record_delimiter`:",
			"value must be a string, a buffer or array of string|buffer",
			`at index ${i},`,
			`got ${JSON.stringify(rd)}`
		], options);
		else if (rd.length === 0) throw new CsvError("CSV_INVALID_OPTION_RECORD_DELIMITER", [
			"Invalid option `record_delimiter`:",
			"value must be a non empty string or buffer",
			`at index ${i},`,
			`got ${JSON.stringify(rd)}`
		], options);
		if (typeof rd === "string") rd = Buffer.from(rd, options.encoding);
		return rd;
	});
	if (typeof options.relax_column_count === "boolean") {} else if (options.relax_column_count === void 0 || options.relax_column_count === null) options.relax_column_count = false;
	else throw new Error(`Invalid Option: relax_column_count must be a boolean, got ${JSON.stringify(options.relax_column_count)}`);
	if (typeof options.relax_column_count_less === "boolean") {} else if (options.relax_column_count_less === void 0 || options.relax_column_count_less === null) options.relax_column_count_less = false;
	else throw new Error(`Invalid Option: relax_column_count_less must be a boolean, got ${JSON.stringify(options.relax_column_count_less)}`);
	if (typeof options.relax_column_count_more === "boolean") {} else if (options.relax_column_count_more === void 0 || options.relax_column_count_more === null) options.relax_column_count_more = false;
	else throw new Error(`Invalid Option: relax_column_count_more must be a boolean, got ${JSON.stringify(options.relax_column_count_more)}`);
	if (typeof options.relax_quotes === "boolean") {} else if (options.relax_quotes === void 0 || options.relax_quotes === null) options.relax_quotes = false;
	else throw new Error(`Invalid Option: relax_quotes must be a boolean, got ${JSON.stringify(options.relax_quotes)}`);
	if (typeof options.skip_empty_lines === "boolean") {} else if (options.skip_empty_lines === void 0 || options.skip_empty_lines === null) options.skip_empty_lines = false;
	else throw new Error(`Invalid Option: skip_empty_lines must be a boolean, got ${JSON.stringify(options.skip_empty_lines)}`);
	if (typeof options.skip_records_with_empty_values === "boolean") {} else if (options.skip_records_with_empty_values === void 0 || options.skip_records_with_empty_values === null) options.skip_records_with_empty_values = false;
	else throw new Error(`Invalid Option: skip_records_with_empty_values must be a boolean, got ${JSON.stringify(options.skip_records_with_empty_values)}`);
	if (typeof options.skip_records_with_error === "boolean") {} else if (options.skip_records_with_error === void 0 || options.skip_records_with_error === null) options.skip_records_with_error = false;
	else throw new Error(`Invalid Option: skip_records_with_error must be a boolean, got ${JSON.stringify(options.skip_records_with_error)}`);
	if (options.rtrim === void 0 || options.rtrim === null || options.rtrim === false) options.rtrim = false;
	else if (options.rtrim !== true) throw new Error(`Invalid Option: rtrim must be a boolean, got ${JSON.stringify(options.rtrim)}`);
	if (options.ltrim === void 0 || options.ltrim === null || options.ltrim === false) options.ltrim = false;
	else if (options.ltrim !== true) throw new Error(`Invalid Option: ltrim must be a boolean, got ${JSON.stringify(options.ltrim)}`);
	if (options.trim === void 0 || options.trim === null || options.trim === false) options.trim = false;
	else if (options.trim !== true) throw new Error(`Invalid Option: trim must be a boolean, got ${JSON.stringify(options.trim)}`);
	if (options.trim === true && opts.ltrim !== false) options.ltrim = true;
	else if (options.ltrim !== true) options.ltrim = false;
	if (options.trim === true && opts.rtrim !== false) options.rtrim = true;
	else if (options.rtrim !== true) options.rtrim = false;
	if (options.to === void 0 || options.to === null) options.to = -1;
	else if (options.to !== -1) {
		if (typeof options.to === "string" && /\d+/.test(options.to)) options.to = parseInt(options.to);
		if (Number.isInteger(options.to)) {
			if (options.to <= 0) throw new Error(`Invalid Option: to must be a positive integer greater than 0, got ${JSON.stringify(opts.to)}`);
		} else throw new Error(`Invalid Option: to must be an integer, got ${JSON.stringify(opts.to)}`);
	}
	if (options.to_line === void 0 || options.to_line === null) options.to_line = -1;
	else if (options.to_line !== -1) {
		if (typeof options.to_line === "string" && /\d+/.test(options.to_line)) options.to_line = parseInt(options.to_line);
		if (Number.isInteger(options.to_line)) {
			if (options.to_line <= 0) throw new Error(`Invalid Option: to_line must be a positive integer greater than 0, got ${JSON.stringify(opts.to_line)}`);
		} else throw new Error(`Invalid Option: to_line must be an integer, got ${JSON.stringify(opts.to_line)}`);
	}
	return options;
};

// node_modules/csv-parse/lib/utils/delimiter_discover.js
const delimiter_discover = function(records, options) {
	if (!options) ({delimiter_auto: options} = normalize_options({ delimiter_auto: true }));
	if (typeof records === "string") records = Buffer.from(records);
	if (Buffer.isBuffer(records)) records = ((data) => {
		const records = [];
		const parser = transform({ delimiter: [] });
		const push = (record) => records.push(record);
		const close = () => {};
		const error = parser.parse(data, true, push, close);
		if (error !== void 0) throw error;
		return records;
	})(records);
	const info = Array(127).fill().map(() => ({ lines: [] }));
	records.map(([record], line) => {
		for (let i = 0, l = record.length; i < l; i++) {
			const code = record.charCodeAt(i);
			if (info[code].lines[line] === void 0) info[code].lines[line] = 0;
			info[code].lines[line]++;
		}
	});
	info.map((info, i) => {
		info.char_code = i;
		info.std = std(info.lines);
		info.total = info.lines.reduce((acc, val) => acc + val, 0);
		info.preferred = !!options.preferred[i];
		info.score = options.score(info, options);
	});
	const result = info.reduce((acc, info) => acc.score > info.score ? acc : info, {});
	return String.fromCharCode(result.char_code);
};
const std = function(array) {
	const n = array.length;
	if (n === 0) return 0;
	const mean = array.reduce((a, b) => a + b) / n;
	return Math.sqrt(array.map((x) => Math.pow(x - mean, 2)).reduce((a, b) => a + b) / n);
};

// node_modules/csv-parse/lib/api/index.js
const isRecordEmpty = function(record) {
	return record.every((field) => field == null || field.toString && field.toString().trim() === "");
};
const cr = 13;
const nl = 10;
const boms = {
	utf8: Buffer.from([
		239,
		187,
		191
	]),
	utf16le: Buffer.from([255, 254])
};
const transform = function(original_options = {}) {
	const info = {
		bytes: 0,
		bytes_records: 0,
		comment_lines: 0,
		empty_lines: 0,
		invalid_field_length: 0,
		lines: 1,
		records: 0
	};
	const options = normalize_options(original_options);
	return {
		info,
		original_options,
		options,
		state: init_state(options),
		__needMoreData: function(i, bufLen, end) {
			if (end) return false;
			const { encoding, escape, quote } = this.options;
			const { quoting, needMoreDataSize, recordDelimiterMaxLength } = this.state;
			return bufLen - i - 1 < Math.max(needMoreDataSize, recordDelimiterMaxLength === 0 ? Buffer.from("\r\n", encoding).length : recordDelimiterMaxLength, quoting ? (escape === null ? 0 : escape.length) + quote.length : 0, quoting ? quote.length + recordDelimiterMaxLength : 0);
		},
		parse: function(nextBuf, end, push, close) {
			const { bom, comment_no_infix, delimiter_auto, encoding, from_line, ltrim, max_record_size, raw, relax_quotes, rtrim, skip_empty_lines, to, to_line } = this.options;
			let { comment, escape, quote, record_delimiter } = this.options;
			const { bomSkipped, delimiterDiscovered, delimiterBufPrevious, rawBuffer, escapeIsQuote } = this.state;
			if (!delimiterDiscovered && delimiter_auto) {
				let delimiterBuf;
				if (delimiterBufPrevious === void 0) delimiterBuf = nextBuf;
				else if (delimiterBufPrevious !== void 0 && nextBuf === void 0) delimiterBuf = delimiterBufPrevious;
				else delimiterBuf = Buffer.concat([delimiterBufPrevious, nextBuf]);
				nextBuf = void 0;
				if (end || delimiterBuf.length > delimiter_auto.size) {
					this.options.delimiter = [Buffer.from(delimiter_discover(delimiterBuf, this.options.delimiter_auto))];
					this.state.previousBuf = delimiterBuf;
					this.state.delimiterBufPrevious = void 0;
					this.state.delimiterDiscovered = true;
				} else {
					this.state.delimiterBufPrevious = delimiterBuf;
					return;
				}
			}
			const { previousBuf } = this.state;
			let buf;
			if (previousBuf === void 0) {
				if (nextBuf === void 0) {
					close();
					return;
				} else buf = nextBuf;
			} else if (previousBuf !== void 0 && nextBuf === void 0) buf = previousBuf;
			else buf = Buffer.concat([previousBuf, nextBuf]);
			if (bomSkipped === false) {
				if (bom === false) this.state.bomSkipped = true;
				else if (buf.length < 3) {
					if (end === false) {
						this.state.previousBuf = buf;
						return;
					}
				} else {
					for (const encoding in boms) if (boms[encoding].compare(buf, 0, boms[encoding].length) === 0) {
						const bomLength = boms[encoding].length;
						this.state.bufBytesStart += bomLength;
						buf = buf.slice(bomLength);
						const options = normalize_options({
							...this.original_options,
							encoding
						});
						for (const key in options) this.options[key] = options[key];
						({comment, escape, quote} = this.options);
						break;
					}
					this.state.bomSkipped = true;
				}
			}
			const bufLen = buf.length;
			let pos = 0;
			for (; pos < bufLen; pos++) {
				if (this.__needMoreData(pos, bufLen, end)) break;
				if (this.state.wasRowDelimiter === true) {
					this.info.lines++;
					this.state.wasRowDelimiter = false;
				}
				if (to_line !== -1 && this.info.lines > to_line) {
					this.state.stop = true;
					close();
					return;
				}
				if (this.state.quoting === false && record_delimiter.length === 0) {
					if (this.__autoDiscoverRecordDelimiter(buf, pos)) record_delimiter = this.options.record_delimiter;
				}
				const chr = buf[pos];
				if (raw === true) rawBuffer.append(chr);
				if ((chr === cr || chr === nl) && this.state.wasRowDelimiter === false) this.state.wasRowDelimiter = true;
				if (this.state.escaping === true) this.state.escaping = false;
				else {
					if (escape !== null && this.state.quoting === true && this.__isEscape(buf, pos, chr) && pos + escape.length < bufLen) {
						if (escapeIsQuote) {
							if (this.__isQuote(buf, pos + escape.length)) {
								this.state.escaping = true;
								pos += escape.length - 1;
								continue;
							}
						} else {
							this.state.escaping = true;
							pos += escape.length - 1;
							continue;
						}
					}
					if (this.state.commenting === false && this.__isQuote(buf, pos)) {
						if (this.state.quoting === true) {
							const nextChr = buf[pos + quote.length];
							const isNextChrTrimable = rtrim && this.__isCharTrimable(buf, pos + quote.length);
							const isNextChrComment = comment !== null && this.__compareBytes(comment, buf, pos + quote.length, nextChr);
							const isNextChrDelimiter = this.__isDelimiter(buf, pos + quote.length, nextChr);
							const isNextChrRecordDelimiter = record_delimiter.length === 0 ? this.__autoDiscoverRecordDelimiter(buf, pos + quote.length) : this.__isRecordDelimiter(nextChr, buf, pos + quote.length);
							if (escape !== null && this.__isEscape(buf, pos, chr) && this.__isQuote(buf, pos + escape.length)) pos += escape.length - 1;
							else if (!nextChr || isNextChrDelimiter || isNextChrRecordDelimiter || isNextChrComment || isNextChrTrimable) {
								this.state.quoting = false;
								this.state.wasQuoting = true;
								pos += quote.length - 1;
								continue;
							} else if (relax_quotes === false) {
								const err = this.__error(new CsvError("CSV_INVALID_CLOSING_QUOTE", [
									"Invalid Closing Quote:",
									`got "${String.fromCharCode(nextChr)}"`,
									`at line ${this.info.lines}`,
									"instead of delimiter, record delimiter, trimable character",
									"(if activated) or comment"
								], this.options, this.__infoField()));
								if (err !== void 0) return err;
							} else {
								this.state.quoting = false;
								this.state.wasQuoting = true;
								this.state.field.prepend(quote);
								pos += quote.length - 1;
							}
						} else if (this.state.field.length !== 0) {
							if (relax_quotes === false) {
								const info = this.__infoField();
								const bom = Object.keys(boms).map((b) => boms[b].equals(this.state.field.toString()) ? b : false).filter(Boolean)[0];
								const err = this.__error(new CsvError("INVALID_OPENING_QUOTE", [
									"Invalid Opening Quote:",
									`a quote is found on field ${JSON.stringify(info.column)} at line ${info.lines}, value is ${JSON.stringify(this.state.field.toString(encoding))}`,
									bom ? `(${bom} bom)` : void 0
								], this.options, info, { field: this.state.field }));
								if (err !== void 0) return err;
							}
						} else {
							this.state.quoting = true;
							pos += quote.length - 1;
							continue;
						}
					}
					if (this.state.quoting === false) {
						const recordDelimiterLength = this.__isRecordDelimiter(chr, buf, pos);
						if (recordDelimiterLength !== 0) {
							if (this.state.commenting && this.state.wasQuoting === false && this.state.record.length === 0 && this.state.field.length === 0) this.info.comment_lines++;
							else {
								if (this.state.enabled === false && this.info.lines + (this.state.wasRowDelimiter === true ? 1 : 0) >= from_line) {
									this.state.enabled = true;
									this.__resetField();
									this.__resetRecord();
									pos += recordDelimiterLength - 1;
									continue;
								}
								if (skip_empty_lines === true && this.state.wasQuoting === false && this.state.record.length === 0 && this.state.field.length === 0) {
									this.info.empty_lines++;
									pos += recordDelimiterLength - 1;
									continue;
								}
								this.info.bytes = this.state.bufBytesStart + pos;
								const errField = this.__onField();
								if (errField !== void 0) return errField;
								this.info.bytes = this.state.bufBytesStart + pos + recordDelimiterLength;
								const errRecord = this.__onRecord(push);
								if (errRecord !== void 0) return errRecord;
								if (to !== -1 && this.info.records >= to) {
									this.state.stop = true;
									close();
									return;
								}
							}
							this.state.commenting = false;
							pos += recordDelimiterLength - 1;
							continue;
						}
						if (this.state.commenting) continue;
						if (comment !== null && (comment_no_infix === false || this.state.record.length === 0 && this.state.field.length === 0)) {
							if (this.__compareBytes(comment, buf, pos, chr) !== 0) {
								this.state.commenting = true;
								continue;
							}
						}
						const delimiterLength = this.__isDelimiter(buf, pos, chr);
						if (delimiterLength !== 0) {
							this.info.bytes = this.state.bufBytesStart + pos;
							const errField = this.__onField();
							if (errField !== void 0) return errField;
							pos += delimiterLength - 1;
							continue;
						}
					}
				}
				if (this.state.commenting === false) {
					if (max_record_size !== 0 && this.state.record_length + this.state.field.length > max_record_size) return this.__error(new CsvError("CSV_MAX_RECORD_SIZE", [
						"Max Record Size:",
						"record exceed the maximum number of tolerated bytes",
						`of ${max_record_size}`,
						`at line ${this.info.lines}`
					], this.options, this.__infoField()));
				}
				const lappend = ltrim === false || this.state.quoting === true || this.state.field.length !== 0 || !this.__isCharTrimable(buf, pos);
				const rappend = rtrim === false || this.state.wasQuoting === false;
				if (lappend === true && rappend === true) this.state.field.append(chr);
				else if (rtrim === true && !this.__isCharTrimable(buf, pos)) return this.__error(new CsvError("CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE", [
					"Invalid Closing Quote:",
					"found non trimable byte after quote",
					`at line ${this.info.lines}`
				], this.options, this.__infoField()));
				else {
					if (lappend === false) pos += this.__isCharTrimable(buf, pos) - 1;
					continue;
				}
			}
			if (end === true) {
				if (this.state.quoting === true) {
					const err = this.__error(new CsvError("CSV_QUOTE_NOT_CLOSED", ["Quote Not Closed:", `the parsing is finished with an opening quote at line ${this.info.lines}`], this.options, this.__infoField()));
					if (err !== void 0) return err;
				} else if (this.state.wasQuoting === true || this.state.record.length !== 0 || this.state.field.length !== 0) {
					this.info.bytes = this.state.bufBytesStart + pos;
					const errField = this.__onField();
					if (errField !== void 0) return errField;
					const errRecord = this.__onRecord(push);
					if (errRecord !== void 0) return errRecord;
				} else if (this.state.wasRowDelimiter === true) this.info.empty_lines++;
				else if (this.state.commenting === true) this.info.comment_lines++;
			} else {
				this.state.bufBytesStart += pos;
				this.state.previousBuf = buf.slice(pos);
			}
			if (this.state.wasRowDelimiter === true) {
				this.info.lines++;
				this.state.wasRowDelimiter = false;
			}
		},
		__onRecord: function(push) {
			const { columns, group_columns_by_name, encoding, info, from, relax_column_count, relax_column_count_less, relax_column_count_more, raw, skip_records_with_empty_values } = this.options;
			const { enabled, record } = this.state;
			if (enabled === false) return this.__resetRecord();
			const recordLength = record.length;
			if (columns === true) {
				if (skip_records_with_empty_values === true && isRecordEmpty(record)) {
					this.__resetRecord();
					return;
				}
				return this.__firstLineToColumns(record);
			}
			if (columns === false && this.info.records === 0) this.state.expectedRecordLength = recordLength;
			if (recordLength !== this.state.expectedRecordLength) {
				const err = columns === false ? new CsvError("CSV_RECORD_INCONSISTENT_FIELDS_LENGTH", [
					"Invalid Record Length:",
					`expect ${this.state.expectedRecordLength},`,
					`got ${recordLength} on line ${this.info.lines}`
				], this.options, this.__infoField(), { record }) : new CsvError("CSV_RECORD_INCONSISTENT_COLUMNS", [
					"Invalid Record Length:",
					`columns length is ${columns.length},`,
					`got ${recordLength} on line ${this.info.lines}`
				], this.options, this.__infoField(), { record });
				if (relax_column_count === true || relax_column_count_less === true && recordLength < this.state.expectedRecordLength || relax_column_count_more === true && recordLength > this.state.expectedRecordLength) {
					this.info.invalid_field_length++;
					this.state.error = err;
				} else {
					const finalErr = this.__error(err);
					if (finalErr) return finalErr;
				}
			}
			if (skip_records_with_empty_values === true && isRecordEmpty(record)) {
				this.__resetRecord();
				return;
			}
			if (this.state.recordHasError === true) {
				this.__resetRecord();
				this.state.recordHasError = false;
				return;
			}
			this.info.records++;
			if (from === 1 || this.info.records >= from) {
				const { objname } = this.options;
				if (columns !== false) {
					const obj = {};
					for (let i = 0, l = record.length; i < l; i++) {
						if (columns[i] === void 0 || columns[i].disabled) continue;
						if (group_columns_by_name === true && Object.hasOwn(obj, columns[i].name)) {
							if (Array.isArray(obj[columns[i].name])) obj[columns[i].name] = obj[columns[i].name].concat(record[i]);
							else obj[columns[i].name] = [obj[columns[i].name], record[i]];
						} else Object.defineProperty(obj, columns[i].name, {
							value: record[i],
							enumerable: true,
							writable: true,
							configurable: true
						});
					}
					if (raw === true || info === true) {
						const extRecord = Object.assign({ record: obj }, raw === true ? { raw: this.state.rawBuffer.toString(encoding) } : {}, info === true ? { info: this.__infoRecord() } : {});
						const err = this.__push(objname === void 0 ? extRecord : [obj[objname], extRecord], push);
						if (err) return err;
					} else {
						const err = this.__push(objname === void 0 ? obj : [obj[objname], obj], push);
						if (err) return err;
					}
				} else if (raw === true || info === true) {
					const extRecord = Object.assign({ record }, raw === true ? { raw: this.state.rawBuffer.toString(encoding) } : {}, info === true ? { info: this.__infoRecord() } : {});
					const err = this.__push(objname === void 0 ? extRecord : [record[objname], extRecord], push);
					if (err) return err;
				} else {
					const err = this.__push(objname === void 0 ? record : [record[objname], record], push);
					if (err) return err;
				}
			}
			this.__resetRecord();
		},
		__firstLineToColumns: function(record) {
			const { firstLineToHeaders } = this.state;
			try {
				const headers = firstLineToHeaders === void 0 ? record : firstLineToHeaders.call(null, record);
				if (!Array.isArray(headers)) return this.__error(new CsvError("CSV_INVALID_COLUMN_MAPPING", [
					"Invalid Column Mapping:",
					"expect an array from column function,",
					`got ${JSON.stringify(headers)}`
				], this.options, this.__infoField(), { headers }));
				const normalizedHeaders = normalize_columns_array(headers);
				this.state.expectedRecordLength = normalizedHeaders.length;
				this.options.columns = normalizedHeaders;
				this.__resetRecord();
				return;
			} catch (err) {
				return err;
			}
		},
		__resetRecord: function() {
			if (this.options.raw === true) this.state.rawBuffer.reset();
			this.state.error = void 0;
			this.state.record = [];
			this.state.record_length = 0;
		},
		__onField: function() {
			const { cast, encoding, rtrim, max_record_size } = this.options;
			const { enabled, wasQuoting } = this.state;
			if (enabled === false) return this.__resetField();
			let field = this.state.field.toString(encoding);
			if (rtrim === true && wasQuoting === false) field = field.trimRight();
			if (cast === true) {
				const [err, f] = this.__cast(field);
				if (err !== void 0) return err;
				field = f;
			}
			this.state.record.push(field);
			if (max_record_size !== 0 && typeof field === "string") this.state.record_length += field.length;
			this.__resetField();
		},
		__resetField: function() {
			this.state.field.reset();
			this.state.wasQuoting = false;
		},
		__push: function(record, push) {
			const { on_record } = this.options;
			if (on_record !== void 0) {
				const info = this.__infoRecord();
				try {
					record = on_record.call(null, record, info);
				} catch (err) {
					return err;
				}
				if (record === void 0 || record === null) return;
			}
			this.info.bytes_records += this.info.bytes;
			push(record);
		},
		__cast: function(field) {
			const { columns, relax_column_count } = this.options;
			if (Array.isArray(columns) === true && relax_column_count && this.options.columns.length <= this.state.record.length) return [void 0, void 0];
			if (this.state.castField !== null) try {
				const info = this.__infoField();
				return [void 0, this.state.castField.call(null, field, info)];
			} catch (err) {
				return [err];
			}
			if (this.__isFloat(field)) return [void 0, parseFloat(field)];
			else if (this.options.cast_date !== false) {
				const info = this.__infoField();
				return [void 0, this.options.cast_date.call(null, field, info)];
			}
			return [void 0, field];
		},
		__compareBytes: function(sourceBuf, targetBuf, targetPos, firstByte) {
			if (sourceBuf[0] !== firstByte) return 0;
			const sourceLength = sourceBuf.length;
			for (let i = 1; i < sourceLength; i++) if (sourceBuf[i] !== targetBuf[targetPos + i]) return 0;
			return sourceLength;
		},
		__isCharTrimable: function(buf, pos) {
			const { timchars, timcharFirstBytes } = this.state;
			const first = buf[pos];
			if (first === void 0 || timcharFirstBytes[first] === 0) return 0;
			loop1: for (let i = 0; i < timchars.length; i++) {
				const timchar = timchars[i];
				for (let j = 0; j < timchar.length; j++) if (timchar[j] !== buf[pos + j]) continue loop1;
				return timchar.length;
			}
			return 0;
		},
		__isDelimiter: function(buf, pos, chr) {
			const { delimiter, ignore_last_delimiters } = this.options;
			if (ignore_last_delimiters === true && this.state.record.length === this.options.columns.length - 1) return 0;
			else if (ignore_last_delimiters !== false && typeof ignore_last_delimiters === "number" && this.state.record.length === ignore_last_delimiters - 1) return 0;
			loop1: for (let i = 0; i < delimiter.length; i++) {
				const del = delimiter[i];
				if (del[0] === chr) {
					for (let j = 1; j < del.length; j++) if (del[j] !== buf[pos + j]) continue loop1;
					return del.length;
				}
			}
			return 0;
		},
		__isEscape: function(buf, pos, chr) {
			const { escape } = this.options;
			if (escape === null) return false;
			const l = escape.length;
			if (escape[0] === chr) {
				for (let i = 0; i < l; i++) if (escape[i] !== buf[pos + i]) return false;
				return true;
			}
			return false;
		},
		__isFloat: function(value) {
			return value - parseFloat(value) + 1 >= 0;
		},
		__isQuote: function(buf, pos) {
			const { quote } = this.options;
			if (quote === null) return false;
			const l = quote.length;
			for (let i = 0; i < l; i++) if (quote[i] !== buf[pos + i]) return false;
			return true;
		},
		__isRecordDelimiter: function(chr, buf, pos) {
			const { record_delimiter } = this.options;
			const recordDelimiterLength = record_delimiter.length;
			loop1: for (let i = 0; i < recordDelimiterLength; i++) {
				const rd = record_delimiter[i];
				const rdLength = rd.length;
				if (rd[0] !== chr) continue;
				for (let j = 1; j < rdLength; j++) if (rd[j] !== buf[pos + j]) continue loop1;
				return rd.length;
			}
			return 0;
		},
		__autoDiscoverRecordDelimiter: function(buf, pos) {
			const { encoding } = this.options;
			const rds = [
				Buffer.from("\r\n", encoding),
				Buffer.from("\n", encoding),
				Buffer.from("\r", encoding)
			];
			loop: for (let i = 0; i < rds.length; i++) {
				const l = rds[i].length;
				for (let j = 0; j < l; j++) if (rds[i][j] !== buf[pos + j]) continue loop;
				this.options.record_delimiter.push(rds[i]);
				this.state.recordDelimiterMaxLength = rds[i].length;
				return rds[i].length;
			}
			return 0;
		},
		__error: function(msg) {
			const { encoding, raw, skip_records_with_error } = this.options;
			const err = typeof msg === "string" ? new Error(msg) : msg;
			if (skip_records_with_error) {
				this.state.recordHasError = true;
				if (this.options.on_skip !== void 0) try {
					this.options.on_skip(err, raw ? this.state.rawBuffer.toString(encoding) : void 0);
				} catch (err) {
					return err;
				}
				return;
			} else return err;
		},
		__infoDataSet: function() {
			return {
				...this.info,
				columns: this.options.columns
			};
		},
		__infoRecord: function() {
			const { columns, raw, encoding } = this.options;
			return {
				...this.__infoDataSet(),
				bytes_records: this.info.bytes,
				error: this.state.error,
				header: columns === true,
				index: this.state.record.length,
				raw: raw ? this.state.rawBuffer.toString(encoding) : void 0
			};
		},
		__infoField: function() {
			const { columns } = this.options;
			const isColumns = Array.isArray(columns);
			const bytes_records = this.info.bytes_records;
			return {
				...this.__infoRecord(),
				bytes_records,
				column: isColumns === true ? columns.length > this.state.record.length ? columns[this.state.record.length].name : null : this.state.record.length,
				quoting: this.state.wasQuoting
			};
		}
	};
};

// node_modules/csv-parse/lib/sync.js
const parse = function(data, opts = {}) {
	if (typeof data === "string") data = Buffer.from(data);
	const records = opts && opts.objname ? Object.create(null) : [];
	const parser = transform(opts);
	const push = (record) => {
		if (parser.options.objname === void 0) records.push(record);
		else records[record[0]] = record[1];
	};
	const close = () => {};
	const error = parser.parse(data, true, push, close);
	if (error !== void 0) throw error;
	return records;
};

// actions/_lib/evaluation/metric-files/text-table.ts
const MOST_COLUMNS = 1e4;
/** Reads a small CSV or TSV file with a header; names and values are trimmed, since Ultralytics pads both. */
function textTable(text, file) {
	const [columns, ...rows] = parsed(text, file);
	if (columns === void 0) return {
		columns: [],
		rows: []
	};
	if (columns.length > MOST_COLUMNS) throw malformed(file, `it has ${columns.length} columns`);
	const again = columns.find((name, index) => columns.indexOf(name) < index);
	if (again !== void 0) throw malformed(file, `the column ${JSON.stringify(again)} is there twice`);
	return {
		columns,
		rows
	};
}
function parsed(text, file) {
	try {
		return parse(text, {
			delimiter: file.endsWith(".tsv") ? "	" : ",",
			bom: true,
			trim: true,
			skip_empty_lines: true,
			skip_records_with_empty_values: true
		});
	} catch (cause) {
		throw malformed(file, cause instanceof Error ? cause.message : String(cause), cause);
	}
}
/** Each column's last cell that is not empty: loggers leave cells empty where a step measured something else. */
function latestOf({ columns, rows }) {
	return columns.flatMap((name, index) => {
		const last = rows.findLast((row) => (row[index] ?? "") !== "")?.[index];
		return last === void 0 ? [] : [{
			name,
			...cellValue(last)
		}];
	});
}
function malformed(file, why, cause) {
	return new Problem({
		what: `this is no table with a header: ${why}`,
		where: file,
		fix: "write a header and rows with as many cells, each column once",
		cause
	});
}

// actions/_lib/evaluation/metric-files/dvclive.ts
/** DVCLive's `metrics.json`: nested numbers and the `step` at which they were written. */
const dvcliveSummary = {
	name: "DVCLive's metrics.json",
	read: (contents) => {
		const mapping = mappingOf(contents);
		if (!mapping || !Number.isInteger(mapping["step"])) return null;
		const { step: _, ...metrics } = mapping;
		return leavesOf(metrics);
	}
};
const PLOTS = "/plots/metrics/";
/** DVCLive's `plots/metrics/val/loss.tsv`: `[timestamp,] step, loss`; named `val.loss` by its path, as in the summary. */
const dvclivePlot = {
	name: "DVCLive's plot",
	read: (contents) => {
		const path = plotOf(contents.file);
		if (path === null || contents.table === null) return null;
		const { columns } = contents.table;
		const own = path.split("/").at(-1);
		if (!columns.includes("step") || !columns.includes(own)) return null;
		return latestOf(contents.table).filter(({ name }) => name === own).map((reading) => ({
			...reading,
			name: path.replaceAll("/", ".")
		}));
	}
};
/** `val/loss` of `plots/metrics/val/loss.tsv`, wherever that folder lies. */
function plotOf(file) {
	const start = `/${file}`.indexOf(PLOTS);
	const path = file.slice(start + 15 - 1, -4);
	return start < 0 || !file.endsWith(".tsv") || path === "" ? null : path;
}

// actions/_lib/evaluation/metric-files/evals-result.ts
/** XGBoost's and LightGBM's `evals_result`: `{"validation_0":{"logloss":[0.6,0.5]}}`, one value a round; the last counts. */
const evalsResult = {
	name: "evals_result",
	read: (contents) => {
		const series = groupsOf(mappingOf(contents))?.flatMap(([set, metrics]) => Object.entries(metrics).map(([metric, values]) => ({
			name: `${set}.${metric}`,
			values
		})));
		if (!series?.length || !series.every(({ values }) => isSeries(values))) return null;
		return series.map(({ name, values }) => ({
			name,
			...leafValue(values.at(-1))
		}));
	}
};

// actions/_lib/evaluation/metric-files/counter.ts
/** What training loops write beside metrics: where they are, how long they took, what they were set to. */
const COUNTERS = /^(epoch|step|global_step|iteration|round|batch|time|timestamp|total_flos|total_params|lr|lr[-/].*|learning_rate|grad_norm|num_input_tokens_seen)$|_runtime$|_per_second$|_(steps|samples)$/i;
/** Sets aside what counts or times the run and says nothing of the model, unless a gate names it. */
function withCountersAside(readings) {
	return readings.map((reading) => COUNTERS.test(reading.name) ? {
		...reading,
		isAside: true
	} : reading);
}

// actions/_lib/evaluation/metric-files/hugging-face.ts
const BOOKKEEPING = /^(train|eval|test|predict)_(runtime|samples_per_second|steps_per_second)$/;
/** Hugging Face's `all_results.json`: `eval_loss` beside `eval_runtime`; `eval_samples` says how many rows. */
const huggingFaceResults = {
	name: "Hugging Face's all_results.json",
	read: (contents) => {
		const results = mappingOf(contents);
		if (!results || !Object.keys(results).some((key) => BOOKKEEPING.test(key))) return null;
		return withCountersAside(leavesOf(results)).map((reading) => ({
			...reading,
			...rowsOf$1(reading, results)
		}));
	}
};
/**
* Hugging Face's `trainer_state.json`: each metric's last entry in `log_history`, and `best_metric`. Where the file names the step of
* the best checkpoint, which `load_best_model_at_end` keeps, that step's entries count instead, and a note says so.
*/
const huggingFaceState = {
	name: "Hugging Face's trainer_state.json",
	read: (contents) => {
		const state = mappingOf(contents);
		const history = state?.["log_history"];
		if (!state || !Array.isArray(history)) return null;
		const entries = history.filter(isMapping);
		const latest = readingsOf$2(entries);
		const kept = keptStep(state);
		const step = kept === null ? [] : entries.filter((entry) => entry["step"] === kept.step);
		for (const reading of readingsOf$2(step).values()) {
			const isLast = Object.is(latest.get(reading.name).value, reading.value);
			latest.set(reading.name, isLast ? reading : {
				...reading,
				note: kept.note
			});
		}
		if (typeof state["best_metric"] === "number") latest.set("best_metric", {
			name: "best_metric",
			...leafValue(state["best_metric"])
		});
		return withCountersAside([...latest.values()]);
	}
};
/** The last reading of each name. */
function readingsOf$2(entries) {
	return new Map(entries.flatMap((entry) => leavesOf(entry).map((reading) => [reading.name, reading])));
}
/** The step that the file names as the best: by itself, or in older files by the folder `checkpoint-200`. */
function keptStep(state) {
	const { best_global_step: named, best_model_checkpoint: checkpoint } = state;
	if (checkpoint === null) return null;
	const folder = typeof checkpoint === "string" ? checkpoint.match(/checkpoint-(\d{1,15})\/?$/)?.[1] : void 0;
	if (!Number.isSafeInteger(named) && folder === void 0) return null;
	const step = Number.isSafeInteger(named) ? named : Number(folder);
	return {
		step,
		note: `of step ${step}, which it names as the best and kept one (${Number.isSafeInteger(named) ? "best_global_step" : "best_model_checkpoint"}), not of the last step`
	};
}
function rowsOf$1({ name }, results) {
	const samples = results[`${name.split("_")[0]}_samples`];
	return typeof samples === "number" ? { n: samples } : {};
}

// actions/_lib/evaluation/metric-files/keras-history.ts
/** Keras' `History.history`: `{"loss":[0.9,0.4],"val_accuracy":[…]}`, one value an epoch; the last counts. */
const kerasHistory = {
	name: "Keras' History",
	read: (contents) => {
		const series = Object.entries(mappingOf(contents) ?? {});
		if (series.length === 0 || !series.every(([, values]) => isSeries(values))) return null;
		return withCountersAside(series.map(([name, values]) => ({
			name,
			...leafValue(values.at(-1))
		})));
	}
};

// actions/_lib/evaluation/metric-files/lm-eval.ts
/**
* lm-eval's results: `{"results":{"mmlu":{"acc,none":0.6,"acc_stderr,none":0.004}}}` gives `mmlu.acc`, with another filter
* `gsm8k.exact_match.strict-match`. Standard errors, directions and numbers of samples are taken where they stand.
*/
const lmEval = {
	name: "lm-eval's results",
	read: (contents) => {
		const document = mappingOf(contents);
		const tasks = groupsOf(document?.["results"]);
		const marks = tasks?.some(([, metrics]) => Object.keys(metrics).some((key) => /,|_stderr$/.test(key)));
		if (!document || !tasks || !marks) return null;
		return tasks.flatMap(([task, metrics]) => readingsOf$1(task, metrics, document));
	}
};
function readingsOf$1(task, metrics, document) {
	const samples = numberAt(document, [
		"n-samples",
		task,
		"effective"
	]);
	return Object.entries(metrics).flatMap(([key, value]) => {
		const [metric = "", filter] = key.split(",");
		if (metric.endsWith("_stderr")) return [];
		const error = metrics[filter === void 0 ? `${metric}_stderr` : `${metric}_stderr,${filter}`];
		const direction = valueAt(document, [
			"higher_is_better",
			task,
			metric
		]);
		return [{
			name: [
				task,
				metric,
				...filter === void 0 || filter === "none" ? [] : [filter]
			].join("."),
			...leafValue(value),
			...typeof error === "number" && Number.isFinite(error) ? { deviation: error } : {},
			...samples === null ? {} : { n: samples },
			...typeof direction === "boolean" ? { higherIsBetter: direction } : {}
		}];
	});
}
function valueAt(document, path) {
	return path.reduce((value, key) => isMapping(value) ? value[key] : void 0, document);
}
function numberAt(document, path) {
	const value = valueAt(document, path);
	return typeof value === "number" ? value : null;
}

// actions/_lib/evaluation/metric-files/nested.ts
/** Any flat or nested mapping, as DVC's metrics: dotted names, lists dropped. */
const nested = {
	name: "a mapping of numbers",
	read: (contents) => {
		const mapping = mappingOf(contents);
		return mapping && leavesOf(mapping);
	}
};

// actions/_lib/evaluation/metric-files/sagemaker.ts
/**
* SageMaker's evaluation: `{"regression_metrics":{"mse":{"value":4,"standard_deviation":2}}}`. Its `standard_deviation` is no standard
* error and gives no interval: in evaluation.json it is the author's own (in Amazon's example that of the residuals), and Model
* Monitor documents its own as that of five random samples of 80 % of the rows ("Model quality metrics and Amazon CloudWatch
* monitoring"), which drawn without replacement is half a standard error. The file does not say which of these it holds.
*/
const sagemaker = {
	name: "SageMaker's evaluation",
	read: (contents) => {
		const groups = groupsOf(mappingOf(contents));
		if (!groups?.every(([name]) => name.endsWith("_metrics"))) return null;
		const readings = groups.flatMap(([group, metrics]) => valuesOf(metrics).map((reading) => ({
			...reading,
			name: groups.length === 1 ? reading.name : `${group}.${reading.name}`
		})));
		return readings.length > 0 ? readings : null;
	}
};
/** Numbers that Python could not write as JSON stand there as text. */
function valuesOf(metrics) {
	return Object.entries(metrics).flatMap(([name, metric]) => isMapping(metric) && "value" in metric ? [{
		name,
		...leafValue(metric["value"])
	}] : []);
}

// actions/_lib/evaluation/metric-files/training-log.ts
/**
* A table with a row per epoch or step: Ultralytics' `results.csv`, Lightning's `metrics.csv`, Keras' CSVLogger. The last
* value of each column counts, which is the last epoch's and not the best one's.
*/
const trainingLog = {
	name: "a training log",
	read: ({ table }) => {
		if (table === null || !table.columns.some((name) => /^(epoch|step|iteration|round)$/i.test(name))) return null;
		return withCountersAside(latestOf(table));
	}
};
/** A table of one row: a metric per column. */
const oneRow = {
	name: "a table of one row",
	read: ({ table }) => table?.rows.length === 1 ? latestOf(table) : null
};

// actions/_lib/evaluation/metric-files/wandb-summary.ts
/** Weights & Biases' `wandb-summary.json`: what begins with `_` is its own; images and histograms have a `_type`. */
const wandbSummary = {
	name: "Weights & Biases' summary",
	read: (contents) => {
		const summary = mappingOf(contents);
		if (!summary || ![
			"_step",
			"_runtime",
			"_timestamp"
		].some((key) => Object.hasOwn(summary, key))) return null;
		const media = Object.entries(summary).filter(([, value]) => isMedia(value));
		const names = new Set(media.map(([key]) => key));
		const metrics = Object.entries(summary).filter(([key]) => !key.startsWith("_") && !names.has(key));
		return leavesOf(Object.fromEntries(metrics));
	}
};
function isMedia(value) {
	return typeof value === "object" && value !== null && Object.hasOwn(value, "_type");
}

// actions/_lib/evaluation/metric-files/registry.ts
/** Every shape that is recognised, the ones with the surest marks first; any mapping of numbers last. */
const SHAPES = [
	lmEval,
	classificationReport,
	huggingFaceState,
	huggingFaceResults,
	sagemaker,
	benchmark,
	kerasHistory,
	evalsResult,
	wandbSummary,
	dvcliveSummary,
	dvclivePlot,
	trainingLog,
	oneRow,
	nested
];
/** The numbers of a file by the first shape that it has, and that shape's name; null if it has none. */
function recognised(contents) {
	for (const { name, read } of SHAPES) {
		const readings = read(contents);
		if (readings !== null) return {
			shape: name,
			readings
		};
	}
	return null;
}

// actions/_lib/evaluation/metric-files/metric-file.ts
const MOST_METRICS = 2e3;
const LONGEST_NAME = 200;
/**
* What one metric file says, by the shape that it has; a Problem if it holds no metric, or only zeros. Zeros are let pass where one of
* them is a count that `zeroable` names, of which 0 is the aim, and none is a metric that is better higher.
*/
function readingsOf({ file, text }, zeroable) {
	if (text.trim() === "") throw refused(file, "the metric file is empty", "let the run write its metrics into it");
	const found = recognised(contentsOf$1(file, text));
	if (found === null) throw refused(file, "no shape of metrics is recognised in it", SHAPES_HINT);
	const metrics = found.readings.filter(({ isAside }) => !isAside);
	if (metrics.length === 0) throw refused(file, `${found.shape} is in it, and no number that is a metric`, SHAPES_HINT);
	if (metrics.every(({ value }) => value === 0) && !isAim(metrics, zeroable)) throw allZero(file, metrics);
	if (metrics.length > MOST_METRICS) throw refused(file, `it has ${metrics.length} metrics, more than ${MOST_METRICS}`, "write those that are judged");
	const long = metrics.find(({ name }) => name.length > LONGEST_NAME || name === "");
	if (long) throw refused(file, `a metric's name has ${long.name.length} characters`, "give it a short name");
	return found.readings.filter(({ name }) => name.length <= LONGEST_NAME);
}
const SHAPES_HINT = "write a JSON or YAML mapping of numbers, a training log as CSV with an epoch or step column, or a table of one row";
function contentsOf$1(file, text) {
	if (/\.[ct]sv$/.test(file)) return {
		file,
		table: textTable(text, file)
	};
	return {
		file,
		tree: /\.ya?ml$/.test(file) ? parsePlainYaml(text, file) : parsePlainJson(text, file),
		table: null
	};
}
function isAim(metrics, zeroable) {
	const isHigher = ({ name, higherIsBetter = directionOf(name) }) => higherIsBetter === true;
	return metrics.some(({ name }) => zeroable.has(name)) && !metrics.some(isHigher);
}
function allZero(file, metrics) {
	return refused(file, `${metrics.length === 1 ? `its only number, ${metrics[0].name}, is 0` : "all its numbers are 0"}, as in a file that nobody filled in`, "write what was measured; if 0 is the aim of a count, give it a gate with `max: 0`");
}
function refused(where, what, fix) {
	return new Problem({
		what,
		where,
		fix
	});
}

// actions/_lib/evaluation/metric-files/metric-files.ts
const MOST_CHARACTERS = 500;
/** The metrics of all declared files; their Problems all at once, also a name with two values or a direction for none. */
function readMetricFiles(files, { directions, measured, zeroable = /* @__PURE__ */ new Set(), isChampion = false }) {
	const problems = [];
	const found = /* @__PURE__ */ new Map();
	for (const given of files) for (const reading of attempt(given, {
		zeroable,
		problems
	})) {
		const earlier = found.get(reading.name);
		if (!earlier || earlier.reading.isAside && !reading.isAside) found.set(reading.name, {
			file: given.file,
			reading
		});
		else if (!isSame(earlier.reading, reading)) problems.push(twoValues(reading.name, [earlier.file, given.file]));
	}
	const names = [...found.keys()];
	problems.push(...outsized(names, files[0]?.file ?? ""));
	if (problems.length === 0 && !isChampion) problems.push(...strayDirections(Object.keys(directions), names));
	throwProblems(problems);
	const taken = new Set(measured);
	return [...found.values()].map(({ file, reading }) => {
		const metric = metricOf(reading, {
			file,
			directions
		});
		return taken.has(metric.name) ? {
			...metric,
			name: `file:${metric.name}`
		} : metric;
	});
}
/** The metrics that are shown: what is set aside only if a gate names it, or the other model has a number of that name. */
function withoutAside(metrics, { wanted, other }) {
	const numbers = new Set(other?.flatMap(({ name, value, isAside }) => value === null || isAside ? [] : [name]));
	return metrics.filter(({ name, isAside }) => !isAside || wanted.has(name) || numbers.has(name));
}
function attempt(file, { zeroable, problems }) {
	try {
		return readingsOf(file, zeroable);
	} catch (error) {
		const found = problemsOf(error);
		if (found.length === 0) throw error;
		problems.push(...found);
		return [];
	}
}
function isSame(one, other) {
	if (one.isAside || other.isAside) return true;
	return Object.is(one.value, other.value) && one.said === other.said;
}
function metricOf(reading, { file, directions }) {
	const { name, value, said, deviation, n, higherIsBetter, unit, note, isAside } = reading;
	const declared = Object.hasOwn(directions, name) ? directions[name] === "higher" : void 0;
	const metric = {
		name,
		higherIsBetter: declared ?? (higherIsBetter === void 0 ? directionOf(name) : higherIsBetter),
		n: rowsOf(n),
		...declared === void 0 && typeof higherIsBetter === "boolean" && { isDirectionOfFile: true },
		...unit !== void 0 && { unit },
		...isAside && { isAside }
	};
	if (unshowable(value) !== null) return {
		...metric,
		value: null,
		reason: `${basename$1(file)} says ${said ?? String(value)}`
	};
	const error = deviation !== void 0 && deviation > 0 && unshowable(deviation) === null ? { deviation } : {};
	return {
		...metric,
		value,
		...error,
		...note !== void 0 && { note: `in ${basename$1(file)} ${note}` }
	};
}
/** A pure room knows no paths, but a reason wants to be short. */
function basename$1(file) {
	return file.slice(file.lastIndexOf("/") + 1);
}
/** What a file says of its rows is a stranger's word: only a whole number is kept. */
function rowsOf(n) {
	return n !== void 0 && Number.isSafeInteger(n) && n > 0 ? n : 0;
}
/** Both models' metrics stand in one table. */
function outsized(names, where) {
	const most = MOST$1.metrics / 2;
	const long = names.filter((name) => name.length > MOST_CHARACTERS);
	const fix = "declare files of the metrics alone";
	return [...names.length > most ? [new Problem({
		what: `the metric files hold ${names.length} metrics, more than ${most}`,
		where,
		fix
	})] : [], ...long.length > 0 ? [new Problem({
		what: `a name of a metric has more than ${MOST_CHARACTERS} characters`,
		where,
		fix
	})] : []];
}
function twoValues(name, [one, other]) {
	const what = one === other ? `\`${name}\` stands in it twice` : `\`${name}\` has another value than in ${one}`;
	return new Problem({
		what,
		where: other,
		fix: "write it into one file, or under two names"
	});
}
function strayDirections(declared, names) {
	return declared.filter((name) => !names.includes(name)).map((name) => {
		const meant = meantNames(name, names)[0];
		return new Problem({
			what: `\`${name}\` is given a direction and is in no metric file`,
			where: `evaluate.directions.${name}`,
			fix: meant ? `did you mean \`${meant}\`?` : `there are ${names.slice(0, 20).join(", ")}`
		});
	});
}

// actions/evaluate/metric-files.ts
const MOST_BYTES = 1e7;
/** Where declared metric files are; null if none is declared. Folders for none are a Problem. */
async function declaredMetrics({ inputs, loaded, cwd, out }) {
	const { "metric-files": files = [], directions = {} } = loaded?.model.evaluate ?? {};
	if (files.length === 0) {
		const keys = ["metrics", "champion-metrics"].filter((key) => inputs[key] !== void 0);
		throwProblems(keys.map(undeclared));
		return null;
	}
	const { predictions, "champion-predictions": championPredictions, "champion-metrics": named } = inputs;
	const beside = championPredictions && join(dirname(resolve(cwd, championPredictions)), "metrics");
	const found = beside && (await stat(beside).catch(() => null))?.isDirectory() ? beside : null;
	return {
		files,
		directions,
		folder: resolve(cwd, inputs.metrics ?? join(predictions ? dirname(predictions) : out, "metrics")),
		championFolder: named === void 0 ? found : resolve(cwd, named),
		isNamed: named !== void 0
	};
}
/** Reads exactly the declared files of both models; the candidate must have all of them, the champion may be older. */
async function readEvidence({ files, directions, folder, championFolder }, { task, cwd, gates }) {
	const reader = {
		directions,
		measured: METRIC_NAMES[task],
		zeroable: zeroable(gates)
	};
	const ours = await contentsOf(folder, files, cwd);
	throwProblems(ours.missing.map(absent));
	const candidate = readMetricFiles(ours.found, reader);
	const wanted = /* @__PURE__ */ new Set([...gates.map(({ metric }) => metric), ...Object.keys(directions)]);
	if (championFolder === null) return {
		candidate: withoutAside(candidate, {
			wanted,
			other: null
		}),
		champion: null
	};
	const theirs = await contentsOf(championFolder, files, cwd);
	if (theirs.found.length === 0) throwProblems(theirs.missing.map(absent));
	const champion = readMetricFiles(theirs.found, {
		...reader,
		isChampion: true
	});
	return {
		candidate: withoutAside(candidate, {
			wanted,
			other: champion
		}),
		champion: withoutAside(champion, {
			wanted,
			other: candidate
		})
	};
}
/** What a gate with `max: 0` counts: jailbreaks, violations. */
function zeroable(gates) {
	return new Set(gates.flatMap((gate) => "max" in gate && gate.max === 0 ? [gate.metric] : []));
}
async function contentsOf(folder, files, cwd) {
	const contents = {
		found: [],
		missing: []
	};
	for (const file of files) {
		const path = join(folder, file);
		const shown = (relative(cwd, path) || path).replaceAll("\\", "/");
		const text = await textOf(path, {
			folder,
			file,
			shown
		});
		if (text === null) contents.missing.push(shown);
		else contents.found.push({
			file: shown,
			text
		});
	}
	return contents;
}
/** The judge reads what strangers wrote: plain files of a bounded size, and nothing outside the folder. */
async function textOf(path, { folder, file, shown }) {
	const found = await lstat(path).catch(() => null);
	if (found === null) return null;
	if (!found.isFile() || await realpath(path) !== join(await realpath(folder), file)) throw new Problem({
		what: "the metric file is a link or no file",
		where: shown,
		fix: "give the file itself"
	});
	if (found.size > MOST_BYTES) {
		const what = `the metric file has ${found.size} bytes, more than ${MOST_BYTES}`;
		throw new Problem({
			what,
			where: shown,
			fix: "write the metrics alone"
		});
	}
	const bytes = await readFile(path);
	if (isUtf16(bytes)) throw utf16Problem(shown);
	const text = bytes.toString("utf8");
	const pointer = lfsPointerProblem(text, shown);
	if (pointer) throw pointer;
	return text;
}
function absent(where) {
	return new Problem({
		what: "a declared metric file is missing",
		where,
		fix: "give the folder into which train or predict collected it with --metrics; what a run did not write is not collected"
	});
}
function undeclared(key) {
	return new Problem({
		what: "no metric file is declared, so nothing would be read",
		where: `--${key}`,
		fix: "declare the files as `metric-files` under `evaluate:`, or leave it out"
	});
}

// actions/_lib/evaluation/noise.ts
/** Every metric of the task without its interval: all that one seed has to say. */
function seedValues(seed, rows, settings) {
	const sample = sampleOf(rows, rows.candidate, settings.threshold ?? .5);
	return {
		seed,
		metrics: metricsFor(rows.task).map((metric) => ({
			name: metric.name,
			value: showable(metric.prepare(sample)(rows.weight)).value
		}))
	};
}
/**
* The noise floor of a training, by metric. Two trainings by different seeds differ by a variable of variance 2σ²; with σ estimated
* by s from n seeds, d / (s√2) follows Student's t with n − 1 degrees of freedom, so they are up to t·s·√2 apart (Student 1908; the
* source of variance is that of Bouthillier et al., "Accounting for Variance in Machine Learning Benchmarks", MLSys 2021). Metrics
* that fewer than two seeds define are left out.
*/
function noiseOf(seeds, confidence) {
	const names = new Set(seeds.flatMap(({ metrics }) => metrics.map(({ name }) => name)));
	return {
		seeds: seeds.flatMap(({ seed }) => seed ?? []),
		metrics: [...names].flatMap((name) => {
			const values = seeds.flatMap(({ metrics }) => metrics.find((metric) => metric.name === name)?.value ?? []);
			return values.length < 2 ? [] : noisy(name, values, confidence);
		})
	};
}
function noisy(name, values, confidence) {
	const n = values.length;
	const [min, max] = [Math.min(...values), Math.max(...values)];
	const sd = min === max ? 0 : deviation(values);
	return {
		name,
		sd,
		min,
		max,
		n,
		difference: studentQuantile((1 + confidence) / 2, n - 1) * sd * Math.SQRT2
	};
}
function deviation(values) {
	const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
	return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
}

// actions/evaluate/seeds.ts
const MOST_SEEDS = 20;
/** The predictions below `<folder>/<seed>/`, in the order of their seeds; by default below seeds/ beside the candidate's. */
async function seedFilesOf({ seeds, predictions }, cwd) {
	if (predictions === null) return [];
	const folder = resolve(cwd, seeds ?? join(dirname(predictions), "seeds"));
	const names = await readdir(folder).catch(() => []);
	const found = [];
	for (const name of names) {
		const seed = seedOfFolder(name);
		const file = join(folder, name, "predictions.parquet");
		if (seed !== null && await stat(file).catch(() => null)) found.push({
			seed,
			file
		});
	}
	if (seeds !== void 0 && found.length === 0) throw noSeeds(seeds);
	if (found.length > MOST_SEEDS) throw tooMany(folder, found.length);
	return found.sort((one, other) => one.seed - other.seed);
}
/** Joins and measures one seed after the other, so that never more than one of them is in memory; null without any. */
async function measureNoise(engine, { assignment, candidate, settings, host }) {
	const { seedFiles, task, columns, positive, predictions, labels = predictions } = assignment;
	if (seedFiles.length === 0) return null;
	return await host.group("Measure the noise of training", async () => {
		const joining = {
			task,
			columns,
			labels,
			slices: [],
			...positive === void 0 ? {} : { positive }
		};
		const measured = [candidate];
		for (const { seed, file } of seedFiles) {
			const joined = await joinPredictions(engine, {
				...joining,
				predictions: file
			});
			measured.push(seedValues(seed, joined.rows, settings));
			await joined.release();
		}
		return noiseOf(measured, settings.confidence);
	});
}
function noSeeds(where) {
	return new Problem({
		what: "there are no predictions of any seed",
		where,
		fix: "give the folder seeds/ that `predict` wrote beside predictions.parquet, or leave it out"
	});
}
function tooMany(where, count) {
	return new Problem({
		what: `there are predictions of ${count} seeds, and at most ${MOST_SEEDS} are measured`,
		where,
		fix: `declare at most ${MOST_SEEDS} as \`seeds:\``
	});
}

// actions/evaluate/evaluation.ts
/** What DuckDB may hold while the arrays of up to 10 million rows need the rest of 1.5 GiB. */
const MEMORY_BYTES = 320 * 2 ** 20;
/** Joins, measures, compares and applies the gates; reads nothing but the files named. */
async function judge(assignment, rivals, host) {
	const { task, metrics, gates } = assignment;
	const files = metrics && await readEvidence(metrics, {
		task,
		cwd: host.cwd,
		gates
	});
	if (files && task === "custom") return await judgeFiles(assignment, files, {
		rivals,
		host
	});
	return await judgeRows(assignment, {
		rivals,
		files,
		host
	});
}
/** A custom task: no rows, so the metric files' names stand for the evaluation set in the digest. */
async function judgeFiles(assignment, files, { rivals, host }) {
	const digest = digestOf$1(JSON.stringify([...assignment.metrics.files].sort()));
	const joined = {
		rows: withoutRows(digest),
		positive: null,
		championLeftOut: false,
		idsOf: async () => []
	};
	const champion = files.champion ?? storedMetrics(rivals, digest);
	const missing = champion ? null : "there are no metric files of the champion";
	const notComparable = rivals.champion && (rivals.championMissing ?? missing);
	return await findAll(joined, {
		assignment,
		rivals: {
			...rivals,
			notComparable
		},
		files: {
			...files,
			champion
		},
		host
	});
}
/** What the champion's release says that its files said, if they were files of the same names. */
function storedMetrics({ championEvaluation }, digest) {
	if (championEvaluation?.data.digest !== digest) return null;
	return championEvaluation.metrics.map(({ name, value, reason, n, higherIsBetter, standardError }) => ({
		name,
		value,
		...value === null && reason !== void 0 && { reason },
		...standardError !== void 0 && { deviation: standardError },
		n,
		higherIsBetter
	}));
}
async function judgeRows(assignment, { rivals, files, host }) {
	const { predictions, championPredictions, labels, seedFiles } = assignment;
	const folders = [
		predictions,
		championPredictions,
		labels,
		...seedFiles.map(({ file }) => file)
	].flatMap((file) => file ? [folderOf(resolve(host.cwd, file))] : []);
	const engine = await openEngine({
		host,
		folders,
		locked: true,
		memoryBytes: MEMORY_BYTES
	});
	try {
		const findings = await judgeJoined(engine, {
			assignment,
			rivals,
			files,
			host
		});
		const { metrics, settings } = findings.evaluation;
		const candidate = {
			seed: rivals.seed,
			metrics
		};
		const noise = await measureNoise(engine, {
			assignment,
			candidate,
			settings,
			host
		});
		return noise ? withNoise(findings, noise) : findings;
	} finally {
		await engine.close();
	}
}
/** By itself, so that its rows are gone before another seed's are joined. */
async function judgeJoined(engine, measuring) {
	const { assignment, rivals, files: evidence, host } = measuring;
	const joined = await host.group("Join predictions with labels", () => joinAll(engine, assignment, rivals));
	const leaveOut = rivals.championMissing !== null || joined.championLeftOut && !assignment.metrics?.isNamed;
	const files = evidence && leaveOut ? {
		...evidence,
		champion: null
	} : evidence;
	const findings = await findAll(joined, {
		...measuring,
		files
	});
	await joined.release();
	return findings;
}
function withNoise(findings, noise) {
	const { evaluation, comparison } = findings;
	return {
		...findings,
		evaluation: {
			...evaluation,
			noise
		},
		comparison: {
			...comparison,
			noise
		}
	};
}
function joinAll(engine, assignment, rivals) {
	const { championPredictions, predictions, ...joining } = assignment;
	return joinPredictions(engine, {
		...joining,
		predictions,
		...rivals.notComparable === null && championPredictions !== void 0 ? { championPredictions } : {},
		championDigest: rivals.championEvaluation?.data.digest
	});
}
async function findAll(joined, { assignment, rivals, files, host }) {
	const { rows, positive } = joined;
	const { model } = assignment;
	const settings = {
		...assignment.settings,
		positive
	};
	const progress = (step, share) => host.progress(step, share);
	const common = {
		model,
		rows,
		settings,
		progress
	};
	const measuredBy = (title, scores, metrics) => host.group(title, async () => evaluate$1({
		...common,
		scores,
		files: metrics ?? []
	}));
	const evaluation = await measuredBy("Measure the candidate", rows.candidate, files?.candidate ?? null);
	const theirs = rows.champion ?? (rows.task === "custom" && files?.champion ? [] : null);
	const championEvaluation = theirs && await measuredBy("Measure the champion", theirs, files?.champion ?? null);
	return {
		evaluation,
		championEvaluation,
		comparison: await host.group("Compare and apply the gates", () => compareAll(joined, {
			assignment,
			rivals,
			files,
			common,
			measured: [evaluation, championEvaluation]
		}))
	};
}
async function compareAll(joined, { assignment, rivals, files, common, measured }) {
	const { gates, waivers, firstRelease } = assignment;
	const { candidate, champion } = rivals;
	const court = {
		gates,
		waivers,
		firstRelease,
		candidate,
		champion,
		notComparable: rivals.notComparable ?? (joined.championLeftOut ? otherSet(rivals, joined.rows.digest) : null)
	};
	const evaluations = measured.filter((each) => each !== null);
	const compared = compare({
		...common,
		files,
		evaluations,
		...court
	});
	const { flips } = compared.comparison;
	if (flips) {
		flips.fixedIds = await joined.idsOf(compared.fixedRows);
		flips.brokenIds = await joined.idsOf(compared.brokenRows);
	}
	return compared.comparison;
}
function withoutRows(digest) {
	return {
		task: "custom",
		rows: 0,
		digest,
		truth: {
			kind: "values",
			values: /* @__PURE__ */ new Float64Array(0)
		},
		candidate: [],
		champion: null,
		weight: null,
		cluster: null,
		query: null,
		slices: []
	};
}
function otherSet({ championEvaluation }, digest) {
	const short = (text = "") => text.slice(0, 19);
	return `the champion's predictions are of another evaluation set (${short(championEvaluation?.data.digest)}) than this one (${short(digest)}): predict with the champion anew`;
}

// actions/evaluate/inputs.ts
const given = number$1.unwrap();
/** The judge's inputs; those that trainyard.yml also knows override it. */
const inputs = object({
	...common,
	predictions: text,
	"champion-predictions": text,
	seeds: text,
	metrics: text,
	"champion-metrics": text,
	labels: text,
	task: taskSchema.optional(),
	"id-column": text,
	"label-column": text,
	"score-column": text,
	"weight-column": text,
	"cluster-column": text,
	"query-column": text,
	slice: list,
	"positive-label": text,
	threshold: given.pipe(number().min(-1e100).max(1e100)).optional(),
	confidence: given.pipe(number().gt(.5).lt(1)).optional(),
	seed: given.pipe(int().min(0)).optional(),
	resamples: given.pipe(int().min(100).max(1e5)).optional(),
	run: text,
	"champion-run": text,
	"champion-version": text,
	"champion-evaluation": text,
	"champion-missing": text,
	waive: list,
	"waived-by": text,
	env: list,
	secrets: lines
});

// actions/evaluate/request.ts
const DEFAULTS = {
	id: "id",
	label: "label",
	score: "score",
	threshold: .5,
	confidence: .95,
	seed: 0,
	resamples: 2e3
};
/** Puts inputs over configuration; without a configuration a task is enough. */
async function assignmentOf(inputs, host) {
	const loaded = await findModel({
		host,
		config: inputs.config,
		model: inputs.model
	});
	const task = inputs.task ?? loaded?.model.task;
	if (task === void 0) throw noTask();
	const predictions = predictionsOf(inputs, task);
	const out = resolve(host.cwd, inputs.out ?? "trainyard-out");
	const metrics = await declaredMetrics({
		inputs,
		loaded,
		cwd: host.cwd,
		out
	});
	if (task === "custom" && metrics === null) throw nothingToJudge();
	const declared = loaded?.model.evaluate ?? DEFAULTS;
	const labels = inputs.labels ?? labelsOf(loaded, host);
	return {
		model: loaded?.name ?? inputs.model ?? "model",
		task,
		predictions,
		championPredictions: inputs["champion-predictions"],
		seedFiles: await seedFilesOf({
			seeds: inputs.seeds,
			predictions
		}, host.cwd),
		labels: task === "custom" ? void 0 : labelled(labels, host),
		columns: columnsOf(inputs, declared),
		slices: inputs.slice?.map(parseSlice) ?? loaded?.model.evaluate.slices ?? [],
		positive: inputs["positive-label"] ?? declared.positive,
		settings: settingsOf(inputs, declared, task),
		gates: loaded?.model.gates ?? [],
		waivers: waiversOf(inputs.waive ?? [], inputs["waived-by"] ?? waiverHere(host)),
		firstRelease: loaded?.model["first-release"] ?? "absolute-only",
		fetch: inputs.labels === void 0 && task !== "custom" ? fetchOf(loaded, host) : null,
		metrics,
		out
	};
}
/** In a terminal whoever sits there; on a runner nobody, for there the actor is not who waived. */
function waiverHere({ kind, env }) {
	return kind === "terminal" ? env["USER"] ?? "somebody" : null;
}
/** The file with the labels: `labels:`, else the evaluation set itself. */
function labelsOf(loaded, host) {
	const file = loaded?.model.evaluate.labels ?? loaded?.model.evaluate.data;
	return loaded && file ? relative(host.cwd, resolve(loaded.folder, file)) || file : void 0;
}
function labelled(labels, host) {
	if (labels !== void 0 || host.kind === "terminal") return labels;
	throw new Problem({
		what: "the labels would come from the predictions, so from whoever wrote them",
		where: "labels",
		fix: "name the evaluation set of the base branch with `labels:`; joining it with the predictions is the job of the judge"
	});
}
function columnsOf(inputs, declared) {
	return {
		id: inputs["id-column"] ?? declared.id,
		label: inputs["label-column"] ?? declared.label,
		score: inputs["score-column"] ?? declared.score,
		weight: inputs["weight-column"] ?? declared.weight,
		cluster: inputs["cluster-column"] ?? declared.cluster,
		query: inputs["query-column"] ?? declared.query
	};
}
function settingsOf(inputs, declared, task) {
	return {
		threshold: task === "binary" ? inputs.threshold ?? declared.threshold : null,
		confidence: inputs.confidence ?? declared.confidence,
		seed: inputs.seed ?? declared.seed,
		resamples: inputs.resamples ?? declared.resamples,
		cluster: inputs["cluster-column"] ?? declared.cluster ?? null,
		weight: inputs["weight-column"] ?? declared.weight ?? null
	};
}
function fetchOf(loaded, host) {
	if (!loaded?.model.fetch) return null;
	const where = `${relative(host.cwd, loaded.file)}: models.${loaded.name}.fetch`;
	return {
		command: loaded.model.fetch,
		where,
		folder: loaded.folder
	};
}
function noTask() {
	return new Problem({
		what: "there is neither a configuration nor a task",
		where: "--task",
		fix: "give --task binary, multiclass, regression or ranking, or --config with a trainyard.yml"
	});
}
/** A custom task has no predictions, every other needs them. */
function predictionsOf({ predictions }, task) {
	if (task !== "custom" && predictions !== void 0) return predictions;
	if (task === "custom" && predictions === void 0) return null;
	throw new Problem({
		what: task === "custom" ? "a custom task is judged by metric files alone, so predictions would not be read" : `there are no predictions, by which a ${task} model is judged`,
		where: "--predictions",
		fix: task === "custom" ? "leave them out" : "give the file that `predict` wrote"
	});
}
function nothingToJudge() {
	return new Problem({
		what: "a custom task is judged by metric files, and none is declared",
		where: "--task",
		fix: "declare them as `metric-files` under `evaluate:` of a trainyard.yml, and name it with --config"
	});
}

// actions/evaluate/evaluate.ts
/** The judge: joins predictions with labels, measures, compares, applies the gates. Ends with 1 only if a gate says no. */
const evaluate = verb({
	name: "evaluate",
	inputs,
	run: recordingFailure("evaluate", async (given, host) => {
		const secrets = readSecrets(given.secrets, host);
		const assignment = await assignmentOf(given, host);
		const rivals = await readRivals(given, {
			cwd: host.cwd,
			model: assignment.model
		});
		await openOut(assignment.out);
		await fetchEvaluationSet(assignment, {
			host,
			pass: given.env ?? [],
			secrets
		});
		const findings = await judge(assignment, rivals, host);
		const paths = await writeFindings(assignment.out, findings);
		const { comparison, evaluation } = findings;
		const refusal = comparison.verdict === "fail" ? refusalWords(comparison) : void 0;
		const judged = isJudged(comparison);
		if (refusal === void 0 || host.kind === "terminal") host.notice(judged ? verdictWords(comparison) : measuredWords(evaluation));
		for (const note of comparison.notes) host.info(note);
		return {
			status: refusal === void 0 ? 0 : 1,
			...refusal !== void 0 && { refusal },
			outputs: {
				verdict: judged ? comparison.verdict : "",
				...paths
			},
			result: judged ? comparison : evaluation
		};
	})
});
async function fetchEvaluationSet({ fetch, out }, { host, pass, secrets }) {
	if (!fetch) return;
	const { command, where, folder } = fetch;
	await host.group("Fetch the evaluation set", () => runGuest({
		host,
		cwd: folder,
		pass,
		secrets,
		log: join(out, "fetch.log")
	}, {
		name: "fetch",
		where,
		command,
		own: {},
		timeLimitSeconds: null
	}));
}
function measuredWords({ model, task, metrics, data }) {
	const [first] = metrics.filter((metric) => metric.value !== null);
	return `${model}: ${first ? `${first.name} ${Number(first.value?.toPrecision(4))}` : "no metric is defined"} ${task === "custom" ? "by metric files" : `on ${data.rows.toLocaleString("en-US")} rows`}; there is no champion and no gate, so nothing was judged`;
}

export { evaluate };