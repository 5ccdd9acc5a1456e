import { blocks, ruleWords } from "./chunk-contract.mjs";
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

// actions/_lib/report/numbers.ts
const MINUS = "−";
/** An interval stays on one line. */
const NBSP = "\xA0";
const MOST_DECIMALS = 12;
/** Differences below this share of the numbers themselves are rounding errors of floating point, not news. */
const ROUNDING = 1e-12;
/** Decimals that show two significant digits of a size, at least none: 0.0125 → 3, 0.007 → 4, 12 → 0. */
function decimalsFor(size) {
	if (!(size > 0) || !Number.isFinite(size)) return 4;
	return Math.min(MOST_DECIMALS, Math.max(0, 1 - Math.floor(Math.log10(size))));
}
/**
* Decimals for a row of numbers: two significant digits of the interval's half-width (else of the difference, else four
* digits of the value), and as many more as it takes to tell apart each pair of numbers that are not the same.
*/
function decimalsOf(row) {
	const fewest = decimalsFor(scaleOf(row));
	return [...row.apart ?? [], [row.delta ?? null, 0]].reduce((most, [a, b]) => Math.max(most, decimalsApart(a, b, fewest)), fewest);
}
function scaleOf({ interval, delta, value }) {
	if (interval && interval[1] > interval[0]) return (interval[1] - interval[0]) / 2;
	if (delta) return Math.abs(delta);
	return value ? Math.abs(value) / 100 : 0;
}
function decimalsApart(a, b, fewest) {
	if (a === null || b === null || same(a, b)) return fewest;
	let decimals = fewest;
	while (decimals < MOST_DECIMALS && a.toFixed(decimals) === b.toFixed(decimals)) decimals++;
	return decimals;
}
/** Equal but for the rounding errors of floating point. */
function same(a, b) {
	return Math.abs(a - b) <= ROUNDING * Math.max(Math.abs(a), Math.abs(b));
}
/** A number with a real minus sign and commas between thousands; very large and very small ones in powers of ten. */
function formatNumber(value, decimals) {
	if (isExtreme(value, decimals)) return value.toExponential(2).replaceAll("-", MINUS).replace("e+", "e");
	const text = Math.abs(value).toLocaleString("en-US", {
		minimumFractionDigits: decimals,
		maximumFractionDigits: decimals
	});
	return value < 0 && /[1-9]/.test(text) ? MINUS + text : text;
}
function isExtreme(value, decimals) {
	const size = Math.abs(value);
	return size >= 1e9 || size > 0 && size < 10 ** -12 || decimals > 8 && size > 0 && size < .001;
}
/** A difference: always signed, `±0` only if there is none. */
function formatDelta(delta, decimals) {
	const text = formatNumber(Math.abs(delta), decimals);
	if (delta === 0) return "±0";
	return `${delta > 0 ? "+" : MINUS}${text}`;
}
/** `[0.66, 0.70]`. */
function formatInterval([low, high], decimals) {
	return `[${formatNumber(low, decimals)},${NBSP}${formatNumber(high, decimals)}]`;
}
/** `[−0.034, +0.009]`: an interval of a difference. */
function formatDeltaInterval([low, high], decimals) {
	if (low === 0 && high === 0) return "±0";
	return `[${formatDelta(low, decimals)},${NBSP}${formatDelta(high, decimals)}]`;
}
/** A number as the configuration gave it: `0.005`, `20`, `1,500`. */
function formatGiven(value) {
	const text = String(value);
	if (text.includes("e")) return text.replaceAll("-", MINUS).replace("e+", "e");
	return formatNumber(value, (/\.(\d+)$/.exec(text)?.[1] ?? "").length);
}
/** `−2 %`, `12.5 %`. */
function formatShare(share) {
	return `${formatGiven(Number((share * 100).toPrecision(3)))} %`;
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
	return comparison.gates.map((gate) => gateRow(gate, comparison)).sort((a, b) => urgency(a.gate) - urgency(b.gate));
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
function gateRow(gate, comparison) {
	const { champion, candidate, rule } = gate;
	const { delta, interval } = differenceOf(gate, comparison);
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
function differenceOf(gate, comparison) {
	if (gate.champion === null || gate.candidate === null) return {
		delta: null,
		interval: null
	};
	return {
		delta: same(gate.champion, gate.candidate) ? 0 : gate.candidate - gate.champion,
		interval: isAbsolute(gate.rule) ? comparedOf(gate, comparison)?.interval ?? null : gate.interval
	};
}
function comparedOf(gate, { metrics, slices }) {
	const slice = slices.find(({ column, value }) => `${column}=${value}` === gate.slice);
	return (gate.slice === null ? metrics : slice?.metrics ?? []).find(({ name }) => name === gate.metric);
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
const MOST_EARLIER = 10;
const SIGNS = {
	pass: "✅",
	fail: "❌",
	inconclusive: "⚠️"
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
function metricPhrase({ name, higherIsBetter, delta, interval }) {
	const shown = [code(name), arrowOf(higherIsBetter)];
	if (delta === null) return [...shown, " has no value"];
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

export { arrowOf, changeInWords, code, count, decimalsFor, decimalsOf, earlierSection, formatDelta, formatDeltaInterval, formatGiven, formatInterval, formatNumber, gateName, gateRows, gatesTable, join, login, mergeBlocks, paragraph, percent, refusalWords, resultWords, rowsInWords, said, same, strong, verdictLine, verdictPhrase, verdictWords };