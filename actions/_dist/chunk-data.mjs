import { Problem, isUtf16, lfsPointerProblem, positiveChoice, saidOrder, suggestion, throwProblems, utf16Problem } from "./chunk-contract.mjs";
import { loadNativePackage } from "./chunk-packages.mjs";
import { createGunzip } from "node:zlib";
import { createHash } from "node:crypto";
import { glob, mkdtemp, open, readdir, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { createReadStream, existsSync } from "node:fs";
import { availableParallelism, endianness, tmpdir } from "node:os";
import { pipeline } from "node:stream/promises";

// actions/_lib/data/slice.ts
/** More values than these are taken for a mistake. */
const MOST_SLICE_VALUES = 5e3;
const MOST_SLICES = 50;
/**
* A slice as text: `origin` (every value), `distance:500,1500` (bins by their inner edges), `origin*weekday` (every pair).
* Anything else is taken for a column's name.
*/
function parseSlice(text) {
	const [, column, edges] = text.match(/^(.+):\s*(-?[\d.][^:]*)$/) ?? [];
	const bins = edges?.split(",").map((edge) => Number(edge.trim()));
	if (column !== void 0 && bins?.every(Number.isFinite)) return {
		column: column.trim(),
		bins
	};
	const [first, second, ...others] = text.split("*").map((part) => part.trim());
	return first && second && others.length === 0 ? { pair: [first, second] } : text;
}
/** How a slice is called in reports and gates: `origin`, `distance`, `origin × weekday`. */
function sliceName(slice) {
	if (typeof slice === "string") return slice;
	return "pair" in slice ? slice.pair.join(" × ") : slice.column;
}
/** What is wrong with declared slices before any file is read. */
function sliceProblems(slices) {
	const names = slices.map(sliceName);
	if (slices.length > MOST_SLICES) return [problem$1(names[MOST_SLICES], `${slices.length} slices are declared`, `declare at most ${MOST_SLICES}`)];
	return [...names.filter((name, i) => names.indexOf(name) !== i).map((name) => problem$1(name, "the slice is declared twice", "declare it once")), ...slices.flatMap((slice) => typeof slice === "object" && "bins" in slice ? binProblems(slice) : [])];
}
function binProblems({ column, bins }) {
	return bins.every((edge, i) => i === 0 || edge > bins[i - 1]) ? [] : [problem$1(column, `its bin edges ${bins.join(", ")} do not ascend`, "sort them; each once")];
}
function problem$1(name, what, fix) {
	return new Problem({
		what,
		where: `slice ${name}`,
		fix
	});
}
/** The columns behind slices, each once per kind. */
function sliceColumns(slices) {
	const columns = slices.flatMap((slice) => {
		if (typeof slice === "string") return [{
			name: slice,
			kind: "text"
		}];
		if ("bins" in slice) return [{
			name: slice.column,
			kind: "number"
		}];
		return slice.pair.map((name) => ({
			name,
			kind: "text"
		}));
	});
	return columns.filter((column, i) => columns.findIndex((each) => sameColumn(each, column)) === i);
}
function sameColumn(one, other) {
	return one.name === other.name && one.kind === other.kind;
}
/** Codes of one slice from those of its columns; labels that no row has are left out. */
function sliceCodes(slice, textColumn, numberColumn) {
	const column = sliceName(slice);
	if (typeof slice === "string") return {
		column,
		...textColumn(slice)
	};
	if ("bins" in slice) return {
		column,
		...compact(binned(numberColumn(slice.column), slice.bins))
	};
	const [first, second] = slice.pair;
	return {
		column,
		...compact(paired(textColumn(first), textColumn(second)))
	};
}
/** `< 500`, `500 – 1500`, `≥ 1500`: a bin has its lower edge and not its upper. */
function binned(values, edges) {
	const labels = [
		`< ${edges[0]}`,
		...edges.slice(1).map((edge, i) => `${edges[i]} – ${edge}`),
		`≥ ${edges.at(-1)}`
	];
	const codes = new Int32Array(values.length);
	for (const [i, value] of values.entries()) codes[i] = Number.isNaN(value) ? -1 : edges.filter((edge) => value >= edge).length;
	return {
		codes,
		labels
	};
}
function paired(first, second) {
	const width = second.labels.length;
	const codes = new Int32Array(first.codes.length);
	for (const [i, code] of first.codes.entries()) {
		const other = second.codes[i];
		codes[i] = code < 0 || other < 0 ? -1 : code * width + other;
	}
	return {
		codes,
		labels: first.labels.flatMap((one) => second.labels.map((two) => `${one} × ${two}`))
	};
}
function compact({ codes, labels }) {
	const used = new Uint8Array(labels.length);
	for (const code of codes) if (code >= 0) used[code] = 1;
	const kept = labels.flatMap((_, code) => used[code] ? [code] : []);
	const renumbered = new Int32Array(labels.length).fill(-1);
	for (const [code, old] of kept.entries()) renumbered[old] = code;
	return {
		codes: codes.map((code) => code < 0 ? -1 : renumbered[code]),
		labels: kept.map((code) => labels[code])
	};
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
	const loading = loaded.get(host) ?? loadNativePackage(request);
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
/** Opens an engine. Closing it deletes its temporary files. */
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
/** Turns a lack of memory or disk into a Problem. Errors about a file are handled where the file is known. */
async function guarded(step) {
	try {
		return await step();
	} catch (cause) {
		const message = cause instanceof Error ? cause.message : String(cause);
		if (!/^Out of Memory Error|No space left on device/.test(message)) throw cause;
		throw new Problem({
			what: `the tables do not fit: ${message.split("\n")[0]}`,
			where: "this machine",
			fix: "free space in the folder for temporary files (RUNNER_TEMP, TMPDIR), or use a larger machine",
			kind: "outside",
			cause
		});
	}
}

// actions/_lib/data/exact-names.ts
const SAMPLE_ROWS$1 = 20480;
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
	const sample = `SELECT json, row_number() OVER () AS n FROM read_json_objects(${path}) LIMIT ${SAMPLE_ROWS$1}`;
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
/** DuckDB's messages about files, with a Problem for each. */
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
		fix: `fix that record; ${AGAIN}`
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
/** Types whose values fit JavaScript's numbers; booleans are 0 and 1. */
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
* zone is known); any other text unchanged, leading zeros and spaces included; empty text is null.
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

// actions/_lib/data/class.ts
/** More classes than this count as a mistake. */
const MOST_CLASSES = 1e3;
const SHOWN$1 = 6;
const COUNTERPARTS = {
	1: "0",
	0: "1",
	true: "false",
	false: "true"
};
/**
* [negative, positive] of a binary task: the positive class is the given one, else the one that the two labels make clear (0/1, no/yes).
* Any other pair, or a single class among the rows, is a Problem that asks which is positive.
*/
function binaryClasses(found, positive, where) {
	const labels = sortedClasses(found.map(({ label }) => label));
	const asked = positive === void 0 ? void 0 : canonicalText(positive);
	const [first, second] = labels;
	if (first === void 0 || labels.length > 2) throw tooMany(found, where);
	if (second === void 0) return withOneClass(first, asked, where);
	if (asked === void 0) return saidOrder(first, second) ?? unsaid(first, second, where);
	if (asked === second) return [first, second];
	if (asked === first) return [second, first];
	throw notAmong(asked, labels);
}
function unsaid(first, second, where) {
	throw new Problem({
		what: `the labels are ${first} and ${second}, and nothing says which of them is the positive class`,
		where,
		fix: positiveChoice(first, second)
	});
}
function withOneClass(only, asked, where) {
	if (asked !== void 0 && asked !== only) return [only, asked];
	if (asked === only) return [COUNTERPARTS[only] ?? `not ${only}`, only];
	throw new Problem({
		what: `every row has the label ${only}, and nothing says whether that is the positive class`,
		where,
		fix: `say which class is positive: --positive-label (or \`positive:\` in the configuration), and take rows of both`
	});
}
function tooMany(found, where) {
	const shown = found.slice(0, SHOWN$1).map(({ label, rows }) => `${JSON.stringify(label)} (${rowsText(rows)})`);
	const more = found.length > SHOWN$1 ? ", …" : "";
	return new Problem({
		what: `a binary task has two labels, these are ${found.length > 1e3 ? `more than ${MOST_CLASSES}` : found.length}: ${shown.join(", ")}${more}`,
		where,
		fix: "fix the labels, or declare the task as multiclass or regression"
	});
}
function notAmong(asked, labels) {
	const meant = suggestion(asked, labels);
	return new Problem({
		what: `no row has the positive label ${asked}; the labels are ${labels.join(" and ")}`,
		where: "--positive-label (or `positive:` in the configuration)",
		fix: meant ? `did you mean ${meant}?` : `write ${labels.join(" or ")}`
	});
}
/** Classes in numeric order if all are numbers, else by code units. */
function sortedClasses(labels) {
	const unique = [...new Set(labels)].sort();
	return unique.every((label) => label.trim() !== "" && Number.isFinite(Number(label))) ? unique.sort((one, other) => Number(one) - Number(other)) : unique;
}

// actions/_lib/data/evaluation-digest.ts
/**
* The digest of an evaluation set: sha-256 over the ids of all rows in the UTF-8 byte order of the ids, then over their
* labels in the same order. A text is written as a netstring, `<bytes in UTF-8>:<text>,`; an id as its exact text (see
* textOf), in ranking as the netstrings of query and id, sorted by both; a class as the netstring of its exact text; a
* number (regression, relevance) as the eight bytes of an IEEE 754 double, little-endian, −0 as 0. So it depends on
* neither the file's format, nor the order of its rows, nor on DuckDB's version.
*
* Reads ids from `table`, sorted; `onRepeated` is called with each row that has the id of the row before it.
*/
async function evaluationDigest(engine, { table, keys, truth, onRepeated }) {
	const hash = createHash("sha256");
	const rows = truth.kind === "classes" ? truth.codes.length : truth.values.length;
	const key = keys.map((column) => `strlen(${column}) || ':' || ${column} || ','`).join(" || ");
	let previous;
	await engine.stream(`SELECT ${key} FROM ${table}`, (chunk, start) => {
		const vector = chunk.getColumnVector(0);
		let text = "";
		for (let i = 0; i < chunk.rowCount; i++) {
			const id = vector.getItem(i);
			if (id === previous) onRepeated(start + i);
			previous = id;
			text += id;
		}
		hash.update(text);
		engine.host.progress("sort ids", start / rows);
	});
	engine.host.progress("sort ids", 1);
	hashLabels(truth, (piece) => hash.update(piece));
	return `sha256:${hash.digest("hex")}`;
}
const PIECE_ROWS = 8192;
function hashLabels(truth, update) {
	if (truth.kind === "values") {
		update(littleEndian(truth.values));
		return;
	}
	const netstrings = truth.labels.map((label) => `${Buffer.byteLength(label)}:${label},`);
	for (let start = 0; start < truth.codes.length; start += PIECE_ROWS) {
		let text = "";
		for (const code of truth.codes.subarray(start, start + PIECE_ROWS)) text += netstrings[code];
		update(text);
	}
}
function littleEndian(values) {
	const bytes = Buffer.from(values.map((value) => value + 0).buffer);
	return endianness() === "LE" ? bytes : bytes.swap64();
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
/** As `columnsNamed`, but answers the Problem, so that the Problems of several files can be reported together. */
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

// actions/_lib/data/score.ts
/** How far a row's probabilities may be from 1 in sum: three printed digits, or single precision. */
const SUM_TOLERANCE = .001;
/** Finds the columns of a predictions file; all that is missing is a Problem. */
function findPredictions(source, task, names) {
	const keys = [names.id, ...task === "ranking" ? [names.query ?? "query"] : []].map((name) => lookUp(source, name));
	const scores = task === "multiclass" ? classColumns(source, names.score) : [lookUp(source, names.score)];
	const problems = [...keys, ...scores].flatMap((each) => each instanceof Problem ? [each] : []);
	if (problems.length > 0) return problems;
	const columns = [...keys, ...scores];
	return {
		source,
		columns,
		key: {
			id: textOf("v0", columns[0].type),
			query: keys.length > 1 ? textOf("v1", columns[1].type) : null
		},
		scores: columns.slice(keys.length).map((column, i) => {
			const v = `v${keys.length + i}`;
			const number = numberOf(v, column.type);
			return {
				column,
				class: task === "multiclass" ? classOf(column, names.score) : null,
				v,
				number: isProbability(task) ? `least(greatest(${number}, 0), 1)` : number
			};
		})
	};
}
function classColumns(source, score) {
	const found = source.columns.filter(({ name }) => name.startsWith(`${score}_`) && name.length > score.length + 1);
	const classes = found.map((column) => classOf(column, score));
	const repeated = found.filter((_, i) => classes.indexOf(classes[i]) !== i);
	if (found.length > 1) return [...found, ...repeated.map((column) => repeatedClass(source, column))];
	return [new Problem({
		what: `a multiclass task needs one column ${score}_<class> for each class; there are: ${source.columns.map(({ name }) => name).join(", ")}`,
		where: source.file,
		fix: `write ${score}_<class> columns, each with the probability of its class, or declare the task as binary`
	})];
}
function repeatedClass({ file }, { name }) {
	return new Problem({
		what: `${name} is a second column of its class`,
		where: file,
		fix: "keep one of them"
	});
}
function classOf({ name }, score) {
	return canonicalText(name.slice(score.length + 1));
}
function isProbability(task) {
	return task === "binary" || task === "multiclass";
}
/** What no row of predictions may be. */
function predictionChecks(predictions, task) {
	const { columns, key, scores } = predictions;
	const checks = [idCheck(columns[0], key.id)];
	if (key.query) checks.push({
		...idCheck(columns[1], key.query),
		what: "the query is missing"
	});
	for (const { column, v } of scores) checks.push(...scoreChecks(column, v, task));
	if (task === "multiclass") checks.push(sumCheck(scores));
	return checks;
}
/** No row may be without its id. */
function idCheck({ name }, id) {
	return {
		column: name,
		wrong: `${id} IS NULL`,
		what: "the id is missing",
		fix: "give every row an id"
	};
}
function scoreChecks({ name, type }, v, task) {
	const number = numberOf(v, type);
	const fix = isProbability(task) ? "write a probability from 0 to 1 in every row" : "write a finite number in every row";
	const checks = [
		{
			column: name,
			wrong: `${number} IS NULL AND NOT ${isNotNumber(v, type)}`,
			what: "the score is missing",
			fix
		},
		{
			column: name,
			wrong: isNotNumber(v, type),
			shown: v,
			what: "the score is not a number",
			fix
		},
		{
			column: name,
			wrong: `isnan(${number})`,
			what: "the score is NaN",
			fix
		},
		{
			column: name,
			wrong: `isinf(${number})`,
			what: "the score is infinite",
			fix
		}
	];
	if (isProbability(task)) {
		const outside = `isfinite(${number}) AND NOT ${number} BETWEEN -0.000001 AND 1.000001`;
		const cure = `${fix}; for a model that gives log-odds, 1 / (1 + exp(−x))`;
		checks.push({
			column: name,
			wrong: outside,
			shown: v,
			what: "the score is no probability",
			fix: cure
		});
	}
	return checks;
}
function sumCheck(scores) {
	const sum = scores.map(({ column, v }) => numberOf(v, column.type)).join(" + ");
	return {
		column: scores.map(({ column }) => column.name).join(" + "),
		wrong: `isfinite(${sum}) AND abs(${sum} - 1) > ${SUM_TOLERANCE}`,
		shown: sum,
		what: "the probabilities of the classes do not sum to 1",
		fix: "normalise each row, or add the column of the class that is missing"
	};
}

// actions/_lib/data/truth-file.ts
/** Finds the columns of an evaluation set; all that is missing is a Problem. */
function findTruth(source, task, names, slices) {
	const wanted = [
		["id", names.id],
		["query", task === "ranking" ? names.query ?? "query" : void 0],
		["label", names.label],
		["weight", names.weight],
		["cluster", names.cluster]
	].flatMap(([role, name]) => name === void 0 ? [] : [{
		role,
		name
	}]);
	const extra = sliceColumns(slices);
	const found = [...wanted, ...extra].map(({ name }) => lookUp(source, name));
	const problems = found.flatMap((each) => each instanceof Problem ? [each] : []);
	if (problems.length > 0) return problems;
	const columns = found;
	const parts = columns.map((column, i) => {
		const role = wanted[i]?.role;
		const kind = role === void 0 ? extra[i - wanted.length].kind : kindOf(role, task);
		const sql = kind === "number" ? numberOf(`v${i}`, column.type) : textOf(`v${i}`, column.type);
		return {
			name: role ?? `s${i - wanted.length}`,
			sql,
			kind
		};
	});
	const checks = columns.flatMap((column, i) => checksOf(column, `v${i}`, wanted[i]?.role ?? extra[i - wanted.length], task));
	return {
		source,
		columns,
		parts,
		keys: wanted.flatMap(({ role }) => role === "query" ? ["query"] : []).concat("id"),
		checks,
		slices: {
			declared: slices,
			columns: extra
		}
	};
}
function kindOf(role, task) {
	if (role === "label") return task === "regression" || task === "ranking" ? "number" : "text";
	return role === "weight" ? "number" : "text";
}
function checksOf(column, v, role, task) {
	const { name, type } = column;
	const isMissing = {
		column: name,
		wrong: `${textOf(v, type)} IS NULL`
	};
	if (typeof role === "object") return role.kind === "number" ? [notNumber(column, v)] : [];
	switch (role) {
		case "id": return [idCheck(column, textOf(v, type))];
		case "query": return [{
			...isMissing,
			what: "the query is missing",
			fix: "give every row its query"
		}];
		case "cluster": return [{
			...isMissing,
			what: "the cluster is missing",
			fix: "give every row its cluster, such as its day"
		}];
		case "weight": return [{
			...isMissing,
			what: "the weight is missing",
			fix: "write 1 where nothing is known"
		}, ...weightChecks(column, v)];
		case "label": return [{
			...isMissing,
			what: "the label is missing",
			fix: "leave rows without a label out of the evaluation set"
		}, ...kindOf(role, task) === "number" ? valueChecks(column, v, task) : []];
	}
}
function notNumber({ name, type }, v) {
	return {
		column: name,
		wrong: isNotNumber(v, type),
		shown: v,
		what: "there is no number",
		fix: "write a number in every row"
	};
}
function weightChecks(column, v) {
	const number = numberOf(v, column.type);
	const wrong = `NOT isfinite(${number}) OR ${number} < 0`;
	const extreme = `isfinite(${number}) AND (${number} > 1e100 OR (${number} > 0 AND ${number} < 1e-100))`;
	return [
		{
			column: column.name,
			wrong: extreme,
			shown: v,
			what: "the weight is so large or so small that sums of it would overflow",
			fix: "scale the weights: only their ratios count"
		},
		notNumber(column, v),
		{
			column: column.name,
			wrong,
			shown: v,
			what: "the weight is negative, NaN or infinite",
			fix: "a weight is 0 or more"
		}
	];
}
function valueChecks(column, v, task) {
	const { name, type } = column;
	const number = numberOf(v, type);
	const checks = [
		notNumber(column, v),
		{
			column: name,
			wrong: `NOT isfinite(${number})`,
			shown: v,
			what: "the label is NaN or infinite",
			fix: "leave the row out of the evaluation set or fix its label"
		},
		{
			column: name,
			wrong: isInexact(v, type),
			shown: v,
			what: "the label is beyond 2^53 and would be rounded",
			fix: "scale it"
		}
	];
	const negative = {
		column: name,
		wrong: `${number} < 0`,
		shown: v,
		what: "the relevance is negative",
		fix: "use 0 for irrelevant"
	};
	return task === "ranking" ? [...checks, negative] : checks;
}

// actions/_lib/data/join-files.ts
/** Opens every file and finds its columns; what is missing anywhere, and labels that predictions bring along, all at once. */
async function findFiles(engine, joining) {
	const { task, columns, labels, slices } = joining;
	const open = (file) => file === void 0 ? null : openSource(engine, file);
	const [predictions, champion, evaluationSet] = await allOf([
		open(joining.predictions),
		open(joining.championPredictions),
		open(labels)
	]);
	const found = {
		truth: findTruth(evaluationSet ?? predictions, task, columns, slices),
		candidate: findPredictions(predictions, task, columns),
		champion: champion && findPredictions(champion, task, columns)
	};
	const models = [predictions, champion].filter((source) => source !== null);
	const smuggled = evaluationSet ? models.flatMap((source) => smuggledLabels(source, columns.label, evaluationSet)) : [];
	throwProblems([...Object.values(found).flatMap((each) => Array.isArray(each) ? each : []), ...smuggled]);
	return found;
}
/** Waits for all and throws all their Problems. */
async function allOf(steps) {
	const settled = await Promise.allSettled(steps);
	const errors = settled.flatMap((each) => each.status === "rejected" ? [each.reason] : []);
	const defect = errors.find((error) => !(error instanceof Problem));
	if (defect) throw defect;
	throwProblems(errors);
	return settled.map((each) => each.status === "fulfilled" ? each.value : null);
}
function smuggledLabels(source, label, evaluationSet) {
	if (!source.columns.some(({ name }) => name === label)) return [];
	return [new Problem({
		what: `predictions bring their own labels, although ${evaluationSet.file} has them`,
		where: `${source.file}, column ${label}`,
		fix: "leave the column out of the predictions: what a model knows of the labels is not a prediction"
	})];
}
/** Refuses values that are no labels, scores, weights or clusters in any of the files. */
async function checkFiles(engine, task, { truth, candidate, champion }) {
	const problems = [await checkRows(engine, {
		...truth,
		id: truth.parts[0]?.sql
	})];
	for (const predictions of [candidate, champion]) {
		if (!predictions) continue;
		const { source, columns, key } = predictions;
		problems.push(await checkRows(engine, {
			source,
			columns,
			id: key.id,
			checks: predictionChecks(predictions, task)
		}));
	}
	throwProblems(problems.flat());
}

// actions/_lib/data/score-placement.ts
/** How many mismatched rows are named in a Problem. */
const MOST_EXAMPLE_ROWS = 5;
/** A placement of no row, for so many score columns and places. */
function emptyPlacement({ columns, rows }) {
	return {
		scores: Array.from({ length: columns }, () => new Float64Array(rows)),
		seen: new Uint8Array(rows),
		repeated: {
			count: 0,
			rows: []
		},
		differing: {
			count: 0,
			rows: []
		},
		extra: {
			count: 0,
			rows: []
		}
	};
}
/** Adds rows of a query with the columns place (null for none), differs, and the scores; of repeated rows the first one counts. */
function placeRows(chunk, placement) {
	const { scores, seen, repeated, differing, extra } = placement;
	const [places, differs] = [chunk.getColumnVector(0), chunk.getColumnVector(1)];
	const values = scores.map((_, column) => chunk.getColumnVector(2 + column));
	for (let row = 0; row < chunk.rowCount; row++) {
		const place = places.getItem(row);
		if (typeof place !== "number") extra.count++;
		else if (seen[place]) addRow(repeated, place);
		else {
			seen[place] = 1;
			if (differs.getItem(row)) addRow(differing, place);
			for (const [column, vector] of values.entries()) scores[column][place] = vector.getItem(row);
		}
	}
}
/** The places that no row was found for. */
function missingRows({ seen }) {
	const missing = {
		count: 0,
		rows: []
	};
	for (const [place, isSeen] of seen.entries()) if (!isSeen) addRow(missing, place);
	return missing;
}
function addRow(tally, place) {
	if (tally.count++ < 5) tally.rows.push(place);
}

// actions/_lib/data/join-mismatch.ts
/** A Problem for each kind of mismatch between a predictions file and the evaluation set, with the ids of the first rows. */
async function joinProblems(engine, placement, file) {
	const found = mismatches(placement, file).filter(({ tally }) => tally.count > 0);
	return await Promise.all(found.map((mismatch) => mismatchProblem(engine, mismatch, file.where)));
}
function mismatches(placement, { query, truth, label }) {
	const key = truth.keys.join(" || '/' || ");
	const atPlaces = (tally) => ({
		tally,
		ids: `SELECT ${key} FROM ${truth.table} WHERE rowid IN (${tally.rows.join(", ")})`
	});
	return [
		{
			what: "with the id of another",
			fix: "predict each row once",
			...atPlaces(placement.repeated)
		},
		{
			what: "of the evaluation set without a prediction",
			fix: "predict every row of the evaluation set; ids are compared as exact text",
			...atPlaces(missingRows(placement))
		},
		{
			what: "whose id is not in the evaluation set",
			fix: "predict the rows of the evaluation set and no others; ids are compared as exact text",
			tally: placement.extra,
			ids: `SELECT ${key} FROM (${query}) WHERE place IS NULL LIMIT ${5}`
		},
		{
			what: `with another label (${label}) than the candidate's file`,
			fix: "score both models on the same evaluation set",
			...atPlaces(placement.differing)
		}
	];
}
async function mismatchProblem(engine, { what, fix, tally, ids }, where) {
	const examples = (await engine.rows(ids)).map(([id]) => String(id));
	const more = tally.count > 5 ? ", …" : "";
	return new Problem({
		what: `${rowsText(tally.count)} ${what}: ${examples.join(", ")}${more}`,
		where,
		fix
	});
}

// actions/_lib/data/score-join.ts
const PROGRESS_ROWS$1 = 5e5;
/**
* Scores of one model in the order of the evaluation set. Each row of the file finds its place by its key, in any order, so that only the
* evaluation set is ever sorted. Problems: rows that are repeated, missing or extra, or whose labels differ.
*/
async function joinScores(engine, join) {
	const { predictions, truth, label } = join;
	const { source, columns } = predictions;
	const wanted = wantedScores(join);
	const query = joinSql(join, wanted);
	const placement = emptyPlacement({
		columns: wanted.length,
		rows: truth.rows
	});
	await reading(source.file, () => streamInto(placement, engine, {
		query,
		file: source.file
	}));
	const where = `${source.file}, column ${columns[0]?.name}`;
	const problems = await joinProblems(engine, placement, {
		where,
		query,
		truth,
		label
	});
	return {
		scores: placement.scores,
		problems
	};
}
/** Of a multiclass model one column per class of the evaluation set, in its order. */
function wantedScores({ predictions: { scores }, task, truth: { classes } }) {
	if (classes === null || task !== "multiclass") return scores;
	return classes.map((label) => scores.find((score) => score.class === label));
}
async function streamInto(placement, engine, { query, file }) {
	const { scores, seen } = placement;
	const values = scores.map((_, i) => `x${i}`);
	await engine.stream(`SELECT place, differs, ${values.join(", ")} FROM (${query})`, (chunk, start) => {
		placeRows(chunk, placement);
		if (start % PROGRESS_ROWS$1 < chunk.rowCount) engine.host.progress(`join ${file}`, Math.min(1, start / seen.length));
	});
	engine.host.progress(`join ${file}`, 1);
}
/** SQL for all rows of the file: `place` in the evaluation set or null, `differs` if the label is another, scores as x0, x1, …. */
function joinSql({ predictions, truth, label }, wanted) {
	const { source, columns, key } = predictions;
	const labels = source.columns.find(({ name }) => name === label);
	const v = `v${columns.length}`;
	const rows = `SELECT ${[
		`${key.id} AS id`,
		...key.query ? [`${key.query} AS query`] : [],
		...wanted.map(({ number }, i) => `${number} AS x${i}`),
		...labels ? [`${truth.classes ? textOf(v, labels.type) : numberOf(v, labels.type)} AS label`] : []
	].join(", ")} FROM (${source.select(labels ? [...columns, labels] : columns)})`;
	const same = truth.keys.map((name) => `s.${name} = t.${name}`).join(" AND ");
	return `SELECT CAST(t.rowid AS INTEGER) AS place, ${labels ? "s.label IS DISTINCT FROM t.label" : "false"} AS differs, s.* FROM (${rows}) s LEFT JOIN ${truth.table} t ON ${same}`;
}

// actions/_lib/data/size-check.ts
/** Twice the rows of the evaluation set, and some: enough to name those that are repeated or extra, and no more. */
const SPARE_ROWS = 1e3;
/** Of a row as text: a thousand classes with all their digits fit. */
const ROW_BYTES = 32768;
const SPARE_BYTES = 64 * 2 ** 20;
const SPARE_CHARACTERS = 1e3;
/**
* Refuses predictions that are larger than any of this evaluation set can be, before they are read in full: a megabyte of Parquet or
* gzip can hold hundreds of millions of rows, or one endless line.
*/
async function sizeProblems(engine, truth, models) {
	const [rows = 0, longest = 0] = await extentOf(engine, {
		source: truth.source,
		column: truth.columns[0]
	});
	const limits = {
		rows,
		most: 2 * rows + SPARE_ROWS,
		longest: Math.max(longest, SPARE_CHARACTERS)
	};
	const problems = [];
	for (const model of models) {
		const found = await tooManyBytes(engine, model, limits) ?? await tooManyRows(engine, model, limits);
		if (found) problems.push(found);
	}
	return problems;
}
async function tooManyBytes(engine, { source }, { most }) {
	if (!source.file.endsWith(".gz")) return null;
	const mostBytes = SPARE_BYTES + most * ROW_BYTES;
	if (await unpackedBytes(resolve(engine.host.cwd, source.file), mostBytes) <= mostBytes) return null;
	return problem(source, `it unpacks to more than ${mostBytes.toLocaleString("en-US")} bytes`);
}
async function tooManyRows(engine, model, limits) {
	const { source, columns } = model;
	const [rows = 0, longest = 0] = await extentOf(engine, {
		source,
		column: columns[0],
		most: limits.most
	});
	const shown = (count) => count.toLocaleString("en-US");
	if (rows > limits.most) return problem(source, `more than ${shown(limits.most)} rows, where the evaluation set has ${shown(limits.rows)}`);
	if (longest <= limits.longest) return null;
	return problem(source, `an id of ${shown(longest)} bytes, where the evaluation set has none longer than ${shown(limits.longest)}`);
}
function problem({ file }, what) {
	return new Problem({
		what,
		where: file,
		fix: "predict the rows of the evaluation set, each once"
	});
}
/** Rows and bytes of the longest id; reading ends one row after `most`. */
async function extentOf(engine, { source, column, most }) {
	const limited = most === void 0 ? "" : ` LIMIT ${most + 1}`;
	const query = `SELECT count(*), coalesce(max(strlen(CAST(v0 AS VARCHAR))), 0) FROM (${source.select([column])}${limited})`;
	const [row = []] = await reading(source.file, () => engine.rows(query));
	return row.map(Number);
}
/** How many bytes a gzip file unpacks to; unpacking ends once they are more than `most`. What is broken is the reader's to say. */
async function unpackedBytes(path, most) {
	let bytes = 0;
	await pipeline(createReadStream(path), createGunzip(), async (unpacked) => {
		for await (const chunk of unpacked) {
			bytes += chunk.length;
			if (bytes > most) return;
		}
	}).catch(() => {});
	return bytes;
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

// actions/_lib/data/truth.ts
/**
* Sorts the evaluation set into a table and its columns into arrays. `classesOf` puts the classes in order by what the
* rows hold; null if labels are numbers.
*/
async function loadTruth(engine, { file, classesOf }) {
	const { source, columns, parts, keys, slices } = file;
	const table = engine.freshName();
	const step = `read ${source.file}`;
	const select = parts.map(({ name, sql }) => `${sql} AS ${name}`).join(", ");
	engine.host.progress(step, 0);
	await reading(source.file, () => engine.run(`CREATE TABLE ${table} AS SELECT ${select} FROM (${source.select(columns)}) ORDER BY ${keys.join(", ")}`));
	const rows = Number((await engine.rows(`SELECT count(*) FROM ${table}`))[0]?.[0]);
	if (rows === 0) throw emptyProblem(source.file);
	const classes = classesOf ? classesOf(await foundClasses(engine, table)) : null;
	const stored = parts.filter(({ name }) => name !== "id").map((part) => ({
		...part,
		sql: part.name
	}));
	const read = await readColumns(engine, {
		table,
		rows,
		columns: stored,
		step
	});
	engine.host.progress(step, 1);
	return {
		table,
		rows,
		truth: truthOf(read, classes),
		...detailsOf(read, slices)
	};
}
async function foundClasses(engine, table) {
	return (await engine.rows(`SELECT label, count(*) FROM ${table} GROUP BY label ORDER BY count(*) DESC, label LIMIT ${MOST_CLASSES + 1}`)).map(([label, count]) => ({
		label: String(label),
		rows: Number(count)
	}));
}
function truthOf(columns, classes) {
	const label = columns.find(({ name }) => name === "label");
	if (label.kind === "number") return {
		kind: "values",
		values: label.values
	};
	const ordered = (classes ?? []).indexOf.bind(classes ?? []);
	const codeOf = Int32Array.from(label.labels, (each) => ordered(each));
	return {
		kind: "classes",
		labels: classes ?? [],
		codes: label.codes.map((code) => codeOf[code])
	};
}
function detailsOf(columns, { declared, columns: sliced }) {
	const column = (name) => columns.find((each) => each.name === name) ?? null;
	const codes = (name) => {
		const found = column(name);
		return found?.kind === "text" ? {
			codes: found.codes,
			labels: found.labels
		} : null;
	};
	const stored = (wanted) => `s${sliced.findIndex((each) => sameColumn(each, wanted))}`;
	const weight = column("weight");
	return {
		weight: weight?.kind === "number" ? weight.values : null,
		cluster: codes("cluster"),
		query: codes("query"),
		slices: declared.map((slice) => sliceCodes(slice, (name) => codes(stored({
			name,
			kind: "text"
		})), (name) => column(stored({
			name,
			kind: "number"
		})).values))
	};
}
/** A longer value is not the name of a class or slice. */
const MOST_CHARACTERS = 1e3;
/** Labels, weights and slices that no metric can use. */
function truthProblems({ truth, weight, slices }, { source }, names) {
	const problems = [];
	const add = (what, column, fix) => problems.push(new Problem({
		what,
		where: `${source.file}, column ${column}`,
		fix
	}));
	if (truth.kind === "classes" && truth.labels.some((label) => label.length > 1e3)) add(`a label has more than ${MOST_CHARACTERS} characters`, names.label, "write the name of a class");
	if (weight?.every((each) => each === 0)) add("every weight is 0", names.weight ?? "", "give some row a weight");
	for (const { column, codes, labels } of slices) {
		if (labels.some((label) => label.length > 1e3)) add(`a value of the slice has more than ${MOST_CHARACTERS} characters`, column, "name another column");
		if (codes.every((code) => code < 0)) add("the slice matches no row: every value is missing", column, "name another column");
		if (labels.length > 5e3) add(`the slice has ${labels.length.toLocaleString("en-US")} values`, column, "group them, or give a number bins");
	}
	return problems;
}

// actions/_lib/data/join.ts
/**
* Joins the evaluation set with the predictions of one or two models, row by row, by the exact text of the id (in
* ranking of query and id). Refuses, all at once and with the first rows: missing columns, values that are no labels,
* scores, weights or clusters, ids that are missing, extra or repeated in any file, and labels that differ.
*/
async function joinPredictions(engine, joining) {
	throwProblems(sliceProblems(joining.slices));
	const files = await findFiles(engine, joining);
	const models = [files.candidate, files.champion].filter((model) => model !== null);
	if (joining.labels !== void 0) throwProblems(await sizeProblems(engine, files.truth, models));
	await checkFiles(engine, joining.task, files);
	const truth = await loadTruth(engine, {
		file: files.truth,
		classesOf: classesFor(joining, files)
	});
	throwProblems(truthProblems(truth, files.truth, joining.columns));
	const digest = await digestOf(engine, {
		truth,
		file: files.truth,
		names: joining.columns
	});
	const championLeftOut = files.champion !== null && (joining.championDigest ?? digest) !== digest;
	const scores = await joinModels(engine, joining, {
		files: championLeftOut ? {
			...files,
			champion: null
		} : files,
		truth
	});
	const { table, ...columns } = truth;
	return {
		rows: {
			task: joining.task,
			digest,
			...scores,
			...columns
		},
		positive: joining.task === "binary" ? classesOf(truth)?.[1] ?? null : null,
		championLeftOut,
		idsOf: (rowIndices) => idsOf(engine, table, files.truth.keys, rowIndices),
		release: () => engine.run(`DROP TABLE ${table}`)
	};
}
/** The champion's labels are compared with the candidate's where both files bring their own. */
async function joinModels(engine, { task, labels, columns }, { files, truth }) {
	const sorted = {
		table: truth.table,
		rows: truth.rows,
		keys: files.truth.keys,
		classes: classesOf(truth)
	};
	const join = (predictions, label) => joinScores(engine, {
		predictions,
		task,
		truth: sorted,
		label
	});
	const candidate = await join(files.candidate, null);
	const shared = labels === void 0 ? columns.label : null;
	const champion = files.champion && await join(files.champion, shared);
	throwProblems([...candidate.problems, ...champion?.problems ?? []]);
	return {
		candidate: candidate.scores,
		champion: champion?.scores ?? null
	};
}
function classesOf({ truth }) {
	return truth.kind === "classes" ? truth.labels : null;
}
function classesFor(joining, { truth, candidate, champion }) {
	const { task, positive, columns } = joining;
	const where = `${truth.source.file}, column ${columns.label}`;
	if (task === "binary") return (found) => binaryClasses(found, positive, where);
	if (task !== "multiclass") return null;
	return (found) => {
		const models = [candidate, champion].filter((model) => model !== null);
		const known = models.flatMap(({ scores }) => scores.flatMap((score) => score.class ?? []));
		const classes = sortedClasses([...found.map(({ label }) => label), ...known]);
		throwProblems(models.flatMap((model) => missingClasses(model, classes, columns.score)));
		return classes;
	};
}
function missingClasses({ source, scores }, classes, score) {
	const missing = classes.filter((label) => !scores.some((each) => each.class === label));
	if (missing.length === 0) return [];
	return [new Problem({
		what: `there is no probability for ${missing.length === 1 ? "the class" : "the classes"} ${missing.join(", ")}`,
		where: source.file,
		fix: `add ${missing.map((label) => `${score}_${label}`).join(", ")}; zeros if the model does not know the class`
	})];
}
async function digestOf(engine, { truth, file, names }) {
	const { table } = truth;
	const repeated = [];
	const digest = await evaluationDigest(engine, {
		table,
		keys: file.keys,
		truth: truth.truth,
		onRepeated: (row) => repeated.push(row)
	});
	if (repeated.length === 0) return digest;
	const examples = [...new Set(await idsOf(engine, table, file.keys, repeated.slice(0, 5)))];
	throw new Problem({
		what: `${repeated.length.toLocaleString("en-US")} rows repeat the id of another: ${examples.join(", ")}`,
		where: `${file.source.file}, column ${names.id}`,
		fix: "give every row an id of its own"
	});
}
async function idsOf(engine, table, keys, rowIndices) {
	if (rowIndices.length === 0) return [];
	const key = keys.join(" || '/' || ");
	const rows = await engine.rows(`SELECT rowid, ${key} FROM ${table} WHERE rowid IN (${rowIndices.join(", ")})`);
	const byRow = new Map(rows.map(([row, id]) => [Number(row), String(id).slice(0, MOST_CHARACTERS)]));
	return rowIndices.map((row) => byRow.get(row) ?? "");
}

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

// actions/_lib/data/predictions.ts
/**
* What a predict command wrote, in any format, as a Parquet file with nothing but the named columns: ids as exact text,
* scores as doubles. Refuses repeated and missing ids and what is no score, with the first rows.
*/
async function normalisePredictions(engine, { file, to, task, columns }) {
	const source = await openSource(engine, file);
	const found = findPredictions(source, task, columns);
	if (Array.isArray(found)) {
		throwProblems(found);
		throw new Error("predictions without columns and without a Problem");
	}
	const checks = predictionChecks(found, task);
	throwProblems(await checkRows(engine, {
		source,
		columns: found.columns,
		id: found.key.id,
		checks
	}));
	const written = normalised(found);
	const count = `SELECT count(*) FROM ${written.from}`;
	const rows = Number((await reading(source.file, () => engine.rows(count)))[0]?.[0]);
	if (rows === 0) throw emptyProblem(source.file);
	throwProblems(await repeatedIds(engine, found));
	await reading(source.file, () => writeQuery(engine, written, to));
	return { rows };
}
function normalised({ source, columns, key, scores }) {
	const keys = [key.id, ...key.query ? [key.query] : []].map((sql, i) => ({
		sql,
		name: columns[i].name
	}));
	const numbers = scores.map(({ number, column }) => ({
		sql: number,
		name: column.name
	}));
	return {
		columns: [...keys, ...numbers],
		from: `(${source.select(columns)})`
	};
}
async function repeatedIds(engine, { source, columns, key }) {
	const repeated = `SELECT ${key.query ? `${key.query} || '/' || ${key.id}` : key.id} AS id, count(*) AS n FROM (${source.select(columns)}) GROUP BY id HAVING n > 1`;
	const rows = await engine.rows(`SELECT id, n, count(*) OVER () FROM (${repeated}) ORDER BY id LIMIT 5`);
	if (rows.length === 0) return [];
	const count = Number(rows[0]?.[2]);
	const examples = rows.map(([each, n]) => `${each} (${rowsText(Number(n))})`);
	return [new Problem({
		what: `${count.toLocaleString("en-US")} ids are repeated: ${examples.join(", ")}${count > rows.length ? ", …" : ""}`,
		where: `${source.file}, column ${columns[0]?.name}`,
		fix: "predict each row once"
	})];
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
	return load(engine, source, found, kinds);
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
async function load(engine, source, found, kinds) {
	const name = engine.freshName();
	const values = found.map(({ type }, i) => kinds[i] === "number" ? `${numberOf(`v${i}`, type)} AS v${i}` : `${textOf(`v${i}`, type)} AS v${i}`);
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

export { checkContent, columnsOf, copyWithout, folderOf, joinPredictions, normalisePredictions, openEngine, parseSlice, readTable, shownPath, writeTable };