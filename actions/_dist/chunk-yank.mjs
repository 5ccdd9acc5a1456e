import { Problem } from "./chunk-contract.mjs";
import { object } from "./chunk-zod.mjs";
import { loginOf } from "./chunk-identity.mjs";
import { unyankedBody, updateNotes, yankedBody } from "./chunk-stored.mjs";
import { flag, text } from "./chunk-inputs.mjs";
import { verb } from "./chunk-verb.mjs";
import { about, findRegistered, parseRequest } from "./chunk-registered.mjs";

// actions/_cli/yank/yank.ts
const FULL = /^[v=]?\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/;
/** Withdraws a release, or takes that back: no range names it any more and it is no champion, but its bytes stay. */
const yank = verb({
	name: "yank",
	positional: "version",
	inputs: object({
		...about,
		reason: text,
		undo: flag
	}),
	async run({ reason, undo = false, ...given }, host) {
		if (!FULL.test(parseRequest(given.version).range)) throw vague(given.version);
		if (!undo && reason === void 0) throw unreasoned();
		const { forge, release, published, model } = await findRegistered(given, host);
		const body = undo ? unyankedBody(release.body) : yankedBody(release.body, {
			by: await loginOf(forge.client),
			why: reason ?? ""
		});
		if (body !== release.body) await updateNotes(forge, {
			id: release.id,
			body
		});
		const { tag, version } = published;
		host.notice(undo ? `${tag} is no longer withdrawn` : `${tag} is withdrawn; its bytes stay, and ranges pass it by`);
		return {
			status: 0,
			outputs: {},
			result: {
				model,
				version,
				tag,
				yanked: !undo,
				url: release.url
			}
		};
	}
});
function vague(version) {
	return new Problem({
		what: `${JSON.stringify(version)} can name several releases`,
		where: "version",
		fix: "give the full version, such as flight-delay@1.4.2: only the one that is meant is withdrawn"
	});
}
function unreasoned() {
	return new Problem({
		what: "nothing says why the release is withdrawn",
		where: "--reason",
		fix: "give --reason \"…\": everybody who pulls the version reads it"
	});
}

export { yank };