import { failureOf } from "./chunk-client.mjs";
import { appliedOnce } from "./chunk-create-once.mjs";

// actions/_lib/forge/repository.ts
/** What a repository is called and which branch is its own. */
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

// actions/_lib/forge/tag.ts
const PAGE = 100;
/** All tags that begin with `prefix`, such as `flight-delay@v`, over all pages. */
async function listTags({ client, owner, repo }, prefix) {
	return (await client.paginate(client.rest.git.listMatchingRefs, {
		owner,
		repo,
		ref: `tags/${prefix}`,
		per_page: PAGE
	})).map(({ ref, object: { type, sha } }) => ({
		name: ref.replace(/^refs\/tags\//, ""),
		sha: type === "commit" ? sha : null
	}));
}
/** Makes a tag at a commit; one that is there already at that commit is fine. */
async function createTag(forge, { tag, sha }) {
	const { client, owner, repo } = forge;
	const isThere = async () => await tagCommit(forge, tag) === sha ? true : null;
	await appliedOnce({
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
/** The commit that a tag names, through an annotated one; null if there is no such tag. */
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

export { createTag, fileId, listTags, readRepository, tagCommit };