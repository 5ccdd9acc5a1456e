import { problemsOf } from "./chunk-contract.mjs";

// actions/_lib/host/progress.ts
const SOONEST_MS = 2e3;
const LATEST_MS = 3e5;
const WORTH_MS = 2e3;
/**
* Whether progress deserves another line where lines cannot be rewritten: five percent more and two seconds later than the last,
* or anything more five minutes later.
*/
function isDue({ further, sinceMs }) {
	if (further >= .049999999) return sinceMs >= SOONEST_MS;
	return further > 0 && sinceMs >= LATEST_MS;
}
/**
* Progress as sparse lines, `sorting 25 %, about 3 min left`, once a step has taken two seconds. A share below the last one begins the
* step again.
*/
function sparseLines(print, now = () => performance.now()) {
	const steps = /* @__PURE__ */ new Map();
	return (name, given) => {
		const share = Math.min(1, Math.max(0, given));
		const at = now();
		const step = steps.get(name);
		if (step === void 0 || share < step.shown) {
			steps.set(name, {
				began: at,
				from: share,
				shown: share,
				at
			});
			return;
		}
		if (at - step.began < WORTH_MS || !isDue({
			further: share - step.shown,
			sinceMs: at - step.at
		})) return;
		Object.assign(step, {
			shown: share,
			at
		});
		print(`${name} ${Math.floor(share * 100 + 1e-9)} %${leftOf(step)}`);
	};
}
function leftOf({ began, from, shown, at }) {
	const minutes = (at - began) * (1 - shown) / (shown - from) / 6e4;
	if (minutes < 1) return "";
	return minutes < 120 ? `, about ${Math.round(minutes)} min left` : `, about ${Math.round(minutes / 60)} h left`;
}

// actions/_lib/host/exit-status.ts
/** Exit status of an error: 2 bad input, 3 the outside failed, 70 (EX_SOFTWARE of sysexits.h) a defect of Trainyard. */
function exitStatusOf(error) {
	const problems = problemsOf(error);
	if (problems.length === 0) return 70;
	return problems.some((problem) => problem.kind === "input") ? 2 : 3;
}
/** An error for a person: every Problem with its place and cure, or the stack of a defect. */
function describeError(error) {
	const problems = problemsOf(error);
	if (problems.length > 0) return problems.map(describeProblem).join("\n\n");
	return `This is a defect of Trainyard, please report it with what follows:\n${error instanceof Error ? error.stack ?? error.message : String(error)}`;
}
function describeProblem({ what, where, fix }) {
	return `Problem: ${indent(what)}\n  at   ${indent(where)}\n  fix  ${indent(fix)}`;
}
function indent(lines) {
	return lines.replaceAll("\n", "\n       ");
}

export { describeError, exitStatusOf, sparseLines };