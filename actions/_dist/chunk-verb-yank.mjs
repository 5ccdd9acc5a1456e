import { Problem } from "./chunk-contract.mjs";
import { loginOf, openForge, updateNotes } from "./chunk-forge.mjs";
import { object } from "./chunk-zod.mjs";
import { findModel, flag, text, verb } from "./chunk-host.mjs";
import { findRelease, openRegistry } from "./chunk-registry.mjs";
import { parseRequest, unyankedBody, yankedBody } from "./chunk-release.mjs";

// actions/yank/yank.ts
const FULL = /^[v=]?\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/;
/** Withdraws a release, or takes that back: no range matches it any more and it is no champion, but its files stay. */
const yank = verb({
	name: "yank",
	positional: "version",
	inputs: object({
		config: text,
		model: text,
		version: text.unwrap(),
		reason: text,
		undo: flag,
		repository: text,
		"github-token": text
	}),
	async run({ version: request, model: named, config, reason, undo = false, ...given }, host) {
		if (!FULL.test(parseRequest(request).range)) throw ambiguous(request);
		if (!undo && reason === void 0) throw withoutReason();
		const forge = openForge(given, host);
		const defaultModel = async () => named ?? (await findModel({
			host,
			config
		}))?.name;
		const { model, version, release } = await findRelease(openRegistry(forge), {
			request,
			defaultModel
		});
		const body = undo ? unyankedBody(release.body) : yankedBody(release.body, {
			by: authorOf(await loginOf(forge.client), host),
			why: reason ?? ""
		});
		if (body !== release.body) await updateNotes(forge, {
			id: release.id,
			body
		});
		const { tag } = version;
		host.notice(undo ? `${tag} is no longer withdrawn` : `${tag} is withdrawn: no range matches it, its files stay`);
		const result = {
			model,
			version: version.version,
			tag,
			yanked: !undo,
			url: release.url
		};
		return {
			status: 0,
			outputs: {
				version: version.version,
				tag,
				"release-url": release.url
			},
			result
		};
	}
});
/** A job's own token writes as a bot: then the account that started the workflow withdraws the release. */
function authorOf(login, { kind, env }) {
	const actor = env["GITHUB_TRIGGERING_ACTOR"] ?? env["GITHUB_ACTOR"];
	return kind === "actions" && login === "github-actions[bot]" ? actor ?? login : login;
}
function ambiguous(version) {
	return new Problem({
		what: `${JSON.stringify(version)} can match several releases`,
		where: "version",
		fix: "give the full version, such as flight-delay@1.4.2"
	});
}
function withoutReason() {
	return new Problem({
		what: "no reason is given for withdrawing the release",
		where: "reason",
		fix: "add --reason \"…\": the release shows it, and so does each pull of this version"
	});
}

export { yank };