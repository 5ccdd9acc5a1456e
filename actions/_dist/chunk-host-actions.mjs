import { error, getInput, getState, group, info, notice, saveState, setOutput, setSecret, summary, warning } from "./chunk-actions-core.mjs";
import { problemsOf } from "./chunk-contract.mjs";
import { describeError, escapeCommands, exitStatusOf, readInputs, sparseLines } from "./chunk-host.mjs";

// actions/_lib/host/actions.ts
/** A GitHub Actions runner: groups, annotations and masks through @actions/core. */
function createActionsHost() {
	const info$1 = (line) => info(escapeCommands(line));
	return {
		kind: "actions",
		cwd: process.env["GITHUB_WORKSPACE"] ?? process.cwd(),
		env: process.env,
		info: info$1,
		warning: (text) => warning(text),
		notice: (text) => notice(text),
		group: (title, step) => group(title, step),
		progress: sparseLines(info$1),
		mask: (secret) => setSecret(secret)
	};
}

// actions/_lib/host/run.ts
/** State that tells the action's `post`, which is the same file, how far the step came. */
const STATE = "trainyard";
/**
* Runs a verb as a step of a job: inputs from `with:`, outputs, job summary, annotations, exit status. As the action's `post` it
* calls `finish` of the verb if the step was killed.
*/
async function runOnActions(verb) {
	const state = getState(STATE);
	if (state !== "") return state === "begun" ? await finish(verb) : void 0;
	if (verb.finish) saveState(STATE, "begun");
	try {
		const outcome = await verb.run(inputsOf(verb), createActionsHost());
		await publish(outcome);
		if (outcome.refusal !== void 0) error(outcome.refusal, { title: outcome.refusal.split("\n")[0] });
		process.exitCode = outcome.status;
	} catch (error) {
		annotate(error);
		process.exitCode = exitStatusOf(error);
	}
	if (verb.finish) saveState(STATE, "ended");
}
/** The step has failed already, so an error here is only a warning. */
async function finish(verb) {
	try {
		await verb.finish?.(inputsOf(verb), createActionsHost());
	} catch (error) {
		warning(describeError(error));
	}
}
function inputsOf(verb) {
	const keys = Object.keys(verb.inputs.shape);
	const given = Object.fromEntries(keys.map((key) => [key, getInput(key)]));
	return readInputs(verb, given, (key) => `with: ${key}`);
}
async function publish({ outputs, summary: summary$1 }) {
	for (const [key, value] of Object.entries(outputs)) setOutput(key, value);
	if (summary$1 !== void 0 && process.env["GITHUB_STEP_SUMMARY"]) await summary.addRaw(summary$1, true).write();
}
/** One annotation per Problem, at its file and line if it has one. */
function annotate(error$1) {
	const problems = problemsOf(error$1);
	if (problems.length === 0) error(describeError(error$1));
	for (const problem of problems) error(`${problem.what}\n${problem.fix}`, placeOf(problem));
}
function placeOf({ what, where }) {
	const title = what.split("\n")[0];
	const near = nearby(where);
	const place = near.match(/^(?<file>[^:\n]+):(?<line>\d+):(?<column>\d+)/)?.groups;
	if (place === void 0) return { title: `${title} (${near})` };
	return {
		title,
		file: place["file"],
		startLine: Number(place["line"]),
		startColumn: Number(place["column"])
	};
}
/** A place relative to the workspace or the temporary folder of this job. */
function nearby(where) {
	const { GITHUB_WORKSPACE: workspace, RUNNER_TEMP: temp } = process.env;
	return [workspace, temp].reduce((place, folder) => folder && place.startsWith(`${folder}/`) ? place.slice(folder.length + 1) : place, where);
}

export { runOnActions };