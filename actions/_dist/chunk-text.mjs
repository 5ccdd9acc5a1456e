import { isAbsolute } from "./chunk-contract.mjs";
import { markdownTable } from "./chunk-markdown-table.mjs";

// actions/_lib/text/direction.ts
/** The direction in which a metric is better, to put behind its name; nothing where it is not known. */
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

// actions/_lib/text/escape.ts
const MOST_NAME = 80;
const MOST_SENTENCE = 600;
const MOST_CODE = 4e3;
/** Of a longer text the rest is not read. */
const MOST_READ = 2e4;
/** Control, invisible and direction-changing characters: replaced by a visible sign. */
const UNSEEN = /(?<!\p{Extended_Pictographic})\ufe0f|(?!\ufe0f)[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
/** Escaped even inside code: the source is searched for the comment's marker. */
const COMMENT = /<!--/g;
const WHITESPACE = /\s+/g;
/** A zero-width space in Markdown text, visible in the source. */
const BREAK = "&#8203;";
/** What is written as a reference because it is markup (first group), and what a zero-width space must follow. */
const RISKY = new RegExp([
	/([&<>[\]`*~|\\]|^[-+=]|(?<=^\d{1,9})[.)](?=\s|$)|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}]))/u,
	/[@#$]|\bwww(?=\.)|\/(?=\/)|:(?=[\w+-]+:)|\bGH-(?=\d)/u,
	/\b(?=[0-9a-f]*[a-f])(?=[0-9a-f]*\d)[0-9a-f](?=[0-9a-f]{6,39}\b)/u
].map((part) => part.source).join("|"), "giu");
/** One line of visible characters, at most `most` of them; `…` says that there were more. */
function visible(text, most = MOST_NAME) {
	const line = text.slice(0, MOST_READ).toWellFormed().replace(WHITESPACE, " ").replace(UNSEEN, "�").replace(COMMENT, "<!—").trim();
	const characters = [...line.slice(0, most * 2 + 2)];
	return characters.length > most ? `${characters.slice(0, most - 1).join("")}…` : line;
}
/** A name, value or id as a Markdown code span: nothing in it is a link, mention, reference, emoji or HTML on GitHub. */
function codeSpan(text) {
	const line = visible(text).replace(/\\(?=\|)/g, "⧵");
	if (line === "") return "*(empty)*";
	const fence = "`".repeat(longestRun(line) + 1);
	const space = /^`|`$/.test(line) ? " " : "";
	return `${fence}${space}${line}${space}${fence}`;
}
/** A sentence from elsewhere as Markdown text: no markup, and no link, mention, reference, emoji or formula of GitHub's. */
function plainText(text) {
	return visible(text, MOST_SENTENCE).replace(RISKY, (found, markup) => markup === void 0 ? found + BREAK : `&#${markup.codePointAt(0)};`);
}
/** Several lines as a fenced code block that nothing inside can end. */
function codeBlock(text, language = "") {
	const lines = text.slice(0, MOST_CODE).toWellFormed().split(/\r\n|[\r\n\u2028\u2029]/).map((line) => line.replace(UNSEEN, "�").replace(COMMENT, "<!—"));
	const fence = "`".repeat(Math.max(2, longestRun(lines.join("\n"))) + 1);
	const more = text.length > MOST_CODE ? ["…"] : [];
	return [
		fence + language,
		...lines,
		...more,
		fence
	].join("\n");
}
/** Text or attribute value of HTML. */
function htmlText(text, most = MOST_SENTENCE) {
	return escapeHtml(visible(text, most));
}
/** `& < > " '` as references. */
function escapeHtml(text) {
	return text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);
}
/** An address of the web that neither Markdown nor an attribute can be left by; null for any other scheme or none. */
function webAddress(url) {
	if (!URL.canParse(url)) return null;
	const { protocol, href } = new URL(url);
	const escaped = href.replace(/[^\w:/?#&=.,%~+-]/g, (character) => encodeURIComponent(character).replace(/[!'()*]/g, hex));
	return protocol === "https:" || protocol === "http:" ? escaped : null;
}
function hex(character) {
	return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}
function longestRun(text) {
	return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}

// actions/_lib/text/gate-name.ts
/** `roc_auc`, or of one slice `roc_auc of origin=ATL`: also what a waiver names. */
function gateName({ metric, slice }) {
	return slice === null ? metric : `${metric} of ${slice}`;
}

// actions/_lib/text/numbers.ts
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
	const text = formatOf(decimals).format(Math.abs(value));
	return value < 0 && /[1-9]/.test(text) ? MINUS + text : text;
}
const FORMATS = /* @__PURE__ */ new Map();
/** Made once for each number of decimals: making one costs a hundred times what using it does. */
function formatOf(decimals) {
	const known = FORMATS.get(decimals);
	if (known) return known;
	const made = new Intl.NumberFormat("en-US", {
		minimumFractionDigits: decimals,
		maximumFractionDigits: decimals
	});
	FORMATS.set(decimals, made);
	return made;
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
/** `95 %`, `99.9 %`, `12.5 %`; `digits` significant ones, by default all that were given. */
function formatShare(share, digits = 6) {
	return `${formatGiven(Number((share * 100).toPrecision(digits)))} %`;
}
/** `50,000`. */
function formatCount(n) {
	return n.toLocaleString("en-US");
}
/** `1 row`, `2 rows`, `50,000 rows`. */
function count(n, one, many = `${one}s`) {
	return `${formatCount(n)} ${n === 1 ? one : many}`;
}

// actions/_lib/text/rule.ts
/** A gate's rule with its tolerance in words; "worse" follows the metric's own direction. */
function ruleInWords(rule) {
	switch (rule.kind) {
		case "non-inferior": return rule.margin === 0 ? "not worse" : `at most ${formatGiven(rule.margin)} worse`;
		case "superior": return "better";
		case "min": return `at least ${formatGiven(rule.value)}${rule.bound === "interval" ? ", whole interval" : ""}`;
		case "max": return `at most ${formatGiven(rule.value)}${rule.bound === "interval" ? ", whole interval" : ""}`;
		case "max-drop": return `estimate at most ${rule.relative ? formatShare(rule.value) : formatGiven(rule.value)} worse`;
	}
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

// actions/_lib/text/gate-decimals.ts
/**
* How many decimals the numbers of one gate have, in its row and in the sentence about it: enough for its interval, for every number that is
* compared with the limit to look different from it, and for no value to look like 0. `compared` is the interval of the difference shown beside an absolute rule.
*/
function gateDecimals(gate, compared = null) {
	const { champion, candidate, rule, interval } = gate;
	const delta = deltaOf(gate);
	const beside = isAbsolute(rule) ? compared : delta === null ? null : interval;
	const own = isAbsolute(rule) ? interval : null;
	const limit = limitOf(gate);
	const held = isAbsolute(rule) ? [candidate, ...own ?? []] : [delta, ...beside ?? []];
	const shown = isAbsolute(rule) ? [[candidate, 0]] : [];
	return decimalsOf({
		interval: beside ?? own,
		delta,
		value: candidate,
		apart: [
			[champion, candidate],
			...held.map((number) => [number, limit]),
			...shown
		]
	});
}
/** Candidate − champion, exactly 0 where only rounding differs; null without both. */
function deltaOf({ champion, candidate }) {
	if (champion === null || candidate === null) return null;
	return same(champion, candidate) ? 0 : candidate - champion;
}

// actions/_lib/text/gate-reason.ts
/**
* Why a gate passed, failed or is inconclusive, in one sentence for comment, log, release and refusal. A document of an earlier version
* names no cause: its own reason is shown.
*/
function gateReason(gate, { decimals = gateDecimals(gate) } = {}) {
	const { cause } = gate;
	if (!cause) return gate.reason;
	switch (cause.kind) {
		case "value": return isAbsolute(gate.rule) ? valueReason(gate, gate.rule, decimals) : dropReason(gate, decimals);
		case "interval": return intervalReason({
			gate,
			cause,
			decimals
		});
		case "identical": return identicalReason(gate, cause);
		case "no-interval": return `no interval: ${cause.why}`;
		case "undefined": return undefinedReason(cause);
		case "not-comparable": return `not comparable with the champion: ${cause.why}`;
		case "no-champion": return withoutChampion(gate, cause);
		case "missing-metric": return `no metric file contains ${gate.metric}${didYouMean(cause.similar)}`;
		case "missing-champion-metric": return `the champion has no ${cause.hasFiles ? gate.metric : "metric files"}; only min and max work without one`;
		case "small-slice": return `the slice is too small: ${cause.why}`;
		case "empty-slice": return `no row belongs to the slice ${gate.slice}`;
		case "small-slices": return `no value of ${gate.slice} has enough rows`;
	}
}
/** `min` and `max` on the measured value. */
function valueReason({ candidate, verdict }, rule, decimals) {
	const value = formatNumber(candidate ?? 0, decimals);
	const [side, limit] = rule.kind === "min" ? ["below", "minimum"] : ["above", "maximum"];
	return `${value} is ${verdict === "pass" ? "not " : ""}${side} the ${limit} of ${formatGiven(rule.value)}`;
}
/** `max-drop` on the measured difference, a share of |champion| if relative. */
function dropReason(gate, decimals) {
	const { rule, champion, higherIsBetter } = gate;
	const delta = deltaOf(gate) ?? 0;
	const drop = higherIsBetter ? -delta : delta;
	if (rule.kind !== "max-drop" || drop <= 0) return "not worse than the champion";
	const allowed = rule.relative ? formatShare(rule.value) : formatGiven(rule.value);
	if (!rule.relative) return `${formatNumber(drop, decimals)} worse; at most ${allowed} worse is allowed`;
	if (champion === 0) return `${formatNumber(drop, decimals)} worse than a champion at 0, which is no percentage: use a max-drop that is not relative, or min or max`;
	return `${shareApartFrom(allowed, drop / Math.abs(champion ?? 0))} worse; at most ${allowed} worse is allowed`;
}
/** With as many digits as it takes to look different from the limit. */
function shareApartFrom(limit, share) {
	return [
		3,
		4,
		6,
		9,
		12
	].map((digits) => formatShare(share, digits)).find((text) => text !== limit) ?? limit;
}
function intervalReason({ gate, cause, decimals }) {
	const { rule, interval, verdict } = gate;
	if (interval === null) return gate.reason;
	const unpaired = cause.unpaired ? " (not paired: computed from the standard errors in the metric files)" : "";
	const found = [`${positionOf(gate, interval, decimals)}${unpaired}`, ...allowanceOf(rule)];
	if (verdict !== "inconclusive") return found.join("; ");
	const settled = settlement(gate, cause);
	return `${[...found, ...doubts(cause)].join("; ")}${settled === "" ? "" : `. ${settled}.`}`;
}
/** Where the interval lies: of an absolute rule the value's, of a relative one the improvement's. */
function positionOf(gate, interval, decimals) {
	const { rule, higherIsBetter, verdict } = gate;
	const [low, high] = interval;
	if (!isAbsolute(rule)) return improvementOf(higherIsBetter ? [low, high] : [-high, -low], decimals);
	const limit = `the ${rule.kind}imum of ${formatGiven(rule.value)}`;
	return `the interval ${formatInterval(interval, decimals)} ${sideOf(interval, rule, verdict)} ${limit}`;
}
function allowanceOf(rule) {
	if (rule.kind === "superior") return ["it must be better"];
	if (rule.kind !== "non-inferior") return [];
	return [rule.margin === 0 ? "it must not be worse" : `at most ${formatGiven(rule.margin)} worse is allowed`];
}
function sideOf([low, high], { kind, value }, verdict) {
	if (low > value) return "is above";
	if (high < value) return "is below";
	if (verdict !== "pass") return "contains";
	return kind === "min" ? "is not below" : "is not above";
}
function improvementOf([low, high], decimals) {
	const number = (value) => formatNumber(value, decimals);
	if (low >= 0) return `between ${number(low)} and ${number(high)} better`;
	if (high <= 0) return `between ${number(-high)} and ${number(-low)} worse`;
	return `between ${number(-low)} worse and ${number(high)} better`;
}
/** Why an interval is wide although nothing varies, and why a failure alone is none among many. */
function doubts({ unit, unseen, corrected }) {
	const noun = unit.slice(0, -1);
	return [...unseen === null ? [] : [`all ${count(unseen.n, noun)} agree, but up to ${formatShare(unseen.share, 2)} could differ unseen`], ...corrected === null ? [] : [`with ${corrected} gates, a failure this close could be chance (Holm’s correction)`]];
}
/** `These 90 rows settle only results at least 0.028 away from the limit; about 450 rows like these would settle this one`. */
function settlement({ detectable, needed }, { unit, n }) {
	const noun = unit.slice(0, -1);
	const enough = needed && `bout ${count(rounded(needed.n), noun)} like these would settle this one`;
	if (detectable === null || n === 0) return enough === null ? "" : `A${enough}`;
	const distance = formatNumber(detectable, decimalsFor(detectable));
	const power = `These ${count(n, noun)} settle only results at least ${distance} away from the limit`;
	return enough === null ? power : `${power}; a${enough}`;
}
/** Two significant digits: more would pretend to know. */
function rounded(n) {
	return Number(n.toPrecision(2));
}
function identicalReason({ rule, verdict }, { rows, enough }) {
	const same = "every prediction is identical to the champion’s";
	if (rule.kind === "superior") return `${same}, so nothing is better`;
	if (verdict === "pass") return same;
	return `${same}, but ${count(rows, "row")} are too few to tell two models apart: at least ${enough} are needed`;
}
function undefinedReason({ candidate, champion }) {
	return [candidate === null ? [] : [`the candidate’s value is undefined: ${candidate}`], champion === null ? [] : [`the champion’s value is undefined: ${champion}`]].flat().join("; ");
}
function withoutChampion({ verdict }, { firstRelease, absoluteGate }) {
	const none = `there is no champion yet (first-release: ${firstRelease})`;
	if (firstRelease !== "absolute-only") return none;
	if (absoluteGate && verdict === "pass") return `${none}, so only min and max gates apply`;
	return `${none}, and no min or max gate is declared`;
}
function didYouMean(similar) {
	if (similar.length === 0) return "";
	return `; did you mean ${new Intl.ListFormat("en-GB", { type: "disjunction" }).format(similar)}?`;
}

// actions/_lib/text/slice-name.ts
/** A slice as it is named everywhere, in gates, documents and texts: `origin=ATL`. */
function sliceName({ column, value }) {
	return `${column}=${value}`;
}

// actions/_lib/text/ids.ts
/** `sha256:` and the first twelve digits; a fingerprint without the prefix is cut alike. */
function shortDigest(digest) {
	const [, prefix = "", hex = ""] = /^(sha256:)?(.*)$/s.exec(digest) ?? [];
	return prefix + hex.slice(0, 12);
}
/** The first eight digits of a commit's id. */
function shortCommit(sha) {
	return sha.slice(0, 8);
}

// actions/_lib/text/digits.ts
/**
* As many decimals as the interval bears. `before` is another value beside `value`: different ones never look equal. `interval` is
* of the difference where the row shows one.
*/
function digitsOf({ value, interval = null, before = null, delta = value === null || before === null ? null : value - before }) {
	const decimals = decimalsOf({
		interval,
		delta,
		value: value ?? before,
		apart: [[value, before]]
	});
	return {
		value: (some) => some === null || some === void 0 ? "undefined" : formatNumber(some, decimals),
		interval: (bounds) => bounds ? formatInterval(bounds, decimals) : "—",
		delta: (some) => some === null ? "—" : formatDelta(some, decimals),
		deltaInterval: (bounds) => bounds ? formatDeltaInterval(bounds, decimals) : "—"
	};
}

// actions/_lib/text/cut-lines.ts
const MOST_CHARACTERS = 300;
/** The first lines, as many as fit, long ones shortened; a last line says how many were left out: `and 12 more reasons, which plan.json lists`. */
function cutLines(lines, { mostLines, mostBytes, one }) {
	const kept = [];
	let bytes = 0;
	for (const line of lines.slice(0, mostLines)) {
		const text = shortened(line);
		bytes += Buffer.byteLength(JSON.stringify(text)) + 1;
		if (bytes > mostBytes) break;
		kept.push(text);
	}
	const more = lines.length - kept.length;
	return more === 0 ? kept : [...kept, leftOut(more, one)];
}
function shortened(line) {
	return line.length > MOST_CHARACTERS ? `${line.slice(0, 299).toWellFormed()}…` : line;
}
function leftOut(more, one) {
	return `and ${formatCount(more)} more ${more === 1 ? one : `${one}s`}, which plan.json lists`;
}

// actions/_lib/text/table.ts
/** A Markdown table; cells are Markdown already, a pipe in them is escaped. `align` has `l` or `r` for each column. */
function table(align, head, rows) {
	const cells = [head, ...rows].map((row) => row.map((cell) => cell.replaceAll("|", "\\|")));
	return markdownTable(cells, {
		align: [...align],
		alignDelimiters: false
	});
}

// actions/_lib/text/quantities.ts
const UNITS = [
	"B",
	"kB",
	"MB",
	"GB",
	"TB"
];
/** Decimal units, three digits: `1.23 MB`. */
function formatBytes(bytes) {
	const rounded = Number(Math.max(1, bytes).toPrecision(3));
	const power = Math.min(UNITS.length - 1, Math.floor(Math.log10(rounded) / 3));
	const size = (bytes === 0 ? 0 : rounded) / 1e3 ** power;
	const decimals = power === 0 || size >= 100 ? 0 : size >= 10 ? 1 : 2;
	return `${size.toFixed(decimals)} ${UNITS[power]}`;
}
/** `0.84 s`, `42 s`, `12 min 5 s`, `3 h 20 min`. */
function formatDuration(seconds) {
	if (seconds < 10) return `${seconds.toFixed(2)} s`;
	const whole = Math.round(seconds);
	if (whole < 60) return `${whole} s`;
	if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
	const minutes = Math.round(seconds / 60);
	return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
/** `3.20`; amounts under a hundredth keep four decimals. */
function formatAmount(amount) {
	return amount.toFixed(amount > 0 && amount < .01 ? 4 : 2);
}
/** Watt hours, three digits: `0.42 Wh`, `12.5 Wh`, `1.20 kWh`. */
function formatEnergy(wattHours) {
	const [value, unit] = wattHours >= 1e3 ? [wattHours / 1e3, "kWh"] : [wattHours, "Wh"];
	return `${value.toFixed(value >= 100 ? 0 : value >= 10 ? 1 : 2)} ${unit}`;
}

export { arrowOf, changeInWords, codeBlock, codeSpan, count, cutLines, decimalsFor, decimalsOf, deltaOf, digitsOf, escapeHtml, formatAmount, formatBytes, formatCount, formatDelta, formatDeltaInterval, formatDuration, formatEnergy, formatGiven, formatInterval, formatNumber, formatShare, gateDecimals, gateName, gateReason, htmlText, plainText, ruleInWords, same, shortCommit, shortDigest, sliceName, table, visible, webAddress };