import { Problem, fittedRecipeSchema, parseJson } from "./chunk-contract.mjs";
import { join } from "node:path";
import { readFile } from "node:fs/promises";

// actions/_lib/recipe/fitted-file.ts
/** The file that says that a folder is an artifact of the built-in recipe. */
const RECIPE = "recipe.json";
/** Whether the built-in recipe wrote the artifact: a recipe.json of a user's own says something else, or nothing. */
async function isRecipeArtifact(folder) {
	const text = await readFile(join(folder, RECIPE), "utf8").catch(() => "");
	return /^\s*\{\s*"schema"\s*:\s*"trainyard\/recipe@/.test(text);
}
/** recipe.json of an artifact, checked. */
async function readFitted(folder) {
	return parseJson(fittedRecipeSchema, await readText(folder, RECIPE), join(folder, RECIPE));
}
/** A text file of an artifact; one that is missing is a Problem. */
function readText(folder, file) {
	return readFile(join(folder, file), "utf8").catch((cause) => {
		throw broken(folder, `${file} cannot be read`, cause);
	});
}
/** What is wrong with an artifact. */
function broken(folder, what, cause) {
	return new Problem({
		what,
		where: folder,
		fix: "give the artifact folder as `train` wrote it (model/)",
		cause
	});
}

export { RECIPE, broken, isRecipeArtifact, readFitted, readText };