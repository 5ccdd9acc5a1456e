import { __commonJSMin, __require } from "./chunk-rolldown-runtime.mjs";
import { Problem } from "./chunk-contract.mjs";
import { unpackTar, unsafe } from "./chunk-files.mjs";
import { createRequire } from "node:module";
import http from "node:http";
import { Readable } from "node:stream";
import { createHash, randomUUID } from "node:crypto";
import { fileURLToPath } from "node:url";
import { readFile, readdir, rename, rm } from "node:fs/promises";
import { basename, delimiter, dirname, join, resolve, sep } from "node:path";
import { createReadStream, existsSync, readFileSync, realpathSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { homedir } from "node:os";
import https from "node:https";

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
* Downloads the tarball of a package, through the proxies in HTTPS_PROXY, HTTP_PROXY and NO_PROXY. Another size or hash than the pinned one
* is a Problem; of a longer answer no more than the pinned size is read.
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
		await setTimeout(retryDelay * 2 ** (attempt - 1));
	}
}
/** Agents support `proxyEnv` since Node 24.5, which also added --use-env-proxy; older ones ignore it. */
function checkProxies(env) {
	const given = PROXIES.find((name) => env[name]);
	if (given === void 0 || process.allowedNodeEnvironmentFlags.has("--use-env-proxy")) return;
	throw new Problem({
		what: `Node ${process.version} does not support proxies`,
		where: given,
		fix: "use Node 24.5 or later (a newer runner includes it)",
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
		if (bytes > most) throw otherPackage(from, `it is longer than its ${most} bytes`);
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
		fix: "nothing was unpacked; check the registry (npm_config_registry) or proxy that answered",
		kind: "outside"
	});
}
function downloadProblem({ name, folderVariable }, url, cause) {
	return new Problem({
		what: `${name} could not be downloaded: ${reasonOf(cause)}`,
		where: url,
		fix: `run again; or set npm_config_registry to a registry that this machine can reach (and HTTPS_PROXY to its proxy), or ${folderVariable} to a folder with the package installed`,
		kind: "outside",
		cause
	});
}
/** The message of a network error, with that of its cause. */
function reasonOf(error) {
	if (!(error instanceof Error)) return String(error);
	const message = error.message || error.code || error.name;
	return error.cause instanceof Error ? `${message} (${error.cause.message})` : message;
}

// actions/_lib/packages/files.ts
const READ_BYTES = 1 << 20;
const TARBALL = "the tarball";
/**
* Unpacks an npm tarball whose hash, and so whose size, is as pinned. Its one top folder is stripped; anything but files and folders inside
* it is refused.
*/
async function unpackPackage(tarball, folder) {
	await unpackTar({
		source: Readable.from([tarball]),
		archive: TARBALL,
		folder,
		limits: {
			bytes: Number.POSITIVE_INFINITY,
			entries: Number.POSITIVE_INFINITY
		},
		pathOf: pathInPackage
	});
}
function pathInPackage({ name, type }) {
	const [, ...path] = name.split("/");
	if (type === "directory") return null;
	if (type !== "file") throw unsafe(TARBALL, name, `it is a ${type} and no file`);
	if (path.length === 0) throw unsafe(TARBALL, name, "it does not lie in the package's folder");
	return path.join("/");
}
/**
* Whether a folder's `node_modules` holds exactly these packages: the files of their tarballs and no others, because an additional file
* could be loaded instead of one of theirs.
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
/** With forward slashes; a link, or anything else that is neither file nor folder, is an error. */
async function pathsBelow(folder) {
	const entries = await readdir(folder, {
		recursive: true,
		withFileTypes: true
	});
	const other = entries.find((entry) => !entry.isFile() && !entry.isDirectory());
	if (other) throw new Error(`${join(other.parentPath, other.name)} is not a file`);
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
* Address of the npm registry of this machine, without a trailing slash. It is found as npm finds it, without running npm: the environment,
* the user's .npmrc, the machine's, else npm's default. The repository's own .npmrc is ignored, because a pull request can change it.
*/
async function npmRegistryOf(env) {
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
/** npm's default prefix: the folder above that of the `node` on PATH. */
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
		what: `the npm registry is not a web address: ${JSON.stringify(given.slice(0, 200))}`,
		where,
		fix: "set npm_config_registry to the address of a registry that this machine can reach",
		kind: "outside"
	});
}

// actions/_lib/packages/cache.ts
/**
* The cache folder whose `node_modules` holds exactly these packages. It is hashed at each use, because other jobs of a runner can write
* there; a folder that differs from the pins is fetched again. It is filled under another name and then renamed, and its name holds the
* hashes of its contents, so versions never mix.
*/
async function pinnedFolder(request) {
	const { host, cache, packages, name } = request;
	const folder = join(cache, name.replaceAll("/", "-").replace("@", ""), contentName(packages));
	if (await holdsExactly(folder, packages)) return folder;
	if (existsSync(folder)) host.warning(`${folder} does not hold ${name} as Trainyard pins it, so it is fetched again; find out what changed it`);
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
		registry: await npmRegistryOf(host.env)
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
/** Another process may have been faster: its folder is used if it matches the pins, and is replaced otherwise. */
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
		what: `${name} could not be cached: ${reasonOf(cause)}`,
		where: cache,
		fix: `make the folder writable, set RUNNER_TOOL_CACHE to one that is, or ${folderVariable} to a folder with the package installed`,
		kind: "outside",
		cause
	});
}

// actions/_lib/packages/own-packages.ts
/** `root/actions/_lib/packages/own-packages.ts`, or `root/actions/_dist/<bundle>`. */
const DEEPEST = 4;
/** The folder of the package `trainyard` that the running file belongs to; null if it was copied out of it. */
function ownRoot() {
	let folder = dirname(fileURLToPath(import.meta.url));
	for (let depth = 0; depth < DEEPEST; depth++, folder = dirname(folder)) if (nameIn(folder) === "trainyard") return folder;
	return null;
}
function nameIn(folder) {
	try {
		return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")).name;
	} catch {
		return;
	}
}
/**
* The folder whose node_modules holds these packages at the pinned versions: the root of a checkout, or the folder that Trainyard itself was
* installed in; null if there is none. They are not hashed: a process that can write there can change Trainyard, too.
*/
async function installedWith(root, packages) {
	for (const folder of root === null ? [] : installFolders(root)) if (await hasAll(folder, packages)) return folder;
	return null;
}
/** The folders whose node_modules npm may have put the packages of `root` into. */
function installFolders(root) {
	const above = dirname(root);
	return basename(above) === "node_modules" ? [root, dirname(above)] : [root];
}
async function hasAll(folder, packages) {
	const versions = await Promise.all(packages.map(({ name }) => versionIn(join(folder, "node_modules", name))));
	return packages.every(({ version }, i) => version === versions[i]);
}
async function versionIn(folder) {
	const text = await readFile(join(folder, "package.json"), "utf8").catch(() => "{}");
	return JSON.parse(text).version;
}

// actions/_lib/packages/native-package.ts
/**
* Loads a native package, which no bundle can contain: from the folder in the environment variable, else from the node_modules that
* Trainyard was installed with, else from the tool cache, into which the pinned tarballs are fetched once. Each of these is a full path:
* node_modules folders above the workspace or in the home folder are not searched.
*/
async function loadNativePackage(request) {
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
/** Operating system, processor and C library of this machine, named as in package.json; `libc` only on Linux. */
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
			fix: `set it to a folder in which \`npm install ${request.name}@${versionOf(request)}\` ran on the same kind of machine`,
			kind: "outside",
			cause
		});
	}
}
/** Uses a `require` made here, which no bundler follows, and the full path, so that no other folder is searched. */
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

export { cacheFolder, installFolders, loadNativePackage, ownRoot };