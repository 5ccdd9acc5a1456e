import { __toESM } from "./chunk-rolldown-runtime.mjs";
import { Problem, parseJson, runSchema, saidOrder, throwProblems } from "./chunk-contract.mjs";
import { readGuestFile } from "./chunk-failure-record.mjs";
import { cacheFolder, checkRows, collide, columnsNamed, emptyProblem, formatOf, guestEnvironment, isNumeric, isText, numberChecks, numberOf as numberOf$1, openSource, quoteName, quoteText, readColumns, reading, shownPath, signalGroup, textOf } from "./chunk-typed-columns.mjs";
import { installFolders, ownRoot } from "./chunk-own-packages.mjs";
import { codesOf, columnOf, designOf, numbersOf } from "./chunk-design.mjs";
import { randomOf } from "./chunk-random.mjs";
import { createRequire } from "node:module";
import { promisify } from "node:util";
import { fileURLToPath } from "node:url";
import { basename, dirname, join, resolve, sep } from "node:path";
import { copyFile, lstat, mkdir, mkdtemp, open, readFile, realpath, rename, rm, writeFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import { execFile, spawn } from "node:child_process";

// actions/_lib/data/thrift.ts
/** Types of Thrift's compact protocol (THRIFT-110); below BYTE are booleans, between BYTE and DOUBLE whole numbers. */
const [STOP, BYTE, DOUBLE, BINARY, LIST, SET, STRUCT] = [
	0,
	3,
	7,
	8,
	9,
	10,
	12
];
/** Visits every text of a struct in Thrift's compact protocol, in the order of the bytes. */
function visitTexts(bytes, visit) {
	readStruct({
		bytes,
		at: 0,
		visit
	}, []);
}
function readStruct(reader, path) {
	let field = 0;
	for (let header = nextByte(reader); header !== STOP; header = nextByte(reader)) {
		field = header >> 4 === 0 ? readVarint(reader) / 2 : field + (header >> 4);
		readValue(reader, header & 15, [...path, field]);
	}
}
function readList(reader, path) {
	const header = nextByte(reader);
	const size = header >> 4 === 15 ? readVarint(reader) : header >> 4;
	const type = header & 15;
	for (let i = 0; i < size; i++) readValue(reader, type < BYTE ? BYTE : type, [...path, i]);
}
function readValue(reader, type, path) {
	if (type === STRUCT) readStruct(reader, path);
	else if (type === LIST || type === SET) readList(reader, path);
	else if (type === BINARY) readText(reader, path);
	else skip(reader, type);
}
function readText(reader, path) {
	const start = reader.at;
	const length = readVarint(reader);
	reader.at += length;
	reader.visit(path, start, reader.at);
}
function skip(reader, type) {
	if (type > DOUBLE) throw new Error(`type ${type} of Thrift's compact protocol`);
	if (type === BYTE) reader.at += 1;
	else if (type === DOUBLE) reader.at += 8;
	else if (type > BYTE) readVarint(reader);
}
function readVarint(reader) {
	let [value, scale] = [0, 1];
	for (;;) {
		const byte = nextByte(reader);
		value += (byte & 127) * scale;
		if (byte < 128) return value;
		scale *= 128;
	}
}
function nextByte(reader) {
	if (reader.at >= reader.bytes.length) throw new Error("the struct ends too early");
	return reader.bytes[reader.at++];
}

// actions/_lib/data/parquet-names.ts
/** A Parquet file ends with its footer, the footer's length (four bytes, little-endian) and these four. */
const MAGIC = "PAR1";
const TAIL = 8;
/** Renames the columns of a flat Parquet file that DuckDB wrote, in its footer: DuckDB cannot write two names that differ only in case. */
async function renameColumns(path, names) {
	const file = await open(path, "r+");
	try {
		const { size } = await file.stat();
		const length = (await file.read(Buffer.alloc(TAIL), 0, TAIL, size - TAIL)).buffer.readUInt32LE(0);
		const start = size - TAIL - length;
		const footer = (await file.read(Buffer.alloc(length), 0, length, start)).buffer;
		const renamed = footerWith(names, footer);
		const end = Buffer.alloc(TAIL);
		end.writeUInt32LE(renamed.length, 0);
		end.write(MAGIC, 4);
		await file.write(Buffer.concat([renamed, end]), 0, renamed.length + TAIL, start);
		await file.truncate(start + renamed.length + TAIL);
	} finally {
		await file.close();
	}
}
function footerWith(names, footer) {
	const pieces = [];
	let at = 0;
	for (const { start, end, column } of namesIn(footer, names.length)) {
		const name = Buffer.from(names[column]);
		pieces.push(footer.subarray(at, start), varint(name.length), name);
		at = end;
	}
	return Buffer.concat([...pieces, footer.subarray(at)]);
}
/**
* FileMetaData (parquet.thrift) names each column in schema[1 + column].name, fields 2 and 4, and in every row group in
* columns[column].meta_data.path_in_schema, fields 4, 1, 3 and 3.
*/
function namesIn(footer, columns) {
	const names = [];
	visitTexts(footer, (path, start, end) => {
		const [first, element, second, third, fourth, fifth] = path;
		const inSchema = path.length === 3 && first === 2 && second === 4 && element > 0;
		const inChunk = path.length === 7 && first === 4 && second === 1 && fourth === 3 && fifth === 3;
		if (inSchema) names.push({
			start,
			end,
			column: element - 1
		});
		if (inChunk) names.push({
			start,
			end,
			column: third
		});
	});
	if (names.length === 0 || names.length % columns !== 0) throw new Error("unknown layout of a Parquet footer");
	return names;
}
function varint(value) {
	const bytes = [];
	let rest = value;
	for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push(rest % 128 | 128);
	return Buffer.from([...bytes, rest]);
}

// actions/_lib/data/table-file.ts
/** Writes columns to a .csv, .parquet, .json (an array) or .jsonl file, whole or not at all; NaN is written as null. */
async function writeTable(engine, { table, file }) {
	const name = engine.freshName();
	const types = table.columns.map(({ kind }, i) => `v${i} ${kind === "number" ? "DOUBLE" : "VARCHAR"}`);
	await engine.run(`CREATE TABLE ${name} (${types.join(", ")})`);
	await engine.append(name, table.rows, (row, column) => valueAt(table.columns[column], row));
	await writeQuery(engine, {
		columns: numbered(table.columns),
		from: name
	}, file);
	await engine.run(`DROP TABLE ${name}`);
}
/** Copies a file without some columns, in any of the formats; the rest keeps its order, and in Parquet its types. */
async function copyWithout(engine, { file, to, columns }) {
	const source = await openSource(engine, file);
	const dropped = new Set(columnsNamed(source, columns));
	const kept = source.columns.filter((column) => !dropped.has(column));
	await reading(source.file, () => writeQuery(engine, {
		columns: numbered(kept),
		from: `(${source.select(kept)})`
	}, to));
}
function numbered(columns) {
	return columns.map(({ name }, i) => ({
		name,
		sql: `v${i}`
	}));
}
/** Writes a query's rows beside the target and renames, so that a file that exists is whole; names exactly as given. */
async function writeQuery(engine, written, file) {
	const path = resolve(engine.host.cwd, file);
	const format = formatOf(path, shownPath(engine, path));
	const aside = join(dirname(path), `.${process.pid}-${engine.freshName()}-${basename(path)}`);
	const names = written.columns.map(({ name }) => name);
	const { query, options } = collide(names) ? FOLDED[format](written, path) : plain(written, {
		format,
		path
	});
	try {
		await engine.run(`COPY (${query}) TO ${quoteText(aside.replaceAll(sep, "/"))} (${options})`);
		if (format === "parquet" && collide(names)) await renameColumns(aside, names);
		await rename(aside, path);
	} finally {
		await rm(aside, { force: true });
	}
}
const OPTIONS = {
	csv: "FORMAT csv, HEADER",
	parquet: "FORMAT parquet, COMPRESSION zstd",
	json: "FORMAT json"
};
function plain({ columns, from }, { format, path }) {
	const named = columns.map(({ name, sql }) => `${sql} AS ${quoteName(name)}`);
	const options = [
		OPTIONS[format],
		...isArray(path) ? ["ARRAY true"] : [],
		...isTabbed(path) ? ["DELIMITER '	'"] : []
	];
	return {
		query: `SELECT ${named.join(", ")} FROM ${from}`,
		options: options.join(", ")
	};
}
/** DuckDB would rename the second of two columns that differ only in case; so they have no names while it writes. */
const FOLDED = {
	/** The header is the first row. */
	csv({ columns, from }, path) {
		const header = columns.map(({ name }, i) => `${quoteText(name)} AS h${i}`);
		const rows = columns.map(({ sql }) => `CAST(${sql} AS VARCHAR)`);
		const delimiter = isTabbed(path) ? ", DELIMITER '	'" : "";
		return {
			query: `SELECT ${header.join(", ")} UNION ALL SELECT ${rows.join(", ")} FROM ${from}`,
			options: `FORMAT csv, HEADER false${delimiter}`
		};
	},
	/** Each row is an object as text, which is written as it is. */
	json({ columns, from }, path) {
		const members = columns.map(({ name, sql }) => `${quoteText(name)}, ${sql}`);
		const text = "FORMAT csv, HEADER false, QUOTE '', ESCAPE '', DELIMITER ''";
		const array = isArray(path) ? ", PREFIX '[', SUFFIX ']', NEW_LINE ','" : "";
		return {
			query: `SELECT json_object(${members.join(", ")}) FROM ${from}`,
			options: `${text}${array}`
		};
	},
	/** They are renamed in the file that was written. */
	parquet({ columns, from }) {
		return {
			query: `SELECT ${columns.map(({ sql }, i) => `${sql} AS c${i}`).join(", ")} FROM ${from}`,
			options: OPTIONS.parquet
		};
	}
};
function isArray(path) {
	return /\.json(\.gz)?$/.test(path);
}
function isTabbed(path) {
	return /\.tsv(\.gz)?$/.test(path);
}
function valueAt(column, row) {
	if (column.kind === "text") return column.labels[column.codes[row] ?? -1] ?? null;
	const value = column.values[row] ?? NaN;
	return Number.isNaN(value) ? null : value;
}

// actions/_lib/host/whereabouts.ts
/** `: FILE` for the end of a headline in a terminal; nothing on a runner, whose temporary folders are gone when somebody reads it. */
function whereabouts({ kind }, file) {
	return kind === "terminal" ? `: ${file}` : "";
}

// actions/_lib/command/module.ts
/**
* The program that runs a user's JavaScript or TypeScript module as a guest, in a process of its own like any command. It is handed
* over as text, so that it needs no file beside the bundle; it brings no library, the module imports its own.
*/
function moduleCommand(step, module) {
	const code = `;(${guest.toString()}\n)()`;
	return [
		process.execPath,
		"--input-type=module",
		"--eval",
		code,
		step,
		module
	];
}
/** Runs in the other process: nothing of this file but itself is there. */
async function guest() {
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

// actions/_lib/data/table.ts
/** Rows after which a text file's column is taken for numbers or for text. */
const SAMPLE_ROWS = 20480;
/** Names and DuckDB types of a file's columns; CSV and JSON know only VARCHAR and nested types. */
async function columnsOf(engine, file) {
	return (await openSource(engine, file)).columns.map(({ name, type }) => ({
		name,
		type
	}));
}
/**
* Reads columns of a file (all plain ones if none is named) into typed arrays in the file's row order. Nulls and NaN are
* NaN and counted in `nulls`. A column without a kind is numeric if its type is, or, in text files, if the first 20,480
* rows hold numbers only. Throws a Problem for every missing column, and for values that are no number, infinite, or
* whole numbers beyond 2^53, with the first rows.
*/
async function readTable(engine, { file, columns }) {
	const source = await openSource(engine, file);
	const wanted = columns ?? source.columns.map(({ name }) => ({ name }));
	const found = columnsNamed(source, wanted.map(({ name }) => name));
	const kinds = await kindsOf(engine, source, found, wanted);
	await checkNumbers(engine, source, found, kinds);
	return load$1(engine, source, found, kinds);
}
async function kindsOf(engine, source, found, wanted) {
	const looks = found.map(({ type }, i) => isText(type) && !source.isTyped ? `bool_and(coalesce(v${i}, '') = '' OR TRY_CAST(CAST(v${i} AS VARCHAR) AS DOUBLE) IS NOT NULL)` : String(isNumeric(type) && type !== "BOOLEAN"));
	const sample = `SELECT * FROM (${source.select(found)}) LIMIT ${SAMPLE_ROWS}`;
	const [row = []] = await reading(source.file, () => engine.rows(`SELECT ${looks.join(", ")} FROM (${sample})`));
	return found.map((_, i) => wanted[i]?.kind ?? (row[i] === true || row[i] === "true" ? "number" : "text"));
}
async function checkNumbers(engine, source, found, kinds) {
	const checks = found.flatMap((column, i) => kinds[i] === "number" ? numberChecks(column, `v${i}`, "write a finite number or leave it empty; or read the column as text") : []);
	throwProblems(await checkRows(engine, {
		source,
		columns: found,
		checks
	}));
}
async function load$1(engine, source, found, kinds) {
	const name = engine.freshName();
	const values = found.map(({ type }, i) => kinds[i] === "number" ? `${numberOf$1(`v${i}`, type)} AS v${i}` : `${textOf(`v${i}`, type)} AS v${i}`);
	await reading(source.file, () => engine.run(`CREATE TABLE ${name} AS SELECT ${values.join(", ")} FROM (${source.select(found)})`));
	try {
		const rows = Number((await engine.rows(`SELECT count(*) FROM ${name}`))[0]?.[0]);
		if (rows === 0) throw emptyProblem(source.file);
		const columns = found.map((column, i) => ({
			name: column.name,
			sql: `v${i}`,
			kind: kinds[i]
		}));
		return {
			rows,
			columns: await readColumns(engine, {
				table: name,
				rows,
				columns,
				step: `read ${source.file}`
			})
		};
	} finally {
		await engine.run(`DROP TABLE ${name}`);
	}
}

// actions/_lib/documents/metric-files.ts
const MOST_BYTES = 1e7;
/** Remembers the declared metric files, so that only what a command writes is taken for its result. */
async function metricFilesBefore({ folder, files }) {
	const marks = await Promise.all(files.map(async (file) => [file, await markOf(join(folder, file))]));
	return {
		folder,
		files,
		marks: new Map(marks)
	};
}
/** Copies the declared metric files that the command wrote or changed. A link, or one too large, is a Problem. */
async function collectMetricFiles(before, { output, to }) {
	const collected = {
		written: [],
		unchanged: [],
		missing: []
	};
	for (const file of before.files) {
		const inOutput = output !== void 0 && await markOf(join(output, file)) !== ABSENT;
		const mark = await markOf(join(before.folder, file));
		if (inOutput || mark !== ABSENT && mark !== before.marks.get(file)) {
			await take({
				from: inOutput ? output : before.folder,
				file,
				to
			});
			collected.written.push(file);
		} else collected[mark === ABSENT ? "missing" : "unchanged"].push(file);
	}
	return collected;
}
/** A declared metric file that the run did not write: what stands there is of another run. */
function unwritten({ unchanged, missing }, where) {
	const fix = "let the command write it into the folder of trainyard.yml or into $TRAINYARD_OUTPUT";
	return [...unchanged.map((file) => new Problem({
		what: `the metric file ${file} did not change in this run`,
		where,
		fix
	})), ...missing.map((file) => new Problem({
		what: `the metric file ${file} was not written`,
		where,
		fix
	}))];
}
const ABSENT = "absent";
async function markOf(path) {
	const found = await lstat(path, { bigint: true }).catch(() => null);
	return found === null ? ABSENT : identityOf(found);
}
function identityOf({ ino, size, mtimeNs, ctimeNs }) {
	return [
		ino,
		size,
		mtimeNs,
		ctimeNs
	].join(" ");
}
async function take({ from, file, to }) {
	const source = join(from, file);
	const found = await lstat(source);
	const real = await realpath(source);
	if (!found.isFile() || real !== join(await realpath(from), file)) throw new Problem({
		what: `the metric file ${file} is a link or no file`,
		where: source,
		fix: "write the file itself"
	});
	if (found.size > MOST_BYTES) throw new Problem({
		what: `the metric file ${file} has ${found.size} bytes, more than ${MOST_BYTES}`,
		where: source,
		fix: "write the metrics alone: rows and curves belong into other files"
	});
	const target = join(to, file);
	await mkdir(dirname(target), { recursive: true });
	await rm(target, {
		recursive: true,
		force: true
	});
	await copyFile(source, target);
}

// actions/_lib/documents/run-file.ts
/** More than any run.json that Trainyard writes. */
const MOST_RUN_BYTES = 33554432;
/** The run.json at a path where guests may write, too; null if there is none. */
async function readRunFile(path) {
	const found = await readGuestFile(path, MOST_RUN_BYTES);
	if (found.kind === "text") return parseJson(runSchema, found.text, path);
	if (found.kind === "absent") return null;
	throw new Problem({
		what: `run.json is ${found.kind === "large" ? "larger than any that Trainyard writes" : "no plain file"}`,
		where: path,
		fix: "train again"
	});
}

// actions/_lib/gpu/nvidia-smi.ts
const MOST_CHARACTERS = 64 << 20;
const CLOSING_MS = 2e3;
/** Asks once. One that hangs is killed with all that it started. */
async function askNvidiaSmi(args, { env, patienceMs }) {
	const running = startNvidiaSmi(args, env);
	let patience;
	const tired = new Promise((resolve) => {
		patience = setTimeout(resolve, patienceMs, "hangs");
	});
	const ended = await Promise.race([running.ended, tired]);
	clearTimeout(patience);
	if (ended === "hangs") {
		await running.stop();
		return { kind: "hangs" };
	}
	if (ended === null) return { kind: "absent" };
	const text = running.text();
	return ended === 0 ? {
		kind: "said",
		text
	} : {
		kind: "failed",
		text
	};
}
/** A running `nvidia-smi`: `ended` is its status, null if it could not be started, -1 if a signal ended it. */
function startNvidiaSmi(args, env) {
	let text = "";
	const child = spawn("nvidia-smi", args, {
		env: guestEnvironment(env),
		detached: process.platform !== "win32",
		stdio: [
			"ignore",
			"pipe",
			"pipe"
		]
	});
	for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (piece) => {
		if (text.length < MOST_CHARACTERS) text += piece;
	});
	const ended = new Promise((resolve) => {
		child.once("error", () => resolve(null)).once("close", (code) => resolve(code ?? -1));
	});
	return {
		ended,
		text: () => text,
		/** Kills it and its children; one that a broken driver holds is not waited for. */
		async stop() {
			signalGroup(child, "SIGKILL");
			let closing;
			const late = new Promise((resolve) => {
				closing = setTimeout(resolve, CLOSING_MS);
			});
			await Promise.race([ended, late]);
			clearTimeout(closing);
			child.stdout.destroy();
			child.stderr.destroy();
			child.unref();
		}
	};
}
/** Whole lines of comma-separated cells; a line cut short by the end is left out. */
function cellsOf(text) {
	return text.slice(0, text.lastIndexOf("\n") + 1).split("\n").filter((line) => line.includes(",")).map((line) => line.split(",").map((cell) => cell.trim()));
}
/** A cell's number, whatever its unit; undefined for `[N/A]` and `[Not Supported]`. */
function numberOf(cell) {
	const value = Number.parseFloat(cell);
	return Number.isFinite(value) && value >= 0 ? value : void 0;
}

// actions/_lib/gpu/gpu.ts
const MIB = 1 << 20;
const PATIENCE_MS = 3e4;
const FORMAT = "--format=csv,noheader,nounits";
/** The NVIDIA GPUs that `nvidia-smi` on PATH lists and the environment does not hide; none without it. */
async function gpusOf(env) {
	return (await lookForGpus(env)).gpus;
}
/** Looks for GPUs, and says why there is none. A GPU cut into MIG instances counts as what its instances are. */
async function lookForGpus(env, patienceMs = PATIENCE_MS) {
	const asking = {
		env,
		patienceMs
	};
	const answer = await askNvidiaSmi(["--query-gpu=name,memory.total,driver_version", FORMAT], asking);
	if (answer.kind !== "said") return {
		gpus: [],
		trouble: troubleOf(answer, patienceMs)
	};
	const listed = cellsOf(answer.text).filter((cells) => cells.length >= 3);
	if (listed.length === 0) return {
		gpus: [],
		trouble: nothingIn(answer.text)
	};
	const visible = visibleOf(listed.map(([name = "", memory = "", driver = ""], index) => {
		const mebibytes = numberOf(memory);
		return {
			index,
			name,
			driver,
			memoryBytes: mebibytes === void 0 ? null : mebibytes * MIB
		};
	}), env["CUDA_VISIBLE_DEVICES"]);
	if (visible.length === 0) return {
		gpus: [],
		trouble: hidden(env["CUDA_VISIBLE_DEVICES"] ?? "")
	};
	const modes = await askNvidiaSmi(["--query-gpu=mig.mode.current", "--format=csv,noheader"], asking);
	if (modes.kind !== "said" || !/^Enabled\s*$/m.test(modes.text)) return {
		gpus: visible,
		trouble: null
	};
	const list = await askNvidiaSmi(["-L"], asking);
	return withInstances(visible, {
		modes: modes.text,
		list: list.kind === "said" ? list.text : ""
	});
}
function troubleOf(answer, patienceMs) {
	switch (answer.kind) {
		case "absent": return {
			isAbsent: true,
			why: "nvidia-smi finds none: there is no nvidia-smi on PATH",
			fix: "run on a runner with an NVIDIA GPU and its driver (in a container: started with its GPUs), or drop `required`"
		};
		case "hangs": return {
			isAbsent: false,
			why: `nvidia-smi did not answer within ${patienceMs / 1e3} s and was killed`,
			fix: "restart the machine: a driver that hangs does not recover, and no training would run on it"
		};
		case "failed": return {
			isAbsent: false,
			why: `nvidia-smi fails: ${firstLine(answer.text)}`,
			fix: "mend the NVIDIA driver of this machine (after an update of its kernel it is often not loaded), or use another runner"
		};
	}
}
function nothingIn(text) {
	return {
		isAbsent: false,
		why: text.trim() === "" || /no devices/i.test(text) ? "nvidia-smi finds none" : `nvidia-smi lists no GPU but says: ${firstLine(text)}`,
		fix: "run on a runner with an NVIDIA GPU (in a container: started with its GPUs), or drop `required`"
	};
}
function hidden(value) {
	return {
		isAbsent: false,
		why: `CUDA_VISIBLE_DEVICES (${JSON.stringify(value.slice(0, 80))}) hides every GPU that nvidia-smi lists`,
		fix: "let CUDA_VISIBLE_DEVICES name a GPU of this machine, or leave it out"
	};
}
function firstLine(text) {
	return (text.trim().split("\n")[0] || "nothing").slice(0, 200);
}
/** As CUDA reads it: indices up to the first that is none; names (`GPU-…`, `MIG-…`) are not looked into. */
function visibleOf(gpus, wanted) {
	if (wanted === void 0) return gpus;
	const names = wanted.split(",").map((name) => name.trim());
	if (names.some((name) => /^(GPU|MIG)-/.test(name))) return gpus;
	const end = names.findIndex((name) => !/^\d+$/.test(name) || Number(name) >= gpus.length);
	const taken = new Set(names.slice(0, end < 0 ? names.length : end).map(Number));
	return gpus.filter(({ index }) => taken.has(index));
}
/** Reads `nvidia-smi -L`: `GPU 0: NVIDIA H200 (UUID: …)`, and below it `MIG 1g.18gb     Device  0: (UUID: …)`. */
function withInstances(gpus, { modes, list }) {
	const isCut = modes.split("\n").map((mode) => mode.trim() === "Enabled");
	const blocks = list.split(/^(?=GPU \d+:)/m);
	const usable = gpus.flatMap((gpu) => {
		if (!isCut[gpu.index]) return [gpu];
		return [...(blocks.find((text) => text.startsWith(`GPU ${gpu.index}:`)) ?? "").matchAll(/^[ \t]+MIG (\S+)/gm)].flatMap(([, profile = ""]) => {
			const gigabytes = profile.match(/(?<!\d)(\d+)gb/)?.[1];
			const name = `${gpu.name} MIG ${profile}`;
			return gigabytes === void 0 ? [] : [{
				...gpu,
				name,
				memoryBytes: Number(gigabytes) * 1e9
			}];
		});
	});
	if (usable.length > 0) return {
		gpus: usable,
		trouble: null
	};
	return {
		gpus: [],
		trouble: {
			isAbsent: false,
			why: `${gpus[0].name} is in MIG mode and has no instance: nothing can run on it`,
			fix: "make an instance (`nvidia-smi mig -cgi … -C`), or turn MIG off"
		}
	};
}

// actions/_lib/recipe/checkpoint.ts
const NAME = "trainyard-checkpoint.bin";
/** Writes the progress whole or not at all: one line of JSON, then the numbers. `key` says whose it is. */
async function saveCheckpoint(folder, key, progress) {
	const { tensors, best, ...rest } = progress;
	const header = {
		key,
		...rest,
		tensors: tensors.map((one) => one.length),
		best: best.map((one) => one.length)
	};
	const numbers = [...tensors, ...best].map((one) => Buffer.from(one.buffer, one.byteOffset, one.byteLength));
	await mkdir(folder, { recursive: true });
	await writeFile(join(folder, `${NAME}.new`), Buffer.concat([Buffer.from(`${JSON.stringify(header)}\n`), ...numbers]));
	await rename(join(folder, `${NAME}.new`), join(folder, NAME));
}
/** The progress saved under this key; null if there is none, it is another training's, or it is cut short. */
async function loadCheckpoint(folder, key) {
	const file = await readFile(join(folder, NAME)).catch(() => null);
	if (file === null) return null;
	const line = file.indexOf("\n");
	const header = JSON.parse(file.subarray(0, line).toString());
	if (header.key !== key) return null;
	const sizes = [...header.tensors, ...header.best];
	const bytes = file.subarray(line + 1);
	if (bytes.length !== 4 * sizes.reduce((sum, size) => sum + size, 0)) return null;
	const numbers = new Float32Array(new Uint8Array(bytes).buffer);
	let at = 0;
	const take = (size) => {
		at += size;
		return numbers.slice(at - size, at);
	};
	const { key: _, ...rest } = header;
	return {
		...rest,
		tensors: header.tensors.map(take),
		best: header.best.map(take)
	};
}
/** A finished training needs none. */
async function removeCheckpoint(folder) {
	await rm(join(folder, NAME), { force: true });
}

// actions/_lib/recipe/target-rate.ts
/**
* Smoothed mean target per category, (Σy + s·mean) / (n + s) (Micci-Barreca 2001): over all training rows for later use, and out of
* fold for the training rows themselves, so that no row's own target enters its feature.
*/
function fitTargetRate({ feature, codes: given, outputs, training, random }) {
	const { labels, codes } = given;
	const fold = Uint8Array.from(training, () => Math.floor(random() * feature.folds));
	const known = [...new Set(training.map((row) => codes[row]))].filter((code) => code >= 0).sort((a, b) => labels[a] < labels[b] ? -1 : 1);
	const place = new Int32Array(labels.length).fill(-1);
	known.forEach((code, index) => {
		place[code] = index;
	});
	const category = training.map((row) => place[codes[row]] ?? -1);
	const fits = outputs.map((y) => {
		return fitOutput({
			target: Float64Array.from(training, (row) => y[row]),
			category,
			categories: known.length,
			fold,
			feature
		});
	});
	const spread = fits.map(({ outOfFold }) => {
		const values = new Float32Array(codes.length);
		training.forEach((row, index) => {
			values[row] = outOfFold[index];
		});
		return values;
	});
	return {
		fitted: {
			column: feature.column,
			kind: "target-rate",
			categories: known.map((code) => labels[code]),
			outputs: fits.map(({ rates, unknown, mean, sd }) => ({
				rates,
				unknown,
				mean,
				sd
			}))
		},
		outOfFold: spread
	};
}
/** One output's rates; mean and sd are of the out-of-fold ones, which is what the network learns from. */
function fitOutput({ target, category, categories, fold, feature: { folds, smoothing } }) {
	const all = totals(target, category, categories);
	const parts = Array.from({ length: folds }, (_, part) => totals(target, category, categories, (index) => fold[index] === part));
	const smooth = (sum, count, mean) => (sum + smoothing * mean) / (count + smoothing);
	const mean = all.sum / all.count;
	const outOfFold = Float64Array.from(target, (_, index) => {
		const part = parts[fold[index]];
		const rest = all.count - part.count;
		const restMean = rest > 0 ? (all.sum - part.sum) / rest : mean;
		const code = category[index];
		if (code < 0) return restMean;
		return smooth(all.sums[code] - part.sums[code], all.counts[code] - part.counts[code], restMean);
	});
	return {
		rates: Array.from(all.sums, (sum, code) => smooth(sum, all.counts[code], mean)),
		unknown: mean,
		outOfFold,
		...scaleOf(outOfFold.length, (index) => outOfFold[index])
	};
}
function totals(target, category, categories, included = () => true) {
	const sums = new Float64Array(categories);
	const counts = new Int32Array(categories);
	let sum = 0;
	let count = 0;
	for (let index = 0; index < target.length; index++) {
		if (!included(index)) continue;
		sum += target[index];
		count += 1;
		const code = category[index];
		if (code < 0) continue;
		sums[code] += target[index];
		counts[code] += 1;
	}
	return {
		sums,
		counts,
		sum,
		count
	};
}

// actions/_lib/recipe/encoding.ts
/** Fits every feature on training rows. */
function fitFeatures({ features, table, outputs, training, seed, where }) {
	const outOfFold = /* @__PURE__ */ new Map();
	const fitOne = (feature) => {
		const { column } = feature;
		switch (feature.kind) {
			case "numeric": return fitNumeric(column, numbersOf(table, column, where), training, where);
			case "one-hot": return fitOneHot(column, codesOf(table, column, where), training, feature["min-rows"]);
			case "target-rate": {
				const codes = codesOf(table, column, where);
				const random = randomOf(seed, `folds ${column}`);
				const fit = fitTargetRate({
					feature,
					codes,
					outputs,
					training,
					random
				});
				outOfFold.set(fit.fitted, fit.outOfFold);
				return fit.fitted;
			}
		}
	};
	return {
		fitted: features.map(fitOne),
		outOfFold
	};
}
function fitNumeric(column, values, training, where) {
	const present = training.filter((row) => !Number.isNaN(values[row]));
	const scale = scaleOf(present.length, (index) => values[present[index]]);
	if (Number.isFinite(scale.mean) && Number.isFinite(scale.sd)) return {
		column,
		kind: "numeric",
		...scale
	};
	throw new Problem({
		what: present.length === 0 ? `${column} is empty in every training row` : `${column} holds an infinite number`,
		where,
		fix: "leave the feature out, or mend the column"
	});
}
function fitOneHot(column, { codes, labels }, training, minRows) {
	const counts = new Int32Array(labels.length);
	for (const row of training) if (codes[row] >= 0) counts[codes[row]] += 1;
	return {
		column,
		kind: "one-hot",
		categories: labels.filter((_, code) => counts[code] >= minRows).sort(),
		other: counts.reduce((sum, count) => sum + (count >= minRows ? count : 0), 0) < training.length
	};
}
/** Mean and standard deviation (n in the denominator) in two passes; a constant gets sd 1. */
function scaleOf(count, valueAt) {
	let sum = 0;
	for (let i = 0; i < count; i++) sum += valueAt(i);
	const mean = sum / count;
	let squares = 0;
	for (let i = 0; i < count; i++) squares += (valueAt(i) - mean) ** 2;
	const sd = Math.sqrt(squares / count);
	return {
		mean,
		sd: sd > 0 ? sd : 1
	};
}

// actions/_lib/recipe/split.ts
/** Sets the rows of the column's last distinct values aside (days, say): they stop the training and fit nothing. */
function splitRows(column, last, where) {
	if (column.nulls > 0) throw new Problem({
		what: `${column.nulls} rows have no ${column.name}, which decides what is validation`,
		where,
		fix: "leave these rows out of the training data or fill the column"
	});
	const { ranks, distinct } = ranksOf(column);
	if (distinct <= last) throw new Problem({
		what: `${column.name} has ${distinct} distinct values, and the last ${last} of them are validation: nothing is left to train on`,
		where,
		fix: `give \`validation: { column: ${column.name}, last: … }\` at most ${Math.max(1, distinct - 1)}, or another column`
	});
	const first = distinct - last;
	const rows = Int32Array.from(ranks.keys());
	return {
		training: rows.filter((row) => ranks[row] < first),
		validation: rows.filter((row) => ranks[row] >= first)
	};
}
/** The place of each row's value among the sorted distinct ones: numbers by size, text (dates in ISO 8601) by code unit. */
function ranksOf(column) {
	if (column.kind === "number") {
		const values = [...new Set(column.values)].sort((a, b) => a - b);
		const place = new Map(values.map((value, index) => [value, index]));
		return {
			ranks: Int32Array.from(column.values, (value) => place.get(value)),
			distinct: values.length
		};
	}
	const used = [...new Set(column.codes)].sort((a, b) => compareText(column.labels[a], column.labels[b]));
	const place = new Map(used.map((code, index) => [code, index]));
	return {
		ranks: column.codes.map((code) => place.get(code)),
		distinct: used.length
	};
}
function compareText(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}

// actions/_lib/recipe/target.ts
/** What the recipe learns; binary: labels are [negative, positive], without `positive` those that say it themselves, as no/yes. */
function truthOf({ table, target, task, positive, where }) {
	if (task === "regression") return {
		kind: "values",
		values: presentNumbers(table, target, where)
	};
	const { codes, labels } = codesOf(table, target, where);
	refuseEmpty(columnOf(table, target, where).nulls, target, where);
	const used = [...new Set(codes)].map((code) => labels[code]).sort(compareLabels);
	const ordered = task === "binary" ? binaryLabels({
		used,
		positive,
		target,
		where
	}) : classes(used, target, where);
	const place = labels.map((label) => ordered.indexOf(label));
	return {
		kind: "classes",
		codes: codes.map((code) => place[code]),
		labels: ordered
	};
}
/** What the network's outputs are compared with: one array of 0 and 1 (binary), one per class, or the numbers. */
function outputsOf(truth, task) {
	if (truth.kind === "values") return [truth.values];
	return (task === "binary" ? [1] : truth.labels.keys().toArray()).map((wanted) => Float64Array.from(truth.codes, (code) => code === wanted ? 1 : 0));
}
function presentNumbers(table, target, where) {
	const values = numbersOf(table, target, where);
	refuseEmpty(values.reduce((sum, value) => sum + (Number.isFinite(value) ? 0 : 1), 0), target, where);
	return values;
}
function refuseEmpty(nulls, target, where) {
	if (nulls === 0) return;
	throw new Problem({
		what: `${nulls} rows have no ${target}, which is the target`,
		where,
		fix: "leave rows without a target out of the training data"
	});
}
function binaryLabels({ used, positive, target, where }) {
	if (used.length !== 2) throw new Problem({
		what: `a binary target needs two values, and ${target} has ${used.length}: ${used.slice(0, 5).join(", ")}`,
		where,
		fix: "name a column of two values, or set `task: multiclass`"
	});
	const [one, other] = used;
	if (positive === void 0) return saidOrder(one, other) ?? unsaid({
		one,
		other,
		target,
		where
	});
	if (positive === used[1]) return used;
	if (positive === used[0]) return used.toReversed();
	throw new Problem({
		what: `${target} is never ${JSON.stringify(positive)}; its values are ${used.join(" and ")}`,
		where: "trainyard.yml: evaluate.positive",
		fix: `set \`positive: ${used[1]}\``
	});
}
function unsaid({ one, other, target, where }) {
	throw new Problem({
		what: `${target} is ${one} or ${other}, and nothing says which of them is positive`,
		where,
		fix: `set \`positive: ${one}\` or \`positive: ${other}\` under \`evaluate:\` in trainyard.yml`
	});
}
function classes(used, target, where) {
	if (used.length > 1) return used;
	throw new Problem({
		what: `${target} has a single value: ${used.join()}`,
		where,
		fix: "a classifier needs two classes at least"
	});
}
/** Numbers by size, everything else by code unit. */
function compareLabels(a, b) {
	const difference = Number(a) - Number(b);
	if (a.trim() !== "" && b.trim() !== "" && Number.isFinite(difference) && difference !== 0) return difference;
	return a < b ? -1 : a > b ? 1 : 0;
}

// actions/_lib/recipe/recipe.ts
/** The columns that training reads. */
function trainingColumns(recipe, task) {
	const target = {
		name: recipe.target,
		kind: task === "regression" ? "number" : "text"
	};
	return unique([
		...featureColumns(recipe.features),
		target,
		{ name: recipe.validation.column }
	]);
}
/** The columns that an artifact's features read. */
function featureColumns(features) {
	return unique(features.map(({ column, kind }) => ({
		name: column,
		kind: kind === "numeric" ? "number" : "text"
	})));
}
/** Trains the recipe on a table and writes its artifact (when complete). */
async function trainRecipe(given) {
	const { tensorflow, recipe, seed, output, resume, now } = given;
	const prepared = prepare(given);
	const { fitNetwork } = await import("./chunk-fit.mjs");
	const { unitsOf } = await import("./chunk-network.mjs");
	const { saveArtifact } = await import("./chunk-artifact2.mjs");
	const { fitted, split } = prepared;
	const fit = await fitNetwork({
		tf: tensorflow.tf,
		design: prepared.design,
		targets: prepared.targets,
		split,
		settings: {
			...recipe,
			task: fitted.task,
			units: unitsOf(fitted),
			learningRate: recipe["learning-rate"],
			seed
		},
		from: resume ? await loadCheckpoint(resume.folder, resume.key) : null,
		now,
		afterEpoch: (progress) => afterEpoch(given, progress)
	});
	if (fit.status === "complete") {
		await saveArtifact(tensorflow, output, {
			fitted,
			weights: fit.weights
		});
		if (resume) await removeCheckpoint(resume.folder);
	}
	const rows = {
		train: split.training.length,
		validation: split.validation.length
	};
	return {
		status: fit.status,
		rows,
		history: fit.history,
		bestEpoch: fit.bestEpoch
	};
}
async function afterEpoch({ recipe, resume, pause, isTimeUp, progress: show }, progress) {
	show(progress.history.at(-1), recipe.epochs);
	if (resume) await saveCheckpoint(resume.folder, resume.key, progress);
	await pause?.();
	return !isTimeUp();
}
function prepare({ recipe, task, positive, table, seed }) {
	const where = recipe.data;
	const truth = truthOf({
		table,
		target: recipe.target,
		task: recipeTask(task),
		positive,
		where
	});
	const { column, last } = recipe.validation;
	const split = splitRows(columnOf(table, column, where), last, where);
	const { training } = split;
	const { outputs, scale } = scaledOutputs(truth, recipeTask(task), training);
	const fit = fitFeatures({
		features: recipe.features,
		table,
		outputs,
		training,
		seed,
		where
	});
	const design = designOf({
		table,
		features: fit.fitted,
		where,
		outOfFold: fit.outOfFold,
		training
	});
	return {
		fitted: {
			schema: "trainyard/recipe@1",
			task: recipeTask(task),
			target: recipe.target,
			labels: truth.kind === "classes" ? truth.labels : null,
			scale,
			features: fit.fitted,
			layers: recipe.layers,
			dropout: recipe.dropout,
			seed
		},
		design,
		split,
		targets: outputs.map((values) => Float32Array.from(values))
	};
}
/** What the network learns; numbers are standardised by their training rows. */
function scaledOutputs(truth, task, training) {
	const outputs = outputsOf(truth, task);
	if (truth.kind === "classes") return {
		outputs,
		scale: null
	};
	const scale = scaleOf(training.length, (index) => truth.values[training[index]]);
	return {
		outputs: outputs.map((values) => values.map((value) => (value - scale.mean) / scale.sd)),
		scale
	};
}
function recipeTask(task) {
	if (task === "binary" || task === "multiclass" || task === "regression") return task;
	throw new Problem({
		what: `the TensorFlow.js recipe does not know the task ${task}`,
		where: "trainyard.yml: task",
		fix: "use `task: binary`, `multiclass` or `regression`, or train with `run:`"
	});
}
/** Scores every row with an artifact: P(positive), P(class) by label, or the number. */
async function predictRecipe({ tensorflow, artifact, table, where }) {
	const { loadArtifact } = await import("./chunk-artifact2.mjs");
	const { scoreRows } = await import("./chunk-score2.mjs");
	const { fitted, weights } = await loadArtifact(tensorflow.tf, artifact);
	const design = designOf({
		table,
		features: fitted.features,
		where
	});
	return {
		scores: await scoreRows({
			tf: tensorflow.tf,
			design,
			fitted,
			weights
		}),
		fitted,
		unknown: design.unknown
	};
}
function unique(columns) {
	return [...new Map(columns.map((column) => [`${column.name} ${column.kind ?? ""}`, column])).values()];
}

// actions/_lib/recipe/tensorflow/native.ts
const VERSION = "4.22.0";
const INSTALL_MINUTES = 15;
/**
* `@tensorflow/tfjs-node` or `-gpu`: among the model's dependencies, Trainyard's own, or installed on demand. Its install script
* downloads, so no digest is known beforehand: on a runner it is kept for the job alone, in a terminal in the user's cache.
*/
async function loadNative({ host, gpu, install, folder }) {
	const name = gpu ? "@tensorflow/tfjs-node-gpu" : "@tensorflow/tfjs-node";
	const kept = join(keptIn(host), `${name.split("/")[1]}-${VERSION}-node${process.versions.modules}`);
	const root = ownRoot();
	const found = [
		...withinRepository(folder),
		...root === null ? [] : installFolders(root),
		kept
	].map((place) => join(place, "node_modules", name)).find((path) => existsSync(path));
	if (found === void 0 && !install) throw unavailable(name, `${name} is not installed`);
	if (found === void 0) await installInto(kept, name, host);
	return await checked(required(found ?? join(kept, "node_modules", name), name), name, gpu);
}
function keptIn(host) {
	const { RUNNER_TEMP: temp } = host.env;
	return host.kind === "actions" && temp ? join(temp, "trainyard") : cacheFolder(host);
}
/** The model's folder and those above it, up to the root of its repository; without a repository its folder alone. */
function withinRepository(folder) {
	const folders = [folder];
	for (let each = folder; !existsSync(join(each, ".git"));) {
		const above = dirname(each);
		if (above === each) return [folder];
		folders.push(above);
		each = above;
	}
	return folders;
}
/** tfjs-node 4.22 calls `util.isNullOrUndefined`, which Node 23 removed (tensorflow/tfjs#8425). */
function required(path, name) {
	const require = createRequire(path);
	const util = require("node:util");
	util.isNullOrUndefined ??= (value) => value === null || value === void 0;
	try {
		return require(path);
	} catch (cause) {
		throw unavailable(name, `${name} does not load: ${String(cause).split("\n")[0]}`, cause);
	}
}
async function checked(native, name, gpu) {
	if (!await native.setBackend("tensorflow").catch(() => false) || native.getBackend() !== "tensorflow") throw unavailable(name, `${name} did not start its backend`);
	if (gpu && !native.backend().isUsingGpuDevice) throw unavailable(name, `${name} loads but uses no GPU: it wants CUDA 11.2 and cuDNN 8.1`);
	return native;
}
/** npm runs the package's install script, a stranger's code: so as a guest, into a folder that appears whole or not at all. */
async function installInto(folder, name, host) {
	await mkdir(join(folder, ".."), { recursive: true });
	const building = await mkdtemp(`${folder}-`);
	host.info(`Installing ${name}@${VERSION} into ${folder}`);
	try {
		const npm = process.platform === "win32" ? "npm.cmd" : "npm";
		await promisify(execFile)(npm, [
			"install",
			"--prefix",
			building,
			...[
				"--no-save",
				"--no-audit",
				"--no-fund",
				"--loglevel",
				"error"
			],
			`${name}@${VERSION}`
		], {
			cwd: building,
			env: guestEnvironment(host.env),
			timeout: INSTALL_MINUTES * 6e4,
			maxBuffer: 64 << 20,
			shell: process.platform === "win32"
		});
		if (!existsSync(folder)) await rename(building, folder);
	} catch (cause) {
		const said = String(cause.stderr ?? cause).trim().split("\n")[0];
		throw unavailable(name, `${name} could not be installed: ${said}`, cause);
	} finally {
		await rm(building, {
			recursive: true,
			force: true
		});
	}
}
function unavailable(name, what, cause) {
	return new Problem({
		what,
		where: "trainyard.yml: train.tensorflow.backend",
		fix: `add ${name} ${VERSION} to the repository's package.json, allow the download of libtensorflow, or set \`backend: wasm\``,
		kind: "outside",
		cause
	});
}

// actions/_lib/recipe/tensorflow/backend.ts
/** Emscripten's glue listens to these to throw everything again from its own line: errors would lose their place. */
const EVENTS = ["uncaughtException", "unhandledRejection"];
const ORDER = [
	"tensorflow-gpu",
	"tensorflow",
	"wasm",
	"cpu"
];
/** Loads the asked-for backend, or with `auto` the first that works; what `setBackend` answers is believed, nothing else. */
async function loadTensorflow(wanted) {
	const loaded = await firstThatWorks(wanted);
	if (wanted.gpuRequired && loaded.used !== "tensorflow-gpu") throw new Problem({
		what: `\`gpu: { required: true }\`, but TensorFlow.js would run on ${loaded.used}`,
		where: "trainyard.yml: train.gpu",
		fix: "run on a machine with an NVIDIA GPU, CUDA 11.2 and cuDNN 8.1 (a container image brings them), or drop `required`",
		kind: "outside"
	});
	loaded.tf.enableProdMode();
	return loaded;
}
async function firstThatWorks(wanted) {
	if (wanted.backend !== "auto") return await load(wanted.backend, wanted);
	for (const backend of ORDER) {
		if (backend === "tensorflow-gpu" && !wanted.gpu) continue;
		try {
			return await load(backend, wanted);
		} catch (error) {
			if (!(error instanceof Problem)) throw error;
			if (backend === "tensorflow-gpu" || backend === "tensorflow" && wanted.gpu || backend === "wasm") wanted.host.warning(`${error.what}; trying the next backend`);
		}
	}
	throw refused("cpu", void 0);
}
async function load(backend, wanted) {
	switch (backend) {
		case "tensorflow-gpu":
		case "tensorflow": {
			const install = wanted.backend === backend || wanted.gpu;
			const native = await loadNative({
				...wanted,
				gpu: backend === "tensorflow-gpu",
				install
			});
			return {
				tf: native,
				layers: native,
				used: backend
			};
		}
		case "wasm": return await loadPortable("wasm", async () => {
			(await import("./chunk-tf-backend-wasm.node.mjs").then((m) => /* @__PURE__ */ __toESM(m.default, 1))).setWasmPaths(wasmPaths());
		});
		case "cpu": return await loadPortable("cpu", async () => {
			await import("./chunk-tf-backend-cpu.node.mjs").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
		});
	}
}
/** Emscripten's glue also asks for `__dirname`, which a bundle that is an ES module does not have. */
async function loadPortable(backend, register) {
	const tf = await import("./chunk-tf-core2.node.mjs").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	const layers = await import("./chunk-tf-layers.node.mjs").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	const before = EVENTS.map((event) => process.listeners(event));
	const folder = Object.getOwnPropertyDescriptor(globalThis, "__dirname");
	Object.defineProperty(globalThis, "__dirname", {
		value: beside(),
		configurable: true
	});
	try {
		await register();
		if (!await tf.setBackend(backend) || tf.getBackend() !== backend) throw refused(backend, void 0);
	} catch (cause) {
		throw cause instanceof Problem ? cause : refused(backend, cause);
	} finally {
		if (folder) Object.defineProperty(globalThis, "__dirname", folder);
		else Reflect.deleteProperty(globalThis, "__dirname");
		EVENTS.forEach((event, index) => {
			for (const listener of process.listeners(event)) if (!before[index].includes(listener)) process.removeListener(event, listener);
		});
	}
	return {
		tf,
		layers,
		used: backend
	};
}
function refused(backend, cause) {
	return new Problem({
		what: `the ${backend} backend of TensorFlow.js did not start`,
		where: "trainyard.yml: train.tensorflow.backend",
		fix: "set `backend: auto`, or install Trainyard again: a file of the backend may be missing",
		kind: "outside",
		cause
	});
}
const WASM_FILES = [
	"tfjs-backend-wasm.wasm",
	"tfjs-backend-wasm-simd.wasm",
	"tfjs-backend-wasm-threaded-simd.wasm"
];
/** The `.wasm` files beside the bundle, else those of the installed package. */
function wasmPaths() {
	const folder = existsSync(join(beside(), WASM_FILES[1])) ? beside() : packageFolder();
	return Object.fromEntries(WASM_FILES.map((file) => [file, join(folder, file)]));
}
function beside() {
	return fileURLToPath(new URL(".", import.meta.url));
}
function packageFolder() {
	return dirname(createRequire(import.meta.url).resolve("@tensorflow/tfjs-backend-wasm"));
}

export { MOST_RUN_BYTES, cellsOf, collectMetricFiles, columnsOf, copyWithout, featureColumns, gpusOf, loadTensorflow, lookForGpus, metricFilesBefore, moduleCommand, numberOf, predictRecipe, readRunFile, readTable, startNvidiaSmi, trainRecipe, trainingColumns, unwritten, whereabouts, writeQuery, writeTable };