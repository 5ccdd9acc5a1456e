import { __commonJSMin, __require } from "./chunk-rolldown-runtime.mjs";
import { Problem, isUtf16, lfsPointerProblem, suggestion, throwProblems, utf16Problem } from "./chunk-contract.mjs";
import { spoken } from "./chunk-workflow-command.mjs";
import { createMask, linesOf, writeBesideGuests } from "./chunk-failure-record.mjs";
import { require_tar_stream } from "./chunk-tar-stream.mjs";
import { installedWith, ownRoot } from "./chunk-own-packages.mjs";
import { createRequire } from "node:module";
import http from "node:http";
import { Readable } from "node:stream";
import { stripVTControlCharacters } from "node:util";
import { once } from "node:events";
import { createGunzip } from "node:zlib";
import { createHash, randomUUID } from "node:crypto";
import { basename, delimiter, dirname, join, relative, resolve, sep } from "node:path";
import { glob, mkdir, mkdtemp, open, readFile, readdir, readlink, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { closeSync, constants as constants$1, createReadStream, existsSync, fstatSync, lstatSync, openSync, readlinkSync, realpathSync, rmSync, writeSync } from "node:fs";
import { spawn } from "node:child_process";
import { setTimeout as setTimeout$1 } from "node:timers/promises";
import { availableParallelism, homedir, tmpdir } from "node:os";
import https from "node:https";
import { pipeline } from "node:stream/promises";

// actions/_lib/command/environment.ts
/** What a stranger's program may know of ours: what programs need to run, and nothing that opens a door. */
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
/** Families of settings without secrets. */
const ALLOWED_PREFIXES = [
	"LC_",
	"CUDA_",
	"NCCL_",
	"OMP_",
	"KMP_",
	"MKL_",
	"OPENBLAS_"
];
/** Never handed on, whoever asks: they speak for the workflow, the runner or Trainyard. */
const REFUSED = /^(INPUT_|ACTIONS_|GITHUB_|GH_|RUNNER_|TRAINYARD_|NODE_OPTIONS$|LD_PRELOAD$|DYLD_INSERT_|BASH_ENV$|ENV$)/i;
/** Environment of a stranger's program: the allow-list, the names that the user passes on, and what Trainyard says. */
function guestEnvironment(env, { pass = [], own = {} } = {}) {
	const wanted = new Set(pass);
	const kept = Object.entries(env).filter(([name]) => isAllowed(name) || wanted.has(name) && !isRefused(name));
	return {
		...Object.fromEntries(kept.filter(([, value]) => value !== void 0)),
		...own
	};
}
/** The values of the variables that the user passes on: none of them is printed. */
function passedValues(env, pass) {
	return pass.flatMap((name) => env[name] ?? []);
}
/** A name that no guest is given, even if the user lists it. */
function isRefused(name) {
	return REFUSED.test(name);
}
function isAllowed(name) {
	return !isRefused(name) && (ALLOWED.has(name) || ALLOWED_PREFIXES.some((prefix) => name.startsWith(prefix)));
}

// actions/_lib/command/log-file.ts
const MOST_BYTES = 64e6;
const FLUSH_BYTES = 65536;
const TAIL_LINES = 200;
const CAREFULLY = constants$1.O_WRONLY | constants$1.O_APPEND | constants$1.O_CREAT | (constants$1.O_NONBLOCK ?? 0) | (constants$1.O_NOFOLLOW ?? 0);
/**
* Appends lines to a log of at most `mostBytes`; of what follows the last lines are kept, and the log says so. It writes synchronously: a
* command that prints faster than the disk takes it waits, and nothing piles up in memory. It is opened before the command can put
* anything in its place. A log that cannot be written is a warning: the training is worth more.
*/
function openLog(file, { host, mostBytes = MOST_BYTES }) {
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
			host.warning(`${file} is not written any further: ${error.message}`);
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
			if (cut.lines > 0) waiting += endOf$2(cut, mostBytes);
			flush();
			if (open !== null) closeSync(open);
		}
	};
}
function endOf$2({ lines, bytes, tail }, mostBytes) {
	const count = (value) => value.toLocaleString("en");
	return [`[trainyard] the log is kept up to ${count(mostBytes)} bytes: of ${count(lines)} lines more (${count(bytes)} bytes) these are the last ${tail.length}`, ...tail].map((line) => `${line}\n`).join("");
}
/** What an earlier command put in the log's place, a pipe or a link, is removed. */
function opened(file) {
	const found = lstatSync(file, { throwIfNoEntry: false });
	if (found?.isFIFO() || found?.isSymbolicLink()) rmSync(file);
	return openSync(file, CAREFULLY);
}

// actions/_lib/command/descendants.ts
/** Variable of the environment by which a command's descendants are found, whatever group or session they went to. */
const MARK = "TRAINYARD_TASK";
const LOOK_MS = 250;
/** Looking takes at most a twentieth of the time, however many processes a machine has. */
const REST = 19;
const PASSES = 5;
/**
* Follows a child's descendants: those whose environment says `TRAINYARD_TASK=<mark>`, those that hold its output, and those that were
* seen while their parent lived. Missed is one that does all at once: clears its environment, leaves its session, gives its output up
* and loses its parent before it was looked at.
*/
function followKin(child, mark) {
	if (process.platform !== "linux" || child.pid === void 0) return NOBODY;
	const outputs = outputsOf(child.pid);
	/** Time of start by id, as an id alone may have become another's. */
	const seen = /* @__PURE__ */ new Map();
	const look = async () => addDescendants(await processes(), child.pid, seen);
	const living = async () => {
		await look();
		const all = await processes();
		const strays = await Promise.all(all.map((each) => isKin(each, {
			seen,
			mark,
			outputs
		})));
		return all.filter((_, i) => strays[i]).map(({ id }) => id);
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
		living,
		look,
		async signal(signal) {
			for (let pass = 0; pass < (signal === "SIGKILL" ? PASSES : 1); pass++) {
				const ids = await living();
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
const NOBODY = {
	living: async () => [],
	signal: async () => void 0,
	look: async () => void 0,
	release: () => void 0
};
/** All that run here, from /proc/<id>/stat (proc(5)). A zombie does not run: a container's first process may never collect it. */
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
/** Adds to `seen` what has a parent, a group or a session of those that were seen, until there is no more. */
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
/** Of another user's process neither environment nor files can be read. */
async function isKin({ id, start }, { seen, mark, outputs }) {
	if (id === process.pid) return false;
	if (seen.get(id) === start) return true;
	if ((await readFile(`/proc/${id}/environ`, "latin1").catch(() => "")).split("\0").includes(`${"TRAINYARD_TASK"}=${mark}`)) return true;
	const files = await readdir(`/proc/${id}/fd`).catch(() => []);
	return (await Promise.all(files.map((file) => readlink(`/proc/${id}/fd/${file}`).catch(() => "")))).some((file) => outputs.has(file));
}
/** The child's ends of its output, such as `socket:[4711]`, read before it can exchange them. */
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

// actions/_lib/command/ending.ts
/** What is known to end a training, and what helps; the first that fits is told. */
const CAUSES = [
	{
		lines: /(ModuleNotFoundError: )?No module named '?([\w.-]+)|ImportError: /,
		fix: "a Python package is not installed: put it into requirements.txt and install that before, with the same python (in Trainyard’s workflows by the input setup)"
	},
	{
		lines: /Cannot find (module|package) |ERR_MODULE_NOT_FOUND/,
		fix: "a Node package is not installed: run `npm ci` in a step before, in the folder of trainyard.yml"
	},
	{
		lines: /there is no package called/,
		fix: "an R package is not installed: install it in a step before"
	},
	{
		lines: /CUDA out of memory|CUDA_ERROR_OUT_OF_MEMORY|cudaErrorMemoryAllocation|OOM when allocating/,
		fix: "the memory of the GPU is too small for it: make batches smaller, or ask for a larger GPU with `gpu: { memory: … }`"
	},
	{
		lines: /CUDA driver version is insufficient|no CUDA-capable device|Found no NVIDIA driver/,
		fix: "it found no usable GPU: declare `gpu: { required: true }`, so that this is checked before, and run on a runner with one"
	},
	{
		lines: /No space left on device|ENOSPC/,
		fix: "the disk is full: keep fewer checkpoints, or run on a runner with more disk"
	},
	{
		lines: /MemoryError|Cannot allocate memory|std::bad_alloc|heap out of memory|cannot allocate vector/,
		fix: "the machine has too little memory for it: read less at once, or run on a larger runner"
	},
	{
		ending: /* @__PURE__ */ new RegExp("(status 137|SIGKILL)"),
		fix: "somebody killed it, most likely the system for want of memory: read less at once, or run on a larger runner"
	},
	{
		lines: /KeyError: '[A-Z][A-Z0-9_]+'|: unbound variable|: parameter (not set|null or not set)/,
		fix: "it misses an environment variable: its environment is an allow-list, so name it under `env`, or give a secret with `secrets`"
	},
	{
		ending: /status 127/,
		fix: "a program was not found: install it in a step before, and check PATH"
	},
	{
		ending: /status 126/,
		fix: "a file is no program: make it executable (`git update-index --chmod=+x`), or name what runs it, as in `python train.py`"
	},
	{
		ending: /SIGSEGV|SIGILL|SIGBUS|status 13[259]/,
		fix: "native code crashed: often a package built for another processor, driver or library; install the versions that fit this machine"
	},
	{
		ending: /SIGTERM|status 143/,
		fix: "it was told to stop from outside, not by its time limit: see whether the job was cancelled or the machine taken away"
	}
];
/** How a process ended, in words: `ended with status 1`, `was ended by SIGKILL`. */
function endingInWords({ code, signal }) {
	return signal === null ? `ended with status ${code}` : `was ended by ${signal}`;
}
/** What to do about a command that failed, from how it ended and what it said last. */
function cureOf(ending, last) {
	const words = endingInWords(ending);
	const said = last.join("\n");
	return CAUSES.find(({ ending: end, lines }) => (end === void 0 || end.test(words)) && (lines === void 0 || lines.test(said)))?.fix ?? "its last lines say why; run it by hand in the same folder, then again";
}

// actions/_lib/command/lines.ts
const MAX_SHOWN = 4e3;
const MAX_KEPT = 65536;
/**
* A line of a stranger's output, fit for a runner's log: no workflow command (`::name::` at its beginning, `##[name]` anywhere), no
* control characters, no secret, not longer than a screen or two. Secrets are looked for once nothing invisible cuts them, and before
* the line is cut.
*/
function presented({ text, length }, mask) {
	const hidden = mask.hide(withoutControls(text));
	const whole = length > text.length ? hidden.slice(0, -mask.longest || void 0) : hidden;
	if (whole.length <= MAX_SHOWN && length <= text.length) return spoken(whole);
	return spoken(`${whole.slice(0, MAX_SHOWN)} … (${length} characters)`);
}
/** Neither escape sequences nor control characters, nor those that turn the direction of text. */
function withoutControls(text) {
	return stripVTControlCharacters(text).replace(/[^\P{Cc}\t]|[\u202A-\u202E\u2066-\u2069]/gu, "");
}
/** Cuts a stream into lines at line feed, carriage return and both. */
function createLineCutter(onLine) {
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
/** No such line is longer; what a training writes is not trusted to be one. */
const MOST_READ = 1e3;
/**
* Reads a line of tqdm, Keras, PyTorch's tutorials, XGBoost, LightGBM, CatBoost, or one like `step 3/20`. A bar inside of an epoch counts
* as its part; a line `Epoch 3/10` and no more begins the third (Keras), one with a loss ends it.
*/
function told(given, course) {
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
/** Whether a runner's log gets the report of one round more: the first ones, then one in half a minute. */
function isRoundDue({ shown, sinceMs }) {
	return shown < FREE_ROUNDS || sinceMs >= ROUND_MS;
}
/**
* Shows a command's lines made fit for a log. Bars become progress and are not printed; reports of rounds are printed sparsely on a
* runner, the last one in any case, while `onLine` gets all. `last` holds the last lines.
*/
function createShower(showing) {
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
		const line = presented(raw, mask);
		const { share, kind, course: next } = told(line, course);
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
		/** Begins a stream; answers what takes its text. */
		stream() {
			const cutter = createLineCutter(show);
			flushes.push(cutter.flush);
			return cutter.cut;
		},
		/** Everything has ended: shows what is left of lines, and the last round. */
		end() {
			for (const flush of flushes) flush();
			printer.end();
		}
	};
}
/** Prints lines; of rounds on a runner only those that are due, and the last. Of more than its log should hold the last lines are printed. */
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
	return `[trainyard] the command printed more than ${mostBytes.toLocaleString("en")} bytes: of what follows, its last lines are shown when it ends`;
}

// actions/_lib/command/process-group.ts
/** Signals a detached child and all its children; on Windows its tree ends at once, there is no gentler way. */
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
/** Whether anything of the child's group still runs. Zombies do not: a container's first process may never collect them. */
async function groupLives(child) {
	if (child.pid === void 0) return false;
	if (process.platform === "win32") return isRunning(child);
	try {
		process.kill(-child.pid, 0);
	} catch {
		return false;
	}
	return process.platform === "linux" ? await hasLiveMember(child.pid) : true;
}
function isRunning(child) {
	return child.exitCode === null && child.signalCode === null;
}
/** Reads /proc/<id>/stat (proc(5)): after the name in brackets come state, parent and group. */
async function hasLiveMember(group) {
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
/** Stops the process group at the time limit, and when Trainyard itself is told to stop. */
function guarded$1(child, given) {
	const { kin, timeLimitSeconds, graceSeconds, onLimit } = given;
	let grace;
	const stop = (why) => {
		guard.stoppedBy ??= why;
		signalGroup(child, "SIGTERM");
		kin.signal("SIGTERM");
		grace ??= setTimeout(() => {
			guard.killed = true;
			signalGroup(child, "SIGKILL");
			kin.signal("SIGKILL");
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
	const guard = {
		stoppedBy: null,
		killed: false,
		release() {
			clearTimeout(limit);
			clearTimeout(grace);
			for (const signal of SIGNALS) process.removeListener(signal, interrupt);
		}
	};
	return guard;
}
/**
* The leader's end is the end: what it left behind is killed, also what left its group, and a pipe that something still holds is not
* waited for. Only when it was told to stop, the rest has the grace, too: a shell dies of SIGTERM before what it runs has saved its
* work. Rejects if the process cannot be started.
*/
async function endOf$1(child, { guard, kin }) {
	const closed = new Promise((resolve) => child.once("close", () => resolve()));
	const [code, signal] = await once(child, "exit");
	while (guard.stoppedBy !== null && !guard.killed && await anyLives(child, kin)) await setTimeout$1(POLL_MS);
	if (process.platform !== "win32") signalGroup(child, "SIGKILL");
	await kin.signal("SIGKILL");
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
async function anyLives(child, kin) {
	return await groupLives(child) || (await kin.living()).length > 0;
}

// actions/_lib/command/process.ts
const DEFAULT_GRACE_SECONDS = 30;
/**
* Runs a stranger's command as a guest: its lines are shown neutralised and masked, its process group gets SIGTERM at the time
* limit and SIGKILL after the grace, and nothing of it is left running. A failure is a Problem with its last lines.
*/
async function runCommand(given) {
	const { host, name, secrets, onLine, timeLimitSeconds, graceSeconds = DEFAULT_GRACE_SECONDS } = given;
	const mark = randomUUID();
	const child = start(given, mark);
	const kin = followKin(child, mark);
	const shower = createShower({
		host,
		name,
		secrets,
		onLine
	});
	for (const stream of [child.stdout, child.stderr]) stream?.setEncoding("utf8").on("data", shower.stream());
	const onLimit = () => host.info(`the time limit of ${timeLimitSeconds} s is reached: SIGTERM now, SIGKILL in ${graceSeconds} s`);
	const guard = guarded$1(child, {
		kin,
		timeLimitSeconds,
		graceSeconds,
		onLimit
	});
	const ending = await endOf$1(child, {
		guard,
		kin
	}).catch((cause) => {
		throw notStarted(given, cause);
	}).finally(() => {
		guard.release();
		kin.release();
	});
	shower.end();
	if (guard.stoppedBy === "interrupt") throw interrupted(given);
	if (guard.stoppedBy === "time") return guard.killed ? "killed" : "stopped";
	if (ending.code === 0) return "complete";
	throw failed(given, {
		how: endingInWords(ending),
		last: shower.last,
		fix: cureOf(ending, shower.last)
	});
}
function start({ command, cwd, env: given }, mark) {
	const isWindows = process.platform === "win32";
	const env = {
		...given,
		[MARK]: mark
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
/** As a workflow's `run:` has it: bash that stops at the first error, else the system's shell. */
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
		fix: "install the program in a step before, and check PATH and the folder of trainyard.yml",
		cause
	});
}
function interrupted({ name, where }) {
	return new Problem({
		what: `the ${name} command was stopped from outside`,
		where,
		fix: "run it again: with the same --resume folder it goes on where its checkpoints end",
		kind: "outside"
	});
}

// actions/_lib/command/run.ts
/** Runs a command with the allow-listed environment, `own` variables on top; its lines also go to the log. */
async function runGuest(guest, { own, ...task }) {
	const { host, cwd, pass, secrets: given = {}, log } = guest;
	checkPassed(pass);
	const secrets = [...passedValues(host.env, pass), ...Object.values(given)];
	for (const line of secrets.flatMap(linesOf)) host.mask(line);
	const env = guestEnvironment(host.env, {
		pass,
		own: {
			...given,
			...own
		}
	});
	const kept = openLog(log, { host });
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
async function fetchData({ file, name, model }, guest) {
	const { fetch: command } = model;
	if (command === void 0) return;
	const task = {
		name: "fetch",
		where: `${file}: models.${name}.fetch`,
		command,
		timeLimitSeconds: null,
		own: {}
	};
	await guest.host.group("Fetch the data", () => runGuest(guest, task));
}
function checkPassed(pass) {
	throwProblems(pass.filter(isRefused).map((name) => new Problem({
		what: `${name} is never handed to a training or predicting command`,
		where: "--env",
		fix: "put what the command needs into a variable of another name: this one speaks for the workflow"
	})));
}
/** TRAINYARD_SEED, TRAINYARD_PARAMS (a JSON file, written here) and TRAINYARD_PARAM_<NAME> of each parameter. */
async function parameterVariables(file, { params, seed }) {
	await writeBesideGuests(file, `${JSON.stringify(params, null, 2)}\n`);
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
/** Variables that change how programs are found and started, and are no secrets. */
const NO_SECRET = /^(PATH|HOME|SHELL|IFS|PWD|TMPDIR|TZ|LANG|LC_.*|CI|NODE_.*|LD_.*|DYLD_.*|BASH_.*|PYTHON.*|PERL5?(LIB|OPT)|RUBY(LIB|OPT)|JAVA_TOOL_OPTIONS|npm_.*)$/i;
/**
* Reads `NAME=value` lines, masks every value before anything can print, and answers them. What is wrong is told by line and name:
* no message ever holds a value.
*/
function readSecrets(written, host) {
	const given = (written ?? []).map((line, at) => ({
		line,
		at: at + 1
	})).filter(({ line }) => line.trim() !== "").map(secretOf);
	for (const { value } of given) for (const part of linesOf(value)) host.mask(part);
	throwProblems(given.flatMap((each, i) => problemsOf(each, given.slice(0, i))));
	for (const { name, value } of given) warn(name, value, host);
	return Object.fromEntries(given.filter(({ value }) => value !== "").map(({ name, value }) => [name, value]));
}
/** A line without `=` is all value: what it is, nobody may know. */
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
		what: "the line does not begin with the name of a variable and =",
		where,
		fix: "write one NAME=value a line; a value of several lines is given as base64, and decoded by the command"
	})];
	if (isRefused(name) || NO_SECRET.test(name)) return [new Problem({
		what: `${name} is never handed to a command as a secret`,
		where,
		fix: "choose another name: this one speaks for the workflow, or changes how programs start"
	})];
	const earlier = before.find((each) => each.name === name);
	if (earlier === void 0) return [];
	return [new Problem({
		what: `${name} stands in line ${earlier.at}, too`,
		where,
		fix: "give it once"
	})];
}
function warn(name, value, { warning }) {
	if (value === "") warning(`the secret ${name} is empty and left out: is it set?`);
	else if (value.length < LEAST) warning(`the secret ${name} has fewer than ${LEAST} characters: it is not masked`);
}

// node_modules/detect-libc/lib/process.js
var require_process = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const isLinux = () => process.platform === "linux";
	let report = null;
	const getReport = () => {
		if (!report) {
			/* istanbul ignore next */
			if (isLinux() && process.report) {
				const orig = process.report.excludeNetwork;
				process.report.excludeNetwork = true;
				report = process.report.getReport();
				process.report.excludeNetwork = orig;
			} else report = {};
		}
		return report;
	};
	module.exports = {
		isLinux,
		getReport
	};
}));

// node_modules/detect-libc/lib/filesystem.js
var require_filesystem = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const fs = __require("fs");
	const LDD_PATH = "/usr/bin/ldd";
	const SELF_PATH = "/proc/self/exe";
	const MAX_LENGTH = 2048;
	/**
	* Read the content of a file synchronous
	*
	* @param {string} path
	* @returns {Buffer}
	*/
	const readFileSync = (path) => {
		const fd = fs.openSync(path, "r");
		const buffer = Buffer.alloc(MAX_LENGTH);
		const bytesRead = fs.readSync(fd, buffer, 0, MAX_LENGTH, 0);
		fs.close(fd, () => {});
		return buffer.subarray(0, bytesRead);
	};
	/**
	* Read the content of a file
	*
	* @param {string} path
	* @returns {Promise<Buffer>}
	*/
	const readFile = (path) => new Promise((resolve, reject) => {
		fs.open(path, "r", (err, fd) => {
			if (err) reject(err);
			else {
				const buffer = Buffer.alloc(MAX_LENGTH);
				fs.read(fd, buffer, 0, MAX_LENGTH, 0, (_, bytesRead) => {
					resolve(buffer.subarray(0, bytesRead));
					fs.close(fd, () => {});
				});
			}
		});
	});
	module.exports = {
		LDD_PATH,
		SELF_PATH,
		readFileSync,
		readFile
	};
}));

// node_modules/detect-libc/lib/elf.js
var require_elf = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const interpreterPath = (elf) => {
		if (elf.length < 64) return null;
		if (elf.readUInt32BE(0) !== 2135247942) return null;
		if (elf.readUInt8(4) !== 2) return null;
		if (elf.readUInt8(5) !== 1) return null;
		const offset = elf.readUInt32LE(32);
		const size = elf.readUInt16LE(54);
		const count = elf.readUInt16LE(56);
		for (let i = 0; i < count; i++) {
			const headerOffset = offset + i * size;
			if (elf.readUInt32LE(headerOffset) === 3) {
				const fileOffset = elf.readUInt32LE(headerOffset + 8);
				const fileSize = elf.readUInt32LE(headerOffset + 32);
				return elf.subarray(fileOffset, fileOffset + fileSize).toString().replace(/\0.*$/g, "");
			}
		}
		return null;
	};
	module.exports = { interpreterPath };
}));

// node_modules/detect-libc/lib/detect-libc.js
var require_detect_libc = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const childProcess = __require("child_process");
	const { isLinux, getReport } = require_process();
	const { LDD_PATH, SELF_PATH, readFile, readFileSync } = require_filesystem();
	const { interpreterPath } = require_elf();
	let cachedFamilyInterpreter;
	let cachedFamilyFilesystem;
	let cachedVersionFilesystem;
	const command = "getconf GNU_LIBC_VERSION 2>&1 || true; ldd --version 2>&1 || true";
	let commandOut = "";
	const safeCommand = () => {
		if (!commandOut) return new Promise((resolve) => {
			childProcess.exec(command, (err, out) => {
				commandOut = err ? " " : out;
				resolve(commandOut);
			});
		});
		return commandOut;
	};
	const safeCommandSync = () => {
		if (!commandOut) try {
			commandOut = childProcess.execSync(command, { encoding: "utf8" });
		} catch (_err) {
			commandOut = " ";
		}
		return commandOut;
	};
	/**
	* A String constant containing the value `glibc`.
	* @type {string}
	* @public
	*/
	const GLIBC = "glibc";
	/**
	* A Regexp constant to get the GLIBC Version.
	* @type {string}
	*/
	const RE_GLIBC_VERSION = /LIBC[a-z0-9 \-).]*?(\d+\.\d+)/i;
	/**
	* A String constant containing the value `musl`.
	* @type {string}
	* @public
	*/
	const MUSL = "musl";
	const isFileMusl = (f) => f.includes("libc.musl-") || f.includes("ld-musl-");
	const familyFromReport = () => {
		const report = getReport();
		if (report.header && report.header.glibcVersionRuntime) return GLIBC;
		if (Array.isArray(report.sharedObjects)) {
			if (report.sharedObjects.some(isFileMusl)) return MUSL;
		}
		return null;
	};
	const familyFromCommand = (out) => {
		const [getconf, ldd1] = out.split(/[\r\n]+/);
		if (getconf && getconf.includes(GLIBC)) return GLIBC;
		if (ldd1 && ldd1.includes(MUSL)) return MUSL;
		return null;
	};
	const familyFromInterpreterPath = (path) => {
		if (path) {
			if (path.includes("/ld-musl-")) return MUSL;
			else if (path.includes("/ld-linux-")) return GLIBC;
		}
		return null;
	};
	const getFamilyFromLddContent = (content) => {
		content = content.toString();
		if (content.includes("musl")) return MUSL;
		if (content.includes("GNU C Library")) return GLIBC;
		return null;
	};
	const familyFromFilesystem = async () => {
		if (cachedFamilyFilesystem !== void 0) return cachedFamilyFilesystem;
		cachedFamilyFilesystem = null;
		try {
			const lddContent = await readFile(LDD_PATH);
			cachedFamilyFilesystem = getFamilyFromLddContent(lddContent);
		} catch (e) {}
		return cachedFamilyFilesystem;
	};
	const familyFromFilesystemSync = () => {
		if (cachedFamilyFilesystem !== void 0) return cachedFamilyFilesystem;
		cachedFamilyFilesystem = null;
		try {
			const lddContent = readFileSync(LDD_PATH);
			cachedFamilyFilesystem = getFamilyFromLddContent(lddContent);
		} catch (e) {}
		return cachedFamilyFilesystem;
	};
	const familyFromInterpreter = async () => {
		if (cachedFamilyInterpreter !== void 0) return cachedFamilyInterpreter;
		cachedFamilyInterpreter = null;
		try {
			const selfContent = await readFile(SELF_PATH);
			const path = interpreterPath(selfContent);
			cachedFamilyInterpreter = familyFromInterpreterPath(path);
		} catch (e) {}
		return cachedFamilyInterpreter;
	};
	const familyFromInterpreterSync = () => {
		if (cachedFamilyInterpreter !== void 0) return cachedFamilyInterpreter;
		cachedFamilyInterpreter = null;
		try {
			const selfContent = readFileSync(SELF_PATH);
			const path = interpreterPath(selfContent);
			cachedFamilyInterpreter = familyFromInterpreterPath(path);
		} catch (e) {}
		return cachedFamilyInterpreter;
	};
	/**
	* Resolves with the libc family when it can be determined, `null` otherwise.
	* @returns {Promise<?string>}
	*/
	const family = async () => {
		let family = null;
		if (isLinux()) {
			family = await familyFromInterpreter();
			if (!family) {
				family = await familyFromFilesystem();
				if (!family) family = familyFromReport();
				if (!family) {
					const out = await safeCommand();
					family = familyFromCommand(out);
				}
			}
		}
		return family;
	};
	/**
	* Returns the libc family when it can be determined, `null` otherwise.
	* @returns {?string}
	*/
	const familySync = () => {
		let family = null;
		if (isLinux()) {
			family = familyFromInterpreterSync();
			if (!family) {
				family = familyFromFilesystemSync();
				if (!family) family = familyFromReport();
				if (!family) {
					const out = safeCommandSync();
					family = familyFromCommand(out);
				}
			}
		}
		return family;
	};
	/**
	* Resolves `true` only when the platform is Linux and the libc family is not `glibc`.
	* @returns {Promise<boolean>}
	*/
	const isNonGlibcLinux = async () => isLinux() && await family() !== GLIBC;
	/**
	* Returns `true` only when the platform is Linux and the libc family is not `glibc`.
	* @returns {boolean}
	*/
	const isNonGlibcLinuxSync = () => isLinux() && familySync() !== GLIBC;
	const versionFromFilesystem = async () => {
		if (cachedVersionFilesystem !== void 0) return cachedVersionFilesystem;
		cachedVersionFilesystem = null;
		try {
			const versionMatch = (await readFile(LDD_PATH)).match(RE_GLIBC_VERSION);
			if (versionMatch) cachedVersionFilesystem = versionMatch[1];
		} catch (e) {}
		return cachedVersionFilesystem;
	};
	const versionFromFilesystemSync = () => {
		if (cachedVersionFilesystem !== void 0) return cachedVersionFilesystem;
		cachedVersionFilesystem = null;
		try {
			const versionMatch = readFileSync(LDD_PATH).match(RE_GLIBC_VERSION);
			if (versionMatch) cachedVersionFilesystem = versionMatch[1];
		} catch (e) {}
		return cachedVersionFilesystem;
	};
	const versionFromReport = () => {
		const report = getReport();
		if (report.header && report.header.glibcVersionRuntime) return report.header.glibcVersionRuntime;
		return null;
	};
	const versionSuffix = (s) => s.trim().split(/\s+/)[1];
	const versionFromCommand = (out) => {
		const [getconf, ldd1, ldd2] = out.split(/[\r\n]+/);
		if (getconf && getconf.includes(GLIBC)) return versionSuffix(getconf);
		if (ldd1 && ldd2 && ldd1.includes(MUSL)) return versionSuffix(ldd2);
		return null;
	};
	/**
	* Resolves with the libc version when it can be determined, `null` otherwise.
	* @returns {Promise<?string>}
	*/
	const version = async () => {
		let version = null;
		if (isLinux()) {
			version = await versionFromFilesystem();
			if (!version) version = versionFromReport();
			if (!version) {
				const out = await safeCommand();
				version = versionFromCommand(out);
			}
		}
		return version;
	};
	/**
	* Returns the libc version when it can be determined, `null` otherwise.
	* @returns {?string}
	*/
	const versionSync = () => {
		let version = null;
		if (isLinux()) {
			version = versionFromFilesystemSync();
			if (!version) version = versionFromReport();
			if (!version) {
				const out = safeCommandSync();
				version = versionFromCommand(out);
			}
		}
		return version;
	};
	module.exports = {
		GLIBC,
		MUSL,
		family,
		familySync,
		isNonGlibcLinux,
		isNonGlibcLinuxSync,
		version,
		versionSync
	};
}));

// actions/_lib/packages/download.ts
var import_detect_libc = require_detect_libc();
const ATTEMPTS = 3;
const ATTEMPT_MS = 3e5;
const MOST_REDIRECTS = 5;
const PROXIES = [
	"HTTPS_PROXY",
	"https_proxy",
	"HTTP_PROXY",
	"http_proxy"
];
/**
* The tarball of a package, through the proxies that HTTPS_PROXY, HTTP_PROXY and NO_PROXY name. It has the pinned size and hash, or it is
* a Problem; of one that goes on no more than the pinned size is read.
*/
async function downloadPackage(request, pin) {
	const { registry, host, retryDelay = 1e3 } = request;
	const url = `${registry}/${pin.name}/-/${pin.name.split("/").at(-1)}-${pin.version}.tgz`;
	checkProxies(host.env);
	for (let attempt = 1;; attempt++) {
		const answer = await answerOf({
			url,
			pin,
			env: host.env
		});
		if ("bytes" in answer) {
			checkIntegrity(answer.bytes, pin, url);
			return answer.bytes;
		}
		if (attempt === ATTEMPTS || answer.final) throw downloadProblem(request, url, answer.cause);
		await setTimeout$1(retryDelay * 2 ** (attempt - 1));
	}
}
/** An agent takes `proxyEnv` since the Node that also has --use-env-proxy (24.5); an older one ignores it. */
function checkProxies(env) {
	const given = PROXIES.find((name) => env[name]);
	if (given === void 0 || process.allowedNodeEnvironmentFlags.has("--use-env-proxy")) return;
	throw new Problem({
		what: `Node ${process.version} cannot be sent through a proxy`,
		where: given,
		fix: "take Node 24.5 or later (a newer runner brings it)",
		kind: "outside"
	});
}
async function answerOf({ url, pin, env }) {
	const signal = AbortSignal.timeout(ATTEMPT_MS);
	try {
		let response = await get(url, env, signal);
		for (let hops = 0; isRedirect(response) && hops < MOST_REDIRECTS; hops++) {
			response.destroy();
			response = await get(new URL(response.headers.location, url).href, env, signal);
		}
		const { statusCode: status = 0 } = response;
		if (status === 200) return { bytes: await atMost(pin.bytes, response, {
			pin,
			url
		}) };
		response.destroy();
		return {
			final: status < 500 && status !== 429,
			cause: /* @__PURE__ */ new Error(`HTTP ${status}`)
		};
	} catch (cause) {
		if (cause instanceof Problem) throw cause;
		return {
			final: false,
			cause
		};
	}
}
function isRedirect({ statusCode, headers }) {
	return [
		301,
		302,
		303,
		307,
		308
	].includes(statusCode ?? 0) && headers.location !== void 0;
}
function get(url, env, signal) {
	const { get: ask, Agent } = url.startsWith("https:") ? https : http;
	const agent = new Agent({ proxyEnv: { ...env } });
	return new Promise((resolve, reject) => {
		ask(url, {
			agent,
			signal
		}, resolve).on("error", reject);
	});
}
async function atMost(most, body, from) {
	const pieces = [];
	let bytes = 0;
	for await (const piece of body) {
		bytes += piece.length;
		if (bytes > most) throw otherPackage(from, `it goes on after the ${most} bytes that it has`);
		pieces.push(piece);
	}
	return Buffer.concat(pieces);
}
function checkIntegrity(bytes, pin, url) {
	const found = `sha512-${createHash("sha512").update(bytes).digest("base64")}`;
	if (found !== pin.integrity) throw otherPackage({
		pin,
		url
	}, `${found} instead of ${pin.integrity}`);
}
function otherPackage({ pin: { name, version }, url }, why) {
	return new Problem({
		what: `${name} ${version} is not the package that Trainyard pins: ${why}`,
		where: url,
		fix: "nothing was unpacked; check the registry or proxy (npm_config_registry) that answered",
		kind: "outside"
	});
}
function downloadProblem({ name, folderVariable }, url, cause) {
	return new Problem({
		what: `${name} could not be downloaded: ${reasonOf(cause)}`,
		where: url,
		fix: `run again, set npm_config_registry to a registry that this machine reaches (HTTPS_PROXY to the proxy before it), or ${folderVariable} to a folder with the package installed`,
		kind: "outside",
		cause
	});
}
/** What an error of the network says, with what lies under it. */
function reasonOf(error) {
	if (!(error instanceof Error)) return String(error);
	const message = error.message || error.code || error.name;
	return error.cause instanceof Error ? `${message} (${error.cause.message})` : message;
}

// actions/_lib/packages/files.ts
var import_tar_stream = require_tar_stream();
const READ_BYTES = 1 << 20;
/** Unpacks an npm tarball. Its one top folder is stripped; anything but files and folders inside it is refused. */
async function unpackPackage(tarball, folder) {
	const entries = (0, import_tar_stream.extract)();
	const written = (async () => {
		for await (const entry of entries) {
			const [, ...path] = entry.header.name.split("/");
			if (entry.header.type === "directory") entry.resume();
			else if (entry.header.type === "file" && isInside(path)) await writeEntry(join(folder, ...path), Readable.from(entry));
			else throw new Error(`the tarball holds ${entry.header.name}, a ${entry.header.type}`);
		}
	})();
	await Promise.all([pipeline(Readable.from([tarball]), createGunzip(), entries), written]);
}
function isInside(path) {
	return path.length > 0 && path.every((part) => part !== "" && part !== ".." && !part.includes("\\"));
}
async function writeEntry(target, entry) {
	await mkdir(dirname(target), { recursive: true });
	await writeFile(target, entry);
}
/**
* Whether a folder's `node_modules` holds exactly these packages: the files of their tarballs and no other. One more could be found
* before them.
*/
async function holdsExactly(folder, packages) {
	const paths = await pathsBelow(folder).catch(() => null);
	if (paths === null) return false;
	let known = 0;
	for (const { name, files } of packages) {
		const place = `node_modules/${name}/`;
		const own = paths.filter((path) => path.startsWith(place)).map((path) => path.slice(place.length));
		if (await digestOf(join(folder, place), own) !== files) return false;
		known += own.length;
	}
	return known === paths.length;
}
/** With forward slashes; a link or anything else that is neither file nor folder is an error. */
async function pathsBelow(folder) {
	const entries = await readdir(folder, {
		recursive: true,
		withFileTypes: true
	});
	const strange = entries.find((entry) => !entry.isFile() && !entry.isDirectory());
	if (strange) throw new Error(`${join(strange.parentPath, strange.name)} is no file`);
	return entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name)).map((file) => file.slice(join(folder, sep).length).replaceAll(sep, "/")).sort();
}
async function digestOf(folder, paths) {
	const all = createHash("sha256");
	for (const path of paths) {
		const hash = createHash("sha256");
		for await (const piece of createReadStream(join(folder, path), { highWaterMark: READ_BYTES })) hash.update(piece);
		all.update(`${hash.digest("hex")}  ${path}\n`);
	}
	return `sha256:${all.digest("hex")}`;
}

// actions/_lib/packages/npm-registry.ts
const DEFAULT = "https://registry.npmjs.org";
/**
* Address of the npm registry that this machine uses, without a slash at its end, found as npm finds it but without npm: the environment,
* the user's .npmrc, the machine's, else npm's default. The repository's own .npmrc does not count: it is the pull request's.
*/
async function registryOf(env) {
	const given = env["npm_config_registry"] || env["NPM_CONFIG_REGISTRY"];
	if (given) return address(given, "npm_config_registry");
	for (const file of settingsFiles(env)) {
		const set = registryIn(await readFile(file, "utf8").catch(() => ""), env);
		if (set !== null) return address(set, file);
	}
	return DEFAULT;
}
/** npm's user configuration, then its global one (https://docs.npmjs.com/cli/configuring-npm/npmrc); Debian keeps that in /etc. */
function settingsFiles(env) {
	const named = (key) => env[`npm_config_${key}`] || env[`NPM_CONFIG_${key.toUpperCase()}`];
	const user = named("userconfig") ?? join(env["HOME"] || homedir(), ".npmrc");
	const shared = named("globalconfig");
	if (shared) return [user, shared];
	return [
		user,
		...[
			named("prefix"),
			env["PREFIX"],
			prefixOf(env)
		].filter((each) => each !== void 0).map((prefix) => join(prefix, "etc", "npmrc")),
		"/etc/npmrc"
	];
}
/** Where npm installs to by default: above the folder of the Node that PATH finds. */
function prefixOf(env) {
	const isWindows = process.platform === "win32";
	for (const folder of (env["PATH"] ?? env["Path"] ?? "").split(delimiter)) try {
		const node = realpathSync(join(folder, isWindows ? "node.exe" : "node"));
		return isWindows ? dirname(node) : dirname(dirname(node));
	} catch {}
}
/** The last `registry=` before any section, as the INI format has it; `${NAME}` is a variable of the environment. */
function registryIn(settings, env) {
	let found = null;
	for (const line of settings.split(/\r?\n/)) {
		if (line.trimStart().startsWith("[")) break;
		const [key = "", ...value] = line.split("=");
		if (key.trim() === "registry") found = value.join("=").trim();
	}
	return (found?.replace(/^(["'])(.*)\1$/, "$2"))?.replace(/\$\{([^${}]+)\}/g, (whole, name) => env[name] ?? whole) || null;
}
function address(given, where) {
	if (URL.canParse(given) && /^https?:$/.test(new URL(given).protocol)) {
		const end = [...given].findLastIndex((character) => character !== "/");
		return given.slice(0, end + 1);
	}
	throw new Problem({
		what: `the npm registry has no web address: ${JSON.stringify(given.slice(0, 200))}`,
		where,
		fix: "set npm_config_registry to the address of a registry that this machine reaches",
		kind: "outside"
	});
}

// actions/_lib/packages/cache.ts
/**
* The folder of the cache whose `node_modules` holds exactly these packages, hashed now: other jobs of a runner write there, too. What
* is not as pinned is fetched again. It is filled aside and renamed, and named by its contents' hashes, so that another version never
* meets it.
*/
async function pinnedFolder(request) {
	const { host, cache, packages, name } = request;
	const folder = join(cache, name.replaceAll("/", "-").replace("@", ""), contentName(packages));
	if (await holdsExactly(folder, packages)) return folder;
	if (existsSync(folder)) host.warning(`${folder} does not hold ${name} as Trainyard pins it: it is fetched again. Who changed it?`);
	const aside = `${folder}.${randomUUID()}`;
	try {
		await host.group(`Fetch ${name} (kept in ${cache})`, () => fetchInto(aside, request));
		await publish(aside, {
			folder,
			packages
		});
	} catch (error) {
		throw error instanceof Problem ? error : cacheProblem(request, error);
	} finally {
		await rm(aside, {
			recursive: true,
			force: true
		});
	}
	return folder;
}
function contentName(packages) {
	const hash = createHash("sha256");
	for (const { name, integrity } of packages) hash.update(`${name} ${integrity}\n`);
	return hash.digest("hex").slice(0, 16);
}
async function fetchInto(folder, request) {
	const { host, packages, name } = request;
	const asking = {
		...request,
		registry: await registryOf(host.env)
	};
	for (const [i, each] of packages.entries()) {
		host.progress(`${each.name} ${each.version}`, i / packages.length);
		const tarball = await downloadPackage(asking, each);
		await unpackPackage(tarball, join(folder, "node_modules", each.name)).catch((cause) => {
			throw new Error(`${each.name}: ${reasonOf(cause)}`, { cause });
		});
	}
	host.progress(name, 1);
}
/** Another process may have been faster: its folder is as good if it is as pinned. Else what lies there is put out of the way. */
async function publish(aside, { folder, packages }) {
	if (await holdsExactly(folder, packages)) return;
	const old = `${folder}.${randomUUID()}`;
	await rename(folder, old).catch(() => void 0);
	await rm(old, {
		recursive: true,
		force: true
	});
	try {
		await rename(aside, folder);
	} catch (error) {
		if (!await holdsExactly(folder, packages)) throw error;
	}
}
function cacheProblem({ name, cache, folderVariable }, cause) {
	return new Problem({
		what: `${name} could not be kept: ${reasonOf(cause)}`,
		where: cache,
		fix: `make the folder writable, set RUNNER_TOOL_CACHE to one that is, or ${folderVariable} to a folder with the package installed`,
		kind: "outside",
		cause
	});
}

// actions/_lib/packages/native.ts
/**
* Loads a native package that no bundle can contain: from the folder that the environment names, else from the node_modules that
* Trainyard was installed with, else from the tool cache, into which the pinned tarballs are fetched once. Every place is a full path: what
* lies in node_modules above the workspace, or in the home folder, is not looked at.
*/
async function loadNative(request) {
	const { host, folderVariable, name } = request;
	const given = host.env[folderVariable];
	if (given) return loadGiven(request, resolve(host.cwd, given));
	const packages = packagesHere(request);
	return load(name, await installedWith(ownRoot(), packages) ?? await pinnedFolder({
		...request,
		packages,
		cache: cacheFolder(host)
	}));
}
/** Name, processor and C library of this machine as package.json files write them; `libc` only on Linux. */
function platformOf() {
	const { platform: os, arch: cpu } = process;
	if (os !== "linux") return {
		os,
		cpu,
		libc: null
	};
	return {
		os,
		cpu,
		libc: (0, import_detect_libc.familySync)() === import_detect_libc.MUSL ? "musl" : "glibc"
	};
}
function packagesHere({ name, packages }) {
	const { os, cpu, libc } = platformOf();
	const fits = (wanted, here) => !wanted || here === null || wanted.includes(here);
	const here = packages.filter((each) => fits(each.os, os) && fits(each.cpu, cpu) && fits(each.libc, libc));
	const isNative = (each) => each.os !== void 0;
	if (here.some(isNative) || !packages.some(isNative)) return here;
	throw new Problem({
		what: `${name} has no build for ${os} ${cpu}${libc ? ` (${libc})` : ""}`,
		where: "this machine",
		fix: `run Trainyard on one of ${packages.filter(isNative).map(platformName).join(", ")}`,
		kind: "outside"
	});
}
function platformName({ os, cpu, libc }) {
	return [
		os,
		cpu,
		libc
	].flatMap((each) => each ?? []).join("-");
}
function loadGiven(request, folder) {
	try {
		return load(request.name, folder);
	} catch (cause) {
		throw new Problem({
			what: `${request.name} cannot be loaded from ${folder}`,
			where: request.folderVariable,
			fix: `let it name a folder in which \`npm install ${request.name}@${versionOf(request)}\` ran on a machine like this one`,
			kind: "outside",
			cause
		});
	}
}
/** Through a `require` made here, so that no bundler can follow it, and by the full path, so that no other folder is searched for it. */
function load(name, folder) {
	return createRequire(join(folder, "anchor.cjs"))(join(folder, "node_modules", name));
}
function versionOf({ name, packages }) {
	const pin = packages.find((each) => each.name === name);
	if (!pin) throw new Error(`${name} is not among its own pins`);
	return pin.version;
}
/** The runner's tool cache, else the cache folder of the operating system. */
function cacheFolder({ env }) {
	if (env.RUNNER_TOOL_CACHE) return join(env.RUNNER_TOOL_CACHE, "trainyard");
	const home = env.HOME || homedir();
	if (process.platform === "win32") return join(env.LOCALAPPDATA || join(home, "AppData", "Local"), "trainyard");
	if (process.platform === "darwin") return join(home, "Library", "Caches", "trainyard");
	return join(env.XDG_CACHE_HOME || join(home, ".cache"), "trainyard");
}

// actions/_lib/data/duckdb-pins.json
var duckdb_pins_default = [
	{
		"name": "@duckdb/node-api",
		"version": "1.5.5-r.5",
		"integrity": "sha512-ZMX+sel3DjSKbGuQ44Y5Tp5LwYjlJkhB5faKr+9sSMcxixDMSW+8vaTOD1uRDuN9o0udUoCY/XX9PI1haEZuZg==",
		"bytes": 108181,
		"files": "sha256:64728033af9cc3c67bdea89fde42358e83619a288d6442277ab3fd6a27f055c8"
	},
	{
		"name": "@duckdb/node-bindings",
		"version": "1.5.5-r.5",
		"integrity": "sha512-sR7x91TfBunLqLbdvrcdiPCU+VGEQFPicxh1STZM402fuHW2ituPTAo2bY3IlntsvJShltrKF4R6B+JYPlAPZg==",
		"bytes": 13842,
		"files": "sha256:3e9a9396039c5508c89b5d420ce0dfe05da9bb8fa37c6f72ab3153a8c23ba4e9"
	},
	{
		"name": "detect-libc",
		"version": "2.1.2",
		"integrity": "sha512-Btj2BOOO83o3WyH59e8MgXsxEQVcarkUOpEYrubB0urwnN10yQ364rsiByU11nZlqWYZm05i/of7io4mzihBtQ==",
		"bytes": 7776,
		"files": "sha256:6d8de4f5d749b92a661c8e685a2e8019d2ea003c3fcd6266215c87661e2b2e28"
	},
	{
		"name": "@duckdb/node-bindings-darwin-arm64",
		"version": "1.5.5-r.5",
		"integrity": "sha512-WJdeLTFy4pRg60rkbp9smtlP1iIQ8ErtIJkxS+2LQtM1ZZMSByyW+3WPpNoKe7IwPtVl2fLlPw7tDmQW4Z974g==",
		"bytes": 36788031,
		"files": "sha256:20b6dca73dab73824afbed2a10342c7a9d67bfdfdbfdd8f99996e88f183c82ad",
		"os": ["darwin"],
		"cpu": ["arm64"]
	},
	{
		"name": "@duckdb/node-bindings-darwin-x64",
		"version": "1.5.5-r.5",
		"integrity": "sha512-rN0KjX13MwVQ5V5ufykolty/tf4SaafOpGWcUA1Cegf98jPeRdsJsEE1IMXn8n3u6WvMSZEVJmHJ3ma4Hr7Vzg==",
		"bytes": 36788664,
		"files": "sha256:01bd4ed53ceb291fa623f3e7e532a26cd0b5a32d73e33056432c7b0afc078ee7",
		"os": ["darwin"],
		"cpu": ["x64"]
	},
	{
		"name": "@duckdb/node-bindings-linux-arm64",
		"version": "1.5.5-r.5",
		"integrity": "sha512-CafH2AIvXtpwDynG3KB/4uEOHRGlFoB7auCRMIwH3BKNIobsANV5LSpDJ3tfyRCFIsK6e8AT1eseWVnu2Dv3cw==",
		"bytes": 21632048,
		"files": "sha256:08fb0380942d644ba8de74b008c468bb51ed8f0c4a66b7a60772681aa320eef0",
		"os": ["linux"],
		"cpu": ["arm64"],
		"libc": ["glibc"]
	},
	{
		"name": "@duckdb/node-bindings-linux-arm64-musl",
		"version": "1.5.5-r.5",
		"integrity": "sha512-00z3mYHUBAucp3L73EoftKDdaGOaV8ENELejiT+PK7dFjTzdXxqhJwZ1LaQV1/zEhIecz+x23f6WvFhWw+7XXQ==",
		"bytes": 22773047,
		"files": "sha256:108c9a3031a11b0203d3f0a21b7f2f4445f4a48c0554821497cfe7129253bd6c",
		"os": ["linux"],
		"cpu": ["arm64"],
		"libc": ["musl"]
	},
	{
		"name": "@duckdb/node-bindings-linux-x64",
		"version": "1.5.5-r.5",
		"integrity": "sha512-kCyq6BXhn6QXfwF8yVdVKriSSHP+rfVWcJ56cG8qZzlOZpxyvT5WGm6jMshxg4ditLlOsHsIN/D47RYrcjXuHQ==",
		"bytes": 23881820,
		"files": "sha256:71941908f2c29226b9fe1cd652dffda31d1feef1b73af703593bcbf99c103c8b",
		"os": ["linux"],
		"cpu": ["x64"],
		"libc": ["glibc"]
	},
	{
		"name": "@duckdb/node-bindings-linux-x64-musl",
		"version": "1.5.5-r.5",
		"integrity": "sha512-S5qEc7F+GjXt85T2xArjjvN5oc/IjtH6zsLJsuo8N3fQolheBCefemIMdZoK2Jik8a0sBxidiS6Ld4qprMPPDw==",
		"bytes": 24674216,
		"files": "sha256:7cced64ed3b28c254c1f98f7055d5e63fdc017b51a00af6ae440e29cca9ff2fa",
		"os": ["linux"],
		"cpu": ["x64"],
		"libc": ["musl"]
	},
	{
		"name": "@duckdb/node-bindings-win32-arm64",
		"version": "1.5.5-r.5",
		"integrity": "sha512-L3Mroc23xhqOowWVElni8LgEmsm5e9DdG1y2pLka/1ug3Pl2vpQMl1Phxwz4UEMF8DOBbMgN5BBNrYwG2BFo+g==",
		"bytes": 14459553,
		"files": "sha256:d9dfdbe33352e2eb0f2b75c3df6fb5bfeca515cefc737990af483b05c04e60ac",
		"os": ["win32"],
		"cpu": ["arm64"]
	},
	{
		"name": "@duckdb/node-bindings-win32-x64",
		"version": "1.5.5-r.5",
		"integrity": "sha512-mBGFn8netT/AAhK4TOG6Fw47+Db68CxCVtQ9qfxZc1kZAjds+aYrh17Fd/u5CbTDdxILsrcyuF8q9cUcm54kQA==",
		"bytes": 13549050,
		"files": "sha256:9b24cd47a3b7e43ba35abc2fbf7375837a34720a6dbfa3bd830a3a372064dfe0",
		"os": ["win32"],
		"cpu": ["x64"]
	}
];

// actions/_lib/data/duckdb.ts
const loaded = /* @__PURE__ */ new WeakMap();
/**
* DuckDB, found or fetched; `TRAINYARD_DUCKDB` may name a folder in which it is installed. It is looked for once a host, for its 70 MB
* are hashed before they are loaded.
*/
function loadDuckDb(host) {
	const request = {
		host,
		name: "@duckdb/node-api",
		packages: duckdb_pins_default,
		folderVariable: "TRAINYARD_DUCKDB"
	};
	const loading = loaded.get(host) ?? loadNative(request);
	loaded.set(host, loading);
	return loading;
}

// actions/_lib/data/quote.ts
/** A column's or table's name in SQL, whatever it contains. */
function quoteName(name) {
	return `"${name.replaceAll("\"", "\"\"")}"`;
}
/** A text literal in SQL, whatever it contains. */
function quoteText(text) {
	return `'${text.replaceAll("'", "''")}'`;
}

// actions/_lib/data/engine.ts
const MEMORY_BYTES = 512 * 2 ** 20;
const THREADS = 4;
/** Opens an engine; close it, and its temporary files are gone. */
async function openEngine({ host, folders, locked, memoryBytes = MEMORY_BYTES }) {
	const { DuckDBInstance } = await loadDuckDb(host);
	const folder = await mkdtemp(join(host.env.RUNNER_TEMP || tmpdir(), "trainyard-data-"));
	const removed = () => rm(folder, {
		recursive: true,
		force: true
	});
	try {
		return await connect({
			host,
			database: await DuckDBInstance.create(join(folder, "tables.duckdb"), {
				memory_limit: `${Math.floor(memoryBytes / 2 ** 20)}MiB`,
				temp_directory: join(folder, "spill"),
				threads: String(Math.min(THREADS, availableParallelism())),
				preserve_insertion_order: "true"
			}),
			removed,
			settings: locked ? await lock(folders) : []
		});
	} catch (error) {
		await removed();
		throw error;
	}
}
/** The order matters: folders are named while that is still allowed, and the last statement locks the others. */
async function lock(folders) {
	return [
		`SET allowed_directories = [${(await Promise.all(folders.filter(existsSync).map((folder) => realpath(folder)))).map((folder) => quoteText(`${folder.replaceAll(sep, "/")}/`.replace("//", "/"))).join(", ")}]`,
		"SET autoinstall_known_extensions = false",
		"SET autoload_known_extensions = false",
		"SET allow_community_extensions = false",
		"SET enable_external_access = false",
		"SET lock_configuration = true"
	];
}
async function connect({ host, database, removed, settings }) {
	const connection = await database.connect();
	let names = 0;
	const engine = {
		host,
		run: (sql) => guarded(async () => void await connection.run(sql)),
		rows: (sql) => guarded(async () => (await connection.runAndReadAll(sql)).getRowsJS()),
		stream: (sql, visit) => guarded(async () => {
			let rows = 0;
			for await (const chunk of await connection.stream(sql)) {
				visit(chunk, rows);
				rows += chunk.rowCount;
			}
			return rows;
		}),
		append: (table, rows, valueAt) => guarded(() => append(connection, {
			table,
			rows,
			valueAt
		})),
		freshName: () => `t${names++}`,
		async close() {
			connection.closeSync();
			database.closeSync();
			await removed();
		}
	};
	for (const sql of settings) await engine.run(sql);
	return engine;
}
async function append(connection, { table, rows, valueAt }) {
	const appender = await connection.createAppender(table);
	for (let row = 0; row < rows; row++) {
		for (let column = 0; column < appender.columnCount; column++) {
			const value = valueAt(row, column);
			if (value === null) appender.appendNull();
			else if (typeof value === "number") appender.appendDouble(value);
			else appender.appendVarchar(value);
		}
		appender.endRow();
	}
	appender.closeSync();
}
/** What the machine lacks is said here, once; what is wrong with a file is said where the file is known. */
async function guarded(step) {
	try {
		return await step();
	} catch (cause) {
		const message = cause instanceof Error ? cause.message : String(cause);
		if (!/^Out of Memory Error|No space left on device/.test(message)) throw cause;
		throw new Problem({
			what: `the tables do not fit: ${message.split("\n")[0]}`,
			where: "this machine",
			fix: "free space in the folder for temporary files (RUNNER_TEMP, TMPDIR) or take a machine with more",
			kind: "outside",
			cause
		});
	}
}

// actions/_lib/data/exact-names.ts
const SAMPLE_ROWS = 20480;
/**
* DuckDB folds the case of names: of `A` and `a` it calls the second `a_1`. True where the names look as if that has happened, so
* that the file's own names must be asked for.
*/
function foldedNames(described) {
	const known = new Set(described.map(({ name }) => name.toLowerCase()));
	return described.some(({ name }) => {
		const stem = name.toLowerCase().replace(/_\d{1,9}$/, "");
		return stem.length < name.length && known.has(stem);
	});
}
/** The names of some columns equal each other but for their case (or altogether). */
function collide(names) {
	return new Set(names.map((name) => name.toLowerCase())).size < names.length;
}
/** The names of a Parquet file's own columns as its schema has them, in order; of several files the first one's. */
async function namesOfParquet(engine, path) {
	const rows = await engine.rows(`SELECT file_name, name, num_children FROM parquet_schema(${path})`);
	const elements = rows.filter(([file]) => file === rows[0]?.[0]);
	const names = [];
	for (let at = 1; at < elements.length; at = endOf(elements, at)) names.push(String(elements[at][1]));
	return names;
}
function endOf(elements, start) {
	let [open, at] = [1, start];
	while (open > 0 && at < elements.length) open += Number(elements[at++][2] ?? 0) - 1;
	return at;
}
/** The keys of the objects in a JSON file's first rows, in order of their first appearance. */
async function keysOfJson(engine, path) {
	const sample = `SELECT json, row_number() OVER () AS n FROM read_json_objects(${path}) LIMIT ${SAMPLE_ROWS}`;
	const rows = await engine.rows(`SELECT json_keys(json) AS keys FROM (${sample}) GROUP BY keys ORDER BY min(n)`);
	return [...new Set(rows.flatMap(([keys]) => keys ?? []))];
}
/** RFC 6901. */
function jsonPointer(key) {
	return `/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

// actions/_lib/data/reading-problem.ts
const CSV_LINE = /CSV Error on Line: (\d+)/;
const AGAIN = "write the file again; it may have been cut off while it was written or copied";
/** DuckDB's messages about files, and what they mean for the one who wrote the file. */
const FINDINGS = [
	{
		patterns: [CSV_LINE, /Expected Number of Columns: (\d+) Found: (\d+)/],
		what: (line, wanted, found) => `line ${line} has ${found} fields where the header has ${wanted}`,
		fix: "give every line as many fields as the header; put a field that contains the delimiter into double quotes"
	},
	{
		patterns: [CSV_LINE, /Invalid unicode|not utf-8/i],
		what: (line) => `line ${line} is not UTF-8`,
		fix: "save the file as UTF-8"
	},
	{
		patterns: [CSV_LINE, /unterminated quote/i],
		what: (line) => `a double quote on line ${line} is never closed`,
		fix: "close it, or double every quote inside a quoted field"
	},
	{
		patterns: [CSV_LINE],
		what: (line) => `line ${line} cannot be read as CSV`,
		fix: "write UTF-8 text with a header line, and double quotes around fields that contain the delimiter"
	},
	{
		patterns: [/Malformed JSON in file /, /, at byte (\d+) in (?:line|record\/value) (\d+): ([^\n]*)/],
		what: (byte, record, why = "") => `record ${record} is not JSON: ${why.trim().replace(/\.$/, "")} at its byte ${byte}`,
		fix: `mend that record; ${AGAIN}`
	},
	{
		patterns: [/No magic bytes found at end of file|too small to be a Parquet file/],
		what: () => "this is not a whole Parquet file: its end is missing, or it is another format",
		fix: `${AGAIN}, or give it the extension of its format`
	},
	{
		patterns: [/No files found that match the pattern/],
		what: () => "no file matches",
		fix: "check the pattern; it is relative to the folder in which Trainyard runs"
	},
	{
		patterns: [/^Permission Error/],
		what: () => "the file, or what a symbolic link in its path points to, lies outside of the folders that may be read",
		fix: "put the file itself into the folder, without links"
	}
];
/** A Problem for what DuckDB says about a file; anything that is not about the file stays the error it was. */
function readingProblem(file, error) {
	if (!(error instanceof Error) || error instanceof Problem || error instanceof AggregateError) return error;
	for (const { patterns, what, fix } of FINDINGS) {
		const matches = patterns.map((pattern) => error.message.match(pattern));
		const groups = matches.flatMap((match) => match?.slice(1) ?? []);
		if (!matches.includes(null)) return new Problem({
			what: what(...groups),
			where: file,
			fix,
			cause: error
		});
	}
	if (!/^(Invalid Input|IO|Conversion|Serialization|Invalid|Not implemented) Error/.test(error.message)) return error;
	const reason = error.message.split("\n")[0]?.replace(/^[\w ]+ Error: (Failed to read file "[^"]*": )?/, "");
	return new Problem({
		what: `the file is damaged or no table: ${reason}`,
		where: file,
		fix: AGAIN,
		cause: error
	});
}
/** A table without rows. */
function emptyProblem(file) {
	return new Problem({
		what: "the table has no rows",
		where: file,
		fix: "write at least one row"
	});
}

// actions/_lib/data/table-path.ts
const FORMATS = {
	csv: "csv",
	tsv: "csv",
	json: "json",
	jsonl: "json",
	ndjson: "json",
	parquet: "parquet",
	pq: "parquet"
};
/** So many files of a pattern are looked at before DuckDB reads them. */
const MOST_FILES = 1e4;
/** A path as the user would write it: relative to where Trainyard runs if it is below. */
function shownPath({ host }, path) {
	const below = relative(host.cwd, path) || ".";
	return below.startsWith("..") ? path : below.replaceAll(sep, "/");
}
/** The folder that an engine must be allowed for a file or a glob. */
function folderOf(path) {
	const folder = dirname(path);
	return existsSync(path) || !isGlob(folder) ? folder : folderOf(folder);
}
/** The format by the file's extension. */
function formatOf(path, shown) {
	const extension = basename(path).replace(/\.gz$/, "").split(".").at(-1)?.toLowerCase() ?? "";
	if (Object.hasOwn(FORMATS, extension)) return FORMATS[extension];
	throw new Problem({
		what: `.${extension} is not a format of tables`,
		where: shown,
		fix: "give a .csv, .tsv, .parquet, .json (an array of objects) or .jsonl file"
	});
}
/** Refuses what is no table before DuckDB opens it: a folder, a pipe or device (reading it may never end), a Git LFS pointer. */
async function checkTablePath(path, shown) {
	const found = await stat(path).catch(() => null);
	if (found?.isDirectory()) {
		const fix = `name a file in it, or ${shown}/*.parquet`;
		throw new Problem({
			what: "this is a folder",
			where: shown,
			fix
		});
	}
	const format = formatOf(path, shown);
	if (found) await checkContent(path, shown);
	else if (isGlob(path) && format === "parquet") await checkMatches(path);
	else throw await absent(path, shown);
	if (format !== "parquet" && isUtf16(await headOf(path).catch(() => EMPTY))) throw utf16Problem(shown);
	return format;
}
/** Refuses a file that holds no data whatever its name: pipes, devices, Git LFS pointers. Anything else is let through. */
async function checkContent(path, shown) {
	const found = await stat(path).catch(() => null);
	if (found === null || found.isDirectory()) return;
	if (!found.isFile()) throw new Problem({
		what: "this is a pipe or a device, not a regular file",
		where: shown,
		fix: "write the rows into a file, and name that"
	});
	const pointer = lfsPointerProblem((await headOf(path).catch(() => EMPTY)).toString("utf8"), shown);
	if (pointer) throw pointer;
}
async function checkMatches(pattern) {
	let files = 0;
	for await (const match of glob(pattern.replaceAll(sep, "/"))) {
		if (files++ === MOST_FILES) return;
		await checkContent(resolve(match), match);
	}
}
const EMPTY = Buffer.alloc(0);
async function headOf(path) {
	const file = await open(path);
	try {
		const { buffer, bytesRead } = await file.read(Buffer.alloc(200), 0, 200, 0);
		return buffer.subarray(0, bytesRead);
	} finally {
		await file.close();
	}
}
async function absent(path, shown) {
	const beside = existsSync(dirname(path)) ? await readdir(dirname(path)) : [];
	const meant = suggestion(basename(path), beside);
	return new Problem({
		what: isGlob(path) ? "only Parquet files can be read several at once" : "there is no such file",
		where: shown,
		fix: meant ? `did you mean ${meant}?` : "check the path; it is relative to the folder in which Trainyard runs"
	});
}
function isGlob(path) {
	return /[*?[]/.test(path);
}
/** A path in SQL; a file whose name has glob characters means itself. */
function sqlPath(path) {
	const literal = existsSync(path) ? path.replace(/[*?[]/g, "[$&]") : path;
	return quoteText(literal.replaceAll(sep, "/"));
}

// actions/_lib/data/value.ts
/** DuckDB's types that hold no single value. */
function isNested(type) {
	return /^(STRUCT|MAP|UNION)\b|\]$/.test(type);
}
/** Types that JavaScript's numbers can stand for; booleans are 0 and 1. */
function isNumeric(type) {
	return /^(U?(TINYINT|SMALLINT|INTEGER|BIGINT|HUGEINT)|FLOAT|DOUBLE|DECIMAL\(.*\)|BOOLEAN)$/.test(type);
}
/** Types whose values come as their text and may mean anything: CSV, JSON, Parquet's strings. */
function isText(type) {
	return /^(VARCHAR|JSON|ENUM\(.*\))$/s.test(type);
}
/** Whole numbers from here on share a double with their neighbours. */
const EXACT_LIMIT = 2 ** 53;
/**
* SQL for the exact text of a value, by which ids and labels are compared, the same from every file format: whole
* numbers without fraction (`1`, also for 1.0 in a column of doubles and for the text `1.0`), integers of any size in
* full, decimals without trailing zeros, `true` and `false` in lower case, dates and timestamps as ISO 8601 (UTC where a
* zone is known); any other text as it stands, leading zeros and spaces included; empty text is null.
*/
function textOf(sql, type) {
	if (type === "DOUBLE" || type === "FLOAT") return `CASE WHEN ${sql} = trunc(${sql}) AND abs(${sql}) < ${EXACT_LIMIT} THEN CAST(CAST(${sql} AS BIGINT) AS VARCHAR) WHEN NOT isnan(${sql}) THEN CAST(${sql} AS VARCHAR) END`;
	if (type.startsWith("DECIMAL")) return `regexp_replace(CAST(${sql} AS VARCHAR), '\\.0+$|(\\.\\d*[1-9])0+$', '\\1')`;
	if (type === "TIMESTAMP WITH TIME ZONE") return `replace(CAST(make_timestamp(epoch_us(${sql})) AS VARCHAR), ' ', 'T') || 'Z'`;
	if (type.startsWith("TIMESTAMP")) return `replace(CAST(${sql} AS VARCHAR), ' ', 'T')`;
	if (!isText(type)) return `CAST(${sql} AS VARCHAR)`;
	const text = type === "VARCHAR" ? sql : `CAST(${sql} AS VARCHAR)`;
	return `CASE WHEN contains(${text}, '.0') AND regexp_full_match(${text}, '-?\\d+\\.0+') THEN split_part(${text}, '.', 1) WHEN lower(${text}) IN ('true', 'false') THEN lower(${text}) WHEN ${text} <> '' THEN ${text} END`;
}
/** The same rules for a text that a person typed, such as the positive label. */
function canonicalText(text) {
	if (/^-?\d+\.0+$/.test(text)) return text.split(".")[0];
	return /^(true|false)$/i.test(text) ? text.toLowerCase() : text;
}
/** SQL for a value as a double; null where it is null, empty or no number. */
function numberOf(sql, type) {
	if (isNumeric(type)) return `CAST(${sql} AS DOUBLE)`;
	return isText(type) ? `TRY_CAST(CAST(${sql} AS VARCHAR) AS DOUBLE)` : "CAST(NULL AS DOUBLE)";
}
/** SQL: there is a value, and it is not a number. */
function isNotNumber(sql, type) {
	if (isNumeric(type)) return "false";
	return `(${isText(type) ? `coalesce(trim(CAST(${sql} AS VARCHAR)), '') <> ''` : `${sql} IS NOT NULL`} AND ${numberOf(sql, type)} IS NULL)`;
}
/** SQL: a whole number that a double would round. */
function isInexact(sql, type) {
	const beyond = `abs(${numberOf(sql, type)}) >= ${EXACT_LIMIT}`;
	if (/INT/.test(type)) return beyond;
	return isText(type) ? `(${beyond} AND regexp_full_match(trim(CAST(${sql} AS VARCHAR)), '[-+]?\\d+'))` : "false";
}

// actions/_lib/data/source.ts
/**
* Opens a CSV, Parquet, JSON or JSON lines file (by its extension, `.gz` allowed for text; globs for Parquet) and reads
* its column names, exactly as written. Throws a Problem if there is no such file, it is no table, or it lies outside of a
* locked engine.
*/
async function openSource(engine, file) {
	const path = resolve(engine.host.cwd, file);
	const shown = shownPath(engine, path);
	const format = await checkTablePath(path, shown);
	const source = await reading(shown, () => OPEN[format](engine, sqlPath(path), shown));
	if (source.columns.length === 0) throw notTable(shown, "it is empty");
	return source;
}
/** Runs a query over a file; DuckDB's errors become Problems that name the file. */
async function reading(file, query) {
	try {
		return await query();
	} catch (error) {
		throw readingProblem(file, error);
	}
}
const OPEN = {
	async csv(engine, path, file) {
		const head = await headerLine(engine, path);
		if (head === null) throw notTable(file, "it is empty");
		const { line, skip } = head;
		const delimiter = delimiterOf(line);
		const columns = fieldsOf(line, delimiter).map((name, i) => ({
			name,
			type: "VARCHAR",
			sql: `c${i}`
		}));
		const types = columns.map(({ sql, type }) => `${quoteText(sql)}: ${quoteText(type)}`);
		const from = `read_csv(${path}, auto_detect = false, header = true, skip = ${skip}, delim = ${quoteText(delimiter)}, quote = '"', escape = '"', columns = {${types.join(", ")}})`;
		return {
			file,
			columns,
			isTyped: false,
			select: selectFrom(() => from)
		};
	},
	async json(engine, path, file) {
		const described = await describe(engine, `read_json(${path})`);
		if (described.length === 1 && described[0]?.name === "json") throw notTable(file, "it holds no objects");
		if (foldedNames(described)) return await jsonByKeys(engine, {
			path,
			file,
			described
		});
		const columns = described.map(({ name, type }) => ({
			name,
			type: jsonType(type),
			sql: quoteName(name)
		}));
		const from = (asked) => `read_json(${path}, columns = {${asked.map(({ name, type }) => `${quoteText(name)}: ${quoteText(type)}`).join(", ")}})`;
		return {
			file,
			columns,
			isTyped: false,
			select: selectFrom(from)
		};
	},
	async parquet(engine, path, file) {
		const described = await describe(engine, `read_parquet(${path})`);
		const exact = foldedNames(described) ? await namesOfParquet(engine, path) : [];
		return {
			file,
			columns: described.map(({ name, type }, i) => ({
				name: exact[i] ?? name,
				type,
				sql: quoteName(name)
			})),
			isTyped: true,
			select: selectFrom(() => `read_parquet(${path})`)
		};
	}
};
async function describe(engine, from) {
	return (await engine.rows(`DESCRIBE FROM ${from}`)).map(([name, type]) => ({
		name: String(name),
		type: String(type)
	}));
}
function jsonType(type) {
	return /\b(STRUCT|MAP)\(|\]$/.test(type) ? type : "VARCHAR";
}
/** Keys that differ only in case: DuckDB's columns would fold them, so each is taken out of the object by its exact name. */
async function jsonByKeys(engine, { path, file, described }) {
	const keys = await keysOfJson(engine, path);
	return {
		file,
		columns: keys.map((name, i) => {
			const type = keys.length === described.length ? jsonType(described[i].type) : "VARCHAR";
			return {
				name,
				type,
				sql: `${isNested(type) ? "json_extract" : "json_extract_string"}(json, ${quoteText(jsonPointer(name))})`
			};
		}),
		isTyped: false,
		select: selectFrom(() => `read_json_objects(${path})`)
	};
}
function selectFrom(from) {
	return (asked) => `SELECT ${asked.map(({ sql }, i) => `${sql} AS v${i}`).join(", ") || "1"} FROM ${from(asked)}`;
}
const MOST_BLANK_LINES = 100;
/** The first line that is not blank, and how many are before it. Through DuckDB, so that a locked engine's limits hold for it, too. */
async function headerLine(engine, path) {
	const texts = (await engine.rows(`SELECT line FROM read_csv(${path}, auto_detect = false, header = false, delim = '\x01', quote = '', escape = '', strict_mode = false, columns = {'line': 'VARCHAR'}) LIMIT ${MOST_BLANK_LINES}`)).map(([line]) => String(line ?? "").replace(/^\ufeff/, ""));
	const skip = texts.findIndex((text) => text.trim() !== "");
	return skip < 0 ? null : {
		line: texts[skip].replace(/\r$/, ""),
		skip
	};
}
/** The one of `,` `;` tab and `|` that the header has most of, outside of quotes. */
function delimiterOf(line) {
	const bare = line.replaceAll(/"([^"]|"")*"/g, "");
	return [
		",",
		";",
		"	",
		"|"
	].map((each) => ({
		each,
		count: bare.split(each).length
	})).reduce((most, next) => next.count > most.count ? next : most).each;
}
function fieldsOf(line, delimiter) {
	const fields = [""];
	let quoted = false;
	for (const character of line) {
		if (character === "\"") quoted = !quoted;
		if (character === delimiter && !quoted) fields.push("");
		else fields[fields.length - 1] += character;
	}
	return fields.map((field) => field.trim().replace(/^"(.*)"$/, "$1").replaceAll("\"\"", "\""));
}
function notTable(file, why) {
	return new Problem({
		what: `this is not a table: ${why}`,
		where: file,
		fix: "write one row per example: CSV with a header line, Parquet, a JSON array of objects, or JSON lines"
	});
}

// actions/_lib/data/row-check.ts
const EXAMPLES = 5;
const LONGEST = 60;
/** Every check that some row of the file fails, as a Problem with the number of rows and the first of them. */
async function checkRows(engine, { source, columns, id, checks }) {
	if (checks.length === 0) return [];
	const query = source.select(columns);
	const counts = checks.map(({ wrong }) => `count(*) FILTER (WHERE ${wrong})`).join(", ");
	const [row = []] = await reading(source.file, () => engine.rows(`SELECT ${counts} FROM (${query})`));
	const problems = [];
	for (const [i, check] of checks.entries()) {
		const count = Number(row[i]);
		if (count === 0) continue;
		const examples = (await engine.rows(`SELECT row, ${id ?? "NULL"}, CAST(${check.shown ?? "NULL"} AS VARCHAR) FROM (SELECT row_number() OVER () AS row, * FROM (${query})) WHERE ${check.wrong} LIMIT ${EXAMPLES}`)).map(([number, name, value]) => example(Number(number), name, value));
		problems.push(new Problem({
			what: `${check.what} in ${rowsText(count)}: ${examples.join(", ")}${count > EXAMPLES ? ", …" : ""}`,
			where: `${source.file}, column ${check.column}`,
			fix: check.fix
		}));
	}
	return problems;
}
/** `1 row`, `1,234 rows`. */
function rowsText(count) {
	return count === 1 ? "1 row" : `${count.toLocaleString("en-US")} rows`;
}
/** What makes a column unfit to be read as finite numbers that a double holds exactly; nulls (and NaN, if allowed) are fit. */
function numberChecks(column, v, fix) {
	const { name, type } = column;
	const number = numberOf(v, type);
	return [
		{
			column: name,
			wrong: isNotNumber(v, type),
			shown: v,
			what: "there is no number",
			fix
		},
		{
			column: name,
			wrong: `isinf(${number})`,
			what: "the number is infinite",
			fix
		},
		{
			column: name,
			wrong: isInexact(v, type),
			shown: v,
			what: "a whole number from 2^53 on cannot be held exactly",
			fix: "read it as text if it is an id; scale it if it is a quantity"
		}
	];
}
/** `row 3 (id 17): "abc"`; rows are counted from 1, a CSV's header apart. */
function example(row, id, value) {
	return `row ${row}${id === null || id === void 0 ? "" : ` (id ${short(String(id))})`}${value === null || value === void 0 ? "" : `: ${short(JSON.stringify(String(value)))}`}`;
}
function short(text) {
	return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

// actions/_lib/data/column.ts
const SHOWN = 12;
/** The columns of these names, in their order; throws a Problem for each that is missing, repeated or nested, all at once. */
function columnsNamed(source, names) {
	const found = names.map((name) => lookUp(source, name));
	const problems = found.flatMap((each) => each instanceof Problem ? [each] : []);
	throwProblems(problems);
	return found.flatMap((each) => each instanceof Problem ? [] : [each]);
}
/** The same without throwing, so that several files' problems can be told together. */
function lookUp(source, name) {
	const [column, second] = source.columns.filter((each) => each.name === name);
	if (!column) return missing(source, name);
	const where = `${source.file}, column ${name}`;
	if (second) return new Problem({
		what: "two columns have this name",
		where,
		fix: "rename one of them"
	});
	if (!isNested(column.type)) return column;
	return new Problem({
		what: `its values are nested (${column.type})`,
		where,
		fix: "write one plain value per row and column"
	});
}
function missing({ columns, file }, name) {
	const names = columns.map((column) => column.name);
	const meant = suggestion(name, names);
	const more = names.length > SHOWN ? `, … (${names.length} in all)` : "";
	const list = `${names.slice(0, SHOWN).join(", ")}${more}`.replaceAll(/\p{Cc}/gu, "�");
	return new Problem({
		what: `there is no column ${name}; there are: ${list}`,
		where: file,
		fix: meant ? `did you mean ${meant}?` : `name the right one, or add a column ${name} (CSV needs a header line)`
	});
}

// actions/_lib/data/typed-columns.ts
const PROGRESS_ROWS = 5e5;
/**
* Reads columns of a table of `rows` rows into typed arrays, in one pass and in the table's order. The distinct texts of
* a column are numbered by their UTF-8 order, in DuckDB, so that JavaScript sees each once.
*/
async function readColumns(engine, { table, rows, columns, step }) {
	const encodings = [];
	for (const { kind, sql } of columns) encodings.push(kind === "text" ? await encode(engine, table, sql) : null);
	const arrays = columns.map(({ kind }) => kind === "text" ? new Int32Array(rows) : new Float64Array(rows));
	const select = columns.map(({ sql }, i) => encodings[i]?.sql ?? sql);
	await engine.stream(`SELECT ${select.join(", ")} FROM ${table}`, (chunk, start) => {
		for (const [i, array] of arrays.entries()) copyColumn(chunk, i, array, start);
		if (start % PROGRESS_ROWS < chunk.rowCount) engine.host.progress(step, start / rows);
	});
	for (const encoding of encodings) await encoding?.drop();
	return columns.map(({ name }, i) => asColumn(name, arrays[i], encodings[i]?.labels ?? []));
}
/** Null becomes −1 in codes and NaN in numbers. */
function copyColumn(chunk, column, into, start) {
	const vector = chunk.getColumnVector(column);
	const missing = into instanceof Int32Array ? -1 : NaN;
	for (let i = 0; i < chunk.rowCount; i++) {
		const value = vector.getItem(i);
		into[start + i] = typeof value === "number" ? value : missing;
	}
}
function asColumn(name, array, labels) {
	let nulls = 0;
	if (array instanceof Float64Array) {
		for (const value of array) if (Number.isNaN(value)) nulls++;
		return {
			name,
			kind: "number",
			values: array,
			nulls
		};
	}
	for (const code of array) if (code < 0) nulls++;
	return {
		name,
		kind: "text",
		codes: array,
		labels,
		nulls
	};
}
async function encode(engine, table, sql) {
	const type = engine.freshName();
	const values = `SELECT DISTINCT ${sql} AS label FROM ${table} WHERE ${sql} IS NOT NULL`;
	const labels = (await engine.rows(`SELECT label FROM (${values}) ORDER BY label`)).map(([label]) => String(label));
	if (labels.length === 0) return {
		labels,
		sql: "-1",
		drop: async () => {}
	};
	await engine.run(`CREATE TYPE ${quoteName(type)} AS ENUM (SELECT label FROM (${values}) ORDER BY label)`);
	return {
		labels,
		sql: `coalesce(CAST(enum_code(CAST(${sql} AS ${quoteName(type)})) AS INTEGER), -1)`,
		drop: () => engine.run(`DROP TYPE ${quoteName(type)}`)
	};
}

export { cacheFolder, canonicalText, checkContent, checkRows, collide, columnsNamed, emptyProblem, fetchData, folderOf, formatOf, guestEnvironment, isInexact, isNotNumber, isNumeric, isText, lookUp, numberChecks, numberOf, openEngine, openSource, parameterVariables, quoteName, quoteText, readColumns, readSecrets, reading, rowsText, runGuest, shownPath, signalGroup, textOf };