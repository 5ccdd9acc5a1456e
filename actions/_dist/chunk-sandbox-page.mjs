import { Hono, html, raw } from "./chunk-hono.mjs";
import { appView, association, changedFiles, downloadLink, entryAt, fullName, isAncestor, isBehind, isExpired, issueNumbered, issueOf, latestChecks, latestRelease, levelOf, log, mergeBase, mergedTree, obstacle, protectionOf, pullNumbered, readBlob, readCommit, readRef, readTree, refsUnder, releasesOf, repositoryNamed, resolve as resolve$1, sessionCookie, userByLogin, viewerOf } from "./chunk-sandbox.mjs";
import { SKIP, defaultSchema, fromHtml, sanitize, toHtml, visit } from "./chunk-html.mjs";
import { MarkdownItCallable } from "./chunk-markdown-it.mjs";
import { _taggedTemplateLiteral } from "./chunk-helpers.mjs";
import { createRequire } from "node:module";
import { Readable } from "node:stream";
import { randomBytes } from "node:crypto";
import { fileURLToPath } from "node:url";
import { dirname, join, posix } from "node:path";
import { createReadStream, existsSync } from "node:fs";
import { buffer } from "node:stream/consumers";

// test/sandbox/page/asset-file.ts
const here = dirname(fileURLToPath(import.meta.url));
const CSS = "text/css; charset=utf-8";
const SCRIPT = "text/javascript; charset=utf-8";
/** Files that pages load, by name. GitHub's style sheet and Mermaid are read from their packages. */
const FILES = {
	"page.css": {
		type: CSS,
		file: () => own("page.css")
	},
	"content.css": {
		type: CSS,
		file: () => own("content.css")
	},
	"markdown.css": {
		type: CSS,
		file: () => ofPackage("github-markdown-css/github-markdown.css")
	},
	"diagrams.js": {
		type: SCRIPT,
		file: () => own("diagrams.js")
	},
	"mermaid.js": {
		type: SCRIPT,
		file: mermaid
	},
	"icon.svg": {
		type: "image/svg+xml",
		file: () => own("icon.svg")
	}
};
/** Answers `/_page/<name>`; null if there is no such file. */
function answerAssetFile(name) {
	const known = Object.hasOwn(FILES, name) ? FILES[name] : void 0;
	const file = known?.file() ?? null;
	if (!known || file === null) return null;
	const headers = {
		"content-type": known.type,
		"cache-control": "max-age=300",
		"x-content-type-options": "nosniff"
	};
	return new Response(Readable.toWeb(createReadStream(file)), { headers });
}
/** Mermaid is installed in a checkout only, because it is large. */
function isMermaidHere() {
	return mermaid() !== null;
}
function mermaid() {
	return ofPackage("@mermaid-js/tiny");
}
/** Beside this file or, for the bundle in `actions/_dist`, in the sources that the package contains. */
function own(name) {
	return [join(here, "static"), join(here, "../../test/sandbox/page/static")].map((folder) => join(folder, name)).find((file) => existsSync(file)) ?? null;
}
function ofPackage(path) {
	try {
		return createRequire(import.meta.url).resolve(path);
	} catch {
		return null;
	}
}

// test/sandbox/page/look/avatar.ts
/** An account's picture: two letters of its login on a colour derived from it. */
function avatarSvg(login) {
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" fill="hsl(${[...login].reduce((sum, character) => (sum * 31 + character.charCodeAt(0)) % 360, 7)} 45% 42%)"/><text x="20" y="26" text-anchor="middle" font-family="sans-serif" font-size="17" font-weight="600" fill="#fff">${(login.match(/[A-Za-z0-9]/g) ?? ["?"]).slice(0, 2).join("").toUpperCase()}</text></svg>`;
}
function avatar(world, login) {
	const id = userByLogin(world, login)?.id ?? 0;
	const kind = login.endsWith("[bot]") ? "avatar robot" : "avatar";
	return html`<img class="${kind}" src="/avatars/${id}" alt="" width="20" height="20">`;
}
/** A login with its link; bots are marked. */
function person(login) {
	const name = login.replace(/\[bot\]$/, "");
	const mark = name === login ? "" : html` <span class="tag-bot">bot</span>`;
	return html`<a class="person" href="/${encodeURIComponent(login)}">${name}</a>${mark}`;
}

// test/sandbox/page/look/moment.ts
const UNITS$1 = [
	{
		unit: "day",
		seconds: 86400
	},
	{
		unit: "hour",
		seconds: 3600
	},
	{
		unit: "minute",
		seconds: 60
	},
	{
		unit: "second",
		seconds: 1
	}
];
const MONTH = 2592e3;
const relative$1 = new Intl.RelativeTimeFormat("en", { numeric: "auto" });
const day = new Intl.DateTimeFormat("en", {
	dateStyle: "medium",
	timeZone: "UTC"
});
/** `3 minutes ago`, or the date after a month, with the exact time as the title. */
function moment(at, now) {
	if (at === null || Number.isNaN(Date.parse(at))) return html``;
	const when = new Date(at);
	return html`<time datetime="${at}" title="${when.toISOString()}">${ago(when, now)}</time>`;
}
function ago(when, now) {
	const seconds = Math.round((when.getTime() - now.getTime()) / 1e3);
	if (Math.abs(seconds) >= MONTH) return `on ${day.format(when)}`;
	const { unit, seconds: size } = UNITS$1.find((each) => Math.abs(seconds) >= each.seconds) ?? UNITS$1[3];
	return relative$1.format(Math.round(seconds / size), unit);
}
/** `1m 12s` between two times; null if one is missing. */
function duration(from, to) {
	if (from === null || to === null) return null;
	const seconds = Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 1e3));
	return [
		[Math.floor(seconds / 3600), "h"],
		[Math.floor(seconds / 60) % 60, "m"],
		[seconds % 60, "s"]
	].filter(([count]) => count > 0).map(([count, unit]) => `${count}${unit}`).join(" ") || "0s";
}

// test/sandbox/page/look/paging.ts
/** The number in `?page=`, from 1. */
function pageNumber(query) {
	const given = query.get("page") ?? "1";
	return /^[1-9]\d{0,5}$/.test(given) ? Number(given) : 1;
}
/** Links to the newer and the older page. */
function pageLinks(page, hasMore) {
	if (page === 1 && !hasMore) return html``;
	return html`<nav class="paging">${page > 1 ? html`<a href="?page=${page - 1}">Newer</a>` : ""}${hasMore ? html`<a href="?page=${page + 1}">Older</a>` : ""}</nav>`;
}

// test/sandbox/page/look/icon.ts
/** Paths on a 16 by 16 grid. */
const STROKES = {
	check: "<path d=\"M3 8.5l3.2 3.2L13 4.8\"/>",
	cross: "<path d=\"M4 4l8 8M12 4l-8 8\"/>",
	dot: "<circle cx=\"8\" cy=\"8\" r=\"3.2\" fill=\"currentColor\"/>",
	ring: "<circle cx=\"8\" cy=\"8\" r=\"5.5\"/>",
	dash: "<circle cx=\"8\" cy=\"8\" r=\"6\"/><path d=\"M5 8h6\"/>",
	clock: "<circle cx=\"8\" cy=\"8\" r=\"6\"/><path d=\"M8 4.5V8l2.4 1.6\"/>",
	warning: "<path d=\"M8 2.2L14.6 13.6H1.4z\"/><path d=\"M8 6.4v3.4M8 11.6v.4\"/>",
	pull: "<circle cx=\"4\" cy=\"3.5\" r=\"1.8\"/><circle cx=\"4\" cy=\"12.5\" r=\"1.8\"/><circle cx=\"12\" cy=\"12.5\" r=\"1.8\"/><path d=\"M4 5.3v5.4M12 10.7V6.5A2.5 2.5 0 0 0 9.5 4H8M9.8 2L7.8 4l2 2\"/>",
	merge: "<circle cx=\"4\" cy=\"3.5\" r=\"1.8\"/><circle cx=\"4\" cy=\"12.5\" r=\"1.8\"/><circle cx=\"12\" cy=\"9\" r=\"1.8\"/><path d=\"M4 5.300v5.400M4 5.300C4 8 7 9 10.2 9\"/>",
	issue: "<circle cx=\"8\" cy=\"8\" r=\"6\"/><circle cx=\"8\" cy=\"8\" r=\"1.5\" fill=\"currentColor\"/>",
	folder: "<path d=\"M1.8 4.200v8.300h12.400V5.400H7.800L6.3 3.500H1.800z\" fill=\"currentColor\" fill-opacity=\".35\"/>",
	file: "<path d=\"M3.5 1.800h5.700l3.3 3.300v9.100h-9zM9 2v3.400h3.4\"/>",
	tag: "<path d=\"M2 2.500h5.500l6.3 6.3-5 5L2.5 7.500zM5 5.400v.1\"/>",
	branch: "<circle cx=\"4.5\" cy=\"3.5\" r=\"1.8\"/><circle cx=\"4.5\" cy=\"12.5\" r=\"1.8\"/><circle cx=\"11.5\" cy=\"5\" r=\"1.8\"/><path d=\"M4.5 5.300v5.400M11.5 6.800c0 2.6-3.5 2.2-6 3.7\"/>",
	commit: "<circle cx=\"8\" cy=\"8\" r=\"3\"/><path d=\"M1.5 8H5M11 8h3.5\"/>",
	play: "<circle cx=\"8\" cy=\"8\" r=\"6.2\"/><path d=\"M6.6 5.400v5.200L10.8 8z\" fill=\"currentColor\"/>",
	code: "<path d=\"M5.5 4L1.8 8l3.7 4M10.5 4l3.7 4-3.7 4\"/>",
	box: "<path d=\"M2 4.800L8 2l6 2.800v6.400L8 14l-6-2.800zM2 4.800L8 7.600l6-2.800M8 7.600V14\"/>",
	eye: "<path d=\"M1.5 8C4 3.8 12 3.8 14.5 8 12 12.2 4 12.2 1.5 8z\"/><circle cx=\"8\" cy=\"8\" r=\"1.8\"/>",
	pencil: "<path d=\"M2.5 13.500l.8-3 7.4-7.4 2.2 2.2-7.4 7.400z\"/>",
	lock: "<rect x=\"3.5\" y=\"7\" width=\"9\" height=\"6.5\" rx=\"1\"/><path d=\"M5.5 7V5a2.5 2.5 0 0 1 5 0v2\"/>"
};
/** An icon, hidden from screen readers because the word beside it says the same. */
function icon(name) {
	return raw(`<svg class="icon icon-${name}" viewBox="0 0 16 16" width="16" height="16" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linejoin="round" stroke-linecap="round" aria-hidden="true">${STROKES[name]}</svg>`);
}

// test/sandbox/page/look/state.ts
/** The state of a check, job, step or run: its conclusion, else its status. */
function outcome({ status, conclusion }) {
	const words = (conclusion ?? status).replaceAll("_", " ");
	if (conclusion === null) return unfinished(status, words);
	if (conclusion === "success") return {
		tone: "good",
		icon: "check",
		words
	};
	if ([
		"neutral",
		"skipped",
		"stale",
		"inactive"
	].includes(conclusion)) return {
		tone: "quiet",
		icon: "dash",
		words
	};
	if (conclusion === "cancelled") return {
		tone: "quiet",
		icon: "cross",
		words
	};
	if (conclusion === "action_required") return {
		tone: "waiting",
		icon: "warning",
		words
	};
	return {
		tone: "bad",
		icon: "cross",
		words
	};
}
function unfinished(status, words) {
	return status === "in_progress" ? {
		tone: "busy",
		icon: "dot",
		words
	} : {
		tone: "waiting",
		icon: "clock",
		words
	};
}
/** A state's icon, with its name for screen readers. */
function outcomeIcon(row) {
	const { tone, icon: name, words } = outcome(row);
	return html`<span class="mark ${tone}" title="${words}">${icon(name)}<span class="sr">${words}</span></span>`;
}
/** A filled pill with a word, such as a pull request's state. */
function pill(tone, name, words) {
	const capital = `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
	return html`<span class="pill ${tone}">${icon(name)} ${capital}</span>`;
}
/** A label in its own colour: six hexadecimal digits. */
function label({ name, color }) {
	const hex = /^[0-9a-f]{6}$/i.test(color) ? color : "ededed";
	return html`<span class="label" style="--own:#${hex}">${name}</span>`;
}

// test/sandbox/page/visit.ts
/** Whether the viewer may see the repository. */
function isVisible({ world, viewer }, repository) {
	return levelOf(world, viewer, repository, "metadata") !== "none";
}
/** Whether the viewer may see drafts, which needs push access. */
function seesDrafts({ world, viewer, repository }) {
	return levelOf(world, viewer, repository, "contents") === "write";
}
function redirect(to) {
	return new Response(null, {
		status: 302,
		headers: { location: to }
	});
}
/** A path below the repository's base, encoded piece by piece; slashes in a piece stay, as in branch names. */
function pathTo({ base }, ...pieces) {
	return [base, ...pieces.map((piece) => String(piece).split("/").map(encodeURIComponent).join("/")).filter((piece) => piece !== "")].join("/");
}

// test/sandbox/page/pull/signal.ts
/** Every check run and the newest status of each context on a commit, by name. */
function signalsAt(visit, sha) {
	const { world, repository } = visit;
	const checks = latestChecks(world, repository.id, sha).map((check) => ofCheck(visit, check));
	const rows = world.store.statuses.filter((row) => row.repositoryId === repository.id && row.sha === sha);
	const statuses = [...new Map(rows.map((row) => [row.context, row])).values()].map((row) => ({
		name: row.context,
		by: row.creator,
		status: row.state === "pending" ? "pending" : "completed",
		conclusion: row.state === "pending" ? null : row.state,
		about: row.description,
		href: webAddress(row.targetUrl),
		startedAt: null,
		completedAt: null
	}));
	return [...checks, ...statuses].sort((a, b) => a.name.localeCompare(b.name));
}
/** The combined state: the worst one; in progress ranks above success. */
function summaryOf(rows) {
	const isBad = ({ conclusion }) => conclusion !== null && ![
		"success",
		"neutral",
		"skipped"
	].includes(conclusion);
	return rows.find(isBad) ?? rows.find((row) => row.conclusion === null) ?? {
		status: "completed",
		conclusion: "success"
	};
}
function ofCheck(visit, check) {
	const { world } = visit;
	const job = world.store.jobs.get(check.id);
	const own = job ? pathTo(visit, "actions", "runs", job.runId, "job", job.id) : pathTo(visit, "runs", check.id);
	const { name, app: by, status, conclusion, output, startedAt, completedAt } = check;
	return {
		name,
		by,
		status,
		conclusion,
		about: output.title,
		href: own,
		startedAt,
		completedAt
	};
}
/** A user's link, if it is an http or https address. */
function webAddress(given) {
	return given !== null && /^https?:\/\//i.test(given) ? given : null;
}

// test/sandbox/page/deployment/deployment-list.ts
const SIZE$4 = 30;
const UNDER_WAY = [
	"pending",
	"queued",
	"in_progress",
	"waiting"
];
/** Deployments, newest first; `?environments_filter=` selects one environment. */
function showDeployments(visit) {
	const { world, repository, query } = visit;
	const wanted = query.get("environments_filter");
	const rows = world.store.deployments.filter((row) => row.repositoryId === repository.id).filter((row) => wanted === null || row.environment === wanted).reverse();
	const page = pageNumber(query);
	const shown = rows.slice((page - 1) * SIZE$4, page * SIZE$4).map((row) => entry$4(visit, row));
	return {
		title: "Deployments",
		tab: "code",
		body: html`<h1>Deployments${wanted === null ? "" : html` to <span class="mono">${wanted}</span>`}</h1>
${shown.length === 0 ? html`<p class="quiet">No deployments yet.</p>` : html`<ul class="box rows">${shown}</ul>`}
${pageLinks(page, rows.length > page * SIZE$4)}`
	};
}
function entry$4(visit, row) {
	const latest = visit.world.store.deploymentStatuses.filter((each) => each.deploymentId === row.id).at(-1);
	const state = latest?.state ?? "pending";
	const isOpen = UNDER_WAY.includes(state);
	const log = webAddress(latest?.logUrl ?? null);
	const mark = outcomeIcon({
		status: isOpen ? state : "completed",
		conclusion: isOpen ? null : state
	});
	return html`<li class="row">${mark}<div><a class="name" href="${pathTo(visit, "deployments", "activity_log")}?environments_filter=${encodeURIComponent(row.environment)}">${row.environment}</a> <span class="quiet">${state.replaceAll("_", " ")}</span>
<div class="quiet">${row.description ?? ""} <a class="mono" href="${pathTo(visit, "commit", row.sha)}">${row.sha.slice(0, 7)}</a> by ${person(row.creator)} ${moment(row.createdAt, visit.now)}</div></div>${log === null ? "" : html`<a class="aside" href="${log}" rel="noreferrer">Log</a>`}</li>`;
}

// test/sandbox/page/look/title.ts
/** A title as GitHub shows it: text in backquotes is code, the rest is plain. */
function titleOf$1(text) {
	const pieces = text.split(/`([^`]+)`/);
	return html`${pieces.map((piece, at) => at % 2 === 1 ? html`<code>${piece}</code>` : piece)}`;
}

// test/sandbox/page/issue/issue-list.ts
const SIZE$3 = 30;
/** Issues, or pull requests; `?state=closed` and `all` as in the API. */
function showIssues(visit) {
	return listing$2(visit, false);
}
function showPulls(visit) {
	return listing$2(visit, true);
}
function listing$2(visit, isPull) {
	const { world, repository, query } = visit;
	const state = ["closed", "all"].includes(query.get("state") ?? "") ? query.get("state") : "open";
	const all = world.store.issues.filter((row) => row.repositoryId === repository.id && row.isPull === isPull);
	const rows = all.filter((row) => state === "all" || row.state === state).sort((a, b) => b.number - a.number);
	const page = pageNumber(query);
	const shown = rows.slice((page - 1) * SIZE$3, page * SIZE$3);
	const tally = (wanted) => all.filter((row) => row.state === wanted).length;
	const link = (wanted, words) => html`<a href="?state=${wanted}" class="${wanted === state ? "chosen" : ""}">${words}</a>`;
	const body = html`<div class="box"><div class="head links">${link("open", `${tally("open")} open`)}${link("closed", `${tally("closed")} closed`)}${link("all", "All")}</div>
${shown.length === 0 ? html`<p class="quiet pad">None.</p>` : html`<ul class="rows">${shown.map((row) => entry$3(visit, row))}</ul>`}</div>
${pageLinks(page, rows.length > page * SIZE$3)}`;
	return {
		title: isPull ? "Pull requests" : "Issues",
		tab: isPull ? "pulls" : "issues",
		body
	};
}
function entry$3(visit, issue) {
	const { world, repository, now } = visit;
	const pull = issue.isPull ? pullNumbered(world, repository, issue.number) : void 0;
	const href = pathTo(visit, issue.isPull ? "pull" : "issues", issue.number);
	const labels = issue.labels.flatMap((id) => world.store.labels.get(id) ?? []).map(label);
	const talk = world.store.comments.filter((row) => row.repositoryId === repository.id && row.issueNumber === issue.number).length;
	return html`<li class="row">${mark(issue, pull)}<div><a class="name" href="${href}">${titleOf$1(issue.title)}</a> ${pull ? checks(visit, pull) : ""} ${labels}
<div class="quiet">#${issue.number} opened ${moment(issue.createdAt, now)} by ${person(issue.author)}${pull ? html` · <span class="mono">${pull.head.ref}</span>` : ""}</div></div>
${talk > 0 ? html`<span class="aside quiet">${talk} 💬</span>` : ""}</li>`;
}
function checks({ world, repository }, pull) {
	const rows = latestChecks(world, repository.id, pull.head.sha);
	return rows.length === 0 ? "" : outcomeIcon(summaryOf(rows));
}
function mark(issue, pull) {
	if (pull?.merged) return html`<span class="mark done" title="merged">${icon("merge")}</span>`;
	const tone = issue.state === "closed" ? pull ? "bad" : "done" : pull?.draft ? "quiet" : "good";
	return html`<span class="mark ${tone}" title="${issue.state}">${icon(pull ? "pull" : "issue")}</span>`;
}

// test/sandbox/page/markdown/alert.ts
const KINDS = [
	"note",
	"tip",
	"important",
	"warning",
	"caution"
];
const MARK = /^\s*\[!(\w+)\][^\S\n]*(\n|$)/;
/** Turns block quotes that start with `[!NOTE]` and the like into alerts. */
function markAlerts(tree) {
	visit(tree, "element", (quote) => {
		if (quote.tagName !== "blockquote") return;
		const first = quote.children.find((child) => child.type === "element");
		const text = first?.tagName === "p" ? first.children[0] : void 0;
		if (!first || text?.type !== "text") return;
		const kind = text.value.match(MARK)?.[1]?.toLowerCase() ?? "";
		if (!KINDS.includes(kind)) return;
		text.value = text.value.replace(MARK, "");
		if (text.value === "") first.children = first.children.slice(1).filter((child, at) => at > 0 || !isBreak(child));
		quote.tagName = "div";
		quote.properties = { className: ["markdown-alert", `markdown-alert-${kind}`] };
		quote.children.unshift(titleOf(kind));
	});
}
function titleOf(kind) {
	return {
		type: "element",
		tagName: "p",
		properties: { className: ["markdown-alert-title"] },
		children: [{
			type: "text",
			value: `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`
		}]
	};
}
function isBreak(node) {
	return node.type === "element" && node.tagName === "br";
}

// test/sandbox/page/markdown/diagram.ts
/** Notes at Mermaid blocks that they stay text if Mermaid is not installed. */
function noteDiagrams(tree, isDrawn = isMermaidHere()) {
	if (isDrawn) return;
	visit(tree, "element", (element, index, parent) => {
		if (element.tagName !== "pre" || !parent || index === void 0) return void 0;
		const code = element.children.find((child) => child.type === "element");
		if (!String(code?.properties["className"] ?? "").includes("language-mermaid")) return void 0;
		const note = {
			type: "element",
			tagName: "p",
			properties: { className: ["quiet"] },
			children: [{
				type: "text",
				value: "A diagram, not drawn: Mermaid is not installed here."
			}]
		};
		parent.children.splice(index + 1, 0, {
			...note,
			children: [...note.children]
		});
		return [SKIP, index + 2];
	});
}

// test/sandbox/page/markdown/heading.ts
/** Gives headings an id to link to, prefixed so that it cannot clash with ids of the page. */
function markHeadings(tree) {
	const seen = /* @__PURE__ */ new Map();
	visit(tree, "element", (heading) => {
		if (!/^h[1-6]$/.test(heading.tagName) || heading.properties["id"]) return;
		const slug = slugOf(textOf$1(heading));
		const times = seen.get(slug) ?? 0;
		seen.set(slug, times + 1);
		heading.properties["id"] = `user-content-${times === 0 ? slug : `${slug}-${times}`}`;
	});
}
function slugOf(text) {
	return text.trim().toLowerCase().replace(/[^\p{L}\p{N}\s_-]/gu, "").replaceAll(/\s/g, "-");
}
function textOf$1(element) {
	return element.children.map((child) => child.type === "text" ? child.value : child.type === "element" ? textOf$1(child) : "").join("");
}

// test/sandbox/page/markdown/link.ts
const FOREIGN = /^([a-z][a-z0-9+.-]*:|\/\/|\\)/i;
/** Points relative links and pictures into the repository; external pictures are named, not loaded. */
function settleLinks(tree, place) {
	visit(tree, "element", (element) => {
		if (element.tagName === "a") settleLink(element, place);
		if (element.tagName === "img") settlePicture(element, place);
	});
}
function settleLink({ properties }, place) {
	const href = String(properties["href"] ?? "");
	const own = place.world.url;
	if (href.startsWith("#")) properties["href"] = `#user-content-${href.slice(1).replace(/^user-content-/, "")}`;
	else if (href === own || href.startsWith(`${own}/`)) properties["href"] = href.slice(own.length) || "/";
	else if (FOREIGN.test(href)) properties["rel"] = [
		"nofollow",
		"noreferrer",
		"noopener"
	];
	else if (href !== "" && !href.startsWith("/")) properties["href"] = resolved(href, "blob", place);
}
function settlePicture(element, place) {
	const src = String(element.properties["src"] ?? "");
	const own = place.world.url;
	if (src.startsWith(`${own}/`)) element.properties["src"] = src.slice(own.length);
	else if (src === "" || FOREIGN.test(src)) standIn(element, src);
	else if (!src.startsWith("/")) element.properties["src"] = resolved(src, "raw", place);
}
function standIn(element, src) {
	const words = String(element.properties["alt"] ?? "") || "picture";
	element.tagName = "span";
	element.properties = {
		className: ["absent-picture"],
		title: src === "" ? "no address" : `not loaded: ${src}`
	};
	element.children = [{
		type: "text",
		value: words
	}];
}
/** The path in the repository; comments have no folder and count from the root. */
function resolved(path, kind, { base, file }) {
	const [, way = "", rest = ""] = path.match(/^([^?#]*)(.*)/s) ?? [];
	const whole = posix.normalize(posix.join("/", file?.folder ?? "", way));
	return `${base}/${kind}/${(file?.ref ?? "HEAD").split("/").map(encodeURIComponent).join("/")}${whole}${rest}`;
}

// test/sandbox/page/markdown/reference.ts
const REFERENCE = /(?<![\w/@#&-])(?:@([A-Za-z0-9](?:[A-Za-z0-9-]{0,38}))|(?:([\w.-]{1,39})\/([\w.-]{1,100}))?#(\d{1,9})\b)/g;
const CLOSED = [
	"a",
	"code",
	"pre",
	"tt",
	"kbd",
	"samp"
];
/** Links `@login`, `#7` and `owner/name#7` if the account, issue or pull request exists. */
function linkReferences(tree, place) {
	visit(tree, (node, index, parent) => {
		if (node.type === "element" && CLOSED.includes(node.tagName)) return SKIP;
		if (node.type !== "text" || parent === void 0 || index === void 0) return void 0;
		const pieces = piecesOf(node.value, place);
		if (pieces === null) return void 0;
		parent.children.splice(index, 1, ...pieces);
		return [SKIP, index + pieces.length];
	});
}
function piecesOf(text, place) {
	const pieces = [];
	let at = 0;
	for (const match of text.matchAll(REFERENCE)) {
		const href = hrefOf(match, place);
		if (href === null) continue;
		pieces.push(textOf(text.slice(at, match.index)), linkOf(match[0], href));
		at = match.index + match[0].length;
	}
	return pieces.length === 0 ? null : [...pieces, textOf(text.slice(at))];
}
function hrefOf([, login, owner, name, number], place) {
	const { world } = place;
	if (login !== void 0) return userByLogin(world, login) ? `/${login}` : null;
	if (owner === void 0 || name === void 0) return issueAt(world, place, Number(number));
	const other = repositoryNamed(world, owner, name);
	return other ? issueAt(world, {
		base: `/${owner}/${name}`,
		repositoryId: other.id
	}, Number(number)) : null;
}
function issueAt(world, { base, repositoryId }, number) {
	const issue = world.store.issues.find((row) => row.repositoryId === repositoryId && row.number === number);
	return issue ? `${base}/${issue.isPull ? "pull" : "issues"}/${number}` : null;
}
function textOf(value) {
	return {
		type: "text",
		value
	};
}
function linkOf(words, href) {
	return {
		type: "element",
		tagName: "a",
		properties: { href },
		children: [textOf(words)]
	};
}

// test/sandbox/page/markdown/task.ts
const BOX = /^\s*\[([ xX])\]\s/;
/** Gives list items that start with `[ ]` or `[x]` a disabled checkbox. */
function markTasks(tree) {
	visit(tree, "element", (item, _index, parent) => {
		if (item.tagName !== "li") return;
		const text = leadingText(item);
		const mark = text?.value.match(BOX)?.[1];
		if (!text || mark === void 0) return;
		text.value = text.value.replace(BOX, " ");
		const properties = {
			type: "checkbox",
			disabled: true,
			checked: mark !== " ",
			className: ["task-list-item-checkbox"]
		};
		holderOf(item).children.unshift({
			type: "element",
			tagName: "input",
			properties,
			children: []
		});
		item.properties = {
			...item.properties,
			className: ["task-list-item"]
		};
		if (parent?.type === "element") parent.properties = {
			...parent.properties,
			className: ["contains-task-list"]
		};
	});
}
/** The item's text node; in a loose list it is in a paragraph. */
function holderOf(item) {
	const first = item.children.find((child) => child.type !== "text" || child.value.trim() !== "");
	return first?.type === "element" && first.tagName === "p" ? first : item;
}
function leadingText(item) {
	const first = holderOf(item).children[0];
	return first?.type === "text" ? first : null;
}

// test/sandbox/page/markdown/markdown.ts
/** GitHub's own list, without `source`, which would only load external pictures; only `code` keeps a class. */
const ALLOWED = {
	...defaultSchema,
	tagNames: defaultSchema.tagNames?.filter((name) => name !== "source" && name !== "picture"),
	attributes: {
		...defaultSchema.attributes,
		code: [["className", /^language-[\w+#.-]+$/]]
	},
	strip: [
		"script",
		"style",
		"template",
		"title",
		"textarea",
		"iframe",
		"noscript"
	]
};
const inComments = new MarkdownItCallable({
	html: true,
	linkify: true,
	breaks: true
});
const inFiles = new MarkdownItCallable({
	html: true,
	linkify: true,
	breaks: false
});
for (const reader of [inComments, inFiles]) {
	reader.linkify.set({
		fuzzyLink: false,
		fuzzyEmail: false
	});
	reader.core.ruler.push("align", ({ tokens }) => tokens.forEach(align));
}
/** Aligns columns by an attribute, as GitHub does, because styles are removed. */
function align(token) {
	const side = String(token.attrGet("style") ?? "").match(/^text-align:(left|right|center)$/)?.[1];
	if (side !== void 0) token.attrs = [["align", side]];
}
const MOST$5 = 1 << 20;
/** Renders Markdown as GitHub does: the same allow-list of HTML, tables, task lists, alerts, mentions. At most 1 MiB; as plain text if tags nest too deeply for the stack. */
function markdown(text, place) {
	if (text === null || text.trim() === "") return raw("<p class=\"quiet\">No description provided.</p>");
	const shown = text.length > MOST$5 ? `${text.slice(0, MOST$5)}\n\n*Cut off here.*` : text;
	try {
		const written = (place.file ? inFiles : inComments).render(shown);
		return raw(`<div class="markdown-body">${safeHtml(written, place)}</div>`);
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		return html`<p class="quiet">Nested too deeply to be shown as Markdown.</p><pre class="verbatim">${shown}</pre>`;
	}
}
/** Sanitizes HTML; the steps after `sanitize` add only fixed elements and attributes. */
function safeHtml(written, place) {
	const tree = sanitize(fromHtml(written, { fragment: true }), ALLOWED);
	markAlerts(tree);
	markTasks(tree);
	markHeadings(tree);
	settleLinks(tree, place);
	linkReferences(tree, place);
	noteDiagrams(tree);
	return toHtml(tree);
}

// test/sandbox/page/issue/comment-box.ts
/** One comment box of a conversation, rendered from Markdown. */
function commentBox(visit, said) {
	const { world, repository, base, now } = visit;
	const role = association(world, said.author, repository);
	const edited = said.updatedAt > said.at ? html` · edited ${moment(said.updatedAt, now)}` : "";
	return html`<article class="box comment" id="${said.anchor}">
<div class="head">${avatar(world, said.author)} ${person(said.author)} <span class="quiet">${said.verb ?? "commented"} <a href="#${said.anchor}">${moment(said.at, now)}</a>${edited}</span>
${role === "NONE" ? "" : html`<span class="aside role">${role.toLowerCase()}</span>`}</div>
<div class="pad">${markdown(said.body, {
		world,
		base,
		repositoryId: repository.id
	})}</div>
</article>`;
}

// test/sandbox/page/look/quantity.ts
const UNITS = [
	"kB",
	"MB",
	"GB"
];
const whole = new Intl.NumberFormat("en");
/** `1.4 MB`, decimal units. */
function size(bytes) {
	if (bytes < 1e3) return count(bytes, "byte");
	const power = Math.min(3, Math.floor(Math.log10(bytes) / 3));
	return `${(bytes / 1e3 ** power).toPrecision(3)} ${UNITS[power - 1]}`;
}
/** `1 commit`, `2,000 commits`. */
function count(number, noun) {
	return `${whole.format(number)} ${noun}${number === 1 ? "" : "s"}`;
}

// test/sandbox/page/issue/timeline.ts
const MOST$4 = 300;
/** Comments and events of an issue, with further entries, oldest first. */
function timeline(visit, { number }, more = []) {
	const { world, repository } = visit;
	const own = (row) => row.repositoryId === repository.id && row.issueNumber === number;
	const comments = world.store.comments.filter(own).map((row) => {
		const said = {
			...row,
			anchor: `issuecomment-${row.id}`,
			at: row.createdAt
		};
		return {
			at: row.createdAt,
			id: row.id,
			show: () => commentBox(visit, said)
		};
	});
	const events = world.store.issueEvents.filter(own).map((row) => ({
		...row,
		show: () => eventLine(visit, row)
	}));
	const all = [
		...comments,
		...events,
		...more
	].sort((a, b) => a.at.localeCompare(b.at) || a.id - b.id);
	const earlier = all.length - MOST$4;
	const note = earlier > 0 ? html`<p class="quiet">${count(earlier, "earlier line")} not shown.</p>` : "";
	return html`<div class="timeline">${note}${all.slice(-300).map(({ show }) => show())}</div>`;
}
/** One event of the history: actor, event, time. */
function timelineLine(visit, line) {
	return html`<div class="happening"><span class="bullet ${line.tone ?? ""}">${icon(line.icon)}</span><div>${avatar(visit.world, line.actor)} ${person(line.actor)} <span class="quiet">${line.words} ${moment(line.at, visit.now)}</span></div></div>`;
}
const EVENTS = {
	labeled: {
		icon: "tag",
		tone: "",
		words: "added the label"
	},
	unlabeled: {
		icon: "tag",
		tone: "",
		words: "removed the label"
	},
	closed: {
		icon: "dash",
		tone: "bad",
		words: "closed this"
	},
	reopened: {
		icon: "ring",
		tone: "good",
		words: "opened this again"
	},
	merged: {
		icon: "merge",
		tone: "done",
		words: "merged commit"
	},
	ready_for_review: {
		icon: "eye",
		tone: "",
		words: "marked this as ready for review"
	},
	base_ref_changed: {
		icon: "branch",
		tone: "",
		words: "changed the base branch"
	},
	convert_to_draft: {
		icon: "pencil",
		tone: "",
		words: "made this a draft"
	},
	renamed: {
		icon: "pencil",
		tone: "",
		words: "changed the title"
	}
};
function eventLine(visit, row) {
	const { words, ...look } = EVENTS[row.event] ?? {
		icon: "dot",
		tone: "",
		words: row.event
	};
	const commit = row.commit === null ? "" : html` <a class="mono" href="${pathTo(visit, "commit", row.commit)}">${row.commit.slice(0, 7)}</a>`;
	const named = row.label === null ? "" : html` ${label(row.label)}`;
	return timelineLine(visit, {
		...look,
		actor: row.actor,
		at: row.at,
		words: html`${words}${named}${commit}`
	});
}

// test/sandbox/page/issue/issue-page.ts
/** An issue and its conversation; the number of a pull request redirects to it. */
function showIssue(visit) {
	const { world, repository, params, now } = visit;
	const issue = issueNumbered(world, repository, Number(params["number"]));
	if (!issue) return null;
	if (issue.isPull) return redirect(pathTo(visit, "pull", issue.number));
	const state = issue.state === "open" ? pill("good", "issue", "Open") : pill("done", "check", "Closed");
	const labels = issue.labels.flatMap((id) => world.store.labels.get(id) ?? []).map(label);
	const opened = {
		anchor: `issue-${issue.id}`,
		author: issue.author,
		body: issue.body,
		at: issue.createdAt
	};
	const body = html`<h1>${titleOf$1(issue.title)} <span class="quiet">#${issue.number}</span></h1>
<p class="facts">${state} <span>${person(issue.author)} opened this ${moment(issue.createdAt, now)}</span> ${labels}</p>
${commentBox(visit, {
		...opened,
		updatedAt: issue.createdAt,
		verb: "wrote"
	})}
${timeline(visit, issue)}`;
	return {
		title: `${issue.title} · #${issue.number}`,
		tab: "issues",
		body
	};
}

// test/sandbox/page/diff/patch-lines.ts
/** The lines of a unified patch with their old and new numbers; at most `most`, and whether that was all. */
function patchLines(patch, most) {
	const given = patch.split("\n");
	let before = 0;
	let after = 0;
	return {
		lines: given.slice(0, most).map((line) => {
			const [, from, to] = line.match(/^@@ -(\d+)(?:,\d+)? \+(\d+)(?:,\d+)? @@/) ?? [];
			if (from !== void 0 && to !== void 0) {
				before = Number(from);
				after = Number(to);
				return {
					kind: "hunk",
					text: line
				};
			}
			const text = line.slice(1);
			if (line.startsWith("\\")) return {
				kind: "note",
				text: text.trim()
			};
			if (line.startsWith("+")) return {
				kind: "added",
				text,
				before: null,
				after: after++
			};
			if (line.startsWith("-")) return {
				kind: "removed",
				text,
				before: before++,
				after: null
			};
			return {
				kind: "same",
				text,
				before: before++,
				after: after++
			};
		}),
		isCut: given.length > most
	};
}

// test/sandbox/page/diff/file-changes.ts
const MOST_FILES = 300;
const MOST_LINES$2 = 1e3;
const MOST_LINES_OF_ALL = 2e4;
const LONGEST$1 = 2e3;
/** Changed files with coloured patches. `sha` is the commit that file links go to. */
function fileChanges(visit, files, sha) {
	const shown = files.slice(0, MOST_FILES);
	const rest = files.length - shown.length;
	let left = MOST_LINES_OF_ALL;
	const parts = shown.map((file) => {
		const most = Math.min(MOST_LINES$2, left);
		left -= Math.min(most, file.patch?.split("\n").length ?? 0);
		return fileChange(visit, file, {
			sha,
			most
		});
	});
	return html`<p class="diff-sum">${changeSummary(files)}</p>
${parts}
${rest > 0 ? html`<p class="quiet">${count(rest, "more file")} changed.</p>` : ""}`;
}
/** `3 files changed, +12 −4`. */
function changeSummary(files) {
	const added = files.reduce((sum, file) => sum + file.additions, 0);
	const removed = files.reduce((sum, file) => sum + file.deletions, 0);
	return html`${count(files.length, "file")} changed ${tally(added, removed)}`;
}
function tally(added, removed) {
	return html`<span class="plus">+${added}</span> <span class="minus">−${removed}</span>`;
}
function fileChange(visit, file, { sha, most }) {
	const name = file.previousPath === null ? file.path : `${file.previousPath} → ${file.path}`;
	const view = file.status === "removed" ? "" : html`<a class="aside" href="${pathTo(visit, "blob", sha, file.path)}">View file</a>`;
	return html`<details class="box diff" open>
<summary>${icon("file")} <span class="mono">${name}</span> <span class="quiet">${file.status}</span> ${tally(file.additions, file.deletions)}${view}</summary>
${file.patch === null ? html`<p class="quiet pad">${file.status === "renamed" ? "Renamed without changes." : "Binary file, or no text changes."}</p>` : patchTable(file.patch, most)}
</details>`;
}
function patchTable(patch, most) {
	const { lines, isCut } = patchLines(patch, most);
	const cut = isCut ? html`<p class="quiet pad">Cut off after ${count(lines.length, "line")}.</p>` : "";
	return html`<div class="scroll"><table class="code">${lines.map(row$2)}</table></div>${cut}`;
}
const SIGNS = {
	added: "+",
	removed: "−",
	same: ""
};
function row$2(line) {
	const text = line.text.length > LONGEST$1 ? `${line.text.slice(0, LONGEST$1)} …` : line.text;
	if (line.kind === "hunk" || line.kind === "note") return html`<tr class="${line.kind}"><td class="number"></td><td class="number"></td><td>${text}</td></tr>`;
	return html`<tr class="${line.kind}"><td class="number">${line.before}</td><td class="number">${line.after}</td><td><span class="sign">${SIGNS[line.kind]}</span>${text === "" ? raw("&#8203;") : text}</td></tr>`;
}

// test/sandbox/page/repository/commit-line.ts
/** A commit in one line: its subject, author, time and short id. */
function commitLine(visit, commit) {
	const [subject = ""] = commit.message.split("\n");
	const href = pathTo(visit, "commit", commit.sha);
	return html`<div class="commit">${icon("commit")}<a class="subject" href="${href}">${subject || commit.sha}</a><span class="quiet">${commit.author.name} ${moment(commit.author.date, visit.now)}</span><a class="mono sha" href="${href}">${commit.sha.slice(0, 7)}</a></div>`;
}

// test/sandbox/page/pull/checks-box.ts
/** Checks and statuses, failed ones first; `required` names those that a merge needs. */
function checksBox(signals, required) {
	const missing = required.filter((name) => !signals.some((signal) => signal.name === name));
	const sorted = signals.toSorted((a, b) => weight(a) - weight(b));
	const expected = missing.map((name) => html`<li class="row check">${outcomeIcon({
		status: "pending",
		conclusion: null
	})}<span class="name">${name}</span><span class="quiet">expected: not reported yet</span>${badge}</li>`);
	return html`<ul class="rows checks">${expected}${sorted.map((signal) => row$1(signal, required.includes(signal.name)))}</ul>`;
}
/** `2 failed, 1 running, 5 passed`. */
function checksInWords(signals) {
	const tones = signals.map((signal) => outcome(signal).tone);
	const tally = (words, ...wanted) => {
		const number = tones.filter((tone) => wanted.includes(tone)).length;
		return number === 0 ? [] : [`${number} ${words}`];
	};
	const parts = [
		...tally("failed", "bad"),
		...tally("under way", "busy", "waiting"),
		...tally("passed", "good"),
		...tally("neutral or skipped", "quiet")
	];
	return parts.length === 0 ? "No checks" : `${count(signals.length, "check")}: ${parts.join(", ")}`;
}
const badge = html`<span class="aside role">required</span>`;
function weight(signal) {
	return [
		"bad",
		"waiting",
		"busy",
		"good",
		"done",
		"quiet"
	].indexOf(outcome(signal).tone);
}
function row$1(signal, isRequired) {
	const took = duration(signal.startedAt, signal.completedAt);
	const name = signal.href === null ? signal.name : html`<a href="${signal.href}" rel="noreferrer">${signal.name}</a>`;
	const about = signal.about === null || signal.about === "" ? outcome(signal).words : signal.about;
	return html`<li class="row check">${outcomeIcon(signal)}<span class="name">${name}</span><span class="quiet">${about}${took === null ? "" : ` · ${took}`} · ${signal.by}</span>${isRequired ? badge : ""}</li>`;
}

// test/sandbox/page/pull/requirement.ts
/** Names of the checks that the base branch requires. */
function requiredChecks({ world, repository }, { base }) {
	return (protectionOf(world, repository, base.ref)?.required ?? null)?.checks.map(({ context }) => context) ?? [];
}
/** The protection's reason to refuse the merge. */
async function mergeBlocks({ world, repository }, pull) {
	const candidate = {
		branch: pull.base.ref,
		head: pull.head.sha
	};
	const reason = obstacle(world, repository, candidate);
	const behind = await isBehind(world, repository, candidate) ? ["The head branch is behind the base branch."] : [];
	return [...reason === null ? [] : [reason], ...behind];
}

// test/sandbox/page/pull/merge-box.ts
/** A pull request's checks, and whether it can be merged. */
async function mergeBox(visit, pull) {
	const signals = signalsAt(visit, pull.head.sha);
	const required = requiredChecks(visit, pull);
	const checks = signals.length + required.length === 0 ? "" : html`<details open><summary class="head">${outcomeIcon(summaryOf(signals))} <b>${checksInWords(signals)}</b></summary>${checksBox(signals, required)}</details>`;
	return html`<section class="box merge-box" id="checks">${checks}${await verdict(visit, pull)}</section>`;
}
async function verdict(visit, pull) {
	const { merged } = pull;
	if (merged !== null) {
		const sha = html`<a class="mono" href="${pathTo(visit, "commit", merged.sha)}">${merged.sha.slice(0, 7)}</a>`;
		return line("done", "merge", html`<b>Merged</b> by ${person(merged.by)} ${moment(merged.at, visit.now)} as ${sha}`);
	}
	if (issueOf(visit.world, pull).state === "closed") return line("bad", "pull", html`<b>Closed</b> without a merge`);
	if (pull.draft) return line("quiet", "pencil", html`<b>This is a draft.</b> It cannot be merged until it is ready for review.`);
	const blocks = await mergeBlocks(visit, pull);
	if (blocks.length > 0) {
		const reasons = blocks.map((reason) => html`<li>${reason}</li>`);
		return line("bad", "lock", html`<b>Merging is blocked</b><ul>${reasons}</ul>`);
	}
	return await conflicts(visit, pull) ? line("bad", "warning", html`<b>This branch has conflicts</b> with <span class="mono">${pull.base.ref}</span>.`) : line("good", "check", html`<b>This branch can be merged</b> into <span class="mono">${pull.base.ref}</span>.`);
}
/** A test merge that stores nothing, because viewing a page must not change anything. */
async function conflicts({ repo }, pull) {
	const base = await readRef(repo, `refs/heads/${pull.base.ref}`);
	return base === null || await mergedTree(repo, base.sha, pull.head.sha) === null;
}
function line(tone, name, words) {
	return html`<div class="verdict ${tone}"><span class="bullet ${tone}">${icon(name)}</span><div>${words}</div></div>`;
}

// test/sandbox/page/pull/pull-head.ts
/** Title, state and branches of a pull request, and its tabs with counts. */
function pullHead(visit, pull, { tab, counts }) {
	const { world } = visit;
	const issue = issueOf(world, pull);
	const labels = issue.labels.flatMap((id) => world.store.labels.get(id) ?? []).map(label);
	const link = (name, words) => html`<a href="${pathTo(visit, "pull", pull.number, name === "conversation" ? "" : name)}"${name === tab ? raw(" aria-current=\"page\"") : ""}>${words} <span class="count">${counts[name]}</span></a>`;
	return html`<h1>${titleOf$1(issue.title)} <span class="quiet">#${pull.number}</span></h1>
<p class="facts">${state(pull, issue.state)} <span>${person(issue.author)} ${pull.merged ? "merged" : "wants to merge"} ${branch(visit, pull)} into <a class="ref" href="${pathTo(visit, "tree", pull.base.ref)}">${pull.base.ref}</a></span> ${labels}</p>
<nav class="tabs inner">${link("conversation", "Conversation")}${link("commits", "Commits")}${link("checks", "Checks")}${link("files", "Files changed")}</nav>`;
}
function state(pull, issueState) {
	if (pull.merged) return pill("done", "merge", "Merged");
	if (issueState === "closed") return pill("bad", "pull", "Closed");
	return pull.draft ? pill("quiet", "pull", "Draft") : pill("good", "pull", "Open");
}
/** A fork's branch with its owner, as GitHub writes it. */
function branch(visit, { head }) {
	const from = visit.world.store.repositories.get(head.repositoryId);
	if (!from || from.id === visit.repository.id) return html`<a class="ref" href="${pathTo(visit, "tree", head.ref)}">${head.ref}</a>`;
	return html`<a class="ref" href="${pathTo({ base: `/${fullName(from)}` }, "tree", head.ref)}">${from.owner}:${head.ref}</a>`;
}

// test/sandbox/page/pull/push-history.ts
const MOST$3 = 50;
/** A push to a pull request after it was opened: new commits or a force-push. */
async function pushHistory(visit, pull) {
	return await Promise.all(pushesOf(visit, pull).map((push) => happening(visit, push)));
}
/** The head that the pull request was opened with. */
function firstHead(visit, pull) {
	return pushesOf(visit, pull)[0]?.before ?? pull.head.sha;
}
function pushesOf({ world, repository }, { number }) {
	return world.store.events.filter((row) => row.repositoryId === repository.id && row.name === "pull_request").filter((row) => row.action === "synchronize" && row.payload["number"] === number).map(({ id, at, actor, payload }) => {
		return {
			id,
			at,
			actor,
			before: String(payload["before"]),
			after: String(payload["after"])
		};
	});
}
async function happening(visit, { id, at, actor, before, after }) {
	const { repo } = visit;
	const isForward = await isAncestor(repo, before, after);
	const commits = isForward ? await log(repo, [
		"--reverse",
		`-${MOST$3}`,
		`${before}..${after}`
	]) : [];
	const from = html`<a class="mono" href="${pathTo(visit, "commit", before)}">${before.slice(0, 7)}</a>`;
	const to = html`<a class="mono" href="${pathTo(visit, "commit", after)}">${after.slice(0, 7)}</a>`;
	const words = isForward ? `pushed ${count(commits.length, "commit")}` : html`force-pushed from ${from} to ${to}`;
	const line = timelineLine(visit, {
		icon: "commit",
		actor,
		at,
		words
	});
	return {
		id,
		at,
		show: () => html`${line}${commits.map((commit) => commitLine(visit, commit))}`
	};
}

// test/sandbox/page/pull/review-line.ts
const STATES = {
	APPROVED: {
		icon: "check",
		tone: "good",
		words: "approved these changes"
	},
	CHANGES_REQUESTED: {
		icon: "cross",
		tone: "bad",
		words: "requested changes"
	},
	COMMENTED: {
		icon: "eye",
		tone: "",
		words: "reviewed"
	},
	DISMISSED: {
		icon: "dash",
		tone: "",
		words: "reviewed; it was dismissed"
	},
	PENDING: {
		icon: "clock",
		tone: "",
		words: "began a review"
	}
};
/** A submitted review in the conversation, with its text if there is one. */
function reviewLine(visit, review) {
	const { id, author, body, submittedAt: at } = review;
	const { words, ...look } = STATES[review.state];
	const anchor = `pullrequestreview-${id}`;
	const said = body === "" ? "" : commentBox(visit, {
		anchor,
		author,
		body,
		at,
		updatedAt: at
	});
	return {
		id,
		at,
		show: () => html`${timelineLine(visit, {
			...look,
			words,
			actor: author,
			at
		})}${said}`
	};
}

// test/sandbox/page/pull/pull-page.ts
/** The conversation of a pull request, with its checks and mergeability. */
function showPull(visit) {
	return pullPage(visit, "conversation", conversation);
}
function showPullCommits(visit) {
	return pullPage(visit, "commits", async ({ commits }) => {
		return html`<div class="box rows">${commits.slice(-250).map((commit) => html`<div class="row">${commitLine(visit, commit)}</div>`)}</div>`;
	});
}
function showPullChecks(visit) {
	return pullPage(visit, "checks", async ({ pull }) => {
		const signals = signalsAt(visit, pull.head.sha);
		return html`<section class="box"><div class="head"><b>${checksInWords(signals)}</b></div>${checksBox(signals, requiredChecks(visit, pull))}</section>`;
	});
}
function showPullFiles(visit) {
	return pullPage(visit, "files", async ({ pull, files }) => fileChanges(visit, files, pull.head.sha));
}
async function pullPage(visit, tab, content) {
	const { world, repository, repo, params } = visit;
	const pull = pullNumbered(world, repository, Number(params["number"]));
	if (!pull) return null;
	const from = await mergeBase(repo, pull.base.sha, pull.head.sha) ?? pull.base.sha;
	const commits = await log(repo, ["--reverse", `${from}..${pull.head.sha}`]);
	const files = await changedFiles(repo, from, pull.head.sha);
	const talk = world.store.comments.filter((row) => row.repositoryId === repository.id && row.issueNumber === pull.number);
	const signals = signalsAt(visit, pull.head.sha);
	const counts = {
		conversation: talk.length,
		commits: commits.length,
		checks: signals.length,
		files: files.length
	};
	const body = html`${pullHead(visit, pull, {
		tab,
		counts
	})}
${await content({
		visit,
		pull,
		from,
		commits,
		files
	})}`;
	return {
		title: `${issueOf(world, pull).title} · #${pull.number}`,
		tab: "pulls",
		body
	};
}
async function conversation({ visit, pull, from }) {
	const { world, repository, repo } = visit;
	const issue = issueOf(world, pull);
	const opened = {
		anchor: `issue-${issue.id}`,
		author: issue.author,
		body: issue.body,
		at: issue.createdAt
	};
	const first = await log(repo, ["--reverse", `${from}..${firstHead(visit, pull)}`]);
	const reviews = world.store.reviews.filter((row) => row.repositoryId === repository.id && row.pullNumber === pull.number).flatMap((row) => row.submittedAt === null ? [] : [reviewLine(visit, {
		...row,
		submittedAt: row.submittedAt
	})]);
	return html`${commentBox(visit, {
		...opened,
		updatedAt: issue.createdAt,
		verb: "wrote"
	})}
<div class="timeline">${first.slice(-250).map((commit) => commitLine(visit, commit))}</div>
${timeline(visit, issue, [...await pushHistory(visit, pull), ...reviews])}
${await mergeBox(visit, pull)}`;
}

// test/sandbox/page/release/release-box.ts
/** Path of a release's page; a draft has no tag in it. */
function releasePath(visit, release) {
	const name = release.draft ? release.slug : release.tag;
	return `${pathTo(visit, "releases", "tag")}/${encodeURIComponent(name)}`;
}
/** A release: its notes rendered, its assets with sizes and digests. */
function releaseBox(visit, release) {
	const { world, repository, base, now } = visit;
	const place = {
		world,
		base,
		repositoryId: repository.id
	};
	return html`<section class="box release"><div class="head"><h2><a href="${releasePath(visit, release)}">${release.name || release.tag}</a></h2>${badges(visit, release)}</div>
<div class="pad"><p class="facts quiet"><span>${person(release.author)} ${release.draft ? "wrote this" : "released this"} ${moment(release.publishedAt ?? release.createdAt, now)}</span>
${release.draft ? html`<span>${icon("tag")} ${release.tag}</span>` : html`<a href="${pathTo(visit, "tree", release.tag)}">${icon("tag")} ${release.tag}</a>`}
<span>${icon("branch")} ${/^[0-9a-f]{40}$/.test(release.target) ? release.target.slice(0, 7) : release.target}</span></p>
${markdown(release.body, place)}
${assets(visit, release)}</div></section>`;
}
function badges({ world, repository }, release) {
	const badge = (tone, words) => html` <span class="badge ${tone}">${words}</span>`;
	return html`${release.draft ? badge("waiting", "Draft") : ""}${release.prerelease ? badge("waiting", "Pre-release") : ""}${latestRelease(world, repository)?.id === release.id ? badge("good", "Latest") : ""}${release.immutable ? badge("quiet", "Immutable") : ""}`;
}
function assets(visit, release) {
	const rows = visit.world.store.assets.filter((row) => row.releaseId === release.id);
	return html`<details open><summary><b>Assets</b> <span class="count">${rows.length}</span></summary><div class="scroll"><table class="list assets">${rows.map((row) => assetRow(visit, row))}</table></div></details>`;
}
function assetRow(visit, asset) {
	const words = asset.label || asset.name;
	const name = asset.state === "uploaded" ? html`<a href="${pathTo(visit, "releases", "assets", asset.id)}">${words}</a>` : html`${words} <span class="quiet">the upload was broken off</span>`;
	return html`<tr><td>${icon("box")} ${name}</td><td class="quiet">${size(asset.bytes)}</td><td class="mono quiet digest" title="${asset.digest ?? ""}">${asset.digest ?? ""}</td><td class="quiet">${count(asset.downloads, "download")}</td></tr>`;
}

// test/sandbox/page/release/release-page.ts
const SIZE$2 = 10;
/** Releases, newest first; drafts only with push access. */
function showReleases(visit) {
	const { world, repository, query } = visit;
	const rows = releasesOf(world, repository, seesDrafts(visit));
	const page = pageNumber(query);
	const shown = rows.slice((page - 1) * SIZE$2, page * SIZE$2);
	return {
		title: "Releases",
		tab: "releases",
		body: html`<h1>Releases</h1>
${shown.length === 0 ? html`<p class="quiet">No releases yet.</p>` : shown.map((release) => releaseBox(visit, release))}
${pageLinks(page, rows.length > page * SIZE$2)}`
	};
}
/** The release of a tag, or a draft by its slug. */
function showRelease(visit) {
	const { world, repository, params } = visit;
	const name = params["tag"] ?? "";
	const release = releasesOf(world, repository, seesDrafts(visit)).find((row) => (row.draft ? row.slug : row.tag) === name);
	if (!release) return null;
	return {
		title: `${release.name || release.tag} · ${repository.name}`,
		tab: "releases",
		body: releaseBox(visit, release)
	};
}
function showLatest(visit) {
	const release = latestRelease(visit.world, visit.repository);
	return release ? redirect(releasePath(visit, release)) : null;
}
/** Redirects to an asset's bytes by a link that works for five minutes, also for drafts and private repositories. */
function showAsset(visit) {
	const { world, repository, params } = visit;
	const asset = world.store.assets.get(Number(params["asset"]));
	if (asset?.repositoryId !== repository.id || asset.state !== "uploaded") return null;
	if (releasesOf(world, repository, seesDrafts(visit)).every(({ id }) => id !== asset.releaseId)) return null;
	return redirect(downloadLink(world, {
		kind: "assets",
		id: asset.id
	}));
}

// test/sandbox/page/repository/path-line.ts
/** Breadcrumb links: branch or tag, then each folder of the path. */
function pathLine(visit, { ref, path }) {
	const pieces = path === "" ? [] : path.split("/");
	const steps = pieces.map((piece, at) => {
		const isLast = at === pieces.length - 1;
		const href = pathTo(visit, "tree", ref, pieces.slice(0, at + 1).join("/"));
		return html`<span class="slash">/</span>${isLast ? html`<b>${piece}</b>` : html`<a href="${href}">${piece}</a>`}`;
	});
	const short = /^[0-9a-f]{40}$/.test(ref) ? ref.slice(0, 7) : ref;
	return html`<div class="path"><a class="ref" href="${pathTo(visit, "tree", ref)}">${icon("branch")} ${short}</a><span class="steps"><a href="${pathTo(visit, "tree", ref)}">${visit.repository.name}</a>${steps}</span></div>`;
}

// test/sandbox/page/repository/ref-path.ts
/** Splits `main/src/a.ts` into ref and path; of refs with slashes the longest match counts. Null if none matches. */
async function refPath({ repo, repository }, rest) {
	const pieces = rest.split("/").filter((piece) => piece !== "");
	const [first = ""] = pieces;
	const names = await namesOfRefs(repo);
	const long = pieces.map((_, at) => pieces.length - at).find((length) => names.has(pieces.slice(0, length).join("/"))) ?? 1;
	const ref = first === "HEAD" ? repository.defaultBranch : pieces.slice(0, long).join("/");
	const sha = await resolve$1(repo, ref);
	return sha === null ? null : {
		ref,
		sha,
		path: pieces.slice(long).join("/")
	};
}
async function namesOfRefs(repo) {
	const refs = await refsUnder(repo, "refs/heads/", "refs/tags/");
	return new Set(refs.map(({ name }) => name.split("/").slice(2).join("/")));
}

// test/sandbox/page/repository/blob-page.ts
const MOST_BYTES$1 = 1 << 20;
const MOST_LINES$1 = 1e4;
const PICTURES = {
	png: "image/png",
	jpg: "image/jpeg",
	jpeg: "image/jpeg",
	gif: "image/gif",
	webp: "image/webp",
	svg: "image/svg+xml"
};
/** A file with numbered lines; Markdown rendered, or plain with `?plain=1`. */
async function showBlob(visit) {
	const found = await fileAt(visit);
	if (found === null) return null;
	const { at, entry } = found;
	if (entry.type === "tree") return redirect(pathTo(visit, "tree", at.ref, at.path));
	const isMarkdown = /\.(md|markdown)$/i.test(at.path);
	const plain = visit.query.get("plain") === "1";
	const toggle = isMarkdown ? html`<a href="?plain=${plain ? "0" : "1"}">${plain ? "Preview" : "Code"}</a>` : "";
	const body = html`${pathLine(visit, at)}
<section class="box"><div class="head">${icon("file")} <b>${at.path.split("/").at(-1)}</b> <span class="quiet">${size(entry.bytes ?? 0)}</span>
<span class="aside links">${toggle}<a href="${pathTo(visit, "raw", at.ref, at.path)}">Raw</a><a href="${pathTo(visit, "commits", at.ref, at.path)}">${icon("clock")} History</a></span></div>
${await contents(visit, found, isMarkdown && !plain)}</section>`;
	return {
		title: `${at.path} at ${at.ref}`,
		tab: "code",
		body
	};
}
/** A file's bytes, never as a page: pictures as pictures, everything else as text. */
async function showRaw(visit) {
	const found = await fileAt(visit);
	if (found?.entry.type !== "blob") return null;
	const bytes = await readBlob(visit.repo, found.entry.sha) ?? Buffer.alloc(0);
	const headers = {
		"content-type": pictureType(found.at.path) ?? "text/plain; charset=utf-8",
		"content-length": String(bytes.length),
		"content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; sandbox",
		"x-content-type-options": "nosniff"
	};
	return new Response(Readable.toWeb(Readable.from([bytes])), { headers });
}
async function fileAt(visit) {
	const at = await refPath(visit, visit.params["rest"] ?? "");
	if (at === null || at.path === "") return null;
	const entry = await entryAt(visit.repo, at.sha, at.path);
	return entry === null ? null : {
		at,
		entry
	};
}
async function contents(visit, { at, entry }, rendered) {
	if (pictureType(at.path) !== null) return html`<div class="pad picture"><img src="${pathTo(visit, "raw", at.ref, at.path)}" alt="${at.path}"></div>`;
	if ((entry.bytes ?? 0) > MOST_BYTES$1) return html`<p class="quiet pad">Too large to show; open the raw file.</p>`;
	const bytes = await readBlob(visit.repo, entry.sha);
	if (bytes === null) return html`<p class="quiet pad">Submodule at ${entry.sha}.</p>`;
	if (bytes.includes(0)) return html`<p class="quiet pad">A binary file.</p>`;
	const text = bytes.toString();
	if (!rendered) return numbered(text);
	const { world, base, repository } = visit;
	const file = {
		ref: at.ref,
		folder: at.path.split("/").slice(0, -1).join("/")
	};
	return html`<div class="pad">${markdown(text, {
		world,
		base,
		repositoryId: repository.id,
		file
	})}</div>`;
}
function numbered(text) {
	const lines = text.replace(/\n$/, "").split("\n");
	const rows = lines.slice(0, MOST_LINES$1).map((line, at) => html`<tr id="L${at + 1}"><td class="number"><a href="#L${at + 1}">${at + 1}</a></td><td>${line === "" ? raw("&#8203;") : line}</td></tr>`);
	const rest = lines.length - rows.length;
	return html`<div class="scroll"><table class="code">${rows}</table></div>${rest > 0 ? html`<p class="quiet pad">${count(rest, "more line")}: see the raw file.</p>` : ""}`;
}
function pictureType(path) {
	const ending = path.split(".").at(-1)?.toLowerCase() ?? "";
	return Object.hasOwn(PICTURES, ending) ? PICTURES[ending] : null;
}

// test/sandbox/page/repository/commit-page.ts
const MOST_COMMITS = 250;
/** A commit with its message and its changes against the first parent. */
async function showCommit(visit) {
	const { repo, params, now } = visit;
	const given = params["sha"] ?? "";
	const commit = await readCommit(repo, given);
	if (commit === null) return null;
	const [subject = "", ...rest] = commit.message.split("\n");
	const files = await changedFiles(repo, commit.parents[0] ?? null, commit.sha);
	const parents = commit.parents.map((parent) => html` <a class="mono" href="${pathTo(visit, "commit", parent)}">${parent.slice(0, 7)}</a>`);
	const body = html`<section class="box"><div class="head"><b class="subject">${subject}</b><a class="aside" href="${pathTo(visit, "tree", commit.sha)}">${icon("code")} Browse files</a></div>
<div class="pad">${rest.join("\n").trim() === "" ? "" : html`<pre class="message">${rest.join("\n").trim()}</pre>`}
<p class="quiet">${commit.author.name} committed ${moment(commit.author.date, now)} · ${count(commit.parents.length, "parent")}${parents} · commit <span class="mono">${commit.sha}</span></p></div></section>
${fileChanges(visit, files, commit.sha)}`;
	return {
		title: `${subject} · ${commit.sha.slice(0, 7)}`,
		tab: "code",
		body
	};
}
/** `base...head`: the commits and changes of the head since the merge base. */
async function showComparison(visit) {
	const { repo, params } = visit;
	const [one = "", other = ""] = (params["range"] ?? "").split("...");
	const base = await resolve$1(repo, one);
	const head = await resolve$1(repo, other);
	if (base === null || head === null) return null;
	const from = await mergeBase(repo, base, head);
	const commits = await log(repo, [`-${MOST_COMMITS}`, `${base}..${head}`]);
	const files = await changedFiles(repo, from, head);
	const body = html`<h1>Comparing <span class="mono">${one}</span> with <span class="mono">${other}</span></h1>
<div class="box rows">${commits.map((commit) => html`<div class="row">${commitLine(visit, commit)}</div>`)}</div>
${fileChanges(visit, files, head)}`;
	return {
		title: `Comparing ${one}...${other}`,
		tab: "code",
		body
	};
}

// test/sandbox/page/repository/history-page.ts
const SIZE$1 = 35;
/** Commits of a branch or tag by day, or those of a path, followed over renames. */
async function showHistory(visit) {
	const { repo, repository, query } = visit;
	const at = await refPath(visit, visit.params["rest"] ?? repository.defaultBranch);
	if (at === null) return null;
	const page = pageNumber(query);
	const window = [`--skip=${(page - 1) * SIZE$1}`, `-36`];
	const path = at.path === "" ? [] : [
		"--follow",
		"--",
		at.path
	];
	const commits = await log(repo, [
		...window,
		at.sha,
		...path
	]);
	if (commits.length === 0 && page === 1) return null;
	const shown = commits.slice(0, SIZE$1);
	const file = at.path === "" ? "" : html`<a class="aside" href="${pathTo(visit, "blob", at.ref, at.path)}">${icon("file")} View file</a>`;
	const body = html`<div class="between">${pathLine(visit, at)}${file}</div><h1>${at.path === "" ? "Commits" : html`History of <span class="mono">${at.path}</span>`}</h1>
${daysOf(shown).map((day) => section(visit, day))}
${pageLinks(page, commits.length > SIZE$1)}`;
	return {
		title: `History of ${at.path || at.ref}`,
		tab: "code",
		body
	};
}
function daysOf(commits) {
	return [...Map.groupBy(commits, (commit) => commit.committer.date.slice(0, 10))].map(([date, each]) => ({
		date,
		commits: each
	}));
}
function section(visit, { date, commits }) {
	return html`<h2 class="day">${date}</h2><div class="box rows">${commits.map((commit) => html`<div class="row">${commitLine(visit, commit)}</div>`)}</div>`;
}

// test/sandbox/page/repository/ref-list.ts
const MOST$2 = 100;
/** All branches with their newest commits. */
function showBranches(visit) {
	return listing$1(visit, "Branches", "refs/heads/");
}
/** All tags by name, descending. */
function showTags(visit) {
	return listing$1(visit, "Tags", "refs/tags/");
}
async function listing$1(visit, title, prefix) {
	const refs = await refsUnder(visit.repo, prefix);
	const shown = (prefix === "refs/tags/" ? refs.toReversed() : refs).slice(0, MOST$2);
	const rows = await Promise.all(shown.map(async (ref) => {
		const name = ref.name.slice(prefix.length);
		const commit = await readCommit(visit.repo, ref.name);
		return html`<div class="row"><a class="ref" href="${pathTo(visit, "tree", name)}">${icon(prefix === "refs/tags/" ? "tag" : "branch")} ${name}</a>${commit ? commitLine(visit, commit) : ""}</div>`;
	}));
	return {
		title,
		tab: "code",
		body: html`<h1>${title}</h1>${rows.length === 0 ? html`<p class="quiet">None.</p>` : html`<div class="box rows">${rows}</div>`}`
	};
}

// test/sandbox/page/repository/file-table.ts
const MOST$1 = 1e3;
/** The entries of a folder, folders first. */
function fileTable(visit, { ref, path }, entries) {
	const sorted = entries.toSorted((a, b) => Number(b.type === "tree") - Number(a.type === "tree") || (a.path < b.path ? -1 : 1));
	const up = path.split("/").slice(0, -1).join("/");
	return html`<table class="files">
${path === "" ? "" : html`<tr><td>${icon("folder")} <a href="${pathTo(visit, "tree", ref, up)}">..</a></td><td></td></tr>`}
${sorted.slice(0, MOST$1).map((entry) => row(visit, {
		ref,
		path
	}, entry))}
</table>${sorted.length > MOST$1 ? html`<p class="quiet pad">${sorted.length - MOST$1} more are not shown.</p>` : ""}`;
}
function row(visit, { ref, path }, entry) {
	const kind = entry.type === "tree" ? "tree" : "blob";
	const whole = path === "" ? entry.path : `${path}/${entry.path}`;
	return html`<tr><td>${icon(kind === "tree" ? "folder" : "file")} <a href="${pathTo(visit, kind, ref, whole)}">${entry.path}</a></td><td class="quiet">${entry.bytes === null ? "" : size(entry.bytes)}</td></tr>`;
}

// test/sandbox/page/repository/tree-page.ts
/** A folder of a branch, tag or commit with its README; without a path, the repository's front page. */
async function showTree(visit) {
	const { repository, repo, params } = visit;
	const rest = params["rest"] ?? repository.defaultBranch;
	const at = await refPath(visit, rest);
	if (at === null) return params["rest"] === void 0 ? showEmpty(visit) : null;
	const folder = at.path === "" ? null : await entryAt(repo, at.sha, at.path);
	if (at.path !== "" && folder === null) return null;
	if (folder !== null && folder.type !== "tree") return redirect(pathTo(visit, "blob", at.ref, at.path));
	const entries = await readTree(repo, folder?.sha ?? at.sha) ?? [];
	const title = `${repository.owner}/${repository.name}${at.path === "" ? "" : `: ${at.path}`}`;
	const listing = html`${pathLine(visit, at)}
${await latestCommit(visit, at)}
${fileTable(visit, at, entries)}
</div>
${await readme(visit, at, entries)}`;
	return {
		title,
		tab: "code",
		body: html`<div class="columns"><div>${listing}</div>${await about(visit)}</div>`
	};
}
function showEmpty(visit) {
	const { world, repository } = visit;
	const address = `${world.url}/${repository.owner}/${repository.name}.git`;
	const body = html`<h1>${repository.name}</h1><p>No commits yet.</p><pre class="verbatim">git push ${address} ${repository.defaultBranch}</pre>`;
	return {
		title: repository.name,
		tab: "code",
		body
	};
}
async function latestCommit(visit, { ref, sha, path }) {
	const [latest] = await log(visit.repo, [
		"-1",
		sha,
		"--",
		...path === "" ? [] : [`:(literal)${path}`]
	]);
	const all = Number(await visit.repo.line([
		"rev-list",
		"--count",
		sha
	]) ?? 0);
	const history = html`<a class="aside" href="${pathTo(visit, "commits", ref, path)}">${icon("clock")} ${path === "" ? count(all, "commit") : "History"}</a>`;
	return html`<div class="box"><div class="head">${latest ? commitLine(visit, latest) : ""}${history}</div>`;
}
async function readme(visit, { ref, path }, entries) {
	const entry = entries.find((each) => each.type === "blob" && /^readme(\.md|\.markdown|\.txt)?$/i.test(each.path));
	const bytes = entry && await readBlob(visit.repo, entry.sha);
	if (!entry || !bytes) return "";
	const { world, repository, base } = visit;
	const text = bytes.toString();
	const file = {
		ref,
		folder: path
	};
	const shown = /\.(md|markdown)$/i.test(entry.path) ? markdown(text, {
		world,
		base,
		repositoryId: repository.id,
		file
	}) : html`<pre class="verbatim">${text}</pre>`;
	return html`<section class="box"><div class="head">${icon("file")} <b>${entry.path}</b></div><div class="pad">${shown}</div></section>`;
}
async function about(visit) {
	const { world, repository, repo, now } = visit;
	const release = latestRelease(world, repository);
	const refs = await refsUnder(repo, "refs/heads/", "refs/tags/");
	const branches = refs.filter(({ name }) => name.startsWith("refs/heads/")).length;
	const tagged = release ? html`<h2>Latest release</h2><p>${icon("tag")} <a href="${pathTo(visit, "releases", "tag")}/${encodeURIComponent(release.tag)}">${release.name || release.tag}</a><br><span class="quiet">${moment(release.publishedAt, now)}</span></p>` : "";
	return html`<aside><h2>About</h2><p>${repository.description ?? html`<span class="quiet">No description.</span>`}</p>
<p class="quiet"><a href="${pathTo(visit, "branches")}">${icon("branch")} ${count(branches, "branch").replace("branchs", "branches")}</a><br>
<a href="${pathTo(visit, "tags")}">${icon("tag")} ${count(refs.length - branches, "tag")}</a></p>
${tagged}
<h2>Clone</h2><pre class="verbatim">${world.url}/${repository.owner}/${repository.name}.git</pre></aside>`;
}

// test/sandbox/page/run/annotation-list.ts
const MOST = 100;
const LOOKS = {
	failure: {
		tone: "bad",
		icon: "cross"
	},
	warning: {
		tone: "waiting",
		icon: "warning"
	},
	notice: {
		tone: "busy",
		icon: "dot"
	}
};
/** Annotations as a box, or nothing. `sha` is the commit that their lines refer to. */
function annotationList(visit, rows, sha) {
	if (rows.length === 0) return html``;
	const shown = rows.slice(0, MOST).map((row) => entry$2(visit, row, sha));
	const rest = rows.length > MOST ? html`<li class="row quiet">${count(rows.length - MOST, "more")}</li>` : "";
	return html`<section class="box annotations"><div class="head"><b>Annotations</b> <span class="count">${rows.length}</span></div><ul class="rows">${shown}${rest}</ul></section>`;
}
function entry$2(visit, row, sha) {
	const { tone, icon: name } = LOOKS[row.level];
	const place = row.path === null || row.path.startsWith(".github") ? "" : html` <a class="mono" href="${pathTo(visit, "blob", sha, row.path)}${row.line === null ? "" : `#L${row.line}`}">${row.path}${row.line === null ? "" : `:${row.line}`}</a>`;
	return html`<li class="row"><span class="mark ${tone}" title="${row.level}">${icon(name)}<span class="sr">${row.level}</span></span><div><b>${row.title ?? row.from}</b>${place}<pre class="message">${row.message}</pre></div></li>`;
}

// test/sandbox/page/run/check-page.ts
/** A check run with its output and annotations; one of a job redirects to the job. */
function showCheck(visit) {
	const { world, repository, base, params, now } = visit;
	const id = Number(params["check"]);
	const job = world.store.jobs.get(id);
	if (job?.repositoryId === repository.id) return redirect(pathTo(visit, "actions", "runs", job.runId, "job", job.id));
	const check = world.store.checks.get(id);
	if (check?.repositoryId !== repository.id) return null;
	const { tone, icon, words } = outcome(check);
	const place = {
		world,
		base,
		repositoryId: repository.id
	};
	const { title, summary, text } = check.output;
	const annotations = check.annotations.map((row) => {
		const { annotation_level: level, message, title: named, path, start_line: line } = row;
		return {
			level,
			message,
			title: named,
			path,
			line,
			from: check.name
		};
	});
	const details = webAddress(check.detailsUrl);
	const body = html`<h1>${check.name}</h1>
<p class="facts">${pill(tone, icon, words)} <span>by ${check.app} ${moment(check.completedAt ?? check.startedAt, now)} on <a class="mono" href="${pathTo(visit, "commit", check.head)}">${check.head.slice(0, 7)}</a></span>${details ? html`<a href="${details}" rel="noreferrer">Details</a>` : ""}</p>
<section class="box"><div class="head"><b>${title ?? "No title"}</b></div><div class="pad">${markdown(summary, place)}</div>${text ? html`<div class="pad">${markdown(text, place)}</div>` : ""}</section>
${annotationList(visit, annotations, check.head)}`;
	return {
		title: check.name,
		tab: "actions",
		body
	};
}

// test/sandbox/page/run/log-tail.ts
const MOST_LINES = 5e3;
const MOST_BYTES = 2 << 20;
/** The last 5,000 lines of a job's log, of at most 2 MiB; null for a job without one. */
async function logTail(world, jobId) {
	if (!world.logs.has(jobId)) return null;
	const bytes = world.logs.size(jobId);
	if (bytes === 0) return {
		text: "",
		isCut: false,
		bytes
	};
	const start = Math.max(0, bytes - MOST_BYTES);
	const read = (await buffer(world.logs.read(jobId, {
		start,
		end: bytes - 1
	}))).toString();
	const lines = (start === 0 ? read : read.slice(read.indexOf("\n") + 1)).replace(/\n$/, "").split("\n");
	const isCut = start > 0 || lines.length > MOST_LINES;
	return {
		text: lines.slice(-5e3).join("\n"),
		isCut,
		bytes
	};
}

// test/sandbox/page/run/log-line.ts
const TIME = /^\uFEFF?(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z) ?/;
const COMMAND = /^(?:##\[(group|endgroup|error|warning|notice|debug|command|section)\]|::(group|endgroup|error|warning|notice|debug)(?: [^:]*)?::)/;
const COLOURS = /\u001b\[[0-9;]*[A-Za-z]/g;
const LONGEST = 4e3;
/** Folds a log into groups, which do not nest, and removes commands and terminal colours. */
function logParts(text) {
	const parts = [];
	let open = null;
	for (const line of text.replace(/\n$/, "").split("\n")) {
		const { command, ...read } = readLine(line);
		if (command === "endgroup") open = null;
		else if (command === "group") {
			open = [];
			parts.push({
				kind: "group",
				title: read,
				lines: open
			});
		} else if (open) open.push(read);
		else loose(parts).push(read);
	}
	return parts;
}
function loose(parts) {
	const last = parts.at(-1);
	if (last?.kind === "lines") return last.lines;
	const lines = [];
	parts.push({
		kind: "lines",
		lines
	});
	return lines;
}
function readLine(line) {
	const time = line.match(TIME)?.[1] ?? "";
	const said = line.replace(TIME, "").replace(COLOURS, "").replace(/\r$/, "");
	const match = said.match(COMMAND);
	const command = match?.[1] ?? match?.[2] ?? null;
	const rest = match ? said.slice(match[0].length) : said;
	return {
		time,
		text: rest.length > LONGEST ? `${rest.slice(0, LONGEST)} …` : rest,
		command,
		kind: kindOf(command)
	};
}
function kindOf(command) {
	return command === null || command === "group" || command === "endgroup" ? "plain" : command;
}

// test/sandbox/page/run/log-view.ts
/** A log with folded groups; those with an error are open. Times are hidden until switched on. */
function logView(log, whole) {
	if (log === null) return html`<p class="quiet pad">This job has no log.</p>`;
	let number = 0;
	const line = (read) => lineRow(read, ++number);
	const cut = log.isCut ? html`<p class="quiet pad">Only the end of the log is shown (${size(log.bytes)} in all). <a href="${whole}">The whole log</a></p>` : "";
	return html`${cut}<div class="log">${logParts(log.text).map((part) => partRows(part, line))}</div>`;
}
function partRows(part, line) {
	if (part.kind === "lines") return html`<div>${part.lines.map(line)}</div>`;
	const isOpen = part.lines.some(({ kind }) => kind === "error");
	const title = line(part.title);
	const lines = part.lines.map(line);
	return isOpen ? html`<details open><summary>${title}</summary>${lines}</details>` : html`<details><summary>${title}</summary>${lines}</details>`;
}
function lineRow({ time, kind, text }, number) {
	const label = [
		"error",
		"warning",
		"notice",
		"debug"
	].includes(kind) ? html`<b>${kind}</b> ` : "";
	return html`<div class="line ${kind}" id="line-${number}"><a class="number" href="#line-${number}">${number}</a><time>${time}</time><span>${label}${text}</span></div>`;
}

// test/sandbox/page/run/job-chart.ts
/** Jobs as bars over the time of the run. */
function jobChart(visit, jobs) {
	const now = visit.now.toISOString();
	const ran = jobs.filter(hasRun);
	const starts = ran.map(({ startedAt }) => Date.parse(startedAt));
	const ends = ran.map((job) => Date.parse(job.completedAt ?? now));
	const from = Math.min(...starts);
	const whole = Math.max(1, Math.max(...ends) - from);
	const sorted = jobs.toSorted((a, b) => order(a) - order(b) || a.id - b.id);
	const row = (job) => {
		const left = (Date.parse(job.startedAt) - from) / whole * 100;
		const width = (Date.parse(job.completedAt ?? now) - Date.parse(job.startedAt)) / whole * 100;
		const bar = hasRun(job) ? html`<span class="bar ${outcome(job).tone}" style="--from:${left.toFixed(2)};--wide:${Math.max(.6, width).toFixed(2)}"></span>` : "";
		return html`<a class="job" href="${pathTo(visit, "actions", "runs", job.runId, "job", job.id)}">${outcomeIcon(job)}<span class="name">${job.name}</span><span class="track">${bar}</span><span class="quiet took">${hasRun(job) ? duration(job.startedAt, job.completedAt ?? now) : outcome(job).words}</span></a>`;
	};
	return html`<div class="jobs">${sorted.map(row)}</div>`;
}
/** Skipped and waiting jobs have no duration. */
function hasRun({ status, conclusion }) {
	return conclusion !== "skipped" && (status === "completed" || status === "in_progress");
}
function order(job) {
	return hasRun(job) ? Date.parse(job.startedAt) : Number.MAX_SAFE_INTEGER;
}

// test/sandbox/page/run/run-page.ts
/** One attempt of a run, by default the latest: jobs, annotations, summaries, artifacts. */
function showRun(visit) {
	const { world, params } = visit;
	const run = runAt(visit);
	if (run === null) return null;
	const attempt = params["attempt"] === void 0 ? run.attempt : Number(params["attempt"]);
	const jobs = world.store.jobs.filter((job) => job.runId === run.id && job.attempt === attempt);
	const annotations = jobs.flatMap((job) => (job.annotations ?? []).map((row) => ({
		...row,
		from: job.name
	})));
	const body = html`${runHead(visit, run, attempt)}
<section class="box"><div class="head"><b>${run.path.split("/").at(-1)}</b> <span class="quiet">on: ${run.event} · ${count(jobs.length, "job")}</span></div>${jobChart(visit, jobs)}</section>
${annotationList(visit, annotations, run.headSha)}
${artifacts(visit, run)}
${jobs.map((job) => summary(visit, job))}`;
	const isBusy = run.status !== "completed";
	return {
		title: `${run.title} · ${run.name} #${run.number}`,
		tab: "actions",
		body,
		...isBusy && { againAfter: 5 }
	};
}
/** Redirects to an artifact's zip by a link that works for five minutes. */
function showArtifact(visit) {
	const { world, repository, params } = visit;
	const artifact = world.store.artifacts.get(Number(params["artifact"]));
	if (artifact?.repositoryId !== repository.id || isExpired(world, artifact)) return null;
	return redirect(downloadLink(world, {
		kind: "artifacts",
		id: artifact.id
	}));
}
/** The run in the path, if it belongs to this repository. */
function runAt({ world, repository, params }) {
	const run = world.store.runs.get(Number(params["run"]));
	return run?.repositoryId === repository.id ? run : null;
}
/** The run's event, actor, status and duration. */
function runHead(visit, run, attempt) {
	const { tone, icon: name, words } = outcome(run);
	const isLast = attempt === run.attempt;
	const commit = html`<a class="mono" href="${pathTo(visit, "commit", run.headSha)}">${run.headSha.slice(0, 7)}</a>`;
	const pulls = run.pulls.map((number) => html` <a href="${pathTo(visit, "pull", number)}">#${number}</a>`);
	const took = duration(run.startedAt, run.status === "completed" ? run.updatedAt : visit.now.toISOString());
	return html`<h1><a href="${pathTo(visit, "actions", "runs", run.id)}">${run.title}</a> <span class="quiet">${run.name} #${run.number}</span></h1>
<p class="facts">${isLast ? pill(tone, name, words) : html`<span class="quiet">An earlier attempt</span>`}
<span>${person(run.actor)} · ${run.event} ${moment(run.createdAt, visit.now)}</span>
<span>${icon("commit")} ${commit}${run.headBranch === null ? "" : html` <span class="ref">${run.headBranch}</span>`}${pulls}</span>
<span>${icon("clock")} ${took}</span>${attempts(visit, run, attempt)}</p>`;
}
function attempts(visit, run, current) {
	if (run.attempt === 1) return html``;
	const links = Array.from({ length: Math.min(run.attempt, 50) }, (_, at) => run.attempt - at).map((number) => number === current ? html` <b>${number}</b>` : html` <a href="${pathTo(visit, "actions", "runs", run.id, "attempts", number)}">${number}</a>`);
	return html`<span>Attempt${links}</span>`;
}
function artifacts(visit, run) {
	const rows = visit.world.store.artifacts.filter((row) => row.runId === run.id);
	if (rows.length === 0) return html``;
	return html`<section class="box"><div class="head"><b>Artifacts</b> <span class="count">${rows.length}</span></div><div class="scroll"><table class="list">${rows.map((row) => artifactRow(visit, row))}</table></div></section>`;
}
function artifactRow(visit, row) {
	const name = isExpired(visit.world, row) ? html`${row.name} <span class="quiet">expired</span>` : html`<a href="${pathTo(visit, "actions", "runs", row.runId, "artifacts", row.id)}">${row.name}</a>`;
	return html`<tr><td>${icon("box")} ${name}</td><td class="quiet">${size(row.bytes)}</td><td class="mono quiet digest" title="${row.digest}">${row.digest}</td></tr>`;
}
function summary(visit, job) {
	const { world, base, repository } = visit;
	if (!job.summary) return html``;
	return html`<section class="box" id="summary-${job.id}"><div class="head"><b>${job.name}</b> <span class="quiet">summary</span></div><div class="pad">${markdown(job.summary, {
		world,
		base,
		repositoryId: repository.id
	})}</div></section>`;
}

// test/sandbox/page/run/job-page.ts
/** One job: its steps, annotations and log. */
async function showJob(visit) {
	const found = jobAt(visit);
	if (found === null) return null;
	const { run, job } = found;
	const log = await logTail(visit.world, job.id);
	const whole = pathTo(visit, "actions", "runs", run.id, "job", job.id, "log");
	const annotations = (job.annotations ?? []).map((row) => ({
		...row,
		from: job.name
	}));
	const took = duration(job.startedAt, job.completedAt);
	const body = html`${runHead(visit, run, job.attempt)}
<div class="columns left"><nav class="box rows">${siblings(visit, job)}</nav><div>
<section class="box"><div class="head">${outcomeIcon(job)} <b>${job.name}</b> <span class="quiet">${took ?? ""} ${job.labels.join(", ")}</span></div>${steps(job)}</section>
${annotationList(visit, annotations, run.headSha)}
<section class="box logs"><div class="head"><b>Log</b><span class="aside links"><label><input type="checkbox" class="show-times"> Times</label>${log === null ? "" : html`<a href="${whole}">Raw</a>`}</span></div>${logView(log, whole)}</section>
</div></div>`;
	const isBusy = job.status !== "completed";
	return {
		title: `${job.name} · ${run.name} #${run.number}`,
		tab: "actions",
		body,
		...isBusy && { againAfter: 5 }
	};
}
/** All of a job's log, as text. */
function showLog(visit) {
	const found = jobAt(visit);
	if (found === null || !visit.world.logs.has(found.job.id)) return null;
	return redirect(downloadLink(visit.world, {
		kind: "logs",
		id: found.job.id
	}));
}
function jobAt(visit) {
	const run = runAt(visit);
	const job = visit.world.store.jobs.get(Number(visit.params["job"]));
	return run !== null && job?.runId === run.id ? {
		run,
		job
	} : null;
}
function siblings(visit, current) {
	return visit.world.store.jobs.filter((job) => job.runId === current.runId && job.attempt === current.attempt).map((job) => html`<a class="row${job.id === current.id ? " current" : ""}" href="${pathTo(visit, "actions", "runs", job.runId, "job", job.id)}">${outcomeIcon(job)}<span class="name">${job.name}</span></a>`);
}
function steps({ steps: all }) {
	if (all.length === 0) return html``;
	const rows = all.map((step) => {
		const row = {
			status: step.status,
			conclusion: step.conclusion
		};
		const took = duration(step.started_at ?? null, step.completed_at ?? null);
		return html`<li class="row step">${outcomeIcon(row)}<span class="name">${step.name}</span><span class="aside quiet">${took ?? ""}</span></li>`;
	});
	return html`<ul class="rows">${rows}</ul>`;
}

// test/sandbox/page/run/run-list.ts
const SIZE = 30;
/** Workflow runs, newest first; `?workflow=train.yml` selects one file. */
function showRuns(visit) {
	const { world, repository, query } = visit;
	const file = query.get("workflow");
	const all = world.store.runs.filter((row) => row.repositoryId === repository.id);
	const files = [...new Map(all.map((run) => [run.path.split("/").at(-1) ?? "", run.name]))];
	const rows = all.filter((run) => file === null || run.path.endsWith(`/${file}`)).reverse();
	const page = pageNumber(query);
	const shown = rows.slice((page - 1) * SIZE, page * SIZE);
	const links = files.map(([path, name]) => html`<a class="${path === file ? "chosen" : ""}" href="?workflow=${encodeURIComponent(path)}">${name}</a>`);
	return {
		title: "Workflow runs",
		tab: "actions",
		body: html`<div class="box"><div class="head links"><a class="${file === null ? "chosen" : ""}" href="${pathTo(visit, "actions")}">All workflows</a>${links}</div>
${shown.length === 0 ? html`<p class="quiet pad">No workflow runs yet.</p>` : html`<ul class="rows">${shown.map((run) => entry$1(visit, run))}</ul>`}</div>
${pageLinks(page, rows.length > page * SIZE)}`
	};
}
function entry$1(visit, run) {
	const branch = run.headBranch === null ? "" : html`<span class="ref">${icon("branch")} ${run.headBranch}</span>`;
	const took = run.status === "completed" ? duration(run.startedAt, run.updatedAt) : null;
	return html`<li class="row">${outcomeIcon(run)}<div><a class="name" href="${pathTo(visit, "actions", "runs", run.id)}">${run.title}</a>
<div class="quiet"><b>${run.name}</b> #${run.number} · ${run.event} by ${person(run.actor)}</div></div>
<span class="aside facts">${branch}<span class="quiet">${moment(run.createdAt, visit.now)}${took === null ? "" : ` · ${took}`}</span></span></li>`;
}

// test/sandbox/page/page-route.ts
/** Pages of a repository by what follows its name, in Hono's patterns. */
const PAGES = {
	"": showTree,
	"/tree/:rest{.+}": showTree,
	"/blob/:rest{.+}": showBlob,
	"/raw/:rest{.+}": showRaw,
	"/commits": showHistory,
	"/commits/:rest{.+}": showHistory,
	"/commit/:sha": showCommit,
	"/compare/:range{.+}": showComparison,
	"/branches": showBranches,
	"/tags": showTags,
	"/issues": showIssues,
	"/issues/:number{[0-9]+}": showIssue,
	"/pulls": showPulls,
	"/pull/:number{[0-9]+}": showPull,
	"/pull/:number{[0-9]+}/commits": showPullCommits,
	"/pull/:number{[0-9]+}/checks": showPullChecks,
	"/pull/:number{[0-9]+}/files": showPullFiles,
	"/actions": showRuns,
	"/actions/runs/:run{[0-9]+}": showRun,
	"/actions/runs/:run{[0-9]+}/attempts/:attempt{[0-9]+}": showRun,
	"/actions/runs/:run{[0-9]+}/artifacts/:artifact{[0-9]+}": showArtifact,
	"/actions/runs/:run{[0-9]+}/job/:job{[0-9]+}": showJob,
	"/actions/runs/:run{[0-9]+}/job/:job{[0-9]+}/log": showLog,
	"/deployments": showDeployments,
	"/deployments/activity_log": showDeployments,
	"/runs/:check{[0-9]+}": showCheck,
	"/releases": showReleases,
	"/releases/latest": showLatest,
	"/releases/tag/:tag{.+}": showRelease,
	"/releases/assets/:asset{[0-9]+}": showAsset
};

// test/sandbox/page/repository/app-page.ts
/** An app's page. */
function showApp(visit) {
	const slug = visit.params["slug"] ?? "";
	const { name } = appView(visit.world, slug);
	const bot = `${slug}[bot]`;
	return {
		title: name,
		body: html`<h1>${name}</h1><p>An app. It acts as ${avatar(visit.world, bot)} ${person(bot)}.</p>`
	};
}

// test/sandbox/page/repository/repository-list.ts
/** The front page: every visible repository, last pushed first. */
function showHome(visit) {
	return listing(visit, "Repositories", visit.world.store.repositories.all());
}
/** An account's repositories. */
function showOwner(visit) {
	const wanted = visit.params["owner"]?.toLowerCase() ?? "";
	const user = visit.world.store.users.find(({ login }) => login.toLowerCase() === wanted);
	if (!user) return null;
	return listing(visit, user.login, visit.world.store.repositories.filter((row) => row.owner === user.login));
}
function listing(visit, title, rows) {
	const sorted = rows.filter((row) => isVisible(visit, row)).toSorted((a, b) => b.pushedAt.localeCompare(a.pushedAt) || b.id - a.id);
	return {
		title,
		body: html`<h1>${title}</h1>
${sorted.length === 0 ? html`<p class="quiet">No repositories yet.</p>` : html`<ul class="box rows">${sorted.map((row) => entry(visit, row))}</ul>`}`
	};
}
function entry(visit, repository) {
	const { world, now } = visit;
	const name = fullName(repository);
	const open = world.store.issues.filter((row) => row.repositoryId === repository.id && row.state === "open" && row.isPull).length;
	const release = latestRelease(world, repository);
	const origin = repository.parent === null ? void 0 : world.store.repositories.get(repository.parent);
	const parent = origin && isVisible(visit, origin) ? origin : void 0;
	return html`<li class="repository">
<div><a class="name" href="/${name}">${name}</a>${repository.private ? html` <span class="tag-bot">private</span>` : ""}
${parent ? html`<span class="quiet">forked from <a href="/${fullName(parent)}">${fullName(parent)}</a></span>` : ""}
<p class="quiet">${repository.description ?? ""}</p></div>
<div class="facts quiet">${open > 0 ? html`<a href="/${name}/pulls">${icon("pull")} ${count(open, "open pull request")}</a>` : ""}
${release ? html`<a href="/${name}/releases/tag/${encodeURIComponent(release.tag)}">${icon("tag")} ${release.tag}</a>` : ""}
<span>pushed ${moment(repository.pushedAt, now)}</span></div>
</li>`;
}

// test/sandbox/page/shell.ts
var _templateObject;
/** A page as a whole document, with a policy that blocks external resources and inline scripts. */
async function documentOf(page, visit) {
	const nonce = randomBytes(16).toString("base64");
	const body = await page.body;
	const text = `<!doctype html>\n${await shell({
		page,
		visit,
		nonce,
		body: raw(String(body))
	})}`;
	const headers = {
		"content-type": "text/html; charset=utf-8",
		"content-security-policy": policy(nonce),
		"x-content-type-options": "nosniff",
		"referrer-policy": "no-referrer",
		"cache-control": "no-store",
		...page.againAfter !== void 0 && { refresh: String(page.againAfter) }
	};
	return new Response(text, {
		status: page.status ?? 200,
		headers
	});
}
/** Inline styles are for Mermaid's pictures and labels' colours; those of Markdown are removed before. */
function policy(nonce) {
	return [
		"default-src 'none'",
		`script-src 'nonce-${nonce}'`,
		"style-src 'self' 'unsafe-inline'",
		"img-src 'self' data:",
		"base-uri 'none'",
		"form-action 'none'",
		"frame-ancestors 'none'"
	].join("; ");
}
function shell({ page, visit, nonce, body }) {
	const scripts = isMermaidHere() && String(body).includes("class=\"language-mermaid\"") ? html(_templateObject || (_templateObject = _taggedTemplateLiteral([
		"<script nonce=\"",
		"\" src=\"/_page/mermaid.js\"><\/script><script nonce=\"",
		"\" src=\"/_page/diagrams.js\"><\/script>"
	])), nonce, nonce) : "";
	return html`<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${page.title}</title>
<link rel="icon" href="/_page/icon.svg">
<link rel="stylesheet" href="/_page/markdown.css">
<link rel="stylesheet" href="/_page/page.css">
<link rel="stylesheet" href="/_page/content.css">
</head>
<body>
<header class="top">
<a class="home" href="/"><img src="/_page/icon.svg" alt="" width="22" height="22"> Sandbox</a>
${"repository" in visit ? crumbs(visit) : ""}
</header>
${"repository" in visit ? tabs(visit, page.tab ?? "code") : ""}
<main>${body}</main>
<footer>A sandbox GitHub on this machine. The API is at <code>${visit.world.api}</code>.</footer>
${scripts}
</body>
</html>`;
}
function crumbs({ repository, base }) {
	const { owner, name } = repository;
	const hidden = repository.private ? html` <span class="tag-bot">private</span>` : "";
	return html`<nav class="crumbs"><a href="/${owner}">${owner}</a><span>/</span><a class="own" href="${base}">${name}</a>${hidden}</nav>`;
}
function tabs(visit, current) {
	const { world, repository, base } = visit;
	const own = (row) => row.repositoryId === repository.id;
	const open = world.store.issues.filter((row) => own(row) && row.state === "open");
	const pulls = open.filter((row) => row.isPull).length;
	const tab = (name, picture, words, path, count) => html`<a href="${base}${path}"${name === current ? raw(" aria-current=\"page\"") : ""}>${icon(picture)} ${words}${count ? html` <span class="count">${count}</span>` : ""}</a>`;
	return html`<nav class="tabs">
${tab("code", "code", "Code", "")}
${tab("issues", "issue", "Issues", "/issues", open.length - pulls)}
${tab("pulls", "pull", "Pull requests", "/pulls", pulls)}
${tab("actions", "play", "Actions", "/actions", world.store.runs.filter(own).length)}
${tab("releases", "tag", "Releases", "/releases", releasesOf(world, repository, seesDrafts(visit)).length)}
</nav>`;
}

// test/sandbox/page/answer-page.ts
/** Paths without pages: their 404 is JSON, and they are listed as unknown routes. */
const NO_PAGE = /^\/(api|_sandbox|_blob)(\/|$)/;
const rooms = new Hono().get("/", (c) => answer(visitOf(c), showHome)).get("/_login", (c) => login(visitOf(c))).get("/_page/:name", (c) => answerAssetFile(c.req.param("name")) ?? c.notFound()).get("/avatars/:id{[0-9]+}", (c) => avatarOf(c.env.world, Number(c.req.param("id")))).get("/apps/:slug", (c) => answer(visitOf(c), showApp)).get("/:owner", (c) => answer(visitOf(c), showOwner));
for (const [path, show] of Object.entries(PAGES)) rooms.get(`/:owner/:name${path}`, async (c) => {
	const visit = repositoryVisitOf(visitOf(c));
	return visit === null ? c.notFound() : await answer(visit, show);
});
rooms.notFound((c) => nothing(visitOf(c)));
/** Answers a browser with a page; null if the path belongs to no page. Pages change nothing. */
async function answerPage(world, wire) {
	if (!["GET", "HEAD"].includes(wire.method) || NO_PAGE.test(wire.url.pathname)) return null;
	const response = await rooms.fetch(new Request(wire.url, { method: wire.method }), {
		world,
		viewer: viewerOf(world, wire.headers)
	});
	const isForEyes = wire.headers["accept"]?.includes("text/html") ?? false;
	return response.status === 404 && !isForEyes ? null : response;
}
function visitOf(c) {
	const { world, viewer } = c.env;
	return {
		world,
		viewer,
		now: world.now(),
		params: c.req.param(),
		query: new URL(c.req.url).searchParams
	};
}
function repositoryVisitOf(visit) {
	const { owner = "", name = "" } = visit.params;
	const repository = repositoryNamed(visit.world, owner, name);
	if (!repository || !isVisible(visit, repository)) return null;
	return {
		...visit,
		repository,
		repo: visit.world.repo(repository),
		base: `/${fullName(repository)}`
	};
}
async function answer(visit, show) {
	const shown = await show(visit);
	if (shown === null) return await nothing(visit);
	return shown instanceof Response ? shown : await documentOf(shown, visit);
}
function nothing(visit) {
	const body = html`<h1>404</h1><p>Page not found. <a href="/">All repositories</a></p>`;
	return documentOf({
		title: "Not found",
		body,
		status: 404
	}, visit);
}
/** Sets the session cookie for the printed login link. */
async function login(visit) {
	const cookie = sessionCookie(visit.world, visit.query.get("key") ?? "");
	if (cookie !== null) return new Response(null, {
		status: 302,
		headers: {
			location: "/",
			"set-cookie": cookie
		}
	});
	const body = html`<h1>403</h1><p>This link does not match the one that the sandbox printed.</p>`;
	return await documentOf({
		title: "No login",
		body,
		status: 403
	}, visit);
}
function avatarOf(world, id) {
	const login = world.store.users.get(id)?.login ?? "ghost";
	return new Response(avatarSvg(login), { headers: {
		"content-type": "image/svg+xml",
		"content-security-policy": "default-src 'none'; sandbox",
		"cache-control": "max-age=300"
	} });
}

export { answerPage };