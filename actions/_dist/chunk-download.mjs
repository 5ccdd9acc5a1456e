import { RequestError } from "./chunk-actions-core.mjs";
import { Problem } from "./chunk-contract.mjs";
import { problemOf } from "./chunk-client.mjs";
import { pauseAfter, pauseFor } from "./chunk-backoff.mjs";
import http from "node:http";
import { createHash } from "node:crypto";
import { join } from "node:path";
import { open, rename, rm, stat } from "node:fs/promises";
import { createReadStream, createWriteStream } from "node:fs";
import https from "node:https";
import { pipeline } from "node:stream/promises";
import { text } from "node:stream/consumers";

// actions/_lib/files/parts.ts
/** GitHub takes less than 2 GiB an asset. */
const PART_BYTES = 19e8;
const READ_BYTES$2 = 1 << 20;
/**
* Size and digests of a file and of the parts that it is uploaded in, in one read and without writing a copy; no parts if it fits
* into one. `nameOf` names them.
*/
async function measureParts(given) {
	const { file, nameOf, partBytes = PART_BYTES, onBytes = () => {} } = given;
	const isSplit = (await stat(file)).size > partBytes;
	const whole = createHash("sha256");
	const parts = [];
	let part = createHash("sha256");
	let size = 0;
	const close = () => {
		const start = parts.length * partBytes;
		parts.push({
			name: nameOf(parts.length),
			start,
			end: size,
			size: size - start,
			sha256: part.digest("hex")
		});
		part = createHash("sha256");
	};
	for await (const piece of createReadStream(file, { highWaterMark: READ_BYTES$2 })) {
		whole.update(piece);
		let rest = piece;
		while (rest.length > 0) {
			const room = (parts.length + 1) * partBytes - size;
			const taken = rest.subarray(0, room);
			if (isSplit) part.update(taken);
			size += taken.length;
			rest = rest.subarray(taken.length);
			if (taken.length === room) close();
		}
		onBytes(piece.length);
	}
	if (size > parts.length * partBytes) close();
	return {
		size,
		sha256: whole.digest("hex"),
		parts: isSplit ? parts : []
	};
}
/** Which of the parts still have to be fetched: those that are not in the folder with the right size and digest. */
async function missingParts(given) {
	const { folder, parts, onBytes = () => {} } = given;
	const missing = [];
	for (const part of parts) {
		const file = join(folder, part.asset);
		if (!(await stat(file).then((found) => found.isFile() ? found.size : -1, () => -1) === part.size && await hexDigest(file, onBytes) === part.sha256)) missing.push(part);
	}
	return missing;
}
/**
* Joins the parts of a folder to `to` beside them, each byte checked while it is copied. The file appears under its name only
* when it is whole and right; the parts are removed afterwards if asked for. A wrong part is a Problem that names it.
*/
async function joinParts(given) {
	const { folder, parts, to, whole, removeParts = false, onBytes = () => {} } = given;
	const aside = `${to}.joining`;
	try {
		if (await joinAside({
			folder,
			parts,
			aside,
			onBytes
		}) !== whole.sha256) throw wrong(to, "the parts are as the manifest says, and joined they are not the file that it names");
		await rename(aside, to);
	} finally {
		await rm(aside, { force: true });
	}
	if (removeParts) for (const { asset } of parts) await rm(join(folder, asset), { force: true });
}
async function joinAside(given) {
	const { folder, parts, aside, onBytes } = given;
	const hash = createHash("sha256");
	const target = await open(aside, "w");
	try {
		for (const part of parts) await appendPart(target, {
			part,
			folder,
			hash,
			onBytes
		});
		await target.sync();
	} finally {
		await target.close();
	}
	return hash.digest("hex");
}
async function appendPart(target, { part, folder, hash, onBytes }) {
	const file = join(folder, part.asset);
	const own = createHash("sha256");
	let size = 0;
	try {
		for await (const piece of createReadStream(file, { highWaterMark: READ_BYTES$2 })) {
			own.update(piece);
			hash.update(piece);
			size += piece.length;
			await target.writeFile(piece);
			onBytes(piece.length);
		}
	} catch (cause) {
		throw wrong(file, "the part cannot be read", cause);
	}
	if (size !== part.size) throw wrong(file, `the part has ${size} bytes and not ${part.size}`);
	if (own.digest("hex") !== part.sha256) throw wrong(file, "the part has other bytes than the manifest says");
}
async function hexDigest(file, onBytes) {
	const hash = createHash("sha256");
	for await (const piece of createReadStream(file, { highWaterMark: READ_BYTES$2 })) {
		hash.update(piece);
		onBytes(piece.length);
	}
	return hash.digest("hex");
}
function wrong(file, what, cause) {
	return new Problem({
		what,
		where: file,
		fix: "pull again: what is right already is kept, and only the rest is downloaded",
		cause
	});
}

// actions/_lib/forge/stream.ts
const IDLE_MS = 6e4;
const LEAST_BYTES_A_SECOND = 131072;
const LEAST_DEADLINE_MS = 6e5;
const MOST_ANSWER_BYTES = 1 << 20;
/** Milliseconds that so many bytes may take in all: ten minutes, and more where 128 KiB a second needs more. */
function deadlineOf(bytes) {
	return Math.max(LEAST_DEADLINE_MS, Math.ceil(bytes / LEAST_BYTES_A_SECOND * 1e3));
}
/** A request beside Octokit, for bytes that must not lie in memory; it goes through the same proxies. Not yet ended. */
function openRequest({ method, url, headers, deadlineMs, idleMs = IDLE_MS }) {
	const { request } = url.protocol === "https:" ? https : http;
	const signal = AbortSignal.timeout(deadlineMs);
	const opened = request(url, {
		method,
		headers: {
			"user-agent": "trainyard",
			...headers
		},
		signal
	});
	opened.setTimeout(idleMs, () => opened.destroy(/* @__PURE__ */ new Error(`nothing moved for ${Math.round(idleMs / 1e3)} seconds`)));
	return opened;
}
/** The answer's head, or the error that there was none. */
function answerOf(request) {
	return new Promise((resolve, reject) => request.once("response", resolve).once("error", reject));
}
/** An answer's JSON, or null where there is none; too much of it is refused. */
async function jsonOf(answer) {
	if (Number(answer.headers["content-length"] ?? 0) > MOST_ANSWER_BYTES) throw new Error("the answer is too long");
	const body = await text(answer);
	try {
		return JSON.parse(body);
	} catch {
		return body === "" ? null : { message: body.slice(0, 500) };
	}
}
/** The Problem of a request that went wrong, in the words that Octokit's failures have. */
function requestProblem({ method, url }, failed) {
	const asked = {
		method,
		url: `${url.origin}${url.pathname}`,
		headers: {}
	};
	if ("error" in failed) {
		const said = failed.error instanceof Error ? failed.error.message : String(failed.error);
		return problemOf(new RequestError(said, 500, {
			request: asked,
			cause: failed.error
		}));
	}
	const { status, headers, data } = failed;
	const said = data?.message;
	const response = {
		url: asked.url,
		status,
		headers,
		data
	};
	return problemOf(new RequestError(String(said ?? `HTTP ${status}`), status, {
		request: asked,
		response
	}));
}

// actions/_lib/forge/upload.ts
const READ_BYTES$1 = 1 << 20;
/**
* Sends one asset: a single read both hashes and sends, with Content-Length, in constant memory. One attempt, never repeated by
* itself: whoever repeats it lists the assets before. An asset that is not what was sent is a Problem.
*/
async function uploadAsset(forge, upload) {
	if (upload.size === 0) throw empty(upload);
	const url = new URL(upload.uploadUrl);
	url.searchParams.set("name", upload.name);
	const asked = {
		method: "POST",
		url
	};
	const { answer, digest } = await send({
		...upload,
		url,
		token: await tokenOf(forge)
	}).catch((error) => {
		throw error instanceof Problem ? error : requestProblem(asked, { error });
	});
	const { statusCode: status = 0, headers } = answer;
	const data = await jsonOf(answer).catch((error) => {
		throw requestProblem(asked, { error });
	});
	if (status !== 201) throw requestProblem(asked, {
		status,
		headers,
		data
	});
	if (digest !== upload.digest) throw changed(upload);
	return data;
}
/** `digest` is null where the answer came before the end of the bytes. */
async function send(upload) {
	const { url, token, size, idleMs } = upload;
	const headers = {
		authorization: `token ${token}`,
		accept: "application/vnd.github+json",
		"content-type": "application/octet-stream",
		"content-length": size
	};
	const request = openRequest({
		method: "POST",
		url,
		headers,
		deadlineMs: deadlineOf(size),
		...idleMs && { idleMs }
	});
	const { source, digest, wrong } = hashedSource(upload, (problem) => request.destroy(problem));
	const answered = answerOf(request);
	const sent = pipeline(source, request).then(digest, () => null);
	try {
		const answer = await answered;
		return {
			answer,
			digest: answer.statusCode === 201 ? await sent : null
		};
	} catch (error) {
		throw wrong() ?? error;
	} finally {
		source.destroy();
	}
}
/** The bytes, hashed as they are read. A file that is shorter than it was is said at once: the server would wait for the rest. */
function hashedSource(upload, stop) {
	const { file, start, size, onBytes = () => {} } = upload;
	const hash = createHash("sha256");
	const source = createReadStream(file, {
		start,
		end: start + size - 1,
		highWaterMark: READ_BYTES$1
	});
	let wrong = null;
	let left = size;
	source.on("data", (piece) => {
		hash.update(piece);
		left -= piece.length;
		onBytes(piece.length);
	});
	source.on("error", (error) => {
		wrong = unreadable(file, error);
	});
	source.on("end", () => {
		if (left <= 0) return;
		wrong = changed(upload);
		stop(wrong);
	});
	return {
		source,
		digest: () => `sha256:${hash.digest("hex")}`,
		wrong: () => wrong
	};
}
/** The token that Octokit sends. */
async function tokenOf({ client }) {
	const { token } = await client.auth();
	return token;
}
function changed({ file, name }) {
	return new Problem({
		what: `the file changed while it was uploaded as ${name}`,
		where: file,
		fix: "let nothing write to the artifact, and run again: the draft is kept, and the wrong asset is replaced"
	});
}
function empty({ file, name }) {
	return new Problem({
		what: `${name} is empty, and GitHub takes no empty file`,
		where: file,
		fix: "leave it out, or write something into it"
	});
}
function unreadable(file, cause) {
	return new Problem({
		what: `the file cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`,
		where: file,
		fix: "make it readable, and run again: the draft is kept",
		cause
	});
}

// actions/_lib/forge/download.ts
const ATTEMPTS = 4;
const MOST_REDIRECTS = 5;
const READ_BYTES = 1 << 20;
/**
* Fetches an asset in constant memory and answers its digest; every byte is hashed, those of an earlier attempt included. What
* broke off goes on by Range. The file appears under its name only when size and digest are right.
*/
async function downloadAsset(forge, download) {
	const { to, size, digest, wait = pauseFor } = download;
	for (let attempt = 1;; attempt++) try {
		const found = await fetchRest(forge, download);
		if (found.size !== size || digest !== null && found.digest !== digest) throw await refuse(download, found);
		if (to !== null) await rename(`${to}.partial`, to);
		return found.digest;
	} catch (error) {
		const seconds = attempt === ATTEMPTS ? null : pauseAfter(error, attempt);
		if (seconds === null) throw error;
		await wait(seconds);
	}
}
async function fetchRest(forge, { id, size, to, onBytes = () => {} }) {
	const hash = createHash("sha256");
	const there = to === null ? 0 : await partial(to, {
		hash,
		most: size
	});
	if (there === size && size > 0) return {
		size,
		digest: `sha256:${hash.digest("hex")}`
	};
	const { owner, repo, client } = forge;
	const { baseUrl } = client.request.endpoint.DEFAULTS;
	const url = new URL(`${baseUrl}/repos/${owner}/${repo}/releases/assets/${id}`);
	const asked = {
		method: "GET",
		url
	};
	let got = there;
	try {
		const answer = await follow(forge, {
			url,
			from: there,
			size
		});
		const { statusCode: status = 0, headers } = answer;
		if (status !== 200 && status !== 206) throw requestProblem(asked, {
			status,
			headers,
			data: await jsonOf(answer)
		});
		const starts = status === 206 ? there : 0;
		const own = starts === there ? hash : createHash("sha256");
		got = starts;
		const counted = async function* (source) {
			for await (const piece of source) {
				got += piece.length;
				if (got > size) throw tooLong(url);
				own.update(piece);
				onBytes(piece.length);
				yield piece;
			}
		};
		await written(answer, counted, {
			to,
			append: starts > 0
		});
		return {
			size: got,
			digest: `sha256:${own.digest("hex")}`
		};
	} catch (error) {
		throw error instanceof Problem ? error : requestProblem(asked, { error });
	}
}
async function written(answer, counted, { to, append }) {
	if (to === null) for await (const _ of counted(answer));
	else await pipeline(answer, counted, createWriteStream(`${to}.partial`, { flags: append ? "a" : "w" }));
}
/** Hashes what an earlier attempt has brought, and answers how much that is; more than there should be is thrown away. */
async function partial(to, { hash, most }) {
	const file = `${to}.partial`;
	const size = await stat(file).then((found) => found.size, () => 0);
	if (size > most) await rm(file, { force: true });
	if (size === 0 || size > most) return 0;
	for await (const piece of createReadStream(file, { highWaterMark: READ_BYTES })) hash.update(piece);
	return size;
}
/** Asks, and follows to where the bytes are: the token is for the API alone. */
async function follow(forge, { url, from, size }) {
	const token = await tokenOf(forge);
	let at = url;
	for (let step = 0; step <= MOST_REDIRECTS; step++) {
		const headers = { accept: "application/octet-stream" };
		if (step === 0) headers["authorization"] = `token ${token}`;
		if (from > 0) headers["range"] = `bytes=${from}-`;
		const request = openRequest({
			method: "GET",
			url: at,
			headers,
			deadlineMs: deadlineOf(size)
		});
		const answered = answerOf(request);
		request.end();
		const answer = await answered;
		const { location } = answer.headers;
		if (!((answer.statusCode ?? 0) >= 300 && (answer.statusCode ?? 0) < 400 && location !== void 0)) return answer;
		answer.resume();
		at = new URL(location, at);
	}
	throw new Error("the asset leads from one address to the next without an end");
}
/** What is wrong is not kept: the next attempt begins anew. */
async function refuse({ to, size, digest }, found) {
	if (to !== null) await rm(`${to}.partial`, { force: true });
	const wrong = found.size === size ? `it is ${found.digest} and not ${digest}` : `it has ${found.size} bytes and not ${size}`;
	return new Problem({
		what: `what was downloaded is not what was released: ${wrong}`,
		where: to ?? "asset",
		fix: "pull again; if it stays so, do not use this release, and look at who changed it",
		kind: "outside"
	});
}
function tooLong({ pathname }) {
	return new Problem({
		what: "more bytes came than the release says",
		where: pathname,
		fix: "do not use this release, and look at who changed it",
		kind: "outside"
	});
}

export { downloadAsset, joinParts, measureParts, missingParts, uploadAsset };