import { digestSchema, modelNameSchema } from "./chunk-contract.mjs";
import { strictObject, string } from "./chunk-zod.mjs";
import { failureOf } from "./chunk-client.mjs";
import { graphqlBase } from "./chunk-identity.mjs";
import { require_semver } from "./chunk-semver.mjs";
import { parseTag } from "./chunk-tag2.mjs";

// actions/_lib/forge/release.ts
const PAGE = 100;
/** All releases over all pages; drafts are among them only for a token that may push. */
async function listReleases({ client, owner, repo }) {
	return (await client.paginate(client.rest.repos.listReleases, {
		owner,
		repo,
		per_page: PAGE
	})).map(rowOf);
}
/** One release or draft with all pages of its assets; null if it is gone. */
async function readRelease(forge, id) {
	const { client, owner, repo } = forge;
	try {
		const { data } = await client.rest.repos.getRelease({
			owner,
			repo,
			release_id: id
		});
		return {
			...rowOf(data),
			assets: await listAssets(forge, id)
		};
	} catch (error) {
		if (failureOf(error)?.status === 404) return null;
		throw error;
	}
}
/** The id of a release or draft by its tag, from GraphQL: it knows a draft that the list does not show yet. */
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
/** Every asset of a release, over all pages; of one that was deleted a moment ago none. */
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
		per_page: PAGE
	})).map(assetOf);
}
/** Makes a draft. Not repeated by itself: where the answer is lost, list before deciding. */
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
	return rowOf(data);
}
/** Rewrites a draft, and keeps it one. */
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
/** Publishes a draft, which makes its tag. Not repeated by itself: after a lost answer read before deciding. */
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
/** Replaces the notes of a release, its tag and assets untouched. */
async function updateNotes({ client, owner, repo }, { id, body }) {
	await client.rest.repos.updateRelease({
		owner,
		repo,
		release_id: id,
		body
	});
}
/** Deletes a draft after it was seen to be one a moment ago; one that is gone is fine. Says whether it was there. */
async function deleteDraft(forge, id) {
	const { client, owner, repo } = forge;
	if (!(await readRelease(forge, id))?.draft) return false;
	return await gone(() => client.rest.repos.deleteRelease({
		owner,
		repo,
		release_id: id
	}));
}
/** Deletes an asset; one that is gone is fine. */
async function deleteAsset({ client, owner, repo }, id) {
	return await gone(() => client.rest.repos.deleteReleaseAsset({
		owner,
		repo,
		asset_id: id
	}));
}
async function gone(request) {
	try {
		await request();
		return true;
	} catch (error) {
		if (failureOf(error)?.status === 404) return false;
		throw error;
	}
}
function rowOf(data) {
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
function assetOf({ id, name, state, size, digest }) {
	return {
		id,
		name,
		state,
		size,
		digest: digest ?? null
	};
}

// actions/_lib/release/markdown.ts
var import_semver = require_semver();
const MOST_CHARACTERS = 80;
/** Control characters, invisible and direction-changing ones: a reader would not see them. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
/** A name, value or id from a document as a Markdown code span: nothing in it is a link, mention, cell or HTML. */
function codeSpan(text) {
	const line = visible(text);
	if (line === "") return "*(empty)*";
	const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length));
	const fence = "`".repeat(longest + 1);
	const space = /^`|`$/.test(line) ? " " : "";
	return `${fence}${space}${line}${space}${fence}`;
}
/** A Markdown table; cells are Markdown already, a pipe in them is escaped. `align` has `l` or `r` per column. */
function table(align, head, rows) {
	const line = (cells) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
	const rule = `| ${[...align].map((side) => side === "r" ? "---:" : "---").join(" | ")} |`;
	return [
		line(head),
		rule,
		...rows.map(line)
	].join("\n");
}
/** Four significant digits, a real minus sign, and what is undefined said so. */
function number(value) {
	if (value === null || value === void 0) return "undefined";
	return (Math.abs(value) >= 1e4 ? Math.round(value).toLocaleString("en-US") : shortest(value)).replace("-", "−");
}
function shortest(value) {
	return value !== 0 && Math.abs(value) < 1e-4 ? value.toExponential(2) : String(Number(value.toPrecision(4)));
}
function visible(text) {
	const line = text.slice(0, 1600).toWellFormed().replace(/\s+/g, " ").replace(UNSEEN, "�").replaceAll("<!--", "<!—").replace(/\\(?=\|)/g, "⧵").trim();
	const characters = [...line];
	return characters.length > MOST_CHARACTERS ? `${characters.slice(0, 79).join("")}…` : line;
}

// actions/_lib/release/marker.ts
const markerSchema = strictObject({
	model: modelNameSchema,
	contentId: digestSchema
});
const yankSchema = strictObject({
	by: string(),
	why: string()
});
const MARKER = /^<!-- trainyard:release (\{[^\n]*\}) -->(?:\n|$)/;
const YANK = /^<!-- trainyard:yanked (\{[^\n]*\}) -->\n(?:>[^\n]*\n)*\n?/;
/** The body of a release: the marker on its first line, then what people read. */
function markedBody(marker, notes) {
	return `${comment("release", {
		model: marker.model,
		contentId: marker.contentId
	})}\n${notes.trim()}\n`;
}
/** The marker of a release's body, null if it has none or one that is not ours. */
function readMarker(body) {
	return read(markerSchema, normalised(body).match(MARKER)?.[1]);
}
/** A release's body that says that the version is withdrawn; said again it changes nothing. */
function yankedBody(body, yank) {
	const { first, rest } = split(unyankedBody(body));
	const said = `> [!CAUTION]\n> **This version is withdrawn** by ${codeSpan(yank.by)}: ${codeSpan(yank.why)}\n`;
	return `${first}${comment("yanked", {
		by: yank.by,
		why: yank.why
	})}\n${said}\n${rest}`;
}
/** The body as it was before the version was withdrawn. */
function unyankedBody(body) {
	const { first, rest } = split(normalised(body));
	return first + rest.replace(YANK, "");
}
/** Who withdrew a release and why; null if nobody did. */
function readYank(body) {
	return read(yankSchema, split(normalised(body)).rest.match(YANK)?.[1]);
}
/** Web forms send carriage returns; they are no change. */
function normalised(body) {
	return (body ?? "").replaceAll("\r\n", "\n");
}
function split(body) {
	const first = body.match(MARKER)?.[0] ?? "";
	return {
		first,
		rest: body.slice(first.length)
	};
}
function comment(name, value) {
	return `<!-- trainyard:${name} ${JSON.stringify(value).replaceAll("--", "-\\u002d").replaceAll(">", "\\u003e")} -->`;
}
function read(schema, text) {
	if (text === void 0) return null;
	try {
		return schema.safeParse(JSON.parse(text)).data ?? null;
	} catch {
		return null;
	}
}

// actions/_lib/release/stored.ts
/** The published versions of a model, the newest first; `holds` names versions. */
function publishedOf(given) {
	const { model, releases, holds } = given;
	return releases.flatMap((release) => {
		const tagged = release.draft ? null : parseTag(release.tag);
		if (tagged?.model !== model) return [];
		const { id, tag, body } = release;
		const { version } = tagged;
		return [{
			id,
			version,
			tag,
			contentId: contentIdOfStored(release),
			yanked: readYank(body),
			held: holds.includes(version)
		}];
	}).sort((one, other) => (0, import_semver.rcompare)(one.version, other.version));
}
/** What a candidate must beat: the newest version that is no trial and neither withdrawn nor held; null before the first release. */
function championOf(published) {
	return published.filter(({ version, yanked, held }) => !yanked && !held && (0, import_semver.prerelease)(version) === null).toSorted((one, other) => (0, import_semver.rcompare)(one.version, other.version))[0] ?? null;
}
/** The content id of a release or draft, null where nothing says it. */
function contentIdOfStored(release) {
	return release.contentId ?? readMarker(release.body)?.contentId ?? null;
}

export { championOf, codeSpan, createDraft, deleteAsset, deleteDraft, listAssets, listReleases, markedBody, normalised, number, publishDraft, publishedOf, readMarker, readRelease, releaseIdByTag, table, unyankedBody, updateDraft, updateNotes, yankedBody };