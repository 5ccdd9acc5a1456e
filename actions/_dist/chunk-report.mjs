import { Problem, comparisonSchema, evaluationSchema, failureSchema, parseJson, problemsOf, runSchema, throwProblems, trainedOf, trainedSchema, verdictSchema } from "./chunk-contract.mjs";
import { _enum, array, int, number, object, strictObject, string, union } from "./chunk-zod.mjs";
import { verb } from "./chunk-verb.mjs";
import { codeBlock, codeSpan, escapeHtml, htmlText, plainText, visible, webAddress } from "./chunk-escape.mjs";
import { findPullRequest, markdownTable, pullRequestHead, runsAt } from "./chunk-markdown-table.mjs";
import { FAILURE_KINDS, SIGNS as SIGNS$1, arrowOf, changeInWords, code, count, earlierSection, firstOf, gateName, gateRows, gatesTable, isVerdict, join as join$1, login, mergeBlocks, paragraph, percent, placeOf, resultWords, rowsInWords, said, strong, verdictLine, verdictPhrase, verdictWords } from "./chunk-verdict.mjs";
import { formatAmount, formatBytes, formatDuration, formatEnergy, shortDigest } from "./chunk-quantities.mjs";
import { decimalsFor, decimalsOf, documentText, formatDelta, formatDeltaInterval, formatGiven, formatInterval, formatNumber, same } from "./chunk-document-text.mjs";
import { failureOf } from "./chunk-client.mjs";
import { findModel } from "./chunk-configuration.mjs";
import { appliedOnce } from "./chunk-create-once.mjs";
import { loginOf, openForge } from "./chunk-identity.mjs";
import { common, flag, list, text } from "./chunk-inputs.mjs";
import { createHash } from "node:crypto";
import { dirname, join, resolve } from "node:path";
import { mkdir, readFile, stat, writeFile } from "node:fs/promises";

// actions/_lib/report/budget.ts
/** GitHub takes 65,536 characters; UTF-8 bytes are never fewer, so bytes are what is counted. */
const BUDGET = 65e3;
/** What may stand above the fold when there are hundreds of gates. */
const HEAD = 4e4;
const MOST_ROWS = 400;
/** Of so many gates the first number is shown that fits. */
const GATE_ROWS = [
	200,
	100,
	50,
	25,
	12,
	6
];
/**
* Head, folded sections and foot in at most `BUDGET` bytes: the last section is shortened, then left out, then the one before
* it, and so on; head and foot stay. A notice says what is missing.
*/
function withinBudget({ head, sections, print, foot = [] }) {
	const top = GATE_ROWS.map(head).find((text) => bytesOf(text) <= HEAD) ?? head(1);
	const kept = [...sections];
	const compose = () => {
		const printed = kept.filter((section) => section !== null).map(print);
		return `${[
			top,
			...printed,
			...foot,
			...notice(sections, kept)
		].join("\n\n")}\n`;
	};
	for (let i = sections.length - 1; i >= 0 && bytesOf(compose()) > 65e3; i--) for (const version of shorter(sections[i])) {
		kept[i] = version;
		if (bytesOf(compose()) <= 65e3) break;
	}
	return compose();
}
function bytesOf(text) {
	return Buffer.byteLength(text);
}
/** The section with half the rows in its tables, a quarter, and so on, and at last nothing. */
function shorter(section) {
	const longest = Math.max(0, ...section.blocks.map((block) => block.kind === "table" ? block.rows.length : 0));
	const versions = [];
	for (let rows = Math.min(MOST_ROWS, Math.floor(longest / 2)); rows >= 3; rows = Math.floor(rows / 2)) versions.push({
		...section,
		blocks: section.blocks.flatMap((block) => cut(block, rows))
	});
	return [...versions, null];
}
function cut(block, rows) {
	if (block.kind !== "table" || block.rows.length <= rows) return [block];
	const hidden = (block.rows.length - rows).toLocaleString("en-US");
	return [{
		...block,
		rows: block.rows.slice(0, rows)
	}, {
		kind: "paragraph",
		text: `… and ${hidden} more rows in the HTML report.`
	}];
}
function notice(sections, kept) {
	const gone = sections.filter((_, i) => kept[i] === null).map(({ key }) => key);
	const cutShort = sections.filter((section, i) => kept[i] !== null && kept[i] !== section).map(({ key }) => key);
	if (gone.length + cutShort.length === 0) return [];
	return [`⚠️ Too long for a comment: ${[...gone.length > 0 ? [`left out ${htmlText(gone.join(", "))}`] : [], ...cutShort.length > 0 ? [`shortened ${htmlText(cutShort.join(", "))}`] : []].join("; ")}. The HTML report has everything.`];
}

// actions/_lib/report/history.ts
const MOST_RESULTS = 20;
const MOST_SUMMARY = 160;
/** Of the report's 65,000; the oldest results go first. */
const MOST_BYTES$4 = 3500;
const LINE = /^<!-- trainyard:report [^\n]*-->\r?\n<!-- trainyard:results ([A-Za-z0-9_.]+) -->/;
const schema = strictObject({
	runId: int().nullable(),
	results: array(strictObject({
		sha: string().max(64),
		verdict: union([verdictSchema, _enum(FAILURE_KINDS)]),
		summary: string().max(320)
	})).max(MOST_RESULTS)
});
/** The second line of a report on a pull request. */
function printHistory(now, { sha, runId = null, earlier }) {
	const results = [{
		sha,
		...now
	}, ...earlier].slice(0, MOST_RESULTS).map(short);
	while (encoded({
		runId,
		results
	}).length > MOST_BYTES$4) results.pop();
	return `<!-- trainyard:results ${encoded({
		runId,
		results
	})} -->`;
}
/** Without `-`, which could end an HTML comment. */
function encoded(history) {
	return Buffer.from(JSON.stringify(history)).toString("base64url").replaceAll("-", ".");
}
/** What an earlier report left; empty where people edited it or it is another version's. */
function readHistory(body) {
	const text = body.match(LINE)?.[1] ?? "";
	try {
		if (text.length <= MOST_BYTES$4) return schema.parse(JSON.parse(Buffer.from(text.replaceAll(".", "-"), "base64url").toString()));
	} catch {}
	return {
		runId: null,
		results: []
	};
}
function short({ sha, verdict, summary }) {
	return {
		sha: visible(sha, 64),
		verdict,
		summary: visible(summary, MOST_SUMMARY)
	};
}

// actions/_lib/report/mermaid.ts
const COLOURS$1 = [
	{
		sign: "🔵",
		colour: "#2f81f7"
	},
	{
		sign: "🟠",
		colour: "#db6d28"
	},
	{
		sign: "🟢",
		colour: "#3fb950"
	},
	{
		sign: "🟣",
		colour: "#a371f7"
	}
];
/** Curves that one chart can carry: Mermaid wants a number of every line at every step. */
function chartable(curves) {
	return [...Map.groupBy(curves, ({ x }) => x.join()).values()].flatMap((group) => group.length <= COLOURS$1.length ? [group] : group.map((curve) => [curve]));
}
/** The sign in front of a line's name, since the chart has no legend. */
function signOf(line) {
	return COLOURS$1[line % COLOURS$1.length].sign;
}
/** An `xychart-beta` of at most four lines over the same steps; its text is made of numbers and the step's name alone. */
function mermaidChart(step, curves) {
	const x = curves[0].x;
	const all = curves.flatMap(({ y }) => y);
	const [low, high] = spread(Math.min(...all), Math.max(...all));
	return [
		`%%{init: {"themeVariables": {"xyChart": {"plotColorPalette": "${COLOURS$1.map(({ colour }) => colour).join(", ")}"}}}}%%`,
		"xychart-beta",
		`  x-axis "${step.replace(/[^\w ]/g, "")}" ${plain(x[0])} --> ${plain(x.at(-1))}`,
		`  y-axis ${plain(low)} --> ${plain(high)}`,
		...curves.map(({ y }) => `  line [${y.map(plain).join(", ")}]`)
	].join("\n");
}
/** Room above and below, so that no line runs along the frame; a flat line gets a range of its own size. */
function spread(low, high) {
	const room = (high - low) * .05 || Math.abs(low) * .1 || 1;
	return [low - room, high + room];
}
/** Four digits without an exponent, which Mermaid cannot read. */
function plain(value) {
	const digits = Number(value.toPrecision(4));
	const text = String(digits);
	return text.includes("e") ? digits.toFixed(Math.abs(digits) < 1 ? 12 : 0) : text;
}

// actions/_lib/report/older-verdict.ts
const BEGIN$1 = "<!-- trainyard:numbers ";
const END = "<!-- /trainyard:numbers -->";
const COMMIT = /^[0-9a-f]{7,64}$/;
/** Marks the numbers of a verdict, so that the report of a later commit that has none can go on showing them. */
function marked({ sha, markdown }) {
	return COMMIT.test(sha) ? `${BEGIN$1}${sha} -->\n${markdown}\n\n${END}` : markdown;
}
/** The numbers that stand in a comment; no text of a document can look like their marks, for none keeps its `<!--`. */
function readOlderVerdict(body) {
	const text = body.replaceAll("\r\n", "\n");
	const begin = text.indexOf(BEGIN$1);
	const open = text.indexOf(" -->\n", begin);
	const end = text.indexOf(`\n\n${END}`, open);
	if (begin < 0 || open < 0 || end < 0) return null;
	const sha = text.slice(begin + 23, open);
	return COMMIT.test(sha) ? {
		sha,
		markdown: text.slice(open + 5, end)
	} : null;
}
/** Where the numbers end, or -1: what follows are folded sections. */
function endOfNumbers(body) {
	const end = body.indexOf(END);
	return end < 0 ? -1 : end + 27;
}

// actions/_lib/report/baseline.ts
const FIRST_RELEASE = {
	pass: "The first release passes by configuration.",
	fail: "The configuration refuses a release without a champion.",
	"absolute-only": "Only gates on the candidate alone are applied."
};
/** What the candidate was held against, or plainly that it was not. */
function baselineLine(comparison) {
	const { champion, notComparable, firstRelease, gates, paired } = comparison;
	if (champion === null) {
		const rule = firstRelease === null || firstRelease === "absolute-only" && gates.length === 0 ? "" : ` ${FIRST_RELEASE[firstRelease]}`;
		return paragraph(strong("No baseline:"), ` there is no champion yet.${rule} `, ...measuredOn(comparison));
	}
	if (notComparable !== null) {
		const why = said(notComparable.replace(/(?<![.\s])[.\s]*$/, "."), 300);
		return paragraph(strong([
			"Not compared with ",
			...nameOf$1(champion),
			":"
		]), " ", why, " ", ...measuredOn(comparison));
	}
	const start = ["Candidate against ", strong(nameOf$1(champion))];
	if (comparison.rows === 0) return paragraph(...start, ", by metric files, without rows.");
	const how = paired ? ", row by row on the same " : " on ";
	return paragraph(...start, how, ...setInWords(comparison), ...identicalNote(comparison));
}
function measuredOn(comparison) {
	return comparison.rows === 0 ? ["The numbers are of metric files."] : ["Measured on ", ...setInWords(comparison)];
}
/** `50,000 rows in 30 clusters by day, evaluation set sha256:0123456789ab.` */
function setInWords(comparison) {
	return [
		...[rowsInWords(comparison)].flat(),
		", evaluation set ",
		code(shortDigest(comparison.digest)),
		"."
	];
}
function nameOf$1({ version, digest }) {
	const id = version ?? (digest === null ? null : shortDigest(digest));
	return id === null ? ["the champion"] : ["champion ", code(id)];
}
function identicalNote({ identical, rows }) {
	if (!identical) return [];
	const all = rows === 1 ? "The one prediction is" : `All ${count(rows, "prediction")} are`;
	return [
		" ",
		strong(`${all} identical to the champion’s`),
		": the change has no effect on what the model says."
	];
}

// actions/_lib/report/changes.ts
const MOST_REASONS = 20;
const MOST_CHARACTERS$2 = 300;
/** Section 10: why it was trained, and what differs between the training of the champion and of the candidate. */
function changesSection({ run, championRun, reasons = [] }) {
	const why = reasonBlocks$1(reasons);
	if (!run || !championRun) return why.length === 0 ? null : {
		key: "what changed",
		title: "Why this was trained",
		blocks: why
	};
	const changes = changesBetween(championRun, run);
	const table = {
		kind: "table",
		align: "lll",
		head: [
			"What",
			"Champion",
			"Candidate"
		],
		rows: changes.map(({ what, before, after }) => [
			what,
			shown(before),
			shown(after)
		])
	};
	const nothing = paragraph("Nothing that was declared: the same inputs, parameters, command and seed.");
	return {
		key: "what changed",
		title: changes.length === 0 ? "What changed: nothing declared" : `What changed (${changes.length})`,
		blocks: [...why, ...changes.length === 0 ? [nothing] : [table]]
	};
}
function reasonBlocks$1(reasons) {
	if (reasons.length === 0) return [];
	const { shown: first, more } = firstOf(reasons, MOST_REASONS);
	const items = first.map((reason) => said(reason, MOST_CHARACTERS$2));
	return [paragraph("Trained, because"), {
		kind: "list",
		items: more > 0 ? [...items, `and ${count(more, "more reason")}`] : items
	}];
}
function shown(value) {
	return value === null ? "—" : code(value);
}
function changesBetween(before, after) {
	return [
		...differences(before.params, after.params, (name) => ["parameter ", code(name)]),
		...differences(recipeOf(before), recipeOf(after), (name) => ["recipe ", code(name)]),
		...differences(idsOf(before), idsOf(after), (path) => ["input ", code(path)], shortDigest),
		...differences(settingsOf(before), settingsOf(after), (name) => name),
		...before.rows === void 0 ? [] : differences(rowsOf$2(before), rowsOf$2(after), (name) => name)
	];
}
function differences(before, after, what, short = (value) => value) {
	const text = (value) => value === void 0 || value === null ? null : short(String(value));
	return [.../* @__PURE__ */ new Set([...Object.keys(before), ...Object.keys(after)])].filter((key) => before[key] !== after[key]).map((key) => ({
		what: what(key),
		before: text(before[key]),
		after: text(after[key])
	}));
}
/** The recipe's settings by name, each feature by its column. */
function recipeOf({ recipe }) {
	if (!recipe) return {};
	const { features, ...settings } = recipe;
	const kinds = features.map(({ column, ...how }) => [`features.${column}`, inWords(how)]);
	const texts = Object.entries(settings).map(([name, value]) => [name, JSON.stringify(value)]);
	return Object.fromEntries([...kinds, ...texts]);
}
/** `one-hot, min-rows 20`. */
function inWords({ kind, ...options }) {
	return [kind, ...Object.entries(options).map(([name, value]) => `${name} ${value}`)].join(", ");
}
function idsOf({ inputs }) {
	return Object.fromEntries(inputs.map(({ path, id }) => [path, id]));
}
function settingsOf({ command, seed, backend, environment }) {
	return {
		command,
		seed,
		"backend used": backend?.used,
		image: environment.image
	};
}
/** A release does not keep them. */
function rowsOf$2({ rows }) {
	return {
		"training rows": rows?.train,
		"validation rows": rows?.validation
	};
}

// actions/_lib/report/cost.ts
/** Speed, size and cost of the training, beside the champion's where its run is known. */
function costTable({ run, championRun }) {
	if (!run) return [];
	const facts = factsOf(run);
	const before = championRun ? new Map(factsOf(championRun).map((fact) => [fact.name, fact.value])) : null;
	const idle = idleLine(run);
	return [{
		kind: "table",
		align: before ? "lrr" : "lr",
		head: before ? [
			"Training",
			"Champion",
			"Candidate"
		] : ["Training", "Candidate"],
		rows: facts.map(({ name, value }) => before ? [
			name,
			before.get(name) ?? "—",
			value
		] : [name, value])
	}, ...idle ? [idle] : []];
}
/** Below this share of the time a GPU's hours are hardly what the training needs. */
const IDLE = .3;
/** What a GPU that mostly waited is worth saying, with what to do about it. */
function idleLine({ gpu }) {
	if (!gpu?.utilisation || gpu.utilisation.mean >= IDLE) return null;
	const percent = Math.round(gpu.utilisation.mean * 100);
	return paragraph(`⚠️ The GPU was ${percent} % busy: larger batches or more processes that load the data would use it, a smaller GPU or none would cost less.`);
}
function factsOf(run) {
	const facts = [];
	if (run.seconds !== void 0) {
		const { attempts, seconds } = run.earlier ?? {
			attempts: 0,
			seconds: 0
		};
		const more = attempts === 0 ? "" : `, in ${attempts + 1} attempts`;
		const short = run.status === "incomplete" ? " (incomplete)" : "";
		facts.push({
			name: "Time",
			value: formatDuration(run.seconds + seconds) + more + short
		});
	}
	if (run.price) facts.push({
		name: "Cost",
		value: [`${formatAmount(run.price.amount)} `, said(run.price.currency)]
	});
	facts.push({
		name: "Artifact",
		value: formatBytes(run.artifact.bytes)
	});
	if (run.gpu) facts.push({
		name: "GPU",
		value: gpuInWords(run.gpu)
	});
	if (run.gpu?.energyWattHours) facts.push({
		name: "Energy",
		value: formatEnergy(run.gpu.energyWattHours)
	});
	if (run.backend) facts.push({
		name: "Backend",
		value: code(run.backend.used)
	});
	return facts;
}
function gpuInWords(gpu) {
	const busy = gpu.utilisation === null ? "" : `, ${Math.round(gpu.utilisation.mean * 100)} % busy`;
	const memory = gpu.memoryUsedBytes === null ? "" : `, ${formatBytes(gpu.memoryUsedBytes.peak)} at most`;
	return [code(gpu.name), busy + memory];
}

// actions/_lib/report/noise.ts
const MOST_METRICS$1 = 4;
/** What another seed alone makes of a metric: `±0.0031`, or `—` where no seeds tell. */
function noiseInWords(name, comparison) {
	const noisy = noiseOf(name, comparison);
	return noisy === void 0 ? "—" : plusMinus(noisy);
}
/**
* One line where a measured difference is no greater than the A/A difference, so than what the same training makes by another seed;
* of the metrics that gates name, else of the first ones.
*/
function noiseFinding(comparison) {
	const { noise, metrics, gates, confidence } = comparison;
	if (!noise) return [];
	const gated = new Set(gates.flatMap(({ metric, slice }) => slice === null ? metric : []));
	const within = metrics.filter(({ name, delta }) => delta && Math.abs(delta) <= (noiseOf(name, comparison)?.difference ?? 0));
	const told = gated.size > 0 ? within.filter(({ name }) => gated.has(name)) : within;
	if (told.length === 0) return [];
	const shown = told.slice(0, MOST_METRICS$1).map(({ name, higherIsBetter, delta, interval }) => {
		const change = formatDelta(delta, decimalsOf({
			interval,
			delta,
			value: delta
		}));
		return [
			code(name),
			arrowOf(higherIsBetter),
			` ${change} (${noiseInWords(name, comparison)})`
		];
	});
	const sure = percent(confidence);
	const seeds = Math.max(...told.map(({ name }) => noiseOf(name, comparison)?.n ?? 0));
	return [[
		"ℹ️ No more than what another seed alone makes of the same training ",
		`(${count(seeds, "seed")}, ${sure}): `,
		...join$1(shown, ", ")
	]];
}
/** Under the table of metrics: what its column of seeds means. */
function noiseLine({ noise, confidence }) {
	if (!noise || noise.metrics.length === 0) return [];
	const seeds = Math.max(...noise.metrics.map(({ n }) => n));
	return [paragraph(`From the seed alone: so far apart are two trainings that differ in nothing else, with ${percent(confidence)} confidence, by ${count(seeds, "seed")}.`)];
}
function noiseOf(name, { noise }) {
	return noise?.metrics.find((metric) => metric.name === name);
}
function plusMinus({ difference }) {
	return difference === 0 ? "±0" : `±${formatNumber(difference, decimalsFor(difference))}`;
}

// actions/_lib/report/findings.ts
const MOST_FINDINGS = 10;
const MOST_NOTES = 6;
const MOST_CHARACTERS$1 = 280;
/** Notes of the judge that the baseline line has told already. */
const TOLD = /^(Identical|Not comparable with the champion|There is no champion):/;
/** Below the gates: why one failed, what would settle one that cannot tell, and what the judge wants said. */
function findings(comparison) {
	const rows = gateRows(comparison).filter((row) => row.gate.verdict !== "pass");
	const shown = rows.slice(0, MOST_FINDINGS).map((row) => finding(row, comparison));
	const notes = comparison.notes.filter((note) => !TOLD.test(note)).slice(0, MOST_NOTES).map((note) => ["ℹ️ ", said(note, MOST_CHARACTERS$1)]);
	const items = [
		...shown,
		...noiseFinding(comparison),
		...notes
	];
	const list = items.length > 0 ? [{
		kind: "list",
		items
	}] : [];
	const more = rows.length - shown.length;
	return more > 0 ? [...list, paragraph(`And ${count(more, "more gate")} that did not pass.`)] : list;
}
function finding({ gate, result }, comparison) {
	const name = [`${result.split(" ")[0]} `, ...gateName(gate)];
	if (gate.waived) return [...name, ...waiverInWords(gate, gate.waived)];
	if (gate.verdict === "fail") return [
		...name,
		": ",
		said(gate.reason, MOST_CHARACTERS$1)
	];
	const settling = settle(gate, comparison);
	return [
		...name,
		": ",
		...settling.length > 0 ? settling : [said(gate.reason, MOST_CHARACTERS$1)]
	];
}
/** What the gate said, and who overruled it with which reason: together no longer than any other finding. */
function waiverInWords({ reason }, { by, why }) {
	const most = MOST_CHARACTERS$1 / 2;
	return [
		": ",
		said(reason, most),
		". Waived by ",
		login(by),
		": ",
		said(why, most)
	];
}
/** In plain words: what these rows can tell, and how many would be enough. */
function settle(gate, comparison) {
	const { detectable, needed } = gate;
	if (detectable === null && needed === null) return [];
	return [
		"the interval lies on both sides of the limit, so these rows cannot tell.",
		...detectable === null ? [] : [` They can only settle a result that is ${formatNumber(detectable, decimalsFor(detectable))} or more away from the limit.`],
		...needed === null ? [] : neededInWords(needed, gate, comparison)
	];
}
/** ` About 450 rows of this slice would settle this one (there are 90).` */
function neededInWords({ unit, n }, { slice }, comparison) {
	const { cluster } = comparison.settings;
	const noun = count(rounded(n), unit === "clusters" ? "cluster" : "row");
	const by = unit === "clusters" && cluster !== null ? [" by ", code(cluster)] : [];
	const seen = slice === null ? comparison : sliceNamed(slice, comparison);
	const here = (unit === "clusters" ? seen?.clusters : rowsOf$1(seen)) ?? null;
	const have = here === null ? "" : ` (there are ${here.toLocaleString("en-US")})`;
	return [
		` About ${noun}`,
		...by,
		`${slice === null ? " like these" : " of this slice"} would settle this one${have}.`
	];
}
function sliceNamed(name, { slices }) {
	return slices.find(({ column, value }) => `${column}=${value}` === name);
}
function rowsOf$1(seen) {
	if (seen === void 0) return void 0;
	return "rows" in seen ? seen.rows : seen.n;
}
/** Two significant digits: more would pretend to know. */
function rounded(n) {
	return Number(n.toPrecision(2));
}

// actions/_lib/report/definition.ts
const MOST_CHANGES = 10;
const MOST_CHARACTERS = 200;
/** What the pull request changes in gates, evaluation set and labels, and what it came to by them if both were judged. */
function definitionBlocks({ definition = [], proposed }) {
	return [...definition.length > 0 ? changed(definition) : [], ...proposed ? [paragraph(strong("By its own definition:"), " ", ...verdictPhrase(proposed))] : []];
}
/** The gates as the pull request would have them. */
function proposedSection({ proposed }) {
	if (!proposed) return null;
	return {
		key: "own definition",
		title: "Judged by the pull request’s own definition",
		blocks: [
			baselineLine(proposed),
			...gatesTable({ comparison: proposed }),
			...findings(proposed)
		]
	};
}
function changed(definition) {
	const { shown, more } = firstOf(definition, MOST_CHANGES);
	const items = shown.map((line) => said(line, MOST_CHARACTERS));
	return [paragraph(strong("This pull request also changes how it is judged."), " The definition of the base branch judged it; these changes count once they are merged:"), {
		kind: "list",
		items: more > 0 ? [...items, `and ${count(more, "more change")}`] : items
	}];
}

// actions/_lib/report/measured-slices.ts
/** The candidate's slices where there is no champion: one metric, the worst value first. */
function measuredTable({ slices, metrics }, { gates, confidence }) {
	const gated = gates.find(({ metric }) => metrics.some(({ name }) => name === metric))?.metric;
	const headline = metrics.find(({ name }) => name === gated) ?? metrics[0];
	if (headline === void 0) return [];
	const ranked = slices.map((slice) => ({
		slice,
		metric: slice.metrics.find(({ name }) => name === headline.name)
	})).sort((a, b) => goodness(a.metric) - goodness(b.metric));
	return [paragraph(strong([code(headline.name), headline.higherIsBetter ? "\xA0↑" : "\xA0↓"]), " by slice"), {
		kind: "table",
		align: "lrrrl",
		head: [
			"Slice",
			"Rows",
			"Value",
			`${percent(confidence)} interval`,
			"Note"
		],
		rows: ranked.map(({ slice, metric }) => cells(slice, metric))
	}];
}
function cells(slice, metric) {
	const { value = null, interval = null, reason = "" } = metric ?? {};
	const decimals = decimalsOf({
		interval,
		value
	});
	const none = slice.tooSmall === null ? "undefined" : "—";
	return [
		code(`${slice.column}=${slice.value}`),
		slice.n.toLocaleString("en-US"),
		value === null ? none : formatNumber(value, decimals),
		interval === null ? "—" : formatInterval(interval, decimals),
		slice.tooSmall === null ? said(reason) : ["too small: ", said(slice.tooSmall)]
	];
}
function goodness(metric) {
	if (metric === void 0 || metric.value === null) return Number.POSITIVE_INFINITY;
	return metric.higherIsBetter ? metric.value : -metric.value;
}

// actions/_lib/report/slices.ts
const MOST_METRICS = 3;
/** Section 7: one table per gated metric, worst first; a slice that is too small stands last, without a judgement. */
function slicesSection({ comparison, evaluation }) {
	const measured = evaluation?.slices.length ?? 0;
	const alone = measured > 0 && (!comparison.paired || comparison.slices.length === 0);
	const blocks = alone ? measuredTable(evaluation, comparison) : slicedMetrics(comparison).flatMap((metric) => comparedTable(metric, comparison));
	if (blocks.length === 0) return null;
	return {
		key: "slices",
		title: `Slices (${(alone ? measured : comparison.slices.length).toLocaleString("en-US")}), worst first`,
		blocks
	};
}
/** The metrics that a gate names, else the first. */
function slicedMetrics({ gates, metrics, slices }) {
	const present = new Set(slices.flatMap((slice) => slice.metrics.map(({ name }) => name)));
	const gated = [...new Set(gates.map(({ metric }) => metric))].filter((name) => present.has(name));
	const first = metrics.find(({ name }) => present.has(name))?.name ?? [...present][0];
	return gated.length > 0 ? gated.slice(0, MOST_METRICS) : first === void 0 ? [] : [first];
}
/** The slices of one metric: clearly worse first, then by the improvement, undefined and too small ones last. */
function rankedSlices(name, { slices }) {
	return slices.map((slice) => ({
		slice,
		metric: slice.metrics.find((metric) => metric.name === name) ?? null
	})).sort((a, b) => group(a) - group(b) || improvement(a) - improvement(b));
}
function group({ slice, metric }) {
	if (slice.tooSmall !== null) return 3;
	if (metric === null || metric.delta === null) return 2;
	return isClear(metric) && improvement({
		slice,
		metric
	}) < 0 ? 0 : 1;
}
function improvement({ metric }) {
	if (metric === null || metric.delta === null) return 0;
	return metric.higherIsBetter ? metric.delta : -metric.delta;
}
/** Still a difference after correcting for the number of slices looked at (Benjamini–Hochberg). */
function isClear({ adjustedPValue }) {
	return adjustedPValue !== null && adjustedPValue < .05;
}
function comparedTable(name, comparison) {
	const ranked = rankedSlices(name, comparison);
	const direction = ranked.find(({ metric }) => metric !== null)?.metric?.higherIsBetter ? "\xA0↑" : "\xA0↓";
	const interval = `${percent(comparison.confidence)} interval of Δ`;
	return [paragraph(strong([code(name), direction]), " by slice"), {
		kind: "table",
		align: "lrrrrrl",
		head: [
			"Slice",
			"Rows",
			"Champion",
			"Candidate",
			"Δ",
			interval,
			"Change"
		],
		rows: ranked.map(comparedCells$1)
	}];
}
function comparedCells$1({ slice, metric }) {
	const start = [sliceName(slice), slice.n.toLocaleString("en-US")];
	if (slice.tooSmall !== null) return [
		...start,
		"—",
		"—",
		"—",
		"—",
		["too small: ", said(slice.tooSmall)]
	];
	if (metric === null) return [
		...start,
		"—",
		"—",
		"—",
		"—",
		"not measured"
	];
	const { champion, candidate, interval } = metric;
	const delta = champion !== null && candidate !== null && same(champion, candidate) ? 0 : metric.delta;
	const decimals = decimalsOf({
		interval,
		delta,
		value: candidate ?? champion,
		apart: [[champion, candidate]]
	});
	const number = (value) => value === null ? "undefined" : formatNumber(value, decimals);
	return [
		...start,
		number(champion),
		number(candidate),
		delta === null ? "—" : formatDelta(delta, decimals),
		interval ? formatDeltaInterval(interval, decimals) : "—",
		metric.reason !== null ? said(metric.reason) : sliceChange(metric)
	];
}
/** Better or worse only if that holds after the correction for the number of slices. */
function sliceChange(metric) {
	const change = changeInWords(metric.interval, metric.higherIsBetter);
	if (metric.adjustedPValue === null || isClear(metric) || change === "no clear change") return change;
	return "no clear change";
}
function sliceName({ column, value }) {
	return code(`${column}=${value}`);
}

// actions/_lib/report/flips.ts
/** Section 8: which rows became right and which wrong, by slice, with ids. */
function flipsSection({ comparison }) {
	const { flips } = comparison;
	if (flips === null || flips.fixed + flips.broken === 0) return null;
	return {
		key: "flips",
		title: `Flips: ${flips.fixed.toLocaleString("en-US")} newly right, ${flips.broken.toLocaleString("en-US")} newly wrong`,
		blocks: [
			...ids("Newly wrong", flips.brokenIds, flips.broken),
			...ids("Newly right", flips.fixedIds, flips.fixed),
			...bySlice(flips)
		]
	};
}
function ids(title, examples, all) {
	if (examples.length === 0) return [];
	const names = join$1(examples.map(code), ", ");
	const more = all > examples.length ? ` and ${count(all - examples.length, "more", "more")}` : "";
	return [paragraph(strong(`${title}:`), " ", ...names, more)];
}
function bySlice({ bySlice: slices }) {
	if (slices.length === 0) return [];
	return [{
		kind: "table",
		align: "lrr",
		head: [
			"Slice",
			"Newly right",
			"Newly wrong"
		],
		rows: slices.toSorted((a, b) => a.fixed - a.broken - (b.fixed - b.broken)).map((slice) => [
			sliceName(slice),
			slice.fixed.toLocaleString("en-US"),
			slice.broken.toLocaleString("en-US")
		])
	}];
}

// actions/_lib/report/learning-curve.ts
const STEPS = [
	"epoch",
	"step",
	"iteration",
	"round"
];
/** How fast a training ran is no curve of what it learned. */
const SPEED = /(_per_second|_runtime|^seconds|_seconds)$/;
const MOST_POINTS$1 = 60;
const MOST_CHARTS = 8;
/** Section 9: one chart per quantity, training and validation together. */
function learningSection({ run }) {
	const blocks = run ? curveBlocks(run.history) : [];
	return blocks.length === 0 ? null : {
		key: "learning curve",
		title: "Learning curve",
		blocks
	};
}
function curveBlocks(history) {
	const step = STEPS.find((name) => history.some((entry) => typeof entry[name] === "number")) ?? "step";
	const names = new Set(history.flatMap((entry) => Object.keys(entry)).filter((name) => !STEPS.includes(name) && !SPEED.test(name)));
	const charts = [...Map.groupBy(names, (name) => name.replace(/^(val|valid|validation|train|training|test)[_/. -]/, "")).values()].flatMap((members) => {
		const curves = members.map((name) => curveOf(name, step, history)).filter(({ x }) => x.length > 1);
		return curves.length === 0 ? [] : [curves];
	});
	return charts.length === 0 ? [] : [{
		kind: "curves",
		step,
		charts: charts.slice(0, MOST_CHARTS)
	}];
}
/** The steps that have a number, thinned evenly; first and last stay. */
function curveOf(name, step, history) {
	const points = history.flatMap((entry, i) => {
		const y = entry[name];
		return typeof y === "number" ? [{
			x: entry[step] ?? i + 1,
			y
		}] : [];
	});
	const kept = points.length <= MOST_POINTS$1 ? points : thinned(points);
	return {
		name,
		x: kept.map(({ x }) => x),
		y: kept.map(({ y }) => y)
	};
}
function thinned(points) {
	const last = points.length - 1;
	return Array.from({ length: MOST_POINTS$1 }, (_, i) => points[Math.round(i * last / 59)]);
}

// actions/_lib/report/method-line.ts
/** Some metric has a champion's side. */
function isCompared({ paired, metrics }) {
	return metrics.length > 0 && (paired || metrics.some(({ champion }) => champion !== null));
}
const METHODS = {
	mcnemar: "paired standard errors",
	delong: "DeLong",
	"paired-se": "paired standard errors",
	bootstrap: "the bootstrap",
	"cluster-bootstrap": "the cluster bootstrap"
};
/** How the intervals were made, or why there is none. */
function methodLine(input) {
	const { comparison } = input;
	const methods = methodsOf(input);
	const fromFile = fromFileErrors(input);
	if (methods.size === 0) return paragraph(fromFile ? `Intervals are ${fromFile}` : withoutIntervals(input));
	const wording = isCompared(comparison) ? METHODS : {
		...METHODS,
		"paired-se": "standard errors"
	};
	const names = new Set([...methods].map((method) => wording[method]));
	const { settings } = comparison;
	const draws = methods.has("bootstrap") || methods.has("cluster-bootstrap") ? ` (${count(settings.resamples, "resample")}, seed ${settings.seed})` : "";
	const measured = `Intervals by ${new Intl.ListFormat("en-GB").format(names)}${draws}.`;
	return paragraph(fromFile ? `${measured} Those of metric files are ${fromFile}` : measured);
}
/** What intervals from standard errors in metric files are, if there are any; a difference of two is no paired one. */
function fromFileErrors({ comparison, evaluation }) {
	if (comparison.metrics.some(({ test }) => test === "unpaired-se")) return "unpaired: from the standard errors in the metric file, as if the two models had answered other rows.";
	return !isCompared(comparison) && evaluation?.metrics.some((metric) => metric.standardError !== void 0) ? "from the standard errors in the metric file." : null;
}
function methodsOf({ comparison, evaluation }) {
	const used = isCompared(comparison) ? comparison.metrics.map(({ test }) => test) : (evaluation?.metrics ?? []).map(({ method }) => method ?? "none");
	return new Set(used.filter((method) => method !== "none" && method !== "unpaired-se"));
}
function withoutIntervals({ comparison, evaluation }) {
	const { rows, identical } = comparison;
	if (rows === 0) return "No intervals: these metrics come without rows.";
	if (identical) return "No intervals: the predictions are identical.";
	if (evaluation || isCompared(comparison)) return "No intervals: no metric has one.";
	return "No intervals: they are in evaluation.json, which is not beside the comparison.";
}

// actions/_lib/report/metrics-table.ts
const NOISE_COLUMN = 5;
/** Section 6: every metric, with what is new, missing or undefined shown as such; without a champion, the candidate's alone. */
function metricsSection(input) {
	const { comparison, evaluation } = input;
	const compared = isCompared(comparison);
	const alone = evaluation?.metrics ?? comparison.metrics.map(candidateOf);
	const rows = compared ? comparedRows(input) : alone.map(measuredCells);
	if (rows.length === 0) return null;
	const interval = `${percent(comparison.confidence)} interval`;
	const head = compared ? [
		"Metric",
		"Champion",
		"Candidate",
		"Δ",
		`${interval} of Δ`,
		...noiseHead(comparison),
		"Change"
	] : [
		"Metric",
		"Value",
		interval,
		"Note"
	];
	const table = {
		kind: "table",
		align: `${"l".padEnd(head.length - 1, "r")}l`,
		head,
		rows
	};
	return {
		key: "all metrics",
		title: `All metrics (${rows.length})`,
		blocks: [
			table,
			methodLine(input),
			...compared ? noiseLine(comparison) : []
		]
	};
}
/** The candidate's side of a comparison; why a value is missing is said, that there is no champion was said above. */
function candidateOf({ name, candidate, n, higherIsBetter, reason }) {
	return {
		name,
		value: candidate,
		n,
		higherIsBetter,
		...candidate === null && reason !== null ? { reason } : {}
	};
}
function comparedRows(input) {
	const { comparison } = input;
	const isNoisy = noiseHead(comparison).length > 0;
	const row = (name, cells) => isNoisy ? cells.toSpliced(NOISE_COLUMN, 0, noiseInWords(name, comparison)) : cells;
	return [...comparison.metrics.map((metric) => row(metric.name, comparedCells(metric))), ...newMetrics(input).map((metric) => row(metric.name, newCells(metric)))];
}
function noiseHead({ noise }) {
	return noise && noise.metrics.length > 0 ? ["From the seed alone"] : [];
}
function nameOf({ name, higherIsBetter }) {
	return [code(name), arrowOf(higherIsBetter)];
}
function comparedCells(metric) {
	const { champion, candidate, interval, reason } = metric;
	const delta = champion === null || candidate === null ? null : same(champion, candidate) ? 0 : metric.delta;
	const decimals = decimalsOf({
		interval,
		delta,
		value: candidate ?? champion,
		apart: [[champion, candidate]]
	});
	const number = (value) => value === null ? "undefined" : formatNumber(value, decimals);
	return [
		nameOf(metric),
		number(champion),
		number(candidate),
		delta === null ? "—" : formatDelta(delta, decimals),
		interval ? formatDeltaInterval(interval, decimals) : "—",
		reason !== null ? said(reason) : delta === 0 ? "unchanged" : changeInWords(interval, metric.higherIsBetter)
	];
}
/** Metrics that only the candidate's evaluation has. */
function newMetrics({ comparison, evaluation }) {
	const known = new Set(comparison.metrics.map(({ name }) => name));
	return (evaluation?.metrics ?? []).filter(({ name }) => !known.has(name));
}
function newCells(metric) {
	return [
		nameOf(metric),
		"missing",
		measured(metric).value,
		"—",
		"—",
		"new"
	];
}
function measuredCells(metric) {
	const { value, interval } = measured(metric);
	return [
		nameOf(metric),
		value,
		interval,
		metric.reason === void 0 ? "" : said(metric.reason)
	];
}
function measured({ value, interval }) {
	if (value === null) return {
		value: "undefined",
		interval: "—"
	};
	const decimals = decimalsOf({
		interval,
		value
	});
	return {
		value: formatNumber(value, decimals),
		interval: interval ? formatInterval(interval, decimals) : "—"
	};
}

// actions/_lib/report/reproduce.ts
/** Section 11: the command, the seed and the digests that lead to the same numbers. */
function reproduceSection({ comparison, run }) {
	const { candidate, champion, digest, settings } = comparison;
	const rows = [
		["Fingerprint", idOf(run?.fingerprint ?? candidate.fingerprint)],
		["Candidate", idOf(candidate.digest ?? run?.artifact.digest ?? null)],
		["Champion", idOf(champion?.digest ?? null)],
		[comparison.task === "custom" ? "Declared metric files" : "Evaluation set", code(digest)],
		["Evaluation", evaluationInWords(settings)],
		...run ? trainingFacts(run) : []
	].flatMap(([name, value]) => value === null ? [] : [[name, value]]);
	return {
		key: "reproduce",
		title: "Reproduce",
		blocks: [
			...run?.command ? [{
				kind: "code",
				text: run.command
			}] : [],
			{
				kind: "table",
				align: "ll",
				head: ["What", "Value"],
				rows
			},
			...run ? dirtyNote(run) : []
		]
	};
}
function idOf(id) {
	return id === null ? null : code(id);
}
function evaluationInWords(settings) {
	const { positive, threshold, seed, resamples, cluster } = settings;
	return [
		`seed ${seed}, ${resamples.toLocaleString("en-US")} resamples`,
		...positive === null ? [] : [", positive class ", code(positive)],
		...threshold === null ? [] : [`, threshold ${threshold}`],
		...cluster === null ? [] : [", clusters by ", code(cluster)]
	];
}
function trainingFacts({ seed, code: source, environment, startedAt }) {
	const { os, arch, cpus, node, image } = environment;
	return [
		["Training seed", String(seed)],
		["Commit", idOf(source.sha)],
		["Machine", [
			code(`${os} ${arch}`),
			`, ${cpus} CPUs, Node `,
			code(node)
		]],
		["Image", idOf(image)],
		["Started", code(startedAt)]
	];
}
function dirtyNote({ code: source }) {
	return source.dirty ? [paragraph("⚠️ The folder had changes that are not committed: the commit alone does not give this model.")] : [];
}

// actions/_lib/report/sections.ts
/** What always stands on top: the verdict with its numbers, what the pull request changes in the definition, cost. */
function headBlocks(input, mostGates) {
	return [
		...verdictBlocks(input, mostGates),
		...definitionBlocks(input),
		...costTable(input)
	];
}
/** Verdict, baseline, gates with their findings. */
function verdictBlocks(input, mostGates) {
	const { comparison } = input;
	return [
		verdictLine(input),
		baselineLine(comparison),
		...gatesTable(input, mostGates),
		...findings(comparison)
	];
}
/** What folds away, in order; the last is the first to go when room is short. */
function foldedSections(input) {
	return [
		proposedSection(input),
		metricsSection(input),
		slicesSection(input),
		flipsSection(input),
		learningSection(input),
		changesSection(input),
		reproduceSection(input)
	].filter((section) => section !== null);
}

// actions/_lib/report/markdown.ts
/** The pull-request comment, job summary and `outputs.markdown`: one string of at most 65,000 bytes. */
function reportMarkdown(input) {
	return withinBudget({
		head: (mostGates) => `${hiddenHead(input)}\n${printHead(input, mostGates)}`,
		sections: foldedSections(input),
		print: printSection$1,
		foot: footOf(input)
	});
}
/** What follows the folded sections and is never cut: what a merge will do, and earlier results. */
function footOf({ pullRequest }) {
	if (!pullRequest) return [];
	return [...mergeBlocks(pullRequest).map(printBlock$1), ...earlierSection(pullRequest).map(printSection$1)];
}
/** The verdict, and its numbers between marks: a later report without a verdict goes on showing them. */
function printHead(input, mostGates) {
	const [verdict, ...numbers] = headBlocks(input, mostGates).map(printBlock$1);
	const markdown = numbers.join("\n\n");
	const { pullRequest } = input;
	return `${verdict}\n\n${pullRequest ? marked({
		sha: pullRequest.sha,
		markdown
	}) : markdown}`;
}
function hiddenHead({ comparison, pullRequest }) {
	const now = {
		verdict: comparison.verdict,
		summary: resultWords(comparison)
	};
	return hiddenLines(comparison.model, now, pullRequest);
}
/** Marker and, on a pull request, what later reports must know of this one. */
function hiddenLines(model, now, pullRequest) {
	if (!pullRequest) return marker(model);
	return `${marker(model, pullRequest.workflow)}\n${printHistory(now, pullRequest)}`;
}
/**
* How the comment of a model, and of one workflow about it, is found again; nothing else in a report can look like it, because
* no text of others keeps its `<`.
*/
function marker(model, workflow) {
	return `<!-- trainyard:report ${[workflow ?? [], model].flat().map((part) => encodeURIComponent(part.toWellFormed())).join("/").replaceAll("-", "%2D")} -->`;
}
/** The model that a comment of this workflow is about; null for any other comment. */
function markedModel(body, workflow) {
	const [, key = ""] = body.match(/^<!-- trainyard:report ([^\s>]{1,900}) -->/) ?? [];
	const name = key.split("/").at(-1) ?? "";
	try {
		const model = decodeURIComponent(name);
		return key !== "" && body.startsWith(marker(model, workflow)) ? model : null;
	} catch {
		return null;
	}
}
function printSection$1({ title, blocks }) {
	return `<details>\n<summary>${printPhrase$1(title)}</summary>\n\n${printBlocks$1(blocks)}\n\n</details>`;
}
function printBlocks$1(blocks) {
	return blocks.map(printBlock$1).join("\n\n");
}
function printBlock$1(block) {
	switch (block.kind) {
		case "heading": return `### ${printPhrase$1(block.text)}`;
		case "paragraph": return printPhrase$1(block.text);
		case "list": return block.items.map((item) => `- ${printPhrase$1(item)}`).join("\n");
		case "table": return printTable$1(block);
		case "code": return codeBlock(block.text, block.language ?? "sh");
		case "curves": return block.charts.flatMap(chartable).map((curves) => printChart(block.step, curves)).join("\n\n");
	}
}
function printTable$1({ align, head, rows }) {
	const cells = [head, ...rows].map((row) => row.map((cell) => printPhrase$1(cell).replaceAll("|", "\\|")));
	return markdownTable(cells, {
		align: [...align],
		alignDelimiters: false
	});
}
function printChart(step, curves) {
	return `${curves.map(({ name }, line) => `${signOf(line)} ${codeSpan(name)}`).join(" · ")}\n\n${codeBlock(mermaidChart(step, curves), "mermaid")}`;
}
function printPhrase$1(phrase) {
	return [phrase].flat().map(printPiece$1).join("");
}
function printPiece$1(piece) {
	if (typeof piece === "string") return piece;
	if ("code" in piece) return codeSpan(piece.code);
	if ("said" in piece) return plainText(piece.said);
	if ("strong" in piece) return `**${printPhrase$1(piece.strong)}**`;
	const address = webAddress(piece.url);
	return address === null ? piece.link : `[${piece.link}](<${address}>)`;
}

// actions/_lib/report/after-merge.ts
const BEGIN = "<!-- trainyard:after-merge -->";
const CUT = "⚠️ Too long for a comment: what was folded above is left out. The HTML report of its run has everything.";
/** Of the second part, which is never folded. */
const MOST_BYTES$3 = 18e3;
/** The second part: the head of a report, a verdict's with at most so many gates. */
function afterMerge(head) {
	const print = (mostGates) => {
		const [headline, ...blocks] = head(mostGates);
		return `---\n\n${printBlocks$1([belated(headline), ...blocks])}`;
	};
	return GATE_ROWS.map(print).find((text) => Buffer.byteLength(text) <= MOST_BYTES$3) ?? print(1);
}
function belated(headline) {
	if (headline.kind !== "heading") return headline;
	return {
		kind: "heading",
		text: ["After the merge: ", ...[headline.text].flat()]
	};
}
/** Takes a comment apart; no text of a document can look like the mark, for none keeps its `<!--`. */
function partsOf(body) {
	const text = body.replaceAll("\r\n", "\n");
	const begin = text.indexOf(`\n${BEGIN}\n`);
	if (begin < 0) return {
		own: text,
		after: null
	};
	return {
		own: text.slice(0, begin).trimEnd(),
		after: text.slice(begin + 30 + 2).trim()
	};
}
/**
* Puts both parts together, in at most 65,000 bytes: what was folded in the first part goes first, then all of the second but its
* headline. The numbers that were approved stay.
*/
function together({ own, after }) {
	if (after === null) return own;
	const headline = after.slice(after.indexOf("### ")).split("\n", 1)[0];
	const bodies = [own, withoutFolded(own)].flatMap((kept) => `${kept.trimEnd()}\n\n${BEGIN}\n\n${after}\n`);
	const last = `${withoutFolded(own).trimEnd()}\n\n${BEGIN}\n\n---\n\n${headline}\n`;
	return [...bodies, last].find(fits) ?? own;
}
function withoutFolded(own) {
	const end = endOfNumbers(own);
	return end < 0 ? own : `${own.slice(0, end)}\n\n${CUT}`;
}
function fits(body) {
	return Buffer.byteLength(body) <= BUDGET;
}

// actions/_lib/report/figures/models.ts
/** Colour and dash of the models that are there, the same in every figure; the dash tells them apart without colour. */
function scalesOf(values) {
	const present = MODELS.filter(({ model }) => values.some((value) => value.model === model));
	const domain = present.map(({ model }) => model);
	return {
		colour: {
			domain,
			range: present.map(({ colour }) => colour)
		},
		dash: {
			domain,
			range: present.map(({ dash }) => dash)
		}
	};
}
const MODELS = [{
	model: "Candidate",
	colour: "var(--candidate)",
	dash: [1, 0]
}, {
	model: "Champion",
	colour: "var(--champion)",
	dash: [5, 3]
}];
/** More than any curve of ours has; a document from elsewhere may have millions. */
const MOST_POINTS = 1e3;
/** The evaluations at hand, by the name that figures give them; the champion's first, so that the candidate lies on top. */
function evaluated({ evaluation, championEvaluation }) {
	return [...championEvaluation ? [{
		model: "Champion",
		evaluation: championEvaluation
	}] : [], ...evaluation ? [{
		model: "Candidate",
		evaluation
	}] : []];
}
/** One row of a figure's data per entry of a curve, each with its model. */
function rowsOf(input, pick, row) {
	return evaluated(input).flatMap(({ model, evaluation }) => (pick(evaluation) ?? []).slice(0, MOST_POINTS).flatMap((entry) => {
		const made = row(entry);
		return made === null ? [] : [{
			...made,
			model
		}];
	}));
}

// actions/_lib/report/figures/confusion.ts
const MOST_CLASSES = 30;
const MOST_NUMBERS = 12;
const FEW_CLASSES = 3;
/** Both models' confusion matrices; the shade is the share of a true class. Beyond 30 classes nothing could be read. */
function confusionFigure(input) {
	const values = evaluated(input).flatMap(({ model, evaluation }) => cellsOf(evaluation.confusion).map((cell) => ({
		...cell,
		model
	})));
	if (values.length === 0) return null;
	const labels = labelsOf(values);
	return {
		title: "Confusion",
		caption: "Rows by what they are and what they were taken for; the darker, the larger the share of its true class.",
		wide: labels.length > FEW_CLASSES,
		spec: {
			data: { values },
			facet: { column: {
				field: "model",
				type: "nominal",
				sort: ["Champion", "Candidate"]
			} },
			spacing: 40,
			spec: matrix(labels)
		}
	};
}
function matrix(labels) {
	const side = labels.length > FEW_CLASSES ? 340 : 150;
	const axis = {
		labelExpr: `${JSON.stringify(labels)}[datum.value]`,
		labelAngle: 0,
		domain: false,
		ticks: false,
		labelLimit: 90
	};
	return {
		width: side,
		height: side,
		encoding: {
			x: {
				field: "column",
				type: "ordinal",
				title: "Predicted",
				axis
			},
			y: {
				field: "row",
				type: "ordinal",
				title: "True",
				axis
			}
		},
		layer: labels.length > MOST_NUMBERS ? [shade()] : [shade(), numbers()]
	};
}
function shade() {
	return {
		mark: {
			type: "rect",
			fill: "var(--candidate)",
			stroke: "var(--line)"
		},
		encoding: { fillOpacity: {
			field: "share",
			type: "quantitative",
			scale: {
				domain: [0, 1],
				range: [.03, .55]
			},
			legend: null
		} }
	};
}
function numbers() {
	return {
		mark: { type: "text" },
		encoding: { text: {
			field: "text",
			type: "nominal"
		} }
	};
}
function cellsOf(confusion) {
	if (confusion === null || confusion.matrix.length > MOST_CLASSES) return [];
	return confusion.matrix.flatMap((entries, row) => {
		const counts = entries.slice(0, MOST_CLASSES);
		const all = counts.reduce((sum, n) => sum + n, 0) || 1;
		const label = visible(confusion.labels[row] ?? "", 16);
		return counts.map((n, column) => ({
			row,
			column,
			label,
			share: n / all,
			text: n.toLocaleString("en-US")
		}));
	});
}
/** The class names in the order of the rows. */
function labelsOf(cells) {
	const labels = [];
	for (const { row, label } of cells) labels[row] = label;
	return labels;
}

// actions/_lib/report/figures/curves.ts
const SIZE = {
	width: 400,
	height: 300
};
/** True against false positive rate at every threshold; the diagonal is chance. */
function rocFigure(input) {
	const points = pointsOf(input, "roc");
	if (points.length === 0) return null;
	return {
		title: "ROC",
		caption: `Share of positives found against share of false alarms.${valuesOf(input, "roc_auc", "Area")}`,
		spec: spec({
			points,
			axes: {
				x: "False positive rate",
				y: "True positive rate",
				domain: [0, 1]
			},
			diagonal: true
		})
	};
}
/** Precision at every recall. */
function precisionRecallFigure(input) {
	const points = pointsOf(input, "precisionRecall");
	if (points.length === 0) return null;
	return {
		title: "Precision–recall",
		caption: `How many alarms are right, by the share of positives found.${valuesOf(input, "average_precision", "Average precision")}`,
		spec: spec({
			points,
			axes: {
				x: "Recall",
				y: "Precision",
				domain: [0, 1]
			},
			diagonal: false
		})
	};
}
/** Predicted against observed, by bin; on the diagonal a prediction means what it says. */
function calibrationFigure(input) {
	const points = rowsOf(input, ({ curves }) => curves?.calibration, ({ predicted, observed, from }) => predicted === null || observed === null ? null : {
		x: predicted,
		y: observed,
		order: from
	});
	if (points.length === 0) return null;
	return {
		title: "Calibration",
		caption: "Mean prediction against what happened, by bin; on the diagonal a prediction means what it says.",
		spec: spec({
			points,
			axes: {
				x: "Predicted",
				y: "Observed",
				...input.comparison.task !== "regression" ? { domain: [0, 1] } : {}
			},
			diagonal: true,
			dots: true
		})
	};
}
function pointsOf(input, curve) {
	let order = 0;
	return rowsOf(input, ({ curves }) => curves?.[curve], ([x, y]) => ({
		x,
		y,
		order: order++
	}));
}
/** ` Area: candidate 0.679, champion 0.656.` as far as it was measured. */
function valuesOf(input, name, what) {
	const values = evaluated(input).toReversed().flatMap(({ model, evaluation }) => {
		const value = evaluation.metrics.find((metric) => metric.name === name)?.value ?? null;
		return value === null ? [] : [`${model.toLowerCase()} ${formatNumber(value, 4)}`];
	});
	return values.length === 0 ? "" : ` ${what}: ${values.join(", ")}.`;
}
function spec(given) {
	const { points, axes, diagonal, dots = false } = given;
	const scale = {
		domain: axes.domain,
		zero: false
	};
	const lines = {
		data: { values: points },
		mark: {
			type: "line",
			strokeWidth: 2,
			point: dots ? { size: 40 } : false
		},
		encoding: {
			x: {
				field: "x",
				type: "quantitative",
				scale,
				title: axes.x
			},
			y: {
				field: "y",
				type: "quantitative",
				scale,
				title: axes.y
			},
			order: {
				field: "order",
				type: "quantitative"
			},
			color: {
				field: "model",
				type: "nominal",
				scale: scalesOf(points).colour,
				legend: { symbolType: "stroke" }
			},
			strokeDash: {
				field: "model",
				type: "nominal",
				scale: scalesOf(points).dash
			}
		}
	};
	return {
		...SIZE,
		layer: diagonal ? [diagonalOf(points, axes.domain), lines] : [lines]
	};
}
function diagonalOf(points, domain) {
	const all = points.flatMap(({ x, y }) => [x, y]);
	return {
		data: { values: (domain ?? [Math.min(...all), Math.max(...all)]).map((end) => ({
			x: end,
			y: end
		})) },
		mark: {
			type: "line",
			color: "var(--quiet)",
			strokeWidth: 1,
			strokeDash: [2, 3]
		},
		encoding: {
			x: {
				field: "x",
				type: "quantitative"
			},
			y: {
				field: "y",
				type: "quantitative"
			}
		}
	};
}

// actions/_lib/report/figures/learning.ts
const RANGE = [
	"var(--candidate)",
	"var(--champion)",
	"var(--good)",
	"var(--bad)"
];
/** One quantity of the training's history, training and validation together. */
function learningFigure(step, curves) {
	const names = curves.map(({ name }) => visible(name, 40));
	const values = curves.flatMap(({ x, y }, line) => x.map((at, i) => ({
		at,
		value: y[i] ?? 0,
		line
	})));
	return {
		title: names.join(", "),
		caption: `By ${step}.`,
		spec: {
			width: 400,
			height: 220,
			data: { values },
			mark: {
				type: "line",
				strokeWidth: 2,
				point: values.length <= 60
			},
			encoding: {
				x: {
					field: "at",
					type: "quantitative",
					title: step,
					scale: {
						zero: false,
						nice: false
					},
					axis: { tickMinStep: 1 }
				},
				y: {
					field: "value",
					type: "quantitative",
					title: null,
					scale: { zero: false }
				},
				color: {
					field: "line",
					type: "nominal",
					scale: {
						domain: curves.map((_, line) => line),
						range: curves.map((_, line) => RANGE[line % RANGE.length])
					},
					legend: {
						symbolType: "stroke",
						labelExpr: `${JSON.stringify(names)}[datum.value]`,
						labelLimit: 200
					}
				}
			}
		}
	};
}

// actions/_lib/report/figures/residuals.ts
/** Regression: how far off and to which side; the higher and narrower around 0, the better. */
function residualsFigure(input) {
	const values = binsOf(input);
	if (values.length === 0) return null;
	return {
		title: "Residuals",
		caption: "Truth minus prediction: how far off, and to which side. Higher and narrower around 0 is better.",
		spec: {
			width: 400,
			height: 300,
			layer: [zeroLine(), outline(values)]
		}
	};
}
function binsOf(input) {
	return evaluated(input).flatMap(({ model, evaluation }) => {
		const { edges = [], counts = [] } = evaluation.curves?.residuals ?? {};
		const all = counts.reduce((sum, n) => sum + n, 0) || 1;
		return counts.slice(0, MOST_POINTS).map((n, i) => {
			const [from = 0, to = 0] = [edges[i], edges[i + 1]];
			return {
				middle: (from + to) / 2,
				density: to > from ? n / all / (to - from) : 0,
				model
			};
		});
	});
}
function zeroLine() {
	return {
		data: { values: [{ zero: 0 }] },
		mark: {
			type: "rule",
			color: "var(--quiet)",
			strokeDash: [2, 3]
		},
		encoding: { x: {
			field: "zero",
			type: "quantitative"
		} }
	};
}
function outline(values) {
	const { colour, dash } = scalesOf(values);
	return {
		data: { values },
		mark: {
			type: "line",
			strokeWidth: 2,
			interpolate: "step"
		},
		encoding: {
			x: {
				field: "middle",
				type: "quantitative",
				title: "Truth − prediction"
			},
			y: {
				field: "density",
				type: "quantitative",
				title: "Density",
				axis: { tickCount: 3 }
			},
			color: {
				field: "model",
				type: "nominal",
				scale: colour,
				legend: { symbolType: "stroke" }
			},
			strokeDash: {
				field: "model",
				type: "nominal",
				scale: dash
			}
		}
	};
}

// actions/_lib/report/figures/scores.ts
const TRUTHS = ["negative", "positive"];
const COLOURS = {
	domain: ["positive", "negative"],
	range: ["var(--positive)", "var(--negative)"]
};
/** Where both models' scores lie, by truth: the less the two shapes overlap, the better the classes are told apart. */
function scoresFigure(input) {
	const values = evaluated(input).flatMap(({ model, evaluation }) => {
		const scores = evaluation.curves?.scores;
		if (!scores) return [];
		return TRUTHS.flatMap((truth) => shares(scores.edges, scores[truth]).map((bin) => ({
			...bin,
			truth,
			model
		})));
	});
	if (values.length === 0) return null;
	return {
		title: "Scores",
		caption: "How the scores of rows that turned out positive and negative spread, each as shares of its own rows.",
		spec: {
			data: { values },
			facet: { row: {
				field: "model",
				type: "nominal",
				sort: ["Candidate", "Champion"],
				header: {
					labelAngle: 0,
					labelAlign: "left",
					labelAnchor: "start",
					labelOrient: "top"
				}
			} },
			spacing: 12,
			spec: shapes()
		}
	};
}
function shapes() {
	return {
		width: 400,
		height: 115,
		mark: {
			type: "area",
			interpolate: "step-after",
			fillOpacity: .25,
			line: { strokeWidth: 1.5 }
		},
		encoding: {
			x: {
				field: "from",
				type: "quantitative",
				title: "Score",
				scale: { nice: false }
			},
			y: {
				field: "share",
				type: "quantitative",
				title: "Share of rows",
				axis: {
					format: "%",
					tickCount: 3
				},
				stack: null
			},
			color: {
				field: "truth",
				type: "nominal",
				scale: COLOURS
			}
		}
	};
}
/** Steps need their last edge too. */
function shares(edges, counts) {
	const all = counts.reduce((sum, n) => sum + n, 0) || 1;
	const bins = counts.slice(0, MOST_POINTS).map((n, i) => ({
		from: edges[i] ?? 0,
		share: n / all
	}));
	const last = bins.at(-1);
	return last === void 0 ? [] : [...bins, {
		from: edges.at(-1) ?? last.from,
		share: last.share
	}];
}

// actions/_lib/report/figures/slices.ts
const MOST_SLICES = 30;
const CHANGES = {
	domain: [
		"worse",
		"no clear change",
		"better"
	],
	range: [
		"var(--bad)",
		"var(--quiet)",
		"var(--good)"
	]
};
/** A forest plot per gated metric: every slice's difference with its interval, worst first; the band is what a gate tolerates. */
function slicesFigures({ comparison }) {
	return slicedMetrics(comparison).flatMap((name) => forest(name, comparison));
}
function forest(name, comparison) {
	const ranked = rankedSlices(name, comparison);
	const all = ranked.flatMap(valueOfSlice).map((value, rank) => ({
		...value,
		rank
	}));
	if (all.length === 0) return [];
	const shown = all.slice(0, MOST_SLICES);
	const higherIsBetter = ranked.find(({ metric }) => metric !== null)?.metric?.higherIsBetter ?? true;
	const margin = toleranceOf(name, comparison);
	const band = margin === 0 ? "" : ` The band is what a gate tolerates (${formatGiven(margin)}).`;
	const part = shown.length < all.length ? ` The ${shown.length} worst of ${all.length}.` : "";
	const side = higherIsBetter ? "right" : "left";
	const layer = [
		bandLayer(higherIsBetter ? -margin : margin),
		zeroLayer(),
		intervalLayer(shown)
	];
	return [{
		title: `${visible(name, 40)} by slice`,
		caption: `Candidate − champion with its interval, worst first; ${side} of 0 is better.${band}${part}`,
		spec: {
			width: 280,
			height: { step: 24 },
			layer
		}
	}];
}
function valueOfSlice({ slice, metric }) {
	if (slice.tooSmall !== null || metric === null || metric.delta === null || metric.interval === null) return [];
	const [low, high] = metric.interval;
	const name = `${visible(`${slice.column}=${slice.value}`, 28)} (${slice.n.toLocaleString("en-US")})`;
	return [{
		delta: metric.delta,
		low,
		high,
		slice: name,
		change: sliceChange(metric)
	}];
}
function bandLayer(to) {
	return {
		data: { values: to === 0 ? [] : [{
			from: 0,
			to
		}] },
		mark: {
			type: "rect",
			fill: "var(--quiet)",
			opacity: .15
		},
		encoding: {
			x: {
				field: "from",
				type: "quantitative"
			},
			x2: { field: "to" }
		}
	};
}
function zeroLayer() {
	return {
		data: { values: [{ zero: 0 }] },
		mark: {
			type: "rule",
			color: "var(--quiet)"
		},
		encoding: { x: {
			field: "zero",
			type: "quantitative"
		} }
	};
}
/** Names enter as JSON strings of an expression: what they say is never evaluated. */
function intervalLayer(values) {
	const axis = {
		labelExpr: `${JSON.stringify(values.map(({ slice }) => slice))}[datum.value]`,
		labelLimit: 220,
		domain: false,
		ticks: false,
		labelColor: "var(--ink)"
	};
	return {
		data: { values },
		encoding: {
			y: {
				field: "rank",
				type: "ordinal",
				title: null,
				axis
			},
			color: {
				field: "change",
				type: "nominal",
				scale: CHANGES
			}
		},
		layer: [{
			mark: {
				type: "rule",
				strokeWidth: 2
			},
			encoding: {
				x: {
					field: "low",
					type: "quantitative",
					title: "Δ (candidate − champion)",
					scale: {
						padding: 10,
						nice: false
					}
				},
				x2: { field: "high" }
			}
		}, {
			mark: {
				type: "point",
				filled: true,
				size: 60,
				opacity: 1
			},
			encoding: { x: {
				field: "delta",
				type: "quantitative"
			} }
		}]
	};
}
/** The widest tolerance that a gate on slices (else on all rows) of this metric declares. */
function toleranceOf(name, { gates }) {
	const margins = gates.flatMap(({ metric, rule, slice }) => metric === name && rule.kind === "non-inferior" ? [{
		margin: rule.margin,
		sliced: slice !== null
	}] : []);
	const sliced = margins.filter((one) => one.sliced);
	return Math.max(0, ...(sliced.length > 0 ? sliced : margins).map(({ margin }) => margin));
}

// actions/_lib/report/figures.ts
/** Every figure that the documents hold the numbers for. */
function figuresOf(input) {
	return [
		...slicesFigures(input),
		rocFigure(input),
		precisionRecallFigure(input),
		calibrationFigure(input),
		scoresFigure(input),
		residualsFigure(input),
		confusionFigure(input)
	].filter((figure) => figure !== null);
}
/** One figure per quantity of the training's history. */
function learningFigures(block) {
	return block.charts.map((curves) => learningFigure(block.step, curves));
}

// actions/_lib/report/style.ts
/** The page's whole style; the content security policy names its hash. */
const STYLE = `
:root {
  color-scheme: light dark;
  --paper: #ffffff; --ink: #1f2328; --quiet: #59636e; --line: #d1d9e0; --tint: #f6f8fa;
  --candidate: #0969da; --champion: #bc4c00; --good: #1a7f37; --bad: #cf222e; --warn: #9a6700; --positive: #8250df; --negative: #1b7c83;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #0d1117; --ink: #e6edf3; --quiet: #9198a1; --line: #3d444d; --tint: #151b23;
    --candidate: #58a6ff; --champion: #f0883e; --good: #3fb950; --bad: #f85149; --warn: #d29922; --positive: #ab7df8; --negative: #39b5bd;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 15px/1.5 system-ui, -apple-system, "Segoe UI", sans-serif; }
main { max-width: 1080px; margin: 0 auto; padding: 24px 16px 64px; }
h1 { font-size: 22px; line-height: 1.35; margin: 0 0 8px; font-weight: 600; overflow-wrap: anywhere; }
h2 { font-size: 16px; margin: 0; font-weight: 600; display: inline; }
p, li, summary { overflow-wrap: anywhere; }
code { font: 0.88em/1.4 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; background: var(--tint); border-radius: 4px; padding: 0.1em 0.35em; unicode-bidi: isolate; }
h1 code { font-size: 0.95em; }
pre { background: var(--tint); padding: 12px; border-radius: 6px; overflow-x: auto; }
pre code { padding: 0; background: none; }
.table { overflow-x: auto; margin: 16px 0; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; min-width: 50%; }
th, td { text-align: left; padding: 6px 12px; border-bottom: 1px solid var(--line); vertical-align: top; font-weight: 400; }
td { white-space: nowrap; }
.words { white-space: normal; min-width: 12em; overflow-wrap: anywhere; }
.good { color: var(--good); } .bad { color: var(--bad); } .warn { color: var(--warn); } .none { color: var(--quiet); }
.good, .bad, .warn { font-weight: 700; }
thead th { color: var(--quiet); font-weight: 600; font-size: 13px; white-space: nowrap; }
tbody th { white-space: nowrap; }
.number { text-align: right; }
ul { padding-left: 0; list-style: none; }
li { margin: 4px 0; }
details { border-top: 1px solid var(--line); padding: 12px 0; }
summary { cursor: pointer; padding: 4px 0; }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 440px), 1fr)); gap: 32px 24px; margin: 32px 0; }
figure { margin: 0; min-width: 0; }
figure.wide { grid-column: 1 / -1; }
figcaption p { margin: 2px 0 8px; color: var(--quiet); font-size: 13px; }
svg { display: block; max-width: 100%; height: auto; }
@page { margin: 14mm; }
@media print {
  :root { --paper: #fff; --ink: #000; --quiet: #444; --line: #bbb; --tint: #f4f4f4; --candidate: #0550ae; --champion: #bc4c00; --good: #116329; --bad: #a40e26; --warn: #7d4e00; --positive: #6639ba; --negative: #1b7c83; color-scheme: light; }
  main { max-width: none; padding: 0; }
  body { font-size: 11px; }
  .figures { grid-template-columns: 1fr 1fr; gap: 20px 16px; }
  .table { overflow: visible; }
  th, td { padding: 3px 6px; }
  tbody th { white-space: normal; overflow-wrap: anywhere; }
  .words { min-width: 0; }
  figure, tr { break-inside: avoid; }
  h1, h2, summary { break-after: avoid; }
  pre { white-space: pre-wrap; overflow-wrap: anywhere; }
  summary { list-style: none; }
}
`;

// actions/_lib/report/svg.ts
const FONT_SIZE = 12;
/** Widths as shares of the font size, on the wide side, so that no system's font runs over. */
const NARROW = /* @__PURE__ */ new Set([..." .,:;!|'ijlIft[]()−-"]);
const WIDTHS = {
	narrow: .38,
	wide: .86,
	other: .63
};
/** Draws without DOM, canvas or network; colours are the page's CSS variables, so one picture serves light and dark. */
async function draw(spec, label) {
	const [vega, { compile }] = await Promise.all([import("./chunk-vega2.module.mjs"), import("./chunk-build.mjs")]);
	Object.assign(vega.textMetrics, { width: textWidth });
	const { spec: compiled } = compile({
		...drawable(spec),
		background: "transparent",
		config: CONFIG
	});
	const view = new vega.View(vega.parse(compiled), {
		renderer: "none",
		loader: NO_LOADER
	});
	const svg = await view.toSVG();
	view.finalize();
	return responsive(svg, label);
}
/** Below this a step between ticks is 0 to floating point, and Vega divides by it. */
const SMALLEST = 1e-100;
/** The specification with nothing that draws as NaN or Infinity: what is no number has no place, what is too small is 0. */
function drawable(spec) {
	const number = (value) => Math.abs(value) < SMALLEST ? 0 : value;
	return JSON.parse(JSON.stringify(spec, (_, value) => typeof value === "number" ? number(value) : value));
}
/** Nothing is ever fetched: all data stands in the specification. */
const NO_LOADER = {
	load: () => Promise.reject(/* @__PURE__ */ new Error("a report loads nothing")),
	sanitize: () => Promise.reject(/* @__PURE__ */ new Error("a report links nowhere")),
	http: () => Promise.reject(/* @__PURE__ */ new Error("a report loads nothing")),
	file: () => Promise.reject(/* @__PURE__ */ new Error("a report loads nothing"))
};
const CONFIG = {
	aria: false,
	font: "system-ui, sans-serif",
	view: { stroke: null },
	axis: {
		labelFontSize: FONT_SIZE,
		titleFontSize: FONT_SIZE,
		titleFontWeight: "normal",
		labelColor: "var(--quiet)",
		titleColor: "var(--quiet)",
		gridColor: "var(--line)",
		domainColor: "var(--line)",
		tickColor: "var(--line)",
		tickCount: 5,
		titlePadding: 8
	},
	axisX: { labelFlush: false },
	legend: {
		labelFontSize: FONT_SIZE,
		labelColor: "var(--ink)",
		title: null,
		orient: "top",
		direction: "horizontal",
		symbolStrokeWidth: 2.5
	},
	header: {
		labelColor: "var(--ink)",
		labelFontSize: FONT_SIZE,
		labelFontWeight: "normal",
		title: null
	},
	text: {
		fontSize: FONT_SIZE,
		fill: "var(--ink)"
	}
};
/** Scales with the column that holds it, and is one picture with one label to a screen reader. */
function responsive(svg, label) {
	const [, width = "", height = ""] = /^<svg[^>]* width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
	return [`<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="${escapeHtml(visible(label, 300))}"`, `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`].join(" ") + svg.replace(/^<svg[^>]*>/, "");
}
function textWidth(item, text) {
	const size = item.fontSize ?? FONT_SIZE;
	const width = (character) => NARROW.has(character) ? WIDTHS.narrow : /[A-Zmw@%]|[^\p{Script=Latin}\p{Script=Common}]/u.test(character) ? WIDTHS.wide : WIDTHS.other;
	return [...String(text ?? "")].reduce((sum, character) => sum + width(character), 0) * size;
}

// actions/_lib/report/html.ts
/** One self-contained page without script or request: the Markdown's content with nothing cut, and the figures. */
async function reportHtml(input) {
	const figures = await printFigures(figuresOf(input));
	const sections = [];
	for (const section of foldedSections(input)) sections.push(await printSection(section));
	return page({
		title: `${input.comparison.model}: report`,
		body: [
			`<header>${await printBlocks(headBlocks(input))}</header>`,
			figures === "" ? "" : `<section aria-label="Figures" class="figures">${figures}</section>`,
			...sections,
			...await printFoot(input)
		]
	});
}
async function printFoot({ pullRequest }) {
	if (!pullRequest) return [];
	return [await printBlocks(mergeBlocks(pullRequest)), ...await Promise.all(earlierSection(pullRequest).map(printSection))];
}
/** A page of its own: nothing in it runs, and it asks for nothing. */
function page({ title, body }) {
	return [
		"<!doctype html>",
		"<html lang=\"en\">",
		"<head>",
		"<meta charset=\"utf-8\">",
		`<meta http-equiv="Content-Security-Policy" content="${`default-src 'none'; style-src 'sha256-${createHash("sha256").update(STYLE).digest("base64")}'; base-uri 'none'; form-action 'none'`}">`,
		"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
		"<meta name=\"color-scheme\" content=\"light dark\">",
		"<meta name=\"referrer\" content=\"no-referrer\">",
		`<title>${htmlText(title)}</title>`,
		`<style>${STYLE}</style>`,
		"</head>",
		"<body>",
		"<main>",
		...body.filter((part) => part !== ""),
		"</main>",
		"</body>",
		"</html>",
		""
	].join("\n");
}
async function printSection({ title, blocks }) {
	return `<details open>\n<summary><h2>${printPhrase(title)}</h2></summary>\n${await printBlocks(blocks)}\n</details>`;
}
async function printBlocks(blocks) {
	return (await Promise.all(blocks.map(printBlock))).join("\n");
}
async function printBlock(block) {
	switch (block.kind) {
		case "heading": return `<h1>${printPhrase(block.text)}</h1>`;
		case "paragraph": return `<p>${printPhrase(block.text)}</p>`;
		case "list": return `<ul>${block.items.map((item) => `<li>${printPhrase(item)}</li>`).join("\n")}</ul>`;
		case "table": return printTable(block);
		case "code": return `<pre tabindex="0"><code>${escapeHtml(block.text.split(/\r?\n/).map((line) => visible(line, 400)).join("\n"))}</code></pre>`;
		case "curves": return `<div class="figures">${await printFigures(learningFigures(block))}</div>`;
	}
}
/** The first column names its row; a table wider than the screen scrolls by itself. */
function printTable({ align, head, rows }) {
	const side = (i) => align[i] === "r" ? " class=\"number\"" : i > 0 ? " class=\"words\"" : "";
	return `<div class="table" role="region" aria-label="Table" tabindex="0"><table>${head.some((cell) => cell !== "") ? `<thead><tr>${head.map((cell, i) => `<th scope="col"${side(i)}>${printPhrase(cell)}</th>`).join("")}</tr></thead>` : ""}<tbody>${rows.map((row) => {
		return `<tr>${row.map((cell, i) => i === 0 ? `<th scope="row">${printPhrase(cell)}</th>` : `<td${side(i)}>${printPhrase(cell)}</td>`).join("")}</tr>`;
	}).join("\n")}</tbody></table></div>`;
}
async function printFigures(figures) {
	return (await Promise.all(figures.map(async ({ title, caption, wide, spec }) => {
		const svg = await draw(spec, `${title}. ${caption}`);
		return `<figure${wide ? " class=\"wide\"" : ""}><figcaption><h2>${htmlText(title)}</h2><p>${htmlText(caption)}</p></figcaption>${svg}</figure>`;
	}))).join("\n");
}
const SIGNS = /* @__PURE__ */ new Map([
	["✅", "<span class=\"good\">✓</span>"],
	["❌", "<span class=\"bad\">✗</span>"],
	["⚠️", "<span class=\"warn\">▲</span>"],
	["➖", "<span class=\"none\">–</span>"],
	["ℹ️", "<span class=\"none\">•</span>"]
]);
/** Signs that every font has and a printer can print, in place of the emoji of a comment. */
function withSigns(text) {
	return text.replace(/✅|❌|⚠️|➖|ℹ️/gu, (sign) => SIGNS.get(sign) ?? sign);
}
function printPhrase(phrase) {
	return [phrase].flat().map(printPiece).join("");
}
function printPiece(piece) {
	if (typeof piece === "string") return withSigns(escapeHtml(piece));
	if ("code" in piece) return visible(piece.code) === "" ? "<em>(empty)</em>" : `<code>${htmlText(piece.code, 80)}</code>`;
	if ("said" in piece) return htmlText(piece.said);
	if ("strong" in piece) return `<strong>${printPhrase(piece.strong)}</strong>`;
	const address = webAddress(piece.url);
	return address === null ? piece.link : `<a href="${escapeHtml(address)}">${piece.link}</a>`;
}

// actions/report/documents.ts
const FIRST = "run `trainyard evaluate` first: it writes comparison.json and evaluation.json into its --out";
const MOST_FAILURE_BYTES = 262144;
/** Reads the documents that a report is made of; those not named are taken from beside the comparison if they are there. */
async function readDocuments(given, cwd) {
	const folder = dirname(resolve(cwd, given.comparison));
	const beside = (schema, name) => given[name] === void 0 ? readIfThere(schema, join(folder, `${name}.json`)) : readDocument(schema, resolve(cwd, given[name]), given[name]);
	const read = await Promise.allSettled([
		readDocument(comparisonSchema, resolve(cwd, given.comparison), given.comparison),
		beside(evaluationSchema, "evaluation"),
		beside(evaluationSchema, "champion-evaluation"),
		beside(runSchema, "run"),
		beside(trainedSchema, "champion-run"),
		given.proposed === void 0 ? null : readDocument(comparisonSchema, resolve(cwd, given.proposed), given.proposed)
	]);
	throwAll(read);
	const [comparison, evaluation, championEvaluation, run, championRun, proposed] = read.map((one) => one.status === "fulfilled" ? one.value : null);
	const documents = {
		comparison,
		evaluation,
		championEvaluation,
		run,
		proposed
	};
	documents.championRun = championRun ? trainedOf(championRun) : null;
	if (documents.proposed) checkProposed(documents.proposed, documents.comparison, given.proposed);
	return documents;
}
/** A fork's or a hostile job's document: one that is not ours is not shown, and hides no failure. */
async function readFailure(file, host) {
	try {
		return parseJson(failureSchema, await documentText(file, {
			where: file,
			fix: "leave it out",
			mostBytes: MOST_FAILURE_BYTES
		}), file);
	} catch (error) {
		const why = problemsOf(error)[0]?.what;
		if (why === void 0) throw error;
		host.warning(`The failed job’s own document is not shown: ${why}`);
		return null;
	}
}
/** Both judgements are of one candidate, or one of them is about something else. */
function checkProposed(proposed, { model, candidate }, where) {
	const { fingerprint, digest } = proposed.candidate;
	if (proposed.model === model && fingerprint === candidate.fingerprint && digest === candidate.digest) return;
	throw new Problem({
		what: "the proposed definition judged another candidate than the comparison",
		where,
		fix: "judge one run by both definitions"
	});
}
/** All problems of all documents at once; a defect of ours as it is. */
function throwAll(read) {
	const errors = read.flatMap((one) => one.status === "rejected" ? [one.reason] : []);
	for (const error of errors) if (problemsOf(error).length === 0) throw error;
	throwProblems(errors.flatMap(problemsOf));
}
async function readIfThere(schema, file) {
	return await stat(file).then((found) => found.isFile(), () => false) ? readDocument(schema, file, file) : null;
}
async function readDocument(schema, path, name) {
	return parseJson(schema, await documentText(path, {
		where: name,
		fix: FIRST
	}), name);
}

// actions/_lib/report/failure.ts
const NOUNS = {
	train: "training",
	predict: "prediction",
	evaluate: "evaluation",
	plan: "plan"
};
const MOST_PROBLEMS = 3;
const MOST_SAID = 3;
/** Of the log, in characters; the last lines stay. */
const MOST_LOG = 3500;
/** `training failed`, `training timed out after 360 minutes`. */
function failureWords({ stage, kind, job }) {
	const noun = NOUNS[stage];
	switch (kind) {
		case "failed": return `${noun} failed`;
		case "incomplete": return `${noun} stopped at its time limit, with a checkpoint`;
		case "timed-out": return `${noun} timed out${job?.limit ? ` after ${job.limit}` : ""}`;
		case "cancelled": return `${noun} cancelled`;
	}
}
/** What a table of results says of it. */
function failureResult(input) {
	return {
		verdict: input.kind,
		summary: failureWords(input)
	};
}
/** The headline, what is wrong, the last lines, and what to do. */
function failureBlocks(input) {
	return [
		headline(input),
		...reasonBlocks(input),
		paragraph(...cureOf(input))
	];
}
/** Of an incomplete training the headline says all. */
function reasonBlocks({ kind, problems, lines, job }) {
	if (kind === "incomplete") return [];
	const [first, ...more] = problems.slice(0, MOST_PROBLEMS);
	if (first === void 0) return jobBlocks(job);
	return [...problemBlocks(first, lines), ...more.flatMap((problem) => problemBlocks(problem, []))];
}
function headline(input) {
	const { model, kind, pullRequest } = input;
	const name = [
		`${SIGNS$1[kind]} `,
		code(model),
		`: ${failureWords(input)}`
	];
	const attempt = pullRequest?.attempt ? [`attempt ${pullRequest.attempt}`] : [];
	const place = pullRequest ? placeOf(pullRequest) : [];
	return {
		kind: "heading",
		text: join$1([
			name,
			...attempt,
			...place
		], " · ")
	};
}
function problemBlocks({ what, where, fix }, lines) {
	const log = lastOf(lines);
	return [
		paragraph(said(what)),
		...log === "" ? [] : [{
			kind: "code",
			text: log,
			language: "text"
		}],
		{
			kind: "list",
			items: [[
				strong("Where:"),
				" ",
				code(where)
			], [
				strong("Fix:"),
				" ",
				said(fix)
			]]
		}
	];
}
function lastOf(lines) {
	const kept = [];
	let characters = 0;
	for (const line of lines.toReversed()) {
		characters += line.length + 1;
		if (characters > MOST_LOG) break;
		kept.unshift(line);
	}
	return kept.join("\n");
}
/** Of a job that left no word of its own GitHub's are shown. */
function jobBlocks(job) {
	if (job === null) return [];
	const { step, said: words, url } = job;
	const log = url === null ? [] : [
		" (",
		{
			link: "log",
			url
		},
		")"
	];
	return [...step === null ? [] : [paragraph("The step ", code(step), " did not succeed", ...log, ".")], ...saidBlocks(words.slice(0, MOST_SAID))];
}
function saidBlocks(words) {
	const [only = [], ...more] = words.map((text) => said(text, 300));
	if (words.length === 0) return [];
	if (more.length === 0) return [paragraph("GitHub says: ", ...[only].flat())];
	return [paragraph("GitHub says:"), {
		kind: "list",
		items: [only, ...more]
	}];
}
const JUDGE_LIMIT = "`judge-timeout-minutes`";
const TRAIN_LIMIT = "`timeout-minutes`";
function cureOf({ stage, kind, job }) {
	switch (kind) {
		case "failed": return ["Push a fix. If nothing in this change caused it, re-run the failed jobs of the run."];
		case "incomplete": return [strong("Re-run the failed jobs"), " of the run: the training resumes from its checkpoint."];
		case "timed-out": return timeoutCure(stage);
		case "cancelled": return [
			...job === null ? ["It was cancelled, or it ran into the time limit of its job: the run says which. "] : [],
			strong("Re-run the failed jobs"),
			" of the run to start it again."
		];
	}
}
/** GitHub ends the job before a checkpoint is kept; `time-limit` ends the training before GitHub does. */
function timeoutCure(stage) {
	if (stage !== "train") return [`Raise ${stage === "predict" ? TRAIN_LIMIT : JUDGE_LIMIT}, and re-run the failed jobs of the run.`];
	return [
		"Nothing of it was kept. ",
		strong([`Set \`time-limit\` below ${TRAIN_LIMIT}`]),
		": the training is then asked to stop in time, keeps a checkpoint, and a re-run of the failed jobs resumes from it. ",
		`Or raise ${TRAIN_LIMIT}.`
	];
}

// actions/_lib/report/failure-html.ts
/** Why there is no verdict, as one self-contained page. */
async function failureHtml(input) {
	const header = `<header>${await printBlocks(failureBlocks(input))}</header>`;
	return page({
		title: `${input.model}: report`,
		body: [header, ...await printFoot(input)]
	});
}

// actions/_lib/report/failure-markdown.ts
/** The comment, job summary and `outputs.markdown` where there is no verdict, at most 65,000 bytes; an older verdict stays, as such. */
function failureMarkdown(input) {
	const { model, pullRequest } = input;
	const head = `${hiddenLines(model, failureResult(input), pullRequest)}\n${printBlocks$1(failureBlocks(input))}`;
	if (!pullRequest) return `${head}\n`;
	const foot = [printBlocks$1(mergeBlocks(pullRequest)), ...earlierSection(pullRequest).map(printSection$1)];
	const printed = (older) => `${[
		head,
		...older,
		...foot
	].filter((part) => part !== "").join("\n\n")}\n`;
	if (!pullRequest.older) return printed([]);
	const title = printPhrase$1(titleOf(pullRequest.older, pullRequest));
	const whole = printed([`<details>\n<summary>${title}</summary>\n\n${marked(pullRequest.older)}\n\n</details>`]);
	if (Buffer.byteLength(whole) <= 65e3) return whole;
	return printed([`${title}. ⚠️ Too long for a comment: its numbers are left out.`]);
}
/** `✅ Verdict of the older commit 4f0c9a7d: 3 of 3 gates passed`. */
function titleOf({ sha }, { sha: now, earlier }) {
	const result = earlier.find((each) => each.sha === sha && isVerdict(each));
	const sign = result ? `${SIGNS$1[result.verdict]} ` : "";
	const summary = result ? [": ", { said: result.summary }] : [];
	if (sha === now) return [`${sign}Verdict of an earlier run of this commit`, ...summary];
	return [`${sign}Verdict of the older commit ${sha.slice(0, 8)}`, ...summary];
}

// actions/_lib/forge/job.ts
const PAGE$2 = 100;
const FINE = [
	"success",
	"skipped",
	"neutral",
	null
];
/** The jobs of one attempt of a run; needs `actions: read`. */
async function jobsOf({ client, owner, repo }, { id, attempt }) {
	return (await client.paginate(client.rest.actions.listJobsForWorkflowRunAttempt, {
		owner,
		repo,
		run_id: id,
		attempt_number: attempt,
		per_page: PAGE$2
	})).map(({ id, name, conclusion, html_url, steps = [] }) => ({
		id,
		name,
		conclusion,
		url: html_url,
		failedStep: steps.find((step) => !FINE.includes(step.conclusion))?.name ?? null
	}));
}
/** What GitHub and the job's own steps reported as errors; a job's id is that of its check. Needs `checks: read`. */
async function errorsOf({ client, owner, repo }, job) {
	return (await client.paginate(client.rest.checks.listAnnotations, {
		owner,
		repo,
		check_run_id: job,
		per_page: PAGE$2
	})).flatMap(({ annotation_level, message }) => annotation_level === "failure" && message ? [message] : []);
}

// actions/report/ending.ts
/** What the jobs of the reusable workflows do, first what they begin with; those of other workflows may be named so. */
const STAGES = {
	candidate: ["train", "predict"],
	judge: ["evaluate"],
	plan: ["plan"],
	train: ["train"],
	predict: ["predict"],
	evaluate: ["evaluate"]
};
const ENDED = /^(?<name>[a-z-]{1,30}): (?<result>failure|cancelled)$/;
const LIMIT = /exceeded the maximum execution time of (?<limit>\w{1,12}( \w{1,12})?)/;
const LOST = /lost communication|shutdown signal/;
/** From the document that the job left, what `needs` says of it, and what GitHub says of it, as far as the token may ask. */
async function endingOf({ jobs, model, document, target }) {
	const { name = "", result } = jobs.map((line) => line.match(ENDED)?.groups).find(Boolean) ?? {};
	const row = target && name !== "" ? await allowed(() => jobNamed(name, {
		model,
		target
	})) : null;
	const said = row && target ? await allowed(() => errorsOf(target.forge, row.id)) ?? [] : [];
	const limit = said.map((text) => text.match(LIMIT)?.groups?.["limit"]).find(Boolean) ?? null;
	const job = row && {
		step: row.failedStep,
		limit,
		said,
		url: row.url
	};
	return {
		stage: stageOf({
			name,
			step: row?.failedStep ?? null,
			document
		}),
		kind: kindOf({
			result,
			limit,
			said,
			document
		}),
		job
	};
}
/** A document that speaks for another job's work is not believed in that. */
function stageOf({ name, step, document }) {
	const stages = STAGES[name];
	if (document && (stages === void 0 || stages.includes(document.stage))) return document.stage;
	return step === "Predict" ? "predict" : stages?.[0] ?? "train";
}
function kindOf({ result, limit, said, document }) {
	if (limit !== null && (result === "cancelled" || document === null)) return "timed-out";
	if (result === "cancelled") return said.some((text) => LOST.test(text)) ? "failed" : "cancelled";
	return document?.kind ?? "failed";
}
/** The one job of this attempt that has this name, of this model if there is one. */
async function jobNamed(name, { model, target: { forge, run } }) {
	if (run === null) return null;
	const found = (await jobsOf(forge, run)).filter((job) => {
		const parts = job.name.split(" / ");
		return (model === null || parts.includes(`model (${model})`) || parts.includes(model)) && parts.at(-1).split(" ")[0] === name && isUnsuccessful(job);
	});
	return found.length === 1 ? found[0] : null;
}
function isUnsuccessful({ conclusion }) {
	return conclusion !== "success" && conclusion !== "skipped";
}
/** Whether a newer commit or a newer run at the same commit has taken the place of this one, which then has nothing to say. */
async function isReplaced({ forge, pullRequest, sha, run, afterMerge }) {
	if (pullRequest === null || afterMerge) return false;
	if ((await pullRequestHead(forge, pullRequest)).sha !== sha) return true;
	const runs = await allowed(() => runsAt(forge, sha)) ?? [];
	const own = runs.find(({ id }) => id === run?.id);
	return own !== void 0 && runs.some(({ id, path }) => path === own.path && id > own.id);
}
/** Null where the token may not ask. */
async function allowed(ask) {
	try {
		return await ask();
	} catch (error) {
		const status = failureOf(error)?.status;
		if (status === 403 || status === 404) return null;
		throw error;
	}
}

// actions/report/model.ts
const MOST_BYTES$2 = 33554432;
/**
* Which model a report is about, even where its comparison is missing or broken: so that the right check says so. The input, else
* what the comparison says, else the only model of the configuration, else null.
*/
async function modelOf({ comparison, model, config }, host) {
	if (model !== void 0) return model;
	const compared = comparison === void 0 ? null : await comparedModel(resolve(host.cwd, comparison)).catch(() => null);
	if (compared !== null) return compared;
	return (await findModel({
		host,
		config
	}).catch(() => null))?.name ?? null;
}
async function comparedModel(file) {
	if ((await stat(file)).size > MOST_BYTES$2) return null;
	const { model } = JSON.parse(await readFile(file, "utf8"));
	return typeof model === "string" && model !== "" && model.length <= 100 ? model : null;
}

// actions/_lib/forge/check-key.ts
/** The fields of a check that name it and its run; an App's token may set `details_url`. */
function identityOf(key) {
	return {
		external_id: externalIdOf(key),
		...key.run !== null && { details_url: key.run.url }
	};
}
/** `trainyard model.yml/flight-delay 4711/2`: the key, the run, its attempt. */
function externalIdOf({ key, run }) {
	return run === null ? key : `${key} ${run.id}/${run.attempt}`;
}
/** The key of an `external_id`, without the run. */
function keyOf(externalId) {
	return externalId.replace(/ \d+\/\d+$/, "");
}
/** The run as a Markdown link, for the summary of its check. */
function runLink({ id, attempt, url }) {
	return `[run ${id}, attempt ${attempt}](${url})`;
}

// actions/_lib/forge/within-limit.ts
const NOTICE = "\n\n⚠️ Too long for GitHub: what follows is left out.\n";
/** A text of at most so many UTF-8 bytes (GitHub counts characters, which are never more), cut with a notice, at a line's end if one is near. */
function withinLimit(text, bytes) {
	if (Buffer.byteLength(text) <= bytes) return text;
	const room = bytes - Buffer.byteLength(NOTICE);
	const head = new TextDecoder().decode(Buffer.from(text).subarray(0, room)).replace(/(?<!\uFFFD)\uFFFD+$/, "");
	const end = head.lastIndexOf("\n");
	return `${end > head.length / 2 ? head.slice(0, end) : head}${NOTICE}`;
}

// actions/_lib/forge/check.ts
/** GitHub takes 65,535 characters of summary, 50 annotations a request. */
const MOST_BYTES$1 = 65500;
const MOST_TITLE = 250;
const ANNOTATIONS_A_REQUEST = 50;
const PAGE$1 = 100;
/** The check in progress for this run: the one that is there, opened again if it was completed, or a new one. */
async function openCheck(forge, key) {
	const there = (await findChecks(forge, key)).at(0);
	if (there === void 0) return await create$1(forge, key);
	if (there.open && there.isOurs) return there.id;
	await change(forge, there.id, opened(key));
	return there.id;
}
/** Completes the check, and with the same result whatever a race left beside it. Nothing if there is none. */
async function completeCheck(forge, key, result) {
	for (const check of await findChecks(forge, key)) await complete(forge, key, {
		check,
		result
	});
}
/** Completes the check only if this very run has left it in progress; says whether it did. */
async function abandonCheck(forge, key, result) {
	const left = (await findChecks(forge, key)).filter(({ open, isOurs }) => open && isOurs);
	for (const check of left) await complete(forge, key, {
		check,
		result
	});
	return left.length > 0;
}
async function findChecks({ client, owner, repo }, wanted) {
	const { sha, name, key } = wanted;
	return (await client.paginate(client.rest.checks.listForRef, {
		owner,
		repo,
		ref: sha,
		check_name: name,
		filter: "all",
		per_page: PAGE$1
	})).filter((check) => check.name === name && keyOf(check.external_id ?? "") === key).map(({ id, status, external_id, output }) => ({
		id,
		open: status !== "completed",
		isOurs: external_id === externalIdOf(wanted),
		annotations: output.annotations_count
	})).sort((one, other) => one.id - other.id);
}
async function create$1(forge, key) {
	const { client, owner, repo } = forge;
	return await appliedOnce({
		make: async () => {
			const { data } = await client.rest.checks.create({
				owner,
				repo,
				name: key.name,
				head_sha: key.sha,
				...opened(key)
			});
			return data.id;
		},
		find: async () => (await findChecks(forge, key)).at(0)?.id ?? null
	});
}
/** Annotations add up and cannot be taken back: only those that are not there yet are sent. */
async function complete(forge, key, { check, result }) {
	const { conclusion, annotations = [] } = result;
	const output = {
		title: result.title.slice(0, MOST_TITLE),
		summary: withinLimit(result.summary, MOST_BYTES$1)
	};
	for (let sent = check.annotations; sent < annotations.length; sent += ANNOTATIONS_A_REQUEST) await annotate(forge, key, {
		id: check.id,
		output,
		annotations,
		sent
	});
	await change(forge, check.id, {
		status: "completed",
		conclusion,
		...identityOf(key),
		output
	});
}
async function annotate(forge, key, part) {
	const { id, output, annotations, sent } = part;
	const batch = annotations.slice(sent, sent + ANNOTATIONS_A_REQUEST);
	await appliedOnce({
		make: async () => {
			await change(forge, id, { output: {
				...output,
				annotations: batch
			} }, false);
			return id;
		},
		find: async () => {
			const there = (await findChecks(forge, key)).find((each) => each.id === id);
			return there && there.annotations > sent ? id : null;
		}
	});
}
async function change({ client, owner, repo }, id, change, repeatable = true) {
	await client.rest.checks.update({
		owner,
		repo,
		check_run_id: id,
		...change,
		request: { repeatable }
	});
}
/** What is said while it is in progress. */
function opened(key) {
	const summary = key.run === null ? "The report is being made." : `The report is made by ${runLink(key.run)}.`;
	return {
		...identityOf(key),
		status: "in_progress",
		output: {
			title: "In progress",
			summary
		}
	};
}

// actions/_lib/forge/body.ts
/** Whether a comment or pull request says this already: GitHub strips the end of a body and may write its lines with CRLF. */
function isSameBody(one, other) {
	const plain = (body) => body.replaceAll("\r\n", "\n").trimEnd();
	return plain(one) === plain(other);
}

// actions/_lib/forge/comment.ts
/** GitHub takes 65,536 characters. */
const MOST_BYTES = 65500;
const PAGE = 100;
/** All comments with this key, oldest first; there is one, but for what a race left. */
async function findComments(forge, key) {
	return (await commentsBy(forge, key)).filter(({ body }) => isMarked(body, key.marker));
}
/** All comments of an account, oldest first. */
async function commentsBy({ client, owner, repo }, key) {
	return (await client.paginate(client.rest.issues.listComments, {
		owner,
		repo,
		issue_number: key.number,
		per_page: PAGE
	})).filter(({ user }) => user?.login === key.author).map(({ id, body = "", html_url: url }) => ({
		id,
		body,
		url
	})).sort((one, other) => one.id - other.id);
}
/**
* Keeps exactly one comment with this key and this body: made if there is none, changed in place, left alone where it says the
* same already or `isNewer` says that it is of a later run. Of several of our own the oldest stays. `known`: what findComments found.
*/
async function keepComment(forge, request) {
	const { key, known, isNewer = () => false } = request;
	const body = withinLimit(request.body, MOST_BYTES);
	const [kept, ...more] = known;
	for (const { id } of more) await remove(forge, id);
	if (kept === void 0) return await create(forge, {
		key,
		body,
		isNewer
	});
	if (isNewer(kept.body)) return {
		...kept,
		how: "left"
	};
	if (isSameBody(kept.body, body)) return {
		...kept,
		how: "unchanged"
	};
	return await update(forge, kept.id, body) ?? await create(forge, {
		key,
		body,
		isNewer
	});
}
/** Afterwards it looks again: another run may have made one in the same moment. */
async function create(forge, { key, body, isNewer }) {
	const { client, owner, repo } = forge;
	const made = await appliedOnce({
		make: async () => {
			const { data } = await client.rest.issues.createComment({
				owner,
				repo,
				issue_number: key.number,
				body
			});
			return {
				id: data.id,
				body,
				url: data.html_url
			};
		},
		find: async () => (await findComments(forge, key)).at(0) ?? null
	});
	const found = await findComments(forge, key);
	const [kept, ...more] = found;
	if (kept === void 0 || kept.id === made.id && more.length === 0 && isSameBody(kept.body, body)) return {
		...made,
		how: "created"
	};
	return await keepComment(forge, {
		key,
		body,
		known: found,
		isNewer
	});
}
/** Null if somebody deleted it meanwhile. */
async function update({ client, owner, repo }, id, body) {
	try {
		const { data } = await client.rest.issues.updateComment({
			owner,
			repo,
			comment_id: id,
			body
		});
		return {
			id,
			body,
			url: data.html_url,
			how: "updated"
		};
	} catch (error) {
		if (isGone(error)) return null;
		throw error;
	}
}
async function remove({ client, owner, repo }, id) {
	try {
		await client.rest.issues.deleteComment({
			owner,
			repo,
			comment_id: id
		});
	} catch (error) {
		if (!isGone(error)) throw error;
	}
}
function isGone(error) {
	const status = failureOf(error)?.status;
	return status === 404 || status === 410;
}
/** Only where it stands first: anybody can quote it further down. */
function isMarked(body, marker) {
	return body.startsWith(`${marker}\n`) || body.startsWith(`${marker}\r\n`) || body === marker;
}

// actions/report/refusals.ts
const ONLY_APPS = "No check is written: GitHub takes checks from Apps alone, such as a job’s own token, and this token is a person’s.";
const FORK = "Neither comment nor check is written: this pull request comes from a fork, whose token may only read. The report is in the job summary. To post it, upload the output folder as an artifact and run report with `publish: true` in a second workflow, `on: workflow_run`; the README of actions/report shows it.";
/** Remembers what the token may not do, so that all of it is said at once; on a fork's token a single warning says how. */
function collectRefusals({ target, host }) {
	const problems = [];
	let warned = false;
	const warn = (text) => {
		if (!warned) host.warning(text);
		warned = true;
	};
	return {
		async collect(step) {
			try {
				return await step();
			} catch (error) {
				const { status, message } = failureOf(error) ?? {
					status: null,
					message: ""
				};
				if (status !== 403 || !(error instanceof Problem)) throw error;
				if (/via a GitHub App/i.test(message)) host.warning(ONLY_APPS);
				else if (target.fork && /not accessible/i.test(message)) warn(FORK);
				else problems.push(error);
				return null;
			}
		},
		end: () => throwProblems(problems)
	};
}

// actions/report/publication.ts
/** Opens the check and looks for the comment, in parallel; where one of them fails the check says so. */
async function openPublication(about) {
	const { target } = about;
	const refusals = collectRefusals(about);
	const [opened, looked] = await Promise.allSettled([refusals.collect(() => openCheck(target.forge, checkKey(about))), commentOf(about)]);
	if (opened.status === "rejected") throw opened.reason;
	if (looked.status === "rejected") {
		if (opened.value !== null) await failCheck(about, looked.reason);
		throw looked.reason;
	}
	const [check, found] = [opened.value, looked.value];
	return {
		pullRequest: pullRequestOf(about, found?.known[0]?.body ?? ""),
		async publish(told) {
			const url = found && await refusals.collect(() => comment(about, found, told));
			const result = {
				...resultOf(told.result, target),
				summary: told.markdown
			};
			if (check !== null) await refusals.collect(() => completeCheck(target.forge, checkKey(about), result));
			refusals.end();
			return { commentUrl: url };
		},
		async fail(error) {
			if (check !== null) await failCheck(about, error);
		}
	};
}
async function failCheck(about, error) {
	const result = failedResult(about, error instanceof Error ? error.message : String(error));
	await completeCheck(about.target.forge, checkKey(about), result).catch((second) => about.host.warning(`The check stays in progress until the next run: ${second.message}`));
}
/** After a process that was killed: its check, if it left one in progress, is completed as failed. */
async function closeAbandoned({ target, model }) {
	const result = failedResult({ target }, "its process ended before it was done");
	return await abandonCheck(target.forge, checkKey({
		target,
		model
	}), result);
}
/** Of a fork nothing is green: what its run says of itself is not verified. */
function resultOf({ conclusion, title }, { fork }) {
	if (!fork) return {
		conclusion,
		title
	};
	return {
		conclusion: conclusion === "success" ? "neutral" : conclusion,
		title: `Not verified · ${title}`
	};
}
async function commentOf({ target, model }) {
	const { forge, pullRequest, workflow } = target;
	if (pullRequest === null) return null;
	const key = {
		number: pullRequest,
		author: await loginOf(forge.client),
		marker: marker(model, workflow)
	};
	return {
		key,
		known: await findComments(forge, key)
	};
}
/** The models that have a comment of this workflow on the pull request. */
async function modelsCommentedOn({ forge, pullRequest, workflow }) {
	if (pullRequest === null) return [];
	return (await commentsBy(forge, {
		number: pullRequest,
		author: await loginOf(forge.client)
	})).map(({ body }) => markedModel(body, workflow)).filter((model) => model !== null);
}
async function comment({ target, host }, found, { markdown, after }) {
	const there = partsOf(found.known[0]?.body ?? found.key.marker);
	const body = together(target.afterMerge ? {
		...there,
		after
	} : {
		...there,
		own: markdown
	});
	const isNewer = (there) => !target.afterMerge && isOfLaterRun(readHistory(there), target);
	const { how, url } = await keepComment(target.forge, {
		...found,
		body,
		isNewer
	});
	host.info(how === "left" ? `comment left as a later run wrote it: ${url}` : `comment ${how}: ${url}`);
	return url;
}
/** A run that began earlier and ended later does not hide the newer commit's result. */
function isOfLaterRun({ runId, results }, { run, sha }) {
	return runId !== null && run !== null && runId > run.id && results[0]?.sha !== sha;
}
/** A verdict takes the place of what the same commit came to before; a failure does not hide it. */
function pullRequestOf({ target, isJudged }, body) {
	const { sha, run, workflow, fork } = target;
	const { results } = readHistory(body);
	return {
		sha,
		runUrl: run?.url ?? null,
		onMerge: fork ? "trains and judges again: this run is a fork’s and not verified." : null,
		earlier: results.filter((result) => result.sha !== sha || !isJudged && isVerdict(result)),
		workflow,
		runId: run?.id ?? null,
		attempt: fork ? null : run?.attempt ?? null,
		older: readOlderVerdict(body)
	};
}
/**
* Checks belong to commits, and several pull requests can propose the same one. A fork's, and one into another base with gates of its own, get
* checks of their own, so that the one judged by the default branch's gates is never overwritten.
*/
function checkKey({ target, model }) {
	const { sha, run, workflow, fork, otherBase, pullRequest } = target;
	const own = {
		name: `Trainyard: ${model}`,
		key: `trainyard ${workflow ?? ""}/${model}`,
		sha,
		run
	};
	if (!fork && otherBase === null) return own;
	if (!fork) return {
		...own,
		name: `${own.name} (into ${otherBase})`,
		key: `${own.key} into ${otherBase}`
	};
	const number = pullRequest === null ? "" : ` #${pullRequest}`;
	return {
		...own,
		name: `${own.name} (fork${number}, not verified)`,
		key: `${own.key} fork${number}`
	};
}
function failedResult({ target: { run } }, reason) {
	return {
		conclusion: "failure",
		title: "There is no result",
		summary: `The report was not made${run === null ? "" : ` by ${runLink(run)}`}: ${reason}\n\nRun the job again: it goes on where it stopped.`
	};
}

// actions/_lib/forge/event.ts
/** The event of this job, from the files and variables that only @actions/github reads. */
async function readEvent(workflowRef) {
	const { context } = await import("./chunk-github.mjs");
	return eventOf(context, workflowRef);
}
/** `workflowRef` is GITHUB_WORKFLOW_REF: `acme/flight-delay/.github/workflows/train.yml@refs/heads/main`. */
function eventOf(context, workflowRef) {
	const { owner, repo } = context.repo;
	const { runId: id, runAttempt: attempt } = context;
	const path = `${context.serverUrl}/${owner}/${repo}/actions/runs/${id}`;
	const url = attempt > 1 ? `${path}/attempts/${attempt}` : path;
	return {
		name: context.eventName,
		repository: `${owner}/${repo}`,
		run: Number.isFinite(id) ? {
			id,
			attempt: Number.isFinite(attempt) ? attempt : 1,
			url
		} : null,
		workflow: workflowRef?.match(/\/\.github\/workflows\/([^/@]+)@/)?.[1] ?? context.workflow ?? null,
		...subjectOf(context)
	};
}
function subjectOf({ payload, sha }) {
	const { pull_request, issue, merge_group, workflow_run, repository } = payload;
	const none = {
		pullRequest: null,
		headSha: sha ?? null,
		head: null,
		fork: false,
		otherBase: null
	};
	if (pull_request) {
		const { head, base, number } = pull_request;
		const fork = head.repo?.id !== base.repo?.id;
		const otherBase = base.ref === repository?.default_branch ? null : base.ref;
		return {
			pullRequest: number,
			headSha: head.sha,
			head: sideOf(head.repo, head.ref),
			fork,
			otherBase
		};
	}
	if (workflow_run) {
		const { head_sha: headSha, head_repository: from, head_branch } = workflow_run;
		const head = workflow_run.event === "pull_request" ? sideOf(from, head_branch) : null;
		return {
			...none,
			headSha,
			head,
			fork: from?.id !== repository?.id
		};
	}
	if (merge_group) return {
		...none,
		headSha: merge_group.head_sha
	};
	if (issue?.pull_request) return {
		...none,
		pullRequest: issue.number,
		headSha: null
	};
	return none;
}
function sideOf(repository, branch) {
	if (!repository || branch === null) return null;
	return {
		owner: repository.owner.login,
		branch,
		repositoryId: repository.id
	};
}

// actions/report/target.ts
/** From the inputs, else the event; null, after a warning, where no single pull request can be named. */
async function targetOf(inputs, host) {
	const event = host.kind === "actions" ? await readEvent(host.env["GITHUB_WORKFLOW_REF"]) : null;
	const forge = forgeOf(inputs, event, host);
	const from = {
		forge,
		run: event?.run ?? null,
		workflow: inputs.key ?? event?.workflow ?? null,
		afterMerge: inputs["after-merge"] ?? false
	};
	const here = event?.repository === `${forge.owner}/${forge.repo}` ? event : null;
	const number = inputs["pull-request"] ?? here?.pullRequest ?? null;
	if (number !== null) return {
		...from,
		...await judgedOf(inputs, {
			forge,
			number,
			event: here
		})
	};
	if (here === null) throw unnamed();
	const found = await searched(here, from, host);
	return found && {
		...found,
		sha: inputs.sha ?? found.sha
	};
}
/** The commit that the workflow says was judged, else the head. What was merged is this repository's, wherever it came from. */
async function judgedOf({ sha, "after-merge": afterMerge }, { forge, number, event }) {
	if (afterMerge && sha !== void 0) return {
		pullRequest: number,
		sha,
		fork: false,
		otherBase: null
	};
	const head = await headOf(forge, number, event);
	return {
		...head,
		sha: sha ?? head.sha
	};
}
/** The event knows its own pull request's head as it was when the run began: that is what was judged. */
async function headOf(forge, number, event) {
	const { sha, fork, otherBase } = event?.pullRequest === number && event.headSha !== null ? {
		...event,
		sha: event.headSha
	} : await pullRequestHead(forge, number);
	return {
		pullRequest: number,
		sha,
		fork,
		otherBase
	};
}
/** The pull request behind a `workflow_run`; any other event is about a commit alone. */
async function searched({ name, head, headSha: sha, fork }, from, host) {
	if (sha === null) throw unnamed();
	if (name !== "workflow_run") return {
		...from,
		pullRequest: null,
		sha,
		fork,
		otherBase: null
	};
	const found = head && await findPullRequest(from.forge, {
		...head,
		sha
	});
	if (found) return {
		...from,
		pullRequest: found.number,
		sha,
		fork,
		otherBase: found.otherBase
	};
	host.warning(`Nothing is published: not exactly one open pull request has ${sha.slice(0, 8)} as its head. It was closed, or pushed to meanwhile.`);
	return null;
}
function forgeOf(inputs, event, host) {
	const repository = inputs.repository ?? event?.repository ?? void 0;
	const { env } = host;
	const around = {
		env,
		log: (line) => host.info(line),
		mask: (secret) => host.mask(secret)
	};
	return openForge({
		...inputs,
		repository
	}, around);
}
function unnamed() {
	return new Problem({
		what: "no pull request is named",
		where: "pull-request",
		fix: "give its number, `--pull-request 12`; on a runner the event names it"
	});
}

// actions/report/failed.ts
/** Of a plan: comments that are told at once. */
const MOST_MODELS = 20;
/** Says why there is no comparison: by the document that the failed job left, and what is known of the job itself. */
async function reportFailure(given, host) {
	if (given.failure === void 0 && given.jobs === void 0) throw nothingGiven();
	const document = given.failure === void 0 ? null : await readFailure(resolve(host.cwd, given.failure), host);
	const target = given.publish ? await targetOf(given, host) : null;
	const ending = await endingOf({
		jobs: given.jobs ?? [],
		model: given.model ?? null,
		document,
		target
	});
	if (target && ending.kind === "cancelled" && await isReplaced(target)) return replaced(target, host);
	const models = ending.stage === "plan" ? await plannedModels(given, {
		document,
		target
	}) : [await namedModel(given, host)];
	const outcomes = [];
	for (const model of models) outcomes.push(await reported({
		given,
		host,
		target,
		input: inputOf({
			model,
			document,
			ending
		})
	}));
	return outcomes.at(-1) ?? nobodyTold(host);
}
function inputOf({ model, document, ending }) {
	const isItsOwn = ending.kind === document?.kind;
	return {
		...ending,
		model,
		problems: isItsOwn ? document.problems : [],
		lines: isItsOwn ? document.lines : []
	};
}
/** What the plan had chosen, and every model that has a comment, which would otherwise stay as an earlier commit left it. */
async function plannedModels({ model }, { document, target }) {
	if (model !== void 0) return [model];
	const commented = target ? await modelsCommentedOn(target) : [];
	return [.../* @__PURE__ */ new Set([...commented, ...document?.models ?? []])].slice(0, MOST_MODELS);
}
async function reported({ given, host, target, input }) {
	if (target === null) return await written$1(given, host, input);
	const publication = await openPublication({
		target,
		model: input.model,
		host,
		isJudged: false
	});
	try {
		const about = {
			...input,
			pullRequest: publication.pullRequest
		};
		const outcome = await written$1(given, host, about);
		const { commentUrl } = await publication.publish(toldOf$1(about));
		const outputs = {
			...outcome.outputs,
			"comment-url": commentUrl ?? ""
		};
		return {
			...outcome,
			outputs,
			result: {
				...outcome.result,
				commentUrl
			}
		};
	} catch (error) {
		await publication.fail(error);
		throw error;
	}
}
function toldOf$1(input) {
	const words = failureWords(input);
	return {
		markdown: failureMarkdown(input),
		after: afterMerge(() => failureBlocks(input)),
		result: {
			conclusion: input.kind === "cancelled" ? "cancelled" : "failure",
			title: words.charAt(0).toUpperCase() + words.slice(1)
		}
	};
}
async function written$1(given, host, input) {
	const out = resolve(host.cwd, given.out ?? "trainyard-out");
	const files = {
		markdown: join(out, "report.md"),
		html: join(out, "report.html")
	};
	const markdown = failureMarkdown(input);
	await mkdir(out, { recursive: true });
	await writeFile(files.markdown, markdown);
	await writeFile(files.html, await failureHtml(input));
	host.notice(`${input.model}: ${failureWords(input)}`);
	return {
		status: 0,
		outputs: {
			markdown,
			"markdown-file": files.markdown,
			html: files.html,
			verdict: "",
			"proposed-verdict": ""
		},
		result: {
			verdict: null,
			...files
		},
		summary: markdown
	};
}
async function namedModel(given, host) {
	const model = await modelOf(given, host);
	if (model !== null) return model;
	throw new Problem({
		what: "it is not known which model failed",
		where: "model",
		fix: "give `model`: without a comparison only the configuration could tell, and it has not exactly one"
	});
}
function replaced({ pullRequest, sha }, host) {
	host.info(`Nothing is published: a newer run of #${pullRequest} has taken the place of this one at ${sha.slice(0, 8)}.`);
	return {
		status: 0,
		outputs: {},
		result: null
	};
}
function nobodyTold(host) {
	host.info("Nothing is published: the plan had chosen no model, and no comment is there to correct.");
	return {
		status: 0,
		outputs: {},
		result: null
	};
}
function nothingGiven() {
	return new Problem({
		what: "there is nothing to report",
		where: "comparison",
		fix: "give the comparison.json that evaluate wrote; of a job that failed, its failure.json with `failure` or its result with `jobs`"
	});
}

// actions/report/inputs.ts
const inputs = object({
	...common,
	comparison: text,
	evaluation: text,
	"champion-evaluation": text,
	run: text,
	"champion-run": text,
	proposed: text,
	definition: list,
	reasons: list,
	failure: text,
	jobs: list,
	publish: flag,
	"after-merge": flag,
	key: text,
	repository: text,
	"pull-request": number("expected a number").int().positive().optional(),
	sha: string().trim().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/, "expected the full id of a commit").optional(),
	"github-token": text
});

// actions/report/report.ts
/**
* Renders a comparison, or why there is none, as report.md and report.html, and with `publish` as comment and check. What failed was
* another's to report: this ends with 0.
*/
const report = verb({
	name: "report",
	inputs,
	async run({ comparison, ...given }, host) {
		if (comparison === void 0) return await reportFailure(given, host);
		const judged = {
			...given,
			comparison
		};
		if (given.publish) return await published(judged, host);
		return await written(judged, host, { documents: await documentsOf(judged, host) });
	},
	async finish(given, host) {
		const model = given.publish ? await modelOf(given, host) : null;
		const target = model === null ? null : await targetOf(given, host);
		if (target && model !== null && await closeAbandoned({
			target,
			model
		})) host.info("The check that the report left in progress is completed as failed; a re-run replaces it.");
	}
});
/** The check is in progress before anything can go wrong that it should tell of. */
async function published(given, host) {
	const [target, model] = [await targetOf(given, host), await modelOf(given, host)];
	if (target === null || model === null) return await written(given, host, { documents: await documentsOf(given, host) });
	const publication = await openPublication({
		target,
		model,
		host,
		isJudged: true
	});
	try {
		const documents = await documentsOf(given, host);
		const { pullRequest } = publication;
		const outcome = await written(given, host, {
			documents,
			pullRequest
		});
		const { commentUrl } = await publication.publish(toldOf({
			...documents,
			pullRequest
		}));
		const outputs = {
			...outcome.outputs,
			"comment-url": commentUrl ?? ""
		};
		return {
			...outcome,
			outputs,
			result: {
				...outcome.result,
				commentUrl
			}
		};
	} catch (error) {
		await publication.fail(error);
		throw error;
	}
}
const CONCLUSIONS = {
	pass: "success",
	fail: "failure",
	inconclusive: "neutral"
};
function toldOf(input) {
	const { comparison } = input;
	return {
		markdown: reportMarkdown(input),
		after: afterMerge((mostGates) => verdictBlocks(input, mostGates)),
		result: {
			conclusion: CONCLUSIONS[comparison.verdict],
			title: resultWords(comparison)
		}
	};
}
async function documentsOf(given, host) {
	const documents = await readDocuments(given, host.cwd);
	const { model } = documents.comparison;
	if (given.model !== void 0 && given.model !== model) throw otherModel(given, model);
	return {
		...documents,
		reasons: given.reasons ?? [],
		definition: given.definition ?? []
	};
}
async function written(given, host, { documents, pullRequest }) {
	const input = {
		...documents,
		pullRequest
	};
	const { comparison } = documents;
	const out = resolve(host.cwd, given.out ?? "trainyard-out");
	const markdown = reportMarkdown(input);
	const files = {
		markdown: join(out, "report.md"),
		html: join(out, "report.html")
	};
	await mkdir(out, { recursive: true });
	await writeFile(files.markdown, markdown);
	await writeFile(files.html, await reportHtml(input));
	host.notice(verdictWords(comparison));
	return {
		status: 0,
		outputs: {
			markdown,
			"markdown-file": files.markdown,
			html: files.html,
			verdict: comparison.verdict,
			"proposed-verdict": documents.proposed?.verdict ?? ""
		},
		result: {
			verdict: comparison.verdict,
			...files
		},
		summary: markdown
	};
}
function otherModel({ comparison, model }, found) {
	return new Problem({
		what: `the comparison is of model ${JSON.stringify(found)}, not ${JSON.stringify(model)}`,
		where: comparison,
		fix: "give the comparison of this model, or leave --model out"
	});
}

export { report };