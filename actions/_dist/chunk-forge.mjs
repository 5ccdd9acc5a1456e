import { Problem } from "./chunk-contract.mjs";
import { Octokit, RequestError, retry, throttling } from "./chunk-octokit.mjs";
import http from "node:http";
import { createHash } from "node:crypto";
import { rename, rm, stat } from "node:fs/promises";
import { createReadStream, createWriteStream } from "node:fs";
import { setTimeout as setTimeout$1 } from "node:timers/promises";
import https from "node:https";
import { pipeline } from "node:stream/promises";
import { text } from "node:stream/consumers";

// actions/_lib/forge/permission.ts
/** The permission that a path of the REST API needs, as `permissions:` names it; the first match counts. */
const BY_RESOURCE = [
	[/^issues\/(\d+\/comments|comments)/, "pull-requests"],
	[/^(check-runs|check-suites|commits\/.+\/check-runs)/, "checks"],
	[/^(statuses|commits\/.+\/status)/, "statuses"],
	[/^pulls/, "pull-requests"],
	[/^(issues|labels)/, "issues"],
	[/^actions/, "actions"],
	[/^deployments/, "deployments"],
	[/^attestations/, "attestations"],
	[/^(releases|git|contents|branches|tags|compare|commits|merges|dispatches)/, "contents"]
];
/** An App's token can have these permissions, GITHUB_TOKEN cannot. */
const NEVER_IN_JOBS = ["workflows", "administration"];
/** The alternative of GitHub's header that matches the known permission of the path, else the first; without a header the known one. */
function grantFor(refused) {
	const known = byResource(refused);
	const accepted = alternatives(refused.accepted);
	const lines = accepted.find((all) => all.length === 1 && all[0] === known) ?? accepted[0] ?? [known];
	const wider = accepted.filter((all) => all.length > lines.length && lines.every((line) => all.includes(line)));
	const sometimes = new Set(wider.flat().filter((line) => !lines.includes(line)));
	return {
		lines,
		never: lines.filter(isNeverInJobs),
		sometimes: [...sometimes]
	};
}
function isNeverInJobs(line) {
	return NEVER_IN_JOBS.includes(line.split(":")[0]);
}
function byResource({ method, path }) {
	const rest = path.replace(/^\/repos\/[^/]+\/[^/]+\/?/, "");
	return `${BY_RESOURCE.find(([pattern]) => pattern.test(rest))?.[1] ?? "contents"}: ${method === "GET" || method === "HEAD" ? "read" : "write"}`;
}
function alternatives(header) {
	return (header ?? "").split(";").map((alternative) => alternative.split(",").flatMap(lineOf)).filter((lines) => lines.length > 0);
}
function lineOf(part) {
	const [, name, level] = part.trim().match(/^([a-z_]+)=(read|write|admin)$/) ?? [];
	return name === void 0 ? [] : [`${name.replaceAll("_", "-")}: ${level}`];
}

// actions/_lib/forge/retry/policy.ts
const MOST_REPEATS$1 = 3;
/** Longer waits are not worth a runner: the job fails, and a re-run resumes. */
const LONGEST_WAIT_SECONDS = 900;
/**
* Seconds until a failed request is sent again, null if never. A request that was refused unseen (429) may always be repeated, one that
* may have been applied (5xx, no answer) only if it is repeatable. The throttling plugin handles rate limits.
*/
function retryDelay(failed) {
	const { status, method, repeats, repeatable = method !== "POST" } = failed;
	if (repeats >= MOST_REPEATS$1 || isRateLimit(failed)) return null;
	const asked = retryAfter(failed);
	const wait = asked ?? (repeats + 1) ** 2;
	if (wait > 900) return null;
	if (status === 429 || status === 403 && asked !== null) return wait;
	return status >= 500 && repeatable ? wait : null;
}
/** GitHub's primary limit, recognised by its header, and the secondary one, by its message. */
function isRateLimit({ status, headers, message }) {
	if (status !== 403 && status !== 429) return false;
	return headers?.["x-ratelimit-remaining"] === "0" || /\bsecondary rate\b/i.test(message);
}
/** In seconds; a date, which GitHub never sends, is ignored. */
function retryAfter({ headers }) {
	const seconds = Number(headers?.["retry-after"] ?? NaN);
	return Number.isFinite(seconds) && seconds >= 0 ? Math.ceil(seconds) : null;
}

// actions/_lib/forge/errors.ts
/** The status and message of a failed request; null for any other error. */
function failureOf(error) {
	const found = error instanceof Problem ? error.cause : error;
	if (!(found instanceof RequestError)) return null;
	return {
		status: found.response ? found.status : 0,
		message: wordsOf(found)
	};
}
/** Whether GitHub may have applied a request although it failed, so that the caller must look before sending it again. */
function mayBeApplied(error) {
	const failure = failureOf(error);
	return failure !== null && (failure.status === 0 || failure.status >= 500);
}
/** A failed request as a Problem: what GitHub reported and how to fix it. Other errors are answered as they are. */
function problemOf(error) {
	if (!(error instanceof RequestError)) return error;
	const { method, url } = error.request;
	const { origin, pathname } = new URL(url, "https://api.github.com");
	const path = pathname.replace(/^\/api\/(v3|uploads)(?=\/)/, "");
	const seen = {
		error,
		status: error.response ? error.status : 0,
		method,
		path,
		origin
	};
	const told = {
		where: `${method} ${path}`,
		kind: "outside",
		cause: error
	};
	return new Problem({
		...sentences(seen),
		...told
	});
}
/** How GitHub's messages name a permission that a token lacks. */
const LACKING = /not accessible by|without `workflows` permission/i;
function sentences(seen) {
	const { error, status, path, origin } = seen;
	const words = wordsOf(error);
	if (status === 0) return unreachable(origin, words);
	if (isRateLimit({
		status,
		headers: error.response?.headers ?? null,
		message: error.message
	})) return limited(error, words);
	if (status === 401) return unauthorised(words);
	if (status === 403 && LACKING.test(words)) return refused(seen, words);
	if (status === 404) return missing(path);
	if (status >= 500) return {
		what: `GitHub answered ${status}: ${words}`,
		fix: "re-run: it resumes where it stopped; githubstatus.com lists incidents"
	};
	return {
		what: `GitHub refused with ${status}: ${words}`,
		fix: "fix what GitHub reports above, then re-run"
	};
}
function unreachable(origin, words) {
	return {
		what: `${origin} cannot be reached: ${words}`,
		fix: "check the network, and HTTPS_PROXY and NO_PROXY if there is a proxy; then re-run: it resumes where it stopped"
	};
}
function limited(error, words) {
	const { "retry-after": after, "x-ratelimit-reset": reset } = error.response?.headers ?? {};
	const when = after !== void 0 ? `in ${after} seconds` : reset !== void 0 ? `after ${timeOf(reset)}` : "in a few minutes";
	return {
		what: `GitHub’s rate limit is reached: ${words}`,
		fix: `re-run ${when}: it resumes where it stopped`
	};
}
function timeOf(epochSeconds) {
	return (/* @__PURE__ */ new Date(Number(epochSeconds) * 1e3)).toISOString();
}
function unauthorised(words) {
	return {
		what: `GitHub rejected the token: ${words}`,
		fix: "pass a valid token as `github-token`, or in a terminal as GITHUB_TOKEN; a job’s token expires with the job, an App’s after an hour"
	};
}
function refused({ error, method, path }, words) {
	const header = error.response?.headers["x-accepted-github-permissions"];
	const grant = grantFor({
		method,
		path,
		accepted: header === void 0 ? void 0 : String(header)
	});
	return {
		what: `the token lacks a permission: ${words}`,
		fix: `${grantWords(grant, words)}${sometimesWords(grant)}`
	};
}
function grantWords({ lines, never }, words) {
	if (/personal access token/i.test(words)) return `give the personal access token the permission ${listed(lines)} on this repository`;
	if (never.length > 0) return `GITHUB_TOKEN cannot have ${listed(never)}: give the token of a GitHub App that has ${listed(lines)} as \`github-token\``;
	return `add ${listed(lines)} under \`permissions:\` of the job; the token of a GitHub App needs the same permission`;
}
/** GitHub lists `workflows` for every such route; it is needed only where a ref would name workflow files that no other ref has. */
function sometimesWords({ lines, sometimes }) {
	if (sometimes.length === 0) return "";
	const why = sometimes.includes("workflows: write") ? ", because the workflow files of this commit differ from those of every branch and tag" : "";
	return `. If it has that, the request also needs ${listed(sometimes)}${why}: give a token with ${listed([...lines, ...sometimes])} as \`github-token\``;
}
const listed = (lines) => lines.map((line) => `\`${line}\``).join(" and ");
function missing(path) {
	const repository = path.match(/^\/repos\/([^/]+\/[^/]+)/)?.[1] ?? path;
	return {
		what: `GitHub returned 404 for ${path}: it does not exist, or this token cannot see it`,
		fix: `check the name; if ${repository} is private, the token needs access to it: \`contents: read\` under \`permissions:\`, or an App installed there`
	};
}
/** GitHub's message, with each error of a 422. */
function wordsOf({ response, message }) {
	const data = response?.data;
	if (typeof data !== "object" || data === null || typeof data.message !== "string") return oneLine(message);
	const errors = Array.isArray(data.errors) ? data.errors.map(errorWords) : [];
	return oneLine([data.message, ...errors].join("; "));
}
function errorWords(error) {
	if (typeof error === "string") return error;
	const { resource, field, code, message } = error;
	return [
		resource,
		field,
		message ?? code
	].filter((each) => typeof each === "string").join(" ");
}
/** Strips the tags of a proxy's error page. */
function oneLine(text) {
	return text.replace(/<[^<>]*>/g, " ").replace(/\s+/g, " ").trim().slice(0, 500) || "no message";
}

// actions/_lib/forge/repository.ts
/** Id and default branch of the repository. */
async function readRepository({ client, owner, repo }) {
	const { data } = await client.rest.repos.get({
		owner,
		repo
	});
	return {
		id: data.id,
		defaultBranch: data.default_branch
	};
}
/** Git object id of a file at a branch or commit; null if there is no such file. */
async function fileId({ client, owner, repo }, { path, ref }) {
	try {
		const { data } = await client.rest.repos.getContent({
			owner,
			repo,
			path,
			ref
		});
		return !Array.isArray(data) && data.type === "file" ? data.sha : null;
	} catch (error) {
		if (failureOf(error)?.status === 404) return null;
		throw error;
	}
}

// actions/_lib/forge/ancestry.ts
/** How `head` relates to `base`, as GitHub's compare reports it; commits without a common ancestor are `diverged`. */
async function compareStatus({ client, owner, repo }, { base, head }) {
	if (base === head) return "identical";
	const basehead = `${base}...${head}`;
	try {
		const { data } = await client.rest.repos.compareCommitsWithBasehead({
			owner,
			repo,
			basehead,
			per_page: 1
		});
		return data.status;
	} catch (error) {
		if (failureOf(error)?.status === 404) return "diverged";
		throw error;
	}
}
/** Whether a branch contains a commit; false for a commit that GitHub does not know. */
async function isOnBranch(forge, { sha, branch }) {
	const status = await compareStatus(forge, {
		base: branch,
		head: sha
	});
	return status === "behind" || status === "identical";
}
/** Whether the default branch contains a commit now. */
async function isOnDefaultBranch(forge, sha) {
	const { defaultBranch } = await readRepository(forge);
	return await isOnBranch(forge, {
		sha,
		branch: defaultBranch
	});
}
/**
* The commits on a branch between two of its commits, newest first, by first parents and at most `most`: each is a merge, or was squashed
* or rebased onto the branch. Only `to` is returned where GitHub knows no path between them, or lists only the oldest of more than 250.
*/
async function mainlineOf({ client, owner, repo }, { from, to, most }) {
	const basehead = `${from}...${to}`;
	const commits = await client.rest.repos.compareCommitsWithBasehead({
		owner,
		repo,
		basehead
	}).then(({ data }) => data.commits, (error) => failureOf(error)?.status === 404 ? [] : Promise.reject(error));
	const parents = new Map(commits.map(({ sha, parents: [first] }) => [sha, first?.sha ?? null]));
	const line = [to];
	for (let next = parents.get(to); next && parents.has(next) && line.length < most; next = parents.get(next)) line.push(next);
	return line;
}

// actions/_lib/forge/retry/create-once.ts
const ATTEMPTS$1 = 3;
/**
* Creates something that must not exist twice. Where the answer is lost it looks for it with `find` before it sends the request again, so
* that an applied request is not repeated.
*/
async function createOnce({ make, find }) {
	for (let attempt = 1;; attempt++) try {
		return await make();
	} catch (error) {
		if (!mayBeApplied(error)) throw error;
		const found = await find();
		if (found !== null) return found;
		if (attempt === ATTEMPTS$1) throw error;
	}
}

// actions/_lib/forge/branch.ts
/** The commit at the tip of a branch; null if there is no such branch. */
async function branchHead({ client, owner, repo }, branch) {
	try {
		const { data } = await client.rest.git.getRef({
			owner,
			repo,
			ref: `heads/${branch}`
		});
		return data.object.sha;
	} catch (error) {
		if (failureOf(error)?.status === 404) return null;
		throw error;
	}
}

// actions/_lib/forge/collaborator.ts
/** Answers a function that tells whether a login has write access, asking GitHub once for each; null, a deleted account, has none. */
function writeAccess({ client, owner, repo }) {
	const known = /* @__PURE__ */ new Map();
	const ask = async (username) => {
		try {
			const { data } = await client.rest.repos.getCollaboratorPermissionLevel({
				owner,
				repo,
				username
			});
			return data.permission === "write" || data.permission === "admin";
		} catch (error) {
			if (failureOf(error)?.status === 404) return false;
			throw error;
		}
	};
	return async (login) => {
		if (login === null) return false;
		const answer = known.get(login) ?? ask(login);
		known.set(login, answer);
		return await answer;
	};
}

// actions/_lib/forge/trigger.ts
/** The trigger that an event's name and payload describe. */
function triggerOf(event) {
	const { eventName, payload } = event;
	const { pull_request, issue, comment, merge_group } = payload;
	if (pull_request) return byPullRequest(pull_request, payload);
	if (eventName === "issue_comment" && issue && comment) return byComment(issue, comment);
	if (merge_group) return byMergeQueue(merge_group);
	return eventName === "push" ? byPush(event) : byCall(event);
}
function byPullRequest({ number, head, base }, { action, changes, label, repository }) {
	const isLabelled = action === "labeled" || action === "unlabeled";
	return {
		kind: "pull-request",
		number,
		headSha: head.sha,
		head: headBranch(head.repo, head.ref),
		fork: head.repo?.id !== base.repo?.id,
		base: base.ref,
		otherBase: base.ref === repository?.default_branch ? null : base.ref,
		label: isLabelled && label?.name || null,
		textOnly: action === "edited" && changes?.base === void 0
	};
}
function byComment({ number, pull_request }, { user, body }) {
	return {
		kind: "comment",
		number,
		isPull: pull_request !== void 0,
		author: user?.login ?? null,
		body: body ?? ""
	};
}
function byMergeQueue({ head_sha: sha, base_sha: baseSha, head_ref, base_ref }) {
	const number = head_ref.match(/\/pr-(\d+)-[0-9a-f]+$/)?.[1];
	return {
		kind: "merge-group",
		sha,
		baseSha,
		base: base_ref.replace(/^refs\/heads\//, ""),
		number: number === void 0 ? null : Number(number)
	};
}
function byPush({ payload: { before }, sha, ref }) {
	return {
		kind: "push",
		sha,
		before: before === void 0 || /^0+$/.test(before) ? null : before,
		branch: branchOf(ref)
	};
}
function byCall({ eventName: event, payload, sha, ref }) {
	return {
		kind: "called",
		event,
		sha,
		branch: branchOf(ref),
		run: finishedRun(payload)
	};
}
function finishedRun({ workflow_run: run, repository }) {
	if (run === void 0) return null;
	const head = run.event === "pull_request" ? headBranch(run.head_repository, run.head_branch) : null;
	return {
		headSha: run.head_sha,
		head,
		fork: run.head_repository?.id !== repository?.id
	};
}
function branchOf(ref) {
	return ref?.match(/^refs\/heads\/(.+)$/)?.[1] ?? null;
}
function headBranch(repository, branch) {
	if (!repository || branch === null) return null;
	return {
		owner: repository.owner.login,
		branch,
		repositoryId: repository.id
	};
}

// actions/_lib/forge/event.ts
/** The event of this job, from the files and variables that only @actions/github reads. */
async function readEvent(workflowRef) {
	const { context } = await import("./chunk-actions-core.mjs");
	return eventOf(context, workflowRef);
}
/** What started this job; a Problem where it would give a fork's code this repository's secrets. */
async function readTrigger() {
	const event = await readEvent(void 0);
	refuseForkSecrets(event);
	return event.trigger;
}
/** A job that trains must not run on `pull_request_target`. */
function refuseForkSecrets({ name }) {
	if (name !== "pull_request_target") return;
	throw new Problem({
		what: "the workflow runs on pull_request_target, which would give a fork’s code this repository’s secrets",
		where: "on",
		fix: "write `pull_request`: model-forks.yml reports the runs of forks"
	});
}
/** `workflowRef` is GITHUB_WORKFLOW_REF: `acme/flight-delay/.github/workflows/train.yml@refs/heads/main`. */
function eventOf(context, workflowRef) {
	const { owner, repo } = context.repo;
	const trigger = triggerOf(context);
	return {
		name: context.eventName,
		trigger,
		repository: `${owner}/${repo}`,
		run: runOf(context),
		workflow: workflowRef?.match(/\/\.github\/workflows\/([^/@]+)@/)?.[1] ?? context.workflow ?? null,
		...aboutOf(trigger, context.sha ?? null)
	};
}
function runOf({ runId: id, runAttempt, serverUrl, repo: { owner, repo } }) {
	if (!Number.isFinite(id)) return null;
	const attempt = Number.isFinite(runAttempt) ? runAttempt : 1;
	const url = `${serverUrl}/${owner}/${repo}/actions/runs/${id}`;
	return {
		id,
		attempt,
		url: attempt > 1 ? `${url}/attempts/${attempt}` : url
	};
}
function aboutOf(trigger, sha) {
	const none = {
		pullRequest: null,
		headSha: sha,
		head: null,
		fork: false,
		otherBase: null
	};
	switch (trigger.kind) {
		case "pull-request": {
			const { number: pullRequest, headSha, head, fork, otherBase } = trigger;
			return {
				pullRequest,
				headSha,
				head,
				fork,
				otherBase
			};
		}
		case "comment": return trigger.isPull ? {
			...none,
			pullRequest: trigger.number,
			headSha: null
		} : none;
		case "merge-group": return {
			...none,
			headSha: trigger.sha
		};
		case "push": return none;
		case "called": return trigger.run === null ? none : {
			...none,
			...trigger.run
		};
	}
}

// actions/_lib/forge/proxy.ts
const NAMES = [
	"HTTPS_PROXY",
	"https_proxy",
	"HTTP_PROXY",
	"http_proxy"
];
let restore = null;
/**
* Sends all requests of this process through the proxies that HTTPS_PROXY, HTTP_PROXY and NO_PROXY name, as NODE_USE_ENV_PROXY=1 does
* when Node starts. A Problem where this Node cannot do so and NODE_USE_ENV_PROXY is not set.
*/
function useProxies(env) {
	restore?.();
	restore = null;
	const given = NAMES.find((name) => env[name]);
	if (given === void 0 || env["NODE_USE_ENV_PROXY"] === "1") return;
	if (typeof http.setGlobalProxyFromEnv !== "function") throw new Problem({
		what: `Node ${process.version} cannot use a proxy that is set after it started`,
		where: given,
		fix: "set NODE_USE_ENV_PROXY=1 in the same environment, or use Node 24.14 or later",
		kind: "outside"
	});
	restore = http.setGlobalProxyFromEnv({ ...env });
}

// actions/_lib/forge/retry/plugin.ts
/**
* Octokit plugin that tells the retry plugin for each error whether and when to send again. A truncated JSON answer, which Octokit returns
* as text, counts as no answer.
*/
function retryDecisions(octokit) {
	octokit.hook.after("request", (response, options) => {
		if (!/^application\/json/.test(response.headers["content-type"] ?? "") || typeof response.data !== "string") return;
		throw wait(new RequestError("the answer was truncated", 500, { request: options }));
	});
	octokit.hook.error("request", (error) => {
		throw error instanceof RequestError ? wait(error) : error;
	});
}
/** Marks the error for the retry plugin. */
function wait(error) {
	const { method, request = {} } = error.request;
	const { repeatable, retryCount: repeats = 0 } = request;
	const headers = error.response?.headers ?? null;
	const seconds = retryDelay({
		method,
		status: error.status,
		headers,
		message: error.message,
		repeats,
		repeatable
	});
	const marks = seconds === null ? { retries: 0 } : {
		retries: repeats + 1,
		retryAfter: seconds
	};
	error.request.request = {
		...error.request.request,
		...marks
	};
	return error;
}

// actions/_lib/forge/retry/write-throttle.ts
const AT_ONCE = 20;
/**
* A queue for the throttling plugin: writes run one after another, the first twenty of a process without a pause, each later one a second
* after the one before, because GitHub accepts 80 writes a minute. The plugin's own queues wait up to three seconds each.
*/
function writeThrottle(secondMs) {
	let queue = Promise.resolve();
	let writes = 0;
	const turn = () => {
		queue = queue.then(() => ++writes > AT_ONCE ? setTimeout$1(secondMs, void 0) : void 0);
		return queue;
	};
	const schedule = (_job, task, ...args) => turn().then(() => task(...args));
	return { key: () => ({ schedule }) };
}

// actions/_lib/forge/client.ts
const AGENT = "trainyard";
const ATTEMPT_MS = 1e5;
const MOST_REPEATS = 3;
/** Statuses that the retry plugin must not repeat by its own rules: `retryDecisions` decides. */
const NOT_BY_ITSELF = Array.from({ length: 200 }, (_, i) => 400 + i);
const PatientOctokit = Octokit.plugin(retryDecisions, retry, throttling);
/**
* Octokit for GitHub, or for the Enterprise Server that GITHUB_API_URL names (its GraphQL and upload addresses follow from the
* answers). Errors are Problems with the failed request as their cause.
*/
function createClient({ token, env, log = () => {}, secondMs = 1e3 }) {
	useProxies(env);
	const throttle = writeThrottle(secondMs);
	const mayWait = (kind) => (seconds, _options, _octokit, repeats) => {
		if (repeats >= MOST_REPEATS || seconds > 900) return false;
		log(`GitHub’s ${kind} is reached; retrying in ${seconds} s`);
		return true;
	};
	const client = new PatientOctokit({
		auth: token,
		userAgent: AGENT,
		baseUrl: (env["GITHUB_API_URL"] || "https://api.github.com").replace(/(?<!\/)\/+$/, ""),
		log: {
			debug: () => {},
			info: () => {},
			warn: log,
			error: () => {}
		},
		request: { fetch: fetchInTime },
		retry: {
			doNotRetry: NOT_BY_ITSELF,
			retryAfterBaseValue: secondMs
		},
		throttle: {
			retryAfterBaseValue: secondMs,
			write: throttle,
			notifications: throttle,
			onRateLimit: mayWait("rate limit"),
			onSecondaryRateLimit: mayWait("secondary rate limit")
		}
	});
	client.hook.error("request", (error) => {
		throw problemOf(error);
	});
	return client;
}
/** Aborts an attempt that hangs, so that it counts as failed. */
function fetchInTime(url, init) {
	return fetch(url, {
		...init,
		signal: AbortSignal.timeout(ATTEMPT_MS)
	});
}

// actions/_lib/forge/open.ts
/** Opens the repository with the token that the inputs or the environment name. The token is masked before anything can print it. */
function openForge(given, host) {
	const { env } = host;
	const repository = given.repository ?? env["GITHUB_REPOSITORY"];
	const [owner, repo, ...more] = repository?.split("/") ?? [];
	if (!owner || !repo || more.length > 0) throw noRepository(repository);
	const token = given["github-token"] ?? env["GITHUB_TOKEN"] ?? env["GH_TOKEN"];
	if (!token) throw noToken();
	host.mask(token);
	return {
		client: createClient({
			token,
			env,
			log: (line) => host.info(line)
		}),
		owner,
		repo
	};
}
function noRepository(given) {
	return new Problem({
		what: given === void 0 ? "no repository is given" : `${JSON.stringify(given)} is not a repository`,
		where: "repository",
		fix: "write `--repository owner/name`, or set GITHUB_REPOSITORY"
	});
}
function noToken() {
	return new Problem({
		what: "no token for GitHub is given",
		where: "github-token",
		fix: "on a runner leave `github-token` at its default; in a terminal set GITHUB_TOKEN, for example to the output of `gh auth token`"
	});
}

// actions/_lib/forge/retry/backoff.ts
const LIMIT_SECONDS = 60;
/**
* Seconds to wait before a failed request is sent again, null if waiting does not help: growing after 5xx or no answer, GitHub's own
* number after a rate limit. The caller must look first whether the request was applied.
*/
function backoffSeconds(error, attempt) {
	const found = error instanceof Problem ? error.cause : error;
	if (!(found instanceof RequestError)) return null;
	const headers = found.response?.headers ?? null;
	const status = headers === null ? 0 : found.status;
	const asked = Number(headers?.["retry-after"] ?? NaN);
	const told = Number.isFinite(asked) && asked >= 0 ? Math.ceil(asked) : null;
	if (status === 0 || status >= 500) return within(told ?? attempt ** 2);
	if (!(status === 429 || isRateLimit({
		status,
		headers,
		message: found.message
	})) && !(status === 403 && told !== null)) return null;
	return within(told ?? untilReset(headers?.["x-ratelimit-reset"]) ?? LIMIT_SECONDS);
}
/** Waits, by the global timer, so that tests can shorten it. */
function waitSeconds(seconds) {
	return new Promise((resolve) => setTimeout(resolve, seconds * 1e3));
}
function untilReset(epochSeconds) {
	const seconds = Number(epochSeconds ?? NaN) - Date.now() / 1e3;
	return Number.isFinite(seconds) ? Math.max(1, Math.ceil(seconds)) : null;
}
function within(seconds) {
	return seconds > 900 ? null : seconds;
}

// actions/_lib/forge/pull-request.ts
/** Head of a pull request by its number. */
async function pullRequestHead({ client, owner, repo }, number) {
	const { data } = await client.rest.pulls.get({
		owner,
		repo,
		pull_number: number
	});
	return headOf(data);
}
/**
* The only open pull request whose head is this commit of this branch of this repository; null if there is none or more than one. For
* runs of forks: their events name no pull request, and their artifacts are not trusted to name one.
*/
async function findPullRequest({ client, owner, repo }, head) {
	const same = (await client.paginate(client.rest.pulls.list, {
		owner,
		repo,
		state: "open",
		head: `${head.owner}:${head.branch}`,
		per_page: 100
	})).filter((pull) => pull.head.sha === head.sha && pull.head.repo?.id === head.repositoryId);
	return same.length === 1 ? headOf(same[0]) : null;
}
function headOf({ number, head, base }) {
	const repositoryId = head.repo?.id ?? null;
	const otherBase = base.ref === base.repo.default_branch ? null : base.ref;
	return {
		number,
		sha: head.sha,
		fork: repositoryId !== base.repo.id,
		repositoryId,
		otherBase
	};
}
/** A pull request by its number. */
async function readPullRequest({ client, owner, repo }, number) {
	const { data } = await client.rest.pulls.get({
		owner,
		repo,
		pull_number: number
	});
	return {
		...headOf(data),
		open: data.state === "open",
		draft: data.draft ?? false,
		labels: data.labels.map(({ name }) => name),
		baseBranch: data.base.ref,
		commits: data.commits
	};
}
/**
* The bases of all pull requests, open or closed, from a branch of this repository; null if the base of one was changed since the given
* time.
*/
async function basesOf({ client, owner, repo }, { branch, since }) {
	const head = `${owner}:${branch}`;
	const pulls = await client.paginate(client.rest.pulls.list, {
		owner,
		repo,
		state: "all",
		head,
		per_page: 100
	});
	for (const { number, updated_at } of pulls) {
		if (Date.parse(updated_at) < Date.parse(since)) continue;
		const about = {
			owner,
			repo,
			issue_number: number,
			per_page: 100
		};
		if ((await client.paginate(client.rest.issues.listEvents, about)).some(({ event }) => event === "base_ref_changed")) return null;
	}
	return [...new Set(pulls.map(({ base }) => base.ref))];
}
const SECONDS_OF_LAG = 3;
/**
* Number of the pull request whose merge, by any method, put this commit onto a branch; null if none did. GitHub can take seconds to
* associate a commit with its merge, so it is asked a second time where it knows none.
*/
async function mergedPullRequest(forge, { wait = waitSeconds, ...commit }) {
	const first = await mergedOf(forge, commit);
	if (first !== null) return first;
	await wait(SECONDS_OF_LAG);
	return await mergedOf(forge, commit);
}
async function mergedOf({ client, owner, repo }, { sha, branch }) {
	const merged = (await client.paginate(client.rest.repos.listPullRequestsAssociatedWithCommit, {
		owner,
		repo,
		commit_sha: sha,
		per_page: 100
	})).filter(({ merged_at, base }) => merged_at !== null && base.ref === branch);
	return merged.find(({ merge_commit_sha }) => merge_commit_sha === sha)?.number ?? (merged.length === 1 ? merged[0].number : null);
}

// actions/_lib/forge/workflow-run.ts
const PAGE$10 = 100;
/** All runs at a commit, newest first, over all pages. */
async function runsAt({ client, owner, repo }, sha) {
	return (await client.paginate(client.rest.actions.listWorkflowRunsForRepo, {
		owner,
		repo,
		head_sha: sha,
		per_page: PAGE$10
	})).map(rowOf$3).sort((one, other) => other.id - one.id);
}
/** A run by its id; null if it was deleted. */
async function readRun({ client, owner, repo }, id) {
	try {
		const { data } = await client.rest.actions.getWorkflowRun({
			owner,
			repo,
			run_id: id
		});
		return rowOf$3(data);
	} catch (error) {
		if (failureOf(error)?.status === 404) return null;
		throw error;
	}
}
function rowOf$3(data) {
	const { id, event, head_sha: headSha, status, conclusion } = data;
	return {
		id,
		event,
		headSha,
		headBranch: data.head_branch,
		headRepositoryId: data.head_repository?.id ?? null,
		path: data.path.split("@", 1)[0],
		status,
		conclusion,
		createdAt: data.created_at,
		actor: data.triggering_actor?.login ?? data.actor?.login ?? null,
		called: data.referenced_workflows?.map(({ path, sha }) => ({
			path,
			sha
		})) ?? null
	};
}

// actions/_lib/forge/asset.ts
const PAGE$9 = 100;
/** All assets of a release over all pages; none if it was deleted meanwhile. */
async function listAssets(forge, release) {
	try {
		return await pagesOfAssets(forge, release);
	} catch (error) {
		if (failureOf(error)?.status === 404) return [];
		throw error;
	}
}
async function pagesOfAssets({ client, owner, repo }, release) {
	return (await client.paginate(client.rest.repos.listReleaseAssets, {
		owner,
		repo,
		release_id: release,
		per_page: PAGE$9
	})).map(assetOf);
}
/** Deletes an asset; answers whether it existed. */
async function deleteAsset({ client, owner, repo }, id) {
	return await deleteIfPresent(() => client.rest.repos.deleteReleaseAsset({
		owner,
		repo,
		asset_id: id
	}));
}
/** Sends a request to delete something; answers whether it existed. */
async function deleteIfPresent(request) {
	try {
		await request();
		return true;
	} catch (error) {
		if (failureOf(error)?.status === 404) return false;
		throw error;
	}
}
/** An asset as the API answers it. */
function assetOf({ id, name, state, size, digest }) {
	return {
		id,
		name,
		state,
		size,
		digest: digest ?? null
	};
}

// actions/_lib/forge/identity.ts
const JOB_LOGIN = "github-actions[bot]";
/**
* The login that the token writes as: a user's, `github-actions[bot]`, or `<slug>[bot]` of an App. From GraphQL's `viewer`, because
* `GET /user` refuses installation tokens; where GraphQL refuses, too, it is a job's token.
*/
async function loginOf(client) {
	try {
		const { data } = await client.request("POST /graphql", {
			baseUrl: graphqlBase(client),
			query: "{ viewer { login } }",
			request: { repeatable: true }
		});
		return data?.data?.viewer?.login ?? JOB_LOGIN;
	} catch (error) {
		if (failureOf(error)?.status === 403) return JOB_LOGIN;
		throw error;
	}
}
/** On Enterprise Server GraphQL is `/api/graphql`, beside `/api/v3` and not below it. */
function graphqlBase(client) {
	return client.request.endpoint.DEFAULTS.baseUrl.replace(/\/v3$/, "");
}

// actions/_lib/forge/release.ts
const PAGE$8 = 100;
/** All releases over all pages; drafts are included only for a token with write access. */
async function listReleases({ client, owner, repo }) {
	return (await client.paginate(client.rest.repos.listReleases, {
		owner,
		repo,
		per_page: PAGE$8
	})).map(rowOf$2);
}
/** A release or draft with all its assets; null if it does not exist. */
async function readRelease(forge, id) {
	const { client, owner, repo } = forge;
	try {
		const { data } = await client.rest.repos.getRelease({
			owner,
			repo,
			release_id: id
		});
		return {
			...rowOf$2(data),
			assets: await listAssets(forge, id)
		};
	} catch (error) {
		if (failureOf(error)?.status === 404) return null;
		throw error;
	}
}
/** Id of a release or draft by its tag. From GraphQL, which knows a new draft before the list shows it. */
async function releaseIdByTag({ client, owner, repo }, tag) {
	const { data } = await client.request("POST /graphql", {
		baseUrl: graphqlBase(client),
		query: "query($owner: String!, $repo: String!, $tag: String!) { repository(owner: $owner, name: $repo) { release(tagName: $tag) { databaseId } } }",
		variables: {
			owner,
			repo,
			tag
		},
		request: { repeatable: true }
	});
	return data?.data?.repository?.release?.databaseId ?? null;
}
/** Creates a draft. Never retried: where the answer is lost, callers must list before they create another. */
async function createDraft({ client, owner, repo }, { tag, target, title, body }) {
	const { data } = await client.rest.repos.createRelease({
		owner,
		repo,
		tag_name: tag,
		target_commitish: target,
		name: title,
		body,
		draft: true,
		make_latest: "false"
	});
	return rowOf$2(data);
}
/** Changes the fields of a draft, which stays a draft. */
async function updateDraft({ client, owner, repo }, { id, tag, target, title, body }) {
	await client.rest.repos.updateRelease({
		owner,
		repo,
		release_id: id,
		tag_name: tag,
		target_commitish: target,
		name: title,
		body,
		draft: true
	});
}
/** Publishes a draft, which creates its tag. Never retried: where the answer is lost, callers must read before they publish again. */
async function publishDraft({ client, owner, repo }, { id, tag, makeLatest }) {
	await client.rest.repos.updateRelease({
		owner,
		repo,
		release_id: id,
		tag_name: tag,
		draft: false,
		make_latest: makeLatest,
		request: { repeatable: false }
	});
}
/** Replaces the notes of a release; tag and assets stay. */
async function updateNotes({ client, owner, repo }, { id, body }) {
	await client.rest.repos.updateRelease({
		owner,
		repo,
		release_id: id,
		body
	});
}
/** Deletes a release if it is a draft now; answers whether it did. A missing one is not an error. */
async function deleteDraft(forge, id) {
	const { client, owner, repo } = forge;
	if (!(await readRelease(forge, id))?.draft) return false;
	return await deleteIfPresent(() => client.rest.repos.deleteRelease({
		owner,
		repo,
		release_id: id
	}));
}
function rowOf$2(data) {
	return {
		id: data.id,
		tag: data.tag_name,
		draft: data.draft,
		title: data.name,
		body: data.body ?? null,
		target: data.target_commitish,
		assets: data.assets.map(assetOf),
		url: data.html_url,
		uploadUrl: data.upload_url.split("{", 1)[0]
	};
}

// actions/_lib/forge/label.ts
const PAGE$7 = 100;
/** The account that last set each label of an issue or pull request, by the label's name; null if the account was deleted. */
async function labelSetters({ client, owner, repo }, number) {
	const events = await client.paginate(client.rest.issues.listEvents, {
		owner,
		repo,
		issue_number: number,
		per_page: PAGE$7
	});
	const setters = /* @__PURE__ */ new Map();
	for (const event of events) {
		const { label } = event;
		if (event.event === "labeled" && label?.name !== void 0) setters.set(label.name, event.actor?.login ?? null);
	}
	return setters;
}

// actions/_lib/forge/tag.ts
const PAGE$6 = 100;
/** All tags with a prefix, such as `flight-delay@v`, over all pages. */
async function listTags({ client, owner, repo }, prefix) {
	return (await client.paginate(client.rest.git.listMatchingRefs, {
		owner,
		repo,
		ref: `tags/${prefix}`,
		per_page: PAGE$6
	})).map(({ ref, object: { type, sha } }) => ({
		name: ref.replace(/^refs\/tags\//, ""),
		sha: type === "commit" ? sha : null
	}));
}
/** Creates a tag at a commit, unless it exists there. */
async function createTag(forge, { tag, sha }) {
	const { client, owner, repo } = forge;
	const isThere = async () => await tagCommit(forge, tag) === sha ? true : null;
	await createOnce({
		make: async () => {
			try {
				await client.rest.git.createRef({
					owner,
					repo,
					ref: `refs/tags/${tag}`,
					sha
				});
			} catch (error) {
				if (failureOf(error)?.status !== 422 || !await isThere()) throw error;
			}
			return true;
		},
		find: isThere
	});
}
/** The commit of a tag, annotated or not; null if there is no such tag. */
async function tagCommit({ client, owner, repo }, tag) {
	try {
		const { data } = await client.rest.repos.getCommit({
			owner,
			repo,
			ref: `tags/${tag}`
		});
		return data.sha;
	} catch (error) {
		const status = failureOf(error)?.status;
		if (status === 404 || status === 422) return null;
		throw error;
	}
}

// actions/_lib/forge/artifact.ts
const PAGE$5 = 100;
/** All artifacts of a run, of all its attempts, over all pages. */
async function artifactsOfRun({ client, owner, repo }, run) {
	return (await client.paginate(client.rest.actions.listWorkflowRunArtifacts, {
		owner,
		repo,
		run_id: run,
		per_page: PAGE$5
	})).map(rowOf$1);
}
/** All artifacts of the repository with exactly this name, over all pages. */
async function artifactsNamed({ client, owner, repo }, name) {
	return (await client.paginate(client.rest.actions.listArtifactsForRepo, {
		owner,
		repo,
		name,
		per_page: PAGE$5
	})).map(rowOf$1);
}
function rowOf$1(artifact) {
	const { id, name, digest, size_in_bytes: bytes, expired, created_at: createdAt, workflow_run } = artifact;
	return {
		id,
		name,
		runId: workflow_run?.id ?? null,
		digest: digest ?? null,
		bytes,
		expired,
		createdAt
	};
}

// actions/_lib/forge/job.ts
const PAGE$4 = 100;
const FINE = [
	"success",
	"skipped",
	"neutral",
	null
];
/** The jobs of one attempt of a run; needs `actions: read`. */
async function jobsOfAttempt({ client, owner, repo }, { id, attempt }) {
	return (await client.paginate(client.rest.actions.listJobsForWorkflowRunAttempt, {
		owner,
		repo,
		run_id: id,
		attempt_number: attempt,
		per_page: PAGE$4
	})).map(rowOf);
}
/** The jobs of all attempts of a run; needs `actions: read`. */
async function jobsOfRun({ client, owner, repo }, run) {
	return (await client.paginate(client.rest.actions.listJobsForWorkflowRun, {
		owner,
		repo,
		run_id: run,
		filter: "all",
		per_page: PAGE$4
	})).map(rowOf);
}
/** Error messages of a job, from GitHub and from its own steps; a job's id is that of its check. Needs `checks: read`. */
async function errorsOf({ client, owner, repo }, job) {
	return (await client.paginate(client.rest.checks.listAnnotations, {
		owner,
		repo,
		check_run_id: job,
		per_page: PAGE$4
	})).flatMap(({ annotation_level, message }) => annotation_level === "failure" && message ? [message] : []);
}
function rowOf({ id, name, conclusion, started_at, completed_at, html_url, steps = [] }) {
	return {
		id,
		name,
		conclusion,
		startedAt: started_at ?? null,
		completedAt: completed_at ?? null,
		url: html_url,
		failedStep: steps.find((step) => !FINE.includes(step.conclusion))?.name ?? null
	};
}

// actions/_lib/forge/comments.ts
const PAGE$3 = 100;
/** All comments of an issue or pull request, the oldest first, over all pages. */
async function readComments({ client, owner, repo }, number) {
	return (await client.paginate(client.rest.issues.listComments, {
		owner,
		repo,
		issue_number: number,
		per_page: PAGE$3
	})).toSorted((one, other) => one.id - other.id).map(({ user, body, created_at, updated_at }) => ({
		author: user?.login ?? null,
		body: body ?? "",
		edited: updated_at !== created_at
	}));
}

// actions/_lib/forge/merge-queue.ts
const PAGE$2 = 100;
/**
* Numbers of the pull requests in a merge queue's commit, those queued ahead of it included, each with its number of commits; null if a
* commit belongs to no queued pull request. Found by the branch that the queue keeps for each.
*/
async function queuedPullRequests(forge, { sha, branch }) {
	const line = await lineFrom(forge, {
		sha,
		branch
	});
	const numbers = line === null ? null : await numbersByTip(forge, branch);
	if (line === null || numbers === null) return null;
	const found = /* @__PURE__ */ new Map();
	let number = null;
	for (const commit of line) {
		number = numbers.get(commit) ?? number;
		if (number === null) return null;
		found.set(number, (found.get(number) ?? 0) + 1);
	}
	return found;
}
/** The commits that the branch does not have, by first parents, newest first; null if GitHub does not list all of them. */
async function lineFrom({ client, owner, repo }, { sha, branch }) {
	const basehead = `${branch}...${sha}`;
	const { data } = await client.rest.repos.compareCommitsWithBasehead({
		owner,
		repo,
		basehead
	});
	if (data.total_commits > data.commits.length) return null;
	const parents = new Map(data.commits.map(({ sha, parents: [first] }) => [sha, first?.sha]));
	const line = [];
	for (let next = sha; next && parents.has(next); next = parents.get(next)) line.push(next);
	return line;
}
/** Numbers by the tips of branches such as `gh-readonly-queue/main/pr-12-<parent commit>`. */
async function numbersByTip({ client, owner, repo }, branch) {
	const ref = `heads/gh-readonly-queue/${branch}/`;
	const refs = await client.paginate(client.rest.git.listMatchingRefs, {
		owner,
		repo,
		ref,
		per_page: PAGE$2
	});
	return new Map(refs.flatMap(({ ref: name, object }) => {
		const number = name.match(/\/pr-(\d+)-[0-9a-f]+$/)?.[1];
		return number === void 0 ? [] : [[object.sha, Number(number)]];
	}));
}

// actions/_lib/forge/stream.ts
const IDLE_MS = 6e4;
const LEAST_BYTES_A_SECOND = 131072;
const LEAST_DEADLINE_MS = 6e5;
const MOST_ANSWER_BYTES = 1 << 20;
/** Milliseconds that a transfer may take: the time at 128 KiB a second, at least ten minutes. */
function deadlineOf(bytes) {
	return Math.max(LEAST_DEADLINE_MS, Math.ceil(bytes / LEAST_BYTES_A_SECOND * 1e3));
}
/** Opens a request without Octokit, for bodies too large for memory; it uses the same proxies. The caller ends it. */
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
	opened.setTimeout(idleMs, () => opened.destroy(/* @__PURE__ */ new Error(`no bytes moved for ${Math.round(idleMs / 1e3)} seconds`)));
	return opened;
}
/** Resolves with the response once its headers are there; rejects where none comes. */
function answerOf(request) {
	return new Promise((resolve, reject) => request.once("response", resolve).once("error", reject));
}
/** The JSON of an answer, null for an empty body; an answer above 1 MiB is an error. */
async function jsonOf(answer) {
	if (Number(answer.headers["content-length"] ?? 0) > MOST_ANSWER_BYTES) throw new Error("the answer is too long");
	const body = await text(answer);
	try {
		return JSON.parse(body);
	} catch {
		return body === "" ? null : { message: body.slice(0, 500) };
	}
}
/** The Problem of a failed request, in the same form as those of Octokit's requests. */
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
* Uploads an asset in constant memory; a single read both hashes and sends it. One attempt: callers list the assets before they try again.
* A Problem if the file is not what it was when it was measured.
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
/** `digest` is null if the answer came before all bytes were sent. */
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
/** The bytes, hashed as they are read. `stop` is called at once if the file is too short: the server would wait for the rest. */
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
/** The token of the client. */
async function tokenOf({ client }) {
	const { token } = await client.auth();
	return token;
}
function changed({ file, name }) {
	return new Problem({
		what: `the file changed while it was uploaded as ${name}`,
		where: file,
		fix: "make sure that nothing writes to the artifact, then re-run: the draft is kept, and the wrong asset is replaced"
	});
}
function empty({ file, name }) {
	return new Problem({
		what: `${name} is empty, and GitHub accepts no empty assets`,
		where: file,
		fix: "remove it, or write content into it"
	});
}
function unreadable(file, cause) {
	return new Problem({
		what: `the file cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`,
		where: file,
		fix: "make it readable, then re-run: the draft is kept",
		cause
	});
}

// actions/_lib/forge/download.ts
const ATTEMPTS = 4;
const MOST_REDIRECTS = 5;
const READ_BYTES = 1 << 20;
/**
* Downloads an asset in constant memory and answers its digest. Every byte is hashed, those of earlier attempts included; an interrupted
* download resumes with a Range request. The file gets its name only when size and digest match.
*/
async function downloadAsset(forge, download) {
	const { to, size, digest, wait = waitSeconds } = download;
	for (let attempt = 1;; attempt++) try {
		const found = await fetchRest(forge, download);
		if (found.size !== size || digest !== null && found.digest !== digest) throw await refuse(download, found);
		if (to !== null) await rename(`${to}.partial`, to);
		return found.digest;
	} catch (error) {
		const seconds = attempt === ATTEMPTS ? null : backoffSeconds(error, attempt);
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
/** Hashes what earlier attempts downloaded and answers its size in bytes; a file that is too long is deleted. */
async function partial(to, { hash, most }) {
	const file = `${to}.partial`;
	const size = await stat(file).then((found) => found.size, () => 0);
	if (size > most) await rm(file, { force: true });
	if (size === 0 || size > most) return 0;
	for await (const piece of createReadStream(file, { highWaterMark: READ_BYTES })) hash.update(piece);
	return size;
}
/** Follows redirects to the bytes; only the API gets the token. */
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
	throw new Error(`the asset redirects more than ${MOST_REDIRECTS} times`);
}
/** Deletes the wrong bytes, so that the next attempt starts from the beginning. */
async function refuse({ to, size, digest }, found) {
	if (to !== null) await rm(`${to}.partial`, { force: true });
	const wrong = found.size === size ? `its digest is ${found.digest}, not ${digest}` : `it has ${found.size} bytes, not ${size}`;
	return new Problem({
		what: `the download differs from the release: ${wrong}`,
		where: to ?? "asset",
		fix: "pull again; if it happens again, do not use this release, and check who changed it",
		kind: "outside"
	});
}
function tooLong({ pathname }) {
	return new Problem({
		what: "the download is longer than the release says",
		where: pathname,
		fix: "do not use this release, and check who changed it",
		kind: "outside"
	});
}

// actions/_lib/forge/attestation.ts
/**
* The artifacts (digests as `sha256:…`) for which GitHub stores no attestation of provenance in this repository. Signatures are not
* verified here: `gh attestation verify` does that where a file is used.
*/
async function unattested(forge, files) {
	const found = await Promise.all(files.map(({ digest }) => isAttested(forge, digest)));
	return files.filter((_, index) => !found[index]);
}
async function isAttested({ client, owner, repo }, digest) {
	try {
		const { data } = await client.rest.repos.listAttestations({
			owner,
			repo,
			subject_digest: digest,
			predicate_type: "provenance"
		});
		return (data.attestations ?? []).length > 0;
	} catch (error) {
		if (failureOf(error)?.status === 404) return false;
		throw error;
	}
}

// actions/_lib/forge/workflow-files.ts
const FOLDER = ".github/workflows";
/** The name of the default branch if the workflow files of a commit differ from those on it, else null. */
async function workflowsAreNew(forge, sha) {
	const { defaultBranch } = await readRepository(forge);
	const [own, main] = await Promise.all([workflowsAt(forge, sha), workflowsAt(forge, defaultBranch)]);
	return own === main ? null : defaultBranch;
}
/** Name and blob of each file, one a line; empty if there is no such folder. */
async function workflowsAt({ client, owner, repo }, ref) {
	try {
		const { data } = await client.rest.repos.getContent({
			owner,
			repo,
			path: FOLDER,
			ref
		});
		return (Array.isArray(data) ? data : [data]).map(({ name, sha }) => `${name} ${sha}`).sort().join("\n");
	} catch (error) {
		if (failureOf(error)?.status === 404) return "";
		throw error;
	}
}

// actions/_lib/forge/body.ts
const NOTICE = "\n\n⚠️ Too long for GitHub: what follows is left out.\n";
/** Whether two bodies of a comment or pull request are the same: GitHub trims the end and may answer with CRLF. */
function isSameBody(one, other) {
	const plain = (body) => body.replaceAll("\r\n", "\n").trimEnd();
	return plain(one) === plain(other);
}
/**
* Cuts a text to a number of UTF-8 bytes, at the end of a line if one is near, and adds a notice. GitHub's limits are in characters, of
* which there are never more.
*/
function withinLimit(text, bytes) {
	if (Buffer.byteLength(text) <= bytes) return text;
	const room = bytes - Buffer.byteLength(NOTICE);
	const head = new TextDecoder().decode(Buffer.from(text).subarray(0, room)).replace(/(?<!\uFFFD)\uFFFD+$/, "");
	const end = head.lastIndexOf("\n");
	return `${end > head.length / 2 ? head.slice(0, end) : head}${NOTICE}`;
}

// actions/_lib/forge/check-key.ts
/** The fields of a check that identify it and its run; only an App's token may set `details_url`. */
function identityOf(key) {
	return {
		external_id: externalIdOf(key),
		...key.run !== null && { details_url: key.run.url }
	};
}
/** `trainyard model.yml/flight-delay 4711/2`: the key, the run, its attempt. */
function externalIdOf({ key, run }) {
	return run === null ? key : `${key} ${run.id}/${run.attempt}`;
}
/** The key of an `external_id`, without the run. */
function keyOf(externalId) {
	return externalId.replace(/ \d+\/\d+$/, "");
}
/** The run as a Markdown link, for the summary of its check. */
function runLink({ id, attempt, url }) {
	return `[run ${id}, attempt ${attempt}](${url})`;
}

// actions/_lib/forge/check.ts
/** GitHub takes 65,535 characters of summary. */
const MOST_BYTES$1 = 65500;
const MOST_TITLE = 250;
const PAGE$1 = 100;
/** Opens the check for this run and answers its id: the existing one, set in progress again if it was completed, else a new one. */
async function openCheck(forge, key) {
	const there = (await findChecks(forge, key)).at(0);
	if (there === void 0) return await create$1(forge, key);
	if (there.open && there.isOurs) return there.id;
	await change(forge, there.id, opened(key));
	return there.id;
}
/** Completes the check, duplicates left by a race included. Does nothing if there is none. */
async function completeCheck(forge, key, result) {
	for (const check of await findChecks(forge, key)) await complete(forge, key, {
		id: check.id,
		result
	});
}
/** Completes the check only if this run and attempt left it in progress; answers whether it did. */
async function abandonCheck(forge, key, result) {
	const left = (await findChecks(forge, key)).filter(({ open, isOurs }) => open && isOurs);
	for (const check of left) await complete(forge, key, {
		id: check.id,
		result
	});
	return left.length > 0;
}
async function findChecks({ client, owner, repo }, wanted) {
	const { sha, name, key } = wanted;
	return (await client.paginate(client.rest.checks.listForRef, {
		owner,
		repo,
		ref: sha,
		check_name: name,
		filter: "all",
		per_page: PAGE$1
	})).filter((check) => check.name === name && keyOf(check.external_id ?? "") === key).map(({ id, status, external_id }) => ({
		id,
		open: status !== "completed",
		isOurs: external_id === externalIdOf(wanted)
	})).sort((one, other) => one.id - other.id);
}
async function create$1(forge, key) {
	const { client, owner, repo } = forge;
	return await createOnce({
		make: async () => {
			const { data } = await client.rest.checks.create({
				owner,
				repo,
				name: key.name,
				head_sha: key.sha,
				...opened(key)
			});
			return data.id;
		},
		find: async () => (await findChecks(forge, key)).at(0)?.id ?? null
	});
}
async function complete(forge, key, { id, result }) {
	const output = {
		title: result.title.slice(0, MOST_TITLE),
		summary: withinLimit(result.summary, MOST_BYTES$1)
	};
	await change(forge, id, {
		status: "completed",
		conclusion: result.conclusion,
		...identityOf(key),
		output
	});
}
async function change({ client, owner, repo }, id, change) {
	await client.rest.checks.update({
		owner,
		repo,
		check_run_id: id,
		...change
	});
}
/** The fields of a check in progress. */
function opened(key) {
	const summary = key.run === null ? "The report is being written." : `The report is being written by ${runLink(key.run)}.`;
	return {
		...identityOf(key),
		status: "in_progress",
		output: {
			title: "In progress",
			summary
		}
	};
}

// actions/_lib/forge/comment.ts
/** GitHub takes 65,536 characters. */
const MOST_BYTES = 65500;
const PAGE = 100;
/** All comments with this key, oldest first; more than one only after a race. */
async function findComments(forge, key) {
	return (await commentsBy(forge, key)).filter(({ body }) => isMarked(body, key.marker));
}
/** All comments of an account, oldest first. */
async function commentsBy({ client, owner, repo }, key) {
	return (await client.paginate(client.rest.issues.listComments, {
		owner,
		repo,
		issue_number: key.number,
		per_page: PAGE
	})).filter(({ user }) => user?.login === key.author).map(({ id, body = "", html_url: url }) => ({
		id,
		body,
		url
	})).sort((one, other) => one.id - other.id);
}
/**
* Leaves exactly one comment with this key: creates it, or edits it in place unless it has this body already or `isNewer` says that it is
* from a later run. Of duplicates the oldest stays. `known`: what findComments found.
*/
async function upsertComment(forge, request) {
	const { key, known, isNewer = () => false } = request;
	const body = withinLimit(request.body, MOST_BYTES);
	const [kept, ...more] = known;
	for (const { id } of more) await remove(forge, id);
	if (kept === void 0) return await create(forge, {
		key,
		body,
		isNewer
	});
	if (isNewer(kept.body)) return {
		...kept,
		how: "left"
	};
	if (isSameBody(kept.body, body)) return {
		...kept,
		how: "unchanged"
	};
	return await update(forge, kept.id, body) ?? await create(forge, {
		key,
		body,
		isNewer
	});
}
/** Looks again afterwards: another run may have created one at the same time. */
async function create(forge, { key, body, isNewer }) {
	const { client, owner, repo } = forge;
	const made = await createOnce({
		make: async () => {
			const { data } = await client.rest.issues.createComment({
				owner,
				repo,
				issue_number: key.number,
				body
			});
			return {
				id: data.id,
				body,
				url: data.html_url
			};
		},
		find: async () => (await findComments(forge, key)).at(0) ?? null
	});
	const found = await findComments(forge, key);
	const [kept, ...more] = found;
	if (kept === void 0 || kept.id === made.id && more.length === 0 && isSameBody(kept.body, body)) return {
		...made,
		how: "created"
	};
	return await upsertComment(forge, {
		key,
		body,
		known: found,
		isNewer
	});
}
/** Null if it was deleted meanwhile. */
async function update({ client, owner, repo }, id, body) {
	try {
		const { data } = await client.rest.issues.updateComment({
			owner,
			repo,
			comment_id: id,
			body
		});
		return {
			id,
			body,
			url: data.html_url,
			how: "updated"
		};
	} catch (error) {
		if (isGone(error)) return null;
		throw error;
	}
}
async function remove({ client, owner, repo }, id) {
	try {
		await client.rest.issues.deleteComment({
			owner,
			repo,
			comment_id: id
		});
	} catch (error) {
		if (!isGone(error)) throw error;
	}
}
function isGone(error) {
	const status = failureOf(error)?.status;
	return status === 404 || status === 410;
}
/** Only on the first line: further down it may be a quotation. */
function isMarked(body, marker) {
	return body.startsWith(`${marker}\n`) || body.startsWith(`${marker}\r\n`) || body === marker;
}

export { abandonCheck, artifactsNamed, artifactsOfRun, backoffSeconds, basesOf, branchHead, commentsBy, compareStatus, completeCheck, createClient, createDraft, createTag, deleteAsset, deleteDraft, downloadAsset, errorsOf, failureOf, fileId, findComments, findPullRequest, isOnBranch, isOnDefaultBranch, jobsOfAttempt, jobsOfRun, labelSetters, listAssets, listReleases, listTags, loginOf, mainlineOf, mergedPullRequest, openCheck, openForge, publishDraft, pullRequestHead, queuedPullRequests, readComments, readEvent, readPullRequest, readRelease, readRepository, readRun, readTrigger, releaseIdByTag, runLink, runsAt, tagCommit, unattested, updateDraft, updateNotes, uploadAsset, upsertComment, waitSeconds, workflowsAreNew, writeAccess };