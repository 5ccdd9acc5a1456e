import { problemsOf } from "./chunk-contract.mjs";

// actions/_lib/host/progress.ts
/** Work that takes less than this is not worth a line. */
const WORTH_MS = 2e3;
/**
* Progress where lines cannot be rewritten: one line per quarter of a step, `sorting 25 %`, once the step has taken two seconds.
* A share below the last one begins the step again.
*/
function quarterLines(print, now = () => performance.now()) {
	const steps = /* @__PURE__ */ new Map();
	return (step, share) => {
		const quarter = Math.floor(Math.min(1, Math.max(0, share)) * 4);
		const known = steps.get(step);
		if (known === void 0 || quarter < known.quarter) {
			steps.set(step, {
				began: now(),
				quarter
			});
			return;
		}
		if (quarter === known.quarter || now() - known.began < WORTH_MS) return;
		known.quarter = quarter;
		print(`${step} ${quarter * 25} %`);
	};
}

// actions/_lib/host/problems.ts
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

export { describeError, exitStatusOf, quarterLines };