import { blocks, ruleWords } from "./chunk-contract.mjs";
import { decimalsOf, formatDelta, formatDeltaInterval, formatGiven, formatInterval, formatNumber, formatShare, same } from "./chunk-document-text.mjs";
import { visible } from "./chunk-escape.mjs";

// actions/_lib/report/content.ts
/** A name, value or id from a document. */
const code = (text) => ({ code: text });
/** A sentence from a document, at most so many characters of it. */
const said = (text, most = 600) => ({ said: visible(text, most) });
/** A person, so that nobody is called by it. */
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
/** `1 row`, `2 rows`, `50,000 rows`. */
function count(n, one, many = `${one}s`) {
	return `${n.toLocaleString("en-US")} ${n === 1 ? one : many}`;
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

// actions/_lib/report/rule.ts
/** A gate's rule with its tolerance in words. */
function ruleInWords(rule) {
	return ruleWords(rule, {
		number: formatGiven,
		share: formatShare
	});
}
/** A rule on the candidate alone, which needs no champion. */
function isAbsolute(rule) {
	return rule.kind === "min" || rule.kind === "max";
}
/** The number that a difference (candidate − champion) is held against, or the limit of an absolute rule. */
function limitOf({ rule, higherIsBetter, champion }) {
	const worse = higherIsBetter === false ? 1 : -1;
	switch (rule.kind) {
		case "non-inferior": return worse * rule.margin;
		case "superior": return 0;
		case "min":
		case "max": return rule.value;
		case "max-drop": return worse * (rule.relative ? rule.value * Math.abs(champion ?? 0) : rule.value);
	}
}

// actions/_lib/report/words.ts
/** `95 %`, `99.9 %`. */
function percent(share) {
	return `${Number((share * 100).toFixed(2))} %`;
}
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
/** The direction in which a metric is better, to stand behind its name; nothing where it is not known. */
function arrowOf(higherIsBetter) {
	return higherIsBetter === null ? "" : higherIsBetter ? "\xA0↑" : "\xA0↓";
}
/** What an interval of a difference says of the candidate. */
function changeInWords(interval, higherIsBetter) {
	if (!interval) return "";
	const [low, high] = interval;
	if (low <= 0 && high >= 0) return "no clear change";
	if (higherIsBetter === null) return "";
	return low > 0 === higherIsBetter ? "better" : "worse";
}

// actions/_lib/report/gate-row.ts
const NONE = "—";
/** The gates in the order of the configuration, but what stops or warns first. */
function gateRows(comparison) {
	const compared = comparedBy(comparison);
	return comparison.gates.map((gate) => gateRow(gate, compared)).sort((a, b) => urgency(a.gate) - urgency(b.gate));
}
/** A rule against a champion where there is none. */
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
	const limit = limitOf(gate);
	const held = isAbsolute(rule) ? [candidate, ...own ?? []] : [delta, ...interval ?? []];
	const decimals = decimalsOf({
		interval: interval ?? own,
		delta,
		value: candidate,
		apart: [[champion, candidate], ...held.map((number) => [number, limit])]
	});
	const number = (value) => value === null ? NONE : formatNumber(value, decimals);
	const between = (value) => formatInterval(value, decimals);
	return {
		gate,
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
	if (gate.champion === null || gate.candidate === null) return {
		delta: null,
		interval: null
	};
	return {
		delta: same(gate.champion, gate.candidate) ? 0 : gate.candidate - gate.champion,
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
	for (const slice of slices) for (const metric of slice.metrics) add(`${slice.column}=${slice.value}`, metric);
	return (gate) => found.get(keyOf(gate.slice, gate.metric));
}
function resultInWords(gate, delta, interval) {
	if (gate.waived) return gate.verdict === "fail" ? "⚠️ failed, waived" : "⚠️ cannot tell, waived";
	if (gate.verdict === "inconclusive") return blocks(gate) ? "❌ cannot tell" : "⚠️ cannot tell";
	if (gate.verdict === "fail") return gate.blocking ? "❌ failed" : "⚠️ failed, does not block";
	if (!isApplied(gate)) return "➖ not applied";
	if (delta === 0) return "✅ unchanged";
	if (isAbsolute(gate.rule) || interval === null) return "✅ passed";
	const change = changeInWords(interval, gate.higherIsBetter !== false);
	return change === "worse" ? "✅ slightly worse, tolerated" : `✅ ${change}`;
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
	const interval = `${percent(comparison.confidence)} interval${compared ? " of Δ" : ""}`;
	const head = COLUMNS.map((column) => column === "interval" ? interval : column);
	const keep = (_, i) => compared || i !== 1 && i !== 3;
	const table = {
		kind: "table",
		align: [..."lrrrrll"].filter(keep).join(""),
		head: head.filter(keep),
		rows: shown.map((row) => cells(row).filter(keep))
	};
	return shown.length === rows.length ? [table] : [table, {
		kind: "paragraph",
		text: leftOut(rows.slice(most))
	}];
}
/** `roc_auc ↑`, with the slice if the gate is on one. */
function gateName({ metric, slice, higherIsBetter }) {
	const arrow = arrowOf(higherIsBetter);
	return slice === null ? [code(metric), arrow] : [
		code(metric),
		arrow,
		" in ",
		code(slice)
	];
}
function cells(row) {
	const { gate, champion, candidate, delta, interval, rule, result } = row;
	const shown = gate.waived ? [`${result} by `, login(gate.waived.by)] : result;
	return [
		gateName(gate),
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
const SIGNS = {
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
/** Part 13: one row per commit that was judged before. */
function earlierSection({ earlier }) {
	if (earlier.length === 0) return [];
	const rows = earlier.slice(0, MOST_EARLIER).map(({ sha, verdict, summary }) => [shortSha(sha), [`${SIGNS[verdict]} `, said(summary, 160)]]);
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
	return code(sha.slice(0, 8));
}
/** Whether a commit was judged at all. */
function isVerdict({ verdict }) {
	return verdict === "pass" || verdict === "fail" || verdict === "inconclusive";
}

// actions/_lib/report/verdict.ts
const MOST_PEOPLE = 3;
/** The line that everybody reads: `❌ flight-delay: blocked · 1 of 6 gates failed · f1_macro ↑ −0.021 [−0.034, −0.009]`. */
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
/** `, 1 gate waived by @ada`; at most three people by name. */
function waivedBy({ gates }) {
	const people = gates.flatMap(({ waived }) => waived?.by ?? []);
	if (people.length === 0) return [];
	const names = [...new Set(people)];
	const others = names.length > MOST_PEOPLE ? [`${names.length - MOST_PEOPLE} more`] : [];
	const shown = [...names.slice(0, MOST_PEOPLE).map(login), ...others];
	return [`, ${count(people.length, "gate")} waived by `, ...join(shown, ", ")];
}
/** Nothing could fail, so nothing has passed. */
function isUngated({ verdict, gates }) {
	return verdict === "pass" && gates.length === 0;
}
function wordOf(comparison) {
	const { verdict, champion } = comparison;
	if (verdict === "fail") return "blocked";
	if (verdict === "inconclusive") return "cannot tell yet";
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
	const name = gateName(row.gate);
	if (row.gate.candidate === null) return [[...name, " has no value"]];
	const bare = row.candidate.split(" ")[0] ?? row.candidate;
	if (isAbsolute(row.gate.rule)) return [[...name, ` ${bare}, must be ${row.rule}`]];
	if (row.delta === "—") return [];
	return [[...name, ` ${row.delta}${row.interval === "—" ? "" : ` ${row.interval}`}`]];
}
function metricPhrase({ name, higherIsBetter, candidate, delta, interval }) {
	const shown = [code(name), arrowOf(higherIsBetter)];
	if (candidate === null) return [...shown, " has no value"];
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
	const reasons = gateRows(comparison).filter(({ gate }) => blocks(gate)).map(({ gate }) => `${gateName(gate).map(words).join("")}: ${visible(gate.reason)}`);
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

export { FAILURE_KINDS, SIGNS, arrowOf, changeInWords, code, count, earlierSection, firstOf, gateName, gateRows, gatesTable, isVerdict, join, login, mergeBlocks, paragraph, percent, placeOf, refusalWords, resultWords, rowsInWords, said, strong, verdictLine, verdictPhrase, verdictWords };