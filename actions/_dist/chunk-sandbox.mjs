import { __exportAll } from "./chunk-rolldown-runtime.mjs";
import { Problem } from "./chunk-contract.mjs";
import { _enum, array, boolean, discriminatedUnion, int, literal, number$1, object, record, strictObject, string, union, unknown } from "./chunk-zod.mjs";
import { text as text$1 } from "./chunk-inputs.mjs";
import { verb } from "./chunk-verb.mjs";
import { STATUS_CODES, ServerResponse, createServer } from "node:http";
import { Readable, Transform } from "node:stream";
import { promisify } from "node:util";
import { once } from "node:events";
import { createHash, createHmac, randomBytes, randomUUID, timingSafeEqual } from "node:crypto";
import { Http2ServerRequest, constants } from "node:http2";
import { dirname, join, resolve } from "node:path";
import { appendFileSync, createReadStream, createWriteStream, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { pipeline } from "node:stream/promises";
import { setTimeout as setTimeout$1 } from "node:timers/promises";
import { execFile, spawn } from "node:child_process";
import { buffer, text } from "node:stream/consumers";

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

// node_modules/hono/dist/http-exception.js
/**
* `HTTPException` must be used when a fatal error such as authentication failure occurs.
*
* @see {@link https://hono.dev/docs/api/exception}
*
* @param {StatusCode} status - status code of HTTPException
* @param {HTTPExceptionOptions} options - options of HTTPException
* @param {HTTPExceptionOptions["res"]} options.res - response of options of HTTPException
* @param {HTTPExceptionOptions["message"]} options.message - message of options of HTTPException
* @param {HTTPExceptionOptions["cause"]} options.cause - cause of options of HTTPException
*
* @example
* ```ts
* import { HTTPException } from 'hono/http-exception'
*
* // ...
*
* app.post('/auth', async (c, next) => {
*   // authentication
*   if (authorized === false) {
*     throw new HTTPException(401, { message: 'Custom error message' })
*   }
*   await next()
* })
* ```
*/
var HTTPException = class extends Error {
	res;
	status;
	/**
	* Creates an instance of `HTTPException`.
	* @param status - HTTP status code for the exception. Defaults to 500.
	* @param options - Additional options for the exception.
	*/
	constructor(status = 500, options) {
		super(options?.message, { cause: options?.cause });
		this.res = options?.res;
		this.status = status;
	}
	/**
	* Returns the response object associated with the exception.
	* If a response object is not provided, a new response is created with the error message and status code.
	* @returns The response object.
	*/
	getResponse() {
		if (this.res) return new Response(this.res.body, {
			status: this.status,
			headers: this.res.headers
		});
		return new Response(this.message, { status: this.status });
	}
};

// node_modules/hono/dist/request/constants.js
const GET_MATCH_RESULT = Symbol();

// node_modules/hono/dist/utils/buffer.js
const bufferToFormData = (arrayBuffer, contentType) => {
	return new Response(arrayBuffer, { headers: { "Content-Type": contentType.replace(/^[^;]+/, (mediaType) => mediaType.toLowerCase()) } }).formData();
};

// node_modules/hono/dist/utils/body.js
const MAX_NESTED_OBJECTS = 1e4;
const isRawRequest = (request) => "headers" in request;
const parseBody = async (request, options = Object.create(null)) => {
	const { all = false, dot = false } = options;
	const mediaType = (isRawRequest(request) ? request.headers : request.raw.headers).get("Content-Type")?.split(";")[0].trim().toLowerCase();
	if (mediaType === "multipart/form-data" || mediaType === "application/x-www-form-urlencoded") return parseFormData(request, {
		all,
		dot
	});
	return {};
};
/**
* Parses form data from a request.
*
* @template T - The type of the parsed body data.
* @param {HonoRequest | Request} request - The request object containing form data.
* @param {ParseBodyOptions} options - Options for parsing the form data.
* @returns {Promise<T>} The parsed body data.
*/
async function parseFormData(request, options) {
	if (!isRawRequest(request) && request.bodyCache.formData) return convertFormDataToBodyData(await request.bodyCache.formData, options);
	const headers = isRawRequest(request) ? request.headers : request.raw.headers;
	const arrayBuffer = await request.arrayBuffer();
	const formDataPromise = bufferToFormData(arrayBuffer, headers.get("Content-Type") || "");
	if (!isRawRequest(request)) request.bodyCache.formData = formDataPromise;
	const formData = await formDataPromise;
	if (formData) return convertFormDataToBodyData(formData, options);
	return {};
}
/**
* Converts form data to body data based on the provided options.
*
* @template T - The type of the parsed body data.
* @param {FormData} formData - The form data to convert.
* @param {ParseBodyOptions} options - Options for parsing the form data.
* @returns {T} The converted body data.
*/
function convertFormDataToBodyData(formData, options) {
	const form = Object.create(null);
	const nestingState = { count: 0 };
	formData.forEach((value, key) => {
		if (!(options.all || key.endsWith("[]"))) form[key] = value;
		else handleParsingAllValues(form, key, value);
	});
	if (options.dot) Object.entries(form).forEach(([key, value]) => {
		if (key.includes(".")) {
			handleParsingNestedValues(form, key, value, nestingState);
			delete form[key];
		}
	});
	return form;
}
/**
* Handles parsing all values for a given key, supporting multiple values as arrays.
*
* @param {BodyData} form - The form data object.
* @param {string} key - The key to parse.
* @param {FormDataEntryValue} value - The value to assign.
*/
const handleParsingAllValues = (form, key, value) => {
	if (form[key] !== void 0) {
		if (Array.isArray(form[key])) form[key].push(value);
		else form[key] = [form[key], value];
	} else if (!key.endsWith("[]")) form[key] = value;
	else form[key] = [value];
};
/**
* Handles parsing nested values using dot notation keys.
*
* @param {BodyData} form - The form data object.
* @param {string} key - The dot notation key.
* @param {BodyDataValue} value - The value to assign.
* @param {{ count: number }} state - The state object tracking nesting depth.
*/
const handleParsingNestedValues = (form, key, value, state) => {
	if (/(?:^|\.)__proto__\./.test(key)) return;
	let nestedForm = form;
	const keys = key.split(".", 34);
	if (keys.length > 33) throwNestingLimitExceeded();
	keys.forEach((key, index) => {
		if (index === keys.length - 1) nestedForm[key] = value;
		else {
			if (!nestedForm[key] || typeof nestedForm[key] !== "object" || Array.isArray(nestedForm[key]) || nestedForm[key] instanceof File) {
				if (state.count++ >= MAX_NESTED_OBJECTS) throwNestingLimitExceeded();
				nestedForm[key] = Object.create(null);
			}
			nestedForm = nestedForm[key];
		}
	});
};
const throwNestingLimitExceeded = () => {
	throw new Error("Nesting limit exceeded");
};

// node_modules/hono/dist/utils/url.js
const splitPath = (path) => {
	const paths = path.split("/");
	if (paths[0] === "") paths.shift();
	return paths;
};
const splitRoutingPath = (routePath) => {
	const { groups, path } = extractGroupsFromPath(routePath);
	const paths = splitPath(path);
	return replaceGroupMarks(paths, groups);
};
const extractGroupsFromPath = (path) => {
	const groups = [];
	path = path.replace(/\{[^}]+\}/g, (match, index) => {
		const mark = `@${index}`;
		groups.push([mark, match]);
		return mark;
	});
	return {
		groups,
		path
	};
};
const replaceGroupMarks = (paths, groups) => {
	for (let i = groups.length - 1; i >= 0; i--) {
		const [mark] = groups[i];
		for (let j = paths.length - 1; j >= 0; j--) if (paths[j].includes(mark)) {
			paths[j] = paths[j].replace(mark, groups[i][1]);
			break;
		}
	}
	return paths;
};
const patternCache = {};
const getPattern = (label, next) => {
	if (label === "*") return "*";
	const match = label.match(/^\:([^\{\}]+)(?:\{(.+)\})?$/);
	if (match) {
		const cacheKey = `${label}#${next}`;
		if (!patternCache[cacheKey]) {
			if (match[2]) patternCache[cacheKey] = next && next[0] !== ":" && next[0] !== "*" ? [
				cacheKey,
				match[1],
				new RegExp(`^${match[2]}(?=/${next})`)
			] : [
				label,
				match[1],
				new RegExp(`^${match[2]}$`)
			];
			else patternCache[cacheKey] = [
				label,
				match[1],
				true
			];
		}
		return patternCache[cacheKey];
	}
	return null;
};
const tryDecode = (str, decoder) => {
	try {
		return decoder(str);
	} catch {
		return str.replace(/(?:%[0-9A-Fa-f]{2})+/g, (match) => {
			try {
				return decoder(match);
			} catch {
				return match;
			}
		});
	}
};
const decodeURIWithPreservedPercent = (value) => decodeURI(value.includes("%25") ? value.replace(/%25/g, "%2525") : value);
const getPath = (request) => {
	const url = request.url;
	const start = url.indexOf("/", url.indexOf(":") + 4);
	let i = start;
	for (; i < url.length; i++) {
		const charCode = url.charCodeAt(i);
		if (charCode === 37) {
			const queryIndex = url.indexOf("?", i);
			const hashIndex = url.indexOf("#", i);
			const end = queryIndex === -1 ? hashIndex === -1 ? void 0 : hashIndex : hashIndex === -1 ? queryIndex : Math.min(queryIndex, hashIndex);
			const path = url.slice(start, end);
			const decoded = tryDecode(path, decodeURIWithPreservedPercent);
			if (/%(?![0-9A-Fa-f]{2})/.test(path)) {
				const rewritten = new URL("http://localhost");
				rewritten.pathname = decoded.replace(/[\\\t\n\r]/g, encodeURIComponent);
				if (tryDecode(rewritten.pathname, decodeURIWithPreservedPercent) !== decoded) return tryDecode(path.replace(/%(?![0-9A-Fa-f]{2})/g, "%25"), decodeURIWithPreservedPercent);
			}
			return decoded;
		} else if (charCode === 63 || charCode === 35) break;
	}
	return url.slice(start, i);
};
const getPathNoStrict = (request) => {
	const result = getPath(request);
	return result.length > 1 && result.at(-1) === "/" ? result.slice(0, -1) : result;
};
/**
* Merge paths.
* @param {string[]} ...paths - The paths to merge.
* @returns {string} The merged path.
* @example
* mergePath('/api', '/users') // '/api/users'
* mergePath('/api/', '/users') // '/api/users'
* mergePath('/api', '/') // '/api'
* mergePath('/api/', '/') // '/api/'
*/
const mergePath = (base, sub, ...rest) => {
	if (rest.length) sub = mergePath(sub, ...rest);
	return `${base?.[0] === "/" ? "" : "/"}${base}${sub === "/" ? "" : `${base?.at(-1) === "/" ? "" : "/"}${sub?.[0] === "/" ? sub.slice(1) : sub}`}`;
};
const checkOptionalParameter = (path) => {
	if (path.charCodeAt(path.length - 1) !== 63 || !path.includes(":")) return null;
	const segments = path.split("/");
	const results = [];
	let basePath = "";
	segments.forEach((segment) => {
		if (segment !== "" && !/\:/.test(segment)) basePath += "/" + segment;
		else if (/\:/.test(segment)) {
			if (segment.charCodeAt(segment.length - 1) === 63) {
				if (results.length === 0 && basePath === "") results.push("/");
				else results.push(basePath);
				const optionalSegment = segment.slice(0, -1);
				basePath += "/" + optionalSegment;
				results.push(basePath);
			} else basePath += "/" + segment;
		}
	});
	return results.filter((v, i, a) => a.indexOf(v) === i);
};
const tryDecodeURIComponent = (str) => str.indexOf("%") !== -1 ? tryDecode(str, decodeURIComponent_) : str;
const _decodeURI = (value) => {
	if (value.indexOf("+") !== -1) value = value.replace(/\+/g, " ");
	return tryDecodeURIComponent(value);
};
const _getQueryParam = (url, key, multiple) => {
	const hashIndex = url.indexOf("#", 8);
	if (hashIndex !== -1) url = url.slice(0, hashIndex);
	let encoded;
	if (!multiple && key && !/[%+&=]/.test(key)) {
		const queryIndex = url.indexOf("?", 8);
		let keyIndex = queryIndex;
		if (keyIndex === -1) return;
		if (!url.startsWith(key, keyIndex + 1)) keyIndex = url.indexOf(`&${key}`, keyIndex + 1);
		while (keyIndex !== -1) {
			const trailingKeyCode = url.charCodeAt(keyIndex + key.length + 1);
			if (trailingKeyCode === 61 || trailingKeyCode === 38 || isNaN(trailingKeyCode)) {
				if (keyIndex > queryIndex && /(?:^|&)[^=&]*[%+]/.test(url.slice(queryIndex + 1, keyIndex))) break;
				if (trailingKeyCode === 61) {
					const valueIndex = keyIndex + key.length + 2;
					const endIndex = url.indexOf("&", valueIndex);
					return _decodeURI(url.slice(valueIndex, endIndex === -1 ? void 0 : endIndex));
				}
				return "";
			}
			keyIndex = url.indexOf(`&${key}`, keyIndex + 1);
		}
		encoded = /[%+]/.test(url);
		if (!encoded) return;
	}
	const results = Object.create(null);
	encoded ??= /[%+]/.test(url);
	let keyIndex = url.indexOf("?", 8);
	while (keyIndex !== -1) {
		const nextKeyIndex = url.indexOf("&", keyIndex + 1);
		let valueIndex = url.indexOf("=", keyIndex);
		if (valueIndex > nextKeyIndex && nextKeyIndex !== -1) valueIndex = -1;
		let name = url.slice(keyIndex + 1, valueIndex === -1 ? nextKeyIndex === -1 ? void 0 : nextKeyIndex : valueIndex);
		if (encoded) name = _decodeURI(name);
		keyIndex = nextKeyIndex;
		if (name === "") continue;
		let value;
		if (valueIndex === -1) value = "";
		else {
			value = url.slice(valueIndex + 1, nextKeyIndex === -1 ? void 0 : nextKeyIndex);
			if (encoded) value = _decodeURI(value);
		}
		if (multiple) {
			if (!(results[name] && Array.isArray(results[name]))) results[name] = [];
			results[name].push(value);
		} else results[name] ??= value;
	}
	return key ? results[key] : results;
};
const getQueryParam = _getQueryParam;
const getQueryParams = (url, key) => {
	return _getQueryParam(url, key, true);
};
const decodeURIComponent_ = decodeURIComponent;

// node_modules/hono/dist/request.js
var HonoRequest = class {
	/**
	* `.raw` can get the raw Request object.
	*
	* @see {@link https://hono.dev/docs/api/request#raw}
	*
	* @example
	* ```ts
	* // For Cloudflare Workers
	* app.post('/', async (c) => {
	*   const metadata = c.req.raw.cf?.hostMetadata?
	*   ...
	* })
	* ```
	*/
	raw;
	#validatedData;
	#matchResult;
	routeIndex = 0;
	/**
	* `.path` can get the pathname of the request.
	*
	* @see {@link https://hono.dev/docs/api/request#path}
	*
	* @example
	* ```ts
	* app.get('/about/me', (c) => {
	*   const pathname = c.req.path // `/about/me`
	* })
	* ```
	*/
	path;
	bodyCache = {};
	constructor(request, path = "/", matchResult = [[]]) {
		this.raw = request;
		this.path = path;
		this.#matchResult = matchResult;
	}
	param(key) {
		return key ? this.#getDecodedParam(key) : this.#getAllDecodedParams();
	}
	#getDecodedParam(key) {
		const paramKey = this.#matchResult[0][this.routeIndex]?.[1][key];
		const param = this.#getParamValue(paramKey);
		return param && tryDecodeURIComponent(param);
	}
	#getAllDecodedParams() {
		const decoded = {};
		const keys = Object.keys(this.#matchResult[0][this.routeIndex]?.[1] ?? {});
		for (const key of keys) {
			const value = this.#getParamValue(this.#matchResult[0][this.routeIndex][1][key]);
			if (value !== void 0) decoded[key] = tryDecodeURIComponent(value);
		}
		return decoded;
	}
	#getParamValue(paramKey) {
		return this.#matchResult[1] ? this.#matchResult[1][paramKey] : paramKey;
	}
	query(key) {
		return getQueryParam(this.url, key);
	}
	queries(key) {
		return getQueryParams(this.url, key);
	}
	header(name) {
		if (name) return this.raw.headers.get(name) ?? void 0;
		const headerData = Object.create(null);
		this.raw.headers.forEach((value, key) => {
			headerData[key] = value;
		});
		return headerData;
	}
	async parseBody(options) {
		return parseBody(this, options);
	}
	#cachedBody = (key) => {
		const { bodyCache, raw } = this;
		const cachedBody = bodyCache[key];
		if (cachedBody) return cachedBody;
		for (const anyCachedKey in bodyCache) return bodyCache[anyCachedKey].then((body) => {
			if (anyCachedKey === "json") body = JSON.stringify(body);
			const contentType = anyCachedKey === "formData" ? void 0 : raw.headers.get("content-type");
			return new Response(body, { headers: contentType ? { "Content-Type": contentType } : void 0 })[key]();
		});
		return bodyCache[key] = raw[key]();
	};
	/**
	* `.json()` can parse Request body of type `application/json`
	*
	* @see {@link https://hono.dev/docs/api/request#json}
	*
	* @example
	* ```ts
	* app.post('/entry', async (c) => {
	*   const body = await c.req.json()
	* })
	* ```
	*/
	json() {
		return this.#cachedBody("text").then((text) => JSON.parse(text));
	}
	/**
	* `.text()` can parse Request body of type `text/plain`
	*
	* @see {@link https://hono.dev/docs/api/request#text}
	*
	* @example
	* ```ts
	* app.post('/entry', async (c) => {
	*   const body = await c.req.text()
	* })
	* ```
	*/
	text() {
		return this.#cachedBody("text");
	}
	/**
	* `.arrayBuffer()` parse Request body as an `ArrayBuffer`
	*
	* @see {@link https://hono.dev/docs/api/request#arraybuffer}
	*
	* @example
	* ```ts
	* app.post('/entry', async (c) => {
	*   const body = await c.req.arrayBuffer()
	* })
	* ```
	*/
	arrayBuffer() {
		return this.#cachedBody("arrayBuffer");
	}
	/**
	* `.bytes()` parses the request body as a `Uint8Array`.
	*
	* @see {@link https://hono.dev/docs/api/request#bytes}
	*
	* @example
	* ```ts
	* app.post('/entry', async (c) => {
	*   const body = await c.req.bytes()
	* })
	* ```
	*/
	bytes() {
		return this.#cachedBody("arrayBuffer").then((buffer) => new Uint8Array(buffer));
	}
	/**
	* Parses the request body as a `Blob`.
	* @example
	* ```ts
	* app.post('/entry', async (c) => {
	*   const body = await c.req.blob();
	* });
	* ```
	* @see https://hono.dev/docs/api/request#blob
	*/
	blob() {
		return this.#cachedBody("blob");
	}
	/**
	* Parses the request body as `FormData`.
	* @example
	* ```ts
	* app.post('/entry', async (c) => {
	*   const body = await c.req.formData();
	* });
	* ```
	* @see https://hono.dev/docs/api/request#formdata
	*/
	formData() {
		return this.#cachedBody("formData");
	}
	/**
	* Adds validated data to the request.
	*
	* @param target - The target of the validation.
	* @param data - The validated data to add.
	*/
	addValidatedData(target, data) {
		(this.#validatedData ??= {})[target] = data;
	}
	valid(target) {
		return this.#validatedData?.[target];
	}
	/**
	* `.url` can get the request url strings.
	*
	* @see {@link https://hono.dev/docs/api/request#url}
	*
	* @example
	* ```ts
	* app.get('/about/me', (c) => {
	*   const url = c.req.url // `http://localhost:8787/about/me`
	*   ...
	* })
	* ```
	*/
	get url() {
		return this.raw.url;
	}
	/**
	* `.method` can get the method name of the request.
	*
	* @see {@link https://hono.dev/docs/api/request#method}
	*
	* @example
	* ```ts
	* app.get('/about/me', (c) => {
	*   const method = c.req.method // `GET`
	* })
	* ```
	*/
	get method() {
		return this.raw.method;
	}
	get [GET_MATCH_RESULT]() {
		return this.#matchResult;
	}
	/**
	* `.matchedRoutes` can return a matched route in the handler
	*
	* @deprecated
	*
	* Use matchedRoutes helper defined in "hono/route" instead.
	*
	* @see {@link https://hono.dev/docs/api/request#matchedroutes}
	*
	* @example
	* ```ts
	* app.use('*', async function logger(c, next) {
	*   await next()
	*   c.req.matchedRoutes.forEach(({ handler, method, path }, i) => {
	*     const name = handler.name || (handler.length < 2 ? '[handler]' : '[middleware]')
	*     console.log(
	*       method,
	*       ' ',
	*       path,
	*       ' '.repeat(Math.max(10 - path.length, 0)),
	*       name,
	*       i === c.req.routeIndex ? '<- respond from here' : ''
	*     )
	*   })
	* })
	* ```
	*/
	get matchedRoutes() {
		return this.#matchResult[0].map(([[, route]]) => route);
	}
	/**
	* `.routePath` can retrieve the path registered within the handler
	*
	* @deprecated
	*
	* Use routePath helper defined in "hono/route" instead.
	*
	* @see {@link https://hono.dev/docs/api/request#routepath}
	*
	* @example
	* ```ts
	* app.get('/posts/:id', (c) => {
	*   return c.json({ path: c.req.routePath })
	* })
	* ```
	*/
	get routePath() {
		return this.#matchResult[0].map(([[, route]]) => route)[this.routeIndex].path;
	}
};

// node_modules/hono/dist/utils/html.js
/**
* @module
* HTML utility.
*/
const HtmlEscapedCallbackPhase = {
	Stringify: 1,
	BeforeStream: 2,
	Stream: 3
};
const raw = (value, callbacks) => {
	const escapedString = new String(value);
	escapedString.isEscaped = true;
	escapedString.callbacks = callbacks;
	return escapedString;
};
const resolveCallback = async (str, phase, preserveCallbacks, context, buffer) => {
	if (typeof str === "object" && !(str instanceof String)) {
		if (!(str instanceof Promise)) str = str.toString();
		if (str instanceof Promise) str = await str;
	}
	const callbacks = str.callbacks;
	if (!callbacks?.length) return Promise.resolve(str);
	if (buffer) buffer[0] += str;
	else buffer = [str];
	const resStr = Promise.all(callbacks.map((c) => c({
		phase,
		buffer,
		context
	}))).then((res) => Promise.all(res.filter(Boolean).map((str) => resolveCallback(str, phase, false, context, buffer))).then(() => buffer[0]));
	if (preserveCallbacks) return raw(await resStr, callbacks);
	else return resStr;
};

// node_modules/hono/dist/context.js
const TEXT_PLAIN = "text/plain; charset=UTF-8";
const setDefaultContentType = (contentType, headers) => {
	return {
		"Content-Type": contentType,
		...headers
	};
};
const createResponseInstance = (body, init) => new Response(body, init);
var Context = class {
	#rawRequest;
	#req;
	/**
	* `.env` can get bindings (environment variables, secrets, KV namespaces, D1 database, R2 bucket etc.) in Cloudflare Workers.
	*
	* @see {@link https://hono.dev/docs/api/context#env}
	*
	* @example
	* ```ts
	* // Environment object for Cloudflare Workers
	* app.get('*', async c => {
	*   const counter = c.env.COUNTER
	* })
	* ```
	*/
	env = {};
	#var;
	finalized = false;
	/**
	* `.error` can get the error object from the middleware if the Handler throws an error.
	*
	* @see {@link https://hono.dev/docs/api/context#error}
	*
	* @example
	* ```ts
	* app.use('*', async (c, next) => {
	*   await next()
	*   if (c.error) {
	*     // do something...
	*   }
	* })
	* ```
	*/
	error;
	#status;
	#executionCtx;
	#res;
	#layout;
	#renderer;
	#notFoundHandler;
	#preparedHeaders;
	#matchResult;
	#path;
	/**
	* Creates an instance of the Context class.
	*
	* @param req - The Request object.
	* @param options - Optional configuration options for the context.
	*/
	constructor(req, options) {
		this.#rawRequest = req;
		if (options) {
			this.#executionCtx = options.executionCtx;
			this.env = options.env;
			this.#notFoundHandler = options.notFoundHandler;
			this.#path = options.path;
			this.#matchResult = options.matchResult;
		}
	}
	/**
	* `.req` is the instance of {@link HonoRequest}.
	*/
	get req() {
		this.#req ??= new HonoRequest(this.#rawRequest, this.#path, this.#matchResult);
		return this.#req;
	}
	/**
	* @see {@link https://hono.dev/docs/api/context#event}
	* The FetchEvent associated with the current request.
	*
	* @throws Will throw an error if the context does not have a FetchEvent.
	*/
	get event() {
		if (this.#executionCtx && "respondWith" in this.#executionCtx) return this.#executionCtx;
		else throw Error("This context has no FetchEvent");
	}
	/**
	* @see {@link https://hono.dev/docs/api/context#executionctx}
	* The ExecutionContext associated with the current request.
	*
	* @throws Will throw an error if the context does not have an ExecutionContext.
	*/
	get executionCtx() {
		if (this.#executionCtx) return this.#executionCtx;
		else throw Error("This context has no ExecutionContext");
	}
	/**
	* @see {@link https://hono.dev/docs/api/context#res}
	* The Response object for the current request.
	*/
	get res() {
		return this.#res ||= createResponseInstance(null, { headers: this.#preparedHeaders ??= new Headers() });
	}
	/**
	* Sets the Response object for the current request.
	*
	* @param _res - The Response object to set.
	*/
	set res(_res) {
		if (this.#res && _res) {
			_res = createResponseInstance(_res.body, _res);
			for (const [k, v] of this.#res.headers.entries()) {
				if (k === "content-type") continue;
				if (k === "set-cookie") {
					const cookies = this.#res.headers.getSetCookie();
					_res.headers.delete("set-cookie");
					for (const cookie of cookies) _res.headers.append("set-cookie", cookie);
				} else _res.headers.set(k, v);
			}
		}
		this.#res = _res;
		this.finalized = true;
	}
	/**
	* `.render()` can create a response within a layout.
	*
	* @see {@link https://hono.dev/docs/api/context#render-setrenderer}
	*
	* @example
	* ```ts
	* app.get('/', (c) => {
	*   return c.render('Hello!')
	* })
	* ```
	*/
	render = (...args) => {
		this.#renderer ??= (content) => this.html(content);
		return this.#renderer(...args);
	};
	/**
	* Sets the layout for the response.
	*
	* @param layout - The layout to set.
	* @returns The layout function.
	*/
	setLayout = (layout) => this.#layout = layout;
	/**
	* Gets the current layout for the response.
	*
	* @returns The current layout function.
	*/
	getLayout = () => this.#layout;
	/**
	* `.setRenderer()` can set the layout in the custom middleware.
	*
	* @see {@link https://hono.dev/docs/api/context#render-setrenderer}
	*
	* @example
	* ```tsx
	* app.use('*', async (c, next) => {
	*   c.setRenderer((content) => {
	*     return c.html(
	*       <html>
	*         <body>
	*           <p>{content}</p>
	*         </body>
	*       </html>
	*     )
	*   })
	*   await next()
	* })
	* ```
	*/
	setRenderer = (renderer) => {
		this.#renderer = renderer;
	};
	/**
	* `.header()` can set headers.
	*
	* @see {@link https://hono.dev/docs/api/context#header}
	*
	* @example
	* ```ts
	* app.get('/welcome', (c) => {
	*   // Set headers
	*   c.header('X-Message', 'Hello!')
	*   c.header('Content-Type', 'text/plain')
	*
	*   // Append multiple headers using the append option (e.g. Vary)
	*   c.header('Vary', 'Accept-Encoding', { append: true })
	*   c.header('Vary', 'User-Agent', { append: true })
	*
	*   return c.body('Thank you for coming')
	* })
	* ```
	*/
	header = (name, value, options) => {
		if (this.finalized && !this.#res.bodyUsed) this.#res = createResponseInstance(this.#res.body, this.#res);
		const headers = this.#res ? this.#res.headers : this.#preparedHeaders ??= new Headers();
		if (value === void 0) headers.delete(name);
		else if (options?.append) headers.append(name, value);
		else headers.set(name, value);
	};
	status = (status) => {
		this.#status = status;
	};
	/**
	* `.set()` can set the value specified by the key.
	*
	* @see {@link https://hono.dev/docs/api/context#set-get}
	*
	* @example
	* ```ts
	* app.use('*', async (c, next) => {
	*   c.set('message', 'Hono is hot!!')
	*   await next()
	* })
	* ```
	*/
	set = (key, value) => {
		this.#var ??= /* @__PURE__ */ new Map();
		this.#var.set(key, value);
	};
	/**
	* `.get()` can use the value specified by the key.
	*
	* @see {@link https://hono.dev/docs/api/context#set-get}
	*
	* @example
	* ```ts
	* app.get('/', (c) => {
	*   const message = c.get('message')
	*   return c.text(`The message is "${message}"`)
	* })
	* ```
	*/
	get = (key) => {
		return this.#var ? this.#var.get(key) : void 0;
	};
	/**
	* `.var` can access the value of a variable.
	*
	* @see {@link https://hono.dev/docs/api/context#var}
	*
	* @example
	* ```ts
	* const result = c.var.client.oneMethod()
	* ```
	*/
	get var() {
		if (!this.#var) return {};
		return Object.fromEntries(this.#var);
	}
	#newResponse(data, arg, headers) {
		let responseHeaders = this.#res ? new Headers(this.#res.headers) : this.#preparedHeaders;
		if (typeof arg === "object" && arg.headers) {
			responseHeaders ??= new Headers();
			for (const [key, value] of new Headers(arg.headers)) if (key === "set-cookie") responseHeaders.append(key, value);
			else responseHeaders.set(key, value);
		}
		if (headers) {
			if (!responseHeaders) {
				let count = 0;
				for (const k in headers) if (++count > 1 || typeof headers[k] !== "string") {
					responseHeaders = new Headers();
					break;
				}
			}
			if (responseHeaders) for (const k in headers) {
				const v = headers[k];
				if (typeof v === "string") responseHeaders.set(k, v);
				else {
					responseHeaders.delete(k);
					for (const v2 of v) responseHeaders.append(k, v2);
				}
			}
		}
		const status = typeof arg === "number" ? arg : arg?.status ?? this.#status;
		return createResponseInstance(data, {
			status,
			headers: responseHeaders ?? headers
		});
	}
	newResponse = (...args) => this.#newResponse(...args);
	/**
	* `.body()` can return the HTTP response.
	* You can set headers with `.header()` and set HTTP status code with `.status`.
	* This can also be set in `.text()`, `.json()` and so on.
	*
	* @see {@link https://hono.dev/docs/api/context#body}
	*
	* @example
	* ```ts
	* app.get('/welcome', (c) => {
	*   // Set headers
	*   c.header('X-Message', 'Hello!')
	*   c.header('Content-Type', 'text/plain')
	*   // Set HTTP status code
	*   c.status(201)
	*
	*   // Return the response body
	*   return c.body('Thank you for coming')
	* })
	* ```
	*/
	body = (data, arg, headers) => this.#newResponse(data, arg, headers);
	/**
	* `.text()` can render text as `Content-Type:text/plain`.
	*
	* @see {@link https://hono.dev/docs/api/context#text}
	*
	* @example
	* ```ts
	* app.get('/say', (c) => {
	*   return c.text('Hello!')
	* })
	* ```
	*/
	text = (text, arg, headers) => {
		return !this.#preparedHeaders && !this.#status && !arg && !headers && !this.finalized ? new Response(text) : this.#newResponse(text, arg, setDefaultContentType(TEXT_PLAIN, headers));
	};
	/**
	* `.json()` can render JSON as `Content-Type:application/json`.
	*
	* @see {@link https://hono.dev/docs/api/context#json}
	*
	* @example
	* ```ts
	* app.get('/api', (c) => {
	*   return c.json({ message: 'Hello!' })
	* })
	* ```
	*/
	json = (object, arg, headers) => {
		return this.#newResponse(JSON.stringify(object), arg, setDefaultContentType("application/json", headers));
	};
	html = (html, arg, headers) => {
		const res = (html) => this.#newResponse(html, arg, setDefaultContentType("text/html; charset=UTF-8", headers));
		return typeof html === "object" ? resolveCallback(html, HtmlEscapedCallbackPhase.Stringify, false, {}).then(res) : res(html);
	};
	/**
	* `.redirect()` can Redirect, default status code is 302.
	*
	* @see {@link https://hono.dev/docs/api/context#redirect}
	*
	* @example
	* ```ts
	* app.get('/redirect', (c) => {
	*   return c.redirect('/')
	* })
	* app.get('/redirect-permanently', (c) => {
	*   return c.redirect('/', 301)
	* })
	* ```
	*/
	redirect = (location, status) => {
		const locationString = String(location);
		this.header("Location", !/[^\x00-\xFF]/.test(locationString) ? locationString : encodeURI(locationString));
		return this.newResponse(null, status ?? 302);
	};
	/**
	* `.notFound()` can return the Not Found Response.
	*
	* @see {@link https://hono.dev/docs/api/context#notfound}
	*
	* @example
	* ```ts
	* app.get('/notfound', (c) => {
	*   return c.notFound()
	* })
	* ```
	*/
	notFound = () => {
		this.#notFoundHandler ??= () => createResponseInstance();
		return this.#notFoundHandler(this);
	};
};

// node_modules/hono/dist/compose.js
/**
* Compose middleware functions into a single function based on `koa-compose` package.
*
* @template E - The environment type.
*
* @param {[[Function, unknown], unknown][] | [[Function]][]} middleware - An array of middleware functions and their corresponding parameters.
* @param {ErrorHandler<E>} [onError] - An optional error handler function.
* @param {NotFoundHandler<E>} [onNotFound] - An optional not-found handler function.
*
* @returns {(context: Context, next?: Next) => Promise<Context>} - A composed middleware function.
*/
const compose = (middleware, onError, onNotFound) => {
	return (context, next) => {
		let index = -1;
		return dispatch(0);
		/**
		* Dispatch the middleware functions.
		*
		* @param {number} i - The current index in the middleware array.
		*
		* @returns {Promise<Context>} - A promise that resolves to the context.
		*/
		async function dispatch(i) {
			if (i <= index) throw new Error("next() called multiple times");
			index = i;
			let res;
			let isError = false;
			let handler;
			if (middleware[i]) {
				handler = middleware[i][0][0];
				context.req.routeIndex = i;
			} else handler = i === middleware.length && next || void 0;
			if (handler) try {
				res = await handler(context, () => dispatch(i + 1));
			} catch (err) {
				if (err instanceof Error && onError) {
					context.error = err;
					res = await onError(err, context);
					isError = true;
				} else throw err;
			}
			else if (context.finalized === false && onNotFound) res = await onNotFound(context);
			if (res && (context.finalized === false || isError)) context.res = res;
			return context;
		}
	};
};

// node_modules/hono/dist/helper/route/index.js
/**
* Get matched routes in the handler
*
* @param {Context} c - The context object
* @returns An array of matched routes
*
* @example
* ```ts
* import { matchedRoutes } from 'hono/route'
*
* app.use('*', async function logger(c, next) {
*   await next()
*   matchedRoutes(c).forEach(({ handler, method, path }, i) => {
*     const name = handler.name || (handler.length < 2 ? '[handler]' : '[middleware]')
*     console.log(
*       method,
*       ' ',
*       path,
*       ' '.repeat(Math.max(10 - path.length, 0)),
*       name,
*       i === c.req.routeIndex ? '<- respond from here' : ''
*     )
*   })
* })
* ```
*/
const matchedRoutes = (c) => c.req[GET_MATCH_RESULT][0].map(([[, route]]) => route);
/**
* Get the route path registered within the handler
*
* @param {Context} c - The context object
* @param {number} index - The index of the route from which to retrieve the path, similar to Array.prototype.at(), where a negative number is the index counted from the end of the matching route. Defaults to the current route index.
* @returns The route path registered within the handler
*
* @example
* ```ts
* import { routePath } from 'hono/route'
*
* app.use('*', (c, next) => {
*   console.log(routePath(c)) // '*'
*   console.log(routePath(c, -1)) // '/posts/:id'
*   return next()
* })
*
* app.get('/posts/:id', (c) => {
*   return c.text(routePath(c)) // '/posts/:id'
* })
* ```
*/
const routePath = (c, index) => matchedRoutes(c).at(index ?? c.req.routeIndex)?.path ?? "";

// node_modules/hono/dist/router.js
/**
* Array of supported HTTP methods.
*/
const METHODS = [
	"get",
	"post",
	"put",
	"delete",
	"options",
	"patch",
	"query"
];
/**
* Error message indicating that a route cannot be added because the matcher is already built.
*/
const MESSAGE_MATCHER_IS_ALREADY_BUILT = "Can not add a route since the matcher is already built.";
/**
* Error class representing an unsupported path error.
*/
var UnsupportedPathError = class extends Error {};

// node_modules/hono/dist/utils/constants.js
/**
* Constant used to mark a composed handler.
*/
const COMPOSED_HANDLER = "__COMPOSED_HANDLER";

// node_modules/hono/dist/utils/mount.js
const countTrailingSlashes = (path) => {
	let index = path.length;
	while (index > 0 && path.charCodeAt(index - 1) === 47) index--;
	return path.length - index;
};
const getPathPrefixLength = (c, pathPrefix, routePath) => {
	if (!/[:*]/.test(pathPrefix)) return pathPrefix.length;
	const path = c.req.path;
	const matchResult = c.req[GET_MATCH_RESULT];
	const paramNames = /* @__PURE__ */ new Set();
	let length = 0;
	for (const part of splitRoutingPath(pathPrefix)) {
		if (part[0] === ":" && part.endsWith("}?")) throw new Error(`mount(): Optional regular expression parameters are not supported in "${routePath}".`);
		const pattern = getPattern(part);
		if (pattern && pattern !== "*") {
			const name = pattern[1];
			if (paramNames.has(name)) throw new Error(`mount(): Duplicate path parameter "${name}" in "${routePath}".`);
			paramNames.add(name);
		}
		if (pattern && pattern !== "*" && pattern[2] !== true) {
			const value = matchResult.length === 2 ? matchResult[1][matchResult[0][c.req.routeIndex][1][pattern[1]]] : matchResult[0][c.req.routeIndex][1][pattern[1]];
			length += value.length + 1;
		} else if (pattern || part.endsWith("*")) {
			const end = path.indexOf("/", length + 1);
			length = end === -1 ? path.length : end;
		} else length += part.length + 1;
	}
	return length;
};
const createMountedRequest = (c, pathPrefix, routePath) => {
	if (/[^/]\*$/.test(routePath)) throw new Error(`mount(): Wildcard must follow "/" in "${routePath}".`);
	const prefixLength = getPathPrefixLength(c, pathPrefix, routePath);
	const path = c.req.path.slice(prefixLength) || "/";
	if (prefixLength > c.req.path.length || path[0] !== "/" || /\/(?:\.|%2e){1,2}(?:\/|$)/i.test(path)) throw new HTTPException(400, { message: "Invalid mounted path" });
	const rawUrl = c.req.raw.url;
	if (/^[^/?#]*\/\/[^/?#\\]*[?#\\]/.test(rawUrl)) throw new HTTPException(400, { message: "Invalid mounted path" });
	const rawPathEnd = rawUrl.search(/[?#]/);
	const rawTrailingSlashes = countTrailingSlashes(rawPathEnd === -1 ? rawUrl : rawUrl.slice(0, rawPathEnd));
	if (rawTrailingSlashes > 1 && countTrailingSlashes(c.req.path) === rawTrailingSlashes - 1) throw new HTTPException(400, { message: "Invalid mounted path" });
	const url = new URL(rawUrl);
	url.pathname = path.replace(/[\\\t\n\r]/g, encodeURIComponent);
	if (path.includes("%")) {}
	return new Request(url, c.req.raw);
};

// node_modules/hono/dist/hono-base.js
/**
* @module
* This module is the base module for the Hono object.
*/
const notFoundHandler = (c) => {
	return c.text("404 Not Found", 404);
};
const errorHandler = (err, c) => {
	if ("getResponse" in err) {
		const res = err.getResponse();
		return c.newResponse(res.body, res);
	}
	console.error(err);
	return c.text("Internal Server Error", 500);
};
var Hono$1 = class Hono {
	get;
	post;
	put;
	delete;
	options;
	patch;
	query;
	all;
	on;
	use;
	router;
	getPath;
	_basePath = "/";
	#path = "/";
	routes = [];
	constructor(options = {}) {
		[...METHODS, "all"].forEach((method) => {
			this[method] = (args1, ...args) => {
				const methodName = method.toUpperCase();
				if (typeof args1 === "string") this.#path = args1;
				else this.#addRoute(methodName, this.#path, args1);
				args.forEach((handler) => {
					this.#addRoute(methodName, this.#path, handler);
				});
				return this;
			};
		});
		this.on = (method, path, ...handlers) => {
			for (const p of [path].flat()) {
				this.#path = p;
				for (const m of [method].flat()) {
					const methodName = m.toUpperCase();
					for (const handler of handlers) this.#addRoute(methodName, this.#path, handler);
				}
			}
			return this;
		};
		this.use = (arg1, ...handlers) => {
			if (typeof arg1 === "string") this.#path = arg1;
			else {
				this.#path = "*";
				handlers.unshift(arg1);
			}
			handlers.forEach((handler) => {
				this.#addRoute("ALL", this.#path, handler);
			});
			return this;
		};
		const { strict, ...optionsWithoutStrict } = options;
		Object.assign(this, optionsWithoutStrict);
		this.getPath = strict ?? true ? options.getPath ?? getPath : getPathNoStrict;
	}
	#clone() {
		const clone = new Hono({
			router: this.router,
			getPath: this.getPath
		});
		clone.errorHandler = this.errorHandler;
		clone.#notFoundHandler = this.#notFoundHandler;
		clone.routes = this.routes;
		return clone;
	}
	#notFoundHandler = notFoundHandler;
	errorHandler = errorHandler;
	/**
	* `.route()` allows grouping other Hono instance in routes.
	*
	* @see {@link https://hono.dev/docs/api/routing#grouping}
	*
	* @param {string} path - base Path
	* @param {Hono} app - other Hono instance
	* @returns {Hono} routed Hono instance
	*
	* @example
	* ```ts
	* const app = new Hono()
	* const app2 = new Hono()
	*
	* app2.get("/user", (c) => c.text("user"))
	* app.route("/api", app2) // GET /api/user
	* ```
	*/
	route(path, app) {
		const subApp = this.basePath(path);
		app.routes.map((r) => {
			let handler;
			if (app.errorHandler === errorHandler) handler = r.handler;
			else {
				handler = async (c, next) => (await compose([], app.errorHandler)(c, () => r.handler(c, next))).res;
				handler[COMPOSED_HANDLER] = r.handler;
			}
			subApp.#addRoute(r.method, r.path, handler, r.basePath);
		});
		return this;
	}
	/**
	* `.basePath()` allows base paths to be specified.
	*
	* @see {@link https://hono.dev/docs/api/routing#base-path}
	*
	* @param {string} path - base Path
	* @returns {Hono} changed Hono instance
	*
	* @example
	* ```ts
	* const api = new Hono().basePath('/api')
	* ```
	*/
	basePath(path) {
		const subApp = this.#clone();
		subApp._basePath = mergePath(this._basePath, path);
		return subApp;
	}
	/**
	* `.onError()` handles an error and returns a customized Response.
	*
	* @see {@link https://hono.dev/docs/api/hono#error-handling}
	*
	* @param {ErrorHandler} handler - request Handler for error
	* @returns {Hono} changed Hono instance
	*
	* @example
	* ```ts
	* app.onError((err, c) => {
	*   console.error(`${err}`)
	*   return c.text('Custom Error Message', 500)
	* })
	* ```
	*/
	onError = (handler) => {
		this.errorHandler = handler;
		return this;
	};
	/**
	* `.notFound()` allows you to customize a Not Found Response.
	*
	* @see {@link https://hono.dev/docs/api/hono#not-found}
	*
	* @param {NotFoundHandler} handler - request handler for not-found
	* @returns {Hono} changed Hono instance
	*
	* @example
	* ```ts
	* app.notFound((c) => {
	*   return c.text('Custom 404 Message', 404)
	* })
	* ```
	*/
	notFound = (handler) => {
		this.#notFoundHandler = handler;
		return this;
	};
	/**
	* `.mount()` allows you to mount applications built with other frameworks into your Hono application.
	*
	* @deprecated Use `mount()` from `hono/mount` instead. `.mount()` will be removed in v5.
	*
	* @see {@link https://hono.dev/docs/api/hono#mount}
	*
	* @param {string} path - base Path
	* @param {Function} applicationHandler - other Request Handler
	* @param {MountOptions} [options] - options of `.mount()`
	* @returns {Hono} mounted Hono instance
	* @throws {Error} If automatic request rewriting encounters duplicate path parameter names or an optional regular expression parameter.
	* @throws {HTTPException} With status 400 if automatic request rewriting cannot safely preserve the routed path.
	*
	* @example
	* ```ts
	* import { Router as IttyRouter } from 'itty-router'
	* import { Hono } from 'hono'
	* // Create itty-router application
	* const ittyRouter = IttyRouter()
	* // GET /itty-router/hello
	* ittyRouter.get('/hello', () => new Response('Hello from itty-router'))
	*
	* const app = new Hono()
	* app.mount('/itty-router', ittyRouter.handle)
	* ```
	*
	* @example
	* ```ts
	* const app = new Hono()
	* // Send the request to another application without modification.
	* app.mount('/app', anotherApp, {
	*   replaceRequest: (req) => req,
	* })
	* ```
	*/
	mount(path, applicationHandler, options) {
		let replaceRequest;
		let optionHandler;
		if (options) {
			if (typeof options === "function") optionHandler = options;
			else {
				optionHandler = options.optionHandler;
				if (options.replaceRequest === false) replaceRequest = (request) => request;
				else replaceRequest = options.replaceRequest;
			}
		}
		const getOptions = optionHandler ? (c) => {
			const options = optionHandler(c);
			return Array.isArray(options) ? options : [options];
		} : (c) => {
			let executionContext = void 0;
			try {
				executionContext = c.executionCtx;
			} catch {}
			return [c.env, executionContext];
		};
		const defaultReplaceRequest = (c) => {
			const mountedRoutePath = routePath(c);
			return createMountedRequest(c, mountedRoutePath.replace(/\/?\*$/, ""), mountedRoutePath);
		};
		const handler = async (c, next) => {
			const res = await applicationHandler(replaceRequest ? replaceRequest(c.req.raw) : defaultReplaceRequest(c), ...getOptions(c));
			if (res) return res;
			await next();
		};
		this.#addRoute("ALL", mergePath(path, "*"), handler);
		return this;
	}
	#addRoute(method, path, handler, baseRoutePath) {
		path = mergePath(this._basePath, path);
		const r = {
			basePath: baseRoutePath !== void 0 ? mergePath(this._basePath, baseRoutePath) : this._basePath,
			path,
			method,
			handler
		};
		this.router.add(method, path, [handler, r]);
		this.routes.push(r);
	}
	#handleError(err, c) {
		if (err instanceof Error) return this.errorHandler(err, c);
		throw err;
	}
	#dispatch(request, executionCtx, env, method) {
		if (method === "HEAD") return (async () => new Response(null, await this.#dispatch(request, executionCtx, env, "GET")))();
		const path = this.getPath(request, { env });
		const matchResult = this.router.match(method, path);
		const c = new Context(request, {
			path,
			matchResult,
			env,
			executionCtx,
			notFoundHandler: this.#notFoundHandler
		});
		if (matchResult[0].length === 1) {
			let res;
			try {
				res = matchResult[0][0][0][0](c, async () => {
					c.res = await this.#notFoundHandler(c);
				});
			} catch (err) {
				return this.#handleError(err, c);
			}
			return res instanceof Promise ? res.then((resolved) => resolved || (c.finalized ? c.res : this.#notFoundHandler(c))).catch((err) => this.#handleError(err, c)) : res ?? this.#notFoundHandler(c);
		}
		const composed = compose(matchResult[0], this.errorHandler, this.#notFoundHandler);
		return (async () => {
			try {
				const context = await composed(c);
				if (!context.finalized) throw new Error("Context is not finalized. Did you forget to return a Response object or `await next()`?");
				return context.res;
			} catch (err) {
				return this.#handleError(err, c);
			}
		})();
	}
	/**
	* `.fetch()` will be entry point of your app.
	*
	* @see {@link https://hono.dev/docs/api/hono#fetch}
	*
	* @param {Request} request - request Object of request
	* @param {Env} env - env Object
	* @param {ExecutionContext} executionCtx - context of execution
	* @returns {Response | Promise<Response>} response of request
	*
	*/
	fetch = (request, ...rest) => {
		return this.#dispatch(request, rest[1], rest[0], request.method);
	};
	/**
	* `.request()` is a useful method for testing.
	* You can pass a URL or pathname to send a GET request.
	* app will return a Response object.
	* ```ts
	* test('GET /hello is ok', async () => {
	*   const res = await app.request('/hello')
	*   expect(res.status).toBe(200)
	* })
	* ```
	* @see https://hono.dev/docs/api/hono#request
	*/
	request = (input, requestInit, Env, executionCtx) => {
		if (input instanceof Request) return this.fetch(requestInit ? new Request(input, requestInit) : input, Env, executionCtx);
		input = input.toString();
		return this.fetch(new Request(/^https?:\/\//.test(input) ? input : `http://localhost${mergePath("/", input)}`, requestInit), Env, executionCtx);
	};
	/**
	* `.fire()` automatically adds a global fetch event listener.
	* This can be useful for environments that adhere to the Service Worker API, such as non-ES module Cloudflare Workers.
	* @deprecated
	* Use `fire` from `hono/service-worker` instead.
	* ```ts
	* import { Hono } from 'hono'
	* import { fire } from 'hono/service-worker'
	*
	* const app = new Hono()
	* // ...
	* fire(app)
	* ```
	* @see https://hono.dev/docs/api/hono#fire
	* @see https://developer.mozilla.org/en-US/docs/Web/API/Service_Worker_API
	* @see https://developers.cloudflare.com/workers/reference/migrate-to-module-workers/
	*/
	fire = () => {
		addEventListener("fetch", (event) => {
			event.respondWith(this.#dispatch(event.request, event, void 0, event.request.method));
		});
	};
};

// node_modules/hono/dist/router/utils.js
const createNullObject = () => Object.create(null);

// node_modules/hono/dist/router/reg-exp-router/matcher.js
const emptyParam = [];
function match(method, path) {
	const matchers = this.buildAllMatchers();
	const match = ((method, path) => {
		const matcher = matchers[method] || matchers["ALL"];
		const staticMatch = matcher[2][path];
		if (staticMatch) return staticMatch;
		const match = path.match(matcher[0]);
		if (!match) return [[], emptyParam];
		const index = match.indexOf("", 1);
		return [matcher[1][index], match];
	});
	this.match = match;
	return match(method, path);
}

// node_modules/hono/dist/router/reg-exp-router/node.js
const LABEL_REG_EXP_STR = "[^/]+";
const ONLY_WILDCARD_REG_EXP_STR = "[^]*";
const TAIL_WILDCARD_REG_EXP_STR = "(?:|/[^]*)";
const PATH_ERROR = Symbol();
const regExpMetaChars = /* @__PURE__ */ new Set(".\\+*[^]$()");
/**
* Sort order:
* 1. literal
* 2. special pattern (e.g. :label{[0-9]+})
* 3. common label pattern (e.g. :label)
* 4. wildcard
*/
function compareKey(a, b) {
	if (a.length === 1) return b.length === 1 ? a < b ? -1 : 1 : -1;
	if (b.length === 1) return 1;
	if (a === "[^]*" || a === "(?:|/[^]*)") return b === "[^]*" ? -1 : 1;
	else if (b === "[^]*" || b === "(?:|/[^]*)") return -1;
	if (a === "[^/]+") return 1;
	else if (b === "[^/]+") return -1;
	return a.length === b.length ? a < b ? -1 : 1 : b.length - a.length;
}
var Node$1 = class Node {
	#index;
	#varIndex;
	#children = createNullObject();
	insert(tokens, index, paramMap, context, keys) {
		let node = this;
		for (let i = 0, len = tokens.length; i < len; i++) {
			const token = tokens[i];
			const pattern = token.length === 1 ? token === "*" ? i === len - 1 ? [
				"",
				"",
				ONLY_WILDCARD_REG_EXP_STR
			] : [
				"",
				"",
				LABEL_REG_EXP_STR
			] : null : token === "/*" ? [
				"",
				"",
				TAIL_WILDCARD_REG_EXP_STR
			] : token.match(/^\:([^\{\}]+)(?:\{(.+)\})?$/);
			let nextNode;
			if (pattern) {
				const name = pattern[1];
				let regexpStr = pattern[2] || "[^/]+";
				if (name && pattern[2]) {
					if (new RegExp(regexpStr).test("")) throw PATH_ERROR;
					regexpStr = regexpStr.replace(/^\((?!\?:)(?=[^)]+\)$)/, "(?:");
					if (/\((?!\?:)/.test(regexpStr)) throw PATH_ERROR;
					if (regexpStr.length === 1 && regExpMetaChars.has(regexpStr)) throw PATH_ERROR;
				}
				keys.push(regexpStr);
				nextNode = node.#children[regexpStr];
				if (!nextNode) {
					if (regexpStr !== "[^]*" && regexpStr !== "(?:|/[^]*)") {
						for (const k in node.#children) if ((regexpStr.length > 1 || k.length > 1) && k !== "[^]*" && k !== "(?:|/[^]*)") throw PATH_ERROR;
					}
					nextNode = node.#children[regexpStr] = new Node();
				}
				if (name !== "") {
					nextNode.#varIndex ??= context.varIndex++;
					paramMap.push([name, nextNode.#varIndex]);
				}
			} else {
				keys.push(token);
				nextNode = node.#children[token];
				if (!nextNode) {
					for (const k in node.#children) if (k.length > 1 && k !== "[^]*" && k !== "(?:|/[^]*)") throw PATH_ERROR;
					nextNode = node.#children[token] = new Node();
				}
			}
			node = nextNode;
		}
		if (node.#index !== void 0) throw PATH_ERROR;
		node.#index = index;
	}
	buildRegExpStr() {
		const strList = Object.keys(this.#children).sort(compareKey).map((k) => {
			const c = this.#children[k];
			const childStr = c.buildRegExpStr();
			return childStr === "" ? "" : (typeof c.#varIndex === "number" ? `(${k})@${c.#varIndex}` : regExpMetaChars.has(k) ? `\\${k}` : k) + childStr;
		}).filter(Boolean);
		if (typeof this.#index === "number" && this.#index !== -1) strList.unshift(`#${this.#index}`);
		if (strList.length === 0) return "";
		if (strList.length === 1) return strList[0];
		return "(?:" + strList.join("|") + ")";
	}
};

// node_modules/hono/dist/router/reg-exp-router/trie.js
var Trie = class {
	#context = { varIndex: 0 };
	#root = new Node$1();
	#index = 0;
	paths = createNullObject();
	insert(path, isStatic) {
		const keys = [];
		if (isStatic) {
			this.#root.insert(path.split(""), -1, [], this.#context, keys);
			this.paths[path] = [
				-1,
				[],
				keys
			];
			return;
		}
		const paramAssoc = [];
		const groups = [];
		let markedPath = path;
		for (let i = 0;;) {
			let replaced = false;
			markedPath = markedPath.replace(/\{(?:\{[\d,]+\}|[^}])+\}/g, (m) => {
				const mark = `@\\${i}`;
				groups[i] = [mark, m];
				i++;
				replaced = true;
				return mark;
			});
			if (!replaced) break;
		}
		/**
		*  - pattern (:label, :label{0-9]+}, ...)
		*  - /* wildcard
		*  - character
		*/
		const tokens = markedPath.match(/(?::[^\/]+)|(?:\/\*$)|./gs) || [];
		for (let i = groups.length - 1; i >= 0; i--) {
			const [mark] = groups[i];
			for (let j = tokens.length - 1; j >= 0; j--) if (tokens[j].indexOf(mark) !== -1) {
				tokens[j] = tokens[j].replace(mark, groups[i][1]);
				break;
			}
		}
		this.#root.insert(tokens, this.#index, paramAssoc, this.#context, keys);
		this.paths[path] = [
			this.#index++,
			paramAssoc,
			keys
		];
	}
	buildRegExp() {
		let regexp = this.#root.buildRegExpStr();
		if (regexp === "") return [
			/^$/,
			[],
			[]
		];
		let captureIndex = 0;
		const indexReplacementMap = [];
		const paramReplacementMap = [];
		regexp = regexp.replace(/#(\d+)|@(\d+)|\.\*\$/g, (_, handlerIndex, paramIndex) => {
			if (handlerIndex !== void 0) {
				indexReplacementMap[++captureIndex] = Number(handlerIndex);
				return "$()";
			}
			if (paramIndex !== void 0) {
				paramReplacementMap[Number(paramIndex)] = ++captureIndex;
				return "";
			}
			return "";
		});
		return [
			new RegExp(`^${regexp}`),
			indexReplacementMap,
			paramReplacementMap
		];
	}
};

// node_modules/hono/dist/router/reg-exp-router/router.js
function endsWithWildcard(keys) {
	const tail = keys[keys.length - 1];
	return tail === "[^]*" || tail === "(?:|/[^]*)";
}
function covers(wildcard, target) {
	const last = wildcard.length - 1;
	for (let i = 0; i < last; i++) if (wildcard[i] !== target[i]) return false;
	return wildcard[last] === "[^]*" || target.length === last || target[last] === "/";
}
var RegExpRouter = class {
	name = "RegExpRouter";
	#handlers;
	#tries;
	constructor() {
		this.#handlers = { ["ALL"]: [] };
		this.#tries = { ["ALL"]: new Trie() };
	}
	#insertPath(method, path) {
		try {
			this.#tries[method].insert(path, !/\*|\/:/.test(path));
		} catch (e) {
			throw e === PATH_ERROR ? new UnsupportedPathError(path) : e;
		}
	}
	add(method, path, handler) {
		const handlers = this.#handlers;
		if (!handlers) throw new Error(MESSAGE_MATCHER_IS_ALREADY_BUILT);
		const tries = this.#tries;
		if (!handlers[method]) {
			tries[method] = new Trie();
			handlers[method] = [...handlers["ALL"]];
			for (const p in tries["ALL"].paths) this.#insertPath(method, p);
		}
		if (path === "/*") path = "*";
		const methods = method === "ALL" ? Object.keys(handlers) : [method];
		const paths = checkOptionalParameter(path) || [path];
		for (const path of paths) for (const m of methods) {
			if (!tries[m].paths[path]) this.#insertPath(m, path);
			handlers[m].push([handler, path]);
		}
	}
	match = match;
	buildAllMatchers() {
		const matchers = createNullObject();
		for (const method of Object.keys(this.#handlers)) matchers[method] = this.#buildMatcher(method);
		this.#handlers = this.#tries = void 0;
		return matchers;
	}
	#buildMatcher(method) {
		const handlers = this.#handlers[method];
		const trie = this.#tries[method];
		const staticMap = createNullObject();
		const handlerData = [];
		const [regexp, indexReplacementMap, paramReplacementMap] = trie.buildRegExp();
		const own = createNullObject();
		const entries = handlers.map(([h, p], i) => {
			(own[p] ??= []).push(i);
			return [h, trie.paths[p][1].reduceRight((map, [key, varIndex]) => {
				map[key] = paramReplacementMap[varIndex];
				return map;
			}, createNullObject())];
		});
		const wildcards = Object.keys(own).filter((p) => endsWithWildcard(trie.paths[p][2]));
		for (const path in trie.paths) {
			const [index, , keys] = trie.paths[path];
			const indexes = [...own[path]];
			for (const p of wildcards) if (p !== path && covers(trie.paths[p][2], keys)) indexes.push(...own[p]);
			const data = indexes.sort((a, b) => a - b).map((i) => entries[i]);
			if (index === -1) {
				const last = Math.max(-1, ...data.flatMap(([, map]) => Object.values(map)));
				staticMap[path] = [data, last === -1 ? emptyParam : path.match(regexp).slice(0, last + 1)];
			} else handlerData[index] = data;
		}
		return [
			regexp,
			indexReplacementMap.map((i) => handlerData[i]),
			staticMap
		];
	}
};

// node_modules/hono/dist/router/smart-router/router.js
var SmartRouter = class {
	name = "SmartRouter";
	#routers = [];
	#routes = [];
	constructor(init) {
		this.#routers = init.routers;
	}
	add(method, path, handler) {
		if (!this.#routes) throw new Error(MESSAGE_MATCHER_IS_ALREADY_BUILT);
		this.#routes.push([
			method,
			path,
			handler
		]);
	}
	match(method, path) {
		if (!this.#routes) throw new Error("Fatal error");
		const routers = this.#routers;
		const routes = this.#routes;
		const len = routers.length;
		let i = 0;
		let res;
		for (; i < len; i++) {
			const router = routers[i];
			try {
				for (let i = 0, len = routes.length; i < len; i++) router.add(...routes[i]);
				res = router.match(method, path);
			} catch (e) {
				if (e instanceof UnsupportedPathError) continue;
				throw e;
			}
			this.match = router.match.bind(router);
			this.#routers = [router];
			this.#routes = void 0;
			break;
		}
		if (i === len) throw new Error("Fatal error");
		this.name = `SmartRouter + ${this.activeRouter.name}`;
		return res;
	}
	get activeRouter() {
		if (this.#routes || this.#routers.length !== 1) throw new Error("No active router has been determined yet.");
		return this.#routers[0];
	}
};

// node_modules/hono/dist/router/trie-router/node.js
const emptyParams = createNullObject();
let order = 0;
var Node = class Node {
	#methods = [];
	#children = createNullObject();
	#patterns = [];
	#pattern;
	#params = emptyParams;
	insert(method, path, handler) {
		let curNode = this;
		const parts = splitRoutingPath(path);
		const possibleKeys = /* @__PURE__ */ new Set();
		let i = 0;
		for (const p of parts) {
			const nextP = parts[++i];
			const pattern = getPattern(p, nextP) || (nextP === void 0 && p && p.indexOf("*") === p.length - 1 ? p : null);
			const isParam = Array.isArray(pattern);
			const key = isParam ? pattern[0] : pattern || p;
			const child = curNode.#children[key] ||= new Node();
			if (pattern && !child.#pattern) {
				child.#pattern = pattern;
				curNode.#patterns.push(child);
			}
			curNode = child;
			if (isParam) possibleKeys.add(pattern[1]);
		}
		curNode.#methods.push({ [method]: {
			handler,
			possibleKeys: [...possibleKeys],
			score: ++order
		} });
	}
	#pushHandlerSets(handlerSets, node, method, nodeParams, params) {
		for (let i = 0, len = node.#methods.length; i < len; i++) {
			const m = node.#methods[i];
			const handlerSet = m[method] || m["ALL"];
			if (handlerSet) {
				handlerSet.params = createNullObject();
				handlerSets.push(handlerSet);
				for (let i = 0, len = handlerSet.possibleKeys.length; i < len; i++) {
					const key = handlerSet.possibleKeys[i];
					handlerSet.params[key] = params?.[key] && !i ? params[key] : nodeParams[key] ?? params?.[key];
				}
			}
		}
	}
	search(method, path) {
		const handlerSets = [];
		this.#params = emptyParams;
		let curNodes = [this];
		const parts = splitPath(path);
		const curNodesQueue = [];
		const len = parts.length;
		let partOffsets = null;
		for (let i = 0; i < len; i++) {
			const part = parts[i];
			const isLast = i === len - 1;
			const tempNodes = [];
			for (let j = 0, len2 = curNodes.length; j < len2; j++) {
				const node = curNodes[j];
				const nextNode = node.#children[part];
				if (nextNode) {
					nextNode.#params = node.#params;
					if (isLast) {
						if (nextNode.#children["*"]) this.#pushHandlerSets(handlerSets, nextNode.#children["*"], method, node.#params);
						this.#pushHandlerSets(handlerSets, nextNode, method, node.#params);
					} else tempNodes.push(nextNode);
				}
				for (const child of node.#patterns) {
					const pattern = child.#pattern;
					const params = node.#params === emptyParams ? {} : { ...node.#params };
					if (typeof pattern === "string") {
						if (pattern === "*" || part.startsWith(pattern.slice(0, -1))) {
							this.#pushHandlerSets(handlerSets, child, method, node.#params);
							if (pattern === "*") {
								child.#params = params;
								tempNodes.push(child);
							}
						}
						continue;
					}
					const [, name, matcher] = pattern;
					if (!part && matcher === true) continue;
					if (matcher !== true) {
						if (!partOffsets) {
							partOffsets = [];
							let offset = path[0] === "/" ? 1 : 0;
							for (let p = 0; p < len; p++) {
								partOffsets[p] = offset;
								offset += parts[p].length + 1;
							}
						}
						const restPathString = path.slice(partOffsets[i]);
						const m = matcher.exec(restPathString);
						if (m) {
							if (!Object.hasOwn(params, name)) params[name] = m[0];
							this.#pushHandlerSets(handlerSets, child, method, node.#params, params);
							if (m[0].length === restPathString.length && child.#children["*"]) this.#pushHandlerSets(handlerSets, child.#children["*"], method, node.#params, params);
							for (const _ in child.#children) {
								child.#params = params;
								const componentCount = m[0].match(/\//g)?.length ?? 0;
								(curNodesQueue[componentCount] ||= []).push(child);
								break;
							}
							continue;
						}
					}
					if (matcher === true || matcher.test(part)) {
						if (!Object.hasOwn(params, name)) params[name] = part;
						if (isLast) {
							this.#pushHandlerSets(handlerSets, child, method, params, node.#params);
							if (child.#children["*"]) this.#pushHandlerSets(handlerSets, child.#children["*"], method, params, node.#params);
						} else {
							child.#params = params;
							tempNodes.push(child);
						}
					}
				}
			}
			const shifted = curNodesQueue.shift();
			curNodes = shifted ? tempNodes.concat(shifted) : tempNodes;
		}
		if (handlerSets[1]) handlerSets.sort((a, b) => {
			return a.score - b.score;
		});
		return [handlerSets.map(({ handler, params }) => [handler, params])];
	}
};

// node_modules/hono/dist/router/trie-router/router.js
var TrieRouter = class {
	name = "TrieRouter";
	#node = new Node();
	add(method, path, handler) {
		for (const result of checkOptionalParameter(path) || [path]) this.#node.insert(method, result, handler);
	}
	match(method, path) {
		return this.#node.search(method, path);
	}
};

// node_modules/hono/dist/hono.js
/**
* The Hono class extends the functionality of the HonoBase class.
* It sets up routing and allows for custom options to be passed.
*
* @template E - The environment type.
* @template S - The schema type.
* @template BasePath - The base path type.
*/
var Hono = class extends Hono$1 {
	/**
	* Creates an instance of the Hono class.
	*
	* @param options - Optional configuration options for the Hono instance.
	*/
	constructor(options = {}) {
		super(options);
		this.router = options.router ?? new SmartRouter({ routers: [new RegExpRouter(), new TrieRouter()] });
	}
};

// actions/_sandbox/github/http/answer.ts
/** GitHub's no: thrown anywhere below a route, answered as it stands. */
var Refusal = class extends Error {
	answer;
	constructor(status, message, more = {}) {
		super(message);
		const { errors, headers } = more;
		const body = {
			message,
			...errors && { errors },
			documentation_url: DOCUMENTATION,
			status: String(status)
		};
		this.answer = {
			status,
			body,
			headers
		};
	}
};
const DOCUMENTATION = "https://docs.github.com/rest";
function ok(body, headers) {
	return {
		status: 200,
		body,
		headers
	};
}
function created(body) {
	const url = typeof body === "object" && body !== null && "url" in body ? String(body.url) : null;
	return {
		status: 201,
		body,
		headers: url === null ? {} : { location: url }
	};
}
function accepted(body = {}) {
	return {
		status: 202,
		body
	};
}
function noContent() {
	return { status: 204 };
}
/** Also for what exists and the token may not see. */
function notFound() {
	return new Refusal(404, "Not Found");
}
/** 422 with the reasons, in the shape that clients parse. */
function invalid(...errors) {
	return new Refusal(422, "Validation Failed", { errors });
}
/** 422 in the words of GitHub's schema check, which has no `errors`. */
function badRequest(what) {
	return new Refusal(422, `Invalid request.\n\n${what}`);
}
/** A row that a route needs, or 404. */
function found(row) {
	if (row === null || row === void 0) throw notFound();
	return row;
}

// node_modules/@hono/node-server/dist/utils/response.mjs
const RESPONSE_ALREADY_SENT = new Response(null, { headers: { [X_ALREADY_SENT]: "true" } });

// actions/_sandbox/github/identity/budget.ts
/** Whose hour of requests it is: a person's over all tokens, GITHUB_TOKEN's for each repository. */
function budgetOf(token) {
	if (token === null) return "anonymous";
	return token.silent ? `installation ${token.repositories?.join(", ") ?? ""}` : token.login;
}

// actions/_sandbox/github/identity/node-id.ts
/** GitHub's opaque global id: a prefix for the kind and the number. */
function nodeId(prefix, id) {
	return `${prefix}_${Buffer.from(String(id)).toString("base64url")}`;
}

// actions/_sandbox/github/identity/user.ts
function userByLogin(world, login) {
	const wanted = login.toLowerCase();
	return world.store.users.find((user) => user.login.toLowerCase() === wanted);
}
/** The user of that login, made if there is none. */
function ensureUser(world, login, more = {}) {
	const known = userByLogin(world, login);
	if (known) return known;
	const type = login.endsWith("[bot]") ? "Bot" : "User";
	const id = world.store.nextId();
	return world.store.users.put({
		id,
		login,
		type,
		siteAdmin: false,
		owners: [],
		createdAt: world.time(),
		...more
	});
}
/** How every answer names somebody. */
function userView(world, login) {
	const user = userByLogin(world, login);
	const api = `${world.api}/users/${encodeURIComponent(login)}`;
	return {
		login,
		id: user?.id ?? 0,
		node_id: nodeId("U", user?.id ?? 0),
		avatar_url: `${world.url}/avatars/${user?.id ?? 0}`,
		gravatar_id: "",
		url: api,
		html_url: `${world.url}/${encodeURIComponent(login)}`,
		followers_url: `${api}/followers`,
		following_url: `${api}/following{/other_user}`,
		gists_url: `${api}/gists{/gist_id}`,
		starred_url: `${api}/starred{/owner}{/repo}`,
		subscriptions_url: `${api}/subscriptions`,
		organizations_url: `${api}/orgs`,
		repos_url: `${api}/repos`,
		events_url: `${api}/events{/privacy}`,
		received_events_url: `${api}/received_events`,
		type: user?.type ?? "User",
		site_admin: user?.siteAdmin ?? false,
		user_view_type: "public"
	};
}

// actions/_sandbox/github/identity/token.ts
/** Mints a token: of a person (`login`), of an app (`app`), or by default of a job's GITHUB_TOKEN. */
function createToken$1(world, request = {}) {
	const app = request.login === void 0 ? request.app ?? "github-actions" : request.app ?? null;
	const login = request.login ?? `${app}[bot]`;
	ensureUser(world, login);
	return world.store.tokens.put({
		id: world.store.nextId(),
		secret: `${app === null ? "ghp" : "ghs"}_${randomBytes(27).toString("base64url").replace(/[-_]/g, "0")}`,
		login,
		app,
		repositories: request.repositories ?? null,
		permissions: request.permissions ?? null,
		silent: request.silent ?? app === "github-actions",
		job: request.job ?? null,
		revoked: false
	});
}
/** The token in an `Authorization` header: `token X`, `Bearer X`, or Basic with it as the password or the user. */
function tokenOf(world, authorization) {
	const [scheme = "", rest = ""] = authorization.trim().split(/\s+/, 2);
	const secrets = scheme.toLowerCase() === "basic" ? basicParts(rest) : [rest];
	return world.store.tokens.find((token) => !token.revoked && secrets.includes(token.secret));
}
function basicParts(encoded) {
	return Buffer.from(encoded, "base64").toString().split(":");
}

// actions/_sandbox/github/store/meter.ts
/** Measures a stream; `interrupt`, called with the count so far after each chunk, may throw to break it off. */
function meter(source, interrupt = () => {}) {
	const hash = createHash("sha256");
	let bytes = 0;
	let stream;
	const measure = (chunk) => {
		bytes += chunk.length;
		hash.update(chunk);
		interrupt(bytes);
		return chunk;
	};
	return {
		get stream() {
			stream ??= through(source, measure);
			return stream;
		},
		received: () => ({
			bytes,
			sha256: hash.copy().digest("hex")
		})
	};
}
/** Unlike `pipeline`, leaves the source alive when it is broken off: a request's connection still carries the answer. */
function through(source, measure) {
	const stream = new Transform({
		highWaterMark: 1 << 20,
		transform(chunk, _, done) {
			try {
				done(null, measure(chunk));
			} catch (error) {
				done(error);
			}
		}
	});
	const onClose = () => {
		if (!source.readableEnded) stream.destroy(/* @__PURE__ */ new Error("the sender went away"));
	};
	source.on("error", (error) => stream.destroy(error));
	source.on("close", onClose);
	if (source.destroyed) onClose();
	return source.pipe(stream);
}

// actions/_sandbox/github/http/fault.ts
const effect = discriminatedUnion("kind", [
	strictObject({
		kind: literal("status"),
		status: int().min(400).max(599),
		message: string().optional(),
		/** Seconds. */
		retryAfter: int().optional()
	}),
	strictObject({ kind: literal("cut") }),
	strictObject({
		kind: literal("delay"),
		milliseconds: number$1().min(0)
	}),
	strictObject({
		kind: literal("secondary-limit"),
		retryAfter: int().optional()
	}),
	strictObject({
		kind: literal("rate-limit"),
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
	return rule.path === void 0 || patternOf(rule.path).test(request.path);
}
function patternOf(path) {
	const escaped = path.replace(/[.+?^${}()|[\]\\]/g, "\\$&");
	return new RegExp(`^${escaped.replace(/\*\*|\*/g, (stars) => stars === "**" ? ".*" : "[^/]*")}$`);
}
function isDue({ nth, times }, seen) {
	return seen >= nth && (times === null || seen < nth + times);
}

// actions/_sandbox/github/http/recording.ts
const TOKEN = /\b(gh[a-z]_[A-Za-z0-9]{20,}|github_pat_\w{20,})/g;
/** Appends one JSON line per request to `file`; every token of this GitHub, and all that looks like one, is masked. */
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
	for (const secret of secrets) text = text.replaceAll(secret, "***");
	return text.replace(TOKEN, "***");
}

// actions/_sandbox/github/http/response.ts
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

// actions/_sandbox/github/http/exchange.ts
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
	const opened = open$1(site, wire, fault);
	let request = null;
	const made = await faulty(site, fault, opened, () => run(opened, (seen) => {
		request = seen;
	}));
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
function open$1(site, wire, fault) {
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
	const answer = await truth(run, opened);
	if (delay !== null && fault?.when === "after") await setTimeout$1(delay, void 0, { ref: false });
	if (fault?.when === "after" && instead !== null) return instead;
	return answer === null && fault?.when === "during" ? instead : answer;
}
/** Nothing is applied; a request without a body has no middle. */
function isEarly({ when }, { headers }) {
	const isEmpty = Number(headers["content-length"] ?? 0) === 0 && headers["transfer-encoding"] === void 0;
	return when === "before" || when === "during" && isEmpty;
}
async function truth(run, { incoming, socket }) {
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

// actions/_sandbox/github/identity/permission.ts
const reads = (...any) => ({
	level: "read",
	any
});
const writes = (...any) => ({
	level: "write",
	any
});
const takesPart = (...any) => ({
	level: "write",
	any,
	takingPart: true
});
/** What somebody is to a repository, by ownership or as a collaborator; what is public everybody reads. */
function roleOf(world, login, repository) {
	const user = userByLogin(world, login);
	const owner = userByLogin(world, repository.owner);
	if (user?.siteAdmin || user?.id === owner?.id) return "admin";
	if (user && owner?.owners.includes(user.login)) return "admin";
	return repository.collaborators[login] ?? (repository.private ? "none" : "read");
}
/** The level that a token has for one permission on one repository. */
function levelOf(world, token, repository, permission) {
	const open = repository.private ? "none" : "read";
	if (token === null) return open;
	if (token.repositories !== null && !token.repositories.includes(fullName$1(repository))) return open;
	const granted = grantedBy(token, permission);
	const own = token.app !== null ? "write" : levelOfRole(roleOf(world, token.login, repository), permission);
	return highest(open, lowest(granted, own));
}
/** Lets a request in, or refuses as GitHub does: 404 for what is invisible, 401 without a token, else 403 with what was needed. */
function admit(world, token, repository, need) {
	if (!repository || levelOf(world, token, repository, "metadata") === "none") throw notFound();
	if (need.any.some((permission) => suffices(levelOf(world, token, repository, permission), need.level))) return repository;
	if (token === null) throw new Refusal(401, "Requires authentication");
	if (need.takingPart && token.app === null && token.permissions === null) return repository;
	throw inaccessible(token, need);
}
/** GitHub's 403, with the header that says what would have been enough. */
function inaccessible(token, { any, level }) {
	const by = token.app === null ? "personal access token" : "integration";
	const wanted = any.map((permission) => `${permission}=${level}`).join("; ");
	return new Refusal(403, `Resource not accessible by ${by}`, { headers: { "x-accepted-github-permissions": wanted } });
}
/** GITHUB_TOKEN can be given none of these. */
const NEVER_IN_JOBS = [
	"administration",
	"environments",
	"workflows"
];
function grantedBy({ permissions, silent }, permission) {
	if (silent && NEVER_IN_JOBS.includes(permission)) return "none";
	if (permissions === null) return "write";
	return permissions[permission] ?? (permission === "metadata" ? "read" : "none");
}
function levelOfRole(role, permission) {
	if (role === "admin") return "write";
	if (role === "none") return "none";
	if (permission === "administration") return "read";
	if (role === "triage") return permission === "issues" || permission === "pull_requests" ? "write" : "read";
	return role === "read" ? "read" : "write";
}
const ORDER = [
	"none",
	"read",
	"write"
];
const suffices = (level, wanted) => ORDER.indexOf(level) >= ORDER.indexOf(wanted);
const lowest = (one, other) => suffices(one, other) ? other : one;
const highest = (one, other) => suffices(one, other) ? one : other;
function fullName$1({ owner, name }) {
	return `${owner}/${name}`;
}

// actions/_sandbox/github/git/git.ts
/** git refused: its exit status and its own words. */
var GitError = class extends Error {
	status;
	constructor(args, { status, said }) {
		super(`git ${args[0]} ended with ${status}: ${said.trim()}`);
		this.name = "GitError";
		this.status = status;
	}
};
/** Runs git on one bare repository, without this machine's configuration, and answers its output. */
async function git(folder, args, options = {}) {
	const finished = await tryGit(folder, args, options);
	if (finished.status !== 0) throw new GitError(args, finished);
	return finished.out;
}
/** The same where a status other than 0 is an answer and not a failure. */
async function tryGit(folder, args, options = {}) {
	const child = spawn("git", args, {
		cwd: folder,
		env: {
			...gitEnvironment(folder),
			...options.env
		}
	});
	const ended = new Promise((resolve, reject) => {
		child.on("error", reject);
		child.on("close", (status) => resolve(status ?? 128));
	});
	child.stdin.on("error", () => {});
	child.stdin.end(options.input ?? "");
	const [out, said, status] = await Promise.all([
		buffer(child.stdout),
		text(child.stderr),
		ended
	]);
	return {
		status,
		out,
		said
	};
}
/** Nothing of the caller's git reaches the sandbox: no GIT_* variable, no user or system configuration, no prompt. */
function gitEnvironment(folder) {
	return {
		PATH: process.env["PATH"] ?? "",
		HOME: folder,
		LC_ALL: "C",
		GIT_DIR: folder,
		GIT_CONFIG_NOSYSTEM: "1",
		GIT_CONFIG_GLOBAL: "/dev/null",
		GIT_TERMINAL_PROMPT: "0"
	};
}

// actions/_sandbox/github/git/repo.ts
const SETTINGS = [
	["http.receivepack", "true"],
	["uploadpack.allowAnySHA1InWant", "true"],
	["uploadpack.allowFilter", "true"],
	["receive.hideRefs", "refs/pull"],
	["receive.denyDeleteCurrent", "refuse"],
	["receive.advertisePushOptions", "true"],
	["gc.auto", "0"]
];
/** Keeps a token without `workflows` from pushing commits that touch workflow files. */
const GUARD_WORKFLOWS = `#!/bin/sh
[ "$SANDBOX_WORKFLOWS" = refused ] || exit 0
while read -r old new ref; do
  case $new in *[!0]*) ;; *) continue ;; esac
  file=$(git log --format= --name-only "$new" --not --all -- .github/workflows | sed -n 1p)
  [ -z "$file" ] && continue
  echo "refusing to allow a GitHub App to create or update workflow \\\`$file\\\` without \\\`workflows\\\` permission" >&2
  exit 1
done
`;
/** Where the bare repository of an id lies. */
function repositoryFolder(gitFolder, id) {
	return join(gitFolder, `${id}.git`);
}
/** A handle; nothing is read or made. */
function openRepo(folder) {
	return {
		folder,
		bytes: (args, options) => git(folder, args, options),
		text: async (args, options) => (await git(folder, args, options)).toString(),
		async line(args) {
			const { status, out } = await tryGit(folder, args);
			return status === 0 ? out.toString().split("\n")[0] ?? "" : null;
		}
	};
}
/** Makes the bare repository, set up as GitHub's are: any reachable or unreachable object can be fetched by its id. */
async function createRepo(folder, defaultBranch) {
	mkdirSync(folder, { recursive: true });
	await git(folder, [
		"init",
		"--bare",
		"--quiet",
		`--initial-branch=${defaultBranch}`,
		folder
	]);
	for (const [key, value] of SETTINGS) await git(folder, [
		"config",
		key,
		value
	]);
	mkdirSync(join(folder, "hooks"), { recursive: true });
	writeFileSync(join(folder, "hooks", "pre-receive"), GUARD_WORKFLOWS, { mode: 493 });
}
/** Brings objects and one ref from another repository of this GitHub. */
async function fetchFrom(repo, from, refspecs) {
	await repo.text([
		"fetch",
		"--quiet",
		"--no-tags",
		"--force",
		from.folder,
		...refspecs
	]);
}

// actions/_sandbox/github/repository/repository.ts
/** `acme/flight-delay`. */
function fullName({ owner, name }) {
	return `${owner}/${name}`;
}
/** Names are found whatever their case. */
function repositoryNamed(world, owner, name) {
	const wanted = `${owner}/${name}`.toLowerCase();
	return world.store.repositories.find((repository) => fullName(repository).toLowerCase() === wanted);
}
/** Makes a repository without commits. */
async function createRepository(world, request) {
	const time = world.time();
	const repository = {
		id: world.store.nextId(),
		private: false,
		parent: null,
		description: null,
		defaultBranch: "main",
		archived: false,
		collaborators: {},
		merges: {
			merge: true,
			squash: true,
			rebase: true,
			deleteBranch: false
		},
		jobsOpenPulls: false,
		immutableReleases: false,
		createdAt: time,
		updatedAt: time,
		pushedAt: time,
		...request
	};
	await createRepo(world.repo(repository).folder, repository.defaultBranch);
	return world.store.repositories.put(repository);
}
/** Where a repository's own things are found through the API. */
function repositoryUrl(world, repository) {
	return `${world.api}/repos/${fullName(repository)}`;
}
/** Where people look at it. */
function repositoryPage(world, repository) {
	return `${world.url}/${fullName(repository)}`;
}

// actions/_sandbox/github/http/handler.ts
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
	const repository = admit(call.world, call.token, repositoryNamed(call.world, owner, repo), route.need);
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
	const json = await text(upload.stream);
	if (json === "") return null;
	const body = parse$1(json);
	if (typeof body !== "object" || body === null || Array.isArray(body)) throw new Refusal(400, "Body should be a JSON object");
	return body;
}
function parse$1(json) {
	try {
		return JSON.parse(json);
	} catch {
		throw new Refusal(400, "Problems parsing JSON");
	}
}

// actions/_sandbox/github/http/wire.ts
const PREFIX = /^\/api\/(v3|uploads)(?=\/)|^\/api(?=\/graphql)/;
/** What Hono holds, in the room's own words. `origin` is this server's own address, whatever the Host header says. */
function wireOf(c, origin) {
	const { incoming, outgoing } = c.env;
	const url = new URL(incoming.url ?? "/", origin);
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

// actions/_sandbox/github/release/asset.ts
/** GitHub's description of its API knows `open` where its answers say `starter`. */
function assetView(world, { repository, release, asset }) {
	const tag = encodeURIComponent(release.draft ? release.slug : release.tag);
	return {
		url: `${repositoryUrl(world, repository)}/releases/assets/${asset.id}`,
		browser_download_url: `${repositoryPage(world, repository)}/releases/download/${tag}/${asset.name}`,
		id: asset.id,
		node_id: nodeId("RA", asset.id),
		name: asset.name,
		label: asset.label,
		state: asset.state,
		content_type: asset.contentType,
		size: asset.bytes,
		digest: asset.digest,
		download_count: asset.downloads,
		created_at: asset.createdAt,
		updated_at: asset.updatedAt,
		uploader: userView(world, asset.uploader)
	};
}
/** What GitHub makes of a file's name: other characters become dots, dots at the ends are filled. */
function assetName(given) {
	return given.replace(/[^A-Za-z0-9._-]+/g, ".").replace(/^\./, "default.").replace(/\.$/, ".default");
}

// actions/_sandbox/github/release/release.ts
function releaseView(world, repository, release) {
	const api = repositoryUrl(world, repository);
	const page = repositoryPage(world, repository);
	const url = `${api}/releases/${release.id}`;
	const archive = (kind) => release.draft ? null : `${api}/${kind}/${release.tag}`;
	const assets = world.store.assets.filter((asset) => asset.releaseId === release.id);
	return {
		url,
		html_url: `${page}/releases/tag/${encodeURIComponent(release.draft ? release.slug : release.tag)}`,
		assets_url: `${url}/assets`,
		upload_url: `${world.uploads}/repos/${repository.owner}/${repository.name}/releases/${release.id}/assets{?name,label}`,
		tarball_url: archive("tarball"),
		zipball_url: archive("zipball"),
		id: release.id,
		node_id: nodeId("RE", release.id),
		tag_name: release.tag,
		target_commitish: release.target,
		name: release.name,
		body: release.body,
		draft: release.draft,
		prerelease: release.prerelease,
		immutable: release.immutable,
		created_at: release.createdAt,
		updated_at: release.updatedAt,
		published_at: release.publishedAt,
		author: userView(world, release.author),
		assets: assets.map((asset) => assetView(world, {
			repository,
			release,
			asset
		}))
	};
}
/** Newest first; drafts only for those who may push. */
function releasesOf(world, repository, drafts) {
	return world.store.releases.filter((row) => row.repositoryId === repository.id && (drafts || !row.draft)).sort((a, b) => b.createdAt.localeCompare(a.createdAt) || b.id - a.id);
}

// actions/_sandbox/github/release/download.ts
const LINK = /^\/_blob\/(assets|artifacts)\/(\d+)$/;
const PAGE = /^\/([^/]+)\/([^/]+)\/releases\/download\/([^/]+)\/([^/]+)$/;
const SECONDS = 300;
/** Where bytes are fetched without a token for five minutes, as from GitHub's storage. */
function downloadLink(world, { kind, id }) {
	const expires = Math.floor(world.now().getTime() / 1e3) + SECONDS;
	return `${world.url}/_blob/${kind}/${id}?expires=${expires}&sig=${signature$1(world, {
		kind,
		id
	}, expires)}`;
}
/** Answers such links, and what browsers download from public releases, whole or by range; null for anything else. */
function answerDownload(world, wire) {
	const blob = linked(world, wire) ?? published(world, wire);
	if (blob === void 0) return null;
	if (blob === null) return new Response("Not Found", { status: 404 });
	return ranged(world, blob, wire.headers["range"]);
}
function linked(world, { url }) {
	const [, kind, id] = url.pathname.match(LINK) ?? [];
	if (kind === void 0) return void 0;
	const blob = {
		kind,
		id: Number(id)
	};
	const expires = Number(url.searchParams.get("expires"));
	const given = Buffer.from(url.searchParams.get("sig") ?? "");
	const wanted = Buffer.from(signature$1(world, blob, expires));
	return given.length === wanted.length && timingSafeEqual(given, wanted) && expires * 1e3 > world.now().getTime() ? blob : null;
}
function published(world, { url }) {
	const parts = url.pathname.match(PAGE)?.slice(1).map(decodeURIComponent);
	if (!parts) return void 0;
	const [owner = "", name = "", tag, file] = parts;
	const repository = repositoryNamed(world, owner, name);
	if (!repository || levelOf(world, null, repository, "contents") === "none") return null;
	const release = releasesOf(world, repository, false).find((row) => row.tag === tag);
	const asset = world.store.assets.find((row) => row.releaseId === release?.id && row.name === file);
	return asset?.state === "uploaded" ? {
		kind: "assets",
		id: asset.id
	} : null;
}
function ranged(world, { kind, id }, range) {
	const size = world[kind].size(id);
	const headers = {
		"accept-ranges": "bytes",
		"content-type": "application/octet-stream"
	};
	const [, from = "", to = ""] = range?.match(/^bytes=(\d+)-(\d*)$/) ?? [];
	if (from === "") return stream(world[kind].read(id), 200, {
		...headers,
		"content-length": String(size)
	});
	const start = Number(from);
	const end = Math.min(size - 1, to === "" ? size - 1 : Number(to));
	if (start > end) return new Response(null, {
		status: 416,
		headers: { "content-range": `bytes */${size}` }
	});
	return stream(world[kind].read(id, {
		start,
		end
	}), 206, {
		...headers,
		"content-length": String(end - start + 1),
		"content-range": `bytes ${start}-${end}/${size}`
	});
}
function stream(bytes, status, headers) {
	return new Response(Readable.toWeb(bytes), {
		status,
		headers
	});
}
/** The first token's secret is the site's own. */
function signature$1(world, { kind, id }, expires) {
	const key = world.store.tokens.all()[0]?.secret ?? "";
	return createHmac("sha256", key).update(`${kind}/${id}/${expires}`).digest("hex");
}

// actions/_sandbox/github/git/backend.ts
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
		if (isOpen) return write$1(child.stdout, outgoing, chunk);
		head = Buffer.concat([head, chunk]);
		const end = head.indexOf("\r\n\r\n");
		if (end < 0) return;
		isOpen = true;
		openAnswer(outgoing, head.subarray(0, end).toString());
		write$1(child.stdout, outgoing, head.subarray(end + 4));
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
function write$1(from, to, chunk) {
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

// actions/_sandbox/github/git/ref.ts
const NOTHING = "0".repeat(40);
/** Refs under prefixes such as `refs/heads/` or whole names, sorted by name. */
async function refsUnder(repo, ...prefixes) {
	return (await repo.text(["for-each-ref", "--format=%(objectname) %(objecttype) %(refname)"])).split("\n").filter(Boolean).map(refOf).filter(({ name }) => prefixes.some((prefix) => name.startsWith(prefix)));
}
async function readRef(repo, name) {
	return (await refsUnder(repo, name)).find((ref) => ref.name === name) ?? null;
}
/** Moves a ref only if it still is what was seen (`NOTHING`: does not exist); false where somebody was faster. */
async function moveRef(repo, ref) {
	const { status } = await tryGit(repo.folder, [
		"update-ref",
		ref.name,
		ref.to,
		...ref.from ? [ref.from] : []
	]);
	return status === 0;
}
async function deleteRef(repo, name) {
	await repo.text([
		"update-ref",
		"-d",
		name
	]);
}
/** Whether git accepts the name, which must lie in `refs/`. */
async function isRefName(repo, name) {
	return /^refs\/[^/]+\/./.test(name) && (await tryGit(repo.folder, ["check-ref-format", name])).status === 0;
}
async function isAncestor(repo, older, newer) {
	return (await tryGit(repo.folder, [
		"merge-base",
		"--is-ancestor",
		older,
		newer
	])).status === 0;
}
function refOf(line) {
	const [sha = "", type = "", name = ""] = line.split(" ");
	return {
		name,
		sha,
		type
	};
}

// actions/_sandbox/github/issue/issue-event.ts
function noteOnIssue(world, repository, token, happening) {
	world.store.issueEvents.put({
		id: world.store.nextId(),
		repositoryId: repository.id,
		actor: token?.login ?? "ghost",
		label: null,
		commit: null,
		at: world.time(),
		...happening
	});
}
/** As `GET /issues/:number/events` shows it. */
function issueEventView(world, repository, row) {
	const view = {
		id: row.id,
		node_id: nodeId("EV", row.id),
		url: `${repositoryUrl(world, repository)}/issues/events/${row.id}`,
		actor: userView(world, row.actor),
		event: row.event,
		commit_id: row.commit,
		commit_url: row.commit === null ? null : `${repositoryUrl(world, repository)}/commits/${row.commit}`,
		created_at: row.at,
		performed_via_github_app: null
	};
	return row.label === null ? view : {
		...view,
		label: row.label
	};
}

// actions/_sandbox/github/workflow/event.ts
const ALWAYS_START = ["repository_dispatch", "workflow_dispatch"];
/** Records an event and tells those who listen, once the request that caused it has been answered for. */
function announce(world, { name, action, repository, token, payload }) {
	const actor = token?.login ?? "ghost";
	const event = world.store.events.put({
		id: world.store.nextId(),
		name,
		action: action ?? null,
		repositoryId: repository.id,
		actor,
		startsWorkflows: ALWAYS_START.includes(name) || !token?.silent,
		payload: {
			...action && { action },
			repository: fullName(repository),
			sender: actor,
			...payload
		},
		at: world.time()
	});
	for (const listener of world.listeners) queueMicrotask(() => listener(event));
	return event;
}

// actions/_sandbox/github/pull/pull.ts
function pullNumbered(world, repository, number) {
	return world.store.pulls.find((row) => row.repositoryId === repository.id && row.number === number);
}
function isOpen(world, pull) {
	return issueOf(world, pull).state === "open";
}
/** The pull request's other half, which is made with it. */
function issueOf(world, pull) {
	return world.store.issues.find((row) => row.repositoryId === pull.repositoryId && row.number === pull.number);
}
/** Keeps `refs/pull/N/head` of the base repository at a commit, brought from a fork if need be. */
async function keepHead(world, pull, sha) {
	const base = world.repo({ id: pull.repositoryId });
	const name = `refs/pull/${pull.number}/head`;
	if (pull.head.repositoryId === pull.repositoryId) await base.text([
		"update-ref",
		name,
		sha
	]);
	else await fetchFrom(base, world.repo({ id: pull.head.repositoryId }), [`${sha}:${name}`]);
}

// actions/_sandbox/github/pull/follow.ts
/** After refs moved: open pull requests get their new heads, are merged by a push, or close with their branch. */
async function followPulls(world, moved, token) {
	const touched = world.store.pulls.filter((pull) => (pull.repositoryId === moved.id || pull.head.repositoryId === moved.id) && isOpen(world, pull));
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
	const repository = world.store.repositories.get(pull.repositoryId);
	const payload = {
		number: pull.number,
		before,
		after: head
	};
	announce(world, {
		name: "pull_request",
		action: "synchronize",
		repository,
		token,
		payload
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
	const payload = {
		number: pull.number,
		merged: merged !== null,
		merge_commit_sha: merged
	};
	announce(world, {
		name: "pull_request",
		action: "closed",
		repository,
		token,
		payload
	});
}

// actions/_sandbox/github/repository/push.ts
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
	announce(world, {
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
	announce(world, {
		name: created ? "create" : "delete",
		repository,
		token,
		payload
	});
}

// actions/_sandbox/github/repository/git-http.ts
const PATH = /^\/([^/]+)\/([^/]+?)(?:\.git)?(\/info\/refs|\/git-upload-pack|\/git-receive-pack)$/;
/** Clone, fetch and push. Null where the request is not git's. */
async function answerGit(world, wire, body) {
	const [, owner = "", name = "", path = ""] = wire.path.match(PATH) ?? [];
	if (path === "") return null;
	const given = wire.headers["authorization"];
	const token = given === void 0 ? null : tokenOf(world, given) ?? null;
	if (given !== void 0 && token === null) return challenge("Invalid username or token.");
	const pushes = path === "/git-receive-pack" || wire.url.searchParams.get("service") === "git-receive-pack";
	const repository = repositoryNamed(world, owner, name);
	const level = repository ? levelOf(world, token, repository, "contents") : "none";
	if (level === "none" || !repository) return token === null ? challenge("Authentication required.") : plain$1(404, "Repository not found.");
	if (pushes && level !== "write") return refusePush(token, repository);
	await run$1(world, {
		wire,
		body,
		repository,
		token,
		path
	});
	return RESPONSE_ALREADY_SENT;
}
async function run$1(world, { wire, body, repository, token, path }) {
	const serve = () => {
		const { incoming, outgoing } = wire;
		const query = wire.url.search.slice(1);
		const env = { SANDBOX_WORKFLOWS: token === null || levelOf(world, token, repository, "workflows") === "write" ? "allowed" : "refused" };
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

// actions/_sandbox/github/git/commit.ts
const FORMAT = [
	"%H",
	"%T",
	"%P",
	"%an",
	"%ae",
	"%at",
	"%cn",
	"%ce",
	"%ct",
	"%B"
].join("%x00");
const FIELDS = 10;
/** The commits that `git log` walks with these arguments, newest first. */
async function log(repo, args) {
	const fields = (await repo.text([
		"log",
		"-z",
		`--format=${FORMAT}`,
		...args
	])).split("\0");
	const commits = [];
	for (let at = 0; at + FIELDS <= fields.length; at += FIELDS) commits.push(commitOf$1(fields.slice(at, at + FIELDS)));
	return commits;
}
/** One commit, or null where the name is none. */
async function readCommit(repo, name) {
	const sha = await resolve$1(repo, name);
	return sha === null ? null : (await log(repo, ["--no-walk", sha]))[0] ?? null;
}
/** A commit's id by branch, tag, full ref or (shortened) id; branches before tags, as GitHub does. */
async function resolve$1(repo, name) {
	if (name === "" || name.startsWith("-") || name.includes("..") || name.includes(":")) return null;
	for (const candidate of [
		`refs/heads/${name}`,
		`refs/tags/${name}`,
		`refs/${name}`,
		name
	]) {
		const sha = await repo.line([
			"rev-parse",
			"--verify",
			"--quiet",
			"--end-of-options",
			`${candidate}^{commit}`
		]);
		if (sha) return sha;
	}
	return null;
}
/** Writes a commit object and answers its id. */
async function writeCommit(repo, { tree, parents, author, committer, message }) {
	const env = {
		...signed("AUTHOR", author),
		...signed("COMMITTER", committer)
	};
	const args = [
		"commit-tree",
		tree,
		...parents.flatMap((parent) => ["-p", parent])
	];
	return (await repo.text(args, {
		input: message,
		env
	})).trim();
}
function signed(who, { name, email, date }) {
	return {
		[`GIT_${who}_NAME`]: name,
		[`GIT_${who}_EMAIL`]: email,
		[`GIT_${who}_DATE`]: date
	};
}
function commitOf$1(fields) {
	const [sha = "", tree = "", parents = "", an = "", ae = "", at = "", cn = "", ce = "", ct = "", message = ""] = fields;
	return {
		sha,
		tree,
		parents: parents === "" ? [] : parents.split(" "),
		author: {
			name: an,
			email: ae,
			date: timeOf(at)
		},
		committer: {
			name: cn,
			email: ce,
			date: timeOf(ct)
		},
		message: message.replace(/\n+$/, "")
	};
}
function timeOf(seconds) {
	return (/* @__PURE__ */ new Date(Number(seconds) * 1e3)).toISOString().replace(".000Z", "Z");
}

// actions/_sandbox/github/http/input.ts
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

// actions/_sandbox/github/http/page.ts
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

// actions/_sandbox/github/http/route.ts
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

// actions/_sandbox/github/identity/app.ts
const ACTIONS_ID = 15368;
/** The app behind an installation token; `github-actions` is GITHUB_TOKEN's, with its id on github.com. */
function appView(world, slug) {
	const id = slug === "github-actions" ? ACTIONS_ID : hashOf(slug);
	return {
		id,
		slug,
		node_id: nodeId("A", id),
		client_id: `Iv1.${slug}`,
		owner: userView(world, slug === "github-actions" ? "github" : slug),
		name: slug === "github-actions" ? "GitHub Actions" : slug,
		description: null,
		external_url: `${world.url}/apps/${slug}`,
		html_url: `${world.url}/apps/${slug}`,
		created_at: "2018-07-30T09:30:17Z",
		updated_at: "2018-07-30T09:30:17Z",
		permissions: {},
		events: []
	};
}
function hashOf(slug) {
	return [...slug].reduce((sum, character) => (sum * 31 + character.charCodeAt(0)) % 9e5, 7) + 1e5;
}

// actions/_sandbox/github/pull/minimal-pull-view.ts
/** A pull request as checks and workflow runs name it: only one of the repository's own branches. */
function minimalPullView(world, repository, pull) {
	const url = repositoryUrl(world, repository);
	const repo = {
		id: repository.id,
		url,
		name: repository.name
	};
	return {
		id: pull.id,
		number: pull.number,
		url: `${url}/pulls/${pull.number}`,
		head: {
			ref: pull.head.ref,
			sha: pull.head.sha,
			repo
		},
		base: {
			ref: pull.base.ref,
			sha: pull.base.sha,
			repo
		}
	};
}

// actions/_sandbox/github/check/check.ts
function checkView(world, repository, check) {
	const url = `${repositoryUrl(world, repository)}/check-runs/${check.id}`;
	const page = `${repositoryPage(world, repository)}/runs/${check.id}`;
	return {
		id: check.id,
		head_sha: check.head,
		node_id: nodeId("CR", check.id),
		external_id: check.externalId ?? "",
		url,
		html_url: page,
		details_url: check.detailsUrl ?? page,
		status: check.status,
		conclusion: check.conclusion,
		started_at: check.startedAt,
		completed_at: check.completedAt,
		output: {
			...check.output,
			annotations_count: check.annotations.length,
			annotations_url: `${url}/annotations`
		},
		name: check.name,
		check_suite: { id: check.suite },
		app: appView(world, check.app),
		pull_requests: pullsAt(world, repository, check.head)
	};
}
/** The newest check run of each name and app on a commit. */
function latestChecks(world, repositoryId, head) {
	const rows = world.store.checks.filter((row) => row.repositoryId === repositoryId && row.head === head);
	return [...new Map(rows.map((row) => [`${row.app}/${row.name}`, row])).values()];
}
/** One suite per app and commit. */
function suiteOf(world, repository, { head, app }) {
	return world.store.checks.find((row) => row.repositoryId === repository.id && row.head === head && row.app === app)?.suite ?? world.store.nextId();
}
/** Pull requests of this repository's own branches at that head. */
function pullsAt(world, repository, head) {
	return world.store.pulls.filter((pull) => pull.repositoryId === repository.id && pull.head.repositoryId === repository.id).filter((pull) => pull.head.sha === head).map((pull) => minimalPullView(world, repository, pull));
}

// actions/_sandbox/github/check/check-input.ts
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

// actions/_sandbox/github/check/check-routes.ts
/** Check runs. */
const checkRoutes = [
	route("POST", "/check-runs", writes("checks"), create$10),
	route("GET", "/check-runs/:id", reads("checks"), get$17),
	route("PATCH", "/check-runs/:id", writes("checks"), update$7),
	route("GET", "/check-runs/:id/annotations", reads("checks"), listAnnotations),
	route("GET", "/commits/:ref{.+}/check-runs", reads("checks"), listForCommit)
];
async function create$10(call) {
	const { world, repository, repo, token } = call;
	refusePeople(call);
	const { name, head_sha, ...wanted } = input(call, newCheck);
	refuseOversized(wanted);
	if ((await readCommit(repo, head_sha))?.sha !== head_sha) throw new Refusal(422, `No commit found for SHA: ${head_sha}`);
	const app = token?.app ?? "github-actions";
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
	const check = call.world.store.checks.get(number(call, "id"));
	return found(check?.repositoryId === call.repository.id ? check : null);
}
function get$17(call) {
	return ok(checkView(call.world, call.repository, checkOf(call)));
}
function update$7(call) {
	const { world, repository, token } = call;
	refusePeople(call);
	const before = checkOf(call);
	if (token?.app != null && token.app !== before.app) throw new Refusal(403, "Invalid app_id `check_run` - check run was created by another app.");
	const wanted = input(call, checkChange);
	refuseOversized(wanted);
	const check = world.store.checks.put(changed(before, wanted, world.time()));
	if (check.status === "completed" && before.status !== "completed") tell$1(call, check, "completed");
	return ok(checkView(world, repository, check));
}
/** A conclusion completes; annotations add up over requests. */
function changed(check, wanted, time) {
	const status = wanted.conclusion ? "completed" : wanted.status ?? check.status;
	const completes = status === "completed";
	const starts = status === "in_progress" || completes;
	const { annotations = [], ...output } = wanted.output ?? {};
	return {
		...check,
		name: wanted.name ?? check.name,
		externalId: wanted.external_id ?? check.externalId,
		detailsUrl: wanted.details_url ?? check.detailsUrl,
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
	announce(world, {
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
	const all = world.store.checks.filter((row) => row.repositoryId === repository.id && row.head === sha);
	const rows = query.get("filter") === "all" ? all : latestChecks(world, repository.id, sha);
	const is = (key, value) => (query.get(key) ?? value) === value;
	const wanted = rows.filter((row) => is("check_name", row.name) && is("status", row.status));
	return envelope(call, "check_runs", wanted.toReversed(), (row) => checkView(world, repository, row));
}

// actions/_sandbox/github/repository/repository-links.ts
const PATHS = {
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
	const links = Object.entries(PATHS).map(([key, path]) => [key, `${url}${path}`]);
	return {
		url,
		...Object.fromEntries(links)
	};
}

// actions/_sandbox/github/repository/repository-view.ts
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
	const at = (level) => levelOf(world, token, repository, "contents") === level;
	const admin = token !== null && levelOf(world, token, repository, "administration") === "write";
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

// actions/_sandbox/github/check/status.ts
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

// actions/_sandbox/github/check/status-routes.ts
/** Commit statuses. */
const statusRoutes = [
	route("POST", "/statuses/:sha", writes("statuses"), create$9),
	route("GET", "/commits/:ref{.+}/statuses", reads("statuses"), list$13),
	route("GET", "/commits/:ref{.+}/status", reads("statuses"), combined$1)
];
const request$6 = object({
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
async function create$9(call) {
	const { world, repository, repo, token, params } = call;
	const { target_url, ...wanted } = input(call, request$6);
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
	announce(world, {
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
async function rowsOf({ world, repository, repo, params }) {
	const ref = params["ref"] ?? "";
	const sha = await resolve$1(repo, ref);
	if (sha === null) throw new Refusal(422, `No commit found for SHA: ${ref}`);
	return {
		sha,
		rows: world.store.statuses.filter((row) => row.repositoryId === repository.id && row.sha === sha).reverse()
	};
}
async function list$13(call) {
	const { rows } = await rowsOf(call);
	return paged(call, rows, (row) => statusView(call.world, call.repository, row));
}
async function combined$1(call) {
	const { world, repository } = call;
	const { sha, rows } = await rowsOf(call);
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

// actions/_sandbox/github/deployment/deployment.ts
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

// actions/_sandbox/github/deployment/deployment-at.ts
/** The deployment that a path names with `:id`, or 404. */
function deploymentAt(call) {
	const row = call.world.store.deployments.get(number(call, "id"));
	return found(row?.repositoryId === call.repository.id ? row : null);
}
/** What became of it, newest first. */
function statusesOf({ world }, { id }) {
	return world.store.deploymentStatuses.filter((row) => row.deploymentId === id).reverse();
}

// actions/_sandbox/github/deployment/environment.ts
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
		protection_rules: [],
		deployment_branch_policy: null
	};
}

// actions/_sandbox/github/deployment/deployment-routes.ts
/** Deployments. */
const deploymentRoutes = [
	route("GET", "/deployments", reads("deployments"), list$12),
	route("POST", "/deployments", writes("deployments"), create$8),
	route("GET", "/deployments/:id", reads("deployments"), get$16),
	route("DELETE", "/deployments/:id", writes("deployments"), remove$7)
];
function list$12(call) {
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
const request$5 = object({
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
async function create$8(call) {
	const { world, repository, repo, token } = call;
	const wanted = input(call, request$5);
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
	announce(world, {
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
function get$16(call) {
	return ok(deploymentView(call.world, call.repository, deploymentAt(call)));
}
function remove$7(call) {
	const row = deploymentAt(call);
	const statuses = statusesOf(call, row);
	if (statuses.length > 0 && statuses[0]?.state !== "inactive") throw new Refusal(422, "We cannot delete an active deployment unless it is the only deployment in a given environment.");
	call.world.store.deployments.remove(row.id);
	return noContent();
}

// actions/_sandbox/github/deployment/deployment-status-routes.ts
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
	announce(world, {
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

// actions/_sandbox/github/deployment/environment-routes.ts
/** Deployment environments. */
const environmentRoutes = [
	route("GET", "/environments", reads("actions", "environments"), list$11),
	route("GET", "/environments/:name", reads("actions", "environments"), get$15),
	route("PUT", "/environments/:name", writes("administration", "environments"), put$2)
];
function list$11(call) {
	const rows = call.world.store.environments.filter((row) => row.repositoryId === call.repository.id);
	return envelope(call, "environments", rows, (row) => environmentView(call.world, call.repository, row));
}
function get$15({ world, repository, params }) {
	return ok(environmentView(world, repository, found(environmentNamed(world, repository, params["name"] ?? ""))));
}
function put$2({ world, repository, params }) {
	return ok(environmentView(world, repository, ensureEnvironment(world, repository, params["name"] ?? "")));
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
let instanceOf = prodInstanceOf;

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
	NAME: () => NAME,
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
const NAME = "Name";
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
	Variable: (node) => join$1(["$", node.name]),
	Document: (node) => join$1(node.definitions, "\n\n"),
	OperationDefinition(node) {
		const varDefs = hasMultilineItems(node.variableDefinitions) ? wrap("(\n", join$1(node.variableDefinitions, "\n"), "\n)") : wrap("(", join$1(node.variableDefinitions, ", "), ")");
		const prefix = join$1([wrap("", node.description, "\n"), join$1([
			node.operation,
			join$1([node.name, varDefs]),
			join$1(node.directives, " ")
		], " ")]);
		return join$1([node.operation === "query" && prefix.length === node.operation.length ? "" : join$1([prefix, " "]), node.selectionSet]);
	},
	VariableDefinition: ({ variable, type, defaultValue, directives, description }) => join$1([
		wrap("", description, "\n"),
		variable,
		": ",
		type,
		wrap(" = ", defaultValue),
		wrap(" ", join$1(directives, " "))
	]),
	SelectionSet: ({ selections }) => selections.length === 0 ? new PrintBuffer("{}") : block(selections),
	Field({ alias, name, arguments: args, directives, selectionSet }) {
		return join$1([
			wrappedLineAndArgs(join$1([wrap("", alias, ": "), name], ""), args),
			wrap(" ", join$1(directives, " ")),
			wrap(" ", selectionSet)
		]);
	},
	Argument: ({ name, value }) => join$1([
		name,
		": ",
		value
	]),
	FragmentArgument: ({ name, value }) => join$1([
		name,
		": ",
		value
	]),
	FragmentSpread: ({ name, arguments: args, directives }) => {
		return join$1([wrappedLineAndArgs(join$1(["...", name]), args), wrap(" ", join$1(directives, " "))]);
	},
	InlineFragment: ({ typeCondition, directives, selectionSet }) => join$1([
		"...",
		wrap("on ", typeCondition),
		join$1(directives, " "),
		selectionSet
	], " "),
	FragmentDefinition: ({ name, typeCondition, variableDefinitions, directives, selectionSet, description }) => join$1([
		wrap("", description, "\n"),
		"fragment ",
		name,
		wrap("(", join$1(variableDefinitions, ", "), ")"),
		" on ",
		typeCondition,
		" ",
		wrap("", join$1(directives, " "), " "),
		selectionSet
	]),
	IntValue: ({ value }) => new PrintBuffer(value),
	FloatValue: ({ value }) => new PrintBuffer(value),
	StringValue: ({ value, block: isBlockString }) => new PrintBuffer(isBlockString === true ? printBlockString(value) : printString(value), isBlockString === true),
	BooleanValue: ({ value }) => new PrintBuffer(value ? "true" : "false"),
	NullValue: () => new PrintBuffer("null"),
	EnumValue: ({ value }) => new PrintBuffer(value),
	ListValue: ({ values }) => {
		if (2 + joinedLength(values, ", ") > MAX_LINE_LENGTH) return wrap("[\n", join$1(values, "\n").indent(), "\n]");
		return join$1([
			"[",
			join$1(values, ", "),
			"]"
		]);
	},
	ObjectValue: ({ fields }) => 4 + joinedLength(fields, ", ") > MAX_LINE_LENGTH ? block(fields) : join$1([
		"{ ",
		join$1(fields, ", "),
		" }"
	]),
	ObjectField: ({ name, value }) => join$1([
		name,
		": ",
		value
	]),
	Directive: ({ name, arguments: args }) => join$1([
		"@",
		name,
		wrap("(", join$1(args, ", "), ")")
	]),
	NamedType: ({ name }) => name,
	ListType: ({ type }) => join$1([
		"[",
		type,
		"]"
	]),
	NonNullType: ({ type }) => join$1([type, "!"]),
	SchemaDefinition: ({ description, directives, operationTypes }) => join$1([wrap("", description, "\n"), join$1([
		"schema",
		join$1(directives, " "),
		block(operationTypes)
	], " ")]),
	OperationTypeDefinition: ({ operation, type }) => join$1([
		operation,
		": ",
		type
	]),
	ScalarTypeDefinition: ({ description, name, directives }) => join$1([wrap("", description, "\n"), join$1([
		"scalar",
		name,
		join$1(directives, " ")
	], " ")]),
	ObjectTypeDefinition: ({ description, name, interfaces, directives, fields }) => join$1([wrap("", description, "\n"), join$1([
		"type",
		name,
		wrap("implements ", join$1(interfaces, " & ")),
		join$1(directives, " "),
		block(fields)
	], " ")]),
	FieldDefinition: ({ description, name, arguments: args, type, directives }) => join$1([
		wrap("", description, "\n"),
		name,
		hasMultilineItems(args) ? wrap("(\n", join$1(args, "\n").indent(), "\n)") : wrap("(", join$1(args, ", "), ")"),
		": ",
		type,
		wrap(" ", join$1(directives, " "))
	]),
	InputValueDefinition: ({ description, name, type, defaultValue, directives }) => join$1([
		wrap("", description, "\n"),
		name,
		": ",
		type,
		wrap(" = ", defaultValue),
		wrap(" ", join$1(directives, " "))
	]),
	InterfaceTypeDefinition: ({ description, name, interfaces, directives, fields }) => join$1([wrap("", description, "\n"), join$1([
		"interface",
		name,
		wrap("implements ", join$1(interfaces, " & ")),
		join$1(directives, " "),
		block(fields)
	], " ")]),
	UnionTypeDefinition: ({ description, name, directives, types }) => join$1([wrap("", description, "\n"), join$1([
		"union",
		name,
		join$1(directives, " "),
		wrap("= ", join$1(types, " | "))
	], " ")]),
	EnumTypeDefinition: ({ description, name, directives, values }) => join$1([wrap("", description, "\n"), join$1([
		"enum",
		name,
		join$1(directives, " "),
		block(values)
	], " ")]),
	EnumValueDefinition: ({ description, name, directives }) => join$1([wrap("", description, "\n"), join$1([name, join$1(directives, " ")], " ")]),
	InputObjectTypeDefinition: ({ description, name, directives, fields }) => join$1([wrap("", description, "\n"), join$1([
		"input",
		name,
		join$1(directives, " "),
		block(fields)
	], " ")]),
	DirectiveDefinition: ({ description, name, arguments: args, directives, repeatable, locations }) => join$1([
		wrap("", description, "\n"),
		"directive @",
		name,
		hasMultilineItems(args) ? wrap("(\n", join$1(args, "\n").indent(), "\n)") : wrap("(", join$1(args, ", "), ")"),
		wrap(" ", join$1(directives, " ")),
		repeatable ? " repeatable" : "",
		" on ",
		join$1(locations, " | ")
	]),
	SchemaExtension: ({ directives, operationTypes }) => join$1([
		"extend schema",
		join$1(directives, " "),
		block(operationTypes)
	], " "),
	ScalarTypeExtension: ({ name, directives }) => join$1([
		"extend scalar",
		name,
		join$1(directives, " ")
	], " "),
	ObjectTypeExtension: ({ name, interfaces, directives, fields }) => join$1([
		"extend type",
		name,
		wrap("implements ", join$1(interfaces, " & ")),
		join$1(directives, " "),
		block(fields)
	], " "),
	InterfaceTypeExtension: ({ name, interfaces, directives, fields }) => join$1([
		"extend interface",
		name,
		wrap("implements ", join$1(interfaces, " & ")),
		join$1(directives, " "),
		block(fields)
	], " "),
	UnionTypeExtension: ({ name, directives, types }) => join$1([
		"extend union",
		name,
		join$1(directives, " "),
		wrap("= ", join$1(types, " | "))
	], " "),
	EnumTypeExtension: ({ name, directives, values }) => join$1([
		"extend enum",
		name,
		join$1(directives, " "),
		block(values)
	], " "),
	InputObjectTypeExtension: ({ name, directives, fields }) => join$1([
		"extend input",
		name,
		join$1(directives, " "),
		block(fields)
	], " "),
	DirectiveExtension: ({ name, directives }) => join$1([join$1(["extend directive @", name]), join$1(directives, " ")], " "),
	TypeCoordinate: ({ name }) => name,
	MemberCoordinate: ({ name, memberName }) => join$1([name, wrap(".", memberName)]),
	ArgumentCoordinate: ({ name, fieldName, argumentName }) => join$1([
		name,
		wrap(".", fieldName),
		wrap("(", argumentName, ":)")
	]),
	DirectiveCoordinate: ({ name }) => join$1(["@", name]),
	DirectiveArgumentCoordinate: ({ name, argumentName }) => join$1([
		"@",
		name,
		wrap("(", argumentName, ":)")
	])
};
function join$1(maybeArray, separator = "") {
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
	return wrap("{\n", join$1(array, "\n").indent(), "\n}");
}
function wrap(start, maybeBuffer, end = "") {
	return maybeBuffer != null && maybeBuffer.length !== 0 ? start === "" ? maybeBuffer.append(end) : new PrintBuffer(start).append(maybeBuffer).append(end) : EMPTY;
}
function hasMultilineItems(maybeArray) {
	return maybeArray?.some((result) => result.newlines !== 0) ?? false;
}
function wrappedLineAndArgs(prefix, args) {
	if (args == null || args.length === 0) return prefix;
	return join$1([prefix, prefix.length + joinedLength(args, ", ") + 2 > MAX_LINE_LENGTH ? wrap("(\n", join$1(args, "\n").indent(), "\n)") : wrap("(", join$1(args, ", "), ")")]);
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
	return instanceOf(type, scalarSymbol, GraphQLScalarType);
}
const objectSymbol = Symbol("Object");
function isObjectType(type) {
	return instanceOf(type, objectSymbol, GraphQLObjectType);
}
const fieldSymbol = Symbol("Field");
const argumentSymbol = Symbol("Argument");
function isArgument(arg) {
	return instanceOf(arg, argumentSymbol, GraphQLArgument);
}
const interfaceSymbol = Symbol("Interface");
function isInterfaceType(type) {
	return instanceOf(type, interfaceSymbol, GraphQLInterfaceType);
}
const unionSymbol = Symbol("Union");
function isUnionType(type) {
	return instanceOf(type, unionSymbol, GraphQLUnionType);
}
const enumSymbol = Symbol("Enum");
function isEnumType(type) {
	return instanceOf(type, enumSymbol, GraphQLEnumType);
}
const enumValueSymbol = Symbol("EnumValue");
const inputObjectSymbol = Symbol("InputObject");
function isInputObjectType(type) {
	return instanceOf(type, inputObjectSymbol, GraphQLInputObjectType);
}
const inputFieldSymbol = Symbol("InputField");
const listSymbol = Symbol("List");
function isListType(type) {
	return instanceOf(type, listSymbol, GraphQLList);
}
const nonNullSymbol = Symbol("NonNull");
function isNonNullType(type) {
	return instanceOf(type, nonNullSymbol, GraphQLNonNull);
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
					kind: NAME,
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
						kind: NAME,
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
	return instanceOf(directive, directiveSymbol, GraphQLDirective);
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
					kind: NAME,
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
	return instanceOf(schema, schemaSymbol, GraphQLSchema);
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
	return instanceOf(source, sourceSymbol, Source);
}

// node_modules/graphql/language/parser.mjs
function parse(source, options) {
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
			kind: NAME,
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
	parse,
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
	return buildASTSchema(parse(source, options), {
		assumeValidSDL: options?.assumeValidSDL,
		assumeValid: options?.assumeValid
	});
}

// actions/_sandbox/github/git/tree.ts
/** The entries of a tree, in git's order; null where the name is no tree. */
async function readTree(repo, name, recursive = false) {
	const tree = await repo.line([
		"rev-parse",
		"--verify",
		"--quiet",
		"--end-of-options",
		`${name}^{tree}`
	]);
	if (!tree) return null;
	return (await repo.text([
		"ls-tree",
		"-z",
		"--long",
		...recursive ? ["-r", "-t"] : [],
		tree
	])).split("\0").filter(Boolean).map(entryOf);
}
/** What lies at a path of a commit or tree: null where nothing does. */
async function entryAt(repo, name, path) {
	const first = (await repo.text([
		"--literal-pathspecs",
		"ls-tree",
		"-z",
		"--long",
		name,
		"--",
		path
	])).split("\0")[0];
	return first ? entryOf(first) : null;
}
async function readBlob(repo, sha) {
	return await repo.line([
		"cat-file",
		"-t",
		sha
	]) === "blob" ? await repo.bytes([
		"cat-file",
		"blob",
		sha
	]) : null;
}
async function writeBlob(repo, bytes) {
	return (await repo.text([
		"hash-object",
		"-w",
		"--stdin"
	], { input: bytes })).trim();
}
/** Writes the tree that the changes make of a base (null: of nothing), through an index of its own. */
async function changeTree(repo, base, changes) {
	const folder = mkdtempSync(join(tmpdir(), "trainyard-index-"));
	const env = { GIT_INDEX_FILE: join(folder, "index") };
	try {
		await repo.text(["read-tree", ...base === null ? ["--empty"] : [base]], { env });
		const input = changes.map((change) => indexLine(change)).join("");
		if (input !== "") await repo.text([
			"update-index",
			"-z",
			"--add",
			"--index-info"
		], {
			env,
			input
		});
		return (await repo.text(["write-tree"], { env })).trim();
	} finally {
		rmSync(folder, { recursive: true });
	}
}
/** A deleted path is mode 0 for the index. */
function indexLine({ path, mode, sha }) {
	return sha === null ? `0 ${"0".repeat(40)}\t${path}\0` : `${mode} ${sha}\t${path}\0`;
}
function entryOf(line) {
	const [head = "", path = ""] = line.split(/\t(.*)/s);
	const [mode = "", type = "", sha = "", bytes = "-"] = head.split(/ +/);
	return {
		mode,
		type,
		sha,
		path,
		bytes: bytes === "-" ? null : Number(bytes)
	};
}

// actions/_sandbox/github/identity/signature.ts
/** How a commit that the API makes is signed by its user: with the address that GitHub keeps for everybody. */
function signatureOf(world, token) {
	const login = token?.login ?? "ghost";
	return {
		name: login,
		email: `${userByLogin(world, login)?.id ?? 0}+${login}@users.noreply.github.com`,
		date: world.time()
	};
}

// actions/_sandbox/github/repository/workflow-guard.ts
/** Only tokens with `workflows` write files that run as workflows. */
function refuseWorkflows({ world, token, repository }, paths) {
	const path = paths.find((candidate) => candidate.startsWith(".github/workflows/"));
	if (path === void 0 || token === null || levelOf(world, token, repository, "workflows") === "write") return;
	const what = `refusing to allow a GitHub App to create or update workflow \`${path}\` without \`workflows\` permission`;
	throw new Refusal(403, what, { headers: { "x-accepted-github-permissions": "contents=write,workflows=write" } });
}

// actions/_sandbox/github/graphql/failure.ts
/** One entry of `errors` with the `type` that GitHub puts beside the message. */
var Failure = class extends Error {
	type;
	constructor(type, message) {
		super(message);
		this.type = type;
	}
};

// actions/_sandbox/github/graphql/objects.ts
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

// actions/_sandbox/github/graphql/commit-on-branch.ts
/** One commit of any number of files, only if the branch is where the caller believes it to be. */
async function createCommitOnBranch(call, wanted) {
	const { world, token } = call;
	const { repository, name } = target(call, wanted);
	const { additions = [], deletions = [] } = wanted.fileChanges ?? {};
	const repo = world.repo(repository);
	refuseWorkflows({
		...call,
		repository,
		repo
	}, [...additions, ...deletions].map(({ path }) => path));
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
	if (!repository || levelOf(world, token, repository, "metadata") === "none") throw new Failure("NOT_FOUND", `Could not resolve to a Repository with the name '${branch.repositoryNameWithOwner ?? ""}'.`);
	if (levelOf(world, token, repository, "contents") !== "write") throw new Failure("FORBIDDEN", "Resource not accessible by integration");
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

// actions/_sandbox/github/git/merge.ts
const STEP = {
	name: "step",
	email: "step@localhost",
	date: "1970-01-01T00:00:00Z"
};
/** The tree of both sides merged, or null where they conflict. Git 2.38 or newer. */
async function mergedTree(repo, ours, theirs) {
	const { status, out, said } = await tryGit(repo.folder, [
		"merge-tree",
		"--write-tree",
		"--no-messages",
		ours,
		theirs
	]);
	if (status > 1) throw new Error(`git merge-tree: ${said}`);
	return status === 0 ? out.toString().split("\n")[0] ?? null : null;
}
/** Replays what `head` has and `base` has not onto `base`; null at a conflict. Merge commits are left out, as by `git rebase`. */
async function rebased(repo, { base, head, committer }) {
	const commits = await log(repo, [
		"--reverse",
		"--topo-order",
		"--no-merges",
		`${base}..${head}`
	]);
	let tip = base;
	for (const commit of commits) {
		const tree = await pickedTree(repo, commit, tip);
		if (tree === null) return null;
		tip = await writeCommit(repo, {
			...commit,
			tree,
			parents: [tip],
			committer
		});
	}
	return tip;
}
/**
* The tree of a commit's change on another commit. `merge-tree` takes its base from history, so history is made up:
* both trees become children of one commit with the tree of the change's parent.
*/
async function pickedTree(repo, commit, onto) {
	const parent = commit.parents[0] === void 0 ? null : await readCommit(repo, commit.parents[0]);
	const target = await readCommit(repo, onto);
	const step = (tree, parents) => writeCommit(repo, {
		tree,
		parents,
		author: STEP,
		committer: STEP,
		message: "step"
	});
	const before = await step(parent?.tree ?? await emptyTree(repo), []);
	return await mergedTree(repo, await step(target.tree, [before]), await step(commit.tree, [before]));
}
async function emptyTree(repo) {
	return (await repo.text([
		"hash-object",
		"-w",
		"-t",
		"tree",
		"--stdin"
	], { input: "" })).trim();
}

// actions/_sandbox/github/pull/mergeability.ts
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

// actions/_sandbox/github/release/latest.ts
/** What `/releases/latest` answers: the last that asked to be it, else the newest that did not refuse to be. */
function latestRelease(world, repository) {
	const byPublication = releasesOf(world, repository, false).filter((row) => !row.prerelease).toSorted((a, b) => (b.publishedAt ?? "").localeCompare(a.publishedAt ?? "") || b.id - a.id);
	return byPublication.find((row) => row.makeLatest === "true") ?? byPublication.find((row) => row.makeLatest === "legacy");
}

// actions/_sandbox/github/graphql/repository-object.ts
/** `repository(owner, name)`: fields that cost something are functions, called when they are asked for. */
function repositoryObject(call, repository) {
	const { world, token } = call;
	const place = {
		world,
		repository,
		repo: world.repo(repository)
	};
	const drafts = levelOf(world, token, repository, "contents") === "write";
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

// actions/_sandbox/github/graphql/schema.ts
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
  type CreateCommitOnBranchPayload { commit: Commit, ref: Ref, clientMutationId: String }
`;

// actions/_sandbox/github/graphql/graphql-route.ts
/** GraphQL; it needs a token even for what is public. */
const graphqlRoute = siteRoute("POST", "/graphql", "anyone", answer);
const schema = buildSchema(SCHEMA);
const request$4 = object({
	query: string(),
	variables: record(string(), unknown()).nullable().optional(),
	operationName: string().nullable().optional()
});
async function answer(call) {
	if (call.token === null) throw new Refusal(401, "This endpoint requires you to be authenticated.");
	const parsed = request$4.safeParse(call.body);
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
			if (repository && levelOf(world, token, repository, "metadata") !== "none") return repositoryObject(call, repository);
			throw new Failure("NOT_FOUND", `Could not resolve to a Repository with the name '${owner}/${name}'.`);
		},
		createCommitOnBranch: ({ input }) => createCommitOnBranch(call, input)
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

// actions/_sandbox/github/http/limit.ts
/** Characters of a body: of issues, comments, reviews and pull requests; of releases. */
const BODY_LIMIT = 65536;
const RELEASE_BODY_LIMIT = 125e3;
/** Refuses a text over its limit as GitHub does; characters are code points. */
function withinLimit(text, limit, fault) {
	if (!text || text.length <= limit || [...text].length <= limit) return;
	const field = fault.field === "data" ? "Body" : fault.field ?? "body";
	throw invalid({
		...fault,
		message: `${field} is too long (maximum is ${limit} characters)`
	});
}

// actions/_sandbox/github/identity/association.ts
/** What the author of a comment is to the repository. */
function association(world, login, repository) {
	if (login === repository.owner) return "OWNER";
	if (userByLogin(world, repository.owner)?.owners.includes(login)) return "MEMBER";
	if (repository.collaborators[login] !== void 0) return "COLLABORATOR";
	return "NONE";
}

// actions/_sandbox/github/identity/reactions.ts
/** Nobody reacts in the sandbox. */
function noReactions(url) {
	return {
		url: `${url}/reactions`,
		total_count: 0,
		"+1": 0,
		"-1": 0,
		laugh: 0,
		confused: 0,
		heart: 0,
		hooray: 0,
		rocket: 0,
		eyes: 0
	};
}

// actions/_sandbox/github/issue/comment.ts
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
		reactions: noReactions(url)
	};
}

// actions/_sandbox/github/issue/label.ts
const GREY = "ededed";
function labelNamed(world, repository, name) {
	const wanted = name.toLowerCase();
	return world.store.labels.find((row) => row.repositoryId === repository.id && row.name.toLowerCase() === wanted);
}
/** A label that is put on an issue comes into being with it, in grey. */
function ensureLabel(world, repository, name) {
	const known = labelNamed(world, repository, name);
	if (known) return known;
	const row = {
		id: world.store.nextId(),
		repositoryId: repository.id,
		name,
		color: GREY,
		description: null
	};
	return world.store.labels.put(row);
}
function labelView(world, repository, label) {
	return {
		id: label.id,
		node_id: nodeId("LA", label.id),
		url: `${repositoryUrl(world, repository)}/labels/${encodeURIComponent(label.name)}`,
		name: label.name,
		color: label.color,
		description: label.description,
		default: false
	};
}

// actions/_sandbox/github/issue/issue.ts
const TITLE_LIMIT = 256;
function issueNumbered(world, repository, number) {
	return world.store.issues.find((row) => row.repositoryId === repository.id && row.number === number);
}
/** Opens an issue under the repository's next number, which issues and pull requests share. */
function openIssue(call, { title, body, labels = [], isPull = false }) {
	const { world, repository, token } = call;
	refuseTooLong({
		title,
		body
	}, isPull);
	const numbers = world.store.issues.filter((row) => row.repositoryId === repository.id).map((row) => row.number);
	const time = world.time();
	return world.store.issues.put({
		id: world.store.nextId(),
		repositoryId: repository.id,
		number: Math.max(0, ...numbers) + 1,
		isPull,
		title,
		body,
		state: "open",
		stateReason: null,
		author: token?.login ?? "ghost",
		app: token?.app ?? null,
		labels: labels.map((name) => ensureLabel(world, repository, name).id),
		createdAt: time,
		updatedAt: time,
		closedAt: null,
		closedBy: null
	});
}
/** Edits, closes and opens again, with the history that GitHub keeps of it. */
function changeIssue(call, issue, change) {
	const { world, repository, token } = call;
	refuseTooLong({
		title: change.title ?? "",
		body: change.body ?? null
	}, issue.isPull);
	const state = change.state ?? issue.state;
	const closes = state === "closed" && issue.state === "open";
	const reopens = state === "open" && issue.state === "closed";
	const note = { issueNumber: issue.number };
	if (closes) noteOnIssue(world, repository, token, {
		...note,
		event: "closed"
	});
	if (reopens) noteOnIssue(world, repository, token, {
		...note,
		event: "reopened"
	});
	const time = world.time();
	return world.store.issues.put({
		...issue,
		...change,
		stateReason: closes ? change.stateReason ?? "completed" : reopens ? "reopened" : issue.stateReason,
		closedAt: closes ? time : reopens ? null : issue.closedAt,
		closedBy: closes ? token?.login ?? null : reopens ? null : issue.closedBy,
		updatedAt: time
	});
}
/** Sets the labels by name; what is new or gone stands in the history and is told to workflows. */
function changeLabels(call, issue, names) {
	const { world, repository, token } = call;
	const wanted = [...new Set(names.map((name) => ensureLabel(world, repository, name).id))];
	const note = (id, event) => {
		const { name, color } = world.store.labels.get(id);
		noteOnIssue(world, repository, token, {
			issueNumber: issue.number,
			event,
			label: {
				name,
				color
			}
		});
		const payload = {
			number: issue.number,
			label: { name }
		};
		announce(world, {
			name: issue.isPull ? "pull_request" : "issues",
			action: event,
			repository,
			token,
			payload
		});
	};
	for (const id of wanted.filter((id) => !issue.labels.includes(id))) note(id, "labeled");
	for (const id of issue.labels.filter((id) => !wanted.includes(id))) note(id, "unlabeled");
	return world.store.issues.put({
		...issue,
		labels: wanted,
		updatedAt: world.time()
	});
}
function refuseTooLong({ title, body }, isPull) {
	const resource = isPull ? "PullRequest" : "Issue";
	withinLimit(title, TITLE_LIMIT, {
		resource,
		code: "custom",
		field: "title"
	});
	withinLimit(body, BODY_LIMIT, {
		resource,
		code: "custom",
		field: "body"
	});
}

// actions/_sandbox/github/issue/comment-routes.ts
/** Comments of issues and of pull requests' conversations. */
const commentRoutes = [
	route("GET", "/issues/comments", reads("issues", "pull_requests"), listAll),
	route("GET", "/issues/comments/:id", reads("issues", "pull_requests"), get$14),
	route("PATCH", "/issues/comments/:id", takesPart("issues", "pull_requests"), update$6),
	route("DELETE", "/issues/comments/:id", takesPart("issues", "pull_requests"), remove$6),
	route("GET", "/issues/:number/comments", reads("issues", "pull_requests"), list$10),
	route("POST", "/issues/:number/comments", takesPart("issues", "pull_requests"), create$7)
];
const request$3 = object({ body: string().min(1) });
function listAll(call) {
	const rows = call.world.store.comments.filter((row) => row.repositoryId === call.repository.id);
	return paged(call, since(call, rows), (row) => commentView(call.world, call.repository, row));
}
function list$10(call) {
	const { world, repository } = call;
	const issue = found(issueNumbered(world, repository, number(call, "number")));
	const rows = world.store.comments.filter((row) => row.repositoryId === repository.id && row.issueNumber === issue.number);
	return paged(call, since(call, rows), (row) => commentView(world, repository, row));
}
function since({ query }, rows) {
	const time = query.get("since");
	return time === null ? rows : rows.filter((row) => row.updatedAt >= time);
}
function get$14(call) {
	return ok(commentView(call.world, call.repository, commentOf(call)));
}
function create$7(call) {
	const { world, repository, token } = call;
	const issue = found(issueNumbered(world, repository, number(call, "number")));
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
		comment: {
			id: comment.id,
			body
		}
	};
	announce(world, {
		name: "issue_comment",
		action: "created",
		repository,
		token,
		payload
	});
	return created(commentView(world, repository, comment));
}
function update$6(call) {
	const { world, repository, token } = call;
	const comment = commentOf(call);
	refuseStrangers(call, comment);
	const body = bodyOf(call);
	const updated = world.store.comments.put({
		...comment,
		body,
		updatedAt: world.time()
	});
	const payload = {
		number: comment.issueNumber,
		comment: {
			id: comment.id,
			body
		}
	};
	announce(world, {
		name: "issue_comment",
		action: "edited",
		repository,
		token,
		payload
	});
	return ok(commentView(world, repository, updated));
}
function remove$6(call) {
	const comment = commentOf(call);
	refuseStrangers(call, comment);
	call.world.store.comments.remove(comment.id);
	return noContent();
}
function commentOf(call) {
	const comment = call.world.store.comments.get(number(call, "id"));
	return found(comment?.repositoryId === call.repository.id ? comment : null);
}
function bodyOf(call) {
	const { body } = input(call, request$3);
	withinLimit(body, BODY_LIMIT, {
		resource: "IssueComment",
		code: "unprocessable",
		field: "data"
	});
	return body;
}
/** Others' comments are changed only by those who may write. */
function refuseStrangers({ world, token, repository }, { author }) {
	if (token === null || token.login === author) return;
	if (!["issues", "pull_requests"].some((permission) => levelOf(world, token, repository, permission) === "write")) throw inaccessible(token, writes("issues", "pull_requests"));
}

// actions/_sandbox/github/issue/issue-view.ts
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
		reactions: noReactions(url)
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

// actions/_sandbox/github/issue/issue-routes.ts
/** Issues; pull requests are among them. */
const issueRoutes = [
	route("GET", "/issues", reads("issues", "pull_requests"), list$9),
	route("POST", "/issues", takesPart("issues"), create$6),
	route("GET", "/issues/:number", reads("issues", "pull_requests"), get$13),
	route("PATCH", "/issues/:number", writes("issues", "pull_requests"), update$5),
	route("GET", "/issues/:number/events", reads("issues", "pull_requests"), listEvents)
];
function list$9(call) {
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
const draft$3 = object({
	title: union([string().min(1), number$1().transform(String)]),
	body: string().nullable().default(null),
	labels: array(label).default([])
});
function create$6(call) {
	const { world, repository, token } = call;
	const issue = openIssue(call, input(call, draft$3));
	announce(world, {
		name: "issues",
		action: "opened",
		repository,
		token,
		payload: { number: issue.number }
	});
	return created(issueView(world, repository, issue));
}
function get$13(call) {
	const { world, repository } = call;
	return ok(issueView(world, repository, found(issueNumbered(world, repository, number(call, "number")))));
}
const change$4 = object({
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
function update$5(call) {
	const { world, repository, token } = call;
	const issue = found(issueNumbered(world, repository, number(call, "number")));
	const { labels, state_reason, ...fields } = input(call, change$4);
	const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== void 0));
	const changed = changeIssue(call, issue, {
		...given,
		...state_reason && { stateReason: state_reason }
	});
	const labelled = labels === void 0 ? changed : changeLabels(call, changed, labels);
	const action = labelled.state === issue.state ? "edited" : labelled.state === "closed" ? "closed" : "reopened";
	const name = issue.isPull ? "pull_request" : "issues";
	announce(world, {
		name,
		action,
		repository,
		token,
		payload: { number: issue.number }
	});
	return ok(issueView(world, repository, labelled));
}
function listEvents(call) {
	const { world, repository } = call;
	const { number: issueNumber } = found(issueNumbered(world, repository, number(call, "number")));
	const rows = world.store.issueEvents.filter((row) => row.repositoryId === repository.id && row.issueNumber === issueNumber);
	return paged(call, rows, (row) => issueEventView(world, repository, row));
}

// actions/_sandbox/github/issue/label-routes.ts
/** Labels of a repository, and those on an issue or pull request. */
const labelRoutes = [
	route("GET", "/labels", reads("issues", "pull_requests"), list$8),
	route("POST", "/labels", writes("issues", "pull_requests"), create$5),
	route("GET", "/labels/:name", reads("issues", "pull_requests"), get$12),
	route("PATCH", "/labels/:name", writes("issues", "pull_requests"), update$4),
	route("DELETE", "/labels/:name", writes("issues", "pull_requests"), remove$5),
	route("GET", "/issues/:number/labels", reads("issues", "pull_requests"), listOnIssue),
	route("POST", "/issues/:number/labels", writes("issues", "pull_requests"), (call) => relabel(call, (now, given) => [...now, ...given])),
	route("PUT", "/issues/:number/labels", writes("issues", "pull_requests"), (call) => relabel(call, (_, given) => given)),
	route("DELETE", "/issues/:number/labels", writes("issues", "pull_requests"), clear),
	route("DELETE", "/issues/:number/labels/:name", writes("issues", "pull_requests"), takeOff)
];
const request$2 = object({
	name: string().min(1).max(50),
	color: string().regex(/^[0-9a-fA-F]{6}$/).default("ededed"),
	description: string().max(100).nullable().default(null)
});
function list$8(call) {
	const { world, repository } = call;
	const labels = world.store.labels.filter((row) => row.repositoryId === repository.id);
	return paged(call, labels, (label) => labelView(world, repository, label));
}
function create$5(call) {
	const { world, repository } = call;
	const wanted = input(call, request$2);
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
function labelOf({ world, repository, params }) {
	return found(labelNamed(world, repository, params["name"] ?? ""));
}
function get$12(call) {
	return ok(labelView(call.world, call.repository, labelOf(call)));
}
const change$3 = object({
	new_name: string().optional(),
	color: string().regex(/^[0-9a-fA-F]{6}$/).optional(),
	description: string().nullable().optional()
});
function update$4(call) {
	const { new_name, color, description } = input(call, change$3);
	const label = labelOf(call);
	const name = new_name ?? label.name;
	const updated = {
		...label,
		name,
		color: color ?? label.color,
		description: description ?? label.description
	};
	return ok(labelView(call.world, call.repository, call.world.store.labels.put(updated)));
}
function remove$5(call) {
	const label = labelOf(call);
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
	const issue = found(issueNumbered(world, repository, number(call, "number")));
	return paged(call, issue.labels, (id) => labelView(world, repository, world.store.labels.get(id)));
}
const given = object({ labels: array(union([string(), object({ name: string() })])).default([]) });
function relabel(call, combine) {
	const issue = found(issueNumbered(call.world, call.repository, number(call, "number")));
	const names = input(call, given).labels.map((label) => typeof label === "string" ? label : label.name);
	return answerLabels(call, changeLabels(call, issue, combine(namesOn(call, issue), names)));
}
function clear(call) {
	changeLabels(call, found(issueNumbered(call.world, call.repository, number(call, "number"))), []);
	return noContent();
}
function takeOff(call) {
	const issue = found(issueNumbered(call.world, call.repository, number(call, "number")));
	const label = labelOf(call);
	found(issue.labels.find((id) => id === label.id));
	const rest = namesOn(call, issue).filter((name) => name !== label.name);
	return answerLabels(call, changeLabels(call, issue, rest));
}
function namesOn({ world }, issue) {
	return issue.labels.map((id) => world.store.labels.get(id).name);
}
function answerLabels({ world, repository }, issue) {
	return ok(issue.labels.map((id) => labelView(world, repository, world.store.labels.get(id))));
}

// actions/_sandbox/github/git/diff.ts
const EMPTY_TREE = "4b825dc642cb6eb9a060e54bf8d69288fbee4904";
/** What changed from one commit to another (null: from nothing), renames found. */
async function changedFiles(repo, from, to) {
	const args = [
		"diff",
		"--no-ext-diff",
		"--no-color",
		"-M",
		"--full-index",
		from ?? EMPTY_TREE,
		to
	];
	const raw = (await repo.text([
		...args,
		"--raw",
		"-z"
	])).split("\0");
	const numbers = (await repo.text([
		...args,
		"--numstat",
		"-z"
	])).split("\0");
	const patches = patchesOf(await repo.text([...args, "--patch"]));
	const counts = countsOf(numbers);
	let at = 0;
	return entriesOf(raw).map((entry, index) => {
		const patch = patches[at] ?? null;
		at += entry.status === "changed" ? 2 : 1;
		return {
			...entry,
			...counts[index],
			patch
		};
	});
}
const STATUS = {
	A: "added",
	D: "removed",
	M: "modified",
	R: "renamed",
	T: "changed"
};
/** `:100644 100644 <old> <new> M`, then the path, for a rename two paths. */
function entriesOf(fields) {
	const entries = [];
	for (let at = 0; at < fields.length && fields[at] !== "";) {
		const [, , old = "", sha = "", letter = "M"] = fields[at].split(" ");
		const status = STATUS[letter[0]] ?? "modified";
		const renamed = status === "renamed";
		const previousPath = renamed ? fields[at + 1] ?? null : null;
		const path = fields[at + (renamed ? 2 : 1)] ?? "";
		entries.push({
			path,
			previousPath,
			status,
			sha: status === "removed" ? old : sha
		});
		at += renamed ? 3 : 2;
	}
	return entries;
}
/** `12\t3\tpath`; a rename leaves the path empty and two fields follow; `-` stands for binary. */
function countsOf(fields) {
	const counts = [];
	for (let at = 0; at < fields.length && fields[at] !== "";) {
		const [additions = "0", deletions = "0", path = ""] = fields[at].split("	");
		counts.push({
			additions: Number(additions) || 0,
			deletions: Number(deletions) || 0
		});
		at += path === "" ? 3 : 1;
	}
	return counts;
}
/** GitHub's `patch` begins at the first hunk; a file that became a link, say, is two patches. */
function patchesOf(text) {
	return text.split(/^diff --git .*\n/m).slice(1).map((part) => {
		const hunk = part.search(/^@@ /m);
		return hunk < 0 ? null : part.slice(hunk).replace(/\n$/, "");
	});
}

// actions/_sandbox/github/git/history.ts
/** The newest commit that both sides have, or null where there is none. */
async function mergeBase(repo, one, other) {
	return await repo.line([
		"merge-base",
		one,
		other
	]) || null;
}
/** How many commits `head` has that `base` has not, and the other way round. */
async function distance(repo, base, head) {
	const [behind = "0", ahead = "0"] = (await repo.text([
		"rev-list",
		"--left-right",
		"--count",
		`${base}...${head}`
	])).trim().split("	");
	return {
		ahead: Number(ahead),
		behind: Number(behind)
	};
}

// actions/_sandbox/github/repository/commit-view.ts
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

// actions/_sandbox/github/repository/diff-entry-view.ts
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

// actions/_sandbox/github/pull/pull-at.ts
/** The pull request that a path names with `:number`, or 404. */
function pullAt(call) {
	return found(pullNumbered(call.world, call.repository, number(call, "number")));
}

// actions/_sandbox/github/pull/change-routes.ts
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

// actions/_sandbox/github/pull/merge.ts
/** Merges one of the three ways, or refuses with 405 or 409; answers the commit that the base is at then. */
async function mergePull(call, pull, request) {
	const { world, repository, token } = call;
	if (!repository.merges[request.method]) throw new Refusal(405, `${NAMES[request.method]} are not allowed on this repository.`);
	return await moving(world, {
		repository,
		token
	}, async (repo) => {
		const current = world.store.pulls.get(pull.id);
		refuse$2(call, current, request);
		const base = await readRef(repo, `refs/heads/${current.base.ref}`);
		const sha = base === null ? null : await combined(call, {
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
const NAMES = {
	merge: "Merge commits",
	squash: "Squash merges",
	rebase: "Rebase merges"
};
function refuse$2({ world }, pull, { sha }) {
	if (sha !== void 0 && sha !== pull.head.sha) throw new Refusal(409, "Head branch was modified. Review and try the merge again.");
	if (issueOf(world, pull).state === "closed") throw new Refusal(405, "Pull Request is not mergeable");
	if (pull.draft) throw new Refusal(405, "Pull Request is still a draft");
}
/** The commit that the base moves to, or null at a conflict. */
async function combined(call, sides) {
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

// actions/_sandbox/github/pull/pull-view.ts
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

// actions/_sandbox/github/pull/update-branch.ts
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

// actions/_sandbox/github/pull/merge-routes.ts
/** Merging a pull request, and its base into it. */
const mergeRoutes = [
	route("GET", "/pulls/:number/merge", reads("pull_requests"), isMerged),
	route("PUT", "/pulls/:number/merge", writes("contents"), merge),
	route("PUT", "/pulls/:number/update-branch", writes("pull_requests"), bringUpToDate)
];
function isMerged(call) {
	found(pullAt(call).merged);
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

// actions/_sandbox/github/workflow/workflow-permission-routes.ts
/** What a repository's settings allow to workflows. */
const workflowPermissionRoutes = [route("GET", "/actions/permissions/workflow", reads("administration"), get$11), route("PUT", "/actions/permissions/workflow", writes("administration"), put$1)];
function get$11({ repository }) {
	return ok({
		default_workflow_permissions: "read",
		can_approve_pull_request_reviews: repository.jobsOpenPulls
	});
}
const request$1 = object({ can_approve_pull_request_reviews: boolean().optional() });
function put$1(call) {
	const { can_approve_pull_request_reviews: allowed } = input(call, request$1);
	const { world, repository } = call;
	world.store.repositories.put({
		...repository,
		jobsOpenPulls: allowed ?? repository.jobsOpenPulls
	});
	return noContent();
}
/** Whatever its permissions: GITHUB_TOKEN neither opens nor approves pull requests unless the settings allow it. */
function refuseJob({ token, repository }) {
	if (!token?.silent || repository.jobsOpenPulls) return;
	throw new Refusal(403, "GitHub Actions is not permitted to create or approve pull requests.");
}

// actions/_sandbox/github/pull/full-pull-view.ts
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
		...mergeableOf(world, pull, settled),
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
function mergeableOf(world, pull, settled) {
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
	return {
		mergeable: true,
		mergeable_state: latestChecks(world, pull.repositoryId, pull.head.sha).some((check) => check.conclusion === null || ![
			"success",
			"neutral",
			"skipped"
		].includes(check.conclusion)) ? "unstable" : "clean"
	};
}

// actions/_sandbox/github/pull/open-pull.ts
/** Opens a pull request, or refuses in GitHub's words: branches that are not there, nothing to merge, one that is open already. */
async function openPull(call, request) {
	const { world, repository, token, repo } = call;
	const { from, ref } = headOf(call, request);
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
	announce(world, {
		name: "pull_request",
		action: "opened",
		repository,
		token,
		payload: { number: pull.number }
	});
	return pull;
}
function headOf({ world, repository }, { head, headRepository }) {
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
	if (levelOf(world, token, from, "contents") === "none") throw invalid(fault("head"));
	if (token?.app == null || from.id === repository.id) return;
	if (token.repositories !== null && !token.repositories.includes(fullName(repository))) throw new Refusal(403, "Resource not accessible by integration");
}
function refuseTwice({ world, repository }, wanted) {
	if (world.store.pulls.find((pull) => pull.repositoryId === repository.id && pull.head.repositoryId === wanted.from.id && pull.head.ref === wanted.ref && pull.base.ref === wanted.base && isOpen(world, pull))) throw invalid(custom(`A pull request already exists for ${wanted.from.owner}:${wanted.ref}.`));
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

// actions/_sandbox/github/pull/pull-routes.ts
/** Pull requests. */
const pullRoutes = [
	route("GET", "/pulls", reads("pull_requests"), list$7),
	route("POST", "/pulls", takesPart("pull_requests"), open),
	route("GET", "/pulls/:number", reads("pull_requests"), get$10),
	route("PATCH", "/pulls/:number", takesPart("pull_requests"), update$3)
];
function list$7(call) {
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
const draft$2 = object({
	title: string().min(1),
	head: string().min(1),
	head_repo: string().optional(),
	base: string().min(1),
	body: string().nullable().default(null),
	draft: boolean().default(false),
	maintainer_can_modify: boolean().default(true)
});
async function open(call) {
	refuseJob(call);
	const { head_repo, maintainer_can_modify, ...rest } = input(call, draft$2);
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
async function get$10(call) {
	const { world, repository } = call;
	const pull = pullAt(call);
	const settled = !isOpen(world, pull) || await isCurrent(world, pull);
	const answer = ok(await fullPullView(world, repository, {
		pull,
		settled
	}));
	if (!settled) await tryMerge(world, pull);
	return answer;
}
const change$2 = object({
	title: string().min(1).optional(),
	body: string().nullable().optional(),
	state: _enum(["open", "closed"]).optional(),
	base: string().optional(),
	maintainer_can_modify: boolean().optional()
});
async function update$3(call) {
	const { world, repository, token } = call;
	const pull = pullAt(call);
	const { base, maintainer_can_modify, ...fields } = input(call, change$2);
	if (fields.state === "open" && pull.merged) throw invalid({
		resource: "PullRequest",
		code: "custom",
		message: "state cannot be changed. The pull request is merged."
	});
	const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== void 0));
	const before = issueOf(world, pull).state;
	const { state } = changeIssue(call, issueOf(world, pull), given);
	const rebased = base === void 0 ? pull.base : {
		ref: base,
		sha: found(await call.repo.line([
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
	announce(world, {
		name: "pull_request",
		action: state === before ? "edited" : state === "closed" ? "closed" : "reopened",
		repository,
		token,
		payload: {
			number: pull.number,
			merged: false
		}
	});
	return ok(await fullPullView(world, repository, {
		pull: updated,
		settled: false
	}));
}

// actions/_sandbox/github/pull/review.ts
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

// actions/_sandbox/github/pull/review-routes.ts
/** Reviews, and who is asked for one. */
const reviewRoutes = [
	route("GET", "/pulls/:number/reviews", reads("pull_requests"), list$6),
	route("POST", "/pulls/:number/reviews", takesPart("pull_requests"), create$4),
	route("GET", "/pulls/:number/reviews/:id", reads("pull_requests"), get$9),
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
const draft$1 = object({
	body: string().default(""),
	event: event.optional(),
	commit_id: string().optional()
});
function reviewOf(call) {
	const { number: pullNumber } = pullAt(call);
	const review = call.world.store.reviews.get(number(call, "id"));
	return found(review?.repositoryId === call.repository.id && review.pullNumber === pullNumber ? review : null);
}
function list$6(call) {
	const { number: pullNumber } = pullAt(call);
	const rows = call.world.store.reviews.filter((row) => row.repositoryId === call.repository.id && row.pullNumber === pullNumber);
	return paged(call, rows, (row) => reviewView(call.world, call.repository, row));
}
function create$4(call) {
	const { world, repository, token } = call;
	const pull = pullAt(call);
	const wanted = input(call, draft$1);
	withinLimit(wanted.body, BODY_LIMIT, {
		resource: "PullRequestReview",
		code: "custom",
		field: "body"
	});
	refuse$1(call, wanted.event, wanted.body);
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
function refuse$1({ world, repository, token, params }, wanted, body) {
	const pull = found(pullNumbered(world, repository, Number(params["number"])));
	if (wanted === "APPROVE") refuseJob({
		token,
		repository
	});
	if (issueOf(world, pull).author === token?.login && (wanted === "APPROVE" || wanted === "REQUEST_CHANGES")) throw new Refusal(422, "Unprocessable Entity", { errors: [`Can not ${wanted === "APPROVE" ? "approve" : "request changes on"} your own pull request`] });
	if (body === "" && (wanted === "REQUEST_CHANGES" || wanted === "COMMENT")) throw new Refusal(422, "Unprocessable Entity", { errors: [`Body can't be blank`] });
}
function get$9(call) {
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
	refuse$1(call, wanted.event, body);
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
	announce(world, {
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

// actions/_sandbox/github/release/publish.ts
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
		announce(world, {
			name: "release",
			action: "published",
			repository,
			token,
			payload
		});
		return published;
	});
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

// actions/_sandbox/github/release/release-routes.ts
/** Releases. */
const releaseRoutes = [
	route("GET", "/releases", reads("contents"), list$5),
	route("POST", "/releases", writes("contents"), create$3),
	route("GET", "/releases/latest", reads("contents"), latest),
	route("GET", "/releases/tags/:tag{.+}", reads("contents"), getByTag),
	route("GET", "/releases/:id", reads("contents"), get$8),
	route("PATCH", "/releases/:id", writes("contents"), update$2),
	route("DELETE", "/releases/:id", writes("contents"), remove$4)
];
function seesDrafts({ world, token, repository }) {
	return levelOf(world, token, repository, "contents") === "write";
}
function list$5(call) {
	const rows = releasesOf(call.world, call.repository, seesDrafts(call));
	return paged(call, rows, (row) => releaseView(call.world, call.repository, row));
}
/** The release of the path; a draft is nowhere for those who may not push. */
function releaseOf(call) {
	const release = call.world.store.releases.get(number(call, "id"));
	const visible = release?.repositoryId === call.repository.id && (!release.draft || seesDrafts(call));
	return found(visible ? release : null);
}
function get$8(call) {
	return ok(releaseView(call.world, call.repository, releaseOf(call)));
}
function getByTag({ world, repository, params }) {
	const release = releasesOf(world, repository, false).find((row) => row.tag === params["tag"]);
	return ok(releaseView(world, repository, found(release)));
}
function latest({ world, repository }) {
	return ok(releaseView(world, repository, found(latestRelease(world, repository))));
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
const draft = object({
	tag_name: string().min(1),
	...fields
});
const change$1 = object({
	tag_name: string().min(1).optional(),
	...fields
});
async function create$3(call) {
	const { world, repository, token } = call;
	const wanted = input(call, draft);
	refuse(call, wanted);
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
	const made = wanted.draft ? release : await publish(call, release);
	world.store.releases.put(made);
	announce(world, {
		name: "release",
		action: "created",
		repository,
		token,
		payload: {
			tag: made.tag,
			draft: made.draft
		}
	});
	return created(releaseView(world, repository, made));
}
function refuse(call, wanted, self) {
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
async function update$2(call) {
	const { world, repository, token } = call;
	const before = releaseOf(call);
	const wanted = input(call, change$1);
	refuse(call, wanted, before);
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
	if (!publishes) announce(world, {
		name: "release",
		action: "edited",
		repository,
		token,
		payload: { tag: after.tag }
	});
	return ok(releaseView(world, repository, after));
}
/** Its tag stays. */
function remove$4(call) {
	const { store, assets } = call.world;
	const release = releaseOf(call);
	for (const asset of store.assets.filter((row) => row.releaseId === release.id)) {
		store.assets.remove(asset.id);
		assets.remove(asset.id);
	}
	store.releases.remove(release.id);
	return noContent();
}

// actions/_sandbox/github/release/asset-routes.ts
/** Assets of releases. */
const assetRoutes = [
	route("GET", "/releases/:id/assets", reads("contents"), list$4),
	{
		...route("POST", "/releases/:id/assets", writes("contents"), upload$1),
		raw: true
	},
	route("GET", "/releases/assets/:id", reads("contents"), get$7),
	route("PATCH", "/releases/assets/:id", writes("contents"), rename),
	route("DELETE", "/releases/assets/:id", writes("contents"), remove$3)
];
const TWO_GIB = 2 ** 31;
const MOST = 1e3;
function list$4(call) {
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
	const asset = found(world.store.assets.get(number(call, "id")));
	const release = found(world.store.releases.get(asset.releaseId));
	const hidden = release.draft && levelOf(world, token, repository, "contents") !== "write";
	return found(asset.repositoryId === repository.id && !hidden ? {
		asset,
		release
	} : null);
}
function get$7(call) {
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
const change = object({
	name: string().min(1).optional(),
	label: string().optional()
});
function rename(call) {
	const { world, repository } = call;
	const { asset, release } = assetOf(call);
	if (release.immutable) throw new Refusal(422, "Cannot change assets of an immutable release.");
	const { name: given, label } = input(call, change);
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
function remove$3(call) {
	const { asset, release } = assetOf(call);
	if (release.immutable) throw new Refusal(422, "Cannot delete assets of an immutable release.");
	call.world.store.assets.remove(asset.id);
	call.world.assets.remove(asset.id);
	return noContent();
}

// actions/_sandbox/github/repository/branch-routes.ts
/** Branches and tags by their short names. Nothing is protected. */
const branchRoutes = [
	route("GET", "/branches", reads("contents"), list$3),
	route("GET", "/branches/:branch{.+}/protection", reads("administration"), () => {
		throw new Refusal(404, "Branch not protected");
	}),
	route("GET", "/branches/:branch{.+}", reads("contents"), get$6),
	route("GET", "/tags", reads("contents"), listTags)
];
const UNPROTECTED = {
	enabled: false,
	required_status_checks: {
		enforcement_level: "off",
		contexts: [],
		checks: []
	}
};
async function list$3(call) {
	const branches = await refsUnder(call.repo, "refs/heads/");
	return paged(call, branches, ({ name, sha }) => ({
		name: shortName(name),
		commit: {
			sha,
			url: `${repositoryUrl(call.world, call.repository)}/commits/${sha}`
		},
		protected: false
	}));
}
async function get$6({ world, repository, repo, params }) {
	const name = params["branch"] ?? "";
	const ref = await readRef(repo, `refs/heads/${name}`);
	if (ref === null) throw new Refusal(404, "Branch not found");
	const self = `${repositoryUrl(world, repository)}/branches/${name}`;
	const protection_url = `${self}/protection`;
	return ok({
		name,
		commit: commitView(world, repository, found(await readCommit(repo, ref.sha))),
		_links: {
			self,
			html: `${world.url}/${repository.owner}/${repository.name}/tree/${name}`
		},
		protected: false,
		protection: UNPROTECTED,
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

// actions/_sandbox/github/repository/commit-routes.ts
/** Commits, and what lies between two of them. */
const commitRoutes = [
	route("GET", "/commits", reads("contents"), list$2),
	route("GET", "/commits/:sha/pulls", reads("pull_requests"), listPulls),
	route("GET", "/commits/:ref{.+}", reads("contents"), get$5),
	route("GET", "/compare/:basehead{.+}", reads("contents"), compare)
];
const NO_COMMIT = (ref) => new Refusal(422, `No commit found for SHA: ${ref}`);
const FILES_CAP = 300;
const COMPARE_PAGE = 250;
async function list$2(call) {
	const { world, repository, repo, query } = call;
	const name = query.get("sha") ?? repository.defaultBranch;
	const sha = await resolve$1(repo, name);
	if (sha === null) {
		if (query.get("sha") === null) throw new Refusal(409, "Git Repository is empty.");
		throw new Refusal(404, "Not Found");
	}
	const path = query.get("path");
	const since = query.get("since");
	const until = query.get("until");
	const limits = [...since ? [`--since=${since}`] : [], ...until ? [`--until=${until}`] : []];
	const commits = await log(repo, [
		...limits,
		sha,
		"--",
		...path ? [`:(literal)${path}`] : []
	]);
	return paged(call, commits, (commit) => commitView(world, repository, commit));
}
async function get$5(call) {
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
	const base = found(await readCommit(repo, await local(call, from)));
	const head = found(await readCommit(repo, await local(call, to)));
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
	const fork = found(world.store.repositories.find((row) => row.owner === owner && (row.parent === root || row.id === root)));
	if (levelOf(world, token, fork, "contents") === "none") throw new Refusal(404, "Not Found");
	const sha = found(await resolve$1(world.repo(fork), ref));
	await fetchFrom(repo, world.repo(fork), [sha]);
	return sha;
}

// actions/_sandbox/github/repository/commit-files.ts
/** Puts one commit of changed files on a branch (an empty repository gets its first) and answers its id. */
async function commitFiles(call, wanted) {
	const { world, repository, token } = call;
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

// actions/_sandbox/github/repository/contents-view.ts
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

// actions/_sandbox/github/repository/contents-routes.ts
/** Files and folders of a branch, tag or commit. */
const contentsRoutes = [
	route("GET", "/contents", reads("contents"), get$4),
	route("GET", "/contents/:path{.*}", reads("contents"), get$4),
	route("PUT", "/contents/:path{.+}", writes("contents"), put),
	route("DELETE", "/contents/:path{.+}", writes("contents"), remove$2)
];
async function get$4(call) {
	const { repository, repo, params, query, headers } = call;
	const ref = query.get("ref") ?? repository.defaultBranch;
	const path = (params["path"] ?? "").replace(/\/+$/, "");
	const commit = await resolve$1(repo, ref);
	if (commit === null) throw new Refusal(404, query.has("ref") ? `No commit found for the ref ${ref}` : "This repository is empty.");
	const entry = path === "" ? null : found(await entryAt(repo, commit, path));
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
const person = object({
	name: string(),
	email: string(),
	date: string().optional()
});
const write = object({
	message: string().min(1),
	content: string(),
	sha: string().optional(),
	branch: string().optional(),
	author: person.optional(),
	committer: person.optional()
});
async function put(call) {
	const wanted = input(call, write);
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
	const entry = found(await entryAt(repo, commit, path));
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
const removal = write.omit({ content: true }).extend({ sha: string() });
async function remove$2(call) {
	const wanted = input({ body: {
		...Object.fromEntries(call.query),
		...call.body
	} }, removal);
	const path = call.params["path"] ?? "";
	refuseWorkflows(call, [path]);
	const branch = wanted.branch ?? call.repository.defaultBranch;
	const before = found(await lookAt(call, {
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

// actions/_sandbox/github/repository/git-data-routes.ts
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
	const bytes = found(/^[0-9a-f]{40}$/.test(sha) ? await readBlob(repo, sha) : null);
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
	const entries = found(await readTree(repo, params["sha"] ?? "", query.has("recursive")));
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
	const sha = await changeTree(repo, wanted.base_tree ?? null, changes);
	return created(treeView(call, sha, await readTree(repo, sha) ?? []));
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
	return ok(gitCommitView(world, repository, found(/^[0-9a-f]{40}$/.test(sha) ? await readCommit(repo, sha) : null)));
}
const signature = object({
	name: string(),
	email: string(),
	date: string().optional()
});
const commit = object({
	message: string(),
	tree: string(),
	parents: array(string()).default([]),
	author: signature.optional(),
	committer: signature.optional()
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

// actions/_sandbox/github/repository/ref-routes.ts
/** Refs by their whole names; the API leaves `refs/` out of its paths. */
const refRoutes = [
	route("GET", "/git/matching-refs/:ref{.*}", reads("contents"), listMatching),
	route("GET", "/git/ref/:ref{.+}", reads("contents"), get$3),
	route("POST", "/git/refs", writes("contents"), create$2),
	route("PATCH", "/git/refs/:ref{.+}", writes("contents"), update$1),
	route("DELETE", "/git/refs/:ref{.+}", writes("contents"), remove$1)
];
async function listMatching({ world, repository, repo, params }) {
	const refs = await refsUnder(repo, `refs/${params["ref"] ?? ""}`);
	return ok(refs.map((ref) => refView({
		world,
		repository
	}, ref)));
}
async function get$3({ world, repository, repo, params }) {
	return ok(refView({
		world,
		repository
	}, found(await readRef(repo, nameOf(params)))));
}
const sha = string().regex(/^[0-9a-f]{40}$/);
async function create$2(call) {
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
		if (!await moveRef(repo, {
			name: wanted.ref,
			to: wanted.sha,
			from: NOTHING
		})) throw new Refusal(422, `Reference update failed`);
		return await readRef(repo, wanted.ref);
	});
	return created(refView(call, ref));
}
async function update$1(call) {
	const { world, repository, token, params } = call;
	const wanted = input(call, object({
		sha,
		force: boolean().default(false)
	}));
	const name = nameOf(params);
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
		if (!wanted.force && !await isAncestor(repo, before.sha, wanted.sha)) throw new Refusal(422, "Update is not a fast forward");
		await moveRef(repo, {
			name,
			to: wanted.sha
		});
		return await readRef(repo, name);
	});
	return ok(refView(call, ref));
}
async function remove$1(call) {
	const { world, repository, token, params } = call;
	const name = nameOf(params);
	await moving(world, {
		repository,
		token
	}, async (repo) => {
		if (!await readRef(repo, name)) throw new Refusal(422, "Reference does not exist");
		refuseLocked(call, name);
		await deleteRef(repo, name);
	});
	return noContent();
}
/** The tag of an immutable release stays. */
function refuseLocked({ world, repository }, name) {
	const tag = name.replace("refs/tags/", "");
	if (world.store.releases.find((row) => row.repositoryId === repository.id && row.immutable && row.tag === tag && name.startsWith("refs/tags/"))) throw new Refusal(422, "Cannot delete a tag that belongs to an immutable release");
}
function nameOf(params) {
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

// actions/_sandbox/github/repository/fork.ts
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

// actions/_sandbox/github/repository/repository-routes.ts
/** Repositories themselves, their forks and who may do what in them. */
const repositoryRoutes = [
	siteRoute("POST", "/user/repos", "signed-in", (call) => create$1(call, actor(call).login)),
	siteRoute("POST", "/orgs/:org/repos", "signed-in", createForOrganisation),
	siteRoute("GET", "/user/repos", "signed-in", listMine),
	route("GET", "", reads("metadata"), ({ world, repository, token }) => ok(fullRepositoryView(world, repository, token))),
	route("PATCH", "", writes("administration"), update),
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
async function create$1(call, owner) {
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
	return await create$1(call, login);
}
function listMine(call) {
	const { world, token } = call;
	const mine = world.store.repositories.filter((row) => levelOf(world, token, row, "contents") === "write");
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
async function update(call) {
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

// actions/_sandbox/github/repository/tag-routes.ts
/** Annotated tags as objects; `POST /git/refs` gives one its name. */
const tagRoutes = [route("GET", "/git/tags/:sha", reads("contents"), get$2), route("POST", "/git/tags", writes("contents"), create)];
async function get$2(call) {
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
	object: string(),
	type: _enum([
		"commit",
		"tree",
		"blob"
	]),
	tagger: object({
		name: string(),
		email: string(),
		date: string().optional()
	}).optional()
});
async function create(call) {
	const { world, repo, token } = call;
	const wanted = input(call, request);
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
	const field = (name) => found(head.match(new RegExp(`^${name} (.*)$`, "m"))?.[1]);
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

// actions/_sandbox/github/workflow/artifact.ts
const DAY = 864e5;
/** Keeps a zip as a run's artifact for 1 to 90 days; a name is taken once and for all. */
async function storeArtifact(world, run, { name, zip, days = 90 }) {
	if (world.store.artifacts.find((row) => row.runId === run.id && row.name === name)) throw new Refusal(409, `an artifact with this name already exists on the workflow run: ${name}`);
	const id = world.store.nextId();
	const { stream, received } = meter(zip);
	await world.artifacts.write(id, stream);
	const { bytes, sha256 } = received();
	const expiresAt = `${new Date(world.now().getTime() + Math.min(90, Math.max(1, days)) * DAY).toISOString().slice(0, 19)}Z`;
	const row = {
		id,
		repositoryId: run.repositoryId,
		runId: run.id,
		name,
		bytes,
		digest: `sha256:${sha256}`
	};
	return world.store.artifacts.put({
		...row,
		createdAt: world.time(),
		expiresAt
	});
}
function isExpired(world, { expiresAt }) {
	return expiresAt <= world.time();
}
function artifactView(world, repository, artifact) {
	const url = `${repositoryUrl(world, repository)}/actions/artifacts/${artifact.id}`;
	const run = world.store.runs.get(artifact.runId);
	return {
		id: artifact.id,
		node_id: nodeId("AF", artifact.id),
		name: artifact.name,
		size_in_bytes: artifact.bytes,
		url,
		archive_download_url: `${url}/zip`,
		expired: isExpired(world, artifact),
		digest: artifact.digest,
		created_at: artifact.createdAt,
		updated_at: artifact.createdAt,
		expires_at: artifact.expiresAt,
		workflow_run: run && {
			id: run.id,
			repository_id: run.repositoryId,
			head_repository_id: run.headRepositoryId,
			...run.headBranch !== null && { head_branch: run.headBranch },
			head_sha: run.headSha
		}
	};
}

// actions/_sandbox/github/workflow/artifact-routes.ts
/** Artifacts of workflow runs. */
const artifactRoutes = [
	route("GET", "/actions/artifacts", reads("actions"), (call) => list$1(call, null)),
	route("GET", "/actions/runs/:run/artifacts", reads("actions"), listOfRun),
	route("GET", "/actions/artifacts/:id", reads("actions"), get$1),
	route("GET", "/actions/artifacts/:id/:format{zip}", reads("actions"), download),
	route("DELETE", "/actions/artifacts/:id", writes("actions"), remove)
];
/** Where a job leaves its zip; GitHub has a service of its own for it, which no public API describes. */
const artifactUpload = {
	...route("POST", "/runs/:run/artifacts", reads("metadata"), upload),
	raw: true
};
function list$1(call, run) {
	const { world, repository, query } = call;
	const name = query.get("name");
	const rows = world.store.artifacts.filter((row) => row.repositoryId === repository.id && (run === null || row.runId === run)).filter((row) => name === null || row.name === name);
	return envelope(call, "artifacts", rows.reverse(), (row) => artifactView(world, repository, row));
}
function listOfRun(call) {
	const run = found(call.world.store.runs.get(number(call, "run")));
	return list$1(call, found(run.repositoryId === call.repository.id ? run.id : null));
}
function artifactOf(call) {
	const artifact = call.world.store.artifacts.get(number(call, "id"));
	return found(artifact?.repositoryId === call.repository.id ? artifact : null);
}
function get$1(call) {
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
	const run = found(world.store.runs.get(number(call, "run")));
	found(run.repositoryId === repository.id ? run : null);
	const name = query.get("name");
	if (!name) throw new Refusal(422, "name is missing");
	const days = Number(query.get("retention-days") ?? 90);
	return created(artifactView(world, repository, await storeArtifact(world, run, {
		name,
		zip: call.upload.stream,
		days
	})));
}

// actions/_sandbox/github/site/control-routes.ts
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
		siteRoute("POST", "/tokens", "site-admin", mint),
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
		artifactUpload
	];
}
function mint(call) {
	const { secret, login, permissions } = createToken$1(call.world, input(call, tokenRequest));
	return created({
		token: secret,
		login,
		permissions
	});
}

// actions/_sandbox/github/site/site-routes.ts
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

// actions/_sandbox/github/workflow/dispatch-routes.ts
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
	announce(world, {
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
	found(await entryAt(repo, commit, path));
	announce(world, {
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

// actions/_sandbox/github/workflow/job-view.ts
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

// actions/_sandbox/github/workflow/run.ts
/** A workflow file has one number in its repository, the same after every restart. */
function workflowId({ id }, path) {
	return [...`${id}:${path}`].reduce((sum, character) => (sum * 31 + character.charCodeAt(0)) % 9e7, 7);
}

// actions/_sandbox/github/workflow/run-view.ts
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
		referenced_workflows: [],
		event: run.event,
		status: run.status,
		conclusion: run.conclusion,
		pull_requests: pulls.map((pull) => minimalPullView(world, repository, pull)),
		created_at: run.createdAt,
		updated_at: run.updatedAt,
		run_started_at: run.startedAt,
		actor: userView(world, run.actor),
		triggering_actor: userView(world, run.actor),
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

// actions/_sandbox/github/workflow/run-routes.ts
/** Workflow runs and their jobs; what runs them is not the server's business. */
const runRoutes = [
	route("GET", "/actions/runs", reads("actions"), (call) => list(call, () => true)),
	route("GET", "/actions/workflows/:workflow/runs", reads("actions"), listOfWorkflow),
	route("GET", "/actions/runs/:id", reads("actions"), get),
	route("GET", "/actions/runs/:id/jobs", reads("actions"), listJobs),
	route("GET", "/actions/jobs/:job", reads("actions"), getJob)
];
async function list(call, wanted) {
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
	return list(call, (run) => run.path.endsWith(`/${wanted}`) || String(workflowId(call.repository, run.path)) === wanted);
}
function runOf(call) {
	const run = call.world.store.runs.get(number(call, "id"));
	return found(run?.repositoryId === call.repository.id ? run : null);
}
async function get(call) {
	return ok(await runView(call.world, call.repository, runOf(call)));
}
function listJobs(call) {
	const { world, repository, query } = call;
	const run = runOf(call);
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
	const job = found(world.store.jobs.get(number(call, "job")));
	const run = found(world.store.runs.get(job.runId));
	return ok(jobView(world, repository, found(job.repositoryId === repository.id ? {
		job,
		run
	} : null)));
}

// actions/_sandbox/github/routes.ts
/** Every route by the prefix it lies under. Of two that fit, the first answers. */
function routesOf(site) {
	return {
		"/api/v3": [
			...siteRoutes(site),
			...repositoryRoutes,
			...branchRoutes,
			...checkRoutes,
			...statusRoutes,
			...commitRoutes,
			...contentsRoutes,
			...refRoutes,
			...tagRoutes,
			...gitDataRoutes,
			...commentRoutes,
			...labelRoutes,
			...issueRoutes,
			...reviewRoutes,
			...pullRoutes,
			...changeRoutes,
			...mergeRoutes,
			...assetRoutes.filter(({ raw }) => !raw),
			...releaseRoutes,
			...runRoutes,
			...artifactRoutes,
			...dispatchRoutes,
			...workflowPermissionRoutes,
			...deploymentRoutes,
			...deploymentStatusRoutes,
			...environmentRoutes
		],
		"/api/uploads": assetRoutes.filter(({ raw }) => raw),
		"/api": [graphqlRoute],
		"/_sandbox": controlRoutes(site)
	};
}

// actions/_sandbox/github/app.ts
/** The routes as one Hono application. What is no route is git's, a download, or 404 and listed. */
function createApp(site) {
	const app = new Hono();
	const wire = (c) => wireOf(c, site.world.url);
	for (const [prefix, routes] of Object.entries(routesOf(site))) for (const route of routes) app.on(route.method, `${prefix}${route.path}`, (c) => exchange(site, wire(c), (opened, note) => handle(site, route, opened, note)));
	app.notFound((c) => {
		const asked = wire(c);
		return exchange(site, asked, async ({ upload }) => {
			const answer = answerDownload(site.world, asked) ?? await answerGit(site.world, asked, upload.stream);
			if (answer) return answer;
			site.unknown.add(`${asked.method} ${asked.path}`);
			throw notFound();
		});
	});
	return app;
}

// actions/_sandbox/github/git/version.ts
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
	const [, major = "0", minor = "0"] = said.match(/(\d+)\.(\d+)/) ?? [];
	return Number(major) > OLDEST[0] || Number(major) === OLDEST[0] && Number(minor) >= OLDEST[1];
}

// actions/_sandbox/github/http/rate-limit.ts
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

// actions/_sandbox/github/store/claim.ts
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

// actions/_sandbox/github/git/lock.ts
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

// actions/_sandbox/github/store/bytes.ts
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
		read: (id, range) => createReadStream(fileOf(id), {
			...range,
			highWaterMark: 1 << 20
		}),
		size: (id) => statSync(fileOf(id)).size,
		remove
	};
}

// actions/_sandbox/github/store/table.ts
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
/** Replaces a file's text as one step. */
function writeAtomically(file, text) {
	writeFileSync(`${file}.new`, text);
	renameSync(`${file}.new`, file);
}
function readRows(folder) {
	return readdirSync(folder).filter((name) => name.endsWith(".json")).map((name) => JSON.parse(readFileSync(join(folder, name), "utf8"))).sort((a, b) => a.id - b.id);
}

// actions/_sandbox/github/store/sequence.ts
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

// actions/_sandbox/github/store/store.ts
/** Opens the documents under a folder, or makes them: a stopped sandbox goes on where it was. */
function openStore(folder) {
	mkdirSync(folder, { recursive: true });
	const table = (name) => openTable(join(folder, name));
	return {
		nextId: openSequence(join(folder, "sequence")),
		users: table("users"),
		tokens: table("tokens"),
		repositories: table("repositories"),
		issues: table("issues"),
		issueEvents: table("issue-events"),
		comments: table("comments"),
		labels: table("labels"),
		pulls: table("pulls"),
		reviews: table("reviews"),
		checks: table("checks"),
		statuses: table("statuses"),
		releases: table("releases"),
		assets: table("assets"),
		artifacts: table("artifacts"),
		deployments: table("deployments"),
		deploymentStatuses: table("deployment-statuses"),
		environments: table("environments"),
		runs: table("runs"),
		jobs: table("jobs"),
		events: table("events")
	};
}

// actions/_sandbox/github/world.ts
/** Opens the state under a folder; `url` is where browsers and git find this GitHub, without a slash at its end. */
function openWorld({ folder, url, now }) {
	const listeners = /* @__PURE__ */ new Set();
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
		gitFolder: join(folder, "git"),
		/** One writer of a repository's refs at a time. */
		locked: openLocks(),
		listeners,
		repo: ({ id }) => openRepo(repositoryFolder(join(folder, "git"), id))
	};
}

// actions/_sandbox/github/server.ts
const ADMINISTRATOR = "admin";
/** Opens a GitHub on a state folder, new or left by an earlier one, and serves it until it is closed. */
async function openSandbox(options) {
	const { state, port = 0, record, faults, rateLimit = null, now = () => /* @__PURE__ */ new Date() } = options;
	await requireGit();
	mkdirSync(state, { recursive: true });
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
		recorder: openRecorder(record, () => world.store.tokens.all().map(({ secret }) => secret)),
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
		world,
		faults: site.faults,
		unknownRoutes: () => [...site.unknown],
		async close() {
			await listening.close();
			release();
		}
	};
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

// actions/_cli/sandbox.ts
const HIGHEST_PORT = 65535;
const port = string().regex(/^\d+$/, "expected a port number").transform(Number).refine((value) => value <= HIGHEST_PORT, `expected a port number of at most ${HIGHEST_PORT}`).optional();
/** `trainyard sandbox`: an empty GitHub on this machine, or the one that `--state` kept, until a signal stops it. */
const sandbox = verb({
	name: "sandbox",
	inputs: object({
		port,
		state: text$1,
		record: text$1
	}),
	run
});
async function run(inputs, host) {
	const kept = inputs.state === void 0 ? null : resolve(host.cwd, inputs.state);
	const state = kept ?? mkdtempSync(join(tmpdir(), "trainyard-github-"));
	const record = inputs.record === void 0 ? void 0 : resolve(host.cwd, inputs.record);
	const stopped = signalled();
	const server = await openSandbox({
		state,
		port: inputs.port,
		record
	}).catch((cause) => {
		discard(kept === null ? state : null);
		throw unavailable(cause);
	});
	const { url, api, graphql, token } = server;
	host.notice(`GitHub at ${url}, until Ctrl-C`);
	host.info(`  API      ${api}\n  GraphQL  ${graphql}\n  token    ${token}\n  state    ${state}`);
	const serves = stopped.then(() => server.close()).then(() => discard(kept === null ? state : null));
	return {
		status: 0,
		outputs: {},
		result: {
			url,
			api,
			graphql,
			token
		},
		serves
	};
}
/** A state that nobody asked to keep goes with the server. */
function discard(folder) {
	if (folder !== null) rmSync(folder, {
		recursive: true,
		force: true
	});
}
function signalled() {
	const { promise, resolve } = Promise.withResolvers();
	for (const name of [
		"SIGINT",
		"SIGTERM",
		"SIGHUP"
	]) process.once(name, () => resolve());
	return promise;
}
function unavailable(cause) {
	if (cause.code !== "EADDRINUSE") return cause;
	return new Problem({
		what: "something else listens on this port",
		where: "--port",
		fix: "choose another, or leave --port out for any free one",
		kind: "outside",
		cause
	});
}

export { sandbox };