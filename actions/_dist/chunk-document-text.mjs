import { Problem } from "./chunk-contract.mjs";
import { open } from "node:fs/promises";
import { constants as constants$1 } from "node:fs";

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
/** `−2 %`, `12.5 %`. */
function formatShare(share) {
	return `${formatGiven(Number((share * 100).toPrecision(3)))} %`;
}

// actions/_lib/files/document-text.ts
const MOST_BYTES = 32 * 2 ** 20;
/**
* The text of a document that crossed from another job. Problems: it is not there, too large, or no regular file (a pipe
* or a device may never end). Opened without waiting for a pipe's writer, and looked at by that very handle.
*/
async function documentText(path, { where, fix, mostBytes = MOST_BYTES }) {
	const unreadable = (cause) => new Problem({
		what: "the file cannot be read",
		where,
		fix,
		cause
	});
	const file = await open(path, constants$1.O_RDONLY | (constants$1.O_NONBLOCK ?? 0)).catch((cause) => Promise.reject(unreadable(cause)));
	try {
		const found = await file.stat();
		if (!found.isFile()) throw notRegular(where);
		if (found.size > mostBytes) throw tooLarge(found.size, {
			mostBytes,
			where
		});
		return await file.readFile("utf8");
	} finally {
		await file.close();
	}
}
function notRegular(where) {
	return new Problem({
		what: "this is a folder, a pipe or a device, not a regular file",
		where,
		fix: "give the document itself, as Trainyard wrote it"
	});
}
function tooLarge(bytes, { mostBytes, where }) {
	return new Problem({
		what: `the document has ${bytes} bytes, more than ${mostBytes}`,
		where,
		fix: "give a document that Trainyard wrote: it keeps them small"
	});
}

export { decimalsFor, decimalsOf, documentText, formatDelta, formatDeltaInterval, formatGiven, formatInterval, formatNumber, formatShare, same };