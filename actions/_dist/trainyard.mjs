#!/usr/bin/env node
// actions/_cli/node-version.ts
const OLDEST = 24;
/** What is wrong with the Node that runs this, as a Problem is printed; null if it is recent enough. Imports nothing: see main.ts. */
function nodeProblem(version, path) {
	if (Number.parseInt(version, 10) >= OLDEST) return null;
	return `Problem: Node ${version} runs this command, and Trainyard needs Node ${OLDEST} or newer\n  at   ${path}\n  fix  install Node ${OLDEST} (https://nodejs.org, or \`nvm install ${OLDEST}\`) and put it first on PATH\n`;
}

// actions/_cli/main.ts
const problem = nodeProblem(process.versions.node, process.execPath);
if (problem === null) {
	const { playCommandLine } = await import("./chunk-command-line.mjs");
	await playCommandLine(process.argv.slice(2));
} else {
	process.stderr.write(problem);
	process.exitCode = 2;
}

export {  };