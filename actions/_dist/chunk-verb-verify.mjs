import { text, verb } from "./chunk-host.mjs";
import { object } from "./chunk-zod.mjs";
import { verificationResult, verifyFolder } from "./chunk-registry.mjs";
import { resolve } from "node:path";

// actions/verify/verify.ts
/** Checks every byte of a downloaded release and names what is missing, changed or extra. Status 0 if nothing is. */
const verify = verb({
	name: "verify",
	positional: "folder",
	inputs: object({ folder: text }),
	async run(given, host) {
		const folder = resolve(host.cwd, given.folder ?? ".");
		const verification = await verifyFolder(folder, host);
		const { manifest, isIntact } = verification;
		const { version, tag } = manifest;
		return {
			status: isIntact ? 0 : 1,
			outputs: {
				version,
				tag,
				intact: String(isIntact)
			},
			result: verificationResult(verification, folder)
		};
	}
});

export { verify };