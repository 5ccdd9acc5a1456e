import { Hono, RESPONSE_ALREADY_SENT, createAdaptorServer } from "./chunk-hono.mjs";
import { _enum, _null, array, boolean, discriminatedUnion, int, literal, number as number$1, object, record, strictObject, string, union, unknown } from "./chunk-zod.mjs";
import { buildSchema, graphql } from "./chunk-graphql.mjs";
import { require_dist } from "./chunk-yaml.mjs";
import { require_yauzl, require_yazl } from "./chunk-zip.mjs";
import { Problem } from "./chunk-contract.mjs";
import { Array as Array$1, BooleanData, Dictionary, Evaluator, JSONObjectReader, Lexer, NoOperationTraceWriter, Null, NumberData, Parser, StringData, StringToken, TemplateContext, TemplateSchema, TemplateToken, TemplateValidationErrors, TokenType as TokenType$1, TokenType$1 as TokenType, YamlObjectReader, action_v1_0_min_default, convertJob, convertSteps, equals, isMapping, readTemplate, truthy, workflow_v1_0_min_default } from "./chunk-workflow-parser.mjs";
import { Minimatch, minimatch } from "./chunk-minimatch.mjs";
import { require_semver } from "./chunk-semver.mjs";
import { Readable, Transform } from "node:stream";
import { promisify } from "node:util";
import { once } from "node:events";
import { crc32 } from "node:zlib";
import { createHash, createHmac, randomBytes, randomUUID, timingSafeEqual } from "node:crypto";
import { mkdtemp, readFile, readdir, rm } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { accessSync, appendFileSync, chmodSync, closeSync, constants as constants$1, copyFileSync, createReadStream, createWriteStream, existsSync, lstatSync, mkdirSync, mkdtempSync, openSync, readFileSync, readSync, readdirSync, renameSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { execFile, spawn } from "node:child_process";
import { setTimeout as setTimeout$1 } from "node:timers/promises";
import { constants as constants$2, homedir, tmpdir } from "node:os";
import { finished, pipeline } from "node:stream/promises";
import { matchesGlob } from "node:path/posix";
import { buffer, text } from "node:stream/consumers";
import { StringDecoder } from "node:string_decoder";

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
/** The user of that login, added if it does not exist. */
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
/** A user as every answer shows it. */
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
/** Creates a token of a person (`login`), of an app (`app`), or by default a job's GITHUB_TOKEN. */
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

// test/sandbox/github/http/answer.ts
/** A refusal by GitHub: thrown anywhere below a route and sent as the answer. */
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
/** Also used for things that exist but that the token may not see. */
function notFound() {
	return new Refusal(404, "Not Found");
}
/** 422 with the reasons, in the shape that clients parse. */
function invalid(...errors) {
	return new Refusal(422, "Validation Failed", { errors });
}
/** 422 with the message of GitHub's schema check, which has no `errors`. */
function badRequest(what) {
	return new Refusal(422, `Invalid request.\n\n${what}`);
}
/** A row that a route needs, or 404. */
function found$1(row) {
	if (row === null || row === void 0) throw notFound();
	return row;
}

// test/sandbox/github/git/git.ts
/** A failed git command: its exit status and message. */
var GitError = class extends Error {
	status;
	constructor(args, { status, said }) {
		super(`git ${args[0]} ended with ${status}: ${said.trim()}`);
		this.name = "GitError";
		this.status = status;
	}
};
/** Runs git on one bare repository, without this machine's configuration, and returns its output. */
async function git(folder, args, options = {}) {
	const finished = await tryGit(folder, args, options);
	if (finished.status !== 0) throw new GitError(args, finished);
	return finished.out;
}
/** The same, returning a status other than 0 instead of throwing. */
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
/** Keeps the caller's git out: no GIT_* variables, no user or system configuration, no prompts. */
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
/** Written after what `git init` writes. Nothing is packed or synced in the background: a sandbox is small and short-lived. */
const SETTINGS = `[http]
\treceivepack = true
[uploadpack]
\tallowAnySHA1InWant = true
\tallowFilter = true
[receive]
\thideRefs = refs/pull
\tdenyDeleteCurrent = refuse
\tadvertisePushOptions = true
\tautogc = false
[gc]
\tauto = 0
[maintenance]
\tauto = false
[core]
\tfsync = none
`;
/** Protects branches (`SANDBOX_PROTECTED`: ref, reason, green commits), and workflow files from tokens without `workflows`. */
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
/** Folder of a repository's bare git repository. */
function repositoryFolder(gitFolder, id) {
	return join(gitFolder, `${id}.git`);
}
/** Commands whose output follows from the objects that they name by full id: such a question is asked once. */
const LASTING = /* @__PURE__ */ new Set([
	"cat-file",
	"diff",
	"ls-tree",
	"merge-base",
	"rev-list",
	"rev-parse"
]);
const OBJECTS = /^[0-9a-f]{40}(\.\.\.[0-9a-f]{40}|\^\{\w+\})?$/;
const MOST_ANSWERS = 2e3;
const MOST_BYTES = 16384;
const answers = /* @__PURE__ */ new Map();
async function answered(folder, args, options) {
	const [command = "", ...rest] = args;
	if (!(LASTING.has(command) && rest.every((arg) => /^(-|blob$)/.test(arg) || OBJECTS.test(arg))) || options !== void 0) return await git(folder, args, options);
	const key = [folder, ...args].join("\0");
	const known = answers.get(key);
	if (known !== void 0) return known;
	const answer = await git(folder, args);
	if (answer.length <= MOST_BYTES) answers.set(key, answer);
	if (answers.size > MOST_ANSWERS) answers.delete(answers.keys().next().value);
	return answer;
}
/** Returns a handle without reading anything. */
function openRepo(folder) {
	return {
		folder,
		bytes: (args, options) => answered(folder, args, options),
		text: async (args, options) => (await answered(folder, args, options)).toString(),
		async line(args) {
			const out = await answered(folder, args).catch((error) => {
				if (error instanceof GitError) return null;
				throw error;
			});
			return out === null ? null : out.toString().split("\n")[0] ?? "";
		}
	};
}
/** Creates the bare repository, configured like GitHub's: any object can be fetched by its id. */
async function createRepo(folder, defaultBranch) {
	mkdirSync(folder, { recursive: true });
	const init = [
		"init",
		"--bare",
		"--quiet",
		"--template=",
		`--initial-branch=${defaultBranch}`,
		folder
	];
	await git(folder, init);
	appendFileSync(join(folder, "config"), SETTINGS);
	mkdirSync(join(folder, "hooks"), { recursive: true });
	writeFileSync(join(folder, "hooks", "pre-receive"), PRE_RECEIVE, { mode: 493 });
}
/** Fetches refs and their objects from another repository of the sandbox. */
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
function fullName$1({ owner, name }) {
	return `${owner}/${name}`;
}
/** The repository of that name, ignoring case. */
function repositoryNamed(world, owner, name) {
	const wanted = `${owner}/${name}`.toLowerCase();
	return world.store.repositories.find((repository) => fullName$1(repository).toLowerCase() === wanted);
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
/** Address of a repository in the API. */
function repositoryUrl(world, repository) {
	return `${world.api}/repos/${fullName$1(repository)}`;
}
/** Address of a repository's page. */
function repositoryPage(world, repository) {
	return `${world.url}/${fullName$1(repository)}`;
}

// test/sandbox/github/repository/commit-folder.ts
/** Commits files of a folder as they are now, without touching the folder or an index in it; `main` and the tag move to the commit. */
async function commitFolder(world, request) {
	const { owner, name, folder, paths, message, tag, author } = request;
	const repo = world.repo(found$1(repositoryNamed(world, owner, name)));
	const scratch = await mkdtemp(join(tmpdir(), "trainyard-commit-"));
	const env = {
		GIT_INDEX_FILE: join(scratch, "index"),
		...signatureOf$1(author, world.time())
	};
	const git = async (...args) => (await repo.text(args, { env })).trim();
	const specs = paths.map((path) => `:(top)${path}`);
	try {
		await git("-c", "core.compression=0", `--work-tree=${folder}`, "add", "--all", "--", ...specs);
		const commit = await git("commit-tree", await git("write-tree"), "-m", message);
		await git("update-ref", "refs/heads/main", commit);
		await git("update-ref", `refs/tags/${tag}`, commit);
	} finally {
		await rm(scratch, {
			recursive: true,
			force: true
		});
	}
}
function signatureOf$1({ name, email }, date) {
	return Object.fromEntries(["AUTHOR", "COMMITTER"].flatMap((role) => [
		[`GIT_${role}_NAME`, name],
		[`GIT_${role}_EMAIL`, email],
		[`GIT_${role}_DATE`, date]
	]));
}

// test/sandbox/github/store/meter.ts
/** Meters a stream; `interrupt` gets the byte count after each chunk and may throw to break it off. */
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
/** Unlike `pipeline`, keeps the source open when it is broken off: the request's connection still has to carry the answer. */
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

// test/sandbox/github/http/address-guard.ts
const LOOPBACK = [
	"127.0.0.1",
	"localhost",
	"[::1]"
];
/**
* Refuses requests under another host's name, with which a web page could read this server (DNS rebinding), and addresses that are not
* a path, do not decode, or contain a NUL.
*/
function refuseAddress({ url, headers, incoming }) {
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
* A fault: the requests that it hits and its effect. `before`: nothing is applied. `during`: an upload breaks off after
* `afterBytes` (default: half of it). `after`: the request is applied, and the answer is lost (`cut`) or replaced (`status`).
*/
const faultRuleSchema = strictObject({
	name: string().min(1),
	method: string().optional(),
	/** Path without the API prefix; `*` matches one segment, `**` any number. */
	path: string().optional(),
	job: string().optional(),
	/** The first matching request that it hits, counted from 1. */
	nth: int().min(1).default(1),
	/** How many matching requests it hits from there on; null: all. */
	times: int().min(1).nullable().default(1),
	when: _enum([
		"before",
		"during",
		"after"
	]).default("before"),
	afterBytes: int().min(0).optional(),
	effect
});
/** The active rules, each with its own count. */
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
/** The answer that a fault sends in place of the true one; null if it sends none. */
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
/** The key that requests are counted under: a person for all tokens, GITHUB_TOKEN per repository. */
function budgetOf(token) {
	if (token === null) return "anonymous";
	return token.silent ? `installation ${token.repositories?.join(", ") ?? ""}` : token.login;
}

// test/sandbox/github/http/recording.ts
const TOKEN = /\b(gh[a-z]_[A-Za-z0-9]{20,}|github_pat_\w{20,})/g;
/** Appends one JSON line per request to `file`; masks every token and secret of the sandbox and everything that looks like a token. */
function openRecorder(file, secrets) {
	return { add(recording) {
		if (file === void 0) return;
		appendFileSync(file, `${masked(JSON.stringify(recording), secrets())}\n`);
	} };
}
/** Size and digest, recorded in place of bytes that are not JSON. */
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
/** Adds an ETag to a cacheable answer; answers 304 without a body if the client has it. */
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
/** The HTTP response of an answer, with the headers that GitHub always sends. */
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
/** A fault that breaks off an upload. */
var CutOff = class extends Error {};
/** Handles one request: applies the fault that is due, answers, and records. */
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
	const made = await answerUnder(site, fault, opened, async () => {
		refuseAddress(wire);
		return run(opened, (seen) => {
			request = seen;
		});
	});
	if (made instanceof Response) return isLost(fault) ? hangUp(wire) : made;
	const answer = made === null ? null : conditional(made, wire);
	if (answer?.status === 304) site.rateLimits.giveBack(budgetOf(opened.token), "core");
	if (wire.recorded) site.recorder.add({
		at,
		job,
		...recordingOf({
			wire,
			request: request ?? bytesOf(opened),
			answer,
			fault
		})
	});
	if (answer === null || isLost(fault) || wire.outgoing.headersSent) return hangUp(wire);
	return responseOf(answer, wire);
}
function recordingOf({ wire, request, answer, fault }) {
	const body = answer?.body ?? null;
	return {
		method: wire.method,
		path: wire.path,
		query: Object.fromEntries(wire.url.searchParams),
		request,
		status: answer?.status ?? null,
		response: Buffer.isBuffer(body) ? digestOfBytes(body) : body,
		fault: fault?.name ?? null
	};
}
function open$3(site, wire, fault) {
	const token = tokenOfWire(site, wire) ?? null;
	const breakAt = fault?.when === "during" ? fault.afterBytes ?? Number(wire.headers["content-length"] ?? 0) / 2 : null;
	const upload = meter(wire.incoming, (bytes) => {
		if (breakAt === null || bytes < breakAt) return;
		throw new CutOff("the upload was broken off by a fault");
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
/** The answer, or the fault's in its place; null if the connection is to be cut. */
async function answerUnder(site, fault, opened, run) {
	const own = () => ownAnswer(run, opened);
	if (fault === null) return await own();
	if (fault.effect.kind === "delay") return await delayed(own, fault.when, fault.effect.milliseconds);
	const instead = faultAnswer(fault, site.world.now());
	if (isEarly(fault, opened)) return instead;
	const answer = await own();
	return fault.when === "after" ? instead ?? answer : answer ?? instead;
}
async function delayed(work, when, milliseconds) {
	const wait = () => setTimeout$1(milliseconds, void 0, { ref: false });
	if (when !== "after") await wait();
	const result = await work();
	if (when === "after") await wait();
	return result;
}
/** Whether the fault hits before anything is applied, as one `during` a request without a body does. */
function isEarly({ when }, { headers }) {
	const isEmpty = Number(headers["content-length"] ?? 0) === 0 && headers["transfer-encoding"] === void 0;
	return when === "before" || when === "during" && isEmpty;
}
async function ownAnswer(run, { incoming, socket }) {
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
/** Size and digest of a body that is not JSON; null if there was none. */
function bytesOf({ upload }) {
	const received = upload.received();
	return received.bytes === 0 ? null : received;
}
/** Whether the request is applied and its answer dropped. */
function isLost(fault) {
	return fault?.when === "after" && fault.effect.kind === "cut";
}
function hangUp({ socket }) {
	socket.destroy();
	return RESPONSE_ALREADY_SENT;
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
/** For creating a ref, which may also need `workflows`; the header always names both. */
const makesRef = {
	...writes("contents"),
	accepted: "contents=write; contents=write,workflows=write"
};
const takesPart = (...any) => ({
	level: "write",
	any,
	takingPart: true
});
/** An account's role in a repository, by ownership or as a collaborator; at least `read` if it is public. */
function roleOf(world, login, repository) {
	const user = userByLogin(world, login);
	const owner = userByLogin(world, repository.owner);
	if (user?.siteAdmin || user?.id === owner?.id) return "admin";
	if (user && owner?.owners.includes(user.login)) return "admin";
	return repository.collaborators[login] ?? (repository.private ? "none" : "read");
}
/** A token's level for one permission on one repository. */
function levelOf$1(world, token, repository, permission) {
	const open = repository.private || CLOSED.includes(permission) ? "none" : "read";
	if (token === null) return open;
	if (token.repositories !== null && !token.repositories.includes(fullName(repository))) return open;
	const granted = grantedBy(token, permission);
	const own = token.app !== null ? "write" : levelOfRole(roleOf(world, token.login, repository), permission);
	return highest(open, lowest$1(granted, own));
}
/** Admits a request, or refuses as GitHub does: 404 if the repository is invisible, 401 without a token, else 403 with the permission needed. */
function admit$1(world, token, repository, need) {
	if (!repository || levelOf$1(world, token, repository, "metadata") === "none") throw notFound();
	if (need.any.some((permission) => suffices(levelOf$1(world, token, repository, permission), need.level))) return repository;
	if (token === null) throw new Refusal(401, "Requires authentication");
	if (need.takingPart && token.app === null && token.permissions === null) return repository;
	throw inaccessible(token, need);
}
/** GitHub's 403, with the header of accepted permissions: `;` separates alternatives, `,` the permissions of one. */
function inaccessible(token, { any, level, accepted }) {
	const by = token.app === null ? "personal access token" : "integration";
	const wanted = accepted ?? any.map((permission) => `${permission}=${level}`).join("; ");
	return new Refusal(403, `Resource not accessible by ${by}`, { headers: { "x-accepted-github-permissions": wanted } });
}
/** Not readable without permission, even in a public repository. */
const CLOSED = ["actions_variables", "secrets"];
/** Permissions that GITHUB_TOKEN cannot have. */
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
const ORDER$1 = [
	"none",
	"read",
	"write"
];
const suffices = (level, wanted) => ORDER$1.indexOf(level) >= ORDER$1.indexOf(wanted);
const lowest$1 = (one, other) => suffices(one, other) ? other : one;
const highest = (one, other) => suffices(one, other) ? one : other;
function fullName({ owner, name }) {
	return `${owner}/${name}`;
}

// test/sandbox/github/http/handler.ts
const GITHUB_LIMIT = 5e3;
const JOB_LIMIT = 1e3;
const MAX_BODY_BYTES = 64 << 20;
/** Checks credentials, rate limit, body and permission in GitHub's order, then runs the route. */
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
/** GraphQL has its own rate limit; reading the rate limit costs nothing. */
function countRequest({ rateLimits, rateLimit }, { token, path }) {
	if (path === "/rate_limit") return {};
	const resource = path === "/graphql" ? "graphql" : "core";
	return rateLimits.count(budgetOf(token), limitOf(token, rateLimit), resource);
}
/** Requests per hour: the configured number, else GitHub's. */
function limitOf(token, configured) {
	return configured ?? (token?.silent ? JOB_LIMIT : GITHUB_LIMIT);
}
/** The JSON object in the body, or null. */
async function bodyOf$1({ method, incoming, upload }) {
	if (method === "GET" || method === "HEAD") return null;
	if (Number(incoming.headers["content-length"] ?? 0) > MAX_BODY_BYTES) throw new Refusal(413, "Payload too large");
	const json = await textWithin(upload.stream);
	if (json === "") return null;
	const body = parse$4(json);
	if (typeof body !== "object" || body === null || Array.isArray(body)) throw new Refusal(400, "Body should be a JSON object");
	return body;
}
/** Also counts bodies without a Content-Length. */
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
/** GitHub rejects text with a NUL or an unpaired surrogate. */
function parse$4(json) {
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
/** Reads Hono's request. `origin` is this server's own address, whatever the Host header says. */
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

// test/sandbox/github/identity/session.ts
/** Link that gives a browser the site administrator's read-only session. */
function loginLink(world) {
	return `${world.url}/_login?key=${keyOf$1(world)}`;
}
/** The cookie for a login link's key; null if the key is wrong. */
function sessionCookie(world, key) {
	if (!isSame(key, keyOf$1(world))) return null;
	return `${cookieName(world)}=${key}; Path=/; HttpOnly; SameSite=Lax`;
}
/** The viewer of a page: the session's user, else the token's; null for an anonymous visitor. */
function viewerOf(world, headers) {
	const [, key = ""] = (headers["cookie"] ?? "").split(/; */).map((pair) => pair.split("=", 2)).find(([name]) => name === cookieName(world)) ?? [];
	if (key !== "" && isSame(key, keyOf$1(world))) return siteToken(world) ?? null;
	return tokenOf(world, headers["authorization"] ?? "") ?? null;
}
/** A key that is no API token, because browsers send cookies of 127.0.0.1 to every port of it. */
function keyOf$1(world) {
	return createHmac("sha256", siteToken(world)?.secret ?? "").update("pages").digest("hex");
}
function siteToken({ store }) {
	const isSite = ({ login, permissions, revoked }) => permissions === null && !revoked && userByLogin({ store }, login)?.siteAdmin;
	return store.tokens.find((token) => isSite(token) === true);
}
/** One cookie per port: sandboxes on one address share its cookies. */
function cookieName({ url }) {
	return `trainyard_${new URL(url).port}`;
}
function isSame(given, wanted) {
	const [one, other] = [Buffer.from(given), Buffer.from(wanted)];
	return one.length === other.length && timingSafeEqual(one, other);
}

// test/sandbox/github/release/asset.ts
/** GitHub's API description says `open` where its answers say `starter`. */
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
/** The asset name that GitHub derives from a file name: other characters become dots, and dots at the ends are padded. */
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
/** Newest first; drafts only with push access. */
function releasesOf(world, repository, drafts) {
	return world.store.releases.filter((row) => row.repositoryId === repository.id && (drafts || !row.draft)).sort((a, b) => b.createdAt.localeCompare(a.createdAt) || b.id - a.id);
}

// test/sandbox/github/release/download.ts
const LINK$1 = /^\/_blob\/(assets|artifacts|logs|logArchives)\/(\d+)$/;
const PAGE = /^\/([^/]+)\/([^/]+)\/releases\/download\/([^/]+)\/([^/]+)$/;
const SECONDS = 300;
/** A link to bytes that works without a token for five minutes, as GitHub's storage does. */
function downloadLink(world, { kind, id }) {
	const expires = Math.floor(world.now().getTime() / 1e3) + SECONDS;
	return `${world.url}/_blob/${kind}/${id}?expires=${expires}&sig=${signature(world, {
		kind,
		id
	}, expires)}`;
}
/** Answers such links, and browsers' downloads of visible release assets, whole or by range; null for any other request. */
function answerDownload(world, wire) {
	const blob = linked(world, wire) ?? published(world, wire);
	if (blob === void 0) return null;
	if (blob === null) return new Response("Not Found", { status: 404 });
	return ranged(world, blob, wire.headers["range"]);
}
function linked(world, { url }) {
	const [, kind, id] = url.pathname.match(LINK$1) ?? [];
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
	if (!repository || levelOf$1(world, viewerOf(world, headers), repository, "contents") === "none") return null;
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
/** The key: the first token's secret never changes. */
function signature(world, { kind, id }, expires) {
	const key = world.store.tokens.all()[0]?.secret ?? "";
	return createHmac("sha256", key).update(`${kind}/${id}/${expires}`).digest("hex");
}

// test/sandbox/github/git/backend.ts
/** Passes one request of git's smart HTTP protocol to `git http-backend` (CGI) and streams its answer; the caller ends the response. */
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
/** Pauses git while the client reads more slowly. */
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

// test/sandbox/github/git/ref.ts
const SHA$1 = /^[0-9a-f]{40}$/;
const NOTHING = "0".repeat(40);
/** Refs under prefixes such as `refs/heads/` or whole names, sorted by name. */
async function refsUnder(repo, ...prefixes) {
	const known = {
		...await packedRefs(repo),
		...await looseRefs(repo)
	};
	const names = Object.keys(known).filter((name) => prefixes.some((prefix) => name.startsWith(prefix)));
	return await Promise.all(names.sort(byName).map(async (name) => {
		const sha = known[name];
		return {
			name,
			sha,
			type: (await repo.text([
				"cat-file",
				"-t",
				sha
			])).trim()
		};
	}));
}
/** Refs in files of their own (gitrepository-layout(5)), which is faster than a process; one that is just being deleted is left out. */
async function looseRefs({ folder }) {
	const files = (await readdir(join(folder, "refs"), {
		recursive: true,
		withFileTypes: true
	})).filter((entry) => entry.isFile() && !entry.name.endsWith(".lock"));
	const refs = await Promise.all(files.map(async ({ parentPath, name }) => {
		const file = join(parentPath, name);
		const sha = (await readFile(file, "utf8").catch(() => "")).trim();
		return [file.slice(join(folder, "/").length).replaceAll("\\", "/"), sha];
	}));
	return Object.fromEntries(refs.filter(([, sha]) => SHA$1.test(sha)));
}
async function packedRefs({ folder }) {
	const lines = (await readFile(join(folder, "packed-refs"), "utf8").catch(() => "")).split("\n").map((line) => line.split(" ", 2));
	return Object.fromEntries(lines.filter(([sha]) => SHA$1.test(sha)).map(([sha, name = ""]) => [name, sha]));
}
function byName(one, other) {
	return one < other ? -1 : 1;
}
async function readRef(repo, name) {
	return (await refsUnder(repo, name)).find((ref) => ref.name === name) ?? null;
}
/** Moves a ref if it is still at `from` (`NOTHING`: does not exist); else returns false. */
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
	return await repo.line([
		"merge-base",
		"--is-ancestor",
		older,
		newer
	]) !== null;
}

// test/sandbox/github/identity/app.ts
const ACTIONS_ID = 15368;
/** The app of an installation token; `github-actions` is GITHUB_TOKEN's and has its id on github.com. */
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
/** A pull request as checks and workflow runs show it; only from the repository's own branches. */
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
/** The jobs of workflow runs on a commit, as check runs. */
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
/** Every check run on a commit, jobs of workflow runs included, oldest first. */
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
/** Pull requests from this repository's own branches at that head. */
function pullsAt(world, repository, head) {
	return world.store.pulls.filter((pull) => pull.repositoryId === repository.id && pull.head.repositoryId === repository.id).filter((pull) => pull.head.sha === head).map((pull) => minimalPullView(world, repository, pull));
}

// test/sandbox/github/repository/protection.ts
function protectionOf(world, repository, branch) {
	return world.store.protections.find((row) => row.repositoryId === repository.id && row.branch === branch);
}
/** GitHub's message why the branch does not accept a commit, or null; a skipped check counts as green. */
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
/** Whether the head lacks the tip of a base that requires it. */
async function isBehind(world, repository, { branch, head }) {
	if (!protectionOf(world, repository, branch)?.required?.strict) return false;
	const repo = world.repo(repository);
	const base = await readRef(repo, `refs/heads/${branch}`);
	return base !== null && !await isAncestor(repo, base.sha, head);
}
/** Administrators are exempt unless the protection includes them. */
function isBound(world, token, repository, branch) {
	const protection = protectionOf(world, repository, branch);
	if (!protection) return false;
	return protection.enforceAdmins || levelOf$1(world, token, repository, "administration") !== "write";
}
/** The newest check or status of that name decides; an unfinished one is expected. */
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

// test/sandbox/github/repository/protection-guard.ts
/** Refuses a new commit on a branch that requires checks, because it cannot have any yet. */
function refuseNewCommit({ world, token, repository }, branch) {
	if (!isBound(world, token, repository, branch)) return;
	const reason = obstacle(world, repository, {
		branch,
		head: ""
	});
	if (reason !== null) throw new Refusal(409, `Could not update file: ${reason}`);
}
/** Refuses to move a protected branch except forward to commits with green checks; `to` null deletes it. */
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
/** The same for the pre-receive hook: a line per protected branch, with the reason and the commits that are green. */
function protectedRefs(world, repository, token) {
	return world.store.protections.filter((row) => row.repositoryId === repository.id && isBound(world, token, repository, row.branch)).map(({ branch }) => {
		const reason = obstacle(world, repository, {
			branch,
			head: ""
		}) ?? "";
		return `refs/heads/${branch}\t${reason}\t${(reason === "" ? [] : greenFor(world, repository, branch)).join(" ")}\n`;
	}).join("");
}
/** The newest commits whose checks and statuses a branch accepts. */
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
/** One event as `GET /issues/:number/events` shows it. */
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
function isOpen$1(world, pull) {
	return issueOf(world, pull).state === "open";
}
/** The issue of the same number, which every pull request has. */
function issueOf(world, pull) {
	return world.store.issues.find((row) => row.repositoryId === pull.repositoryId && row.number === pull.number);
}
/** Moves `refs/pull/N/head` of the base repository to a commit, fetched from the fork if needed. */
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
/** Records an event and notifies the listeners after the current request. */
function announce$1(world, { name, action, repository, token, payload, ...news }) {
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
			repository: fullName$1(repository),
			sender: actor,
			...payload
		},
		at: world.time()
	});
	for (const listener of world.listeners) queueMicrotask(() => listener(event));
	return event;
}

// test/sandbox/github/pull/pull-event.ts
/** Announces to workflows what happened to a pull request, with its current state. */
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
	announce$1(world, {
		name: "pull_request",
		action,
		repository,
		token,
		payload
	});
}

// test/sandbox/github/pull/pull-update.ts
/** Updates pull requests after refs moved: new heads, merges by a push, and closing with a deleted branch. */
async function updatePulls(world, moved, token) {
	const touched = world.store.pulls.filter((pull) => (pull.repositoryId === moved.id || pull.head.repositoryId === moved.id) && isOpen$1(world, pull));
	for (const pull of touched) await updatePull(world, pull, token);
}
async function updatePull(world, pull, token) {
	const base = await readRef(world.repo({ id: pull.repositoryId }), `refs/heads/${pull.base.ref}`);
	const head = await readRef(world.repo({ id: pull.head.repositoryId }), `refs/heads/${pull.head.ref}`);
	if (!base || !head) return closePull(world, pull, {
		token,
		merged: null
	});
	const isNew = head.sha !== pull.head.sha;
	if (isNew) await keepHead(world, pull, head.sha);
	if (await isAncestor(world.repo({ id: pull.repositoryId }), head.sha, base.sha)) return closePull(world, pull, {
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
/** Closes a pull request, as merged if a merge commit is given. */
function closePull(world, pull, { token, merged }) {
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
/** Runs work that may move branches and tags, one at a time per repository, then announces the changes. */
async function moveRefs(world, { repository, token }, work) {
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
		for (const movement of movements) await announcePush(world, {
			repository: moved,
			token,
			movement,
			repo
		});
		await updatePulls(world, moved, token);
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
async function announcePush(world, { repository, token, movement, repo }) {
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
/** Answers clone, fetch and push; null for any other request. */
async function answerGit(world, wire, body) {
	const [, owner = "", name = "", path = ""] = wire.path.match(PATH$3) ?? [];
	if (path === "") return null;
	const given = wire.headers["authorization"];
	const token = given === void 0 ? null : tokenOf(world, given) ?? null;
	if (given !== void 0 && token === null) return challenge("Invalid username or token.");
	const pushes = path === "/git-receive-pack" || wire.url.searchParams.get("service") === "git-receive-pack";
	const repository = repositoryNamed(world, owner, name);
	const level = repository ? levelOf$1(world, token, repository, "contents") : "none";
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
			SANDBOX_WORKFLOWS: token === null || levelOf$1(world, token, repository, "workflows") === "write" ? "allowed" : "refused",
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
	if (path === "/git-receive-pack") await moveRefs(world, {
		repository,
		token
	}, serve);
	else await serve();
	wire.outgoing.end();
}
function refusePush(token, repository) {
	if (token === null) return challenge("Authentication required.");
	return plain$1(403, `Permission to ${fullName$1(repository)}.git denied to ${token.login}.`);
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
/** Parses the request's body by a schema; refuses with GitHub's message if it does not match. */
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
/** One page of a list with GitHub's `Link` header: 30 rows by default, 100 at most. */
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
/** The rows of the requested page, and the `Link` header to the others. */
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
/** A route below `/repos/:owner/:repo`, with the permission that GitHub requires. */
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
/** A route outside a repository. */
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
/** A number in the path; 404 for anything else. */
function number(call, name) {
	const value = call.params[name] ?? "";
	if (!/^\d{1,15}$/.test(value)) throw notFound();
	return Number(value);
}
/** The user of a request on a route that requires one. */
function actor(call) {
	if (call.user === null) throw notFound();
	return call.user;
}

// test/sandbox/github/attestation/attestation.ts
/** Reads subjects and predicate type from a bundle's DSSE envelope; null if it has no in-toto statement. */
function statementIn(bundle) {
	const { payload } = bundle["dsseEnvelope"] ?? {};
	if (typeof payload !== "string") return null;
	const statement = parse$3(Buffer.from(payload, "base64").toString());
	const digests = (statement?.subject ?? []).flatMap(({ digest }) => digest?.["sha256"] ? [`sha256:${digest["sha256"]}`] : []);
	return digests.length === 0 ? null : {
		digests,
		predicateType: String(statement?.predicateType)
	};
}
function parse$3(json) {
	try {
		return JSON.parse(json);
	} catch {
		return null;
	}
}

// test/sandbox/github/attestation/attestation-routes.ts
/** Attestations, stored and found by digest. */
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
/** An empty list if there are none, not 404. */
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
/** The commits of `git log` with these arguments, newest first. */
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
/** One commit, or null if the name is not one. */
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
		`refs/${name}`
	]) {
		const sha = PLAIN.test(name) ? (await readRef(repo, candidate))?.sha ?? null : candidate;
		const commit = sha === null ? null : await commitAt(repo, sha);
		if (commit) return commit;
	}
	return await commitAt(repo, name);
}
/** A name without git's own notation, such as `main~2`. */
const PLAIN = /^[\w./+-]+$/;
async function commitAt(repo, name) {
	const peeled = `${name}^{commit}`;
	return await repo.line([
		"rev-parse",
		"--verify",
		"--quiet",
		"--end-of-options",
		peeled
	]) || null;
}
/** Writes a commit object and returns its id. */
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
		message: message.replace(/(?<!\n)\n+$/, "")
	};
}
function timeOf(seconds) {
	return (/* @__PURE__ */ new Date(Number(seconds) * 1e3)).toISOString().replace(".000Z", "Z");
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
/** Bodies that create and change a check run. */
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
/** The app of GITHUB_TOKEN. */
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
	const check = world.store.checks.put(changedCheck(fresh, wanted, world.time()));
	announceCheck(call, check, "created");
	return created(checkView(world, repository, check));
}
/** Only apps may write checks, and the site administrator, so that one token is enough on a laptop. */
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
	const check = world.store.checks.put(changedCheck(before, wanted, world.time()));
	if (check.status === "completed" && before.status !== "completed") announceCheck(call, check, "completed");
	return ok(checkView(world, repository, check));
}
/** Applies a request to a check. Annotations accumulate over requests. GitHub ignores `details_url` in checks made with GITHUB_TOKEN. */
function changedCheck(check, wanted, time) {
	const { annotations = [], ...output } = wanted.output ?? {};
	return {
		...check,
		...progressOf(check, wanted, time),
		name: wanted.name ?? check.name,
		externalId: wanted.external_id ?? check.externalId,
		detailsUrl: check.app === JOBS ? null : wanted.details_url ?? check.detailsUrl,
		output: {
			...check.output,
			...output
		},
		annotations: [...check.annotations, ...annotations]
	};
}
/** A conclusion completes a check; a check that is completed without one is neutral. */
function progressOf(check, wanted, time) {
	const status = wanted.conclusion ? "completed" : wanted.status ?? check.status;
	const startedAt = wanted.started_at ?? check.startedAt;
	if (status === "in_progress") return {
		status,
		conclusion: null,
		startedAt: startedAt ?? time,
		completedAt: null
	};
	if (status !== "completed") return {
		status,
		conclusion: null,
		startedAt,
		completedAt: null
	};
	return {
		status,
		conclusion: wanted.conclusion ?? check.conclusion ?? "neutral",
		startedAt: startedAt ?? time,
		completedAt: wanted.completed_at ?? check.completedAt ?? time
	};
}
function announceCheck({ world, repository, token }, check, action) {
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
/** The URL templates of a repository; `url` is its own. */
function repositoryLinks(url) {
	const links = Object.entries(PATHS).map(([key, path]) => [key, `${url}${path}`]);
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
		full_name: fullName$1(repository),
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
		git_url: `git://${host}/${fullName$1(repository)}.git`,
		ssh_url: `git@${host}:${fullName$1(repository)}.git`,
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
/** A repository as its own route shows it, with the token's permissions. */
function fullRepositoryView(world, repository, token) {
	const parent = repository.parent === null ? void 0 : world.store.repositories.get(repository.parent);
	const at = (level) => levelOf$1(world, token, repository, "contents") === level;
	const admin = token !== null && levelOf$1(world, token, repository, "administration") === "write";
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
/** A status as a combined status shows it. */
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
		node_id: nodeId("EN", `${fullName$1(repository)}/${row.name}`),
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
/** Deployment branch policies of an environment. */
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
/** Requires custom policies on the environment; returns an existing policy of that name. */
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
/** The deployment of `:id` in the path, or 404. */
function deploymentAt(call) {
	const row = call.world.store.deployments.get(number(call, "id"));
	return found$1(row?.repositoryId === call.repository.id ? row : null);
}
/** Its statuses, newest first. */
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
	/** Contexts that must be green; by default all. */
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
/** Statuses of deployments. */
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
/** A success makes earlier successes in the same non-transient, non-production environment inactive. */
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
/** What the sandbox does not support is refused, not ignored. */
const request$7 = object({
	wait_timer: literal(0).optional(),
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
/** Deletes its secrets, variables and policies too. */
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

// test/sandbox/github/git/tree.ts
/** File names that git refuses. */
const MALFORMED = /^(\.{0,2}|\.git)$/i;
/** Whether git accepts the path of a file. */
function isPath(path) {
	return !path.split("/").some((piece) => MALFORMED.test(piece));
}
/** The entries of a tree in git's order; null if the name is not a tree. */
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
/** The entry at a path of a commit or tree; null if there is none. */
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
/** Writes the tree of a base (null: empty) with the changes, through its own index. */
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

// test/sandbox/github/identity/signature.ts
/** The author of a commit made through the API: the user's name and noreply address. */
function signatureOf(world, token) {
	const login = token?.login ?? "ghost";
	return {
		name: login,
		email: `${userByLogin(world, login)?.id ?? 0}+${login}@users.noreply.github.com`,
		date: world.time()
	};
}

// test/sandbox/github/git/workflow-tree.ts
/** Ids of the workflow folders' trees: of a commit, null if it has none, and of all branches and tags. */
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
/** Refuses changes to workflow files from tokens without `workflows`. */
function refuseWorkflows(call, paths) {
	const path = paths.find((candidate) => candidate.startsWith(".github/workflows/"));
	if (path === void 0 || mayWrite(call)) return;
	const what = `refusing to allow a GitHub App to create or update workflow \`${path}\` without \`workflows\` permission`;
	throw new Refusal(403, what, { headers: { "x-accepted-github-permissions": "contents=write,workflows=write" } });
}
/**
* Refuses a ref or release at a commit whose workflow files no ref has yet, unless the token has `workflows`. GitHub's message only says
* that the token may not; its header lists the accepted permissions, not the missing one.
*/
async function refuseUnseenWorkflows(call, sha) {
	if (sha === null || call.token === null || mayWrite(call)) return;
	const { own, known } = await workflowTrees(call.repo, sha);
	if (own === null || known.has(own)) return;
	throw inaccessible(call.token, makesRef);
}
function mayWrite({ world, token, repository }) {
	return token === null || levelOf$1(world, token, repository, "workflows") === "write";
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
/** A git object of any type by a name that git understands; null if there is none. */
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
/** A ref by its full name. */
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
/** Commits any number of files if the branch is at the expected commit. */
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
	const oid = await moveRefs(world, {
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
	if (!repository || levelOf$1(world, token, repository, "metadata") === "none") throw new Failure("NOT_FOUND", `Could not resolve to a Repository with the name '${branch.repositoryNameWithOwner ?? ""}'.`);
	if (levelOf$1(world, token, repository, "contents") !== "write") throw new Failure("FORBIDDEN", "Resource not accessible by integration");
	return {
		repository,
		name: ref ?? `refs/heads/${branch.branchName?.replace(/^refs\/heads\//, "") ?? ""}`
	};
}
/** An existing file keeps its mode; a deleted one must exist. */
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

// test/sandbox/github/git/merge.ts
const STEP = {
	name: "step",
	email: "step@localhost",
	date: "1970-01-01T00:00:00Z"
};
/** The merged tree, or null on a conflict. Needs git 2.38. */
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
/** Replays the commits of `head` onto `base`; null on a conflict. Skips merge commits, as `git rebase` does. */
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
* The tree of a commit's change applied to another commit. `merge-tree` finds its base in the history, so this writes one:
* both trees become children of a commit with the tree of the change's parent.
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

// test/sandbox/github/pull/mergeability.ts
const TESTER = {
	name: "GitHub",
	email: "noreply@github.com"
};
/** Whether the known test merge is of the current tips. */
async function isCurrent(world, pull) {
	const base = await baseTip(world, pull);
	return pull.mergeability?.head === pull.head.sha && pull.mergeability.base === base;
}
/** Makes the test merge at `refs/pull/N/merge` and stores its result. */
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

// test/sandbox/github/release/latest-release.ts
/** The release of `/releases/latest`: the last with `make_latest: true`, else the newest without `make_latest: false`. */
function latestRelease(world, repository) {
	const byPublication = releasesOf(world, repository, false).filter((row) => !row.prerelease).toSorted((a, b) => (b.publishedAt ?? "").localeCompare(a.publishedAt ?? "") || b.id - a.id);
	return byPublication.find((row) => row.makeLatest === "true") ?? byPublication.find((row) => row.makeLatest === "legacy");
}

// test/sandbox/github/graphql/repository-object.ts
/** `repository(owner, name)`: expensive fields are functions, called only if queried. */
function repositoryObject(call, repository) {
	const { world, token } = call;
	const place = {
		world,
		repository,
		repo: world.repo(repository)
	};
	const drafts = levelOf$1(world, token, repository, "contents") === "write";
	return {
		id: nodeId("R", repository.id),
		databaseId: repository.id,
		name: repository.name,
		nameWithOwner: fullName$1(repository),
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
/** A pull request's fields, with a test merge if it is open. */
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
/** Makes a pull request a draft or ready for review, which REST cannot do; for its author and accounts with write access. */
function setDraft(call, { pullRequestId, clientMutationId = "" }, draft) {
	const { world, token } = call;
	const pull = world.store.pulls.find((row) => nodeId("PR", row.id) === pullRequestId);
	const repository = pull && world.store.repositories.get(pull.repositoryId);
	if (!pull || !repository || levelOf$1(world, token, repository, "metadata") === "none") throw new Failure("NOT_FOUND", `Could not resolve to a node with the global id of '${pullRequestId}'`);
	refuseOthers$1(call, pull);
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
function refuseOthers$1({ world, token }, pull) {
	const repository = world.store.repositories.get(pull.repositoryId);
	if (token?.app === null && issueOf(world, pull).author === token.login || levelOf$1(world, token, repository, "pull_requests") === "write") return;
	throw new Failure("FORBIDDEN", `${token?.login} does not have the correct permissions to execute this`);
}

// test/sandbox/github/graphql/schema.ts
/** The part of GitHub's GraphQL schema that the sandbox supports; names and nullability as on GitHub. */
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
/** GraphQL; requires a token even for public data. */
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
			if (repository && levelOf$1(world, token, repository, "metadata") !== "none") return repositoryObject(call, repository);
			throw new Failure("NOT_FOUND", `Could not resolve to a Repository with the name '${owner}/${name}'.`);
		},
		createCommitOnBranch: ({ input }) => createCommitOnBranch(call, input),
		markPullRequestReadyForReview: ({ input }) => setDraft(call, input, false),
		convertPullRequestToDraft: ({ input }) => setDraft(call, input, true)
	};
}
/** GitHub sends `type` beside the message and no `extensions`. */
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
/** Copies the executor's objects, which have a null prototype. */
function plain(data) {
	return JSON.parse(JSON.stringify(data));
}

// test/sandbox/github/http/limit.ts
/** Maximum characters of a body: issues, comments, reviews and pull requests; releases. */
const BODY_LIMIT = 65536;
const RELEASE_BODY_LIMIT = 125e3;
/** Refuses a text over its limit as GitHub does; counts code points. */
function withinLimit(text, limit, fault) {
	if (!text || text.length <= limit || [...text].length <= limit) return;
	const field = fault.field === "data" ? "Body" : fault.field ?? "body";
	throw invalid({
		...fault,
		message: `${field} is too long (maximum is ${limit} characters)`
	});
}

// test/sandbox/github/identity/association.ts
/** The author's association with the repository, as comments show it. */
function association(world, login, repository) {
	if (login === repository.owner) return "OWNER";
	if (userByLogin(world, repository.owner)?.owners.includes(login)) return "MEMBER";
	if (repository.collaborators[login] !== void 0) return "COLLABORATOR";
	return "NONE";
}

// test/sandbox/github/issue/reaction.ts
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
/** Reaction counts of a comment or issue. */
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

// test/sandbox/github/issue/label.ts
const GREY = "ededed";
function labelNamed(world, repository, name) {
	const wanted = name.toLowerCase();
	return world.store.labels.find((row) => row.repositoryId === repository.id && row.name.toLowerCase() === wanted);
}
/** The label of that name; added in grey if it does not exist. */
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
/** Edits, closes or reopens an issue, and records closing and reopening in its history. */
function changeIssue(call, issue, change) {
	const { world, repository, token } = call;
	refuseTooLong({
		title: change.title ?? "",
		body: change.body ?? null
	}, issue.isPull);
	const event = transitionOf(issue, change);
	if (event !== null) noteOnIssue(world, repository, token, {
		issueNumber: issue.number,
		event
	});
	const updatedAt = world.time();
	const closing = {
		at: updatedAt,
		by: token?.login ?? null,
		reason: change.stateReason ?? "completed"
	};
	return world.store.issues.put({
		...issue,
		...change,
		...closingOf(issue, event, closing),
		updatedAt
	});
}
function transitionOf(issue, { state = issue.state }) {
	if (state === issue.state) return null;
	return state === "closed" ? "closed" : "reopened";
}
function closingOf({ stateReason, closedAt, closedBy }, event, now) {
	switch (event) {
		case "closed": return {
			stateReason: now.reason,
			closedAt: now.at,
			closedBy: now.by
		};
		case "reopened": return {
			stateReason: "reopened",
			closedAt: null,
			closedBy: null
		};
		case null: return {
			stateReason,
			closedAt,
			closedBy
		};
	}
}
/** Sets the labels by name; each added or removed label is recorded in the history and announced to workflows. */
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
		announceIssue(call, issue, {
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
/** Announces to workflows what happened to an issue, or to its pull request. */
function announceIssue({ world, repository, token }, issue, { action, more }) {
	const pull = issue.isPull ? pullNumbered(world, repository, issue.number) : void 0;
	if (pull) announcePull(world, {
		action,
		pull,
		token,
		...more && { more }
	});
	else announce$1(world, {
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
/** The values before an edit, in the shape of webhooks. */
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

// test/sandbox/github/issue/comment-routes.ts
/** Comments on issues and pull requests. */
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
	refuseOthers(call, comment);
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
	refuseOthers(call, comment);
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
/** Only people with write access, and apps that may write comments, can change others' comments. */
function refuseOthers({ world, token, repository }, { author }) {
	if (token === null || token.login === author) return;
	const may = ["issues", "pull_requests"].some((permission) => levelOf$1(world, token, repository, permission) === "write");
	const isTriage = token.app === null && roleOf(world, token.login, repository) === "triage";
	if (!may || isTriage) throw inaccessible(token, writes("issues", "pull_requests"));
}

// test/sandbox/github/issue/issue-view.ts
/** An issue as lists and its own route show it; one of a pull request links to it. */
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
/** Issues, pull requests included. */
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
	if (Object.keys(changes).length > 0) announceIssue(call, labelled, {
		action: "edited",
		more: { changes }
	});
	const turned = labelled.state === "closed" ? "closed" : "reopened";
	if (labelled.state !== issue.state) announceIssue(call, labelled, { action: turned });
	return ok(issueView(world, repository, labelled));
}
function listEvents(call) {
	const { world, repository } = call;
	const { number: issueNumber } = found$1(issueNumbered(world, repository, number(call, "number")));
	const rows = world.store.issueEvents.filter((row) => row.repositoryId === repository.id && row.issueNumber === issueNumber);
	return paged(call, rows, (row) => issueEventView(world, repository, row));
}
/** The history merged with the comments. */
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

// test/sandbox/github/row/issue.ts
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
/** Repeating a reaction returns the existing one with 200. */
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
/** Only accounts with write access can delete others' reactions. */
function remove$8(call, subject) {
	const { world, token, repository } = call;
	const row = found$1(reactionsOn(world, subject).find(({ id }) => id === number(call, "reaction")));
	if (!(levelOf$1(world, token, repository, "issues") === "write" || row.login === token?.login) && token) throw inaccessible(token, writes("issues", "pull_requests"));
	world.store.reactions.remove(row.id);
	return noContent();
}

// test/sandbox/github/git/diff.ts
const EMPTY_TREE = "4b825dc642cb6eb9a060e54bf8d69288fbee4904";
/** Files changed between two commits (null: an empty tree), with renames. */
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
	return entriesOf$2(raw).map((entry, index) => {
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
/** `:100644 100644 <old> <new> M`, then the path, or two paths for a rename. */
function entriesOf$2(fields) {
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
/** `12\t3\tpath`; a rename has an empty path and two more fields; `-` means binary. */
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
/** GitHub's `patch` starts at the first hunk; a file that became a link has two patches. */
function patchesOf(text) {
	return text.split(/^diff --git .*\n/m).slice(1).map((part) => {
		const hunk = part.search(/^@@ /m);
		return hunk < 0 ? null : part.slice(hunk).replace(/\n$/, "");
	});
}

// test/sandbox/github/git/history.ts
/** The newest common commit, or null if there is none. */
async function mergeBase(repo, one, other) {
	return await repo.line([
		"merge-base",
		one,
		other
	]) || null;
}
/** Number of commits only in `head`, and only in `base`. */
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

// test/sandbox/github/repository/commit-view.ts
const UNSIGNED = {
	verified: false,
	reason: "unsigned",
	signature: null,
	payload: null,
	verified_at: null
};
/** A commit as `GET /commits` shows it; an author is a user if the address is a GitHub noreply address. */
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
/** A commit as the git data API shows it. */
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
/** A changed file, with links at the commit that contains it. */
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
/** Commits and files of a pull request. */
const changeRoutes = [route("GET", "/pulls/:number/commits", reads("pull_requests"), listCommits), route("GET", "/pulls/:number/files", reads("pull_requests"), listFiles)];
/** The merge base of the head and the stored base tip, which a merge does not move. */
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
/** Merges by one of the three methods, or refuses with 405 or 409; returns the base's new commit. */
async function mergePull(call, pull, request) {
	const { world, repository, token } = call;
	if (!repository.merges[request.method]) throw new Refusal(405, `${NAMES$1[request.method]} are not allowed on this repository.`);
	return await moveRefs(world, {
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
		closePull(world, current, {
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
/** Refuses a merge into a protected base whose required checks are not green. */
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
/** The base's new commit, or null on a conflict. */
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
	const { title, body } = await messageOf$1(call, sides);
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
/** The author of a squash: the author of the pull request's first commit. */
async function squashAuthor({ repo, pull, base }, merger) {
	const commits = await log(repo, ["--reverse", `${base}..${pull.head.sha}`]);
	return commits[0] ? {
		...commits[0].author,
		date: merger.date
	} : merger;
}
/** GitHub's default message; a squash of one commit keeps that commit's message. */
async function messageOf$1({ world, repository }, { repo, pull, base, request }) {
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
	await moveRefs(world, {
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
/** Merging a pull request, and merging the base into it. */
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

// test/sandbox/github/row/repository.ts
/** Authors whose pull requests from forks start workflows only after approval. */
const FORK_APPROVALS = [
	"first_time_contributors_new_to_github",
	"first_time_contributors",
	"all_external_contributors"
];

// test/sandbox/github/workflow/fork-approval.ts
/**
* Whether a run started from a fork needs an approval. The age of accounts is not known here, so an author without a merged
* pull request counts as new to GitHub and as a first-time contributor.
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
/** The repository's setting, or GitHub's default. */
function forkApprovalOf({ forkApproval }) {
	return forkApproval ?? "first_time_contributors";
}

// test/sandbox/github/workflow/workflow-permission-routes.ts
const FORKS = "/actions/permissions/fork-pr-contributor-approval";
/** A repository's workflow settings. */
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
/** GITHUB_TOKEN can open and approve pull requests only if the settings allow it, whatever its permissions. */
function refuseJob$1({ token, repository }) {
	if (!token?.silent || repository.jobsOpenPulls) return;
	throw new Refusal(403, "GitHub Actions is not permitted to create or approve pull requests.");
}

// test/sandbox/github/pull/full-pull-view.ts
/** A pull request as its own route shows it. `settled` is false while GitHub would still be computing `mergeable`. */
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
/** `blocked` and `behind` occur only with protected bases. */
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
/** Opens a pull request, or refuses with GitHub's message: a missing branch, no commits to merge, or one already open. */
async function openPull(call, request) {
	return await call.world.locked(call.repository.id, () => openAlone(call, request));
}
/** Looks again under the lock: of two simultaneous requests, the second is refused. */
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
/** Refuses a head that the token cannot read, and an app token's pull request from another repository into one that is not its own. */
function refuseForeign({ world, token, repository }, from) {
	if (levelOf$1(world, token, from, "contents") === "none") throw invalid(fault("head"));
	if (token?.app == null || from.id === repository.id) return;
	if (token.repositories !== null && !token.repositories.includes(fullName$1(repository))) throw new Refusal(403, "Resource not accessible by integration");
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
/** As on GitHub, the first request after a push answers `mergeable: null` and starts the test merge; the next one has the result. */
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
/** Reviews and requested reviewers. */
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
	if (wanted.event !== void 0) announceReview(call, review, "submitted");
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
	announceReview(call, submitted, "submitted");
	return ok(reviewView(world, repository, submitted));
}
const dismissal = object({ message: string().min(1) });
function dismiss(call) {
	input(call, dismissal);
	const dismissed = call.world.store.reviews.put({
		...reviewOf(call),
		state: "DISMISSED"
	});
	announceReview(call, dismissed, "dismissed");
	return ok(reviewView(call.world, call.repository, dismissed));
}
function announceReview({ world, repository, token }, review, action) {
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
/** Creates the tag at the release's target unless it exists, and publishes the release. */
async function publish(call, release) {
	const { world, repository, token } = call;
	const name = `refs/tags/${release.tag}`;
	return await moveRefs(world, {
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
/** A draft creates no tag; if there is none yet, its target is checked like at publication. */
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
	return levelOf$1(world, token, repository, "contents") === "write";
}
function list$8(call) {
	const rows = releasesOf(call.world, call.repository, seesDrafts(call));
	return paged(call, rows, (row) => releaseView(call.world, call.repository, row));
}
/** The release in the path; 404 for a draft without push access. */
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
/** Deletes the release; its tag stays. */
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
/** The asset is `starter` from the first byte and `uploaded` only after the last. */
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
	const hidden = release.draft && levelOf$1(world, token, repository, "contents") !== "write";
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
/** A branch's protection as its own route shows it. */
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
/** A branch's protection as the branch's route shows it. */
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
/** By name, descending; GitHub's order is undocumented. */
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
/** Commits, and comparisons of two. */
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
/** As on GitHub, only pull requests from this repository's own branches; none from forks. */
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
/** `branch`, or `owner:branch` of a fork, whose commits are fetched first. */
async function local({ world, repository, repo, token }, side) {
	const [owner, ref] = side.split(/:(.*)/s);
	if (ref === void 0 || owner === void 0 || owner === repository.owner) return ref ?? side;
	const root = repository.parent ?? repository.id;
	const fork = found$1(world.store.repositories.find((row) => row.owner === owner && (row.parent === root || row.id === root)));
	if (levelOf$1(world, token, fork, "contents") === "none") throw new Refusal(404, "Not Found");
	const sha = found$1(await resolve$1(world.repo(fork), ref));
	await fetchFrom(repo, world.repo(fork), [sha]);
	return sha;
}

// test/sandbox/github/repository/commit-files.ts
/** Commits changed files on a branch, also as the first commit of an empty repository; returns the commit's id. */
async function commitFiles(call, wanted) {
	const { world, repository, token } = call;
	refuseNewCommit(call, wanted.branch);
	return await moveRefs(world, {
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
/** GitHub omits the content of larger files. */
const CONTENT_LIMIT = 1 << 20;
/** A file with its content in base64, with line breaks. */
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
/** One entry of a folder's listing. */
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
/** Author of a commit or tag as git accepts it: a name with a letter or digit, single lines, a valid date. */
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
/** The branch's file at the path and the commit it was read at; null if there is none. */
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
/** Blobs, trees and commits: the git data API. */
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
/** An index cannot hold trees: a tree at a path becomes its files. */
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
/** Branch protection; only required status checks. */
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
	/** What the sandbox does not support is refused, not ignored. */
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
/** `checks` replaces the older `contexts`; app -1 means any app. */
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
/** Refs by full name; the API's paths omit `refs/`. */
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
	const ref = await moveRefs(world, {
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
	const ref = await moveRefs(world, {
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
	await moveRefs(world, {
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
/** The tag of an immutable release cannot be deleted. */
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
/** Copies branches and tags into a repository of another owner; returns an existing fork as it is. */
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
/** Repositories, their forks and collaborators. */
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
/** Unlike on GitHub, the site administrator creates an organisation with its first repository. */
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
	const mine = world.store.repositories.filter((row) => levelOf$1(world, token, row, "contents") === "write");
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
/** Unlike on GitHub, without an invitation. */
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
/** Annotated tags as objects; `POST /git/refs` names them. */
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
/** Adds a pull request to the queue: merges it onto the queue's tip, on its own branch, and requests checks. */
async function requestMergeGroup(call, pull) {
	const { world, repository, token } = call;
	if (issueOf(world, pull).state === "closed" || pull.draft) throw new Refusal(422, "Pull request is not ready to be queued");
	const { group, base } = await moveRefs(world, {
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
/** Moves the base to the queued commit if its required checks are green, and removes it from the queue. */
async function mergeGroup(call, pull) {
	const { world, repository, token } = call;
	return await moveRefs(world, {
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
		closePull(world, pull, {
			token,
			merged: group.sha
		});
		return {
			ref: group.name,
			sha: group.sha
		};
	});
}
/** The commit to build on: the last group that contains the base's tip, else the tip itself. */
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
/** The merge queue, operated by hand: GitHub has no REST API for it. */
const mergeGroupControls = [route("POST", PATH, writes("contents"), async (call) => created(await requestMergeGroup(call, pullAt(call)))), route("PUT", PATH, writes("contents"), async (call) => ok(await mergeGroup(call, pullAt(call))))];

// test/sandbox/github/variable/scope.ts
function repositoryScope({ repository }) {
	return {
		owner: null,
		repositoryId: repository.id,
		environment: null
	};
}
/** The environment of `:environment` in the path, or 404. */
function environmentScope({ world, repository, params }) {
	const { name } = found$1(environmentNamed(world, repository, params["environment"] ?? ""));
	return {
		owner: null,
		repositoryId: repository.id,
		environment: name
	};
}
/** The organisation of `:org` in the path; 404 unless the user owns it. */
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
/** Secrets of a job by name; an environment's override the repository's, which override the organisation's. */
function secretsOf$1(world, repository, environment = null) {
	return valuesOf(world, "secrets", {
		repository,
		environment
	});
}
/** Variables of a job by name, with the same precedence. */
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
/** Rows of exactly this scope. */
function rowsOf(world, kind, scope) {
	return world.store[kind].filter((row) => row.scope.owner === scope.owner && row.scope.repositoryId === scope.repositoryId && row.scope.environment === scope.environment);
}
function variableNamed(world, kind, scope, name) {
	return rowsOf(world, kind, scope).find((row) => row.name === name.toUpperCase());
}
/** Adds or replaces a secret or variable. */
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
/** Letters, digits and underscores; not starting with a digit or `GITHUB_`. */
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
/** Secrets by name; values are never shown. */
const secretRoutes = [...ofRepository("/actions/secrets", repositoryScope), ...ofRepository("/environments/:environment/secrets", environmentScope)];
/** Sets secrets in plain text, because GitHub's own API requires them sealed. */
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

// test/sandbox/github/workflow/artifact.ts
const DAY = 864e5;
/** Stores a zip as a run's artifact for 1 to 90 days; each name can be used once. */
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

// test/sandbox/github/workflow/artifact-routes.ts
/** Artifacts of workflow runs. */
const artifactRoutes = [
	route("GET", "/actions/artifacts", reads("actions"), (call) => list$2(call, null)),
	route("GET", "/actions/runs/:run/artifacts", reads("actions"), listOfRun),
	route("GET", "/actions/artifacts/:id", reads("actions"), get$3),
	route("GET", "/actions/artifacts/:id/:format{zip}", reads("actions"), download),
	route("DELETE", "/actions/artifacts/:id", writes("actions"), remove)
];
/** Stores a job's zip; GitHub uses a service without a public API for it. */
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
/** Requires a token, even in a public repository. */
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
/** Payload of a `pull_request` event: the pull request as it was then, with a test merge if its head is still there. */
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
/** The row at the time of the event; the test merge is made if the head is still the same. */
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
/** Payload of an `issue_comment` event: the comment as it was written, and its issue. */
function commentPayload(world, repository, { payload }) {
	const { comment, changes } = payload;
	return {
		...issuePayload(world, repository, { payload }),
		comment: commentView(world, repository, comment),
		...changes && { changes }
	};
}
/** Payload of an `issues` event. */
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
/** Payload of a push: the commits new to the ref. As on GitHub, without their changed files. */
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
/** Only push payloads have times in seconds since 1970. */
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
/** Payload of a merge queue: the commit that the base moves to if its checks are green. */
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

// test/sandbox/github/workflow/workflow.ts
var import_dist = require_dist();
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
/** A file that is not YAML is listed by its path, as on GitHub. */
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
/** The number of a workflow file in its repository, the same after every restart. */
function workflowId({ id }, path) {
	return [...`${id}:${path}`].reduce((sum, character) => (sum * 31 + character.charCodeAt(0)) % 9e7, 7);
}

// test/sandbox/github/workflow/run-view.ts
/** A workflow run as the API shows it. */
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

// test/sandbox/github/workflow/payload.ts
/** The webhook's payload, as GitHub sends it and as `event.json` contains it. */
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
/** The fields of this kind of event, besides sender and repository. */
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
/** The recorded payload of events that need no more: schedule, create, delete, status, deployment. */
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
	/** The person; without it, the token is the app's, by default a job's GITHUB_TOKEN. */
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
/** Routes below `/_sandbox` that GitHub does not have: tokens, accounts, faults, events. For the site administrator only. */
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
	const { secret, login, permissions } = createToken(call.world, input(call, tokenRequest));
	return created({
		token: secret,
		login,
		permissions
	});
}

// test/sandbox/github/site/site-routes.ts
/** The token's user, other users, and rate limits. */
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
/** Stores the run as its current attempt and returns it as the next one, queued; jobs keep their attempt. */
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
/** The run at one of its attempts. */
function runAtAttempt(world, run, attempt) {
	if (run.attempt === attempt) return run;
	return world.store.attempts.find((row) => row.run.id === run.id && row.run.attempt === attempt)?.run;
}

// test/sandbox/github/workflow/job-view.ts
/** A job as the API shows it. */
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
/** The run of `:id` in the path, or 404. */
function runAt(call) {
	const run = call.world.store.runs.get(number(call, "id"));
	return found$1(run?.repositoryId === call.repository.id ? run : null);
}

// test/sandbox/github/workflow/attempt-routes.ts
/** Earlier attempts of runs. */
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

// test/sandbox/github/workflow/command-routes.ts
/** Commands for a run: re-run, cancel, approve. */
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
/** Refuses a job's token: only a maintainer approves a run. */
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
/** Hands a command to the runners that listen, after the request is answered. Changes nothing itself: on `rerun` the runner opens the next attempt. */
function command(world, wanted) {
	for (const listener of world.commands) queueMicrotask(() => listener(wanted));
}

// test/sandbox/github/workflow/dispatch-routes.ts
/** Dispatch events, which even GITHUB_TOKEN may send. */
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

// test/sandbox/github/workflow/log.ts
var import_yazl = require_yazl();
/** Opens a job's log for appending; lines look like GitHub's: `2026-11-21T08:00:00.0000000Z text`. */
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
/** A job's log so far, with times; empty for a job without a log. */
function readLog(world, jobId) {
	return world.logs.has(jobId) ? readFileSync(world.logs.fileOf(jobId), "utf8") : "";
}

// test/sandbox/github/workflow/log-archive.ts
/** The logs of a run's latest attempt as a zip: `0_train.txt` and so on, in the order of its jobs. */
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
/** Logs of jobs and runs. */
const logRoutes = [route("GET", "/actions/jobs/:job/logs", reads("actions"), ofJob), route("GET", "/actions/runs/:id/logs", reads("actions"), ofRun)];
/** Requires a token, even in a public repository. */
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
/** Packed at each request, so that a running job's newest lines are in it. */
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
/** Workflow runs and their jobs; a runner runs them, not the server. */
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
/** Matches the file's name or the workflow's number. */
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
/** Matches the file's name or the workflow's number. */
async function get({ world, repository, params }) {
	const wanted = params["workflow"] ?? "";
	const file = (await workflowsOf(world, repository)).find(({ path }) => path.endsWith(`/${wanted}`) || String(workflowId(repository, path)) === wanted);
	return ok(workflowView(world, repository, found$1(file)));
}

// test/sandbox/github/routes.ts
/** Git, and data about commits. */
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
/** Issues, comments and pull requests. */
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
/** Workflow runs and everything they use or create. */
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
/** Every route by its prefix. The first matching route answers. */
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
/** The routes as one Hono application. Other requests are git's, downloads or pages; the rest is answered 404 and listed. */
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
/** Loaded on demand: most sandboxes serve only programs. */
async function page(world, wire) {
	const { answerPage } = await import("./chunk-sandbox-page.mjs");
	return await answerPage(world, wire);
}

// test/sandbox/github/git/version.ts
const OLDEST = [2, 38];
/** Throws a Problem unless git can merge without a working tree (`merge-tree --write-tree`). */
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
		what: `this is ${said.stdout.trim()}; the sandbox needs ${OLDEST.join(".")} or newer`,
		where: "PATH",
		fix: "update git",
		kind: "outside"
	});
}
/** The numbers in `git version 2.39.5`. */
function isRecent(said) {
	const [, major = "0", minor = "0"] = said.match(/(?<!\d)(\d+)\.(\d+)/) ?? [];
	return Number(major) > OLDEST[0] || Number(major) === OLDEST[0] && Number(minor) >= OLDEST[1];
}

// test/sandbox/github/store/claim.ts
/** Claims a state folder for this process, because two servers would overwrite each other; returns the function that releases it. */
function claim(folder) {
	const file = join(folder, "server.pid");
	const holder = existsSync(file) ? Number(readFileSync(file, "utf8")) : null;
	if (holder !== null && isHeld(folder, holder)) throw new Problem({
		what: `the sandbox's state is open in process ${holder}`,
		where: folder,
		fix: "stop that process, or set --state to another folder"
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
/** Runs work for the same key in turn, and for different keys in parallel. */
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
/** One JSON file per row under `folder`, written beside and renamed: a kill leaves the old row or the new one. */
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
/** Replaces a file atomically, readable by its owner only: rows hold tokens and secrets. */
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
/** Rising ids that are never reused, even after a kill: a block of them is reserved on disk before use. */
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
/** Opens the tables in a folder, new or kept from an earlier sandbox. */
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
		/** Logs of whole runs, zipped. */
		logArchives: openBytes(join(folder, "log-archives")),
		gitFolder: join(folder, "git"),
		/** Lets one writer at a time change a repository's refs. */
		locked: openLocks(),
		listeners,
		/** Runners that carry out commands. */
		commands,
		repo: ({ id }) => openRepo(repositoryFolder(join(folder, "git"), id))
	};
}

// test/sandbox/github/server.ts
const ADMINISTRATOR = "admin";
/** The state behind a sandbox. */
function worldOf(sandbox) {
	return sandbox.world;
}
/** Opens a GitHub on a state folder, new or kept from an earlier one, and serves it until it is closed. */
async function openServer(options) {
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
/** Texts that recordings mask. */
function hiddenIn({ store }) {
	return [...store.tokens.all().map(({ secret }) => secret), ...store.secrets.all().map(({ value }) => value)];
}
/** Requests that arrive before the state is open wait for it. */
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
/** The administrator's token, the same after every restart. */
function administratorToken(world) {
	ensureUser(world, "github", { type: "Organization" });
	ensureUser(world, "github-actions[bot]");
	const { login } = ensureUser(world, ADMINISTRATOR, { siteAdmin: true });
	return (world.store.tokens.find((token) => token.login === login && token.permissions === null && !token.revoked) ?? createToken(world, { login })).secret;
}

// test/sandbox/github/workflow/run-event.ts
/** Announces to workflows that a run of another workflow was requested, started or completed. */
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
/** A value in the types of GitHub's expression engine. */
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
/** The engine's result as plain JSON. */
function plainOf$1(answer) {
	if (answer instanceof Array$1) return answer.values().map(plainOf$1);
	if (answer instanceof Dictionary) return Object.fromEntries(answer.pairs().map(({ key, value }) => [key, plainOf$1(value)]));
	return answer instanceof Null ? null : answer.value;
}
/** The engine's own dictionary looks keys up in an object with a prototype, so a key named `constructor` would be lost. */
function emptyDictionary() {
	const dictionary = new Dictionary();
	Object.setPrototypeOf(Reflect.get(dictionary, "indexMap"), null);
	return dictionary;
}

// test/sandbox/runner/refusal.ts
/** A mistake in a workflow file, or a feature that the sandbox does not support; its message starts with `file:line`. */
var Unsupported = class extends Error {
	name = "Unsupported";
	where;
	constructor(what, where) {
		super(`${where}: ${what}`);
		this.where = where;
	}
};
/** Runs `work`; an `Unsupported` from it gets this `file:line`. */
function placed(where, work) {
	try {
		return work();
	} catch (error) {
		if (!(error instanceof Unsupported)) throw error;
		throw new Unsupported(error.message, where);
	}
}

// test/sandbox/runner/expression-text.ts
/** Splits a text at its `${{ }}`; closing braces inside a quoted string do not end an expression. */
function pieces(text) {
	const found = [];
	let at = 0;
	for (let open = text.indexOf("${{"); open >= 0; open = text.indexOf("${{", at)) {
		const close = endOf(text, open + 3);
		if (close < 0) throw new Unsupported("`${{` is not closed", shortened(text));
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
/** The expression of a text that is exactly one `${{ }}`, else null. */
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
/** Evaluates an expression without its `${{ }}`; refuses an unknown function or context by name. */
function evaluate(expression, contexts, functions) {
	return plainOf$1(answerOf(expression, contexts, functions));
}
/** Replaces every `${{ }}` of a text by its value as GitHub prints it: null is empty, a list is `Array`. */
function interpolate(text, contexts, functions) {
	return pieces(text).map(({ kind, value }) => kind === "text" ? value : answerOf(value, contexts, functions).coerceString()).join("");
}
/** The same in lists and mappings, including keys; a value that is exactly one `${{ }}` keeps its type. */
function interpolated(value, contexts, functions) {
	if (Array.isArray(value)) return value.map((entry) => interpolated(entry, contexts, functions));
	if (typeof value === "string") {
		const lone = loneExpression(value);
		return lone === null ? interpolate(value, contexts, functions) : evaluate(lone, contexts, functions);
	}
	if (value === null || typeof value !== "object") return value;
	const entries = Object.entries(value).map(([key, entry]) => [interpolate(key, contexts, functions), interpolated(entry, contexts, functions)]);
	return Object.fromEntries(entries);
}
/** Whether an `if:` is true. Null means `success()`; a condition without a status function also requires `success()`. */
function holds(condition, contexts, functions) {
	const expression = condition === null ? "" : conditionOf(condition);
	const isWell = functions.status === "success";
	if (expression === "") return isWell;
	if (!tokensOf(expression).some((token, at, all) => isStatusCall(token, all[at + 1])) && !isWell) return false;
	return truthy(answerOf(expression, contexts, functions));
}
/** Refuses an `if:` that mixes text and expression, or passes arguments to a status function; returns it unchanged. */
function checkCondition(condition, where) {
	placed(where, () => {
		const expression = condition === null ? "" : conditionOf(condition);
		const functions = functionsOf({
			status: "success",
			hashFiles: () => ""
		});
		if (expression !== "") parse$1(expression, CONTEXTS, [...functions.values()]);
	});
	return condition;
}
const CONTEXTS = [
	"github",
	"env",
	"vars",
	"secrets",
	"inputs",
	"needs",
	"strategy",
	"matrix",
	"job",
	"runner",
	"steps"
];
/** The expression of an `if:`, with or without `${{ }}`. A mixture is refused: GitHub evaluates it as a text, which is always true. */
function conditionOf(condition) {
	const text = condition.trim();
	if (!text.includes("${{")) return text;
	const lone = loneExpression(text);
	if (lone !== null) return lone;
	throw new Unsupported("the condition mixes text and an expression, so it is always true", shortened(text));
}
function answerOf(expression, contexts, functions) {
	const known = functionsOf(functions);
	const tree = parse$1(expression, Object.keys(contexts), [...known.values()]);
	const seen = emptyDictionary();
	for (const [name, value] of Object.entries(contexts)) seen.add(name, dataOf(value));
	try {
		return new Evaluator(tree, seen, known).evaluate();
	} catch (error) {
		if (error instanceof Unsupported) throw error;
		throw refused$1(error, expression);
	}
}
function parse$1(expression, contexts, functions) {
	const tokens = tokensOf(expression);
	try {
		const tree = new Parser(tokens, [...contexts], signatures(functions)).parse();
		if (tree !== void 0) return tree;
	} catch (error) {
		throw refused$1(error, expression);
	}
	throw new Unsupported("the expression is empty", `\${{ }}`);
}
function signatures(functions) {
	return functions.map(({ name, minArgs, maxArgs }) => ({
		name,
		minArgs,
		maxArgs
	}));
}
/** The engine's lexer unescapes only the first doubled quote of a string; GitHub unescapes all. */
function tokensOf(expression) {
	try {
		return new Lexer(expression).lex().tokens.map((token) => {
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
/** The status functions, `fromJSON` and `hashFiles`, by lower-case name. */
function functionsOf({ status, hashFiles }) {
	const constant = (name, holds) => ({
		name,
		minArgs: 0,
		maxArgs: 0,
		call: () => new BooleanData(holds)
	});
	const functions = [
		constant("success", status === "success"),
		constant("failure", status === "failure"),
		constant("cancelled", status === "cancelled"),
		constant("always", true),
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

// test/sandbox/runner/github-rows.ts
function repositoryById(world, id) {
	return world.store.repositories.get(id);
}
function repositoriesOwnedBy(world, owner) {
	return world.store.repositories.filter((row) => row.owner === owner);
}
function runById(world, id) {
	return world.store.runs.get(id);
}
/** Adds the first attempt of a run, with the next number of its workflow file. */
function addRun(world, run) {
	const { runs } = world.store;
	const time = world.time();
	const isEarlier = (row) => row.repositoryId === run.repositoryId && row.path === run.path;
	return runs.put({
		id: world.store.nextId(),
		...run,
		number: runs.filter(isEarlier).length + 1,
		attempt: 1,
		createdAt: time,
		startedAt: time,
		updatedAt: time
	});
}
function changeRun(world, id, change) {
	return world.store.runs.put({
		...world.store.runs.get(id),
		...change,
		updatedAt: world.time()
	});
}
function unfinishedRuns(world) {
	return world.store.runs.filter((run) => run.status !== "completed");
}
function jobById(world, id) {
	return world.store.jobs.get(id);
}
/** Adds a queued job to the current attempt of a run. */
function addJob(world, run, { name, labels }) {
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
/** Copies a job into another attempt, including its log; null if there is no such job. */
function copyJob(world, id, attempt) {
	const { store, logs } = world;
	const job = store.jobs.get(id);
	if (job === void 0) return null;
	const copy = store.nextId();
	if (logs.has(id)) copyFileSync(logs.fileOf(id), logs.fileOf(copy));
	return store.jobs.put({
		...job,
		id: copy,
		attempt
	});
}
function unfinishedJobs(world, run) {
	return world.store.jobs.filter((job) => job.runId === run.id && job.status !== "completed");
}
function revokeToken(world, id) {
	const token = world.store.tokens.get(id);
	if (token) world.store.tokens.put({
		...token,
		revoked: true
	});
}
function revokeTokensOf(world, job) {
	const tokens = world.store.tokens.filter((token) => token.jobId === job.id && !token.revoked);
	for (const { id } of tokens) revokeToken(world, id);
}
function addDeployment(world, deployment) {
	return world.store.deployments.put({
		id: world.store.nextId(),
		...deployment
	});
}
function addDeploymentStatus(world, status) {
	world.store.deploymentStatuses.put({
		id: world.store.nextId(),
		...status
	});
}
function addAttestation(world, attestation) {
	return world.store.attestations.put({
		id: world.store.nextId(),
		...attestation
	});
}
/** The artifacts of all attempts of a run. */
function artifactsOf(world, run) {
	return world.store.artifacts.filter((row) => row.runId === run.id);
}
function removeArtifact(world, { id }) {
	world.store.artifacts.remove(id);
	world.artifacts.remove(id);
}

// test/sandbox/runner/inputs.ts
const ABSENT = {
	string: "",
	environment: "",
	choice: null,
	number: 0,
	boolean: false
};
/** The `inputs` context of a called workflow: given values or defaults, each checked against its type. */
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
/** The `inputs` context of a dispatched workflow; refuses unknown inputs, missing required ones, and values outside the options. */
function dispatchInputs(declared, given) {
	const unknown = Object.keys(given).find((name) => !Object.hasOwn(declared, name));
	if (unknown !== void 0) throw new Unsupported(`the workflow has no input \`${unknown}\``, "workflow_dispatch");
	return Object.fromEntries(Object.entries(declared).map(([name, input]) => {
		const value = given[name] ?? input.default;
		const isMissing = value === null || value === "";
		if (input.required && isMissing && input.type !== "boolean") throw new Unsupported(`the input \`${name}\` is required`, input.where);
		return [name, typed(name, input, fromText(input, value))];
	}));
}
/** Inputs of a dispatch arrive as texts. */
function fromText({ type }, value) {
	if (typeof value !== "string") return value;
	if (type === "boolean" && (value === "true" || value === "false")) return value === "true";
	return type === "number" && value.trim() !== "" ? Number(value) : value;
}
/** By type: the value of an input, or what is wrong with it. */
const TYPED = {
	boolean: (value) => typeof value === "boolean" ? { is: value } : { must: "be a boolean" },
	number: (value) => typeof value === "number" && !Number.isNaN(value) ? { is: value } : { must: "be a number" },
	string: text$1,
	environment: text$1,
	choice: (value, { options, default: preset }) => [...options, preset].includes(String(value)) ? text$1(value) : { must: `be one of ${options.join(", ")}` }
};
function text$1(value) {
	return typeof value === "object" ? { must: "be a text" } : { is: String(value) };
}
function typed(name, input, value) {
	const { type, options, where } = input;
	if (value === null) return type === "choice" ? options[0] ?? null : ABSENT[type];
	const result = TYPED[type](value, input);
	if ("is" in result) return result.is;
	throw new Unsupported(`the input \`${name}\` must ${result.must}: ${value}`, where);
}

// test/sandbox/runner/template.ts
/** Version 0.3.61 of the parser knows `on: repository_dispatch` by another event's name; as a mapping it knows it. */
const WORKFLOW_SCHEMA = {
	...workflow_v1_0_min_default,
	definitions: {
		...workflow_v1_0_min_default.definitions,
		"repository-dispatch-string": { string: { constant: "repository_dispatch" } }
	}
};
const KINDS$1 = {
	workflow: {
		schema: WORKFLOW_SCHEMA,
		definition: "workflow-root-strict",
		convert: (context, root) => {
			for (const { key, value } of entriesOf$1(valueAt(root, "jobs"))) convertJob(context, key, value);
		}
	},
	steps: {
		schema: WORKFLOW_SCHEMA,
		definition: "steps",
		convert: convertSteps
	},
	action: {
		schema: action_v1_0_min_default,
		definition: "action-root",
		convert: (context, root) => {
			const steps = valueAt(valueAt(root, "runs"), "steps");
			if (steps) convertSteps(context, steps);
		}
	}
};
/**
* Reads a workflow file, an action file, or the steps of a job with GitHub's own schema and parser. The first mistake is an
* `Unsupported` in GitHub's words. The data comes from the YAML itself, because the parser's model leaves out `with` and `shell`
* and its expressions keep the indentation of a block.
*/
function readWritten(text, { path, kind }) {
	const lines = new import_dist.LineCounter();
	const document = (0, import_dist.parseDocument)(text, {
		lineCounter: lines,
		uniqueKeys: false
	});
	const fault = document.errors[0] ?? document.warnings[0];
	if (fault) {
		const message = fault.message.split("\n")[0].replace(/ at line .*/, "");
		throw new Unsupported(message, `${path}:${lines.linePos(fault.pos[0]).line}`);
	}
	const data = plainOf(document, path);
	check$1(text, path, KINDS$1[kind]);
	const where = (...keys) => `${path}:${lines.linePos(offsetOf(document, keys)).line}`;
	return {
		data,
		where
	};
}
/** The value under a key, with its place. */
function under(written, key) {
	return {
		data: written.data?.[key] ?? null,
		where: (...keys) => written.where(key, ...keys)
	};
}
/** As plain data; refuses aliases that multiply. */
function plainOf(document, path) {
	try {
		return document.toJS({ maxAliasCount: 100 });
	} catch (error) {
		throw new Unsupported(error.message, `${path}:1`);
	}
}
function check$1(text, path, { schema, definition, convert }) {
	const context = new TemplateContext(new TemplateValidationErrors(), loaded(schema), new NoOperationTraceWriter());
	const file = context.getFileId(path);
	const root = readTemplate(context, definition, new TextKeys(file, text), file);
	if (root && context.errors.count === 0) convert(context, root);
	if (root) refuseInsertions(context, root);
	const [error] = context.errors.getErrors();
	if (error) throw new Unsupported(error.rawMessage, `${path}:${error.range?.start.line ?? 1}`);
}
/** GitHub takes every key for a text; the parser stumbles over `false:` and `1:`. */
var TextKeys = class extends YamlObjectReader {
	allowLiteral() {
		const token = super.allowLiteral();
		if (!(token instanceof StringToken) || typeof token.value === "string") return token;
		return new StringToken(token.file, token.range, String(token.value), void 0);
	}
};
const SCHEMAS = /* @__PURE__ */ new Map();
function loaded(schema) {
	const known = SCHEMAS.get(schema);
	if (known) return known;
	const read = TemplateSchema.load(new JSONObjectReader(void 0, JSON.stringify(schema)));
	SCHEMAS.set(schema, read);
	return read;
}
function refuseInsertions(context, root) {
	for (const [, token] of TemplateToken.traverse(root)) if (token.templateTokenType === TokenType$1.InsertExpression) context.error(token, "`insert` is not supported in the sandbox");
}
function entriesOf$1(jobs) {
	return (jobs && isMapping(jobs) ? [...jobs] : []).map(({ key, value }) => ({
		key: key.assertString("id"),
		value: value.assertMapping("job")
	}));
}
function valueAt(token, key) {
	return token && isMapping(token) ? token.find(key) : void 0;
}
/** Where a value begins: in a mapping at its key. */
function offsetOf(document, keys) {
	let found = {
		value: document.contents,
		start: document.contents
	};
	for (const key of keys) found = childOf(found.value, key, document) ?? found;
	return found.start?.range?.[0] ?? 0;
}
function childOf(node, key, document) {
	const target = (0, import_dist.isAlias)(node) ? node.resolve(document) ?? null : node;
	const item = (0, import_dist.isSeq)(target) ? target.items[Number(key)] : void 0;
	if (item) return {
		value: item,
		start: item
	};
	const pair = (0, import_dist.isMap)(target) ? target.items.find((each) => isNamed(each.key, key)) : void 0;
	return pair && {
		value: pair.value,
		start: pair.key
	};
}
function isNamed(node, key) {
	return (0, import_dist.isScalar)(node) && String(node.value) === String(key);
}

// test/sandbox/runner/written-text.ts
/** A scalar as GitHub turns it into text; nothing is an empty text. */
function textOf(value) {
	return value === null || value === void 0 ? "" : String(value);
}
/** The same where a missing key is null. */
function textOrNull(value) {
	return value === void 0 ? null : textOf(value);
}
/** One text or a list of them. */
function textsOf$1(value) {
	return Array.isArray(value) ? value.map(textOf) : [textOf(value)];
}
/** The mapping under a key, empty where there is none. GitHub allows an expression in the place of some; the sandbox does not. */
function mappingAt({ data, where }, key) {
	const value = data?.[key] ?? {};
	if (typeof value === "object" && !Array.isArray(value) && value !== null) return value;
	throw new Unsupported(`\`${key}\` as one expression is not supported in the sandbox`, where(key));
}
/** A mapping of texts, as `env` and `with` are. */
function textMapAt(written, key) {
	const entries = Object.entries(mappingAt(written, key));
	return Object.fromEntries(entries.map(([name, value]) => [name, textOf(value)]));
}

// test/sandbox/runner/read-inputs.ts
const MAX_DISPATCH_INPUTS = 25;
/** `inputs` of `workflow_dispatch`: a text unless a type is named. */
function readDispatch(event) {
	const inputs = readInputs(event);
	const choice = Object.entries(inputs).find(([, { type, options }]) => type === "choice" && !options.length);
	if (choice) throw new Unsupported(`the input \`${choice[0]}\` has no \`options\``, choice[1].where);
	if (Object.keys(inputs).length <= MAX_DISPATCH_INPUTS) return inputs;
	throw new Unsupported(`\`workflow_dispatch\` has more than ${MAX_DISPATCH_INPUTS} inputs`, event.where("inputs"));
}
/** The inputs, secrets and outputs of a reusable workflow. */
function readCall(event) {
	const [secrets, outputs] = ["secrets", "outputs"].map((key) => Object.entries(mappingAt(event, key)));
	const fieldOf = (entry, key) => entry?.[key];
	return {
		inputs: readInputs(event),
		secrets: Object.fromEntries(secrets.map(([name, entry]) => [name, { required: fieldOf(entry, "required") === true }])),
		outputs: Object.fromEntries(outputs.map(([name, entry]) => [name, textOf(fieldOf(entry, "value"))]))
	};
}
function readInputs(event) {
	const inputs = under(event, "inputs");
	const names = Object.keys(mappingAt(event, "inputs"));
	return Object.fromEntries(names.map((name) => [name, readInput(under(inputs, name))]));
}
function readInput({ data, where }) {
	const { type = "string", required, options, default: preset = null } = data;
	return {
		type,
		required: required === true,
		default: preset,
		options: options === void 0 ? [] : textsOf$1(options),
		where: where()
	};
}

// test/sandbox/runner/permissions.ts
const ORDER = [
	"none",
	"read",
	"write"
];
/** The highest level that only reads, of every permission that GitHub's schema names; `id-token` has none. */
const READ = Object.fromEntries(Object.entries(workflow_v1_0_min_default.definitions["permissions-mapping"].mapping.properties).map(([name, { type }]) => [apiName(name), type === "permission-level-write-or-no-access" ? "none" : "read"]));
/** The same names with everything allowed. */
const WRITE = Object.fromEntries(Object.keys(READ).map((name) => [name, "write"]));
/** The permissions of a job if neither it nor its workflow names any. */
const DEFAULT_PERMISSIONS = {
	contents: "read",
	packages: "read"
};
/** The most that a run can have: everything, or read access for a fork's run. */
function ceilingOf(isFork) {
	return isFork ? READ : WRITE;
}
/** The permissions of a job, limited by a ceiling. The job's own `permissions:` replace the workflow's; they are never merged. */
function permissionsOf$1({ job, workflow }, ceiling, otherwise = DEFAULT_PERMISSIONS) {
	const asked = expanded(job ?? workflow ?? otherwise);
	const entries = Object.entries(asked).map(([name, level]) => [name, lowest(level, ceiling[name] ?? "none")]);
	return Object.fromEntries(entries.filter(([, level]) => level !== "none"));
}
/** The permissions that a request has above the ceiling, as `name: level`. */
function aboveCeiling(request, ceiling) {
	return Object.entries(expanded(request)).filter(([name, level]) => lowest(level, ceiling[name] ?? "none") !== level).map(([name, level]) => `${name.replaceAll("_", "-")}: ${level}`);
}
function expanded(request) {
	if (request === "read-all") return READ;
	if (request === "write-all") return WRITE;
	return request;
}
/** As GitHub's API spells a permission. */
function apiName(name) {
	return name.replaceAll("-", "_");
}
function lowest(one, other) {
	return ORDER[Math.min(ORDER.indexOf(one), ORDER.indexOf(other))];
}

// test/sandbox/runner/read-steps.ts
/** Reads `steps:` of a job or of a composite action. */
function readSteps(steps) {
	return steps.data.map((_, index) => readStep(under(steps, index)));
}
function readStep(step) {
	const fields = step.data;
	if (fields["parallel"] !== void 0) throw new Unsupported("`parallel` of a step is not supported in the sandbox", step.where("parallel"));
	return {
		id: textOrNull(fields["id"]),
		name: textOrNull(fields["name"]),
		if: checkCondition(textOrNull(fields["if"]), step.where("if")),
		uses: textOrNull(fields["uses"]),
		run: textOrNull(fields["run"]),
		with: textMapAt(step, "with"),
		env: textMapAt(step, "env"),
		shell: textOrNull(fields["shell"]),
		workingDirectory: textOrNull(fields["working-directory"]),
		continueOnError: textOrNull(fields["continue-on-error"]) ?? "false",
		timeoutMinutes: textOrNull(fields["timeout-minutes"]),
		where: step.where()
	};
}

// test/sandbox/runner/read-job.ts
/** What GitHub knows of a job and the sandbox does not. */
const UNSUPPORTED = [
	"services",
	"snapshot",
	"cancel-timeout-minutes"
];
/** One entry under `jobs:`: steps, or the call of a reusable workflow. */
function readJob(id, job) {
	const fields = job.data;
	const unsupported = UNSUPPORTED.find((key) => fields[key] !== void 0);
	if (unsupported !== void 0) {
		const what = `\`${unsupported}\` of the job \`${id}\` is not supported in the sandbox`;
		throw new Unsupported(what, job.where(unsupported));
	}
	return {
		id,
		name: textOrNull(fields["name"]),
		needs: fields["needs"] === void 0 ? [] : textsOf$1(fields["needs"]),
		if: checkCondition(textOrNull(fields["if"]), job.where("if")),
		permissions: readPermissions(fields["permissions"]),
		concurrency: readConcurrency(job),
		strategy: readStrategy(job),
		where: job.where(),
		...fields["uses"] === void 0 ? readStepsJob(job) : readCallJob(job)
	};
}
/** `permissions:` of a workflow or a job, by the names of GitHub's API. */
function readPermissions(value) {
	if (value === void 0) return null;
	if (value === "read-all" || value === "write-all") return value;
	const entries = Object.entries(value);
	return Object.fromEntries(entries.map(([name, level]) => [apiName(name), level]));
}
/** `concurrency:` of a workflow or of a job. */
function readConcurrency(owner) {
	const written = owner.data["concurrency"];
	if (written === void 0) return null;
	const where = owner.where("concurrency");
	const fields = typeof written === "object" ? mappingAt(owner, "concurrency") : { group: written };
	const cancelInProgress = textOrNull(fields["cancel-in-progress"]) ?? "false";
	const queue = textOrNull(fields["queue"]) ?? "single";
	if (queue !== "single" && queue !== "max") throw unevaluated("queue", where);
	if (queue === "max" && cancelInProgress === "true") throw new Unsupported("`queue: max` cannot be combined with `cancel-in-progress: true`", where);
	return {
		group: textOf(fields["group"]),
		cancelInProgress,
		queue,
		where
	};
}
/** `defaults: { run: { shell, working-directory } }`. */
function readDefaults(owner) {
	const run = mappingAt(under(owner, "defaults"), "run");
	return {
		shell: textOrNull(run["shell"]),
		workingDirectory: textOrNull(run["working-directory"])
	};
}
function readStrategy(job) {
	if (job.data["strategy"] === void 0) return null;
	const fields = mappingAt(job, "strategy");
	return {
		matrix: fields["matrix"] ?? null,
		failFast: fields["fail-fast"] ?? true,
		maxParallel: fields["max-parallel"] ?? null,
		where: job.where("strategy")
	};
}
function readCallJob(job) {
	const { uses, secrets } = job.data;
	return {
		kind: "call",
		uses: textOf(uses),
		with: mappingAt(job, "with"),
		secrets: secrets === "inherit" ? "inherit" : textMapAt(job, "secrets")
	};
}
function readStepsJob(job) {
	const fields = job.data;
	if (fields["steps"] === void 0) throw new Unsupported("a job has no `steps`", job.where());
	return {
		kind: "steps",
		runsOn: fields["runs-on"],
		container: fields["container"] ?? null,
		environment: readEnvironment(fields["environment"], job.where("environment")),
		env: textMapAt(job, "env"),
		defaults: readDefaults(job),
		outputs: textMapAt(job, "outputs"),
		timeoutMinutes: textOrNull(fields["timeout-minutes"]),
		continueOnError: textOrNull(fields["continue-on-error"]) ?? "false",
		steps: readSteps(under(job, "steps"))
	};
}
function readEnvironment(value, where) {
	if (value === void 0) return null;
	if (typeof value !== "object" || value === null || Array.isArray(value)) return {
		name: textOf(value),
		url: null,
		deployment: true
	};
	const { name, url, deployment = true } = value;
	if (typeof deployment !== "boolean") throw unevaluated("deployment", where);
	return {
		name: textOf(name),
		url: textOrNull(url),
		deployment
	};
}
/** For keys that GitHub evaluates and the sandbox reads before anything runs. */
function unevaluated(key, where) {
	return new Unsupported(`an expression in \`${key}\` is not supported in the sandbox`, where);
}

// test/sandbox/runner/read-triggers.ts
/** The events that the sandbox starts workflows for, with the types of each; empty: whatever GitHub allows. */
const EVENTS = {
	push: [],
	pull_request: [
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
	],
	merge_group: ["checks_requested"],
	workflow_run: [
		"requested",
		"in_progress",
		"completed"
	],
	repository_dispatch: [],
	issue_comment: [
		"created",
		"edited",
		"deleted"
	],
	issues: [
		"opened",
		"edited",
		"closed",
		"reopened",
		"labeled",
		"unlabeled"
	],
	release: [
		"published",
		"created",
		"edited"
	],
	create: [],
	delete: [],
	schedule: []
};
/** Read by `read-inputs.ts`: they have inputs and no filter. */
const WITH_INPUTS = ["workflow_call", "workflow_dispatch"];
/** Whether an event of this name can start a workflow in the sandbox. */
function isTrigger(name) {
	return Object.hasOwn(EVENTS, name) || WITH_INPUTS.includes(name);
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
/** The events of `on:` by name, in any of its three spellings: one event, a list, a mapping. */
function eventsOf(on) {
	const { data, where } = on;
	if (Array.isArray(data)) return new Map(data.map((name, index) => [textOf(name), {
		data: null,
		where: () => where(index)
	}]));
	if (typeof data !== "object" || data === null) return /* @__PURE__ */ new Map([[textOf(data), {
		data: null,
		where
	}]]);
	return new Map(Object.keys(data).map((name) => [name, under(on, name)]));
}
/** The filters by event; an event that the sandbox does not have is refused. */
function readTriggers(events) {
	const filtered = [...events].filter(([name]) => !WITH_INPUTS.includes(name));
	return Object.fromEntries(filtered.map(([name, event]) => [name, name === "schedule" ? readSchedule(event) : readFilter(name, event)]));
}
function readFilter(name, event) {
	const { where } = event;
	if (!Object.hasOwn(EVENTS, name)) throw new Unsupported(`the trigger \`${name}\` is not supported in the sandbox`, where());
	const fields = event.data ?? {};
	for (const key of [
		"branches",
		"tags",
		"paths"
	]) refuseBoth(fields, key, where);
	const list = (key) => fields[key] === void 0 ? null : textsOf$1(fields[key]);
	const [types, workflows] = [list("types"), list("workflows")];
	const known = EVENTS[name];
	const unknown = known.length > 0 ? types?.find((type) => !known.includes(type)) : void 0;
	if (unknown !== void 0) {
		const what = `the type \`${unknown}\` of \`${name}\` is not supported in the sandbox`;
		throw new Unsupported(what, where("types"));
	}
	if (name === "workflow_run" && workflows === null) throw new Unsupported("`workflow_run` needs `workflows`", where());
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
function refuseBoth(fields, key, where) {
	const ignore = `${key}-ignore`;
	if (fields[key] === void 0 || fields[ignore] === void 0) return;
	throw new Unsupported(`\`${key}\` cannot be combined with \`${ignore}\``, where(ignore));
}
function readSchedule(event) {
	const crons = (event.data ?? []).map((_, index) => {
		const item = under(event, index);
		const cron = textOf(item.data["cron"]);
		if (cron.trim().split(/\s+/).length === 5) return cron;
		throw new Unsupported("a `cron` must have five fields", item.where());
	});
	return {
		...NO_FILTER,
		crons
	};
}

// test/sandbox/runner/read-workflow.ts
/** Reads a workflow file; refuses with its line what GitHub refuses, and what the sandbox does not support. */
function readWorkflow(text, path) {
	const file = readWritten(text, {
		path,
		kind: "workflow"
	});
	const fields = file.data;
	const events = eventsOf(under(file, "on"));
	const [call, dispatch] = [events.get("workflow_call"), events.get("workflow_dispatch")];
	const jobs = under(file, "jobs");
	return {
		path,
		name: textOf(fields["name"]) || path,
		runName: textOrNull(fields["run-name"]),
		on: readTriggers(events),
		call: call ? readCall(call) : null,
		dispatch: dispatch ? readDispatch(dispatch) : null,
		permissions: readPermissions(fields["permissions"]),
		env: textMapAt(file, "env"),
		defaults: readDefaults(file),
		concurrency: readConcurrency(file),
		jobs: inOrder(Object.keys(mappingAt(file, "jobs")).map((id) => readJob(id, under(jobs, id))), jobs.where())
	};
}
/** The jobs, each after those that it needs; a need that does not exist and a circle of needs are refused. */
function inOrder(jobs, where) {
	if (jobs.length === 0) throw new Unsupported("a workflow has no `jobs`", where);
	const byId = new Map(jobs.map((job) => [job.id.toLowerCase(), job]));
	const placed = /* @__PURE__ */ new Set();
	const place = (job, path) => {
		if (path.includes(job)) throw new Unsupported(`the job \`${job.id}\` needs itself`, job.where);
		for (const need of job.needs) {
			const needed = byId.get(need.toLowerCase());
			if (!needed) throw new Unsupported(`the job \`${job.id}\` needs \`${need}\`, which does not exist`, job.where);
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
/** Reads a workflow at its commit, and all workflows that it calls, before anything runs. */
async function loadWorkflow(world, place, path) {
	return await load$1(world, {
		...place,
		path,
		where: path,
		level: 1,
		called: /* @__PURE__ */ new Set()
	});
}
/** All reusable workflows that a file calls, directly or not, each once; GitHub lists them with the run. */
function referencedBy({ calls }) {
	const own = [...calls.values()].flatMap((called) => {
		const { repository, workflow, sha, ref } = called;
		const at = ref === sha ? { sha } : {
			sha,
			ref
		};
		return [{
			path: `${fullName$1(repository)}/${workflow.path}@${ref}`,
			...at
		}, ...referencedBy(called)];
	});
	return [...new Map(own.map((each) => [each.path, each])).values()];
}
async function load$1(world, step) {
	const { repository, sha, ref, path, where, level } = step;
	if (level > MAX_LEVELS) throw new Unsupported(`reusable workflows are nested more than ${MAX_LEVELS} levels deep`, where);
	const text = await textAt(world, step);
	if (text === null) throw new Unsupported(`there is no ${path} in ${fullName$1(repository)} at ${ref}`, where);
	const workflow = readWorkflow(text, path);
	if (level > 1 && workflow.call === null) throw new Unsupported(`${path} of ${fullName$1(repository)} is not \`on: workflow_call\``, where);
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
/** The place of a called workflow; `$/…` and `./…` are in the calling file's own repository and commit. */
async function calledPlace(world, { repository, sha, ref }, { uses, where }) {
	const own = uses.match(/^(?:\$|\.)\/(\.github\/workflows\/[^/@]+\.ya?ml)$/);
	if (own) return {
		repository,
		sha,
		ref,
		path: own[1]
	};
	const [, owner, name, path, at] = uses.match(/^([^/.$][^/]*)\/([^/]+)\/(\.github\/workflows\/[^/@]+\.ya?ml)@(.+)$/) ?? [];
	if (path === void 0) throw new Unsupported(`\`uses: ${uses}\` must name a workflow file in ${FOLDER$1}`, where);
	const found = repositoryNamed(world, owner, name);
	if (!found || found.private && found.owner !== repository.owner) throw new Unsupported(`the repository ${owner}/${name} does not exist, or this workflow cannot read it`, where);
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
/** Refuses inputs and secrets that the called workflow does not declare, and missing required ones. */
function refuseCall({ with: given, secrets, where, uses }, called) {
	const { inputs, secrets: taken } = called.call;
	const check = (kind, names, known) => {
		const lower = (name) => name.toLowerCase();
		const has = new Set(Object.keys(known).map(lower));
		const unknown = names.find((name) => !has.has(lower(name)));
		if (unknown !== void 0) throw new Unsupported(`${uses} does not declare the ${kind} \`${unknown}\``, where);
		const named = new Set(names.map(lower));
		const missing = Object.keys(known).find((name) => known[name].required && !named.has(lower(name)));
		if (missing !== void 0) throw new Unsupported(`${uses} requires the ${kind} \`${missing}\``, where);
	};
	check("input", Object.keys(given), inputs);
	if (secrets !== "inherit") check("secret", Object.keys(secrets), taken);
}

// test/sandbox/runner/permission-ceiling.ts
/** Refuses a run whose called workflows ask for more permissions than their callers have, as GitHub does before it starts. */
function checkCeiling(loaded) {
	refuse$1(loaded, ceilingOf(false), DEFAULT_PERMISSIONS);
}
function refuse$1({ workflow, calls }, ceiling, otherwise) {
	for (const job of workflow.jobs) {
		const asked = {
			job: job.permissions,
			workflow: workflow.permissions
		};
		const [first] = aboveCeiling(asked.job ?? asked.workflow ?? otherwise, ceiling);
		if (first !== void 0) throw new Unsupported(`the job \`${job.id}\` asks for \`${first}\`, which its caller does not have`, job.where);
		const called = calls.get(job.id);
		if (called === void 0) continue;
		const given = permissionsOf$1(asked, ceiling, otherwise);
		refuseWhole(called, given, job.where);
		refuse$1(called, given, given);
	}
}
/** The workflow-level permissions of a called file count, even if each of its jobs asks for less. */
function refuseWhole({ workflow }, ceiling, where) {
	const [first] = aboveCeiling(workflow.permissions ?? {}, ceiling);
	if (first === void 0) return;
	throw new Unsupported(`${workflow.path} asks for \`${first}\`, which its caller does not have`, where);
}

// test/sandbox/runner/concurrency.ts
/**
* Does work while it holds a concurrency group of the repository; `work` gets the names of all groups that are held. Null if a
* newer request replaced this one in the queue, or the signal aborted first.
*/
async function withinGroup({ groups }, request, work) {
	const { concurrency, contexts, repositoryId, held, cancel, signal } = request;
	if (concurrency === null) return await work(held);
	const { name, cancelInProgress } = placed(concurrency.where, () => evaluated(concurrency, contexts));
	const group = `${repositoryId}/${name.toLowerCase()}`;
	if (held.includes(group)) throw new Unsupported(`the concurrency group \`${name}\` is already held by this run`, concurrency.where);
	const { queue } = concurrency;
	const hold = await groups.enter(group, {
		cancelInProgress,
		queue,
		cancel,
		signal
	});
	if (hold === null) return null;
	try {
		return await work([...held, group]);
	} finally {
		hold.leave();
	}
}
function evaluated({ group, cancelInProgress, queue, where }, contexts) {
	const name = interpolate(group, contexts, { status: "success" });
	const cancels = truth(cancelInProgress, contexts);
	if (name === "") throw new Unsupported("the concurrency group has no name", where);
	if (cancels && queue === "max") throw new Unsupported("`queue: max` cannot be combined with `cancel-in-progress: true`", where);
	return {
		name,
		cancelInProgress: cancels
	};
}
/** The value of `true`, `false` or an expression. */
function truth(text, contexts) {
	return holds(text, contexts, { status: "success" });
}

// test/sandbox/runner/job-outcome.ts
const SKIPPED = {
	result: "skipped",
	outputs: {},
	isFresh: true
};
/** The combined outcome of a matrix or a called workflow; an output takes its last value that is not empty. */
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
/** The status that a job's `success()` and `failure()` check: of all its direct and indirect needs. */
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

// test/sandbox/runner/job-row.ts
/** Creates a job's row, which is also its check run. */
function makeJob(run, { name, labels = [] }) {
	return addJob(run.runner.world, run.row(), {
		name,
		labels
	});
}
function completeJob(world, id, change) {
	return changeJob(world, id, {
		...change,
		status: "completed",
		completedAt: world.time()
	});
}
/** Records a job that cannot start as failed, with the error. */
function refuseJob(run, name, { message }) {
	const row = makeJob(run, { name });
	completeJob(run.runner.world, row.id, {
		conclusion: "failure",
		annotations: [failureNote(message)]
	});
	return {
		result: "failure",
		outputs: {},
		isFresh: true
	};
}
/** An error of the runner itself as an annotation, with file and line if it names them. */
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

// test/sandbox/runner/event-target.ts
/** Finds the commit that an event is about; null where GitHub starts nothing: a deleted ref, a pull request in conflict, a draft release. */
async function targetOf(world, event) {
	const repository = repositoryById(world, event.repositoryId);
	return await (Object.hasOwn(TARGETS, event.name) ? TARGETS[event.name] : onDefault)(world, repository, event);
}
/** By event; all others run the workflows of the default branch. */
const TARGETS = {
	push: pushed,
	pull_request: pulled,
	workflow_dispatch: dispatched,
	async merge_group(world, repository, event) {
		const { head_ref, head_sha, base_ref } = event.payload;
		const target = await at(world, {
			repository,
			event,
			ref: head_ref,
			name: head_sha
		});
		return target && {
			...target,
			branch: shortRef(base_ref)
		};
	},
	async release(world, repository, event) {
		const ref = `refs/tags/${event.payload["tag"]}`;
		return event.payload["draft"] ? null : await at(world, {
			repository,
			event,
			ref,
			name: ref
		});
	},
	async create(world, repository, event) {
		const { ref_type, ref: name } = event.payload;
		const ref = `refs/${ref_type === "tag" ? "tags" : "heads"}/${name}`;
		return await at(world, {
			repository,
			event,
			ref,
			name: ref
		});
	},
	async workflow_run(world, repository, event) {
		const target = await onDefault(world, repository, event);
		const { headBranch } = event.payload["run"];
		return target && {
			...target,
			branch: headBranch
		};
	}
};
/** The target at a commit named by ref or id; null where there is no such commit. */
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
	const target = await at(world, {
		repository,
		event,
		ref,
		name: after
	});
	if (target === null || await isSkipped(world, target)) return null;
	return {
		...target,
		paths: () => pushedPaths(world, target, before)
	};
}
/** A new branch is compared with its merge base on the default branch. */
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
	const target = await at(world, {
		repository,
		event,
		...place
	});
	if (target === null) return null;
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
		...target,
		...about,
		paths: () => pulledPaths(world, repository, then)
	};
	return await isSkipped(world, found) ? null : found;
}
/** The trial merge, or the merge commit once the pull request is merged. */
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
/** A head commit with `[skip ci]` in its message starts nothing. */
async function isSkipped(world, { repository, headSha }) {
	return SKIP.test((await readCommit(world.repo(repository), headSha))?.message ?? "");
}
/** `main` of `refs/heads/main`, `7/merge` of `refs/pull/7/merge`. */
function shortRef(ref) {
	return ref.replace(/^refs\/(heads|tags|pull)\//, "");
}

// test/sandbox/runner/run-contexts.ts
const DEPENDABOT = "dependabot[bot]";
/** `github`, `inputs` and `vars`, which every key of a workflow can use. */
function runContexts(run, file) {
	return {
		github: githubContext$1(run),
		inputs: file.inputs,
		vars: variablesOf(run.runner.world, run.repository)
	};
}
/** The secrets of a job; those of its environment win. Forks and Dependabot have none (Dependabot secrets are not supported). */
function secretsOf(run, file, environment) {
	if (run.record.moment.isFork || run.row().actor === DEPENDABOT) return {};
	const { world } = run.runner;
	const repositoryId = run.repository.id;
	if (file.secrets === null) return secretsOf$1(world, run.repository, environment);
	const own = environment === null ? [] : rowsOf(world, "secrets", {
		owner: null,
		repositoryId,
		environment
	});
	return {
		...file.secrets,
		...Object.fromEntries(own.map(({ name, value }) => [name, value]))
	};
}
/** The `job` context: it names the job's own workflow file, also in a called workflow. */
function jobContext({ loaded }, jobId) {
	return {
		check_run_id: jobId,
		workflow_ref: workflowRef(loaded),
		workflow_sha: loaded.sha,
		workflow_repository: fullName$1(loaded.repository),
		workflow_file_path: loaded.workflow.path
	};
}
/** `acme/flight-delay/.github/workflows/train.yml@refs/heads/main`. */
function workflowRef({ repository, workflow, ref }) {
	return `${fullName$1(repository)}/${workflow.path}@${ref}`;
}
/** The `github` context of the run, the same in called workflows; the job adds its own fields. */
function githubContext$1(run) {
	const { runner, repository, record } = run;
	const { world } = runner;
	const { moment, path, payload } = record;
	const row = run.row();
	const idOf = (login) => String(userByLogin(world, login)?.id ?? 0);
	const isTag = moment.ref.startsWith("refs/tags/");
	const name = shortRef(moment.ref);
	return {
		actor: row.actor,
		actor_id: idOf(row.actor),
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
		repository: fullName$1(repository),
		repository_id: String(repository.id),
		repository_owner: repository.owner,
		repository_owner_id: idOf(repository.owner),
		repositoryUrl: `${repositoryPage(world, repository)}.git`,
		repository_visibility: repository.private ? "private" : "public",
		retention_days: "90",
		run_attempt: String(row.attempt),
		run_id: String(row.id),
		run_number: String(row.number),
		secret_source: secretSource(run),
		server_url: world.url,
		sha: moment.sha,
		triggering_actor: row.triggeringActor ?? row.actor,
		workflow: row.name,
		workflow_ref: `${fullName$1(repository)}/${path}@${moment.ref}`,
		workflow_sha: moment.sha
	};
}
function secretSource(run) {
	if (run.record.moment.isFork) return "None";
	return run.row().actor === DEPENDABOT ? "Dependabot" : "Actions";
}

// test/sandbox/runner/reused-outcome.ts
/** The outcome of a job in an earlier attempt, copied into this one; null if the job has to run. */
function reusedOutcome(run, key) {
	const known = run.reused.has(key) ? run.record.outcomes[key] : void 0;
	const row = known && copyJob(run.runner.world, known.jobId, run.row().attempt);
	if (!row) return null;
	const { result, outputs } = known;
	run.note(key, {
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

// test/sandbox/runner/run-call.ts
const SUCCESS$1 = { status: "success" };
/** Runs a job that calls a reusable workflow; the called jobs get the caller's name as a prefix, the caller gets the workflow's outputs. */
async function runCallJob(run, file, task) {
	const { job, instance, stop } = task;
	const own = new AbortController();
	const cancelled = AbortSignal.any([stop, own.signal]);
	if (stop.aborted) return cancelledInQueue(run, file, instance);
	try {
		const called = calledFile(run, file, task);
		const request = {
			repositoryId: run.repository.id,
			cancel: () => own.abort(),
			signal: cancelled
		};
		const outerRequest = {
			...request,
			concurrency: job.concurrency,
			contexts: instance.contexts,
			held: file.held
		};
		return await withinGroup(run.runner, outerRequest, async (outer) => {
			const innerRequest = {
				...request,
				concurrency: called.loaded.workflow.concurrency,
				held: outer
			};
			const contexts = runContexts(run, called);
			return await withinGroup(run.runner, {
				...innerRequest,
				contexts
			}, (held) => runCalled({
				...run,
				cancelled
			}, {
				...called,
				held
			}, task.runJobs));
		}) ?? cancelledInQueue(run, file, instance);
	} catch (error) {
		if (!(error instanceof Unsupported)) throw error;
		return refuseJob(run, `${file.prefix}${instance.name}`, error);
	}
}
async function runCalled(run, called, runJobs) {
	const outcomes = await runJobs(run, called);
	const contexts = {
		...runContexts(run, called),
		jobs: outcomesContext(outcomes)
	};
	const { outputs } = called.loaded.workflow.call;
	return {
		...combined([...outcomes.values()]),
		outputs: Object.fromEntries(Object.entries(outputs).map(([name, text]) => [name, interpolate(text, contexts, SUCCESS$1)]))
	};
}
/** Cancelled while queued for its concurrency group. */
function cancelledInQueue(run, file, { name }) {
	const row = makeJob(run, { name: `${file.prefix}${name}` });
	completeJob(run.runner.world, row.id, { conclusion: "cancelled" });
	return {
		result: "cancelled",
		outputs: {},
		isFresh: true
	};
}
function calledFile(run, file, task) {
	const { job, instance, key, mayReuse } = task;
	const loaded = file.loaded.calls.get(job.id);
	const { contexts } = instance;
	const inputs = placed(job.where, () => {
		const values = interpolated(job.with, contexts, SUCCESS$1);
		return callInputs(loaded.workflow.call.inputs, values, {
			...runContexts(run, file),
			inputs: {}
		});
	});
	const asked = {
		job: job.permissions,
		workflow: file.loaded.workflow.permissions
	};
	const permissions = permissionsOf$1(asked, file.ceiling, file.otherwise);
	return {
		loaded,
		prefix: `${file.prefix}${instance.name} / `,
		key: `${key}/`,
		inputs,
		secrets: calledSecrets(run, file, {
			job,
			instance
		}),
		ceiling: permissions,
		otherwise: permissions,
		held: file.held,
		mayReuse
	};
}
/** Named secrets are evaluated and passed to this workflow only; `inherit` passes all secrets of the caller. */
function calledSecrets(run, file, { job, instance }) {
	if (job.secrets === "inherit") return file.secrets;
	const contexts = {
		...instance.contexts,
		secrets: secretsOf(run, file, null)
	};
	return placed(job.where, () => Object.fromEntries(Object.entries(job.secrets).map(([name, text]) => [name.toUpperCase(), interpolate(text, contexts, SUCCESS$1)])));
}

// test/sandbox/runner/hosted-runner.ts
/** The labels of GitHub's standard runners. Larger runners have names chosen by the organisation and count as its own. */
const HOSTED = [
	/^ubuntu-(slim|latest|\d\d\.\d\d)(-arm)?$/,
	/^windows-(latest|11|\d{4})(-arm|-vs\d{4})?$/,
	/^macos-(latest|\d\d)(-intel|-large|-xlarge)?$/
];
/**
* Refuses, in GitHub's words, a job that asks for the caller's own runner from a called workflow of another owner: GitHub never
* queues it there (actions/runner#1671, nrwl/ci#87). Enterprises with several owners are not supported.
*/
function refuseOwnRunner(run, { loaded }, { labels, where }) {
	if (run.repository.owner.toLowerCase() === loaded.repository.owner.toLowerCase() || labels.every(isHosted)) return;
	throw new Unsupported(`Called workflows cannot be queued onto self-hosted runners across organisations/enterprises. Failed to queue this job. Labels: '${labels.join(" , ")}'.`, where);
}
/** Whether a label is one of GitHub's standard runners, in any case. */
function isHosted(label) {
	return HOSTED.some((pattern) => pattern.test(label.toLowerCase()));
}

// test/sandbox/runner/job-deployment.ts
const BY = {
	creator: "github-actions[bot]",
	app: "github-actions"
};
/** Creates the deployment of a job with an `environment`; `end` records its result. */
function openDeployment(run, { environment, jobId }) {
	const { world } = run.runner;
	const { moment } = run.record;
	const time = world.time();
	ensureEnvironment(world, run.repository, environment);
	const { id } = addDeployment(world, {
		repositoryId: run.repository.id,
		sha: moment.headSha,
		ref: moment.headBranch ?? shortRef(moment.ref),
		task: "deploy",
		environment,
		payload: {},
		description: null,
		transient: false,
		production: environment === "production",
		createdAt: time,
		updatedAt: time,
		...BY
	});
	const record = (state, environmentUrl) => recordStatus(run, {
		deploymentId: id,
		environment,
		jobId,
		state,
		environmentUrl
	});
	record("in_progress", "");
	return { end: (succeeded, url) => record(succeeded ? "success" : "failure", url) };
}
function recordStatus({ runner, repository, record }, { jobId, ...status }) {
	const { world } = runner;
	addDeploymentStatus(world, {
		...status,
		description: "",
		logUrl: `${repositoryPage(world, repository)}/actions/runs/${record.id}/job/${jobId}`,
		at: world.time(),
		...BY
	});
}

// test/sandbox/runner/job-folder.ts
/** The folder of one job, which exists while the job runs. */
function jobFolder(folder, jobId) {
	return join(folder, `job-${jobId}`);
}

// test/sandbox/runner/container.ts
/** The container of an evaluated `container:`, an image or a mapping; null without an image, as where an expression is empty. */
function containerOf(value, where) {
	if (value === null || value === "") return null;
	if (typeof value === "string") return {
		image: value,
		options: ""
	};
	if (typeof value !== "object" || Array.isArray(value)) throw new Unsupported("`container` names no image", where);
	return fromFields(value, where);
}
function fromFields(fields, where) {
	const { image = "", options = "", ...others } = fields;
	const [unknown] = Object.keys(others);
	if (unknown !== void 0) throw new Unsupported(`\`container.${unknown}\` is not supported in the sandbox`, where);
	if (typeof image !== "string" || typeof options !== "string") throw new Unsupported("`image` and `options` of `container` must be texts", where);
	return image === "" ? null : {
		image,
		options
	};
}

// test/sandbox/runner/job-settings.ts
const SUCCESS = { status: "success" };
const DEFAULT_MINUTES = 360;
/** Evaluates a job's settings in GitHub's order: the environment first, because it decides which secrets exist. */
function jobSettings(run, file, { job, instance }) {
	const { workflow } = file.loaded;
	return placed(job.where, () => {
		const text = (given) => interpolate(given, instance.contexts, SUCCESS);
		const environment = job.environment === null ? null : text(job.environment.name) || null;
		const vars = variablesOf(run.runner.world, run.repository, environment);
		const secrets = secretsOf(run, file, environment);
		const contexts = {
			...instance.contexts,
			vars
		};
		const outer = {
			...runContexts(run, file),
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
			labels: labelsOf(interpolated(job.runsOn, contexts, SUCCESS), job.where),
			container: containerOf(interpolated(job.container, contexts, SUCCESS), job.where),
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
	const entries = Object.entries(texts).map(([name, text]) => [name, interpolate(text, contexts, SUCCESS)]);
	return Object.fromEntries(entries);
}
/** The labels of `runs-on`: one, a list, or `{ group, labels }`. They are recorded only: every job runs on this machine. */
function labelsOf(runsOn, where) {
	if (typeof runsOn === "string" && runsOn !== "") return [runsOn];
	if (Array.isArray(runsOn) && runsOn.length > 0) return runsOn.flatMap((label) => labelsOf(label, where));
	const parts = runsOn !== null && typeof runsOn === "object" && !Array.isArray(runsOn) ? partsOf(runsOn) : [];
	if (parts.length > 0) return parts.flatMap((part) => labelsOf(part, where));
	throw new Unsupported("`runs-on` names no runner", where);
}
function partsOf({ group, labels, ...others }) {
	const parts = [group, labels].filter((part) => part !== void 0);
	return Object.keys(others).length === 0 ? parts : [];
}
function defaultsOf(workflow, job, contexts) {
	const own = (text) => text === null ? null : interpolate(text, contexts, SUCCESS);
	return {
		shell: own(job.shell) ?? workflow.shell,
		workingDirectory: own(job.workingDirectory) ?? workflow.workingDirectory
	};
}
function minutesOf$1(text, contexts, where) {
	const minutes = text === null ? DEFAULT_MINUTES : Number(interpolate(text, contexts, SUCCESS));
	if (minutes > 0) return minutes;
	throw new Unsupported(`\`timeout-minutes: ${text}\` must be a number above 0`, where);
}

// test/sandbox/runner/run-steps.ts
/** The output that holds the environment's URL, which only the job's steps can compute. */
const URL_OUTPUT = "environment.url";
/** Runs a job of steps: waits for its concurrency group and a free slot, runs its steps with a token of its own, records the result. */
async function runStepsJob(run, file, given) {
	const reused = given.mayReuse ? reusedOutcome(run, given.key) : null;
	if (reused !== null) return reused;
	const { world } = run.runner;
	const { id } = makeJob(run, { name: `${file.prefix}${given.instance.name}` });
	const { result, outputs } = await runInGroup(run, file, {
		...given,
		jobId: id
	});
	if (jobById(world, id).status !== "completed") completeJob(world, id, { conclusion: result });
	run.note(given.key, {
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
async function runInGroup(run, file, task) {
	const { job, jobId, stop } = task;
	const { world } = run.runner;
	try {
		const settings = jobSettings(run, file, task);
		changeJob(world, jobId, { labels: settings.labels });
		refuseOwnRunner(run, file, {
			labels: settings.labels,
			where: job.where
		});
		refuseDeployment(run, settings);
		const own = new AbortController();
		const signal = AbortSignal.any([stop, own.signal]);
		const request = {
			concurrency: job.concurrency,
			contexts: settings.contexts,
			repositoryId: run.repository.id,
			held: file.held,
			cancel: () => own.abort(),
			signal
		};
		return await withinGroup(run.runner, request, () => inTurn(run, file, {
			...task,
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
/** Refuses a job whose ref is not allowed in its environment, before it gets any secret. */
function refuseDeployment({ runner, repository, record }, { environment }) {
	const { ref } = record.moment;
	if (environment === null || mayDeploy(runner.world, repository, environment, ref)) return;
	const what = `Branch "${ref.replace(/^refs\/(heads|tags)\//, "")}" is not allowed to deploy to ${environment} due to environment protection rules.`;
	throw new Unsupported(what, record.path);
}
async function inTurn(run, file, due) {
	const slot = await run.runner.slots.take(due.stop);
	if (slot === null) return CANCELLED;
	try {
		const ended = due.stop.aborted ? CANCELLED : await inFolder(run, file, due);
		if (ended.result === "failure") due.onFailure();
		return ended;
	} finally {
		slot.free();
	}
}
async function inFolder(run, file, due) {
	const { jobId, settings, job } = due;
	const { world, folder, runJob } = run.runner;
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
	const deployment = environment !== null && job.environment?.deployment ? openDeployment(run, {
		environment,
		jobId
	}) : null;
	const token = mint(run, file, {
		due,
		row
	});
	try {
		const result = await runJob(requestOf(run, file, {
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
		revokeToken(world, token.id);
		rmSync(place, {
			recursive: true,
			force: true
		});
	}
}
/** An error thrown by a job fails that job, not the runner. */
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
/** Creates GITHUB_TOKEN: for this repository, with the job's permissions. It is revoked when the job ends. */
function mint(run, file, { due, row }) {
	const asked = {
		job: due.job.permissions,
		workflow: file.loaded.workflow.permissions
	};
	return createToken(run.runner.world, {
		repositories: [fullName$1(run.repository)],
		permissions: permissionsOf$1(asked, file.ceiling, file.otherwise),
		job: row.name,
		jobId: row.id
	});
}
function requestOf(run, file, { due, token, folder }) {
	const { job, jobId, settings, stop } = due;
	const { github, ...contexts } = settings.contexts;
	const { loaded } = file;
	const url = job.environment?.url ?? null;
	return {
		world: run.runner.world,
		run: run.row(),
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
			job: jobContext(file, jobId)
		},
		payload: run.record.payload,
		outputs: {
			...job.outputs,
			...url !== null && { [URL_OUTPUT]: url }
		},
		token: token.secret,
		source: {
			repositoryId: loaded.repository.id,
			sha: loaded.sha
		},
		machine: run.runner.machine,
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
		const hasTurn = await promise;
		signal.removeEventListener("abort", giveUp);
		return hasTurn ? slot() : null;
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
/** All jobs of an evaluated matrix, in GitHub's order; an empty matrix is an error, as on GitHub. */
function matrixJobs(matrix, where) {
	if (matrix === null || typeof matrix !== "object" || Array.isArray(matrix)) throw new Unsupported("`matrix` must be a mapping", where);
	const { include = [], exclude = [], ...vectors } = matrix;
	const axes = Object.entries(vectors).map(([key, values]) => axisOf(key, values, where));
	const crossed = axes.length === 0 ? [] : axes.reduce(crossedWith, [{}]);
	const excluded = entriesOf(exclude, "exclude", where);
	const unknown = excluded.flatMap(Object.keys).find((key) => !Object.hasOwn(vectors, key));
	if (unknown !== void 0) throw new Unsupported(`\`exclude\` names \`${unknown}\`, which is not in \`matrix\``, where);
	const found = included(crossed.filter((job) => !excluded.some((entry) => covers(entry, job))), entriesOf(include, "include", where), Object.keys(vectors));
	if (found.length === 0) throw new Unsupported("`matrix` has no jobs", where);
	if (found.length > MAX_JOBS) throw new Unsupported(`\`matrix\` has more than ${MAX_JOBS} jobs`, where);
	return found;
}
/** The label of a job; values of lists and mappings are listed one by one, empty values left out. */
function labelOf(job) {
	const values = Object.values(job).flatMap(leaves);
	return values.length === 0 ? "" : `(${values.join(", ")})`;
}
function leaves(value) {
	if (value === null || value === "") return [];
	return typeof value === "object" ? Object.values(value).flatMap(leaves) : [String(value)];
}
function axisOf(key, values, where) {
	if (!Array.isArray(values)) throw new Unsupported(`\`${key}\` of \`matrix\` must be a list`, where);
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
	if (!Array.isArray(list) || !list.every(isEntry)) throw new Unsupported(`\`${key}\` of \`matrix\` must be a list of mappings`, where);
	const entries = list;
	if (entries.every((entry) => Object.keys(entry).length > 0)) return entries;
	throw new Unsupported(`\`${key}\` of \`matrix\` has an empty entry`, where);
}
/** An `include` entry is added to every job whose matrix values it does not contradict; without such a job it is a job of its own. */
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
/** Whether every value of an entry equals the job's value under the same key, compared as `==` in an expression. */
function covers(entry, job) {
	if (entry === null || typeof entry !== "object") return equals(dataOf(entry), dataOf(job ?? null));
	const inside = job !== null && typeof job === "object" ? job : {};
	return Object.entries(entry).every(([key, value]) => covers(value, inside[key]));
}

// test/sandbox/runner/strategy.ts
/** The jobs of a definition, once the outcomes of its needs are known. */
function instancesOf(job, contexts) {
	const { strategy } = job;
	const where = strategy?.where ?? job.where;
	return placed(where, () => {
		const look = (value) => interpolated(value, contexts, { status: "success" });
		const matrix = strategy === null ? null : look(strategy.matrix);
		const jobs = matrix === null ? [null] : matrixJobs(matrix, where);
		const failFast = strategy === null ? true : look(strategy.failFast);
		const given = strategy === null ? null : look(strategy.maxParallel);
		if (typeof failFast !== "boolean") throw new Unsupported("`fail-fast` must be true or false", where);
		const maxParallel = given === null ? jobs.length : Number(given);
		if (!Number.isInteger(maxParallel) || maxParallel < 1) throw new Unsupported("`max-parallel` must be a whole number above 0", where);
		return {
			all: withUniqueKeys(jobs.map((one, index) => instanceOf(job, one, {
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
/** A name without expressions gets the matrix values in brackets. */
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
/** GitHub cuts longer job names. */
const LONGEST_NAME = 100;
/** Numbers jobs whose labels are equal. */
function withUniqueKeys(all) {
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

// test/sandbox/runner/run-jobs.ts
/** Runs all jobs of a workflow file, each as soon as its needs are complete; returns their outcomes by id. */
async function runJobs(run, file) {
	const known = /* @__PURE__ */ new Map();
	for (const job of file.loaded.workflow.jobs) {
		const needed = job.needs.map((need) => known.get(need.toLowerCase()));
		const behind = ancestorsOf(needed);
		const outcome = behind.then(async (ancestors) => {
			const direct = await Promise.all(needed.map(({ outcome }) => outcome));
			const needs = job.needs.map((id, at) => [id, direct[at]]);
			return await runDefinition(run, file, {
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
	for (const job of file.loaded.workflow.jobs) outcomes.set(job.id, await known.get(job.id.toLowerCase()).outcome);
	return outcomes;
}
async function ancestorsOf(needed) {
	const lists = needed.map(async ({ outcome, behind }) => [await outcome, ...await behind]);
	return (await Promise.all(lists)).flat();
}
/** Runs one entry under `jobs:`: checks its condition, expands its matrix, runs its jobs. */
async function runDefinition(run, file, due) {
	const { job, needs, ancestors } = due;
	const contexts = {
		...runContexts(run, file),
		needs: outcomesContext(needs)
	};
	try {
		const status = statusAfter(ancestors, run.cancelled.aborted);
		const mayReuse = file.mayReuse && !ancestors.some(({ isFresh }) => isFresh);
		const key = `${file.key}${job.id}`;
		if (mayReuse && run.record.outcomes[key]?.result === "skipped") {
			const reused = reusedOutcome(run, key);
			if (reused !== null) return reused;
		}
		if (!(!run.runner.closed.aborted && placed(job.where, () => holds(job.if, contexts, { status })))) return skip(run, file, job, key);
		const { all, failFast, maxParallel } = instancesOf(job, contexts);
		const slots = openSlots(maxParallel);
		const failed = new AbortController();
		const outcomes = all.map(async (instance) => {
			const stop = AbortSignal.any([stopOf(run), failed.signal]);
			const slot = await slots.take(stop);
			const onFailure = () => failFast ? failed.abort() : void 0;
			const outcome = await runInstance(run, file, {
				job,
				instance,
				stop,
				mayReuse,
				onFailure
			});
			if (outcome.result === "failure") onFailure();
			slot?.free();
			return outcome;
		});
		return combined(await Promise.all(outcomes));
	} catch (error) {
		if (!(error instanceof Unsupported)) throw error;
		return refuseJob(run, `${file.prefix}${plainName(job)}`, error);
	}
}
/** An `always()` job that starts after its run was cancelled is stopped only when the runner closes. */
function stopOf({ cancelled, runner }) {
	return cancelled.aborted ? runner.closed : cancelled;
}
async function runInstance(run, file, called) {
	const { job, ...rest } = called;
	const given = {
		...rest,
		key: `${file.key}${job.id}${called.instance.key}`
	};
	if (job.kind === "call") return await runCallJob(run, file, {
		...given,
		job,
		runJobs
	});
	return await runStepsJob(run, file, {
		...given,
		job
	});
}
/** Records a skipped job, which is also a check. A skipped matrix is one job, named as written, with its expressions. */
function skip(run, file, job, key) {
	const { world } = run.runner;
	const result = run.cancelled.aborted ? "cancelled" : "skipped";
	const row = makeJob(run, { name: `${file.prefix}${plainName(job)}` });
	completeJob(world, row.id, { conclusion: result });
	run.note(key, {
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

// test/sandbox/runner/run-attempt.ts
/** Runs one attempt to its conclusion: waits for its concurrency group, runs its jobs, records the result. */
async function runAttempt(run, loaded, { inputs, cancel }) {
	const file = {
		loaded,
		prefix: "",
		key: "",
		inputs,
		secrets: null,
		ceiling: ceilingOf(run.record.moment.isFork),
		otherwise: DEFAULT_PERMISSIONS,
		held: [],
		mayReuse: true
	};
	const request = {
		concurrency: loaded.workflow.concurrency,
		contexts: runContexts(run, file),
		repositoryId: run.repository.id,
		held: [],
		cancel,
		signal: run.cancelled
	};
	try {
		completeRun(run, await withinGroup(run.runner, request, (held) => inProgress(run, {
			...file,
			held
		})) ?? "cancelled");
	} catch (error) {
		if (error instanceof Unsupported) return failToStart(run, error);
		completeRun(run, "failure");
		throw error;
	}
}
async function inProgress(run, file) {
	const row = changeRun(run.runner.world, run.record.id, {
		status: "in_progress",
		startedAt: run.runner.world.time()
	});
	announceRun(run.runner.world, row, "in_progress");
	const { result } = combined([...(await runJobs(run, file)).values()]);
	return result !== "failure" && run.cancelled.aborted ? "cancelled" : result;
}
/** Records a run that cannot start: `startup_failure`, and a check that names the feature and its line. */
function failToStart(run, { message }) {
	const row = makeJob(run, { name: run.row().name });
	const { world } = run.runner;
	completeJob(world, row.id, {
		conclusion: "failure",
		annotations: [failureNote(message)]
	});
	completeRun(run, "startup_failure");
}
function completeRun(run, conclusion) {
	const row = changeRun(run.runner.world, run.record.id, {
		status: "completed",
		conclusion
	});
	announceRun(run.runner.world, row, "completed");
}

// test/sandbox/runner/attempt.ts
/**
* Reads the workflow files of a run's current attempt; returns a function that runs it to its conclusion. That function asks for
* the run's concurrency group before its first await.
*/
async function readAttempt(runner, attempt) {
	const run = stateOf(runner, attempt);
	try {
		const loaded = await load(run);
		changeRun(run.runner.world, run.record.id, { referenced: referencedBy(loaded) });
		const inputs = inputsOf$2(run, loaded);
		nameRun(run, loaded, inputs);
		return () => runAttempt(run, loaded, {
			inputs,
			cancel: () => attempt.controller.abort()
		});
	} catch (error) {
		if (!(error instanceof Unsupported)) throw error;
		return async () => failToStart(run, error);
	}
}
function stateOf(runner, { runId, reused, controller }) {
	const { world, records, closed } = runner;
	const row = () => runById(world, runId);
	return {
		runner,
		repository: repositoryById(world, row().repositoryId),
		row,
		record: records.get(runId),
		reused,
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
async function load({ runner, repository, record }) {
	const { sha, ref } = record.moment;
	const loaded = await loadWorkflow(runner.world, {
		repository,
		sha,
		ref
	}, record.path);
	checkCeiling(loaded);
	return loaded;
}
function inputsOf$2({ record }, { workflow }) {
	if (record.moment.eventName !== "workflow_dispatch") return {};
	return dispatchInputs(workflow.dispatch ?? {}, record.given);
}
function nameRun(run, { workflow }, inputs) {
	if (workflow.runName === null) return;
	const title = interpolate(workflow.runName, runContexts(run, { inputs }), { status: "success" }).trim();
	if (title !== "") changeRun(run.runner.world, run.record.id, { title });
}
/** Starts the next attempt of a completed run; returns the keys of the jobs whose outcomes are reused, and drops all others. */
function openAttempt({ world, records }, wanted) {
	const { runId, by } = wanted;
	announceRun(world, nextAttempt(world, { id: runId }, by), "requested");
	const record = records.get(runId);
	const reused = Object.entries(record.outcomes).filter(([, outcome]) => isReused(wanted, outcome));
	records.put({
		...record,
		outcomes: Object.fromEntries(reused)
	});
	return new Set(reused.map(([key]) => key));
}
function isReused({ failedOnly, jobId }, outcome) {
	if (jobId !== null) return outcome.jobId !== jobId;
	return failedOnly && (outcome.result === "success" || outcome.result === "skipped");
}

// test/sandbox/runner/groups.ts
/** The length of a queue with `queue: max`; further entries are rejected. */
const MAX_WAITING = 100;
/** Opens groups that are all free. */
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
/** Writes lines to a job's log, with secrets masked. */
function say(job, text) {
	job.log.write(job.masks.hide(text));
}
/** Logs a notice, warning or error of a step; the first ten of each level also become annotations. */
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

// test/sandbox/runner/job/glob.ts
const OPTIONS = {
	dot: true,
	nobrace: true,
	noext: true,
	nocomment: true,
	nonegate: true
};
/** The folders or files where the patterns of a text begin: one pattern a line, `!` excludes, `#` is a comment. */
function searchRoots(folder, text) {
	return patternsOf(folder, text).filter(({ negated }) => !negated).map(({ root }) => root);
}
/**
* The files that match patterns, sorted by path. As in `@actions/glob`, a folder matches everything in it, links are followed, and
* the last matching pattern decides.
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
/** All files below a path; a link to a parent folder is skipped. */
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
/** Fails a step with a message that is logged as one line, without a stack. */
var StepFailure = class extends Error {
	name = "StepFailure";
};

// test/sandbox/runner/stand-in/flag.ts
/** Reads a boolean input as YAML 1.2 writes it. */
function isTrue(inputs, name) {
	const value = inputs[name] ?? "";
	if (/^(true|True|TRUE)$/.test(value)) return true;
	if (/^(false|False|FALSE|)$/.test(value)) return false;
	throw new StepFailure(`Input does not meet YAML 1.2 "Core Schema" specification: ${name} is ${JSON.stringify(value)}`);
}

// test/sandbox/runner/stand-in/github-of.ts
/** A text of the `github` context; empty if missing. */
function githubOf({ contexts }, key) {
	const value = contexts["github"]?.[key];
	return typeof value === "string" || typeof value === "number" ? String(value) : "";
}
/** The value at a path of the event payload, or null. */
function eventOf({ contexts }, path) {
	let value = contexts["github"]?.["event"];
	for (const key of path.split(".")) value = typeof value === "object" && value !== null && !Array.isArray(value) ? value[key] : null;
	return value ?? null;
}

// test/sandbox/runner/stand-in/attest-build-provenance.ts
const MAX_SUBJECTS = 1024;
const PREDICATE_TYPE = "https://slsa.dev/provenance/v1";
/** actions/attest-build-provenance: stores the statement that GitHub would sign, without a signature. */
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
	const { stepRun, job, inputs, say } = standIn;
	if (isTrue(inputs, "push-to-registry")) throw new StepFailure("push-to-registry is not supported in the sandbox");
	requirePermissions(standIn);
	const { world, run } = job.request;
	const statement = {
		_type: "https://in-toto.io/Statement/v1",
		subject: await subjectsOf(standIn),
		predicateType: PREDICATE_TYPE,
		predicate: predicateOf(standIn)
	};
	const bundle = bundleOf(statement);
	const row = addAttestation(world, {
		repositoryId: run.repositoryId,
		digests: statement.subject.map(({ digest }) => `sha256:${digest.sha256}`),
		predicateType: PREDICATE_TYPE,
		bundle,
		initiator: githubOf(stepRun, "actor")
	});
	const file = join(job.folders.temp, `attestation-${randomUUID()}.json`);
	writeFileSync(file, `${JSON.stringify(bundle)}\n`);
	const page = `${repositoryPage(world, repositoryById(world, run.repositoryId))}/attestations/${row.id}`;
	Object.assign(stepRun.outputs, {
		"bundle-path": file,
		"attestation-id": String(row.id),
		"attestation-url": page
	});
	say(`sandbox: an attestation without a signature, of ${statement.subject.map(({ name }) => name).join(", ")}`);
}
/** Refuses a job without the permissions that GitHub requires. */
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
/** SLSA provenance 1.0 as GitHub builds it, with the run and the workflow file of the job. */
function predicateOf({ stepRun }) {
	const of = (key) => githubOf(stepRun, key);
	const [, path = "", ref = ""] = of("workflow_ref").match(/^[^/]+\/[^/]+\/([^@]+)@(.+)$/) ?? [];
	const job = stepRun.contexts["job"];
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
/** A Sigstore bundle of a statement, without a signature. */
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

// test/sandbox/github/workflow/cache.ts
/** The best match: per ref the exact key, then prefixes, newest first. */
function findCache(world, { repositoryId, refs, version, keys }) {
	for (const ref of refs) {
		const rows = world.store.caches.filter((row) => row.repositoryId === repositoryId && row.ref === ref && row.version === version).reverse();
		const found = rows.find((row) => row.key === keys[0]) ?? keys.map((key) => rows.find((row) => row.key.startsWith(key))).find((row) => row !== void 0);
		if (found) return found;
	}
	return null;
}
/** Stores an archive; null if the ref already has one under this key. */
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
/** Longer lines are cut, so that output without line breaks does not fill the memory. */
const LONGEST$1 = 1 << 20;
/** Passes a stream's text on line by line as it arrives; the last line needs no line break. */
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
/** The signals that stop a process, each with the time until the next one, in milliseconds. */
const GRACE = [
	["SIGINT", 7500],
	["SIGTERM", 2500],
	["SIGKILL", 0]
];
/** How long to wait for output that a background process keeps open after the command ended, in milliseconds. */
const LINGER = 5e3;
/**
* Runs a command in a process group of its own; returns its exit status, 128 + n for signal n. Lines of stdout and stderr are
* passed on as they arrive. `stop` sends the group SIGINT, then SIGTERM, then SIGKILL.
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
		child.on("exit", (status, signal) => resolve(status ?? 128 + constants$2.signals[signal ?? "SIGKILL"]));
	});
	for (const stream of [child.stdout, child.stderr]) eachLine(stream, line, full);
	const closed = Promise.all([child.stdout, child.stderr].map((stream) => stream.closed || once(stream, "close")));
	const stopWatching = child.pid === void 0 ? () => {} : endOn(stop, child.pid);
	const done = new AbortController();
	try {
		const status = await ended;
		await Promise.race([closed, setTimeout$1(LINGER, void 0, { signal: done.signal })]).catch(() => {});
		return status;
	} finally {
		stopWatching();
		done.abort();
		child.stdout.destroy();
		child.stderr.destroy();
	}
}
/** Sends the signals once `stop` aborts; returns a function that cancels them. */
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
/** actions/cache: restores in its step, saves at the end of a successful job. */
const cache = {
	name: "actions/cache",
	inputs: RESTORED,
	main: restore,
	post: async (standIn) => {
		if (standIn.stepRun.state["hit"] !== "true") await save(standIn);
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
	const { stepRun, job, inputs, say } = standIn;
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
	stepRun.state["hit"] = String(isHit);
	stepRun.outputs["cache-primary-key"] = key;
	if (found === null) {
		stepRun.outputs["cache-hit"] = "";
		const message = `Cache not found for input keys: ${keys.join(", ")}`;
		if (isTrue(inputs, "fail-on-cache-miss")) throw new StepFailure(`Failed to restore cache entry. ${message}`);
		return say(message);
	}
	stepRun.outputs["cache-hit"] = String(isHit);
	stepRun.outputs["cache-matched-key"] = found.key;
	if (!isTrue(inputs, "lookup-only")) await unpack$1(standIn, found);
	say(`Cache restored from key: ${found.key}`);
}
/** The refs whose caches a job can restore: its own, the base of its pull request, the default branch. */
function visibleRefs({ stepRun, job }) {
	const { world, run } = job.request;
	const base = githubOf(stepRun, "base_ref");
	const main = repositoryById(world, run.repositoryId)?.defaultBranch ?? "main";
	return [
		githubOf(stepRun, "ref"),
		...base === "" ? [] : [`refs/heads/${base}`],
		`refs/heads/${main}`
	];
}
async function save(standIn) {
	const { stepRun, job, inputs, say } = standIn;
	const { world, run } = job.request;
	const key = keyOf(inputs);
	const { workspace, temp } = job.folders;
	const paths = cachedPaths(workspace, inputs["path"]);
	if (paths.length === 0) return issue(stepRun, {
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
		ref: githubOf(stepRun, "ref"),
		key,
		version: versionOf(inputs)
	};
	const kept = await storeCache(world, place, createReadStream(archive));
	for (const file of [archive, list]) rmSync(file, { force: true });
	if (kept) return say(`Cache saved with key: ${key}`);
	issue(stepRun, {
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
async function tar({ stepRun, job, say }, args) {
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
		stop: stepRun.stop
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
/** The paths that a cache's patterns name: folders themselves, so that empty folders and links are kept, else matching files. */
function cachedPaths(workspace, patterns) {
	if (!/[*?[!]/.test(patterns)) return searchRoots(workspace, patterns).filter((path) => existsSync(path));
	return globbed(workspace, patterns).map(({ path }) => path);
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
/** The command that runs a script: a known shell, a template with `{0}`, or GitHub's default. */
function shellOf(shell, path, where) {
	const named = shell ?? (found("bash", path) === null ? "sh -e {0}" : "bash -e {0}");
	if (WINDOWS.test(named)) throw new Unsupported(`shell: ${named} is not supported in the sandbox`, where);
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
/** The path of a program on a search path, or null; a name with a slash is returned unchanged. */
function found(program, path) {
	if (program.includes("/")) return program;
	return path.split(":").filter(Boolean).map((place) => join(place, program)).find(isExecutable) ?? null;
}
function isExecutable(file) {
	try {
		accessSync(file, constants$1.X_OK);
		return true;
	} catch {
		return false;
	}
}

// test/sandbox/runner/stand-in/checkout-extras.ts
/** Prepares a clone for Git LFS with this machine's git-lfs; the sandbox has no LFS server. */
async function readyLargeFiles({ git }, { inputs, job }) {
	if (!isTrue(inputs, "lfs")) return false;
	if (found("git-lfs", job.request.machine["PATH"] ?? "") === null) throw new StepFailure("Unable to locate executable file: git-lfs. `lfs: true` needs it on this machine, too.");
	await git("lfs", "install", "--local");
	return true;
}
/** Checks out submodules as actions/checkout does, with the step's token. */
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
/** The ref and commit that the inputs name; by default those of the event. */
function checkoutRef(ref, event, defaultBranch) {
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
/** The refspecs and start of a checkout, as in actions/checkout; `isBranch` decides the kind of a name without `refs/`. */
function checkoutTarget({ ref, commit }, isBranch) {
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
/** Opens a folder for git; its output goes to the step's log. */
function openClone({ stepRun, job, say }, folder) {
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
				stop: stepRun.stop
			});
			if (status === 0) return lines;
			throw new StepFailure(`The process 'git' failed with exit code ${status}: ${lines.at(-1) ?? ""}`);
		}
	};
}
/** Gives a clone its token through a file outside of it, as actions/checkout does since v6; returns the file and a function that removes it. */
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
* Refuses to check out a fork's code in a job that has the base repository's token and secrets, as actions/checkout does since v7:
* by the fork's repository, a pull request's ref, or a commit of the event.
*/
function refuseUnsafeCheckout(stepRun, { repository, ref, commit }) {
	const event = githubOf(stepRun, "event_name");
	const head = headOf(stepRun, event);
	if (head === null || typeof head.id !== "number" || head.id === eventOf(stepRun, "repository.id")) return;
	const isItsRepository = typeof head.name === "string" && head.name.toLowerCase() === repository.toLowerCase();
	const isItsCommit = commit !== "" && head.shas.includes(commit);
	if (!isItsRepository && !isItsCommit && !PULL_REF.test(ref)) return;
	throw new StepFailure(`Refusing to check out fork pull request code from a '${event}' workflow: it runs with the base repository's token, secrets and cache. To opt in, set 'allow-unsafe-pr-checkout: true' on the actions/checkout step.`);
}
function headOf(stepRun, event) {
	const at = (path) => eventOf(stepRun, path);
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
/** actions/checkout: a real clone over HTTP with the given token. */
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
	async post({ stepRun }) {
		const credentials = stepRun.state["credentials"];
		if (credentials) rmSync(credentials, { force: true });
	}
};
async function main$3(standIn) {
	const { stepRun, inputs, job } = standIn;
	const repository = inputs["repository"] || githubOf(stepRun, "repository");
	const folder = folderOf(standIn);
	const wanted = checkoutRefFor(standIn, repository);
	if (!isTrue(inputs, "allow-unsafe-pr-checkout")) refuseUnsafeCheckout(stepRun, {
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
	await takeWith(token, clone, {
		standIn,
		wanted
	});
	stepRun.outputs["ref"] = wanted.ref;
	stepRun.outputs["commit"] = (await clone.git("rev-parse", "HEAD")).at(-1) ?? "";
}
/** Fetches and checks out with the token, which stays in git's configuration only with `persist-credentials`. */
async function takeWith(token, clone, { standIn, wanted }) {
	const credentials = token === "" ? null : await lendToken(clone, standIn, token);
	try {
		await take(clone, standIn, wanted);
		await takeSubmodules(clone, standIn, credentials?.file ?? null);
	} finally {
		if (credentials && !isTrue(standIn.inputs, "persist-credentials")) await credentials.takeAway();
	}
	if (credentials) standIn.stepRun.state["credentials"] = credentials.file;
}
function folderOf({ inputs, job }) {
	const { workspace } = job.folders;
	const folder = resolve(workspace, inputs["path"]);
	if (folder === workspace || folder.startsWith(workspace + sep)) return folder;
	throw new StepFailure(`Repository path '${folder}' is not under '${workspace}'`);
}
function checkoutRefFor({ stepRun, inputs, job }, repository) {
	const [owner = "", name = ""] = repository.split("/");
	if (owner === "" || name === "") throw new StepFailure(`Invalid repository '${repository}'. Expected format {owner}/{repo}.`);
	const known = repositoryNamed(job.request.world, owner, name);
	const own = githubOf(stepRun, "repository").toLowerCase();
	const isOwn = (known ? fullName$1(known) : repository).toLowerCase() === own;
	const event = {
		ref: githubOf(stepRun, "ref"),
		sha: githubOf(stepRun, "sha"),
		isOwn
	};
	return checkoutRef(inputs["ref"], event, known?.defaultBranch ?? "main");
}
/** A clone of the same repository is cleaned and used again; any other content of the folder is removed. */
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
	const target = checkoutTarget(wanted, isBranch);
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
/** actions/create-github-app-token: a token of an app that is installed everywhere and has all permissions. */
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
	async post({ stepRun, job, inputs }) {
		if (!isTrue(inputs, "skip-token-revoke")) revokeToken(job.request.world, Number(stepRun.state["token"]));
	}
};
async function main$2(standIn) {
	const { stepRun, job, inputs } = standIn;
	const id = inputs["client-id"] || inputs["app-id"];
	if (!id) throw new StepFailure("The 'client-id' input must be set to a non-empty string.");
	if (inputs["private-key"].trim() === "") throw new StepFailure("The 'private-key' input must be set to a non-empty string.");
	const slug = `app-${id.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-")}`;
	const { world } = job.request;
	const token = createToken(world, {
		app: slug,
		repositories: repositoriesOf(standIn),
		permissions: permissionsOf(inputs),
		silent: false,
		job: githubOf(stepRun, "job")
	});
	job.masks.add(token.secret);
	stepRun.state["token"] = String(token.id);
	Object.assign(stepRun.outputs, {
		token: token.secret,
		"installation-id": String(token.id),
		"app-slug": slug
	});
}
/** By default the job's own repository; with only an owner, all repositories of that owner. */
function repositoriesOf({ stepRun, job, inputs }) {
	const { world } = job.request;
	const names = inputs["repositories"].split(/[\n,]/).map((name) => name.trim()).filter(Boolean);
	const owner = inputs["owner"] || githubOf(stepRun, "repository_owner");
	if (names.length === 0 && inputs["owner"] === "") return [githubOf(stepRun, "repository")];
	if (names.length === 0) return repositoriesOwnedBy(world, owner).map(fullName$1);
	return names.map((name) => {
		const repository = repositoryNamed(world, owner, name);
		if (repository) return fullName$1(repository);
		throw new StepFailure(`There is at least one repository that does not exist or is not accessible to the parent installation: ${owner}/${name}`);
	});
}
/** Null, which means all permissions of the app, if none is named. */
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
* Artifacts of the job's own attempt, without a token. On GitHub a partial re-run usually sees those of earlier attempts, too, but in
* July 2026 it did not (download-artifact#486); only `github-token` with `run-id` is reliable.
*/
function ownAttempt({ job }) {
	const { world, run } = job.request;
	const isOurs = ({ attempt }) => attempt === run.attempt;
	return {
		async list() {
			return newest(artifactsOf(world, run).filter((row) => isOurs(row) && row.expiresAt > world.time()));
		},
		open: async ({ id }) => world.artifacts.read(id)
	};
}
/** Artifacts of any run, through the API, with the token's permissions. */
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

// test/sandbox/runner/stand-in/zip.ts
var import_yauzl = require_yauzl();
const LINK = 40960;
const KIND = 61440;
const openZip = promisify(import_yauzl.open);
/** A zip of files under the given names, written while it is read; files lose their executable bit, as on GitHub. */
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
/** Unpacks a zip into a folder and returns the number of files; refuses links and paths outside the folder. */
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
/** Passes bytes on; throws after the last one if they are not the bytes that were packed. */
async function* whole(source, { fileName, crc32: wanted }) {
	let sum = 0;
	for await (const chunk of source) {
		sum = crc32(chunk, sum);
		yield chunk;
	}
	if (sum !== wanted) throw refused(fileName, "is broken");
}
/** Refuses to write through a link that already exists in the folder. */
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
/** actions/download-artifact: checks the digest and unpacks inside the folder only. */
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
	const { stepRun, job, inputs, say } = standIn;
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
	stepRun.outputs["download-path"] = folder;
}
/** Without a token it is always the job's own attempt; `run-id` and `repository` are ignored. */
function sourceOf(standIn) {
	const { stepRun, inputs } = standIn;
	if (inputs["github-token"] === "") return ownAttempt(standIn);
	const repository = inputs["repository"] || githubOf(stepRun, "repository");
	return anyRun(standIn, {
		repository,
		run: inputs["run-id"] || githubOf(stepRun, "run_id")
	});
}
async function choose$1({ stepRun, inputs }, all) {
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
	if (found.length < wanted.length) issue(stepRun, {
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
async function check({ stepRun, inputs, say }, { name, digest }, file) {
	const hash = createHash("sha256");
	await pipeline(createReadStream(file), hash);
	const got = `sha256:${hash.digest("hex")}`;
	if (got === digest) return;
	const message = `The artifact ${name} has the digest ${got}, expected ${digest}.`;
	const answer = inputs["digest-mismatch"];
	if (answer === "error") throw new StepFailure(message);
	if (answer === "warn") issue(stepRun, {
		level: "warning",
		message
	});
	else if (answer === "info") say(message);
	else if (answer !== "ignore") throw new StepFailure(`Invalid digest-mismatch input: ${answer}`);
}

// test/sandbox/runner/stand-in/setup-node.ts
var import_semver = require_semver();
const WHATEVER = /^(|\*|latest|node|current|lts\/\*)$/;
/** actions/setup-node: the running Node, if its version matches; it is first on PATH anyway. Installs nothing. */
const setupNode = {
	name: "actions/setup-node",
	inputs: {
		"node-version": "",
		"check-latest": "false",
		"package-manager-cache": "false"
	},
	async main({ stepRun, inputs, say }) {
		const wanted = inputs["node-version"].trim();
		if (!isSatisfied(wanted)) throw new StepFailure(`Node ${wanted} is not available: the sandbox installs nothing and runs on ${process.version}`);
		stepRun.outputs["node-version"] = process.version;
		stepRun.outputs["cache-hit"] = "false";
		say(`node: ${process.version}`);
	}
};
function isSatisfied(wanted) {
	return WHATEVER.test(wanted) || (0, import_semver.validRange)(wanted) !== null && (0, import_semver.satisfies)(process.version, wanted);
}

// test/sandbox/runner/stand-in/setup-python.ts
/** actions/setup-python: a Python of this machine with a matching version, as `python`, `python3` and `pip`. Installs nothing. */
const setupPython = {
	name: "actions/setup-python",
	inputs: {
		"python-version": "",
		"check-latest": "false",
		"update-environment": "true"
	},
	async main(standIn) {
		const { stepRun, job, inputs, say } = standIn;
		const wanted = inputs["python-version"].trim().split(/\r?\n/)[0];
		const python = await choose(standIn, wanted);
		const bin = join(job.folders.toolCache, "Python", python.version, "bin");
		mkdirSync(bin, { recursive: true });
		link(python, bin);
		if (inputs["update-environment"] !== "false") {
			job.paths.unshift(bin);
			job.env["pythonLocation"] = dirname(bin);
		}
		Object.assign(stepRun.outputs, {
			"python-version": python.version,
			"python-path": join(bin, "python"),
			"cache-hit": "false"
		});
		say(`Successfully set up CPython (${python.version}), ${python.path}`);
	}
};
async function choose(standIn, wanted) {
	const range = wanted === "" ? "*" : wanted.replace(/^(\d+)\.(\d+)$/, "~$1.$2.0");
	if ((0, import_semver.validRange)(range) === null) throw new StepFailure(`Python ${wanted} is not supported in the sandbox: use a version or range of CPython`);
	const there = [];
	for (const path of candidates(standIn, wanted)) {
		const python = await examine(standIn, path);
		if (python && (0, import_semver.satisfies)(python.version, range)) return python;
		if (python) there.push(python);
	}
	const versions = [...new Set(there.map(({ version }) => version))].join(", ");
	throw new StepFailure(`Python ${wanted} is not available: the sandbox installs nothing, and this machine has ${versions || "none"}`);
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
/** Null if it does not start, such as a shim for a version that is not installed. */
async function examine({ stepRun, job }, file) {
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
		stop: stepRun.stop
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
/** The files to upload, and the folder to which their names are relative, as in actions/upload-artifact. */
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
/** actions/upload-artifact: stores a real zip as an artifact of the run. */
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
	const { stepRun, job, inputs, say } = standIn;
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
	const repository = repositoryById(world, run.repositoryId);
	const page = `${repositoryPage(world, repository)}/actions/runs/${run.id}/artifacts/${artifact.id}`;
	const digest = artifact.digest.replace("sha256:", "");
	Object.assign(stepRun.outputs, {
		"artifact-id": String(artifact.id),
		"artifact-digest": digest,
		"artifact-url": page
	});
	say(`Artifact ${name} has been successfully uploaded! ${files.length} files, ${artifact.bytes} bytes, SHA256 ${digest}`);
}
function missing({ stepRun, inputs, say }) {
	const message = `No files were found with the provided path: ${inputs["path"]}. No artifacts will be uploaded.`;
	const answer = inputs["if-no-files-found"];
	if (answer === "error") throw new StepFailure(message);
	if (answer === "warn") issue(stepRun, {
		level: "warning",
		message
	});
	else if (answer === "ignore") say(message);
	else throw new StepFailure(`Unrecognized if-no-files-found input: ${answer}`);
}
async function keep({ job, inputs }, name, files) {
	const { world, run } = job.request;
	const known = artifactsOf(world, run).find((row) => row.name === name);
	if (known && isTrue(inputs, "overwrite")) removeArtifact(world, known);
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
/** Reads the action of a folder; `name` is the folder's name in messages. */
function readActionFile(folder, name) {
	const file = ["action.yml", "action.yaml"].find((each) => existsSync(join(folder, each)));
	if (file === void 0) throw new StepFailure(`Can't find 'action.yml', 'action.yaml' or 'Dockerfile' under '${name}'. Did you forget to run actions/checkout before running your local action?`);
	const path = `${name}/${file}`;
	const action = readWritten(readFileSync(join(folder, file), "utf8"), {
		path,
		kind: "action"
	});
	return {
		inputs: inputsOf$1(action),
		runs: runsOf(action)
	};
}
function inputsOf$1(action) {
	const entries = Object.entries(mappingAt(action, "inputs")).map(([name, input]) => {
		const { default: preset, deprecationMessage } = input;
		return [name, {
			default: textOrNull(preset),
			deprecation: textOrNull(deprecationMessage)
		}];
	});
	return Object.fromEntries(entries);
}
function runsOf(action) {
	const runs = under(action, "runs");
	const fields = mappingAt(action, "runs");
	const text = (key) => textOrNull(fields[key]);
	const using = text("using") ?? "";
	if (using === "composite") {
		if (fields["steps"] === void 0) throw new Unsupported("the composite action has no `steps`", runs.where());
		return {
			using,
			steps: readSteps(under(runs, "steps")),
			outputs: outputsOf(action)
		};
	}
	if (!NODES.test(using)) throw new Unsupported(`\`using: ${using}\` is not supported in the sandbox`, runs.where());
	const main = text("main");
	if (main === null) throw new Unsupported("the action has no `main`", runs.where());
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
function outputsOf(action) {
	const outputs = under(action, "outputs");
	const entries = Object.entries(mappingAt(action, "outputs")).map(([name, output]) => {
		const { value } = output;
		if (value === void 0) throw new Unsupported(`the output \`${name}\` has no \`value\``, outputs.where(name));
		return [name, textOf(value)];
	});
	return Object.fromEntries(entries);
}

// test/sandbox/runner/job/source-tree.ts
/** Trees that are being written, so that jobs that start together write each only once. */
const WRITING = /* @__PURE__ */ new Map();
/** The seal of every tree as written, kept in this process only. */
const SEALS = /* @__PURE__ */ new Map();
/** Writes the files of a commit below `folder`, shared by all jobs; a tree that a job has changed is written again. */
async function sourceTree(world, { folder, source }) {
	const tree = join(folder, `${source.repositoryId}-${source.sha}`);
	const writing = WRITING.get(tree);
	if (writing) return await writing;
	if (SEALS.has(tree) && SEALS.get(tree) === sealOf(tree)) return tree;
	const written = write(world, source, tree).finally(() => WRITING.delete(tree));
	WRITING.set(tree, written);
	return await written;
}
/** A digest of all names, sizes and change times (ctime, which a job cannot reset); empty if there is no tree. */
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
/** Writes beside first and then renames, so that a killed process leaves no incomplete tree. */
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
/** Finds all actions that steps use, also inside composite actions, before any step runs. `./` actions are found later, after checkout. */
async function findActions(scope, steps, depth = 0) {
	for (const step of steps) {
		if (step.uses === null || step.uses.startsWith("./")) continue;
		if (depth === MAX_DEPTH$1) throw new Unsupported(`composite actions are nested more than ${MAX_DEPTH$1} levels deep`, step.where);
		const action = await findAction(scope, step);
		if (action.kind !== "folder") continue;
		if (action.file.runs.using === "node") {
			if (depth === 0 || action.file.runs.pre === null) continue;
			throw new Unsupported(`\`pre\` of ${step.uses} in a composite action is not supported in the sandbox`, step.where);
		}
		await findActions({
			job: scope.job,
			source: action.source
		}, action.file.runs.steps, depth + 1);
	}
}
const MAX_DEPTH$1 = 10;
/**
* Finds the action of a step: `$/path` in the commit of the step's file, `./path` in the workspace, `owner/repo/path@ref` in the
* sandbox, otherwise a stand-in of that name. Anything else is refused by name.
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
	if (uses.startsWith("docker://")) throw new Unsupported(`container actions are not supported in the sandbox: ${uses}`, where);
	if (uses.startsWith("$/")) return await sourceAction(job, source, {
		path: uses.slice(2),
		name: uses
	});
	return await namedAction(job, source, {
		uses,
		where
	});
}
/** `owner/repo/path@ref`: an action in a repository of the sandbox, otherwise a stand-in of that name. */
async function namedAction(job, source, { uses, where }) {
	const { world } = job.request;
	const [, owner, name = "", path = "", ref = ""] = uses.match(/^([^/@]+)\/([^/@]+)(?:\/([^@]+))?@(.+)$/) ?? [];
	if (owner === void 0) throw new Unsupported(`\`uses: ${uses}\` must be owner/repo@ref, ./path or $/path`, where);
	const repository = repositoryNamed(world, owner, name);
	if (repository && isOpen(job, source, repository)) {
		const sha = await resolve$1(world.repo(repository), ref);
		if (sha === null) throw new Unsupported(`\`${uses}\`: there is no \`${ref}\` in ${fullName$1(repository)}`, where);
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
	throw new Unsupported(`\`${uses}\` is neither in a repository of the sandbox nor an action with a stand-in`, where);
}
/** Actions of a private repository can be used only by workflows of the same owner. */
function isOpen({ request }, source, repository) {
	const asker = repositoryById(request.world, source.repositoryId);
	return !repository.private || repository.owner === asker?.owner;
}
async function sourceAction(job, source, { path, name, ref = source.sha }) {
	const { world } = job.request;
	const repository = repositoryById(world, source.repositoryId);
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
		repository: repository ? fullName$1(repository) : "",
		ref,
		isLocal: false
	};
}

// test/sandbox/runner/job/folders.ts
/**
* The folders as expressions show them. For a job with a container these are paths of the runner's machine that do not exist in the
* container (actions/runner#2058); here they lead through a file, so that they cannot exist either.
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
/** Creates a job's folders and event.json. RUNNER_TOOL_CACHE of the machine is used if set, and is kept after the job. */
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
/** The keys of `github.*` that are also variables GITHUB_*. */
const EXPOSED = [
	"action action_path action_ref action_repository actor actor_id api_url base_ref env event_name event_path graphql_url",
	"head_ref job output path ref ref_name ref_protected ref_type repository repository_id repository_owner",
	"repository_owner_id retention_days run_attempt run_id run_number server_url sha state step_summary",
	"triggering_actor workflow workflow_ref workflow_sha workspace"
].flatMap((line) => line.split(" "));
/** The `github` context of a job: the values of the request, completed with the runner's own. */
function githubContext(request, folders) {
	const { world, run, contexts, payload, token } = request;
	const repository = repositoryById(world, run.repositoryId);
	const given = Object.entries(contexts["github"] ?? {});
	return {
		api_url: world.api,
		server_url: world.url,
		graphql_url: world.graphql,
		repository: repository ? fullName$1(repository) : "",
		repository_id: String(run.repositoryId),
		repository_owner: repository?.owner ?? "",
		repositoryUrl: repository ? `${world.url}/${fullName$1(repository)}.git` : "",
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
/** The variables GITHUB_* of a `github` context. */
function githubVariables(github) {
	const known = EXPOSED.filter((key) => github[key] !== void 0 && github[key] !== null);
	return Object.fromEntries(known.map((key) => [`GITHUB_${key.toUpperCase()}`, String(github[key])]));
}

// test/sandbox/runner/job/hash-files.ts
const CHUNK = 1 << 20;
/** The SHA-256 of the SHA-256 of all matching files of the workspace, ordered by path; empty if no file matches. */
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

// test/sandbox/runner/job/status-functions.ts
/** The status functions and `hashFiles` for a step; in a composite action, `failure()` is about its own steps. */
function statusFunctions(scope, status = statusOf(scope)) {
	const { workspace } = scope.job.folders;
	return {
		status,
		hashFiles: (patterns) => hashFiles(workspace, patterns)
	};
}
/** The status that `success()`, `failure()` and `cancelled()` check. */
function statusOf({ job, composite, status }) {
	if (job.status === "cancelled" || composite?.stop.aborted) return "cancelled";
	return composite === null ? job.status : status;
}

// test/sandbox/runner/job/environment.ts
/** The `runner` context, from which the variables RUNNER_* are made, too. */
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
* The whole environment of a step's process, without the sandbox's own variables: the machine's, then `env` of workflow and
* step, then the runner's variables, which cannot be overridden.
*/
function environmentOf$1(stepRun, more = {}) {
	const { job } = stepRun.scope;
	const { machine } = job.request;
	const layers = {
		HOME: job.folders.home,
		LANG: "C.UTF-8",
		...machine,
		...stepRun.env,
		...more
	};
	return {
		...layers,
		...githubVariables(stepRun.contexts["github"]),
		GITHUB_WORKSPACE: job.folders.workspace,
		...runnerVariables(job),
		...job.request.container !== null && { GIT_TEST_ASSUME_DIFFERENT_OWNER: "1" },
		CI: layers["CI"] ?? "true",
		GITHUB_ACTIONS: "true",
		RUNNER_TRACKING_ID: job.trackingId,
		PATH: searchPath(job, layers["PATH"])
	};
}
/** The search path: paths added by steps, the folder of the running Node, the machine's own. */
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

// test/sandbox/runner/job/step-run.ts
/** All contexts that a step's expressions can use. */
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
/** Prepares a step to run; its own `env` is not evaluated yet. */
function openStepRun(scope, step) {
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
/** The same step for its post entry at the job's end, with the current variables. */
function reopenStepRun(stepRun) {
	const { scope, id, own } = stepRun;
	const { job } = scope;
	const env = {
		...job.request.env,
		...job.env,
		...scope.env,
		...own
	};
	return {
		...stepRun,
		name: `Post ${stepRun.name.replace(/^Pre /, "")}`,
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
/** GITHUB_ACTION: the step's id, or `__run` or `__owner_repo`, numbered from the second one on. */
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
		return interpolate(title, contexts, statusFunctions(scope));
	} catch {
		return title;
	}
}

// test/sandbox/runner/job/job-output.ts
/** The limit for all outputs of a job, in UTF-16 units as GitHub counts. */
const MAX_CHARACTERS = 1 << 20;
/** A job's outputs. An output that contains a secret, or exceeds the limit, is left out with a warning. */
function jobOutputs(scope, warn) {
	const { job } = scope;
	const contexts = contextsOf(scope, {
		id: "",
		env: {
			...job.request.env,
			...job.env
		}
	});
	const functions = statusFunctions(scope);
	const outputs = {};
	let characters = 0;
	for (const [name, text] of Object.entries(job.request.outputs)) {
		const value = textFrom(() => interpolate(text, contexts, functions), warn);
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
/** Masks values and their Base64, URL, JSON and XML forms, as GitHub's runner does. */
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
/** Longest first, so that no part of a longer value remains. */
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
/** The longest delay of a Node timer, in milliseconds. */
const LONGEST = 2 ** 31 - 1;
/** Minutes as milliseconds for a timer, limited because a longer delay would fire at once. */
function timerOf(minutes) {
	return Math.min(minutes * 6e4, LONGEST);
}

// test/sandbox/runner/job/input.ts
/** The contexts that the default of an input can use. */
const SEEN_BY_DEFAULTS = [
	"github",
	"job",
	"matrix",
	"runner",
	"strategy"
];
/** The inputs of an action: values of `with`, otherwise defaults. Unknown inputs are passed on with a warning. */
function inputsOf(stepRun, declared) {
	const given = givenInputs(stepRun);
	const names = new Map(Object.keys(declared).map((name) => [name.toLowerCase(), name]));
	const unknown = Object.keys(given).filter((name) => !names.has(name.toLowerCase()));
	if (unknown.length > 0) issue(stepRun, {
		level: "warning",
		message: unexpected(unknown, Object.keys(declared))
	});
	const functions = statusFunctions(stepRun.scope);
	const contexts = Object.fromEntries(Object.entries(stepRun.contexts).filter(([name]) => SEEN_BY_DEFAULTS.includes(name)));
	const inputs = {};
	for (const [name, input] of Object.entries(declared)) inputs[name] = input.default === null ? "" : interpolate(input.default, contexts, functions);
	for (const [name, value] of Object.entries(given)) {
		const known = names.get(name.toLowerCase());
		inputs[known ?? name] = value;
		const deprecation = known === void 0 ? null : declared[known].deprecation;
		if (deprecation) issue(stepRun, {
			level: "warning",
			message: `Input '${name}' has been deprecated with message: ${deprecation}`
		});
	}
	return inputs;
}
/** The evaluated `with` of a step. */
function givenInputs({ scope, step, contexts }) {
	const functions = statusFunctions(scope);
	return Object.fromEntries(Object.entries(step.with).map(([name, value]) => [name, interpolate(value, contexts, functions)]));
}
function unexpected(unknown, known) {
	const listed = (names) => names.map((name) => `'${name}'`).join(", ");
	return `Unexpected input(s) ${listed(unknown)}, valid inputs are [${listed(known)}]`;
}

// test/sandbox/runner/job/post.ts
/** Registers a post step for the job's end; once per step, whether `pre` or `main` comes first. */
function addPost(post) {
	const { scope, step } = post.stepRun;
	if (scope.composite !== null) scope.composite.posts.push(post);
	else if (!scope.job.posts.some(({ stepRun }) => stepRun.step === step)) scope.job.posts.push(post);
}

// test/sandbox/runner/job/uses-head.ts
/** The first lines of the log of a `uses` step: its inputs and variables. */
function announceUses({ scope: { job }, name, env }, inputs) {
	say(job, `##[group]${name}`);
	for (const [title, values] of [["with", inputs], ["env", env]]) {
		const lines = Object.entries(values).filter(([, value]) => value !== "");
		if (lines.length > 0) say(job, `${title}:\n${lines.map(([key, value]) => `  ${key}: ${value}`).join("\n")}`);
	}
	say(job, "##[endgroup]");
}

// test/sandbox/runner/job/composite.ts
/** Runs the steps of a composite action, which can use its inputs but no secrets; a failed step fails the action. */
async function runComposite(stepRun, action, { runStep, runPost }) {
	const inputs = inputsOf(stepRun, action.file.inputs);
	announceUses(stepRun, inputs);
	const posts = [];
	const scope = innerScope(stepRun, {
		action,
		inputs,
		posts
	});
	const { steps, outputs } = action.file.runs;
	for (const step of steps) await runStep(scope, step, null);
	if (posts.length > 0) addPost({
		stepRun,
		condition: "always()",
		run: () => runPosts(posts, runPost)
	});
	const contexts = contextsOf(scope, {
		id: stepRun.id,
		env: stepRun.env
	});
	for (const [name, value] of Object.entries(outputs)) stepRun.outputs[name] = interpolate(value, contexts, statusFunctions(scope));
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
/** Last first; a failure does not stop the others. */
async function runPosts(posts, runPost) {
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
/** Whether a word is the name of a command; such a word cannot be a stop token. */
function isCommandName(name) {
	return NAMES.has(name.toLowerCase());
}
/**
* The command of a line, or null: `::` at the start, after blanks at most, or the older `##[name key=value;]data` anywhere in the
* line. `token` is the word that resumes stopped commands.
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
/** `%25` last, so that an escaped code is not decoded twice. */
function decoded(text, codes) {
	return [...codes, ["%25", "%"]].reduce((said, [code, plain]) => said.replaceAll(code, plain), text);
}

// test/sandbox/runner/job/output-line.ts
/** Takes the lines of one process: runs commands, logs all other lines. A wrong command is an error of the step. */
function listenTo(stepRun) {
	const { job } = stepRun.scope;
	const listening = {
		token: null,
		echoes: false
	};
	return (line, goesOn = false) => {
		const command = goesOn ? null : parseCommand(line, listening.token);
		if (command === null) return say(job, line);
		if (listening.token === null) return runCommandLine(stepRun, listening, {
			command,
			line
		});
		if (command.name === listening.token.toLowerCase()) listening.token = null;
		say(job, line);
	};
}
function runCommandLine(stepRun, listening, { command, line }) {
	const { name, data } = command;
	if (name === "stop-commands") {
		if (isToken(data)) listening.token = data;
		else issue(stepRun, {
			level: "failure",
			message: `Invalid stop token: ${data}`
		});
		return;
	}
	if (name === "echo") {
		listening.echoes = data.trim().toLowerCase() === "on";
		return;
	}
	COMMANDS[name]?.(stepRun, command);
	if (listening.echoes && !SHOWN.has(name)) say(stepRun.scope.job, line);
}
/** A word that could resume commands by accident cannot be a token. */
function isToken(word) {
	return word !== "" && word !== "pause-logging" && !isCommandName(word);
}
/** Commands that `echo` does not log: they are logged in another form, or contain a secret. */
const SHOWN = /* @__PURE__ */ new Set([
	"add-mask",
	"debug",
	"endgroup",
	"error",
	"group",
	"notice",
	"warning"
]);
const COMMANDS = {
	"add-mask": (stepRun, { data }) => {
		if (data.trim() !== "") stepRun.scope.job.masks.add(data);
		else issue(stepRun, {
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
	"set-output": (stepRun, command) => setDeprecated(stepRun, command, stepRun.outputs),
	"save-state": (stepRun, command) => setDeprecated(stepRun, command, stepRun.state),
	"set-env": refuse,
	"add-path": refuse
};
function refuse(stepRun, { name }) {
	const message = `The \`${name}\` command is disabled. Please upgrade to using Environment Files.`;
	issue(stepRun, {
		level: "failure",
		message
	});
}
function annotate(stepRun, { name, properties, data }) {
	const line = Number(properties["line"] ?? NaN);
	issue(stepRun, {
		level: name === "error" ? "failure" : name,
		message: data,
		title: properties["title"] ?? null,
		path: properties["file"] ?? null,
		line: Number.isInteger(line) ? line : null
	});
}
function setDeprecated(stepRun, { name, properties, data }, into) {
	const message = `The \`${name}\` command is deprecated and will be disabled soon. Please upgrade to using Environment Files.`;
	issue(stepRun, {
		level: "warning",
		message
	});
	if (properties["name"]) into[properties["name"]] = data;
	else issue(stepRun, {
		level: "failure",
		message: `Required field 'name' is missing in ##[${name}] command.`
	});
}

// test/sandbox/runner/job/file-command.ts
/** Reads the pairs of such a file in order; throws GitHub's message for an invalid line. */
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
/** Creates the empty files for one process. */
function makeStepFiles(temp) {
	const folder = join(temp, "_runner_file_commands");
	mkdirSync(folder, { recursive: true });
	const id = randomUUID();
	const named = KINDS.map((kind) => [kind, join(folder, `${kind}_${id}`)]);
	for (const [, file] of named) writeFileSync(file, "");
	return Object.fromEntries(named);
}
/** Applies the files after the process has ended, and removes them; an invalid file fails the step. */
function obeyStepFiles(stepRun, files) {
	const { job } = stepRun.scope;
	const failures = KINDS.flatMap((kind) => {
		try {
			if (existsSync(files[kind])) takeIn(stepRun, kind, files[kind]);
			return [];
		} catch (error) {
			return [`Unable to process file command '${kind}' successfully. ${error.message}`];
		} finally {
			rmSync(files[kind], { force: true });
		}
	});
	for (const message of failures.slice(1)) issue(stepRun, {
		level: "failure",
		message: job.masks.hide(message)
	});
	if (failures[0] !== void 0) throw new StepFailure(failures[0]);
}
function takeIn(stepRun, kind, file) {
	if (kind === "step_summary") takeSummary(stepRun, file);
	else TAKEN[kind](stepRun, readFileSync(file, "utf8").replace(/^\uFEFF/, ""));
}
const TAKEN = {
	env: (stepRun, text) => {
		for (const { name, value } of parsePairs(text)) setVariable(stepRun, name, value);
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
/** NODE_OPTIONS is refused: Node would read it before an action's own code. */
function setVariable(stepRun, name, value) {
	if (name.toUpperCase() !== "NODE_OPTIONS") stepRun.scope.job.env[name] = value;
	else issue(stepRun, {
		level: "failure",
		message: `Can't store ${name} output parameter using '$GITHUB_ENV' command.`
	});
}
function takeSummary(stepRun, file) {
	const { job } = stepRun.scope;
	const { size } = statSync(file);
	if (size === 0) return;
	if (size <= MAX_SUMMARY) {
		job.summaries.push(job.masks.hide(readFileSync(file, "utf8")));
		return;
	}
	const message = `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got ${Math.ceil(size / 1024)}k.`;
	issue(stepRun, {
		level: "failure",
		message
	});
}

// test/sandbox/runner/job/program.ts
/** Runs one process of a step and reads its runner files (GITHUB_OUTPUT, GITHUB_ENV, …); a status other than 0 fails the step. */
async function runProgram(stepRun, { file, args, cwd, more = {} }) {
	const files = makeStepFiles(stepRun.scope.job.folders.temp);
	const github = {
		...stepRun.contexts["github"],
		...files
	};
	const env = environmentOf$1({
		...stepRun,
		contexts: {
			...stepRun.contexts,
			github
		}
	}, more);
	const { full } = stepRun.scope.job.log;
	let status;
	try {
		status = await runCommand({
			file,
			args,
			cwd,
			env
		}, {
			line: listenTo(stepRun),
			stop: stepRun.stop,
			full
		});
	} finally {
		obeyStepFiles(stepRun, files);
	}
	if (status !== 0) throw new StepFailure(`Process completed with exit code ${status}.`);
}

// test/sandbox/runner/job/javascript.ts
/** Runs one entry of a JavaScript action with the running Node; once `pre` or `main` starts, `post` runs at the job's end. */
async function runJavaScript(stepRun, action, entry) {
	const { runs, inputs: declared } = action.file;
	const inputs = inputsOf(stepRun, declared);
	if (entry === "main") announceUses(stepRun, inputs);
	if (runs.post !== null) {
		const { post } = runs;
		addPost({
			stepRun,
			condition: runs.postIf,
			run: (each) => runEntry(each, {
				action,
				inputs,
				file: post
			})
		});
	}
	await runEntry(stepRun, {
		action,
		inputs,
		file: entry === "main" ? runs.main : runs.pre
	});
}
async function runEntry(stepRun, { action, inputs, file }) {
	const { folder, repository, ref } = action;
	const github = stepRun.contexts["github"];
	const own = {
		action_path: folder,
		action_repository: repository,
		action_ref: ref
	};
	const script = join(folder, file);
	if (!existsSync(script)) throw new StepFailure(`File not found: '${file}' of ${stepRun.step.uses}`);
	const more = {
		...named("INPUT_", inputs, inputName),
		...named("STATE_", stepRun.state, (name) => name)
	};
	const inside = {
		...stepRun,
		contexts: {
			...stepRun.contexts,
			github: {
				...github,
				...own
			}
		}
	};
	const { workspace } = stepRun.scope.job.folders;
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

// test/sandbox/runner/job/run-stand-in.ts
/** Runs the sandbox's replacement of an external action; an unsupported input fails the step and is named. */
async function runStandIn(stepRun, { name }) {
	const standIn = standInNamed(name);
	const inputs = knownInputs(stepRun, standIn.inputs, name);
	announceUses(stepRun, inputs);
	say(stepRun.scope.job, `sandbox: a stand-in for ${name}`);
	await standIn.main(callOf(stepRun, inputs));
	if (!standIn.post) return;
	const { post } = standIn;
	addPost({
		stepRun,
		condition: standIn.postIf ?? "always()",
		run: (each) => post(callOf(each, inputs))
	});
}
function callOf(stepRun, inputs) {
	return {
		stepRun,
		job: stepRun.scope.job,
		inputs,
		say: (text) => say(stepRun.scope.job, text)
	};
}
function knownInputs(stepRun, defaults, name) {
	const given = givenInputs(stepRun);
	const unknown = Object.keys(given).filter((key) => !Object.hasOwn(defaults, key.toLowerCase()));
	if (unknown.length > 0) {
		const listed = unknown.map((key) => `\`${key}\``).join(", ");
		throw new StepFailure(`the sandbox's stand-in for ${name} does not support the input ${listed}`);
	}
	const functions = statusFunctions(stepRun.scope);
	const known = Object.entries(defaults).map(([key, value]) => [key, interpolate(value, stepRun.contexts, functions)]);
	const lower = Object.entries(given).map(([key, value]) => [key.toLowerCase(), value]);
	return Object.fromEntries([...known, ...lower]);
}

// test/sandbox/runner/job/script.ts
/** Runs a `run:` step: writes its script to a file and runs it with its shell in its working directory. */
async function runScript(stepRun) {
	const { scope, step, contexts } = stepRun;
	const { job, defaults } = scope;
	const functions = statusFunctions(scope);
	const text = (value) => value === null ? null : interpolate(value, contexts, functions);
	const script = text(step.run) ?? "";
	const named = text(step.shell ?? defaults.shell);
	if (scope.composite && named === null) throw new StepFailure("Required property is missing: shell");
	const taken = named ?? (job.request.container === null ? null : "sh");
	const shell = shellOf(taken, searchPath(job, stepRun.env["PATH"]), step.where);
	const file = join(job.folders.temp, `${randomUUID()}${shell.extension}`);
	writeFileSync(file, `${script}\n`, { mode: 493 });
	announce(stepRun, script, [shell.file, ...shell.args].join(" "));
	const args = shell.args.map((argument) => argument.replaceAll("{0}", file));
	const cwd = resolve(job.folders.workspace, text(step.workingDirectory ?? defaults.workingDirectory) ?? "");
	await runProgram(stepRun, {
		file: shell.file,
		args,
		cwd
	});
}
/** The first lines of a step's log: its script, shell and variables. */
function announce({ scope: { job }, name, env }, script, shell) {
	say(job, `##[group]${name}`);
	say(job, script.trimEnd());
	say(job, `shell: ${shell}`);
	const variables = Object.entries(env);
	if (variables.length > 0) say(job, `env:\n${variables.map(([key, value]) => `  ${key}: ${value}`).join("\n")}`);
	say(job, "##[endgroup]");
}

// test/sandbox/runner/job/timed-step.ts
/** Does a step's work if its condition is true, within its time limit; an error is logged and becomes the outcome. */
async function runTimed(stepRun, { number, condition, prepare, work }) {
	const { scope } = stepRun;
	const { job } = scope;
	const limit = new AbortController();
	let stopWatching = () => {};
	try {
		prepare();
		if (!holds(condition, stepRun.contexts, statusFunctions(scope))) return "skipped";
		if (number !== null) job.rows.begin(number, stepRun.name);
		stopWatching = endOnTime$1(stepRun, condition, limit);
		await work({
			...stepRun,
			stop: limit.signal
		});
		return limit.signal.aborted ? ended(stepRun, limit.signal) : "success";
	} catch (error) {
		if (limit.signal.aborted) return ended(stepRun, limit.signal);
		const message = messageOf(error);
		if (message !== "") issue(stepRun, {
			level: "failure",
			message
		});
		return "failure";
	} finally {
		stopWatching();
	}
}
const TIMED_OUT = "timed out";
/** A step is stopped by its own timeout, with its enclosing composite step, and with the job unless its condition is still true. */
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
/** Whether a step's condition is still true after the job was cancelled; an expression with an error counts as false. */
function outlives({ scope, contexts }, condition) {
	try {
		return holds(condition, contexts, statusFunctions(scope, "cancelled"));
	} catch {
		return false;
	}
}
/** The evaluated `timeout-minutes`; 0 means no limit. */
function minutesOf({ scope, step, contexts }) {
	if (step.timeoutMinutes === null) return 0;
	const text = step.timeoutMinutes.replace(/^\s*\$\{\{(.*)\}\}\s*$/s, "$1");
	const minutes = evaluate(text, contexts, statusFunctions(scope));
	if (typeof minutes === "number") return minutes;
	throw new StepFailure(`The step's timeout-minutes must be a number: ${JSON.stringify(minutes)}`);
}
function ended(stepRun, { reason }) {
	if (reason !== TIMED_OUT) {
		issue(stepRun, {
			level: "failure",
			message: "The operation was canceled."
		});
		return "cancelled";
	}
	const message = `The action '${stepRun.name}' has timed out after ${stepRun.step.timeoutMinutes} minutes.`;
	issue(stepRun, {
		level: "failure",
		message
	});
	return "failure";
}
/** The message of an expected error; with the stack for any other. */
function messageOf(error) {
	if (!(error instanceof Error)) return String(error);
	return error instanceof StepFailure || error instanceof Unsupported || error instanceof Refusal ? error.message : error.stack ?? error.message;
}

// test/sandbox/runner/job/run-step.ts
/** Runs one step of the job (`number` of its row) or of a composite action if its condition is true; a failing step does not reject. */
async function runStep(scope, step, number) {
	const stepRun = openStepRun(scope, step);
	const outcome = await runTimed(stepRun, {
		number,
		condition: step.if,
		prepare: () => takeOwnVariables(stepRun),
		work: (doing) => work(doing)
	});
	const conclusion = outcome === "failure" && continues(stepRun) ? "success" : outcome;
	if (step.id !== null) scope.steps[step.id] = {
		outputs: { ...stepRun.outputs },
		outcome,
		conclusion
	};
	conclude(scope, {
		number,
		conclusion
	});
}
/** Runs a post step at the job's end; returns its conclusion. */
async function runPost({ stepRun: reached, condition, run }, number) {
	const stepRun = reopenStepRun(reached);
	const outcome = await runTimed(stepRun, {
		number,
		condition,
		prepare: () => {},
		work: run
	});
	conclude(stepRun.scope, {
		number,
		conclusion: outcome
	});
	return outcome;
}
/** Runs the `pre` entry of a step's action, if it has one. All `pre` entries run before the first step. */
async function runPre(scope, step) {
	if (step.uses === null || step.uses.startsWith("./")) return;
	const action = await findAction(scope, step);
	if (action.kind !== "folder" || action.file.runs.using !== "node" || action.file.runs.pre === null) return;
	const { runs } = action.file;
	const opened = openStepRun({
		...scope,
		ids: /* @__PURE__ */ new Set()
	}, step);
	const stepRun = {
		...opened,
		name: `Pre ${opened.name}`
	};
	const number = scope.job.rows.plan(stepRun.name);
	const run = (doing) => runJavaScript(doing, {
		...action,
		file: {
			...action.file,
			runs
		}
	}, "pre");
	const prepare = () => takeOwnVariables(stepRun);
	conclude(scope, {
		number,
		conclusion: await runTimed(stepRun, {
			number,
			condition: runs.preIf,
			prepare,
			work: run
		})
	});
}
async function work(stepRun) {
	const { step } = stepRun;
	if (step.uses === null) return await runScript(stepRun);
	const action = await findAction(stepRun.scope, step);
	if (action.kind === "stand-in") return await runStandIn(stepRun, action);
	const { file } = action;
	const { runs } = file;
	if (runs.using === "composite") await runComposite(stepRun, {
		...action,
		file: {
			...file,
			runs
		}
	}, {
		runStep,
		runPost
	});
	else await runJavaScript(stepRun, {
		...action,
		file: {
			...file,
			runs
		}
	}, "main");
}
/** Evaluates the step's `env`; its values can use the variables from before the step. */
function takeOwnVariables(stepRun) {
	const functions = statusFunctions(stepRun.scope);
	for (const [name, value] of Object.entries(stepRun.step.env)) stepRun.own[name] = interpolate(value, stepRun.contexts, functions);
	Object.assign(stepRun.env, stepRun.own);
}
/** Whether `continue-on-error` is true; an expression with an error counts as false. */
function continues({ scope, issued, step, contexts }) {
	const text = step.continueOnError.replace(/^\s*\$\{\{(.*)\}\}\s*$/s, "$1");
	try {
		return evaluate(text, contexts, statusFunctions(scope)) === true;
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
/** Opens the step rows of a job without steps; a job without a row gets none. */
function openStepRows({ world, jobId }) {
	const steps = [];
	const change = (number, more) => {
		steps[number - 1] = {
			...steps[number - 1],
			...more
		};
		if (jobById(world, jobId)) changeJob(world, jobId, { steps: [...steps] });
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

// test/sandbox/runner/job/stray-processes.ts
/** Kills every process whose environment has the variable with this value (Linux only); returns their ids. */
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
/** Empty for processes of other users, whose environment cannot be read; a job cannot start those. */
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

// test/sandbox/runner/job/run-job.ts
/** Runs the steps of one job as processes in its folder; a failing step is a conclusion, never a rejection. */
async function runJob(request) {
	const ending = new AbortController();
	const job = openJob(request, ending.signal);
	const scope = scopeOf(job);
	const stopWatching = endOnTime(job, ending);
	try {
		if (await setUp(scope)) await runSteps(scope);
		for (let post = job.posts.pop(); post; post = job.posts.pop()) await runPost(post, job.rows.plan(`Post ${post.stepRun.name.replace(/^Pre /, "")}`));
		return complete(scope);
	} finally {
		stopWatching();
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
/** A cancelled run and a timed-out job end in the same way: the running step is stopped, `always()` steps still run. */
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
/** A source for messages of the job itself, not of one of its steps. */
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
/** Finds all actions; returns false if the job cannot start. */
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

// test/sandbox/runner/pending-work.ts
function openPending() {
	const pending = /* @__PURE__ */ new Set();
	const defects = [];
	return {
		add(work) {
			const settled = work.catch((error) => defects.push(error)).finally(() => {
				pending.delete(settled);
			});
			pending.add(settled);
		},
		async idle() {
			await null;
			while (pending.size > 0) await Promise.all(pending);
			const found = defects.splice(0);
			if (found.length > 0) throw new AggregateError(found, `the runner failed: ${found.join("; ")}`);
		}
	};
}

// test/sandbox/runner/recovery.ts
/** Cancels the runs and jobs that a stopped runner left in progress; revokes their tokens, ends their processes, removes their folders. */
function recover(world, folder) {
	const cancelled = {
		status: "completed",
		conclusion: "cancelled"
	};
	for (const run of unfinishedRuns(world)) {
		for (const job of unfinishedJobs(world, run)) {
			if (job.status === "in_progress") abandon(world, jobFolder(folder, job.id), job);
			changeJob(world, job.id, {
				...cancelled,
				completedAt: world.time()
			});
		}
		changeRun(world, run.id, cancelled);
	}
}
function abandon(world, place, job) {
	revokeTokensOf(world, job);
	endProcesses("RUNNER_WORKSPACE", place);
	rmSync(place, {
		recursive: true,
		force: true
	});
}

// test/sandbox/runner/run-record.ts
function momentOf(target) {
	const { sha, ref, headSha, headBranch, headRepositoryId, isFork, pull, event } = target;
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
* Whether a branch, tag or path matches the patterns of a GitHub filter: `*` (no slash), `**`, `?` and `+` after a
* character, `[a-z]`, and `!` to exclude; the last matching pattern decides.
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
/** The default `types` of an event; events that are not listed start workflows for all types. */
const DEFAULT_TYPES = { pull_request: [
	"opened",
	"synchronize",
	"reopened"
] };
/** Whether an event starts a workflow, according to the workflow's `on:`. */
async function starts(workflow, target) {
	const { event } = target;
	if (event.name === "workflow_dispatch") return workflow.dispatch !== null && event.payload["workflow"] === workflow.path;
	const filter = Object.hasOwn(workflow.on, event.name) ? workflow.on[event.name] : void 0;
	if (filter === void 0) return false;
	if (event.name === "schedule") return dueCron(workflow, event) !== null;
	if (!typeMatches(filter, target) || !refMatches(filter, target)) return false;
	if (event.name === "workflow_run" && !filter.workflows.includes(event.payload["run"].name)) return false;
	return await pathsMatch(filter, target);
}
/** The cron that a fired schedule means: named itself, or the first one of the workflow's name or file; null if there is none. */
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
/** For pushes, a filter with only branches matches no tag, and one with only tags no branch. */
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
async function pathsMatch({ paths, pathsIgnore }, target) {
	if (paths === null && pathsIgnore === null || target.tag !== null) return true;
	return (await target.paths()).some((path) => chosen(paths, pathsIgnore, path));
}

// test/sandbox/runner/start-runs.ts
const FOLDER = ".github/workflows";
const MAX_DEPTH = 3;
/** Pull request actions by GITHUB_TOKEN that create a run, which awaits approval. */
const AWAITING = [
	"opened",
	"synchronize",
	"reopened"
];
/** Creates a run of every workflow that an event starts; returns the ids of those that need no approval. */
async function startRuns(runner, event) {
	const { world } = runner;
	const depth = depthOf(runner, event);
	if (!mayStart(event) || depth > MAX_DEPTH) return [];
	const target = await targetOf(world, event);
	const started = target === null ? [] : await startedBy(world, target);
	if (target === null || started.length === 0) return [];
	const payload = await payloadOf(world, event);
	const waits = !event.startsWorkflows || awaitsApproval(world, target);
	const title = await titleOf(world, target);
	const runs = started.map((workflow) => {
		const run = createRun(world, target, {
			...workflow,
			title: title ?? workflow.name,
			waits
		});
		runner.records.put(recordOf(run, target, {
			cron: workflow.cron,
			payload,
			depth
		}));
		if (!waits) announceRun(world, run, "requested");
		return run.id;
	});
	return waits ? [] : runs;
}
/** Events caused by GITHUB_TOKEN start nothing, except runs of its pull requests, which await approval. */
function mayStart({ startsWorkflows, name, action }) {
	return startsWorkflows || name === "pull_request" && AWAITING.includes(action);
}
function recordOf({ id, path }, target, { cron, payload, depth }) {
	const { event } = target;
	return {
		id,
		moment: momentOf(target),
		path,
		payload: cron === null ? payload : {
			...payload,
			schedule: cron
		},
		given: event.name === "workflow_dispatch" ? event.payload["inputs"] : {},
		depth,
		outcomes: {}
	};
}
/** The length of the `workflow_run` chain; as on GitHub, it ends after three. */
function depthOf({ records }, event) {
	if (event.name !== "workflow_run") return 0;
	return (records.get(event.payload["run"].id)?.depth ?? 0) + 1;
}
/** Only if the repository's settings have an approval policy for forks. */
function awaitsApproval(world, { repository, isFork, event }) {
	return isFork && repository.forkApproval !== void 0 && needsApproval(world, repository, event.actor);
}
async function startedBy(world, target) {
	const repo = world.repo(target.repository);
	const folder = await entryAt(repo, target.sha, FOLDER);
	const files = (folder?.type === "tree" ? await readTree(repo, folder.sha) ?? [] : []).filter(({ path, mode }) => /\.ya?ml$/.test(path) && /^100/.test(mode));
	const found = [];
	for (const { path: file, sha } of files) {
		const path = `${FOLDER}/${file}`;
		const started = await startedOne((await readBlob(repo, sha)).toString(), path, target);
		if (started !== null) found.push(started);
	}
	return found;
}
/** An invalid file gets a run that reports the error, if the event appears to be one of its triggers. */
async function startedOne(text, path, target) {
	try {
		const workflow = readWorkflow(text, path);
		if (!await starts(workflow, target)) return null;
		return {
			path,
			name: workflow.name,
			cron: dueCron(workflow, target.event)
		};
	} catch (error) {
		if (!(error instanceof Unsupported)) throw error;
		return mayConcern(text, path, target.event) ? {
			path,
			name: path,
			cron: null
		} : null;
	}
}
/** A file without a usable trigger (invalid YAML, or only unsupported events) is reported at every push. */
function mayConcern(text, path, { name, payload }) {
	if (name === "workflow_dispatch") return payload["workflow"] === path;
	const names = eventNames(text);
	return names.includes(name) || name === "push" && !names.every(isTrigger);
}
/** All events of a file's `on`; an empty name if it cannot be read. */
function eventNames(text) {
	try {
		const { on } = (0, import_dist.parse)(text);
		if (on === null || on === void 0) return [""];
		return typeof on === "object" && !Array.isArray(on) ? Object.keys(on) : [on].flat().map(String);
	} catch {
		return [""];
	}
}
/** The title of a run without `run-name`; null means the name of its workflow. */
async function titleOf(world, { event, repository, pull, sha }) {
	if (pull !== null) return issueOf(world, pull).title;
	if (event.name !== "push") return null;
	return (await readCommit(world.repo(repository), sha))?.message.split("\n")[0] ?? null;
}
function createRun(world, target, { path, name, title, waits }) {
	const { event, repository, headSha, headBranch, headRepositoryId, pull, isFork } = target;
	return addRun(world, {
		repositoryId: repository.id,
		headRepositoryId,
		headBranch,
		headSha,
		path,
		name,
		title,
		event: event.name,
		status: waits ? "completed" : "queued",
		conclusion: waits ? "action_required" : null,
		actor: event.actor,
		pulls: pull === null || isFork ? [] : [pull.number]
	});
}

// test/sandbox/runner/runner.ts
/** Opens a runner; cancels the runs that an earlier runner left in progress. */
function openRunner$1(options) {
	const { world } = options;
	const closing = new AbortController();
	const runner = openState(options, closing.signal);
	const pending = openPending();
	recover(world, options.folder);
	const { onEvent, onCommand } = openListeners(runner, pending);
	world.listeners.add(onEvent);
	world.commands.add(onCommand);
	const by = "admin";
	return {
		idle: () => pending.idle(),
		fire: (repository, schedule) => fire(world, repository, schedule),
		rerun: (runId, { failedOnly = false } = {}) => onCommand({
			kind: "rerun",
			runId,
			failedOnly,
			jobId: null,
			by
		}),
		cancel: (runId) => onCommand({
			kind: "cancel",
			runId,
			by
		}),
		approve: (runId) => onCommand({
			kind: "approve",
			runId,
			by
		}),
		async close() {
			world.listeners.delete(onEvent);
			world.commands.delete(onCommand);
			closing.abort();
			await pending.idle();
		}
	};
}
/** Handles events and commands one after another, so that runs enter their concurrency group in the order of their creation. */
function openListeners(runner, pending) {
	const active = /* @__PURE__ */ new Map();
	let turn = Promise.resolve();
	const inTurn = (work) => {
		const done = turn.then(work);
		turn = done.catch(() => {});
		pending.add(done);
	};
	const begin = async (runId, reused) => {
		const controller = active.get(runId);
		const run = await readAttempt(runner, {
			runId,
			reused,
			controller
		});
		pending.add(run().finally(() => active.delete(runId)));
	};
	const onEvent = (event) => inTurn(async () => {
		const ids = await startRuns(runner, event);
		for (const id of ids) active.set(id, new AbortController());
		for (const id of ids) await begin(id, /* @__PURE__ */ new Set());
	});
	const onCommand = (wanted) => {
		const { runId } = wanted;
		if (wanted.kind === "cancel") return active.get(runId)?.abort();
		const awaitsApproval = runById(runner.world, runId)?.conclusion === "action_required";
		if (active.has(runId) || awaitsApproval !== (wanted.kind === "approve")) return;
		active.set(runId, new AbortController());
		const reused = wanted.kind === "approve" ? requeued(runner.world, runId) : openAttempt(runner, wanted);
		inTurn(() => begin(runId, reused));
	};
	return {
		onEvent,
		onCommand
	};
}
function openState(options, closed) {
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
/** Queues a run that awaited approval; it has no earlier outcomes. */
function requeued(world, runId) {
	changeRun(world, runId, {
		status: "queued",
		conclusion: null
	});
	return /* @__PURE__ */ new Set();
}

// test/sandbox/inspection.ts
/** What a sandbox holds, oldest first: of one repository (`acme/flight-delay`), or of all. Rows are for reading. */
function inspect(sandbox, repository) {
	const world = worldOf(sandbox);
	const isOurs = ({ repositoryId }) => {
		if (repository === void 0) return true;
		const row = world.store.repositories.get(repositoryId);
		return row !== void 0 && fullName$1(row) === repository;
	};
	return {
		...conversation(world, isOurs),
		...automation(world, isOurs),
		...publications(world, isOurs)
	};
}
function conversation({ store }, isOurs) {
	const issueOf = ({ repositoryId, number }) => store.issues.find((row) => row.repositoryId === repositoryId && row.number === number);
	return {
		comments: (issue) => store.comments.filter((row) => isOurs(row) && (issue === void 0 || row.issueNumber === issue)),
		/** Without jobs, which GitHub lists as checks too. */
		checks: (sha) => store.checks.filter((row) => isOurs(row) && (sha === void 0 || row.head === sha)),
		/** With the title, body and state, which GitHub keeps in the issue of the same number. */
		pulls: () => store.pulls.filter(isOurs).map((pull) => {
			const { title, body, state } = issueOf(pull);
			return {
				...pull,
				title,
				body,
				state
			};
		})
	};
}
function automation(world, isOurs) {
	const { store, artifacts } = world;
	return {
		runs: () => store.runs.filter(isOurs),
		/** Jobs of one attempt of a run, or of all runs and attempts. */
		jobs: (run) => store.jobs.filter((row) => isOurs(row) && (run === void 0 || row.runId === run.id && row.attempt === run.attempt)),
		/** What a job has printed so far, with times. */
		log: ({ id }) => readLog(world, id),
		artifacts: ({ id }) => store.artifacts.filter((row) => row.runId === id),
		zip: ({ id }) => buffer(artifacts.read(id))
	};
}
function publications({ store, assets }, isOurs) {
	return {
		/** With drafts. */
		releases: () => store.releases.filter(isOurs),
		assets: (release) => store.assets.filter((row) => isOurs(row) && (release === void 0 || row.releaseId === release.id)),
		bytes: ({ id }) => buffer(assets.read(id)),
		attestations: () => store.attestations.filter(isOurs),
		deployments: () => store.deployments.filter(isOurs),
		deploymentStatuses: ({ id }) => store.deploymentStatuses.filter((row) => row.deploymentId === id)
	};
}

// test/sandbox/sandbox.ts
/** Opens GitHub on a state folder, new or kept from an earlier one, and serves it on 127.0.0.1 until it is closed. */
async function openSandbox(options) {
	return await openServer(options);
}
/** Runs the workflows of a sandbox's repositories on this machine until it is closed. */
function openRunner(sandbox, options) {
	return openRunner$1({
		world: worldOf(sandbox),
		...options
	});
}
/** Adds a person, an organisation or a bot, unless the login exists. */
function addAccount(sandbox, login, type) {
	ensureUser(worldOf(sandbox), login, type && { type });
}
/** Adds a token of a person (`login`), of an app (`app`), or by default a job's GITHUB_TOKEN; returns its secret. */
function addToken(sandbox, request) {
	return createToken(worldOf(sandbox), request).secret;
}
/** Adds a repository without commits, and its owner as an organisation, unless they exist. */
async function addRepository(sandbox, request) {
	const world = worldOf(sandbox);
	ensureUser(world, request.owner, { type: "Organization" });
	if (!repositoryNamed(world, request.owner, request.name)) await createRepository(world, request);
}
/** Adds files of a folder as the only commit of a repository's `main`, tagged; replaces an earlier one. */
async function addCommit(sandbox, commit) {
	await commitFolder(worldOf(sandbox), commit);
}

export { addAccount, addCommit, addRepository, addToken, appView, association, changedFiles, downloadLink, entryAt, fullName$1 as fullName, inspect, isAncestor, isBehind, isExpired, issueNumbered, issueOf, latestChecks, latestRelease, levelOf$1 as levelOf, log, mergeBase, mergedTree, obstacle, openRunner, openSandbox, protectionOf, pullNumbered, readBlob, readCommit, readRef, readTree, refsUnder, releasesOf, repositoryNamed, resolve$1 as resolve, sessionCookie, userByLogin, viewerOf };