import { failureOf } from "./chunk-client.mjs";

// actions/_lib/forge/tag.ts
const PAGE = 100;
/** The names of all tags that begin with `prefix`, such as `flight-delay@v`, over all pages. */
async function listTags({ client, owner, repo }, prefix) {
	return (await client.paginate(client.rest.git.listMatchingRefs, {
		owner,
		repo,
		ref: `tags/${prefix}`,
		per_page: PAGE
	})).map(({ ref }) => ref.replace(/^refs\/tags\//, ""));
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

export { listTags, tagCommit };