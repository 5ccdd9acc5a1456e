import { __commonJSMin, __require } from "./chunk-rolldown-runtime.mjs";
import { Problem, parseConfig, suggestion, throwProblems } from "./chunk-contract.mjs";
import { number, record, string } from "./chunk-zod.mjs";
import { createRequire } from "node:module";
import { Readable } from "node:stream";
import { stripVTControlCharacters } from "node:util";
import { once } from "node:events";
import { createGunzip } from "node:zlib";
import { createHash, randomUUID } from "node:crypto";
import { fileURLToPath } from "node:url";
import { basename, delimiter, dirname, join, relative, resolve, sep } from "node:path";
import { createReadStream, existsSync, statSync } from "node:fs";
import { appendFile, mkdir, mkdtemp, readFile, readdir, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { availableParallelism, homedir, tmpdir } from "node:os";
import { pipeline } from "node:stream/promises";
import { setTimeout as setTimeout$1 } from "node:timers/promises";
import { spawn } from "node:child_process";

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

// node_modules/events-universal/default.js
var require_default = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = __require("events");
}));

// node_modules/fast-fifo/fixed-size.js
var require_fixed_size = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = class FixedFIFO {
		constructor(hwm) {
			if (!(hwm > 0) || (hwm - 1 & hwm) !== 0) throw new Error("Max size for a FixedFIFO should be a power of two");
			this.buffer = new Array(hwm);
			this.mask = hwm - 1;
			this.top = 0;
			this.btm = 0;
			this.next = null;
		}
		clear() {
			this.top = this.btm = 0;
			this.next = null;
			this.buffer.fill(void 0);
		}
		push(data) {
			if (this.buffer[this.top] !== void 0) return false;
			this.buffer[this.top] = data;
			this.top = this.top + 1 & this.mask;
			return true;
		}
		shift() {
			const last = this.buffer[this.btm];
			if (last === void 0) return void 0;
			this.buffer[this.btm] = void 0;
			this.btm = this.btm + 1 & this.mask;
			return last;
		}
		peek() {
			return this.buffer[this.btm];
		}
		isEmpty() {
			return this.buffer[this.btm] === void 0;
		}
	};
}));

// node_modules/fast-fifo/index.js
var require_fast_fifo = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const FixedFIFO = require_fixed_size();
	module.exports = class FastFIFO {
		constructor(hwm) {
			this.hwm = hwm || 16;
			this.head = new FixedFIFO(this.hwm);
			this.tail = this.head;
			this.length = 0;
		}
		clear() {
			this.head = this.tail;
			this.head.clear();
			this.length = 0;
		}
		push(val) {
			this.length++;
			if (!this.head.push(val)) {
				const prev = this.head;
				this.head = prev.next = new FixedFIFO(2 * this.head.buffer.length);
				this.head.push(val);
			}
		}
		shift() {
			if (this.length !== 0) this.length--;
			const val = this.tail.shift();
			if (val === void 0 && this.tail.next) {
				const next = this.tail.next;
				this.tail.next = null;
				this.tail = next;
				return this.tail.shift();
			}
			return val;
		}
		peek() {
			const val = this.tail.peek();
			if (val === void 0 && this.tail.next) return this.tail.next.peek();
			return val;
		}
		isEmpty() {
			return this.length === 0;
		}
	};
}));

// node_modules/b4a/index.js
var require_b4a = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function isBuffer(value) {
		return Buffer.isBuffer(value) || value instanceof Uint8Array;
	}
	function isEncoding(encoding) {
		return Buffer.isEncoding(encoding);
	}
	function alloc(size, fill, encoding) {
		return Buffer.alloc(size, fill, encoding);
	}
	function allocUnsafe(size) {
		return Buffer.allocUnsafe(size);
	}
	function allocUnsafeSlow(size) {
		return Buffer.allocUnsafeSlow(size);
	}
	function byteLength(string, encoding) {
		return Buffer.byteLength(string, encoding);
	}
	function compare(a, b) {
		return Buffer.compare(a, b);
	}
	function concat(buffers, totalLength) {
		return Buffer.concat(buffers, totalLength);
	}
	function copy(source, target, targetStart, start, end) {
		return toBuffer(source).copy(target, targetStart, start, end);
	}
	function equals(a, b) {
		return toBuffer(a).equals(b);
	}
	function fill(buffer, value, offset, end, encoding) {
		return toBuffer(buffer).fill(value, offset, end, encoding);
	}
	function from(value, encodingOrOffset, length) {
		return Buffer.from(value, encodingOrOffset, length);
	}
	function includes(buffer, value, byteOffset, encoding) {
		return toBuffer(buffer).includes(value, byteOffset, encoding);
	}
	function indexOf(buffer, value, byfeOffset, encoding) {
		return toBuffer(buffer).indexOf(value, byfeOffset, encoding);
	}
	function lastIndexOf(buffer, value, byteOffset, encoding) {
		return toBuffer(buffer).lastIndexOf(value, byteOffset, encoding);
	}
	function swap16(buffer) {
		return toBuffer(buffer).swap16();
	}
	function swap32(buffer) {
		return toBuffer(buffer).swap32();
	}
	function swap64(buffer) {
		return toBuffer(buffer).swap64();
	}
	function toBuffer(buffer) {
		if (Buffer.isBuffer(buffer)) return buffer;
		return Buffer.from(buffer.buffer, buffer.byteOffset, buffer.byteLength);
	}
	function toString(buffer, encoding, start, end) {
		return toBuffer(buffer).toString(encoding, start, end);
	}
	function toHex(buffer, start, end) {
		return toBuffer(buffer).toString("hex", start, end);
	}
	function write(buffer, string, offset, length, encoding) {
		return toBuffer(buffer).write(string, offset, length, encoding);
	}
	function readDoubleBE(buffer, offset) {
		return toBuffer(buffer).readDoubleBE(offset);
	}
	function readDoubleLE(buffer, offset) {
		return toBuffer(buffer).readDoubleLE(offset);
	}
	function readFloatBE(buffer, offset) {
		return toBuffer(buffer).readFloatBE(offset);
	}
	function readFloatLE(buffer, offset) {
		return toBuffer(buffer).readFloatLE(offset);
	}
	function readInt32BE(buffer, offset) {
		return toBuffer(buffer).readInt32BE(offset);
	}
	function readInt32LE(buffer, offset) {
		return toBuffer(buffer).readInt32LE(offset);
	}
	function readUInt32BE(buffer, offset) {
		return toBuffer(buffer).readUInt32BE(offset);
	}
	function readUInt32LE(buffer, offset) {
		return toBuffer(buffer).readUInt32LE(offset);
	}
	function writeDoubleBE(buffer, value, offset) {
		return toBuffer(buffer).writeDoubleBE(value, offset);
	}
	function writeDoubleLE(buffer, value, offset) {
		return toBuffer(buffer).writeDoubleLE(value, offset);
	}
	function writeFloatBE(buffer, value, offset) {
		return toBuffer(buffer).writeFloatBE(value, offset);
	}
	function writeFloatLE(buffer, value, offset) {
		return toBuffer(buffer).writeFloatLE(value, offset);
	}
	function writeInt32BE(buffer, value, offset) {
		return toBuffer(buffer).writeInt32BE(value, offset);
	}
	function writeInt32LE(buffer, value, offset) {
		return toBuffer(buffer).writeInt32LE(value, offset);
	}
	function writeUInt32BE(buffer, value, offset) {
		return toBuffer(buffer).writeUInt32BE(value, offset);
	}
	function writeUInt32LE(buffer, value, offset) {
		return toBuffer(buffer).writeUInt32LE(value, offset);
	}
	module.exports = {
		isBuffer,
		isEncoding,
		alloc,
		allocUnsafe,
		allocUnsafeSlow,
		byteLength,
		compare,
		concat,
		copy,
		equals,
		fill,
		from,
		includes,
		indexOf,
		lastIndexOf,
		swap16,
		swap32,
		swap64,
		toBuffer,
		toString,
		toHex,
		write,
		readDoubleBE,
		readDoubleLE,
		readFloatBE,
		readFloatLE,
		readInt32BE,
		readInt32LE,
		readUInt32BE,
		readUInt32LE,
		writeDoubleBE,
		writeDoubleLE,
		writeFloatBE,
		writeFloatLE,
		writeInt32BE,
		writeInt32LE,
		writeUInt32BE,
		writeUInt32LE
	};
}));

// node_modules/text-decoder/lib/pass-through-decoder.js
var require_pass_through_decoder = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const b4a = require_b4a();
	module.exports = class PassThroughDecoder {
		constructor(encoding) {
			this.encoding = encoding;
		}
		get remaining() {
			return 0;
		}
		decode(data) {
			return b4a.toString(data, this.encoding);
		}
		flush() {
			return "";
		}
	};
}));

// node_modules/text-decoder/lib/utf8-decoder.js
var require_utf8_decoder = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const b4a = require_b4a();
	/**
	* https://encoding.spec.whatwg.org/#utf-8-decoder
	*/
	module.exports = class UTF8Decoder {
		constructor() {
			this._reset();
		}
		get remaining() {
			return this.bytesSeen;
		}
		decode(data) {
			if (data.byteLength === 0) return "";
			if (this.bytesNeeded === 0 && trailingIncomplete(data, 0) === 0) {
				this.bytesSeen = trailingBytesSeen(data);
				return b4a.toString(data, "utf8");
			}
			let result = "";
			let start = 0;
			if (this.bytesNeeded > 0) {
				while (start < data.byteLength) {
					const byte = data[start];
					if (byte < this.lowerBoundary || byte > this.upperBoundary) {
						result += "�";
						this._reset();
						break;
					}
					this.lowerBoundary = 128;
					this.upperBoundary = 191;
					this.codePoint = this.codePoint << 6 | byte & 63;
					this.bytesSeen++;
					start++;
					if (this.bytesSeen === this.bytesNeeded) {
						result += String.fromCodePoint(this.codePoint);
						this._reset();
						break;
					}
				}
				if (this.bytesNeeded > 0) return result;
			}
			const trailing = trailingIncomplete(data, start);
			const end = data.byteLength - trailing;
			if (end > start) result += b4a.toString(data, "utf8", start, end);
			for (let i = end; i < data.byteLength; i++) {
				const byte = data[i];
				if (this.bytesNeeded === 0) {
					if (byte <= 127) {
						this.bytesSeen = 0;
						result += String.fromCharCode(byte);
					} else if (byte >= 194 && byte <= 223) {
						this.bytesNeeded = 2;
						this.bytesSeen = 1;
						this.codePoint = byte & 31;
					} else if (byte >= 224 && byte <= 239) {
						if (byte === 224) this.lowerBoundary = 160;
						else if (byte === 237) this.upperBoundary = 159;
						this.bytesNeeded = 3;
						this.bytesSeen = 1;
						this.codePoint = byte & 15;
					} else if (byte >= 240 && byte <= 244) {
						if (byte === 240) this.lowerBoundary = 144;
						else if (byte === 244) this.upperBoundary = 143;
						this.bytesNeeded = 4;
						this.bytesSeen = 1;
						this.codePoint = byte & 7;
					} else {
						this.bytesSeen = 1;
						result += "�";
					}
					continue;
				}
				if (byte < this.lowerBoundary || byte > this.upperBoundary) {
					result += "�";
					i--;
					this._reset();
					continue;
				}
				this.lowerBoundary = 128;
				this.upperBoundary = 191;
				this.codePoint = this.codePoint << 6 | byte & 63;
				this.bytesSeen++;
				if (this.bytesSeen === this.bytesNeeded) {
					result += String.fromCodePoint(this.codePoint);
					this._reset();
				}
			}
			return result;
		}
		flush() {
			const result = this.bytesNeeded > 0 ? "�" : "";
			this._reset();
			return result;
		}
		_reset() {
			this.codePoint = 0;
			this.bytesNeeded = 0;
			this.bytesSeen = 0;
			this.lowerBoundary = 128;
			this.upperBoundary = 191;
		}
	};
	function trailingIncomplete(data, start) {
		const len = data.byteLength;
		if (len <= start) return 0;
		const limit = Math.max(start, len - 4);
		let i = len - 1;
		while (i > limit && (data[i] & 192) === 128) i--;
		if (i < start) return 0;
		const byte = data[i];
		let needed;
		if (byte <= 127) return 0;
		if (byte >= 194 && byte <= 223) needed = 2;
		else if (byte >= 224 && byte <= 239) needed = 3;
		else if (byte >= 240 && byte <= 244) needed = 4;
		else return 0;
		const available = len - i;
		return available < needed ? available : 0;
	}
	function trailingBytesSeen(data) {
		const len = data.byteLength;
		if (len === 0) return 0;
		const last = data[len - 1];
		if (last <= 127) return 0;
		if ((last & 192) !== 128) return 1;
		const limit = Math.max(0, len - 4);
		let i = len - 2;
		while (i >= limit && (data[i] & 192) === 128) i--;
		if (i < 0) return 1;
		const first = data[i];
		let needed;
		if (first >= 194 && first <= 223) needed = 2;
		else if (first >= 224 && first <= 239) needed = 3;
		else if (first >= 240 && first <= 244) needed = 4;
		else return 1;
		if (len - i !== needed) return 1;
		if (needed >= 3) {
			const second = data[i + 1];
			if (first === 224 && second < 160) return 1;
			if (first === 237 && second > 159) return 1;
			if (first === 240 && second < 144) return 1;
			if (first === 244 && second > 143) return 1;
		}
		return 0;
	}
}));

// node_modules/text-decoder/index.js
var require_text_decoder = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const PassThroughDecoder = require_pass_through_decoder();
	const UTF8Decoder = require_utf8_decoder();
	module.exports = class TextDecoder {
		constructor(encoding = "utf8") {
			this.encoding = normalizeEncoding(encoding);
			switch (this.encoding) {
				case "utf8":
					this.decoder = new UTF8Decoder();
					break;
				case "utf16le":
				case "base64": throw new Error("Unsupported encoding: " + this.encoding);
				default: this.decoder = new PassThroughDecoder(this.encoding);
			}
		}
		get remaining() {
			return this.decoder.remaining;
		}
		push(data) {
			if (typeof data === "string") return data;
			return this.decoder.decode(data);
		}
		write(data) {
			return this.push(data);
		}
		end(data) {
			let result = "";
			if (data) result = this.push(data);
			result += this.decoder.flush();
			return result;
		}
	};
	function normalizeEncoding(encoding) {
		encoding = encoding.toLowerCase();
		switch (encoding) {
			case "utf8":
			case "utf-8": return "utf8";
			case "ucs2":
			case "ucs-2":
			case "utf16le":
			case "utf-16le": return "utf16le";
			case "latin1":
			case "binary": return "latin1";
			case "base64":
			case "ascii":
			case "hex": return encoding;
			default: throw new Error("Unknown encoding: " + encoding);
		}
	}
}));

// node_modules/streamx/lib/errors.js
var require_errors = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = class StreamError extends Error {
		constructor(msg, code, fn = StreamError) {
			super(msg);
			this.code = code;
			if (Error.captureStackTrace) Error.captureStackTrace(this, fn);
		}
		static isStreamDestroyed(err) {
			return err && err.code === "STREAM_DESTROYED";
		}
		static isPrematureClose(err) {
			return err && err.code === "PREMATURE_CLOSE";
		}
		static isAborted(err) {
			return err && err.code === "ABORTED";
		}
		static isBadArgument(err) {
			return err && err.code === "BAD_ARGUMENT";
		}
		get name() {
			return "StreamError";
		}
		static STREAM_DESTROYED() {
			return new StreamError("Stream was destroyed", "STREAM_DESTROYED", StreamError.STREAM_DESTROYED);
		}
		static PREMATURE_CLOSE(msg = "Premature close") {
			return new StreamError(msg, "PREMATURE_CLOSE", StreamError.PREMATURE_CLOSE);
		}
		static ABORTED() {
			return new StreamError("Stream aborted", "ABORTED", StreamError.ABORTED);
		}
		static BAD_ARGUMENT(msg = "Bad argument") {
			return new StreamError(msg, "BAD_ARGUMENT", StreamError.BAD_ARGUMENT);
		}
	};
}));

// node_modules/streamx/index.js
var require_streamx = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { EventEmitter } = require_default();
	const FIFO = require_fast_fifo();
	const TextDecoder = require_text_decoder();
	const StreamError = require_errors();
	const qmt = typeof queueMicrotask === "undefined" ? (fn) => global.process.nextTick(fn) : queueMicrotask;
	const OPENING = 1;
	const PREDESTROYING = 2;
	const DESTROYING = 4;
	const DESTROYED = 8;
	const NOT_OPENING = 536870910;
	const NOT_PREDESTROYING = 536870909;
	const READ_UPDATING = 32;
	const READ_PRIMARY = 64;
	const READ_QUEUED = 128;
	const READ_RESUMED = 256;
	const READ_PIPE_DRAINED = 512;
	const READ_ENDING = 1024;
	const READ_EMIT_DATA = 2048;
	const READ_EMIT_READABLE = 4096;
	const READ_EMITTED_READABLE = 8192;
	const READ_DONE = 16384;
	const READ_NEXT_TICK = 32768;
	const READ_READ_AHEAD = 131072;
	const READ_FLOWING = 768;
	const READ_ACTIVE_AND_NEEDS_PUSH = 65552;
	const READ_PRIMARY_AND_ACTIVE = 80;
	const READ_EMIT_READABLE_AND_QUEUED = 4224;
	const READ_RESUMED_READ_AHEAD = 131328;
	const READ_NOT_ACTIVE = 536870895;
	const READ_NON_PRIMARY_AND_PUSHED = 536805311;
	const READ_PUSHED = 536805375;
	const READ_PAUSED = 536870655;
	const READ_NOT_QUEUED = 536862591;
	const READ_NOT_ENDING = 536869887;
	const READ_PIPE_NOT_DRAINED = 536870143;
	const READ_NOT_NEXT_TICK = 536838143;
	const READ_NOT_UPDATING = 536870879;
	const READ_NO_READ_AHEAD = 536739839;
	const READ_PAUSED_NO_READ_AHEAD = 536739583;
	const WRITE_ACTIVE = 1 << 18;
	const WRITE_UPDATING = 2 << 18;
	const WRITE_PRIMARY = 4 << 18;
	const WRITE_QUEUED = 8 << 18;
	const WRITE_UNDRAINED = 16 << 18;
	const WRITE_DONE = 32 << 18;
	const WRITE_EMIT_DRAIN = 64 << 18;
	const WRITE_NEXT_TICK = 128 << 18;
	const WRITE_WRITING = 256 << 18;
	const WRITE_FINISHING = 512 << 18;
	const WRITE_CORKED = 1024 << 18;
	const WRITE_NOT_ACTIVE = 469499903;
	const WRITE_NON_PRIMARY = 535822335;
	const WRITE_NOT_FINISHING = 402391039;
	const WRITE_DRAINED = 532676607;
	const WRITE_NOT_QUEUED = 534773759;
	const WRITE_NOT_NEXT_TICK = 503316479;
	const WRITE_NOT_UPDATING = 536346623;
	const WRITE_NOT_CORKED = 268435455;
	const ACTIVE = 262160;
	const NOT_ACTIVE = 536608751;
	const DONE = 8404992;
	const DESTROY_STATUS = 14;
	const OPEN_STATUS = 15;
	const AUTO_DESTROY = 8405006;
	const NON_PRIMARY = 535822271;
	const ACTIVE_OR_TICKING = 33587200;
	const IS_OPENING = 33587215;
	const READ_PRIMARY_STATUS = 17423;
	const READ_STATUS = 16527;
	const READ_ENDING_STATUS = 1167;
	const READ_READABLE_STATUS = 12431;
	const SHOULD_NOT_READ = 214047;
	const READ_BACKPRESSURE_STATUS = 17422;
	const READ_UPDATE_SYNC_STATUS = 32879;
	const READ_NEXT_TICK_OR_OPENING = 32769;
	const WRITE_PRIMARY_STATUS = 142606351;
	const WRITE_QUEUED_AND_UNDRAINED = 6291456;
	const WRITE_QUEUED_AND_ACTIVE = 2359296;
	const WRITE_DRAIN_STATUS = 6553615;
	const WRITE_STATUS = 270794767;
	const WRITE_PRIMARY_AND_ACTIVE = 1310720;
	const WRITE_ACTIVE_AND_WRITING = 67371008;
	const WRITE_FINISHING_STATUS = 144965647;
	const WRITE_BACKPRESSURE_STATUS = 146800654;
	const WRITE_UPDATE_SYNC_STATUS = 35127311;
	const WRITE_DROP_DATA = 142606350;
	const asyncIterator = Symbol.asyncIterator || Symbol("asyncIterator");
	var WritableState = class {
		constructor(stream, { highWaterMark = 16384, map = null, mapWritable, byteLength, byteLengthWritable } = {}) {
			this.stream = stream;
			this.queue = new FIFO();
			this.highWaterMark = highWaterMark;
			this.buffered = 0;
			this.error = null;
			this.pipeline = null;
			this.drains = null;
			this.byteLength = byteLengthWritable || byteLength || defaultByteLength;
			this.map = mapWritable || map;
			this.afterWrite = afterWrite.bind(this);
			this.afterUpdateNextTick = updateWriteNT.bind(this);
		}
		get ending() {
			return (this.stream._duplexState & WRITE_FINISHING) !== 0;
		}
		get ended() {
			return (this.stream._duplexState & WRITE_DONE) !== 0;
		}
		push(data) {
			if ((this.stream._duplexState & WRITE_DROP_DATA) !== 0) return false;
			if (this.map !== null) data = this.map(data);
			this.buffered += this.byteLength(data);
			this.queue.push(data);
			if (this.buffered < this.highWaterMark) {
				this.stream._duplexState |= WRITE_QUEUED;
				return true;
			}
			this.stream._duplexState |= WRITE_QUEUED_AND_UNDRAINED;
			return false;
		}
		shift() {
			const data = this.queue.shift();
			this.buffered -= this.byteLength(data);
			if (this.buffered === 0) this.stream._duplexState &= WRITE_NOT_QUEUED;
			return data;
		}
		end(data) {
			if (typeof data === "function") this.stream.once("finish", data);
			else if (data !== void 0 && data !== null) this.push(data);
			this.stream._duplexState = (this.stream._duplexState | WRITE_FINISHING) & WRITE_NON_PRIMARY;
		}
		autoBatch(data, cb) {
			const buffer = [];
			const stream = this.stream;
			buffer.push(data);
			while ((stream._duplexState & WRITE_STATUS) === WRITE_QUEUED_AND_ACTIVE) buffer.push(stream._writableState.shift());
			if ((stream._duplexState & OPEN_STATUS) !== 0) return cb(null);
			stream._writev(buffer, cb);
		}
		update() {
			const stream = this.stream;
			stream._duplexState |= WRITE_UPDATING;
			do {
				while ((stream._duplexState & WRITE_STATUS) === WRITE_QUEUED) {
					const data = this.shift();
					stream._duplexState |= WRITE_ACTIVE_AND_WRITING;
					stream._write(data, this.afterWrite);
				}
				if ((stream._duplexState & WRITE_PRIMARY_AND_ACTIVE) === 0) this.updateNonPrimary();
			} while (this.continueUpdate() === true);
			stream._duplexState &= WRITE_NOT_UPDATING;
		}
		updateNonPrimary() {
			const stream = this.stream;
			if ((stream._duplexState & WRITE_FINISHING_STATUS) === WRITE_FINISHING) {
				stream._duplexState = stream._duplexState | WRITE_ACTIVE;
				stream._final(afterFinal.bind(this));
				return;
			}
			if ((stream._duplexState & DESTROY_STATUS) === DESTROYING) {
				if ((stream._duplexState & ACTIVE_OR_TICKING) === 0) {
					stream._duplexState |= ACTIVE;
					stream._destroy(afterDestroy.bind(this));
				}
				return;
			}
			if ((stream._duplexState & IS_OPENING) === OPENING) {
				stream._duplexState = (stream._duplexState | ACTIVE) & NOT_OPENING;
				stream._open(afterOpen.bind(this));
			}
		}
		continueUpdate() {
			if ((this.stream._duplexState & WRITE_NEXT_TICK) === 0) return false;
			this.stream._duplexState &= WRITE_NOT_NEXT_TICK;
			return true;
		}
		updateCallback() {
			if ((this.stream._duplexState & WRITE_UPDATE_SYNC_STATUS) === WRITE_PRIMARY) this.update();
			else this.updateNextTick();
		}
		updateNextTick() {
			if ((this.stream._duplexState & WRITE_NEXT_TICK) !== 0) return;
			this.stream._duplexState |= WRITE_NEXT_TICK;
			if ((this.stream._duplexState & WRITE_UPDATING) === 0) qmt(this.afterUpdateNextTick);
		}
	};
	var ReadableState = class {
		constructor(stream, { highWaterMark = 16384, map = null, mapReadable, byteLength, byteLengthReadable } = {}) {
			this.stream = stream;
			this.queue = new FIFO();
			this.highWaterMark = highWaterMark === 0 ? 1 : highWaterMark;
			this.buffered = 0;
			this.readAhead = highWaterMark > 0;
			this.error = null;
			this.pipeline = null;
			this.byteLength = byteLengthReadable || byteLength || defaultByteLength;
			this.map = mapReadable || map;
			this.pipeTo = null;
			this.afterRead = afterRead.bind(this);
			this.afterUpdateNextTick = updateReadNT.bind(this);
		}
		get ending() {
			return (this.stream._duplexState & READ_ENDING) !== 0;
		}
		get ended() {
			return (this.stream._duplexState & READ_DONE) !== 0;
		}
		pipe(pipeTo, cb) {
			if (this.pipeTo !== null) throw StreamError.BAD_ARGUMENT("Can only pipe to one destination");
			if (typeof cb !== "function") cb = null;
			this.stream._duplexState |= READ_PIPE_DRAINED;
			this.pipeTo = pipeTo;
			this.pipeline = new Pipeline(this.stream, pipeTo, cb);
			if (cb) this.stream.on("error", noop);
			if (isStreamx(pipeTo)) {
				pipeTo._writableState.pipeline = this.pipeline;
				if (cb) pipeTo.on("error", noop);
				pipeTo.on("finish", this.pipeline.finished.bind(this.pipeline));
			} else {
				const onerror = this.pipeline.done.bind(this.pipeline, pipeTo);
				const onclose = this.pipeline.done.bind(this.pipeline, pipeTo, null);
				pipeTo.on("error", onerror);
				pipeTo.on("close", onclose);
				pipeTo.on("finish", this.pipeline.finished.bind(this.pipeline));
			}
			pipeTo.on("drain", afterDrain.bind(this));
			this.stream.emit("piping", pipeTo);
			pipeTo.emit("pipe", this.stream);
		}
		push(data) {
			const stream = this.stream;
			if (data === null) {
				this.highWaterMark = 0;
				stream._duplexState = (stream._duplexState | READ_ENDING) & READ_NON_PRIMARY_AND_PUSHED;
				return false;
			}
			if (this.map !== null) {
				data = this.map(data);
				if (data === null) {
					stream._duplexState &= READ_PUSHED;
					return this.buffered < this.highWaterMark;
				}
			}
			this.buffered += this.byteLength(data);
			this.queue.push(data);
			stream._duplexState = (stream._duplexState | READ_QUEUED) & READ_PUSHED;
			return this.buffered < this.highWaterMark;
		}
		shift() {
			const data = this.queue.shift();
			this.buffered -= this.byteLength(data);
			if (this.buffered === 0) this.stream._duplexState &= READ_NOT_QUEUED;
			return data;
		}
		unshift(data) {
			const pending = [this.map !== null ? this.map(data) : data];
			while (this.buffered > 0) pending.push(this.shift());
			for (let i = 0; i < pending.length - 1; i++) {
				const data = pending[i];
				this.buffered += this.byteLength(data);
				this.queue.push(data);
			}
			this.push(pending[pending.length - 1]);
		}
		read() {
			const stream = this.stream;
			if ((stream._duplexState & READ_STATUS) === READ_QUEUED) {
				const data = this.shift();
				if (this.pipeTo !== null && this.pipeTo.write(data) === false) stream._duplexState &= READ_PIPE_NOT_DRAINED;
				if ((stream._duplexState & READ_EMIT_DATA) !== 0) stream.emit("data", data);
				return data;
			}
			if (this.readAhead === false) {
				stream._duplexState |= READ_READ_AHEAD;
				this.updateNextTick();
			}
			return null;
		}
		drain() {
			const stream = this.stream;
			while ((stream._duplexState & READ_STATUS) === READ_QUEUED && (stream._duplexState & READ_FLOWING) !== 0) {
				const data = this.shift();
				if (this.pipeTo !== null && this.pipeTo.write(data) === false) stream._duplexState &= READ_PIPE_NOT_DRAINED;
				if ((stream._duplexState & READ_EMIT_DATA) !== 0) stream.emit("data", data);
			}
		}
		update() {
			const stream = this.stream;
			stream._duplexState |= READ_UPDATING;
			do {
				this.drain();
				while (this.buffered < this.highWaterMark && (stream._duplexState & SHOULD_NOT_READ) === READ_READ_AHEAD) {
					stream._duplexState |= READ_ACTIVE_AND_NEEDS_PUSH;
					stream._read(this.afterRead);
					this.drain();
				}
				if ((stream._duplexState & READ_READABLE_STATUS) === READ_EMIT_READABLE_AND_QUEUED) {
					stream._duplexState |= READ_EMITTED_READABLE;
					stream.emit("readable");
				}
				if ((stream._duplexState & READ_PRIMARY_AND_ACTIVE) === 0) this.updateNonPrimary();
			} while (this.continueUpdate() === true);
			stream._duplexState &= READ_NOT_UPDATING;
		}
		updateNonPrimary() {
			const stream = this.stream;
			if ((stream._duplexState & READ_ENDING_STATUS) === READ_ENDING) {
				stream._duplexState = (stream._duplexState | READ_DONE) & READ_NOT_ENDING;
				stream.emit("end");
				if ((stream._duplexState & AUTO_DESTROY) === DONE) stream._duplexState |= DESTROYING;
				if (this.pipeTo !== null) this.pipeTo.end();
			}
			if ((stream._duplexState & DESTROY_STATUS) === DESTROYING) {
				if ((stream._duplexState & ACTIVE_OR_TICKING) === 0) {
					stream._duplexState |= ACTIVE;
					stream._destroy(afterDestroy.bind(this));
				}
				return;
			}
			if ((stream._duplexState & IS_OPENING) === OPENING) {
				stream._duplexState = (stream._duplexState | ACTIVE) & NOT_OPENING;
				stream._open(afterOpen.bind(this));
			}
		}
		continueUpdate() {
			if ((this.stream._duplexState & READ_NEXT_TICK) === 0) return false;
			this.stream._duplexState &= READ_NOT_NEXT_TICK;
			return true;
		}
		updateCallback() {
			if ((this.stream._duplexState & READ_UPDATE_SYNC_STATUS) === READ_PRIMARY) this.update();
			else this.updateNextTick();
		}
		updateNextTickIfOpen() {
			if ((this.stream._duplexState & READ_NEXT_TICK_OR_OPENING) !== 0) return;
			this.stream._duplexState |= READ_NEXT_TICK;
			if ((this.stream._duplexState & READ_UPDATING) === 0) qmt(this.afterUpdateNextTick);
		}
		updateNextTick() {
			if ((this.stream._duplexState & READ_NEXT_TICK) !== 0) return;
			this.stream._duplexState |= READ_NEXT_TICK;
			if ((this.stream._duplexState & READ_UPDATING) === 0) qmt(this.afterUpdateNextTick);
		}
	};
	var TransformState = class {
		constructor(stream) {
			this.data = null;
			this.afterTransform = afterTransform.bind(stream);
			this.afterFinal = null;
		}
	};
	var Pipeline = class {
		constructor(src, dst, cb) {
			this.from = src;
			this.to = dst;
			this.afterPipe = cb;
			this.error = null;
			this.pipeToFinished = false;
		}
		finished() {
			this.pipeToFinished = true;
		}
		done(stream, err) {
			if (err) this.error = err;
			if (stream === this.to) {
				this.to = null;
				if (this.from !== null) {
					if ((this.from._duplexState & READ_DONE) === 0 || !this.pipeToFinished) this.from.destroy(this.error || StreamError.PREMATURE_CLOSE("Writable stream closed"));
					return;
				}
			}
			if (stream === this.from) {
				this.from = null;
				if (this.to !== null) {
					if ((stream._duplexState & READ_DONE) === 0) this.to.destroy(this.error || StreamError.PREMATURE_CLOSE("Readable stream closed"));
					return;
				}
			}
			if (this.afterPipe !== null) this.afterPipe(this.error);
			this.to = this.from = this.afterPipe = null;
		}
	};
	function afterDrain() {
		this.stream._duplexState |= READ_PIPE_DRAINED;
		this.updateCallback();
	}
	function afterFinal(err) {
		const stream = this.stream;
		if (err) stream.destroy(err);
		if ((stream._duplexState & DESTROY_STATUS) === 0) {
			stream._duplexState |= WRITE_DONE;
			stream.emit("finish");
		}
		if ((stream._duplexState & AUTO_DESTROY) === DONE) stream._duplexState |= DESTROYING;
		stream._duplexState &= WRITE_NOT_FINISHING;
		if ((stream._duplexState & WRITE_UPDATING) === 0) this.update();
		else this.updateNextTick();
	}
	function afterDestroy(err) {
		const stream = this.stream;
		if (!err && !StreamError.isStreamDestroyed(this.error)) err = this.error;
		if (err) stream.emit("error", err);
		stream._duplexState |= DESTROYED;
		stream.emit("close");
		const rs = stream._readableState;
		const ws = stream._writableState;
		if (rs !== null && rs.pipeline !== null) rs.pipeline.done(stream, err);
		if (ws !== null) {
			while (ws.drains !== null && ws.drains.length > 0) ws.drains.shift().resolve(false);
			if (ws.pipeline !== null) ws.pipeline.done(stream, err);
		}
	}
	function afterWrite(err) {
		const stream = this.stream;
		if (err) stream.destroy(err);
		stream._duplexState &= WRITE_NOT_ACTIVE;
		if (this.drains !== null) tickDrains(this.drains);
		if ((stream._duplexState & WRITE_DRAIN_STATUS) === WRITE_UNDRAINED) {
			stream._duplexState &= WRITE_DRAINED;
			if ((stream._duplexState & WRITE_EMIT_DRAIN) === WRITE_EMIT_DRAIN) stream.emit("drain");
		}
		this.updateCallback();
	}
	function afterRead(err) {
		if (err) this.stream.destroy(err);
		this.stream._duplexState &= READ_NOT_ACTIVE;
		if (this.readAhead === false && (this.stream._duplexState & READ_RESUMED) === 0) this.stream._duplexState &= READ_NO_READ_AHEAD;
		this.updateCallback();
	}
	function updateReadNT() {
		if ((this.stream._duplexState & READ_UPDATING) === 0) {
			this.stream._duplexState &= READ_NOT_NEXT_TICK;
			this.update();
		}
	}
	function updateWriteNT() {
		if ((this.stream._duplexState & WRITE_UPDATING) === 0) {
			this.stream._duplexState &= WRITE_NOT_NEXT_TICK;
			this.update();
		}
	}
	function tickDrains(drains) {
		for (let i = 0; i < drains.length; i++) if (--drains[i].writes === 0) {
			drains.shift().resolve(true);
			i--;
		}
	}
	function afterOpen(err) {
		const stream = this.stream;
		if (err) stream.destroy(err);
		if ((stream._duplexState & DESTROYING) === 0) {
			if ((stream._duplexState & READ_PRIMARY_STATUS) === 0) stream._duplexState |= READ_PRIMARY;
			if ((stream._duplexState & WRITE_PRIMARY_STATUS) === 0) stream._duplexState |= WRITE_PRIMARY;
			stream.emit("open");
		}
		stream._duplexState &= NOT_ACTIVE;
		if (stream._writableState !== null) stream._writableState.updateCallback();
		if (stream._readableState !== null) stream._readableState.updateCallback();
	}
	function afterTransform(err, data) {
		if (data !== void 0 && data !== null) this.push(data);
		this._writableState.afterWrite(err);
	}
	function newListener(name) {
		if (this._readableState !== null) {
			if (name === "data") {
				this._duplexState |= 133376;
				this._readableState.updateNextTick();
			}
			if (name === "readable") {
				this._duplexState |= READ_EMIT_READABLE;
				this._readableState.updateNextTick();
			}
		}
		if (this._writableState !== null) {
			if (name === "drain") {
				this._duplexState |= WRITE_EMIT_DRAIN;
				this._writableState.updateNextTick();
			}
		}
	}
	var Stream = class extends EventEmitter {
		constructor(opts) {
			super();
			this._duplexState = 0;
			this._readableState = null;
			this._writableState = null;
			if (opts) {
				if (opts.open) this._open = opts.open;
				if (opts.destroy) this._destroy = opts.destroy;
				if (opts.predestroy) this._predestroy = opts.predestroy;
				if (opts.signal) opts.signal.addEventListener("abort", abort.bind(this));
			}
			this.on("newListener", newListener);
		}
		_open(cb) {
			cb(null);
		}
		_destroy(cb) {
			cb(null);
		}
		_predestroy() {}
		get readable() {
			return this._readableState !== null ? true : void 0;
		}
		get writable() {
			return this._writableState !== null ? true : void 0;
		}
		get destroyed() {
			return (this._duplexState & DESTROYED) !== 0;
		}
		get destroying() {
			return (this._duplexState & DESTROY_STATUS) !== 0;
		}
		destroy(err) {
			if ((this._duplexState & DESTROY_STATUS) === 0) {
				if (!err) err = StreamError.STREAM_DESTROYED();
				this._duplexState = (this._duplexState | DESTROYING) & NON_PRIMARY;
				if (this._readableState !== null) {
					this._readableState.highWaterMark = 0;
					this._readableState.error = err;
				}
				if (this._writableState !== null) {
					this._writableState.highWaterMark = 0;
					this._writableState.error = err;
				}
				this._duplexState |= PREDESTROYING;
				this._predestroy();
				this._duplexState &= NOT_PREDESTROYING;
				if (this._readableState !== null) this._readableState.updateNextTick();
				if (this._writableState !== null) this._writableState.updateNextTick();
			}
		}
	};
	var Readable = class Readable extends Stream {
		constructor(opts) {
			super(opts);
			this._duplexState |= 8519681;
			this._readableState = new ReadableState(this, opts);
			if (opts) {
				if (this._readableState.readAhead === false) this._duplexState &= READ_NO_READ_AHEAD;
				if (opts.read) this._read = opts.read;
				if (opts.eagerOpen) this._readableState.updateNextTick();
				if (opts.encoding) this.setEncoding(opts.encoding);
			}
		}
		static deferred(fn, opts) {
			const out = new PassThrough(opts);
			fn().then((src) => {
				if (src === null) return out.end();
				if (out.destroying) return;
				pipeline(src, out, noop);
			}).catch((err) => out.destroy(err));
			return out;
		}
		setEncoding(encoding) {
			const dec = new TextDecoder(encoding);
			const map = this._readableState.map || echo;
			this._readableState.map = mapOrSkip;
			return this;
			function mapOrSkip(data) {
				const next = dec.push(data);
				return next === "" && (data.byteLength !== 0 || dec.remaining > 0) ? null : map(next);
			}
		}
		_read(cb) {
			cb(null);
		}
		pipe(dest, cb) {
			this._readableState.updateNextTick();
			this._readableState.pipe(dest, cb);
			return dest;
		}
		read() {
			this._readableState.updateNextTick();
			return this._readableState.read();
		}
		push(data) {
			this._readableState.updateNextTickIfOpen();
			return this._readableState.push(data);
		}
		unshift(data) {
			this._readableState.updateNextTickIfOpen();
			return this._readableState.unshift(data);
		}
		resume() {
			this._duplexState |= READ_RESUMED_READ_AHEAD;
			this._readableState.updateNextTick();
			return this;
		}
		pause() {
			this._duplexState &= this._readableState.readAhead === false ? READ_PAUSED_NO_READ_AHEAD : READ_PAUSED;
			return this;
		}
		static _fromAsyncIterator(ite, opts) {
			let destroy;
			const rs = new Readable({
				...opts,
				read(cb) {
					ite.next().then(push).then(cb.bind(null, null)).catch(cb);
				},
				predestroy() {
					destroy = ite.return();
				},
				destroy(cb) {
					if (!destroy) return cb(null);
					destroy.then(cb.bind(null, null)).catch(cb);
				}
			});
			return rs;
			function push(data) {
				if (data.done) rs.push(null);
				else rs.push(data.value);
			}
		}
		static from(data, opts) {
			if (isReadStreamx(data)) return data;
			if (data[asyncIterator]) return this._fromAsyncIterator(data[asyncIterator](), opts);
			if (!Array.isArray(data)) data = data === void 0 ? [] : [data];
			let i = 0;
			return new Readable({
				...opts,
				read(cb) {
					this.push(i === data.length ? null : data[i++]);
					cb(null);
				}
			});
		}
		static isBackpressured(rs) {
			return (rs._duplexState & READ_BACKPRESSURE_STATUS) !== 0 || rs._readableState.buffered >= rs._readableState.highWaterMark;
		}
		static isPaused(rs) {
			return (rs._duplexState & READ_RESUMED) === 0;
		}
		[asyncIterator]() {
			const stream = this;
			let error = null;
			let promiseResolve = null;
			let promiseReject = null;
			this.on("error", (err) => {
				error = err;
			});
			this.on("readable", onreadable);
			this.on("close", onclose);
			return {
				[asyncIterator]() {
					return this;
				},
				next() {
					return new Promise(function(resolve, reject) {
						promiseResolve = resolve;
						promiseReject = reject;
						const data = stream.read();
						if (data !== null) ondata(data);
						else if ((stream._duplexState & DESTROYED) !== 0) ondata(null);
					});
				},
				return() {
					return destroy(null);
				},
				throw(err) {
					return destroy(err);
				}
			};
			function onreadable() {
				if (promiseResolve !== null) ondata(stream.read());
			}
			function onclose() {
				if (promiseResolve !== null) ondata(null);
			}
			function ondata(data) {
				if (promiseReject === null) return;
				if (error) promiseReject(error);
				else if (data === null && (stream._duplexState & READ_DONE) === 0) promiseReject(StreamError.STREAM_DESTROYED());
				else promiseResolve({
					value: data,
					done: data === null
				});
				promiseReject = promiseResolve = null;
			}
			function destroy(err) {
				stream.destroy(err);
				return new Promise((resolve, reject) => {
					if (stream._duplexState & DESTROYED) return resolve({
						value: void 0,
						done: true
					});
					stream.once("close", function() {
						if (err) reject(err);
						else resolve({
							value: void 0,
							done: true
						});
					});
				});
			}
		}
	};
	var Writable = class extends Stream {
		constructor(opts) {
			super(opts);
			this._duplexState |= 16385;
			this._writableState = new WritableState(this, opts);
			if (opts) {
				if (opts.writev) this._writev = opts.writev;
				if (opts.write) this._write = opts.write;
				if (opts.final) this._final = opts.final;
				if (opts.eagerOpen) this._writableState.updateNextTick();
			}
		}
		cork() {
			this._duplexState |= WRITE_CORKED;
		}
		uncork() {
			this._duplexState &= WRITE_NOT_CORKED;
			this._writableState.updateNextTick();
		}
		_writev(batch, cb) {
			cb(null);
		}
		_write(data, cb) {
			this._writableState.autoBatch(data, cb);
		}
		_final(cb) {
			cb(null);
		}
		static isBackpressured(ws) {
			return (ws._duplexState & WRITE_BACKPRESSURE_STATUS) !== 0;
		}
		static drained(ws) {
			if (ws.destroyed) return Promise.resolve(false);
			const state = ws._writableState;
			const writes = (isWritev(ws) ? Math.min(1, state.queue.length) : state.queue.length) + (ws._duplexState & WRITE_WRITING ? 1 : 0);
			if (writes === 0) return Promise.resolve(true);
			if (state.drains === null) state.drains = [];
			return new Promise((resolve) => {
				state.drains.push({
					writes,
					resolve
				});
			});
		}
		write(data) {
			this._writableState.updateNextTick();
			return this._writableState.push(data);
		}
		end(data) {
			this._writableState.updateNextTick();
			this._writableState.end(data);
			return this;
		}
	};
	var Duplex = class extends Readable {
		constructor(opts) {
			super(opts);
			this._duplexState = OPENING | this._duplexState & READ_READ_AHEAD;
			this._writableState = new WritableState(this, opts);
			if (opts) {
				if (opts.writev) this._writev = opts.writev;
				if (opts.write) this._write = opts.write;
				if (opts.final) this._final = opts.final;
			}
		}
		cork() {
			this._duplexState |= WRITE_CORKED;
		}
		uncork() {
			this._duplexState &= WRITE_NOT_CORKED;
			this._writableState.updateNextTick();
		}
		_writev(batch, cb) {
			cb(null);
		}
		_write(data, cb) {
			this._writableState.autoBatch(data, cb);
		}
		_final(cb) {
			cb(null);
		}
		write(data) {
			this._writableState.updateNextTick();
			return this._writableState.push(data);
		}
		end(data) {
			this._writableState.updateNextTick();
			this._writableState.end(data);
			return this;
		}
	};
	var Transform = class extends Duplex {
		constructor(opts) {
			super(opts);
			this._transformState = new TransformState(this);
			if (opts) {
				if (opts.transform) this._transform = opts.transform;
				if (opts.flush) this._flush = opts.flush;
			}
		}
		_write(data, cb) {
			if (this._readableState.buffered >= this._readableState.highWaterMark) this._transformState.data = data;
			else this._transform(data, this._transformState.afterTransform);
		}
		_read(cb) {
			if (this._transformState.data !== null) {
				const data = this._transformState.data;
				this._transformState.data = null;
				cb(null);
				this._transform(data, this._transformState.afterTransform);
			} else cb(null);
		}
		destroy(err) {
			super.destroy(err);
			if (this._transformState.data !== null) {
				this._transformState.data = null;
				this._transformState.afterTransform();
			}
		}
		_transform(data, cb) {
			cb(null, data);
		}
		_flush(cb) {
			cb(null);
		}
		_final(cb) {
			this._transformState.afterFinal = cb;
			this._flush(transformAfterFlush.bind(this));
		}
	};
	var PassThrough = class extends Transform {};
	function transformAfterFlush(err, data) {
		const cb = this._transformState.afterFinal;
		if (err) return cb(err);
		if (data !== null && data !== void 0) this.push(data);
		this.push(null);
		cb(null);
	}
	function pipelinePromise(...streams) {
		return new Promise((resolve, reject) => {
			return pipeline(...streams, (err) => {
				if (err) return reject(err);
				resolve();
			});
		});
	}
	function pipeline(stream, ...streams) {
		const all = Array.isArray(stream) ? [...stream, ...streams] : [stream, ...streams];
		const done = all.length && typeof all[all.length - 1] === "function" ? all.pop() : null;
		if (all.length < 2) throw StreamError.BAD_ARGUMENT("Pipeline requires at least 2 streams");
		let src = all[0];
		let dest = null;
		let error = null;
		for (let i = 1; i < all.length; i++) {
			dest = all[i];
			if (isStreamx(src)) src.pipe(dest, onerror);
			else {
				errorHandle(src, true, i > 1, onerror);
				src.pipe(dest);
			}
			src = dest;
		}
		if (done) {
			let fin = false;
			const autoDestroy = isStreamx(dest) || !!(dest._writableState && dest._writableState.autoDestroy);
			dest.on("error", (err) => {
				if (error === null) error = err;
			});
			dest.on("finish", () => {
				fin = true;
				if (!autoDestroy) done(error);
			});
			if (autoDestroy) dest.on("close", () => done(error || (fin ? null : StreamError.PREMATURE_CLOSE())));
		}
		return dest;
		function errorHandle(s, rd, wr, onerror) {
			s.on("error", onerror);
			s.on("close", onclose);
			function onclose() {
				if (rd && s._readableState && !s._readableState.ended) return onerror(StreamError.PREMATURE_CLOSE());
				if (wr && s._writableState && !s._writableState.ended) return onerror(StreamError.PREMATURE_CLOSE());
			}
		}
		function onerror(err) {
			if (!err || error) return;
			error = err;
			for (const s of all) s.destroy(err);
		}
	}
	function echo(s) {
		return s;
	}
	function isStream(stream) {
		return !!stream._readableState || !!stream._writableState;
	}
	function isStreamx(stream) {
		return typeof stream._duplexState === "number" && isStream(stream);
	}
	function isEnding(stream) {
		return !!stream._readableState && stream._readableState.ending;
	}
	function isEnded(stream) {
		return !!stream._readableState && stream._readableState.ended;
	}
	function isFinishing(stream) {
		return !!stream._writableState && stream._writableState.ending;
	}
	function isFinished(stream) {
		return !!stream._writableState && stream._writableState.ended;
	}
	function getStreamError(stream, opts = {}) {
		const err = stream._readableState && stream._readableState.error || stream._writableState && stream._writableState.error;
		return !opts.all && StreamError.isStreamDestroyed(err) ? null : err;
	}
	function isReadStreamx(stream) {
		return isStreamx(stream) && stream.readable;
	}
	function isDisturbed(stream) {
		return (stream._duplexState & OPENING) !== OPENING || (stream._duplexState & DESTROYING) === DESTROYING || (stream._duplexState & ACTIVE_OR_TICKING) !== 0;
	}
	function isTypedArray(data) {
		return typeof data === "object" && data !== null && typeof data.byteLength === "number";
	}
	function defaultByteLength(data) {
		return isTypedArray(data) ? data.byteLength : 1024;
	}
	function noop() {}
	function abort() {
		this.destroy(StreamError.ABORTED());
	}
	function isWritev(s) {
		return s._writev !== Writable.prototype._writev && s._writev !== Duplex.prototype._writev;
	}
	module.exports = {
		pipeline,
		pipelinePromise,
		isStream,
		isStreamx,
		isEnding,
		isEnded,
		isFinishing,
		isFinished,
		isDisturbed,
		getStreamError,
		Stream,
		Writable,
		Readable,
		Duplex,
		Transform,
		PassThrough
	};
}));

// node_modules/tar-stream/headers.js
var require_headers = /* @__PURE__ */ __commonJSMin(((exports) => {
	const b4a = require_b4a();
	const ZEROS = "0000000000000000000";
	const SEVENS = "7777777777777777777";
	const ZERO_OFFSET = "0".charCodeAt(0);
	const USTAR_MAGIC = b4a.from([
		117,
		115,
		116,
		97,
		114,
		0
	]);
	const USTAR_VER = b4a.from([ZERO_OFFSET, ZERO_OFFSET]);
	const GNU_MAGIC = b4a.from([
		117,
		115,
		116,
		97,
		114,
		32
	]);
	const GNU_VER = b4a.from([32, 0]);
	const MASK = 4095;
	const MAGIC_OFFSET = 257;
	const VERSION_OFFSET = 263;
	exports.decodeLongPath = function decodeLongPath(buf, encoding) {
		return decodeStr(buf, 0, buf.length, encoding);
	};
	exports.encodePax = function encodePax(opts) {
		let result = "";
		if (opts.name) result += addLength(" path=" + opts.name + "\n");
		if (opts.linkname) result += addLength(" linkpath=" + opts.linkname + "\n");
		const pax = opts.pax;
		if (pax) for (const key in pax) result += addLength(" " + key + "=" + pax[key] + "\n");
		return b4a.from(result);
	};
	exports.decodePax = function decodePax(buf) {
		const result = {};
		while (buf.length) {
			let i = 0;
			while (i < buf.length && buf[i] !== 32) i++;
			const len = parseInt(b4a.toString(buf.subarray(0, i)), 10);
			if (!len) return result;
			const b = b4a.toString(buf.subarray(i + 1, len - 1));
			const keyIndex = b.indexOf("=");
			if (keyIndex === -1) return result;
			result[b.slice(0, keyIndex)] = b.slice(keyIndex + 1);
			buf = buf.subarray(len);
		}
		return result;
	};
	exports.encode = function encode(opts) {
		const buf = b4a.alloc(512);
		let name = opts.name;
		let prefix = "";
		if (opts.typeflag === 5 && name[name.length - 1] !== "/") name += "/";
		if (b4a.byteLength(name) !== name.length) return null;
		while (b4a.byteLength(name) > 100) {
			const i = name.indexOf("/");
			if (i === -1) return null;
			prefix += prefix ? "/" + name.slice(0, i) : name.slice(0, i);
			name = name.slice(i + 1);
		}
		if (b4a.byteLength(name) > 100 || b4a.byteLength(prefix) > 155) return null;
		if (opts.linkname && b4a.byteLength(opts.linkname) > 100) return null;
		b4a.write(buf, name);
		b4a.write(buf, encodeOct(opts.mode & MASK, 6), 100);
		b4a.write(buf, encodeOct(opts.uid, 6), 108);
		b4a.write(buf, encodeOct(opts.gid, 6), 116);
		encodeSize(opts.size, buf, 124);
		b4a.write(buf, encodeOct(opts.mtime.getTime() / 1e3 | 0, 11), 136);
		buf[156] = ZERO_OFFSET + toTypeflag(opts.type);
		if (opts.linkname) b4a.write(buf, opts.linkname, 157);
		b4a.copy(USTAR_MAGIC, buf, MAGIC_OFFSET);
		b4a.copy(USTAR_VER, buf, VERSION_OFFSET);
		if (opts.uname) b4a.write(buf, opts.uname, 265);
		if (opts.gname) b4a.write(buf, opts.gname, 297);
		b4a.write(buf, encodeOct(opts.devmajor || 0, 6), 329);
		b4a.write(buf, encodeOct(opts.devminor || 0, 6), 337);
		if (prefix) b4a.write(buf, prefix, 345);
		b4a.write(buf, encodeOct(cksum(buf), 6), 148);
		return buf;
	};
	exports.decode = function decode(buf, filenameEncoding, allowUnknownFormat) {
		let typeflag = buf[156] === 0 ? 0 : buf[156] - ZERO_OFFSET;
		let name = decodeStr(buf, 0, 100, filenameEncoding);
		const mode = decodeOct(buf, 100, 8);
		const uid = decodeOct(buf, 108, 8);
		const gid = decodeOct(buf, 116, 8);
		const size = decodeOct(buf, 124, 12);
		const mtime = decodeOct(buf, 136, 12);
		const type = toType(typeflag);
		const linkname = buf[157] === 0 ? null : decodeStr(buf, 157, 100, filenameEncoding);
		const uname = decodeStr(buf, 265, 32);
		const gname = decodeStr(buf, 297, 32);
		const devmajor = decodeOct(buf, 329, 8);
		const devminor = decodeOct(buf, 337, 8);
		const c = cksum(buf);
		if (c === 256) return null;
		if (c !== decodeOct(buf, 148, 8)) throw new Error("Invalid tar header. Maybe the tar is corrupted or it needs to be gunzipped?");
		if (isUSTAR(buf)) {
			if (buf[345]) name = decodeStr(buf, 345, 155, filenameEncoding) + "/" + name;
		} else if (isGNU(buf)) {} else if (!allowUnknownFormat) throw new Error("Invalid tar header: unknown format.");
		if (typeflag === 0 && name && name[name.length - 1] === "/") typeflag = 5;
		return {
			name,
			mode,
			uid,
			gid,
			size,
			byteOffset: 0,
			mtime: /* @__PURE__ */ new Date(1e3 * mtime),
			type,
			linkname,
			uname,
			gname,
			devmajor,
			devminor,
			pax: null
		};
	};
	function isUSTAR(buf) {
		return b4a.equals(USTAR_MAGIC, buf.subarray(MAGIC_OFFSET, 263));
	}
	function isGNU(buf) {
		return b4a.equals(GNU_MAGIC, buf.subarray(MAGIC_OFFSET, 263)) && b4a.equals(GNU_VER, buf.subarray(VERSION_OFFSET, 265));
	}
	function clamp(index, len, defaultValue) {
		if (typeof index !== "number") return defaultValue;
		index = ~~index;
		if (index >= len) return len;
		if (index >= 0) return index;
		index += len;
		if (index >= 0) return index;
		return 0;
	}
	function toType(flag) {
		switch (flag) {
			case 0: return "file";
			case 1: return "link";
			case 2: return "symlink";
			case 3: return "character-device";
			case 4: return "block-device";
			case 5: return "directory";
			case 6: return "fifo";
			case 7: return "contiguous-file";
			case 72: return "pax-header";
			case 55: return "pax-global-header";
			case 27: return "gnu-long-link-path";
			case 28:
			case 30: return "gnu-long-path";
		}
		return null;
	}
	function toTypeflag(flag) {
		switch (flag) {
			case "file": return 0;
			case "link": return 1;
			case "symlink": return 2;
			case "character-device": return 3;
			case "block-device": return 4;
			case "directory": return 5;
			case "fifo": return 6;
			case "contiguous-file": return 7;
			case "pax-header": return 72;
		}
		return 0;
	}
	function indexOf(block, num, offset, end) {
		for (; offset < end; offset++) if (block[offset] === num) return offset;
		return end;
	}
	function cksum(block) {
		let sum = 256;
		for (let i = 0; i < 148; i++) sum += block[i];
		for (let j = 156; j < 512; j++) sum += block[j];
		return sum;
	}
	function encodeOct(val, n) {
		val = val.toString(8);
		if (val.length > n) return SEVENS.slice(0, n) + " ";
		return ZEROS.slice(0, n - val.length) + val + " ";
	}
	function encodeSizeBin(num, buf, off) {
		buf[off] = 128;
		for (let i = 11; i > 0; i--) {
			buf[off + i] = num & 255;
			num = Math.floor(num / 256);
		}
	}
	function encodeSize(num, buf, off) {
		if (num.toString(8).length > 11) encodeSizeBin(num, buf, off);
		else b4a.write(buf, encodeOct(num, 11), off);
	}
	function parse256(buf) {
		let positive;
		if (buf[0] === 128) positive = true;
		else if (buf[0] === 255) positive = false;
		else return null;
		const tuple = [];
		let i;
		for (i = buf.length - 1; i > 0; i--) {
			const byte = buf[i];
			if (positive) tuple.push(byte);
			else tuple.push(255 - byte);
		}
		let sum = 0;
		const l = tuple.length;
		for (i = 0; i < l; i++) sum += tuple[i] * Math.pow(256, i);
		return positive ? sum : -1 * sum;
	}
	function decodeOct(val, offset, length) {
		val = val.subarray(offset, offset + length);
		offset = 0;
		if (val[offset] & 128) return parse256(val);
		else {
			while (offset < val.length && val[offset] === 32) offset++;
			const end = clamp(indexOf(val, 32, offset, val.length), val.length, val.length);
			while (offset < end && val[offset] === 0) offset++;
			if (end === offset) return 0;
			return parseInt(b4a.toString(val.subarray(offset, end)), 8);
		}
	}
	function decodeStr(val, offset, length, encoding) {
		return b4a.toString(val.subarray(offset, indexOf(val, 0, offset, offset + length)), encoding);
	}
	function addLength(str) {
		const len = b4a.byteLength(str);
		let digits = Math.floor(Math.log(len) / Math.log(10)) + 1;
		if (len + digits >= Math.pow(10, digits)) digits++;
		return len + digits + str;
	}
}));

// node_modules/tar-stream/extract.js
var require_extract = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { Writable, Readable, getStreamError } = require_streamx();
	const FIFO = require_fast_fifo();
	const b4a = require_b4a();
	const headers = require_headers();
	const EMPTY = b4a.alloc(0);
	const MAX_HEADER_SIZE = 4194304;
	var BufferList = class {
		constructor() {
			this.buffered = 0;
			this.shifted = 0;
			this.queue = new FIFO();
			this._offset = 0;
		}
		push(buffer) {
			this.buffered += buffer.byteLength;
			this.queue.push(buffer);
		}
		shiftFirst(size) {
			return this.buffered === 0 ? null : this._next(size);
		}
		shift(size) {
			if (size > this.buffered) return null;
			if (size === 0) return EMPTY;
			let chunk = this._next(size);
			if (size === chunk.byteLength) return chunk;
			const chunks = [chunk];
			while ((size -= chunk.byteLength) > 0) {
				chunk = this._next(size);
				chunks.push(chunk);
			}
			return b4a.concat(chunks);
		}
		_next(size) {
			const buf = this.queue.peek();
			const rem = buf.byteLength - this._offset;
			if (size >= rem) {
				const sub = this._offset ? buf.subarray(this._offset, buf.byteLength) : buf;
				this.queue.shift();
				this._offset = 0;
				this.buffered -= rem;
				this.shifted += rem;
				return sub;
			}
			this.buffered -= size;
			this.shifted += size;
			return buf.subarray(this._offset, this._offset += size);
		}
	};
	var Source = class extends Readable {
		constructor(self, header, offset) {
			super();
			this.header = header;
			this.offset = offset;
			this._parent = self;
		}
		_read(cb) {
			if (this.header.size === 0) this.push(null);
			if (this._parent._stream === this) this._parent._update();
			cb(null);
		}
		_predestroy() {
			this._parent.destroy(getStreamError(this));
		}
		_detach() {
			if (this._parent._stream === this) {
				this._parent._stream = null;
				this._parent._missing = overflow(this.header.size);
				this._parent._update();
			}
		}
		_destroy(cb) {
			this._detach();
			cb(null);
		}
	};
	var Extract = class extends Writable {
		constructor(opts) {
			super(opts);
			if (!opts) opts = {};
			this._buffer = new BufferList();
			this._offset = 0;
			this._header = null;
			this._stream = null;
			this._missing = 0;
			this._longHeader = false;
			this._callback = noop;
			this._locked = false;
			this._finished = false;
			this._pax = null;
			this._paxGlobal = null;
			this._gnuLongPath = null;
			this._gnuLongLinkPath = null;
			this._filenameEncoding = opts.filenameEncoding || "utf-8";
			this._allowUnknownFormat = !!opts.allowUnknownFormat;
			this._unlockBound = this._unlock.bind(this);
		}
		_unlock(err) {
			this._locked = false;
			if (err) {
				this.destroy(err);
				this._continueWrite(err);
				return;
			}
			this._update();
		}
		_consumeHeader() {
			if (this._locked) return false;
			this._offset = this._buffer.shifted;
			try {
				this._header = headers.decode(this._buffer.shift(512), this._filenameEncoding, this._allowUnknownFormat);
			} catch (err) {
				this._continueWrite(err);
				return false;
			}
			if (!this._header) return true;
			this._header.byteOffset = this._buffer.shifted;
			switch (this._header.type) {
				case "gnu-long-path":
				case "gnu-long-link-path":
				case "pax-global-header":
				case "pax-header":
					this._longHeader = true;
					this._missing = this._header.size;
					if (this._missing > MAX_HEADER_SIZE) {
						this._continueWrite(/* @__PURE__ */ new Error("Header exceeds max size"));
						return false;
					}
					return true;
			}
			this._locked = true;
			this._applyLongHeaders();
			if (!(this._header.size >= 0)) {
				this._continueWrite(/* @__PURE__ */ new Error("Invalid header"));
				return false;
			}
			if (this._header.size === 0 || this._header.type === "directory") {
				this.emit("entry", this._header, this._createStream(), this._unlockBound);
				return true;
			}
			this._stream = this._createStream();
			this._missing = this._header.size;
			this.emit("entry", this._header, this._stream, this._unlockBound);
			return true;
		}
		_applyLongHeaders() {
			if (this._gnuLongPath) {
				this._header.name = this._gnuLongPath;
				this._gnuLongPath = null;
			}
			if (this._gnuLongLinkPath) {
				this._header.linkname = this._gnuLongLinkPath;
				this._gnuLongLinkPath = null;
			}
			if (this._pax) {
				if (this._pax.path) this._header.name = this._pax.path;
				if (this._pax.linkpath) this._header.linkname = this._pax.linkpath;
				if (this._pax.size) this._header.size = parseInt(this._pax.size, 10);
				this._header.pax = this._pax;
				this._pax = null;
			}
		}
		_decodeLongHeader(buf) {
			switch (this._header.type) {
				case "gnu-long-path":
					this._gnuLongPath = headers.decodeLongPath(buf, this._filenameEncoding);
					break;
				case "gnu-long-link-path":
					this._gnuLongLinkPath = headers.decodeLongPath(buf, this._filenameEncoding);
					break;
				case "pax-global-header":
					this._paxGlobal = headers.decodePax(buf);
					break;
				case "pax-header": this._pax = this._paxGlobal === null ? headers.decodePax(buf) : Object.assign({}, this._paxGlobal, headers.decodePax(buf));
			}
		}
		_consumeLongHeader() {
			this._longHeader = false;
			this._missing = overflow(this._header.size);
			const buf = this._buffer.shift(this._header.size);
			try {
				this._decodeLongHeader(buf);
			} catch (err) {
				this._continueWrite(err);
				return false;
			}
			return true;
		}
		_consumeStream() {
			const buf = this._buffer.shiftFirst(this._missing);
			if (buf === null) return false;
			this._missing -= buf.byteLength;
			const drained = this._stream.push(buf);
			if (this._missing === 0) {
				this._stream.push(null);
				if (drained) this._stream._detach();
				return drained && this._locked === false;
			}
			return drained;
		}
		_createStream() {
			return new Source(this, this._header, this._offset);
		}
		_update() {
			while (this._buffer.buffered > 0 && !this.destroying) {
				if (this._missing > 0) {
					if (this._stream !== null) {
						if (this._consumeStream() === false) return;
						continue;
					}
					if (this._longHeader === true) {
						if (this._missing > this._buffer.buffered) break;
						if (this._consumeLongHeader() === false) return false;
						continue;
					}
					const ignore = this._buffer.shiftFirst(this._missing);
					if (ignore !== null) this._missing -= ignore.byteLength;
					continue;
				}
				if (this._buffer.buffered < 512) break;
				if (this._stream !== null || this._consumeHeader() === false) return;
			}
			this._continueWrite(null);
		}
		_continueWrite(err) {
			const cb = this._callback;
			this._callback = noop;
			cb(err);
		}
		_write(data, cb) {
			this._callback = cb;
			this._buffer.push(data);
			this._update();
		}
		_final(cb) {
			this._finished = this._missing === 0 && this._buffer.buffered === 0;
			cb(this._finished ? null : /* @__PURE__ */ new Error("Unexpected end of data"));
		}
		_predestroy() {
			this._continueWrite(null);
		}
		_destroy(cb) {
			if (this._stream) this._stream.destroy(getStreamError(this));
			cb(null);
		}
		[Symbol.asyncIterator]() {
			let error = null;
			let promiseResolve = null;
			let promiseReject = null;
			let entryStream = null;
			let entryCallback = null;
			const extract = this;
			this.on("entry", onentry);
			this.on("error", (err) => {
				error = err;
			});
			this.on("close", onclose);
			return {
				[Symbol.asyncIterator]() {
					return this;
				},
				next() {
					return new Promise(onnext);
				},
				return() {
					return destroy(null);
				},
				throw(err) {
					return destroy(err);
				}
			};
			function consumeCallback(err) {
				if (!entryCallback) return;
				const cb = entryCallback;
				entryCallback = null;
				cb(err);
			}
			function onnext(resolve, reject) {
				if (error) return reject(error);
				if (entryStream) {
					resolve({
						value: entryStream,
						done: false
					});
					entryStream = null;
					return;
				}
				promiseResolve = resolve;
				promiseReject = reject;
				consumeCallback(null);
				if (extract._finished && promiseResolve) {
					promiseResolve({
						value: void 0,
						done: true
					});
					promiseResolve = promiseReject = null;
				}
			}
			function onentry(header, stream, callback) {
				entryCallback = callback;
				stream.on("error", noop);
				if (promiseResolve) {
					promiseResolve({
						value: stream,
						done: false
					});
					promiseResolve = promiseReject = null;
				} else entryStream = stream;
			}
			function onclose() {
				consumeCallback(error);
				if (!promiseResolve) return;
				if (error) promiseReject(error);
				else promiseResolve({
					value: void 0,
					done: true
				});
				promiseResolve = promiseReject = null;
			}
			function destroy(err) {
				extract.destroy(err);
				consumeCallback(err);
				return new Promise((resolve, reject) => {
					if (extract.destroyed) return resolve({
						value: void 0,
						done: true
					});
					extract.once("close", function() {
						if (err) reject(err);
						else resolve({
							value: void 0,
							done: true
						});
					});
				});
			}
		}
	};
	module.exports = function extract(opts) {
		return new Extract(opts);
	};
	function noop() {}
	function overflow(size) {
		size &= 511;
		return size && 512 - size;
	}
}));

// node_modules/tar-stream/constants.js
var require_constants = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const constants = {
		S_IFMT: 61440,
		S_IFDIR: 16384,
		S_IFCHR: 8192,
		S_IFBLK: 24576,
		S_IFIFO: 4096,
		S_IFLNK: 40960
	};
	try {
		module.exports = __require("fs").constants || constants;
	} catch {
		module.exports = constants;
	}
}));

// node_modules/tar-stream/pack.js
var require_pack = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const { Readable, Writable, getStreamError } = require_streamx();
	const b4a = require_b4a();
	const constants = require_constants();
	const headers = require_headers();
	const DMODE = 493;
	const FMODE = 420;
	const END_OF_TAR = b4a.alloc(1024);
	var Sink = class extends Writable {
		constructor(pack, header, callback) {
			super({
				mapWritable,
				eagerOpen: true
			});
			this.written = 0;
			this.header = header;
			this._callback = callback;
			this._linkname = null;
			this._isLinkname = header.type === "symlink" && !header.linkname;
			this._isVoid = header.type !== "file" && header.type !== "contiguous-file";
			this._finished = false;
			this._pack = pack;
			this._openCallback = null;
			if (this._pack._stream === null) this._pack._stream = this;
			else this._pack._pending.push(this);
		}
		_open(cb) {
			this._openCallback = cb;
			if (this._pack._stream === this) this._continueOpen();
		}
		_continuePack(err) {
			if (this._callback === null) return;
			const callback = this._callback;
			this._callback = null;
			callback(err);
		}
		_continueOpen() {
			if (this._pack._stream === null) this._pack._stream = this;
			const cb = this._openCallback;
			this._openCallback = null;
			if (cb === null) return;
			if (this._pack.destroying) return cb(/* @__PURE__ */ new Error("pack stream destroyed"));
			if (this._pack._finalized) return cb(/* @__PURE__ */ new Error("pack stream is already finalized"));
			this._pack._stream = this;
			if (!this._isLinkname) this._pack._encode(this.header);
			if (this._isVoid) {
				this._finish();
				this._continuePack(null);
			}
			cb(null);
		}
		_write(data, cb) {
			if (this._isLinkname) {
				this._linkname = this._linkname ? b4a.concat([this._linkname, data]) : data;
				return cb(null);
			}
			if (this._isVoid) {
				if (data.byteLength > 0) return cb(/* @__PURE__ */ new Error("No body allowed for this entry"));
				return cb();
			}
			this.written += data.byteLength;
			if (this._pack.push(data)) return cb();
			this._pack._drain = cb;
		}
		_finish() {
			if (this._finished) return;
			this._finished = true;
			if (this._isLinkname) {
				this.header.linkname = this._linkname ? b4a.toString(this._linkname, "utf-8") : "";
				this._pack._encode(this.header);
			}
			overflow(this._pack, this.header.size);
			this._pack._done(this);
		}
		_final(cb) {
			if (this.written !== this.header.size) return cb(/* @__PURE__ */ new Error("Size mismatch"));
			this._finish();
			cb(null);
		}
		_getError() {
			return getStreamError(this) || /* @__PURE__ */ new Error("tar entry destroyed");
		}
		_predestroy() {
			this._pack.destroy(this._getError());
		}
		_destroy(cb) {
			this._pack._done(this);
			this._continuePack(this._finished ? null : this._getError());
			cb();
		}
	};
	var Pack = class extends Readable {
		constructor(opts) {
			super(opts);
			this._drain = noop;
			this._finalized = false;
			this._finalizing = false;
			this._pending = [];
			this._stream = null;
		}
		entry(header, buffer, callback) {
			if (this._finalized || this.destroying) throw new Error("already finalized or destroyed");
			if (typeof buffer === "function") {
				callback = buffer;
				buffer = null;
			}
			if (!callback) callback = noop;
			if (!header.size || header.type === "symlink") header.size = 0;
			if (!header.type) header.type = modeToType(header.mode);
			if (!header.mode) header.mode = header.type === "directory" ? DMODE : FMODE;
			if (!header.uid) header.uid = 0;
			if (!header.gid) header.gid = 0;
			if (!header.mtime) header.mtime = /* @__PURE__ */ new Date();
			if (typeof buffer === "string") buffer = b4a.from(buffer);
			const sink = new Sink(this, header, callback);
			if (b4a.isBuffer(buffer)) {
				header.size = buffer.byteLength;
				sink.write(buffer);
				sink.end();
				return sink;
			}
			if (sink._isVoid) return sink;
			return sink;
		}
		finalize() {
			if (this._stream || this._pending.length > 0) {
				this._finalizing = true;
				return;
			}
			if (this._finalized) return;
			this._finalized = true;
			this.push(END_OF_TAR);
			this.push(null);
		}
		_done(stream) {
			if (stream !== this._stream) return;
			this._stream = null;
			if (this._finalizing) this.finalize();
			if (this._pending.length) this._pending.shift()._continueOpen();
		}
		_encode(header) {
			if (!header.pax) {
				const buf = headers.encode(header);
				if (buf) {
					this.push(buf);
					return;
				}
			}
			this._encodePax(header);
		}
		_encodePax(header) {
			const paxHeader = headers.encodePax({
				name: header.name,
				linkname: header.linkname,
				pax: header.pax
			});
			const newHeader = {
				name: "PaxHeader",
				mode: header.mode,
				uid: header.uid,
				gid: header.gid,
				size: paxHeader.byteLength,
				mtime: header.mtime,
				type: "pax-header",
				linkname: header.linkname && "PaxHeader",
				uname: header.uname,
				gname: header.gname,
				devmajor: header.devmajor,
				devminor: header.devminor
			};
			this.push(headers.encode(newHeader));
			this.push(paxHeader);
			overflow(this, paxHeader.byteLength);
			newHeader.size = header.size;
			newHeader.type = header.type;
			this.push(headers.encode(newHeader));
		}
		_doDrain() {
			const drain = this._drain;
			this._drain = noop;
			drain();
		}
		_predestroy() {
			const err = getStreamError(this);
			if (this._stream) this._stream.destroy(err);
			while (this._pending.length) {
				const stream = this._pending.shift();
				stream.destroy(err);
				stream._continueOpen();
			}
			this._doDrain();
		}
		_read(cb) {
			this._doDrain();
			cb();
		}
	};
	module.exports = function pack(opts) {
		return new Pack(opts);
	};
	function modeToType(mode) {
		switch (mode & constants.S_IFMT) {
			case constants.S_IFBLK: return "block-device";
			case constants.S_IFCHR: return "character-device";
			case constants.S_IFDIR: return "directory";
			case constants.S_IFIFO: return "fifo";
			case constants.S_IFLNK: return "symlink";
		}
		return "file";
	}
	function noop() {}
	function overflow(self, size) {
		size &= 511;
		if (size) self.push(END_OF_TAR.subarray(0, 512 - size));
	}
	function mapWritable(buf) {
		return b4a.isBuffer(buf) ? buf : b4a.from(buf);
	}
}));

// node_modules/tar-stream/index.js
var require_tar_stream = /* @__PURE__ */ __commonJSMin(((exports) => {
	exports.extract = require_extract();
	exports.pack = require_pack();
}));

// actions/_lib/host/package-cache.ts
var import_detect_libc = require_detect_libc();
var import_tar_stream = require_tar_stream();
const REGISTRY = "https://registry.npmjs.org";
const ATTEMPTS = 3;
const ATTEMPT_MS = 3e5;
/**
* The folder of the cache whose `node_modules` holds exactly these packages. It is filled aside and renamed, so that a
* folder that exists is complete, and named by its contents' hashes, so that another version never meets it.
*/
async function fetchPackages(request) {
	const { host, cache, packages, name } = request;
	const folder = join(cache, name.replaceAll("/", "-").replace("@", ""), contentName(packages));
	if (existsSync(folder)) return folder;
	const aside = `${folder}.${randomUUID()}`;
	try {
		await host.group(`Fetch ${name} (kept in ${cache})`, async () => {
			for (const [i, each] of packages.entries()) {
				host.progress(`${each.name} ${each.version}`, i / packages.length);
				await unpack(await download(request, each), join(aside, "node_modules", each.name), each);
			}
			host.progress(name, 1);
		});
		await publish(aside, folder);
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
/** Another process may have been faster: its folder is as good. */
async function publish(aside, folder) {
	try {
		await rename(aside, folder);
	} catch (error) {
		if (!existsSync(folder)) throw error;
	}
}
async function download(request, pin) {
	const { host, retryDelay = 1e3 } = request;
	const url = `${(host.env.npm_config_registry || REGISTRY).replace(/\/$/, "")}/${pin.name}/-/${pin.name.split("/").at(-1)}-${pin.version}.tgz`;
	for (let attempt = 1;; attempt++) {
		const answer = await bytesOf(url);
		if ("bytes" in answer) {
			checkIntegrity(answer.bytes, pin, url);
			return answer.bytes;
		}
		if (attempt === ATTEMPTS || answer.final) throw downloadProblem(request, url, answer.cause);
		await setTimeout$1(retryDelay * 2 ** (attempt - 1));
	}
}
async function bytesOf(url) {
	try {
		const response = await fetch(url, { signal: AbortSignal.timeout(ATTEMPT_MS) });
		if (response.ok) return { bytes: Buffer.from(await response.arrayBuffer()) };
		await response.body?.cancel();
		return {
			final: response.status < 500 && response.status !== 429,
			cause: /* @__PURE__ */ new Error(`HTTP ${response.status}`)
		};
	} catch (cause) {
		return {
			final: false,
			cause
		};
	}
}
function checkIntegrity(bytes, { name, version, integrity }, url) {
	const found = `sha512-${createHash("sha512").update(bytes).digest("base64")}`;
	if (found === integrity) return;
	throw new Problem({
		what: `${name} ${version} is not the package that Trainyard pins: ${found} instead of ${integrity}`,
		where: url,
		fix: "nothing was unpacked; check the registry or proxy (npm_config_registry) that answered",
		kind: "outside"
	});
}
/** npm tarballs hold one top folder; it is stripped. Anything but files and folders inside it is refused. */
async function unpack(tarball, folder, { name }) {
	const entries = (0, import_tar_stream.extract)();
	const written = (async () => {
		for await (const entry of entries) {
			const [, ...path] = entry.header.name.split("/");
			if (entry.header.type === "directory") entry.resume();
			else if (entry.header.type === "file" && isInside(path)) await writeEntry(join(folder, ...path), Readable.from(entry));
			else throw new Error(`the tarball of ${name} holds ${entry.header.name}, a ${entry.header.type}`);
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
function downloadProblem({ name, folderVariable }, url, cause) {
	return new Problem({
		what: `${name} could not be downloaded: ${reasonOf(cause)}`,
		where: url,
		fix: `run again, set npm_config_registry to a registry that this machine reaches, or ${folderVariable} to a folder with the package installed`,
		kind: "outside",
		cause
	});
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
function reasonOf(error) {
	if (!(error instanceof Error)) return String(error);
	return error.cause instanceof Error ? `${error.message} (${error.cause.message})` : error.message;
}

// actions/_lib/host/native.ts
/**
* Loads a native package that no bundle can contain: from the folder that the environment names, else from node_modules
* beside or above the running file (in a terminal also beside the Trainyard that `cwd` sees), else from the tool cache,
* into which the pinned tarballs are fetched once. Only the pinned version is taken.
*/
async function loadNative(request) {
	const { host, folderVariable } = request;
	const given = host.env[folderVariable];
	if (given) return loadGiven(request, given);
	for (const anchor of anchors(host)) {
		const found = tryLoad(request, anchor);
		if (found) return found;
	}
	const folder = await fetchPackages({
		...request,
		packages: packagesHere(request),
		cache: cacheFolder(host)
	});
	return load(request.name, join(folder, "anchor.cjs"));
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
function anchors({ kind, cwd }) {
	const own = fileURLToPath(import.meta.url);
	if (kind === "actions") return [own];
	try {
		return [own, createRequire(join(cwd, "anchor.cjs")).resolve("trainyard/package.json")];
	} catch {
		return [own];
	}
}
function loadGiven(request, folder) {
	try {
		return load(request.name, join(folder, "anchor.cjs"));
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
/** What `anchor` sees if it is the pinned version and loads here; a build for another platform counts as not there. */
function tryLoad(request, anchor) {
	const require = createRequire(anchor);
	try {
		const { version } = require(`${request.name}/package.json`);
		return version === versionOf(request) ? load(request.name, anchor) : null;
	} catch {
		return null;
	}
}
/** Through a `require` made here, so that no bundler can follow it. */
function load(name, anchor) {
	return createRequire(anchor)(name);
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
		"integrity": "sha512-ZMX+sel3DjSKbGuQ44Y5Tp5LwYjlJkhB5faKr+9sSMcxixDMSW+8vaTOD1uRDuN9o0udUoCY/XX9PI1haEZuZg=="
	},
	{
		"name": "@duckdb/node-bindings",
		"version": "1.5.5-r.5",
		"integrity": "sha512-sR7x91TfBunLqLbdvrcdiPCU+VGEQFPicxh1STZM402fuHW2ituPTAo2bY3IlntsvJShltrKF4R6B+JYPlAPZg=="
	},
	{
		"name": "detect-libc",
		"version": "2.1.2",
		"integrity": "sha512-Btj2BOOO83o3WyH59e8MgXsxEQVcarkUOpEYrubB0urwnN10yQ364rsiByU11nZlqWYZm05i/of7io4mzihBtQ=="
	},
	{
		"name": "@duckdb/node-bindings-darwin-arm64",
		"version": "1.5.5-r.5",
		"integrity": "sha512-WJdeLTFy4pRg60rkbp9smtlP1iIQ8ErtIJkxS+2LQtM1ZZMSByyW+3WPpNoKe7IwPtVl2fLlPw7tDmQW4Z974g==",
		"os": ["darwin"],
		"cpu": ["arm64"]
	},
	{
		"name": "@duckdb/node-bindings-darwin-x64",
		"version": "1.5.5-r.5",
		"integrity": "sha512-rN0KjX13MwVQ5V5ufykolty/tf4SaafOpGWcUA1Cegf98jPeRdsJsEE1IMXn8n3u6WvMSZEVJmHJ3ma4Hr7Vzg==",
		"os": ["darwin"],
		"cpu": ["x64"]
	},
	{
		"name": "@duckdb/node-bindings-linux-arm64",
		"version": "1.5.5-r.5",
		"integrity": "sha512-CafH2AIvXtpwDynG3KB/4uEOHRGlFoB7auCRMIwH3BKNIobsANV5LSpDJ3tfyRCFIsK6e8AT1eseWVnu2Dv3cw==",
		"os": ["linux"],
		"cpu": ["arm64"],
		"libc": ["glibc"]
	},
	{
		"name": "@duckdb/node-bindings-linux-arm64-musl",
		"version": "1.5.5-r.5",
		"integrity": "sha512-00z3mYHUBAucp3L73EoftKDdaGOaV8ENELejiT+PK7dFjTzdXxqhJwZ1LaQV1/zEhIecz+x23f6WvFhWw+7XXQ==",
		"os": ["linux"],
		"cpu": ["arm64"],
		"libc": ["musl"]
	},
	{
		"name": "@duckdb/node-bindings-linux-x64",
		"version": "1.5.5-r.5",
		"integrity": "sha512-kCyq6BXhn6QXfwF8yVdVKriSSHP+rfVWcJ56cG8qZzlOZpxyvT5WGm6jMshxg4ditLlOsHsIN/D47RYrcjXuHQ==",
		"os": ["linux"],
		"cpu": ["x64"],
		"libc": ["glibc"]
	},
	{
		"name": "@duckdb/node-bindings-linux-x64-musl",
		"version": "1.5.5-r.5",
		"integrity": "sha512-S5qEc7F+GjXt85T2xArjjvN5oc/IjtH6zsLJsuo8N3fQolheBCefemIMdZoK2Jik8a0sBxidiS6Ld4qprMPPDw==",
		"os": ["linux"],
		"cpu": ["x64"],
		"libc": ["musl"]
	},
	{
		"name": "@duckdb/node-bindings-win32-arm64",
		"version": "1.5.5-r.5",
		"integrity": "sha512-L3Mroc23xhqOowWVElni8LgEmsm5e9DdG1y2pLka/1ug3Pl2vpQMl1Phxwz4UEMF8DOBbMgN5BBNrYwG2BFo+g==",
		"os": ["win32"],
		"cpu": ["arm64"]
	},
	{
		"name": "@duckdb/node-bindings-win32-x64",
		"version": "1.5.5-r.5",
		"integrity": "sha512-mBGFn8netT/AAhK4TOG6Fw47+Db68CxCVtQ9qfxZc1kZAjds+aYrh17Fd/u5CbTDdxILsrcyuF8q9cUcm54kQA==",
		"os": ["win32"],
		"cpu": ["x64"]
	}
];

// actions/_lib/data/duckdb.ts
/** DuckDB, found or fetched; `TRAINYARD_DUCKDB` may name a folder in which it is installed. */
function loadDuckDb(host) {
	return loadNative({
		host,
		name: "@duckdb/node-api",
		packages: duckdb_pins_default,
		folderVariable: "TRAINYARD_DUCKDB"
	});
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
		run: (sql) => guarded$1(async () => void await connection.run(sql)),
		rows: (sql) => guarded$1(async () => (await connection.runAndReadAll(sql)).getRowsJS()),
		stream: (sql, visit) => guarded$1(async () => {
			let rows = 0;
			for await (const chunk of await connection.stream(sql)) {
				visit(chunk, rows);
				rows += chunk.rowCount;
			}
			return rows;
		}),
		append: (table, rows, valueAt) => guarded$1(() => append(connection, {
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
async function guarded$1(step) {
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

// actions/_lib/data/reading-problem.ts
const AGAIN = "write the file again; it may have been cut off while it was written or copied";
/** DuckDB's messages about files, and what they mean for the one who wrote the file. */
const FINDINGS = [
	{
		pattern: /CSV Error on Line: (\d+)[\s\S]*Expected Number of Columns: (\d+) Found: (\d+)/,
		what: (match) => `line ${match[1]} has ${match[3]} fields where the header has ${match[2]}`,
		fix: "give every line as many fields as the header; put a field that contains the delimiter into double quotes"
	},
	{
		pattern: /CSV Error on Line: (\d+)[\s\S]*(?:Invalid unicode|not utf-8)/i,
		what: (match) => `line ${match[1]} is not UTF-8`,
		fix: "save the file as UTF-8"
	},
	{
		pattern: /CSV Error on Line: (\d+)[\s\S]*unterminated quote/i,
		what: (match) => `a double quote on line ${match[1]} is never closed`,
		fix: "close it, or double every quote inside a quoted field"
	},
	{
		pattern: /CSV Error on Line: (\d+)[\s\S]*?\n([^\n]*?)\.?\n/,
		what: (match) => `line ${match[1]} cannot be read as CSV`,
		fix: "write UTF-8 text with a header line, and double quotes around fields that contain the delimiter"
	},
	{
		pattern: /Malformed JSON in file [\s\S]*?, at byte (\d+) in (?:line|record\/value) (\d+): ([^\n]*?)\.?\s*(\n|$)/,
		what: (match) => `record ${match[2]} is not JSON: ${match[3]} at its byte ${match[1]}`,
		fix: `mend that record; ${AGAIN}`
	},
	{
		pattern: /No magic bytes found at end of file|too small to be a Parquet file/,
		what: () => "this is not a whole Parquet file: its end is missing, or it is another format",
		fix: `${AGAIN}, or give it the extension of its format`
	},
	{
		pattern: /No files found that match the pattern/,
		what: () => "no file matches",
		fix: "check the pattern; it is relative to the folder in which Trainyard runs"
	},
	{
		pattern: /^Permission Error/,
		what: () => "the file, or what a symbolic link in its path points to, lies outside of the folders that may be read",
		fix: "put the file itself into the folder, without links"
	}
];
/** A Problem for what DuckDB says about a file; anything that is not about the file stays the error it was. */
function readingProblem(file, error) {
	if (!(error instanceof Error) || error instanceof Problem || error instanceof AggregateError) return error;
	for (const { pattern, what, fix } of FINDINGS) {
		const match = error.message.match(pattern);
		if (match) return new Problem({
			what: what(match),
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

// actions/_lib/data/source.ts
const FORMATS = {
	csv: "csv",
	tsv: "csv",
	json: "json",
	jsonl: "json",
	ndjson: "json",
	parquet: "parquet",
	pq: "parquet"
};
/**
* Opens a CSV, Parquet, JSON or JSON lines file (by its extension, `.gz` allowed for text; globs for Parquet) and reads
* its column names. Throws a Problem if there is no such file, it is no table, or it lies outside of a locked engine.
*/
async function openSource(engine, file) {
	const path = resolve(engine.host.cwd, file);
	const shown = shownPath(engine, path);
	checkIsFile(path, shown);
	const format = formatOf(path, shown);
	await checkExists(path, shown, format);
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
function checkIsFile(path, shown) {
	if (!existsSync(path) || !statSync(path).isDirectory()) return;
	const fix = `name a file in it, or ${shown}/*.parquet`;
	throw new Problem({
		what: "this is a folder",
		where: shown,
		fix
	});
}
async function checkExists(path, shown, format) {
	if (existsSync(path) || isGlob(path) && format === "parquet") return;
	const beside = existsSync(dirname(path)) ? await readdir(dirname(path)) : [];
	const meant = suggestion(basename(path), beside);
	throw new Problem({
		what: isGlob(path) ? "only Parquet files can be read several at once" : "there is no such file",
		where: shown,
		fix: meant ? `did you mean ${meant}?` : "check the path; it is relative to the folder in which Trainyard runs"
	});
}
function isGlob(path) {
	return /[*?[]/.test(path);
}
/** A file whose name has glob characters means itself. */
function sqlPath(path) {
	const literal = existsSync(path) ? path.replace(/[*?[]/g, "[$&]") : path;
	return quoteText(literal.replaceAll(sep, "/"));
}
const OPEN = {
	async csv(engine, path, file) {
		const line = await firstLine(engine, path);
		if (line === null) throw notTable(file, "it is empty");
		const delimiter = delimiterOf(line);
		const columns = fieldsOf(line, delimiter).map((name, i) => ({
			name,
			type: "VARCHAR",
			sql: `c${i}`
		}));
		const types = columns.map(({ sql, type }) => `${quoteText(sql)}: ${quoteText(type)}`);
		const from = `read_csv(${path}, auto_detect = false, header = true, delim = ${quoteText(delimiter)}, quote = '"', escape = '"', columns = {${types.join(", ")}})`;
		return {
			file,
			columns,
			isTyped: false,
			select: selectFrom(() => from)
		};
	},
	async json(engine, path, file) {
		const types = (await engine.rows(`DESCRIBE FROM read_json(${path})`)).map(([name, type]) => ({
			name: String(name),
			type: String(type)
		}));
		if (types.length === 1 && types[0]?.name === "json") throw notTable(file, "it holds no objects");
		const columns = types.map(({ name, type }) => ({
			name,
			type: /\b(STRUCT|MAP)\(|\]$/.test(type) ? type : "VARCHAR",
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
		return {
			file,
			columns: (await engine.rows(`DESCRIBE FROM read_parquet(${path})`)).map(([name, type]) => ({
				name: String(name),
				type: String(type),
				sql: quoteName(String(name))
			})),
			isTyped: true,
			select: selectFrom(() => `read_parquet(${path})`)
		};
	}
};
function selectFrom(from) {
	return (asked) => `SELECT ${asked.map(({ sql }, i) => `${sql} AS v${i}`).join(", ") || "1"} FROM ${from(asked)}`;
}
/** Through DuckDB, so that a locked engine's limits hold for this line, too. */
async function firstLine(engine, path) {
	const [row] = await engine.rows(`SELECT line FROM read_csv(${path}, auto_detect = false, header = false, delim = '\x01', quote = '', escape = '', strict_mode = false, columns = {'line': 'VARCHAR'}) LIMIT 1`);
	return row?.[0] === void 0 || row[0] === null ? null : String(row[0]).replace(/^\ufeff/, "").replace(/\r$/, "");
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

// actions/_lib/files/digest.ts
const READ_BYTES = 1 << 20;
/** `sha256:…` of a file, read in pieces. */
async function fileDigest(path) {
	const hash = createHash("sha256");
	for await (const piece of createReadStream(path, { highWaterMark: READ_BYTES })) hash.update(piece);
	return `sha256:${hash.digest("hex")}`;
}
/** `sha256:…` of bytes or text. */
function digestOf(content) {
	return `sha256:${createHash("sha256").update(content).digest("hex")}`;
}
/**
* Every file below a folder, sorted by path, and the folder's digest: sha-256 over `<hex digest>  <path>\n` lines, the
* format of SHA256SUMS. A symbolic link is a Problem: what it points to is not in the folder.
*/
async function folderDigest(folder) {
	const files = [];
	for (const path of await filesBelow(folder)) {
		const full = join(folder, path);
		files.push({
			path,
			bytes: (await stat(full)).size,
			digest: await fileDigest(full)
		});
	}
	return {
		digest: digestOf(files.map((file) => `${file.digest.slice(7)}  ${file.path}\n`).join("")),
		bytes: files.reduce((sum, file) => sum + file.bytes, 0),
		files
	};
}
async function filesBelow(folder) {
	const paths = [];
	for (const entry of await readdir(folder, {
		recursive: true,
		withFileTypes: true
	})) {
		const path = join(entry.parentPath, entry.name).slice(join(folder, "/").length).replaceAll("\\", "/");
		if (entry.isSymbolicLink()) throw new Problem({
			what: `${path} is a symbolic link`,
			where: folder,
			fix: "write the file itself into the folder: what is released must be in it"
		});
		if (entry.isFile()) paths.push(path);
	}
	return paths.sort();
}

// actions/_lib/training/output.ts
const MAX_LINE = 4e3;
/**
* A line of a stranger's output, fit for a runner's log: no workflow command (`::name::` at its beginning, `##[name]` anywhere), no
* control characters, not longer than a screen or two.
*/
function neutralised(line) {
	const plain = stripVTControlCharacters(line).replace(/[^\P{Cc}\t]/gu, "");
	return (plain.length > MAX_LINE ? `${plain.slice(0, MAX_LINE)} … (${plain.length} characters)` : plain).replaceAll("##[", "## [").replace(/^([\s\p{C}]*):(?=:)/u, "$1: ");
}
/** The share done that a line of progress tells, 0 to 1: `Epoch 3/20`, `[120/500]`, `37%|███`, `step 40 of 100`. */
function progressOf(line) {
	const bar = line.match(/(?<![\d.])(\d{1,3})(?:\.\d+)? ?%\s*\|/);
	if (bar) return shareOf(Number(bar[1]), 100);
	const counted = line.match(/(?:\b(?:epoch|step|iteration|iter|round|batch|trial|fold)\s+|\[)(\d+)\s*(?:\/|\bof\b)\s*(\d+)/i);
	return counted ? shareOf(Number(counted[1]), Number(counted[2])) : null;
}
function shareOf(done, all) {
	return all > 0 && done <= all ? done / all : null;
}
/** Hides what must not be read. */
function masked(line, secrets) {
	return secrets.reduce((text, secret) => text.replaceAll(secret, "***"), line);
}
/** Cuts a stream into lines at line feed and carriage return; `isRewritten` marks lines that the next one overwrites. */
function createLineCutter(onLine) {
	let rest = "";
	const cut = (text) => {
		rest += text;
		for (let end = rest.search(/[\r\n]/); end >= 0; end = rest.search(/[\r\n]/)) {
			if (rest[end] === "\r" && end === rest.length - 1) break;
			const isRewritten = rest[end] === "\r" && rest[end + 1] !== "\n";
			const line = rest.slice(0, end);
			rest = rest.slice(end + (rest[end] === "\r" && !isRewritten ? 2 : 1));
			onLine(line, isRewritten);
		}
		if (rest.length > 1 << 20) flush();
	};
	const flush = () => {
		const line = rest.replace(/\r$/, "");
		rest = "";
		if (line !== "") onLine(line, false);
	};
	return {
		cut,
		flush
	};
}

// actions/_lib/training/process-group.ts
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

// actions/_lib/training/command.ts
const KEPT_LINES = 20;
const DEFAULT_GRACE_SECONDS = 30;
const AFTER_EXIT_MS = 2e3;
const POLL_MS = 50;
const MAX_TIMER_MS = 2 ** 31 - 1;
const SIGNALS = ["SIGINT", "SIGTERM"];
/**
* Runs a stranger's command as a guest: its lines are shown neutralised and masked, its process group gets SIGTERM at the time
* limit and SIGKILL after the grace, and nothing of it is left running. A failure is a Problem with its last lines.
*/
async function runCommand(given) {
	const last = [];
	const child = start(given);
	const show = shower(given, last);
	const cutters = [child.stdout, child.stderr].map((stream) => {
		const cutter = createLineCutter(show);
		stream?.setEncoding("utf8").on("data", (text) => cutter.cut(text));
		return cutter;
	});
	const guard = guarded(child, given);
	const { code, signal } = await ended(child, given, guard).finally(guard.release);
	for (const cutter of cutters) cutter.flush();
	if (guard.stoppedBy === "interrupt") throw interrupted(given);
	if (guard.stoppedBy === "time") return guard.killed ? "killed" : "stopped";
	if (code === 0) return "complete";
	throw failed(given, signal === null ? `ended with status ${code}` : `was ended by ${signal}`, last);
}
function start({ command, cwd, env }) {
	const isWindows = process.platform === "win32";
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
/** Lines that say how far it is become progress; rewritten ones are shown as nothing else. */
function shower({ host, name, secrets, onLine }, last) {
	return (raw, isRewritten) => {
		const line = neutralised(masked(raw, secrets));
		const share = progressOf(line);
		if (share !== null) host.progress(name, share);
		if (isRewritten || share !== null && line.includes("|")) return;
		last.push(line);
		if (last.length > KEPT_LINES) last.shift();
		onLine?.(line);
		host.info(line);
	};
}
/** Stops the process group at the time limit, and when Trainyard itself is told to stop. */
function guarded(child, { timeLimitSeconds, graceSeconds = DEFAULT_GRACE_SECONDS }) {
	let grace;
	const stop = (why) => {
		guard.stoppedBy ??= why;
		signalGroup(child, "SIGTERM");
		grace ??= setTimeout(() => {
			guard.killed = true;
			signalGroup(child, "SIGKILL");
		}, graceSeconds * 1e3);
	};
	const interrupt = () => stop("interrupt");
	const limitMs = timeLimitSeconds === null ? null : Math.min(timeLimitSeconds * 1e3, MAX_TIMER_MS);
	const limit = limitMs === null ? void 0 : setTimeout(() => stop("time"), limitMs);
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
* The leader's end is the end: what it left behind is killed, and a pipe that something still holds is not waited for. Only when it
* was told to stop, the rest of its group has the grace, too: a shell dies of SIGTERM before what it runs has saved its work.
*/
async function ended(child, given, guard) {
	const closed = new Promise((resolve) => child.once("close", () => resolve()));
	const [code, signal] = await once(child, "exit").catch((cause) => {
		throw failed(given, `could not be started: ${cause.message}`, [], cause);
	});
	while (guard.stoppedBy !== null && !guard.killed && await groupLives(child)) await setTimeout$1(POLL_MS);
	if (process.platform !== "win32") signalGroup(child, "SIGKILL");
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
function failed({ name, where, command }, how, last, cause) {
	const shown = typeof command === "string" ? command.trim().split("\n")[0] : command.filter((part) => !part.includes("\n")).join(" ");
	const lines = last.length === 0 ? "" : `\n${last.map((line) => `| ${line}`).join("\n")}`;
	return new Problem({
		what: `the ${name} command ${how}: ${shown}${lines}`,
		where,
		fix: "its last lines say why; run it by hand in the same folder, then again",
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

// actions/_lib/training/guest.ts
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
const SECRET_LENGTH = 4;
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
/** The values of the variables that the user passes on, line by line: none of them is printed. Too short ones are no secrets. */
function secretsOf(env, pass) {
	return pass.flatMap((name) => (env[name] ?? "").split("\n").map((line) => line.trim())).filter((line) => line.length >= SECRET_LENGTH).sort((a, b) => b.length - a.length);
}
/** A name that no guest is given, even if the user lists it. */
function isRefused(name) {
	return REFUSED.test(name);
}
function isAllowed(name) {
	return !isRefused(name) && (ALLOWED.has(name) || ALLOWED_PREFIXES.some((prefix) => name.startsWith(prefix)));
}

// actions/_lib/training/guest-task.ts
const FLUSH_LINES = 200;
const MAX_HISTORY_BYTES = 16 << 20;
/** Runs a command with the allow-listed environment, `own` variables on top; its lines also go to the log. */
async function runGuest({ host, cwd, pass, log }, { own, ...task }) {
	checkPassed(pass);
	const secrets = secretsOf(host.env, pass);
	for (const secret of secrets) host.mask(secret);
	const lines = [];
	let writing = Promise.resolve();
	const flush = () => {
		const text = lines.splice(0).map((line) => `${line}\n`);
		writing = writing.then(() => appendFile(log, text.join("")));
	};
	const onLine = (line) => {
		lines.push(line);
		if (lines.length >= FLUSH_LINES) flush();
	};
	const env = guestEnvironment(host.env, {
		pass,
		own
	});
	try {
		return await runCommand({
			host,
			cwd,
			env,
			secrets,
			onLine,
			...task
		});
	} finally {
		flush();
		await writing;
	}
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
	await writeFile(file, `${JSON.stringify(params, null, 2)}\n`);
	const named = Object.entries(params).map(([name, value]) => {
		return [`TRAINYARD_PARAM_${name.replace(/[^A-Za-z0-9]/g, "_").toUpperCase()}`, String(value)];
	});
	return {
		TRAINYARD_SEED: String(seed),
		TRAINYARD_PARAMS: file,
		...Object.fromEntries(named)
	};
}
const point = record(string(), number().nullable());
/** The learning curves that a command appended to $TRAINYARD_HISTORY as JSON lines of numbers; bad lines are told and left out. */
async function readHistory(file, host) {
	const text = await readFile(file, "utf8").catch(() => "");
	if (text.length > MAX_HISTORY_BYTES) {
		host.warning("$TRAINYARD_HISTORY is larger than 16 MB and is left out of run.json");
		return [];
	}
	const lines = text.split("\n").filter((line) => line.trim() !== "");
	const points = lines.map(pointOf).filter((point) => point !== null);
	const bad = lines.length - points.length;
	if (bad > 0) host.warning(`${bad} lines of $TRAINYARD_HISTORY are no JSON objects of numbers and are left out`);
	return points;
}
function pointOf(line) {
	try {
		return point.parse(JSON.parse(line));
	} catch {
		return null;
	}
}

// actions/_lib/host/configuration.ts
const NAME = "trainyard.yml";
const MAX_BYTES = 4e6;
/** The model of the configuration that is given, or of the nearest trainyard.yml upwards. Problems if there is none. */
async function loadModel(wanted) {
	const loaded = await findModel(wanted);
	if (loaded) return loaded;
	throw new Problem({
		what: `there is no ${NAME} here or in any folder above`,
		where: wanted.cwd,
		fix: "name one with `--config`, or begin from templates/trainyard.yml"
	});
}
/** As `loadModel`, but null when no configuration is given and none is found. */
async function findModel({ cwd, config, model }) {
	const file = config === void 0 ? await nearest(cwd) : resolve(cwd, config);
	if (file === null) return null;
	const shown = relative(cwd, file) || file;
	const { models } = parseConfig(await contents(file, shown), shown);
	const name = chosen(models, model, shown);
	return {
		file,
		folder: dirname(file),
		name,
		model: models[name]
	};
}
async function nearest(folder) {
	const file = join(folder, NAME);
	if ((await stat(file).catch(() => null))?.isFile()) return file;
	const parent = dirname(folder);
	return parent === folder ? null : nearest(parent);
}
async function contents(file, shown) {
	try {
		const { size } = await stat(file);
		if (size <= MAX_BYTES) return await readFile(file, "utf8");
	} catch (cause) {
		throw unreadable(shown, cause);
	}
	throw new Problem({
		what: `the configuration is larger than ${MAX_BYTES.toLocaleString("en")} bytes`,
		where: shown,
		fix: "keep data out of it: name files instead"
	});
}
function unreadable(where, cause) {
	const what = cause.code === "ENOENT" ? "there is no such file" : cause.code === "EISDIR" ? "this is a folder, not a file" : `the file cannot be read (${cause.code})`;
	return new Problem({
		what,
		where,
		fix: `name a ${NAME} with \`--config\``,
		cause
	});
}
function chosen(models, wanted, file) {
	const names = Object.keys(models);
	if (wanted === void 0 && names.length === 1) return names[0];
	const known = `one of ${names.join(", ")}`;
	if (wanted === void 0) throw new Problem({
		what: `the configuration has ${names.length} models`,
		where: file,
		fix: `name one with \`--model\`: ${known}`
	});
	if (Object.hasOwn(models, wanted)) return wanted;
	const meant = suggestion(wanted, names);
	throw new Problem({
		what: `the configuration has no model \`${wanted}\``,
		where: file,
		fix: meant ? `did you mean \`${meant}\`?` : `write ${known}`
	});
}

export { cacheFolder, canonicalText, checkRows, columnsNamed, digestOf, emptyProblem, fetchData, fileDigest, findModel, folderDigest, folderOf, formatOf, guestEnvironment, isInexact, isNotNumber, isNumeric, isText, loadModel, lookUp, numberChecks, numberOf, openEngine, openSource, parameterVariables, quoteName, quoteText, readColumns, readHistory, reading, rowsText, runGuest, shownPath, textOf };