import { FAILURE_LIMITS, Problem, failureSchema, problemsOf as problemsOf$1, throwProblems } from "./chunk-contract.mjs";
import { escapeCommands } from "./chunk-host.mjs";
import { outFolder, writeDocument, writeText } from "./chunk-documents.mjs";
import { stripVTControlCharacters } from "node:util";
import { once } from "node:events";
import { randomUUID } from "node:crypto";
import { lstat, open, readFile, readdir, readlink, rename, rm } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { closeSync, constants as constants$1, existsSync, fstatSync, lstatSync, openSync, readlinkSync, rmSync, writeSync } from "node:fs";
import { spawn } from "node:child_process";
import { setTimeout as setTimeout$1 } from "node:timers/promises";

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
/** Characters that quoting adds or removes. Encoders differ here, so they are left out of secret and text alike. */
const QUOTING = new Set([..."'\"`$^+\\"].map((sign) => sign.charCodeAt(0)));
/** Whether quoting, escaping or encoding may have changed anything in a text. */
const MAY_BE_ESCAPED = /[%\\&'"`$^+]/;
/**
* A text as it was before quoting: the same for a secret and for each way to escape its characters, in any mixture. Quotes, white space and
* `+` are left out, and with `asciiOnly` everything beyond ASCII, which some encoders write as names.
*/
function withoutEscapes(text, { asciiOnly = false } = {}) {
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
/** Whether a text may hold escapes at all; a cheap test before the search. */
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
/** Joins adjacent bytes that form UTF-8; any other byte is the Latin-1 character of its number, as in Python. */
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
/** The length of the UTF-8 sequence that this byte starts. */
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
* Finds all occurrences of many literals in one pass over a text, by their first four characters. Overlapping matches are returned as they
* are, in order of their start.
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
/** A text in the usual encodings that work character by character; mixtures are found by `withoutEscapes`. */
function textSpellings(text) {
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
/** Bytes in the usual encodings: base64 in both alphabets, at any offset and wrapped, base32 at any offset, hexadecimal, lists of numbers. */
function byteSpellings(bytes) {
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
/** The digits that encode these bytes alone, when `offset` other bytes come before them (RFC 4648). */
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
/** Shorter texts inside a JSON secret, such as `service_account`, are its structure and not secret. */
const LEAST_LEAF = 16;
/** A shorter secret is not searched with escapes removed: it would match ordinary text. */
const LEAST_UNESCAPED = 5;
/** Characters of the longest escape of one, such as `\U000000fc`. */
const MOST_ESCAPE = 10;
/** A mask of these values in every usual encoding and quoting; overlapping matches are hidden as one. */
function createMask(values) {
	const forms = values.flatMap(secretForms);
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
* The forms in which a secret may appear in a log: its lines, the long texts of a JSON document, and each in the usual encodings. Values of
* less than four characters have none.
*/
function secretForms(value) {
	const whole = value.trim().toWellFormed();
	const parts = partsOf(value);
	const files = parts.length === 0 || parts.includes(whole) ? [] : [whole, `${whole}\n`];
	const encoded = [...parts, ...files].flatMap((part) => [...byteSpellings(Buffer.from(part)), ...byteSpellings(Buffer.from(part, "utf16le"))]);
	return [...parts.flatMap((part) => [part, ...textSpellings(part)]).filter((form) => form.length >= 4), ...encoded.filter((form) => form.length >= LEAST_ENCODED)];
}
/** The lines of a secret that are long enough to be hidden. */
function secretLines(value) {
	return value.split(/[\r\n]+/).map((line) => line.trim()).filter((line) => line.length >= 4);
}
function partsOf(value) {
	const whole = value.trim().toWellFormed();
	return [.../* @__PURE__ */ new Set([...secretLines(whole), ...leavesOf(whole)])];
}
function leavesOf(value) {
	if (!/^[[{]/.test(value)) return [];
	const leaves = [];
	try {
		JSON.parse(value, (_, leaf) => {
			if (typeof leaf === "string" && leaf.length >= LEAST_LEAF) leaves.push(...secretLines(leaf));
			return leaf;
		});
	} catch {
		return [];
	}
	return leaves;
}
/**
* Finds secrets by comparing secret and text with escapes removed from both, if at least half of the secret remains. Escapes at its ends,
* such as those of a quote that it starts with, are hidden with it.
*/
function unescapedSearch(parts, options) {
	const known = /* @__PURE__ */ new Map();
	for (const part of parts) {
		const { plain, starts, ends } = withoutEscapes(part, options);
		if (plain.length < Math.max(LEAST_UNESCAPED, part.length / 2)) continue;
		known.set(plain, {
			begins: starts[0] > 0,
			ends: ends.at(-1) < part.length
		});
	}
	const search = literalSearch([...known.keys()]);
	return (text) => {
		const { plain, starts, ends } = withoutEscapes(text, options);
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
/** How a Problem quotes a line of a command's log. */
const QUOTED = "| ";
/**
* Wraps a verb so that it writes failure.json to its `out` folder when it fails or its training is incomplete; a job that may write to the
* pull request reports the reason from there. In a terminal nothing is written: the error itself is shown.
*/
function withFailureRecord(stage, run) {
	return async (given, host) => {
		if (host.kind === "terminal") return await run(given, host, { models: [] });
		const file = outFolder(host.cwd, given.out).failure;
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
		const leave = (ended) => writeDocument(failureSchema, file, failureOf({
			...about(),
			...ended,
			secrets,
			folders
		}));
		await rm(file, { force: true }).catch(() => void 0);
		try {
			const outcome = await run(given, collectingSecrets(host, secrets), known);
			if (outcome.outputs["status"] === "incomplete") await leave(INCOMPLETE);
			return outcome;
		} catch (error) {
			await leave({
				kind: "failed",
				problems: problemTexts(error)
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
/** Collects every secret that the runner is told to mask, so that the record masks it, too. */
function collectingSecrets(host, secrets) {
	return {
		...host,
		mask(secret) {
			secrets.push(secret);
			host.mask(secret);
		}
	};
}
function problemTexts(error) {
	const problems = problemsOf$1(error);
	if (problems.length > 0) return problems.map(({ what, where, fix }) => ({
		what,
		where,
		fix
	}));
	return [{
		what: `Trainyard failed because of a defect of its own: ${error instanceof Error ? error.message : String(error)}`,
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
	return {
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
	};
}
function unquoted(line) {
	return line.startsWith(QUOTED) ? line.slice(2) : line;
}

// actions/_lib/command/environment.ts
/** Variables that an untrusted command sees: those that programs need to run, and none that grants access. */
const ALLOWED = /* @__PURE__ */ new Set([
	...[
		"PATH",
		"HOME",
		"USER",
		"LOGNAME",
		"SHELL",
		"TMPDIR",
		"TEMP",
		"TMP",
		"TZ",
		"TERM",
		"LANG",
		"LANGUAGE"
	],
	...[
		"CI",
		"COLUMNS",
		"NO_COLOR",
		"FORCE_COLOR",
		"DISPLAY"
	],
	...[
		"HTTP_PROXY",
		"HTTPS_PROXY",
		"NO_PROXY",
		"ALL_PROXY",
		"http_proxy",
		"https_proxy",
		"no_proxy",
		"all_proxy"
	],
	...[
		"SSL_CERT_FILE",
		"SSL_CERT_DIR",
		"REQUESTS_CA_BUNDLE",
		"CURL_CA_BUNDLE",
		"NODE_EXTRA_CA_CERTS"
	],
	...[
		"LD_LIBRARY_PATH",
		"DYLD_LIBRARY_PATH",
		"LIBRARY_PATH",
		"VIRTUAL_ENV",
		"PYTHONPATH",
		"PYTHONHOME",
		"JAVA_HOME"
	],
	...[
		"PYTHONUNBUFFERED",
		"PYTHONHASHSEED",
		"PYTHONIOENCODING",
		"PYTHONUTF8",
		"R_HOME",
		"R_LIBS",
		"R_LIBS_USER"
	],
	...[
		"JULIA_DEPOT_PATH",
		"JULIA_NUM_THREADS",
		"GOPATH",
		"GOROOT",
		"CARGO_HOME",
		"RUSTUP_HOME"
	],
	...[
		"TF_CPP_MIN_LOG_LEVEL",
		"TF_FORCE_GPU_ALLOW_GROWTH",
		"TF_NUM_INTRAOP_THREADS",
		"TF_NUM_INTEROP_THREADS"
	],
	...[
		"TF_DETERMINISTIC_OPS",
		"TF_ENABLE_ONEDNN_OPTS",
		"XLA_FLAGS",
		"CONDA_PREFIX",
		"CONDA_DEFAULT_ENV"
	],
	...[
		"NVIDIA_VISIBLE_DEVICES",
		"NVIDIA_DRIVER_CAPABILITIES",
		"NVIDIA_TF32_OVERRIDE"
	],
	...[
		"NUMEXPR_NUM_THREADS",
		"VECLIB_MAXIMUM_THREADS",
		"RAYON_NUM_THREADS",
		"TOKENIZERS_PARALLELISM"
	],
	...[
		"SystemRoot",
		"SYSTEMROOT",
		"windir",
		"WINDIR",
		"ComSpec",
		"COMSPEC",
		"PATHEXT",
		"Path",
		"SystemDrive"
	],
	...[
		"USERPROFILE",
		"HOMEDRIVE",
		"HOMEPATH",
		"APPDATA",
		"LOCALAPPDATA",
		"ProgramData",
		"ProgramFiles"
	],
	...[
		"ProgramFiles(x86)",
		"CommonProgramFiles",
		"PROCESSOR_ARCHITECTURE",
		"NUMBER_OF_PROCESSORS",
		"OS"
	]
]);
/** Families of settings that hold no secrets. */
const ALLOWED_PREFIXES = [
	"LC_",
	"CUDA_",
	"NCCL_",
	"OMP_",
	"KMP_",
	"MKL_",
	"OPENBLAS_"
];
/** Never passed on, even when listed: names reserved for the workflow, the runner, Trainyard or the loader of programs. */
const RESERVED = /^(INPUT_|ACTIONS_|GITHUB_|GH_|RUNNER_|TRAINYARD_|NODE_OPTIONS$|LD_PRELOAD$|DYLD_INSERT_|BASH_ENV$|ENV$)/i;
/** Environment of an untrusted command: the allow-list, the names that the user passes on, and Trainyard's own variables. */
function commandEnvironment(env, { pass = [], own = {} } = {}) {
	const wanted = new Set(pass);
	const kept = Object.entries(env).filter(([name]) => isAllowed(name) || wanted.has(name) && !isReservedName(name));
	return {
		...Object.fromEntries(kept.filter(([, value]) => value !== void 0)),
		...own
	};
}
/** The values of the variables that the user passes on, to be masked. */
function passedValues(env, pass) {
	return pass.flatMap((name) => env[name] ?? []);
}
/** Whether a name is reserved: no command gets it, even if the user lists it. */
function isReservedName(name) {
	return RESERVED.test(name);
}
function isAllowed(name) {
	return !isReservedName(name) && (ALLOWED.has(name) || ALLOWED_PREFIXES.some((prefix) => name.startsWith(prefix)));
}

// actions/_lib/command/log-file.ts
const MOST_BYTES = 64e6;
const FLUSH_BYTES = 65536;
const TAIL_LINES = 200;
const CAREFULLY = constants$1.O_WRONLY | constants$1.O_APPEND | constants$1.O_CREAT | (constants$1.O_NONBLOCK ?? 0) | (constants$1.O_NOFOLLOW ?? 0);
/**
* Appends lines to a log of at most `mostBytes`; of further lines the last ones are kept, with a note. Writing is synchronous, so a command
* that prints faster than the disk has to wait, and memory does not grow. The file is opened before the command can replace it. A log that
* cannot be written is only a warning: the training matters more.
*/
function openLogFile(file, { host, mostBytes = MOST_BYTES }) {
	let open = opened(file);
	let room = mostBytes - fstatSync(open).size;
	let waiting = "";
	const cut = {
		lines: 0,
		bytes: 0,
		tail: []
	};
	const put = (text) => {
		try {
			if (open !== null) writeSync(open, text);
		} catch (error) {
			host.warning(`${file} is no longer written: ${error.message}`);
			closeSync(open);
			open = null;
		}
	};
	const flush = () => {
		put(waiting);
		waiting = "";
	};
	const leaveOut = (line, bytes) => {
		cut.lines++;
		cut.bytes += bytes;
		cut.tail.push(line);
		if (cut.tail.length > TAIL_LINES) cut.tail.shift();
	};
	return {
		write(line) {
			const bytes = Buffer.byteLength(line) + 1;
			if (bytes > room || cut.lines > 0) return leaveOut(line, bytes);
			room -= bytes;
			waiting += `${line}\n`;
			if (waiting.length >= FLUSH_BYTES) flush();
		},
		end() {
			if (cut.lines > 0) waiting += endOf(cut, mostBytes);
			flush();
			if (open !== null) closeSync(open);
		}
	};
}
function endOf({ lines, bytes, tail }, mostBytes) {
	const count = (value) => value.toLocaleString("en");
	return [`[trainyard] the log is limited to ${count(mostBytes)} bytes: of ${count(lines)} further lines (${count(bytes)} bytes) these are the last ${tail.length}`, ...tail].map((line) => `${line}\n`).join("");
}
/** Opens the log; a pipe or link that an earlier command put there is removed first. */
function opened(file) {
	const found = lstatSync(file, { throwIfNoEntry: false });
	if (found?.isFIFO() || found?.isSymbolicLink()) rmSync(file);
	return openSync(file, CAREFULLY);
}

// actions/_lib/command/descendants.ts
/** Environment variable that marks a command's processes, so that they are found in any process group or session. */
const TASK_VARIABLE = "TRAINYARD_TASK";
const LOOK_MS = 250;
/** The pause after a look, as a multiple of its duration: looking takes at most a twentieth of the time. */
const REST = 19;
const PASSES = 5;
/**
* Follows a child's descendants: processes with `TRAINYARD_TASK=<mark>` in their environment, those that hold its output open, and those
* that were seen while their parent ran. A process is missed only if it clears its environment, leaves its session, closes its output and
* loses its parent, all before the next look.
*/
function followDescendants(child, mark) {
	if (process.platform !== "linux" || child.pid === void 0) return NONE;
	const outputs = outputsOf(child.pid);
	/** Start time by process id: an id is reused after its process has ended. */
	const seen = /* @__PURE__ */ new Map();
	const look = async () => addDescendants(await processes(), child.pid, seen);
	const running = async () => {
		await look();
		const all = await processes();
		const isOwn = await Promise.all(all.map((each) => isDescendant(each, {
			seen,
			mark,
			outputs
		})));
		return all.filter((_, i) => isOwn[i]).map(({ id }) => id);
	};
	let timer;
	let isReleased = false;
	const lookAgain = (waitMs) => {
		timer = setTimeout(async () => {
			const began = performance.now();
			await look();
			if (!isReleased) lookAgain(Math.max(LOOK_MS, REST * (performance.now() - began)));
		}, waitMs);
		timer.unref();
	};
	lookAgain(LOOK_MS);
	return {
		running,
		look,
		async signal(signal) {
			for (let pass = 0; pass < (signal === "SIGKILL" ? PASSES : 1); pass++) {
				const ids = await running();
				if (ids.length === 0) return;
				for (const id of ids) signalOne(id, signal);
			}
		},
		release() {
			clearTimeout(timer);
			isReleased = true;
		}
	};
}
const NONE = {
	running: async () => [],
	signal: async () => void 0,
	look: async () => void 0,
	release: () => void 0
};
/** All running processes, from /proc/<id>/stat (proc(5)). A zombie does not run: a container's first process may never collect it. */
async function processes() {
	const ids = (await readdir("/proc").catch(() => [])).filter((name) => /^\d+$/.test(name));
	return (await Promise.all(ids.map((id) => readFile(`/proc/${id}/stat`, "utf8").catch(() => "")))).flatMap((stat, i) => {
		const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
		const [state = "X", parent, group, session] = fields;
		if (state === "Z" || state === "X" || stat === "") return [];
		const numbers = {
			parent: Number(parent),
			group: Number(group),
			session: Number(session)
		};
		return [{
			id: Number(ids[i]),
			...numbers,
			start: fields[19] ?? ""
		}];
	});
}
/** Adds every process whose parent, group or session is among those seen, until none is left to add. */
function addDescendants(all, first, seen) {
	const other = all.find(({ id, start }) => id === first && start !== (seen.get(id) ?? start));
	const own = new Set(other === void 0 ? [first] : []);
	for (const { id, start } of all) if (seen.get(id) === start) own.add(id);
	for (let before = -1; before !== own.size;) {
		before = own.size;
		for (const each of all) if ([
			each.parent,
			each.group,
			each.session
		].some((id) => own.has(id))) own.add(each.id);
	}
	for (const { id, start } of all) if (own.has(id)) seen.set(id, start);
}
/** The environment and files of another user's process cannot be read: it is found by `seen` alone. */
async function isDescendant({ id, start }, { seen, mark, outputs }) {
	if (id === process.pid) return false;
	if (seen.get(id) === start) return true;
	if ((await readFile(`/proc/${id}/environ`, "latin1").catch(() => "")).split("\0").includes(`${"TRAINYARD_TASK"}=${mark}`)) return true;
	const files = await readdir(`/proc/${id}/fd`).catch(() => []);
	return (await Promise.all(files.map((file) => readlink(`/proc/${id}/fd/${file}`).catch(() => "")))).some((file) => outputs.has(file));
}
/** The child's output descriptors, such as `socket:[4711]`, read before it can replace them. */
function outputsOf(id) {
	const outputs = [1, 2].flatMap((file) => {
		try {
			return [readlinkSync(`/proc/${id}/fd/${file}`)];
		} catch {
			return [];
		}
	});
	return new Set(outputs.filter((output) => /^(socket|pipe):/.test(output)));
}
function signalOne(id, signal) {
	try {
		process.kill(id, signal);
	} catch {}
}

// actions/_lib/command/exit-cause.ts
/** Known causes of a failed command and their cures; the first match is reported. */
const CAUSES = [
	{
		lines: /(ModuleNotFoundError: )?No module named '?([\w.-]+)|ImportError: /,
		fix: "a Python package is not installed: add it to requirements.txt and install that in an earlier step, with the same python (in Trainyard’s workflows with the input setup)"
	},
	{
		lines: /Cannot find (module|package) |ERR_MODULE_NOT_FOUND/,
		fix: "a Node package is not installed: run `npm ci` in an earlier step, in the folder of trainyard.yml"
	},
	{
		lines: /there is no package called/,
		fix: "an R package is not installed: install it in an earlier step"
	},
	{
		lines: /CUDA out of memory|CUDA_ERROR_OUT_OF_MEMORY|cudaErrorMemoryAllocation|OOM when allocating/,
		fix: "the GPU has too little memory: use smaller batches, or require a larger GPU with `gpu: { memory: … }`"
	},
	{
		lines: /CUDA driver version is insufficient|no CUDA-capable device|Found no NVIDIA driver/,
		fix: "it found no usable GPU: run on a runner with one, and declare `gpu: { required: true }` to have this checked first"
	},
	{
		lines: /No space left on device|ENOSPC/,
		fix: "the disk is full: keep fewer checkpoints, or run on a runner with more disk"
	},
	{
		lines: /MemoryError|Cannot allocate memory|std::bad_alloc|heap out of memory|cannot allocate vector/,
		fix: "the machine has too little memory: read less data at once, or use a larger runner"
	},
	{
		ending: /* @__PURE__ */ new RegExp("(status 137|SIGKILL)"),
		fix: "it was killed, most likely because the machine ran out of memory: read less data at once, or use a larger runner"
	},
	{
		lines: /KeyError: '[A-Z][A-Z0-9_]+'|: unbound variable|: parameter (not set|null or not set)/,
		fix: "an environment variable is missing: commands see an allow-list only, so name it under `env`, or pass a secret with `secrets`"
	},
	{
		ending: /status 127/,
		fix: "a program was not found: install it in an earlier step, and check PATH"
	},
	{
		ending: /status 126/,
		fix: "a file is not executable: make it executable (`git update-index --chmod=+x`), or name the program that runs it, as in `python train.py`"
	},
	{
		ending: /SIGSEGV|SIGILL|SIGBUS|status 13[259]/,
		fix: "native code crashed, often a package built for another processor, driver or library: install versions that fit this machine"
	},
	{
		ending: /SIGTERM|status 143/,
		fix: "it was stopped from outside, not by its time limit: check whether the job was cancelled or the machine shut down"
	}
];
/** How a process ended, in words: `ended with status 1`, `was ended by SIGKILL`. */
function exitInWords({ code, signal }) {
	return signal === null ? `ended with status ${code}` : `was ended by ${signal}`;
}
/** What to do about a failed command, from its exit status or signal and its last lines. */
function cureOf(exit, last) {
	const words = exitInWords(exit);
	const said = last.join("\n");
	return CAUSES.find(({ ending: end, lines }) => (end === void 0 || end.test(words)) && (lines === void 0 || lines.test(said)))?.fix ?? "see its last lines; run the command by hand in the same folder to debug it";
}

// actions/_lib/command/lines.ts
const MAX_SHOWN = 4e3;
const MAX_KEPT = 65536;
/**
* A line of untrusted output that is safe in a runner's log: no workflow command (`::name::` at its start, `##[name]` anywhere), no control
* characters, no secret, at most 4,000 characters. Secrets are searched after invisible characters are removed and before the line is cut.
*/
function safeLine({ text, length }, mask) {
	const hidden = mask.hide(withoutControls(text));
	const whole = length > text.length ? hidden.slice(0, -mask.longest || void 0) : hidden;
	if (whole.length <= MAX_SHOWN && length <= text.length) return escapeCommands(whole);
	return escapeCommands(`${whole.slice(0, MAX_SHOWN)} … (${length} characters)`);
}
/** Removes escape sequences, control characters, and characters that change the direction of text. */
function withoutControls(text) {
	return stripVTControlCharacters(text).replace(/[^\P{Cc}\t]|[\u202A-\u202E\u2066-\u2069]/gu, "");
}
/** Splits a stream into lines at line feed, carriage return, or both together. */
function createLineSplitter(onLine) {
	let kept = "";
	let length = 0;
	let held = false;
	const keep = (piece) => {
		length += piece.length;
		if (kept.length < MAX_KEPT) kept += piece.slice(0, MAX_KEPT - kept.length);
	};
	const end = (isRewritten) => {
		const line = {
			text: kept,
			length,
			isRewritten
		};
		kept = "";
		length = 0;
		onLine(line);
	};
	const cut = (text) => {
		for (const piece of text.match(/[^\r\n]+|\r|\n/g) ?? []) {
			if (held && piece === "\r") continue;
			if (held) end(piece !== "\n");
			if (piece === "\n" && !held) end(false);
			held = piece === "\r";
			if (piece !== "\n" && piece !== "\r") keep(piece);
		}
	};
	const flush = () => {
		if (held || length > 0) end(false);
		held = false;
	};
	return {
		cut,
		flush
	};
}

// actions/_lib/command/progress.ts
const BAR = /(?<![\d.])(\d{1,3})(?:\.\d+)? ?%\s*\|/;
const KERAS_BAR = /^\s*(\d+)\/(\d+)\s*(?:\[[=>.]+\]|━)/;
const OUTER = /\b(?:epoch|fold|trial)\s*(?::\s*)?\[?(\d+)\s*(?:\/|\bof\b)\s*(\d+)\]?/i;
const INNER = /(?:\b(?:step|iteration|iter|round|batch)\s*(?::\s*)?\[?|\[)(\d+)\s*(?:\/|\bof\b)\s*(\d+)/i;
const BARE = /^\s*epoch\s*(?::\s*)?\[?\d+\/\d+\]?\W*$/i;
/** CatBoost: `10:	learn: 0.61	total: 1.2s	remaining: 10.8s`. */
const REMAINING = /^\d+:\s+learn:.*\btotal: ([\d.]+)(ms|s|m|h)\s+remaining: ([\d.]+)(ms|s|m|h)\b/;
/** XGBoost and LightGBM: `[10]	validation-logloss:0.31`. */
const ROUND = /^\[\d+\]\s+\S.*:\s*[-\d]/;
/** Only so many characters are read: no progress line is longer, and the text is untrusted. */
const MOST_READ = 1e3;
/**
* Reads a line of tqdm, Keras, PyTorch's tutorials, XGBoost, LightGBM, CatBoost, or one like `step 3/20`. A bar inside an epoch counts as
* part of it; a bare line `Epoch 3/10` starts the third epoch (Keras), one with a loss ends it.
*/
function progressInLine(given, course) {
	const line = given.slice(0, MOST_READ);
	const outer = line.match(OUTER);
	const inner = innerOf(outer ? line.replace(outer[0], "") : line);
	const kind = kindOf(line);
	if (outer && Number(outer[2]) > 0 && Number(outer[1]) <= Number(outer[2])) {
		const began = inner !== null || BARE.test(line);
		const next = {
			done: Math.max(0, Number(outer[1]) - (began ? 1 : 0)),
			of: Number(outer[2])
		};
		return {
			course: next,
			share: shareIn(next, inner ?? 0),
			kind: kind ?? "round"
		};
	}
	if (inner === null) return {
		course,
		share: null,
		kind
	};
	return {
		course,
		share: course === null ? inner : shareIn(course, inner),
		kind: kind ?? "round"
	};
}
function kindOf(line) {
	if (BAR.test(line) || KERAS_BAR.test(line)) return "bar";
	return REMAINING.test(line) || ROUND.test(line) ? "round" : null;
}
function innerOf(line) {
	const bar = line.match(BAR);
	if (bar) return shareOf(Number(bar[1]), 100);
	const remaining = line.match(REMAINING);
	if (remaining) {
		const [, total, totalUnit, left, leftUnit] = remaining;
		const [gone, more] = [seconds(total, totalUnit), seconds(left, leftUnit)];
		return shareOf(gone, gone + more);
	}
	const counted = line.match(KERAS_BAR) ?? line.match(INNER);
	return counted ? shareOf(Number(counted[1]), Number(counted[2])) : null;
}
function seconds(text = "0", unit = "s") {
	return Number(text) * ({
		ms: .001,
		s: 1,
		m: 60,
		h: 3600
	}[unit] ?? 1);
}
function shareIn({ done, of }, inner) {
	return Math.min(1, (done + inner) / of);
}
function shareOf(done, all) {
	return all > 0 && done <= all ? done / all : null;
}

// actions/_lib/command/log.ts
const KEPT_LINES = 20;
const FREE_ROUNDS = 25;
const ROUND_MS = 3e4;
const MOST_SHOWN_BYTES = 64e6;
/** Whether a runner's log gets one more line about a round: the first ones, then one every half minute. */
function isRoundDue({ shown, sinceMs }) {
	return shown < FREE_ROUNDS || sinceMs >= ROUND_MS;
}
/**
* Shows a command's lines, made safe for a log. Progress bars become progress and are not printed; lines about rounds are printed sparsely on
* a runner, always including the last one, while `onLine` gets all of them. `last` holds the last lines.
*/
function createCommandLog(showing) {
	const { host, name, secrets, onLine, now = () => performance.now() } = showing;
	const mask = createMask(secrets);
	const last = [];
	const printer = createPrinter({
		host,
		now,
		mostBytes: showing.mostBytes ?? MOST_SHOWN_BYTES,
		last
	});
	const flushes = [];
	let course = null;
	const show = (raw) => {
		const line = safeLine(raw, mask);
		const { share, kind, course: next } = progressInLine(line, course);
		course = next;
		if (share !== null) host.progress(name, share);
		if (raw.isRewritten || kind === "bar") return;
		last.push(line);
		if (last.length > KEPT_LINES) last.shift();
		onLine?.(line);
		printer.print(line, kind === "round");
	};
	return {
		last,
		/** Adds a stream; returns the function that takes its text. */
		stream() {
			const cutter = createLineSplitter(show);
			flushes.push(cutter.flush);
			return cutter.cut;
		},
		/** Called when every stream has ended: shows unfinished lines and the last round. */
		end() {
			for (const flush of flushes) flush();
			printer.end();
		}
	};
}
/** Prints lines; on a runner only the rounds that are due, and the last one. Past the limit of its log only the last lines are printed. */
function createPrinter({ host, now, mostBytes, last }) {
	const rounds = {
		shown: 0,
		at: Number.NEGATIVE_INFINITY,
		held: null
	};
	let room = host.kind === "actions" ? mostBytes : Number.POSITIVE_INFINITY;
	const cut = { lines: 0 };
	const put = (line) => {
		const bytes = Buffer.byteLength(line) + 1;
		if (bytes > room || cut.lines > 0) {
			if (cut.lines === 0) host.info(cutNote(mostBytes));
			cut.lines++;
			return;
		}
		room -= bytes;
		host.info(line);
	};
	return {
		print(line, isRound) {
			if (isRound && host.kind === "actions") {
				const at = now();
				const isDue = isRoundDue({
					shown: rounds.shown,
					sinceMs: at - rounds.at
				});
				rounds.held = isDue ? null : line;
				if (!isDue) return;
				Object.assign(rounds, {
					shown: rounds.shown + 1,
					at
				});
			}
			put(line);
		},
		end() {
			if (cut.lines > 0) for (const line of last.slice(-cut.lines)) host.info(line);
			else if (rounds.held !== null) host.info(rounds.held);
			rounds.held = null;
		}
	};
}
function cutNote(mostBytes) {
	return `[trainyard] the command printed more than ${mostBytes.toLocaleString("en")} bytes: only its last lines follow, when it ends`;
}

// actions/_lib/command/process-group.ts
/** Signals the process group of a detached child; on Windows its process tree is killed at once, the only way there is. */
function signalGroup(child, signal) {
	if (child.pid === void 0) return;
	if (process.platform === "win32") {
		if (isRunning(child)) spawn("taskkill", [
			"/pid",
			String(child.pid),
			"/T",
			"/F"
		], { stdio: "ignore" });
		return;
	}
	try {
		process.kill(-child.pid, signal);
	} catch {}
}
/** Whether a process of the child's group still runs. Zombies do not count: a container's first process may never collect them. */
async function isGroupRunning(child) {
	if (child.pid === void 0) return false;
	if (process.platform === "win32") return isRunning(child);
	try {
		process.kill(-child.pid, 0);
	} catch {
		return false;
	}
	return process.platform === "linux" ? await hasRunningMember(child.pid) : true;
}
function isRunning(child) {
	return child.exitCode === null && child.signalCode === null;
}
/** Reads /proc/<id>/stat (proc(5)): after the name in brackets come state, parent and group. */
async function hasRunningMember(group) {
	const ids = (await readdir("/proc")).filter((name) => /^\d+$/.test(name));
	return (await Promise.all(ids.map((id) => readFile(`/proc/${id}/stat`, "utf8").catch(() => "")))).some((stat) => {
		const [state = "X", , of] = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
		return Number(of) === group && state !== "Z" && state !== "X";
	});
}

// actions/_lib/command/time-limit.ts
const AFTER_EXIT_MS = 2e3;
const POLL_MS = 50;
const MAX_TIMER_MS = 2 ** 31 - 1;
const SIGNALS = ["SIGINT", "SIGTERM"];
/** Stops the process group at the time limit, and when Trainyard itself gets SIGINT or SIGTERM. */
function watchTimeLimit(child, given) {
	const { descendants, timeLimitSeconds, graceSeconds, onLimit } = given;
	let grace;
	const stop = (why) => {
		watch.stoppedBy ??= why;
		signalGroup(child, "SIGTERM");
		descendants.signal("SIGTERM");
		grace ??= setTimeout(() => {
			watch.killed = true;
			signalGroup(child, "SIGKILL");
			descendants.signal("SIGKILL");
		}, graceSeconds * 1e3);
	};
	const interrupt = () => stop("interrupt");
	const atLimit = () => {
		onLimit();
		stop("time");
	};
	const limitMs = timeLimitSeconds === null ? null : Math.min(timeLimitSeconds * 1e3, MAX_TIMER_MS);
	const limit = limitMs === null ? void 0 : setTimeout(atLimit, limitMs);
	for (const signal of SIGNALS) process.on(signal, interrupt);
	const watch = {
		stoppedBy: null,
		killed: false,
		release() {
			clearTimeout(limit);
			clearTimeout(grace);
			for (const signal of SIGNALS) process.removeListener(signal, interrupt);
		}
	};
	return watch;
}
/**
* Waits for the first process to exit. Processes that it left behind are killed, also those that left its group, and a pipe that one still
* holds open is not waited for. If the command was stopped, its other processes get the grace period, too: a shell exits at SIGTERM before
* the program it runs has saved its work. Rejects if the process cannot be started.
*/
async function exitOf(child, { watch, descendants }) {
	const closed = new Promise((resolve) => child.once("close", () => resolve()));
	const [code, signal] = await once(child, "exit");
	while (watch.stoppedBy !== null && !watch.killed && await isAnyRunning(child, descendants)) await setTimeout$1(POLL_MS);
	if (process.platform !== "win32") signalGroup(child, "SIGKILL");
	await descendants.signal("SIGKILL");
	const held = setTimeout(() => {
		child.stdout?.destroy();
		child.stderr?.destroy();
	}, AFTER_EXIT_MS);
	await closed;
	clearTimeout(held);
	return {
		code,
		signal
	};
}
async function isAnyRunning(child, descendants) {
	return await isGroupRunning(child) || (await descendants.running()).length > 0;
}

// actions/_lib/command/process.ts
const DEFAULT_GRACE_SECONDS = 30;
/**
* Runs an untrusted command. Its lines are shown with workflow commands neutralised and secrets masked, its process group gets SIGTERM at
* the time limit and SIGKILL after the grace period, and none of its processes is left running. A failure is a Problem with its last lines.
*/
async function runCommand(given) {
	const { host, name, secrets, onLine, timeLimitSeconds, graceSeconds = DEFAULT_GRACE_SECONDS } = given;
	const mark = randomUUID();
	const child = start(given, mark);
	const descendants = followDescendants(child, mark);
	const log = createCommandLog({
		host,
		name,
		secrets,
		onLine
	});
	for (const stream of [child.stdout, child.stderr]) stream?.setEncoding("utf8").on("data", log.stream());
	const onLimit = () => host.info(`the time limit of ${timeLimitSeconds} s is reached: SIGTERM now, SIGKILL in ${graceSeconds} s`);
	const watch = watchTimeLimit(child, {
		descendants,
		timeLimitSeconds,
		graceSeconds,
		onLimit
	});
	const exit = await exitOf(child, {
		watch,
		descendants
	}).catch((cause) => {
		throw notStarted(given, cause);
	}).finally(() => {
		watch.release();
		descendants.release();
	});
	log.end();
	if (watch.stoppedBy === "interrupt") throw interrupted(given);
	if (watch.stoppedBy === "time") return watch.killed ? "killed" : "stopped";
	if (exit.code === 0) return "complete";
	throw failed(given, {
		how: exitInWords(exit),
		last: log.last,
		fix: cureOf(exit, log.last)
	});
}
function start({ command, cwd, env: given }, mark) {
	const isWindows = process.platform === "win32";
	const env = {
		...given,
		[TASK_VARIABLE]: mark
	};
	const options = {
		cwd,
		env,
		detached: !isWindows,
		stdio: [
			"ignore",
			"pipe",
			"pipe"
		]
	};
	if (typeof command !== "string") return spawn(command[0], command.slice(1), options);
	if (isWindows) return spawn(command, {
		...options,
		shell: true,
		windowsHide: true
	});
	const [shell, ...flags] = shellOf(env);
	return spawn(shell, [
		...flags,
		"-c",
		command
	], options);
}
/** The shell of a workflow's `run:`: bash that stops at the first error, else /bin/sh. */
function shellOf(env) {
	return (env["PATH"] ?? "").split(delimiter).some((folder) => existsSync(join(folder, "bash"))) ? [
		"bash",
		"--noprofile",
		"--norc",
		"-e",
		"-o",
		"pipefail"
	] : ["/bin/sh", "-e"];
}
function failed({ name, where, command, secrets }, { how, last, fix, cause }) {
	const shown = typeof command === "string" ? command.trim().split("\n")[0] : command.filter((part) => !part.includes("\n")).join(" ");
	const lines = last.length === 0 ? "" : `\n${last.map((line) => `| ${line}`).join("\n")}`;
	const what = `the ${name} command ${how}: ${createMask(secrets).hide(shown)}${lines}`;
	return new Problem({
		what,
		where,
		fix,
		cause
	});
}
function notStarted(given, cause) {
	return failed(given, {
		how: `could not be started: ${cause.message}`,
		last: [],
		fix: "install the program in an earlier step, and check PATH and the folder of trainyard.yml",
		cause
	});
}
function interrupted({ name, where }) {
	return new Problem({
		what: `the ${name} command was stopped from outside`,
		where,
		fix: "run it again: with the same --resume folder it resumes from its checkpoints",
		kind: "outside"
	});
}

// actions/_lib/command/run.ts
/** Runs a command with the allow-listed environment, `own` variables on top; its lines also go to the log. */
async function runModelCommand(context, { own, ...task }) {
	const { host, cwd, pass, secrets: given = {}, log } = context;
	checkPassed(pass);
	const secrets = [...passedValues(host.env, pass), ...Object.values(given)];
	for (const line of secrets.flatMap(secretLines)) host.mask(line);
	const env = commandEnvironment(host.env, {
		pass,
		own: {
			...given,
			...own
		}
	});
	const kept = openLogFile(log, { host });
	return await runCommand({
		host,
		cwd,
		env,
		secrets,
		onLine: kept.write,
		...task
	}).finally(kept.end);
}
/** Runs the model's `fetch` command, if it has one. */
async function fetchData({ file, name, model }, context) {
	const { fetch: command } = model;
	if (command === void 0) return;
	const task = {
		name: "fetch",
		where: `${file}: models.${name}.fetch`,
		command,
		timeLimitSeconds: null,
		own: {}
	};
	await context.host.group("Fetch the data", () => runModelCommand(context, task));
}
function checkPassed(pass) {
	throwProblems(pass.filter(isReservedName).map((name) => new Problem({
		what: `${name} is never passed to a command`,
		where: "--env",
		fix: "pass the value in a variable of another name: this name is reserved for the workflow runtime"
	})));
}
/** TRAINYARD_SEED, TRAINYARD_PARAMS (a JSON file, written here) and TRAINYARD_PARAM_<NAME> of each parameter. */
async function parameterVariables(file, { params, seed }) {
	await writeText(file, `${JSON.stringify(params, null, 2)}\n`);
	const named = Object.entries(params).map(([name, value]) => {
		return [`TRAINYARD_PARAM_${name.replace(/[^A-Za-z0-9]/g, "_").toUpperCase()}`, String(value)];
	});
	return {
		TRAINYARD_SEED: String(seed),
		TRAINYARD_PARAMS: file,
		...Object.fromEntries(named)
	};
}

// actions/_lib/command/secrets.ts
const NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;
const LEAST = 4;
/** Variables that change how programs are found and started: they hold no secret. */
const NO_SECRET = /^(PATH|HOME|SHELL|IFS|PWD|TMPDIR|TZ|LANG|LC_.*|CI|NODE_.*|LD_.*|DYLD_.*|BASH_.*|PYTHON.*|PERL5?(LIB|OPT)|RUBY(LIB|OPT)|JAVA_TOOL_OPTIONS|npm_.*)$/i;
/**
* Reads `NAME=value` lines and masks every value before anything can print it. Problems name the line and the variable, never a value.
*/
function readSecrets(written, host) {
	const given = (written ?? []).map((line, at) => ({
		line,
		at: at + 1
	})).filter(({ line }) => line.trim() !== "").map(secretOf);
	for (const { value } of given) for (const part of secretLines(value)) host.mask(part);
	throwProblems(given.flatMap((each, i) => problemsOf(each, given.slice(0, i))));
	for (const { name, value } of given) warn(name, value, host);
	return Object.fromEntries(given.filter(({ value }) => value !== "").map(({ name, value }) => [name, value]));
}
/** A line without `=` is treated as a value throughout, so that it is masked, too. */
function secretOf({ line, at }) {
	const end = line.indexOf("=");
	if (end < 0) return {
		name: "",
		value: line.trim(),
		at
	};
	return {
		name: line.slice(0, end).trim(),
		value: line.slice(end + 1).trim(),
		at
	};
}
function problemsOf({ name, at }, before) {
	const where = `--secrets, line ${at}`;
	if (!NAME.test(name)) return [new Problem({
		what: "the line does not start with a variable name and =",
		where,
		fix: "write one NAME=value a line; give a multi-line value as base64 and decode it in the command"
	})];
	if (isReservedName(name) || NO_SECRET.test(name)) return [new Problem({
		what: `${name} is never passed to a command as a secret`,
		where,
		fix: "choose another name: this one is reserved for the workflow runtime, or changes how programs start"
	})];
	const earlier = before.find((each) => each.name === name);
	if (earlier === void 0) return [];
	return [new Problem({
		what: `${name} is already set in line ${earlier.at}`,
		where,
		fix: "set it once"
	})];
}
function warn(name, value, { warning }) {
	if (value === "") warning(`the secret ${name} is empty and ignored: is it set in the repository?`);
	else if (value.length < LEAST) warning(`the secret ${name} has fewer than ${LEAST} characters: it is not masked`);
}

// actions/_lib/command/module.ts
/**
* The command that runs a user's JavaScript or TypeScript module in a process of its own, as untrusted as any other command. Its program is
* passed as text, so it needs no file beside the bundle; it provides no library, the module imports its own.
*/
function moduleCommand(step, module) {
	const code = `;(${runModule.toString()}\n)()`;
	return [
		process.execPath,
		"--input-type=module",
		"--eval",
		code,
		step,
		module
	];
}
/** Runs in the other process, so it uses nothing else of this file. */
async function runModule() {
	const { appendFileSync, readFileSync } = await import("node:fs");
	const { resolve } = await import("node:path");
	const { pathToFileURL } = await import("node:url");
	const [step = "", file = ""] = process.argv.slice(1);
	const { env } = process;
	const context = {
		seed: Number(env["TRAINYARD_SEED"]),
		params: JSON.parse(readFileSync(env["TRAINYARD_PARAMS"] ?? "", "utf8")),
		output: env["TRAINYARD_OUTPUT"],
		resume: env["TRAINYARD_RESUME"],
		model: env["TRAINYARD_MODEL"],
		data: env["TRAINYARD_DATA"],
		predictions: env["TRAINYARD_PREDICTIONS"],
		progress: (done, of) => console.log(`step ${done}/${of}`),
		record: (point) => appendFileSync(env["TRAINYARD_HISTORY"] ?? "", `${JSON.stringify(point)}\n`)
	};
	const module = await import(pathToFileURL(resolve(file)).href);
	if (typeof module[step] !== "function") {
		console.error(`${file} exports no function ${step}(context)`);
		process.exit(1);
	}
	await module[step](context);
}

// actions/_lib/command/predictions-format.ts
/** The format is told by the first bytes, not by the name: a command may write any format to the one path it is given. */
const BEGINNINGS = [
	{
		extension: "parquet",
		pattern: /^PAR1/
	},
	{
		extension: "json",
		pattern: /^\uFEFF?\s*\[/
	},
	{
		extension: "jsonl",
		pattern: /^\uFEFF?\s*\{/
	},
	{
		extension: "csv",
		pattern: /^/
	}
];
/** Renames the predictions that a command wrote to the extension of their format. No file, or an empty one, is a Problem. */
async function renameByFormat(file, where) {
	const found = await lstat(file).catch(() => null);
	if (!found?.isFile() || found.size === 0) throw new Problem({
		what: whatIsWrong(found),
		where,
		fix: "write CSV, Parquet, JSON or JSON lines with the columns id and score to the file $TRAINYARD_PREDICTIONS"
	});
	const beginning = await beginningOf(file);
	const { extension } = BEGINNINGS.find(({ pattern }) => pattern.test(beginning));
	const named = file.replace(/(\.[a-z]+)?$/, `.${extension}`);
	if (named !== file) await rename(file, named);
	return named;
}
function whatIsWrong(found) {
	if (found === null) return "the predict command wrote no predictions";
	return found.isFile() ? "the predictions are empty" : "the predictions are not a regular file but a link, a pipe or a folder";
}
async function beginningOf(file) {
	const handle = await open(file);
	try {
		const { buffer, bytesRead } = await handle.read(Buffer.alloc(256), 0, 256, 0);
		return buffer.toString("utf8", 0, bytesRead);
	} finally {
		await handle.close();
	}
}

export { commandEnvironment, fetchData, moduleCommand, parameterVariables, readSecrets, renameByFormat, runModelCommand, signalGroup, withFailureRecord };