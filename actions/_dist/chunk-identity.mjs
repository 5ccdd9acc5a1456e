import { Problem } from "./chunk-contract.mjs";
import { createClient, failureOf } from "./chunk-client.mjs";

// actions/_lib/forge/open.ts
/** The repository and token that inputs or environment name, as one Forge. */
function openForge(given, { env, log, mask }) {
	const repository = given.repository ?? env["GITHUB_REPOSITORY"];
	const [owner, repo, ...more] = repository?.split("/") ?? [];
	if (!owner || !repo || more.length > 0) throw noRepository(repository);
	const token = given["github-token"] ?? env["GITHUB_TOKEN"] ?? env["GH_TOKEN"];
	if (!token) throw noToken();
	mask(token);
	return {
		client: createClient({
			token,
			env,
			log
		}),
		owner,
		repo
	};
}
function noRepository(given) {
	return new Problem({
		what: given === void 0 ? "no repository is named" : `${JSON.stringify(given)} is no repository`,
		where: "repository",
		fix: "write it as `owner/name`, `--repository acme/flight-delay`, or set GITHUB_REPOSITORY"
	});
}
function noToken() {
	return new Problem({
		what: "GitHub needs a token, and none is given",
		where: "github-token",
		fix: "on a runner leave `github-token` at its default; in a terminal set GITHUB_TOKEN, for example to `gh auth token`"
	});
}

// actions/_lib/forge/identity.ts
const JOB_LOGIN = "github-actions[bot]";
/**
* The login that the token writes as: a person's, `github-actions[bot]`, or `<slug>[bot]` of an App. `GET /user` refuses
* installation tokens, GraphQL's `viewer` answers all; where even that is refused it is a job's token.
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
/** On Enterprise Server GraphQL stands beside `/api/v3`, not below it. */
function graphqlBase(client) {
	return client.request.endpoint.DEFAULTS.baseUrl.replace(/\/v3$/, "");
}

export { graphqlBase, loginOf, openForge };