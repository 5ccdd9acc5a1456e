import { assetsOf, blocks, isAbsolute, verdictSchema, waiverLine } from "./chunk-contract.mjs";
import { _enum, array, int, strictObject, string, union } from "./chunk-zod.mjs";
import { arrowOf, changeInWords, codeBlock, codeSpan, count, cutLines, decimalsFor, decimalsOf, deltaOf, digitsOf, escapeHtml, formatAmount, formatBytes, formatCount, formatDelta, formatDeltaInterval, formatDuration, formatEnergy, formatGiven, formatInterval, formatNumber, formatShare, gateDecimals, gateName, gateReason, htmlText, plainText, ruleInWords, same, shortCommit, shortDigest, sliceName, table, visible, webAddress } from "./chunk-text.mjs";
import { require_dist } from "./chunk-yaml.mjs";
import { markdownTable } from "./chunk-markdown-table.mjs";
import { createHash } from "node:crypto";

// actions/_lib/report/content.ts
/** A name, value or id from a document. */
const code = (text) => ({ code: text });
/** A sentence from a document, at most so many characters of it. */
const said = (text, most = 600) => ({ said: visible(text, most) });
/** A login, escaped so that it mentions no one. */
const login = (name) => said(`@${name}`, 40);
const strong = (text) => ({ strong: text });
const paragraph = (...pieces) => ({
	kind: "paragraph",
	text: pieces
});
/** Puts a separator between phrases, e.g. the dots of the verdict line. */
function join(phrases, separator) {
	return phrases.flatMap((phrase, i) => i === 0 ? [phrase].flat() : [separator, ...[phrase].flat()]);
}
/** The first lines of a list and how many more there are; plan cuts its lists to as many and a last line that says so. */
function firstOf(lines, most) {
	return lines.length <= most + 1 ? {
		shown: lines,
		more: 0
	} : {
		shown: lines.slice(0, most),
		more: lines.length - most
	};
}

// actions/_lib/report/gate-row.ts
const NONE = "—";
/** The gates in the order of the configuration, those that block or warn first. */
function gateRows(comparison) {
	const compared = comparedBy(comparison);
	return comparison.gates.map((gate) => gateRow(gate, compared)).sort((a, b) => urgency(a.gate) - urgency(b.gate));
}
/** Whether the rule was applied: false for one that needs a champion where there is none. */
function isApplied({ rule, champion, verdict }) {
	return isAbsolute(rule) || champion !== null || verdict !== "pass";
}
function urgency(gate) {
	if (blocks(gate)) return 0;
	return [
		"fail",
		"inconclusive",
		"pass"
	].indexOf(gate.verdict) + (isApplied(gate) ? 1 : 2);
}
function gateRow(gate, comparedOf) {
	const { champion, candidate, rule } = gate;
	const { delta, interval } = differenceOf(gate, comparedOf);
	const own = isAbsolute(rule) ? gate.interval : null;
	const decimals = gateDecimals(gate, interval);
	const number = (value) => value === null ? NONE : formatNumber(value, decimals);
	const between = (value) => formatInterval(value, decimals);
	return {
		gate,
		decimals,
		champion: number(champion),
		candidate: own && delta !== null ? `${number(candidate)} ${between(own)}` : number(candidate),
		delta: delta === null ? NONE : formatDelta(delta, decimals),
		interval: interval ? formatDeltaInterval(interval, decimals) : own && delta === null ? between(own) : NONE,
		rule: ruleInWords(rule),
		result: resultInWords(gate, delta, interval)
	};
}
/** The difference that the row shows: the gate's own, or the comparison's beside an absolute rule. */
function differenceOf(gate, comparedOf) {
	const delta = deltaOf(gate);
	if (delta === null) return {
		delta,
		interval: null
	};
	return {
		delta,
		interval: isAbsolute(gate.rule) ? comparedOf(gate)?.interval ?? null : gate.interval
	};
}
/** Finds the comparison of a gate's metric; looked up, as a document may have thousands of gates and of slices. */
function comparedBy({ metrics, slices }) {
	const keyOf = (slice, name) => JSON.stringify([slice, name]);
	const found = /* @__PURE__ */ new Map();
	const add = (slice, metric) => {
		const key = keyOf(slice, metric.name);
		if (!found.has(key)) found.set(key, metric);
	};
	for (const metric of metrics) add(null, metric);
	for (const slice of slices) for (const metric of slice.metrics) add(sliceName(slice), metric);
	return (gate) => found.get(keyOf(gate.slice, gate.metric));
}
function resultInWords(gate, delta, interval) {
	if (gate.waived) return gate.verdict === "fail" ? "⚠️ failed, waived" : "⚠️ inconclusive, waived";
	if (gate.verdict === "inconclusive") return blocks(gate) ? "❌ inconclusive, blocks" : "⚠️ inconclusive";
	if (gate.verdict === "fail") return gate.blocking ? "❌ failed" : "⚠️ failed, does not block";
	if (!isApplied(gate)) return "➖ not applied";
	if (delta === 0) return "✅ unchanged";
	if (isAbsolute(gate.rule) || interval === null) return "✅ passed";
	const change = changeInWords(interval, gate.higherIsBetter !== false);
	return change === "worse" ? "✅ slightly worse, within tolerance" : `✅ ${change}`;
}

// actions/_lib/report/gates-table.ts
const COLUMNS = [
	"Gate",
	"Champion",
	"Candidate",
	"Δ",
	"interval",
	"Rule",
	"Result"
];
/** Every gate in one table, at most `most` of them: what stops or warns comes first, so only passed ones are left out. */
function gatesTable({ comparison }, most = Number.POSITIVE_INFINITY) {
	const rows = gateRows(comparison);
	if (rows.length === 0) return [];
	const compared = rows.some((row) => row.delta !== "—" || row.champion !== "—");
	const shown = rows.slice(0, most);
	const interval = `${formatShare(comparison.confidence)} interval${compared ? " of Δ" : ""}`;
	const head = COLUMNS.map((column) => column === "interval" ? interval : column);
	const keep = (_, i) => compared || i !== 1 && i !== 3;
	const table = {
		kind: "table",
		align: [..."lrrrrll"].filter(keep).join(""),
		head: head.filter(keep),
		rows: shown.map((row) => cells$1(row).filter(keep))
	};
	return shown.length === rows.length ? [table] : [table, {
		kind: "paragraph",
		text: leftOut(rows.slice(most))
	}];
}
/** `roc_auc ↑`, or of one slice `roc_auc ↑ of origin=ATL`. */
function gatePhrase({ metric, slice, higherIsBetter }) {
	const arrow = arrowOf(higherIsBetter);
	return slice === null ? [code(metric), arrow] : [
		code(metric),
		arrow,
		" of ",
		code(slice)
	];
}
function cells$1(row) {
	const { gate, champion, candidate, delta, interval, rule, result } = row;
	const shown = gate.waived ? [`${result} by `, login(gate.waived.by)] : result;
	return [
		gatePhrase(gate),
		champion,
		candidate,
		delta,
		interval,
		rule,
		shown
	];
}
function leftOut(rows) {
	const parts = Object.entries({
		fail: "failed",
		inconclusive: "inconclusive",
		pass: "passed"
	}).map(([verdict, word]) => [rows.filter((row) => row.gate.verdict === verdict).length, word]).filter(([n]) => n > 0);
	return `Not shown: ${count(rows.length, "more gate")} (${parts.map(([n, word]) => `${n} ${word}`).join(", ")}).`;
}

// actions/_lib/report/pull-request.ts
const FAILURE_KINDS = [
	"failed",
	"incomplete",
	"timed-out",
	"cancelled"
];
const MOST_EARLIER = 10;
const SIGNS$1 = {
	pass: "✅",
	fail: "❌",
	inconclusive: "⚠️",
	failed: "❌",
	incomplete: "⏱",
	"timed-out": "⏱",
	cancelled: "⏹"
};
/** The end of the verdict line: commit and run. */
function placeOf({ sha, runUrl }) {
	return [shortSha(sha), ...runUrl === null ? [] : [{
		link: "run",
		url: runUrl
	}]];
}
/** Part 12: what follows from a merge. */
function mergeBlocks({ onMerge }) {
	return onMerge === null ? [] : [paragraph(strong("A merge"), " ", said(onMerge))];
}
/** Part 13: one row for each earlier commit. */
function earlierSection({ earlier }) {
	if (earlier.length === 0) return [];
	const rows = earlier.slice(0, MOST_EARLIER).map(({ sha, verdict, summary }) => [shortSha(sha), [`${SIGNS$1[verdict]} `, said(summary, 160)]]);
	const more = earlier.length - rows.length;
	const table = {
		kind: "table",
		align: "ll",
		head: ["Commit", "Result"],
		rows
	};
	return [{
		key: "earlier results",
		title: `Earlier results on this pull request (${earlier.length})`,
		blocks: more > 0 ? [table, paragraph(`And ${count(more, "older one")}.`)] : [table]
	}];
}
function shortSha(sha) {
	return code(shortCommit(sha));
}
/** Whether the result is a verdict. */
function isVerdict({ verdict }) {
	return verdict === "pass" || verdict === "fail" || verdict === "inconclusive";
}

// actions/_lib/report/verdict.ts
const MOST_PEOPLE = 3;
/** The headline: `❌ flight-delay: blocked · 1 of 6 gates failed · f1_macro ↑ −0.021 [−0.034, −0.009]`. */
function verdictLine({ comparison, pullRequest }) {
	const place = pullRequest ? placeOf(pullRequest) : [];
	return {
		kind: "heading",
		text: join([verdictPhrase(comparison), ...place], " · ")
	};
}
/** The same without commit and run. */
function verdictPhrase(comparison) {
	const rows = gateRows(comparison);
	const said = [...[
		`${symbolOf(comparison)} `,
		code(comparison.model),
		`: ${wordOf(comparison)}`
	], ...waivedBy(comparison)];
	return join([
		said,
		summaryOf(comparison, rows),
		...decisive(comparison, rows)
	], " · ");
}
/** `, 1 gate waived by @ada`; at most three logins. */
function waivedBy({ gates }) {
	const people = gates.flatMap(({ waived }) => waived?.by ?? []);
	if (people.length === 0) return [];
	const names = [...new Set(people)];
	const others = names.length > MOST_PEOPLE ? [`${names.length - MOST_PEOPLE} more`] : [];
	const shown = [...names.slice(0, MOST_PEOPLE).map(login), ...others];
	return [`, ${count(people.length, "gate")} waived by `, ...join(shown, ", ")];
}
/** No gate is declared, so none has passed. */
function isUngated({ verdict, gates }) {
	return verdict === "pass" && gates.length === 0;
}
function wordOf(comparison) {
	const { verdict, champion } = comparison;
	if (verdict === "fail") return "blocked";
	if (verdict === "inconclusive") return "inconclusive";
	if (isUngated(comparison)) return champion === null ? "measured" : "compared";
	return champion === null ? "passed as first release" : "passed";
}
function symbolOf(comparison) {
	const { verdict } = comparison;
	if (isUngated(comparison)) return "ℹ️";
	return {
		pass: "✅",
		fail: "❌",
		inconclusive: "⚠️"
	}[verdict];
}
function summaryOf({ identical, gates, firstRelease, verdict }, rows) {
	if (identical) return "predictions identical to the champion’s";
	if (gates.length === 0) return firstRelease === "fail" && verdict === "fail" ? "there is no champion" : "no gate declared";
	const of = `of ${count(gates.length, "gate")}`;
	const stopping = rows.filter((row) => blocks(row.gate));
	const failed = stopping.filter((row) => row.gate.verdict === "fail").length;
	const unclear = rows.filter(({ gate }) => gate.verdict === "inconclusive" && !gate.waived).length;
	if (failed > 0) return `${failed} ${of} failed`;
	if (stopping.length > 0) return `${stopping.length} ${of} inconclusive, set to block`;
	if (unclear > 0) return `${unclear} ${of} inconclusive`;
	const skipped = rows.filter((row) => !isApplied(row.gate)).length;
	return `${rows.filter((row) => row.gate.verdict === "pass").length - skipped} ${of} passed${skipped > 0 ? `, ${skipped} not applied` : ""}`;
}
/** The numbers behind the verdict: the first gate in order of urgency, or without gates the first metric. */
function decisive({ identical, metrics }, [row]) {
	if (identical) return [];
	if (row === void 0) return metrics.slice(0, 1).map(metricPhrase);
	const name = gatePhrase(row.gate);
	if (row.gate.candidate === null) return [[...name, " is undefined"]];
	const bare = row.candidate.split(" ")[0] ?? row.candidate;
	if (isAbsolute(row.gate.rule)) return [[...name, ` ${bare}, must be ${row.rule}`]];
	if (row.delta === "—") return [];
	return [[...name, ` ${row.delta}${row.interval === "—" ? "" : ` ${row.interval}`}`]];
}
function metricPhrase({ name, higherIsBetter, candidate, delta, interval }) {
	const shown = [code(name), arrowOf(higherIsBetter)];
	if (candidate === null) return [...shown, " is undefined"];
	if (delta === null) return [...shown, ` ${formatNumber(candidate, decimalsOf({ value: candidate }))}`];
	const decimals = decimalsOf({
		interval,
		delta,
		value: delta
	});
	return [...shown, ` ${formatDelta(delta, decimals)}${interval ? ` ${formatDeltaInterval(interval, decimals)}` : ""}`];
}
/** The verdict line as plain text, for a notice or a terminal. */
function verdictWords(comparison) {
	return verdictPhrase(comparison).map(words).join("");
}
/** Why a comparison that failed is refused: the verdict line, and below it a line for each gate that blocks. */
function refusalWords(comparison) {
	const reasons = gateRows(comparison).filter(({ gate }) => blocks(gate)).map(({ gate, decimals }) => `${gateName(gate)}: ${visible(gateReason(gate, { decimals }), 600)}`);
	return [verdictWords(comparison), ...reasons].join("\n");
}
/** The result without the model's name, for a table of results. */
function resultWords(comparison) {
	const rows = gateRows(comparison);
	const summary = [summaryOf(comparison, rows), ...waivedBy(comparison)];
	return [join([summary, ...decisive(comparison, rows)], " · ")].flat().map(words).join("");
}
function words(piece) {
	if (typeof piece === "string") return piece;
	if ("code" in piece) return visible(piece.code);
	if ("said" in piece) return visible(piece.said);
	if ("link" in piece) return piece.link;
	return [piece.strong].flat().map(words).join("");
}

// actions/_lib/report/plan.ts
const MOST_ROWS$1 = 100;
/** A summary has 1 MiB: of 100 models each list its share. */
const REASONS = {
	mostLines: 20,
	mostBytes: 1500,
	one: "reason"
};
const CHANGES$1 = {
	mostLines: 40,
	mostBytes: 6e3,
	one: "change"
};
/** The plan for the job's summary: what happens to each model and why. Every text in it is escaped. */
function planMarkdown({ skip, models, notes, base, ref, pullRequest, mode }) {
	const about = pullRequest === null ? "" : ` of #${pullRequest}`;
	const against = base === null ? "nothing to compare with" : `against ${codeSpan(shortCommit(base))}`;
	return `${[
		`### Trainyard plan${about}`,
		skip === null ? `${codeSpan(shortCommit(ref))}, ${against}${mode === "release" ? ", for a release" : ""}.` : `Nothing is trained: ${plainText(skip)}.`,
		...models.length > 0 ? [modelsTable(models)] : [],
		...models.flatMap(definitionOf),
		...waiversOf(models),
		...notes.map((note) => `> ${plainText(note)}`)
	].join("\n\n")}\n`;
}
/** Models that are trained come first. */
function modelsTable(models) {
	const rows = models.toSorted((one, other) => Number(other.train) - Number(one.train)).slice(0, MOST_ROWS$1).map((planned) => [
		codeSpan(planned.model),
		whatHappens(planned),
		cutLines(planned.reasons, REASONS).map(plainText).join("<br>"),
		planned.train ? planned.champion ? codeSpan(planned.champion.version) : "no release" : "",
		codeSpan(shortDigest(planned.fingerprint))
	]);
	const more = models.length - rows.length;
	const shown = table("lllll", [
		"Model",
		"What happens",
		"Why",
		"Compared with",
		"Fingerprint"
	], rows);
	return more > 0 ? `${shown}\n\nand ${count(more, "more model")}` : shown;
}
function whatHappens({ train, reuse, reuseReasons }) {
	if (!train) return "unchanged";
	return [reuse ? `reused from run ${reuse.run}` : "trained", ...cutLines(reuseReasons, REASONS).map(plainText)].join("<br>");
}
function definitionOf({ model, definition, evaluate }) {
	if (definition.length === 0) return [];
	const items = cutLines(definition, CHANGES$1).map((change) => `- ${plainText(change)}`);
	const both = evaluate.both ? " As requested, its own definition is evaluated, too; that result decides nothing." : "";
	return [[
		`**This changes how ${codeSpan(model)} is evaluated:** ${plainText(evaluate.why)}.${both}`,
		"",
		...items
	].join("\n")];
}
function waiversOf(models) {
	const lines = new Set(models.flatMap(({ waivers }) => waivers.map(waiverLine)));
	return lines.size === 0 ? [] : [[
		"**Waived:**",
		"",
		...[...lines].map((line) => `- ${plainText(line)}`)
	].join("\n")];
}

// actions/_lib/report/budget.ts
/** GitHub takes 65,536 characters; UTF-8 bytes are never fewer, so bytes are what is counted. */
const BUDGET = 65e3;
/** What is shown above the fold when there are hundreds of gates. */
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
	const hidden = formatCount(block.rows.length - rows);
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
const MOST_BYTES$1 = 3500;
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
	}).length > MOST_BYTES$1) results.pop();
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
		if (text.length <= MOST_BYTES$1) return schema.parse(JSON.parse(Buffer.from(text.replaceAll(".", "-"), "base64url").toString()));
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
/** Marks the numbers of a verdict, so that the report of a later commit without one can keep showing them. */
function marked({ sha, markdown }) {
	return COMMIT.test(sha) ? `${BEGIN$1}${sha} -->\n${markdown}\n\n${END}` : markdown;
}
/** The numbers in a comment. No text of a document can look like their marks: `<!--` is escaped in all of them. */
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

// actions/_lib/report/words.ts
/** `50,000 rows`, or with a cluster column `50,000 rows in 30 clusters by day`. */
function rowsInWords({ rows, clusters, settings }) {
	const all = count(rows, "row");
	if (clusters === null) return all;
	const by = settings.cluster === null ? [] : [" by ", code(settings.cluster)];
	return [
		all,
		` in ${count(clusters, "cluster")}`,
		...[by].flat()
	];
}

// actions/_lib/report/baseline.ts
const FIRST_RELEASE = {
	pass: "The configuration lets a first release pass.",
	fail: "The configuration does not allow a release without a champion.",
	"absolute-only": "Only gates on the candidate alone apply."
};
/** What the candidate was compared with, or that it was not compared. */
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
			...nameOf$2(champion),
			":"
		]), " ", why, " ", ...measuredOn(comparison));
	}
	const start = ["Candidate against ", strong(nameOf$2(champion))];
	if (comparison.rows === 0) return paragraph(...start, ", from their metric files, without rows.");
	const how = paired ? ", row by row on the same " : " on ";
	return paragraph(...start, how, ...setInWords(comparison), ...identicalNote(comparison));
}
function measuredOn(comparison) {
	return comparison.rows === 0 ? ["The numbers come from metric files."] : ["Measured on ", ...setInWords(comparison)];
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
function nameOf$2({ version, digest }) {
	const id = version ?? (digest === null ? null : shortDigest(digest));
	return id === null ? ["the champion"] : ["champion ", code(id)];
}
function identicalNote({ identical, rows }) {
	if (!identical) return [];
	const all = rows === 1 ? "The one prediction is" : `All ${count(rows, "prediction")} are`;
	return [
		" ",
		strong(`${all} identical to the champion’s`),
		": the change has no effect on the predictions."
	];
}

// actions/_lib/report/changes.ts
const MOST_REASONS = 20;
const MOST_CHARACTERS$3 = 300;
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
	const nothing = paragraph("Nothing declared changed: inputs, parameters, command and seed are the same.");
	return {
		key: "what changed",
		title: changes.length === 0 ? "What changed: nothing" : `What changed (${changes.length})`,
		blocks: [...why, ...changes.length === 0 ? [nothing] : [table]]
	};
}
function reasonBlocks$1(reasons) {
	if (reasons.length === 0) return [];
	const { shown: first, more } = firstOf(reasons, MOST_REASONS);
	const items = first.map((reason) => said(reason, MOST_CHARACTERS$3));
	return [paragraph("Trained because:"), {
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
		...before.rows === void 0 ? [] : differences(rowsOf$1(before), rowsOf$1(after), (name) => name)
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
function rowsOf$1({ rows }) {
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
/** Below this share of busy time a training hardly needs its GPU. */
const IDLE = .3;
/** A warning if the GPU was mostly idle, with what to do about it. */
function idleLine({ gpu }) {
	if (!gpu?.utilisation || gpu.utilisation.mean >= IDLE) return null;
	const percent = Math.round(gpu.utilisation.mean * 100);
	return paragraph(`⚠️ The GPU was only ${percent} % busy: larger batches or more data-loading processes would use it; a smaller GPU, or none, would cost less.`);
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
	const memory = gpu.memoryUsedBytes === null ? "" : `, ${formatBytes(gpu.memoryUsedBytes.peak)} peak`;
	return [code(gpu.name), busy + memory];
}

// actions/_lib/report/noise.ts
const MOST_METRICS$1 = 4;
/** How much a metric varies by seed alone: `±0.0031`, or `—` if it is not known. */
function noiseInWords(name, comparison) {
	const noisy = noiseOf(name, comparison);
	return noisy === void 0 ? "—" : plusMinus(noisy);
}
/**
* One line if a measured difference is within seed noise: no greater than between two trainings that differ only in their seed. Of the
* metrics that gates name, else of the first ones.
*/
function noiseExplanation(comparison) {
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
	const sure = formatShare(confidence);
	const seeds = Math.max(...told.map(({ name }) => noiseOf(name, comparison)?.n ?? 0));
	return [[
		"ℹ️ Within seed noise: another seed alone could make a difference this large ",
		`(${count(seeds, "seed")}, ${sure}): `,
		...join(shown, ", ")
	]];
}
/** Below the table of metrics: what its column of seed noise means. */
function noiseLine({ noise, confidence }) {
	if (!noise || noise.metrics.length === 0) return [];
	const seeds = Math.max(...noise.metrics.map(({ n }) => n));
	return [paragraph(`Seed noise: how far apart two trainings are that differ only in their seed, with ${formatShare(confidence)} confidence, estimated from ${count(seeds, "seed")}. Gates ignore it.`)];
}
function noiseOf(name, { noise }) {
	return noise?.metrics.find((metric) => metric.name === name);
}
function plusMinus({ difference }) {
	return difference === 0 ? "±0" : `±${formatNumber(difference, decimalsFor(difference))}`;
}

// actions/_lib/report/explanations.ts
const MOST_GATES = 10;
const MOST_NOTES = 6;
const MOST_CHARACTERS$2 = 280;
/** Notes that the baseline line has already told. */
const TOLD = /^(Identical|Not comparable with the champion|There is no champion):/;
/** Below the gates: why each did not pass, differences within seed noise, and the notes of the comparison. */
function explanations(comparison) {
	const rows = gateRows(comparison).filter((row) => row.gate.verdict !== "pass");
	const shown = rows.slice(0, MOST_GATES).map(explanation);
	const notes = comparison.notes.filter((note) => !TOLD.test(note)).slice(0, MOST_NOTES).map((note) => ["ℹ️ ", said(note, MOST_CHARACTERS$2)]);
	const items = [
		...shown,
		...noiseExplanation(comparison),
		...notes
	];
	const list = items.length > 0 ? [{
		kind: "list",
		items
	}] : [];
	const more = rows.length - shown.length;
	return more > 0 ? [...list, paragraph(`And ${count(more, "more gate")} that did not pass.`)] : list;
}
function explanation({ gate, decimals, result }) {
	const name = [
		`${result.split(" ")[0]} `,
		...gatePhrase(gate),
		": "
	];
	const reason = gateReason(gate, { decimals });
	return [...name, ...gate.waived ? waiverInWords(reason, gate.waived) : [said(reason, MOST_CHARACTERS$2)]];
}
/** The gate's own reason, then who waived it and why: together no longer than any other explanation. */
function waiverInWords(reason, { by, why }) {
	const most = MOST_CHARACTERS$2 / 2;
	return [
		said(reason.replace(/\.$/, ""), most),
		". Waived by ",
		login(by),
		": ",
		said(why, most)
	];
}

// actions/_lib/report/definition.ts
const MOST_CHANGES = 10;
const MOST_CHARACTERS$1 = 200;
/** What the pull request changes in gates, evaluation set and labels, and the verdict under its own definition if there is one. */
function definitionBlocks({ definition = [], proposed }) {
	return [...definition.length > 0 ? changed(definition) : [], ...proposed ? [paragraph(strong("Under its own definition:"), " ", ...verdictPhrase(proposed))] : []];
}
/** The gates as the pull request would have them. */
function proposedSection({ proposed }) {
	if (!proposed) return null;
	return {
		key: "own definition",
		title: "Evaluated under the pull request’s own definition",
		blocks: [
			baselineLine(proposed),
			...gatesTable({ comparison: proposed }),
			...explanations(proposed)
		]
	};
}
function changed(definition) {
	const { shown, more } = firstOf(definition, MOST_CHANGES);
	const items = shown.map((line) => said(line, MOST_CHARACTERS$1));
	return [paragraph(strong("This pull request also changes how models are evaluated."), " The base branch’s definition was applied; these changes apply once they are merged:"), {
		kind: "list",
		items: more > 0 ? [...items, `and ${count(more, "more change")}`] : items
	}];
}

// actions/_lib/report/flips.ts
/** Section 8: which rows became right and which wrong, by slice, with ids. */
function flipsSection({ comparison }) {
	const { flips } = comparison;
	if (flips === null || flips.fixed + flips.broken === 0) return null;
	return {
		key: "flips",
		title: `Flips: ${formatCount(flips.fixed)} newly right, ${formatCount(flips.broken)} newly wrong`,
		blocks: [
			...ids("Newly wrong", flips.brokenIds, flips.broken),
			...ids("Newly right", flips.fixedIds, flips.fixed),
			...bySlice(flips)
		]
	};
}
function ids(title, examples, all) {
	if (examples.length === 0) return [];
	const names = join(examples.map(code), ", ");
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
			code(sliceName(slice)),
			formatCount(slice.fixed),
			formatCount(slice.broken)
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
	return paragraph(fromFile ? `${measured} Intervals from metric files are ${fromFile}` : measured);
}
/** What intervals from standard errors in metric files are, if there are any; a difference of two is no paired one. */
function fromFileErrors({ comparison, evaluation }) {
	if (comparison.metrics.some(({ test }) => test === "unpaired-se")) return "not paired: computed from the standard errors in the metric files, as if the two models had been measured on different rows.";
	return !isCompared(comparison) && evaluation?.metrics.some((metric) => metric.standardError !== void 0) ? "computed from the standard errors in the metric file." : null;
}
function methodsOf({ comparison, evaluation }) {
	const used = isCompared(comparison) ? comparison.metrics.map(({ test }) => test) : (evaluation?.metrics ?? []).map(({ method }) => method ?? "none");
	return new Set(used.filter((method) => method !== "none" && method !== "unpaired-se"));
}
function withoutIntervals({ comparison, evaluation }) {
	const { rows, identical } = comparison;
	if (rows === 0) return "No intervals: metric files have no rows.";
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
	const interval = `${formatShare(comparison.confidence)} interval`;
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
	return [...comparison.metrics.map((metric) => row(metric.name, comparedCells$2(metric))), ...newMetrics(input).map((metric) => row(metric.name, newCells(metric)))];
}
function noiseHead({ noise }) {
	return noise && noise.metrics.length > 0 ? ["Seed noise"] : [];
}
function nameOf$1({ name, higherIsBetter }) {
	return [code(name), arrowOf(higherIsBetter)];
}
function comparedCells$2(metric) {
	const { champion, candidate, interval, reason } = metric;
	const delta = champion === null || candidate === null ? null : same(champion, candidate) ? 0 : metric.delta;
	const digits = digitsOf({
		value: candidate,
		before: champion,
		interval,
		delta
	});
	return [
		nameOf$1(metric),
		digits.value(champion),
		digits.value(candidate),
		digits.delta(delta),
		digits.deltaInterval(interval),
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
		nameOf$1(metric),
		"missing",
		digitsOf(metric).value(metric.value),
		"—",
		"—",
		"new"
	];
}
function measuredCells(metric) {
	const { value, interval, reason } = metric;
	const digits = digitsOf(metric);
	const shown = value === null ? "—" : digits.interval(interval);
	return [
		nameOf$1(metric),
		digits.value(value),
		shown,
		reason === void 0 ? "" : said(reason)
	];
}

// actions/_lib/report/reproduction.ts
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
		`seed ${seed}, ${formatCount(resamples)} resamples`,
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
	return source.dirty ? [paragraph("⚠️ The folder had uncommitted changes: the commit alone does not reproduce this model.")] : [];
}

// actions/_lib/report/candidate-slices.ts
/** The candidate's slices where there is no champion: one metric, the worst value first. */
function candidateSlicesTable({ slices, metrics }, { gates, confidence }) {
	const gated = gates.find(({ metric }) => metrics.some(({ name }) => name === metric))?.metric;
	const headline = metrics.find(({ name }) => name === gated) ?? metrics[0];
	if (headline === void 0) return [];
	const ranked = slices.map((slice) => ({
		slice,
		metric: slice.metrics.find(({ name }) => name === headline.name)
	})).sort((a, b) => goodness(a.metric) - goodness(b.metric));
	return [paragraph(strong([code(headline.name), arrowOf(headline.higherIsBetter)]), " by slice"), {
		kind: "table",
		align: "lrrrl",
		head: [
			"Slice",
			"Rows",
			"Value",
			`${formatShare(confidence)} interval`,
			"Note"
		],
		rows: ranked.map(({ slice, metric }) => cells(slice, metric))
	}];
}
function cells(slice, metric) {
	const { value = null, interval = null, reason = "" } = metric ?? {};
	const digits = digitsOf({
		value,
		interval
	});
	return [
		code(sliceName(slice)),
		formatCount(slice.n),
		slice.tooSmall === null ? digits.value(value) : "—",
		digits.interval(interval),
		slice.tooSmall === null ? said(reason) : ["too small: ", said(slice.tooSmall)]
	];
}
function goodness(metric) {
	if (metric === void 0 || metric.value === null) return Number.POSITIVE_INFINITY;
	return metric.higherIsBetter ? metric.value : -metric.value;
}

// actions/_lib/report/slices.ts
const MOST_METRICS = 3;
/** Section 7: one table per gated metric, worst first; a slice that is too small comes last, without a result. */
function slicesSection({ comparison, evaluation }) {
	const measured = evaluation?.slices.length ?? 0;
	const alone = measured > 0 && (!comparison.paired || comparison.slices.length === 0);
	const blocks = alone ? candidateSlicesTable(evaluation, comparison) : slicedMetrics(comparison).flatMap((metric) => comparedTable(metric, comparison));
	if (blocks.length === 0) return null;
	const n = alone ? measured : comparison.slices.length;
	return {
		key: "slices",
		title: `Slices (${formatCount(n)}), worst first`,
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
	const direction = arrowOf(ranked.find(({ metric }) => metric !== null)?.metric?.higherIsBetter ?? null);
	const interval = `${formatShare(comparison.confidence)} interval of Δ`;
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
	const start = [code(sliceName(slice)), formatCount(slice.n)];
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
	const digits = digitsOf({
		value: candidate,
		before: champion,
		interval,
		delta
	});
	return [
		...start,
		digits.value(champion),
		digits.value(candidate),
		digits.delta(delta),
		digits.deltaInterval(interval),
		metric.reason !== null ? said(metric.reason) : sliceChange(metric)
	];
}
/** Better or worse only if that holds after the correction for the number of slices. */
function sliceChange(metric) {
	const change = changeInWords(metric.interval, metric.higherIsBetter);
	if (metric.adjustedPValue === null || isClear(metric) || change === "no clear change") return change;
	return "no clear change";
}

// actions/_lib/report/sections.ts
/** What is always shown first: the verdict with its numbers, what the pull request changes in the definition, cost. */
function headBlocks(input, mostGates) {
	return [
		...verdictBlocks(input, mostGates),
		...definitionBlocks(input),
		...costTable(input)
	];
}
/** Verdict, baseline, gates with their explanations. */
function verdictBlocks(input, mostGates) {
	const { comparison } = input;
	return [
		verdictLine(input),
		baselineLine(comparison),
		...gatesTable(input, mostGates),
		...explanations(comparison)
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

// actions/_lib/report/release/metrics.ts
/**
* All metrics of a release beside those of the release before it, with differences only where both were measured on the same rows. Only
* the gates decide whether a difference is more than chance: no word here calls it better.
*/
function metricTable(now, before) {
	const isSame = before?.dataset.digest === now.dataset.digest;
	if (before === null || !isSame) {
		const rows = now.metrics.map((metric) => {
			const digits = digitsOf(metric);
			const [value, interval] = [digits.value(metric.value), digits.interval(metric.interval)];
			return [
				nameOf(metric),
				value,
				interval,
				formatCount(metric.n)
			];
		});
		return table("lrrr", [
			"Metric",
			"Value",
			confidence(now),
			"Rows"
		], rows);
	}
	const rows = now.metrics.map((metric) => comparedCells(metric, before.metrics.find(({ name }) => name === metric.name)));
	const gone = before.metrics.filter(({ name }) => !now.metrics.some((metric) => metric.name === name)).map((metric) => [
		nameOf(metric),
		digitsOf(metric).value(metric.value),
		"—",
		"—",
		"no longer measured"
	]);
	return table("lrrrl", [
		"Metric",
		`${before.version}`,
		`${now.version}`,
		confidence(now),
		"Change"
	], [...rows, ...gone]);
}
/** Why there are no differences, in a sentence; null if there are. */
function otherRowsNote(now, before) {
	if (before === null || before.dataset.digest === now.dataset.digest) return null;
	return `Measured on a different evaluation set than ${before.version}: the numbers of the two versions are not comparable.`;
}
function comparedCells(metric, before) {
	const digits = digitsOf({
		...metric,
		before: before?.value ?? null
	});
	return [
		nameOf(metric),
		before === void 0 ? "—" : digits.value(before.value),
		digits.value(metric.value),
		digits.interval(metric.interval),
		changeOf(metric, before, digits)
	];
}
function changeOf({ value, reason }, before, digits) {
	if (value === null) return reason === void 0 ? "undefined" : codeSpan(reason);
	if (before === void 0) return "new";
	if (before.value === null) return "was undefined";
	return same(value, before.value) ? "unchanged" : digits.delta(value - before.value);
}
function nameOf({ name, higherIsBetter }) {
	return `${codeSpan(name)}${arrowOf(higherIsBetter)}`;
}
function confidence({ confidence: share }) {
	return `${formatShare(share)} interval`;
}

// actions/_lib/report/release/notes.ts
const MOST_CHARACTERS = 12e4;
/**
* The notes of a release: why this version, what changed in the metrics since the previous one, gates, waivers, how to get it. At most
* 120,000 characters of the 125,000 that GitHub allows; the author's own words, if any, come first and are cut first.
*/
function releaseNotes({ manifest, previous, own = "", repository = null }) {
	const made = [
		why(manifest),
		"### Metrics",
		otherRowsNote(manifest, previous),
		metricTable(manifest, previous),
		...gates(manifest),
		...waivers(manifest),
		"### Files",
		fileTable(manifest),
		source(manifest),
		repository && provenance(repository)
	].filter((section) => section !== null).join("\n\n").slice(0, MOST_CHARACTERS);
	const words = own.trim().slice(0, MOST_CHARACTERS - made.length);
	return `${words === "" ? "" : `${words}\n\n`}${made}\n`;
}
function why({ version, reasons, champion, verdict, waived }) {
	const against = champion?.version ? `against ${codeSpan(champion.version)}` : "without a champion";
	const list = reasons.map((reason) => `- ${reason}`).join("\n");
	return `Version ${version}, evaluated ${against}: ${verdict}${waived.length === 0 ? "" : `, ${count(waived.length, "gate")} waived`}.\n\n${list}`;
}
function gates({ gates }) {
	if (gates.length === 0) return [];
	const rows = gates.map((gate) => [
		printPhrase$1(gatePhrase(gate)),
		ruleInWords(gate.rule),
		observedIn(gate),
		gate.blocking ? gate.verdict : `${gate.verdict} (does not block)`
	]);
	return ["### Gates", table("llrl", [
		"Gate",
		"Rule",
		"Observed",
		"Verdict"
	], rows)];
}
/** The number that the rule is about, as the comment's table shows it: a difference with its sign, or the value of an absolute rule. */
function observedIn(gate) {
	const { observed, rule } = gate;
	if (observed === null) return "undefined";
	const decimals = gateDecimals(gate);
	return isAbsolute(rule) ? formatNumber(observed, decimals) : formatDelta(observed, decimals);
}
function waivers({ waived }) {
	if (waived.length === 0) return [];
	return ["### Waived gates", waived.map(({ metric, slice, by, why }) => {
		const gate = gatePhrase({
			metric,
			slice,
			higherIsBetter: null
		});
		return `- ${printPhrase$1([
			...gate,
			", waived by ",
			login(by),
			": ",
			said(why)
		])}`;
	}).join("\n")];
}
function fileTable({ files }) {
	const rows = files.map((file) => {
		const parts = assetsOf(file).length;
		return [
			codeSpan(file.path),
			formatBytes(file.size),
			String(parts),
			`\`${file.sha256}\``
		];
	});
	return table("lrrl", [
		"File",
		"Size",
		"Parts",
		"SHA-256"
	], rows);
}
function provenance(repository) {
	return `Every asset has an attestation: \`gh attestation verify FILE --repo ${repository}\` shows which workflow built it. If a reusable workflow of another repository signed it, add \`--signer-repo OWNER/NAME\` with that repository.`;
}
function source({ model, version, code, fingerprint, contentId }) {
	const run = code.run === null ? "" : `, run ${code.run} attempt ${code.attempt ?? 1}`;
	return [`Get it with \`trainyard pull ${model}@${version}\`; \`trainyard verify\` checks every byte.`, `Trained at ${codeSpan(code.sha)}${run}; fingerprint ${codeSpan(fingerprint)}, content ${codeSpan(contentId)}.`].join("\n");
}

// actions/_lib/report/release/model-card.ts
var import_dist = require_dist();
const PIPELINES = {
	binary: "tabular-classification",
	multiclass: "tabular-classification",
	regression: "tabular-regression",
	ranking: "other",
	custom: "other"
};
const LIBRARIES = {
	"tfjs-layers-model": "tfjs",
	"mlflow:sklearn": "sklearn",
	"mlflow:keras": "keras",
	"mlflow:pytorch": "pytorch",
	"mlflow:xgboost": "xgboost",
	"mlflow:lightgbm": "lightgbm",
	"mlflow:transformers": "transformers"
};
/** model-card.md: front matter as Hugging Face reads it, then the same as text. */
function modelCard({ manifest, evaluation, author = {} }) {
	return `---\n${(0, import_dist.stringify)(frontMatter(manifest, author), {
		lineWidth: 0,
		aliasDuplicateObjects: false
	})}---\n\n${[
		`# ${manifest.model} ${manifest.version}`,
		author.words?.trim(),
		"## Metrics",
		`On ${count(manifest.dataset.rows, "row")}${clusters(manifest)} of the evaluation set ${codeSpan(manifest.dataset.digest)}.`,
		metricTable(manifest, null),
		...undefinedMetrics(manifest),
		...slices(evaluation),
		...signature(manifest),
		"## Training",
		origin(manifest),
		...params(manifest),
		"## Training inputs",
		table("lll", [
			"Input",
			"Kind",
			"Digest"
		], manifest.inputs.map(({ path, kind, digest }) => [
			codeSpan(path),
			kind,
			codeSpan(digest)
		]))
	].filter((section) => section !== void 0 && section !== "").join("\n\n")}\n`;
}
function frontMatter(manifest, { license, language }) {
	const { model, task, signature, inputs } = manifest;
	const datasets = inputs.filter(({ kind }) => kind === "data").map(({ path }) => path);
	const library = signature === null ? void 0 : LIBRARIES[signature.format] ?? signature.format;
	return {
		...language === void 0 ? {} : { language },
		...license === void 0 ? {} : { license },
		...library === void 0 ? {} : { library_name: library },
		tags: ["trainyard", PIPELINES[task]],
		...datasets.length === 0 ? {} : { datasets },
		metrics: manifest.metrics.map(({ name }) => name),
		"model-index": [{
			name: model,
			results: [resultOf(manifest)]
		}]
	};
}
/** Hugging Face has no undefined values: such metrics are in the text only. */
function resultOf({ model, task, dataset, metrics }) {
	const measured = metrics.filter(({ value }) => value !== null);
	return {
		task: { type: PIPELINES[task] },
		dataset: {
			type: `${model}-evaluation`,
			name: `Evaluation set ${dataset.digest.slice(0, 19)}`
		},
		metrics: measured.map(({ name, value }) => ({
			type: name,
			value,
			name
		}))
	};
}
function clusters({ dataset }) {
	return dataset.clusters === null ? "" : ` in ${count(dataset.clusters, "cluster")}`;
}
function undefinedMetrics({ metrics }) {
	const lines = metrics.filter(({ value }) => value === null).map(({ name, reason }) => `- ${codeSpan(name)} is undefined: ${codeSpan(reason ?? "no reason is known")}`);
	return lines.length === 0 ? [] : [lines.join("\n")];
}
function slices({ slices }) {
	const rows = slices.flatMap(({ column, value, n, tooSmall, metrics }) => {
		const slice = codeSpan(sliceName({
			column,
			value
		}));
		if (tooSmall !== null) return [[
			slice,
			formatCount(n),
			"too small",
			"—",
			"—"
		]];
		return metrics.map((metric) => [
			slice,
			formatCount(n),
			`${codeSpan(metric.name)}${arrowOf(metric.higherIsBetter)}`,
			digitsOf(metric).value(metric.value),
			digitsOf(metric).interval(metric.interval)
		]);
	});
	if (rows.length === 0) return [];
	return ["## Metrics by slice", table("lrlrr", [
		"Slice",
		"Rows",
		"Metric",
		"Value",
		"Interval"
	], rows)];
}
function signature({ signature }) {
	if (signature === null) return ["## Inputs and outputs", "The signature is unknown."];
	const { format, inputs, outputs, classes } = signature;
	const rows = [...inputs.map(({ name, type, required }) => [
		"input",
		codeSpan(name),
		codeSpan(type),
		required ? "required" : "optional"
	]), ...outputs.map(({ name, type, meaning }) => [
		"output",
		codeSpan(name),
		codeSpan(type),
		meaning === null ? "" : codeSpan(meaning)
	])];
	const list = classes === null ? "" : `, classes ${classes.map(codeSpan).join(", ")}`;
	return [
		"## Inputs and outputs",
		`File format ${codeSpan(format)}${list}.`,
		table("llll", [
			"Side",
			"Name",
			"Type",
			"Notes"
		], rows)
	];
}
function origin({ code, command, recipe, environment, trainedAt, champion, verdict }) {
	const { runtime, gpu, image, seed } = environment;
	const how = command !== null ? `with ${codeSpan(command)}` : recipe ? "with the built-in TensorFlow.js recipe" : "with a module";
	const where = code.repository === null ? "" : ` of ${codeSpan(code.repository)}`;
	return [
		`Trained ${how} at ${codeSpan(code.sha)}${where}, started ${trainedAt}, seed ${seed}.`,
		`On ${runtime.os} ${runtime.arch}, Node ${runtime.node}${gpu === null ? ", no GPU" : `, ${codeSpan(gpu.name)}`}${image === null ? "" : `, image ${codeSpan(image)}`}.`,
		`Evaluated ${champion?.version ? `against ${codeSpan(champion.version)}` : "without a champion"}: ${verdict}.`
	].join("\n");
}
function params({ params }) {
	const rows = Object.entries(params).map(([name, value]) => [codeSpan(name), codeSpan(String(value))]);
	return rows.length === 0 ? [] : [table("ll", ["Parameter", "Value"], rows)];
}

// actions/_lib/report/release/plan.ts
/** The release that a dry run found: the version and why, the first steps, the assets and the notes. */
function releasePlanMarkdown(given) {
	const { plan, wanted, tag, decision, notes } = given;
	if (plan.kind === "done") return `${codeSpan(plan.tag)} is already released with the same content: there is nothing to release.\n`;
	const reasons = decision.kind === "release" ? decision.reasons.map((reason) => `- ${reason}`) : [];
	const assets = wanted.assets.map((asset) => [
		codeSpan(asset.name),
		formatBytes(asset.size),
		codeSpan(asset.digest)
	]);
	const steps = plan.kind === "steps" ? plan.steps.map((step) => `1. ${stepWords(step)}`) : [`1. ${plan.reason}`];
	return [
		`Would release ${codeSpan(tag)} at ${codeSpan(wanted.target)}. Nothing was changed.`,
		reasons.join("\n"),
		"#### First steps",
		steps.join("\n"),
		"#### Assets",
		table("lrl", [
			"Asset",
			"Size",
			"Digest"
		], assets),
		"#### Notes",
		notes
	].filter((part) => part !== "").join("\n\n");
}
function stepWords(step) {
	switch (step.kind) {
		case "create-draft": return `create a draft for ${codeSpan(step.tag)}, then upload the assets, the manifest last, check them and publish`;
		case "update-draft": return `update draft ${step.release} for ${codeSpan(step.tag)}`;
		case "delete-draft": return `delete draft ${step.release}: ${step.why}`;
		case "delete-asset": return `delete ${codeSpan(step.name)}: ${step.why}`;
		case "hash-asset": return `download and hash ${codeSpan(step.name)}, which has no digest`;
		case "upload": return `upload ${codeSpan(step.name)}, ${formatBytes(step.size)}`;
		case "attest": return "attest the assets";
		case "publish": return `publish ${codeSpan(step.tag)}`;
	}
}

// actions/_lib/report/comment-parts.ts
const BEGIN = "<!-- trainyard:after-merge -->";
const CUT = "⚠️ Too long for a comment: the folded sections above are left out. The HTML report of that run has everything.";
/** Of the second part, which is never folded. */
const MOST_BYTES = 18e3;
/** The second part: the head of a report, a verdict's with at most so many gates. */
function afterMerge(head) {
	const print = (mostGates) => {
		const [headline, ...blocks] = head(mostGates);
		return `---\n\n${printBlocks$1([belated(headline), ...blocks])}`;
	};
	return GATE_ROWS.map(print).find((text) => Buffer.byteLength(text) <= MOST_BYTES) ?? print(1);
}
function belated(headline) {
	if (headline.kind !== "heading") return headline;
	return {
		kind: "heading",
		text: ["After the merge: ", ...[headline.text].flat()]
	};
}
/** Splits a comment into its parts. No text of a document can look like the mark: `<!--` is escaped in all of them. */
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
* Joins both parts in at most 65,000 bytes. If that is too much, the folded sections of the first part are removed, then all of the
* second but its headline. The numbers that were approved stay.
*/
function commentOf({ own, after }) {
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
			text: formatCount(n)
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
	const name = `${visible(sliceName(slice), 28)} (${formatCount(slice.n)})`;
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
	const { parse, textMetrics, View } = await import("./chunk-vega.mjs");
	const { compile } = await import("./chunk-vega.mjs");
	Object.assign(textMetrics, { width: textWidth });
	const { spec: compiled } = compile({
		...drawable(spec),
		background: "transparent",
		config: CONFIG
	});
	const view = new View(parse(compiled), {
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
/** Nothing is ever fetched: all data is in the specification. */
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
/** A self-contained page: it runs no script and requests nothing. */
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
/** Its line in the table of results. */
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
/** For an incomplete training the headline is enough. */
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
		text: join([
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
/** What GitHub says about a job that wrote no document. */
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
		case "failed": return ["Push a fix. If this change did not cause the failure, re-run the failed jobs."];
		case "incomplete": return [strong("Re-run the failed jobs"), ": the training resumes from its checkpoint."];
		case "timed-out": return timeoutCure(stage);
		case "cancelled": return [
			...job === null ? ["It was cancelled, or its job timed out: see the run. "] : [],
			strong("Re-run the failed jobs"),
			" to start it again."
		];
	}
}
/** When GitHub ends the job, no checkpoint is saved; `time-limit` ends the training before that. */
function timeoutCure(stage) {
	if (stage !== "train") return [`Raise ${stage === "predict" ? TRAIN_LIMIT : JUDGE_LIMIT} and re-run the failed jobs.`];
	return [
		"Nothing was saved. ",
		strong([`Set \`time-limit\` below ${TRAIN_LIMIT}`]),
		": training then stops in time and saves a checkpoint, and re-running the failed jobs resumes from it. ",
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

// actions/_lib/report/training.ts
/** A training for the job's summary. */
function trainingMarkdown(run) {
	const { model, status, fingerprint, seconds, rows, backend, artifact } = run;
	const facts = [
		["Status", status],
		["Fingerprint", codeSpan(shortDigest(fingerprint))],
		["Time", formatDuration(seconds)],
		...rows ? [["Rows", `${formatCount(rows.train)} + ${formatCount(rows.validation)} validation`]] : [],
		...backend ? [["Backend", codeSpan(backend.used)]] : [],
		["Artifact", `${count(artifact.files.length, "file")}, ${formatBytes(artifact.bytes)}`]
	];
	return `### Training of ${codeSpan(model)}\n\n${table("ll", ["Training", "Candidate"], facts)}\n`;
}

export { afterMerge, commentOf, failureBlocks, failureHtml, failureMarkdown, failureWords, isVerdict, markedModel, marker, modelCard, partsOf, planMarkdown, readHistory, readOlderVerdict, refusalWords, releaseNotes, releasePlanMarkdown, reportHtml, reportMarkdown, resultWords, trainingMarkdown, verdictBlocks, verdictWords };