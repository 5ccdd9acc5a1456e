import { Problem } from "./chunk-contract.mjs";
import { fileURLToPath } from "node:url";
import { dirname, join } from "node:path";
import { existsSync, readFileSync } from "node:fs";

// actions/_cli/root.ts
/** The folder of Trainyard itself, from its sources as from its bundle: the nearest one upwards whose package is `trainyard`. */
function trainyardRoot(start = dirname(fileURLToPath(import.meta.url))) {
	for (let folder = start;; folder = dirname(folder)) {
		const file = join(folder, "package.json");
		if (existsSync(file) && JSON.parse(readFileSync(file, "utf8")).name === "trainyard") return folder;
		if (folder === dirname(folder)) throw lost(start);
	}
}
function lost(start) {
	return new Problem({
		what: "the folder of Trainyard was not found",
		where: start,
		fix: "run the command from a checkout of Trainyard or from an installed package, whose folders belong together"
	});
}

export { trainyardRoot };