import { getInput } from "./chunk-actions-core.mjs";
import { Problem, suggestion } from "./chunk-contract.mjs";
import { runOnActions } from "./chunk-host-actions.mjs";
import { verb } from "./chunk-host.mjs";
import { object } from "./chunk-zod.mjs";

// actions/_cli/all-in-one.ts
/** All actions by name, each loaded when it is called. */
const ACTIONS = {
	plan: () => import("./plan.mjs"),
	train: () => import("./train.mjs"),
	predict: () => import("./predict.mjs"),
	evaluate: () => import("./evaluate.mjs"),
	report: () => import("./report.mjs"),
	release: () => import("./release.mjs"),
	pull: () => import("./pull.mjs"),
	verify: () => import("./verify.mjs"),
	yank: () => import("./yank.mjs")
};
/** The entry of the root action.yml: `with: { action: <verb>, … }` does the same as `uses: …/actions/<verb>`. */
async function main() {
	const name = getInput("action");
	if (Object.hasOwn(ACTIONS, name)) await ACTIONS[name]();
	else await runOnActions(unknownAction(name));
}
function unknownAction(name) {
	const known = Object.keys(ACTIONS);
	const meant = suggestion(name, known);
	return verb({
		name: "trainyard",
		inputs: object({}),
		run: async () => {
			throw new Problem({
				what: name === "" ? "`with: action` is missing" : `\`with: action\` is ${JSON.stringify(name)}`,
				where: "with: action",
				fix: meant ? `did you mean \`${meant}\`?` : `write one of ${known.join(", ")}`
			});
		}
	});
}
await main();

export {  };