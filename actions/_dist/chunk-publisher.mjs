import { __commonJSMin, __exportAll, __require } from "./chunk-rolldown-runtime.mjs";
import { Array as Array$1, BooleanData, Dictionary, Evaluator, Lexer as Lexer$1, Null, NumberData, Parser as Parser$1, StringData, TokenType, equals, truthy } from "./chunk-actions-core.mjs";
import { Problem } from "./chunk-contract.mjs";
import { _enum, _null, array, boolean, discriminatedUnion, int, literal as literal$1, number$1, object, record, strictObject, string, union, unknown } from "./chunk-zod.mjs";
import { require_dist as require_dist$1 } from "./chunk-yaml.mjs";
import { installFolders } from "./chunk-own-packages.mjs";
import { require_semver } from "./chunk-semver.mjs";
import { BODY_LIMIT, Hono, NOTHING, RELEASE_BODY_LIMIT, Refusal, accepted, admit as admit$1, announce as announce$1, announcePull, answerDownload, appView, artifactView, assetName, assetView, association, badRequest, changeIssue, changeLabels, changeTree, changedFiles, checkView, checksAt, createRepository, createToken as createToken$1, created, deleteRef, distance, downloadLink, editsOf, ensureUser, entryAt, fetchFrom, found as found$1, fullName, gitEnvironment, inaccessible, invalid, isAncestor, isBehind, isBound, isExpired, isOpen as isOpen$1, isPath, isRefName, issueEventView, issueNumbered, issueOf, jobCheck, keepHead, labelNamed, labelView, latestChecks, latestRelease, levelOf as levelOf$2, log, loginLink, makesRef, mergeBase, mergedTree, meter, minimalPullView, moveRef, noContent, nodeId, notFound, noteOnIssue, obstacle, ok, openIssue, openRepo, protectionOf, pullNumbered, readBlob, readCommit, readRef, readTree, reads, rebased, refsUnder, releaseView, releasesOf, repositoryFolder, repositoryNamed, repositoryPage, repositoryUrl, resolve as resolve$1, roleOf, storeArtifact, suiteOf, takesPart, tell as tell$3, tokenOf, userByLogin, userView, withinLimit, writeBlob, writeCommit, writes } from "./chunk-artifact.mjs";
import { STATUS_CODES, ServerResponse, createServer } from "node:http";
import { Readable } from "node:stream";
import { promisify } from "node:util";
import { once } from "node:events";
import { crc32 } from "node:zlib";
import { createHash, randomUUID } from "node:crypto";
import { Http2ServerRequest, constants } from "node:http2";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { mkdtemp, rm } from "node:fs/promises";
import { accessSync, appendFileSync, chmodSync, closeSync, constants as constants$2, copyFileSync, createReadStream, createWriteStream, existsSync, lstatSync, mkdirSync, openSync, readFileSync, readSync, readdirSync, renameSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { execFile, spawn } from "node:child_process";
import { setTimeout as setTimeout$1 } from "node:timers/promises";
import { constants as constants$3, homedir, tmpdir } from "node:os";
import { finished, pipeline } from "node:stream/promises";
import { matchesGlob } from "node:path/posix";
import { StringDecoder } from "node:string_decoder";

// actions/_cli/signal.ts
/** Resolves at the first signal to end. */
function signalled() {
	const { promise, resolve } = Promise.withResolvers();
	for (const name of [
		"SIGINT",
		"SIGTERM",
		"SIGHUP"
	]) process.once(name, () => resolve());
	return promise;
}

// node_modules/@hono/node-server/dist/constants-BLSFu_RU.mjs
const X_ALREADY_SENT = "x-hono-already-sent";

// node_modules/hono/dist/helper/websocket/index.js
/**
* Create a WebSocket adapter/helper
*/
const defineWebSocketHelper = (handler) => {
	return ((...args) => {
		if (typeof args[0] === "function") {
			const [createEvents, options] = args;
			return async function upgradeWebSocket(c, next) {
				const result = await handler(c, await createEvents(c), options);
				if (result) return result;
				await next();
			};
		} else {
			const [c, events, options] = args;
			return (async () => {
				const upgraded = await handler(c, events, options);
				if (!upgraded) throw new Error("Failed to upgrade WebSocket");
				return upgraded;
			})();
		}
	});
};

// node_modules/@hono/node-server/dist/index.mjs
var RequestError = class extends Error {
	constructor(message, options) {
		super(message, options);
		this.name = "RequestError";
	}
};
const nonJoinedHeaders = /* @__PURE__ */ new Set([
	"age",
	"authorization",
	"content-length",
	"content-type",
	"etag",
	"expires",
	"from",
	"host",
	"if-modified-since",
	"if-unmodified-since",
	"last-modified",
	"location",
	"max-forwards",
	"proxy-authorization",
	"referer",
	"retry-after",
	"server",
	"user-agent"
]);
const validHeaderName = /^[!#$%&'*+\-.^_`|~\dA-Za-z]+$/;
const isHttpWhitespace = (code) => code === 9 || code === 10 || code === 13 || code === 32;
const normalizeHeaderValue = (value) => {
	if (!isHttpWhitespace(value.charCodeAt(0)) && !isHttpWhitespace(value.charCodeAt(value.length - 1))) return value;
	let start = 0;
	let end = value.length;
	while (start < end && isHttpWhitespace(value.charCodeAt(start))) start++;
	while (end > start && isHttpWhitespace(value.charCodeAt(end - 1))) end--;
	return value.slice(start, end);
};
const forbiddenHeaderValue = /[\0\r\n]/;
const GlobalHeaders = globalThis.Headers;
const materializeHeaders = (rawHeaders, HeadersCtor = GlobalHeaders) => {
	const headers = new HeadersCtor();
	for (let i = 0; i < rawHeaders.length; i += 2) {
		const name = rawHeaders[i];
		if (!name.startsWith(":")) headers.append(name, rawHeaders[i + 1]);
	}
	return headers;
};
var RequestHeaders = class {
	#incoming;
	#rawHeaders;
	#headers;
	#invalidValue;
	constructor(incoming) {
		this.#incoming = incoming;
		if (incoming instanceof Http2ServerRequest) this.#rawHeaders = incoming.rawHeaders.slice();
	}
	get #lazyRawHeaders() {
		return this.#rawHeaders ??= this.#incoming.rawHeaders.slice();
	}
	get #native() {
		if (!this.#headers) {
			this.#headers = materializeHeaders(this.#lazyRawHeaders);
			this.#rawHeaders = void 0;
		}
		return this.#headers;
	}
	#normalizedName(name) {
		if (typeof name !== "string") return;
		if (!validHeaderName.test(name)) throw new TypeError(`Invalid header name: ${name}`);
		return name.toLowerCase();
	}
	#lookupHttp1(lowerName) {
		const headers = this.#incoming instanceof Http2ServerRequest ? void 0 : this.#incoming.headers;
		if (!headers || nonJoinedHeaders.has(lowerName) || lowerName === "set-cookie" || lowerName === "__proto__") return;
		if (!Object.hasOwn(headers, lowerName)) return null;
		const rawValue = headers[lowerName];
		if (typeof rawValue === "string") {
			const value = normalizeHeaderValue(rawValue);
			return forbiddenHeaderValue.test(value) ? void 0 : value;
		}
	}
	#lookup(rawHeaders, lowerName) {
		const separator = lowerName === "cookie" ? "; " : ", ";
		let value = null;
		for (let i = 0; i < rawHeaders.length; i += 2) {
			const rawName = rawHeaders[i];
			if (rawName.length === lowerName.length && rawName.toLowerCase() === lowerName) {
				const rawValue = normalizeHeaderValue(rawHeaders[i + 1]);
				if (forbiddenHeaderValue.test(rawValue)) {
					this.#invalidValue = true;
					return;
				}
				value = value === null ? rawValue : value + separator + rawValue;
			}
		}
		return value;
	}
	append(name, value) {
		this.#native.append(name, value);
	}
	delete(name) {
		this.#native.delete(name);
	}
	get(name) {
		const lowerName = this.#normalizedName(name);
		if (lowerName && !this.#headers && !this.#invalidValue) {
			const http1Value = this.#lookupHttp1(lowerName);
			if (http1Value !== void 0) return http1Value;
			const value = this.#lookup(this.#lazyRawHeaders, lowerName);
			if (value !== void 0) return value;
		}
		return this.#native.get(name);
	}
	has(name) {
		const lowerName = this.#normalizedName(name);
		if (lowerName && !this.#headers && !this.#invalidValue) {
			const http1Value = this.#lookupHttp1(lowerName);
			if (http1Value !== void 0) return http1Value !== null;
			const value = this.#lookup(this.#lazyRawHeaders, lowerName);
			if (value !== void 0) return value !== null;
		}
		return this.#native.has(name);
	}
	set(name, value) {
		this.#native.set(name, value);
	}
	getSetCookie() {
		return this.#native.getSetCookie();
	}
	keys() {
		return this.#native.keys();
	}
	values() {
		return this.#native.values();
	}
	entries() {
		return this.#native.entries();
	}
	forEach(callback, thisArg) {
		this.#native.forEach((value, key) => {
			callback.call(thisArg, value, key, this);
		});
	}
	[Symbol.iterator]() {
		return this.entries();
	}
};
Object.defineProperty(RequestHeaders.prototype, Symbol.for("nodejs.util.inspect.custom"), { value: function(depth, options, inspectFn) {
	return `Headers (lightweight) ${inspectFn(Object.fromEntries(this), {
		...options,
		depth: depth == null ? null : depth - 1
	})}`;
} });
Object.setPrototypeOf(RequestHeaders.prototype, GlobalHeaders.prototype);
const newHeadersFromIncoming = (incoming) => globalThis.Headers === GlobalHeaders ? new RequestHeaders(incoming) : materializeHeaders(incoming.rawHeaders, globalThis.Headers);
const reValidRequestUrl = /^\/[!#$&-;=?-\[\]_a-z~]*$/;
const reDotSegment = /\/\.\.?(?:[/?#]|$)/;
const reValidHost = /^[a-z0-9._-]+(?::(?:[1-5]\d{3,4}|[6-9]\d{3}))?$/;
const validateRequestTarget = (target) => {
	const backslash = target.indexOf("\\");
	if (backslash !== -1) {
		const query = target.indexOf("?");
		if (query === -1 || backslash < query) throw new RequestError("Backslash in request path");
	}
};
const buildUrl = (scheme, host, incomingUrl) => {
	const url = `${scheme}://${host}${incomingUrl}`;
	if (!reValidHost.test(host)) {
		validateRequestTarget(incomingUrl);
		const urlObj = new URL(url);
		if (urlObj.hostname.length !== host.length && urlObj.hostname !== (host.includes(":") ? host.replace(/:\d+$/, "") : host).toLowerCase()) throw new RequestError("Invalid host header");
		return urlObj.href;
	} else if (incomingUrl.length === 0) return url + "/";
	else {
		if (incomingUrl.charCodeAt(0) !== 47) throw new RequestError("Invalid URL");
		if (!reValidRequestUrl.test(incomingUrl) || reDotSegment.test(incomingUrl)) {
			validateRequestTarget(incomingUrl);
			return new URL(url).href;
		}
		return url;
	}
};
const toRequestError = (e) => {
	if (e instanceof RequestError) return e;
	return new RequestError(e.message, { cause: e });
};
const GlobalRequest = global.Request;
var Request$1 = class extends GlobalRequest {
	constructor(input, options) {
		if (typeof input === "object" && getRequestCache in input) {
			const hasReplacementBody = options !== void 0 && "body" in options && options.body != null;
			if (input[bodyConsumedDirectlyKey] && !hasReplacementBody) throw new TypeError("Cannot construct a Request with a Request object that has already been used.");
			input = input[getRequestCache]();
		}
		if (typeof (options?.body)?.getReader !== "undefined") options.duplex ??= "half";
		super(input, options);
	}
};
const wrapBodyStream = Symbol("wrapBodyStream");
const byteExactEncodings = /* @__PURE__ */ new Set([
	"latin1",
	"binary",
	"hex",
	"base64",
	"base64url"
]);
const isByteExactEncoding = (encoding) => encoding === null || byteExactEncodings.has(encoding);
const bodyBufferedBeforeDisconnectKey = Symbol("bodyBufferedBeforeDisconnect");
const bodyBufferedLengthBeforeDisconnectKey = Symbol("bodyBufferedLengthBeforeDisconnect");
const toBufferChunk = (chunk, encoding) => Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk, encoding ?? "utf8");
const isRecoverableDisconnectedIncoming = (incoming) => !(incoming instanceof Http2ServerRequest) && !!incoming.complete && !!incoming.readableAborted && typeof incoming.read === "function" && isByteExactEncoding(incoming.readableEncoding);
const recordBodyBufferedBeforeDisconnect = (incoming) => {
	if (incoming.readableDidRead || !isRecoverableDisconnectedIncoming(incoming)) return;
	const incomingWithRecovery = incoming;
	incomingWithRecovery[bodyBufferedLengthBeforeDisconnectKey] ??= incoming.readableLength;
};
const readBodyBufferedBeforeDisconnect = (incoming, chunks) => {
	if (incoming.readableDidRead && !chunks || !isRecoverableDisconnectedIncoming(incoming)) return;
	const incomingWithRecovery = incoming;
	if (incomingWithRecovery[bodyBufferedBeforeDisconnectKey] !== void 0) return incomingWithRecovery[bodyBufferedBeforeDisconnectKey];
	let result;
	const errored = incoming.errored;
	if (errored && errored.code !== "ECONNRESET") result = errored;
	else if (incomingWithRecovery[bodyBufferedLengthBeforeDisconnectKey] !== void 0 && incoming.readableLength !== incomingWithRecovery[bodyBufferedLengthBeforeDisconnectKey]) result = newBodyUnusableError();
	else {
		const bodyChunks = chunks ?? [];
		const chunk = incoming.read();
		if (chunk !== null) bodyChunks.push(toBufferChunk(chunk, incoming.readableEncoding));
		const buffer = bodyChunks.length === 1 ? bodyChunks[0] : Buffer.concat(bodyChunks);
		result = buffer;
		const contentLength = incoming.headers["content-length"];
		if (typeof contentLength === "string" && /^\d+$/.test(contentLength)) {
			const expectedLength = Number(contentLength);
			if (Number.isSafeInteger(expectedLength) && buffer.length !== expectedLength) result = newBodyUnusableError();
		}
	}
	incomingWithRecovery[bodyBufferedBeforeDisconnectKey] = result;
	return result;
};
const enqueueBufferedBody = (controller, buffered) => {
	if (buffered instanceof Error) {
		controller.error(buffered);
		return;
	}
	if (buffered.length > 0) controller.enqueue(buffered);
	controller.close();
};
const newRequestFromIncoming = (method, url, headers, incoming, abortController) => {
	const init = {
		method,
		headers,
		signal: abortController.signal
	};
	if (method === "TRACE") {
		init.method = "GET";
		const req = new Request$1(url, init);
		Object.defineProperty(req, "method", { get() {
			return "TRACE";
		} });
		return req;
	}
	if (!(method === "GET" || method === "HEAD")) if ("rawBody" in incoming && incoming.rawBody instanceof Buffer) init.body = new ReadableStream({ start(controller) {
		controller.enqueue(incoming.rawBody);
		controller.close();
	} });
	else if (incoming[wrapBodyStream]) {
		let reader;
		init.body = new ReadableStream({ async pull(controller) {
			try {
				if (!reader) {
					const buffered = readBodyBufferedBeforeDisconnect(incoming);
					if (buffered !== void 0) {
						enqueueBufferedBody(controller, buffered);
						return;
					}
				}
				reader ||= Readable.toWeb(incoming).getReader();
				const { done, value } = await reader.read();
				if (done) controller.close();
				else controller.enqueue(value);
			} catch (error) {
				controller.error(error);
			}
		} });
	} else {
		const buffered = readBodyBufferedBeforeDisconnect(incoming);
		if (buffered !== void 0) init.body = new ReadableStream({ start(controller) {
			enqueueBufferedBody(controller, buffered);
		} });
		else init.body = Readable.toWeb(incoming);
	}
	return new Request$1(url, init);
};
const getRequestCache = Symbol("getRequestCache");
const requestCache = Symbol("requestCache");
const incomingKey = Symbol("incomingKey");
const urlKey = Symbol("urlKey");
const methodKey = Symbol("methodKey");
const headersKey = Symbol("headersKey");
const abortControllerKey = Symbol("abortControllerKey");
const getAbortController = Symbol("getAbortController");
const abortRequest = Symbol("abortRequest");
const bodyBufferKey = Symbol("bodyBuffer");
const bodyReadPromiseKey = Symbol("bodyReadPromise");
const bodyConsumedDirectlyKey = Symbol("bodyConsumedDirectly");
const bodyLockReaderKey = Symbol("bodyLockReader");
const abortReasonKey = Symbol("abortReason");
const newBodyUnusableError = () => {
	return /* @__PURE__ */ new TypeError("Body is unusable");
};
const rejectBodyUnusable = () => {
	return Promise.reject(newBodyUnusableError());
};
const textDecoder = new TextDecoder();
const consumeBodyDirectOnce = (request) => {
	if (request[bodyConsumedDirectlyKey]) return rejectBodyUnusable();
	request[bodyConsumedDirectlyKey] = true;
};
const toArrayBuffer = (buf) => {
	return buf.buffer.slice(buf.byteOffset, buf.byteOffset + buf.byteLength);
};
const contentType = (request) => {
	return (request[headersKey] ||= newHeadersFromIncoming(request[incomingKey])).get("content-type") || "";
};
const methodTokenRegExp = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
const normalizeIncomingMethod = (method) => {
	if (typeof method !== "string" || method.length === 0) return "GET";
	switch (method) {
		case "DELETE":
		case "GET":
		case "HEAD":
		case "OPTIONS":
		case "PATCH":
		case "POST":
		case "PUT":
		case "QUERY": return method;
	}
	const upper = method.toUpperCase();
	switch (upper) {
		case "DELETE":
		case "GET":
		case "HEAD":
		case "OPTIONS":
		case "POST":
		case "PUT": return upper;
		default: return method;
	}
};
const validateDirectReadMethod = (method) => {
	if (!methodTokenRegExp.test(method)) return /* @__PURE__ */ new TypeError(`'${method}' is not a valid HTTP method.`);
	const normalized = method.toUpperCase();
	if (normalized === "CONNECT" || normalized === "TRACK" || normalized === "TRACE" && method !== "TRACE") return /* @__PURE__ */ new TypeError(`'${method}' HTTP method is unsupported.`);
};
const readBodyWithFastPath = (request, method, fromBuffer) => {
	if (request[bodyConsumedDirectlyKey]) return rejectBodyUnusable();
	const methodName = request.method;
	if (methodName === "GET" || methodName === "HEAD") return request[getRequestCache]()[method]();
	const methodValidationError = validateDirectReadMethod(methodName);
	if (methodValidationError) return Promise.reject(methodValidationError);
	if (request[requestCache]) {
		if (methodName !== "TRACE") return request[requestCache][method]();
	}
	const alreadyUsedError = consumeBodyDirectOnce(request);
	if (alreadyUsedError) return alreadyUsedError;
	const raw = readRawBodyIfAvailable(request);
	if (raw) {
		const result = Promise.resolve(fromBuffer(raw, request));
		request[bodyBufferKey] = void 0;
		return result;
	}
	return readBodyDirect(request).then((buf) => {
		const result = fromBuffer(buf, request);
		request[bodyBufferKey] = void 0;
		return result;
	});
};
const readRawBodyIfAvailable = (request) => {
	const incoming = request[incomingKey];
	if ("rawBody" in incoming && incoming.rawBody instanceof Buffer) return incoming.rawBody;
};
const normalizeAbortError = (request, incoming) => {
	if (incoming.errored) return incoming.errored;
	const reason = request[abortReasonKey];
	if (reason !== void 0) return reason instanceof Error ? reason : new Error(String(reason));
	return /* @__PURE__ */ new Error("Client connection prematurely closed.");
};
const readBodyDirect = (request) => {
	if (request[bodyBufferKey]) return Promise.resolve(request[bodyBufferKey]);
	if (request[bodyReadPromiseKey]) return request[bodyReadPromiseKey];
	const incoming = request[incomingKey];
	if (incoming.readableDidRead) return rejectBodyUnusable();
	const buffered = readBodyBufferedBeforeDisconnect(incoming);
	if (buffered !== void 0) {
		if (buffered instanceof Error) return Promise.reject(buffered);
		request[bodyBufferKey] = buffered;
		return Promise.resolve(buffered);
	}
	const promise = new Promise((resolve, reject) => {
		const chunks = [];
		let settled = false;
		const finish = (callback) => {
			if (settled) return;
			settled = true;
			cleanup();
			callback();
		};
		const recoverCompleteBodyAfterDisconnect = (error) => {
			const streamError = incoming.errored ?? error;
			if (!isRecoverableDisconnectedIncoming(incoming) || streamError && streamError.code !== "ECONNRESET") return false;
			finish(() => {
				const recovered = readBodyBufferedBeforeDisconnect(incoming, chunks);
				if (recovered instanceof Error) reject(recovered);
				else if (recovered === void 0) reject(error ?? normalizeAbortError(request, incoming));
				else {
					request[bodyBufferKey] = recovered;
					resolve(recovered);
				}
			});
			return true;
		};
		const onData = (chunk) => {
			chunks.push(toBufferChunk(chunk, incoming.readableEncoding));
		};
		const onEnd = () => {
			finish(() => {
				const buffer = chunks.length === 1 ? chunks[0] : Buffer.concat(chunks);
				request[bodyBufferKey] = buffer;
				resolve(buffer);
			});
		};
		const onError = (error) => {
			if (recoverCompleteBodyAfterDisconnect(error)) return;
			finish(() => {
				reject(error);
			});
		};
		const onClose = () => {
			if (incoming.readableEnded) {
				onEnd();
				return;
			}
			if (recoverCompleteBodyAfterDisconnect()) return;
			finish(() => {
				reject(normalizeAbortError(request, incoming));
			});
		};
		const cleanup = () => {
			incoming.off("data", onData);
			incoming.off("end", onEnd);
			incoming.off("error", onError);
			incoming.off("close", onClose);
			request[bodyReadPromiseKey] = void 0;
		};
		incoming.on("data", onData);
		incoming.on("end", onEnd);
		incoming.on("error", onError);
		incoming.on("close", onClose);
		queueMicrotask(() => {
			if (settled) return;
			if (incoming.readableEnded) onEnd();
			else if (incoming.errored) onError(incoming.errored);
			else if (incoming.destroyed) onClose();
		});
	});
	request[bodyReadPromiseKey] = promise;
	return promise;
};
const requestPrototype = {
	get method() {
		return this[methodKey];
	},
	get url() {
		return this[urlKey];
	},
	get headers() {
		return this[headersKey] ||= newHeadersFromIncoming(this[incomingKey]);
	},
	[abortRequest](reason) {
		if (this[abortReasonKey] === void 0) this[abortReasonKey] = reason;
		const abortController = this[abortControllerKey];
		if (abortController && !abortController.signal.aborted) abortController.abort(reason);
	},
	[getAbortController]() {
		this[abortControllerKey] ||= new AbortController();
		if (this[abortReasonKey] !== void 0 && !this[abortControllerKey].signal.aborted) this[abortControllerKey].abort(this[abortReasonKey]);
		return this[abortControllerKey];
	},
	[getRequestCache]() {
		const abortController = this[getAbortController]();
		if (this[requestCache]) return this[requestCache];
		const method = this.method;
		if (this[bodyConsumedDirectlyKey] && !(method === "GET" || method === "HEAD")) {
			this[bodyBufferKey] = void 0;
			const init = {
				method: method === "TRACE" ? "GET" : method,
				headers: this.headers,
				signal: abortController.signal
			};
			if (method !== "TRACE") {
				init.body = new ReadableStream({ start(c) {
					c.close();
				} });
				init.duplex = "half";
			}
			const req = new Request$1(this[urlKey], init);
			if (method === "TRACE") Object.defineProperty(req, "method", { get() {
				return "TRACE";
			} });
			return this[requestCache] = req;
		}
		return this[requestCache] = newRequestFromIncoming(this.method, this[urlKey], this.headers, this[incomingKey], abortController);
	},
	get body() {
		if (!this[bodyConsumedDirectlyKey]) return this[getRequestCache]().body;
		const request = this[getRequestCache]();
		if (!this[bodyLockReaderKey] && request.body) this[bodyLockReaderKey] = request.body.getReader();
		return request.body;
	},
	get bodyUsed() {
		if (this[bodyConsumedDirectlyKey]) return true;
		if (this[requestCache]) return this[requestCache].bodyUsed;
		return false;
	}
};
Object.defineProperty(requestPrototype, "signal", { get() {
	return this[getAbortController]().signal;
} });
[
	"cache",
	"credentials",
	"destination",
	"duplex",
	"integrity",
	"mode",
	"redirect",
	"referrer",
	"referrerPolicy",
	"keepalive"
].forEach((k) => {
	Object.defineProperty(requestPrototype, k, { get() {
		return this[getRequestCache]()[k];
	} });
});
["clone", "formData"].forEach((k) => {
	Object.defineProperty(requestPrototype, k, { value: function() {
		if (this[bodyConsumedDirectlyKey]) {
			if (k === "clone") throw newBodyUnusableError();
			return rejectBodyUnusable();
		}
		return this[getRequestCache]()[k]();
	} });
});
Object.defineProperty(requestPrototype, "text", { value: function() {
	return readBodyWithFastPath(this, "text", (buf) => textDecoder.decode(buf));
} });
Object.defineProperty(requestPrototype, "arrayBuffer", { value: function() {
	return readBodyWithFastPath(this, "arrayBuffer", (buf) => toArrayBuffer(buf));
} });
Object.defineProperty(requestPrototype, "blob", { value: function() {
	return readBodyWithFastPath(this, "blob", (buf, request) => {
		const type = contentType(request);
		return new Response(buf, type ? { headers: { "content-type": type } } : void 0).blob();
	});
} });
Object.defineProperty(requestPrototype, "json", { value: function() {
	if (this[bodyConsumedDirectlyKey]) return rejectBodyUnusable();
	return this.text().then(JSON.parse);
} });
Object.defineProperty(requestPrototype, Symbol.for("nodejs.util.inspect.custom"), { value: function(depth, options, inspectFn) {
	return `Request (lightweight) ${inspectFn({
		method: this.method,
		url: this.url,
		headers: this.headers,
		nativeRequest: this[requestCache]
	}, {
		...options,
		depth: depth == null ? null : depth - 1
	})}`;
} });
Object.setPrototypeOf(requestPrototype, Request$1.prototype);
const newRequest = (incoming, defaultHostname) => {
	const req = Object.create(requestPrototype);
	req[incomingKey] = incoming;
	req[methodKey] = normalizeIncomingMethod(incoming.method);
	const incomingUrl = incoming.url || "";
	if (incomingUrl[0] !== "/" && (incomingUrl.startsWith("http://") || incomingUrl.startsWith("https://"))) {
		if (incoming instanceof Http2ServerRequest) throw new RequestError("Absolute URL for :path is not allowed in HTTP/2");
		try {
			validateRequestTarget(incomingUrl);
			req[urlKey] = new URL(incomingUrl).href;
		} catch (e) {
			throw new RequestError("Invalid absolute URL", { cause: e });
		}
		return req;
	}
	const host = (incoming instanceof Http2ServerRequest ? incoming.authority : incoming.headers.host) || defaultHostname;
	if (!host) throw new RequestError("Missing host header");
	let scheme;
	if (incoming instanceof Http2ServerRequest) {
		scheme = incoming.scheme;
		if (!(scheme === "http" || scheme === "https")) throw new RequestError("Unsupported scheme");
	} else scheme = incoming.socket && incoming.socket.encrypted ? "https" : "http";
	try {
		req[urlKey] = buildUrl(scheme, host, incomingUrl);
	} catch (e) {
		if (e instanceof RequestError) throw e;
		else throw new RequestError("Invalid URL", { cause: e });
	}
	return req;
};
const defaultContentType = "text/plain; charset=UTF-8";
const responseCache = Symbol("responseCache");
const getResponseCache = Symbol("getResponseCache");
const cacheKey = Symbol("cache");
const GlobalResponse = global.Response;
var Response$1 = class Response$1 {
	#body;
	#init;
	[getResponseCache]() {
		const cache = this[cacheKey];
		const liveHeaders = cache && cache[2] instanceof Headers ? cache[2] : void 0;
		delete this[cacheKey];
		return this[responseCache] ||= new GlobalResponse(this.#body, liveHeaders ? {
			status: this.#init?.status,
			statusText: this.#init?.statusText,
			headers: liveHeaders
		} : this.#init);
	}
	constructor(body, init) {
		let headers;
		this.#body = body;
		if (init instanceof GlobalResponse) {
			const cachedGlobalResponse = init[responseCache];
			if (cachedGlobalResponse) {
				this.#init = cachedGlobalResponse;
				this[getResponseCache]();
				return;
			}
			this.#init = init instanceof Response$1 ? init.#init : init;
			headers = new Headers(init.headers);
		} else this.#init = init;
		if (body == null || typeof body === "string" || typeof body?.getReader !== "undefined" || body instanceof Blob || body instanceof Uint8Array) this[cacheKey] = [
			init?.status || 200,
			body ?? null,
			headers || init?.headers
		];
	}
	get headers() {
		const cache = this[cacheKey];
		if (cache) {
			if (!(cache[2] instanceof Headers)) cache[2] = new Headers(cache[2] || (cache[1] === null ? void 0 : { "content-type": defaultContentType }));
			return cache[2];
		}
		return this[getResponseCache]().headers;
	}
	get status() {
		return this[cacheKey]?.[0] ?? this[getResponseCache]().status;
	}
	get ok() {
		const status = this.status;
		return status >= 200 && status < 300;
	}
};
[
	"body",
	"bodyUsed",
	"redirected",
	"statusText",
	"trailers",
	"type",
	"url"
].forEach((k) => {
	Object.defineProperty(Response$1.prototype, k, { get() {
		return this[getResponseCache]()[k];
	} });
});
[
	"arrayBuffer",
	"blob",
	"clone",
	"formData",
	"json",
	"text"
].forEach((k) => {
	Object.defineProperty(Response$1.prototype, k, { value: function() {
		return this[getResponseCache]()[k]();
	} });
});
Object.defineProperty(Response$1.prototype, Symbol.for("nodejs.util.inspect.custom"), { value: function(depth, options, inspectFn) {
	return `Response (lightweight) ${inspectFn({
		status: this.status,
		headers: this.headers,
		ok: this.ok,
		nativeResponse: this[responseCache]
	}, {
		...options,
		depth: depth == null ? null : depth - 1
	})}`;
} });
Object.setPrototypeOf(Response$1, GlobalResponse);
Object.setPrototypeOf(Response$1.prototype, GlobalResponse.prototype);
const validRedirectUrl = /^https?:\/\/[!#-;=?-[\]_a-z~A-Z]+$/;
const parseRedirectUrl = (url) => {
	if (url instanceof URL) return url.href;
	if (validRedirectUrl.test(url)) return url;
	return new URL(url).href;
};
const validRedirectStatuses = /* @__PURE__ */ new Set([
	301,
	302,
	303,
	307,
	308
]);
Object.defineProperty(Response$1, "redirect", {
	value: function redirect(url, status = 302) {
		if (!validRedirectStatuses.has(status)) throw new RangeError("Invalid status code");
		return new Response$1(null, {
			status,
			headers: { location: parseRedirectUrl(url) }
		});
	},
	writable: true,
	configurable: true
});
Object.defineProperty(Response$1, "json", {
	value: function json(data, init) {
		const body = JSON.stringify(data);
		if (body === void 0) throw new TypeError("The data is not JSON serializable");
		const initHeaders = init?.headers;
		let headers;
		if (initHeaders) {
			headers = new Headers(initHeaders);
			if (!headers.has("content-type")) headers.set("content-type", "application/json");
		} else headers = { "content-type": "application/json" };
		return new Response$1(body, {
			status: init?.status ?? 200,
			statusText: init?.statusText,
			headers
		});
	},
	writable: true,
	configurable: true
});
async function readWithoutBlocking(readPromise) {
	return Promise.race([readPromise, Promise.resolve().then(() => Promise.resolve(void 0))]);
}
function writeFromReadableStreamDefaultReader(reader, writable, currentReadPromise) {
	const cancel = (error) => {
		reader.cancel(error).catch(() => {});
	};
	const stream = writable.stream;
	if (writable.destroyed || stream?.closed || stream?.destroyed) {
		cancel();
		return reader.closed;
	}
	writable.on("close", cancel);
	writable.on("error", cancel);
	(currentReadPromise ?? reader.read()).then(flow, handleStreamError);
	return reader.closed.finally(() => {
		writable.off("close", cancel);
		writable.off("error", cancel);
	});
	function handleStreamError(error) {
		if (error) writable.destroy(error);
	}
	function onDrain() {
		reader.read().then(flow, handleStreamError);
	}
	function flow({ done, value }) {
		try {
			if (done) writable.end();
			else if (!writable.write(value)) writable.once("drain", onDrain);
			else reader.read().then(flow, handleStreamError);
		} catch (e) {
			handleStreamError(e);
		}
	}
}
function writeFromReadableStream(stream, writable) {
	if (stream.locked) throw new TypeError("ReadableStream is locked.");
	else if (writable.destroyed) {
		stream.cancel().catch(() => {});
		return;
	}
	return writeFromReadableStreamDefaultReader(stream.getReader(), writable);
}
const buildOutgoingHttpHeaders = (headers, defaultContentType) => {
	const res = {};
	if (!(headers instanceof Headers)) headers = new Headers(headers ?? void 0);
	if (headers.has("set-cookie")) {
		const cookies = [];
		for (const [k, v] of headers) if (k === "set-cookie") cookies.push(v);
		else res[k] = v;
		if (cookies.length > 0) res["set-cookie"] = cookies;
	} else for (const [k, v] of headers) res[k] = v;
	if (defaultContentType) res["content-type"] ??= defaultContentType;
	return res;
};
const outgoingEnded = Symbol("outgoingEnded");
const incomingDraining = Symbol("incomingDraining");
const DRAIN_TIMEOUT_MS = 500;
const MAX_DRAIN_BYTES = 67108864;
const drainIncoming = (incoming) => {
	const incomingWithDrainState = incoming;
	if (incoming.destroyed || incomingWithDrainState[incomingDraining]) return;
	incomingWithDrainState[incomingDraining] = true;
	if (incoming instanceof Http2ServerRequest) {
		try {
			incoming.stream?.close?.(constants.NGHTTP2_NO_ERROR);
		} catch {}
		return;
	}
	let bytesRead = 0;
	const cleanup = () => {
		clearTimeout(timer);
		incoming.off("data", onData);
		incoming.off("end", cleanup);
		incoming.off("error", cleanup);
	};
	const forceClose = () => {
		cleanup();
		const socket = incoming.socket;
		if (socket && !socket.destroyed) {
			if (typeof socket.destroySoon === "function") socket.destroySoon();
			else if (typeof socket.destroy === "function") socket.destroy();
		}
	};
	const timer = setTimeout(forceClose, DRAIN_TIMEOUT_MS);
	timer.unref?.();
	const onData = (chunk) => {
		bytesRead += chunk.length;
		if (bytesRead > MAX_DRAIN_BYTES) forceClose();
	};
	incoming.on("data", onData);
	incoming.on("end", cleanup);
	incoming.on("error", cleanup);
	incoming.resume();
};
const makeCloseHandler = (req, incoming, outgoing, needsBodyCleanup) => () => {
	if (incoming.errored) {
		recordBodyBufferedBeforeDisconnect(incoming);
		req[abortRequest](incoming.errored.toString());
	} else if (!outgoing.writableFinished || incoming instanceof Http2ServerRequest && incoming.aborted) {
		recordBodyBufferedBeforeDisconnect(incoming);
		req[abortRequest]("Client connection prematurely closed.");
	}
	if (needsBodyCleanup && !incoming.readableEnded) setTimeout(() => {
		if (!incoming.readableEnded) setTimeout(() => {
			drainIncoming(incoming);
		});
	});
};
const isImmediateCacheableResponse = (res) => {
	if (!(cacheKey in res)) return false;
	const body = res[cacheKey][1];
	return body === null || typeof body === "string" || body instanceof Uint8Array;
};
const handleRequestError = () => new Response(null, { status: 400 });
const handleFetchError = (e) => new Response(null, { status: e instanceof Error && (e.name === "TimeoutError" || e.constructor.name === "TimeoutError") ? 504 : 500 });
const handleResponseError = (e, outgoing) => {
	const err = e instanceof Error ? e : new Error("unknown error", { cause: e });
	if (err.code === "ERR_STREAM_PREMATURE_CLOSE") console.info("The user aborted a request.");
	else {
		console.error(e);
		if (!outgoing.headersSent) {
			if (outgoing instanceof ServerResponse) outgoing._contentLength = null;
			outgoing.writeHead(500, { "Content-Type": "text/plain" });
		}
		outgoing.end(`Error: ${err.message}`);
		outgoing.destroy(err);
	}
};
const flushHeaders = (outgoing) => {
	if ("flushHeaders" in outgoing && outgoing.writable) outgoing.flushHeaders();
};
const trySetContentLength = (outgoing, status, length) => {
	const http1 = outgoing;
	if (http1._contentLength === null && http1._hasBody && http1.useChunkedEncodingByDefault && !http1._removedContLen && status >= 200 && status !== 204 && status !== 304 && !outgoing.hasHeader("content-length") && !outgoing.hasHeader("transfer-encoding") && !outgoing.hasHeader("trailer")) {
		http1._contentLength = length;
		return true;
	}
	return false;
};
const writeDefaultHeaders = (outgoing, status, length) => {
	if (trySetContentLength(outgoing, status, length)) outgoing.writeHead(status, { "Content-Type": defaultContentType });
	else outgoing.writeHead(status, {
		"Content-Type": defaultContentType,
		"Content-Length": length
	});
};
const responseViaCache = async (res, outgoing) => {
	let [status, body, header] = res[cacheKey];
	if (!header) {
		if (body === null) {
			outgoing.writeHead(status);
			outgoing.end();
		} else if (typeof body === "string") {
			writeDefaultHeaders(outgoing, status, Buffer.byteLength(body));
			outgoing.end(body);
		} else if (body instanceof Uint8Array) {
			writeDefaultHeaders(outgoing, status, body.byteLength);
			outgoing.end(body);
		} else if (body instanceof Blob) {
			writeDefaultHeaders(outgoing, status, body.size);
			outgoing.end(new Uint8Array(await body.arrayBuffer()));
		} else {
			outgoing.writeHead(status, { "Content-Type": defaultContentType });
			flushHeaders(outgoing);
			await writeFromReadableStream(body, outgoing)?.catch((e) => handleResponseError(e, outgoing));
		}
		outgoing[outgoingEnded]?.();
		return;
	}
	let hasContentLength = false;
	let plainHeaders = false;
	let canAutoLength = true;
	if (header instanceof Headers) {
		hasContentLength = header.has("content-length");
		header = buildOutgoingHttpHeaders(header, body === null ? void 0 : defaultContentType);
	} else if (Array.isArray(header)) {
		const headerObj = new Headers(header);
		hasContentLength = headerObj.has("content-length");
		header = buildOutgoingHttpHeaders(headerObj, body === null ? void 0 : defaultContentType);
	} else {
		plainHeaders = true;
		for (const key in header) {
			if (key.length === 14 && key.toLowerCase() === "content-length") {
				hasContentLength = true;
				break;
			}
			if (key.length === 17 && key.toLowerCase() === "transfer-encoding" || key.length === 7 && key.toLowerCase() === "trailer") canAutoLength = false;
		}
	}
	if (!hasContentLength) {
		let length;
		if (typeof body === "string") length = Buffer.byteLength(body);
		else if (body instanceof Uint8Array) length = body.byteLength;
		else if (body instanceof Blob) length = body.size;
		if (length !== void 0 && (!plainHeaders || !canAutoLength || !trySetContentLength(outgoing, status, length))) {
			if (plainHeaders) header = { ...header };
			header["Content-Length"] = length;
		}
	}
	outgoing.writeHead(status, header);
	if (body == null) outgoing.end();
	else if (typeof body === "string" || body instanceof Uint8Array) outgoing.end(body);
	else if (body instanceof Blob) outgoing.end(new Uint8Array(await body.arrayBuffer()));
	else {
		flushHeaders(outgoing);
		await writeFromReadableStream(body, outgoing)?.catch((e) => handleResponseError(e, outgoing));
	}
	outgoing[outgoingEnded]?.();
};
const isPromise$1 = (res) => typeof res.then === "function";
const responseViaResponseObject = async (res, outgoing, options = {}) => {
	if (isPromise$1(res)) if (options.errorHandler) try {
		res = await res;
	} catch (err) {
		const errRes = await options.errorHandler(err);
		if (!errRes) return;
		res = errRes;
	}
	else res = await res.catch(handleFetchError);
	if (cacheKey in res) return responseViaCache(res, outgoing);
	const resHeaderRecord = buildOutgoingHttpHeaders(res.headers, res.body === null ? void 0 : defaultContentType);
	if (res.body) {
		const reader = res.body.getReader();
		const values = [];
		let done = false;
		let currentReadPromise = void 0;
		if (resHeaderRecord["transfer-encoding"] !== "chunked") {
			let maxReadCount = 2;
			for (let i = 0; i < maxReadCount; i++) {
				currentReadPromise ||= reader.read();
				const chunk = await readWithoutBlocking(currentReadPromise);
				if (!chunk) {
					if (i === 1) {
						await new Promise((resolve) => setTimeout(resolve));
						maxReadCount = 3;
						continue;
					}
					break;
				}
				currentReadPromise = void 0;
				if (chunk.value) values.push(chunk.value);
				if (chunk.done) {
					done = true;
					break;
				}
			}
			if (done && !("content-length" in resHeaderRecord)) resHeaderRecord["content-length"] = values.reduce((acc, value) => acc + value.length, 0);
		}
		outgoing.writeHead(res.status, resHeaderRecord);
		values.forEach((value) => {
			outgoing.write(value);
		});
		if (done) outgoing.end();
		else {
			if (values.length === 0) flushHeaders(outgoing);
			await writeFromReadableStreamDefaultReader(reader, outgoing, currentReadPromise);
		}
	} else if (resHeaderRecord["x-hono-already-sent"]) {} else {
		outgoing.writeHead(res.status, resHeaderRecord);
		outgoing.end();
	}
	outgoing[outgoingEnded]?.();
};
const getRequestListener = (fetchCallback, options = {}) => {
	const autoCleanupIncoming = options.autoCleanupIncoming ?? true;
	if (options.overrideGlobalObjects !== false && global.Request !== Request$1) {
		Object.defineProperty(global, "Request", { value: Request$1 });
		Object.defineProperty(global, "Response", { value: Response$1 });
	}
	return async (incoming, outgoing) => {
		let res, req;
		let needsBodyCleanup = false;
		let closeHandlerAttached = false;
		const ensureCloseHandler = () => {
			if (!req || closeHandlerAttached) return;
			closeHandlerAttached = true;
			outgoing.on("close", makeCloseHandler(req, incoming, outgoing, needsBodyCleanup));
		};
		try {
			req = newRequest(incoming, options.hostname);
			needsBodyCleanup = autoCleanupIncoming && !(incoming.method === "GET" || incoming.method === "HEAD");
			if (needsBodyCleanup) {
				incoming[wrapBodyStream] = true;
				if (incoming instanceof Http2ServerRequest) outgoing[outgoingEnded] = () => {
					if (!incoming.readableEnded) setTimeout(() => {
						if (!incoming.readableEnded) setTimeout(() => {
							incoming.destroy();
							outgoing.destroy();
						});
					});
				};
			}
			res = fetchCallback(req, {
				incoming,
				outgoing
			});
			if (!isPromise$1(res) && isImmediateCacheableResponse(res)) {
				if (needsBodyCleanup && !incoming.readableEnded) outgoing.once("finish", () => {
					if (!incoming.readableEnded) drainIncoming(incoming);
				});
				return responseViaCache(res, outgoing);
			}
			ensureCloseHandler();
		} catch (e) {
			if (!res) if (options.errorHandler) {
				ensureCloseHandler();
				res = await options.errorHandler(req ? e : toRequestError(e));
				if (!res) return;
			} else if (!req) res = handleRequestError();
			else res = handleFetchError(e);
			else return handleResponseError(e, outgoing);
		}
		try {
			return await responseViaResponseObject(res, outgoing, options);
		} catch (e) {
			return handleResponseError(e, outgoing);
		}
	};
};
/**
* @link https://developer.mozilla.org/en-US/docs/Web/API/CloseEvent
*/
const CloseEvent = globalThis.CloseEvent ?? class extends Event {
	#eventInitDict;
	constructor(type, eventInitDict = {}) {
		super(type, eventInitDict);
		this.#eventInitDict = eventInitDict;
	}
	get wasClean() {
		return this.#eventInitDict.wasClean ?? false;
	}
	get code() {
		return this.#eventInitDict.code ?? 0;
	}
	get reason() {
		return this.#eventInitDict.reason ?? "";
	}
};
/**
* Node.js has no global `ErrorEvent`, unlike `Event`/`MessageEvent`/`CloseEvent`.
* @link https://developer.mozilla.org/en-US/docs/Web/API/ErrorEvent
*/
const ErrorEvent = globalThis.ErrorEvent ?? class extends Event {
	#eventInitDict;
	constructor(type, eventInitDict = {}) {
		super(type, eventInitDict);
		this.#eventInitDict = eventInitDict;
	}
	get message() {
		return this.#eventInitDict.message ?? "";
	}
	get filename() {
		return this.#eventInitDict.filename ?? "";
	}
	get lineno() {
		return this.#eventInitDict.lineno ?? 0;
	}
	get colno() {
		return this.#eventInitDict.colno ?? 0;
	}
	get error() {
		return this.#eventInitDict.error ?? null;
	}
};
const generateConnectionSymbol = () => Symbol("connection");
const CONNECTION_SYMBOL_KEY = Symbol("CONNECTION_SYMBOL_KEY");
const WAIT_FOR_WEBSOCKET_SYMBOL = Symbol("WAIT_FOR_WEBSOCKET_SYMBOL");
const responseHeadersToSkip = /* @__PURE__ */ new Set([
	"connection",
	"content-length",
	"keep-alive",
	"proxy-authenticate",
	"proxy-authorization",
	"te",
	"trailer",
	"transfer-encoding",
	"upgrade",
	"sec-websocket-accept",
	"sec-websocket-extensions",
	"sec-websocket-protocol"
]);
const appendResponseHeaders = (headers, responseHeaders) => {
	if (!responseHeaders) return;
	responseHeaders.forEach((value, key) => {
		if (responseHeadersToSkip.has(key.toLowerCase())) return;
		headers.push(`${key}: ${value}`);
	});
};
const rejectUpgradeRequest = (socket, status, responseHeaders) => {
	if (socket.destroyed) return;
	const responseLines = ["Connection: close", "Content-Length: 0"];
	appendResponseHeaders(responseLines, responseHeaders);
	socket.end(`HTTP/1.1 ${status.toString()} ${STATUS_CODES[status] ?? ""}\r\n${responseLines.join("\r\n")}\r\n\r
`);
};
const createUpgradeRequest = (request) => {
	const protocol = request.socket.encrypted ? "https" : "http";
	const incomingUrl = request.url ?? "/";
	let url;
	if (incomingUrl[0] !== "/" && (incomingUrl.startsWith("http://") || incomingUrl.startsWith("https://"))) {
		validateRequestTarget(incomingUrl);
		url = new URL(incomingUrl).href;
	} else url = buildUrl(protocol, request.headers.host ?? "localhost", incomingUrl);
	const headers = new Headers();
	for (const key in request.headers) {
		const value = request.headers[key];
		if (!value) continue;
		headers.append(key, Array.isArray(value) ? value[0] : value);
	}
	return new Request(url, { headers });
};
const setupWebSocket = (options) => {
	const { server, fetchCallback, wss } = options;
	const waiterMap = /* @__PURE__ */ new Map();
	wss.on("connection", (ws, request) => {
		const waiter = waiterMap.get(request);
		if (waiter) {
			waiter.resolve(ws);
			waiterMap.delete(request);
		}
	});
	const rejectWaiter = (request) => {
		const waiter = waiterMap.get(request);
		if (waiter) {
			waiterMap.delete(request);
			waiter.reject(/* @__PURE__ */ new Error("WebSocket handshake aborted"));
		}
	};
	const waitForWebSocket = (request, connectionSymbol) => {
		return new Promise((resolve, reject) => {
			waiterMap.set(request, {
				resolve,
				reject,
				connectionSymbol
			});
		});
	};
	server.on("upgrade", async (request, socket, head) => {
		if (request.headers.upgrade?.toLowerCase() !== "websocket") return;
		const ignoreSocketError = () => {};
		const reclaimWaiterOnClose = () => rejectWaiter(request);
		socket.on("error", ignoreSocketError);
		socket.once("close", reclaimWaiterOnClose);
		const env = {
			incoming: request,
			outgoing: void 0,
			wss,
			[WAIT_FOR_WEBSOCKET_SYMBOL]: waitForWebSocket
		};
		let status = 400;
		let responseHeaders;
		try {
			const response = await fetchCallback(createUpgradeRequest(request), env);
			if (response instanceof Response) {
				status = response.status;
				responseHeaders = response.headers;
			}
		} catch (error) {
			if (server.listenerCount("upgrade") === 1) rejectUpgradeRequest(socket, error instanceof RequestError ? 400 : 500);
			return;
		}
		if (socket.destroyed) {
			rejectWaiter(request);
			return;
		}
		const waiter = waiterMap.get(request);
		if (!waiter || waiter.connectionSymbol !== env[CONNECTION_SYMBOL_KEY]) {
			rejectWaiter(request);
			if (server.listenerCount("upgrade") === 1) rejectUpgradeRequest(socket, status, responseHeaders);
			return;
		}
		const addResponseHeaders = (headers) => {
			appendResponseHeaders(headers, responseHeaders);
		};
		wss.on("headers", addResponseHeaders);
		try {
			wss.handleUpgrade(request, socket, head, (ws) => {
				socket.off("close", reclaimWaiterOnClose);
				socket.off("error", ignoreSocketError);
				wss.emit("connection", ws, request);
			});
		} finally {
			wss.off("headers", addResponseHeaders);
		}
	});
	server.on("close", () => {
		wss.close();
	});
};
const upgradeWebSocket = defineWebSocketHelper(async (c, events, options) => {
	if (c.req.header("upgrade")?.toLowerCase() !== "websocket") return;
	const env = c.env;
	const waitForWebSocket = env[WAIT_FOR_WEBSOCKET_SYMBOL];
	if (!waitForWebSocket || !env.incoming) return new Response(null, { status: 500 });
	const connectionSymbol = generateConnectionSymbol();
	env[CONNECTION_SYMBOL_KEY] = connectionSymbol;
	(async () => {
		let ws;
		try {
			ws = await waitForWebSocket(env.incoming, connectionSymbol);
		} catch {
			return;
		}
		const messagesReceivedInStarting = [];
		const bufferMessage = (data, isBinary) => {
			messagesReceivedInStarting.push([data, isBinary]);
		};
		ws.on("message", bufferMessage);
		const ctx = {
			binaryType: "arraybuffer",
			close(code, reason) {
				ws.close(code, reason);
			},
			protocol: ws.protocol,
			raw: ws,
			get readyState() {
				return ws.readyState;
			},
			send(source, opts) {
				ws.send(source, { compress: opts?.compress });
			},
			url: new URL(c.req.url)
		};
		try {
			events?.onOpen?.(new Event("open"), ctx);
		} catch (e) {
			(options?.onError ?? console.error)(e);
		}
		const handleMessage = (data, isBinary) => {
			const datas = Array.isArray(data) ? data : [data];
			for (const data of datas) try {
				events?.onMessage?.(new MessageEvent("message", { data: isBinary ? data instanceof ArrayBuffer ? data : data.buffer.slice(data.byteOffset, data.byteOffset + data.byteLength) : typeof data === "string" ? data : Buffer.from(data).toString("utf-8") }), ctx);
			} catch (e) {
				(options?.onError ?? console.error)(e);
			}
		};
		ws.off("message", bufferMessage);
		for (const message of messagesReceivedInStarting) handleMessage(...message);
		ws.on("message", (data, isBinary) => {
			handleMessage(data, isBinary);
		});
		ws.on("close", (code, reason) => {
			try {
				events?.onClose?.(new CloseEvent("close", {
					code,
					reason: reason.toString()
				}), ctx);
			} catch (e) {
				(options?.onError ?? console.error)(e);
			}
		});
		ws.on("error", (error) => {
			try {
				events?.onError?.(new ErrorEvent("error", { error }), ctx);
			} catch (e) {
				(options?.onError ?? console.error)(e);
			}
		});
	})();
	return new Response();
});
const createAdaptorServer = (options) => {
	const fetchCallback = options.fetch;
	const requestListener = getRequestListener(fetchCallback, {
		hostname: options.hostname,
		overrideGlobalObjects: options.overrideGlobalObjects,
		autoCleanupIncoming: options.autoCleanupIncoming
	});
	const server = (options.createServer || createServer)(options.serverOptions || {}, requestListener);
	if (options.websocket && options.websocket.server) {
		if (options.websocket.server.options.noServer !== true) throw new Error("WebSocket server must be created with { noServer: true } option");
		setupWebSocket({
			server,
			fetchCallback,
			wss: options.websocket.server
		});
	}
	return server;
};

// node_modules/@hono/node-server/dist/utils/response.mjs
const RESPONSE_ALREADY_SENT = new Response(null, { headers: { [X_ALREADY_SENT]: "true" } });

// test/sandbox/github/identity/budget.ts
/** Whose hour of requests it is: a person's over all tokens, GITHUB_TOKEN's for each repository. */
function budgetOf(token) {
	if (token === null) return "anonymous";
	return token.silent ? `installation ${token.repositories?.join(", ") ?? ""}` : token.login;
}

// test/sandbox/github/http/door.ts
const LOOPBACK = [
	"127.0.0.1",
	"localhost",
	"[::1]"
];
/**
* Refuses what no honest client sends: another host's name, by which a page in a browser would read this server as its own (DNS
* rebinding); an address that is not a path; and paths and queries that do not decode, or hold a NUL.
*/
function refuseAtDoor({ url, headers, incoming }) {
	if (!isOwnHost(headers["host"], url)) throw new Refusal(421, "Misdirected Request");
	if (!incoming.url?.startsWith("/") || !decodes(url)) throw new Refusal(400, "Bad Request");
}
function isOwnHost(host, { port }) {
	if (host === void 0 || !URL.canParse(`http://${host}`)) return false;
	const named = new URL(`http://${host}`);
	return LOOPBACK.includes(named.hostname) && named.port === port && named.host === host.toLowerCase();
}
function decodes({ pathname, search }) {
	try {
		return ![pathname, search].some((part) => decodeURIComponent(part).includes("\0"));
	} catch {
		return false;
	}
}

// test/sandbox/github/http/fault.ts
const effect = discriminatedUnion("kind", [
	strictObject({
		kind: literal$1("status"),
		status: int().min(400).max(599),
		message: string().optional(),
		/** Seconds. */
		retryAfter: int().optional()
	}),
	strictObject({ kind: literal$1("cut") }),
	strictObject({
		kind: literal$1("delay"),
		milliseconds: number$1().min(0)
	}),
	strictObject({
		kind: literal$1("secondary-limit"),
		retryAfter: int().optional()
	}),
	strictObject({
		kind: literal$1("rate-limit"),
		resetSeconds: int().default(60)
	})
]);
/**
* One fault: which requests, and what happens to them. `before`: nothing is applied. `during`: an upload breaks after
* `afterBytes` (default: half of it). `after`: applied, and the answer is lost (`cut`) or replaced (`status`).
*/
const faultRuleSchema = strictObject({
	name: string().min(1),
	method: string().optional(),
	/** Path without the API prefix; `*` is one segment, `**` any number of them. */
	path: string().optional(),
	job: string().optional(),
	/** The first request that is hit, counted from 1 among those that match … */
	nth: int().min(1).default(1),
	/** … and how many from there on; null: all. */
	times: int().min(1).nullable().default(1),
	when: _enum([
		"before",
		"during",
		"after"
	]).default("before"),
	afterBytes: int().min(0).optional(),
	effect
});
/** The rules in force, each with its own count. */
function openFaults(rules = []) {
	let active = [];
	const add = (rule) => {
		active.push({
			rule: faultRuleSchema.parse(rule),
			seen: 0
		});
	};
	for (const rule of rules) add(rule);
	return {
		add,
		clear: () => {
			active = [];
		},
		next(request) {
			const matching = active.filter(({ rule }) => matches(rule, request));
			for (const entry of matching) entry.seen++;
			return matching.find(({ rule, seen }) => isDue(rule, seen))?.rule ?? null;
		}
	};
}
/** The answer that a rule gives in place of the true one; null for those that give none. */
function faultAnswer({ effect }, now) {
	switch (effect.kind) {
		case "status": return refusal(effect.status, effect.message ?? "Server Error", retry(effect.retryAfter));
		case "secondary-limit": return refusal(403, SECONDARY, retry(effect.retryAfter));
		case "rate-limit": {
			const reset = Math.ceil(now.getTime() / 1e3) + effect.resetSeconds;
			return refusal(403, "API rate limit exceeded", {
				"x-ratelimit-remaining": "0",
				"x-ratelimit-reset": String(reset)
			});
		}
		case "cut":
		case "delay": return null;
	}
}
const SECONDARY = "You have exceeded a secondary rate limit and have been temporarily blocked from content creation. Please retry your request again later.";
function refusal(status, message, headers) {
	return new Refusal(status, message, { headers }).answer;
}
function retry(seconds) {
	return seconds === void 0 ? {} : { "retry-after": String(seconds) };
}
function matches(rule, request) {
	if (rule.method !== void 0 && rule.method.toUpperCase() !== request.method) return false;
	if (rule.job !== void 0 && rule.job !== request.job) return false;
	return rule.path === void 0 || patternOf$2(rule.path).test(request.path);
}
function patternOf$2(path) {
	const escaped = path.replace(/[.+?^${}()|[\]\\]/g, "\\$&");
	return new RegExp(`^${escaped.replace(/\*\*|\*/g, (stars) => stars === "**" ? ".*" : "[^/]*")}$`);
}
function isDue({ nth, times }, seen) {
	return seen >= nth && (times === null || seen < nth + times);
}

// test/sandbox/github/http/recording.ts
const TOKEN = /\b(gh[a-z]_[A-Za-z0-9]{20,}|github_pat_\w{20,})/g;
/** Appends one JSON line per request to `file`; every token and secret of this GitHub, and all that looks like a token, is masked. */
function openRecorder(file, secrets) {
	return { add(recording) {
		if (file === void 0) return;
		appendFileSync(file, `${masked(JSON.stringify(recording), secrets())}\n`);
	} };
}
/** What a recording says of bytes that are not JSON. */
function digestOfBytes(bytes) {
	return {
		bytes: bytes.length,
		sha256: createHash("sha256").update(bytes).digest("hex")
	};
}
function masked(line, secrets) {
	let text = line;
	for (const secret of secrets) text = text.replaceAll(JSON.stringify(secret).slice(1, -1), "***");
	return text.replace(TOKEN, "***");
}

// test/sandbox/github/http/response.ts
/** Gives what can be cached its ETag; 304 without a body where the client has it already. */
function conditional(answer, wire) {
	if (wire.method !== "GET" || answer.status !== 200 || answer.body === void 0) return answer;
	const etag = `"${createHash("sha256").update(bytesOf$1(answer.body)).digest("hex")}"`;
	const headers = {
		...answer.headers,
		etag,
		"cache-control": "private, max-age=60, s-maxage=60"
	};
	return (wire.headers["if-none-match"]?.split(",").map((tag) => tag.trim().replace(/^W\//, "")))?.includes(etag) ? {
		status: 304,
		headers
	} : {
		...answer,
		headers
	};
}
/** The bytes of an answer, with the headers that every answer of GitHub's has. */
function responseOf({ status, body, headers = {} }, wire) {
	const bytes = bytesOf$1(body);
	const always = {
		"x-github-request-id": randomUUID().toUpperCase(),
		"x-github-media-type": "github.v3; format=json",
		"x-github-api-version-selected": wire.headers["x-github-api-version"] ?? "2022-11-28",
		...bytes !== null && { "content-type": "application/json; charset=utf-8" }
	};
	return new Response(bytes, {
		status,
		headers: {
			...always,
			...headers
		}
	});
}
function bytesOf$1(body) {
	if (body === void 0) return null;
	if (Buffer.isBuffer(body)) return new Uint8Array(body);
	return new TextEncoder().encode(JSON.stringify(body));
}

// test/sandbox/github/http/exchange.ts
/** The sender is gone, or was made to be. */
var CutOff = class extends Error {};
/** One request from first to last byte: the fault that is due, the answer, the recording. */
async function exchange(site, wire, run) {
	const at = site.world.now().toISOString();
	const job = tokenOfWire(site, wire)?.job ?? null;
	const fault = site.faults.next({
		method: wire.method,
		path: wire.path,
		job
	});
	const opened = open$3(site, wire, fault);
	let request = null;
	const made = await faulty(site, fault, opened, async () => {
		refuseAtDoor(wire);
		return run(opened, (seen) => {
			request = seen;
		});
	});
	if (made instanceof Response) return isLost(fault) ? hangUp(wire) : made;
	const answer = made === null ? null : conditional(made, wire);
	if (answer?.status === 304) site.rateLimits.giveBack(budgetOf(opened.token), "core");
	const recording = {
		at,
		job,
		method: wire.method,
		path: wire.path,
		query: Object.fromEntries(wire.url.searchParams),
		request: request ?? bytesOf(opened),
		status: answer?.status ?? null,
		response: Buffer.isBuffer(answer?.body) ? digestOfBytes(answer.body) : answer?.body ?? null,
		fault: fault?.name ?? null
	};
	if (wire.recorded) site.recorder.add(recording);
	if (answer === null || isLost(fault) || wire.outgoing.headersSent) return hangUp(wire);
	return responseOf(answer, wire);
}
function open$3(site, wire, fault) {
	const token = tokenOfWire(site, wire) ?? null;
	const breakAt = fault?.when === "during" ? fault.afterBytes ?? Number(wire.headers["content-length"] ?? 0) / 2 : null;
	const upload = meter(wire.incoming, (bytes) => {
		if (breakAt === null || bytes < breakAt) return;
		throw new CutOff("the upload was broken off by a rule");
	});
	return {
		...wire,
		world: site.world,
		query: wire.url.searchParams,
		token,
		user: token === null ? null : userByLogin(site.world, token.login) ?? null,
		upload,
		authorised: wire.headers["authorization"] === void 0 || token !== null
	};
}
/** The answer that goes out, true or false; null where none does. */
async function faulty(site, fault, opened, run) {
	const instead = fault === null ? null : faultAnswer(fault, site.world.now());
	const delay = fault?.effect.kind === "delay" ? fault.effect.milliseconds : null;
	if (delay !== null && fault?.when !== "after") await setTimeout$1(delay, void 0, { ref: false });
	if (fault !== null && isEarly(fault, opened) && delay === null) return instead;
	const answer = await truth$1(run, opened);
	if (delay !== null && fault?.when === "after") await setTimeout$1(delay, void 0, { ref: false });
	if (fault?.when === "after" && instead !== null) return instead;
	return answer === null && fault?.when === "during" ? instead : answer;
}
/** Nothing is applied; a request without a body has no middle. */
function isEarly({ when }, { headers }) {
	const isEmpty = Number(headers["content-length"] ?? 0) === 0 && headers["transfer-encoding"] === void 0;
	return when === "before" || when === "during" && isEmpty;
}
async function truth$1(run, { incoming, socket }) {
	try {
		return await run();
	} catch (error) {
		if (error instanceof Refusal) return error.answer;
		if (error instanceof CutOff || incoming.errored || socket.destroyed) return null;
		return {
			status: 500,
			body: {
				message: "Server Error",
				sandbox: error instanceof Error ? error.stack ?? error.message : String(error)
			}
		};
	}
}
function tokenOfWire({ world }, { headers }) {
	const given = headers["authorization"];
	return given === void 0 ? void 0 : tokenOf(world, given);
}
/** What arrived and was not JSON, or null for nothing. */
function bytesOf({ upload }) {
	const received = upload.received();
	return received.bytes === 0 ? null : received;
}
/** Applied, and nobody hears of it. */
function isLost(fault) {
	return fault?.when === "after" && fault.effect.kind === "cut";
}
function hangUp({ socket }) {
	socket.destroy();
	return RESPONSE_ALREADY_SENT;
}

// test/sandbox/github/http/handler.ts
const GITHUB_LIMIT = 5e3;
const JOB_LIMIT = 1e3;
const MAX_BODY_BYTES = 64 << 20;
/** Lets one request through a route's door and runs it: credentials, rate limit, body, permission, in GitHub's order. */
async function handle(site, route, opened, note) {
	if (!opened.authorised) throw new Refusal(401, "Bad credentials");
	const headers = countRequest(site, opened);
	try {
		const body = route.raw ? null : await bodyOf$1(opened);
		note(body);
		const answer = await enter(route, {
			...opened,
			body: body ?? {}
		});
		return {
			...answer,
			headers: {
				...headers,
				...answer.headers
			}
		};
	} catch (error) {
		if (error instanceof Refusal) error.answer.headers = {
			...headers,
			...error.answer.headers
		};
		throw error;
	}
}
async function enter(route, call) {
	if (route.about === "site") {
		guard(route.need, call);
		return await route.run(call);
	}
	const { owner = "", repo = "" } = call.params;
	const repository = admit$1(call.world, call.token, repositoryNamed(call.world, owner, repo), route.need);
	if (repository.archived && route.need.level === "write") throw new Refusal(403, "Repository was archived so is read-only.");
	return await route.run({
		...call,
		repository,
		repo: call.world.repo(repository)
	});
}
function guard(need, { token, user }) {
	if (need === "anyone") return;
	if (token === null) throw new Refusal(401, "Requires authentication");
	if (need === "signed-in" && token.app !== null) throw inaccessible(token, {
		level: "read",
		any: []
	});
	if (need === "site-admin" && !user?.siteAdmin) throw notFound();
}
/** GraphQL has a budget of its own, and looking at the budget is free. */
function countRequest({ rateLimits, rateLimit }, { token, path }) {
	if (path === "/rate_limit") return {};
	const resource = path === "/graphql" ? "graphql" : "core";
	return rateLimits.count(budgetOf(token), limitOf(token, rateLimit), resource);
}
/** Requests an hour: as configured, else GitHub's. */
function limitOf(token, configured) {
	return configured ?? (token?.silent ? JOB_LIMIT : GITHUB_LIMIT);
}
/** The JSON object that was sent, or null. */
async function bodyOf$1({ method, incoming, upload }) {
	if (method === "GET" || method === "HEAD") return null;
	if (Number(incoming.headers["content-length"] ?? 0) > MAX_BODY_BYTES) throw new Refusal(413, "Payload too large");
	const json = await textWithin(upload.stream);
	if (json === "") return null;
	const body = parse$5(json);
	if (typeof body !== "object" || body === null || Array.isArray(body)) throw new Refusal(400, "Body should be a JSON object");
	return body;
}
/** Without a Content-Length, too. */
async function textWithin(stream) {
	const chunks = [];
	let bytes = 0;
	for await (const chunk of stream) {
		bytes += chunk.length;
		if (bytes > MAX_BODY_BYTES) throw new Refusal(413, "Payload too large");
		chunks.push(chunk);
	}
	return Buffer.concat(chunks).toString();
}
/** A NUL or half a surrogate pair is no text that GitHub stores. */
function parse$5(json) {
	const refuse = (text) => {
		if (typeof text === "string" && (text.includes("\0") || !text.isWellFormed())) throw new SyntaxError("no text");
	};
	try {
		return JSON.parse(json, (key, value) => {
			refuse(key);
			refuse(value);
			return value;
		});
	} catch {
		throw new Refusal(400, "Problems parsing JSON");
	}
}

// test/sandbox/github/http/wire.ts
const PREFIX = /^\/api\/(v3|uploads)(?=\/)|^\/api(?=\/graphql)/;
/** What Hono holds, in the room's own words. `origin` is this server's own address, whatever the Host header says. */
function wireOf(c, origin) {
	const { incoming, outgoing } = c.env;
	const path = incoming.url?.startsWith("/") ? incoming.url : "/";
	const url = new URL(`${origin}${path}`);
	return {
		method: c.req.method,
		url,
		path: url.pathname.replace(PREFIX, ""),
		params: c.req.param(),
		headers: Object.fromEntries(Object.entries(incoming.headers).map(([key, value]) => [key, String(value)])),
		incoming,
		outgoing,
		socket: incoming.socket,
		recorded: PREFIX.test(url.pathname)
	};
}

// test/sandbox/github/git/backend.ts
/** Hands one request of git's smart HTTP protocol to `git http-backend` (CGI); the answer is written and left open for its end. */
async function serveGit(request) {
	const { repo, body, outgoing } = request;
	const child = spawn("git", ["http-backend"], { env: cgiEnvironment(request) });
	const broken = pipeline(body, child.stdin).then(() => null, (cause) => {
		child.kill();
		return cause;
	});
	outgoing.on("close", () => child.stdout.resume());
	let head = Buffer.alloc(0);
	let isOpen = false;
	child.stdout.on("data", (chunk) => {
		if (isOpen) return write$2(child.stdout, outgoing, chunk);
		head = Buffer.concat([head, chunk]);
		const end = head.indexOf("\r\n\r\n");
		if (end < 0) return;
		isOpen = true;
		openAnswer(outgoing, head.subarray(0, end).toString());
		write$2(child.stdout, outgoing, head.subarray(end + 4));
	});
	child.stderr.resume();
	await new Promise((resolve, reject) => {
		child.on("error", (cause) => reject(new Error(`git http-backend did not start in ${repo.folder}`, { cause })));
		child.on("close", () => resolve());
	});
	const cause = await broken;
	if (body.errored) throw cause;
	if (!isOpen) outgoing.writeHead(500);
}
/** Slows git down to the pace of the one who reads. */
function write$2(from, to, chunk) {
	if (to.destroyed || to.write(chunk)) return;
	from.pause();
	to.once("drain", () => from.resume());
}
function openAnswer(outgoing, head) {
	const fields = head.split("\r\n").map((line) => line.split(/: (.*)/s, 2));
	const status = fields.find(([name]) => name === "Status")?.[1] ?? "200 OK";
	const headers = fields.filter(([name]) => name !== "Status");
	outgoing.writeHead(Number.parseInt(status, 10), Object.fromEntries(headers));
}
/** RFC 3875, with the variables that gitprotocol-http(5) adds. */
function cgiEnvironment({ repo, path, query, login, env, incoming }) {
	const { GIT_DIR: _, ...environment } = gitEnvironment(repo.folder);
	const header = (name) => String(incoming.headers[name] ?? "");
	return {
		...environment,
		GIT_PROJECT_ROOT: dirname(repo.folder),
		GIT_HTTP_EXPORT_ALL: "1",
		PATH_INFO: `${repo.folder.slice(dirname(repo.folder).length)}${path}`,
		QUERY_STRING: query,
		REQUEST_METHOD: incoming.method ?? "GET",
		CONTENT_TYPE: header("content-type"),
		...incoming.headers["content-length"] && { CONTENT_LENGTH: header("content-length") },
		HTTP_CONTENT_ENCODING: header("content-encoding"),
		GIT_PROTOCOL: header("git-protocol"),
		REMOTE_USER: login,
		REMOTE_ADDR: "127.0.0.1",
		...env
	};
}

// test/sandbox/github/repository/protection-guard.ts
/** A commit that is yet to be made has no checks, so a branch that requires some does not take it. */
function refuseNewCommit({ world, token, repository }, branch) {
	if (!isBound(world, token, repository, branch)) return;
	const reason = obstacle(world, repository, {
		branch,
		head: ""
	});
	if (reason !== null) throw new Refusal(409, `Could not update file: ${reason}`);
}
/** A protected branch only goes forward, to commits whose checks are green; `to` null deletes. */
async function refuseMove({ world, token, repository }, { ref, to }) {
	const branch = ref.replace(/^refs\/heads\//, "");
	if (branch === ref || !isBound(world, token, repository, branch)) return;
	if (to === null) throw new Refusal(422, "Cannot delete this protected branch");
	const repo = world.repo(repository);
	const now = await readRef(repo, ref);
	if (now && !await isAncestor(repo, now.sha, to)) throw new Refusal(422, "Cannot force-push to this protected branch");
	const reason = obstacle(world, repository, {
		branch,
		head: to
	});
	if (reason !== null) throw new Refusal(422, reason);
}
/** The same for the hook of a push: a line for each branch that binds, with its reason and the commits that are green. */
function protectedRefs(world, repository, token) {
	return world.store.protections.filter((row) => row.repositoryId === repository.id && isBound(world, token, repository, row.branch)).map(({ branch }) => {
		const reason = obstacle(world, repository, {
			branch,
			head: ""
		}) ?? "";
		return `refs/heads/${branch}\t${reason}\t${(reason === "" ? [] : greenFor(world, repository, branch)).join(" ")}\n`;
	}).join("");
}
/** Commits with checks or statuses that a branch takes, the newest ones. */
function greenFor(world, repository, branch) {
	const { checks, statuses, runs } = world.store;
	const isHere = (row) => row.repositoryId === repository.id;
	const heads = [
		...checks.filter(isHere).map(({ head }) => head),
		...statuses.filter(isHere).map(({ sha }) => sha),
		...runs.filter(isHere).map(({ headSha }) => headSha)
	];
	const isGreen = (head) => obstacle(world, repository, {
		branch,
		head
	}) === null;
	return [...new Set(heads)].slice(-1e3).filter(isGreen);
}

// test/sandbox/github/pull/follow.ts
/** After refs moved: open pull requests get their new heads, are merged by a push, or close with their branch. */
async function followPulls(world, moved, token) {
	const touched = world.store.pulls.filter((pull) => (pull.repositoryId === moved.id || pull.head.repositoryId === moved.id) && isOpen$1(world, pull));
	for (const pull of touched) await follow(world, pull, token);
}
async function follow(world, pull, token) {
	const base = await readRef(world.repo({ id: pull.repositoryId }), `refs/heads/${pull.base.ref}`);
	const head = await readRef(world.repo({ id: pull.head.repositoryId }), `refs/heads/${pull.head.ref}`);
	if (!base || !head) return close(world, pull, {
		token,
		merged: null
	});
	const isNew = head.sha !== pull.head.sha;
	if (isNew) await keepHead(world, pull, head.sha);
	if (await isAncestor(world.repo({ id: pull.repositoryId }), head.sha, base.sha)) return close(world, pull, {
		token,
		merged: isNew ? null : base.sha
	});
	if (isNew) synchronize(world, pull, {
		token,
		head: head.sha,
		base: base.sha
	});
}
function synchronize(world, pull, { token, head, base }) {
	const before = pull.head.sha;
	world.store.pulls.put({
		...pull,
		head: {
			...pull.head,
			sha: head
		},
		base: {
			...pull.base,
			sha: base
		},
		mergeability: null
	});
	world.store.issues.put({
		...issueOf(world, pull),
		updatedAt: world.time()
	});
	announcePull(world, {
		action: "synchronize",
		pull,
		token,
		more: {
			before,
			after: head
		}
	});
}
/** Closes a pull request, as merged where there is a commit that it was merged by. */
function close(world, pull, { token, merged }) {
	const repository = world.store.repositories.get(pull.repositoryId);
	const at = world.time();
	const by = token?.login ?? "ghost";
	const note = { issueNumber: pull.number };
	if (merged !== null) {
		world.store.pulls.put({
			...pull,
			merged: {
				at,
				by,
				sha: merged
			}
		});
		noteOnIssue(world, repository, token, {
			...note,
			event: "merged",
			commit: merged
		});
	}
	world.store.issues.put({
		...issueOf(world, pull),
		state: "closed",
		closedAt: at,
		closedBy: by,
		updatedAt: at
	});
	noteOnIssue(world, repository, token, {
		...note,
		event: "closed"
	});
	announcePull(world, {
		action: "closed",
		pull,
		token
	});
}

// test/sandbox/github/repository/push.ts
/** Does work that may move branches and tags, alone in its repository, and tells everybody who follows them. */
async function moving(world, { repository, token }, work) {
	return await world.locked(repository.id, async () => {
		const repo = world.repo(repository);
		const before = await refsUnder(repo, "refs/heads/", "refs/tags/");
		const result = await work(repo);
		const movements = movementsOf(before, await refsUnder(repo, "refs/heads/", "refs/tags/"));
		if (movements.length === 0) return result;
		const time = world.time();
		const current = world.store.repositories.get(repository.id) ?? repository;
		const moved = world.store.repositories.put({
			...current,
			pushedAt: time,
			updatedAt: time
		});
		for (const movement of movements) await tell$2(world, {
			repository: moved,
			token,
			movement,
			repo
		});
		await followPulls(world, moved, token);
		return result;
	});
}
function movementsOf(before, after) {
	const old = new Map(before.map((ref) => [ref.name, ref.sha]));
	const fresh = new Map(after.map((ref) => [ref.name, ref.sha]));
	return [.../* @__PURE__ */ new Set([...old.keys(), ...fresh.keys()])].map((ref) => ({
		ref,
		before: old.get(ref) ?? NOTHING,
		after: fresh.get(ref) ?? NOTHING
	})).filter((movement) => movement.before !== movement.after);
}
async function tell$2(world, { repository, token, movement, repo }) {
	const created = movement.before === NOTHING;
	const deleted = movement.after === NOTHING;
	const forced = !created && !deleted && !await isAncestor(repo, movement.before, movement.after);
	announce$1(world, {
		name: "push",
		repository,
		token,
		payload: {
			...movement,
			created,
			deleted,
			forced
		}
	});
	if (!created && !deleted) return;
	const [, kind, ...name] = movement.ref.split("/");
	const payload = {
		ref: name.join("/"),
		ref_type: kind === "heads" ? "branch" : "tag"
	};
	announce$1(world, {
		name: created ? "create" : "delete",
		repository,
		token,
		payload
	});
}

// test/sandbox/github/repository/git-http.ts
const PATH$3 = /^\/([^/]+)\/([^/]+?)(?:\.git)?(\/info\/refs|\/git-upload-pack|\/git-receive-pack)$/;
/** Clone, fetch and push. Null where the request is not git's. */
async function answerGit(world, wire, body) {
	const [, owner = "", name = "", path = ""] = wire.path.match(PATH$3) ?? [];
	if (path === "") return null;
	const given = wire.headers["authorization"];
	const token = given === void 0 ? null : tokenOf(world, given) ?? null;
	if (given !== void 0 && token === null) return challenge("Invalid username or token.");
	const pushes = path === "/git-receive-pack" || wire.url.searchParams.get("service") === "git-receive-pack";
	const repository = repositoryNamed(world, owner, name);
	const level = repository ? levelOf$2(world, token, repository, "contents") : "none";
	if (level === "none" || !repository) return token === null ? challenge("Authentication required.") : plain$1(404, "Repository not found.");
	if (pushes && level !== "write") return refusePush(token, repository);
	await run(world, {
		wire,
		body,
		repository,
		token,
		path
	});
	return RESPONSE_ALREADY_SENT;
}
async function run(world, { wire, body, repository, token, path }) {
	const serve = () => {
		const { incoming, outgoing } = wire;
		const query = wire.url.search.slice(1);
		const env = {
			SANDBOX_WORKFLOWS: token === null || levelOf$2(world, token, repository, "workflows") === "write" ? "allowed" : "refused",
			SANDBOX_PROTECTED: path === "/git-receive-pack" ? protectedRefs(world, repository, token) : ""
		};
		const login = token?.login ?? "";
		return serveGit({
			repo: world.repo(repository),
			path,
			query,
			login,
			env,
			incoming,
			body,
			outgoing
		});
	};
	if (path === "/git-receive-pack") await moving(world, {
		repository,
		token
	}, serve);
	else await serve();
	wire.outgoing.end();
}
function refusePush(token, repository) {
	if (token === null) return challenge("Authentication required.");
	return plain$1(403, `Permission to ${fullName(repository)}.git denied to ${token.login}.`);
}
function challenge(message) {
	return plain$1(401, message, { "www-authenticate": "Basic realm=\"GitHub\"" });
}
function plain$1(status, message, headers = {}) {
	return new Response(`${message}\n`, {
		status,
		headers: {
			"content-type": "text/plain",
			...headers
		}
	});
}

// test/sandbox/github/http/input.ts
/** The request's body by its schema; refuses in GitHub's words what it does not fit. */
function input(call, schema) {
	const parsed = schema.safeParse(call.body);
	if (parsed.success) return parsed.data;
	throw badRequest(parsed.error.issues.map((issue) => complaint(issue, call.body)).join("\n"));
}
function complaint(issue, body) {
	const value = issue.path.reduce((inner, key) => inner?.[key], body);
	if (value === void 0) return `"${String(issue.path.at(-1))}" wasn't supplied.`;
	const place = `For 'properties/${issue.path.join("/")}', ${JSON.stringify(value)}`;
	switch (issue.code) {
		case "invalid_type": return `${place} is not ${/^[aeiou]/.test(issue.expected) ? "an" : "a"} ${issue.expected}.`;
		case "invalid_value": return `${place} is not a member of ${JSON.stringify(issue.values)}.`;
		case "invalid_format": return `${place} does not match ${issue.format === "regex" ? issue.pattern : issue.format}.`;
		default: return `${place}: ${issue.message}.`;
	}
}

// test/sandbox/github/http/page.ts
const DEFAULT = 30;
const CAP = 100;
/** One page of a list with GitHub's `Link`: 30 by default, 100 at most. */
function paged(call, rows, view) {
	const { items, headers } = pageOf(call, rows);
	return ok(items.map(view), headers);
}
/** The same inside an envelope, as `{ total_count, check_runs: [] }`. */
function envelope(call, name, rows, view) {
	const { items, headers } = pageOf(call, rows);
	return ok({
		total_count: rows.length,
		[name]: items.map(view)
	}, headers);
}
/** The rows of the page that was asked for, and the headers that lead to the others. */
function pageOf(call, rows, size = DEFAULT) {
	const perPage = Math.min(CAP, wholeNumber(call.query.get("per_page")) ?? size);
	const page = wholeNumber(call.query.get("page")) ?? 1;
	const items = rows.slice((page - 1) * perPage, page * perPage);
	const link = linkOf(call.url, page, Math.max(1, Math.ceil(rows.length / perPage)));
	return {
		items,
		headers: link === "" ? {} : { link }
	};
}
function linkOf(url, page, last) {
	const to = (target, rel) => {
		const there = new URL(url);
		there.searchParams.set("page", String(target));
		return `<${there}>; rel="${rel}"`;
	};
	return [
		page > 1 && to(Math.min(page - 1, last), "prev"),
		page < last && to(page + 1, "next"),
		page < last && to(last, "last"),
		page > 1 && to(1, "first")
	].filter((link) => link !== false).join(", ");
}
function wholeNumber(text) {
	return text !== null && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null;
}

// test/sandbox/github/http/route.ts
/** A route below `/repos/:owner/:repo`, with the permission that GitHub asks for. */
function route(method, path, need, run) {
	return {
		method,
		path: `/repos/:owner/:repo${path}`,
		raw: false,
		about: "repository",
		need,
		run
	};
}
/** A route about no repository in particular. */
function siteRoute(method, path, need, run) {
	return {
		method,
		path,
		raw: false,
		about: "site",
		need,
		run
	};
}
/** A number of the path; what is none is nowhere. */
function number(call, name) {
	const value = call.params[name] ?? "";
	if (!/^\d{1,15}$/.test(value)) throw notFound();
	return Number(value);
}
/** The user of a request that cannot have come without one. */
function actor(call) {
	if (call.user === null) throw notFound();
	return call.user;
}

// test/sandbox/github/attestation/attestation.ts
/** Reads subjects and predicate type out of a bundle's DSSE envelope; null where it holds no in-toto statement. */
function statementIn(bundle) {
	const { payload } = bundle["dsseEnvelope"] ?? {};
	if (typeof payload !== "string") return null;
	const statement = parse$4(Buffer.from(payload, "base64").toString());
	const digests = (statement?.subject ?? []).flatMap(({ digest }) => digest?.["sha256"] ? [`sha256:${digest["sha256"]}`] : []);
	return digests.length === 0 ? null : {
		digests,
		predicateType: String(statement?.predicateType)
	};
}
function parse$4(json) {
	try {
		return JSON.parse(json);
	} catch {
		return null;
	}
}

// test/sandbox/github/attestation/attestation-routes.ts
/** Attestations, kept and found again by digest. */
const attestationRoutes = [route("POST", "/attestations", writes("attestations"), create$14), route("GET", "/attestations/:digest", reads("attestations"), list$19)];
const request$11 = object({ bundle: record(string(), unknown()) });
function create$14(call) {
	const { world, repository, token } = call;
	const { bundle } = input(call, request$11);
	const statement = statementIn(bundle);
	if (statement === null) throw new Refusal(422, "Invalid bundle: it holds no in-toto statement");
	const { id } = world.store.attestations.put({
		id: world.store.nextId(),
		repositoryId: repository.id,
		...statement,
		bundle,
		initiator: token?.login ?? "ghost"
	});
	return created({ id });
}
/** None is an empty list, not 404. */
function list$19(call) {
	const { world, repository, params, query } = call;
	const type = query.get("predicate_type");
	const rows = world.store.attestations.filter((row) => row.repositoryId === repository.id && row.digests.includes(params["digest"] ?? "")).filter((row) => type === null || predicateName(row) === type || row.predicateType === type);
	const { items, headers } = pageOf(call, rows.reverse());
	const attestations = items.map(({ id, bundle, repositoryId: repository_id, initiator }) => {
		return {
			bundle,
			repository_id,
			bundle_url: `${repositoryUrl(world, repository)}/attestations/${id}/bundle`,
			initiator
		};
	});
	return ok({ attestations }, headers);
}
/** `provenance`, `sbom` or `release`, as queries shorten them. */
function predicateName({ predicateType }) {
	if (predicateType.includes("slsa.dev/provenance")) return "provenance";
	return /spdx|cyclonedx/.test(predicateType) ? "sbom" : "release";
}

// test/sandbox/github/check/check-input.ts
const OUTPUT_LIMIT = 65535;
const ANNOTATIONS_A_REQUEST = 50;
const annotation = object({
	path: string(),
	start_line: int(),
	end_line: int(),
	start_column: int().nullable().default(null),
	end_column: int().nullable().default(null),
	annotation_level: _enum([
		"notice",
		"warning",
		"failure"
	]),
	message: string(),
	title: string().nullable().default(null),
	raw_details: string().nullable().default(null)
});
const output = object({
	title: string().nullable().optional(),
	summary: string().nullable().optional(),
	text: string().nullable().optional(),
	annotations: array(annotation).default([])
});
const fields$1 = {
	external_id: string().optional(),
	details_url: string().optional(),
	status: _enum([
		"queued",
		"in_progress",
		"completed",
		"waiting",
		"requested",
		"pending"
	]).optional(),
	conclusion: _enum([
		"success",
		"failure",
		"neutral",
		"cancelled",
		"skipped",
		"timed_out",
		"action_required"
	]).optional(),
	started_at: string().optional(),
	completed_at: string().optional(),
	output: output.optional()
};
/** What creates a check run, and what changes one. */
const newCheck = object({
	name: string().min(1),
	head_sha: string().min(1),
	...fields$1
});
const checkChange = object({
	name: string().min(1).optional(),
	...fields$1
});
/** 65,535 characters of summary and of text, 50 annotations a request. */
function refuseOversized({ output }) {
	for (const field of ["summary", "text"]) {
		if ([...output?.[field] ?? ""].length <= OUTPUT_LIMIT) continue;
		const message = `${field} exceeds a maximum character length of ${OUTPUT_LIMIT}`;
		throw invalid({
			resource: "CheckRun",
			code: "custom",
			field,
			message
		});
	}
	if ((output?.annotations.length ?? 0) > ANNOTATIONS_A_REQUEST) throw invalid({
		resource: "CheckRun",
		code: "custom",
		field: "annotations",
		message: `annotations exceeds a maximum quantity of ${ANNOTATIONS_A_REQUEST}`
	});
}

// test/sandbox/github/check/check-routes.ts
/** Check runs. */
const checkRoutes = [
	route("POST", "/check-runs", writes("checks"), create$13),
	route("GET", "/check-runs/:id", reads("checks"), get$22),
	route("PATCH", "/check-runs/:id", writes("checks"), update$8),
	route("GET", "/check-runs/:id/annotations", reads("checks"), listAnnotations),
	route("GET", "/commits/:ref{.+}/check-runs", reads("checks"), listForCommit)
];
/** The app behind GITHUB_TOKEN. */
const JOBS = "github-actions";
async function create$13(call) {
	const { world, repository, repo, token } = call;
	refusePeople(call);
	const { name, head_sha, ...wanted } = input(call, newCheck);
	refuseOversized(wanted);
	if ((await readCommit(repo, head_sha))?.sha !== head_sha) throw new Refusal(422, `No commit found for SHA: ${head_sha}`);
	const app = token?.app ?? JOBS;
	const fresh = {
		id: world.store.nextId(),
		repositoryId: repository.id,
		suite: suiteOf(world, repository, {
			head: head_sha,
			app
		}),
		name,
		head: head_sha,
		app,
		externalId: null,
		detailsUrl: null,
		status: "queued",
		conclusion: null,
		startedAt: null,
		completedAt: null,
		output: {
			title: null,
			summary: null,
			text: null
		},
		annotations: []
	};
	const check = world.store.checks.put(changed(fresh, wanted, world.time()));
	tell$1(call, check, "created");
	return created(checkView(world, repository, check));
}
/** Only apps write checks; the site administrator passes for one, so that a laptop needs a single token. */
function refusePeople({ token, user }) {
	if (token?.app === null && !user?.siteAdmin) throw new Refusal(403, "You must authenticate via a GitHub App.");
}
function checkOf(call) {
	const { store } = call.world;
	const id = number(call, "id");
	const job = store.jobs.get(id);
	const check = job ? jobCheck(job, found$1(store.runs.get(job.runId))) : store.checks.get(id);
	return found$1(check?.repositoryId === call.repository.id ? check : null);
}
function get$22(call) {
	return ok(checkView(call.world, call.repository, checkOf(call)));
}
function update$8(call) {
	const { world, repository, token } = call;
	refusePeople(call);
	const before = checkOf(call);
	if (world.store.jobs.get(before.id)) throw new Refusal(403, "Check runs of workflow jobs are changed by their runs only.");
	if (token?.app != null && token.app !== before.app) throw new Refusal(403, "Invalid app_id `check_run` - check run was created by another app.");
	const wanted = input(call, checkChange);
	refuseOversized(wanted);
	const check = world.store.checks.put(changed(before, wanted, world.time()));
	if (check.status === "completed" && before.status !== "completed") tell$1(call, check, "completed");
	return ok(checkView(world, repository, check));
}
/** A conclusion completes; annotations add up over requests. GitHub ignores `details_url` in checks made with GITHUB_TOKEN. */
function changed(check, wanted, time) {
	const status = wanted.conclusion ? "completed" : wanted.status ?? check.status;
	const completes = status === "completed";
	const starts = status === "in_progress" || completes;
	const { annotations = [], ...output } = wanted.output ?? {};
	return {
		...check,
		name: wanted.name ?? check.name,
		externalId: wanted.external_id ?? check.externalId,
		detailsUrl: check.app === JOBS ? null : wanted.details_url ?? check.detailsUrl,
		status,
		conclusion: wanted.conclusion ?? (completes ? check.conclusion ?? "neutral" : null),
		startedAt: wanted.started_at ?? check.startedAt ?? (starts ? time : null),
		completedAt: completes ? wanted.completed_at ?? check.completedAt ?? time : null,
		output: {
			...check.output,
			...output
		},
		annotations: [...check.annotations, ...annotations]
	};
}
function tell$1({ world, repository, token }, check, action) {
	const payload = { check_run: {
		id: check.id,
		name: check.name,
		head_sha: check.head,
		conclusion: check.conclusion
	} };
	announce$1(world, {
		name: "check_run",
		action,
		repository,
		token,
		payload
	});
}
function listAnnotations(call) {
	const check = checkOf(call);
	const blob = `${call.world.url}/${call.repository.owner}/${call.repository.name}/blob/${check.head}`;
	return paged(call, check.annotations, (row) => ({
		...row,
		blob_href: `${blob}/${row.path}`
	}));
}
async function listForCommit(call) {
	const { world, repository, repo, params, query } = call;
	const sha = await resolve$1(repo, params["ref"] ?? "");
	if (sha === null) throw new Refusal(422, `No commit found for SHA: ${params["ref"]}`);
	const rows = (query.get("filter") === "all" ? checksAt : latestChecks)(world, repository.id, sha);
	const is = (key, value) => (query.get(key) ?? value) === value;
	const wanted = rows.filter((row) => is("check_name", row.name) && is("status", row.status));
	return envelope(call, "check_runs", wanted.toReversed(), (row) => checkView(world, repository, row));
}

// test/sandbox/github/repository/repository-links.ts
const PATHS$1 = {
	archive_url: "/{archive_format}{/ref}",
	assignees_url: "/assignees{/user}",
	blobs_url: "/git/blobs{/sha}",
	branches_url: "/branches{/branch}",
	collaborators_url: "/collaborators{/collaborator}",
	comments_url: "/comments{/number}",
	commits_url: "/commits{/sha}",
	compare_url: "/compare/{base}...{head}",
	contents_url: "/contents/{+path}",
	contributors_url: "/contributors",
	deployments_url: "/deployments",
	downloads_url: "/downloads",
	events_url: "/events",
	forks_url: "/forks",
	git_commits_url: "/git/commits{/sha}",
	git_refs_url: "/git/refs{/sha}",
	git_tags_url: "/git/tags{/sha}",
	hooks_url: "/hooks",
	issue_comment_url: "/issues/comments{/number}",
	issue_events_url: "/issues/events{/number}",
	issues_url: "/issues{/number}",
	keys_url: "/keys{/key_id}",
	labels_url: "/labels{/name}",
	languages_url: "/languages",
	merges_url: "/merges",
	milestones_url: "/milestones{/number}",
	notifications_url: "/notifications{?since,all,participating}",
	pulls_url: "/pulls{/number}",
	releases_url: "/releases{/id}",
	stargazers_url: "/stargazers",
	statuses_url: "/statuses/{sha}",
	subscribers_url: "/subscribers",
	subscription_url: "/subscription",
	tags_url: "/tags",
	teams_url: "/teams",
	trees_url: "/git/trees{/sha}"
};
/** The URL templates that every repository carries; `url` is its own. */
function repositoryLinks(url) {
	const links = Object.entries(PATHS$1).map(([key, path]) => [key, `${url}${path}`]);
	return {
		url,
		...Object.fromEntries(links)
	};
}

// test/sandbox/github/repository/repository-view.ts
/** A repository as lists and pull requests show it. */
function repositoryView(world, repository) {
	return {
		id: repository.id,
		node_id: nodeId("R", repository.id),
		name: repository.name,
		full_name: fullName(repository),
		owner: userView(world, repository.owner),
		private: repository.private,
		visibility: repository.private ? "private" : "public",
		description: repository.description,
		fork: repository.parent !== null,
		default_branch: repository.defaultBranch,
		archived: repository.archived,
		disabled: false,
		is_template: false,
		topics: [],
		homepage: null,
		language: null,
		license: null,
		created_at: repository.createdAt,
		updated_at: repository.updatedAt,
		pushed_at: repository.pushedAt,
		...repositoryLinks(repositoryUrl(world, repository)),
		...addresses(world, repository),
		...counts(world, repository),
		...settings(repository)
	};
}
function addresses(world, repository) {
	const page = repositoryPage(world, repository);
	const host = new URL(world.url).host;
	return {
		html_url: page,
		clone_url: `${page}.git`,
		git_url: `git://${host}/${fullName(repository)}.git`,
		ssh_url: `git@${host}:${fullName(repository)}.git`,
		svn_url: page,
		mirror_url: null
	};
}
function counts(world, { id }) {
	const openIssues = world.store.issues.filter((row) => row.repositoryId === id && row.state === "open").length;
	const forks = world.store.repositories.filter((row) => row.parent === id).length;
	return {
		forks_count: forks,
		forks,
		stargazers_count: 0,
		watchers_count: 0,
		watchers: 0,
		size: 0,
		open_issues_count: openIssues,
		open_issues: openIssues
	};
}
function settings({ merges }) {
	return {
		has_issues: true,
		has_projects: false,
		has_wiki: false,
		has_pages: false,
		has_downloads: true,
		has_discussions: false,
		allow_merge_commit: merges.merge,
		allow_squash_merge: merges.squash,
		allow_rebase_merge: merges.rebase,
		delete_branch_on_merge: merges.deleteBranch,
		allow_forking: true,
		web_commit_signoff_required: false
	};
}
/** A repository as it answers for itself, with what the token may do there. */
function fullRepositoryView(world, repository, token) {
	const parent = repository.parent === null ? void 0 : world.store.repositories.get(repository.parent);
	const at = (level) => levelOf$2(world, token, repository, "contents") === level;
	const admin = token !== null && levelOf$2(world, token, repository, "administration") === "write";
	const { permissions: _, license: __, ...simple } = repositoryView(world, repository);
	return {
		...simple,
		created_at: repository.createdAt,
		updated_at: repository.updatedAt,
		pushed_at: repository.pushedAt,
		license: null,
		permissions: {
			admin,
			maintain: admin,
			push: at("write"),
			triage: at("write"),
			pull: !at("none")
		},
		subscribers_count: 0,
		network_count: simple.forks_count,
		...parent && {
			parent: repositoryView(world, parent),
			source: repositoryView(world, parent)
		}
	};
}

// test/sandbox/github/check/status.ts
function statusView(world, repository, status) {
	return {
		...simpleStatusView(world, repository, status),
		creator: userView(world, status.creator)
	};
}
/** As it stands in a combined status. */
function simpleStatusView(world, repository, status) {
	return {
		id: status.id,
		node_id: nodeId("SC", status.id),
		url: `${repositoryUrl(world, repository)}/statuses/${status.sha}`,
		avatar_url: userView(world, status.creator).avatar_url,
		state: status.state,
		context: status.context,
		description: status.description,
		target_url: status.targetUrl,
		created_at: status.at,
		updated_at: status.at
	};
}

// test/sandbox/github/check/status-routes.ts
/** Commit statuses. */
const statusRoutes = [
	route("POST", "/statuses/:sha", writes("statuses"), create$12),
	route("GET", "/commits/:ref{.+}/statuses", reads("statuses"), list$18),
	route("GET", "/commits/:ref{.+}/status", reads("statuses"), combined$2)
];
const request$10 = object({
	state: _enum([
		"error",
		"failure",
		"pending",
		"success"
	]),
	target_url: string().nullable().default(null),
	description: string().max(140).nullable().default(null),
	context: string().default("default")
});
async function create$12(call) {
	const { world, repository, repo, token, params } = call;
	const { target_url, ...wanted } = input(call, request$10);
	const sha = await resolve$1(repo, params["sha"] ?? "");
	if (sha === null || sha !== params["sha"]) throw new Refusal(422, `No commit found for SHA: ${params["sha"]}`);
	const creator = token?.login ?? "ghost";
	const row = {
		id: world.store.nextId(),
		repositoryId: repository.id,
		sha,
		creator,
		at: world.time()
	};
	const status = world.store.statuses.put({
		...row,
		...wanted,
		targetUrl: target_url
	});
	announce$1(world, {
		name: "status",
		repository,
		token,
		payload: {
			sha,
			state: status.state,
			context: status.context
		}
	});
	return created(statusView(world, repository, status));
}
async function rowsOf$1({ world, repository, repo, params }) {
	const ref = params["ref"] ?? "";
	const sha = await resolve$1(repo, ref);
	if (sha === null) throw new Refusal(422, `No commit found for SHA: ${ref}`);
	return {
		sha,
		rows: world.store.statuses.filter((row) => row.repositoryId === repository.id && row.sha === sha).reverse()
	};
}
async function list$18(call) {
	const { rows } = await rowsOf$1(call);
	return paged(call, rows, (row) => statusView(call.world, call.repository, row));
}
async function combined$2(call) {
	const { world, repository } = call;
	const { sha, rows } = await rowsOf$1(call);
	const latest = [...new Map(rows.toReversed().map((row) => [row.context, row])).values()];
	const { items, headers } = pageOf(call, latest);
	const url = `${repositoryUrl(world, repository)}/commits/${sha}`;
	const body = {
		state: overall(latest),
		statuses: items.map((row) => simpleStatusView(world, repository, row)),
		sha,
		total_count: latest.length,
		repository: repositoryView(world, repository),
		commit_url: url,
		url: `${url}/status`
	};
	return ok(body, headers);
}
function overall(statuses) {
	if (statuses.some(({ state }) => state === "error" || state === "failure")) return "failure";
	return statuses.length === 0 || statuses.some(({ state }) => state === "pending") ? "pending" : "success";
}

// test/sandbox/github/deployment/environment.ts
function environmentNamed(world, repository, name) {
	return world.store.environments.find((row) => row.repositoryId === repository.id && row.name === name);
}
function ensureEnvironment(world, repository, name) {
	const known = environmentNamed(world, repository, name);
	if (known) return known;
	const time = world.time();
	const row = {
		id: world.store.nextId(),
		repositoryId: repository.id,
		name,
		branches: null,
		createdAt: time,
		updatedAt: time
	};
	return world.store.environments.put(row);
}
function environmentView(world, repository, row) {
	const page = `${repositoryPage(world, repository)}/deployments/activity_log?environments_filter=${row.name}`;
	return {
		id: row.id,
		node_id: nodeId("EN", `${fullName(repository)}/${row.name}`),
		name: row.name,
		url: `${repositoryUrl(world, repository)}/environments/${encodeURIComponent(row.name)}`,
		html_url: page,
		created_at: row.createdAt,
		updated_at: row.updatedAt,
		protection_rules: row.branches ? [{
			id: row.id,
			node_id: nodeId("GA", row.id),
			type: "branch_policy"
		}] : [],
		deployment_branch_policy: row.branches ? {
			protected_branches: row.branches === "protected",
			custom_branch_policies: row.branches === "custom"
		} : null
	};
}

// test/sandbox/github/deployment/branch-policy.ts
/** Whether a job of that ref (`refs/heads/main`) may use an environment and its secrets. */
function mayDeploy(world, repository, environment, ref) {
	const row = environmentNamed(world, repository, environment);
	if (!row?.branches) return true;
	const [, kind, name = ""] = ref.match(/^refs\/(heads|tags)\/(.+)$/) ?? [];
	if (row.branches === "protected") return kind === "heads" && protectionOf(world, repository, name) !== void 0;
	const type = kind === "heads" ? "branch" : "tag";
	return policiesOf(world, row.id).some((policy) => kind !== void 0 && policy.type === type && matchesGlob(name, policy.name));
}
function policiesOf(world, environmentId) {
	return world.store.branchPolicies.filter((row) => row.environmentId === environmentId);
}

// test/sandbox/github/deployment/branch-policy-routes.ts
const PATH$2 = "/environments/:name/deployment-branch-policies";
/** Which branches and tags may deploy to an environment. */
const branchPolicyRoutes = [
	route("GET", PATH$2, reads("actions", "environments"), list$17),
	route("POST", PATH$2, writes("administration", "environments"), create$11),
	route("GET", `${PATH$2}/:id`, reads("actions", "environments"), get$21),
	route("PUT", `${PATH$2}/:id`, writes("administration", "environments"), rename$2),
	route("DELETE", `${PATH$2}/:id`, writes("administration", "environments"), remove$13)
];
function environmentAt$1({ world, repository, params }) {
	return found$1(environmentNamed(world, repository, params["name"] ?? ""));
}
function policyAt(call) {
	const policy = call.world.store.branchPolicies.get(number(call, "id"));
	return found$1(policy?.environmentId === environmentAt$1(call).id ? policy : null);
}
function list$17(call) {
	return envelope(call, "branch_policies", policiesOf(call.world, environmentAt$1(call).id), view$1);
}
const request$9 = object({
	name: string().min(1),
	type: _enum(["branch", "tag"]).default("branch")
});
/** Only where the environment has custom policies; asked again, answers the one that is there. */
function create$11(call) {
	const { id: environmentId, branches } = environmentAt$1(call);
	if (branches !== "custom") throw notFound();
	const wanted = input(call, request$9);
	const { store } = call.world;
	const twin = policiesOf(call.world, environmentId).find(({ name, type }) => name === wanted.name && type === wanted.type);
	return ok(view$1(twin ?? store.branchPolicies.put({
		id: store.nextId(),
		environmentId,
		...wanted
	})));
}
function get$21(call) {
	return ok(view$1(policyAt(call)));
}
function rename$2(call) {
	const policy = {
		...policyAt(call),
		name: input(call, request$9).name
	};
	return ok(view$1(call.world.store.branchPolicies.put(policy)));
}
function remove$13(call) {
	call.world.store.branchPolicies.remove(policyAt(call).id);
	return noContent();
}
function view$1({ id, name, type }) {
	return {
		id,
		node_id: nodeId("GBP", id),
		name,
		type
	};
}

// test/sandbox/github/deployment/deployment.ts
function deploymentView(world, repository, row) {
	const url = `${repositoryUrl(world, repository)}/deployments/${row.id}`;
	return {
		url,
		id: row.id,
		node_id: nodeId("DE", row.id),
		sha: row.sha,
		ref: row.ref,
		task: row.task,
		payload: row.payload,
		original_environment: row.environment,
		environment: row.environment,
		description: row.description,
		creator: userView(world, row.creator),
		created_at: row.createdAt,
		updated_at: row.updatedAt,
		statuses_url: `${url}/statuses`,
		repository_url: repositoryUrl(world, repository),
		transient_environment: row.transient,
		production_environment: row.production,
		performed_via_github_app: row.app === null ? null : appView(world, row.app)
	};
}
function deploymentStatusView(world, repository, row) {
	const deployment = `${repositoryUrl(world, repository)}/deployments/${row.deploymentId}`;
	return {
		url: `${deployment}/statuses/${row.id}`,
		id: row.id,
		node_id: nodeId("DES", row.id),
		state: row.state,
		creator: userView(world, row.creator),
		description: row.description,
		environment: row.environment,
		target_url: row.logUrl,
		log_url: row.logUrl,
		environment_url: row.environmentUrl,
		created_at: row.at,
		updated_at: row.at,
		deployment_url: deployment,
		repository_url: repositoryUrl(world, repository),
		performed_via_github_app: row.app === null ? null : appView(world, row.app)
	};
}

// test/sandbox/github/deployment/deployment-at.ts
/** The deployment that a path names with `:id`, or 404. */
function deploymentAt(call) {
	const row = call.world.store.deployments.get(number(call, "id"));
	return found$1(row?.repositoryId === call.repository.id ? row : null);
}
/** What became of it, newest first. */
function statusesOf({ world }, { id }) {
	return world.store.deploymentStatuses.filter((row) => row.deploymentId === id).reverse();
}

// test/sandbox/github/deployment/deployment-routes.ts
/** Deployments. */
const deploymentRoutes = [
	route("GET", "/deployments", reads("deployments"), list$16),
	route("POST", "/deployments", writes("deployments"), create$10),
	route("GET", "/deployments/:id", reads("deployments"), get$20),
	route("DELETE", "/deployments/:id", writes("deployments"), remove$12)
];
function list$16(call) {
	const { world, repository, query } = call;
	const keys = [
		"sha",
		"ref",
		"task",
		"environment"
	];
	const rows = world.store.deployments.filter((row) => row.repositoryId === repository.id && keys.every((key) => (query.get(key) ?? row[key]) === row[key]));
	return paged(call, rows.reverse(), (row) => deploymentView(world, repository, row));
}
const request$8 = object({
	ref: string().min(1),
	task: string().default("deploy"),
	environment: string().default("production"),
	payload: union([record(string(), unknown()), string()]).default({}),
	description: string().nullable().default(""),
	transient_environment: boolean().default(false),
	production_environment: boolean().optional(),
	/** Of contexts; by default all of them must be green. */
	required_contexts: array(string()).optional()
});
async function create$10(call) {
	const { world, repository, repo, token } = call;
	const wanted = input(call, request$8);
	const sha = await resolve$1(repo, wanted.ref);
	if (sha === null) throw new Refusal(422, `No ref found for: ${wanted.ref}`);
	refuseFailing(call, sha, wanted.required_contexts);
	const time = world.time();
	const deployment = world.store.deployments.put({
		id: world.store.nextId(),
		repositoryId: repository.id,
		sha,
		ref: wanted.ref,
		task: wanted.task,
		environment: wanted.environment,
		payload: wanted.payload,
		description: wanted.description,
		transient: wanted.transient_environment,
		production: wanted.production_environment ?? wanted.environment === "production",
		creator: token?.login ?? "ghost",
		app: token?.app ?? null,
		createdAt: time,
		updatedAt: time
	});
	ensureEnvironment(world, repository, wanted.environment);
	const payload = { deployment: {
		id: deployment.id,
		sha,
		environment: wanted.environment
	} };
	announce$1(world, {
		name: "deployment",
		action: "created",
		repository,
		token,
		payload
	});
	return created(deploymentView(world, repository, deployment));
}
function refuseFailing({ world, repository }, sha, required) {
	const rows = world.store.statuses.filter((row) => row.repositoryId === repository.id && row.sha === sha);
	const latest = new Map(rows.map((row) => [row.context, row.state]));
	const contexts = required ?? [...latest.keys()];
	if (contexts.filter((context) => latest.get(context) !== "success").length === 0) return;
	const contextsOf = contexts.map((context) => ({
		context,
		state: latest.get(context) ?? "pending"
	}));
	throw new Refusal(409, `Conflict: Commit status checks failed for ${sha}.`, { errors: [{
		resource: "Deployment",
		code: "invalid",
		field: "required_contexts",
		value: JSON.stringify(contextsOf)
	}] });
}
function get$20(call) {
	return ok(deploymentView(call.world, call.repository, deploymentAt(call)));
}
function remove$12(call) {
	const row = deploymentAt(call);
	const statuses = statusesOf(call, row);
	if (statuses.length > 0 && statuses[0]?.state !== "inactive") throw new Refusal(422, "We cannot delete an active deployment unless it is the only deployment in a given environment.");
	call.world.store.deployments.remove(row.id);
	return noContent();
}

// test/sandbox/github/deployment/deployment-status-routes.ts
/** What became of deployments. */
const deploymentStatusRoutes = [route("GET", "/deployments/:id/statuses", reads("deployments"), listStatuses), route("POST", "/deployments/:id/statuses", writes("deployments"), createStatus)];
function listStatuses(call) {
	return paged(call, statusesOf(call, deploymentAt(call)), (row) => deploymentStatusView(call.world, call.repository, row));
}
const report = object({
	state: _enum([
		"error",
		"failure",
		"inactive",
		"in_progress",
		"queued",
		"pending",
		"success"
	]),
	description: string().max(140).default(""),
	environment: string().optional(),
	environment_url: string().default(""),
	log_url: string().default(""),
	target_url: string().default(""),
	auto_inactive: boolean().default(true)
});
function createStatus(call) {
	const { world, repository, token } = call;
	const deployment = deploymentAt(call);
	const wanted = input(call, report);
	const environment = wanted.environment ?? deployment.environment;
	const status = world.store.deploymentStatuses.put({
		id: world.store.nextId(),
		deploymentId: deployment.id,
		state: wanted.state,
		description: wanted.description,
		environment,
		environmentUrl: wanted.environment_url,
		logUrl: wanted.log_url || wanted.target_url,
		creator: token?.login ?? "ghost",
		app: token?.app ?? null,
		at: world.time()
	});
	world.store.deployments.put({
		...deployment,
		environment,
		updatedAt: world.time()
	});
	if (wanted.state === "success" && wanted.auto_inactive) retireOthers(call, {
		...deployment,
		environment
	});
	const payload = {
		deployment: { id: deployment.id },
		deployment_status: {
			state: wanted.state,
			environment
		}
	};
	announce$1(world, {
		name: "deployment_status",
		action: "created",
		repository,
		token,
		payload
	});
	return created(deploymentStatusView(world, repository, status));
}
/** A success makes earlier successes in a lasting, non-production environment inactive. */
function retireOthers(call, { id, environment, repositoryId }) {
	const { deployments, deploymentStatuses, nextId } = call.world.store;
	const others = deployments.filter((row) => row.repositoryId === repositoryId && row.environment === environment && row.id < id);
	for (const other of others.filter((row) => !row.transient && !row.production)) {
		const [newest] = statusesOf(call, other);
		if (newest?.state !== "success") continue;
		deploymentStatuses.put({
			...newest,
			id: nextId(),
			state: "inactive",
			at: call.world.time()
		});
	}
}

// test/sandbox/github/deployment/environment-routes.ts
/** Deployment environments. */
const environmentRoutes = [
	route("GET", "/environments", reads("actions", "environments"), list$15),
	route("GET", "/environments/:name", reads("actions", "environments"), get$19),
	route("PUT", "/environments/:name", writes("administration", "environments"), put$4),
	route("DELETE", "/environments/:name", writes("administration", "environments"), remove$11)
];
function list$15(call) {
	const rows = call.world.store.environments.filter((row) => row.repositoryId === call.repository.id);
	return envelope(call, "environments", rows, (row) => environmentView(call.world, call.repository, row));
}
function environmentAt({ world, repository, params }) {
	return found$1(environmentNamed(world, repository, params["name"] ?? ""));
}
function get$19(call) {
	return ok(environmentView(call.world, call.repository, environmentAt(call)));
}
const flags = object({
	protected_branches: boolean(),
	custom_branch_policies: boolean()
}).refine(({ protected_branches: one, custom_branch_policies: other }) => one !== other, { message: "protected_branches and custom_branch_policies cannot have the same value" });
/** What the sandbox does not play is refused, not passed over. */
const request$7 = object({
	wait_timer: literal$1(0).optional(),
	reviewers: array(unknown()).max(0).nullable().optional(),
	deployment_branch_policy: flags.nullable().default(null)
});
function put$4(call) {
	const { world, repository, params } = call;
	const { deployment_branch_policy: policy } = input(call, request$7);
	const row = ensureEnvironment(world, repository, params["name"] ?? "");
	const branches = policy === null ? null : policy.protected_branches ? "protected" : "custom";
	const changed = world.store.environments.put({
		...row,
		branches,
		updatedAt: world.time()
	});
	return ok(environmentView(world, repository, changed));
}
/** Its secrets, variables and policies go with it. */
function remove$11(call) {
	const { store } = call.world;
	const { id, name, repositoryId } = environmentAt(call);
	for (const policy of policiesOf(call.world, id)) store.branchPolicies.remove(policy.id);
	for (const table of [store.secrets, store.variables]) {
		const rows = table.filter(({ scope }) => scope.repositoryId === repositoryId && scope.environment === name);
		for (const row of rows) table.remove(row.id);
	}
	store.environments.remove(id);
	return noContent();
}

// node_modules/graphql/jsutils/inspect.mjs
const MAX_ARRAY_LENGTH = 10;
const MAX_RECURSIVE_DEPTH = 2;
function inspect(value) {
	return formatValue(value, []);
}
function formatValue(value, seenValues) {
	switch (typeof value) {
		case "string": return JSON.stringify(value);
		case "function": return value.name ? `[function ${value.name}]` : "[function]";
		case "object": return formatObjectValue(value, seenValues);
		default: return String(value);
	}
}
function formatObjectValue(value, previouslySeenValues) {
	if (value === null) return "null";
	if (previouslySeenValues.includes(value)) return "[Circular]";
	const seenValues = [...previouslySeenValues, value];
	if (isJSONable(value)) {
		const jsonValue = value.toJSON();
		if (jsonValue !== value) return typeof jsonValue === "string" ? jsonValue : formatValue(jsonValue, seenValues);
	} else if (Array.isArray(value)) return formatArray(value, seenValues);
	return formatObject(value, seenValues);
}
function isJSONable(value) {
	return typeof value.toJSON === "function";
}
function formatObject(object, seenValues) {
	const entries = Object.entries(object);
	if (entries.length === 0) return "{}";
	if (seenValues.length > MAX_RECURSIVE_DEPTH) return "[" + getObjectTag(object) + "]";
	return "{ " + entries.map(([key, value]) => key + ": " + formatValue(value, seenValues)).join(", ") + " }";
}
function formatArray(array, seenValues) {
	if (array.length === 0) return "[]";
	if (seenValues.length > MAX_RECURSIVE_DEPTH) return "[Array]";
	const len = Math.min(MAX_ARRAY_LENGTH, array.length);
	const remaining = array.length - len;
	const items = [];
	for (let i = 0; i < len; ++i) items.push(formatValue(array[i], seenValues));
	if (remaining === 1) items.push("... 1 more item");
	else if (remaining > 1) items.push(`... ${remaining} more items`);
	return "[" + items.join(", ") + "]";
}
function getObjectTag(object) {
	const tag = Object.prototype.toString.call(object).replace(/^\[object /, "").replace(/]$/, "");
	if (tag === "Object" && typeof object.constructor === "function") {
		const name = object.constructor.name;
		if (typeof name === "string" && name !== "") return name;
	}
	return tag;
}

// node_modules/graphql/jsutils/instanceOf.mjs
function prodInstanceOf(value, symbol) {
	return value?.__kind === symbol;
}
let instanceOf$1 = prodInstanceOf;

// node_modules/graphql/jsutils/isPromise.mjs
function isPromise(value) {
	return value instanceof Promise;
}
function isPromiseLike(value) {
	return typeof value?.then === "function";
}

// node_modules/graphql/jsutils/toError.mjs
function toError(thrownValue) {
	return thrownValue instanceof Error ? thrownValue : new NonErrorThrown(thrownValue);
}
var NonErrorThrown = class extends Error {
	constructor(thrownValue) {
		super("Unexpected error value: " + inspect(thrownValue));
		this.name = "NonErrorThrown";
		this.thrownValue = thrownValue;
	}
};

// node_modules/graphql/jsutils/isObjectLike.mjs
function isObjectLike(value) {
	return typeof value == "object" && value !== null;
}

// node_modules/graphql/jsutils/AccumulatorMap.mjs
var AccumulatorMap = class extends Map {
	get [Symbol.toStringTag]() {
		return "AccumulatorMap";
	}
	add(key, item) {
		const group = this.get(key);
		if (group === void 0) this.set(key, [item]);
		else group.push(item);
	}
};

// node_modules/graphql/language/location.mjs
const LineRegExp = /\r\n|[\n\r]/g;
function getLocation(source, position) {
	const matches = source.body.matchAll(LineRegExp);
	let match = matches.next().value;
	let line = 1;
	let lastLineStart = 0;
	while (match !== void 0 && match.index < position) {
		lastLineStart = match.index + match[0].length;
		line++;
		match = matches.next().value;
	}
	return {
		line,
		column: position + 1 - lastLineStart
	};
}
function getLocations(locations) {
	if (locations.length < 2) return locations.map(({ source, start }) => getLocation(source, start));
	const bySource = new AccumulatorMap();
	locations.forEach(({ source, start }, index) => {
		bySource.add(source, {
			position: start,
			index
		});
	});
	const result = new Array(locations.length);
	for (const [source, positions] of bySource) {
		const matches = source.body.matchAll(LineRegExp);
		let match = matches.next().value;
		let line = 1;
		let lastLineStart = 0;
		for (const { position, index } of positions.toSorted((a, b) => a.position - b.position)) {
			while (match !== void 0 && match.index < position) {
				lastLineStart = match.index + match[0].length;
				line++;
				match = matches.next().value;
			}
			result[index] = {
				line,
				column: position + 1 - lastLineStart
			};
		}
	}
	return result;
}

// node_modules/graphql/language/printLocation.mjs
function printLocation(location) {
	return printSourceLocation(location.source, getLocation(location.source, location.start));
}
function printSourceLocation(source, sourceLocation) {
	const firstLineColumnOffset = source.locationOffset.column - 1;
	const body = "".padStart(firstLineColumnOffset) + source.body;
	const lineIndex = sourceLocation.line - 1;
	const lineOffset = source.locationOffset.line - 1;
	const lineNum = sourceLocation.line + lineOffset;
	const columnOffset = sourceLocation.line === 1 ? firstLineColumnOffset : 0;
	const columnNum = sourceLocation.column + columnOffset;
	const locationStr = `${source.name}:${lineNum}:${columnNum}\n`;
	const lines = body.split(/\r\n|[\n\r]/g);
	const locationLine = lines[lineIndex];
	if (locationLine.length > 120) {
		const subLines = [];
		for (let i = 0; i < locationLine.length; i += 80) subLines.push(locationLine.slice(i, i + 80));
		const zeroBasedColumn = columnNum - 1;
		const subLineIndex = Math.min(Math.floor(zeroBasedColumn / 80), subLines.length - 1);
		const subLineColumnNum = columnNum - subLineIndex * 80;
		return locationStr + printPrefixedLines([
			[`${lineNum} |`, subLines[0]],
			...subLines.slice(1, subLineIndex + 1).map((subLine) => ["|", subLine]),
			["|", "^".padStart(subLineColumnNum)],
			["|", subLines[subLineIndex + 1]]
		]);
	}
	return locationStr + printPrefixedLines([
		[`${lineNum - 1} |`, lines[lineIndex - 1]],
		[`${lineNum} |`, locationLine],
		["|", "^".padStart(columnNum)],
		[`${lineNum + 1} |`, lines[lineIndex + 1]]
	]);
}
function printPrefixedLines(lines) {
	const existingLines = lines.filter(([_, line]) => line !== void 0);
	const padLen = Math.max(...existingLines.map(([prefix]) => prefix.length));
	return existingLines.map(([prefix, line]) => prefix.padStart(padLen) + (line ? " " + line : "")).join("\n");
}

// node_modules/graphql/error/GraphQLError.mjs
var GraphQLError = class GraphQLError extends Error {
	constructor(message, options = {}) {
		const { nodes, source, positions, path, originalError, cause, extensions } = options;
		const hasCause = "cause" in options;
		super(message, hasCause || originalError != null ? { cause: hasCause ? cause : originalError } : void 0);
		this.name = "GraphQLError";
		this.path = path ?? void 0;
		const underlyingError = originalError ?? (cause instanceof Error ? cause : void 0);
		this.originalError = underlyingError;
		this.nodes = undefinedIfEmpty(Array.isArray(nodes) ? nodes : nodes ? [nodes] : void 0);
		const nodeLocations = undefinedIfEmpty(this.nodes?.map((node) => node.loc).filter((loc) => loc != null));
		this.source = source ?? nodeLocations?.[0]?.source;
		this.positions = positions ?? nodeLocations?.map((loc) => loc.start);
		this.locations = positions && source ? getLocations(positions.map((start) => ({
			source,
			start
		}))) : nodeLocations && getLocations(nodeLocations);
		const originalExtensions = isObjectLike(underlyingError?.extensions) ? underlyingError.extensions : void 0;
		this.extensions = extensions ?? originalExtensions ?? Object.create(null);
		Object.defineProperties(this, {
			message: {
				writable: true,
				enumerable: true
			},
			name: { enumerable: false },
			nodes: { enumerable: false },
			source: { enumerable: false },
			positions: { enumerable: false },
			originalError: { enumerable: false }
		});
		if (originalError?.stack != null) Object.defineProperty(this, "stack", {
			value: originalError.stack,
			writable: true,
			configurable: true
		});
		else if (Error.captureStackTrace != null) Error.captureStackTrace(this, GraphQLError);
		else Object.defineProperty(this, "stack", {
			value: Error().stack,
			writable: true,
			configurable: true
		});
	}
	get [Symbol.toStringTag]() {
		return "GraphQLError";
	}
	toString() {
		let output = this.message;
		if (this.nodes) {
			for (const node of this.nodes) if (node.loc) output += "\n\n" + printLocation(node.loc);
		} else if (this.source && this.locations) for (const location of this.locations) output += "\n\n" + printSourceLocation(this.source, location);
		return output;
	}
	toJSON() {
		const formattedError = { message: this.message };
		if (this.locations != null) formattedError.locations = this.locations;
		if (this.path != null) formattedError.path = this.path;
		if (this.extensions != null && Object.keys(this.extensions).length > 0) formattedError.extensions = this.extensions;
		return formattedError;
	}
};
function undefinedIfEmpty(array) {
	return array === void 0 || array.length === 0 ? void 0 : array;
}

// node_modules/graphql/error/ensureGraphQLError.mjs
function ensureGraphQLError(rawError) {
	if (rawError instanceof GraphQLError) return rawError;
	const originalError = toError(rawError);
	return new GraphQLError(originalError.message, { originalError });
}

// node_modules/graphql/jsutils/capitalize.mjs
function capitalize(str) {
	return str.charAt(0).toUpperCase() + str.slice(1).toLowerCase();
}

// node_modules/graphql/jsutils/invariant.mjs
function invariant(condition, message) {
	if (!condition) throw new Error(message ?? "Unexpected invariant triggered.");
}

// node_modules/graphql/jsutils/formatList.mjs
function orList(items) {
	return formatList("or", items);
}
function andList(items) {
	return formatList("and", items);
}
function formatList(conjunction, items) {
	if (!(items.length !== 0)) invariant(false);
	switch (items.length) {
		case 1: return items[0];
		case 2: return items[0] + " " + conjunction + " " + items[1];
	}
	const allButLast = items.slice(0, -1);
	const lastItem = items.at(-1);
	return allButLast.join(", ") + ", " + conjunction + " " + lastItem;
}

// node_modules/graphql/jsutils/isIterableObject.mjs
function isIterableObject(maybeIterable) {
	return typeof maybeIterable === "object" && typeof maybeIterable?.[Symbol.iterator] === "function";
}

// node_modules/graphql/jsutils/keyMap.mjs
function keyMap(list, keyFn) {
	const result = Object.create(null);
	for (const item of list) result[keyFn(item)] = item;
	return result;
}

// node_modules/graphql/jsutils/mapValue.mjs
function mapValue(map, fn) {
	const result = Object.create(null);
	for (const key of Object.keys(map)) result[key] = fn(map[key], key);
	return result;
}

// node_modules/graphql/jsutils/printPathArray.mjs
function printPathArray(path) {
	if (path.length === 0) return "";
	return ` at ${path.map((key) => typeof key === "number" ? `[${key}]` : `.${key}`).join("")}`;
}

// node_modules/graphql/language/ast.mjs
var Location = class {
	constructor(startToken, endToken, source) {
		this.start = startToken.start;
		this.end = endToken.end;
		this.startToken = startToken;
		this.endToken = endToken;
		this.source = source;
	}
	get [Symbol.toStringTag]() {
		return "Location";
	}
	toJSON() {
		return {
			start: this.start,
			end: this.end
		};
	}
};
var Token = class {
	constructor(kind, start, end, line, column, value) {
		this.kind = kind;
		this.start = start;
		this.end = end;
		this.line = line;
		this.column = column;
		this.value = value;
		this.prev = null;
		this.next = null;
	}
	get [Symbol.toStringTag]() {
		return "Token";
	}
	toJSON() {
		return {
			kind: this.kind,
			value: this.value,
			line: this.line,
			column: this.column
		};
	}
};
const QueryDocumentKeys = {
	Name: [],
	Document: ["definitions"],
	OperationDefinition: [
		"description",
		"name",
		"variableDefinitions",
		"directives",
		"selectionSet"
	],
	VariableDefinition: [
		"description",
		"variable",
		"type",
		"defaultValue",
		"directives"
	],
	Variable: ["name"],
	SelectionSet: ["selections"],
	Field: [
		"alias",
		"name",
		"arguments",
		"directives",
		"selectionSet"
	],
	Argument: ["name", "value"],
	FragmentArgument: ["name", "value"],
	FragmentSpread: [
		"name",
		"arguments",
		"directives"
	],
	InlineFragment: [
		"typeCondition",
		"directives",
		"selectionSet"
	],
	FragmentDefinition: [
		"description",
		"name",
		"variableDefinitions",
		"typeCondition",
		"directives",
		"selectionSet"
	],
	IntValue: [],
	FloatValue: [],
	StringValue: [],
	BooleanValue: [],
	NullValue: [],
	EnumValue: [],
	ListValue: ["values"],
	ObjectValue: ["fields"],
	ObjectField: ["name", "value"],
	Directive: ["name", "arguments"],
	NamedType: ["name"],
	ListType: ["type"],
	NonNullType: ["type"],
	SchemaDefinition: [
		"description",
		"directives",
		"operationTypes"
	],
	OperationTypeDefinition: ["type"],
	ScalarTypeDefinition: [
		"description",
		"name",
		"directives"
	],
	ObjectTypeDefinition: [
		"description",
		"name",
		"interfaces",
		"directives",
		"fields"
	],
	FieldDefinition: [
		"description",
		"name",
		"arguments",
		"type",
		"directives"
	],
	InputValueDefinition: [
		"description",
		"name",
		"type",
		"defaultValue",
		"directives"
	],
	InterfaceTypeDefinition: [
		"description",
		"name",
		"interfaces",
		"directives",
		"fields"
	],
	UnionTypeDefinition: [
		"description",
		"name",
		"directives",
		"types"
	],
	EnumTypeDefinition: [
		"description",
		"name",
		"directives",
		"values"
	],
	EnumValueDefinition: [
		"description",
		"name",
		"directives"
	],
	InputObjectTypeDefinition: [
		"description",
		"name",
		"directives",
		"fields"
	],
	DirectiveDefinition: [
		"description",
		"name",
		"arguments",
		"directives",
		"locations"
	],
	SchemaExtension: ["directives", "operationTypes"],
	DirectiveExtension: ["name", "directives"],
	ScalarTypeExtension: ["name", "directives"],
	ObjectTypeExtension: [
		"name",
		"interfaces",
		"directives",
		"fields"
	],
	InterfaceTypeExtension: [
		"name",
		"interfaces",
		"directives",
		"fields"
	],
	UnionTypeExtension: [
		"name",
		"directives",
		"types"
	],
	EnumTypeExtension: [
		"name",
		"directives",
		"values"
	],
	InputObjectTypeExtension: [
		"name",
		"directives",
		"fields"
	],
	TypeCoordinate: ["name"],
	MemberCoordinate: ["name", "memberName"],
	ArgumentCoordinate: [
		"name",
		"fieldName",
		"argumentName"
	],
	DirectiveCoordinate: ["name"],
	DirectiveArgumentCoordinate: ["name", "argumentName"]
};
const kindValues = new Set(Object.keys(QueryDocumentKeys));
function isNode(maybeNode) {
	const maybeKind = maybeNode?.kind;
	return typeof maybeKind === "string" && kindValues.has(maybeKind);
}
const OperationTypeNode = {
	QUERY: "query",
	MUTATION: "mutation",
	SUBSCRIPTION: "subscription"
};

// node_modules/graphql/language/kinds_.mjs
var kinds__exports = /* @__PURE__ */ __exportAll({
	ARGUMENT: () => ARGUMENT,
	ARGUMENT_COORDINATE: () => ARGUMENT_COORDINATE,
	BOOLEAN: () => BOOLEAN,
	DIRECTIVE: () => DIRECTIVE,
	DIRECTIVE_ARGUMENT_COORDINATE: () => DIRECTIVE_ARGUMENT_COORDINATE,
	DIRECTIVE_COORDINATE: () => DIRECTIVE_COORDINATE,
	DIRECTIVE_DEFINITION: () => DIRECTIVE_DEFINITION,
	DIRECTIVE_EXTENSION: () => DIRECTIVE_EXTENSION,
	DOCUMENT: () => DOCUMENT,
	ENUM: () => ENUM,
	ENUM_TYPE_DEFINITION: () => ENUM_TYPE_DEFINITION,
	ENUM_TYPE_EXTENSION: () => ENUM_TYPE_EXTENSION,
	ENUM_VALUE_DEFINITION: () => ENUM_VALUE_DEFINITION,
	FIELD: () => FIELD,
	FIELD_DEFINITION: () => FIELD_DEFINITION,
	FLOAT: () => FLOAT,
	FRAGMENT_ARGUMENT: () => FRAGMENT_ARGUMENT,
	FRAGMENT_DEFINITION: () => FRAGMENT_DEFINITION,
	FRAGMENT_SPREAD: () => FRAGMENT_SPREAD,
	INLINE_FRAGMENT: () => INLINE_FRAGMENT,
	INPUT_OBJECT_TYPE_DEFINITION: () => INPUT_OBJECT_TYPE_DEFINITION,
	INPUT_OBJECT_TYPE_EXTENSION: () => INPUT_OBJECT_TYPE_EXTENSION,
	INPUT_VALUE_DEFINITION: () => INPUT_VALUE_DEFINITION,
	INT: () => INT,
	INTERFACE_TYPE_DEFINITION: () => INTERFACE_TYPE_DEFINITION,
	INTERFACE_TYPE_EXTENSION: () => INTERFACE_TYPE_EXTENSION,
	LIST: () => LIST,
	LIST_TYPE: () => LIST_TYPE,
	MEMBER_COORDINATE: () => MEMBER_COORDINATE,
	NAME: () => NAME$1,
	NAMED_TYPE: () => NAMED_TYPE,
	NON_NULL_TYPE: () => NON_NULL_TYPE,
	NULL: () => NULL,
	OBJECT: () => OBJECT,
	OBJECT_FIELD: () => OBJECT_FIELD,
	OBJECT_TYPE_DEFINITION: () => OBJECT_TYPE_DEFINITION,
	OBJECT_TYPE_EXTENSION: () => OBJECT_TYPE_EXTENSION,
	OPERATION_DEFINITION: () => OPERATION_DEFINITION,
	OPERATION_TYPE_DEFINITION: () => OPERATION_TYPE_DEFINITION,
	SCALAR_TYPE_DEFINITION: () => SCALAR_TYPE_DEFINITION,
	SCALAR_TYPE_EXTENSION: () => SCALAR_TYPE_EXTENSION,
	SCHEMA_DEFINITION: () => SCHEMA_DEFINITION,
	SCHEMA_EXTENSION: () => SCHEMA_EXTENSION,
	SELECTION_SET: () => SELECTION_SET,
	STRING: () => STRING,
	TYPE_COORDINATE: () => TYPE_COORDINATE,
	UNION_TYPE_DEFINITION: () => UNION_TYPE_DEFINITION,
	UNION_TYPE_EXTENSION: () => UNION_TYPE_EXTENSION,
	VARIABLE: () => VARIABLE,
	VARIABLE_DEFINITION: () => VARIABLE_DEFINITION
});
const NAME$1 = "Name";
const DOCUMENT = "Document";
const OPERATION_DEFINITION = "OperationDefinition";
const VARIABLE_DEFINITION = "VariableDefinition";
const SELECTION_SET = "SelectionSet";
const FIELD = "Field";
const ARGUMENT = "Argument";
const FRAGMENT_ARGUMENT = "FragmentArgument";
const FRAGMENT_SPREAD = "FragmentSpread";
const INLINE_FRAGMENT = "InlineFragment";
const FRAGMENT_DEFINITION = "FragmentDefinition";
const VARIABLE = "Variable";
const INT = "IntValue";
const FLOAT = "FloatValue";
const STRING = "StringValue";
const BOOLEAN = "BooleanValue";
const NULL = "NullValue";
const ENUM = "EnumValue";
const LIST = "ListValue";
const OBJECT = "ObjectValue";
const OBJECT_FIELD = "ObjectField";
const DIRECTIVE = "Directive";
const NAMED_TYPE = "NamedType";
const LIST_TYPE = "ListType";
const NON_NULL_TYPE = "NonNullType";
const SCHEMA_DEFINITION = "SchemaDefinition";
const OPERATION_TYPE_DEFINITION = "OperationTypeDefinition";
const SCALAR_TYPE_DEFINITION = "ScalarTypeDefinition";
const OBJECT_TYPE_DEFINITION = "ObjectTypeDefinition";
const FIELD_DEFINITION = "FieldDefinition";
const INPUT_VALUE_DEFINITION = "InputValueDefinition";
const INTERFACE_TYPE_DEFINITION = "InterfaceTypeDefinition";
const UNION_TYPE_DEFINITION = "UnionTypeDefinition";
const ENUM_TYPE_DEFINITION = "EnumTypeDefinition";
const ENUM_VALUE_DEFINITION = "EnumValueDefinition";
const INPUT_OBJECT_TYPE_DEFINITION = "InputObjectTypeDefinition";
const DIRECTIVE_DEFINITION = "DirectiveDefinition";
const SCHEMA_EXTENSION = "SchemaExtension";
const DIRECTIVE_EXTENSION = "DirectiveExtension";
const SCALAR_TYPE_EXTENSION = "ScalarTypeExtension";
const OBJECT_TYPE_EXTENSION = "ObjectTypeExtension";
const INTERFACE_TYPE_EXTENSION = "InterfaceTypeExtension";
const UNION_TYPE_EXTENSION = "UnionTypeExtension";
const ENUM_TYPE_EXTENSION = "EnumTypeExtension";
const INPUT_OBJECT_TYPE_EXTENSION = "InputObjectTypeExtension";
const TYPE_COORDINATE = "TypeCoordinate";
const MEMBER_COORDINATE = "MemberCoordinate";
const ARGUMENT_COORDINATE = "ArgumentCoordinate";
const DIRECTIVE_COORDINATE = "DirectiveCoordinate";
const DIRECTIVE_ARGUMENT_COORDINATE = "DirectiveArgumentCoordinate";

// node_modules/graphql/jsutils/devAssert.mjs
function devAssert(condition, message) {
	if (!condition) throw new Error(message);
}

// node_modules/graphql/jsutils/didYouMean.mjs
const MAX_SUGGESTIONS = 5;
function didYouMean(firstArg, secondArg) {
	const [subMessage, suggestions] = secondArg ? [firstArg, secondArg] : [void 0, firstArg];
	if (suggestions.length === 0) return "";
	let message = " Did you mean ";
	if (subMessage != null) message += subMessage + " ";
	const suggestionList = orList(suggestions.slice(0, MAX_SUGGESTIONS).map((x) => `"${x}"`));
	return message + suggestionList + "?";
}

// node_modules/graphql/jsutils/identityFunc.mjs
function identityFunc(x) {
	return x;
}

// node_modules/graphql/jsutils/keyValMap.mjs
function keyValMap(list, keyFn, valFn) {
	const result = Object.create(null);
	for (const item of list) result[keyFn(item)] = valFn(item);
	return result;
}

// node_modules/graphql/jsutils/naturalCompare.mjs
function naturalCompare(aStr, bStr) {
	let aIndex = 0;
	let bIndex = 0;
	while (aIndex < aStr.length && bIndex < bStr.length) {
		let aChar = aStr.charCodeAt(aIndex);
		let bChar = bStr.charCodeAt(bIndex);
		if (isDigit$1(aChar) && isDigit$1(bChar)) {
			let aNum = 0;
			do {
				++aIndex;
				aNum = aNum * 10 + aChar - DIGIT_0;
				aChar = aStr.charCodeAt(aIndex);
			} while (isDigit$1(aChar) && aNum > 0);
			let bNum = 0;
			do {
				++bIndex;
				bNum = bNum * 10 + bChar - DIGIT_0;
				bChar = bStr.charCodeAt(bIndex);
			} while (isDigit$1(bChar) && bNum > 0);
			if (aNum < bNum) return -1;
			if (aNum > bNum) return 1;
		} else {
			if (aChar < bChar) return -1;
			if (aChar > bChar) return 1;
			++aIndex;
			++bIndex;
		}
	}
	return aStr.length - bStr.length;
}
const DIGIT_0 = 48;
const DIGIT_9 = 57;
function isDigit$1(code) {
	return !isNaN(code) && DIGIT_0 <= code && code <= DIGIT_9;
}

// node_modules/graphql/jsutils/suggestionList.mjs
function suggestionList(input, options) {
	const optionsByDistance = Object.create(null);
	const lexicalDistance = new LexicalDistance(input);
	const threshold = Math.floor(input.length * .4) + 1;
	for (const option of options) {
		const distance = lexicalDistance.measure(option, threshold);
		if (distance !== void 0) optionsByDistance[option] = distance;
	}
	return Object.keys(optionsByDistance).sort((a, b) => {
		const distanceDiff = optionsByDistance[a] - optionsByDistance[b];
		return distanceDiff !== 0 ? distanceDiff : naturalCompare(a, b);
	});
}
var LexicalDistance = class {
	constructor(input) {
		this._input = input;
		this._inputLowerCase = input.toLowerCase();
		this._inputArray = stringToArray(this._inputLowerCase);
		this._rows = [
			new Array(input.length + 1).fill(0),
			new Array(input.length + 1).fill(0),
			new Array(input.length + 1).fill(0)
		];
	}
	measure(option, threshold) {
		if (this._input === option) return 0;
		const optionLowerCase = option.toLowerCase();
		if (this._inputLowerCase === optionLowerCase) return 1;
		let a = stringToArray(optionLowerCase);
		let b = this._inputArray;
		if (a.length < b.length) {
			const tmp = a;
			a = b;
			b = tmp;
		}
		const aLength = a.length;
		const bLength = b.length;
		if (aLength - bLength > threshold) return;
		const rows = this._rows;
		for (let j = 0; j <= bLength; j++) rows[0][j] = j;
		for (let i = 1; i <= aLength; i++) {
			const upRow = rows[(i - 1) % 3];
			const currentRow = rows[i % 3];
			let smallestCell = currentRow[0] = i;
			for (let j = 1; j <= bLength; j++) {
				const cost = a[i - 1] === b[j - 1] ? 0 : 1;
				let currentCell = Math.min(upRow[j] + 1, currentRow[j - 1] + 1, upRow[j - 1] + cost);
				if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
					const doubleDiagonalCell = rows[(i - 2) % 3][j - 2];
					currentCell = Math.min(currentCell, doubleDiagonalCell + 1);
				}
				if (currentCell < smallestCell) smallestCell = currentCell;
				currentRow[j] = currentCell;
			}
			if (smallestCell > threshold) return;
		}
		const distance = rows[aLength % 3][bLength];
		return distance <= threshold ? distance : void 0;
	}
};
function stringToArray(str) {
	const strLength = str.length;
	const array = new Array(strLength);
	for (let i = 0; i < strLength; ++i) array[i] = str.charCodeAt(i);
	return array;
}

// node_modules/graphql/jsutils/toObjMap.mjs
function toObjMapWithSymbols(obj) {
	if (obj == null) return Object.create(null);
	if (Object.getPrototypeOf(obj) === null) return obj;
	const map = Object.create(null);
	for (const [key, value] of Object.entries(obj)) map[key] = value;
	for (const key of Object.getOwnPropertySymbols(obj)) map[key] = obj[key];
	return map;
}

// node_modules/graphql/language/characterClasses.mjs
function isWhiteSpace(code) {
	return code === 9 || code === 32;
}
function isDigit(code) {
	return code >= 48 && code <= 57;
}
function isLetter(code) {
	return code >= 97 && code <= 122 || code >= 65 && code <= 90;
}
function isNameStart(code) {
	return isLetter(code) || code === 95;
}
function isNameContinue(code) {
	return isLetter(code) || isDigit(code) || code === 95;
}

// node_modules/graphql/language/blockString.mjs
function dedentBlockStringLines(lines) {
	let commonIndent = Number.MAX_SAFE_INTEGER;
	let firstNonEmptyLine = null;
	let lastNonEmptyLine = -1;
	for (let i = 0; i < lines.length; ++i) {
		const line = lines[i];
		const indent = leadingWhitespace(line);
		if (indent === line.length) continue;
		firstNonEmptyLine ??= i;
		lastNonEmptyLine = i;
		if (i !== 0 && indent < commonIndent) commonIndent = indent;
	}
	return lines.map((line, i) => i === 0 ? line : line.slice(commonIndent)).slice(firstNonEmptyLine ?? 0, lastNonEmptyLine + 1);
}
function leadingWhitespace(str) {
	let i = 0;
	while (i < str.length && isWhiteSpace(str.charCodeAt(i))) ++i;
	return i;
}
function printBlockString(value, options) {
	const escapedValue = value.replaceAll("\"\"\"", "\\\"\"\"");
	const lines = escapedValue.split(/\r\n|[\n\r]/g);
	const isSingleLine = lines.length === 1;
	const forceLeadingNewLine = lines.length > 1 && lines.slice(1).every((line) => line.length === 0 || isWhiteSpace(line.charCodeAt(0)));
	const hasTrailingTripleQuotes = escapedValue.endsWith("\\\"\"\"");
	const hasTrailingQuote = value.endsWith("\"") && !hasTrailingTripleQuotes;
	const hasTrailingSlash = value.endsWith("\\");
	const forceTrailingNewline = hasTrailingQuote || hasTrailingSlash;
	const printAsMultipleLines = !options?.minimize && (!isSingleLine || value.length > 70 || forceTrailingNewline || forceLeadingNewLine || hasTrailingTripleQuotes);
	let result = "";
	const skipLeadingNewLine = isSingleLine && isWhiteSpace(value.charCodeAt(0));
	if (printAsMultipleLines && !skipLeadingNewLine || forceLeadingNewLine) result += "\n";
	result += escapedValue;
	if (printAsMultipleLines || forceTrailingNewline) result += "\n";
	return "\"\"\"" + result + "\"\"\"";
}

// node_modules/graphql/language/printString.mjs
function printString(str) {
	return `"${str.replace(escapedRegExp, escapedReplacer)}"`;
}
const escapedRegExp = /[\x00-\x1f\x22\x5c\x7f-\x9f]/g;
function escapedReplacer(str) {
	return escapeSequences[str.charCodeAt(0)];
}
const escapeSequences = [
	"\\u0000",
	"\\u0001",
	"\\u0002",
	"\\u0003",
	"\\u0004",
	"\\u0005",
	"\\u0006",
	"\\u0007",
	"\\b",
	"\\t",
	"\\n",
	"\\u000B",
	"\\f",
	"\\r",
	"\\u000E",
	"\\u000F",
	"\\u0010",
	"\\u0011",
	"\\u0012",
	"\\u0013",
	"\\u0014",
	"\\u0015",
	"\\u0016",
	"\\u0017",
	"\\u0018",
	"\\u0019",
	"\\u001A",
	"\\u001B",
	"\\u001C",
	"\\u001D",
	"\\u001E",
	"\\u001F",
	"",
	"",
	"\\\"",
	"",
	"",
	"",
	"",
	"",
	"",
	"",
	"",
	"",
	"",
	"",
	"",
	"",
	"",
	"",
	"",
	"",
	"",
	"",
	"",
	"",
	"",
	"",
	"",
	"",
	"",
	"",
	"",
	"",
	"",
	"",
	"",
	"",
	"",
	"",
	"",
	"",
	"",
	"",
	"",
	"",
	"",
	"",
	"",
	"",
	"",
	"",
	"",
	"",
	"",
	"",
	"",
	"",
	"",
	"",
	"",
	"",
	"\\\\",
	"",
	"",
	"",
	"",
	"",
	"",
	"",
	"",
	"",
	"",
	"",
	"",
	"",
	"",
	"",
	"",
	"",
	"",
	"",
	"",
	"",
	"",
	"",
	"",
	"",
	"",
	"",
	"",
	"",
	"",
	"",
	"",
	"",
	"",
	"\\u007F",
	"\\u0080",
	"\\u0081",
	"\\u0082",
	"\\u0083",
	"\\u0084",
	"\\u0085",
	"\\u0086",
	"\\u0087",
	"\\u0088",
	"\\u0089",
	"\\u008A",
	"\\u008B",
	"\\u008C",
	"\\u008D",
	"\\u008E",
	"\\u008F",
	"\\u0090",
	"\\u0091",
	"\\u0092",
	"\\u0093",
	"\\u0094",
	"\\u0095",
	"\\u0096",
	"\\u0097",
	"\\u0098",
	"\\u0099",
	"\\u009A",
	"\\u009B",
	"\\u009C",
	"\\u009D",
	"\\u009E",
	"\\u009F"
];

// node_modules/graphql/language/reducer.mjs
function reduce(root, reducer) {
	const stack = [];
	let frame = {
		parent: [root],
		keys: void 0,
		results: [],
		index: -1
	};
	let node;
	do {
		let kind;
		frame.index++;
		const length = frame.keys === void 0 ? frame.parent.length : frame.keys.length;
		if (frame.index === length) {
			node = frame.results;
			kind = frame.keys === void 0 ? void 0 : frame.results.kind;
			frame = stack.pop();
		} else {
			node = frame.keys === void 0 ? frame.parent[frame.index] : frame.parent[frame.keys[frame.index]];
			if (node == null && stack.length !== 0) continue;
			if (Array.isArray(node)) {
				if (node.length !== 0) {
					stack.push(frame);
					frame = {
						parent: node,
						keys: void 0,
						results: [],
						index: -1
					};
					continue;
				}
			} else {
				const parent = node;
				kind = parent?.kind;
				const keys = typeof kind === "string" ? QueryDocumentKeys[kind] : void 0;
				if (!Array.isArray(keys)) throw new Error(`Invalid AST Node: ${inspect(node)}.`);
				if (keys.length !== 0) {
					stack.push(frame);
					frame = {
						parent,
						keys,
						results: { ...parent },
						index: -1
					};
					continue;
				}
			}
		}
		if (kind !== void 0) {
			const reduceNode = reducer[kind];
			node = reduceNode?.(node);
		}
		if (frame.keys === void 0) frame.results.push(node);
		else frame.results[frame.keys[frame.index]] = node;
	} while (stack.length !== 0);
	return node;
}

// node_modules/graphql/language/printer.mjs
function print(ast, options) {
	return render(reduce(ast, printDocASTReducer), options?.maxIndentDepth ?? Infinity);
}
function printForError(ast) {
	return print(ast, { maxIndentDepth: 100 });
}
const MAX_LINE_LENGTH = 80;
var PrintBuffer = class PrintBuffer {
	constructor(value = "", isBlockString = false) {
		this.next = void 0;
		this.tail = this;
		this.indentBefore = false;
		this.dedentAfter = false;
		this.length = value.length;
		this.lines = value.includes("\n") ? value.split("\n") : value;
		this.newlines = typeof this.lines === "string" ? 0 : this.lines.length - 1;
		this.isBlockString = isBlockString;
	}
	append(result) {
		if (result.length === 0) return this;
		const next = typeof result === "string" ? new PrintBuffer(result) : result;
		this.tail.next = next;
		this.tail = next.tail;
		this.length += next.length;
		this.newlines += next.newlines;
		return this;
	}
	indent() {
		if (this.length === 0) return this;
		this.indentBefore = true;
		this.tail.dedentAfter = true;
		this.length += 2 * (this.newlines + 1);
		return this;
	}
};
const EMPTY = new PrintBuffer();
function render(buffer, maxDepth) {
	let output = "";
	let text = "";
	let depth = 0;
	let indentation = "";
	let part = buffer;
	while (part !== void 0) {
		const lines = part.lines;
		if (part.indentBefore) {
			if (depth < maxDepth) {
				indentation += "  ";
				text += "  ";
			}
			depth++;
		}
		if (typeof lines === "string") text += lines;
		else {
			text += lines[0];
			const newline = !part.isBlockString && depth >= maxDepth ? " " : "\n" + indentation;
			for (let i = 1; i < lines.length; i++) {
				output += text;
				text = newline + lines[i];
			}
		}
		if (part.dedentAfter) {
			depth--;
			indentation = indentation.slice(0, depth * 2);
		}
		part = part.next;
	}
	return output + text;
}
const printDocASTReducer = {
	Name: (node) => new PrintBuffer(node.value),
	Variable: (node) => join$2(["$", node.name]),
	Document: (node) => join$2(node.definitions, "\n\n"),
	OperationDefinition(node) {
		const varDefs = hasMultilineItems(node.variableDefinitions) ? wrap("(\n", join$2(node.variableDefinitions, "\n"), "\n)") : wrap("(", join$2(node.variableDefinitions, ", "), ")");
		const prefix = join$2([wrap("", node.description, "\n"), join$2([
			node.operation,
			join$2([node.name, varDefs]),
			join$2(node.directives, " ")
		], " ")]);
		return join$2([node.operation === "query" && prefix.length === node.operation.length ? "" : join$2([prefix, " "]), node.selectionSet]);
	},
	VariableDefinition: ({ variable, type, defaultValue, directives, description }) => join$2([
		wrap("", description, "\n"),
		variable,
		": ",
		type,
		wrap(" = ", defaultValue),
		wrap(" ", join$2(directives, " "))
	]),
	SelectionSet: ({ selections }) => selections.length === 0 ? new PrintBuffer("{}") : block(selections),
	Field({ alias, name, arguments: args, directives, selectionSet }) {
		return join$2([
			wrappedLineAndArgs(join$2([wrap("", alias, ": "), name], ""), args),
			wrap(" ", join$2(directives, " ")),
			wrap(" ", selectionSet)
		]);
	},
	Argument: ({ name, value }) => join$2([
		name,
		": ",
		value
	]),
	FragmentArgument: ({ name, value }) => join$2([
		name,
		": ",
		value
	]),
	FragmentSpread: ({ name, arguments: args, directives }) => {
		return join$2([wrappedLineAndArgs(join$2(["...", name]), args), wrap(" ", join$2(directives, " "))]);
	},
	InlineFragment: ({ typeCondition, directives, selectionSet }) => join$2([
		"...",
		wrap("on ", typeCondition),
		join$2(directives, " "),
		selectionSet
	], " "),
	FragmentDefinition: ({ name, typeCondition, variableDefinitions, directives, selectionSet, description }) => join$2([
		wrap("", description, "\n"),
		"fragment ",
		name,
		wrap("(", join$2(variableDefinitions, ", "), ")"),
		" on ",
		typeCondition,
		" ",
		wrap("", join$2(directives, " "), " "),
		selectionSet
	]),
	IntValue: ({ value }) => new PrintBuffer(value),
	FloatValue: ({ value }) => new PrintBuffer(value),
	StringValue: ({ value, block: isBlockString }) => new PrintBuffer(isBlockString === true ? printBlockString(value) : printString(value), isBlockString === true),
	BooleanValue: ({ value }) => new PrintBuffer(value ? "true" : "false"),
	NullValue: () => new PrintBuffer("null"),
	EnumValue: ({ value }) => new PrintBuffer(value),
	ListValue: ({ values }) => {
		if (2 + joinedLength(values, ", ") > MAX_LINE_LENGTH) return wrap("[\n", join$2(values, "\n").indent(), "\n]");
		return join$2([
			"[",
			join$2(values, ", "),
			"]"
		]);
	},
	ObjectValue: ({ fields }) => 4 + joinedLength(fields, ", ") > MAX_LINE_LENGTH ? block(fields) : join$2([
		"{ ",
		join$2(fields, ", "),
		" }"
	]),
	ObjectField: ({ name, value }) => join$2([
		name,
		": ",
		value
	]),
	Directive: ({ name, arguments: args }) => join$2([
		"@",
		name,
		wrap("(", join$2(args, ", "), ")")
	]),
	NamedType: ({ name }) => name,
	ListType: ({ type }) => join$2([
		"[",
		type,
		"]"
	]),
	NonNullType: ({ type }) => join$2([type, "!"]),
	SchemaDefinition: ({ description, directives, operationTypes }) => join$2([wrap("", description, "\n"), join$2([
		"schema",
		join$2(directives, " "),
		block(operationTypes)
	], " ")]),
	OperationTypeDefinition: ({ operation, type }) => join$2([
		operation,
		": ",
		type
	]),
	ScalarTypeDefinition: ({ description, name, directives }) => join$2([wrap("", description, "\n"), join$2([
		"scalar",
		name,
		join$2(directives, " ")
	], " ")]),
	ObjectTypeDefinition: ({ description, name, interfaces, directives, fields }) => join$2([wrap("", description, "\n"), join$2([
		"type",
		name,
		wrap("implements ", join$2(interfaces, " & ")),
		join$2(directives, " "),
		block(fields)
	], " ")]),
	FieldDefinition: ({ description, name, arguments: args, type, directives }) => join$2([
		wrap("", description, "\n"),
		name,
		hasMultilineItems(args) ? wrap("(\n", join$2(args, "\n").indent(), "\n)") : wrap("(", join$2(args, ", "), ")"),
		": ",
		type,
		wrap(" ", join$2(directives, " "))
	]),
	InputValueDefinition: ({ description, name, type, defaultValue, directives }) => join$2([
		wrap("", description, "\n"),
		name,
		": ",
		type,
		wrap(" = ", defaultValue),
		wrap(" ", join$2(directives, " "))
	]),
	InterfaceTypeDefinition: ({ description, name, interfaces, directives, fields }) => join$2([wrap("", description, "\n"), join$2([
		"interface",
		name,
		wrap("implements ", join$2(interfaces, " & ")),
		join$2(directives, " "),
		block(fields)
	], " ")]),
	UnionTypeDefinition: ({ description, name, directives, types }) => join$2([wrap("", description, "\n"), join$2([
		"union",
		name,
		join$2(directives, " "),
		wrap("= ", join$2(types, " | "))
	], " ")]),
	EnumTypeDefinition: ({ description, name, directives, values }) => join$2([wrap("", description, "\n"), join$2([
		"enum",
		name,
		join$2(directives, " "),
		block(values)
	], " ")]),
	EnumValueDefinition: ({ description, name, directives }) => join$2([wrap("", description, "\n"), join$2([name, join$2(directives, " ")], " ")]),
	InputObjectTypeDefinition: ({ description, name, directives, fields }) => join$2([wrap("", description, "\n"), join$2([
		"input",
		name,
		join$2(directives, " "),
		block(fields)
	], " ")]),
	DirectiveDefinition: ({ description, name, arguments: args, directives, repeatable, locations }) => join$2([
		wrap("", description, "\n"),
		"directive @",
		name,
		hasMultilineItems(args) ? wrap("(\n", join$2(args, "\n").indent(), "\n)") : wrap("(", join$2(args, ", "), ")"),
		wrap(" ", join$2(directives, " ")),
		repeatable ? " repeatable" : "",
		" on ",
		join$2(locations, " | ")
	]),
	SchemaExtension: ({ directives, operationTypes }) => join$2([
		"extend schema",
		join$2(directives, " "),
		block(operationTypes)
	], " "),
	ScalarTypeExtension: ({ name, directives }) => join$2([
		"extend scalar",
		name,
		join$2(directives, " ")
	], " "),
	ObjectTypeExtension: ({ name, interfaces, directives, fields }) => join$2([
		"extend type",
		name,
		wrap("implements ", join$2(interfaces, " & ")),
		join$2(directives, " "),
		block(fields)
	], " "),
	InterfaceTypeExtension: ({ name, interfaces, directives, fields }) => join$2([
		"extend interface",
		name,
		wrap("implements ", join$2(interfaces, " & ")),
		join$2(directives, " "),
		block(fields)
	], " "),
	UnionTypeExtension: ({ name, directives, types }) => join$2([
		"extend union",
		name,
		join$2(directives, " "),
		wrap("= ", join$2(types, " | "))
	], " "),
	EnumTypeExtension: ({ name, directives, values }) => join$2([
		"extend enum",
		name,
		join$2(directives, " "),
		block(values)
	], " "),
	InputObjectTypeExtension: ({ name, directives, fields }) => join$2([
		"extend input",
		name,
		join$2(directives, " "),
		block(fields)
	], " "),
	DirectiveExtension: ({ name, directives }) => join$2([join$2(["extend directive @", name]), join$2(directives, " ")], " "),
	TypeCoordinate: ({ name }) => name,
	MemberCoordinate: ({ name, memberName }) => join$2([name, wrap(".", memberName)]),
	ArgumentCoordinate: ({ name, fieldName, argumentName }) => join$2([
		name,
		wrap(".", fieldName),
		wrap("(", argumentName, ":)")
	]),
	DirectiveCoordinate: ({ name }) => join$2(["@", name]),
	DirectiveArgumentCoordinate: ({ name, argumentName }) => join$2([
		"@",
		name,
		wrap("(", argumentName, ":)")
	])
};
function join$2(maybeArray, separator = "") {
	if (maybeArray == null || maybeArray.length === 0) return EMPTY;
	let result = EMPTY;
	for (const item of maybeArray) {
		if (item === void 0 || item.length === 0) continue;
		if (result.length === 0) result = typeof item === "string" ? new PrintBuffer(item) : item;
		else {
			if (separator !== "") result.append(separator);
			result.append(item);
		}
	}
	return result;
}
function joinedLength(array, separator) {
	let length = 0;
	for (const item of array) if (item.length !== 0) length += (length === 0 ? 0 : separator.length) + item.length;
	return length;
}
function block(array) {
	return wrap("{\n", join$2(array, "\n").indent(), "\n}");
}
function wrap(start, maybeBuffer, end = "") {
	return maybeBuffer != null && maybeBuffer.length !== 0 ? start === "" ? maybeBuffer.append(end) : new PrintBuffer(start).append(maybeBuffer).append(end) : EMPTY;
}
function hasMultilineItems(maybeArray) {
	return maybeArray?.some((result) => result.newlines !== 0) ?? false;
}
function wrappedLineAndArgs(prefix, args) {
	if (args == null || args.length === 0) return prefix;
	return join$2([prefix, prefix.length + joinedLength(args, ", ") + 2 > MAX_LINE_LENGTH ? wrap("(\n", join$2(args, "\n").indent(), "\n)") : wrap("(", join$2(args, ", "), ")")]);
}

// node_modules/graphql/utilities/valueFromASTUntyped.mjs
function valueFromASTUntyped(valueNode, variables) {
	switch (valueNode.kind) {
		case NULL: return null;
		case INT: return parseInt(valueNode.value, 10);
		case FLOAT: return parseFloat(valueNode.value);
		case STRING:
		case ENUM:
		case BOOLEAN: return valueNode.value;
		case LIST: return valueNode.values.map((node) => valueFromASTUntyped(node, variables));
		case OBJECT: return keyValMap(valueNode.fields, (field) => field.name.value, (field) => valueFromASTUntyped(field.value, variables));
		case VARIABLE: return variables?.[valueNode.name.value];
	}
}

// node_modules/graphql/type/assertName.mjs
function assertName(name) {
	if (name.length === 0) throw new GraphQLError("Expected name to be a non-empty string.");
	for (let i = 1; i < name.length; ++i) if (!isNameContinue(name.charCodeAt(i))) throw new GraphQLError(`Names must only contain [_a-zA-Z0-9] but "${name}" does not.`);
	if (!isNameStart(name.charCodeAt(0))) throw new GraphQLError(`Names must start with [_a-zA-Z] but "${name}" does not.`);
	return name;
}
function assertEnumValueName(name) {
	if (name === "true" || name === "false" || name === "null") throw new GraphQLError(`Enum values cannot be named: ${name}`);
	return assertName(name);
}

// node_modules/graphql/type/definition.mjs
function isType(type) {
	return isScalarType(type) || isObjectType(type) || isInterfaceType(type) || isUnionType(type) || isEnumType(type) || isInputObjectType(type) || isListType(type) || isNonNullType(type);
}
const scalarSymbol = Symbol("Scalar");
function isScalarType(type) {
	return instanceOf$1(type, scalarSymbol, GraphQLScalarType);
}
const objectSymbol = Symbol("Object");
function isObjectType(type) {
	return instanceOf$1(type, objectSymbol, GraphQLObjectType);
}
const fieldSymbol = Symbol("Field");
const argumentSymbol = Symbol("Argument");
function isArgument(arg) {
	return instanceOf$1(arg, argumentSymbol, GraphQLArgument);
}
const interfaceSymbol = Symbol("Interface");
function isInterfaceType(type) {
	return instanceOf$1(type, interfaceSymbol, GraphQLInterfaceType);
}
const unionSymbol = Symbol("Union");
function isUnionType(type) {
	return instanceOf$1(type, unionSymbol, GraphQLUnionType);
}
const enumSymbol = Symbol("Enum");
function isEnumType(type) {
	return instanceOf$1(type, enumSymbol, GraphQLEnumType);
}
const enumValueSymbol = Symbol("EnumValue");
const inputObjectSymbol = Symbol("InputObject");
function isInputObjectType(type) {
	return instanceOf$1(type, inputObjectSymbol, GraphQLInputObjectType);
}
const inputFieldSymbol = Symbol("InputField");
const listSymbol = Symbol("List");
function isListType(type) {
	return instanceOf$1(type, listSymbol, GraphQLList);
}
const nonNullSymbol = Symbol("NonNull");
function isNonNullType(type) {
	return instanceOf$1(type, nonNullSymbol, GraphQLNonNull);
}
function isInputType(type) {
	return isScalarType(type) || isEnumType(type) || isInputObjectType(type) || isWrappingType(type) && isInputType(type.ofType);
}
function isOutputType(type) {
	return isScalarType(type) || isObjectType(type) || isInterfaceType(type) || isUnionType(type) || isEnumType(type) || isWrappingType(type) && isOutputType(type.ofType);
}
function isLeafType(type) {
	return isScalarType(type) || isEnumType(type);
}
function assertLeafType(type) {
	if (!isLeafType(type)) throw new Error(`Expected ${inspect(type)} to be a GraphQL leaf type.`);
	return type;
}
function isCompositeType(type) {
	return isObjectType(type) || isInterfaceType(type) || isUnionType(type);
}
function isAbstractType(type) {
	return isInterfaceType(type) || isUnionType(type);
}
var GraphQLList = class {
	constructor(ofType) {
		this.__kind = listSymbol;
		this.ofType = ofType;
	}
	get [Symbol.toStringTag]() {
		return "GraphQLList";
	}
	toString() {
		return "[" + String(this.ofType) + "]";
	}
	toJSON() {
		return this.toString();
	}
};
var GraphQLNonNull = class {
	constructor(ofType) {
		this.__kind = nonNullSymbol;
		this.ofType = ofType;
	}
	get [Symbol.toStringTag]() {
		return "GraphQLNonNull";
	}
	toString() {
		return String(this.ofType) + "!";
	}
	toJSON() {
		return this.toString();
	}
};
function isWrappingType(type) {
	return isListType(type) || isNonNullType(type);
}
function isNullableType(type) {
	return isType(type) && !isNonNullType(type);
}
function getNullableType(type) {
	if (type) return isNonNullType(type) ? type.ofType : type;
}
function isNamedType(type) {
	return isScalarType(type) || isObjectType(type) || isInterfaceType(type) || isUnionType(type) || isEnumType(type) || isInputObjectType(type);
}
function getNamedType(type) {
	if (type) {
		let unwrappedType = type;
		while (isWrappingType(unwrappedType)) unwrappedType = unwrappedType.ofType;
		return unwrappedType;
	}
}
function resolveReadonlyArrayThunk(thunk) {
	return typeof thunk === "function" ? thunk() : thunk;
}
function resolveObjMapThunk(thunk) {
	return typeof thunk === "function" ? thunk() : thunk;
}
var GraphQLScalarType = class {
	constructor(config) {
		this.__kind = scalarSymbol;
		this.name = assertName(config.name);
		this.description = config.description;
		this.specifiedByURL = config.specifiedByURL;
		this.serialize = config.serialize ?? config.coerceOutputValue ?? identityFunc;
		this.parseValue = config.parseValue ?? config.coerceInputValue ?? identityFunc;
		this.parseLiteral = config.parseLiteral ?? ((node, variables) => this.coerceInputValue(valueFromASTUntyped(node, variables)));
		this.coerceOutputValue = config.coerceOutputValue ?? this.serialize;
		this.coerceInputValue = config.coerceInputValue ?? this.parseValue;
		this.coerceInputLiteral = config.coerceInputLiteral;
		this.valueToLiteral = config.valueToLiteral;
		this.extensions = toObjMapWithSymbols(config.extensions);
		this.astNode = config.astNode;
		this.extensionASTNodes = config.extensionASTNodes ?? [];
		if (config.parseLiteral) {
			if (!(typeof config.parseValue === "function" && typeof config.parseLiteral === "function")) devAssert(false, `${this.name} must provide both "parseValue" and "parseLiteral" functions.`);
		}
		if (config.coerceInputLiteral) {
			if (!(typeof config.coerceInputValue === "function" && typeof config.coerceInputLiteral === "function")) devAssert(false, `${this.name} must provide both "coerceInputValue" and "coerceInputLiteral" functions.`);
		}
	}
	get [Symbol.toStringTag]() {
		return "GraphQLScalarType";
	}
	toConfig() {
		return {
			name: this.name,
			description: this.description,
			specifiedByURL: this.specifiedByURL,
			serialize: this.serialize,
			parseValue: this.parseValue,
			parseLiteral: this.parseLiteral,
			coerceOutputValue: this.coerceOutputValue,
			coerceInputValue: this.coerceInputValue,
			coerceInputLiteral: this.coerceInputLiteral,
			valueToLiteral: this.valueToLiteral,
			extensions: this.extensions,
			astNode: this.astNode,
			extensionASTNodes: this.extensionASTNodes
		};
	}
	toString() {
		return this.name;
	}
	toJSON() {
		return this.toString();
	}
};
var GraphQLObjectType = class {
	constructor(config) {
		this.__kind = objectSymbol;
		this.__kind = objectSymbol;
		this.name = assertName(config.name);
		this.description = config.description;
		this.isTypeOf = config.isTypeOf;
		this.extensions = toObjMapWithSymbols(config.extensions);
		this.astNode = config.astNode;
		this.extensionASTNodes = config.extensionASTNodes ?? [];
		this._fields = defineFieldMap.bind(void 0, this, config.fields);
		this._interfaces = defineInterfaces.bind(void 0, config.interfaces);
	}
	get [Symbol.toStringTag]() {
		return "GraphQLObjectType";
	}
	getFields() {
		if (typeof this._fields === "function") this._fields = this._fields();
		return this._fields;
	}
	getInterfaces() {
		if (typeof this._interfaces === "function") this._interfaces = this._interfaces();
		return this._interfaces;
	}
	toConfig() {
		return {
			name: this.name,
			description: this.description,
			interfaces: this.getInterfaces(),
			fields: mapValue(this.getFields(), (field) => field.toConfig()),
			isTypeOf: this.isTypeOf,
			extensions: this.extensions,
			astNode: this.astNode,
			extensionASTNodes: this.extensionASTNodes
		};
	}
	toString() {
		return this.name;
	}
	toJSON() {
		return this.toString();
	}
};
function defineInterfaces(interfaces) {
	return resolveReadonlyArrayThunk(interfaces ?? []);
}
function defineFieldMap(parentType, fields) {
	const fieldMap = resolveObjMapThunk(fields);
	return mapValue(fieldMap, (fieldConfig, fieldName) => new GraphQLField(parentType, fieldName, fieldConfig));
}
var GraphQLField = class {
	constructor(parentType, name, config) {
		this.__kind = fieldSymbol;
		this.parentType = parentType;
		this.name = assertName(name);
		this.description = config.description;
		this.type = config.type;
		const argsConfig = config.args;
		this.args = argsConfig ? Object.entries(argsConfig).map(([argName, argConfig]) => new GraphQLArgument(this, argName, argConfig)) : [];
		this.resolve = config.resolve;
		this.subscribe = config.subscribe;
		this.deprecationReason = config.deprecationReason;
		this.extensions = toObjMapWithSymbols(config.extensions);
		this.astNode = config.astNode;
	}
	get [Symbol.toStringTag]() {
		return "GraphQLField";
	}
	toConfig() {
		return {
			description: this.description,
			type: this.type,
			args: keyValMap(this.args, (arg) => arg.name, (arg) => arg.toConfig()),
			resolve: this.resolve,
			subscribe: this.subscribe,
			deprecationReason: this.deprecationReason,
			extensions: this.extensions,
			astNode: this.astNode
		};
	}
	toString() {
		return `${this.parentType ?? "<meta>"}.${this.name}`;
	}
	toJSON() {
		return this.toString();
	}
};
var GraphQLArgument = class {
	constructor(parent, name, config) {
		this.__kind = argumentSymbol;
		this.parent = parent;
		this.name = assertName(name);
		this.description = config.description;
		this.type = config.type;
		this.defaultValue = config.defaultValue;
		this.default = config.default;
		this._memoizedCoercedDefaultValue = void 0;
		this.deprecationReason = config.deprecationReason;
		this.extensions = toObjMapWithSymbols(config.extensions);
		this.astNode = config.astNode;
	}
	get [Symbol.toStringTag]() {
		return "GraphQLArgument";
	}
	toConfig() {
		return {
			description: this.description,
			type: this.type,
			defaultValue: this.defaultValue,
			default: this.default,
			deprecationReason: this.deprecationReason,
			extensions: this.extensions,
			astNode: this.astNode
		};
	}
	toString() {
		return `${this.parent}(${this.name}:)`;
	}
	toJSON() {
		return this.toString();
	}
};
function isRequiredArgument(arg) {
	return isNonNullType(arg.type) && arg.default === void 0 && arg.defaultValue === void 0;
}
var GraphQLInterfaceType = class {
	constructor(config) {
		this.__kind = interfaceSymbol;
		this.name = assertName(config.name);
		this.description = config.description;
		this.resolveType = config.resolveType;
		this.extensions = toObjMapWithSymbols(config.extensions);
		this.astNode = config.astNode;
		this.extensionASTNodes = config.extensionASTNodes ?? [];
		this._fields = defineFieldMap.bind(void 0, this, config.fields);
		this._interfaces = defineInterfaces.bind(void 0, config.interfaces);
	}
	get [Symbol.toStringTag]() {
		return "GraphQLInterfaceType";
	}
	getFields() {
		if (typeof this._fields === "function") this._fields = this._fields();
		return this._fields;
	}
	getInterfaces() {
		if (typeof this._interfaces === "function") this._interfaces = this._interfaces();
		return this._interfaces;
	}
	toConfig() {
		return {
			name: this.name,
			description: this.description,
			interfaces: this.getInterfaces(),
			fields: mapValue(this.getFields(), (field) => field.toConfig()),
			resolveType: this.resolveType,
			extensions: this.extensions,
			astNode: this.astNode,
			extensionASTNodes: this.extensionASTNodes
		};
	}
	toString() {
		return this.name;
	}
	toJSON() {
		return this.toString();
	}
};
var GraphQLUnionType = class {
	constructor(config) {
		this.__kind = unionSymbol;
		this.name = assertName(config.name);
		this.description = config.description;
		this.resolveType = config.resolveType;
		this.extensions = toObjMapWithSymbols(config.extensions);
		this.astNode = config.astNode;
		this.extensionASTNodes = config.extensionASTNodes ?? [];
		this._types = defineTypes.bind(void 0, config.types);
	}
	get [Symbol.toStringTag]() {
		return "GraphQLUnionType";
	}
	getTypes() {
		if (typeof this._types === "function") this._types = this._types();
		return this._types;
	}
	toConfig() {
		return {
			name: this.name,
			description: this.description,
			types: this.getTypes(),
			resolveType: this.resolveType,
			extensions: this.extensions,
			astNode: this.astNode,
			extensionASTNodes: this.extensionASTNodes
		};
	}
	toString() {
		return this.name;
	}
	toJSON() {
		return this.toString();
	}
};
function defineTypes(types) {
	return resolveReadonlyArrayThunk(types);
}
var GraphQLEnumType = class {
	constructor(config) {
		this.__kind = enumSymbol;
		this.name = assertName(config.name);
		this.description = config.description;
		this.extensions = toObjMapWithSymbols(config.extensions);
		this.astNode = config.astNode;
		this.extensionASTNodes = config.extensionASTNodes ?? [];
		this._values = defineEnumValues.bind(void 0, this, config.values);
		this._valueLookup = null;
		this._nameLookup = null;
	}
	get [Symbol.toStringTag]() {
		return "GraphQLEnumType";
	}
	getValues() {
		if (typeof this._values === "function") this._values = this._values();
		return this._values;
	}
	getValue(name) {
		this._nameLookup ??= keyMap(this.getValues(), (value) => value.name);
		return this._nameLookup[name];
	}
	serialize(outputValue) {
		return this.coerceOutputValue(outputValue);
	}
	coerceOutputValue(outputValue) {
		this._valueLookup ??= new Map(this.getValues().map((enumValue) => [enumValue.value, enumValue]));
		const enumValue = this._valueLookup.get(outputValue);
		if (enumValue === void 0) throw new GraphQLError(`Enum "${this.name}" cannot represent value: ${inspect(outputValue)}`);
		return enumValue.name;
	}
	parseValue(inputValue, hideSuggestions) {
		return this.coerceInputValue(inputValue, hideSuggestions);
	}
	coerceInputValue(inputValue, hideSuggestions) {
		if (typeof inputValue !== "string") {
			const valueStr = inspect(inputValue);
			throw new GraphQLError(`Enum "${this.name}" cannot represent non-string value: ${valueStr}.` + (hideSuggestions ? "" : didYouMeanEnumValue(this, valueStr)));
		}
		const enumValue = this.getValue(inputValue);
		if (enumValue == null) throw new GraphQLError(`Value "${inputValue}" does not exist in "${this.name}" enum.` + (hideSuggestions ? "" : didYouMeanEnumValue(this, inputValue)));
		return enumValue.value;
	}
	parseLiteral(valueNode, _variables, hideSuggestions) {
		return this.coerceInputLiteral(valueNode, hideSuggestions);
	}
	coerceInputLiteral(valueNode, hideSuggestions) {
		if (valueNode.kind !== "EnumValue") {
			const valueStr = printForError(valueNode);
			throw new GraphQLError(`Enum "${this.name}" cannot represent non-enum value: ${valueStr}.` + (hideSuggestions ? "" : didYouMeanEnumValue(this, valueStr)), { nodes: valueNode });
		}
		const enumValue = this.getValue(valueNode.value);
		if (enumValue == null) {
			const valueStr = printForError(valueNode);
			throw new GraphQLError(`Value "${valueStr}" does not exist in "${this.name}" enum.` + (hideSuggestions ? "" : didYouMeanEnumValue(this, valueStr)), { nodes: valueNode });
		}
		return enumValue.value;
	}
	valueToLiteral(value) {
		if (typeof value === "string" && this.getValue(value)) return {
			kind: ENUM,
			value
		};
	}
	toConfig() {
		return {
			name: this.name,
			description: this.description,
			values: keyValMap(this.getValues(), (value) => value.name, (value) => value.toConfig()),
			extensions: this.extensions,
			astNode: this.astNode,
			extensionASTNodes: this.extensionASTNodes
		};
	}
	toString() {
		return this.name;
	}
	toJSON() {
		return this.toString();
	}
};
function defineEnumValues(parentEnum, values) {
	const valueMap = resolveObjMapThunk(values);
	return Object.entries(valueMap).map(([valueName, valueConfig]) => new GraphQLEnumValue(parentEnum, valueName, valueConfig));
}
function didYouMeanEnumValue(enumType, unknownValueStr) {
	const allNames = enumType.getValues().map((value) => value.name);
	const suggestedValues = suggestionList(unknownValueStr, allNames);
	return didYouMean("the enum value", suggestedValues);
}
var GraphQLEnumValue = class {
	constructor(parentEnum, name, config) {
		this.__kind = enumValueSymbol;
		this.parentEnum = parentEnum;
		this.name = assertEnumValueName(name);
		this.description = config.description;
		this.value = config.value !== void 0 ? config.value : name;
		this.deprecationReason = config.deprecationReason;
		this.extensions = toObjMapWithSymbols(config.extensions);
		this.astNode = config.astNode;
	}
	get [Symbol.toStringTag]() {
		return "GraphQLEnumValue";
	}
	toConfig() {
		return {
			description: this.description,
			value: this.value,
			deprecationReason: this.deprecationReason,
			extensions: this.extensions,
			astNode: this.astNode
		};
	}
	toString() {
		return `${this.parentEnum.name}.${this.name}`;
	}
	toJSON() {
		return this.toString();
	}
};
var GraphQLInputObjectType = class {
	constructor(config) {
		this.__kind = inputObjectSymbol;
		this.name = assertName(config.name);
		this.description = config.description;
		this.extensions = toObjMapWithSymbols(config.extensions);
		this.astNode = config.astNode;
		this.extensionASTNodes = config.extensionASTNodes ?? [];
		this.isOneOf = config.isOneOf ?? false;
		this._fields = defineInputFieldMap.bind(void 0, this, config.fields);
	}
	get [Symbol.toStringTag]() {
		return "GraphQLInputObjectType";
	}
	getFields() {
		if (typeof this._fields === "function") this._fields = this._fields();
		return this._fields;
	}
	toConfig() {
		return {
			name: this.name,
			description: this.description,
			fields: mapValue(this.getFields(), (field) => field.toConfig()),
			extensions: this.extensions,
			astNode: this.astNode,
			extensionASTNodes: this.extensionASTNodes,
			isOneOf: this.isOneOf
		};
	}
	toString() {
		return this.name;
	}
	toJSON() {
		return this.toString();
	}
};
function defineInputFieldMap(parentType, fields) {
	const fieldMap = resolveObjMapThunk(fields);
	return mapValue(fieldMap, (fieldConfig, fieldName) => new GraphQLInputField(parentType, fieldName, fieldConfig));
}
var GraphQLInputField = class {
	constructor(parentType, name, config) {
		if (!!("resolve" in config)) devAssert(false, `${parentType}.${name} field has a resolve property, but Input Types cannot define resolvers.`);
		this.__kind = inputFieldSymbol;
		this.parentType = parentType;
		this.name = assertName(name);
		this.description = config.description;
		this.type = config.type;
		this.defaultValue = config.defaultValue;
		this.default = config.default;
		this._memoizedCoercedDefaultValue = void 0;
		this.deprecationReason = config.deprecationReason;
		this.extensions = toObjMapWithSymbols(config.extensions);
		this.astNode = config.astNode;
	}
	get [Symbol.toStringTag]() {
		return "GraphQLInputField";
	}
	toConfig() {
		return {
			description: this.description,
			type: this.type,
			defaultValue: this.defaultValue,
			default: this.default,
			deprecationReason: this.deprecationReason,
			extensions: this.extensions,
			astNode: this.astNode
		};
	}
	toString() {
		return `${this.parentType}.${this.name}`;
	}
	toJSON() {
		return this.toString();
	}
};
function isRequiredInputField(field) {
	return isNonNullType(field.type) && field.defaultValue === void 0 && field.default === void 0;
}

// node_modules/graphql/utilities/typeComparators.mjs
function isEqualType(typeA, typeB) {
	if (typeA === typeB) return true;
	if (isNonNullType(typeA) && isNonNullType(typeB)) return isEqualType(typeA.ofType, typeB.ofType);
	if (isListType(typeA) && isListType(typeB)) return isEqualType(typeA.ofType, typeB.ofType);
	return false;
}
function isTypeSubTypeOf(schema, maybeSubType, superType) {
	if (maybeSubType === superType) return true;
	if (isNonNullType(superType)) {
		if (isNonNullType(maybeSubType)) return isTypeSubTypeOf(schema, maybeSubType.ofType, superType.ofType);
		return false;
	}
	if (isNonNullType(maybeSubType)) return isTypeSubTypeOf(schema, maybeSubType.ofType, superType);
	if (isListType(superType)) {
		if (isListType(maybeSubType)) return isTypeSubTypeOf(schema, maybeSubType.ofType, superType.ofType);
		return false;
	}
	if (isListType(maybeSubType)) return false;
	return isAbstractType(superType) && (isInterfaceType(maybeSubType) || isObjectType(maybeSubType)) && schema.isSubType(superType, maybeSubType);
}
function doTypesOverlap(schema, typeA, typeB) {
	if (typeA === typeB) return true;
	if (isAbstractType(typeA)) {
		if (isAbstractType(typeB)) return schema.getPossibleTypes(typeA).some((type) => schema.isSubType(typeB, type));
		return schema.isSubType(typeA, typeB);
	}
	if (isAbstractType(typeB)) return schema.isSubType(typeB, typeA);
	return false;
}

// node_modules/graphql/jsutils/Path.mjs
function addPath(prev, key, typename) {
	return {
		prev,
		key,
		typename
	};
}
function pathToArray(path) {
	const flattened = [];
	let curr = path;
	while (curr) {
		flattened.push(curr.key);
		curr = curr.prev;
	}
	return flattened.reverse();
}

// node_modules/graphql/utilities/valueToLiteral.mjs
function valueToLiteral(value, type) {
	if (isNonNullType(type)) {
		if (value == null) return;
		return valueToLiteral(value, type.ofType);
	}
	if (value == null) return { kind: NULL };
	if (isListType(type)) {
		if (!isIterableObject(value)) return valueToLiteral(value, type.ofType);
		const values = [];
		for (const itemValue of value) {
			const itemNode = valueToLiteral(itemValue, type.ofType);
			if (!itemNode) return;
			values.push(itemNode);
		}
		return {
			kind: LIST,
			values
		};
	}
	if (isInputObjectType(type)) {
		if (!isObjectLike(value)) return;
		const fields = [];
		const fieldDefs = type.getFields();
		if (Object.keys(value).some((name) => value[name] !== void 0 && !Object.hasOwn(fieldDefs, name))) return;
		for (const field of Object.values(type.getFields())) if (value[field.name] === void 0) {
			if (isRequiredInputField(field)) return;
		} else {
			const fieldNode = valueToLiteral(value[field.name], field.type);
			if (!fieldNode) return;
			fields.push({
				kind: OBJECT_FIELD,
				name: {
					kind: NAME$1,
					value: field.name
				},
				value: fieldNode
			});
		}
		return {
			kind: OBJECT,
			fields
		};
	}
	const leafType = assertLeafType(type);
	if (leafType.valueToLiteral) try {
		return leafType.valueToLiteral(value);
	} catch (_error) {
		return;
	}
	return defaultScalarValueToLiteral(value);
}
function defaultScalarValueToLiteral(value) {
	if (value == null) return { kind: NULL };
	switch (typeof value) {
		case "boolean": return {
			kind: BOOLEAN,
			value
		};
		case "string": return {
			kind: STRING,
			value,
			block: false
		};
		case "bigint": return {
			kind: INT,
			value: value.toString()
		};
		case "number": {
			if (!Number.isFinite(value)) return { kind: NULL };
			const stringValue = String(value);
			return /^-?(?:0|[1-9][0-9]*)$/.test(stringValue) ? {
				kind: INT,
				value: stringValue
			} : {
				kind: FLOAT,
				value: stringValue
			};
		}
		case "object": {
			if (isIterableObject(value)) return {
				kind: LIST,
				values: Array.from(value, defaultScalarValueToLiteral)
			};
			const objValue = value;
			const fields = [];
			for (const fieldName of Object.keys(objValue)) {
				const fieldValue = objValue[fieldName];
				if (fieldValue !== void 0) fields.push({
					kind: OBJECT_FIELD,
					name: {
						kind: NAME$1,
						value: fieldName
					},
					value: defaultScalarValueToLiteral(fieldValue)
				});
			}
			return {
				kind: OBJECT,
				fields
			};
		}
	}
	throw new TypeError(`Cannot convert value to AST: ${inspect(value)}.`);
}

// node_modules/graphql/utilities/replaceVariables.mjs
function replaceVariables(valueNode, variableValues, fragmentVariableValues) {
	switch (valueNode.kind) {
		case VARIABLE: {
			const varName = valueNode.name.value;
			const fragmentVariableValueSource = fragmentVariableValues?.sources[varName];
			if (fragmentVariableValueSource) {
				const value = fragmentVariableValueSource.value;
				if (value === void 0) {
					const defaultValue = fragmentVariableValueSource.signature.default;
					if (defaultValue !== void 0) return defaultValue.literal;
					return { kind: NULL };
				}
				return replaceVariables(value, variableValues, fragmentVariableValueSource.fragmentVariableValues);
			}
			const variableValueSource = variableValues?.sources[varName];
			if (variableValueSource == null) return { kind: NULL };
			if (variableValueSource.value === void 0) {
				const defaultValue = variableValueSource.signature.default;
				if (defaultValue !== void 0) return defaultValue.literal;
			}
			return valueToLiteral(variableValueSource.value, variableValueSource.signature.type);
		}
		case OBJECT: {
			const newFields = [];
			for (const field of valueNode.fields) {
				if (field.value.kind === "Variable") {
					const scopedVariableSource = fragmentVariableValues?.sources[field.value.name.value] ?? variableValues?.sources[field.value.name.value];
					if (scopedVariableSource?.value === void 0 && scopedVariableSource?.signature.default === void 0) continue;
				}
				const newFieldNodeValue = replaceVariables(field.value, variableValues, fragmentVariableValues);
				newFields.push({
					...field,
					value: newFieldNodeValue
				});
			}
			return {
				...valueNode,
				fields: newFields
			};
		}
		case LIST: {
			const newValues = [];
			for (const value of valueNode.values) {
				const newItemNodeValue = replaceVariables(value, variableValues, fragmentVariableValues);
				newValues.push(newItemNodeValue);
			}
			return {
				...valueNode,
				values: newValues
			};
		}
		default: return valueNode;
	}
}

// node_modules/graphql/utilities/validateInputValue.mjs
function validateInputValue(inputValue, type, onError, hideSuggestions) {
	return validateInputValueImpl(inputValue, type, onError, hideSuggestions, void 0);
}
function validateInputValueImpl(inputValue, type, onError, hideSuggestions, path) {
	if (isNonNullType(type)) {
		if (inputValue === void 0) {
			reportInvalidValue(onError, `Expected a value of non-null type "${type}" to be provided.`, path);
			return;
		}
		if (inputValue === null) {
			reportInvalidValue(onError, `Expected value of non-null type "${type}" not to be null.`, path);
			return;
		}
		return validateInputValueImpl(inputValue, type.ofType, onError, hideSuggestions, path);
	}
	if (inputValue == null) return;
	if (isListType(type)) {
		if (!isIterableObject(inputValue)) validateInputValueImpl(inputValue, type.ofType, onError, hideSuggestions, path);
		else {
			let index = 0;
			for (const itemValue of inputValue) validateInputValueImpl(itemValue, type.ofType, onError, hideSuggestions, addPath(path, index++, void 0));
		}
	} else if (isInputObjectType(type)) {
		if (!isObjectLike(inputValue) || Array.isArray(inputValue)) {
			reportInvalidValue(onError, `Expected value of type "${type}" to be an object, found: ${inspect(inputValue)}.`, path);
			return;
		}
		const fieldDefs = type.getFields();
		for (const field of Object.values(fieldDefs)) {
			const fieldValue = inputValue[field.name];
			if (fieldValue === void 0) {
				if (isRequiredInputField(field)) reportInvalidValue(onError, `Expected value of type "${type}" to include required field "${field.name}", found: ${inspect(inputValue)}.`, path);
			} else validateInputValueImpl(fieldValue, field.type, onError, hideSuggestions, addPath(path, field.name, type.name));
		}
		const fields = [];
		for (const fieldName of Object.keys(inputValue)) {
			if (inputValue[fieldName] === void 0) continue;
			if (!Object.hasOwn(fieldDefs, fieldName)) {
				const suggestion = hideSuggestions ? "" : didYouMean(suggestionList(fieldName, Object.keys(fieldDefs)));
				reportInvalidValue(onError, `Expected value of type "${type}" not to include unknown field "${fieldName}"${suggestion ? `.${suggestion} Found` : ", found"}: ${inspect(inputValue)}.`, path);
				continue;
			}
			fields.push(fieldName);
		}
		if (type.isOneOf) {
			if (fields.length !== 1) reportInvalidValue(onError, getOneOfInputObjectErrorMessage(type), path);
			const field = fields[0];
			if (inputValue[field] === null) reportInvalidValue(onError, getOneOfInputObjectErrorMessage(type), addPath(path, field, type.name));
		}
	} else {
		assertLeafType(type);
		let result;
		let caughtError;
		try {
			result = type.coerceInputValue(inputValue, hideSuggestions);
		} catch (error) {
			if (error instanceof GraphQLError) {
				onError(error, pathToArray(path));
				return;
			}
			caughtError = error;
		}
		if (result === void 0) reportInvalidValue(onError, `Expected value of type "${type}"${caughtError != null ? `, but encountered error "${getCaughtErrorMessage(caughtError)}"; found` : ", found"}: ${inspect(inputValue)}.`, path, ensureGraphQLError(caughtError));
	}
}
function reportInvalidValue(onError, message, path, originalError) {
	onError(new GraphQLError(message, { originalError }), pathToArray(path));
}
function validateInputLiteral(valueNode, type, onError, variables, fragmentVariableValues, hideSuggestions) {
	return validateInputLiteralImpl({
		static: !variables && !fragmentVariableValues,
		onError,
		variables,
		fragmentVariableValues
	}, valueNode, type, hideSuggestions, void 0);
}
function validateInputLiteralImpl(context, valueNode, type, hideSuggestions, path) {
	if (valueNode.kind === "Variable") {
		if (context.static) return;
		const value = getScopedVariableValues(context, valueNode)?.coerced[valueNode.name.value];
		if (isNonNullType(type)) {
			if (value === void 0) reportInvalidLiteral(context.onError, `Expected variable "$${valueNode.name.value}" provided to type "${type}" to provide a runtime value.`, valueNode, path);
			else if (value === null) reportInvalidLiteral(context.onError, `Expected variable "$${valueNode.name.value}" provided to non-null type "${type}" not to be null.`, valueNode, path);
		}
		return;
	}
	if (isNonNullType(type)) {
		if (valueNode.kind === "NullValue") {
			reportInvalidLiteral(context.onError, `Expected value of non-null type "${type}" not to be null.`, valueNode, path);
			return;
		}
		return validateInputLiteralImpl(context, valueNode, type.ofType, hideSuggestions, path);
	}
	if (valueNode.kind === "NullValue") return;
	if (isListType(type)) {
		if (valueNode.kind !== "ListValue") validateInputLiteralImpl(context, valueNode, type.ofType, hideSuggestions, path);
		else {
			let index = 0;
			for (const itemNode of valueNode.values) validateInputLiteralImpl(context, itemNode, type.ofType, hideSuggestions, addPath(path, index++, void 0));
		}
	} else if (isInputObjectType(type)) {
		if (valueNode.kind !== "ObjectValue") {
			reportInvalidLiteral(context.onError, `Expected value of type "${type}" to be an object, found: ${printForError(valueNode)}.`, valueNode, path);
			return;
		}
		const fieldDefs = type.getFields();
		const fieldNodes = keyMap(valueNode.fields, (field) => field.name.value);
		for (const field of Object.values(fieldDefs)) {
			const fieldNode = fieldNodes[field.name];
			if (fieldNode === void 0) {
				if (isRequiredInputField(field)) reportInvalidLiteral(context.onError, `Expected value of type "${type}" to include required field "${field.name}", found: ${printForError(valueNode)}.`, valueNode, path);
			} else {
				const fieldValueNode = fieldNode.value;
				if (fieldValueNode.kind === "Variable" && !context.static) {
					const scopedVariableValues = getScopedVariableValues(context, fieldValueNode);
					const variableName = fieldValueNode.name.value;
					const value = scopedVariableValues?.coerced[variableName];
					if (type.isOneOf) {
						if (value === void 0) reportInvalidLiteral(context.onError, `Expected variable "$${variableName}" provided to field "${field.name}" for OneOf Input Object type "${type}" to provide a runtime value.`, valueNode, path);
						else if (value === null) reportInvalidLiteral(context.onError, `Expected variable "$${variableName}" provided to field "${field.name}" for OneOf Input Object type "${type}" not to be null.`, valueNode, path);
					} else if (value === void 0 && !isRequiredInputField(field)) continue;
				}
				validateInputLiteralImpl(context, fieldValueNode, field.type, hideSuggestions, addPath(path, field.name, type.name));
			}
		}
		const fields = valueNode.fields;
		const knownFields = [];
		for (const fieldNode of fields) {
			const fieldName = fieldNode.name.value;
			if (!Object.hasOwn(fieldDefs, fieldName)) {
				const suggestion = hideSuggestions ? "" : didYouMean(suggestionList(fieldName, Object.keys(fieldDefs)));
				reportInvalidLiteral(context.onError, `Expected value of type "${type}" not to include unknown field "${fieldName}"${suggestion ? `.${suggestion} Found` : ", found"}: ${printForError(valueNode)}.`, fieldNode, path);
			} else knownFields.push(fieldNode);
		}
		if (type.isOneOf) {
			if (knownFields.length !== 1) {
				reportInvalidLiteral(context.onError, getOneOfInputObjectErrorMessage(type), valueNode, path);
				return;
			}
			if (knownFields[0].value.kind === "NullValue") {
				const fieldName = knownFields[0].name.value;
				reportInvalidLiteral(context.onError, getOneOfInputObjectErrorMessage(type), valueNode, addPath(path, fieldName, void 0));
			}
		}
	} else {
		assertLeafType(type);
		let result;
		let caughtError;
		try {
			result = type.coerceInputLiteral ? type.coerceInputLiteral(replaceVariables(valueNode, context.variables, context.fragmentVariableValues), hideSuggestions) : type.parseLiteral(valueNode, void 0, hideSuggestions);
		} catch (error) {
			if (error instanceof GraphQLError) {
				context.onError(error, pathToArray(path));
				return;
			}
			caughtError = error;
		}
		if (result === void 0) reportInvalidLiteral(context.onError, `Expected value of type "${type}"${caughtError != null ? `, but encountered error "${getCaughtErrorMessage(caughtError)}"; found` : ", found"}: ${printForError(valueNode)}.`, valueNode, path, ensureGraphQLError(caughtError));
	}
}
function getScopedVariableValues(context, valueNode) {
	const variableName = valueNode.name.value;
	const { fragmentVariableValues, variables } = context;
	return fragmentVariableValues?.sources[variableName] ? fragmentVariableValues : variables;
}
function reportInvalidLiteral(onError, message, valueNode, path, originalError) {
	onError(new GraphQLError(message, {
		nodes: valueNode,
		originalError
	}), pathToArray(path));
}
function getCaughtErrorMessage(caughtError) {
	if (isObjectLike(caughtError)) {
		const message = caughtError.message;
		if (typeof message === "string" && message !== "") return message;
	}
	return String(caughtError);
}
function getOneOfInputObjectErrorMessage(type) {
	return `Within OneOf Input Object type "${type}", exactly one field must be specified, and the value for that field must be non-null.`;
}

// node_modules/graphql/language/directiveLocation.mjs
const DirectiveLocation = {
	QUERY: "QUERY",
	MUTATION: "MUTATION",
	SUBSCRIPTION: "SUBSCRIPTION",
	FIELD: "FIELD",
	FRAGMENT_DEFINITION: "FRAGMENT_DEFINITION",
	FRAGMENT_SPREAD: "FRAGMENT_SPREAD",
	INLINE_FRAGMENT: "INLINE_FRAGMENT",
	VARIABLE_DEFINITION: "VARIABLE_DEFINITION",
	FRAGMENT_VARIABLE_DEFINITION: "FRAGMENT_VARIABLE_DEFINITION",
	SCHEMA: "SCHEMA",
	SCALAR: "SCALAR",
	OBJECT: "OBJECT",
	FIELD_DEFINITION: "FIELD_DEFINITION",
	ARGUMENT_DEFINITION: "ARGUMENT_DEFINITION",
	INTERFACE: "INTERFACE",
	UNION: "UNION",
	ENUM: "ENUM",
	ENUM_VALUE: "ENUM_VALUE",
	INPUT_OBJECT: "INPUT_OBJECT",
	INPUT_FIELD_DEFINITION: "INPUT_FIELD_DEFINITION",
	DIRECTIVE_DEFINITION: "DIRECTIVE_DEFINITION"
};

// node_modules/graphql/type/scalars.mjs
const GRAPHQL_MAX_INT = 2147483647;
const GRAPHQL_MIN_INT = -2147483648;
const GraphQLInt = new GraphQLScalarType({
	name: "Int",
	description: "The `Int` scalar type represents non-fractional signed whole numeric values. Int can represent values between -(2^31) and 2^31 - 1.",
	coerceOutputValue(outputValue) {
		const coercedValue = coerceOutputValueObject(outputValue);
		if (typeof coercedValue === "number") return coerceIntFromNumber(coercedValue);
		if (typeof coercedValue === "boolean") return coercedValue ? 1 : 0;
		if (typeof coercedValue === "string") return coerceIntFromString(coercedValue);
		if (typeof coercedValue === "bigint") return coerceIntFromBigInt(coercedValue);
		throw new GraphQLError(`Int cannot represent non-integer value: ${inspect(coercedValue)}`);
	},
	coerceInputValue(inputValue) {
		if (typeof inputValue === "number") return coerceIntFromNumber(inputValue);
		if (typeof inputValue === "bigint") return coerceIntFromBigInt(inputValue);
		throw new GraphQLError(`Int cannot represent non-integer value: ${inspect(inputValue)}`);
	},
	coerceInputLiteral(valueNode) {
		if (valueNode.kind !== "IntValue") throw new GraphQLError(`Int cannot represent non-integer value: ${printForError(valueNode)}`, { nodes: valueNode });
		const num = parseInt(valueNode.value, 10);
		if (num > 2147483647 || num < -2147483648) throw new GraphQLError(`Int cannot represent non 32-bit signed integer value: ${valueNode.value}`, { nodes: valueNode });
		return num;
	},
	valueToLiteral(value) {
		if ((typeof value === "number" && Number.isInteger(value) || typeof value === "bigint") && value <= 2147483647 && value >= -2147483648) return {
			kind: INT,
			value: String(value)
		};
	}
});
const GraphQLFloat = new GraphQLScalarType({
	name: "Float",
	description: "The `Float` scalar type represents signed double-precision fractional values as specified by [IEEE 754](https://en.wikipedia.org/wiki/IEEE_floating_point).",
	coerceOutputValue(outputValue) {
		const coercedValue = coerceOutputValueObject(outputValue);
		if (typeof coercedValue === "number") return coerceFloatFromNumber(coercedValue);
		if (typeof coercedValue === "boolean") return coercedValue ? 1 : 0;
		if (typeof coercedValue === "string") return coerceFloatFromString(coercedValue);
		if (typeof coercedValue === "bigint") return coerceFloatFromBigInt(coercedValue);
		throw new GraphQLError(`Float cannot represent non numeric value: ${inspect(coercedValue)}`);
	},
	coerceInputValue(inputValue) {
		if (typeof inputValue === "number") return coerceFloatFromNumber(inputValue);
		if (typeof inputValue === "bigint") return coerceFloatFromBigInt(inputValue);
		throw new GraphQLError(`Float cannot represent non numeric value: ${inspect(inputValue)}`);
	},
	coerceInputLiteral(valueNode) {
		if (valueNode.kind !== "FloatValue" && valueNode.kind !== "IntValue") throw new GraphQLError(`Float cannot represent non numeric value: ${printForError(valueNode)}`, { nodes: valueNode });
		return parseFloat(valueNode.value);
	},
	valueToLiteral(value) {
		const literal = defaultScalarValueToLiteral(value);
		if (literal.kind === "FloatValue" || literal.kind === "IntValue") return literal;
	}
});
const GraphQLString = new GraphQLScalarType({
	name: "String",
	description: "The `String` scalar type represents textual data, represented as UTF-8 character sequences. The String type is most often used by GraphQL to represent free-form human-readable text.",
	coerceOutputValue(outputValue) {
		const coercedValue = coerceOutputValueObject(outputValue);
		if (typeof coercedValue === "string") return coercedValue;
		if (typeof coercedValue === "boolean") return coercedValue ? "true" : "false";
		if (typeof coercedValue === "number") return coerceStringFromNumber(coercedValue);
		if (typeof coercedValue === "bigint") return String(coercedValue);
		throw new GraphQLError(`String cannot represent value: ${inspect(outputValue)}`);
	},
	coerceInputValue(inputValue) {
		if (typeof inputValue !== "string") throw new GraphQLError(`String cannot represent a non string value: ${inspect(inputValue)}`);
		return inputValue;
	},
	coerceInputLiteral(valueNode) {
		if (valueNode.kind !== "StringValue") throw new GraphQLError(`String cannot represent a non string value: ${printForError(valueNode)}`, { nodes: valueNode });
		return valueNode.value;
	},
	valueToLiteral(value) {
		const literal = defaultScalarValueToLiteral(value);
		if (literal.kind === "StringValue") return literal;
	}
});
const GraphQLBoolean = new GraphQLScalarType({
	name: "Boolean",
	description: "The `Boolean` scalar type represents `true` or `false`.",
	coerceOutputValue(outputValue) {
		const coercedValue = coerceOutputValueObject(outputValue);
		if (typeof coercedValue === "boolean") return coercedValue;
		if (typeof coercedValue === "number") return coerceBooleanFromNumber(coercedValue);
		if (typeof coercedValue === "bigint") return coercedValue !== 0n;
		throw new GraphQLError(`Boolean cannot represent a non boolean value: ${inspect(coercedValue)}`);
	},
	coerceInputValue(inputValue) {
		if (typeof inputValue !== "boolean") throw new GraphQLError(`Boolean cannot represent a non boolean value: ${inspect(inputValue)}`);
		return inputValue;
	},
	coerceInputLiteral(valueNode) {
		if (valueNode.kind !== "BooleanValue") throw new GraphQLError(`Boolean cannot represent a non boolean value: ${printForError(valueNode)}`, { nodes: valueNode });
		return valueNode.value;
	},
	valueToLiteral(value) {
		const literal = defaultScalarValueToLiteral(value);
		if (literal.kind === "BooleanValue") return literal;
	}
});
const GraphQLID = new GraphQLScalarType({
	name: "ID",
	description: "The `ID` scalar type represents a unique identifier, often used to refetch an object or as key for a cache. The ID type appears in a JSON response as a String; however, it is not intended to be human-readable. When expected as an input type, any string (such as `\"4\"`) or integer (such as `4`) input value will be accepted as an ID.",
	coerceOutputValue(outputValue) {
		const coercedValue = coerceOutputValueObject(outputValue);
		if (typeof coercedValue === "string") return coercedValue;
		if (typeof coercedValue === "number") return coerceIDFromNumber(coercedValue);
		if (typeof coercedValue === "bigint") return String(coercedValue);
		throw new GraphQLError(`ID cannot represent value: ${inspect(outputValue)}`);
	},
	coerceInputValue(inputValue) {
		if (typeof inputValue === "string") return inputValue;
		if (typeof inputValue === "number") return coerceIDFromNumber(inputValue);
		if (typeof inputValue === "bigint") return String(inputValue);
		throw new GraphQLError(`ID cannot represent value: ${inspect(inputValue)}`);
	},
	coerceInputLiteral(valueNode) {
		if (valueNode.kind !== "StringValue" && valueNode.kind !== "IntValue") throw new GraphQLError("ID cannot represent a non-string and non-integer value: " + printForError(valueNode), { nodes: valueNode });
		return valueNode.value;
	},
	valueToLiteral(value) {
		if (typeof value === "string") return /^-?(?:0|[1-9][0-9]*)$/.test(value) ? {
			kind: INT,
			value
		} : {
			kind: STRING,
			value,
			block: false
		};
		if (typeof value === "number") return {
			kind: INT,
			value: coerceIDFromNumber(value)
		};
		if (typeof value === "bigint") return {
			kind: INT,
			value: String(value)
		};
	}
});
const specifiedScalarTypes = Object.freeze([
	GraphQLString,
	GraphQLInt,
	GraphQLFloat,
	GraphQLBoolean,
	GraphQLID
]);
function isSpecifiedScalarType(type) {
	return specifiedScalarTypes.some(({ name }) => type.name === name);
}
function coerceOutputValueObject(outputValue) {
	if (isObjectLike(outputValue)) {
		if (typeof outputValue.valueOf === "function") {
			const valueOfResult = outputValue.valueOf();
			if (!isObjectLike(valueOfResult)) return valueOfResult;
		}
		if (typeof outputValue.toJSON === "function") return outputValue.toJSON();
	}
	return outputValue;
}
function coerceIntFromNumber(value) {
	if (!Number.isInteger(value)) throw new GraphQLError(`Int cannot represent non-integer value: ${inspect(value)}`);
	if (value > 2147483647 || value < -2147483648) throw new GraphQLError(`Int cannot represent non 32-bit signed integer value: ${inspect(value)}`);
	return value;
}
function coerceIntFromString(value) {
	if (value === "") throw new GraphQLError(`Int cannot represent non-integer value: ${inspect(value)}`);
	const num = Number(value);
	if (!Number.isInteger(num)) throw new GraphQLError(`Int cannot represent non-integer value: ${inspect(value)}`);
	if (num > 2147483647 || num < -2147483648) throw new GraphQLError(`Int cannot represent non 32-bit signed integer value: ${inspect(value)}`);
	return num;
}
function coerceIntFromBigInt(value) {
	if (value > 2147483647 || value < -2147483648) throw new GraphQLError(`Int cannot represent non 32-bit signed integer value: ${String(value)}`);
	return Number(value);
}
function coerceFloatFromNumber(value) {
	if (!Number.isFinite(value)) throw new GraphQLError(`Float cannot represent non numeric value: ${inspect(value)}`);
	return value;
}
function coerceFloatFromString(value) {
	if (value === "") throw new GraphQLError(`Float cannot represent non numeric value: ${inspect(value)}`);
	const num = Number(value);
	if (!Number.isFinite(num)) throw new GraphQLError(`Float cannot represent non numeric value: ${inspect(value)}`);
	return num;
}
function coerceFloatFromBigInt(coercedValue) {
	const num = Number(coercedValue);
	if (!Number.isFinite(num)) throw new GraphQLError(`Float cannot represent non numeric value: ${inspect(coercedValue)} (value is too large)`);
	if (BigInt(num) !== coercedValue) throw new GraphQLError(`Float cannot represent non numeric value: ${inspect(coercedValue)} (value would lose precision)`);
	return num;
}
function coerceStringFromNumber(value) {
	if (!Number.isFinite(value)) throw new GraphQLError(`String cannot represent value: ${inspect(value)}`);
	return String(value);
}
function coerceBooleanFromNumber(value) {
	if (!Number.isFinite(value)) throw new GraphQLError(`Boolean cannot represent a non boolean value: ${inspect(value)}`);
	return value !== 0;
}
function coerceIDFromNumber(value) {
	if (!Number.isInteger(value)) throw new GraphQLError(`ID cannot represent value: ${inspect(value)}`);
	return String(value);
}

// node_modules/graphql/type/directives.mjs
const directiveSymbol = Symbol("Directive");
function isDirective(directive) {
	return instanceOf$1(directive, directiveSymbol, GraphQLDirective);
}
var GraphQLDirective = class {
	constructor(config) {
		this.__kind = directiveSymbol;
		this.name = assertName(config.name);
		this.description = config.description;
		this.locations = config.locations;
		this.isRepeatable = config.isRepeatable ?? false;
		this.deprecationReason = config.deprecationReason;
		this.extensions = toObjMapWithSymbols(config.extensions);
		this.astNode = config.astNode;
		this.extensionASTNodes = config.extensionASTNodes ?? [];
		if (!Array.isArray(config.locations)) devAssert(false, `@${this.name} locations must be an Array.`);
		const args = config.args ?? {};
		if (!(isObjectLike(args) && !Array.isArray(args))) devAssert(false, `@${this.name} args must be an object with argument names as keys.`);
		this.args = Object.entries(args).map(([argName, argConfig]) => new GraphQLArgument(this, argName, argConfig));
	}
	get [Symbol.toStringTag]() {
		return "GraphQLDirective";
	}
	toConfig() {
		return {
			name: this.name,
			description: this.description,
			locations: this.locations,
			args: keyValMap(this.args, (arg) => arg.name, (arg) => arg.toConfig()),
			isRepeatable: this.isRepeatable,
			deprecationReason: this.deprecationReason,
			extensions: this.extensions,
			astNode: this.astNode,
			extensionASTNodes: this.extensionASTNodes
		};
	}
	toString() {
		return "@" + this.name;
	}
	toJSON() {
		return this.toString();
	}
};
const GraphQLIncludeDirective = new GraphQLDirective({
	name: "include",
	description: "Directs the executor to include this field or fragment only when the `if` argument is true.",
	locations: [
		DirectiveLocation.FIELD,
		DirectiveLocation.FRAGMENT_SPREAD,
		DirectiveLocation.INLINE_FRAGMENT
	],
	args: { if: {
		type: new GraphQLNonNull(GraphQLBoolean),
		description: "Included when true."
	} }
});
const GraphQLSkipDirective = new GraphQLDirective({
	name: "skip",
	description: "Directs the executor to skip this field or fragment when the `if` argument is true.",
	locations: [
		DirectiveLocation.FIELD,
		DirectiveLocation.FRAGMENT_SPREAD,
		DirectiveLocation.INLINE_FRAGMENT
	],
	args: { if: {
		type: new GraphQLNonNull(GraphQLBoolean),
		description: "Skipped when true."
	} }
});
const GraphQLDeferDirective = new GraphQLDirective({
	name: "defer",
	description: "Directs the executor to defer this fragment when the `if` argument is true or undefined.",
	locations: [DirectiveLocation.FRAGMENT_SPREAD, DirectiveLocation.INLINE_FRAGMENT],
	args: {
		if: {
			type: new GraphQLNonNull(GraphQLBoolean),
			description: "Deferred when true or undefined.",
			default: { value: true }
		},
		label: {
			type: GraphQLString,
			description: "Unique name"
		}
	}
});
const GraphQLStreamDirective = new GraphQLDirective({
	name: "stream",
	description: "Directs the executor to stream plural fields when the `if` argument is true or undefined.",
	locations: [DirectiveLocation.FIELD],
	args: {
		initialCount: {
			default: { value: 0 },
			type: new GraphQLNonNull(GraphQLInt),
			description: "Number of items to return immediately"
		},
		if: {
			type: new GraphQLNonNull(GraphQLBoolean),
			description: "Stream when true or undefined.",
			default: { value: true }
		},
		label: {
			type: GraphQLString,
			description: "Unique name"
		}
	}
});
const DEFAULT_DEPRECATION_REASON = "No longer supported";
const GraphQLDeprecatedDirective = new GraphQLDirective({
	name: "deprecated",
	description: "Marks an element of a GraphQL schema as no longer supported.",
	locations: [
		DirectiveLocation.FIELD_DEFINITION,
		DirectiveLocation.ARGUMENT_DEFINITION,
		DirectiveLocation.INPUT_FIELD_DEFINITION,
		DirectiveLocation.ENUM_VALUE,
		DirectiveLocation.DIRECTIVE_DEFINITION
	],
	args: { reason: {
		type: new GraphQLNonNull(GraphQLString),
		description: "Explains why this element was deprecated, usually also including a suggestion for how to access supported similar data. Formatted using the Markdown syntax, as specified by [CommonMark](https://commonmark.org/).",
		default: { value: DEFAULT_DEPRECATION_REASON }
	} }
});
const GraphQLSpecifiedByDirective = new GraphQLDirective({
	name: "specifiedBy",
	description: "Exposes a URL that specifies the behavior of this scalar.",
	locations: [DirectiveLocation.SCALAR],
	args: { url: {
		type: new GraphQLNonNull(GraphQLString),
		description: "The URL that specifies the behavior of this scalar."
	} }
});
const GraphQLOneOfDirective = new GraphQLDirective({
	name: "oneOf",
	description: "Indicates exactly one field must be supplied and this field must not be `null`.",
	locations: [DirectiveLocation.INPUT_OBJECT],
	args: {}
});
const GraphQLDisableErrorPropagationDirective = new GraphQLDirective({
	name: "experimental_disableErrorPropagation",
	description: "Disables error propagation.",
	locations: [
		DirectiveLocation.QUERY,
		DirectiveLocation.MUTATION,
		DirectiveLocation.SUBSCRIPTION
	]
});
const specifiedDirectives = Object.freeze([
	GraphQLIncludeDirective,
	GraphQLSkipDirective,
	GraphQLDeprecatedDirective,
	GraphQLSpecifiedByDirective,
	GraphQLOneOfDirective
]);
function isSpecifiedDirective(directive) {
	return specifiedDirectives.some(({ name }) => name === directive.name);
}

// node_modules/graphql/utilities/astFromValue.mjs
function astFromValue(value, type) {
	if (isNonNullType(type)) {
		const astValue = astFromValue(value, type.ofType);
		if (astValue?.kind === "NullValue") return null;
		return astValue;
	}
	if (value === null) return { kind: NULL };
	if (value === void 0) return null;
	if (isListType(type)) {
		const itemType = type.ofType;
		if (isIterableObject(value)) {
			const valuesNodes = [];
			for (const item of value) {
				const itemNode = astFromValue(item, itemType);
				if (itemNode != null) valuesNodes.push(itemNode);
			}
			return {
				kind: LIST,
				values: valuesNodes
			};
		}
		return astFromValue(value, itemType);
	}
	if (isInputObjectType(type)) {
		if (!isObjectLike(value)) return null;
		const fieldNodes = [];
		for (const field of Object.values(type.getFields())) {
			const fieldValue = astFromValue(value[field.name], field.type);
			if (fieldValue) fieldNodes.push({
				kind: OBJECT_FIELD,
				name: {
					kind: NAME$1,
					value: field.name
				},
				value: fieldValue
			});
		}
		return {
			kind: OBJECT,
			fields: fieldNodes
		};
	}
	if (isLeafType(type)) {
		const coerced = type.coerceOutputValue(value);
		if (coerced == null) return null;
		if (typeof coerced === "boolean") return {
			kind: BOOLEAN,
			value: coerced
		};
		if (typeof coerced === "number" && Number.isFinite(coerced)) {
			const stringNum = String(coerced);
			return integerStringRegExp.test(stringNum) ? {
				kind: INT,
				value: stringNum
			} : {
				kind: FLOAT,
				value: stringNum
			};
		}
		if (typeof coerced === "bigint") return {
			kind: INT,
			value: String(coerced)
		};
		if (typeof coerced === "string") {
			if (isEnumType(type)) return {
				kind: ENUM,
				value: coerced
			};
			if (type === GraphQLID && integerStringRegExp.test(coerced)) return {
				kind: INT,
				value: coerced
			};
			return {
				kind: STRING,
				value: coerced
			};
		}
		throw new TypeError(`Cannot convert value to AST: ${inspect(coerced)}.`);
	}
	invariant(false, "Unexpected input type: " + inspect(type));
}
const integerStringRegExp = /^-?(?:0|[1-9][0-9]*)$/;

// node_modules/graphql/utilities/getDefaultValueAST.mjs
function getDefaultValueAST(argOrInputField) {
	const type = argOrInputField.type;
	const defaultInput = argOrInputField.default;
	if (defaultInput) {
		const literal = defaultInput.literal ?? valueToLiteral(defaultInput.value, type);
		if (!(literal != null)) invariant(false, "Invalid default value");
		return literal;
	}
	const defaultValue = argOrInputField.defaultValue;
	if (defaultValue !== void 0) {
		const valueAST = astFromValue(defaultValue, type);
		if (!(valueAST != null)) invariant(false, "Invalid default value");
		return valueAST;
	}
}

// node_modules/graphql/type/introspection.mjs
const __Schema = new GraphQLObjectType({
	name: "__Schema",
	description: "A GraphQL Schema defines the capabilities of a GraphQL server. It exposes all available types and directives on the server, as well as the entry points for query, mutation, and subscription operations.",
	fields: () => ({
		description: {
			type: GraphQLString,
			resolve: (schema) => schema.description
		},
		types: {
			description: "A list of all types supported by this server.",
			type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(__Type))),
			resolve(schema) {
				return Object.values(schema.getTypeMap());
			}
		},
		queryType: {
			description: "The type that query operations will be rooted at.",
			type: new GraphQLNonNull(__Type),
			resolve: (schema) => schema.getQueryType()
		},
		mutationType: {
			description: "If this server supports mutation, the type that mutation operations will be rooted at.",
			type: __Type,
			resolve: (schema) => schema.getMutationType()
		},
		subscriptionType: {
			description: "If this server support subscription, the type that subscription operations will be rooted at.",
			type: __Type,
			resolve: (schema) => schema.getSubscriptionType()
		},
		directives: {
			description: "A list of all directives supported by this server.",
			type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(__Directive))),
			args: { includeDeprecated: {
				type: new GraphQLNonNull(GraphQLBoolean),
				default: { value: false }
			} },
			resolve: (schema, { includeDeprecated }) => includeDeprecated === true ? schema.getDirectives() : schema.getDirectives().filter((directive) => directive.deprecationReason == null)
		}
	})
});
const __Directive = new GraphQLObjectType({
	name: "__Directive",
	description: "A Directive provides a way to describe alternate runtime execution and type validation behavior in a GraphQL document.\n\nIn some cases, you need to provide options to alter GraphQL's execution behavior in ways field arguments will not suffice, such as conditionally including or skipping a field. Directives provide this by describing additional information to the executor.",
	fields: () => ({
		name: {
			type: new GraphQLNonNull(GraphQLString),
			resolve: (directive) => directive.name
		},
		description: {
			type: GraphQLString,
			resolve: (directive) => directive.description
		},
		isRepeatable: {
			type: new GraphQLNonNull(GraphQLBoolean),
			resolve: (directive) => directive.isRepeatable
		},
		locations: {
			type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(__DirectiveLocation))),
			resolve: (directive) => directive.locations
		},
		args: {
			type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(__InputValue))),
			args: { includeDeprecated: {
				type: new GraphQLNonNull(GraphQLBoolean),
				default: { value: false }
			} },
			resolve(field, { includeDeprecated }) {
				return includeDeprecated === true ? field.args : field.args.filter((arg) => arg.deprecationReason == null);
			}
		},
		isDeprecated: {
			type: new GraphQLNonNull(GraphQLBoolean),
			resolve: (directive) => directive.deprecationReason != null
		},
		deprecationReason: {
			type: GraphQLString,
			resolve: (directive) => directive.deprecationReason
		}
	})
});
const __DirectiveLocation = new GraphQLEnumType({
	name: "__DirectiveLocation",
	description: "A Directive can be adjacent to many parts of the GraphQL language, a __DirectiveLocation describes one such possible adjacencies.",
	values: {
		QUERY: {
			value: DirectiveLocation.QUERY,
			description: "Location adjacent to a query operation."
		},
		MUTATION: {
			value: DirectiveLocation.MUTATION,
			description: "Location adjacent to a mutation operation."
		},
		SUBSCRIPTION: {
			value: DirectiveLocation.SUBSCRIPTION,
			description: "Location adjacent to a subscription operation."
		},
		FIELD: {
			value: DirectiveLocation.FIELD,
			description: "Location adjacent to a field."
		},
		FRAGMENT_DEFINITION: {
			value: DirectiveLocation.FRAGMENT_DEFINITION,
			description: "Location adjacent to a fragment definition."
		},
		FRAGMENT_SPREAD: {
			value: DirectiveLocation.FRAGMENT_SPREAD,
			description: "Location adjacent to a fragment spread."
		},
		INLINE_FRAGMENT: {
			value: DirectiveLocation.INLINE_FRAGMENT,
			description: "Location adjacent to an inline fragment."
		},
		VARIABLE_DEFINITION: {
			value: DirectiveLocation.VARIABLE_DEFINITION,
			description: "Location adjacent to an operation variable definition."
		},
		FRAGMENT_VARIABLE_DEFINITION: {
			value: DirectiveLocation.FRAGMENT_VARIABLE_DEFINITION,
			description: "Location adjacent to a fragment variable definition."
		},
		SCHEMA: {
			value: DirectiveLocation.SCHEMA,
			description: "Location adjacent to a schema definition."
		},
		SCALAR: {
			value: DirectiveLocation.SCALAR,
			description: "Location adjacent to a scalar definition."
		},
		OBJECT: {
			value: DirectiveLocation.OBJECT,
			description: "Location adjacent to an object type definition."
		},
		FIELD_DEFINITION: {
			value: DirectiveLocation.FIELD_DEFINITION,
			description: "Location adjacent to a field definition."
		},
		ARGUMENT_DEFINITION: {
			value: DirectiveLocation.ARGUMENT_DEFINITION,
			description: "Location adjacent to an argument definition."
		},
		INTERFACE: {
			value: DirectiveLocation.INTERFACE,
			description: "Location adjacent to an interface definition."
		},
		UNION: {
			value: DirectiveLocation.UNION,
			description: "Location adjacent to a union definition."
		},
		ENUM: {
			value: DirectiveLocation.ENUM,
			description: "Location adjacent to an enum definition."
		},
		ENUM_VALUE: {
			value: DirectiveLocation.ENUM_VALUE,
			description: "Location adjacent to an enum value definition."
		},
		INPUT_OBJECT: {
			value: DirectiveLocation.INPUT_OBJECT,
			description: "Location adjacent to an input object type definition."
		},
		INPUT_FIELD_DEFINITION: {
			value: DirectiveLocation.INPUT_FIELD_DEFINITION,
			description: "Location adjacent to an input object field definition."
		},
		DIRECTIVE_DEFINITION: {
			value: DirectiveLocation.DIRECTIVE_DEFINITION,
			description: "Location adjacent to a directive definition."
		}
	}
});
const __Type = new GraphQLObjectType({
	name: "__Type",
	description: "The fundamental unit of any GraphQL Schema is the type. There are many kinds of types in GraphQL as represented by the `__TypeKind` enum.\n\nDepending on the kind of a type, certain fields describe information about that type. Scalar types provide no information beyond a name, description and optional `specifiedByURL`, while Enum types provide their values. Object and Interface types provide the fields they describe. Abstract types, Union and Interface, provide the Object types possible at runtime. List and NonNull types compose other types.",
	fields: () => ({
		kind: {
			type: new GraphQLNonNull(__TypeKind),
			resolve(type) {
				if (isScalarType(type)) return TypeKind.SCALAR;
				if (isObjectType(type)) return TypeKind.OBJECT;
				if (isInterfaceType(type)) return TypeKind.INTERFACE;
				if (isUnionType(type)) return TypeKind.UNION;
				if (isEnumType(type)) return TypeKind.ENUM;
				if (isInputObjectType(type)) return TypeKind.INPUT_OBJECT;
				if (isListType(type)) return TypeKind.LIST;
				if (isNonNullType(type)) return TypeKind.NON_NULL;
				invariant(false, `Unexpected type: "${inspect(type)}".`);
			}
		},
		name: {
			type: GraphQLString,
			resolve: (type) => "name" in type ? type.name : void 0
		},
		description: {
			type: GraphQLString,
			resolve: (type) => "description" in type ? type.description : void 0
		},
		specifiedByURL: {
			type: GraphQLString,
			resolve: (obj) => "specifiedByURL" in obj ? obj.specifiedByURL : void 0
		},
		fields: {
			type: new GraphQLList(new GraphQLNonNull(__Field)),
			args: { includeDeprecated: {
				type: new GraphQLNonNull(GraphQLBoolean),
				default: { value: false }
			} },
			resolve(type, { includeDeprecated }) {
				if (isObjectType(type) || isInterfaceType(type)) {
					const fields = Object.values(type.getFields());
					return includeDeprecated === true ? fields : fields.filter((field) => field.deprecationReason == null);
				}
			}
		},
		interfaces: {
			type: new GraphQLList(new GraphQLNonNull(__Type)),
			resolve(type) {
				if (isObjectType(type) || isInterfaceType(type)) return type.getInterfaces();
			}
		},
		possibleTypes: {
			type: new GraphQLList(new GraphQLNonNull(__Type)),
			resolve(type, _args, _context, { schema }) {
				if (isAbstractType(type)) return schema.getPossibleTypes(type);
			}
		},
		enumValues: {
			type: new GraphQLList(new GraphQLNonNull(__EnumValue)),
			args: { includeDeprecated: {
				type: new GraphQLNonNull(GraphQLBoolean),
				default: { value: false }
			} },
			resolve(type, { includeDeprecated }) {
				if (isEnumType(type)) {
					const values = type.getValues();
					return includeDeprecated === true ? values : values.filter((field) => field.deprecationReason == null);
				}
			}
		},
		inputFields: {
			type: new GraphQLList(new GraphQLNonNull(__InputValue)),
			args: { includeDeprecated: {
				type: new GraphQLNonNull(GraphQLBoolean),
				default: { value: false }
			} },
			resolve(type, { includeDeprecated }) {
				if (isInputObjectType(type)) {
					const values = Object.values(type.getFields());
					return includeDeprecated === true ? values : values.filter((field) => field.deprecationReason == null);
				}
			}
		},
		ofType: {
			type: __Type,
			resolve: (type) => "ofType" in type ? type.ofType : void 0
		},
		isOneOf: {
			type: GraphQLBoolean,
			resolve: (type) => {
				if (isInputObjectType(type)) return type.isOneOf;
			}
		}
	})
});
const __Field = new GraphQLObjectType({
	name: "__Field",
	description: "Object and Interface types are described by a list of Fields, each of which has a name, potentially a list of arguments, and a return type.",
	fields: () => ({
		name: {
			type: new GraphQLNonNull(GraphQLString),
			resolve: (field) => field.name
		},
		description: {
			type: GraphQLString,
			resolve: (field) => field.description
		},
		args: {
			type: new GraphQLNonNull(new GraphQLList(new GraphQLNonNull(__InputValue))),
			args: { includeDeprecated: {
				type: new GraphQLNonNull(GraphQLBoolean),
				default: { value: false }
			} },
			resolve(field, { includeDeprecated }) {
				return includeDeprecated === true ? field.args : field.args.filter((arg) => arg.deprecationReason == null);
			}
		},
		type: {
			type: new GraphQLNonNull(__Type),
			resolve: (field) => field.type
		},
		isDeprecated: {
			type: new GraphQLNonNull(GraphQLBoolean),
			resolve: (field) => field.deprecationReason != null
		},
		deprecationReason: {
			type: GraphQLString,
			resolve: (field) => field.deprecationReason
		}
	})
});
const __InputValue = new GraphQLObjectType({
	name: "__InputValue",
	description: "Arguments provided to Fields or Directives and the input fields of an InputObject are represented as Input Values which describe their type and optionally a default value.",
	fields: () => ({
		name: {
			type: new GraphQLNonNull(GraphQLString),
			resolve: (inputValue) => inputValue.name
		},
		description: {
			type: GraphQLString,
			resolve: (inputValue) => inputValue.description
		},
		type: {
			type: new GraphQLNonNull(__Type),
			resolve: (inputValue) => inputValue.type
		},
		defaultValue: {
			type: GraphQLString,
			description: "A GraphQL-formatted string representing the default value for this input value.",
			resolve(inputValue) {
				const ast = getDefaultValueAST(inputValue);
				if (ast) return print(ast);
				return null;
			}
		},
		isDeprecated: {
			type: new GraphQLNonNull(GraphQLBoolean),
			resolve: (field) => field.deprecationReason != null
		},
		deprecationReason: {
			type: GraphQLString,
			resolve: (obj) => obj.deprecationReason
		}
	})
});
const __EnumValue = new GraphQLObjectType({
	name: "__EnumValue",
	description: "One possible value for a given Enum. Enum values are unique values, not a placeholder for a string or numeric value. However an Enum value is returned in a JSON response as a string.",
	fields: () => ({
		name: {
			type: new GraphQLNonNull(GraphQLString),
			resolve: (enumValue) => enumValue.name
		},
		description: {
			type: GraphQLString,
			resolve: (enumValue) => enumValue.description
		},
		isDeprecated: {
			type: new GraphQLNonNull(GraphQLBoolean),
			resolve: (enumValue) => enumValue.deprecationReason != null
		},
		deprecationReason: {
			type: GraphQLString,
			resolve: (enumValue) => enumValue.deprecationReason
		}
	})
});
const TypeKind = {
	SCALAR: "SCALAR",
	OBJECT: "OBJECT",
	INTERFACE: "INTERFACE",
	UNION: "UNION",
	ENUM: "ENUM",
	INPUT_OBJECT: "INPUT_OBJECT",
	LIST: "LIST",
	NON_NULL: "NON_NULL"
};
const __TypeKind = new GraphQLEnumType({
	name: "__TypeKind",
	description: "An enum describing what kind of type a given `__Type` is.",
	values: {
		SCALAR: {
			value: TypeKind.SCALAR,
			description: "Indicates this type is a scalar."
		},
		OBJECT: {
			value: TypeKind.OBJECT,
			description: "Indicates this type is an object. `fields` and `interfaces` are valid fields."
		},
		INTERFACE: {
			value: TypeKind.INTERFACE,
			description: "Indicates this type is an interface. `fields`, `interfaces`, and `possibleTypes` are valid fields."
		},
		UNION: {
			value: TypeKind.UNION,
			description: "Indicates this type is a union. `possibleTypes` is a valid field."
		},
		ENUM: {
			value: TypeKind.ENUM,
			description: "Indicates this type is an enum. `enumValues` is a valid field."
		},
		INPUT_OBJECT: {
			value: TypeKind.INPUT_OBJECT,
			description: "Indicates this type is an input object. `inputFields` is a valid field."
		},
		LIST: {
			value: TypeKind.LIST,
			description: "Indicates this type is a list. `ofType` is a valid field."
		},
		NON_NULL: {
			value: TypeKind.NON_NULL,
			description: "Indicates this type is a non-null. `ofType` is a valid field."
		}
	}
});
const SchemaMetaFieldDef = new GraphQLField(void 0, "__schema", {
	type: new GraphQLNonNull(__Schema),
	description: "Access the current type schema of this server.",
	resolve: (_source, _args, _context, { schema }) => schema
});
const TypeMetaFieldDef = new GraphQLField(void 0, "__type", {
	type: __Type,
	description: "Request the type information of a single type.",
	args: { name: { type: new GraphQLNonNull(GraphQLString) } },
	resolve: (_source, { name }, _context, { schema }) => schema.getType(name)
});
const TypeNameMetaFieldDef = new GraphQLField(void 0, "__typename", {
	type: new GraphQLNonNull(GraphQLString),
	description: "The name of the current Object type at runtime.",
	resolve: (_source, _args, _context, { parentType }) => parentType.name
});
const introspectionTypes = Object.freeze([
	__Schema,
	__Directive,
	__DirectiveLocation,
	__Type,
	__Field,
	__InputValue,
	__EnumValue,
	__TypeKind
]);
function isIntrospectionType(type) {
	return introspectionTypes.some(({ name }) => type.name === name);
}

// node_modules/graphql/type/schema.mjs
function isSchema(schema) {
	return instanceOf$1(schema, schemaSymbol, GraphQLSchema);
}
function assertSchema(schema) {
	if (!isSchema(schema)) throw new Error(`Expected ${inspect(schema)} to be a GraphQL schema.`);
	return schema;
}
const schemaSymbol = Symbol("Schema");
var GraphQLSchema = class {
	constructor(config) {
		this.__kind = schemaSymbol;
		this.assumeValid = config.assumeValid ?? false;
		this.__validationErrors = config.assumeValid === true ? [] : void 0;
		this.description = config.description;
		this.extensions = toObjMapWithSymbols(config.extensions);
		this.astNode = config.astNode;
		this.extensionASTNodes = config.extensionASTNodes ?? [];
		this._queryType = config.query;
		this._mutationType = config.mutation;
		this._subscriptionType = config.subscription;
		this._directives = config.directives ?? specifiedDirectives;
		const allReferencedTypes = new Set(config.types);
		if (config.types != null) for (const type of config.types) {
			allReferencedTypes.delete(type);
			collectReferencedTypes(type, allReferencedTypes);
		}
		if (this._queryType != null) collectReferencedTypes(this._queryType, allReferencedTypes);
		if (this._mutationType != null) collectReferencedTypes(this._mutationType, allReferencedTypes);
		if (this._subscriptionType != null) collectReferencedTypes(this._subscriptionType, allReferencedTypes);
		for (const directive of this._directives) if (isDirective(directive)) for (const arg of directive.args) collectReferencedTypes(arg.type, allReferencedTypes);
		collectReferencedTypes(__Schema, allReferencedTypes);
		this._typeMap = Object.create(null);
		this._subTypeMap = /* @__PURE__ */ new Map();
		this._implementationsMap = Object.create(null);
		for (const namedType of allReferencedTypes) {
			if (namedType == null) continue;
			const typeName = namedType.name;
			if (this._typeMap[typeName] !== void 0) throw new Error(`Schema must contain uniquely named types but contains multiple types named "${typeName}".`);
			this._typeMap[typeName] = namedType;
			if (isInterfaceType(namedType)) {
				for (const iface of namedType.getInterfaces()) if (isInterfaceType(iface)) {
					let implementations = this._implementationsMap[iface.name];
					implementations ??= this._implementationsMap[iface.name] = {
						objects: [],
						interfaces: []
					};
					implementations.interfaces.push(namedType);
				}
			} else if (isObjectType(namedType)) {
				for (const iface of namedType.getInterfaces()) if (isInterfaceType(iface)) {
					let implementations = this._implementationsMap[iface.name];
					implementations ??= this._implementationsMap[iface.name] = {
						objects: [],
						interfaces: []
					};
					implementations.objects.push(namedType);
				}
			}
		}
	}
	get [Symbol.toStringTag]() {
		return "GraphQLSchema";
	}
	getQueryType() {
		return this._queryType;
	}
	getMutationType() {
		return this._mutationType;
	}
	getSubscriptionType() {
		return this._subscriptionType;
	}
	getRootType(operation) {
		switch (operation) {
			case OperationTypeNode.QUERY: return this.getQueryType();
			case OperationTypeNode.MUTATION: return this.getMutationType();
			case OperationTypeNode.SUBSCRIPTION: return this.getSubscriptionType();
		}
	}
	getTypeMap() {
		return this._typeMap;
	}
	getType(name) {
		return this.getTypeMap()[name];
	}
	getPossibleTypes(abstractType) {
		return isUnionType(abstractType) ? abstractType.getTypes() : this.getImplementations(abstractType).objects;
	}
	getImplementations(interfaceType) {
		return this._implementationsMap[interfaceType.name] ?? {
			objects: [],
			interfaces: []
		};
	}
	isSubType(abstractType, maybeSubType) {
		let set = this._subTypeMap.get(abstractType);
		if (set === void 0) {
			if (isUnionType(abstractType)) set = new Set(abstractType.getTypes());
			else {
				const implementations = this.getImplementations(abstractType);
				set = /* @__PURE__ */ new Set([...implementations.objects, ...implementations.interfaces]);
			}
			this._subTypeMap.set(abstractType, set);
		}
		return set.has(maybeSubType);
	}
	getDirectives() {
		return this._directives;
	}
	getDirective(name) {
		return this.getDirectives().find((directive) => directive.name === name);
	}
	getField(parentType, fieldName) {
		switch (fieldName) {
			case SchemaMetaFieldDef.name: return this.getQueryType() === parentType ? SchemaMetaFieldDef : void 0;
			case TypeMetaFieldDef.name: return this.getQueryType() === parentType ? TypeMetaFieldDef : void 0;
			case TypeNameMetaFieldDef.name: return TypeNameMetaFieldDef;
		}
		if ("getFields" in parentType) return parentType.getFields()[fieldName];
	}
	toConfig() {
		return {
			description: this.description,
			query: this.getQueryType(),
			mutation: this.getMutationType(),
			subscription: this.getSubscriptionType(),
			types: Object.values(this.getTypeMap()),
			directives: this.getDirectives(),
			extensions: this.extensions,
			astNode: this.astNode,
			extensionASTNodes: this.extensionASTNodes,
			assumeValid: this.assumeValid
		};
	}
};
function collectReferencedTypes(type, typeSet) {
	const namedType = getNamedType(type);
	if (!typeSet.has(namedType)) {
		typeSet.add(namedType);
		if (isUnionType(namedType)) for (const memberType of namedType.getTypes()) collectReferencedTypes(memberType, typeSet);
		else if (isObjectType(namedType) || isInterfaceType(namedType)) {
			for (const interfaceType of namedType.getInterfaces()) collectReferencedTypes(interfaceType, typeSet);
			for (const field of Object.values(namedType.getFields())) {
				collectReferencedTypes(field.type, typeSet);
				for (const arg of field.args) collectReferencedTypes(arg.type, typeSet);
			}
		} else if (isInputObjectType(namedType)) for (const field of Object.values(namedType.getFields())) collectReferencedTypes(field.type, typeSet);
	}
	return typeSet;
}

// node_modules/graphql/type/validate.mjs
function validateSchema(schema) {
	assertSchema(schema);
	if (schema.__validationErrors) return schema.__validationErrors;
	const context = new SchemaValidationContext(schema);
	validateRootTypes(context);
	validateDirectives(context);
	validateTypes(context);
	const errors = context.getErrors();
	schema.__validationErrors = errors;
	return errors;
}
function assertValidSchema(schema) {
	const errors = validateSchema(schema);
	if (errors.length !== 0) throw new Error(errors.map((error) => error.message).join("\n\n"));
}
var SchemaValidationContext = class {
	constructor(schema) {
		this._errors = [];
		this.schema = schema;
	}
	reportError(message, nodes) {
		const _nodes = Array.isArray(nodes) ? nodes.filter(Boolean) : nodes;
		this._errors.push(new GraphQLError(message, { nodes: _nodes }));
	}
	getErrors() {
		return this._errors;
	}
};
function validateRootTypes(context) {
	const schema = context.schema;
	if (schema.getQueryType() == null) context.reportError("Query root type must be provided.", schema.astNode);
	const rootTypesMap = new AccumulatorMap();
	for (const operationType of Object.values(OperationTypeNode)) {
		const rootType = schema.getRootType(operationType);
		if (rootType != null) {
			if (!isObjectType(rootType)) {
				const operationTypeStr = capitalize(operationType);
				const rootTypeStr = inspect(rootType);
				context.reportError(operationType === OperationTypeNode.QUERY ? `${operationTypeStr} root type must be Object type, it cannot be ${rootTypeStr}.` : `${operationTypeStr} root type must be Object type if provided, it cannot be ${rootTypeStr}.`, getOperationTypeNode(schema, operationType) ?? rootType.astNode);
			} else rootTypesMap.add(rootType, operationType);
		}
	}
	for (const [rootType, operationTypes] of rootTypesMap) if (operationTypes.length > 1) {
		const operationList = andList(operationTypes);
		context.reportError(`All root types must be different, "${rootType}" type is used as ${operationList} root types.`, operationTypes.map((operationType) => getOperationTypeNode(schema, operationType)));
	}
}
function getOperationTypeNode(schema, operation) {
	return [schema.astNode, ...schema.extensionASTNodes].flatMap((schemaNode) => schemaNode?.operationTypes ?? []).find((operationNode) => operationNode.operation === operation)?.type;
}
function validateDirectives(context) {
	for (const directive of context.schema.getDirectives()) {
		if (!isDirective(directive)) {
			context.reportError(`Expected directive but got: ${inspect(directive)}.`, directive?.astNode);
			continue;
		}
		validateName(context, directive);
		if (directive.locations.length === 0) context.reportError(`Directive ${directive} must include 1 or more locations.`, directive.astNode);
		for (const arg of directive.args) {
			validateName(context, arg);
			if (!isInputType(arg.type)) context.reportError(`The type of ${arg} must be Input Type but got: ${inspect(arg.type)}.`, arg.astNode);
			if (isRequiredArgument(arg) && arg.deprecationReason != null) context.reportError(`Required argument ${arg} cannot be deprecated.`, [getDeprecatedDirectiveNode(arg.astNode), arg.astNode?.type]);
			validateDefaultValue(context, arg);
		}
	}
}
function validateDefaultValue(context, inputValue) {
	const defaultInput = inputValue.default;
	if (!defaultInput) return;
	const errors = [];
	validateDefaultInput(defaultInput, inputValue.type, (error, path) => {
		errors.push([error, path]);
	});
	if (errors.length === 0) return;
	if (!defaultInput.literal) try {
		const uncoercedValue = uncoerceDefaultValue(defaultInput.value, inputValue.type);
		const uncoercedErrors = [];
		validateInputValue(uncoercedValue, inputValue.type, (error, path) => {
			uncoercedErrors.push([error, path]);
		});
		if (uncoercedErrors.length === 0) {
			context.reportError(`${inputValue} has invalid default value: ${inspect(defaultInput.value)}. Did you mean: ${inspect(uncoercedValue)}?`, inputValue.astNode?.defaultValue);
			return;
		}
	} catch (_error) {}
	for (const [error, path] of errors) context.reportError(`${inputValue} has invalid default value${printPathArray(path)}: ${error.message}`, error.nodes ?? inputValue.astNode?.defaultValue);
}
function validateDefaultInput(defaultInput, inputType, onError, hideSuggestions) {
	if (defaultInput.literal) {
		validateInputLiteral(defaultInput.literal, inputType, onError, void 0, void 0, hideSuggestions);
		return;
	}
	validateInputValue(defaultInput.value, inputType, onError, hideSuggestions);
}
function uncoerceDefaultValue(value, type) {
	if (isNonNullType(type)) return uncoerceDefaultValue(value, type.ofType);
	if (value === null) return null;
	if (isListType(type)) {
		if (isIterableObject(value)) return Array.from(value, (itemValue) => uncoerceDefaultValue(itemValue, type.ofType));
		return [uncoerceDefaultValue(value, type.ofType)];
	}
	if (isInputObjectType(type)) {
		if (!isObjectLike(value)) invariant(false);
		const fieldDefs = type.getFields();
		return mapValue(value, (fieldValue, fieldName) => {
			if (!(fieldName in fieldDefs)) invariant(false);
			return uncoerceDefaultValue(fieldValue, fieldDefs[fieldName].type);
		});
	}
	assertLeafType(type);
	return type.coerceOutputValue(value);
}
function validateName(context, node) {
	if (node.name.startsWith("__")) context.reportError(`Name "${node.name}" must not begin with "__", which is reserved by GraphQL introspection.`, node.astNode);
}
function validateTypes(context) {
	const validateInputObjectDefaultValueCircularRefs = createInputObjectDefaultValueCircularRefsValidator(context);
	const typeMap = context.schema.getTypeMap();
	const finiteValueStates = /* @__PURE__ */ new Map();
	for (const type of Object.values(typeMap)) {
		if (!isNamedType(type)) {
			context.reportError(`Expected GraphQL named type but got: ${inspect(type)}.`, type.astNode);
			continue;
		}
		if (!isIntrospectionType(type)) validateName(context, type);
		if (isObjectType(type)) {
			validateFields(context, type);
			validateInterfaces(context, type);
		} else if (isInterfaceType(type)) {
			validateFields(context, type);
			validateInterfaces(context, type);
		} else if (isUnionType(type)) validateUnionMembers(context, type);
		else if (isEnumType(type)) validateEnumValues(context, type);
		else if (isInputObjectType(type)) {
			validateInputFields(context, type);
			initializeInputObjectFiniteValueState(type);
			validateInputObjectDefaultValueCircularRefs(type);
		}
	}
	detectInputObjectNonFiniteValues(context, finiteValueStates);
	function initializeInputObjectFiniteValueState(inputObj) {
		finiteValueStates.set(inputObj, {
			inputObj,
			targets: [],
			dependents: [],
			unresolvedTargetCount: 0,
			hasFiniteValue: false
		});
	}
}
function validateFields(context, type) {
	const fields = Object.values(type.getFields());
	if (fields.length === 0) context.reportError(`Type ${type} must define one or more fields.`, [type.astNode, ...type.extensionASTNodes]);
	for (const field of fields) {
		validateName(context, field);
		if (!isOutputType(field.type)) context.reportError(`The type of ${field} must be Output Type but got: ${inspect(field.type)}.`, field.astNode?.type);
		for (const arg of field.args) {
			validateName(context, arg);
			if (!isInputType(arg.type)) context.reportError(`The type of ${arg} must be Input Type but got: ${inspect(arg.type)}.`, arg.astNode?.type);
			if (isRequiredArgument(arg) && arg.deprecationReason != null) context.reportError(`Required argument ${arg} cannot be deprecated.`, [getDeprecatedDirectiveNode(arg.astNode), arg.astNode?.type]);
			validateDefaultValue(context, arg);
		}
	}
}
function validateInterfaces(context, type) {
	const ifaceTypeNames = /* @__PURE__ */ new Set();
	for (const iface of type.getInterfaces()) {
		if (!isInterfaceType(iface)) {
			context.reportError(`Type ${type} must only implement Interface types, it cannot implement ${inspect(iface)}.`, getAllImplementsInterfaceNodes(type, iface));
			continue;
		}
		if (type === iface) {
			context.reportError(`Type ${type} cannot implement itself because it would create a circular reference.`, getAllImplementsInterfaceNodes(type, iface));
			continue;
		}
		if (ifaceTypeNames.has(iface.name)) {
			context.reportError(`Type ${type} can only implement ${iface} once.`, getAllImplementsInterfaceNodes(type, iface));
			continue;
		}
		ifaceTypeNames.add(iface.name);
		validateTypeImplementsAncestors(context, type, iface);
		validateTypeImplementsInterface(context, type, iface);
	}
}
function validateTypeImplementsInterface(context, type, iface) {
	const typeFieldMap = type.getFields();
	for (const ifaceField of Object.values(iface.getFields())) {
		const typeField = typeFieldMap[ifaceField.name];
		if (typeField == null) {
			context.reportError(`Interface field ${ifaceField} expected but ${type} does not provide it.`, [
				ifaceField.astNode,
				type.astNode,
				...type.extensionASTNodes
			]);
			continue;
		}
		if (!isTypeSubTypeOf(context.schema, typeField.type, ifaceField.type)) context.reportError(`Interface field ${ifaceField} expects type ${ifaceField.type} but ${typeField} is type ${typeField.type}.`, [ifaceField.astNode?.type, typeField.astNode?.type]);
		for (const ifaceArg of ifaceField.args) {
			const typeArg = typeField.args.find((arg) => arg.name === ifaceArg.name);
			if (!typeArg) {
				context.reportError(`Interface field argument ${ifaceArg} expected but ${typeField} does not provide it.`, [ifaceArg.astNode, typeField.astNode]);
				continue;
			}
			if (!isEqualType(ifaceArg.type, typeArg.type)) context.reportError(`Interface field argument ${ifaceArg} expects type ${ifaceArg.type} but ${typeArg} is type ${typeArg.type}.`, [ifaceArg.astNode?.type, typeArg.astNode?.type]);
		}
		for (const typeArg of typeField.args) if (isRequiredArgument(typeArg)) {
			if (!ifaceField.args.find((arg) => arg.name === typeArg.name)) context.reportError(`Argument "${typeArg}" must not be required type "${typeArg.type}" if not provided by the Interface field "${ifaceField}".`, [typeArg.astNode, ifaceField.astNode]);
		}
		if (typeField.deprecationReason != null && ifaceField.deprecationReason == null) context.reportError(`Interface field ${iface.name}.${ifaceField.name} is not deprecated, so implementation field ${type.name}.${typeField.name} must not be deprecated.`, [getDeprecatedDirectiveNode(typeField.astNode), typeField.astNode?.type]);
	}
}
function validateTypeImplementsAncestors(context, type, iface) {
	const ifaceInterfaces = type.getInterfaces();
	for (const transitive of iface.getInterfaces()) if (!ifaceInterfaces.includes(transitive)) context.reportError(transitive === type ? `Type ${type} cannot implement ${iface} because it would create a circular reference.` : `Type ${type} must implement ${transitive} because it is implemented by ${iface}.`, [...getAllImplementsInterfaceNodes(iface, transitive), ...getAllImplementsInterfaceNodes(type, iface)]);
}
function validateUnionMembers(context, union) {
	const memberTypes = union.getTypes();
	if (memberTypes.length === 0) context.reportError(`Union type ${union} must define one or more member types.`, [union.astNode, ...union.extensionASTNodes]);
	const includedTypeNames = /* @__PURE__ */ new Set();
	for (const memberType of memberTypes) {
		if (includedTypeNames.has(memberType.name)) {
			context.reportError(`Union type ${union} can only include type ${memberType} once.`, getUnionMemberTypeNodes(union, memberType.name));
			continue;
		}
		includedTypeNames.add(memberType.name);
		if (!isObjectType(memberType)) context.reportError(`Union type ${union} can only include Object types, it cannot include ${inspect(memberType)}.`, getUnionMemberTypeNodes(union, String(memberType)));
	}
}
function validateEnumValues(context, enumType) {
	const enumValues = enumType.getValues();
	if (enumValues.length === 0) context.reportError(`Enum type ${enumType} must define one or more values.`, [enumType.astNode, ...enumType.extensionASTNodes]);
	for (const enumValue of enumValues) validateName(context, enumValue);
}
function validateInputFields(context, inputObj) {
	const fields = Object.values(inputObj.getFields());
	if (fields.length === 0) context.reportError(`Input Object type ${inputObj} must define one or more fields.`, [inputObj.astNode, ...inputObj.extensionASTNodes]);
	for (const field of fields) {
		validateName(context, field);
		if (!isInputType(field.type)) context.reportError(`The type of ${field} must be Input Type but got: ${inspect(field.type)}.`, field.astNode?.type);
		if (isRequiredInputField(field) && field.deprecationReason != null) context.reportError(`Required input field ${field} cannot be deprecated.`, [getDeprecatedDirectiveNode(field.astNode), field.astNode?.type]);
		validateDefaultValue(context, field);
		if (inputObj.isOneOf) validateOneOfInputObjectField(inputObj, field, context);
	}
}
function validateOneOfInputObjectField(type, field, context) {
	if (isNonNullType(field.type)) context.reportError(`OneOf input field ${type}.${field.name} must be nullable.`, field.astNode?.type);
	if (field.default !== void 0 || field.defaultValue !== void 0) context.reportError(`OneOf input field ${type}.${field.name} cannot have a default value.`, field.astNode);
}
function detectInputObjectNonFiniteValues(context, finiteValueStates) {
	const inputObjectsWithFiniteValues = [];
	for (const state of finiteValueStates.values()) {
		const inputObj = state.inputObj;
		const fields = Object.values(inputObj.getFields());
		for (const field of fields) {
			const target = getFiniteValueTarget(inputObj, field.type);
			if (target === void 0) continue;
			state.targets.push({
				field,
				target
			});
			const targetState = finiteValueStates.get(target);
			if (targetState !== void 0) targetState.dependents.push(state);
		}
		if (inputObj.isOneOf) {
			if (fields.length === 0 || state.targets.length < fields.length) markInputObjectHasFiniteValue(state);
		} else {
			state.unresolvedTargetCount = state.targets.length;
			if (state.targets.length === 0) markInputObjectHasFiniteValue(state);
		}
	}
	let nextFiniteValueState;
	while ((nextFiniteValueState = inputObjectsWithFiniteValues.pop()) !== void 0) for (const dependentState of nextFiniteValueState.dependents) {
		if (dependentState.hasFiniteValue) continue;
		if (dependentState.inputObj.isOneOf) {
			markInputObjectHasFiniteValue(dependentState);
			continue;
		}
		--dependentState.unresolvedTargetCount;
		if (dependentState.unresolvedTargetCount === 0) markInputObjectHasFiniteValue(dependentState);
	}
	const visitedTypes = /* @__PURE__ */ new Set();
	const fieldPath = [];
	const fieldPathIndexByType = /* @__PURE__ */ new Map();
	for (const state of finiteValueStates.values()) if (!state.hasFiniteValue) reportCycleRecursive(state);
	function markInputObjectHasFiniteValue(finiteValueState) {
		if (!finiteValueState.hasFiniteValue) {
			finiteValueState.hasFiniteValue = true;
			inputObjectsWithFiniteValues.push(finiteValueState);
		}
	}
	function reportCycleRecursive(state) {
		const inputObj = state.inputObj;
		if (visitedTypes.has(inputObj)) return;
		visitedTypes.add(inputObj);
		fieldPathIndexByType.set(inputObj, fieldPath.length);
		for (const { field, target } of state.targets) {
			const targetState = finiteValueStates.get(target);
			if (targetState?.hasFiniteValue !== false) continue;
			const cycleIndex = fieldPathIndexByType.get(target);
			fieldPath.push({
				fieldStr: `${inputObj}.${field.name}`,
				astNode: field.astNode
			});
			if (cycleIndex === void 0) reportCycleRecursive(targetState);
			else {
				const cyclePath = fieldPath.slice(cycleIndex);
				const pathStr = cyclePath.map((p) => p.fieldStr).join(", ");
				context.reportError(`Input Object ${target} cannot be provided a finite value because it references itself through fields: ${pathStr}.`, cyclePath.map((p) => p.astNode));
			}
			fieldPath.pop();
		}
		fieldPathIndexByType.delete(inputObj);
	}
}
function getFiniteValueTarget(inputObj, fieldType) {
	if (inputObj.isOneOf) {
		if (isInputObjectType(fieldType)) return fieldType;
		return;
	}
	if (isNonNullType(fieldType) && isInputObjectType(fieldType.ofType)) return fieldType.ofType;
}
function createInputObjectDefaultValueCircularRefsValidator(context) {
	const visitedFields = Object.create(null);
	const fieldPath = [];
	const fieldPathIndex = Object.create(null);
	return function validateInputObjectDefaultValueCircularRefs(inputObj) {
		return detectValueDefaultValueCycle(inputObj, Object.create(null));
	};
	function detectValueDefaultValueCycle(inputObj, defaultValue) {
		if (isIterableObject(defaultValue)) {
			for (const itemValue of defaultValue) detectValueDefaultValueCycle(inputObj, itemValue);
			return;
		} else if (!isObjectLike(defaultValue)) return;
		for (const field of Object.values(inputObj.getFields())) {
			const namedFieldType = getNamedType(field.type);
			if (!isInputObjectType(namedFieldType)) continue;
			if (Object.hasOwn(defaultValue, field.name)) detectValueDefaultValueCycle(namedFieldType, defaultValue[field.name]);
			else detectFieldDefaultValueCycle(field, namedFieldType, `${inputObj}.${field.name}`);
		}
	}
	function detectLiteralDefaultValueCycle(inputObj, defaultValue) {
		if (defaultValue.kind === "ListValue") {
			for (const itemLiteral of defaultValue.values) detectLiteralDefaultValueCycle(inputObj, itemLiteral);
			return;
		} else if (defaultValue.kind !== "ObjectValue") return;
		const fieldNodes = keyMap(defaultValue.fields, (field) => field.name.value);
		for (const field of Object.values(inputObj.getFields())) {
			const namedFieldType = getNamedType(field.type);
			if (!isInputObjectType(namedFieldType)) continue;
			if (Object.hasOwn(fieldNodes, field.name)) detectLiteralDefaultValueCycle(namedFieldType, fieldNodes[field.name].value);
			else detectFieldDefaultValueCycle(field, namedFieldType, `${inputObj}.${field.name}`);
		}
	}
	function detectFieldDefaultValueCycle(field, fieldType, fieldStr) {
		const defaultInput = field.default;
		if (defaultInput === void 0) return;
		const cycleIndex = fieldPathIndex[fieldStr];
		if (cycleIndex !== void 0) {
			context.reportError(`Invalid circular reference. The default value of Input Object field ${fieldStr} references itself${cycleIndex < fieldPath.length ? ` via the default values of: ${fieldPath.slice(cycleIndex).map(([stringForMessage]) => stringForMessage).join(", ")}` : ""}.`, fieldPath.slice(cycleIndex - 1).map(([, node]) => node));
			return;
		}
		if (visitedFields[fieldStr] === void 0) {
			visitedFields[fieldStr] = true;
			fieldPathIndex[fieldStr] = fieldPath.push([fieldStr, field.astNode?.defaultValue]);
			if (defaultInput.literal) detectLiteralDefaultValueCycle(fieldType, defaultInput.literal);
			else detectValueDefaultValueCycle(fieldType, defaultInput.value);
			fieldPath.pop();
			fieldPathIndex[fieldStr] = void 0;
		}
	}
}
function getAllImplementsInterfaceNodes(type, iface) {
	const { astNode, extensionASTNodes } = type;
	return (astNode != null ? [astNode, ...extensionASTNodes] : extensionASTNodes).flatMap((typeNode) => typeNode.interfaces ?? []).filter((ifaceNode) => ifaceNode.name.value === iface.name);
}
function getUnionMemberTypeNodes(union, typeName) {
	const { astNode, extensionASTNodes } = union;
	return (astNode != null ? [astNode, ...extensionASTNodes] : extensionASTNodes).flatMap((unionNode) => unionNode.types ?? []).filter((typeNode) => typeNode.name.value === typeName);
}
function getDeprecatedDirectiveNode(definitionNode) {
	return definitionNode?.directives?.find((node) => node.name.value === GraphQLDeprecatedDirective.name);
}

// node_modules/graphql/error/syntaxError.mjs
function syntaxError(source, position, description) {
	return new GraphQLError(`Syntax Error: ${description}`, {
		source,
		positions: [position]
	});
}

// node_modules/graphql/diagnostics.mjs
function resolveDiagnosticsChannel() {
	let dc;
	try {
		const processRef = globalThis.process;
		if (typeof processRef?.getBuiltinModule === "function") dc = processRef.getBuiltinModule("node:diagnostics_channel");
	} catch {}
	return dc;
}
const dc = resolveDiagnosticsChannel();
const parseChannel = dc?.tracingChannel("graphql:parse");
const validateChannel = dc?.tracingChannel("graphql:validate");
const executeChannel = dc?.tracingChannel("graphql:execute");
const executeVariableCoercionChannel = dc?.tracingChannel("graphql:execute:variableCoercion");
const executeRootSelectionSetChannel = dc?.tracingChannel("graphql:execute:rootSelectionSet");
const subscribeChannel = dc?.tracingChannel("graphql:subscribe");
const resolveChannel = dc?.tracingChannel("graphql:resolve");
const SUB_CHANNEL_KEYS = [
	"start",
	"end",
	"asyncStart",
	"asyncEnd",
	"error"
];
function shouldTrace(channel) {
	if (channel == null) return false;
	const aggregate = channel.hasSubscribers;
	if (aggregate !== void 0) return aggregate;
	for (const key of SUB_CHANNEL_KEYS) if (channel[key].hasSubscribers) return true;
	return false;
}
function traceMixed(channel, contextInput, fn) {
	const context = contextInput;
	return channel.start.runStores(context, () => {
		let result;
		try {
			result = fn();
		} catch (err) {
			context.error = err;
			channel.error.publish(context);
			channel.end.publish(context);
			throw err;
		}
		if (!isPromiseLike(result)) {
			context.result = result;
			channel.end.publish(context);
			return result;
		}
		channel.end.publish(context);
		return result.then((value) => {
			context.result = value;
			channel.asyncStart.publish(context);
			channel.asyncEnd.publish(context);
			return value;
		}, (err) => {
			context.error = err;
			channel.error.publish(context);
			channel.asyncStart.publish(context);
			channel.asyncEnd.publish(context);
			throw err;
		});
	});
}

// node_modules/graphql/language/tokenKind.mjs
const TokenKind = {
	SOF: "<SOF>",
	EOF: "<EOF>",
	BANG: "!",
	DOLLAR: "$",
	AMP: "&",
	PAREN_L: "(",
	PAREN_R: ")",
	DOT: ".",
	SPREAD: "...",
	COLON: ":",
	EQUALS: "=",
	AT: "@",
	BRACKET_L: "[",
	BRACKET_R: "]",
	BRACE_L: "{",
	PIPE: "|",
	BRACE_R: "}",
	NAME: "Name",
	INT: "Int",
	FLOAT: "Float",
	STRING: "String",
	BLOCK_STRING: "BlockString",
	COMMENT: "Comment"
};

// node_modules/graphql/language/lexer.mjs
var Lexer = class {
	constructor(source) {
		const startOfFileToken = new Token(TokenKind.SOF, 0, 0, 0, 0);
		this.source = source;
		this.lastToken = startOfFileToken;
		this.token = startOfFileToken;
		this.line = 1;
		this.lineStart = 0;
		this._maxComments = void 0;
		this._commentCount = 0;
	}
	get [Symbol.toStringTag]() {
		return "Lexer";
	}
	advance() {
		this.lastToken = this.token;
		return this.token = this.lookahead();
	}
	lookahead() {
		let token = this.token;
		if (token.kind !== TokenKind.EOF) do
			if (token.next) token = token.next;
			else {
				const nextToken = readNextToken(this, token.end);
				token.next = nextToken;
				nextToken.prev = token;
				token = nextToken;
			}
		while (token.kind === TokenKind.COMMENT);
		return token;
	}
};
function isPunctuatorTokenKind(kind) {
	return kind === TokenKind.BANG || kind === TokenKind.DOLLAR || kind === TokenKind.AMP || kind === TokenKind.PAREN_L || kind === TokenKind.PAREN_R || kind === TokenKind.DOT || kind === TokenKind.SPREAD || kind === TokenKind.COLON || kind === TokenKind.EQUALS || kind === TokenKind.AT || kind === TokenKind.BRACKET_L || kind === TokenKind.BRACKET_R || kind === TokenKind.BRACE_L || kind === TokenKind.PIPE || kind === TokenKind.BRACE_R;
}
function isUnicodeScalarValue(code) {
	return code >= 0 && code <= 55295 || code >= 57344 && code <= 1114111;
}
function isSupplementaryCodePoint(body, location) {
	return isLeadingSurrogate(body.charCodeAt(location)) && isTrailingSurrogate(body.charCodeAt(location + 1));
}
function isLeadingSurrogate(code) {
	return code >= 55296 && code <= 56319;
}
function isTrailingSurrogate(code) {
	return code >= 56320 && code <= 57343;
}
function printCodePointAt(lexer, location) {
	const code = lexer.source.body.codePointAt(location);
	if (code === void 0) return TokenKind.EOF;
	else if (code >= 32 && code <= 126) {
		const char = String.fromCodePoint(code);
		return char === "\"" ? "'\"'" : `"${char}"`;
	}
	return "U+" + code.toString(16).toUpperCase().padStart(4, "0");
}
function createToken(lexer, kind, start, end, value) {
	const line = lexer.line;
	const col = 1 + start - lexer.lineStart;
	return new Token(kind, start, end, line, col, value);
}
function readNextToken(lexer, start) {
	const body = lexer.source.body;
	const bodyLength = body.length;
	let position = start;
	while (position < bodyLength) {
		const code = body.charCodeAt(position);
		switch (code) {
			case 65279:
			case 9:
			case 32:
			case 44:
				++position;
				continue;
			case 10:
				++position;
				++lexer.line;
				lexer.lineStart = position;
				continue;
			case 13:
				if (body.charCodeAt(position + 1) === 10) position += 2;
				else ++position;
				++lexer.line;
				lexer.lineStart = position;
				continue;
			case 35: return readComment(lexer, position);
			case 33: return createToken(lexer, TokenKind.BANG, position, position + 1);
			case 36: return createToken(lexer, TokenKind.DOLLAR, position, position + 1);
			case 38: return createToken(lexer, TokenKind.AMP, position, position + 1);
			case 40: return createToken(lexer, TokenKind.PAREN_L, position, position + 1);
			case 41: return createToken(lexer, TokenKind.PAREN_R, position, position + 1);
			case 46: {
				const nextCode = body.charCodeAt(position + 1);
				if (nextCode === 46 && body.charCodeAt(position + 2) === 46) return createToken(lexer, TokenKind.SPREAD, position, position + 3);
				if (nextCode === 46) throw syntaxError(lexer.source, position, "Unexpected \"..\", did you mean \"...\"?");
				else if (isDigit(nextCode)) {
					const digits = lexer.source.body.slice(position + 1, readDigits(lexer, position + 1, nextCode));
					throw syntaxError(lexer.source, position, `Invalid number, expected digit before ".", did you mean "0.${digits}"?`);
				}
				break;
			}
			case 58: return createToken(lexer, TokenKind.COLON, position, position + 1);
			case 61: return createToken(lexer, TokenKind.EQUALS, position, position + 1);
			case 64: return createToken(lexer, TokenKind.AT, position, position + 1);
			case 91: return createToken(lexer, TokenKind.BRACKET_L, position, position + 1);
			case 93: return createToken(lexer, TokenKind.BRACKET_R, position, position + 1);
			case 123: return createToken(lexer, TokenKind.BRACE_L, position, position + 1);
			case 124: return createToken(lexer, TokenKind.PIPE, position, position + 1);
			case 125: return createToken(lexer, TokenKind.BRACE_R, position, position + 1);
			case 34:
				if (body.charCodeAt(position + 1) === 34 && body.charCodeAt(position + 2) === 34) return readBlockString(lexer, position);
				return readString(lexer, position);
		}
		if (isDigit(code) || code === 45) return readNumber(lexer, position, code);
		if (isNameStart(code)) return readName(lexer, position);
		throw syntaxError(lexer.source, position, code === 39 ? "Unexpected single quote character ('), did you mean to use a double quote (\")?" : isUnicodeScalarValue(code) || isSupplementaryCodePoint(body, position) ? `Unexpected character: ${printCodePointAt(lexer, position)}.` : `Invalid character: ${printCodePointAt(lexer, position)}.`);
	}
	return createToken(lexer, TokenKind.EOF, bodyLength, bodyLength);
}
function readComment(lexer, start) {
	const maxComments = lexer._maxComments;
	if (maxComments !== void 0) {
		const nextCommentCount = lexer._commentCount + 1;
		if (nextCommentCount > maxComments) throw syntaxError(lexer.source, start, `Document contains more than ${maxComments} comments. Parsing aborted.`);
		lexer._commentCount = nextCommentCount;
	}
	const body = lexer.source.body;
	const bodyLength = body.length;
	let position = start + 1;
	while (position < bodyLength) {
		const code = body.charCodeAt(position);
		if (code === 10 || code === 13) break;
		if (isUnicodeScalarValue(code)) ++position;
		else if (isSupplementaryCodePoint(body, position)) position += 2;
		else break;
	}
	return createToken(lexer, TokenKind.COMMENT, start, position, body.slice(start + 1, position));
}
function readNumber(lexer, start, firstCode) {
	const body = lexer.source.body;
	let position = start;
	let code = firstCode;
	let isFloat = false;
	if (code === 45) code = body.charCodeAt(++position);
	if (code === 48) {
		code = body.charCodeAt(++position);
		if (isDigit(code)) throw syntaxError(lexer.source, position, `Invalid number, unexpected digit after 0: ${printCodePointAt(lexer, position)}.`);
	} else {
		position = readDigits(lexer, position, code);
		code = body.charCodeAt(position);
	}
	if (code === 46) {
		isFloat = true;
		code = body.charCodeAt(++position);
		position = readDigits(lexer, position, code);
		code = body.charCodeAt(position);
	}
	if (code === 69 || code === 101) {
		isFloat = true;
		code = body.charCodeAt(++position);
		if (code === 43 || code === 45) code = body.charCodeAt(++position);
		position = readDigits(lexer, position, code);
		code = body.charCodeAt(position);
	}
	if (code === 46 || isNameStart(code)) throw syntaxError(lexer.source, position, `Invalid number, expected digit but got: ${printCodePointAt(lexer, position)}.`);
	return createToken(lexer, isFloat ? TokenKind.FLOAT : TokenKind.INT, start, position, body.slice(start, position));
}
function readDigits(lexer, start, firstCode) {
	if (!isDigit(firstCode)) throw syntaxError(lexer.source, start, `Invalid number, expected digit but got: ${printCodePointAt(lexer, start)}.`);
	const body = lexer.source.body;
	let position = start + 1;
	while (isDigit(body.charCodeAt(position))) ++position;
	return position;
}
function readString(lexer, start) {
	const body = lexer.source.body;
	const bodyLength = body.length;
	let position = start + 1;
	let chunkStart = position;
	let value = "";
	while (position < bodyLength) {
		const code = body.charCodeAt(position);
		if (code === 34) {
			value += body.slice(chunkStart, position);
			return createToken(lexer, TokenKind.STRING, start, position + 1, value);
		}
		if (code === 92) {
			value += body.slice(chunkStart, position);
			const escape = body.charCodeAt(position + 1) === 117 ? body.charCodeAt(position + 2) === 123 ? readEscapedUnicodeVariableWidth(lexer, position) : readEscapedUnicodeFixedWidth(lexer, position) : readEscapedCharacter(lexer, position);
			value += escape.value;
			position += escape.size;
			chunkStart = position;
			continue;
		}
		if (code === 10 || code === 13) break;
		if (isUnicodeScalarValue(code)) ++position;
		else if (isSupplementaryCodePoint(body, position)) position += 2;
		else throw syntaxError(lexer.source, position, `Invalid character within String: ${printCodePointAt(lexer, position)}.`);
	}
	throw syntaxError(lexer.source, position, "Unterminated string.");
}
function readEscapedUnicodeVariableWidth(lexer, position) {
	const body = lexer.source.body;
	let point = 0;
	let size = 3;
	while (size < 12) {
		const code = body.charCodeAt(position + size++);
		if (code === 125) {
			if (size < 5 || !isUnicodeScalarValue(point)) break;
			return {
				value: String.fromCodePoint(point),
				size
			};
		}
		point = point << 4 | readHexDigit(code);
		if (point < 0) break;
	}
	throw syntaxError(lexer.source, position, `Invalid Unicode escape sequence: "${body.slice(position, position + size)}".`);
}
function readEscapedUnicodeFixedWidth(lexer, position) {
	const body = lexer.source.body;
	const code = read16BitHexCode(body, position + 2);
	if (isUnicodeScalarValue(code)) return {
		value: String.fromCodePoint(code),
		size: 6
	};
	if (isLeadingSurrogate(code)) {
		if (body.charCodeAt(position + 6) === 92 && body.charCodeAt(position + 7) === 117) {
			const trailingCode = read16BitHexCode(body, position + 8);
			if (isTrailingSurrogate(trailingCode)) return {
				value: String.fromCodePoint(code, trailingCode),
				size: 12
			};
		}
	}
	throw syntaxError(lexer.source, position, `Invalid Unicode escape sequence: "${body.slice(position, position + 6)}".`);
}
function read16BitHexCode(body, position) {
	return readHexDigit(body.charCodeAt(position)) << 12 | readHexDigit(body.charCodeAt(position + 1)) << 8 | readHexDigit(body.charCodeAt(position + 2)) << 4 | readHexDigit(body.charCodeAt(position + 3));
}
function readHexDigit(code) {
	return code >= 48 && code <= 57 ? code - 48 : code >= 65 && code <= 70 ? code - 55 : code >= 97 && code <= 102 ? code - 87 : -1;
}
function readEscapedCharacter(lexer, position) {
	const body = lexer.source.body;
	switch (body.charCodeAt(position + 1)) {
		case 34: return {
			value: "\"",
			size: 2
		};
		case 92: return {
			value: "\\",
			size: 2
		};
		case 47: return {
			value: "/",
			size: 2
		};
		case 98: return {
			value: "\b",
			size: 2
		};
		case 102: return {
			value: "\f",
			size: 2
		};
		case 110: return {
			value: "\n",
			size: 2
		};
		case 114: return {
			value: "\r",
			size: 2
		};
		case 116: return {
			value: "	",
			size: 2
		};
	}
	throw syntaxError(lexer.source, position, `Invalid character escape sequence: "${body.slice(position, position + 2)}".`);
}
function readBlockString(lexer, start) {
	const body = lexer.source.body;
	const bodyLength = body.length;
	let lineStart = lexer.lineStart;
	let position = start + 3;
	let chunkStart = position;
	let currentLine = "";
	const blockLines = [];
	while (position < bodyLength) {
		const code = body.charCodeAt(position);
		if (code === 34 && body.charCodeAt(position + 1) === 34 && body.charCodeAt(position + 2) === 34) {
			currentLine += body.slice(chunkStart, position);
			blockLines.push(currentLine);
			const token = createToken(lexer, TokenKind.BLOCK_STRING, start, position + 3, dedentBlockStringLines(blockLines).join("\n"));
			lexer.line += blockLines.length - 1;
			lexer.lineStart = lineStart;
			return token;
		}
		if (code === 92 && body.charCodeAt(position + 1) === 34 && body.charCodeAt(position + 2) === 34 && body.charCodeAt(position + 3) === 34) {
			currentLine += body.slice(chunkStart, position);
			chunkStart = position + 1;
			position += 4;
			continue;
		}
		if (code === 10 || code === 13) {
			currentLine += body.slice(chunkStart, position);
			blockLines.push(currentLine);
			if (code === 13 && body.charCodeAt(position + 1) === 10) position += 2;
			else ++position;
			currentLine = "";
			chunkStart = position;
			lineStart = position;
			continue;
		}
		if (isUnicodeScalarValue(code)) ++position;
		else if (isSupplementaryCodePoint(body, position)) position += 2;
		else throw syntaxError(lexer.source, position, `Invalid character within String: ${printCodePointAt(lexer, position)}.`);
	}
	throw syntaxError(lexer.source, position, "Unterminated string.");
}
function readName(lexer, start) {
	const body = lexer.source.body;
	const bodyLength = body.length;
	let position = start + 1;
	while (position < bodyLength) {
		const code = body.charCodeAt(position);
		if (isNameContinue(code)) ++position;
		else break;
	}
	return createToken(lexer, TokenKind.NAME, start, position, body.slice(start, position));
}

// node_modules/graphql/language/source.mjs
const sourceSymbol = Symbol("Source");
var Source = class {
	constructor(body, name = "GraphQL request", locationOffset = {
		line: 1,
		column: 1
	}) {
		this.__kind = sourceSymbol;
		this.body = body;
		this.name = name;
		this.locationOffset = locationOffset;
		if (!(this.locationOffset.line > 0)) devAssert(false, "line in locationOffset is 1-indexed and must be positive.");
		if (!(this.locationOffset.column > 0)) devAssert(false, "column in locationOffset is 1-indexed and must be positive.");
	}
	get [Symbol.toStringTag]() {
		return "Source";
	}
};
function isSource(source) {
	return instanceOf$1(source, sourceSymbol, Source);
}

// node_modules/graphql/language/parser.mjs
function parse$3(source, options) {
	return shouldTrace(parseChannel) ? parseChannel.traceSync(() => parseImpl(source, options), { source }) : parseImpl(source, options);
}
function parseImpl(source, options) {
	const parser = new Parser(source, options);
	const document = parser.parseDocument();
	Object.defineProperty(document, "tokenCount", {
		enumerable: false,
		value: parser.tokenCount
	});
	return document;
}
var Parser = class {
	constructor(source, options = {}) {
		const { lexer, ..._options } = options;
		if (lexer) this._lexer = lexer;
		else {
			const sourceObj = isSource(source) ? source : new Source(source);
			this._lexer = new Lexer(sourceObj);
		}
		this._options = _options;
		this._tokenCounter = 0;
		this._lexer._maxComments = _options.maxComments;
		this._lexer._commentCount = 0;
		const maxSourceLength = _options.maxSourceLength;
		if (maxSourceLength !== void 0 && this._lexer.source.body.length > maxSourceLength) throw syntaxError(this._lexer.source, maxSourceLength, `Source contains more than ${maxSourceLength} UTF-16 code units. Parsing aborted.`);
	}
	get tokenCount() {
		return this._tokenCounter;
	}
	parseName() {
		const token = this.expectToken(TokenKind.NAME);
		return this.node(token, {
			kind: NAME$1,
			value: token.value
		});
	}
	parseDocument() {
		return this.node(this._lexer.token, {
			kind: DOCUMENT,
			definitions: this.many(TokenKind.SOF, this.parseDefinition, TokenKind.EOF)
		});
	}
	parseDefinition() {
		if (this.peek(TokenKind.BRACE_L)) return this.parseOperationDefinition();
		const hasDescription = this.peekDescription();
		const keywordToken = hasDescription ? this._lexer.lookahead() : this._lexer.token;
		if (hasDescription && keywordToken.kind === TokenKind.BRACE_L) throw syntaxError(this._lexer.source, this._lexer.token.start, "Unexpected description, descriptions are not supported on shorthand queries.");
		if (keywordToken.kind === TokenKind.NAME) {
			switch (keywordToken.value) {
				case "schema": return this.parseSchemaDefinition();
				case "scalar": return this.parseScalarTypeDefinition();
				case "type": return this.parseObjectTypeDefinition();
				case "interface": return this.parseInterfaceTypeDefinition();
				case "union": return this.parseUnionTypeDefinition();
				case "enum": return this.parseEnumTypeDefinition();
				case "input": return this.parseInputObjectTypeDefinition();
				case "directive": return this.parseDirectiveDefinition();
			}
			switch (keywordToken.value) {
				case "query":
				case "mutation":
				case "subscription": return this.parseOperationDefinition();
				case "fragment": return this.parseFragmentDefinition();
			}
			if (hasDescription) throw syntaxError(this._lexer.source, this._lexer.token.start, "Unexpected description, only GraphQL definitions support descriptions.");
			switch (keywordToken.value) {
				case "extend": return this.parseTypeSystemExtension();
			}
		}
		throw this.unexpected(keywordToken);
	}
	parseOperationDefinition() {
		const start = this._lexer.token;
		if (this.peek(TokenKind.BRACE_L)) return this.node(start, {
			kind: OPERATION_DEFINITION,
			operation: OperationTypeNode.QUERY,
			description: void 0,
			name: void 0,
			variableDefinitions: void 0,
			directives: void 0,
			selectionSet: this.parseSelectionSet()
		});
		const description = this.parseDescription();
		const operation = this.parseOperationType();
		let name;
		if (this.peek(TokenKind.NAME)) name = this.parseName();
		return this.node(start, {
			kind: OPERATION_DEFINITION,
			operation,
			description,
			name,
			variableDefinitions: this.parseVariableDefinitions(),
			directives: this.parseDirectives(false),
			selectionSet: this.parseSelectionSet()
		});
	}
	parseOperationType() {
		const operationToken = this.expectToken(TokenKind.NAME);
		switch (operationToken.value) {
			case "query": return OperationTypeNode.QUERY;
			case "mutation": return OperationTypeNode.MUTATION;
			case "subscription": return OperationTypeNode.SUBSCRIPTION;
		}
		throw this.unexpected(operationToken);
	}
	parseVariableDefinitions() {
		return this.optionalMany(TokenKind.PAREN_L, this.parseVariableDefinition, TokenKind.PAREN_R);
	}
	parseVariableDefinition() {
		return this.node(this._lexer.token, {
			kind: VARIABLE_DEFINITION,
			description: this.parseDescription(),
			variable: this.parseVariable(),
			type: (this.expectToken(TokenKind.COLON), this.parseTypeReference()),
			defaultValue: this.expectOptionalToken(TokenKind.EQUALS) ? this.parseConstValueLiteral() : void 0,
			directives: this.parseConstDirectives()
		});
	}
	parseVariable() {
		const start = this._lexer.token;
		this.expectToken(TokenKind.DOLLAR);
		return this.node(start, {
			kind: VARIABLE,
			name: this.parseName()
		});
	}
	parseSelectionSet() {
		return this.node(this._lexer.token, {
			kind: SELECTION_SET,
			selections: this._options.allowEmptySelectionSets === false ? this.many(TokenKind.BRACE_L, this.parseSelection, TokenKind.BRACE_R) : this.any(TokenKind.BRACE_L, this.parseSelection, TokenKind.BRACE_R)
		});
	}
	parseSelection() {
		return this.peek(TokenKind.SPREAD) ? this.parseFragment() : this.parseField();
	}
	parseField() {
		const start = this._lexer.token;
		const nameOrAlias = this.parseName();
		let alias;
		let name;
		if (this.expectOptionalToken(TokenKind.COLON)) {
			alias = nameOrAlias;
			name = this.parseName();
		} else name = nameOrAlias;
		return this.node(start, {
			kind: FIELD,
			alias,
			name,
			arguments: this.parseArguments(false),
			directives: this.parseDirectives(false),
			selectionSet: this.peek(TokenKind.BRACE_L) ? this.parseSelectionSet() : void 0
		});
	}
	parseArguments(isConst) {
		const item = isConst ? this.parseConstArgument : this.parseArgument;
		return this.optionalMany(TokenKind.PAREN_L, item, TokenKind.PAREN_R);
	}
	parseFragmentArguments() {
		const item = this.parseFragmentArgument;
		return this.optionalMany(TokenKind.PAREN_L, item, TokenKind.PAREN_R);
	}
	parseArgument(isConst = false) {
		const start = this._lexer.token;
		const name = this.parseName();
		this.expectToken(TokenKind.COLON);
		return this.node(start, {
			kind: ARGUMENT,
			name,
			value: this.parseValueLiteral(isConst)
		});
	}
	parseConstArgument() {
		return this.parseArgument(true);
	}
	parseFragmentArgument() {
		const start = this._lexer.token;
		const name = this.parseName();
		this.expectToken(TokenKind.COLON);
		return this.node(start, {
			kind: FRAGMENT_ARGUMENT,
			name,
			value: this.parseValueLiteral(false)
		});
	}
	parseFragment() {
		const start = this._lexer.token;
		this.expectToken(TokenKind.SPREAD);
		const hasTypeCondition = this.expectOptionalKeyword("on");
		if (!hasTypeCondition && this.peek(TokenKind.NAME)) {
			const name = this.parseFragmentName();
			if (this.peek(TokenKind.PAREN_L) && this._options.experimentalFragmentArguments) return this.node(start, {
				kind: FRAGMENT_SPREAD,
				name,
				arguments: this.parseFragmentArguments(),
				directives: this.parseDirectives(false)
			});
			return this.node(start, {
				kind: FRAGMENT_SPREAD,
				name,
				directives: this.parseDirectives(false)
			});
		}
		return this.node(start, {
			kind: INLINE_FRAGMENT,
			typeCondition: hasTypeCondition ? this.parseNamedType() : void 0,
			directives: this.parseDirectives(false),
			selectionSet: this.parseSelectionSet()
		});
	}
	parseFragmentDefinition() {
		const start = this._lexer.token;
		const description = this.parseDescription();
		this.expectKeyword("fragment");
		if (this._options.experimentalFragmentArguments === true) return this.node(start, {
			kind: FRAGMENT_DEFINITION,
			description,
			name: this.parseFragmentName(),
			variableDefinitions: this.parseVariableDefinitions(),
			typeCondition: (this.expectKeyword("on"), this.parseNamedType()),
			directives: this.parseDirectives(false),
			selectionSet: this.parseSelectionSet()
		});
		return this.node(start, {
			kind: FRAGMENT_DEFINITION,
			description,
			name: this.parseFragmentName(),
			typeCondition: (this.expectKeyword("on"), this.parseNamedType()),
			directives: this.parseDirectives(false),
			selectionSet: this.parseSelectionSet()
		});
	}
	parseFragmentName() {
		if (this._lexer.token.value === "on") throw this.unexpected();
		return this.parseName();
	}
	parseValueLiteral(isConst) {
		const token = this._lexer.token;
		switch (token.kind) {
			case TokenKind.BRACKET_L: return this.parseList(isConst);
			case TokenKind.BRACE_L: return this.parseObject(isConst);
			case TokenKind.INT:
				this.advanceLexer();
				return this.node(token, {
					kind: INT,
					value: token.value
				});
			case TokenKind.FLOAT:
				this.advanceLexer();
				return this.node(token, {
					kind: FLOAT,
					value: token.value
				});
			case TokenKind.STRING:
			case TokenKind.BLOCK_STRING: return this.parseStringLiteral();
			case TokenKind.NAME:
				this.advanceLexer();
				switch (token.value) {
					case "true": return this.node(token, {
						kind: BOOLEAN,
						value: true
					});
					case "false": return this.node(token, {
						kind: BOOLEAN,
						value: false
					});
					case "null": return this.node(token, { kind: NULL });
					default: return this.node(token, {
						kind: ENUM,
						value: token.value
					});
				}
			case TokenKind.DOLLAR:
				if (isConst) {
					this.expectToken(TokenKind.DOLLAR);
					if (this._lexer.token.kind === TokenKind.NAME) {
						const varName = this._lexer.token.value;
						throw syntaxError(this._lexer.source, token.start, `Unexpected variable "$${varName}" in constant value.`);
					} else throw this.unexpected(token);
				}
				return this.parseVariable();
			default: throw this.unexpected();
		}
	}
	parseConstValueLiteral() {
		return this.parseValueLiteral(true);
	}
	parseStringLiteral() {
		const token = this._lexer.token;
		this.advanceLexer();
		return this.node(token, {
			kind: STRING,
			value: token.value,
			block: token.kind === TokenKind.BLOCK_STRING
		});
	}
	parseList(isConst) {
		const item = () => this.parseValueLiteral(isConst);
		return this.node(this._lexer.token, {
			kind: LIST,
			values: this.any(TokenKind.BRACKET_L, item, TokenKind.BRACKET_R)
		});
	}
	parseObject(isConst) {
		const item = () => this.parseObjectField(isConst);
		return this.node(this._lexer.token, {
			kind: OBJECT,
			fields: this.any(TokenKind.BRACE_L, item, TokenKind.BRACE_R)
		});
	}
	parseObjectField(isConst) {
		const start = this._lexer.token;
		const name = this.parseName();
		this.expectToken(TokenKind.COLON);
		return this.node(start, {
			kind: OBJECT_FIELD,
			name,
			value: this.parseValueLiteral(isConst)
		});
	}
	parseDirectives(isConst) {
		const directives = [];
		while (this.peek(TokenKind.AT)) directives.push(this.parseDirective(isConst));
		if (directives.length) return directives;
	}
	parseConstDirectives() {
		return this.parseDirectives(true);
	}
	parseDirective(isConst) {
		const start = this._lexer.token;
		this.expectToken(TokenKind.AT);
		return this.node(start, {
			kind: DIRECTIVE,
			name: this.parseName(),
			arguments: this.parseArguments(isConst)
		});
	}
	parseTypeReference() {
		const start = this._lexer.token;
		let type;
		if (this.expectOptionalToken(TokenKind.BRACKET_L)) {
			const innerType = this.parseTypeReference();
			this.expectToken(TokenKind.BRACKET_R);
			type = this.node(start, {
				kind: LIST_TYPE,
				type: innerType
			});
		} else type = this.parseNamedType();
		if (this.expectOptionalToken(TokenKind.BANG)) return this.node(start, {
			kind: NON_NULL_TYPE,
			type
		});
		return type;
	}
	parseNamedType() {
		return this.node(this._lexer.token, {
			kind: NAMED_TYPE,
			name: this.parseName()
		});
	}
	peekDescription() {
		return this.peek(TokenKind.STRING) || this.peek(TokenKind.BLOCK_STRING);
	}
	parseDescription() {
		if (this.peekDescription()) return this.parseStringLiteral();
	}
	parseSchemaDefinition() {
		const start = this._lexer.token;
		const description = this.parseDescription();
		this.expectKeyword("schema");
		const directives = this.parseConstDirectives();
		const operationTypes = this.many(TokenKind.BRACE_L, this.parseOperationTypeDefinition, TokenKind.BRACE_R);
		return this.node(start, {
			kind: SCHEMA_DEFINITION,
			description,
			directives,
			operationTypes
		});
	}
	parseOperationTypeDefinition() {
		const start = this._lexer.token;
		const operation = this.parseOperationType();
		this.expectToken(TokenKind.COLON);
		const type = this.parseNamedType();
		return this.node(start, {
			kind: OPERATION_TYPE_DEFINITION,
			operation,
			type
		});
	}
	parseScalarTypeDefinition() {
		const start = this._lexer.token;
		const description = this.parseDescription();
		this.expectKeyword("scalar");
		const name = this.parseName();
		const directives = this.parseConstDirectives();
		return this.node(start, {
			kind: SCALAR_TYPE_DEFINITION,
			description,
			name,
			directives
		});
	}
	parseObjectTypeDefinition() {
		const start = this._lexer.token;
		const description = this.parseDescription();
		this.expectKeyword("type");
		const name = this.parseName();
		const interfaces = this.parseImplementsInterfaces();
		const directives = this.parseConstDirectives();
		const fields = this.parseFieldsDefinition();
		return this.node(start, {
			kind: OBJECT_TYPE_DEFINITION,
			description,
			name,
			interfaces,
			directives,
			fields
		});
	}
	parseImplementsInterfaces() {
		return this.expectOptionalKeyword("implements") ? this.delimitedMany(TokenKind.AMP, this.parseNamedType) : void 0;
	}
	parseFieldsDefinition() {
		return this.optionalMany(TokenKind.BRACE_L, this.parseFieldDefinition, TokenKind.BRACE_R);
	}
	parseFieldDefinition() {
		const start = this._lexer.token;
		const description = this.parseDescription();
		const name = this.parseName();
		const args = this.parseArgumentDefs();
		this.expectToken(TokenKind.COLON);
		const type = this.parseTypeReference();
		const directives = this.parseConstDirectives();
		return this.node(start, {
			kind: FIELD_DEFINITION,
			description,
			name,
			arguments: args,
			type,
			directives
		});
	}
	parseArgumentDefs() {
		return this.optionalMany(TokenKind.PAREN_L, this.parseInputValueDef, TokenKind.PAREN_R);
	}
	parseInputValueDef() {
		const start = this._lexer.token;
		const description = this.parseDescription();
		const name = this.parseName();
		this.expectToken(TokenKind.COLON);
		const type = this.parseTypeReference();
		let defaultValue;
		if (this.expectOptionalToken(TokenKind.EQUALS)) defaultValue = this.parseConstValueLiteral();
		const directives = this.parseConstDirectives();
		return this.node(start, {
			kind: INPUT_VALUE_DEFINITION,
			description,
			name,
			type,
			defaultValue,
			directives
		});
	}
	parseInterfaceTypeDefinition() {
		const start = this._lexer.token;
		const description = this.parseDescription();
		this.expectKeyword("interface");
		const name = this.parseName();
		const interfaces = this.parseImplementsInterfaces();
		const directives = this.parseConstDirectives();
		const fields = this.parseFieldsDefinition();
		return this.node(start, {
			kind: INTERFACE_TYPE_DEFINITION,
			description,
			name,
			interfaces,
			directives,
			fields
		});
	}
	parseUnionTypeDefinition() {
		const start = this._lexer.token;
		const description = this.parseDescription();
		this.expectKeyword("union");
		const name = this.parseName();
		const directives = this.parseConstDirectives();
		const types = this.parseUnionMemberTypes();
		return this.node(start, {
			kind: UNION_TYPE_DEFINITION,
			description,
			name,
			directives,
			types
		});
	}
	parseUnionMemberTypes() {
		return this.expectOptionalToken(TokenKind.EQUALS) ? this.delimitedMany(TokenKind.PIPE, this.parseNamedType) : void 0;
	}
	parseEnumTypeDefinition() {
		const start = this._lexer.token;
		const description = this.parseDescription();
		this.expectKeyword("enum");
		const name = this.parseName();
		const directives = this.parseConstDirectives();
		const values = this.parseEnumValuesDefinition();
		return this.node(start, {
			kind: ENUM_TYPE_DEFINITION,
			description,
			name,
			directives,
			values
		});
	}
	parseEnumValuesDefinition() {
		return this.optionalMany(TokenKind.BRACE_L, this.parseEnumValueDefinition, TokenKind.BRACE_R);
	}
	parseEnumValueDefinition() {
		const start = this._lexer.token;
		const description = this.parseDescription();
		const name = this.parseEnumValueName();
		const directives = this.parseConstDirectives();
		return this.node(start, {
			kind: ENUM_VALUE_DEFINITION,
			description,
			name,
			directives
		});
	}
	parseEnumValueName() {
		if (this._lexer.token.value === "true" || this._lexer.token.value === "false" || this._lexer.token.value === "null") throw syntaxError(this._lexer.source, this._lexer.token.start, `${getTokenDesc(this._lexer.token)} is reserved and cannot be used for an enum value.`);
		return this.parseName();
	}
	parseInputObjectTypeDefinition() {
		const start = this._lexer.token;
		const description = this.parseDescription();
		this.expectKeyword("input");
		const name = this.parseName();
		const directives = this.parseConstDirectives();
		const fields = this.parseInputFieldsDefinition();
		return this.node(start, {
			kind: INPUT_OBJECT_TYPE_DEFINITION,
			description,
			name,
			directives,
			fields
		});
	}
	parseInputFieldsDefinition() {
		return this.optionalMany(TokenKind.BRACE_L, this.parseInputValueDef, TokenKind.BRACE_R);
	}
	parseTypeSystemExtension() {
		const keywordToken = this._lexer.lookahead();
		if (keywordToken.kind === TokenKind.NAME) switch (keywordToken.value) {
			case "schema": return this.parseSchemaExtension();
			case "scalar": return this.parseScalarTypeExtension();
			case "type": return this.parseObjectTypeExtension();
			case "interface": return this.parseInterfaceTypeExtension();
			case "union": return this.parseUnionTypeExtension();
			case "enum": return this.parseEnumTypeExtension();
			case "input": return this.parseInputObjectTypeExtension();
			case "directive": return this.parseDirectiveExtension();
		}
		throw this.unexpected(keywordToken);
	}
	parseSchemaExtension() {
		const start = this._lexer.token;
		this.expectKeyword("extend");
		this.expectKeyword("schema");
		const directives = this.parseConstDirectives();
		const operationTypes = this.optionalMany(TokenKind.BRACE_L, this.parseOperationTypeDefinition, TokenKind.BRACE_R);
		if (directives === void 0 && operationTypes === void 0) throw this.unexpected();
		return this.node(start, {
			kind: SCHEMA_EXTENSION,
			directives,
			operationTypes
		});
	}
	parseScalarTypeExtension() {
		const start = this._lexer.token;
		this.expectKeyword("extend");
		this.expectKeyword("scalar");
		const name = this.parseName();
		const directives = this.parseConstDirectives();
		if (directives === void 0) throw this.unexpected();
		return this.node(start, {
			kind: SCALAR_TYPE_EXTENSION,
			name,
			directives
		});
	}
	parseObjectTypeExtension() {
		const start = this._lexer.token;
		this.expectKeyword("extend");
		this.expectKeyword("type");
		const name = this.parseName();
		const interfaces = this.parseImplementsInterfaces();
		const directives = this.parseConstDirectives();
		const fields = this.parseFieldsDefinition();
		if (interfaces === void 0 && directives === void 0 && fields === void 0) throw this.unexpected();
		return this.node(start, {
			kind: OBJECT_TYPE_EXTENSION,
			name,
			interfaces,
			directives,
			fields
		});
	}
	parseInterfaceTypeExtension() {
		const start = this._lexer.token;
		this.expectKeyword("extend");
		this.expectKeyword("interface");
		const name = this.parseName();
		const interfaces = this.parseImplementsInterfaces();
		const directives = this.parseConstDirectives();
		const fields = this.parseFieldsDefinition();
		if (interfaces === void 0 && directives === void 0 && fields === void 0) throw this.unexpected();
		return this.node(start, {
			kind: INTERFACE_TYPE_EXTENSION,
			name,
			interfaces,
			directives,
			fields
		});
	}
	parseUnionTypeExtension() {
		const start = this._lexer.token;
		this.expectKeyword("extend");
		this.expectKeyword("union");
		const name = this.parseName();
		const directives = this.parseConstDirectives();
		const types = this.parseUnionMemberTypes();
		if (directives === void 0 && types === void 0) throw this.unexpected();
		return this.node(start, {
			kind: UNION_TYPE_EXTENSION,
			name,
			directives,
			types
		});
	}
	parseEnumTypeExtension() {
		const start = this._lexer.token;
		this.expectKeyword("extend");
		this.expectKeyword("enum");
		const name = this.parseName();
		const directives = this.parseConstDirectives();
		const values = this.parseEnumValuesDefinition();
		if (directives === void 0 && values === void 0) throw this.unexpected();
		return this.node(start, {
			kind: ENUM_TYPE_EXTENSION,
			name,
			directives,
			values
		});
	}
	parseInputObjectTypeExtension() {
		const start = this._lexer.token;
		this.expectKeyword("extend");
		this.expectKeyword("input");
		const name = this.parseName();
		const directives = this.parseConstDirectives();
		const fields = this.parseInputFieldsDefinition();
		if (directives === void 0 && fields === void 0) throw this.unexpected();
		return this.node(start, {
			kind: INPUT_OBJECT_TYPE_EXTENSION,
			name,
			directives,
			fields
		});
	}
	parseDirectiveExtension() {
		const start = this._lexer.token;
		this.expectKeyword("extend");
		this.expectKeyword("directive");
		this.expectToken(TokenKind.AT);
		const name = this.parseName();
		const directives = this.parseConstDirectives();
		if (directives === void 0) throw this.unexpected();
		return this.node(start, {
			kind: DIRECTIVE_EXTENSION,
			name,
			directives
		});
	}
	parseDirectiveDefinition() {
		const start = this._lexer.token;
		const description = this.parseDescription();
		this.expectKeyword("directive");
		this.expectToken(TokenKind.AT);
		const name = this.parseName();
		const args = this.parseArgumentDefs();
		const directives = this.parseConstDirectives();
		const repeatable = this.expectOptionalKeyword("repeatable");
		this.expectKeyword("on");
		const locations = this.parseDirectiveLocations();
		return this.node(start, {
			kind: DIRECTIVE_DEFINITION,
			description,
			name,
			arguments: args,
			directives,
			repeatable,
			locations
		});
	}
	parseDirectiveLocations() {
		return this.delimitedMany(TokenKind.PIPE, this.parseDirectiveLocation);
	}
	parseDirectiveLocation() {
		const start = this._lexer.token;
		const name = this.parseName();
		if (Object.hasOwn(DirectiveLocation, name.value)) return name;
		throw this.unexpected(start);
	}
	parseSchemaCoordinate() {
		const start = this._lexer.token;
		const ofDirective = this.expectOptionalToken(TokenKind.AT);
		const name = this.parseName();
		let memberName;
		if (!ofDirective && this.expectOptionalToken(TokenKind.DOT)) memberName = this.parseName();
		let argumentName;
		if ((ofDirective || memberName) && this.expectOptionalToken(TokenKind.PAREN_L)) {
			argumentName = this.parseName();
			this.expectToken(TokenKind.COLON);
			this.expectToken(TokenKind.PAREN_R);
		}
		if (ofDirective) {
			if (argumentName) return this.node(start, {
				kind: DIRECTIVE_ARGUMENT_COORDINATE,
				name,
				argumentName
			});
			return this.node(start, {
				kind: DIRECTIVE_COORDINATE,
				name
			});
		} else if (memberName) {
			if (argumentName) return this.node(start, {
				kind: ARGUMENT_COORDINATE,
				name,
				fieldName: memberName,
				argumentName
			});
			return this.node(start, {
				kind: MEMBER_COORDINATE,
				name,
				memberName
			});
		}
		return this.node(start, {
			kind: TYPE_COORDINATE,
			name
		});
	}
	node(startToken, node) {
		if (this._options.noLocation !== true) node.loc = new Location(startToken, this._lexer.lastToken, this._lexer.source);
		return node;
	}
	peek(kind) {
		return this._lexer.token.kind === kind;
	}
	expectToken(kind) {
		const token = this._lexer.token;
		if (token.kind === kind) {
			this.advanceLexer();
			return token;
		}
		throw syntaxError(this._lexer.source, token.start, `Expected ${getTokenKindDesc(kind)}, found ${getTokenDesc(token)}.`);
	}
	expectOptionalToken(kind) {
		if (this._lexer.token.kind === kind) {
			this.advanceLexer();
			return true;
		}
		return false;
	}
	expectKeyword(value) {
		const token = this._lexer.token;
		if (token.kind === TokenKind.NAME && token.value === value) this.advanceLexer();
		else throw syntaxError(this._lexer.source, token.start, `Expected "${value}", found ${getTokenDesc(token)}.`);
	}
	expectOptionalKeyword(value) {
		const token = this._lexer.token;
		if (token.kind === TokenKind.NAME && token.value === value) {
			this.advanceLexer();
			return true;
		}
		return false;
	}
	unexpected(atToken) {
		const token = atToken ?? this._lexer.token;
		return syntaxError(this._lexer.source, token.start, `Unexpected ${getTokenDesc(token)}.`);
	}
	any(openKind, parseFn, closeKind) {
		this.expectToken(openKind);
		const nodes = [];
		while (!this.expectOptionalToken(closeKind)) nodes.push(parseFn.call(this));
		return nodes;
	}
	optionalMany(openKind, parseFn, closeKind) {
		if (this.expectOptionalToken(openKind)) {
			const nodes = [];
			do
				nodes.push(parseFn.call(this));
			while (!this.expectOptionalToken(closeKind));
			return nodes;
		}
	}
	many(openKind, parseFn, closeKind) {
		this.expectToken(openKind);
		const nodes = [];
		do
			nodes.push(parseFn.call(this));
		while (!this.expectOptionalToken(closeKind));
		return nodes;
	}
	delimitedMany(delimiterKind, parseFn) {
		this.expectOptionalToken(delimiterKind);
		const nodes = [];
		do
			nodes.push(parseFn.call(this));
		while (this.expectOptionalToken(delimiterKind));
		return nodes;
	}
	advanceLexer() {
		const { maxLexicalTokens = this._options.maxTokens } = this._options;
		const token = this._lexer.advance();
		if (token.kind !== TokenKind.EOF) {
			++this._tokenCounter;
			if (maxLexicalTokens !== void 0 && this._tokenCounter > maxLexicalTokens) throw syntaxError(this._lexer.source, token.start, `Document contains more than ${maxLexicalTokens} tokens. Parsing aborted.`);
		}
	}
};
function getTokenDesc(token) {
	const value = token.value;
	return getTokenKindDesc(token.kind) + (value != null ? ` "${value}"` : "");
}
function getTokenKindDesc(kind) {
	return isPunctuatorTokenKind(kind) ? `"${kind}"` : kind;
}

// node_modules/graphql/language/visitor.mjs
const allKinds = Object.values(kinds__exports);
const BREAK = Object.freeze({});
function visit(root, visitor, visitorKeys = QueryDocumentKeys) {
	const enterLeaveMap = /* @__PURE__ */ new Map();
	for (const kind of allKinds) enterLeaveMap.set(kind, getEnterLeaveForKind(visitor, kind));
	let stack = void 0;
	let inArray = Array.isArray(root);
	let keys = [root];
	let index = -1;
	let edits;
	let node = root;
	let key = void 0;
	let parent = void 0;
	const path = [];
	const ancestors = [];
	do {
		index++;
		const isLeaving = index === keys.length;
		const isEdited = isLeaving && edits !== void 0;
		if (isLeaving) {
			key = ancestors.length === 0 ? void 0 : path[path.length - 1];
			node = parent;
			parent = ancestors.pop();
			if (edits !== void 0) {
				if (inArray) {
					node = node.slice();
					let editOffset = 0;
					for (let editIndex = 0; editIndex < edits.length; editIndex += 2) {
						const editKey = edits[editIndex];
						const editValue = edits[editIndex + 1];
						const arrayKey = editKey - editOffset;
						if (editValue === null) {
							node.splice(arrayKey, 1);
							editOffset++;
						} else node[arrayKey] = editValue;
					}
				} else {
					node = { ...node };
					for (let editIndex = 0; editIndex < edits.length; editIndex += 2) node[edits[editIndex]] = edits[editIndex + 1];
				}
			}
			index = stack.index;
			keys = stack.keys;
			edits = stack.edits;
			inArray = stack.inArray;
			stack = stack.prev;
		} else if (parent != null) {
			key = inArray ? index : keys[index];
			node = parent[key];
			if (node === null || node === void 0) continue;
			path.push(key);
		}
		let result;
		let nodeIsArray = Array.isArray(node);
		if (!nodeIsArray) {
			if (!isNode(node)) devAssert(false, `Invalid AST Node: ${inspect(node)}.`);
			result = (isLeaving ? enterLeaveMap.get(node.kind)?.leave : enterLeaveMap.get(node.kind)?.enter)?.call(visitor, node, key, parent, path, ancestors);
			if (result === BREAK) break;
			if (result === false) {
				if (!isLeaving) {
					path.pop();
					continue;
				}
			} else if (result !== void 0) {
				(edits ??= []).push(key, result);
				if (!isLeaving) {
					if (isNode(result)) {
						node = result;
						nodeIsArray = Array.isArray(node);
					} else {
						path.pop();
						continue;
					}
				}
			}
		}
		if (result === void 0 && isEdited) (edits ??= []).push(key, node);
		if (isLeaving) path.pop();
		else {
			stack = {
				inArray,
				index,
				keys,
				edits,
				prev: stack
			};
			inArray = nodeIsArray;
			keys = inArray ? node : visitorKeys[node.kind] ?? [];
			index = -1;
			edits = void 0;
			if (parent != null) ancestors.push(parent);
			parent = node;
		}
	} while (stack !== void 0);
	if (edits !== void 0) return edits.at(-1);
	return root;
}
function visitInParallel(visitors) {
	const skipping = new Array(visitors.length).fill(null);
	const mergedVisitor = Object.create(null);
	for (const kind of allKinds) {
		let hasVisitor = false;
		const enterList = new Array(visitors.length).fill(void 0);
		const leaveList = new Array(visitors.length).fill(void 0);
		for (let i = 0; i < visitors.length; ++i) {
			const { enter, leave } = getEnterLeaveForKind(visitors[i], kind);
			hasVisitor ||= enter != null || leave != null;
			enterList[i] = enter;
			leaveList[i] = leave;
		}
		if (!hasVisitor) continue;
		mergedVisitor[kind] = {
			enter(...args) {
				const node = args[0];
				for (let i = 0; i < visitors.length; i++) if (skipping[i] === null) {
					const result = enterList[i]?.apply(visitors[i], args);
					if (result === false) skipping[i] = node;
					else if (result === BREAK) skipping[i] = BREAK;
					else if (result !== void 0) return result;
				}
			},
			leave(...args) {
				const node = args[0];
				for (let i = 0; i < visitors.length; i++) if (skipping[i] === null) {
					const result = leaveList[i]?.apply(visitors[i], args);
					if (result === BREAK) skipping[i] = BREAK;
					else if (result !== void 0 && result !== false) return result;
				} else if (skipping[i] === node) skipping[i] = null;
			}
		};
	}
	return mergedVisitor;
}
function getEnterLeaveForKind(visitor, kind) {
	const kindVisitor = visitor[kind];
	if (typeof kindVisitor === "object") return kindVisitor;
	else if (typeof kindVisitor === "function") return {
		enter: kindVisitor,
		leave: void 0
	};
	return {
		enter: visitor.enter,
		leave: visitor.leave
	};
}

// node_modules/graphql/utilities/typeFromAST.mjs
function typeFromAST(schema, typeNode) {
	switch (typeNode.kind) {
		case LIST_TYPE: {
			const innerType = typeFromAST(schema, typeNode.type);
			return innerType && new GraphQLList(innerType);
		}
		case NON_NULL_TYPE: {
			const innerType = typeFromAST(schema, typeNode.type);
			return innerType && new GraphQLNonNull(innerType);
		}
		case NAMED_TYPE: return schema.getType(typeNode.name.value);
	}
}

// node_modules/graphql/utilities/TypeInfo.mjs
var TypeInfo = class {
	constructor(schema, initialType, fragmentSignatures) {
		this._schema = schema;
		this._typeStack = [];
		this._parentTypeStack = [];
		this._inputTypeStack = [];
		this._fieldDefStack = [];
		this._defaultValueStack = [];
		this._directive = null;
		this._argument = null;
		this._enumValue = null;
		this._fragmentSignaturesByName = fragmentSignatures ?? (() => null);
		this._fragmentSignature = null;
		this._fragmentArgument = null;
		if (initialType) {
			if (isInputType(initialType)) this._inputTypeStack.push(initialType);
			if (isCompositeType(initialType)) this._parentTypeStack.push(initialType);
			if (isOutputType(initialType)) this._typeStack.push(initialType);
		}
	}
	get [Symbol.toStringTag]() {
		return "TypeInfo";
	}
	getType() {
		return this._typeStack.at(-1);
	}
	getParentType() {
		return this._parentTypeStack.at(-1);
	}
	getInputType() {
		return this._inputTypeStack.at(-1);
	}
	getParentInputType() {
		return this._inputTypeStack.at(-2);
	}
	getFieldDef() {
		return this._fieldDefStack.at(-1);
	}
	getDefaultValue() {
		return this._defaultValueStack.at(-1);
	}
	getDirective() {
		return this._directive;
	}
	getArgument() {
		return this._argument;
	}
	getFragmentSignature() {
		return this._fragmentSignature;
	}
	getFragmentSignatureByName() {
		return this._fragmentSignaturesByName;
	}
	getFragmentArgument() {
		return this._fragmentArgument;
	}
	getEnumValue() {
		return this._enumValue;
	}
	enter(node) {
		const schema = this._schema;
		switch (node.kind) {
			case DOCUMENT: {
				const fragmentSignatures = getFragmentSignatures(node);
				this._fragmentSignaturesByName = (fragmentName) => fragmentSignatures.get(fragmentName);
				break;
			}
			case SELECTION_SET: {
				const namedType = getNamedType(this.getType());
				this._parentTypeStack.push(isCompositeType(namedType) ? namedType : void 0);
				break;
			}
			case FIELD: {
				const parentType = this.getParentType();
				let fieldDef;
				let fieldType;
				if (parentType) {
					fieldDef = schema.getField(parentType, node.name.value);
					if (fieldDef) fieldType = fieldDef.type;
				}
				this._fieldDefStack.push(fieldDef);
				this._typeStack.push(isOutputType(fieldType) ? fieldType : void 0);
				break;
			}
			case DIRECTIVE:
				this._directive = schema.getDirective(node.name.value);
				break;
			case OPERATION_DEFINITION: {
				const rootType = schema.getRootType(node.operation);
				this._typeStack.push(isObjectType(rootType) ? rootType : void 0);
				break;
			}
			case FRAGMENT_SPREAD:
				this._fragmentSignature = this.getFragmentSignatureByName()(node.name.value);
				break;
			case INLINE_FRAGMENT:
			case FRAGMENT_DEFINITION: {
				const typeConditionAST = node.typeCondition;
				const outputType = typeConditionAST ? typeFromAST(schema, typeConditionAST) : getNamedType(this.getType());
				this._typeStack.push(isOutputType(outputType) ? outputType : void 0);
				break;
			}
			case VARIABLE_DEFINITION: {
				const inputType = typeFromAST(schema, node.type);
				this._inputTypeStack.push(isInputType(inputType) ? inputType : void 0);
				break;
			}
			case ARGUMENT: {
				let argDef;
				let argType;
				const fieldOrDirective = this.getDirective() ?? this.getFieldDef();
				if (fieldOrDirective) {
					argDef = fieldOrDirective.args.find((arg) => arg.name === node.name.value);
					if (argDef) argType = argDef.type;
				}
				this._argument = argDef;
				this._defaultValueStack.push(argDef?.default ?? argDef?.defaultValue ?? void 0);
				this._inputTypeStack.push(isInputType(argType) ? argType : void 0);
				break;
			}
			case FRAGMENT_ARGUMENT: {
				const argDef = this.getFragmentSignature()?.variableDefinitions.get(node.name.value);
				this._fragmentArgument = argDef;
				let argType;
				if (argDef) argType = typeFromAST(this._schema, argDef.type);
				this._inputTypeStack.push(isInputType(argType) ? argType : void 0);
				break;
			}
			case LIST: {
				const inputType = this.getInputType();
				const listType = inputType && getNullableType(inputType);
				this._defaultValueStack.push(void 0);
				this._inputTypeStack.push(listType && isListType(listType) ? listType.ofType : void 0);
				break;
			}
			case OBJECT_FIELD: {
				const objectType = getNamedType(this.getInputType());
				let inputFieldType;
				let inputField;
				if (isInputObjectType(objectType)) {
					inputField = objectType.getFields()[node.name.value];
					if (inputField != null) inputFieldType = inputField.type;
				}
				this._defaultValueStack.push(inputField?.default ?? inputField?.defaultValue ?? void 0);
				this._inputTypeStack.push(isInputType(inputFieldType) ? inputFieldType : void 0);
				break;
			}
			case ENUM: {
				const enumType = getNamedType(this.getInputType());
				let enumValue;
				if (isEnumType(enumType)) enumValue = enumType.getValue(node.value);
				this._enumValue = enumValue;
				break;
			}
		}
	}
	leave(node) {
		switch (node.kind) {
			case DOCUMENT:
				this._fragmentSignaturesByName = () => null;
				break;
			case SELECTION_SET:
				this._parentTypeStack.pop();
				break;
			case FIELD:
				this._fieldDefStack.pop();
				this._typeStack.pop();
				break;
			case DIRECTIVE:
				this._directive = null;
				break;
			case FRAGMENT_SPREAD:
				this._fragmentSignature = null;
				break;
			case OPERATION_DEFINITION:
			case INLINE_FRAGMENT:
			case FRAGMENT_DEFINITION:
				this._typeStack.pop();
				break;
			case VARIABLE_DEFINITION:
				this._inputTypeStack.pop();
				break;
			case ARGUMENT:
				this._argument = null;
				this._defaultValueStack.pop();
				this._inputTypeStack.pop();
				break;
			case FRAGMENT_ARGUMENT:
				this._fragmentArgument = null;
				this._defaultValueStack.pop();
				this._inputTypeStack.pop();
				break;
			case LIST:
			case OBJECT_FIELD:
				this._defaultValueStack.pop();
				this._inputTypeStack.pop();
				break;
			case ENUM: this._enumValue = null;
		}
	}
};
function getFragmentSignatures(document) {
	const fragmentSignatures = /* @__PURE__ */ new Map();
	for (const definition of document.definitions) if (definition.kind === "FragmentDefinition") {
		const variableDefinitions = /* @__PURE__ */ new Map();
		if (definition.variableDefinitions) for (const varDef of definition.variableDefinitions) variableDefinitions.set(varDef.variable.name.value, varDef);
		const signature = {
			definition,
			variableDefinitions
		};
		fragmentSignatures.set(definition.name.value, signature);
	}
	return fragmentSignatures;
}
function visitWithTypeInfo(typeInfo, visitor) {
	return {
		enter(...args) {
			const node = args[0];
			typeInfo.enter(node);
			const fn = getEnterLeaveForKind(visitor, node.kind).enter;
			if (fn) {
				const result = fn.apply(visitor, args);
				if (result !== void 0) {
					typeInfo.leave(node);
					if (isNode(result)) typeInfo.enter(result);
				}
				return result;
			}
		},
		leave(...args) {
			const node = args[0];
			const fn = getEnterLeaveForKind(visitor, node.kind).leave;
			let result;
			if (fn) result = fn.apply(visitor, args);
			typeInfo.leave(node);
			return result;
		}
	};
}

// node_modules/graphql/validation/rules/DeferStreamDirectiveLabelRule.mjs
function DeferStreamDirectiveLabelRule(context) {
	const knownLabels = /* @__PURE__ */ new Map();
	return { Directive(node) {
		if (node.name.value === GraphQLDeferDirective.name || node.name.value === GraphQLStreamDirective.name) {
			const labelValue = (node.arguments?.find((arg) => arg.name.value === "label"))?.value;
			if (!labelValue || labelValue.kind === "NullValue") return;
			if (labelValue.kind !== "StringValue") {
				context.reportError(new GraphQLError(`Argument "@${node.name.value}(label:)" must be a static string.`, { nodes: node }));
				return;
			}
			const knownLabel = knownLabels.get(labelValue.value);
			if (knownLabel != null) context.reportError(new GraphQLError("Value for arguments \"defer(label:)\" and \"stream(label:)\" must be unique across all Defer/Stream directive usages.", { nodes: [knownLabel, node] }));
			else knownLabels.set(labelValue.value, node);
		}
	} };
}

// node_modules/graphql/validation/rules/DeferStreamDirectiveOnRootFieldRule.mjs
function DeferStreamDirectiveOnRootFieldRule(context) {
	const checkedFragments = /* @__PURE__ */ new Set();
	return { OperationDefinition(node) {
		if (node.operation !== "subscription" && node.operation !== "mutation") return;
		const rootType = context.getSchema().getRootType(node.operation);
		if (rootType) {
			const visitedFragments = /* @__PURE__ */ new Set();
			if (forbidDeferStream({
				context,
				operationType: node.operation,
				rootType,
				checkedFragments,
				selectionSet: node.selectionSet,
				visitedFragments
			})) for (const name of visitedFragments) checkedFragments.add(name);
		}
	} };
}
function forbidDeferStream({ context, operationType, rootType, checkedFragments, selectionSet, visitedFragments }) {
	let valid = true;
	for (const selection of selectionSet.selections) if (selection.kind === "Field") {
		const stream = selection.directives?.find((d) => d.name.value === GraphQLStreamDirective.name);
		if (stream) {
			valid = false;
			context.reportError(new GraphQLError(`Stream directive cannot be used on root ${operationType} type "${rootType}".`, { nodes: stream }));
		}
	} else if (selection.kind === "FragmentSpread") {
		const fragmentName = selection.name.value;
		if (visitedFragments.has(fragmentName)) continue;
		visitedFragments.add(fragmentName);
		const fragment = context.getFragment(fragmentName);
		if (fragment) {
			const defer = getDeferDirective(selection);
			if (defer !== void 0) {
				valid = false;
				context.reportError(new GraphQLError(`Defer directive cannot be used on root ${operationType} type "${rootType}".`, { nodes: defer }));
			}
			if (!checkedFragments.has(fragmentName)) valid = forbidDeferStream({
				context,
				operationType,
				rootType,
				checkedFragments,
				selectionSet: fragment.selectionSet,
				visitedFragments
			}) && valid;
		}
	} else if (selection.kind === "InlineFragment") {
		const defer = getDeferDirective(selection);
		if (defer !== void 0) {
			valid = false;
			context.reportError(new GraphQLError(`Defer directive cannot be used on root ${operationType} type "${rootType}".`, { nodes: defer }));
		}
		valid = forbidDeferStream({
			context,
			operationType,
			rootType,
			checkedFragments,
			selectionSet: selection.selectionSet,
			visitedFragments
		}) && valid;
	}
	return valid;
}
function getDeferDirective(fragment) {
	return fragment.directives?.find((d) => d.name.value === GraphQLDeferDirective.name);
}

// node_modules/graphql/validation/rules/DeferStreamDirectiveOnValidOperationsRule.mjs
function ifArgumentCanBeFalse(node) {
	const ifArgument = node.arguments?.find((arg) => arg.name.value === "if");
	if (!ifArgument) return false;
	if (ifArgument.value.kind === "BooleanValue") {
		if (ifArgument.value.value) return false;
	} else if (ifArgument.value.kind !== "Variable") return false;
	return true;
}
function canBeSkippedViaSkipDirective(node) {
	const ifArgument = node.arguments?.find((arg) => arg.name.value === "if");
	if (!ifArgument) return true;
	if (ifArgument.value.kind === "BooleanValue") {
		if (ifArgument.value.value) return true;
		return false;
	}
	return true;
}
function canBeSkippedViaIncludeDirective(node) {
	const ifArgument = node.arguments?.find((arg) => arg.name.value === "if");
	if (!ifArgument) return false;
	if (ifArgument?.value.kind === "BooleanValue") {
		if (ifArgument.value.value) return false;
		return true;
	}
	return true;
}
function DeferStreamDirectiveOnValidOperationsRule(context) {
	const checkedFragments = /* @__PURE__ */ new Set();
	return { OperationDefinition(operation) {
		if (operation.operation !== OperationTypeNode.SUBSCRIPTION) return;
		const visitedFragments = /* @__PURE__ */ new Set();
		if (forbidUnconditionalDeferStream({
			context,
			checkedFragments,
			selectionSet: operation.selectionSet,
			parentNodes: [],
			visitedFragments
		})) for (const name of visitedFragments) checkedFragments.add(name);
	} };
}
function forbidUnconditionalDeferStream({ context, checkedFragments, selectionSet, parentNodes, visitedFragments }) {
	let valid = true;
	for (const selection of selectionSet.selections) {
		const skip = selection.directives?.find((d) => d.name.value === GraphQLSkipDirective.name);
		if (skip && canBeSkippedViaSkipDirective(skip)) continue;
		const include = selection.directives?.find((d) => d.name.value === GraphQLIncludeDirective.name);
		if (include && canBeSkippedViaIncludeDirective(include)) continue;
		for (const directive of selection.directives ?? []) if (directive.name.value === GraphQLDeferDirective.name) {
			if (!ifArgumentCanBeFalse(directive)) {
				valid = false;
				context.reportError(new GraphQLError("Defer directive not supported on subscription operations. Disable `@defer` by setting the `if` argument to `false`.", { nodes: [directive, ...parentNodes.toReversed()] }));
			}
		} else if (directive.name.value === GraphQLStreamDirective.name) {
			if (!ifArgumentCanBeFalse(directive)) {
				valid = false;
				context.reportError(new GraphQLError("Stream directive not supported on subscription operations. Disable `@stream` by setting the `if` argument to `false`.", { nodes: [directive, ...parentNodes.toReversed()] }));
			}
		}
		if (selection.kind === "FragmentSpread") {
			const fragmentName = selection.name.value;
			if (visitedFragments.has(fragmentName) || checkedFragments.has(fragmentName)) continue;
			visitedFragments.add(fragmentName);
			const fragment = context.getFragment(fragmentName);
			if (fragment) {
				parentNodes.push(selection);
				valid = forbidUnconditionalDeferStream({
					context,
					checkedFragments,
					parentNodes,
					selectionSet: fragment.selectionSet,
					visitedFragments
				}) && valid;
				parentNodes.pop();
			}
		} else if (selection.selectionSet) valid = forbidUnconditionalDeferStream({
			context,
			checkedFragments,
			selectionSet: selection.selectionSet,
			parentNodes,
			visitedFragments
		}) && valid;
	}
	return valid;
}

// node_modules/graphql/language/predicates.mjs
function isExecutableDefinitionNode(node) {
	return node.kind === "OperationDefinition" || node.kind === "FragmentDefinition";
}
function isSubscriptionOperationDefinitionNode(node) {
	return node.operation === OperationTypeNode.SUBSCRIPTION;
}
function isTypeSystemDefinitionNode(node) {
	return node.kind === "SchemaDefinition" || isTypeDefinitionNode(node) || node.kind === "DirectiveDefinition";
}
function isTypeDefinitionNode(node) {
	return node.kind === "ScalarTypeDefinition" || node.kind === "ObjectTypeDefinition" || node.kind === "InterfaceTypeDefinition" || node.kind === "UnionTypeDefinition" || node.kind === "EnumTypeDefinition" || node.kind === "InputObjectTypeDefinition";
}
function isTypeSystemExtensionNode(node) {
	return node.kind === "SchemaExtension" || node.kind === "DirectiveExtension" || isTypeExtensionNode(node);
}
function isTypeExtensionNode(node) {
	return node.kind === "ScalarTypeExtension" || node.kind === "ObjectTypeExtension" || node.kind === "InterfaceTypeExtension" || node.kind === "UnionTypeExtension" || node.kind === "EnumTypeExtension" || node.kind === "InputObjectTypeExtension";
}

// node_modules/graphql/validation/rules/ExecutableDefinitionsRule.mjs
function ExecutableDefinitionsRule(context) {
	return { Document(node) {
		for (const definition of node.definitions) if (!isExecutableDefinitionNode(definition)) {
			const defName = definition.kind === "SchemaDefinition" || definition.kind === "SchemaExtension" ? "schema" : "\"" + definition.name.value + "\"";
			context.reportError(new GraphQLError(`The ${defName} definition is not executable.`, { nodes: definition }));
		}
		return false;
	} };
}

// node_modules/graphql/validation/rules/FieldsOnCorrectTypeRule.mjs
function FieldsOnCorrectTypeRule(context) {
	return { Field(node) {
		const type = context.getParentType();
		if (type) {
			if (!context.getFieldDef()) {
				const schema = context.getSchema();
				const fieldName = node.name.value;
				let suggestion = didYouMean("to use an inline fragment on", context.hideSuggestions ? [] : getSuggestedTypeNames(schema, type, fieldName));
				if (suggestion === "") suggestion = didYouMean(context.hideSuggestions ? [] : getSuggestedFieldNames(type, fieldName));
				context.reportError(new GraphQLError(`Cannot query field "${fieldName}" on type "${type}".` + suggestion, { nodes: node }));
			}
		}
	} };
}
function getSuggestedTypeNames(schema, type, fieldName) {
	if (!isAbstractType(type)) return [];
	const suggestedTypes = /* @__PURE__ */ new Set();
	const usageCount = Object.create(null);
	for (const possibleType of schema.getPossibleTypes(type)) {
		if (possibleType.getFields()[fieldName] == null) continue;
		suggestedTypes.add(possibleType);
		usageCount[possibleType.name] = 1;
		for (const possibleInterface of possibleType.getInterfaces()) {
			if (possibleInterface.getFields()[fieldName] == null) continue;
			suggestedTypes.add(possibleInterface);
			usageCount[possibleInterface.name] = (usageCount[possibleInterface.name] ?? 0) + 1;
		}
	}
	return [...suggestedTypes].sort((typeA, typeB) => {
		const usageCountDiff = usageCount[typeB.name] - usageCount[typeA.name];
		if (usageCountDiff !== 0) return usageCountDiff;
		if (isInterfaceType(typeA) && schema.isSubType(typeA, typeB)) return -1;
		if (isInterfaceType(typeB) && schema.isSubType(typeB, typeA)) return 1;
		return naturalCompare(typeA.name, typeB.name);
	}).map((x) => x.name);
}
function getSuggestedFieldNames(type, fieldName) {
	if (isObjectType(type) || isInterfaceType(type)) {
		const possibleFieldNames = Object.keys(type.getFields());
		return suggestionList(fieldName, possibleFieldNames);
	}
	return [];
}

// node_modules/graphql/validation/rules/FragmentsOnCompositeTypesRule.mjs
function FragmentsOnCompositeTypesRule(context) {
	return {
		InlineFragment(node) {
			const typeCondition = node.typeCondition;
			if (typeCondition) {
				const type = typeFromAST(context.getSchema(), typeCondition);
				if (type && !isCompositeType(type)) {
					const typeStr = print(typeCondition);
					context.reportError(new GraphQLError(`Fragment cannot condition on non composite type "${typeStr}".`, { nodes: typeCondition }));
				}
			}
		},
		FragmentDefinition(node) {
			const type = typeFromAST(context.getSchema(), node.typeCondition);
			if (type && !isCompositeType(type)) {
				const typeStr = print(node.typeCondition);
				context.reportError(new GraphQLError(`Fragment "${node.name.value}" cannot condition on non composite type "${typeStr}".`, { nodes: node.typeCondition }));
			}
		}
	};
}

// node_modules/graphql/validation/rules/KnownArgumentNamesRule.mjs
function KnownArgumentNamesRule(context) {
	return {
		...KnownArgumentNamesOnDirectivesRule(context),
		FragmentArgument(argNode) {
			const fragmentSignature = context.getFragmentSignature();
			if (fragmentSignature) {
				if (!fragmentSignature.variableDefinitions.get(argNode.name.value)) {
					const argName = argNode.name.value;
					const suggestions = context.hideSuggestions ? [] : suggestionList(argName, Array.from(fragmentSignature.variableDefinitions.values()).map((varSignature) => varSignature.variable.name.value));
					context.reportError(new GraphQLError(`Unknown argument "${argName}" on fragment "${fragmentSignature.definition.name.value}".` + didYouMean(suggestions), { nodes: argNode }));
				}
			}
		},
		Argument(argNode) {
			const argDef = context.getArgument();
			const fieldDef = context.getFieldDef();
			if (!argDef && fieldDef) {
				const argName = argNode.name.value;
				const suggestions = context.hideSuggestions ? [] : suggestionList(argName, fieldDef.args.map((arg) => arg.name));
				context.reportError(new GraphQLError(`Unknown argument "${argName}" on field "${fieldDef}".` + didYouMean(suggestions), { nodes: argNode }));
			}
		}
	};
}
function KnownArgumentNamesOnDirectivesRule(context) {
	const directiveArgs = /* @__PURE__ */ new Map();
	const schema = context.getSchema();
	const definedDirectives = schema ? schema.getDirectives() : specifiedDirectives;
	for (const directive of definedDirectives) directiveArgs.set(directive.name, new Set(directive.args.map((arg) => arg.name)));
	const astDefinitions = context.getDocument().definitions;
	for (const def of astDefinitions) if (def.kind === "DirectiveDefinition") {
		const argsNodes = def.arguments ?? [];
		directiveArgs.set(def.name.value, new Set(argsNodes.map((arg) => arg.name.value)));
	}
	return { Directive(directiveNode) {
		const directiveName = directiveNode.name.value;
		const knownArgs = directiveArgs.get(directiveName);
		if (directiveNode.arguments != null && knownArgs != null) for (const argNode of directiveNode.arguments) {
			const argName = argNode.name.value;
			if (!knownArgs.has(argName)) {
				const suggestions = context.hideSuggestions ? [] : suggestionList(argName, [...knownArgs]);
				context.reportError(new GraphQLError(`Unknown argument "${argName}" on directive "@${directiveName}".` + (context.hideSuggestions ? "" : didYouMean(suggestions)), { nodes: argNode }));
			}
		}
		return false;
	} };
}

// node_modules/graphql/validation/rules/KnownDirectivesRule.mjs
function KnownDirectivesRule(context) {
	const locationsMap = /* @__PURE__ */ new Map();
	const schema = context.getSchema();
	const definedDirectives = schema ? schema.getDirectives() : specifiedDirectives;
	for (const directive of definedDirectives) locationsMap.set(directive.name, new Set(directive.locations));
	const astDefinitions = context.getDocument().definitions;
	for (const def of astDefinitions) if (def.kind === "DirectiveDefinition") locationsMap.set(def.name.value, new Set(def.locations.map((name) => name.value)));
	return { Directive(node, _key, _parent, _path, ancestors) {
		const name = node.name.value;
		const locations = locationsMap.get(name);
		if (locations == null) {
			context.reportError(new GraphQLError(`Unknown directive "@${name}".`, { nodes: node }));
			return;
		}
		const candidateLocation = getDirectiveLocationForASTPath(ancestors);
		if (candidateLocation != null && !locations.has(candidateLocation)) context.reportError(new GraphQLError(`Directive "@${name}" may not be used on ${candidateLocation}.`, { nodes: node }));
	} };
}
function getDirectiveLocationForASTPath(ancestors) {
	const appliedTo = ancestors.at(-1);
	if (!(appliedTo != null && "kind" in appliedTo)) invariant(false);
	switch (appliedTo.kind) {
		case OPERATION_DEFINITION: return getDirectiveLocationForOperation(appliedTo.operation);
		case FIELD: return DirectiveLocation.FIELD;
		case FRAGMENT_SPREAD: return DirectiveLocation.FRAGMENT_SPREAD;
		case INLINE_FRAGMENT: return DirectiveLocation.INLINE_FRAGMENT;
		case FRAGMENT_DEFINITION: return DirectiveLocation.FRAGMENT_DEFINITION;
		case VARIABLE_DEFINITION: {
			const parentNode = ancestors[ancestors.length - 3];
			if (!("kind" in parentNode)) invariant(false);
			return parentNode.kind === "OperationDefinition" ? DirectiveLocation.VARIABLE_DEFINITION : DirectiveLocation.FRAGMENT_VARIABLE_DEFINITION;
		}
		case SCHEMA_DEFINITION:
		case SCHEMA_EXTENSION: return DirectiveLocation.SCHEMA;
		case SCALAR_TYPE_DEFINITION:
		case SCALAR_TYPE_EXTENSION: return DirectiveLocation.SCALAR;
		case OBJECT_TYPE_DEFINITION:
		case OBJECT_TYPE_EXTENSION: return DirectiveLocation.OBJECT;
		case FIELD_DEFINITION: return DirectiveLocation.FIELD_DEFINITION;
		case INTERFACE_TYPE_DEFINITION:
		case INTERFACE_TYPE_EXTENSION: return DirectiveLocation.INTERFACE;
		case UNION_TYPE_DEFINITION:
		case UNION_TYPE_EXTENSION: return DirectiveLocation.UNION;
		case ENUM_TYPE_DEFINITION:
		case ENUM_TYPE_EXTENSION: return DirectiveLocation.ENUM;
		case ENUM_VALUE_DEFINITION: return DirectiveLocation.ENUM_VALUE;
		case INPUT_OBJECT_TYPE_DEFINITION:
		case INPUT_OBJECT_TYPE_EXTENSION: return DirectiveLocation.INPUT_OBJECT;
		case INPUT_VALUE_DEFINITION: {
			const parentNode = ancestors.at(-3);
			if (!(parentNode != null && "kind" in parentNode)) invariant(false);
			return parentNode.kind === "InputObjectTypeDefinition" || parentNode.kind === "InputObjectTypeExtension" ? DirectiveLocation.INPUT_FIELD_DEFINITION : DirectiveLocation.ARGUMENT_DEFINITION;
		}
		case DIRECTIVE_DEFINITION:
		case DIRECTIVE_EXTENSION: return DirectiveLocation.DIRECTIVE_DEFINITION;
		default: invariant(false, "Unexpected kind: " + inspect(appliedTo.kind));
	}
}
function getDirectiveLocationForOperation(operation) {
	switch (operation) {
		case OperationTypeNode.QUERY: return DirectiveLocation.QUERY;
		case OperationTypeNode.MUTATION: return DirectiveLocation.MUTATION;
		case OperationTypeNode.SUBSCRIPTION: return DirectiveLocation.SUBSCRIPTION;
	}
}

// node_modules/graphql/validation/rules/KnownFragmentNamesRule.mjs
function KnownFragmentNamesRule(context) {
	return { FragmentSpread(node) {
		const fragmentName = node.name.value;
		if (!context.getFragment(fragmentName)) context.reportError(new GraphQLError(`Unknown fragment "${fragmentName}".`, { nodes: node.name }));
	} };
}

// node_modules/graphql/validation/rules/KnownOperationTypesRule.mjs
function KnownOperationTypesRule(context) {
	const schema = context.getSchema();
	return { OperationDefinition(node) {
		const operation = node.operation;
		if (!schema.getRootType(operation)) context.reportError(new GraphQLError(`The ${operation} operation is not supported by the schema.`, { nodes: node }));
	} };
}

// node_modules/graphql/validation/rules/KnownTypeNamesRule.mjs
function KnownTypeNamesRule(context) {
	const { definitions } = context.getDocument();
	const existingTypesMap = context.getSchema()?.getTypeMap() ?? {};
	let definedTypeNames;
	let typeNames;
	return { NamedType(node, _1, parent, _2, ancestors) {
		const typeName = node.name.value;
		if (!Object.hasOwn(existingTypesMap, typeName) && !(definedTypeNames ??= new Set(definitions.filter(isTypeDefinitionNode).map((def) => def.name.value))).has(typeName)) {
			const definitionNode = ancestors[2] ?? parent;
			const isSDL = definitionNode != null && isSDLNode(definitionNode);
			if (isSDL && standardTypeNames.has(typeName)) return;
			let suggestedTypes = [];
			if (!context.hideSuggestions) {
				typeNames ??= [.../* @__PURE__ */ new Set([...Object.keys(existingTypesMap), ...definedTypeNames])];
				suggestedTypes = suggestionList(typeName, isSDL ? [...standardTypeNames, ...typeNames] : typeNames);
			}
			context.reportError(new GraphQLError(`Unknown type "${typeName}".` + didYouMean(suggestedTypes), { nodes: node }));
		}
	} };
}
const standardTypeNames = new Set([...specifiedScalarTypes, ...introspectionTypes].map((type) => type.name));
function isSDLNode(value) {
	return "kind" in value && (isTypeSystemDefinitionNode(value) || isTypeSystemExtensionNode(value));
}

// node_modules/graphql/validation/rules/LoneAnonymousOperationRule.mjs
function LoneAnonymousOperationRule(context) {
	let operationCount = 0;
	return {
		Document(node) {
			operationCount = node.definitions.filter((definition) => definition.kind === OPERATION_DEFINITION).length;
		},
		OperationDefinition(node) {
			if (!node.name && operationCount > 1) context.reportError(new GraphQLError("This anonymous operation must be the only defined operation.", { nodes: node }));
		}
	};
}

// node_modules/graphql/validation/rules/LoneSchemaDefinitionRule.mjs
function LoneSchemaDefinitionRule(context) {
	const oldSchema = context.getSchema();
	const alreadyDefined = oldSchema?.astNode ?? oldSchema?.getQueryType() ?? oldSchema?.getMutationType() ?? oldSchema?.getSubscriptionType();
	let schemaDefinitionsCount = 0;
	return { SchemaDefinition(node) {
		if (alreadyDefined) {
			context.reportError(new GraphQLError("Cannot define a new schema within a schema extension.", { nodes: node }));
			return;
		}
		if (schemaDefinitionsCount > 0) context.reportError(new GraphQLError("Must provide only one schema definition.", { nodes: node }));
		++schemaDefinitionsCount;
	} };
}

// node_modules/graphql/validation/rules/MaxIntrospectionDepthRule.mjs
const MAX_LISTS_DEPTH = 3;
function MaxIntrospectionDepthRule(context) {
	const checkedFragments = Object.create(null);
	const exceededFragments = Object.create(null);
	function checkDepth(node, visitedFragments, depth = 0) {
		if (node.kind === "FragmentSpread") {
			const fragmentName = node.name.value;
			const exceededEntryDepth = exceededFragments[fragmentName];
			if (exceededEntryDepth !== void 0 && exceededEntryDepth <= depth) return true;
			const visitedEntryDepth = visitedFragments[fragmentName];
			const checkedEntryDepth = checkedFragments[fragmentName];
			if (visitedEntryDepth !== void 0 && visitedEntryDepth >= depth || checkedEntryDepth !== void 0 && checkedEntryDepth >= depth) return false;
			const fragment = context.getFragment(fragmentName);
			if (!fragment) return false;
			visitedFragments[fragmentName] = depth;
			if (checkDepth(fragment, visitedFragments, depth)) {
				exceededFragments[fragmentName] = depth;
				return true;
			}
			checkedFragments[fragmentName] = depth;
			return false;
		}
		if (node.kind === "Field" && (node.name.value === "fields" || node.name.value === "interfaces" || node.name.value === "possibleTypes" || node.name.value === "inputFields")) {
			depth++;
			if (depth >= MAX_LISTS_DEPTH) return true;
		}
		if ("selectionSet" in node && node.selectionSet) {
			for (const child of node.selectionSet.selections) if (checkDepth(child, visitedFragments, depth)) return true;
		}
		return false;
	}
	return { Field(node) {
		if (node.name.value === "__schema" || node.name.value === "__type") {
			if (checkDepth(node, Object.create(null))) {
				context.reportError(new GraphQLError("Maximum introspection depth exceeded", { nodes: [node] }));
				return false;
			}
		}
	} };
}

// node_modules/graphql/validation/rules/NoFragmentCyclesRule.mjs
function NoFragmentCyclesRule(context) {
	const visitedFrags = /* @__PURE__ */ new Set();
	const spreadPath = [];
	const spreadPathIndexByName = Object.create(null);
	return {
		OperationDefinition: () => false,
		FragmentDefinition(node) {
			detectCycleRecursive(node);
			return false;
		}
	};
	function detectCycleRecursive(fragment) {
		if (visitedFrags.has(fragment.name.value)) return;
		const fragmentName = fragment.name.value;
		visitedFrags.add(fragmentName);
		const spreadNodes = context.getFragmentSpreads(fragment.selectionSet);
		if (spreadNodes.length === 0) return;
		spreadPathIndexByName[fragmentName] = spreadPath.length;
		for (const spreadNode of spreadNodes) {
			const spreadName = spreadNode.name.value;
			const cycleIndex = spreadPathIndexByName[spreadName];
			spreadPath.push(spreadNode);
			if (cycleIndex === void 0) {
				const spreadFragment = context.getFragment(spreadName);
				if (spreadFragment) detectCycleRecursive(spreadFragment);
			} else {
				const cyclePath = spreadPath.slice(cycleIndex);
				const viaPath = cyclePath.slice(0, -1).map((s) => "\"" + s.name.value + "\"").join(", ");
				context.reportError(new GraphQLError(`Cannot spread fragment "${spreadName}" within itself` + (viaPath !== "" ? ` via ${viaPath}.` : "."), { nodes: cyclePath }));
			}
			spreadPath.pop();
		}
		spreadPathIndexByName[fragmentName] = void 0;
	}
}

// node_modules/graphql/validation/rules/NoUndefinedVariablesRule.mjs
function NoUndefinedVariablesRule(context) {
	return { OperationDefinition(operation) {
		const variableNameDefined = new Set(operation.variableDefinitions?.map((node) => node.variable.name.value));
		const usages = context.getRecursiveVariableUsages(operation);
		for (const { node, fragmentVariableDefinition } of usages) {
			if (fragmentVariableDefinition) continue;
			const varName = node.name.value;
			if (!variableNameDefined.has(varName)) context.reportError(new GraphQLError(operation.name ? `Variable "$${varName}" is not defined by operation "${operation.name.value}".` : `Variable "$${varName}" is not defined.`, { nodes: [node, operation] }));
		}
	} };
}

// node_modules/graphql/validation/rules/NoUnusedFragmentsRule.mjs
function NoUnusedFragmentsRule(context) {
	const operations = [];
	const fragmentDefs = [];
	return {
		OperationDefinition(operation) {
			operations.push(operation);
			return false;
		},
		FragmentDefinition(node) {
			fragmentDefs.push(node);
			return false;
		},
		Document: { leave() {
			const fragmentNameUsed = new Set(context.getRecursivelyReferencedFragmentsForOperations(operations).map((fragment) => fragment.name.value));
			for (const fragmentDef of fragmentDefs) {
				const fragName = fragmentDef.name.value;
				if (!fragmentNameUsed.has(fragName)) context.reportError(new GraphQLError(`Fragment "${fragName}" is never used.`, { nodes: fragmentDef }));
			}
		} }
	};
}

// node_modules/graphql/validation/rules/NoUnusedVariablesRule.mjs
function NoUnusedVariablesRule(context) {
	return {
		FragmentDefinition(fragment) {
			const usages = context.getVariableUsages(fragment);
			const argumentNameUsed = new Set(usages.map(({ node }) => node.name.value));
			const variableDefinitions = fragment.variableDefinitions ?? [];
			for (const varDef of variableDefinitions) {
				const argName = varDef.variable.name.value;
				if (!argumentNameUsed.has(argName)) context.reportError(new GraphQLError(`Variable "$${argName}" is never used in fragment "${fragment.name.value}".`, { nodes: varDef }));
			}
		},
		OperationDefinition(operation) {
			const usages = context.getRecursiveVariableUsages(operation);
			const operationVariableNameUsed = /* @__PURE__ */ new Set();
			for (const { node, fragmentVariableDefinition } of usages) {
				const varName = node.name.value;
				if (!fragmentVariableDefinition) operationVariableNameUsed.add(varName);
			}
			const variableDefinitions = operation.variableDefinitions ?? [];
			for (const variableDef of variableDefinitions) {
				const variableName = variableDef.variable.name.value;
				if (!operationVariableNameUsed.has(variableName)) context.reportError(new GraphQLError(operation.name ? `Variable "$${variableName}" is never used in operation "${operation.name.value}".` : `Variable "$${variableName}" is never used.`, { nodes: variableDef }));
			}
		}
	};
}

// node_modules/graphql/validation/validationAbortedError.mjs
const validationAbortedError = new GraphQLError("Validation aborted.");

// node_modules/graphql/validation/rules/OverlappingFieldsCanBeMergedRule.mjs
const MAX_CONFLICT_DETAIL_LENGTH = 1e3;
const MAX_CONFLICT_NODES = 20;
const MAX_FRAGMENT_ARGUMENT_SIZE = 256;
const MAX_COMPLEXITY_BUDGET = 5e5;
function OverlappingFieldsCanBeMergedRule(validationContext) {
	const ruleContext = {
		comparedFieldsAndFragmentPairs: /* @__PURE__ */ new Map(),
		comparedFragmentPairs: /* @__PURE__ */ new Map(),
		cachedCollectFieldsResults: /* @__PURE__ */ new Map(),
		valueInfoByNode: /* @__PURE__ */ new Map(),
		fragmentSpreadInfoByNode: /* @__PURE__ */ new Map(),
		fragmentSpreadInfoByKey: /* @__PURE__ */ new Map(),
		remainingComplexityBudget: MAX_COMPLEXITY_BUDGET
	};
	let fragmentScope;
	return {
		FragmentDefinition: {
			enter(node) {
				const fragmentName = node.name.value;
				fragmentScope = getVariableScope(validationContext.getFragmentSignatureByName()(fragmentName));
			},
			leave() {
				fragmentScope = void 0;
			}
		},
		SelectionSet(selectionSet, _key, parent) {
			if (parent && "kind" in parent && parent.kind === "InlineFragment") return;
			if (selectionSet.selections.length <= 1 && selectionSet.selections[0]?.kind !== "InlineFragment") return;
			const conflicts = findConflictsWithinSelectionSet(validationContext, ruleContext, validationContext.getParentType(), selectionSet, fragmentScope);
			for (const { responseName, reason, fields1, fields2 } of conflicts) validationContext.reportError(new GraphQLError(`Fields "${maybeAbbreviate(responseName)}" conflict because ${reason}. Use different aliases on the fields to fetch both if this was intentional.`, { nodes: fields1.concat(fields2) }));
		}
	};
}
function findConflictsWithinSelectionSet(validationContext, ruleContext, parentType, selectionSet, scope) {
	const conflicts = [];
	const collectFieldsResult = collectFields$1(validationContext, ruleContext, parentType, selectionSet);
	collectConflictsWithin(validationContext, ruleContext, conflicts, collectFieldsResult, scope);
	if (collectFieldsResult.spreads.length !== 0 && (collectFieldsResult.groupedFieldSet.size !== 0 || collectFieldsResult.spreads.length > 1)) {
		const fragmentSpreads = getFragmentSpreads(validationContext, ruleContext, collectFieldsResult, scope);
		for (let i = 0; i < fragmentSpreads.length; i++) {
			collectConflictsBetweenFieldsAndFragment(validationContext, ruleContext, conflicts, false, collectFieldsResult, scope, fragmentSpreads[i]);
			for (let j = i + 1; j < fragmentSpreads.length; j++) collectConflictsBetweenFragments(validationContext, ruleContext, conflicts, false, fragmentSpreads[i], fragmentSpreads[j]);
		}
	}
	return conflicts;
}
function collectConflictsBetweenFieldsAndFragment(validationContext, ruleContext, conflicts, areMutuallyExclusive, collectFieldsResult, scope, fragmentSpread) {
	spendComplexityBudget(ruleContext, 1);
	if (collectFieldsResult.groupedFieldSet.size === 0) return;
	const fragment = fragmentSpread.definition;
	let byFragmentScope = ruleContext.comparedFieldsAndFragmentPairs.get(scope);
	if (byFragmentScope === void 0) {
		byFragmentScope = /* @__PURE__ */ new Map();
		ruleContext.comparedFieldsAndFragmentPairs.set(scope, byFragmentScope);
	}
	let comparedFieldsAndFragmentPairs = byFragmentScope.get(fragmentSpread.scope);
	if (comparedFieldsAndFragmentPairs === void 0) {
		comparedFieldsAndFragmentPairs = new OrderedPairSet();
		byFragmentScope.set(fragmentSpread.scope, comparedFieldsAndFragmentPairs);
	}
	if (comparedFieldsAndFragmentPairs.has(collectFieldsResult, fragment, areMutuallyExclusive)) return;
	comparedFieldsAndFragmentPairs.add(collectFieldsResult, fragment, areMutuallyExclusive);
	if (!fragment) return;
	const collectFieldsResult2 = collectFragmentFields(validationContext, ruleContext, fragment);
	const referencedFragmentSpreads = getFragmentSpreads(validationContext, ruleContext, collectFieldsResult2, fragmentSpread.scope);
	if (collectFieldsResult === collectFieldsResult2 && scope === fragmentSpread.scope) return;
	collectConflictsBetween(validationContext, ruleContext, conflicts, areMutuallyExclusive, collectFieldsResult, scope, collectFieldsResult2, fragmentSpread.scope);
	for (const referencedFragmentSpread of referencedFragmentSpreads) collectConflictsBetweenFieldsAndFragment(validationContext, ruleContext, conflicts, areMutuallyExclusive, collectFieldsResult, scope, referencedFragmentSpread);
}
function collectConflictsBetweenFragments(validationContext, ruleContext, conflicts, areMutuallyExclusive, fragmentSpread1, fragmentSpread2) {
	const fragment1 = fragmentSpread1.definition;
	const fragment2 = fragmentSpread2.definition;
	const scope1 = fragmentSpread1.scope;
	const scope2 = fragmentSpread2.scope;
	spendComplexityBudget(ruleContext, 2);
	if (fragment1 === fragment2 && scope1 === scope2) return;
	let byScope = ruleContext.comparedFragmentPairs.get(scope1);
	let comparedFragmentPairs = byScope?.get(scope2) ?? ruleContext.comparedFragmentPairs.get(scope2)?.get(scope1);
	if (comparedFragmentPairs === void 0) {
		if (byScope === void 0) {
			byScope = /* @__PURE__ */ new Map();
			ruleContext.comparedFragmentPairs.set(scope1, byScope);
		}
		comparedFragmentPairs = new PairSet();
		byScope.set(scope2, comparedFragmentPairs);
	}
	if (fragment1 === fragment2) {
		if (comparedFragmentPairs.has(fragment1, fragment2, false)) return;
		comparedFragmentPairs.add(fragment1, fragment2, false);
		validationContext.reportError(new GraphQLError(`Spreads "${maybeAbbreviate(fragmentSpread1.node.name.value)}" conflict because ${getFragmentSpreadDescription(ruleContext, fragmentSpread1.node)} and ${getFragmentSpreadDescription(ruleContext, fragmentSpread2.node)} have different fragment arguments.`, { nodes: [fragmentSpread1.node, fragmentSpread2.node] }));
		return;
	}
	if (comparedFragmentPairs.has(fragment1, fragment2, areMutuallyExclusive)) return;
	comparedFragmentPairs.add(fragment1, fragment2, areMutuallyExclusive);
	if (!fragment1 || !fragment2) return;
	const collectFieldsResult1 = collectFragmentFields(validationContext, ruleContext, fragment1);
	const referencedFragmentSpreads1 = getFragmentSpreads(validationContext, ruleContext, collectFieldsResult1, fragmentSpread1.scope);
	const collectFieldsResult2 = collectFragmentFields(validationContext, ruleContext, fragment2);
	const referencedFragmentSpreads2 = getFragmentSpreads(validationContext, ruleContext, collectFieldsResult2, fragmentSpread2.scope);
	collectConflictsBetween(validationContext, ruleContext, conflicts, areMutuallyExclusive, collectFieldsResult1, fragmentSpread1.scope, collectFieldsResult2, fragmentSpread2.scope);
	for (const referencedFragmentSpread2 of referencedFragmentSpreads2) collectConflictsBetweenFragments(validationContext, ruleContext, conflicts, areMutuallyExclusive, fragmentSpread1, referencedFragmentSpread2);
	for (const referencedFragmentSpread1 of referencedFragmentSpreads1) collectConflictsBetweenFragments(validationContext, ruleContext, conflicts, areMutuallyExclusive, referencedFragmentSpread1, fragmentSpread2);
}
function findConflictsBetweenSubSelectionSets(validationContext, ruleContext, areMutuallyExclusive, parentType1, selectionSet1, scope1, parentType2, selectionSet2, scope2) {
	const conflicts = [];
	const collectFieldsResult1 = collectFields$1(validationContext, ruleContext, parentType1, selectionSet1);
	const fragmentSpreads1 = getFragmentSpreads(validationContext, ruleContext, collectFieldsResult1, scope1);
	const collectFieldsResult2 = collectFields$1(validationContext, ruleContext, parentType2, selectionSet2);
	const fragmentSpreads2 = getFragmentSpreads(validationContext, ruleContext, collectFieldsResult2, scope2);
	collectConflictsBetween(validationContext, ruleContext, conflicts, areMutuallyExclusive, collectFieldsResult1, scope1, collectFieldsResult2, scope2);
	for (const fragmentSpread2 of fragmentSpreads2) collectConflictsBetweenFieldsAndFragment(validationContext, ruleContext, conflicts, areMutuallyExclusive, collectFieldsResult1, scope1, fragmentSpread2);
	for (const fragmentSpread1 of fragmentSpreads1) collectConflictsBetweenFieldsAndFragment(validationContext, ruleContext, conflicts, areMutuallyExclusive, collectFieldsResult2, scope2, fragmentSpread1);
	for (const fragmentSpread1 of fragmentSpreads1) for (const fragmentSpread2 of fragmentSpreads2) collectConflictsBetweenFragments(validationContext, ruleContext, conflicts, areMutuallyExclusive, fragmentSpread1, fragmentSpread2);
	return conflicts;
}
function collectConflictsWithin(validationContext, ruleContext, conflicts, collectFieldsResult, scope) {
	for (const [responseName, fieldDetailsList] of collectFieldsResult.groupedFieldSet.entries()) if (fieldDetailsList.length > 1) for (let i = 0; i < fieldDetailsList.length; i++) for (let j = i + 1; j < fieldDetailsList.length; j++) {
		const conflict = findConflict(validationContext, ruleContext, false, responseName, fieldDetailsList[i], scope, fieldDetailsList[j], scope);
		if (conflict) conflicts.push(conflict);
	}
}
function collectConflictsBetween(validationContext, ruleContext, conflicts, parentFieldsAreMutuallyExclusive, collectFieldsResult1, scope1, collectFieldsResult2, scope2) {
	if (collectFieldsResult1.groupedFieldSet.size === 0 || collectFieldsResult2.groupedFieldSet.size === 0) return;
	for (const { responseName, fieldDetailsList1, fieldDetailsList2 } of getOverlappingFields(ruleContext, collectFieldsResult1, collectFieldsResult2)) for (const fieldDetails1 of fieldDetailsList1) for (const fieldDetails2 of fieldDetailsList2) {
		const conflict = findConflict(validationContext, ruleContext, parentFieldsAreMutuallyExclusive, responseName, fieldDetails1, scope1, fieldDetails2, scope2);
		if (conflict) conflicts.push(conflict);
	}
}
function getOverlappingFields(ruleContext, collectFieldsResult1, collectFieldsResult2) {
	const byCollectFieldsResult = collectFieldsResult1.overlappingFields ??= /* @__PURE__ */ new Map();
	const cached = byCollectFieldsResult.get(collectFieldsResult2);
	if (cached !== void 0) return cached;
	const overlappingFields = [];
	for (const [responseName, fieldDetailsList1] of collectFieldsResult1.groupedFieldSet.entries()) {
		spendComplexityBudget(ruleContext, 1);
		const fieldDetailsList2 = collectFieldsResult2.groupedFieldSet.get(responseName);
		if (fieldDetailsList2 != null) overlappingFields.push({
			responseName,
			fieldDetailsList1,
			fieldDetailsList2
		});
	}
	byCollectFieldsResult.set(collectFieldsResult2, overlappingFields);
	return overlappingFields;
}
function findConflict(validationContext, ruleContext, parentFieldsAreMutuallyExclusive, responseName, fieldDetails1, scope1, fieldDetails2, scope2) {
	const { parentType: parentType1, node: node1, definition: def1, streamDirective: streamDirective1 } = fieldDetails1;
	const { parentType: parentType2, node: node2, definition: def2, streamDirective: streamDirective2 } = fieldDetails2;
	const areMutuallyExclusive = parentFieldsAreMutuallyExclusive || parentType1 !== parentType2 && isObjectType(parentType1) && isObjectType(parentType2);
	spendComplexityBudget(ruleContext, 2);
	if (fieldDetails1.isSimpleLeaf && fieldDetails2.isSimpleLeaf && def1?.type === def2?.type && node1.name.value === node2.name.value) return;
	const fieldInfo1 = getFieldInfo(fieldDetails1);
	const fieldInfo2 = getFieldInfo(fieldDetails2);
	let comparison = fieldInfo1.comparisons.get(fieldInfo2);
	if (comparison === void 0) {
		comparison = {};
		fieldInfo1.comparisons.set(fieldInfo2, comparison);
	}
	if (!areMutuallyExclusive) {
		const name1 = node1.name.value;
		const name2 = node2.name.value;
		if (!(comparison.sameName ??= name1 === name2)) return {
			responseName,
			reason: `"${maybeAbbreviate(name1)}" and "${maybeAbbreviate(name2)}" are different fields`,
			fields1: [node1],
			fields2: [node2]
		};
		if (!sameArguments(ruleContext, comparison.arguments ??= compareArguments(ruleContext, fieldInfo1.arguments, fieldInfo2.arguments), scope1, scope2)) return {
			responseName,
			reason: "they have differing arguments",
			fields1: [node1],
			fields2: [node2]
		};
	}
	if (streamDirective1 || streamDirective2) {
		let reason = "they have overlapping stream directives";
		if (streamDirective1 && streamDirective2) {
			if (sameArguments(ruleContext, comparison.streamArguments ??= compareArguments(ruleContext, fieldInfo1.streamArguments, fieldInfo2.streamArguments), scope1, scope2)) reason += ". See https://github.com/graphql/defer-stream-wg/discussions/100";
		}
		return {
			responseName,
			reason,
			fields1: [node1],
			fields2: [node2]
		};
	}
	const type1 = def1?.type;
	const type2 = def2?.type;
	if (type1 && type2 && doTypesConflict(ruleContext, type1, type2)) return {
		responseName,
		reason: `they return conflicting types "${fieldInfo1.typeString ??= inspect(type1)}" and "${fieldInfo2.typeString ??= inspect(type2)}"`,
		fields1: [node1],
		fields2: [node2]
	};
	const selectionSet1 = node1.selectionSet;
	const selectionSet2 = node2.selectionSet;
	if (selectionSet1 && selectionSet2) return subfieldConflicts(findConflictsBetweenSubSelectionSets(validationContext, ruleContext, areMutuallyExclusive, fieldInfo1.namedType, selectionSet1, scope1, fieldInfo2.namedType, selectionSet2, scope2), responseName, node1, node2);
}
function getFieldInfo(fieldDetails) {
	return fieldDetails.info ??= {
		comparisons: /* @__PURE__ */ new Map(),
		namedType: getNamedType(fieldDetails.definition?.type),
		arguments: getArgumentInfo(fieldDetails.node.arguments),
		streamArguments: getArgumentInfo(fieldDetails.streamDirective?.arguments)
	};
}
function getArgumentInfo(args) {
	if (args === void 0 || args.length === 0) return;
	const values = /* @__PURE__ */ new Map();
	for (const { name, value } of args) values.set(name.value, value);
	return {
		nodes: args,
		values
	};
}
function compareArguments(ruleContext, argumentInfo1, argumentInfo2) {
	const valuesWithVariables = [];
	if (argumentInfo1 === void 0) return {
		sameStructure: argumentInfo2 === void 0,
		valuesWithVariables
	};
	if (argumentInfo1.nodes.length !== argumentInfo2?.nodes.length) return {
		sameStructure: false,
		valuesWithVariables
	};
	for (const arg1 of argumentInfo1.nodes) {
		spendComplexityBudget(ruleContext, 1);
		const value2 = argumentInfo2.values.get(arg1.name.value);
		if (value2 === void 0) return {
			sameStructure: false,
			valuesWithVariables
		};
		const valueInfo1 = getValueInfo(ruleContext, arg1.value);
		if (valueInfo1.comparisonKey !== getValueInfo(ruleContext, value2).comparisonKey) return {
			sameStructure: false,
			valuesWithVariables
		};
		if (valueInfo1.variables.length !== 0) valuesWithVariables.push(valueInfo1);
	}
	return {
		sameStructure: true,
		valuesWithVariables
	};
}
function sameArguments(ruleContext, comparison, scope1, scope2) {
	if (!comparison.sameStructure) return false;
	return scope1 === scope2 || comparison.valuesWithVariables.every((value) => {
		spendComplexityBudget(ruleContext, 1);
		return !usesLocalVariables(ruleContext, value, scope1) && !usesLocalVariables(ruleContext, value, scope2);
	});
}
function usesLocalVariables(ruleContext, value, scope) {
	if (scope === void 0) return false;
	const dependencies = value.scopeDependencies ??= /* @__PURE__ */ new Map();
	const cached = dependencies.get(scope.signature);
	if (cached !== void 0) return cached;
	const dependsOnScope = value.variables.some((variable) => {
		spendComplexityBudget(ruleContext, 1);
		return scope.signature.variableDefinitions.has(variable);
	});
	dependencies.set(scope.signature, dependsOnScope);
	return dependsOnScope;
}
function getValueInfo(ruleContext, value) {
	const cached = ruleContext.valueInfoByNode.get(value);
	if (cached !== void 0) return cached;
	const variables = [];
	const valueInfo = {
		comparisonKey: JSON.stringify(value, (_key, node) => {
			if (!isNode(node)) return node;
			switch (node.kind) {
				case VARIABLE:
					variables.push(node.name.value);
					return [node.kind, node.name.value];
				case OBJECT: return [node.kind, node.fields.slice().sort((first, second) => first.name.value < second.name.value ? -1 : first.name.value > second.name.value ? 1 : 0)];
				case OBJECT_FIELD: return [node.name.value, node.value];
				case LIST: return [node.kind, node.values];
				case STRING: return [
					node.kind,
					node.value,
					node.block === true
				];
				default: return [node.kind, "value" in node ? node.value : null];
			}
		}),
		variables
	};
	ruleContext.valueInfoByNode.set(value, valueInfo);
	return valueInfo;
}
function doTypesConflict(ruleContext, type1, type2) {
	if (type1 === type2) return false;
	spendComplexityBudget(ruleContext, 1);
	if (isListType(type1)) return isListType(type2) ? doTypesConflict(ruleContext, type1.ofType, type2.ofType) : true;
	if (isListType(type2)) return true;
	if (isNonNullType(type1)) return isNonNullType(type2) ? doTypesConflict(ruleContext, type1.ofType, type2.ofType) : true;
	if (isNonNullType(type2)) return true;
	if (isLeafType(type1) || isLeafType(type2)) return type1 !== type2;
	return false;
}
function collectFields$1(validationContext, ruleContext, parentType, selectionSet) {
	const { cachedCollectFieldsResults } = ruleContext;
	let bySelectionSet = cachedCollectFieldsResults.get(parentType);
	if (!bySelectionSet) {
		bySelectionSet = /* @__PURE__ */ new Map();
		cachedCollectFieldsResults.set(parentType, bySelectionSet);
	}
	let collectFieldsResult = bySelectionSet.get(selectionSet);
	if (!collectFieldsResult) {
		const groupedFieldSet = /* @__PURE__ */ new Map();
		const spreads = [];
		collectFieldsImpl(validationContext, parentType, selectionSet, groupedFieldSet, spreads);
		collectFieldsResult = {
			groupedFieldSet,
			spreads
		};
		bySelectionSet.set(selectionSet, collectFieldsResult);
	}
	return collectFieldsResult;
}
function collectFragmentFields(validationContext, ruleContext, fragment) {
	return collectFields$1(validationContext, ruleContext, typeFromAST(validationContext.getSchema(), fragment.typeCondition), fragment.selectionSet);
}
function collectFieldsImpl(validationContext, parentType, selectionSet, groupedFieldSet, fragmentSpreads) {
	for (const selection of selectionSet.selections) switch (selection.kind) {
		case FIELD: {
			const fieldName = selection.name.value;
			let fieldDef;
			if (isObjectType(parentType) || isInterfaceType(parentType)) fieldDef = parentType.getFields()[fieldName];
			const responseName = selection.alias ? selection.alias.value : fieldName;
			let fieldDetailsList = groupedFieldSet.get(responseName);
			if (fieldDetailsList == null) {
				fieldDetailsList = [];
				groupedFieldSet.set(responseName, fieldDetailsList);
			}
			const streamDirective = selection.directives?.find((directive) => directive.name.value === "stream");
			fieldDetailsList.push({
				parentType,
				node: selection,
				definition: fieldDef,
				isSimpleLeaf: (selection.arguments?.length ?? 0) === 0 && !selection.selectionSet && streamDirective === void 0,
				streamDirective
			});
			break;
		}
		case FRAGMENT_SPREAD:
			fragmentSpreads.push(selection);
			break;
		case INLINE_FRAGMENT: {
			const typeCondition = selection.typeCondition;
			collectFieldsImpl(validationContext, typeCondition ? typeFromAST(validationContext.getSchema(), typeCondition) : parentType, selection.selectionSet, groupedFieldSet, fragmentSpreads);
			break;
		}
	}
}
function getFragmentSpreads(validationContext, ruleContext, collectFieldsResult, scope) {
	const byScope = collectFieldsResult.byScope ??= /* @__PURE__ */ new Map();
	const cached = byScope.get(scope);
	if (cached) return cached;
	const spreadsByScope = /* @__PURE__ */ new Map();
	const result = [];
	for (const spreadNode of collectFieldsResult.spreads) {
		const spread = getFragmentSpread(validationContext, ruleContext, spreadNode, scope);
		let byDefinition = spreadsByScope.get(spread.scope);
		if (byDefinition === void 0) {
			byDefinition = /* @__PURE__ */ new Map();
			spreadsByScope.set(spread.scope, byDefinition);
		}
		const previous = byDefinition.get(spread.definition);
		if (previous === void 0) {
			byDefinition.set(spread.definition, spread);
			result.push(spread);
		} else previous.node = spread.node;
	}
	byScope.set(scope, result);
	return result;
}
function getFragmentSpread(validationContext, ruleContext, fragmentSpreadNode, scope) {
	spendComplexityBudget(ruleContext, 1);
	let fragmentSpreadInfo = ruleContext.fragmentSpreadInfoByNode.get(fragmentSpreadNode);
	if (fragmentSpreadInfo === void 0) {
		const signature = validationContext.getFragmentSignatureByName()(fragmentSpreadNode.name.value);
		const argumentInfo = getArgumentInfo(fragmentSpreadNode.arguments);
		const parts = [];
		const values = [];
		if (signature && argumentInfo !== void 0) {
			const argMap = argumentInfo.values;
			const names = [];
			for (const name of argMap.keys()) if (signature.variableDefinitions.has(name)) names.push(name);
			for (const name of names.sort()) {
				const argument = getValueInfo(ruleContext, argMap.get(name));
				parts.push(name, argument.comparisonKey);
				if (argument.variables.length !== 0) values.push(argument);
			}
		}
		const fragmentSpreadInfoKey = JSON.stringify([signature?.definition.name.value, parts]);
		fragmentSpreadInfo = ruleContext.fragmentSpreadInfoByKey.get(fragmentSpreadInfoKey);
		if (fragmentSpreadInfo === void 0) {
			fragmentSpreadInfo = {
				signature,
				values,
				byScope: /* @__PURE__ */ new Map()
			};
			ruleContext.fragmentSpreadInfoByKey.set(fragmentSpreadInfoKey, fragmentSpreadInfo);
		}
		ruleContext.fragmentSpreadInfoByNode.set(fragmentSpreadNode, fragmentSpreadInfo);
	}
	const variableScope = fragmentSpreadInfo.values.some((value) => {
		spendComplexityBudget(ruleContext, 1);
		return usesLocalVariables(ruleContext, value, scope);
	}) ? scope : void 0;
	let fragmentScope = fragmentSpreadInfo.byScope.get(variableScope);
	if (!fragmentSpreadInfo.byScope.has(variableScope)) {
		fragmentScope = getVariableScope(fragmentSpreadInfo.signature);
		fragmentSpreadInfo.byScope.set(variableScope, fragmentScope);
	}
	return {
		node: fragmentSpreadNode,
		scope: fragmentScope,
		definition: fragmentSpreadInfo.signature?.definition
	};
}
function getVariableScope(fragmentSignature) {
	if (!fragmentSignature || fragmentSignature.variableDefinitions.size === 0) return;
	return { signature: fragmentSignature };
}
function getFragmentSpreadDescription(ruleContext, node) {
	const description = {
		...node,
		name: {
			...node.name,
			value: maybeAbbreviate(node.name.value)
		},
		directives: []
	};
	let size = 1;
	for (const argument of node.arguments ?? []) {
		size += 2 + argument.name.value.length + getValueInfo(ruleContext, argument.value).comparisonKey.length;
		if (size > MAX_FRAGMENT_ARGUMENT_SIZE) return description.name.value + "(...)";
	}
	return print(description).slice(3);
}
function subfieldConflicts(conflicts, responseName, node1, node2) {
	if (conflicts.length > 0) {
		let message = "";
		for (const { responseName: name, reason } of conflicts) {
			message += (message === "" ? "" : " and ") + `subfields "${maybeAbbreviate(name)}" conflict because ${reason}`;
			if (message.length > MAX_CONFLICT_DETAIL_LENGTH) break;
		}
		return {
			responseName,
			reason: maybeAbbreviate(message),
			fields1: collectConflictNodes(node1, conflicts, "fields1"),
			fields2: collectConflictNodes(node2, conflicts, "fields2")
		};
	}
}
function collectConflictNodes(node, conflicts, side) {
	const nodes = [node];
	for (const conflict of conflicts) {
		const remaining = MAX_CONFLICT_NODES - nodes.length;
		const retainedNodes = conflict[side].slice(-remaining);
		nodes.push(...retainedNodes);
		if (nodes.length === MAX_CONFLICT_NODES) break;
	}
	return nodes;
}
function maybeAbbreviate(text) {
	return text.length > MAX_CONFLICT_DETAIL_LENGTH ? text.slice(0, MAX_CONFLICT_DETAIL_LENGTH) + "..." : text;
}
function spendComplexityBudget(ruleContext, cost) {
	ruleContext.remainingComplexityBudget -= cost;
	if (ruleContext.remainingComplexityBudget < 0) throw validationAbortedError;
}
var OrderedPairSet = class {
	constructor() {
		this._data = /* @__PURE__ */ new Map();
	}
	has(a, b, weaklyPresent) {
		const result = this._data.get(a)?.get(b);
		if (result === void 0) return false;
		return weaklyPresent ? true : weaklyPresent === result;
	}
	add(a, b, weaklyPresent) {
		const map = this._data.get(a);
		if (map === void 0) this._data.set(a, /* @__PURE__ */ new Map([[b, weaklyPresent]]));
		else map.set(b, weaklyPresent);
	}
};
var PairSet = class {
	constructor() {
		this._orderedPairSet = new OrderedPairSet();
	}
	has(a, b, weaklyPresent) {
		return this._orderedPairSet.has(a, b, weaklyPresent) || this._orderedPairSet.has(b, a, weaklyPresent);
	}
	add(a, b, weaklyPresent) {
		this._orderedPairSet.add(a, b, weaklyPresent);
	}
};

// node_modules/graphql/validation/rules/PossibleFragmentSpreadsRule.mjs
function PossibleFragmentSpreadsRule(context) {
	return {
		InlineFragment(node) {
			const fragType = context.getType();
			const parentType = context.getParentType();
			if (isCompositeType(fragType) && isCompositeType(parentType) && !doTypesOverlap(context.getSchema(), fragType, parentType)) {
				const parentTypeStr = inspect(parentType);
				const fragTypeStr = inspect(fragType);
				context.reportError(new GraphQLError(`Fragment cannot be spread here as objects of type "${parentTypeStr}" can never be of type "${fragTypeStr}".`, { nodes: node }));
			}
		},
		FragmentSpread(node) {
			const fragName = node.name.value;
			const fragType = getFragmentType(context, fragName);
			const parentType = context.getParentType();
			if (fragType && parentType && !doTypesOverlap(context.getSchema(), fragType, parentType)) {
				const parentTypeStr = inspect(parentType);
				const fragTypeStr = inspect(fragType);
				context.reportError(new GraphQLError(`Fragment "${fragName}" cannot be spread here as objects of type "${parentTypeStr}" can never be of type "${fragTypeStr}".`, { nodes: node }));
			}
		}
	};
}
function getFragmentType(context, name) {
	const frag = context.getFragment(name);
	if (frag) {
		const type = typeFromAST(context.getSchema(), frag.typeCondition);
		if (isCompositeType(type)) return type;
	}
}

// node_modules/graphql/validation/rules/PossibleTypeExtensionsRule.mjs
function PossibleTypeExtensionsRule(context) {
	const schema = context.getSchema();
	const definedTypes = /* @__PURE__ */ new Map();
	for (const def of context.getDocument().definitions) if (isTypeDefinitionNode(def)) definedTypes.set(def.name.value, def);
	return {
		ScalarTypeExtension: checkExtension,
		ObjectTypeExtension: checkExtension,
		InterfaceTypeExtension: checkExtension,
		UnionTypeExtension: checkExtension,
		EnumTypeExtension: checkExtension,
		InputObjectTypeExtension: checkExtension
	};
	function checkExtension(node) {
		const typeName = node.name.value;
		const defNode = definedTypes.get(typeName);
		const existingType = schema?.getType(typeName);
		let expectedKind;
		if (defNode != null) expectedKind = defKindToExtKind[defNode.kind];
		else if (existingType) expectedKind = typeToExtKind(existingType);
		if (expectedKind != null) {
			if (expectedKind !== node.kind) {
				const kindStr = extensionKindToTypeName(node.kind);
				context.reportError(new GraphQLError(`Cannot extend non-${kindStr} type "${typeName}".`, { nodes: defNode ? [defNode, node] : node }));
			}
		} else {
			const allTypeNames = [...definedTypes.keys(), ...Object.keys(schema?.getTypeMap() ?? {})];
			context.reportError(new GraphQLError(`Cannot extend type "${typeName}" because it is not defined.` + didYouMean(suggestionList(typeName, allTypeNames)), { nodes: node.name }));
		}
	}
}
const defKindToExtKind = {
	[SCALAR_TYPE_DEFINITION]: SCALAR_TYPE_EXTENSION,
	[OBJECT_TYPE_DEFINITION]: OBJECT_TYPE_EXTENSION,
	[INTERFACE_TYPE_DEFINITION]: INTERFACE_TYPE_EXTENSION,
	[UNION_TYPE_DEFINITION]: UNION_TYPE_EXTENSION,
	[ENUM_TYPE_DEFINITION]: ENUM_TYPE_EXTENSION,
	[INPUT_OBJECT_TYPE_DEFINITION]: INPUT_OBJECT_TYPE_EXTENSION
};
function typeToExtKind(type) {
	if (isScalarType(type)) return SCALAR_TYPE_EXTENSION;
	if (isObjectType(type)) return OBJECT_TYPE_EXTENSION;
	if (isInterfaceType(type)) return INTERFACE_TYPE_EXTENSION;
	if (isUnionType(type)) return UNION_TYPE_EXTENSION;
	if (isEnumType(type)) return ENUM_TYPE_EXTENSION;
	if (isInputObjectType(type)) return INPUT_OBJECT_TYPE_EXTENSION;
	invariant(false, "Unexpected type: " + inspect(type));
}
function extensionKindToTypeName(kind) {
	switch (kind) {
		case SCALAR_TYPE_EXTENSION: return "scalar";
		case OBJECT_TYPE_EXTENSION: return "object";
		case INTERFACE_TYPE_EXTENSION: return "interface";
		case UNION_TYPE_EXTENSION: return "union";
		case ENUM_TYPE_EXTENSION: return "enum";
		case INPUT_OBJECT_TYPE_EXTENSION: return "input object";
		default: invariant(false, "Unexpected kind: " + inspect(kind));
	}
}

// node_modules/graphql/validation/rules/ProvidedRequiredArgumentsRule.mjs
function ProvidedRequiredArgumentsRule(context) {
	const requiredArgsByFragment = /* @__PURE__ */ new Map();
	return {
		...ProvidedRequiredArgumentsOnDirectivesRule(context),
		Field: { leave(fieldNode) {
			const fieldDef = context.getFieldDef();
			if (!fieldDef || fieldDef.args.length === 0) return false;
			const providedArgs = new Set(fieldNode.arguments?.map((arg) => arg.name.value));
			for (const argDef of fieldDef.args) if (!providedArgs.has(argDef.name) && isRequiredArgument(argDef)) context.reportError(new GraphQLError(`Argument "${argDef}" of type "${argDef.type}" is required, but it was not provided.`, { nodes: fieldNode }));
		} },
		FragmentSpread: { leave(spreadNode) {
			const fragmentSignature = context.getFragmentSignature();
			if (!fragmentSignature) return false;
			let requiredArgs = requiredArgsByFragment.get(fragmentSignature);
			if (!requiredArgs) {
				requiredArgs = [...fragmentSignature.variableDefinitions].filter(([, definition]) => isRequiredArgumentNode(definition));
				requiredArgsByFragment.set(fragmentSignature, requiredArgs);
			}
			const providedArgs = new Set(spreadNode.arguments?.map((arg) => arg.name.value));
			for (const [varName, variableDefinition] of requiredArgs) if (!providedArgs.has(varName)) {
				const type = typeFromAST(context.getSchema(), variableDefinition.type);
				const argTypeStr = inspect(type);
				context.reportError(new GraphQLError(`Fragment "${spreadNode.name.value}" argument "${varName}" of type "${argTypeStr}" is required, but it was not provided.`, { nodes: spreadNode }));
			}
		} }
	};
}
function ProvidedRequiredArgumentsOnDirectivesRule(context) {
	const requiredArgsMap = /* @__PURE__ */ new Map();
	const definedDirectives = context.getSchema()?.getDirectives() ?? specifiedDirectives;
	for (const directive of definedDirectives) requiredArgsMap.set(directive.name, new Map(directive.args.filter(isRequiredArgument).map((arg) => [arg.name, arg])));
	const astDefinitions = context.getDocument().definitions;
	for (const def of astDefinitions) if (def.kind === "DirectiveDefinition") {
		const argNodes = def.arguments ?? [];
		requiredArgsMap.set(def.name.value, new Map(argNodes.filter(isRequiredArgumentNode).map((arg) => [arg.name.value, arg])));
	}
	return { Directive: { leave(directiveNode) {
		const directiveName = directiveNode.name.value;
		const requiredArgs = requiredArgsMap.get(directiveName);
		if (requiredArgs != null) {
			const argNodes = directiveNode.arguments ?? [];
			const argNodeMap = new Set(argNodes.map((arg) => arg.name.value));
			for (const [argName, argDef] of requiredArgs.entries()) if (!argNodeMap.has(argName)) {
				const argType = isType(argDef.type) ? inspect(argDef.type) : print(argDef.type);
				context.reportError(new GraphQLError(`Argument "@${directiveName}(${argName}:)" of type "${argType}" is required, but it was not provided.`, { nodes: directiveNode }));
			}
		}
	} } };
}
function isRequiredArgumentNode(arg) {
	return arg.type.kind === "NonNullType" && arg.defaultValue == null;
}

// node_modules/graphql/validation/rules/ScalarLeafsRule.mjs
function ScalarLeafsRule(context) {
	return { Field(node) {
		const type = context.getType();
		const selectionSet = node.selectionSet;
		if (type) {
			if (isLeafType(getNamedType(type))) {
				if (selectionSet) {
					const fieldName = node.name.value;
					const typeStr = inspect(type);
					context.reportError(new GraphQLError(`Field "${fieldName}" must not have a selection since type "${typeStr}" has no subfields.`, { nodes: selectionSet }));
				}
			} else if (!selectionSet) {
				const fieldName = node.name.value;
				const typeStr = inspect(type);
				context.reportError(new GraphQLError(`Field "${fieldName}" of type "${typeStr}" must have a selection of subfields. Did you mean "${fieldName} { ... }"?`, { nodes: node }));
			} else if (selectionSet.selections.length === 0 && !context.allowEmptySelectionSets) {
				const fieldName = node.name.value;
				const typeStr = inspect(type);
				context.reportError(new GraphQLError(`Field "${fieldName}" of type "${typeStr}" must have at least one field selected.`, { nodes: node }));
			}
		}
	} };
}

// node_modules/graphql/utilities/coerceInputValue.mjs
function coerceInputValue(inputValue, type) {
	if (isNonNullType(type)) {
		if (inputValue == null) return;
		return coerceInputValue(inputValue, type.ofType);
	}
	if (inputValue == null) return null;
	if (isListType(type)) {
		if (!isIterableObject(inputValue)) {
			const coercedItem = coerceInputValue(inputValue, type.ofType);
			if (coercedItem === void 0) return;
			return [coercedItem];
		}
		const coercedValue = [];
		for (const itemValue of inputValue) {
			const coercedItem = coerceInputValue(itemValue, type.ofType);
			if (coercedItem === void 0) return;
			coercedValue.push(coercedItem);
		}
		return coercedValue;
	}
	if (isInputObjectType(type)) {
		if (!isObjectLike(inputValue) || Array.isArray(inputValue)) return;
		const coercedValue = Object.create(null);
		const fieldDefs = type.getFields();
		let definedFieldCount = 0;
		for (const fieldName of Object.keys(inputValue)) {
			if (inputValue[fieldName] === void 0) continue;
			definedFieldCount++;
			if (!Object.hasOwn(fieldDefs, fieldName)) return;
		}
		for (const field of Object.values(fieldDefs)) {
			const fieldValue = inputValue[field.name];
			if (fieldValue === void 0) {
				if (isRequiredInputField(field)) return;
				const coercedDefaultValue = coerceDefaultValue(field);
				if (coercedDefaultValue !== void 0) coercedValue[field.name] = coercedDefaultValue;
			} else {
				const coercedField = coerceInputValue(fieldValue, field.type);
				if (coercedField === void 0) return;
				coercedValue[field.name] = coercedField;
			}
		}
		if (type.isOneOf) {
			const keys = Object.keys(coercedValue);
			if (definedFieldCount !== 1 || keys.length !== 1) return;
			if (coercedValue[keys[0]] === null) return;
		}
		return coercedValue;
	}
	const leafType = assertLeafType(type);
	try {
		return leafType.coerceInputValue(inputValue);
	} catch (_error) {}
}
function coerceInputLiteral(valueNode, type, variableValues, fragmentVariableValues) {
	if (valueNode.kind === "Variable") {
		const coercedVariableValue = getCoercedVariableValue(valueNode, variableValues, fragmentVariableValues);
		if (coercedVariableValue == null && isNonNullType(type)) return;
		return coercedVariableValue;
	}
	if (isNonNullType(type)) {
		if (valueNode.kind === "NullValue") return;
		return coerceInputLiteral(valueNode, type.ofType, variableValues, fragmentVariableValues);
	}
	if (valueNode.kind === "NullValue") return null;
	if (isListType(type)) {
		if (valueNode.kind !== "ListValue") {
			const itemValue = coerceInputLiteral(valueNode, type.ofType, variableValues, fragmentVariableValues);
			if (itemValue === void 0) return;
			return [itemValue];
		}
		const coercedValue = [];
		for (const itemNode of valueNode.values) {
			let itemValue = coerceInputLiteral(itemNode, type.ofType, variableValues, fragmentVariableValues);
			if (itemValue === void 0) {
				if (itemNode.kind === "Variable" && getCoercedVariableValue(itemNode, variableValues, fragmentVariableValues) == null && !isNonNullType(type.ofType)) itemValue = null;
				else return;
			}
			coercedValue.push(itemValue);
		}
		return coercedValue;
	}
	if (isInputObjectType(type)) {
		if (valueNode.kind !== "ObjectValue") return;
		const coercedValue = Object.create(null);
		const fieldDefs = type.getFields();
		if (valueNode.fields.some((field) => !Object.hasOwn(fieldDefs, field.name.value))) return;
		const fieldNodes = new Map(valueNode.fields.map((field) => [field.name.value, field]));
		for (const field of Object.values(fieldDefs)) {
			const fieldNode = fieldNodes.get(field.name);
			if (!fieldNode || fieldNode.value.kind === "Variable" && isMissingVariable(fieldNode.value, variableValues, fragmentVariableValues)) {
				if (isRequiredInputField(field)) return;
				const coercedDefaultValue = coerceDefaultValue(field);
				if (coercedDefaultValue !== void 0) coercedValue[field.name] = coercedDefaultValue;
			} else {
				const fieldValue = coerceInputLiteral(fieldNode.value, field.type, variableValues, fragmentVariableValues);
				if (fieldValue === void 0) return;
				coercedValue[field.name] = fieldValue;
			}
		}
		if (type.isOneOf) {
			const coercedKeys = Object.keys(coercedValue);
			if (fieldNodes.size !== 1 || coercedKeys.length !== 1) return;
			for (const [fieldName, fieldNode] of fieldNodes) if (fieldNode.value.kind === "NullValue" || coercedValue[fieldName] === null) return;
		}
		return coercedValue;
	}
	const leafType = assertLeafType(type);
	try {
		return leafType.coerceInputLiteral ? leafType.coerceInputLiteral(replaceVariables(valueNode, variableValues, fragmentVariableValues)) : leafType.parseLiteral(valueNode, variableValues?.coerced);
	} catch (_error) {}
}
function getCoercedVariableValue(variableNode, variableValues, fragmentVariableValues) {
	const varName = variableNode.name.value;
	if (fragmentVariableValues?.sources[varName] !== void 0) return fragmentVariableValues.coerced[varName];
	return variableValues?.coerced[varName];
}
function isMissingVariable(variableNode, variableValues, fragmentVariableValues) {
	const varName = variableNode.name.value;
	return (fragmentVariableValues?.sources[varName] !== void 0 ? fragmentVariableValues.coerced : variableValues?.coerced)?.[varName] === void 0;
}
function coerceDefaultValue(inputValue) {
	let coercedDefaultValue = inputValue._memoizedCoercedDefaultValue;
	if (coercedDefaultValue !== void 0) return coercedDefaultValue;
	const defaultInput = inputValue.default;
	if (defaultInput !== void 0) {
		coercedDefaultValue = defaultInput.literal ? coerceInputLiteral(defaultInput.literal, inputValue.type) : coerceInputValue(defaultInput.value, inputValue.type);
		if (!(coercedDefaultValue !== void 0)) invariant(false, `Expected value of type "${inputValue.type}" to be valid, found: ${inspect(defaultInput.literal ?? defaultInput.value)}.`);
		inputValue._memoizedCoercedDefaultValue = coercedDefaultValue;
		return coercedDefaultValue;
	}
	const defaultValue = inputValue.defaultValue;
	if (defaultValue !== void 0) inputValue._memoizedCoercedDefaultValue = defaultValue;
	return defaultValue;
}

// node_modules/graphql/execution/getVariableSignature.mjs
function getVariableSignature(schema, varDefNode) {
	const varName = varDefNode.variable.name.value;
	const varType = typeFromAST(schema, varDefNode.type);
	if (!isInputType(varType)) {
		const varTypeStr = print(varDefNode.type);
		return new GraphQLError(`Variable "$${varName}" expected value of type "${varTypeStr}" which cannot be used as an input type.`, { nodes: varDefNode.type });
	}
	const defaultValue = varDefNode.defaultValue;
	return {
		name: varName,
		type: varType,
		default: defaultValue && { literal: defaultValue }
	};
}

// node_modules/graphql/execution/values.mjs
function getVariableValues(schema, varDefNodes, inputs, options) {
	const errors = [];
	const maxErrors = options?.maxErrors;
	try {
		const variableValues = coerceVariableValues(schema, varDefNodes, inputs, (error) => {
			if (maxErrors != null && errors.length >= maxErrors) throw new GraphQLError("Too many errors processing variables, error limit reached. Execution aborted.");
			errors.push(error);
		}, options?.hideSuggestions);
		if (errors.length === 0) return { variableValues };
	} catch (error) {
		errors.push(ensureGraphQLError(error));
	}
	return { errors };
}
function coerceVariableValues(schema, varDefNodes, inputs, onError, hideSuggestions) {
	const sources = Object.create(null);
	const coerced = Object.create(null);
	for (const varDefNode of varDefNodes) {
		const varSignature = getVariableSignature(schema, varDefNode);
		if (varSignature instanceof GraphQLError) {
			onError(varSignature);
			continue;
		}
		const { name: varName, type: varType } = varSignature;
		const value = Object.hasOwn(inputs, varName) ? inputs[varName] : void 0;
		if (value === void 0) {
			sources[varName] = { signature: varSignature };
			if (varDefNode.defaultValue) {
				maybeUseDefaultValue(coerced, varName, varSignature, (error, path) => {
					onError(new GraphQLError(`Variable "$${varName}" has invalid default value${printPathArray(path)}: ${error.message}`, { nodes: varDefNode }));
				}, hideSuggestions);
				continue;
			} else if (!isNonNullType(varType)) continue;
		} else sources[varName] = {
			signature: varSignature,
			value
		};
		const coercedValue = coerceInputValue(value, varType);
		if (coercedValue !== void 0) coerced[varName] = coercedValue;
		else validateInputValue(value, varType, (error, path) => {
			onError(new GraphQLError(`Variable "$${varName}" has invalid value${printPathArray(path)}: ${error.message}`, {
				nodes: varDefNode,
				originalError: error
			}));
		}, hideSuggestions);
	}
	return {
		sources,
		coerced
	};
}
function maybeUseDefaultValue(coercedValues, name, inputValue, onError, hideSuggestions) {
	try {
		const coercedDefaultValue = coerceDefaultValue(inputValue);
		if (coercedDefaultValue !== void 0) coercedValues[name] = coercedDefaultValue;
	} catch (error) {
		const defaultInput = inputValue.default;
		if (defaultInput === void 0) throw error;
		let reportedValidationError = false;
		validateDefaultInput(defaultInput, inputValue.type, (defaultError, path) => {
			reportedValidationError = true;
			onError(defaultError, path);
		}, hideSuggestions);
		if (!reportedValidationError) onError(ensureGraphQLError(error), []);
	}
}
function getFragmentVariableValues(fragmentSpreadNode, fragmentSignatures, variableValues, fragmentVariableValues, hideSuggestions) {
	const argumentNodes = fragmentSpreadNode.arguments ?? [];
	const argNodeMap = new Map(argumentNodes.map((arg) => [arg.name.value, arg]));
	const sources = Object.create(null);
	const coerced = Object.create(null);
	for (const [varName, varSignature] of Object.entries(fragmentSignatures)) {
		const argumentNode = argNodeMap.get(varName);
		if (argumentNode !== void 0) sources[varName] = fragmentVariableValues == null ? {
			signature: varSignature,
			value: argumentNode.value
		} : {
			signature: varSignature,
			value: argumentNode.value,
			fragmentVariableValues
		};
		else sources[varName] = { signature: varSignature };
		coerceArgument(coerced, fragmentSpreadNode, varName, varSignature, argumentNode, variableValues, fragmentVariableValues, hideSuggestions);
	}
	return {
		sources,
		coerced
	};
}
function getArgumentValues(def, node, variableValues, fragmentVariableValues, hideSuggestions) {
	const coercedValues = Object.create(null);
	if (def.args.length === 0) return coercedValues;
	const argumentNodes = node.arguments ?? [];
	const argNodeMap = new Map(argumentNodes.map((arg) => [arg.name.value, arg]));
	for (const argDef of def.args) {
		const name = argDef.name;
		coerceArgument(coercedValues, node, name, argDef, argNodeMap.get(argDef.name), variableValues, fragmentVariableValues, hideSuggestions);
	}
	return coercedValues;
}
function coerceArgument(coercedValues, node, argName, argDef, argumentNode, variableValues, fragmentVariableValues, hideSuggestions) {
	const argType = argDef.type;
	const onArgDefaultValueError = (error, path) => {
		throw new GraphQLError(`${printArgumentOrFragmentVariable(argDef, node)} has invalid default value${printPathArray(path)}: ${error.message}`, { nodes: node });
	};
	if (!argumentNode) {
		if (isRequiredArgument(argDef)) throw new GraphQLError(`${printArgumentOrFragmentVariable(argDef, node)} of required type "${argType}" was not provided.`, { nodes: node });
		maybeUseDefaultValue(coercedValues, argName, argDef, onArgDefaultValueError, hideSuggestions);
		return;
	}
	const valueNode = argumentNode.value;
	if (valueNode.kind === "Variable") {
		const variableName = valueNode.name.value;
		const scopedVariableValues = fragmentVariableValues?.sources[variableName] ? fragmentVariableValues : variableValues;
		if ((scopedVariableValues == null || !Object.hasOwn(scopedVariableValues.coerced, variableName)) && !isRequiredArgument(argDef)) {
			maybeUseDefaultValue(coercedValues, argName, argDef, onArgDefaultValueError, hideSuggestions);
			return;
		}
	}
	const coercedValue = coerceInputLiteral(valueNode, argType, variableValues, fragmentVariableValues);
	if (coercedValue === void 0) {
		validateInputLiteral(valueNode, argType, (error, path) => {
			error.message = `${printArgumentOrFragmentVariable(argDef, node)} has invalid value${printPathArray(path)}: ${error.message}`;
			throw error;
		}, variableValues, fragmentVariableValues, hideSuggestions);
		invariant(false, "Invalid argument");
	}
	coercedValues[argName] = coercedValue;
}
function printArgumentOrFragmentVariable(argDef, node) {
	return isArgument(argDef) ? `Argument "${argDef}"` : `Variable "$${argDef.name}" defined by fragment "${node.name.value}"`;
}
function getDirectiveValues(directiveDef, node, variableValues, fragmentVariableValues, hideSuggestions) {
	const directiveNode = node.directives?.find((directive) => directive.name.value === directiveDef.name);
	if (directiveNode) return getArgumentValues(directiveDef, directiveNode, variableValues, fragmentVariableValues, hideSuggestions);
}

// node_modules/graphql/execution/collectFields.mjs
function collectFields(schema, fragments, variableValues, runtimeType, selectionSet, hideSuggestions, forbidSkipAndInclude = false, visit = visitSelectionSets) {
	const groupedFieldSet = new AccumulatorMap();
	const newDeferUsages = [];
	const context = {
		schema,
		fragments,
		variableValues,
		runtimeType,
		visitedFragmentNames: /* @__PURE__ */ new Map(),
		hideSuggestions,
		forbiddenDirectiveInstances: [],
		forbidSkipAndInclude
	};
	visit(context, selectionSet, groupedFieldSet, newDeferUsages);
	return {
		groupedFieldSet,
		newDeferUsages,
		forbiddenDirectiveInstances: context.forbiddenDirectiveInstances
	};
}
function collectSubfields$1(schema, fragments, variableValues, returnType, fieldDetailsList, hideSuggestions) {
	const context = {
		schema,
		fragments,
		variableValues,
		runtimeType: returnType,
		visitedFragmentNames: /* @__PURE__ */ new Map(),
		hideSuggestions,
		forbiddenDirectiveInstances: [],
		forbidSkipAndInclude: false
	};
	const subGroupedFieldSet = new AccumulatorMap();
	const newDeferUsages = [];
	for (const fieldDetail of fieldDetailsList) {
		const selectionSet = fieldDetail.node.selectionSet;
		if (selectionSet) {
			const { deferUsage, fragmentVariableValues } = fieldDetail;
			visitSelectionSets(context, selectionSet, subGroupedFieldSet, newDeferUsages, deferUsage, fragmentVariableValues);
		}
	}
	return {
		groupedFieldSet: subGroupedFieldSet,
		newDeferUsages
	};
}
function visitSelectionSets(context, selectionSet, groupedFieldSet, newDeferUsages, deferUsage, fragmentVariableValues, recurse = visitSelectionSets) {
	const { schema, fragments, variableValues, runtimeType, visitedFragmentNames, hideSuggestions } = context;
	for (const selection of selectionSet.selections) switch (selection.kind) {
		case FIELD:
			if (!shouldIncludeNode(context, selection, variableValues, fragmentVariableValues)) continue;
			groupedFieldSet.add(getFieldEntryKey(selection), {
				node: selection,
				deferUsage,
				fragmentVariableValues
			});
			break;
		case INLINE_FRAGMENT: {
			if (!shouldIncludeNode(context, selection, variableValues, fragmentVariableValues) || !doesFragmentConditionMatch(schema, selection, runtimeType)) continue;
			const newDeferUsage = getDeferUsage(variableValues, fragmentVariableValues, selection, deferUsage);
			if (!newDeferUsage) recurse(context, selection.selectionSet, groupedFieldSet, newDeferUsages, deferUsage, fragmentVariableValues, recurse);
			else {
				newDeferUsages.push(newDeferUsage);
				recurse(context, selection.selectionSet, groupedFieldSet, newDeferUsages, newDeferUsage, fragmentVariableValues, recurse);
			}
			break;
		}
		case FRAGMENT_SPREAD: {
			const fragName = selection.name.value;
			if (!shouldIncludeNode(context, selection, variableValues, fragmentVariableValues)) continue;
			const fragment = fragments[fragName];
			if (fragment == null || !doesFragmentConditionMatch(schema, fragment.definition, runtimeType)) continue;
			const newDeferUsage = getDeferUsage(variableValues, fragmentVariableValues, selection, deferUsage);
			const maybeNewDeferUsage = newDeferUsage ?? deferUsage;
			let visitedDeferSet = visitedFragmentNames.get(fragName);
			if (!visitedDeferSet) {
				visitedDeferSet = /* @__PURE__ */ new Set();
				visitedFragmentNames.set(fragName, visitedDeferSet);
			}
			if (visitedDeferSet.has(null) || maybeNewDeferUsage && visitedDeferSet.has(maybeNewDeferUsage.directiveNode)) continue;
			if (newDeferUsage) newDeferUsages.push(newDeferUsage);
			visitedDeferSet.add(maybeNewDeferUsage?.directiveNode ?? null);
			const fragmentVariableSignatures = fragment.variableSignatures;
			let newFragmentVariableValues;
			if (fragmentVariableSignatures) newFragmentVariableValues = getFragmentVariableValues(selection, fragmentVariableSignatures, variableValues, fragmentVariableValues, hideSuggestions);
			recurse(context, fragment.definition.selectionSet, groupedFieldSet, newDeferUsages, maybeNewDeferUsage, newFragmentVariableValues, recurse);
			break;
		}
	}
}
function getDeferUsage(variableValues, fragmentVariableValues, node, parentDeferUsage) {
	const directiveNode = node.directives?.find((directive) => directive.name.value === GraphQLDeferDirective.name);
	if (!directiveNode) return;
	const defer = getArgumentValues(GraphQLDeferDirective, directiveNode, variableValues, fragmentVariableValues);
	if (defer.if === false) return;
	return {
		label: typeof defer.label === "string" ? defer.label : void 0,
		directiveNode,
		parentDeferUsage
	};
}
function shouldIncludeNode(context, node, variableValues, fragmentVariableValues) {
	const skipDirectiveNode = node.directives?.find((directive) => directive.name.value === GraphQLSkipDirective.name);
	if (skipDirectiveNode && context.forbidSkipAndInclude) {
		context.forbiddenDirectiveInstances.push(skipDirectiveNode);
		return false;
	}
	if ((skipDirectiveNode ? getArgumentValues(GraphQLSkipDirective, skipDirectiveNode, variableValues, fragmentVariableValues, context.hideSuggestions) : void 0)?.if === true) return false;
	const includeDirectiveNode = node.directives?.find((directive) => directive.name.value === GraphQLIncludeDirective.name);
	if (includeDirectiveNode && context.forbidSkipAndInclude) {
		context.forbiddenDirectiveInstances.push(includeDirectiveNode);
		return false;
	}
	if ((includeDirectiveNode ? getArgumentValues(GraphQLIncludeDirective, includeDirectiveNode, variableValues, fragmentVariableValues, context.hideSuggestions) : void 0)?.if === false) return false;
	return true;
}
function doesFragmentConditionMatch(schema, fragment, type) {
	const typeConditionNode = fragment.typeCondition;
	if (!typeConditionNode) return true;
	const conditionalType = typeFromAST(schema, typeConditionNode);
	if (conditionalType === type) return true;
	if (isAbstractType(conditionalType)) return schema.isSubType(conditionalType, type);
	return false;
}
function getFieldEntryKey(node) {
	return node.alias ? node.alias.value : node.name.value;
}

// node_modules/graphql/validation/rules/SingleFieldSubscriptionsRule.mjs
function toNodes$2(fieldDetailsList) {
	return fieldDetailsList.map((fieldDetails) => fieldDetails.node);
}
function SingleFieldSubscriptionsRule(context) {
	let fragments;
	const visitSelectionSets$1 = (visitContext, selectionSet, groupedFieldSet, newDeferUsages, ...[deferUsage, fragmentVariableValues]) => {
		context.spendFragmentWork(selectionSet.selections.length);
		for (const selection of selectionSet.selections) {
			const directives = selection.directives;
			if (directives !== void 0) {
				context.spendFragmentWork(directives.length);
				const defer = directives.find((directive) => directive.name.value === GraphQLDeferDirective.name);
				context.spendFragmentWork(defer?.arguments?.length ?? 0);
			}
		}
		visitSelectionSets(visitContext, selectionSet, groupedFieldSet, newDeferUsages, deferUsage, fragmentVariableValues, visitSelectionSets$1);
	};
	return { OperationDefinition(node) {
		if (node.operation === "subscription") {
			const schema = context.getSchema();
			const subscriptionType = schema.getSubscriptionType();
			if (subscriptionType) {
				const operationName = node.name ? node.name.value : null;
				const variableValues = {
					sources: Object.create(null),
					coerced: Object.create(null)
				};
				if (!fragments) {
					fragments = Object.create(null);
					for (const definition of context.getDocument().definitions) if (definition.kind === "FragmentDefinition") fragments[definition.name.value] = { definition };
				}
				const { groupedFieldSet, forbiddenDirectiveInstances } = collectFields(schema, fragments, variableValues, subscriptionType, node.selectionSet, context.hideSuggestions, true, visitSelectionSets$1);
				if (forbiddenDirectiveInstances.length > 0) {
					context.reportError(new GraphQLError(operationName != null ? `Subscription "${operationName}" must not use \`@skip\` or \`@include\` directives in the top level selection.` : "Anonymous Subscription must not use `@skip` or `@include` directives in the top level selection.", { nodes: forbiddenDirectiveInstances }));
					return;
				}
				if (groupedFieldSet.size === 0) context.reportError(new GraphQLError(operationName != null ? `Subscription "${operationName}" must select one top level field.` : "Anonymous Subscription must select one top level field.", { nodes: node.selectionSet }));
				else if (groupedFieldSet.size > 1) {
					const extraFieldSelections = [...groupedFieldSet.values()].slice(1).flatMap((fieldDetailsList) => toNodes$2(fieldDetailsList));
					context.reportError(new GraphQLError(operationName != null ? `Subscription "${operationName}" must select only one top level field.` : "Anonymous Subscription must select only one top level field.", { nodes: extraFieldSelections }));
				}
				for (const fieldDetailsList of groupedFieldSet.values()) if (toNodes$2(fieldDetailsList)[0].name.value.startsWith("__")) context.reportError(new GraphQLError(operationName != null ? `Subscription "${operationName}" must not select an introspection top level field.` : "Anonymous Subscription must not select an introspection top level field.", { nodes: toNodes$2(fieldDetailsList) }));
			}
		}
	} };
}

// node_modules/graphql/validation/rules/StreamDirectiveOnListFieldRule.mjs
function StreamDirectiveOnListFieldRule(context) {
	return { Directive(node) {
		const fieldDef = context.getFieldDef();
		const parentType = context.getParentType();
		if (fieldDef && parentType && node.name.value === GraphQLStreamDirective.name && !(isListType(fieldDef.type) || isWrappingType(fieldDef.type) && isListType(fieldDef.type.ofType))) context.reportError(new GraphQLError(`Directive "@stream" cannot be used on non-list field "${parentType}.${fieldDef.name}".`, { nodes: node }));
	} };
}

// node_modules/graphql/jsutils/groupBy.mjs
function groupBy(list, keyFn) {
	const result = new AccumulatorMap();
	for (const item of list) result.add(keyFn(item), item);
	return result;
}

// node_modules/graphql/validation/rules/UniqueArgumentDefinitionNamesRule.mjs
function UniqueArgumentDefinitionNamesRule(context) {
	return {
		DirectiveDefinition(directiveNode) {
			const argumentNodes = directiveNode.arguments ?? [];
			return checkArgUniqueness(`@${directiveNode.name.value}`, argumentNodes);
		},
		InterfaceTypeDefinition: checkArgUniquenessPerField,
		InterfaceTypeExtension: checkArgUniquenessPerField,
		ObjectTypeDefinition: checkArgUniquenessPerField,
		ObjectTypeExtension: checkArgUniquenessPerField
	};
	function checkArgUniquenessPerField(typeNode) {
		const typeName = typeNode.name.value;
		const fieldNodes = typeNode.fields ?? [];
		for (const fieldDef of fieldNodes) {
			const fieldName = fieldDef.name.value;
			const argumentNodes = fieldDef.arguments ?? [];
			checkArgUniqueness(`${typeName}.${fieldName}`, argumentNodes);
		}
		return false;
	}
	function checkArgUniqueness(parentName, argumentNodes) {
		const seenArgs = groupBy(argumentNodes, (arg) => arg.name.value);
		for (const [argName, argNodes] of seenArgs) if (argNodes.length > 1) context.reportError(new GraphQLError(`Argument "${parentName}(${argName}:)" can only be defined once.`, { nodes: argNodes.map((node) => node.name) }));
		return false;
	}
}

// node_modules/graphql/validation/rules/UniqueArgumentNamesRule.mjs
function UniqueArgumentNamesRule(context) {
	return {
		Field: checkArgUniqueness,
		Directive: checkArgUniqueness
	};
	function checkArgUniqueness(parentNode) {
		const argumentNodes = parentNode.arguments ?? [];
		const seenArgs = groupBy(argumentNodes, (arg) => arg.name.value);
		for (const [argName, argNodes] of seenArgs) if (argNodes.length > 1) context.reportError(new GraphQLError(`There can be only one argument named "${argName}".`, { nodes: argNodes.map((node) => node.name) }));
	}
}

// node_modules/graphql/validation/rules/UniqueDirectiveNamesRule.mjs
function UniqueDirectiveNamesRule(context) {
	const knownDirectiveNames = /* @__PURE__ */ new Map();
	const schema = context.getSchema();
	return { DirectiveDefinition(node) {
		const directiveName = node.name.value;
		if (schema?.getDirective(directiveName)) {
			context.reportError(new GraphQLError(`Directive "@${directiveName}" already exists in the schema. It cannot be redefined.`, { nodes: node.name }));
			return;
		}
		const knownName = knownDirectiveNames.get(directiveName);
		if (knownName) context.reportError(new GraphQLError(`There can be only one directive named "@${directiveName}".`, { nodes: [knownName, node.name] }));
		else knownDirectiveNames.set(directiveName, node.name);
		return false;
	} };
}

// node_modules/graphql/validation/rules/UniqueDirectivesPerLocationRule.mjs
function UniqueDirectivesPerLocationRule(context) {
	const uniqueDirectiveMap = /* @__PURE__ */ new Map();
	const schema = context.getSchema();
	const definedDirectives = schema ? schema.getDirectives() : specifiedDirectives;
	for (const directive of definedDirectives) uniqueDirectiveMap.set(directive.name, !directive.isRepeatable);
	const astDefinitions = context.getDocument().definitions;
	for (const def of astDefinitions) if (def.kind === "DirectiveDefinition") uniqueDirectiveMap.set(def.name.value, !def.repeatable);
	const schemaDirectives = /* @__PURE__ */ new Map();
	const typeDirectivesMap = /* @__PURE__ */ new Map();
	const directiveDirectivesMap = /* @__PURE__ */ new Map();
	return { enter(node) {
		if (!("directives" in node) || !node.directives) return;
		let seenDirectives;
		if (node.kind === "SchemaDefinition" || node.kind === "SchemaExtension") seenDirectives = schemaDirectives;
		else if (isTypeDefinitionNode(node) || isTypeExtensionNode(node)) {
			const typeName = node.name.value;
			seenDirectives = typeDirectivesMap.get(typeName);
			if (seenDirectives === void 0) {
				seenDirectives = /* @__PURE__ */ new Map();
				typeDirectivesMap.set(typeName, seenDirectives);
			}
		} else if (node.kind === "DirectiveDefinition" || node.kind === "DirectiveExtension") {
			const directiveName = node.name.value;
			seenDirectives = directiveDirectivesMap.get(directiveName);
			if (seenDirectives === void 0) {
				seenDirectives = /* @__PURE__ */ new Map();
				directiveDirectivesMap.set(directiveName, seenDirectives);
			}
		} else seenDirectives = /* @__PURE__ */ new Map();
		for (const directive of node.directives) {
			const directiveName = directive.name.value;
			if (uniqueDirectiveMap.get(directiveName) === true) {
				const seenDirective = seenDirectives.get(directiveName);
				if (seenDirective != null) context.reportError(new GraphQLError(`The directive "@${directiveName}" can only be used once at this location.`, { nodes: [seenDirective, directive] }));
				else seenDirectives.set(directiveName, directive);
			}
		}
	} };
}

// node_modules/graphql/validation/rules/UniqueEnumValueNamesRule.mjs
function UniqueEnumValueNamesRule(context) {
	const schema = context.getSchema();
	const existingTypeMap = schema ? schema.getTypeMap() : Object.create(null);
	const knownValueNames = /* @__PURE__ */ new Map();
	return {
		EnumTypeDefinition: checkValueUniqueness,
		EnumTypeExtension: checkValueUniqueness
	};
	function checkValueUniqueness(node) {
		const typeName = node.name.value;
		let valueNames = knownValueNames.get(typeName);
		if (valueNames == null) {
			valueNames = /* @__PURE__ */ new Map();
			knownValueNames.set(typeName, valueNames);
		}
		const valueNodes = node.values ?? [];
		for (const valueDef of valueNodes) {
			const valueName = valueDef.name.value;
			const existingType = existingTypeMap[typeName];
			if (isEnumType(existingType) && existingType.getValue(valueName)) {
				context.reportError(new GraphQLError(`Enum value "${typeName}.${valueName}" already exists in the schema. It cannot also be defined in this type extension.`, { nodes: valueDef.name }));
				continue;
			}
			const knownValueName = valueNames.get(valueName);
			if (knownValueName != null) context.reportError(new GraphQLError(`Enum value "${typeName}.${valueName}" can only be defined once.`, { nodes: [knownValueName, valueDef.name] }));
			else valueNames.set(valueName, valueDef.name);
		}
		return false;
	}
}

// node_modules/graphql/validation/rules/UniqueFieldDefinitionNamesRule.mjs
function UniqueFieldDefinitionNamesRule(context) {
	const schema = context.getSchema();
	const existingTypeMap = schema ? schema.getTypeMap() : Object.create(null);
	const knownFieldNames = /* @__PURE__ */ new Map();
	return {
		InputObjectTypeDefinition: checkFieldUniqueness,
		InputObjectTypeExtension: checkFieldUniqueness,
		InterfaceTypeDefinition: checkFieldUniqueness,
		InterfaceTypeExtension: checkFieldUniqueness,
		ObjectTypeDefinition: checkFieldUniqueness,
		ObjectTypeExtension: checkFieldUniqueness
	};
	function checkFieldUniqueness(node) {
		const typeName = node.name.value;
		let fieldNames = knownFieldNames.get(typeName);
		if (fieldNames == null) {
			fieldNames = /* @__PURE__ */ new Map();
			knownFieldNames.set(typeName, fieldNames);
		}
		const fieldNodes = node.fields ?? [];
		for (const fieldDef of fieldNodes) {
			const fieldName = fieldDef.name.value;
			if (hasField(existingTypeMap[typeName], fieldName)) {
				context.reportError(new GraphQLError(`Field "${typeName}.${fieldName}" already exists in the schema. It cannot also be defined in this type extension.`, { nodes: fieldDef.name }));
				continue;
			}
			const knownFieldName = fieldNames.get(fieldName);
			if (knownFieldName != null) context.reportError(new GraphQLError(`Field "${typeName}.${fieldName}" can only be defined once.`, { nodes: [knownFieldName, fieldDef.name] }));
			else fieldNames.set(fieldName, fieldDef.name);
		}
		return false;
	}
}
function hasField(type, fieldName) {
	if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)) return type.getFields()[fieldName] != null;
	return false;
}

// node_modules/graphql/validation/rules/UniqueFragmentNamesRule.mjs
function UniqueFragmentNamesRule(context) {
	const knownFragmentNames = /* @__PURE__ */ new Map();
	return {
		OperationDefinition: () => false,
		FragmentDefinition(node) {
			const fragmentName = node.name.value;
			const knownFragmentName = knownFragmentNames.get(fragmentName);
			if (knownFragmentName != null) context.reportError(new GraphQLError(`There can be only one fragment named "${fragmentName}".`, { nodes: [knownFragmentName, node.name] }));
			else knownFragmentNames.set(fragmentName, node.name);
			return false;
		}
	};
}

// node_modules/graphql/validation/rules/UniqueInputFieldNamesRule.mjs
function UniqueInputFieldNamesRule(context) {
	const knownNameStack = [];
	let knownNames = /* @__PURE__ */ new Map();
	return {
		ObjectValue: {
			enter() {
				knownNameStack.push(knownNames);
				knownNames = /* @__PURE__ */ new Map();
			},
			leave() {
				const prevKnownNames = knownNameStack.pop();
				if (!(prevKnownNames != null)) invariant(false);
				knownNames = prevKnownNames;
			}
		},
		ObjectField(node) {
			const fieldName = node.name.value;
			const knownName = knownNames.get(fieldName);
			if (knownName != null) context.reportError(new GraphQLError(`There can be only one input field named "${fieldName}".`, { nodes: [knownName, node.name] }));
			else knownNames.set(fieldName, node.name);
		}
	};
}

// node_modules/graphql/validation/rules/UniqueOperationNamesRule.mjs
function UniqueOperationNamesRule(context) {
	const knownOperationNames = /* @__PURE__ */ new Map();
	return {
		OperationDefinition(node) {
			const operationName = node.name;
			if (operationName != null) {
				const knownOperationName = knownOperationNames.get(operationName.value);
				if (knownOperationName != null) context.reportError(new GraphQLError(`There can be only one operation named "${operationName.value}".`, { nodes: [knownOperationName, operationName] }));
				else knownOperationNames.set(operationName.value, operationName);
			}
			return false;
		},
		FragmentDefinition: () => false
	};
}

// node_modules/graphql/validation/rules/UniqueOperationTypesRule.mjs
function UniqueOperationTypesRule(context) {
	const schema = context.getSchema();
	const definedOperationTypes = /* @__PURE__ */ new Map();
	const existingOperationTypes = schema ? {
		query: schema.getQueryType(),
		mutation: schema.getMutationType(),
		subscription: schema.getSubscriptionType()
	} : {};
	return {
		SchemaDefinition: checkOperationTypes,
		SchemaExtension: checkOperationTypes
	};
	function checkOperationTypes(node) {
		const operationTypesNodes = node.operationTypes ?? [];
		for (const operationType of operationTypesNodes) {
			const operation = operationType.operation;
			const alreadyDefinedOperationType = definedOperationTypes.get(operation);
			if (existingOperationTypes[operation]) context.reportError(new GraphQLError(`Type for ${operation} already defined in the schema. It cannot be redefined.`, { nodes: operationType }));
			else if (alreadyDefinedOperationType) context.reportError(new GraphQLError(`There can be only one ${operation} type in schema.`, { nodes: [alreadyDefinedOperationType, operationType] }));
			else definedOperationTypes.set(operation, operationType);
		}
		return false;
	}
}

// node_modules/graphql/validation/rules/UniqueTypeNamesRule.mjs
function UniqueTypeNamesRule(context) {
	const knownTypeNames = /* @__PURE__ */ new Map();
	const schema = context.getSchema();
	return {
		ScalarTypeDefinition: checkTypeName,
		ObjectTypeDefinition: checkTypeName,
		InterfaceTypeDefinition: checkTypeName,
		UnionTypeDefinition: checkTypeName,
		EnumTypeDefinition: checkTypeName,
		InputObjectTypeDefinition: checkTypeName
	};
	function checkTypeName(node) {
		const typeName = node.name.value;
		if (schema?.getType(typeName)) {
			context.reportError(new GraphQLError(`Type "${typeName}" already exists in the schema. It cannot also be defined in this type definition.`, { nodes: node.name }));
			return;
		}
		const knownNameNode = knownTypeNames.get(typeName);
		if (knownNameNode != null) context.reportError(new GraphQLError(`There can be only one type named "${typeName}".`, { nodes: [knownNameNode, node.name] }));
		else knownTypeNames.set(typeName, node.name);
		return false;
	}
}

// node_modules/graphql/validation/rules/UniqueVariableNamesRule.mjs
function UniqueVariableNamesRule(context) {
	return { OperationDefinition(operationNode) {
		const variableDefinitions = operationNode.variableDefinitions ?? [];
		const seenVariableDefinitions = groupBy(variableDefinitions, (node) => node.variable.name.value);
		for (const [variableName, variableNodes] of seenVariableDefinitions) if (variableNodes.length > 1) context.reportError(new GraphQLError(`There can be only one variable named "$${variableName}".`, { nodes: variableNodes.map((node) => node.variable.name) }));
	} };
}

// node_modules/graphql/validation/rules/ValuesOfCorrectTypeRule.mjs
function ValuesOfCorrectTypeRule(context) {
	return {
		NullValue: (node) => isValidValueNode(context, node, context.getInputType()),
		ListValue: (node) => isValidValueNode(context, node, context.getParentInputType()),
		ObjectValue: (node) => isValidValueNode(context, node, context.getInputType()),
		EnumValue: (node) => isValidValueNode(context, node, context.getInputType()),
		IntValue: (node) => isValidValueNode(context, node, context.getInputType()),
		FloatValue: (node) => isValidValueNode(context, node, context.getInputType()),
		StringValue: (node) => isValidValueNode(context, node, context.getInputType()),
		BooleanValue: (node) => isValidValueNode(context, node, context.getInputType())
	};
}
function isValidValueNode(context, node, inputType) {
	if (inputType) validateInputLiteral(node, inputType, (error) => {
		context.reportError(error);
	}, void 0, void 0, context.hideSuggestions);
	return false;
}

// node_modules/graphql/validation/rules/VariablesAreInputTypesRule.mjs
function VariablesAreInputTypesRule(context) {
	return { VariableDefinition(node) {
		const type = typeFromAST(context.getSchema(), node.type);
		if (type !== void 0 && !isInputType(type)) {
			const variableName = node.variable.name.value;
			const typeName = print(node.type);
			context.reportError(new GraphQLError(`Variable "$${variableName}" cannot be non-input type "${typeName}".`, { nodes: node.type }));
		}
	} };
}

// node_modules/graphql/validation/rules/VariablesInAllowedPositionRule.mjs
function VariablesInAllowedPositionRule(context) {
	let varDefMap;
	return { OperationDefinition: {
		enter(operation) {
			varDefMap = /* @__PURE__ */ new Map();
			if (operation.variableDefinitions) for (const varDef of operation.variableDefinitions) varDefMap.set(varDef.variable.name.value, varDef);
		},
		leave(operation) {
			const usages = context.getRecursiveVariableUsages(operation);
			for (const { node, type, parentType, defaultValue, fragmentVariableDefinition } of usages) {
				const varName = node.name.value;
				let varDef = fragmentVariableDefinition;
				varDef ??= varDefMap.get(varName);
				if (varDef && type) {
					const schema = context.getSchema();
					const varType = typeFromAST(schema, varDef.type);
					if (varType && !allowedVariableUsage(schema, varType, varDef.defaultValue, type, defaultValue)) context.reportError(new GraphQLError(`Variable "$${varName}" of type "${varType}" used in position expecting type "${type}".`, { nodes: [varDef, node] }));
					if (isInputObjectType(parentType) && parentType.isOneOf && isNullableType(varType)) context.reportError(new GraphQLError(`Variable "$${varName}" is of type "${varType}" but must be non-nullable to be used for OneOf Input Object "${parentType}".`, { nodes: [varDef, node] }));
				}
			}
		}
	} };
}
function allowedVariableUsage(schema, varType, varDefaultValue, locationType, locationDefaultValue) {
	if (isNonNullType(locationType) && !isNonNullType(varType)) {
		if (!(varDefaultValue != null && varDefaultValue.kind !== "NullValue") && !(locationDefaultValue !== void 0)) return false;
		const nullableLocationType = locationType.ofType;
		return isTypeSubTypeOf(schema, varType, nullableLocationType);
	}
	return isTypeSubTypeOf(schema, varType, locationType);
}

// node_modules/graphql/validation/specifiedRules.mjs
const recommendedRules = Object.freeze([MaxIntrospectionDepthRule]);
const specifiedRules = Object.freeze([
	ExecutableDefinitionsRule,
	KnownOperationTypesRule,
	UniqueOperationNamesRule,
	LoneAnonymousOperationRule,
	SingleFieldSubscriptionsRule,
	KnownTypeNamesRule,
	FragmentsOnCompositeTypesRule,
	VariablesAreInputTypesRule,
	ScalarLeafsRule,
	FieldsOnCorrectTypeRule,
	UniqueFragmentNamesRule,
	KnownFragmentNamesRule,
	NoUnusedFragmentsRule,
	PossibleFragmentSpreadsRule,
	NoFragmentCyclesRule,
	UniqueVariableNamesRule,
	NoUndefinedVariablesRule,
	NoUnusedVariablesRule,
	KnownDirectivesRule,
	UniqueDirectivesPerLocationRule,
	DeferStreamDirectiveOnRootFieldRule,
	DeferStreamDirectiveOnValidOperationsRule,
	DeferStreamDirectiveLabelRule,
	StreamDirectiveOnListFieldRule,
	KnownArgumentNamesRule,
	UniqueArgumentNamesRule,
	ValuesOfCorrectTypeRule,
	ProvidedRequiredArgumentsRule,
	VariablesInAllowedPositionRule,
	OverlappingFieldsCanBeMergedRule,
	UniqueInputFieldNamesRule,
	...recommendedRules
]);
const specifiedSDLRules = Object.freeze([
	LoneSchemaDefinitionRule,
	UniqueOperationTypesRule,
	UniqueTypeNamesRule,
	UniqueEnumValueNamesRule,
	UniqueFieldDefinitionNamesRule,
	UniqueArgumentDefinitionNamesRule,
	UniqueDirectiveNamesRule,
	KnownTypeNamesRule,
	KnownDirectivesRule,
	UniqueDirectivesPerLocationRule,
	PossibleTypeExtensionsRule,
	KnownArgumentNamesOnDirectivesRule,
	UniqueArgumentNamesRule,
	UniqueInputFieldNamesRule,
	ProvidedRequiredArgumentsOnDirectivesRule
]);

// node_modules/graphql/jsutils/SetMap.mjs
var SetMap = class {
	constructor() {
		this._entries = /* @__PURE__ */ new Map();
		this._memberIds = /* @__PURE__ */ new Map();
		this._nextMemberId = 0;
	}
	get size() {
		return this._entries.size;
	}
	get(members) {
		return this._entries.get(this._key(members))?.value;
	}
	getOrInsert(members, value) {
		const key = this._key(members);
		const entry = this._entries.get(key);
		if (entry !== void 0) return entry.value;
		this._entries.set(key, {
			members,
			value
		});
		return value;
	}
	getOrInsertComputed(members, computeValue) {
		const entry = this._entries.get(this._key(members));
		if (entry !== void 0) return entry.value;
		const value = computeValue(members);
		this.set(members, value);
		return value;
	}
	has(members) {
		return this._entries.has(this._key(members));
	}
	set(members, value) {
		const key = this._key(members);
		const entry = this._entries.get(key);
		if (entry !== void 0) {
			entry.value = value;
			return this;
		}
		this._entries.set(key, {
			members,
			value
		});
		return this;
	}
	*keys() {
		for (const entry of this._entries.values()) yield entry.members;
	}
	*values() {
		for (const entry of this._entries.values()) yield entry.value;
	}
	*entries() {
		for (const entry of this._entries.values()) yield [entry.members, entry.value];
	}
	[Symbol.iterator]() {
		return this.entries();
	}
	_key(members) {
		const ids = [];
		for (const member of members) {
			let id = this._memberIds.get(member);
			if (id === void 0) {
				id = this._nextMemberId++;
				this._memberIds.set(member, id);
			}
			ids.push(id);
		}
		ids.sort((id1, id2) => id1 - id2);
		return ids.join(",");
	}
};

// node_modules/graphql/validation/ValidationContext.mjs
var ASTValidationContext = class {
	constructor(ast, onError) {
		this._remainingFragmentWork = 5e4;
		this._ast = ast;
		this._fragments = void 0;
		this._fragmentSpreads = /* @__PURE__ */ new Map();
		this._recursivelyReferencedFragments = new SetMap();
		this._onError = onError;
	}
	get [Symbol.toStringTag]() {
		return "ASTValidationContext";
	}
	reportError(error) {
		this._onError(error);
	}
	getDocument() {
		return this._ast;
	}
	getFragment(name) {
		let fragments;
		if (this._fragments) fragments = this._fragments;
		else {
			fragments = Object.create(null);
			for (const defNode of this.getDocument().definitions) if (defNode.kind === "FragmentDefinition") fragments[defNode.name.value] = defNode;
			this._fragments = fragments;
		}
		return fragments[name];
	}
	getFragmentSpreads(node) {
		let spreads = this._fragmentSpreads.get(node);
		if (!spreads) {
			spreads = [];
			const setsToVisit = [node];
			let set;
			while (set = setsToVisit.pop()) for (const selection of set.selections) if (selection.kind === "FragmentSpread") spreads.push(selection);
			else if (selection.selectionSet) setsToVisit.push(selection.selectionSet);
			this._fragmentSpreads.set(node, spreads);
		}
		return spreads;
	}
	getRecursivelyReferencedFragments(operation) {
		return this.getRecursivelyReferencedFragmentsForOperations([operation]);
	}
	getRecursivelyReferencedFragmentsForOperations(operations) {
		const fragmentNames = new Set(operations.flatMap(({ selectionSet }) => this.getFragmentSpreads(selectionSet).map(({ name }) => name.value)));
		let fragments = this._recursivelyReferencedFragments.get(fragmentNames);
		if (!fragments) {
			fragments = [];
			this.spendFragmentWork(fragmentNames.size);
			const collectedNames = new Set(fragmentNames);
			for (const fragName of collectedNames) {
				const fragment = this.getFragment(fragName);
				if (fragment) {
					fragments.push(fragment);
					const spreads = this.getFragmentSpreads(fragment.selectionSet);
					this.spendFragmentWork(spreads.length);
					for (const spread of spreads) collectedNames.add(spread.name.value);
				}
			}
			this._recursivelyReferencedFragments.set(fragmentNames, fragments);
		}
		return fragments;
	}
	spendFragmentWork(cost) {
		this._remainingFragmentWork -= cost;
		if (this._remainingFragmentWork < 0) throw validationAbortedError;
	}
};
var SDLValidationContext = class extends ASTValidationContext {
	constructor(ast, schema, onError) {
		super(ast, onError);
		this._schema = schema;
	}
	get hideSuggestions() {
		return false;
	}
	get [Symbol.toStringTag]() {
		return "SDLValidationContext";
	}
	getSchema() {
		return this._schema;
	}
};
var ValidationContext = class extends ASTValidationContext {
	constructor(schema, ast, typeInfo, onError, hideSuggestionsOrOptions) {
		const { hideSuggestions, allowEmptySelectionSets } = typeof hideSuggestionsOrOptions === "boolean" ? { hideSuggestions: hideSuggestionsOrOptions } : hideSuggestionsOrOptions ?? {};
		super(ast, onError);
		this._schema = schema;
		this._typeInfo = typeInfo;
		this._variableUsages = /* @__PURE__ */ new Map();
		this._recursiveVariableUsages = /* @__PURE__ */ new Map();
		this._hideSuggestions = hideSuggestions ?? false;
		this._allowEmptySelectionSets = allowEmptySelectionSets ?? true;
	}
	get [Symbol.toStringTag]() {
		return "ValidationContext";
	}
	get hideSuggestions() {
		return this._hideSuggestions;
	}
	get allowEmptySelectionSets() {
		return this._allowEmptySelectionSets;
	}
	getSchema() {
		return this._schema;
	}
	getVariableUsages(node) {
		let usages = this._variableUsages.get(node);
		if (!usages) {
			const newUsages = [];
			const typeInfo = new TypeInfo(this._schema, void 0, this._typeInfo.getFragmentSignatureByName());
			const fragmentDefinition = node.kind === "FragmentDefinition" ? node : void 0;
			visit(node, visitWithTypeInfo(typeInfo, {
				VariableDefinition: () => false,
				Variable(variable) {
					let fragmentVariableDefinition;
					if (fragmentDefinition) fragmentVariableDefinition = typeInfo.getFragmentSignatureByName()(fragmentDefinition.name.value)?.variableDefinitions.get(variable.name.value);
					newUsages.push({
						node: variable,
						type: typeInfo.getInputType(),
						parentType: typeInfo.getParentInputType(),
						defaultValue: typeInfo.getDefaultValue(),
						fragmentVariableDefinition
					});
				}
			}));
			usages = newUsages;
			this._variableUsages.set(node, usages);
		}
		return usages;
	}
	getRecursiveVariableUsages(operation) {
		let usages = this._recursiveVariableUsages.get(operation);
		if (!usages) {
			const fragments = this.getRecursivelyReferencedFragments(operation);
			let fragmentUsages = this._recursiveVariableUsages.get(fragments);
			if (!fragmentUsages) {
				this.spendFragmentWork(fragments.length);
				fragmentUsages = fragments.flatMap((frag) => {
					const localUsages = this.getVariableUsages(frag);
					this.spendFragmentWork(localUsages.length);
					return localUsages;
				});
				this._recursiveVariableUsages.set(fragments, fragmentUsages);
			}
			this.spendFragmentWork(fragmentUsages.length);
			usages = this.getVariableUsages(operation).concat(fragmentUsages);
			this._recursiveVariableUsages.set(operation, usages);
		}
		return usages;
	}
	getType() {
		return this._typeInfo.getType();
	}
	getParentType() {
		return this._typeInfo.getParentType();
	}
	getInputType() {
		return this._typeInfo.getInputType();
	}
	getParentInputType() {
		return this._typeInfo.getParentInputType();
	}
	getFieldDef() {
		return this._typeInfo.getFieldDef();
	}
	getDirective() {
		return this._typeInfo.getDirective();
	}
	getArgument() {
		return this._typeInfo.getArgument();
	}
	getFragmentSignature() {
		return this._typeInfo.getFragmentSignature();
	}
	getFragmentSignatureByName() {
		return this._typeInfo.getFragmentSignatureByName();
	}
	getEnumValue() {
		return this._typeInfo.getEnumValue();
	}
};

// node_modules/graphql/validation/validate.mjs
const QueryDocumentKeysToValidate = mapValue(QueryDocumentKeys, (keys) => keys.filter((key) => key !== "description"));
const tooManyValidationErrorsError = new GraphQLError("Too many validation errors, error limit reached. Validation aborted.");
function validate(schema, documentAST, rules = specifiedRules, options) {
	return shouldTrace(validateChannel) ? validateChannel.traceSync(() => validateImpl(schema, documentAST, rules, options), {
		schema,
		document: documentAST
	}) : validateImpl(schema, documentAST, rules, options);
}
function validateImpl(schema, documentAST, rules, options) {
	const maxErrors = options?.maxErrors ?? 100;
	const hideSuggestions = options?.hideSuggestions ?? false;
	const allowEmptySelectionSets = options?.allowEmptySelectionSets ?? true;
	assertValidSchema(schema);
	const errors = [];
	const typeInfo = new TypeInfo(schema);
	const context = new ValidationContext(schema, documentAST, typeInfo, (error) => {
		if (errors.length >= maxErrors) throw tooManyValidationErrorsError;
		errors.push(error);
	}, {
		hideSuggestions,
		allowEmptySelectionSets
	});
	const visitor = visitInParallel(rules.map((rule) => rule(context)));
	try {
		visit(documentAST, visitWithTypeInfo(typeInfo, visitor), QueryDocumentKeysToValidate);
	} catch (e) {
		if (e === tooManyValidationErrorsError || e === validationAbortedError) errors.push(e);
		else throw e;
	}
	return errors;
}
function validateSDL(documentAST, schemaToExtend, rules = specifiedSDLRules) {
	const errors = [];
	const context = new SDLValidationContext(documentAST, schemaToExtend, (error) => {
		errors.push(error);
	});
	const visitors = rules.map((rule) => rule(context));
	visit(documentAST, visitInParallel(visitors));
	return errors;
}
function assertValidSDL(documentAST) {
	const errors = validateSDL(documentAST);
	if (errors.length !== 0) throw new Error(errors.map((error) => error.message).join("\n\n"));
}

// node_modules/graphql/jsutils/isAsyncIterable.mjs
function isAsyncIterable(maybeAsyncIterable) {
	return typeof maybeAsyncIterable?.[Symbol.asyncIterator] === "function";
}

// node_modules/graphql/error/locatedError.mjs
function locatedError(rawOriginalError, nodes, path) {
	const originalError = toError(rawOriginalError);
	if (isLocatedGraphQLError(originalError)) return originalError;
	return new GraphQLError(originalError.message, {
		nodes: originalError.nodes ?? nodes,
		source: originalError.source,
		positions: originalError.positions,
		path,
		originalError
	});
}
function isLocatedGraphQLError(error) {
	return Array.isArray(error.path);
}

// node_modules/graphql/utilities/getOperationAST.mjs
function getOperationAST(documentAST, operationName) {
	let operation = null;
	for (const definition of documentAST.definitions) if (definition.kind === "OperationDefinition") {
		if (operationName == null) {
			if (operation) return null;
			operation = definition;
		} else if (definition.name?.value === operationName) return definition;
	}
	return operation;
}

// node_modules/graphql/execution/buildResolveInfo.mjs
function buildResolveInfo(validatedExecutionArgs, fieldDef, fieldNodes, parentType, path, getAbortSignal, getAsyncHelpers) {
	const { schema, fragmentDefinitions, rootValue, operation, variableValues } = validatedExecutionArgs;
	return {
		fieldName: fieldDef.name,
		fieldNodes,
		returnType: fieldDef.type,
		parentType,
		path,
		schema,
		fragments: fragmentDefinitions,
		rootValue,
		operation,
		variableValues,
		getAbortSignal,
		getAsyncHelpers
	};
}

// node_modules/graphql/jsutils/promiseWithResolvers.mjs
function promiseWithResolvers() {
	let resolve;
	let reject;
	return {
		promise: new Promise((res, rej) => {
			resolve = res;
			reject = rej;
		}),
		resolve,
		reject
	};
}

// node_modules/graphql/execution/cancellablePromise.mjs
function withCancellation(originalPromise) {
	const { promise, resolve, reject } = promiseWithResolvers();
	let settled = false;
	const settleResolve = (value) => {
		if (settled) return;
		settled = true;
		resolve(value);
	};
	const settleReject = (error) => {
		if (settled) return;
		settled = true;
		reject(error);
	};
	originalPromise.then(settleResolve, settleReject);
	return {
		promise,
		abort(reason) {
			settleReject(reason);
		}
	};
}
function cancellablePromise(promise, abortSignal) {
	const withAbort = withCancellation(promise);
	if (abortSignal.aborted) {
		withAbort.abort(abortSignal.reason);
		return withAbort.promise;
	}
	const onAbort = () => {
		abortSignal.removeEventListener("abort", onAbort);
		withAbort.abort(abortSignal.reason);
	};
	abortSignal.addEventListener("abort", onAbort);
	withAbort.promise.then(() => {
		abortSignal.removeEventListener("abort", onAbort);
	}, () => {
		abortSignal.removeEventListener("abort", onAbort);
	});
	return withAbort.promise;
}

// node_modules/graphql/execution/AsyncWorkTracker.mjs
var AsyncWorkTracker = class {
	constructor() {
		this.pendingAsyncWork = /* @__PURE__ */ new Set();
	}
	add(promiseLike) {
		const pendingAsyncWork = this.pendingAsyncWork;
		const promiseToSettle = promiseLike.then(() => {
			pendingAsyncWork.delete(promiseToSettle);
		}, () => {
			pendingAsyncWork.delete(promiseToSettle);
		});
		pendingAsyncWork.add(promiseToSettle);
	}
	addValues(values) {
		for (const value of values) if (isPromiseLike(value)) this.add(value);
	}
	wait() {
		if (this.pendingAsyncWork.size === 0) return;
		return this.waitForPendingAsyncWork();
	}
	promiseAllTrackOnReject(values) {
		const promise = Promise.all(values);
		promise.then(void 0, () => {
			this.addValues(values);
		});
		return promise;
	}
	async waitForPendingAsyncWork() {
		while (this.pendingAsyncWork.size > 0) await Promise.allSettled(Array.from(this.pendingAsyncWork));
	}
};

// node_modules/graphql/execution/createSharedExecutionContext.mjs
function createSharedExecutionContext(abortSignal) {
	const asyncWorkTracker = new AsyncWorkTracker();
	let resolveInfoHelpers;
	const promiseAll = (values) => asyncWorkTracker.promiseAllTrackOnReject(values);
	const getAsyncHelpers = () => resolveInfoHelpers ??= {
		promiseAll,
		track: (maybePromises) => asyncWorkTracker.addValues(maybePromises)
	};
	return {
		asyncWorkTracker,
		getAbortSignal: () => abortSignal,
		getAsyncHelpers,
		promiseAll
	};
}

// node_modules/graphql/jsutils/memoize2.mjs
function memoize2(fn) {
	let cache0;
	return function memoized(a1, a2) {
		cache0 ??= /* @__PURE__ */ new WeakMap();
		let cache1 = cache0.get(a1);
		if (cache1 === void 0) {
			cache1 = /* @__PURE__ */ new WeakMap();
			cache0.set(a1, cache1);
		}
		let fnResult = cache1.get(a2);
		if (fnResult === void 0) {
			fnResult = fn(a1, a2);
			cache1.set(a2, fnResult);
		}
		return fnResult;
	};
}

// node_modules/graphql/jsutils/memoize3.mjs
function memoize3(fn) {
	let cache0;
	return function memoized(a1, a2, a3) {
		cache0 ??= /* @__PURE__ */ new WeakMap();
		let cache1 = cache0.get(a1);
		if (cache1 === void 0) {
			cache1 = /* @__PURE__ */ new WeakMap();
			cache0.set(a1, cache1);
		}
		let cache2 = cache1.get(a2);
		if (cache2 === void 0) {
			cache2 = /* @__PURE__ */ new WeakMap();
			cache1.set(a2, cache2);
		}
		let fnResult = cache2.get(a3);
		if (fnResult === void 0) {
			fnResult = fn(a1, a2, a3);
			cache2.set(a3, fnResult);
		}
		return fnResult;
	};
}

// node_modules/graphql/jsutils/promiseForObject.mjs
function promiseForObject(object, promiseAll) {
	const keys = Object.keys(object);
	return promiseAll(Object.values(object)).then((resolvedValues) => {
		const resolvedObject = Object.create(null);
		for (let i = 0; i < keys.length; ++i) resolvedObject[keys[i]] = resolvedValues[i];
		return resolvedObject;
	});
}

// node_modules/graphql/jsutils/promiseReduce.mjs
function promiseReduce(values, callbackFn, initialValue) {
	let accumulator = initialValue;
	for (const value of values) accumulator = isPromise(accumulator) ? accumulator.then((resolved) => callbackFn(resolved, value)) : callbackFn(accumulator, value);
	return accumulator;
}

// node_modules/graphql/execution/AbortedGraphQLExecutionError.mjs
var AbortedGraphQLExecutionError = class extends Error {
	constructor(reason, result) {
		super(getAbortReasonMessage(reason), { cause: reason });
		this.name = "AbortedGraphQLExecutionError";
		this.abortedResult = result;
	}
	get [Symbol.toStringTag]() {
		return "AbortedGraphQLExecutionError";
	}
};
function getAbortReasonMessage(reason) {
	if (reason instanceof Error) return reason.message;
	if (typeof reason === "object" && reason !== null && "message" in reason && typeof reason.message === "string") return reason.message;
	return String(reason);
}

// node_modules/graphql/execution/collectIteratorPromises.mjs
function collectIteratorPromises(iterator) {
	const promises = [];
	try {
		while (true) {
			const iteration = iterator.next();
			if (iteration.done) return promises;
			if (isPromiseLike(iteration.value)) promises.push(iteration.value);
		}
	} catch {
		return promises;
	}
}

// node_modules/graphql/execution/getStreamUsage.mjs
function getStreamUsage$1(validatedExecutionArgs, fieldDetailsList) {
	const { operation, variableValues } = validatedExecutionArgs;
	const stream = getDirectiveValues(GraphQLStreamDirective, fieldDetailsList[0].node, variableValues, fieldDetailsList[0].fragmentVariableValues);
	if (!stream) return;
	if (stream.if === false) return;
	if (!(typeof stream.initialCount === "number")) invariant(false, "initialCount must be a number");
	if (!(stream.initialCount >= 0)) invariant(false, "initialCount must be a positive integer");
	if (!(operation.operation !== OperationTypeNode.SUBSCRIPTION)) invariant(false, "`@stream` directive not supported on subscription operations. Disable `@stream` by setting the `if` argument to `false`.");
	const streamedFieldDetailsList = fieldDetailsList.map((fieldDetails) => ({
		node: fieldDetails.node,
		deferUsage: void 0,
		fragmentVariableValues: fieldDetails.fragmentVariableValues
	}));
	return {
		initialCount: stream.initialCount,
		label: typeof stream.label === "string" ? stream.label : void 0,
		fieldDetailsList: streamedFieldDetailsList
	};
}

// node_modules/graphql/execution/hooks.mjs
function runHookSafely(hook, info) {
	try {
		hook?.(info);
	} catch {}
}
function runAsyncWorkFinishedHook(validatedExecutionArgs, sharedExecutionContext, asyncWorkFinishedHook) {
	const maybeWaitForAsyncWork = sharedExecutionContext.asyncWorkTracker.wait();
	if (maybeWaitForAsyncWork === void 0) {
		runHookSafely(asyncWorkFinishedHook, { validatedExecutionArgs });
		return;
	}
	maybeWaitForAsyncWork.then(() => {
		runHookSafely(asyncWorkFinishedHook, { validatedExecutionArgs });
	}).catch(() => void 0);
}

// node_modules/graphql/execution/returnIteratorCatchingErrors.mjs
async function returnIteratorCatchingErrors(iterator) {
	try {
		await iterator.return?.();
	} catch {}
}

// node_modules/graphql/execution/Executor.mjs
const collectSubfields = memoize3((validatedExecutionArgs, returnType, fieldDetailsList) => {
	const { schema, fragments, variableValues, hideSuggestions } = validatedExecutionArgs;
	return collectSubfields$1(schema, fragments, variableValues, returnType, fieldDetailsList, hideSuggestions);
});
const getStreamUsage = memoize2((validatedExecutionArgs, fieldDetailsList) => getStreamUsage$1(validatedExecutionArgs, fieldDetailsList));
var CollectedErrors = class {
	constructor() {
		this._errorPositions = /* @__PURE__ */ new Set();
		this._errors = [];
	}
	get errors() {
		return this._errors;
	}
	add(error, path) {
		if (this.hasNulledPosition(path)) return;
		this._errorPositions.add(path);
		this._errors.push(error);
	}
	hasNulledPosition(startPath) {
		let path = startPath;
		while (path !== void 0) {
			if (this._errorPositions.has(path)) return true;
			path = path.prev;
		}
		return this._errorPositions.has(void 0);
	}
};
const defaultAbortReason = /* @__PURE__ */ new Error("This operation was aborted");
var Executor = class {
	constructor(validatedExecutionArgs, sharedExecutionContext) {
		this.validatedExecutionArgs = validatedExecutionArgs;
		this.aborted = false;
		this.abortReason = defaultAbortReason;
		this.collectedErrors = new CollectedErrors();
		if (sharedExecutionContext === void 0) {
			this.resolverAbortController = new AbortController();
			this.sharedExecutionContext = createSharedExecutionContext(this.resolverAbortController.signal);
		} else this.sharedExecutionContext = sharedExecutionContext;
		const { getAbortSignal, getAsyncHelpers, promiseAll } = this.sharedExecutionContext;
		this.getAbortSignal = getAbortSignal;
		this.getAsyncHelpers = getAsyncHelpers;
		this.promiseAll = promiseAll;
	}
	executeRootSelectionSet(serially) {
		if (!shouldTrace(executeRootSelectionSetChannel)) return this.executeRootSelectionSetImpl(serially);
		return traceMixed(executeRootSelectionSetChannel, this.buildExecuteContextFromValidatedArgs(this.validatedExecutionArgs), () => this.executeRootSelectionSetImpl(serially));
	}
	buildExecuteContextFromValidatedArgs(args) {
		return {
			schema: args.schema,
			document: args.document,
			operation: args.operation,
			rawVariableValues: args.rawVariableValues,
			operationName: args.operation.name?.value,
			operationType: args.operation.operation
		};
	}
	executeRootSelectionSetImpl(serially) {
		const externalAbortSignal = this.validatedExecutionArgs.externalAbortSignal;
		let removeExternalAbortListener;
		if (externalAbortSignal) {
			externalAbortSignal.throwIfAborted();
			const onExternalAbort = () => {
				this.abort(externalAbortSignal.reason);
			};
			removeExternalAbortListener = () => externalAbortSignal.removeEventListener("abort", onExternalAbort);
			externalAbortSignal.addEventListener("abort", onExternalAbort);
		}
		const maybeRemoveExternalAbortListener = () => {
			removeExternalAbortListener?.();
		};
		let result;
		try {
			const { schema, fragments, rootValue, operation, variableValues, hideSuggestions } = this.validatedExecutionArgs;
			const { operation: operationType, selectionSet } = operation;
			const rootType = schema.getRootType(operationType);
			if (rootType == null) throw new GraphQLError(`Schema is not configured to execute ${operationType} operation.`, { nodes: operation });
			const { groupedFieldSet, newDeferUsages } = collectFields(schema, fragments, variableValues, rootType, selectionSet, hideSuggestions);
			result = this.executeCollectedRootFields(rootType, rootValue, groupedFieldSet, serially ?? operationType === OperationTypeNode.MUTATION, newDeferUsages);
			if (isPromise(result)) {
				const promise = result.then((data) => {
					maybeRemoveExternalAbortListener();
					return this.buildResponse(data);
				}, (error) => {
					maybeRemoveExternalAbortListener();
					this.collectedErrors.add(ensureGraphQLError(error), void 0);
					return this.buildResponse(null);
				});
				this.sharedExecutionContext.asyncWorkTracker.add(promise);
				const { promise: cancellablePromise, abort: abortResultPromise } = withCancellation(promise.then((resolved) => this.finish(resolved)));
				this.abortResultPromise = () => {
					abortResultPromise(this.createAbortedExecutionError(promise));
				};
				if (this.aborted) this.abortResultPromise();
				return cancellablePromise;
			}
			maybeRemoveExternalAbortListener();
		} catch (error) {
			maybeRemoveExternalAbortListener();
			this.collectedErrors.add(ensureGraphQLError(error), void 0);
			return this.finish(this.buildResponse(null));
		}
		return this.finish(this.buildResponse(result));
	}
	abort(reason) {
		if (this.aborted) return;
		this.aborted = true;
		if (reason !== void 0) this.abortReason = reason;
		this.abortResultPromise?.();
		this.resolverAbortController?.abort(this.abortReason);
	}
	finish(result) {
		if (this.aborted) throw this.createAbortedExecutionError(result);
		this.aborted = true;
		return result;
	}
	createAbortedExecutionError(result) {
		return new AbortedGraphQLExecutionError(this.abortReason, result);
	}
	getFinishSharedExecution() {
		const resolverAbortController = this.resolverAbortController;
		const asyncWorkFinishedHook = this.validatedExecutionArgs.hooks?.asyncWorkFinished;
		if (asyncWorkFinishedHook === void 0) return () => resolverAbortController?.abort();
		const validatedExecutionArgs = this.validatedExecutionArgs;
		const sharedExecutionContext = this.sharedExecutionContext;
		return () => {
			resolverAbortController?.abort();
			runAsyncWorkFinishedHook(validatedExecutionArgs, sharedExecutionContext, asyncWorkFinishedHook);
		};
	}
	buildResponse(data) {
		this.getFinishSharedExecution()();
		const errors = this.collectedErrors.errors;
		return errors.length ? {
			errors,
			data
		} : { data };
	}
	executeCollectedRootFields(rootType, rootValue, originalGroupedFieldSet, serially, _newDeferUsages) {
		return this.executeRootGroupedFieldSet(rootType, rootValue, originalGroupedFieldSet, serially, void 0);
	}
	executeRootGroupedFieldSet(rootType, rootValue, groupedFieldSet, serially, positionContext) {
		return serially ? this.executeFieldsSerially(rootType, rootValue, void 0, groupedFieldSet, positionContext) : this.executeFields(rootType, rootValue, void 0, groupedFieldSet, positionContext);
	}
	executeFieldsSerially(parentType, sourceValue, path, groupedFieldSet, positionContext) {
		let tracingChannel = shouldTrace(resolveChannel) ? resolveChannel : void 0;
		return promiseReduce(groupedFieldSet, (results, [responseName, fieldDetailsList]) => {
			if (this.aborted) throw new Error("Aborted!");
			const fieldPath = addPath(path, responseName, parentType.name);
			const result = this.executeField(parentType, sourceValue, fieldDetailsList, fieldPath, positionContext, tracingChannel);
			if (result === void 0) return results;
			if (isPromise(result)) return result.then((resolved) => {
				results[responseName] = resolved;
				tracingChannel = shouldTrace(resolveChannel) ? resolveChannel : void 0;
				return results;
			});
			results[responseName] = result;
			return results;
		}, Object.create(null));
	}
	executeFields(parentType, sourceValue, path, groupedFieldSet, positionContext) {
		const results = Object.create(null);
		let containsPromise = false;
		const tracingChannel = shouldTrace(resolveChannel) ? resolveChannel : void 0;
		try {
			for (const [responseName, fieldDetailsList] of groupedFieldSet) {
				const fieldPath = addPath(path, responseName, parentType.name);
				const result = this.executeField(parentType, sourceValue, fieldDetailsList, fieldPath, positionContext, tracingChannel);
				if (result !== void 0) {
					results[responseName] = result;
					if (isPromise(result)) containsPromise = true;
				}
			}
		} catch (error) {
			if (containsPromise) this.sharedExecutionContext.asyncWorkTracker.addValues(Object.values(results));
			throw error;
		}
		if (!containsPromise) return results;
		return promiseForObject(results, this.promiseAll);
	}
	executeField(parentType, source, fieldDetailsList, path, positionContext, tracingChannel) {
		const validatedExecutionArgs = this.validatedExecutionArgs;
		const { schema, contextValue, variableValues, hideSuggestions } = validatedExecutionArgs;
		const firstFieldDetails = fieldDetailsList[0];
		const firstNode = firstFieldDetails.node;
		const fieldName = firstNode.name.value;
		const fieldDef = schema.getField(parentType, fieldName);
		if (!fieldDef) return;
		const returnType = fieldDef.type;
		let resolveFn = fieldDef.resolve ?? validatedExecutionArgs.fieldResolver;
		if (tracingChannel !== void 0) {
			const originalResolveFn = resolveFn;
			resolveFn = (s, args, c, info) => traceMixed(tracingChannel, this.buildResolveContext(args, info, fieldDef.resolve === void 0), () => originalResolveFn(s, args, c, info));
		}
		const info = buildResolveInfo(validatedExecutionArgs, fieldDef, toNodes$1(fieldDetailsList), parentType, path, this.getAbortSignal, this.getAsyncHelpers);
		try {
			const args = getArgumentValues(fieldDef, firstNode, variableValues, firstFieldDetails.fragmentVariableValues, hideSuggestions);
			const result = resolveFn(source, args, contextValue, info);
			if (isPromiseLike(result)) return this.completePromisedValue(returnType, fieldDetailsList, info, path, result, positionContext);
			const completed = this.completeValue(returnType, fieldDetailsList, info, path, result, positionContext);
			if (isPromise(completed)) return completed.then(void 0, (rawError) => {
				this.handleFieldError(rawError, returnType, fieldDetailsList, path);
				return null;
			});
			return completed;
		} catch (rawError) {
			this.handleFieldError(rawError, returnType, fieldDetailsList, path);
			return null;
		}
	}
	buildResolveContext(args, info, isDefaultResolver) {
		let cachedFieldPath;
		return {
			fieldName: info.fieldName,
			alias: String(info.path.key),
			parentType: info.parentType.name,
			fieldType: String(info.returnType),
			args,
			isDefaultResolver,
			get fieldPath() {
				cachedFieldPath ??= pathToArray(info.path).join(".");
				return cachedFieldPath;
			}
		};
	}
	handleFieldError(rawError, returnType, fieldDetailsList, path) {
		const error = locatedError(rawError, toNodes$1(fieldDetailsList), pathToArray(path));
		if (this.validatedExecutionArgs.errorPropagation && isNonNullType(returnType)) throw error;
		this.collectedErrors.add(error, path);
	}
	completeValue(returnType, fieldDetailsList, info, path, result, positionContext) {
		if (result instanceof Error) throw result;
		if (isNonNullType(returnType)) {
			const completed = this.completeValue(returnType.ofType, fieldDetailsList, info, path, result, positionContext);
			if (completed === null) throw new Error(`Cannot return null for non-nullable field ${info.parentType}.${info.fieldName}.`);
			return completed;
		}
		if (result == null) return null;
		if (isListType(returnType)) return this.completeListValue(returnType, fieldDetailsList, info, path, result, positionContext);
		if (isLeafType(returnType)) return this.completeLeafValue(returnType, result);
		if (isAbstractType(returnType)) return this.completeAbstractValue(returnType, fieldDetailsList, info, path, result, positionContext);
		if (isObjectType(returnType)) return this.completeObjectValue(returnType, fieldDetailsList, info, path, result, positionContext);
		invariant(false, "Cannot complete value of unexpected output type: " + inspect(returnType));
	}
	async completePromisedValue(returnType, fieldDetailsList, info, path, result, positionContext) {
		try {
			const resolved = await result;
			if (this.aborted) throw new Error("Aborted!");
			let completed = this.completeValue(returnType, fieldDetailsList, info, path, resolved, positionContext);
			if (isPromise(completed)) completed = await completed;
			return completed;
		} catch (rawError) {
			this.handleFieldError(rawError, returnType, fieldDetailsList, path);
			return null;
		}
	}
	async completeAsyncIterableValue(itemType, fieldDetailsList, info, path, items, positionContext) {
		const streamUsage = typeof path.key === "number" ? void 0 : getStreamUsage(this.validatedExecutionArgs, fieldDetailsList);
		let containsPromise = false;
		const completedResults = [];
		const asyncIterator = items[Symbol.asyncIterator]();
		let index = 0;
		let iteration;
		try {
			while (true) {
				if (streamUsage?.initialCount === index && this.handleStream(index, path, {
					handle: asyncIterator,
					isAsync: true
				}, streamUsage, info, itemType)) break;
				const itemPath = addPath(path, index, void 0);
				try {
					iteration = await asyncIterator.next();
				} catch (rawError) {
					throw locatedError(rawError, toNodes$1(fieldDetailsList), pathToArray(path));
				}
				if (this.aborted || iteration.done) break;
				const item = iteration.value;
				if (this.completeMaybePromisedListItemValue(item, completedResults, itemType, fieldDetailsList, info, itemPath, positionContext)) containsPromise = true;
				index++;
			}
		} catch (error) {
			this.sharedExecutionContext.asyncWorkTracker.add(returnIteratorCatchingErrors(asyncIterator));
			if (containsPromise) this.sharedExecutionContext.asyncWorkTracker.addValues(completedResults);
			throw error;
		}
		if (this.aborted) {
			if (!iteration?.done) this.sharedExecutionContext.asyncWorkTracker.add(returnIteratorCatchingErrors(asyncIterator));
			throw new Error("Aborted!");
		}
		return containsPromise ? this.promiseAll(completedResults) : completedResults;
	}
	handleStream(_index, _path, _iterator, _streamUsage, _info, _itemType) {
		return false;
	}
	completeListValue(returnType, fieldDetailsList, info, path, result, positionContext) {
		const itemType = returnType.ofType;
		if (isAsyncIterable(result)) return this.completeAsyncIterableValue(itemType, fieldDetailsList, info, path, result, positionContext);
		if (!isIterableObject(result)) throw new GraphQLError(`Expected Iterable, but did not find one for field "${info.parentType}.${info.fieldName}".`);
		return this.completeIterableValue(itemType, fieldDetailsList, info, path, result, positionContext);
	}
	completeIterableValue(itemType, fieldDetailsList, info, path, items, positionContext) {
		const streamUsage = typeof path.key === "number" ? void 0 : getStreamUsage(this.validatedExecutionArgs, fieldDetailsList);
		let containsPromise = false;
		const completedResults = [];
		let index = 0;
		const iterator = items[Symbol.iterator]();
		try {
			while (true) {
				if (streamUsage?.initialCount === index && this.handleStream(index, path, { handle: iterator }, streamUsage, info, itemType)) break;
				const iteration = iterator.next();
				if (iteration.done) break;
				const item = iteration.value;
				const itemPath = addPath(path, index, void 0);
				if (this.completeMaybePromisedListItemValue(item, completedResults, itemType, fieldDetailsList, info, itemPath, positionContext)) containsPromise = true;
				index++;
			}
		} catch (error) {
			const asyncWorkTracker = this.sharedExecutionContext.asyncWorkTracker;
			if (containsPromise) asyncWorkTracker.addValues(completedResults);
			asyncWorkTracker.addValues(collectIteratorPromises(iterator));
			throw error;
		}
		return containsPromise ? this.promiseAll(completedResults) : completedResults;
	}
	completeMaybePromisedListItemValue(item, completedResults, itemType, fieldDetailsList, info, itemPath, positionContext) {
		if (isPromiseLike(item)) {
			completedResults.push(this.completePromisedListItemValue(item, itemType, fieldDetailsList, info, itemPath, positionContext));
			return true;
		} else if (this.completeListItemValue(item, completedResults, itemType, fieldDetailsList, info, itemPath, positionContext)) return true;
		return false;
	}
	completeListItemValue(item, completedResults, itemType, fieldDetailsList, info, itemPath, positionContext) {
		try {
			const completedItem = this.completeValue(itemType, fieldDetailsList, info, itemPath, item, positionContext);
			if (isPromise(completedItem)) {
				completedResults.push(completedItem.then(void 0, (rawError) => {
					this.handleFieldError(rawError, itemType, fieldDetailsList, itemPath);
					return null;
				}));
				return true;
			}
			completedResults.push(completedItem);
		} catch (rawError) {
			this.handleFieldError(rawError, itemType, fieldDetailsList, itemPath);
			completedResults.push(null);
		}
		return false;
	}
	async completePromisedListItemValue(item, itemType, fieldDetailsList, info, itemPath, positionContext) {
		try {
			const resolved = await item;
			if (this.aborted) throw new Error("Aborted!");
			let completed = this.completeValue(itemType, fieldDetailsList, info, itemPath, resolved, positionContext);
			if (isPromise(completed)) completed = await completed;
			return completed;
		} catch (rawError) {
			this.handleFieldError(rawError, itemType, fieldDetailsList, itemPath);
			return null;
		}
	}
	completeLeafValue(returnType, result) {
		const coerced = returnType.coerceOutputValue(result);
		if (coerced == null) throw new Error(`Expected \`${inspect(returnType)}.coerceOutputValue(${inspect(result)})\` to return non-nullable value, returned: ${inspect(coerced)}`);
		return coerced;
	}
	completeAbstractValue(returnType, fieldDetailsList, info, path, result, positionContext) {
		const validatedExecutionArgs = this.validatedExecutionArgs;
		const { schema, contextValue } = validatedExecutionArgs;
		const runtimeType = (returnType.resolveType ?? validatedExecutionArgs.typeResolver)(result, contextValue, info, returnType);
		if (isPromiseLike(runtimeType)) return runtimeType.then((resolvedRuntimeType) => {
			if (this.aborted) throw new Error("Aborted!");
			return this.completeObjectValue(this.ensureValidRuntimeType(resolvedRuntimeType, schema, returnType, fieldDetailsList, info, result), fieldDetailsList, info, path, result, positionContext);
		});
		return this.completeObjectValue(this.ensureValidRuntimeType(runtimeType, schema, returnType, fieldDetailsList, info, result), fieldDetailsList, info, path, result, positionContext);
	}
	ensureValidRuntimeType(runtimeTypeName, schema, returnType, fieldDetailsList, info, result) {
		if (runtimeTypeName == null) throw new GraphQLError(`Abstract type "${returnType}" must resolve to an Object type at runtime for field "${info.parentType}.${info.fieldName}". Either the "${returnType}" type should provide a "resolveType" function or each possible type should provide an "isTypeOf" function.`, { nodes: toNodes$1(fieldDetailsList) });
		if (typeof runtimeTypeName !== "string") throw new GraphQLError(`Abstract type "${returnType}" must resolve to an Object type at runtime for field "${info.parentType}.${info.fieldName}" with value ${inspect(result)}, received "${inspect(runtimeTypeName)}", which is not a valid Object type name.`);
		const runtimeType = schema.getType(runtimeTypeName);
		if (runtimeType == null) throw new GraphQLError(`Abstract type "${returnType}" was resolved to a type "${runtimeTypeName}" that does not exist inside the schema.`, { nodes: toNodes$1(fieldDetailsList) });
		if (!isObjectType(runtimeType)) throw new GraphQLError(`Abstract type "${returnType}" was resolved to a non-object type "${runtimeTypeName}".`, { nodes: toNodes$1(fieldDetailsList) });
		if (!schema.isSubType(returnType, runtimeType)) throw new GraphQLError(`Runtime Object type "${runtimeType}" is not a possible type for "${returnType}".`, { nodes: toNodes$1(fieldDetailsList) });
		return runtimeType;
	}
	completeObjectValue(returnType, fieldDetailsList, info, path, result, positionContext) {
		if (returnType.isTypeOf) {
			const isTypeOf = returnType.isTypeOf(result, this.validatedExecutionArgs.contextValue, info);
			if (isPromiseLike(isTypeOf)) return isTypeOf.then((resolvedIsTypeOf) => {
				if (this.aborted) throw new Error("Aborted!");
				if (!resolvedIsTypeOf) throw this.invalidReturnTypeError(returnType, result, fieldDetailsList);
				return this.collectAndExecuteSubfields(returnType, fieldDetailsList, path, result, positionContext);
			});
			if (!isTypeOf) throw this.invalidReturnTypeError(returnType, result, fieldDetailsList);
		}
		return this.collectAndExecuteSubfields(returnType, fieldDetailsList, path, result, positionContext);
	}
	invalidReturnTypeError(returnType, result, fieldDetailsList) {
		return new GraphQLError(`Expected value of type "${returnType}" but got: ${inspect(result)}.`, { nodes: toNodes$1(fieldDetailsList) });
	}
	collectAndExecuteSubfields(returnType, fieldDetailsList, path, result, positionContext) {
		const { groupedFieldSet, newDeferUsages } = collectSubfields(this.validatedExecutionArgs, returnType, fieldDetailsList);
		return this.executeCollectedSubfields(returnType, result, path, groupedFieldSet, newDeferUsages, positionContext);
	}
	executeCollectedSubfields(parentType, sourceValue, path, originalGroupedFieldSet, _newDeferUsages, _positionContext) {
		return this.executeFields(parentType, sourceValue, path, originalGroupedFieldSet, void 0);
	}
};
function toNodes$1(fieldDetailsList) {
	return fieldDetailsList.map((fieldDetails) => fieldDetails.node);
}

// node_modules/graphql/execution/ExecutorThrowingOnIncremental.mjs
const UNEXPECTED_MULTIPLE_PAYLOADS = "Executing this GraphQL operation would unexpectedly produce multiple payloads (due to @defer or @stream directive)";
var ExecutorThrowingOnIncremental = class extends Executor {
	executeCollectedRootFields(rootType, rootValue, originalGroupedFieldSet, serially, newDeferUsages) {
		if (newDeferUsages.length > 0) {
			if (!(this.validatedExecutionArgs.operation.operation !== OperationTypeNode.SUBSCRIPTION)) invariant(false, "`@defer` directive not supported on subscription operations. Disable `@defer` by setting the `if` argument to `false`.");
			const reason = /* @__PURE__ */ new Error(UNEXPECTED_MULTIPLE_PAYLOADS);
			this.abort(reason);
			throw reason;
		}
		return this.executeRootGroupedFieldSet(rootType, rootValue, originalGroupedFieldSet, serially, void 0);
	}
	executeCollectedSubfields(parentType, sourceValue, path, originalGroupedFieldSet, newDeferUsages) {
		if (newDeferUsages.length > 0) {
			if (!(this.validatedExecutionArgs.operation.operation !== OperationTypeNode.SUBSCRIPTION)) invariant(false, "`@defer` directive not supported on subscription operations. Disable `@defer` by setting the `if` argument to `false`.");
			const reason = /* @__PURE__ */ new Error(UNEXPECTED_MULTIPLE_PAYLOADS);
			this.abort(reason);
			throw reason;
		}
		return this.executeFields(parentType, sourceValue, path, originalGroupedFieldSet, void 0);
	}
	completeListValue(returnType, fieldDetailsList, info, path, result, positionContext) {
		if (getStreamUsage(this.validatedExecutionArgs, fieldDetailsList) !== void 0) {
			if (!(this.validatedExecutionArgs.operation.operation !== OperationTypeNode.SUBSCRIPTION)) invariant(false, "`@stream` directive not supported on subscription operations. Disable `@stream` by setting the `if` argument to `false`.");
			const reason = /* @__PURE__ */ new Error(UNEXPECTED_MULTIPLE_PAYLOADS);
			this.abort(reason);
			throw reason;
		}
		return super.completeListValue(returnType, fieldDetailsList, info, path, result, positionContext);
	}
};

// node_modules/graphql/execution/withConcurrentAbruptClose.mjs
const asyncDispose = Symbol.asyncDispose ?? Symbol.for("Symbol.asyncDispose");
function withConcurrentAbruptClose(generator, beforeReturn, beforeThrow = beforeReturn) {
	let completed = false;
	let abruptCloseRequested = false;
	const runAbruptCloseFn = (fn) => {
		if (completed || abruptCloseRequested) return;
		abruptCloseRequested = true;
		return ignoreErrors(fn);
	};
	return {
		[Symbol.asyncIterator]() {
			return this;
		},
		next() {
			const result = generator.next();
			result.then((iteration) => {
				if (iteration.done) completed = true;
			}).catch(() => void 0);
			return result;
		},
		async return() {
			await runAbruptCloseFn(beforeReturn);
			return generator.return();
		},
		async throw(error) {
			await runAbruptCloseFn(() => beforeThrow(error));
			return generator.throw(error);
		},
		async [asyncDispose]() {
			await runAbruptCloseFn(beforeReturn);
			if (typeof generator[asyncDispose] === "function") await generator[asyncDispose]();
		}
	};
}
function ignoreErrors(fn) {
	try {
		const result = fn();
		if (isPromise(result)) return result.catch(() => {});
	} catch {}
}

// node_modules/graphql/execution/mapAsyncIterable.mjs
function mapAsyncIterable(iterable, callback) {
	const iterator = iterable[Symbol.asyncIterator]();
	const returnFn = iterator.return?.bind(iterator);
	const throwFn = iterator.throw?.bind(iterator);
	const onReturn = returnFn ? () => callIgnoringErrors(returnFn) : () => Promise.resolve();
	const onThrow = throwFn ? (reason) => callIgnoringErrors(() => throwFn(reason)) : onReturn;
	return withConcurrentAbruptClose(mapAsyncIterableImpl(iterable, callback), onReturn, onThrow);
}
async function callIgnoringErrors(fn) {
	try {
		await fn();
	} catch {}
}
async function* mapAsyncIterableImpl(iterable, mapFn) {
	for await (const value of iterable) {
		const result = mapFn(value);
		if (isPromise(result)) {
			yield await result;
			continue;
		}
		yield result;
	}
}

// node_modules/graphql/execution/execute.mjs
const UNEXPECTED_EXPERIMENTAL_DIRECTIVES = "The provided schema unexpectedly contains experimental directives (@defer or @stream). These directives may only be utilized if experimental execution features are explicitly enabled.";
function execute(args) {
	if (!shouldTrace(executeChannel)) return executeImpl(args);
	return traceMixed(executeChannel, buildOperationContextFromArgs(args), () => executeImpl(args));
}
function buildOperationContextFromArgs(args) {
	let operation;
	const resolveOperation = () => {
		if (operation === void 0) operation = getOperationAST(args.document, args.operationName);
		return operation;
	};
	return {
		schema: args.schema,
		document: args.document,
		rawVariableValues: args.variableValues,
		get operationName() {
			return args.operationName ?? resolveOperation()?.name?.value;
		},
		get operationType() {
			return resolveOperation()?.operation;
		}
	};
}
function executeImpl(args) {
	if (args.schema.getDirective("defer") || args.schema.getDirective("stream")) throw new Error(UNEXPECTED_EXPERIMENTAL_DIRECTIVES);
	const validatedExecutionArgs = validateExecutionArgs(args);
	if (!("schema" in validatedExecutionArgs)) return { errors: validatedExecutionArgs };
	return executeRootSelectionSet(validatedExecutionArgs);
}
function executeRootSelectionSet(validatedExecutionArgs) {
	return new ExecutorThrowingOnIncremental(validatedExecutionArgs).executeRootSelectionSet();
}
function executeSubscriptionEvent(validatedExecutionArgs) {
	return new ExecutorThrowingOnIncremental(validatedExecutionArgs).executeRootSelectionSet(false);
}
function subscribe(args) {
	if (!shouldTrace(subscribeChannel)) return subscribeImpl(args);
	return traceMixed(subscribeChannel, buildOperationContextFromArgs(args), () => subscribeImpl(args));
}
function subscribeImpl(args) {
	const validatedExecutionArgs = validateSubscriptionArgs(args);
	if (!("schema" in validatedExecutionArgs)) return { errors: validatedExecutionArgs };
	const resultOrStream = createSourceEventStream(validatedExecutionArgs);
	if (isPromise(resultOrStream)) return resultOrStream.then((resolvedResultOrStream) => isAsyncIterable(resolvedResultOrStream) ? mapSourceToResponseEvent(validatedExecutionArgs, resolvedResultOrStream) : resolvedResultOrStream);
	return isAsyncIterable(resultOrStream) ? mapSourceToResponseEvent(validatedExecutionArgs, resultOrStream) : resultOrStream;
}
function createSourceEventStream(validatedExecutionArgs) {
	if (!("operation" in validatedExecutionArgs)) throw new GraphQLError("Passing ExecutionArgs to createSourceEventStream() was removed in graphql-js@17.0.0; call validateSubscriptionArgs() first and pass the result instead, or use subscribe() for the full subscription pipeline.");
	try {
		const eventStream = executeSubscription(validatedExecutionArgs);
		if (isPromise(eventStream)) return eventStream.then(void 0, (error) => ({ errors: [ensureGraphQLError(error)] }));
		return eventStream;
	} catch (error) {
		return { errors: [ensureGraphQLError(error)] };
	}
}
function validateExecutionArgs(args) {
	const { schema, document, rootValue, contextValue, variableValues: rawVariableValues, operationName, fieldResolver, typeResolver, subscribeFieldResolver, abortSignal: externalAbortSignal, enableEarlyExecution, hooks, options } = args;
	assertValidSchema(schema);
	let operation;
	const fragmentDefinitions = Object.create(null);
	const fragments = Object.create(null);
	const fragmentVariableSignatureErrors = [];
	for (const definition of document.definitions) switch (definition.kind) {
		case OPERATION_DEFINITION:
			if (operationName == null) {
				if (operation !== void 0) return [new GraphQLError("Must provide operation name if query contains multiple operations.")];
				operation = definition;
			} else if (definition.name?.value === operationName) operation = definition;
			break;
		case FRAGMENT_DEFINITION: {
			fragmentDefinitions[definition.name.value] = definition;
			let variableSignatures;
			if (definition.variableDefinitions) {
				const signatures = Object.create(null);
				for (const varDef of definition.variableDefinitions) {
					const signature = getVariableSignature(schema, varDef);
					if (signature instanceof GraphQLError) {
						fragmentVariableSignatureErrors.push(signature);
						continue;
					}
					signatures[signature.name] = signature;
				}
				variableSignatures = signatures;
			}
			fragments[definition.name.value] = {
				definition,
				variableSignatures
			};
			break;
		}
	}
	if (!operation) {
		if (operationName != null) return [new GraphQLError(`Unknown operation named "${operationName}".`)];
		return [new GraphQLError("Must provide an operation.")];
	}
	if (fragmentVariableSignatureErrors.length > 0) return fragmentVariableSignatureErrors;
	const variableDefinitions = operation.variableDefinitions ?? [];
	const hideSuggestions = args.hideSuggestions ?? false;
	const coercionInput = rawVariableValues ?? {};
	const coercionOptions = {
		maxErrors: options?.maxCoercionErrors ?? 50,
		hideSuggestions
	};
	const coercionChannel = executeVariableCoercionChannel;
	const variableValuesOrErrors = shouldTrace(coercionChannel) ? traceMixed(coercionChannel, {
		schema,
		document,
		operation,
		rawVariableValues,
		operationName: operation.name?.value,
		operationType: operation.operation
	}, () => getVariableValues(schema, variableDefinitions, coercionInput, coercionOptions)) : getVariableValues(schema, variableDefinitions, coercionInput, coercionOptions);
	if (variableValuesOrErrors.errors) return variableValuesOrErrors.errors;
	const errorPropagation = !operation.directives?.find((directive) => directive.name.value === GraphQLDisableErrorPropagationDirective.name);
	return {
		schema,
		document,
		fragmentDefinitions,
		fragments,
		rootValue,
		contextValue,
		operation,
		variableValues: variableValuesOrErrors.variableValues,
		fieldResolver: fieldResolver ?? defaultFieldResolver,
		typeResolver: typeResolver ?? defaultTypeResolver,
		subscribeFieldResolver: subscribeFieldResolver ?? defaultFieldResolver,
		hideSuggestions,
		errorPropagation,
		externalAbortSignal: externalAbortSignal ?? void 0,
		enableEarlyExecution: enableEarlyExecution === true,
		hooks: hooks ?? void 0,
		rawVariableValues
	};
}
function validateSubscriptionArgs(args) {
	const validatedExecutionArgs = validateExecutionArgs(args);
	if (!("schema" in validatedExecutionArgs)) return validatedExecutionArgs;
	assertSubscriptionExecutionArgs(validatedExecutionArgs);
	return validatedExecutionArgs;
}
function assertSubscriptionExecutionArgs(validatedExecutionArgs) {
	if (!isSubscriptionOperationDefinitionNode(validatedExecutionArgs.operation)) throw new GraphQLError("Expected subscription operation.");
}
const defaultTypeResolver = function(value, contextValue, info, abstractType) {
	if (isObjectLike(value) && typeof value.__typename === "string") return value.__typename;
	const possibleTypes = info.schema.getPossibleTypes(abstractType);
	const promisedIsTypeOfResults = [];
	try {
		for (let i = 0; i < possibleTypes.length; i++) {
			const type = possibleTypes[i];
			if (type.isTypeOf) {
				const isTypeOfResult = type.isTypeOf(value, contextValue, info);
				if (isPromiseLike(isTypeOfResult)) promisedIsTypeOfResults[i] = isTypeOfResult;
				else if (isTypeOfResult) {
					if (promisedIsTypeOfResults.length) info.getAsyncHelpers().track(promisedIsTypeOfResults);
					return type.name;
				}
			}
		}
	} catch (error) {
		if (promisedIsTypeOfResults.length) info.getAsyncHelpers().track(promisedIsTypeOfResults);
		throw error;
	}
	if (promisedIsTypeOfResults.length) return info.getAsyncHelpers().promiseAll(promisedIsTypeOfResults).then((isTypeOfResults) => {
		for (let i = 0; i < isTypeOfResults.length; i++) if (isTypeOfResults[i]) return possibleTypes[i].name;
	});
};
const defaultFieldResolver = function(source, args, contextValue, info) {
	if (isObjectLike(source) || typeof source === "function") {
		const property = source[info.fieldName];
		if (typeof property === "function") return source[info.fieldName](args, contextValue, info);
		return property;
	}
};
function mapSourceToResponseEvent(validatedExecutionArgs, sourceEventStream, rootSelectionSetExecutor = executeSubscriptionEvent) {
	function mapFn(payload) {
		return rootSelectionSetExecutor({
			...validatedExecutionArgs,
			rootValue: payload
		});
	}
	const externalAbortSignal = validatedExecutionArgs.externalAbortSignal;
	if (externalAbortSignal) {
		const generator = mapAsyncIterable(sourceEventStream, mapFn);
		return {
			...generator,
			next: () => cancellablePromise(generator.next(), externalAbortSignal)
		};
	}
	return mapAsyncIterable(sourceEventStream, mapFn);
}
function executeSubscription(validatedExecutionArgs) {
	const { schema, fragments, rootValue, contextValue, operation, variableValues, hideSuggestions, externalAbortSignal } = validatedExecutionArgs;
	const rootType = schema.getSubscriptionType();
	if (rootType == null) throw new GraphQLError("Schema is not configured to execute subscription operation.", { nodes: operation });
	const { groupedFieldSet } = collectFields(schema, fragments, variableValues, rootType, operation.selectionSet, hideSuggestions);
	const [responseName, fieldDetailsList] = groupedFieldSet.entries().next().value;
	const firstFieldDetails = fieldDetailsList[0];
	const firstNode = firstFieldDetails.node;
	const fieldName = firstNode.name.value;
	const fieldDef = schema.getField(rootType, fieldName);
	const fieldNodes = fieldDetailsList.map((fieldDetails) => fieldDetails.node);
	if (!fieldDef) throw new GraphQLError(`The subscription field "${fieldName}" is not defined.`, { nodes: fieldNodes });
	const sharedExecutionContext = createSharedExecutionContext(externalAbortSignal);
	const path = addPath(void 0, responseName, rootType.name);
	const info = buildResolveInfo(validatedExecutionArgs, fieldDef, fieldNodes, rootType, path, sharedExecutionContext.getAbortSignal, sharedExecutionContext.getAsyncHelpers);
	try {
		const args = getArgumentValues(fieldDef, firstNode, variableValues, firstFieldDetails.fragmentVariableValues, hideSuggestions);
		const result = (fieldDef.subscribe ?? validatedExecutionArgs.subscribeFieldResolver)(rootValue, args, contextValue, info);
		if (isPromiseLike(result)) {
			const promisedResult = Promise.resolve(result);
			return (externalAbortSignal ? cancellablePromise(promisedResult, externalAbortSignal) : promisedResult).then(assertEventStream).then(void 0, (error) => {
				throw locatedError(error, toNodes(fieldDetailsList), pathToArray(path));
			});
		}
		return assertEventStream(result);
	} catch (error) {
		throw locatedError(error, fieldNodes, pathToArray(path));
	}
}
function assertEventStream(result) {
	if (result instanceof Error) throw result;
	if (!isAsyncIterable(result)) throw new GraphQLError(`Subscription field must return Async Iterable. Received: ${inspect(result)}.`);
	return result;
}
function toNodes(fieldDetailsList) {
	return fieldDetailsList.map((fieldDetails) => fieldDetails.node);
}

// node_modules/graphql/harness.mjs
const defaultHarness = {
	parse: parse$3,
	validate,
	execute,
	subscribe
};

// node_modules/graphql/graphql.mjs
function graphql(args) {
	return new Promise((resolve) => resolve(graphqlImpl(args)));
}
function graphqlImpl(args) {
	const harness = args.harness ?? defaultHarness;
	const { schema, source } = args;
	const schemaValidationErrors = validateSchema(schema);
	if (schemaValidationErrors.length > 0) return { errors: schemaValidationErrors };
	let document;
	try {
		document = harness.parse(source, args);
	} catch (syntaxError) {
		return { errors: [ensureGraphQLError(syntaxError)] };
	}
	if (isPromise(document)) return document.then((resolvedDocument) => validateAndExecute(harness, args, schema, resolvedDocument), (syntaxError) => ({ errors: [ensureGraphQLError(syntaxError)] }));
	return validateAndExecute(harness, args, schema, document);
}
function validateAndExecute(harness, args, schema, document) {
	const validationResult = harness.validate(schema, document, args.rules, args);
	if (isPromise(validationResult)) return validationResult.then((resolvedValidationResult) => checkValidationAndExecute(harness, args, resolvedValidationResult, document));
	return checkValidationAndExecute(harness, args, validationResult, document);
}
function checkValidationAndExecute(harness, args, validationResult, document) {
	if (validationResult.length > 0) return { errors: validationResult };
	return harness.execute({
		...args,
		document
	});
}

// node_modules/graphql/utilities/mapSchemaConfig.mjs
const SchemaElementKind = {
	SCHEMA: "SCHEMA",
	SCALAR: "SCALAR",
	OBJECT: "OBJECT",
	FIELD: "FIELD",
	ARGUMENT: "ARGUMENT",
	INTERFACE: "INTERFACE",
	UNION: "UNION",
	ENUM: "ENUM",
	ENUM_VALUE: "ENUM_VALUE",
	INPUT_OBJECT: "INPUT_OBJECT",
	INPUT_FIELD: "INPUT_FIELD",
	DIRECTIVE: "DIRECTIVE"
};
function mapSchemaConfig(schemaConfig, configMapperMapFn) {
	const configMapperMap = configMapperMapFn({
		getNamedType,
		setNamedType,
		getNamedTypes
	});
	const mappedTypeMap = /* @__PURE__ */ new Map();
	for (const type of schemaConfig.types) {
		const typeName = type.name;
		const mappedNamedType = mapNamedType(type);
		if (mappedNamedType) mappedTypeMap.set(typeName, mappedNamedType);
	}
	const mappedDirectives = [];
	for (const directive of schemaConfig.directives) {
		if (isSpecifiedDirective(directive)) {
			mappedDirectives.push(directive);
			continue;
		}
		const mappedDirectiveConfig = mapDirective(directive.toConfig());
		if (mappedDirectiveConfig) mappedDirectives.push(new GraphQLDirective(mappedDirectiveConfig));
	}
	const mappedSchemaConfig = {
		...schemaConfig,
		query: schemaConfig.query && getNamedType(schemaConfig.query.name),
		mutation: schemaConfig.mutation && getNamedType(schemaConfig.mutation.name),
		subscription: schemaConfig.subscription && getNamedType(schemaConfig.subscription.name),
		types: Array.from(mappedTypeMap.values()),
		directives: mappedDirectives
	};
	const schemaMapper = configMapperMap[SchemaElementKind.SCHEMA];
	return schemaMapper == null ? mappedSchemaConfig : schemaMapper(mappedSchemaConfig);
	function getType(type) {
		if (isListType(type)) return new GraphQLList(getType(type.ofType));
		if (isNonNullType(type)) return new GraphQLNonNull(getType(type.ofType));
		return getNamedType(type.name);
	}
	function getNamedType(typeName) {
		const type = stdTypeMap$1.get(typeName) ?? mappedTypeMap.get(typeName);
		if (!(type !== void 0)) invariant(false, `Unknown type: "${typeName}".`);
		return type;
	}
	function setNamedType(type) {
		mappedTypeMap.set(type.name, type);
	}
	function getNamedTypes() {
		return Array.from(mappedTypeMap.values());
	}
	function mapNamedType(type) {
		if (isIntrospectionType(type) || isSpecifiedScalarType(type)) return type;
		if (isScalarType(type)) return mapScalarType(type);
		if (isObjectType(type)) return mapObjectType(type);
		if (isInterfaceType(type)) return mapInterfaceType(type);
		if (isUnionType(type)) return mapUnionType(type);
		if (isEnumType(type)) return mapEnumType(type);
		if (isInputObjectType(type)) return mapInputObjectType(type);
		invariant(false, "Unexpected type: " + inspect(type));
	}
	function mapScalarType(type) {
		let mappedConfig = type.toConfig();
		const mapper = configMapperMap[SchemaElementKind.SCALAR];
		mappedConfig = mapper == null ? mappedConfig : mapper(mappedConfig);
		return new GraphQLScalarType(mappedConfig);
	}
	function mapObjectType(type) {
		const config = type.toConfig();
		let mappedConfig = {
			...config,
			interfaces: () => config.interfaces.map((iface) => getNamedType(iface.name)),
			fields: () => mapFields(config.fields, type.name)
		};
		const mapper = configMapperMap[SchemaElementKind.OBJECT];
		mappedConfig = mapper == null ? mappedConfig : mapper(mappedConfig);
		return new GraphQLObjectType(mappedConfig);
	}
	function mapFields(fieldMap, parentTypeName) {
		const newFieldMap = Object.create(null);
		for (const [fieldName, field] of Object.entries(fieldMap)) {
			let mappedField = {
				...field,
				type: getType(field.type),
				args: mapArgs(field.args, fieldName, parentTypeName)
			};
			const mapper = configMapperMap[SchemaElementKind.FIELD];
			if (mapper) mappedField = mapper(mappedField, parentTypeName);
			newFieldMap[fieldName] = mappedField;
		}
		return newFieldMap;
	}
	function mapArgs(argumentMap, fieldOrDirectiveName, parentTypeName) {
		const newArgumentMap = Object.create(null);
		for (const [argName, arg] of Object.entries(argumentMap)) {
			let mappedArg = {
				...arg,
				type: getType(arg.type)
			};
			const mapper = configMapperMap[SchemaElementKind.ARGUMENT];
			if (mapper) mappedArg = mapper(mappedArg, fieldOrDirectiveName, parentTypeName);
			newArgumentMap[argName] = mappedArg;
		}
		return newArgumentMap;
	}
	function mapInterfaceType(type) {
		const config = type.toConfig();
		let mappedConfig = {
			...config,
			interfaces: () => config.interfaces.map((iface) => getNamedType(iface.name)),
			fields: () => mapFields(config.fields, type.name)
		};
		const mapper = configMapperMap[SchemaElementKind.INTERFACE];
		mappedConfig = mapper == null ? mappedConfig : mapper(mappedConfig);
		return new GraphQLInterfaceType(mappedConfig);
	}
	function mapUnionType(type) {
		const config = type.toConfig();
		let mappedConfig = {
			...config,
			types: () => config.types.map((memberType) => getNamedType(memberType.name))
		};
		const mapper = configMapperMap[SchemaElementKind.UNION];
		mappedConfig = mapper == null ? mappedConfig : mapper(mappedConfig);
		return new GraphQLUnionType(mappedConfig);
	}
	function mapEnumType(type) {
		const config = type.toConfig();
		let mappedConfig = {
			...config,
			values: () => {
				const newEnumValues = Object.create(null);
				for (const [valueName, value] of Object.entries(config.values)) newEnumValues[valueName] = mapEnumValue(value, valueName, type.name);
				return newEnumValues;
			}
		};
		const mapper = configMapperMap[SchemaElementKind.ENUM];
		mappedConfig = mapper == null ? mappedConfig : mapper(mappedConfig);
		return new GraphQLEnumType(mappedConfig);
	}
	function mapEnumValue(valueConfig, valueName, enumName) {
		const mappedConfig = { ...valueConfig };
		const mapper = configMapperMap[SchemaElementKind.ENUM_VALUE];
		return mapper == null ? mappedConfig : mapper(mappedConfig, valueName, enumName);
	}
	function mapInputObjectType(type) {
		const config = type.toConfig();
		let mappedConfig = {
			...config,
			fields: () => {
				const newInputFieldMap = Object.create(null);
				for (const [fieldName, field] of Object.entries(config.fields)) newInputFieldMap[fieldName] = mapInputField(field, fieldName, type.name);
				return newInputFieldMap;
			}
		};
		const mapper = configMapperMap[SchemaElementKind.INPUT_OBJECT];
		mappedConfig = mapper == null ? mappedConfig : mapper(mappedConfig);
		return new GraphQLInputObjectType(mappedConfig);
	}
	function mapInputField(inputFieldConfig, inputFieldName, inputObjectTypeName) {
		const mappedConfig = {
			...inputFieldConfig,
			type: getType(inputFieldConfig.type)
		};
		const mapper = configMapperMap[SchemaElementKind.INPUT_FIELD];
		return mapper == null ? mappedConfig : mapper(mappedConfig, inputFieldName, inputObjectTypeName);
	}
	function mapDirective(config) {
		const mappedConfig = {
			...config,
			args: mapArgs(config.args, config.name, void 0)
		};
		const mapper = configMapperMap[SchemaElementKind.DIRECTIVE];
		return mapper == null ? mappedConfig : mapper(mappedConfig);
	}
}
const stdTypeMap$1 = new Map([...specifiedScalarTypes, ...introspectionTypes].map((type) => [type.name, type]));

// node_modules/graphql/utilities/extendSchema.mjs
function extendSchemaImpl(schemaConfig, documentAST, options) {
	const typeDefs = [];
	const scalarExtensions = new AccumulatorMap();
	const objectExtensions = new AccumulatorMap();
	const interfaceExtensions = new AccumulatorMap();
	const unionExtensions = new AccumulatorMap();
	const enumExtensions = new AccumulatorMap();
	const inputObjectExtensions = new AccumulatorMap();
	const directiveExtensions = new AccumulatorMap();
	const directiveDefs = [];
	let schemaDef;
	const schemaExtensions = [];
	let isSchemaChanged = false;
	for (const def of documentAST.definitions) {
		switch (def.kind) {
			case SCHEMA_DEFINITION:
				schemaDef = def;
				break;
			case SCHEMA_EXTENSION:
				schemaExtensions.push(def);
				break;
			case DIRECTIVE_DEFINITION:
				directiveDefs.push(def);
				break;
			case DIRECTIVE_EXTENSION:
				directiveExtensions.add(def.name.value, def);
				break;
			case SCALAR_TYPE_DEFINITION:
			case OBJECT_TYPE_DEFINITION:
			case INTERFACE_TYPE_DEFINITION:
			case UNION_TYPE_DEFINITION:
			case ENUM_TYPE_DEFINITION:
			case INPUT_OBJECT_TYPE_DEFINITION:
				typeDefs.push(def);
				break;
			case SCALAR_TYPE_EXTENSION:
				scalarExtensions.add(def.name.value, def);
				break;
			case OBJECT_TYPE_EXTENSION:
				objectExtensions.add(def.name.value, def);
				break;
			case INTERFACE_TYPE_EXTENSION:
				interfaceExtensions.add(def.name.value, def);
				break;
			case UNION_TYPE_EXTENSION:
				unionExtensions.add(def.name.value, def);
				break;
			case ENUM_TYPE_EXTENSION:
				enumExtensions.add(def.name.value, def);
				break;
			case INPUT_OBJECT_TYPE_EXTENSION:
				inputObjectExtensions.add(def.name.value, def);
				break;
			default: continue;
		}
		isSchemaChanged = true;
	}
	if (!isSchemaChanged) return schemaConfig;
	return mapSchemaConfig(schemaConfig, (context) => {
		const { getNamedType, setNamedType, getNamedTypes } = context;
		return {
			[SchemaElementKind.SCHEMA]: (config) => {
				for (const typeNode of typeDefs) {
					const type = stdTypeMap.get(typeNode.name.value) ?? buildNamedType(typeNode);
					setNamedType(type);
				}
				const operationTypes = {
					query: config.query && getNamedType(config.query.name),
					mutation: config.mutation && getNamedType(config.mutation.name),
					subscription: config.subscription && getNamedType(config.subscription.name),
					...schemaDef && getOperationTypes([schemaDef]),
					...getOperationTypes(schemaExtensions)
				};
				return {
					description: schemaDef?.description?.value ?? config.description,
					...operationTypes,
					types: getNamedTypes(),
					directives: [...config.directives.map(extendDirective), ...directiveDefs.map(buildDirective)],
					extensions: config.extensions,
					astNode: schemaDef ?? config.astNode,
					extensionASTNodes: config.extensionASTNodes.concat(schemaExtensions),
					assumeValid: options?.assumeValid ?? false
				};
			},
			[SchemaElementKind.INPUT_OBJECT]: (config) => {
				const extensions = inputObjectExtensions.get(config.name) ?? [];
				return {
					...config,
					fields: () => ({
						...config.fields(),
						...buildInputFieldMap(extensions)
					}),
					extensionASTNodes: config.extensionASTNodes.concat(extensions)
				};
			},
			[SchemaElementKind.ENUM]: (config) => {
				const extensions = enumExtensions.get(config.name) ?? [];
				return {
					...config,
					values: () => ({
						...config.values(),
						...buildEnumValueMap(extensions)
					}),
					extensionASTNodes: config.extensionASTNodes.concat(extensions)
				};
			},
			[SchemaElementKind.SCALAR]: (config) => {
				const extensions = scalarExtensions.get(config.name) ?? [];
				let specifiedByURL = config.specifiedByURL;
				for (const extensionNode of extensions) specifiedByURL = getSpecifiedByURL(extensionNode) ?? specifiedByURL;
				return {
					...config,
					specifiedByURL,
					extensionASTNodes: config.extensionASTNodes.concat(extensions)
				};
			},
			[SchemaElementKind.OBJECT]: (config) => {
				const extensions = objectExtensions.get(config.name) ?? [];
				return {
					...config,
					interfaces: () => [...config.interfaces(), ...buildInterfaces(extensions)],
					fields: () => ({
						...config.fields(),
						...buildFieldMap(extensions)
					}),
					extensionASTNodes: config.extensionASTNodes.concat(extensions)
				};
			},
			[SchemaElementKind.INTERFACE]: (config) => {
				const extensions = interfaceExtensions.get(config.name) ?? [];
				return {
					...config,
					interfaces: () => [...config.interfaces(), ...buildInterfaces(extensions)],
					fields: () => ({
						...config.fields(),
						...buildFieldMap(extensions)
					}),
					extensionASTNodes: config.extensionASTNodes.concat(extensions)
				};
			},
			[SchemaElementKind.UNION]: (config) => {
				const extensions = unionExtensions.get(config.name) ?? [];
				return {
					...config,
					types: () => [...config.types(), ...buildUnionTypes(extensions)],
					extensionASTNodes: config.extensionASTNodes.concat(extensions)
				};
			}
		};
		function getOperationTypes(nodes) {
			const opTypes = {};
			for (const node of nodes) {
				const operationTypesNodes = node.operationTypes ?? [];
				for (const operationType of operationTypesNodes) opTypes[operationType.operation] = namedTypeFromAST(operationType.type);
			}
			return opTypes;
		}
		function namedTypeFromAST(node) {
			const name = node.name.value;
			const type = getNamedType(name);
			if (!(type !== void 0)) invariant(false, `Unknown type: "${name}".`);
			return type;
		}
		function typeFromAST(node) {
			if (node.kind === "ListType") return new GraphQLList(typeFromAST(node.type));
			if (node.kind === "NonNullType") return new GraphQLNonNull(typeFromAST(node.type));
			return namedTypeFromAST(node);
		}
		function buildDirective(node) {
			const extensionASTNodes = directiveExtensions.get(node.name.value) ?? [];
			const deprecationReason = getDeprecationReason(node) ?? extensionASTNodes.map((extensionNode) => getDeprecationReason(extensionNode)).find((reason) => reason != null);
			return new GraphQLDirective({
				name: node.name.value,
				description: node.description?.value,
				locations: node.locations.map(({ value }) => value),
				isRepeatable: node.repeatable,
				args: buildArgumentMap(node.arguments),
				deprecationReason,
				astNode: node,
				extensionASTNodes
			});
		}
		function extendDirective(directive) {
			const extensionASTNodes = directiveExtensions.get(directive.name) ?? [];
			if (extensionASTNodes.length === 0) return directive;
			const deprecationReason = directive.deprecationReason ?? extensionASTNodes.map((extensionNode) => getDeprecationReason(extensionNode)).find((reason) => reason != null);
			return new GraphQLDirective({
				...directive.toConfig(),
				deprecationReason,
				extensionASTNodes: directive.extensionASTNodes.concat(extensionASTNodes)
			});
		}
		function buildFieldMap(nodes) {
			const fieldConfigMap = Object.create(null);
			for (const node of nodes) {
				const nodeFields = node.fields ?? [];
				for (const field of nodeFields) fieldConfigMap[field.name.value] = {
					type: typeFromAST(field.type),
					description: field.description?.value,
					args: buildArgumentMap(field.arguments),
					deprecationReason: getDeprecationReason(field),
					astNode: field
				};
			}
			return fieldConfigMap;
		}
		function buildArgumentMap(args) {
			const argsNodes = args ?? [];
			const argConfigMap = Object.create(null);
			for (const arg of argsNodes) {
				const type = typeFromAST(arg.type);
				argConfigMap[arg.name.value] = {
					type,
					description: arg.description?.value,
					default: arg.defaultValue && { literal: arg.defaultValue },
					deprecationReason: getDeprecationReason(arg),
					astNode: arg
				};
			}
			return argConfigMap;
		}
		function buildInputFieldMap(nodes) {
			const inputFieldMap = Object.create(null);
			for (const node of nodes) {
				const fieldsNodes = node.fields ?? [];
				for (const field of fieldsNodes) {
					const type = typeFromAST(field.type);
					inputFieldMap[field.name.value] = {
						type,
						description: field.description?.value,
						default: field.defaultValue && { literal: field.defaultValue },
						deprecationReason: getDeprecationReason(field),
						astNode: field
					};
				}
			}
			return inputFieldMap;
		}
		function buildEnumValueMap(nodes) {
			const enumValueMap = Object.create(null);
			for (const node of nodes) {
				const valuesNodes = node.values ?? [];
				for (const value of valuesNodes) enumValueMap[value.name.value] = {
					description: value.description?.value,
					deprecationReason: getDeprecationReason(value),
					astNode: value
				};
			}
			return enumValueMap;
		}
		function buildInterfaces(nodes) {
			return nodes.flatMap((node) => node.interfaces?.map(namedTypeFromAST) ?? []);
		}
		function buildUnionTypes(nodes) {
			return nodes.flatMap((node) => node.types?.map(namedTypeFromAST) ?? []);
		}
		function buildNamedType(astNode) {
			const name = astNode.name.value;
			switch (astNode.kind) {
				case OBJECT_TYPE_DEFINITION: {
					const extensionASTNodes = objectExtensions.get(name) ?? [];
					const allNodes = [astNode, ...extensionASTNodes];
					return new GraphQLObjectType({
						name,
						description: astNode.description?.value,
						interfaces: () => buildInterfaces(allNodes),
						fields: () => buildFieldMap(allNodes),
						astNode,
						extensionASTNodes
					});
				}
				case INTERFACE_TYPE_DEFINITION: {
					const extensionASTNodes = interfaceExtensions.get(name) ?? [];
					const allNodes = [astNode, ...extensionASTNodes];
					return new GraphQLInterfaceType({
						name,
						description: astNode.description?.value,
						interfaces: () => buildInterfaces(allNodes),
						fields: () => buildFieldMap(allNodes),
						astNode,
						extensionASTNodes
					});
				}
				case ENUM_TYPE_DEFINITION: {
					const extensionASTNodes = enumExtensions.get(name) ?? [];
					const allNodes = [astNode, ...extensionASTNodes];
					return new GraphQLEnumType({
						name,
						description: astNode.description?.value,
						values: () => buildEnumValueMap(allNodes),
						astNode,
						extensionASTNodes
					});
				}
				case UNION_TYPE_DEFINITION: {
					const extensionASTNodes = unionExtensions.get(name) ?? [];
					const allNodes = [astNode, ...extensionASTNodes];
					return new GraphQLUnionType({
						name,
						description: astNode.description?.value,
						types: () => buildUnionTypes(allNodes),
						astNode,
						extensionASTNodes
					});
				}
				case SCALAR_TYPE_DEFINITION: {
					const extensionASTNodes = scalarExtensions.get(name) ?? [];
					let specifiedByURL = getSpecifiedByURL(astNode);
					for (const extensionNode of extensionASTNodes) specifiedByURL = getSpecifiedByURL(extensionNode) ?? specifiedByURL;
					return new GraphQLScalarType({
						name,
						description: astNode.description?.value,
						specifiedByURL,
						astNode,
						extensionASTNodes
					});
				}
				case INPUT_OBJECT_TYPE_DEFINITION: {
					const extensionASTNodes = inputObjectExtensions.get(name) ?? [];
					const allNodes = [astNode, ...extensionASTNodes];
					return new GraphQLInputObjectType({
						name,
						description: astNode.description?.value,
						fields: () => buildInputFieldMap(allNodes),
						astNode,
						extensionASTNodes,
						isOneOf: isOneOf(astNode)
					});
				}
			}
		}
	});
}
const stdTypeMap = new Map([...specifiedScalarTypes, ...introspectionTypes].map((type) => [type.name, type]));
function getDeprecationReason(node) {
	return getDirectiveValues(GraphQLDeprecatedDirective, node)?.reason;
}
function getSpecifiedByURL(node) {
	return getDirectiveValues(GraphQLSpecifiedByDirective, node)?.url;
}
function isOneOf(node) {
	return Boolean(getDirectiveValues(GraphQLOneOfDirective, node));
}

// node_modules/graphql/utilities/buildASTSchema.mjs
function buildASTSchema(documentAST, options) {
	if (options?.assumeValid !== true && options?.assumeValidSDL !== true) assertValidSDL(documentAST);
	const config = extendSchemaImpl({
		description: void 0,
		types: [],
		directives: [],
		extensions: Object.create(null),
		extensionASTNodes: [],
		assumeValid: false
	}, documentAST, options);
	if (config.astNode == null) for (const type of config.types) switch (type.name) {
		case "Query":
			config.query = type;
			break;
		case "Mutation":
			config.mutation = type;
			break;
		case "Subscription": config.subscription = type;
	}
	const directives = [...config.directives, ...specifiedDirectives.filter((stdDirective) => config.directives.every((directive) => directive.name !== stdDirective.name))];
	return new GraphQLSchema({
		...config,
		directives
	});
}
function buildSchema(source, options) {
	return buildASTSchema(parse$3(source, options), {
		assumeValidSDL: options?.assumeValidSDL,
		assumeValid: options?.assumeValid
	});
}

// test/sandbox/github/identity/signature.ts
/** How a commit that the API makes is signed by its user: with the address that GitHub keeps for everybody. */
function signatureOf(world, token) {
	const login = token?.login ?? "ghost";
	return {
		name: login,
		email: `${userByLogin(world, login)?.id ?? 0}+${login}@users.noreply.github.com`,
		date: world.time()
	};
}

// test/sandbox/github/git/workflow-tree.ts
/** Ids of the folders of workflow files: a commit's own, null if it has none, and those of all branches and tags. */
async function workflowTrees(repo, sha) {
	const names = [sha, ...(await repo.text([
		"for-each-ref",
		"--format=%(refname)",
		"refs/heads/",
		"refs/tags/"
	])).split("\n").filter(Boolean)];
	const input = names.map((name) => `${name}^{tree}:.github/workflows\n`).join("");
	const lines = (await repo.text(["cat-file", "--batch-check=%(objectname) %(objecttype)"], { input })).split("\n");
	const [own = null, ...others] = names.map((_, index) => lines[index]?.match(/^([0-9a-f]+) tree$/)?.[1] ?? null);
	return {
		own,
		known: new Set(others.filter((tree) => tree !== null))
	};
}

// test/sandbox/github/repository/workflow-guard.ts
/** Only tokens with `workflows` write files that run as workflows. */
function refuseWorkflows(call, paths) {
	const path = paths.find((candidate) => candidate.startsWith(".github/workflows/"));
	if (path === void 0 || mayWrite(call)) return;
	const what = `refusing to allow a GitHub App to create or update workflow \`${path}\` without \`workflows\` permission`;
	throw new Refusal(403, what, { headers: { "x-accepted-github-permissions": "contents=write,workflows=write" } });
}
/**
* Only tokens with `workflows` have a ref or release name a commit whose workflow files are those of no ref yet. GitHub says no more than
* that the token may not; its header lists what the route takes, and not what is missing.
*/
async function refuseUnseenWorkflows(call, sha) {
	if (sha === null || call.token === null || mayWrite(call)) return;
	const { own, known } = await workflowTrees(call.repo, sha);
	if (own === null || known.has(own)) return;
	throw inaccessible(call.token, makesRef);
}
function mayWrite({ world, token, repository }) {
	return token === null || levelOf$2(world, token, repository, "workflows") === "write";
}

// test/sandbox/github/graphql/failure.ts
/** One entry of `errors` with the `type` that GitHub puts beside the message. */
var Failure = class extends Error {
	type;
	constructor(type, message) {
		super(message);
		this.type = type;
	}
};

// test/sandbox/github/graphql/objects.ts
/** A git object of any type by a name that git understands; null where there is none. */
async function gitObject(place, name) {
	const { repo } = place;
	const oid = await repo.line([
		"rev-parse",
		"--verify",
		"--quiet",
		"--end-of-options",
		name
	]);
	if (!oid) return null;
	const type = await repo.line([
		"cat-file",
		"-t",
		oid
	]);
	const base = {
		id: nodeId("O", oid),
		oid,
		abbreviatedOid: oid.slice(0, 7)
	};
	switch (type) {
		case "commit": return {
			...base,
			...await commit$1(place, oid),
			__typename: "Commit"
		};
		case "tag": return {
			...base,
			__typename: "Tag",
			name: await tagName(place, oid),
			target: () => gitObject(place, `${oid}^{}`)
		};
		case "blob": return {
			...base,
			...await blob$1(place, oid),
			__typename: "Blob"
		};
		default: return {
			...base,
			__typename: "Tree"
		};
	}
}
/** A ref by its whole name. */
async function refObject(place, name) {
	const ref = await readRef(place.repo, name);
	if (!ref) return null;
	const [root = "", kind = "", ...rest] = name.split("/");
	return {
		id: nodeId("REF", `${place.repository.id}:${name}`),
		name: rest.join("/"),
		prefix: `${root}/${kind}/`,
		target: () => gitObject(place, ref.sha)
	};
}
async function commit$1({ repo, world, repository }, oid) {
	const [found] = await log(repo, ["--no-walk", oid]);
	const message = found?.message ?? "";
	return {
		message,
		messageHeadline: message.split("\n")[0],
		committedDate: found?.committer.date,
		url: `${repositoryPage(world, repository)}/commit/${oid}`
	};
}
async function blob$1({ repo }, oid) {
	const bytes = await readBlob(repo, oid) ?? Buffer.alloc(0);
	const isBinary = bytes.includes(0);
	return {
		byteSize: bytes.length,
		isBinary,
		text: isBinary ? null : bytes.toString()
	};
}
async function tagName({ repo }, oid) {
	return (await repo.text([
		"cat-file",
		"tag",
		oid
	])).match(/^tag (.*)$/m)?.[1] ?? "";
}

// test/sandbox/github/graphql/commit-on-branch.ts
/** One commit of any number of files, only if the branch is where the caller believes it to be. */
async function createCommitOnBranch(call, wanted) {
	const { world, token } = call;
	const { repository, name } = target(call, wanted);
	const { additions = [], deletions = [] } = wanted.fileChanges ?? {};
	const repo = world.repo(repository);
	refuseWorkflows({
		...call,
		repository
	}, [...additions, ...deletions].map(({ path }) => path));
	refuseNewCommit({
		...call,
		repository
	}, name.slice(11));
	const oid = await moving(world, {
		repository,
		token
	}, async () => {
		const tip = await readRef(repo, name);
		if (!tip) throw new Failure("NOT_FOUND", `Branch ${name.slice(11)} not found`);
		if (tip.sha !== wanted.expectedHeadOid) throw stale$1(wanted.expectedHeadOid);
		const tree = await changeTree(repo, tip.sha, await changesOf(repo, {
			tip: tip.sha,
			additions,
			deletions
		}));
		const author = signatureOf(world, token);
		const committer = {
			name: "GitHub",
			email: "noreply@github.com",
			date: author.date
		};
		const { headline, body } = wanted.message;
		const message = body ? `${headline}\n\n${body}` : headline;
		const sha = await writeCommit(repo, {
			tree,
			parents: [tip.sha],
			author,
			committer,
			message
		});
		if (!await moveRef(repo, {
			name,
			to: sha,
			from: tip.sha
		})) throw stale$1(wanted.expectedHeadOid);
		return sha;
	});
	const place = {
		world,
		repository,
		repo
	};
	return {
		commit: () => gitObject(place, oid),
		ref: () => refObject(place, name),
		clientMutationId: wanted.clientMutationId ?? null
	};
}
function target(call, { branch }) {
	const { world, token } = call;
	const [id, ref] = branch.id === void 0 ? [] : Buffer.from(branch.id.replace(/^REF_/, ""), "base64url").toString().split(/:(.*)/s);
	const [owner = "", repositoryName = ""] = branch.repositoryNameWithOwner?.split("/") ?? [];
	const repository = id ? world.store.repositories.get(Number(id)) : repositoryNamed(world, owner, repositoryName);
	if (!repository || levelOf$2(world, token, repository, "metadata") === "none") throw new Failure("NOT_FOUND", `Could not resolve to a Repository with the name '${branch.repositoryNameWithOwner ?? ""}'.`);
	if (levelOf$2(world, token, repository, "contents") !== "write") throw new Failure("FORBIDDEN", "Resource not accessible by integration");
	return {
		repository,
		name: ref ?? `refs/heads/${branch.branchName?.replace(/^refs\/heads\//, "") ?? ""}`
	};
}
/** A file that is there keeps its mode; one that is to go must be there. */
async function changesOf(repo, { tip, additions, deletions }) {
	const changes = [];
	for (const { path } of deletions) {
		if (!await entryAt(repo, tip, path)) throw new Failure("UNPROCESSABLE", `A path was requested for deletion which does not exist as of commit oid \`${tip}\``);
		changes.push({
			path,
			mode: "0",
			sha: null
		});
	}
	for (const { path, contents } of additions) {
		const before = await entryAt(repo, tip, path);
		const sha = await writeBlob(repo, Buffer.from(contents, "base64"));
		changes.push({
			path,
			mode: before?.type === "blob" ? before.mode : "100644",
			sha
		});
	}
	return changes;
}
function stale$1(expected) {
	return new Failure("STALE_DATA", `Expected branch to point to "${expected}" but it did not.  Pull and try again.`);
}

// test/sandbox/github/pull/mergeability.ts
const TESTER = {
	name: "GitHub",
	email: "noreply@github.com"
};
/** Whether what is known of the merge is about today's tips. */
async function isCurrent(world, pull) {
	const base = await baseTip(world, pull);
	return pull.mergeability?.head === pull.head.sha && pull.mergeability.base === base;
}
/** Merges on trial into `refs/pull/N/merge` and keeps what came of it. */
async function tryMerge(world, pull) {
	const base = await baseTip(world, pull);
	if (base === null) return pull;
	const repo = world.repo({ id: pull.repositoryId });
	const head = pull.head.sha;
	const tree = await mergedTree(repo, base, head);
	const signature = {
		...TESTER,
		date: world.time()
	};
	const message = `Merge ${head} into ${base}`;
	const sha = tree === null ? null : await writeCommit(repo, {
		tree,
		parents: [base, head],
		author: signature,
		committer: signature,
		message
	});
	if (sha !== null) await repo.text([
		"update-ref",
		`refs/pull/${pull.number}/merge`,
		sha
	]);
	return world.store.pulls.put({
		...world.store.pulls.get(pull.id),
		mergeability: {
			head,
			base,
			sha
		}
	});
}
async function baseTip(world, pull) {
	return (await readRef(world.repo({ id: pull.repositoryId }), `refs/heads/${pull.base.ref}`))?.sha ?? null;
}

// test/sandbox/github/graphql/repository-object.ts
/** `repository(owner, name)`: fields that cost something are functions, called when they are asked for. */
function repositoryObject(call, repository) {
	const { world, token } = call;
	const place = {
		world,
		repository,
		repo: world.repo(repository)
	};
	const drafts = levelOf$2(world, token, repository, "contents") === "write";
	return {
		id: nodeId("R", repository.id),
		databaseId: repository.id,
		name: repository.name,
		nameWithOwner: fullName(repository),
		isPrivate: repository.private,
		isFork: repository.parent !== null,
		url: repositoryPage(world, repository),
		defaultBranchRef: () => refObject(place, `refs/heads/${repository.defaultBranch}`),
		ref: ({ qualifiedName }) => qualifiedRef(place, qualifiedName),
		object: ({ expression, oid }) => gitObject(place, oid ?? expression ?? ""),
		release: ({ tagName }) => {
			const release = releasesOf(world, repository, drafts).find((row) => row.tag === tagName);
			return release ? releaseObject(call, repository, release) : null;
		},
		pullRequest: ({ number }) => pullObject(call, repository, number)
	};
}
async function qualifiedRef(place, name) {
	if (name.startsWith("refs/")) return await refObject(place, name);
	return await refObject(place, `refs/heads/${name}`) ?? await refObject(place, `refs/tags/${name}`);
}
function releaseObject({ world }, repository, release) {
	const { html_url } = releaseView(world, repository, release);
	const place = {
		world,
		repository,
		repo: world.repo(repository)
	};
	return {
		id: nodeId("RE", release.id),
		databaseId: release.id,
		name: release.name,
		tagName: release.tag,
		description: release.body,
		isDraft: release.draft,
		isPrerelease: release.prerelease,
		isLatest: () => latestRelease(world, repository)?.id === release.id,
		immutable: release.immutable,
		url: html_url,
		createdAt: release.createdAt,
		publishedAt: release.publishedAt,
		updatedAt: release.updatedAt,
		tagCommit: () => gitObject(place, `refs/tags/${release.tag}^{commit}`)
	};
}
/** A pull request's fields; merged on trial if it is still open. */
async function pullObject({ world }, repository, number) {
	const known = pullNumbered(world, repository, number);
	if (!known) throw new Failure("NOT_FOUND", `Could not resolve to a PullRequest with the number of ${number}.`);
	const pull = known.merged ? known : await tryMerge(world, known);
	const issue = issueOf(world, pull);
	return {
		id: nodeId("PR", pull.id),
		databaseId: pull.id,
		number,
		title: issue.title,
		body: issue.body ?? "",
		state: pull.merged ? "MERGED" : issue.state.toUpperCase(),
		isDraft: pull.draft,
		mergeable: pull.merged || !pull.mergeability ? "UNKNOWN" : pull.mergeability.sha ? "MERGEABLE" : "CONFLICTING",
		headRefName: pull.head.ref,
		headRefOid: pull.head.sha,
		baseRefName: pull.base.ref,
		baseRefOid: pull.base.sha,
		url: `${repositoryPage(world, repository)}/pull/${number}`,
		author: {
			__typename: "User",
			login: issue.author,
			url: `${world.url}/${issue.author}`
		}
	};
}

// test/sandbox/github/graphql/draft.ts
/** Makes a pull request a draft or ready for review, which REST cannot; for its author and who may write. */
function setDraft(call, { pullRequestId, clientMutationId = "" }, draft) {
	const { world, token } = call;
	const pull = world.store.pulls.find((row) => nodeId("PR", row.id) === pullRequestId);
	const repository = pull && world.store.repositories.get(pull.repositoryId);
	if (!pull || !repository || levelOf$2(world, token, repository, "metadata") === "none") throw new Failure("NOT_FOUND", `Could not resolve to a node with the global id of '${pullRequestId}'`);
	refuseStrangers$1(call, pull);
	if (pull.draft !== draft) {
		const changed = world.store.pulls.put({
			...pull,
			draft
		});
		const event = draft ? "convert_to_draft" : "ready_for_review";
		noteOnIssue(world, repository, token, {
			issueNumber: pull.number,
			event
		});
		announcePull(world, {
			action: draft ? "converted_to_draft" : "ready_for_review",
			pull: changed,
			token
		});
	}
	return {
		pullRequest: () => pullObject(call, repository, pull.number),
		clientMutationId
	};
}
function refuseStrangers$1({ world, token }, pull) {
	const repository = world.store.repositories.get(pull.repositoryId);
	if (token?.app === null && issueOf(world, pull).author === token.login || levelOf$2(world, token, repository, "pull_requests") === "write") return;
	throw new Failure("FORBIDDEN", `${token?.login} does not have the correct permissions to execute this`);
}

// test/sandbox/github/graphql/schema.ts
/** The part of GitHub's GraphQL schema that the sandbox answers; names and nullability as on GitHub. */
const SCHEMA = `
  scalar DateTime
  scalar GitObjectID
  scalar URI
  scalar Base64String

  type Query {
    repository(owner: String!, name: String!, followRenames: Boolean = true): Repository
    viewer: User!
  }

  type Mutation {
    createCommitOnBranch(input: CreateCommitOnBranchInput!): CreateCommitOnBranchPayload
    markPullRequestReadyForReview(input: MarkPullRequestReadyForReviewInput!): MarkPullRequestReadyForReviewPayload
    convertPullRequestToDraft(input: ConvertPullRequestToDraftInput!): ConvertPullRequestToDraftPayload
  }

  interface Actor { login: String!, url: URI! }
  type User implements Actor { login: String!, url: URI!, databaseId: Int }

  type Repository {
    id: ID!
    databaseId: Int
    name: String!
    nameWithOwner: String!
    isPrivate: Boolean!
    isFork: Boolean!
    url: URI!
    defaultBranchRef: Ref
    ref(qualifiedName: String!): Ref
    object(expression: String, oid: GitObjectID): GitObject
    release(tagName: String!): Release
    pullRequest(number: Int!): PullRequest
  }

  type Ref { id: ID!, name: String!, prefix: String!, target: GitObject }
  interface GitObject { id: ID!, oid: GitObjectID!, abbreviatedOid: String! }
  type Commit implements GitObject {
    id: ID!
    oid: GitObjectID!
    abbreviatedOid: String!
    url: URI!
    message: String!
    messageHeadline: String!
    committedDate: DateTime!
  }
  type Tag implements GitObject { id: ID!, oid: GitObjectID!, abbreviatedOid: String!, name: String!, target: GitObject! }
  type Tree implements GitObject { id: ID!, oid: GitObjectID!, abbreviatedOid: String! }
  type Blob implements GitObject { id: ID!, oid: GitObjectID!, abbreviatedOid: String!, byteSize: Int!, text: String, isBinary: Boolean }

  type Release {
    id: ID!
    databaseId: Int
    name: String
    tagName: String!
    description: String
    isDraft: Boolean!
    isPrerelease: Boolean!
    isLatest: Boolean!
    immutable: Boolean!
    url: URI!
    createdAt: DateTime!
    publishedAt: DateTime
    updatedAt: DateTime!
    tagCommit: Commit
  }

  enum PullRequestState { OPEN CLOSED MERGED }
  enum MergeableState { MERGEABLE CONFLICTING UNKNOWN }
  type PullRequest {
    id: ID!
    databaseId: Int
    number: Int!
    title: String!
    body: String!
    state: PullRequestState!
    isDraft: Boolean!
    mergeable: MergeableState!
    headRefName: String!
    headRefOid: GitObjectID!
    baseRefName: String!
    baseRefOid: GitObjectID!
    url: URI!
    author: Actor
  }

  input CreateCommitOnBranchInput {
    branch: CommittableBranch!
    message: CommitMessage!
    fileChanges: FileChanges
    expectedHeadOid: GitObjectID!
    clientMutationId: String
  }
  input CommittableBranch { id: ID, repositoryNameWithOwner: String, branchName: String }
  input CommitMessage { headline: String!, body: String = "" }
  input FileChanges { additions: [FileAddition!] = [], deletions: [FileDeletion!] = [] }
  input FileAddition { path: String!, contents: Base64String! }
  input FileDeletion { path: String! }
  input MarkPullRequestReadyForReviewInput { pullRequestId: ID!, clientMutationId: String }
  type MarkPullRequestReadyForReviewPayload { pullRequest: PullRequest, clientMutationId: String }
  input ConvertPullRequestToDraftInput { pullRequestId: ID!, clientMutationId: String }
  type ConvertPullRequestToDraftPayload { pullRequest: PullRequest, clientMutationId: String }
  type CreateCommitOnBranchPayload { commit: Commit, ref: Ref, clientMutationId: String }
`;

// test/sandbox/github/graphql/graphql-route.ts
/** GraphQL; it needs a token even for what is public. */
const graphqlRoute = siteRoute("POST", "/graphql", "anyone", answer);
const schema = buildSchema(SCHEMA);
const request$6 = object({
	query: string(),
	variables: record(string(), unknown()).nullable().optional(),
	operationName: string().nullable().optional()
});
async function answer(call) {
	if (call.token === null) throw new Refusal(401, "This endpoint requires you to be authenticated.");
	const parsed = request$6.safeParse(call.body);
	if (!parsed.success) return ok({ errors: [{ message: "A query attribute must be specified and must be a string." }] });
	const { query, variables, operationName } = parsed.data;
	const result = await graphql({
		schema,
		source: query,
		rootValue: rootOf(call),
		variableValues: variables,
		operationName
	});
	const errors = result.errors?.map(asGitHubSays);
	return ok({
		...result.data !== void 0 && { data: plain(result.data) },
		...errors && { errors }
	});
}
function rootOf(call) {
	const { world, token, user } = call;
	return {
		viewer: {
			login: token?.login,
			databaseId: user?.id,
			url: `${world.url}/${token?.login}`
		},
		repository: ({ owner, name }) => {
			const repository = repositoryNamed(world, owner, name);
			if (repository && levelOf$2(world, token, repository, "metadata") !== "none") return repositoryObject(call, repository);
			throw new Failure("NOT_FOUND", `Could not resolve to a Repository with the name '${owner}/${name}'.`);
		},
		createCommitOnBranch: ({ input }) => createCommitOnBranch(call, input),
		markPullRequestReadyForReview: ({ input }) => setDraft(call, input, false),
		convertPullRequestToDraft: ({ input }) => setDraft(call, input, true)
	};
}
/** GitHub puts `type` beside the message and has no `extensions` for what it refuses. */
function asGitHubSays(error) {
	const { message, path, locations, originalError } = error;
	const type = originalError instanceof Failure ? originalError.type : originalError instanceof Refusal ? "FORBIDDEN" : null;
	return {
		...type && { type },
		...path && { path },
		...locations && { locations },
		message
	};
}
/** Without the null prototypes of the executor. */
function plain(data) {
	return JSON.parse(JSON.stringify(data));
}

// test/sandbox/github/issue/reaction.ts
const REACTIONS = [
	"+1",
	"-1",
	"laugh",
	"confused",
	"heart",
	"hooray",
	"rocket",
	"eyes"
];
function reactionsOn(world, subject) {
	return world.store.reactions.filter((row) => row.subject === subject);
}
function reactionView(world, row) {
	const user = userView(world, row.login);
	return {
		id: row.id,
		node_id: nodeId("REA", row.id),
		user,
		content: row.content,
		created_at: row.at
	};
}
/** The counts that stand with a comment or an issue. */
function rollup(world, url, subject) {
	const rows = reactionsOn(world, subject);
	const count = (content) => rows.filter((row) => row.content === content).length;
	return {
		url: `${url}/reactions`,
		total_count: rows.length,
		"+1": count("+1"),
		"-1": count("-1"),
		laugh: count("laugh"),
		confused: count("confused"),
		heart: count("heart"),
		hooray: count("hooray"),
		rocket: count("rocket"),
		eyes: count("eyes")
	};
}

// test/sandbox/github/issue/comment.ts
function commentView(world, repository, comment) {
	const url = `${repositoryUrl(world, repository)}/issues/comments/${comment.id}`;
	const issue = world.store.issues.find((row) => row.repositoryId === repository.id && row.number === comment.issueNumber);
	const page = `${repositoryPage(world, repository)}/${issue?.isPull ? "pull" : "issues"}/${comment.issueNumber}`;
	return {
		id: comment.id,
		node_id: nodeId("IC", comment.id),
		url,
		html_url: `${page}#issuecomment-${comment.id}`,
		issue_url: `${repositoryUrl(world, repository)}/issues/${comment.issueNumber}`,
		body: comment.body,
		user: userView(world, comment.author),
		created_at: comment.createdAt,
		updated_at: comment.updatedAt,
		author_association: association(world, comment.author, repository),
		performed_via_github_app: comment.app === null ? null : appView(world, comment.app),
		reactions: rollup(world, url, comment.id)
	};
}

// test/sandbox/github/issue/comment-routes.ts
/** Comments of issues and of pull requests' conversations. */
const commentRoutes = [
	route("GET", "/issues/comments", reads("issues", "pull_requests"), listAll),
	route("GET", "/issues/comments/:id", reads("issues", "pull_requests"), get$18),
	route("PATCH", "/issues/comments/:id", takesPart("issues", "pull_requests"), update$7),
	route("DELETE", "/issues/comments/:id", takesPart("issues", "pull_requests"), remove$10),
	route("GET", "/issues/:number/comments", reads("issues", "pull_requests"), list$14),
	route("POST", "/issues/:number/comments", takesPart("issues", "pull_requests"), create$9)
];
const request$5 = object({ body: string().min(1) });
function listAll(call) {
	const rows = call.world.store.comments.filter((row) => row.repositoryId === call.repository.id);
	return paged(call, since(call, rows), (row) => commentView(call.world, call.repository, row));
}
function list$14(call) {
	const { world, repository } = call;
	const issue = found$1(issueNumbered(world, repository, number(call, "number")));
	const rows = world.store.comments.filter((row) => row.repositoryId === repository.id && row.issueNumber === issue.number);
	return paged(call, since(call, rows), (row) => commentView(world, repository, row));
}
function since({ query }, rows) {
	const time = query.get("since");
	return time === null ? rows : rows.filter((row) => row.updatedAt >= time);
}
function get$18(call) {
	return ok(commentView(call.world, call.repository, commentOf(call)));
}
function create$9(call) {
	const { world, repository, token } = call;
	const issue = found$1(issueNumbered(world, repository, number(call, "number")));
	const body = bodyOf(call);
	const time = world.time();
	const comment = world.store.comments.put({
		id: world.store.nextId(),
		repositoryId: repository.id,
		issueNumber: issue.number,
		author: token?.login ?? "ghost",
		app: token?.app ?? null,
		body,
		createdAt: time,
		updatedAt: time
	});
	world.store.issues.put({
		...issue,
		updatedAt: time
	});
	const payload = {
		number: issue.number,
		comment
	};
	announce$1(world, {
		name: "issue_comment",
		action: "created",
		repository,
		token,
		payload
	});
	return created(commentView(world, repository, comment));
}
function update$7(call) {
	const { world, repository, token } = call;
	const comment = commentOf(call);
	refuseStrangers(call, comment);
	const body = bodyOf(call);
	const updated = world.store.comments.put({
		...comment,
		body,
		updatedAt: world.time()
	});
	const changes = { body: { from: comment.body } };
	const payload = {
		number: comment.issueNumber,
		comment: updated,
		changes
	};
	announce$1(world, {
		name: "issue_comment",
		action: "edited",
		repository,
		token,
		payload
	});
	return ok(commentView(world, repository, updated));
}
function remove$10(call) {
	const { world, repository, token } = call;
	const comment = commentOf(call);
	refuseStrangers(call, comment);
	world.store.comments.remove(comment.id);
	const payload = {
		number: comment.issueNumber,
		comment
	};
	announce$1(world, {
		name: "issue_comment",
		action: "deleted",
		repository,
		token,
		payload
	});
	return noContent();
}
function commentOf(call) {
	const comment = call.world.store.comments.get(number(call, "id"));
	return found$1(comment?.repositoryId === call.repository.id ? comment : null);
}
function bodyOf(call) {
	const { body } = input(call, request$5);
	withinLimit(body, BODY_LIMIT, {
		resource: "IssueComment",
		code: "unprocessable",
		field: "data"
	});
	return body;
}
/** Others' comments are changed only by people who may write to the repository, and apps that may write comments. */
function refuseStrangers({ world, token, repository }, { author }) {
	if (token === null || token.login === author) return;
	const may = ["issues", "pull_requests"].some((permission) => levelOf$2(world, token, repository, permission) === "write");
	const isTriage = token.app === null && roleOf(world, token.login, repository) === "triage";
	if (!may || isTriage) throw inaccessible(token, writes("issues", "pull_requests"));
}

// test/sandbox/github/issue/issue-view.ts
/** An issue as lists and single requests show it; a pull request says where its other half is. */
function issueView(world, repository, issue) {
	const url = `${repositoryUrl(world, repository)}/issues/${issue.number}`;
	const page = `${repositoryPage(world, repository)}/${issue.isPull ? "pull" : "issues"}/${issue.number}`;
	const comments = world.store.comments.filter((row) => row.repositoryId === repository.id && row.issueNumber === issue.number);
	return {
		id: issue.id,
		node_id: nodeId(issue.isPull ? "PR" : "I", issue.id),
		...issueLinks(url),
		repository_url: repositoryUrl(world, repository),
		html_url: page,
		number: issue.number,
		state: issue.state,
		state_reason: issue.stateReason,
		title: issue.title,
		body: issue.body,
		user: userView(world, issue.author),
		labels: issue.labels.map((id) => labelView(world, repository, world.store.labels.get(id))),
		assignee: null,
		assignees: [],
		milestone: null,
		locked: false,
		active_lock_reason: null,
		comments: comments.length,
		...issue.isPull && { pull_request: pullLinks(world, repository, issue) },
		closed_at: issue.closedAt,
		closed_by: issue.closedBy === null ? null : userView(world, issue.closedBy),
		created_at: issue.createdAt,
		updated_at: issue.updatedAt,
		author_association: association(world, issue.author, repository),
		performed_via_github_app: issue.app === null ? null : appView(world, issue.app),
		reactions: rollup(world, url, issue.id)
	};
}
function issueLinks(url) {
	return {
		url,
		labels_url: `${url}/labels{/name}`,
		comments_url: `${url}/comments`,
		events_url: `${url}/events`,
		timeline_url: `${url}/timeline`
	};
}
function pullLinks(world, repository, { number }) {
	const pull = world.store.pulls.find((row) => row.repositoryId === repository.id && row.number === number);
	const page = `${repositoryPage(world, repository)}/pull/${number}`;
	return {
		url: `${repositoryUrl(world, repository)}/pulls/${number}`,
		html_url: page,
		diff_url: `${page}.diff`,
		patch_url: `${page}.patch`,
		merged_at: pull?.merged?.at ?? null
	};
}

// test/sandbox/github/issue/issue-routes.ts
/** Issues; pull requests are among them. */
const issueRoutes = [
	route("GET", "/issues", reads("issues", "pull_requests"), list$13),
	route("POST", "/issues", takesPart("issues"), create$8),
	route("GET", "/issues/:number", reads("issues", "pull_requests"), get$17),
	route("PATCH", "/issues/:number", writes("issues", "pull_requests"), update$6),
	route("GET", "/issues/:number/events", reads("issues", "pull_requests"), listEvents),
	route("GET", "/issues/:number/timeline", reads("issues", "pull_requests"), listTimeline)
];
function list$13(call) {
	const { world, repository, query } = call;
	const state = query.get("state") ?? "open";
	const labels = query.get("labels")?.split(",").filter(Boolean) ?? [];
	const creator = query.get("creator");
	const since = query.get("since");
	const has = (ids) => labels.every((name) => ids.some((id) => world.store.labels.get(id)?.name === name));
	const rows = world.store.issues.filter((row) => row.repositoryId === repository.id && (state === "all" || row.state === state) && has(row.labels)).filter((row) => (creator === null || row.author === creator) && (since === null || row.updatedAt >= since));
	const key = query.get("sort") === "updated" ? "updatedAt" : "createdAt";
	const sign = query.get("direction") === "asc" ? 1 : -1;
	rows.sort((a, b) => sign * (a[key].localeCompare(b[key]) || a.number - b.number));
	return paged(call, rows, (row) => issueView(world, repository, row));
}
const label = union([string(), object({ name: string() }).transform(({ name }) => name)]);
const draft$4 = object({
	title: union([string().min(1), number$1().transform(String)]),
	body: string().nullable().default(null),
	labels: array(label).default([])
});
function create$8(call) {
	const { world, repository, token } = call;
	const issue = openIssue(call, input(call, draft$4));
	announce$1(world, {
		name: "issues",
		action: "opened",
		repository,
		token,
		payload: { number: issue.number }
	});
	return created(issueView(world, repository, issue));
}
function get$17(call) {
	const { world, repository } = call;
	return ok(issueView(world, repository, found$1(issueNumbered(world, repository, number(call, "number")))));
}
const change$5 = object({
	title: string().min(1).optional(),
	body: string().nullable().optional(),
	state: _enum(["open", "closed"]).optional(),
	state_reason: _enum([
		"completed",
		"not_planned",
		"reopened"
	]).nullable().optional(),
	labels: array(label).optional()
});
function update$6(call) {
	const { world, repository } = call;
	const issue = found$1(issueNumbered(world, repository, number(call, "number")));
	const { labels, state_reason, ...fields } = input(call, change$5);
	const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== void 0));
	const changed = changeIssue(call, issue, {
		...given,
		...state_reason && { stateReason: state_reason }
	});
	const labelled = labels === void 0 ? changed : changeLabels(call, changed, labels);
	const changes = editsOf(issue, changed);
	if (Object.keys(changes).length > 0) tell$3(call, labelled, {
		action: "edited",
		more: { changes }
	});
	const turned = labelled.state === "closed" ? "closed" : "reopened";
	if (labelled.state !== issue.state) tell$3(call, labelled, { action: turned });
	return ok(issueView(world, repository, labelled));
}
function listEvents(call) {
	const { world, repository } = call;
	const { number: issueNumber } = found$1(issueNumbered(world, repository, number(call, "number")));
	const rows = world.store.issueEvents.filter((row) => row.repositoryId === repository.id && row.issueNumber === issueNumber);
	return paged(call, rows, (row) => issueEventView(world, repository, row));
}
/** The history with the comments in between. */
function listTimeline(call) {
	const { world, repository } = call;
	const { number: issueNumber } = found$1(issueNumbered(world, repository, number(call, "number")));
	const isAbout = (row) => row.repositoryId === repository.id && row.issueNumber === issueNumber;
	const events = world.store.issueEvents.filter(isAbout).map((row) => ({
		id: row.id,
		view: issueEventView(world, repository, row)
	}));
	const comments = world.store.comments.filter(isAbout).map((row) => ({
		id: row.id,
		view: {
			...commentView(world, repository, row),
			event: "commented",
			actor: userView(world, row.author)
		}
	}));
	const rows = [...events, ...comments].sort((a, b) => a.id - b.id);
	return paged(call, rows, ({ view }) => view);
}

// test/sandbox/github/issue/label-routes.ts
/** Labels of a repository, and those on an issue or pull request. */
const labelRoutes = [
	route("GET", "/labels", reads("issues", "pull_requests"), list$12),
	route("POST", "/labels", writes("issues", "pull_requests"), create$7),
	route("GET", "/labels/:name", reads("issues", "pull_requests"), get$16),
	route("PATCH", "/labels/:name", writes("issues", "pull_requests"), update$5),
	route("DELETE", "/labels/:name", writes("issues", "pull_requests"), remove$9),
	route("GET", "/issues/:number/labels", reads("issues", "pull_requests"), listOnIssue),
	route("POST", "/issues/:number/labels", writes("issues", "pull_requests"), (call) => relabel(call, (now, given) => [...now, ...given])),
	route("PUT", "/issues/:number/labels", writes("issues", "pull_requests"), (call) => relabel(call, (_, given) => given)),
	route("DELETE", "/issues/:number/labels", writes("issues", "pull_requests"), clear),
	route("DELETE", "/issues/:number/labels/:name", writes("issues", "pull_requests"), takeOff)
];
const request$4 = object({
	name: string().min(1).max(50),
	color: string().regex(/^[0-9a-fA-F]{6}$/).default("ededed"),
	description: string().max(100).nullable().default(null)
});
function list$12(call) {
	const { world, repository } = call;
	const labels = world.store.labels.filter((row) => row.repositoryId === repository.id);
	return paged(call, labels, (label) => labelView(world, repository, label));
}
function create$7(call) {
	const { world, repository } = call;
	const wanted = input(call, request$4);
	if (labelNamed(world, repository, wanted.name)) throw invalid({
		resource: "Label",
		code: "already_exists",
		field: "name"
	});
	const label = world.store.labels.put({
		id: world.store.nextId(),
		repositoryId: repository.id,
		...wanted
	});
	return created(labelView(world, repository, label));
}
function labelOf$2({ world, repository, params }) {
	return found$1(labelNamed(world, repository, params["name"] ?? ""));
}
function get$16(call) {
	return ok(labelView(call.world, call.repository, labelOf$2(call)));
}
const change$4 = object({
	new_name: string().optional(),
	color: string().regex(/^[0-9a-fA-F]{6}$/).optional(),
	description: string().nullable().optional()
});
function update$5(call) {
	const { new_name, color, description } = input(call, change$4);
	const label = labelOf$2(call);
	const name = new_name ?? label.name;
	const updated = {
		...label,
		name,
		color: color ?? label.color,
		description: description ?? label.description
	};
	return ok(labelView(call.world, call.repository, call.world.store.labels.put(updated)));
}
function remove$9(call) {
	const label = labelOf$2(call);
	const { store } = call.world;
	for (const issue of store.issues.filter((row) => row.labels.includes(label.id))) store.issues.put({
		...issue,
		labels: issue.labels.filter((id) => id !== label.id)
	});
	store.labels.remove(label.id);
	return noContent();
}
function listOnIssue(call) {
	const { world, repository } = call;
	const issue = found$1(issueNumbered(world, repository, number(call, "number")));
	return paged(call, issue.labels, (id) => labelView(world, repository, world.store.labels.get(id)));
}
const given = object({ labels: array(union([string(), object({ name: string() })])).default([]) });
function relabel(call, combine) {
	const issue = found$1(issueNumbered(call.world, call.repository, number(call, "number")));
	const names = input(call, given).labels.map((label) => typeof label === "string" ? label : label.name);
	return answerLabels(call, changeLabels(call, issue, combine(namesOn(call, issue), names)));
}
function clear(call) {
	changeLabels(call, found$1(issueNumbered(call.world, call.repository, number(call, "number"))), []);
	return noContent();
}
function takeOff(call) {
	const issue = found$1(issueNumbered(call.world, call.repository, number(call, "number")));
	const label = labelOf$2(call);
	found$1(issue.labels.find((id) => id === label.id));
	const rest = namesOn(call, issue).filter((name) => name !== label.name);
	return answerLabels(call, changeLabels(call, issue, rest));
}
function namesOn({ world }, issue) {
	return issue.labels.map((id) => world.store.labels.get(id).name);
}
function answerLabels({ world, repository }, issue) {
	return ok(issue.labels.map((id) => labelView(world, repository, world.store.labels.get(id))));
}

// test/sandbox/github/issue/reaction-routes.ts
const COMMENT = "/issues/comments/:id/reactions";
const ISSUE = "/issues/:number/reactions";
/** Reactions to comments and to issues. */
const reactionRoutes = [...about(COMMENT, commentId), ...about(ISSUE, issueId)];
function about(path, subjectOf) {
	return [
		route("GET", path, reads("issues", "pull_requests"), (call) => list$11(call, subjectOf(call))),
		route("POST", path, takesPart("issues", "pull_requests"), (call) => create$6(call, subjectOf(call))),
		route("DELETE", `${path}/:reaction`, takesPart("issues", "pull_requests"), (call) => remove$8(call, subjectOf(call)))
	];
}
function commentId(call) {
	const comment = call.world.store.comments.get(number(call, "id"));
	return found$1(comment?.repositoryId === call.repository.id ? comment : null).id;
}
function issueId(call) {
	return found$1(issueNumbered(call.world, call.repository, number(call, "number"))).id;
}
const request$3 = object({ content: _enum(REACTIONS) });
function list$11(call, subject) {
	const wanted = call.query.get("content");
	const rows = reactionsOn(call.world, subject).filter((row) => wanted === null || row.content === wanted);
	return paged(call, rows, (row) => reactionView(call.world, row));
}
/** Who reacts the same way again gets the reaction that is there, with 200. */
function create$6(call, subject) {
	const { world, token } = call;
	const { content } = input(call, request$3);
	if (token === null) throw new Refusal(401, "Requires authentication");
	const { login } = token;
	const known = reactionsOn(world, subject).find((row) => row.content === content && row.login === login);
	if (known) return ok(reactionView(world, known));
	const row = {
		id: world.store.nextId(),
		subject,
		content,
		login,
		at: world.time()
	};
	return created(reactionView(world, world.store.reactions.put(row)));
}
/** Others' reactions are taken away only by those who may write. */
function remove$8(call, subject) {
	const { world, token, repository } = call;
	const row = found$1(reactionsOn(world, subject).find(({ id }) => id === number(call, "reaction")));
	if (!(levelOf$2(world, token, repository, "issues") === "write" || row.login === token?.login) && token) throw inaccessible(token, writes("issues", "pull_requests"));
	world.store.reactions.remove(row.id);
	return noContent();
}

// test/sandbox/github/repository/commit-view.ts
const UNSIGNED = {
	verified: false,
	reason: "unsigned",
	signature: null,
	payload: null,
	verified_at: null
};
/** A commit as `GET /commits` shows it; authors are users where their address is one of GitHub's own. */
function commitView(world, repository, commit) {
	const api = repositoryUrl(world, repository);
	const url = `${api}/commits/${commit.sha}`;
	return {
		url,
		sha: commit.sha,
		node_id: nodeId("C", commit.sha),
		html_url: `${repositoryPage(world, repository)}/commit/${commit.sha}`,
		comments_url: `${url}/comments`,
		commit: {
			url: `${api}/git/commits/${commit.sha}`,
			author: commit.author,
			committer: commit.committer,
			message: commit.message,
			comment_count: 0,
			tree: {
				sha: commit.tree,
				url: `${api}/git/trees/${commit.tree}`
			},
			verification: UNSIGNED
		},
		author: personOf(world, commit.author),
		committer: personOf(world, commit.committer),
		parents: commit.parents.map((sha) => parentView(world, repository, sha))
	};
}
/** A commit as git data. */
function gitCommitView(world, repository, commit) {
	const api = repositoryUrl(world, repository);
	return {
		sha: commit.sha,
		node_id: nodeId("C", commit.sha),
		url: `${api}/git/commits/${commit.sha}`,
		html_url: `${repositoryPage(world, repository)}/commit/${commit.sha}`,
		author: commit.author,
		committer: commit.committer,
		tree: {
			sha: commit.tree,
			url: `${api}/git/trees/${commit.tree}`
		},
		message: commit.message,
		parents: commit.parents.map((sha) => ({
			...parentView(world, repository, sha),
			url: `${api}/git/commits/${sha}`
		})),
		verification: UNSIGNED
	};
}
function parentView(world, repository, sha) {
	const html_url = `${repositoryPage(world, repository)}/commit/${sha}`;
	return {
		sha,
		url: `${repositoryUrl(world, repository)}/commits/${sha}`,
		html_url
	};
}
/** `12+login@users.noreply.github.com` is the user `login`. */
function personOf(world, { email }) {
	const login = email.match(/^\d+\+(.+)@users\.noreply\.github\.com$/)?.[1];
	return login !== void 0 && userByLogin(world, login) ? userView(world, login) : null;
}

// test/sandbox/github/repository/diff-entry-view.ts
/** A changed file, at the commit that has it. */
function diffEntryView(world, repository, { file, sha }) {
	const page = repositoryPage(world, repository);
	const path = file.path.split("/").map(encodeURIComponent).join("/");
	return {
		sha: file.sha,
		filename: file.path,
		status: file.status,
		additions: file.additions,
		deletions: file.deletions,
		changes: file.additions + file.deletions,
		blob_url: `${page}/blob/${sha}/${path}`,
		raw_url: `${page}/raw/${sha}/${path}`,
		contents_url: `${repositoryUrl(world, repository)}/contents/${path}?ref=${sha}`,
		...file.patch !== null && { patch: file.patch },
		...file.previousPath !== null && { previous_filename: file.previousPath }
	};
}

// test/sandbox/github/pull/pull-at.ts
/** The pull request that a path names with `:number`, or 404. */
function pullAt(call) {
	return found$1(pullNumbered(call.world, call.repository, number(call, "number")));
}

// test/sandbox/github/pull/change-routes.ts
/** What a pull request changes. */
const changeRoutes = [route("GET", "/pulls/:number/commits", reads("pull_requests"), listCommits), route("GET", "/pulls/:number/files", reads("pull_requests"), listFiles)];
/** Where the head left the base; the base's tip is the one of before a merge. */
async function startOf({ repo }, { base, head }) {
	return await mergeBase(repo, base.sha, head.sha) ?? base.sha;
}
async function listCommits(call) {
	const pull = pullAt(call);
	const commits = await log(call.repo, [
		"--reverse",
		"--topo-order",
		`${await startOf(call, pull)}..${pull.head.sha}`
	]);
	return paged(call, commits, (commit) => commitView(call.world, call.repository, commit));
}
async function listFiles(call) {
	const pull = pullAt(call);
	const files = await changedFiles(call.repo, await startOf(call, pull), pull.head.sha);
	return paged(call, files, (file) => diffEntryView(call.world, call.repository, {
		file,
		sha: pull.head.sha
	}));
}

// test/sandbox/github/pull/merge.ts
/** Merges one of the three ways, or refuses with 405 or 409; answers the commit that the base is at then. */
async function mergePull(call, pull, request) {
	const { world, repository, token } = call;
	if (!repository.merges[request.method]) throw new Refusal(405, `${NAMES$1[request.method]} are not allowed on this repository.`);
	return await moving(world, {
		repository,
		token
	}, async (repo) => {
		const current = world.store.pulls.get(pull.id);
		refuse$4(call, current, request);
		await refuseUnchecked(call, current);
		const base = await readRef(repo, `refs/heads/${current.base.ref}`);
		const sha = base === null ? null : await combined$1(call, {
			repo,
			pull: current,
			base: base.sha,
			request
		});
		if (base === null || sha === null) throw new Refusal(405, "Pull Request is not mergeable");
		if (!await moveRef(repo, {
			name: base.name,
			to: sha,
			from: base.sha
		})) throw new Refusal(409, "Base branch was modified. Review and try the merge again.");
		close(world, current, {
			token,
			merged: sha
		});
		if (repository.merges.deleteBranch && current.head.repositoryId === repository.id) await deleteRef(repo, `refs/heads/${current.head.ref}`);
		return sha;
	});
}
const NAMES$1 = {
	merge: "Merge commits",
	squash: "Squash merges",
	rebase: "Rebase merges"
};
function refuse$4({ world }, pull, { sha }) {
	if (sha !== void 0 && sha !== pull.head.sha) throw new Refusal(409, "Head branch was modified. Review and try the merge again.");
	if (issueOf(world, pull).state === "closed") throw new Refusal(405, "Pull Request is not mergeable");
	if (pull.draft) throw new Refusal(405, "Pull Request is still a draft");
}
/** A protected base takes what its required checks are green for. */
async function refuseUnchecked({ world, repository, token }, pull) {
	const candidate = {
		branch: pull.base.ref,
		head: pull.head.sha
	};
	if (!isBound(world, token, repository, candidate.branch)) return;
	const reason = obstacle(world, repository, candidate);
	if (reason !== null) throw new Refusal(405, reason);
	if (await isBehind(world, repository, candidate)) throw new Refusal(405, "Head branch is out of date. Review and try the merge again.");
}
/** The commit that the base moves to, or null at a conflict. */
async function combined$1(call, sides) {
	const { repo, pull, base, request } = sides;
	const author = signatureOf(call.world, call.token);
	const committer = {
		name: "GitHub",
		email: "noreply@github.com",
		date: author.date
	};
	const head = pull.head.sha;
	if (request.method === "rebase") return await rebased(repo, {
		base,
		head,
		committer: author
	});
	const tree = await mergedTree(repo, base, head);
	if (tree === null) return null;
	const { title, body } = await words(call, sides);
	const message = body === "" ? title : `${title}\n\n${body}`;
	const parents = request.method === "merge" ? [base, head] : [base];
	const by = request.method === "squash" ? await squashAuthor(sides, author) : author;
	return await writeCommit(repo, {
		tree,
		parents,
		author: by,
		committer,
		message
	});
}
/** A squash is by the author of the pull request's only or first commit. */
async function squashAuthor({ repo, pull, base }, merger) {
	const commits = await log(repo, ["--reverse", `${base}..${pull.head.sha}`]);
	return commits[0] ? {
		...commits[0].author,
		date: merger.date
	} : merger;
}
/** GitHub's default words: a squash of one commit takes that commit's own. */
async function words({ world, repository }, { repo, pull, base, request }) {
	const issue = issueOf(world, pull);
	const from = world.store.repositories.get(pull.head.repositoryId);
	if (request.method === "merge") {
		const owner = (from ?? repository).owner;
		const title = `Merge pull request #${pull.number} from ${owner}/${pull.head.ref}`;
		return {
			title: request.title ?? title,
			body: request.message ?? issue.title
		};
	}
	const commits = await log(repo, ["--reverse", `${base}..${pull.head.sha}`]);
	const only = commits.length === 1 ? await readCommit(repo, commits[0].sha) : null;
	const [subject = "", ...rest] = (only?.message ?? "").split("\n");
	const title = request.title ?? `${only ? subject : issue.title} (#${pull.number})`;
	const list = commits.map((commit) => `* ${commit.message}`).join("\n\n");
	return {
		title,
		body: request.message ?? (only ? rest.join("\n").trim() : list)
	};
}

// test/sandbox/github/pull/pull-view.ts
/** A pull request as lists show it. */
function pullView(world, repository, pull) {
	const issue = issueOf(world, pull);
	const url = `${repositoryUrl(world, repository)}/pulls/${pull.number}`;
	const page = `${repositoryPage(world, repository)}/pull/${pull.number}`;
	return {
		url,
		id: pull.id,
		node_id: nodeId("PR", pull.id),
		html_url: page,
		diff_url: `${page}.diff`,
		patch_url: `${page}.patch`,
		...relatedLinks(world, repository, pull),
		number: pull.number,
		state: issue.state,
		locked: false,
		title: issue.title,
		user: userView(world, issue.author),
		body: issue.body,
		labels: issue.labels.map((id) => labelOnPull(world, repository, id)),
		milestone: null,
		active_lock_reason: null,
		created_at: issue.createdAt,
		updated_at: issue.updatedAt,
		closed_at: issue.closedAt,
		merged_at: pull.merged?.at ?? null,
		merge_commit_sha: pull.merged?.sha ?? pull.mergeability?.sha ?? null,
		assignee: null,
		assignees: [],
		requested_reviewers: pull.reviewers.map((login) => userView(world, login)),
		requested_teams: [],
		head: side(world, world.store.repositories.get(pull.head.repositoryId) ?? repository, pull.head),
		base: side(world, repository, pull.base),
		_links: links(relatedLinks(world, repository, pull), {
			url,
			page
		}),
		author_association: association(world, issue.author, repository),
		auto_merge: null,
		draft: pull.draft,
		...issue.app !== null && { performed_via_github_app: appView(world, issue.app) }
	};
}
function labelOnPull(world, repository, id) {
	const { url, name, color, node_id } = labelView(world, repository, world.store.labels.get(id));
	const description = world.store.labels.get(id)?.description ?? "";
	return {
		id,
		node_id: node_id ?? "",
		url: url ?? "",
		name: name ?? "",
		description,
		color: color ?? "",
		default: false
	};
}
function side(world, repository, { ref, sha }) {
	return {
		label: `${repository.owner}:${ref}`,
		ref,
		sha,
		user: userView(world, repository.owner),
		repo: repositoryView(world, repository)
	};
}
function relatedLinks(world, repository, { number, head }) {
	const api = repositoryUrl(world, repository);
	return {
		issue_url: `${api}/issues/${number}`,
		commits_url: `${api}/pulls/${number}/commits`,
		review_comments_url: `${api}/pulls/${number}/comments`,
		review_comment_url: `${api}/pulls/comments{/number}`,
		comments_url: `${api}/issues/${number}/comments`,
		statuses_url: `${api}/statuses/${head.sha}`
	};
}
function links(related, { url, page }) {
	return {
		self: { href: url },
		html: { href: page },
		issue: { href: related.issue_url },
		comments: { href: related.comments_url },
		review_comments: { href: related.review_comments_url },
		review_comment: { href: related.review_comment_url },
		commits: { href: related.commits_url },
		statuses: { href: related.statuses_url }
	};
}

// test/sandbox/github/pull/update-branch.ts
/** Merges the base into the pull request's branch. */
async function updateBranch(call, pull, expected) {
	const { world, token, repo: baseRepo } = call;
	if (expected !== void 0 && expected !== pull.head.sha) throw new Refusal(422, "expected head sha didn’t match current head ref.");
	const base = await readRef(baseRepo, `refs/heads/${pull.base.ref}`);
	const repository = world.store.repositories.get(pull.head.repositoryId);
	if (!base || !repository) throw new Refusal(422, "Validation Failed");
	await moving(world, {
		repository,
		token
	}, async (repo) => {
		if (repo.folder !== baseRepo.folder) await fetchFrom(repo, baseRepo, [base.sha]);
		if (await isAncestor(repo, base.sha, pull.head.sha)) throw new Refusal(422, "There are no new commits on the base branch.");
		const tree = await mergedTree(repo, pull.head.sha, base.sha);
		if (tree === null) throw new Refusal(422, "merge conflict between base and head");
		const by = signatureOf(world, token);
		const message = `Merge branch '${pull.base.ref}' into ${pull.head.ref}`;
		const parents = [pull.head.sha, base.sha];
		const sha = await writeCommit(repo, {
			tree,
			parents,
			author: by,
			committer: by,
			message
		});
		await moveRef(repo, {
			name: `refs/heads/${pull.head.ref}`,
			to: sha,
			from: pull.head.sha
		});
	});
}

// test/sandbox/github/pull/merge-routes.ts
/** Merging a pull request, and its base into it. */
const mergeRoutes = [
	route("GET", "/pulls/:number/merge", reads("pull_requests"), isMerged),
	route("PUT", "/pulls/:number/merge", writes("contents"), merge),
	route("PUT", "/pulls/:number/update-branch", writes("pull_requests"), bringUpToDate)
];
function isMerged(call) {
	found$1(pullAt(call).merged);
	return noContent();
}
const mergeRequest = object({
	sha: string().optional(),
	merge_method: _enum([
		"merge",
		"squash",
		"rebase"
	]).default("merge"),
	commit_title: string().optional(),
	commit_message: string().optional()
});
async function merge(call) {
	const { sha, merge_method, commit_title, commit_message } = input(call, mergeRequest);
	const request = {
		method: merge_method,
		sha,
		title: commit_title,
		message: commit_message
	};
	const merged = await mergePull(call, pullAt(call), request);
	return ok({
		sha: merged,
		merged: true,
		message: "Pull Request successfully merged"
	});
}
const expected = object({ expected_head_sha: string().optional() });
async function bringUpToDate(call) {
	const pull = pullAt(call);
	await updateBranch(call, pull, input(call, expected).expected_head_sha);
	return accepted({
		message: "Updating pull request branch.",
		url: pullView(call.world, call.repository, pull).url
	});
}

// test/sandbox/github/workflow/fork-approval.ts
/** Whose pull requests from forks start workflows only when a maintainer approves. */
const FORK_APPROVALS = [
	"first_time_contributors_new_to_github",
	"first_time_contributors",
	"all_external_contributors"
];
/**
* Whether a run that somebody's fork started waits for an approval. As nobody's age on GitHub is known here, who never
* had a pull request merged is a first-time contributor in both senses.
*/
function needsApproval(world, repository, login) {
	if ([
		"triage",
		"write",
		"maintain",
		"admin"
	].includes(roleOf(world, login, repository))) return false;
	if (forkApprovalOf(repository) === "all_external_contributors") return true;
	return !world.store.pulls.find((pull) => pull.repositoryId === repository.id && pull.merged !== null && issueOf(world, pull).author === login);
}
/** GitHub's default, unless somebody chose. */
function forkApprovalOf({ forkApproval }) {
	return forkApproval ?? "first_time_contributors";
}

// test/sandbox/github/workflow/workflow-permission-routes.ts
const FORKS = "/actions/permissions/fork-pr-contributor-approval";
/** What a repository's settings allow to workflows. */
const workflowPermissionRoutes = [
	route("GET", "/actions/permissions/workflow", reads("administration"), get$15),
	route("PUT", "/actions/permissions/workflow", writes("administration"), put$3),
	route("GET", FORKS, reads("administration"), ({ repository }) => ok({ approval_policy: forkApprovalOf(repository) })),
	route("PUT", FORKS, writes("administration"), putForkApproval)
];
function get$15({ repository }) {
	return ok({
		default_workflow_permissions: "read",
		can_approve_pull_request_reviews: repository.jobsOpenPulls
	});
}
const request$2 = object({ can_approve_pull_request_reviews: boolean().optional() });
function put$3(call) {
	const { can_approve_pull_request_reviews: allowed } = input(call, request$2);
	const { world, repository } = call;
	world.store.repositories.put({
		...repository,
		jobsOpenPulls: allowed ?? repository.jobsOpenPulls
	});
	return noContent();
}
const policy = object({ approval_policy: _enum(FORK_APPROVALS) });
function putForkApproval(call) {
	const { world, repository } = call;
	world.store.repositories.put({
		...repository,
		forkApproval: input(call, policy).approval_policy
	});
	return noContent();
}
/** Whatever its permissions: GITHUB_TOKEN neither opens nor approves pull requests unless the settings allow it. */
function refuseJob$1({ token, repository }) {
	if (!token?.silent || repository.jobsOpenPulls) return;
	throw new Refusal(403, "GitHub Actions is not permitted to create or approve pull requests.");
}

// test/sandbox/github/pull/full-pull-view.ts
/** A pull request for itself. `settled` is false while GitHub would still be finding out whether it merges. */
async function fullPullView(world, repository, { pull, settled }) {
	const repo = world.repo(repository);
	const from = await mergeBase(repo, pull.base.sha, pull.head.sha) ?? pull.base.sha;
	const commits = await log(repo, [`${from}..${pull.head.sha}`]);
	const files = await changedFiles(repo, from, pull.head.sha);
	const comments = world.store.comments.filter((row) => row.repositoryId === repository.id && row.issueNumber === pull.number);
	return {
		...pullView(world, repository, pull),
		merged: pull.merged !== null,
		merged_by: pull.merged === null ? null : userView(world, pull.merged.by),
		...await mergeableOf(world, repository, {
			pull,
			settled
		}),
		rebaseable: null,
		comments: comments.length,
		review_comments: 0,
		maintainer_can_modify: pull.maintainerCanModify,
		commits: commits.length,
		additions: files.reduce((sum, file) => sum + file.additions, 0),
		deletions: files.reduce((sum, file) => sum + file.deletions, 0),
		changed_files: files.length
	};
}
/** `blocked` and `behind` are of protected bases only. */
async function mergeableOf(world, repository, { pull, settled }) {
	const candidate = {
		branch: pull.base.ref,
		head: pull.head.sha
	};
	if (pull.merged !== null || !settled || pull.mergeability === null) return {
		mergeable: null,
		mergeable_state: "unknown"
	};
	if (pull.mergeability.sha === null) return {
		mergeable: false,
		mergeable_state: "dirty"
	};
	if (pull.draft) return {
		mergeable: true,
		mergeable_state: "draft"
	};
	if (obstacle(world, repository, candidate) !== null) return {
		mergeable: true,
		mergeable_state: "blocked"
	};
	if (await isBehind(world, repository, candidate)) return {
		mergeable: true,
		mergeable_state: "behind"
	};
	return {
		mergeable: true,
		mergeable_state: latestChecks(world, pull.repositoryId, pull.head.sha).some((check) => check.conclusion === null || ![
			"success",
			"neutral",
			"skipped"
		].includes(check.conclusion)) ? "unstable" : "clean"
	};
}

// test/sandbox/github/pull/open-pull.ts
/** Opens a pull request, or refuses in GitHub's words: branches that are not there, nothing to merge, one that is open already. */
async function openPull(call, request) {
	return await call.world.locked(call.repository.id, () => openAlone(call, request));
}
/** Of two at the same moment the second finds the first. */
async function openAlone(call, request) {
	const { world, repository, token, repo } = call;
	const { from, ref } = headOf$1(call, request);
	const base = await readRef(repo, `refs/heads/${request.base}`);
	if (!base) throw invalid(fault("base"));
	const head = from && await readRef(world.repo(from), `refs/heads/${ref}`);
	if (!from || !head) throw invalid(fault("head"));
	refuseForeign(call, from);
	refuseTwice(call, {
		from,
		ref,
		base: request.base
	});
	if (from.id !== repository.id) await fetchFrom(repo, world.repo(from), [head.sha]);
	const { ahead } = await distance(repo, base.sha, head.sha);
	if (ahead === 0) throw invalid(custom(`No commits between ${request.base} and ${ref}`));
	const { title, body } = request;
	const issue = openIssue(call, {
		title,
		body,
		isPull: true
	});
	const pull = {
		id: world.store.nextId(),
		repositoryId: repository.id,
		number: issue.number,
		head: {
			repositoryId: from.id,
			ref,
			sha: head.sha
		},
		base: {
			ref: request.base,
			sha: base.sha
		},
		draft: request.draft,
		maintainerCanModify: request.maintainerCanModify && from.id !== repository.id,
		merged: null,
		mergeability: null,
		reviewers: []
	};
	await keepHead(world, pull, head.sha);
	world.store.pulls.put(pull);
	announcePull(world, {
		action: "opened",
		pull,
		token
	});
	return pull;
}
function headOf$1({ world, repository }, { head, headRepository }) {
	const [owner = "", ref = ""] = head.includes(":") ? head.split(/:(.*)/s) : [repository.owner, head];
	const wanted = owner.toLowerCase();
	if (wanted === repository.owner.toLowerCase() && headRepository === void 0) return {
		from: repository,
		ref
	};
	const [, name] = headRepository?.split("/") ?? [];
	const fork = world.store.repositories.find((row) => row.parent === repository.id && row.owner.toLowerCase() === wanted);
	return {
		from: name === void 0 ? fork : repositoryNamed(world, owner, name),
		ref
	};
}
/** Nobody opens one from a branch that they cannot see, or into a repository for somebody else's. */
function refuseForeign({ world, token, repository }, from) {
	if (levelOf$2(world, token, from, "contents") === "none") throw invalid(fault("head"));
	if (token?.app == null || from.id === repository.id) return;
	if (token.repositories !== null && !token.repositories.includes(fullName(repository))) throw new Refusal(403, "Resource not accessible by integration");
}
function refuseTwice({ world, repository }, wanted) {
	if (world.store.pulls.find((pull) => pull.repositoryId === repository.id && pull.head.repositoryId === wanted.from.id && pull.head.ref === wanted.ref && pull.base.ref === wanted.base && isOpen$1(world, pull))) throw invalid(custom(`A pull request already exists for ${wanted.from.owner}:${wanted.ref}.`));
}
function fault(field) {
	return {
		resource: "PullRequest",
		field,
		code: "invalid"
	};
}
function custom(message) {
	return {
		resource: "PullRequest",
		code: "custom",
		message
	};
}

// test/sandbox/github/pull/pull-routes.ts
/** Pull requests. */
const pullRoutes = [
	route("GET", "/pulls", reads("pull_requests"), list$10),
	route("POST", "/pulls", takesPart("pull_requests"), open$2),
	route("GET", "/pulls/:number", reads("pull_requests"), get$14),
	route("PATCH", "/pulls/:number", takesPart("pull_requests"), update$4)
];
function list$10(call) {
	const { world, repository, query } = call;
	const state = query.get("state") ?? "open";
	const head = query.get("head");
	const base = query.get("base");
	const labelOf = (pull) => `${world.store.repositories.get(pull.head.repositoryId)?.owner}:${pull.head.ref}`;
	const rows = world.store.pulls.filter((pull) => pull.repositoryId === repository.id && (state === "all" || issueOf(world, pull).state === state)).filter((pull) => (head === null || labelOf(pull) === head) && (base === null || pull.base.ref === base));
	const key = query.get("sort") === "updated" ? "updatedAt" : "createdAt";
	const rising = query.get("direction") === "asc";
	rows.sort((a, b) => issueOf(world, a)[key].localeCompare(issueOf(world, b)[key]) || a.number - b.number);
	return paged(call, rising ? rows : rows.reverse(), (pull) => pullView(world, repository, pull));
}
const draft$3 = object({
	title: string().min(1),
	head: string().min(1),
	head_repo: string().optional(),
	base: string().min(1),
	body: string().nullable().default(null),
	draft: boolean().default(false),
	maintainer_can_modify: boolean().default(true)
});
async function open$2(call) {
	refuseJob$1(call);
	const { head_repo, maintainer_can_modify, ...rest } = input(call, draft$3);
	const request = {
		...rest,
		maintainerCanModify: maintainer_can_modify,
		...head_repo && { headRepository: head_repo }
	};
	const pull = await openPull(call, request);
	return created(await fullPullView(call.world, call.repository, {
		pull,
		settled: false
	}));
}
/** As on GitHub, the first look after a push says `mergeable: null` and sets the trial off; the next one knows. */
async function get$14(call) {
	const { world, repository } = call;
	const pull = pullAt(call);
	const settled = !isOpen$1(world, pull) || await isCurrent(world, pull);
	const answer = ok(await fullPullView(world, repository, {
		pull,
		settled
	}));
	if (!settled) await tryMerge(world, pull);
	return answer;
}
const change$3 = object({
	title: string().min(1).optional(),
	body: string().nullable().optional(),
	state: _enum(["open", "closed"]).optional(),
	base: string().optional(),
	maintainer_can_modify: boolean().optional()
});
async function update$4(call) {
	const { world, repository, token } = call;
	const pull = pullAt(call);
	const { base, maintainer_can_modify, ...fields } = input(call, change$3);
	if (fields.state === "open" && pull.merged) throw invalid({
		resource: "PullRequest",
		code: "custom",
		message: "state cannot be changed. The pull request is merged."
	});
	const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== void 0));
	const before = issueOf(world, pull);
	const after = changeIssue(call, before, given);
	const rebased = base === void 0 ? pull.base : {
		ref: base,
		sha: found$1(await call.repo.line([
			"rev-parse",
			"--verify",
			"--quiet",
			`refs/heads/${base}`
		]))
	};
	const updated = world.store.pulls.put({
		...pull,
		base: rebased,
		maintainerCanModify: maintainer_can_modify ?? pull.maintainerCanModify
	});
	if (rebased.ref !== pull.base.ref) noteOnIssue(world, repository, token, {
		issueNumber: pull.number,
		event: "base_ref_changed"
	});
	const changes = {
		...editsOf(before, after),
		...base !== void 0 && { base: { ref: { from: pull.base.ref } } }
	};
	if (Object.keys(changes).length > 0) announcePull(world, {
		action: "edited",
		pull,
		token,
		more: { changes }
	});
	const turned = after.state === "closed" ? "closed" : "reopened";
	if (after.state !== before.state) announcePull(world, {
		action: turned,
		pull,
		token
	});
	return ok(await fullPullView(world, repository, {
		pull: updated,
		settled: false
	}));
}

// test/sandbox/github/pull/review.ts
function reviewView(world, repository, review) {
	const pull = `${repositoryUrl(world, repository)}/pulls/${review.pullNumber}`;
	const page = `${repositoryPage(world, repository)}/pull/${review.pullNumber}#pullrequestreview-${review.id}`;
	return {
		id: review.id,
		node_id: nodeId("PRR", review.id),
		user: userView(world, review.author),
		body: review.body,
		state: review.state,
		html_url: page,
		pull_request_url: pull,
		_links: {
			html: { href: page },
			pull_request: { href: pull }
		},
		...review.submittedAt !== null && { submitted_at: review.submittedAt },
		commit_id: review.commit,
		author_association: association(world, review.author, repository)
	};
}

// test/sandbox/github/pull/review-routes.ts
/** Reviews, and who is asked for one. */
const reviewRoutes = [
	route("GET", "/pulls/:number/reviews", reads("pull_requests"), list$9),
	route("POST", "/pulls/:number/reviews", takesPart("pull_requests"), create$5),
	route("GET", "/pulls/:number/reviews/:id", reads("pull_requests"), get$13),
	route("POST", "/pulls/:number/reviews/:id/events", takesPart("pull_requests"), submit),
	route("PUT", "/pulls/:number/reviews/:id/dismissals", writes("pull_requests"), dismiss),
	route("POST", "/pulls/:number/requested_reviewers", writes("pull_requests"), ask)
];
const STATES = {
	APPROVE: "APPROVED",
	REQUEST_CHANGES: "CHANGES_REQUESTED",
	COMMENT: "COMMENTED"
};
const event = _enum([
	"APPROVE",
	"REQUEST_CHANGES",
	"COMMENT"
]);
const draft$2 = object({
	body: string().default(""),
	event: event.optional(),
	commit_id: string().optional()
});
function reviewOf(call) {
	const { number: pullNumber } = pullAt(call);
	const review = call.world.store.reviews.get(number(call, "id"));
	return found$1(review?.repositoryId === call.repository.id && review.pullNumber === pullNumber ? review : null);
}
function list$9(call) {
	const { number: pullNumber } = pullAt(call);
	const rows = call.world.store.reviews.filter((row) => row.repositoryId === call.repository.id && row.pullNumber === pullNumber);
	return paged(call, rows, (row) => reviewView(call.world, call.repository, row));
}
function create$5(call) {
	const { world, repository, token } = call;
	const pull = pullAt(call);
	const wanted = input(call, draft$2);
	withinLimit(wanted.body, BODY_LIMIT, {
		resource: "PullRequestReview",
		code: "custom",
		field: "body"
	});
	refuse$3(call, wanted.event, wanted.body);
	const review = world.store.reviews.put({
		id: world.store.nextId(),
		repositoryId: repository.id,
		pullNumber: pull.number,
		author: token?.login ?? "ghost",
		body: wanted.body,
		state: wanted.event === void 0 ? "PENDING" : STATES[wanted.event],
		commit: wanted.commit_id ?? pull.head.sha,
		submittedAt: wanted.event === void 0 ? null : world.time()
	});
	if (wanted.event !== void 0) tell(call, review, "submitted");
	return ok(reviewView(world, repository, review));
}
function refuse$3({ world, repository, token, params }, wanted, body) {
	const pull = found$1(pullNumbered(world, repository, Number(params["number"])));
	if (wanted === "APPROVE") refuseJob$1({
		token,
		repository
	});
	if (issueOf(world, pull).author === token?.login && (wanted === "APPROVE" || wanted === "REQUEST_CHANGES")) throw new Refusal(422, "Unprocessable Entity", { errors: [`Can not ${wanted === "APPROVE" ? "approve" : "request changes on"} your own pull request`] });
	if (body === "" && (wanted === "REQUEST_CHANGES" || wanted === "COMMENT")) throw new Refusal(422, "Unprocessable Entity", { errors: [`Body can't be blank`] });
}
function get$13(call) {
	return ok(reviewView(call.world, call.repository, reviewOf(call)));
}
const submission = object({
	event,
	body: string().optional()
});
function submit(call) {
	const { world, repository } = call;
	const wanted = input(call, submission);
	const review = reviewOf(call);
	const body = wanted.body ?? review.body;
	refuse$3(call, wanted.event, body);
	const state = STATES[wanted.event];
	const submitted = world.store.reviews.put({
		...review,
		body,
		state,
		submittedAt: world.time()
	});
	tell(call, submitted, "submitted");
	return ok(reviewView(world, repository, submitted));
}
const dismissal = object({ message: string().min(1) });
function dismiss(call) {
	input(call, dismissal);
	const dismissed = call.world.store.reviews.put({
		...reviewOf(call),
		state: "DISMISSED"
	});
	tell(call, dismissed, "dismissed");
	return ok(reviewView(call.world, call.repository, dismissed));
}
function tell({ world, repository, token }, review, action) {
	const payload = {
		number: review.pullNumber,
		review: {
			id: review.id,
			state: review.state.toLowerCase()
		}
	};
	announce$1(world, {
		name: "pull_request_review",
		action,
		repository,
		token,
		payload
	});
}
const asked = object({ reviewers: array(string()).default([]) });
function ask(call) {
	const { world, repository } = call;
	const pull = pullAt(call);
	const reviewers = [.../* @__PURE__ */ new Set([...pull.reviewers, ...input(call, asked).reviewers])];
	return created(pullView(world, repository, world.store.pulls.put({
		...pull,
		reviewers
	})));
}

// test/sandbox/github/release/publish.ts
/** Makes the tag at the release's target, unless it exists, and shows the release to everybody. */
async function publish(call, release) {
	const { world, repository, token } = call;
	const name = `refs/tags/${release.tag}`;
	return await moving(world, {
		repository,
		token
	}, async (repo) => {
		if (releasesOf(world, repository, false).some((row) => row.tag === release.tag && row.id !== release.id)) throw invalid({
			resource: "Release",
			code: "already_exists",
			field: "tag_name"
		});
		if (!await readRef(repo, name)) {
			const sha = await resolve$1(repo, release.target);
			if (sha === null) throw unknownTarget();
			await refuseUnseenWorkflows(call, sha);
			if (!await moveRef(repo, {
				name,
				to: sha,
				from: NOTHING
			})) throw new Refusal(422, "Reference already exists");
		}
		const payload = {
			tag: release.tag,
			id: release.id
		};
		const published = {
			...release,
			draft: false,
			publishedAt: world.time(),
			immutable: repository.immutableReleases
		};
		world.store.releases.put(published);
		announce$1(world, {
			name: "release",
			action: "published",
			repository,
			token,
			payload
		});
		return published;
	});
}
/** A draft makes no tag; where there is none yet, its target is held to the same rule as its publication's. */
async function keptDraft(call, draft) {
	if (!await readRef(call.repo, `refs/tags/${draft.tag}`)) await refuseUnseenWorkflows(call, await resolve$1(call.repo, draft.target));
	return draft;
}
function unknownTarget() {
	return invalid({
		resource: "Release",
		code: "invalid",
		field: "target_commitish"
	}, {
		resource: "Release",
		code: "custom",
		message: "Published releases must have a valid tag"
	});
}

// test/sandbox/github/release/release-routes.ts
/** Releases. */
const releaseRoutes = [
	route("GET", "/releases", reads("contents"), list$8),
	route("POST", "/releases", makesRef, create$4),
	route("GET", "/releases/latest", reads("contents"), latest),
	route("GET", "/releases/tags/:tag{.+}", reads("contents"), getByTag),
	route("GET", "/releases/:id", reads("contents"), get$12),
	route("PATCH", "/releases/:id", makesRef, update$3),
	route("DELETE", "/releases/:id", writes("contents"), remove$7)
];
function seesDrafts({ world, token, repository }) {
	return levelOf$2(world, token, repository, "contents") === "write";
}
function list$8(call) {
	const rows = releasesOf(call.world, call.repository, seesDrafts(call));
	return paged(call, rows, (row) => releaseView(call.world, call.repository, row));
}
/** The release of the path; a draft is nowhere for those who may not push. */
function releaseOf(call) {
	const release = call.world.store.releases.get(number(call, "id"));
	const visible = release?.repositoryId === call.repository.id && (!release.draft || seesDrafts(call));
	return found$1(visible ? release : null);
}
function get$12(call) {
	return ok(releaseView(call.world, call.repository, releaseOf(call)));
}
function getByTag({ world, repository, params }) {
	const release = releasesOf(world, repository, false).find((row) => row.tag === params["tag"]);
	return ok(releaseView(world, repository, found$1(release)));
}
function latest({ world, repository }) {
	return ok(releaseView(world, repository, found$1(latestRelease(world, repository))));
}
const fields = {
	target_commitish: string().min(1).optional(),
	name: string().nullable().optional(),
	body: string().nullable().optional(),
	draft: boolean().optional(),
	prerelease: boolean().optional(),
	make_latest: _enum([
		"true",
		"false",
		"legacy"
	]).optional()
};
const draft$1 = object({
	tag_name: string().min(1),
	...fields
});
const change$2 = object({
	tag_name: string().min(1).optional(),
	...fields
});
async function create$4(call) {
	const { world, repository, token } = call;
	const wanted = input(call, draft$1);
	refuse$2(call, wanted);
	const time = world.time();
	const id = world.store.nextId();
	const release = {
		id,
		repositoryId: repository.id,
		tag: wanted.tag_name,
		target: wanted.target_commitish ?? repository.defaultBranch,
		name: wanted.name ?? null,
		body: wanted.body ?? null,
		draft: true,
		prerelease: wanted.prerelease ?? false,
		makeLatest: wanted.make_latest ?? "true",
		immutable: false,
		author: token?.login ?? "ghost",
		slug: `untagged-${id.toString(16).padStart(20, "0")}`,
		createdAt: time,
		updatedAt: time,
		publishedAt: null
	};
	const made = wanted.draft ? await keptDraft(call, release) : await publish(call, release);
	world.store.releases.put(made);
	announce$1(world, {
		name: "release",
		action: "created",
		repository,
		token,
		payload: {
			tag: made.tag,
			id: made.id,
			draft: made.draft
		}
	});
	return created(releaseView(world, repository, made));
}
function refuse$2(call, wanted, self) {
	withinLimit(wanted.body, RELEASE_BODY_LIMIT, {
		resource: "Release",
		code: "custom",
		field: "body"
	});
	const tag = wanted.tag_name ?? self?.tag;
	const twin = releasesOf(call.world, call.repository, false).find((row) => row.tag === tag && row.id !== self?.id);
	const publishes = wanted.draft === false || wanted.draft === void 0 && !self?.draft;
	if (twin && publishes) throw invalid({
		resource: "Release",
		code: "already_exists",
		field: "tag_name"
	});
}
async function update$3(call) {
	const { world, repository, token } = call;
	const before = releaseOf(call);
	const wanted = input(call, change$2);
	refuse$2(call, wanted, before);
	if (before.immutable && wanted.tag_name !== void 0 && wanted.tag_name !== before.tag) throw new Refusal(422, "Cannot change the tag of an immutable release");
	const changed = {
		...before,
		tag: wanted.tag_name ?? before.tag,
		target: wanted.target_commitish ?? before.target,
		name: wanted.name === void 0 ? before.name : wanted.name,
		body: wanted.body === void 0 ? before.body : wanted.body,
		prerelease: wanted.prerelease ?? before.prerelease,
		makeLatest: wanted.make_latest ?? before.makeLatest,
		updatedAt: world.time()
	};
	const publishes = before.draft && wanted.draft === false;
	const after = world.store.releases.put(publishes ? await publish(call, changed) : changed);
	if (!publishes) announce$1(world, {
		name: "release",
		action: "edited",
		repository,
		token,
		payload: {
			tag: after.tag,
			id: after.id
		}
	});
	return ok(releaseView(world, repository, after));
}
/** Its tag stays. */
function remove$7(call) {
	const { store, assets } = call.world;
	const release = releaseOf(call);
	for (const asset of store.assets.filter((row) => row.releaseId === release.id)) {
		store.assets.remove(asset.id);
		assets.remove(asset.id);
	}
	store.releases.remove(release.id);
	return noContent();
}

// test/sandbox/github/release/asset-routes.ts
/** Assets of releases. */
const assetRoutes = [
	route("GET", "/releases/:id/assets", reads("contents"), list$7),
	{
		...route("POST", "/releases/:id/assets", writes("contents"), upload$1),
		raw: true
	},
	route("GET", "/releases/assets/:id", reads("contents"), get$11),
	route("PATCH", "/releases/assets/:id", writes("contents"), rename$1),
	route("DELETE", "/releases/assets/:id", writes("contents"), remove$6)
];
const TWO_GIB = 2 ** 31;
const MOST = 1e3;
function list$7(call) {
	const release = releaseOf(call);
	const rows = call.world.store.assets.filter((asset) => asset.releaseId === release.id);
	return paged(call, rows, (asset) => assetView(call.world, {
		repository: call.repository,
		release,
		asset
	}));
}
/** The row stands as `starter` from the first byte; only all of them make it `uploaded`. */
async function upload$1(call) {
	const { world, repository, token } = call;
	const release = releaseOf(call);
	const bytes = Number(call.headers["content-length"] ?? 0);
	const name = acceptableName(call, {
		releaseId: release.id,
		bytes
	});
	if (release.immutable) throw new Refusal(422, "Cannot upload assets to an immutable release.");
	const time = world.time();
	const starter = world.store.assets.put({
		id: world.store.nextId(),
		repositoryId: repository.id,
		releaseId: release.id,
		name,
		label: call.query.get("label") ?? "",
		contentType: call.headers["content-type"] ?? "application/octet-stream",
		state: "starter",
		bytes: 0,
		digest: null,
		downloads: 0,
		uploader: token?.login ?? "ghost",
		createdAt: time,
		updatedAt: time
	});
	await world.assets.write(starter.id, call.upload.stream);
	const received = call.upload.received();
	if (received.bytes !== bytes) throw new Refusal(400, "Bad Content-Length");
	const digest = `sha256:${received.sha256}`;
	const asset = world.store.assets.put({
		...starter,
		state: "uploaded",
		bytes,
		digest,
		updatedAt: world.time()
	});
	return created(assetView(world, {
		repository,
		release,
		asset
	}));
}
function acceptableName({ world, query }, { releaseId, bytes }) {
	const fault = { resource: "ReleaseAsset" };
	if (!(bytes > 0)) throw new Refusal(400, "Bad Content-Length");
	const given = query.get("name");
	if (!given) throw invalid({
		...fault,
		code: "missing_field",
		field: "name"
	});
	if (bytes >= TWO_GIB) throw invalid({
		...fault,
		code: "custom",
		field: "size",
		message: `size must be less than or equal to ${TWO_GIB}`
	});
	const name = assetName(given);
	const siblings = world.store.assets.filter((asset) => asset.releaseId === releaseId);
	if (siblings.some((asset) => asset.name === name)) throw invalid({
		...fault,
		code: "already_exists",
		field: "name"
	});
	if (siblings.length >= MOST) throw invalid({
		...fault,
		code: "custom",
		message: `Only ${MOST} assets are allowed`
	});
	return name;
}
function assetOf(call) {
	const { world, repository, token } = call;
	const asset = found$1(world.store.assets.get(number(call, "id")));
	const release = found$1(world.store.releases.get(asset.releaseId));
	const hidden = release.draft && levelOf$2(world, token, repository, "contents") !== "write";
	return found$1(asset.repositoryId === repository.id && !hidden ? {
		asset,
		release
	} : null);
}
function get$11(call) {
	const { world, repository, headers } = call;
	const { asset, release } = assetOf(call);
	if (!headers["accept"]?.includes("octet-stream")) return ok(assetView(world, {
		repository,
		release,
		asset
	}));
	if (asset.state !== "uploaded") throw new Refusal(404, "Not Found");
	world.store.assets.put({
		...asset,
		downloads: asset.downloads + 1
	});
	return {
		status: 302,
		headers: { location: downloadLink(world, {
			kind: "assets",
			id: asset.id
		}) }
	};
}
const change$1 = object({
	name: string().min(1).optional(),
	label: string().optional()
});
function rename$1(call) {
	const { world, repository } = call;
	const { asset, release } = assetOf(call);
	if (release.immutable) throw new Refusal(422, "Cannot change assets of an immutable release.");
	const { name: given, label } = input(call, change$1);
	const name = given === void 0 ? asset.name : assetName(given);
	if (world.store.assets.find((row) => row.releaseId === release.id && row.name === name && row.id !== asset.id)) throw invalid({
		resource: "ReleaseAsset",
		code: "already_exists",
		field: "name"
	});
	const changed = world.store.assets.put({
		...asset,
		name,
		label: label ?? asset.label,
		updatedAt: world.time()
	});
	return ok(assetView(world, {
		repository,
		release,
		asset: changed
	}));
}
function remove$6(call) {
	const { asset, release } = assetOf(call);
	if (release.immutable) throw new Refusal(422, "Cannot delete assets of an immutable release.");
	call.world.store.assets.remove(asset.id);
	call.world.assets.remove(asset.id);
	return noContent();
}

// test/sandbox/github/repository/protection-view.ts
const OFF = { enabled: false };
/** A branch's protection as it answers for itself. */
function protectionView(world, repository, { branch, required, enforceAdmins }) {
	const url = protectionUrl(world, repository, branch);
	return {
		url,
		...required && { required_status_checks: requiredView(url, required) },
		enforce_admins: {
			url: `${url}/enforce_admins`,
			enabled: enforceAdmins
		},
		required_signatures: {
			url: `${url}/required_signatures`,
			enabled: false
		},
		required_linear_history: OFF,
		allow_force_pushes: OFF,
		allow_deletions: OFF,
		block_creations: OFF,
		required_conversation_resolution: OFF,
		lock_branch: OFF,
		allow_fork_syncing: OFF
	};
}
/** The same in one line of a branch's own answer. */
function shortProtection(protection) {
	const checks = checksOf(protection?.required ?? null);
	const level = !protection?.required ? "off" : protection.enforceAdmins ? "everyone" : "non_admins";
	const contexts = checks.map(({ context }) => context);
	return {
		enabled: protection !== void 0,
		required_status_checks: {
			enforcement_level: level,
			contexts,
			checks
		}
	};
}
function requiredView(url, required) {
	const own = `${url}/required_status_checks`;
	const checks = checksOf(required);
	const contexts = checks.map(({ context }) => context);
	return {
		url: own,
		strict: required.strict,
		contexts,
		contexts_url: `${own}/contexts`,
		checks
	};
}
function checksOf(required) {
	return (required?.checks ?? []).map(({ context, app }) => ({
		context,
		app_id: app
	}));
}
function protectionUrl(world, repository, branch) {
	return `${repositoryUrl(world, repository)}/branches/${branch}/protection`;
}

// test/sandbox/github/repository/branch-routes.ts
/** Branches and tags by their short names. */
const branchRoutes = [
	route("GET", "/branches", reads("contents"), list$6),
	route("GET", "/branches/:branch{.+}", reads("contents"), get$10),
	route("GET", "/tags", reads("contents"), listTags)
];
async function list$6(call) {
	const branches = await refsUnder(call.repo, "refs/heads/");
	return paged(call, branches, ({ name, sha }) => ({
		name: shortName(name),
		commit: {
			sha,
			url: `${repositoryUrl(call.world, call.repository)}/commits/${sha}`
		},
		protected: protectionOf(call.world, call.repository, shortName(name)) !== void 0
	}));
}
async function get$10({ world, repository, repo, params }) {
	const name = params["branch"] ?? "";
	const ref = await readRef(repo, `refs/heads/${name}`);
	if (ref === null) throw new Refusal(404, "Branch not found");
	const self = `${repositoryUrl(world, repository)}/branches/${name}`;
	const protection_url = `${self}/protection`;
	const protection = protectionOf(world, repository, name);
	return ok({
		name,
		commit: commitView(world, repository, found$1(await readCommit(repo, ref.sha))),
		_links: {
			self,
			html: `${world.url}/${repository.owner}/${repository.name}/tree/${name}`
		},
		protected: protection !== void 0,
		protection: shortProtection(protection),
		protection_url
	});
}
/** Unlike GitHub's undocumented order: by name, backwards. */
async function listTags(call) {
	const tags = (await refsUnder(call.repo, "refs/tags/")).reverse();
	const commits = /* @__PURE__ */ new Map();
	for (const tag of tags) commits.set(tag.name, await call.repo.line(["rev-parse", `${tag.name}^{}`]) ?? tag.sha);
	return paged(call, tags, (tag) => tagView$1(call, tag, commits.get(tag.name) ?? tag.sha));
}
function tagView$1({ world, repository }, { name }, sha) {
	const api = repositoryUrl(world, repository);
	const tag = shortName(name);
	return {
		name: tag,
		node_id: nodeId("REF", name),
		commit: {
			sha,
			url: `${api}/commits/${sha}`
		},
		zipball_url: `${api}/zipball/refs/tags/${tag}`,
		tarball_url: `${api}/tarball/refs/tags/${tag}`
	};
}
function shortName(ref) {
	return ref.split("/").slice(2).join("/");
}

// test/sandbox/github/repository/commit-routes.ts
/** Commits, and what lies between two of them. */
const commitRoutes = [
	route("GET", "/commits", reads("contents"), list$5),
	route("GET", "/commits/:sha/pulls", reads("pull_requests"), listPulls),
	route("GET", "/commits/:ref{.+}", reads("contents"), get$9),
	route("GET", "/compare/:basehead{.+}", reads("contents"), compare)
];
const NO_COMMIT = (ref) => new Refusal(422, `No commit found for SHA: ${ref}`);
const FILES_CAP = 300;
const COMPARE_PAGE = 250;
async function list$5(call) {
	const { world, repository, repo, query } = call;
	const name = query.get("sha") ?? repository.defaultBranch;
	const sha = await resolve$1(repo, name);
	if (sha === null) {
		if (query.get("sha") === null) throw new Refusal(409, "Git Repository is empty.");
		throw new Refusal(404, "Not Found");
	}
	const path = query.get("path")?.replace(/\/$/, "") ?? "";
	const since = query.get("since");
	const until = query.get("until");
	const limits = [...since ? [`--since=${since}`] : [], ...until ? [`--until=${until}`] : []];
	if (path !== "" && !isPath(path)) return paged(call, [], () => null);
	const commits = await log(repo, [
		...limits,
		sha,
		"--",
		...path ? [`:(literal)${path}`] : []
	]);
	return paged(call, commits, (commit) => commitView(world, repository, commit));
}
async function get$9(call) {
	const { world, repository, repo, params, headers } = call;
	const ref = params["ref"] ?? "";
	const commit = await readCommit(repo, ref);
	if (commit === null) throw NO_COMMIT(ref);
	if (headers["accept"]?.includes("sha")) return ok(Buffer.from(commit.sha), { "content-type": "application/vnd.github.sha; charset=utf-8" });
	const files = await changedFiles(repo, commit.parents[0] ?? null, commit.sha);
	const additions = files.reduce((sum, file) => sum + file.additions, 0);
	const deletions = files.reduce((sum, file) => sum + file.deletions, 0);
	return ok({
		...commitView(world, repository, commit),
		stats: {
			additions,
			deletions,
			total: additions + deletions
		},
		files: files.slice(0, FILES_CAP).map((file) => diffEntryView(world, repository, {
			file,
			sha: commit.sha
		}))
	});
}
/** As on GitHub, pull requests of this repository's own branches only: none for a fork's commits. */
async function listPulls(call) {
	const { world, repository, repo, params } = call;
	const sha = await resolve$1(repo, params["sha"] ?? "");
	if (sha === null) throw NO_COMMIT(params["sha"] ?? "");
	const own = world.store.pulls.filter((pull) => pull.repositoryId === repository.id && pull.head.repositoryId === repository.id);
	const containing = [];
	for (const pull of own) if (await isAncestor(repo, sha, pull.head.sha) && !await isAncestor(repo, sha, pull.base.sha) || pull.merged?.sha === sha) containing.push(pull);
	return paged(call, containing, (pull) => pullView(world, repository, pull));
}
async function compare(call) {
	const { world, repository, repo, params } = call;
	const [from = "", to = ""] = (params["basehead"] ?? "").split("...");
	const base = found$1(await readCommit(repo, await local(call, from)));
	const head = found$1(await readCommit(repo, await local(call, to)));
	const common = await mergeBase(repo, base.sha, head.sha);
	if (common === null) throw new Refusal(404, `No common ancestor between ${from} and ${to}.`);
	const { ahead, behind } = await distance(repo, base.sha, head.sha);
	const commits = await log(repo, [
		"--reverse",
		"--topo-order",
		`${base.sha}..${head.sha}`
	]);
	const { items, headers } = pageOf(call, commits, COMPARE_PAGE);
	const files = call.query.get("page") === null || call.query.get("page") === "1" ? await changedFiles(repo, common, head.sha) : [];
	const body = {
		...comparisonLinks(call, params["basehead"] ?? ""),
		base_commit: commitView(world, repository, base),
		merge_base_commit: commitView(world, repository, await readCommit(repo, common)),
		status: ahead > 0 && behind > 0 ? "diverged" : ahead > 0 ? "ahead" : behind > 0 ? "behind" : "identical",
		ahead_by: ahead,
		behind_by: behind,
		total_commits: ahead,
		commits: items.map((commit) => commitView(world, repository, commit)),
		files: files.slice(0, FILES_CAP).map((file) => diffEntryView(world, repository, {
			file,
			sha: head.sha
		}))
	};
	return ok(body, headers);
}
function comparisonLinks({ world, repository }, basehead) {
	const page = `${repositoryPage(world, repository)}/compare/${basehead}`;
	return {
		url: `${repositoryUrl(world, repository)}/compare/${basehead}`,
		html_url: page,
		permalink_url: page,
		diff_url: `${page}.diff`,
		patch_url: `${page}.patch`
	};
}
/** `branch`, or `owner:branch` of a fork, whose commits are brought here first. */
async function local({ world, repository, repo, token }, side) {
	const [owner, ref] = side.split(/:(.*)/s);
	if (ref === void 0 || owner === void 0 || owner === repository.owner) return ref ?? side;
	const root = repository.parent ?? repository.id;
	const fork = found$1(world.store.repositories.find((row) => row.owner === owner && (row.parent === root || row.id === root)));
	if (levelOf$2(world, token, fork, "contents") === "none") throw new Refusal(404, "Not Found");
	const sha = found$1(await resolve$1(world.repo(fork), ref));
	await fetchFrom(repo, world.repo(fork), [sha]);
	return sha;
}

// test/sandbox/github/repository/commit-files.ts
/** Puts one commit of changed files on a branch (an empty repository gets its first) and answers its id. */
async function commitFiles(call, wanted) {
	const { world, repository, token } = call;
	refuseNewCommit(call, wanted.branch);
	return await moving(world, {
		repository,
		token
	}, async (repo) => {
		const name = `refs/heads/${wanted.branch}`;
		const tip = await readRef(repo, name);
		const isFirst = tip === null && await repo.line([
			"rev-list",
			"--all",
			"--max-count=1"
		]) === "";
		if (tip === null && !isFirst) throw new Refusal(404, `Branch ${wanted.branch} not found`);
		if (wanted.seen !== null && tip?.sha !== wanted.seen) throw moved(wanted.branch, wanted.seen);
		const author = {
			...signatureOf(world, token),
			...wanted.author
		};
		const committer = {
			...author,
			...wanted.committer
		};
		const tree = await changeTree(repo, tip?.sha ?? null, wanted.changes);
		const parents = tip === null ? [] : [tip.sha];
		const sha = await writeCommit(repo, {
			tree,
			parents,
			author,
			committer,
			message: wanted.message
		});
		if (!await moveRef(repo, {
			name,
			to: sha,
			from: tip?.sha ?? NOTHING
		})) throw moved(wanted.branch, wanted.seen);
		return sha;
	});
}
function moved(branch, seen) {
	return new Refusal(409, `is at a newer commit but expected ${seen ?? branch}`);
}

// test/sandbox/github/repository/contents-view.ts
/** Above, GitHub leaves the content out. */
const CONTENT_LIMIT = 1 << 20;
/** A file with its content, in base64 with line breaks. */
async function fileView(call, { entry, ref }) {
	const bytes = await readBlob(call.repo, entry.sha) ?? Buffer.alloc(0);
	const inline = bytes.length <= CONTENT_LIMIT;
	const view = {
		...listed(call, {
			entry,
			ref
		}),
		type: "file",
		size: bytes.length,
		content: inline ? bytes.toString("base64").replace(/.{60}/g, "$&\n") : "",
		encoding: inline ? "base64" : "none"
	};
	return entry.mode === "120000" ? {
		...listed(call, {
			entry,
			ref
		}),
		type: "symlink",
		target: bytes.toString()
	} : view;
}
/** One line of a folder's listing. */
function listed({ world, repository }, { entry, ref }) {
	const path = entry.path.split("/").map(encodeURIComponent).join("/");
	const api = repositoryUrl(world, repository);
	const page = repositoryPage(world, repository);
	const kind = entry.type === "tree" ? "tree" : "blob";
	const self = `${api}/contents/${path}?ref=${encodeURIComponent(ref)}`;
	const git = entry.type === "commit" ? null : `${api}/git/${kind}s/${entry.sha}`;
	const html = `${page}/${kind}/${ref}/${path}`;
	return {
		type: typeOf(entry),
		size: entry.bytes ?? 0,
		name: entry.path.split("/").at(-1) ?? "",
		path: entry.path,
		sha: entry.sha,
		url: self,
		git_url: git,
		html_url: html,
		download_url: entry.type === "blob" ? `${page}/raw/${ref}/${path}` : null,
		_links: {
			self,
			git,
			html
		}
	};
}
function typeOf({ type, mode }) {
	if (type === "tree") return "dir";
	if (type === "commit") return "submodule";
	return mode === "120000" ? "symlink" : "file";
}

// test/sandbox/github/repository/person.ts
/** Who a commit or tag is by, as far as git takes it: a name with a letter or digit in it, one line each, a date that is one. */
const personSchema = object({
	name: string().regex(/^[^<>\n\r]*$/).regex(/[\p{L}\p{N}]/u),
	email: string().regex(/^[^<>\n\r]+$/),
	date: string().refine((date) => !Number.isNaN(Date.parse(date)), "is not a date").optional()
});

// test/sandbox/github/repository/contents-routes.ts
/** Files and folders of a branch, tag or commit. */
const contentsRoutes = [
	route("GET", "/contents", reads("contents"), get$8),
	route("GET", "/contents/:path{.*}", reads("contents"), get$8),
	route("PUT", "/contents/:path{.+}", writes("contents"), put$2),
	route("DELETE", "/contents/:path{.+}", writes("contents"), remove$5)
];
async function get$8(call) {
	const { repository, repo, params, query, headers } = call;
	const ref = query.get("ref") ?? repository.defaultBranch;
	const path = (params["path"] ?? "").replace(/(?<!\/)\/+$/, "");
	const commit = await resolve$1(repo, ref);
	if (commit === null) throw new Refusal(404, query.has("ref") ? `No commit found for the ref ${ref}` : "This repository is empty.");
	const entry = path === "" ? null : found$1(await entryAt(repo, commit, path));
	if (entry !== null && entry.type !== "tree") {
		if (!headers["accept"]?.includes("raw")) return ok(await fileView(call, {
			entry,
			ref
		}));
		return ok(await readBlob(repo, entry.sha) ?? Buffer.alloc(0), { "content-type": "application/vnd.github.raw; charset=utf-8" });
	}
	const entries = await readTree(repo, entry?.sha ?? commit) ?? [];
	const prefix = path === "" ? "" : `${path}/`;
	return ok(entries.map((child) => listed(call, {
		entry: {
			...child,
			path: `${prefix}${child.path}`
		},
		ref
	})));
}
const write$1 = object({
	message: string().min(1),
	content: string(),
	sha: string().optional(),
	branch: string().optional(),
	author: personSchema.optional(),
	committer: personSchema.optional()
});
async function put$2(call) {
	const wanted = input(call, write$1);
	const path = call.params["path"] ?? "";
	refuseWorkflows(call, [path]);
	const { repo } = call;
	const sha = await writeBlob(repo, Buffer.from(wanted.content, "base64"));
	const branch = wanted.branch ?? call.repository.defaultBranch;
	const before = await lookAt(call, {
		branch,
		path
	});
	if (before && wanted.sha === void 0) throw new Refusal(422, `Invalid request.\n\n"sha" wasn't supplied.`);
	if (wanted.sha !== void 0 && before?.sha !== wanted.sha) throw stale(path, wanted.sha);
	const change = {
		path,
		mode: before?.mode ?? "100644",
		sha
	};
	const commit = await commitFiles(call, {
		...wanted,
		branch,
		changes: [change],
		seen: before?.commit ?? null
	});
	const entry = found$1(await entryAt(repo, commit, path));
	const { content: _, encoding: __, ...listing } = await fileView(call, {
		entry,
		ref: branch
	});
	const body = {
		content: listing,
		commit: await commitOf(call, commit)
	};
	return before ? ok(body) : {
		...created(body),
		headers: {}
	};
}
const removal = write$1.omit({ content: true }).extend({ sha: string() });
async function remove$5(call) {
	const wanted = input({ body: {
		...Object.fromEntries(call.query),
		...call.body
	} }, removal);
	const path = call.params["path"] ?? "";
	refuseWorkflows(call, [path]);
	const branch = wanted.branch ?? call.repository.defaultBranch;
	const before = found$1(await lookAt(call, {
		branch,
		path
	}));
	if (before.sha !== wanted.sha) throw stale(path, wanted.sha);
	const changes = [{
		path,
		mode: "0",
		sha: null
	}];
	const commit = await commitFiles(call, {
		...wanted,
		branch,
		changes,
		seen: before.commit
	});
	return ok({
		content: null,
		commit: await commitOf(call, commit)
	});
}
function stale(path, sha) {
	return new Refusal(409, `${path} does not match ${sha}`);
}
/** What the branch holds there now, and at which commit that was seen; null for nothing. */
async function lookAt({ repo }, { branch, path }) {
	const commit = await resolve$1(repo, `heads/${branch}`);
	const entry = commit === null ? null : await entryAt(repo, commit, path);
	return entry === null || commit === null ? null : {
		...entry,
		commit
	};
}
async function commitOf({ world, repository, repo }, sha) {
	return gitCommitView(world, repository, await readCommit(repo, sha));
}

// test/sandbox/github/repository/git-data-routes.ts
/** Blobs, trees and commits as git has them. */
const gitDataRoutes = [
	route("GET", "/git/blobs/:sha", reads("contents"), getBlob),
	route("POST", "/git/blobs", writes("contents"), createBlob),
	route("GET", "/git/trees/:sha{.+}", reads("contents"), getTree),
	route("POST", "/git/trees", writes("contents"), createTree),
	route("GET", "/git/commits/:sha", reads("contents"), getCommit),
	route("POST", "/git/commits", writes("contents"), createCommit)
];
async function getBlob({ world, repository, repo, params }) {
	const sha = params["sha"] ?? "";
	const bytes = found$1(/^[0-9a-f]{40}$/.test(sha) ? await readBlob(repo, sha) : null);
	return ok({
		sha,
		node_id: nodeId("B", sha),
		url: `${repositoryUrl(world, repository)}/git/blobs/${sha}`,
		size: bytes.length,
		content: bytes.toString("base64").replace(/.{60}/g, "$&\n"),
		encoding: "base64"
	});
}
const blob = object({
	content: string(),
	encoding: _enum(["utf-8", "base64"]).default("utf-8")
});
async function createBlob(call) {
	const { content, encoding } = input(call, blob);
	const sha = await writeBlob(call.repo, Buffer.from(content, encoding));
	return created({
		sha,
		url: `${repositoryUrl(call.world, call.repository)}/git/blobs/${sha}`
	});
}
async function getTree(call) {
	const { repo, params, query } = call;
	const entries = found$1(await readTree(repo, params["sha"] ?? "", query.has("recursive")));
	const sha = await repo.line([
		"rev-parse",
		"--verify",
		"--end-of-options",
		`${params["sha"]}^{tree}`
	]) ?? "";
	return ok(treeView(call, sha, entries));
}
function treeView({ world, repository }, sha, entries) {
	const api = repositoryUrl(world, repository);
	const tree = entries.map(({ path, mode, type, sha: id, bytes }) => ({
		path,
		mode,
		type,
		sha: id,
		...bytes !== null && { size: bytes },
		...type !== "commit" && { url: `${api}/git/${type}s/${id}` }
	}));
	return {
		sha,
		url: `${api}/git/trees/${sha}`,
		tree,
		truncated: false
	};
}
const entry = object({
	path: string().min(1),
	mode: _enum([
		"100644",
		"100755",
		"040000",
		"160000",
		"120000"
	]).default("100644"),
	type: _enum([
		"blob",
		"tree",
		"commit"
	]).optional(),
	sha: string().nullable().optional(),
	content: string().optional()
});
async function createTree(call) {
	const { repo } = call;
	const wanted = input(call, object({
		base_tree: string().optional(),
		tree: array(entry)
	}));
	const changes = [];
	for (const { path, mode, sha, content } of wanted.tree) {
		const id = content === void 0 ? sha ?? null : await writeBlob(repo, Buffer.from(content));
		if (sha === void 0 && content === void 0) throw new Refusal(422, "Must supply tree.sha or tree.content");
		if (id !== null && !await repo.line([
			"cat-file",
			"-t",
			id
		])) throw new Refusal(422, `tree.sha ${id} is not a valid blob`);
		changes.push(...await flattened(call, {
			path,
			mode,
			sha: id
		}));
	}
	refuseWorkflows(call, changes.map((change) => change.path));
	const base = wanted.base_tree === void 0 ? null : await treeOf(call, wanted.base_tree);
	const sha = await changeTree(repo, base, changes);
	return created(treeView(call, sha, await readTree(repo, sha) ?? []));
}
/** A commit's tree, or the tree itself. */
async function treeOf({ repo }, name) {
	const tree = await repo.line([
		"rev-parse",
		"--verify",
		"--quiet",
		"--end-of-options",
		`${name}^{tree}`
	]);
	if (tree === null) throw new Refusal(422, "base_tree is not a valid tree oid");
	return tree;
}
/** An index holds no trees: one that is put at a path becomes its files. */
async function flattened({ repo }, change) {
	if (change.mode !== "040000" || change.sha === null) return [change];
	return (await readTree(repo, change.sha, true) ?? []).filter(({ type }) => type !== "tree").map(({ path, mode, sha }) => ({
		path: `${change.path}/${path}`,
		mode,
		sha
	}));
}
async function getCommit({ world, repository, repo, params }) {
	const sha = params["sha"] ?? "";
	return ok(gitCommitView(world, repository, found$1(/^[0-9a-f]{40}$/.test(sha) ? await readCommit(repo, sha) : null)));
}
const commit = object({
	message: string(),
	tree: string().regex(/^[0-9a-f]{40}$/),
	parents: array(string()).default([]),
	author: personSchema.optional(),
	committer: personSchema.optional()
});
async function createCommit(call) {
	const { world, repository, repo, token } = call;
	const wanted = input(call, commit);
	const me = signatureOf(world, token);
	if (await repo.line([
		"cat-file",
		"-t",
		wanted.tree
	]) !== "tree") throw new Refusal(422, "Tree SHA does not exist");
	for (const parent of wanted.parents) if (await repo.line([
		"cat-file",
		"-t",
		parent
	]) !== "commit") throw new Refusal(422, "Parent SHA does not exist or is not a commit object");
	const author = {
		...me,
		...wanted.author
	};
	const committer = {
		...author,
		...wanted.committer
	};
	const sha = await writeCommit(repo, {
		...wanted,
		author,
		committer
	});
	return created(gitCommitView(world, repository, await readCommit(repo, sha)));
}

// test/sandbox/github/repository/protection-routes.ts
const PATH$1 = "/branches/:branch{.+}/protection";
/** Protection of branches: required status checks, and nothing else. */
const protectionRoutes = [
	route("GET", PATH$1, reads("administration"), get$7),
	route("PUT", PATH$1, writes("administration"), put$1),
	route("DELETE", PATH$1, writes("administration"), remove$4)
];
function protectionAt({ world, repository, params }) {
	const protection = protectionOf(world, repository, params["branch"] ?? "");
	if (!protection) throw new Refusal(404, "Branch not protected");
	return protection;
}
function get$7(call) {
	return ok(protectionView(call.world, call.repository, protectionAt(call)));
}
const check$2 = object({
	context: string().min(1),
	app_id: int().optional()
});
const request$1 = object({
	required_status_checks: object({
		strict: boolean(),
		contexts: array(string()).default([]),
		checks: array(check$2).optional()
	}).nullable(),
	enforce_admins: boolean().nullable(),
	/** What the sandbox does not play is refused, not passed over. */
	required_pull_request_reviews: _null(),
	restrictions: _null()
});
async function put$1(call) {
	const { world, repository, repo, params } = call;
	const branch = params["branch"] ?? "";
	const wanted = input(call, request$1);
	if (!await readRef(repo, `refs/heads/${branch}`)) throw new Refusal(404, "Branch not found");
	const protection = world.store.protections.put({
		id: protectionOf(world, repository, branch)?.id ?? world.store.nextId(),
		repositoryId: repository.id,
		branch,
		required: requiredBy(wanted.required_status_checks),
		enforceAdmins: wanted.enforce_admins ?? false
	});
	return ok(protectionView(world, repository, protection));
}
/** `checks` replaces the older `contexts`; -1 is anybody's. */
function requiredBy(wanted) {
	if (wanted === null) return null;
	const checks = (wanted.checks ?? wanted.contexts.map((context) => ({
		context,
		app_id: void 0
	}))).map(({ context, app_id }) => ({
		context,
		app: app_id === -1 ? null : app_id ?? null
	}));
	return {
		strict: wanted.strict,
		checks
	};
}
function remove$4(call) {
	call.world.store.protections.remove(protectionAt(call).id);
	return noContent();
}

// test/sandbox/github/repository/ref-routes.ts
/** Refs by their whole names; the API leaves `refs/` out of its paths. */
const refRoutes = [
	route("GET", "/git/matching-refs/:ref{.*}", reads("contents"), listMatching),
	route("GET", "/git/ref/:ref{.+}", reads("contents"), get$6),
	route("POST", "/git/refs", makesRef, create$3),
	route("PATCH", "/git/refs/:ref{.+}", makesRef, update$2),
	route("DELETE", "/git/refs/:ref{.+}", writes("contents"), remove$3)
];
async function listMatching({ world, repository, repo, params }) {
	const refs = await refsUnder(repo, `refs/${params["ref"] ?? ""}`);
	return ok(refs.map((ref) => refView({
		world,
		repository
	}, ref)));
}
async function get$6({ world, repository, repo, params }) {
	return ok(refView({
		world,
		repository
	}, found$1(await readRef(repo, nameOf$1(params)))));
}
const sha = string().regex(/^[0-9a-f]{40}$/);
async function create$3(call) {
	const { world, repository, token } = call;
	const wanted = input(call, object({
		ref: string(),
		sha
	}));
	const ref = await moving(world, {
		repository,
		token
	}, async (repo) => {
		if (!await isRefName(repo, wanted.ref)) throw new Refusal(422, `Reference name is not valid: ${wanted.ref}`);
		if (await readRef(repo, wanted.ref)) throw new Refusal(422, "Reference already exists");
		if (!await repo.line([
			"cat-file",
			"-t",
			wanted.sha
		])) throw new Refusal(422, "Object does not exist");
		await refuseUnseenWorkflows(call, wanted.sha);
		if (!await moveRef(repo, {
			name: wanted.ref,
			to: wanted.sha,
			from: NOTHING
		})) throw new Refusal(422, `Reference update failed`);
		return await readRef(repo, wanted.ref);
	});
	return created(refView(call, ref));
}
async function update$2(call) {
	const { world, repository, token, params } = call;
	const wanted = input(call, object({
		sha,
		force: boolean().default(false)
	}));
	const name = nameOf$1(params);
	const ref = await moving(world, {
		repository,
		token
	}, async (repo) => {
		const before = await readRef(repo, name);
		if (!before) throw new Refusal(422, "Reference does not exist");
		if (!await repo.line([
			"cat-file",
			"-t",
			wanted.sha
		])) throw new Refusal(422, "Object does not exist");
		await refuseMove(call, {
			ref: name,
			to: wanted.sha
		});
		if (!wanted.force && !await isAncestor(repo, before.sha, wanted.sha)) throw new Refusal(422, "Update is not a fast forward");
		await refuseUnseenWorkflows(call, wanted.sha);
		await moveRef(repo, {
			name,
			to: wanted.sha
		});
		return await readRef(repo, name);
	});
	return ok(refView(call, ref));
}
async function remove$3(call) {
	const { world, repository, token, params } = call;
	const name = nameOf$1(params);
	await moving(world, {
		repository,
		token
	}, async (repo) => {
		if (!await readRef(repo, name)) throw new Refusal(422, "Reference does not exist");
		refuseLocked(call, name);
		await refuseMove(call, {
			ref: name,
			to: null
		});
		await deleteRef(repo, name);
	});
	return noContent();
}
/** The tag of an immutable release stays. */
function refuseLocked({ world, repository }, name) {
	const tag = name.replace("refs/tags/", "");
	if (world.store.releases.find((row) => row.repositoryId === repository.id && row.immutable && row.tag === tag && name.startsWith("refs/tags/"))) throw new Refusal(422, "Cannot delete a tag that belongs to an immutable release");
}
function nameOf$1(params) {
	return `refs/${params["ref"] ?? ""}`;
}
function refView({ world, repository }, ref) {
	const api = repositoryUrl(world, repository);
	return {
		ref: ref.name,
		node_id: nodeId("REF", `${repository.id}:${ref.name}`),
		url: `${api}/git/${ref.name}`,
		object: {
			sha: ref.sha,
			type: ref.type,
			url: `${api}/git/${ref.type}s/${ref.sha}`
		}
	};
}

// test/sandbox/github/repository/fork.ts
/** Copies branches and tags into a repository of somebody else's; asked again, answers the one that is there. */
async function forkRepository(world, parent, { owner, name = parent.name }) {
	const known = world.store.repositories.find((row) => row.parent === parent.id && row.owner === owner);
	if (known) return known;
	const free = repositoryNamed(world, owner, name) ? `${name}-1` : name;
	const { defaultBranch, description } = parent;
	const request = {
		owner,
		name: free,
		private: parent.private,
		parent: parent.id,
		defaultBranch,
		description
	};
	const fork = await createRepository(world, request);
	await fetchFrom(world.repo(fork), world.repo(parent), ["refs/heads/*:refs/heads/*", "refs/tags/*:refs/tags/*"]);
	return fork;
}

// test/sandbox/github/repository/repository-routes.ts
/** Repositories themselves, their forks and who may do what in them. */
const repositoryRoutes = [
	siteRoute("POST", "/user/repos", "signed-in", (call) => create$2(call, actor(call).login)),
	siteRoute("POST", "/orgs/:org/repos", "signed-in", createForOrganisation),
	siteRoute("GET", "/user/repos", "signed-in", listMine),
	route("GET", "", reads("metadata"), ({ world, repository, token }) => ok(fullRepositoryView(world, repository, token))),
	route("PATCH", "", writes("administration"), update$1),
	route("GET", "/forks", reads("metadata"), listForks),
	route("POST", "/forks", reads("metadata"), fork),
	route("GET", "/collaborators/:login/permission", reads("metadata"), permissionOf),
	route("PUT", "/collaborators/:login", writes("administration"), addCollaborator)
];
const newRepository = object({
	name: string().regex(/^[A-Za-z0-9._-]{1,100}$/),
	private: boolean().default(false),
	description: string().nullable().default(null)
});
async function create$2(call, owner) {
	const wanted = input(call, newRepository);
	if (repositoryNamed(call.world, owner, wanted.name)) throw invalid({
		resource: "Repository",
		code: "custom",
		field: "name",
		message: "name already exists on this account"
	});
	const repository = await createRepository(call.world, {
		owner,
		...wanted
	});
	return created(fullRepositoryView(call.world, repository, call.token));
}
/** Unlike GitHub, the site administrator founds the organisation with its first repository. */
async function createForOrganisation(call) {
	const login = call.params["org"] ?? "";
	const known = userByLogin(call.world, login);
	if (!(known === void 0 && actor(call).siteAdmin) && !known?.owners.includes(actor(call).login) && !actor(call).siteAdmin) throw new Refusal(404, "Not Found");
	ensureUser(call.world, login, {
		type: "Organization",
		owners: [actor(call).login]
	});
	return await create$2(call, login);
}
function listMine(call) {
	const { world, token } = call;
	const mine = world.store.repositories.filter((row) => levelOf$2(world, token, row, "contents") === "write");
	return paged(call, mine, (row) => repositoryView(world, row));
}
const changes = object({
	private: boolean().optional(),
	description: string().nullable().optional(),
	default_branch: string().optional(),
	archived: boolean().optional(),
	allow_merge_commit: boolean().optional(),
	allow_squash_merge: boolean().optional(),
	allow_rebase_merge: boolean().optional(),
	delete_branch_on_merge: boolean().optional()
});
async function update$1(call) {
	const { world, repository, repo } = call;
	const wanted = input(call, changes);
	const { merges } = repository;
	if (wanted.default_branch !== void 0) await repo.text([
		"symbolic-ref",
		"HEAD",
		`refs/heads/${wanted.default_branch}`
	]);
	const updated = world.store.repositories.put({
		...repository,
		private: wanted.private ?? repository.private,
		description: wanted.description === void 0 ? repository.description : wanted.description,
		defaultBranch: wanted.default_branch ?? repository.defaultBranch,
		archived: wanted.archived ?? repository.archived,
		merges: {
			merge: wanted.allow_merge_commit ?? merges.merge,
			squash: wanted.allow_squash_merge ?? merges.squash,
			rebase: wanted.allow_rebase_merge ?? merges.rebase,
			deleteBranch: wanted.delete_branch_on_merge ?? merges.deleteBranch
		},
		updatedAt: world.time()
	});
	return ok(fullRepositoryView(world, updated, call.token));
}
function listForks(call) {
	const forks = call.world.store.repositories.filter((row) => row.parent === call.repository.id);
	return paged(call, forks, (row) => repositoryView(call.world, row));
}
const forkRequest = object({
	organization: string().optional(),
	name: string().optional()
});
async function fork(call) {
	const { world, repository, token } = call;
	if (token === null) throw new Refusal(401, "Requires authentication");
	const { organization, name } = input(call, forkRequest);
	const copy = await forkRepository(world, repository, {
		owner: organization ?? token.login,
		name
	});
	return accepted(fullRepositoryView(world, copy, token));
}
function permissionOf({ world, repository, params }) {
	const login = params["login"] ?? "";
	const role = roleOf(world, login, repository);
	if (!userByLogin(world, login)) throw new Refusal(404, `${login} is not a user`);
	const permission = role === "maintain" ? "write" : role === "triage" ? "read" : role;
	const ladder = [
		"none",
		"read",
		"triage",
		"write",
		"maintain",
		"admin"
	];
	const reaches = (wanted) => ladder.indexOf(role) >= ladder.indexOf(wanted);
	const permissions = {
		pull: reaches("read"),
		triage: reaches("triage"),
		push: reaches("write"),
		maintain: reaches("maintain"),
		admin: reaches("admin")
	};
	return ok({
		permission,
		role_name: role,
		user: {
			...userView(world, login),
			permissions,
			role_name: role
		}
	});
}
const invitation = object({ permission: _enum([
	"pull",
	"triage",
	"push",
	"maintain",
	"admin"
]).default("push") });
/** Unlike GitHub, without an invitation to be accepted. */
function addCollaborator(call) {
	const { world, repository, params } = call;
	const { permission } = input(call, invitation);
	const role = permission === "pull" ? "read" : permission === "push" ? "write" : permission;
	const { login } = ensureUser(world, params["login"] ?? "");
	world.store.repositories.put({
		...repository,
		collaborators: {
			...repository.collaborators,
			[login]: role
		}
	});
	return noContent();
}

// test/sandbox/github/repository/tag-routes.ts
/** Annotated tags as objects; `POST /git/refs` gives one its name. */
const tagRoutes = [route("GET", "/git/tags/:sha", reads("contents"), get$5), route("POST", "/git/tags", writes("contents"), create$1)];
async function get$5(call) {
	const sha = call.params["sha"] ?? "";
	if (await call.repo.line([
		"cat-file",
		"-t",
		sha
	]) !== "tag") throw new Refusal(404, "Not Found");
	return ok(await tagView(call, sha));
}
const request = object({
	tag: string().min(1),
	message: string(),
	object: string().regex(/^[0-9a-f]{40}$/),
	type: _enum([
		"commit",
		"tree",
		"blob"
	]),
	tagger: personSchema.optional()
});
async function create$1(call) {
	const { world, repo, token } = call;
	const wanted = input(call, request);
	if (!await isRefName(repo, `refs/tags/${wanted.tag}`)) throw new Refusal(422, `Tag name is not valid: ${wanted.tag}`);
	const { name, email, date } = {
		...signatureOf(world, token),
		...wanted.tagger
	};
	const seconds = Math.floor(Date.parse(date) / 1e3);
	const text = `${[
		`object ${wanted.object}`,
		`type ${wanted.type}`,
		`tag ${wanted.tag}`,
		`tagger ${name} <${email}> ${seconds} +0000`
	].join("\n")}\n\n${wanted.message.replace(/\n?$/, "\n")}`;
	if (!await repo.line([
		"cat-file",
		"-t",
		wanted.object
	])) throw new Refusal(422, "Object does not exist");
	return created(await tagView(call, (await repo.text(["mktag"], { input: text })).trim()));
}
async function tagView({ world, repository, repo }, sha) {
	const [head = "", message = ""] = (await repo.text([
		"cat-file",
		"tag",
		sha
	])).split(/\n\n(.*)/s);
	const field = (name) => found$1(head.match(new RegExp(`^${name} (.*)$`, "m"))?.[1]);
	const [, name = "", email = "", seconds = "0"] = field("tagger").match(/^(.*) <(.*)> (\d+)/) ?? [];
	const api = repositoryUrl(world, repository);
	const type = field("type");
	return {
		node_id: nodeId("T", sha),
		sha,
		url: `${api}/git/tags/${sha}`,
		tag: field("tag"),
		message: message.replace(/\n$/, ""),
		tagger: {
			name,
			email,
			date: (/* @__PURE__ */ new Date(Number(seconds) * 1e3)).toISOString().replace(".000Z", "Z")
		},
		object: {
			sha: field("object"),
			type,
			url: `${api}/git/${type}s/${field("object")}`
		},
		verification: {
			verified: false,
			reason: "unsigned",
			signature: null,
			payload: null,
			verified_at: null
		}
	};
}

// test/sandbox/github/pull/merge-group.ts
/** Puts a pull request into the queue: merges it onto what is queued before it, on a branch of its own, and asks workflows for its checks. */
async function requestMergeGroup(call, pull) {
	const { world, repository, token } = call;
	if (issueOf(world, pull).state === "closed" || pull.draft) throw new Refusal(422, "Pull request is not ready to be queued");
	const { group, base } = await moving(world, {
		repository,
		token
	}, async (repo) => {
		const base = await lastInQueue(repo, pull);
		const tree = await mergedTree(repo, base.sha, pull.head.sha);
		if (tree === null) throw new Refusal(422, "Pull request conflicts with its base");
		const by = signatureOf(world, token);
		const message = `Merge pull request #${pull.number} from ${pull.head.ref}`;
		const parents = [base.sha, pull.head.sha];
		const sha = await writeCommit(repo, {
			tree,
			parents,
			author: by,
			committer: by,
			message
		});
		const ref = `${queueOf(pull)}-${base.sha}`;
		await moveRef(repo, {
			name: ref,
			to: sha
		});
		return {
			group: {
				ref,
				sha
			},
			base: base.sha
		};
	});
	const payload = {
		head_sha: group.sha,
		head_ref: group.ref,
		base_sha: base,
		base_ref: `refs/heads/${pull.base.ref}`
	};
	announce$1(world, {
		name: "merge_group",
		action: "checks_requested",
		repository,
		token,
		payload
	});
	return group;
}
/** Moves the base to the queued commit, if its required checks are green, and takes it out of the queue. */
async function mergeGroup(call, pull) {
	const { world, repository, token } = call;
	return await moving(world, {
		repository,
		token
	}, async (repo) => {
		const group = (await refsUnder(repo, `${queueOf(pull)}-`)).at(-1);
		if (!group) throw new Refusal(404, "Not Found");
		const reason = obstacle(world, repository, {
			branch: pull.base.ref,
			head: group.sha
		});
		if (reason !== null) throw new Refusal(405, reason);
		const base = await readRef(repo, `refs/heads/${pull.base.ref}`);
		if (!await isAncestor(repo, base?.sha ?? NOTHING, group.sha)) throw new Refusal(409, "Base branch was modified. Queue the pull request again.");
		await moveRef(repo, {
			name: `refs/heads/${pull.base.ref}`,
			to: group.sha,
			from: base.sha
		});
		await deleteRef(repo, group.name);
		close(world, pull, {
			token,
			merged: group.sha
		});
		return {
			ref: group.name,
			sha: group.sha
		};
	});
}
/** The commit to build on: of the groups that contain the base's tip the one that contains the others, else that tip. */
async function lastInQueue(repo, pull) {
	let last = await readRef(repo, `refs/heads/${pull.base.ref}`);
	const queued = await refsUnder(repo, `refs/heads/gh-readonly-queue/${pull.base.ref}/`);
	for (const group of queued.filter(({ name }) => !name.startsWith(`${queueOf(pull)}-`))) if (await isAncestor(repo, last.sha, group.sha)) last = group;
	return last;
}
function queueOf({ base, number }) {
	return `refs/heads/gh-readonly-queue/${base.ref}/pr-${number}`;
}

// test/sandbox/github/pull/merge-group-routes.ts
const PATH = "/pulls/:number/merge-group";
/** The merge queue by hand: GitHub has no REST for it. */
const mergeGroupControls = [route("POST", PATH, writes("contents"), async (call) => created(await requestMergeGroup(call, pullAt(call)))), route("PUT", PATH, writes("contents"), async (call) => ok(await mergeGroup(call, pullAt(call))))];

// test/sandbox/github/variable/scope.ts
function repositoryScope({ repository }) {
	return {
		owner: null,
		repositoryId: repository.id,
		environment: null
	};
}
/** The environment that a path names with `:environment`, or 404. */
function environmentScope({ world, repository, params }) {
	const { name } = found$1(environmentNamed(world, repository, params["environment"] ?? ""));
	return {
		owner: null,
		repositoryId: repository.id,
		environment: name
	};
}
/** The organisation that a path names with `:org`; 404 for all but its owners. */
function organisationScope(call) {
	const organisation = found$1(userByLogin(call.world, call.params["org"] ?? ""));
	const { login, siteAdmin } = actor(call);
	found$1(siteAdmin || organisation.owners.includes(login) ? organisation : null);
	return {
		owner: organisation.login,
		repositoryId: null,
		environment: null
	};
}

// test/sandbox/github/variable/variable.ts
/** Secrets of a job by name: an environment's before its repository's before the organisation's. */
function secretsOf$1(world, repository, environment = null) {
	return valuesOf(world, "secrets", {
		repository,
		environment
	});
}
/** Variables of a job by name, in the same order. */
function variablesOf(world, repository, environment = null) {
	return valuesOf(world, "variables", {
		repository,
		environment
	});
}
function valuesOf(world, kind, { repository, environment }) {
	const { id, owner } = repository;
	const rows = [
		...rowsOf(world, kind, {
			owner,
			repositoryId: null,
			environment: null
		}).filter((row) => isShared(row, repository)),
		...rowsOf(world, kind, {
			owner: null,
			repositoryId: id,
			environment: null
		}),
		...environment === null ? [] : rowsOf(world, kind, {
			owner: null,
			repositoryId: id,
			environment
		})
	];
	return Object.fromEntries(rows.map(({ name, value }) => [name, value]));
}
function isShared({ visibility, repositories }, repository) {
	if (visibility === "selected") return repositories.includes(repository.id);
	return visibility === "all" || repository.private;
}
/** What belongs to exactly this scope. */
function rowsOf(world, kind, scope) {
	return world.store[kind].filter((row) => row.scope.owner === scope.owner && row.scope.repositoryId === scope.repositoryId && row.scope.environment === scope.environment);
}
function variableNamed(world, kind, scope, name) {
	return rowsOf(world, kind, scope).find((row) => row.name === name.toUpperCase());
}
/** Makes or replaces one. */
function putVariable(world, kind, scope, wanted) {
	const known = variableNamed(world, kind, scope, wanted.name);
	const time = world.time();
	return world.store[kind].put({
		id: known?.id ?? world.store.nextId(),
		scope,
		visibility: known?.visibility ?? "all",
		repositories: known?.repositories ?? [],
		createdAt: known?.createdAt ?? time,
		updatedAt: time,
		...wanted,
		name: wanted.name.toUpperCase()
	});
}

// test/sandbox/github/variable/variable-routes.ts
const ENVIRONMENT = "/environments/:environment/variables";
const ORGANISATION = "/orgs/:org/actions/variables";
/** Variables of repositories, environments and organisations. */
const variableRoutes = [
	...ofRepository$1("/actions/variables", repositoryScope),
	...ofRepository$1(ENVIRONMENT, environmentScope),
	siteRoute("GET", ORGANISATION, "signed-in", (call) => list$4(call, organisationScope(call))),
	siteRoute("POST", ORGANISATION, "signed-in", (call) => create(call, organisationScope(call))),
	siteRoute("GET", `${ORGANISATION}/:name`, "signed-in", (call) => get$4(call, organisationScope(call))),
	siteRoute("PATCH", `${ORGANISATION}/:name`, "signed-in", (call) => update(call, organisationScope(call))),
	siteRoute("DELETE", `${ORGANISATION}/:name`, "signed-in", (call) => remove$2(call, organisationScope(call)))
];
function ofRepository$1(path, scopeOf) {
	const may = {
		read: reads("actions_variables"),
		write: writes("actions_variables")
	};
	return [
		route("GET", path, may.read, (call) => list$4(call, scopeOf(call))),
		route("POST", path, may.write, (call) => create(call, scopeOf(call))),
		route("GET", `${path}/:name`, may.read, (call) => get$4(call, scopeOf(call))),
		route("PATCH", `${path}/:name`, may.write, (call) => update(call, scopeOf(call))),
		route("DELETE", `${path}/:name`, may.write, (call) => remove$2(call, scopeOf(call)))
	];
}
/** Letters, digits and underscores; no digit first, and `GITHUB_` is GitHub's own. */
const variableName = string().regex(/^(?!GITHUB_)[A-Z_][A-Z0-9_]*$/i);
const shared = {
	visibility: _enum([
		"all",
		"private",
		"selected"
	]).optional(),
	selected_repository_ids: array(int()).optional()
};
const draft = object({
	name: variableName,
	value: string(),
	...shared
});
const change = object({
	name: variableName.optional(),
	value: string().optional(),
	...shared
});
function list$4(call, scope) {
	return envelope(call, "variables", rowsOf(call.world, "variables", scope), (row) => view(call, row));
}
function create(call, scope) {
	const { selected_repository_ids: repositories, ...wanted } = input(call, draft);
	if (variableNamed(call.world, "variables", scope, wanted.name)) throw new Refusal(409, "Already exists - Variable already exists");
	putVariable(call.world, "variables", scope, {
		...wanted,
		...repositories && { repositories }
	});
	return {
		status: 201,
		body: {}
	};
}
function at$1({ world, params }, scope) {
	return found$1(variableNamed(world, "variables", scope, params["name"] ?? ""));
}
function get$4(call, scope) {
	return ok(view(call, at$1(call, scope)));
}
function update(call, scope) {
	const before = at$1(call, scope);
	const wanted = input(call, change);
	call.world.store.variables.put({
		...before,
		name: wanted.name?.toUpperCase() ?? before.name,
		value: wanted.value ?? before.value,
		visibility: wanted.visibility ?? before.visibility,
		repositories: wanted.selected_repository_ids ?? before.repositories,
		updatedAt: call.world.time()
	});
	return noContent();
}
function remove$2(call, scope) {
	call.world.store.variables.remove(at$1(call, scope).id);
	return noContent();
}
function view({ world }, row) {
	const { name, value, createdAt: created_at, updatedAt: updated_at, visibility, scope } = row;
	const url = `${world.api}/orgs/${scope.owner}/actions/variables/${name}/repositories`;
	const selected = visibility === "selected" && { selected_repositories_url: url };
	return {
		name,
		value,
		created_at,
		updated_at,
		...scope.owner !== null && {
			visibility,
			...selected
		}
	};
}

// test/sandbox/github/variable/secret-routes.ts
/** Secrets by name; nobody reads a value. */
const secretRoutes = [...ofRepository("/actions/secrets", repositoryScope), ...ofRepository("/environments/:environment/secrets", environmentScope)];
/** Where secrets are set in plain text, since GitHub's own API wants them sealed for its key. */
const secretControls = [
	route("PUT", "/secrets/:name", writes("secrets"), (call) => put(call, repositoryScope(call))),
	route("PUT", "/environments/:environment/secrets/:name", writes("secrets"), (call) => put(call, environmentScope(call))),
	siteRoute("PUT", "/orgs/:org/secrets/:name", "site-admin", (call) => put(call, organisationScope(call)))
];
function ofRepository(path, scopeOf) {
	return [route("GET", path, reads("secrets"), (call) => list$3(call, scopeOf(call))), route("DELETE", `${path}/:name`, writes("secrets"), (call) => remove$1(call, scopeOf(call)))];
}
function list$3(call, scope) {
	return envelope(call, "secrets", rowsOf(call.world, "secrets", scope), (row) => {
		const { name, createdAt: created_at, updatedAt: updated_at } = row;
		return {
			name,
			created_at,
			updated_at
		};
	});
}
function remove$1({ world, params }, scope) {
	world.store.secrets.remove(found$1(variableNamed(world, "secrets", scope, params["name"] ?? "")).id);
	return noContent();
}
const secret = strictObject({
	name: variableName,
	value: string().min(1)
});
function put(call, scope) {
	const wanted = input({ body: {
		...call.body,
		name: call.params["name"]
	} }, secret);
	putVariable(call.world, "secrets", scope, wanted);
	return noContent();
}

// test/sandbox/github/workflow/artifact-routes.ts
/** Artifacts of workflow runs. */
const artifactRoutes = [
	route("GET", "/actions/artifacts", reads("actions"), (call) => list$2(call, null)),
	route("GET", "/actions/runs/:run/artifacts", reads("actions"), listOfRun),
	route("GET", "/actions/artifacts/:id", reads("actions"), get$3),
	route("GET", "/actions/artifacts/:id/:format{zip}", reads("actions"), download),
	route("DELETE", "/actions/artifacts/:id", writes("actions"), remove)
];
/** Where a job leaves its zip; GitHub has a service of its own for it, which no public API describes. */
const artifactUpload = {
	...route("POST", "/runs/:run/artifacts", reads("metadata"), upload),
	raw: true
};
function list$2(call, run) {
	const { world, repository, query } = call;
	const name = query.get("name");
	const rows = world.store.artifacts.filter((row) => row.repositoryId === repository.id && (run === null || row.runId === run)).filter((row) => name === null || row.name === name);
	return envelope(call, "artifacts", rows.reverse(), (row) => artifactView(world, repository, row));
}
function listOfRun(call) {
	const run = found$1(call.world.store.runs.get(number(call, "run")));
	return list$2(call, found$1(run.repositoryId === call.repository.id ? run.id : null));
}
function artifactOf(call) {
	const artifact = call.world.store.artifacts.get(number(call, "id"));
	return found$1(artifact?.repositoryId === call.repository.id ? artifact : null);
}
function get$3(call) {
	return ok(artifactView(call.world, call.repository, artifactOf(call)));
}
/** Never without a token, not even from a public repository. */
function download(call) {
	const artifact = artifactOf(call);
	if (call.token === null) throw new Refusal(401, "Requires authentication");
	if (isExpired(call.world, artifact)) throw new Refusal(410, "Artifact has expired");
	return {
		status: 302,
		headers: { location: downloadLink(call.world, {
			kind: "artifacts",
			id: artifact.id
		}) }
	};
}
function remove(call) {
	const artifact = artifactOf(call);
	call.world.store.artifacts.remove(artifact.id);
	call.world.artifacts.remove(artifact.id);
	return noContent();
}
async function upload(call) {
	const { world, repository, query } = call;
	if (call.token === null) throw new Refusal(401, "Requires authentication");
	const run = found$1(world.store.runs.get(number(call, "run")));
	found$1(run.repositoryId === repository.id ? run : null);
	const name = query.get("name");
	if (!name) throw new Refusal(422, "name is missing");
	const days = Number(query.get("retention-days") ?? 90);
	return created(artifactView(world, repository, await storeArtifact(world, run, {
		name,
		zip: call.upload.stream,
		days
	})));
}

// test/sandbox/github/workflow/pull-payload.ts
/** Of a `pull_request` event: the whole pull request as it was then, merged on trial if it is still there. */
async function pullPayload(world, repository, event) {
	const moment = event.payload;
	const pull = await tried(world, pullNumbered(world, repository, moment.number), moment);
	const view = await fullPullView(world, repository, {
		pull,
		settled: true
	});
	const labels = moment.labels.flatMap((id) => labelOf$1(world, repository, id));
	const { before, after, changes, label } = moment;
	return {
		number: moment.number,
		pull_request: {
			...view,
			state: moment.state,
			labels
		},
		...before !== void 0 && {
			before,
			after
		},
		...changes !== void 0 && { changes },
		...label !== void 0 && { label: labelOf$1(world, repository, label.id)[0] ?? label }
	};
}
/** The row of then; its test merge is made where the head is still the same. */
async function tried(world, pull, { head, base, draft, state }) {
	const isNow = pull.head.sha === head;
	const row = isNow && state === "open" && !await isCurrent(world, pull) ? await tryMerge(world, pull) : pull;
	return {
		...row,
		draft,
		head: {
			...row.head,
			sha: head
		},
		base: {
			...row.base,
			sha: base
		},
		mergeability: isNow ? row.mergeability : null,
		merged: state === "closed" ? row.merged : null
	};
}
/** Of an `issue_comment` event: the comment as it was written, and what it was written on. */
function commentPayload(world, repository, { payload }) {
	const { comment, changes } = payload;
	return {
		...issuePayload(world, repository, { payload }),
		comment: commentView(world, repository, comment),
		...changes && { changes }
	};
}
/** Of an `issues` event. */
function issuePayload(world, repository, { payload }) {
	const issue = issueNumbered(world, repository, Number(payload["number"]));
	return { issue: issueView(world, repository, issue) };
}
function labelOf$1(world, repository, id) {
	const label = world.store.labels.get(id);
	return label ? [labelView(world, repository, label)] : [];
}

// test/sandbox/github/workflow/push-payload.ts
const COMMITS_CAP = 2048;
/** Of a push: the commits that are new to the ref. As on GitHub, jobs are not told which files they change. */
async function pushPayload(world, repository, { payload, actor }) {
	const { ref, before, after, created, deleted, forced } = payload;
	const repo = world.repo(repository);
	const range = created ? [
		after,
		"--not",
		`--exclude=${ref}`,
		"--glob=refs/heads/*"
	] : [`${before}..${after}`];
	const commits = deleted ? [] : await log(repo, [
		"--reverse",
		`--max-count=${COMMITS_CAP}`,
		...range
	]);
	const head = deleted ? null : await readCommit(repo, after);
	const { email } = signatureOf(world, { login: actor });
	return {
		ref,
		before,
		after,
		created,
		deleted,
		forced,
		base_ref: null,
		compare: `${repositoryPage(world, repository)}/compare/${comparison(before, after)}`,
		commits: commits.map((commit) => pushed$1(world, repository, commit)),
		head_commit: head && pushed$1(world, repository, head),
		pusher: {
			name: actor,
			email
		},
		repository: pushedRepository(world, repository)
	};
}
function comparison(before, after) {
	const [from, to] = [before.slice(0, 12), after.slice(0, 12)];
	return before === NOTHING ? to : `${from}...${to}`;
}
function pushed$1(world, repository, commit) {
	const named = ({ name, email, date }) => ({
		name,
		email,
		date
	});
	return {
		id: commit.sha,
		tree_id: commit.tree,
		distinct: true,
		message: commit.message,
		timestamp: commit.committer.date,
		url: `${repositoryPage(world, repository)}/commit/${commit.sha}`,
		author: named(commit.author),
		committer: named(commit.committer)
	};
}
/** In pushes alone, times are seconds since 1970. */
function pushedRepository(world, repository) {
	const seconds = (time) => Math.floor(Date.parse(time) / 1e3);
	return {
		...repositoryView(world, repository),
		created_at: seconds(repository.createdAt),
		pushed_at: seconds(repository.pushedAt),
		master_branch: repository.defaultBranch,
		stargazers: 0
	};
}
/** Of a merge queue: the commit that the base will be at, if its checks are green. */
async function mergeGroupPayload(world, repository, { payload }) {
	const group = payload;
	const commit = await readCommit(world.repo(repository), group.head_sha);
	const { author, committer, message } = commit;
	const head_commit = {
		id: commit.sha,
		tree_id: commit.tree,
		message,
		timestamp: committer.date,
		author: {
			name: author.name,
			email: author.email
		},
		committer: {
			name: committer.name,
			email: committer.email
		}
	};
	const { head_sha, head_ref, base_sha, base_ref } = group;
	return { merge_group: {
		head_sha,
		head_ref,
		base_sha,
		base_ref,
		head_commit
	} };
}

// test/sandbox/github/workflow/run.ts
/** A workflow file has one number in its repository, the same after every restart. */
function workflowId({ id }, path) {
	return [...`${id}:${path}`].reduce((sum, character) => (sum * 31 + character.charCodeAt(0)) % 9e7, 7);
}

// test/sandbox/github/workflow/run-view.ts
/** A workflow run. */
async function runView(world, repository, run) {
	const from = world.store.repositories.get(run.headRepositoryId) ?? repository;
	const pulls = run.pulls.map((number) => pullNumbered(world, repository, number)).filter((pull) => pull !== void 0);
	return {
		id: run.id,
		name: run.name,
		node_id: nodeId("WFR", run.id),
		check_suite_id: run.id,
		check_suite_node_id: nodeId("CS", run.id),
		head_branch: run.headBranch,
		head_sha: run.headSha,
		path: run.path,
		display_title: run.title,
		run_number: run.number,
		run_attempt: run.attempt,
		referenced_workflows: run.referenced ?? [],
		event: run.event,
		status: run.status,
		conclusion: run.conclusion,
		pull_requests: pulls.map((pull) => minimalPullView(world, repository, pull)),
		created_at: run.createdAt,
		updated_at: run.updatedAt,
		run_started_at: run.startedAt,
		actor: userView(world, run.actor),
		triggering_actor: userView(world, run.triggeringActor ?? run.actor),
		...runLinks(world, repository, run),
		head_commit: await headCommit(world, repository, run),
		repository: repositoryView(world, repository),
		head_repository: repositoryView(world, from)
	};
}
function runLinks(world, repository, run) {
	const api = repositoryUrl(world, repository);
	const url = `${api}/actions/runs/${run.id}`;
	const workflow = workflowId(repository, run.path);
	return {
		url,
		html_url: `${repositoryPage(world, repository)}/actions/runs/${run.id}`,
		workflow_id: workflow,
		workflow_url: `${api}/actions/workflows/${workflow}`,
		jobs_url: `${url}/jobs`,
		logs_url: `${url}/logs`,
		check_suite_url: `${api}/check-suites/${run.id}`,
		artifacts_url: `${url}/artifacts`,
		cancel_url: `${url}/cancel`,
		rerun_url: `${url}/rerun`,
		previous_attempt_url: run.attempt > 1 ? `${url}/attempts/${run.attempt - 1}` : null
	};
}
async function headCommit(world, repository, { headSha }) {
	const commit = await readCommit(world.repo(repository), headSha);
	if (commit === null) return null;
	const { sha: id, tree: tree_id, message, author, committer } = commit;
	const named = ({ name, email }) => ({
		name,
		email
	});
	return {
		id,
		tree_id,
		message,
		timestamp: committer.date,
		author: named(author),
		committer: named(committer)
	};
}

// test/sandbox/github/workflow/workflow.ts
var import_dist = require_dist$1();
const FOLDER$2 = ".github/workflows";
/** The workflow files of the default branch, by path. */
async function workflowsOf(world, repository) {
	const repo = world.repo(repository);
	const head = await readRef(repo, `refs/heads/${repository.defaultBranch}`);
	const folder = head && await entryAt(repo, head.sha, FOLDER$2);
	const files = ((folder && await readTree(repo, folder.sha)) ?? []).filter(({ path, type }) => type === "blob" && /\.ya?ml$/.test(path));
	return await Promise.all(files.map(async ({ path: file, sha }) => {
		const path = `${FOLDER$2}/${file}`;
		return {
			path,
			name: nameIn((await readBlob(repo, sha))?.toString() ?? "") ?? path
		};
	}));
}
/** A file that is no YAML is listed by its path, as on GitHub. */
function nameIn(text) {
	try {
		const name = (0, import_dist.parse)(text)?.name;
		return typeof name === "string" ? name : null;
	} catch {
		return null;
	}
}
function workflowView(world, repository, { path, name }) {
	const id = workflowId(repository, path);
	const page = repositoryPage(world, repository);
	return {
		id,
		node_id: nodeId("W", id),
		name,
		path,
		state: "active",
		created_at: repository.createdAt,
		updated_at: repository.updatedAt,
		url: `${repositoryUrl(world, repository)}/actions/workflows/${id}`,
		html_url: `${page}/blob/${repository.defaultBranch}/${path}`,
		badge_url: `${page}/actions/workflows/${path.split("/").at(-1)}/badge.svg`
	};
}

// test/sandbox/github/workflow/payload.ts
/** The webhook's payload as GitHub sends it, and as a job finds it in `event.json`. */
async function payloadOf(world, event) {
	const repository = world.store.repositories.get(event.repositoryId);
	const own = await ownPart(world, repository, event);
	const around = {
		repository: repositoryView(world, repository),
		...own,
		...organizationOf(world, repository)
	};
	const payload = {
		...event.action && { action: event.action },
		...around,
		sender: userView(world, event.actor)
	};
	return JSON.parse(JSON.stringify(payload));
}
/** What this kind of event tells beside who and where. */
async function ownPart(world, repository, event) {
	switch (event.name) {
		case "pull_request": return await pullPayload(world, repository, event);
		case "issue_comment": return commentPayload(world, repository, event);
		case "issues": return issuePayload(world, repository, event);
		case "push": return await pushPayload(world, repository, event);
		case "merge_group": return await mergeGroupPayload(world, repository, event);
		case "workflow_run": return await runPayload(world, repository, event);
		case "workflow_dispatch": return await dispatchPayload(world, repository, event);
		case "repository_dispatch": return {
			branch: repository.defaultBranch,
			client_payload: event.payload["client_payload"]
		};
		case "release": return releasePayload(world, repository, event);
		default: return recorded(event);
	}
}
/** What was written down, where nothing has to be added: schedule, create, delete, status, deployment. */
function recorded({ payload }) {
	const { action: _, repository: __, sender: ___, ...own } = payload;
	return own;
}
async function runPayload(world, repository, { payload }) {
	const run = payload["run"];
	const workflow = {
		path: run.path,
		name: run.name
	};
	return {
		workflow_run: await runView(world, repository, run),
		workflow: workflowView(world, repository, workflow)
	};
}
async function dispatchPayload(world, repository, { payload }) {
	const short = String(payload["ref"]);
	const isBranch = await readRef(world.repo(repository), `refs/heads/${short}`);
	const ref = short.startsWith("refs/") ? short : `refs/${isBranch ? "heads" : "tags"}/${short}`;
	return {
		inputs: payload["inputs"],
		ref,
		workflow: payload["workflow"]
	};
}
function releasePayload(world, repository, { payload }) {
	const release = world.store.releases.get(Number(payload["id"]));
	return release ? { release: releaseView(world, repository, release) } : { release: null };
}
function organizationOf(world, repository) {
	const owner = userByLogin(world, repository.owner);
	if (owner?.type !== "Organization") return {};
	const { login, id, node_id, avatar_url } = userView(world, owner.login);
	const url = `${world.api}/orgs/${login}`;
	const links = {
		repos_url: `${url}/repos`,
		events_url: `${url}/events`,
		hooks_url: `${url}/hooks`
	};
	const people = {
		issues_url: `${url}/issues`,
		members_url: `${url}/members{/member}`,
		public_members_url: `${url}/public_members{/member}`
	};
	return { organization: {
		login,
		id,
		node_id,
		url,
		...links,
		...people,
		avatar_url,
		description: null
	} };
}

// test/sandbox/github/site/control-routes.ts
const level = _enum([
	"none",
	"read",
	"write"
]);
const tokenRequest = strictObject({
	/** A person's token; without it, one of the app, by default a job's GITHUB_TOKEN. */
	login: string().optional(),
	app: string().optional(),
	repositories: array(string()).nullable().optional(),
	permissions: record(string(), level).nullable().optional(),
	job: string().nullable().optional()
});
const userRequest = strictObject({
	login: string().min(1),
	type: _enum([
		"User",
		"Organization",
		"Bot"
	]).optional(),
	owners: array(string()).optional()
});
/** What GitHub has no API for, below `/_sandbox`: tokens, people, faults, and what has been seen. For the site administrator. */
function controlRoutes(site) {
	return [
		siteRoute("GET", "/unknown-routes", "site-admin", () => ok([...site.unknown])),
		siteRoute("GET", "/events", "site-admin", ({ world }) => ok(world.store.events.all())),
		siteRoute("GET", "/events/:id/payload", "site-admin", async (call) => {
			const { world } = call;
			return ok(await payloadOf(world, found$1(world.store.events.get(number(call, "id")))));
		}),
		siteRoute("POST", "/tokens", "site-admin", mint$1),
		siteRoute("POST", "/users", "site-admin", (call) => {
			const { login, ...more } = input(call, userRequest);
			return created(ensureUser(call.world, login, more));
		}),
		siteRoute("POST", "/faults", "site-admin", (call) => {
			site.faults.add(input(call, faultRuleSchema));
			return noContent();
		}),
		siteRoute("DELETE", "/faults", "site-admin", () => {
			site.faults.clear();
			return noContent();
		}),
		artifactUpload,
		...secretControls,
		...mergeGroupControls
	];
}
function mint$1(call) {
	const { secret, login, permissions } = createToken$1(call.world, input(call, tokenRequest));
	return created({
		token: secret,
		login,
		permissions
	});
}

// test/sandbox/github/site/site-routes.ts
/** Who is asking, who is here, and how many requests are left. */
function siteRoutes(site) {
	return [
		siteRoute("GET", "/meta", "anyone", () => ok({ verifiable_password_authentication: false })),
		siteRoute("GET", "/rate_limit", "anyone", (call) => rateLimit(site, call)),
		siteRoute("GET", "/user", "signed-in", (call) => ok(publicUser(call, actor(call).login))),
		siteRoute("GET", "/users/:login", "anyone", (call) => ok(publicUser(call, call.params["login"] ?? ""))),
		siteRoute("GET", "/orgs/:login/members/:member", "signed-in", isMember)
	];
}
function rateLimit({ rateLimits, rateLimit }, { token }) {
	const limit = limitOf(token, rateLimit);
	const core = rateLimits.look(budgetOf(token), limit, "core");
	const graphql = rateLimits.look(budgetOf(token), limit, "graphql");
	return ok({
		resources: {
			core,
			graphql,
			search: {
				...core,
				limit: 30,
				remaining: 30,
				used: 0
			}
		},
		rate: core
	});
}
function publicUser({ world }, login) {
	const user = userByLogin(world, login);
	if (!user) throw notFound();
	return {
		...userView(world, user.login),
		node_id: nodeId("U", user.id),
		name: null,
		company: null,
		blog: "",
		location: null,
		email: null,
		hireable: null,
		bio: null,
		twitter_username: null,
		public_repos: world.store.repositories.filter((row) => row.owner === user.login && !row.private).length,
		public_gists: 0,
		followers: 0,
		following: 0,
		created_at: user.createdAt,
		updated_at: user.createdAt
	};
}
function isMember({ world, params }) {
	if (!userByLogin(world, params["login"] ?? "")?.owners.includes(params["member"] ?? "")) throw notFound();
	return noContent();
}

// test/sandbox/github/workflow/attempt.ts
/** Puts the run as it is aside and answers it as its next attempt, which is queued; its jobs keep their attempt. */
function nextAttempt(world, { id }, by) {
	const run = world.store.runs.get(id);
	world.store.attempts.put({
		id: world.store.nextId(),
		run
	});
	const time = world.time();
	return world.store.runs.put({
		...run,
		attempt: run.attempt + 1,
		status: "queued",
		conclusion: null,
		triggeringActor: by,
		startedAt: time,
		updatedAt: time
	});
}
/** The run as it was, or is, at one of its attempts. */
function runAtAttempt(world, run, attempt) {
	if (run.attempt === attempt) return run;
	return world.store.attempts.find((row) => row.run.id === run.id && row.run.attempt === attempt)?.run;
}

// test/sandbox/github/workflow/job-view.ts
/** A job of a run. */
function jobView(world, repository, { job, run }) {
	const api = repositoryUrl(world, repository);
	return {
		id: job.id,
		run_id: run.id,
		run_url: `${api}/actions/runs/${run.id}`,
		run_attempt: job.attempt,
		node_id: nodeId("CR", job.id),
		head_sha: run.headSha,
		head_branch: run.headBranch,
		url: `${api}/actions/jobs/${job.id}`,
		html_url: `${repositoryPage(world, repository)}/actions/runs/${run.id}/job/${job.id}`,
		status: job.status,
		conclusion: job.conclusion,
		created_at: job.createdAt,
		started_at: job.startedAt,
		completed_at: job.completedAt,
		name: job.name,
		steps: job.steps,
		check_run_url: `${api}/check-runs/${job.id}`,
		labels: job.labels,
		runner_id: 1,
		runner_name: "sandbox",
		runner_group_id: 1,
		runner_group_name: "Default",
		workflow_name: run.name
	};
}

// test/sandbox/github/workflow/run-at.ts
/** The run that a path names with `:id`, or 404. */
function runAt(call) {
	const run = call.world.store.runs.get(number(call, "id"));
	return found$1(run?.repositoryId === call.repository.id ? run : null);
}

// test/sandbox/github/workflow/attempt-routes.ts
/** Runs as their attempts left them. */
const attemptRoutes = [route("GET", "/actions/runs/:id/attempts/:attempt", reads("actions"), get$2), route("GET", "/actions/runs/:id/attempts/:attempt/jobs", reads("actions"), listJobs$1)];
function attemptAt(call) {
	return found$1(runAtAttempt(call.world, runAt(call), number(call, "attempt")));
}
async function get$2(call) {
	return ok(await runView(call.world, call.repository, attemptAt(call)));
}
function listJobs$1(call) {
	const { world, repository } = call;
	const run = attemptAt(call);
	const rows = world.store.jobs.filter((job) => job.runId === run.id && job.attempt === run.attempt);
	return envelope(call, "jobs", rows, (job) => jobView(world, repository, {
		job,
		run
	}));
}

// test/sandbox/github/workflow/command.ts
/**
* Hands a command to those who listen, once the request has been answered for. The run is as it was: on `rerun` the
* runner opens its next attempt with `nextAttempt`.
*/
function command(world, wanted) {
	for (const listener of world.commands) queueMicrotask(() => listener(wanted));
}

// test/sandbox/github/workflow/command-routes.ts
/** What can be asked of a run. */
const commandRoutes = [
	route("POST", "/actions/runs/:id/rerun", writes("actions"), (call) => rerun(call, runAt(call))),
	route("POST", "/actions/runs/:id/rerun-failed-jobs", writes("actions"), (call) => rerun(call, runAt(call), { failedOnly: true })),
	route("POST", "/actions/jobs/:job/rerun", writes("actions"), rerunJob),
	route("POST", "/actions/runs/:id/cancel", writes("actions"), cancel),
	route("POST", "/actions/runs/:id/force-cancel", writes("actions"), cancel),
	route("POST", "/actions/runs/:id/approve", writes("actions"), approve)
];
const ATTEMPTS_CAP = 50;
function rerun(call, run, { failedOnly = false, jobId = null } = {}) {
	if (run.status !== "completed") throw new Refusal(403, "This workflow is already running");
	if (run.conclusion === "action_required") throw new Refusal(403, "This run is waiting for an approval");
	if (run.attempt > ATTEMPTS_CAP) throw new Refusal(403, "Unable to rerun this workflow run because it was re-run too often");
	command(call.world, {
		kind: "rerun",
		runId: run.id,
		failedOnly,
		jobId,
		by: call.token?.login ?? "ghost"
	});
	return created({});
}
function rerunJob(call) {
	const { world, repository } = call;
	const job = world.store.jobs.get(number(call, "job"));
	const { runId, id } = found$1(job?.repositoryId === repository.id ? job : null);
	return rerun(call, found$1(world.store.runs.get(runId)), { jobId: id });
}
function cancel(call) {
	const run = runAt(call);
	if (run.status === "completed") throw new Refusal(409, "Cannot cancel a workflow run that is completed.");
	command(call.world, {
		kind: "cancel",
		runId: run.id,
		by: call.token?.login ?? "ghost"
	});
	return accepted();
}
/** A job's own token is never a maintainer's word. */
function approve(call) {
	const run = runAt(call);
	if (call.token?.silent) throw new Refusal(403, "Resource not accessible by integration");
	if (run.conclusion !== "action_required") throw new Refusal(403, "This run is not waiting for an approval");
	command(call.world, {
		kind: "approve",
		runId: run.id,
		by: call.token?.login ?? "ghost"
	});
	return created({});
}

// test/sandbox/github/workflow/dispatch-routes.ts
/** What starts workflows by name; even GITHUB_TOKEN may. */
const dispatchRoutes = [route("POST", "/dispatches", writes("contents"), dispatchRepository), route("POST", "/actions/workflows/:workflow/dispatches", writes("actions"), dispatchWorkflow)];
const repositoryDispatch = object({
	event_type: string().min(1).max(100),
	client_payload: record(string(), unknown()).default({})
});
function dispatchRepository(call) {
	const { world, repository, token } = call;
	const { event_type, client_payload } = input(call, repositoryDispatch);
	if (Object.keys(client_payload).length > 10) throw new Refusal(422, "Invalid request.\n\nNo more than 10 properties are allowed; 11 were supplied.");
	announce$1(world, {
		name: "repository_dispatch",
		action: event_type,
		repository,
		token,
		payload: { client_payload }
	});
	return noContent();
}
const workflowDispatch = object({
	ref: string().min(1),
	inputs: record(string(), unknown()).default({})
});
async function dispatchWorkflow(call) {
	const { world, repository, repo, token, params } = call;
	const { ref, inputs } = input(call, workflowDispatch);
	const path = `.github/workflows/${params["workflow"]}`;
	const commit = await resolve$1(repo, ref.replace(/^refs\/(heads|tags)\//, ""));
	if (commit === null) throw new Refusal(422, `No ref found for: ${ref}`);
	found$1(await entryAt(repo, commit, path));
	announce$1(world, {
		name: "workflow_dispatch",
		repository,
		token,
		payload: {
			ref,
			workflow: path,
			inputs
		}
	});
	return noContent();
}

// node_modules/buffer-crc32/dist/index.cjs
var require_dist = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function getDefaultExportFromCjs(x) {
		return x && x.__esModule && Object.prototype.hasOwnProperty.call(x, "default") ? x["default"] : x;
	}
	const CRC_TABLE = new Int32Array([
		0,
		1996959894,
		3993919788,
		2567524794,
		124634137,
		1886057615,
		3915621685,
		2657392035,
		249268274,
		2044508324,
		3772115230,
		2547177864,
		162941995,
		2125561021,
		3887607047,
		2428444049,
		498536548,
		1789927666,
		4089016648,
		2227061214,
		450548861,
		1843258603,
		4107580753,
		2211677639,
		325883990,
		1684777152,
		4251122042,
		2321926636,
		335633487,
		1661365465,
		4195302755,
		2366115317,
		997073096,
		1281953886,
		3579855332,
		2724688242,
		1006888145,
		1258607687,
		3524101629,
		2768942443,
		901097722,
		1119000684,
		3686517206,
		2898065728,
		853044451,
		1172266101,
		3705015759,
		2882616665,
		651767980,
		1373503546,
		3369554304,
		3218104598,
		565507253,
		1454621731,
		3485111705,
		3099436303,
		671266974,
		1594198024,
		3322730930,
		2970347812,
		795835527,
		1483230225,
		3244367275,
		3060149565,
		1994146192,
		31158534,
		2563907772,
		4023717930,
		1907459465,
		112637215,
		2680153253,
		3904427059,
		2013776290,
		251722036,
		2517215374,
		3775830040,
		2137656763,
		141376813,
		2439277719,
		3865271297,
		1802195444,
		476864866,
		2238001368,
		4066508878,
		1812370925,
		453092731,
		2181625025,
		4111451223,
		1706088902,
		314042704,
		2344532202,
		4240017532,
		1658658271,
		366619977,
		2362670323,
		4224994405,
		1303535960,
		984961486,
		2747007092,
		3569037538,
		1256170817,
		1037604311,
		2765210733,
		3554079995,
		1131014506,
		879679996,
		2909243462,
		3663771856,
		1141124467,
		855842277,
		2852801631,
		3708648649,
		1342533948,
		654459306,
		3188396048,
		3373015174,
		1466479909,
		544179635,
		3110523913,
		3462522015,
		1591671054,
		702138776,
		2966460450,
		3352799412,
		1504918807,
		783551873,
		3082640443,
		3233442989,
		3988292384,
		2596254646,
		62317068,
		1957810842,
		3939845945,
		2647816111,
		81470997,
		1943803523,
		3814918930,
		2489596804,
		225274430,
		2053790376,
		3826175755,
		2466906013,
		167816743,
		2097651377,
		4027552580,
		2265490386,
		503444072,
		1762050814,
		4150417245,
		2154129355,
		426522225,
		1852507879,
		4275313526,
		2312317920,
		282753626,
		1742555852,
		4189708143,
		2394877945,
		397917763,
		1622183637,
		3604390888,
		2714866558,
		953729732,
		1340076626,
		3518719985,
		2797360999,
		1068828381,
		1219638859,
		3624741850,
		2936675148,
		906185462,
		1090812512,
		3747672003,
		2825379669,
		829329135,
		1181335161,
		3412177804,
		3160834842,
		628085408,
		1382605366,
		3423369109,
		3138078467,
		570562233,
		1426400815,
		3317316542,
		2998733608,
		733239954,
		1555261956,
		3268935591,
		3050360625,
		752459403,
		1541320221,
		2607071920,
		3965973030,
		1969922972,
		40735498,
		2617837225,
		3943577151,
		1913087877,
		83908371,
		2512341634,
		3803740692,
		2075208622,
		213261112,
		2463272603,
		3855990285,
		2094854071,
		198958881,
		2262029012,
		4057260610,
		1759359992,
		534414190,
		2176718541,
		4139329115,
		1873836001,
		414664567,
		2282248934,
		4279200368,
		1711684554,
		285281116,
		2405801727,
		4167216745,
		1634467795,
		376229701,
		2685067896,
		3608007406,
		1308918612,
		956543938,
		2808555105,
		3495958263,
		1231636301,
		1047427035,
		2932959818,
		3654703836,
		1088359270,
		936918e3,
		2847714899,
		3736837829,
		1202900863,
		817233897,
		3183342108,
		3401237130,
		1404277552,
		615818150,
		3134207493,
		3453421203,
		1423857449,
		601450431,
		3009837614,
		3294710456,
		1567103746,
		711928724,
		3020668471,
		3272380065,
		1510334235,
		755167117
	]);
	function ensureBuffer(input) {
		if (Buffer.isBuffer(input)) return input;
		if (typeof input === "number") return Buffer.alloc(input);
		else if (typeof input === "string") return Buffer.from(input);
		else throw new Error("input must be buffer, number, or string, received " + typeof input);
	}
	function bufferizeInt(num) {
		const tmp = ensureBuffer(4);
		tmp.writeInt32BE(num, 0);
		return tmp;
	}
	function _crc32(buf, previous) {
		buf = ensureBuffer(buf);
		if (Buffer.isBuffer(previous)) previous = previous.readUInt32BE(0);
		let crc = ~~previous ^ -1;
		for (var n = 0; n < buf.length; n++) crc = CRC_TABLE[(crc ^ buf[n]) & 255] ^ crc >>> 8;
		return crc ^ -1;
	}
	function crc32() {
		return bufferizeInt(_crc32.apply(null, arguments));
	}
	crc32.signed = function() {
		return _crc32.apply(null, arguments);
	};
	crc32.unsigned = function() {
		return _crc32.apply(null, arguments) >>> 0;
	};
	const index = /*@__PURE__*/ getDefaultExportFromCjs(crc32);
	module.exports = index;
}));

// node_modules/yazl/index.js
var require_yazl = /* @__PURE__ */ __commonJSMin(((exports) => {
	var fs = __require("fs");
	var Transform = __require("stream").Transform;
	var PassThrough = __require("stream").PassThrough;
	var zlib = __require("zlib");
	var util = __require("util");
	var EventEmitter = __require("events").EventEmitter;
	var errorMonitor = __require("events").errorMonitor;
	var crc32 = require_dist();
	exports.ZipFile = ZipFile;
	util.inherits(ZipFile, EventEmitter);
	function ZipFile() {
		this.outputStream = new PassThrough();
		this.entries = [];
		this.outputStreamCursor = 0;
		this.ended = false;
		this.allDone = false;
		this.forceZip64Eocd = false;
		this.errored = false;
		this.on(errorMonitor, function() {
			this.errored = true;
		});
	}
	ZipFile.prototype.addFile = function(realPath, metadataPath, options) {
		var self = this;
		metadataPath = validateMetadataPath(metadataPath, false);
		if (options == null) options = {};
		if (shouldIgnoreAdding(self)) return;
		var entry = new Entry(metadataPath, false, options);
		self.entries.push(entry);
		fs.stat(realPath, function(err, stats) {
			if (err) return self.emit("error", err);
			if (!stats.isFile()) return self.emit("error", /* @__PURE__ */ new Error("not a file: " + realPath));
			entry.uncompressedSize = stats.size;
			if (options.mtime == null) entry.setLastModDate(stats.mtime);
			if (options.mode == null) entry.setFileAttributesMode(stats.mode);
			entry.setFileDataPumpFunction(function() {
				var readStream = fs.createReadStream(realPath);
				entry.state = Entry.FILE_DATA_IN_PROGRESS;
				readStream.on("error", function(err) {
					self.emit("error", err);
				});
				pumpFileDataReadStream(self, entry, readStream);
			});
			pumpEntries(self);
		});
	};
	ZipFile.prototype.addReadStream = function(readStream, metadataPath, options) {
		this.addReadStreamLazy(metadataPath, options, function(cb) {
			cb(null, readStream);
		});
	};
	ZipFile.prototype.addReadStreamLazy = function(metadataPath, options, getReadStreamFunction) {
		var self = this;
		if (typeof options === "function") {
			getReadStreamFunction = options;
			options = null;
		}
		if (options == null) options = {};
		metadataPath = validateMetadataPath(metadataPath, false);
		if (shouldIgnoreAdding(self)) return;
		var entry = new Entry(metadataPath, false, options);
		self.entries.push(entry);
		entry.setFileDataPumpFunction(function() {
			entry.state = Entry.FILE_DATA_IN_PROGRESS;
			getReadStreamFunction(function(err, readStream) {
				if (err) return self.emit("error", err);
				pumpFileDataReadStream(self, entry, readStream);
			});
		});
		pumpEntries(self);
	};
	ZipFile.prototype.addBuffer = function(buffer, metadataPath, options) {
		var self = this;
		metadataPath = validateMetadataPath(metadataPath, false);
		if (buffer.length > 1073741823) throw new Error("buffer too large: " + buffer.length + " > 1073741823");
		if (options == null) options = {};
		if (options.size != null) throw new Error("options.size not allowed");
		if (shouldIgnoreAdding(self)) return;
		var entry = new Entry(metadataPath, false, options);
		entry.uncompressedSize = buffer.length;
		entry.crc32 = crc32.unsigned(buffer);
		entry.crcAndFileSizeKnown = true;
		self.entries.push(entry);
		if (entry.compressionLevel === 0) setCompressedBuffer(buffer);
		else zlib.deflateRaw(buffer, { level: entry.compressionLevel }, function(err, compressedBuffer) {
			setCompressedBuffer(compressedBuffer);
		});
		function setCompressedBuffer(compressedBuffer) {
			entry.compressedSize = compressedBuffer.length;
			entry.setFileDataPumpFunction(function() {
				writeToOutputStream(self, compressedBuffer);
				writeToOutputStream(self, entry.getDataDescriptor());
				entry.state = Entry.FILE_DATA_DONE;
				setImmediate(function() {
					pumpEntries(self);
				});
			});
			pumpEntries(self);
		}
	};
	ZipFile.prototype.addEmptyDirectory = function(metadataPath, options) {
		var self = this;
		metadataPath = validateMetadataPath(metadataPath, true);
		if (options == null) options = {};
		if (options.size != null) throw new Error("options.size not allowed");
		if (options.compress != null) throw new Error("options.compress not allowed");
		if (options.compressionLevel != null) throw new Error("options.compressionLevel not allowed");
		if (shouldIgnoreAdding(self)) return;
		var entry = new Entry(metadataPath, true, options);
		self.entries.push(entry);
		entry.setFileDataPumpFunction(function() {
			writeToOutputStream(self, entry.getDataDescriptor());
			entry.state = Entry.FILE_DATA_DONE;
			pumpEntries(self);
		});
		pumpEntries(self);
	};
	var eocdrSignatureBuffer = bufferFrom([
		80,
		75,
		5,
		6
	]);
	ZipFile.prototype.end = function(options, calculatedTotalSizeCallback) {
		if (typeof options === "function") {
			calculatedTotalSizeCallback = options;
			options = null;
		}
		if (options == null) options = {};
		if (this.ended) return;
		this.ended = true;
		if (this.errored) return;
		this.calculatedTotalSizeCallback = calculatedTotalSizeCallback;
		this.forceZip64Eocd = !!options.forceZip64Format;
		if (options.comment) {
			if (typeof options.comment === "string") this.comment = encodeCp437(options.comment);
			else this.comment = options.comment;
			if (this.comment.length > 65535) throw new Error("comment is too large");
			if (bufferIncludes(this.comment, eocdrSignatureBuffer)) throw new Error("comment contains end of central directory record signature");
		} else this.comment = EMPTY_BUFFER;
		pumpEntries(this);
	};
	function writeToOutputStream(self, buffer) {
		self.outputStream.write(buffer);
		self.outputStreamCursor += buffer.length;
	}
	function pumpFileDataReadStream(self, entry, readStream) {
		var crc32Watcher = new Crc32Watcher();
		var uncompressedSizeCounter = new ByteCounter();
		var compressor = entry.compressionLevel !== 0 ? new zlib.DeflateRaw({ level: entry.compressionLevel }) : new PassThrough();
		var compressedSizeCounter = new ByteCounter();
		readStream.pipe(crc32Watcher).pipe(uncompressedSizeCounter).pipe(compressor).pipe(compressedSizeCounter).pipe(self.outputStream, { end: false });
		compressedSizeCounter.on("end", function() {
			entry.crc32 = crc32Watcher.crc32;
			if (entry.uncompressedSize == null) entry.uncompressedSize = uncompressedSizeCounter.byteCount;
			else if (entry.uncompressedSize !== uncompressedSizeCounter.byteCount) return self.emit("error", /* @__PURE__ */ new Error("file data stream has unexpected number of bytes"));
			entry.compressedSize = compressedSizeCounter.byteCount;
			self.outputStreamCursor += entry.compressedSize;
			writeToOutputStream(self, entry.getDataDescriptor());
			entry.state = Entry.FILE_DATA_DONE;
			pumpEntries(self);
		});
	}
	function determineCompressionLevel(options) {
		if (options.compress != null && options.compressionLevel != null) {
			if (!!options.compress !== !!options.compressionLevel) throw new Error("conflicting settings for compress and compressionLevel");
		}
		if (options.compressionLevel != null) return options.compressionLevel;
		if (options.compress === false) return 0;
		return 6;
	}
	function pumpEntries(self) {
		if (self.allDone || self.errored) return;
		if (self.ended && self.calculatedTotalSizeCallback != null) {
			var calculatedTotalSize = calculateTotalSize(self);
			if (calculatedTotalSize != null) {
				self.calculatedTotalSizeCallback(calculatedTotalSize);
				self.calculatedTotalSizeCallback = null;
			}
		}
		var entry = getFirstNotDoneEntry();
		function getFirstNotDoneEntry() {
			for (var i = 0; i < self.entries.length; i++) {
				var entry = self.entries[i];
				if (entry.state < Entry.FILE_DATA_DONE) return entry;
			}
			return null;
		}
		if (entry != null) {
			if (entry.state < Entry.READY_TO_PUMP_FILE_DATA) return;
			if (entry.state === Entry.FILE_DATA_IN_PROGRESS) return;
			entry.relativeOffsetOfLocalHeader = self.outputStreamCursor;
			writeToOutputStream(self, entry.getLocalFileHeader());
			entry.doFileDataPump();
		} else if (self.ended) {
			self.offsetOfStartOfCentralDirectory = self.outputStreamCursor;
			self.entries.forEach(function(entry) {
				writeToOutputStream(self, entry.getCentralDirectoryRecord());
			});
			writeToOutputStream(self, getEndOfCentralDirectoryRecord(self));
			self.outputStream.end();
			self.allDone = true;
		}
	}
	function calculateTotalSize(self) {
		var pretendOutputCursor = 0;
		var centralDirectorySize = 0;
		for (var i = 0; i < self.entries.length; i++) {
			var entry = self.entries[i];
			if (entry.compressionLevel !== 0) return -1;
			if (entry.state >= Entry.READY_TO_PUMP_FILE_DATA) {
				if (entry.uncompressedSize == null) return -1;
			} else if (entry.uncompressedSize == null) return null;
			entry.relativeOffsetOfLocalHeader = pretendOutputCursor;
			var useZip64Format = entry.useZip64Format();
			pretendOutputCursor += LOCAL_FILE_HEADER_FIXED_SIZE + entry.utf8FileName.length;
			pretendOutputCursor += entry.uncompressedSize;
			if (!entry.crcAndFileSizeKnown) {
				if (useZip64Format) pretendOutputCursor += ZIP64_DATA_DESCRIPTOR_SIZE;
				else pretendOutputCursor += DATA_DESCRIPTOR_SIZE;
			}
			centralDirectorySize += CENTRAL_DIRECTORY_RECORD_FIXED_SIZE + entry.utf8FileName.length + entry.fileComment.length;
			if (!entry.forceDosTimestamp) centralDirectorySize += INFO_ZIP_UNIVERSAL_TIMESTAMP_EXTRA_FIELD_SIZE;
			if (useZip64Format) centralDirectorySize += ZIP64_EXTENDED_INFORMATION_EXTRA_FIELD_SIZE;
		}
		var endOfCentralDirectorySize = 0;
		if (self.forceZip64Eocd || self.entries.length >= 65535 || centralDirectorySize >= 65535 || pretendOutputCursor >= 4294967295) endOfCentralDirectorySize += ZIP64_END_OF_CENTRAL_DIRECTORY_RECORD_SIZE + ZIP64_END_OF_CENTRAL_DIRECTORY_LOCATOR_SIZE;
		endOfCentralDirectorySize += END_OF_CENTRAL_DIRECTORY_RECORD_SIZE + self.comment.length;
		return pretendOutputCursor + centralDirectorySize + endOfCentralDirectorySize;
	}
	function shouldIgnoreAdding(self) {
		if (self.ended) throw new Error("cannot add entries after calling end()");
		if (self.errored) return true;
		return false;
	}
	var ZIP64_END_OF_CENTRAL_DIRECTORY_RECORD_SIZE = 56;
	var ZIP64_END_OF_CENTRAL_DIRECTORY_LOCATOR_SIZE = 20;
	var END_OF_CENTRAL_DIRECTORY_RECORD_SIZE = 22;
	function getEndOfCentralDirectoryRecord(self, actuallyJustTellMeHowLongItWouldBe) {
		var needZip64Format = false;
		var normalEntriesLength = self.entries.length;
		if (self.forceZip64Eocd || self.entries.length >= 65535) {
			normalEntriesLength = 65535;
			needZip64Format = true;
		}
		var sizeOfCentralDirectory = self.outputStreamCursor - self.offsetOfStartOfCentralDirectory;
		var normalSizeOfCentralDirectory = sizeOfCentralDirectory;
		if (self.forceZip64Eocd || sizeOfCentralDirectory >= 4294967295) {
			normalSizeOfCentralDirectory = 4294967295;
			needZip64Format = true;
		}
		var normalOffsetOfStartOfCentralDirectory = self.offsetOfStartOfCentralDirectory;
		if (self.forceZip64Eocd || self.offsetOfStartOfCentralDirectory >= 4294967295) {
			normalOffsetOfStartOfCentralDirectory = 4294967295;
			needZip64Format = true;
		}
		if (actuallyJustTellMeHowLongItWouldBe) {
			if (needZip64Format) return ZIP64_END_OF_CENTRAL_DIRECTORY_RECORD_SIZE + ZIP64_END_OF_CENTRAL_DIRECTORY_LOCATOR_SIZE + END_OF_CENTRAL_DIRECTORY_RECORD_SIZE;
			else return END_OF_CENTRAL_DIRECTORY_RECORD_SIZE;
		}
		var eocdrBuffer = bufferAlloc(END_OF_CENTRAL_DIRECTORY_RECORD_SIZE + self.comment.length);
		eocdrBuffer.writeUInt32LE(101010256, 0);
		eocdrBuffer.writeUInt16LE(0, 4);
		eocdrBuffer.writeUInt16LE(0, 6);
		eocdrBuffer.writeUInt16LE(normalEntriesLength, 8);
		eocdrBuffer.writeUInt16LE(normalEntriesLength, 10);
		eocdrBuffer.writeUInt32LE(normalSizeOfCentralDirectory, 12);
		eocdrBuffer.writeUInt32LE(normalOffsetOfStartOfCentralDirectory, 16);
		eocdrBuffer.writeUInt16LE(self.comment.length, 20);
		self.comment.copy(eocdrBuffer, 22);
		if (!needZip64Format) return eocdrBuffer;
		var zip64EocdrBuffer = bufferAlloc(ZIP64_END_OF_CENTRAL_DIRECTORY_RECORD_SIZE);
		zip64EocdrBuffer.writeUInt32LE(101075792, 0);
		writeUInt64LE(zip64EocdrBuffer, ZIP64_END_OF_CENTRAL_DIRECTORY_RECORD_SIZE - 12, 4);
		zip64EocdrBuffer.writeUInt16LE(VERSION_MADE_BY, 12);
		zip64EocdrBuffer.writeUInt16LE(VERSION_NEEDED_TO_EXTRACT_ZIP64, 14);
		zip64EocdrBuffer.writeUInt32LE(0, 16);
		zip64EocdrBuffer.writeUInt32LE(0, 20);
		writeUInt64LE(zip64EocdrBuffer, self.entries.length, 24);
		writeUInt64LE(zip64EocdrBuffer, self.entries.length, 32);
		writeUInt64LE(zip64EocdrBuffer, sizeOfCentralDirectory, 40);
		writeUInt64LE(zip64EocdrBuffer, self.offsetOfStartOfCentralDirectory, 48);
		var zip64EocdlBuffer = bufferAlloc(ZIP64_END_OF_CENTRAL_DIRECTORY_LOCATOR_SIZE);
		zip64EocdlBuffer.writeUInt32LE(117853008, 0);
		zip64EocdlBuffer.writeUInt32LE(0, 4);
		writeUInt64LE(zip64EocdlBuffer, self.outputStreamCursor, 8);
		zip64EocdlBuffer.writeUInt32LE(1, 16);
		return Buffer.concat([
			zip64EocdrBuffer,
			zip64EocdlBuffer,
			eocdrBuffer
		]);
	}
	function validateMetadataPath(metadataPath, isDirectory) {
		if (metadataPath === "") throw new Error("empty metadataPath");
		metadataPath = metadataPath.replace(/\\/g, "/");
		if (/^[a-zA-Z]:/.test(metadataPath) || /^\//.test(metadataPath)) throw new Error("absolute path: " + metadataPath);
		if (metadataPath.split("/").indexOf("..") !== -1) throw new Error("invalid relative path: " + metadataPath);
		var looksLikeDirectory = /\/$/.test(metadataPath);
		if (isDirectory) {
			if (!looksLikeDirectory) metadataPath += "/";
		} else if (looksLikeDirectory) throw new Error("file path cannot end with '/': " + metadataPath);
		return metadataPath;
	}
	var EMPTY_BUFFER = bufferAlloc(0);
	function Entry(metadataPath, isDirectory, options) {
		this.utf8FileName = bufferFrom(metadataPath);
		if (this.utf8FileName.length > 65535) throw new Error("utf8 file name too long. " + utf8FileName.length + " > 65535");
		this.isDirectory = isDirectory;
		this.state = Entry.WAITING_FOR_METADATA;
		this.setLastModDate(options.mtime != null ? options.mtime : /* @__PURE__ */ new Date());
		this.forceDosTimestamp = !!options.forceDosTimestamp;
		if (options.mode != null) this.setFileAttributesMode(options.mode);
		else this.setFileAttributesMode(isDirectory ? 16893 : 33204);
		if (isDirectory) {
			this.crcAndFileSizeKnown = true;
			this.crc32 = 0;
			this.uncompressedSize = 0;
			this.compressedSize = 0;
		} else {
			this.crcAndFileSizeKnown = false;
			this.crc32 = null;
			this.uncompressedSize = null;
			this.compressedSize = null;
			if (options.size != null) this.uncompressedSize = options.size;
		}
		if (isDirectory) this.compressionLevel = 0;
		else this.compressionLevel = determineCompressionLevel(options);
		this.forceZip64Format = !!options.forceZip64Format;
		if (options.fileComment) {
			if (typeof options.fileComment === "string") this.fileComment = bufferFrom(options.fileComment, "utf-8");
			else this.fileComment = options.fileComment;
			if (this.fileComment.length > 65535) throw new Error("fileComment is too large");
		} else this.fileComment = EMPTY_BUFFER;
	}
	Entry.WAITING_FOR_METADATA = 0;
	Entry.READY_TO_PUMP_FILE_DATA = 1;
	Entry.FILE_DATA_IN_PROGRESS = 2;
	Entry.FILE_DATA_DONE = 3;
	Entry.prototype.setLastModDate = function(date) {
		this.mtime = date;
		var dosDateTime = dateToDosDateTime(date);
		this.lastModFileTime = dosDateTime.time;
		this.lastModFileDate = dosDateTime.date;
	};
	Entry.prototype.setFileAttributesMode = function(mode) {
		if ((mode & 65535) !== mode) throw new Error("invalid mode. expected: 0 <= " + mode + " <= 65535");
		this.externalFileAttributes = mode << 16 >>> 0;
	};
	Entry.prototype.setFileDataPumpFunction = function(doFileDataPump) {
		this.doFileDataPump = doFileDataPump;
		this.state = Entry.READY_TO_PUMP_FILE_DATA;
	};
	Entry.prototype.useZip64Format = function() {
		return this.forceZip64Format || this.uncompressedSize != null && this.uncompressedSize > 4294967294 || this.compressedSize != null && this.compressedSize > 4294967294 || this.relativeOffsetOfLocalHeader != null && this.relativeOffsetOfLocalHeader > 4294967294;
	};
	var LOCAL_FILE_HEADER_FIXED_SIZE = 30;
	var VERSION_NEEDED_TO_EXTRACT_UTF8 = 20;
	var VERSION_NEEDED_TO_EXTRACT_ZIP64 = 45;
	var VERSION_MADE_BY = 831;
	var FILE_NAME_IS_UTF8 = 2048;
	var UNKNOWN_CRC32_AND_FILE_SIZES = 8;
	Entry.prototype.getLocalFileHeader = function() {
		var crc32 = 0;
		var compressedSize = 0;
		var uncompressedSize = 0;
		if (this.crcAndFileSizeKnown) {
			crc32 = this.crc32;
			compressedSize = this.compressedSize;
			uncompressedSize = this.uncompressedSize;
		}
		var fixedSizeStuff = bufferAlloc(LOCAL_FILE_HEADER_FIXED_SIZE);
		var generalPurposeBitFlag = FILE_NAME_IS_UTF8;
		if (!this.crcAndFileSizeKnown) generalPurposeBitFlag |= UNKNOWN_CRC32_AND_FILE_SIZES;
		fixedSizeStuff.writeUInt32LE(67324752, 0);
		fixedSizeStuff.writeUInt16LE(VERSION_NEEDED_TO_EXTRACT_UTF8, 4);
		fixedSizeStuff.writeUInt16LE(generalPurposeBitFlag, 6);
		fixedSizeStuff.writeUInt16LE(this.getCompressionMethod(), 8);
		fixedSizeStuff.writeUInt16LE(this.lastModFileTime, 10);
		fixedSizeStuff.writeUInt16LE(this.lastModFileDate, 12);
		fixedSizeStuff.writeUInt32LE(crc32, 14);
		fixedSizeStuff.writeUInt32LE(compressedSize, 18);
		fixedSizeStuff.writeUInt32LE(uncompressedSize, 22);
		fixedSizeStuff.writeUInt16LE(this.utf8FileName.length, 26);
		fixedSizeStuff.writeUInt16LE(0, 28);
		return Buffer.concat([fixedSizeStuff, this.utf8FileName]);
	};
	var DATA_DESCRIPTOR_SIZE = 16;
	var ZIP64_DATA_DESCRIPTOR_SIZE = 24;
	Entry.prototype.getDataDescriptor = function() {
		if (this.crcAndFileSizeKnown) return EMPTY_BUFFER;
		if (!this.useZip64Format()) {
			var buffer = bufferAlloc(DATA_DESCRIPTOR_SIZE);
			buffer.writeUInt32LE(134695760, 0);
			buffer.writeUInt32LE(this.crc32, 4);
			buffer.writeUInt32LE(this.compressedSize, 8);
			buffer.writeUInt32LE(this.uncompressedSize, 12);
			return buffer;
		} else {
			var buffer = bufferAlloc(ZIP64_DATA_DESCRIPTOR_SIZE);
			buffer.writeUInt32LE(134695760, 0);
			buffer.writeUInt32LE(this.crc32, 4);
			writeUInt64LE(buffer, this.compressedSize, 8);
			writeUInt64LE(buffer, this.uncompressedSize, 16);
			return buffer;
		}
	};
	var CENTRAL_DIRECTORY_RECORD_FIXED_SIZE = 46;
	var INFO_ZIP_UNIVERSAL_TIMESTAMP_EXTRA_FIELD_SIZE = 9;
	var ZIP64_EXTENDED_INFORMATION_EXTRA_FIELD_SIZE = 28;
	Entry.prototype.getCentralDirectoryRecord = function() {
		var fixedSizeStuff = bufferAlloc(CENTRAL_DIRECTORY_RECORD_FIXED_SIZE);
		var generalPurposeBitFlag = FILE_NAME_IS_UTF8;
		if (!this.crcAndFileSizeKnown) generalPurposeBitFlag |= UNKNOWN_CRC32_AND_FILE_SIZES;
		var izutefBuffer = EMPTY_BUFFER;
		if (!this.forceDosTimestamp) {
			izutefBuffer = bufferAlloc(INFO_ZIP_UNIVERSAL_TIMESTAMP_EXTRA_FIELD_SIZE);
			izutefBuffer.writeUInt16LE(21589, 0);
			izutefBuffer.writeUInt16LE(INFO_ZIP_UNIVERSAL_TIMESTAMP_EXTRA_FIELD_SIZE - 4, 2);
			izutefBuffer.writeUInt8(3, 4);
			var timestamp = Math.floor(this.mtime.getTime() / 1e3);
			if (timestamp < -2147483648) timestamp = -2147483648;
			if (timestamp > 2147483647) timestamp = 2147483647;
			izutefBuffer.writeUInt32LE(timestamp, 5);
		}
		var normalCompressedSize = this.compressedSize;
		var normalUncompressedSize = this.uncompressedSize;
		var normalRelativeOffsetOfLocalHeader = this.relativeOffsetOfLocalHeader;
		var versionNeededToExtract = VERSION_NEEDED_TO_EXTRACT_UTF8;
		var zeiefBuffer = EMPTY_BUFFER;
		if (this.useZip64Format()) {
			normalCompressedSize = 4294967295;
			normalUncompressedSize = 4294967295;
			normalRelativeOffsetOfLocalHeader = 4294967295;
			versionNeededToExtract = VERSION_NEEDED_TO_EXTRACT_ZIP64;
			zeiefBuffer = bufferAlloc(ZIP64_EXTENDED_INFORMATION_EXTRA_FIELD_SIZE);
			zeiefBuffer.writeUInt16LE(1, 0);
			zeiefBuffer.writeUInt16LE(ZIP64_EXTENDED_INFORMATION_EXTRA_FIELD_SIZE - 4, 2);
			writeUInt64LE(zeiefBuffer, this.uncompressedSize, 4);
			writeUInt64LE(zeiefBuffer, this.compressedSize, 12);
			writeUInt64LE(zeiefBuffer, this.relativeOffsetOfLocalHeader, 20);
		}
		fixedSizeStuff.writeUInt32LE(33639248, 0);
		fixedSizeStuff.writeUInt16LE(VERSION_MADE_BY, 4);
		fixedSizeStuff.writeUInt16LE(versionNeededToExtract, 6);
		fixedSizeStuff.writeUInt16LE(generalPurposeBitFlag, 8);
		fixedSizeStuff.writeUInt16LE(this.getCompressionMethod(), 10);
		fixedSizeStuff.writeUInt16LE(this.lastModFileTime, 12);
		fixedSizeStuff.writeUInt16LE(this.lastModFileDate, 14);
		fixedSizeStuff.writeUInt32LE(this.crc32, 16);
		fixedSizeStuff.writeUInt32LE(normalCompressedSize, 20);
		fixedSizeStuff.writeUInt32LE(normalUncompressedSize, 24);
		fixedSizeStuff.writeUInt16LE(this.utf8FileName.length, 28);
		fixedSizeStuff.writeUInt16LE(izutefBuffer.length + zeiefBuffer.length, 30);
		fixedSizeStuff.writeUInt16LE(this.fileComment.length, 32);
		fixedSizeStuff.writeUInt16LE(0, 34);
		fixedSizeStuff.writeUInt16LE(0, 36);
		fixedSizeStuff.writeUInt32LE(this.externalFileAttributes, 38);
		fixedSizeStuff.writeUInt32LE(normalRelativeOffsetOfLocalHeader, 42);
		return Buffer.concat([
			fixedSizeStuff,
			this.utf8FileName,
			izutefBuffer,
			zeiefBuffer,
			this.fileComment
		]);
	};
	Entry.prototype.getCompressionMethod = function() {
		return this.compressionLevel === 0 ? 0 : 8;
	};
	var minDosDate = new Date(1980, 0, 1);
	var maxDosDate = new Date(2107, 11, 31, 23, 59, 58);
	function dateToDosDateTime(jsDate) {
		if (jsDate < minDosDate) jsDate = minDosDate;
		else if (jsDate > maxDosDate) jsDate = maxDosDate;
		var date = 0;
		date |= jsDate.getDate() & 31;
		date |= (jsDate.getMonth() + 1 & 15) << 5;
		date |= (jsDate.getFullYear() - 1980 & 127) << 9;
		var time = 0;
		time |= Math.floor(jsDate.getSeconds() / 2);
		time |= (jsDate.getMinutes() & 63) << 5;
		time |= (jsDate.getHours() & 31) << 11;
		return {
			date,
			time
		};
	}
	function writeUInt64LE(buffer, n, offset) {
		var high = Math.floor(n / 4294967296);
		var low = n % 4294967296;
		buffer.writeUInt32LE(low, offset);
		buffer.writeUInt32LE(high, offset + 4);
	}
	util.inherits(ByteCounter, Transform);
	function ByteCounter(options) {
		Transform.call(this, options);
		this.byteCount = 0;
	}
	ByteCounter.prototype._transform = function(chunk, encoding, cb) {
		this.byteCount += chunk.length;
		cb(null, chunk);
	};
	util.inherits(Crc32Watcher, Transform);
	function Crc32Watcher(options) {
		Transform.call(this, options);
		this.crc32 = 0;
	}
	Crc32Watcher.prototype._transform = function(chunk, encoding, cb) {
		this.crc32 = crc32.unsigned(chunk, this.crc32);
		cb(null, chunk);
	};
	var cp437 = "\0☺☻♥♦♣♠•◘○◙♂♀♪♫☼►◄↕‼¶§▬↨↑↓→←∟↔▲▼ !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~⌂ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\xA0";
	if (cp437.length !== 256) throw new Error("assertion failure");
	var reverseCp437 = null;
	function encodeCp437(string) {
		if (/^[\x20-\x7e]*$/.test(string)) return bufferFrom(string, "utf-8");
		if (reverseCp437 == null) {
			reverseCp437 = {};
			for (var i = 0; i < cp437.length; i++) reverseCp437[cp437[i]] = i;
		}
		var result = bufferAlloc(string.length);
		for (var i = 0; i < string.length; i++) {
			var b = reverseCp437[string[i]];
			if (b == null) throw new Error("character not encodable in CP437: " + JSON.stringify(string[i]));
			result[i] = b;
		}
		return result;
	}
	function bufferAlloc(size) {
		bufferAlloc = modern;
		try {
			return bufferAlloc(size);
		} catch (e) {
			bufferAlloc = legacy;
			return bufferAlloc(size);
		}
		function modern(size) {
			return Buffer.allocUnsafe(size);
		}
		function legacy(size) {
			return new Buffer(size);
		}
	}
	function bufferFrom(something, encoding) {
		bufferFrom = modern;
		try {
			return bufferFrom(something, encoding);
		} catch (e) {
			bufferFrom = legacy;
			return bufferFrom(something, encoding);
		}
		function modern(something, encoding) {
			return Buffer.from(something, encoding);
		}
		function legacy(something, encoding) {
			return new Buffer(something, encoding);
		}
	}
	function bufferIncludes(buffer, content) {
		bufferIncludes = modern;
		try {
			return bufferIncludes(buffer, content);
		} catch (e) {
			bufferIncludes = legacy;
			return bufferIncludes(buffer, content);
		}
		function modern(buffer, content) {
			return buffer.includes(content);
		}
		function legacy(buffer, content) {
			for (var i = 0; i <= buffer.length - content.length; i++) for (var j = 0;; j++) {
				if (j === content.length) return true;
				if (buffer[i + j] !== content[j]) break;
			}
			return false;
		}
	}
}));

// test/sandbox/github/workflow/log.ts
var import_yazl = require_yazl();
/** Opens a job's log, or goes on with it; lines look as GitHub's do: `2026-11-21T08:00:00.0000000Z text`. */
function openLog(world, jobId) {
	const file = world.logs.append(jobId);
	const written = finished(file);
	written.catch(() => {});
	return {
		write(line) {
			const time = world.now().toISOString().replace("Z", "0000Z");
			for (const text of line.replace(/\r?\n$/, "").split(/\r?\n/)) file.write(`${time} ${text}\n`);
		},
		full: () => file.writableNeedDrain ? once(file, "drain") : null,
		async close() {
			file.end();
			await written;
		}
	};
}
/** What a job has said so far, with the times; empty for a job without a log. */
function readLog(world, jobId) {
	return world.logs.has(jobId) ? readFileSync(world.logs.fileOf(jobId), "utf8") : "";
}

// test/sandbox/github/workflow/log-archive.ts
/** The logs of a run's latest attempt as a zip, `0_train.txt` and so on in the order of its jobs. */
function logArchive(world, run) {
	const zip = new import_yazl.ZipFile();
	const jobs = world.store.jobs.filter((job) => job.runId === run.id && job.attempt === run.attempt);
	for (const [index, { id, name, startedAt }] of jobs.entries()) {
		const file = `${index}_${name.replace(/[/\\:]/g, "_")}.txt`;
		zip.addBuffer(Buffer.from(readLog(world, id)), file, { mtime: new Date(startedAt) });
	}
	zip.end();
	return zip.outputStream;
}

// test/sandbox/github/workflow/log-routes.ts
/** What jobs printed. */
const logRoutes = [route("GET", "/actions/jobs/:job/logs", reads("actions"), ofJob), route("GET", "/actions/runs/:id/logs", reads("actions"), ofRun)];
/** Never without a token, not even from a public repository. */
function ofJob(call) {
	const { world, repository, token } = call;
	const job = world.store.jobs.get(number(call, "job"));
	const { id } = found$1(job?.repositoryId === repository.id ? job : null);
	if (token === null) throw new Refusal(401, "Requires authentication");
	if (!world.logs.has(id)) throw new Refusal(404, "Not Found");
	return {
		status: 302,
		headers: { location: downloadLink(world, {
			kind: "logs",
			id
		}) }
	};
}
/** Packed when it is asked for, so that a run that goes on has its newest lines. */
async function ofRun(call) {
	const { world, token } = call;
	const run = runAt(call);
	if (token === null) throw new Refusal(401, "Requires authentication");
	await world.logArchives.write(run.id, logArchive(world, run));
	return {
		status: 302,
		headers: { location: downloadLink(world, {
			kind: "logArchives",
			id: run.id
		}) }
	};
}

// test/sandbox/github/workflow/run-routes.ts
/** Workflow runs and their jobs; what runs them is not the server's business. */
const runRoutes = [
	route("GET", "/actions/runs", reads("actions"), (call) => list$1(call, () => true)),
	route("GET", "/actions/workflows/:workflow/runs", reads("actions"), listOfWorkflow),
	route("GET", "/actions/runs/:id", reads("actions"), get$1),
	route("GET", "/actions/runs/:id/jobs", reads("actions"), listJobs),
	route("GET", "/actions/jobs/:job", reads("actions"), getJob)
];
async function list$1(call, wanted) {
	const { world, repository, query } = call;
	const is = (key, ...values) => query.get(key) === null || values.includes(query.get(key));
	const rows = world.store.runs.filter((run) => run.repositoryId === repository.id && wanted(run)).filter((run) => is("head_sha", run.headSha) && is("branch", run.headBranch) && is("event", run.event)).filter((run) => is("status", run.status, run.conclusion) && is("actor", run.actor));
	const { items, headers } = pageOf(call, rows.reverse());
	const workflow_runs = await Promise.all(items.map((run) => runView(world, repository, run)));
	return ok({
		total_count: rows.length,
		workflow_runs
	}, headers);
}
/** By the file's name or its number. */
function listOfWorkflow(call) {
	const wanted = call.params["workflow"] ?? "";
	return list$1(call, (run) => run.path.endsWith(`/${wanted}`) || String(workflowId(call.repository, run.path)) === wanted);
}
async function get$1(call) {
	return ok(await runView(call.world, call.repository, runAt(call)));
}
function listJobs(call) {
	const { world, repository, query } = call;
	const run = runAt(call);
	const all = query.get("filter") === "all";
	const rows = world.store.jobs.filter((job) => job.runId === run.id && (all || job.attempt === run.attempt));
	const { items, headers } = pageOf(call, rows);
	return ok({
		total_count: rows.length,
		jobs: items.map((job) => jobView(world, repository, {
			job,
			run
		}))
	}, headers);
}
function getJob(call) {
	const { world, repository } = call;
	const job = found$1(world.store.jobs.get(number(call, "job")));
	const run = found$1(world.store.runs.get(job.runId));
	return ok(jobView(world, repository, found$1(job.repositoryId === repository.id ? {
		job,
		run
	} : null)));
}

// test/sandbox/github/workflow/workflow-routes.ts
/** Workflows, as the files of the default branch define them. */
const workflowRoutes = [route("GET", "/actions/workflows", reads("actions"), list), route("GET", "/actions/workflows/:workflow", reads("actions"), get)];
async function list(call) {
	const { world, repository } = call;
	const files = await workflowsOf(world, repository);
	return envelope(call, "workflows", files, (file) => workflowView(world, repository, file));
}
/** By the file's name or its number. */
async function get({ world, repository, params }) {
	const wanted = params["workflow"] ?? "";
	const file = (await workflowsOf(world, repository)).find(({ path }) => path.endsWith(`/${wanted}`) || String(workflowId(repository, path)) === wanted);
	return ok(workflowView(world, repository, found$1(file)));
}

// test/sandbox/github/routes.ts
/** Git, and what is known of commits. */
const REPOSITORY = [
	...repositoryRoutes,
	...protectionRoutes,
	...branchRoutes,
	...checkRoutes,
	...statusRoutes,
	...commitRoutes,
	...contentsRoutes,
	...refRoutes,
	...tagRoutes,
	...gitDataRoutes
];
/** What people write. */
const CONVERSATION = [
	...commentRoutes,
	...reactionRoutes,
	...labelRoutes,
	...issueRoutes,
	...reviewRoutes,
	...pullRoutes,
	...changeRoutes,
	...mergeRoutes
];
/** What workflows make, and what they are given. */
const AUTOMATION = [
	...assetRoutes.filter(({ raw }) => !raw),
	...releaseRoutes,
	...runRoutes,
	...attemptRoutes,
	...commandRoutes,
	...logRoutes,
	...artifactRoutes,
	...dispatchRoutes,
	...workflowRoutes,
	...workflowPermissionRoutes,
	...attestationRoutes,
	...deploymentRoutes,
	...deploymentStatusRoutes,
	...environmentRoutes,
	...branchPolicyRoutes,
	...variableRoutes,
	...secretRoutes
];
/** Every route by the prefix it lies under. Of two that fit, the first answers. */
function routesOf(site) {
	return {
		"/api/v3": [
			...siteRoutes(site),
			...REPOSITORY,
			...CONVERSATION,
			...AUTOMATION
		],
		"/api/uploads": assetRoutes.filter(({ raw }) => raw),
		"/api": [graphqlRoute],
		"/_sandbox": controlRoutes(site)
	};
}

// test/sandbox/github/app.ts
/** The routes as one Hono application. What is no route is git's, a download, a page, or 404 and listed. */
function createApp(site) {
	const app = new Hono();
	const wire = (c) => wireOf(c, site.world.url);
	for (const [prefix, routes] of Object.entries(routesOf(site))) for (const route of routes) app.on(route.method, `${prefix}${route.path}`, (c) => exchange(site, wire(c), (opened, note) => handle(site, route, opened, note)));
	app.notFound((c) => {
		const asked = wire(c);
		return exchange(site, asked, async ({ upload }) => {
			const answer = answerDownload(site.world, asked) ?? await answerGit(site.world, asked, upload.stream) ?? await page(site.world, asked);
			if (answer) return answer;
			site.unknown.add(`${asked.method} ${asked.path}`);
			throw notFound();
		});
	});
	return app;
}
/** Loaded when somebody looks: most sandboxes serve programs alone. */
async function page(world, wire) {
	const { answerPage } = await import("./chunk-answer-page.mjs");
	return await answerPage(world, wire);
}

// test/sandbox/github/git/version.ts
const OLDEST = [2, 38];
/** Throws a Problem unless there is a git that merges without a working tree (`merge-tree --write-tree`). */
async function requireGit() {
	const said = await promisify(execFile)("git", ["version"]).catch((cause) => {
		throw new Problem({
			what: "git could not be started",
			where: "PATH",
			fix: `install git ${OLDEST.join(".")} or newer`,
			kind: "outside",
			cause
		});
	});
	if (isRecent(said.stdout)) return;
	throw new Problem({
		what: `this is ${said.stdout.trim()}, and the sandbox merges with ${OLDEST.join(".")} or newer`,
		where: "PATH",
		fix: "update git",
		kind: "outside"
	});
}
/** `git version 2.39.5`, whatever follows. */
function isRecent(said) {
	const [, major = "0", minor = "0"] = said.match(/(?<!\d)(\d+)\.(\d+)/) ?? [];
	return Number(major) > OLDEST[0] || Number(major) === OLDEST[0] && Number(minor) >= OLDEST[1];
}

// test/sandbox/github/http/rate-limit.ts
const HOUR_SECONDS = 3600;
/** Primary rate limits: per token and hour. */
function openRateLimits(now) {
	const windows = /* @__PURE__ */ new Map();
	const seconds = () => Math.floor(now().getTime() / 1e3);
	const windowOf = (who, resource) => {
		const key = `${resource} ${who}`;
		const known = windows.get(key);
		if (known && known.reset > seconds()) return known;
		const fresh = {
			used: 0,
			reset: seconds() + HOUR_SECONDS
		};
		windows.set(key, fresh);
		return fresh;
	};
	const look = (who, limit, resource) => {
		const { used, reset } = windowOf(who, resource);
		return {
			limit,
			used,
			remaining: Math.max(0, limit - used),
			reset
		};
	};
	return {
		look,
		count(who, limit, resource) {
			const window = windowOf(who, resource);
			window.used++;
			const headers = headersOf(look(who, limit, resource), resource);
			if (window.used > limit) throw new Refusal(403, `API rate limit exceeded for ${who}.`, { headers });
			return headers;
		},
		giveBack(who, resource) {
			windowOf(who, resource).used--;
		}
	};
}
function headersOf(state, resource) {
	return {
		"x-ratelimit-limit": String(state.limit),
		"x-ratelimit-remaining": String(state.remaining),
		"x-ratelimit-reset": String(state.reset),
		"x-ratelimit-used": String(state.used),
		"x-ratelimit-resource": resource
	};
}

// test/sandbox/github/store/claim.ts
/** Claims a state folder for this process, since two servers would overwrite each other; answers how to give it back. */
function claim(folder) {
	const file = join(folder, "server.pid");
	const holder = existsSync(file) ? Number(readFileSync(file, "utf8")) : null;
	if (holder !== null && isHeld(folder, holder)) throw new Problem({
		what: `the sandbox's state is open in process ${holder}`,
		where: folder,
		fix: "stop that one, or choose another folder with --state"
	});
	writeFileSync(file, String(process.pid));
	HELD.add(folder);
	return () => {
		HELD.delete(folder);
		rmSync(file, { force: true });
	};
}
const HELD = /* @__PURE__ */ new Set();
function isHeld(folder, pid) {
	return pid === process.pid ? HELD.has(folder) : isAlive(pid);
}
function isAlive(pid) {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return error.code === "EPERM";
	}
}

// test/sandbox/github/git/lock.ts
/** Runs work on one key after the other, work on different keys side by side. */
function openLocks() {
	const tails = /* @__PURE__ */ new Map();
	return (key, work) => {
		const turn = (tails.get(key) ?? Promise.resolve()).then(work, work);
		tails.set(key, turn);
		const forget = () => {
			if (tails.get(key) === turn) tails.delete(key);
		};
		turn.then(forget, forget);
		return turn;
	};
}

// test/sandbox/github/store/bytes.ts
/** Opens the folder of one kind of bytes. */
function openBytes(folder) {
	mkdirSync(folder, { recursive: true });
	const fileOf = (id) => join(folder, String(id));
	const remove = (id) => rmSync(fileOf(id), { force: true });
	return {
		async write(id, from) {
			try {
				await pipeline(from, createWriteStream(fileOf(id), { highWaterMark: 1 << 20 }));
			} catch (error) {
				remove(id);
				throw error;
			}
		},
		append: (id) => createWriteStream(fileOf(id), { flags: "a" }),
		fileOf,
		has: (id) => existsSync(fileOf(id)),
		read: (id, range) => createReadStream(fileOf(id), {
			...range,
			highWaterMark: 1 << 20
		}),
		size: (id) => statSync(fileOf(id)).size,
		remove
	};
}

// test/sandbox/github/store/table.ts
/** One JSON file a row under `folder`, written beside and renamed: a kill leaves the old row or the new one. */
function openTable(folder) {
	mkdirSync(folder, { recursive: true });
	const rows = new Map(readRows(folder).map((row) => [row.id, row]));
	const fileOf = (id) => join(folder, `${id}.json`);
	return {
		get: (id) => rows.get(id),
		all: () => [...rows.values()],
		find: (matches) => rows.values().find(matches),
		filter: (matches) => [...rows.values().filter(matches)],
		put(row) {
			writeAtomically(fileOf(row.id), JSON.stringify(row));
			rows.set(row.id, row);
			return row;
		},
		remove(id) {
			rmSync(fileOf(id), { force: true });
			rows.delete(id);
		}
	};
}
/** Replaces a file's text as one step. Nobody else reads it: rows hold tokens and secrets. */
function writeAtomically(file, text) {
	rmSync(`${file}.new`, { force: true });
	writeFileSync(`${file}.new`, text, { mode: 384 });
	renameSync(`${file}.new`, file);
}
function readRows(folder) {
	return readdirSync(folder).filter((name) => name.endsWith(".json")).map((name) => JSON.parse(readFileSync(join(folder, name), "utf8"))).sort((a, b) => a.id - b.id);
}

// test/sandbox/github/store/sequence.ts
const BLOCK = 100;
/** Ids that rise and are never given twice, not even after a kill: a block of them is reserved on disk before use. */
function openSequence(file) {
	let next = existsSync(file) ? Number(readFileSync(file, "utf8")) : 1;
	let reserved = next;
	return () => {
		if (next === reserved) {
			reserved += BLOCK;
			writeAtomically(file, String(reserved));
		}
		return next++;
	};
}

// test/sandbox/github/store/store.ts
/** Opens the documents under a folder, or makes them: a stopped sandbox goes on where it was. */
function openStore(folder) {
	mkdirSync(folder, { recursive: true });
	const table = (name) => openTable(join(folder, name));
	return {
		nextId: openSequence(join(folder, "sequence")),
		users: table("users"),
		tokens: table("tokens"),
		repositories: table("repositories"),
		protections: table("protections"),
		issues: table("issues"),
		issueEvents: table("issue-events"),
		comments: table("comments"),
		labels: table("labels"),
		reactions: table("reactions"),
		attestations: table("attestations"),
		pulls: table("pulls"),
		reviews: table("reviews"),
		checks: table("checks"),
		statuses: table("statuses"),
		releases: table("releases"),
		assets: table("assets"),
		artifacts: table("artifacts"),
		caches: table("caches"),
		deployments: table("deployments"),
		deploymentStatuses: table("deployment-statuses"),
		environments: table("environments"),
		branchPolicies: table("branch-policies"),
		secrets: table("secrets"),
		variables: table("variables"),
		runs: table("runs"),
		attempts: table("attempts"),
		jobs: table("jobs"),
		events: table("events")
	};
}

// test/sandbox/github/world.ts
/** Opens the state under a folder; `url` is where browsers and git find this GitHub, without a slash at its end. */
function openWorld({ folder, url, now }) {
	const listeners = /* @__PURE__ */ new Set();
	const commands = /* @__PURE__ */ new Set();
	return {
		url,
		api: `${url}/api/v3`,
		uploads: `${url}/api/uploads`,
		graphql: `${url}/api/graphql`,
		/** Now, as GitHub writes time: seconds, UTC. */
		time: () => `${now().toISOString().slice(0, 19)}Z`,
		now,
		store: openStore(join(folder, "store")),
		assets: openBytes(join(folder, "assets")),
		artifacts: openBytes(join(folder, "artifacts")),
		caches: openBytes(join(folder, "caches")),
		/** Logs by job. */
		logs: openBytes(join(folder, "logs")),
		/** Logs of whole runs, packed. */
		logArchives: openBytes(join(folder, "log-archives")),
		gitFolder: join(folder, "git"),
		/** One writer of a repository's refs at a time. */
		locked: openLocks(),
		listeners,
		/** Who does what is asked of runs. */
		commands,
		repo: ({ id }) => openRepo(repositoryFolder(join(folder, "git"), id))
	};
}

// test/sandbox/github/server.ts
const ADMINISTRATOR = "admin";
/** Opens a GitHub on a state folder, new or left by an earlier one, and serves it until it is closed. */
async function openSandbox(options) {
	const { state, port = 0, record, faults, rateLimit = null, now = () => /* @__PURE__ */ new Date() } = options;
	await requireGit();
	mkdirSync(state, {
		recursive: true,
		mode: 448
	});
	chmodSync(state, 448);
	const release = claim(state);
	const listening = await listen(port).catch((error) => {
		release();
		throw error;
	});
	const world = openWorld({
		folder: state,
		url: `http://127.0.0.1:${listening.port}`,
		now
	});
	const site = {
		world,
		faults: openFaults(faults),
		recorder: openRecorder(record, () => hiddenIn(world)),
		rateLimits: openRateLimits(now),
		rateLimit,
		unknown: /* @__PURE__ */ new Set()
	};
	listening.serve(createApp(site).fetch);
	return {
		url: world.url,
		api: world.api,
		graphql: world.graphql,
		token: administratorToken(world),
		login: loginLink(world),
		world,
		faults: site.faults,
		unknownRoutes: () => [...site.unknown],
		async close() {
			await listening.close();
			release();
		}
	};
}
/** What no recording may show. */
function hiddenIn({ store }) {
	return [...store.tokens.all().map(({ secret }) => secret), ...store.secrets.all().map(({ value }) => value)];
}
/** Requests that come before there is a world wait for it. */
async function listen(port) {
	const { promise: ready, resolve: serve } = Promise.withResolvers();
	const server = createAdaptorServer({
		overrideGlobalObjects: false,
		fetch: async (request, env) => (await ready)(request, env)
	});
	server.requestTimeout = 0;
	server.listen(port, "127.0.0.1");
	await once(server, "listening");
	return {
		port: server.address().port,
		serve,
		async close() {
			const closed = once(server, "close");
			server.close();
			server.closeAllConnections();
			await closed;
		}
	};
}
/** The same over restarts. */
function administratorToken(world) {
	ensureUser(world, "github", { type: "Organization" });
	ensureUser(world, "github-actions[bot]");
	const { login } = ensureUser(world, ADMINISTRATOR, { siteAdmin: true });
	return (world.store.tokens.find((token) => token.login === login && token.permissions === null && !token.revoked) ?? createToken$1(world, { login })).secret;
}

// test/sandbox/github/workflow/run-event.ts
/** Tells workflows of a run of another workflow; whoever moves runs says so when one was made, started, completed. */
function announceRun(world, run, action) {
	const repository = world.store.repositories.get(run.repositoryId);
	announce$1(world, {
		name: "workflow_run",
		action,
		repository,
		token: null,
		actor: run.actor,
		payload: { run }
	});
}

// test/sandbox/runner/expression-data.ts
/** A value as GitHub's expression engine holds it. */
function dataOf(value) {
	if (value === null) return new Null();
	if (typeof value === "string") return new StringData(value);
	if (typeof value === "number") return new NumberData(value);
	if (typeof value === "boolean") return new BooleanData(value);
	if (Array.isArray(value)) return new Array$1(...value.map(dataOf));
	const dictionary = emptyDictionary();
	for (const [key, entry] of Object.entries(value)) dictionary.add(key, dataOf(entry));
	return dictionary;
}
/** What the engine answered, as plain JSON. */
function plainOf(answer) {
	if (answer instanceof Array$1) return answer.values().map(plainOf);
	if (answer instanceof Dictionary) return Object.fromEntries(answer.pairs().map(({ key, value }) => [key, plainOf(value)]));
	return answer instanceof Null ? null : answer.value;
}
/** The engine's own looks its keys up in an object with a prototype, and loses a key named `constructor`. */
function emptyDictionary() {
	const dictionary = new Dictionary();
	Object.setPrototypeOf(Reflect.get(dictionary, "indexMap"), null);
	return dictionary;
}

// test/sandbox/runner/unsupported.ts
/** A feature of workflow files that the sandbox does not play, or a mistake in one: named, with its place, never passed over. */
var Unsupported = class extends Error {
	name = "Unsupported";
	where;
	constructor(what, where) {
		super(`${where}: ${what}`);
		this.where = where;
	}
};

// test/sandbox/runner/expression-text.ts
/** A text cut at its `${{ }}`; two closing braces within a quoted string end nothing. */
function pieces(text) {
	const found = [];
	let at = 0;
	for (let open = text.indexOf("${{"); open >= 0; open = text.indexOf("${{", at)) {
		const close = endOf(text, open + 3);
		if (close < 0) throw new Unsupported("`${{` is never closed", shortened(text));
		if (open > at) found.push({
			kind: "text",
			value: text.slice(at, open)
		});
		found.push({
			kind: "expression",
			value: text.slice(open + 3, close).trim()
		});
		at = close + 2;
	}
	if (at < text.length) found.push({
		kind: "text",
		value: text.slice(at)
	});
	return found;
}
/** The inside of a text that is one `${{ }}` and nothing else, else null. */
function loneExpression(text) {
	const found = pieces(text.trim());
	return found.length === 1 && found[0].kind === "expression" ? found[0].value : null;
}
function shortened(text) {
	const line = text.replaceAll(/\s+/g, " ").trim();
	return line.length > 120 ? `${line.slice(0, 117)}…` : line;
}
function endOf(text, from) {
	let isQuoted = false;
	for (let at = from; at < text.length; at++) if (text[at] === "'") isQuoted = !isQuoted;
	else if (!isQuoted && text.startsWith("}}", at)) return at;
	return -1;
}

// test/sandbox/runner/expression.ts
const STATUS_FUNCTIONS = [
	"success",
	"failure",
	"always",
	"cancelled"
];
/** What an expression without its `${{ }}` comes to; an unknown function or context is refused by name. */
function evaluate(expression, contexts, around) {
	return plainOf(answerOf(expression, contexts, around));
}
/** A text with every `${{ }}` replaced by what it comes to, as GitHub writes it: null is nothing, a list is `Array`. */
function interpolate(text, contexts, around) {
	return pieces(text).map(({ kind, value }) => kind === "text" ? value : answerOf(value, contexts, around).coerceString()).join("");
}
/** The same through lists and mappings, keys too; a lone `${{ }}` keeps its type. */
function interpolated(value, contexts, around) {
	if (Array.isArray(value)) return value.map((entry) => interpolated(entry, contexts, around));
	if (typeof value === "string") {
		const lone = loneExpression(value);
		return lone === null ? interpolate(value, contexts, around) : evaluate(lone, contexts, around);
	}
	if (value === null || typeof value !== "object") return value;
	const entries = Object.entries(value).map(([key, entry]) => [interpolate(key, contexts, around), interpolated(entry, contexts, around)]);
	return Object.fromEntries(entries);
}
/** Whether an `if:` holds: null is `success()`, and so is what names no status function, besides its own words. */
function holds(condition, contexts, around) {
	const expression = condition === null ? "" : conditionOf(condition);
	const isWell = around.status === "success";
	if (expression === "") return isWell;
	if (!tokensOf(expression).some((token, at, all) => isStatusCall(token, all[at + 1])) && !isWell) return false;
	return truthy(answerOf(expression, contexts, around));
}
/** Refuses an expression that names a context, or a function besides GitHub's general ones, that is not there. */
function checkExpression(expression, { contexts, functions }) {
	parse$1(expression, contexts, [...functionsOf({
		status: "success",
		hashFiles: () => ""
	}).values()].filter(({ name }) => functions.includes(name)));
}
/** The expression of an `if:`, which may stand in `${{ }}` or without; GitHub takes a mixture for a text, which always holds. */
function conditionOf(condition) {
	const text = condition.trim();
	if (!text.includes("${{")) return text;
	const lone = loneExpression(text);
	if (lone !== null) return lone;
	throw new Unsupported("a condition that is only partly an expression always holds", shortened(text));
}
function answerOf(expression, contexts, around) {
	const functions = functionsOf(around);
	const tree = parse$1(expression, Object.keys(contexts), [...functions.values()]);
	const seen = emptyDictionary();
	for (const [name, value] of Object.entries(contexts)) seen.add(name, dataOf(value));
	try {
		return new Evaluator(tree, seen, functions).evaluate();
	} catch (error) {
		if (error instanceof Unsupported) throw error;
		throw refused$1(error, expression);
	}
}
function parse$1(expression, contexts, functions) {
	const tokens = tokensOf(expression);
	try {
		const tree = new Parser$1(tokens, [...contexts], signatures(functions)).parse();
		if (tree !== void 0) return tree;
	} catch (error) {
		throw refused$1(error, expression);
	}
	throw new Unsupported("an expression is empty", `\${{ }}`);
}
function signatures(functions) {
	return functions.map(({ name, minArgs, maxArgs }) => ({
		name,
		minArgs,
		maxArgs
	}));
}
/** The engine's lexer frees only the first doubled quote of a string; GitHub frees all. */
function tokensOf(expression) {
	try {
		return new Lexer$1(expression).lex().tokens.map((token) => {
			if (token.type !== TokenType.STRING) return token;
			return {
				...token,
				value: token.lexeme.slice(1, -1).replaceAll("''", "'")
			};
		});
	} catch (error) {
		throw refused$1(error, expression);
	}
}
function refused$1(error, expression) {
	const what = error.message.replace(/\. Located at.*/s, "");
	return new Unsupported(what, `\${{ ${shortened(expression)} }}`);
}
function isStatusCall({ type, lexeme }, next) {
	return type === TokenType.IDENTIFIER && next?.type === TokenType.LEFT_PAREN && STATUS_FUNCTIONS.includes(lexeme.toLowerCase());
}
/** By lower-case name. */
function functionsOf({ status, hashFiles }) {
	const answers = (name, holds) => ({
		name,
		minArgs: 0,
		maxArgs: 0,
		call: () => new BooleanData(holds)
	});
	const functions = [
		answers("success", status === "success"),
		answers("failure", status === "failure"),
		answers("cancelled", status === "cancelled"),
		answers("always", true),
		FROM_JSON,
		...hashFiles ? [hashFilesOf(hashFiles)] : []
	];
	return new Map(functions.map((each) => [each.name.toLowerCase(), each]));
}
const FROM_JSON = {
	name: "fromJSON",
	minArgs: 1,
	maxArgs: 1,
	call: (text) => dataOf(JSON.parse(text.coerceString()))
};
function hashFilesOf(hash) {
	return {
		name: "hashFiles",
		minArgs: 1,
		maxArgs: 255,
		call: (...patterns) => new StringData(hash(patterns.map((pattern) => pattern.coerceString())))
	};
}

// test/sandbox/runner/expression-place.ts
const RUN = [
	"github",
	"inputs",
	"vars"
];
const NEEDS = [...RUN, "needs"];
const JOB = [
	...NEEDS,
	"strategy",
	"matrix"
];
const STEP = [
	...JOB,
	"steps",
	"job",
	"runner",
	"env"
];
const COMPOSITE = [
	"github",
	"inputs",
	"strategy",
	"matrix",
	"steps",
	"job",
	"runner",
	"env"
];
const STATUS = [
	"success",
	"failure",
	"always",
	"cancelled"
];
/** Which contexts and which functions of its own a key may name, as GitHub's documentation of contexts lists them. */
const PLACES = {
	literal: [[], []],
	"run-name": [RUN, []],
	"workflow-concurrency": [RUN, []],
	"workflow-env": [[...RUN, "secrets"], []],
	"call-default": [RUN, []],
	"call-output": [[...RUN, "jobs"], []],
	"job-if": [NEEDS, STATUS],
	strategy: [NEEDS, []],
	job: [JOB, []],
	"job-env": [[...JOB, "secrets"], []],
	"job-defaults": [[...JOB, "env"], []],
	"job-outputs": [[...STEP, "secrets"], []],
	"environment-url": [STEP, []],
	step: [[...STEP, "secrets"], ["hashFiles"]],
	"step-if": [STEP, [...STATUS, "hashFiles"]],
	composite: [COMPOSITE, ["hashFiles"]],
	"composite-if": [COMPOSITE, [...STATUS, "hashFiles"]]
};
/** Refuses expressions below a node that name what is not there, before anything runs; answers the node. */
function checked(node, place) {
	if (node === void 0) return node;
	if (node.kind === "list") for (const item of node.items) checked(item, place);
	if (node.kind === "mapping") for (const [key, entry] of node.entries) {
		checkText(key, place, entry.where);
		checked(entry, place);
	}
	if (node.kind === "scalar" && typeof node.value === "string") checkText(node.value, place, node.where);
	return node;
}
/** The same for an `if:`, whose `${{ }}` may be left out. */
function checkedCondition(node, place) {
	if (node?.kind !== "scalar" || typeof node.value !== "string") return node;
	const text = node.value;
	placed(node.where, () => {
		const expression = conditionOf(text);
		if (expression !== "") check$1(expression, place);
	});
	return node;
}
function checkText(text, place, where) {
	placed(where, () => {
		for (const { kind, value } of pieces(text)) if (kind === "expression") check$1(value, place);
	});
}
function check$1(expression, place) {
	const [contexts, functions] = PLACES[place];
	checkExpression(expression, {
		contexts,
		functions
	});
}
/** Runs work whose refusals know no line, and gives them one. */
function placed(where, work) {
	try {
		return work();
	} catch (error) {
		if (!(error instanceof Unsupported)) throw error;
		throw new Unsupported(error.message, where);
	}
}

// test/sandbox/runner/yaml-field.ts
/** The entries of a mapping by key; `what` names it in a refusal. Nothing at all is an empty mapping. */
function mappingOf(node, what) {
	if (node.kind === "mapping") return node.entries;
	if (node.kind === "scalar" && node.value === null) return /* @__PURE__ */ new Map();
	throw new Unsupported(`${what} is no mapping`, node.where);
}
/** The same where only some keys are known; any other is refused by its name. */
function fieldsOf(node, what, known) {
	const entries = mappingOf(node, what);
	for (const [key, { where }] of entries) if (!known.includes(key)) throw new Unsupported(`\`${key}\` of ${what} is not played`, where);
	return Object.fromEntries(entries);
}
/** A scalar as text, as GitHub turns numbers and booleans into it; nothing is an empty text. */
function textOf(node, what) {
	if (node.kind !== "scalar") throw new Unsupported(`${what} is no text`, node.where);
	return node.value === null ? "" : String(node.value);
}
/** The same where nothing at all is null. */
function textOrNull(node, what) {
	return node === void 0 ? null : textOf(node, what);
}
/** One text or a list of them. */
function textsOf$1(node, what) {
	if (node.kind === "list") return node.items.map((item) => textOf(item, what));
	return [textOf(node, what)];
}
/** A mapping of texts, as `env` and `with` are. */
function textMapOf(node, what) {
	if (node === void 0) return {};
	const entries = [...mappingOf(node, what)];
	return Object.fromEntries(entries.map(([key, entry]) => [key, textOf(entry, `\`${key}\` of ${what}`)]));
}
function booleanOf(node, what, otherwise) {
	if (node === void 0) return otherwise;
	if (node.kind === "scalar" && typeof node.value === "boolean") return node.value;
	throw new Unsupported(`${what} is neither true nor false`, node.where);
}

// test/sandbox/runner/read-permissions.ts
const LEVELS = [
	"none",
	"read",
	"write"
];
/** What `permissions:` can name, with the levels of each, as the API spells it. */
const LEVELS_OF = {
	actions: LEVELS,
	"artifact-metadata": LEVELS,
	attestations: LEVELS,
	checks: LEVELS,
	contents: LEVELS,
	deployments: LEVELS,
	discussions: LEVELS,
	"id-token": ["none", "write"],
	issues: LEVELS,
	models: ["none", "read"],
	packages: LEVELS,
	pages: LEVELS,
	"pull-requests": LEVELS,
	"repository-projects": LEVELS,
	"security-events": LEVELS,
	statuses: LEVELS
};
/** Every permission of a job, by its API name. */
const PERMISSIONS$1 = Object.keys(LEVELS_OF).map(apiName);
/** `permissions:` of a workflow or a job: levels by name, `read-all`, `write-all`; a name that GitHub does not know is refused. */
function readPermissions(node) {
	checked(node, "literal");
	if (node.kind === "scalar" && (node.value === "read-all" || node.value === "write-all")) return node.value;
	const entries = [...mappingOf(node, "`permissions`")];
	return Object.fromEntries(entries.map(([name, entry]) => [apiName(name), levelOf$1(name, entry)]));
}
function levelOf$1(name, node) {
	const levels = Object.hasOwn(LEVELS_OF, name) ? LEVELS_OF[name] : void 0;
	if (levels === void 0) throw new Unsupported(`the permission \`${name}\` is unknown`, node.where);
	const level = textOf(node, `\`${name}\``);
	if (levels.includes(level)) return level;
	throw new Unsupported(`the permission \`${name}\` cannot be \`${level}\``, node.where);
}
function apiName(name) {
	return name.replaceAll("-", "_");
}

// test/sandbox/runner/permissions.ts
const ORDER = [
	"none",
	"read",
	"write"
];
/** What a repository gives where a workflow asks for nothing. */
const DEFAULT_PERMISSIONS = {
	contents: "read",
	packages: "read"
};
/** The most that a run can have: everything, or reading alone for a fork's. */
function ceilingOf(isFork) {
	return Object.fromEntries(PERMISSIONS$1.map((name) => [name, isFork ? highestRead(name) : "write"]));
}
/** What `permissions:` comes to below a ceiling; the nearest that is written counts, and nothing of another adds to it. */
function permissionsOf$1({ job, workflow }, ceiling, otherwise = DEFAULT_PERMISSIONS) {
	const asked = expanded(job ?? workflow ?? otherwise);
	const entries = Object.entries(asked).map(([name, level]) => [name, lowest(level, ceiling[name] ?? "none")]);
	return Object.fromEntries(entries.filter(([, level]) => level !== "none"));
}
/** What a called job asks for beyond its caller's: GitHub does not start such a run. */
function excess(request, ceiling) {
	return Object.entries(expanded(request)).filter(([name, level]) => lowest(level, ceiling[name] ?? "none") !== level).map(([name, level]) => `${name.replaceAll("_", "-")}: ${level}`);
}
function expanded(request) {
	if (request === "read-all") return Object.fromEntries(PERMISSIONS$1.map((name) => [name, highestRead(name)]));
	if (request === "write-all") return Object.fromEntries(PERMISSIONS$1.map((name) => [name, "write"]));
	return request;
}
/** `id-token` can be written only. */
function highestRead(name) {
	return name === "id_token" ? "none" : "read";
}
function lowest(one, other) {
	return ORDER[Math.min(ORDER.indexOf(one), ORDER.indexOf(other))];
}

// test/sandbox/runner/excess.ts
/** Refuses a run whose called workflows ask for more than their callers have, as GitHub does before it starts. */
function refuseExcess(loaded) {
	refuse$1(loaded, ceilingOf(false), DEFAULT_PERMISSIONS);
}
function refuse$1({ workflow, calls }, ceiling, otherwise) {
	for (const job of workflow.jobs) {
		const asked = {
			job: job.permissions,
			workflow: workflow.permissions
		};
		const [first] = excess(asked.job ?? asked.workflow ?? otherwise, ceiling);
		if (first !== void 0) throw new Unsupported(`the job \`${job.id}\` asks for \`${first}\`, which its caller has not`, job.where);
		const called = calls.get(job.id);
		if (called === void 0) continue;
		const given = permissionsOf$1(asked, ceiling, otherwise);
		refuseWhole(called, given, job.where);
		refuse$1(called, given, given);
	}
}
/** What stands at the top of a called file counts, even if each of its jobs asks for less. */
function refuseWhole({ workflow }, ceiling, where) {
	const [first] = excess(workflow.permissions ?? {}, ceiling);
	if (first === void 0) return;
	throw new Unsupported(`${workflow.path} asks for \`${first}\`, which its caller has not`, where);
}

// test/sandbox/runner/inputs.ts
const ABSENT = {
	string: "",
	environment: "",
	choice: null,
	number: 0,
	boolean: false
};
/** The `inputs` context of a called workflow: evaluated values, defaults for what is not given, all of their types. */
function callInputs(declared, given, contexts) {
	const byName = new Map(Object.entries(given).map(([name, value]) => [name.toLowerCase(), value]));
	const found = {};
	for (const [name, input] of Object.entries(declared)) {
		const value = byName.get(name.toLowerCase());
		const otherwise = () => interpolated(input.default, {
			...contexts,
			inputs: found
		}, { status: "success" });
		found[name] = typed(name, input, value === void 0 || value === null ? otherwise() : value);
	}
	return found;
}
/** The `inputs` context of a dispatched workflow; what is unknown, missing or no choice is refused. */
function dispatchInputs(declared, given) {
	const unknown = Object.keys(given).find((name) => !Object.hasOwn(declared, name));
	if (unknown !== void 0) throw new Unsupported(`there is no input \`${unknown}\``, "workflow_dispatch");
	return Object.fromEntries(Object.entries(declared).map(([name, input]) => {
		const value = given[name] ?? input.default;
		const isMissing = value === null || value === "";
		if (input.required && isMissing && input.type !== "boolean") throw new Unsupported(`the input \`${name}\` is required`, input.where);
		return [name, typed(name, input, fromText(input, value))];
	}));
}
/** Dispatches carry texts. */
function fromText({ type }, value) {
	if (typeof value !== "string") return value;
	if (type === "boolean" && (value === "true" || value === "false")) return value === "true";
	return type === "number" && value.trim() !== "" ? Number(value) : value;
}
function typed(name, { type, options, default: preset, where }, value) {
	if (value === null) return type === "choice" ? options[0] ?? null : ABSENT[type];
	const refuse = (what) => new Unsupported(`the input \`${name}\` is ${what}`, where);
	if (type === "boolean" && typeof value !== "boolean") throw refuse(`no boolean: ${value}`);
	if (type === "number" && (typeof value !== "number" || Number.isNaN(value))) throw refuse(`no number: ${value}`);
	if (type === "boolean" || type === "number") return value;
	if (typeof value === "object") throw refuse("no text");
	const text = String(value);
	if (type === "choice" && !options.includes(text) && preset !== text) throw refuse(`none of its options: ${text}`);
	return text;
}

// test/sandbox/runner/yaml-node.ts
/** Aliases count what they stand for; GitHub has no limit of its own that is known. */
const MAX_ALIASES = 100;
/** Reads one YAML document as GitHub does: YAML 1.2, so that `on` is a word; no key twice, no merge keys, no tags. */
function parseYaml(text, path) {
	const lines = new import_dist.LineCounter();
	const document = (0, import_dist.parseDocument)(text, {
		lineCounter: lines,
		version: "1.2",
		strict: true
	});
	const error = document.errors[0] ?? document.warnings[0];
	if (error) {
		const { line } = lines.linePos(error.pos[0]);
		throw new Unsupported(error.message.split("\n")[0].replace(/ at line .*/, ""), `${path}:${line}`);
	}
	const reading = {
		path,
		document,
		lines
	};
	const aliases = { left: MAX_ALIASES };
	return nodeOf(document.contents, {
		...reading,
		where: `${path}:1`,
		aliases
	});
}
function nodeOf(node, reading) {
	const { where, document, aliases } = reading;
	if (node === null) return {
		where,
		kind: "scalar",
		value: null
	};
	if ((0, import_dist.isAlias)(node)) {
		if (aliases.left-- === 0) throw new Unsupported("the file has too many aliases", where);
		return nodeOf(node.resolve(document) ?? null, reading);
	}
	if ((0, import_dist.isScalar)(node)) return {
		where,
		kind: "scalar",
		value: node.value
	};
	if ((0, import_dist.isSeq)(node)) return {
		where,
		kind: "list",
		items: node.items.map((item) => nodeOf(item, {
			...reading,
			where: placeOf(item, reading)
		}))
	};
	if (!(0, import_dist.isMap)(node)) throw new Unsupported("a value of no known kind", where);
	const entries = node.items.map(({ key, value }) => {
		const at = placeOf(key, reading);
		return [(0, import_dist.isScalar)(key) ? String(key.value ?? "") : "", nodeOf(value, {
			...reading,
			where: at
		})];
	});
	return {
		where,
		kind: "mapping",
		entries: new Map(entries)
	};
}
function placeOf(node, { path, lines }) {
	return `${path}:${lines.linePos(node.range?.[0] ?? 0).line}`;
}
/** The node as plain data. */
function plainNode(node) {
	if (node.kind === "scalar") return node.value;
	if (node.kind === "list") return node.items.map(plainNode);
	return Object.fromEntries([...node.entries].map(([key, entry]) => [key, plainNode(entry)]));
}

// test/sandbox/runner/read-inputs.ts
const CALL_TYPES = [
	"string",
	"number",
	"boolean"
];
const DISPATCH_TYPES = [
	...CALL_TYPES,
	"choice",
	"environment"
];
const MAX_DISPATCH_INPUTS = 25;
/** `inputs` of `workflow_dispatch`: a text unless a type is named. */
function readDispatch(node) {
	const { inputs } = fieldsOf(checked(node, "literal"), "`workflow_dispatch`", ["inputs"]);
	const entries = inputs === void 0 ? [] : [...mappingOf(inputs, "`inputs`")];
	if (entries.length > MAX_DISPATCH_INPUTS) throw new Unsupported(`\`workflow_dispatch\` has more than ${MAX_DISPATCH_INPUTS} inputs`, inputs.where);
	return Object.fromEntries(entries.map(([name, input]) => [name, readInput(name, input, {
		types: DISPATCH_TYPES,
		otherwise: "string"
	})]));
}
/** What a reusable workflow takes and gives; an input names its type. */
function readCall(node) {
	const { inputs, secrets, outputs } = fieldsOf(node, "`workflow_call`", [
		"inputs",
		"secrets",
		"outputs"
	]);
	const each = (of, read) => {
		const entries = of === void 0 ? [] : [...mappingOf(of, "a part of `workflow_call`")];
		return Object.fromEntries(entries.map(([name, entry]) => [name, read(name, entry)]));
	};
	return {
		inputs: each(inputs, (name, entry) => {
			checked(entry, "call-default");
			return readInput(name, entry, {
				types: CALL_TYPES,
				otherwise: null
			});
		}),
		secrets: each(secrets, (name, entry) => {
			const { required } = fieldsOf(entry, `the secret \`${name}\``, ["required", "description"]);
			return { required: booleanOf(required, "`required`", false) };
		}),
		outputs: each(outputs, (name, entry) => {
			const { value } = fieldsOf(entry, `the output \`${name}\``, ["value", "description"]);
			if (value === void 0) throw new Unsupported(`the output \`${name}\` has no \`value\``, entry.where);
			return textOf(checked(value, "call-output"), "`value`");
		})
	};
}
const INPUT_KEYS = [
	"type",
	"required",
	"default",
	"description",
	"options",
	"deprecationMessage"
];
function readInput(name, node, { types, otherwise }) {
	const what = `the input \`${name}\``;
	const fields = fieldsOf(node, what, INPUT_KEYS);
	const type = fields.type === void 0 ? otherwise : textOf(fields.type, "`type`");
	if (type === null) throw new Unsupported(`${what} has no \`type\``, node.where);
	if (!types.includes(type)) throw new Unsupported(`${what} is of the unknown type \`${type}\``, node.where);
	const options = fields.options === void 0 ? [] : textsOf$1(fields.options, "`options`");
	if (type === "choice" && options.length === 0) throw new Unsupported(`${what} has no \`options\``, node.where);
	return {
		type,
		required: booleanOf(fields.required, "`required`", false),
		default: fields.default === void 0 ? null : plainNode(fields.default),
		options,
		where: node.where
	};
}

// test/sandbox/runner/read-steps.ts
const KEYS$1 = [
	"id",
	"name",
	"if",
	"uses",
	"run",
	"with",
	"env",
	"shell",
	"working-directory",
	"continue-on-error",
	"timeout-minutes"
];
/** Reads `steps:` of a job or of a composite action (`parseYaml` answers the node); a composite's `run` has to name its shell. */
function readSteps(node, owner = "job") {
	if (node.kind !== "list") throw new Unsupported("`steps` is no list", node.where);
	const steps = node.items.map((item) => readStep(item, owner));
	const ids = steps.flatMap(({ id }) => id ?? []);
	const twice = steps.find(({ id }) => id !== null && ids.indexOf(id) !== ids.lastIndexOf(id));
	if (twice) throw new Unsupported(`two steps have the id \`${twice.id}\``, twice.where);
	return steps;
}
function readStep(node, owner) {
	const place = owner === "job" ? "step" : "composite";
	const { if: condition, id, uses, shell, ...fields } = fieldsOf(node, "a step", KEYS$1);
	for (const field of Object.values(fields)) checked(field, place);
	for (const field of [id, uses]) checked(field, "literal");
	checked(shell, owner === "job" ? "literal" : "composite");
	checkedCondition(condition, owner === "job" ? "step-if" : "composite-if");
	const { where } = node;
	if (uses === void 0 === (fields.run === void 0)) throw new Unsupported("a step has either `uses` or `run`", where);
	if (fields.run && fields.with) throw new Unsupported("`with` belongs to `uses`", fields.with.where);
	if (uses && shell) throw new Unsupported("`shell` belongs to `run`", shell.where);
	if (owner === "composite" && fields.run && !shell) throw new Unsupported("`run` in a composite action names its `shell`", where);
	return {
		id: idOf$1(id),
		name: textOrNull(fields.name, "`name`"),
		if: textOrNull(condition, "`if`"),
		uses: textOrNull(uses, "`uses`"),
		run: textOrNull(fields.run, "`run`"),
		with: textMapOf(fields.with, "`with`"),
		env: textMapOf(fields.env, "`env`"),
		shell: textOrNull(shell, "`shell`"),
		workingDirectory: textOrNull(fields["working-directory"], "`working-directory`"),
		continueOnError: textOrNull(fields["continue-on-error"], "`continue-on-error`") ?? "false",
		timeoutMinutes: textOrNull(fields["timeout-minutes"], "`timeout-minutes`"),
		where
	};
}
function idOf$1(node) {
	if (node === void 0) return null;
	const id = textOf(node, "`id`");
	if (/^[A-Za-z_][\w-]*$/.test(id)) return id;
	throw new Unsupported(`the id \`${id}\` is none: letters, digits, - and _, a letter or _ first`, node.where);
}

// test/sandbox/runner/read-job.ts
const ANY_KEYS = [
	"name",
	"needs",
	"if",
	"permissions",
	"concurrency",
	"strategy"
];
const CALL_KEYS = [
	...ANY_KEYS,
	"uses",
	"with",
	"secrets"
];
const STEPS_KEYS = [
	...ANY_KEYS,
	"runs-on",
	"container",
	"environment",
	"env",
	"defaults",
	"outputs",
	"timeout-minutes",
	"continue-on-error",
	"steps"
];
/** One entry under `jobs:`: steps, or the call of a reusable workflow. */
function readJob(id, node) {
	const what = `the job \`${id}\``;
	if (!/^[A-Za-z_][\w-]*$/.test(id)) throw new Unsupported(`\`${id}\` is no id of a job`, node.where);
	const calls = mappingOf(node, what).has("uses");
	const fields = fieldsOf(node, what, calls ? CALL_KEYS : STEPS_KEYS);
	const { name, needs, permissions, concurrency, strategy } = fields;
	checkedCondition(fields.if, "job-if");
	return {
		id,
		name: textOrNull(checked(name, "job"), "`name`"),
		needs: needs === void 0 ? [] : textsOf$1(checked(needs, "literal"), "`needs`"),
		if: textOrNull(fields.if, "`if`"),
		permissions: permissions === void 0 ? null : readPermissions(permissions),
		concurrency: concurrency === void 0 ? null : readConcurrency(checked(concurrency, "job")),
		strategy: strategy === void 0 ? null : readStrategy(checked(strategy, "strategy")),
		where: node.where,
		...calls ? readCallJob(fields) : readStepsJob(fields, {
			what,
			where: node.where
		})
	};
}
/** `concurrency:` of a workflow or of a job, whose expressions are checked already. */
function readConcurrency(node) {
	const { where } = node;
	const fields = node.kind === "scalar" ? null : fieldsOf(node, "`concurrency`", [
		"group",
		"cancel-in-progress",
		"queue"
	]);
	const group = fields === null ? textOf(node, "`concurrency`") : textOrNull(fields.group, "`group`") ?? "";
	if (group === "") throw new Unsupported("`concurrency` has no `group`", where);
	const queue = textOrNull(fields?.queue, "`queue`") ?? "single";
	if (queue !== "single" && queue !== "max") throw new Unsupported(`\`queue: ${queue}\` is unknown`, where);
	const cancelInProgress = textOrNull(fields?.["cancel-in-progress"], "`cancel-in-progress`") ?? "false";
	if (queue === "max" && cancelInProgress === "true") throw new Unsupported("`queue: max` and `cancel-in-progress: true` at once", where);
	return {
		group,
		cancelInProgress,
		queue,
		where
	};
}
/** `defaults: { run: { shell, working-directory } }`. */
function readDefaults(node) {
	if (node === void 0) return {
		shell: null,
		workingDirectory: null
	};
	const { run } = fieldsOf(node, "`defaults`", ["run"]);
	const fields = run === void 0 ? {} : fieldsOf(run, "`defaults.run`", ["shell", "working-directory"]);
	return {
		shell: textOrNull(fields.shell, "`shell`"),
		workingDirectory: textOrNull(fields["working-directory"], "`working-directory`")
	};
}
function readStrategy(node) {
	const fields = fieldsOf(node, "`strategy`", [
		"matrix",
		"fail-fast",
		"max-parallel"
	]);
	return {
		matrix: fields.matrix === void 0 ? null : plainNode(fields.matrix),
		failFast: fields["fail-fast"] === void 0 ? true : plainNode(fields["fail-fast"]),
		maxParallel: fields["max-parallel"] === void 0 ? null : plainNode(fields["max-parallel"]),
		where: node.where
	};
}
function readCallJob({ uses, with: given, secrets }) {
	const inputs = given === void 0 ? [] : [...mappingOf(checked(given, "job"), "`with`")];
	for (const [name, entry] of inputs) if (entry.kind !== "scalar") throw new Unsupported(`the input \`${name}\` is no scalar`, entry.where);
	const inherits = secrets?.kind === "scalar" && secrets.value === "inherit";
	return {
		kind: "call",
		uses: textOf(checked(uses, "literal"), "`uses`"),
		with: Object.fromEntries(inputs.map(([name, entry]) => [name, plainNode(entry)])),
		secrets: inherits ? "inherit" : textMapOf(checked(secrets, "job-env"), "`secrets`")
	};
}
function readStepsJob(fields, { what, where }) {
	const { steps, environment } = fields;
	const runsOn = fields["runs-on"];
	if (runsOn === void 0) throw new Unsupported(`${what} has no \`runs-on\``, where);
	if (steps === void 0) throw new Unsupported(`${what} has no \`steps\``, where);
	return {
		kind: "steps",
		runsOn: plainNode(checked(runsOn, "job")),
		container: fields.container === void 0 ? null : plainNode(checked(fields.container, "job")),
		environment: environment === void 0 ? null : readEnvironment(environment),
		env: textMapOf(checked(fields.env, "job-env"), "`env`"),
		defaults: readDefaults(checked(fields.defaults, "job-defaults")),
		outputs: textMapOf(checked(fields.outputs, "job-outputs"), "`outputs`"),
		timeoutMinutes: textOrNull(checked(fields["timeout-minutes"], "job"), "`timeout-minutes`"),
		continueOnError: textOrNull(checked(fields["continue-on-error"], "job"), "`continue-on-error`") ?? "false",
		steps: readSteps(steps)
	};
}
function readEnvironment(node) {
	if (node.kind === "scalar") return {
		name: textOf(checked(node, "job"), "`environment`"),
		url: null,
		deployment: true
	};
	const { name, url, deployment } = fieldsOf(node, "`environment`", [
		"name",
		"url",
		"deployment"
	]);
	if (name === void 0) throw new Unsupported("`environment` has no `name`", node.where);
	return {
		name: textOf(checked(name, "job"), "`name`"),
		url: textOrNull(checked(url, "environment-url"), "`url`"),
		deployment: booleanOf(deployment, "`deployment`", true)
	};
}

// test/sandbox/runner/read-triggers.ts
const BRANCHES = ["branches", "branches-ignore"];
const PATHS = ["paths", "paths-ignore"];
/** The events that the sandbox starts workflows for: which keys each has, and which types. */
const EVENTS = {
	push: {
		keys: [
			...BRANCHES,
			...PATHS,
			"tags",
			"tags-ignore"
		],
		types: []
	},
	pull_request: {
		keys: [
			"types",
			...BRANCHES,
			...PATHS
		],
		types: [
			"opened",
			"synchronize",
			"reopened",
			"closed",
			"edited",
			"labeled",
			"unlabeled",
			"ready_for_review",
			"converted_to_draft",
			"review_requested",
			"review_request_removed"
		]
	},
	merge_group: {
		keys: ["types", ...BRANCHES],
		types: ["checks_requested"]
	},
	workflow_run: {
		keys: [
			"types",
			"workflows",
			...BRANCHES
		],
		types: [
			"requested",
			"in_progress",
			"completed"
		]
	},
	repository_dispatch: {
		keys: ["types"],
		types: []
	},
	issue_comment: {
		keys: ["types"],
		types: [
			"created",
			"edited",
			"deleted"
		]
	},
	issues: {
		keys: ["types"],
		types: [
			"opened",
			"edited",
			"closed",
			"reopened",
			"labeled",
			"unlabeled"
		]
	},
	release: {
		keys: ["types"],
		types: [
			"published",
			"created",
			"edited"
		]
	},
	create: {
		keys: [],
		types: []
	},
	delete: {
		keys: [],
		types: []
	}
};
/** `workflow_call` and `workflow_dispatch` are read elsewhere, `schedule` is a list. */
const APART = ["workflow_call", "workflow_dispatch"];
/** Whether an event of this name can start something here. */
function isTrigger(name) {
	return Object.hasOwn(EVENTS, name) || APART.includes(name) || name === "schedule";
}
const NO_FILTER = {
	types: null,
	branches: null,
	branchesIgnore: null,
	tags: null,
	tagsIgnore: null,
	paths: null,
	pathsIgnore: null,
	workflows: null,
	crons: []
};
/** `on:` in any of its three spellings: one event, a list, a mapping. */
function eventNodes(on) {
	checked(on.kind === "mapping" ? void 0 : on, "literal");
	if (on.kind === "mapping") return on.entries;
	const nothing = (where) => ({
		where,
		kind: "scalar",
		value: null
	});
	return new Map(textsOf$1(on, "`on`").map((name) => [name, nothing(on.where)]));
}
/** The filters by event; an event that the sandbox does not know, or does not have, is refused. */
function readTriggers(events) {
	const found = [...events].filter(([name]) => !APART.includes(name));
	return Object.fromEntries(found.map(([name, node]) => [name, name === "schedule" ? readSchedule(node) : readFilter(name, node)]));
}
function readFilter(name, node) {
	const event = Object.hasOwn(EVENTS, name) ? EVENTS[name] : void 0;
	if (event === void 0) throw new Unsupported(`the trigger \`${name}\` is not played`, node.where);
	const fields = fieldsOf(checked(node, "literal"), `\`${name}\``, event.keys);
	const list = (key) => fields[key] === void 0 ? null : textsOf$1(fields[key], `\`${key}\``);
	for (const key of [
		"branches",
		"tags",
		"paths"
	]) {
		const ignore = fields[`${key}-ignore`];
		if (fields[key] && ignore) throw new Unsupported(`\`${key}\` and \`${key}-ignore\` at once`, ignore.where);
	}
	const types = list("types");
	const unknown = event.types.length > 0 ? types?.find((type) => !event.types.includes(type)) : void 0;
	if (unknown !== void 0) throw new Unsupported(`the type \`${unknown}\` of \`${name}\` is not played`, fields["types"].where);
	const workflows = list("workflows");
	if (name === "workflow_run" && workflows === null) throw new Unsupported("`workflow_run` names no `workflows`", node.where);
	return {
		...NO_FILTER,
		types,
		branches: list("branches"),
		branchesIgnore: list("branches-ignore"),
		tags: list("tags"),
		tagsIgnore: list("tags-ignore"),
		paths: list("paths"),
		pathsIgnore: list("paths-ignore"),
		workflows
	};
}
function readSchedule(node) {
	if (node.kind !== "list") throw new Unsupported("`schedule` is no list", node.where);
	const crons = node.items.map((item) => {
		const { cron } = fieldsOf(item, "a schedule", ["cron", "timezone"]);
		mappingOf(item, "a schedule");
		const text = cron === void 0 ? "" : textOf(cron, "`cron`");
		if (text.trim().split(/\s+/).length === 5) return text;
		throw new Unsupported("a `cron` has five fields", item.where);
	});
	return {
		...NO_FILTER,
		crons
	};
}

// test/sandbox/runner/read-workflow.ts
const KEYS = [
	"name",
	"run-name",
	"on",
	"permissions",
	"env",
	"defaults",
	"concurrency",
	"jobs"
];
/** Reads a workflow file; whatever the sandbox does not play, or GitHub would refuse, is refused with its line. */
function readWorkflow(text, path) {
	const root = parseYaml(text, path);
	const { on, jobs, permissions, concurrency, ...fields } = fieldsOf(root, "a workflow", KEYS);
	if (on === void 0) throw new Unsupported("a workflow has no `on`", root.where);
	if (jobs === void 0) throw new Unsupported("a workflow has no `jobs`", root.where);
	const events = eventNodes(on);
	const [call, dispatch] = [events.get("workflow_call"), events.get("workflow_dispatch")];
	return {
		path,
		name: textOrNull(checked(fields.name, "literal"), "`name`") || path,
		runName: textOrNull(checked(fields["run-name"], "run-name"), "`run-name`"),
		on: readTriggers(events),
		call: call === void 0 ? null : readCall(call),
		dispatch: dispatch === void 0 ? null : readDispatch(dispatch),
		permissions: permissions === void 0 ? null : readPermissions(permissions),
		env: textMapOf(checked(fields.env, "workflow-env"), "`env`"),
		defaults: readDefaults(checked(fields.defaults, "literal")),
		concurrency: concurrency === void 0 ? null : readConcurrency(checked(concurrency, "workflow-concurrency")),
		jobs: inOrder([...mappingOf(jobs, "`jobs`")].map(([id, node]) => readJob(id, node)), jobs.where)
	};
}
/** The jobs, each after those that it needs; a need that is not there, or waits for itself, is refused. */
function inOrder(jobs, where) {
	if (jobs.length === 0) throw new Unsupported("a workflow has no `jobs`", where);
	const byId = new Map(jobs.map((job) => [job.id.toLowerCase(), job]));
	if (byId.size < jobs.length) throw new Unsupported("two jobs have the same id", where);
	const placed = /* @__PURE__ */ new Set();
	const place = (job, path) => {
		if (path.includes(job)) throw new Unsupported(`the job \`${job.id}\` needs itself`, job.where);
		for (const need of job.needs) {
			const needed = byId.get(need.toLowerCase());
			if (!needed) throw new Unsupported(`the job \`${job.id}\` needs \`${need}\`, which is not there`, job.where);
			place(needed, [...path, job]);
		}
		placed.add(job);
	};
	for (const job of jobs) place(job, []);
	return [...placed];
}

// test/sandbox/runner/load-workflow.ts
const FOLDER$1 = ".github/workflows";
const MAX_LEVELS = 10;
const MAX_CALLS = 50;
/** Reads a workflow at its commit and all that it calls, before anything runs. */
async function loadWorkflow(world, place, path) {
	return await load$1(world, {
		...place,
		path,
		where: path,
		level: 1,
		called: /* @__PURE__ */ new Set()
	});
}
/** The reusable workflows that a file calls, those that they call too, each once; GitHub lists them with the run. */
function referencedBy({ calls }) {
	const own = [...calls.values()].flatMap((called) => {
		const { repository, workflow, sha, ref } = called;
		const at = ref === sha ? { sha } : {
			sha,
			ref
		};
		return [{
			path: `${fullName(repository)}/${workflow.path}@${ref}`,
			...at
		}, ...referencedBy(called)];
	});
	return [...new Map(own.map((each) => [each.path, each])).values()];
}
async function load$1(world, step) {
	const { repository, sha, ref, path, where, level } = step;
	if (level > MAX_LEVELS) throw new Unsupported(`workflows call one another over ${MAX_LEVELS} levels`, where);
	const text = await textAt(world, step);
	if (text === null) throw new Unsupported(`there is no ${path} in ${fullName(repository)} at ${ref}`, where);
	const workflow = readWorkflow(text, path);
	if (level > 1 && workflow.call === null) throw new Unsupported(`${path} of ${fullName(repository)} is not \`on: workflow_call\``, where);
	const calls = /* @__PURE__ */ new Map();
	for (const job of workflow.jobs) if (job.kind === "call") calls.set(job.id, await loadCalled(world, step, job));
	return {
		repository,
		sha,
		ref,
		workflow,
		calls
	};
}
async function loadCalled(world, step, job) {
	const { level, called } = step;
	const { path, ...place } = await calledPlace(world, step, job);
	called.add(`${place.repository.id}@${place.sha}:${path}`);
	if (called.size > MAX_CALLS) throw new Unsupported(`a run calls more than ${MAX_CALLS} reusable workflows`, job.where);
	const loaded = await load$1(world, {
		...place,
		path,
		where: job.where,
		level: level + 1,
		called
	});
	refuseCall(job, loaded.workflow);
	return loaded;
}
/** `$/…` and `./…` stand for the file's own repository and commit. */
async function calledPlace(world, { repository, sha, ref }, { uses, where }) {
	const own = uses.match(/^(?:\$|\.)\/(\.github\/workflows\/[^/@]+\.ya?ml)$/);
	if (own) return {
		repository,
		sha,
		ref,
		path: own[1]
	};
	const [, owner, name, path, at] = uses.match(/^([^/.$][^/]*)\/([^/]+)\/(\.github\/workflows\/[^/@]+\.ya?ml)@(.+)$/) ?? [];
	if (path === void 0) throw new Unsupported(`\`uses: ${uses}\` is no workflow in ${FOLDER$1}`, where);
	const found = repositoryNamed(world, owner, name);
	if (!found || found.private && found.owner !== repository.owner) throw new Unsupported(`there is no repository ${owner}/${name} to call a workflow of`, where);
	const commit = await resolve$1(world.repo(found), at);
	if (commit === null) throw new Unsupported(`${owner}/${name} has no ${at}`, where);
	return {
		repository: found,
		sha: commit,
		ref: await refOf(world, found, at),
		path
	};
}
async function refOf(world, repository, name) {
	for (const ref of [`refs/heads/${name}`, `refs/tags/${name}`]) if (await world.repo(repository).line([
		"rev-parse",
		"--verify",
		"--quiet",
		ref
	])) return ref;
	return name;
}
async function textAt(world, { repository, sha, path }) {
	const repo = world.repo(repository);
	const entry = await entryAt(repo, sha, path);
	if (entry?.type !== "blob" || entry.mode === "120000") return null;
	return (await readBlob(repo, entry.sha))?.toString() ?? null;
}
/** What a call gives has to be taken, and what is required given. */
function refuseCall({ with: given, secrets, where, uses }, called) {
	const { inputs, secrets: taken } = called.call;
	const check = (kind, names, known) => {
		const lower = (name) => name.toLowerCase();
		const has = new Set(Object.keys(known).map(lower));
		const unknown = names.find((name) => !has.has(lower(name)));
		if (unknown !== void 0) throw new Unsupported(`${uses} takes no ${kind} \`${unknown}\``, where);
		const named = new Set(names.map(lower));
		const missing = Object.keys(known).find((name) => known[name].required && !named.has(lower(name)));
		if (missing !== void 0) throw new Unsupported(`${uses} needs the ${kind} \`${missing}\``, where);
	};
	check("input", Object.keys(given), inputs);
	if (secrets !== "inherit") check("secret", Object.keys(secrets), taken);
}

// test/sandbox/runner/admission.ts
/**
* Does work within a concurrency group of the repository, which it is told with those around it; null where a newer one took
* the place, or the signal came first.
*/
async function admitted({ groups }, wish, work) {
	const { concurrency, contexts, repositoryId, held, cancel, signal } = wish;
	if (concurrency === null) return await work(held);
	const { name, cancelInProgress } = placed(concurrency.where, () => evaluated(concurrency, contexts));
	const group = `${repositoryId}/${name.toLowerCase()}`;
	if (held.includes(group)) throw new Unsupported(`the concurrency group \`${name}\` waits for itself`, concurrency.where);
	const { queue } = concurrency;
	const admission = await groups.enter(group, {
		cancelInProgress,
		queue,
		cancel,
		signal
	});
	if (admission === null) return null;
	try {
		return await work([...held, group]);
	} finally {
		admission.leave();
	}
}
function evaluated({ group, cancelInProgress, queue, where }, contexts) {
	const name = interpolate(group, contexts, { status: "success" });
	const cancels = truth(cancelInProgress, contexts);
	if (name === "") throw new Unsupported("the concurrency group has no name", where);
	if (cancels && queue === "max") throw new Unsupported("`queue: max` and `cancel-in-progress: true` at once", where);
	return {
		name,
		cancelInProgress: cancels
	};
}
/** What `true`, `false` or an expression comes to. */
function truth(text, contexts) {
	return holds(text, contexts, { status: "success" });
}

// test/sandbox/runner/job-row.ts
/** Makes a job's row, which is its check run too. */
function makeJob(play, { name, labels = [] }) {
	const { world } = play.stage;
	const run = play.run();
	const time = world.time();
	return world.store.jobs.put({
		id: world.store.nextId(),
		repositoryId: run.repositoryId,
		runId: run.id,
		attempt: run.attempt,
		name,
		status: "queued",
		conclusion: null,
		labels,
		steps: [],
		summary: null,
		annotations: [],
		createdAt: time,
		startedAt: time,
		completedAt: null
	});
}
function changeJob(world, id, change) {
	return world.store.jobs.put({
		...world.store.jobs.get(id),
		...change
	});
}
function completeJob(world, id, change) {
	return changeJob(world, id, {
		...change,
		status: "completed",
		completedAt: world.time()
	});
}
/** A job that cannot be, with what is wrong. */
function refuseJob(play, name, { message }) {
	const row = makeJob(play, { name });
	completeJob(play.stage.world, row.id, {
		conclusion: "failure",
		annotations: [failureNote(message)]
	});
	return {
		result: "failure",
		outputs: {},
		isFresh: true
	};
}
/** Carries a job of an earlier attempt into this one, log included. */
function carryJob(play, jobId) {
	const { store, logs } = play.stage.world;
	const old = store.jobs.get(jobId);
	if (old === void 0) return null;
	const id = store.nextId();
	if (logs.has(jobId)) copyFileSync(logs.fileOf(jobId), logs.fileOf(id));
	return store.jobs.put({
		...old,
		id,
		attempt: play.run().attempt
	});
}
/** What the runner itself has to say of a job: which file, which line. */
function failureNote(message) {
	const [, path = null, line] = message.match(/^(\S+?):(\d+): /) ?? [];
	return {
		level: "failure",
		message,
		title: null,
		path,
		line: line === void 0 ? null : Number(line)
	};
}

// test/sandbox/runner/outcome.ts
const SKIPPED = {
	result: "skipped",
	outputs: {},
	isFresh: true
};
/** What the jobs of a matrix, or of a called workflow, come to together; of an output the last that is not empty. */
function combined(outcomes) {
	const results = outcomes.map(({ result }) => result);
	const outputs = {};
	for (const outcome of outcomes) for (const [name, value] of Object.entries(outcome.outputs)) if (value !== "" || !Object.hasOwn(outputs, name)) outputs[name] = value;
	return {
		result: worstOf(results),
		outputs,
		isFresh: outcomes.some(({ isFresh }) => isFresh)
	};
}
function worstOf(results) {
	for (const result of [
		"failure",
		"cancelled",
		"success"
	]) if (results.includes(result)) return result;
	return "skipped";
}
/** What `success()` and its like say of a job: all that it needs, directly or not. */
function statusAfter(ancestors, isCancelled) {
	if (isCancelled) return "cancelled";
	const results = ancestors.map(({ result }) => result);
	if (results.includes("failure")) return "failure";
	return results.every((result) => result === "success") ? "success" : "skipped";
}
/** The `needs` context, or `jobs` of a called workflow's outputs. */
function outcomesContext(outcomes) {
	return Object.fromEntries([...outcomes].map(([id, { result, outputs }]) => [id, {
		result,
		outputs: { ...outputs }
	}]));
}

// test/sandbox/runner/kept.ts
/** What an earlier attempt left, carried into this one; null where the job has to run. */
function keptOutcome(play, key) {
	const known = play.kept.has(key) ? play.record.outcomes[key] : void 0;
	const row = known && carryJob(play, known.jobId);
	if (!row) return null;
	const { result, outputs } = known;
	play.note(key, {
		result,
		outputs,
		jobId: row.id
	});
	return {
		result,
		outputs,
		isFresh: false
	};
}

// test/sandbox/runner/occasion.ts
/** Which commit an event is about; null where GitHub starts nothing: a deleted ref, a pull request in conflict, a draft release. */
async function occasionOf(world, event) {
	const repository = world.store.repositories.get(event.repositoryId);
	const { payload } = event;
	switch (event.name) {
		case "push": return await pushed(world, repository, event);
		case "pull_request": return await pulled(world, repository, event);
		case "merge_group": {
			const { head_ref, head_sha, base_ref } = payload;
			const occasion = await at(world, {
				repository,
				event,
				ref: head_ref,
				name: head_sha
			});
			return occasion && {
				...occasion,
				branch: shortRef(base_ref)
			};
		}
		case "workflow_dispatch": return await dispatched(world, repository, event);
		case "release": {
			const ref = `refs/tags/${payload["tag"]}`;
			return payload["draft"] ? null : await at(world, {
				repository,
				event,
				ref,
				name: ref
			});
		}
		case "create": {
			const ref = `refs/${payload["ref_type"] === "tag" ? "tags" : "heads"}/${payload["ref"]}`;
			return await at(world, {
				repository,
				event,
				ref,
				name: ref
			});
		}
		case "workflow_run": {
			const occasion = await onDefault(world, repository, event);
			const run = payload["run"];
			return occasion && {
				...occasion,
				branch: run.headBranch
			};
		}
		default: return await onDefault(world, repository, event);
	}
}
/** The occasion at a commit named by ref or id; null where there is none. */
async function at(world, { repository, event, ref, name }) {
	const sha = await resolve$1(world.repo(repository), name.replace(/^refs\//, ""));
	if (sha === null) return null;
	const isTag = ref.startsWith("refs/tags/");
	const short = shortRef(ref);
	return {
		event,
		repository,
		sha,
		ref,
		headSha: sha,
		headBranch: short,
		headRepositoryId: repository.id,
		pull: null,
		isFork: false,
		branch: isTag ? null : short,
		tag: isTag ? short : null,
		paths: async () => []
	};
}
async function onDefault(world, repository, event) {
	const ref = `refs/heads/${repository.defaultBranch}`;
	return await at(world, {
		repository,
		event,
		ref,
		name: ref
	});
}
async function pushed(world, repository, event) {
	const { ref, before, after } = event.payload;
	if (after === NOTHING) return null;
	const occasion = await at(world, {
		repository,
		event,
		ref,
		name: after
	});
	if (occasion === null || await isSkipped(world, occasion)) return null;
	return {
		...occasion,
		paths: () => pushedPaths(world, occasion, before)
	};
}
/** A new branch is compared with where it left the default branch. */
async function pushedPaths(world, { repository, sha }, before) {
	const repo = world.repo(repository);
	const fork = `refs/heads/${repository.defaultBranch}`;
	const from = before === NOTHING ? await mergeBase(repo, fork, sha) : before;
	return (await changedFiles(repo, from === sha ? null : from, sha)).map(({ path }) => path);
}
async function pulled(world, repository, event) {
	const moment = event.payload;
	const known = pullNumbered(world, repository, moment.number);
	const then = {
		...known,
		head: {
			...known.head,
			sha: moment.head
		}
	};
	const place = await pulledPlace(world, then, moment);
	if (place === null) return null;
	const occasion = await at(world, {
		repository,
		event,
		...place
	});
	if (occasion === null) return null;
	const about = {
		headSha: moment.head,
		headBranch: known.head.ref,
		headRepositoryId: known.head.repositoryId,
		pull: then,
		isFork: known.head.repositoryId !== repository.id,
		branch: known.base.ref,
		tag: null
	};
	const found = {
		...occasion,
		...about,
		paths: () => pulledPaths(world, repository, then)
	};
	return await isSkipped(world, found) ? null : found;
}
/** The trial merge; what was merged is at the commit that it was merged by. */
async function pulledPlace(world, pull, moment) {
	if (moment.state === "closed" && pull.merged) return {
		ref: `refs/heads/${pull.base.ref}`,
		name: pull.merged.sha
	};
	const { mergeability } = await isCurrent(world, pull) ? pull : await tryMerge(world, pull);
	if (mergeability?.head !== moment.head || mergeability.sha === null) return null;
	return {
		ref: `refs/pull/${pull.number}/merge`,
		name: mergeability.sha
	};
}
async function pulledPaths(world, repository, pull) {
	const repo = world.repo(repository);
	const from = await mergeBase(repo, `refs/heads/${pull.base.ref}`, pull.head.sha);
	return (await changedFiles(repo, from, pull.head.sha)).map(({ path }) => path);
}
async function dispatched(world, repository, event) {
	const given = String(event.payload["ref"]);
	const repo = world.repo(repository);
	const isTag = given.startsWith("refs/tags/") || !given.startsWith("refs/") && await repo.line([
		"rev-parse",
		"--verify",
		"--quiet",
		`refs/heads/${given}`
	]) === null;
	const ref = given.startsWith("refs/") ? given : `refs/${isTag ? "tags" : "heads"}/${given}`;
	return await at(world, {
		repository,
		event,
		ref,
		name: ref
	});
}
const SKIP = /\[(skip ci|ci skip|no ci|skip actions|actions skip)\]/;
/** A head commit that says `[skip ci]` starts nothing. */
async function isSkipped(world, { repository, headSha }) {
	return SKIP.test((await readCommit(world.repo(repository), headSha))?.message ?? "");
}
/** `main` of `refs/heads/main`, `7/merge` of `refs/pull/7/merge`. */
function shortRef(ref) {
	return ref.replace(/^refs\/(heads|tags|pull)\//, "");
}

// test/sandbox/runner/run-contexts.ts
const DEPENDABOT = "dependabot[bot]";
/** `github`, `inputs` and `vars`, which every key of a workflow sees. */
function runContexts(play, scope) {
	return {
		github: githubContext$1(play),
		inputs: scope.inputs,
		vars: variablesOf(play.stage.world, play.repository)
	};
}
/** `secrets` as a job sees them, its environment's above all; none for a fork and for Dependabot, whose own secrets are not played. */
function secretsOf(play, scope, environment) {
	if (play.record.moment.isFork || play.run().actor === DEPENDABOT) return {};
	const { world } = play.stage;
	const repositoryId = play.repository.id;
	if (scope.secrets === null) return secretsOf$1(world, play.repository, environment);
	const own = environment === null ? [] : rowsOf(world, "secrets", {
		owner: null,
		repositoryId,
		environment
	});
	return {
		...scope.secrets,
		...Object.fromEntries(own.map(({ name, value }) => [name, value]))
	};
}
/** `job`: which workflow file a job stands in, whoever called it. */
function jobContext({ loaded }, jobId) {
	return {
		check_run_id: jobId,
		workflow_ref: workflowRef(loaded),
		workflow_sha: loaded.sha,
		workflow_repository: fullName(loaded.repository),
		workflow_file_path: loaded.workflow.path
	};
}
/** `acme/flight-delay/.github/workflows/train.yml@refs/heads/main`. */
function workflowRef({ repository, workflow, ref }) {
	return `${fullName(repository)}/${workflow.path}@${ref}`;
}
/** The caller's, in called workflows too; what a job alone knows is the job's to add. */
function githubContext$1(play) {
	const { stage, repository, record } = play;
	const { world } = stage;
	const { moment, path, payload } = record;
	const run = play.run();
	const idOf = (login) => String(userByLogin(world, login)?.id ?? 0);
	const isTag = moment.ref.startsWith("refs/tags/");
	const name = shortRef(moment.ref);
	return {
		actor: run.actor,
		actor_id: idOf(run.actor),
		api_url: world.api,
		base_ref: moment.pull?.baseRef ?? "",
		event: payload,
		event_name: moment.eventName,
		graphql_url: world.graphql,
		head_ref: moment.pull?.headRef ?? "",
		ref: moment.ref,
		ref_name: name,
		ref_protected: !isTag && protectionOf(world, repository, name) !== void 0,
		ref_type: isTag ? "tag" : "branch",
		repository: fullName(repository),
		repository_id: String(repository.id),
		repository_owner: repository.owner,
		repository_owner_id: idOf(repository.owner),
		repositoryUrl: `${repositoryPage(world, repository)}.git`,
		repository_visibility: repository.private ? "private" : "public",
		retention_days: "90",
		run_attempt: String(run.attempt),
		run_id: String(run.id),
		run_number: String(run.number),
		secret_source: moment.isFork ? "None" : run.actor === DEPENDABOT ? "Dependabot" : "Actions",
		server_url: world.url,
		sha: moment.sha,
		triggering_actor: run.triggeringActor ?? run.actor,
		workflow: run.name,
		workflow_ref: `${fullName(repository)}/${path}@${moment.ref}`,
		workflow_sha: moment.sha
	};
}

// test/sandbox/runner/play-call.ts
const CALM$1 = { status: "success" };
/** Plays a job that calls a reusable workflow: its jobs under the caller's name, its outputs as the caller's. */
async function playCall(play, scope, given) {
	const { job, instance, stop } = given;
	const own = new AbortController();
	const cancelled = AbortSignal.any([stop, own.signal]);
	if (stop.aborted) return gone(play, scope, instance);
	try {
		const called = calledScope(play, scope, given);
		const wish = {
			repositoryId: play.repository.id,
			cancel: () => own.abort(),
			signal: cancelled
		};
		const around = {
			...wish,
			concurrency: job.concurrency,
			contexts: instance.contexts,
			held: scope.held
		};
		return await admitted(play.stage, around, async (outer) => {
			const inner = {
				...wish,
				concurrency: called.loaded.workflow.concurrency,
				held: outer
			};
			const contexts = runContexts(play, called);
			return await admitted(play.stage, {
				...inner,
				contexts
			}, (held) => playCalled({
				...play,
				cancelled
			}, {
				...called,
				held
			}));
		}) ?? gone(play, scope, instance);
	} catch (error) {
		if (!(error instanceof Unsupported)) throw error;
		return refuseJob(play, `${scope.prefix}${instance.name}`, error);
	}
}
async function playCalled(play, called) {
	const outcomes = await playJobs(play, called);
	const contexts = {
		...runContexts(play, called),
		jobs: outcomesContext(outcomes)
	};
	const { outputs } = called.loaded.workflow.call;
	return {
		...combined([...outcomes.values()]),
		outputs: Object.fromEntries(Object.entries(outputs).map(([name, text]) => [name, interpolate(text, contexts, CALM$1)]))
	};
}
/** Waited for a group in vain. */
function gone(play, scope, { name }) {
	const row = makeJob(play, { name: `${scope.prefix}${name}` });
	completeJob(play.stage.world, row.id, { conclusion: "cancelled" });
	return {
		result: "cancelled",
		outputs: {},
		isFresh: true
	};
}
function calledScope(play, scope, given) {
	const { job, instance, key, mayKeep } = given;
	const loaded = scope.loaded.calls.get(job.id);
	const { contexts } = instance;
	const inputs = placed(job.where, () => {
		const values = interpolated(job.with, contexts, CALM$1);
		return callInputs(loaded.workflow.call.inputs, values, {
			...runContexts(play, scope),
			inputs: {}
		});
	});
	const asked = {
		job: job.permissions,
		workflow: scope.loaded.workflow.permissions
	};
	const permissions = permissionsOf$1(asked, scope.ceiling, scope.otherwise);
	return {
		loaded,
		prefix: `${scope.prefix}${instance.name} / `,
		key: `${key}/`,
		inputs,
		secrets: calledSecrets(play, scope, {
			job,
			instance
		}),
		ceiling: permissions,
		otherwise: permissions,
		held: scope.held,
		mayKeep
	};
}
/** Named ones pass one hop, evaluated; `inherit` passes all that the caller has. */
function calledSecrets(play, scope, { job, instance }) {
	if (job.secrets === "inherit") return scope.secrets;
	const contexts = {
		...instance.contexts,
		secrets: secretsOf(play, scope, null)
	};
	return placed(job.where, () => Object.fromEntries(Object.entries(job.secrets).map(([name, text]) => [name.toUpperCase(), interpolate(text, contexts, CALM$1)])));
}

// test/sandbox/runner/hosted-runner.ts
/** The labels of GitHub's own runners; larger ones have names that their organisation chose, and count as its own. */
const HOSTED = [
	/^ubuntu-(slim|latest|\d\d\.\d\d)(-arm)?$/,
	/^windows-(latest|11|\d{4})(-arm|-vs\d{4})?$/,
	/^macos-(latest|\d\d)(-intel|-large|-xlarge)?$/
];
/**
* Refuses, in GitHub's words, a job of a called workflow of another owner that asks for a runner of the caller's: it is never
* queued there, whatever the runner's settings (actions/runner#1671, nrwl/ci#87). An enterprise of several owners is not played.
*/
function refuseOwnRunner(play, { loaded }, { labels, where }) {
	if (play.repository.owner.toLowerCase() === loaded.repository.owner.toLowerCase() || labels.every(isHosted)) return;
	throw new Unsupported(`Called workflows cannot be queued onto self-hosted runners across organisations/enterprises. Failed to queue this job. Labels: '${labels.join(" , ")}'.`, where);
}
/** Labels are compared without regard to case. */
function isHosted(label) {
	return HOSTED.some((pattern) => pattern.test(label.toLowerCase()));
}

// test/sandbox/runner/job-deployment.ts
const CREATOR = "github-actions[bot]";
/** Makes the deployment that a job with an `environment` is; answers how to say what became of it. */
function openDeployment(play, { environment, jobId }) {
	const { stage, repository, record } = play;
	const { world } = stage;
	const time = world.time();
	ensureEnvironment(world, repository, environment);
	const { id } = world.store.deployments.put({
		id: world.store.nextId(),
		repositoryId: repository.id,
		sha: record.moment.headSha,
		ref: record.moment.headBranch ?? shortRef(record.moment.ref),
		task: "deploy",
		environment,
		payload: {},
		description: null,
		transient: false,
		production: environment === "production",
		creator: CREATOR,
		app: "github-actions",
		createdAt: time,
		updatedAt: time
	});
	const say = (state, environmentUrl) => {
		world.store.deploymentStatuses.put({
			id: world.store.nextId(),
			deploymentId: id,
			state,
			description: "",
			environment,
			environmentUrl,
			logUrl: `${repositoryPage(world, repository)}/actions/runs/${record.id}/job/${jobId}`,
			creator: CREATOR,
			app: "github-actions",
			at: world.time()
		});
	};
	say("in_progress", "");
	return { end: (isWell, url) => say(isWell ? "success" : "failure", url) };
}

// test/sandbox/runner/job-folder.ts
/** Where a job's workspace and all else that is its own lie, as long as it runs. */
function jobFolder(folder, jobId) {
	return join(folder, `job-${jobId}`);
}

// test/sandbox/runner/container.ts
/** What `container:` comes to: an image or a mapping of one; without an image, also where an expression is empty, there is no container. */
function containerOf(value, where) {
	if (value === null || value === "") return null;
	if (typeof value === "string") return {
		image: value,
		options: ""
	};
	if (typeof value !== "object" || Array.isArray(value)) throw new Unsupported("`container` names no image", where);
	const { image = "", options = "", ...others } = value;
	const [unknown] = Object.keys(others);
	if (unknown !== void 0) throw new Unsupported(`\`container.${unknown}\` is not played in the sandbox`, where);
	if (typeof image !== "string" || typeof options !== "string") throw new Unsupported("`image` and `options` of `container` are texts", where);
	return image === "" ? null : {
		image,
		options
	};
}

// test/sandbox/runner/job-settings.ts
const CALM = { status: "success" };
const DEFAULT_MINUTES = 360;
/** Evaluates what stands at a job, in the order in which GitHub does: its environment says which secrets there are. */
function jobSettings(play, scope, { job, instance }) {
	const { workflow } = scope.loaded;
	return placed(job.where, () => {
		const text = (given) => interpolate(given, instance.contexts, CALM);
		const environment = job.environment === null ? null : text(job.environment.name) || null;
		const vars = variablesOf(play.stage.world, play.repository, environment);
		const secrets = secretsOf(play, scope, environment);
		const contexts = {
			...instance.contexts,
			vars
		};
		const outer = {
			...runContexts(play, scope),
			secrets
		};
		const env = {
			...textsOf(workflow.env, outer),
			...textsOf(job.env, {
				...contexts,
				secrets
			})
		};
		return {
			labels: labelsOf(interpolated(job.runsOn, contexts, CALM), job.where),
			container: containerOf(interpolated(job.container, contexts, CALM), job.where),
			environment,
			env,
			defaults: defaultsOf(workflow.defaults, job.defaults, {
				...contexts,
				env
			}),
			timeoutMinutes: minutesOf$1(job.timeoutMinutes, contexts, job.where),
			mayFail: truth(job.continueOnError, contexts),
			secrets,
			contexts
		};
	});
}
function textsOf(texts, contexts) {
	const entries = Object.entries(texts).map(([name, text]) => [name, interpolate(text, contexts, CALM)]);
	return Object.fromEntries(entries);
}
/** A label, a list of them, or `{ group, labels }`; whatever they are, the job runs on this machine. */
function labelsOf(runsOn, where) {
	if (typeof runsOn === "string" && runsOn !== "") return [runsOn];
	if (Array.isArray(runsOn) && runsOn.length > 0) return runsOn.flatMap((label) => labelsOf(label, where));
	if (runsOn !== null && typeof runsOn === "object" && !Array.isArray(runsOn)) {
		const { group, labels, ...others } = runsOn;
		if (Object.keys(others).length === 0 && (group ?? labels) !== void 0) return [group, labels].flatMap((part) => part === void 0 ? [] : labelsOf(part, where));
	}
	throw new Unsupported("`runs-on` names no runner", where);
}
function defaultsOf(workflow, job, contexts) {
	const own = (text) => text === null ? null : interpolate(text, contexts, CALM);
	return {
		shell: own(job.shell) ?? workflow.shell,
		workingDirectory: own(job.workingDirectory) ?? workflow.workingDirectory
	};
}
function minutesOf$1(text, contexts, where) {
	const minutes = text === null ? DEFAULT_MINUTES : Number(interpolate(text, contexts, CALM));
	if (minutes > 0) return minutes;
	throw new Unsupported(`\`timeout-minutes: ${text}\` is no time`, where);
}

// test/sandbox/runner/play-steps.ts
/** The output that carries the environment's address, which only the job's own steps know. */
const URL_OUTPUT = "environment.url";
/** Plays a job of steps: its group, its environment, a turn, a token of its own, and what it leaves. */
async function playSteps(play, scope, given) {
	const kept = given.mayKeep ? keptOutcome(play, given.key) : null;
	if (kept !== null) return kept;
	const { world } = play.stage;
	const { id } = makeJob(play, { name: `${scope.prefix}${given.instance.name}` });
	const { result, outputs } = await played(play, scope, {
		...given,
		jobId: id
	});
	if (world.store.jobs.get(id).status !== "completed") completeJob(world, id, { conclusion: result });
	play.note(given.key, {
		result,
		outputs,
		jobId: id
	});
	return {
		result,
		outputs,
		isFresh: true
	};
}
const CANCELLED = {
	result: "cancelled",
	outputs: {}
};
async function played(play, scope, made) {
	const { job, jobId, stop } = made;
	const { world } = play.stage;
	try {
		const settings = jobSettings(play, scope, made);
		changeJob(world, jobId, { labels: settings.labels });
		refuseOwnRunner(play, scope, {
			labels: settings.labels,
			where: job.where
		});
		refuseDeployment(play, settings);
		const own = new AbortController();
		const signal = AbortSignal.any([stop, own.signal]);
		const wish = {
			concurrency: job.concurrency,
			contexts: settings.contexts,
			repositoryId: play.repository.id,
			held: scope.held,
			cancel: () => own.abort(),
			signal
		};
		return await admitted(play.stage, wish, () => inTurn(play, scope, {
			...made,
			stop: signal,
			settings
		})) ?? CANCELLED;
	} catch (error) {
		if (!(error instanceof Unsupported)) throw error;
		completeJob(world, jobId, {
			conclusion: "failure",
			annotations: [failureNote(error.message)]
		});
		return {
			result: "failure",
			outputs: {}
		};
	}
}
/** Before a job of an environment sees any secret: its ref has to be allowed there. */
function refuseDeployment({ stage, repository, record }, { environment }) {
	const { ref } = record.moment;
	if (environment === null || mayDeploy(stage.world, repository, environment, ref)) return;
	const what = `Branch "${ref.replace(/^refs\/(heads|tags)\//, "")}" is not allowed to deploy to ${environment} due to environment protection rules.`;
	throw new Unsupported(what, record.path);
}
async function inTurn(play, scope, due) {
	const slot = await play.stage.slots.take(due.stop);
	if (slot === null) return CANCELLED;
	try {
		const ended = due.stop.aborted ? CANCELLED : await inFolder(play, scope, due);
		if (ended.result === "failure") due.onFailure();
		return ended;
	} finally {
		slot.free();
	}
}
async function inFolder(play, scope, due) {
	const { jobId, settings, job } = due;
	const { world, folder, runJob } = play.stage;
	const place = jobFolder(folder, jobId);
	rmSync(place, {
		recursive: true,
		force: true
	});
	mkdirSync(place, { recursive: true });
	const row = changeJob(world, jobId, {
		status: "in_progress",
		startedAt: world.time()
	});
	const { environment } = settings;
	const deployment = environment !== null && job.environment?.deployment ? openDeployment(play, {
		environment,
		jobId
	}) : null;
	const token = mint(play, scope, {
		due,
		row
	});
	try {
		const result = await runJob(requestOf(play, scope, {
			due,
			token,
			folder: place
		})).catch(defect);
		const { [URL_OUTPUT]: url = "", ...outputs } = result.outputs;
		deployment?.end(result.conclusion === "success", url);
		const { conclusion, annotations, summary } = result;
		completeJob(world, jobId, {
			conclusion,
			annotations,
			summary: summary || null
		});
		return {
			result: conclusion === "failure" && settings.mayFail ? "success" : conclusion,
			outputs
		};
	} finally {
		world.store.tokens.put({
			...token,
			revoked: true
		});
		rmSync(place, {
			recursive: true,
			force: true
		});
	}
}
/** What a job throws ends the job and not the runner. */
function defect(error) {
	const message = error instanceof Error ? error.stack ?? error.message : String(error);
	const said = error instanceof Unsupported ? error.message : message;
	return {
		conclusion: "failure",
		outputs: {},
		annotations: [failureNote(said)],
		summary: ""
	};
}
/** GITHUB_TOKEN: for this repository, with what the job may, for as long as it runs. */
function mint(play, scope, { due, row }) {
	const asked = {
		job: due.job.permissions,
		workflow: scope.loaded.workflow.permissions
	};
	return createToken$1(play.stage.world, {
		repositories: [fullName(play.repository)],
		permissions: permissionsOf$1(asked, scope.ceiling, scope.otherwise),
		job: row.name,
		jobId: row.id
	});
}
function requestOf(play, scope, { due, token, folder }) {
	const { job, jobId, settings, stop } = due;
	const { github, ...contexts } = settings.contexts;
	const { loaded } = scope;
	const url = job.environment?.url ?? null;
	return {
		world: play.stage.world,
		run: play.run(),
		jobId,
		folder,
		steps: job.steps,
		env: settings.env,
		defaults: settings.defaults,
		contexts: {
			...contexts,
			github: {
				...github,
				job: job.id,
				token: token.secret
			},
			secrets: {
				...settings.secrets,
				GITHUB_TOKEN: token.secret
			},
			job: jobContext(scope, jobId)
		},
		payload: play.record.payload,
		outputs: {
			...job.outputs,
			...url !== null && { [URL_OUTPUT]: url }
		},
		token: token.secret,
		source: {
			repositoryId: loaded.repository.id,
			sha: loaded.sha
		},
		machine: play.stage.machine,
		timeoutMinutes: settings.timeoutMinutes,
		container: settings.container,
		signal: stop
	};
}

// test/sandbox/runner/slots.ts
function openSlots(count) {
	let left = count;
	const waiting = [];
	const slot = () => ({ free: once$1(() => {
		const next = waiting.shift();
		if (next) next();
		else left++;
	}) });
	return { async take(signal) {
		if (signal.aborted) return null;
		if (left > 0) {
			left--;
			return slot();
		}
		const { promise, resolve } = Promise.withResolvers();
		const turn = () => resolve(true);
		waiting.push(turn);
		const giveUp = () => {
			const at = waiting.indexOf(turn);
			if (at >= 0) waiting.splice(at, 1);
			if (at >= 0) resolve(false);
		};
		signal.addEventListener("abort", giveUp, { once: true });
		const came = await promise;
		signal.removeEventListener("abort", giveUp);
		return came ? slot() : null;
	} };
}
function once$1(work) {
	let isDone = false;
	return () => {
		if (!isDone) work();
		isDone = true;
	};
}

// test/sandbox/runner/matrix.ts
const MAX_JOBS = 256;
/** All jobs of an evaluated matrix, in GitHub's order; an empty one is an error there, too. */
function matrixJobs(matrix, where) {
	if (matrix === null || typeof matrix !== "object" || Array.isArray(matrix)) throw new Unsupported("`matrix` is no mapping", where);
	const { include = [], exclude = [], ...vectors } = matrix;
	const axes = Object.entries(vectors).map(([key, values]) => axisOf(key, values, where));
	const crossed = axes.length === 0 ? [] : axes.reduce(crossedWith, [{}]);
	const excluded = entriesOf(exclude, "exclude", where);
	const unknown = excluded.flatMap(Object.keys).find((key) => !Object.hasOwn(vectors, key));
	if (unknown !== void 0) throw new Unsupported(`\`exclude\` names \`${unknown}\`, which \`matrix\` has not`, where);
	const found = included(crossed.filter((job) => !excluded.some((entry) => covers(entry, job))), entriesOf(include, "include", where), Object.keys(vectors));
	if (found.length === 0) throw new Unsupported("`matrix` has no job", where);
	if (found.length > MAX_JOBS) throw new Unsupported(`\`matrix\` has more than ${MAX_JOBS} jobs`, where);
	return found;
}
/** Values of a mapping or a list stand one by one; what is empty does not. */
function labelOf(job) {
	const values = Object.values(job).flatMap(leaves);
	return values.length === 0 ? "" : `(${values.join(", ")})`;
}
function leaves(value) {
	if (value === null || value === "") return [];
	return typeof value === "object" ? Object.values(value).flatMap(leaves) : [String(value)];
}
function axisOf(key, values, where) {
	if (!Array.isArray(values)) throw new Unsupported(`\`${key}\` of \`matrix\` is no list`, where);
	if (values.length === 0) throw new Unsupported(`\`${key}\` of \`matrix\` is empty`, where);
	return {
		key,
		values
	};
}
function crossedWith(jobs, { key, values }) {
	return jobs.flatMap((job) => values.map((value) => ({
		...job,
		[key]: value
	})));
}
function entriesOf(list, key, where) {
	const isEntry = (entry) => entry !== null && typeof entry === "object" && !Array.isArray(entry);
	if (!Array.isArray(list) || !list.every(isEntry)) throw new Unsupported(`\`${key}\` of \`matrix\` is no list of mappings`, where);
	const entries = list;
	if (entries.every((entry) => Object.keys(entry).length > 0)) return entries;
	throw new Unsupported(`\`${key}\` of \`matrix\` has an empty entry`, where);
}
/** An entry widens every job whose own values it does not contradict; where there is none, it is a job by itself. */
function included(jobs, entries, keys) {
	const widened = jobs.map((values) => ({
		values,
		label: labelOf(values)
	}));
	const added = [];
	for (const entry of entries) {
		const [own, more] = [true, false].map((isOwn) => only(entry, (key) => keys.includes(key) === isOwn));
		const fits = widened.filter((_, at) => covers(own, jobs[at]));
		for (const job of fits) job.values = {
			...job.values,
			...more
		};
		if (fits.length === 0) added.push({
			values: entry,
			label: labelOf(entry)
		});
	}
	return [...widened, ...added];
}
function only(entry, isWanted) {
	return Object.fromEntries(Object.entries(entry).filter(([key]) => isWanted(key)));
}
/** Whether every value within an entry equals the job's at the same place, as `==` of an expression has it. */
function covers(entry, job) {
	if (entry === null || typeof entry !== "object") return equals(dataOf(entry), dataOf(job ?? null));
	const inside = job !== null && typeof job === "object" ? job : {};
	return Object.entries(entry).every(([key, value]) => covers(value, inside[key]));
}

// test/sandbox/runner/strategy.ts
/** The jobs that a definition comes to, once what it needs is known. */
function instancesOf(job, contexts) {
	const { strategy } = job;
	const where = strategy?.where ?? job.where;
	return placed(where, () => {
		const look = (value) => interpolated(value, contexts, { status: "success" });
		const matrix = strategy === null ? null : look(strategy.matrix);
		const jobs = matrix === null ? [null] : matrixJobs(matrix, where);
		const failFast = strategy === null ? true : look(strategy.failFast);
		const given = strategy === null ? null : look(strategy.maxParallel);
		if (typeof failFast !== "boolean") throw new Unsupported("`fail-fast` is neither true nor false", where);
		const maxParallel = given === null ? jobs.length : Number(given);
		if (!Number.isInteger(maxParallel) || maxParallel < 1) throw new Unsupported("`max-parallel` is no whole number above 0", where);
		return {
			all: toldApart(jobs.map((one, index) => instanceOf(job, one, {
				...contexts,
				matrix: one?.values ?? null,
				strategy: {
					"fail-fast": failFast,
					"job-index": index,
					"job-total": jobs.length,
					"max-parallel": maxParallel
				}
			}))),
			failFast,
			maxParallel
		};
	});
}
/** A name that says nothing of the matrix gets its values in brackets. */
function instanceOf(job, one, contexts) {
	const key = one?.label ?? "";
	const written = job.name || job.id;
	const name = written.includes("${{") ? interpolate(written, contexts, { status: "success" }) : `${written} ${key}`.trim();
	return {
		name: name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 3)}...` : name,
		key,
		contexts
	};
}
/** GitHub cuts longer names of jobs. */
const LONGEST_NAME = 100;
/** Jobs whose values read the same are numbered. */
function toldApart(all) {
	const counts = /* @__PURE__ */ new Map();
	return all.map((instance) => {
		const count = (counts.get(instance.key) ?? 0) + 1;
		counts.set(instance.key, count);
		return count === 1 ? instance : {
			...instance,
			key: `${instance.key} ${count}`
		};
	});
}

// test/sandbox/runner/play-jobs.ts
/** Plays all jobs of a workflow file, each as soon as what it needs is over; answers their outcomes by id. */
async function playJobs(play, scope) {
	const known = /* @__PURE__ */ new Map();
	for (const job of scope.loaded.workflow.jobs) {
		const needed = job.needs.map((need) => known.get(need.toLowerCase()));
		const behind = ancestorsOf(needed);
		const outcome = behind.then(async (ancestors) => {
			const direct = await Promise.all(needed.map(({ outcome }) => outcome));
			const needs = job.needs.map((id, at) => [id, direct[at]]);
			return await playDefinition(play, scope, {
				job,
				needs,
				ancestors
			});
		});
		known.set(job.id.toLowerCase(), {
			outcome,
			behind
		});
	}
	const outcomes = /* @__PURE__ */ new Map();
	for (const job of scope.loaded.workflow.jobs) outcomes.set(job.id, await known.get(job.id.toLowerCase()).outcome);
	return outcomes;
}
async function ancestorsOf(needed) {
	const lists = needed.map(async ({ outcome, behind }) => [await outcome, ...await behind]);
	return (await Promise.all(lists)).flat();
}
/** One entry under `jobs:`: its condition, its matrix, its jobs. */
async function playDefinition(play, scope, due) {
	const { job, needs, ancestors } = due;
	const contexts = {
		...runContexts(play, scope),
		needs: outcomesContext(needs)
	};
	try {
		const status = statusAfter(ancestors, play.cancelled.aborted);
		const mayKeep = scope.mayKeep && !ancestors.some(({ isFresh }) => isFresh);
		const key = `${scope.key}${job.id}`;
		if (mayKeep && play.record.outcomes[key]?.result === "skipped") {
			const kept = keptOutcome(play, key);
			if (kept !== null) return kept;
		}
		if (!(!play.stage.closed.aborted && placed(job.where, () => holds(job.if, contexts, { status })))) return skip(play, scope, job, key);
		const { all, failFast, maxParallel } = instancesOf(job, contexts);
		const slots = openSlots(maxParallel);
		const failed = new AbortController();
		const outcomes = all.map(async (instance) => {
			const stop = AbortSignal.any([stopOf(play), failed.signal]);
			const slot = await slots.take(stop);
			const onFailure = () => failFast ? failed.abort() : void 0;
			const outcome = await playInstance(play, scope, {
				job,
				instance,
				stop,
				mayKeep,
				onFailure
			});
			if (outcome.result === "failure") onFailure();
			slot?.free();
			return outcome;
		});
		return combined(await Promise.all(outcomes));
	} catch (error) {
		if (!(error instanceof Unsupported)) throw error;
		return refuseJob(play, `${scope.prefix}${plainName(job)}`, error);
	}
}
/** A job that begins after its run was cancelled, since it says so, is not cancelled by that. */
function stopOf({ cancelled, stage }) {
	return cancelled.aborted ? stage.closed : cancelled;
}
async function playInstance(play, scope, called) {
	const { job, ...rest } = called;
	const given = {
		...rest,
		key: `${scope.key}${job.id}${called.instance.key}`
	};
	if (job.kind === "call") return await playCall(play, scope, {
		...given,
		job
	});
	return await playSteps(play, scope, {
		...given,
		job
	});
}
/** A skipped job is a check, too; of a matrix there is one, by its name as it is written, expressions and all. */
function skip(play, scope, job, key) {
	const { world } = play.stage;
	const result = play.cancelled.aborted ? "cancelled" : "skipped";
	const row = makeJob(play, { name: `${scope.prefix}${plainName(job)}` });
	completeJob(world, row.id, { conclusion: result });
	play.note(key, {
		result,
		outputs: {},
		jobId: row.id
	});
	return {
		...SKIPPED,
		result
	};
}
function plainName({ name, id }) {
	return name || id;
}

// test/sandbox/runner/play-run.ts
/** Plays one attempt of a run to its end: its group, its jobs, its conclusion. */
async function playRun(play, loaded, { inputs, cancel }) {
	const scope = {
		loaded,
		prefix: "",
		key: "",
		inputs,
		secrets: null,
		ceiling: ceilingOf(play.record.moment.isFork),
		otherwise: DEFAULT_PERMISSIONS,
		held: [],
		mayKeep: true
	};
	const wish = {
		concurrency: loaded.workflow.concurrency,
		contexts: runContexts(play, scope),
		repositoryId: play.repository.id,
		held: [],
		cancel,
		signal: play.cancelled
	};
	try {
		completeRun(play, await admitted(play.stage, wish, (held) => inProgress(play, {
			...scope,
			held
		})) ?? "cancelled");
	} catch (error) {
		if (error instanceof Unsupported) return failToStart(play, error);
		completeRun(play, "failure");
		throw error;
	}
}
async function inProgress(play, scope) {
	const run = changeRun(play, {
		status: "in_progress",
		startedAt: play.stage.world.time()
	});
	announceRun(play.stage.world, run, "in_progress");
	const { result } = combined([...(await playJobs(play, scope)).values()]);
	return result !== "failure" && play.cancelled.aborted ? "cancelled" : result;
}
/** A run that cannot be: `startup_failure`, and a check that names the feature and its line. */
function failToStart(play, { message }) {
	const row = makeJob(play, { name: play.run().name });
	const { world } = play.stage;
	completeJob(world, row.id, {
		conclusion: "failure",
		annotations: [failureNote(message)]
	});
	completeRun(play, "startup_failure");
}
function completeRun(play, conclusion) {
	const run = changeRun(play, {
		status: "completed",
		conclusion
	});
	announceRun(play.stage.world, run, "completed");
}
function changeRun({ stage, run }, change) {
	const { world } = stage;
	return world.store.runs.put({
		...run(),
		...change,
		updatedAt: world.time()
	});
}

// test/sandbox/runner/attempt.ts
/**
* Reads the files of a run's present attempt and answers how to play it to its conclusion; what is played has asked for its
* group before it first waits.
*/
async function readAttempt(stage, attempt) {
	const play = playOf(stage, attempt);
	try {
		const loaded = await load(play);
		changeRun(play, { referenced: referencedBy(loaded) });
		const inputs = inputsOf$2(play, loaded);
		nameRun(play, loaded, inputs);
		return () => playRun(play, loaded, {
			inputs,
			cancel: () => attempt.controller.abort()
		});
	} catch (error) {
		if (!(error instanceof Unsupported)) throw error;
		return async () => failToStart(play, error);
	}
}
function playOf(stage, { runId, kept, controller }) {
	const { world, records, closed } = stage;
	const run = () => world.store.runs.get(runId);
	return {
		stage,
		repository: world.store.repositories.get(run().repositoryId),
		run,
		record: records.get(runId),
		kept,
		note(key, outcome) {
			const record = records.get(runId);
			records.put({
				...record,
				outcomes: {
					...record.outcomes,
					[key]: outcome
				}
			});
		},
		cancelled: AbortSignal.any([controller.signal, closed])
	};
}
async function load({ stage, repository, record }) {
	const { sha, ref } = record.moment;
	const loaded = await loadWorkflow(stage.world, {
		repository,
		sha,
		ref
	}, record.path);
	refuseExcess(loaded);
	return loaded;
}
function inputsOf$2({ record }, { workflow }) {
	if (record.moment.eventName !== "workflow_dispatch") return {};
	return dispatchInputs(workflow.dispatch ?? {}, record.given);
}
function nameRun(play, { workflow }, inputs) {
	if (workflow.runName === null) return;
	const title = interpolate(workflow.runName, runContexts(play, { inputs }), { status: "success" }).trim();
	if (title !== "") changeRun(play, { title });
}
/** Opens the next attempt of a run that is over; answers the keys of the jobs whose outcome stands, and forgets the others'. */
function openAttempt({ world, records }, wanted) {
	const { runId, by } = wanted;
	announceRun(world, nextAttempt(world, { id: runId }, by), "requested");
	const record = records.get(runId);
	const kept = Object.entries(record.outcomes).filter(([, outcome]) => stands(wanted, outcome));
	records.put({
		...record,
		outcomes: Object.fromEntries(kept)
	});
	return new Set(kept.map(([key]) => key));
}
function stands({ failedOnly, jobId }, outcome) {
	if (jobId !== null) return outcome.jobId !== jobId;
	return failedOnly && (outcome.result === "success" || outcome.result === "skipped");
}

// test/sandbox/runner/groups.ts
/** With `queue: max` so many wait; who comes then does not stay. */
const MAX_WAITING = 100;
/** Groups without anybody in them. */
function openGroups() {
	const groups = /* @__PURE__ */ new Map();
	return { enter(name, entry) {
		const key = name.toLowerCase();
		const group = groups.get(key) ?? {
			holder: null,
			waiting: []
		};
		groups.set(key, group);
		if (entry.signal.aborted) return Promise.resolve(null);
		if (group.holder === null) return Promise.resolve(admit(group, entry));
		const { promise, resolve: settle } = Promise.withResolvers();
		if (entry.queue === "single") for (const { settle: replace } of group.waiting.splice(0)) replace(null);
		if (group.waiting.length === MAX_WAITING) return Promise.resolve(null);
		const waiting = {
			entry,
			settle
		};
		group.waiting.push(waiting);
		entry.signal.addEventListener("abort", () => giveUp(group, waiting), { once: true });
		if (entry.cancelInProgress) group.holder.cancel();
		return promise;
	} };
}
function admit(group, entry) {
	group.holder = entry;
	return { leave() {
		if (group.holder !== entry) return;
		group.holder = null;
		const next = group.waiting.shift();
		next?.settle(admit(group, next.entry));
	} };
}
function giveUp(group, waiting) {
	const at = group.waiting.indexOf(waiting);
	if (at < 0) return;
	group.waiting.splice(at, 1);
	waiting.settle(null);
}

// test/sandbox/runner/job/annotation.ts
const PER_STEP = 10;
const WORD = {
	notice: "notice",
	warning: "warning",
	failure: "error"
};
/** Writes lines into a job's log, with what is secret hidden. */
function say(job, text) {
	job.log.write(job.masks.hide(text));
}
/** A notice, warning or error of a step: in the log always, as an annotation while the step has fewer than ten of its kind. */
function issue({ scope: { job }, issued }, { level, message, title = null, path = null, line = null }) {
	say(job, `##[${WORD[level]}]${message}`);
	if (issued[level]++ >= PER_STEP) return;
	job.annotations.push({
		level,
		message: job.masks.hide(message),
		title: title && job.masks.hide(title),
		path,
		line
	});
}

// node_modules/balanced-match/dist/esm/index.js
const range = (a, b, str) => {
	let begs, beg, left, right = void 0, result;
	let ai = str.indexOf(a);
	let bi = str.indexOf(b, ai + 1);
	let i = ai;
	if (ai >= 0 && bi > 0) {
		if (a === b) return [ai, bi];
		begs = [];
		left = str.length;
		while (i >= 0 && !result) {
			if (i === ai) {
				begs.push(i);
				ai = str.indexOf(a, i + 1);
			} else if (begs.length === 1) {
				const r = begs.pop();
				if (r !== void 0) result = [r, bi];
			} else {
				beg = begs.pop();
				if (beg !== void 0 && beg < left) {
					left = beg;
					right = bi;
				}
				bi = str.indexOf(b, i + 1);
			}
			i = ai < bi && ai >= 0 ? ai : bi;
		}
		if (begs.length && right !== void 0) result = [left, right];
	}
	return result;
};

// node_modules/brace-expansion/dist/esm/index.js
const escSlash = "\0SLASH" + Math.random().toFixed(16) + "\0";
const escOpen = "\0OPEN" + Math.random().toFixed(16) + "\0";
const escClose = "\0CLOSE" + Math.random().toFixed(16) + "\0";
const escComma = "\0COMMA" + Math.random().toFixed(16) + "\0";
const escPeriod = "\0PERIOD" + Math.random().toFixed(16) + "\0";
const escSlashPattern = new RegExp(escSlash, "g");
const escOpenPattern = new RegExp(escOpen, "g");
const escClosePattern = new RegExp(escClose, "g");
const escCommaPattern = new RegExp(escComma, "g");
const escPeriodPattern = new RegExp(escPeriod, "g");
const slashPattern = /\\\\/g;
const openPattern = /\\{/g;
const closePattern = /\\}/g;
const commaPattern = /\\,/g;
const periodPattern = /\\\./g;
const EXPANSION_MAX = 1e5;
const EXPANSION_MAX_LENGTH = 4e6;
const EXPANSION_MAX_DEPTH = 1e3;
const EXPANSION_MAX_REWRITES = 1e3;
const EXPANSION_MAX_STEPS = 2e7;
const CALL_STEPS = 16;
function numeric(str) {
	return !isNaN(str) ? parseInt(str, 10) : str.charCodeAt(0);
}
function escapeBraces(str) {
	return str.replace(slashPattern, escSlash).replace(openPattern, escOpen).replace(closePattern, escClose).replace(commaPattern, escComma).replace(periodPattern, escPeriod);
}
function unescapeBraces(str) {
	return str.replace(escSlashPattern, "\\").replace(escOpenPattern, "{").replace(escClosePattern, "}").replace(escCommaPattern, ",").replace(escPeriodPattern, ".");
}
function pushAll(target, items) {
	for (let i = 0; i < items.length; i++) target.push(items[i]);
}
function balancedWithBudget(str, masked, budget) {
	if (budget.remaining < 0) return;
	const r = range("{", "}", masked);
	const unmatched = r !== void 0 && masked.indexOf("{") < r[0];
	budget.remaining -= r && !unmatched ? r[1] + 1 : str.length;
	if (!r || budget.remaining < 0) return;
	return {
		end: r[1],
		pre: str.slice(0, r[0]),
		body: str.slice(r[0] + 1, r[1]),
		post: str.slice(r[1] + 1),
		unmatched
	};
}
function maskUnmatchedOpens(masked, budget) {
	budget.remaining -= masked.length;
	const open = [];
	for (let i = 0; i < masked.length; i++) {
		const c = masked.charCodeAt(i);
		if (c === 123) open.push(i);
		else if (c === 125 && open.length) open.pop();
	}
	let out = "";
	let last = 0;
	for (let i = 0; i < open.length; i++) {
		const at = open[i];
		out += masked.slice(last, at) + "\0";
		last = at + 1;
	}
	return out + masked.slice(last);
}
function commaSetFollows(str, budget) {
	budget.remaining -= str.length;
	if (budget.remaining < 0) return false;
	let close = false;
	for (let i = str.length - 1; i >= 0; i--) {
		const c = str.charCodeAt(i);
		if (c === 125) close = true;
		else if (c === 10 || c === 13 || c === 8232 || c === 8233) close = false;
		else if (c === 44 && close && str.charCodeAt(i + 1) !== 44) return true;
	}
	return false;
}
/**
* Basically just str.split(","), but handling cases
* where we have nested braced sections, which should be
* treated as individual members, like {a,{b,c},d}
*
* Returns `undefined` if the step budget runs out before the whole set is
* split, since splitting what is left on every comma would tear apart the
* nested sets it still holds.
*/
function parseCommaParts(str, budget) {
	const parts = [];
	let carry = "";
	for (;;) {
		const m = balancedWithBudget(str, str, budget);
		if (budget.remaining < 0) return;
		if (!m) {
			const tail = str.split(",");
			tail[0] = carry + tail[0];
			pushAll(parts, tail);
			return parts;
		}
		const { pre, body, post } = m;
		const p = pre.split(",");
		p[0] = carry + p[0];
		p[p.length - 1] += "{" + body + "}";
		if (!post.length) {
			pushAll(parts, p);
			return parts;
		}
		carry = p.pop();
		pushAll(parts, p);
		str = post;
	}
}
function bound(value, fallback) {
	return value === void 0 || isNaN(value) ? fallback : value;
}
function expand(str, options = {}) {
	if (!str) return [];
	const max = bound(options.max, EXPANSION_MAX);
	const maxLength = bound(options.maxLength, EXPANSION_MAX_LENGTH);
	const maxDepth = bound(options.maxDepth, EXPANSION_MAX_DEPTH);
	const maxRewrites = bound(options.maxRewrites, EXPANSION_MAX_REWRITES);
	const maxSteps = bound(options.maxSteps, EXPANSION_MAX_STEPS);
	if (str.slice(0, 2) === "{}") str = "\\{\\}" + str.slice(2);
	return expand_(escapeBraces(str), max, maxLength, maxDepth, 0, maxRewrites, { remaining: maxSteps }, true).map(unescapeBraces);
}
function embrace(str) {
	return "{" + str + "}";
}
function isPadded(el) {
	return /^-?0\d/.test(el);
}
function lte(i, y) {
	return i <= y;
}
function gte(i, y) {
	return i >= y;
}
function combine(acc, pre, values, max, maxLength, dropEmpties, budget) {
	const out = [];
	let length = 0;
	let nonEmpty;
	outer: for (let a = 0; a < acc.length; a++) {
		const prefix = acc[a] + pre;
		let vs = values;
		if (dropEmpties && !prefix) {
			if (!nonEmpty) nonEmpty = values.filter((v) => v);
			vs = nonEmpty;
		}
		for (let v = 0; v < vs.length; v++) {
			if (out.length >= max) break outer;
			const expansion = prefix + vs[v];
			if (length + expansion.length > maxLength) break outer;
			out.push(expansion);
			length += expansion.length;
		}
	}
	budget.remaining -= out.length;
	return out;
}
function expandSequence(body, isAlphaSequence, max, maxLength, budget) {
	const n = body.split(/\.\./);
	const N = [];
	/* c8 ignore start */
	if (n[0] === void 0 || n[1] === void 0) return N;
	/* c8 ignore stop */
	const x = numeric(n[0]);
	const y = numeric(n[1]);
	const width = Math.max(n[0].length, n[1].length);
	let incr = n.length === 3 && n[2] !== void 0 ? Math.max(Math.abs(numeric(n[2])), 1) : 1;
	let test = lte;
	if (y < x) {
		incr *= -1;
		test = gte;
	}
	const pad = n.some(isPadded);
	const cost = pad ? width : 1;
	let length = 0;
	for (let i = x; test(i, y) && N.length < max; i += incr) {
		budget.remaining -= cost;
		if (budget.remaining < 0) return;
		let c;
		if (isAlphaSequence) {
			c = String.fromCharCode(i);
			if (c === "\\") c = "";
		} else {
			c = String(i);
			if (pad) {
				const need = width - c.length;
				if (need > 0) {
					const z = new Array(need + 1).join("0");
					if (i < 0) c = "-" + z + c.slice(1);
					else c = z + c;
				}
			}
		}
		if (length + c.length > maxLength) break;
		N.push(c);
		length += c.length;
	}
	return N;
}
function expand_(str, max, maxLength, maxDepth, depth, maxRewrites, budget, isTop) {
	budget.remaining -= CALL_STEPS;
	if (depth > maxDepth) return [str];
	let acc = [""];
	let rewrites = 0;
	let dropEmpties = false;
	let firstGroup = true;
	let masked = str;
	for (;;) {
		const m = balancedWithBudget(str, masked, budget);
		if (!m) return combine(acc, str, [""], max, maxLength, dropEmpties, budget);
		if (m.unmatched) masked = maskUnmatchedOpens(masked, budget);
		const pre = m.pre;
		const literal = () => combine(acc, pre + "{" + m.body + "}" + m.post, [""], max, maxLength, dropEmpties, budget);
		if (/\$$/.test(pre)) {
			acc = combine(acc, pre + "{" + m.body + "}", [""], max, maxLength, dropEmpties && !m.post.length, budget);
			firstGroup = false;
			if (!m.post.length) break;
			str = m.post;
			masked = masked.slice(m.end + 1);
			continue;
		}
		const isNumericSequence = /^-?\d+\.\.-?\d+(?:\.\.-?\d+)?$/.test(m.body);
		const isAlphaSequence = /^[a-zA-Z]\.\.[a-zA-Z](?:\.\.-?\d+)?$/.test(m.body);
		const isSequence = isNumericSequence || isAlphaSequence;
		const isOptions = m.body.indexOf(",") >= 0;
		if (!isSequence && !isOptions) {
			if (rewrites < maxRewrites && commaSetFollows(m.post, budget)) {
				rewrites++;
				str = m.pre + "{" + m.body + escClose + m.post;
				masked = masked.slice(0, m.end) + escClose + masked.slice(m.end + 1);
				isTop = true;
				continue;
			}
			return literal();
		}
		if (firstGroup) {
			dropEmpties = isTop && !isSequence;
			firstGroup = false;
		}
		let values;
		if (isSequence) {
			values = expandSequence(m.body, isAlphaSequence, max, maxLength, budget);
			if (!values) return literal();
		} else {
			let n = parseCommaParts(m.body, budget);
			if (!n) return literal();
			if (n.length === 1 && n[0] !== void 0) {
				n = expand_(n[0], max, maxLength, maxDepth, depth + 1, maxRewrites, budget, false).map(embrace);
				if (budget.remaining < 0) return literal();
				/* c8 ignore start */
				if (n.length === 1) {
					const next = combine(acc, pre + n[0], [""], max, maxLength, dropEmpties && !m.post.length, budget);
					if (budget.remaining < 0) return literal();
					acc = next;
					if (!m.post.length) break;
					str = m.post;
					masked = masked.slice(m.end + 1);
					continue;
				}
			}
			let dropsEmpties = dropEmpties && !m.post.length && !pre;
			for (let d = 0; dropsEmpties && d < acc.length; d++) if (acc[d]) dropsEmpties = false;
			values = [];
			let valuesLength = 0;
			outer: for (let j = 0; j < n.length; j++) {
				const expanded = expand_(n[j], max, maxLength, maxDepth, depth + 1, maxRewrites, budget, false);
				if (budget.remaining < 0) return literal();
				for (let k = 0; k < expanded.length; k++) {
					const v = expanded[k];
					if (dropsEmpties && !v) continue;
					if (values.length >= max || valuesLength + v.length > maxLength) break outer;
					values.push(v);
					valuesLength += v.length;
				}
			}
		}
		const next = combine(acc, pre, values, max, maxLength, dropEmpties && !m.post.length, budget);
		if (budget.remaining < 0) return literal();
		acc = next;
		if (!m.post.length) break;
		str = m.post;
		masked = masked.slice(m.end + 1);
	}
	return acc;
}

// node_modules/@isaacs/nonrecursive-glob-match/dist/esm/numeric-range.js
const digit = (a, b) => a === b ? {
	t: "lit",
	ch: String(a)
} : {
	t: "class",
	re: new RegExp(`^[${a}-${b}]$`)
};
const prefix = (d, alts) => alts.map((s) => [digit(d, d), ...s]);
const fixed = (a, b) => {
	if (!a) return [[]];
	let lo = +a[0];
	let hi = +b[0];
	const ra = a.slice(1);
	const rb = b.slice(1);
	if (lo === hi) return prefix(lo, fixed(ra, rb));
	const zeros = "0".repeat(ra.length);
	const nines = "9".repeat(ra.length);
	const out = [];
	if (ra !== zeros) out.push(...prefix(lo++, fixed(ra, nines)));
	const last = rb === nines ? [] : prefix(hi--, fixed(zeros, rb));
	if (lo <= hi) out.push([digit(lo, hi), ...Array.from(ra, () => digit(0, 9))]);
	out.push(...last);
	return out;
};
const nonneg = (a, b, width) => {
	if (width) return fixed(String(a).padStart(width, "0"), String(b).padStart(width, "0"));
	const out = [];
	for (let len = String(a).length; len <= String(b).length; len++) {
		const lo = Math.max(a, len === 1 ? 0 : 10 ** (len - 1));
		const hi = Math.min(b, 10 ** len - 1);
		out.push(...fixed(String(lo), String(hi)));
	}
	return out;
};
/**
* The strings that the bash brace expansion `{lo..hi}` makes, as
* the alternatives of an `@(...)` extglob. Each one is a sequence of
* digits and digit classes, so there are only a few of them, even for
* a large range.
*
* If either end has a leading zero, such as `{01..10}`, each number
* has leading zeros to make it as long as the longer end, counting a
* `-` sign. So `{-05..3}` makes `-05` to `-01`, then `000` to `003`.
*
* Returns undefined if either end is not a safe integer.
*/
const numericRange = (loStr, hiStr) => {
	let lo = Number(loStr);
	let hi = Number(hiStr);
	if (!Number.isSafeInteger(lo) || !Number.isSafeInteger(hi)) return;
	if (lo > hi) [lo, hi] = [hi, lo];
	const width = /^-?0\d/.test(loStr) || /^-?0\d/.test(hiStr) ? Math.max(loStr.length, hiStr.length) : 0;
	const out = [];
	if (lo < 0) {
		const neg = nonneg(Math.max(-hi, 1), -lo, width && width - 1);
		out.push(...neg.map((s) => [{
			t: "lit",
			ch: "-"
		}, ...s]));
	}
	if (hi >= 0) out.push(...nonneg(Math.max(lo, 0), hi, width));
	return out;
};

// node_modules/@isaacs/nonrecursive-glob-match/dist/esm/parse-class.js
const posixClasses = {
	"[:alnum:]": ["\\p{L}\\p{Nl}\\p{Nd}"],
	"[:alpha:]": ["\\p{L}\\p{Nl}"],
	"[:ascii:]": ["\\x00-\\x7f"],
	"[:blank:]": ["\\p{Zs}\\t"],
	"[:cntrl:]": ["\\p{Cc}"],
	"[:digit:]": ["\\p{Nd}"],
	"[:graph:]": ["\\p{Z}\\p{C}", true],
	"[:lower:]": ["\\p{Ll}"],
	"[:print:]": ["\\p{C}", true],
	"[:punct:]": ["\\p{P}\\p{S}"],
	"[:space:]": ["\\p{Z}\\t\\r\\n\\v\\f"],
	"[:upper:]": ["\\p{Lu}"],
	"[:word:]": ["\\p{L}\\p{Nl}\\p{Nd}\\p{Pc}"],
	"[:xdigit:]": ["A-Fa-f0-9"]
};
const braceEscape = (s) => s.replace(/[[\]\\-]/g, "\\$&");
const noMatch = /$./;
const parseClass = (glob, position, nocase = false, form) => {
	const norm = (c) => {
		const n = form ? c.normalize(form) : c;
		return [...n].length === 1 ? n : c;
	};
	const pos = position;
	/* c8 ignore start */
	if (glob.charAt(pos) !== "[") throw new Error("not in a brace expression");
	/* c8 ignore stop */
	const ranges = [];
	const negs = [];
	let i = pos + 1;
	let sawStart = false;
	let escaping = false;
	let negate = false;
	let endPos = pos;
	let rangeStart = "";
	WHILE: while (i < glob.length) {
		const c = String.fromCodePoint(glob.codePointAt(i));
		if ((c === "!" || c === "^") && i === pos + 1) {
			negate = true;
			i++;
			continue;
		}
		if (c === "]" && sawStart && !escaping) {
			endPos = i + 1;
			break;
		}
		sawStart = true;
		if (c === "\\") {
			if (!escaping) {
				escaping = true;
				i++;
				continue;
			}
		}
		if (c === "[" && !escaping) {
			for (const [cls, [unip, neg]] of Object.entries(posixClasses)) if (glob.startsWith(cls, i)) {
				if (rangeStart) return [noMatch, glob.length - pos];
				i += cls.length;
				if (neg) negs.push(unip);
				else ranges.push(unip);
				continue WHILE;
			}
		}
		escaping = false;
		const n = norm(c);
		if (rangeStart) {
			if (n.codePointAt(0) > rangeStart.codePointAt(0)) ranges.push(braceEscape(rangeStart) + "-" + braceEscape(n));
			else if (n === rangeStart) ranges.push(braceEscape(n));
			rangeStart = "";
			i += c.length;
			continue;
		}
		if (glob.startsWith("-]", i + c.length)) {
			ranges.push(braceEscape(n + "-"));
			i += c.length + 1;
			continue;
		}
		if (glob.startsWith("-", i + c.length)) {
			rangeStart = n;
			i += c.length + 1;
			continue;
		}
		ranges.push(braceEscape(n));
		i += c.length;
	}
	if (endPos < i) return [noMatch, 0];
	if (!ranges.length && !negs.length) return [noMatch, glob.length - pos];
	const sranges = "[" + (negate ? "^" : "") + ranges.join("") + "]";
	const snegs = "[" + (negate ? "" : "^") + negs.join("") + "]";
	const comb = "^" + (ranges.length && negs.length ? "(" + sranges + "|" + snegs + ")" : ranges.length ? sranges : snegs);
	return [new RegExp(comb, nocase ? "iu" : "u"), endPos - pos];
};

// node_modules/@isaacs/nonrecursive-glob-match/dist/esm/index.js
const MATCH = {
	t: "match",
	id: 0
};
const extTypes = "!?+*@";
const lit = (ch) => ({
	t: "lit",
	ch
});
const reEscape = (s) => s.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
const newFoldRe = (s) => new RegExp(`^${reEscape(s)}$`, "iu");
const foldCache = /* @__PURE__ */ new Map();
const foldRe = (ch) => {
	let re = foldCache.get(ch);
	if (!re) {
		re = newFoldRe(ch);
		if (foldCache.size >= 1e3) foldCache.clear();
		foldCache.set(ch, re);
	}
	return re;
};
const litMatch = (l, c) => {
	if (c === l.ch) return true;
	if (!l.re) return false;
	const code = c.charCodeAt(0);
	if (code >= 128) return l.re.test(c);
	const ascii = l.ascii ??= /* @__PURE__ */ new Uint8Array(128);
	ascii[code] ||= l.re.test(c) ? 1 : 2;
	return ascii[code] === 1;
};
const tokenize = (p, nocase, noext, form, mark) => {
	const toks = [];
	for (let i = 0; i < p.length;) {
		const c = String.fromCodePoint(p.codePointAt(i));
		if (mark) {
			const m = c === "\\" && p.startsWith(mark, i + 1) ? 1 : 0;
			if (m || c === mark) {
				const start = i + m + mark.length;
				const end = p.indexOf(mark, start);
				const r = /^(-?\d+)\.\.(-?\d+)$/.exec(p.slice(start, end));
				const alts = end !== -1 && r && numericRange(r[1], r[2]);
				if (alts) {
					toks.push({
						t: "ext",
						type: "@",
						alts
					});
					i = end + mark.length;
					continue;
				}
			}
		}
		if (c === "\\") {
			const e = p.codePointAt(i + 1);
			const ch = e === void 0 ? c : String.fromCodePoint(e);
			toks.push(lit(ch));
			i += 1 + ch.length;
			continue;
		}
		if (c === "[") {
			const [re, consumed] = parseClass(p, i, nocase, form);
			if (consumed) {
				toks.push({
					t: "class",
					re
				});
				i += consumed;
				continue;
			}
		}
		if (!noext && extTypes.includes(c) && p[i + 1] === "(") {
			toks.push({
				t: "open",
				type: c
			});
			i += 2;
			continue;
		}
		toks.push(!noext && c === "|" ? { t: "bar" } : !noext && c === ")" ? { t: "close" } : c === "*" ? { t: "star" } : c === "?" ? { t: "any" } : lit(c));
		i += c.length;
	}
	return toks;
};
const pair = (toks) => {
	const pairs = /* @__PURE__ */ new Map();
	const stack = [];
	toks.forEach((tok, i) => {
		if (tok.t === "open") stack.push(i);
		else if (tok.t === "close" && stack.length) pairs.set(stack.pop(), i);
	});
	return pairs;
};
const build = (toks, pairs, start, end, top) => {
	let seq = [];
	const alts = [seq];
	for (let i = start; i < end; i++) {
		const tok = toks[i];
		const close = pairs.get(i);
		if (tok.t === "open" && close !== void 0) {
			const sub = build(toks, pairs, i + 1, close, false);
			seq.push({
				t: "ext",
				type: tok.type,
				alts: sub
			});
			i = close;
		} else if (tok.t === "bar" && !top) alts.push(seq = []);
		else if (tok.t === "open") seq.push(lit(tok.type), lit("("));
		else if (tok.t === "bar") seq.push(lit("|"));
		else if (tok.t === "close") seq.push(lit(")"));
		else seq.push(tok);
	}
	return alts;
};
const normalize = (items, form) => {
	const out = [];
	let run = "";
	const flush = () => {
		for (const ch of run.normalize(form)) out.push(lit(ch));
		run = "";
	};
	for (const it of items) {
		if (it.t === "lit") {
			run += it.ch;
			continue;
		}
		flush();
		out.push(it.t === "ext" ? {
			...it,
			alts: it.alts.map((a) => normalize(a, form))
		} : it);
	}
	flush();
	return out;
};
const compile = (items, nocase) => {
	let id = 1;
	const split = (out) => ({
		t: "split",
		id: id++,
		out
	});
	const seq = (items, next) => items.reduceRight((next, it) => item(it, next), next);
	const item = (it, next) => {
		switch (it.t) {
			case "lit":
				const re = nocase ? foldRe(it.ch) : void 0;
				return {
					t: "lit",
					id: id++,
					ch: it.ch,
					re,
					next
				};
			case "any":
			case "star": return {
				t: it.t,
				id: id++,
				next
			};
			case "class": return {
				t: "class",
				id: id++,
				re: it.re,
				next
			};
		}
		const alts = (next) => it.alts.map((a) => seq(a, next));
		switch (it.type) {
			case "@": return split(alts(next));
			case "?": return split([next, ...alts(next)]);
			case "!": return {
				t: "neg",
				id: id++,
				sub: split(alts(MATCH)),
				next
			};
		}
		const after = split([]);
		const entry = split(alts(after));
		after.out.push(next, entry);
		return it.type === "*" ? after : entry;
	};
	return [seq(items, MATCH), id];
};
const show = (start) => {
	const lines = [];
	const seen = /* @__PURE__ */ new Set();
	const ref = (n) => n.t === "match" ? "match" : String(n.id);
	const walk = (n, indent) => {
		if (n.t === "match" || seen.has(n)) return;
		seen.add(n);
		const line = (desc) => lines.push(`${indent}${n.id}: ${desc}`);
		switch (n.t) {
			case "split":
				line(`split -> ${n.out.map(ref).join(", ")}`);
				for (const o of n.out) walk(o, indent);
				return;
			case "neg":
				line(`!(${ref(n.sub)}) -> ${ref(n.next)}`);
				walk(n.sub, indent + "  ");
				return walk(n.next, indent);
			case "lit":
				line(`${JSON.stringify(n.ch)} -> ${ref(n.next)}`);
				break;
			case "class":
				line(`${n.re} -> ${ref(n.next)}`);
				break;
			default: line(`${n.t === "any" ? "?" : "*"} -> ${ref(n.next)}`);
		}
		walk(n.next, indent);
	};
	walk(start, "");
	return [`start -> ${ref(start)}`, ...lines].join("\n");
};
var State = class {
	gen;
	threads = [];
	match = false;
	runs = [];
	ids = [];
	constructor(gen) {
		this.gen = gen;
	}
	get dead() {
		return !this.threads.length && !this.match && !this.runs.length;
	}
};
const sameState = (a, b) => {
	if (a.ids.length !== b.ids.length) return false;
	if (a.runs.length !== b.runs.length) return false;
	if (a.ids.some((id, i) => id !== b.ids[i])) return false;
	return a.runs.every((r) => b.runs.some((o) => o.neg === r.neg && sameState(o.state, r.state)));
};
const marks = (size) => ({
	has: new Float64Array(size),
	seen: new Float64Array(size),
	gen: 0
});
var Sim = class {
	dots;
	dotStart;
	#marks;
	constructor(dots, dotStart, marks) {
		this.dots = dots;
		this.dotStart = dotStart;
		this.#marks = marks;
	}
	state() {
		return new State(++this.#marks.gen);
	}
	done(state) {
		state.ids = state.threads.map((n) => n.id).sort((a, b) => a - b);
		if (state.match) state.ids.unshift(MATCH.id);
		return state;
	}
	#visit(state, node) {
		const { seen } = this.#marks;
		if (seen[node.id] === state.gen) return false;
		seen[node.id] = state.gen;
		return true;
	}
	#addThread(state, node) {
		const { has } = this.#marks;
		if (has[node.id] === state.gen) return false;
		has[node.id] = state.gen;
		state.threads.push(node);
		return true;
	}
	restricted(i, top) {
		return top && (this.dots || this.dotStart && i === 0);
	}
	add(state, node, i, top) {
		switch (node.t) {
			case "split":
				if (!this.#visit(state, node)) return;
				for (const o of node.out) this.add(state, o, i, top);
				return;
			case "neg":
				if (!this.#visit(state, node)) return;
				const sub = this.state();
				this.add(sub, node.sub, i, false);
				this.done(sub);
				return this.addRun(state, {
					t: "run",
					neg: node,
					state: sub
				}, i, top);
			case "star":
				if (this.restricted(i, top)) return;
				if (this.#addThread(state, node)) this.add(state, node.next, i, top);
				return;
			case "match":
				state.match = true;
				return;
			default: this.#addThread(state, node);
		}
	}
	addRun(state, run, i, top) {
		for (const r of state.runs) if (r.neg === run.neg && sameState(r.state, run.state)) return;
		state.runs.push(run);
		if (!run.state.match) this.add(state, run.neg.next, i, top);
	}
	step(state, c, i, top) {
		const next = this.state();
		for (const th of state.threads) switch (th.t) {
			case "lit":
				if (litMatch(th, c)) this.add(next, th.next, i + 1, top);
				break;
			case "any":
				if (!this.restricted(i, top)) this.add(next, th.next, i + 1, top);
				break;
			case "class":
				if (!this.restricted(i, top) && th.re.test(c)) this.add(next, th.next, i + 1, top);
				break;
			case "star": if (!this.restricted(i, top)) this.add(next, th, i + 1, top);
		}
		if (!this.restricted(i, top)) for (const run of state.runs) {
			if (run.state.dead) {
				this.addRun(next, run, i + 1, top);
				continue;
			}
			const sub = this.step(run.state, c, i, false);
			this.addRun(next, {
				t: "run",
				neg: run.neg,
				state: sub
			}, i + 1, top);
		}
		return this.done(next);
	}
};
const stateKey = (state) => {
	const ids = state.ids.join();
	if (!state.runs.length) return ids;
	return `${ids}|${state.runs.map((r) => `${r.neg.id}(${stateKey(r.state)})`).sort().join("|")}`;
};
const DFA_BUDGET = 1 << 18;
var Dfa = class {
	#start;
	#states = /* @__PURE__ */ new Map();
	#size = 0;
	#plain;
	#dotStart;
	#sim;
	#dotSim;
	constructor(start, marks) {
		this.#start = start;
		this.#sim = new Sim(false, false, marks);
		this.#dotSim = new Sim(false, true, marks);
	}
	#make(state) {
		return {
			state,
			match: state.match,
			dead: state.dead,
			next: /* @__PURE__ */ new Map()
		};
	}
	#intern(state) {
		const key = stateKey(state);
		const found = this.#states.get(key);
		if (found) return found;
		if (this.#size > DFA_BUDGET) this.#clear();
		const d = this.#make(state);
		this.#states.set(key, d);
		this.#size += key.length + 1;
		return d;
	}
	#clear() {
		this.#states.clear();
		this.#size = 0;
		this.#plain = void 0;
		this.#dotStart = void 0;
	}
	start(dotStart) {
		if (dotStart) {
			if (this.#dotStart) return this.#dotStart;
			const state = this.#dotSim.state();
			this.#dotSim.add(state, this.#start, 0, true);
			return this.#dotStart = this.#make(this.#dotSim.done(state));
		}
		if (this.#plain) return this.#plain;
		const state = this.#sim.state();
		this.#sim.add(state, this.#start, 0, true);
		return this.#plain = this.#intern(this.#sim.done(state));
	}
	next(d, c) {
		const code = c.charCodeAt(0);
		const found = code < 128 ? void 0 : d.next.get(c);
		if (found) return found;
		const n = d === this.#dotStart ? this.#intern(this.#dotSim.step(d.state, c, 0, true)) : this.#intern(this.#sim.step(d.state, c, 1, true));
		if (code < 128) {
			if (!d.ascii) {
				d.ascii = new Array(128);
				this.#size += 128;
			}
			d.ascii[code] = n;
		} else d.next.set(c, n);
		this.#size++;
		return n;
	}
};
const linear = (start) => {
	const nodes = [];
	for (let n = start; n.t !== "match"; n = n.next) {
		if (n.t === "split" || n.t === "neg") return void 0;
		nodes.push(n);
	}
	return nodes;
};
const testLinear = (nodes, chars, start, end) => {
	let ni = 0;
	let ci = start;
	let starNi = -1;
	let starCi = 0;
	while (ci < end) {
		const n = nodes[ni];
		if (n?.t === "star") {
			starNi = ni++;
			starCi = ci;
			continue;
		}
		const c = chars[ci];
		if (n && (n.t === "any" || n.t === "lit" && litMatch(n, c) || n.t === "class" && n.re.test(c))) {
			ni++;
			ci++;
			continue;
		}
		if (starNi === -1) return false;
		ni = starNi + 1;
		ci = ++starCi;
	}
	while (nodes[ni]?.t === "star") ni++;
	return ni === nodes.length;
};
const lengths = (items) => {
	let min = 0;
	let max = 0;
	for (const it of items) {
		const [lo, hi] = itemLengths(it);
		min += lo;
		max += hi;
	}
	return [min, max];
};
const itemLengths = (it) => {
	if (it.t === "star") return [0, Infinity];
	if (it.t !== "ext") return [1, 1];
	if (it.type === "!") return [0, Infinity];
	const alts = it.alts.map(lengths);
	const min = Math.min(...alts.map((a) => a[0]));
	const max = Math.max(...alts.map((a) => a[1]));
	const loop = max === 0 ? 0 : Infinity;
	return it.type === "@" ? [min, max] : it.type === "?" ? [0, max] : it.type === "*" ? [0, loop] : [min, loop];
};
const hasAffix = (lits, chars, start) => {
	for (let j = 0; j < lits.length; j++) if (!litMatch(lits[j], chars[start + j])) return false;
	return true;
};
const slashOrSurrogate = /[/\ud800-\udfff]/;
const surrogate = /[\ud800-\udfff]/;
const codePoints = (s) => surrogate.test(s) ? [...s] : s;
const noSlash = (s) => {
	if (s.includes("/")) throw new Error("can only match a single path portion, got: " + s);
};
var Matcher = class {
	pattern;
	options;
	#start;
	#size;
	#marks;
	#dotsSim;
	#literal;
	#literalFold = false;
	#literalRe;
	#linear;
	#wild = false;
	#min = 0;
	#max = Infinity;
	#prefix = [];
	#suffix = [];
	#prefixStr;
	#suffixStr;
	#affix = false;
	#dfa;
	#form;
	constructor(pattern, options = {}) {
		if (pattern.includes("/")) throw new Error("can only match a single path portion, got pattern: " + pattern);
		this.pattern = pattern;
		this.options = options;
		const { nocase = false, noext = false, normalize: n } = options;
		this.#form = n === true ? "NFC" : n || void 0;
		const literal = /^[?*+@]\(\)$/.test(pattern);
		const toks = tokenize(pattern, nocase, noext || literal, this.#form, options.rangeMark);
		let [items] = build(toks, pair(toks), 0, toks.length, true);
		if (this.#form) items = normalize(items, this.#form);
		const [start, size] = compile(items, nocase);
		this.#start = start;
		this.#size = size;
		if (items.every((it) => it.t === "lit")) {
			this.#literal = items.map((it) => it.ch).join("");
			this.#literalFold = nocase;
		} else {
			const lit = (it) => it.t !== "lit" ? void 0 : nocase ? {
				ch: it.ch,
				re: foldRe(it.ch)
			} : { ch: it.ch };
			for (const it of items) {
				const l = lit(it);
				if (!l) break;
				this.#prefix.push(l);
			}
			for (let j = items.length - 1; j >= 0; j--) {
				const l = lit(items[j]);
				if (!l) break;
				this.#suffix.unshift(l);
			}
			this.#affix = !!(this.#prefix.length || this.#suffix.length);
			if (!nocase) {
				this.#prefixStr = this.#prefix.map((l) => l.ch).join("");
				this.#suffixStr = this.#suffix.map((l) => l.ch).join("");
			}
			this.#linear = linear(this.#start)?.slice(this.#prefix.length, -this.#suffix.length || void 0);
			this.#wild = !!this.#linear?.every((n) => n.t === "star" || n.t === "any");
			const [min, max] = lengths(items);
			this.#min = min;
			this.#max = max;
		}
	}
	test(s) {
		if (this.#form) {
			noSlash(s);
			return this.#test(s.normalize(this.#form));
		}
		if (slashOrSurrogate.test(s)) {
			noSlash(s);
			return this.#test(s, [...s]);
		}
		return this.#test(s, s);
	}
	/**
	* The same as {@link Matcher#test}, but the string is not checked
	* for `/` chars, so the result for a string that has one is not
	* defined. Only use it for a string that is known to be one path
	* portion, such as a part of a path that was split on `/`. It can
	* be faster, because some patterns do not need to look at each char
	* of the string.
	*/
	testUnchecked(s) {
		return this.#test(this.#form ? s.normalize(this.#form) : s);
	}
	#test(s, chars) {
		if (this.#literal !== void 0) return this.#literalFold ? (this.#literalRe ??= newFoldRe(this.#literal)).test(s) : s === this.#literal;
		const min = this.#min;
		const max = this.#max;
		if (chars === void 0) {
			const most = s.length;
			const least = most + 1 >> 1;
			if (most < min || least > max) return false;
			if (least < min || most > max) chars = codePoints(s);
		}
		if (chars !== void 0 && (chars.length < min || chars.length > max)) return false;
		const prefix = this.#prefix.length;
		if (this.#affix) {
			if (this.#prefixStr !== void 0 && this.#suffixStr !== void 0) {
				if (!s.startsWith(this.#prefixStr) || !s.endsWith(this.#suffixStr)) return false;
			} else {
				chars ??= codePoints(s);
				const end = chars.length - this.#suffix.length;
				if (!hasAffix(this.#prefix, chars, 0) || !hasAffix(this.#suffix, chars, end)) return false;
			}
		}
		const dotStart = !this.options.dot && s.startsWith(".");
		if (this.#linear) {
			if (s === "." || s === "..") return false;
			if (dotStart && !prefix) return false;
			if (this.#wild) return true;
			chars ??= codePoints(s);
			const end = chars.length - this.#suffix.length;
			return testLinear(this.#linear, chars, prefix, end);
		}
		chars ??= codePoints(s);
		if (s === "." || s === "..") {
			this.#marks ??= marks(this.#size);
			const sim = this.#dotsSim ??= new Sim(true, false, this.#marks);
			const start = sim.state();
			sim.add(start, this.#start, 0, true);
			let state = sim.done(start);
			for (let i = 0; i < chars.length; i++) state = sim.step(state, chars[i], i, true);
			return state.match;
		}
		this.#marks ??= marks(this.#size);
		const dfa = this.#dfa ??= new Dfa(this.#start, this.#marks);
		let d = dfa.start(dotStart);
		const str = chars === s;
		for (let i = 0; i < chars.length; i++) {
			if (d.dead) return false;
			const code = str ? s.charCodeAt(i) : chars[i].charCodeAt(0);
			d = d.ascii?.[code] ?? dfa.next(d, chars[i]);
		}
		return d.match;
	}
	/** a readable listing of the state machine */
	toString() {
		return show(this.#start);
	}
};

// node_modules/minimatch/dist/esm/assert-valid-pattern.js
const MAX_PATTERN_LENGTH = 65536;
const assertValidPattern = (pattern) => {
	if (typeof pattern !== "string") throw new TypeError("invalid pattern");
	if (pattern.length > MAX_PATTERN_LENGTH) throw new TypeError("pattern is too long");
};

// node_modules/minimatch/dist/esm/escape.js
/**
* Escape all magic characters in a glob pattern.
*
* If the {@link MinimatchOptions.windowsPathsNoEscape}
* option is used, then characters are escaped by wrapping in `[]`, because
* a magic character wrapped in a character class can only be satisfied by
* that exact character.  In this mode, `\` is _not_ escaped, because it is
* not interpreted as a magic character, but instead as a path separator.
*
* If the {@link MinimatchOptions.magicalBraces} option is used,
* then braces (`{` and `}`) will be escaped.
*
* A leading `#` or `!` is escaped as well, so that the result is never a
* comment or a negated pattern. In `windowsPathsNoEscape` mode, a leading
* `!` is written as `@(!)`, because `[!` starts a negated class.
*/
const escape = (s, { windowsPathsNoEscape = false, magicalBraces = false } = {}) => {
	const e = magicalBraces ? windowsPathsNoEscape ? s.replace(/[?*()[\]{}]/g, "[$&]") : s.replace(/[?*()[\]\\{}]/g, "\\$&") : windowsPathsNoEscape ? s.replace(/[?*()[\]]/g, "[$&]") : s.replace(/[?*()[\]\\]/g, "\\$&");
	const c = e.charAt(0);
	if (c === "#") return (windowsPathsNoEscape ? "[#]" : "\\#") + e.slice(1);
	if (c === "!") return (windowsPathsNoEscape ? "@(!)" : "\\!") + e.slice(1);
	return e;
};

// node_modules/minimatch/dist/esm/unescape.js
/**
* Un-escape a string that has been escaped with {@link escape}.
*
* If the {@link MinimatchOptions.windowsPathsNoEscape} option is used, then
* square-bracket escapes are removed, but not backslash escapes.
*
* For example, it will turn the string `'[*]'` into `*`, but it will not
* turn `'\\*'` into `'*'`, because `\` is a path separator in
* `windowsPathsNoEscape` mode.
*
* When `windowsPathsNoEscape` is not set, then both square-bracket escapes and
* backslash escapes are removed.
*
* Slashes (and backslashes in `windowsPathsNoEscape` mode) cannot be escaped
* or unescaped.
*
* When `magicalBraces` is not set, escapes of braces (`{` and `}`) will not be
* unescaped.
*/
const unescape = (s, { windowsPathsNoEscape = false, magicalBraces = true } = {}) => {
	if (windowsPathsNoEscape && s.startsWith("@(!)")) return "!" + unescape(s.slice(4), {
		windowsPathsNoEscape,
		magicalBraces
	});
	if (magicalBraces) return windowsPathsNoEscape ? s.replace(/\[([^/\\])\]/g, "$1") : s.replace(/((?!\\).|^)\[([^/\\])\]/g, "$1$2").replace(/\\([^/])/g, "$1");
	return windowsPathsNoEscape ? s.replace(/\[([^/\\{}])\]/g, "$1") : s.replace(/((?!\\).|^)\[([^/\\{}])\]/g, "$1$2").replace(/\\([^/{}])/g, "$1");
};

// node_modules/minimatch/dist/esm/index.js
const DEFAULT_BRACE_EXPAND_MAX = 1e5;
const DEFAULT_GLOB_STAR_RECURSION_MAX = 200;
const AWE_KEY = "allowWindowsEscape";
const minimatch = (p, pattern, options) => {
	assertValidPattern(pattern);
	if (!options?.nocomment && pattern.charAt(0) === "#") return false;
	return cachedMinimatch(pattern, options).match(p);
};
let cache$1 = /* @__PURE__ */ new Map();
let oldCache = /* @__PURE__ */ new Map();
let cacheSize = 0;
let cacheTotalWeight = 0;
const cacheMax = 256;
const cacheMaxWeight = 32768;
const cacheMaxEntryWeight = 4096;
const cacheWeight = (mm) => {
	let w = mm.pattern.length;
	for (const s of mm.globSet) {
		w += s.length + 1;
		if (w > cacheMaxEntryWeight) break;
	}
	return w;
};
const tri = (v) => v === void 0 ? 0 : v ? 2 : 1;
const booleanWeights = new Map(Object.keys({
	nobrace: 0,
	nocomment: 0,
	nonegate: 0,
	noglobstar: 0,
	noext: 0,
	nonull: 0,
	partial: 0,
	dot: 0,
	nocase: 0,
	nocaseMagicOnly: 0,
	magicalBraces: 0,
	matchBase: 0,
	flipNegate: 0,
	preserveMultipleSlashes: 0,
	windowsNoMagicRoot: 0
}).map((k, i) => [k, 24 * 3 ** i]));
const optionsKey = (o) => {
	let n = 0;
	let wpe = false;
	for (const k in o) {
		const v = o[k];
		switch (k) {
			case "windowsPathsNoEscape":
				if (v) wpe = true;
				break;
			case AWE_KEY:
				if (v === false) wpe = true;
				break;
			case "platform": {
				const p = v || defaultPlatform;
				if (p === defaultPlatform) break;
				if (p === "darwin") n += 3;
				else if (p === "win32") n += 6;
				else if (p === "linux") n += 9;
				else return JSON.stringify(o);
				break;
			}
			case "optimizationLevel":
				if (v === void 0) break;
				n += v >= 2 ? 1 : v >= 1 ? 0 : 2;
				break;
			case "braceExpandMax":
				if (v !== void 0 && v !== DEFAULT_BRACE_EXPAND_MAX) return JSON.stringify(o);
				break;
			case "maxGlobstarRecursion":
				if (v !== void 0 && v !== DEFAULT_GLOB_STAR_RECURSION_MAX) return JSON.stringify(o);
				break;
			case "normalize":
				if (v !== void 0) return JSON.stringify(o);
				break;
			default: n += (booleanWeights.get(k) ?? 0) * tri(v);
		}
	}
	return wpe ? n + 12 : n;
};
const copyOptions = (o) => {
	const copy = {};
	for (const k in o) copy[k] = o[k];
	return copy;
};
const cachedMinimatch = (pattern, options) => {
	const key = options ? optionsKey(options) : 0;
	let mm = cache$1.get(key)?.get(pattern);
	if (mm) return mm;
	mm = oldCache.get(key)?.get(pattern) ?? new Minimatch(pattern, copyOptions(options));
	const weight = cacheWeight(mm);
	if (weight > cacheMaxEntryWeight) return mm;
	if (cacheSize >= cacheMax || cacheTotalWeight + weight > cacheMaxWeight) {
		oldCache = cache$1;
		cache$1 = /* @__PURE__ */ new Map();
		cacheSize = 0;
		cacheTotalWeight = 0;
	}
	let byPattern = cache$1.get(key);
	if (!byPattern) cache$1.set(key, byPattern = /* @__PURE__ */ new Map());
	byPattern.set(pattern, mm);
	cacheSize++;
	cacheTotalWeight += weight;
	return mm;
};
/* c8 ignore start */
const defaultPlatform = typeof process === "object" && process ? process.env?.__MINIMATCH_TESTING_PLATFORM__ || process.platform : "posix";
const path = {
	win32: { sep: "\\" },
	posix: { sep: "/" }
};
/* c8 ignore stop */
const sep$1 = defaultPlatform === "win32" ? path.win32.sep : path.posix.sep;
minimatch.sep = sep$1;
const GLOBSTAR = Symbol("globstar **");
minimatch.GLOBSTAR = GLOBSTAR;
const filter = (pattern, options) => {
	let mm;
	return (p) => (mm ??= cachedMinimatch(pattern, options)).match(p);
};
minimatch.filter = filter;
const ext = (a, b = {}) => Object.assign({}, a, b);
const defaults = (def) => {
	if (!def || typeof def !== "object" || !Object.keys(def).length) return minimatch;
	const orig = minimatch;
	const m = (p, pattern, options = {}) => orig(p, pattern, ext(def, options));
	return Object.assign(m, {
		Minimatch: class Minimatch extends orig.Minimatch {
			constructor(pattern, options = {}) {
				super(pattern, ext(def, options));
			}
			static defaults(options) {
				return orig.defaults(ext(def, options)).Minimatch;
			}
		},
		unescape: (s, options = {}) => orig.unescape(s, ext(def, options)),
		escape: (s, options = {}) => orig.escape(s, ext(def, options)),
		filter: (pattern, options = {}) => orig.filter(pattern, ext(def, options)),
		defaults: (options) => orig.defaults(ext(def, options)),
		braceExpand: (pattern, options = {}) => orig.braceExpand(pattern, ext(def, options)),
		match: (list, pattern, options = {}) => orig.match(list, pattern, ext(def, options)),
		sep: orig.sep,
		GLOBSTAR
	});
};
minimatch.defaults = defaults;
const braceExpand = (pattern, options = {}) => {
	assertValidPattern(pattern);
	if (options.nobrace || !/\{(?:(?!\{).)*\}/.test(pattern)) return [pattern];
	let p = pattern.replace(/\\\\/g, "\\\\\\\\");
	if (options.windowsPathsNoEscape || options[AWE_KEY] === false) p = p.replace(/\[([{}])\]/g, "[\\$1]");
	return expand(p, { max: options.braceExpandMax });
};
minimatch.braceExpand = braceExpand;
const RANGE_MIN = 100;
const rangeRe = /(?<![\\$])\{(-?\d+)\.\.(-?\d+)\}/g;
const inRepeatOrNegExt = (portion, mark) => {
	const stack = [];
	for (let i = 0; i < portion.length; i++) {
		const c = portion.charAt(i);
		if (c === "\\") i++;
		else if (c === mark) {
			if (stack.some((t) => t !== "@" && t !== "?")) return true;
		} else if (portion.charAt(i + 1) === "(" && "!?+*@".includes(c)) {
			stack.push(c);
			i++;
		} else if (c === ")") stack.pop();
	}
	return false;
};
const match = (list, pattern, options = {}) => {
	const mm = new Minimatch(pattern, options);
	list = list.filter((f) => mm.match(f));
	if (mm.options.nonull && !list.length) list.push(pattern);
	return list;
};
minimatch.match = match;
const globMagic = /[?*]|[+@!]\(.*?\)|\[|\]/;
const classEnd = (pattern, start) => {
	let i = start + 1;
	if (pattern.charAt(i) === "!" || pattern.charAt(i) === "^") i++;
	let sawStart = false;
	for (; i < pattern.length; i++) {
		const c = pattern.charAt(i);
		if (c === "]" && sawStart) return i;
		sawStart = true;
		if (c === "\\") i++;
	}
	return -1;
};
const literal = (pattern, noext) => {
	if (!noext && (pattern === "+()" || pattern === "@()")) return pattern;
	let lit = "";
	for (let i = 0; i < pattern.length; i++) {
		const c = pattern.charAt(i);
		if (c === "\\") lit += pattern.charAt(++i) || c;
		else if (c === "*" || c === "?") return;
		else if (c === "[") {
			const close = classEnd(pattern, i);
			if (close === -1) {
				lit += c;
				continue;
			}
			let body = pattern.slice(i + 1, close);
			if (body.startsWith("\\")) body = body.slice(1);
			if ([...body].length !== 1 || "!^".includes(pattern.charAt(i + 1))) return;
			lit += body;
			i = close;
		} else if (!noext && "+@!".includes(c) && pattern.charAt(i + 1) === "(" && pattern.includes(")", i + 2)) return;
		else lit += c;
	}
	return lit;
};
const MAX_EXTGLOBS = 256;
const extglobCount = (pattern) => {
	let n = 0;
	for (let i = 0; i < pattern.length - 1; i++) {
		const c = pattern.charAt(i);
		if (c === "\\") i++;
		else if ("+@!?*".includes(c) && pattern.charAt(i + 1) === "(") {
			n++;
			i++;
		}
	}
	return n;
};
const assertValidExtglobs = (pattern) => {
	if (extglobCount(pattern) > MAX_EXTGLOBS) throw new TypeError("pattern has too many extglobs");
};
const extSafe = (pattern) => {
	if (/^[?*+@]\(\)$/.test(pattern) || pattern.includes("[:")) return false;
	let depth = 0;
	for (let i = 0; i < pattern.length; i++) {
		const c = pattern.charAt(i);
		if (c === "\\") {
			if (++i === pattern.length) return false;
		} else if (c === "[") {
			const close = classEnd(pattern, i);
			if (close !== -1) i = close;
		} else if ("+@!?*".includes(c) && pattern.charAt(i + 1) === "(") {
			depth++;
			i++;
		} else if (c === ")") {
			if (!depth--) return false;
		} else if (c === "|" && !depth) return false;
	}
	return !depth;
};
let lastSplit;
let lastChecked;
const portionMatch = (p, f) => typeof p === "string" ? f === p : f !== "" && p.testUnchecked(f);
const endIndex = (p, last, lastStart, prev, prevStart) => portionMatch(p, last) ? lastStart : prev !== void 0 && portionMatch(p, prev) ? prevStart : -1;
const isDots = (p) => p === "." || p === "..";
const isDrive = (p) => typeof p === "string" && /^[a-z]:$/i.test(p);
const isLongUNC = (p) => typeof p === "string" && /^unc$/i.test(p);
const uncHost = (p) => {
	if (p[0] !== "" || p[1] !== "") return -1;
	const h = p[2] !== "?" ? 2 : isLongUNC(p[3]) ? 4 : -1;
	const host = p[h];
	const share = p[h + 1];
	return h !== -1 && host !== void 0 && host !== "" && host !== GLOBSTAR && share !== void 0 && share !== "" && share !== GLOBSTAR ? h : -1;
};
const walkable = (p, dot) => !isDots(p) && (dot || !p.startsWith("."));
const dotPortion = (f, start, end, dot, sep) => {
	for (let k = start; k < end;) {
		if (f.charCodeAt(k) === 46) {
			if (!dot) return true;
			const n = f.charCodeAt(k + 1) === 46 ? k + 2 : k + 1;
			if (n >= end || isSep(f.charCodeAt(n), sep)) return true;
		}
		const s = nextSep(f, k, sep);
		if (s === -1) return false;
		k = s + 1;
		while (k < end && isSep(f.charCodeAt(k), sep)) k++;
	}
	return false;
};
const isSep = (c, sep) => sep === "/" ? c === 47 : sep === "\\" ? c === 92 : c === 47 || c === 92;
const nextSep = (f, from, sep) => {
	if (sep !== "both") return f.indexOf(sep, from);
	const s = f.indexOf("/", from);
	const b = f.indexOf("\\", from);
	return s === -1 ? b : b === -1 ? s : Math.min(s, b);
};
const lastSep = (f, from, sep) => sep !== "both" ? f.lastIndexOf(sep, from) : Math.max(f.lastIndexOf("/", from), f.lastIndexOf("\\", from));
const PENDING = {};
var Minimatch = class {
	options;
	set;
	pattern;
	windowsPathsNoEscape;
	nonegate;
	negate;
	comment;
	empty;
	preserveMultipleSlashes;
	partial;
	globSet;
	globParts;
	nocase;
	isWindows;
	platform;
	windowsNoMagicRoot;
	maxGlobstarRecursion;
	#endCheck;
	#literalCheck;
	#level2;
	#form;
	#literals = [];
	#shapes = [];
	#endRows = [];
	#matchers = /* @__PURE__ */ new Map();
	#pending = false;
	#rangeMark;
	#globstarParts = /* @__PURE__ */ new WeakMap();
	constructor(pattern, options = {}) {
		assertValidPattern(pattern);
		options = options || {};
		this.options = options;
		this.maxGlobstarRecursion = options.maxGlobstarRecursion ?? DEFAULT_GLOB_STAR_RECURSION_MAX;
		this.pattern = pattern;
		this.platform = options.platform || defaultPlatform;
		this.isWindows = this.platform === "win32";
		this.windowsPathsNoEscape = !!options.windowsPathsNoEscape || options[AWE_KEY] === false;
		if (this.windowsPathsNoEscape) this.pattern = this.pattern.replace(/\\/g, "/");
		this.preserveMultipleSlashes = !!options.preserveMultipleSlashes;
		this.negate = false;
		this.nonegate = !!options.nonegate;
		this.comment = false;
		this.empty = false;
		this.partial = !!options.partial;
		this.nocase = !!this.options.nocase;
		this.windowsNoMagicRoot = options.windowsNoMagicRoot !== void 0 ? options.windowsNoMagicRoot : !!(this.isWindows && this.nocase);
		this.globSet = [];
		this.globParts = [];
		this.set = [];
		this.#endCheck = !this.preserveMultipleSlashes;
		this.#level2 = (options.optimizationLevel ?? 1) >= 2;
		const n = options.normalize;
		this.#form = n === true ? "NFC" : n || void 0;
		this.make();
		const drives = this.set.map((row) => this.#rootIndex(row));
		this.#endRows = this.set.map((row, r) => this.#endCheck && row.length - 1 > drives[r]);
		this.#literals = this.set.map((row, r) => {
			const end = this.#endRows[r] ? row.length - 1 : row.length;
			const lits = row.slice(drives[r] + 1, end).filter((p) => typeof p === "string" && !!p);
			return [...new Set(lits)];
		});
		this.#literalCheck = this.#literals.some((l) => l.length);
		this.#shapes = this.set.map((row, r) => {
			const [p0, p1, p2] = row;
			if (this.#endRows[r] && row.length === 2) {
				if (p0 === GLOBSTAR && p1 !== GLOBSTAR) return "tail";
			}
			if (this.#endRows[r] && options.matchBase && row.length === 1 && p0 !== GLOBSTAR && p0 !== "") return "base";
			if (!this.#endCheck || drives[r] !== -1) return void 0;
			if (row.length === 3 && p0 === GLOBSTAR && p2 === GLOBSTAR && p1 !== GLOBSTAR && p1 !== "" && this.maxGlobstarRecursion > 0) return "mid";
			if (row.length === 2 && p1 === GLOBSTAR && p0 !== GLOBSTAR && p0 !== "") return "head";
		});
	}
	#norm(p) {
		return this.#form ? p.normalize(this.#form) : p;
	}
	#rootIndex(row) {
		if (!this.isWindows) return -1;
		if (isDrive(row[0])) return 0;
		if (row[0] === "" && row[1] === "" && row[2] === "?" && isDrive(row[3])) return 3;
		const h = uncHost(row);
		return h === -1 ? -1 : h + 1;
	}
	hasMagic() {
		if (this.options.magicalBraces && this.set.length > 1) return true;
		for (const pattern of this.set) for (const part of pattern) if (typeof part !== "string") return true;
		return false;
	}
	make() {
		const pattern = this.pattern;
		const options = this.options;
		if (!options.nocomment && pattern.charAt(0) === "#") {
			this.comment = true;
			return;
		}
		if (!pattern) {
			this.empty = true;
			return;
		}
		this.parseNegate();
		this.globSet = [...new Set(this.#expandBraces())];
		const rawGlobParts = this.globSet.map((s) => this.#slashSplit(s));
		this.globParts = this.preprocess(rawGlobParts);
		this.#pending = true;
		let set = this.globParts.map((s, _, __) => {
			if (this.isWindows && this.windowsNoMagicRoot) {
				const n = s[2] === "?" && isLongUNC(s[3]) ? 6 : 4;
				const isUNC = s[0] === "" && s[1] === "" && (s[2] === "?" || !globMagic.test(s[2])) && s.slice(3, n).every((p) => !globMagic.test(p));
				const isDrive = /^[a-z]:/i.test(s[0]);
				if (isUNC) return [...s.slice(0, n).map((p) => this.#norm(p)), ...s.slice(n).map((ss) => this.parse(ss))];
				else if (isDrive) return [this.#norm(s[0]), ...s.slice(1).map((ss) => this.parse(ss))];
			}
			return s.map((ss) => this.parse(ss));
		});
		this.set = set.filter((s) => s.indexOf(false) === -1);
		if (this.isWindows) for (let i = 0; i < this.set.length; i++) {
			const p = this.set[i];
			if (p[0] === "" && p[1] === "" && this.globParts[i][2] === "?" && (isDrive(p[3]) || isLongUNC(this.globParts[i][3]))) {
				if (isLongUNC(this.globParts[i][3])) p[3] = "UNC";
				p[2] = "?";
			}
		}
		if (!options.noext) this.mergeRows();
		this.#pending = false;
		this.set.forEach((row, i) => {
			for (let k = 0; k < row.length; k++) if (row[k] === PENDING) row[k] = this.parse(this.globParts[i][k]);
		});
	}
	mergeRows() {
		let merged = true;
		while (merged) {
			merged = false;
			if (this.set.length < 2) return;
			let keys = this.#mergeKeys();
			const len = Math.max(0, ...this.set.map((r) => r.length));
			for (let k = 0; k < len; k++) {
				const groups = /* @__PURE__ */ new Map();
				const R = this.set.length + 1;
				this.set.forEach((row, i) => {
					if (!(row[k] instanceof Matcher || row[k] === PENDING) || !extSafe(this.globParts[i][k])) return;
					const { pre, suf } = keys[i];
					const key = pre[k] * R + suf[k + 1];
					const g = groups.get(key);
					if (g) g.push(i);
					else groups.set(key, [i]);
				});
				const drop = /* @__PURE__ */ new Set();
				for (const g of groups.values()) {
					if (g.length < 2) continue;
					const [first, ...rest] = g;
					const glob = `@(${g.map((i) => this.globParts[i][k]).join("|")})`;
					if (extglobCount(glob) > MAX_EXTGLOBS) continue;
					this.globParts[first][k] = glob;
					this.set[first][k] = this.parse(glob);
					for (const i of rest) drop.add(i);
				}
				if (drop.size) {
					merged = true;
					this.set = this.set.filter((_, i) => !drop.has(i));
					this.globParts = this.globParts.filter((_, i) => !drop.has(i));
					if (this.set.length < 2) return;
					keys = this.#mergeKeys();
				}
			}
		}
	}
	#mergeKeys() {
		const partIds = /* @__PURE__ */ new Map();
		const ids = this.globParts.map((parts) => parts.map((s) => {
			let id = partIds.get(s);
			if (id === void 0) partIds.set(s, id = partIds.size);
			return id;
		}));
		const P = partIds.size;
		const len = Math.max(0, ...ids.map((r) => r.length));
		const keys = ids.map((r) => ({
			pre: [0],
			suf: new Array(r.length + 1).fill(0)
		}));
		for (let k = 0; k < len; k++) {
			const m = /* @__PURE__ */ new Map();
			ids.forEach((r, i) => {
				if (k >= r.length) return;
				const { pre } = keys[i];
				const key = pre[k] * P + r[k];
				let id = m.get(key);
				if (id === void 0) m.set(key, id = m.size + 1);
				pre.push(id);
			});
		}
		for (let k = len - 1; k >= 0; k--) {
			const m = /* @__PURE__ */ new Map();
			ids.forEach((r, i) => {
				if (k >= r.length) return;
				const { suf } = keys[i];
				const key = suf[k + 1] * P + r[k];
				let id = m.get(key);
				if (id === void 0) m.set(key, id = m.size + 1);
				suf[k] = id;
			});
		}
		return keys;
	}
	preprocess(globParts) {
		if (this.options.noglobstar) {
			for (const partset of globParts) for (let j = 0; j < partset.length; j++) if (partset[j] === "**") partset[j] = "*";
		}
		const { optimizationLevel = 1 } = this.options;
		if (optimizationLevel >= 2) {
			globParts = this.firstPhasePreProcess(globParts);
			globParts = this.secondPhasePreProcess(globParts);
		} else if (optimizationLevel >= 1) globParts = this.levelOneOptimize(globParts);
		else globParts = this.adjascentGlobstarOptimize(globParts);
		return globParts;
	}
	adjascentGlobstarOptimize(globParts) {
		return globParts.map((parts) => {
			let gs = -1;
			while (-1 !== (gs = parts.indexOf("**", gs + 1))) {
				let i = gs;
				while (parts[i + 1] === "**") i++;
				if (i !== gs) parts.splice(gs, i - gs);
			}
			return parts;
		});
	}
	levelOneOptimize(globParts) {
		return globParts.map((parts) => {
			const root = this.#rootIndex(parts) + 1;
			parts = parts.reduce((set, part) => {
				const prev = set[set.length - 1];
				if (part === "**" && prev === "**") return set;
				if (part === "..") {
					if (set.length > root && prev && prev !== ".." && prev !== "." && prev !== "**") {
						set.pop();
						return set;
					}
				}
				set.push(part);
				return set;
			}, []);
			return parts.length === 0 ? [""] : parts;
		});
	}
	#canMatch(f) {
		const sep = !this.isWindows || !f.includes("\\") ? "/" : f.includes("/") ? "both" : "\\";
		let ends = this.#endCheck ? 0 : -1;
		let last = "";
		let lastStart = 0;
		let prev;
		let prevStart = 0;
		const dot = !!this.options.dot;
		ROWS: for (let r = 0; r < this.set.length; r++) {
			const row = this.set[r];
			const p = row[row.length - 1];
			let end = ends !== -1 && this.#endRows[r] && p !== GLOBSTAR;
			if (end && ends === 0) {
				const i = lastSep(f, f.length, sep);
				lastStart = i + 1;
				last = f.slice(lastStart);
				if (last === "" && i >= 0) {
					let j = i;
					while (j > 0 && isSep(f.charCodeAt(j - 1), sep)) j--;
					prevStart = j === 0 ? 0 : lastSep(f, j - 1, sep) + 1;
					prev = f.slice(prevStart, j);
				}
				const resolves = this.#level2 && (isDots(last) || last === "" && prev !== void 0 && isDots(prev));
				ends = resolves ? -1 : 1;
				end = !resolves;
			}
			let tailStart = -1;
			if (end && typeof p === "string") {
				tailStart = endIndex(p, last, lastStart, prev, prevStart);
				if (tailStart === -1) continue;
			}
			if (this.#literalCheck) {
				for (const l of this.#literals[r]) if (!f.includes(l)) continue ROWS;
			}
			if (end && typeof p === "object") {
				tailStart = endIndex(p, last, lastStart, prev, prevStart);
				if (tailStart === -1) continue;
			}
			const shape = this.#shapes[r];
			if (shape === "base" && end) return "yes";
			if (shape === "tail" && end) {
				if (this.#level2 && dotPortion(f, 0, tailStart, true, sep)) return "maybe";
				if (!dotPortion(f, 0, tailStart, dot, sep)) return "yes";
				continue;
			}
			if (shape === "mid" || shape === "head") {
				const m = this.#walk(f, row, shape === "head", dot, sep);
				if (m !== "no") return m;
				continue;
			}
			return "maybe";
		}
		return "no";
	}
	#matchShape(file, row, shape) {
		const dot = !!this.options.dot;
		const n = file.length;
		if (shape === "head") {
			if (n < 2 || !portionMatch(row[0], file[0])) return false;
			for (let i = 1; i < n; i++) if (!walkable(file[i], dot)) return false;
			return true;
		}
		const x = row[1];
		if (shape === "tail") {
			let t = n - 1;
			if (!portionMatch(x, file[t])) {
				if (file[t] !== "" || n === 1 || !portionMatch(x, file[--t])) return false;
			}
			for (let i = 0; i < t; i++) if (!walkable(file[i], dot)) return false;
			return true;
		}
		for (let k = 0; k < n; k++) {
			if (portionMatch(x, file[k]) && k + 1 < n) {
				let i = k + 1;
				while (i < n && walkable(file[i], dot)) i++;
				if (i === n) return true;
			}
			if (!walkable(file[k], dot)) return false;
		}
		return false;
	}
	#walk(f, row, head, dot, sep) {
		if (this.#level2 && dotPortion(f, 0, f.length, true, sep)) return "maybe";
		const x = row[head ? 0 : 1];
		let s = 0;
		for (let e = nextSep(f, s, sep); e !== -1; e = nextSep(f, s, sep)) {
			let next = e + 1;
			while (next < f.length && isSep(f.charCodeAt(next), sep)) next++;
			if ((typeof x === "string" ? e - s === x.length && f.startsWith(x, s) : e > s && x.testUnchecked(f.slice(s, e))) && !dotPortion(f, next, f.length, dot, sep)) return "yes";
			if (head || dotPortion(f, s, next, dot, sep)) return "no";
			s = next;
		}
		return "no";
	}
	#cachedSplit(f) {
		const last = lastSplit;
		return last?.f === f && last.isWindows === this.isWindows && last.preserveMultipleSlashes === this.preserveMultipleSlashes && last.normalize === this.#form ? last : void 0;
	}
	#split(f) {
		const { isWindows, preserveMultipleSlashes } = this;
		let parts = this.#slashSplit(isWindows ? f.split("\\").join("/") : f);
		const normalize = this.#form;
		if (normalize) parts = parts.map((p) => p.normalize(normalize));
		lastSplit = {
			f,
			isWindows,
			preserveMultipleSlashes,
			normalize,
			parts
		};
		return lastSplit;
	}
	#levelTwoFileOptimize(file) {
		const parts = [...file];
		let didSomething = false;
		do {
			didSomething = false;
			if (!this.preserveMultipleSlashes) {
				for (let i = 1; i < parts.length - 1; i++) {
					const p = parts[i];
					if (i === 1 && p === "" && parts[0] === "") continue;
					if (p === "." || p === "") {
						didSomething = true;
						parts.splice(i, 1);
						i--;
					}
				}
				if (parts[0] === "." && parts.length === 2 && (parts[1] === "." || parts[1] === "")) {
					didSomething = true;
					parts.pop();
				}
			}
			const root = this.#rootIndex(parts) + 1;
			let dd = root;
			while (-1 !== (dd = parts.indexOf("..", dd + 1))) {
				const p = parts[dd - 1];
				if (p && p !== "." && p !== ".." && p !== "**") {
					didSomething = true;
					parts.splice(dd - 1, 2);
					dd = Math.max(dd - 2, root);
				}
			}
		} while (didSomething);
		return parts.length === 0 ? [""] : parts;
	}
	firstPhasePreProcess(globParts) {
		const { braceExpandMax = DEFAULT_BRACE_EXPAND_MAX } = this.options;
		let splitCells = 0;
		const maxSplitCells = 1e6;
		let didSomething = false;
		do {
			didSomething = false;
			for (let parts of globParts) {
				let gs = -1;
				while (-1 !== (gs = parts.indexOf("**", gs + 1))) {
					let gss = gs;
					while (parts[gss + 1] === "**") gss++;
					if (gss > gs) parts.splice(gs + 1, gss - gs);
					let next = parts[gs + 1];
					const p = parts[gs + 2];
					const p2 = parts[gs + 3];
					if (next !== "..") continue;
					if (!p || p === "." || p === ".." || !p2 || p2 === "." || p2 === "..") continue;
					const addedCells = parts.length - 1;
					if (globParts.length >= braceExpandMax || splitCells + addedCells > maxSplitCells) throw new RangeError(`optimizationLevel 2: too many patterns from '**/..'`);
					didSomething = true;
					parts.splice(gs, 1);
					const other = parts.slice(0);
					other[gs] = "**";
					splitCells += addedCells;
					globParts.push(other);
					gs--;
				}
				if (!this.preserveMultipleSlashes) {
					for (let i = 1; i < parts.length - 1; i++) {
						const p = parts[i];
						if (i === 1 && p === "" && parts[0] === "") continue;
						if (p === "." || p === "") {
							didSomething = true;
							parts.splice(i, 1);
							i--;
						}
					}
					if (parts[0] === "." && parts.length === 2 && (parts[1] === "." || parts[1] === "")) {
						didSomething = true;
						parts.pop();
					}
				}
				const root = this.#rootIndex(parts) + 1;
				let dd = root;
				while (-1 !== (dd = parts.indexOf("..", dd + 1))) {
					const p = parts[dd - 1];
					if (p && p !== "." && p !== ".." && p !== "**") {
						didSomething = true;
						const splin = dd === 1 && parts[dd + 1] === "**" ? ["."] : [];
						parts.splice(dd - 1, 2, ...splin);
						if (parts.length === 0) parts.push("");
						dd = Math.max(dd - 2, root);
					}
				}
			}
		} while (didSomething);
		return globParts;
	}
	secondPhasePreProcess(globParts) {
		const keys = /* @__PURE__ */ new Set();
		const rows = globParts.filter((parts) => {
			const key = parts.join("/");
			if (keys.has(key)) return false;
			keys.add(key);
			return true;
		});
		const stars = /* @__PURE__ */ new Map();
		for (const parts of rows) {
			const s = [];
			for (let i = 0; i < parts.length; i++) if (parts[i] === "*") s.push(i);
			if (s.length) stars.set(s.join(","), s);
		}
		if (!stars.size || rows.length * stars.size > 1e5) return rows;
		const { dot } = this.options;
		return rows.filter((parts) => {
			for (const s of stars.values()) {
				if (s[s.length - 1] >= parts.length) continue;
				const c = [...parts];
				let ok = true;
				let changed = false;
				for (const i of s) {
					const p = parts[i];
					if (p === "*") continue;
					if (!p || p === "**" || !dot && p.startsWith(".")) {
						ok = false;
						break;
					}
					c[i] = "*";
					changed = true;
				}
				if (ok && changed && keys.has(c.join("/"))) return false;
			}
			return true;
		});
	}
	parseNegate() {
		if (this.nonegate) return;
		const pattern = this.pattern;
		let negate = false;
		let negateOffset = 0;
		for (let i = 0; i < pattern.length && pattern.charAt(i) === "!"; i++) {
			negate = !negate;
			negateOffset++;
		}
		if (negateOffset) this.pattern = pattern.slice(negateOffset);
		this.negate = negate;
	}
	#matchRow(file, resolved, pattern, partial) {
		let fileStartIndex = 0;
		let patternStartIndex = 0;
		const fh = this.isWindows ? uncHost(resolved) : -1;
		const ph = fh === -1 ? -1 : uncHost(pattern);
		if (ph !== -1) {
			const host = pattern[ph];
			const share = pattern[ph + 1];
			if (typeof host !== "string" || typeof share !== "string") {
				fileStartIndex = fh;
				patternStartIndex = ph;
			} else if (resolved[fh].toLowerCase() === host.toLowerCase() && resolved[fh + 1].toLowerCase() === share.toLowerCase()) {
				fileStartIndex = fh + 2;
				patternStartIndex = ph + 2;
			}
		} else if (this.isWindows) {
			const fileDrive = typeof file[0] === "string" && /^[a-z]:$/i.test(file[0]);
			const fileUNC = !fileDrive && file[0] === "" && file[1] === "" && file[2] === "?" && /^[a-z]:$/i.test(file[3]);
			const patternDrive = typeof pattern[0] === "string" && /^[a-z]:$/i.test(pattern[0]);
			const patternUNC = !patternDrive && pattern[0] === "" && pattern[1] === "" && pattern[2] === "?" && typeof pattern[3] === "string" && /^[a-z]:$/i.test(pattern[3]);
			const fdi = fileUNC ? 3 : fileDrive ? 0 : void 0;
			const pdi = patternUNC ? 3 : patternDrive ? 0 : void 0;
			if (typeof fdi === "number" && typeof pdi === "number") {
				const [fd, pd] = [file[fdi], pattern[pdi]];
				if (fd.toLowerCase() === pd.toLowerCase()) {
					patternStartIndex = pdi + 1;
					fileStartIndex = fdi + 1;
				}
			}
		}
		file = resolved;
		if (pattern.includes(GLOBSTAR)) return this.#matchGlobstar(file, pattern, partial, fileStartIndex, patternStartIndex);
		return this.#matchOne(file, pattern, partial, fileStartIndex, patternStartIndex);
	}
	#matchGlobstar(file, pattern, partial, fileIndex, patternIndex) {
		const { head, body, tail, segments } = this.#getGlobstarParts(pattern, partial, patternIndex);
		if (head.length) {
			const headEnd = fileIndex + head.length;
			if (!this.#matchOne(file, head, partial, fileIndex, 0, headEnd)) return false;
			fileIndex += head.length;
			patternIndex += head.length;
		}
		let fileTailMatch = 0;
		if (tail.length) {
			if (tail.length + fileIndex > file.length) return false;
			let tailStart = file.length - tail.length;
			if (this.#matchOne(file, tail, partial, tailStart, 0)) fileTailMatch = tail.length;
			else {
				if (file[file.length - 1] !== "" || fileIndex + tail.length === file.length) return false;
				tailStart--;
				if (!this.#matchOne(file, tail, partial, tailStart, 0)) return false;
				fileTailMatch = tail.length + 1;
			}
		}
		if (!body.length) {
			let sawSome = !!fileTailMatch;
			for (let i = fileIndex; i < file.length - fileTailMatch; i++) {
				const f = String(file[i]);
				sawSome = true;
				if (f === "." || f === ".." || !this.options.dot && f.startsWith(".")) return false;
			}
			return partial || sawSome;
		}
		return !!this.#matchGlobStarBodySections(file, segments, file.length - fileTailMatch, fileIndex, 0, partial, 0, !!fileTailMatch, /* @__PURE__ */ new Set());
	}
	#getGlobstarParts(pattern, partial, patternIndex) {
		let byStart = this.#globstarParts.get(pattern);
		if (!byStart) {
			byStart = [];
			this.#globstarParts.set(pattern, byStart);
		}
		const key = patternIndex * 2 + (partial ? 1 : 0);
		const found = byStart[key];
		if (found) return found;
		const firstgs = pattern.indexOf(GLOBSTAR, patternIndex);
		const lastgs = pattern.lastIndexOf(GLOBSTAR);
		const head = pattern.slice(patternIndex, firstgs);
		const body = pattern.slice(firstgs + 1, partial ? void 0 : lastgs);
		const tail = partial ? [] : pattern.slice(lastgs + 1);
		const segments = [[[], 0]];
		let current = segments[0];
		let nonGsParts = 0;
		const nonGsPartsSums = [0];
		for (const b of body) if (b === GLOBSTAR) {
			nonGsPartsSums.push(nonGsParts);
			current = [[], 0];
			segments.push(current);
		} else {
			current[0].push(b);
			nonGsParts++;
		}
		segments.forEach((b, i) => {
			b[1] = nonGsParts - nonGsPartsSums[i];
		});
		const parts = {
			head,
			body,
			tail,
			segments
		};
		byStart[key] = parts;
		return parts;
	}
	#matchGlobStarBodySections(file, bodySegments, fileLength, fileIndex, bodyIndex, partial, globStarDepth, sawTail, tried) {
		const bs = bodySegments[bodyIndex];
		if (!bs) {
			if (partial) return fileIndex >= fileLength || fileIndex === fileLength - 1 && file[fileIndex] === "";
			for (let i = fileIndex; i < fileLength; i++) {
				sawTail = true;
				const f = file[i];
				if (f === "." || f === ".." || !this.options.dot && f.startsWith(".")) return false;
			}
			return sawTail;
		}
		const [body, need] = bs;
		const after = partial ? fileLength : fileLength - need;
		while (fileIndex <= after) {
			const key = bodyIndex * (file.length + 1) + fileIndex;
			if (tried.has(key)) return false;
			tried.add(key);
			if (this.#matchOne(file, body, partial, fileIndex, 0, fileIndex + body.length) && globStarDepth < this.maxGlobstarRecursion) {
				const sub = this.#matchGlobStarBodySections(file, bodySegments, fileLength, fileIndex + body.length, bodyIndex + 1, partial, globStarDepth + 1, sawTail, tried);
				if (sub !== false) return sub;
			}
			if (fileIndex === after) break;
			const f = file[fileIndex];
			if (f === "." || f === ".." || !this.options.dot && f.startsWith(".")) return false;
			fileIndex++;
		}
		return partial || null;
	}
	#matchOne(file, pattern, partial, fileIndex, patternIndex, fileEnd = file.length) {
		let fi;
		let pi;
		let pl;
		let fl;
		for (fi = fileIndex, pi = patternIndex, fl = Math.min(fileEnd, file.length), pl = pattern.length; fi < fl && pi < pl; fi++, pi++) {
			let p = pattern[pi];
			let f = file[fi];
			/* c8 ignore start */
			if (p === false || p === GLOBSTAR) return false;
			/* c8 ignore stop */
			if (!portionMatch(p, f)) return false;
		}
		if (fi === fl && pi === pl) return true;
		else if (fi === fl) return partial;
		else if (pi === pl) return fi === fl - 1 && file[fi] === "";
		else throw new Error("wtf?");
		/* c8 ignore stop */
	}
	braceExpand() {
		return braceExpand(this.pattern, this.options);
	}
	#expandBraces() {
		const { pattern } = this;
		if (this.options.nobrace) return this.braceExpand();
		let code = 57344;
		while (pattern.includes(String.fromCharCode(code))) if (++code > 63743) return this.braceExpand();
		const mark = String.fromCharCode(code);
		let found = false;
		const marked = pattern.replace(rangeRe, (m, lo, hi) => {
			const a = Number(lo);
			const b = Number(hi);
			if (!Number.isSafeInteger(a) || !Number.isSafeInteger(b) || Math.abs(a - b) + 1 < RANGE_MIN) return m;
			found = true;
			return `${mark}${lo}..${hi}${mark}`;
		});
		if (!found) return this.braceExpand();
		const set = braceExpand(marked, this.options);
		for (const p of set) for (const portion of p.split("/")) {
			const c = portion.indexOf("[");
			if (c !== -1 && c < portion.lastIndexOf(mark)) return this.braceExpand();
			if (!this.options.noext && inRepeatOrNegExt(portion, mark)) return this.braceExpand();
		}
		this.#rangeMark = mark;
		return set;
	}
	parse(pattern) {
		assertValidPattern(pattern);
		const options = this.options;
		if (pattern === "**") return GLOBSTAR;
		if (pattern === "") return "";
		const { nocase, nocaseMagicOnly, noext = false, dot, normalize } = options;
		const rangeMark = this.#rangeMark;
		const lit = rangeMark && pattern.includes(rangeMark) ? void 0 : literal(pattern, noext);
		if (lit !== void 0 && !(nocase && !nocaseMagicOnly && pattern.toUpperCase() !== pattern.toLowerCase())) return this.#norm(lit);
		if (this.#pending) return PENDING;
		let m = this.#matchers.get(pattern);
		if (!m) {
			if (!noext) assertValidExtglobs(pattern);
			m = new Matcher(pattern, {
				nocase,
				noext,
				dot,
				normalize,
				...rangeMark && { rangeMark }
			});
			this.#matchers.set(pattern, m);
		}
		return m;
	}
	#slashSplit(p) {
		if (this.preserveMultipleSlashes) return p.split("/");
		else if (this.isWindows && /^\/\/[^/]+/.test(p)) return ["", ...p.split(/\/+/)];
		else return p.split(/\/+/);
	}
	match(f, partial = this.partial) {
		if (this.comment) return false;
		if (this.empty) return f === "";
		if (f === "/" && partial) return true;
		const options = this.options;
		let split = this.#cachedSplit(f);
		if (!split) {
			if (!partial && !this.#form && (this.#endCheck || this.#literalCheck) && lastChecked !== f) {
				lastChecked = f;
				const can = this.#canMatch(f);
				if (can === "no") return options.flipNegate ? false : this.negate;
				if (can === "yes") return options.flipNegate ? true : !this.negate;
			}
			split = this.#split(f);
		}
		const ff = split.parts;
		const resolved = this.#level2 ? split.resolved ??= this.#levelTwoFileOptimize(ff) : ff;
		const set = this.set;
		let filename = ff[ff.length - 1];
		if (!filename) for (let i = ff.length - 2; !filename && i >= 0; i--) filename = ff[i];
		for (let r = 0; r < set.length; r++) {
			const pattern = set[r];
			const shape = partial ? void 0 : this.#shapes[r];
			if (shape === "base" ? portionMatch(pattern[0], filename) : shape ? this.#matchShape(resolved, pattern, shape) : options.matchBase && pattern.length === 1 ? this.#matchRow([filename], [filename], pattern, partial) : this.#matchRow(ff, resolved, pattern, partial)) {
				if (options.flipNegate) return true;
				return !this.negate;
			}
		}
		if (options.flipNegate) return false;
		return this.negate;
	}
	static defaults(def) {
		return minimatch.defaults(def).Minimatch;
	}
};
/* c8 ignore stop */
minimatch.Minimatch = Minimatch;
minimatch.escape = escape;
minimatch.unescape = unescape;

// test/sandbox/runner/job/glob.ts
const OPTIONS = {
	dot: true,
	nobrace: true,
	noext: true,
	nocomment: true,
	nonegate: true
};
/** Where the patterns of a text begin: one a line, `!` excludes, `#` is a comment. */
function searchRoots(folder, text) {
	return patternsOf(folder, text).filter(({ negated }) => !negated).map(({ root }) => root);
}
/**
* Files that patterns mean, sorted by path: as `@actions/glob`, a folder means all that is in it, links are followed and
* the last pattern that fits decides.
*/
function globbed(folder, text, { hidden = true } = {}) {
	const patterns = patternsOf(folder, text);
	const files = /* @__PURE__ */ new Map();
	for (const root of new Set(searchRoots(folder, text))) for (const found of walk(root, hidden, /* @__PURE__ */ new Set())) files.set(found.path, found);
	const isMeant = (path) => patterns.findLast((pattern) => pattern.matches(path))?.negated === false;
	return [...files.values()].filter(({ path }) => isMeant(path)).sort((a, b) => a.path < b.path ? -1 : 1);
}
function patternsOf(folder, text) {
	return text.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("#")).map((line) => patternOf$1(folder, line));
}
function patternOf$1(folder, line) {
	const negated = line.startsWith("!");
	const bare = (negated ? line.slice(1).trim() : line).replace(/^~(?=\/|$)/, homedir());
	const full = isAbsolute(bare) ? resolve(bare) : resolve(folder, bare);
	const parts = full.split(sep);
	const magic = parts.findIndex((part) => /[*?[]/.test(part));
	const root = magic < 0 ? full : parts.slice(0, magic).join(sep) || sep;
	const [exact, below] = [full, join(full, "**")].map((glob) => new Minimatch(glob, OPTIONS));
	return {
		root,
		negated,
		matches: (path) => exact.match(path) || below.match(path)
	};
}
/** A link to a folder around itself is passed over. */
function* walk(path, hidden, above) {
	const stats = statSync(path, { throwIfNoEntry: false });
	if (stats === void 0 || !hidden && basename(path).startsWith(".")) return;
	if (!stats.isDirectory()) return yield {
		path,
		stats
	};
	const id = `${stats.dev}:${stats.ino}`;
	if (above.has(id)) return;
	for (const name of readdirSync(path)) yield* walk(join(path, name), hidden, /* @__PURE__ */ new Set([...above, id]));
}

// test/sandbox/runner/job/step-failure.ts
/** A step that failed for a reason that its log should say in one line. */
var StepFailure = class extends Error {
	name = "StepFailure";
};

// test/sandbox/runner/stand-in/flag.ts
/** An input that is true or false, in the words that YAML 1.2 has for them. */
function isTrue(inputs, name) {
	const value = inputs[name] ?? "";
	if (/^(true|True|TRUE)$/.test(value)) return true;
	if (/^(false|False|FALSE|)$/.test(value)) return false;
	throw new StepFailure(`Input does not meet YAML 1.2 "Core Schema" specification: ${name} is ${JSON.stringify(value)}`);
}

// test/sandbox/runner/stand-in/github-of.ts
/** A text of the `github` context; empty where there is none. */
function githubOf({ contexts }, key) {
	const value = contexts["github"]?.[key];
	return typeof value === "string" || typeof value === "number" ? String(value) : "";
}
/** What lies at a path of the event's payload, or null. */
function eventOf({ contexts }, path) {
	let value = contexts["github"]?.["event"];
	for (const key of path.split(".")) value = typeof value === "object" && value !== null && !Array.isArray(value) ? value[key] : null;
	return value ?? null;
}

// test/sandbox/runner/stand-in/statement.ts
/** A Sigstore bundle around a statement, without the signature that only GitHub could give. */
function bundleOf(statement) {
	return {
		mediaType: "application/vnd.dev.sigstore.bundle.v0.3+json",
		verificationMaterial: { tlogEntries: [] },
		dsseEnvelope: {
			payload: Buffer.from(JSON.stringify(statement)).toString("base64"),
			payloadType: "application/vnd.in-toto+json",
			signatures: []
		}
	};
}

// test/sandbox/runner/stand-in/attest-build-provenance.ts
const MAX_SUBJECTS = 1024;
const PREDICATE_TYPE = "https://slsa.dev/provenance/v1";
/** actions/attest-build-provenance: the statement that GitHub would sign, unsigned, kept by the sandbox. */
const attestBuildProvenance = {
	name: "actions/attest-build-provenance",
	inputs: {
		"subject-path": "",
		"subject-digest": "",
		"subject-name": "",
		"push-to-registry": "false",
		"show-summary": "true",
		"github-token": `\${{ github.token }}`
	},
	main: main$4
};
async function main$4(standIn) {
	const { call, job, inputs, say } = standIn;
	if (isTrue(inputs, "push-to-registry")) throw new StepFailure("push-to-registry is not played in the sandbox");
	requirePermissions(standIn);
	const { world, run } = job.request;
	const statement = {
		_type: "https://in-toto.io/Statement/v1",
		subject: await subjectsOf(standIn),
		predicateType: PREDICATE_TYPE,
		predicate: predicateOf(standIn)
	};
	const bundle = bundleOf(statement);
	const row = world.store.attestations.put({
		id: world.store.nextId(),
		repositoryId: run.repositoryId,
		digests: statement.subject.map(({ digest }) => `sha256:${digest.sha256}`),
		predicateType: PREDICATE_TYPE,
		bundle,
		initiator: githubOf(call, "actor")
	});
	const file = join(job.folders.temp, `attestation-${randomUUID()}.json`);
	writeFileSync(file, `${JSON.stringify(bundle)}\n`);
	const page = `${repositoryPage(world, world.store.repositories.get(run.repositoryId))}/attestations/${row.id}`;
	Object.assign(call.outputs, {
		"bundle-path": file,
		"attestation-id": String(row.id),
		"attestation-url": page
	});
	say(`sandbox: an attestation without a signature, of ${statement.subject.map(({ name }) => name).join(", ")}`);
}
/** What GitHub asks for before it signs and keeps anything. */
function requirePermissions({ job, inputs }) {
	const level = (secret, permission) => tokenOf(job.request.world, `token ${secret}`)?.permissions?.[permission];
	if (level(job.request.token, "id_token") !== "write") throw new StepFailure("missing \"id-token\" permission. Please add \"permissions: id-token: write\" to your workflow.");
	if (level(inputs["github-token"], "attestations") !== "write") throw new StepFailure("Failed to persist attestation: Resource not accessible by integration (attestations: write)");
}
async function subjectsOf({ job, inputs }) {
	const { "subject-path": path, "subject-digest": digest, "subject-name": name } = inputs;
	if (Boolean(path) === Boolean(digest)) throw new StepFailure("One of subject-path or subject-digest must be provided, and not both");
	if (digest) {
		const [, hex = ""] = digest.match(/^sha256:([0-9a-f]{64})$/) ?? [];
		if (hex === "") throw new StepFailure("subject-digest must be in the format \"sha256:<hex-digest>\"");
		if (!name) throw new StepFailure("subject-name must be provided when using subject-digest");
		return [{
			name,
			digest: { sha256: hex }
		}];
	}
	const files = globbed(job.folders.workspace, path.split(",").join("\n"));
	if (files.length === 0) throw new StepFailure(`Could not find subject at path ${path}`);
	if (files.length > MAX_SUBJECTS) throw new StepFailure(`Too many subjects specified. The maximum number of subjects is ${MAX_SUBJECTS}.`);
	const subjects = files.map(async (file) => ({
		name: name || basename(file.path),
		digest: { sha256: await digestOf$1(file.path) }
	}));
	return await Promise.all(subjects);
}
async function digestOf$1(file) {
	const hash = createHash("sha256");
	await pipeline(createReadStream(file), hash);
	return hash.digest("hex");
}
/** SLSA provenance 1.0 as GitHub builds it: the run that ran this, and the workflow that its job was written in. */
function predicateOf({ call }) {
	const of = (key) => githubOf(call, key);
	const [, path = "", ref = ""] = of("workflow_ref").match(/^[^/]+\/[^/]+\/([^@]+)@(.+)$/) ?? [];
	const job = call.contexts["job"];
	const repository = `${of("server_url")}/${of("repository")}`;
	return {
		buildDefinition: {
			buildType: "https://actions.github.io/buildtypes/workflow/v1",
			externalParameters: { workflow: {
				ref,
				repository,
				path
			} },
			internalParameters: { github: {
				event_name: of("event_name"),
				repository_id: of("repository_id"),
				repository_owner_id: of("repository_owner_id"),
				runner_environment: "self-hosted"
			} },
			resolvedDependencies: [{
				uri: `git+${repository}@${of("ref")}`,
				digest: { gitCommit: of("sha") }
			}]
		},
		runDetails: {
			builder: { id: `${of("server_url")}/${String(job["workflow_ref"] ?? of("workflow_ref"))}` },
			metadata: { invocationId: `${repository}/actions/runs/${of("run_id")}/attempts/${of("run_attempt")}` }
		}
	};
}

// test/sandbox/github/workflow/cache.ts
/** The cache that fits best: ref by ref, the key itself before anything that begins as the keys do, the newest first. */
function findCache(world, { repositoryId, refs, version, keys }) {
	for (const ref of refs) {
		const rows = world.store.caches.filter((row) => row.repositoryId === repositoryId && row.ref === ref && row.version === version).reverse();
		const found = rows.find((row) => row.key === keys[0]) ?? keys.map((key) => rows.find((row) => row.key.startsWith(key))).find((row) => row !== void 0);
		if (found) return found;
	}
	return null;
}
/** Keeps an archive; null where the ref has one under this key, which nothing replaces. */
async function storeCache(world, { repositoryId, ref, key, version }, archive) {
	const isSame = (row) => row.repositoryId === repositoryId && row.ref === ref && row.key === key && row.version === version;
	if (world.store.caches.find(isSame)) return null;
	const id = world.store.nextId();
	await world.caches.write(id, archive);
	if (world.store.caches.find(isSame)) {
		world.caches.remove(id);
		return null;
	}
	const bytes = world.caches.size(id);
	return world.store.caches.put({
		id,
		repositoryId,
		ref,
		key,
		version,
		bytes,
		createdAt: world.time()
	});
}

// test/sandbox/runner/job/lines.ts
/** Characters after which a line is cut, so that output without line breaks fills no memory. */
const LONGEST$1 = 1 << 20;
/** Hands over a stream's text line by line as it comes; the last line needs no end. */
function eachLine(stream, take, full = () => null) {
	const decoder = new StringDecoder("utf8");
	let rest = "";
	let goesOn = false;
	const cut = (text) => {
		let left = text;
		for (; left.length > LONGEST$1; goesOn = true) {
			take(left.slice(0, LONGEST$1), goesOn);
			left = left.slice(LONGEST$1);
		}
		return left;
	};
	const end = (text) => {
		const line = cut(text);
		take(line.endsWith("\r") ? line.slice(0, -1) : line, goesOn);
		goesOn = false;
	};
	stream.on("data", (chunk) => {
		const lines = (rest + decoder.write(chunk)).split("\n");
		rest = lines.pop() ?? "";
		for (const line of lines) end(line);
		rest = cut(rest);
		const wait = full();
		if (wait === null) return;
		stream.pause();
		const goOn = () => stream.resume();
		wait.then(goOn, goOn);
	});
	stream.on("close", () => {
		const last = rest + decoder.end();
		rest = "";
		if (last !== "") end(last);
	});
}

// test/sandbox/runner/job/process.ts
/** How long a process that is told to stop has after each signal before the next one, in milliseconds. */
const GRACE = [
	["SIGINT", 7500],
	["SIGTERM", 2500],
	["SIGKILL", 0]
];
/** How long output may stay open after its process, held by one that was left in the background. */
const LINGER = 5e3;
/**
* Runs a command in a process group of its own and answers its exit status, 128 + n for signal n. Lines of stdout and
* stderr are handed over as they come. `stop` asks the whole group to end, and then makes it.
*/
async function runCommand({ file, args, cwd, env }, { line, stop, full }) {
	const child = spawn(file, args, {
		cwd,
		env,
		detached: true,
		stdio: [
			"ignore",
			"pipe",
			"pipe"
		]
	});
	const ended = new Promise((resolve, reject) => {
		child.on("error", (cause) => reject(unstarted({
			file,
			cwd
		}, cause)));
		child.on("exit", (status, signal) => resolve(status ?? 128 + constants$3.signals[signal ?? "SIGKILL"]));
	});
	for (const stream of [child.stdout, child.stderr]) eachLine(stream, line, full);
	const closed = Promise.all([child.stdout, child.stderr].map((stream) => stream.closed || once(stream, "close")));
	const calm = child.pid === void 0 ? () => {} : endOn(stop, child.pid);
	const done = new AbortController();
	try {
		const status = await ended;
		await Promise.race([closed, setTimeout$1(LINGER, void 0, { signal: done.signal })]).catch(() => {});
		return status;
	} finally {
		calm();
		done.abort();
		child.stdout.destroy();
		child.stderr.destroy();
	}
}
/** Sends the signals once the time has come; answers how to call them off. */
function endOn(stop, group) {
	let timer;
	const send = (at) => {
		const [signal, grace] = GRACE[at];
		signalGroup(group, signal);
		if (at + 1 < GRACE.length) timer = globalThis.setTimeout(() => send(at + 1), grace);
	};
	const begin = () => send(0);
	if (stop.aborted) begin();
	else stop.addEventListener("abort", begin, { once: true });
	return () => {
		stop.removeEventListener("abort", begin);
		clearTimeout(timer);
	};
}
function signalGroup(group, signal) {
	try {
		process.kill(-group, signal);
	} catch (error) {
		if (error.code !== "ESRCH") throw error;
	}
}
function unstarted({ file, cwd }, cause) {
	const what = `An error occurred trying to start process '${file}' with working directory '${cwd}'.`;
	return new StepFailure(`${what} ${cause.message}`, { cause });
}

// test/sandbox/runner/stand-in/cached-path.ts
/** What a cache's patterns mean: folders as they are, so that empty ones and links come along, else the files that fit. */
function cachedPaths(workspace, patterns) {
	if (!/[*?[!]/.test(patterns)) return searchRoots(workspace, patterns).filter((path) => existsSync(path));
	return globbed(workspace, patterns).map(({ path }) => path);
}

// test/sandbox/runner/stand-in/cache.ts
const SHARED = {
	path: "",
	key: "",
	"upload-chunk-size": "",
	enablecrossosarchive: "false"
};
const RESTORED = {
	...SHARED,
	"restore-keys": "",
	"fail-on-cache-miss": "false",
	"lookup-only": "false"
};
/** actions/cache: restores at once, saves at the end of a job that went well. */
const cache = {
	name: "actions/cache",
	inputs: RESTORED,
	main: restore,
	post: async (standIn) => {
		if (standIn.call.state["hit"] !== "true") await save(standIn);
	},
	postIf: "success()"
};
const cacheRestore = {
	name: "actions/cache/restore",
	inputs: RESTORED,
	main: restore
};
const cacheSave = {
	name: "actions/cache/save",
	inputs: SHARED,
	main: save
};
async function restore(standIn) {
	const { call, job, inputs, say } = standIn;
	const { world, run } = job.request;
	const key = keyOf(inputs);
	const keys = [key, ...inputs["restore-keys"].split(/\r?\n/).map((each) => each.trim()).filter(Boolean)];
	const version = versionOf(inputs);
	const found = findCache(world, {
		repositoryId: run.repositoryId,
		refs: visibleRefs(standIn),
		version,
		keys
	});
	const isHit = found?.key === key;
	call.state["hit"] = String(isHit);
	call.outputs["cache-primary-key"] = key;
	if (found === null) {
		call.outputs["cache-hit"] = "";
		const message = `Cache not found for input keys: ${keys.join(", ")}`;
		if (isTrue(inputs, "fail-on-cache-miss")) throw new StepFailure(`Failed to restore cache entry. ${message}`);
		return say(message);
	}
	call.outputs["cache-hit"] = String(isHit);
	call.outputs["cache-matched-key"] = found.key;
	if (!isTrue(inputs, "lookup-only")) await unpack$1(standIn, found);
	say(`Cache restored from key: ${found.key}`);
}
/** The ref's own, a pull request's base, the default branch: never a pull request's for anybody else. */
function visibleRefs({ call, job }) {
	const { world, run } = job.request;
	const base = githubOf(call, "base_ref");
	const main = world.store.repositories.get(run.repositoryId)?.defaultBranch ?? "main";
	return [
		githubOf(call, "ref"),
		...base === "" ? [] : [`refs/heads/${base}`],
		`refs/heads/${main}`
	];
}
async function save(standIn) {
	const { call, job, inputs, say } = standIn;
	const { world, run } = job.request;
	const key = keyOf(inputs);
	const { workspace, temp } = job.folders;
	const paths = cachedPaths(workspace, inputs["path"]);
	if (paths.length === 0) return issue(call, {
		level: "warning",
		message: "Path Validation Error: Path(s) specified in the action for caching do(es) not exist, hence no cache is being saved."
	});
	const archive = join(temp, `${randomUUID()}.tar`);
	const list = `${archive}.list`;
	writeFileSync(list, paths.map((path) => relative(workspace, path) || ".").join("\n"));
	await tar(standIn, [
		"-cf",
		archive,
		"-P",
		"-C",
		workspace,
		"--files-from",
		list
	]);
	const place = {
		repositoryId: run.repositoryId,
		ref: githubOf(call, "ref"),
		key,
		version: versionOf(inputs)
	};
	const kept = await storeCache(world, place, createReadStream(archive));
	for (const file of [archive, list]) rmSync(file, { force: true });
	if (kept) return say(`Cache saved with key: ${key}`);
	issue(call, {
		level: "warning",
		message: `Failed to save: Unable to reserve cache with key ${key}, another job may be creating this cache.`
	});
}
async function unpack$1(standIn, { id }) {
	const { folders, request } = standIn.job;
	const archive = join(folders.temp, `${randomUUID()}.tar`);
	await pipeline(request.world.caches.read(id), createWriteStream(archive));
	await tar(standIn, [
		"-xf",
		archive,
		"-P",
		"-C",
		folders.workspace
	]);
	rmSync(archive, { force: true });
}
async function tar({ call, job, say }, args) {
	const env = {
		PATH: job.request.machine["PATH"] ?? "",
		LC_ALL: "C"
	};
	const status = await runCommand({
		file: "tar",
		args,
		cwd: job.folders.workspace,
		env
	}, {
		line: say,
		stop: call.stop
	});
	if (status !== 0) throw new StepFailure(`Tar failed with exit code ${status}`);
}
function keyOf(inputs) {
	const key = inputs["key"];
	if (key === "") throw new StepFailure("Input required and not supplied: key");
	if (key.length > 512) throw new StepFailure(`Key Validation Error: ${key} cannot be larger than 512 characters.`);
	if (key.includes(",")) throw new StepFailure(`Key Validation Error: ${key} cannot contain commas.`);
	return key;
}
function versionOf(inputs) {
	return createHash("sha256").update(inputs["path"]).digest("hex");
}

// test/sandbox/runner/job/shell.ts
const KNOWN = {
	bash: {
		command: "bash --noprofile --norc -e -o pipefail {0}",
		extension: ".sh"
	},
	sh: {
		command: "sh -e {0}",
		extension: ".sh"
	},
	python: {
		command: "python {0}",
		extension: ".py"
	}
};
const WINDOWS = /^(cmd|powershell|pwsh)$/;
/** The command that runs a script: by name, by a template with `{0}`, or what GitHub takes where none is named. */
function shellOf(shell, path, where) {
	const named = shell ?? (found("bash", path) === null ? "sh -e {0}" : "bash -e {0}");
	if (WINDOWS.test(named)) throw new Unsupported(`shell: ${named} is not played in the sandbox`, where);
	const { command, extension } = KNOWN[named] ?? {
		command: named,
		extension: shell === null ? ".sh" : ""
	};
	if (!command.includes("{0}")) throw new StepFailure(`Invalid shell option. Shell must be a valid built-in (bash, sh, cmd, powershell, pwsh) or a format string containing '{0}'`);
	const [program = "", ...args] = command.trim().split(/\s+/);
	const file = found(program, path);
	if (file === null) throw new StepFailure(`${program}: command not found`);
	return {
		file,
		args,
		extension
	};
}
/** A program on a search path; a path stays what it is. */
function found(program, path) {
	if (program.includes("/")) return program;
	return path.split(":").filter(Boolean).map((place) => join(place, program)).find(isExecutable) ?? null;
}
function isExecutable(file) {
	try {
		accessSync(file, constants$2.X_OK);
		return true;
	} catch {
		return false;
	}
}

// test/sandbox/runner/stand-in/checkout-extras.ts
/** Readies a clone for Git LFS, with the git-lfs of this machine; the sandbox itself keeps no large files. */
async function readyLargeFiles({ git }, { inputs, job }) {
	if (!isTrue(inputs, "lfs")) return false;
	if (found("git-lfs", job.request.machine["PATH"] ?? "") === null) throw new StepFailure("Unable to locate executable file: git-lfs. `lfs: true` needs it on this machine, too.");
	await git("lfs", "install", "--local");
	return true;
}
/** Checks submodules out as actions/checkout does, with the token that the step lends. */
async function takeSubmodules({ git }, { inputs }, credentials) {
	const wish = inputs["submodules"].toLowerCase();
	if (wish !== "recursive" && !isTrue(inputs, "submodules")) return;
	const all = wish === "recursive" ? ["--recursive"] : [];
	const depth = Number(inputs["fetch-depth"]);
	const limit = depth > 0 ? [`--depth=${depth}`] : [];
	const auth = credentials === null ? [] : ["-c", `include.path=${credentials}`];
	await git("submodule", "sync", ...all);
	await git(...auth, "submodule", "update", "--init", "--force", ...limit, ...all);
}

// test/sandbox/runner/stand-in/checkout-ref.ts
const SHA = /^[0-9a-f]{40}([0-9a-f]{24})?$/;
/** What the inputs ask for; by default the event's own ref and commit. */
function wantedOf(ref, event, defaultBranch) {
	if (SHA.test(ref)) return {
		ref: "",
		commit: ref
	};
	if (ref !== "") return {
		ref,
		commit: ""
	};
	if (!event.isOwn) return {
		ref: `refs/heads/${defaultBranch}`,
		commit: ""
	};
	return {
		ref: event.ref !== "" && !event.ref.startsWith("refs/") ? `refs/heads/${event.ref}` : event.ref,
		commit: event.sha
	};
}
/** Refspecs and starting point, as actions/checkout chooses them; `isBranch` is asked of a name without `refs/`. */
function targetOf({ ref, commit }, isBranch) {
	const [, kind = "", name = ""] = ref.match(/^refs\/(heads|pull|tags)\/(.+)$/) ?? [];
	const from = commit === "" ? ref : commit;
	if (kind === "heads") return branch(name, from);
	if (kind === "pull") return detached(from, `refs/remotes/pull/${name}`);
	if (kind === "tags") return detached(from, ref);
	if (ref === "") return {
		refspecs: [commit],
		branch: null,
		start: commit
	};
	if (ref.startsWith("refs/")) return detached(from, ref);
	return isBranch ? branch(ref, `refs/heads/${ref}`) : detached(`refs/tags/${ref}`, `refs/tags/${ref}`);
}
function branch(name, from) {
	const local = `refs/remotes/origin/${name}`;
	return {
		refspecs: [`+${from}:${local}`],
		branch: name,
		start: local
	};
}
function detached(from, local) {
	return {
		refspecs: [`+${from}:${local}`],
		branch: null,
		start: local
	};
}

// test/sandbox/runner/stand-in/git-clone.ts
/** Opens a folder for git; what it prints goes to the step's log. */
function openClone({ call, job, say }, folder) {
	const path = job.request.machine["PATH"] ?? "";
	const file = found("git", path) ?? "git";
	const env = {
		PATH: path,
		HOME: job.folders.home,
		LC_ALL: "C",
		GIT_TERMINAL_PROMPT: "0",
		GIT_CONFIG_NOSYSTEM: "1",
		GIT_CONFIG_GLOBAL: "/dev/null"
	};
	return {
		folder,
		async git(...args) {
			say(`[command]git ${args.join(" ")}`);
			const lines = [];
			const line = (text) => {
				lines.push(text);
				say(text);
			};
			const status = await runCommand({
				file,
				args: [
					"-C",
					folder,
					...args
				],
				cwd: folder,
				env
			}, {
				line,
				stop: call.stop
			});
			if (status === 0) return lines;
			throw new StepFailure(`The process 'git' failed with exit code ${status}: ${lines.at(-1) ?? ""}`);
		}
	};
}
/** Gives a clone its token through a file outside of it, as actions/checkout does since v6; answers the file and how to take it away. */
async function lendToken({ folder, git }, { job }, token) {
	const header = Buffer.from(`x-access-token:${token}`).toString("base64");
	job.masks.add(header);
	const file = join(job.folders.temp, `git-credentials-${randomUUID()}.config`);
	const { url } = job.request.world;
	writeFileSync(file, `[http "${url}/"]\n\textraheader = AUTHORIZATION: basic ${header}\n`, { mode: 384 });
	const key = `includeIf.gitdir:${join(folder, ".git")}.path`;
	await git("config", "--local", "--replace-all", key, file);
	return {
		file,
		async takeAway() {
			rmSync(file, { force: true });
			await git("config", "--local", "--unset-all", key);
		}
	};
}

// test/sandbox/runner/stand-in/unsafe-checkout.ts
const PULL_REF = /^refs\/pull\/\d+\/(head|merge)$/;
/**
* Refuses code of a fork's pull request where the job has the base's token and secrets, as actions/checkout does since v7:
* the fork's repository, a pull request's ref, or a commit that the event names.
*/
function refuseUnsafeCheckout(call, { repository, ref, commit }) {
	const event = githubOf(call, "event_name");
	const head = headOf(call, event);
	if (head === null || typeof head.id !== "number" || head.id === eventOf(call, "repository.id")) return;
	const isItsRepository = typeof head.name === "string" && head.name.toLowerCase() === repository.toLowerCase();
	const isItsCommit = commit !== "" && head.shas.includes(commit);
	if (!isItsRepository && !isItsCommit && !PULL_REF.test(ref)) return;
	throw new StepFailure(`Refusing to check out fork pull request code from a '${event}' workflow: it runs with the base repository's token, secrets and cache. To opt in, set 'allow-unsafe-pr-checkout: true' on the actions/checkout step.`);
}
function headOf(call, event) {
	const at = (path) => eventOf(call, path);
	if (event === "pull_request_target") {
		const [id, name] = [at("pull_request.head.repo.id"), at("pull_request.head.repo.full_name")];
		return {
			id,
			name,
			shas: [at("pull_request.head.sha"), at("pull_request.merge_commit_sha")]
		};
	}
	if (event !== "workflow_run" || !String(at("workflow_run.event") ?? "").startsWith("pull_request")) return null;
	const [id, name] = [at("workflow_run.head_repository.id"), at("workflow_run.head_repository.full_name")];
	return {
		id,
		name,
		shas: [at("workflow_run.head_commit.id"), at("workflow_run.head_sha")]
	};
}

// test/sandbox/runner/stand-in/checkout.ts
/** actions/checkout: a real clone over HTTP with the token that it is given. */
const checkout = {
	name: "actions/checkout",
	inputs: {
		repository: "",
		ref: "",
		token: `\${{ github.token }}`,
		"persist-credentials": "true",
		path: "",
		clean: "true",
		"fetch-depth": "1",
		"fetch-tags": "false",
		lfs: "false",
		submodules: "false",
		"show-progress": "true",
		"set-safe-directory": "true",
		"allow-unsafe-pr-checkout": "false"
	},
	main: main$3,
	async post({ call }) {
		const credentials = call.state["credentials"];
		if (credentials) rmSync(credentials, { force: true });
	}
};
async function main$3(standIn) {
	const { call, inputs, job } = standIn;
	const repository = inputs["repository"] || githubOf(call, "repository");
	const folder = folderOf(standIn);
	const wanted = wantedFor(standIn, repository);
	if (!isTrue(inputs, "allow-unsafe-pr-checkout")) refuseUnsafeCheckout(call, {
		...wanted,
		repository
	});
	const clone = openClone(standIn, folder);
	const token = inputs["token"];
	if (token !== "") job.masks.add(token);
	await prepare(clone, {
		url: `${job.request.world.url}/${repository}`,
		clean: isTrue(inputs, "clean")
	});
	const credentials = token === "" ? null : await lendToken(clone, standIn, token);
	try {
		await take(clone, standIn, wanted);
		await takeSubmodules(clone, standIn, credentials?.file ?? null);
	} finally {
		if (credentials && !isTrue(inputs, "persist-credentials")) await credentials.takeAway();
	}
	if (credentials) call.state["credentials"] = credentials.file;
	call.outputs["ref"] = wanted.ref;
	call.outputs["commit"] = (await clone.git("rev-parse", "HEAD")).at(-1) ?? "";
}
function folderOf({ inputs, job }) {
	const { workspace } = job.folders;
	const folder = resolve(workspace, inputs["path"]);
	if (folder === workspace || folder.startsWith(workspace + sep)) return folder;
	throw new StepFailure(`Repository path '${folder}' is not under '${workspace}'`);
}
function wantedFor({ call, inputs, job }, repository) {
	const [owner = "", name = ""] = repository.split("/");
	if (owner === "" || name === "") throw new StepFailure(`Invalid repository '${repository}'. Expected format {owner}/{repo}.`);
	const known = repositoryNamed(job.request.world, owner, name);
	const own = githubOf(call, "repository").toLowerCase();
	const isOwn = (known ? fullName(known) : repository).toLowerCase() === own;
	const event = {
		ref: githubOf(call, "ref"),
		sha: githubOf(call, "sha"),
		isOwn
	};
	return wantedOf(inputs["ref"], event, known?.defaultBranch ?? "main");
}
/** A clone of the same repository is cleaned and used again; anything else in its place is removed. */
async function prepare(clone, { url, clean }) {
	const { folder } = clone;
	mkdirSync(folder, { recursive: true });
	if (existsSync(join(folder, ".git")) && (await clone.git("config", "--get", "remote.origin.url")).at(-1) === url) {
		if (!clean) return;
		await clone.git("clean", "-ffdx");
		await clone.git("reset", "--hard", "HEAD");
		return;
	}
	for (const name of readdirSync(folder)) rmSync(join(folder, name), {
		recursive: true,
		force: true
	});
	await clone.git("init", "--quiet", ".");
	await clone.git("remote", "add", "origin", url);
	await clone.git("config", "--local", "gc.auto", "0");
}
async function take(clone, standIn, wanted) {
	const { inputs } = standIn;
	const hasLargeFiles = await readyLargeFiles(clone, standIn);
	const depth = Number(inputs["fetch-depth"]);
	const isBranch = /^refs\//.test(wanted.ref) || wanted.ref === "" || await hasBranch(clone, wanted.ref);
	const target = targetOf(wanted, isBranch);
	const tags = isTrue(inputs, "fetch-tags") ? ["+refs/tags/*:refs/tags/*"] : [];
	const refspecs = depth > 0 ? [...target.refspecs, ...tags] : [...EVERYTHING, ...target.refspecs];
	const limit = depth > 0 ? [`--depth=${depth}`] : [];
	await clone.git("fetch", "--no-tags", "--prune", "--no-recurse-submodules", "--quiet", ...limit, "origin", ...new Set(refspecs));
	if (hasLargeFiles) await clone.git("lfs", "fetch", "origin", target.start);
	await switchTo(clone, target);
}
const EVERYTHING = ["+refs/heads/*:refs/remotes/origin/*", "+refs/tags/*:refs/tags/*"];
async function hasBranch(clone, name) {
	return (await clone.git("ls-remote", "--heads", "origin", `refs/heads/${name}`)).some((line) => line.endsWith(`/${name}`));
}
async function switchTo(clone, { branch, start }) {
	const how = branch === null ? ["--detach", start] : [
		"-B",
		branch,
		start
	];
	await clone.git("-c", "advice.detachedHead=false", "checkout", "--quiet", "--force", ...how);
}

// test/sandbox/runner/stand-in/create-github-app-token.ts
const PERMISSIONS = [
	"actions",
	"administration",
	"attestations",
	"checks",
	"contents",
	"deployments",
	"environments",
	"issues",
	"metadata",
	"pull_requests",
	"statuses",
	"workflows"
];
const inputOf = (permission) => `permission-${permission.replaceAll("_", "-")}`;
/** actions/create-github-app-token: a token of an app that is installed everywhere and may do everything it asks for. */
const createGithubAppToken = {
	name: "actions/create-github-app-token",
	inputs: {
		"client-id": "",
		"app-id": "",
		"private-key": "",
		owner: "",
		repositories: "",
		"skip-token-revoke": "false",
		...Object.fromEntries(PERMISSIONS.map((permission) => [inputOf(permission), ""]))
	},
	main: main$2,
	async post({ call, job, inputs }) {
		const token = job.request.world.store.tokens.get(Number(call.state["token"]));
		if (token && !isTrue(inputs, "skip-token-revoke")) job.request.world.store.tokens.put({
			...token,
			revoked: true
		});
	}
};
async function main$2(standIn) {
	const { call, job, inputs } = standIn;
	const id = inputs["client-id"] || inputs["app-id"];
	if (!id) throw new StepFailure("The 'client-id' input must be set to a non-empty string.");
	if (inputs["private-key"].trim() === "") throw new StepFailure("The 'private-key' input must be set to a non-empty string.");
	const slug = `app-${id.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-")}`;
	const { world } = job.request;
	const token = createToken$1(world, {
		app: slug,
		repositories: repositoriesOf(standIn),
		permissions: permissionsOf(inputs),
		silent: false,
		job: githubOf(call, "job")
	});
	job.masks.add(token.secret);
	call.state["token"] = String(token.id);
	Object.assign(call.outputs, {
		token: token.secret,
		"installation-id": String(token.id),
		"app-slug": slug
	});
}
/** By default the job's own repository; with an owner alone, all of the owner's. */
function repositoriesOf({ call, job, inputs }) {
	const { world } = job.request;
	const names = inputs["repositories"].split(/[\n,]/).map((name) => name.trim()).filter(Boolean);
	const owner = inputs["owner"] || githubOf(call, "repository_owner");
	if (names.length === 0 && inputs["owner"] === "") return [githubOf(call, "repository")];
	if (names.length === 0) return world.store.repositories.filter((row) => row.owner === owner).map(fullName);
	return names.map((name) => {
		const repository = repositoryNamed(world, owner, name);
		if (repository) return fullName(repository);
		throw new StepFailure(`There is at least one repository that does not exist or is not accessible to the parent installation: ${owner}/${name}`);
	});
}
/** Null, all that the app has, where none is named. */
function permissionsOf(inputs) {
	const asked = PERMISSIONS.filter((permission) => inputs[inputOf(permission)] !== "");
	if (asked.length === 0) return null;
	return Object.fromEntries(asked.map((permission) => [permission, levelOf(inputs, permission)]));
}
function levelOf(inputs, permission) {
	const level = inputs[inputOf(permission)];
	if (level === "read" || level === "write") return level;
	throw new StepFailure(`${inputOf(permission)} is ${level}: it can be 'read' or 'write'`);
}

// test/sandbox/runner/stand-in/artifact-source.ts
/**
* The job's own attempt, for which it needs no permission. On GitHub a partial re-run mostly sees earlier attempts, too; in July 2026
* it did not (download-artifact#486), and what every re-run can rely on is a token with the run's id.
*/
function ownAttempt({ job }) {
	const { world, run } = job.request;
	const isOurs = ({ runId, attempt }) => runId === run.id && attempt === run.attempt;
	return {
		async list() {
			return newest(world.store.artifacts.filter((row) => isOurs(row) && row.expiresAt > world.time()));
		},
		open: async ({ id }) => world.artifacts.read(id)
	};
}
/** Any run, by the API and with what the token may. */
function anyRun({ job, inputs }, { repository, run }) {
	const base = `${job.request.world.api}/repos/${repository}/actions`;
	const headers = {
		authorization: `Bearer ${inputs["github-token"]}`,
		accept: "application/vnd.github+json"
	};
	const get = async (path) => {
		const response = await fetch(`${base}${path}`, { headers });
		if (response.ok) return response;
		const { message } = await response.json().catch(() => ({}));
		throw new StepFailure(`Unable to download artifact(s): ${message ?? response.statusText} (${response.status})`);
	};
	return {
		async list() {
			const rows = [];
			for (let page = 1;; page++) {
				const { artifacts } = await (await get(`/runs/${encodeURIComponent(run)}/artifacts?per_page=100&page=${page}`)).json();
				rows.push(...artifacts);
				if (artifacts.length < 100) return newest(rows);
			}
		},
		async open({ id }) {
			const { body } = await get(`/artifacts/${id}/zip`);
			return Readable.fromWeb(body);
		}
	};
}
function newest(rows) {
	const byName = /* @__PURE__ */ new Map();
	for (const { id, name, digest } of [...rows].sort((a, b) => a.id - b.id)) byName.set(name, {
		id,
		name,
		digest
	});
	return [...byName.values()];
}

// node_modules/pend/index.js
var require_pend = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = Pend;
	function Pend() {
		this.pending = 0;
		this.max = Infinity;
		this.listeners = [];
		this.waiting = [];
		this.error = null;
	}
	Pend.prototype.go = function(fn) {
		if (this.pending < this.max) pendGo(this, fn);
		else this.waiting.push(fn);
	};
	Pend.prototype.wait = function(cb) {
		if (this.pending === 0) cb(this.error);
		else this.listeners.push(cb);
	};
	Pend.prototype.hold = function() {
		return pendHold(this);
	};
	function pendHold(self) {
		self.pending += 1;
		var called = false;
		return onCb;
		function onCb(err) {
			if (called) throw new Error("callback called twice");
			called = true;
			self.error = self.error || err;
			self.pending -= 1;
			if (self.waiting.length > 0 && self.pending < self.max) pendGo(self, self.waiting.shift());
			else if (self.pending === 0) {
				var listeners = self.listeners;
				self.listeners = [];
				listeners.forEach(cbListener);
			}
		}
		function cbListener(listener) {
			listener(self.error);
		}
	}
	function pendGo(self, fn) {
		fn(pendHold(self));
	}
}));

// node_modules/yauzl/fd-slicer.js
var require_fd_slicer = /* @__PURE__ */ __commonJSMin(((exports) => {
	var fs = __require("fs");
	var util = __require("util");
	var stream = __require("stream");
	var Readable = stream.Readable;
	var PassThrough = stream.PassThrough;
	var Pend = require_pend();
	var EventEmitter = __require("events").EventEmitter;
	exports.BufferSlicer = BufferSlicer;
	exports.FdSlicer = FdSlicer;
	util.inherits(FdSlicer, EventEmitter);
	function FdSlicer(fd) {
		EventEmitter.call(this);
		this.fd = fd;
		this.pend = new Pend();
		this.pend.max = 1;
		this.refCount = 0;
	}
	FdSlicer.prototype.read = function(buffer, offset, length, position, callback) {
		var self = this;
		self.pend.go(function(cb) {
			fs.read(self.fd, buffer, offset, length, position, function(err, bytesRead, buffer) {
				cb();
				callback(err, bytesRead, buffer);
			});
		});
	};
	FdSlicer.prototype.createReadStream = function(options) {
		return new ReadStream(this, options);
	};
	FdSlicer.prototype.ref = function() {
		this.refCount += 1;
	};
	FdSlicer.prototype.unref = function() {
		var self = this;
		self.refCount -= 1;
		if (self.refCount < 0) throw new Error("invalid unref");
		if (self.refCount > 0) return;
		fs.close(self.fd, onCloseDone);
		function onCloseDone(err) {
			if (err) self.emit("error", err);
			else self.emit("close");
		}
	};
	util.inherits(ReadStream, Readable);
	function ReadStream(context, options) {
		options = options || {};
		Readable.call(this, options);
		this.context = context;
		this.context.ref();
		this.start = options.start || 0;
		this.endOffset = options.end;
		this.pos = this.start;
	}
	ReadStream.prototype._read = function(n) {
		var self = this;
		var toRead = Math.min(self._readableState.highWaterMark, n);
		if (self.endOffset != null) toRead = Math.min(toRead, self.endOffset - self.pos);
		if (toRead <= 0) {
			self.push(null);
			this._cleanup();
			return;
		}
		self.context.pend.go(function(cb) {
			var buffer = Buffer.allocUnsafe(toRead);
			fs.read(self.context.fd, buffer, 0, toRead, self.pos, function(err, bytesRead) {
				if (err) self.destroy(err);
				else if (bytesRead === 0) {
					self.push(null);
					self._cleanup();
				} else {
					self.pos += bytesRead;
					self.push(buffer.slice(0, bytesRead));
				}
				cb();
			});
		});
	};
	ReadStream.prototype._destroy = function(err, cb) {
		this._cleanup();
		cb(err);
	};
	ReadStream.prototype._cleanup = function() {
		if (this.context != null) {
			this.context.unref();
			this.context = null;
		}
	};
	util.inherits(BufferSlicer, EventEmitter);
	function BufferSlicer(buffer) {
		EventEmitter.call(this);
		this.refCount = 0;
		this.buffer = buffer;
	}
	BufferSlicer.prototype.read = function(buffer, offset, length, position, callback) {
		if (!(0 <= offset && offset <= buffer.length)) throw new RangeError("offset outside buffer: 0 <= " + offset + " <= " + buffer.length);
		if (position < 0) throw new RangeError("position is negative: " + position);
		if (offset + length > buffer.length) length = buffer.length - offset;
		if (position + length > this.buffer.length) length = this.buffer.length - position;
		if (length <= 0) {
			setImmediate(function() {
				callback(null, 0);
			});
			return;
		}
		this.buffer.copy(buffer, offset, position, position + length);
		setImmediate(function() {
			callback(null, length);
		});
	};
	BufferSlicer.prototype.createReadStream = function(options) {
		options = options || {};
		var readStream = new PassThrough(options);
		readStream.start = options.start || 0;
		readStream.endOffset = options.end;
		readStream.pos = readStream.endOffset || this.buffer.length;
		var entireSlice = this.buffer.slice(readStream.start, readStream.pos);
		var maxChunkSize = 65536;
		var offset = 0;
		while (true) {
			var nextOffset = offset + maxChunkSize;
			if (nextOffset >= entireSlice.length) {
				if (offset < entireSlice.length) readStream.write(entireSlice.slice(offset, entireSlice.length));
				break;
			}
			readStream.write(entireSlice.slice(offset, nextOffset));
			offset = nextOffset;
		}
		readStream.end();
		return readStream;
	};
	BufferSlicer.prototype.ref = function() {
		this.refCount += 1;
	};
	BufferSlicer.prototype.unref = function() {
		this.refCount -= 1;
		if (this.refCount < 0) throw new Error("invalid unref");
	};
}));

// node_modules/yauzl/crc32.js
var require_crc32 = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	const CRC_TABLE = new Int32Array([
		0,
		1996959894,
		3993919788,
		2567524794,
		124634137,
		1886057615,
		3915621685,
		2657392035,
		249268274,
		2044508324,
		3772115230,
		2547177864,
		162941995,
		2125561021,
		3887607047,
		2428444049,
		498536548,
		1789927666,
		4089016648,
		2227061214,
		450548861,
		1843258603,
		4107580753,
		2211677639,
		325883990,
		1684777152,
		4251122042,
		2321926636,
		335633487,
		1661365465,
		4195302755,
		2366115317,
		997073096,
		1281953886,
		3579855332,
		2724688242,
		1006888145,
		1258607687,
		3524101629,
		2768942443,
		901097722,
		1119000684,
		3686517206,
		2898065728,
		853044451,
		1172266101,
		3705015759,
		2882616665,
		651767980,
		1373503546,
		3369554304,
		3218104598,
		565507253,
		1454621731,
		3485111705,
		3099436303,
		671266974,
		1594198024,
		3322730930,
		2970347812,
		795835527,
		1483230225,
		3244367275,
		3060149565,
		1994146192,
		31158534,
		2563907772,
		4023717930,
		1907459465,
		112637215,
		2680153253,
		3904427059,
		2013776290,
		251722036,
		2517215374,
		3775830040,
		2137656763,
		141376813,
		2439277719,
		3865271297,
		1802195444,
		476864866,
		2238001368,
		4066508878,
		1812370925,
		453092731,
		2181625025,
		4111451223,
		1706088902,
		314042704,
		2344532202,
		4240017532,
		1658658271,
		366619977,
		2362670323,
		4224994405,
		1303535960,
		984961486,
		2747007092,
		3569037538,
		1256170817,
		1037604311,
		2765210733,
		3554079995,
		1131014506,
		879679996,
		2909243462,
		3663771856,
		1141124467,
		855842277,
		2852801631,
		3708648649,
		1342533948,
		654459306,
		3188396048,
		3373015174,
		1466479909,
		544179635,
		3110523913,
		3462522015,
		1591671054,
		702138776,
		2966460450,
		3352799412,
		1504918807,
		783551873,
		3082640443,
		3233442989,
		3988292384,
		2596254646,
		62317068,
		1957810842,
		3939845945,
		2647816111,
		81470997,
		1943803523,
		3814918930,
		2489596804,
		225274430,
		2053790376,
		3826175755,
		2466906013,
		167816743,
		2097651377,
		4027552580,
		2265490386,
		503444072,
		1762050814,
		4150417245,
		2154129355,
		426522225,
		1852507879,
		4275313526,
		2312317920,
		282753626,
		1742555852,
		4189708143,
		2394877945,
		397917763,
		1622183637,
		3604390888,
		2714866558,
		953729732,
		1340076626,
		3518719985,
		2797360999,
		1068828381,
		1219638859,
		3624741850,
		2936675148,
		906185462,
		1090812512,
		3747672003,
		2825379669,
		829329135,
		1181335161,
		3412177804,
		3160834842,
		628085408,
		1382605366,
		3423369109,
		3138078467,
		570562233,
		1426400815,
		3317316542,
		2998733608,
		733239954,
		1555261956,
		3268935591,
		3050360625,
		752459403,
		1541320221,
		2607071920,
		3965973030,
		1969922972,
		40735498,
		2617837225,
		3943577151,
		1913087877,
		83908371,
		2512341634,
		3803740692,
		2075208622,
		213261112,
		2463272603,
		3855990285,
		2094854071,
		198958881,
		2262029012,
		4057260610,
		1759359992,
		534414190,
		2176718541,
		4139329115,
		1873836001,
		414664567,
		2282248934,
		4279200368,
		1711684554,
		285281116,
		2405801727,
		4167216745,
		1634467795,
		376229701,
		2685067896,
		3608007406,
		1308918612,
		956543938,
		2808555105,
		3495958263,
		1231636301,
		1047427035,
		2932959818,
		3654703836,
		1088359270,
		936918e3,
		2847714899,
		3736837829,
		1202900863,
		817233897,
		3183342108,
		3401237130,
		1404277552,
		615818150,
		3134207493,
		3453421203,
		1423857449,
		601450431,
		3009837614,
		3294710456,
		1567103746,
		711928724,
		3020668471,
		3272380065,
		1510334235,
		755167117
	]);
	function crc32(buf) {
		let crc = -1;
		for (let x of buf) crc = CRC_TABLE[(crc ^ x) & 255] ^ crc >>> 8;
		return (crc ^ -1) >>> 0;
	}
	module.exports = crc32;
}));

// node_modules/yauzl/index.js
var require_yauzl = /* @__PURE__ */ __commonJSMin(((exports) => {
	var fs = __require("fs");
	var zlib = __require("zlib");
	var fd_slicer = require_fd_slicer();
	var util = __require("util");
	var EventEmitter = __require("events").EventEmitter;
	var Transform = __require("stream").Transform;
	var PassThrough = __require("stream").PassThrough;
	var Writable = __require("stream").Writable;
	const crc32 = typeof zlib.crc32 === "function" ? zlib.crc32 : require_crc32();
	exports.open = open;
	function open(path, options, callback) {
		if (typeof options === "function") {
			callback = options;
			options = null;
		}
		if (options == null) options = {};
		if (options.autoClose == null) options.autoClose = true;
		if (options.lazyEntries == null) options.lazyEntries = false;
		if (options.decodeStrings == null) options.decodeStrings = true;
		if (options.validateEntrySizes == null) options.validateEntrySizes = true;
		if (options.strictFileNames == null) options.strictFileNames = false;
		if (callback == null) callback = defaultCallback;
		fs.open(path, "r", function(err, fd) {
			if (err) return callback(err);
			fromFd(fd, options, function(err, zipfile) {
				if (err) fs.close(fd, defaultCallback);
				callback(err, zipfile);
			});
		});
	}
	function fromFd(fd, options, callback) {
		if (typeof options === "function") {
			callback = options;
			options = null;
		}
		if (options == null) options = {};
		if (options.autoClose == null) options.autoClose = false;
		if (options.lazyEntries == null) options.lazyEntries = false;
		if (options.decodeStrings == null) options.decodeStrings = true;
		if (options.validateEntrySizes == null) options.validateEntrySizes = true;
		if (options.strictFileNames == null) options.strictFileNames = false;
		if (callback == null) callback = defaultCallback;
		fs.fstat(fd, function(err, stats) {
			if (err) return callback(err);
			fromRandomAccessReader(new fd_slicer.FdSlicer(fd), stats.size, options, callback);
		});
	}
	function fromRandomAccessReader(reader, totalSize, options, callback) {
		if (typeof options === "function") {
			callback = options;
			options = null;
		}
		if (options == null) options = {};
		if (options.autoClose == null) options.autoClose = true;
		if (options.lazyEntries == null) options.lazyEntries = false;
		if (options.decodeStrings == null) options.decodeStrings = true;
		var decodeStrings = !!options.decodeStrings;
		if (options.validateEntrySizes == null) options.validateEntrySizes = true;
		if (options.strictFileNames == null) options.strictFileNames = false;
		if (callback == null) callback = defaultCallback;
		if (typeof totalSize !== "number") throw new Error("expected totalSize parameter to be a number");
		if (totalSize > Number.MAX_SAFE_INTEGER) throw new Error("zip file too large. only file sizes up to 2^52 are supported due to JavaScript's Number type being an IEEE 754 double.");
		reader.ref();
		var eocdrWithoutCommentSize = 22;
		var zip64EocdlSize = 20;
		var bufferSize = Math.min(zip64EocdlSize + eocdrWithoutCommentSize + 65535, totalSize);
		var buffer = newBuffer(bufferSize);
		readAndAssertNoEof(reader, buffer, 0, bufferSize, totalSize - buffer.length, function(err) {
			if (err) return callback(err);
			for (var i = bufferSize - eocdrWithoutCommentSize; i >= 0; i -= 1) {
				if (buffer.readUInt32LE(i) !== 101010256) continue;
				var eocdrBuffer = buffer.subarray(i);
				var diskNumber = eocdrBuffer.readUInt16LE(4);
				var entryCount = eocdrBuffer.readUInt16LE(10);
				var centralDirectoryOffset = eocdrBuffer.readUInt32LE(16);
				var commentLength = eocdrBuffer.readUInt16LE(20);
				var expectedCommentLength = eocdrBuffer.length - eocdrWithoutCommentSize;
				if (commentLength !== expectedCommentLength) return callback(/* @__PURE__ */ new Error("Invalid comment length. Expected: " + expectedCommentLength + ". Found: " + commentLength + ". Are there extra bytes at the end of the file? Or is the end of central dir signature `PK☺☻` in the comment?"));
				var comment = decodeStrings ? decodeBuffer(eocdrBuffer.subarray(22), false) : eocdrBuffer.subarray(22);
				if (i - zip64EocdlSize >= 0 && buffer.readUInt32LE(i - zip64EocdlSize) === 117853008) {
					var zip64EocdrOffset = readUInt64LE(buffer.subarray(i - zip64EocdlSize, i - zip64EocdlSize + zip64EocdlSize), 8);
					var zip64EocdrBuffer = newBuffer(56);
					return readAndAssertNoEof(reader, zip64EocdrBuffer, 0, zip64EocdrBuffer.length, zip64EocdrOffset, function(err) {
						if (err) return callback(err);
						if (zip64EocdrBuffer.readUInt32LE(0) !== 101075792) return callback(/* @__PURE__ */ new Error("invalid zip64 end of central directory record signature"));
						diskNumber = zip64EocdrBuffer.readUInt32LE(16);
						if (diskNumber !== 0) return callback(/* @__PURE__ */ new Error("multi-disk zip files are not supported: found disk number: " + diskNumber));
						entryCount = readUInt64LE(zip64EocdrBuffer, 32);
						centralDirectoryOffset = readUInt64LE(zip64EocdrBuffer, 48);
						return callback(null, new ZipFile(reader, centralDirectoryOffset, totalSize, entryCount, comment, options.autoClose, options.lazyEntries, decodeStrings, options.validateEntrySizes, options.strictFileNames));
					});
				}
				if (diskNumber !== 0) return callback(/* @__PURE__ */ new Error("multi-disk zip files are not supported: found disk number: " + diskNumber));
				return callback(null, new ZipFile(reader, centralDirectoryOffset, totalSize, entryCount, comment, options.autoClose, options.lazyEntries, decodeStrings, options.validateEntrySizes, options.strictFileNames));
			}
			callback(/* @__PURE__ */ new Error("End of central directory record signature not found. Either not a zip file, or file is truncated."));
		});
	}
	util.inherits(ZipFile, EventEmitter);
	function ZipFile(reader, centralDirectoryOffset, fileSize, entryCount, comment, autoClose, lazyEntries, decodeStrings, validateEntrySizes, strictFileNames) {
		var self = this;
		EventEmitter.call(self);
		self.reader = reader;
		self.reader.on("error", function(err) {
			emitError(self, err);
		});
		self.reader.once("close", function() {
			self.emit("close");
		});
		self.readEntryCursor = centralDirectoryOffset;
		self.fileSize = fileSize;
		self.entryCount = entryCount;
		self.comment = comment;
		self.entriesRead = 0;
		self.autoClose = !!autoClose;
		self.lazyEntries = !!lazyEntries;
		self.decodeStrings = !!decodeStrings;
		self.validateEntrySizes = !!validateEntrySizes;
		self.strictFileNames = !!strictFileNames;
		self.isOpen = true;
		self.emittedError = false;
		self.hasEachEntryBeenCalled = false;
		if (!self.lazyEntries) self._readEntry();
	}
	ZipFile.prototype.close = function() {
		if (!this.isOpen) return;
		this.isOpen = false;
		this.reader.unref();
	};
	function emitErrorAndAutoClose(self, err) {
		if (self.autoClose) self.close();
		emitError(self, err);
	}
	function emitError(self, err) {
		if (self.emittedError) return;
		self.emittedError = true;
		self.emit("error", err);
	}
	ZipFile.prototype.readEntry = function() {
		if (!this.lazyEntries) throw new Error("readEntry() called without lazyEntries:true");
		this._readEntry();
	};
	ZipFile.prototype._readEntry = function() {
		var self = this;
		if (self.entryCount === self.entriesRead) {
			setImmediate(function() {
				if (self.autoClose) self.close();
				if (self.emittedError) return;
				self.emit("end");
			});
			return;
		}
		if (self.emittedError) return;
		var buffer = newBuffer(46);
		readAndAssertNoEof(self.reader, buffer, 0, buffer.length, self.readEntryCursor, function(err) {
			if (err) return emitErrorAndAutoClose(self, err);
			if (self.emittedError) return;
			var entry = new Entry();
			var signature = buffer.readUInt32LE(0);
			if (signature !== 33639248) return emitErrorAndAutoClose(self, /* @__PURE__ */ new Error("invalid central directory file header signature: 0x" + signature.toString(16)));
			entry.versionMadeBy = buffer.readUInt16LE(4);
			entry.versionNeededToExtract = buffer.readUInt16LE(6);
			entry.generalPurposeBitFlag = buffer.readUInt16LE(8);
			entry.compressionMethod = buffer.readUInt16LE(10);
			entry.lastModFileTime = buffer.readUInt16LE(12);
			entry.lastModFileDate = buffer.readUInt16LE(14);
			entry.crc32 = buffer.readUInt32LE(16);
			entry.compressedSize = buffer.readUInt32LE(20);
			entry.uncompressedSize = buffer.readUInt32LE(24);
			entry.fileNameLength = buffer.readUInt16LE(28);
			entry.extraFieldLength = buffer.readUInt16LE(30);
			entry.fileCommentLength = buffer.readUInt16LE(32);
			entry.internalFileAttributes = buffer.readUInt16LE(36);
			entry.externalFileAttributes = buffer.readUInt32LE(38);
			entry.relativeOffsetOfLocalHeader = buffer.readUInt32LE(42);
			if (entry.generalPurposeBitFlag & 64) return emitErrorAndAutoClose(self, /* @__PURE__ */ new Error("strong encryption is not supported"));
			self.readEntryCursor += 46;
			buffer = newBuffer(entry.fileNameLength + entry.extraFieldLength + entry.fileCommentLength);
			readAndAssertNoEof(self.reader, buffer, 0, buffer.length, self.readEntryCursor, function(err) {
				if (err) return emitErrorAndAutoClose(self, err);
				if (self.emittedError) return;
				entry.fileNameRaw = buffer.subarray(0, entry.fileNameLength);
				var fileCommentStart = entry.fileNameLength + entry.extraFieldLength;
				entry.extraFieldRaw = buffer.subarray(entry.fileNameLength, fileCommentStart);
				entry.fileCommentRaw = buffer.subarray(fileCommentStart, fileCommentStart + entry.fileCommentLength);
				try {
					entry.extraFields = parseExtraFields(entry.extraFieldRaw);
				} catch (err) {
					return emitErrorAndAutoClose(self, err);
				}
				if (self.decodeStrings) {
					var isUtf8 = (entry.generalPurposeBitFlag & 2048) !== 0;
					entry.fileComment = decodeBuffer(entry.fileCommentRaw, isUtf8);
					entry.fileName = getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, self.strictFileNames);
					var errorMessage = validateFileName(entry.fileName);
					if (errorMessage != null) return emitErrorAndAutoClose(self, new Error(errorMessage));
				} else {
					entry.fileComment = entry.fileCommentRaw;
					entry.fileName = entry.fileNameRaw;
				}
				entry.comment = entry.fileComment;
				self.readEntryCursor += buffer.length;
				self.entriesRead += 1;
				for (var i = 0; i < entry.extraFields.length; i++) {
					var extraField = entry.extraFields[i];
					if (extraField.id !== 1) continue;
					var zip64EiefBuffer = extraField.data;
					var index = 0;
					if (entry.uncompressedSize === 4294967295) {
						if (index + 8 > zip64EiefBuffer.length) return emitErrorAndAutoClose(self, /* @__PURE__ */ new Error("zip64 extended information extra field does not include uncompressed size"));
						entry.uncompressedSize = readUInt64LE(zip64EiefBuffer, index);
						index += 8;
					}
					if (entry.compressedSize === 4294967295) {
						if (index + 8 > zip64EiefBuffer.length) return emitErrorAndAutoClose(self, /* @__PURE__ */ new Error("zip64 extended information extra field does not include compressed size"));
						entry.compressedSize = readUInt64LE(zip64EiefBuffer, index);
						index += 8;
					}
					if (entry.relativeOffsetOfLocalHeader === 4294967295) {
						if (index + 8 > zip64EiefBuffer.length) return emitErrorAndAutoClose(self, /* @__PURE__ */ new Error("zip64 extended information extra field does not include relative header offset"));
						entry.relativeOffsetOfLocalHeader = readUInt64LE(zip64EiefBuffer, index);
						index += 8;
					}
					break;
				}
				if (self.validateEntrySizes && entry.compressionMethod === 0) {
					var expectedCompressedSize = entry.uncompressedSize;
					if (entry.isEncrypted()) expectedCompressedSize += 12;
					if (entry.compressedSize !== expectedCompressedSize) {
						var msg = "compressed/uncompressed size mismatch for stored file: " + entry.compressedSize + " != " + entry.uncompressedSize;
						return emitErrorAndAutoClose(self, new Error(msg));
					}
				}
				self.emit("entry", entry);
				if (!self.lazyEntries) self._readEntry();
			});
		});
	};
	ZipFile.prototype.eachEntry = function() {
		const self = this;
		if (!self.lazyEntries) throw new Error("eachEntry() requires lazyEntries: true");
		if (self.hasEachEntryBeenCalled) throw new Error("eachEntry() must only be called once per ZipFile");
		self.hasEachEntryBeenCalled = true;
		let pendingResolveReject = null;
		self.on("entry", onEntry);
		self.on("end", onEnd);
		self.on("error", onError);
		function cleanup() {
			self.removeListener("entry", onEntry);
			self.removeListener("end", onEnd);
			self.removeListener("error", onError);
			if (self.autoClose) self.close();
		}
		function onEntry(entry) {
			let { resolve } = pendingResolveReject;
			pendingResolveReject = null;
			resolve({ value: entry });
		}
		function onEnd() {
			let { resolve } = pendingResolveReject;
			pendingResolveReject = null;
			cleanup();
			resolve({ done: true });
		}
		function onError(err) {
			let { reject } = pendingResolveReject;
			pendingResolveReject = null;
			cleanup();
			reject(err);
		}
		return {
			[Symbol.asyncIterator]() {
				return this;
			},
			next() {
				const promise = new Promise((resolve, reject) => {
					if (pendingResolveReject != null) throw new Error("next() called before previous Promise was resolved.");
					pendingResolveReject = {
						resolve,
						reject
					};
				});
				self.readEntry();
				return promise;
			},
			return(value) {
				cleanup();
				return Promise.resolve({
					done: true,
					value
				});
			},
			throw(value) {
				cleanup();
				return Promise.reject(value);
			}
		};
	};
	ZipFile.prototype.openReadStream = function(entry, options, callback) {
		var self = this;
		var relativeStart = 0;
		var relativeEnd = entry.compressedSize;
		if (callback == null) {
			callback = options;
			options = null;
		}
		if (options == null) options = {};
		else {
			if (options.decodeFileData === false) {
				if (options.decrypt != null) throw new Error("cannot use options.decrypt when options.decodeFileData === false");
				if (options.decompress != null) throw new Error("cannot use options.decompress when options.decodeFileData === false");
			} else {
				if (options.decrypt != null) {
					if (!entry.isEncrypted()) throw new Error("options.decrypt can only be specified for encrypted entries. See also option decodeFileData.");
					if (options.decrypt !== false) throw new Error("invalid options.decrypt value: " + options.decrypt);
					if (entry.isCompressed()) {
						if (options.decompress !== false) throw new Error("entry is encrypted and compressed, and options.decompress !== false. See also option decodeFileData.");
					}
				}
				if (options.decompress != null) {
					if (!entry.isCompressed()) throw new Error("options.decompress can only be specified for compressed entries. See also option decodeFileData.");
					if (!(options.decompress === false || options.decompress === true)) throw new Error("invalid options.decompress value: " + options.decompress);
					decompress = options.decompress;
				}
			}
			if (options.start != null) {
				relativeStart = options.start;
				if (relativeStart < 0) throw new Error("options.start < 0");
				if (relativeStart > entry.compressedSize) throw new Error("options.start > entry.compressedSize");
			}
			if (options.end != null) {
				relativeEnd = options.end;
				if (relativeEnd < 0) throw new Error("options.end < 0");
				if (relativeEnd > entry.compressedSize) throw new Error("options.end > entry.compressedSize");
				if (relativeEnd < relativeStart) throw new Error("options.end < options.start");
			}
		}
		var rawMode = options.decodeFileData === false || (entry.compressionMethod === 0 || entry.compressionMethod === 8 && options.decompress === false) && (!entry.isEncrypted() || options.decrypt === false);
		if (options.start != null || options.end != null) {
			if (!rawMode) throw new Error("start/end range require options.decodeFileData === false for non-trivial encoded entries.");
		}
		if (!self.isOpen) return callback(/* @__PURE__ */ new Error("closed"));
		if (entry.isEncrypted() && !rawMode) {
			if (options.decrypt !== false) return callback(/* @__PURE__ */ new Error("entry is encrypted, and options.decodeFileData !== false"));
		}
		var decompress;
		if (rawMode) decompress = false;
		else if (entry.compressionMethod === 8) decompress = options.decodeFileData !== true;
		else return callback(/* @__PURE__ */ new Error("unsupported compression method: " + entry.compressionMethod));
		self.readLocalFileHeader(entry, { minimal: true }, function(err, localFileHeader) {
			if (err) return callback(err);
			self.openReadStreamLowLevel(localFileHeader.fileDataStart, entry.compressedSize, relativeStart, relativeEnd, decompress, entry.uncompressedSize, callback);
		});
	};
	ZipFile.prototype.openReadStreamLowLevel = function(fileDataStart, compressedSize, relativeStart, relativeEnd, decompress, uncompressedSize, callback) {
		var self = this;
		fileDataStart + compressedSize;
		var readStream = self.reader.createReadStream({
			start: fileDataStart + relativeStart,
			end: fileDataStart + relativeEnd
		});
		var endpointStream = readStream;
		if (decompress) {
			var destroyed = false;
			var inflateFilter = zlib.createInflateRaw();
			readStream.on("error", function(err) {
				setImmediate(function() {
					if (!destroyed) inflateFilter.emit("error", err);
				});
			});
			readStream.pipe(inflateFilter);
			if (self.validateEntrySizes) {
				endpointStream = new AssertByteCountStream(uncompressedSize);
				inflateFilter.on("error", function(err) {
					setImmediate(function() {
						if (!destroyed) endpointStream.emit("error", err);
					});
				});
				inflateFilter.pipe(endpointStream);
			} else endpointStream = inflateFilter;
			installDestroyFn(endpointStream, function() {
				destroyed = true;
				if (inflateFilter !== endpointStream) inflateFilter.unpipe(endpointStream);
				readStream.unpipe(inflateFilter);
				readStream.destroy();
			});
		}
		callback(null, endpointStream);
	};
	ZipFile.prototype.readLocalFileHeader = function(entry, options, callback) {
		var self = this;
		if (callback == null) {
			callback = options;
			options = null;
		}
		if (options == null) options = {};
		self.reader.ref();
		var buffer = newBuffer(30);
		readAndAssertNoEof(self.reader, buffer, 0, buffer.length, entry.relativeOffsetOfLocalHeader, function(err) {
			try {
				if (err) return callback(err);
				var signature = buffer.readUInt32LE(0);
				if (signature !== 67324752) return callback(/* @__PURE__ */ new Error("invalid local file header signature: 0x" + signature.toString(16)));
				var fileNameLength = buffer.readUInt16LE(26);
				var extraFieldLength = buffer.readUInt16LE(28);
				var fileDataStart = entry.relativeOffsetOfLocalHeader + 30 + fileNameLength + extraFieldLength;
				if (fileDataStart + entry.compressedSize > self.fileSize) return callback(/* @__PURE__ */ new Error("file data overflows file bounds: " + fileDataStart + " + " + entry.compressedSize + " > " + self.fileSize));
				if (options.minimal) return callback(null, { fileDataStart });
				var localFileHeader = new LocalFileHeader();
				localFileHeader.fileDataStart = fileDataStart;
				localFileHeader.versionNeededToExtract = buffer.readUInt16LE(4);
				localFileHeader.generalPurposeBitFlag = buffer.readUInt16LE(6);
				localFileHeader.compressionMethod = buffer.readUInt16LE(8);
				localFileHeader.lastModFileTime = buffer.readUInt16LE(10);
				localFileHeader.lastModFileDate = buffer.readUInt16LE(12);
				localFileHeader.crc32 = buffer.readUInt32LE(14);
				localFileHeader.compressedSize = buffer.readUInt32LE(18);
				localFileHeader.uncompressedSize = buffer.readUInt32LE(22);
				localFileHeader.fileNameLength = fileNameLength;
				localFileHeader.extraFieldLength = extraFieldLength;
				buffer = newBuffer(fileNameLength + extraFieldLength);
				self.reader.ref();
				readAndAssertNoEof(self.reader, buffer, 0, buffer.length, entry.relativeOffsetOfLocalHeader + 30, function(err) {
					try {
						if (err) return callback(err);
						localFileHeader.fileName = buffer.subarray(0, fileNameLength);
						localFileHeader.extraField = buffer.subarray(fileNameLength);
						return callback(null, localFileHeader);
					} finally {
						self.reader.unref();
					}
				});
			} finally {
				self.reader.unref();
			}
		});
	};
	ZipFile.prototype.openReadStreamPromise = function(entry, options) {
		return new Promise((resolve, reject) => {
			this.openReadStream(entry, options, function(err, readStream) {
				if (err) return reject(err);
				resolve(readStream);
			});
		});
	};
	ZipFile.prototype.openReadStreamLowLevelPromise = function(fileDataStart, compressedSize, relativeStart, relativeEnd, decompress, uncompressedSize) {
		return new Promise((resolve, reject) => {
			this.openReadStream(fileDataStart, compressedSize, relativeStart, relativeEnd, decompress, uncompressedSize, function(err, readStream) {
				if (err) return reject(err);
				resolve(readStream);
			});
		});
	};
	ZipFile.prototype.readLocalFileHeaderPromise = function(entry, options) {
		return new Promise((resolve, reject) => {
			this.readLocalFileHeader(entry, options, function(err, localFileHeader) {
				if (err) return reject(err);
				resolve(localFileHeader);
			});
		});
	};
	function Entry() {}
	Entry.prototype.getLastModDate = function(options) {
		if (options == null) options = {};
		if (!options.forceDosFormat) for (var i = 0; i < this.extraFields.length; i++) {
			var extraField = this.extraFields[i];
			if (extraField.id === 21589) {
				var data = extraField.data;
				if (data.length < 5) continue;
				if (!(data[0] & 1)) continue;
				var posixTimestamp = data.readInt32LE(1);
				return /* @__PURE__ */ new Date(posixTimestamp * 1e3);
			} else if (extraField.id === 10) {
				var data = extraField.data;
				if (data.length !== 32) continue;
				if (data.readUInt16LE(4) !== 1) continue;
				if (data.readUInt16LE(6) !== 24) continue;
				var millisecondsSince1970 = (data.readUInt32LE(8) + 4294967296 * data.readInt32LE(12)) / 1e4 - 0xa9730b66800;
				return new Date(millisecondsSince1970);
			}
		}
		return dosDateTimeToDate(this.lastModFileDate, this.lastModFileTime, options.timezone);
	};
	Entry.prototype.canDecodeFileData = function() {
		return !this.isEncrypted() && (this.compressionMethod === 0 || this.compressionMethod === 8);
	};
	Entry.prototype.isEncrypted = function() {
		return (this.generalPurposeBitFlag & 1) !== 0;
	};
	Entry.prototype.isCompressed = function() {
		return this.compressionMethod === 8;
	};
	function LocalFileHeader() {}
	function dosDateTimeToDate(date, time, timezone) {
		var day = date & 31;
		var month = (date >> 5 & 15) - 1;
		var year = (date >> 9 & 127) + 1980;
		var millisecond = 0;
		var second = (time & 31) * 2;
		var minute = time >> 5 & 63;
		var hour = time >> 11 & 31;
		if (timezone == null || timezone === "local") return new Date(year, month, day, hour, minute, second, millisecond);
		else if (timezone === "UTC") return new Date(Date.UTC(year, month, day, hour, minute, second, millisecond));
		else throw new Error("unrecognized options.timezone: " + options.timezone);
	}
	function getFileNameLowLevel(generalPurposeBitFlag, fileNameBuffer, extraFields, strictFileNames) {
		var fileName = null;
		for (var i = 0; i < extraFields.length; i++) {
			var extraField = extraFields[i];
			if (extraField.id === 28789) {
				if (extraField.data.length < 6) continue;
				if (extraField.data.readUInt8(0) !== 1) continue;
				var oldNameCrc32 = extraField.data.readUInt32LE(1);
				if (crc32(fileNameBuffer) !== oldNameCrc32) continue;
				fileName = decodeBuffer(extraField.data.subarray(5), true);
				break;
			}
		}
		if (fileName == null) fileName = decodeBuffer(fileNameBuffer, (generalPurposeBitFlag & 2048) !== 0);
		if (!strictFileNames) fileName = fileName.replace(/\\/g, "/");
		return fileName;
	}
	function validateFileName(fileName) {
		if (fileName.indexOf("\\") !== -1) return "invalid characters in fileName: " + fileName;
		if (/^[a-zA-Z]:/.test(fileName) || /^\//.test(fileName)) return "absolute path: " + fileName;
		if (fileName.split("/").indexOf("..") !== -1) return "invalid relative path: " + fileName;
		return null;
	}
	function parseExtraFields(extraFieldBuffer) {
		var extraFields = [];
		var i = 0;
		while (i < extraFieldBuffer.length - 3) {
			var headerId = extraFieldBuffer.readUInt16LE(i + 0);
			var dataSize = extraFieldBuffer.readUInt16LE(i + 2);
			var dataStart = i + 4;
			var dataEnd = dataStart + dataSize;
			if (dataEnd > extraFieldBuffer.length) throw new Error("extra field length exceeds extra field buffer size");
			var dataBuffer = extraFieldBuffer.subarray(dataStart, dataEnd);
			extraFields.push({
				id: headerId,
				data: dataBuffer
			});
			i = dataEnd;
		}
		return extraFields;
	}
	function readAndAssertNoEof(reader, buffer, offset, length, position, callback) {
		if (length === 0) return setImmediate(function() {
			callback(null, newBuffer(0));
		});
		reader.read(buffer, offset, length, position, function(err, bytesRead) {
			if (err) return callback(err);
			if (bytesRead < length) return callback(/* @__PURE__ */ new Error("unexpected EOF"));
			callback();
		});
	}
	util.inherits(AssertByteCountStream, Transform);
	function AssertByteCountStream(byteCount) {
		Transform.call(this);
		this.actualByteCount = 0;
		this.expectedByteCount = byteCount;
	}
	AssertByteCountStream.prototype._transform = function(chunk, encoding, cb) {
		this.actualByteCount += chunk.length;
		if (this.actualByteCount > this.expectedByteCount) {
			var msg = "too many bytes in the stream. expected " + this.expectedByteCount + ". got at least " + this.actualByteCount;
			return cb(new Error(msg));
		}
		cb(null, chunk);
	};
	AssertByteCountStream.prototype._flush = function(cb) {
		if (this.actualByteCount < this.expectedByteCount) {
			var msg = "not enough bytes in the stream. expected " + this.expectedByteCount + ". got only " + this.actualByteCount;
			return cb(new Error(msg));
		}
		cb();
	};
	util.inherits(RandomAccessReader, EventEmitter);
	function RandomAccessReader() {
		EventEmitter.call(this);
		this.refCount = 0;
	}
	RandomAccessReader.prototype.ref = function() {
		this.refCount += 1;
	};
	RandomAccessReader.prototype.unref = function() {
		var self = this;
		self.refCount -= 1;
		if (self.refCount > 0) return;
		if (self.refCount < 0) throw new Error("invalid unref");
		self.close(onCloseDone);
		function onCloseDone(err) {
			if (err) return self.emit("error", err);
			self.emit("close");
		}
	};
	RandomAccessReader.prototype.createReadStream = function(options) {
		if (options == null) options = {};
		var start = options.start;
		var end = options.end;
		if (start === end) {
			var emptyStream = new PassThrough();
			setImmediate(function() {
				emptyStream.end();
			});
			return emptyStream;
		}
		var stream = this._readStreamForRange(start, end);
		var destroyed = false;
		var refUnrefFilter = new RefUnrefFilter(this);
		stream.on("error", function(err) {
			setImmediate(function() {
				if (!destroyed) refUnrefFilter.emit("error", err);
			});
		});
		installDestroyFn(refUnrefFilter, function() {
			stream.unpipe(refUnrefFilter);
			refUnrefFilter.unref();
			stream.destroy();
		});
		var byteCounter = new AssertByteCountStream(end - start);
		refUnrefFilter.on("error", function(err) {
			setImmediate(function() {
				if (!destroyed) byteCounter.emit("error", err);
			});
		});
		installDestroyFn(byteCounter, function() {
			destroyed = true;
			refUnrefFilter.unpipe(byteCounter);
			refUnrefFilter.destroy();
		});
		return stream.pipe(refUnrefFilter).pipe(byteCounter);
	};
	RandomAccessReader.prototype._readStreamForRange = function(start, end) {
		throw new Error("not implemented");
	};
	RandomAccessReader.prototype.read = function(buffer, offset, length, position, callback) {
		var readStream = this.createReadStream({
			start: position,
			end: position + length
		});
		var writeStream = new Writable();
		var written = 0;
		writeStream._write = function(chunk, encoding, cb) {
			chunk.copy(buffer, offset + written, 0, chunk.length);
			written += chunk.length;
			cb();
		};
		writeStream.on("finish", callback);
		readStream.on("error", function(error) {
			callback(error);
		});
		readStream.pipe(writeStream);
	};
	RandomAccessReader.prototype.close = function(callback) {
		setImmediate(callback);
	};
	util.inherits(RefUnrefFilter, PassThrough);
	function RefUnrefFilter(context) {
		PassThrough.call(this);
		this.context = context;
		this.context.ref();
		this.unreffedYet = false;
	}
	RefUnrefFilter.prototype._flush = function(cb) {
		this.unref();
		cb();
	};
	RefUnrefFilter.prototype.unref = function(cb) {
		if (this.unreffedYet) return;
		this.unreffedYet = true;
		this.context.unref();
	};
	var cp437 = "\0☺☻♥♦♣♠•◘○◙♂♀♪♫☼►◄↕‼¶§▬↨↑↓→←∟↔▲▼ !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~⌂ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\xA0";
	function decodeBuffer(buffer, isUtf8) {
		if (isUtf8) return buffer.toString("utf8");
		else {
			var result = "";
			for (var i = 0; i < buffer.length; i++) result += cp437[buffer[i]];
			return result;
		}
	}
	function readUInt64LE(buffer, offset) {
		var lower32 = buffer.readUInt32LE(offset);
		return buffer.readUInt32LE(offset + 4) * 4294967296 + lower32;
	}
	var newBuffer;
	if (typeof Buffer.allocUnsafe === "function") newBuffer = function(len) {
		return Buffer.allocUnsafe(len);
	};
	else newBuffer = function(len) {
		return new Buffer(len);
	};
	function installDestroyFn(stream, fn) {
		if (typeof stream.destroy === "function") stream._destroy = function(err, cb) {
			fn();
			if (cb != null) cb(err);
		};
		else stream.destroy = fn;
	}
	function defaultCallback(err) {
		if (err) throw err;
	}
}));

// test/sandbox/runner/stand-in/zip.ts
var import_yauzl = require_yauzl();
const LINK = 40960;
const KIND = 61440;
const openZip = promisify(import_yauzl.open);
/** A zip of files under the names given, made while it is read; nobody may execute what comes out of it, as on GitHub. */
function zipOf(files, { level = 6 } = {}) {
	return Readable.from(packed(files, level), { objectMode: false });
}
async function* packed(files, level) {
	const zip = new import_yazl.ZipFile();
	const options = {
		mode: 33188,
		compress: level > 0,
		...level > 0 && { compressionLevel: level }
	};
	for (const { path, name, stats } of files) zip.addFile(path, name, {
		...options,
		mtime: stats.mtime
	});
	const out = zip.outputStream;
	zip.on("error", (error) => out.destroy(error));
	zip.end();
	yield* out;
}
/** Unpacks a zip into a folder and answers how many files it held; refuses links and whatever would lie outside of the folder. */
async function unzip(file, folder) {
	mkdirSync(folder, { recursive: true });
	let zip;
	let count = 0;
	try {
		zip = await openZip(file, {
			lazyEntries: true,
			strictFileNames: true
		});
		for await (const entry of zip.eachEntry()) count += await unpack(zip, entry, folder);
	} catch (cause) {
		if (cause instanceof StepFailure) throw cause;
		throw new StepFailure(`The archive is refused: ${cause.message}`, { cause });
	} finally {
		zip?.close();
	}
	return count;
}
async function unpack(zip, entry, folder) {
	const { fileName, externalFileAttributes } = entry;
	if ((externalFileAttributes >>> 16 & KIND) === LINK) throw refused(fileName, "is a link");
	const path = join(folder, fileName);
	if (path !== folder && !path.startsWith(folder + sep)) throw refused(fileName, "lies outside of the folder");
	refuseLinks(folder, fileName);
	if (fileName.endsWith("/")) {
		mkdirSync(path, { recursive: true });
		return 0;
	}
	mkdirSync(dirname(path), { recursive: true });
	const bytes = await zip.openReadStreamPromise(entry);
	await pipeline(bytes, (source) => whole(source, entry), createWriteStream(path));
	return 1;
}
/** Passes bytes on and throws after the last one unless they are what was packed. */
async function* whole(source, { fileName, crc32: wanted }) {
	let sum = 0;
	for await (const chunk of source) {
		sum = crc32(chunk, sum);
		yield chunk;
	}
	if (sum !== wanted) throw refused(fileName, "is broken");
}
/** Nothing is written through a link that lies in the folder already. */
function refuseLinks(folder, fileName) {
	let path = folder;
	for (const part of relative(folder, join(folder, fileName)).split(sep)) {
		path = join(path, part);
		if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()) throw refused(fileName, "leads through a link");
	}
}
function refused(name, why) {
	return new StepFailure(`The archive is refused: its entry ${JSON.stringify(name)} ${why}.`);
}

// test/sandbox/runner/stand-in/download-artifact.ts
/** actions/download-artifact: bytes checked against their digest, unpacked where nothing gets out of the folder. */
const downloadArtifact = {
	name: "actions/download-artifact",
	inputs: {
		name: "",
		"artifact-ids": "",
		path: "",
		pattern: "",
		"merge-multiple": "false",
		"github-token": "",
		repository: "",
		"run-id": "",
		"digest-mismatch": "error"
	},
	main: main$1
};
async function main$1(standIn) {
	const { call, job, inputs, say } = standIn;
	if (inputs["name"] && inputs["artifact-ids"]) throw new StepFailure("Inputs 'name' and 'artifact-ids' cannot be used together. Please specify only one.");
	const source = sourceOf(standIn);
	const chosen = await choose$1(standIn, await source.list());
	const folder = resolve(job.folders.workspace, inputs["path"].replace(/^~(?=\/|$)/, job.folders.home));
	mkdirSync(folder, { recursive: true });
	const isSingle = chosen.length === 1;
	for (const artifact of chosen) {
		const into = isSingle || isTrue(inputs, "merge-multiple") ? folder : join(folder, artifact.name);
		const files = await fetchInto(standIn, {
			source,
			artifact,
			into
		});
		say(`Artifact ${artifact.name} (${artifact.id}): ${files} files in ${into}`);
	}
	say(`Total of ${chosen.length} artifact(s) downloaded`);
	call.outputs["download-path"] = folder;
}
/** Without a token it is always the job's own attempt, whatever else is asked for. */
function sourceOf(standIn) {
	const { call, inputs } = standIn;
	if (inputs["github-token"] === "") return ownAttempt(standIn);
	const repository = inputs["repository"] || githubOf(call, "repository");
	return anyRun(standIn, {
		repository,
		run: inputs["run-id"] || githubOf(call, "run_id")
	});
}
async function choose$1({ call, inputs }, all) {
	const { name, pattern, "artifact-ids": ids } = inputs;
	if (name) {
		const named = all.filter((artifact) => artifact.name === name);
		if (named.length > 0) return named;
		throw new StepFailure(`Unable to download artifact(s): Artifact not found for name: ${name}`);
	}
	if (!ids) return pattern ? all.filter((artifact) => minimatch(artifact.name, pattern)) : all;
	const wanted = ids.split(",").map((id) => id.trim());
	const wrong = wanted.find((id) => !/^\d+$/.test(id));
	if (wrong !== void 0) throw new StepFailure(`Invalid artifact ID: '${wrong}'. Must be a number.`);
	const found = all.filter(({ id }) => wanted.includes(String(id)));
	if (found.length === 0) throw new StepFailure("None of the provided artifact IDs were found");
	if (found.length < wanted.length) issue(call, {
		level: "warning",
		message: `Could not find all of the artifacts ${ids}`
	});
	return found;
}
async function fetchInto(standIn, { source, artifact, into }) {
	const file = join(standIn.job.folders.temp, `${randomUUID()}.zip`);
	try {
		await pipeline(await source.open(artifact), createWriteStream(file));
		await check(standIn, artifact, file);
		return await unzip(file, into);
	} finally {
		rmSync(file, { force: true });
	}
}
async function check({ call, inputs, say }, { name, digest }, file) {
	const hash = createHash("sha256");
	await pipeline(createReadStream(file), hash);
	const got = `sha256:${hash.digest("hex")}`;
	if (got === digest) return;
	const message = `The artifact ${name} has the digest ${got}, expected was ${digest}.`;
	const answer = inputs["digest-mismatch"];
	if (answer === "error") throw new StepFailure(message);
	if (answer === "warn") issue(call, {
		level: "warning",
		message
	});
	else if (answer === "info") say(message);
	else if (answer !== "ignore") throw new StepFailure(`Invalid digest-mismatch input: ${answer}`);
}

// test/sandbox/runner/stand-in/setup-node.ts
var import_semver = require_semver();
const WHATEVER = /^(|\*|latest|node|current|lts\/\*)$/;
/** actions/setup-node: this very Node if it satisfies, which stands first on PATH anyhow; it installs nothing. */
const setupNode = {
	name: "actions/setup-node",
	inputs: {
		"node-version": "",
		"check-latest": "false",
		"package-manager-cache": "false"
	},
	async main({ call, inputs, say }) {
		const wanted = inputs["node-version"].trim();
		if (!isSatisfied(wanted)) throw new StepFailure(`Node ${wanted} is not there: the sandbox installs nothing and runs with ${process.version}`);
		call.outputs["node-version"] = process.version;
		call.outputs["cache-hit"] = "false";
		say(`node: ${process.version}`);
	}
};
function isSatisfied(wanted) {
	return WHATEVER.test(wanted) || (0, import_semver.validRange)(wanted) !== null && (0, import_semver.satisfies)(process.version, wanted);
}

// test/sandbox/runner/stand-in/setup-python.ts
/** actions/setup-python: a Python of this machine that satisfies, as `python`, `python3` and `pip`; it installs nothing. */
const setupPython = {
	name: "actions/setup-python",
	inputs: {
		"python-version": "",
		"check-latest": "false",
		"update-environment": "true"
	},
	async main(standIn) {
		const { call, job, inputs, say } = standIn;
		const wanted = inputs["python-version"].trim().split(/\r?\n/)[0];
		const python = await choose(standIn, wanted);
		const bin = join(job.folders.toolCache, "Python", python.version, "bin");
		mkdirSync(bin, { recursive: true });
		link(python, bin);
		if (inputs["update-environment"] !== "false") {
			job.paths.unshift(bin);
			job.env["pythonLocation"] = dirname(bin);
		}
		Object.assign(call.outputs, {
			"python-version": python.version,
			"python-path": join(bin, "python"),
			"cache-hit": "false"
		});
		say(`Successfully set up CPython (${python.version}), ${python.path}`);
	}
};
async function choose(standIn, wanted) {
	const range = wanted === "" ? "*" : wanted.replace(/^(\d+)\.(\d+)$/, "~$1.$2.0");
	if ((0, import_semver.validRange)(range) === null) throw new StepFailure(`Python ${wanted} is not played: a version or range of CPython is`);
	const there = [];
	for (const path of candidates(standIn, wanted)) {
		const python = await examine(standIn, path);
		if (python && (0, import_semver.satisfies)(python.version, range)) return python;
		if (python) there.push(python);
	}
	const versions = [...new Set(there.map(({ version }) => version))].join(", ");
	throw new StepFailure(`Python ${wanted} is not there: the sandbox installs nothing, and this machine has ${versions || "none"}`);
}
function candidates({ job }, wanted) {
	const places = (job.request.machine["PATH"] ?? "").split(":").filter(Boolean);
	const exact = wanted.match(/^\d+\.\d+/)?.[0];
	return [
		...exact ? [`python${exact}`] : [],
		"python3",
		"python"
	].flatMap((name) => places.flatMap((place) => found(name, place) ?? []));
}
/** Null for what does not start, as a shim for a version that is not installed. */
async function examine({ call, job }, file) {
	const lines = [];
	const args = ["-c", "import platform, sys; print(platform.python_version()); print(sys.executable)"];
	const env = {
		PATH: job.request.machine["PATH"] ?? "",
		HOME: job.request.machine["HOME"] ?? job.folders.home
	};
	const line = (text) => lines.push(text);
	const status = await runCommand({
		file,
		args,
		cwd: job.folders.temp,
		env
	}, {
		line,
		stop: call.stop
	}).catch(() => 1);
	const [version = "", path = ""] = lines;
	return status === 0 && path !== "" ? {
		version,
		path
	} : null;
}
function link({ path }, bin) {
	for (const name of ["python", "python3"]) try {
		symlinkSync(path, join(bin, name));
	} catch (error) {
		if (error.code !== "EEXIST") throw error;
	}
	for (const name of ["pip", "pip3"]) writeFileSync(join(bin, name), `#!/bin/sh\nexec '${path}' -m pip "$@"\n`, { mode: 493 });
}

// test/sandbox/runner/stand-in/upload-root.ts
/** Files to upload and the folder that their names in the artifact begin at, as actions/upload-artifact chooses it. */
function uploadOf(workspace, patterns, { hidden }) {
	const files = globbed(workspace, patterns, { hidden });
	const roots = outermost(searchRoots(workspace, patterns));
	if (files.length === 1 && roots.length === 1 && files[0].path === roots[0]) return {
		files,
		root: dirname(roots[0])
	};
	return {
		files,
		root: roots.reduce((one, other) => commonFolder(one, other), roots[0] ?? workspace)
	};
}
function outermost(roots) {
	const all = [...new Set(roots)];
	return all.filter((root) => !all.some((other) => other !== root && root.startsWith(withEnd(other))));
}
function commonFolder(one, other) {
	const [parts, others] = [one.split(sep), other.split(sep)];
	const end = parts.findIndex((part, at) => part !== others[at]);
	return (end < 0 ? parts : parts.slice(0, end)).join(sep) || sep;
}
function withEnd(folder) {
	return folder.endsWith(sep) ? folder : folder + sep;
}

// test/sandbox/runner/stand-in/upload-artifact.ts
/** actions/upload-artifact: a real zip among the run's artifacts. */
const uploadArtifact = {
	name: "actions/upload-artifact",
	inputs: {
		name: "artifact",
		path: "",
		"if-no-files-found": "warn",
		"retention-days": "0",
		"compression-level": "6",
		overwrite: "false",
		"include-hidden-files": "false"
	},
	main
};
const FORBIDDEN_IN_NAMES = /[":<>|*?\r\n\\/]/;
const FORBIDDEN_IN_PATHS = /[":<>|*?\r\n]/;
async function main(standIn) {
	const { call, job, inputs, say } = standIn;
	const name = inputs["name"] || "artifact";
	if (FORBIDDEN_IN_NAMES.test(name)) throw new StepFailure(`The artifact name is not valid: ${name}`);
	if (inputs["path"] === "") throw new StepFailure("Input required and not supplied: path");
	const hidden = isTrue(inputs, "include-hidden-files");
	const { files, root } = uploadOf(job.folders.workspace, inputs["path"], { hidden });
	if (files.length === 0) return missing(standIn);
	const named = files.map((file) => ({
		...file,
		name: relative(root, file.path).split(sep).join("/")
	}));
	const wrong = named.find((file) => FORBIDDEN_IN_PATHS.test(file.name));
	if (wrong) throw new StepFailure(`The path for one of the files in artifact is not valid: ${wrong.name}`);
	const artifact = await keep(standIn, name, named);
	const { world, run } = job.request;
	const repository = world.store.repositories.get(run.repositoryId);
	const page = `${repositoryPage(world, repository)}/actions/runs/${run.id}/artifacts/${artifact.id}`;
	const digest = artifact.digest.replace("sha256:", "");
	Object.assign(call.outputs, {
		"artifact-id": String(artifact.id),
		"artifact-digest": digest,
		"artifact-url": page
	});
	say(`Artifact ${name} has been successfully uploaded! ${files.length} files, ${artifact.bytes} bytes, SHA256 ${digest}`);
}
function missing({ call, inputs, say }) {
	const message = `No files were found with the provided path: ${inputs["path"]}. No artifacts will be uploaded.`;
	const answer = inputs["if-no-files-found"];
	if (answer === "error") throw new StepFailure(message);
	if (answer === "warn") issue(call, {
		level: "warning",
		message
	});
	else if (answer === "ignore") say(message);
	else throw new StepFailure(`Unrecognized if-no-files-found input: ${answer}`);
}
async function keep({ job, inputs }, name, files) {
	const { world, run } = job.request;
	const known = world.store.artifacts.find((row) => row.runId === run.id && row.name === name);
	if (known && isTrue(inputs, "overwrite")) {
		world.store.artifacts.remove(known.id);
		world.artifacts.remove(known.id);
	}
	const days = Number(inputs["retention-days"]) || 90;
	const level = Number(inputs["compression-level"]);
	return await storeArtifact(world, run, {
		name,
		zip: zipOf(files, { level }),
		days
	});
}

// test/sandbox/runner/stand-in/stand-ins.ts
const STAND_INS = [
	attestBuildProvenance,
	cache,
	cacheRestore,
	cacheSave,
	checkout,
	createGithubAppToken,
	downloadArtifact,
	setupNode,
	setupPython,
	uploadArtifact
];
/** The stand-in for an action, by its whole name in lower case. */
function standInNamed(name) {
	return STAND_INS.find((each) => each.name === name);
}

// test/sandbox/runner/job/action-file.ts
const NODES = /^node(20|24)$/;
/** Reads the action of a folder; `name` stands in messages for where the folder really is. */
function readActionFile(folder, name) {
	const file = ["action.yml", "action.yaml"].find((each) => existsSync(join(folder, each)));
	if (file === void 0) throw new StepFailure(`Can't find 'action.yml', 'action.yaml' or 'Dockerfile' under '${name}'. Did you forget to run actions/checkout before running your local action?`);
	const path = `${name}/${file}`;
	const fields = mappingOf(parseYaml(readFileSync(join(folder, file), "utf8"), path), "an action");
	const runs = fields.get("runs");
	if (runs === void 0) throw new Unsupported("an action without `runs`", `${path}:1`);
	return {
		inputs: inputsOf$1(fields.get("inputs")),
		runs: runsOf(runs, fields.get("outputs"))
	};
}
function inputsOf$1(node) {
	const entries = node === void 0 ? [] : [...mappingOf(node, "`inputs`")];
	return Object.fromEntries(entries.map(([key, entry]) => {
		const fields = mappingOf(entry, `the input \`${key}\``);
		const text = (name) => textOrNull(fields.get(name), `\`${name}\` of the input \`${key}\``);
		return [key, {
			default: text("default"),
			deprecation: text("deprecationMessage")
		}];
	}));
}
function runsOf(node, outputs) {
	const fields = mappingOf(node, "`runs`");
	const text = (name) => textOrNull(fields.get(name), `\`${name}\` of \`runs\``);
	const using = text("using") ?? "";
	if (using === "composite") {
		const steps = fields.get("steps");
		if (steps === void 0) throw new Unsupported("a composite action without `steps`", node.where);
		return {
			using,
			steps: readSteps(steps, "composite"),
			outputs: outputsOf(outputs)
		};
	}
	if (!NODES.test(using)) throw new Unsupported(`an action that runs \`using: ${using}\``, node.where);
	const main = text("main");
	if (main === null) throw new Unsupported("an action without `main`", node.where);
	const conditions = {
		preIf: text("pre-if") ?? "always()",
		postIf: text("post-if") ?? "always()"
	};
	return {
		using: "node",
		main,
		pre: text("pre"),
		post: text("post"),
		...conditions
	};
}
function outputsOf(node) {
	const entries = node === void 0 ? [] : [...mappingOf(node, "`outputs`")];
	return Object.fromEntries(entries.map(([key, entry]) => {
		const value = mappingOf(entry, `the output \`${key}\``).get("value");
		if (value === void 0) throw new Unsupported(`the output \`${key}\` has no \`value\``, entry.where);
		return [key, textOf(value, `the output \`${key}\``)];
	}));
}

// test/sandbox/runner/job/source-tree.ts
/** Trees on their way, so that jobs that start together write each once. */
const WRITING = /* @__PURE__ */ new Map();
/** What every tree was like when it was written; known to this process alone. */
const SEALS = /* @__PURE__ */ new Map();
/** The files of a commit below `folder`, shared by the jobs that find them as they were written, and written anew where one changed them. */
async function sourceTree(world, { folder, source }) {
	const tree = join(folder, `${source.repositoryId}-${source.sha}`);
	const writing = WRITING.get(tree);
	if (writing) return await writing;
	if (SEALS.has(tree) && SEALS.get(tree) === sealOf(tree)) return tree;
	const written = write(world, source, tree).finally(() => WRITING.delete(tree));
	WRITING.set(tree, written);
	return await written;
}
/** A digest of all names, sizes and times of change, which nobody can set back; empty where there is no tree. */
function sealOf(tree) {
	if (!existsSync(tree)) return "";
	const seal = createHash("sha256");
	for (const entry of readdirSync(tree, {
		recursive: true,
		withFileTypes: true
	})) {
		const path = join(entry.parentPath, entry.name);
		const { size, mode, ino, ctimeMs } = lstatSync(path);
		if (!entry.isDirectory()) seal.update(`${path}\0${size} ${mode} ${ino} ${ctimeMs}\n`);
	}
	return seal.digest("hex");
}
/** Beside first, so that a kill leaves no half tree under the name. */
async function write(world, { repositoryId, sha }, tree) {
	const beside = `${tree}.new`;
	rmSync(beside, {
		recursive: true,
		force: true
	});
	mkdirSync(beside, { recursive: true });
	const env = {
		GIT_INDEX_FILE: `${beside}.index`,
		GIT_WORK_TREE: beside
	};
	const repo = world.repo({ id: repositoryId });
	try {
		await repo.text(["read-tree", sha], { env });
		await repo.text([
			"checkout-index",
			"--all",
			"--force",
			`--prefix=${beside}/`
		], { env });
	} finally {
		rmSync(env.GIT_INDEX_FILE, { force: true });
	}
	lock(beside);
	rmSync(tree, {
		recursive: true,
		force: true
	});
	renameSync(beside, tree);
	SEALS.set(tree, sealOf(tree));
	return tree;
}
function lock(folder) {
	for (const entry of readdirSync(folder, {
		recursive: true,
		withFileTypes: true
	})) {
		const path = join(entry.parentPath, entry.name);
		if (entry.isFile()) chmodSync(path, lstatSync(path).mode & 365);
	}
}

// test/sandbox/runner/job/find-action.ts
/** Finds every action that steps use, and those that composite ones use again, before any step runs; `./` waits for its checkout. */
async function findActions(scope, steps, depth = 0) {
	for (const step of steps) {
		if (step.uses === null || step.uses.startsWith("./")) continue;
		if (depth === MAX_DEPTH$1) throw new Unsupported(`composite actions nest deeper than ${MAX_DEPTH$1}`, step.where);
		const action = await findAction(scope, step);
		if (action.kind !== "folder") continue;
		if (action.file.runs.using === "node") {
			if (depth === 0 || action.file.runs.pre === null) continue;
			throw new Unsupported(`\`pre\` of ${step.uses}, which stands in a composite action, is not played`, step.where);
		}
		await findActions({
			job: scope.job,
			source: action.source
		}, action.file.runs.steps, depth + 1);
	}
}
const MAX_DEPTH$1 = 10;
/**
* What a step uses: `$/path` of the commit that its own file is from, `./path` of the workspace,
* `owner/repo/path@ref` of the sandbox, else a stand-in of that name. Anything else is refused by name.
*/
async function findAction({ job, source }, step) {
	const uses = step.uses ?? "";
	if (uses.startsWith("./")) return localAction(job, source, uses);
	const key = `${source.repositoryId}@${source.sha} ${uses}`;
	const known = job.actions.get(key);
	if (known) return known;
	const action = await fetchAction(job, source, step);
	job.actions.set(key, action);
	return action;
}
function localAction({ folders }, source, uses) {
	const folder = join(folders.workspace, uses);
	return {
		kind: "folder",
		folder,
		file: readActionFile(folder, uses),
		source,
		repository: "",
		ref: "",
		isLocal: true
	};
}
async function fetchAction(job, source, { uses, where }) {
	const { world } = job.request;
	if (uses.startsWith("docker://")) throw new Unsupported(`a container as an action: ${uses}`, where);
	if (uses.startsWith("$/")) return await sourceAction(job, source, {
		path: uses.slice(2),
		name: uses
	});
	const [, owner = "", name = "", path = "", ref = ""] = uses.match(/^([^/@]+)\/([^/@]+)(?:\/([^@]+))?@(.+)$/) ?? [];
	if (owner === "") throw new Unsupported(`\`uses: ${uses}\` is no action: owner/repo@ref, ./path or $/path`, where);
	const repository = repositoryNamed(world, owner, name);
	if (repository && isOpen(job, source, repository)) {
		const sha = await resolve$1(world.repo(repository), ref);
		if (sha === null) throw new Unsupported(`\`${uses}\`: there is no \`${ref}\` in ${fullName(repository)}`, where);
		return await sourceAction(job, {
			repositoryId: repository.id,
			sha
		}, {
			path,
			name: uses,
			ref
		});
	}
	const known = [
		owner,
		name,
		...path === "" ? [] : [path]
	].join("/").toLowerCase();
	if (standInNamed(known)) return {
		kind: "stand-in",
		name: known,
		ref
	};
	throw new Unsupported(`\`${uses}\` is neither a repository of the sandbox nor an action that it has a stand-in for`, where);
}
/** A private repository's actions are for its owner's workflows alone. */
function isOpen({ request }, source, repository) {
	const asker = request.world.store.repositories.get(source.repositoryId);
	return !repository.private || repository.owner === asker?.owner;
}
async function sourceAction(job, source, { path, name, ref = source.sha }) {
	const { world } = job.request;
	const repository = world.store.repositories.get(source.repositoryId);
	const tree = await sourceTree(world, {
		folder: job.folders.actions,
		source
	});
	const folder = join(tree, path);
	return {
		kind: "folder",
		folder,
		file: readActionFile(folder, name),
		source,
		repository: repository ? fullName(repository) : "",
		ref,
		isLocal: false
	};
}

// test/sandbox/runner/job/folders.ts
/**
* What expressions say of these folders in a container: their paths on the runner's machine, which are not those of the container
* (actions/runner#2058). Here nothing can ever lie there, for they lead through a file.
*/
function foldersOutside(folders, { folder, container }) {
	if (container === null) return folders;
	const outside = join(folder, "outside-of-the-container");
	writeFileSync(outside, "Use RUNNER_TEMP and GITHUB_WORKSPACE of the environment.\n");
	const { workspace, temp, toolCache, ...others } = folders;
	const [there, tempThere, toolsThere] = [
		workspace,
		temp,
		toolCache
	].map((path) => join(outside, basename(path)));
	return {
		...others,
		workspace: there,
		temp: tempThere,
		toolCache: toolsThere
	};
}
/** Makes a job's folders, and the event's file in them; a machine may bring a tool cache that outlives the job. */
function makeFolders({ folder, payload, machine }) {
	const folders = {
		workspace: join(folder, "workspace"),
		temp: join(folder, "temp"),
		home: join(folder, "home"),
		toolCache: machine["RUNNER_TOOL_CACHE"] ?? join(folder, "tools"),
		actions: join(dirname(folder), "_actions"),
		event: join(folder, "temp", "_github_workflow", "event.json")
	};
	const { event, ...made } = folders;
	for (const each of [...Object.values(made), dirname(event)]) mkdirSync(each, { recursive: true });
	writeFileSync(event, JSON.stringify(payload, null, 2));
	return folders;
}

// test/sandbox/runner/job/github-context.ts
/** What of `github.*` the runner puts into the environment as GITHUB_*. */
const EXPOSED = [
	"action action_path action_ref action_repository actor actor_id api_url base_ref env event_name event_path graphql_url",
	"head_ref job output path ref ref_name ref_protected ref_type repository repository_id repository_owner",
	"repository_owner_id retention_days run_attempt run_id run_number server_url sha state step_summary",
	"triggering_actor workflow workflow_ref workflow_sha workspace"
].flatMap((line) => line.split(" "));
/** The `github` context of a job: what the workflow knows, over what every runner knows. */
function githubContext(request, folders) {
	const { world, run, contexts, payload, token } = request;
	const repository = world.store.repositories.get(run.repositoryId);
	const given = Object.entries(contexts["github"] ?? {});
	return {
		api_url: world.api,
		server_url: world.url,
		graphql_url: world.graphql,
		repository: repository ? fullName(repository) : "",
		repository_id: String(run.repositoryId),
		repository_owner: repository?.owner ?? "",
		repositoryUrl: repository ? `${world.url}/${fullName(repository)}.git` : "",
		run_id: String(run.id),
		run_number: String(run.number),
		run_attempt: String(run.attempt),
		retention_days: "90",
		workflow: run.name,
		event_name: run.event,
		sha: run.headSha,
		ref: run.headBranch === null ? "" : `refs/heads/${run.headBranch}`,
		ref_name: run.headBranch ?? "",
		actor: run.actor,
		triggering_actor: run.actor,
		head_ref: "",
		base_ref: "",
		...Object.fromEntries(given.filter(([, value]) => value !== null)),
		event: payload,
		event_path: folders.event,
		workspace: folders.workspace,
		token
	};
}
/** The variables that a `github` context gives to every process. */
function githubVariables(github) {
	const known = EXPOSED.filter((key) => github[key] !== void 0 && github[key] !== null);
	return Object.fromEntries(known.map((key) => [`GITHUB_${key.toUpperCase()}`, String(github[key])]));
}

// test/sandbox/runner/job/hash-files.ts
const CHUNK = 1 << 20;
/** SHA-256 over the SHA-256 of every file of the workspace that patterns mean, in the order of their paths; empty for none. */
function hashFiles(workspace, patterns) {
	const lines = patterns.flatMap((pattern) => pattern.split("\n")).filter((line) => line !== "--follow-symbolic-links");
	const files = globbed(workspace, lines.join("\n")).filter(({ path }) => path.startsWith(`${workspace}${sep}`));
	const whole = createHash("sha256");
	for (const { path } of files) whole.update(digestOf(path));
	return files.length === 0 ? "" : whole.digest("hex");
}
function digestOf(path) {
	const hash = createHash("sha256");
	const chunk = Buffer.alloc(CHUNK);
	const file = openSync(path, "r");
	try {
		for (let read = 1; read > 0;) {
			read = readSync(file, chunk);
			hash.update(chunk.subarray(0, read));
		}
	} finally {
		closeSync(file);
	}
	return hash.digest();
}

// test/sandbox/runner/job/around.ts
/** What the functions of an expression answer where a step stands; in a composite action, `failure()` is about its own steps. */
function aroundOf(scope, status = statusOf(scope)) {
	const { workspace } = scope.job.folders;
	return {
		status,
		hashFiles: (patterns) => hashFiles(workspace, patterns)
	};
}
/** The status that `success()` and its like look at. */
function statusOf({ job, composite, status }) {
	if (job.status === "cancelled" || composite?.stop.aborted) return "cancelled";
	return composite === null ? job.status : status;
}

// test/sandbox/runner/job/environment.ts
/** The `runner` context, or what the variables RUNNER_* say. */
function runnerContext(folders, debug) {
	return {
		os: process.platform === "darwin" ? "macOS" : "Linux",
		arch: process.arch === "arm64" ? "ARM64" : "X64",
		name: "sandbox",
		environment: "self-hosted",
		temp: folders.temp,
		tool_cache: folders.toolCache,
		workspace: dirname(folders.workspace),
		...debug && { debug: "1" }
	};
}
/**
* Everything that a process of a step finds in its environment, and nothing of the sandbox's own: the machine's, then
* the workflow's and the step's `env`, then what the runner says itself, which nobody overrides.
*/
function environmentOf$1(call, more = {}) {
	const { job } = call.scope;
	const { machine } = job.request;
	const layers = {
		HOME: job.folders.home,
		LANG: "C.UTF-8",
		...machine,
		...call.env,
		...more
	};
	return {
		...layers,
		...githubVariables(call.contexts["github"]),
		GITHUB_WORKSPACE: job.folders.workspace,
		...runnerVariables(job),
		...job.request.container !== null && { GIT_TEST_ASSUME_DIFFERENT_OWNER: "1" },
		CI: layers["CI"] ?? "true",
		GITHUB_ACTIONS: "true",
		RUNNER_TRACKING_ID: job.trackingId,
		PATH: searchPath(job, layers["PATH"])
	};
}
/** This very Node stands first where nothing else was put before it. */
function searchPath({ paths, request }, own = request.machine["PATH"] ?? "") {
	return [
		...paths,
		dirname(process.execPath),
		own
	].filter((each) => each !== "").join(":");
}
function runnerVariables(job) {
	const known = Object.entries(runnerContext(job.folders, job.debug)).map(([key, value]) => [`RUNNER_${key.toUpperCase()}`, String(value)]);
	return Object.fromEntries(known);
}

// test/sandbox/runner/job/call.ts
/** Everything a step's expressions can see. */
function contextsOf(scope, { id, env }) {
	const { job, contexts, composite } = scope;
	const github = contexts["github"];
	const place = composite && {
		action_path: composite.folder,
		action_repository: composite.repository,
		action_ref: composite.ref
	};
	return {
		...contexts,
		github: {
			...github,
			action: id,
			...place
		},
		job: {
			...contexts["job"],
			status: job.status
		},
		runner: runnerContext(job.outside, job.debug),
		steps: scope.steps,
		env
	};
}
/** A step that is about to run; its own `env` is not evaluated yet. */
function openCall(scope, step) {
	const { job } = scope;
	const id = idOf(scope, step);
	const env = {
		...job.request.env,
		...job.env,
		...scope.env
	};
	const contexts = contextsOf(scope, {
		id,
		env
	});
	const state = (scope.composite === null ? job.states.get(step) : void 0) ?? {};
	if (scope.composite === null) job.states.set(step, state);
	return {
		scope,
		step,
		id,
		name: nameOf(scope, step, contexts),
		contexts,
		env,
		own: {},
		state,
		...fresh()
	};
}
/** The same step once more, at the job's end: with the variables of now. */
function reopenCall(call) {
	const { scope, id, own } = call;
	const { job } = scope;
	const env = {
		...job.request.env,
		...job.env,
		...scope.env,
		...own
	};
	return {
		...call,
		name: `Post ${call.name.replace(/^Pre /, "")}`,
		contexts: contextsOf(scope, {
			id,
			env
		}),
		env,
		...fresh()
	};
}
function fresh() {
	return {
		stop: new AbortController().signal,
		outputs: {},
		issued: {
			notice: 0,
			warning: 0,
			failure: 0
		}
	};
}
/** GITHUB_ACTION: the step's id, or `__run`, `__owner_repo`, numbered from the second on. */
function idOf({ ids }, { id, uses }) {
	const base = id ?? (uses === null ? "__run" : `__${uses.replace(/@.*/, "").replaceAll(/[^A-Za-z0-9-]+/g, "_")}`);
	let unique = base;
	for (let at = 2; ids.has(unique) && id === null; at++) unique = `${base}_${at}`;
	ids.add(unique);
	return unique;
}
function nameOf(scope, { name, uses, run }, contexts) {
	const title = name ?? `Run ${uses ?? run?.trim().split("\n")[0] ?? ""}`;
	try {
		return interpolate(title, contexts, aroundOf(scope));
	} catch {
		return title;
	}
}

// test/sandbox/runner/job/job-output.ts
/** UTF-16 units, as GitHub counts: one output, and all of a job. */
const MAX_CHARACTERS = 1 << 20;
/** A job's outputs. One that holds a secret or is too large is left out, and `warn` says so. */
function jobOutputs(scope, warn) {
	const { job } = scope;
	const contexts = contextsOf(scope, {
		id: "",
		env: {
			...job.request.env,
			...job.env
		}
	});
	const around = aroundOf(scope);
	const outputs = {};
	let characters = 0;
	for (const [name, text] of Object.entries(job.request.outputs)) {
		const value = textFrom(() => interpolate(text, contexts, around), warn);
		if (value === "") continue;
		if (job.masks.hide(value) !== value) {
			warn(`Skip output '${name}' since it may contain secret.`);
			continue;
		}
		characters += value.length;
		if (characters > MAX_CHARACTERS) warn(`Skip output '${name}': the outputs of a job are 1 MB at most.`);
		else outputs[name] = value;
	}
	return outputs;
}
function textFrom(evaluated, warn) {
	try {
		return evaluated();
	} catch (error) {
		warn(error.message);
		return "";
	}
}

// test/sandbox/runner/job/mask.ts
/** Hides values, and what they become in Base64, in a URL, in JSON and in XML, as the runner does. */
function openMasks(values = []) {
	const hidden = /* @__PURE__ */ new Set();
	let pattern = null;
	const masks = {
		add(value) {
			for (const part of [value, ...value.split(/\r?\n/)]) for (const form of part.trim() === "" ? [] : formsOf(part)) hidden.add(form);
			pattern = null;
		},
		hide(text) {
			if (hidden.size === 0) return text;
			pattern ??= patternOf(hidden);
			return text.replaceAll(pattern, "***");
		}
	};
	for (const value of values) masks.add(value);
	return masks;
}
/** The longest first, so that no part of a longer one is left. */
function patternOf(hidden) {
	const longest = [...hidden].sort((a, b) => b.length - a.length);
	return new RegExp(longest.map((value) => value.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&")).join("|"), "g");
}
function formsOf(value) {
	const bytes = Buffer.from(value);
	const base64 = [
		0,
		1,
		2
	].map((shift) => bytes.subarray(shift).toString("base64").replace(/={1,2}$/, ""));
	const forms = [
		value,
		value.trim(),
		value.replace(/^"(.*)"$/s, "$1"),
		value.replaceAll("'", "''")
	];
	const encoded = [
		JSON.stringify(value).slice(1, -1),
		encodeURIComponent(value),
		xmlOf(value)
	];
	return [
		...forms,
		...encoded,
		...bytes.length > 2 ? base64 : []
	].filter((form) => form !== "");
}
const ENTITIES = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&apos;"
};
function xmlOf(value) {
	return value.replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

// test/sandbox/runner/job/minutes.ts
/** The longest that a timer of Node's can wait, in milliseconds. */
const LONGEST = 2 ** 31 - 1;
/** Minutes as milliseconds for a timer, of which one that is too long would go off at once. */
function timerOf(minutes) {
	return Math.min(minutes * 6e4, LONGEST);
}

// test/sandbox/runner/job/orphan.ts
/** Ends every process that was started with a variable of this value, where the system shows it; answers their ids. */
function endProcesses(variable, value) {
	const found = processes().filter((pid) => environmentOf(pid).includes(`${variable}=${value}`));
	for (const pid of found) kill(pid);
	return found;
}
function processes() {
	try {
		return readdirSync("/proc").filter((name) => /^\d+$/.test(name)).map(Number);
	} catch {
		return [];
	}
}
/** Of other users' processes it cannot be read, and they are none of ours. */
function environmentOf(pid) {
	try {
		return readFileSync(`/proc/${pid}/environ`, "utf8").split("\0");
	} catch {
		return [];
	}
}
function kill(pid) {
	try {
		process.kill(pid, "SIGKILL");
	} catch (error) {
		if (error.code !== "ESRCH") throw error;
	}
}

// test/sandbox/runner/job/input.ts
/** What a default of an input can see. */
const SEEN_BY_DEFAULTS = [
	"github",
	"job",
	"matrix",
	"runner",
	"strategy"
];
/** The inputs of an action: what `with` gives, else its defaults. What the action does not know is passed on with a warning. */
function inputsOf(call, declared) {
	const given = givenInputs(call);
	const names = new Map(Object.keys(declared).map((name) => [name.toLowerCase(), name]));
	const unknown = Object.keys(given).filter((name) => !names.has(name.toLowerCase()));
	if (unknown.length > 0) issue(call, {
		level: "warning",
		message: unexpected(unknown, Object.keys(declared))
	});
	const around = aroundOf(call.scope);
	const contexts = Object.fromEntries(Object.entries(call.contexts).filter(([name]) => SEEN_BY_DEFAULTS.includes(name)));
	const inputs = {};
	for (const [name, input] of Object.entries(declared)) inputs[name] = input.default === null ? "" : interpolate(input.default, contexts, around);
	for (const [name, value] of Object.entries(given)) {
		const known = names.get(name.toLowerCase());
		inputs[known ?? name] = value;
		const deprecation = known === void 0 ? null : declared[known].deprecation;
		if (deprecation) issue(call, {
			level: "warning",
			message: `Input '${name}' has been deprecated with message: ${deprecation}`
		});
	}
	return inputs;
}
/** What `with` says, evaluated. */
function givenInputs({ scope, step, contexts }) {
	const around = aroundOf(scope);
	return Object.fromEntries(Object.entries(step.with).map(([name, value]) => [name, interpolate(value, contexts, around)]));
}
function unexpected(unknown, known) {
	const listed = (names) => names.map((name) => `'${name}'`).join(", ");
	return `Unexpected input(s) ${listed(unknown)}, valid inputs are [${listed(known)}]`;
}

// test/sandbox/runner/job/post.ts
/** Leaves work for the job's end; a step of the job leaves it once, whether `pre` or `main` came to it first. */
function addPost(post) {
	const { scope, step } = post.call;
	if (scope.composite !== null) scope.composite.posts.push(post);
	else if (!scope.job.posts.some(({ call }) => call.step === step)) scope.job.posts.push(post);
}

// test/sandbox/runner/job/uses-head.ts
/** The head of the log of a step that uses something: its inputs and variables. */
function announceUses({ scope: { job }, name, env }, inputs) {
	say(job, `##[group]${name}`);
	for (const [title, values] of [["with", inputs], ["env", env]]) {
		const lines = Object.entries(values).filter(([, value]) => value !== "");
		if (lines.length > 0) say(job, `${title}:\n${lines.map(([key, value]) => `  ${key}: ${value}`).join("\n")}`);
	}
	say(job, "##[endgroup]");
}

// test/sandbox/runner/job/composite.ts
/** Runs the steps of a composite action, which see its inputs and never the workflow's secrets; a failed step fails it. */
async function runComposite(call, action) {
	const inputs = inputsOf(call, action.file.inputs);
	announceUses(call, inputs);
	const posts = [];
	const scope = innerScope(call, {
		action,
		inputs,
		posts
	});
	const { steps, outputs } = action.file.runs;
	for (const step of steps) await runStep(scope, step, null);
	if (posts.length > 0) addPost({
		call,
		condition: "always()",
		run: () => runPosts(posts)
	});
	const contexts = contextsOf(scope, {
		id: call.id,
		env: call.env
	});
	for (const [name, value] of Object.entries(outputs)) call.outputs[name] = interpolate(value, contexts, aroundOf(scope));
	if (scope.status === "failure") throw new StepFailure("");
}
function innerScope({ scope, own, stop }, { action, inputs, posts }) {
	const { secrets: _, ...contexts } = scope.contexts;
	const { folder, repository, ref, source } = action;
	return {
		job: scope.job,
		contexts: {
			...contexts,
			inputs
		},
		env: {
			...scope.env,
			...own
		},
		steps: {},
		status: "success",
		source,
		composite: {
			folder,
			repository,
			ref,
			stop,
			posts
		},
		defaults: {
			shell: null,
			workingDirectory: null
		},
		ids: /* @__PURE__ */ new Set()
	};
}
/** Backwards, and on after one that failed. */
async function runPosts(posts) {
	const outcomes = [];
	for (const post of [...posts].reverse()) outcomes.push(await runPost(post, null));
	if (outcomes.includes("failure")) throw new StepFailure("");
}

// test/sandbox/runner/job/workflow-command.ts
const NAMES = /* @__PURE__ */ new Set([
	"add-mask",
	"add-matcher",
	"add-path",
	"debug",
	"echo",
	"endgroup",
	"error",
	"group",
	"notice",
	"remove-matcher",
	"save-state",
	"set-env",
	"set-output",
	"stop-commands",
	"warning"
]);
/** Whether a word is a command already, and so cannot resume stopped ones. */
function isCommandName(name) {
	return NAMES.has(name.toLowerCase());
}
/**
* The command of a line, or null where it is none: `::` after blanks at most, or the older `##[name key=value;]data`
* anywhere in the line. `token` is the word that resumes stopped commands.
*/
function parseCommand(line, token = null) {
	return parseColons(line, token) ?? parseBrackets(line, token);
}
function parseColons(line, token) {
	const text = line.trimStart();
	const end = text.startsWith("::") ? text.indexOf("::", 2) : -1;
	if (end < 0) return null;
	return commandOf(text.slice(2, end), {
		token,
		separator: ",",
		property: (value) => decoded(value, [
			...COLONS,
			["%3A", ":"],
			["%2C", ","]
		]),
		data: decoded(text.slice(end + 2), COLONS)
	});
}
function parseBrackets(line, token) {
	const start = line.indexOf("##[");
	const end = start < 0 ? -1 : line.indexOf("]", start);
	if (end < 0) return null;
	return commandOf(line.slice(start + 3, end), {
		token,
		separator: ";",
		property: (value) => decoded(value, BRACKETS),
		data: decoded(line.slice(end + 1), BRACKETS)
	});
}
function commandOf(inside, { token, separator, property, data }) {
	const [, word = "", rest = ""] = inside.match(/^(\S*)\s?(.*)/s) ?? [];
	const name = word.toLowerCase();
	if (!isCommandName(name) && name !== token?.toLowerCase()) return null;
	const pairs = rest.split(separator).filter((pair) => pair.includes("=")).map((pair) => [pair.split("=", 1)[0].trimStart(), pair.slice(pair.indexOf("=") + 1)]).filter(([key, value]) => key !== "" && value !== "");
	return {
		name,
		data,
		properties: Object.fromEntries(pairs.map(([key, value]) => [key, property(value)]))
	};
}
const COLONS = [["%0D", "\r"], ["%0A", "\n"]];
const BRACKETS = [
	...COLONS,
	["%3B", ";"],
	["%5D", "]"]
];
/** `%25` last, so that what it guards is not decoded a second time. */
function decoded(text, codes) {
	return [...codes, ["%25", "%"]].reduce((said, [code, plain]) => said.replaceAll(code, plain), text);
}

// test/sandbox/runner/job/output-line.ts
/** Takes the lines of one process: commands are obeyed, everything else is logged. Errors of commands are issues of the step. */
function listenTo(call) {
	const { job } = call.scope;
	const listening = {
		token: null,
		echoes: false
	};
	return (line, goesOn = false) => {
		const command = goesOn ? null : parseCommand(line, listening.token);
		if (command === null || listening.token !== null) {
			if (command !== null && command.name === listening.token?.toLowerCase()) listening.token = null;
			say(job, line);
		} else if (command.name === "stop-commands") {
			if (isToken(command.data)) listening.token = command.data;
			else issue(call, {
				level: "failure",
				message: `Invalid stop token: ${command.data}`
			});
		} else if (command.name === "echo") listening.echoes = command.data.trim().toLowerCase() === "on";
		else {
			OBEYED[command.name]?.(call, command);
			if (listening.echoes && !SHOWN.has(command.name)) say(job, line);
		}
	};
}
/** What would resume by accident cannot be a token. */
function isToken(word) {
	return word !== "" && word !== "pause-logging" && !isCommandName(word);
}
/** They stand in the log in another form, or must not stand there. */
const SHOWN = /* @__PURE__ */ new Set([
	"add-mask",
	"debug",
	"endgroup",
	"error",
	"group",
	"notice",
	"warning"
]);
const OBEYED = {
	"add-mask": (call, { data }) => {
		if (data.trim() !== "") call.scope.job.masks.add(data);
		else issue(call, {
			level: "warning",
			message: "Can't add secret mask for empty string."
		});
	},
	group: ({ scope }, { data }) => say(scope.job, `##[group]${data}`),
	endgroup: ({ scope }) => say(scope.job, "##[endgroup]"),
	debug: ({ scope }, { data }) => {
		if (scope.job.debug) say(scope.job, `##[debug]${data}`);
	},
	notice: annotate,
	warning: annotate,
	error: annotate,
	"set-output": (call, command) => setDeprecated(call, command, call.outputs),
	"save-state": (call, command) => setDeprecated(call, command, call.state),
	"set-env": refuse,
	"add-path": refuse
};
function refuse(call, { name }) {
	const message = `The \`${name}\` command is disabled. Please upgrade to using Environment Files.`;
	issue(call, {
		level: "failure",
		message
	});
}
function annotate(call, { name, properties, data }) {
	const line = Number(properties["line"] ?? NaN);
	issue(call, {
		level: name === "error" ? "failure" : name,
		message: data,
		title: properties["title"] ?? null,
		path: properties["file"] ?? null,
		line: Number.isInteger(line) ? line : null
	});
}
function setDeprecated(call, { name, properties, data }, into) {
	const message = `The \`${name}\` command is deprecated and will be disabled soon. Please upgrade to using Environment Files.`;
	issue(call, {
		level: "warning",
		message
	});
	if (properties["name"]) into[properties["name"]] = data;
	else issue(call, {
		level: "failure",
		message: `Required field 'name' is missing in ##[${name}] command.`
	});
}

// test/sandbox/runner/job/file-command.ts
/** The pairs of such a file, in order; throws in the runner's words what is none. */
function parsePairs(text) {
	const lines = text.split(/\r?\n/);
	const pairs = [];
	for (let at = 0; at < lines.length; at++) {
		const line = lines[at];
		if (line === "") continue;
		const equals = line.indexOf("=");
		const heredoc = line.indexOf("<<");
		if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
			pairs.push({
				name: named$1(line.slice(0, equals), line),
				value: line.slice(equals + 1)
			});
			continue;
		}
		if (heredoc < 0) throw new Error(`Invalid format '${line}'`);
		const end = line.slice(heredoc + 2);
		const last = end === "" ? -1 : lines.indexOf(end, at + 1);
		const name = named$1(line.slice(0, heredoc), line);
		if (end === "") throw new Error(`Invalid format '${line}'. Name must not be empty and delimiter must not be empty`);
		if (last < 0) throw new Error(`Invalid value. Matching delimiter not found '${end}'`);
		pairs.push({
			name,
			value: lines.slice(at + 1, last).join("\n")
		});
		at = last;
	}
	return pairs;
}
function named$1(name, line) {
	if (name === "") throw new Error(`Invalid format '${line}'. Name must not be empty`);
	return name;
}

// test/sandbox/runner/job/step-files.ts
const KINDS = [
	"env",
	"output",
	"path",
	"state",
	"step_summary"
];
const MAX_SUMMARY = 1 << 20;
/** Makes them, empty. */
function makeStepFiles(temp) {
	const folder = join(temp, "_runner_file_commands");
	mkdirSync(folder, { recursive: true });
	const id = randomUUID();
	const named = KINDS.map((kind) => [kind, join(folder, `${kind}_${id}`)]);
	for (const [, file] of named) writeFileSync(file, "");
	return Object.fromEntries(named);
}
/** Does what they say once the process is over, and takes them away; what cannot be read fails the step. */
function obeyStepFiles(call, files) {
	const { job } = call.scope;
	const failures = KINDS.flatMap((kind) => {
		try {
			if (existsSync(files[kind])) takeIn(call, kind, files[kind]);
			return [];
		} catch (error) {
			return [`Unable to process file command '${kind}' successfully. ${error.message}`];
		} finally {
			rmSync(files[kind], { force: true });
		}
	});
	for (const message of failures.slice(1)) issue(call, {
		level: "failure",
		message: job.masks.hide(message)
	});
	if (failures[0] !== void 0) throw new StepFailure(failures[0]);
}
function takeIn(call, kind, file) {
	if (kind === "step_summary") takeSummary(call, file);
	else TAKEN[kind](call, readFileSync(file, "utf8").replace(/^\uFEFF/, ""));
}
const TAKEN = {
	env: (call, text) => {
		for (const { name, value } of parsePairs(text)) setVariable(call, name, value);
	},
	output: ({ outputs }, text) => {
		for (const { name, value } of parsePairs(text)) outputs[name] = value;
	},
	path: ({ scope }, text) => {
		for (const line of text.split(/\r?\n/)) if (line !== "") scope.job.paths.unshift(line);
	},
	state: ({ state }, text) => {
		for (const { name, value } of parsePairs(text)) state[name] = value;
	}
};
/** What Node reads before an action's own code cannot come from an earlier step. */
function setVariable(call, name, value) {
	if (name.toUpperCase() !== "NODE_OPTIONS") call.scope.job.env[name] = value;
	else issue(call, {
		level: "failure",
		message: `Can't store ${name} output parameter using '$GITHUB_ENV' command.`
	});
}
function takeSummary(call, file) {
	const { job } = call.scope;
	const { size } = statSync(file);
	if (size === 0) return;
	if (size <= MAX_SUMMARY) {
		job.summaries.push(job.masks.hide(readFileSync(file, "utf8")));
		return;
	}
	const message = `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got ${Math.ceil(size / 1024)}k.`;
	issue(call, {
		level: "failure",
		message
	});
}

// test/sandbox/runner/job/program.ts
/** Runs one process of a step and takes in what it leaves in the runner's files; a status other than 0 fails the step. */
async function runProgram(call, { file, args, cwd, more = {} }) {
	const files = makeStepFiles(call.scope.job.folders.temp);
	const github = {
		...call.contexts["github"],
		...files
	};
	const env = environmentOf$1({
		...call,
		contexts: {
			...call.contexts,
			github
		}
	}, more);
	const { full } = call.scope.job.log;
	let status;
	try {
		status = await runCommand({
			file,
			args,
			cwd,
			env
		}, {
			line: listenTo(call),
			stop: call.stop,
			full
		});
	} finally {
		obeyStepFiles(call, files);
	}
	if (status !== 0) throw new StepFailure(`Process completed with exit code ${status}.`);
}

// test/sandbox/runner/job/javascript.ts
/** Runs one entry of a JavaScript action with this very Node; reaching `pre` or `main` leaves `post` to be done. */
async function runJavaScript(call, action, entry) {
	const { runs, inputs: declared } = action.file;
	const inputs = inputsOf(call, declared);
	if (entry === "main") announceUses(call, inputs);
	if (runs.post !== null) {
		const { post } = runs;
		addPost({
			call,
			condition: runs.postIf,
			run: (each) => runEntry(each, {
				action,
				inputs,
				file: post
			})
		});
	}
	await runEntry(call, {
		action,
		inputs,
		file: entry === "main" ? runs.main : runs.pre
	});
}
async function runEntry(call, { action, inputs, file }) {
	const { folder, repository, ref } = action;
	const github = call.contexts["github"];
	const own = {
		action_path: folder,
		action_repository: repository,
		action_ref: ref
	};
	const script = join(folder, file);
	if (!existsSync(script)) throw new StepFailure(`File not found: '${file}' of ${call.step.uses}`);
	const more = {
		...named("INPUT_", inputs, inputName),
		...named("STATE_", call.state, (name) => name)
	};
	const inside = {
		...call,
		contexts: {
			...call.contexts,
			github: {
				...github,
				...own
			}
		}
	};
	const { workspace } = call.scope.job.folders;
	await runProgram(inside, {
		file: process.execPath,
		args: [script],
		cwd: workspace,
		more
	});
}
function inputName(name) {
	return name.replaceAll(" ", "_").toUpperCase();
}
function named(prefix, values, key) {
	return Object.fromEntries(Object.entries(values).map(([name, value]) => [prefix + key(name), value]));
}

// test/sandbox/runner/job/perform.ts
/** Does a step's work if its condition holds, within its time; whatever is thrown stands in the log and is the outcome. */
async function perform(call, { number, condition, prepare, work }) {
	const { scope } = call;
	const { job } = scope;
	const limit = new AbortController();
	let calm = () => {};
	try {
		prepare();
		if (!holds(condition, call.contexts, aroundOf(scope))) return "skipped";
		if (number !== null) job.rows.begin(number, call.name);
		calm = endOnTime$1(call, condition, limit);
		await work({
			...call,
			stop: limit.signal
		});
		return limit.signal.aborted ? ended(call, limit.signal) : "success";
	} catch (error) {
		if (limit.signal.aborted) return ended(call, limit.signal);
		const message = said(error);
		if (message !== "") issue(call, {
			level: "failure",
			message
		});
		return "failure";
	} finally {
		calm();
	}
}
const TIMED_OUT = "timed out";
/** A step is stopped by its own time-out, with the composite step around it, and with the job unless its condition still holds. */
function endOnTime$1({ scope, step, contexts }, condition, limit) {
	const { job, composite } = scope;
	const minutes = minutesOf({
		scope,
		step,
		contexts
	});
	const timer = minutes > 0 ? setTimeout(() => limit.abort(TIMED_OUT), timerOf(minutes)) : void 0;
	const onCancel = () => {
		if (!outlives({
			scope,
			contexts
		}, condition)) limit.abort();
	};
	const onStop = () => limit.abort();
	if (!job.cancelled.aborted) job.cancelled.addEventListener("abort", onCancel);
	if (!composite?.stop.aborted) composite?.stop.addEventListener("abort", onStop);
	return () => {
		clearTimeout(timer);
		job.cancelled.removeEventListener("abort", onCancel);
		composite?.stop.removeEventListener("abort", onStop);
	};
}
/** Whether a step's condition still holds once the job is cancelled; one that cannot be evaluated then does not. */
function outlives({ scope, contexts }, condition) {
	try {
		return holds(condition, contexts, aroundOf(scope, "cancelled"));
	} catch {
		return false;
	}
}
/** 0 for no limit, as a number or what an expression comes to. */
function minutesOf({ scope, step, contexts }) {
	if (step.timeoutMinutes === null) return 0;
	const text = step.timeoutMinutes.replace(/^\s*\$\{\{(.*)\}\}\s*$/s, "$1");
	const minutes = evaluate(text, contexts, aroundOf(scope));
	if (typeof minutes === "number") return minutes;
	throw new StepFailure(`The step's timeout-minutes is no number: ${JSON.stringify(minutes)}`);
}
function ended(call, { reason }) {
	if (reason !== TIMED_OUT) {
		issue(call, {
			level: "failure",
			message: "The operation was canceled."
		});
		return "cancelled";
	}
	const message = `The action '${call.name}' has timed out after ${call.step.timeoutMinutes} minutes.`;
	issue(call, {
		level: "failure",
		message
	});
	return "failure";
}
/** In one line what somebody is to read; of what nobody foresaw also where it came from. */
function said(error) {
	if (!(error instanceof Error)) return String(error);
	return error instanceof StepFailure || error instanceof Unsupported || error instanceof Refusal ? error.message : error.stack ?? error.message;
}

// test/sandbox/runner/job/run-stand-in.ts
/** Runs the sandbox's own version of a foreign action; an input that it does not play fails the step by name. */
async function runStandIn(call, { name }) {
	const standIn = standInNamed(name);
	const inputs = knownInputs(call, standIn.inputs, name);
	announceUses(call, inputs);
	say(call.scope.job, `sandbox: a stand-in for ${name}`);
	await standIn.main(callOf(call, inputs));
	if (!standIn.post) return;
	const { post } = standIn;
	addPost({
		call,
		condition: standIn.postIf ?? "always()",
		run: (each) => post(callOf(each, inputs))
	});
}
function callOf(call, inputs) {
	return {
		call,
		job: call.scope.job,
		inputs,
		say: (text) => say(call.scope.job, text)
	};
}
function knownInputs(call, defaults, name) {
	const given = givenInputs(call);
	const unknown = Object.keys(given).filter((key) => !Object.hasOwn(defaults, key.toLowerCase()));
	if (unknown.length > 0) {
		const listed = unknown.map((key) => `\`${key}\``).join(", ");
		throw new StepFailure(`the sandbox's stand-in for ${name} does not play the input ${listed}`);
	}
	const around = aroundOf(call.scope);
	const known = Object.entries(defaults).map(([key, value]) => [key, interpolate(value, call.contexts, around)]);
	const lower = Object.entries(given).map(([key, value]) => [key.toLowerCase(), value]);
	return Object.fromEntries([...known, ...lower]);
}

// test/sandbox/runner/job/script.ts
/** Runs a `run:` step: its script in a file, by its shell, in its folder. */
async function runScript(call) {
	const { scope, step, contexts } = call;
	const { job, defaults } = scope;
	const around = aroundOf(scope);
	const text = (value) => value === null ? null : interpolate(value, contexts, around);
	const script = text(step.run) ?? "";
	const named = text(step.shell ?? defaults.shell);
	if (scope.composite && named === null) throw new StepFailure("Required property is missing: shell");
	const taken = named ?? (job.request.container === null ? null : "sh");
	const shell = shellOf(taken, searchPath(job, call.env["PATH"]), step.where);
	const file = join(job.folders.temp, `${randomUUID()}${shell.extension}`);
	writeFileSync(file, `${script}\n`, { mode: 493 });
	announce(call, script, [shell.file, ...shell.args].join(" "));
	const args = shell.args.map((argument) => argument.replaceAll("{0}", file));
	const cwd = resolve(job.folders.workspace, text(step.workingDirectory ?? defaults.workingDirectory) ?? "");
	await runProgram(call, {
		file: shell.file,
		args,
		cwd
	});
}
/** The head of a step's log: what it runs and with which variables. */
function announce({ scope: { job }, name, env }, script, shell) {
	say(job, `##[group]${name}`);
	say(job, script.trimEnd());
	say(job, `shell: ${shell}`);
	const variables = Object.entries(env);
	if (variables.length > 0) say(job, `env:\n${variables.map(([key, value]) => `  ${key}: ${value}`).join("\n")}`);
	say(job, "##[endgroup]");
}

// test/sandbox/runner/job/run-step.ts
/** Runs one step of the job (`number` of its row) or of a composite action, if its condition holds; never rejects for what a step can do. */
async function runStep(scope, step, number) {
	const call = openCall(scope, step);
	const outcome = await perform(call, {
		number,
		condition: step.if,
		prepare: () => takeOwnVariables(call),
		work: (doing) => work(doing)
	});
	const conclusion = outcome === "failure" && continues(call) ? "success" : outcome;
	if (step.id !== null) scope.steps[step.id] = {
		outputs: { ...call.outputs },
		outcome,
		conclusion
	};
	conclude(scope, {
		number,
		conclusion
	});
}
/** Runs what a step left for the job's end; answers how it went. */
async function runPost({ call: reached, condition, run }, number) {
	const call = reopenCall(reached);
	const outcome = await perform(call, {
		number,
		condition,
		prepare: () => {},
		work: run
	});
	conclude(call.scope, {
		number,
		conclusion: outcome
	});
	return outcome;
}
/** Runs `pre` of the actions that have one, which comes before every step and leaves the workspace empty as it is. */
async function runPre(scope, step) {
	if (step.uses === null || step.uses.startsWith("./")) return;
	const action = await findAction(scope, step);
	if (action.kind !== "folder" || action.file.runs.using !== "node" || action.file.runs.pre === null) return;
	const { runs } = action.file;
	const opened = openCall({
		...scope,
		ids: /* @__PURE__ */ new Set()
	}, step);
	const call = {
		...opened,
		name: `Pre ${opened.name}`
	};
	const number = scope.job.rows.plan(call.name);
	const run = (doing) => runJavaScript(doing, {
		...action,
		file: {
			...action.file,
			runs
		}
	}, "pre");
	const prepare = () => takeOwnVariables(call);
	conclude(scope, {
		number,
		conclusion: await perform(call, {
			number,
			condition: runs.preIf,
			prepare,
			work: run
		})
	});
}
async function work(call) {
	const { step } = call;
	if (step.uses === null) return await runScript(call);
	const action = await findAction(call.scope, step);
	if (action.kind === "stand-in") return await runStandIn(call, action);
	const { file } = action;
	const { runs } = file;
	if (runs.using === "composite") await runComposite(call, {
		...action,
		file: {
			...file,
			runs
		}
	});
	else await runJavaScript(call, {
		...action,
		file: {
			...file,
			runs
		}
	}, "main");
}
/** The step's `env`, every value of which sees what was there before the step. */
function takeOwnVariables(call) {
	const around = aroundOf(call.scope);
	for (const [name, value] of Object.entries(call.step.env)) call.own[name] = interpolate(value, call.contexts, around);
	Object.assign(call.env, call.own);
}
/** What cannot be evaluated does not excuse a failure. */
function continues({ scope, issued, step, contexts }) {
	const text = step.continueOnError.replace(/^\s*\$\{\{(.*)\}\}\s*$/s, "$1");
	try {
		return evaluate(text, contexts, aroundOf(scope)) === true;
	} catch (error) {
		issue({
			scope,
			issued
		}, {
			level: "failure",
			message: error.message
		});
		return false;
	}
}
function conclude(scope, { number, conclusion }) {
	if (number !== null) scope.job.rows.end(number, conclusion);
	if (conclusion !== "failure") return;
	scope.status = "failure";
	if (scope.composite === null && scope.job.status === "success") scope.job.status = "failure";
}

// test/sandbox/runner/job/step-row.ts
/** Opens the rows of a job that has no steps yet; a job without a row is not followed. */
function openStepRows({ world, jobId }) {
	const steps = [];
	const change = (number, more) => {
		steps[number - 1] = {
			...steps[number - 1],
			...more
		};
		const row = world.store.jobs.get(jobId);
		if (row) world.store.jobs.put({
			...row,
			steps: [...steps]
		});
	};
	return {
		plan(name) {
			const number = steps.push({
				name,
				number: steps.length + 1,
				status: "queued",
				conclusion: null
			});
			change(number, {});
			return number;
		},
		begin: (number, name) => change(number, {
			name,
			status: "in_progress",
			started_at: world.time()
		}),
		end: (number, conclusion) => change(number, {
			status: "completed",
			conclusion,
			completed_at: world.time()
		})
	};
}

// test/sandbox/runner/job/run-job.ts
/** Runs the steps of one job as processes in its folder; whatever they do, it ends with a conclusion and not with an error. */
async function runJob(request) {
	const ending = new AbortController();
	const job = openJob(request, ending.signal);
	const scope = scopeOf(job);
	const calm = endOnTime(job, ending);
	try {
		if (await setUp(scope)) await runSteps(scope);
		for (let post = job.posts.pop(); post; post = job.posts.pop()) await runPost(post, job.rows.plan(`Post ${post.call.name.replace(/^Pre /, "")}`));
		return complete(scope);
	} finally {
		calm();
		await job.log.close();
	}
}
function openJob(request, cancelled) {
	const { world, jobId, contexts, token } = request;
	const secrets = Object.entries(contexts["secrets"] ?? {});
	const texts = secrets.map(([, value]) => String(value ?? ""));
	const vars = contexts["vars"] ?? {};
	const folders = makeFolders(request);
	return {
		request,
		folders,
		outside: foldersOutside(folders, request),
		log: openLog(world, jobId),
		masks: openMasks([...texts, token]),
		rows: openStepRows(request),
		status: "success",
		cancelled,
		env: {},
		paths: [],
		annotations: [],
		summaries: [],
		actions: /* @__PURE__ */ new Map(),
		posts: [],
		states: /* @__PURE__ */ new Map(),
		trackingId: `github_${randomUUID()}`,
		debug: [...secrets, ...Object.entries(vars)].some(([key, value]) => key === "ACTIONS_STEP_DEBUG" && value === "true")
	};
}
function scopeOf(job) {
	const { request, outside } = job;
	const contexts = {
		...request.contexts,
		github: githubContext(request, outside)
	};
	const { source, defaults } = request;
	return {
		job,
		contexts,
		env: {},
		steps: {},
		status: "success",
		source,
		composite: null,
		defaults,
		ids: /* @__PURE__ */ new Set()
	};
}
/** A cancelled run and a job whose time is over end alike: what runs is stopped, `always()` still comes. */
function endOnTime(job, ending) {
	const { signal, timeoutMinutes } = job.request;
	const end = () => {
		job.status = "cancelled";
		ending.abort();
	};
	const timer = setTimeout(() => {
		const what = `The job running on runner sandbox has exceeded the maximum execution time of ${timeoutMinutes} minutes.`;
		issue(speaker(job), {
			level: "failure",
			message: what
		});
		end();
	}, timerOf(timeoutMinutes));
	if (signal.aborted) end();
	else signal.addEventListener("abort", end);
	return () => {
		clearTimeout(timer);
		signal.removeEventListener("abort", end);
	};
}
/** What is said of a job and not of one of its steps. */
function speaker(job) {
	return {
		scope: { job },
		issued: {
			notice: 0,
			warning: 0,
			failure: 0
		}
	};
}
/** Finds all actions and runs their `pre`; false where a job cannot begin. */
async function setUp(scope) {
	const { job } = scope;
	const number = job.rows.plan("Set up job");
	job.rows.begin(number, "Set up job");
	say(job, "Current runner: sandbox of Trainyard, a rehearsal on this machine");
	const { container } = job.request;
	if (container !== null) {
		say(job, `sandbox: a stand-in for the container ${container.image} ${container.options}`.trimEnd());
		say(job, "sandbox: the steps run on this machine; for git the workspace belongs to another user");
	}
	try {
		await findActions(scope, job.request.steps);
	} catch (error) {
		issue(speaker(job), {
			level: "failure",
			message: error.message
		});
		if (job.status === "success") job.status = "failure";
		job.rows.end(number, "failure");
		return false;
	}
	for (const action of job.actions.values()) if (action.kind === "stand-in") say(job, `sandbox: a stand-in for ${action.name}`);
	job.rows.end(number, "success");
	return true;
}
async function runSteps(scope) {
	const { job } = scope;
	for (const step of job.request.steps) await runPre(scope, step);
	const planned = job.request.steps.map((step) => job.rows.plan(step.name ?? `Run ${step.uses ?? step.run?.trim().split("\n")[0]}`));
	for (const [at, step] of job.request.steps.entries()) await runStep(scope, step, planned[at]);
}
function complete(scope) {
	const { job } = scope;
	const number = job.rows.plan("Complete job");
	job.rows.begin(number, "Complete job");
	const orphans = endProcesses("RUNNER_TRACKING_ID", job.trackingId);
	if (orphans.length > 0) say(job, `Cleaning up orphan processes: ${orphans.join(", ")}`);
	const outputs = jobOutputs(scope, (text) => issue(speaker(job), {
		level: "warning",
		message: text
	}));
	job.rows.end(number, "success");
	return {
		conclusion: job.status,
		outputs,
		annotations: job.annotations,
		summary: job.summaries.join("\n")
	};
}

// test/sandbox/runner/recovery.ts
/** Cancels what a stopped runner left in progress: its runs, its jobs with their tokens, processes and folders. */
function recover(world, folder) {
	const { runs, jobs } = world.store;
	const time = world.time();
	const left = runs.filter((run) => run.status !== "completed");
	const ids = new Set(left.map(({ id }) => id));
	for (const job of jobs.filter((job) => ids.has(job.runId) && job.status !== "completed")) {
		if (job.status === "in_progress") abandon(world, jobFolder(folder, job.id), job.id);
		jobs.put({
			...job,
			status: "completed",
			conclusion: "cancelled",
			completedAt: time
		});
	}
	for (const run of left) runs.put({
		...run,
		status: "completed",
		conclusion: "cancelled",
		updatedAt: time
	});
}
function abandon({ store }, place, jobId) {
	const tokens = store.tokens.filter((token) => token.jobId === jobId && !token.revoked);
	for (const token of tokens) store.tokens.put({
		...token,
		revoked: true
	});
	endProcesses("RUNNER_WORKSPACE", place);
	rmSync(place, {
		recursive: true,
		force: true
	});
}

// test/sandbox/runner/run-record.ts
function momentOf(occasion) {
	const { sha, ref, headSha, headBranch, headRepositoryId, isFork, pull, event } = occasion;
	return {
		sha,
		ref,
		headSha,
		headBranch,
		headRepositoryId,
		isFork,
		eventName: event.name,
		pull: pull && {
			number: pull.number,
			headRef: pull.head.ref,
			baseRef: pull.base.ref
		}
	};
}

// test/sandbox/runner/pattern.ts
/**
* Whether a branch, tag or path is chosen by patterns as GitHub's filters write them: `*` (no slash), `**`, `?` and `+` after a
* character, `[a-z]`, and `!`, which takes back; the last pattern that matches decides.
*/
function matchesPatterns(patterns, text) {
	const last = patterns.findLast((pattern) => expressionOf(pattern.replace(/^!/, "")).test(text));
	return last !== void 0 && !last.startsWith("!");
}
function expressionOf(pattern) {
	const parts = pattern.match(/\*\*\/|\*\*|\*|\\.|\[[^[\]]+\]|[?+]|./gs) ?? [];
	return new RegExp(`^${parts.map(partOf).join("")}$`, "s");
}
function partOf(part) {
	if (part === "**/") return "(?:.*/)?";
	if (part === "**") return ".*";
	if (part === "*") return "[^/]*";
	if (part === "?" || part === "+") return part;
	if (part.startsWith("[") && part.length > 1) return part.replaceAll(/[\\^]/g, String.raw`\$&`);
	return part.replace(/^\\(?=.)/s, "").replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
}

// test/sandbox/runner/trigger.ts
/** Types that an event starts workflows for where its filter names none; of other events, all. */
const DEFAULT_TYPES = { pull_request: [
	"opened",
	"synchronize",
	"reopened"
] };
/** Whether an event starts a workflow, by everything that stands under its `on:`. */
async function starts(workflow, occasion) {
	const { event } = occasion;
	if (event.name === "workflow_dispatch") return workflow.dispatch !== null && event.payload["workflow"] === workflow.path;
	const filter = Object.hasOwn(workflow.on, event.name) ? workflow.on[event.name] : void 0;
	if (filter === void 0) return false;
	if (event.name === "schedule") return dueCron(workflow, event) !== null;
	if (!typeMatches(filter, occasion) || !refMatches(filter, occasion)) return false;
	if (event.name === "workflow_run" && !filter.workflows.includes(event.payload["run"].name)) return false;
	return await pathsMatch(filter, occasion);
}
/** The cron by which a schedule fires that is wanted by cron, or by the workflow's name or file, which means its first; null: none. */
function dueCron({ on, name, path }, { payload }) {
	const wanted = String(payload["schedule"]);
	const crons = on["schedule"]?.crons ?? [];
	if (crons.includes(wanted)) return wanted;
	return [
		name,
		path,
		path.split("/").at(-1)
	].includes(wanted) ? crons[0] ?? null : null;
}
function typeMatches({ types }, { event }) {
	const wanted = types ?? DEFAULT_TYPES[event.name] ?? null;
	return wanted === null || event.action === null || wanted.includes(event.action);
}
/** Of pushes: a filter of branches alone lets no tag pass, and the other way round. */
function refMatches(filter, { event, branch, tag }) {
	const branches = filter.branches !== null || filter.branchesIgnore !== null;
	const tags = filter.tags !== null || filter.tagsIgnore !== null;
	if (event.name === "push" && tag !== null) return tags ? chosen(filter.tags, filter.tagsIgnore, tag) : !branches;
	if (!branches) return !(event.name === "push" && tags);
	return branch !== null && chosen(filter.branches, filter.branchesIgnore, branch);
}
function chosen(wanted, ignored, name) {
	return wanted === null ? !matchesPatterns(ignored ?? [], name) : matchesPatterns(wanted, name);
}
/** Tags have no paths. */
async function pathsMatch({ paths, pathsIgnore }, occasion) {
	if (paths === null && pathsIgnore === null || occasion.tag !== null) return true;
	return (await occasion.paths()).some((path) => chosen(paths, pathsIgnore, path));
}

// test/sandbox/runner/start-runs.ts
const FOLDER = ".github/workflows";
const MAX_DEPTH = 3;
/** What GITHUB_TOKEN may do to a pull request so that a run of it awaits approval. */
const AWAITING = [
	"opened",
	"synchronize",
	"reopened"
];
/** Makes a run of every workflow that an event starts; answers the ids of those that need no approval. */
async function startRuns(stage, event) {
	const { world } = stage;
	const isSilent = !event.startsWorkflows;
	if (isSilent && !(event.name === "pull_request" && AWAITING.includes(event.action))) return [];
	const depth = depthOf(stage, event);
	if (depth > MAX_DEPTH) return [];
	const occasion = await occasionOf(world, event);
	if (occasion === null) return [];
	const started = await startedBy(world, occasion);
	if (started.length === 0) return [];
	const payload = await payloadOf(world, event);
	const waits = isSilent || awaitsApproval(world, occasion);
	const title = await titleOf(world, occasion);
	const ids = [];
	for (const workflow of started) {
		const run = makeRun(world, occasion, {
			...workflow,
			title: title ?? workflow.name,
			waits
		});
		stage.records.put({
			id: run.id,
			moment: momentOf(occasion),
			path: workflow.path,
			payload: workflow.cron === null ? payload : {
				...payload,
				schedule: workflow.cron
			},
			given: event.name === "workflow_dispatch" ? event.payload["inputs"] : {},
			depth,
			outcomes: {}
		});
		if (waits) continue;
		announceRun(world, run, "requested");
		ids.push(run.id);
	}
	return ids;
}
/** As on GitHub, runs that start runs end after three. */
function depthOf({ records }, event) {
	if (event.name !== "workflow_run") return 0;
	return (records.get(event.payload["run"].id)?.depth ?? 0) + 1;
}
/** Only where the repository's settings name a policy. */
function awaitsApproval(world, { repository, isFork, event }) {
	return isFork && repository.forkApproval !== void 0 && needsApproval(world, repository, event.actor);
}
async function startedBy(world, occasion) {
	const repo = world.repo(occasion.repository);
	const folder = await entryAt(repo, occasion.sha, FOLDER);
	const files = (folder?.type === "tree" ? await readTree(repo, folder.sha) ?? [] : []).filter(({ path, mode }) => /\.ya?ml$/.test(path) && /^100/.test(mode));
	const found = [];
	for (const { path: file, sha } of files) {
		const path = `${FOLDER}/${file}`;
		const started = await startedOne((await readBlob(repo, sha)).toString(), path, occasion);
		if (started !== null) found.push(started);
	}
	return found;
}
/** A file that cannot be read has a run that says so, if the event is one of its own as far as can be seen. */
async function startedOne(text, path, occasion) {
	try {
		const workflow = readWorkflow(text, path);
		if (!await starts(workflow, occasion)) return null;
		return {
			path,
			name: workflow.name,
			cron: dueCron(workflow, occasion.event)
		};
	} catch (error) {
		if (!(error instanceof Unsupported)) throw error;
		return mayConcern(text, path, occasion.event) ? {
			path,
			name: path,
			cron: null
		} : null;
	}
}
/** What no event can start, since it is no YAML or waits for what is not played, a push does, so that somebody hears of it. */
function mayConcern(text, path, { name, payload }) {
	if (name === "workflow_dispatch") return payload["workflow"] === path;
	const names = eventNames(text);
	return names.includes(name) || name === "push" && !names.every(isTrigger);
}
/** Every event of a file's `on`; an empty name where it cannot be read. */
function eventNames(text) {
	try {
		const { on } = (0, import_dist.parse)(text);
		if (on === null || on === void 0) return [""];
		return typeof on === "object" && !Array.isArray(on) ? Object.keys(on) : [on].flat().map(String);
	} catch {
		return [""];
	}
}
/** What a run is called where no `run-name` says so; null: as its workflow. */
async function titleOf(world, { event, repository, pull, sha }) {
	if (pull !== null) return issueOf(world, pull).title;
	if (event.name !== "push") return null;
	return (await readCommit(world.repo(repository), sha))?.message.split("\n")[0] ?? null;
}
function makeRun(world, occasion, { path, name, title, waits }) {
	const { event, repository, headSha, headBranch, headRepositoryId, pull, isFork } = occasion;
	const time = world.time();
	return world.store.runs.put({
		id: world.store.nextId(),
		repositoryId: repository.id,
		headRepositoryId,
		headBranch,
		headSha,
		path,
		name,
		title,
		event: event.name,
		number: numberAfter(world, repository, path),
		attempt: 1,
		status: waits ? "completed" : "queued",
		conclusion: waits ? "action_required" : null,
		actor: event.actor,
		pulls: pull === null || isFork ? [] : [pull.number],
		createdAt: time,
		startedAt: time,
		updatedAt: time
	});
}
function numberAfter(world, { id }, path) {
	return world.store.runs.filter((run) => run.repositoryId === id && run.path === path).length + 1;
}

// test/sandbox/runner/works.ts
function openWorks() {
	const works = /* @__PURE__ */ new Set();
	const defects = [];
	return {
		add(work) {
			const settled = work.catch((error) => defects.push(error)).finally(() => {
				works.delete(settled);
			});
			works.add(settled);
		},
		async idle() {
			await null;
			while (works.size > 0) await Promise.all(works);
			const found = defects.splice(0);
			if (found.length > 0) throw new AggregateError(found, `the runner failed: ${found.join("; ")}`);
		}
	};
}

// test/sandbox/runner/runner.ts
/** Opens a runner on a world; what an earlier one left in progress is cancelled. */
function openRunner(options) {
	const { world } = options;
	const closing = new AbortController();
	const stage = openStage(options, closing.signal);
	const works = openWorks();
	recover(world, options.folder);
	const { hear, obey } = openEars(stage, works);
	world.listeners.add(hear);
	world.commands.add(obey);
	const by = "admin";
	return {
		idle: () => works.idle(),
		fire: (repository, schedule) => fire(world, repository, schedule),
		rerun: (runId, { failedOnly = false } = {}) => obey({
			kind: "rerun",
			runId,
			failedOnly,
			jobId: null,
			by
		}),
		cancel: (runId) => obey({
			kind: "cancel",
			runId,
			by
		}),
		approve: (runId) => obey({
			kind: "approve",
			runId,
			by
		}),
		async close() {
			world.listeners.delete(hear);
			world.commands.delete(obey);
			closing.abort();
			await works.idle();
		}
	};
}
/** What is done at an event and at a command, one after the other: runs come to their group in the order in which they were made. */
function openEars(stage, works) {
	const active = /* @__PURE__ */ new Map();
	let turn = Promise.resolve();
	const inTurn = (work) => {
		const done = turn.then(work);
		turn = done.catch(() => {});
		works.add(done);
	};
	const begin = async (runId, kept) => {
		const controller = active.get(runId);
		const play = await readAttempt(stage, {
			runId,
			kept,
			controller
		});
		works.add(play().finally(() => active.delete(runId)));
	};
	const hear = (event) => inTurn(async () => {
		const ids = await startRuns(stage, event);
		for (const id of ids) active.set(id, new AbortController());
		for (const id of ids) await begin(id, /* @__PURE__ */ new Set());
	});
	const obey = (wanted) => {
		const { runId } = wanted;
		if (wanted.kind === "cancel") return active.get(runId)?.abort();
		const awaitsApproval = stage.world.store.runs.get(runId)?.conclusion === "action_required";
		if (active.has(runId) || awaitsApproval !== (wanted.kind === "approve")) return;
		active.set(runId, new AbortController());
		const kept = wanted.kind === "approve" ? requeued(stage.world, runId) : openAttempt(stage, wanted);
		inTurn(() => begin(runId, kept));
	};
	return {
		hear,
		obey
	};
}
function openStage(options, closed) {
	const { world, folder, machine = { PATH: process.env["PATH"] ?? "" }, jobs = 2 } = options;
	mkdirSync(folder, { recursive: true });
	return {
		world,
		folder,
		machine,
		groups: openGroups(),
		slots: openSlots(jobs),
		runJob: options.runJob ?? runJob,
		records: openTable(join(folder, "records")),
		closed
	};
}
function fire(world, name, schedule) {
	const [owner = "", repositoryName = ""] = name.split("/");
	const repository = repositoryNamed(world, owner, repositoryName);
	if (!repository) throw new Error(`there is no repository ${name}`);
	announce$1(world, {
		name: "schedule",
		repository,
		token: null,
		actor: repository.owner,
		payload: { schedule }
	});
}
/** Lets a run that awaited approval begin, with no job behind it. */
function requeued(world, runId) {
	const run = world.store.runs.get(runId);
	world.store.runs.put({
		...run,
		status: "queued",
		conclusion: null,
		updatedAt: world.time()
	});
	return /* @__PURE__ */ new Set();
}

// actions/_cli/machine.ts
/**
* What the sandbox's jobs find on this machine: its programs, a tool cache that outlives the job, and the DuckDB that is
* installed with Trainyard, so that no job fetches what is there. Nothing else of the environment, which may hold secrets.
*/
function machineOf({ env }, { root, tools }) {
	const path = Object.keys(env).find((key) => key.toUpperCase() === "PATH");
	const duckDb = installFolders(root).find(hasDuckDb);
	return {
		PATH: (path && env[path]) ?? "",
		RUNNER_TOOL_CACHE: tools,
		...duckDb !== void 0 && { TRAINYARD_DUCKDB: duckDb }
	};
}
function hasDuckDb(folder) {
	return existsSync(join(folder, "node_modules/@duckdb/node-api/package.json"));
}

// actions/_cli/publisher.ts
/** Where callers find the actions and reusable workflows. */
const OWNER = "trainyard";
const NAME = "trainyard";
const TAG = "v1";
/** What actions and workflows of this repository can reach; from the top, for the sandbox's state may lie within the checkout. */
const PUBLISHED = [
	"action.yml",
	"actions",
	".github/workflows"
].map((path) => `:(top)${path}`);
const AUTHOR = {
	name: "Trainyard",
	email: "trainyard@users.noreply.github.com"
};
/** Puts this very Trainyard, its files as they are now, into a sandbox: `trainyard/trainyard`, tagged `v1`; a later one replaces it. */
async function publishTrainyard({ world, root }) {
	ensureUser(world, OWNER, { type: "Organization" });
	const there = repositoryNamed(world, OWNER, NAME);
	const repo = world.repo(there ?? await createRepository(world, {
		owner: OWNER,
		name: NAME
	}));
	const scratch = await mkdtemp(join(tmpdir(), "trainyard-publish-"));
	const env = {
		GIT_INDEX_FILE: join(scratch, "index"),
		...signed(world.time())
	};
	const git = async (...args) => (await repo.text(args, { env })).trim();
	try {
		await git(`--work-tree=${root}`, "add", "--all", "--", ...PUBLISHED);
		const commit = await git("commit-tree", await git("write-tree"), "-m", "Trainyard");
		await git("update-ref", "refs/heads/main", commit);
		await git("update-ref", `refs/tags/${TAG}`, commit);
	} finally {
		await rm(scratch, {
			recursive: true,
			force: true
		});
	}
}
function signed(date) {
	const { name, email } = AUTHOR;
	return Object.fromEntries(["AUTHOR", "COMMITTER"].flatMap((role) => [
		[`GIT_${role}_NAME`, name],
		[`GIT_${role}_EMAIL`, email],
		[`GIT_${role}_DATE`, date]
	]));
}

export { machineOf, openRunner, openSandbox, publishTrainyard, signalled };