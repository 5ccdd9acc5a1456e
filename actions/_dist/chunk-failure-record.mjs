import { FAILURE_LIMITS, failureSchema, problemsOf } from "./chunk-contract.mjs";
import { join, resolve } from "node:path";
import { mkdir, open, rm, writeFile } from "node:fs/promises";
import { constants as constants$1 } from "node:fs";

// actions/_lib/documents/plain-file.ts
/** Neither waits for the other end of a pipe nor follows a link; Windows has neither flag. */
const CAREFULLY = constants$1.O_RDONLY | (constants$1.O_NONBLOCK ?? 0) | (constants$1.O_NOFOLLOW ?? 0);
/** Reads a file that a guest wrote, if it is a plain one of at most so many bytes. Never waits for anybody. */
async function readGuestFile(file, mostBytes) {
	const handle = await open(file, CAREFULLY).catch((error) => error.code === "ENOENT" || error.code === "ENOTDIR" ? null : "strange");
	if (handle === null) return { kind: "absent" };
	if (typeof handle === "string") return { kind: "strange" };
	try {
		const found = await handle.stat();
		if (!found.isFile()) return { kind: "strange" };
		if (found.size > mostBytes) return { kind: "large" };
		const { buffer, bytesRead } = await handle.read(Buffer.alloc(found.size), 0, found.size, 0);
		return {
			kind: "text",
			text: buffer.toString("utf8", 0, bytesRead)
		};
	} finally {
		await handle.close();
	}
}
/** Writes a file of ours where guests may write, too: whatever lies there is removed, not written to. */
async function writeBesideGuests(file, text) {
	await rm(file, {
		recursive: true,
		force: true
	});
	await writeFile(file, text, { flag: "wx" });
}

// actions/_lib/command/escapes.ts
/**
* One escape, or a character that quoting adds, removes or turns into another: percent signs of any depth, backslashes of any number with
* what C, JSON, Python, bash and JavaScript write behind them, HTML entities, quotes, `$`, `^`, white space and `+`.
*/
const ESCAPE = /%(?:25)*(?:u([0-9a-f]{4})|([0-9a-f]{2}))|\\+(?:u\{([0-9a-f]{1,6})\}|u([0-9a-f]{4})|U([0-9a-f]{8})|x([0-9a-f]{2})|([0-3][0-7]{2}))?|&(?:amp;)*(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));|['"`$^+\s]/gi;
const ENTITIES = {
	amp: 38,
	lt: 60,
	gt: 62
};
const NOTHING = -1;
/** What quoting adds or removes; encoders disagree about it, so it is left out on both sides. */
const QUOTING = new Set([..."'\"`$^+\\"].map((sign) => sign.charCodeAt(0)));
/** Whether quoting, escaping or encoding may have changed anything in a text. */
const MAY_BE_ESCAPED = /[%\\&'"`$^+]/;
/**
* A text as it is before any quoting: equal for a secret and for all its spellings character by character, in whatever mixture. Quotes,
* white space and `+` are left out, and where `asciiOnly` all beyond ASCII, which some encoders give names.
*/
function unescaped(text, { asciiOnly = false } = {}) {
	const found = {
		plain: "",
		starts: [],
		ends: []
	};
	for (const { code, start, end } of characters(unitsOf(text))) {
		if (isLeftOut(code) || asciiOnly && code > 126) continue;
		const character = String.fromCodePoint(code);
		found.plain += character;
		for (let i = 0; i < character.length; i++) {
			found.starts.push(start);
			found.ends.push(end);
		}
	}
	return found;
}
/** Whether it is worth the while to look at a text without its escapes. */
function mayBeEscaped(text) {
	return MAY_BE_ESCAPED.test(text);
}
/** Quoting, control characters and white space; also `NOTHING`. */
function isLeftOut(code) {
	if (code <= 32 || code > 126 && code <= 160) return true;
	return code < 128 ? QUOTING.has(code) : /\s/.test(String.fromCodePoint(code));
}
function unitsOf(text) {
	const units = [];
	let at = 0;
	const plain = (end) => {
		for (; at < end; at++) units.push({
			code: text.charCodeAt(at),
			isByte: false,
			start: at,
			end: at + 1
		});
	};
	for (const match of text.matchAll(ESCAPE)) {
		plain(match.index);
		at += match[0].length;
		units.push({
			...meant(match),
			start: match.index,
			end: at
		});
	}
	plain(text.length);
	return units;
}
function meant(match) {
	const [, percentU, percent, braced, u, U, x, octal, decimal, hex, name] = match;
	const byte = percent ?? x;
	if (byte !== void 0) return {
		code: Number.parseInt(byte, 16),
		isByte: true
	};
	if (octal !== void 0) return {
		code: Number.parseInt(octal, 8),
		isByte: true
	};
	const digits = percentU ?? braced ?? u ?? U ?? hex;
	if (digits !== void 0) return {
		code: valid(Number.parseInt(digits, 16)),
		isByte: false
	};
	if (decimal !== void 0) return {
		code: valid(Number(decimal)),
		isByte: false
	};
	return {
		code: ENTITIES[name?.toLowerCase() ?? ""] ?? NOTHING,
		isByte: false
	};
}
function valid(code) {
	return code <= 1114111 ? code : NOTHING;
}
/** Joins bytes that stand side by side and are UTF-8; any other byte is the character of its number (Latin-1), as Python has it. */
function* characters(units) {
	for (let at = 0; at < units.length;) {
		const unit = units[at];
		const length = lengthOf(unit);
		const bytes = length === 1 ? [] : units.slice(at, at + length);
		if (bytes.length === length && bytes.slice(1).every(isFollowing)) {
			at += length;
			yield {
				code: decoded(bytes),
				start: unit.start,
				end: bytes.at(-1).end
			};
		} else {
			at += 1;
			yield unit;
		}
	}
}
function decoded(bytes) {
	return Buffer.from(bytes.map(({ code }) => code)).toString().codePointAt(0);
}
/** How many bytes a UTF-8 sequence has that begins so. */
function lengthOf({ code, isByte }) {
	if (!isByte || code < 194 || code > 244) return 1;
	if (code < 224) return 2;
	return code < 240 ? 3 : 4;
}
function isFollowing({ code, isByte }) {
	return isByte && code >= 128 && code < 192;
}

// actions/_lib/command/literal-search.ts
/** The fewest characters of a literal. */
const LEAST_LITERAL = 4;
/**
* Finds every place of many literals in a text in one pass, whatever their number: by their first four characters. Overlapping places are
* answered as they are, in order of their start.
*/
function literalSearch(literals) {
	const byStart = /* @__PURE__ */ new Map();
	const begins = /* @__PURE__ */ new Uint8Array(65536);
	for (const literal of [...new Set(literals)].sort((a, b) => b.length - a.length)) {
		const start = literal.slice(0, 4);
		byStart.set(start, [...byStart.get(start) ?? [], literal]);
		begins[literal.charCodeAt(0)] = 1;
	}
	return (text) => {
		const found = [];
		for (let at = 0; at + 4 <= text.length; at++) {
			if (begins[text.charCodeAt(at)] === 0) continue;
			const literal = byStart.get(text.slice(at, at + 4))?.find((each) => text.startsWith(each, at));
			if (literal !== void 0) found.push({
				start: at,
				end: at + literal.length
			});
		}
		return found;
	};
}

// actions/_lib/command/spellings.ts
const BASE64 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
/** Line widths of PEM and MIME. */
const WRAPS = [64, 76];
/** A text as usual encoders write it character by character; what mixes them is found by `unescaped`. */
function escapesOf(text) {
	const url = encodeURIComponent(text);
	const rfc3986 = url.replace(/[!'()*]/g, (sign) => `%${hexOf(sign.charCodeAt(0), 2).toUpperCase()}`);
	const json = JSON.stringify(text).slice(1, -1);
	return [
		json,
		ascii(json, (code) => `\\u${hexOf(code, 4)}`),
		ascii(json, (code) => `\\u${hexOf(code, 4).toUpperCase()}`),
		ascii(text, (code) => `&#${code};`),
		ascii(text, (code) => `&#x${hexOf(code, 1)};`),
		ascii(text, (code) => code < 256 ? `\\x${hexOf(code, 2)}` : `\\u${hexOf(code, 4)}`),
		bytewise(text, (byte) => `\\x${hexOf(byte, 2)}`),
		bytewise(text, (byte) => `\\${byte.toString(8).padStart(3, "0")}`),
		bytewise(text.replaceAll("=", "=3D"), (byte) => `=${hexOf(byte, 2).toUpperCase()}`),
		...[url, rfc3986].flatMap((form) => [
			form,
			lowerCodes(form),
			form.replaceAll("%20", "+")
		])
	];
}
/** Bytes as digits: base64 in both alphabets, at any offset and wrapped, base32 at any offset, hexadecimal, and lists of numbers. */
function digitsOf(bytes) {
	const base64 = [
		0,
		1,
		2
	].map((offset) => digitsAt(bytes, BASE64, offset));
	const wrapped = WRAPS.flatMap((width) => base64[0]?.match(new RegExp(`.{${width}}|.{16,}$`, "g")) ?? []);
	const base32 = [
		0,
		1,
		2,
		3,
		4
	].map((offset) => digitsAt(bytes, BASE32, offset));
	const pairs = [...bytes].map((byte) => hexOf(byte, 2));
	const hex = [
		"",
		" ",
		":",
		"-"
	].map((separator) => pairs.join(separator));
	const numbers = [
		",",
		", ",
		" "
	].map((separator) => [...bytes].join(separator));
	return [
		...[...base64, ...wrapped].flatMap((form) => [form, form.replaceAll("+", "-").replaceAll("/", "_")]),
		...[...base32, ...hex].flatMap((form) => [
			form,
			form.toLowerCase(),
			form.toUpperCase()
		]),
		...numbers
	];
}
/** The digits that stand for these bytes alone when so many others come before them (RFC 4648). */
function digitsAt(bytes, alphabet, offset) {
	const width = Math.log2(alphabet.length);
	let digits = "";
	let bits = 0;
	let value = 0;
	let skip = (width - offset * 8 % width) % width;
	for (const byte of bytes) {
		value = (value << 8 | byte) & 65535;
		bits += 8;
		if (skip > 0) {
			bits -= skip;
			skip = 0;
		}
		for (; bits >= width; bits -= width) digits += alphabet[value >> bits - width & alphabet.length - 1];
	}
	return digits;
}
function ascii(text, spell) {
	return text.replace(/\P{ASCII}/gu, (character) => Array.from({ length: character.length }, (_, i) => spell(character.charCodeAt(i))).join(""));
}
function bytewise(text, spell) {
	return text.replace(/\P{ASCII}/gu, (character) => [...Buffer.from(character)].map(spell).join(""));
}
function lowerCodes(percent) {
	return percent.replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase());
}
function hexOf(code, digits) {
	return code.toString(16).padStart(digits, "0");
}

// actions/_lib/command/mask.ts
const LEAST_ENCODED = 5;
/** Shorter texts inside a JSON secret, such as `service_account`, say what it is and not what it opens. */
const LEAST_LEAF = 16;
/** A secret of fewer characters that no encoder touches is not looked for without its escapes: it would be found in other texts. */
const LEAST_UNESCAPED = 5;
/** Characters of the longest escape of one, such as `\U000000fc`. */
const MOST_ESCAPE = 10;
/** A mask of these values in all their forms, however they are quoted; where they overlap, all of it is hidden. */
function createMask(values) {
	const forms = values.flatMap(formsOf);
	if (forms.length === 0) return {
		hide: (text) => text,
		longest: 0
	};
	const search = literalSearch(forms);
	const parts = [...new Set(values.flatMap(partsOf))];
	const searches = [true, false].map((asciiOnly) => unescapedSearch(parts, { asciiOnly }));
	return {
		hide: (text) => hidden(text, [search, ...mayBeEscaped(text) ? searches : []].flatMap((each) => each(text))),
		longest: Math.max(...forms.map((form) => form.length), ...parts.map((part) => part.length * MOST_ESCAPE))
	};
}
/**
* How a secret may stand in a log: its lines, the long texts of a JSON document, and each as the usual encoders write it. Shorter than
* four characters it is none.
*/
function formsOf(value) {
	const whole = value.trim().toWellFormed();
	const parts = partsOf(value);
	const files = parts.length === 0 || parts.includes(whole) ? [] : [whole, `${whole}\n`];
	const encoded = [...parts, ...files].flatMap((part) => [...digitsOf(Buffer.from(part)), ...digitsOf(Buffer.from(part, "utf16le"))]);
	return [...parts.flatMap((part) => [part, ...escapesOf(part)]).filter((form) => form.length >= 4), ...encoded.filter((form) => form.length >= LEAST_ENCODED)];
}
/** The lines of a secret that are long enough to be hidden. */
function linesOf(value) {
	return value.split(/[\r\n]+/).map((line) => line.trim()).filter((line) => line.length >= 4);
}
function partsOf(value) {
	const whole = value.trim().toWellFormed();
	return [.../* @__PURE__ */ new Set([...linesOf(whole), ...leavesOf(whole)])];
}
function leavesOf(value) {
	if (!/^[[{]/.test(value)) return [];
	const leaves = [];
	try {
		JSON.parse(value, (_, leaf) => {
			if (typeof leaf === "string" && leaf.length >= LEAST_LEAF) leaves.push(...linesOf(leaf));
			return leaf;
		});
	} catch {
		return [];
	}
	return leaves;
}
/**
* Finds secrets by what is left of them and of the text without escapes, if that is at least half of the secret. Escapes at its ends, such
* as those of quotes that it begins with, belong to it.
*/
function unescapedSearch(parts, options) {
	const known = /* @__PURE__ */ new Map();
	for (const part of parts) {
		const { plain, starts, ends } = unescaped(part, options);
		if (plain.length < Math.max(LEAST_UNESCAPED, part.length / 2)) continue;
		known.set(plain, {
			begins: starts[0] > 0,
			ends: ends.at(-1) < part.length
		});
	}
	const search = literalSearch([...known.keys()]);
	return (text) => {
		const { plain, starts, ends } = unescaped(text, options);
		return search(plain).map(({ start, end }) => {
			const wider = known.get(plain.slice(start, end));
			const before = wider.begins ? ends[start - 1] ?? 0 : starts[start];
			const after = wider.ends ? starts[end] ?? text.length : ends[end - 1];
			return {
				start: before + text.slice(before, after).search(/\S/),
				end: before + text.slice(before, after).trimEnd().length
			};
		});
	};
}
function hidden(text, ranges) {
	let shown = "";
	let end = -1;
	for (const range of ranges.toSorted((one, other) => one.start - other.start)) {
		if (range.start > end) shown += `${text.slice(Math.max(end, 0), range.start)}***`;
		end = Math.max(end, range.end);
	}
	return shown + text.slice(Math.max(end, 0));
}

// actions/_lib/command/failure-record.ts
const NAME = "failure.json";
/** How a Problem quotes a line of a command's log. */
const QUOTED = "| ";
/**
* A verb that leaves failure.json in its `out` folder where it fails, or where its training is incomplete, so that a job that may write
* to the pull request can say why. In a terminal the error itself is enough: nothing is left there.
*/
function recordingFailure(stage, run) {
	return async (given, host) => {
		if (host.kind === "terminal") return await run(given, host, { models: [] });
		const out = resolve(host.cwd, given.out ?? "trainyard-out");
		const secrets = [];
		const known = { models: [] };
		const began = performance.now();
		const about = () => ({
			stage,
			model: typeof given.model === "string" ? given.model : null,
			models: known.models,
			seconds: (performance.now() - began) / 1e3,
			attempt: Number(host.env["GITHUB_RUN_ATTEMPT"]) || null
		});
		const folders = [host.env["GITHUB_WORKSPACE"], host.env["RUNNER_TEMP"]].flatMap((each) => each || []);
		const leave = (ended) => written(out, failureOf({
			...about(),
			...ended,
			secrets,
			folders
		}));
		await rm(join(out, NAME), { force: true }).catch(() => void 0);
		try {
			const outcome = await run(given, overheard(host, secrets), known);
			if (outcome.outputs["status"] === "incomplete") await leave(INCOMPLETE);
			return outcome;
		} catch (error) {
			await leave({
				kind: "failed",
				problems: toldBy(error)
			}).catch(() => void 0);
			throw error;
		}
	};
}
const INCOMPLETE = {
	kind: "incomplete",
	problems: [{
		what: "the training stopped at its time limit with a checkpoint",
		where: "time-limit",
		fix: "re-run the failed jobs: the training resumes from the checkpoint"
	}]
};
/** Learns what must not be printed from what the runner is told to mask. */
function overheard(host, secrets) {
	return {
		...host,
		mask(secret) {
			secrets.push(secret);
			host.mask(secret);
		}
	};
}
function toldBy(error) {
	const problems = problemsOf(error);
	if (problems.length > 0) return problems.map(({ what, where, fix }) => ({
		what,
		where,
		fix
	}));
	return [{
		what: `Trainyard stopped at a defect of its own: ${error instanceof Error ? error.message : String(error)}`,
		where: "the log of the step",
		fix: "report it with that log"
	}];
}
function failureOf({ problems, models, secrets, folders, ...about }) {
	const mask = createMask(secrets);
	const most = FAILURE_LIMITS;
	const cut = (text, characters) => {
		const near = folders.reduce((rest, folder) => rest.replaceAll(`${folder}/`, ""), text);
		const shown = mask.hide(near).toWellFormed();
		return shown.length > characters ? `${shown.slice(0, characters - 1).toWellFormed()}…` : shown;
	};
	const told = problems.slice(0, most.problems);
	const further = told.flatMap(({ what }) => what.split("\n").slice(1));
	return failureSchema.parse({
		schema: "trainyard/failure@1",
		...about,
		model: about.model?.slice(0, 100) ?? null,
		models: models.slice(0, most.models),
		problems: told.map(({ what, where, fix }) => ({
			what: cut(what.split("\n", 1)[0], most.what),
			where: cut(where, most.where),
			fix: cut(fix, most.fix)
		})),
		lines: further.slice(-most.lines).map((line) => cut(unquoted(line), most.line))
	});
}
function unquoted(line) {
	return line.startsWith(QUOTED) ? line.slice(2) : line;
}
async function written(out, failure) {
	await mkdir(out, { recursive: true });
	await writeBesideGuests(join(out, NAME), `${JSON.stringify(failure, null, 2)}\n`);
}

export { createMask, linesOf, readGuestFile, recordingFailure, writeBesideGuests };