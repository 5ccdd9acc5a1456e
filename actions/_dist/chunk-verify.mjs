import { object } from "./chunk-zod.mjs";
import { text } from "./chunk-inputs.mjs";
import { verb } from "./chunk-verb.mjs";
import { verificationResult, verifyFolder } from "./chunk-verification.mjs";
import { resolve } from "node:path";

// actions/_cli/verify/verify.ts
/** Reads every byte of a downloaded release and names what is missing, changed or no part of it. Status 0 if nothing is. */
const verify = verb({
	name: "verify",
	positional: "directory",
	inputs: object({ directory: text }),
	async run({ directory = "." }, host) {
		const folder = resolve(host.cwd, directory);
		const verification = await verifyFolder(folder, host);
		return {
			status: verification.isWhole ? 0 : 1,
			outputs: {},
			result: verificationResult(verification, folder)
		};
	}
});

export { verify };