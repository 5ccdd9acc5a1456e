import { Readable, Transform } from "node:stream";
import { createHash, createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { join } from "node:path";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { spawn } from "node:child_process";
import { tmpdir } from "node:os";
import { buffer, text } from "node:stream/consumers";

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
const escapeRe = /[&<>'"]/;
const stringBufferToString = async (buffer, callbacks) => {
	let str = "";
	callbacks ||= [];
	const resolvedBuffer = await Promise.all(buffer);
	for (let i = resolvedBuffer.length - 1;; i--) {
		str += resolvedBuffer[i];
		i--;
		if (i < 0) break;
		let r = resolvedBuffer[i];
		if (r == null || typeof r === "boolean") continue;
		if (typeof r === "number") {
			str += r;
			continue;
		}
		if (typeof r === "object") callbacks.push(...r.callbacks || []);
		const isEscaped = r.isEscaped;
		r = await (typeof r === "object" ? r.toString() : r);
		if (typeof r === "object") callbacks.push(...r.callbacks || []);
		if (r.isEscaped ?? isEscaped) str += r;
		else {
			const buf = [str];
			escapeToBuffer(r, buf);
			str = buf[0];
		}
	}
	return raw(str, callbacks);
};
const escapeToBuffer = (str, buffer) => {
	const match = str.search(escapeRe);
	if (match === -1) {
		buffer[0] += str;
		return;
	}
	let escape;
	let index;
	let lastIndex = 0;
	for (index = match; index < str.length; index++) {
		switch (str.charCodeAt(index)) {
			case 34:
				escape = "&quot;";
				break;
			case 39:
				escape = "&#39;";
				break;
			case 38:
				escape = "&amp;";
				break;
			case 60:
				escape = "&lt;";
				break;
			case 62:
				escape = "&gt;";
				break;
			default: continue;
		}
		buffer[0] += str.substring(lastIndex, index) + escape;
		lastIndex = index + 1;
	}
	buffer[0] += str.substring(lastIndex, index);
};
const resolveCallbackSync = (str) => {
	const callbacks = str.callbacks;
	if (!callbacks?.length) return str;
	const buffer = [str];
	const context = {};
	callbacks.forEach((c) => c({
		phase: HtmlEscapedCallbackPhase.Stringify,
		buffer,
		context
	}));
	return buffer[0];
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

// test/sandbox/github/http/answer.ts
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

// test/sandbox/github/identity/node-id.ts
/** GitHub's opaque global id: a prefix for the kind and the number. */
function nodeId(prefix, id) {
	return `${prefix}_${Buffer.from(String(id)).toString("base64url")}`;
}

// test/sandbox/github/identity/user.ts
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

// test/sandbox/github/identity/token.ts
/** Mints a token: of a person (`login`), of an app (`app`), or by default of a job's GITHUB_TOKEN. */
function createToken(world, request = {}) {
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
		jobId: request.jobId ?? null,
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

// test/sandbox/github/store/meter.ts
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

// test/sandbox/github/identity/permission.ts
const reads = (...any) => ({
	level: "read",
	any
});
const writes = (...any) => ({
	level: "write",
	any
});
/** Makes a ref, which may need `workflows` too; the header says so whatever was missing. */
const makesRef = {
	...writes("contents"),
	accepted: "contents=write; contents=write,workflows=write"
};
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
	const open = repository.private || CLOSED.includes(permission) ? "none" : "read";
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
/** GitHub's 403, with the header that says what the route takes: alternatives between `;`, what one of them needs between `,`. */
function inaccessible(token, { any, level, accepted }) {
	const by = token.app === null ? "personal access token" : "integration";
	const wanted = accepted ?? any.map((permission) => `${permission}=${level}`).join("; ");
	return new Refusal(403, `Resource not accessible by ${by}`, { headers: { "x-accepted-github-permissions": wanted } });
}
/** What is not public in a public repository either. */
const CLOSED = ["actions_variables", "secrets"];
/** GITHUB_TOKEN can be given none of these. */
const NEVER_IN_JOBS = [
	...CLOSED,
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
	if (CLOSED.includes(permission)) return role === "write" || role === "maintain" ? "write" : "none";
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

// test/sandbox/github/git/git.ts
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
	if (args.some((arg) => arg.includes("\0"))) throw new Refusal(422, "A name or path contains a null byte");
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

// test/sandbox/github/git/repo.ts
const SETTINGS = [
	["http.receivepack", "true"],
	["uploadpack.allowAnySHA1InWant", "true"],
	["uploadpack.allowFilter", "true"],
	["receive.hideRefs", "refs/pull"],
	["receive.denyDeleteCurrent", "refuse"],
	["receive.advertisePushOptions", "true"],
	["gc.auto", "0"]
];
/** Keeps protected branches (`SANDBOX_PROTECTED`: ref, reason, green commits), and workflow files from tokens without `workflows`. */
const PRE_RECEIVE = `#!/bin/sh
refuse() { echo "$1" >&2; exit 1; }
protect() {
  rule=$(printf '%s\\n' "$SANDBOX_PROTECTED" | awk -F '\\t' -v ref="$ref" '$1 == ref')
  [ -n "$rule" ] || return 0
  failed="GH006: Protected branch update failed for $ref."
  case $new in *[!0]*) ;; *) refuse "$failed Cannot delete this protected branch." ;; esac
  git merge-base --is-ancestor "$old" "$new" || refuse "$failed Cannot force-push to this protected branch."
  reason=$(printf '%s' "$rule" | cut -f 2)
  case " $(printf '%s' "$rule" | cut -f 3) " in *" $new "*) return 0 ;; esac
  [ -z "$reason" ] || refuse "$failed $reason"
}
guard_workflows() {
  [ "$SANDBOX_WORKFLOWS" = refused ] || return 0
  case $new in *[!0]*) ;; *) return 0 ;; esac
  file=$(git log --format= --name-only "$new" --not --all -- .github/workflows | sed -n 1p)
  [ -z "$file" ] && return 0
  refuse "refusing to allow a GitHub App to create or update workflow \\\`$file\\\` without \\\`workflows\\\` permission"
}
while read -r old new ref; do protect && guard_workflows; done
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
	writeFileSync(join(folder, "hooks", "pre-receive"), PRE_RECEIVE, { mode: 493 });
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

// test/sandbox/github/repository/repository.ts
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

// test/sandbox/github/identity/session.ts
/** Where a browser becomes the site administrator's, for looking only. */
function loginLink(world) {
	return `${world.url}/_login?key=${keyOf(world)}`;
}
/** The cookie for a login link's key; null for a wrong one. */
function sessionCookie(world, key) {
	if (!isSame(key, keyOf(world))) return null;
	return `${cookieName(world)}=${key}; Path=/; HttpOnly; SameSite=Lax`;
}
/** Whose eyes a page is for: those of the session's cookie, else of the token that the request carries; null for anybody's. */
function viewerOf(world, headers) {
	const [, key = ""] = (headers["cookie"] ?? "").split(/; */).map((pair) => pair.split("=", 2)).find(([name]) => name === cookieName(world)) ?? [];
	if (key !== "" && isSame(key, keyOf(world))) return siteToken(world) ?? null;
	return tokenOf(world, headers["authorization"] ?? "") ?? null;
}
/** No token of the API: browsers send a cookie of 127.0.0.1 to every port there, whoever listens. */
function keyOf(world) {
	return createHmac("sha256", siteToken(world)?.secret ?? "").update("pages").digest("hex");
}
function siteToken({ store }) {
	const isSite = ({ login, permissions, revoked }) => permissions === null && !revoked && userByLogin({ store }, login)?.siteAdmin;
	return store.tokens.find((token) => isSite(token) === true);
}
/** Sandboxes of several ports share the cookies of one address. */
function cookieName({ url }) {
	return `trainyard_${new URL(url).port}`;
}
function isSame(given, wanted) {
	const [one, other] = [Buffer.from(given), Buffer.from(wanted)];
	return one.length === other.length && timingSafeEqual(one, other);
}

// test/sandbox/github/release/asset.ts
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

// test/sandbox/github/release/release.ts
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

// test/sandbox/github/release/download.ts
const LINK = /^\/_blob\/(assets|artifacts|logs|logArchives)\/(\d+)$/;
const PAGE = /^\/([^/]+)\/([^/]+)\/releases\/download\/([^/]+)\/([^/]+)$/;
const SECONDS = 300;
/** Where bytes are fetched without a token for five minutes, as from GitHub's storage. */
function downloadLink(world, { kind, id }) {
	const expires = Math.floor(world.now().getTime() / 1e3) + SECONDS;
	return `${world.url}/_blob/${kind}/${id}?expires=${expires}&sig=${signature(world, {
		kind,
		id
	}, expires)}`;
}
/** Answers such links, and what browsers download from releases that they may see, whole or by range; null for anything else. */
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
	const wanted = Buffer.from(signature(world, blob, expires));
	return given.length === wanted.length && timingSafeEqual(given, wanted) && expires * 1e3 > world.now().getTime() ? blob : null;
}
function published(world, { url, headers }) {
	const parts = url.pathname.match(PAGE)?.slice(1).map(decodeURIComponent);
	if (!parts) return void 0;
	const [owner = "", name = "", tag, file] = parts;
	const repository = repositoryNamed(world, owner, name);
	if (!repository || levelOf(world, viewerOf(world, headers), repository, "contents") === "none") return null;
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
		"content-type": kind === "logs" ? "text/plain; charset=utf-8" : "application/octet-stream"
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
function signature(world, { kind, id }, expires) {
	const key = world.store.tokens.all()[0]?.secret ?? "";
	return createHmac("sha256", key).update(`${kind}/${id}/${expires}`).digest("hex");
}

// test/sandbox/github/git/ref.ts
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

// test/sandbox/github/identity/app.ts
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

// test/sandbox/github/pull/minimal-pull-view.ts
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

// test/sandbox/github/check/job-check.ts
/** The check runs that the jobs of workflow runs are, on the commit that their run is about. */
function jobChecks(world, repositoryId, head) {
	const runs = world.store.runs.filter((run) => run.repositoryId === repositoryId && run.headSha === head);
	const byId = new Map(runs.map((run) => [run.id, run]));
	return world.store.jobs.filter((job) => byId.has(job.runId)).map((job) => jobCheck(job, byId.get(job.runId)));
}
/** One job as a check run of the app `github-actions`; a job's id is its check run's. */
function jobCheck(job, run) {
	return {
		id: job.id,
		repositoryId: job.repositoryId,
		suite: run.id,
		name: job.name,
		head: run.headSha,
		app: "github-actions",
		externalId: null,
		detailsUrl: null,
		status: job.status,
		conclusion: job.conclusion,
		startedAt: job.startedAt,
		completedAt: job.completedAt,
		output: {
			title: null,
			summary: job.summary,
			text: null
		},
		annotations: job.annotations.map(({ path, line, level, ...rest }) => {
			const place = {
				path: path ?? ".github",
				start_line: line ?? 1,
				end_line: line ?? 1
			};
			const columns = {
				start_column: null,
				end_column: null
			};
			return {
				...place,
				...columns,
				annotation_level: level,
				raw_details: null,
				...rest
			};
		})
	};
}

// test/sandbox/github/check/check.ts
function checkView(world, repository, check) {
	const url = `${repositoryUrl(world, repository)}/check-runs/${check.id}`;
	const job = world.store.jobs.get(check.id);
	const place = job ? `actions/runs/${job.runId}/job/${job.id}` : `runs/${check.id}`;
	const page = `${repositoryPage(world, repository)}/${place}`;
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
/** Every check run on a commit, jobs of workflow runs among them, in the order in which they were made. */
function checksAt(world, repositoryId, head) {
	return [...world.store.checks.filter((row) => row.repositoryId === repositoryId && row.head === head), ...jobChecks(world, repositoryId, head)].sort((a, b) => a.id - b.id);
}
/** The newest check run of each name and app on a commit. */
function latestChecks(world, repositoryId, head) {
	const rows = checksAt(world, repositoryId, head);
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

// test/sandbox/github/repository/protection.ts
function protectionOf(world, repository, branch) {
	return world.store.protections.find((row) => row.repositoryId === repository.id && row.branch === branch);
}
/** Why the branch does not take a commit yet, in GitHub's words, or null; a skipped check counts as green. */
function obstacle(world, repository, { branch, head }) {
	const checks = protectionOf(world, repository, branch)?.required?.checks ?? [];
	const verdicts = checks.map((check) => verdictOf(world, repository.id, {
		...check,
		head
	}));
	const open = ["expected", "failing"].flatMap((kind) => {
		const count = verdicts.filter((verdict) => verdict === kind).length;
		return count === 0 ? [] : [{
			kind,
			count
		}];
	});
	const total = open.reduce((sum, { count }) => sum + count, 0);
	if (total === 0) return null;
	const only = checks[verdicts.findIndex((verdict) => verdict !== "successful")];
	if (total === 1) return `Required status check "${only?.context}" is ${open[0]?.kind}.`;
	const kinds = open.map(({ kind, count }) => `${count} ${kind}`).join(" and ");
	return `${total} of ${checks.length} required status checks have not succeeded: ${kinds}.`;
}
/** Whether a strict branch has moved on since the head left it. */
async function isBehind(world, repository, { branch, head }) {
	if (!protectionOf(world, repository, branch)?.required?.strict) return false;
	const repo = world.repo(repository);
	const base = await readRef(repo, `refs/heads/${branch}`);
	return base !== null && !await isAncestor(repo, base.sha, head);
}
/** Administrators are bound like everybody else where the protection says so. */
function isBound(world, token, repository, branch) {
	const protection = protectionOf(world, repository, branch);
	if (!protection) return false;
	return protection.enforceAdmins || levelOf(world, token, repository, "administration") !== "write";
}
/** The newest check of that name decides, or the newest status; what still runs is expected. */
function verdictOf(world, repositoryId, { context, app, head }) {
	const isWanted = (check) => check.name === context && (app === null || appView(world, check.app).id === app);
	const verdicts = latestChecks(world, repositoryId, head).filter(isWanted).map(verdictOfCheck);
	const status = world.store.statuses.filter((row) => row.repositoryId === repositoryId && row.sha === head && row.context === context).at(-1);
	if (status && app === null) verdicts.push(verdictOfState(status.state));
	if (verdicts.includes("failing")) return "failing";
	return verdicts.length === 0 || verdicts.includes("expected") ? "expected" : "successful";
}
function verdictOfCheck({ conclusion }) {
	if (conclusion === null) return "expected";
	return [
		"success",
		"neutral",
		"skipped"
	].includes(conclusion) ? "successful" : "failing";
}
function verdictOfState(state) {
	if (state === "pending") return "expected";
	return state === "success" ? "successful" : "failing";
}

// test/sandbox/github/issue/issue-event.ts
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

// test/sandbox/github/pull/pull.ts
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

// test/sandbox/github/workflow/event.ts
const ALWAYS_START = ["repository_dispatch", "workflow_dispatch"];
/** Records an event and tells those who listen, once the request that caused it has been answered for. */
function announce(world, { name, action, repository, token, payload, ...news }) {
	const actor = token?.login ?? news.actor ?? "ghost";
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

// test/sandbox/github/pull/pull-event.ts
/** Tells workflows what happened to a pull request, as it stands now. */
function announcePull(world, { action, pull, token, more = {} }) {
	const current = world.store.pulls.get(pull.id) ?? pull;
	const repository = world.store.repositories.get(pull.repositoryId);
	const { labels, state } = issueOf(world, current);
	const { number, head, base, draft, merged } = current;
	const moment = {
		number,
		head: head.sha,
		base: base.sha,
		draft,
		state,
		labels
	};
	const result = {
		merged: merged !== null,
		merge_commit_sha: merged?.sha ?? null
	};
	const payload = {
		...moment,
		...action === "closed" && result,
		...more
	};
	announce(world, {
		name: "pull_request",
		action,
		repository,
		token,
		payload
	});
}

// test/sandbox/github/git/commit.ts
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
	for (let at = 0; at + FIELDS <= fields.length; at += FIELDS) commits.push(commitOf(fields.slice(at, at + FIELDS)));
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
function commitOf(fields) {
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
		message: message.replace(/(?<!\n)\n+$/, "")
	};
}
function timeOf(seconds) {
	return (/* @__PURE__ */ new Date(Number(seconds) * 1e3)).toISOString().replace(".000Z", "Z");
}

// test/sandbox/github/git/tree.ts
/** What is no name of a file for git. */
const MALFORMED = /^(\.{0,2}|\.git)$/i;
/** Whether git takes it for the path of a file. */
function isPath(path) {
	return !path.split("/").some((piece) => MALFORMED.test(piece));
}
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
	if (!isPath(path)) return null;
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
	if (!changes.every(({ path }) => isPath(path))) throw new Refusal(422, "path contains a malformed path component");
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

// test/sandbox/github/git/merge.ts
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

// test/sandbox/github/release/latest.ts
/** What `/releases/latest` answers: the last that asked to be it, else the newest that did not refuse to be. */
function latestRelease(world, repository) {
	const byPublication = releasesOf(world, repository, false).filter((row) => !row.prerelease).toSorted((a, b) => (b.publishedAt ?? "").localeCompare(a.publishedAt ?? "") || b.id - a.id);
	return byPublication.find((row) => row.makeLatest === "true") ?? byPublication.find((row) => row.makeLatest === "legacy");
}

// test/sandbox/github/http/limit.ts
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

// test/sandbox/github/identity/association.ts
/** What the author of a comment is to the repository. */
function association(world, login, repository) {
	if (login === repository.owner) return "OWNER";
	if (userByLogin(world, repository.owner)?.owners.includes(login)) return "MEMBER";
	if (repository.collaborators[login] !== void 0) return "COLLABORATOR";
	return "NONE";
}

// test/sandbox/github/issue/label.ts
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

// test/sandbox/github/issue/issue.ts
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
		tell(call, issue, {
			action: event,
			more: { label: {
				id,
				name
			} }
		});
	};
	const labelled = world.store.issues.put({
		...issue,
		labels: wanted,
		updatedAt: world.time()
	});
	for (const id of wanted.filter((id) => !issue.labels.includes(id))) note(id, "labeled");
	for (const id of issue.labels.filter((id) => !wanted.includes(id))) note(id, "unlabeled");
	return labelled;
}
/** Tells workflows what happened to an issue, or to the pull request that it is half of. */
function tell({ world, repository, token }, issue, { action, more }) {
	const pull = issue.isPull ? pullNumbered(world, repository, issue.number) : void 0;
	if (pull) announcePull(world, {
		action,
		pull,
		token,
		...more && { more }
	});
	else announce(world, {
		name: "issues",
		action,
		repository,
		token,
		payload: {
			number: issue.number,
			...more
		}
	});
}
/** What was there before an edit, as webhooks tell it. */
function editsOf(before, after) {
	return {
		...before.title !== after.title && { title: { from: before.title } },
		...before.body !== after.body && { body: { from: before.body ?? "" } }
	};
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

// test/sandbox/github/git/diff.ts
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

// test/sandbox/github/git/history.ts
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

// test/sandbox/github/workflow/artifact.ts
const DAY = 864e5;
/** Keeps a zip as a run's artifact for 1 to 90 days; a name is taken once and for all. */
async function storeArtifact(world, run, { name, zip, days = 90 }) {
	const isFree = () => !world.store.artifacts.find((row) => row.runId === run.id && row.name === name);
	if (!isFree()) throw taken(name);
	const id = world.store.nextId();
	const { stream, received } = meter(zip);
	await world.artifacts.write(id, stream);
	if (!isFree()) {
		world.artifacts.remove(id);
		throw taken(name);
	}
	const { bytes, sha256 } = received();
	const expiresAt = `${new Date(world.now().getTime() + Math.min(90, Math.max(1, days)) * DAY).toISOString().slice(0, 19)}Z`;
	const row = {
		id,
		repositoryId: run.repositoryId,
		runId: run.id,
		attempt: run.attempt,
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
function taken(name) {
	return new Refusal(409, `an artifact with this name already exists on the workflow run: ${name}`);
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

export { BODY_LIMIT, Hono, NOTHING, RELEASE_BODY_LIMIT, Refusal, accepted, admit, announce, announcePull, answerDownload, appView, artifactView, assetName, assetView, association, badRequest, changeIssue, changeLabels, changeTree, changedFiles, checkView, checksAt, createRepository, createToken, created, deleteRef, distance, downloadLink, editsOf, ensureUser, entryAt, escapeToBuffer, fetchFrom, found, fullName, gitEnvironment, inaccessible, invalid, isAncestor, isBehind, isBound, isExpired, isOpen, isPath, isRefName, issueEventView, issueNumbered, issueOf, jobCheck, keepHead, labelNamed, labelView, latestChecks, latestRelease, levelOf, log, loginLink, makesRef, mergeBase, mergedTree, meter, minimalPullView, moveRef, noContent, nodeId, notFound, noteOnIssue, obstacle, ok, openIssue, openRepo, protectionOf, pullNumbered, raw, readBlob, readCommit, readRef, readTree, reads, rebased, refsUnder, releaseView, releasesOf, repositoryFolder, repositoryNamed, repositoryPage, repositoryUrl, resolve$1 as resolve, resolveCallbackSync, roleOf, sessionCookie, storeArtifact, stringBufferToString, suiteOf, takesPart, tell, tokenOf, userByLogin, userView, viewerOf, withinLimit, writeBlob, writeCommit, writes };